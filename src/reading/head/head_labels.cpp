// SPDX-License-Identifier: MIT
//
// One pass over the head's lines. Each is cut at the labels in it; a label with nothing behind
// it waits for the line below. Two waiting labels in a row are the columns of a table that was
// flattened ("Dato: Mødested: Onsdag den …"): their values stay unread rather than guessed.
#include "reading/head/head_labels.hpp"

#include <algorithm>
#include <optional>

#include "people/attendance_label.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_line = 400;
constexpr std::size_t longest_value = 160;

// A label in a line: where it begins, and where the text behind it begins.
struct LabelAt {
  std::size_t begin = 0;
  std::size_t rest = 0;
  const HeadLabel* label = nullptr;
};

std::string_view without_bold(std::string_view text) {
  while (text.starts_with("*") || text.starts_with("_")) text.remove_prefix(1);
  return text;
}

const HeadLabel* whole_label(std::string_view words) {
  const std::string folded = fold(words);
  const HeadLabel* label = find_head_label(folded);
  return label != nullptr && label->words.size() == folded.size() ? label : nullptr;
}

// The label in capitals that is this whole word: "STED", "STARTTIDSPUNKT"; "PUNKTER" ends the
// last one's value.
const HeadLabel* shouted_label(std::string_view word) {
  static constexpr HeadLabel points{"punkter", HeadField::other};
  if (!is_capitals(word)) return nullptr;
  return word == "PUNKTER" ? &points : whole_label(word);
}

class LabelReader {
 public:
  LabelReader(const Lines& lines, const std::vector<std::size_t>& list)
      : lines_(lines), list_(list) {
    result_.used.resize(list.size(), false);
    shouted_ = has_shouted_labels();
  }

  HeadLabels read() {
    for (at_ = 0; at_ < list_.size(); ++at_) read_line();
    return std::move(result_);
  }

 private:
  std::string_view content(std::size_t at) const {
    const Line& line = lines_[list_[at]];
    return line.kind == LineKind::bullet ? lines_.rest(list_[at]) : lines_.content(list_[at]);
  }

  bool may_hold(std::size_t at) const {
    const LineKind kind = lines_[list_[at]].kind;
    return content(at).size() <= longest_line && kind != LineKind::attendance &&
           kind != LineKind::furniture && kind != LineKind::contents;
  }

  // Labels in capitals without a colon count when the head has three, or two that alone are
  // their lines: one capital word is as well a heading or an organisation.
  bool has_shouted_labels() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < list_.size() && at < 60; ++at) {
      const std::string_view text = content(at);
      if (text.size() > longest_line) continue;
      const std::string_view first = text.substr(0, text.find(' '));
      const std::string_view last = text.substr(text.rfind(' ') + 1);
      if (shouted_label(first) != nullptr) ++count;
      if (last.size() < text.size() && shouted_label(last) != nullptr) ++count;
    }
    return count >= 3;
  }

  // The label that begins the line.
  std::optional<LabelAt> first_label(std::string_view text) const {
    const std::string_view words = without_bold(text);
    const std::size_t marks = text.size() - words.size();
    const std::string folded = fold(words.substr(0, 60));
    const HeadLabel* label = find_head_label(folded);
    if (label == nullptr) return std::nullopt;
    const std::size_t end = marks + label->words.size();
    std::size_t at = end;
    while (at < text.size() && (is_space(text[at]) || text[at] == '*')) ++at;
    at = past_leader(text, at);
    const bool colon = at < text.size() && text[at] == ':';
    const bool gap =
        at > end + 1 || text.substr(end, at - end).find('\t') != std::string_view::npos;
    const bool bare = label->needs_colon && !gap && !is_cell(*label, text, at) &&
                      !states_value(*label, text.substr(std::min(at, text.size())));
    if (!colon && (bare || !stands_without_colon(text, at))) return std::nullopt;
    return LabelAt{0, after_signs(text, at), label};
  }

  // "Dato ......: 3. maj": dots that lead to the colon; "Sted / Place: 1.220".
  static std::size_t past_leader(std::string_view text, std::size_t at) {
    if (const auto colon = colon_of_translation(text, at)) return *colon;
    const std::size_t end = std::min(text.find_first_not_of(". ", at), text.size());
    return end >= at + 2 && end < text.size() && text[end] == ':' ? end : at;
  }

  // "Sted" alone on its line, in a head that has labels: a cell of a table over that of its value.
  bool is_cell(const HeadLabel& label, std::string_view text, std::size_t at) const {
    return label.field == HeadField::place && at >= text.size() && !result_.values.empty();
  }

  // "Dato 14. marts 2025": nothing but when. Below such a line "Kl. 16.00" is no part of a title
  // and "Sted Musikskolen" no sentence.
  bool states_value(const HeadLabel& label, std::string_view value) const {
    const bool below = at_ > 0 && result_.used[at_ - 1];
    if (label.field == HeadField::place)  // "Lokale 5" is a place itself
      return below && label.words == "sted" && starts_with_upper(value) && value.size() < 60;
    if (label.words.starts_with("kl") && !below) return false;
    const bool time = label.field == HeadField::date || label.field == HeadField::any_date ||
                      label.field == HeadField::start || label.field == HeadField::end;
    if (!time || value.empty() || value.size() > 60) return false;
    const auto date = find_date(value);
    const auto clock = find_clock(value);
    return is_digit(value[0]) && ((date && date->begin == 0) || (clock && clock->begin == 0));
  }

  // "Mødedato tirsdag den …" is a label; "Mødedatoen …" and "Udsendt materiale er …" are not.
  static bool stands_without_colon(std::string_view text, std::size_t at) {
    if (at >= text.size()) return true;
    const std::string_view rest = text.substr(at);
    return is_digit(rest[0]) || starts_with_upper(rest) || find_date(rest).has_value();
  }

  static std::size_t after_signs(std::string_view text, std::size_t at) {
    while (at < text.size() &&
           (is_space(text[at]) || text[at] == ':' || text[at] == '*' || text[at] == '|'))
      ++at;
    return at;
  }

  // The label of one to four words that ends right before the colon.
  static std::optional<LabelAt> label_before(std::string_view text, std::size_t colon,
                                             std::size_t from) {
    std::size_t end = colon;
    while (end > from && is_space(text[end - 1])) --end;
    std::optional<LabelAt> found;
    std::size_t begin = end;
    for (int words = 0; words < 4 && begin > from; ++words) {
      while (begin > from && is_space(text[begin - 1])) --begin;
      while (begin > from && !is_space(text[begin - 1])) --begin;
      if (!starts_with_upper(text.substr(begin))) continue;
      if (const HeadLabel* label = whole_label(text.substr(begin, end - begin)))
        found = LabelAt{begin, after_signs(text, colon), label};
    }
    return found;
  }

  std::vector<LabelAt> labels_in(std::string_view text) const {
    std::vector<LabelAt> labels;
    if (const auto first = first_label(text)) labels.push_back(*first);
    std::size_t from = labels.empty() ? 0 : labels[0].rest;
    for (std::size_t colon = text.find(':', from); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
      const auto label = label_before(text, colon, from);
      if (!label) continue;
      labels.push_back(*label);
      from = label->rest;
    }
    return labels;
  }

  std::vector<LabelAt> shouted_labels_in(std::string_view text) const {
    std::vector<LabelAt> labels;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (const HeadLabel* label = shouted_label(text.substr(begin, end - begin)))
        labels.push_back({begin, std::min(end + 1, text.size()), label});
      begin = end + 1;
    }
    return labels;
  }

  void read_line() {
    const bool adjacent = at_ > 0 && list_[at_] == list_[at_ - 1] + 1;
    if (!may_hold(at_) || (pending_ && !adjacent)) return drop_pending();
    const std::string_view text = content(at_);
    std::vector<LabelAt> labels = labels_in(text);
    if (labels.empty() && shouted_) labels = shouted_labels_in(text);
    take_pending(trim(text.substr(0, labels.empty() ? text.size() : labels[0].begin)),
                 labels.empty());
    if (labels.empty()) return;
    result_.used[at_] = true;
    for (std::size_t k = 0; k < labels.size(); ++k) {
      const std::size_t end = k + 1 < labels.size() ? labels[k + 1].begin : text.size();
      add(*labels[k].label, trim(text.substr(labels[k].rest, end - labels[k].rest)));
    }
  }

  void add(const HeadLabel& label, std::string_view value) {
    if (pending_) {
      ++waiting_;
      pending_ = nullptr;
    }
    if (value.empty() || equals_folded(value, "kl") || equals_folded(value, "kl.")) {
      pending_ = &label;
      return;
    }
    waiting_ = 0;
    push(label, value, at_);
  }

  void push(const HeadLabel& label, std::string_view value, std::size_t at) {
    LabelValue found{label.field, value, {}};
    if (label.field == HeadField::place && goes_on(at) &&
        (value.ends_with(',') || breaks_off(value, content(at + 1))))
      found.more = content(at + 1);
    result_.values.push_back(found);
  }

  // "Skolevej 2, 5000" / "Holmby"
  static bool breaks_off(std::string_view place, std::string_view below) {
    constexpr std::size_t code = 4;  // digits
    return place.size() > code && place[place.size() - code - 1] == ' ' &&
           std::ranges::all_of(place.substr(place.size() - code), is_digit) &&
           starts_with_upper(below) && below.size() < 30 && below.find(':') == below.npos;
  }

  // "Holmby Skole, Skolevej 2," over "5000 Holmby", which looks like an item.
  bool goes_on(std::size_t at) const {
    if (at + 1 >= list_.size() || list_[at + 1] != list_[at] + 1) return false;
    const Line& next = lines_[list_[at + 1]];
    return (next.kind == LineKind::text || next.kind == LineKind::numbered) && !next.blank_before;
  }

  void drop_pending() {
    pending_ = nullptr;
    waiting_ = 0;
  }

  // The text before a line's first label belongs to the label that waits.
  void take_pending(std::string_view value, bool whole_line) {
    if (pending_ == nullptr || value.empty()) return;
    const HeadLabel& label = *pending_;
    const bool columns = waiting_ > 0;
    drop_pending();
    const bool time = label.field != HeadField::place && label.field != HeadField::body;
    if (columns) {
      result_.flattened = result_.flattened || label.field != HeadField::other;
      return;
    }
    if (value.size() > longest_value || value.ends_with(':')) return;
    if (time && label.field != HeadField::other && !find_date(value) && !find_clock(value) &&
        !is_digit(value[0]))
      return;
    // "MØDE" over "Referat" is the nearest such a head has to a title.
    if (whole_line && label.field != HeadField::other) result_.used[at_] = true;
    push(label, value, at_);
  }

  const Lines& lines_;
  const std::vector<std::size_t>& list_;
  HeadLabels result_;
  std::size_t at_ = 0;
  bool shouted_ = false;
  const HeadLabel* pending_ = nullptr;  // a label with nothing behind it yet
  std::size_t waiting_ = 0;             // labels before it that have nothing either
};

}  // namespace

HeadLabels read_head_labels(const Lines& lines, const std::vector<std::size_t>& list) {
  return LabelReader(lines, list).read();
}

}  // namespace referat
