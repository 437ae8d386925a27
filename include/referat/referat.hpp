// SPDX-License-Identifier: MIT
//
// Danish meeting agendas and minutes as a typed model. The whole library:
//
//   #include <referat/referat.hpp>
//
//   referat::Reading reading = referat::read(bytes, {.name = "referat.txt"});
//   std::cout << referat::to_json(reading.document);
//
// The headers below can be read as the manual, in this order.
#pragma once

#include "referat/model.hpp"    // IWYU pragma: export
#include "referat/source.hpp"   // IWYU pragma: export
#include "referat/finding.hpp"  // IWYU pragma: export
#include "referat/check.hpp"    // IWYU pragma: export
#include "referat/fix.hpp"      // IWYU pragma: export
#include "referat/read.hpp"     // IWYU pragma: export
#include "referat/write.hpp"    // IWYU pragma: export
#include "referat/load.hpp"     // IWYU pragma: export
#include "referat/trace.hpp"    // IWYU pragma: export

#include <string_view>

namespace referat {

/// The library's version, "0.1.0".
std::string_view version();

}  // namespace referat
