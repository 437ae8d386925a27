// SPDX-License-Identifier: MIT
#include "batch/job.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "batch/one_output.hpp"
#include "command_line/report.hpp"

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

// What an earlier run made is ours to replace.
OutputOptions JobRunner::options_for(const std::string& path) const {
  OutputOptions options = options_;
  if (journal_ != nullptr && journal_->made(path)) options.keep_existing = false;
  return options;
}

ExitCode JobRunner::write_own(const std::string& path) {
  if (path.empty()) return ExitCode::done;
  if (make_folders(path) != ExitCode::done) return ExitCode::output;
  Output output(path, options_for(path));
  if (!output.write(buffer_) || !output.finish()) return ExitCode::output;
  if (journal_ != nullptr) written_.push_back({path, content_hash(buffer_)});
  return ExitCode::done;
}

ExitCode JobRunner::write_shared(const std::string& path) {
  if (!shared_) {
    if (make_folders(path) != ExitCode::done) return ExitCode::output;
    shared_.emplace(path, options_for(path));
  }
  if (journal_ != nullptr) shared_content_.add(buffer_);
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
  const std::string content = journal_ == nullptr ? std::string() : shared_content_.take();
  if (code != ExitCode::done || !shared_) return code;
  if (!shared_->finish()) return ExitCode::output;
  written_.push_back({job.outputs.front(), content});
  return ExitCode::done;
}

// Outputs that are to stay as they are have an empty name, and no entry is like that.
bool JobRunner::is_unchanged(const Job& job, const FileResult& result) const {
  const auto entry = journal_->find(job.input, result.content);
  return entry && std::ranges::equal(job.outputs, entry->outputs, {}, {}, &WrittenFile::path) &&
         (job.outputs_are_known || has_outputs(*entry));
}

void JobRunner::run_held(const Job& job, FileResult& result) {
  if (job.is_kept()) {
    result.outcome = FileOutcome::kept;
    return;
  }
  ExitCode code = ExitCode::input;
  if (each_document_ && is_read_once(job.input)) {
    report(job.input,
           "is no regular file and cannot be read twice, as this --name asks; save it to a file "
           "first");
  } else if (input_.read(job.input)) {
    if (journal_ != nullptr) result.content = content_hash(input_.bytes());
    if (journal_ != nullptr && is_unchanged(job, result)) {
      result.outcome = FileOutcome::unchanged;
      return;
    }
    const bool may_write = journal_ == nullptr || journal_->begin(job.input, job.outputs);
    code = may_write ? convert(job) : ExitCode::output;
    if (!may_write) result.content.clear();  // nothing more to note
  } else if (input_.is_stopped()) {
    return;
  }
  result.code = code;
  result.outcome = code == ExitCode::done ? FileOutcome::converted : FileOutcome::failed;
}

FileResult JobRunner::run(const Job& job) {
  documents_ = 0;
  writing_ = ExitCode::done;
  written_.clear();
  FileResult result;
  work_on(
      job.input, result, [&] { run_held(job, result); },
      [this] {
        input_.clear();
        buffer_ = {};
      });
  shared_.reset();
  result.outputs = written_;
  return result;
}

}  // namespace referat
