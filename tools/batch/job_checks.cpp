// SPDX-License-Identifier: MIT
#include "batch/job_checks.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <set>
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

// Inputs by the folded names of their outputs.
using Owners = std::unordered_map<std::string, std::string_view>;

// A file stands where another output needs a folder: the path of that file, folded.
const Owners::value_type* file_above(const Owners& owners, const std::string& path) {
  for (std::size_t slash = path.find('/', 1); slash != path.npos;
       slash = path.find('/', slash + 1)) {
    const auto found = owners.find(path.substr(0, slash));
    if (found != owners.end()) return &*found;
  }
  return nullptr;
}

ExitCode check_names(const Jobs& found) {
  Owners owners;
  std::vector<const Owners::value_type*> names;  // in the order of the jobs
  FaultList faults;
  const auto refuse = [&](const std::string& output, std::string_view one, std::string_view other) {
    faults.add(output,
               "would be written for " + std::string(one) + " and for " + std::string(other));
  };
  for (const Job& job : found.jobs) {
    for (const std::string& output : job.outputs) {
      const auto [owner, is_new] = owners.emplace(folded_path(output), job.input);
      if (is_new) {
        names.push_back(&*owner);
      } else {
        refuse(output, owner->second, job.input);
      }
    }
  }
  for (const Owners::value_type* name : names) {
    if (const auto* above = file_above(owners, name->first)) {
      refuse(above->first, above->second, name->second);
    }
  }
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

using Identities = std::set<std::pair<dev_t, ino_t>>;

// An output that is there stays, or is noted as one to replace, or is a fault.
void settle(const std::string& input, std::string& output, OnExists on_exists, Identities& replaced,
            FaultList& faults) {
  const Existing existing = look_at(output);
  if (!existing.is_there) return;
  if (!existing.is_file) {
    faults.add(output, "is there and is no file");
  } else if (on_exists == OnExists::fail) {
    faults.add(output, "is there already");
  } else if (on_exists == OnExists::skip ||
             (on_exists == OnExists::newer && !is_changed_later(input, existing.status))) {
    output.clear();
  } else {
    replaced.emplace(existing.status.st_dev, existing.status.st_ino);
  }
}

ExitCode check_inputs(const Jobs& found, const Identities& replaced) {
  FaultList faults;
  for (const Job& job : found.jobs) {
    const auto identity = replaced.empty() ? std::nullopt : identity_of_input(job.input);
    if (identity && replaced.contains({identity->device, identity->inode})) {
      faults.add(display_name(job.input), "is both input and output");
    }
  }
  return faults.end("write to another directory");
}

}  // namespace

ExitCode check_jobs(Jobs& found, OnExists on_exists, const Journal* journal, std::size_t& kept) {
  if (const ExitCode code = check_names(found); code != ExitCode::done) return code;
  FaultList faults;
  Identities replaced;
  for (Job& job : found.jobs) {
    for (std::string& output : job.outputs) {
      const bool is_ours = journal != nullptr && journal->made(output);
      settle(job.input, output, is_ours ? OnExists::overwrite : on_exists, replaced, faults);
    }
  }
  const ExitCode code =
      faults.end(on_exists == OnExists::fail
                     ? "write to another directory, or add --on-exists skip, overwrite or newer"
                     : "write to another directory");
  if (code != ExitCode::done) return code;
  kept = std::erase_if(found.jobs, [](const Job& job) {
    return !job.outputs.empty() && std::ranges::all_of(job.outputs, &std::string::empty);
  });
  return check_inputs(found, replaced);
}

}  // namespace referat
