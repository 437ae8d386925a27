// SPDX-License-Identifier: MIT
//
// Decoding in a named encoding; referat/read.hpp declares the form that finds it out itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/source.hpp"
#include "text/encoding.hpp"

namespace referat {

/// Decodes `bytes`; bytes that are not text become U+FFFD and are told of in `findings`.
/// Encoding::automatic never doubts valid UTF-8.
Source decode(std::string_view bytes, Encoding encoding, std::string name,
              std::vector<Finding>& findings);

}  // namespace referat
