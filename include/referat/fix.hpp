// SPDX-License-Identifier: MIT
//
// Putting right: the safe fixes of findings, made in the bytes of the file.
//
//   const auto find = [](const referat::Reading& reading) { return referat::check(reading); };
//   if (const auto fixed = referat::fix(bytes, {.name = "referat.txt"}, find)) save(fixed->bytes);
//
// No byte changes but those that a fix names.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/read.hpp"

namespace referat {

/// The fixes of `findings` as replacements in `bytes`, the file that `source` was decoded from:
/// ascending, none over another. Where two fixes overlap, the first is taken.
///
/// None when the bytes do not stand as the source has them, as in a file in another encoding or one
/// whose letters were repaired: nobody could say which bytes to change. A byte order mark and
/// Unicode spaces, which a source has as U+0020, are allowed for.
std::optional<std::vector<Replacement>> fixes_for(std::string_view bytes, const Source& source,
                                                  std::span<const Finding> findings);

/// `text` with `edits` made, which are ascending and do not overlap.
std::string apply_edits(std::string_view text, std::span<const Replacement> edits);

struct Fixed {
  std::string bytes;
  std::size_t count = 0;  ///< replacements made

  bool operator==(const Fixed&) const = default;
};

/// `bytes` with the fixes of what `find` finds in them, until it finds none: one may bring another
/// to light. Fixing the result again changes nothing. None where fixes_for() gives none.
std::optional<Fixed> fix(std::string_view bytes, const ReadOptions& options,
                         const std::function<std::vector<Finding>(const Reading&)>& find);

}  // namespace referat
