// SPDX-License-Identifier: MIT
//
// DATA: the boxes and ticks that forms print beside names.
#pragma once

#include <string_view>

namespace referat {

struct TickMark {
  std::string_view sign;
  bool ticked;  ///< the box has a mark: who stands beside it came
};

/// The mark that `text` begins with; null for other text.
const TickMark* tick_mark_at(std::string_view text);

}  // namespace referat
