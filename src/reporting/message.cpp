// SPDX-License-Identifier: MIT
#include "reporting/message.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/cpr.hpp"

namespace referat {

namespace {

// A word of the document, as far as a message can bear it, and without CPR numbers: messages end
// in logs that more people read than the document.
void append_word(std::string& out, std::string_view word) {
  constexpr std::size_t longest = 80;
  std::size_t end = std::min(word.size(), longest);
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  out.append(masked_slice(word, {0, end}));
  if (end < word.size()) out.append("…");
}

}  // namespace

std::string message(const Finding& finding, const Source& source, Language language) {
  std::optional<Position> second;
  if (finding.second) second = source.position(finding.second->begin);
  return message_at(finding, second, language);
}

std::string message_at(const Finding& finding, const std::optional<Position>& second,
                       Language language) {
  std::string_view rest =
      language == Language::danish ? finding.wording.danish : finding.wording.english;
  std::string text;
  for (std::size_t open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
    text += rest.substr(0, open);
    const std::size_t close = rest.find('}', open);
    const std::string_view key = rest.substr(open + 1, close - open - 1);
    if (key == "at") {
      const Position at = second.value_or(Position{});
      text.append(std::to_string(at.line)).append(":").append(std::to_string(at.column));
    } else {
      append_word(text, finding.words[static_cast<std::size_t>(key[0] - '0')]);
    }
    rest.remove_prefix(close + 1);
  }
  return text.append(rest);
}

}  // namespace referat
