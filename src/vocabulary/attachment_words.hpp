// SPDX-License-Identifier: MIT
//
// DATA: what stands in lists of attachments (bilag).
#pragma once

#include <string_view>

namespace referat {

/// Whether a folded line says that there are no attachments: "ingen bilag".
bool says_no_attachments(std::string_view folded);

/// Whether a folded word is the end of a file's name: "pdf".
bool is_file_type(std::string_view folded);

/// Whether a folded word in a row of attachments tells who may read it: "åben".
bool is_attachment_access(std::string_view folded);

}  // namespace referat
