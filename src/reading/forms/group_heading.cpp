// SPDX-License-Identifier: MIT
#include "reading/forms/group_heading.hpp"

#include <algorithm>
#include <string>

#include "reading/forms/title.hpp"
#include "text/byte_set.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// "Pause 17.00-17.15", "Kl. 12.00 Frokost", "Åbent møde: (kl )": the words beside the times.
std::string_view without_times(std::string_view content) {
  if (const auto clock = find_clock(content))
    return clock->begin > 0 ? content.substr(0, clock->begin) : content.substr(clock->end_offset);
  return content.substr(0, content.find(" (kl"));
}

// "Pause (15 min.)" says how long it takes, "--- PAUSE ---" is a rule as well.
std::string_view without_signs(std::string_view content) {
  constexpr std::string_view signs = " -*(:";
  content = without_duration(content);
  content.remove_prefix(std::min(content.find_first_not_of(signs), content.size()));
  return content.substr(0, content.find_last_not_of(signs) + 1);
}

// "a. åbne sager", "ii. lukkede sager".
std::string_view behind_letter(std::string_view folded) {
  constexpr std::size_t longest_mark = 3;
  const std::size_t space = folded.find(' ');
  if (space < 2 || space > longest_mark + 1 || space == std::string_view::npos) return folded;
  const bool sign = std::string_view(".):").find(folded[space - 1]) != std::string_view::npos;
  const bool letter = space == 2 && folded[0] >= 'a' && folded[0] <= 'h';
  const bool roman = folded.find_first_not_of('i') + 1 == space;
  return sign && (letter || roman) ? folded.substr(space + 1) : folded;
}

std::optional<Access> said_access(std::string_view folded) {
  if (folded.starts_with("åbne ") || folded.starts_with("offentlige ") ||
      folded.find("åbne døre") != std::string_view::npos)
    return Access::open;
  if (folded.starts_with("lukkede ") || folded.starts_with("fortrolige ") ||
      folded.find("lukkede døre") != std::string_view::npos)
    return Access::closed;
  return std::nullopt;
}

}  // namespace

std::optional<ItemGroup> item_group(std::string_view content) {
  constexpr std::size_t longest = 60;
  if (content.empty() || content.size() > longest || content.ends_with('.')) return std::nullopt;
  const std::string whole = folded_title(content);
  std::string_view words = behind_letter(whole);
  const GroupHeading* row = find_group_heading(words);
  if (row != nullptr) return ItemGroup{row->access, true};
  static constexpr ByteSet beside("0123456789(-*");  // times and signs
  std::string bare;
  if (beside.find_in(content) != std::string_view::npos) {
    bare = folded_title(without_signs(without_times(content)));
    words = behind_letter(bare);
    row = find_group_heading(words);
    if (row != nullptr) return ItemGroup{row->access, true};
  }
  if (is_contents_heading(words) || !names_group(words)) return std::nullopt;
  const auto access = said_access(words);
  const bool known = access || words.ends_with("pause") || words.find("sager") != std::string::npos;
  return ItemGroup{access, known};
}

}  // namespace referat
