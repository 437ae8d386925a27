// SPDX-License-Identifier: MIT
//
// A reference is held against the titles by the words before it: "afprøvning af FLUS (jf. pkt. 5)"
// is wrong when item 5 is about something else and one other item's title has those words. Most
// references cannot be judged like that, and those are left alone.
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checking/places.hpp"
#include "checking/references/references.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr Wording other_item{
    "\"{0}\" leads to \"{1}\", but \"{2}\" is item {3} at {at}; correct the number",
    "\"{0}\" fører til \"{1}\", men \"{2}\" er punkt {3} i {at}; ret nummeret"};

// Words of titles that say nothing of a subject.
bool is_general(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>(
      {"beslutning",  "beslutningspunkt",  "drøftelse", "drøftelsespunkt",
       "endelig",     "eventuelt",         "forslag",   "fælles",
       "godkendelse", "kommune",           "møde",      "mødet",
       "orientering", "orienteringspunkt", "punkt",     "punkter",
       "sagen",       "samarbejde",        "status",    "vedrørende"});
  return is_one_of(word, words);
}

// A word that can tell items apart: folded, and whether its letters are all capitals ("FLUS").
struct SubjectWord {
  std::string folded;
  bool acronym = false;
};

std::vector<SubjectWord> subject_words(std::string_view text) {
  std::vector<SubjectWord> words;
  for_each_word(text, [&](Span span) {
    const std::string_view word = text.substr(span.begin, span.end - span.begin);
    const bool acronym =
        word.size() >= 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!acronym && word.size() < 5) return;
    std::string folded = fold(word);
    if (!is_general(folded)) words.push_back({std::move(folded), acronym});
  });
  return words;
}

// Which item has a number, and which one's title a word. Few references get so far that words are
// asked for.
class ItemIndex {
 public:
  explicit ItemIndex(const std::vector<Item>& items) : items_(items) {
    for (std::size_t at = 0; at < items.size(); ++at)
      if (items[at].number) by_number_.emplace(*items[at].number, at);
  }

  std::optional<std::size_t> item_of_number(std::string_view number) const {
    const auto found = by_number_.find(number);
    return found == by_number_.end() ? std::nullopt : std::optional(found->second);
  }

  /// The one item whose title has the word.
  std::optional<std::size_t> item_of_word(const std::string& word) {
    if (by_word_.empty()) index_words();
    const auto found = by_word_.find(word);
    if (found == by_word_.end() || found->second == several) return std::nullopt;
    return found->second;
  }

 private:
  static constexpr std::size_t several = npos;

  void index_words() {
    for (std::size_t at = 0; at < items_.size(); ++at) {
      for (const SubjectWord& word : subject_words(items_[at].title)) {
        const auto [entry, first] = by_word_.emplace(word.folded, at);
        if (!first && entry->second != at) entry->second = several;
      }
    }
  }

  const std::vector<Item>& items_;
  std::unordered_map<std::string_view, std::size_t> by_number_;
  std::unordered_map<std::string, std::size_t> by_word_;
};

struct Reference {
  Span span;
  std::string number;
};

// Where "pkt." or "punkt" begins that stands before `at`; npos if neither does.
std::size_t item_word_before(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  if (at > 0 && text[at - 1] == '.') --at;
  constexpr auto words = std::to_array<std::string_view>({"punkt", "pkt"});
  for (const std::string_view word : words)
    if (ends_with_folded(text.substr(0, at), word)) return at - word.size();
  return npos;
}

// "pkt. 5", "punkt 5"; the number of one item and no list of several.
std::optional<Reference> read_reference(std::string_view text, Span number) {
  const std::size_t end = number.end;
  if (end - number.begin > 3) return std::nullopt;
  const std::size_t begin = item_word_before(text, number.begin);
  if (begin == npos || word_at(text, end)) return std::nullopt;
  const bool goes_on = char_at(text, end) == '.' && is_digit(char_at(text, end + 1));
  if (goes_on || char_at(text, end) == '-') return std::nullopt;
  return Reference{{begin, end}, std::to_string(digits_at(text, number.begin).value)};
}

// "pkt. 5 i handleplanen", "punkt 2 i indstillingen"; "i dagens dagsorden" is this one.
bool is_of_other_list(std::string_view text, std::size_t end) {
  constexpr auto ties = std::to_array<std::string_view>({"af", "fra", "i", "på", "til"});
  const std::string tie = word_behind(text, end);
  if (!is_one_of(tie, ties)) return false;
  const std::size_t next = text.find_first_not_of(" \t", end);
  const std::string owner = word_behind(text, next + tie.size());
  return !owner.starts_with("dag") && !owner.starts_with("denne");
}

class ReferenceCheck {
 public:
  explicit ReferenceCheck(Report& report)
      : report_(report), items_(report.document().items), text_(report.source().text) {}

  void check() {
    for (const Span number : report_.numbers()) {
      const auto reference = read_reference(text_, number);
      if (reference && enter_item(reference->span.begin) && leads_to_item(reference->span))
        judge(*reference);
    }
  }

 private:
  // Whether `at` stands in the text of an item; places must rise.
  bool enter_item(std::size_t at) {
    while (item_ < items_.size() && items_[item_].span.end <= at) ++item_;
    if (item_ == items_.size() || at < items_[item_].span.begin) return false;
    const auto& sections = items_[item_].sections;
    return !sections.empty() && at >= sections.front().span.begin;
  }

  bool leads_to_item(Span reference) const {
    constexpr auto pointers = std::to_array<std::string_view>(
        {"(", "dagsordenens", "i", "jf", "jfr", "jvf", "se", "under"});
    return !opens_line(text_, reference.begin) &&
           is_one_of(word_in_front(text_, reference.begin), pointers) &&
           !is_of_other_list(text_, reference.end);
  }

  // What the reference is said of: the words of the line before it, up to the sentence's beginning
  // or the cell's.
  std::string_view words_before(std::size_t at) const {
    constexpr std::size_t widest = 120;
    const Span line = line_around(text_, at, widest);
    std::string_view words = text_.substr(line.begin, at - line.begin);
    for (const std::string_view mark : {"\t", "|", "; "})
      if (const std::size_t last = words.rfind(mark); last != npos)
        words.remove_prefix(last + mark.size());
    for (std::size_t stop = words.rfind(". "); stop != npos && stop > 0;
         stop = words.rfind(". ", stop - 1))  // not that of "jf. pkt."
      if (starts_with_upper(words.substr(stop + 2))) return words.substr(stop + 2);
    return words;
  }

  void judge(const Reference& reference) {
    if (!index_) index_.emplace(items_);
    const auto target = index_->item_of_number(reference.number);
    if (!target) return;
    const std::vector<SubjectWord> words = subject_words(words_before(reference.span.begin));
    const std::string title = fold(items_[*target].title);
    const auto in_title = [&](const SubjectWord& word) {
      return title.find(word.folded) != std::string::npos;
    };
    if (std::ranges::any_of(words, in_title)) return;
    std::optional<std::size_t> meant;
    std::size_t hits = 0;
    std::string evidence;
    for (const SubjectWord& word : words) {
      const auto item = index_->item_of_word(word.folded);
      if (!item || *item == item_) continue;
      if (meant && meant != item) return;  // words of two items
      meant = item;
      hits += word.acronym ? 2 : 1;
      evidence = word.folded;
    }
    // An item hardly refers to itself.
    const std::size_t enough = *target == item_ ? 1 : 2;
    if (meant && hits >= enough && !has_clause(items_[item_], reference.number) &&
        !tells_of(*target, evidence))
      report(reference, *target, *meant);
  }

  // "punkt 2" may be the second point of the recommendation.
  static bool has_clause(const Item& item, const std::string& number) {
    const std::size_t value = static_cast<std::size_t>(std::stoul(number));
    return std::ranges::any_of(item.sections, [&](const Section& section) {
      const auto* recommendation = std::get_if<Recommendation>(&section.detail);
      return recommendation != nullptr && recommendation->clauses.size() >= value &&
             recommendation->clauses.size() > 1;
    });
  }

  // Whether the item that the reference leads to speaks of the subject, unless it is the item with
  // the reference in it. Only so many are looked through, for the sake of time.
  bool tells_of(std::size_t target, std::string_view word) {
    constexpr int most = 100;
    if (target == item_) return false;
    if (++looked_through_ > most) return true;
    return fold(report_.source().slice(items_[target].span)).find(word) != std::string::npos;
  }

  void report(const Reference& reference, std::size_t target, std::size_t meant) {
    const Item& item = items_[meant];
    report_.add(Rule::wrong_item_reference, reference.span,
                {.wording = other_item,
                 .words = {squeeze(report_.source().slice(reference.span)), items_[target].title,
                           item.title, item.number.value_or("?")},
                 .second = title_place(report_.source(), item)});
  }

  Report& report_;
  const std::vector<Item>& items_;
  std::string_view text_;
  std::size_t item_ = 0;
  std::optional<ItemIndex> index_;
  int looked_through_ = 0;
};

}  // namespace

void check_item_references(Report& report) {
  const bool wanted = report.wants(Rule::wrong_item_reference);
  if (wanted && report.document().items.size() > 1) ReferenceCheck(report).check();
}

}  // namespace referat
