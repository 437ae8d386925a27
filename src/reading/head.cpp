// SPDX-License-Identifier: MIT
//
// A head is a title over one to six lines and then labels, lists of people and web residue in
// any order. A label beats the title, the title beats a bare line.
#include "reading/head.hpp"

#include <algorithm>

#include "reading/attendance.hpp"
#include "reading/blocks.hpp"
#include "reading/head_title.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_title_line = 200;

class HeadReader {
 public:
  HeadReader(const Lines& lines, const std::vector<std::size_t>& list, Document& document,
             std::vector<Mark>& marks)
      : lines_(lines),
        list_(list),
        document_(document),
        marks_(marks),
        taken_(list.size(), false) {}

  void read() {
    read_people();
    read_title();
    read_labels();
    apply(title_facts_);
    read_bare_lines();
    read_preamble();
  }

 private:
  std::string_view content(std::size_t at) const { return lines_.content(list_[at]); }
  const Line& line(std::size_t at) const { return lines_[list_[at]]; }

  void mark(std::size_t at, std::string_view owner) {
    marks_.push_back({{line(at).begin, line(at).end}, owner});
    taken_[at] = true;
  }

  void read_people() {
    for (std::size_t at = 0; at < list_.size(); ++at) {
      if (line(at).kind != LineKind::attendance) continue;
      std::size_t stop = at + 1;  // the lists' lines are adjacent
      while (stop < list_.size() && list_[stop] == list_[stop - 1] + 1) ++stop;
      AttendanceList people = read_attendance_list(lines_, list_[at], list_[stop - 1] + 1);
      const std::size_t count = people.end - list_[at];
      if (people.rest.empty() && (!people.people.empty() || line(at).rest == line(at).end)) {
        for (std::size_t k = 0; k < count; ++k) mark(at + k, "participants");
      }
      std::ranges::move(people.people, std::back_inserter(document_.participants));
      at += count - 1;
    }
  }

  bool is_kind_line(std::size_t at) const {
    if (taken_[at] || content(at).size() > longest_title_line) return false;
    const std::size_t end = kind_word_end(content(at));
    return end > 0 && line(at).kind != LineKind::bullet;
  }

  // The kind word at a title's end or in its midst: "Byrådet - Referat - 25. november 2019".
  bool names_kind(std::size_t at) const {
    if (taken_[at] || content(at).size() > longest_title_line || line(at).kind != LineKind::text)
      return false;
    return title_kind(content(at)) != DocumentKind::unknown;
  }

  std::size_t find_title() const {
    for (std::size_t at = 0; at < list_.size(); ++at)
      if (is_kind_line(at)) return at;
    for (std::size_t at = 0; at < list_.size(); ++at)
      if (names_kind(at)) return at;
    for (std::size_t at = 0; at < list_.size(); ++at) {
      const bool free = !taken_[at] && line(at).kind == LineKind::text &&
                        content(at).size() <= longest_title_line;
      if (free && (body_of_phrase(content(at)) || find_date(content(at)))) return at;
    }
    return list_.size();
  }

  // "til", "mødet i Rådet", "den 3. februar 2025 kl. 13:30", "i Salen": lines that carry a title
  // on.
  bool carries_title(std::size_t at, std::size_t first) const {
    if (taken_[at] || content(at).size() > longest_title_line) return false;
    const LineKind kind = line(at).kind;
    if (kind != LineKind::text && kind != LineKind::heading) return false;
    if (list_[at] != list_[at - 1] + 1) return false;
    if (starts_with_lower(content(at))) return true;
    const bool bare_kind = kind_word_end(content(first)) == content(first).size();
    if (at != first + 1 || !bare_kind)
      return !line(at).blank_before && find_date(content(at)) && at < first + 3;
    return body_of_phrase(content(at)) || find_date(content(at));
  }

  void read_title() {
    const std::size_t first = find_title();
    if (first >= list_.size()) return;
    constexpr std::size_t most_lines = 8;
    std::size_t end = first + 1;
    while (end < list_.size() && end < first + most_lines && carries_title(end, first)) ++end;
    std::string title;
    for (std::size_t at = first; at < end; ++at) {
      if (at > first) title += ' ';
      title += squeeze(content(at));
      taken_[at] = true;
    }
    document_.title_span = {line(first).begin, line(end - 1).end};
    title_facts_ = read_title_facts(title);
    document_.title = std::move(title);
  }

  void read_labels() {
    for (std::size_t at = 0; at < list_.size(); ++at) {
      if (taken_[at] || line(at).kind != LineKind::head_label) continue;
      std::string_view words = content(at).substr(0, 60);
      if (words.starts_with("**")) words.remove_prefix(2);
      const HeadLabel* label = find_head_label(fold(words));
      std::string_view value = lines_.rest(list_[at]);
      if (value.empty() && at + 1 < list_.size() && line(at + 1).kind != LineKind::head_label)
        value = content(at + 1);
      if (label != nullptr && !trim(value).empty()) read_label(label->field, trim(value));
    }
  }

  void read_label(HeadField field, std::string_view value) {
    TitleFacts facts;
    switch (field) {
      case HeadField::date:
      case HeadField::start:
        facts = read_title_facts(value);
        facts.body.reset();
        break;
      case HeadField::end:
        if (const auto clock = find_clock(value)) facts.end = clock->start;
        break;
      case HeadField::place:
        facts.place = squeeze(value);
        break;
      case HeadField::body:
        facts.body = squeeze(value);
        break;
      case HeadField::other_date:
      case HeadField::other:
        return;
    }
    apply(facts);
  }

  template <class T>
  static void set(std::optional<T>& field, const std::optional<T>& value) {
    if (!field) field = value;
  }

  void apply(const TitleFacts& facts) {
    set(document_.body, facts.body);
    set(document_.date, facts.date);
    set(document_.start, facts.start);
    set(document_.end, facts.end);
    set(document_.place, facts.place);
  }

  // Lines without a label: "Teknisk Udvalg - Udvalgsværelse 398", "24-09-2019".
  void read_bare_lines() {
    for (std::size_t at = 0; at < list_.size(); ++at) {
      if (taken_[at] || line(at).kind != LineKind::text || content(at).size() > longest_title_line)
        continue;
      if (!document_.date) {
        const TitleFacts facts = read_title_facts(content(at));
        if (facts.date) apply(facts);
      }
      if (document_.body && document_.place) continue;
      const std::size_t dash = content(at).find(" - ");
      const auto body = body_of_phrase(content(at).substr(0, dash));
      if (!body || content(at).size() > 90) continue;
      set(document_.body, body);
      if (dash != std::string_view::npos && *body == *document_.body)
        set(document_.place, std::optional(squeeze(content(at).substr(dash + 3))));
    }
  }

  void read_preamble() {
    std::vector<std::size_t> rest;
    for (std::size_t at = 0; at < list_.size(); ++at) {
      if (!taken_[at]) rest.push_back(list_[at]);
    }
    document_.preamble = read_blocks(lines_, rest);
  }

  const Lines& lines_;
  const std::vector<std::size_t>& list_;
  Document& document_;
  std::vector<Mark>& marks_;
  std::vector<bool> taken_;
  TitleFacts title_facts_;
};

}  // namespace

DocumentKind title_kind(std::string_view title) {
  const std::string folded = fold(title);
  bool agenda = false;
  bool minutes = false;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" \t,;:()", begin), folded.size());
    const std::string_view word = std::string_view(folded).substr(begin, end - begin);
    const KindWord* kind = word.empty() ? nullptr : find_kind_word(word);
    if (kind != nullptr) (kind->kind == DocumentKind::agenda ? agenda : minutes) = true;
    begin = end + 1;
  }
  if (agenda == minutes) return DocumentKind::unknown;
  return agenda ? DocumentKind::agenda : DocumentKind::minutes;
}

void read_head(const Lines& lines, const std::vector<std::size_t>& list, Document& document,
               std::vector<Mark>& marks) {
  HeadReader(lines, list, document, marks).read();
}

}  // namespace referat
