// SPDX-License-Identifier: MIT
//
// A decision (beslutning): the body and date that its heading names, its text, and what the
// text comes to.
#include "reading/items/decision.hpp"

#include "reading/forms/outcome.hpp"
#include "reading/items/section_kinds.hpp"
#include "reading/votes/votes.hpp"

namespace referat {

namespace {

void append_text(std::string& text, const std::vector<Block>& blocks);

void append_text(std::string& text, const std::vector<ListItem>& items) {
  for (const ListItem& item : items) {
    text.append(item.text) += ". ";
    append_text(text, item.blocks);
  }
}

void append_text(std::string& text, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (!block.text.empty()) text.append(block.text) += ". ";
    append_text(text, block.items);
  }
}

bool sets_aside(std::optional<Outcome> outcome) {
  return outcome == Outcome::postponed || outcome == Outcome::withdrawn ||
         outcome == Outcome::returned || outcome == Outcome::rejected;
}

// "a) Hækken fjernes." / "b) Udsættes til august.", "Pkt. 1 godkendt. Pkt. 2 udsat.": what sets one
// point aside is not the fate of all.
bool is_mixed(const std::vector<Block>& blocks) {
  if (blocks.size() != 1 || blocks[0].items.empty()) return false;
  const std::vector<ListItem>& items = blocks[0].items;
  if (items.size() == 1)
    return find_outcome(items[0].label.value_or("") + ' ' + items[0].text) == Outcome::other;
  const auto first = find_outcome(items[0].text);
  bool aside = false;
  bool differs = false;
  for (const ListItem& item : items) {
    const auto outcome = find_outcome(item.text);
    aside = aside || sets_aside(outcome);
    differs = differs || outcome != first;
  }
  return aside && differs;
}

}  // namespace

Section read_decision(const Lines& lines, const Piece& piece) {
  Section section = open_section(lines, piece);
  Decision decision;
  decision.body = piece.body;
  decision.date = piece.date;
  section.blocks = read_blocks(lines, piece.lines);
  std::string text;
  append_text(text, section.blocks);
  if (!section.blocks.empty() && !is_empty_decision(text))
    decision.outcome = find_outcome(text).value_or(Outcome::other);
  if (decision.outcome && is_mixed(section.blocks)) decision.outcome = Outcome::other;
  decision.votes = find_votes(section.blocks);
  section.detail = std::move(decision);
  return section;
}

void complete_decisions(Document& document) {
  for (Item& item : document.items) {
    bool named = false;  // another meeting's decision stands beside the one of this
    for (const Section& section : item.sections) {
      const Decision* decision = std::get_if<Decision>(&section.detail);
      named = named || (decision != nullptr && decision->body &&
                        (decision->body != document.body || decision->date != document.date));
    }
    if (!named) continue;
    for (Section& section : item.sections) {
      Decision* decision = std::get_if<Decision>(&section.detail);
      if (decision == nullptr || decision->body || decision->date || !section.heading) continue;
      decision->body = document.body;
      decision->date = document.date;
    }
  }
}

}  // namespace referat
