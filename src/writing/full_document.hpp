// SPDX-License-Identifier: MIT
//
// A document made by hand in which every field of the model is set at least once, for the tests
// of the writers. Its spans fit a source of a few short lines; nodes without one have {0, 0}.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "referat/model.hpp"

namespace referat {

inline Block paragraph(std::string text, Span span = {}) {
  Block block;
  block.span = span;
  block.text = std::move(text);
  return block;
}

inline Block bullet_list(std::vector<ListItem> items) {
  Block block;
  block.kind = BlockKind::list;
  block.items = std::move(items);
  return block;
}

inline Block table(std::vector<std::vector<std::string>> rows) {
  Block block;
  block.kind = BlockKind::table;
  block.rows = std::move(rows);
  return block;
}

template <class Detail>
Section section(SectionKind kind, std::optional<std::string> heading, Detail detail) {
  Section result;
  result.kind = kind;
  result.heading = std::move(heading);
  result.detail = std::move(detail);
  return result;
}

inline Person person() {
  return {{0, 4},        "Ane Østergaard", "A",         "formand", "Midtby Kommune",
          Status::guest, "Bo Lindeskov",   "fra kl. 17"};
}

inline Person absent_person() {
  return {{}, "Bo Lindeskov", {}, {}, {}, Status::apologies, {}, {}};
}

inline Section recommendation() {
  const Clause clause{{8, 9}, "1.", "at planen godkendes", {paragraph("Se bilag.", {9, 10})}};
  Section result = section(SectionKind::recommendation, {},
                           Recommendation{"Direktionen", "Direktionen indstiller", {clause}});
  result.span = {7, 10};
  return result;
}

inline Section decision() {
  const Votes votes{{5, {"A", "Bo Lindeskov"}}, {2, {}}, {}};
  Section result =
      section(SectionKind::decision, "Beslutning",
              Decision{"Byrådet", Date{2024, 3, 1}, Outcome::approved_with_changes, votes});
  result.blocks = {paragraph("Godkendt.")};
  return result;
}

inline Section prose() {
  Section result = section(SectionKind::other, "Økonomi", Prose{Topic::finance});
  Block ordered = bullet_list({{{5, 7}, "a.", "Anlæg", {bullet_list({{{}, {}, "Drift", {}}})}}});
  ordered.ordered = true;
  ordered.span = {4, 7};
  Block heading = paragraph("Tidsplan");
  heading.kind = BlockKind::heading;
  result.blocks = {heading, ordered, table({{"År", "Kr."}, {}, {"2025"}})};
  return result;
}

inline Document full_document() {
  Document document;
  document.source = {"møde.txt", "utf-8", 3};
  document.kind = DocumentKind::minutes;
  document.title = "Referat";
  document.title_span = {0, 7};
  document.body = "Byrådet";
  document.date = Date{2024, 11, 2};
  document.start = Clock{9, 5};
  document.end = Clock{18, 30};
  document.place = "Rådhuset";
  document.participants = {person()};
  document.contents = {{{2, 3}, "1", "Planen", "3", Clock{9, 5}, Clock{9, 30}}};
  document.preamble = {paragraph("Åbent møde.", {4, 9})};
  document.items = {{{3, 40},
                     "1.1",
                     "Lukket: Planen",
                     ItemType::decision,
                     Access::closed,
                     "24/10",
                     "Sager",
                     Clock{9, 5},
                     Clock{9, 30},
                     {}}};
  document.items[0].sections = {
      prose(), recommendation(), decision(),
      section(SectionKind::attachments, "Bilag",
              Attachments{{{{10, 11}, "3", "Skitse", "https://example.org/3"}}}),
      section(SectionKind::attendance, {}, Attendance{"Afbud fra", {absent_person()}})};
  document.closing = {paragraph("Mødet sluttede.")};
  return document;
}

}  // namespace referat
