// SPDX-License-Identifier: MIT
//
// A heuristic, and therefore off: lines of an item that begin with people and go on with a verb of
// taking part, as "Ida Holm, havnechef, deltager under punktet.", and "Fra havnen deltog Ida Holm".
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

#include "checking/people/people.hpp"
#include "people/people.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording not_listed{"{0} takes part but stands in no list; add the name to the list",
                             "{0} deltager, men står ikke på nogen liste; tilføj navnet på listen"};

constexpr auto npos = std::string_view::npos;

// Where the first verb of taking part begins.
std::size_t find_verb(std::string_view line) {
  constexpr auto verbs = std::to_array<std::string_view>(
      {"deltager", "deltog", "fortæller", "fortalte", "giver", "gav", "holder", "holdt",
       "orienterede", "orienterer", "præsenterede", "præsenterer", "vil"});
  std::size_t first = npos;
  for (const std::string_view verb : verbs) first = std::min(first, find_word_folded(line, verb));
  return first;
}

class UnlistedCheck {
 public:
  explicit UnlistedCheck(Report& report) : report_(report), text_(report.source().text) {}

  void check() {
    for_each_person(report_.document(),
                    [&](const Person& person, std::size_t) { known_.insert(fold(person.name)); });
    for (const Item& item : report_.document().items)
      for (const Section& section : item.sections)
        if (section.kind != SectionKind::attendance) check_lines(section.span);
  }

 private:
  void check_lines(Span span) {
    constexpr std::size_t longest = 600;
    for (std::size_t begin = span.begin; begin < span.end;) {
      const std::size_t end = std::min(text_.find('\n', begin), span.end);
      const std::string_view line = text_.substr(begin, std::min(end - begin, longest));
      if (begins_with_full_name(line)) check_line(line, begin);
      if (line.starts_with("Fra ")) check_origin(line, begin);
      begin = end + 1;
    }
  }

  void check_line(std::string_view line, std::size_t begin) {
    const std::size_t verb = find_verb(line);
    if (verb == npos) return;
    add_unknown(line.substr(0, verb), begin);
  }

  void check_origin(std::string_view line, std::size_t begin) {
    for (const std::string_view verb : {"deltager", "deltog"}) {
      const std::size_t at = find_word_folded(line, verb);
      if (at == npos) continue;
      const std::size_t names = at + verb.size();
      const std::string_view rest = line.substr(names);
      return add_unknown(rest.substr(0, rest.find(", der ")), begin + names);
    }
  }

  void add_unknown(std::string_view people, std::size_t begin) {
    for (const Person& person : read_people(people, begin, Status::present).people) {
      const bool full = person.name.find(' ') != std::string::npos;
      if (!full || !known_.insert(fold(person.name)).second) continue;
      report_.add(Rule::unlisted_participant, person.span,
                  {.wording = not_listed, .words = {person.name}});
    }
  }

  Report& report_;
  std::string_view text_;
  std::unordered_set<std::string> known_;
};

}  // namespace

void check_unlisted_people(Report& report) {
  if (report.wants(Rule::unlisted_participant)) UnlistedCheck(report).check();
}

}  // namespace referat
