// SPDX-License-Identifier: MIT
//
// What files a document: body, date, start and place. Only a document with a title has a head that
// could state them, as parts of web pages have none. A date is compared only where a place names
// one day and no other: a title, a line with a label for the meeting's date, a decision's heading.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checking/dates/dates.hpp"
#include "text/dates.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

constexpr Wording no_body{"it is not stated which body meets; name it in the title",
                          "det fremgår ikke, hvem der holder møde; skriv det i titlen"};
constexpr Wording no_date{"the meeting has no date; state it in the title",
                          "mødet har ingen dato; skriv den i titlen"};
constexpr Wording no_start{"it is not stated when the meeting starts; add the time",
                           "det fremgår ikke, hvornår mødet begynder; tilføj klokkeslættet"};
constexpr Wording no_place{"it is not stated where the meeting is held; add the place",
                           "det fremgår ikke, hvor mødet holdes; tilføj stedet"};

constexpr Wording dates_differ{
    "the meeting's date is {0} here and {1} at {at}; correct one of them",
    "mødets dato er {0} her og {1} i {at}; ret den ene"};

constexpr Wording decision_differs{
    "the decision is dated {0}, the meeting {1} at {at}; correct one of them",
    "beslutningen er dateret {0}, mødet {1} i {at}; ret den ene"};

constexpr Wording file_name_differs{
    "the meeting's date is {1}, but the file is named {0}; rename the file or correct the date",
    "mødets dato er {1}, men filen hedder {0}; giv filen et andet navn, eller ret datoen"};

struct StatedDate {
  Date date;
  Span span;
};

// The head: what stands before the list of items and the items, as far as heads go.
std::size_t head_end(const Document& document, std::size_t size) {
  constexpr std::size_t longest = 6000;
  std::size_t end = std::min(size, longest);
  if (!document.items.empty()) end = std::min(end, document.items.front().span.begin);
  if (!document.contents.empty()) end = std::min(end, document.contents.front().span.begin);
  return end;
}

// "15.-16. maj", "den 15. og 16. maj": the date behind is the last of several days, which that of
// "referat-2024-11-12.txt" is not.
bool is_last_of_several(std::string_view text, std::size_t begin) {
  const std::string_view before = trim(text.substr(0, begin));
  const bool joined = before.ends_with('-') || before.ends_with("–") || before.ends_with('/') ||
                      before.ends_with('+');
  return before.ends_with(" og") || before.ends_with(" til") ||
         (joined && std::ranges::any_of(before, is_digit));
}

// Another day without its year: "d. 15. maj kl. 19 - 16. maj 2024".
bool names_day(std::string_view text) {
  for (std::size_t at = next_digit(text, 0); at < text.size();
       at = next_digit(text, skip_digits(text, at))) {
    const std::size_t behind = skip_digits(text, at);
    if (char_at(text, behind) == '/' && is_digit(char_at(text, behind + 1))) return true;
    const std::size_t word = char_at(text, behind) == '.' ? behind + 1 : behind;
    if (month_at(text, skip_gap(text, word)).month != 0) return true;
  }
  return false;
}

// The date of a place that names one day, perhaps twice, and no other.
std::optional<StatedDate> only_date(std::string_view text, Span span) {
  const std::string_view words = text.substr(span.begin, span.end - span.begin);
  const auto first = find_date(words);
  if (!first || is_last_of_several(words, first->begin) || names_day(words.substr(0, first->begin)))
    return std::nullopt;
  std::size_t from = first->end;
  while (const auto next = find_date(words, from)) {
    if (next->date != first->date) return std::nullopt;
    from = next->end;
  }
  if (names_day(words.substr(from))) return std::nullopt;
  return StatedDate{first->date, {span.begin + first->begin, span.begin + first->end}};
}

bool is_date_of_meeting(std::string_view line) {
  std::array<char, 40> buffer{};
  const std::string_view folded = fold_into(buffer, line.substr(0, buffer.size()));
  const auto end = std::remove(buffer.begin(), buffer.begin() + std::ssize(folded), '*');
  const HeadLabel* label =
      find_head_label({buffer.data(), static_cast<std::size_t>(end - buffer.begin())});
  return label != nullptr && (label->field == HeadField::date || label->field == HeadField::start ||
                              label->field == HeadField::when_and_where);
}

// "Referat, godkendt den 3. juni 2024": the date is that of the paper.
bool tells_of_paper(std::string_view title) {
  constexpr auto words =
      std::to_array<std::string_view>({"godkendt", "offentliggjort", "opdateret", "revideret",
                                       "udgivet", "udsendt", "underskrevet"});
  return holds_any(fold(title), words);
}

class MeetingDate {
 public:
  explicit MeetingDate(Report& report)
      : report_(report), document_(report.document()), text_(report.source().text) {}

  void check() {
    read_title();
    read_labels();
    if (!stated_ || !document_.date || stated_->date != *document_.date) return;
    if (report_.kind() == DocumentKind::minutes) check_decisions();
    check_file_name();
  }

 private:
  void read_title() {
    const Span span = document_.title_span;
    if (document_.title && span.end <= text_.size() && !tells_of_paper(*document_.title))
      stated_ = only_date(text_, span);
  }

  void read_labels() {
    const std::size_t end = head_end(document_, text_.size());
    for (std::size_t begin = 0; begin < end;) {
      const std::size_t line_end = std::min(text_.find('\n', begin), text_.size());
      std::size_t at = begin;
      while (at < line_end && !starts_with_letter(text_.substr(at))) ++at;
      if (is_date_of_meeting(text_.substr(at, line_end - at))) compare({at, line_end});
      begin = line_end + 1;
    }
  }

  void compare(Span line) {
    const auto date = only_date(text_, line);
    if (!date) return;
    if (!stated_) {
      stated_ = date;
    } else if (date->date != stated_->date) {
      add(*date, dates_differ, Level::error);
    }
  }

  void add(const StatedDate& other, const Wording& wording, Level at_most) {
    report_.add(Rule::meeting_date_conflict, other.span,
                {.wording = wording,
                 .words = {in_full(other.date), in_full(stated_->date)},
                 .second = stated_->span,
                 .at_most = at_most});
  }

  // The dates of the decisions that are this body's own; a case may tell of others before.
  void check_decisions() {
    std::vector<StatedDate> others;
    std::size_t same = 0;
    for (const Item& item : document_.items) {
      const auto date = decision_date(item);
      if (!date) continue;
      if (date->date == stated_->date) {
        ++same;
      } else {
        others.push_back(*date);
      }
    }
    const bool agree = std::ranges::all_of(
        others, [&](const StatedDate& other) { return other.date == others.front().date; });
    const bool most = others.size() >= 2 && others.size() * 2 >= document_.items.size();
    if (same == 0 && most && agree) {
      add(others.front(), decision_differs, Level::error);
    } else if (same >= 2 && same > others.size()) {
      for (const StatedDate& other : others)
        add(other, decision_differs, is_later(other.date) ? Level::error : Level::warning);
    }
  }

  // What is decided later cannot stand in minutes; what was decided before may.
  bool is_later(Date date) const { return date > stated_->date; }

  // The date of an item with one dated decision of this body.
  std::optional<StatedDate> decision_date(const Item& item) const {
    std::optional<StatedDate> found;
    for (const Section& section : item.sections) {
      const auto* decision = std::get_if<Decision>(&section.detail);
      if (decision == nullptr || !section.heading || !decision->date) continue;
      if (found) return std::nullopt;
      if (decision->body && (!document_.body || fold(*decision->body) != fold(*document_.body)))
        return std::nullopt;
      const std::size_t length =
          std::min(section.heading->size() + 40, text_.size() - section.span.begin);
      found = only_date(text_, {section.span.begin, section.span.begin + length});
      if (!found || found->date != *decision->date) return std::nullopt;
    }
    return found;
  }

  // Files are named by the day they were made as well, so this is a hint.
  void check_file_name() {
    std::string_view file = document_.source.name;
    file.remove_prefix(std::min(file.find_last_of("/\\") + 1, file.size()));
    const auto date = only_date(file, {0, file.size()});
    if (!date || date->date == stated_->date) return;
    report_.add(Rule::meeting_date_conflict, stated_->span,
                {.wording = file_name_differs,
                 .words = {std::string(file), in_full(stated_->date)},
                 .at_most = Level::info});
  }

  Report& report_;
  const Document& document_;
  std::string_view text_;
  std::optional<StatedDate> stated_;
};

bool is_reported(const Reading& reading, Rule rule) {
  return std::ranges::any_of(reading.findings,
                             [&](const Finding& finding) { return finding.rule == rule; });
}

// A date that the reader did not take for the meeting's may be it all the same: in the head, in the
// place and date over the signatures, in the file's name.
bool has_no_date(const Report& report) {
  constexpr std::size_t widest = 3000;
  const Document& document = report.document();
  if (document.date || is_reported(report.reading(), Rule::incomplete_date)) return false;
  const std::string_view text = report.source().text;
  const std::string_view head = text.substr(0, head_end(document, text.size()));
  return !names_day(head) && !find_date(text.substr(0, widest)) &&
         !find_date(text.substr(text.size() - std::min(text.size(), widest))) &&
         !find_date(document.source.name);
}

}  // namespace

void check_meeting_data(Report& report) {
  const Document& document = report.document();
  if (document.items.empty() || !document.title || report.kind() == DocumentKind::unknown) return;
  const Span title = document.title_span;
  const auto add = [&](const Wording& wording, Level at_most) {
    report.add(Rule::missing_meeting_metadata, title, {.wording = wording, .at_most = at_most});
  };
  const bool timed =
      std::ranges::any_of(document.items, [](const Item& item) { return item.start.has_value(); });
  const bool agenda = report.kind() == DocumentKind::agenda;
  if (has_no_date(report)) add(no_date, Level::error);
  if (!document.body) add(no_body, Level::info);
  if (!document.start && !timed) add(no_start, agenda ? Level::warning : Level::info);
  if (!document.place) add(no_place, Level::info);
}

void check_meeting_date(Report& report) {
  if (report.wants(Rule::meeting_date_conflict)) MeetingDate(report).check();
}

}  // namespace referat
