// SPDX-License-Identifier: MIT
//
// Two things tear text apart: the width of the page, which breaks lines without a blank line
// between them, and the end of the page, which leaves a blank line in the midst of a sentence.
#include "reading/lines/blocks.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

bool ends_sentence(std::string_view content) {
  while (!content.empty() && (content.back() == ')' || content.back() == '"'))
    content.remove_suffix(1);
  if (content.ends_with("”")) content.remove_suffix(3);
  return content.empty() ||
         std::string_view(".:;!?").find(content.back()) != std::string_view::npos;
}

// What stands before the next "at …": "at planen godkendes, og" / "at den sendes i høring".
bool ends_clause(const Line& line, std::string_view content) {
  return std::string_view(",.;").find(content.back()) != std::string_view::npos ||
         content.ends_with(", og") || content.ends_with(", samt") ||
         (line.kind == LineKind::clause && content.ends_with(" og"));
}

bool can_carry_on(LineKind kind) {
  return kind == LineKind::text || kind == LineKind::clause || kind == LineKind::head_label ||
         kind == LineKind::lead_in || kind == LineKind::contents;
}

bool can_be_carried_on(LineKind kind) {
  return can_carry_on(kind) || kind == LineKind::bullet || kind == LineKind::numbered ||
         kind == LineKind::labelled || kind == LineKind::attendance;
}

// A line is full when the next line's first word would not have fitted on it.
bool is_full(const Lines& lines, const Line& line, std::string_view below) {
  if (lines.wrap_width == 0) return false;
  const std::size_t word = std::min(below.find(' '), below.size());
  return line.end - line.begin + line.indent + 1 + word > lines.wrap_width * 9 / 10;
}

bool begins_with_conjunction(std::string_view text) {
  for (const std::string_view word : {"og", "eller", "samt"}) {
    if (starts_with_folded(text, word) && !word_at(text, word.size())) return true;
  }
  return false;
}

// A hyphen at a line's end that belongs to the word: "2030-fremskrivning", "IV-behandling",
// "Sundheds- og omsorg", "ikke-planlagte".
bool keeps_hyphen(std::string_view before, std::string_view after) {
  // Words are shorter than this; without a limit, lines of one hyphened word after another would
  // make one word that is searched again with each line.
  constexpr std::size_t longest_word = 60;
  std::string_view stem = before.substr(0, before.size() - 1);
  stem.remove_prefix(stem.size() - std::min(stem.size(), longest_word));
  const std::size_t space = stem.find_last_of(" (\t");
  const std::string_view word = space == std::string_view::npos ? stem : stem.substr(space + 1);
  if (word.empty() || is_digit(word.back())) return true;
  if (!starts_with_lower(after)) return !is_one_word_in_capitals(word, after);
  if (word.size() <= 4 && std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; }))
    return true;
  constexpr auto prefixes = std::to_array<std::string_view>({"ikke", "non", "e", "it", "eks"});
  return std::ranges::find(prefixes, fold(word)) != prefixes.end();
}

void append_words(std::string& text, const Line& line, std::string_view words) {
  if (line.may_hold(gap_sign))
    append_squeezed(text, words);
  else
    text += words;  // squeezed already
}

// Whether the last word of `content` is one of the table's.
template <class Table>
bool ends_with_one_of(const Table& words, std::string_view content) {
  const std::size_t space = content.rfind(' ');
  return space != std::string_view::npos && words.find(content.substr(space + 1)) != nullptr;
}

// "… for 34.500 kr." / "blev godkendt": small letters below these carry the sentence on.
bool ends_with_abbreviation(std::string_view content) {
  static constexpr RowTable words(std::to_array<std::string_view>(
      {"bl.a.", "ca.",  "dvs.", "evt.",  "f.eks.", "hhv.", "inkl.", "ekskl.",
       "jf.",   "jvf.", "kr.",  "m.fl.", "m.m.",   "m.v.", "mia.",  "mill.",
       "mio.",  "mv.",  "nr.",  "o.l.",  "osv.",   "pct.", "pkt.",  "stk."}));
  return content.ends_with('.') && ends_with_one_of(words, content);
}

}  // namespace

void append_line(std::string& text, const Line& line, std::string_view content) {
  const bool hyphen = text.size() > 1 && text.back() == '-' && text[text.size() - 2] != ' ';
  if (!hyphen || begins_with_conjunction(content)) {
    if (!text.empty()) text += ' ';
  } else if (!keeps_hyphen(text, content)) {
    text.pop_back();
  }
  append_words(text, line, content);
}

bool is_one_word_in_capitals(std::string_view word, std::string_view after) {
  const std::string_view rest = after.substr(0, after.find(' '));
  const auto is_half = [](std::string_view half) {
    return is_capitals(half) && std::ranges::none_of(half, is_digit);
  };
  return word.size() > 2 && rest.size() > 1 && is_half(word) && is_half(rest) &&
         !begins_with_conjunction(rest);
}

bool ends_with_open_word(std::string_view content) {
  static constexpr RowTable words(std::to_array<std::string_view>(
      {"af", "at",  "de",   "den", "der", "det", "efter",  "eller", "en",
       "et", "for", "fra",  "hos", "i",   "med", "mellem", "når",   "og",
       "om", "på",  "samt", "som", "til", "ved", "vedr."}));
  return ends_with_one_of(words, content);
}

bool continues(const Lines& lines, std::size_t at, std::size_t next) {
  const Line& line = lines[at];
  const Line& below = lines[next];
  if (!can_carry_on(below.kind) || !can_be_carried_on(line.kind)) return false;
  if (below.layout.join != LineLayout::Join::guessed)
    return below.layout.join == LineLayout::Join::yes &&
           (below.kind == LineKind::text || below.kind == LineKind::clause);
  const std::string_view content = lines.content(at);
  const std::string_view rest = lines.content(next);
  if (below.kind == LineKind::text && letter_mark(rest)) return false;
  if (content.ends_with('|') || rest.ends_with('|')) return false;  // cells of a table's rows
  const bool lower = starts_with_lower(rest);
  if (below.blank_before) {
    // "… godkendte en midlertidig" / page break / "forlængelse af kontrakten …"
    constexpr std::size_t shortest = 60;
    if (below.kind != LineKind::text || content.size() < shortest || ends_sentence(content))
      return false;
    // … and "… bestillingen fra" / page break / "Sundhedsrådet besluttede …"
    if (lower || is_digit(rest[0]) || ends_with_open_word(content)) return true;
    return below.page_before && is_full(lines, line, rest);  // "… i Region" / "Hovedstadens …"
  }
  if (below.kind == LineKind::clause && ends_clause(line, content)) return false;
  if (is_full(lines, line, rest)) return true;
  if (is_digit(rest[0]) && (ends_before_number(content) || ends_with_open_word(content) ||
                            content.ends_with(',')))  // "46 stemmer for," / "6 imod"
    return true;
  // "Forvaltningen indstiller, at Kulturudvalget over for" / "Byrådet anbefaler,"
  if (line.kind == LineKind::lead_in && ends_with_open_word(content) && !content.ends_with(" at"))
    return true;
  if (!lower || (ends_sentence(content) && !ends_with_abbreviation(content))) return false;
  // "… efter en lang drøftelse af sagen" / "at udsætte den": text was wrapped before the word,
  // where a list of clauses stands below something short or a lead-in.
  constexpr std::size_t longest_announcement = 60;
  return below.kind == LineKind::text ||
         (below.kind == LineKind::clause && line.kind == LineKind::text &&
          rest.starts_with("at ") && content.size() >= longest_announcement);
}

std::size_t paragraph_end(const Lines& lines, std::size_t at, std::size_t stop) {
  constexpr std::size_t most_lines = 20;
  stop = std::min(stop, at + most_lines);
  while (at + 1 < stop && continues(lines, at, at + 1)) ++at;
  return at;
}

std::string join_lines(const Lines& lines, LineList list, std::size_t first_from) {
  std::string text;
  if (list.empty()) return text;
  std::size_t size = 0;
  for (const std::size_t at : list) size += lines[at].end - lines[at].begin + 1;
  text.reserve(size);
  const Line& first = lines[list[0]];
  append_words(text, first, trim(lines.text.substr(first_from, first.end - first_from)));
  for (const std::size_t at : list.subspan(1)) append_line(text, lines[at], lines.content(at));
  return text;
}

}  // namespace referat
