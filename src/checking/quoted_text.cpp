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

// Ascending. One that nothing closes is not among them: nobody means the rest of the minutes.
std::vector<Span> fenced_blocks(const Source& source) {
  std::vector<Span> blocks;
  std::string_view fence;  // of the block that is open
  std::size_t begin = 0;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim(source.line(number));
    if (fence.empty()) {
      fence = opening_fence(line);
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
  return has_fence && (source.name.ends_with(".md") || looks_like_markdown(source));
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
