// SPDX-License-Identifier: MIT
#include "batch/run_log.hpp"

#include <string>

#include "command_line/interruption.hpp"
#include "command_line/report.hpp"
#include "command_line/terminal.hpp"

namespace referat {

RunLog::RunLog(const TellingOptions& options, const Messages& before, std::size_t inputs)
    : options_(options),
      counts_{.inputs = inputs},
      progress_(options.progress, inputs, standard_error_width(), Progress::Clock::now()),
      report_(options.report) {
  report_.begin(before);
}

void RunLog::take(const std::string& input, const FileResult& result) {
  if (result.outcome == FileOutcome::not_begun) return;
  counts_.add(result);
  if (!result.messages.lines.empty()) {
    write_to_standard_error(progress_.clear() + result.messages.lines);
  }
  report_.add(input, result);
  idle();
}

void RunLog::idle() {
  const std::string drawn = progress_.step(counts_.done(), Progress::Clock::now());
  if (!drawn.empty()) write_to_standard_error(drawn);
}

// "12 of 14 files converted, 1 failed, 1 left as it was"
std::string RunLog::summary() const {
  std::string text;
  if (stop_requested()) text = "interrupted; ";
  text += std::to_string(counts_.converted) + " of " + std::to_string(counts_.inputs);
  text += counts_.inputs == 1 ? " file converted" : " files converted";
  const auto add = [&text](std::size_t count, std::string_view words) {
    if (count > 0) text.append(", ").append(std::to_string(count)).append(words);
  };
  add(counts_.unchanged, " unchanged");
  add(counts_.failed, " failed");
  add(counts_.kept, " left as they were");
  add(counts_.not_begun(), " not begun");
  return text;
}

ExitCode RunLog::end(ExitCode code) {
  const std::string cleared = progress_.clear();
  if (!cleared.empty()) write_to_standard_error(cleared);
  if (options_.summary || stop_requested()) report("referat", summary());
  return worse(code, report_.end(counts_, code));
}

}  // namespace referat
