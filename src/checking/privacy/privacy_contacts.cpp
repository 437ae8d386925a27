// SPDX-License-Identifier: MIT
//
// Private addresses and telephone numbers: a heuristic. A mail address speaks for itself; a number
// or an address is somebody's own when it hangs on a name, and no word near it speaks of an office.
#include <algorithm>

#include "checking/privacy/privacy.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/given_names.hpp"
#include "vocabulary/privacy_words.hpp"

namespace referat {

namespace {

constexpr Wording mail{
    "\"{0}\" is a private mail address; take it out, or write that of the office",
    "\"{0}\" er en privat e-mailadresse; fjern den, eller skriv myndighedens"};
constexpr Wording phone{
    "\"{0}\" looks like the private telephone number of {1}; take it out, unless it may be public",
    "\"{0}\" ligner et privat telefonnummer til {1}; fjern det, medmindre det må være offentligt"};
constexpr Wording home{
    "\"{0}\" looks like the home address of {1}; take it out, unless it may be public",
    "\"{0}\" ligner en privatadresse for {1}; fjern den, medmindre den må være offentlig"};

// As much of a line as is looked at on either side: lines of many megabytes hold many numbers.
constexpr std::size_t reach = 120;

bool is_mail_letter(char c) {
  return is_digit(c) || is_ascii_letter(c) || c == '.' || c == '-' || c == '_' || c == '+' ||
         static_cast<signed char>(c) < 0;
}

void check_mail(Report& report, std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_mail_letter(text[begin - 1])) --begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_mail_letter(text[end])) ++end;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  constexpr std::size_t longest = 254;
  if (begin == at || end - begin > longest) return;
  if (!is_free_mail_provider(fold(text.substr(at + 1, end - at - 1)))) return;
  const bool office = is_office_mail_name(fold(text.substr(begin, at + 1 - begin)));
  report.add(Rule::private_contact_data, {begin, end},
             {.wording = mail,
              .words = {std::string(text.substr(begin, end - begin))},
              .at_most = office ? Level::info : Level::error});
}

void check_mails(Report& report, std::string_view text) {
  for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    check_mail(report, text, at);
  }
}

std::size_t word_begin(std::string_view text, std::size_t end) {
  while (end > 0 && !is_space(text[end - 1]) && text[end - 1] != '(') --end;
  return end;
}

bool is_name_word(std::string_view word) {
  return starts_with_upper(word) && std::ranges::none_of(word, is_digit) && word.back() != ':' &&
         word.back() != ',' && word.back() != ')';
}

// The name of two to five words, a known first name first, that ends the text; empty if none does.
std::string_view name_at_end(std::string_view text) {
  text = trim(text);
  std::string_view name;
  std::size_t words = 0;
  for (std::size_t end = text.size(); end > 0 && words < 5; ++words) {
    const std::size_t begin = word_begin(text, end);
    const std::string_view word = text.substr(begin, end - begin);
    if (word.empty() || !is_name_word(word)) break;
    if (words > 0 && is_given_name(fold(word))) name = text.substr(begin);
    end = begin;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
    if (end == begin) break;
  }
  return name;
}

// The last name in a text, where anything but letters ends it: "Bo Holm (mobil", "Bo Holm, mobil".
std::string_view name_within(std::string_view text) {
  for (std::size_t end = text.size(); end > 0;) {
    const std::string_view name = name_at_end(text.substr(0, end));
    if (!name.empty()) return name;
    const std::size_t begin = word_begin(text, end);
    end = begin == end ? end - 1 : begin;
    while (end > 0 && (is_space(text[end - 1]) || text[end - 1] == ',')) --end;
  }
  return {};
}

// The line around `at`, cut off on both sides.
struct Around {
  std::string_view before;
  std::string_view line;
};

Around around(std::string_view text, std::size_t at) {
  const Span line = line_around(text, at, reach);
  return {.before = text.substr(line.begin, at - line.begin),
          .line = text.substr(line.begin, line.end - line.begin)};
}

// Behind a telephone number of eight digits in groups of one size or in one: 22 43 57 51.
std::size_t phone_end(std::string_view text, Span first) {
  const std::size_t at = first.begin;
  std::size_t end = at;
  std::size_t digits = 0;
  const std::size_t size = first.end - at;
  const bool in_groups = char_at(text, first.end) == ' ' && is_digit(char_at(text, first.end + 1));
  if (size != 8 && !((size == 2 || size == 4) && in_groups)) return at;
  while (digits < 8 && digits_at(text, end).count == std::min<std::size_t>(size, 5)) {
    const std::size_t next = skip_digits(text, end);
    if (next - end != size) return at;
    digits += size;
    end = next;
    if (digits < 8 && char_at(text, end) == ' ') ++end;
  }
  const bool longer = word_at(text, end) || char_at(text, end) == '-' ||
                      (char_at(text, end) == ' ' && is_digit(char_at(text, end + 1)));
  return digits == 8 && !longer ? end : at;
}

void check_phone(Report& report, std::string_view text, Span number) {
  const Around place = around(text, number.begin);
  const std::string before = fold(place.before);
  const PhoneLabel label = phone_label(before);
  if (label == PhoneLabel::none || names_office(fold(place.line))) return;
  const std::string_view name = name_within(place.before);
  if (name.empty()) return;
  report.add(
      Rule::private_contact_data, number,
      {.wording = phone,
       .words = {std::string(text.substr(number.begin, number.end - number.begin)), squeeze(name)},
       .at_most = label == PhoneLabel::personal ? Level::error : Level::info});
}

// Whether the word before a house number ends as a street's name does. Most numbers stand behind
// another word.
bool follows_street(std::string_view text, Span number) {
  constexpr std::size_t most_digits = 3;
  const std::size_t at = number.begin;
  if (number.end - at > most_digits || at == 0 || text[at - 1] != ' ') return false;
  const std::size_t from = at - std::min(at, reach);
  const std::string_view before = text.substr(from, at - 1 - from);
  const std::string_view word = before.substr(word_begin(before, before.size()));
  return starts_with_upper(word) && ends_as_street(fold(word));
}

// Where the street begins whose house number follows `text`: one to four capitalised words.
std::size_t street_begin(std::string_view text) {
  text.remove_suffix(1);
  std::size_t begin = word_begin(text, text.size());
  for (int words = 1; words < 4 && begin > 0 && text[begin - 1] == ' '; ++words) {
    const std::size_t next = word_begin(text, begin - 1);
    if (next == begin - 1 || !is_name_word(text.substr(next, begin - 1 - next))) break;
    begin = next;
  }
  return begin;
}

// The name to which an address belongs that follows `before`: "Bo Holm, ", "Bo Holm, bosat ".
std::string_view resident(std::string_view before) {
  std::string_view rest = trim(before);
  if (rest.empty()) return {};
  const std::string folded = fold(rest);
  if (rest.back() == ',' || rest.back() == '(') {
    return name_at_end(rest.substr(0, rest.size() - 1));
  }
  return says_lives(folded) ? name_within(rest) : std::string_view();
}

void check_home(Report& report, std::string_view text, Span number) {
  const std::size_t at = number.begin;
  if (!follows_street(text, number)) return;
  const Around place = around(text, at);
  const std::size_t street = street_begin(place.before);
  const std::string_view name = resident(place.before.substr(0, street));
  if (name.empty() || names_no_resident(fold(place.before))) return;
  const bool venue = names_venue(fold(place.before));
  const Span span{at - place.before.size() + street, number.end};
  report.add(Rule::private_contact_data, span,
             {.wording = home,
              .words = {std::string(text.substr(span.begin, span.end - span.begin)), squeeze(name)},
              .at_most = venue ? Level::info : Level::error});
}

}  // namespace

void check_private_contacts(Report& report) {
  const std::string_view text = report.source().text;
  check_mails(report, text);
  std::size_t from = 0;  // behind the number before
  for (const Span number : report.numbers()) {
    if (number.begin < from) continue;
    check_home(report, text, number);
    from = phone_end(text, number);
    if (from > number.begin && !word_before(text, number.begin))
      check_phone(report, text, {number.begin, from});
  }
}

}  // namespace referat
