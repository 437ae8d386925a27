// SPDX-License-Identifier: MIT
//
// What all that read JSON share before a member is looked at.
#pragma once

#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <optional>
#include <string_view>

#include "referat/load.hpp"

namespace referat {

/// For the parser. Without recursion no depth of brackets can exhaust the stack.
constexpr unsigned json_flags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;

/// Behind a key that an object has more than once: which of its values is meant, nobody can tell.
constexpr std::string_view stands_twice = " stands twice; leave one";

/// Takes off the byte order mark of Windows editors; the fault of a text that is UTF-16.
std::optional<LoadFault> open_json(std::string_view& json);

/// What the parser found, with `advice` behind it.
LoadFault broken_json(std::string_view json, const rapidjson::ParseResult& result,
                      std::string_view advice);

}  // namespace referat
