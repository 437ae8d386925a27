// SPDX-License-Identifier: MIT
//
// One heading in several forms: "Sagsfremstilling" and "Sagsfremstilling:", "Formandskabet
// indstiller," and "Formandskabet indstiller". The form that most have is the usual one.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checking/places.hpp"
#include "checking/structure/structure.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording other_form{
    "\"{0}\" is written \"{1}\" elsewhere, first at {at}; write it in one way",
    "\"{0}\" skrives ellers \"{1}\", første gang ved {at}; skriv det på én måde"};

constexpr Wording other_layout{
    "the names stand below \"{0}\" here, elsewhere beside it, first at {at}; write them in one way",
    "navnene står her under \"{0}\", ellers ved siden af, første gang ved {at}; skriv dem på én "
    "måde"};

constexpr Wording other_layout_beside{
    "the names stand beside \"{0}\" here, elsewhere below it, first at {at}; write them in one way",
    "navnene står her ved siden af \"{0}\", ellers under, første gang ved {at}; skriv dem på én "
    "måde"};

struct Place {
  Span span;
  std::string_view form;
};

// Headings and lead-ins that differ in their form only, by their folded words.
using Places = std::map<std::string, std::vector<Place>>;

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

bool is_end_mark(char c) { return c == ':' || c == ',' || c == '.' || c == ';'; }

std::string_view without_end(std::string_view words) {
  while (!words.empty() && (is_end_mark(words.back()) || is_space(words.back())))
    words.remove_suffix(1);
  return words;
}

// The words from `begin` to the end of their line, when they are all that stands on it: behind a
// heading before text, a colon is needed.
std::optional<Place> whole_line(const Source& source, Span words) {
  const std::string_view text = source.text;
  std::size_t begin = words.begin;
  while (begin > 0 && is_space(text[begin - 1]) && !is_line_end(text[begin - 1])) --begin;
  if (begin > 0 && !is_line_end(text[begin - 1])) return std::nullopt;
  std::size_t end = words.end;
  while (end < text.size() && is_end_mark(text[end])) ++end;
  std::size_t behind = end;
  while (behind < text.size() && (text[behind] == ' ' || text[behind] == '\t')) ++behind;
  if (behind < text.size() && text[behind] != '\n' && text[behind] != '\r') return std::nullopt;
  if (text.substr(words.begin, end - words.begin).find('\n') != text.npos) return std::nullopt;
  return Place{{words.begin, end}, text.substr(words.begin, end - words.begin)};
}

void add_line(Places& places, const Source& source, Span within, std::string_view words) {
  const std::string_view bare = without_end(words);
  if (bare.empty()) return;
  const auto place = whole_line(source, find_words(source, within, bare));
  if (!place) return;
  const std::string_view form = without_end(place->form);
  std::string folded = fold(bare);
  if (form == bare || equals_folded(form, folded)) places[std::move(folded)].push_back(*place);
}

// The most frequent of the forms; none when two are as frequent.
std::optional<std::string_view> usual_form(const std::vector<Place>& places) {
  const auto is_first = [&](const Place& place) { return place.form == places.front().form; };
  if (std::ranges::all_of(places, is_first)) return std::nullopt;
  std::map<std::string_view, std::size_t> counts;
  for (const Place& place : places) ++counts[place.form];
  const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto most = std::ranges::max_element(counts, less);
  const auto as_many =
      std::ranges::count_if(counts, [&](const auto& form) { return form.second == most->second; });
  return as_many > 1 ? std::nullopt : std::optional(most->first);
}

void report_forms(Report& report, const std::vector<Place>& places) {
  const auto usual = usual_form(places);
  if (!usual) return;
  const auto first = std::ranges::find(places, *usual, &Place::form);
  for (const Place& place : places) {
    if (place.form == *usual) continue;
    report.add(Rule::inconsistent_heading_form, place.span,
               {.wording = other_form,
                .words = {std::string(place.form), std::string(*usual)},
                .second = first->span,
                .fix = {{place.span, std::string(*usual)}}});
  }
}

// "Fraværende" above the names and "Fraværende N.N." before them.
struct Labels {
  std::vector<Span> above;
  std::vector<Span> beside;
};

void add_label(std::map<std::string, Labels>& labels, const Source& source,
               const Section& section) {
  const auto* attendance = std::get_if<Attendance>(&section.detail);
  if (attendance == nullptr || !attendance->label || attendance->people.empty()) return;
  const std::string_view bare = without_end(*attendance->label);
  const Span place = find_words(source, section.span, bare);
  if (bare.empty() || !equals_folded(source.slice(place), fold(bare))) return;
  Labels& found = labels[fold(bare)];
  (whole_line(source, place) ? found.above : found.beside).push_back(place);
}

void report_labels(Report& report, const Labels& labels) {
  const bool mostly_beside = labels.beside.size() > labels.above.size();
  const auto& usual = mostly_beside ? labels.beside : labels.above;
  const auto& rare = mostly_beside ? labels.above : labels.beside;
  if (usual.size() == rare.size()) return;
  for (const Span span : rare) {
    report.add(Rule::inconsistent_heading_form, span,
               {.wording = mostly_beside ? other_layout : other_layout_beside,
                .words = {std::string(report.source().slice(span))},
                .second = usual.front()});
  }
}

}  // namespace

void check_heading_forms(Report& report) {
  const Source& source = report.source();
  Places places;
  std::map<std::string, Labels> labels;
  for (const Item& item : report.document().items) {
    for (const Section& section : item.sections) {
      const auto* recommendation = std::get_if<Recommendation>(&section.detail);
      if (section.kind == SectionKind::attendance) {
        add_label(labels, source, section);
      } else if (section.heading) {
        add_line(places, source, section.span, *section.heading);
      }
      if (recommendation != nullptr && recommendation->lead)
        add_line(places, source, section.span, *recommendation->lead);
    }
  }
  for (const auto& [words, found] : places) report_forms(report, found);
  for (const auto& [words, found] : labels) report_labels(report, found);
}

}  // namespace referat
