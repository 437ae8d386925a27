// SPDX-License-Identifier: MIT
//
// The labels of a head and what stands behind them: "Sted: Salen", "STED" over its value, three
// pairs in one line.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

struct LabelValue {
  HeadField field = HeadField::other;
  std::string_view value;  ///< trimmed, not empty
  std::string_view more;   ///< the next line of a place that goes on there; else empty
};

struct HeadLabels {
  std::vector<LabelValue> values;
  std::vector<bool> used;  ///< for each position of the list: a label or its value stands there
  bool flattened = false;  ///< labels stood in a row before their values: which is whose is open
};

/// Reads the labels in the lines at `list` (rising positions).
HeadLabels read_head_labels(const Lines& lines, const std::vector<std::size_t>& list);

}  // namespace referat
