// SPDX-License-Identifier: MIT
#include "text/scan.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "text/byte_group.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

struct MonthWord {
  std::string_view word;
  int month;
};

constexpr auto month_words = std::to_array<MonthWord>({
    {"januar", 1},    {"jan", 1},   {"februar", 2},   {"feb", 2},      {"marts", 3},
    {"mar", 3},       {"april", 4}, {"apr", 4},       {"maj", 5},      {"juni", 6},
    {"jun", 6},       {"juli", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},  {"sep", 9},       {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12},
});

constexpr std::size_t longest_month = 9;

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

// One line end at most: LF, CR or CR LF.
bool is_gap(std::string_view white_space) {
  const auto first = std::find_if(white_space.begin(), white_space.end(), is_line_end);
  if (first == white_space.end()) return true;
  const bool pair = *first == '\r' && first + 1 != white_space.end() && first[1] == '\n';
  return std::none_of(first + (pair ? 2 : 1), white_space.end(), is_line_end);
}

std::size_t letters_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (count <= longest_month && is_ascii_letter(char_at(text, at + count))) ++count;
  return count;
}

}  // namespace

// In groups, as long paragraphs hold few digits.
std::size_t next_digit(std::string_view text, std::size_t at) {
  for (; at < text.size() && text.size() - at >= ByteGroup::size; at += ByteGroup::size) {
    const unsigned digits = ByteGroup(&text[at]).between('0', '9').bits();
    if (digits != 0) return at + static_cast<std::size_t>(std::countr_zero(digits));
  }
  while (at < text.size() && !is_digit(text[at])) ++at;
  return std::min(at, text.size());
}

std::vector<Span> find_numbers(std::string_view text) {
  constexpr std::size_t usual_distance = 100;
  std::vector<Span> numbers;
  numbers.reserve(text.size() / usual_distance);
  for (std::size_t at = next_digit(text, 0); at < text.size();) {
    const std::size_t end = skip_digits(text, at);
    numbers.push_back({at, end});
    at = next_digit(text, end);
  }
  return numbers;
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (char_at(text, at) == ' ' || char_at(text, at) == '\t') ++at;
  return at;
}

std::size_t skip_gap(std::string_view text, std::size_t at) {
  if (!is_space(char_at(text, at))) return at;
  std::size_t end = at + 1;
  while (end < text.size() && is_space(text[end])) ++end;
  return end == at + 1 || is_gap(text.substr(at, end - at)) ? end : at;
}

std::size_t skip_gap_back(std::string_view text, std::size_t at, std::size_t from) {
  std::size_t begin = at;
  while (begin > from && is_space(text[begin - 1])) --begin;
  return is_gap(text.substr(begin, at - begin)) ? begin : at;
}

std::size_t word_ending(std::string_view text, std::size_t end, std::size_t from,
                        std::string_view word) {
  if (end < from || end - from < word.size()) return std::string_view::npos;
  const std::size_t begin = end - word.size();
  const bool found = equals_folded(text.substr(begin, word.size()), word);
  return found && !word_before(text, begin) ? begin : std::string_view::npos;
}

MonthName month_at(std::string_view text, std::size_t at) {
  static constexpr ByteSet first_letters("ADFJMNOSadfjmnos");
  if (!first_letters.holds(char_at(text, at))) return {};
  const std::size_t length = letters_at(text, at);
  if (length < 3 || length > longest_month) return {};
  if (starts_with_letter(text.substr(at + length))) return {};  // a word that goes on with æ, ø, å
  const std::string_view word = text.substr(at, length);        // length > 0, so `at` is inside
  for (const MonthWord& row : month_words) {
    if (equals_folded(word, row.word)) return {row.month, at + length};
  }
  return {};
}

void append_padded(std::string& out, int number, std::size_t width) {
  out.append(width, '0');
  auto rest = static_cast<unsigned>(number);
  for (std::size_t i = 1; i <= width; ++i, rest /= 10) {
    out[out.size() - i] = static_cast<char>('0' + rest % 10);
  }
}

}  // namespace referat
