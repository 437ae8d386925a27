// SPDX-License-Identifier: MIT
//
// The program: finds the command in its table and runs it. Nothing depends on locale or time
// zone; setlocale is never called.
#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <string>

#include <unistd.h>

#include "command_line/commands.hpp"
#include "command_line/interruption.hpp"
#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "referat/referat.hpp"
#include "command_line/report.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

constexpr auto command_table = std::to_array<Command>({
    {"convert", "FILE...", "write documents as JSON, XML, Markdown or tables", run_convert},
    {"check", "FILE...", "say what is wrong in documents before they are published", run_check},
    {"rules", "", "list the rules of the check", run_rules},
    {"explain", "RULE", "tell what a rule finds, with examples", run_explain},
    {"config", "show [FILE]", "show what the checks of a file go by", run_config},
    {"trace", "FILE", "show which part of the document each line went to", run_trace},
    {"schema", "FORMAT", "write the schema of a format", run_schema},
    {"formats", "", "list the formats", run_formats},
    {"completion", "SHELL", "write completions for bash, zsh or fish", run_completion},
});

constexpr auto global_options = std::to_array<std::string_view>({"--help", "--version"});

constexpr std::size_t command_width = 20;

std::string short_help() {
  std::string out =
      "Usage: referat COMMAND [ARGUMENT]...\n\n"
      "Reads Danish meeting agendas and minutes (dagsordener og referater) as data.\n\n"
      "Commands:\n";
  for (const Command& command : commands()) {
    std::string column = std::string(command.name) + " " + std::string(command.operands);
    column.resize(std::max(column.size() + 1, command_width), ' ');
    out += "  " + column + std::string(command.summary) + "\n";
  }
  return out + "\n`referat COMMAND --help` tells more about one.\n";
}

std::string long_help() {
  return short_help() +
         "\n"
         "Options:\n"
         "  -h, --help        show this help\n"
         "  -V, --version     show the version\n"
         "\n"
         "Exit codes: 0 done; 1 the check found something; 2 wrong command line; 3 some input\n"
         "could not be read or was over a limit, the rest was done; 4 some output could not be\n"
         "written; 70 internal error; 128 + N ended by signal N.\n";
}

ExitCode report_unknown(const std::string& word) {
  constexpr std::string_view otherwise = "see referat --help";
  if (word.starts_with('-')) {
    return report_usage("unknown option " + word + suggestion(word, global_options, otherwise));
  }
  if (::access(word.c_str(), F_OK) == 0) {
    return report_usage(word + " is no command; to read a file, write referat convert FILE");
  }
  return report_usage("unknown command " + word +
                      suggestion(word, names_in(command_table), otherwise));
}

// "referat help convert", as git and cargo have it.
ExitCode help_on(const std::string& word) {
  constexpr auto help = std::to_array<const char*>({"--help"});
  const auto command = std::ranges::find(command_table, word, &Command::name);
  return command == command_table.end() ? report_unknown(word) : command->run(help);
}

ExitCode run(Arguments arguments) {
  if (arguments.empty()) {
    write_to_standard_error(short_help());
    return ExitCode::usage;
  }
  const std::string word = arguments[0];
  const auto command = std::ranges::find(command_table, word, &Command::name);
  if (command != command_table.end()) return command->run(arguments.subspan(1));
  if (word == "help" && arguments.size() > 1) return help_on(arguments[1]);
  if (word == "--help" || word == "-h" || word == "help")
    return write_to_standard_output(long_help());
  if (word != "--version" && word != "-V") return report_unknown(word);
  return write_to_standard_output("referat " + std::string(version()) + "\n");
}

// The library throws nothing of its own; what is left is lack of memory and our own mistakes.
ExitCode run_guarded(Arguments arguments) {
  try {
    return run(arguments);
  } catch (const std::bad_alloc&) {
    report("referat", "out of memory; raise the limit");
  } catch (const std::exception& error) {
    return report_internal("referat", error.what());
  }
  return ExitCode::internal;
}

}  // namespace

std::span<const Command> commands() { return command_table; }

}  // namespace referat

int main(int count, char** arguments) {
  using namespace referat;
  claim_standard_descriptors();
  const std::size_t given = count > 1 ? static_cast<std::size_t>(count - 1) : 0;
  const ExitCode code = run_guarded(Arguments(arguments + 1, given));
  const ExitCode closing = close_standard_output();
  end_if_stopped();
  return static_cast<int>(worse(code, closing));
}
