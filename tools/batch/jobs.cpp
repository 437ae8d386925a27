// SPDX-License-Identifier: MIT
#include "batch/jobs.hpp"

#include <algorithm>
#include <string_view>

#include "files/content_hash.hpp"
#include "files/file_name.hpp"
#include "batch/file_result.hpp"
#include "inputs/folder_files.hpp"
#include "batch/ordered_pool.hpp"
#include "command_line/report.hpp"
#include "batch/thread_count.hpp"

namespace referat {

namespace {

// The part of a path that an output keeps, without what leads to the root or up.
std::string kept_path(const std::string& input, std::size_t inside) {
  if (input == "-") return "stdin";
  std::string kept;
  for (std::string_view rest = std::string_view(input).substr(inside); !rest.empty();) {
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

}  // namespace

bool Job::is_kept() const {
  return !outputs.empty() && std::ranges::all_of(outputs, &std::string::empty);
}

Jobs::Jobs(const ConvertRequest& request, const PathList& inputs, const std::string& folder,
           const NameTemplate* name)
    : request_(request), inputs_(inputs), folder_(with_slash(folder)), name_(name) {}

std::string Jobs::name(std::size_t index, const Document* document, std::size_t number) const {
  const std::string kept = kept_path(inputs_[index], inputs_.inside(index));
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

// The outputs that a journal tells of, if nothing has changed since. A journal that was edited may
// name any file; what is not in the folder is none of ours.
std::vector<std::string> Jobs::known_names(std::size_t index, const InputReader& reader,
                                           const Journal* journal) const {
  if (journal == nullptr) return {};
  const auto entry = journal->find(inputs_[index], content_hash(reader.bytes()));
  if (!entry || !has_outputs(*entry)) return {};
  std::vector<std::string> names;
  for (const WrittenFile& output : entry->outputs) {
    const bool is_inside =
        output.path.starts_with(folder_) && output.path.find("/../") == std::string::npos;
    if (!is_inside || output.path.find('\0') != std::string::npos) return {};
    names.push_back(output.path);
  }
  return names;
}

// What is wrong is said when the document is converted.
std::vector<std::string> Jobs::names(std::size_t index, const InputReader& reader) const {
  DocumentOptions quietly = request_.documents;
  quietly.quiet = true;
  std::vector<std::string> names;
  for_each_document(reader.bytes(), inputs_[index], quietly,
                    [&](const Document& document, const Source&) {
                      names.push_back(name(index, &document, names.size() + 1));
                      return true;
                    });
  return names;
}

Jobs::Found Jobs::read(std::size_t index, InputReader& reader, const Journal* journal) const {
  const std::string input = inputs_[index];
  Found found;
  if (is_read_once(input)) return found;
  FileResult untold;
  work_on(
      input, untold,
      [&] {
        if (!reader.read(input)) return;
        found.outputs = known_names(index, reader, journal);
        found.are_known = !found.outputs.empty();
        if (!found.are_known) found.outputs = names(index, reader);
      },
      [&] { reader.clear(); });
  return found;
}

ExitCode Jobs::find(const Journal* journal) {
  if (!each_document()) return ExitCode::done;
  if (inputs_.contains("-")) {
    return report_usage(
        "standard input cannot be read twice, as this --name asks; save it to a file first");
  }
  const std::size_t threads = threads_for(request_.threads, size());
  std::vector<InputReader> readers(threads, InputReader(request_.documents.limits.size));
  std::vector<Found> found(slots_for(threads));
  const auto take = [&](std::size_t, std::size_t slot) {
    for (const std::string& output : found[slot].outputs) outputs_.add(output);
    ends_.push_back(outputs_.size());
    are_known_.push_back(found[slot].are_known);
    return true;
  };
  run_in_order(
      {.count = size(),
       .threads = threads,
       .work = [&](std::size_t worker, std::size_t index,
                   std::size_t slot) { found[slot] = read(index, readers[worker], journal); },
       .take = take,
       .idle = [] {}});
  return ExitCode::done;
}

std::size_t Jobs::first_output(std::size_t index) const {
  if (!each_document()) return index;
  return index == 0 ? 0 : ends_[index - 1];
}

Job Jobs::operator[](std::size_t index) const {
  Job job{.input = inputs_[index], .outputs = {}};
  const std::size_t first = first_output(index);
  if (each_document()) {
    job.outputs_are_known = are_known_[index];
    for (std::size_t i = first; i < ends_[index]; ++i) job.outputs.push_back(outputs_[i]);
  } else {
    job.outputs.push_back(name(index, nullptr, 1));
  }
  for (std::size_t i = 0; i < job.outputs.size() && !kept_.empty(); ++i) {
    if (kept_[first + i]) job.outputs[i].clear();
  }
  return job;
}

void Jobs::keep(std::size_t index, std::size_t output) {
  if (kept_.empty()) kept_.resize(each_document() ? outputs_.size() : size());
  kept_[first_output(index) + output] = true;
}

}  // namespace referat
