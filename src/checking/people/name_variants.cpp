// SPDX-License-Identifier: MIT
//
// Names that differ by one letter share their first word or their last. A name is compared with
// the latest few of those that share one with it, so time is linear in the number of names. Two
// near names in one list are two people; they may be one where a second list names one of them.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "checking/people/people.hpp"
#include "checking/places.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording nearly_the_same{
    "\"{0}\" is spelt \"{1}\" at {at}; write both alike if they are one person",
    "\"{0}\" er stavet \"{1}\" i {at}; skriv navnet ens, hvis det er samme person"};

constexpr Wording capital_inside{"\"{0}\" has a capital inside a word; check the spelling",
                                 "\"{0}\" har et stort bogstav midt i et ord; se stavemåden efter"};

constexpr std::size_t none = std::string_view::npos;

struct Named {
  std::string folded;
  const Person* person = nullptr;
  std::size_t list = 0;           // 0 for the participants
  std::size_t same_first = none;  // the name before with the same first word
  std::size_t same_last = none;
};

bool is_continuation(char c) { return (static_cast<unsigned char>(c) >> 6) == 2; }

std::size_t character_before(std::string_view text, std::size_t at) {
  while (at > 0 && is_continuation(text[at - 1])) --at;
  return at > 0 ? at - 1 : 0;
}

std::string_view letters_before(std::string_view text, std::size_t at) {
  const std::size_t begin = word_begin(text, at);
  return text.substr(begin, at - begin);
}

// Whether two different names become one when one letter is changed, added or left out. They are
// compared by their common beginning and end.
bool differ_by_one_letter(std::string_view one, std::string_view other) {
  std::size_t front = 0;
  while (front < one.size() && front < other.size() && one[front] == other[front]) ++front;
  while (front > 0 && ((front < one.size() && is_continuation(one[front])) ||
                       (front < other.size() && is_continuation(other[front]))))
    --front;
  one.remove_prefix(front);
  other.remove_prefix(front);
  while (!one.empty() && !other.empty() && one.back() == other.back()) {
    one.remove_suffix(1);
    other.remove_suffix(1);
  }
  // a letter whose last byte was common has lost it
  const auto letters = [](std::string_view rest) {
    return std::ranges::count_if(rest, [](char c) { return !is_continuation(c); });
  };
  return letters(one) <= 1 && letters(other) <= 1;
}

// Initials and Roman numerals make people different: "Bo A. Lund" and "Bo B. Lund".
bool has_initial(std::string_view folded) { return folded.find('.') != std::string_view::npos; }

bool agree(const std::optional<std::string>& one, const std::optional<std::string>& other) {
  return !one || !other || fold(*one) == fold(*other);
}

// "McKay", "DeLong": a name of its own form.
bool has_name_prefix(std::string_view beginning) {
  constexpr auto prefixes = std::to_array<std::string_view>(
      {"da", "de", "del", "der", "di", "du", "fitz", "la", "le", "mac", "mc", "o", "van", "von"});
  return is_one_of(beginning, prefixes);
}

class NameCheck {
 public:
  explicit NameCheck(Report& report) : report_(report) {}

  void check() {
    std::size_t count = 0;
    for_each_person(report_.document(), [&](const Person&, std::size_t) { ++count; });
    names_.reserve(count);
    for_each_person(report_.document(),
                    [&](const Person& person, std::size_t list) { add(person, list); });
    for (std::size_t at = 0; at < names_.size(); ++at) {
      check_capitals(*names_[at].person);
      compare(at);
    }
  }

 private:
  void add(const Person& person, std::size_t list) {
    constexpr std::size_t shortest = 8;
    constexpr std::size_t longest = 80;
    const std::string& name = person.name;
    const bool full =
        name.size() >= shortest && name.size() <= longest && name.find(' ') != std::string::npos;
    if (!full) return;
    names_.push_back({.folded = fold(name), .person = &person, .list = list});
    if (!known_.insert(names_.back().folded).second) names_.pop_back();
  }

  void compare(std::size_t at) {
    Named& named = names_[at];
    const std::string_view name = named.folded;
    named.same_first = latest_before(name.substr(0, name.find(' ')), at);
    named.same_last = latest_before(name.substr(name.rfind(' ')), at);
    const Named* other = find_variant(named, &Named::same_first);
    if (other == nullptr) other = find_variant(named, &Named::same_last);
    if (other == nullptr) return;
    report_.add(Rule::name_variant, name_span(*named.person),
                {.wording = nearly_the_same,
                 .words = {named.person->name, other->person->name},
                 .second = name_span(*other->person)});
  }

  // The name before that has this word as well.
  std::size_t latest_before(std::string_view word, std::size_t at) {
    const auto [entry, is_new] = latest_.try_emplace(word, at);
    return is_new ? none : std::exchange(entry->second, at);
  }

  // The first of the latest few in such a row of names.
  const Named* find_variant(const Named& named, std::size_t Named::*before) const {
    constexpr int most = 16;
    const Named* found = nullptr;
    std::size_t at = named.*before;
    for (int count = 0; at != none && count < most; at = names_[at].*before, ++count)
      if (is_variant(named, names_[at])) found = &names_[at];
    return found;
  }

  static bool is_variant(const Named& one, const Named& other) {
    const std::size_t length = one.folded.size();
    const std::size_t other_length = other.folded.size();
    if (length > other_length + 2 || other_length > length + 2) return false;
    if (has_initial(one.folded) || has_initial(other.folded)) return false;
    if (!differ_by_one_letter(one.folded, other.folded)) return false;
    const Person& first = *one.person;
    const Person& second = *other.person;
    const bool one_list = one.list == other.list && first.status == second.status;
    return !one_list && agree(first.organization, second.organization) &&
           agree(first.party, second.party) && agree(first.role, second.role);
  }

  // "DrejØ": a capital behind a lower-case letter.
  void check_capitals(const Person& person) {
    const std::string_view name = person.name;
    for (std::size_t at = 1; at < name.size(); ++at) {
      const bool inside = starts_with_upper(name.substr(at)) &&
                          starts_with_lower(name.substr(character_before(name, at)));
      if (!inside || has_name_prefix(fold(letters_before(name, at)))) continue;
      report_.add(Rule::name_variant, name_span(person),
                  {.wording = capital_inside, .words = {person.name}});
      return;
    }
  }

  Span name_span(const Person& person) const {
    return find_words(report_.source(), person.span, person.name);
  }

  Report& report_;
  std::vector<Named> names_;  // which stay where they are, as the others point into them
  std::unordered_set<std::string_view> known_;
  std::unordered_map<std::string_view, std::size_t> latest_;  // by its first word or its last
};

}  // namespace

void check_name_variants(Report& report) {
  if (report.wants(Rule::name_variant)) NameCheck(report).check();
}

}  // namespace referat
