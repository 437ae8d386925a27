// SPDX-License-Identifier: MIT
//
// A garbled character is known by turning characters back into the bytes that they are in the
// old encoding: "Ã¸" is C3 B8 in Windows-1252, and C3 B8 is "ø" in UTF-8. As people do write "Ã"
// before a quotation mark or "Â" before a space, a text counts as garbled only where it shows
// evidence: a sequence that nobody writes.
#include "text/mojibake.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/code_pages.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr int most_rounds = 4;  // text garbled more often than this is past help

// The byte that is `code` in `page`; 0 for none. What Windows-1252 leaves out is a control
// character in ISO-8859-1, and programs let it through under either name.
unsigned byte_in(const CodePage& page, char32_t code) {
  if (&page == &windows_1252_page && code >= 0x80 && code <= 0xFF) return code;
  const auto* const found = std::ranges::find(page, code);
  if (found == page.end() || code == 0xFFFD) return 0;
  return 0x80U + static_cast<unsigned>(found - page.begin());
}

// Bytes of the character that `lead` begins, for the characters of plausible().
std::size_t length_from(unsigned lead) {
  if (lead >= 0xC2 && lead <= 0xCB) return 2;
  if (lead == 0xE2 || lead == 0xEF) return 3;
  return lead == 0xF0 ? 4 : 0;
}

// Western letters and signs, punctuation, arrows and bullets, those of symbol fonts, ligatures,
// the byte order mark, emoji; what a text garbled twice has from Windows-1252, such as the "ƒ" of
// "Ãƒ".
bool is_plausible(char32_t code) {
  if (code < 0x100) return code >= 0x80;
  if (code < 0x2000) return byte_in(windows_1252_page, code) != 0;
  if (code < 0x2C00) return code >= 0x2000 && (code < 0x2440 || code > 0x24FF);
  return (code >= 0xF000 && code <= 0xF0FF) || (code >= 0xFB00 && code <= 0xFB06) ||
         code == 0xFEFF || (code >= 0x1F000 && code <= 0x1FAFF);
}

struct Sequence {
  char32_t meant = 0;      // the character that is garbled
  char32_t second = 0;     // the second of the characters that stand for it
  std::size_t length = 0;  // bytes of those characters; 0 when nothing is garbled
};

Sequence read_sequence(std::string_view text, const CodePage& page) {
  std::array<char, 4> bytes = {};
  std::size_t wanted = 1;
  Sequence sequence;
  for (std::size_t i = 0; i < wanted; ++i) {
    if (sequence.length == text.size()) return {};
    const Utf8Unit unit = read_utf8(text.substr(sequence.length));
    const unsigned byte = unit.valid ? byte_in(page, unit.code) : 0;
    if (i == 0) wanted = length_from(byte);
    if (wanted == 0 || byte == 0) return {};
    if (i == 1) sequence.second = unit.code;
    bytes[i] = static_cast<char>(byte);
    sequence.length += unit.length;
  }
  const Utf8Unit meant = read_utf8({bytes.data(), wanted});
  if (!meant.valid || meant.length != wanted || !is_plausible(meant.code)) return {};
  sequence.meant = meant.code;
  return sequence;
}

// What stands behind a letter such as "Ã" or "Â" in text that is as it should be: spaces, dots,
// dashes, quotation marks, degrees.
bool can_follow_a_letter(char32_t code) {
  constexpr std::u32string_view signs =
      U"\u00A0\u00A8\u00AA\u00AB\u00B0\u00B2\u00B3\u00B4"
      U"\u00B7\u00B9\u00BA\u00BB\u00AD\u00AE\u2013\u2014"
      U"\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026"
      U"\u2039\u203A\u2122";
  return signs.find(code) != signs.npos;
}

bool is_danish_letter(char32_t code) {
  return std::u32string_view(U"æøåÆØÅ").find(code) != std::u32string_view::npos;
}

// "Ã¸", "â€“"; "Ã…rhus", as nobody writes three dots before a letter.
bool is_windows_evidence(std::string_view text) {
  const Sequence sequence = read_sequence(text, windows_1252_page);
  if (sequence.length == 0) return false;
  if (sequence.meant >= 0x100 || !can_follow_a_letter(sequence.second)) return true;
  return sequence.meant == U'Å' && sequence.length < text.size() &&
         is_ascii_letter(text[sequence.length]);
}

// "m├©de" (850), "Regionsr├ądet" (852); "├── bilag" is a drawing.
const CodePage* dos_page_of(std::string_view text) {
  for (const CodePage* const page : {&ibm850_page, &ibm852_page}) {
    if (is_danish_letter(read_sequence(text, *page).meant)) return page;
  }
  return nullptr;
}

// The next place from `at` on where `characters` stand. Looks for their last byte, which Danish
// text hardly holds; the first one begins each æ, ø and å.
std::size_t find_rare(std::string_view text, std::string_view characters, std::size_t at) {
  for (; at < text.size(); ++at) {
    const void* const last = std::memchr(&text[at], characters.back(), text.size() - at);
    if (last == nullptr) break;
    at = static_cast<std::size_t>(static_cast<const char*>(last) - text.data());
    if (text.substr(0, at + 1).ends_with(characters)) return at + 1 - characters.size();
  }
  return text.npos;
}

// The encoding that the text was taken for; null when nothing in it is garbled.
const CodePage* find_evidence(std::string_view text) {
  for (const std::string_view lead : {"Ã", "â"}) {
    for (std::size_t at = 0; (at = find_rare(text, lead, at)) != text.npos; at += lead.size()) {
      if (is_windows_evidence(text.substr(at))) return &windows_1252_page;
    }
  }
  constexpr std::string_view dos_lead = "├";
  for (std::size_t at = 0; (at = find_rare(text, dos_lead, at)) != text.npos;
       at += dos_lead.size()) {
    if (const CodePage* const page = dos_page_of(text.substr(at))) return page;
  }
  return nullptr;
}

// The next garbled character from `at` on; `at` is moved to it.
Sequence next_sequence(std::string_view text, const CodePage& page, std::size_t& at) {
  const char* const end = text.data() + text.size();
  while (true) {
    at = static_cast<std::size_t>(skip_ascii(text.data() + at, end) - text.data());
    if (at == text.size()) return {};
    const Sequence sequence = read_sequence(text.substr(at), page);
    if (sequence.length > 0) return sequence;
    at += read_utf8(text.substr(at)).length;
  }
}

// One reading too many taken back.
Repaired repair_once(std::string_view text, const CodePage& page) {
  Repaired repaired;
  repaired.text.reserve(text.size());
  std::size_t copied = 0;
  std::size_t at = 0;
  while (true) {
    const Sequence sequence = next_sequence(text, page, at);
    repaired.text.append(text.substr(copied, at - copied));
    if (sequence.length == 0) return repaired;
    if (repaired.count++ == 0) repaired.first = repaired.text.size();
    append_utf8(repaired.text, sequence.meant);
    copied = at += sequence.length;
  }
}

}  // namespace

std::optional<Mojibake> find_mojibake(std::string_view text) {
  const CodePage* const page = find_evidence(text);
  if (page == nullptr) return std::nullopt;
  Mojibake found;
  std::size_t at = 0;
  while (true) {
    const Sequence sequence = next_sequence(text, *page, at);
    if (sequence.length == 0) return found;
    if (found.count++ == 0) {
      found.first = {at, at + sequence.length};
      append_utf8(found.meant, sequence.meant);
    }
    at += sequence.length;
  }
}

Repaired repair_mojibake(std::string_view bytes) {
  Repaired result;
  for (int round = 0; round < most_rounds; ++round) {
    const std::string_view text = result.count == 0 ? bytes : std::string_view(result.text);
    const CodePage* const page = find_evidence(text);
    if (page == nullptr) break;
    Repaired next = repair_once(text, *page);
    if (result.count > 0) {  // the same characters again, fewer of them
      next.first = std::min(next.first, result.first);
      next.count = result.count;
    }
    result = std::move(next);
  }
  return result;
}

}  // namespace referat
