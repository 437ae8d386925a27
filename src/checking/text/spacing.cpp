// SPDX-License-Identifier: MIT
//
// Spaces and dots around words. Only what no layout and no habit explains is put right; the rest is
// told of.
#include <algorithm>
#include <array>

#include "checking/language/language.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/abbreviations.hpp"

namespace referat {

namespace {

constexpr Wording two_spaces{"two spaces behind \"{0}\"; one is enough",
                             "to mellemrum efter \"{0}\"; ét er nok"};
constexpr Wording space_before_comma{"a space before the comma behind \"{0}\"; take it out",
                                     "et mellemrum før kommaet efter \"{0}\"; fjern det"};
constexpr Wording no_space_behind_comma{"no space behind the comma after \"{0}\"; put one in",
                                        "intet mellemrum efter kommaet efter \"{0}\"; indsæt et"};
constexpr Wording space_behind_hyphen{"a space behind the hyphen of \"{0}\"; take it out",
                                      "et mellemrum efter bindestregen i \"{0}\"; fjern det"};
constexpr Wording no_space_behind_dash{
    "a dash stands right before \"{0}\"; put a space behind it, or a hyphen in its place",
    "en tankestreg står lige foran \"{0}\"; sæt et mellemrum efter den, eller brug bindestreg"};
constexpr Wording no_space_before_unit{"no space before \"{0}\"; put one in",
                                       "intet mellemrum før \"{0}\"; indsæt et"};
constexpr Wording no_dot{"\"{0}\" is an abbreviation; write \"{1}\"",
                         "\"{0}\" er en forkortelse; skriv \"{1}\""};

std::string slice(std::string_view text, std::size_t begin, std::size_t end) {
  return std::string(text.substr(begin, end - begin));
}

Replacement insert(std::size_t at, std::string_view words) {
  return {.span = {at, at}, .text = std::string(words)};
}

// The line around `at`; empty when it is so long that looking at it each time would cost too much.
std::string_view short_line(std::string_view text, std::size_t at) {
  constexpr std::size_t reach = 2000;
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] != '\n') {
    if (at - --begin > reach) return {};
  }
  const std::size_t length = std::min(text.substr(at, reach).find('\n'), text.size() - at);
  return length > reach ? std::string_view() : text.substr(begin, at + length - begin);
}

struct Gaps {
  std::size_t count = 0;
  bool wide = false;  // more than two spaces, or tabs
};

Gaps gaps_in(std::string_view line) {
  Gaps gaps;
  line = trim(line);
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\t' || line[at] == '|') gaps.wide = true;
    if (line[at] != ' ' || line[at + 1] != ' ') continue;
    ++gaps.count;
    gaps.wide = gaps.wide || line[at + 2] == ' ';
    while (line[at + 1] == ' ') ++at;
  }
  return gaps;
}

// Whether the lines above and below have gaps as well: columns, or text set to an even margin.
bool among_gaps(std::string_view text, std::string_view line) {
  const auto begin = static_cast<std::size_t>(line.data() - text.data());
  const std::size_t end = begin + line.size();
  const auto has = [](std::string_view other) {
    const Gaps gaps = gaps_in(other);
    return gaps.count > 0 || gaps.wide;
  };
  return (begin > 0 && has(short_line(text, begin - 1))) ||
         (end < text.size() && has(short_line(text, end + 1)));
}

bool is_running_text(std::string_view text, std::size_t at) {
  constexpr std::size_t shortest = 60;
  constexpr std::size_t most_slips = 2;
  const std::string_view line = short_line(text, at);
  if (trim(line).size() < shortest) return false;
  const Gaps gaps = gaps_in(line);
  return !gaps.wide && gaps.count <= most_slips && !among_gaps(text, line);
}

void check_two_spaces(Report& report, std::string_view text, Span word) {
  const std::size_t at = word.end;
  if (!word_at(text, at + 2) || !is_running_text(text, at)) return;
  report.add(Rule::spacing, {at, at + 2},
             {.wording = two_spaces,
              .words = {slice(text, word.begin, word.end)},
              .fix = {{.span = {at, at + 2}, .text = " "}}});
}

void check_space_before_comma(Report& report, std::string_view text, Span word) {
  const Span gap{word.end, word.end + 1};
  const std::size_t behind = word.end + 2;
  if (behind < text.size() && !is_space(text[behind])) return;
  report.add(Rule::spacing, gap,
             {.wording = space_before_comma,
              .words = {slice(text, word.begin, word.end)},
              .fix = {{.span = gap, .text = ""}}});
}

// " –hospital", " -hospital" in a line.
void check_dash(Report& report, std::string_view text, Span word) {
  const std::string_view rest = text.substr(word.end + 1);
  const std::size_t dash = rest.starts_with('-') ? 1 : rest.starts_with("–") ? 3 : 0;
  if (dash == 0 || !starts_with_lower(rest.substr(dash))) return;
  const std::size_t begin = word.end + 1;
  const std::size_t end = letters_end(text, begin + dash);
  report.add(Rule::spacing, {begin, end},
             {.wording = no_space_behind_dash, .words = {slice(text, begin + dash, end)}});
}

void check_space(Report& report, std::string_view text, Span word) {
  switch (char_at(text, word.end + 1)) {
    case ' ':
      return check_two_spaces(report, text, word);
    case ',':
      return check_space_before_comma(report, text, word);
    case '-':
    case '\xE2':
      return check_dash(report, text, word);
    default:
      return;
  }
}

std::string_view word_of(std::string_view text, std::size_t begin) {
  return text.substr(begin, letters_end(text, begin) - begin);
}

// "kommune,region"; not "A,B,C", and no part of an address.
void check_comma(Report& report, std::string_view text, Span word) {
  constexpr std::size_t shortest = 3;
  if (!starts_with_lower(text.substr(word.begin)) || word.end - word.begin < shortest) return;
  const std::string_view next = word_of(text, word.end + 1);
  const Span behind{word.end + 1, word.end + 1 + next.size()};
  if (next.size() < shortest || in_address(text, word) || in_address(text, behind)) return;
  if (char_at(text, behind.end) == ',') return;
  report.add(Rule::spacing, {word.end, word.end + 1},
             {.wording = no_space_behind_comma,
              .words = {slice(text, word.begin, word.end)},
              .fix = {insert(word.end + 1, " ")}});
}

// "PLO- Midtjylland"; not "sundheds- og", "Børne- Unge- og", "for- eller eftermiddag".
void check_hyphen(Report& report, std::string_view text, Span word) {
  constexpr auto joining = std::to_array<std::string_view>(
      {"og",   "eller", "samt",   "men",    "til", "hhv", "henholdsvis", "kontra", "som", "både",
       "resp", "såvel", "versus", "contra", "med", "and", "und",         "frem",   "mv",  "mm"});
  if (char_at(text, word.end + 1) != ' ') return;
  const std::string_view next = word_of(text, word.end + 2);
  if (next.empty() || char_at(text, word.end + 2 + next.size()) == '-') return;
  if (is_one_of(fold(next), joining)) return;
  report.add(Rule::spacing, {word.begin, word.end + 2 + next.size()},
             {.wording = space_behind_hyphen,
              .words = {slice(text, word.begin, word.end + 2 + next.size())}});
}

// "500.000kr": the dot of the abbreviation is a habit, its space is not.
void check_unit(Report& report, std::string_view text, Span word) {
  if (word.begin == 0 || !is_digit(text[word.begin - 1]) || word_at(text, word.end)) return;
  report.add(Rule::spacing, word,
             {.wording = no_space_before_unit,
              .words = {slice(text, word.begin, word.end)},
              .fix = {insert(word.begin, " ")}});
}

void check_abbreviation(Report& report, std::string_view text, Span word) {
  if (char_at(text, word.end) != ' ' || word_before(text, word.begin)) return;
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  const auto* const row = std::ranges::find(abbreviations, written, &Abbreviation::word);
  if (row == abbreviations.end() || in_address(text, word)) return;
  std::vector<Replacement> fix;
  if (row->sure) fix.push_back(insert(word.end, "."));
  report.add(Rule::spacing, word,
             {.wording = no_dot,
              .words = {std::string(written), std::string(row->right)},
              .fix = std::move(fix)});
}

}  // namespace

void check_short_word(Report& report, std::string_view text, Span word) {
  if (equals_folded(text.substr(word.begin, word.end - word.begin), "kr")) {
    check_unit(report, text, word);
  } else {
    check_abbreviation(report, text, word);
  }
}

void check_word_spacing(Report& report, std::string_view text, Span word) {
  switch (char_at(text, word.end)) {
    case ' ':
      return check_space(report, text, word);
    case ',':
      if (starts_with_letter(text.substr(word.end + 1))) check_comma(report, text, word);
      return;
    case '-':
      return check_hyphen(report, text, word);
    default:
      return;
  }
}

}  // namespace referat
