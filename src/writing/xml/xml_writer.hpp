// SPDX-License-Identifier: MIT
//
// The layout and the escapes of XML 1.0, appended to one buffer.
//
//   TextBuffer out(text);
//   XmlWriter xml{out, true};
//   xml.open("person");
//   xml.attribute("status", "present");
//   xml.text_element("name", "Ane Østergaard");
//   xml.close("person");
//
// Not pugixml, which writes control characters and carriage returns raw, so that the file is ill
// formed or comes back changed.
#pragma once

#include <cstddef>
#include <string_view>

#include "writing/text_buffer.hpp"

namespace referat {

class XmlWriter {
 public:
  /// `depth`: how many elements of another writer stand open around what this one writes.
  XmlWriter(TextBuffer& out, bool indent, std::size_t depth = 0)
      : out_(out), indent_(indent), depth_(depth) {}

  /// Begins an element; its attributes follow at once, then its content.
  void open(std::string_view name);
  void close(std::string_view name);

  /// A value that needs no escaping: a word, a number, a date.
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::size_t value);

  /// A value of any bytes. What becomes U+FFFD in it is not counted.
  void text_attribute(std::string_view name, std::string_view value);

  /// An element that holds nothing but text; open elements around it hold no text.
  void text_element(std::string_view name, std::string_view text);

  /// The content of the element that was just opened, or more of it behind an inline element.
  void text(std::string_view text);

  /// An element amid the text of another one, on the same line as that text.
  void open_inline(std::string_view name);
  void close_inline(std::string_view name);

  /// How many characters could not stand in XML 1.0 so far; each became U+FFFD.
  std::size_t replaced() const { return replaced_; }

 private:
  void begin_attribute(std::string_view name);
  void end_start_tag();

  TextBuffer& out_;
  const bool indent_;
  bool in_start_tag_ = false;
  bool has_text_ = false;  ///< the open element holds text, so no line break may enter it
  std::size_t depth_;
  std::size_t replaced_ = 0;
};

/// Appends `text`, any bytes, as character data; returns how many characters became U+FFFD.
std::size_t append_xml_text(TextBuffer& out, std::string_view text);

}  // namespace referat
