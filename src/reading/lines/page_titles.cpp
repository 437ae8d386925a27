// SPDX-License-Identifier: MIT
#include "reading/lines/page_titles.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

// A new sentence, the next item, or the end.
bool begins_other(std::string_view text) {
  return text.empty() || starts_with_upper(text) || is_digit(text[0]);
}

// "Rådet drøftede", "Der er", "Festen holdes": verbs that stand behind the first word of what
// minutes say. Others that end in -er are plurals as well: "Randers skoler".
bool is_verb(std::string_view word) {
  constexpr auto verbs = std::to_array<std::string_view>(
      {"er",      "var",       "blev",       "bliver", "har",       "havde",     "skal",
       "skulle",  "kan",       "kunne",      "vil",    "ville",     "må",        "fik",
       "gav",     "tog",       "tager",      "bad",    "foreslog",  "godkender", "orienterer",
       "oplyser", "anbefaler", "fremlægger", "ønsker", "fremlagde", "gennemgik", "gennemgår"});
  constexpr std::size_t shortest = 5;  // of those known by their ending
  if (std::ranges::find(verbs, word) != verbs.end()) return true;
  return word.size() >= shortest && starts_with_lower(word) &&
         (word.ends_with("ede") || word.ends_with("te") || word.ends_with("des") ||
          word.ends_with("tes") || word.ends_with("ges"));
}

// What stands before " 3." or " 3:", the next item.
std::string_view before_number(std::string_view text, int number) {
  std::string mark(1, ' ');
  mark += std::to_string(number);
  const std::size_t at = text.find(mark);
  const std::size_t end = at == npos ? npos : at + mark.size();
  return end < text.size() && !is_digit(text[end]) ? text.substr(0, at) : text;
}

std::string_view word_at_begin(std::string_view text) {
  return text.substr(0, text.find_first_of(" .,:;"));
}

}  // namespace

std::size_t listed_title_length(std::string_view text, std::string_view listed) {
  const auto [mine, theirs] = std::ranges::mismatch(text, listed);
  std::size_t end = static_cast<std::size_t>(mine - text.begin());
  if (word_at(text, end) || word_at(listed, end)) end = text.substr(0, end).rfind(' ');
  if (end == npos || end == 0) return 0;
  // Behind the listed title stand leaders and its page, or the next item.
  const std::size_t next = std::min(listed.find_first_not_of(" .", end), listed.size());
  const bool ends = begins_other(trim(text.substr(end))) && begins_other(listed.substr(next));
  return ends ? std::min(text.find_first_not_of(' ', end), text.size()) : 0;
}

std::size_t first_name_before(std::string_view text, std::size_t at) {
  std::size_t first = at;
  while (at > 1) {
    const std::size_t begin = text.rfind(' ', at - 2) + 1;  // of the word before
    const std::string_view word = text.substr(begin, at - 1 - begin);
    if (begin == 0 || !(starts_with_upper(word) || word == "og")) break;
    const std::string_view before = trim(text.substr(0, begin));
    if (before.ends_with("–") || before.ends_with('-')) break;  // "Lov – Ida Ida fortalte om den."
    at = begin;
    if (word != "og") first = at;
  }
  return first;
}

bool begins_told_sentence(std::string_view text, int number) {
  constexpr std::size_t longest = 240;
  const std::size_t second = word_at_begin(text).size();
  if (second >= text.size() || text[second] != ' ') return false;
  constexpr auto subjects = std::to_array<std::string_view>({"Der", "Det", "Jeg", "Man", "Vi"});
  const std::string_view word = word_at_begin(text);
  const bool subject = std::ranges::find(subjects, word) != subjects.end();
  return (subject || is_verb(word_at_begin(text.substr(second + 1)))) &&
         before_number(text.substr(0, longest), number).find('.') != npos;
}

}  // namespace referat
