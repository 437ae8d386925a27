// SPDX-License-Identifier: MIT
#include "reading_options.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "near_miss.hpp"
#include "report.hpp"
#include "reporting/message.hpp"
#include "reporting/places.hpp"

namespace referat {

namespace {

constexpr auto encodings = names<Encoding>();

std::string list_of_encodings() {
  std::string list;
  for (const std::string_view name : encodings) list.append(list.empty() ? "" : "|").append(name);
  return list;
}

}  // namespace

void add_reading_options(OptionList& list, ReadingOptions& options) {
  list.add_option("--encoding", "NAME", options.encoding,
                  "what the bytes are: " + list_of_encodings());
  list.add_flag("--repair-mojibake", options.repair_mojibake,
                "put garbled letters right: mÃ¸de was møde once");
  list.add_flag("-v,--verbose", options.verbose, "write findings of level info as well");
}

std::optional<ExitCode> choose_reading(const ReadingOptions& options, ReadOptions& read) {
  read.repair_mojibake = options.repair_mojibake;
  if (options.encoding.empty()) return std::nullopt;
  const auto* found = std::ranges::find(encodings, options.encoding);
  if (found == encodings.end()) {
    const std::vector<std::string_view> all(encodings.begin(), encodings.end());
    return report_usage("unknown encoding " + options.encoding +
                        suggestion(options.encoding, all, "write " + list_of_encodings()));
  }
  read.encoding = static_cast<Encoding>(found - encodings.begin());
  return std::nullopt;
}

void report_findings(const Source& source, std::span<const Finding> findings,
                     const ReadingOptions& options) {
  if (findings.empty()) return;
  Messages messages;
  const Level least = options.verbose ? Level::info : Level::warning;
  append_messages(messages.lines, source, findings, least);
  const Places places(source);
  for (const Finding& finding : findings) {
    if (finding.level < least) continue;
    const Position place = places.at(finding.span.begin);
    messages.notes.push_back({.line = place.line,
                              .column = place.column,
                              .level = finding.level,
                              .rule = info(finding.rule).name,
                              .text = message(finding, source)});
  }
  tell(std::move(messages));
}

}  // namespace referat
