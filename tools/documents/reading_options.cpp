// SPDX-License-Identifier: MIT
#include "documents/reading_options.hpp"

#include <optional>
#include <utility>

#include "command_line/report.hpp"
#include "reporting/message.hpp"
#include "reporting/places.hpp"
#include "text/values.hpp"
#include "command_line/word_choice.hpp"

namespace referat {

void add_reading_options(OptionList& list, ReadingOptions& options) {
  list.add_option("--encoding", "NAME", options.encoding,
                  "what the bytes are: " + listed(names<Encoding>()));
  list.add_flag("--repair-mojibake", options.repair_mojibake,
                "put garbled letters right: mÃ¸de was møde once");
  list.add_flag("-v,--verbose", options.verbose, "write findings of level info as well");
}

std::optional<ExitCode> choose_reading(const ReadingOptions& options, ReadOptions& read) {
  read.repair_mojibake = options.repair_mojibake;
  const auto fault = choose_word(options.encoding, "encoding", "", read.encoding);
  return fault ? std::optional(report_usage(*fault)) : std::nullopt;
}

void report_findings(const Source& source, std::span<const Finding> findings,
                     const ReadingOptions& options) {
  if (findings.empty()) return;
  const Level least = options.verbose ? Level::info : Level::warning;
  const Places places(source);
  Messages messages;
  for (const Finding& finding : findings) {
    if (finding.level < least) continue;
    const Position place = places.at(finding.span.begin);
    std::optional<Position> second;
    if (finding.second) second = places.at(finding.second->begin);
    append_fault(messages, source.name,
                 {.line = place.line,
                  .column = place.column,
                  .level = finding.level,
                  .rule = info(finding.rule).name,
                  .text = message_at(finding, second, Language::english)});
  }
  tell(std::move(messages));
}

}  // namespace referat
