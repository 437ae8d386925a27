// SPDX-License-Identifier: MIT
//
// The layout of JSON: commas, line breaks and indentation, appended to one buffer.
//
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
#include <string>
#include <string_view>

namespace referat {

class JsonWriter {
 public:
  JsonWriter(std::string& out, bool indent) : out_(out), indent_(indent) {}

  void open(char bracket);
  void close(char bracket);

  /// Begins a member of an object. `name` is written as it stands, without escaping.
  void key(std::string_view name);

  /// Begins an element of an array.
  void element() { separate(0); }

  void text(std::string_view value);
  void number(std::size_t value);
  void boolean(bool value) { out_ += value ? "true" : "false"; }
  void null() { out_ += "null"; }

  /// An array with all its elements on one line.
  template <class List, class WriteElement>
  void line_array(const List& list, WriteElement write_element) {
    std::string_view separator;
    out_ += '[';
    for (const auto& value : list) {
      out_ += separator;
      write_element(value);
      separator = indent_ ? ", " : ",";
    }
    out_ += ']';
  }

 private:
  char* separate(std::size_t more);
  void set_depth(std::size_t depth);

  std::string& out_;
  const bool indent_;
  bool empty_ = true;  ///< nothing stands yet in the innermost open bracket
  std::size_t depth_ = 0;
  std::size_t line_break_ = indent_ ? 1 : 0;  ///< bytes of a line break and its indentation
};

}  // namespace referat
