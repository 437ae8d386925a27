// SPDX-License-Identifier: MIT
#include "checks/fix.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "files/input.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "reporting/printable.hpp"
#include "reporting/unified_diff.hpp"
#include "text/cpr.hpp"

namespace referat {

namespace {

// A link goes on leading to the file; only that is replaced.
std::string path_of_file(const std::string& name) {
  std::error_code error;
  if (!std::filesystem::is_symlink(name, error)) return name;
  const std::filesystem::path path = std::filesystem::canonical(name, error);
  return error ? name : path.string();
}

// Renaming asks for the permissions of the folder alone; who made a file read-only meant the file.
// What somebody wrote into it since it was read is not lost.
ExitCode replace_file(const std::string& name, const FileState& state, std::string_view bytes) {
  if (::access(name.c_str(), W_OK) != 0) {
    const int error_number = errno;
    std::string text = "is not fixed: ";
    report(name, text.append(describe_error(error_number, "check the file")));
    return ExitCode::output;
  }
  Output output(path_of_file(name), {.replaces = state});
  return output.write(bytes) && output.finish() ? ExitCode::done : ExitCode::output;
}

// A diff is made for programs, but a terminal must not get what steers it.
std::string for_standard_output(std::string diff) {
  if (::isatty(STDOUT_FILENO) == 0) return diff;
  std::string out;
  for (std::string_view rest = diff; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
    append_printable(out, rest.substr(0, end));
    out += '\n';
    rest.remove_prefix(end + 1);
  }
  return out;
}

bool has_fix(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) { return !finding.fix.empty(); });
}

// A folder or a hook hands over every text: the spelling of a README or of a list of packages is
// none of ours.
bool is_of_a_meeting(const Document& document) {
  return document.kind != DocumentKind::unknown || !document.items.empty();
}

// The fixed content, or why there is none. A file that needs no fix has its own content.
std::optional<Fixed> fixed_content(const std::string& file, std::string_view bytes,
                                   const FixRun& run) {
  const Fixed unchanged{std::string(bytes), 0};
  const Reading reading = read(bytes, run.options);
  if (!has_fix(run.find(reading))) return unchanged;
  if (!is_of_a_meeting(reading.document)) {
    report(display_name(file),
           "is not fixed, as no items were found in it and it calls itself neither agenda nor "
           "minutes; leave it out");
    return unchanged;
  }
  auto fixed = fix(bytes, run.options, run.find);
  if (!fixed) {
    report(display_name(file),
           "is not fixed, as its bytes are not the text that was read; save it as UTF-8 first");
  }
  return fixed;
}

}  // namespace

void add_fix_options(OptionList& list, FixWords& words) {
  list.add_flag("--fix", words.fix,
                "put right in the files what is beyond doubt, and report the rest");
  list.add_flag("--diff", words.diff, "show what --fix would change, and change nothing");
}

std::optional<ExitCode> check_fix_options(const FixWords& words, bool has_reports) {
  if (words.fix && words.diff)
    return report_usage("--fix and --diff exclude each other; begin with --diff");
  if (words.diff && has_reports)
    return report_usage("--diff writes no report; leave out --format and --report");
  return std::nullopt;
}

std::optional<ExitCode> refuse_standard_input(const FixWords& words, const PathList& inputs) {
  const bool piped = inputs.contains("-");
  if (!words.fix || !piped) return std::nullopt;
  return report_usage("--fix cannot change standard input; name a file, or write --diff");
}

ExitCode fix_file(const std::string& file, const InputReader& input, const FixRun& run,
                  std::string& fixed) {
  auto content = fixed_content(file, input.bytes(), run);
  if (!content) return ExitCode::output;
  if (content->count == 0) return ExitCode::done;
  const ExitCode code = replace_file(file, input.state(), content->bytes);
  if (code == ExitCode::done) fixed = std::move(content->bytes);
  return code;
}

ExitCode show_fixes(const std::string& file, std::string_view bytes, const FixRun& run) {
  const auto content = fixed_content(file, bytes, run);
  if (!content) return ExitCode::output;
  if (content->count == 0) return ExitCode::done;
  // Masking keeps the length, so the lines stay those of the file.
  const std::string name = shown_name(path_from_here(display_name(file)));
  const std::string diff = unified_diff(name, mask_cpr(bytes), mask_cpr(content->bytes));
  return worse(ExitCode::findings, write_to_standard_output(for_standard_output(diff)));
}

}  // namespace referat
