// SPDX-License-Identifier: MIT
//
// A mention counts where its words leave no doubt that an attachment of this document is meant:
// laws, plans and reports have annexes of their own ("jf. lovens bilag 1", "bilag 2 til
// budgettet").
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "checking/attachments/attachment_lists.hpp"
#include "checking/attachments/attachments.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr Wording number_not_listed{
    "\"{0}\" is in no list of attachments; add it to the list or correct the number",
    "\"{0}\" står ikke på nogen bilagsliste; tilføj det til listen, eller ret nummeret"};

constexpr Wording not_in_this_item{
    "\"{0}\" is not among the attachments of this item; add it or correct the number",
    "\"{0}\" er ikke blandt punktets bilag; tilføj det, eller ret nummeret"};

constexpr Wording nothing_listed{
    "\"{0}\": the item has no list of attachments; add the attachment or take the words out",
    "\"{0}\": punktet har ingen bilagsliste; tilføj bilaget, eller slet henvisningen"};

// Words that lead to an attachment of the document itself.
bool leads_to_attachment(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>(
      {"",    "af",  "fra",       "henhold",    "henvises", "i",       "jf", "jfr",
       "jvf", "med", "og",        "også",       "på",       "samt",    "se", "som",
       "til", "ved", "vedhæftet", "vedhæftede", "vedlagt",  "vedlagte"});
  return is_one_of(word, words);
}

// "bilag 2 til budgettet" is another document's, "bilag 2 til sagen" this one's.
bool belongs_elsewhere(std::string_view text, std::size_t behind) {
  constexpr auto ties = std::to_array<std::string_view>({"af", "fra", "hos", "i", "på", "til"});
  const std::string tie = word_behind(text, behind);
  if (!is_one_of(tie, ties)) return false;
  const std::size_t next = text.find_first_not_of(" \t", behind);
  const std::string owner = word_behind(text, next + tie.size());
  constexpr auto own = std::to_array<std::string_view>(
      {"dagsorden", "denne", "indstillingen", "nærværende", "punktet", "referatet", "sagen"});
  if (std::ranges::none_of(own, [&](std::string_view word) { return owner.starts_with(word); }))
    return true;
  // "bilag 2 til referatet fra 24. april", "… til dagsordenen for mødet i maj" are other meetings'.
  constexpr auto others = std::to_array<std::string_view>({"af", "den", "for", "fra"});
  const std::size_t behind_owner = text.find_first_not_of(" \t", next + tie.size()) + owner.size();
  return is_one_of(word_behind(text, behind_owner), others);
}

// "bilag 3 (eftersendes)", "bilag 3, der omdeles på mødet"
bool comes_another_way(std::string_view text, std::size_t behind) {
  constexpr std::size_t farthest = 40;
  constexpr auto words = std::to_array<std::string_view>(
      {"eftersend", "fortrolig", "fremsend", "mail", "omdel", "udlever", "udsend", "udsendt"});
  const std::string_view next = text.substr(behind, farthest);
  return holds_any(fold(next.substr(0, next.find('\n'))), words);
}

// A law and its like, right before a mention: "efter lov om havne, jf. bilag 3".
bool speaks_of_law(std::string_view text, std::size_t mention) {
  constexpr std::size_t farthest = 60;
  const std::string_view before = text.substr(0, mention);
  const Span line = line_around(before, mention, farthest);
  constexpr auto words = std::to_array<std::string_view>(
      {"bekendtgør", "cirkulær", "direktiv", "forordning", "konvention", "lov ", "loven", "lovs "});
  return holds_any(fold(before.substr(line.begin)), words);
}

// A line with a link or the name of a file brings the attachment along.
bool holds_file(std::string_view line) {
  constexpr auto signs =
      std::to_array<std::string_view>({"](", "http", "www.", ".pdf", ".doc", ".xls", ".ppt"});
  return holds_any(line, signs);
}

enum class Part { none, title, text, list };

// In which item, and in which part of it, places stand; they must rise.
class ItemWalk {
 public:
  explicit ItemWalk(const std::vector<Item>& items) : items_(items) {}

  Part part_at(std::size_t at) {
    while (item_ < items_.size() && items_[item_].span.end <= at) {
      ++item_;
      section_ = 0;
    }
    if (item_ == items_.size() || at < items_[item_].span.begin) return Part::none;
    const std::vector<Section>& sections = items_[item_].sections;
    if (sections.empty() || at < sections.front().span.begin) return Part::title;
    while (section_ + 1 < sections.size() && sections[section_ + 1].span.begin <= at) ++section_;
    const Section& section = sections[section_];
    const bool list = section.kind == SectionKind::attachments && at < section.span.end;
    return list ? Part::list : Part::text;
  }

  std::size_t item() const { return item_; }

 private:
  const std::vector<Item>& items_;
  std::size_t item_ = 0;
  std::size_t section_ = 0;
};

class MentionCheck {
 public:
  explicit MentionCheck(Report& report)
      : report_(report),
        document_(report.document()),
        text_(report.source().text),
        lists_(report.document()) {}

  void check() {
    find_mentions();
    for (const Mention& mention : mentions_) judge(mention);
    check_enclosures();
  }

 private:
  struct Mention {
    std::size_t item = 0;
    Span span;
    AttachmentNumber number;
    bool bracketed = false;  // "(bilag 3)": may bring it along
  };

  void find_mentions() {
    ItemWalk walk(document_.items);
    WordFinder finder(text_, "bilag");
    for (std::size_t at = finder.next(); at != npos; at = finder.next()) {
      linked_ = linked_ || is_link(at);
      const Part part = walk.part_at(at);
      const std::size_t item = walk.item();
      if (part == Part::list) continue;
      const AttachmentNumber number = attachment_number_at(text_, at + 5);
      if (part == Part::none) {  // "Bilag 1: Kort" in the head: the whole meeting's
        if (!number.first.empty() && opens_entry(at, number.end)) lists_.declare(number.first);
        continue;
      }
      const bool glued = word_before(text_, at);  // "PDFBilag 1"
      const bool brings = part == Part::title || glued || is_brought(item, at, number.end);
      if (!number.first.empty() && brings) {
        lists_.declare(item, number.first);
      } else if (!glued && (!number.first.empty() || !word_at(text_, at + 5))) {
        add_mention(item, at, number);
      }
    }
  }

  // "Se alle bilag": a button of the page.
  bool is_link(std::size_t at) const {
    const std::string_view before = text_.substr(0, at);
    return text_.substr(at).starts_with("bilag") &&
           (before.ends_with("Se alle ") || before.ends_with("Hent ") || before.ends_with("Vis "));
  }

  // "Bilag 2: Kort", "[Bilag 2](kort.pdf)"; "Kort over kajen (bilag 2)" where the item has no list
  // of numbers.
  bool is_brought(std::size_t item, std::size_t at, std::size_t end) const {
    const char before = at > 0 ? text_[at - 1] : '\n';
    return before == '[' || (before == '(' && !lists_.is_numbered(item)) || opens_entry(at, end);
  }

  bool opens_entry(std::size_t at, std::size_t end) const {
    return text_.substr(end).starts_with(':') || opens_line(text_, at);
  }

  // "Bilag" alone in a line or a cell, over what was not read as a list.
  bool heads_list(std::size_t at) const {
    const std::size_t end = text_.find_first_not_of(" *", at + 5);
    const bool alone = end == npos || text_[end] == '\n' || text_[end] == '|' ||
                       text_[end] == '\t' || text_[end] == ':';
    return alone && (opens_line(text_, at) || text_.substr(0, at).ends_with("| ") ||
                     text_.substr(0, at).ends_with('\t'));
  }

  void add_mention(std::size_t item, std::size_t at, const AttachmentNumber& number) {
    if (number.first.empty() && heads_list(at)) unread_list_ = true;
    const std::string before = word_in_front(text_, at);
    const bool bracketed = before == "(" && !number.first.empty();
    if (!bracketed && !leads_to_attachment(before)) return;
    constexpr auto pointers =
        std::to_array<std::string_view>({"jf", "jfr", "jvf", "se", "som", "vedlagte"});
    const bool numbered = !number.first.empty();
    if (!numbered && !is_one_of(before, pointers)) return;
    const std::size_t end = numbered ? number.end : at + 5;
    if (belongs_elsewhere(text_, end) || comes_another_way(text_, end) || speaks_of_law(text_, at))
      return;
    mentions_.push_back({item, {at, end}, number, bracketed});
  }

  void judge(const Mention& mention) {
    if (mention.number.first.empty()) {
      if (!lists_.has_any(mention.item)) add(mention.span, nothing_listed, Level::warning);
      return;
    }
    judge_number(mention, mention.number.first);
    if (!lists_.has(mention.number.first)) return;
    for (const std::string& number : mention.number.others) judge_number(mention, number);
  }

  // Lists that all begin at 1 are the items' own; another item's may still be meant, and one of a
  // list without numbers may be counted.
  void judge_number(const Mention& mention, const std::string& number) {
    const std::size_t item = mention.item;
    if (lists_.has(number)) {
      if (lists_.restarts && lists_.is_numbered(item) && !lists_.item_has(item, number))
        add(mention.span, not_in_this_item, Level::warning);
      return;
    }
    const std::size_t value = static_cast<std::size_t>(std::stoul(number));
    if (value <= lists_.unnumbered_of(item)) return;
    const bool sure =
        !unread_list_ && !mention.bracketed && (lists_.any_numbered || !lists_.any_unnumbered);
    add(mention.span, number_not_listed, sure ? Level::error : Level::warning);
  }

  void add(Span span, const Wording& wording, Level at_most) {
    report_.add(Rule::attachment_not_listed, span,
                {.wording = wording,
                 .words = {squeeze(report_.source().slice(span))},
                 .at_most = linked_ ? Level::info : at_most});
  }

  // "Kommissoriet er vedlagt." in an item without attachments.
  void check_enclosures() {
    ItemWalk walk(document_.items);
    for (std::size_t item = 0; item < document_.items.size(); ++item)
      if (!lists_.has_any(item)) check_enclosures(document_.items[item].span, walk);
  }

  void check_enclosures(Span item, ItemWalk& walk) {
    WordFinder finder(report_.source().slice(item), "ved");
    for (std::size_t found = finder.next(); found != npos; found = finder.next()) {
      const std::size_t at = item.begin + found;
      const char next = fold_ascii(char_at(text_, at + 3));
      const std::size_t end = next == 'l' || next == 'h' ? enclosure_end(at) : npos;
      if (end != npos && walk.part_at(at) == Part::text && is_enclosed_here(at, end))
        add({at, end}, nothing_listed, Level::warning);
    }
  }

  // Behind "vedlagt", "vedlagte", "vedhæftet", "vedhæftede", "vedlægges".
  std::size_t enclosure_end(std::size_t at) const {
    constexpr auto words = std::to_array<std::string_view>(
        {"vedlagt", "vedlagte", "vedhæftet", "vedhæftede", "vedlægges"});
    const std::string word = word_behind(text_, at);
    return is_one_of(word, words) && !word_before(text_, at) ? at + word.size() : npos;
  }

  // Not "skal vedlægges ansøgningen", "var vedlagt indkaldelsen", "Vedlagt: Kort over havnen".
  bool is_enclosed_here(std::size_t at, std::size_t end) const {
    constexpr auto modals =
        std::to_array<std::string_view>({"at ", "bedes ", "blev ", "bliver ", "bør ", "ikke ",
                                         "kan ", "må ", "skal ", "var ", "været "});
    constexpr auto letters =
        std::to_array<std::string_view>({"ansøgning", "brev", "dagsorden", "faktura", "indkald",
                                         "invitation", "mail", "mødeindkald", "mødemateriale"});
    const Span line = line_around(text_, at, 400);
    const std::string_view words = text_.substr(line.begin, line.end - line.begin);
    if (text_.substr(end).starts_with(':') || holds_file(words)) return false;
    if (find_word_folded(words, "bilag") != npos) return false;  // said of that word already
    const std::size_t from = std::max(line.begin, at - std::min(at, std::size_t{40}));
    if (holds_any(fold(text_.substr(from, at - from)), modals)) return false;
    const std::string next = word_behind(text_, end);
    return std::ranges::none_of(letters,
                                [&](std::string_view word) { return next.starts_with(word); });
  }

  Report& report_;
  const Document& document_;
  std::string_view text_;
  AttachmentLists lists_;
  std::vector<Mention> mentions_;
  bool unread_list_ = false;
  bool linked_ = false;  // the page has a link to attachments that are not part of the text
};

}  // namespace

void check_attachment_mentions(Report& report) {
  const bool wanted = report.wants(Rule::attachment_not_listed);
  if (wanted && !report.document().items.empty()) MentionCheck(report).check();
}

}  // namespace referat
