// SPDX-License-Identifier: MIT
#include "text/encoding.hpp"

#include <utility>

#include "text/code_pages.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr CodePage iso_8859_1_page = [] {
  CodePage page{};
  for (std::size_t i = 0; i < page.size(); ++i) page[i] = static_cast<char16_t>(0x80 + i);
  return page;
}();

Transcoded from_single_bytes(std::string_view bytes, const CodePage& page) {
  Transcoded result;
  result.text.reserve(bytes.size() + bytes.size() / 16);
  const char* const end = bytes.data() + bytes.size();
  const char* at = bytes.data();
  for (bool fault_before = false; at != end;) {
    const char* const high = skip_ascii(at, end);
    result.text.append(at, static_cast<std::size_t>(high - at));
    if (high == end) break;
    const auto byte = static_cast<unsigned char>(*high);
    const char16_t code = page[byte - 0x80U];
    if (code == replacement) result.faults.add(byte, 1, fault_before && high == at);
    fault_before = code == replacement;
    append_utf8(result.text, code);
    at = high + 1;
  }
  return result;
}

struct Utf16Unit {
  char32_t code = replacement;
  std::size_t length = 2;
  bool valid = false;
};

char32_t code_unit(std::string_view bytes, bool big_endian) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  const auto second = static_cast<unsigned char>(bytes[1]);
  return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
}

// An unpaired surrogate and a last odd byte are faults.
Utf16Unit read_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() < 2) return {.length = 1};
  const char32_t code = code_unit(bytes, big_endian);
  if (code < 0xD800 || code > 0xDFFF) return {.code = code, .valid = true};
  if (code > 0xDBFF || bytes.size() < 4) return {};
  const char32_t low = code_unit(bytes.substr(2), big_endian);
  if (low < 0xDC00 || low > 0xDFFF) return {};
  return {.code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), .length = 4, .valid = true};
}

Transcoded from_utf16(std::string_view bytes, bool big_endian) {
  Transcoded result;
  result.text.reserve(bytes.size() / 2 + bytes.size() / 32);
  bool fault_before = false;
  while (!bytes.empty()) {
    const Utf16Unit unit = read_utf16(bytes, big_endian);
    if (!unit.valid) {
      result.faults.add(static_cast<unsigned char>(bytes[0]), unit.length, fault_before);
    } else if (unit.code == replacement) {
      ++result.faults.replacements;
    }
    fault_before = !unit.valid;
    append_utf8(result.text, unit.code);
    bytes.remove_prefix(unit.length);
  }
  return result;
}

// The signs of Windows-1252 that word processors put into text: … „ ‘ ’ “ ” • – — § ° ½ and kin.
bool is_usual_sign(unsigned char byte) {
  return std::string_view(
             "\x80\x84\x85\x91\x92\x93\x94\x95\x96\x97\xA0\xA3\xA7\xAB\xB0\xB2"
             "\xB4\xB7\xBB\xBC\xBD\xBE")
             .find(static_cast<char>(byte)) != std::string_view::npos;
}

bool is_danish_letter(unsigned char byte) {
  return byte == 0xE6 || byte == 0xF8 || byte == 0xE5 || byte == 0xC6 || byte == 0xD8 ||
         byte == 0xC5;
}

// Of the first bytes' pairs, how many have a zero byte first and how many second.
std::pair<std::size_t, std::size_t> count_zeros(std::string_view sample) {
  std::pair<std::size_t, std::size_t> zeros;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    zeros.first += sample[i] == 0;
    zeros.second += sample[i + 1] == 0;
  }
  return zeros;
}

}  // namespace

// Without a mark: Danish text in UTF-16 has a zero in nearly every pair, always on the same
// side; dashes, quotes and bullets are the pairs without one, and a rare sign has its zero on the
// other side. Stray zero bytes in UTF-8, which
// broken exports leave, do not come in every second place.
Encoding guess_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf_16le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::utf_16be;
  const std::string_view sample = bytes.substr(0, 512);
  if (sample.size() < 4 || sample.find('\0') == sample.npos) return Encoding::utf_8;
  const auto [first, second] = count_zeros(sample);
  const std::size_t pairs = sample.size() / 2;
  if (first * 20 <= second && second * 10 >= pairs * 7) return Encoding::utf_16le;
  if (second * 20 <= first && first * 10 >= pairs * 7) return Encoding::utf_16be;
  return Encoding::utf_8;
}

// A heuristic: æ, ø and å beside ASCII letters, and next to nothing that is valid UTF-8 (in
// Windows-1252 only a rare pair like the Å and quote of `”PÅ”` is). A file that mixes both,
// UTF-8 with one old page pasted in, stays UTF-8. Without any of the three letters ("Café –
// 5 °C") every byte has to be one that such a text would hold.
bool looks_like_windows_1252(std::string_view bytes) {
  std::size_t danish = 0;
  std::size_t usual = 0;
  std::size_t odd = 0;
  std::size_t sequences = 0;
  const char* const begin = bytes.data();
  const char* const end = begin + bytes.size();
  for (const char* at = begin; (at = skip_ascii(at, end)) != end;) {
    const Utf8Unit unit = read_utf8({at, static_cast<std::size_t>(end - at)});
    if (unit.valid) {
      ++sequences;
      at += unit.length;
      continue;
    }
    const bool behind_letter = at != begin && is_ascii_letter(at[-1]);
    const bool before_letter = at + 1 != end && is_ascii_letter(at[1]);
    const auto byte = static_cast<unsigned char>(*at);
    const bool letter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7 && byte != 0xFF &&
                        (behind_letter || before_letter);
    danish += letter && is_danish_letter(byte);
    // "bl\x91r" is "blær" of DOS, not "bl‘r".
    const bool sign = is_usual_sign(byte) && (byte == 0x92 || !behind_letter || !before_letter);
    ++(letter || sign ? usual : odd);
    ++at;
  }
  return danish > 16 * sequences || (sequences == 0 && odd == 0 && usual > 0);
}

std::string_view without_byte_order_mark(std::string_view bytes, Encoding encoding) {
  const std::string_view mark = encoding == Encoding::utf_8      ? "\xEF\xBB\xBF"
                                : encoding == Encoding::utf_16le ? "\xFF\xFE"
                                : encoding == Encoding::utf_16be ? "\xFE\xFF"
                                                                 : "";
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

Transcoded transcode(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_16:
    case Encoding::utf_16le:
      return from_utf16(bytes, false);
    case Encoding::utf_16be:
      return from_utf16(bytes, true);
    case Encoding::windows_1252:
      return from_single_bytes(bytes, windows_1252_page);
    case Encoding::iso_8859_1:
      return from_single_bytes(bytes, iso_8859_1_page);
    case Encoding::ibm865:
      return from_single_bytes(bytes, ibm865_page);
    case Encoding::automatic:
    case Encoding::utf_8:
      break;
  }
  return {};
}

}  // namespace referat
