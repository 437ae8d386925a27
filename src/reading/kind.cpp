// SPDX-License-Identifier: MIT
#include "reading/kind.hpp"

#include <algorithm>
#include <iterator>

#include "reading/outcome.hpp"

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

// Minutes of associations have no headings: what an item's text says was done tells them from an
// agenda, whose items say at most what is proposed.
bool tells_outcome(const Item& item) {
  constexpr std::size_t longest = 400;
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::text &&
           std::ranges::any_of(section.blocks, [](const Block& block) {
             return block.text.size() < longest && tells_what_was_done(block.text);
           });
  });
}

bool tells_outcomes(const Document& document) {
  const auto told = std::ranges::count_if(document.items, tells_outcome);
  return told >= 2 && told * 4 >= std::ssize(document.items);
}

}  // namespace

// Decisions make minutes of whatever the title says: the agenda's page is often filled in and
// its title left. An agenda may well know who will be absent.
DocumentKind find_kind(const Document& document, const HeadReport& head) {
  const bool empty = document.items.empty() && document.participants.empty();
  if (empty && !document.date && head.stated == DocumentKind::unknown) return DocumentKind::unknown;
  if (head.stated == DocumentKind::minutes || has_decisions(document)) return DocumentKind::minutes;
  if (head.stated == DocumentKind::agenda) return DocumentKind::agenda;
  const bool minutes = head.attended || says_who_was_absent(document) || tells_outcomes(document);
  return minutes ? DocumentKind::minutes : DocumentKind::agenda;
}

}  // namespace referat
