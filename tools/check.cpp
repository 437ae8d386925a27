// SPDX-License-Identifier: MIT
//
// referat check: what is wrong in documents before they are published.
#include "referat/check.hpp"

#include <algorithm>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "arguments.hpp"
#include "check_reports.hpp"
#include "check_settings.hpp"
#include "commands.hpp"
#include "fix.hpp"
#include "formats.hpp"
#include "input.hpp"
#include "input_files.hpp"
#include "reading_options.hpp"
#include "report.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "check",
    .usage = "referat check [OPTION]... FILE...",
    .summary =
        "Says what is wrong in agendas and minutes before they are published. A FILE is plain "
        "text,\n"
        "or Markdown that referat wrote; - is standard input. A directory stands for such files "
        "in\n"
        "and below it. The report goes to standard output; a document without faults gives none.\n"
        "Exit code 1: something was found at the level of --fail-on or above.",
    .examples =
        "  referat check referat.txt\n"
        "  referat check --lang da --min-level info referater/\n"
        "  referat check --select privacy,P401 --fail-on warning *.txt\n"
        "  referat check --format github --report sarif=referat.sarif referater/\n"
        "  referat check --diff referat.txt; referat check --fix referat.txt",
};

// The words of the command line, before they are checked.
struct Line {
  InputOptions inputs;
  ReadingOptions reading;
  CheckWords words;
  ReportWords reports;
  FixWords fixes;
};

class Check {
 public:
  Check(const CheckSettings& settings, ReadOptions read_options, CheckReports& reports,
        FixWords fixes)
      : settings_(settings),
        read_options_(std::move(read_options)),
        reports_(reports),
        fixes_(fixes) {}

  ExitCode run(const std::vector<InputFile>& inputs);

 private:
  ExitCode check(const std::string& file);
  ExitCode check_if_possible(const std::string& file);
  ExitCode report_on(const std::string& file, std::string_view bytes);

  const CheckSettings& settings_;
  ReadOptions read_options_;
  CheckReports& reports_;
  FixWords fixes_;
  InputReader input_;
  bool writing_ = true;
};

// A document in a format of ours has no text for a finding to point into.
const Format& format_of(std::string_view bytes, const std::string& file) {
  const Format* by_name = format_for_path(file);
  return by_name != nullptr && by_name->read_as != ReadAs::nothing ? *by_name
                                                                   : format_for_content(bytes);
}

ExitCode Check::check(const std::string& file) {
  if (!input_.read(file)) return ExitCode::input;
  const Format& format = format_of(input_.bytes(), file);
  if (format.read_as != ReadAs::text) {
    std::string what = "is ";
    what.append(format.name).append(", without the text it was made from; check that text");
    referat::report(display_name(file), what);
    return ExitCode::input;
  }
  read_options_.name = display_name(file);
  return report_on(file, input_.bytes());
}

ExitCode Check::report_on(const std::string& file, std::string_view bytes) {
  const auto find = [this](const Reading& reading) {
    return referat::check(reading, settings_.rules);
  };
  if (fixes_.diff) return show_fixes(file, bytes, {read_options_, find});
  std::string fixed;
  const ExitCode code =
      fixes_.fix ? fix_file(file, bytes, {read_options_, find}, fixed) : ExitCode::done;
  const Reading reading = read(fixed.empty() ? bytes : fixed, read_options_);
  const std::vector<Finding> findings = find(reading);
  writing_ = reports_.add(reading.source, findings, settings_);
  const bool fails = std::ranges::any_of(findings, [this](const Finding& finding) {
    return reaches(finding.level, settings_.fail_on);
  });
  if (!writing_) return ExitCode::output;
  return worse(code, fails ? ExitCode::findings : ExitCode::done);
}

// A document too large for the memory is given up; there is room for the others.
ExitCode Check::check_if_possible(const std::string& file) {
  ExitCode code = ExitCode::input;
  try {
    code = check(file);
  } catch (const std::bad_alloc&) {
    input_.clear();
    report_no_memory(display_name(file));
  }
  if (code == ExitCode::input) reports_.add_unread(display_name(file));
  return code;
}

ExitCode Check::run(const std::vector<InputFile>& inputs) {
  ExitCode code = ExitCode::done;
  for (const InputFile& input : inputs) {
    code = worse(code, check_if_possible(input.path));
    if (!writing_) return code;  // there is no point in going on
  }
  return fixes_.diff ? code : worse(code, reports_.finish(settings_));
}

ExitCode check(const Line& line) {
  ReadOptions read_options;
  CheckSettings settings;
  CheckReports reports;
  if (line.reading.verbose) settings.min_level = Level::info;
  if (const auto code = choose_reading(line.reading, read_options)) return *code;
  if (const auto code = apply(line.words, settings)) return *code;
  if (const auto code = reports.choose(line.reports)) return *code;
  const bool has_reports = !line.reports.format.empty() || !line.reports.files.empty();
  if (const auto code = check_fix_options(line.fixes, has_reports)) return *code;
  const InputFiles inputs = find_input_files(line.inputs, {});
  if (inputs.files.empty()) return inputs.code;
  const ExitCode fault = reports.refuse_inputs(inputs.files);
  if (fault != ExitCode::done) return fault;
  if (const auto code = refuse_standard_input(line.fixes, inputs.files)) return *code;
  return worse(inputs.code, Check(settings, read_options, reports, line.fixes).run(inputs.files));
}

}  // namespace

ExitCode run_check(Arguments arguments) {
  Line line;
  line.inputs.only_text = true;
  CLI::App app;
  add_check_options(app, line.words);
  add_report_options(app, line.reports);
  add_fix_options(app, line.fixes);
  add_input_options(app, line.inputs);
  add_reading_options(app, line.reading);
  if (const auto code = parse(app, text, arguments, line.inputs.operands)) return *code;
  if (line.inputs.operands.empty() && line.inputs.lists.empty()) {
    return report_no_operand(text, missing_file);
  }
  for (const CLI::Option* option : app.get_options()) {
    if (option->count() == 0 || option->get_items_expected_min() == 0) continue;
    if (std::ranges::find(option->results(), "") == option->results().end()) continue;
    return report_usage(option->get_name() + " has no value; write " + option->get_name() + " " +
                        option->get_type_name());
  }
  if (const auto code = check_input_options(line.inputs); code != ExitCode::done) return code;
  return check(line);
}

}  // namespace referat
