// SPDX-License-Identifier: MIT
#include "reading/forms/numbering.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr std::size_t max_digits = 4;  // "1035." is the longest running number seen

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

struct Digits {
  std::size_t end = 0;
  int value = 0;
};

// One to four digits at `at`; end == at when there are none or more.
Digits digits_at(std::string_view text, std::size_t at) {
  Digits result{at, 0};
  while (result.end < text.size() && is_digit(text[result.end])) {
    if (result.end - at == max_digits) return {at, 0};
    result.value = result.value * 10 + (text[result.end++] - '0');
  }
  return result;
}

struct Prefix {
  std::string_view words;  // folded
  NumberForm form;
  bool needs_colon = false;  // "Sag 66 om klippekort" is prose
};

// Longest first where one begins another.
constexpr RowTable prefixes(std::to_array<Prefix>({
    {"dagsordenens punkt", NumberForm::punkt},
    {"dagsordenens pkt.", NumberForm::punkt},
    {"dagsordenspkt.", NumberForm::punkt},
    {"dagsordenspunkt nr.", NumberForm::punkt},
    {"dagsordenspunkt", NumberForm::punkt},
    {"dagsordenpunkt", NumberForm::punkt},
    {"punkt nr.", NumberForm::punkt},
    {"punkt nr", NumberForm::punkt},
    {"punkt", NumberForm::punkt},
    {"pkt. nr.", NumberForm::punkt},
    {"pkt nr.", NumberForm::punkt},
    {"pkt.", NumberForm::punkt},
    {"pkt", NumberForm::punkt},
    {"ad dagsordenens punkt", NumberForm::ad},
    {"ad dagsordenens pkt.", NumberForm::ad},
    {"ad dagsordenspunkt", NumberForm::ad},
    {"ad punkt", NumberForm::ad},
    {"ad pkt.", NumberForm::ad},
    {"ad pkt", NumberForm::ad},
    {"ad. punkt", NumberForm::ad},
    {"ad. pkt.", NumberForm::ad},
    {"ad. pkt", NumberForm::ad},
    {"ad.pkt.", NumberForm::ad},
    {"ad.", NumberForm::ad},
    {"ad", NumberForm::ad},
    {"re.", NumberForm::ad},
    {"re", NumberForm::ad},
    {"sag nr.", NumberForm::nr},
    {"sag nr", NumberForm::nr},
    {"sag", NumberForm::nr, true},
    {"emne", NumberForm::nr, true},
    {"nr.", NumberForm::nr},
}));

// "1. januar 2024: Ikrafttræden" is a date and "1. kvartal viser" an ordinal in running text.
constexpr RowTable ordinal_uses(std::to_array<std::string_view>(
    {"januar", "februar",   "marts",   "april",    "maj",      "juni",     "juli",
     "august", "september", "oktober", "november", "december", "kvartal ", "halvår ",
     "jan.",   "feb.",      "mar.",    "apr.",     "jun.",     "jul.",     "aug.",
     "sep.",   "sept.",     "okt.",    "nov.",     "dec."}));

bool is_ordinal_use(std::string_view rest) {
  return std::ranges::any_of(ordinal_uses.candidates(rest), [&](std::string_view words) {
    return starts_with_folded(rest, words) &&
           (words.ends_with(' ') || words.ends_with('.') || !word_at(rest, words.size()));
  });
}

// The second level of "3.1" at the dot `at`; the offset behind it, or `at` when there is none.
std::size_t minor_end(std::string_view line, std::size_t at) {
  if (at + 1 >= line.size() || line[at] != '.' || !is_digit(line[at + 1])) return at;
  return digits_at(line, at + 1).end;
}

// Behind the first number of "Punkt 6, 7, 8" or "Punkt 6-8, 10-12"; two hyphens in a row make the
// number of a case: "Sag nr. 1-10-72-3-08".
bool is_rest_of_numbers(std::string_view rest) {
  if (rest.find_first_not_of("0123456789-, ") != std::string_view::npos) return false;
  const std::size_t hyphen = rest.find('-');
  if (hyphen == std::string_view::npos) return true;
  const std::size_t next = rest.find_first_of("-,", hyphen + 1);
  return next == std::string_view::npos || rest[next] == ',';
}

// Behind the second number of "Pkt. 5 og 6: Budget"; `at` where one stands alone.
std::size_t second_number_end(std::string_view line, std::size_t at) {
  constexpr std::string_view joint = " og ";
  if (!line.substr(at).starts_with(joint)) return at;
  const Digits second = digits_at(line, at + joint.size());
  return second.end > at + joint.size() ? second.end : at;
}

// Whether the letter at `at`, right behind digits, belongs to them: "6a".
bool is_letter_of_number(std::string_view line, std::size_t at) {
  if (at >= line.size() || word_at(line, at + 1)) return false;
  const auto lower = static_cast<char>(line[at] | 0x20);
  return lower >= 'a' && lower <= 'f';
}

std::optional<NumberMark> prefixed_mark(std::string_view line, const Prefix& prefix) {
  const std::size_t begin = skip_spaces(line, prefix.words.size());
  const Digits digits = digits_at(line, begin);
  if (digits.end == begin) return std::nullopt;
  std::size_t at = minor_end(line, digits.end);
  const bool minor = at > digits.end;
  if (!minor && is_letter_of_number(line, at)) ++at;  // "Punkt 6a: Valg af suppleant"
  const std::size_t several = second_number_end(line, at);
  // "Pkt. 5 og 6 behandles samlet." is a reference.
  if (several > at && starts_with_lower(trim(line.substr(several)))) return std::nullopt;
  at = several;
  const std::size_t sign = skip_spaces(line, at);
  const bool colon = sign < line.size() && line[sign] == ':';
  if (prefix.needs_colon && !colon) return std::nullopt;
  NumberMark mark{prefix.form, digits.value, line.substr(begin, at - begin), minor, 0};
  if (at < line.size() && std::string_view("-,/").find(line[at]) != std::string_view::npos) {
    // "Punkt 6, 7, 8" is a heading where it is the whole line, else a reference.
    if (!is_rest_of_numbers(line.substr(at))) return std::nullopt;
    mark.number = line.substr(begin);
    mark.rest = line.size();
    return mark;
  }
  if (colon) {
    if (prefix.form == NumberForm::punkt) mark.form = NumberForm::punkt_colon;
    at = sign + 1;
  } else if (at < line.size() && (line[at] == '.' || line[at] == ')')) {
    ++at;
  }
  at = skip_spaces(line, at);
  for (const std::string_view dash : {"- ", "– "}) {
    if (line.substr(at).starts_with(dash)) at = skip_spaces(line, at + dash.size());
  }
  mark.rest = at;
  return mark;
}

// "3.1 Title" and "3.1. Title"; not "2.652 kr.", "12.00-12.05", "1.2.2024".
std::optional<NumberMark> two_level_mark(std::string_view line, const Digits& major) {
  const std::size_t end = minor_end(line, major.end);
  if (end == major.end || end - major.end > 3) return std::nullopt;
  if (end < line.size() && (line[end] == '-' || line[end] == ':')) return std::nullopt;
  if (minor_end(line, end) > end) return std::nullopt;
  const std::size_t after = end < line.size() && line[end] == '.' ? end + 1 : end;
  const std::size_t rest = skip_spaces(line, after);
  if (rest == after && after < line.size()) return std::nullopt;
  if (rest < line.size() && (line[rest] == '-' || line.substr(rest).starts_with("–")))
    return std::nullopt;  // "19.00 - 19.45"
  return NumberMark{NumberForm::dot, major.value, line.substr(0, end), true, rest};
}

// "7 evt.": the one title that is often not written with a capital.
bool is_last_title(std::string_view text) {
  while (text.ends_with('.') || text.ends_with(':')) text.remove_suffix(1);
  return text == "evt" || text == "eventuelt";
}

// "(Åben) Godkendelse af dagsorden", "[LUKKET] Salg af jord", "(B) Budget".
bool begins_with_tag(std::string_view title) {
  const std::size_t end = title.find_first_of(")]");
  if (end == std::string_view::npos || !title.substr(end + 1).starts_with(' ')) return false;
  const std::string_view inside = title.substr(1, end - 1);
  const bool bracket = title[0] == (title[end] == ')' ? '(' : '[');
  return bracket && (inside == "B" || inside == "D" || inside == "O" ||
                     starts_with_folded(inside, "åben") || starts_with_folded(inside, "luk"));
}

// The form that the sign behind a plain number makes, and where the title begins.
std::optional<NumberMark> signed_mark(std::string_view line, NumberMark mark, std::size_t at) {
  const std::size_t sign = skip_spaces(line, at);
  const char next = line[at];
  const bool spaced = sign > at;
  if (line.substr(at).starts_with(".) ")) {  // "1.) Title"
    mark.form = NumberForm::paren;
    mark.rest = skip_spaces(line, at + 2);
    return mark;
  }
  if (next == '.' || next == ')' || (spaced && line[sign] == '.')) {  // "3 . Title" is a scan's
    mark.form = line[sign] == ')' ? NumberForm::paren : NumberForm::dot;
    mark.rest = skip_spaces(line, sign + 1);
    const bool glued = mark.rest == sign + 1 && mark.rest < line.size();
    if (glued && !starts_with_letter(line.substr(mark.rest))) return std::nullopt;
    return mark;
  }
  if (spaced && (line.substr(sign).starts_with("- ") || line.substr(sign).starts_with("– "))) {
    mark.form = NumberForm::dash;
    mark.rest = skip_spaces(line, line.find(' ', sign));
    return mark;
  }
  // "1: Title", "79 : Åbent - Title"
  if (line[sign] == ':' && sign + 1 < line.size() && is_space(line[sign + 1])) {
    mark.form = NumberForm::colon;
    mark.rest = skip_spaces(line, sign + 1);
    return mark;
  }
  const std::string_view title = line.substr(sign);
  if (!spaced || !(starts_with_upper(title) || is_last_title(title) || begins_with_tag(title)))
    return std::nullopt;
  mark.rest = sign;
  return mark;
}

// "6a) Valg af suppleant" stands after 6, "5a. Forslag om en trailer" below 5, "3A - Valg" as well.
bool has_sign_and_title(std::string_view behind) {
  if (behind.starts_with(')')) return true;
  for (const std::string_view sign : {". ", ": ", " - ", " – "})
    if (behind.starts_with(sign)) return starts_with_upper(trim(behind.substr(sign.size())));
  return false;
}

std::optional<NumberMark> plain_mark(std::string_view line) {
  const Digits major = digits_at(line, 0);
  if (major.end == 0) return std::nullopt;
  NumberMark mark{NumberForm::bare, major.value, line.substr(0, major.end), false, major.end};
  std::size_t at = major.end;
  if (at == line.size()) {
    mark.form = NumberForm::alone;
    return mark;
  }
  if (minor_end(line, at) > at) return two_level_mark(line, major);
  if (is_letter_of_number(line, at) && has_sign_and_title(line.substr(at + 1)))
    mark.number = line.substr(0, ++at);
  return signed_mark(line, mark, at);
}

}  // namespace

std::optional<NumberMark> number_mark(std::string_view line) {
  if (line.empty()) return std::nullopt;
  std::optional<NumberMark> mark;
  if (is_digit(line[0])) {
    mark = plain_mark(line);
  } else if (line[0] == '#') {
    mark = prefixed_mark(line, {"#", NumberForm::nr});
  } else {
    for (const Prefix& prefix : prefixes.candidates(line)) {
      if (!starts_with_folded(line, prefix.words)) continue;
      mark = prefixed_mark(line, prefix);
      if (mark) break;
    }
  }
  if (mark && is_ordinal_use(line.substr(mark->rest))) return std::nullopt;
  return mark;
}

std::size_t bullet_length(std::string_view line) {
  if (line.empty()) return 0;
  const auto first = static_cast<unsigned char>(line[0]);
  std::size_t length = 0;
  if (first == '-' || first == '*' || first == 'o' || first == '+') {
    length = 1;
  } else if (first == 0xC2 && line.starts_with("·")) {
    length = 2;
  } else if (first == 0xE2 || first == 0xEF || first == 0xEE) {
    constexpr auto signs = std::to_array<std::string_view>(
        {"•", "–", "—", "‣", "▪", "■", "●", "○", "◦", "►", "➢", "✓", "−"});
    const auto sign =
        std::ranges::find_if(signs, [&](std::string_view s) { return line.starts_with(s); });
    if (sign != signs.end()) length = sign->size();
    // Private use area U+E000 to U+F8FF: bullets of symbol fonts, U+F0B7 above all.
    const auto second = line.size() > 1 ? static_cast<unsigned char>(line[1]) : 0U;
    if (first == 0xEE || (first == 0xEF && second <= 0xA3)) length = 3;
  }
  if (length == 0 || length >= line.size()) return 0;
  if (!is_space(line[length]) && first < 0x80) return 0;  // "-hospital", "*kursiv*"
  const std::size_t rest = skip_spaces(line, length);
  if (rest == line.size()) return 0;
  if (first == 'o' && rest == length + 1 && !starts_with_upper(line.substr(rest))) return 0;
  const std::size_t again = rest > length ? bullet_length(line.substr(rest, 8)) : 0;
  return again > 0 && rest + again < line.size() ? rest + again : rest;  // "• • Mandag"
}

std::optional<LetterMark> letter_mark(std::string_view line) {
  constexpr std::size_t longest_roman = 4;
  if (line.size() < 4) return std::nullopt;
  const std::size_t open = line[0] == '(' ? 1 : 0;
  std::size_t sign = open + 1;
  const auto is_roman = [](char c) { return c == 'i' || c == 'v' || c == 'x'; };
  while (sign <= longest_roman && sign < line.size() && is_roman(line[sign])) ++sign;
  if (sign + 1 >= line.size() || (line[sign] != ')' && (line[sign] != '.' || open > 0)))
    return std::nullopt;
  const char letter = static_cast<char>(line[open] | 0x20);
  const bool roman = letter == 'i' || letter == 'v' || letter == 'x';
  if (letter < 'a' || letter > 'z' || !is_space(line[sign + 1])) return std::nullopt;
  if (sign > open + 1 && !roman) return std::nullopt;
  return LetterMark{line.substr(0, sign + 1), skip_spaces(line, sign + 1)};
}

}  // namespace referat
