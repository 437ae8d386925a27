// SPDX-License-Identifier: MIT
//
// `file:line:column: level: message [rule]`, as gcc writes it and editors read it: the column
// counts bytes, and what is only worth knowing is a note.
#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"

namespace referat {

void append_gcc_file(std::string& out, const CheckedFile& file,
                     const ReportSettings& /*settings*/) {
  for (const CheckedFinding& checked : file.findings) {
    const Position& place = checked.place.begin;
    append_shown_name(out, file.source.name);
    out.append(":").append(std::to_string(place.line));
    out.append(":").append(std::to_string(place.column_utf8)).append(": ");
    out += checked.finding->level == Level::info ? "note" : name(checked.finding->level);
    out.append(": ").append(checked.message);
    out.append(" [").append(info(checked.finding->rule).name).append("]\n");
  }
}

}  // namespace referat
