// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "referat/finding.hpp"

namespace referat {

inline std::string_view in_language(const Wording& wording, Language language) {
  return language == Language::danish ? wording.danish : wording.english;
}

}  // namespace referat
