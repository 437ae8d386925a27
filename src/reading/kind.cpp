// SPDX-License-Identifier: MIT
#include "reading/kind.hpp"

#include <algorithm>

namespace referat {

namespace {

bool has_decisions(const Document& document) {
  return std::ranges::any_of(document.items, [](const Item& item) {
    return std::ranges::any_of(item.sections, [](const Section& section) {
      return section.kind == SectionKind::decision && !section.blocks.empty();
    });
  });
}

bool says_who_was_absent(const Document& document) {
  return std::ranges::any_of(document.participants, [](const Person& person) {
    return person.status == Status::apologies || person.status == Status::absent;
  });
}

}  // namespace

// Decisions make minutes of whatever the title says: the agenda's page is often filled in and
// its title left. An agenda may well know who will be absent.
DocumentKind find_kind(const Document& document, const HeadReport& head) {
  const bool empty = document.items.empty() && document.participants.empty();
  if (empty && !document.date && head.stated == DocumentKind::unknown) return DocumentKind::unknown;
  if (head.stated == DocumentKind::minutes || has_decisions(document)) return DocumentKind::minutes;
  if (head.stated == DocumentKind::agenda) return DocumentKind::agenda;
  const bool minutes = head.attended || says_who_was_absent(document);
  return minutes ? DocumentKind::minutes : DocumentKind::agenda;
}

}  // namespace referat
