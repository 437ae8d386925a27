// SPDX-License-Identifier: MIT
//
// Most heads have a label over their people. Others tell of them in sentences ("Desværre kunne
// suppleant Lise ikke deltage."), by groups ("Fra bestyrelsen: …"), or print a list or a table of
// names with nothing over it. A list without a label is one by its first names: at least three
// people, most of whose first names are known.
#include "reading/head/head_people.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>

#include "reading/attendance/attendance.hpp"
#include "reading/attendance/attendance_groups.hpp"
#include "reading/attendance/attendance_lines.hpp"
#include "reading/head/head_initials.hpp"
#include "reading/lines/blocks.hpp"
#include "people/attendance_sentence.hpp"
#include "people/people.hpp"
#include "people/person_parts.hpp"
#include "text/byte_set.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/given_names.hpp"
#include "vocabulary/person_columns.hpp"

namespace referat {

namespace {

constexpr std::size_t most_lines = 60;  // of a head without an end: a text without items
constexpr std::size_t longest_sentence = 300;

// "Kopi til bestyrelsen: Bo Lund": to whom the paper goes.
bool is_address_list(std::string_view line) {
  constexpr auto words = std::to_array<std::string_view>({"cc", "fordeling", "kontakt", "kopi",
                                                          "mailes", "sagsbehandler", "sendes",
                                                          "til", "udsendes", "udsendt", "venlig"});
  const FoldedText word(line.substr(0, line.find_first_of(" :")));
  return is_one_of(word.view(), words);
}

bool has_known_first_name(const Person& person) {
  return is_given_name(fold(person.name.substr(0, person.name.find(' '))));
}

bool is_list_of_people(const std::vector<Person>& people, bool grouped) {
  const auto known = static_cast<std::size_t>(std::ranges::count_if(people, has_known_first_name));
  const auto full = static_cast<std::size_t>(std::ranges::count_if(
      people, [](const Person& p) { return p.name.find(' ') != std::string::npos; }));
  if (grouped) return known * 2 >= people.size() && people.size() > 1;
  return people.size() >= 3 && full == people.size() && known * 3 >= people.size() * 2;
}

bool marks_absence(const std::vector<Person>& people) {
  return std::ranges::any_of(people, [](const Person& person) {
    return is_absence(person.status) || person.status == Status::substitute;
  });
}

class HeadPeopleReader {
 public:
  HeadPeopleReader(const Lines& lines, const std::vector<std::size_t>& list)
      : lines_(lines), list_(list) {}

  HeadPeople read() {
    for (std::size_t at = 0; at < list_.size();) {
      std::size_t next = at;
      if (lines_[list_[at]].kind == LineKind::attendance)
        next = read_labelled(at);
      else if (at < most_lines)
        next = read_unlabelled(at);
      at = std::max(next, at + 1);
    }
    complete_status();
    part_initials_from_parties(result_.people);
    for (const InitialsList& list : by_initials_)
      mark_by_initials(list.names, list.status, result_.people);
    return std::move(result_);
  }

 private:
  std::string_view content(std::size_t at) const { return lines_.content(list_[at]); }

  // Past the lines adjacent to `at`: a list's are.
  std::size_t run_end(std::size_t at) {
    run_end_ = std::max(run_end_, at + 1);
    while (run_end_ < list_.size() && list_[run_end_] == list_[run_end_ - 1] + 1) ++run_end_;
    return list_[run_end_ - 1] + 1;
  }

  void take(std::size_t at, std::size_t count, bool owned, std::vector<Person>& people,
            ListOf of = ListOf::others) {
    result_.lists.push_back({.begin = result_.people.size(), .of = of});
    for (std::size_t k = 0; owned && k < count; ++k) result_.owned.push_back(at + k);
    taken_end_ = at + count;
    std::ranges::move(people, std::back_inserter(result_.people));
  }

  std::size_t read_labelled(std::size_t at) {
    AttendanceList list = read_attendance_list(lines_, list_[at], run_end(at));
    const std::size_t count = list.end - list_[at];
    const Line& line = lines_[list_[at]];
    invited_ = invited_ || starts_with_folded(content(at), "indkaldt");
    if (list.role) note_called_in(list.people.size());
    if (list.people.empty() && !list.role)
      by_initials_.push_back({lines_.rest(list_[at]), line.attendance->status});
    const bool whole = list.rest.empty() && (!list.people.empty() || line.rest == line.end) &&
                       !names_group(line, content(at));
    const bool came = !invited_ && is_list_of_those_present(*line.attendance);
    listing_ = (line.rest == line.end && came) || (listing_ && list.role);
    take(at, count, whole, list.people, came ? ListOf::present : ListOf::others);
    return at + count;
  }

  // "Deltagere fra regionen", "Gæst under punkt 3: Bo Lund": no field holds what the label adds.
  static bool names_group(const Line& line, std::string_view content) {
    if (content.find(" under ") == line.attendance->words.size()) return true;
    return line.rest == line.end && content.size() > line.attendance->words.size() + 1 &&
           content.find(" fra ") == line.attendance->words.size();
  }

  // "Indkaldte: Forældrevalgte: …" over "Ledelse: …" and "Mødeleder: Ida": all of them are called
  // in, and on an agenda nobody has come yet.
  void note_called_in(std::size_t count) {
    for (std::size_t k = 0; invited_ && k < count; ++k)
      result_.called_in.push_back(result_.people.size() + k);
  }

  std::size_t read_unlabelled(std::size_t at) {
    switch (lines_[list_[at]].kind) {
      case LineKind::text:
      case LineKind::numbered:  // "1. suppleant Bo Lund var indkaldt, men mødte ikke frem."
        if (const std::size_t end = read_group(at); end > at) return end;
        if (const std::size_t end = read_sentence(at); end > at) return end;
        return read_list(at);
      case LineKind::bullet:
      case LineKind::table:
        return read_list(at);
      default:
        return at;
    }
  }

  // "DA: Ida Holm, Bo Lund" right below "Mødedeltagere" or another line of that list.
  std::size_t read_group(std::size_t at) {
    if (!listing_ || at != taken_end_ || group_names(content(at)) == 0) return at;
    const std::size_t count = wrapped_end(lines_, list_[at], run_end(at)) - list_[at];
    const Line& first = lines_[list_[at]];
    const std::size_t size = lines_[list_[at + count - 1]].end - first.begin;
    PeopleResult group =
        referat::read_people(lines_.text.substr(first.begin, size), first.begin, Status::present);
    note_called_in(group.people.size());
    take(at, count, group.whole, group.people, invited_ ? ListOf::others : ListOf::present);
    return at + count;
  }

  std::size_t read_list(std::size_t at) {
    const std::string_view first = content(at);
    if (is_address_list(first)) return at;
    AttendanceList list = read_bare_list(lines_, list_[at], run_end(at));
    if (!list.table && is_column_head(first)) return read_below_columns(at);
    const bool grouped = first.find(':') != std::string_view::npos || list.table;
    const bool people = (list.marks && !list.people.empty()) ||
                        is_list_of_people(list.people, grouped) || adds_group(at);
    if (!people) return at;
    if (grouped) note_called_in(list.people.size());
    if (grouped && !list.table)
      for (Person& person : list.people)
        if (person.status == Status::member) person.status = Status::present;
    marked_ = marked_ || marks_absence(list.people);
    for (std::size_t k = 0; k < list.people.size(); ++k) bare_.push_back(result_.people.size() + k);
    const std::size_t count = list.end - list_[at];
    take(at, count, list.rest.empty(), list.people);
    return at + count;
  }

  // Where some of those listed without a label are marked as absent, the others came: "Bo - afbud"
  // on the "A-siden" tells of the "B-siden" as well.
  void complete_status() {
    for (const std::size_t at : bare_)
      if (marked_ && result_.people[at].status == Status::member)
        result_.people[at].status = Status::present;
  }

  // "Sekretariatet: Ida Holm" right below a list: a group of one.
  bool adds_group(std::size_t at) const {
    const std::string_view text = content(at);
    return at == taken_end_ && !lines_[list_[at]].blank_before && group_names(text) > 0 &&
           people_heading(text.substr(0, text.find(':'))) != PeopleHeading::none;
  }

  static bool is_column_head(std::string_view line) {
    constexpr std::size_t longest = 60;
    static constexpr ByteSet dividers("|\t");
    return line.size() <= longest && dividers.find_in(line) == std::string_view::npos &&
           is_row_of_person_columns(FoldedText(line).view());
  }

  // "Navn Deltog Afbud" over names whose marks were lost: members, and no more is known.
  std::size_t read_below_columns(std::size_t at) {
    const std::size_t stop = run_end(at);
    if (list_[at] + 1 >= stop) return at + 1;
    AttendanceList list = read_bare_list(lines_, list_[at] + 1, stop);
    const std::size_t count = list.end - list_[at];
    take(at, count, list.rest.empty() && !list.people.empty(), list.people);
    return at + count;
  }

  // The sentence itself stays in the text before the items. Returns the line behind it, or `at` for
  // none.
  std::size_t read_sentence(std::size_t at) {
    const std::size_t wrapped = paragraph_end(lines_, list_[at], run_end(at)) + 1 - list_[at];
    if (wrapped > 1 && take_sentence(at, wrapped)) return at + wrapped;
    return take_sentence(at, 1) || take_coming(at) ? at + 1 : at;
  }

  bool take_sentence(std::size_t at, std::size_t count) {
    const auto lines = std::span(list_).subspan(at, count);
    if (std::ranges::none_of(lines,
                             [&](std::size_t i) { return lines_[i].may_hold(attendance_sign); }))
      return false;
    const std::size_t begin = lines_[list_[at]].begin;
    const std::size_t size = lines_[list_[at + count - 1]].end - begin;
    if (size > longest_sentence) return false;
    auto result = read_attendance_sentence(lines_.text.substr(begin, size), begin);
    if (!result || (count > 1 && !result->whole)) return false;
    take(at, count, false, result->people);
    return true;
  }

  // "Fra forvaltningen deltog Ida Holm."
  bool take_coming(std::size_t at) {
    const std::string_view text = content(at);
    if (text.size() > longest_sentence) return false;
    if (!text.ends_with('.') && !starts_with_folded(text, "fra ")) return false;
    constexpr auto verbs = std::to_array<std::string_view>({"deltog", "deltager", "mødte"});
    for (const std::string_view verb : verbs) {
      const std::size_t found = find_word_folded(text, verb);
      if (found == std::string_view::npos) continue;
      const Status status = starts_with_folded(text, "som gæst") ? Status::guest : Status::present;
      return take_sure_people(at, text, status) ||
             take_sure_people(at, last_sentence(text, found), status) ||
             take_sure_people(at, text.substr(found + verb.size()), status);
    }
    return false;
  }

  // "Herudover deltog Bo Lund." of "Repræsenteret var 22 ejere. Herudover deltog Bo Lund."
  static std::string_view last_sentence(std::string_view text, std::size_t verb) {
    const std::size_t stop = text.rfind(". ", verb);
    return stop == std::string_view::npos ? text : text.substr(stop + 2);
  }

  bool take_sure_people(std::size_t at, std::string_view text, Status status) {
    PeopleResult result = referat::read_people(text, lines_.offset_of(text), status);
    const bool sure = !result.people.empty() && result.whole &&
                      std::ranges::all_of(result.people, has_known_first_name);
    if (sure) take(at, 1, false, result.people);
    return sure;
  }

  struct InitialsList {
    std::string_view names;  // behind the label
    Status status;
  };

  const Lines& lines_;
  const std::vector<std::size_t>& list_;
  HeadPeople result_;
  std::vector<InitialsList> by_initials_;  // labels whose people have no names there
  std::size_t run_end_ = 0;
  std::size_t taken_end_ = 0;      // past the last line of the last list
  bool listing_ = false;           // the list of those present is open: groups may follow
  bool invited_ = false;           // a list of those called in was read
  bool marked_ = false;            // somebody listed without a label is marked as absent
  std::vector<std::size_t> bare_;  // the people listed without one
};

}  // namespace

HeadPeople read_head_people(const Lines& lines, const std::vector<std::size_t>& list) {
  return HeadPeopleReader(lines, list).read();
}

}  // namespace referat
