// SPDX-License-Identifier: MIT
//
// People word their labels in a hundred ways. Taken for a label of those present, "Medlemmer, der
// ikke var til stede" would say the opposite of what it says, so every word of a label counts.
#include "people/composed_label.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/byte_set.hpp"
#include "text/words.hpp"
#include "vocabulary/label_words.hpp"
#include "vocabulary/people_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_label = 60;  // bytes
constexpr RowTable rows(label_words);

// A word of the label; null when it can be in none. "Bestyrelsen deltager" is a sentence, and in
// "kl Til stede:" the label begins with its second word.
const LabelWordRow* find_word(std::string_view folded, bool first) {
  static constexpr LabelWordRow link;
  constexpr std::uint32_t begin = group_word | preposition_word | auxiliary_word | filler_word;
  constexpr std::uint32_t inside = begin | organisation_word | connector_word | meeting_word;
  if (const LabelWordRow* row = rows.find(folded)) return row;
  const std::uint32_t classes = word_classes(folded, false);
  if (first && (classes & organisation_word) != 0) return nullptr;
  return (classes & (first ? begin : inside)) != 0 ? &link : nullptr;
}

// What the words said so far.
struct Said {
  std::array<bool, 7> any{};
  bool names_people = false;
  bool joined = false;  // by "og" or a slash
  bool begun = false;

  bool has(LabelWord word) const { return any[static_cast<std::size_t>(word)]; }

  std::optional<Status> status() const {
    const bool came = has(LabelWord::came) || has(LabelWord::guest);
    const bool denied = has(LabelWord::negation);
    const bool missing = has(LabelWord::away) || has(LabelWord::excused);
    if (denied ? missing && !came : came && missing && joined) return std::nullopt;
    if (has(LabelWord::excused))
      return has(LabelWord::without) ? Status::absent : Status::apologies;
    if (missing || (denied && came)) return Status::absent;
    if (has(LabelWord::guest)) return Status::guest;
    return came ? std::optional(Status::present) : std::nullopt;
  }
};

const AttendanceLabel* row_of(Status status) {
  static constexpr auto same = std::to_array<AttendanceLabel>({{"afbud", Status::apologies},
                                                               {"deltagere", Status::present},
                                                               {"fraværende", Status::absent},
                                                               {"gæster", Status::guest}});
  return std::ranges::find(same, status, &AttendanceLabel::status);
}

}  // namespace

std::optional<ComposedLabel> compose_label(std::string_view words) {
  static constexpr ByteSet between(" ,()/\t");
  if (words.size() > longest_label) return std::nullopt;
  std::array<char, longest_label> buffer;
  std::string_view rest = fold_into(buffer, words);
  Said said;
  said.joined = rest.find('/') != std::string_view::npos;
  while (true) {
    while (!rest.empty() && between.holds(rest.front())) rest.remove_prefix(1);
    if (rest.empty()) break;
    std::size_t end = 0;
    while (end < rest.size() && !between.holds(rest[end])) ++end;
    std::string_view word = rest.substr(0, end);
    if (word.ends_with('.')) word.remove_suffix(1);
    const LabelWordRow* row = word.empty() ? nullptr : find_word(word, !said.begun);
    if (row == nullptr) return std::nullopt;
    said.begun = true;
    said.any[static_cast<std::size_t>(row->says)] = true;
    said.names_people = said.names_people || row->names_people;
    said.joined = said.joined || word == "og";
    rest.remove_prefix(end);
  }
  const auto status = said.status();
  if (!status) return std::nullopt;
  return ComposedLabel{row_of(*status), said.names_people};
}

}  // namespace referat
