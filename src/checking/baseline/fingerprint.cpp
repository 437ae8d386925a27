// SPDX-License-Identifier: MIT
#include "checking/baseline/fingerprint.hpp"

#include <algorithm>
#include <string_view>

#include "text/cpr.hpp"
#include "text/values.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t most_bytes = 400;
constexpr std::size_t most_around = 40;
constexpr std::size_t most_around_private = 200;

std::string normalised(const Source& source, Span span) {
  span.end = std::min(span.end, span.begin + most_bytes);
  return fold(squeeze(masked_slice(source.text, span)));
}

// The words before and behind `span` on its line, at most so many bytes of them.
Span around(const Source& source, Span span, std::size_t most) {
  const std::size_t line = source.line_starts[source.line_at(span.begin) - 1];
  const std::size_t begin = std::max(line, span.begin - std::min(span.begin, most));
  const std::string_view behind = source.slice({span.end, span.end + most});
  return {begin, span.end + std::min(behind.find_first_of("\r\n"), behind.size())};
}

}  // namespace

std::uint64_t fnv_1a(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash;
}

std::uint64_t fingerprint(const Finding& finding, const Source& source) {
  const RuleInfo& rule = info(finding.rule);
  std::string words = normalised(source, finding.span);
  const bool of_document = finding.span == Span{};
  if (rule.group == Group::privacy) {
    words.append("\n").append(
        normalised(source, around(source, finding.span, most_around_private)));
    std::ranges::replace_if(words, is_digit, '*');
  } else if (words.empty() && !of_document) {
    words = normalised(source, around(source, finding.span, most_around));
  }
  return fnv_1a(std::string(rule.id).append("\n").append(words));
}

std::string hexadecimal(std::uint64_t fingerprint) {
  std::string digits;
  append_hex(digits, fingerprint, 16);
  return digits;
}

}  // namespace referat
