// SPDX-License-Identifier: MIT
//
// The numbers of the items. What is certain is that a number cannot be used twice; a gap may be a
// closed item that was left out of the public text, and where all items begin as "1." a list was
// taken apart on its way here.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "checking/places.hpp"
#include "checking/structure/structure.hpp"
#include "reading/outline/item_numbers.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording number_twice{
    "item number {0} is used twice, here and at {at}; number the items so that each has its own",
    "punktnummer {0} er brugt to gange, her og ved {at}; giv hvert punkt sit eget nummer"};

constexpr Wording number_falls{"item {0} follows item {1}; put the numbers in order",
                               "punkt {0} følger efter punkt {1}; ret rækkefølgen"};

constexpr Wording number_missing{
    "item {0} follows item {1}; check whether an item is missing",
    "punkt {0} følger efter punkt {1}; se efter, om der mangler et punkt"};

constexpr Wording one_number{"all items have the number {0}; number them",
                             "alle punkter har nummer {0}; nummerér dem"};

class NumberCheck {
 public:
  explicit NumberCheck(Report& report) : report_(report), items_(report.document().items) {}

  void run(const std::vector<NumberBreak>& breaks) {
    if (have_one_number(breaks)) {
      report_.add(Rule::item_number_sequence, place(breaks.front().item),
                  {.wording = one_number,
                   .words = {*items_[breaks.front().item].number},
                   .at_most = Level::warning});
      return;
    }
    const auto missing =
        std::ranges::count_if(breaks, [](const NumberBreak& found) { return found.missing > 0; });
    // Where numbers are missing everywhere, the document is a choice of items.
    const bool chosen = missing * 3 > std::ssize(items_);
    const bool restarts = std::ssize(breaks) - missing > 2;
    for (const NumberBreak& found : breaks) {
      if (found.missing == 0) {
        report_fall(found, restarts);
      } else if (!chosen) {
        report_gap(found);
      }
    }
  }

 private:
  bool have_one_number(const std::vector<NumberBreak>& breaks) const {
    return breaks.size() + 1 == items_.size() && std::ranges::all_of(items_, [&](const Item& item) {
             return item.number == items_.front().number;
           });
  }

  Span place(std::size_t at) const {
    return find_words(report_.source(), items_[at].span, *items_[at].number);
  }

  // Numbers that fall again and again are those of parts that begin anew, each with its own first
  // item. Both items must look like items to be sure that neither is a line of a list.
  void report_fall(const NumberBreak& found, bool restarts) {
    const Item& item = items_[found.item];
    if (item.access != items_[found.before].access) return;  // the closed part counts for itself
    const std::size_t first = first_with(*item.number);
    const bool twice = first < found.item;
    const bool anew = first == 0 || (!twice && *item.number == "1");
    const bool sure = twice && !anew && !restarts && is_item(found.item) && is_item(first) &&
                      item.title != items_[first].title;
    report_.add(Rule::item_number_sequence, place(found.item),
                {.wording = twice ? number_twice : number_falls,
                 .words = {*item.number, *items_[found.before].number},
                 .second = place(twice ? first : found.before),
                 .at_most = sure       ? Level::error
                            : restarts ? Level::info
                                       : Level::warning});
  }

  void report_gap(const NumberBreak& found) {
    report_.add(Rule::item_number_sequence, place(found.item),
                {.wording = number_missing,
                 .words = {*items_[found.item].number, *items_[found.before].number},
                 .second = place(found.before),
                 .at_most = may_be_left_out(found) ? Level::info : Level::warning});
  }

  // "Ad 3" and "Ad 5" answer to two lines of a list; closed items are not published; and of an item
  // that the contents list has, another rule tells.
  bool may_be_left_out(const NumberBreak& found) {
    const std::string_view text = report_.source().text;
    if (starts_with_folded(text.substr(items_[found.item].span.begin), "ad")) return true;
    if (!has_closed_items_) look_around();
    return *has_closed_items_ || listed_.contains(number_after(*items_[found.before].number));
  }

  static std::string number_after(std::string_view number) {
    return std::to_string(digits_at(number, 0).value + 1);
  }

  void look_around() {
    const std::string_view text = report_.source().text;
    has_closed_items_ =
        std::ranges::any_of(items_, [](const Item& item) { return item.access.has_value(); }) ||
        find_word_folded(text, "lukkede") != text.npos ||
        find_word_folded(text, "lukket") != text.npos;
    for (const Entry& entry : report_.document().contents)
      if (entry.number) listed_.insert(*entry.number);
  }

  // Whether the item has the parts of one; a line that begins as an item may belong to a list.
  bool is_item(std::size_t at) const {
    return std::ranges::any_of(items_[at].sections, [](const Section& section) {
      return section.heading &&
             (section.kind == SectionKind::decision || section.kind == SectionKind::summary ||
              section.kind == SectionKind::recommendation ||
              section.kind == SectionKind::case_description);
    });
  }

  std::size_t first_with(const std::string& number) {
    if (first_.empty())
      for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].number) first_.emplace(*items_[i].number, i);
    return first_.at(number);
  }

  Report& report_;
  const std::vector<Item>& items_;
  std::unordered_map<std::string_view, std::size_t> first_;
  std::optional<bool> has_closed_items_;
  std::unordered_set<std::string> listed_;  // numbers in the contents list
};

}  // namespace

void check_item_numbers(Report& report) {
  const std::vector<NumberBreak> breaks = find_number_breaks(report.document());
  if (!breaks.empty()) NumberCheck(report).run(breaks);
}

}  // namespace referat
