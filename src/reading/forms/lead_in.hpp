// SPDX-License-Identifier: MIT
//
// Lines that begin a recommendation: "Formandskabet for KASO indstiller, at".
#pragma once

#include <optional>
#include <string_view>

namespace referat {

struct LeadIn {
  std::string_view by;       ///< who; empty in the passive ("Det indstilles")
  std::size_t lead_end = 0;  ///< past the verb and its comma, before "at" and what is recommended
};

/// None for a line that recommends nothing, and for recommending told of in running text, unless
/// the line is known to stand in a recommendation (`recommends`).
std::optional<LeadIn> lead_in(std::string_view line, bool recommends = false);

}  // namespace referat
