// SPDX-License-Identifier: MIT
#include "batch/job_checks.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <climits>
#include <deque>
#include <functional>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "files/file_name.hpp"
#include "files/input.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

// Faults of one sort: the first ones are listed, all are counted.
class FaultList {
 public:
  void add(std::string_view subject, std::string_view text) {
    constexpr std::size_t most_listed = 20;
    if (++count_ <= most_listed) report(subject, text);
  }

  // Ends the list with what to do, if there is one.
  ExitCode end(std::string_view advice) const {
    if (count_ == 0) return ExitCode::done;
    return report_usage(std::to_string(count_) + (count_ == 1 ? " fault" : " faults") +
                        ", nothing was written; " + std::string(advice));
  }

 private:
  std::size_t count_ = 0;
};

using TakeOutput = std::function<void(const Job& job, const std::string& output)>;

void for_each_output(const Jobs& jobs, const TakeOutput& take) {
  for (std::size_t index = 0; index < jobs.size(); ++index) {
    const Job job = jobs[index];
    for (const std::string& output : job.outputs) take(job, output);
  }
}

// A name in as little memory as can be; two of one hash are looked at by their letters.
std::size_t hash_of(std::string_view name) { return std::hash<std::string_view>()(name); }

// Sorted hashes of the folded names that two outputs have, or an output and a folder that another
// one needs.
std::vector<std::size_t> doubtful_names(const Jobs& jobs) {
  std::deque<std::size_t> names;
  std::vector<std::size_t> doubtful;  // as yet of folders
  std::string last_folder;
  for_each_output(jobs, [&](const Job&, const std::string& output) {
    const std::string name = folded_path(output);
    names.push_back(hash_of(name));
    std::string folder = name.substr(0, name.rfind('/') + 1);
    if (folder == last_folder) return;
    for (std::size_t slash = folder.find('/', 1); slash != folder.npos;
         slash = folder.find('/', slash + 1)) {
      doubtful.push_back(hash_of(std::string_view(folder).substr(0, slash)));
    }
    last_folder = std::move(folder);
  });
  std::ranges::sort(names);
  std::erase_if(doubtful,
                [&](std::size_t hash) { return !std::ranges::binary_search(names, hash); });
  for (auto same = std::ranges::adjacent_find(names); same != names.end();
       same = std::adjacent_find(std::next(same), names.end())) {
    doubtful.push_back(*same);
  }
  std::ranges::sort(doubtful);
  return doubtful;
}

// Inputs by the folded names of their outputs.
using Owners = std::unordered_map<std::string, std::string>;

// A file stands where another output needs a folder: the path of that file, folded.
const Owners::value_type* file_above(const Owners& owners, const std::string& path) {
  for (std::size_t slash = path.find('/', 1); slash != path.npos;
       slash = path.find('/', slash + 1)) {
    const auto found = owners.find(path.substr(0, slash));
    if (found != owners.end()) return &*found;
  }
  return nullptr;
}

// Before a folder of them is made. What is written stands beside its place for a moment, under a
// name that may be longer.
ExitCode check_lengths(const Jobs& jobs) {
  constexpr std::size_t longest_path = PATH_MAX - 64;
  FaultList faults;
  for_each_output(jobs, [&](const Job&, const std::string& output) {
    if (output.size() > longest_path) faults.add(output, "is longer than a path may be");
  });
  return faults.end("write to a directory with a shorter path, or shorten --name");
}

ExitCode check_names(const Jobs& jobs) {
  const std::vector<std::size_t> doubtful = doubtful_names(jobs);
  if (doubtful.empty()) return ExitCode::done;
  Owners owners;
  FaultList faults;
  const auto refuse = [&](const std::string& output, std::string_view one, std::string_view other) {
    faults.add(output,
               "would be written for " + std::string(one) + " and for " + std::string(other));
  };
  for_each_output(jobs, [&](const Job& job, const std::string& output) {
    std::string name = folded_path(output);
    if (!std::ranges::binary_search(doubtful, hash_of(name))) return;
    const auto [owner, is_new] = owners.emplace(std::move(name), job.input);
    if (!is_new) refuse(output, owner->second, job.input);
  });
  for_each_output(jobs, [&](const Job& job, const std::string& output) {
    const auto* above = file_above(owners, folded_path(output));
    if (above != nullptr) refuse(above->first, above->second, job.input);
  });
  return faults.end("tell outputs apart with {dir}, {name} or {number} in --name");
}

struct Existing {
  bool is_there = false;
  bool is_file = false;  // or a link to one, or to nothing
  struct stat status = {};
};

Existing look_at(const std::string& path) {
  Existing existing;
  if (::lstat(path.c_str(), &existing.status) != 0) return existing;
  existing.is_there = true;
  const bool leads_nowhere =
      S_ISLNK(existing.status.st_mode) && ::stat(path.c_str(), &existing.status) != 0;
  existing.is_file = leads_nowhere || S_ISREG(existing.status.st_mode);
  return existing;
}

bool is_changed_later(const std::string& input, const struct stat& output) {
  struct stat status = {};
  if (input == "-" || ::stat(input.c_str(), &status) != 0) return true;
  const auto& in = status.st_mtim;
  const auto& out = output.st_mtim;
  return std::pair(in.tv_sec, in.tv_nsec) > std::pair(out.tv_sec, out.tv_nsec);
}

using Identities = std::vector<FileIdentity>;

// Whether an output that is there stays; else it is noted as one to replace, or is a fault.
bool is_to_stay(const std::string& input, const std::string& output, OnExists on_exists,
                Identities& replaced, FaultList& faults) {
  const Existing existing = look_at(output);
  if (!existing.is_there) return false;
  if (!existing.is_file) {
    faults.add(output, "is there and is no file");
  } else if (on_exists == OnExists::fail) {
    faults.add(output, "is there already");
  } else if (on_exists == OnExists::skip ||
             (on_exists == OnExists::newer && !is_changed_later(input, existing.status))) {
    return true;
  } else {
    replaced.push_back({.device = existing.status.st_dev, .inode = existing.status.st_ino});
  }
  return false;
}

ExitCode check_inputs(const PathList& inputs, Identities& replaced) {
  if (replaced.empty()) return ExitCode::done;
  std::ranges::sort(replaced);
  FaultList faults;
  for (const std::string& input : inputs) {
    const auto identity = identity_of_input(input);
    if (identity && std::ranges::binary_search(replaced, *identity)) {
      faults.add(display_name(input), "is both input and output");
    }
  }
  return faults.end("write to another directory");
}

}  // namespace

ExitCode check_jobs(Jobs& jobs, const InputFiles& inputs, OnExists on_exists,
                    const Journal* journal) {
  for (const auto check : {check_lengths, check_names}) {
    if (const ExitCode code = check(jobs); code != ExitCode::done) return code;
  }
  FaultList faults;
  Identities replaced;
  for (std::size_t index = 0; index < jobs.size(); ++index) {
    const Job job = jobs[index];
    for (std::size_t i = 0; i < job.outputs.size(); ++i) {
      const bool is_ours = journal != nullptr && journal->made(job.outputs[i]);
      const OnExists wish = is_ours ? OnExists::overwrite : on_exists;
      if (is_to_stay(job.input, job.outputs[i], wish, replaced, faults)) jobs.keep(index, i);
    }
  }
  ExitCode code =
      faults.end(on_exists == OnExists::fail
                     ? "write to another directory, or add --on-exists skip, overwrite or newer"
                     : "write to another directory");
  if (code == ExitCode::done) code = check_inputs(inputs.files, replaced);
  return code == ExitCode::done ? check_inputs(inputs.lists, replaced) : code;
}

}  // namespace referat
