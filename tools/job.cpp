// SPDX-License-Identifier: MIT
#include "job.hpp"

#include <sys/stat.h>

#include <cerrno>

#include "one_output.hpp"
#include "report.hpp"

namespace referat {

bool JobRunner::make_folder(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0777) != 0) {
    if (errno == EEXIST) return true;  // if it is no folder, opening a file in it will tell
    report(folder, describe_error(errno, "check where the output goes"));
    return false;
  }
  if (!options_.durable) return true;
  const int error_number = flush_folder(folder.substr(0, folder.rfind('/') + 1));
  if (error_number != 0)
    report(folder, describe_error(error_number, "check where the output goes"));
  return error_number == 0;
}

ExitCode JobRunner::make_folders(const std::string& path) {
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  if (folder == folder_) return ExitCode::done;
  struct stat status = {};
  if (::stat(folder.c_str(), &status) != 0) {
    for (std::size_t slash = folder.find('/', 1); slash != folder.npos;
         slash = folder.find('/', slash + 1)) {
      if (!make_folder(folder.substr(0, slash))) return ExitCode::output;
    }
  }
  folder_ = folder;
  return ExitCode::done;
}

ExitCode JobRunner::write_own(const std::string& path) {
  if (path.empty()) return ExitCode::done;
  if (make_folders(path) != ExitCode::done) return ExitCode::output;
  Output output(path, options_);
  return output.write(buffer_) && output.finish() ? ExitCode::done : ExitCode::output;
}

ExitCode JobRunner::write_shared(const std::string& path) {
  if (!shared_) {
    if (make_folders(path) != ExitCode::done) return ExitCode::output;
    shared_.emplace(path, options_);
  }
  return shared_->write(buffer_) ? ExitCode::done : ExitCode::output;
}

bool JobRunner::take(const Job& job, const Document& document, const Source& source) {
  const std::size_t index = documents_++;
  if (each_document_ && index >= job.outputs.size()) {
    report(display_name(job.input), "was changed while it was converted; run again");
    writing_ = ExitCode::input;
    return false;
  }
  if (!each_document_ && index > 0 && !request_.format->joins) {
    report(display_name(job.input), "holds several documents, which do not fit into one " +
                                        std::string(request_.format->name) +
                                        " file; use --to ndjson, or --name with {number}");
    writing_ = ExitCode::output;
    return false;
  }
  buffer_.clear();
  if (each_document_ || index == 0) append_begin(buffer_, request_);
  append_document(buffer_, request_, document, source);
  const ExitCode code =
      each_document_ ? write_own(job.outputs[index]) : write_shared(job.outputs.front());
  writing_ = worse(writing_, code);
  return each_document_ || code == ExitCode::done;
}

ExitCode JobRunner::convert(const Job& job) {
  const ExitCode reading = for_each_document(
      input_.bytes(), job.input, request_.documents,
      [&](const Document& document, const Source& source) { return take(job, document, source); });
  const ExitCode code = worse(reading, writing_);
  if (code != ExitCode::done || !shared_) return code;
  return shared_->finish() ? ExitCode::done : ExitCode::output;
}

void JobRunner::run_held(const Job& job, FileResult& result) {
  ExitCode code = ExitCode::input;
  if (!job.refusal.empty()) {
    report(display_name(job.input), job.refusal);
  } else if (input_.read(job.input)) {
    code = convert(job);
  } else if (input_.is_stopped()) {
    return;
  }
  result.code = code;
  result.outcome = code == ExitCode::done ? FileOutcome::converted : FileOutcome::failed;
}

FileResult JobRunner::run(const Job& job) {
  documents_ = 0;
  writing_ = ExitCode::done;
  FileResult result;
  work_on(
      job.input, result, [&] { run_held(job, result); },
      [this] {
        input_.clear();
        buffer_ = {};
      });
  shared_.reset();
  return result;
}

}  // namespace referat
