// SPDX-License-Identifier: MIT
//
// referat check: what is wrong in documents before they are published.
#include <set>
#include <string>
#include <vector>

#include "commands/arguments.hpp"
#include "checks/check_files.hpp"
#include "checks/check_reports.hpp"
#include "checks/check_settings.hpp"
#include "command_line/commands.hpp"
#include "checks/fix.hpp"
#include "inputs/input_files.hpp"
#include "documents/reading_options.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "check",
    .usage = "referat check [OPTION]... FILE...",
    .summary =
        "Says what is wrong in agendas and minutes before they are published. A FILE is plain\n"
        "text or Markdown; - is standard input. A directory stands for such files in and below\n"
        "it. The report goes to standard output; a document without faults gives none.\n"
        "Exit code 1: something was found at the level of --fail-on or above.",
    .examples =
        "  referat check referat.txt\n"
        "  referat check --lang da --min-level info referater/\n"
        "  referat check --select privacy,P401 --fail-on warning *.txt\n"
        "  referat check --against dagsorden.txt referat.txt\n"
        "  referat check --format github --report sarif=referat.sarif referater/\n"
        "  referat check --diff referat.txt; referat check --fix referat.txt",
};

// The words of the command line, before they are checked.
struct Line {
  InputOptions inputs;
  ReadingOptions reading;
  CheckWords words;
  ReportWords reports;
  LimitOptions limits;
  FixWords fixes;
  BaselineWords baseline;
  std::string against;
};

// The agenda is one more input, but only ever a file.
ExitCode check_agenda(const Line& line, const InputFiles& inputs) {
  if (line.against.empty()) return ExitCode::done;
  if (inputs.searched || inputs.files.size() != 1) {
    return report_usage("--against is for one file of minutes; name one FILE");
  }
  if (line.fixes.fix || line.fixes.diff) {
    return report_usage("--against compares only; leave out --fix and --diff");
  }
  if (line.against == "-" && inputs.files[0] == "-") {
    return report_usage("standard input (-) is named more than once; name it once");
  }
  return ExitCode::done;
}

// Several configurations may name the same baseline.
void add_baselines(const Configs& configs, std::vector<OwnFile>& own) {
  std::set<std::string> paths;
  for (const auto& [path, config] : configs.all()) paths.insert(config.baseline);
  paths.erase("");
  for (const std::string& path : paths) own.push_back({"--baseline", path});
}

ExitCode check(const Line& line) {
  ReadOptions read_options;
  CheckSettings settings;
  Limits limits;
  CheckReports reports;
  if (const auto code = choose_reading(line.reading, read_options)) return *code;
  if (const auto code = choose_limits(line.limits, limits)) return *code;
  if (const auto words = apply(line.words, settings)) return report_usage(*words);
  if (const auto code = reports.choose(line.reports)) return *code;
  const bool has_reports = !line.reports.format.empty() || !line.reports.files.empty();
  if (const auto code = check_fix_options(line.fixes, has_reports)) return *code;
  std::vector<OwnFile> own = reports.own();
  if (!line.baseline.path.empty()) own.push_back({"--baseline", line.baseline.path});
  const InputFiles inputs = find_input_files(line.inputs, {}, paths_of(own));
  if (inputs.files.empty()) return inputs.code;
  ExitCode fault = check_agenda(line, inputs);
  if (fault != ExitCode::done) return fault;
  if (const auto code = refuse_standard_input(line.fixes, inputs.files)) return *code;
  Configs configs;
  PathList all = inputs.files;
  if (!line.against.empty()) all.add(line.against);
  fault = configs.read(all, line.words, line.reading.verbose ? Level::info : Level::error);
  if (fault != ExitCode::done) return fault;
  if (line.baseline.path.empty()) add_baselines(configs, own);
  fault = check_own_files(
      own, {{"input", all}, {"--files-from", inputs.lists}, {"configuration", configs.files()}});
  if (fault == ExitCode::done) fault = check_output({}, all, inputs.lists);
  if (fault != ExitCode::done) return fault;
  const CheckRequest request{.configs = configs,
                             .read = read_options,
                             .against = line.against,
                             .limits = limits,
                             .fixes = line.fixes,
                             .baseline = line.baseline};
  return worse(inputs.code, check_files(request, inputs.files, reports));
}

}  // namespace

ExitCode run_check(Arguments arguments) {
  Line line;
  line.inputs.only_text = true;
  OptionList list;
  add_check_options(list, line.words);
  add_report_options(list, line.reports);
  add_fix_options(list, line.fixes);
  add_baseline_options(list, line.baseline);
  list.add_option("--against", "AGENDA", line.against,
                  "the agenda of FILE: also say what the minutes made of its items");
  add_input_options(list, line.inputs);
  add_size_option(list, line.limits);
  add_reading_options(list, line.reading);
  if (const auto code = parse(list, text, arguments, line.inputs.operands)) return *code;
  if (line.inputs.operands.empty() && line.inputs.lists.empty()) {
    return report_no_operand(text, missing_file);
  }
  if (const auto code = check_input_options(line.inputs); code != ExitCode::done) return code;
  return check(line);
}

}  // namespace referat
