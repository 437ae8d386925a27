// SPDX-License-Identifier: MIT
#include "writing/xml/xml_writer.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "writing/plain_text.hpp"

namespace referat {

namespace {

// Whether XML 1.0 has no such character, not even as a reference.
bool is_forbidden(char32_t code) {
  const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
  return control || code == 0xFFFE || code == 0xFFFF;
}

// ">" is always escaped, because it may end "]]>". A carriage return would be read as a line
// feed, and DEL or a C1 control would act on the terminal that shows the file.
void append_character(TextBuffer& out, char32_t code, std::string_view bytes) {
  if (code == '&')
    out.put("&amp;");
  else if (code == '<')
    out.put("&lt;");
  else if (code == '>')
    out.put("&gt;");
  else if (code == '\r' || (code >= 0x7F && code < 0xA0))
    append_reference(out, code);
  else
    out.put(bytes);
}

// A reader turns a raw line feed or tab in a value into a space.
std::string_view reference_in_value(char c) {
  return c == '"' ? "&quot;" : c == '\t' ? "&#9;" : "&#10;";
}

}  // namespace

std::size_t append_xml_text(TextBuffer& out, std::string_view text) {
  std::size_t replaced = 0;
  while (true) {
    text.remove_prefix(copy_plain<'&', '<', '>'>(out, text));
    if (text.empty()) return replaced;
    const Utf8Unit unit = read_utf8(text);
    if (!unit.valid || is_forbidden(unit.code)) {
      out.put(replacement_character);
      ++replaced;
    } else {
      append_character(out, unit.code, text.substr(0, unit.length));
    }
    text.remove_prefix(unit.length);
  }
}

void XmlWriter::end_start_tag() {
  if (in_start_tag_) out_.put('>');
  in_start_tag_ = false;
}

// The tags are most of what is written, and each is put down in one room.
void XmlWriter::open(std::string_view name) {
  char* at = out_.room(1 + longest_line_break + 1 + name.size());
  if (in_start_tag_) *at++ = '>';
  at = write_line_break(at, indent_ ? line_break_size(depth_) : 0);
  *at++ = '<';
  out_.end_at(std::ranges::copy(name, at).out);
  in_start_tag_ = true;
  has_text_ = false;
  ++depth_;
}

void XmlWriter::close(std::string_view name) {
  --depth_;
  char* at = out_.room(longest_line_break + 2 + name.size() + 1);
  if (in_start_tag_) {
    *at++ = '/';
  } else {
    if (!has_text_) at = write_line_break(at, indent_ ? line_break_size(depth_) : 0);
    *at++ = '<';
    *at++ = '/';
    at = std::ranges::copy(name, at).out;
  }
  *at++ = '>';
  out_.end_at(at);
  in_start_tag_ = false;
  has_text_ = false;
}

void XmlWriter::begin_attribute(std::string_view name) {
  out_.put(' ');
  out_.put(name);
  out_.put("=\"");
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  begin_attribute(name);
  out_.put(value);
  out_.put('"');
}

void XmlWriter::attribute(std::string_view name, std::size_t value) {
  begin_attribute(name);
  out_.put_number(value);
  out_.put('"');
}

void XmlWriter::text_attribute(std::string_view name, std::string_view value) {
  begin_attribute(name);
  for (std::size_t from = 0;;) {
    const std::size_t at = value.find_first_of("\"\t\n", from);
    append_xml_text(out_, value.substr(from, at - from));
    if (at == std::string_view::npos) break;
    out_.put(reference_in_value(value[at]));
    from = at + 1;
  }
  out_.put('"');
}

void XmlWriter::text(std::string_view text) {
  end_start_tag();
  has_text_ = true;
  replaced_ += append_xml_text(out_, text);
}

void XmlWriter::open_inline(std::string_view name) {
  end_start_tag();
  out_.put('<');
  out_.put(name);
  in_start_tag_ = true;
}

void XmlWriter::close_inline(std::string_view name) {
  if (in_start_tag_) {
    out_.put("/>");
  } else {
    out_.put("</");
    out_.put(name);
    out_.put('>');
  }
  in_start_tag_ = false;
  has_text_ = true;
}

void XmlWriter::text_element(std::string_view name, std::string_view text_of_it) {
  open(name);
  text(text_of_it);
  close(name);
}

}  // namespace referat
