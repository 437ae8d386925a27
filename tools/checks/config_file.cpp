// SPDX-License-Identifier: MIT
#include "checks/config_file.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "files/input.hpp"
#include "inputs/own_files.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

void report_at(const std::string& path, const toml::source_position& place, std::string text) {
  report_fault(path, {.line = place.line, .column = place.column, .text = std::move(text)});
}

// A single value as the word that a command line would have for it.
std::optional<std::string> word_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* flag = node.as_boolean()) return flag->get() ? "true" : "false";
  return std::nullopt;
}

class Flattener {
 public:
  explicit Flattener(ConfigFile& file) : file_(file) {}

  // Tables are taken apart into their values; the depth is that of the file's own keys, of which
  // none of ours has more than two.
  bool flatten(const toml::table& table) {
    for (const auto& [key, node] : table) {
      path_.emplace_back(key.str());
      const bool good = take(node);
      path_.pop_back();
      if (!good) return false;
    }
    return true;
  }

 private:
  bool take(const toml::node& node) {
    constexpr std::size_t deepest = 8;
    const auto* const table = node.as_table();
    const bool is_section = table != nullptr && table->empty();
    if (table != nullptr && !is_section && path_.size() < deepest) return flatten(*table);
    ConfigValue value{.path = path_,
                      .words = {},
                      .is_list = node.is_array(),
                      .is_section = is_section,
                      .line = node.source().begin.line,
                      .column = node.source().begin.column};
    if (const auto* list = node.as_array()) {
      for (const toml::node& entry : *list) {
        if (!add_to_list(value, entry)) return false;
      }
    } else if (!is_section && !add(value, node)) {
      return false;
    }
    file_.values.push_back(std::move(value));
    return true;
  }

  // A list is of words, even where a number could be one.
  bool add_to_list(ConfigValue& value, const toml::node& entry) {
    if (entry.is_string()) return add(value, entry);
    report_at(file_.path, entry.source().begin, "a list holds words; write them in quotes");
    return false;
  }

  bool add(ConfigValue& value, const toml::node& node) {
    auto word = word_of(node);
    if (!word) {
      report_at(file_.path, node.source().begin,
                "a value of this kind has no meaning here; write text");
      return false;
    }
    value.words.push_back(std::move(*word));
    return true;
  }

  ConfigFile& file_;
  std::vector<std::string> path_;
};

bool by_place(const ConfigValue& a, const ConfigValue& b) {
  return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

// As people would write it: from the working directory where it lies below.
std::string shown_from(const std::filesystem::path& here, const std::filesystem::path& path) {
  const std::filesystem::path relative = path.lexically_relative(here);
  const bool below = !relative.empty() && *relative.begin() != "..";
  return below ? relative.string() : path.string();
}

}  // namespace

std::string find_config(const std::string& input) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path here = fs::current_path(error);
  fs::path folder = (here / fs::path(input).parent_path()).lexically_normal();
  while (!error && !folder.empty()) {
    const fs::path candidate = folder / config_name;
    if (fs::exists(fs::symlink_status(candidate, error))) return shown_from(here, candidate);
    const fs::path above = folder.parent_path();
    if (above == folder) break;
    folder = above;
    error.clear();  // a folder that cannot be looked into has no say
  }
  return {};
}

std::optional<ConfigFile> read_config_file(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    report(path, "is no file; make it one, or delete it");  // a pipe would be waited for
    return std::nullopt;
  }
  constexpr std::size_t most = std::size_t{1024} * 1024;
  InputReader input(most, "no configuration is so large; check the file");
  if (!input.read_bytes(path)) return std::nullopt;
  const toml::parse_result parsed = toml::parse(input.bytes());
  if (!parsed) {
    std::string text(parsed.error().description());
    report_at(path, parsed.error().source().begin,
              text + "; see docs/ci.md for what may stand here");
    return std::nullopt;
  }
  ConfigFile file{.path = path, .values = {}};
  if (!Flattener(file).flatten(parsed.table())) return std::nullopt;
  std::ranges::sort(file.values, by_place);
  return file;
}

ExitCode report_config(const ConfigFile& file, const ConfigValue& value, std::string_view text) {
  report_fault(file.path, {.line = value.line, .column = value.column, .text = std::string(text)});
  return ExitCode::usage;
}

}  // namespace referat
