// SPDX-License-Identifier: MIT
//
// One job of a batch.
#pragma once

#include <optional>
#include <string>

#include "files/content_hash.hpp"
#include "batch/convert_request.hpp"
#include "batch/file_result.hpp"
#include "files/input.hpp"
#include "batch/journal.hpp"
#include "batch/jobs.hpp"
#include "files/output.hpp"

namespace referat {

/// Does jobs one after another with the same memory.
class JobRunner {
 public:
  /// `keep_existing`: a file that came to be there since the jobs were checked is not replaced.
  /// `journal` is null for none.
  JobRunner(const ConvertRequest& request, bool each_document, bool keep_existing, Journal* journal)
      : request_(request),
        each_document_(each_document),
        journal_(journal),
        options_{.durable = request.durable, .keep_existing = keep_existing},
        input_(request.documents.limits.size) {}

  /// Where all documents go into one file, it is written only if none failed. Throws nothing.
  FileResult run(const Job& job);

 private:
  void run_held(const Job& job, FileResult& result);
  bool is_unchanged(const Job& job, const FileResult& result) const;
  OutputOptions options_for(const std::string& path) const;
  ExitCode convert(const Job& job);
  bool take(const Job& job, const Document& document, const Source& source);
  ExitCode write_own(const std::string& path);
  ExitCode write_shared(const std::string& path);
  ExitCode make_folders(const std::string& path);
  bool make_folder(const std::string& folder);

  const ConvertRequest& request_;
  bool each_document_;
  Journal* journal_;
  OutputOptions options_;
  InputReader input_;
  std::string buffer_;
  std::string folder_;            // the one made last
  std::optional<Output> shared_;  // of the documents of the input at hand
  ContentHash shared_content_;
  std::vector<WrittenFile> written_;  // for the input at hand
  std::size_t documents_ = 0;         // of the input at hand
  ExitCode writing_ = ExitCode::done;
};

}  // namespace referat
