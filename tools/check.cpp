// SPDX-License-Identifier: MIT
//
// referat check: what is wrong in documents before they are published.
#include "referat/check.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "output.hpp"
#include "reading_options.hpp"
#include "report.hpp"
#include "reporting/message.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "check",
    .usage = "referat check [OPTION]... FILE...",
    .summary = "Checks agendas and minutes before they are published.",
};

ExitCode check_file(const std::string& file, const ReadOptions& read_options, std::string& out) {
  InputReader input;
  if (!input.read(file)) return ExitCode::input;
  const Reading reading = read(input.bytes(), read_options);
  const std::vector<Finding> findings = check(reading);
  append_messages(out, reading.source, findings);
  const bool wrong = std::ranges::any_of(
      findings, [](const Finding& finding) { return finding.level == Level::error; });
  return wrong ? ExitCode::findings : ExitCode::done;
}

}  // namespace

ExitCode run_check(Arguments arguments) {
  std::vector<std::string> files;
  ReadingOptions options;
  CLI::App app;
  add_reading_options(app, options);
  if (const auto code = parse(app, text, arguments, files)) return *code;
  ReadOptions read_options;
  if (const auto code = choose_reading(options, read_options)) return *code;
  if (files.empty()) return report_no_operand(text, missing_file);
  std::string out;
  ExitCode code = ExitCode::done;
  for (const std::string& file : files) {
    read_options.name = display_name(file);
    code = worse(code, check_file(file, read_options, out));
  }
  return worse(code, write_to_standard_output(out));
}

}  // namespace referat
