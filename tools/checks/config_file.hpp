// SPDX-License-Identifier: MIT
//
// .referat.toml: what the checks of a folder and those below it go by, so that everybody who works
// there, and the pipeline, asks for the same.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "command_line/exit_code.hpp"

namespace referat {

/// One value with its place in the file.
struct ConfigValue {
  std::vector<std::string> path;   ///< {"ignore"}, {"levels", "spacing"}
  std::vector<std::string> words;  ///< one, or those of a list
  bool is_list = false;
  bool is_section = false;  ///< one without values, which has no words either
  std::size_t line = 0;
  std::size_t column = 0;
};

struct ConfigFile {
  std::string path;                 ///< empty when there is none
  std::vector<ConfigValue> values;  ///< in the order of the file
};

/// The nearest .referat.toml in the folder of `input` or above it; "-" lies in the working
/// directory. Empty when there is none.
std::string find_config(const std::string& input);

/// Reads the file. None when it cannot be read or is no TOML; then a line on standard error says
/// why, with line and column.
std::optional<ConfigFile> read_config_file(const std::string& path);

/// "path:line:column: error: text" on standard error, and the code for a wrong configuration.
ExitCode report_config(const ConfigFile& file, const ConfigValue& value, std::string_view text);

}  // namespace referat
