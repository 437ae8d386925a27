// SPDX-License-Identifier: MIT
#include "reporting/message.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "reporting/printable.hpp"
#include "text/cpr.hpp"

namespace referat {

namespace {

struct Place {
  std::size_t offset = 0;
  std::size_t line = 1;
  std::size_t column = 1;
};

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
}

// The place of `offset`, counted on from `before` on the same line. Thousands of bad bytes in
// one line of many megabytes would otherwise be counted from that line's start each.
Place place_after(const Source& source, const Place& before, std::size_t offset) {
  const std::size_t line = source.line_at(offset);
  if (line != before.line || offset < before.offset) {
    return {.offset = offset, .line = line, .column = source.position(offset).column};
  }
  const Span between{.begin = before.offset, .end = offset};
  return {.offset = offset,
          .line = line,
          .column = before.column + count_characters(source.slice(between))};
}

void append_message(std::string& out, const Source& source, const Place& place,
                    const Finding& finding, Language language) {
  append_printable(out, source.name);
  out += ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
  out += name(finding.level);
  out += ": ";
  append_printable(out, message(finding, source, language));
  out += " [";
  out += info(finding.rule).name;
  out += "]\n";
}

// A word of the document, as far as a message can bear it, and without CPR numbers: messages end
// in logs that more people read than the document.
void append_word(std::string& out, std::string_view word) {
  constexpr std::size_t longest = 80;
  std::size_t end = std::min(word.size(), longest);
  while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  out.append(masked_slice(word, {0, end}));
  if (end < word.size()) out.append("…");
}

void append_place(std::string& out, const Finding& finding, const Source& source) {
  if (!finding.second) return;
  const Position position = source.position(finding.second->begin);
  out.append(std::to_string(position.line)).append(":").append(std::to_string(position.column));
}

}  // namespace

std::string message(const Finding& finding, const Source& source, Language language) {
  std::string_view rest =
      language == Language::danish ? finding.wording.danish : finding.wording.english;
  std::string text;
  for (std::size_t open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
    text += rest.substr(0, open);
    const std::size_t close = rest.find('}', open);
    const std::string_view key = rest.substr(open + 1, close - open - 1);
    if (key == "at") {
      append_place(text, finding, source);
    } else {
      append_word(text, finding.words[static_cast<std::size_t>(key[0] - '0')]);
    }
    rest.remove_prefix(close + 1);
  }
  return text.append(rest);
}

void append_messages(std::string& out, const Source& source, std::span<const Finding> findings,
                     Level least, Language language) {
  Place place;
  for (const Finding& finding : findings) {
    if (finding.level < least) continue;
    place = place_after(source, place, finding.span.begin);
    append_message(out, source, place, finding, language);
  }
}

}  // namespace referat
