// SPDX-License-Identifier: MIT
#include "commands/trace_view.hpp"

#include <algorithm>
#include <string_view>

#include "reporting/display_width.hpp"
#include "reporting/printable.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::string_view gap = "  ";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view plain = "\x1b[0m";

// An owner wider than this stands out of its column rather than making all lines wide.
constexpr std::size_t widest_owner = 40;

struct Layout {
  std::size_t number = 0;
  std::size_t owner = 0;
  std::size_t kind = 0;
  std::size_t text = 0;  // 0: no limit
  bool limited = false;
  bool colour = false;
};

Layout lay_out(std::span<const TracedLine> lines, const Terminal& terminal) {
  Layout layout{.limited = terminal.width > 0, .colour = terminal.colour};
  layout.number = lines.empty() ? 0 : std::to_string(lines.back().number).size();
  for (const TracedLine& line : lines) {
    if (line.owner.empty()) continue;
    layout.owner = std::max(layout.owner, std::min(line.owner.size(), widest_owner));
    layout.kind = std::max(layout.kind, line.kind.size());
  }
  if (!layout.limited) return layout;
  // The text is what one reads; it gets at least half of a narrow window.
  layout.owner = std::min(layout.owner, terminal.width * 3 / 10);
  const std::size_t used = layout.number + layout.owner + layout.kind + 3 * gap.size();
  layout.text = std::max(terminal.width, used + 1) - used;
  return layout;
}

void append_padded(std::string& out, std::string_view text, std::size_t width) {
  const std::size_t cells = display_width(text);
  out += text;
  if (cells < width) out.append(width - cells, ' ');
}

void append_number(std::string& out, std::size_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) out.append(width - digits.size(), ' ');
  out += digits;
}

// Tabs hold cells apart and are shown as a space; a form feed begins many a page and says no
// more than the page number above it.
std::string spaced(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != '\f' && c != '\r') out += c == '\t' ? ' ' : c;
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

// A text that does not fit gives up its white space before its words.
std::string shown_text(std::string_view text, const Layout& layout) {
  std::string shown = printable(spaced(text));
  if (!layout.limited || display_width(shown) <= layout.text) return shown;
  return cut_end(squeeze(shown), layout.text);
}

struct Style {
  std::string_view owner;
  std::string_view text;
};

// "items[3]" and nothing below it.
bool is_item(std::string_view owner) {
  return owner.starts_with("items[") && owner.find(']') == owner.size() - 1;
}

Style style_of(const TracedLine& line, std::string_view owner_before) {
  if (line.owner == "furniture") return {.owner = dim, .text = dim};
  const bool first_of_item =
      is_item(line.owner) && !owner_before.starts_with(std::string_view(line.owner));
  return {.owner = line.owner == owner_before ? dim : std::string_view{},
          .text = first_of_item ? bold : std::string_view{}};
}

void append_styled(std::string& out, std::string_view style, std::string_view text) {
  out += style;
  out += text;
  if (!style.empty()) out += plain;
}

void append_line(std::string& out, const TracedLine& line, const Layout& layout,
                 const Style& style) {
  append_number(out, line.number, layout.number);
  if (!line.owner.empty()) {
    std::string columns(gap);
    append_padded(columns, layout.limited ? cut_beginning(line.owner, layout.owner) : line.owner,
                  layout.owner);
    columns += gap;
    append_padded(columns, line.kind, layout.kind);
    append_styled(out, style.owner, columns);
    out += gap;
    append_styled(out, style.text, shown_text(line.text, layout));
  }
  out += '\n';
}

}  // namespace

std::string trace_view(std::span<const TracedLine> lines, const Terminal& terminal) {
  const Layout layout = lay_out(lines, terminal);
  std::string out;
  std::string_view owner_before;
  for (const TracedLine& line : lines) {
    append_line(out, line, layout, layout.colour ? style_of(line, owner_before) : Style{});
    if (!line.owner.empty()) owner_before = line.owner;
  }
  return out;
}

}  // namespace referat
