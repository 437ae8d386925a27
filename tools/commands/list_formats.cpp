// SPDX-License-Identifier: MIT
//
// referat formats: the table of formats.
#include "commands/arguments.hpp"
#include "command_line/commands.hpp"
#include "documents/formats.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "formats",
    .usage = "referat formats",
    .summary = "Lists the formats that `referat convert` reads and writes, with their file names.",
};

constexpr std::size_t name_width = 13;
constexpr std::size_t extensions_width = 18;
constexpr std::size_t use_width = 13;

std::string padded(std::string text_of_column, std::size_t width) {
  text_of_column.resize(std::max(text_of_column.size() + 1, width), ' ');
  return text_of_column;
}

std::string line_of(const Format& format) {
  std::string extensions;
  for (const std::string_view extension : format.extensions) {
    extensions += std::string(extension) + " ";
  }
  const bool reads = format.read_as != ReadAs::nothing;
  const bool writes = format.write != nullptr;
  const std::string use = reads && writes ? "read, write" : reads ? "read" : "write";
  return padded(std::string(format.name), name_width) + padded(extensions, extensions_width) +
         padded(use, use_width) + std::string(format.summary) + "\n";
}

}  // namespace

ExitCode run_formats(Arguments arguments) {
  std::vector<std::string> operands;
  if (const auto code = parse(text, arguments, operands)) return *code;
  if (!operands.empty()) return report_usage("formats takes no argument; write referat formats");
  std::string lines;
  for (const Format& format : formats()) lines += line_of(format);
  return write_to_standard_output(lines);
}

}  // namespace referat
