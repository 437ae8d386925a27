// SPDX-License-Identifier: MIT
//
// A phrase is taken apart at its dashes and full stops, and each piece freed of the words that
// only bind it to the rest of the title. What is left is a body when its first word for one
// stands before any preposition.
#include "reading/head/head_phrase.hpp"

#include <algorithm>
#include <array>

#include "text/byte_set.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/title_words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_body = 120;
constexpr std::string_view edge_signs = " \t-:,.•*#–—_|";

// Offset and length of the word at or after `at`; `found` is false behind the last one.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool found = false;
};

Word word_from(std::string_view text, std::size_t at) {
  static constexpr ByteSet gaps(" \t,.;:()");
  const std::size_t begin = gaps.find_other_in(text, at);
  if (begin == std::string_view::npos) return {};
  return {begin, std::min(gaps.find_in(text, begin), text.size()), true};
}

bool is_body(std::string_view word) { return is_body_word(word) && !is_meeting_word(word); }

// "Provstiudvalg PU møde": the short name belongs to the word for the meeting.
std::string_view cut_short_name(std::string_view body) {
  const std::size_t space = body.rfind(' ');
  if (space == std::string_view::npos || body.size() - space > 6) return body;
  const std::string_view before = strip_signs(body.substr(0, space));
  const std::size_t word = before.rfind(' ') + 1;
  const bool shouted = starts_with_upper(body.substr(space + 1)) &&
                       std::ranges::none_of(body.substr(space), [](char c) { return c >= 'a'; });
  return shouted && is_body(fold(before.substr(word))) ? before : body;
}

std::string_view strip_glue(std::string_view text) {
  while (true) {
    text = strip_signs(text);
    const FoldedText whole(text);
    const std::string_view folded = whole.view();
    if (const std::size_t length = glue_at_start(folded); length > 0) {
      text.remove_prefix(std::min(length, text.size()));
    } else if (const std::size_t tail = glue_at_end(folded); tail > 0) {
      text.remove_suffix(tail);
      if (folded.ends_with(" møde")) text = cut_short_name(text);
    } else {
      return text;
    }
  }
}

// Past the first word for a body; npos when there is none or a preposition stands before it.
std::size_t body_word_end(std::string_view folded) {
  for (Word word = word_from(folded, 0); word.found; word = word_from(folded, word.end)) {
    const std::string_view text = folded.substr(word.begin, word.end - word.begin);
    if (is_body(text)) return word.end;
    if (is_preposition(text) || is_meeting_word(text)) break;
  }
  return std::string_view::npos;
}

bool has_body_word(std::string_view text) {
  return body_word_end(FoldedText(text).view()) != std::string_view::npos;
}

// "møde i X", "mødet nr. 5 i X", "generalforsamling i X", "møde for X": what stands behind.
std::optional<std::string_view> after_meeting_in(std::string_view text) {
  constexpr auto leads = std::to_array<std::string_view>(
      {"mødet", "møde", "møder", "generalforsamling", "generalforsamlingen"});
  constexpr auto words = std::to_array<std::string_view>({" i ", " for ", " af ", " med "});
  const FoldedText folded(text);
  for (const std::string_view lead : leads) {
    const std::size_t at = find_word_folded(text, lead);
    if (at == std::string_view::npos) continue;
    for (const std::string_view word : words) {
      const std::size_t in = folded.view().find(word, at + lead.size());
      if (in == std::string_view::npos || in > at + lead.size() + 12) continue;
      const std::string_view name = strip_signs(text.substr(in + word.size()));
      if (!name.empty()) return name;
    }
  }
  return std::nullopt;
}

// Whether the vocabulary has a word of the text in the list that `is_listed` looks in.
bool has_word(std::string_view text, bool (*is_listed)(std::string_view)) {
  const FoldedText whole(text);
  const std::string_view folded = whole.view();
  for (Word word = word_from(folded, 0); word.found; word = word_from(folded, word.end))
    if (is_listed(folded.substr(word.begin, word.end - word.begin))) return true;
  return false;
}

// "Sct. Jørgens Sogn, Menighedsrådet", "Byrådet, Holmby Kommune": the side that is the body.
std::string_view cut_organization(std::string_view body) {
  const std::size_t comma = body.find(", ");
  if (comma == std::string_view::npos) return body;
  const std::string_view left = body.substr(0, comma);
  const std::string_view right = body.substr(comma + 2);
  const bool left_body = has_body_word(left);
  const bool right_body = has_body_word(right);
  if (right_body && !left_body && has_word(left, is_organization_word)) return right;
  if (left_body && has_word(right, is_organization_word)) return left;
  return body;
}

// "REGION ØSTFJORD FORRETNINGSUDVALGET", flattened out of two lines of a letterhead: capitals
// all through, so only the word for the organisation shows where the body begins.
std::string_view cut_letterhead(std::string_view body) {
  if (!starts_with_folded(body, "region ") || !body.starts_with("REGION ")) return body;
  const std::size_t last = body.rfind(' ');
  return is_body(fold(body.substr(last + 1))) ? body.substr(last + 1) : body;
}

// "Hovedbestyrelsen Journalnr september 2015": a label begins behind the body. "Byrådet
// vedtog", "Byrådet, jf. …": a sentence does.
std::string_view cut_behind(std::string_view body) {
  constexpr auto stops = std::to_array<std::string_view>(
      {"journalnr", "j.nr", "sagsnr", "dato", "ref", "på", "jf", "mandag", "tirsdag", "onsdag",
       "torsdag", "fredag", "lørdag", "søndag", "kl", "afholdt", "holdt", "deltagere", "side"});
  const FoldedText whole(body);
  const std::string_view folded = whole.view();
  const std::size_t from = body_word_end(folded);
  if (from == std::string_view::npos) return body;
  for (Word word = word_from(folded, from); word.found; word = word_from(folded, word.end)) {
    const std::string_view text = folded.substr(word.begin, word.end - word.begin);
    const bool meeting = is_meeting_word(text);
    if (!meeting && std::ranges::find(stops, text) == stops.end()) continue;
    const std::string_view cut = strip_signs(body.substr(0, word.begin));
    return meeting ? cut_short_name(cut) : cut;
  }
  return body;
}

// "Grundejerforeningen Strand, som blev holdt": what a sentence says of it.
std::string_view cut_clause(std::string_view body) {
  return body.substr(0, std::min(body.find(", som "), body.find(", der ")));
}

std::string finish(std::string_view body) {
  body = cut_clause(body);
  return squeeze(strip_signs(cut_letterhead(cut_organization(cut_behind(body)))));
}

// A short name in capitals right behind the kind word: "Ekstraordinært PUK".
bool is_short_name(std::string_view text) {
  return text.size() >= 2 && text.size() <= 6 &&
         std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_name_word(std::string_view word) { return starts_with_upper(word) || is_digit(word[0]); }

// "Økonomiudvalgets ordinære" of "Økonomiudvalgets ordinære møde": the body, which is said to own
// the meeting.
std::optional<std::string> owner_of_meeting(std::string_view body) {
  const FoldedText whole(body);
  const std::string_view folded = whole.view();
  for (Word word = word_from(folded, 0); word.found; word = word_from(folded, word.end)) {
    const std::string_view text = folded.substr(word.begin, word.end - word.begin);
    if (text.ends_with('s') && is_body(text.substr(0, text.size() - 1)))
      return squeeze(body.substr(0, word.end - 1));
  }
  return std::nullopt;
}

// "Landsbyrådets møde", "Grøn Varme møde": whose meeting it is. A name of other words than
// those for bodies must be two words with capitals, as "Digitalt møde" is nobody's.
std::optional<std::string> body_before_meeting(std::string_view piece, std::string_view body) {
  const std::string_view words = strip_signs(piece);
  if (!ends_with_folded(words, " møde") && !ends_with_folded(words, " mødet")) return std::nullopt;
  const std::string_view last = body.substr(body.rfind(' ') + 1);
  if (last.ends_with('s') && is_body(fold(last.substr(0, last.size() - 1))))
    return squeeze(body.substr(0, body.size() - 1));
  if (auto owner = owner_of_meeting(body)) return owner;
  std::size_t names = 0;
  for (Word word = word_from(body, 0); word.found; word = word_from(body, word.end)) {
    const std::string_view text = body.substr(word.begin, word.end - word.begin);
    if (is_meeting_word(fold(text)) || !is_name_word(text)) return std::nullopt;
    ++names;
  }
  return names >= 2 ? std::optional(squeeze(body)) : std::nullopt;
}

std::optional<std::string> body_of_piece(std::string_view piece) {
  constexpr std::string_view numbered = " møde nr";  // "Integrationsrådets møde nr. 3"
  const std::size_t at = find_text(FoldedText(piece).view(), numbered);
  if (at != std::string_view::npos) piece = piece.substr(0, at + numbered.size() - 3);
  std::string_view body = strip_glue(piece);
  if (body.empty() || body.size() > longest_body || is_digit(body[0])) return std::nullopt;
  if (const KindWord* kind = find_kind_word(FoldedText(body.substr(0, 40)).view()))
    body = strip_glue(body.substr(kind->words.size()));
  if (is_short_name(body) && body.size() < strip_signs(piece).size()) return std::string(body);
  if (has_body_word(body)) return finish(body);
  return body_before_meeting(piece, body);
}

// A full stop that ends something: "mødelokale H 6. Møde nr. 1" has one, "Gl. Torv" and "Sct.
// Jørgens" have none, as short words with a full stop are abbreviations.
std::size_t find_stop(std::string_view text, std::size_t from) {
  for (std::size_t dot = text.find(". ", from); dot != std::string_view::npos;
       dot = text.find(". ", dot + 2)) {
    const std::size_t word = text.substr(0, dot).find_last_of(" ,") + 1;
    const bool abbreviation = dot - word < 4 && !(word < dot && is_digit(text[word]));
    if (!abbreviation && starts_with_upper(text.substr(dot + 2))) return dot;
  }
  return std::string_view::npos;
}

// The next place where a title's parts meet: " - ", " – ", " • ", " | ", ". ".
std::size_t find_divider(std::string_view text, std::size_t from) {
  constexpr auto dividers = std::to_array<std::string_view>({" - ", " – ", " — ", " • ", " | "});
  std::size_t first = find_stop(text, from);
  for (const std::string_view divider : dividers) first = std::min(first, text.find(divider, from));
  return first;
}

}  // namespace

std::string_view strip_signs(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    if (edge_signs.find(text.substr(0, length)) == std::string_view::npos) break;
    text.remove_prefix(length);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    if (edge_signs.find(text.substr(start)) == std::string_view::npos) break;
    text.remove_suffix(text.size() - start);
  }
  return text;
}

std::optional<std::string> body_of_phrase(std::string_view phrase) {
  constexpr std::size_t longest_phrase = 240;
  if (phrase.size() > longest_phrase) return std::nullopt;
  // "Bestyrelsen: Bo Lind, Eva Rask (afbud)" names people of a body, not the body that meets.
  const std::size_t colon = phrase.find(": ");
  if (colon != std::string_view::npos && phrase.find(", ", colon) != std::string_view::npos &&
      find_kind_word(fold(phrase.substr(0, 40))) == nullptr)
    return std::nullopt;
  if (const auto in = after_meeting_in(phrase)) {
    const std::string_view body = strip_glue(in->substr(0, find_divider(*in, 0)));
    const bool named = has_body_word(body);
    if (named || (!body.empty() && body.size() < longest_body && !names_place(body) &&
                  starts_with_upper(body)))
      return finish(body);
  }
  for (std::size_t from = 0; from <= phrase.size();) {
    const std::size_t end = std::min(find_divider(phrase, from), phrase.size());
    if (auto body = body_of_piece(phrase.substr(from, end - from))) return body;
    if (end == phrase.size()) break;
    from = end + 2;
  }
  return std::nullopt;
}

std::string body_of_value(std::string_view value) {
  const std::string_view body = strip_signs(value);
  return has_body_word(body) ? finish(body) : squeeze(body);
}

bool names_place(std::string_view text) { return has_word(text, is_place_word); }

bool names_room(std::string_view place) {
  return std::ranges::any_of(place, is_digit) || place.find(',') != std::string_view::npos ||
         has_word(place, is_room_word);
}

std::string place_of_phrase(std::string_view phrase) {
  std::string_view place = strip_signs(phrase);
  for (const std::string_view word : {" DAGSORDEN", " REFERAT", " BESLUTNING"})
    place = place.substr(0, place.find(word));
  place = place.substr(0, find_stop(place, 0));
  place = place.substr(0, fold(place).find(" møde nr"));
  // "Rådhuset, lokale 6 Medlemmer: …": a flattened page's next label.
  if (const std::size_t colon = place.find(": "); colon != std::string_view::npos)
    place = place.substr(0, std::min(place.rfind(' ', colon), colon));
  return squeeze(strip_signs(place));
}

}  // namespace referat
