// SPDX-License-Identifier: MIT
#include "checks/config.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "command_line/near_miss.hpp"
#include "command_line/report.hpp"
#include "checks/rule_words.hpp"
#include "text/values.hpp"
#include "text/words.hpp"
#include "command_line/word_choice.hpp"

namespace referat {

namespace {

// What is wrong with a value; empty when nothing is.
using Fault = std::string;

using List = std::vector<std::string>;

enum class Shape { word, list };

// A key of the file's top level. Those before the others that they decide about stand first.
struct Key {
  std::string_view name;
  Shape shape;
  Fault (*take)(Config& config, const ConfigValue& value);
};

Fault apply_words(Config& config, const CheckWords& words) {
  return referat::apply(words, config.settings).value_or("");
}

template <auto member>
Fault take_word(Config& config, const ConfigValue& value) {
  CheckWords words;
  words.*member = value.words.front();
  return apply_words(config, words);
}

template <auto member>
Fault take_rules(Config& config, const ConfigValue& value) {
  CheckWords words;
  words.*member = value.words;
  return apply_words(config, words);
}

Fault take_baseline(Config& config, const ConfigValue& value) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(config.file.path).parent_path();
  config.baseline = (folder / value.words.front()).lexically_normal().string();
  return {};
}

Fault take_bodies(Config& config, const ConfigValue& value) {
  config.house.bodies = value.words;
  return {};
}

Fault take_accepted(Config& config, const ConfigValue& value) {
  List& accepted = config.settings.rules.accepted;
  for (const std::string& word : value.words) accepted.push_back(fold(word));
  return {};
}

constexpr auto keys = std::to_array<Key>({
    {"profile", Shape::word, take_word<&CheckWords::profile>},
    {"select", Shape::list, take_rules<&CheckWords::select>},
    {"ignore", Shape::list, take_rules<&CheckWords::ignore>},
    {"lang", Shape::word, take_word<&CheckWords::language>},
    {"min-level", Shape::word, take_word<&CheckWords::min_level>},
    {"fail-on", Shape::word, take_word<&CheckWords::fail_on>},
    {"max-findings", Shape::word, take_word<&CheckWords::max_findings>},
    {"baseline", Shape::word, take_baseline},
    {"bodies", Shape::list, take_bodies},
    {"accepted", Shape::list, take_accepted},
});

constexpr auto sections = std::to_array<std::string_view>({"levels", "headings"});

constexpr auto all_keys = [] {
  std::array<std::string_view, keys.size() + sections.size()> all{};
  std::ranges::transform(keys, all.begin(), &Key::name);
  std::ranges::copy(sections, all.begin() + keys.size());
  return all;
}();

bool is_level(const ConfigValue& value) { return value.path.front() == "levels"; }

// Tables of TOML have no order: what is said of a rule goes before what is said of its group.
bool is_of_one_rule(const ConfigValue& value) {
  return is_level(value) && find_rule(value.path.back()).has_value();
}

// "[levels]": a rule and the level that it is to have.
Fault take_level(Config& config, const ConfigValue& value) {
  const std::vector<Rule> meant = rules_meant(value.path.back());
  if (meant.empty()) {
    std::string text = "unknown rule '";
    return text.append(value.path.back())
        .append("'")
        .append(rule_suggestion(value.path.back(), true));
  }
  const auto is_same = [&](const ConfigValue& other) {
    return is_level(other) && rules_meant(other.path.back()) == meant;
  };
  const auto first = std::ranges::find_if(config.file.values, is_same);
  if (first->path != value.path) {
    std::string text = value.path.back();
    return text.append(" is ").append(first->path.back()).append(" as well; leave one");
  }
  Level level = Level::off;
  if (auto fault = choose_word(value.words.front(), "level", "", level)) return *fault;
  for (const Rule rule : meant) config.settings.rules.levels.emplace_back(rule, level);
  return {};
}

bool has_letter(std::string_view text) {
  while (!text.empty() && !starts_with_letter(text)) text.remove_prefix(1);
  return !text.empty();
}

// "[headings]": a heading and the topic or the kind of section that it opens.
Fault take_heading(Config& config, const ConfigValue& value) {
  HouseHeading heading{.words = fold(squeeze(value.path.back())), .topic = {}};
  while (heading.words.ends_with(':')) heading.words.pop_back();
  if (!has_letter(heading.words)) return "a heading has letters; write its words";
  if (std::ranges::find(config.house.headings, heading.words, &HouseHeading::words) !=
      config.house.headings.end()) {
    return value.path.back() + " stands there twice, in capitals or not; leave one";
  }
  const std::string& word = value.words.front();
  heading.topic = enumerator_of<Topic>(word);
  const auto kind = enumerator_of<SectionKind>(word);
  if (kind) heading.kind = *kind;
  if (heading.topic || kind) {
    config.house.headings.push_back(std::move(heading));
    return {};
  }
  std::vector<std::string_view> all;
  for (const std::string_view name : names<Topic>()) all.push_back(name);
  for (const std::string_view name : names<SectionKind>()) all.push_back(name);
  std::string text = "unknown topic ";
  return text.append(word).append(suggestion(word, all, "write " + listed(all)));
}

Fault take_in_section(Config& config, const ConfigValue& value) {
  if (value.is_list) return "a list has no meaning here; write one word in quotes";
  return is_level(value) ? take_level(config, value) : take_heading(config, value);
}

Fault unknown_key(const ConfigValue& value) {
  if (value.path.size() == 1 && std::ranges::find(sections, value.path[0]) != sections.end()) {
    std::string text = value.path[0];
    text += " is a section; write [";
    return text.append(value.path[0]).append("] and its words below it");
  }
  std::string name;
  for (const std::string& part : value.path) name.append(name.empty() ? "" : ".").append(part);
  std::string text = "unknown key ";
  return text.append(name).append(
      suggestion(value.path.front(), all_keys, "write " + listed(all_keys)));
}

Fault take(Config& config, const ConfigValue& value, const Key& key) {
  if (key.shape == Shape::list || !value.is_list) return key.take(config, value);
  std::string text(key.name);
  return text.append(" is one word; write it in quotes, without brackets");
}

bool is_known_section(const ConfigValue& value) {
  return value.is_section && value.path.size() == 1 &&
         std::ranges::find(sections, value.path.front()) != sections.end();
}

bool is_empty(const ConfigValue& value) {
  return (value.words.empty() && !value.is_list) ||
         std::ranges::find(value.words, "") != value.words.end();
}

// Values in the order of the keys; then sections, single rules last.
bool understand(Config& config) {
  const auto good = [&](const ConfigValue& value, const Fault& fault) {
    if (!fault.empty()) report_config(config.file, value, fault);
    return fault.empty();
  };
  std::erase_if(config.file.values, is_known_section);
  for (const ConfigValue& value : config.file.values) {
    const bool in_section = std::ranges::find(sections, value.path.front()) != sections.end();
    const bool known = in_section
                           ? value.path.size() == 2
                           : value.path.size() == 1 &&
                                 std::ranges::find(all_keys, value.path.front()) != all_keys.end();
    if (!known) return good(value, unknown_key(value));
    if (is_empty(value)) return good(value, value.path.back() + " has no value; write one");
  }
  for (const Key& key : keys) {
    for (const ConfigValue& value : config.file.values) {
      if (value.path.front() == key.name && !good(value, take(config, value, key))) return false;
    }
  }
  for (const bool single : {false, true}) {
    for (const ConfigValue& value : config.file.values) {
      if (value.path.size() == 1 || is_of_one_rule(value) != single) continue;
      if (!good(value, take_in_section(config, value))) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<Config> read_config(const std::string& path) {
  Config config;
  if (path.empty()) return config;
  auto file = read_config_file(path);
  if (!file) return std::nullopt;
  config.file = std::move(*file);
  if (!understand(config)) return std::nullopt;
  return config;
}

ExitCode Configs::read(const PathList& inputs, const CheckWords& words, Level least) {
  std::map<std::string, std::string> by_folder;  // many files of few folders
  for (const std::string& input : inputs) {
    const std::string folder = std::filesystem::path(input).parent_path().string();
    const auto [known, is_new] = by_folder.try_emplace(input == "-" ? "" : folder);
    if (is_new) known->second = find_config(input);
    auto found = by_path_.find(known->second);
    if (found == by_path_.end()) {
      auto config = read_config(known->second);
      if (!config) return ExitCode::usage;
      config->settings.min_level = std::min(config->settings.min_level, least);
      if (const auto fault = apply(words, config->settings)) return report_usage(*fault);
      found = by_path_.emplace(known->second, std::move(*config)).first;
    }
    by_input_[input] = &found->second;
  }
  return ExitCode::done;
}

PathList Configs::files() const {
  PathList files;
  for (const auto& [path, config] : by_path_) {
    if (!path.empty()) files.add(path);
  }
  return files;
}

std::span<const std::string_view> config_keys() { return all_keys; }

}  // namespace referat
