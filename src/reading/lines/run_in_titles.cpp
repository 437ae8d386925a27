// SPDX-License-Identifier: MIT
//
// A colon or a full stop behind the first words of a numbered line is no proof: "Høringssvar: Ny
// skolestruktur" is a title. So the words must be a title elsewhere as well, the agenda's with the
// same number, or one that nearly every agenda has, with a sentence behind its colon. Two such
// lines prove the style of the document, and short titles before a colon follow it.
#include "reading/lines/run_in_titles.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "reading/forms/title.hpp"
#include "people/attendance_label.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_title = 120;

std::string numbered_title(const Line& line, std::string_view title) {
  std::string key(line.number->number);
  key += ' ';
  key += folded_title(title);
  return key;
}

// Past the colon or full stop that ends the title at the beginning of `rest`.
std::size_t title_end(std::string_view rest, std::size_t from) {
  for (std::size_t at = from; at < longest_title && at + 2 < rest.size(); ++at) {
    if ((rest[at] == ':' || rest[at] == '.') && is_space(rest[at + 1])) return at + 1;
  }
  return std::string_view::npos;
}

// A full sentence in the line, or the beginning of one that the layout wrapped.
bool begins_sentence(const Lines& lines, std::size_t at, std::string_view text) {
  if (text.ends_with('.')) return true;
  return at + 1 < lines.size() && !lines[at + 1].blank_before &&
         starts_with_lower(lines.content(at + 1));
}

struct RunInTitle {
  std::size_t line = 0;
  std::size_t length = 0;  // of the title, in what stands behind the number
  bool proven = false;     // by the agenda, or as one that nearly every agenda has
  bool dotted = false;     // a full stop ends it
  bool terse = false;      // a word or two stand behind it: "1. Valg af dirigent: Ole"
};

using Titles = std::unordered_set<std::string>;

// The title that line `at` begins with before the item's text; none where all is title.
std::optional<RunInTitle> run_in_title(const Lines& lines, std::size_t at, const Titles& listed) {
  constexpr std::size_t short_title = 40;
  const std::string_view rest = lines.rest(at);
  std::size_t end = title_end(rest, 0);
  if (end >= rest.size() || match_attendance_label(rest)) return std::nullopt;  // "1. Referent: …"
  std::optional<RunInTitle> likely;
  std::optional<RunInTitle> terse;
  for (; end < rest.size(); end = title_end(rest, end)) {
    const std::string_view title = rest.substr(0, end);
    const bool dotted = title.ends_with('.');
    if (listed.contains(numbered_title(lines[at], title))) return RunInTitle{at, end, true, dotted};
    if (likely) continue;
    const bool usual = reads_as_usual_title(title);
    if (!begins_sentence(lines, at, rest.substr(end))) {
      if (usual && !dotted && !terse) terse = {.line = at, .length = end, .terse = true};
      continue;
    }
    const bool words = std::ranges::count(trim(rest.substr(end)), ' ') >= 2;
    const bool one_word = title.find(' ') == std::string_view::npos;
    if (usual || (words && (!dotted || one_word) && end <= short_title))
      likely = {at, end, usual, dotted};
  }
  return likely ? likely : terse;
}

void split_at(Lines& lines, Line& title, std::size_t length, std::vector<Line>& all) {
  Line text = title;
  title.end = title.rest + length;
  text.number.reset();
  text.kind = LineKind::text;
  const std::string_view behind = trim(lines.text.substr(title.end, text.end - title.end));
  text.rest = lines.offset_of(behind);
  text.indent += text.rest - text.begin;  // the line is as wide as the layout made it
  text.blank_before = text.page_before = false;
  all.push_back(title);
  all.push_back(text);
}

// Whether at least two lines, as many as must be proven, have the end of a title within them.
bool may_have_run_in_titles(const Lines& lines) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < lines.size() && count < 2; ++i)
    if (lines[i].kind == LineKind::numbered && title_end(lines.rest(i), 0) < lines.rest(i).size())
      ++count;
  return count == 2;
}

// Both kinds of lines in the order of the text; empty where too few are proven.
std::vector<RunInTitle> find_run_in_titles(const Lines& lines) {
  if (!may_have_run_in_titles(lines)) return {};
  Titles listed;
  std::vector<RunInTitle> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].kind != LineKind::numbered || lines.rest(i).empty()) continue;
    const auto title = run_in_title(lines, i, listed);
    if (title) found.push_back(*title);
    if ((!title || title->terse) && lines.rest(i).size() <= longest_title)
      listed.insert(numbered_title(lines[i], lines.rest(i)));
  }
  // Once, it may be the title that an item happens to have.
  if (std::ranges::count_if(found, &RunInTitle::proven) < 2) found.clear();
  // "3. Kassereren. Der er 18.420 kr." follows the style where full stops do end titles.
  const auto stops = std::ranges::count_if(
      found, [](const RunInTitle& title) { return title.proven && title.dotted; });
  if (stops < 2)
    std::erase_if(found, [](const RunInTitle& title) { return !title.proven && title.dotted; });
  return found;
}

}  // namespace

void split_run_in_titles(Lines& lines) {
  const std::vector<RunInTitle> found = find_run_in_titles(lines);
  if (found.empty()) return;
  std::vector<Line> all;
  all.reserve(lines.size() + found.size());
  std::vector<std::size_t> texts;
  auto next = found.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (next == found.end() || next->line != i) {
      all.push_back(lines.all[i]);
      continue;
    }
    split_at(lines, lines.all[i], (next++)->length, all);
    texts.push_back(all.size() - 1);
  }
  lines.all = std::move(all);
  for (const std::size_t at : texts) strip_label(lines, at);
}

}  // namespace referat
