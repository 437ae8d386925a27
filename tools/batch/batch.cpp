// SPDX-License-Identifier: MIT
#include "batch/batch.hpp"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <system_error>

#include "command_line/interruption.hpp"
#include "batch/job.hpp"
#include "batch/ordered_pool.hpp"
#include "batch/run_log.hpp"
#include "batch/thread_count.hpp"

namespace referat {

namespace {

// Notes what came of an input; there is nothing to note of one that was left alone.
bool note(Journal& journal, const std::string& input, const FileResult& result) {
  const bool is_worked_on =
      result.outcome == FileOutcome::converted || result.outcome == FileOutcome::failed;
  if (!is_worked_on || result.content.empty()) return true;
  return journal.end(input, result.content, result.outcome == FileOutcome::converted,
                     result.outputs);
}

ExitCode run_jobs(const Jobs& found, const ConvertRequest& request, const BatchOptions& options,
                  RunLog& log) {
  const bool keep_existing =
      options.on_exists == OnExists::fail || options.on_exists == OnExists::skip;
  const std::size_t threads = threads_for(request.threads, found.jobs.size());
  std::deque<JobRunner> runners;
  for (std::size_t i = 0; i < threads; ++i) {
    runners.emplace_back(request, found.each_document, keep_existing, options.journal);
  }
  std::vector<FileResult> results(slots_for(threads));
  ExitCode code = ExitCode::done;
  const auto take = [&](std::size_t index, std::size_t slot) {
    const FileResult& result = results[slot];
    const std::string& input = found.jobs[index].input;
    log.take(input, result);
    code = worse(code, result.code);
    if (options.journal != nullptr && !note(*options.journal, input, result)) {
      code = worse(code, ExitCode::output);
    }
    return !request.fail_fast || code == ExitCode::done;
  };
  finish_on_signals();
  run_in_order(
      {.count = found.jobs.size(),
       .threads = threads,
       .work = [&](std::size_t worker, std::size_t index,
                   std::size_t slot) { results[slot] = runners[worker].run(found.jobs[index]); },
       .take = take,
       .idle = [&] { log.idle(); }});
  return code;
}

}  // namespace

ExitCode convert_batch(const ConvertRequest& request, const InputFiles& inputs,
                       const BatchOptions& options, const Messages& before) {
  Jobs found = find_jobs(request, inputs.files, options.folder, options.name, options.journal);
  if (found.code == ExitCode::usage) return found.code;
  for (const Job& job : found.jobs) {
    for (const std::string& output : job.outputs) {
      if (const auto code = check_own_files(request.own, output); code != ExitCode::done)
        return code;
    }
  }
  std::size_t kept = 0;
  const ExitCode fault = check_jobs(found, options.on_exists, options.journal, kept);
  if (fault != ExitCode::done) return fault;
  // Journal and report may lie beside the outputs. If there can be no folder, each output will
  // tell.
  std::error_code untold;
  if (!request.own.empty()) std::filesystem::create_directories(options.folder, untold);
  if (options.journal != nullptr) {
    if (const auto code = options.journal->start(); code != ExitCode::done) return code;
  }
  RunLog log(request.telling, before, inputs.files.size(), kept);
  return log.end(worse(inputs.code, run_jobs(found, request, options, log)));
}

}  // namespace referat
