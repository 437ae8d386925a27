// SPDX-License-Identifier: MIT
#include "text/run_on_people.hpp"

#include <algorithm>
#include <utility>

#include "text/attendance_clauses.hpp"
#include "text/person_builder.hpp"
#include "text/person_names.hpp"
#include "text/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// A list is read in a window, which grows as long as people fill it, so that many labels with
// little behind them cost no more than their own length.
constexpr std::size_t first_window = 200;
constexpr std::size_t longest_label = 100;

struct RunOnPeople {
  std::vector<Person> people;
  std::size_t stop = 0;  // offset in the text past the last word of the people
};

// Reads sentences of people up to the first word that belongs to none.
class RunOnReader {
 public:
  RunOnReader(std::string_view text, std::size_t offset, Status status, std::string_view role)
      : tokens_(person_tokens(text)), list_(tokens_, status, role), offset_(offset) {}

  RunOnPeople run() {
    read();
    return std::move(result_);
  }

 private:
  void read() {
    std::size_t at = 0;
    while (at < tokens_.size()) {
      std::size_t end = at;
      while (end < tokens_.size() && tokens_[end].kind != TokenKind::stop) ++end;
      const TokenRange sentence{at, end};
      if (!read_clauses(list_, tokens_, sentence, offset_, ClauseContext::list, result_.people) &&
          !read_list(sentence))
        return;
      result_.stop = tokens_[end - (end == tokens_.size() ? 1 : 0)].end;
      list_.end_sentence();
      at = end + 1;
    }
  }

  // False when the people end within the sentence.
  bool read_list(TokenRange sentence) {
    const std::vector<PersonDraft> drafts = list_.read(sentence);
    const std::size_t known = known_end(sentence);
    for (PersonDraft draft : drafts) {
      if (draft.name.begin >= known || !is_sure_name(tokens_, draft.name)) return false;
      const bool whole = is_person(tokens_, draft);
      if (!whole) draft.parts.clear();
      add_person(tokens_, draft, offset_, result_.people);
      result_.stop = std::max(result_.stop, result_.people.back().span.end - offset_);
      if (!whole) return false;
    }
    return known == sentence.end && list_.stop() == sentence.end && !drafts.empty();
  }

  // The end of the words that are somebody's. Labels of groups are passed over.
  std::size_t known_end(TokenRange sentence) const {
    std::size_t at = sentence.begin;
    while (at < sentence.end &&
           (!is_content(tokens_[at]) || list_.used()[at] != PersonListReader::Use::none ||
            tokens_[at].is(group_word | remark_word)))
      ++at;
    return at;
  }

  PersonTokens tokens_;
  PersonListReader list_;
  std::size_t offset_;
  RunOnPeople result_;
};

// "I mødet deltager: Afbud fra: Formand Bo Lund …" had two columns, and nobody knows any more who
// stood in which.
std::optional<std::size_t> lost_column(const AttendanceLabel& first, std::string_view behind) {
  if (first.status != Status::present) return std::nullopt;
  const auto second = match_attendance_label(behind);
  if (!second || !second->colon || !is_absence(second->label->status)) return std::nullopt;
  return second->label_end;
}

}  // namespace

std::optional<LabelInText> find_attendance_label(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool begins = (at == 0 || is_space(text[at - 1])) && starts_with_upper(text.substr(at));
    if (!begins) continue;
    if (const auto match = match_attendance_label(text.substr(at, 2 * longest_label)))
      return LabelInText{at, *match};
  }
  return std::nullopt;
}

namespace {

RunOnPeople read_list_at(std::string_view text, std::size_t offset, Status status,
                         std::string_view role) {
  for (std::size_t window = first_window;; window *= 2) {
    RunOnPeople list = RunOnReader(text.substr(0, window), offset, status, role).run();
    if (window >= text.size() || list.stop + longest_label < window) return list;
  }
}

}  // namespace

std::vector<RunOnList> read_run_on_people(std::string_view text, std::size_t offset) {
  std::vector<RunOnList> lists;
  auto label = find_attendance_label(text, 0);
  while (label) {
    std::size_t names = label->begin + label->match.label_end;
    Status status = label->match.label->status;
    if (const auto second = lost_column(*label->match.label, text.substr(names, longest_label))) {
      names += *second;
      status = Status::member;
    }
    RunOnPeople list =
        read_list_at(text.substr(names), offset + names, status, label->match.label->role);
    if (!list.people.empty())
      lists.push_back(
          {{offset + label->begin, offset + names + list.stop}, std::move(list.people)});
    label = find_attendance_label(text, std::max(names + list.stop, label->begin + 1));
  }
  return lists;
}

}  // namespace referat
