// SPDX-License-Identifier: MIT
//
// Items and sections: which rules look at them, and those about what is empty or out of place.
#include "checking/structure/structure.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "checking/decisions/decisions.hpp"
#include "checking/groups.hpp"
#include "checking/places.hpp"
#include "reading/forms/outcome.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr Wording item_empty{
    "nothing stands under item \"{0}\"; write what it is about, or take it out",
    "der står intet under punktet \"{0}\"; skriv, hvad det handler om, eller fjern det"};

constexpr Wording section_empty{
    "nothing stands under \"{0}\"; write the text, or take the heading out",
    "der står intet under \"{0}\"; skriv teksten, eller fjern overskriften"};

constexpr Wording outside_items{
    "\"{0}\" stands outside the items, so its text belongs to none; check the heading of the item "
    "above or below it",
    "\"{0}\" står uden for punkterne, så teksten hører ikke til noget punkt; se efter overskriften "
    "på punktet over eller under"};

bool is_filled(const Section& section) {
  if (!section.blocks.empty()) return true;
  if (const auto* it = std::get_if<Recommendation>(&section.detail)) return !it->clauses.empty();
  if (const auto* it = std::get_if<Attachments>(&section.detail)) return !it->entries.empty();
  if (const auto* it = std::get_if<Attendance>(&section.detail)) return !it->people.empty();
  return false;
}

bool is_empty(const Item& item) { return std::ranges::none_of(item.sections, is_filled); }

// "4" holds "4.1"; a title such as "Regnskabet blev godkendt" is the minutes themselves.
bool may_be_empty(const Document& document, std::size_t at) {
  const Item& item = document.items[at];
  const std::string title = folded_title(item.title);
  if (item.access == Access::closed || is_usual_title(title) || says_put_off(title)) return true;
  return tells_what_was_done(item.title) || has_sub_items(document, at);
}

}  // namespace

// A list of titles is an agenda as good as any: items are empty only among full ones.
void check_empty_items(Report& report) {
  const Document& document = report.document();
  std::vector<const Item*> empty;
  std::size_t filled = 0;
  for (std::size_t i = 0; i < document.items.size(); ++i) {
    const Item& item = document.items[i];
    if (!is_empty(item)) {
      ++filled;
    } else if (!may_be_empty(document, i)) {
      empty.push_back(&item);
    }
  }
  if (empty.size() * 2 > filled) return;
  for (const Item* item : empty) {
    report.add(Rule::empty_item, title_place(report.source(), *item),
               {.wording = item_empty, .words = {item->title}});
  }
}

namespace {

// Nobody was absent, there are no attachments, and minutes are written under the agenda's headings:
// those may be empty. So may a heading above another of its kind, "Sagsfremstilling" above
// "Baggrund".
bool may_be_empty(const Item& item, std::size_t at, DocumentKind kind) {
  const Section& section = item.sections[at];
  if (section.kind == SectionKind::attendance) return true;
  if (section.kind == SectionKind::decision && kind != DocumentKind::minutes) return true;
  const auto same_kind = [&](const Section& other) {
    return &other != &section && other.kind == section.kind && is_filled(other);
  };
  if (section.kind == SectionKind::decision && std::ranges::any_of(item.sections, same_kind))
    return true;
  const bool last = at + 1 == item.sections.size();
  return !last && item.sections[at + 1].kind == SectionKind::other;
}

// The decision of an item with a recommendation is for another rule.
bool is_missing_decision(const Item& item, const Section& section) {
  return section.kind == SectionKind::decision &&
         std::ranges::any_of(item.sections, [](const Section& other) {
           return other.kind == SectionKind::recommendation && is_filled(other);
         });
}

// How often a heading stands in the document, and how often something stands under it.
struct Use {
  std::size_t count = 0;
  std::size_t filled = 0;
};

}  // namespace

// A heading that is filled elsewhere was forgotten here; one that never is belongs to a form.
void check_empty_sections(Report& report) {
  const Document& document = report.document();
  std::map<std::string, Use> uses;
  bool any_empty = false;
  for (const Item& item : document.items) {
    for (const Section& section : item.sections) any_empty = any_empty || !is_filled(section);
  }
  if (!any_empty) return;
  for (const Item& item : document.items) {
    for (const Section& section : item.sections) {
      if (section.heading) uses[fold(*section.heading)].filled += is_filled(section) ? 1U : 0U;
    }
  }
  for (const Item& item : document.items) {
    for (std::size_t i = 0; i < item.sections.size(); ++i) {
      const Section& section = item.sections[i];
      if (!section.heading || is_filled(section) || may_be_empty(item, i, report.kind())) continue;
      if (is_missing_decision(item, section) || item.access == Access::closed) continue;
      const bool usual =
          uses[fold(*section.heading)].filled > 0 && section.kind != SectionKind::attachments;
      report.add(Rule::empty_section, heading_place(report.source(), section),
                 {.wording = section_empty,
                  .words = {*section.heading},
                  .at_most = usual ? Level::error : Level::info});
    }
  }
}

namespace {

// A heading of what only items have. One that is the last block stands above all items, as a
// heading of their list.
bool heads_part_of_item(const Block& block) {
  if (block.text.empty() || block.text.size() > longest_heading() + 1) return false;
  const std::string folded = folded_title(block.text);
  const HeadingRow* row = find_heading(folded);
  if (row == nullptr || row->use != HeadingUse::any || names_minutes(folded)) return false;
  return row->kind == SectionKind::case_description || row->kind == SectionKind::recommendation ||
         row->kind == SectionKind::decision;
}

void report_first_heading(Report& report, const std::vector<Block>& blocks) {
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (!heads_part_of_item(blocks[i])) continue;
    report.add(Rule::unattached_text, find_words(report.source(), blocks[i].span, blocks[i].text),
               {.wording = outside_items, .words = {blocks[i].text}});
    return;
  }
}

}  // namespace

// The item that the heading belongs to was not recognised, so its text is missing from it.
void check_unattached_headings(Report& report) {
  if (report.document().items.empty()) return;
  report_first_heading(report, report.document().preamble);
  report_first_heading(report, report.document().closing);
}

void check_structure(Report& report) {
  if (report.wants(Rule::item_number_sequence)) check_item_numbers(report);
  if (report.wants(Rule::empty_item)) check_empty_items(report);
  if (report.wants(Rule::empty_section)) check_empty_sections(report);
  if (report.wants(Rule::inconsistent_heading_form)) check_heading_forms(report);
  if (report.wants(Rule::leftover_template_text)) check_template_text(report);
  if (report.wants(Rule::unattached_text)) check_unattached_headings(report);
}

}  // namespace referat
