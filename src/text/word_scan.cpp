// SPDX-License-Identifier: MIT
#include "text/word_scan.hpp"

#include <algorithm>
#include <cstring>

namespace referat {

namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101U;
constexpr std::uint64_t high_bits = 0x80 * each_byte;

// The high bit of each ASCII letter in `word`.
constexpr std::uint64_t ascii_letters(std::uint64_t word) {
  const std::uint64_t small = (word | 0x20 * each_byte) & ~high_bits;
  const std::uint64_t from_a = small + (0x80 - 'a') * each_byte;
  const std::uint64_t past_z = small + (0x80 - 'z' - 1) * each_byte;
  return from_a & ~past_z & ~word & high_bits;
}

// The high bit of each byte that begins a character beyond ASCII, but for C3: nearly all letters of
// Danish begin with that.
constexpr std::uint64_t other_leads(std::uint64_t word) {
  const std::uint64_t leads = word & word << 1 & high_bits;
  const std::uint64_t differs = word ^ 0xC3 * each_byte;
  const std::uint64_t not_c3 = ((differs & ~high_bits) + 0x7F * each_byte) | differs;
  return leads & not_c3;
}

// The high bits of eight bytes as eight bits in the order of the text.
std::uint64_t gather(std::uint64_t bits) {
  if constexpr (std::endian::native == std::endian::little) {
    return (bits >> 7) * 0x0102040810204080U >> 56;
  } else {
    return (bits >> 7) * 0x8040201008040201U >> 56;
  }
}

bool is_letter_lead(char c) { return c >= '\xC3' && c <= '\xC5'; }

bool is_part_of_letter(std::string_view text, std::size_t at) {
  const char c = text[at];
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_letter_lead(c)) return true;
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80 && at > 0 && is_letter_lead(text[at - 1]);
}

std::uint64_t mask_by_bytes(std::string_view text, std::size_t at) {
  std::uint64_t mask = 0;
  const std::size_t count = std::min<std::size_t>(64, text.size() - at);
  for (std::size_t i = 0; i < count; ++i) {
    if (is_part_of_letter(text, at + i)) mask |= std::uint64_t{1} << i;
  }
  return mask;
}

// A character that begins before `at` may be none of Danish.
bool begins_within_other(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80 && text[at - 1] != '\xC3';
}

}  // namespace

std::uint64_t letter_mask(std::string_view text, std::size_t at) {
  if (text.size() - at < 64 || begins_within_other(text, at)) return mask_by_bytes(text, at);
  std::uint64_t mask = 0;
  std::uint64_t others = 0;
  for (std::size_t i = 0; i < 64; i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at + i, sizeof word);
    others |= other_leads(word);
    mask |= gather(ascii_letters(word) | (word & high_bits)) << i;
  }
  return others == 0 ? mask : mask_by_bytes(text, at);
}

}  // namespace referat
