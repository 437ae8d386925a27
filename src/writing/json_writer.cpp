// SPDX-License-Identifier: MIT
#include "writing/json_writer.hpp"

#include <algorithm>
#include <charconv>

#include "writing/json_text.hpp"

namespace referat {

namespace {

// Indentation stops growing at 64 levels. Lists can be nested as deep as a document likes, and
// with a line's indentation the output would grow with the square of the depth.
constexpr std::string_view line_and_blanks =
    "\n                                                                "
    "                                                                ";

}  // namespace

void JsonWriter::break_line() {
  if (!indent_) return;
  out_ += line_and_blanks.substr(0, 1 + 2 * depth_);
}

void JsonWriter::separate() {
  if (!empty_) out_ += ',';
  empty_ = false;
  break_line();
}

void JsonWriter::open(char bracket) {
  out_ += bracket;
  ++depth_;
  empty_ = true;
}

void JsonWriter::close(char bracket) {
  --depth_;
  if (!empty_) break_line();
  out_ += bracket;
  empty_ = false;
}

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_.append("\": ", indent_ ? 3 : 2);
}

void JsonWriter::text(std::string_view value) { append_json_string(out_, value); }

void JsonWriter::number(std::size_t value) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
}

}  // namespace referat
