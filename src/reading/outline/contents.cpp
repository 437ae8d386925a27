// SPDX-License-Identifier: MIT
#include "reading/outline/contents.hpp"

#include <algorithm>

#include "reading/lines/blocks.hpp"
#include "reading/outline/item_groups.hpp"
#include "reading/outline/item_heading.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/table_heads.hpp"

namespace referat {

namespace {

// Between two lines with page numbers at most this many lines without: the first lines of a
// wrapped title ("6. Prioritering af midler til … for" / "ældre     10"), a group heading.
constexpr std::size_t widest_gap = 3;

// "Nr.", "Emne" and "Tid" between tabs, "Pkt.   Emne          Bilag": over the list's rows.
bool is_head_of_rows(std::string_view content) {
  std::string_view first = title_cell(content);
  first = first.substr(0, first.find("  "));
  return first.size() < content.size() && names_rows_of_contents(first);
}

bool is_heading(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  if (is_head_of_rows(content)) return true;
  constexpr std::size_t longest = 40;
  if (content.size() > 3 * longest) return false;  // "Pkt.     Emne              Side"
  std::string folded = squeeze(content);
  fold_in_place(folded);
  if (folded.size() > longest) return false;
  while (folded.ends_with(':') || folded.ends_with('.')) folded.pop_back();
  constexpr std::string_view pages = "side";  // over the page numbers, alone or behind the heading
  if (folded == pages || folded == "pkt" || is_contents_heading(folded)) return true;
  return folded.ends_with(pages) && is_contents_heading(trim(std::string_view(folded).substr(
                                        0, folded.size() - pages.size())));
}

// Whether the line below stands beside the line `at` in the text: both are cells.
bool in_one_row(const Lines& lines, std::size_t at) {
  const std::size_t end = lines[at].end;
  const std::string_view gap = lines.text.substr(end, lines[at + 1].begin - end);
  return gap.find('\n') == std::string_view::npos && gap.find('\t') != std::string_view::npos;
}

// "Åben dagsorden" at the end of the list is a group without items only where the list has others;
// else, and where the list has the same, it stands over the first item.
bool is_group_of_items(const Lines& lines, LineRange list, std::size_t at) {
  if (!is_group_heading(lines, at)) return false;
  bool grouped = false;
  for (std::size_t i = list.begin; i < at; ++i) {
    if (lines.content(i) == lines.content(at)) return true;
    grouped = grouped || is_group_heading(lines, i);
  }
  return !grouped;
}

// What items consist of. Below it two rows "Kajen  240" and "Molen  310" are a table of amounts.
bool opens_section(const Line& line) {
  if (line.kind == LineKind::decision) return true;
  if (line.kind != LineKind::heading) return false;
  const SectionKind kind = line.heading->kind;  // not decision: "Referat" may be the title
  return kind == SectionKind::case_description || kind == SectionKind::summary ||
         kind == SectionKind::recommendation;
}

int page_value(std::string_view page) {
  int value = 0;
  for (const char c : page) value = value * 10 + (c - '0');
  return value;
}

// "Indholdsfortegnelse" over "1 Budget 3" and "2 Regnskab 5": each line of the list ends in a
// number, and none falls.
LineRange find_one_space_pages(const Lines& lines) {
  constexpr std::size_t head_size = 80;
  for (std::size_t i = 0; i + 1 < lines.size() && i < head_size; ++i) {
    if (lines[i + 1].kind != LineKind::numbered || !is_heading(lines, i)) continue;
    LineRange range{i, i + 1};
    while (range.begin > 0 && is_heading(lines, range.begin - 1)) --range.begin;
    for (int last = 1; range.end < lines.size(); ++range.end) {
      const std::string_view rest = lines.rest(range.end);
      const auto page =
          lines[range.end].kind == LineKind::numbered ? page_line(rest, true) : std::nullopt;
      if (!page || page_value(page->page) < last || page_line(rest)) break;
      // "1. Budget, jf. bilag 4" below the list is the first item.
      if (range.end > i + 1 && lines[range.end].number->major <= lines[i + 1].number->major) break;
      last = page_value(page->page);
    }
    const bool list = range.end > i + 2 && range.end < lines.size();
    if (list && lines[range.end].kind != LineKind::numbered) return range;
    // The first item may stand right below the list's last line.
    if (list && lines[range.end].number->major <= lines[i + 1].number->major) return range;
  }
  return {};
}

}  // namespace

LineRange find_paged_contents(Lines& lines) {
  LineRange range = find_one_space_pages(lines);
  lines.one_space_pages = !range.empty();
  if (lines.one_space_pages) return range;
  std::size_t count = 0;
  int page = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto paged = lines.page(i);
    if (paged && page_value(paged->page) >= page) {
      if (count == 0) range.begin = i;
      page = page_value(paged->page);
      range.end = i + 1;
      ++count;
      continue;
    }
    if (count > 0 && i - range.end >= widest_gap) {
      if (count >= 2) break;
      count = 0;
      page = 0;
    }
    if (count < 2 && opens_section(lines[i])) return {};
  }
  if (count < 2) return {};
  // Upwards to the heading, over the first lines of a wrapped first title and a group heading.
  for (std::size_t back = 1; back <= widest_gap && back <= range.begin; ++back) {
    if (is_heading(lines, range.begin - back)) {
      range.begin -= back;
      while (range.begin > 0 && is_heading(lines, range.begin - 1)) --range.begin;
      break;
    }
  }
  while (range.end < lines.size() && is_group_heading(lines, range.end) &&
         !is_group_of_items(lines, range, range.end))
    ++range.end;
  return range;
}

namespace {

// Whether enough of a list's lines say an item's title or its number.
bool lists_items(const Lines& lines, const std::vector<std::size_t>& list,
                 const std::vector<std::size_t>& items) {
  TitleKeys titles;
  std::vector<int> numbers;
  for (const std::size_t item : items) {
    titles.insert(title_key(written_title(lines, item)));
    if (lines[item].number && refers_to_list(*lines[item].number))
      numbers.push_back(lines[item].number->major);
  }
  std::ranges::sort(numbers);
  std::size_t matches = 0;
  std::size_t referred = 0;  // numbers of the list that items such as "Ad 1. Godkendt" refer to
  for (const std::size_t at : list) {
    matches += titles.contains(title_key(written_title(lines, at))) ? 1U : 0U;
    referred += std::ranges::binary_search(numbers, lines[at].number->major) ? 1U : 0U;
  }
  // A list of more than was minuted, or printed, has each of the items.
  const bool whole =
      (matches > 0 && matches == titles.size()) || (referred > 1 && referred == items.size());
  return whole || std::max(matches, referred) * 2 >= list.size();
}

}  // namespace

LineRange find_plain_contents(const Lines& lines, const std::vector<std::size_t>& items) {
  if (items.empty()) return {};
  std::size_t end = items.front();
  std::size_t begin = end;
  std::vector<std::size_t> numbered;
  std::size_t unnumbered = 0;
  while (begin > 0 && unnumbered <= widest_gap) {
    if (!numbered.empty() && is_heading(lines, begin - 1)) {
      while (begin > 0 && is_heading(lines, begin - 1)) --begin;
      break;
    }
    --begin;
    if (lines[begin].kind == LineKind::numbered) {
      unnumbered = 0;
      numbered.push_back(begin);
    } else if (lines[begin].kind != LineKind::bullet && !letter_mark(lines.content(begin))) {
      ++unnumbered;  // "a. Formand" below "5. Valg" is a part of the list
    }
  }
  if (numbered.size() < 2 || !lists_items(lines, numbered, items)) return {};
  while (begin < end && lines[begin].kind != LineKind::numbered && !is_heading(lines, begin))
    ++begin;
  while (end > begin && lines[end - 1].kind != LineKind::numbered &&
         !is_group_heading(lines, end - 1) && !(end > begin + 1 && in_one_row(lines, end - 2)))
    --end;
  while (end > begin && is_group_of_items(lines, {begin, end}, end - 1)) --end;
  // "Pkt. 3" over "Eventuelt", the list's last line.
  const bool below = end > begin && end < items.front() && lines[end].kind == LineKind::text &&
                     !lines[end].blank_before && lines[end - 1].number;
  if (below && lines.rest(end - 1).empty()) ++end;
  return {begin, end};
}

namespace {

bool may_be_title(const Lines& lines, std::size_t at) {
  constexpr std::size_t longest = 120;
  const LineKind kind = lines[at].kind;
  return (kind == LineKind::text || kind == LineKind::heading || kind == LineKind::bullet ||
          kind == LineKind::head_label) &&
         lines.content(at).size() <= longest;
}

// The lines right under a heading, without blank lines between them.
LineRange list_below(const Lines& lines, std::size_t heading) {
  LineRange list{heading + 1, heading + 1};
  while (list.end < lines.size() && may_be_title(lines, list.end) &&
         (list.end == list.begin || !lines[list.end].blank_before))
    ++list.end;
  return list;
}

}  // namespace

LineRange find_unnumbered_contents(const Lines& lines, std::vector<std::size_t>& items) {
  constexpr std::size_t head_size = 60;
  for (std::size_t i = 0; i < lines.size() && i < head_size; ++i) {
    if (!is_heading(lines, i)) continue;
    const LineRange list = list_below(lines, i);
    TitleKeys titles;
    for (std::size_t k = list.begin; k < list.end; ++k) {
      const bool bullet = lines[k].kind == LineKind::bullet;  // "Næste møde" is a label elsewhere
      titles.insert(title_key(bullet ? lines.rest(k) : lines.content(k)));
    }
    for (std::size_t k = list.end; k < lines.size(); ++k) {
      if (may_be_title(lines, k) && titles.contains(title_key(lines.content(k))))
        items.push_back(k);
    }
    if (items.size() >= 2 && items.size() * 2 >= titles.size()) return {i, list.end};
    items.clear();
  }
  return {};
}

namespace {

// The entry that lines first … last make; the page stands at the last one's end, if anywhere.
Entry read_entry(const Lines& lines, std::size_t first, std::size_t last) {
  Entry entry;
  entry.span = {lines[first].begin, lines[last].end};
  const bool marked = lines[first].number || lines[first].kind == LineKind::bullet;
  std::size_t from = marked ? lines[first].rest : lines[first].begin;
  if (lines[first].number) entry.number = std::string(lines[first].number->number);
  if (const auto letter = letter_mark(lines.content(first)); letter && !marked) {  // "a. Tag"
    const std::size_t sign = letter->label.starts_with('(') ? 1 : 0;
    entry.number =
        std::string(letter->label.substr(sign, letter->label.find_first_of(".)") - sign));
    from += letter->rest;
  }
  const auto page = lines.page(last);
  if (page) entry.page = std::string(page->page);
  const std::size_t to = page ? lines.offset_of(page->title) + page->title.size() : lines[last].end;
  const TimedTitle title = split_times(lines.text.substr(from, std::max(from, to) - from));
  entry.title = squeeze(title.text);
  entry.start = title.start;
  entry.end = title.end;
  return entry;
}

}  // namespace

std::vector<Entry> read_contents(const Lines& lines, LineRange range, std::vector<Mark>& marks) {
  std::vector<Entry> entries;
  bool paged = false;
  bool numbered = false;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    paged = paged || lines.page(i).has_value();
    numbered = numbered || lines[i].kind == LineKind::numbered;
  }
  std::size_t first = range.begin;  // of the entry being gathered
  const auto take = [&](std::size_t end) {
    if (first < end) entries.push_back(read_entry(lines, first, end - 1));
    first = end;
  };
  const auto goes_on = [&](std::size_t at) {  // a title over two lines, a row's next cell
    if (at + 1 >= range.end) return false;
    const bool alone = lines[at].number && lines.rest(at).empty() && !lines[at + 1].number;
    return alone || in_one_row(lines, at) ||
           (!lines[at + 1].number && continues(lines, at, at + 1));
  };
  // "3  Udstykning af matr.nr. 7f     5" / "   Vestbo By" / "4  Eventuelt     6"
  const auto is_rest = [&](std::size_t at) {
    return at == first && at + 1 < range.end && !entries.empty() && entries.back().page &&
           entries.back().number && lines[at].kind == LineKind::text && lines[at + 1].number &&
           !lines[at].blank_before && !lines.page(at);
  };
  for (std::size_t i = range.begin; i < range.end; ++i) {
    // "- Kort orientering ved Knud" below "3. Trafik" says what the item is about.
    const bool remark = numbered && lines[i].kind == LineKind::bullet;
    if (is_heading(lines, i) || is_group_heading(lines, i) || remark) {
      take(i);  // a title whose page number got lost
      marks.push_back({{lines[i].begin, lines[i].end}, "contents"});
      first = i + 1;
    } else if (is_rest(i)) {
      append_line(entries.back().title, lines[i], lines.content(i));
      entries.back().span.end = lines[i].end;
      first = i + 1;
    } else if (paged ? lines.page(i).has_value() : !goes_on(i)) {
      take(i + 1);
    }
  }
  take(range.end);
  return entries;
}

}  // namespace referat
