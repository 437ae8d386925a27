// SPDX-License-Identifier: MIT
#include "reading/votes/vote_sentences.hpp"

#include <algorithm>
#include <array>

#include "reading/votes/vote_side.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

// "Imod stemte V", "Imod: V", "undlod at stemme: Ø": a side of its own.
bool begins_side(std::string_view text) {
  if (take_word(text, "undlod") || take_word(text, "undladt"))
    return text.starts_with(':') || take_word(text, "at stemme");
  if (!take_side(text)) return false;
  text = trim(text);
  return text.starts_with(':') || take_word(text, "stemte") || take_word(text, "stemmer");
}

// A party's letter, not an initial, ends the sentence: "Imod: V. C var fraværende", "… B og F. Imod
// stemte V". Behind a first name or before a surname it is an initial: "Imod: V. Holm".
bool ends_with_party(std::string_view text, std::size_t stop) {
  const std::string_view before = trim(text.substr(0, stop - 1));
  const bool listed = before.ends_with(':') || before.ends_with(',') || before.ends_with(" og") ||
                      before.ends_with(" stemte") || before.ends_with(" stemmer");
  std::string_view next = text.substr(stop + 1);
  next = trim(next.substr(0, 40));
  if (!listed || next.empty()) return listed;
  const bool is_letter = next.size() == 1 || next[1] == ' ' || next[1] == ',';
  // "Der undlod", "Forslaget bortfaldt": no surname is followed by a verb in a list.
  const std::string_view second = next.substr(std::min(next.find(' ') + 1, next.size()));
  const bool clause = starts_with_lower(second) && !second.starts_with("og ");
  std::string_view side = next;
  return is_letter || clause || starts_with_lower(next) || take_side(side).has_value() ||
         take_word(side, "undlod") || take_word(side, "ingen");
}

// A full stop behind a number may be an ordinal's.
bool ends_sentence(std::string_view text, std::size_t stop) {
  if (stop > 0 && is_digit(text[stop - 1])) return !starts_with_lower(text.substr(stop + 2));
  if (stop < 2 || text[stop - 2] == '.') return false;
  return text[stop - 2] != ' ' || ends_with_party(text, stop);
}

// "Et flertal (A og F) tiltrådte, mens O stemte imod": where the other side's part begins.
std::size_t other_side(std::string_view text) {
  for (const std::string_view word : {" mens ", " medens "}) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = text.substr(at);
    for (const std::string_view verb : {"stemte", "stemmer", "undlod"})
      if (find_word_folded(behind, verb) != std::string_view::npos) return at + 1;
  }
  return std::string_view::npos;
}

}  // namespace

bool may_tell_of_votes(std::string_view text) {
  constexpr std::size_t longest = 1500;
  if (text.size() > longest) return false;
  static constexpr auto starts =
      std::to_array<std::string_view>({"For: ", "Ja: ", "Nej: ", "Blanke: "});
  static constexpr auto words = std::to_array<std::string_view>(
      {"stem", "Stem", " medlemmer ", " imod", "Imod", "nej:", " nej", " flertal (", "JA"});
  return std::ranges::any_of(starts, [&](auto word) { return text.starts_with(word); }) ||
         std::ranges::any_of(
             words, [&](auto word) { return find_text(text, word) != std::string_view::npos; });
}

std::size_t vote_part_end(std::string_view text) {
  constexpr std::string_view also = " og imod stemte ";
  const std::size_t other = other_side(text);
  if (other != std::string_view::npos) return std::min(other, vote_part_end(text.substr(0, other)));
  const std::size_t both = text.find(also);
  for (std::size_t at = text.find_first_of(".,;:"); at != std::string_view::npos;
       at = text.find_first_of(".,;:", at + 1)) {
    if (at > both) break;
    if (!text.substr(at + 1).starts_with(' ')) continue;
    if (text[at] == '.' && ends_sentence(text, at)) return at + 1;
    if (begins_side(text.substr(at + 2))) return at + 1;
  }
  return both == std::string_view::npos ? text.size() : both + std::string_view(" og").size();
}

std::size_t vote_sentence_end(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1))
    if (ends_sentence(text, at)) return at + 1;
  return text.size();
}

bool tells_of_another_meeting(std::string_view sentence) {
  const std::string_view word = sentence.substr(0, sentence.find(' '));
  return is_body_word(fold(word)) && find_date(sentence).has_value();
}

bool is_between_candidates(std::string_view sentence) {
  if (find_word_folded(sentence, "valgt") == std::string_view::npos) return false;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (!is_digit(sentence[at])) continue;
    std::string_view rest = sentence.substr(at);
    if (!take_number(rest)) continue;
    take_word(rest, "stemmer");
    if ((take_word(rest, "til") || take_word(rest, "på")) && starts_with_upper(rest)) return true;
  }
  return false;
}

}  // namespace referat
