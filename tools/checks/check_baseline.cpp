// SPDX-License-Identifier: MIT
#include "checks/check_baseline.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "command_line/report.hpp"
#include "files/descriptor.hpp"
#include "files/input.hpp"
#include "files/output.hpp"
#include "reporting/printable.hpp"

namespace referat {

namespace {

// The day in UTC, so that a run is the same everywhere; SOURCE_DATE_EPOCH sets it for builds that
// must come out the same again.
Date today() {
  using namespace std::chrono;
  auto now = floor<days>(system_clock::now());
  if (const char* text = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = text;
    long long count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    constexpr long long last = 253402300799;  // of the year 9999
    if (error == std::errc{} && end == digits.data() + digits.size() && count >= 0 && count <= last)
      now = floor<days>(system_clock::time_point(seconds(count)));
  }
  const year_month_day date(now);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

// `input` as a path from the folder of the baseline, so that both can be moved together. A name may
// be no UTF-8, which JSON cannot hold, or have a CPR number, which is not written anywhere.
std::string path_from(const std::string& baseline, const std::string& input) {
  namespace fs = std::filesystem;
  if (input == "-") return "<stdin>";
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const fs::path folder = (here / fs::path(baseline).parent_path() / "").lexically_normal();
  const fs::path file = (here / input).lexically_normal();
  const fs::path relative = file.lexically_relative(folder);
  return shown_name((relative.empty() ? file : relative).generic_string());
}

}  // namespace

void add_baseline_options(OptionList& list, BaselineWords& words) {
  list.add_option("--baseline", "FILE", words.path, "findings in FILE are known and told no more");
  list.add_flag("--write-baseline", words.write,
                "write what is found there, so that only new findings are told from now on");
}

ExitCode Baselines::load(const std::string& path, Opened& opened) {
  if (!state_of_file(path)) {
    if (write_) return ExitCode::done;
    report(path, "is not there; write it with --write-baseline");
    return ExitCode::usage;
  }
  constexpr std::size_t most = std::size_t{64} * 1024 * 1024;
  InputReader input(most, "no baseline is so large; check the file of --baseline");
  if (!input.read_bytes(path)) return ExitCode::usage;
  LoadedBaseline loaded = baseline_from_json(input.bytes());
  if (loaded.fault) {
    std::string text = loaded.fault->path;
    text.append(text.empty() ? "" : " ").append(loaded.fault->message);
    report_fault(path, {.line = loaded.fault->line, .column = loaded.fault->column, .text = text});
    return ExitCode::usage;
  }
  std::vector<Finding> none;
  opened.source = decode(input.bytes(), {.name = path}, none);
  opened.old = std::move(loaded.baseline);
  std::ranges::stable_sort(opened.old.entries, {}, &BaselineEntry::file);
  return ExitCode::done;
}

ExitCode Baselines::open(const std::string& path, const CheckSettings& settings) {
  if (path.empty() || opened_.contains(path)) return ExitCode::done;
  Opened& opened = opened_[path];
  if (const ExitCode code = load(path, opened); code != ExitCode::done) return code;
  opened.suppression.emplace(opened.old, today(), settings.rules);
  return ExitCode::done;
}

void Baselines::apply(const std::string& path, const std::string& input, const Source& source,
                      const Levels& levels, const CheckSettings& settings,
                      std::vector<Finding>& findings) {
  if (path.empty()) return;
  Opened& opened = opened_.at(path);
  const std::string file = path_from(path, input);
  if (!write_) return opened.suppression->apply(file, source, levels, findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return !reaches(finding.level, settings.min_level) && !reaches(finding.level, settings.fail_on);
  });
  auto entries = baseline_of(file, source, levels, findings, opened.old);
  std::ranges::move(entries, std::back_inserter(opened.written.entries));
  opened.seen.insert(file);
  findings.clear();
}

void Baselines::leave_new(const std::string& path, const std::string& input, const Source& source,
                          std::vector<Finding>& findings) const {
  if (path.empty()) return;
  opened_.at(path).suppression->leave_new(path_from(path, input), source, findings);
}

ExitCode Baselines::write(const std::string& path, Opened& opened) {
  std::vector<BaselineEntry>& entries = opened.written.entries;
  for (const BaselineEntry& entry : opened.old.entries) {
    if (!opened.seen.contains(entry.file)) entries.push_back(entry);
  }
  std::ranges::stable_sort(entries, {}, &BaselineEntry::file);
  Output output(path);
  if (!output.write(to_json(opened.written)) || !output.finish()) return ExitCode::output;
  std::string text = std::to_string(entries.size());
  report(path, text.append(entries.size() == 1 ? " entry written" : " entries written"));
  return ExitCode::done;
}

ExitCode Baselines::finish(CheckReports& reports, const CheckSettings& settings) {
  ExitCode code = ExitCode::done;
  for (auto& [path, opened] : opened_) {
    if (write_) {
      code = worse(code, write(path, opened));
      continue;
    }
    const std::vector<Finding> unused = opened.suppression->unused();
    if (unused.empty()) continue;
    if (!reports.add_baseline(opened.source, unused, settings))
      code = worse(code, ExitCode::output);
    const bool fails = reaches(unused.front().level, settings.fail_on);
    if (fails) code = worse(code, ExitCode::findings);
  }
  return code;
}

}  // namespace referat
