// SPDX-License-Identifier: MIT
//
// A running header says the same on every page but for the page number, so its lines are found
// by repetition right behind page breaks: the words with the digits left out are counted over
// the document's page starts. Real headers run to five lines (body / "Referat" / "Åbent
// referat" / "Dato: …" / "Side 3") and stand between a heading and its text.
#include "reading/lines/furniture.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>
#include <unordered_map>

#include "reading/lines/wrap_width.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t header_lines = 6;  // a header looked for among a page's first lines
constexpr std::size_t longest_header = 120;

std::string header_key(std::string_view content) {
  std::string key;
  for (const char c : content) {
    if (!is_digit(c) && !is_space(c)) key += c;
  }
  return key;
}

bool starts_page(const Lines& lines, std::size_t at) { return at == 0 || lines[at].page_before; }

// How many pages begin with each line.
std::unordered_map<std::string, int> count_headers(const Lines& lines) {
  std::unordered_map<std::string, int> counts;
  std::size_t left = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (starts_page(lines, i)) left = header_lines;
    if (left == 0) continue;
    --left;
    const std::string_view content = lines.content(i);
    if (content.size() <= longest_header) ++counts[header_key(content)];
  }
  return counts;
}

void mark_running_headers(Lines& lines) {
  std::size_t pages = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) pages += starts_page(lines, i) ? 1U : 0U;
  if (pages < 3) return;
  const auto counts = count_headers(lines);
  std::size_t left = 0;
  std::vector<std::string> seen;  // a header says each line once; below it may stand the title
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (starts_page(lines, i)) {
      left = header_lines;
      seen.clear();
    }
    if (left == 0) continue;
    --left;
    const std::string_view content = lines.content(i);
    std::string key = content.size() <= longest_header ? header_key(content) : std::string();
    const auto found = counts.find(key);
    const bool repeats = found != counts.end() && found->second >= 3 &&
                         static_cast<std::size_t>(found->second) * 2 > pages &&
                         std::ranges::find(seen, key) == seen.end();
    if (repeats) {
      lines.all[i].kind = LineKind::furniture;
      seen.push_back(std::move(key));
    } else {
      left = 0;  // the header ends with the first line of the page's own text
    }
  }
}

// "Side 3", and "Referat for Udvalget   Side 3" where the header stands in one line.
bool ends_with_page(std::string_view content) {
  if (content.size() > longest_header || !is_digit(content.back())) return false;
  if (const std::size_t of = content.rfind(" af ");
      of != std::string_view::npos && of > 0 &&
      content.find_first_not_of("0123456789", of + 4) == std::string_view::npos)
    content = trim(content.substr(0, of));  // "Side 3 af 7"
  std::size_t digits = content.size();
  while (digits > 0 && is_digit(content[digits - 1])) --digits;
  const std::string_view words = trim(content.substr(0, digits));
  if (content.size() - digits > 3 || words.size() == digits) return false;
  if (words.size() < 4 || !equals_folded(words.substr(words.size() - 4), "side")) return false;
  return words.size() == 4 || is_space(words[words.size() - 5]);
}

int page_value(std::string_view content) {
  const std::size_t of = content.rfind(" af ");
  std::size_t end = of == std::string_view::npos ? content.size() : of;
  std::size_t begin = end;
  while (begin > 0 && is_digit(content[begin - 1])) --begin;
  int value = 0;
  for (; begin < end && value < 10000; ++begin) value = value * 10 + (content[begin] - '0');
  return value;
}

// Headers have no items, lists of people or decisions in them.
bool may_be_header(LineKind kind) {
  return kind == LineKind::text || kind == LineKind::heading || kind == LineKind::head_label ||
         kind == LineKind::labelled || kind == LineKind::furniture || kind == LineKind::contents ||
         kind == LineKind::table || kind == LineKind::rule;
}

// Whether at least two of the pages but the first, and most of them, have a line with this key
// `distance` lines from the one with their number.
bool repeats_beside(const Lines& lines, const std::vector<std::size_t>& pages,
                    std::ptrdiff_t distance, std::vector<std::size_t>& found) {
  std::unordered_map<std::string, std::vector<std::size_t>> by_key;
  for (const std::size_t page : pages) {
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(page) + distance;
    if (at < 0 || at >= std::ssize(lines.all)) continue;
    const auto line = static_cast<std::size_t>(at);
    if (lines.content(line).size() <= longest_header && may_be_header(lines[line].kind))
      by_key[header_key(lines.content(line))].push_back(line);
  }
  for (auto& [key, positions] : by_key) {
    if (positions.size() < 2 || positions.size() * 2 <= pages.size()) continue;
    found = std::move(positions);
    return true;
  }
  return false;
}

// Text taken out of a PDF without its page breaks shows the header only by its repetition around
// the line with the page's number. On the first page it may be the document's title.
void mark_headers_beside(Lines& lines, const std::vector<std::size_t>& pages) {
  std::vector<std::size_t> found;
  for (const std::ptrdiff_t step : {-1, 1}) {
    for (std::ptrdiff_t distance = step;
         std::abs(distance) < static_cast<std::ptrdiff_t>(header_lines); distance += step) {
      if (!repeats_beside(lines, pages, distance, found)) break;
      for (const std::size_t line : found) lines.all[line].kind = LineKind::furniture;
    }
  }
}

void mark_pages(Lines& lines, const std::vector<std::size_t>& pages) {
  for (const std::size_t line : pages) lines.all[line].kind = LineKind::furniture;
  mark_headers_beside(lines, pages);
}

void mark_headers_by_number(Lines& lines) {
  constexpr std::size_t title_lines = 10;
  std::vector<std::size_t> pages;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i >= title_lines && ends_with_page(lines.content(i))) pages.push_back(i);
  }
  const auto value = [&](std::size_t at) { return page_value(lines.content(at)); };
  if (pages.size() < 2 || value(pages.front()) == value(pages.back())) return;
  std::vector<std::size_t> found;
  if (repeats_beside(lines, pages, 0, found)) {
    for (const std::size_t line : found) lines.all[line].kind = LineKind::furniture;
  }
  mark_headers_beside(lines, pages);
}

// The same words with a number that rises as pages do, far from each other: rows of a table or of
// the contents stand together, and totals jump.
bool are_footers(const Lines& lines, const std::vector<std::size_t>& found) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t least_distance = 6;
  constexpr int most_begun = 9;    // the first pages may have no number
  constexpr int most_skipped = 5;  // nor may each of the others
  if (found.size() < fewest) return false;
  const auto value = [&](std::size_t at) { return page_value(lines.content(at)); };
  if (value(found.front()) > most_begun) return false;
  for (std::size_t i = 1; i < found.size(); ++i) {
    const int step = value(found[i]) - value(found[i - 1]);
    if (found[i] - found[i - 1] < least_distance || step < 1 || step > most_skipped) return false;
  }
  return true;
}

// "Udvalget for Sundhed                3" at the foot of a page, without the word "Side".
void mark_numbered_footers(Lines& lines) {
  std::unordered_map<std::string, std::vector<std::size_t>> by_words;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].kind != LineKind::contents || lines.content(i).size() > longest_header) continue;
    by_words[header_key(lines.content(i))].push_back(i);
  }
  for (const auto& [words, found] : by_words) {
    if (are_footers(lines, found)) mark_pages(lines, found);
  }
}

// A number alone in the middle or at the right of a page's last line.
void mark_lone_numbers(Lines& lines) {
  constexpr std::size_t far_in = 20;
  constexpr std::size_t most_digits = 3;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].indent < far_in || !lines[i].blank_before) continue;
    const std::string_view content = lines.content(i);
    const bool ends_page = i + 1 == lines.size() || lines[i + 1].page_before;
    if (ends_page && content.size() <= most_digits && std::ranges::all_of(content, is_digit))
      lines.all[i].kind = LineKind::furniture;
  }
}

// The same without page breaks: numbers alone at the right margin that rise from page to page.
void mark_rising_numbers(Lines& lines) {
  constexpr std::size_t far_in = 40;
  constexpr std::size_t fewest = 3;
  constexpr int most_skipped = 3;
  std::vector<std::size_t> found;
  int last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].indent < far_in || lines[i].kind != LineKind::numbered ||
        lines[i].number->form != NumberForm::alone)
      continue;
    const int page = lines[i].number->major;
    if (page <= last || (last > 0 && page > last + most_skipped)) return;
    found.push_back(i);
    last = page;
  }
  if (found.size() >= fewest) mark_pages(lines, found);
}

// "Mødereferat" over "Side 2", both at the right margin: of a document of two pages nothing else
// shows the header. On the first page it is the title.
void mark_headers_at_right(Lines& lines) {
  constexpr std::size_t far_in = 40;
  constexpr std::size_t title_lines = 10;
  for (std::size_t i = title_lines; i < lines.size(); ++i) {
    if (lines[i].indent < far_in || !ends_with_page(lines.content(i))) continue;
    lines.all[i].kind = LineKind::furniture;
    for (std::size_t at = i; at > title_lines && i - at < header_lines; --at) {
      const Line& above = lines[at - 1];
      if (lines[at].blank_before || above.indent < far_in || !may_be_header(above.kind)) break;
      lines.all[at - 1].kind = LineKind::furniture;
    }
  }
}

}  // namespace

void remove_furniture(Lines& lines, std::vector<Mark>& marks) {
  mark_running_headers(lines);
  mark_headers_by_number(lines);
  mark_numbered_footers(lines);
  mark_lone_numbers(lines);
  mark_rising_numbers(lines);
  mark_headers_at_right(lines);
  std::size_t kept = 0;
  bool blank = false;
  bool page = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines.all[i];
    line.blank_before = line.blank_before || blank;
    line.page_before = line.page_before || page;
    if (line.kind == LineKind::furniture || line.kind == LineKind::rule) {
      marks.push_back({{line.begin, line.end}, "furniture"});
      // The line of dashes under a table's head divides nothing.
      blank = blank || lines.text[line.begin] != '|';
      page = line.page_before;
      continue;
    }
    blank = page = false;
    if (kept != i) lines.all[kept] = line;
    ++kept;
  }
  lines.all.resize(kept);
  lines.wrap_width = find_wrap_width(lines);
}

}  // namespace referat
