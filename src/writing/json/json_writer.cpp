// SPDX-License-Identifier: MIT
#include "writing/json/json_writer.hpp"

#include "writing/json/json_text.hpp"

namespace referat {

void JsonWriter::set_depth(std::size_t depth) {
  depth_ = depth;
  line_break_ = indent_ ? line_break_size(depth_) : 0;
}

void JsonWriter::open(char bracket) {
  out_.put(bracket);
  set_depth(depth_ + 1);
  empty_ = true;
}

void JsonWriter::close(char bracket) {
  set_depth(depth_ - 1);
  if (!empty_) out_.end_at(write_line_break(out_.room(longest_line_break), line_break_));
  out_.put(bracket);
  empty_ = false;
}

void JsonWriter::text(std::string_view value) { append_json_string(out_, value); }

void JsonWriter::word(std::string_view value) {
  out_.put('"');
  out_.put(value);
  out_.put('"');
}

}  // namespace referat
