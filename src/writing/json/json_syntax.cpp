// SPDX-License-Identifier: MIT
#include "writing/json/json_syntax.hpp"

#include <rapidjson/error/en.h>

#include <string>
#include <utility>

#include "writing/fault.hpp"

namespace referat {

std::optional<LoadFault> open_json(std::string_view& json) {
  if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
  // RapidJSON takes a zero byte for the end; UTF-16 is full of them.
  const std::size_t zero = json.find('\0');
  if (zero == std::string_view::npos) return std::nullopt;
  return fault_at(json, zero, "broken JSON: a zero byte; write the file as UTF-8");
}

LoadFault broken_json(std::string_view json, const rapidjson::ParseResult& result,
                      std::string_view advice) {
  std::string message = "broken JSON: ";
  message += rapidjson::GetParseError_En(result.Code());
  message.pop_back();  // the full stop
  return fault_at(json, result.Offset(), std::move(message.append(advice)));
}

}  // namespace referat
