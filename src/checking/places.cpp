// SPDX-License-Identifier: MIT
#include "checking/places.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t widest_search = 1000;  // bytes that may stand before the words

bool is_mark(char c) { return c == '*' || c == '_' || c == '\\' || c == '`'; }

// Behind the white space at `at`.
std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

// Behind what the model leaves out at `at`, or `at` itself: a hyphen at a line end, a mark.
std::size_t skip_left_out(std::string_view text, std::size_t at) {
  if (text[at] == '-') {
    const std::size_t next = skip_space(text, at + 1);
    return text.substr(at + 1, next - at - 1).find('\n') == text.npos ? at : next;
  }
  return is_mark(text[at]) ? at + 1 : at;
}

// The end of `words` in `text` when they begin at `at`; npos when they do not.
std::size_t end_of_words(std::string_view text, std::size_t at, std::string_view words) {
  for (std::size_t i = 0; i < words.size();) {
    if (at >= text.size()) return text.npos;
    if (words[i] == ' ' && is_space(text[at])) {
      at = skip_space(text, at);
      ++i;
    } else if (words[i] == text[at]) {
      ++at;
      ++i;
    } else if (const std::size_t next = skip_left_out(text, at); next != at) {
      at = next;
    } else {
      return text.npos;
    }
  }
  return at;
}

Span first_line(std::string_view text, Span within) {
  const std::string_view lines = text.substr(within.begin, within.end - within.begin);
  const std::size_t begin = skip_space(lines, 0);
  const std::size_t end = std::min(lines.find_first_of("\r\n", begin), lines.size());
  return {within.begin + std::min(begin, end),
          within.begin + begin + trim(lines.substr(std::min(begin, end), end - begin)).size()};
}

}  // namespace

Span find_words(const Source& source, Span within, std::string_view words) {
  const std::string_view text = source.text;
  within.end = std::min(within.end, text.size());
  within.begin = std::min(within.begin, within.end);
  if (!words.empty()) {
    const std::string_view searched = text.substr(0, within.end);
    if (searched.substr(within.begin).starts_with(words))
      return {within.begin, within.begin + words.size()};
    std::size_t at = searched.find(words[0], within.begin);
    for (; at < within.end && at - within.begin < widest_search;
         at = searched.find(words[0], at + 1)) {
      const std::size_t end = end_of_words(searched, at, words);
      if (end != searched.npos) return {at, end};
    }
  }
  return first_line(text, within);
}

Span title_place(const Source& source, const Item& item) {
  return find_words(source, item.span, item.title);
}

Span title_place(const Source& source, const Entry& entry) {
  return find_words(source, entry.span, entry.title);
}

Span heading_place(const Source& source, const Section& section) {
  if (section.heading) return find_words(source, section.span, *section.heading);
  const auto* recommendation = std::get_if<Recommendation>(&section.detail);
  if (recommendation != nullptr && recommendation->lead)
    return find_words(source, section.span, *recommendation->lead);
  return first_line(source.text, section.span);
}

}  // namespace referat
