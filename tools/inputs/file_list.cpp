// SPDX-License-Identifier: MIT
#include "inputs/file_list.hpp"

#include <algorithm>

namespace referat {

std::vector<std::string_view> names_in_list(std::string_view list, char end) {
  std::vector<std::string_view> names;
  while (!list.empty()) {
    const std::string_view name = list.substr(0, list.find(end));
    list.remove_prefix(std::min(name.size() + 1, list.size()));
    if (!name.empty()) names.emplace_back(name == "-" ? "./-" : name);
  }
  return names;
}

}  // namespace referat
