// SPDX-License-Identifier: MIT
//
// Of the lines that hold a word that tells of a meeting's end, all are searched for the surest of
// these words before any is searched for the next.
#include "reading/head/closing_time.hpp"

#include <algorithm>
#include <string>

#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::size_t longest_sentence = 240;

// Whether the line that ends at `at` is the last above a blank one.
bool ends_above_blank_line(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return false;
  const std::size_t next = text.find_first_not_of(" \t", at + 1);
  return next != none && text[next] == '\n';
}

// Whether the line that begins at `at` is the first below a blank one.
bool begins_below_blank_line(std::string_view text, std::size_t at) {
  if (text[at - 1] != '\n') return false;
  const std::size_t last = text.substr(0, at - 1).find_last_not_of(" \t");
  return last != none && text[last] == '\n';
}

// Where the sentence around `at` begins: behind a full stop and a capital, or an empty line. A
// full stop in "kl. 15.30" is none.
std::size_t sentence_begin(std::string_view text, std::size_t at) {
  const std::size_t least = at > longest_sentence ? at - longest_sentence : 0;
  for (std::size_t i = at; i > least + 1; --i) {
    if (begins_below_blank_line(text, i)) return i;
    const bool stop = text[i - 2] == '.' && is_space(text[i - 1]);
    if (stop && starts_with_upper(text.substr(i))) return i;
  }
  return least;
}

std::size_t sentence_end(std::string_view text, std::size_t at) {
  const std::size_t most = std::min(text.size(), at + longest_sentence / 2);
  for (std::size_t i = at; i + 1 < most; ++i) {
    if (ends_above_blank_line(text, i)) return i;
    if (text[i] == '.' && is_space(text[i + 1]) && i + 2 < most &&
        starts_with_upper(text.substr(i + 2)))
      return i;
  }
  return most;
}

// "hævet", "hævede", "hæves" are of meetings; "slut", "sluttede", "afsluttet" of much else.
bool speaks_of_meeting(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string before = fold(text.substr(begin, end - begin));
  return before.find("mødet") != none || before.find("møde ") != none ||
         before.find("forsaml") != none || before.find("seminaret") != none;
}

// The clock time right behind the verb, or behind "generalforsamlingen" as its object.
std::optional<ClockMatch> clock_behind(std::string_view text, std::size_t from, std::size_t end) {
  constexpr std::size_t farthest = 70;
  const auto clock = find_clock(text.substr(0, end), from);
  if (!clock || clock->begin > from + farthest) return std::nullopt;
  const bool near = clock->begin < from + 4;
  return clock->labelled || near ? clock : std::nullopt;
}

// "Mødet sluttede 17.30", "Mødet slut: 17.30": digits right behind the verb need no "kl.".
std::optional<ClockMatch> bare_clock(std::string_view text, std::size_t from, std::size_t end) {
  constexpr std::size_t longest_clock = 6;
  while (from < end && (is_space(text[from]) || text[from] == ':')) ++from;
  if (from >= end || !is_digit(text[from])) return std::nullopt;
  std::string labelled = "kl. ";
  labelled += text.substr(from, std::min(longest_clock, end - from));
  const bool minutes = labelled.find_first_of(".:", 4) < labelled.size() - 2;
  return minutes ? find_clock(labelled) : std::nullopt;
}

// "sluttede", "endte", "hævet", "hævede"; an agenda may say that "mødet slutter kl. 21".
bool is_past(std::string_view verb) {
  return verb.starts_with("sluttede") || verb.starts_with("endte") || verb.starts_with("hævet") ||
         verb.starts_with("hævede") || verb.starts_with("Hæv");
}

std::optional<MeetingTimes> read_sentence(std::string_view text, std::size_t verb, bool raised) {
  const std::size_t begin = sentence_begin(text, verb);
  const std::size_t end = sentence_end(text, verb);
  std::size_t behind = verb;
  while (behind < end && !is_space(text[behind]) && text[behind] != ':') ++behind;
  auto clock = clock_behind(text, behind, end);
  if (!clock && (clock = bare_clock(text, behind, end))) clock->begin = behind;
  if (!clock) return std::nullopt;
  const std::size_t object = raised ? clock->begin : verb;  // "hævede generalforsamlingen kl."
  const bool alone = raised && text[verb] == 'H' && (verb == 0 || text[verb - 1] == '\n');
  if (!alone && !speaks_of_meeting(text, begin, object)) return std::nullopt;
  MeetingTimes times{{}, clock->start, is_past(text.substr(verb))};
  const std::size_t started = find_word_folded(text.substr(0, verb), "startede", begin);
  if (started != none) {
    const auto start = find_clock(text.substr(0, verb), started);
    if (start && start->labelled) times.start = start->start;
  }
  return times;
}

// "hævet", "hævede"; `at` is the place of the æ.
bool is_raised(std::string_view text, std::size_t at) {
  return at > 0 && (text[at - 1] == 'h' || text[at - 1] == 'H') && !word_before(text, at - 1) &&
         text.substr(at).starts_with("æve");
}

// "Mødet", "Møde slut"; `at` is the place of the ø.
bool is_the_meeting(std::string_view text, std::size_t at) {
  return at > 0 && (text[at - 1] == 'm' || text[at - 1] == 'M') && !word_before(text, at - 1) &&
         (text.substr(at).starts_with("ødet") || text.substr(at).starts_with("øde slut"));
}

// "Mødet sluttede kl. 21", "Mødet startede kl. 15.30 og sluttede kl. 16.45", "Mødet slut: 21.00"
std::optional<MeetingTimes> read_ended(std::string_view text, std::size_t meeting) {
  constexpr std::size_t farthest = 80;
  const std::string_view words = text.substr(meeting, farthest);
  const std::size_t verb = std::min(words.find("slut"), words.find("endte "));
  if (verb == none) return std::nullopt;
  const std::string_view before = words.substr(0, verb);
  if (before.ends_with("be") || before.ends_with("Be")) return std::nullopt;  // besluttede
  return read_sentence(text, meeting + verb, false);
}

// "Slut kl. 16.30", "Mødeslut: 16.30" on a line of its own, from `at` to `behind`.
std::optional<MeetingTimes> read_end_line(std::string_view text, std::size_t at,
                                          std::size_t behind) {
  if (at > 0 && text[at - 1] != '\n') return std::nullopt;
  if (behind >= text.size() || (text[behind] != ' ' && text[behind] != ':')) return std::nullopt;
  const std::size_t end = std::min(text.find('\n', behind), text.size());
  const auto clock = find_clock(text.substr(0, end), behind);
  if (!clock || clock->begin >= behind + 3) return std::nullopt;
  return MeetingTimes{{}, clock->start, false};
}

// The clock time behind "begyndte", "startede" or "åbnede" in a sentence that begins with "Mødet".
std::optional<Clock> read_begun(std::string_view text, std::size_t meeting) {
  constexpr std::size_t farthest = 60;
  const std::size_t end = std::min(sentence_end(text, meeting), meeting + farthest);
  for (const std::string_view verb : {"begyndte", "startede", "åbnede", "åbnet"}) {
    const std::size_t at = text.substr(0, end).find(verb, meeting);
    if (at == none) continue;
    const auto clock = find_clock(text.substr(0, end), at);
    if (clock && clock->labelled) return clock->start;
  }
  return std::nullopt;
}

// What `read` makes of the first place of `words` in the lines that it can read.
template <class Read>
auto first_of(std::string_view text, std::span<const Span> lines, std::string_view words, Read read)
    -> decltype(read(std::size_t{})) {
  for (const Span& line : lines) {
    const std::string_view before = text.substr(0, line.end);
    for (std::size_t at = before.find(words, line.begin); at != none;
         at = before.find(words, at + 1))
      if (const auto found = read(at)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Clock> find_meeting_start(std::string_view text, std::span<const Span> lines) {
  return first_of(text, lines, "Mødet ", [&](std::size_t at) { return read_begun(text, at); });
}

MeetingTimes find_meeting_times(std::string_view text, std::span<const Span> lines) {
  constexpr std::string_view raised = "\xA6ve";  // behind the first byte of the æ
  constexpr std::string_view meeting =
      "\xB8"
      "de";  // of the ø
  const auto read_raised = [&](std::size_t at) {
    return is_raised(text, at - 1) ? read_sentence(text, at - 2, true) : std::nullopt;
  };
  const auto read_meeting = [&](std::size_t at) {
    return is_the_meeting(text, at - 1) ? read_ended(text, at - 2) : std::nullopt;
  };
  const auto read_assembly = [&](std::size_t at) {
    return read_sentence(text, at + std::string_view("forsamlingen ").size(), false);
  };
  if (const auto times = first_of(text, lines, raised, read_raised)) return *times;
  if (const auto times = first_of(text, lines, meeting, read_meeting)) return *times;
  if (const auto times = first_of(text, lines, "forsamlingen slut", read_assembly)) return *times;
  for (const std::string_view word : {"Slut", "Mødeslut", "Tid slut"}) {
    const auto read = [&](std::size_t at) { return read_end_line(text, at, at + word.size()); };
    if (const auto times = first_of(text, lines, word, read)) return *times;
  }
  for (const Span& line : lines) {
    const std::string_view shouted = text.substr(line.begin, line.end - line.begin);
    if (!is_capitals(shouted)) continue;  // "MØDET HÆVET KL. 21"
    const std::string words = fold(shouted);
    const Span whole{0, words.size()};
    if (const MeetingTimes times = find_meeting_times(words, {&whole, 1}); times.end) return times;
  }
  return {};
}

}  // namespace referat
