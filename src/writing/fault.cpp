// SPDX-License-Identifier: MIT
#include "writing/fault.hpp"

#include <algorithm>

#include "text/values.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_quote = 60;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

std::string FaultPath::text() const {
  std::string path;
  for (const Step& step : steps_) {
    if (step.key.empty()) {
      path.append("[").append(std::to_string(step.index)).append("]");
    } else {
      if (!path.empty()) path += '.';
      path += step.key;
    }
  }
  return path;
}

std::string shortened(std::string_view text) {
  std::size_t size = std::min(text.size(), longest_quote);
  while (size > 0 && size < text.size() && !begins_character(text[size])) --size;
  return std::string(text.substr(0, size)) + (size < text.size() ? "…" : "");
}

std::string quoted(std::string_view text) { return '"' + shortened(text) + '"'; }

std::string wrong_schema(std::string_view schema) {
  return "is of the schema " + quoted(schema) + "; this program reads " + quoted(schema_name);
}

std::string too_deep() {
  return "stands in more than " + std::to_string(depth_limit) + " other lists; nest less deeply";
}

LoadFault fault_at(std::string_view text, std::size_t offset, std::string message) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto lines = std::ranges::count(before, '\n');
  const std::string_view line = before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
  return {.line = static_cast<std::size_t>(lines) + 1,
          .column = static_cast<std::size_t>(std::ranges::count_if(line, begins_character)) + 1,
          .path = {},
          .message = std::move(message)};
}

}  // namespace referat
