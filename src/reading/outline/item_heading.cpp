// SPDX-License-Identifier: MIT
#include "reading/outline/item_heading.hpp"

#include <algorithm>
#include <array>

#include "reading/forms/outcome.hpp"
#include "reading/forms/title.hpp"
#include "reading/lines/blocks.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

bool is_broken_word(std::string_view content) {
  return content.size() > 2 && content.ends_with('-') && word_before(content, content.size() - 1);
}

// "Status på helhedsplanen for området omkring Nordbo og": no title ends in such a word.
bool ends_open(std::string_view content) {
  constexpr auto words = std::to_array<std::string_view>(
      {" og",    " eller",      " samt",     " i",   " af",  " for",    " til",
       " med",   " på",         " om",       " ved", " fra", " mellem", " under",
       " vedr.", " vedrørende", " herunder", " den", " det", ","});
  return std::ranges::any_of(words, [&](std::string_view word) { return content.ends_with(word); });
}

// Text, and the word of a heading without a capital: "… boliger ved Åen - endelig" / "vedtagelse".
bool may_be_rest_of_title(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  if (lines[at].kind == LineKind::text) return true;
  return lines[at].kind == LineKind::heading && starts_with_lower(content) &&
         !content.ends_with(':');
}

// "ok" and "enstemmigt godkendt" below a title: what was decided.
bool is_answer(std::string_view content) {
  constexpr std::size_t longest = 40;
  if (content.size() > longest) return false;
  while (content.ends_with('.')) content.remove_suffix(1);
  return equals_folded(content, "ok") || tells_what_was_done(content);
}

// A title goes on in the next line when the layout wrapped it: no blank line between, the line
// was full, and nothing that opens a section or a list follows. A capital as well begins the
// text under the title, so there the next word must not have fitted at all.
bool title_goes_on(const Lines& lines, std::size_t at) {
  if (at + 1 >= lines.size()) return false;
  const Line& next = lines[at + 1];
  if (!may_be_rest_of_title(lines, at + 1) || next.blank_before || next.page_before || lines.marked)
    return false;
  const std::string_view content = lines.content(at);
  if (is_broken_word(content)) return true;
  if (content.ends_with('.') || content.ends_with(':')) return false;
  if (is_digit(content.back()) && split_times(content).start) return false;  // times end a title
  const std::string_view below = lines.content(at + 1);
  if (letter_mark(below)) return false;  // "a. Husdyrhold" under "6. Indkomne forslag"
  if (ends_open(content)) return true;
  const bool lower = starts_with_lower(below) || below.starts_with('%');
  if (lower && is_answer(below)) return false;
  const std::size_t word = std::min(below.find(' '), below.size());
  const std::size_t needed = lines[at].indent + content.size() + 1 + word;
  // "Formanden sagde, at planen skal i høring.": no title's last words.
  const std::size_t last = paragraph_end(lines, at + 1, lines.size());
  if (!lower && lines.content(last).ends_with('.')) return false;
  // The width is counted in bytes: letters such as "æ" are two.
  const std::size_t room = lower ? lines.wrap_width * 9 / 10 : lines.wrap_width * 19 / 20;
  const bool full = lines.wrap_width > 0 && needed > room;
  return full || (lower && below.size() < content.size());
}

// "Punkt 3" over "Der var kommet to ansøgninger, som begge blev afslået.": text of an item without
// a title. The text of several sentences may go on in the next line.
bool is_sentence(std::string_view content) {
  constexpr std::ptrdiff_t fewest_gaps = 4;
  const std::ptrdiff_t gaps = std::ranges::count(content, ' ');
  const bool several = gaps >= 2 * fewest_gaps && content.find(". ") != std::string_view::npos;
  return ((content.ends_with('.') && tells_something(content)) || several) && gaps >= fewest_gaps &&
         !reads_as_usual_title(content);
}

// Titles are lines of text, and of the known headings those that are topics or usual titles:
// "Pkt. 4" over "Økonomi", "Pkt. 12" over "Næste møde:".
bool may_be_title(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  if (line.kind == LineKind::text) return !is_sentence(lines.content(at));
  if (line.kind == LineKind::heading && line.heading->kind == SectionKind::other) return true;
  return lines.content(at).size() < 60 && reads_as_usual_title(lines.content(at));
}

// "Pkt. 3" and "Pkt. 3 (Malu)".
bool has_no_title(std::string_view rest) {
  return rest.empty() || (rest.starts_with('(') && rest.find(')') == rest.size() - 1);
}

// "Spørgetid" above "Sag nr. 129", and not what was decided before: "Godkendt.", "c) Ida genvalgt".
bool may_be_title_above(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  return lines[at].kind == LineKind::text && starts_with_upper(content) &&
         !content.ends_with('.') && !content.ends_with(':') && !letter_mark(content) &&
         !find_outcome(content) && !find_date(content);
}

}  // namespace

LineRange heading_range(const Lines& lines, std::size_t at) {
  LineRange range{at, at + 1};
  if (lines[at].number && has_no_title(lines.rest(at))) {
    // "Sag nr. 34." over "J.nr. 07.01.10 K08." over the title.
    std::size_t title = range.end;
    while (title < lines.size() && lines[title].kind == LineKind::item_label) ++title;
    if (title > range.end && title < lines.size() && lines[title].kind == LineKind::text)
      return {at, title + 1};
    const bool above = at > 0 && may_be_title_above(lines, at - 1) &&
                       (!lines[at].blank_before || lines[at - 1].blank_before);
    const bool close = above && !lines[at].blank_before;
    // "Spørgetid" over "Sag nr. 12" over "Ingen spørgsmål."
    const bool said = above && lines[at].number->form == NumberForm::nr &&
                      range.end < lines.size() && lines.content(range.end).ends_with('.');
    const bool below =
        range.end < lines.size() && !said && (!lines[range.end].blank_before || !close) &&
        may_be_title(lines, range.end) && !(close && is_answer(lines.content(range.end)));
    if (above && !below) return {at - 1, at + 1};
    if (below) ++range.end;
  }
  constexpr std::size_t most_lines = 4;
  while (range.end - range.begin < most_lines && title_goes_on(lines, range.end - 1)) ++range.end;
  return range;
}

std::string_view written_title(const Lines& lines, std::size_t at) {
  if (!lines[at].number || !lines.rest(at).empty()) return lines.rest(at);
  const LineRange heading = heading_range(lines, at);
  if (heading.begin < at) return lines.content(heading.begin);
  return heading.end > at + 1 ? lines.content(at + 1) : std::string_view();
}

std::string_view listed_title(const Lines& lines, std::size_t at) {
  const auto page = lines.page(at);
  std::string_view title = page ? page->title : lines.content(at);
  const std::size_t mark = lines[at].number ? lines[at].rest - lines[at].begin : 0;
  return trim(title.substr(std::min(mark, title.size())));
}

namespace {

// Whether a line of the list begins so, or one with a page and the line below, where its title goes
// on.
bool lists(const Lines& lines, LineRange contents, std::string_view beginning) {
  for (std::size_t at = contents.begin; at < contents.end; ++at) {
    const std::string_view title = listed_title(lines, at);
    if (title.starts_with(beginning)) return true;
    const bool goes_on = lines.page(at) && at + 1 < contents.end && !lines[at + 1].number &&
                         beginning.starts_with(title) && beginning.size() > title.size();
    if (goes_on && lines.content(at + 1).starts_with(trim(beginning.substr(title.size()))))
      return true;
  }
  return false;
}

// Whether the list has just this title, and not on two lines.
bool lists_whole(const Lines& lines, LineRange contents, std::string_view title) {
  for (std::size_t at = contents.begin; at < contents.end; ++at)
    if (listed_title(lines, at) == title) return at + 1 == contents.end || lines[at + 1].number;
  return false;
}

}  // namespace

void take_listed_lines(const Lines& lines, LineRange contents, LineRange& heading) {
  constexpr std::size_t most_listed = 200;  // the list is searched for each line
  constexpr std::size_t most_lines = 4;
  if (contents.empty() || contents.end - contents.begin > most_listed || lines.marked) return;
  if (lines.rest(heading.begin).empty()) return;
  if (lines[heading.begin].number && lists_whole(lines, contents, lines.rest(heading.begin)))
    heading.end = heading.begin + 1;
  if (heading.end != heading.begin + 1) return;
  std::string title(lines.rest(heading.begin));
  while (heading.end < lines.size() && heading.end < heading.begin + most_lines) {
    const Line& next = lines[heading.end];
    if (next.kind != LineKind::text || next.blank_before || next.page_before) return;
    const std::string_view below = lines.content(heading.end);
    title += ' ';
    const std::size_t size = title.size();
    title += below.substr(0, below.find(' '));
    if (!lists(lines, contents, title)) return;
    title.resize(size);
    title += below;
    ++heading.end;
  }
}

}  // namespace referat
