// SPDX-License-Identifier: MIT
//
// referat trace: every source line with the node that owns it.
#include "referat/trace.hpp"

#include <new>

#include "commands/arguments.hpp"
#include "command_line/commands.hpp"
#include "files/input.hpp"
#include "files/limits.hpp"
#include "files/output.hpp"
#include "documents/reading_options.hpp"
#include "command_line/report.hpp"
#include "command_line/terminal.hpp"
#include "commands/trace_view.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "trace",
    .usage = "referat trace [OPTION]... FILE",
    .summary =
        "Shows every line of FILE with the part of the document that it went to and what the\n"
        "line was taken for. FILE is plain text; - is standard input.",
    .examples = "  referat trace referat.txt | grep furniture",
};

ExitCode trace_file(const std::string& file, const ReadingOptions& options,
                    const ReadOptions& read_options, const Limits& limits) {
  InputReader input(limits.size);
  if (!input.read(file)) return ExitCode::input;
  const Reading reading = read(input.bytes(), read_options);
  report_findings(reading.source, reading.findings, options);
  return write_to_standard_output(trace_view(trace(reading), standard_output_terminal()));
}

}  // namespace

ExitCode run_trace(Arguments arguments) {
  std::vector<std::string> files;
  ReadingOptions options;
  LimitOptions limit_options;
  OptionList list;
  add_size_option(list, limit_options);
  add_reading_options(list, options);
  if (const auto code = parse(list, text, arguments, files)) return *code;
  ReadOptions read_options;
  if (const auto code = choose_reading(options, read_options)) return *code;
  Limits limits;
  if (const auto code = choose_limits(limit_options, limits)) return *code;
  if (files.empty()) return report_no_operand(text, missing_file);
  if (files.size() > 1) return report_usage("trace shows one file; name one at a time");
  read_options.name = display_name(files[0]);
  try {
    return trace_file(files[0], options, read_options, limits);
  } catch (const std::bad_alloc&) {
    return report_no_memory(read_options.name);
  }
}

}  // namespace referat
