// SPDX-License-Identifier: MIT
//
// The layout of JSON: commas, line breaks and indentation, appended to one buffer.
//
//   TextBuffer out(text);
//   JsonWriter json{out, true};
//   json.open('{');
//   json.key("name");
//   json.text("Ane Østergaard");
//   json.close('}');
//
// Between open and close stand keys, each with one value, or elements: element() and one value.
// Nothing checks that order; the callers are few and their output is tested whole.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

#include "writing/text_buffer.hpp"

namespace referat {

class JsonWriter {
 public:
  JsonWriter(TextBuffer& out, bool indent) : out_(out), indent_(indent) {}

  void open(char bracket);
  void close(char bracket);

  /// Begins a member of an object. `name` is written as it stands, without escaping. Half of the
  /// output is made of these: where the name is a constant, its length is one, too.
  void key(std::string_view name) {
    char* at = separate(name.size() + 4);
    *at++ = '"';
    std::memcpy(at, name.data(), name.size());
    at += name.size();
    *at++ = '"';
    *at++ = ':';
    *at = ' ';
    out_.end_at(at + (indent_ ? 1 : 0));
  }

  /// Begins an element of an array.
  void element() { out_.end_at(separate(0)); }

  void text(std::string_view value);
  void number(std::size_t value) { out_.put_number(value); }

  /// A text that needs no escaping.
  void word(std::string_view value);
  void boolean(bool value) { out_.put(value ? std::string_view("true") : "false"); }
  void null() { out_.put("null"); }

  /// An array with all its elements on one line.
  template <class List, class WriteElement>
  void line_array(const List& list, WriteElement write_element) {
    std::string_view separator;
    out_.put('[');
    for (const auto& value : list) {
      out_.put(separator);
      write_element(value);
      separator = indent_ ? ", " : ",";
    }
    out_.put(']');
  }

 private:
  // The comma, the line break and its indentation; returns where `more` bytes may follow.
  char* separate(std::size_t more) {
    char* at = out_.room(1 + longest_line_break + more);
    *at = ',';
    if (!empty_) ++at;
    empty_ = false;
    return write_line_break(at, line_break_);
  }

  void set_depth(std::size_t depth);

  TextBuffer& out_;
  const bool indent_;
  bool empty_ = true;  ///< nothing stands yet in the innermost open bracket
  std::size_t depth_ = 0;
  std::size_t line_break_ = indent_ ? 1 : 0;  ///< bytes of a line break and its indentation
};

}  // namespace referat
