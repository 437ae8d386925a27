// SPDX-License-Identifier: MIT
#include "reading/outline/lettered.hpp"

#include <optional>

#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_title = 200;

// "A: Valg af ordstyrer", "D :Indkomne forslag", "B) Beretning": the letter, and where the title
// begins.
std::optional<NumberMark> item_letter(std::string_view content) {
  if (content.size() < 4 || content.size() > longest_title || content[0] < 'A' || content[0] > 'Z')
    return std::nullopt;
  const std::size_t sign = content.find_first_not_of(' ', 1);
  if (sign > 2 || std::string_view(":.)").find(content[sign]) == std::string_view::npos)
    return std::nullopt;
  const std::size_t rest = content.find_first_not_of(" \t", sign + 1);
  if (rest == std::string_view::npos || !starts_with_upper(content.substr(rest)))
    return std::nullopt;
  if (content[sign] != ':' && rest == sign + 1) return std::nullopt;  // "A.P. Møller", "A/S"
  return NumberMark{NumberForm::alone, content[0] - 'A' + 1, content.substr(0, 1), false, rest};
}

// "§ 46. Lokalplan nr. 17.": municipalities counted their cases so.
std::optional<NumberMark> item_paragraph(std::string_view content) {
  constexpr std::string_view sign = "§ ";
  if (!content.starts_with(sign) || content.size() > longest_title) return std::nullopt;
  auto mark = number_mark(content.substr(sign.size()));
  if (!mark || mark->minor || !starts_with_upper(content.substr(sign.size() + mark->rest)))
    return std::nullopt;
  mark->rest += sign.size();
  return mark;
}

void set_number(Line& line, const NumberMark& mark) {
  line.number = mark;
  line.rest = line.begin + mark.rest;
  line.kind = LineKind::numbered;
}

}  // namespace

std::vector<std::size_t> mark_paragraph_items(Lines& lines, std::size_t from) {
  constexpr std::size_t fewest = 3;
  std::vector<std::size_t> run;
  int last = 0;
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (lines[i].kind != LineKind::text) continue;
    const auto mark = item_paragraph(lines.content(i));
    if (!mark || (!run.empty() && mark->major != last + 1)) continue;
    run.push_back(i);
    last = mark->major;
  }
  if (run.size() < fewest) return {};
  for (const std::size_t at : run) set_number(lines.all[at], *item_paragraph(lines.content(at)));
  return run;
}

// The last run A, B, C … of at least three letters: before it the same may be the agenda.
std::vector<std::size_t> find_lettered_items(const Lines& lines, std::size_t from) {
  constexpr std::size_t fewest = 3;
  std::vector<std::size_t> run;
  std::vector<std::size_t> best;
  const auto finish = [&] {
    if (run.size() >= fewest && run.size() * 2 > best.size()) best = run;
    run.clear();
  };
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (lines[i].kind != LineKind::text && lines[i].kind != LineKind::heading) continue;
    const auto mark = item_letter(lines.content(i));
    if (!mark) continue;
    if (mark->major == 1) finish();
    if (mark->major == static_cast<int>(run.size()) + 1) run.push_back(i);
  }
  finish();
  return best;
}

void mark_letters(Lines& lines, const std::vector<std::size_t>& items) {
  for (const std::size_t at : items) set_number(lines.all[at], *item_letter(lines.content(at)));
}

}  // namespace referat
