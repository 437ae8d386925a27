// SPDX-License-Identifier: MIT
#include "run_options.hpp"

#include <algorithm>
#include <vector>

#include <CLI/CLI.hpp>

#include "near_miss.hpp"
#include "report.hpp"
#include "text/values.hpp"
#include "thread_count.hpp"

namespace referat {

namespace {

std::optional<ExitCode> choose_threads(const CLI::App& app, const RunOptions& options,
                                       ConvertRequest& request) {
  const auto threads = parse_thread_count(options.jobs);
  if (threads && (app.count("--jobs") == 0 || !options.jobs.empty())) {
    request.threads = *threads;
    return std::nullopt;
  }
  std::string text = options.jobs.empty() ? "nothing" : options.jobs;
  text += " is no number of jobs; write a number from 1 to " + std::to_string(most_threads);
  return report_usage(text += ", or auto");
}

std::optional<ExitCode> choose_progress(const CLI::App& app, const RunOptions& options,
                                        ConvertRequest& request) {
  if (app.count("--progress") == 0) return std::nullopt;
  constexpr auto words = names<ProgressWhen>();
  const auto* found = std::ranges::find(words, options.progress);
  if (found == words.end()) {
    const std::vector<std::string_view> all(words.begin(), words.end());
    return report_usage("unknown word " + options.progress + " for --progress" +
                        suggestion(options.progress, all, "write " + listed(all)));
  }
  request.telling.progress = static_cast<ProgressWhen>(found - words.begin());
  return std::nullopt;
}

}  // namespace

void add_run_options(CLI::App& app, RunOptions& options, ConvertRequest& request) {
  app.add_option("-j,--jobs", options.jobs,
                 "convert so many files at once, without any effect on the output; auto, which\n"
                 "                     it is without this, is what processors and quota allow")
      ->type_name("N");
  app.add_flag("--fail-fast", request.fail_fast, "begin no more files once one has failed")
      ->disable_flag_override();
  add_limit_options(app, options.limits);
  app.add_option("--progress", options.progress,
                 listed(names<ProgressWhen>()) +
                     ": show how far it is; without it auto, on a terminal when\n"
                     "                     it takes more than two seconds")
      ->type_name("WORD");
  app.add_option("--report", options.report,
                 "write counts, times and each file that failed or had findings there, as JSON")
      ->type_name("FILE");
  app.add_flag("-q,--quiet", options.quiet, "neither progress nor a line on how it went")
      ->disable_flag_override();
}

std::optional<ExitCode> choose_run(const CLI::App& app, const RunOptions& options,
                                   ConvertRequest& request) {
  if (const auto code = choose_threads(app, options, request)) return code;
  if (const auto code = choose_limits(app, options.limits, request.documents.limits)) return code;
  if (const auto code = choose_progress(app, options, request)) return code;
  if (app.count("--report") > 0 && options.report.empty()) {
    return report_usage("--report has no value; write --report FILE");
  }
  request.telling.report = options.report;
  if (!options.report.empty()) request.own.push_back({"--report", options.report});
  if (options.quiet) request.telling.progress = ProgressWhen::never;
  return std::nullopt;
}

}  // namespace referat
