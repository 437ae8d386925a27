// SPDX-License-Identifier: MIT
#include "reading/forms/lead_in.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

// The verb that recommends, and what may stand behind it for the line to be a lead-in.
constexpr RowTable verbs(recommending_verbs);

// Words between the verb and what is recommended.
constexpr RowTable fillers(std::to_array<std::string_view>({" følgende", " derfor", " herved",
                                                            " hermed", " således", " enstemmigt",
                                                            " dermed", " alternativt", " fortsat",
                                                            " også", " endvidere", " desuden",
                                                            " samtidig", " ligeledes", " samlet"}));

std::size_t skip_fillers(std::string_view rest) {
  std::size_t at = 0;
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view filler : fillers.candidates(rest.substr(at))) {
      if (!starts_with_folded(rest.substr(at), filler) || word_at(rest, at + filler.size()))
        continue;
      at += filler.size();
      again = true;
    }
  }
  return at;
}

// "til BY via DIR, FOU, ØPU,": each comma has a name behind it or ends the line.
bool lists_names(std::string_view text) {
  if (!text.ends_with(',')) return false;
  for (std::size_t at = text.find(", "); at != std::string_view::npos; at = text.find(", ", at + 1))
    if (!starts_with_upper(text.substr(at + 2))) return false;
  return true;
}

// "indstiller til KB via DIR, at", "indstiller til udvalget at …", "indstiller til Byrådet:", and
// the same at the end of the line: up to the comma, the word "at" or the end.
std::optional<std::size_t> addressee_end(std::string_view rest) {
  constexpr std::size_t longest = 120;
  if (!starts_with_folded(rest, " til ") && !starts_with_folded(rest, " over for ") &&
      !starts_with_folded(rest, " overfor "))
    return std::nullopt;
  if (const std::size_t comma = rest.find(", at"); comma <= longest) return comma + 1;
  const std::string_view name = rest.substr(0, rest.find_first_of(".:"));
  if (const std::size_t at = name.find(" at "); at <= longest) return at;
  const bool to_end = name.size() == rest.size() || rest.ends_with(':');
  if (!to_end || rest.size() > longest) return std::nullopt;
  const bool names = name.find(", ") == std::string_view::npos || lists_names(name);
  return names ? std::optional(rest.size()) : std::nullopt;
}

// Behind the verb: ",", ":", ";", " at …", an addressee, or the end of the line.
std::optional<std::size_t> lead_end(std::string_view line, std::size_t at) {
  at += skip_fillers(line.substr(at));
  const std::string_view rest = line.substr(at);
  if (trim(rest).empty()) return line.size();
  if (rest[0] == ',' || rest[0] == ':' || rest[0] == ';') return at + 1;
  if (starts_with_folded(rest, " at ") || starts_with_folded(rest, " 1. at ") ||
      rest.starts_with(" • ") || rest.starts_with(" · ") || starts_with_folded(rest, " at:") ||
      equals_folded(trim(rest), "at"))
    return at;
  const auto end = addressee_end(rest);
  return end ? std::optional(at + *end) : std::nullopt;
}

// Who recommends: a name without a sentence's end in it. Commas inside a name are followed by a
// capital: "Plan, Teknik & Miljø indstiller".
bool is_subject(std::string_view subject) {
  if (subject.find(". ") != std::string_view::npos) return false;
  const std::size_t comma = subject.find(", ");
  return comma == std::string_view::npos || starts_with_upper(subject.substr(comma + 2));
}

// Words that put the verb before the name: "På den baggrund indstiller Direktionen, at".
constexpr auto inverting = std::to_array<std::string_view>(
    {"på den baggrund", "på baggrund", "på denne baggrund", "derfor", "herefter", "dermed",
     "med henvisning", "i forlængelse", "samtidig", "endvidere", "desuden"});

bool inverts(std::string_view subject) {
  return std::ranges::any_of(
      inverting, [&](std::string_view words) { return starts_with_folded(subject, words); });
}

// `behind`: where the verb ends.
std::optional<LeadIn> inverted_lead_in(std::string_view line, std::size_t behind, bool passive) {
  constexpr std::size_t longest_name = 80;
  const std::string_view rest = line.substr(behind);
  const std::size_t comma = rest.find(", at");
  const std::size_t plain = rest.find(" at ");
  const std::size_t colon = rest.ends_with(':') ? rest.size() - 1 : std::string_view::npos;
  const std::size_t end = std::min({comma, plain, colon});
  if (end > longest_name) return std::nullopt;
  const std::string_view name = trim(rest.substr(0, end));
  if (name.find_first_of(",.") != std::string_view::npos || name.empty()) return std::nullopt;
  if (passive != equals_folded(name, "det")) return std::nullopt;
  const std::size_t lead_end = behind + end + (end == plain ? 0 : 1);
  return LeadIn{passive ? std::string_view{} : name, lead_end};
}

// "at udvalget", "at Ældrerådet" at the line's end: what it is to do follows in a list.
bool ends_with_addressee(std::string_view behind) {
  constexpr std::size_t longest = 40;
  behind = trim(behind);
  return behind.starts_with("at ") && behind.size() <= longest &&
         behind.find(' ', 3) == std::string_view::npos && behind.ends_with("et");
}

// The lead-in whose verb stands at `at`.
std::optional<LeadIn> lead_in_at(std::string_view line, std::size_t at, std::string_view verb,
                                 bool recommends) {
  const std::string_view subject = trim(line.substr(0, at));
  const bool passive = verb.ends_with('s');
  if (recommends && inverts(subject)) return inverted_lead_in(line, at + verb.size(), passive);
  const bool it = equals_folded(subject, "det") || equals_folded(subject, "der");
  if (passive != it || !is_subject(subject)) return std::nullopt;
  const auto end = lead_end(line, at + verb.size());
  if (!end) return std::nullopt;
  // "anbefaler" and "foreslår" are common in running text, where no list follows them.
  const bool open = line.ends_with(':') || line.ends_with("at") || line.ends_with(',') ||
                    ends_with_addressee(line.substr(*end));
  const bool running = verb.starts_with("anbefal") || verb.starts_with("foreslå");
  if (running && !open && !recommends) return std::nullopt;
  return LeadIn{passive ? std::string_view{} : subject, *end};
}

}  // namespace

std::optional<LeadIn> lead_in(std::string_view line, bool recommends) {
  constexpr std::size_t longest_subject = 110;
  if (!starts_with_upper(line)) return std::nullopt;
  const std::string_view start = line.substr(0, longest_subject);
  bool comma_seen = false;
  for (std::size_t at = start.find(' '); at != std::string_view::npos; at = start.find(' ', at)) {
    ++at;
    for (const std::string_view verb : verbs.candidates(line.substr(at))) {
      if (!starts_with_folded(line.substr(at), verb) || word_at(line, at + verb.size())) continue;
      if (const auto lead = lead_in_at(line, at, verb, recommends)) return lead;
    }
    // Words behind these signs have no subject before them any more; see is_subject().
    const bool comma = line[at - 2] == ',' && !comma_seen;
    if (line[at - 2] == '.' || (comma && !starts_with_upper(line.substr(at)))) return std::nullopt;
    comma_seen = comma_seen || comma;
  }
  return std::nullopt;
}

}  // namespace referat
