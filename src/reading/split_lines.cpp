// SPDX-License-Identifier: MIT
//
// Web sites glue a heading to the sentence above it ("… kl. 16.30.Sagsfremstilling"). Sites that
// show other people's PDFs go further and print each page as one paragraph behind its number,
// under the word "Transkript": there every word that can begin a line is tried.
#include "reading/split_lines.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "reading/numbering.hpp"
#include "text/attendance_label.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/furniture.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_label = 60;

bool ends_sentence(char c) { return c == '.' || c == ':' || c == '?' || c == '!' || c == ')'; }

std::string_view without_colon(std::string_view text) {
  text = trim(text);
  while (text.ends_with(':')) text = trim(text.substr(0, text.size() - 1));
  return text;
}

// "… skal drøftes.Økonomi", "… lejrskole.Sidst opdateret den 7. maj": where the glued words begin.
std::optional<std::size_t> glued_tail(std::string_view line) {
  const std::size_t dot = line.rfind('.');
  if (dot == std::string_view::npos || dot + 3 >= line.size() || dot == 0) return std::nullopt;
  std::size_t at = dot + 1;
  if (!starts_with_upper(line.substr(at)) || line.size() - at > longest_label) {
    // The glued words may hold a full stop themselves: "Sidst opdateret den 7. maj 2008".
    at = line.find(".Sidst opdateret");
    return at == std::string_view::npos ? std::nullopt : std::optional(at + 1);
  }
  const std::string tail = fold(without_colon(line.substr(at)));
  if (find_heading(tail) != nullptr || is_furniture(tail) || begins_as_furniture(tail)) return at;
  return std::nullopt;
}

// "fold dette punkt ind Resume", "Indholdsfortegnelse1. Fraværende", "PUNKTER 0. Mødeinformation"
std::optional<std::size_t> glued_start(std::string_view line) {
  constexpr std::string_view fold_link = "fold dette punkt ind ";
  if (starts_with_folded(line, fold_link)) return fold_link.size();
  for (const std::string_view word : {"indholdsfortegnelse", "punkter"}) {
    if (!starts_with_folded(line, word)) continue;
    const std::size_t at = line.find_first_not_of(" :", word.size());
    if (at != std::string_view::npos && number_mark(line.substr(at))) return at;
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

// The length of the known section heading at `text`'s beginning, longest first; 0 for none.
std::size_t heading_length(std::string_view text) {
  const std::string folded = fold(text.substr(0, longest_heading() + 1));
  for (std::size_t end = folded.size(); end > 0; --end) {
    if (word_at(folded, end) && word_before(folded, end)) continue;  // inside a word
    if (end < folded.size() && folded[end] != ' ' && folded[end] != ':' && folded[end] != '.')
      continue;
    if (find_heading(std::string_view(folded).substr(0, end)) != nullptr) return end;
  }
  return 0;
}

// "Kommunalbestyrelsens møde 25. september 2006 Punkt 1:", "Beslutning i Byrådet den 3. maj 2011":
// the length up to the date and what hangs on it.
std::size_t decision_length(std::string_view text) {
  constexpr std::size_t longest = 120;
  const std::string_view start = text.substr(0, longest);
  const std::string_view word = start.substr(0, start.find(' '));
  const bool named = starts_with_folded(start, "beslutning i ");
  std::string folded = fold(word);
  if (!named && folded.ends_with('s')) folded.pop_back();
  if (!named && !is_body_word(folded)) return 0;
  const auto date = find_date(start);
  if (!date || date->begin > 60) return 0;
  const std::string_view tail = start.substr(date->end);
  const std::size_t point = fold(tail.substr(0, 8)).find('p');
  if (point == std::string::npos || point > 2) return named ? date->end : 0;
  const std::size_t digits = tail.find_first_of("0123456789");
  if (digits == std::string_view::npos || digits > 9) return named ? date->end : 0;
  std::size_t end = digits;
  while (end < tail.size() && is_digit(tail[end])) ++end;
  if (end < tail.size() && tail[end] == ':') ++end;
  return date->end + end;
}

// The length of a usual title ("Godkendelse af dagsorden") with other text behind it; 0 for none.
std::size_t usual_title_length(std::string_view text) {
  const std::string folded = fold(text.substr(0, longest_label));
  for (std::size_t end = folded.size(); end > 0; --end) {
    if (end < folded.size() && folded[end] != ' ' && folded[end] != '.') continue;
    if (!is_usual_title(std::string_view(folded).substr(0, end))) continue;
    const std::size_t next = text.find_first_not_of(". ", end);
    const bool text_follows =
        next != std::string_view::npos &&
        (starts_with_upper(text.substr(next)) || letter_mark(text.substr(next, 8)));
    return text_follows ? next : 0;
  }
  return 0;
}

// Splits one page's paragraph.
class PageSplitter {
 public:
  PageSplitter(std::string_view line, int& last_number, std::vector<LinePart>& parts)
      : line_(line), last_number_(last_number), parts_(parts) {}

  void split() {
    skip_page_number();
    for (std::size_t at = begin_; at < line_.size();) {
      const std::size_t next = try_at(at);
      if (next > at) {
        at = next;
        continue;
      }
      const std::size_t space = line_.find(' ', at);
      if (space == std::string_view::npos) break;
      at = space + 1;
    }
    cut(line_.size());
  }

 private:
  void cut(std::size_t at, LinePart::Kind kind = LinePart::plain) {
    if (at > begin_ && !trim(line_.substr(begin_, at - begin_)).empty())
      parts_.push_back({begin_, at, kind});
    begin_ = std::max(begin_, at);
  }

  // A page's paragraph begins with the page's number: "3 1. Godkendelse af referat".
  void skip_page_number() {
    std::size_t end = 0;
    while (end < line_.size() && is_digit(line_[end])) ++end;
    if (end > 0 && end <= 3 && end < line_.size() && line_[end] == ' ')
      cut(end + 1, LinePart::furniture);
  }

  std::string_view before(std::size_t at) const { return trim(line_.substr(0, at)); }

  bool after_sentence(std::size_t at) const {
    return at == begin_ || before(at).empty() || ends_sentence(before(at).back()) ||
           is_digit(before(at).back());
  }

  // Cuts before and behind what begins at `at`; returns where to go on, or `at` when nothing does.
  std::size_t try_at(std::size_t at) {
    const std::string_view text = line_.substr(at);
    if (text.empty() || text[0] == ' ') return at;
    if (const std::size_t end = try_number(at, text); end > at) return end;
    if (!starts_with_upper(text)) return at;
    if (const std::size_t end = try_heading(at, text); end > at) return end;
    return try_label(at, text);
  }

  std::size_t try_number(std::size_t at, std::string_view text) {
    const auto mark = number_mark(text.substr(0, 80));
    if (!mark || mark->form == NumberForm::alone) return at;
    if (mark->form == NumberForm::bare && !bare_numbers_) return at;
    const bool next = mark->minor ? mark->major == last_number_ : mark->major == last_number_ + 1;
    const bool named = mark->form == NumberForm::ad || mark->form == NumberForm::nr ||
                       mark->form == NumberForm::punkt_colon;
    const bool first = mark->major == 1 && last_number_ > 1;  // the bodies behind the contents list
    if (!next && !first && !(named && mark->major > last_number_)) return at;
    if (!starts_with_upper(text.substr(mark->rest)) || refers(at)) return at;
    cut(at);
    last_number_ = mark->major;
    const std::size_t title = at + mark->rest;
    const std::size_t length = usual_title_length(line_.substr(title));
    if (length > 0) cut(title + length);
    in_title_ = length == 0;
    return title + std::max<std::size_t>(length, 1);
  }

  // "den 6.", "nr. 2.", "kl 3.", "§ 4.", "mødelokale 6": the number belongs to the word before it.
  bool refers(std::size_t at) const {
    const std::string_view text = before(at);
    const std::string word = fold(text.substr(text.find_last_of(' ') + 1));
    constexpr auto words = std::to_array<std::string_view>(
        {"den", "d.", "nr.", "kl", "kl.", "§", "stk.", "pkt.", "side", "og", "kr."});
    return std::ranges::find(words, word) != words.end();
  }

  std::size_t try_heading(std::size_t at, std::string_view text) {
    if (in_title_ && starts_with_folded(text, "orientering ")) {  // the cell behind the title
      in_title_ = false;
      cut(at);
      return at + 1;
    }
    if (const std::size_t length = decision_length(text); length > 0) return cut_out(at, length);
    const std::size_t length = heading_length(text);
    if (length == 0) return at;
    const std::string_view behind = text.substr(length);
    const bool colon = behind.starts_with(':');
    const bool capital =
        behind.size() < 2 || starts_with_upper(behind.substr(1)) || is_digit(behind[1]);
    if (!colon && (!capital || !(after_sentence(at) || in_title_))) return at;
    in_title_ = false;
    if (!colon) return cut_out(at, length);
    cut(at);
    return at + length + 1;
  }

  std::size_t cut_out(std::size_t at, std::size_t length) {
    cut(at);
    cut(at + length);
    return at + length;
  }

  std::size_t try_label(std::size_t at, std::string_view text) {
    if (starts_with_folded(
            text, "mødepunkt beslutning ")) {  // a table's head: numbers without dots follow
      bare_numbers_ = true;
      return cut_out(at, text.find(' ') + 11);
    }
    if (const auto match = match_attendance_label(text.substr(0, 160));
        match && (match->colon || after_sentence(at))) {
      cut(at);
      return at + match->label_end;
    }
    const std::string folded = fold(text.substr(0, 40));
    if (const HeadLabel* label = find_head_label(folded);
        label != nullptr && text.substr(label->words.size()).starts_with(':')) {
      cut(at);
      return at + label->words.size();
    }
    const std::string_view word = text.substr(0, text.find_first_of(" :"));
    const bool colon = text.substr(word.size()).starts_with(':');
    if (is_contents_heading(fold(word)) &&
        (colon || word == "INDHOLDSFORTEGNELSE" || word == "Indholdsfortegnelse")) {
      last_number_ = 0;
      return cut_out(at, word.size() + (colon ? 1 : 0));
    }
    return at;
  }

  std::string_view line_;
  int& last_number_;
  std::vector<LinePart>& parts_;
  std::size_t begin_ = 0;
  bool bare_numbers_ = false;
  bool in_title_ = false;  // behind an item's number, before the first sentence ends
};

}  // namespace

LineSplitter::LineSplitter(std::string_view text)
    : flattened_(text.find("\nTranskript\n") != std::string_view::npos ||
                 text.find("\nTranskript\r\n") != std::string_view::npos) {}

void LineSplitter::split(std::string_view line, std::vector<LinePart>& parts) {
  parts.clear();
  if (in_pages_) return split_page(line, parts);
  in_pages_ = flattened_ && line == "Transkript";
  if (split_row(line, parts)) return;
  if (const auto at = glued_start(line)) {
    parts.push_back(
        {0, *at, starts_with_folded(line, "fold ") ? LinePart::furniture : LinePart::plain});
    parts.push_back({*at, line.size()});
  } else if (const auto tail = glued_tail(line)) {
    parts.push_back({0, *tail});
    parts.push_back({*tail, line.size()});
  } else {
    split_items(line, parts);
  }
}

// "1 - Godkendelse af dagsorden | Godkendt. |" below "Mødepunkt | Referat |": title, text and
// decision of one item.
bool LineSplitter::split_row(std::string_view line, std::vector<LinePart>& parts) {
  const std::size_t bar = line.find('|');
  if (bar == std::string_view::npos || bar == 0) return false;
  std::string_view last = line.substr(bar + 1);
  if (last.ends_with('|')) last.remove_suffix(1);
  if (!is_digit(line[0])) {
    const std::string head = fold(trim(last));
    decision_column_ =
        decision_column_ || head == "referat" || head == "beslutning" || head == "beslutninger";
    return false;
  }
  if (!decision_column_ || !number_mark(line)) return false;
  const std::size_t text = glued_sentence(line.substr(0, bar));
  parts.push_back({0, text});
  if (text < bar) parts.push_back({text, bar});
  const std::size_t from = line.find_first_not_of(' ', bar + 1);
  if (!trim(last).empty()) parts.push_back({from, bar + 1 + last.size(), LinePart::decision});
  return true;
}

void LineSplitter::split_page(std::string_view line, std::vector<LinePart>& parts) {
  PageSplitter(line, last_number_, parts).split();
  if (parts.empty()) parts.push_back({0, line.size()});
}

}  // namespace referat
