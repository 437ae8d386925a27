// SPDX-License-Identifier: MIT
//
// The parts of each report; see reports.hpp.
#pragma once

#include <string>

#include "reporting/reports.hpp"

namespace referat {

void append_human_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_human_end(std::string& out, const Tally& tally, const ReportSettings& settings);

void append_gcc_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);

}  // namespace referat
