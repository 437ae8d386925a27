// SPDX-License-Identifier: MIT
#include "reading/kind.hpp"

#include <algorithm>
#include <iterator>

#include "reading/forms/outcome.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "Beslutning i Økonomiudvalget den 21. januar" on the agenda of a council that meets on the 30th.
bool is_earlier(const Section& section, const Document& document) {
  const auto* decision = std::get_if<Decision>(&section.detail);
  return decision != nullptr && decision->date && document.date && *decision->date < *document.date;
}

bool has_decisions(const Document& document, bool agenda) {
  return std::ranges::any_of(document.items, [&](const Item& item) {
    return std::ranges::any_of(item.sections, [&](const Section& section) {
      return section.kind == SectionKind::decision && !section.blocks.empty() &&
             !(agenda && is_earlier(section, document));
    });
  });
}

bool says_who_was_absent(const Document& document) {
  return std::ranges::any_of(document.participants,
                             [](const Person& person) { return is_away(person.status); });
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

// One item in so many tells what was done, and two at least.
bool tells_outcomes(const Document& document, int share) {
  std::ptrdiff_t told = 0;
  return std::ranges::any_of(document.items, [&](const Item& item) {
    told += tells_outcome(item) ? 1 : 0;
    return told >= 2 && told * share >= std::ssize(document.items);
  });
}

// The call with its list of items, and "Referat:" alone over the items.
bool minutes_follow_list(const Document& document) {
  return !document.contents.empty() &&
         std::ranges::any_of(document.preamble, [](const Block& block) {
           return equals_folded(block.text, "referat") || equals_folded(block.text, "referat:");
         });
}

}  // namespace

// Decisions make minutes of whatever the title says: the agenda's page is often filled in and
// its title left, and clubs print the minutes below the call. An agenda may well know who will be
// absent.
DocumentKind find_kind(const Document& document, const HeadReport& head) {
  const bool empty = document.items.empty() && document.participants.empty();
  if (empty && !document.date && head.stated == DocumentKind::unknown) return DocumentKind::unknown;
  const bool agenda = head.stated == DocumentKind::agenda;
  if (head.stated == DocumentKind::minutes || has_decisions(document, agenda) ||
      minutes_follow_list(document))
    return DocumentKind::minutes;
  const bool seen = !agenda && (head.attended || says_who_was_absent(document));
  const int share = agenda && !head.attended ? 2 : 4;  // a title needs more to be doubted
  const bool minutes = seen || tells_outcomes(document, share);
  return minutes ? DocumentKind::minutes : DocumentKind::agenda;
}

}  // namespace referat
