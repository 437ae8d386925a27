// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/markdown/markdown.hpp"
#include "reading/own_markdown/own_markdown_lines.hpp"
#include "reading/own_markdown/own_markdown_rows.hpp"
#include "reading/own_markdown/own_markdown_sections.hpp"
#include "text/values.hpp"
#include "text/words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

using markdown::heading_text;
using markdown::HiddenValues;
using markdown::Lines;
using markdown::unescaped;

constexpr std::string_view fence = "---";
constexpr std::string_view schema_line = "schema: \"referat/1\"";

// --- Front matter -------------------------------------------------------------------------

// A date or a clock time of the front matter; one in another form is told of.
template <class Parse>
auto known_time(Lines& lines, std::string_view key, const std::string& value, std::string_view form,
                Parse parse) {
  const auto time = parse(value);
  if (!time) lines.report_unknown(key, value, form, lines.span());
  return time;
}

void read_front_value(Lines& lines, std::string_view key, const std::string& value,
                      Document& document) {
  constexpr std::string_view clock_form = "it as 16:30";
  if (key == "source") document.source.name = value;
  if (key == "encoding") document.source.encoding = value;
  if (key == "lines")
    std::from_chars(value.data(), value.data() + value.size(), document.source.lines);
  if (key == "kind")
    document.kind = markdown::known_word<DocumentKind>(lines, key, value, lines.span())
                        .value_or(DocumentKind::unknown);
  if (key == "body") document.body = value;
  if (key == "date") document.date = known_time(lines, key, value, "it as 2025-05-07", date_of_iso);
  if (key == "start") document.start = known_time(lines, key, value, clock_form, clock_of_iso);
  if (key == "end") document.end = known_time(lines, key, value, clock_form, clock_of_iso);
  if (key == "place") document.place = value;
}

void read_front_matter(Lines& lines, Reading& reading) {
  for (bool open = false; !lines.at_end(); lines.take()) {
    const std::string_view line = lines.current();
    if (line == fence && open) break;
    open = true;
    const std::size_t colon = std::min(line.find(':'), line.size());
    if (colon < line.size()) {
      read_front_value(lines, line.substr(0, colon),
                       front_matter_text(trim(line.substr(colon + 1))), reading.document);
    }
    reading.marks.push_back({lines.span(), "front_matter"});
  }
  reading.marks.push_back({lines.span(), "front_matter"});
  lines.take();
}

// --- Items --------------------------------------------------------------------------------

void read_item_heading(std::string_view line, Item& item) {
  if (const auto bold = markdown::bold_label(line)) {
    item.number = unescaped(bold->label);
    line = bold->rest;
  } else {
    const std::size_t dot =
        std::min(line.find(". "), line.ends_with('.') ? line.size() - 1 : line.size());
    const bool number = dot < line.size() && line[0] >= '0' && line[0] <= '9' &&
                        line.substr(0, dot).find_first_of(" \\&<*_`[") == std::string_view::npos;
    if (number) {
      item.number = std::string(line.substr(0, dot));
      line.remove_prefix(std::min(dot + 2, line.size()));
    }
  }
  item.title = unescaped(line);
}

void read_times(std::string_view text, Item& item) {
  constexpr std::string_view dash = "–";
  const std::size_t at = std::min(text.find(dash), text.size());
  item.start = clock_of_iso(text.substr(0, at));
  if (at < text.size()) item.end = clock_of_iso(text.substr(at + dash.size()));
}

// The lines of bold labels between the title and the first section.
bool read_item_label(std::string_view line, Item& item) {
  const auto labelled = markdown::bold_label(line);
  if (!labelled) return false;
  if (labelled->label == markdown::case_number_label) {
    item.case_number = unescaped(labelled->rest);
  } else if (labelled->label == markdown::group_label) {
    item.group = unescaped(labelled->rest);
  } else if (labelled->label == markdown::time_label) {
    read_times(labelled->rest, item);
  } else {
    return false;
  }
  return true;
}

void read_item_mark(Lines& lines, const HiddenValues& mark, Item& item) {
  item.type = markdown::known_word<ItemType>(lines, "type", mark.value("type"), lines.span());
  item.access = markdown::known_word<Access>(lines, "access", mark.value("access"), lines.span());
}

void read_metadata(Lines& lines, Item& item) {
  while (lines.skip_blank()) {
    const auto mark = markdown::hidden_values(lines.current());
    if (mark && mark->name == markdown::item_mark) {
      read_item_mark(lines, *mark, item);
    } else if (!read_item_label(lines.current(), item)) {
      return;
    }
    lines.take();
  }
}

bool at_section(const Lines& lines) {
  const std::string_view line = lines.current();
  return !heading_text(line, "##") && !heading_text(line, "#") && line != "***";
}

Item read_item(Lines& lines, std::string_view heading) {
  Item item;
  item.span.begin = lines.begin();
  read_item_heading(heading, item);
  lines.take();
  read_metadata(lines, item);
  while (lines.skip_blank() && at_section(lines)) {
    std::ranges::move(markdown::read_sections_here(lines), std::back_inserter(item.sections));
  }
  item.span.end = lines.last_end();
  return item;
}

// --- The document -------------------------------------------------------------------------

// The head and the rule of the table that comes next; its rows belong to nodes.
void mark_table_head(Lines lines, std::string_view owner, std::vector<Mark>& marks) {
  for (int row = 0; row < 2 && lines.skip_blank() && lines.current().starts_with('|'); ++row) {
    marks.push_back({lines.span(), owner});
    lines.take();
  }
}

void read_head(Lines& lines, Reading& reading) {
  Document& document = reading.document;
  if (lines.skip_blank()) {
    if (const auto title = heading_text(lines.current(), "#")) {
      document.title = unescaped(*title);
      document.title_span = lines.span();
      lines.take();
    }
  }
  for (bool label = true; label && lines.next_block(0);) {
    const auto bold = markdown::bold_label(lines.current());
    const bool people = bold && bold->label == markdown::participants_label;
    const bool entries = bold && bold->label == markdown::contents_label;
    label = people || entries;
    if (!label) break;
    reading.marks.push_back({lines.span(), people ? "participants" : "contents"});
    lines.take();
    mark_table_head(lines, people ? "participants" : "contents", reading.marks);
    // A second table, which only a hand can have added, does not take the place of the first.
    if (people)
      std::ranges::move(markdown::read_people(lines), back_inserter(document.participants));
    if (entries) std::ranges::move(markdown::read_entries(lines), back_inserter(document.contents));
  }
  document.preamble = lines.blocks(0);
}

// What a line looks like, for trace.
std::string_view kind_of(std::string_view line) {
  if (line.starts_with('#')) return "heading";
  if (line.starts_with('|')) return "table";
  if (line.starts_with("**")) return "labelled";
  if (line.starts_with("- ")) return "bullet";
  if (line == fence || line == "***") return "rule";
  if (markdown::hidden_values(line)) return "mark";
  return "text";
}

std::vector<LineNote> note_lines(Lines lines) {
  std::vector<LineNote> notes;
  for (; lines.skip_blank(); lines.take()) {
    const std::string_view line = lines.current();
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    notes.push_back({lines.span(), kind_of(line.substr(first))});
  }
  return notes;
}

}  // namespace

bool is_own_markdown(const Source& source) {
  if (source.line(1) != fence || source.line(2) != schema_line) return false;
  std::size_t line = 3;  // front matter without an end would swallow the document
  while (line <= source.line_count() && source.line(line) != fence) ++line;
  return line <= source.line_count();
}

void read_own_markdown(Reading& reading) {
  Lines lines(reading.source, reading.findings);
  Document& document = reading.document;
  reading.lines = note_lines(lines);
  read_front_matter(lines, reading);
  read_head(lines, reading);
  while (lines.skip_blank()) {
    const auto item = heading_text(lines.current(), "##");
    if (item) {
      document.items.push_back(read_item(lines, *item));
      continue;
    }
    if (lines.current() == "***") {
      reading.marks.push_back({lines.span(), "closing"});
      lines.take();
    }
    std::vector<Block> blocks = lines.blocks(0);
    std::ranges::move(blocks, std::back_inserter(document.closing));
    // A heading or a mark where none of ours can stand: it is text.
    if (blocks.empty() && lines.skip_blank() && !heading_text(lines.current(), "##")) {
      Block& block = document.closing.emplace_back();
      block.span = lines.span();
      block.text = std::string(lines.current());
      lines.take();
    }
  }
}

}  // namespace referat
