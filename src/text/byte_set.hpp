// SPDX-License-Identifier: MIT
//
// Any of some bytes looked for in short texts, where std::string_view::find_first_of makes a call
// for each byte that it passes.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace referat {

class ByteSet {
 public:
  consteval explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) holds_[static_cast<unsigned char>(byte)] = true;
  }

  bool holds(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

  /// The first byte of the set from `at` on; npos if there is none.
  std::size_t find_in(std::string_view text, std::size_t at = 0) const {
    while (at < text.size() && !holds(text[at])) ++at;
    return at < text.size() ? at : std::string_view::npos;
  }

  /// The first other byte.
  std::size_t find_other_in(std::string_view text, std::size_t at = 0) const {
    while (at < text.size() && holds(text[at])) ++at;
    return at < text.size() ? at : std::string_view::npos;
  }

 private:
  std::array<bool, 256> holds_{};
};

}  // namespace referat
