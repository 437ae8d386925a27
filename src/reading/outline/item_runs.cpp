// SPDX-License-Identifier: MIT
//
// A run of numbered lines beside the agenda is a list most often: of names, of proposals, or the
// agenda itself printed first. It is a part of the items where each line has text under it, none is
// said again in the chain, and one is a title that nearly every agenda has.
#include "reading/outline/item_runs.hpp"

#include <algorithm>

#include "reading/forms/title.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

using Run = std::vector<std::size_t>;

bool has_text_under(const Lines& lines, std::size_t at) {
  return at + 1 < lines.size() && lines[at + 1].kind != LineKind::numbered;
}

bool may_be_item(const Lines& lines, std::size_t at, const Line& like) {
  constexpr std::size_t longest = 90;
  const Line& line = lines[at];
  return line.kind == LineKind::numbered && line.number->form == like.number->form &&
         !line.number->minor && line.indent == like.indent && starts_with_upper(lines.rest(at)) &&
         lines.rest(at).size() <= longest && has_text_under(lines, at);
}

// The lines in [from, to) that count 1, 2, 3 …, the last such run of them.
Run find_run(const Lines& lines, std::size_t from, std::size_t to, const Line& like) {
  Run run;
  for (std::size_t i = from; i < to; ++i) {
    if (!may_be_item(lines, i, like)) continue;
    const int number = lines[i].number->major;
    if (number == 1)
      run = {i};
    else if (!run.empty() && number == lines[run.back()].number->major + 1)
      run.push_back(i);
  }
  return run;
}

bool is_part(const Lines& lines, const Run& run, const Run& chain) {
  if (run.size() < 2) return false;
  TitleKeys said;
  for (const std::size_t at : chain) said.insert(title_key(lines.rest(at)));
  return std::ranges::any_of(
             run, [&](std::size_t at) { return reads_as_usual_title(lines.rest(at)); }) &&
         std::ranges::none_of(
             run, [&](std::size_t at) { return said.contains(title_key(lines.rest(at))); });
}

// A number alone has its title on the line below.
std::string title_at(const Lines& lines, std::size_t at) {
  const bool below = lines.rest(at).empty() && at + 1 < lines.size();
  return folded_title(below ? lines.content(at + 1) : lines.rest(at));
}

bool is_eventuelt(std::string_view title) { return title == "eventuelt" || title == "evt"; }

bool is_last_item(const Lines& lines, std::size_t at) {
  const std::string title = title_at(lines, at);
  return is_eventuelt(title) || title == "næste møde";
}

// Behind the agenda's usual end its numbers begin again in what is appended.
bool is_ended(const Lines& lines, const Run& chain) {
  return std::ranges::any_of(chain, [&](std::size_t at) { return is_last_item(lines, at); });
}

// "Evt." alone with text below it, without a number or with one that begins again.
bool is_stray_last_item(const Lines& lines, std::size_t at, const Line& like) {
  const Line& line = lines[at];
  const bool titled = (line.kind == LineKind::text || line.kind == LineKind::numbered) &&
                      line.indent <= like.indent + 1 && has_text_under(lines, at);
  constexpr std::size_t longest = 12;
  return titled && line.end - line.rest <= longest && is_eventuelt(folded_title(lines.rest(at)));
}

}  // namespace

void add_last_item(const Lines& lines, std::vector<std::size_t>& chain) {
  constexpr std::size_t fewest = 3;
  if (lines.marked || chain.size() < fewest || !lines[chain.back()].number) return;
  const Line& like = lines[chain.front()];
  for (const std::size_t at : chain)
    if (is_eventuelt(title_at(lines, at))) return;
  for (std::size_t at = chain.back() + 1; at < lines.size(); ++at) {
    if (!is_stray_last_item(lines, at, like)) continue;
    chain.push_back(at);
    return;
  }
}

void join_runs(const Lines& lines, std::size_t from, std::vector<std::size_t>& chain) {
  if (lines.marked || chain.size() < 2 || !lines[chain.front()].number) return;
  const Line& like = lines[chain.front()];
  if (like.number->major > 1) return;
  // The chain goes from the first 1 to the second where the numbers begin again behind 2.
  const bool twice = lines[chain[1]].number && lines[chain[1]].number->major == 1;
  Run rest(chain.begin() + (twice ? 1 : 0), chain.end());
  const Run before = find_run(lines, from, rest.front(), like);
  if (is_part(lines, before, rest)) {
    chain = before;
    chain.insert(chain.end(), rest.begin(), rest.end());
  }
  if (is_ended(lines, chain)) return;
  const Run behind = find_run(lines, chain.back() + 1, lines.size(), like);
  if (is_part(lines, behind, chain) && is_last_item(lines, behind.back()))
    chain.insert(chain.end(), behind.begin(), behind.end());
}

}  // namespace referat
