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
  constexpr Wording one{
      "1 character from here on cannot stand in {1} and became U+FFFD; use --to json to keep them",
      "1 tegn herfra kan ikke stå i {1} og blev til U+FFFD; behold det med --to json"};
  constexpr Wording several{
      "{0} characters from here on cannot stand in {1} and became U+FFFD; use --to json to keep "
      "them",
      "{0} tegn herfra kan ikke stå i {1} og blev til U+FFFD; behold dem med --to json"};
  return {.rule = Rule::unwritable_character,
          .level = Level::warning,
          .span = first,
          .wording = count == 1 ? one : several,
          .words = {std::to_string(count), std::string(format)}};
}

}  // namespace referat
