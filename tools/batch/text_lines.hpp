// SPDX-License-Identifier: MIT
//
// Conversion of texts that come as lines of JSON, for programs that hold a pipe to this one: each
// line is answered by one, a document or an error, in the order of the lines, and before others are
// waited for. Several threads answer the lines that are there.
#pragma once

#include <string>

#include "batch/convert_request.hpp"
#include "inputs/path_list.hpp"

namespace referat {

/// Writes the documents of all lines of all inputs to the file `output`, or to standard output for
/// an empty name or "-". Lines that give no document, or are longer than an input may be, are
/// reported and, where the format has a way to tell of them, answered by an error; the rest is
/// done.
ExitCode convert_texts(const ConvertRequest& request, const PathList& inputs,
                       const std::string& output);

}  // namespace referat
