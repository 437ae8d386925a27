// SPDX-License-Identifier: MIT
//
// One pass over the words, of which the table's index turns most away.
#include "reading/forms/outcome.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

#include "reading/forms/outcome_context.hpp"
#include "text/byte_group.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/outcomes.hpp"
#include "vocabulary/people_words.hpp"
#include "vocabulary/rows.hpp"
#include "vocabulary/word_index.hpp"

namespace referat {

namespace {

constexpr int deciding_rank = 8;  // rows from here on put off, send back, drop or change
constexpr int discussing_rank = 3;

// Byte by byte: most rows that are tried differ early, where a call of memcmp would cost more.
bool begins_with(std::string_view text, std::string_view words) {
  const bool goes_on = words.ends_with('*');
  if (goes_on) words.remove_suffix(1);
  if (text.size() < words.size()) return false;
  std::size_t at = 0;
  while (at < words.size() && text[at] == words[at]) ++at;
  return at == words.size() && (goes_on || !word_at(text, at));
}

// The row of the highest rank that `text` begins with; `best` when none is higher.
const OutcomeRow* better(std::string_view text, const OutcomeRow* best) {
  constexpr std::size_t start = 4;  // bytes; all rows are longer
  if (text.size() < start) return best;
  const std::uint64_t first = number_at<start>(text.data());
  for (const OutcomeRow& row : outcomes_like(text)) {
    if (number_at<start>(row.words.data()) != first) continue;
    if (best != nullptr && row.rank <= best->rank) continue;
    if (begins_with(text, row.words)) best = &row;
  }
  return best;
}

// Calls `see` with what begins at each word of a folded sentence. A word begins behind a space or a
// sign, not behind a hyphen: "ikke-valgte" is no "valgte".
template <class See>
void each_word(std::string_view sentence, See see) {
  constexpr std::size_t step = ByteGroup::size;
  see(sentence);
  std::size_t at = 0;
  for (; at + step + 3 <= sentence.size(); at += step) {
    const ByteGroup group(&sentence[at]);
    const unsigned signs = group.at_most('/').bits() & ~group.equal('-').bits();
    const ByteGroup next(&sentence[at + 1]);
    for (unsigned found = signs & ~(next.at_most('9') | next).bits(); found != 0;
         found &= found - 1)
      see(sentence.substr(at + 1 + static_cast<std::size_t>(std::countr_zero(found))));
  }
  for (; at + 3 < sentence.size(); ++at) {
    if (sentence[at] < '0' && sentence[at] >= 0 && sentence[at] != '-' && sentence[at + 1] > '9')
      see(sentence.substr(at + 1));
  }
}

constexpr OutcomeRow motion_lost{"", Outcome::rejected, deciding_rank};

// The row that decides in a folded sentence, or in the last part of one.
const OutcomeRow* best_row_of_part(std::string_view sentence) {
  const OutcomeRow* best = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;  // of its words
  each_word(sentence, [&](std::string_view text) {
    const OutcomeRow* row = better(text, best);
    if (row == best) return;
    const std::size_t at = sentence.size() - text.size();
    if (best != nullptr && is_what_was_told(sentence, *best, end, at)) return;
    const std::size_t size = row->words.size();
    row = row_in_context(sentence, at, *row);
    if (row == nullptr || (best != nullptr && row->rank <= best->rank)) return;
    best = row;
    begin = at;
    end = std::min(at + size, sentence.size());
  });
  const OutcomeRow* motion = best == nullptr ? nullptr : find_motion(sentence.substr(0, begin));
  if (motion == nullptr) return best;
  if (best->outcome == Outcome::approved) return motion;
  return best->outcome == Outcome::rejected ? &motion_lost : best;
}

// `sentence` is folded. "Et forslag om udsættelse faldt, hvorefter planen blev godkendt."
const OutcomeRow* best_row(std::string_view sentence) {
  const std::size_t last = find_text(sentence, ", hvorefter ");
  const OutcomeRow* row =
      last == std::string_view::npos ? nullptr : best_row_of_part(sentence.substr(last + 1));
  return row != nullptr ? row : best_row_of_part(sentence);
}

// " med enkelte rettelser", " med en tilføjelse", " med følgende ændring". A remark changes
// nothing.
bool adds_changes(std::string_view text) {
  static constexpr RowTable changes(
      std::to_array<std::string_view>({"justering", "korrektion", "præcisering", "rettelse",
                                       "tilføjelse", "tilretning", "ændring"}));
  constexpr std::string_view with = " med ";
  constexpr int most_words = 3;
  if (!text.starts_with(with)) return false;
  text.remove_prefix(with.size());
  for (int words = 0; words < most_words; ++words) {
    if (changes.begins_any(text)) return true;
    const std::size_t end = text.find_first_of(" ,:;(");
    if (end == std::string_view::npos || text[end] != ' ' || is_digit(text[0])) return false;
    text.remove_prefix(end + 1);
  }
  return false;
}

// Where the first limit of an approval stands in a folded sentence, with the space before it.
std::size_t find_limit(std::string_view sentence) {
  static constexpr RowTable limits(
      std::to_array<std::string_view>({" dog ", " men ", " med undtagelse af ", " bortset fra ",
                                       " på nær ", " idet ", " således "}));
  std::size_t at = sentence.find(' ');
  while (at != std::string_view::npos && !limits.begins_any(sentence.substr(at)) &&
         !adds_changes(sentence.substr(at)))
    at = sentence.find(' ', at + 1);
  return at;
}

// "Godkendt, dog udsættes punkt 4", "Tiltrådt, idet fristen ændres", "Rådet vedtog planen med den
// ændring, at …": approved, but not as proposed.
// `sentence` is folded.
bool is_approved_in_part(std::string_view sentence) {
  constexpr auto changes = std::to_array<std::string_view>(
      {"ændre", "udsæt", "udskyd", "udgår", "udgik", "tilføj", "tilret", "rettes", "rettet",
       "slettes", "præciser", "juster", "suppler", "forhøj", "nedsæt", "erstat"});
  const std::size_t limit = find_limit(sentence);
  if (limit == std::string_view::npos) return false;
  const OutcomeRow* before = best_row(sentence.substr(0, limit + 1));
  if (before == nullptr || before->outcome != Outcome::approved) return false;
  const std::string_view behind = sentence.substr(limit);
  const bool excepted = !behind.starts_with(" dog") && !behind.starts_with(" men") &&
                        !behind.starts_with(" idet") && !behind.starts_with(" således");
  return excepted || behind.starts_with(" dog") ||
         std::ranges::any_of(changes, [&](std::string_view word) {
           return behind.find(word) != std::string_view::npos;
         });
}

// "Udvalget besluttede med 4 stemmer mod 3 at godkende planen": what was decided is behind the
// first "at". "… besluttede at lade direktionen godkende planen" approves nothing. `sentence` is
// folded.
bool decides_to_approve(std::string_view sentence) {
  const std::size_t verb = find_text(sentence, "besluttede ");
  if (verb == std::string_view::npos) return false;
  const std::size_t at = sentence.find(" at ", verb);
  if (at == std::string_view::npos) return false;
  const std::string_view behind = sentence.substr(at + 4);
  return begins_with(behind, "godkende") || begins_with(behind, "tiltræde") ||
         begins_with(behind, "vedtage");
}

constexpr OutcomeRow approved_by_decision{"", Outcome::approved, 6};
constexpr OutcomeRow approved_in_part{"", Outcome::approved_with_changes, deciding_rank};

const OutcomeRow* row_alone(std::string_view text) {
  constexpr std::size_t longest = 24;
  text = trim(text);
  while (text.size() > 1 && (text.back() == '.' || text.back() == ' ')) text.remove_suffix(1);
  if (text.size() > longest) return nullptr;
  std::array<char, longest> buffer;
  return find_outcome_alone(fold_into(buffer, text));
}

// "Afslag. Udgiften holdes inden for driften." and "Intet. Næste møde: 3. maj": a word that is an
// outcome alone is one as well where a reason follows, or what is about the meeting.
const OutcomeRow* row_of_first_sentence(std::string_view folded) {
  const std::size_t end = folded.find(". ");
  if (end == std::string_view::npos) return nullptr;
  const OutcomeRow* row = row_alone(folded.substr(0, end));
  if (row == nullptr || !row->outcome) return nullptr;
  const std::string_view behind = trim(folded.substr(end + 1));
  const bool about_meeting = behind.starts_with("mødet ") || behind.starts_with("næste møde");
  return *row->outcome != Outcome::no_remarks || about_meeting ? row : nullptr;
}

// "Et flertal (A og F) stemte for." `sentence` is folded.
bool is_carried(std::string_view sentence) {
  return find_text(sentence, "et flertal ") != std::string_view::npos &&
         find_text(sentence, " stemte for") != std::string_view::npos;
}

// ”Godkendt” is a decision in the words of the minutes.
std::string_view without_quote(std::string_view text) {
  text = trim(text);
  for (const std::string_view mark : {"\"", "”", "“", "„", "»", "'", "’"}) {
    if (text.starts_with(mark)) return text.substr(mark.size());
  }
  return text;
}

// `sentence` is folded.
bool begins_with_decision(std::string_view sentence) {
  return sentence.starts_with("indstillingen ") || sentence.starts_with("forslaget ") ||
         better(sentence, nullptr) != nullptr;
}

bool begins_with_point(std::string_view text) {
  return std::ranges::any_of(std::to_array<std::string_view>({"pkt. ", "pkt ", "punkt ", "ad "}),
                             [&](std::string_view word) {
                               return text.starts_with(word) && text.size() > word.size() &&
                                      is_digit(text[word.size()]);
                             });
}

// Where the next sentence with a number begins: "pkt. 2 udsat".
std::size_t next_point(std::string_view text, std::size_t at) {
  while ((at = text.find(". ", at)) != std::string_view::npos) {
    at += 2;
    if (begins_with_point(text.substr(at))) return at;
  }
  return text.size();
}

// "Pkt. 1 godkendt. Pkt. 2 udsat." has no single outcome. `folded` is the whole decision.
bool is_mixed(std::string_view folded) {
  if (!begins_with_point(folded)) return false;
  const OutcomeRow* first = nullptr;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t next = next_point(folded, at);
    const OutcomeRow* row = best_row(folded.substr(at, next - at));
    if (row != nullptr && first != nullptr && row->outcome != first->outcome) return true;
    if (first == nullptr) first = row;
    at = next;
  }
  return false;
}

// "Bo Lund foreslog, at sagen udsættes.", "V stillede ændringsforslag om genudbud.", and "Forslaget
// faldt." behind either: the fate of what somebody proposed at the meeting. `sentence` is folded.
bool is_about_proposal(std::string_view sentence, bool& proposed) {
  const bool amends = find_text(sentence, "ændringsforslag") != std::string_view::npos;
  const bool proposes = amends || find_text(sentence, " foreslog") != std::string_view::npos ||
                        find_text(sentence, "stillede forslag") != std::string_view::npos;
  proposed = proposed || proposes;
  return proposes || (proposed && trim(sentence).starts_with("forslaget "));
}

}  // namespace

std::optional<Outcome> find_outcome(std::string_view text) {
  text = without_quote(text);
  if (const OutcomeRow* row = row_alone(text)) return row->outcome;
  const FoldedText folded_text(text);
  const std::string_view folded = folded_text.view();
  if (is_mixed(folded)) return Outcome::other;
  std::string_view rest = folded;
  const OutcomeRow* first = nullptr;
  const OutcomeRow* amended = nullptr;
  bool proposed = false;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(". "), rest.size());
    const OutcomeRow* row = best_row(rest.substr(0, end));
    if (row == nullptr &&
        (decides_to_approve(rest.substr(0, end)) || is_carried(rest.substr(0, end))))
      row = &approved_by_decision;
    if (row != nullptr && is_approved_in_part(rest.substr(0, end))) row = &approved_in_part;
    // A motion's fate, and an amendment's, is not the proposal's, when that is told too.
    const bool about_another = is_about_proposal(rest.substr(0, end), proposed);
    if (row != nullptr && (about_another || row == &motion_lost))
      amended = std::exchange(row, nullptr);
    // "Drøftet. Taget til efterretning."
    const bool noted = row != nullptr && first != nullptr && row->outcome == Outcome::noted;
    // "Drøftet. Godkendt.", "Drøftet. Forslaget faldt.", but not "Drøftet. Den godkendte plan
    // ligger ved."
    const bool decided = row != nullptr && first != nullptr &&
                         (row->outcome == Outcome::approved || row->outcome == Outcome::rejected) &&
                         begins_with_decision(trim(rest.substr(0, end)));
    if (row != nullptr && (first == nullptr || noted || decided || row->rank >= deciding_rank))
      first = row;
    if (first != nullptr && first->rank > discussing_rank) break;
    if (first != nullptr && first->outcome != Outcome::discussed) break;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (first == nullptr) first = amended;
  if (first == nullptr) first = row_of_first_sentence(folded);
  return first == nullptr ? std::nullopt : first->outcome;
}

bool is_empty_decision(std::string_view text) {
  const OutcomeRow* row = row_alone(text);
  return row != nullptr && !row->outcome;
}

bool tells_what_was_done(std::string_view text) {
  static constexpr RowTable past_words(std::to_array<std::string_view>(
      {"blev ", "godkendt", "vedtaget", "vedtog", "besluttede", "valgt", "genvalgt", "orienterede",
       "taget til", "drøftet", "drøftede", "udsat", "udskudt", "tiltrådt", "ingen bemærkninger"}));
  constexpr std::size_t longest_word = 40;
  const FoldedText folded_text(text);
  const std::string_view folded = folded_text.view();
  bool past = folded.size() <= longest_word && folded.find(' ') == std::string_view::npos;
  each_word(folded, [&past](std::string_view word) { past = past || past_words.begins_any(word); });
  return past && find_outcome(text);
}

bool tells_something(std::string_view text) {
  constexpr auto small_words =
      std::to_array<std::string_view>({"der", "gav", "ingen", "intet", "man", "som", "så", "vi"});
  const FoldedText folded_text(text);
  const std::string_view folded = folded_text.view();
  if (has_verb(folded) || find_outcome(text)) return true;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" ,.", at), folded.size());
    const std::string_view word = folded.substr(at, end - at);
    if (word.ends_with("ede") || word.ends_with("ges") || is_one_of(word, small_words)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace referat
