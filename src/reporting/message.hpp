// SPDX-License-Identifier: MIT
//
// The sentence of a finding.
#pragma once

#include <optional>
#include <string>

#include "referat/finding.hpp"
#include "referat/source.hpp"

namespace referat {

/// message() for those who know where the second place is.
std::string message_at(const Finding& finding, const std::optional<Position>& second,
                       Language language);

}  // namespace referat
