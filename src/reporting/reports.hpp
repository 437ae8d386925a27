// SPDX-License-Identifier: MIT
//
// The forms in which findings are reported: one file and one row each. A report is written input by
// input, so that an archive of any size needs no more memory than its largest document.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "reporting/checked_file.hpp"

namespace referat {

struct ReportSettings {
  Language language = Language::english;
  Level fail_on = Level::error;  ///< makes the check fail; off: nothing does
  std::size_t width = 0;         ///< cells of a line of the terminal; 0 when there is none
  bool colour = false;
};

struct ReportFormat {
  std::string_view name;
  /// Each appends its part to `out`; null for no part.
  void (*begin)(std::string& out, const ReportSettings& settings) = nullptr;
  void (*file)(std::string& out, const CheckedFile& file, const ReportSettings& settings) = nullptr;
  void (*end)(std::string& out, const Tally& tally, const ReportSettings& settings) = nullptr;
};

std::span<const ReportFormat> report_formats();

/// The row of that name; null when there is none.
const ReportFormat* report_format_named(std::string_view name);

}  // namespace referat
