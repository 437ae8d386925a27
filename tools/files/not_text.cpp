// SPDX-License-Identifier: MIT
#include "files/not_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "reporting/printable.hpp"
#include "text/encoding.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

using namespace std::string_view_literals;

// What a file is by its first bytes, and the command that makes text of it; FILE stands for
// the name. A row without a command has advice in its place.
struct Kind {
  std::string_view signature;
  std::string_view inside;  // must occur somewhere as well; empty: nothing more to ask
  std::string_view what;
  std::string_view command;
  std::string_view advice;
};

constexpr auto kinds = std::to_array<Kind>({
    {"%PDF-"sv, {}, "a PDF file", "pdftotext -layout FILE -", {}},
    {"PK\3\4"sv,
     "word/document.xml",
     "a Word file (docx)",
     "pandoc -f docx -t plain --wrap=none FILE",
     {}},
    {"PK\3\4"sv,
     "vnd.oasis.opendocument.text",
     "an OpenDocument text (odt)",
     "pandoc -f odt -t plain --wrap=none FILE",
     {}},
    {"PK\3\4"sv, {}, "a ZIP archive or an Office file", {}, "unpack or export it as text first"},
    {"\xd0\xcf\x11\xe0"sv, {}, "an old Office file (doc)", "catdoc -d utf-8 -w FILE", {}},
    {"{\\rtf"sv, {}, "an RTF file", "pandoc -f rtf -t plain --wrap=none FILE", {}},
    {"\x1f\x8b"sv, {}, "compressed by gzip", "gzip -dc FILE", {}},
    {"\x89PNG"sv, {}, "a PNG image", "tesseract FILE - -l dan", {}},
    {"\xff\xd8\xff"sv, {}, "a JPEG image", "tesseract FILE - -l dan", {}},
});

constexpr Kind html = {{}, {}, "an HTML page", "pandoc -f html -t plain --wrap=none FILE", {}};
constexpr Kind other = {
    {}, {}, "binary (control characters all over)", {}, "export it as plain text first"};

constexpr std::size_t html_window = 1024;

bool is_plain_in_a_shell(char c) {
  return is_digit(c) || is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80 ||
         "-_./,+@%:="sv.find(c) != std::string_view::npos;
}

// The name as an argument of the command. One that cannot be shown as it is would make a
// command that does not run, so it stays the word FILE.
std::string shell_word(std::string_view name) {
  if (printable(name) != name) return "FILE";
  std::string word;
  if (name.starts_with('-') && name != "-") word = "./";
  word += name;
  if (!word.empty() && std::ranges::all_of(word, is_plain_in_a_shell)) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string advice_for(const Kind& kind, std::string_view name) {
  if (kind.command.empty()) return std::string(kind.advice);
  std::string command(kind.command);
  command.replace(command.find("FILE"), 4, shell_word(name));
  return "run: " + command + " | referat convert -";
}

// How often `wanted` stands in `text`, at most `most`.
int count_of(std::string_view text, std::string_view wanted, int most) {
  int count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos && count < most;
       at = text.find(wanted, at + wanted.size())) {
    ++count;
  }
  return count;
}

// Only a file that begins with a tag can be HTML: minutes may well speak of "<html>". A part of a
// page, without its head, begins with an element and closes several.
bool is_html(std::string_view bytes) {
  constexpr int closed_elements = 3;
  const std::string_view begin =
      trim(without_byte_order_mark(bytes, Encoding::utf_8).substr(0, html_window));
  if (!begin.starts_with('<')) return false;
  const std::string folded = fold(begin);
  if (folded.find("<!doctype html") != std::string::npos ||
      folded.find("<html") != std::string::npos) {
    return true;
  }
  constexpr auto elements =
      std::to_array<std::string_view>({"<h1", "<h2", "<h3", "<p>", "<p ", "<div", "<section",
                                       "<article", "<main", "<body", "<table"});
  const bool element = std::ranges::any_of(
      elements, [&](std::string_view name) { return folded.starts_with(name); });
  return element && count_of(folded, "</", closed_elements) == closed_elements;
}

// NUL and the control characters before the tab: no text is laid out with them.
bool is_odd_control(char c) { return static_cast<unsigned char>(c) < '\t'; }

// How many there are. Nearly all text has none, which eight bytes at a time tell.
std::size_t count_odd_controls(std::string_view bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
    std::memcpy(&word, bytes.data() + at, sizeof word);
    if (((word - ones * '\t') & ~word & ones * 0x80) != 0) break;
  }
  return static_cast<std::size_t>(std::ranges::count_if(bytes.substr(at), is_odd_control));
}

// A stray NUL, which broken exports leave, is a fault of one place in a text; control characters
// all over are none.
bool is_binary(std::string_view bytes) {
  constexpr std::size_t most_stray = 3;
  const std::size_t odd = count_odd_controls(bytes);
  if (odd <= most_stray || odd <= bytes.size() / 50) return false;
  return guess_encoding(bytes) == Encoding::utf_8;
}

const Kind* kind_of(std::string_view bytes) {
  for (const Kind& kind : kinds) {
    if (bytes.starts_with(kind.signature) && bytes.find(kind.inside) != std::string_view::npos) {
      return &kind;
    }
  }
  if (is_html(bytes)) return &html;
  return is_binary(bytes) ? &other : nullptr;
}

}  // namespace

std::optional<std::string> not_text(std::string_view bytes, std::string_view name) {
  const Kind* kind = kind_of(bytes);
  if (kind == nullptr) return std::nullopt;
  return "is " + std::string(kind->what) + ", not text; " + advice_for(*kind, name);
}

}  // namespace referat
