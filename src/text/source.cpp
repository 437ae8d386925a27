// SPDX-License-Identifier: MIT
//
// Places in a decoded text. Only the line index is kept; columns are counted when somebody
// asks, within one line.
#include "referat/source.hpp"

#include <algorithm>

namespace referat {

namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
bool needs_surrogates(char c) { return static_cast<unsigned char>(c) >= 0xF0; }

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with("\r\n")) return line.substr(0, line.size() - 2);
  if (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The bytes of `line` before the character that holds byte `length`.
std::string_view whole_characters(std::string_view line, std::size_t length) {
  while (length > 0 && length < line.size() && is_continuation(line[length])) --length;
  return line.substr(0, length);
}

}  // namespace

std::size_t Source::line_count() const { return text.empty() ? 0 : line_starts.size(); }

std::string_view Source::line(std::size_t line) const {
  if (line == 0 || line > line_count()) return {};
  const std::size_t begin = line_starts[line - 1];
  const std::size_t end = line < line_starts.size() ? line_starts[line] : text.size();
  return without_line_end(slice({begin, end}));
}

std::size_t Source::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  return std::max<std::size_t>(1, static_cast<std::size_t>(after - line_starts.begin()));
}

Position Source::position(std::size_t offset) const {
  offset = std::min(offset, text.size());
  const std::size_t line = line_at(offset);
  const std::size_t begin = line <= line_starts.size() ? line_starts[line - 1] : 0;
  const std::string_view rest = std::string_view(text).substr(begin);
  const std::string_view before = whole_characters(rest, offset - begin);
  const auto continuations = std::count_if(before.begin(), before.end(), is_continuation);
  const auto surrogates = std::count_if(before.begin(), before.end(), needs_surrogates);
  const std::size_t characters = before.size() - static_cast<std::size_t>(continuations);
  return {.line = line,
          .column = characters + 1,
          .column_utf8 = offset - begin + 1,
          .column_utf16 = characters + static_cast<std::size_t>(surrogates) + 1};
}

std::string_view Source::slice(Span span) const {
  const std::size_t begin = std::min(span.begin, text.size());
  const std::size_t end = std::clamp(span.end, begin, text.size());
  return std::string_view(text).substr(begin, end - begin);
}

}  // namespace referat
