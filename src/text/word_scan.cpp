// SPDX-License-Identifier: MIT
#include "text/word_scan.hpp"

#include <algorithm>

#include "text/byte_group.hpp"

namespace referat {

namespace {

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
  unsigned others = 0;  // characters that begin with another byte than C3, as hardly any does
  for (std::size_t i = 0; i < 64; i += ByteGroup::size) {
    const ByteGroup group(text.data() + at + i);
    const unsigned wide = group.bits();
    others |= wide & ~(group.at_most(0xBF) | group.equal('\xC3')).bits();
    mask |= std::uint64_t{group.ascii_letters().bits() | wide} << i;
  }
  return others == 0 ? mask : mask_by_bytes(text, at);
}

}  // namespace referat
