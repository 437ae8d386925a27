// SPDX-License-Identifier: MIT
//
// referat explain: one rule of the check, with examples.
#include "commands/arguments.hpp"
#include "checks/check_settings.hpp"
#include "command_line/commands.hpp"
#include "files/output.hpp"
#include "referat/finding.hpp"
#include "command_line/report.hpp"
#include "reporting/rule_pages.hpp"
#include "checks/rule_words.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "explain",
    .usage = "referat explain [OPTION]... RULE",
    .summary =
        "Tells what a rule of `referat check` finds and why, with an example that has the fault "
        "and\n"
        "one that has not. RULE is an id or a name; see referat rules.",
    .examples =
        "  referat explain P401\n"
        "  referat explain --lang da present-and-absent",
};

}  // namespace

ExitCode run_explain(Arguments arguments) {
  std::vector<std::string> operands;
  std::string word;
  Language language = Language::english;
  OptionList list;
  add_language_option(list, word);
  if (const auto code = parse(list, text, arguments, operands)) return *code;
  if (const auto code = choose_language(word, language)) return *code;
  if (operands.empty()) return report_no_operand(text, "no RULE is named");
  if (operands.size() > 1) return report_usage("explain is for one rule; name one at a time");
  const auto rule = find_rule(operands[0]);
  if (!rule) {
    std::string fault = "unknown rule ";
    return report_usage(fault.append(operands[0]).append(rule_suggestion(operands[0], false)));
  }
  std::string page;
  append_rule_page(page, info(*rule), language);
  return write_to_standard_output(page);
}

}  // namespace referat
