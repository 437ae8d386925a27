// SPDX-License-Identifier: MIT
#include "reading/markdown/quoted_mail.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

// "> ", ">> ", "> > "
std::size_t mark_length(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && line[at] == '>') at += line.substr(at).starts_with("> ") ? 2 : 1;
  return std::min(at, line.size());
}

}  // namespace

bool is_quoted_mail(const Source& source) {
  constexpr std::size_t fewest = 8;
  std::size_t quoted = 0;
  std::size_t others = 0;
  for (const std::size_t start : source.line_starts) {
    const char first = start < source.text.size() ? source.text[start] : '\n';
    if (first == '>')
      ++quoted;
    else if (first != '\n')
      ++others;
  }
  return quoted >= fewest && quoted > others;
}

Markdown read_quoted_mail(const Source& source) {
  Markdown mail;
  PlainText out;
  const std::string_view text = source.text;
  mail.plain.line_starts.clear();
  for (std::size_t number = 0; number < source.line_starts.size(); ++number) {
    const std::size_t start = source.line_starts[number];
    const bool last = number + 1 == source.line_starts.size();
    const std::size_t next = last ? text.size() : source.line_starts[number + 1];
    const std::string_view line = text.substr(start, next - start);
    const std::size_t mark = mark_length(line);
    mail.plain.line_starts.push_back(out.text.size());
    out.copy(text, start + mark, next);
    if (mark > 0 && trim(line.substr(mark)).empty())
      mail.left_out.push_back({{start, start + 1}, "furniture"});
  }
  mail.plain.text = std::move(out.text);
  mail.offsets = out.take_map();
  return mail;
}

}  // namespace referat
