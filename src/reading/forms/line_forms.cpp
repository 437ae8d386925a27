// SPDX-License-Identifier: MIT
#include "reading/forms/line_forms.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

bool digits_only(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// "SAG-2021-00112 lova": the initials of who has the case.
std::string_view without_initials(std::string_view line) {
  const std::size_t space = line.find(' ');
  const bool initials =
      line.starts_with("SAG-") && space != std::string_view::npos && line.size() - space <= 6 &&
      std::ranges::all_of(line.substr(space + 1), [](char c) { return c >= 'a' && c <= 'z'; });
  return initials ? line.substr(0, space) : line;
}

// "Bilag (3)": some systems print how many there are.
std::string_view without_count(std::string_view words) {
  if (!words.ends_with(')')) return words;
  const std::size_t open = words.rfind(" (");
  if (open == std::string_view::npos) return words;
  return digits_only(words.substr(open + 2, words.size() - open - 3)) ? words.substr(0, open)
                                                                      : words;
}

}  // namespace

bool is_counter(std::string_view line) {
  return line.size() <= 5 && line.starts_with('(') && line.ends_with(')') &&
         digits_only(line.substr(1, line.size() - 2));
}

bool is_page_number(std::string_view line) {
  constexpr std::string_view word = "side ";
  if (!is_digit(line.back())) return false;
  const bool named = starts_with_folded(line, word);
  if (named) line.remove_prefix(word.size());
  if (!is_digit(line.front())) return false;
  if (digits_only(line)) return named;
  const std::size_t gap = line.find(' ');
  if (gap == std::string_view::npos) return false;
  const std::size_t last = line.rfind(' ');
  const std::string_view between = trim(line.substr(gap, last - gap));
  return digits_only(line.substr(0, gap)) && digits_only(line.substr(last + 1)) &&
         (equals_folded(between, "of") || between == "/" ||
          (named && equals_folded(between, "af")));
}

std::string_view heading_words(std::string_view folded) {
  while (!folded.empty() &&
         (folded.back() == ':' || folded.back() == '.' || is_space(folded.back())))
    folded.remove_suffix(1);
  folded = without_count(folded);
  return folded.starts_with("supplerende ") ? folded.substr(0, folded.find(" til møde")) : folded;
}

bool is_case_number(std::string_view line) {
  constexpr std::string_view economy = "Ø";  // a facet of KLE: "00.30.14-Ø00-4-25"
  if (line.size() < 5 || line.size() > 24) return false;
  const bool bracketed = line.front() == '(' && line.back() == ')';
  if (bracketed) line = line.substr(1, line.size() - 2);
  if (line[0] == 'S') line = without_initials(line);
  std::size_t digits = 0;
  std::size_t signs = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char c = line[at];
    const bool is_economy = line.substr(at).starts_with(economy);
    at += is_economy ? economy.size() : 1;
    if (is_digit(c))
      ++digits;
    else if (c == '-' || c == '/' || c == '.')
      ++signs;
    else if (is_economy || (c >= 'A' && c <= 'Z'))
      ++letters;
    else
      return false;
  }
  if (digits < 5 || letters > 6) return false;
  if (bracketed && signs < 3 && letters == 0) return false;  // "(2012-2013)"
  // "EMN-2025-010561", "1-31-72-446-22", "22/43575", "2012-28504", "200906126", "20/33899"
  if (letters > 0) return signs > 0 && digits > letters;
  const bool slash = line.find('/') != std::string_view::npos;
  const bool date_like = line.size() <= 10 && line.find('-') == 2 && signs == 2;
  if (date_like || line.find('.') != std::string_view::npos) return false;
  if (slash) return signs == 1;
  if (signs == 2) return digits > 8;
  return signs > 0 || digits == 9;
}

// "4 (Lukket) Anlægssag 40": a list of items whose layout was lost. Of items alone it is one when
// it ends in a number, as no title with its access before it was seen to.
static bool lists_access(std::string_view line) {
  if (!is_digit(line[0])) return false;
  const std::size_t open = line.find(" (");
  return open <= 4 &&
         (line.substr(open + 2).starts_with("Åben") || line.substr(open + 2).starts_with("Lukket"));
}

std::optional<PageLine> page_line(std::string_view line, bool one_space) {
  std::size_t digits = line.size();
  while (digits > 0 && is_digit(line[digits - 1])) --digits;
  const std::size_t count = line.size() - digits;
  if (count == 0 || count > 3 || digits == 0 || line[digits] == '0') return std::nullopt;
  std::size_t end = digits;
  std::size_t dots = 0;
  std::size_t spaces = 0;
  bool tab = false;
  while (end > 0 && (line[end - 1] == '.' || is_space(line[end - 1]))) {
    --end;
    dots += line[end] == '.' ? 1U : 0U;
    spaces += line[end] == ' ' ? 1U : 0U;
    tab = tab || line[end] == '\t';
  }
  if (end == 0) return std::nullopt;
  if (!(tab || dots >= 3 || spaces >= 3) && !(spaces > 0 && (one_space || lists_access(line))))
    return std::nullopt;
  const std::string_view title = line.substr(0, end);
  if (title.find('\t') != std::string_view::npos) return std::nullopt;  // a table's row
  return PageLine{title, line.substr(digits)};
}

bool ends_before_number(std::string_view line) {
  constexpr auto words = std::to_array<std::string_view>(
      {" kr.", " kr", " §", " nr.", " kl.", " den", " d.", " stk."});
  constexpr auto units = std::to_array<std::string_view>({" kr.", " kr", " stk."});
  for (const std::string_view unit : units) {  // "500 kr." is whole, "§ 5, stk." is not
    if (line.ends_with(unit) && line.size() > unit.size() &&
        (is_digit(line[line.size() - unit.size() - 1]) ||
         line.substr(0, line.size() - unit.size()).ends_with(" mio.")))
      return false;
  }
  return std::ranges::any_of(words, [&](std::string_view word) { return line.ends_with(word); });
}

bool ends_before_reference(std::string_view line) {
  constexpr auto words = std::to_array<std::string_view>(
      {" afsnit", " bilag", " fase", " figur", " kapitel", " punkt", " side", " tabel"});
  return std::ranges::any_of(words, [&](std::string_view word) { return line.ends_with(word); });
}

bool is_year(const NumberMark& mark) { return mark.major >= 1900 && mark.major < 2100; }

bool ends_before_mark(std::string_view above, const NumberMark& mark) {
  constexpr auto prepositions = std::to_array<std::string_view>(
      {" af", " ca.", " for", " fra", " i", " nr.", " pkt.", " på", " til"});
  const bool amount = mark.form == NumberForm::dot || mark.form == NumberForm::bare ||
                      mark.form == NumberForm::paren;
  if (amount && ends_before_number(above)) return true;
  if (mark.minor) return false;
  if (is_year(mark) && (amount || mark.form == NumberForm::alone))
    return std::string_view(".:;,!?").find(above.back()) == std::string_view::npos;
  if (mark.form != NumberForm::dot || mark.major <= 1) return false;
  // "Bakkevej 2, 4 og": behind a word it ends a clause, and the next one's number follows.
  constexpr std::string_view joint = " og";
  if (above.ends_with(joint))
    return is_digit(above[above.size() - std::min(above.size(), joint.size() + 1)]);
  return std::ranges::any_of(prepositions,
                             [&](std::string_view word) { return above.ends_with(word); });
}

bool begins_with_at(std::string_view content) {
  if (content.size() < 2 || (content[0] | 0x20) != 'a' || (content[1] | 0x20) != 't') return false;
  return content.size() == 2 || is_space(content[2]) || content.substr(2).starts_with(") ");
}

}  // namespace referat
