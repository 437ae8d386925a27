// SPDX-License-Identifier: MIT
#include "reading/head/head_values.hpp"

#include <algorithm>

#include "reading/head/head_phrase.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_subject = 160;  // bytes

// "Kl.: 19", "Tid: 19.00, kaffe": behind a label for a time, digits are one.
std::optional<ClockMatch> hour_alone(std::string_view value, const TitleFacts& facts) {
  if (facts.date || value.empty() || !is_digit(value[0])) return std::nullopt;
  std::string labelled = "kl. ";
  labelled += value.substr(0, 12);
  return find_clock(labelled);
}

// "Sted og tid: Fælleshuset, Engvej 2, den 3. maj 2022 kl. 19"
std::optional<std::string> place_before_time(std::string_view value) {
  const auto date = find_date(value);
  const auto clock = find_clock(value);
  std::size_t end = date ? date->begin : value.size();
  if (clock) end = std::min(end, clock->begin);
  const std::string place = place_of_phrase(value.substr(0, end));
  return starts_with_letter(place) ? std::optional(place) : std::nullopt;
}

TitleFacts time_value(const LabelValue& label) {
  TitleFacts facts = read_value_facts(label.value);
  const bool bare = !facts.start && label.field == HeadField::start;
  if (const auto clock = bare ? hour_alone(label.value, facts) : std::nullopt) {
    facts.start = clock->start;
    facts.end = clock->end;
  }
  if (label.field == HeadField::date && !facts.date && !facts.start)  // "Møde: Teknisk Udvalg"
    facts.body = body_of_phrase(label.value);
  if (!facts.place && label.field == HeadField::when_and_where)
    facts.place = place_before_time(label.value);
  return facts;
}

TitleFacts end_value(std::string_view value) {
  TitleFacts facts;
  if (const auto clock = find_clock(value)) facts.end = clock->start;
  if (const auto clock = facts.end ? std::nullopt : hour_alone(value, facts))
    facts.end = clock->start;
  return facts;
}

// "Sted: Salen, Rådhuset", "Lokale: 3.12 kl. 19.00"
TitleFacts place_value(const LabelValue& label) {
  TitleFacts facts;
  std::string_view value = label.value;
  const auto clock = find_clock(value);
  if (clock && clock->labelled && clock->begin > 0) {
    facts.start = clock->start;
    facts.end = clock->end;
    value = strip_signs(value.substr(0, clock->begin));
  }
  std::string place = squeeze(value);
  if (!label.more.empty()) {
    place += ' ';
    place += squeeze(label.more);
  }
  if (!place.empty() && word_at(place, 0)) facts.place = place;
  return facts;
}

TitleFacts body_value(std::string_view value) {
  TitleFacts facts;
  if (names_kind(value))
    facts.body = body_of_phrase(value);
  else
    facts.body = body_of_value(value);
  return facts;
}

// "Møde i Teknisk Udvalg den 3. maj 2022"; "Lokalplan for Torvet, til Teknisk Udvalg" is no
// meeting.
TitleFacts subject_value(std::string_view value) {
  const bool meeting = find_word_folded(value.substr(0, longest_subject), "møde") < value.size();
  return meeting ? read_title_facts(value) : TitleFacts{};
}

}  // namespace

TitleFacts facts_of_label(const LabelValue& label) {
  switch (label.field) {
    case HeadField::date:
    case HeadField::any_date:
    case HeadField::start:
    case HeadField::when_and_where:
      return time_value(label);
    case HeadField::end:
      return end_value(label.value);
    case HeadField::place:
      return place_value(label);
    case HeadField::body:
      return body_value(label.value);
    case HeadField::subject:
      return subject_value(label.value);
    case HeadField::other_date:
    case HeadField::other:
      return {};
  }
  return {};
}

}  // namespace referat
