// SPDX-License-Identifier: MIT
//
// referat completion: what a shell needs to complete a command line. The words come from the tables
// of commands, formats and encodings; a command's options from its own help, when they are asked
// for.
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "commands/arguments.hpp"
#include "command_line/commands.hpp"
#include "documents/formats.hpp"
#include "batch/job_checks.hpp"
#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "batch/progress.hpp"
#include "referat/check.hpp"
#include "referat/read.hpp"
#include "command_line/report.hpp"
#include "reporting/reports.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "completion",
    .usage = "referat completion SHELL",
    .summary = "Writes the completions for bash, zsh or fish.",
    .examples =
        "  source <(referat completion bash)\n"
        "  referat completion fish > ~/.config/fish/completions/referat.fish",
};

constexpr std::string_view bash_script =
    R"(# Completions of referat for bash; made by `referat completion bash`.
_referat() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  local words=
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='@commands@ help --help --version'
  elif [[ $word == -* ]]; then
    words=$(referat "$command" --help 2>/dev/null | grep -oE -- '--[a-z]+(-[a-z]+)*')
  else
    case $command:$before in
      *:--to) words='@writable@' ;;
      *:--from) words='@readable@' ;;
      *:--table) words='@tables@' ;;
      *:--encoding) words='@encodings@' ;;
      check:--format) words='@reports@' ;;
      rules:--format) words='@forms@' ;;
      *:--lang) words='@languages@' ;;
      *:--profile) words='@profiles@' ;;
      *:--min-level|*:--fail-on) words='@levels@' ;;
      *:--select|*:--ignore|explain:*) words='@rules@' ;;
      *:--on-exists) words='@on_exists@' ;;
      *:--progress) words='@progress@' ;;
      *:--jobs | *:-j) words='auto' ;;
      config:config) words='show' ;;
      schema:*) words='@schemas@' ;;
      completion:*) words='@shells@' ;;
      help:*) words='@commands@' ;;
    esac
  fi
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _referat referat
)";

constexpr std::string_view zsh_script = R"(#compdef referat
# Completions of referat for zsh; made by `referat completion zsh`.
_referat() {
  local command=${words[2]} before=${words[CURRENT-1]}
  if (( CURRENT == 2 )); then
    compadd -- @commands@ help --help --version
  elif [[ ${words[CURRENT]} == -* ]]; then
    compadd -- $(referat $command --help 2>/dev/null | grep -oE -- '--[a-z]+(-[a-z]+)*')
  else
    case $command:$before in
      *:--to) compadd -- @writable@ ;;
      *:--from) compadd -- @readable@ ;;
      *:--table) compadd -- @tables@ ;;
      *:--encoding) compadd -- @encodings@ ;;
      check:--format) compadd -- @reports@ ;;
      rules:--format) compadd -- @forms@ ;;
      *:--lang) compadd -- @languages@ ;;
      *:--profile) compadd -- @profiles@ ;;
      *:--min-level|*:--fail-on) compadd -- @levels@ ;;
      *:--select|*:--ignore|explain:*) compadd -- @rules@ ;;
      *:--on-exists) compadd -- @on_exists@ ;;
      *:--progress) compadd -- @progress@ ;;
      *:--jobs | *:-j) compadd -- auto ;;
      config:config) compadd -- show ;;
      schema:*) compadd -- @schemas@ ;;
      completion:*) compadd -- @shells@ ;;
      help:*) compadd -- @commands@ ;;
      *) _files ;;
    esac
  fi
}
compdef _referat referat
)";

constexpr std::string_view fish_script =
    R"(# Completions of referat for fish; made by `referat completion fish`.
complete -c referat -n __fish_use_subcommand -f -a '@commands@ help'
complete -c referat -n '__fish_seen_subcommand_from convert' -l to -x -a '@writable@'
complete -c referat -n '__fish_seen_subcommand_from convert' -l from -x -a '@readable@'
complete -c referat -n '__fish_seen_subcommand_from convert' -l table -x -a '@tables@'
complete -c referat -n '__fish_seen_subcommand_from convert check trace' -l encoding -x -a '@encodings@'
complete -c referat -n '__fish_seen_subcommand_from check' -l format -x -a '@reports@'
complete -c referat -n '__fish_seen_subcommand_from check' -l profile -x -a '@profiles@'
complete -c referat -n '__fish_seen_subcommand_from check' -l min-level -x -a '@levels@'
complete -c referat -n '__fish_seen_subcommand_from check' -l fail-on -x -a '@levels@'
complete -c referat -n '__fish_seen_subcommand_from check' -l select -x -a '@rules@'
complete -c referat -n '__fish_seen_subcommand_from check' -l ignore -x -a '@rules@'
complete -c referat -n '__fish_seen_subcommand_from check rules explain' -l lang -x -a '@languages@'
complete -c referat -n '__fish_seen_subcommand_from rules' -l format -x -a '@forms@'
complete -c referat -n '__fish_seen_subcommand_from explain' -f -a '@rules@'
complete -c referat -n '__fish_seen_subcommand_from convert' -l on-exists -x -a '@on_exists@'
complete -c referat -n '__fish_seen_subcommand_from convert' -l progress -x -a '@progress@'
complete -c referat -n '__fish_seen_subcommand_from convert' -s j -l jobs -x -a auto
complete -c referat -n 'string match -q -- "-*" (commandline -ct)' -f -a '(
  referat (commandline -opc)[2] --help 2>/dev/null | string match -ra -- "--[a-z]+(?:-[a-z]+)*")'
complete -c referat -n '__fish_seen_subcommand_from config; and not __fish_seen_subcommand_from show' -f -a show
complete -c referat -n '__fish_seen_subcommand_from schema' -f -a '@schemas@'
complete -c referat -n '__fish_seen_subcommand_from completion' -f -a '@shells@'
)";

struct Shell {
  std::string_view name;
  std::string_view script;
};

constexpr auto shells = std::to_array<Shell>({
    {"bash", bash_script},
    {"zsh", zsh_script},
    {"fish", fish_script},
});

template <class Names>
std::string spaced(const Names& names) {
  std::string line;
  for (const std::string_view name : names) line.append(line.empty() ? "" : " ").append(name);
  return line;
}

std::string filled(std::string_view script) {
  struct Word {
    std::string_view place;
    std::string words;
  };
  const auto words = std::to_array<Word>({
      {"@commands@", spaced(names_in(commands()))},
      {"@writable@", spaced(writable_formats())},
      {"@readable@", spaced(readable_formats())},
      {"@tables@", spaced(names<CsvTable>())},
      {"@encodings@", spaced(names<Encoding>())},
      {"@forms@", spaced(rule_list_formats())},
      {"@reports@", spaced(names_in(report_formats()))},
      {"@languages@", spaced(names<Language>())},
      {"@profiles@", spaced(names<Profile>())},
      {"@levels@", spaced(names<Level>())},
      {"@rules@", spaced(names_in(rules()))},
      {"@on_exists@", spaced(names<OnExists>())},
      {"@progress@", spaced(names<ProgressWhen>())},
      {"@schemas@", spaced(formats_with_schema())},
      {"@shells@", spaced(names_in(shells))},
  });
  std::string text_of_script(script);
  for (const Word& word : words) {
    for (std::size_t at = text_of_script.find(word.place); at != std::string::npos;
         at = text_of_script.find(word.place, at)) {
      text_of_script.replace(at, word.place.size(), word.words);
    }
  }
  return text_of_script;
}

}  // namespace

ExitCode run_completion(Arguments arguments) {
  std::vector<std::string> operands;
  if (const auto code = parse(text, arguments, operands)) return *code;
  if (operands.empty()) return report_no_operand(text, "no SHELL is named");
  if (operands.size() > 1) return report_usage("completion is for one shell; name one at a time");
  for (const Shell& shell : shells) {
    if (operands[0] == shell.name) return write_to_standard_output(filled(shell.script));
  }
  const auto known = names_in(shells);
  return report_usage("unknown shell " + operands[0] +
                      suggestion(operands[0], known, "write " + listed(known)));
}

}  // namespace referat
