// SPDX-License-Identifier: MIT
//
// A head is a title over one to eight lines and then labels, lists of people and web residue in
// any order. A label for the meeting's date beats the title, the title beats "Dato:", which in
// a letterhead is the day of writing, and that beats a line without a label.
#include "reading/head/head.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "reading/lines/blocks.hpp"
#include "reading/head/head_labels.hpp"
#include "reading/head/head_lines.hpp"
#include "reading/head/head_people.hpp"
#include "reading/head/head_phrase.hpp"
#include "reading/head/head_title.hpp"
#include "reading/head/head_values.hpp"
#include "reading/head/incomplete_date.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

namespace {

constexpr std::size_t most_head_lines = 60;  // of a head without an end: a text without items

class HeadReader {
 public:
  HeadReader(const Lines& lines, const std::vector<std::size_t>& list, Reading& reading)
      : lines_(lines),
        list_(list),
        document_(reading.document),
        reading_(reading),
        taken_(list.size(), false),
        scanned_(std::min(list.size(), most_head_lines)) {}

  HeadReport read(bool has_items) {
    read_people();
    if (!has_items && document_.participants.empty() && is_meeting_list(lines_, list_)) {
      read_preamble();
      return {};
    }
    labels_ = read_head_labels(lines_, list_);
    read_title();
    read_labels(false);
    apply(title_facts_);
    read_labels(true);
    read_held_lines();
    read_bare_lines();
    mark_repeated_titles();
    if (!document_.date) report_incomplete();
    HeadReport report{stated_kind(), attended(), std::move(lists_)};
    if (report.stated == DocumentKind::agenda) expect_called_in();
    read_preamble();
    return report;
  }

 private:
  std::string_view content(std::size_t at) const { return lines_.content(list_[at]); }
  const Line& line(std::size_t at) const { return lines_[list_[at]]; }

  void mark(std::size_t at, std::string_view owner) {
    reading_.marks.push_back({{line(at).begin, line(at).end}, owner});
    taken_[at] = true;
  }

  void read_people() {
    HeadPeople people = read_head_people(lines_, list_);
    for (const std::size_t at : people.owned) mark(at, "participants");
    document_.participants = std::move(people.people);
    called_in_ = std::move(people.called_in);
    lists_ = std::move(people.lists);
  }

  void expect_called_in() {
    for (const std::size_t at : called_in_)
      if (Person& person = document_.participants[at]; person.status == Status::present)
        person.status = Status::member;
  }

  // Whether a line may be or belong to a title. Its kind says little: "Referat:" is a section's
  // heading elsewhere, "25.08.27 - Referat" and "14. december 2018" begin like items.
  bool is_free(std::size_t at) const {
    switch (line(at).kind) {
      case LineKind::text:
      case LineKind::heading:
      case LineKind::labelled:
      case LineKind::numbered:
      case LineKind::decision:
        return !taken_[at] && !labels_.used[at];
      default:
        return false;
    }
  }

  bool may_be_title(std::size_t at) const {
    return is_free(at) && content(at).size() <= longest_head_line && !is_page_path(content(at));
  }

  std::size_t find_title() const {
    std::size_t best = list_.size();
    int best_score = 0;
    for (std::size_t at = 0; at < scanned_; ++at) {
      if (!may_be_title(at)) continue;
      const int score = title_score(content(at), carries_title(at + 1, at));
      if (score <= best_score) continue;
      best = at;
      best_score = score;
    }
    return best;
  }

  // "til", "mødet i Rådet", "den 3. februar 2025", "i Salen": lines that carry a title on.
  bool carries_title(std::size_t at, std::size_t first) const {
    if (at >= list_.size() || !may_be_title(at) || list_[at] != list_[at - 1] + 1) return false;
    const LineKind kind = line(at).kind;
    if (kind == LineKind::labelled || kind == LineKind::decision) return false;
    const bool bare_kind =
        strip_signs(content(first).substr(kind_word_end(content(first)))).empty();
    if (starts_with_lower(content(at)) && (bare_kind || !line(at).blank_before)) return true;
    if (content(at - 1).ends_with(',') && !line(at).blank_before)
      return find_date(content(at)) || (find_date(content(at - 1)) && place_line(content(at)));
    if (content(at - 1).ends_with(" kl.") && is_digit(content(at)[0])) return true;
    if (!line(at).blank_before && breaks_off(content(at - 1), content(at))) return true;
    if (at == first + 1 && bare_kind) return body_line(content(at)) || meeting_line(content(at));
    return !line(at).blank_before && at < first + 3 && meeting_line(content(at)) &&
           kind != LineKind::heading;
  }

  void read_title() {
    const std::size_t first = find_title();
    if (first >= list_.size()) return;
    constexpr std::size_t most_lines = 8;
    std::size_t end = first + 1;
    while (end < list_.size() && end < first + most_lines && carries_title(end, first)) ++end;
    end = std::max(end, held_end(first));
    for (std::size_t at = first; at < end; ++at) taken_[at] = true;
    std::string title = joined(first, end);
    document_.title_span = {line(first).begin, line(end - 1).end};
    title_facts_ = read_title_facts(title);
    document_.title = std::move(title);
    title_begin_ = first;
    title_end_ = end;
  }

  // First the labels that are surely the meeting's, later "Dato:".
  void read_labels(bool any_date) {
    for (const LabelValue& value : labels_.values) {
      if ((value.field == HeadField::any_date) == any_date) apply(facts_of_label(value));
    }
  }

  template <class T>
  static void set(std::optional<T>& field, const std::optional<T>& value) {
    if (!field) field = value;
  }

  void apply(const TitleFacts& facts) {
    const bool same_day = !facts.date || !document_.date || *facts.date == *document_.date;
    set(document_.body, facts.body);
    set(document_.date, facts.date);
    if (!same_day) return;
    if (!document_.start && facts.start) {
      document_.start = facts.start;
      set(document_.end, facts.end);
    }
    if (!facts.start) set(document_.end, facts.end);
    set(document_.place, facts.place);
  }

  void set_times(const ClockMatch& clock) {
    if (document_.start) return;
    document_.start = clock.start;
    set(document_.end, clock.end);
  }

  // "Mødet blev holdt den 2. april 2025 …" below the day on which a letter was written.
  void read_held_lines() {
    for (std::size_t at = 0; at < scanned_; ++at) {
      if (!is_free(at) || !starts_with_folded(content(at), "mødet blev ") ||
          !meeting_line(content(at)))
        continue;
      const std::string whole = held_sentence(at);
      if (!whole.empty()) apply(read_title_facts(whole));
    }
  }

  // Lines without a label: "24-09-2019", "Kl. 19 i Salen", "Teknisk Udvalg - Udvalgsværelse 398".
  void read_bare_lines() {
    bool beside = false;  // the line before says something of the meeting
    for (std::size_t at = 0; at < scanned_; ++at) {
      const bool title = at >= title_begin_ && at < title_end_;
      const bool stated = !title && is_free(at) && read_bare_line(at, beside);
      beside = title || stated || (at < labels_.used.size() && labels_.used[at] && beside);
    }
    if (!document_.body && bodies_.size() == 1) document_.body = bodies_[0];
    set(document_.body, letterhead_);
    set(document_.place, bare_place_);
  }

  bool read_bare_line(std::size_t at, bool beside) {
    const std::string_view text = statement_part(content(at));
    if (text.empty() || is_page_path(text)) return false;
    if (const auto facts = dateless_title(text)) {
      set(document_.body, facts->body);
      set(document_.place, facts->place);
      return true;
    }
    if (labels_.flattened) return false;
    if (auto facts = meeting_line(text)) {
      if (const std::string whole = held_sentence(at); !whole.empty())
        *facts = read_title_facts(whole);
      // "Studienævnet for Kemi          6. juni 2016": the letter's day beside the body that meets
      const bool same_day = apply_meeting_line(*facts);
      if (same_day || text.find("    ") == text.npos) return same_day;
    }
    if (const auto date = beside && !document_.date ? place_and_date(text) : std::nullopt) {
      document_.date = date;
      return true;
    }
    if (const auto facts = beside ? clock_line(text) : std::nullopt) {
      apply(*facts);
      return true;
    }
    const bool near = beside || starts_with_folded(text, "mødet ") || before_meeting_line(at);
    if (const auto place = near ? place_line(text) : std::nullopt) {
      // "Nørreskolen" over the title is a letterhead, "Nørreskolen, lokale 3" says where.
      const bool letterhead = at < title_begin_ && !names_room(*place);
      set(letterhead ? letterhead_ : names_room(*place) ? document_.place : bare_place_, place);
      if (const auto clock = find_clock(text); clock && clock->labelled) set_times(*clock);
      return true;
    }
    const auto facts = body_line(text);
    if (!facts && at < title_begin_ && is_assembly()) set(letterhead_, association_name(text));
    if (!facts) return false;
    if (std::ranges::find(bodies_, *facts->body) == bodies_.end()) bodies_.push_back(*facts->body);
    const bool close = at < title_end_ + 3 && at + 3 >= title_begin_;
    if (close) set(document_.body, facts->body);
    if (document_.body == facts->body) set(document_.place, facts->place);
    return close;
  }

  // "Referat fra generalforsamlingen den 7. marts 2012" does not say whose it was.
  bool is_assembly() const {
    return fold(*document_.title).find("forsamling") != std::string::npos;
  }

  // "År 2019 afholdtes generalforsamling i" / "Søkrogen på Kroen.": the line behind the sentence;
  // `at` itself for a line that does not say that a meeting was held.
  std::size_t held_end(std::size_t at) const {
    constexpr std::size_t most_lines = 4;
    constexpr auto held = std::to_array<std::string_view>({"afholdtes", "afholdt", "holdt"});
    if (std::ranges::all_of(held, [&](std::string_view word) {
          return find_word_folded(content(at), word) == std::string_view::npos;
        }))
      return at;
    std::size_t end = at + 1;
    while (!content(end - 1).ends_with('.') && end < list_.size() &&
           list_[end] == list_[end - 1] + 1 && !line(end).blank_before &&
           line(end).kind == LineKind::text && end < at + most_lines)
      ++end;
    return end;
  }

  std::string held_sentence(std::size_t at) const { return joined(at, held_end(at)); }

  std::string joined(std::size_t at, std::size_t end) const {
    std::string whole;
    for (std::size_t i = at; i < end; ++i) {
      if (i > at) whole += ' ';
      whole += squeeze(content(i));
    }
    return whole;
  }

  bool apply_meeting_line(TitleFacts& facts) {
    const bool same_day = !document_.date || *document_.date == *facts.date;
    if (same_day) apply(facts);
    return same_day;
  }

  bool before_meeting_line(std::size_t at) const {
    if (at + 1 >= list_.size() || line(at + 1).blank_before) return false;
    return at + 1 == title_begin_ || (is_free(at + 1) && meeting_line(content(at + 1)));
  }

  // Converted web pages have the title again, as the page's and the text's.
  void mark_repeated_titles() {
    if (!document_.title) return;
    const std::string title = fold(strip_signs(*document_.title));
    for (std::size_t at = 0; at < scanned_; ++at) {
      if (!is_free(at) || content(at).size() + 8 < title.size()) continue;
      if (fold(strip_signs(squeeze(content(at)))) == title) mark(at, "title");
    }
  }

  void report_incomplete() {
    const auto report = [&](std::string_view text) {
      return report_incomplete_date(lines_, text, reading_.findings);
    };
    for (std::size_t at = title_begin_; at < title_end_; ++at)
      if (report(content(at))) return;
    for (const LabelValue& label : labels_.values) {
      const bool date = label.field == HeadField::date || label.field == HeadField::any_date ||
                        label.field == HeadField::start || label.field == HeadField::body ||
                        label.field == HeadField::when_and_where;
      if (date && report(label.value)) return;
    }
    for (std::size_t at = 0; at < scanned_; ++at) {
      if (is_free(at) && may_tell_of_meeting(content(at)) && report(content(at))) return;
    }
  }

  // The title's kind; where it names none, that of the lines which could have been titles.
  DocumentKind stated_kind() const {
    const DocumentKind kind =
        document_.title ? title_kind(*document_.title) : DocumentKind::unknown;
    if (kind != DocumentKind::unknown) return kind;
    bool agenda = document_.title && names_kind(*document_.title);  // both: "Dagsorden og referat"
    bool minutes = agenda;
    for (std::size_t at = 0; at < scanned_; ++at) {
      if (!may_be_title(at) || !may_state_kind(content(at))) continue;
      const DocumentKind other = title_kind(content(at));
      agenda = agenda || other == DocumentKind::agenda;
      minutes = minutes || other == DocumentKind::minutes;
    }
    if (agenda == minutes)
      return !agenda && is_headed_agenda() ? DocumentKind::agenda : DocumentKind::unknown;
    return agenda ? DocumentKind::agenda : DocumentKind::minutes;
  }

  // "Dagsorden" right below the title, and not over the list of items.
  bool is_headed_agenda() const {
    return title_end_ > 0 && title_end_ + 1 < list_.size() &&
           equals_folded(content(title_end_), "dagsorden") &&
           line(title_end_ + 1).kind == LineKind::head_label;
  }

  bool attended() const {
    return std::ranges::any_of(list_, [&](std::size_t at) {
      const AttendanceLabel* label = lines_[at].attendance;
      return lines_[at].kind == LineKind::attendance && label != nullptr &&
             (label->words.starts_with("til stede") || label->words.starts_with("tilstede") ||
              label->words.starts_with("fremmødt"));
    });
  }

  void read_preamble() {
    std::vector<std::size_t> rest;
    for (std::size_t at = 0; at < list_.size(); ++at) {
      if (!taken_[at]) rest.push_back(list_[at]);
    }
    document_.preamble = read_blocks(lines_, rest);
  }

  const Lines& lines_;
  const std::vector<std::size_t>& list_;
  Document& document_;
  Reading& reading_;
  std::vector<bool> taken_;
  std::vector<std::size_t> called_in_;  // positions in the participants
  std::vector<PeopleList> lists_;       // of the participants
  std::size_t scanned_;
  HeadLabels labels_;
  TitleFacts title_facts_;
  std::size_t title_begin_ = 0;
  std::size_t title_end_ = 0;
  std::optional<std::string> letterhead_;  // an institution's name over the title
  std::optional<std::string> bare_place_;  // a name on a line of its own, where no line says more
  std::vector<std::string> bodies_;        // the different bodies that lines are
};

}  // namespace

HeadReport read_head(const Lines& lines, const std::vector<std::size_t>& list, bool has_items,
                     Reading& reading) {
  return HeadReader(lines, list, reading).read(has_items);
}

}  // namespace referat
