// SPDX-License-Identifier: MIT
//
// A word of the command line, or of a configuration, that stands for one value of several.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "command_line/near_miss.hpp"
#include "text/values.hpp"

namespace referat {

/// Puts the value that `word` names into `value`; an empty word says nothing. For a word that is
/// not known, what is wrong and what to do: "unknown `what` word`after`; write ...".
template <class Enum>
std::optional<std::string> choose_word(std::string_view word, std::string_view what,
                                       std::string_view after, Enum& value) {
  if (word.empty()) return std::nullopt;
  if (const auto found = enumerator_of<Enum>(word)) {
    value = *found;
    return std::nullopt;
  }
  constexpr auto all = names<Enum>();
  std::string text = "unknown ";
  text.append(what).append(" ").append(word).append(after);
  return text.append(suggestion(word, all, "write " + listed(all)));
}

}  // namespace referat
