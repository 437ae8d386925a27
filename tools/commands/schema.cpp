// SPDX-License-Identifier: MIT
//
// referat schema: the schema that the output of a format is valid against.
#include "commands/arguments.hpp"
#include "command_line/commands.hpp"
#include "documents/formats.hpp"
#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "schema",
    .usage = "referat schema FORMAT",
    .summary = "Writes the schema of a format; json and xml have one.",
    .examples = "  referat schema json > referat-1.schema.json",
};

}  // namespace

ExitCode run_schema(Arguments arguments) {
  std::vector<std::string> operands;
  if (const auto code = parse(text, arguments, operands)) return *code;
  if (operands.empty()) return report_no_operand(text, "no FORMAT is named");
  if (operands.size() > 1) return report_usage("schema writes one schema; name one at a time");
  const Format* format = format_named(operands[0]);
  if (format != nullptr && format->schema != nullptr) {
    return write_to_standard_output(format->schema());
  }
  return report_usage(
      "no schema for " + operands[0] +
      suggestion(operands[0], formats_with_schema(), listed(formats_with_schema()) + " has one"));
}

}  // namespace referat
