// SPDX-License-Identifier: MIT
//
// Running text in Akoma Ntoso. A list or table without entries, which the schema does not allow,
// is an empty paragraph of that class.
#include <string>
#include <string_view>
#include <vector>

#include "text/dates.hpp"
#include "writing/akn/akn_output.hpp"

namespace referat {

namespace {

void write_text(AknOutput& out, std::string_view element, const Block& block) {
  out.xml.open(element);
  write_akn_place(out, block.span);
  out.xml.text(block.text);
  out.xml.close(element);
}

// A heading amid running text may stand in a container of blocks only.
void write_heading(AknOutput& out, const Block& block) {
  out.xml.open("blockContainer");
  write_text(out, "crossHeading", block);
  out.xml.close("blockContainer");
}

void write_list(AknOutput& out, const Block& block) {
  const std::string_view element = block.items.empty() ? "p" : "blockList";
  out.xml.open(element);
  out.xml.attribute("class", block.ordered ? "ordered" : "unordered");
  write_akn_place(out, block.span);
  for (const ListItem& item : block.items) {
    out.xml.open("item");
    write_akn_place(out, item.span);
    write_akn_entry(out, item.label, item.text, item.blocks);
    out.xml.close("item");
    note_replaced(out, item.span);
  }
  out.xml.close(element);
}

void write_row(AknOutput& out, const std::vector<std::string>& row) {
  out.xml.open("tr");
  for (const std::string& cell : row) {
    out.xml.open("td");
    out.xml.text_element("p", cell);
    out.xml.close("td");
  }
  if (row.empty()) {
    out.xml.open("td");
    out.xml.close("td");
  }
  out.xml.close("tr");
}

void write_table(AknOutput& out, const Block& block) {
  const std::string_view element = block.rows.empty() ? "p" : "table";
  out.xml.open(element);
  if (block.rows.empty()) out.xml.attribute("class", "table");
  write_akn_place(out, block.span);
  for (const auto& row : block.rows) write_row(out, row);
  out.xml.close(element);
}

void write_block(AknOutput& out, const Block& block) {
  switch (block.kind) {
    case BlockKind::paragraph:
      write_text(out, "p", block);
      break;
    case BlockKind::heading:
      write_heading(out, block);
      break;
    case BlockKind::list:
      write_list(out, block);
      break;
    case BlockKind::table:
      write_table(out, block);
      break;
  }
  note_replaced(out, block.span);
}

}  // namespace

void write_akn_place(AknOutput& out, Span span) {
  if (out.positions == nullptr) return;
  out.xml.attribute("referat:line", std::to_string(out.positions->line_at(span.begin)));
  out.xml.attribute("referat:span_begin", std::to_string(span.begin));
  out.xml.attribute("referat:span_end", std::to_string(span.end));
}

void note_replaced(AknOutput& out, Span span) {
  if (out.xml.replaced() > 0 && !out.first_replaced) out.first_replaced = span;
}

void write_akn_link(XmlWriter& xml, std::string_view attribute, std::string_view id) {
  std::string reference = "#";
  reference += id;
  xml.attribute(attribute, reference);
}

void write_akn_named(AknOutput& out, std::string_view element, const AknClass& of,
                     std::string_view text) {
  out.xml.open_inline(element);
  out.xml.attribute("refersTo", out.references.to(of, text));
  out.xml.text(text);
  out.xml.close_inline(element);
}

void write_akn_inline(AknOutput& out, std::string_view name, std::string_view text) {
  out.xml.open_inline("inline");
  out.xml.attribute("name", name);
  out.xml.text(text);
  out.xml.close_inline("inline");
}

void write_akn_clock(AknOutput& out, std::string_view type, const Clock& clock) {
  std::string time = iso(clock);
  out.xml.open_inline("recordedTime");
  out.xml.attribute("type", type);
  out.xml.attribute("time", time + ":00");
  out.xml.text(time);
  out.xml.close_inline("recordedTime");
}

void write_akn_blocks(AknOutput& out, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) write_block(out, block);
}

void write_akn_entry(AknOutput& out, const std::optional<std::string>& label,
                     const std::string& text, const std::vector<Block>& blocks) {
  if (label) out.xml.text_element("num", *label);
  out.xml.text_element("p", text);
  write_akn_blocks(out, blocks);
}

}  // namespace referat
