// SPDX-License-Identifier: MIT
//
// Minutes against their agenda: which items vanished, appeared, were renamed or renumbered. What
// is usual is told as info: closed items leave the public text, additions are announced, numbers go
// on through the year.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "checking/comparing/compare.hpp"
#include "checking/comparing/pairing.hpp"
#include "checking/places.hpp"
#include "checking/comparing/title_words.hpp"
#include "reading/forms/title.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr Wording no_common_item{
    "no item of the agenda is in the minutes; check that both are of one meeting",
    "intet punkt fra dagsordenen er i referatet; se efter, om de er fra samme møde"};

constexpr Wording vanished{
    "item \"{0}\" of the agenda is not in the minutes; write there what became of it",
    "punktet \"{0}\" fra dagsordenen er ikke i referatet; skriv dér, hvad der skete med det"};

constexpr Wording appeared{
    "item \"{0}\" was not on the agenda; write that it was added, and when",
    "punktet \"{0}\" var ikke på dagsordenen; skriv, at det er føjet til, og hvornår"};

constexpr Wording other_words{
    "\"{0}\" was \"{1}\" on the agenda; check that it is the same item, and use its title",
    "her står \"{0}\", på dagsordenen \"{1}\"; se efter, om det er samme punkt, og brug dets "
    "titel"};

constexpr Wording words_more{
    "the title did not have \"{0}\" on the agenda; use the same title in both",
    "titlen havde ikke \"{0}\" på dagsordenen; brug samme titel begge steder"};

constexpr Wording words_less{
    "the title was longer on the agenda, by \"{1}\"; use the same title in both",
    "titlen havde også \"{1}\" på dagsordenen; brug samme titel begge steder"};

constexpr Wording other_number{
    "this item was number {1} on the agenda and is {0} here, and those behind it may have moved as "
    "well; number the items as on the agenda",
    "punktet havde nummer {1} på dagsordenen og har {0} her, og de følgende kan også være rykket; "
    "brug dagsordenens numre"};

std::string_view parent_of(const Item& item) {
  if (!item.number) return {};
  const std::size_t dot = item.number->rfind('.');
  return dot == std::string::npos ? std::string_view()
                                  : std::string_view(*item.number).substr(0, dot);
}

class Comparer {
 public:
  Comparer(Report& agenda, Report& minutes)
      : agenda_(agenda),
        minutes_(minutes),
        before_(agenda.document().items),
        after_(minutes.document().items),
        after_of_(pair_up(list_of(before_), list_of(after_))),
        before_of_(after_.size(), unpaired) {
    for (std::size_t i = 0; i < before_.size(); ++i)
      if (after_of_[i] != unpaired) before_of_[after_of_[i]] = i;
    pair_closed();
  }

  void run() {
    const auto is_paired = [](std::size_t other) { return other != unpaired; };
    if (before_.empty() || after_.empty()) return;
    if (std::ranges::none_of(after_of_, is_paired)) {
      agenda_.add(Rule::item_vanished, agenda_.document().title_span, {.wording = no_common_item});
      return;
    }
    report_vanished();
    report_appeared();
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (before_of_[i] == unpaired) continue;
      report_renamed(after_[i], before_[before_of_[i]]);
      compare_recommendations(minutes_, after_[i], before_[before_of_[i]]);
    }
    report_renumbered();
  }

 private:
  // "9. Lukket: Køb af Skovgården" is "9. Lukket sag" in the public minutes.
  void pair_closed() {
    std::unordered_map<std::string_view, std::size_t> free;
    for (std::size_t i = 0; i < after_.size(); ++i)
      if (before_of_[i] == unpaired && after_[i].number) free.emplace(*after_[i].number, i);
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (after_of_[i] != unpaired || !before_[i].number) continue;
      const auto found = free.find(*before_[i].number);
      if (found == free.end()) continue;
      if (before_[i].access != Access::closed && after_[found->second].access != Access::closed)
        continue;
      after_of_[i] = found->second;
      before_of_[found->second] = i;
      free.erase(found);
    }
  }

  // Whether nobody will miss the item in the other document: a closed one, a matter of form, a part
  // of an item that is there.
  static bool may_differ(const Item& item, const std::unordered_set<std::string_view>& numbers) {
    return item.access == Access::closed || reads_as_usual_title(item.title) ||
           numbers.contains(parent_of(item));
  }

  static std::unordered_set<std::string_view> numbers_of(const std::vector<Item>& items) {
    std::unordered_set<std::string_view> numbers;
    for (const Item& item : items)
      if (item.number) numbers.insert(*item.number);
    return numbers;
  }

  void report_vanished() {
    const auto numbers = numbers_of(after_);
    for (std::size_t i = 0; i < before_.size(); ++i) {
      const Item& item = before_[i];
      if (after_of_[i] != unpaired) continue;
      const bool usual =
          may_differ(item, numbers) || says_put_off(folded_title(item.title)) || is_told_of(item);
      agenda_.add(Rule::item_vanished, title_place(agenda_.source(), item),
                  {.wording = vanished,
                   .words = {item.title},
                   .at_most = usual ? Level::info : Level::error});
    }
  }

  // "Punkt 7 blev taget af dagsordenen", anywhere in the minutes.
  bool is_told_of(const Item& item) {
    if (!item.number) return false;
    if (!told_) {
      told_.emplace();
      for (const Item& other : after_)
        for (const Section& section : other.sections)
          for (const Block& block : section.blocks) gather_told(block.text);
    }
    return told_->contains(*item.number);
  }

  void gather_told(std::string_view text) {
    constexpr std::size_t longest = 400;
    if (text.size() > longest || !says_put_off(fold(text))) return;
    for (std::size_t at = next_digit(text, 0); at < text.size(); at = next_digit(text, at)) {
      const std::size_t end = skip_digits(text, at);
      told_->emplace(text.substr(at, end - at));
      at = end;
    }
  }

  void report_appeared() {
    const auto numbers = numbers_of(before_);
    for (std::size_t i = 0; i < after_.size(); ++i) {
      const Item& item = after_[i];
      if (before_of_[i] != unpaired) continue;
      const bool usual = may_differ(item, numbers) || says_added(fold(item.title)) ||
                         (item.group && says_added(fold(*item.group)));
      minutes_.add(Rule::item_appeared, title_place(minutes_.source(), item),
                   {.wording = appeared,
                    .words = {item.title},
                    .at_most = usual ? Level::info : Level::error});
    }
  }

  void report_renamed(const Item& after, const Item& before) {
    const TitleDifference found = compare_titles(after.title, before.title);
    if (found.change == TitleChange::none) return;
    const bool form = found.change == TitleChange::label || after.access == Access::closed ||
                      before.access == Access::closed;
    const Wording& wording = found.in_first.empty()    ? words_less
                             : found.in_second.empty() ? words_more
                                                       : other_words;
    minutes_.add(Rule::item_renamed, title_place(minutes_.source(), after),
                 {.wording = wording,
                  .words = {std::string(found.in_first), std::string(found.in_second)},
                  .at_most = form ? Level::info : Level::error});
  }

  // Where an item came or went, all behind it move by one: that is told once, at the first. Numbers
  // that all differ by the same are another way to count.
  void report_renumbered() {
    std::optional<int> last;
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (before_of_[i] == unpaired) continue;
      const Item& before = before_[before_of_[i]];
      if (!after_[i].number || !before.number) continue;
      const int moved = digits_at(*after_[i].number, 0).value - digits_at(*before.number, 0).value;
      const bool first = !last;
      const bool told = last.value_or(0) == moved;
      last = moved;
      if (*after_[i].number == *before.number || told) continue;
      minutes_.add(Rule::item_renumbered,
                   find_words(minutes_.source(), after_[i].span, *after_[i].number),
                   {.wording = other_number,
                    .words = {*after_[i].number, *before.number},
                    .at_most = first ? Level::info : Level::error});
    }
  }

  Report& agenda_;
  Report& minutes_;
  const std::vector<Item>& before_;
  const std::vector<Item>& after_;
  std::vector<std::size_t> after_of_;   // of each item of the agenda
  std::vector<std::size_t> before_of_;  // of each item of the minutes
  std::optional<std::unordered_set<std::string>> told_;
};

}  // namespace

Comparison compare(const Reading& agenda, const Reading& minutes, const CheckOptions& options) {
  const Levels levels = levels_of(options, minutes.document.kind);
  Report in_agenda(agenda, levels);
  Report in_minutes(minutes, levels);
  Comparer(in_agenda, in_minutes).run();
  return {.in_minutes = in_minutes.take(), .in_agenda = in_agenda.take()};
}

}  // namespace referat
