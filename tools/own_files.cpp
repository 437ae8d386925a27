// SPDX-License-Identifier: MIT
#include "own_files.hpp"

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "file_name.hpp"
#include "input.hpp"
#include "report.hpp"

namespace referat {

namespace {

ExitCode refuse(const OwnFile& own, std::string_view what) {
  std::string text = own.path;
  if (what == own.option) {
    text.append(" is named twice by ").append(what);
    return report_usage(text.append("; name two files"));
  }
  text += " is both ";
  text += what;
  return report_usage(text.append(" and the file of ").append(own.option) +
                      "; give that another name");
}

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// The path without links and dots, as far as it exists.
std::string plain_path(const std::string& path) {
  std::error_code error;
  const auto plain =
      std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
  return folded_path(error ? path : plain.string());
}

// Looking at the disk takes long; nearly all names differ.
bool is_same(const std::string& one, const std::string& other) {
  return folded_path(last_part(one)) == folded_path(last_part(other)) &&
         plain_path(one) == plain_path(other);
}

}  // namespace

std::vector<std::string> paths_of(std::span<const OwnFile> own) {
  std::vector<std::string> paths;
  for (const OwnFile& file : own) paths.push_back(file.path);
  return paths;
}

ExitCode check_own_files(std::span<const OwnFile> own, std::span<const InputFile> inputs) {
  std::map<std::string, const OwnFile*> by_path;
  std::vector<std::pair<FileIdentity, const OwnFile*>> there;
  for (const OwnFile& file : own) {
    const auto [same, is_new] = by_path.emplace(plain_path(file.path), &file);
    if (!is_new) return refuse(*same->second, file.option);
    if (const auto identity = identity_of_input(file.path)) there.emplace_back(*identity, &file);
  }
  if (there.empty()) return ExitCode::done;
  for (const InputFile& input : inputs) {
    const auto identity = identity_of_input(input.path);
    for (const auto& [other, file] : there) {
      if (identity == other) return refuse(*file, "input");
    }
  }
  return ExitCode::done;
}

ExitCode check_own_files(std::span<const OwnFile> own, const std::string& output) {
  for (const OwnFile& file : own) {
    if (is_same(file.path, output)) return refuse(file, "output");
  }
  return ExitCode::done;
}

}  // namespace referat
