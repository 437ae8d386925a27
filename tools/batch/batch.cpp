// SPDX-License-Identifier: MIT
#include "batch/batch.hpp"

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

ExitCode run_jobs(const Jobs& jobs, const PathList& inputs, const ConvertRequest& request,
                  const BatchOptions& options, RunLog& log) {
  const bool keep_existing =
      options.on_exists == OnExists::fail || options.on_exists == OnExists::skip;
  const std::size_t threads = threads_for(request.threads, jobs.size());
  std::deque<JobRunner> runners;
  for (std::size_t i = 0; i < threads; ++i) {
    runners.emplace_back(request, jobs.each_document(), keep_existing, options.journal);
  }
  std::vector<FileResult> results(slots_for(threads));
  ExitCode code = ExitCode::done;
  const auto take = [&](std::size_t index, std::size_t slot) {
    const FileResult& result = results[slot];
    const std::string input = inputs[index];
    log.take(input, result);
    code = worse(code, result.code);
    if (options.journal != nullptr && !note(*options.journal, input, result)) {
      code = worse(code, ExitCode::output);
    }
    return !request.fail_fast || code == ExitCode::done;
  };
  finish_on_signals();
  run_in_order({.count = jobs.size(),
                .threads = threads,
                .work = [&](std::size_t worker, std::size_t index,
                            std::size_t slot) { results[slot] = runners[worker].run(jobs[index]); },
                .take = take,
                .idle = [&] { log.idle(); }});
  return code;
}

ExitCode check_own_files(std::span<const OwnFile> own, const Jobs& jobs) {
  for (std::size_t index = 0; index < jobs.size() && !own.empty(); ++index) {
    for (const std::string& output : jobs[index].outputs) {
      if (const auto code = check_own_files(own, output); code != ExitCode::done) return code;
    }
  }
  return ExitCode::done;
}

}  // namespace

ExitCode convert_batch(const ConvertRequest& request, const InputFiles& inputs,
                       const BatchOptions& options, const Messages& before) {
  Jobs jobs(request, inputs.files, options.folder, options.name);
  ExitCode fault = jobs.find(options.journal);
  if (fault == ExitCode::done) fault = check_own_files(request.own, jobs);
  if (fault == ExitCode::done) fault = check_jobs(jobs, inputs, options.on_exists, options.journal);
  if (fault != ExitCode::done) return fault;
  // Journal and report may lie beside the outputs. If there can be no folder, each output will
  // tell.
  std::error_code untold;
  if (!request.own.empty()) std::filesystem::create_directories(options.folder, untold);
  if (options.journal != nullptr) {
    if (const auto code = options.journal->start(); code != ExitCode::done) return code;
  }
  RunLog log(request.telling, before, inputs.files.size());
  return log.end(worse(inputs.code, run_jobs(jobs, inputs.files, request, options, log)));
}

}  // namespace referat
