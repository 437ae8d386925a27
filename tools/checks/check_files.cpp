// SPDX-License-Identifier: MIT
#include "checks/check_files.hpp"

#include <algorithm>
#include <iterator>
#include <new>

#include "documents/formats.hpp"
#include "files/input.hpp"
#include "referat/check.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

// Which rules looked at a document.
struct Looked {
  bool alone = false;
  bool compared = false;  // those of the group agenda
};

Levels levels_where(Looked looked, const Reading& reading, const CheckSettings& settings) {
  Levels levels = levels_of(settings.rules, reading.document.kind);
  for (const RuleInfo& row : rules()) {
    const bool has_looked = row.group == Group::agenda ? looked.compared : looked.alone;
    if (!has_looked) levels[static_cast<std::size_t>(row.rule)] = Level::off;
  }
  return levels;
}

class Check {
 public:
  Check(const CheckRequest& request, CheckReports& reports)
      : request_(request),
        reports_(reports),
        baselines_(request.baseline.write),
        input_(request.limits.size) {}

  ExitCode run(const PathList& inputs);

 private:
  ExitCode check_if_possible(const std::string& file);
  ExitCode check(const std::string& file);
  ExitCode check_against(const std::string& minutes, const std::string& agenda);
  bool read_input(const std::string& file);
  ReadOptions options_for(const std::string& file) const;
  ExitCode take(const std::string& file, const Reading& reading, Looked looked,
                const Config& config, std::vector<Finding>& findings);
  ExitCode open_baselines(const PathList& inputs);
  const std::string& baseline_of(const Config& config) const {
    return request_.baseline.path.empty() ? config.baseline : request_.baseline.path;
  }

  const CheckRequest& request_;
  CheckReports& reports_;
  Baselines baselines_;
  InputReader input_;
  bool writing_ = true;
};

// Whether `input_` holds the text of `file` now; what cannot be read or is no text is reported.
bool Check::read_input(const std::string& file) {
  if (input_.read(file)) {
    const Format& format = readable_format(input_.bytes(), file);
    // A document in a format of ours has no text for a finding to point into.
    if (format.read_as == ReadAs::text) return true;
    std::string what = "is ";
    what.append(format.name).append(", without the text it was made from; check that text");
    report(display_name(file), what);
  }
  reports_.add_unread(display_name(file));
  return false;
}

ReadOptions Check::options_for(const std::string& file) const {
  ReadOptions options = request_.read;
  options.name = display_name(file);
  options.house = request_.configs.of(file).house;
  return options;
}

// What the baseline does not hold is reported.
ExitCode Check::take(const std::string& file, const Reading& reading, Looked looked,
                     const Config& config, std::vector<Finding>& findings) {
  const CheckSettings& settings = config.settings;
  const Levels levels = levels_where(looked, reading, settings);
  baselines_.apply(baseline_of(config), file, reading.source, levels, settings, findings);
  writing_ = reports_.add(reading.source, findings, settings) && writing_;
  const bool fails = std::ranges::any_of(
      findings, [&](const Finding& finding) { return reaches(finding.level, settings.fail_on); });
  return !writing_ ? ExitCode::output : fails ? ExitCode::findings : ExitCode::done;
}

ExitCode Check::check(const std::string& file) {
  if (!read_input(file)) return ExitCode::input;
  const ReadOptions options = options_for(file);
  const Config& config = request_.configs.of(file);
  const auto find = [&](const Reading& reading) {
    return referat::check(reading, config.settings.rules);
  };
  // What the baseline accepts stays as it is.
  const auto find_new = [&](const Reading& reading) {
    std::vector<Finding> findings = find(reading);
    baselines_.leave_new(baseline_of(config), file, reading.source, findings);
    return findings;
  };
  if (request_.fixes.diff) return show_fixes(file, input_.bytes(), {options, find_new});
  std::string fixed;
  const ExitCode code =
      request_.fixes.fix ? fix_file(file, input_, {options, find_new}, fixed) : ExitCode::done;
  const Reading reading = read(fixed.empty() ? input_.bytes() : fixed, options);
  std::vector<Finding> findings = find(reading);
  return worse(code, take(file, reading, {.alone = true}, config, findings));
}

// Whether each of the two calls itself what the other is to be.
bool are_swapped(const Reading& agenda, const Reading& minutes) {
  return agenda.document.kind == DocumentKind::minutes &&
         minutes.document.kind == DocumentKind::agenda;
}

ExitCode report_swapped(const std::string& minutes, const std::string& agenda) {
  std::string text = "--against ";
  text.append(display_name(agenda)).append(" names minutes, and ").append(display_name(minutes));
  return report_usage(text.append(" is an agenda; write the agenda behind --against"));
}

// The agenda was checked when it was published: of it, only what became of its items is told. Where
// it cannot be read, the minutes are checked alone.
ExitCode Check::check_against(const std::string& minutes, const std::string& agenda) {
  if (!read_input(minutes)) return ExitCode::input;
  const Reading later = read(input_.bytes(), options_for(minutes));
  const Config& config = request_.configs.of(minutes);
  std::vector<Finding> findings = referat::check(later, config.settings.rules);
  if (!read_input(agenda)) {
    return worse(ExitCode::input, take(minutes, later, {.alone = true}, config, findings));
  }
  const Reading earlier = read(input_.bytes(), options_for(agenda));
  if (are_swapped(earlier, later)) {
    reports_.add_unread(display_name(minutes));
    return report_swapped(minutes, agenda);
  }
  Comparison comparison = compare(earlier, later, config.settings.rules);
  std::ranges::move(comparison.in_minutes, std::back_inserter(findings));
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.span.begin; });
  const ExitCode code = take(minutes, later, {.alone = true, .compared = true}, config, findings);
  return worse(code, take(agenda, earlier, {.compared = true}, config, comparison.in_agenda));
}

// A document too large for the memory is given up; there is room for the others.
ExitCode Check::check_if_possible(const std::string& file) {
  try {
    return request_.against.empty() ? check(file) : check_against(file, request_.against);
  } catch (const std::bad_alloc&) {
    input_.clear();
    reports_.add_unread(display_name(file));
    return report_no_memory(display_name(file));
  }
}

// Before anything is checked, so that a broken baseline is no half report.
ExitCode Check::open_baselines(const PathList& inputs) {
  for (const std::string& input : inputs) {
    const Config& config = request_.configs.of(input);
    const std::string& path = baseline_of(config);
    if (path.empty() && request_.baseline.write) {
      return report_usage("--write-baseline has no file; add --baseline FILE");
    }
    const ExitCode code = baselines_.open(path, config.settings);
    if (code != ExitCode::done) return code;
  }
  return ExitCode::done;
}

ExitCode Check::run(const PathList& inputs) {
  ExitCode code = open_baselines(inputs);
  if (code != ExitCode::done) return code;
  for (const std::string& input : inputs) {
    code = worse(code, check_if_possible(input));
    if (!writing_ && reports_.are_on_standard_output()) return code;
  }
  if (request_.fixes.diff) return code;  // which is no report
  // What stands over all inputs is said as the first one's folder wants it.
  const CheckSettings& settings = request_.configs.of(inputs[0]).settings;
  code = worse(code, baselines_.finish(reports_, settings));
  return worse(code, reports_.finish(settings));
}

}  // namespace

ExitCode check_files(const CheckRequest& request, const PathList& inputs, CheckReports& reports) {
  return Check(request, reports).run(inputs);
}

}  // namespace referat
