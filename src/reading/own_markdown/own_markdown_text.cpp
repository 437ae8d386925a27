// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown_text.hpp"

#include <algorithm>

#include "reading/markdown/markdown_escapes.hpp"
#include "text/words.hpp"

namespace referat::markdown {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool is_escape(std::string_view text, std::size_t at) {
  return is_backslash_escape(text.substr(at));
}

// Where `wanted` stands unescaped, from `from` on.
std::size_t find_unescaped(std::string_view text, std::string_view wanted, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (is_escape(text, at)) {
      ++at;
    } else if (text.substr(at).starts_with(wanted)) {
      return at;
    }
  }
  return none;
}

// "<https://…>" at the start of `text`; the length of it, 0 for anything else.
std::size_t append_address(std::string& out, std::string_view text) {
  if (!text.starts_with("<http")) return 0;
  const std::size_t end = text.find_first_of("<>", 1);
  if (end == none || text[end] == '<') return 0;
  out += text.substr(1, end - 1);
  return end + 1;
}

}  // namespace

std::string unescaped(std::string_view line) {
  std::string out;
  out.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    std::size_t length = 0;
    if (is_escape(line, at)) {
      out += line[at + 1];
      length = 2;
    } else if (line[at] == '&') {
      std::size_t known = 0;
      const std::string character = character_reference(line.substr(at), known);
      out += character;
      length = character.empty() ? 0 : known;
    } else if (line[at] == '<') {
      length = append_address(out, line.substr(at));
    }
    if (length == 0) {
      out += line[at];
      length = 1;
    }
    at += length;
  }
  return out;
}

std::optional<Labelled> bold_label(std::string_view line) {
  if (!line.starts_with("**")) return std::nullopt;
  const std::size_t end = find_unescaped(line, "**", 2);
  if (end == none) return std::nullopt;
  std::string_view rest = line.substr(end + 2);
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  return Labelled{line.substr(2, end - 2), rest};
}

std::optional<Link> whole_link(std::string_view line) {
  if (!line.starts_with('[') || !line.ends_with(')')) return std::nullopt;
  const std::size_t end = find_unescaped(line, "](", 1);
  if (end == none) return std::nullopt;
  std::string_view address = line.substr(end + 2, line.size() - end - 3);
  if (address.starts_with('<') && address.ends_with('>')) {
    address = address.substr(1, address.size() - 2);
  }
  return Link{line.substr(1, end - 1), address};
}

std::string_view without_anchor(std::string_view cell) {
  if (!cell.starts_with('[') || !cell.ends_with(')')) return cell;
  const std::size_t end = find_unescaped(cell, "](#", 1);
  return end == none ? cell : cell.substr(1, end - 1);
}

std::vector<std::string_view> table_cells(std::string_view line) {
  std::vector<std::string_view> cells;
  line = trim(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  while (!line.empty()) {
    const std::size_t bar = std::min(find_unescaped(line, "|", 0), line.size());
    cells.push_back(trim(line.substr(0, bar)));
    line.remove_prefix(std::min(bar + 1, line.size()));
  }
  return cells;
}

// --- Hidden marks -------------------------------------------------------------------------

bool HiddenValues::has(std::string_view key) const {
  return std::ranges::find(pairs_, key, &Pair::key) != pairs_.end();
}

std::optional<std::string> HiddenValues::value(std::string_view key) const {
  const auto found = std::ranges::find(pairs_, key, &Pair::key);
  return found == pairs_.end() ? std::nullopt : found->value;
}

std::vector<std::string> HiddenValues::values(std::string_view key) const {
  std::vector<std::string> values;
  for (const Pair& pair : pairs_) {
    if (pair.key == key && pair.value) values.push_back(*pair.value);
  }
  return values;
}

std::optional<HiddenValues> hidden_values(std::string_view line) {
  constexpr std::string_view middle = "]: #";
  const std::size_t end = line.find(middle);
  if (!line.starts_with('[') || end == none) return std::nullopt;
  HiddenValues mark;
  mark.name = line.substr(1, end - 1);
  std::string_view rest = trim(line.substr(end + middle.size()));
  if (rest.size() >= 2 && rest.starts_with('\'') && rest.ends_with('\'')) {
    rest = rest.substr(1, rest.size() - 2);
  }
  while (!rest.empty()) {
    const std::size_t key = std::min(rest.find_first_of(" ="), rest.size());
    HiddenValues::Pair pair{rest.substr(0, key), std::nullopt};
    rest.remove_prefix(key);
    if (rest.starts_with("=\"")) {
      const std::size_t quote = std::min(rest.find('"', 2), rest.size());
      pair.value = unescaped(rest.substr(2, quote - 2));
      rest.remove_prefix(std::min(quote + 1, rest.size()));
    } else if (rest.starts_with('=')) {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      pair.value = std::string(rest.substr(1, space - 1));
      rest.remove_prefix(space);
    }
    if (!pair.key.empty()) mark.pairs_.push_back(std::move(pair));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  }
  return mark;
}

}  // namespace referat::markdown
