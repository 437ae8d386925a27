// SPDX-License-Identifier: MIT
//
// Tables for spreadsheets. A column is a name and a function, so that header and rows cannot
// differ; the names are those of the JSON, with the word of their node in front where a row has
// two fields of one name.
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "referat/write.hpp"
#include "text/dates.hpp"
#include "writing/fields.hpp"

namespace referat {

namespace {

// What a row is about: the innermost node and those around it; null beyond.
struct Row {
  const Document* document;
  const Item* item = nullptr;
  const Section* section = nullptr;
  const Person* person = nullptr;
  const Clause* clause = nullptr;
  const Attachment* attachment = nullptr;
};

struct Column {
  std::string_view name;
  std::string (*cell)(const Row&);
};

// --- Cells --------------------------------------------------------------------------------

std::string cell_of(const std::string& text) { return text; }
std::string cell_of(const Date& date) { return iso(date); }
std::string cell_of(const Clock& clock) { return iso(clock); }
std::string cell_of(int number) { return std::to_string(number); }

template <class Enum>
requires std::is_enum_v<Enum> std::string cell_of(Enum value) { return std::string(name(value)); }

template <class Value>
std::string cell_of(const std::optional<Value>& value) {
  return value ? cell_of(*value) : std::string();
}

void append_part(std::string& out, std::string_view separator, std::string_view part) {
  if (!out.empty()) out += separator;
  out += part;
}

std::string cell_of(const std::vector<std::string>& parts) {
  std::string cell;
  for (const std::string& part : parts) append_part(cell, "; ", part);
  return cell;
}

std::string cell_of(const std::vector<Section>& sections) {
  std::string cell;
  for (const Section& section : sections) append_part(cell, "; ", name(section.kind));
  return cell;
}

void append_blocks(std::string& out, const std::vector<Block>& blocks);

// An empty row of a table is no line.
void append_line(std::string& out, std::string_view line) {
  if (!line.empty()) append_part(out, "\n", line);
}

// A block as people would type it into a cell: a line a paragraph, list item or row of a table.
void append_block(std::string& out, const Block& block) {
  switch (block.kind) {
    case BlockKind::paragraph:
    case BlockKind::heading:
      append_line(out, block.text);
      break;
    case BlockKind::list:
      for (const ListItem& item : block.items) {
        append_line(out, item.label ? *item.label + " " + item.text : item.text);
        append_blocks(out, item.blocks);
      }
      break;
    case BlockKind::table:
      for (const auto& row : block.rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
          if (i > 0) line += '\t';
          line += row[i];
        }
        append_line(out, line);
      }
      break;
  }
}

void append_blocks(std::string& out, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) append_block(out, block);
}

std::string with_blocks(std::string text, const std::vector<Block>& blocks) {
  append_blocks(text, blocks);
  return text;
}

const Decision& decision_of(const Row& row) { return detail_of<Decision>(*row.section); }

template <VoteSide Votes::*side>
const VoteSide& side_of(const Row& row) {
  static const VoteSide none;
  const auto& votes = decision_of(row).votes;
  return votes ? (*votes).*side : none;
}

// --- Columns ------------------------------------------------------------------------------

constexpr Column of_document[] = {
    {"document", [](const Row& row) { return row.document->source.name; }},
    {"body", [](const Row& row) { return cell_of(row.document->body); }},
    {"date", [](const Row& row) { return cell_of(possible(row.document->date)); }},
};

constexpr Column of_item[] = {
    {"item_number", [](const Row& row) { return cell_of(row.item->number); }},
    {"item_title", [](const Row& row) { return row.item->title; }},
};

constexpr Column items_columns[] = {
    {"type", [](const Row& row) { return cell_of(row.item->type); }},
    {"access", [](const Row& row) { return cell_of(row.item->access); }},
    {"case_number", [](const Row& row) { return cell_of(row.item->case_number); }},
    {"group", [](const Row& row) { return cell_of(row.item->group); }},
    {"start", [](const Row& row) { return cell_of(possible(row.item->start)); }},
    {"end", [](const Row& row) { return cell_of(possible(row.item->end)); }},
    {"sections", [](const Row& row) { return cell_of(row.item->sections); }},
};

constexpr Column participants_columns[] = {
    {"name", [](const Row& row) { return row.person->name; }},
    {"party", [](const Row& row) { return cell_of(row.person->party); }},
    {"role", [](const Row& row) { return cell_of(row.person->role); }},
    {"organization", [](const Row& row) { return cell_of(row.person->organization); }},
    {"status", [](const Row& row) { return cell_of(row.person->status); }},
    {"substitute_for", [](const Row& row) { return cell_of(row.person->substitute_for); }},
    {"note", [](const Row& row) { return cell_of(row.person->note); }},
};

constexpr Column decisions_columns[] = {
    {"decision_body", [](const Row& row) { return cell_of(decision_of(row).body); }},
    {"decision_date", [](const Row& row) { return cell_of(possible(decision_of(row).date)); }},
    {"outcome", [](const Row& row) { return cell_of(decision_of(row).outcome); }},
    {"for", [](const Row& row) { return cell_of(side_of<&Votes::in_favour>(row).count); }},
    {"for_voters", [](const Row& row) { return cell_of(side_of<&Votes::in_favour>(row).voters); }},
    {"against", [](const Row& row) { return cell_of(side_of<&Votes::against>(row).count); }},
    {"against_voters",
     [](const Row& row) { return cell_of(side_of<&Votes::against>(row).voters); }},
    {"abstained", [](const Row& row) { return cell_of(side_of<&Votes::abstained>(row).count); }},
    {"abstained_voters",
     [](const Row& row) { return cell_of(side_of<&Votes::abstained>(row).voters); }},
    {"text", [](const Row& row) { return with_blocks("", row.section->blocks); }},
};

constexpr Column attachments_columns[] = {
    {"number", [](const Row& row) { return cell_of(row.attachment->number); }},
    {"title", [](const Row& row) { return row.attachment->title; }},
    {"url", [](const Row& row) { return cell_of(row.attachment->url); }},
};

constexpr Column clauses_columns[] = {
    {"by", [](const Row& row) { return cell_of(detail_of<Recommendation>(*row.section).by); }},
    {"label", [](const Row& row) { return cell_of(row.clause->label); }},
    {"text", [](const Row& row) { return with_blocks(row.clause->text, row.clause->blocks); }},
};

constexpr std::array<std::span<const Column>, 5> own_columns{
    items_columns, participants_columns, decisions_columns, attachments_columns, clauses_columns};
static_assert(own_columns.size() == names<CsvTable>().size());

template <class Visit>
void for_each_column(CsvTable table, Visit visit) {
  for (const Column& column : of_document) visit(column);
  if (table != CsvTable::participants) {
    for (const Column& column : of_item) visit(column);
  }
  for (const Column& column : own_columns[static_cast<std::size_t>(table)]) visit(column);
}

// --- Rows ---------------------------------------------------------------------------------

// Spreadsheets run a cell that begins like this as a formula, some of them also behind blanks or
// with the wide signs of East Asian keyboards. Negative numbers and "- at planen godkendes" are
// meant as well: to tell harmless ones apart is a guess about every spreadsheet there is.
bool runs_as_formula(std::string_view cell) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = cell.find_first_not_of(blanks);
  if (begin != std::string_view::npos && begin > 0 && cell[0] != ' ') return true;
  if (begin == std::string_view::npos) return false;
  const std::string_view text = cell.substr(begin);
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    if (text.starts_with(sign)) return true;
  }
  return false;
}

void append_cell(std::string& out, std::string_view cell) {
  const bool is_formula = runs_as_formula(cell);
  if (!is_formula && cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += cell;
    return;
  }
  out += '"';
  if (is_formula) out += '\'';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_row(std::string& out, CsvTable table, const Row& row) {
  std::string_view separator;
  for_each_column(table, [&](const Column& column) {
    out += separator;
    append_cell(out, column.cell(row));
    separator = ",";
  });
  out += "\r\n";
}

void append_section(std::string& out, CsvTable table, Row row) {
  if (table == CsvTable::decisions && row.section->kind == SectionKind::decision)
    append_row(out, table, row);
  if (table == CsvTable::attachments && row.section->kind == SectionKind::attachments) {
    for (const Attachment& attachment : detail_of<Attachments>(*row.section).entries) {
      row.attachment = &attachment;
      append_row(out, table, row);
    }
  }
  if (table == CsvTable::clauses && row.section->kind == SectionKind::recommendation) {
    for (const Clause& clause : detail_of<Recommendation>(*row.section).clauses) {
      row.clause = &clause;
      append_row(out, table, row);
    }
  }
}

void append_item(std::string& out, CsvTable table, Row row) {
  if (table == CsvTable::items) return append_row(out, table, row);
  for (const Section& section : row.item->sections) {
    row.section = &section;
    append_section(out, table, row);
  }
}

}  // namespace

void append_csv_header(std::string& out, CsvTable table) {
  std::string_view separator;
  for_each_column(table, [&](const Column& column) {
    out += separator;
    out += column.name;
    separator = ",";
  });
  out += "\r\n";
}

void append_csv(std::string& out, const Document& document, CsvTable table) {
  Row row{.document = &document};
  if (table == CsvTable::participants) {
    for (const Person& person : document.participants) {
      row.person = &person;
      append_row(out, table, row);
    }
    return;
  }
  for (const Item& item : document.items) {
    row.item = &item;
    append_item(out, table, row);
  }
}

}  // namespace referat
