// SPDX-License-Identifier: MIT
#include "vocabulary/tick_marks.hpp"

#include <algorithm>
#include <array>

namespace referat {

const TickMark* tick_mark_at(std::string_view text) {
  static constexpr auto marks = std::to_array<TickMark>({
      {"[x]", true},
      {"[X]", true},
      {"[ ]", false},
      {"[]", false},
      {"☐", false},
      {"☑", true},
      {"☒", true},
      {"✓", true},
      {"✔", true},
      {"✗", false},
      {"✘", false},
      {"\xEF\x82\xA8", false},  // the same boxes in the symbol font of word processors
      {"\xEF\x83\xBE", true},
      {"\xEF\x81\xB8", true},
  });
  if (text.empty() || (text[0] != '[' && static_cast<unsigned char>(text[0]) < 0xE0))
    return nullptr;  // nearly all
  const auto mark = std::ranges::find_if(
      marks, [&](const TickMark& candidate) { return text.starts_with(candidate.sign); });
  return mark == marks.end() ? nullptr : &*mark;
}

}  // namespace referat
