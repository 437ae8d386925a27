// SPDX-License-Identifier: MIT
#include "batch/jobs.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>

#include "files/content_hash.hpp"
#include "files/file_name.hpp"
#include "batch/file_result.hpp"
#include "batch/ordered_pool.hpp"
#include "command_line/report.hpp"
#include "batch/thread_count.hpp"

namespace referat {

namespace {

// The part of a path that an output keeps, without what leads to the root or up.
std::string kept_path(const InputFile& input) {
  if (input.path == "-") return "stdin";
  std::string kept;
  for (std::string_view rest = std::string_view(input.path).substr(input.inside); !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.empty() || part == "." || part == "..") continue;
    if (!kept.empty()) kept += '/';
    kept += part;
  }
  return kept.empty() ? "_" : kept;
}

// "Referat 3. marts" has no extension: only those of our formats are taken off.
std::string_view without_extension(std::string_view name) {
  const Format* format = format_for_path(name);
  if (format == nullptr) return name;
  const std::size_t length = extension_length(*format, name);
  // ".txt" is a name, not an extension.
  return length < name.size() ? name.substr(0, name.size() - length) : name;
}

class Naming {
 public:
  Naming(const ConvertRequest& request, const std::string& folder, const NameTemplate* name)
      : request_(request), folder_(with_slash(folder)), name_(name) {}

  bool asks_document() const { return name_ != nullptr && name_->asks_document(); }

  // The output of a whole input.
  std::string name_of(const InputFile& input) const { return name(input, nullptr, 1); }

  // The outputs that a journal tells of, if nothing has changed since; the input is in `reader`.
  std::vector<std::string> known_names_of(const InputFile& input, const InputReader& reader,
                                          const Journal* journal) const;

  // The outputs of its documents.
  std::vector<std::string> names_of(const InputFile& input, const InputReader& reader) const;

 private:
  std::string name(const InputFile& input, const Document* document, std::size_t number) const;

  const ConvertRequest& request_;
  std::string folder_;
  const NameTemplate* name_;
};

std::string Naming::name(const InputFile& input, const Document* document,
                         std::size_t number) const {
  const std::string kept = kept_path(input);
  const std::string_view path = kept;
  const std::size_t name_at = path.rfind('/') + 1;
  const std::string_view folder = path.substr(0, name_at);
  const std::string_view input_name = path.substr(name_at);
  const std::string_view stem = without_extension(input_name);
  const std::string_view ending = request_.format->extensions.front();
  if (name_ != nullptr) {
    return folder_ + fill_name_template(*name_, {.dir = folder,
                                                 .stem = stem,
                                                 .name = input_name,
                                                 .ext = ending.substr(1),
                                                 .document = document,
                                                 .number = number});
  }
  return folder_ + std::string(folder) +
         shortened_name(std::string(stem) + std::string(ending), ending);
}

// A journal that was edited may name any file; what is not in the folder is none of ours.
std::vector<std::string> Naming::known_names_of(const InputFile& input, const InputReader& reader,
                                                const Journal* journal) const {
  const JournalEntry* entry =
      journal == nullptr ? nullptr : journal->find(input.path, content_hash(reader.bytes()));
  if (entry == nullptr || !has_outputs(*entry)) return {};
  std::vector<std::string> names;
  for (const WrittenFile& output : entry->outputs) {
    const bool is_inside =
        output.path.starts_with(folder_) && output.path.find("/../") == std::string::npos;
    if (!is_inside) return {};
    names.push_back(output.path);
  }
  return names;
}

std::vector<std::string> Naming::names_of(const InputFile& input, const InputReader& reader) const {
  DocumentOptions quietly = request_.documents;
  quietly.quiet = true;  // what is wrong is said when the document is converted
  std::vector<std::string> names;
  for_each_document(reader.bytes(), input.path, quietly,
                    [&](const Document& document, const Source&) {
                      names.push_back(name(input, &document, names.size() + 1));
                      return true;
                    });
  return names;
}

bool is_read_once(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

// The job of one input that is read for the names of its documents. What is wrong with it is said
// when it is converted.
Job job_by_document(const InputFile& input, const Naming& naming, InputReader& reader,
                    const Journal* journal) {
  Job job{input.path, {}};
  if (is_read_once(input.path)) {
    job.refusal =
        "is no regular file and cannot be read twice, as this --name asks; save it "
        "to a file first";
    return job;
  }
  FileResult untold;
  work_on(
      input.path, untold,
      [&] {
        if (!reader.read(input.path)) return;
        job.outputs = naming.known_names_of(input, reader, journal);
        job.outputs_are_known = !job.outputs.empty();
        if (!job.outputs_are_known) job.outputs = naming.names_of(input, reader);
      },
      [&] { reader.clear(); });
  return job;
}

void find_by_document(Jobs& found, const ConvertRequest& request,
                      const std::vector<InputFile>& inputs, const Naming& naming,
                      const Journal* journal) {
  found.each_document = true;
  if (std::ranges::find(inputs, "-", &InputFile::path) != inputs.end()) {
    found.code = report_usage(
        "standard input cannot be read twice, as this --name asks; save it to a file first");
    return;
  }
  const std::size_t threads = threads_for(request.threads, inputs.size());
  std::vector<InputReader> readers(threads, InputReader(request.documents.limits.size));
  std::vector<Job> jobs(slots_for(threads));
  run_in_order({.count = inputs.size(),
                .threads = threads,
                .work =
                    [&](std::size_t worker, std::size_t index, std::size_t slot) {
                      jobs[slot] = job_by_document(inputs[index], naming, readers[worker], journal);
                    },
                .take =
                    [&](std::size_t, std::size_t slot) {
                      found.jobs.push_back(std::move(jobs[slot]));
                      return true;
                    },
                .idle = [] {}});
}

}  // namespace

Jobs find_jobs(const ConvertRequest& request, const std::vector<InputFile>& inputs,
               const std::string& folder, const NameTemplate* name, const Journal* journal) {
  const Naming naming(request, folder, name);
  Jobs found;
  found.jobs.reserve(inputs.size());
  if (naming.asks_document()) {
    find_by_document(found, request, inputs, naming, journal);
    return found;
  }
  for (const InputFile& input : inputs) found.jobs.push_back({input.path, {naming.name_of(input)}});
  return found;
}

}  // namespace referat
