// SPDX-License-Identifier: MIT
//
// How large inputs and documents may be: a file that is no minutes at all must not take the memory
// or the night. What is over a limit is told of and left out, never cut.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "referat/model.hpp"

namespace referat {

struct Limits {
  std::size_t size = std::size_t{64} * 1024 * 1024;  ///< bytes of an input
  std::size_t items = 10000;                         ///< of a document
  std::size_t depth = 100;                           ///< of lists inside lists
};

/// What the command line says, before it is checked.
struct LimitOptions {
  std::string size;
  std::string items;
  std::string depth;
};

/// Adds --max-size to `list`.
void add_size_option(OptionList& list, LimitOptions& options);

/// Adds --max-size, --max-items and --max-depth to `list`.
void add_limit_options(OptionList& list, LimitOptions& options);

/// Fills `limits` from `options`. What is no number is reported and is what the command ends with.
std::optional<ExitCode> choose_limits(const LimitOptions& options, Limits& limits);

/// A number of bytes as people write it: 500, 64k, 64M, 2G, with B or iB behind the letter or not,
/// in powers of 1024. None for anything else, 0, and what is too large to count.
std::optional<std::size_t> parse_size(std::string_view text);

/// "64 MB"; the number of bytes where it is no whole number of a larger unit.
std::string size_words(std::size_t bytes);

/// What is over a limit and what to do; none for a document within the limits.
std::optional<std::string> over_limit(const Document& document, const Limits& limits);

/// Says that `file` is left out, as a finding, and why.
void report_over_limit(std::string_view file, std::string_view reason);

}  // namespace referat
