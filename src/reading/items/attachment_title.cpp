// SPDX-License-Identifier: MIT
#include "reading/items/attachment_title.hpp"

#include <algorithm>

#include "reading/forms/numbering.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"
#include "vocabulary/attachment_words.hpp"

namespace referat {

namespace {

std::string_view first_word(std::string_view text) {
  return text.substr(0, std::min(text.find(' '), text.size()));
}

// The dash between a number and a title, with the spaces around it; 0 for none.
std::size_t dash_length(std::string_view text) {
  for (const std::string_view dash : {" - ", " – ", " — ", "- ", "– "}) {
    if (text.starts_with(dash)) return dash.size();
  }
  return 0;
}

// "3", "1A", "a"
bool is_short_number(std::string_view word) {
  if (word.empty() || word.size() > 4) return false;
  const bool digits = is_digit(word[0]);
  const bool plain = std::ranges::all_of(
      word, [](char c) { return is_digit(c) || is_ascii_letter(c) || c == '.'; });
  return plain && (digits ? word.back() != '.' : word.size() == 1);
}

// The title behind "Bilag 3" when it is divided from it: by a colon, full stop or dash, or by a
// space before a capital ("Bilag 3 Kort"; not "Bilag 1 til notatet").
std::string_view behind_number(std::string_view rest, bool numeric) {
  if (rest.starts_with(':') || rest.starts_with(". ")) return trim(rest.substr(1));
  if (const std::size_t dash = dash_length(rest); dash > 0) return trim(rest.substr(dash));
  if (numeric && rest.starts_with(' ') && starts_with_upper(trim(rest))) return trim(rest);
  return {};
}

// "Bilag 3: X", "Bilag a: X", "Bilag : X"
bool split_bilag(Attachment& entry, std::string_view text) {
  if (!starts_with_folded(text, "bilag ")) return false;
  std::string_view rest = trim(text.substr(6));
  if (rest.starts_with(':')) {
    entry.title = std::string(trim(rest.substr(1)));
    return true;
  }
  if (starts_with_folded(rest, "nr. ")) rest = trim(rest.substr(4));
  std::size_t end = std::min(rest.find_first_of(" :.-"), rest.size());
  if (end + 1 < rest.size() && rest[end] == '.' && is_digit(rest[end + 1]))  // "Bilag 2.1: Kort"
    end = std::min(rest.find_first_of(" :-", end), rest.size());
  const std::string_view number = rest.substr(0, end);
  if (!is_short_number(number)) return false;
  const std::string_view title = behind_number(rest.substr(number.size()), is_digit(number[0]));
  if (title.empty()) return false;
  entry.number = std::string(number);
  entry.title = std::string(title);
  return true;
}

// "2012-208960 - X": the number of a document.
bool split_document(Attachment& entry, std::string_view text) {
  std::string_view number = first_word(text);
  std::size_t signs = 0;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < number.size(); at += character_length(number.substr(at))) {
    digits += is_digit(number[at]) ? 1U : 0U;
    signs += number[at] == '-' || number.substr(at).starts_with("–") ? 1U : 0U;
    if (!is_digit(number[at]) && number[at] != '-' && !number.substr(at).starts_with("–"))
      return false;
  }
  if (signs != 1 || digits < 9) return false;
  const std::size_t dash = dash_length(text.substr(number.size()));
  if (dash == 0) return false;
  entry.number = std::string(number);
  entry.title = std::string(trim(text.substr(number.size() + dash)));
  return true;
}

// "222359/12": the number of a document at the end of a row.
bool is_document_number(std::string_view word) {
  return word.find('/') != std::string_view::npos &&
         std::ranges::all_of(word, [](char c) { return is_digit(c) || c == '/' || c == '-'; });
}

// "1 Åben Regnskab for 2011  222359/12": number, access, title and the document's number.
bool split_row(Attachment& entry, std::string_view text) {
  const std::string_view number = first_word(text);
  if (number.size() > 3 || !std::ranges::all_of(number, is_digit)) return false;
  std::string_view rest = trim(text.substr(number.size()));
  const std::string_view access = first_word(rest);
  if (!is_attachment_access(fold(access)) || access.size() == rest.size()) return false;
  rest = trim(rest.substr(access.size()));
  const std::size_t space = rest.rfind(' ');
  if (space != std::string_view::npos && is_document_number(rest.substr(space + 1)))
    rest = trim(rest.substr(0, space));
  entry.number = std::string(number);
  entry.title = std::string(rest);
  return true;
}

// The name of a file type that a link's icon left before the title: "PDFReferat fra mødet",
// "application/pdf icon plan.pdf".
std::string_view without_file_type(std::string_view text) {
  if (text.starts_with("application/") || text.starts_with("image/")) {
    const std::size_t icon = text.find(" icon ");
    if (icon != std::string_view::npos) return trim(text.substr(icon + 6));
  }
  for (const std::string_view type : {"PDF", "DOCX", "XLSX", "PPTX"}) {
    if (!text.starts_with(type)) continue;
    const std::string_view rest = text.substr(type.size());
    if (starts_with_upper(rest) || (!rest.empty() && is_digit(rest[0]))) return rest;
  }
  return text;
}

// "[Link til dagsorden](https://…)", "Kort over området https://…"
std::string_view split_link(Attachment& entry, std::string_view text) {
  const std::size_t middle = text.find("](");
  if (text.starts_with('[') && text.ends_with(')') && middle != std::string_view::npos) {
    entry.url = std::string(text.substr(middle + 2, text.size() - middle - 3));
    return text.substr(1, middle - 1);
  }
  if (find_text(text, "://") == std::string_view::npos) return text;
  for (const std::string_view scheme : {"https://", "http://"}) {
    const std::size_t at = text.rfind(scheme);
    if (at == std::string_view::npos || text.find(' ', at) != std::string_view::npos) continue;
    std::string_view url = text.substr(at);
    std::string_view title = trim(text.substr(0, at));
    while (url.ends_with(')') || url.ends_with('>')) url.remove_suffix(1);
    while (title.ends_with('(') || title.ends_with('<') || title.ends_with(':'))
      title = trim(title.substr(0, title.size() - 1));
    entry.url = std::string(url);
    return title.empty() ? url : title;
  }
  return text;
}

// "1. Kort over området", "a) Kort": the place in the list; returns the rest. A small letter behind
// the number goes on with it: "1. behandling af budgettet".
std::string_view split_place(Attachment& entry, std::string_view text) {
  std::string_view label;
  std::size_t rest = 0;
  if (const auto letter = letter_mark(text)) {
    label = letter->label.substr(0, 1);
    rest = letter->rest;
  } else if (const auto mark = number_mark(text);
             mark && (mark->form == NumberForm::dot || mark->form == NumberForm::paren)) {
    label = mark->number;
    rest = mark->rest;
  }
  if (label.empty() || rest >= text.size() || starts_with_lower(text.substr(rest))) return text;
  entry.number = std::string(label);
  return text.substr(rest);
}

// "Ikke offentliggjort - Bilag 2 Tilbud": the number is told, the title stays as written.
void read_unpublished(Attachment& entry, std::string_view text) {
  constexpr std::string_view words = "ikke offentliggjort";
  if (!starts_with_folded(text, words)) return;
  std::string_view rest = text.substr(words.size());
  rest = trim(rest.substr(dash_length(rest)));
  Attachment inner;
  if (split_bilag(inner, rest)) entry.number = inner.number;
}

// "3.1 Udkast til princip": a number of two levels, as titles have none in them.
bool begins_with_two_levels(std::string_view text) {
  const auto mark = number_mark(text);
  return mark && mark->minor && starts_with_upper(text.substr(std::min(mark->rest, text.size())));
}

// Where the file name that begins at `from` ends, when another one follows: "a.pdf, b.docx", "3.1
// Udkast, 3.2 Bemærkninger".
std::size_t file_name_end(std::string_view text, std::size_t from) {
  const bool levels = begins_with_two_levels(trim(text.substr(from)));
  static constexpr ByteSet dividers(",;");
  for (std::size_t at = from; (at = dividers.find_in(text, at)) != std::string_view::npos; ++at) {
    const std::string_view name = trim(text.substr(from, at - from));
    if (levels && begins_with_two_levels(trim(text.substr(at + 1)))) return at;
    if (ends_with_file_type(name)) return at;
  }
  return text.size();
}

// Whether "Notat; Kort; Budget" are several titles: behind each semicolon one begins.
bool are_divided(std::string_view text) {
  std::size_t parts = 1;
  for (std::size_t at = text.find(';'); at < text.size(); at = text.find(';', at + 1), ++parts) {
    const std::string_view next = trim(text.substr(at + 1));
    if (next.empty()) break;
    if (!starts_with_upper(next) && !is_digit(next[0])) return false;
  }
  return parts > 1;
}

}  // namespace

bool ends_with_file_type(std::string_view name) {
  constexpr std::size_t longest_type = 8;  // bytes, with the full stop
  const std::string_view end = name.substr(name.size() - std::min(name.size(), longest_type));
  const std::size_t dot = end.rfind('.');
  return dot != std::string_view::npos && end.size() < name.size() + dot &&
         is_file_type(fold(end.substr(dot + 1)));
}

bool is_whole_row(std::string_view line) {
  Attachment entry;
  return split_row(entry, trim(line));
}

std::vector<std::string_view> split_file_names(std::string_view text) {
  std::vector<std::string_view> names;
  const bool divided = are_divided(text);
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end =
        divided ? std::min(text.find(';', from), text.size()) : file_name_end(text, from);
    const std::string_view name = trim(text.substr(from, end - from));
    if (!name.empty()) names.push_back(name);
    from = end + 1;
  }
  return names;
}

Attachment parse_attachment(std::string_view line) {
  Attachment entry;
  const std::string_view words = split_place(entry, trim(line));
  const std::string_view text = split_link(entry, without_file_type(words));
  if (split_bilag(entry, text) || split_document(entry, text) || split_row(entry, text))
    return entry;
  entry.title = std::string(text);
  read_unpublished(entry, text);
  return entry;
}

}  // namespace referat
