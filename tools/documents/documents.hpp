// SPDX-License-Identifier: MIT
//
// The documents of one input: text is read, our own formats are loaded.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "command_line/exit_code.hpp"
#include "documents/formats.hpp"
#include "files/limits.hpp"
#include "documents/reading_options.hpp"
#include "referat/read.hpp"

namespace referat {

struct DocumentOptions {
  const Format* from = nullptr;  ///< null: by the name of the file, else by its content
  ReadingOptions reading;
  ReadOptions read;  ///< but for the name
  Limits limits;
  bool quiet = false;  ///< nothing goes to standard error
};

/// One document on its way; false ends the input.
using TakeDocument = std::function<bool(const Document& document, const Source& source)>;

/// Calls `take` with each document of `bytes`, which are those of `file`. Findings of the reader
/// and faults of our formats go to standard error. A source without text belongs to a document that
/// was loaded. ExitCode::input when something could not be loaded or was over a limit; the rest is
/// done.
ExitCode for_each_document(std::string_view bytes, const std::string& file,
                           const DocumentOptions& options, const TakeDocument& take);

}  // namespace referat
