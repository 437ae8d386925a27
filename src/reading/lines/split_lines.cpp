// SPDX-License-Identifier: MIT
//
// Web sites glue a heading to the sentence above it ("… kl. 16.30.Sagsfremstilling"). Sites that
// show other people's PDFs go further and print each page as one paragraph behind its number,
// under the word "Transkript": there every word that can begin a line is tried.
#include "reading/lines/split_lines.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "reading/forms/line_signs.hpp"
#include "reading/forms/numbering.hpp"
#include "reading/lines/split_page.hpp"
#include "text/words.hpp"
#include "vocabulary/furniture.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/table_heads.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_label = 60;

std::string_view without_colon(std::string_view text) {
  text = trim(text);
  while (text.ends_with(':')) text = trim(text.substr(0, text.size() - 1));
  return text;
}

// "… skal drøftes.Økonomi", "… lejrskole.Sidst opdateret den 7. maj": where the glued words begin.
std::optional<std::size_t> glued_tail(std::string_view line) {
  const std::size_t near_end = line.size() - std::min(line.size(), longest_label + 1);
  const std::size_t dot = line.substr(near_end).rfind('.') + near_end;  // it may be before that
  if (dot >= near_end && (dot + 3 >= line.size() || dot == 0)) return std::nullopt;
  std::size_t at = dot + 1;
  if (dot < near_end || !starts_with_upper(line.substr(at))) {
    // The glued words may hold a full stop themselves: "Sidst opdateret den 7. maj 2008".
    at = line.find(".Sidst opdateret");
    return at == std::string_view::npos ? std::nullopt : std::optional(at + 1);
  }
  const std::string tail = fold(without_colon(line.substr(at)));
  if (find_heading(tail) != nullptr || is_furniture(tail) || begins_as_furniture(tail)) return at;
  return std::nullopt;
}

// "Udgiften er 2 mio. kr. Sagen afgøres af": the space between was one that does not break. No
// sentence ends so, and other headings might.
std::optional<std::size_t> glued_question(std::string_view line) {
  if (!line.ends_with(" af") && !line.ends_with(" i")) return std::nullopt;
  const std::size_t stop = line.rfind(". ");
  if (stop == std::string_view::npos || line.size() - stop > longest_label) return std::nullopt;
  const bool heading = find_heading(fold(trim(line.substr(stop + 2)))) != nullptr;
  return heading ? std::optional(stop + 2) : std::nullopt;
}

// "Godkendt. Fraværende: Bo Lund (V).": where the label behind the sentence begins.
std::optional<std::size_t> glued_absence(std::string_view line, unsigned signs) {
  constexpr std::size_t longest = 200;
  if (line.size() > longest || (signs & colon_sign) == 0) return std::nullopt;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon + 1 == line.size()) return std::nullopt;
  const std::string_view before = line.substr(0, colon);
  for (const std::string_view label :
       {". Fraværende", ". Afbud", ". Afbud fra", ". Ikke til stede"}) {
    const std::size_t sentence = before.ends_with(label) ? before.size() - label.size() : 0;
    if (sentence > 0 && !is_digit(before[sentence - 1])) return sentence + 2;
  }
  return std::nullopt;
}

// "fold dette punkt ind Resume", "Indholdsfortegnelse1. Fraværende", "PUNKTER 0. Mødeinformation"
std::optional<std::size_t> glued_start(std::string_view line) {
  constexpr std::string_view fold_link = "fold dette punkt ind ";
  const char first = fold_ascii(line[0]);
  if (first != 'f' && first != 'i' && first != 'p') return std::nullopt;  // nearly all
  if (starts_with_folded(line, fold_link)) return fold_link.size();
  static constexpr auto words = std::to_array<std::string_view>({"indholdsfortegnelse", "punkter"});
  for (const std::string_view word : words) {
    if (!starts_with_folded(line, word)) continue;
    const std::size_t at = line.find_first_not_of(" :", word.size());
    if (at != std::string_view::npos && number_mark(line.substr(at))) return at;
  }
  return std::nullopt;
}

// "10. Eventuelt - Udvalget for Børn den 29.01.20138. Godkendelse af dagsorden": the last line of a
// list glued to the first item. Where the item's number begins behind the year.
std::optional<std::size_t> glued_year(std::string_view line) {
  for (std::size_t dot = line.find('.'); dot != std::string_view::npos;
       dot = line.find('.', dot + 1)) {
    if (dot < 9 || !is_digit(line[dot - 1]) || !line.substr(dot).starts_with(". ")) continue;
    std::size_t begin = dot;
    while (begin > 0 && is_digit(line[begin - 1])) --begin;
    const std::string_view digits = line.substr(begin, dot - begin);
    const bool year = digits.starts_with("19") || digits.starts_with("20");
    if (!year || digits.size() < 5 || digits.size() > 7 || begin < 4) continue;
    const bool date =
        (line[begin - 1] == '.' || line[begin - 1] == '-') && is_digit(line[begin - 2]);
    if (date && starts_with_upper(line.substr(dot + 2))) return begin + 4;
  }
  return std::nullopt;
}

// "2. Til beslutning: Oversigt 3. Til beslutning: Forretningsorden": where the next item begins.
std::size_t next_item(std::string_view line, std::size_t from, int number) {
  std::string mark(1, ' ');
  mark += std::to_string(number);
  mark += ". ";
  const std::size_t at = line.find(mark, from);
  if (at == std::string_view::npos || !starts_with_upper(line.substr(at + mark.size())))
    return std::string_view::npos;
  return at + 1;
}

void split_items(std::string_view line, std::vector<LinePart>& parts) {
  constexpr std::size_t longest = 400;  // a paragraph that begins with a number is longer
  const auto mark = line.size() <= longest && is_digit(line[0]) ? number_mark(line) : std::nullopt;
  std::size_t begin = 0;
  if (mark && mark->form == NumberForm::dot && !mark->minor) {
    int number = mark->major;
    for (std::size_t at = next_item(line, mark->rest, ++number); at != std::string_view::npos;
         at = next_item(line, at, ++number)) {
      parts.push_back({begin, at});
      begin = at;
    }
  }
  parts.push_back({begin, line.size()});
}

// The cells that are not empty, without the white space around them.
void find_cells(std::string_view line, char sign, std::vector<LinePart>& cells) {
  cells.clear();
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = std::min(line.find(sign, begin), line.size());
    const std::string_view cell = trim(line.substr(begin, end - begin));
    if (!cell.empty()) {
      const auto from = static_cast<std::size_t>(cell.data() - line.data());
      cells.push_back({from, from + cell.size()});
    }
    begin = end + 1;
  }
}

// The cells of a line whose columns wide spaces keep apart; two do before one of `columns`, where
// the table's head has a cell (in characters from the line's begin).
void find_spaced_cells(std::string_view line, const std::vector<std::size_t>& columns,
                       std::vector<LinePart>& cells) {
  cells.clear();
  std::size_t begin = 0;
  for (std::size_t gap = line.find("  "); gap != std::string_view::npos;) {
    const std::size_t next = std::min(line.find_first_not_of(' ', gap), line.size());
    if (next - gap > 2 ||
        std::ranges::binary_search(columns, count_characters(line.substr(0, next)))) {
      cells.push_back({begin, gap});
      begin = next;
    }
    gap = line.find("  ", next);
  }
  cells.push_back({begin, line.size()});
}

// Where a sentence begins that was run together with the title before it: "Budget 2025 Udkast til
// budget for kassen." A heuristic: at the last capital with three words or more behind it.
std::size_t glued_sentence(std::string_view text) {
  text = trim(text);
  if (!text.ends_with('.')) return text.size();
  std::size_t words = 0;
  for (std::size_t at = text.rfind(' '); at != std::string_view::npos && at > 0;
       at = text.rfind(' ', at - 1)) {
    ++words;
    if (words >= 3 && starts_with_upper(text.substr(at + 1))) return at + 1;
  }
  return text.size();
}

// Labels that begin a new line of a cell: "1 - Budget Indstilling: Til godkendelse."
std::size_t next_label(std::string_view cell, std::size_t from) {
  constexpr auto labels = std::to_array<std::string_view>(
      {" Indstilling: ", " Bilag: ", " Sager: ", " Sag: ", " Sagsfremstilling: "});
  std::size_t first = std::string_view::npos;
  for (const std::string_view label : labels) first = std::min(first, cell.find(label, from));
  return first == std::string_view::npos ? cell.size() : first + 1;
}

// Where a numbered cell's title ends: before a label, or before the sentence run together with it.
std::size_t end_of_title(std::string_view cell) {
  const auto mark = number_mark(cell);
  const std::size_t rest = mark ? mark->rest : 0;
  const std::size_t label = next_label(cell, rest);
  const std::size_t sentence = glued_sentence(cell.substr(0, label));
  return sentence > rest ? sentence : label;
}

void split_labels(std::string_view line, std::size_t from, std::size_t end,
                  std::vector<LinePart>& parts) {
  const std::string_view cell = line.substr(0, end);
  while (from < end) {
    const std::size_t next = next_label(cell, from);
    parts.push_back({from, next});
    from = next;
  }
}

}  // namespace

// Pages that were run together stand below a line "Transkript".
LineSplitter::LineSplitter(std::string_view text) {
  constexpr std::string_view word = "Transkript";
  for (std::size_t at = text.find(word); at != std::string_view::npos && !flattened_;
       at = text.find(word, at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) --begin;
    const std::size_t behind = text.find_first_not_of(" \t\r", at + word.size());
    flattened_ = begin > 0 && text[begin - 1] == '\n' && behind != std::string_view::npos &&
                 text[behind] == '\n';
  }
}

void LineSplitter::split(std::string_view line, unsigned signs, std::vector<LinePart>& parts) {
  parts.clear();
  if (in_pages_) return split_page(line, pages_, parts);
  in_pages_ = flattened_ && line == "Transkript";
  const char sign = (signs & bar_sign) != 0 ? '|' : '\t';
  const bool row =
      sign == '|' || ((signs & gap_sign) != 0 && line.find(sign) != std::string_view::npos);
  if (decision_column_ && is_digit(line[0])) row_open_ = !row && number_mark(line).has_value();
  if (row && split_whole_row(line, sign, parts)) return;
  if ((row && split_row(line, sign, parts)) || split_cells(line, parts)) return;
  if (!row && (signs & gap_sign) != 0 && split_spaced_row(line, parts)) return;
  if (const auto at = glued_start(line)) {
    parts.push_back(
        {0, *at, starts_with_folded(line, "fold ") ? LinePart::furniture : LinePart::plain});
    parts.push_back({*at, line.size()});
  } else if ((signs & stop_sign) == 0 || line.find('.') + 1 == line.size()) {
    // Things are glued behind a full stop only.
    parts.push_back({0, line.size()});
  } else if (const auto number = glued_year(line)) {
    parts.push_back({0, *number});
    parts.push_back({*number, line.size()});
  } else if (const auto tail = glued_tail(line)) {
    parts.push_back({0, *tail});
    parts.push_back({*tail, line.size()});
  } else if (const auto heading = glued_question(line)) {
    parts.push_back({0, *heading});
    parts.push_back({*heading, line.size()});
  } else if (const auto absence = glued_absence(line, signs)) {
    parts.push_back({0, *absence});
    parts.push_back({*absence, line.size()});
  } else {
    split_items(line, parts);
  }
}

// "1 - Godkendelse af dagsorden Dagsordenen godkendes." below "Dagsordenspunkt" and "Referat", the
// table's head: title and decision of one item with their cells lost.
bool LineSplitter::split_cells(std::string_view line, std::vector<LinePart>& parts) {
  constexpr std::size_t longest = 40;
  if (line.size() <= longest) note_column(line);
  if (!cells_lost_ || !is_digit(line[0]) || !line.ends_with('.')) return false;
  const auto mark = number_mark(line);
  if (!mark || mark->form == NumberForm::alone) return false;
  const std::size_t usual = usual_title_length(line.substr(mark->rest));
  const std::size_t title = usual > 0 ? mark->rest + usual : glued_sentence(line);
  if (title >= line.size() || title <= mark->rest) return false;
  parts.push_back({0, title});
  parts.push_back({title, line.size()});
  make_decision(parts.back());
  return true;
}

// Lines that alone name a table's columns, in their order.
void LineSplitter::note_column(std::string_view line) {
  const bool before = std::exchange(in_table_head_, false);
  if (std::string_view("bdmpr").find(fold_ascii(line[0])) == std::string_view::npos) return;
  if ((before && names_decisions(line)) || is_lost_head_of_decisions(line)) cells_lost_ = true;
  in_table_head_ = is_lost_first_column(line);
}

// "| 1 | Valg af dirigent | Bo blev valgt. | |" below "| Nr. | Punkt | Referat | Ansvarlig |".
// Where tabs keep the cells apart and the last column has the decisions, split_row() reads the
// table.
bool LineSplitter::split_whole_row(std::string_view line, char sign, std::vector<LinePart>& parts) {
  if (sign == '|' && line[0] != '|') return false;
  find_all_cells(line, sign, cells_);
  if (columns_.split(line, cells_, parts)) return true;
  if (sign == '\t' && is_digit(line[0]) && split_labelled_cells(line, cells_, parts)) return true;
  if (sign == '|' || !names_decisions(words_of(line, cells_.back())))
    columns_.read_head(line, cells_);
  return false;
}

// "1 - Godkendelse af dagsorden | Godkendt. |" below "Mødepunkt | Referat |", "1.", "Valg" and
// "Bo valgt." between tabs below "Punkt", "Emne" and "Referat": title, text and decision of one
// item.
bool LineSplitter::split_row(std::string_view line, char sign, std::vector<LinePart>& parts) {
  if (line[0] == sign) return false;
  find_cells(line, sign, cells_);
  const std::vector<LinePart>& cells = cells_;
  if (cells.size() < 2) return false;
  if (!is_digit(line[0])) {
    if (!std::exchange(row_open_, false) || cells.size() != 2) {
      note_table_head(line, cells);
      return false;
    }
    // "3. Princip" over "Bilag er sendt ud.", a tab and "Godkendt.": the row's cells are lines.
    parts = cells;
    make_decision(parts.back());
    return true;
  }
  if (!table_ || !number_mark(line)) return false;
  const bool number_alone =
      line.substr(0, cells[0].end).find_first_not_of("0123456789. ") == std::string_view::npos;
  const std::size_t next = number_alone ? 2 : 1;  // past the number's and the title's cells
  const std::size_t title_end = cells[next - 1].end;
  const std::size_t text = sign == '|' ? end_of_title(line.substr(0, title_end)) : title_end;
  parts.push_back({0, text});
  if (text < title_end) split_labels(line, text, title_end, parts);
  parts.insert(parts.end(), cells.begin() + static_cast<std::ptrdiff_t>(next), cells.end());
  if (decision_column_ && next < cells.size()) {
    make_decision(parts.back());
    mark_facts(line, parts, 1);
  }
  return true;
}

// The same in the text of a PDF: "Punkt          Referat" over "1. Valg          Bo valgt.", whose
// wrapped lines stand below it.
bool LineSplitter::split_spaced_row(std::string_view line, std::vector<LinePart>& parts) {
  constexpr std::size_t longest = 300;
  const bool head = !is_digit(line[0]);
  if (line.size() > longest || head == spaced_table_ || line.find("  ") == std::string_view::npos)
    return false;
  if (head) spaced_columns_.clear();
  find_spaced_cells(line, spaced_columns_, cells_);
  if (head) {
    spaced_table_ = names_items(words_of(line, cells_.front())) &&
                    names_decisions(words_of(line, cells_.back()));
    if (spaced_table_)
      for (const LinePart& cell : cells_)
        spaced_columns_.push_back(count_characters(line.substr(0, cell.begin)));
    return false;
  }
  const auto mark = number_mark(line);
  const std::size_t title = mark && mark->rest >= cells_[0].end ? 1 : 0;
  if (!mark || title + 1 >= cells_.size()) return false;
  parts.push_back({0, cells_[title].end});
  parts.insert(parts.end(), cells_.begin() + static_cast<std::ptrdiff_t>(title) + 1, cells_.end());
  make_decision(parts.back());
  mark_facts(line, parts, 1);
  return true;
}

void LineSplitter::note_table_head(std::string_view line, const std::vector<LinePart>& cells) {
  const bool decision = names_decisions(words_of(line, cells.back()));
  decision_column_ = decision_column_ || decision;
  table_ = table_ || decision || names_items(words_of(line, cells.front()));
}

}  // namespace referat
