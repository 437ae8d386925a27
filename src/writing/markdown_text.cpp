// SPDX-License-Identifier: MIT
#include "writing/markdown_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_alnum(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

void append_reference(std::string& out, char32_t code) {
  char digits[12];
  const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<unsigned>(code)).ptr;
  out += "&#";
  out.append(digits, end);
  out += ';';
}

// Spaces that our reader of text makes plain ones, marks that nobody sees, and signs of one font.
bool is_odd(char32_t code) {
  return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200F) || code == 0x2028 ||
         code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x2060 || code == 0x3000 ||
         code == 0xFEFF || code == 0xAD || (code >= 0xE000 && code <= 0xF8FF) ||
         (code >= 0xFB00 && code <= 0xFB06);
}

// The stretches that the reader of text would put into NFC; a reference keeps what was not.
class Composing {
 public:
  explicit Composing(std::string_view text)
      : text_(text), stretch_(next_stretch_to_compose(text, 0)) {}

  // Offsets have to be asked for in order.
  bool covers(std::size_t at) {
    if (at >= stretch_.end && stretch_.end < text_.size())
      stretch_ = next_stretch_to_compose(text_, at);
    return at >= stretch_.begin && at < stretch_.end;
  }

 private:
  std::string_view text_;
  Span stretch_;
};

// One text on its way into the output.
class Escape {
 public:
  Escape(std::string& out, std::string_view text) : out_(out), text_(text), composing_(text) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ == text_.size(); }
  char current() const { return text_[at_]; }
  char before() const { return at_ > 0 ? text_[at_ - 1] : '\0'; }
  char after() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }
  std::string_view rest() const { return text_.substr(at_); }
  std::size_t replaced() const { return replaced_; }

  void copy(std::size_t count) {
    out_ += text_.substr(at_, count);
    at_ += count;
  }

  void copy_escaped() {
    out_ += '\\';
    copy(1);
  }

  void reference() {
    append_reference(out_, static_cast<unsigned char>(current()));
    ++at_;
  }

  // A control character or one that is not ASCII.
  void character() {
    const Utf8Unit unit = read_utf8(rest());
    if (!unit.valid || unit.code == 0) {
      out_ += replacement;
      ++replaced_;
    } else if (unit.code < 0xA0 || is_odd(unit.code) || composing_.covers(at_)) {
      append_reference(out_, unit.code);
    } else {
      out_ += text_.substr(at_, unit.length);
    }
    at_ += unit.length;
  }

 private:
  std::string& out_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t replaced_ = 0;
  Composing composing_;
};

bool is_plain_ascii(char c) { return c >= ' ' && c < 0x7F; }

// --- Running text -------------------------------------------------------------------------

// The length of a web address that can stand between < and >; 0 for none. What ends a sentence
// does not belong to it.
std::size_t address_length(std::string_view text) {
  if (!text.starts_with("https://") && !text.starts_with("http://")) return 0;
  const std::size_t scheme = text.find("//") + 2;
  std::size_t end = scheme;
  while (end < text.size() && text[end] > ' ' && text[end] < 0x7F &&
         std::string_view("<>\"|`\\").find(text[end]) == std::string_view::npos) {
    ++end;
  }
  while (end > scheme &&
         std::string_view(".,;:!?'*_)]}").find(text[end - 1]) != std::string_view::npos)
    --end;
  const std::string_view address = text.substr(0, end);
  const bool holds_reference =
      address.find('&') != std::string_view::npos && address.find(';') != std::string_view::npos;
  return end == scheme || holds_reference ? 0 : end;
}

// "3." or "12)" would begin a list.
bool ends_list_number(std::string_view text, std::size_t at) {
  return at > 0 && at <= 9 &&
         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), is_digit);
}

// "&amp;" and "&#65;" would be read as a character.
bool begins_reference(std::string_view text) {
  constexpr std::size_t longest_name = 34;
  const std::string_view name = text.substr(1, longest_name);
  std::size_t end = name.starts_with('#') ? 1 : 0;
  while (end < name.size() && is_alnum(name[end])) ++end;
  return end > 0 && end < name.size() && name[end] == ';';
}

bool needs_backslash(const Escape& escape, std::string_view text, MarkdownPlace place) {
  const std::size_t at = escape.at();
  const bool starts_line = place == MarkdownPlace::line || place == MarkdownPlace::cell;
  const bool first = at == 0 && starts_line;
  switch (escape.current()) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
    case '~':
      return true;
    case '_':  // inside a word it is no emphasis
      return !is_alnum(escape.before()) || !is_alnum(escape.after());
    case '&':
      return begins_reference(escape.rest());
    case '|':
      return place == MarkdownPlace::cell || place == MarkdownPlace::label || first;
    case '#':  // a heading in front, the end of one behind
      return first || text.find_first_not_of('#', at) == std::string_view::npos;
    case '>':
    case '+':
    case '-':
    case '=':
      return first;
    case '.':
    case ')':
      return starts_line && ends_list_number(text, at);
    default:
      return false;
  }
}

bool is_yaml_plain(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  return !control && !is_odd(code) && code != 0xFFFE && code != 0xFFFF;
}

bool at_edge(std::string_view text, std::size_t at) { return at == 0 || at + 1 == text.size(); }

// A space at an edge would be lost.
bool is_lost_space(std::string_view text, std::size_t at) {
  return text[at] == ' ' && at_edge(text, at);
}

}  // namespace

std::size_t append_markdown_text(std::string& out, std::string_view text, MarkdownPlace place) {
  Escape escape(out, text);
  while (!escape.done()) {
    const char c = escape.current();
    if (!is_plain_ascii(c)) {
      escape.character();
    } else if (is_lost_space(text, escape.at())) {
      escape.reference();
    } else if (const std::size_t length =
                   c == 'h' && place != MarkdownPlace::label ? address_length(escape.rest()) : 0) {
      out += '<';
      escape.copy(length);
      out += '>';
    } else if (needs_backslash(escape, text, place)) {
      escape.copy_escaped();
    } else {
      escape.copy(1);
    }
  }
  return escape.replaced();
}

std::size_t append_markdown_value(std::string& out, std::string_view text) {
  Escape escape(out, text);
  while (!escape.done()) {
    const char c = escape.current();
    if (!is_plain_ascii(c)) {
      escape.character();
    } else if (std::string_view("\"'&\\<>()|").find(c) != std::string_view::npos ||
               is_lost_space(text, escape.at())) {
      escape.reference();
    } else {
      escape.copy(1);
    }
  }
  return escape.replaced();
}

void append_yaml_string(std::string& out, std::string_view text) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  Composing composing(text);
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Unit unit = read_utf8(text.substr(at));
    if (!unit.valid) {
      out += replacement;
    } else if (unit.code == '"' || unit.code == '\\') {
      out += '\\';
      out += static_cast<char>(unit.code);
    } else if (is_yaml_plain(unit.code) &&
               (unit.code > 0xFFFF || unit.code < 0x80 || !composing.covers(at))) {
      out += text.substr(at, unit.length);
    } else {
      out += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) out += hex[(unit.code >> shift) & 0xF];
    }
    at += unit.length;
  }
  out += '"';
}

}  // namespace referat
