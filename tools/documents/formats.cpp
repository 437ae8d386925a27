// SPDX-License-Identifier: MIT
#include "documents/formats.hpp"

#include <algorithm>
#include <array>

#include "referat/write.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

void write_json(std::string& out, const Document& document, const WriteRequest& request) {
  append_json(out, document, {.indent = true, .positions = request.positions});
}

void write_json_line(std::string& out, const Document& document, const WriteRequest& request) {
  append_json(out, document, {.indent = false, .positions = request.positions});
}

void write_xml(std::string& out, const Document& document, const WriteRequest& request) {
  append_xml(out, document,
             {.indent = true, .positions = request.positions, .findings = request.findings});
}

void write_markdown(std::string& out, const Document& document, const WriteRequest& request) {
  append_markdown(out, document, {.findings = request.findings});
}

void write_akn(std::string& out, const Document& document, const WriteRequest& request) {
  append_akn(out, document,
             {.indent = true, .positions = request.positions, .findings = request.findings});
}

void begin_csv(std::string& out, const WriteRequest& request) {
  append_csv_header(out, request.table);
}

void write_csv(std::string& out, const Document& document, const WriteRequest& request) {
  append_csv(out, document, request.table);
}

constexpr auto json_extensions = std::to_array<std::string_view>({".json"});
constexpr auto ndjson_extensions = std::to_array<std::string_view>({".ndjson", ".jsonl"});
constexpr auto xml_extensions = std::to_array<std::string_view>({".xml"});
constexpr auto markdown_extensions = std::to_array<std::string_view>({".md", ".markdown"});
constexpr auto akn_extensions = std::to_array<std::string_view>({".akn.xml", ".akn"});
constexpr auto csv_extensions = std::to_array<std::string_view>({".csv"});
constexpr auto text_extensions = std::to_array<std::string_view>({".txt", ".text"});

constexpr auto table = std::to_array<Format>({
    {.name = "json",
     .extensions = json_extensions,
     .summary = "one indented object a document",
     .write = write_json,
     .read_as = ReadAs::document,
     .load = from_json,
     .schema = json_schema},
    {.name = "ndjson",
     .extensions = ndjson_extensions,
     .summary = "the same object on one line, for many documents",
     .joins = true,
     .write = write_json_line,
     .write_error = append_error_record,
     .read_as = ReadAs::lines,
     .load = from_json},
    {.name = "xml",
     .extensions = xml_extensions,
     .summary = "the same model as XML",
     .write = write_xml,
     .read_as = ReadAs::document,
     .load = from_xml,
     .schema = xml_schema},
    {.name = "markdown",
     .extensions = markdown_extensions,
     .summary = "a page to publish: front matter, headings, lists, tables",
     .write = write_markdown,
     .read_as = ReadAs::text},
    {.name = "akn",
     .extensions = akn_extensions,
     .summary = "Akoma Ntoso 3.0, the XML of parliaments",
     .write = write_akn},
    {.name = "csv",
     .extensions = csv_extensions,
     .summary = "a table for spreadsheets, of what --table names",
     .joins = true,
     .write = write_csv,
     .begin = begin_csv},
    {.name = "text",
     .extensions = text_extensions,
     .summary = "agendas and minutes as they are published",
     .read_as = ReadAs::text},
    {.name = "ndjson-text",
     .extensions = {},
     .summary = "one {\"name\": ..., \"text\": ...} a line, as pipes of many machines want it",
     .read_as = ReadAs::texts},
});

const Format& row_named(std::string_view name) { return *format_named(name); }

std::vector<std::string_view> names_of(bool (*wanted)(const Format&)) {
  std::vector<std::string_view> names;
  for (const Format& format : table) {
    if (wanted(format)) names.push_back(format.name);
  }
  return names;
}

bool holds_more_lines(std::string_view bytes) {
  const std::size_t line = bytes.find('\n');
  return line != std::string_view::npos &&
         bytes.find_first_not_of(" \t\r\n", line) != std::string_view::npos;
}

}  // namespace

std::span<const Format> formats() { return table; }

const Format* format_named(std::string_view name) {
  const auto found = std::ranges::find(table, name, &Format::name);
  return found == table.end() ? nullptr : &*found;
}

std::size_t extension_length(const Format& format, std::string_view path) {
  const std::string folded = fold(path);
  std::size_t length = 0;
  for (const std::string_view extension : format.extensions) {
    if (folded.ends_with(extension)) length = std::max(length, extension.size());
  }
  return length;
}

// "a.akn.xml" is of the format with the longest extension.
const Format* format_for_path(std::string_view path) {
  const auto* best = std::ranges::max_element(
      table, {}, [&](const Format& format) { return extension_length(format, path); });
  return extension_length(*best, path) > 0 ? best : nullptr;
}

const Format& format_for_content(std::string_view bytes) {
  constexpr std::size_t where_schemas_stand = 1000;
  const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  const std::string_view start = bytes.substr(std::min(first, bytes.size()), where_schemas_stand);
  const bool object =
      start.starts_with("{\"schema\"") ||
      (start.starts_with('{') && start.find("\"schema\": \"referat/") != start.npos);
  if (object) {
    // An object on one line with more lines below it is the first of many.
    const std::string_view line = start.substr(0, start.find('\n'));
    const bool many = line.size() > 1 && holds_more_lines(bytes.substr(first));
    return row_named(many ? "ndjson" : "json");
  }
  if (start.starts_with('<') && start.find("\"urn:referat:1\"") != start.npos)
    return row_named("xml");
  return row_named("text");
}

const Format& readable_format(std::string_view bytes, std::string_view file) {
  const Format* by_name = format_for_path(file);
  const bool readable = by_name != nullptr && by_name->read_as != ReadAs::nothing;
  return readable ? *by_name : format_for_content(bytes);
}

std::vector<std::string_view> writable_formats() {
  return names_of([](const Format& format) { return format.write != nullptr; });
}

std::vector<std::string_view> readable_formats() {
  return names_of([](const Format& format) { return format.read_as != ReadAs::nothing; });
}

std::vector<std::string_view> formats_with_schema() {
  return names_of([](const Format& format) { return format.schema != nullptr; });
}

}  // namespace referat
