// SPDX-License-Identifier: MIT
#include "reading/markdown/fences.hpp"

namespace referat {

std::string_view opening_fence(std::string_view line) {
  const std::string_view fence = line.substr(0, line.find_first_not_of(line.substr(0, 1)));
  const bool is_fence = fence.starts_with("```") || fence.starts_with("~~~");
  const bool is_in_line =
      fence.size() < line.size() && line[0] == '`' && line.find('`', fence.size()) != line.npos;
  return is_fence && !is_in_line ? fence : std::string_view();
}

bool closes_fence(std::string_view line, std::string_view fence) {
  return line.starts_with(fence) && line.find_first_not_of(fence[0]) == line.npos;
}

}  // namespace referat
