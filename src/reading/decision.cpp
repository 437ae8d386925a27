// SPDX-License-Identifier: MIT
//
// A decision (beslutning): the body and date that its heading names, its text, and what the
// text comes to.
#include "reading/decision.hpp"

#include "reading/outcome.hpp"
#include "reading/section_kinds.hpp"
#include "reading/votes.hpp"

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
  decision.votes = find_votes(section.blocks);
  section.detail = std::move(decision);
  return section;
}

void complete_decisions(Document& document) {
  for (Item& item : document.items) {
    bool named = false;
    for (const Section& section : item.sections) {
      const Decision* decision = std::get_if<Decision>(&section.detail);
      named = named || (decision != nullptr && decision->body);
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
