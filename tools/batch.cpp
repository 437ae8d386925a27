// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <algorithm>
#include <deque>

#include "interruption.hpp"
#include "job.hpp"
#include "ordered_pool.hpp"
#include "run_log.hpp"

namespace referat {

namespace {

ExitCode run_jobs(const Jobs& found, const ConvertRequest& request, bool keep_existing,
                  RunLog& log) {
  const std::size_t threads = std::min(request.threads, found.jobs.size());
  std::deque<JobRunner> runners;
  for (std::size_t i = 0; i < threads; ++i) {
    runners.emplace_back(request, found.each_document, keep_existing);
  }
  std::vector<FileResult> results(slots_for(threads));
  ExitCode code = ExitCode::done;
  const auto take = [&](std::size_t index, std::size_t slot) {
    const FileResult& result = results[slot];
    log.take(found.jobs[index].input, result);
    code = worse(code, result.code);
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
  Jobs found = find_jobs(request, inputs.files, options.folder, options.name);
  if (found.code == ExitCode::usage) return found.code;
  for (const Job& job : found.jobs) {
    for (const std::string& output : job.outputs) {
      if (const auto code = check_own_files(request.own, output); code != ExitCode::done)
        return code;
    }
  }
  std::size_t kept = 0;
  const ExitCode fault = check_jobs(found, options.on_exists, kept);
  if (fault != ExitCode::done) return fault;
  const bool keep_existing =
      options.on_exists == OnExists::fail || options.on_exists == OnExists::skip;
  RunLog log(request.telling, before, inputs.files.size(), kept);
  return log.end(worse(inputs.code, run_jobs(found, request, keep_existing, log)));
}

}  // namespace referat
