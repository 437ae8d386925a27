// SPDX-License-Identifier: MIT
//
// Every word that can begin a line is tried: numbers that carry on the items' numbers, section
// headings, labels. What cannot be told apart stays together.
#include "reading/lines/split_page.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "people/attendance_label.hpp"
#include "reading/forms/line_forms.hpp"
#include "reading/lines/page_titles.hpp"
#include "reading/lines/page_words.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"
#include "vocabulary/people_words.hpp"
#include "vocabulary/table_heads.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_label = 60;
constexpr std::size_t longest_title = 200;

bool ends_sentence(char c) { return c == '.' || c == ':' || c == '?' || c == '!' || c == ')'; }

// Splits one page's paragraph.
class PageSplitter {
 public:
  PageSplitter(std::string_view line, PageState& state, std::vector<LinePart>& parts)
      : line_(line), state_(state), parts_(parts) {}

  void split() {
    skip_page_number();
    const std::size_t foot = foot_begin();
    for (std::size_t at = begin_; at < foot;) {
      const std::size_t next = try_at(at);
      if (next > at) {
        at = next;
        continue;
      }
      const std::size_t space = line_.find(' ', at);
      if (space == std::string_view::npos) break;
      at = space + 1;
    }
    cut_cell(foot);
    cut(line_.size(), LinePart::furniture);
  }

 private:
  void cut(std::size_t at, LinePart::Kind kind = LinePart::plain) {
    const std::string_view part = trim(line_.substr(begin_, std::max(at, begin_) - begin_));
    if (!part.empty())
      parts_.push_back({begin_, at, is_page_head(part) ? LinePart::furniture : kind});
    begin_ = std::max(begin_, at);
  }

  // Behind a usual title in a table with a column of decisions stands the decision.
  void cut_cell(std::size_t at) {
    const std::size_t before = parts_.size();
    cut(at);
    const bool plain = parts_.size() > before && parts_.back().kind == LinePart::plain;
    if (plain && in_cell_ && state_.bare_numbers) make_decision(parts_.back());
  }

  // "Den 4. januar 2010 FORRETNINGSUDVALGET": what pages begin with, again and again.
  bool is_page_head(std::string_view part) {
    constexpr std::size_t longest = 120;
    if (!at_page_head_ || digits_end(part) == part.size()) return false;
    at_page_head_ = false;
    const bool again = part.size() <= longest && part == state_.page_head;
    if (!again) state_.page_head = part;
    return again;
  }

  static std::size_t digits_end(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end;
  }

  // A page's paragraph begins with the page's number: "3 1. Godkendelse af referat".
  void skip_page_number() {
    const std::size_t end = digits_end(line_);
    if (end > 0 && end <= 3 && end < line_.size() && line_[end] == ' ')
      cut(end + 1, LinePart::furniture);
  }

  // Where "Side 3" begins that ends the page.
  std::size_t foot_begin() const {
    const std::size_t foot = line_.rfind(" Side ");
    const bool ends =
        foot != std::string_view::npos && foot > begin_ && is_page_number(line_.substr(foot + 1));
    return ends ? foot : line_.size();
  }

  std::string_view before(std::size_t at) const { return trim(line_.substr(0, at)); }

  bool after_sentence(std::size_t at) const {
    return trim(line_.substr(begin_, at - begin_)).empty() || before(at).empty() ||
           ends_sentence(before(at).back()) || is_digit(before(at).back());
  }

  // Cuts before and behind what begins at `at`; returns where to go on, or `at` when nothing does.
  std::size_t try_at(std::size_t at) {
    const std::string_view text = line_.substr(at);
    if (text.empty() || text[0] == ' ') return at;
    if (const std::size_t end = try_number(at, text); end > at) return end;
    if (!starts_with_upper(text)) return at;
    if (const std::size_t end = try_heading(at, text); end > at) return end;
    if (const std::size_t end = try_label(at, text); end > at) return end;
    return try_sentence(at, text);
  }

  std::size_t try_number(std::size_t at, std::string_view text) {
    const auto mark = number_mark(text.substr(0, 80));
    if (!mark || mark->form == NumberForm::alone) return at;
    const bool bare = mark->form == NumberForm::bare && !state_.bare_numbers;
    if (mark->form == NumberForm::nr && !starts_with_upper(text)) return at;  // "Møde nr. 1"
    if (!starts_with_upper(text.substr(mark->rest)) || refers(at)) return at;
    if (!may_follow(*mark) && !may_begin(*mark, at) && !is_last(*mark, text)) return at;
    const std::string_view title_text = text.substr(mark->rest);
    if (bare && !section_follows(title_text) && usual_title_length(title_text) == 0) return at;
    cut_cell(at);
    if (state_.last_number == 0) state_.first_number = mark->major;
    state_.last_number = mark->major;
    state_.last_form = mark->form;
    const std::size_t title = at + mark->rest;
    title_begin_ = title;
    const std::size_t length = title_length(line_.substr(title));
    if (length > 0) cut(title + length);
    in_title_ = length == 0 || item_label_length(line_.substr(title + length)) > 0;
    in_cell_ = length > 0;
    return title + std::max<std::size_t>(length, 1);
  }

  // Of a usual title, or of one that the list of items has; 0 for others.
  std::size_t title_length(std::string_view text) {
    const std::size_t usual = usual_title_length(text);
    const auto number = static_cast<std::size_t>(state_.last_number);
    std::size_t listed = 0;
    if (number < state_.titles.size()) {
      if (usual == 0) listed = listed_title_length(text, state_.titles[number]);
      state_.titles[number] = text.substr(0, longest_title);
    }
    return std::max(usual, listed);
  }

  // The first number of a document whose items are counted over the year: at the beginning of a
  // page, or before the next number in the list of items.
  bool may_begin(const NumberMark& mark, std::size_t at) const {
    constexpr int most = 1900;  // more are years
    if (state_.last_number != 0 || mark.form != NumberForm::dot || mark.minor || mark.major > most)
      return false;
    std::string next(1, ' ');
    next += std::to_string(mark.major + 1);
    next += ". ";
    return at == begin_ || line_.substr(at, longest_title).find(next) != std::string_view::npos;
  }

  // "3. Budget 5. Eventuelt": a number was left out before a title that nearly every agenda has.
  bool is_last(const NumberMark& mark, std::string_view text) const {
    constexpr int furthest = 5;
    return mark.form == state_.last_form && !mark.minor && mark.major > state_.last_number &&
           mark.major <= state_.last_number + furthest && state_.last_number > 0 &&
           usual_title_length(text.substr(mark.rest)) > 0;
  }

  // Whether the number carries the items' numbers on, or begins them anew behind their list.
  bool may_follow(const NumberMark& mark) const {
    const int last = state_.last_number;
    if (mark.minor ? mark.major == last : mark.major == last + 1) return true;
    const bool named = mark.form == NumberForm::ad || mark.form == NumberForm::nr ||
                       mark.form == NumberForm::punkt_colon;
    const bool other_form = named && mark.form != state_.last_form;
    if (mark.major == 1 && (last > 1 || other_form)) return true;
    if (mark.major == state_.first_number && last > mark.major && !mark.minor) return true;
    return named && mark.major > last;
  }

  // "den 6.", "nr. 2.", "kl 3.", "§ 4.", "mødelokale 6": the number belongs to the word before it.
  bool refers(std::size_t at) const {
    const std::string_view text = before(at);
    const std::string word = fold(text.substr(text.find_last_of(' ') + 1));
    constexpr auto words = std::to_array<std::string_view>(
        {"den", "d.", "nr.", "kl", "kl.", "§", "stk.", "pkt.", "side", "og", "kr.", "ved", "under",
         "til", "af", "jf.", "om", "i"});
    return std::ranges::find(words, word) != words.end();
  }

  std::size_t try_heading(std::size_t at, std::string_view text) {
    if (in_title_ && starts_with_folded(text, "orientering ")) {  // the cell behind the title
      in_title_ = false;
      cut(at);
      return at + 1;
    }
    if (const std::size_t length = std::max(decision_length(text), shouted_heading_length(text));
        length > 0) {
      in_title_ = false;
      return cut_out(at, length);
    }
    const std::size_t length = heading_length(text);
    if (length == 0) return at;
    std::string_view behind = text.substr(length);
    const bool colon = behind.starts_with(':');
    // "2 Nyt tag Afgørelse. Godkendt.": the heading has a full stop.
    const bool stop = behind.starts_with(". ") && starts_with_upper(behind.substr(2));
    if (stop) behind.remove_prefix(1);
    const bool capital =
        behind.size() < 2 || starts_with_upper(behind.substr(1)) || is_digit(behind[1]);
    const bool apart =
        after_sentence(at) || in_title_ || is_heading_by_capital(text.substr(0, length));
    const bool reference = behind.size() > 1 && is_digit(behind[1]) && refers(at);  // "jf. Bilag 2"
    if (!colon && (!capital || !apart || reference)) return at;
    in_title_ = false;
    if (!colon) return cut_out(at, stop ? length + 1 : length);
    cut(at);
    return at + length + 1;
  }

  std::size_t cut_out(std::size_t at, std::size_t length) {
    cut(at);
    cut(at + length);
    return at + length;
  }

  static bool names_attachment(std::string_view text) {
    return text.starts_with("Bilag ") && text.size() > 8 && text[7] == ':' &&
           ((text[6] >= 'a' && text[6] <= 'z') || is_digit(text[6]));
  }

  // "Side 4 " of "3. Salg af Møllen Side 4 Sagsfremstilling: …"; 0 for none.
  static std::size_t page_mark_end(std::string_view text) {
    constexpr std::string_view word = "Side ";
    if (!text.starts_with(word)) return 0;
    const std::size_t end = word.size() + digits_end(text.substr(word.size()));
    const bool page = end > word.size() && end <= word.size() + 3 && end + 1 < text.size() &&
                      text[end] == ' ' && starts_with_upper(text.substr(end + 1));
    return page ? end + 1 : 0;
  }

  std::size_t try_label(std::size_t at, std::string_view text) {
    if (starts_with_folded(
            text, "mødepunkt beslutning ")) {  // a table's head: numbers without dots follow
      state_.bare_numbers = true;
      return cut_out(at, text.find(' ') + 11);
    }
    if (state_.bare_numbers && in_title_ &&
        (text.starts_with("Sag: ") || text.starts_with("Sager: "))) {
      in_title_ = false;
      cut(at);
      return at + 4;
    }
    if (const auto match = match_attendance_label(text.substr(0, 160));
        match && (match->colon || after_sentence(at))) {
      attended_ = true;
      cut(at);
      return at + match->label_end;
    }
    if (const std::size_t end = page_mark_end(text); in_title_ && end > 0) {
      cut(at);
      cut(at + end, LinePart::furniture);
      return at + end;
    }
    if (in_title_ && item_label_length(text) > 0) {  // its value ends before the next heading
      cut(at);
      return at + 1;
    }
    if (after_sentence(at) && begins_recommendation(text)) {
      cut(at);
      return at + 1;
    }
    if (names_attachment(text)) {  // "Bilag a: Plan", whose title has no full stop
      cut(at);
      in_title_ = true;
      return at + std::string_view("Bilag a:").size();
    }
    return try_head(at, text);
  }

  // Labels and lists that stand above the items.
  std::size_t try_head(std::size_t at, std::string_view text) {
    const std::string folded = fold(text.substr(0, 40));
    if (const HeadLabel* label = find_head_label(folded);
        label != nullptr && text.substr(label->words.size()).starts_with(':')) {
      cut(at);
      return at + label->words.size();
    }
    if (const std::size_t length = lost_list_head_length(text); length > 0) {
      state_.last_number = 0;
      return cut_out(at, length);
    }
    if (starts_with_folded(text, "alle medlemmer var ")) {  // "… mødt undtagen Ida B. Holm."
      const std::string_view start = text.substr(0, longest_title);
      std::size_t stop = start.find(". ");
      while (stop < start.size() && start[stop - 2] == ' ') stop = start.find(". ", stop + 1);
      if (stop < start.size()) return cut_out(at, stop + 1);
    }
    const std::string_view word = text.substr(0, text.find_first_of(" :"));
    if (state_.last_number == 0 && !attended_ && text.substr(word.size()).starts_with(':') &&
        (word_classes(fold(word)) & group_word) != 0) {  // "Forældre: Ida Holm, Bo Lund"
      cut(at);
      return at + word.size();
    }
    const bool colon = text.substr(word.size()).starts_with(':');
    if (is_contents_heading(fold(word)) &&
        (colon || word == "INDHOLDSFORTEGNELSE" || word == "Indholdsfortegnelse")) {
      state_.last_number = 0;
      return cut_out(at, word.size() + (colon ? 1 : 0));
    }
    return at;
  }

  // "2: Vinduer Der er hentet tre tilbud.": nothing but its verb shows where the text begins.
  std::size_t try_sentence(std::size_t at, std::string_view text) {
    if (!in_title_ || !begins_told_sentence(text, state_.last_number + 1)) return at;
    in_title_ = false;
    cut(title_begin_ + first_name_before(line_.substr(title_begin_), at - title_begin_));
    return at + 1;
  }

  std::string_view line_;
  PageState& state_;
  std::vector<LinePart>& parts_;
  std::size_t begin_ = 0;
  bool at_page_head_ = true;
  std::size_t title_begin_ = 0;  // of the last item's title
  bool in_title_ = false;        // behind an item's number, before the first sentence ends
  bool in_cell_ = false;         // behind a usual title
  bool attended_ = false;        // a label over people was seen
};

}  // namespace

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

void split_page(std::string_view line, PageState& state, std::vector<LinePart>& parts) {
  PageSplitter(line, state, parts).split();
  if (parts.empty()) parts.push_back({0, line.size()});
}

}  // namespace referat
