// SPDX-License-Identifier: MIT
//
// The lines "key: value" at the top of a Markdown document. The keys are those of the JSON; what
// other people's pages use for the same is taken as well.
#include <algorithm>
#include <array>

#include "reading/markdown.hpp"
#include "text/dates.hpp"
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

// A value as YAML has it: bare, in quotation marks, or nothing.
std::optional<std::string> plain_value(std::string_view value) {
  if (value.empty() || value == "null" || value == "~") return std::nullopt;
  const char quote = value[0];
  if (value.size() < 2 || (quote != '"' && quote != '\'') || value.back() != quote)
    return squeeze(value);
  std::string text;
  value = value.substr(1, value.size() - 2);
  for (std::size_t at = 0; at < value.size(); ++at) {
    const bool escaped =
        at + 1 < value.size() && (quote == '"' ? value[at] == '\\' : value.substr(at, 2) == "''");
    if (escaped) ++at;
    text += value[at];
  }
  return text;
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
