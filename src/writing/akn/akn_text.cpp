// SPDX-License-Identifier: MIT
//
// What stands behind the metadata in Akoma Ntoso: the head of the document (preface), the roll
// call, the items in their groups, the closing text (conclusions) and the list of attachments.
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "referat/write.hpp"
#include "text/dates.hpp"
#include "writing/fields.hpp"
#include "writing/akn/akn_output.hpp"
#include "writing/uri.hpp"

namespace referat {

namespace {

// --- The head -----------------------------------------------------------------------------

// A line of the head that holds one inline element.
template <class WriteInline>
void write_line(AknOutput& out, WriteInline write_inline) {
  out.xml.open("p");
  write_inline();
  out.xml.close("p");
}

void write_title(AknOutput& out, const Document& document) {
  out.xml.open("p");
  write_akn_place(out, document.title_span);
  out.xml.open_inline("docTitle");
  out.xml.text(*document.title);
  out.xml.close_inline("docTitle");
  out.xml.close("p");
  note_replaced(out, document.title_span);
}

void write_date(AknOutput& out, const Date& date) {
  const std::string text = iso(date);
  out.xml.open_inline("docDate");
  out.xml.attribute("date", text);
  out.xml.text(text);
  out.xml.close_inline("docDate");
}

void write_times(AknOutput& out, const std::optional<Clock>& start,
                 const std::optional<Clock>& end) {
  if (start) write_akn_clock(out, "startEvent", *start);
  if (start && end) out.xml.text(" – ");
  if (end) write_akn_clock(out, "endEvent", *end);
}

void write_head_lines(AknOutput& out, const Document& document) {
  if (document.title) write_title(out, document);
  if (document.body)
    write_line(out,
               [&] { write_akn_named(out, "docCommittee", akn_organization, *document.body); });
  if (possible(document.date)) write_line(out, [&] { write_date(out, *document.date); });
  if (possible(document.start) || possible(document.end))
    write_line(out, [&] { write_times(out, possible(document.start), possible(document.end)); });
  if (document.place)
    write_line(out, [&] { write_akn_named(out, "location", akn_location, *document.place); });
}

// --- The table of contents ----------------------------------------------------------------

// The ids of the items, in their order.
std::vector<std::string> ids_of(AknOutput& out, const std::vector<Item>& items) {
  std::vector<std::string> ids;
  for (const Item& item : items) {
    std::string slug = slug_of(item.number.value_or(""));
    if (slug.empty()) slug = std::to_string(ids.size() + 1);
    ids.push_back(out.references.unique("punkt_" + slug));
  }
  return ids;
}

using Targets = std::unordered_map<std::string_view, std::string_view>;

// The first item of each number and of each title: some contents have no numbers.
Targets targets_of(const std::vector<Item>& items, const std::vector<std::string>& ids) {
  Targets targets;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].number) targets.emplace(*items[i].number, ids[i]);
    targets.emplace(items[i].title, ids[i]);
  }
  return targets;
}

void write_entry(AknOutput& out, const Entry& entry, std::string_view target) {
  out.xml.open("tocItem");
  write_akn_link(out.xml, "href", target);
  out.xml.attribute("level", "1");
  write_akn_place(out, entry.span);
  if (entry.number) {
    write_akn_inline(out, "number", *entry.number);
    out.xml.text(" ");
  }
  write_akn_inline(out, "title", entry.title);
  if (possible(entry.start) || possible(entry.end)) out.xml.text(" ");
  write_times(out, possible(entry.start), possible(entry.end));
  if (entry.page) {
    out.xml.text(" ");
    write_akn_inline(out, "page", *entry.page);
  }
  out.xml.close("tocItem");
  note_replaced(out, entry.span);
}

void write_contents(AknOutput& out, const Document& document, const std::vector<std::string>& ids) {
  const Targets targets = targets_of(document.items, ids);
  out.xml.open("toc");
  for (const Entry& entry : document.contents) {
    const auto target = targets.find(entry.number ? *entry.number : entry.title);
    write_entry(out, entry, target != targets.end() ? target->second : "");
  }
  out.xml.close("toc");
}

void write_preface(AknOutput& out, const Document& document, const std::vector<std::string>& ids) {
  const bool has_lines = document.title || document.body || possible(document.date) ||
                         possible(document.start) || possible(document.end) || document.place;
  if (!has_lines && document.contents.empty() && document.preamble.empty()) return;
  out.xml.open("preface");
  write_head_lines(out, document);
  if (!document.contents.empty()) write_contents(out, document, ids);
  if (!document.preamble.empty()) {
    out.xml.open("container");
    out.xml.attribute("name", "indledning");
    write_akn_blocks(out, document.preamble);
    out.xml.close("container");
  }
  out.xml.close("preface");
}

// --- Items --------------------------------------------------------------------------------

void write_under_heading(AknOutput& out, const Item& item) {
  if (!item.case_number && !possible(item.start) && !possible(item.end)) return;
  out.xml.open("subheading");
  if (item.case_number) {
    out.xml.open_inline("docketNumber");
    out.xml.text(*item.case_number);
    out.xml.close_inline("docketNumber");
  }
  if (item.case_number && (possible(item.start) || possible(item.end))) out.xml.text(" ");
  write_times(out, possible(item.start), possible(item.end));
  out.xml.close("subheading");
}

void write_item(AknOutput& out, const Item& item, const std::string& id) {
  std::string references = item.type ? out.to_word("type", *item.type) : "";
  if (item.type && item.access) references += ' ';
  if (item.access) references += out.to_word("access", *item.access);
  out.xml.open("debateSection");
  out.xml.attribute("name", "punkt");
  out.xml.attribute("eId", id);
  if (!references.empty()) out.xml.attribute("refersTo", references);
  write_akn_place(out, item.span);
  if (item.number) out.xml.text_element("num", *item.number);
  out.xml.text_element("heading", item.title);
  write_under_heading(out, item);
  for (const Section& section : item.sections) write_akn_section(out, section, id);
  out.xml.close("debateSection");
  note_replaced(out, item.span);
}

// Items beside each other with the same heading over them stand in one section.
void write_items(AknOutput& out, const std::vector<Item>& items,
                 const std::vector<std::string>& ids) {
  const std::optional<std::string>* open_group = nullptr;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto& group = items[i].group;
    if (open_group != nullptr && *open_group != group) {
      out.xml.close("debateSection");
      open_group = nullptr;
    }
    if (group && open_group == nullptr) {
      open_group = &group;
      out.xml.open("debateSection");
      out.xml.attribute("name", "gruppe");
      out.xml.text_element("heading", *group);
    }
    write_item(out, items[i], ids[i]);
  }
  if (open_group != nullptr) out.xml.close("debateSection");
}

// The schema wants at least one section, so that an empty one stands in an empty document.
void write_body(AknOutput& out, const Document& document, const std::vector<std::string>& ids) {
  const std::string_view element = akn_type(document.kind) == "debate" ? "debateBody" : "mainBody";
  out.xml.open(element);
  if (!document.participants.empty()) {
    out.xml.open("rollCall");
    out.xml.attribute("eId", out.references.unique("deltagere"));
    for (const Person& person : document.participants) write_akn_person(out, person);
    out.xml.close("rollCall");
  }
  write_items(out, document.items, ids);
  if (document.participants.empty() && document.items.empty()) {
    out.xml.open("debateSection");
    out.xml.attribute("name", "uden punkter");
    out.xml.close("debateSection");
  }
  out.xml.close(element);
}

void write_linked_attachments(AknOutput& out) {
  if (out.attachments.empty()) return;
  out.xml.open("attachments");
  for (const AknAttachment& row : out.attachments) {
    out.xml.open("attachment");
    write_akn_link(out.xml, "refersTo", row.id);
    out.xml.open("documentRef");
    out.xml.text_attribute("href", uri_of(*row.attachment->url));
    out.xml.text_attribute("showAs", row.attachment->title);
    out.xml.close("documentRef");
    out.xml.close("attachment");
  }
  out.xml.close("attachments");
}

}  // namespace

void write_akn_text(AknOutput& out, const Document& document) {
  const std::vector<std::string> ids = ids_of(out, document.items);
  write_preface(out, document, ids);
  write_body(out, document, ids);
  if (!document.closing.empty()) {
    out.xml.open("conclusions");
    write_akn_blocks(out, document.closing);
    out.xml.close("conclusions");
  }
  write_linked_attachments(out);
}

}  // namespace referat
