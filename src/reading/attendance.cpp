// SPDX-License-Identifier: MIT
#include "reading/attendance.hpp"

#include <algorithm>

#include "text/attendance_sentence.hpp"
#include "text/people.hpp"
#include "text/person_cells.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

namespace {

// The text of a line of the list: without bullet.
std::string_view person_text(const Lines& lines, std::size_t at) {
  return lines[at].kind == LineKind::bullet ? lines.rest(at) : lines.content(at);
}

// A line may stand in a list of people when it is made of nothing else, or goes on from a line
// that broke off in the midst of one ("Jette Holm" / "Hansen, A").
bool belongs(const Lines& lines, std::size_t at) {
  switch (lines[at].kind) {
    case LineKind::text:
    case LineKind::bullet:
    case LineKind::table:
      return true;
    default:
      return false;
  }
}

void add(AttendanceList& list, const Lines& lines, std::size_t from, std::size_t to,
         PeopleResult result) {
  if (!result.whole) {
    Block block;
    block.span = {from, to};
    block.text = squeeze(lines.text.substr(from, to - from));
    list.rest.push_back(std::move(block));
  }
  for (Person& person : result.people) {
    if (list.role && !person.role) person.role = list.role;
    list.people.push_back(std::move(person));
  }
}

bool reads_as_people(std::string_view text) {
  const PeopleResult result = read_people(text, 0, Status::present);
  return result.whole && !result.people.empty();
}

// The end of the wrapped text that begins on line `at`. A comma list goes on in the next line
// even where that cuts a name in two: "Bo Lund, PLO, Jette Holm" / "Hansen, A".
std::size_t wrapped_end(const Lines& lines, std::size_t at, std::size_t stop) {
  std::size_t end = at + 1;
  const bool comma_list = lines.rest(at).find(", ") != std::string_view::npos;
  while (end < stop && lines[end].kind == LineKind::text && !lines[end].blank_before) {
    const std::string_view above = lines.content(end - 1);
    const bool open = above.ends_with(',') || above.ends_with(" og") || above.ends_with('&') ||
                      (comma_list && !above.ends_with('.') && reads_as_people(lines.content(end)));
    if (!open && !continues(lines, end - 1, end)) break;
    ++end;
  }
  return end;
}

class ListReader {
 public:
  ListReader(const Lines& lines, std::size_t at, std::size_t stop)
      : lines_(lines), label_(*lines[at].attendance), stop_(stop), first_(at) {}

  AttendanceList read() {
    const Line& line = lines_[first_];
    list_.label = label_words(line);
    if (!label_.role.empty()) list_.role = std::string(label_.role);
    list_.end = first_ + 1;
    const bool behind = line.rest < line.end;  // names stand behind the label
    if (behind) take(line.rest, wrapped_end(lines_, first_, stop_));
    if (!behind) take_table();
    while (list_.end < stop_ && belongs(lines_, list_.end) && (!behind || hangs())) {
      const std::string_view text = person_text(lines_, list_.end);
      if (only_people(text) || is_person_with_sentence(text))
        take(lines_.offset_of(text), wrapped_end(lines_, list_.end, stop_));
      else if (!extends_person(text))
        break;
    }
    return std::move(list_);
  }

 private:
  std::string label_words(const Line& line) const {
    std::string_view words = trim(lines_.text.substr(line.begin, line.rest - line.begin));
    words.remove_prefix(bullet_length(words));
    while (words.ends_with(':')) words = trim(words.substr(0, words.size() - 1));
    return squeeze(words);
  }

  // A column that hangs from the label: "Deltagere:    Bo Lund" over "              Ida Holm".
  bool hangs() const {
    const Line& line = lines_[list_.end];
    return !line.blank_before &&
           (line.kind == LineKind::table || line.indent > lines_[first_].indent + 2 ||
            (line.indent > 0 && lines_.text[line.begin - line.indent] == '\t'));
  }

  // A table with a head: "| Navn | Organisation |" over rows of one person each.
  void take_table() {
    if (list_.end >= stop_ || lines_[list_.end].kind != LineKind::table) return;
    const std::vector<PersonColumn> columns = read_person_columns(lines_.content(list_.end));
    if (columns.empty()) return;
    for (++list_.end; list_.end < stop_ && lines_[list_.end].kind == LineKind::table; ++list_.end) {
      const Line& line = lines_[list_.end];
      const bool ruler =
          lines_.content(list_.end).find_first_not_of("|-: ") == std::string_view::npos;
      if (ruler || line.blank_before) continue;
      add(list_, lines_, line.begin, line.end,
          read_person_row(lines_.content(list_.end), line.begin, columns, label_.status));
    }
  }

  void take(std::size_t from, std::size_t end) {
    const std::size_t to = lines_[end - 1].end;
    last_ = lines_.text.substr(from, to - from);
    last_text_.clear();
    add(list_, lines_, from, to, read_people(last_, from, label_.status));
    keep_sentence(from, to);
    list_.end = end;
  }

  // "Bo Lund var indkaldt, men mødte ikke frem." says more than the people's fields hold.
  void keep_sentence(std::size_t from, std::size_t to) {
    const bool kept = !list_.rest.empty() && list_.rest.back().span.begin == from;
    if (kept || !last_.ends_with('.') || !read_attendance_sentence(last_, from)) return;
    Block block;
    block.span = {from, to};
    block.text = squeeze(last_);
    list_.rest.push_back(std::move(block));
  }

  // "Ida Holm, direktør i Vestereng. I stedet deltog Bo Lund": names, and a sentence about them.
  bool is_person_with_sentence(std::string_view text) const {
    constexpr std::size_t longest = 300;
    if (list_.people.empty() || text.size() > longest || !begins_with_name(text)) return false;
    return read_people(text, 0, label_.status).whole;
  }

  // What hangs on a person may stand on lines of its own: "Ida Holm" / "Formand" / "(A)". It does
  // when name and line read together are one person and nothing is left over.
  bool extends_person(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (list_.people.empty() || text.size() > longest || text.ends_with(':')) return false;
    const Span span{list_.people.back().span.begin, lines_.offset_of(text) + text.size()};
    last_text_ = (last_text_.empty() ? std::string(last_) : last_text_) + ", " + std::string(text);
    PeopleResult result = read_people(last_text_, 0, label_.status);
    if (result.people.size() != 1 || !result.whole ||
        result.people[0].name != list_.people.back().name)
      return false;
    result.people[0].span = span;
    list_.people.back() = std::move(result.people[0]);
    ++list_.end;
    return true;
  }

  const Lines& lines_;
  const AttendanceLabel& label_;
  std::size_t stop_;
  std::size_t first_;
  AttendanceList list_;
  std::string_view last_;  // the words of the last person
  std::string last_text_;  // and those of the lines that hang on them
};

}  // namespace

AttendanceList read_attendance_list(const Lines& lines, std::size_t at, std::size_t stop) {
  return ListReader(lines, at, stop).read();
}

}  // namespace referat
