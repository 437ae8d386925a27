// SPDX-License-Identifier: MIT
//
// Conversion of any number of inputs into one output.
#pragma once

#include <string>
#include <vector>

#include "convert_request.hpp"
#include "input_files.hpp"

namespace referat {

/// Appends `document` as the request has it to `out`; what the format could not carry goes to
/// standard error. `first` of the documents in one output.
void append_document(std::string& out, const ConvertRequest& request, const Document& document,
                     const Source& source, bool first);

/// Writes the documents of all inputs to the file `output`, or to standard output for an empty
/// name or "-".
ExitCode convert_into_one(const ConvertRequest& request, const std::vector<InputFile>& inputs,
                          const std::string& output);

}  // namespace referat
