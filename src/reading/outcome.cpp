// SPDX-License-Identifier: MIT
#include "reading/outcome.hpp"

#include <string>

#include "text/words.hpp"
#include "vocabulary/outcomes.hpp"

namespace referat {

namespace {

bool matches(std::string_view padded, std::string_view words) {
  for (std::size_t at = padded.find(words); at != std::string_view::npos;
       at = padded.find(words, at + 1)) {
    const bool edge = words.starts_with(' ') && !words.ends_with(' ');
    if (!edge || !word_at(padded, at + words.size())) return true;
  }
  return false;
}

// `sentence` is folded and begins with a space, so that rows can ask for a word's start.
const OutcomeRow* best_row(std::string_view sentence) {
  const OutcomeRow* best = nullptr;
  for (const OutcomeRow& row : outcome_rows()) {
    if (best != nullptr && best->rank >= row.rank) continue;
    if (matches(sentence, row.words)) best = &row;
  }
  return best;
}

}  // namespace

std::optional<Outcome> find_outcome(std::string_view text) {
  std::string padded = " ";
  while (!text.empty()) {
    std::size_t end = text.find(". ");
    end = end == std::string_view::npos ? text.size() : end + 1;
    padded.resize(1);
    padded += fold(text.substr(0, end));
    if (const OutcomeRow* row = best_row(padded)) return row->outcome;
    text.remove_prefix(end);
    text = trim(text);
  }
  return std::nullopt;
}

}  // namespace referat
