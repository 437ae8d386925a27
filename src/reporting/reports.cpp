// SPDX-License-Identifier: MIT
#include "reporting/reports.hpp"

#include <algorithm>
#include <array>

#include "reporting/report_forms.hpp"

namespace referat {

namespace {

constexpr auto table = std::to_array<ReportFormat>({
    {.name = "human", .file = append_human_file, .end = append_human_end},
    {.name = "gcc", .file = append_gcc_file},
    {.name = "json", .begin = append_json_begin, .file = append_json_file, .end = append_json_end},
    {.name = "ndjson", .file = append_ndjson_file},
    {.name = "sarif",
     .begin = append_sarif_begin,
     .file = append_sarif_file,
     .end = append_sarif_end},
    {.name = "github", .file = append_github_file, .end = append_github_end},
    {.name = "gitlab",
     .begin = append_gitlab_begin,
     .file = append_gitlab_file,
     .end = append_gitlab_end},
    {.name = "junit",
     .begin = append_junit_begin,
     .file = append_junit_file,
     .end = append_junit_end},
});

}  // namespace

std::span<const ReportFormat> report_formats() { return table; }

const ReportFormat* report_format_named(std::string_view name) {
  const auto found = std::ranges::find(table, name, &ReportFormat::name);
  return found == table.end() ? nullptr : &*found;
}

}  // namespace referat
