// SPDX-License-Identifier: MIT
#include "writing/json_writer.hpp"

#include <algorithm>
#include <charconv>

#include "writing/json_text.hpp"

namespace referat {

namespace {

// Indentation stops growing at 64 levels. Lists can be nested as deep as a document likes, and
// with a line's indentation the output would grow with the square of the depth.
constexpr std::size_t deepest = 64;

}  // namespace

void JsonWriter::set_depth(std::size_t depth) {
  depth_ = depth;
  line_break_ = indent_ ? 1 + 2 * std::min(depth_, deepest) : 0;
}

// The comma, the line break, its indentation and `more` bytes behind it, all in one piece as most
// of the output is made of these; returns where the `more` bytes stand, blank still.
char* JsonWriter::separate(std::size_t more) {
  const std::size_t old = out_.size();
  const std::size_t comma = empty_ ? 0 : 1;
  out_.append(comma + line_break_ + more, ' ');
  char* at = &out_[old];
  if (!empty_) *at++ = ',';
  if (indent_) *at = '\n';
  empty_ = false;
  return at + line_break_;
}

void JsonWriter::open(char bracket) {
  out_ += bracket;
  set_depth(depth_ + 1);
  empty_ = true;
}

void JsonWriter::close(char bracket) {
  set_depth(depth_ - 1);
  if (!empty_ && indent_) out_.append(line_break_, ' ')[out_.size() - line_break_] = '\n';
  out_ += bracket;
  empty_ = false;
}

void JsonWriter::key(std::string_view name) {
  char* at = separate(name.size() + (indent_ ? 4 : 3));
  *at++ = '"';
  at = std::ranges::copy(name, at).out;
  *at++ = '"';
  *at = ':';
}

void JsonWriter::text(std::string_view value) { append_json_string(out_, value); }

void JsonWriter::number(std::size_t value) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
}

}  // namespace referat
