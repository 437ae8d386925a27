// SPDX-License-Identifier: MIT
#include "reading/outline/unnumbered.hpp"

#include <algorithm>
#include <string>

#include "reading/forms/title.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_title = 200;

// A heading that only items have. "Referat" is none: pages that list meetings say it too.
bool opens_section(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  if (line.kind == LineKind::decision || line.kind == LineKind::lead_in) return true;
  if (line.kind != LineKind::heading && line.kind != LineKind::labelled) return false;
  const SectionKind kind = line.heading->kind;
  return line.heading->words != "referat" && kind != SectionKind::other &&
         kind != SectionKind::attachments;
}

bool section_follows(const Lines& lines, std::size_t at) {
  const std::size_t stop = std::min(at + 4, lines.size());
  for (std::size_t i = at + 1; i < stop; ++i) {
    if (lines[i].kind == LineKind::item_label) return false;
    if (opens_section(lines, i)) return true;
  }
  return false;
}

// "Sagsid.: 20/33899" over "Sagsfremstilling": the title between bullets of a web page was lost.
std::vector<UnnumberedItem> items_by_case_number(const Lines& lines, std::size_t from) {
  std::vector<UnnumberedItem> items;
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (lines[i].kind == LineKind::item_label && section_follows(lines, i)) items.push_back({i, i});
  }
  return items;
}

bool is_title(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  return lines[at].kind == LineKind::text && content.size() <= longest_title &&
         starts_with_upper(content) && !content.ends_with('.') && !content.ends_with(':');
}

// A short line set apart above the heading of what was decided.
bool stands_over(const Lines& lines, std::size_t at, std::size_t heading) {
  constexpr std::size_t longest = 120;
  return is_title(lines, at) && lines.content(at).size() <= longest && lines[at].blank_before &&
         lines[heading].blank_before && !lines[heading - 1].number;
}

// "Beslutning i Byggeudvalget den 02-10-2024" over "Motivation:", again and again: systems that
// print the decision first. The title between the items is lost, or stands above each.
std::vector<UnnumberedItem> items_by_decision(const Lines& lines, std::size_t from) {
  std::vector<UnnumberedItem> items;
  std::string_view heading;
  std::size_t titles = 0;
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (items.empty() && !opens_section(lines, i)) continue;
    if (items.empty() && lines[i].kind != LineKind::decision) return {};
    if (items.empty()) heading = lines.content(i);
    if (lines.content(i) != heading) continue;
    items.push_back({i, i});
    titles += i > from && stands_over(lines, i - 1, i) ? 1U : 0U;
  }
  if (items.size() < 2) return {};
  if (titles == items.size())
    for (UnnumberedItem& item : items) --item.begin;
  return items;
}

// A page with one case: its title is the first line behind the head's labels.
std::vector<UnnumberedItem> single_item(const Lines& lines, std::size_t from) {
  std::size_t sections = 0;
  std::size_t first = lines.size();
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (!opens_section(lines, i)) continue;
    first = std::min(first, i);
    ++sections;
  }
  if (sections == 0 || first == lines.size()) return {};
  std::size_t begin = first;
  while (begin > from && lines[begin - 1].kind == LineKind::text) --begin;
  if (begin == 0) return {};  // no head above: the first line is the document's title
  while (begin < first && !is_title(lines, begin)) ++begin;
  if (begin == first) return {};
  return {{begin, begin + 1}};
}

struct TimeSlot {
  std::size_t line = 0;
  ClockMatch clock;
  bool alone = false;  // the title stands on the next line
};

std::optional<TimeSlot> time_slot(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  if (content.size() > longest_title) return std::nullopt;
  if (!is_digit(content[0]) && !starts_with_folded(content, "kl")) return std::nullopt;
  const auto clock = find_clock(content);
  if (!clock || clock->begin > 0 || !(clock->end || clock->labelled)) return std::nullopt;
  const std::string_view behind = trim(content.substr(clock->end_offset));
  return TimeSlot{at, *clock, behind.find_first_not_of(":-–.| ") == std::string_view::npos};
}

int minutes(Clock clock) { return clock.hour * 60 + clock.minute; }

// "19.00 - 19.45" over "Trivsel", "Kl. 19.00: Velkomst": a programme. The time of the whole
// meeting stands above it and holds the next one.
std::vector<UnnumberedItem> items_by_time(const Lines& lines, std::size_t from) {
  constexpr std::size_t fewest = 3;
  std::vector<TimeSlot> slots;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const auto slot = time_slot(lines, i);
    if (!slot) continue;
    const int start = minutes(slot->clock.start);
    if (slots.size() == 1 && slots[0].clock.end && start < minutes(*slots[0].clock.end))
      slots.clear();
    if (!slots.empty() && start < minutes(slots.back().clock.start)) continue;
    slots.push_back(*slot);
  }
  std::vector<UnnumberedItem> items;
  for (const TimeSlot& slot : slots) {
    const std::size_t next = slot.line + 1;
    const bool below = slot.alone && next < lines.size() && !time_slot(lines, next) &&
                       lines.content(next).size() <= longest_title;
    if (slot.alone && !below) continue;
    items.push_back({slot.line, next + (below ? 1 : 0)});
  }
  return items.size() >= fewest ? items : std::vector<UnnumberedItem>{};
}

// A short line with text below it; what a heading over an item's text looks like.
bool is_over_text(const Lines& lines, std::size_t at) {
  constexpr std::size_t longest = 70;
  const Line& line = lines[at];
  const std::string_view content = lines.content(at);
  const bool label = line.kind == LineKind::head_label &&
                     reads_as_usual_title(lines.content(at));  // "Næste møde:"
  // "Økonomi" may be a title as well as a topic, "Motivation:" may not.
  const bool topic = line.kind == LineKind::heading && (line.heading->kind == SectionKind::other ||
                                                        reads_as_usual_title(lines.content(at)));
  if (line.kind != LineKind::text && !topic && !label) return false;
  if (content.size() > longest || !starts_with_upper(content)) return false;
  if (!line.blank_before && !line.page_before) return false;
  if (std::string_view(".,;!?").find(content.back()) != std::string_view::npos) return false;
  if (at + 1 >= lines.size() || find_date(content)) return false;
  const Line& next = lines[at + 1];
  // "Næste møde:" over "Næste møde er den 10. juni."
  const bool label_again = label && next.kind == LineKind::head_label;
  return next.kind == LineKind::text || next.kind == LineKind::bullet ||
         next.kind == LineKind::numbered || label_again;
}

// "Referat fra bestyrelsesmøde i Ejerforeningen" over the day
bool names_document(std::string_view content) {
  const std::string folded = fold(content.substr(0, 40));
  return find_kind_word(folded) != nullptr && folded.find("møde") != std::string::npos;
}

bool has_text(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  return lines[at].kind == LineKind::bullet || content.ends_with('.') || content.size() >= 60;
}

// "Vandindtrængen i kælderen:" over a paragraph, again and again; without colons they count as
// titles only where usual ones are among them.
std::vector<UnnumberedItem> items_by_heading(const Lines& lines, std::size_t from) {
  std::vector<UnnumberedItem> all;
  std::vector<UnnumberedItem> with_colon;
  std::size_t usual = 0;
  std::size_t colons = 0;
  std::size_t over_text = 0;
  for (std::size_t i = std::max<std::size_t>(from, 1); i < lines.size(); ++i) {
    const bool title = names_document(lines.content(i));
    if (title || !is_over_text(lines, i) || is_contents_heading(folded_title(lines.content(i))))
      continue;
    const bool named = reads_as_usual_title(lines.content(i));
    usual += named ? 1U : 0U;
    all.push_back({i, i + 1});
    over_text += has_text(lines, i + 1) ? 1U : 0U;
    const bool colon = lines.content(i).ends_with(':');
    colons += colon ? 1U : 0U;
    if (named || colon) with_colon.push_back({i, i + 1});
  }
  if (over_text * 2 < all.size()) return {};  // a site's list of pages
  if (colons > 1 && with_colon.size() >= 3 && with_colon.size() > usual) return with_colon;
  if (usual > 0 && all.size() >= 3) return all;
  return {};
}

}  // namespace

std::vector<UnnumberedItem> find_unnumbered_items(const Lines& lines, std::size_t from) {
  for (const auto find :
       {items_by_case_number, items_by_decision, single_item, items_by_time, items_by_heading}) {
    auto items = find(lines, from);
    if (!items.empty()) return items;
  }
  return {};
}

}  // namespace referat
