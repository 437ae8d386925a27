// SPDX-License-Identifier: MIT
#include "inputs/own_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "files/descriptor.hpp"
#include "files/file_name.hpp"
#include "files/input.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"

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

// The reports of other programs' forms are not among them: they may be anybody's.
bool is_left_by_a_run(const std::string& path) {
  constexpr auto schemas =
      std::to_array<std::string_view>({"report", "journal", "baseline", "check"});
  std::array<char, 64> head{};
  Descriptor file(path);
  const ssize_t length = file.error_number() == 0 ? file.read(head.data(), head.size()) : -1;
  if (length < 0) return false;
  std::string begin(head.data(), static_cast<std::size_t>(length));
  std::erase_if(begin, [](char c) { return c == ' ' || c == '\n'; });
  return begin.empty() || std::ranges::any_of(schemas, [&](std::string_view schema) {
           std::string expected = "{\"schema\":\"referat-";
           return begin.starts_with(expected.append(schema).append("/"));
         });
}

ExitCode check_own_files(std::span<const OwnFile> own, std::initializer_list<ReadFiles> read) {
  std::map<std::string, const OwnFile*> by_path;
  std::vector<std::pair<FileIdentity, const OwnFile*>> there;
  for (const OwnFile& file : own) {
    if (last_part(file.path) == config_name) return refuse(file, "configuration");
    const auto [same, is_new] = by_path.emplace(plain_path(file.path), &file);
    if (!is_new) return refuse(*same->second, file.option);
    if (const auto identity = identity_of_input(file.path)) there.emplace_back(*identity, &file);
  }
  if (there.empty()) return ExitCode::done;
  for (const auto& [what, paths] : read) {
    for (const std::string& path : paths) {
      const auto identity = identity_of_input(path);
      for (const auto& [other, file] : there) {
        if (identity == other) return refuse(*file, what);
      }
    }
  }
  return ExitCode::done;
}

ExitCode check_output(const std::string& output, const PathList& inputs, const PathList& lists) {
  if (last_part(output) == config_name) {
    return report_usage(output + " is the name of a configuration; write to another file");
  }
  const auto identity = Output(output).identity();
  for (const PathList* const files : {&inputs, &lists}) {
    for (const std::string& path : *files) {
      if (!identity || identity_of_input(path) != identity) continue;
      return report_usage(path + " is both input and output; write to another file");
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
