// SPDX-License-Identifier: MIT
#include "writing/markdown/markdown_text.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "text/words.hpp"
#include "writing/plain_text.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool one_of(char c, std::string_view set) { return set.find(c) != none; }
bool is_alnum(char c) { return is_digit(c) || is_ascii_letter(c); }

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
  explicit Composing(std::string_view text) : text_(text) {}

  // Whether a stretch was found that every character has to be asked for.
  bool is_ahead() const { return stretch_.begin < stretch_.end; }

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

bool is_plain_ascii(char c) { return c >= ' ' && c < 0x7F; }

// One text on its way into the output. A space at an edge would be lost, and becomes a reference.
class Escape {
 public:
  Escape(TextBuffer& out, std::string_view text)
      : out_(out),
        space_behind_(text.size() > 1 && text.back() == ' '),
        text_(text.substr(0, text.size() - (space_behind_ ? 1 : 0))),
        composing_(text_) {
    if (text.starts_with(' ')) reference();
  }

  std::size_t at() const { return at_; }
  char current() const { return text_[at_]; }
  char before() const { return at_ > 0 ? text_[at_ - 1] : '\0'; }
  char after() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }
  std::string_view written() const { return text_.substr(0, at_); }
  std::string_view rest() const { return text_.substr(at_); }
  std::size_t replaced() const { return replaced_; }

  // Goes on to the next printable ASCII character that is one of `special`, or, where something
  // must be put into NFC, to any. False at the end of the text.
  template <char... special>
  bool next() {
    while (true) {
      if (!composing_.is_ahead()) at_ += copy_plain<special...>(out_, rest());
      if (at_ == text_.size()) break;
      if (is_plain_ascii(current())) return true;
      character();
    }
    if (space_behind_) append_reference(out_, ' ');
    return false;
  }

  void copy(std::size_t count) {
    out_.put(text_.substr(at_, count));
    at_ += count;
  }

  void copy_escaped() {
    out_.put('\\');
    copy(1);
  }

  void reference() {
    append_reference(out_, static_cast<unsigned char>(current()));
    ++at_;
  }

  // Takes back what was copied from `begin` on.
  void back_to(std::size_t begin) {
    out_.end_at(out_.room(0) - (at_ - begin));
    at_ = begin;
  }

  void link(std::size_t length) {
    out_.put('<');
    copy(length);
    out_.put('>');
  }

 private:
  // A control character or one that is not ASCII. The letter in front of it was copied, but
  // belongs to a stretch when the two compose.
  void character() {
    const bool behind_letter = at_ >= 2 && is_letter_pair(text_, at_ - 2);
    if (behind_letter && !composing_.is_ahead() && composing_.covers(at_ - 2)) back_to(at_ - 2);
    const Utf8Unit unit = read_utf8(rest());
    const bool is_kept = unit.valid && unit.code != 0;
    const char32_t code = is_kept ? unit.code : U'\uFFFD';
    if (code < 0xA0 || is_odd(code) || composing_.covers(at_)) {
      append_reference(out_, code);
    } else {
      out_.put(is_kept ? text_.substr(at_, unit.length) : replacement_character);
    }
    replaced_ += is_kept ? 0 : 1;
    at_ += unit.length;
  }

  TextBuffer& out_;
  bool space_behind_;
  std::string_view text_;  // without the space behind it
  Composing composing_;
  std::size_t at_ = 0;
  std::size_t replaced_ = 0;
};

// --- Addresses ----------------------------------------------------------------------------

// Where the address ends that begins `text` and has `scheme` bytes up to its host. What ends a
// sentence does not belong to it.
std::size_t address_end(std::string_view text, std::size_t scheme) {
  std::size_t end = scheme;
  while (end < text.size() && text[end] > ' ' && text[end] < 0x7F &&
         !one_of(text[end], "<>\"|`\\")) {
    ++end;
  }
  while (end > scheme && one_of(text[end - 1], ".,;:!?'*_)]}")) --end;
  return end;
}

// Writes web addresses, which can stand between < and >.
class Addresses {
 public:
  // Whether one was written whose colon is the next character.
  bool write(Escape& escape) {
    if (!escape.rest().starts_with("://")) return false;
    const std::string_view written = escape.written();
    const std::size_t letters = written.ends_with("https") ? 5 : written.ends_with("http") ? 4 : 0;
    const std::size_t begin = escape.at() - letters;
    if (letters == 0 || begin < next_) return false;
    const std::string_view text(written.data() + begin, letters + escape.rest().size());
    const std::size_t end = address_end(text, letters + 3);
    if (end == letters + 3 || holds_reference(text.substr(0, end), begin)) return false;
    escape.back_to(begin);
    escape.link(end);
    return true;
  }

 private:
  // Between < and > "&copy;" would be read as a character. An address that begins later may
  // do without, but only behind the last "&" or ";".
  bool holds_reference(std::string_view address, std::size_t begin) {
    const std::size_t ampersand = address.rfind('&');
    const std::size_t semicolon = address.rfind(';');
    if (ampersand == none || semicolon == none) return false;
    next_ = begin + std::min(ampersand, semicolon);
    return true;
  }

  std::size_t next_ = 0;  // no address begins before it
};

// --- Running text -------------------------------------------------------------------------

// "&amp;" and "&#65;" would be read as a character.
bool begins_reference(std::string_view text) {
  constexpr std::size_t longest_name = 34;
  const std::string_view name = text.substr(1, longest_name);
  std::size_t end = name.starts_with('#') ? 1 : 0;
  while (end < name.size() && is_alnum(name[end])) ++end;
  return end > 0 && end < name.size() && name[end] == ';';
}

// What would begin a heading, a quotation, a list or a table: "#", "-", "3." or "12)".
void escape_start(Escape& escape, std::string_view text) {
  constexpr std::size_t longest_number = 9;
  if (text.empty() || escape.at() > 0) return;
  if (one_of(text[0], "#>+-=|")) return escape.copy_escaped();
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > longest_number || digits == text.size()) return;
  if (text[digits] != '.' && text[digits] != ')') return;
  escape.copy(digits);
  escape.copy_escaped();
}

bool needs_backslash(const Escape& escape, MarkdownPlace place, std::size_t hashes) {
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
      return place == MarkdownPlace::cell || place == MarkdownPlace::label;
    case '#':  // it would end a heading
      return escape.at() >= hashes;
    default:
      return false;
  }
}

bool is_yaml_plain(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  return !control && !is_odd(code) && code != 0xFFFE && code != 0xFFFF;
}

}  // namespace

std::size_t append_markdown_text(TextBuffer& out, std::string_view text, MarkdownPlace place) {
  Escape escape(out, text);
  Addresses addresses;
  const std::size_t hashes = text.find_last_not_of('#') + 1;  // only "#" from there on
  if (place == MarkdownPlace::line || place == MarkdownPlace::cell) escape_start(escape, text);
  while (escape.next<'\\', '`', '*', '[', ']', '<', '~', '_', '&', '|', '#', ':'>()) {
    const bool link =
        escape.current() == ':' && place != MarkdownPlace::label && addresses.write(escape);
    if (link) continue;
    if (needs_backslash(escape, place, hashes))
      escape.copy_escaped();
    else
      escape.copy(1);
  }
  return escape.replaced();
}

std::size_t append_markdown_value(TextBuffer& out, std::string_view text) {
  Escape escape(out, text);
  while (escape.next<'"', '\'', '&', '\\', '<', '>', '(', ')', '|'>()) {
    if (one_of(escape.current(), "\"'&\\<>()|"))
      escape.reference();
    else
      escape.copy(1);
  }
  return escape.replaced();
}

void append_yaml_string(TextBuffer& out, std::string_view text) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  Composing composing(text);
  out.put('"');
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Unit unit = read_utf8(text.substr(at));
    if (!unit.valid) {
      out.put(replacement_character);
    } else if (unit.code == '"' || unit.code == '\\') {
      out.put('\\');
      out.put(static_cast<char>(unit.code));
    } else if (is_yaml_plain(unit.code) &&
               (unit.code > 0xFFFF || unit.code < 0x80 || !composing.covers(at))) {
      out.put(text.substr(at, unit.length));
    } else {
      out.put("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) out.put(hex[(unit.code >> shift) & 0xF]);
    }
    at += unit.length;
  }
  out.put('"');
}

}  // namespace referat
