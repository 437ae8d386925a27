// SPDX-License-Identifier: MIT
#include "inputs/input_files.hpp"

#include <algorithm>

#include "files/descriptor.hpp"
#include "inputs/file_list.hpp"
#include "inputs/own_files.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

FileChoice choice_of(const InputOptions& options, const std::string& output,
                     const std::vector<std::string>& own) {
  FileChoice choice = {.wanted = {options.globs.begin(), options.globs.end()},
                       .only_text = options.only_text,
                       .unwanted = {options.excludes.begin(), options.excludes.end()},
                       .output = output.empty() ? std::nullopt : identity_of_folder(output),
                       .own = {}};
  for (const std::string& path : own) {
    const auto identity = identity_of_input(path);
    if (identity && is_left_by_a_run(path)) choice.own.push_back(*identity);
  }
  return choice;
}

// A name of a list keeps its path in the output, a name of the command line does not: lists come
// from a search, and hold many files of one name.
enum class Named { by_operand, by_list };

void add_folder(InputFiles& inputs, const std::string& folder, const FileChoice& choice,
                Named named) {
  inputs.searched = true;
  const std::size_t inside = named == Named::by_list ? 0 : with_slash(folder).size();
  inputs.code = worse(inputs.code, append_files_in(folder, choice, inside, inputs.files));
}

void add(InputFiles& inputs, const std::string& name, const FileChoice& choice, Named named) {
  if (name == "-") {
    inputs.files.add(name);
  } else if (any_matches(choice.unwanted, name)) {
    return;
  } else if (identity_of_folder(name)) {
    add_folder(inputs, name, choice, named);
  } else {
    inputs.files.add(name, named == Named::by_list ? 0 : name.rfind('/') + 1);
  }
}

bool is_there(std::string_view path) { return state_of_file(std::string(path)).has_value(); }

// What some editors add to a list is told once, and not guessed away: a name may hold any bytes.
std::string fault_of_names(std::string_view list, const std::vector<std::string_view>& names) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (list.find('\0') != list.npos) return "holds NUL; add --null if that ends its names";
  for (const std::string_view name : names) {
    const bool has_mark = name.data() == list.data() && name.starts_with(mark);
    const bool has_return = name.ends_with('\r');
    if ((!has_mark && !has_return) || is_there(name)) continue;
    std::string_view bare = name.substr(has_mark ? mark.size() : 0);
    if (has_return) bare.remove_suffix(1);
    if (!is_there(bare)) continue;
    std::string text(has_return ? "has a carriage return behind "
                                : "has a byte order mark before ");
    text.append(bare).append(", which is there without; ");
    return text + (has_return ? "take them out, as with tr -d '\\r'" : "save the list without it");
  }
  return {};
}

void add_list(InputFiles& inputs, const std::string& list, char end, const FileChoice& choice) {
  constexpr std::size_t most = std::size_t{256} * 1024 * 1024;
  InputReader reader(most, "split the list");
  inputs.searched = true;
  inputs.lists.add(list);
  if (!reader.read_bytes(list)) {
    inputs.code = ExitCode::input;
    return;
  }
  const std::vector<std::string_view> names = names_in_list(reader.bytes(), end);
  const std::string fault = end == '\n' ? fault_of_names(reader.bytes(), names) : std::string();
  if (!fault.empty()) {
    report(display_name(list), fault);
    inputs.code = ExitCode::input;
    return;
  }
  for (const std::string_view name : names) {
    add(inputs, std::string(name), choice, Named::by_list);
  }
}

}  // namespace

void add_input_options(OptionList& list, InputOptions& options) {
  list.add_repeatable("--files-from", "LIST", options.lists,
                      "also take the files named in LIST, one a line; - is standard input");
  list.add_flag("-0,--null", options.null, "names in LIST end in NUL, as find -print0 writes them");
  list.add_repeatable("--glob", "PATTERN", options.globs,
                      "take the files of a directory that match; may be given more than once");
  list.add_repeatable("--exclude", "PATTERN", options.excludes,
                      "leave out files and directories that match; may be given more than once");
}

ExitCode check_input_options(const InputOptions& options) {
  if (options.null && options.lists.empty()) {
    return report_usage("--null is for --files-from; leave it out");
  }
  if (std::ranges::count(options.operands, "-") + std::ranges::count(options.lists, "-") > 1) {
    return report_usage("standard input (-) is named more than once; name it once");
  }
  return ExitCode::done;
}

InputFiles find_input_files(const InputOptions& options, const std::string& output,
                            const std::vector<std::string>& own) {
  const FileChoice choice = choice_of(options, output, own);
  InputFiles inputs;
  for (const std::string& name : options.operands) add(inputs, name, choice, Named::by_operand);
  for (const std::string& list : options.lists) {
    add_list(inputs, list, options.null ? '\0' : '\n', choice);
  }
  return inputs;
}

}  // namespace referat
