// SPDX-License-Identifier: MIT
#include "checks/check_reports.hpp"

#include <algorithm>

#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "command_line/terminal.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

const ReportFormat* format_of(const std::string& word) {
  const ReportFormat* format = report_format_named(word);
  if (format == nullptr) {
    const auto known = names_in(report_formats());
    report_usage("unknown report " + word + suggestion(word, known, "write " + listed(known)));
  }
  return format;
}

}  // namespace

void add_report_options(OptionList& list, ReportWords& words) {
  list.add_option(
      "--format", "REPORT", words.format,
      "of standard output: " + listed(names_in(report_formats())) + "; without it human");
  list.add_repeatable("--report", "REPORT=FILE", words.files,
                      "write that report into FILE as well; may be given more than once");
}

std::optional<ExitCode> CheckReports::choose(const ReportWords& words) {
  const ReportFormat* format = format_of(words.format.empty() ? "human" : words.format);
  if (format == nullptr) return ExitCode::usage;
  reports_.push_back({.format = format});
  for (const std::string& word : words.files) {
    const std::size_t equals = word.find('=');
    if (equals == word.npos || equals + 1 == word.size()) {
      return report_usage("--report " + word + " names no file; write --report sarif=out.sarif");
    }
    format = format_of(word.substr(0, equals));
    if (format == nullptr) return ExitCode::usage;
    const std::string path = word.substr(equals + 1);
    if (path == "-")
      return report_usage("--report is for files; write --format for standard output");
    reports_.push_back({.format = format, .path = path});
  }
  return std::nullopt;
}

std::vector<OwnFile> CheckReports::own() const {
  std::vector<OwnFile> own;
  for (const Report& report : reports_) {
    if (!report.path.empty()) own.push_back({"--report", report.path});
  }
  return own;
}

void CheckReports::begin(Report& report, const CheckSettings& settings) {
  if (report.begun) return;
  report.begun = true;
  report.settings = {.language = settings.language, .fail_on = settings.fail_on};
  if (report.path.empty()) {
    const Terminal terminal = standard_output_terminal();
    report.settings.width = terminal.width;
    report.settings.colour = terminal.colour;
  }
  if (report.format->begin != nullptr) report.format->begin(report.text, report.settings);
}

// Files wait for the end.
bool CheckReports::flush(Report& report) const {
  if (!report.path.empty()) return true;
  report.failed = report.failed || write_to_standard_output(report.text) != ExitCode::done;
  report.text.clear();
  return !report.failed;
}

bool CheckReports::add(const Source& source, std::span<const Finding> findings,
                       const CheckSettings& settings) {
  const Places places(source);
  const std::size_t left = settings.max_findings - std::min(settings.max_findings, tally_.shown);
  CheckedFile file{
      .source = source,
      .places = places,
      .findings = describe(source, places, findings, {.least = settings.min_level, .most = left},
                           settings.language),
      .before = tally_};
  const auto fails = [&](Level level) { return reaches(level, settings.fail_on); };
  const auto failing = std::ranges::count_if(findings, fails, &Finding::level);
  const auto shown = std::ranges::count_if(
      file.findings, fails, [](const CheckedFinding& checked) { return checked.finding->level; });
  file.failing_unshown = static_cast<std::size_t>(failing - shown);
  bool written = true;
  for (Report& report : reports_) {
    begin(report, settings);
    report.settings.fail_on = settings.fail_on;  // each folder may have its own
    if (report.format->file != nullptr) report.format->file(report.text, file, report.settings);
    written = flush(report) && written;
  }
  ++tally_.files;
  tally_.shown += file.findings.size();
  for (const Finding& finding : findings) ++tally_.found[static_cast<std::size_t>(finding.level)];
  return written;
}

bool CheckReports::add_baseline(const Source& source, std::span<const Finding> findings,
                                const CheckSettings& settings) {
  ++tally_.baselines;
  return add(source, findings, settings);
}

ExitCode CheckReports::finish(const CheckSettings& settings) {
  ExitCode code = ExitCode::done;
  for (Report& report : reports_) {
    begin(report, settings);
    if (report.format->end != nullptr) report.format->end(report.text, tally_, report.settings);
    if (report.path.empty()) {
      if (!flush(report)) code = ExitCode::output;
      continue;
    }
    Output output(report.path);
    if (!output.write(report.text) || !output.finish()) code = ExitCode::output;
  }
  return code;
}

}  // namespace referat
