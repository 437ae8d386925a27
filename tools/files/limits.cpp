// SPDX-License-Identifier: MIT
#include "files/limits.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

#include "command_line/report.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::string_view units = "KMGT";

// How many of 1024 a unit stands for: 0 for bytes. None for what is no unit.
std::optional<std::size_t> power_of(std::string_view unit) {
  std::string folded = fold(unit);
  if (folded.ends_with('b')) folded.pop_back();
  if (folded.size() == 2 && folded.back() == 'i') folded.pop_back();
  if (folded.empty()) return 0;
  const std::size_t found = fold(units).find(folded);
  if (folded.size() != 1 || found == std::string_view::npos) return std::nullopt;
  return found + 1;
}

std::optional<std::size_t> parse_count(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

// How deep lists stand in lists, counted up to one more than `most`. No recursion: the depth is the
// document's.
bool is_deeper(const std::vector<Block>& blocks, std::size_t most) {
  std::vector<std::pair<const std::vector<Block>*, std::size_t>> waiting = {{&blocks, 0}};
  while (!waiting.empty()) {
    const auto [level, depth] = waiting.back();
    waiting.pop_back();
    for (const Block& block : *level) {
      if (block.kind == BlockKind::list && depth == most) return true;
      for (const ListItem& item : block.items) {
        if (!item.blocks.empty()) waiting.emplace_back(&item.blocks, depth + 1);
      }
    }
  }
  return false;
}

bool is_deeper(const Section& section, std::size_t most) {
  if (is_deeper(section.blocks, most)) return true;
  const auto* recommendation = std::get_if<Recommendation>(&section.detail);
  return recommendation != nullptr &&
         std::ranges::any_of(recommendation->clauses, [most](const Clause& clause) {
           return is_deeper(clause.blocks, most);
         });
}

bool is_deeper(const Item& item, std::size_t most) {
  return std::ranges::any_of(item.sections,
                             [most](const Section& section) { return is_deeper(section, most); });
}

bool is_deeper(const Document& document, std::size_t most) {
  return is_deeper(document.preamble, most) || is_deeper(document.closing, most) ||
         std::ranges::any_of(document.items,
                             [most](const Item& item) { return is_deeper(item, most); });
}

}  // namespace

void add_size_option(OptionList& list, LimitOptions& options) {
  list.add_option("--max-size", "SIZE", options.size,
                  "leave out a FILE of more bytes, as 500k, 64M, 2G; without it 64M");
}

void add_limit_options(OptionList& list, LimitOptions& options) {
  add_size_option(list, options);
  list.add_option("--max-items", "N", options.items,
                  "leave out a document of more agenda items; without it 10000");
  list.add_option("--max-depth", "N", options.depth,
                  "leave out a document with more lists inside each other; without it 100");
}

std::optional<ExitCode> choose_limits(const LimitOptions& options, Limits& limits) {
  const auto choose = [&](const char* name, const std::string& text, const auto& parse,
                          std::string_view example, std::size_t& limit) -> std::optional<ExitCode> {
    if (text.empty()) return std::nullopt;
    const std::optional<std::size_t> value = parse(text);
    if (value) {
      limit = *value;
      return std::nullopt;
    }
    std::string words = text;
    words.append(" is no limit for ").append(name).append("; write ").append(example);
    return report_usage(words);
  };
  if (const auto code = choose("--max-size", options.size, parse_size, "64M", limits.size)) {
    return code;
  }
  if (const auto code = choose("--max-items", options.items, parse_count, "10000", limits.items)) {
    return code;
  }
  return choose("--max-depth", options.depth, parse_count, "100", limits.depth);
}

std::optional<std::size_t> parse_size(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto number = parse_count(text.substr(0, end));
  const auto power = power_of(text.substr(end));
  if (!number || !power) return std::nullopt;
  std::size_t size = *number;
  for (std::size_t i = 0; i < *power; ++i) {
    if (size > std::numeric_limits<std::size_t>::max() / 2 / 1024) return std::nullopt;
    size *= 1024;
  }
  return size;
}

std::string size_words(std::size_t bytes) {
  std::size_t power = 0;
  while (power < units.size() && bytes % 1024 == 0 && bytes >= 1024) {
    bytes /= 1024;
    ++power;
  }
  std::string words = std::to_string(bytes);
  words += power == 0 ? " bytes" : " ";
  if (power > 0) words.append(1, units[power - 1]).append("B");
  return words;
}

std::optional<std::string> over_limit(const Document& document, const Limits& limits) {
  std::string words;
  if (document.items.size() > limits.items) {
    words = std::to_string(document.items.size());
    words += " items are over the limit of " + std::to_string(limits.items);
    return words + "; raise it with --max-items if this is one meeting";
  }
  if (!is_deeper(document, limits.depth)) return std::nullopt;
  words = "lists stand inside each other more than " + std::to_string(limits.depth);
  return words + " deep, which is the limit; raise it with --max-depth";
}

void report_over_limit(std::string_view file, std::string_view reason) {
  const RuleInfo& rule = info(Rule::over_limit);
  report_fault(file, {.level = rule.level, .rule = rule.name, .text = std::string(reason)});
}

}  // namespace referat
