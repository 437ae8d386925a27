// SPDX-License-Identifier: MIT
//
// Commands to GitHub Actions, which shows each as an annotation. What could end a command or begin
// another is percent-encoded. GitHub shows ten of a level for a step; all stand in the log.
#include <algorithm>

#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"
#include "reporting/wording.hpp"
#include "writing/uri.hpp"

namespace referat {

namespace {

constexpr std::size_t most_annotations = 10;

void append_encoded(std::string& out, std::string_view text, std::string_view encoded) {
  for (const char c : text) {
    if (encoded.find(c) == encoded.npos) {
      out += c;
    } else {
      append_percent(out, c);
    }
  }
}

void append_property(std::string& out, std::string_view name, std::string_view value) {
  out.append(",").append(name).append("=");
  append_encoded(out, value, "%\r\n:,");
}

// The path as it is, so that GitHub finds the file, but for what would steer the log.
std::string path_of(std::string_view name) {
  name = path_from_here(name);
  std::string path;
  for (std::size_t end = 0; !name.empty(); name.remove_prefix(end)) {
    end = name.find_first_of("\r\n");
    if (end == 0) {
      path += name[0];
      end = 1;
    } else {
      end = std::min(end, name.size());
      append_printable(path, name.substr(0, end));
    }
  }
  return path;
}

// A stretch of several lines has no columns for GitHub.
void append_place(std::string& out, const Place& place) {
  append_property(out, "line", std::to_string(place.begin.line));
  if (place.end.line != place.begin.line) {
    append_property(out, "endLine", std::to_string(place.end.line));
  } else {
    append_property(out, "col", std::to_string(place.begin.column));
    append_property(out, "endColumn", std::to_string(place.end.column));
  }
}

}  // namespace

void append_github_file(std::string& out, const CheckedFile& file,
                        const ReportSettings& /*settings*/) {
  for (const CheckedFinding& checked : file.findings) {
    const Position& at = checked.place.begin;
    out.append("::")
        .append(by_level(checked.finding->level, "error", "warning", "notice"))
        .append(" file=");
    append_encoded(out, path_of(file.source.name), "%\r\n:,");
    append_place(out, checked.place);
    append_property(out, "title", info(checked.finding->rule).name);
    // The log shows this part only.
    std::string line = shown_name(file.source.name);
    line.append(":").append(std::to_string(at.line)).append(":");
    line.append(std::to_string(at.column)).append(": ").append(checked.message);
    out += "::";
    append_encoded(out, line, "%\r\n");
    out += '\n';
  }
}

void append_github_end(std::string& out, const Tally& tally, const ReportSettings& settings) {
  const bool many = tally.of(Level::error) > most_annotations ||
                    tally.of(Level::warning) > most_annotations ||
                    tally.of(Level::info) > most_annotations;
  if (!many || tally.shown <= most_annotations) return;
  constexpr Wording wording = {
      " findings are in this log; GitHub shows ten of a level as annotations\n",
      " fund står i denne log; GitHub viser ti af hver slags som annotationer\n"};
  out.append(std::to_string(tally.shown)).append(in_language(wording, settings.language));
}

}  // namespace referat
