// SPDX-License-Identifier: MIT
#include "text/word_scan.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/byte_group.hpp"

namespace referat {

namespace {

constexpr std::size_t width = 64;

bool is_letter_lead(char c) { return c >= '\xC3' && c <= '\xC5'; }

// The bytes from `at` on; where the text ends before, zeros behind it.
class Window {
 public:
  Window(std::string_view text, std::size_t at) : bytes_(text.data() + at) {
    if (text.size() - at >= width) return;
    padded_.fill('\0');
    std::memcpy(padded_.data(), bytes_, text.size() - at);
    bytes_ = padded_.data();
  }

  template <class Question>
  ByteMask ask(Question question) const {
    return bits(question, 0) | bits(question, 16) | bits(question, 32) | bits(question, 48);
  }

 private:
  template <class Question>
  ByteMask bits(Question question, std::size_t at) const {
    static_assert(ByteGroup::size == 16);
    return ByteMask{question(ByteGroup(bytes_ + at)).bits()} << at;
  }

  std::array<char, width> padded_;
  const char* bytes_;
};

}  // namespace

ByteMask letter_mask(std::string_view text, std::size_t at) {
  const Window window(text, at);
  const ByteMask ascii = window.ask([](ByteGroup group) { return group.ascii_letters(); });
  const ByteMask leads = window.ask([](ByteGroup group) { return group.between(0xC3, 0xC5); });
  const bool goes_on = at > 0 && is_letter_lead(text[at - 1]);
  return ascii | leads | leads << 1 | (goes_on ? 1U : 0U);
}

ByteMask byte_mask(std::string_view text, std::size_t at, char byte) {
  return Window(text, at).ask([byte](ByteGroup group) { return group.equal(byte); });
}

std::size_t word_end(std::string_view text, std::size_t begin) {
  for (std::size_t end = begin; end < text.size(); end += width) {
    const auto letters = static_cast<std::size_t>(std::countr_one(letter_mask(text, end)));
    if (letters < width) return end + letters;
  }
  return text.size();
}

std::size_t word_begin(std::string_view text, std::size_t end) {
  while (end > 0) {
    const std::size_t size = std::min(end, width);
    const ByteMask mask = letter_mask(text.substr(0, end), end - size) << (width - size);
    const auto letters = static_cast<std::size_t>(std::countl_one(mask));
    end -= letters;
    if (letters < size) break;
  }
  return end;
}

}  // namespace referat
