// SPDX-License-Identifier: MIT
#include "batch/run_options.hpp"

#include "command_line/report.hpp"
#include "text/values.hpp"
#include "batch/thread_count.hpp"
#include "command_line/word_choice.hpp"

namespace referat {

namespace {

std::optional<ExitCode> choose_threads(const RunOptions& options, ConvertRequest& request) {
  if (options.jobs.empty() || options.jobs == "auto") return std::nullopt;
  request.threads = parse_thread_count(options.jobs);
  if (request.threads) return std::nullopt;
  std::string text = options.jobs;
  text += " is no number of jobs; write a number from 1 to " + std::to_string(most_threads);
  return report_usage(text += ", or auto");
}

std::optional<ExitCode> choose_progress(const RunOptions& options, ConvertRequest& request) {
  const auto fault =
      choose_word(options.progress, "word", " for --progress", request.telling.progress);
  return fault ? std::optional(report_usage(*fault)) : std::nullopt;
}

}  // namespace

void add_run_options(OptionList& list, RunOptions& options, ConvertRequest& request) {
  list.add_option("-j,--jobs", "N", options.jobs,
                  "convert so many files at once, without any effect on the output; auto, which\n"
                  "                     it is without this, is what processors and quota allow");
  list.add_flag("--fail-fast", request.fail_fast, "begin no more files once one has failed");
  add_limit_options(list, options.limits);
  list.add_option("--progress", "WORD", options.progress,
                  listed(names<ProgressWhen>()) +
                      ": show how far it is; without it auto, on a terminal when\n"
                      "                     it takes more than two seconds");
  list.add_option("--report", "FILE", options.report,
                  "write counts, times and each file that failed or had findings there, as JSON");
  list.add_flag("-q,--quiet", options.quiet, "neither progress nor a line on how it went");
}

std::optional<ExitCode> choose_run(const RunOptions& options, ConvertRequest& request) {
  if (const auto code = choose_threads(options, request)) return code;
  if (const auto code = choose_limits(options.limits, request.documents.limits)) return code;
  if (const auto code = choose_progress(options, request)) return code;
  request.telling.report = options.report;
  if (!options.report.empty()) request.own.push_back({"--report", options.report});
  if (options.quiet) request.telling.progress = ProgressWhen::never;
  return std::nullopt;
}

}  // namespace referat
