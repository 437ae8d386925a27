// SPDX-License-Identifier: MIT
#include "reading/remarks.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "reading/outline/item_numbers.hpp"
#include "reading/forms/title.hpp"

namespace referat {

namespace {

using Findings = std::vector<Finding>;

constexpr Wording heading_unknown{
    "the heading \"{0}\" is not known, so its section has no topic; check that it is a heading",
    "overskriften \"{0}\" er ukendt, så afsnittet har intet emne; se efter, om det er en "
    "overskrift"};

constexpr Wording no_item_for_entry{
    "no item was found for \"{0}\" of the table of contents; check whether the file holds all of "
    "the document",
    "der er intet punkt til \"{0}\" fra indholdsfortegnelsen; se efter, om filen rummer hele "
    "dokumentet"};

constexpr Wording no_item_for_entries{
    "no item was found for \"{0}\" (and {1} more) of the table of contents; check whether the file "
    "holds all of the document",
    "der er intet punkt til \"{0}\" (og {1} til) fra indholdsfortegnelsen; se efter, om filen "
    "rummer hele dokumentet"};

constexpr Wording number_falls{"item {0} follows item {1}; check the numbers",
                               "punkt {0} følger efter punkt {1}; se numrene efter"};

constexpr Wording number_missing{
    "item {0} follows item {1}; check whether the file leaves items out or one was not recognised",
    "punkt {0} følger efter punkt {1}; se efter, om der mangler punkter i filen, eller om et ikke "
    "blev genkendt"};

constexpr Wording text_before{"text before the first item belongs to no item; see referat trace",
                              "tekst før det første punkt hører ikke til noget punkt; se referat "
                              "trace"};

constexpr Wording text_behind{"text behind the last item belongs to no item; see referat trace",
                              "tekst efter det sidste punkt hører ikke til noget punkt; se referat "
                              "trace"};

void add_unknown_headings(const Item& item, Findings& findings) {
  for (const Section& section : item.sections) {
    const auto* prose = std::get_if<Prose>(&section.detail);
    const bool unknown = section.kind == SectionKind::other && prose != nullptr && !prose->topic;
    if (!unknown || !section.heading) continue;
    const std::size_t begin = section.span.begin;
    findings.push_back(
        {.rule = Rule::unknown_heading,
         .level = Level::info,
         .span = {begin, std::min(begin + section.heading->size(), section.span.end)},
         .wording = heading_unknown,
         .words = {*section.heading}});
  }
}

// An entry has an item of its number or title. A list no longer than the items lacks none: titles
// are worded otherwise in it ("Drøftelsespunkt: …" for "Drøftelsepunkt: …"). A file that was cut
// off lacks many, which make one finding.
void add_missing_items(const Document& document, Findings& findings) {
  if (document.contents.size() <= document.items.size()) return;
  TitleKeys known;  // numbers and titles
  for (const Item& item : document.items) {
    known.insert(title_key(item.title));
    if (item.number) known.insert(*item.number);
  }
  const Entry* first = nullptr;
  std::size_t count = 0;
  for (const Entry& entry : document.contents) {
    if (entry.number && known.contains(*entry.number)) continue;
    if (entry.title.empty() || known.contains(title_key(entry.title))) continue;
    if (count++ == 0) first = &entry;
  }
  if (first == nullptr) return;
  findings.push_back({.rule = Rule::toc_body_missing,
                      .level = Level::info,
                      .span = first->span,
                      .wording = count == 1 ? no_item_for_entry : no_item_for_entries,
                      .words = {first->title, std::to_string(count - 1)}});
}

void add_number_breaks(const Document& document, Findings& findings) {
  for (const NumberBreak& found : find_number_breaks(document)) {
    const Item& item = document.items[found.item];
    findings.push_back({.rule = Rule::item_number_sequence,
                        .level = Level::info,
                        .span = {item.span.begin, item.span.begin},
                        .wording = found.missing > 0 ? number_missing : number_falls,
                        .words = {*item.number, *document.items[found.before].number}});
  }
}

// A head has lines without a field, and nobody wants to hear of them; a paragraph is more.
void add_unplaced_text(const Document& document, Findings& findings) {
  constexpr std::size_t shortest = 400;
  for (const Block& block : document.preamble) {
    if (block.span.end - block.span.begin < shortest) continue;
    findings.push_back({.rule = Rule::unattached_text,
                        .level = Level::info,
                        .span = block.span,
                        .wording = text_before});
    break;
  }
  if (document.closing.empty()) return;
  const Span closing{document.closing.front().span.begin, document.closing.back().span.end};
  findings.push_back({.rule = Rule::unattached_text,
                      .level = Level::info,
                      .span = closing,
                      .wording = text_behind});
}

}  // namespace

void add_remarks(const Document& document, std::vector<Finding>& findings) {
  if (document.items.empty()) return;  // said already
  add_missing_items(document, findings);
  for (const Item& item : document.items) add_unknown_headings(item, findings);
  add_number_breaks(document, findings);
  add_unplaced_text(document, findings);
}

}  // namespace referat
