// SPDX-License-Identifier: MIT
#include "reading/kind.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

#include "reading/outcome.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// Verbs of what was done.
constexpr auto past_words = std::to_array<std::string_view>(
    {"blev ", "godkendt", "vedtaget", "vedtog", "besluttede", "valgt", "genvalgt", "orienterede",
     "taget til", "drøftet", "drøftede", "udsat", "udskudt", "tiltrådt", "ingen bemærkninger"});

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

// "Godkendt.", "Regnskabet blev godkendt."; not "Regnskabet fremlægges til godkendelse", which
// has a word of the present or of what is to be.
bool is_past_outcome(std::string_view text) {
  if (!find_outcome(text)) return false;
  const std::string folded = fold(text);
  if (folded.size() <= 40 && folded.find(' ') == std::string::npos) return true;
  return std::ranges::any_of(past_words, [&](std::string_view word) {
    const std::size_t at = folded.find(word);
    return at != std::string::npos && !word_before(folded, at);
  });
}

// Minutes of associations have no headings: what an item's text says was done tells them from an
// agenda, whose items say at most what is proposed.
bool tells_outcome(const Item& item) {
  constexpr std::size_t longest = 400;
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::text &&
           std::ranges::any_of(section.blocks, [](const Block& block) {
             return block.text.size() < longest && is_past_outcome(block.text);
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
