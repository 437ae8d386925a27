// SPDX-License-Identifier: MIT
#include "reporting/reports.hpp"

#include <algorithm>
#include <array>

#include "reporting/report_forms.hpp"

namespace referat {

namespace {

constexpr auto table = std::to_array<ReportFormat>({
    {.name = "human",
     .summary = "for people: the line, the words marked, and a count at the end",
     .file = append_human_file,
     .end = append_human_end},
    {.name = "gcc",
     .summary = "a finding a line, as compilers write them, for editors and logs",
     .file = append_gcc_file},
    {.name = "json",
     .summary = "one object with all findings as data",
     .begin = append_json_begin,
     .file = append_json_file,
     .end = append_json_end},
    {.name = "ndjson", .summary = "a finding a line as data", .file = append_ndjson_file},
    {.name = "sarif",
     .summary = "SARIF 2.1.0, for code scanning",
     .begin = append_sarif_begin,
     .file = append_sarif_file,
     .end = append_sarif_end},
    {.name = "github",
     .summary = "commands to GitHub Actions, shown beside the lines",
     .file = append_github_file,
     .end = append_github_end},
    {.name = "gitlab",
     .summary = "the Code Quality report of GitLab",
     .begin = append_gitlab_begin,
     .file = append_gitlab_file,
     .end = append_gitlab_end},
    {.name = "junit",
     .summary = "a test for each finding, for any CI server",
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
