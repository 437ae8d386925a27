// SPDX-License-Identifier: MIT
#include "reporting/places.hpp"

#include <algorithm>
#include <string_view>

namespace referat {

namespace {

constexpr std::size_t step = 4096;

bool has_long_line(const Source& source) {
  std::size_t before = 0;
  for (const std::size_t start : source.line_starts) {
    if (start - before > step) return true;
    before = start;
  }
  return source.text.size() - before > step;
}

}  // namespace

Places::Places(const Source& source) : source_(source) {
  if (!has_long_line(source)) return;
  marks_.reserve(source.text.size() / step + 1);
  marks_.emplace_back();
  for (std::size_t at = step; at <= source.text.size(); at += step) {
    const Counts counts = counts_before(at);
    marks_.push_back(counts);
  }
}

// From the last mark on: while the marks are made, that is the one before.
Places::Counts Places::counts_before(std::size_t offset) const {
  const std::size_t mark = std::min(offset / step, marks_.size() - 1);
  Counts counts = marks_[mark];
  const std::string_view text = source_.text;
  for (const char c : text.substr(mark * step, offset - mark * step)) {
    const auto byte = static_cast<unsigned char>(c);
    const bool begins = (byte & 0xC0U) != 0x80U;
    counts.characters += begins ? 1 : 0;
    counts.utf16 += begins ? (byte >= 0xF0U ? 2 : 1) : 0;
  }
  return counts;
}

Position Places::at(std::size_t offset) const {
  if (marks_.empty()) return source_.position(offset);
  offset = std::min(offset, source_.text.size());
  const std::size_t line = source_.line_at(offset);
  const std::size_t start = source_.line_starts[line - 1];
  const Counts before = counts_before(start);
  const Counts here = counts_before(offset);
  return {.line = line,
          .column = here.characters - before.characters + 1,
          .column_utf8 = offset - start + 1,
          .column_utf16 = here.utf16 - before.utf16 + 1};
}

}  // namespace referat
