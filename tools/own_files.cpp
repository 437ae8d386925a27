// SPDX-License-Identifier: MIT
#include "own_files.hpp"

#include <filesystem>
#include <system_error>

#include "file_name.hpp"
#include "input.hpp"
#include "report.hpp"

namespace referat {

namespace {

ExitCode refuse(const OwnFile& own, std::string_view what) {
  std::string text = own.path;
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

ExitCode check_own_files(std::span<const OwnFile> own, std::span<const InputFile> inputs) {
  for (const OwnFile& file : own) {
    for (const OwnFile& other : own) {
      if (&file != &other && is_same(file.path, other.path)) return refuse(file, other.option);
    }
    const auto identity = identity_of_input(file.path);
    for (const InputFile& input : inputs) {
      if (identity && identity_of_input(input.path) == identity) return refuse(file, "input");
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
