// SPDX-License-Identifier: MIT
//
// From bytes to a Source: choose the encoding, mend, normalise (NFC), index the lines, and say
// what was mended. Nearly every file is valid UTF-8 in NFC already and pays for one pass that
// finds this out, one copy and one search for line ends.

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <utility>

#include <utf8proc.h>

#include "referat/read.hpp"
#include "text/byte_group.hpp"
#include "text/encoding.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording one_byte{
    "invalid {0} byte {1} replaced by U+FFFD; convert the file to UTF-8 or name its encoding",
    "ugyldig {0}-byte {1} erstattet af U+FFFD; gem filen som UTF-8, eller angiv dens tegnsæt"};

constexpr Wording several_bytes{
    "{2} invalid {0} bytes from {1} on replaced by U+FFFD; convert the file to UTF-8 or name its "
    "encoding",
    "{2} ugyldige {0}-bytes fra {1} og frem erstattet af U+FFFD; gem filen som UTF-8, eller angiv "
    "dens tegnsæt"};

constexpr Wording one_more_run{
    "1 more run of invalid {0} bytes replaced by U+FFFD; convert the file to UTF-8 or name its "
    "encoding",
    "1 række til af ugyldige {0}-bytes erstattet af U+FFFD; gem filen som UTF-8, eller angiv dens "
    "tegnsæt"};

constexpr Wording more_runs{
    "{1} more runs of invalid {0} bytes replaced by U+FFFD; convert the file to UTF-8 or name its "
    "encoding",
    "{1} rækker til af ugyldige {0}-bytes erstattet af U+FFFD; gem filen som UTF-8, eller angiv "
    "dens tegnsæt"};

constexpr Wording guessed{
    "read as {0}, which nothing in the file states; name the encoding with --encoding if letters "
    "are wrong",
    "læst som {0}, som intet i filen siger; angiv tegnsættet med --encoding, hvis bogstaver er "
    "forkerte"};

constexpr Wording garbled_once{
    "1 garbled character, here \"{0}\" for \"{1}\": UTF-8 that was read as another encoding; "
    "repair "
    "it with --repair-mojibake, or fetch the text again",
    "1 ødelagt tegn, her \"{0}\" for \"{1}\": UTF-8, som blev læst som et andet tegnsæt; ret det "
    "med "
    "--repair-mojibake, eller hent teksten igen"};

constexpr Wording garbled{
    "{2} garbled characters, here \"{0}\" for \"{1}\": UTF-8 that was read as another encoding; "
    "repair them with --repair-mojibake, or fetch the text again",
    "{2} ødelagte tegn, her \"{0}\" for \"{1}\": UTF-8, som blev læst som et andet tegnsæt; ret "
    "dem "
    "med --repair-mojibake, eller hent teksten igen"};

constexpr Wording repaired_once{
    "1 garbled character repaired from here on; compare it with the original",
    "1 ødelagt tegn rettet herfra; sammenlign med originalen"};

constexpr Wording repaired_several{
    "{0} garbled characters repaired from here on; compare them with the original",
    "{0} ødelagte tegn rettet herfra; sammenlign med originalen"};

constexpr Wording tidied_once{
    "1 ligature, soft hyphen or character without width was read as the letters that people see; "
    "export the text without it",
    "1 ligatur, blød bindestreg eller tegn uden bredde er læst som de bogstaver, man ser; gem "
    "teksten uden"};

constexpr Wording tidied{
    "{0} ligatures, soft hyphens or characters without width, this one first, were read as the "
    "letters that people see; export the text without them",
    "{0} ligaturer, bløde bindestreger eller tegn uden bredde, her det første, er læst som de "
    "bogstaver, man ser; gem teksten uden"};

constexpr Wording joined_letters{
    "letters written as two characters each, \"{0}\" first, were read as one; export the text in "
    "the form NFC",
    "bogstaver skrevet med to tegn hver, først \"{0}\", er læst som ét; gem teksten i formen NFC"};

struct Decoded {
  Utf8Text utf8;
  Encoding encoding = Encoding::utf_8;
  bool guessed = false;  // nothing in the file states the encoding
  Repaired repaired;
};

bool is_marked(std::string_view bytes, Encoding encoding) {
  return without_byte_order_mark(bytes, encoding).size() < bytes.size();
}

Decoded decode_as(std::string_view bytes, Encoding encoding, bool repair) {
  if (encoding == Encoding::utf_16) {
    encoding =
        guess_encoding(bytes) == Encoding::utf_16be ? Encoding::utf_16be : Encoding::utf_16le;
  }
  bytes = without_byte_order_mark(bytes, encoding);
  Decoded decoded{.utf8 = {}, .encoding = encoding, .guessed = false, .repaired = {}};
  Transcoded transcoded = transcode(bytes, encoding);
  const bool is_utf_8 = encoding == Encoding::utf_8;
  std::string_view text = is_utf_8 ? bytes : transcoded.text;
  // Before mending, which makes the no-break space in a garbled "à" a space.
  if (repair) decoded.repaired = repair_mojibake(text);
  if (decoded.repaired.count > 0) text = decoded.repaired.text;
  decoded.utf8 = mend_utf8(text);
  if (!is_utf_8) decoded.utf8.faults = std::move(transcoded.faults);
  return decoded;
}

Decoded decode_guessing(std::string_view bytes, bool repair) {
  Decoded decoded = decode_as(bytes, guess_encoding(bytes), repair);
  decoded.guessed = decoded.encoding != Encoding::utf_8 && !is_marked(bytes, decoded.encoding);
  if (decoded.encoding != Encoding::utf_8 || decoded.utf8.faults.runs == 0) return decoded;
  if (is_marked(bytes, Encoding::utf_8) || !looks_like_windows_1252(bytes)) return decoded;
  decoded = decode_as(bytes, Encoding::windows_1252, repair);
  decoded.guessed = true;
  return decoded;
}

// More marks on one letter than Unicode's Stream-Safe Text Format has (UAX #15, 13). No language
// has them, and utf8proc sorts them in quadratic time.
bool has_endless_marks(std::string_view text) {
  constexpr int most = 30;
  int marks = 0;
  for (std::size_t at = 0; at < text.size() && marks <= most;) {
    utf8proc_int32_t code = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                         static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (length <= 0) break;
    marks = utf8proc_get_property(code)->combining_class == 0 ? 0 : marks + 1;
    at += static_cast<std::size_t>(length);
  }
  return marks > most;
}

void append_composed(std::string& out, std::string_view text) {
  if (text.empty()) return;
  if (has_endless_marks(text)) {
    out.append(text);
    return;
  }
  utf8proc_uint8_t* composed = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &composed,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (length < 0) {  // out of memory: the text as it stands is better than none
    out.append(text);
    return;
  }
  out.append(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length));
  std::free(composed);
}

// Stretch by stretch: utf8proc needs four bytes of memory a character and far more time than
// the rest of decoding, and most texts that need it need it for a few letters.
std::string composed(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t copied = 0; copied < text.size();) {
    const Span stretch = next_stretch_to_compose(text, copied);
    result.append(text.substr(copied, stretch.begin - copied));
    append_composed(result, text.substr(stretch.begin, stretch.end - stretch.begin));
    copied = stretch.end;
  }
  return result;
}

// The bytes of a group from `at` on that end a line: each LF, and each CR without one behind it.
unsigned line_ends(const char* at, bool has_returns) {
  const ByteGroup group(at);
  const unsigned feeds = group.equal('\n').bits();
  if (!has_returns) return feeds;
  return feeds | (group.equal('\r').bits() & ~ByteGroup(at + 1).equal('\n').bits());
}

// The offset of each line's first byte.
std::vector<std::size_t> index_lines(std::string_view text) {
  std::vector<std::size_t> starts;
  starts.reserve(text.size() / 32 + 1);  // short lines; few texts need to grow it
  starts.push_back(0);
  const bool has_returns = text.find('\r') != std::string_view::npos;
  constexpr std::size_t step = ByteGroup::size;
  std::size_t at = 0;
  for (; at + 2 * step < text.size(); at += 2 * step) {
    const char* const here = &text[at];
    unsigned ends = line_ends(here, has_returns) | line_ends(here + step, has_returns) << step;
    for (; ends != 0; ends &= ends - 1)
      starts.push_back(at + static_cast<std::size_t>(std::countr_zero(ends)) + 1);
  }
  for (; at < text.size(); ++at)
    if (text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n')))
      starts.push_back(at + 1);
  if (starts.back() == text.size() && starts.size() > 1) starts.pop_back();  // no line behind it
  return starts;
}

std::string upper(std::string_view ascii) {
  std::string result(ascii);
  for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
  return result;
}

std::string hexadecimal(unsigned char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  return {'0', 'x', digits[byte >> 4], digits[byte & 0xF]};
}

// "invalid UTF-8 byte 0xE5 replaced by U+FFFD", "3 invalid UTF-8 bytes from 0xE5 on replaced …"
Finding finding_of(const Fault& fault, Encoding encoding, Span span) {
  return {
      .rule = Rule::bad_encoding,
      .level = Level::warning,
      .span = span,
      .wording = fault.bytes == 1 ? one_byte : several_bytes,
      .words = {upper(name(encoding)), hexadecimal(fault.first_byte), std::to_string(fault.bytes)}};
}

Finding finding_of_rest(std::size_t runs, Encoding encoding, Span span) {
  return {.rule = Rule::bad_encoding,
          .level = Level::warning,
          .span = span,
          .wording = runs == 1 ? one_more_run : more_runs,
          .words = {upper(name(encoding)), std::to_string(runs)}};
}

// The last fault kept stands for itself and all that were not kept.
void report(const Faults& faults, Encoding encoding, std::string_view text,
            std::vector<Finding>& findings) {
  std::size_t passed = 0;
  std::size_t at = 0;
  const auto pass_until = [&](std::size_t count) {
    for (; passed < count; ++passed)
      at = text.find(replacement_character, at) + replacement_character.size();
  };
  for (std::size_t i = 0; i < faults.kept.size(); ++i) {
    const Fault& fault = faults.kept[i];
    pass_until(fault.replacements_before + 1);
    const Span span{at - replacement_character.size(),
                    at + (fault.replacements - 1) * replacement_character.size()};
    const bool rest = i + 1 == Faults::most_kept;
    findings.push_back(rest ? finding_of_rest(faults.runs - i, encoding, span)
                            : finding_of(fault, encoding, span));
  }
}

void report_guess(const Decoded& decoded, std::string_view text, std::vector<Finding>& findings) {
  const char* const end = text.data() + text.size();
  const auto at = static_cast<std::size_t>(skip_ascii(text.data(), end) - text.data());
  const std::size_t length = at < text.size() ? read_utf8(text.substr(at)).length : 0;
  findings.push_back({.rule = Rule::encoding_guessed,
                      .level = Level::info,
                      .span = {at, at + length},
                      .wording = guessed,
                      .words = {upper(name(decoded.encoding))}});
}

void report_mojibake(std::string_view text, std::vector<Finding>& findings) {
  const auto found = find_mojibake(text);
  if (!found) return;
  const Span span = found->first;
  findings.push_back({.rule = Rule::bad_encoding,
                      .level = Level::warning,
                      .span = span,
                      .wording = found->count == 1 ? garbled_once : garbled,
                      .words = {std::string(text.substr(span.begin, span.end - span.begin)),
                                std::string(found->meant), std::to_string(found->count)}});
}

// Repair comes before all that shortens the text, so the place is found by doing the same to
// what stands before it.
void report_repair(const Repaired& repaired, std::vector<Finding>& findings) {
  if (repaired.count == 0) return;
  const std::string_view before = std::string_view(repaired.text).substr(0, repaired.first);
  const std::size_t at = composed(mend_utf8(before).text).size();
  findings.push_back({.rule = Rule::text_repaired,
                      .level = Level::info,
                      .span = {at, at},
                      .wording = repaired.count == 1 ? repaired_once : repaired_several,
                      .words = {std::to_string(repaired.count)}});
}

void report_tidied(const Utf8Text& utf8, std::vector<Finding>& findings) {
  if (utf8.tidied == 0) return;
  std::size_t at = utf8.first_tidied;
  if (!utf8.composed) at = composed(std::string_view(utf8.text).substr(0, at)).size();
  findings.push_back({.rule = Rule::text_repaired,
                      .level = Level::info,
                      .span = {at, at},
                      .wording = utf8.tidied == 1 ? tidied_once : tidied,
                      .words = {std::to_string(utf8.tidied)}});
}

void report_joined_letters(std::string_view before, std::string_view text,
                           std::vector<Finding>& findings) {
  const auto differs = std::mismatch(before.begin(), before.end(), text.begin(), text.end()).second;
  auto at = static_cast<std::size_t>(differs - text.begin());
  if (at == text.size() && before.size() == text.size()) return;
  while (at > 0 && (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80))
    --at;
  const Span letter{at, at + character_length(text.substr(at))};
  findings.push_back({.rule = Rule::text_repaired,
                      .level = Level::info,
                      .span = letter,
                      .wording = joined_letters,
                      .words = {std::string(text.substr(at, letter.end - at))}});
}

}  // namespace

Source decode(std::string_view bytes, const ReadOptions& options, std::vector<Finding>& findings) {
  Decoded decoded = options.encoding == Encoding::automatic
                        ? decode_guessing(bytes, options.repair_mojibake)
                        : decode_as(bytes, options.encoding, options.repair_mojibake);
  Source source;
  source.name = options.name;
  source.encoding = referat::name(decoded.encoding);
  const bool in_form = decoded.utf8.composed;
  source.text = in_form ? std::move(decoded.utf8.text) : composed(decoded.utf8.text);
  source.line_starts = index_lines(source.text);
  if (decoded.guessed) report_guess(decoded, source.text, findings);
  report(decoded.utf8.faults, decoded.encoding, source.text, findings);
  report_repair(decoded.repaired, findings);
  report_mojibake(source.text, findings);
  report_tidied(decoded.utf8, findings);
  if (!in_form) report_joined_letters(decoded.utf8.text, source.text, findings);
  return source;
}

}  // namespace referat
