// SPDX-License-Identifier: MIT
//
// Danish text is ASCII but for one letter in thirty or forty, and that one nearly always æ, ø or å,
// so the pass strides over ASCII and these, and looks closely only at the rest. Text that needs no
// mending is copied in one piece.
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#include "text/byte_group.hpp"

namespace referat {

namespace {

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

struct Lead {
  std::size_t length;    // bytes of the character; 0: no character begins like this
  unsigned least, most;  // bounds of the second byte: no overlong forms, no surrogates
};

Lead lead(unsigned byte) {
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte < 0xF0) return {3, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
  return {4, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
}

struct Range {
  char32_t first, last;
};

// Characters that NFC neither changes, reorders nor composes with one before them. Not all of
// them: what minutes hold is enough (punctuation, bullets, arrows, the private-use bullets and
// the ligatures of PDF fonts, emoji).
constexpr auto inert = std::to_array<Range>({
    {0x0000, 0x02FF},
    {0x2002, 0x20CF},
    {0x2190, 0x2328},
    {0x232B, 0x2ADB},
    {0xE000, 0xF8FF},
    {0xFB00, 0xFB06},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFFC, 0xFFFD},
    {0x1F000, 0x1FAFF},
});

bool is_inert(char32_t code) {
  return std::ranges::any_of(
      inert, [code](const Range& range) { return code >= range.first && code <= range.last; });
}

// A soft hyphen shows where a word may be broken; at a line's end it was broken there.
const char* instead_of_soft_hyphen(const char* next, const char* end) {
  while (next != end && (*next == ' ' || *next == '\t')) ++next;
  return next != end && (*next == '\n' || *next == '\r') ? "-" : "";
}

// What is written for a character that reading would stumble on: spaces become U+0020,
// ligatures their letters, characters without width nothing. Null: the character stays.
const char* instead_of(char32_t code, const char* next, const char* end) {
  constexpr auto ligatures =
      std::to_array<const char*>({"ff", "fi", "fl", "ffi", "ffl", "st", "st"});
  if (is_unicode_space(code)) return " ";
  if (code >= 0xFB00 && code <= 0xFB06) return ligatures[code - 0xFB00];
  if (code == 0xAD) return instead_of_soft_hyphen(next, end);
  // Between parts of an emoji the joiner has a meaning.
  if (code == 0x200D)
    return next != end && static_cast<unsigned char>(*next) >= 0xE2 ? nullptr : "";
  const bool empty = (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
  return empty ? "" : nullptr;
}

// Whether the two bytes are a letter or sign from U+00C0 to U+02FF: no space and inert.
bool is_inert_pair(const char* at, const char* end) {
  const auto first = static_cast<unsigned char>(*at);
  return first >= 0xC3 && first <= 0xCB && end - at > 1 &&
         (static_cast<unsigned char>(at[1]) & 0xC0) == 0x80;
}

// The padding of many word processors, and so taken without a closer look as well.
bool is_no_break_space(const char* at, const char* end) {
  return end - at > 1 && at[0] == '\xC2' && at[1] == '\xA0';
}

// The first character that is neither ASCII nor a letter from U+00C0 to U+00FF, or one shortly
// before it.
const char* skip_plain(const char* at, const char* end) {
  constexpr char lead = '\xC3';
  while (end - at >= static_cast<std::ptrdiff_t>(ByteGroup::size)) {
    const ByteGroup group(at);
    const unsigned high = group.bits();
    const unsigned first = high == 0 ? 0 : group.equal(lead).bits();
    const unsigned second = first << 1 & 0xFFFF;
    if (high != (first | second) || (second & ~group.at_most(0xBF).bits()) != 0) break;
    at += ByteGroup::size - (first >> 15);  // a letter that ends in the next group begins it
  }
  return skip_ascii(at, end);
}

// The first character from `at` on that is not inert.
std::size_t skip_inert(std::string_view text, std::size_t at) {
  const char* const end = text.data() + text.size();
  while ((at = static_cast<std::size_t>(skip_ascii(text.data() + at, end) - text.data())) <
         text.size()) {
    const Utf8Unit unit = read_utf8(text.substr(at));
    if (!is_inert(unit.code)) break;
    at += unit.length;
  }
  return at;
}

// Appends the bytes from `copied` to `at` and one replacement for what follows.
void append_run(std::string& out, const char* copied, const char* at, std::string_view instead) {
  out.append(copied, static_cast<std::size_t>(at - copied));
  out.append(instead);
}

}  // namespace

bool is_unicode_space(char32_t code) {
  return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
         code == 0x205F || code == 0x3000;
}

void Faults::add(unsigned char first_byte, std::size_t bytes, bool goes_on) {
  if (!goes_on && ++runs <= most_kept) kept.push_back({replacements, 0, 0, first_byte});
  ++replacements;
  if (runs > most_kept) return;
  kept.back().replacements += 1;
  kept.back().bytes += bytes;
}

const char* skip_ascii(const char* at, const char* end) {
  for (std::uint64_t word = 0; end - at >= 8; at += 8) {
    std::memcpy(&word, at, sizeof word);
    word &= 0x8080808080808080U;
    if (word == 0) continue;
    const int before = std::endian::native == std::endian::little ? std::countr_zero(word)
                                                                  : std::countl_zero(word);
    return at + before / 8;
  }
  while (at != end && static_cast<unsigned char>(*at) < 0x80) ++at;
  return at;
}

Utf8Unit read_utf8(std::string_view bytes) {
  const unsigned first = byte_at(bytes, 0);
  if (first < 0x80) return {first, 1, true};
  const Lead expected = lead(first);
  if (expected.length == 0) return {0, 1, false};
  char32_t code = first & (0x7FU >> expected.length);
  for (std::size_t i = 1; i < expected.length; ++i) {
    const unsigned next = i < bytes.size() ? byte_at(bytes, i) : 0;
    const bool fits = i == 1 ? next >= expected.least && next <= expected.most : next >> 6 == 2;
    if (!fits) return {0, i, false};
    code = code << 6 | (next & 0x3FU);
  }
  return {code, expected.length, true};
}

void append_utf8(std::string& out, char32_t code) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
  const auto put_rest = [&](int shift) { put(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) return put(0xC0 | code >> 6), put_rest(0);
  if (code < 0x10000) return put(0xE0 | code >> 12), put_rest(6), put_rest(0);
  put(0xF0 | code >> 18), put_rest(12), put_rest(6), put_rest(0);
}

Utf8Text mend_utf8(std::string_view bytes) {
  Utf8Text result;
  result.text.reserve(bytes.size());
  const char* const end = bytes.data() + bytes.size();
  const char* copied = bytes.data();  // what stands before it has been appended
  const char* fault_end = nullptr;
  for (const char* at = copied; (at = skip_plain(at, end)) != end;) {
    if (is_inert_pair(at, end)) {
      at += 2;
      continue;
    }
    if (is_no_break_space(at, end)) {
      result.text.append(copied, static_cast<std::size_t>(at - copied)) += ' ';
      copied = at += 2;
      continue;
    }
    const Utf8Unit unit = read_utf8({at, static_cast<std::size_t>(end - at)});
    const char* const next = at + unit.length;
    if (!unit.valid) {
      result.faults.add(static_cast<unsigned char>(*at), unit.length, at == fault_end);
      append_run(result.text, copied, at, replacement_character);
      copied = fault_end = next;
    } else if (const char* const instead = instead_of(unit.code, next, end)) {
      append_run(result.text, copied, at, "");
      if (*instead != ' ' && result.tidied++ == 0) result.first_tidied = result.text.size();
      result.text += instead;
      copied = next;
    } else {
      if (unit.code == 0xFFFD) ++result.faults.replacements;
      if (!is_inert(unit.code)) result.composed = false;
    }
    at = next;
  }
  append_run(result.text, copied, end, "");
  return result;
}

// A stretch is a run of characters that are not inert, with the inert one before it, which they
// may compose with: `a` and a ring above.
Span next_stretch_to_compose(std::string_view text, std::size_t from) {
  const std::size_t first = skip_inert(text, from);
  if (first == text.size()) return {first, first};
  Span stretch{first, first};
  if (first > from) {
    do --stretch.begin;
    while (stretch.begin > from && (byte_at(text, stretch.begin) & 0xC0) == 0x80);
  }
  while (stretch.end < text.size()) {
    const Utf8Unit unit = read_utf8(text.substr(stretch.end));
    if (is_inert(unit.code)) break;
    stretch.end += unit.length;
  }
  return stretch;
}

}  // namespace referat
