// SPDX-License-Identifier: MIT
#include "reporting/rule_pages.hpp"

#include <array>
#include <string_view>

#include "reporting/printable.hpp"
#include "reporting/wording.hpp"

namespace referat {

namespace {

constexpr Wording title = {"Rules", "Regler"};
constexpr Wording introduction = {
    "Made by `referat rules --format markdown` from the table that the program goes by. `referat\n"
    "explain RULE` shows one of them. Ids, names and levels are part of the versioned interface.\n",
    "Lavet af `referat rules --format markdown --lang da` ud fra den tabel, som programmet går "
    "efter.\n"
    "`referat explain REGEL` viser én af dem. Id, navn og niveau er en del af den versionerede\n"
    "grænseflade.\n"};
constexpr Wording table_head = {
    "| id | name | level | fix | what is found |\n|---|---|---|---|---|\n",
    "| id | navn | niveau | ret | hvad der findes |\n|---|---|---|---|---|\n"};
constexpr Wording fails_label = {"Found in", "Findes i"};
constexpr Wording passes_label = {"Not found in", "Findes ikke i"};
constexpr Wording fixable_note = {"`referat check --fix` can put it right.",
                                  "`referat check --fix` kan rette det."};
constexpr Wording yes = {"yes", "ja"};

constexpr auto group_words = std::to_array<Wording>({
    {"Items and sections", "Punkter og afsnit"},
    {"Table of contents", "Indholdsfortegnelse"},
    {"Dates and times", "Datoer og klokkeslæt"},
    {"People", "Personer"},
    {"Recommendations and decisions", "Indstillinger og beslutninger"},
    {"Attachments", "Bilag"},
    {"Case numbers, references, sums and links", "Sagsnumre, henvisninger, beløb og links"},
    {"Privacy", "Persondata og fortrolighed"},
    {"Language", "Sprog"},
    {"Pages and characters", "Sider og tegn"},
    {"Minutes compared with their agenda", "Referat holdt op mod dagsorden"},
    {"The settings of the checks", "Kontrollens egne indstillinger"},
});
static_assert(group_words.size() == names<Group>().size());

// The lines of an example, each behind `indent`; no line at the end that would be empty.
void append_example(std::string& out, std::string_view example, std::string_view indent) {
  while (example.ends_with('\n')) example.remove_suffix(1);
  while (true) {
    const std::string_view line = example.substr(0, example.find('\n'));
    std::string shown = line.empty() ? std::string() : std::string(indent);
    append_printable(shown, line);
    out.append(shown).append("\n");
    if (line.size() == example.size()) return;
    example.remove_prefix(line.size() + 1);
  }
}

void append_paragraph(std::string& out, std::string_view text) {
  if (!text.empty()) out.append(text).append("\n\n");
}

// A fence that no line of the example can close.
void append_fenced(std::string& out, std::string_view label, std::string_view example) {
  if (example.empty()) return;
  out.append(label).append(":\n\n````text\n");
  append_example(out, example, "");
  out += "````\n\n";
}

void append_indented(std::string& out, std::string_view label, std::string_view example) {
  if (example.empty()) return;
  out.append(label).append(":\n\n");
  append_example(out, example, "    ");
  out += '\n';
}

void append_body(std::string& out, const RuleInfo& rule, Language language,
                 void (*append)(std::string& out, std::string_view label,
                                std::string_view example)) {
  append_paragraph(out, in_language(rule.what, language));
  append_paragraph(out, in_language(rule.why, language));
  append(out, in_language(fails_label, language), rule.fails);
  append(out, in_language(passes_label, language), rule.passes);
  if (rule.fixable) append_paragraph(out, in_language(fixable_note, language));
  while (out.ends_with("\n\n")) out.pop_back();
}

std::string in_cell(std::string_view text) {
  std::string cell;
  for (const char c : text) cell.append(c == '|' ? "\\" : "").append(1, c);
  return cell;
}

void append_row(std::string& out, const RuleInfo& rule, Language language) {
  out.append("| ").append(rule.id).append(" | [").append(rule.name).append("](#");
  out.append(rule.name)
      .append(") | ")
      .append(in_language(words_of(rule.level).one, language))
      .append(" | ");
  out.append(rule.fixable ? in_language(yes, language) : "").append(" | ");
  out.append(in_cell(in_language(rule.what, language))).append(" |\n");
}

}  // namespace

void append_rule_page(std::string& out, const RuleInfo& rule, Language language) {
  out.append(rule.id).append(" ").append(rule.name).append(" (");
  out.append(in_language(words_of(rule.level).one, language)).append(")\n\n");
  append_body(out, rule, language, append_indented);
}

void append_rule_markdown(std::string& out, const RuleInfo& rule, Language language) {
  append_body(out, rule, language, append_fenced);
}

void append_rules_markdown(std::string& out, Language language) {
  out.append("# ").append(in_language(title, language)).append("\n\n");
  out += in_language(introduction, language);
  constexpr auto groups = names<Group>();
  for (std::size_t group = 0; group < groups.size(); ++group) {
    out.append("\n## ").append(in_language(group_words[group], language));
    out.append(" (`")
        .append(groups[group])
        .append("`)\n\n")
        .append(in_language(table_head, language));
    for (const RuleInfo& rule : rules()) {
      if (static_cast<std::size_t>(rule.group) == group) append_row(out, rule, language);
    }
    for (const RuleInfo& rule : rules()) {
      if (static_cast<std::size_t>(rule.group) != group) continue;
      out.append("\n### ").append(rule.name).append("\n\n");
      append_rule_markdown(out, rule, language);
    }
  }
}

}  // namespace referat
