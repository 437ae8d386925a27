// SPDX-License-Identifier: MIT
#include "formats.hpp"

#include <algorithm>
#include <array>

#include "referat/write.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

void append_indented_json(std::string& out, const Document& document, const Source* positions) {
  append_json(out, document, {.indent = true, .positions = positions});
}

void append_json_line(std::string& out, const Document& document, const Source* positions) {
  append_json(out, document, {.indent = false, .positions = positions});
}

constexpr auto json_extensions = std::to_array<std::string_view>({".json"});
constexpr auto ndjson_extensions = std::to_array<std::string_view>({".ndjson", ".jsonl"});

constexpr auto table = std::to_array<Format>({
    {.name = "json",
     .extensions = json_extensions,
     .summary = "one indented object a document",
     .joins = false,
     .append = append_indented_json,
     .schema = json_schema},
    {.name = "ndjson",
     .extensions = ndjson_extensions,
     .summary = "the same object on one line, for many documents",
     .joins = true,
     .append = append_json_line,
     .schema = nullptr},
});

bool has_extension(const Format& format, std::string_view path) {
  const std::string folded = fold(path);
  return std::ranges::any_of(
      format.extensions, [&](std::string_view extension) { return folded.ends_with(extension); });
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* format_named(std::string_view name) {
  const auto found = std::ranges::find(table, name, &Format::name);
  return found == table.end() ? nullptr : &*found;
}

const Format* format_for_path(std::string_view path) {
  const auto found = std::ranges::find_if(
      table, [&](const Format& format) { return has_extension(format, path); });
  return found == table.end() ? nullptr : &*found;
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const Format& format : table) names.push_back(format.name);
  return names;
}

std::string list_of_formats() {
  std::string list;
  for (const Format& format : table) {
    if (&format != &table.front()) list += &format == &table.back() ? " or " : ", ";
    list += format.name;
  }
  return list;
}

}  // namespace referat
