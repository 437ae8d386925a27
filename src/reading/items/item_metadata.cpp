// SPDX-License-Identifier: MIT
//
// A line is cut at its labels: "Sagsnr.: 330-2018-3701   Dok.nr.: 330-2018-500499   Åbent" has
// two and a word of access. Whatever has no field of its own is kept as text.
#include "reading/items/item_metadata.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "reading/forms/title.hpp"
#include "text/dates.hpp"
#include "text/byte_set.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_line = 140;
constexpr ByteSet blanks(" \t");

// The first word with a digit: "20/33899" of "20/33899, Sagsinitialer: ABC".
std::string_view case_value(std::string_view rest) {
  while (!rest.empty()) {
    rest = trim(rest);
    std::string_view word = rest.substr(0, blanks.find_in(rest));
    rest.remove_prefix(word.size());
    while (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
    if (std::ranges::any_of(word, is_digit)) return word;
  }
  return {};
}

// "07.01.10 K08" of "07.01.10 K08.": the filing plan's number with the letter of the paper's kind.
std::string_view with_facet(std::string_view value, std::string_view number) {
  const auto end = static_cast<std::size_t>(number.data() + number.size() - value.data());
  std::string_view facet = trim(value.substr(end));
  while (facet.ends_with('.')) facet.remove_suffix(1);
  const bool is_facet = facet.size() >= 2 && facet.size() <= 4 && starts_with_upper(facet) &&
                        std::ranges::all_of(facet.substr(1), is_digit);
  if (!is_facet) return number;
  return value.substr(
      end - number.size(),
      static_cast<std::size_t>(facet.data() + facet.size() - value.data()) - end + number.size());
}

// "Kommunalbestyrelsen den 30. januar 2012 Punkt 5": where the case stood before.
bool is_earlier_treatment(std::string_view content) {
  const auto date = find_date(content);
  if (!date || date->begin == 0 || content.size() > longest_line) return false;
  const std::string_view tail = trim(content.substr(date->end));
  return starts_with_folded(tail, "punkt ") && tail.size() < 12;
}

struct LabelAt {
  std::size_t begin = std::string_view::npos;
  std::size_t rest = 0;  // behind the colon
  const ItemLabel* label = nullptr;
};

// The label of one or two words that ends right before the colon at `colon`.
std::optional<LabelAt> label_before(std::string_view text, std::size_t colon) {
  std::size_t begin = colon;
  for (int words = 0; words < 2 && begin > 0; ++words) {
    const std::size_t space = text.find_last_of(" \t", begin - 1);
    begin = space == std::string_view::npos ? 0 : space + 1;
    const FoldedText words_before(trim(text.substr(begin, colon - begin)));
    const ItemLabel* label = find_item_label(words_before.view());
    if (label != nullptr && label->words.size() == words_before.view().size())
      return LabelAt{begin, colon + 1, label};
    if (begin > 0) --begin;
  }
  return std::nullopt;
}

// The next label with a colon in a line.
LabelAt next_label(std::string_view text) {
  for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    if (const auto label = label_before(text, colon)) return *label;
  }
  return {};
}

// "Udvalget for det nære sundhedsvæsen Brevid: 4225199": a label behind other words.
bool has_inner_label(std::string_view content) {
  return content.size() <= longest_line && next_label(content).label != nullptr;
}

// The access that a line's last word or two state: "Dok.nr.: 330-2018-500499    Åbent".
std::optional<Access> access_at_end(std::string_view content) {
  std::size_t begin = content.size();
  for (int words = 0; words < 2 && begin > 0; ++words) {
    while (begin > 0 && !blanks.holds(content[begin - 1])) --begin;
    if (begin == 0) return std::nullopt;
    if (const auto access = access_word(FoldedText(content.substr(begin)).view())) return access;
    --begin;
  }
  return std::nullopt;
}

// "(Lukket)".
std::string_view without_bracket(std::string_view text) {
  const bool inside = text.starts_with('(') && text.ends_with(')');
  return inside ? text.substr(1, text.size() - 2) : text;
}

std::optional<ItemType> type_of_value(std::string_view value) {
  while (!value.empty() && (value.back() == '.' || value.back() == ',')) value.remove_suffix(1);
  return type_word(FoldedText(trim(value)).view());
}

bool states_type(const ItemLabel& label) {
  return label.words.ends_with("type") || label.words == "behandlingsform";
}

// Whether a line may be the value of the label above it.
bool is_one_word(std::string_view content) {
  return content.size() <= 24 && content.find(' ') == std::string_view::npos;
}

// The label that a line of the kind item_label begins with.
const ItemLabel* label_of(std::string_view content) {
  return find_item_label(FoldedText(content.substr(0, 40)).view());
}

}  // namespace

std::size_t MetadataReader::read(std::size_t at, std::size_t stop) {
  while (at < stop) {
    const std::size_t next = read_one(at, stop);
    if (next == at) break;
    at = next;
  }
  return at;
}

std::size_t MetadataReader::read_one(std::size_t at, std::size_t stop) {
  const Line& line = lines_[at];
  const std::string_view content = lines_.content(at);
  if (line.kind == LineKind::item_label) return read_fact(at) ? at + 1 : read_labels(at, stop);
  if (line.kind == LineKind::decision) return at;
  if (content.size() > longest_line) return at;
  const std::string folded = folded_title(content);
  if (const auto access = access_word(without_bracket(folded))) {
    item_.access = access;
    return at + 1;
  }
  // The title again, with its number or without; "2. behandling af budgettet" has none.
  const std::string title = folded_title(item_.title);
  if (folded == title || (line.number && folded_title(lines_.rest(at)) == title)) return at + 1;
  if (read_times(content)) return at + 1;
  if (!is_earlier_treatment(content) && !has_inner_label(content) && !is_owner(at, stop)) return at;
  keep(at, at + 1);
  return at + 1;
}

// "By- og Kulturforvaltningen" over "20.15.20-A00-4-25": whose case it is.
bool MetadataReader::is_owner(std::size_t at, std::size_t stop) const {
  constexpr std::size_t longest = 80;
  const std::string_view content = lines_.content(at);
  return lines_[at].kind == LineKind::text && at + 1 < stop && content.size() <= longest &&
         !content.ends_with('.') && !item_.case_number && !lines_[at + 1].blank_before &&
         is_case_number(lines_.content(at + 1));
}

// "Journalnummer" over "26000412" further down, where the title has no case number: the line stays
// where it is.
void MetadataReader::find_journal_number(std::size_t at, std::size_t stop) {
  for (; at + 1 < stop && !item_.case_number; ++at) {
    if (lines_[at].kind != LineKind::item_label || !lines_.rest(at).empty()) continue;
    const ItemLabel* label = label_of(lines_.content(at));
    const std::string_view number = lines_.content(at + 1);
    if (label != nullptr && label->is_case_number && is_one_word(number) &&
        std::ranges::count_if(number, is_digit) >= 4)
      item_.case_number = std::string(number);
  }
}

std::size_t MetadataReader::read_labels(std::size_t at, std::size_t stop) {
  const std::string_view content = lines_.content(at);
  const ItemLabel* label = label_of(content);
  std::string_view value = lines_.rest(at);
  value = without_bracket(value);
  std::size_t next = at + 1;
  if (value.empty() && next < stop) {  // the value stands on the next line
    const std::string_view below = lines_.content(next);
    const LineKind kind = lines_[next].kind;
    // "Punkttype" over "Beslutning." is no heading of what was decided.
    const bool type = label != nullptr && states_type(*label) && type_of_value(below);
    if (is_one_word(below) && (kind == LineKind::text || kind == LineKind::item_label || type) &&
        !access_word(FoldedText(below).view()) &&
        find_item_label(FoldedText(below).view()) == nullptr) {
      value = below;
      ++next;
    }
  }
  bool told = true;  // every word of the line has a field
  for (LabelAt behind = next_label(value); behind.label != nullptr; behind = next_label(value)) {
    told = take_value(label, trim(value.substr(0, behind.begin))) && told;
    label = behind.label;
    value = trim(value.substr(behind.rest));
  }
  if (!item_.access) item_.access = access_at_end(content);
  if (access_word(FoldedText(value).view())) value = {};  // "Initialer: Åben sag"
  told = take_value(label, value) && told;
  if (!told) keep(at, next);
  if (journal_ && !journal_line_) journal_line_ = at;
  return next;
}

// True when the value has a field, or is none.
bool MetadataReader::take_value(const ItemLabel* label, std::string_view value) {
  if (label == nullptr || label->is_case_number) return take_case_number(label, value);
  if (item_.type || !states_type(*label)) return value.empty();
  item_.type = type_of_value(value);
  return value.empty();
}

// A case number proper ("Sagsnr.: 6699") beats one of the filing plan ("J.nr.: 00.01.00-A10").
bool MetadataReader::take_case_number(const ItemLabel* label, std::string_view value) {
  std::string_view number = case_value(value);
  const bool journal = label != nullptr && label->words.starts_with('j');
  if (journal && !number.empty()) number = with_facet(value, number);
  const bool better = journal_ && !journal && !number.empty();
  if (number.empty() || (item_.case_number && !better)) return value.empty();
  if (better && journal_line_) keep(*journal_line_, *journal_line_ + 1);
  while (value.ends_with('.')) value.remove_suffix(1);
  const bool whole = !better && trim(value) == number;
  item_.case_number = std::string(number);
  journal_ = journal;
  return whole;
}

// Document numbers, initials and the like have no field; their lines are kept as text.
void MetadataReader::keep(std::size_t at, std::size_t end) {
  Block block;
  block.span = {lines_[at].begin, lines_[end - 1].end};
  block.text = squeeze(lines_.text.substr(block.span.begin, block.span.end - block.span.begin));
  kept_.push_back(std::move(block));
}

// "17.15", "Beslutning": a cell of a table whose head says "Tid" or "Type" over it.
bool MetadataReader::read_fact(std::size_t at) {
  const std::string_view content = lines_.content(at);
  if (const auto type = type_of_value(content)) {
    if (!item_.type) item_.type = type;
    keep(at, at + 1);
    return true;
  }
  const auto clock = find_clock(content);
  if (!clock || clock->begin != 0 || clock->end_offset != content.size()) return false;
  item_.start = clock->start;
  item_.end = clock->end;
  return true;
}

// "(16:30 - 16:35)" or "Kl. 16.30-16.35" on the line below the title.
bool MetadataReader::read_times(std::string_view content) {
  constexpr std::size_t longest = 24;
  if (content.size() > longest) return false;
  const std::string_view times = without_bracket(content);
  const auto clock = find_clock(times);
  if (!clock || clock->begin > 0 || !clock->end || clock->end_offset < times.size()) return false;
  item_.start = clock->start;
  item_.end = clock->end;
  return true;
}

}  // namespace referat
