// SPDX-License-Identifier: MIT
//
// What the writers say of characters that their format cannot carry.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "referat/finding.hpp"

namespace referat {

/// `count` characters became U+FFFD in `format`; the first one stands in the node of `first`.
inline Finding unwritable(std::size_t count, std::string_view format, Span first) {
  std::string message = std::to_string(count);
  message.append(count == 1 ? " character" : " characters")
      .append(" from here on cannot stand in ")
      .append(format)
      .append(" and became U+FFFD; use --to json to keep them");
  return {.rule = Rule::unwritable_character, .span = first, .message = std::move(message)};
}

}  // namespace referat
