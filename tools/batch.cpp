// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <new>

#include "interruption.hpp"
#include "job.hpp"
#include "report.hpp"

namespace referat {

namespace {

struct Tally {
  std::size_t inputs = 0;
  std::size_t converted = 0;
  std::size_t failed = 0;
  std::size_t kept = 0;
};

// "12 of 14 files converted, 1 failed, 1 left as it was"
std::string sentence(const Tally& tally) {
  std::string text = std::to_string(tally.converted) + " of " + std::to_string(tally.inputs) +
                     (tally.inputs == 1 ? " file" : " files") + " converted";
  const std::size_t rest = tally.inputs - tally.converted - tally.failed - tally.kept;
  if (tally.failed > 0) text += ", " + std::to_string(tally.failed) + " failed";
  if (tally.kept > 0) text += ", " + std::to_string(tally.kept) + " left as they were";
  if (rest > 0) text += ", " + std::to_string(rest) + " not begun";
  return text;
}

void prepare_last_words(const Tally& tally) {
  note_last_words("referat: interrupted; " + std::to_string(tally.converted) + " of " +
                  std::to_string(tally.inputs) + " files converted\n");
}

ExitCode run_jobs(const Jobs& found, JobRunner& runner, Tally& tally, bool fail_fast) {
  ExitCode code = found.code;
  catch_signals();
  for (const Job& job : found.jobs) {
    if (fail_fast && code != ExitCode::done) break;
    prepare_last_words(tally);
    const ExitCode result = runner.run(job);
    ++(result == ExitCode::done ? tally.converted : tally.failed);
    code = worse(code, result);
  }
  note_last_words({});
  return code;
}

}  // namespace

ExitCode convert_batch(const ConvertRequest& request, const std::vector<InputFile>& inputs,
                       const BatchOptions& options) {
  Jobs found = find_jobs(request, inputs, options.folder, options.name);
  if (found.code == ExitCode::usage) return found.code;
  Tally tally{.inputs = inputs.size(), .failed = found.failed};
  const ExitCode fault = check_jobs(found, options.on_exists, tally.kept);
  if (fault != ExitCode::done) return fault;
  const bool keep_existing =
      options.on_exists == OnExists::fail || options.on_exists == OnExists::skip;
  JobRunner runner(request, found.each_document, keep_existing);
  const ExitCode code = run_jobs(found, runner, tally, request.fail_fast);
  if (tally.failed > 0 || request.documents.reading.verbose) report("referat", sentence(tally));
  return code;
}

}  // namespace referat
