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
});

}  // namespace

std::span<const ReportFormat> report_formats() { return table; }

const ReportFormat* report_format_named(std::string_view name) {
  const auto found = std::ranges::find(table, name, &ReportFormat::name);
  return found == table.end() ? nullptr : &*found;
}

}  // namespace referat
