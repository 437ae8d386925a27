// SPDX-License-Identifier: MIT
//
// The date and the clock times stand in the middle of a title: the body before them, the place
// behind. Where flattening lost the digits ("Torsdag kl", "15. august Kl"), the words that
// are left still divide it.
#include "reading/head/head_title.hpp"

#include <algorithm>
#include <array>

#include "reading/head/head_phrase.hpp"
#include "reading/head/incomplete_date.hpp"
#include "text/dates.hpp"
#include "text/byte_set.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/rows.hpp"
#include "vocabulary/title_words.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;

// Where a title says when, and what it says.
struct When {
  std::size_t begin = none;
  std::size_t end = 0;
  std::optional<DateMatch> date;
  std::optional<ClockMatch> clock;

  void cover(std::size_t from, std::size_t to) {
    begin = std::min(begin, from);
    end = std::max(end, to);
  }
};

// "kl" and "Kl." without digits.
std::size_t lost_clock(std::string_view text, std::size_t from) {
  const std::size_t at = find_word_folded(text, "kl", from);
  return at;
}

// "Provstiudvalgsmøde 16. marts 2022 - d. 16-03-2022 kl. 15:00": the date stands there twice.
void take_date_again(std::string_view text, When& when) {
  const auto again = find_date(text, when.end);
  if (again && again->date == when.date->date && again->begin < when.end + 8)
    when.cover(again->begin, again->end);
}

// "Journalnr september 2015 SEJ Referat af mødet august 2015 på Kroen": of several the last is
// the meeting's, as a letterhead stands above the title.
void take_last_incomplete_date(std::string_view text, When& when) {
  std::size_t from = 0;
  while (const auto part = find_incomplete_date(text.substr(from))) {
    when.begin = from + part->begin;
    when.end = from + part->end;
    from = when.end;
  }
}

When find_when(std::string_view text) {
  When when;
  when.date = find_date(text);
  if (when.date) {
    when.cover(when.date->begin, when.date->end);
    take_date_again(text, when);
  } else {
    take_last_incomplete_date(text, when);
  }
  when.clock = find_clock(text, when.end);
  if (!when.clock && when.date) {
    when.clock = find_clock(text.substr(0, when.date->begin));
    if (when.clock && !when.clock->labelled) when.clock.reset();
  }
  if (when.clock) {
    when.cover(when.clock->begin, when.clock->end_offset);
  } else if (const std::size_t lost = lost_clock(text, when.end); lost != none) {
    if (when.begin == none || lost < when.end + 4) when.cover(lost, lost + 2);
  }
  return when;
}

// A weekday that ends the text: "Ordinært møde torsdag", its date lost.
std::string_view without_weekday(std::string_view text) {
  text = strip_signs(text);
  const std::size_t word = text.rfind(' ') + 1;
  if (word > 0 && parse_weekday(text.substr(word))) return strip_signs(text.substr(0, word));
  return text;
}

std::size_t skip_word(std::string_view text) {
  return std::min(text.find(' '), text.size() - 1) + 1;
}

// "afholdtes ordinær generalforsamling i Ejerforeningen Birkely på Skovkroen, Allé 4": who met, and
// where.
bool read_held(std::string_view rest, TitleFacts& facts) {
  constexpr auto verbs = std::to_array<std::string_view>(
      {"afholdt", "blev afholdt", "blev der afholdt", "holdt", "blev holdt", "blev der holdt"});
  const FoldedText whole(rest);
  const std::string_view folded = whole.view();
  if (std::ranges::none_of(verbs, [&](std::string_view v) { return folded.starts_with(v); }))
    return false;
  std::size_t meeting = std::min(folded.find("forsamling "), folded.find("møde "));
  if (meeting == none) return true;
  meeting = folded.find(' ', meeting);
  std::size_t place = none;
  for (const std::string_view word : {" på ", " hos ", " ved "})
    place = std::min(place, folded.find(word, meeting));
  const std::size_t in = folded.find(" i ", meeting);
  if (place == none && in != none) {
    // "… i Byrådssalen", and "… i Ejerforeningen Havnen 7 i beboerlokalet".
    const std::size_t second = folded.find(" i ", in + 3);
    const bool first = names_place(rest.substr(in + 3, std::min(second, rest.size()) - in - 3));
    place = first ? in : second;
  }
  if (!facts.body) facts.body = body_of_phrase(rest.substr(0, place));
  if (place == none) return true;
  const std::size_t at =
      folded.substr(place).starts_with(" hos ") ? place : folded.find(' ', place + 1);
  facts.place = place_of_phrase(rest.substr(at));
  return true;
}

// What stands behind date and time: "i Salen, Regionshuset", "på Kroen".
void read_behind(std::string_view rest, TitleFacts& facts) {
  rest = strip_signs(rest);
  if (starts_with_folded(rest, "afholdt i ")) rest.remove_prefix(rest.find(' ') + 1);
  if (read_held(rest, facts)) return;
  const bool led = starts_with_folded(rest, "i ") || starts_with_folded(rest, "på ") ||
                   starts_with_folded(rest, "ved ") || starts_with_folded(rest, "hos ");
  const bool at_home = starts_with_folded(rest, "hos ");  // "hos Bo Holm" is where, Bo is not
  const std::string_view name = led && !at_home ? strip_signs(rest.substr(skip_word(rest))) : rest;
  if (name.empty() || name.size() > 160) return;
  if (led && starts_with_folded(name, "en ")) return;
  const bool place = names_place(name);
  const auto body = place ? std::nullopt : body_of_phrase(name);
  if (body) {
    if (!facts.body) facts.body = body;
  } else if (led || place) {
    facts.place = place_of_phrase(name);
    if (facts.place->empty()) facts.place.reset();
  }
}

// "generalforsamling på Holmby Bibliotek, Storegade, den 6. september 2007", "Afholdt i Klubhuset
// den 3. maj 2024"
std::optional<std::string> place_before(std::string_view before) {
  constexpr std::string_view held = "afholdt i ";
  constexpr std::string_view on = " på ";
  const bool is_held = starts_with_folded(before, held);
  const std::size_t at = is_held ? 0 : FoldedText(before).view().rfind(on);
  if (at == none) return std::nullopt;
  const std::string_view place = strip_signs(before.substr(at + (is_held ? held : on).size()));
  if (!starts_with_upper(place) || place.size() > 120) return std::nullopt;
  return place_of_phrase(place);
}

// FirstAgenda's "REFERAT Borgernes Hus d. 12-11-2024" has the body there whatever its name.
std::optional<std::string> body_by_form(std::string_view title, std::string_view before,
                                        const When& when) {
  const bool form = (title.starts_with("REFERAT ") || title.starts_with("DAGSORDEN ")) &&
                    when.date && title.substr(when.date->begin).starts_with("d. ");
  const std::string_view body = strip_signs(before);
  if (!form || body.empty() || find_text(FoldedText(body).view(), "møde") != none ||
      names_kind(body))
    return std::nullopt;
  return squeeze(body);
}

// "SØVANG KOMMUNE Referat SOCIALUDVALGET": the letterhead ends at the word for the document.
std::string_view behind_letterhead(std::string_view before) {
  if (!starts_with_upper(before)) return before;
  for (const std::string_view kind : {" Referat ", " REFERAT ", " Dagsorden ", " DAGSORDEN "}) {
    const std::size_t at = before.find(kind);
    if (at == none || find_word_folded(before.substr(0, at), "kommune") == none) continue;
    return before.substr(at + kind.size());
  }
  return before;
}

// "Vejudvalget Beslutningsprotokol": the word for the document stands behind the body as well.
std::string_view without_kind(std::string_view body) {
  const std::size_t word = body.rfind(' ') + 1;
  const KindWord* kind = word > 0 ? find_kind_word(FoldedText(body.substr(word)).view()) : nullptr;
  const bool whole = kind != nullptr && kind->words.size() == body.size() - word;
  return whole ? strip_signs(body.substr(0, word)) : body;
}

bool ends_as_kind(std::string_view word) {
  constexpr auto endings =
      std::to_array<std::string_view>({"referat", "referatet", "protokol", "protokollen"});
  return std::ranges::any_of(endings, [&](std::string_view e) { return word.ends_with(e); });
}

// Which kinds the words of a title name.
struct NamedKinds {
  bool agenda = false;
  bool minutes = false;
};

NamedKinds named_kinds(std::string_view title) {
  const FoldedText folded(title);
  const std::string_view view = folded.view();
  static constexpr ByteSet gaps(" \t,;:()_/•*#");
  NamedKinds kinds;
  for (std::size_t begin = gaps.find_other_in(view); begin != none;) {
    const std::size_t end = std::min(gaps.find_in(view, begin), view.size());
    const KindWord* kind = find_kind_word(view.substr(begin));
    if (kind != nullptr)
      (kind->kind == DocumentKind::agenda ? kinds.agenda : kinds.minutes) = true;
    else if (ends_as_kind(view.substr(begin, end - begin)))
      kinds.minutes = true;
    else if (view.substr(begin, end - begin).ends_with("dagsorden"))
      kinds.agenda = true;
    begin = gaps.find_other_in(view, end);
  }
  return kinds;
}

}  // namespace

std::size_t kind_word_end(std::string_view title) {
  static constexpr RowTable both(std::to_array<std::string_view>(
      {"dagsordner og referater", "dagsordener og referater", "dagsorden og referat",
       "dagsorden/referat", "dagsorden / referat", "referat og dagsorden"}));
  const FoldedText folded(title.substr(0, 40));
  if (const std::string_view* words = both.at_start(folded.view())) return words->size();
  const KindWord* word = find_kind_word(folded.view());
  return word == nullptr ? 0 : word->words.size();
}

bool names_kind(std::string_view title) {
  const NamedKinds kinds = named_kinds(title);
  return kinds.agenda || kinds.minutes;
}

DocumentKind title_kind(std::string_view title) {
  const NamedKinds kinds = named_kinds(title);
  if (kinds.agenda == kinds.minutes) return DocumentKind::unknown;
  return kinds.agenda ? DocumentKind::agenda : DocumentKind::minutes;
}

TitleFacts read_title_facts(std::string_view title) {
  TitleFacts facts;
  const When when = find_when(title);
  if (when.date) facts.date = when.date->date;
  if (when.clock) {
    facts.start = when.clock->start;
    facts.end = when.clock->end;
  }
  const std::size_t kind = std::min(kind_word_end(title), std::min(when.begin, title.size()));
  const std::string_view before =
      without_weekday(title.substr(kind, std::min(when.begin, title.size()) - kind));
  facts.body = body_by_form(title, before, when);
  if (!facts.body) facts.body = body_of_phrase(without_kind(behind_letterhead(before)));
  if (when.date && when.clock && when.clock->begin > when.date->end)  // "… 2017 i Salen kl. 19"
    read_behind(title.substr(when.date->end, when.clock->begin - when.date->end), facts);
  if (when.begin != none) read_behind(title.substr(when.end), facts);
  if (!facts.place && when.begin != none) facts.place = place_before(before);
  return facts;
}

TitleFacts read_value_facts(std::string_view value) {
  TitleFacts facts = read_title_facts(value);
  facts.body.reset();
  return facts;
}

}  // namespace referat
