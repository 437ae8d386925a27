// SPDX-License-Identifier: MIT
#include "reporting/unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace referat {

namespace {

using LineList = std::vector<std::string_view>;

// With their line ends, so that those are compared as well.
LineList lines_of(std::string_view text) {
  LineList lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// Lines [begin, end) before that became [after, after_end).
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t after = 0;
  std::size_t after_end = 0;
};

std::vector<Change> line_by_line(const LineList& before, const LineList& after) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    if (!changes.empty() && changes.back().end == i) {
      changes.back().end = changes.back().after_end = i + 1;
    } else {
      changes.push_back({i, i + 1, i, i + 1});
    }
  }
  return changes;
}

std::vector<Change> in_one_piece(const LineList& before, const LineList& after) {
  const auto [first, first_after] = std::ranges::mismatch(before, after);
  const auto begin = static_cast<std::size_t>(first - before.begin());
  const std::size_t most = std::min(before.size(), after.size()) - begin;
  std::size_t same = 0;
  while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same]) ++same;
  return {{begin, before.size() - same, begin, after.size() - same}};
}

std::vector<Change> changes_between(const LineList& before, const LineList& after) {
  return before.size() == after.size() ? line_by_line(before, after) : in_one_piece(before, after);
}

constexpr std::size_t context = 3;

void append_line(std::string& out, char sign, std::string_view line) {
  out += sign;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

void append_lines(std::string& out, char sign, const LineList& lines, std::size_t begin,
                  std::size_t end) {
  for (; begin < end; ++begin) append_line(out, sign, lines[begin]);
}

void append_range(std::string& out, std::size_t begin, std::size_t end) {
  out += std::to_string(end > begin ? begin + 1 : begin);
  out += ',';
  out += std::to_string(end - begin);
}

class Hunks {
 public:
  Hunks(std::string& out, const LineList& before, const LineList& after)
      : out_(out), before_(before), after_(after) {}

  // `first` to `last` of the changes stand so near each other that their contexts meet.
  void append(const Change* first, const Change* last) {
    const std::size_t lead = std::min(first->begin, context);
    const std::size_t trail = std::min(before_.size() - last->end, context);
    out_ += "@@ -";
    append_range(out_, first->begin - lead, last->end + trail);
    out_ += " +";
    append_range(out_, first->after - lead, last->after_end + trail);
    out_ += " @@\n";
    std::size_t at = first->begin - lead;
    for (const Change* change = first; change <= last; ++change) {
      append_lines(out_, ' ', before_, at, change->begin);
      append_lines(out_, '-', before_, change->begin, change->end);
      append_lines(out_, '+', after_, change->after, change->after_end);
      at = change->end;
    }
    append_lines(out_, ' ', before_, at, last->end + trail);
  }

 private:
  std::string& out_;
  const LineList& before_;
  const LineList& after_;
};

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  std::string out;
  if (before == after) return out;
  const LineList lines = lines_of(before);
  const LineList lines_after = lines_of(after);
  const std::vector<Change> changes = changes_between(lines, lines_after);
  out.append("--- a/").append(path).append("\n+++ b/").append(path).append("\n");
  Hunks hunks(out, lines, lines_after);
  for (std::size_t i = 0; i < changes.size();) {
    std::size_t last = i;
    while (last + 1 < changes.size() && changes[last + 1].begin - changes[last].end <= 2 * context)
      ++last;
    hunks.append(&changes[i], &changes[last]);
    i = last + 1;
  }
  return out;
}

}  // namespace referat
