// SPDX-License-Identifier: MIT
//
// This runs on every line of every document: nearly all are turned away by their first letters.
#include "people/attendance_label.hpp"

#include <algorithm>
#include <array>

#include "people/composed_label.hpp"
#include "people/person_names.hpp"
#include "text/words.hpp"
#include "vocabulary/given_names.hpp"
#include "vocabulary/people_words.hpp"

namespace referat {

namespace {

// Bullets, heading marks and emphasis before a label.
std::size_t skip_marks(std::string_view line) {
  constexpr std::string_view bullet = "\xE2\x80\xA2";
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (is_space(c) || c == '#' || c == '*' || c == '_') {
      ++at;
    } else if (line.substr(at).starts_with(bullet)) {
      at += bullet.size();
    } else {
      break;
    }
  }
  return at;
}

// Whether the last byte of `words` and one in the midst stand where they must, in either case: a
// look that spares most comparisons of labels that begin alike.
bool may_start_with(std::string_view text, std::string_view words) {
  constexpr unsigned case_bit = 0x20;
  if (text.size() < words.size()) return false;
  const auto alike = [&](std::size_t at) {
    return ((static_cast<unsigned>(text[at]) ^ static_cast<unsigned>(words[at])) | case_bit) ==
           case_bit;
  };
  return alike(words.size() / 2) && alike(words.size() - 1);
}

// The longest label whose words begin the text and end with a word there.
const AttendanceLabel* find_label(std::string_view text) {
  const AttendanceLabel* best = nullptr;
  for (const AttendanceLabel& label : attendance_labels_like(text)) {
    if (best != nullptr && label.words.size() <= best->words.size()) continue;
    if (!may_start_with(text, label.words) || !starts_with_folded(text, label.words)) continue;
    if (!label.words.ends_with('.') && word_at(text, label.words.size())) continue;
    best = &label;
  }
  return best;
}

// People, or nobody: "Ingen", "-".
bool names_somebody(std::string_view text) {
  const std::string_view first = text.substr(0, text.find_first_of(" ,.;"));
  return begins_with_name(text) || first == "-" ||
         (word_classes(fold(first), false) & empty_word) != 0;
}

bool is_mark(char c) { return is_space(c) || c == '*' || c == '_' || c == '.' || c == '-'; }

// Offset of a colon that only a few words of the label's own divide from it: "Deltagere fra
// Vestereng Kommune:", "Referent for fredag:", "Til stede (fra kl. 15):", "Suppleant for Bo Lund:".
std::size_t find_colon(std::string_view text, const AttendanceLabel& label) {
  constexpr std::size_t longest = 60;
  const std::size_t from = label.words.size();
  constexpr auto joining =
      std::to_array<std::string_view>({"af", "for", "fra", "fredag", "i", "lørdag", "med", "mødet",
                                       "og", "på", "søndag", "til", "uden", "under", "ved"});
  if (const auto colon = colon_of_translation(text, from)) return *colon;
  const std::size_t colon = text.substr(0, from + longest).find(':', from);
  if (colon == std::string_view::npos) return colon;
  std::string_view between = trim(text.substr(from, colon - from));
  for (const std::string_view verb : {" var", " er"})  // "Til stede fra bestyrelsen var:"
    if (between.ends_with(verb)) between.remove_suffix(verb.size());
  if (between.find_first_not_of("*_. ") == std::string_view::npos) return colon;
  if (between.front() == '(') return between.back() == ')' ? colon : std::string_view::npos;
  if (between.find_first_of(",.;") != std::string_view::npos) return std::string_view::npos;
  if (has_verb(fold(between))) return std::string_view::npos;
  if (label.status == Status::substitute && text.substr(0, colon).find(" for ") < colon)
    return colon;
  const std::string_view first = between.substr(0, between.find(' '));
  if (find_label(between) == nullptr &&
      std::ranges::none_of(joining, [&](std::string_view w) { return equals_folded(first, w); }))
    return std::string_view::npos;
  return std::ranges::count(between, ' ') < 6 &&
                 !begins_with_name(trim(between.substr(first.size())))
             ? colon
             : std::string_view::npos;
}

std::size_t skip_to_names(std::string_view line, std::size_t at) {
  while (at < line.size() &&
         (is_space(line[at]) || line[at] == ':' || line[at] == '*' || line[at] == '_'))
    ++at;
  return at;
}

// "Til stede            Afbud": a second label behind a gap.
bool begins_next_column(std::string_view text, std::size_t from, std::size_t to) {
  const std::string_view gap = text.substr(from, to - from);
  return (gap.size() >= 3 || gap.find('\t') != std::string_view::npos) &&
         find_label(text.substr(to)) != nullptr;
}

// "Deltagere fra regionen", "Deltagere fra PLO Østfjord": the whole line is the label.
bool says_whence(std::string_view behind) {
  constexpr std::size_t longest = 40;
  return behind.size() <= longest && behind.starts_with(" fra ") &&
         behind.find_first_of(".,:;()0123456789") == std::string_view::npos &&
         std::ranges::count(behind, ' ') <= 4 && !has_verb(fold(behind)) &&
         !begins_with_name(behind.substr(5));
}

// "Referat ved Bo Lund" says who wrote; "Referat af mødet" and "Referat af Skovby Vandværk" do not.
bool names_writer(const AttendanceLabel& label, std::string_view name) {
  if (!label.words.starts_with("referat ") || !looks_like_name(name)) return false;
  const std::size_t space = name.find(' ');
  return space != std::string_view::npos && is_given_name(fold(name.substr(0, space)));
}

// A label that its words make, where no row has the whole of it.
std::optional<AttendanceLabelMatch> match_composed(std::string_view line, std::size_t begin,
                                                   const AttendanceLabel* row) {
  constexpr std::size_t longest = 60;
  constexpr std::size_t longest_without_colon = 40;
  const std::string_view text = line.substr(begin);
  if (!starts_with_upper(text)) return std::nullopt;
  const std::size_t colon = text.substr(0, longest).find(':');
  const bool has_colon = colon != std::string_view::npos;
  if (!has_colon && (text.size() > longest_without_colon || text.find(' ') == text.npos ||
                     text.find(',') != text.npos))
    return std::nullopt;
  const std::string_view words = trim(text.substr(0, colon));
  if (row != nullptr && row->words.size() >= words.size()) return std::nullopt;
  const auto composed = compose_label(words);
  if (!composed) return std::nullopt;
  const std::size_t names = has_colon ? skip_to_names(line, begin + colon) : line.size();
  const bool came = composed->label->status == Status::present;
  // "Fysisk fremmøde:" may be the heading of a text, and a line of words that of an item.
  const bool heads = composed->names_people || (has_colon && !came);
  if (names < line.size() ? !names_somebody(line.substr(names))
                          : !heads || (!has_colon && has_verb(fold(words))))
    return std::nullopt;
  return AttendanceLabelMatch{composed->label, words, names, has_colon};
}

}  // namespace

std::optional<std::size_t> colon_of_translation(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 24;
  const std::size_t sign = std::min(text.find_first_not_of(" \t", at), text.size());
  if (!text.substr(sign).starts_with("/ ")) return std::nullopt;
  const std::size_t colon = text.find_first_of(".,;:()0123456789", sign);
  const bool found = colon != std::string_view::npos && colon - sign <= longest &&
                     colon - sign > 2 && text[colon] == ':';
  return found ? std::optional(colon) : std::nullopt;
}

std::optional<AttendanceLabelMatch> match_attendance_label(std::string_view line) {
  const std::size_t begin = skip_marks(line);
  const std::string_view text = line.substr(begin);
  const AttendanceLabel* label = find_label(text);
  if (const auto match = match_composed(line, begin, label)) return match;
  if (label == nullptr) return std::nullopt;
  const std::size_t end = label->words.size();
  if (const std::size_t colon = find_colon(text, *label); colon != std::string_view::npos) {
    const std::string_view words = trim(text.substr(0, colon));
    // "Medlemmer til stede:": the words behind tell more.
    const std::string_view behind = trim(words.substr(std::min(end, words.size())));
    const AttendanceLabel* told = label->status == Status::member ? find_label(behind) : nullptr;
    if (told != nullptr) label = told;
    return AttendanceLabelMatch{label, words, skip_to_names(line, begin + colon), true};
  }
  std::size_t rest = end;
  while (rest < text.size() && is_mark(text[rest])) ++rest;
  if (label->needs_colon && !names_writer(*label, text.substr(rest))) return std::nullopt;
  if (says_whence(text.substr(end))) return AttendanceLabelMatch{label, text, line.size(), false};
  if (rest < text.size() && !begins_with_name(text.substr(rest)) &&
      !begins_next_column(text, end, rest))
    return std::nullopt;
  return AttendanceLabelMatch{label, text.substr(0, end), begin + rest, false};
}

}  // namespace referat
