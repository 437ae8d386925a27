// SPDX-License-Identifier: MIT
//
// The table of contents against the items. A list that shares few items with the document is a
// list of something else, and a line of it may have been torn apart by the page layout; so what is
// reported must hold against the text as well.
#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checking/groups.hpp"
#include "checking/comparing/pairing.hpp"
#include "checking/places.hpp"
#include "checking/comparing/title_words.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/forms/title.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr Wording no_item{
    "\"{0}\" stands in the table of contents, but there is no such item; add the item, or take it "
    "out of the table",
    "\"{0}\" står i indholdsfortegnelsen, men der er intet sådant punkt; tilføj punktet, eller "
    "fjern det fra indholdsfortegnelsen"};

constexpr Wording text_ends{
    "the text ends before \"{0}\" of the table of contents (and {1} more); check whether the file "
    "holds all of the document",
    "teksten slutter før \"{0}\" fra indholdsfortegnelsen (og {1} til); se efter, om filen rummer "
    "hele dokumentet"};

constexpr Wording no_entry{
    "item \"{0}\" does not stand in the table of contents at {at}; add it there",
    "punktet \"{0}\" står ikke i indholdsfortegnelsen ({at}); tilføj det dér"};

constexpr Wording words_differ{
    "\"{0}\" is \"{1}\" in the table of contents at {at}; use the same words in both places",
    "her står \"{0}\", i indholdsfortegnelsen ({at}) \"{1}\"; brug samme ord begge steder"};

constexpr Wording words_more{
    "\"{0}\" is left out of the table of contents at {at}; use the same title in both places",
    "\"{0}\" mangler i indholdsfortegnelsen ({at}); brug samme titel begge steder"};

constexpr Wording words_less{
    "the table of contents at {at} says \"{1}\" as well; use the same title in both places",
    "indholdsfortegnelsen ({at}) har også ordene \"{1}\"; brug samme titel begge steder"};

class ContentsCheck {
 public:
  explicit ContentsCheck(Report& report)
      : report_(report),
        items_(report.document().items),
        entries_(report.document().contents),
        entry_of_(pair_up(list_of(items_), list_of(entries_))),
        item_of_(entries_.size(), unpaired) {
    for (const std::size_t entry : entry_of_) pairs_ += entry != unpaired ? 1U : 0U;
    pair_rest();
    for (std::size_t i = 0; i < items_.size(); ++i)
      if (entry_of_[i] != unpaired) item_of_[entry_of_[i]] = i;
    numbered_ = 2 * std::ranges::count_if(entries_, is_numbered) > std::ssize(entries_);
    paged_ =
        std::ranges::any_of(entries_, [](const Entry& entry) { return entry.page.has_value(); });
  }

  void run() {
    if (pairs_ < 2 || pairs_ * 2 < std::min(items_.size(), entries_.size())) return;
    find_groups();
    report_titles();
    report_entries_without_item();
    report_items_without_entry();
  }

 private:
  // An entry and an item that share their number only: the title was written anew, or the list is
  // a list of something else.
  void pair_rest() {
    std::vector<bool> taken(entries_.size());
    std::unordered_map<std::string_view, std::size_t> by_number;
    for (const std::size_t entry : entry_of_)
      if (entry != unpaired) taken[entry] = true;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (!taken[i] && entries_[i].number) by_number.emplace(*entries_[i].number, i);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (entry_of_[i] != unpaired || !items_[i].number) continue;
      const auto found = by_number.find(*items_[i].number);
      if (found == by_number.end()) continue;
      entry_of_[i] = found->second;
      by_number.erase(found);
    }
  }

  void report_titles() {
    std::vector<std::pair<std::size_t, TitleDifference>> changed;
    std::size_t cut = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (entry_of_[i] == unpaired) continue;
      const auto found = compare_titles(items_[i].title, entries_[entry_of_[i]].title);
      if (found.change != TitleChange::none) changed.emplace_back(i, found);
      cut += found.change == TitleChange::cut ? 1U : 0U;
    }
    constexpr std::size_t cut_by_the_layout = 3;
    for (const auto& [item, difference] : changed)
      report_title(item, difference, cut >= cut_by_the_layout);
  }

  void report_title(std::size_t at, const TitleDifference& found, bool cut_by_the_layout) {
    const Entry& entry = entries_[entry_of_[at]];
    if (says_that_it_is_cut(entry)) return;
    const bool form = found.change == TitleChange::label ||
                      (found.change == TitleChange::cut && cut_by_the_layout) ||
                      (!paged_ && one_begins_the_other(items_[at].title, entry.title)) ||
                      !are_alike(items_[at].title, entry.title);
    const Wording& wording = found.in_first.empty()    ? words_less
                             : found.in_second.empty() ? words_more
                                                       : words_differ;
    report_.add(Rule::toc_title_mismatch, title_place(report_.source(), items_[at]),
                {.wording = wording,
                 .words = {std::string(found.in_first), std::string(found.in_second)},
                 .second = title_place(report_.source(), entry),
                 .at_most = form ? Level::info : Level::error});
  }

  // A line of a list without pages may go on as text, and a title as well: "Ad 3 Godkendelse" for
  // "3. Godkendelse af referat".
  static bool one_begins_the_other(std::string_view title, std::string_view entry) {
    const std::string a = TitleWords(title).key();
    const std::string b = TitleWords(entry).key();
    return a.starts_with(b) || b.starts_with(a);
  }

  static bool says_that_it_is_cut(const Entry& entry) {
    return entry.title.ends_with("…") || entry.title.ends_with("..");
  }

  void report_entries_without_item() {
    std::vector<const Entry*> missing;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (item_of_[i] != unpaired) {
        for (const Entry* entry : missing) report_missing(*entry);
        missing.clear();
      } else if (is_missing(entries_[i])) {
        missing.push_back(&entries_[i]);
      }
    }
    if (missing.empty()) return;
    report_.add(Rule::toc_body_missing, title_place(report_.source(), *missing.front()),
                {.wording = missing.size() == 1 ? no_item : text_ends,
                 .words = {missing.front()->title, std::to_string(missing.size() - 1)},
                 .at_most = Level::warning});
  }

  static bool is_numbered(const Entry& entry) {
    return entry.number && is_digit(char_at(*entry.number, 0));
  }

  // Behind "Lukket dagsorden" in the list.
  bool stands_in_closed_group(const Entry& entry) const {
    const auto behind = std::ranges::upper_bound(groups_, std::pair(entry.span.begin, false));
    return behind != groups_.begin() && std::prev(behind)->second;
  }

  void find_groups() {
    for (const Mark& mark : report_.reading().marks) {
      if (mark.owner != "contents") continue;
      const auto group = item_group(report_.source().slice(mark.span));
      if (group && group->access)
        groups_.emplace_back(mark.span.begin, *group->access == Access::closed);
    }
    std::ranges::sort(groups_);
  }

  // A closed item need not be in a public document. A line without a number among lines with one
  // belongs to the one above it ("Kim Holm er på valg", "a. Tegl"). And where the words of an entry
  // stand in the text, the reader may be at fault.
  bool is_missing(const Entry& entry) {
    if (TitleWords(entry.title).size() == 0 || title_access(entry.title) == Access::closed)
      return false;
    if (numbered_ && !is_numbered(entry)) return false;
    return !stands_in_closed_group(entry) && !is_like_unpaired(entry, items_, entry_of_) &&
           !stands_in(text_of_items_, {items_begin(), report_.source().text.size()}, entry.title);
  }

  // Whether one that has no partner either may be this one's: of a title torn apart, too much was
  // lost to make them a pair. Asked of few, as stands_in() is.
  template <class Node, class Other>
  bool is_like_unpaired(const Node& node, std::span<const Other> others,
                        const std::vector<std::size_t>& partner) {
    if (++searches_ > most_searches) return true;
    for (std::size_t i = 0; i < others.size(); ++i)
      if (partner[i] == unpaired && are_alike(node.title, others[i].title)) return true;
    return false;
  }

  void report_missing(const Entry& entry) {
    report_.add(Rule::toc_body_missing, title_place(report_.source(), entry),
                {.wording = no_item,
                 .words = {entry.title},
                 .at_most = paged_ ? Level::error : Level::warning});
  }

  void report_items_without_entry() {
    std::size_t last =
        items_.size();  // behind the last item of the list, another may be the reader's
    while (last > 0 && entry_of_[last - 1] == unpaired) --last;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (entry_of_[i] != unpaired || is_sub_item(item) || is_left_out_of_lists(item)) continue;
      report_.add(Rule::toc_body_missing, title_place(report_.source(), item),
                  {.wording = no_entry,
                   .words = {item.title},
                   .second = title_place(report_.source(), entries_.front()),
                   .at_most = paged_ && i < last ? Level::error : Level::warning});
    }
  }

  bool is_left_out_of_lists(const Item& item) {
    return TitleWords(item.title).size() == 0 || reads_as_usual_title(item.title) ||
           is_like_unpaired(item, entries_, item_of_) ||
           stands_in(text_of_list_, {entries_.front().span.begin, items_begin()}, item.title);
  }

  // "2.1" where the list has whole numbers only.
  bool is_sub_item(const Item& item) const {
    const auto is_sub = [](const auto& node) {
      return node.number && node.number->find('.') != std::string::npos;
    };
    return is_sub(item) && std::ranges::none_of(entries_, is_sub);
  }

  std::size_t items_begin() const { return items_.front().span.begin; }

  // Whether the words of a title stand anywhere in a part of the text, with little else between
  // them. The last word may be cut off. `folded` holds the part from the first question on. Asked
  // of few titles, as each costs a look through the text.
  bool stands_in(std::string& folded, Span part, std::string_view title) {
    constexpr std::size_t most_places = 64;
    if (part.begin >= part.end || ++searches_ > most_searches) return true;
    if (folded.empty()) folded = fold(report_.source().slice(part));
    const TitleWords words(title);
    const std::string_view rarest = longest(words);
    std::string wanted = words.key();
    wanted.pop_back();  // the space
    const std::size_t reach = 2 * title.size() + 200;
    std::size_t places = 0;
    for (std::size_t at = find_text(folded, rarest); at < folded.size();
         at = find_text(folded, rarest, at + 1)) {
      const std::size_t from = at - std::min(at, reach);
      const std::string_view around = std::string_view(folded).substr(from, 2 * reach);
      if (++places > most_places || TitleWords(around).key().find(wanted) != std::string::npos)
        return true;
    }
    return false;
  }

  static std::string_view longest(const TitleWords& words) {
    std::string_view longest;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i].size() > longest.size()) longest = words[i];
    return longest;
  }

  static constexpr std::size_t most_searches = 32;

  Report& report_;
  std::span<const Item> items_;
  std::span<const Entry> entries_;
  std::vector<std::size_t> entry_of_;                 // of each item
  std::vector<std::size_t> item_of_;                  // of each entry
  std::size_t pairs_ = 0;                             // that have more in common than their number
  bool paged_ = false;                                // the list has page numbers
  bool numbered_ = false;                             // most of its lines have a number
  std::vector<std::pair<std::size_t, bool>> groups_;  // of the list: where, and whether closed
  std::string text_of_items_;                         // folded
  std::string text_of_list_;
  std::size_t searches_ = 0;
};

}  // namespace

void check_contents(Report& report) {
  const Document& document = report.document();
  if (document.contents.size() < 2 || document.items.empty()) return;
  if (!report.wants(Rule::toc_body_missing) && !report.wants(Rule::toc_title_mismatch)) return;
  ContentsCheck(report).run();
}

}  // namespace referat
