// SPDX-License-Identifier: MIT
//
// Characters that no text should hold: controls, which break XML and terminals, bidi controls,
// which show a text in another order than it has, and U+FFFD, where letters were lost before the
// file was made. Each kind is told of once, as they come by the hundred.

#include <algorithm>
#include <cstddef>

#include "checking/text/text.hpp"
#include "text/byte_group.hpp"
#include "text/utf8.hpp"

namespace referat {

namespace {

constexpr Wording controls{
    "{1} control characters that no text should hold, {0} first; export the text without them",
    "{1} styretegn, som ikke hører hjemme i en tekst, først {0}; gem teksten uden dem"};
constexpr Wording one_control{"the control character {0} should not stand in a text; take it out",
                              "styretegnet {0} hører ikke hjemme i en tekst; fjern det"};
constexpr Wording directions{
    "{1} characters that change the direction of the text, {0} first; take them out",
    "{1} tegn, som ændrer tekstens læseretning, først {0}; fjern dem"};
constexpr Wording one_direction{"the character {0} changes the direction of the text; take it out",
                                "tegnet {0} ændrer tekstens læseretning; fjern det"};
constexpr Wording lost{
    "{1} letters were lost before this file was made, this one first; write them anew",
    "{1} bogstaver er gået tabt, før filen blev lavet, her det første; skriv dem igen"};
constexpr Wording one_lost{"a letter was lost before this file was made; write it anew",
                           "et bogstav er gået tabt, før filen blev lavet; skriv det igen"};

struct Kind {
  std::size_t count = 0;
  Span first;
  char32_t code = 0;

  void add(Span span, char32_t character) {
    if (count++ > 0) return;
    first = span;
    code = character;
  }
};

std::string code_point(char32_t code) {
  std::string text = "U+";
  for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    text += "0123456789ABCDEF"[code >> shift & 0xFU];
  }
  return text;
}

bool is_control_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
}

// One pass in groups that only says whether there are any: nearly always none.
bool has_control_bytes(std::string_view text) {
  constexpr std::size_t step = ByteGroup::size;
  const auto controls_at = [&](std::size_t at) {
    const ByteGroup group(&text[at]);
    return group.at_most('\t' - 1) | group.between('\r' + 1, 0x1F) | group.equal('\x7F');
  };
  ByteGroup found;
  std::size_t at = 0;
  for (; text.size() - at >= 2 * step; at += 2 * step)
    found = found | controls_at(at) | controls_at(at + step);
  return found.bits() != 0 ||
         std::any_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_control_byte);
}

void find_control_bytes(std::string_view text, Kind& kind) {
  if (!has_control_bytes(text)) return;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_control_byte(text[at])) kind.add({at, at + 1}, static_cast<unsigned char>(text[at]));
  }
}

// Calls `visit(span, code)` for each character whose first byte is `lead`.
template <class Visit>
void for_each_led_by(char lead, std::string_view text, Visit visit) {
  for (std::size_t at = text.find(lead); at != text.npos; at = text.find(lead, at + 1)) {
    const Utf8Unit unit = read_utf8(text.substr(at));
    visit(Span{at, at + unit.length}, unit.code);
  }
}

void find_wide_controls(std::string_view text, Kind& kind) {
  for_each_led_by('\xC2', text, [&](Span span, char32_t code) {
    if (code < 0xA0) kind.add(span, code);
  });
}

void find_directions(std::string_view text, Kind& kind) {
  for_each_led_by('\xE2', text, [&](Span span, char32_t code) {
    const bool embeds = code >= 0x202A && code <= 0x202E;
    if (embeds || (code >= 0x2066 && code <= 0x2069)) kind.add(span, code);
  });
}

// Those that stand for bytes of the file are the reader's findings already.
bool is_reported(const Reading& reading) {
  for (const Finding& finding : reading.findings) {
    if (finding.rule != Rule::bad_encoding) continue;
    if (reading.source.slice(finding.span).starts_with(replacement_character)) return true;
  }
  return false;
}

void find_lost(std::string_view text, Kind& kind) {
  for_each_led_by('\xEF', text, [&](Span span, char32_t code) {
    if (code == 0xFFFD) kind.add(span, code);
  });
}

void report_kind(Report& report, const Kind& kind, const Wording& one, const Wording& several,
                 Level at_most) {
  if (kind.count == 0) return;
  report.add(Rule::bad_encoding, kind.first,
             {.wording = kind.count == 1 ? one : several,
              .words = {code_point(kind.code), std::to_string(kind.count)},
              .at_most = at_most});
}

}  // namespace

void check_characters(Report& report) {
  const std::string_view text = report.source().text;
  Kind control;
  Kind direction;
  Kind letter;
  find_control_bytes(text, control);
  find_wide_controls(text, control);
  find_directions(text, direction);
  if (!is_reported(report.reading())) find_lost(text, letter);
  report_kind(report, control, one_control, controls, Level::warning);
  report_kind(report, direction, one_direction, directions, Level::warning);
  report_kind(report, letter, one_lost, lost, Level::error);
}

}  // namespace referat
