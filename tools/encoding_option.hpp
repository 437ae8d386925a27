// SPDX-License-Identifier: MIT
//
// The option --encoding, which the commands that read documents share.
#pragma once

#include <optional>
#include <string>

#include "exit_code.hpp"
#include "referat/read.hpp"

namespace CLI {
class App;
}

namespace referat {

/// Adds --encoding to `app`; the word goes to `name`.
void add_encoding_option(CLI::App& app, std::string& name);

/// Sets `encoding` to the one called `name` (empty: automatic). An unknown name is reported and
/// is what the command ends with.
std::optional<ExitCode> choose_encoding(const std::string& name, Encoding& encoding);

}  // namespace referat
