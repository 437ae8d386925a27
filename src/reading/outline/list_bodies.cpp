// SPDX-License-Identifier: MIT
#include "reading/outline/list_bodies.hpp"

#include <algorithm>

#include "reading/lines/list_context.hpp"
#include "text/words.hpp"

namespace referat {

bool opens_section(const Line& line, std::string_view content) {
  const LineKind kind = line.kind;
  if (kind == LineKind::heading && is_group_label(content)) return false;
  return kind == LineKind::heading || kind == LineKind::decision || kind == LineKind::lead_in ||
         kind == LineKind::item_label || kind == LineKind::labelled;
}

bool section_follows(const Lines& lines, std::size_t at) {
  const std::size_t stop = std::min(at + 4, lines.size());
  for (std::size_t i = at + 1; i < stop; ++i) {
    if (lines[i].kind == LineKind::numbered) return false;
    if (opens_section(lines[i], lines.content(i))) return true;
  }
  return false;
}

namespace {

// Where the items begin when `chain` is only the list of them: at the first line that says a
// listed title again and has sections under it. Unnumbered ones count too, as some systems
// number their list and not the items.
std::optional<std::size_t> find_said_again(const Lines& lines,
                                           const std::vector<std::size_t>& chain) {
  TitleKeys listed;
  bool bare = true;  // nothing stands between the list's lines
  for (const std::size_t at : chain) {
    // Under the list's last line the first item may begin.
    if (at != chain.back() && section_follows(lines, at)) return std::nullopt;
    listed.insert(title_key(lines.rest(at)));
    bare = bare && (at == chain.back() || lines[at + 1].kind == LineKind::numbered);
  }
  std::optional<std::size_t> first;  // "Ad 3", with no section under it
  for (std::size_t i = chain.back() + 1; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (!first && line.kind == LineKind::numbered && refers_to_list(*line.number)) {
      first = i;
      if (bare && listed.contains(title_key(lines.rest(i)))) return first;
    }
    const bool plain = line.kind == LineKind::text && !line.number;
    if ((line.kind != LineKind::numbered && !plain) || line.end - line.begin > 200) continue;
    if (!listed.contains(title_key(lines.rest(i))) || !section_follows(lines, i)) continue;
    return first && line.number && refers_to_list(*line.number) ? first : i;
  }
  return std::nullopt;
}

// A point below a line of the list ("a) Formand"), or what it is about in a few words.
bool may_stand_in_list(const Lines& lines, std::size_t at) {
  constexpr std::size_t longest = 80;
  const LineKind kind = lines[at].kind;
  const std::string_view content = lines.content(at);
  if (kind == LineKind::bullet || kind == LineKind::numbered || letter_mark(content)) return true;
  return kind == LineKind::text && content.size() <= longest && !content.ends_with('.');
}

// "Ad 1:", "Ad 2:" with no titles below the list whose numbers they say: the line of the first. A
// heuristic: at least half of the list's numbers are said again, one after the other, and the list
// has nothing but points between its lines.
std::optional<std::size_t> find_referring(const Lines& lines,
                                          const std::vector<std::size_t>& chain) {
  const auto refers = [&](std::size_t at) {
    return lines[at].kind == LineKind::numbered && refers_to_list(*lines[at].number) &&
           !lines[at].number->minor;
  };
  if (refers(chain.front())) return std::nullopt;
  std::size_t first = chain.front();
  while (first < lines.size() && !refers(first)) ++first;
  std::vector<int> listed;
  for (std::size_t k = 0; k < chain.size() && chain[k] < first; ++k)
    listed.push_back(lines[chain[k]].number->major);
  if (first == lines.size() || listed.size() < 2) return std::nullopt;
  for (std::size_t at = chain.front(); at < chain[listed.size() - 1]; ++at)
    if (!may_stand_in_list(lines, at)) return std::nullopt;
  std::size_t count = 0;
  std::size_t next = 0;  // in the list
  for (std::size_t at = first; at < lines.size(); ++at) {
    if (!refers(at)) continue;
    while (next < listed.size() && listed[next] != lines[at].number->major) ++next;
    if (next == listed.size()) break;
    ++count;
  }
  return count >= 2 && count * 2 >= listed.size() ? std::optional(first) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> find_bodies(const Lines& lines, const std::vector<std::size_t>& list) {
  const auto bodies = find_said_again(lines, list);
  return bodies || lines.marked ? bodies : find_referring(lines, list);
}

std::vector<std::size_t> find_titles(const Lines& lines, std::size_t from,
                                     const TitleKeys& listed) {
  std::vector<std::size_t> result;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const bool title = lines[i].kind == LineKind::text && lines[i].end - lines[i].begin <= 200;
    if (title && listed.contains(title_key(lines.content(i)))) result.push_back(i);
  }
  return result;
}

}  // namespace referat
