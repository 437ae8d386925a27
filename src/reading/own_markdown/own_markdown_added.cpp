// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown_added.hpp"

#include <string_view>
#include <utility>
#include <variant>

#include "reading/lines/lines.hpp"
#include "reading/markdown/markdown.hpp"
#include "reading/markdown/offset_map.hpp"
#include "reading/items/sections.hpp"
#include "referat/read.hpp"

namespace referat::markdown {

namespace {

// The sections of `words` and, behind them, part of the source.
std::vector<Section> read_part(const Source& source, std::string_view words, Span part) {
  PlainText cut;
  cut.put(words, part.begin, part.begin);
  cut.copy(source.text, part.begin, part.end);
  std::vector<Finding> known;  // what decoding has to say was said of the whole source
  const Source part_source = decode(cut.text, {.encoding = Encoding::utf_8}, known);
  const Markdown plain = read_markdown(part_source);
  referat::Lines lines = classify_lines(plain.plain, plain.layout);
  Document document;
  Item& item = document.items.emplace_back();
  item.sections = read_sections(lines, {0, lines.size()}, {});
  map_spans(document, plain.offsets);
  map_spans(document, cut.take_map());
  return std::move(item.sections);
}

}  // namespace

std::vector<Section> read_added_sections(const Source& source, Span part) {
  return read_part(source, {}, part);
}

Decision read_changed_decision(const Source& source, Span text) {
  for (const Section& section : read_part(source, "### Beslutning\n\n", text)) {
    if (const auto* decision = std::get_if<Decision>(&section.detail)) return *decision;
  }
  return {};
}

}  // namespace referat::markdown
