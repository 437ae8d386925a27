// SPDX-License-Identifier: MIT
//
// Conversion of any number of inputs into one output.
#pragma once

#include <string>

#include "batch/convert_request.hpp"
#include "inputs/input_files.hpp"

namespace referat {

/// Appends `document` as the request has it to `out`; what the format could not carry goes to
/// standard error.
void append_document(std::string& out, const ConvertRequest& request, const Document& document,
                     const Source& source);

/// Appends what stands before the first document.
void append_begin(std::string& out, const ConvertRequest& request);

/// Writes the documents of all inputs to the file `output`, or to standard output for an empty
/// name or "-". `before`: what was said before.
ExitCode convert_into_one(const ConvertRequest& request, const InputFiles& inputs,
                          const std::string& output, const Messages& before);

}  // namespace referat
