// SPDX-License-Identifier: MIT
//
// What a .referat.toml means. A setting that is an option of the command line as well has the
// option's name and words there; a list of words is a list.
//
//   profile = "publish"
//   ignore = ["web-chrome"]
//   baseline = "referat-baseline.json"
//   bodies = ["Havnerådet"]
//   accepted = ["PLO-Ø"]
//
//   [levels]
//   known-misspelling = "error"
//
//   [headings]
//   "Havnens vurdering" = "assessment"
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "checks/check_settings.hpp"
#include "checks/config_file.hpp"
#include "inputs/path_list.hpp"
#include "referat/read.hpp"

namespace referat {

struct Config {
  ConfigFile file;         ///< without a path where there is none
  CheckSettings settings;  ///< the program's own, and over them those of the file
  HouseWords house;
  std::string baseline;  ///< its path from the working directory; empty where none is named
};

/// Reads the file `path`, or nothing for an empty path. None when it is faulty, which is reported.
std::optional<Config> read_config(const std::string& path);

/// The configurations of a run: each input has that of the nearest .referat.toml.
class Configs {
 public:
  /// Reads those of all inputs and puts `words`, of the command line, over each. Faults are
  /// reported and give the code to end with.
  ExitCode read(const PathList& inputs, const CheckWords& words, Level least);

  const Config& of(const std::string& input) const { return *by_input_.at(input); }

  /// Their files.
  PathList files() const;

  /// Each that was read, by its path.
  const std::map<std::string, Config>& all() const { return by_path_; }

 private:
  std::map<std::string, Config> by_path_;
  std::map<std::string, const Config*> by_input_;
};

/// The keys that a configuration may have.
std::span<const std::string_view> config_keys();

}  // namespace referat
