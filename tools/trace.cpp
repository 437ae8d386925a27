// SPDX-License-Identifier: MIT
//
// referat trace: every source line with the node that owns it.
#include "referat/trace.hpp"

#include <CLI/CLI.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "encoding_option.hpp"
#include "input.hpp"
#include "output.hpp"
#include "report.hpp"
#include "reporting/message.hpp"
#include "terminal.hpp"
#include "trace_view.hpp"

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

}  // namespace

ExitCode run_trace(Arguments arguments) {
  std::vector<std::string> files;
  std::string name;
  CLI::App app;
  add_encoding_option(app, name);
  if (const auto code = parse(app, text, arguments, files)) return *code;
  Encoding encoding = Encoding::automatic;
  if (const auto code = choose_encoding(name, encoding)) return *code;
  if (files.empty()) return report_no_operand(text);
  if (files.size() > 1) return report_usage("trace shows one file; name one at a time");
  InputReader input;
  if (!input.read(files[0])) return ExitCode::input;
  const Reading reading = read(input.bytes(), {.name = files[0], .encoding = encoding});
  std::string messages;
  append_messages(messages, reading.source, reading.findings);
  write_to_standard_error(messages);
  return write_to_standard_output(trace_view(trace(reading), standard_output_terminal()));
}

}  // namespace referat
