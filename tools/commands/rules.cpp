// SPDX-License-Identifier: MIT
//
// referat rules: the table of rules.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "commands/arguments.hpp"
#include "checks/check_settings.hpp"
#include "command_line/commands.hpp"
#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "referat/finding.hpp"
#include "command_line/report.hpp"
#include "reporting/rule_pages.hpp"
#include "reporting/wording.hpp"
#include "text/values.hpp"
#include "writing/json/json_writer.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "rules",
    .usage = "referat rules [OPTION]...",
    .summary =
        "Lists the rules of `referat check`: id, name, level, and what is found. The first letter "
        "of\n"
        "an id is that of the rule's group.",
    .examples =
        "  referat rules --lang da\n"
        "  referat rules --format json | jq -r '.[] | select(.group == \"privacy\").name'",
};

constexpr std::size_t name_width = 33;
constexpr std::size_t level_width = 9;

void append_padded(std::string& out, std::string_view word, std::size_t width) {
  out.append(word).append(width - std::min(width - 1, word.size()), ' ');
}

void append_text(std::string& out, Language language) {
  for (const RuleInfo& rule : rules()) {
    out.append(rule.id).append("  ");
    append_padded(out, rule.name, name_width);
    append_padded(out, name(rule.level), level_width);
    out.append(in_language(rule.what, language)).append("\n");
  }
}

void add_rule(JsonWriter& json, const RuleInfo& rule, Language language) {
  json.element();
  json.open('{');
  for (const auto& [key, value] : {std::pair<std::string_view, std::string_view>{"id", rule.id},
                                   {"name", rule.name},
                                   {"group", name(rule.group)},
                                   {"level", name(rule.level)}}) {
    json.key(key);
    json.text(value);
  }
  json.key("fixable");
  json.boolean(rule.fixable);
  for (const auto& [key, value] :
       {std::pair<std::string_view, std::string_view>{"what", in_language(rule.what, language)},
        {"why", in_language(rule.why, language)},
        {"fails", rule.fails},
        {"passes", rule.passes}}) {
    json.key(key);
    json.text(value);
  }
  json.close('}');
}

void append_json(std::string& out, Language language) {
  TextBuffer buffer(out);
  JsonWriter json(buffer, true);
  json.open('[');
  for (const RuleInfo& rule : rules()) add_rule(json, rule, language);
  json.close(']');
  buffer.put('\n');
}

struct Form {
  std::string_view name;
  void (*append)(std::string& out, Language language);
};

constexpr auto forms = std::to_array<Form>(
    {{"text", append_text}, {"json", append_json}, {"markdown", append_rules_markdown}});

}  // namespace

std::vector<std::string_view> rule_list_formats() { return names_in(forms); }

ExitCode run_rules(Arguments arguments) {
  std::vector<std::string> operands;
  std::string word;
  std::string format = "text";
  Language language = Language::english;
  OptionList list;
  list.add_option("--format", "FORMAT", format, listed(rule_list_formats()) + "; without it text");
  add_language_option(list, word);
  if (const auto code = parse(list, text, arguments, operands)) return *code;
  if (const auto code = choose_language(word, language)) return *code;
  if (!operands.empty()) {
    return report_usage("rules takes no argument; for one rule write referat explain RULE");
  }
  const auto form = std::ranges::find(forms, format, &Form::name);
  if (form == forms.end()) {
    std::string fault = "unknown format ";
    return report_usage(fault.append(format).append(
        suggestion(format, rule_list_formats(), "write " + listed(rule_list_formats()))));
  }
  std::string out;
  form->append(out, language);
  return write_to_standard_output(out);
}

}  // namespace referat
