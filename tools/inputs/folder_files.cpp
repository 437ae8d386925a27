// SPDX-License-Identifier: MIT
#include "inputs/folder_files.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <string_view>

#include "documents/formats.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

enum class EntryKind { file, folder, linked_folder, special, gone };

// What `path` is, in few system calls: most file systems tell it with the name. A link that leads
// nowhere counts as a file: reading it tells what is wrong.
EntryKind kind_of(const dirent& entry, const std::string& path) {
  if (entry.d_type == DT_REG) return EntryKind::file;
  if (entry.d_type == DT_DIR) return EntryKind::folder;
  struct stat own = {};
  struct stat target = {};
  if (::lstat(path.c_str(), &own) != 0) return EntryKind::gone;
  const bool is_link = S_ISLNK(own.st_mode);
  if (is_link && ::stat(path.c_str(), &target) != 0) return EntryKind::file;
  const mode_t mode = is_link ? target.st_mode : own.st_mode;
  if (S_ISREG(mode)) return EntryKind::file;
  if (S_ISDIR(mode)) return is_link ? EntryKind::linked_folder : EntryKind::folder;
  return EntryKind::special;
}

ExitCode fail(const std::string& folder, int error_number) {
  report(folder, describe_error(error_number, "check the folder"));
  return ExitCode::input;
}

// One walk. Folders that wait to be read stand in a list: no depth of folders is too deep.
class Walk {
 public:
  Walk(const std::string& root, const FileChoice& choice, std::vector<std::string>& files)
      : root_(root), choice_(choice), files_(files), inside_(with_slash(root).size()) {}

  ExitCode run();

 private:
  void read(const std::string& folder);
  void take(const dirent& entry, std::string path);
  std::string_view inside(std::string_view path) const { return path.substr(inside_); }
  bool is_own(const dirent& entry, const std::string& path) const;

  const std::string& root_;
  const FileChoice& choice_;
  std::vector<std::string>& files_;
  std::size_t inside_;  // where the part of a path inside the root begins
  std::vector<std::string> waiting_;
  ExitCode code_ = ExitCode::done;
};

// The number of the file tells nearly all apart without a look at them.
bool Walk::is_own(const dirent& entry, const std::string& path) const {
  return std::ranges::any_of(choice_.own, [&](const FileIdentity& own) {
    return own.inode == entry.d_ino && identity_of_input(path) == own;
  });
}

void Walk::take(const dirent& entry, std::string path) {
  if (any_matches(choice_.unwanted, inside(path))) return;
  switch (kind_of(entry, path)) {
    case EntryKind::file:
      if (is_chosen(choice_, inside(path)) && !is_own(entry, path)) {
        files_.push_back(std::move(path));
      }
      break;
    case EntryKind::folder:
      if (!choice_.output || identity_of_folder(path) != choice_.output) {
        waiting_.push_back(std::move(path));
      }
      break;
    case EntryKind::linked_folder:
      report(path, "is a link to a directory, left out; name it to have its files");
      break;
    case EntryKind::special:
      if (choice_.wanted.empty() || any_matches(choice_.wanted, inside(path))) {
        report(path, "is no regular file, left out; name it to have it read");
      }
      break;
    case EntryKind::gone:
      break;
  }
}

void Walk::read(const std::string& folder) {
  const Folder open(::opendir(folder.c_str()));
  if (!open) {
    code_ = fail(folder, errno);
    return;
  }
  errno = 0;
  while (const dirent* entry = ::readdir(open.get())) {
    if (entry->d_name[0] != '.') take(*entry, with_slash(folder) + entry->d_name);
    errno = 0;
  }
  if (errno != 0) code_ = fail(folder, errno);
}

ExitCode Walk::run() {
  const std::size_t before = files_.size();
  waiting_.push_back(root_);
  while (!waiting_.empty()) {
    const std::string folder = std::move(waiting_.back());
    waiting_.pop_back();
    read(folder);
  }
  std::sort(files_.begin() + static_cast<std::ptrdiff_t>(before), files_.end());
  if (files_.size() == before && code_ == ExitCode::done) {
    report(root_, "no file in this directory is chosen; choose with --glob PATTERN");
    code_ = ExitCode::input;
  }
  return code_;
}

}  // namespace

bool is_chosen(const FileChoice& choice, std::string_view path) {
  if (!choice.wanted.empty()) return any_matches(choice.wanted, path);
  const Format* format = format_for_path(path);
  if (format == nullptr || format->read_as == ReadAs::nothing) return false;
  return !choice.only_text || format->read_as == ReadAs::text;
}

ExitCode append_files_in(const std::string& folder, const FileChoice& choice,
                         std::vector<std::string>& files) {
  return Walk(folder, choice, files).run();
}

std::string with_slash(std::string folder) {
  if (!folder.ends_with('/')) folder += '/';
  return folder;
}

std::optional<FileIdentity> identity_of_folder(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return std::nullopt;
  return FileIdentity{.device = status.st_dev, .inode = status.st_ino};
}

}  // namespace referat
