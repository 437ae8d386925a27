// SPDX-License-Identifier: MIT
//
// Mojibake: UTF-8 that some program took for an old encoding and wrote out again, so that "møde"
// stands as "mÃ¸de" (Windows-1252) or "m├©de" (DOS).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

struct Mojibake {
  Span first;             ///< the characters that stand for the first garbled one
  std::string meant;      ///< the character that it was
  std::size_t count = 0;  ///< how many characters are garbled
};

/// The garbled characters of a text in UTF-8; none when it holds nothing but what people write,
/// such as "São" or "Château". Fast where there is none.
std::optional<Mojibake> find_mojibake(std::string_view text);

struct Repaired {
  std::string text;
  std::size_t first = 0;  ///< where the first repaired character stands in it
  std::size_t count = 0;  ///< 0 when there was nothing to repair; then `text` is empty
};

/// Makes garbled characters what they were, also those garbled several times over. Bytes that
/// are not UTF-8 stay as they are.
Repaired repair_mojibake(std::string_view bytes);

}  // namespace referat
