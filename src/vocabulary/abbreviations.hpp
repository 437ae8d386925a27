// SPDX-License-Identifier: MIT
//
// DATA: abbreviations that are written without their full stop.
#pragma once

#include <array>
#include <string_view>

namespace referat {

struct Abbreviation {
  std::string_view word;
  std::string_view right;
  bool sure = true;  // doctors write "pt" for a patient
};

inline constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"ca", "ca."},
    {"ekskl", "ekskl."},
    {"evt", "evt."},
    {"inkl", "inkl."},
    {"jf", "jf."},
    {"osv", "osv."},
    {"pt", "p.t.", false},
    {"vedr", "vedr."},
});

}  // namespace referat
