// SPDX-License-Identifier: MIT
//
// Files that hold no plain text: minutes are often at hand as PDF or Word. Reading them as text
// would give a document of noise, so they are refused with the command that makes text of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// Why `bytes` are no plain text, and what to do: "is a PDF file, not text; run: …" with
/// `name` in the command. Nothing for text in any encoding.
std::optional<std::string> not_text(std::string_view bytes, std::string_view name);

}  // namespace referat
