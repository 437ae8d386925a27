// SPDX-License-Identifier: MIT
#include "writing/xml_writer.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace referat {

namespace {

// Beyond 64 levels lines are not indented further, or deeply nested lists would make the output
// grow with the square of their depth.
constexpr std::string_view line_and_blanks =
    "\n                                                                "
    "                                                                ";

constexpr std::string_view replacement = "\xEF\xBF\xBD";

enum class Class : unsigned char { plain, markup, control, lead };

constexpr std::array<Class, 256> make_classes() {
  std::array<Class, 256> classes{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) classes[byte] = Class::control;
  classes['\t'] = classes['\n'] = Class::plain;
  classes['\r'] = classes['&'] = classes['<'] = classes['>'] = classes[0x7F] = Class::markup;
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) classes[byte] = Class::lead;
  return classes;
}

constexpr auto classes = make_classes();

Class class_of(char c) { return classes[static_cast<unsigned char>(c)]; }

// ">" is always escaped, because it may end "]]>". A carriage return would be read as a line
// feed, and DEL or a C1 control would act on the terminal that shows the file.
std::string_view reference_to(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;";
    default:
      return "&#127;";
  }
}

// One character that is not ASCII; true when it had to be replaced.
bool append_character(std::string& out, const Utf8Unit& unit, std::string_view bytes) {
  if (!unit.valid || unit.code == 0xFFFE || unit.code == 0xFFFF) {
    out += replacement;
    return true;
  }
  if (unit.code < 0xA0) {
    out += "&#";
    out += std::to_string(static_cast<unsigned>(unit.code));
    out += ';';
  } else {
    out += bytes;
  }
  return false;
}

}  // namespace

std::size_t append_xml_text(std::string& out, std::string_view text) {
  std::size_t replaced = 0;
  std::size_t from = 0;
  const auto copy_until = [&](std::size_t at) { out += text.substr(from, at - from); };
  for (std::size_t at = 0; at < text.size();) {
    const Class kind = class_of(text[at]);
    // Danish letters and most others; what needs care begins with C2, EF, or is ill formed.
    const bool common = kind == Class::lead && text[at] == '\xC3' && at + 1 < text.size() &&
                        (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
    if (kind == Class::plain || common) {
      at += common ? 2 : 1;
      continue;
    }
    copy_until(at);
    if (kind == Class::lead) {
      const Utf8Unit unit = read_utf8(text.substr(at));
      replaced += append_character(out, unit, text.substr(at, unit.length)) ? 1 : 0;
      at += unit.length;
    } else {
      out += kind == Class::markup ? reference_to(text[at]) : replacement;
      replaced += kind == Class::control ? 1 : 0;
      ++at;
    }
    from = at;
  }
  copy_until(text.size());
  return replaced;
}

void XmlWriter::end_start_tag() {
  if (in_start_tag_) out_ += '>';
  in_start_tag_ = false;
}

void XmlWriter::break_line() {
  if (indent_) out_ += line_and_blanks.substr(0, 1 + 2 * depth_);
}

void XmlWriter::open(std::string_view name) {
  end_start_tag();
  break_line();
  out_ += '<';
  out_ += name;
  in_start_tag_ = true;
  has_text_ = false;
  ++depth_;
}

void XmlWriter::close(std::string_view name) {
  --depth_;
  if (in_start_tag_) {
    out_ += "/>";
  } else {
    if (!has_text_) break_line();
    out_ += "</";
    out_ += name;
    out_ += '>';
  }
  in_start_tag_ = false;
  has_text_ = false;
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  out_ += value;
  out_ += '"';
}

// A reader turns a raw line feed or tab in a value into a space.
void XmlWriter::text_attribute(std::string_view name, std::string_view value) {
  attribute(name, "");
  out_.pop_back();
  for (std::size_t from = 0;;) {
    const std::size_t at = value.find_first_of("\"\t\n", from);
    append_xml_text(out_, value.substr(from, at - from));
    if (at == std::string_view::npos) break;
    out_ += value[at] == '"' ? "&quot;" : value[at] == '\t' ? "&#9;" : "&#10;";
    from = at + 1;
  }
  out_ += '"';
}

void XmlWriter::text(std::string_view text) {
  end_start_tag();
  has_text_ = true;
  replaced_ += append_xml_text(out_, text);
}

void XmlWriter::open_inline(std::string_view name) {
  end_start_tag();
  out_ += '<';
  out_ += name;
  in_start_tag_ = true;
}

void XmlWriter::close_inline(std::string_view name) {
  if (in_start_tag_) {
    out_ += "/>";
  } else {
    out_ += "</";
    out_ += name;
    out_ += '>';
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
