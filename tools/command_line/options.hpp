// SPDX-License-Identifier: MIT
//
// The options of one command, as they stand on the command line: -o FILE, -oFILE, --output FILE,
// --output=FILE, letters of flags together, "--" for the end of them. Ours, because each run of the
// program pays for it: a library for this took longer to set up than a small document to read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "command_line/commands.hpp"

namespace referat {

struct Option {
  char letter = '\0';     ///< 'o'; none for most
  std::string_view name;  ///< "--output"
  std::string_view type;  ///< "FILE"; empty for a flag
  std::string help;
  std::variant<bool*, std::string*, std::vector<std::string>*> value;
  std::size_t count = 0;  ///< how often it was given

  bool is_flag() const { return type.empty(); }
};

/// Options, and where their values go. `names` is "--output" or "-o,--output"; constants only.
class OptionList {
 public:
  void add_flag(std::string_view names, bool& value, std::string help);
  void add_option(std::string_view names, std::string_view type, std::string& value,
                  std::string help);

  /// One that may be given more than once.
  void add_repeatable(std::string_view names, std::string_view type,
                      std::vector<std::string>& values, std::string help);

  /// Takes the options out of `arguments` and puts all else into `operands`. Returns what is wrong
  /// with the first one that is wrong, with advice, empty when nothing is. `otherwise` is the
  /// advice for an option that is not known.
  std::string take(Arguments arguments, std::vector<std::string>& operands,
                   std::string_view otherwise);

  const std::vector<Option>& all() const { return options_; }

 private:
  void add(std::string_view names, Option option);

  std::vector<Option> options_;
};

}  // namespace referat
