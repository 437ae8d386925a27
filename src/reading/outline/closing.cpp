// SPDX-License-Identifier: MIT
//
// Three things show signatures: a heading over them ("Underskriftsside"), a line to write on with
// a name above or below it, and a place with a date ("Solvang, den 12. april 2025") over names.
// All three are tried on the last item only, and not where a section's heading follows.
#include "reading/outline/closing.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/dates.hpp"
#include "people/people.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/closing_words.hpp"

namespace referat {

namespace {

constexpr std::size_t most_foot_lines = 3;
constexpr std::size_t longest_line = 160;  // bytes; signatures and what stands over them are short

// "______" or "........": room for a signature. Dashes and asterisks only divide a page.
bool is_room_to_sign(std::string_view content) {
  constexpr std::size_t shortest = 6;
  const auto is_sign = [](char c) { return c == '_' || c == '.'; };
  std::size_t at = shortest - 1;  // of so many bytes in a row one is looked at
  while (at < content.size() && !is_sign(content[at])) at += shortest;
  if (at >= content.size()) return false;  // nearly all lines
  std::size_t run = 0;
  for (const char c : content.substr(at + 1 - shortest)) {
    run = is_sign(c) ? run + 1 : 0;
    if (run >= shortest && (c == '_' || run >= shortest + 4)) return true;
  }
  return false;
}

class ClosingFinder {
 public:
  ClosingFinder(const Lines& lines, LineRange body) : lines_(lines), body_(body) {
    for (std::size_t i = body.begin; i < body.end; ++i)
      if (opens_section(lines[i])) last_section_ = i;
  }

  std::size_t find() const {
    for (std::size_t i = body_.begin; i < body_.end; ++i)
      if (begins(i)) return i;
    return body_.end;
  }

 private:
  static bool opens_section(const Line& line) {
    if (line.kind == LineKind::decision) return true;
    const bool section = line.kind == LineKind::heading || line.kind == LineKind::labelled;
    return section && line.heading->kind != SectionKind::other;
  }

  // "Beslutning" / "Underskrevet digitalt af Ida Holm og Bo Lund." of an item of its own for the
  // signatures: what stands right under the heading is the decision.
  bool is_alone_decided(std::size_t i) const {
    if (i == 0 || lines_[i].blank_before) return false;
    const Line& above = lines_[i - 1];
    return above.kind == LineKind::heading && above.heading->kind == SectionKind::decision;
  }

  bool begins(std::size_t i) const {
    const std::string_view content = lines_.content(i);
    if (content.size() > longest_line || is_alone_decided(i)) return false;
    if (sign_in_columns(i)) return true;  // and "BILAG: Beretning" may be appended
    if (i < last_section_) return false;
    if (const ClosingWords* row = words_of(content); row != nullptr && ends_text(*row, i))
      return true;
    if (i + 1 == body_.end && signs_by_name(content)) return true;
    if (is_room_to_sign(content)) return true;
    if (has_room_before(i) && (names_at(i) || signs_as(content))) return true;
    if (has_room_before(i + 1) && (content.ends_with(':') || names_at(i))) return true;
    if (i + 1 < body_.end && is_digital(i + 1) && names_at(i)) return true;
    if (i + most_foot_lines >= body_.end && is_foot(i)) return true;
    if (is_page_foot(i)) return true;
    if (!lines_[i].blank_before) return false;
    if (is_place_and_blank_date(content) && i + most_foot_lines >= body_.end) return true;
    return (is_place_and_date(content) && is_signed(i)) || are_columns_of_names(i);
  }

  // "Referent Ida Holm              Dirigent Bo Lund": they sign, whatever is appended behind them,
  // and so do "Dirigent              Formand" with room above.
  bool sign_in_columns(std::size_t i) const {
    constexpr std::string_view gap = "    ";
    const std::string_view content = lines_.content(i);
    const std::size_t space = lines_[i].may_hold(gap_sign) ? content.find(gap) : content.npos;
    return space != content.npos && signs(content.substr(0, space)) &&
           signs(trim(content.substr(space)));
  }

  // "Dirigent                Bestyrelsesformand" below two lines to write on.
  static bool signs_as(std::string_view content) {
    constexpr std::size_t longest = 80;
    const ClosingWords* row = words_of(content);
    return content.size() <= longest && row != nullptr && row->use == ClosingUse::signature;
  }

  static bool signs(std::string_view content) {
    const ClosingWords* row = words_of(content);
    const bool office = row != nullptr && row->use == ClosingUse::signature &&
                        content.size() <= row->words.size() + 1;
    return office || signs_by_name(content);
  }

  // What stands behind the words of a row, and a colon.
  static std::string_view name_behind(const ClosingWords& row, std::string_view content) {
    std::string_view name = content.substr(std::min(row.words.size(), content.size()));
    while (name.starts_with(':') || name.starts_with(' ')) name.remove_prefix(1);
    return name;
  }

  // "Referent Ida Holm", "Referent: Ida Holm"
  static bool signs_by_name(std::string_view content) {
    const ClosingWords* row = words_of(content);
    if (row == nullptr || row->use != ClosingUse::signature) return false;
    const std::string_view name = name_behind(*row, content);
    return starts_with_upper(name) && only_people(name);
  }

  // "Solvang Provsti, Gaden 9. Tlf. 12 34 56 78, mail: post@…", "CVR nr.: … - EAN nr.: …": what
  // stands at the foot of a letter's page.
  static bool is_letter_foot(std::string_view content) {
    if (content.ends_with('.')) return false;
    constexpr auto words =
        std::to_array<std::string_view>({"cvr", "ean", "tlf", "telefon", "mail", "email", "www"});
    return std::ranges::count_if(words, [&](std::string_view word) {
             return find_word_folded(content, word) != std::string::npos;
           }) >= 2;
  }

  // The same, or "Provstiet, Torvet 3, 9999 Lilleby" over it.
  bool is_foot(std::size_t i) const {
    if (is_letter_foot(lines_.content(i))) return true;
    return i + 1 < body_.end && is_post_town(lines_.content(i)) &&
           is_letter_foot(lines_.content(i + 1));
  }

  // "Kontakt" / "Engbjerg Kommune" / "Tlf. 12 34 56 78" / "CVR 12345678" / "Følg os": what stands
  // at the foot of a web page, in short lines without a sentence; and all behind "© Engbjerg 2025".
  bool is_page_foot(std::size_t i) const {
    constexpr std::size_t most_lines = 16;
    constexpr std::size_t longest = 60;
    if (body_.end - i > most_lines) return false;
    const FoldedText folded(lines_.content(i).substr(0, longest));
    const std::string_view first = folded.view();
    if (first.starts_with("©") || first.starts_with("copyright ")) return true;
    if (body_.end - i < 3 || !begins_page_foot(first)) return false;
    std::size_t found = 0;
    for (std::size_t at = i + 1; at < body_.end; ++at) {
      const std::string_view content = lines_.content(at);
      if (content.size() > longest || content.ends_with('.')) return false;
      found += begins_as_page_foot(fold(content)) || is_post_town(content) ? 1U : 0U;
    }
    return found >= 2;
  }

  static bool begins_page_foot(std::string_view folded) {
    return folded.starts_with("kontakt") || folded.starts_with("læs mere") ||
           folded.ends_with(" kommune");
  }

  // "9999 Lilleby", "Torvet 1, 9999 Lilleby"
  static bool is_post_town(std::string_view content) {
    constexpr std::size_t digits = 4;
    const std::size_t comma = content.rfind(", ");
    if (comma != std::string_view::npos) content.remove_prefix(comma + 2);
    return content.size() > digits + 1 && content.find_first_not_of("0123456789") == digits &&
           content[digits] == ' ' && starts_with_upper(content.substr(digits + 1));
  }

  // Lines to write on are taken out with the page's furniture: they stand between two lines.
  bool has_room_before(std::size_t i) const {
    constexpr std::size_t farthest = 300;  // bytes
    const std::size_t from = lines_[i - 1].end;
    const std::size_t to = i < lines_.size() ? lines_[i].begin : lines_.text.size();
    if (to < from + 6) return false;
    return is_room_to_sign(lines_.text.substr(from, std::min(to - from, farthest)));
  }

  // "Ida Holm            Bo Lund" as the text's end, perhaps with their offices below.
  bool are_columns_of_names(std::size_t i) const {
    const std::string_view content = lines_.content(i);
    if (!lines_[i].may_hold(gap_sign) || content.find("    ") == std::string_view::npos ||
        !names_at(i))
      return false;
    constexpr std::size_t most_lines = 12;
    if (body_.end - i > most_lines || read_people(content, 0, Status::present).people.size() < 2)
      return false;
    for (std::size_t next = i + 1; next < body_.end; ++next)
      if (lines_.content(next).find("    ") == std::string_view::npos && !names_at(next))
        return false;
    return true;
  }

  // "Referat: Ida Holm" as the last line; "Referat: Næste møde er den 6. maj." is a section.
  bool ends_text(const ClosingWords& row, std::size_t i) const {
    if (row.use == ClosingUse::named) {
      const std::string_view name = name_behind(row, lines_.content(i));
      return i + 1 == body_.end && is_signed(i) && (name.empty() || only_people(name));
    }
    if (row.use == ClosingUse::ended) return is_ended(i);
    return row.use != ClosingUse::signature || is_signed(i);
  }

  // Set apart from the text of a section: "Beslutning" / "Godkendt." / "Mødet sluttede kl. 17." An
  // item without sections ends where nothing stands behind but such lines.
  bool is_ended(std::size_t i) const {
    if (!lines_[i].blank_before || i == body_.begin) return false;
    return last_section_ > 0 ? i > last_section_ + 1 : is_tail(i);
  }

  // "Mødet sluttede kl. 17." / "Næste møde er den 6. maj." / "Ref.: Ida"
  bool is_tail(std::size_t i) const {
    constexpr std::size_t most_lines = 5;
    if (body_.end - i > most_lines) return false;
    while (i < body_.end && words_of(lines_.content(i)) != nullptr) ++i;
    return i == body_.end;
  }

  static const ClosingWords* words_of(std::string_view content) {
    while (content.ends_with(':') || content.ends_with('.') || content.ends_with(',') ||
           content.ends_with(' '))
      content.remove_suffix(1);
    const auto rows = closing_words_like(content);
    const auto row = std::ranges::find_if(rows, [&](const ClosingWords& candidate) {
      if (candidate.use == ClosingUse::line) return equals_folded(content, candidate.words);
      return starts_with_folded(content, candidate.words) &&
             !word_at(content, candidate.words.size());
    });
    return row == rows.end() ? nullptr : &*row;
  }

  bool names_at(std::size_t i) const {
    return i < body_.end && lines_[i].end - lines_[i].begin <= longest_line &&
           only_people(lines_.content(i));
  }

  // "Serienummer: …", "2020-08-27 20:31:30Z" below a name.
  bool is_digital(std::size_t i) const {
    const std::string_view content = lines_.content(i);
    return starts_with_folded(content, "serienummer") || starts_with_folded(content, "ip: ");
  }

  // Whether on line `i` or soon below it people sign, and nothing else follows before they do.
  bool is_signed(std::size_t i) const {
    constexpr std::size_t farthest = 4;
    if (is_room_to_sign(lines_.content(i))) return true;
    const std::size_t colon = lines_.content(i).find(':');
    const bool dated = find_date(lines_.content(i)).has_value();
    for (std::size_t next = i + 1; next < body_.end && next < i + farthest; ++next) {
      if (names_at(next) || has_room_before(next) || is_room_to_sign(lines_.content(next)))
        return true;
      if (words_of(lines_.content(next)) == nullptr) return false;
    }
    if (has_room_before(body_.end) && body_.end - i < farthest) return true;
    // Nothing below: a date ends the page, a name behind a label signs it.
    const bool last = i + farthest > body_.end;
    const bool named =
        colon != std::string_view::npos && only_people(lines_.content(i).substr(colon + 1));
    return last && (dated || named);
  }

  // "Solvang, den 12. april 2025" and nothing behind it.
  static bool is_place_and_date(std::string_view content) {
    const auto date = find_date(content);
    if (!date || date->begin == 0 || !starts_with_upper(content)) return false;
    if (content.find_first_not_of(" .", date->end) != std::string_view::npos) return false;
    std::string_view place = trim(content.substr(0, date->begin));
    for (const std::string_view word : {"den", "d."})
      if (place.ends_with(word)) place = trim(place.substr(0, place.size() - word.size()));
    constexpr std::size_t longest_place = 40;
    return place.ends_with(',') && place.size() <= longest_place &&
           !parse_weekday(place.substr(0, place.size() - 1));
  }

  // "Solvang, den     /     2012": the day is to be written.
  static bool is_place_and_blank_date(std::string_view content) {
    constexpr std::size_t longest_place = 40;
    const std::size_t comma = content.find(", den ");
    if (comma == std::string_view::npos || comma > longest_place) return false;
    const std::string_view date = content.substr(comma + std::string_view(", den ").size());
    return date.find('/') != std::string_view::npos &&
           date.find_first_not_of("0123456789/. _") == std::string_view::npos;
  }

  const Lines& lines_;
  LineRange body_;
  std::size_t last_section_ = 0;
};

}  // namespace

std::size_t find_closing(const Lines& lines, LineRange body) {
  return ClosingFinder(lines, body).find();
}

}  // namespace referat
