// SPDX-License-Identifier: MIT
#include "reading/attendance/attendance.hpp"

#include <algorithm>

#include "reading/attendance/attendance_columns.hpp"
#include "reading/attendance/attendance_groups.hpp"
#include "reading/attendance/attendance_lines.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/attendance/person_table.hpp"
#include "reading/forms/title.hpp"
#include "people/attendance_label.hpp"
#include "people/attendance_sentence.hpp"
#include "people/people.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

void add(AttendanceList& list, const Lines& lines, std::size_t from, std::size_t to,
         PeopleResult result) {
  const std::string_view text = lines.text.substr(from, to - from);
  if (list.role && result.people.empty() && are_bare_initials(text))
    result = person_by_initials(text, from);
  if (!result.whole) {
    Block block;
    block.span = {from, to};
    block.text = squeeze(text);
    list.rest.push_back(std::move(block));
  }
  const bool alone = result.people.size() == 1;  // "Ordstyrer: Bo. Referent: Ida" names two
  for (Person& person : result.people) {
    if (list.role && !person.role)
      person.role = list.role;
    else if (list.role && alone && !person.note && fold(*person.role) != *list.role &&
             fold(list.label) == *list.role)
      person.note = list.role;  // "Referent: Fuldmægtig Kaj Vester"
    list.people.push_back(std::move(person));
  }
}

// "Borgmesteren meddelte, at punkt 6 udgår."
bool is_sentence(std::string_view text) {
  return text.ends_with('.') && std::ranges::count(text, ' ') > 2;
}

class ListReader {
 public:
  ListReader(const Lines& lines, std::size_t at, std::size_t stop, const AttendanceLabel& label,
             Status status)
      : lines_(lines), label_(label), status_(status), stop_(stop), first_(at) {}

  AttendanceList read() {
    const Line& line = lines_[first_];
    list_.label = label_words(line);
    if (!label_.role.empty()) list_.role = std::string(label_.role);
    list_.end = first_ + 1;
    if (take_marked_table() || take_columns() || take_lost_columns()) return std::move(list_);
    const bool behind = line.rest < line.end;  // names stand behind the label
    if (behind) take_behind(line.rest);
    if (!behind) take_table();
    read_lines(behind);
    return std::move(list_);
  }

  // People from the first line on, without a label over them.
  AttendanceList read_bare() {
    list_.end = first_;
    take_table();
    read_lines(false);
    return std::move(list_);
  }

 private:
  // "Medlemmer:     Til stede    Med afbud" over names with a mark in one of the columns.
  bool take_marked_table() {
    if (!heads_marks(lines_, first_, stop_)) return false;
    list_.end = first_;
    take_table();
    if (list_.people.empty()) list_.end = first_ + 1;
    return !list_.people.empty();
  }

  // "Til stede:        Afbud:" over two columns of names.
  bool take_columns() {
    const Line& line = lines_[first_];
    if (line.rest == line.end) return false;
    auto columns = read_attendance_columns(lines_.content(first_), line.indent);
    const auto filled = read_filled_columns(lines_.content(first_), line.indent);
    if (columns.empty() && !(hangs_below() && !filled.empty())) return false;
    if (columns.empty()) {
      for (const FilledColumn& first : filled) {
        columns.push_back(first.column);
        add_cell({first.names, first.column.status, 0});
      }
      take_rows(columns, line.indent + 3);
      return true;
    }
    list_.label = squeeze(lines_.content(first_));
    while (list_.label.ends_with(':')) list_.label.pop_back();
    take_rows(columns, 0);
    return true;
  }

  bool hangs_below() const {
    return list_.end < stop_ && !lines_[list_.end].blank_before &&
           lines_[list_.end].indent > lines_[first_].indent + 2;
  }

  // Whether a cell is a label further down its column: "Øvrige deltagere" below "Deltog ikke".
  static bool begins_group(const ColumnCell& cell, std::vector<AttendanceColumn>& columns) {
    const auto match = match_attendance_label(cell.text);
    if (!match || match->label_end < cell.text.size() || !match->label->role.empty()) return false;
    columns[cell.column].status = match->label->status;
    return true;
  }

  void take_rows(std::vector<AttendanceColumn> columns, std::size_t least_indent) {
    for (; list_.end < stop_ && may_stand_in_list(lines_, list_.end); ++list_.end) {
      const Line& line = lines_[list_.end];
      auto cells = cells_under(columns, lines_.content(list_.end), line.indent);
      if (cells.size() > 1)
        std::erase_if(cells, [&](const ColumnCell& cell) { return begins_group(cell, columns); });
      const auto is_name = [](const ColumnCell& cell) { return only_people(cell.text); };
      if (cells.empty() || line.indent < least_indent || !std::ranges::all_of(cells, is_name))
        break;
      for (const ColumnCell& cell : cells) add_cell(cell);
    }
  }

  void add_cell(const ColumnCell& cell) {
    const std::size_t from = lines_.offset_of(cell.text);
    add(list_, lines_, from, from + cell.text.size(), read_people(cell.text, from, cell.status));
  }

  // The same as lost_column() where a page that was run together was cut at both labels.
  bool take_lost_columns() {
    const std::size_t next = first_ + 1;
    if (lines_[first_].rest < lines_[first_].end || next >= stop_) return false;
    const Line& below = lines_[next];
    if (below.kind != LineKind::attendance || below.rest == below.end) return false;
    const std::size_t from = lines_[first_].begin;
    const bool one_line = lines_.text.substr(from, below.begin - from).find('\n') == npos;
    if (!one_line || status_ != Status::present || !is_absence(below.attendance->status))
      return false;
    status_ = Status::member;
    take(next, below.rest, wrapped_end(lines_, next, stop_));
    return true;
  }

  void take_behind(std::size_t rest) {
    if (const auto names = lost_column(label_, lines_.rest(first_))) {
      status_ = Status::member;
      rest += *names;
    }
    take(first_, rest, wrapped_end(lines_, first_, stop_));
  }

  void read_lines(bool behind) {
    if (!behind && take_nobody()) return;
    while (list_.end < stop_ && (may_stand_in_list(lines_, list_.end) || is_topic()) &&
           (!behind || hangs())) {
      const std::string_view text = person_text(lines_, list_.end);
      if (ends_absence(text)) break;
      if (take_heading(text, behind)) continue;
      if (is_topic()) break;
      if (is_people(text) || is_person_with_sentence(text))
        take(list_.end, lines_.offset_of(text), wrapped_end(lines_, list_.end, stop_));
      else if (!extends_person(text) && !take_group(text))
        break;
    }
  }

  // "Ingen." right below "Fraværende".
  bool take_nobody() {
    if (label_.words.empty() || list_.end >= stop_ || lines_[list_.end].kind != LineKind::text ||
        !names_nobody(lines_.content(list_.end)))
      return false;
    keep(lines_[list_.end].begin, lines_[list_.end].end);
    ++list_.end;
    return true;
  }

  // "Sekretariat:" set apart from "Afbud:" and its people: those below were there.
  bool ends_absence(std::string_view text) const {
    return is_absence(status_) && !headed_ && !list_.people.empty() && text.ends_with(':') &&
           lines_[list_.end].blank_before;
  }

  // "Personale:" is a section's heading elsewhere, and one over people below "Forældre:".
  bool is_topic() const {
    const Line& line = lines_[list_.end];
    return headed_ && line.kind == LineKind::heading && line.heading->kind == SectionKind::other;
  }

  // "Arbejdsgivere: Bo Lund, Ida Holm" below "Fremmødte:".
  bool take_group(std::string_view text) {
    const std::size_t names = label_.words.empty() ? 0 : group_names(text);
    if (names == 0) return false;
    const std::size_t begin = lines_[list_.end].begin;
    const std::size_t end = wrapped_end(lines_, list_.end, stop_);
    take(list_.end, lines_.offset_of(text) + names, end);
    keep(begin, lines_[end - 1].end);  // no field holds the group
    return true;
  }

  // "Vestereng Kommune" over its people. Where the list begins with such a line all of them are
  // headings; where it begins with a person they hang on the one above.
  bool take_heading(std::string_view text, bool behind) {
    if (behind || label_.words.empty() || (!headed_ && !list_.people.empty())) return false;
    const std::size_t below = list_.end + 1;
    if (below >= stop_ || !may_stand_in_list(lines_, below)) return false;
    PeopleHeading heading = people_heading(text);
    if (heading == PeopleHeading::none && headed_ && stands_over(list_.end) &&
        may_head_people(text))
      heading = PeopleHeading::group;
    if (heading == PeopleHeading::none || !only_people(person_text(lines_, below))) return false;
    headed_ = true;
    organization_ = heading == PeopleHeading::organization ? text : std::string_view();
    while (organization_.ends_with(':')) organization_.remove_suffix(1);
    if (organization_.empty()) keep(lines_[list_.end].begin, lines_[list_.end].end);
    last_ = {};
    ++list_.end;
    return true;
  }

  // Set apart from what is above and not from what is below, as the heading before was.
  bool stands_over(std::size_t at) const {
    return lines_[at].blank_before && !lines_[at + 1].blank_before;
  }

  // Keeps the people: nearly every line of them is taken as one right after this.
  bool is_people(std::string_view text) {
    asked_ = {};
    asked_people_ = read_only_people(text, lines_.offset_of(text), status_);
    if (!asked_people_) return false;
    asked_ = text;
    return true;
  }

  std::string label_words(const Line& line) const {
    std::string_view words = trim(lines_.text.substr(line.begin, line.rest - line.begin));
    words.remove_prefix(bullet_length(words));
    while (words.ends_with(':')) words = trim(words.substr(0, words.size() - 1));
    return squeeze(words);
  }

  // A column that hangs from the label: "Deltagere:    Bo Lund" over "              Ida Holm". The
  // rows of a table may have blank lines between them, and so may names right below each other.
  bool hangs() const {
    const Line& line = lines_[list_.end];
    const bool cell = line.indent > 0 && lines_.text[line.begin - line.indent] == '\t';
    if (line.blank_before && line.indent == names_column()) return true;
    if (line.blank_before) return cell && lines_.text[lines_[first_].rest - 1] == '\t';
    return cell || line.kind == LineKind::table || line.indent > lines_[first_].indent + 2;
  }

  // Where the first name stands in its line.
  std::size_t names_column() const {
    const Line& line = lines_[first_];
    return line.indent + count_characters(lines_.text.substr(line.begin, line.rest - line.begin));
  }

  // A table with a head: "| Navn | Organisation |" over rows of one person each.
  void take_table() {
    std::optional<PersonTable> table = read_person_table(lines_, list_.end, stop_, status_);
    if (!table) return;
    list_.table = true;
    list_.marks = table->marks;
    list_.end = table->end;
    for (PersonRow& row : table->rows)
      add(list_, lines_, row.span.begin, row.span.end, std::move(row.people));
  }

  // The text from `from` on line `at` to the line `end`, in pieces where lines are people of their
  // own.
  void take(std::size_t at, std::size_t from, std::size_t end) {
    for (std::size_t next = at + 1; next < end; ++next) {
      const std::size_t above = std::max(from, lines_[next - 1].begin);
      if (!begins_next_person(lines_.text.substr(above, lines_[next - 1].end - above),
                              lines_.content(next)))
        continue;
      take_piece(from, lines_[next - 1].end);
      from = lines_[next].begin;
    }
    take_piece(from, lines_[end - 1].end);
    list_.end = end;
  }

  void take_piece(std::size_t from, std::size_t to) {
    last_ = lines_.text.substr(from, to - from);
    last_text_.clear();
    const bool known = asked_.data() == last_.data() && asked_.size() == last_.size();
    add(list_, lines_, from, to,
        known ? std::move(*asked_people_) : read_people(last_, from, status_));
    asked_ = {};
    set_organization();
    keep_sentence(from, to);
  }

  void set_organization() {
    if (organization_.empty() || list_.people.empty()) return;
    Person& person = list_.people.back();
    if (!person.organization) person.organization = squeeze(organization_);
  }

  // "Bo Lund var indkaldt, men mødte ikke frem." says more than the people's fields hold.
  void keep_sentence(std::size_t from, std::size_t to) {
    const bool kept = !list_.rest.empty() && list_.rest.back().span.begin == from;
    if (kept || !last_.ends_with('.') || !read_attendance_sentence(last_, from)) return;
    keep(from, to);
  }

  void keep(std::size_t from, std::size_t to) {
    Block block;
    block.span = {from, to};
    block.text = squeeze(lines_.text.substr(from, to - from));
    list_.rest.push_back(std::move(block));
  }

  // "Ida Holm, direktør i Vestereng. I stedet deltog Bo Lund": names, and a sentence about them,
  // in a list or right below its label.
  bool is_person_with_sentence(std::string_view text) const {
    constexpr std::size_t longest = 300;
    const bool below_label = list_.end == first_ + 1 && !lines_[list_.end].blank_before &&
                             begins_with_full_name(text) && !label_.words.empty();
    if (!below_label && (list_.people.empty() || !begins_with_name(text))) return false;
    if (text.size() > longest) return false;
    const std::size_t begin = lines_.offset_of(text);
    const std::size_t end = lines_[wrapped_end(lines_, list_.end, stop_) - 1].end;
    if (end - begin > longest) return false;
    const PeopleResult result = read_people(lines_.text.substr(begin, end - begin), 0, status_);
    return result.whole && !result.people.empty();
  }

  // What hangs on a person may stand on lines of its own: "Ida Holm" / "Formand" / "(A)". It does
  // when name and line read together are one person and nothing is left over.
  bool extends_person(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (list_.people.empty() || text.size() > longest || text.ends_with(':')) return false;
    if (is_marked_heading(lines_[list_.end])) return false;  // "## Sygemeldt"
    const bool apart = lines_[list_.end].blank_before;
    if (apart && (is_group_of_people(text) || is_sentence(text) || item_group(text))) return false;
    if (apart && reads_as_usual_title(text)) return false;  // of the first item
    // The lines of the list stand close: what is set apart from them is no person's.
    if (apart && list_.people.size() > 1 && !lines_[list_.end - 1].blank_before) return false;
    const Span span{list_.people.back().span.begin, lines_.offset_of(text) + text.size()};
    last_text_ = (last_text_.empty() ? std::string(last_) : last_text_) + ", " + std::string(text);
    PeopleResult result = read_people(last_text_, 0, status_);
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
  Status status_;
  std::size_t stop_;
  std::size_t first_;
  AttendanceList list_;
  bool headed_ = false;            // its first line is the heading of a group
  std::string_view organization_;  // the group's, when it is one
  std::string_view asked_;         // the line that was asked last whether it is people, when it is
  std::optional<PeopleResult> asked_people_;
  std::string_view last_;  // the words of the last person
  std::string last_text_;  // and those of the lines that hang on them
};

}  // namespace

AttendanceList read_attendance_list(const Lines& lines, std::size_t at, std::size_t stop) {
  const Status status = status_under_label(lines, at);
  AttendanceList list = ListReader(lines, at, stop, *lines[at].attendance, status).read();
  const bool one = status == Status::substitute && list.people.size() == 1;
  if (one && !list.people[0].substitute_for)
    list.people[0].substitute_for = replaced_person(lines, at, list.label);
  if (is_away(status)) note_part_of_meeting(list.label, list.people);
  const std::size_t begin = lines[at].begin;
  if (!is_absence(status))
    forget_empty_boxes(lines.text.substr(begin, lines[list.end - 1].end - begin), list.people);
  return list;
}

AttendanceList read_bare_list(const Lines& lines, std::size_t at, std::size_t stop) {
  static constexpr AttendanceLabel no_label{{}, Status::member};
  return ListReader(lines, at, stop, no_label, no_label.status).read_bare();
}

}  // namespace referat
