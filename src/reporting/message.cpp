// SPDX-License-Identifier: MIT
#include "reporting/message.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "reporting/printable.hpp"

namespace referat {

namespace {

struct Place {
  std::size_t offset = 0;
  std::size_t line = 1;
  std::size_t column = 1;
};

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
}

// The place of `offset`, counted on from `before` on the same line. Thousands of bad bytes in
// one line of many megabytes would otherwise be counted from that line's start each.
Place place_after(const Source& source, const Place& before, std::size_t offset) {
  const std::size_t line = source.line_at(offset);
  if (line != before.line || offset < before.offset) {
    return {.offset = offset, .line = line, .column = source.position(offset).column};
  }
  const Span between{.begin = before.offset, .end = offset};
  return {.offset = offset,
          .line = line,
          .column = before.column + count_characters(source.slice(between))};
}

void append_message(std::string& out, std::string_view file, const Place& place,
                    const Finding& finding) {
  append_printable(out, file);
  out += ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
  out += name(info(finding.rule).level);
  out += ": ";
  append_printable(out, finding.message);
  out += " [";
  out += info(finding.rule).name;
  out += "]\n";
}

}  // namespace

void append_messages(std::string& out, const Source& source, std::span<const Finding> findings,
                     Level least) {
  Place place;
  for (const Finding& finding : findings) {
    if (info(finding.rule).level < least) continue;
    place = place_after(source, place, finding.span.begin);
    append_message(out, source.name, place, finding);
  }
}

}  // namespace referat
