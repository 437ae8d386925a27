// SPDX-License-Identifier: MIT
//
// Names that differ by one letter share their first word or their last. A name is compared with
// the latest few of those that share one with it, so time hardly grows faster than their number.
// Two near names in one list are two people; they may be one where a second list names one of them.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "checking/people/people.hpp"
#include "checking/places.hpp"
#include "people/person_parts.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording nearly_the_same{
    "\"{0}\" is spelt \"{1}\" at {at}; write both alike if they are one person",
    "\"{0}\" er stavet \"{1}\" i {at}; skriv navnet ens, hvis det er samme person"};

constexpr Wording capital_inside{"\"{0}\" has a capital inside a word; check the spelling",
                                 "\"{0}\" har et stort bogstav midt i et ord; se stavemåden efter"};

struct Named {
  std::string folded;
  const Person* person = nullptr;
  std::size_t list = 0;  // 0 for the participants
  const Person* variant = nullptr;
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
    known_.reserve(count);
    for_each_person(report_.document(),
                    [&](const Person& person, std::size_t list) { add(person, list); });
    compare([](std::string_view name) { return name.substr(0, name.find(' ')); });
    compare([](std::string_view name) { return name.substr(name.rfind(' ')); });
    for (const Named& name : names_) {
      check_capitals(*name.person);
      report_variant(name);
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

  // Compares each name with the latest few before it that have the same word.
  void compare(std::string_view (*word_of)(std::string_view)) {
    constexpr std::size_t most = 16;
    std::vector<std::pair<std::string_view, std::size_t>> words;
    words.reserve(names_.size());
    for (std::size_t at = 0; at < names_.size(); ++at)
      words.emplace_back(word_of(names_[at].folded), at);
    std::ranges::sort(words);
    for (std::size_t i = 0, first = 0; i < words.size(); ++i) {
      if (words[i].first != words[first].first) first = i;
      Named& name = names_[words[i].second];
      for (std::size_t j = std::max(first, i - std::min(i, most)); j < i; ++j) {
        const Named& other = names_[words[j].second];
        if (name.variant == nullptr && is_variant(name, other)) name.variant = other.person;
      }
    }
  }

  void report_variant(const Named& name) {
    if (name.variant == nullptr) return;
    report_.add(Rule::name_variant, name_span(*name.person),
                {.wording = nearly_the_same,
                 .words = {name.person->name, name.variant->name},
                 .second = name_span(*name.variant)});
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
};

}  // namespace

void check_name_variants(Report& report) {
  if (report.wants(Rule::name_variant)) NameCheck(report).check();
}

}  // namespace referat
