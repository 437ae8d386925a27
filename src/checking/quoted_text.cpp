// SPDX-License-Identifier: MIT
#include "checking/quoted_text.hpp"

#include <algorithm>
#include <string_view>

#include "checking/baseline/baseline.hpp"
#include "reading/markdown/fences.hpp"
#include "reading/markdown/markdown.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "~~~ Del 2 ~~~" and rows of marks before a sentence are ornaments: a fence has nothing behind it
// or the name of a language.
std::string_view fence_at(std::string_view line) {
  const std::string_view fence = opening_fence(line);
  const std::string_view behind = trim(line.substr(fence.size()));
  return behind.find(' ') == behind.npos ? fence : std::string_view();
}

// Ascending. One that nothing closes is not among them: nobody means the rest of the minutes.
std::vector<Span> fenced_blocks(const Source& source) {
  std::vector<Span> blocks;
  std::string_view fence;  // of the block that is open
  std::size_t begin = 0;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim(source.line(number));
    if (fence.empty()) {
      fence = fence_at(line);
      begin = source.line_starts[number - 1];
    } else if (closes_fence(line, fence)) {
      blocks.push_back({begin, source.line_starts[number - 1]});
      fence = {};
    }
  }
  return blocks;
}

// In plain text a row of ~~~ is a rule between two parts.
bool may_quote(const Source& source) {
  const std::string_view text = source.text;
  const bool has_fence = text.find("```") != text.npos || text.find("~~~") != text.npos;
  const bool named = source.name.ends_with(".md") || source.name.ends_with(".markdown");
  return has_fence && (named || looks_like_markdown(source));
}

}  // namespace

void drop_quoted(std::vector<Finding>& findings, const Source& source) {
  if (findings.empty() || !may_quote(source)) return;
  const std::vector<Span> blocks = fenced_blocks(source);
  std::erase_if(findings, [&](const Finding& finding) {
    if (is_leak(finding.rule)) return false;
    const auto end = std::ranges::upper_bound(blocks, finding.span.begin, {}, &Span::end);
    return end != blocks.end() && end->begin <= finding.span.begin;
  });
}

}  // namespace referat
