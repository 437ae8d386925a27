// SPDX-License-Identifier: MIT
//
// The lines "key: value" at the top of a Markdown document. The keys are those of the JSON; what
// other people's pages use for the same is taken as well.
#include <algorithm>
#include <array>
#include <charconv>

#include "reading/markdown/markdown.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

enum class Field : std::uint8_t { kind, title, body, date, start, end, place };

struct Key {
  std::string_view words;
  Field field;
};

constexpr auto keys = std::to_array<Key>({
    {"kind", Field::kind},
    {"title", Field::title},
    {"titel", Field::title},
    {"body", Field::body},
    {"udvalg", Field::body},
    {"date", Field::date},
    {"dato", Field::date},
    {"mødedato", Field::date},
    {"start", Field::start},
    {"end", Field::end},
    {"place", Field::place},
    {"sted", Field::place},
    {"mødested", Field::place},
});

const Key* find_key(std::string_view key) {
  const std::string folded = fold(key.substr(0, 20));
  const auto row = std::ranges::find(keys, folded, &Key::words);
  return row == keys.end() ? nullptr : &*row;
}

bool is_quoted(std::string_view value) {
  return value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
}

// A value as YAML has it: bare, in quotation marks, or nothing.
std::optional<std::string> plain_value(std::string_view value) {
  if (value.empty() || value == "null" || value == "~") return std::nullopt;
  return is_quoted(value) ? front_matter_text(value) : squeeze(value);
}

// "\u00e6" at the start of `text` becomes æ; false for anything else.
bool take_code(std::string_view& text, std::string& out) {
  constexpr std::size_t length = 6;
  if (text.size() < length || !text.starts_with("\\u")) return false;
  unsigned code = 0;
  const char* end = text.data() + length;
  if (std::from_chars(text.data() + 2, end, code, 16).ptr != end) return false;
  if (code >= 0xD800 && code <= 0xDFFF) return false;
  append_utf8(out, static_cast<char32_t>(code));
  text.remove_prefix(length);
  return true;
}

DocumentKind kind_of(std::string_view word) {
  if (equals_folded(word, "minutes") || equals_folded(word, "referat"))
    return DocumentKind::minutes;
  if (equals_folded(word, "agenda") || equals_folded(word, "dagsorden"))
    return DocumentKind::agenda;
  return DocumentKind::unknown;
}

std::optional<Clock> clock_of(const std::optional<std::string>& value) {
  const auto match = value ? find_clock(*value) : std::nullopt;
  return match ? std::optional(match->start) : std::nullopt;
}

std::optional<Date> date_of(const std::optional<std::string>& value) {
  const auto match = value ? find_date(*value) : std::nullopt;
  return match ? std::optional(match->date) : std::nullopt;
}

}  // namespace

std::string front_matter_text(std::string_view value) {
  if (!is_quoted(value)) return std::string(value);
  const char quote = value[0];
  value = value.substr(1, value.size() - 2);
  std::string text;
  while (!value.empty()) {
    if (quote == '"' && take_code(value, text)) continue;
    const bool escaped = quote == '"' ? value[0] == '\\' : value.starts_with("''");
    if (escaped && value.size() > 1) value.remove_prefix(1);
    text += value[0];
    value.remove_prefix(1);
  }
  return text;
}

bool is_front_matter_key(std::string_view key) { return find_key(key) != nullptr; }

void apply_front_matter(const std::vector<FrontMatterLine>& front, Document& document) {
  for (const FrontMatterLine& line : front) {
    const std::optional<std::string> value = plain_value(line.value);
    switch (find_key(line.key)->field) {
      case Field::kind:
        document.kind = kind_of(value.value_or(""));
        break;
      case Field::title:
        document.title = value;
        break;
      case Field::body:
        document.body = value;
        break;
      case Field::date:
        document.date = date_of(value);
        break;
      case Field::start:
        document.start = clock_of(value);
        break;
      case Field::end:
        document.end = clock_of(value);
        break;
      case Field::place:
        document.place = value;
        break;
    }
  }
}

}  // namespace referat
