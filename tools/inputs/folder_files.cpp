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

// One walk, folder by folder in the order of the paths' bytes. The folders that it is inside of
// stand in a list: no depth of folders is too deep.
class Walk {
 public:
  Walk(const std::string& root, const FileChoice& choice, std::size_t inside, PathList& files)
      : root_(root),
        choice_(choice),
        inside_(inside),
        files_(files),
        root_size_(with_slash(root).size()) {}

  ExitCode run();

 private:
  // A folder and what of it is still to come, the last first. A slash ends the names of folders:
  // so they stand where the paths of their files belong.
  struct Open {
    std::string folder;
    std::vector<std::string> names;
  };

  void enter(std::string folder);
  void read(Open& open);
  bool is_taken(const dirent& entry, const std::string& path, EntryKind kind) const;
  bool is_own(const dirent& entry, const std::string& path) const;
  std::string_view below_root(std::string_view path) const { return path.substr(root_size_); }

  const std::string& root_;
  const FileChoice& choice_;
  std::size_t inside_;
  PathList& files_;
  std::size_t root_size_;
  std::vector<Open> open_;
  ExitCode code_ = ExitCode::done;
};

// The number of the file tells nearly all apart without a look at them.
bool Walk::is_own(const dirent& entry, const std::string& path) const {
  return std::ranges::any_of(choice_.own, [&](const FileIdentity& own) {
    return own.inode == entry.d_ino && identity_of_input(path) == own;
  });
}

bool Walk::is_taken(const dirent& entry, const std::string& path, EntryKind kind) const {
  switch (kind) {
    case EntryKind::file:
      return is_chosen(choice_, below_root(path)) && !is_own(entry, path);
    case EntryKind::folder:
      return !choice_.output || identity_of_folder(path) != choice_.output;
    case EntryKind::linked_folder:
      report(path, "is a link to a directory, left out; name it to have its files");
      break;
    case EntryKind::special:
      if (choice_.wanted.empty() || any_matches(choice_.wanted, below_root(path))) {
        report(path, "is no regular file, left out; name it to have it read");
      }
      break;
    case EntryKind::gone:
      break;
  }
  return false;
}

void Walk::read(Open& open) {
  const Folder folder(::opendir(open.folder.c_str()));
  if (!folder) {
    code_ = fail(open.folder, errno);
    return;
  }
  std::string path = with_slash(open.folder);
  const std::size_t name_at = path.size();
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    std::string name = entry->d_name;
    path.replace(name_at, path.npos, name);
    if (!name.starts_with('.') && !any_matches(choice_.unwanted, below_root(path))) {
      const EntryKind kind = kind_of(*entry, path);
      if (kind == EntryKind::folder) name += '/';
      if (is_taken(*entry, path, kind)) open.names.push_back(std::move(name));
    }
    errno = 0;
  }
  if (errno != 0) code_ = fail(open.folder, errno);
}

void Walk::enter(std::string folder) {
  Open open{.folder = std::move(folder), .names = {}};
  read(open);
  std::ranges::sort(open.names, std::ranges::greater());
  open_.push_back(std::move(open));
}

ExitCode Walk::run() {
  const std::size_t before = files_.size();
  enter(root_);
  while (!open_.empty()) {
    std::vector<std::string>& names = open_.back().names;
    if (names.empty()) {
      open_.pop_back();
      continue;
    }
    std::string path = with_slash(open_.back().folder) + names.back();
    names.pop_back();
    if (path.ends_with('/')) {
      path.pop_back();
      enter(std::move(path));
    } else {
      files_.add(path, inside_);
    }
  }
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

ExitCode append_files_in(const std::string& folder, const FileChoice& choice, std::size_t inside,
                         PathList& files) {
  return Walk(folder, choice, inside, files).run();
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
