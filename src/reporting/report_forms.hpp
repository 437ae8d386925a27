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

void append_json_begin(std::string& out, const ReportSettings& settings);
void append_json_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_json_end(std::string& out, const Tally& tally, const ReportSettings& settings);

void append_ndjson_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);

void append_sarif_begin(std::string& out, const ReportSettings& settings);
void append_sarif_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_sarif_end(std::string& out, const Tally& tally, const ReportSettings& settings);

void append_github_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_github_end(std::string& out, const Tally& tally, const ReportSettings& settings);

void append_gitlab_begin(std::string& out, const ReportSettings& settings);
void append_gitlab_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_gitlab_end(std::string& out, const Tally& tally, const ReportSettings& settings);

void append_junit_begin(std::string& out, const ReportSettings& settings);
void append_junit_file(std::string& out, const CheckedFile& file, const ReportSettings& settings);
void append_junit_end(std::string& out, const Tally& tally, const ReportSettings& settings);

}  // namespace referat
