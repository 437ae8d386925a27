// SPDX-License-Identifier: MIT
#include "text/encoding.hpp"

#include <array>
#include <utility>

namespace referat {

namespace {

constexpr char32_t replacement = 0xFFFD;

using HighHalf = std::array<char16_t, 128>;

// What Windows-1252 has at 0x80 to 0x9F; from 0xA0 on it is ISO-8859-1.
constexpr auto windows_1252_extra = std::to_array<char16_t>({
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
});

constexpr HighHalf ibm865_half = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF,
    0x00EE, 0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9,
    0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x20A7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA,
    0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x2310, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00A4,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557,
    0x255D, 0x255C, 0x255B, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x2567, 0x2568, 0x2564, 0x2565, 0x2559,
    0x2558, 0x2552, 0x2553, 0x256B, 0x256A, 0x2518, 0x250C, 0x2588, 0x2584, 0x258C, 0x2590, 0x2580,
    0x03B1, 0x00DF, 0x0393, 0x03C0, 0x03A3, 0x03C3, 0x00B5, 0x03C4, 0x03A6, 0x0398, 0x03A9, 0x03B4,
    0x221E, 0x03C6, 0x03B5, 0x2229, 0x2261, 0x00B1, 0x2265, 0x2264, 0x2320, 0x2321, 0x00F7, 0x2248,
    0x00B0, 0x2219, 0x00B7, 0x221A, 0x207F, 0x00B2, 0x25A0, 0x00A0,
};

constexpr HighHalf iso_8859_1_half = [] {
  HighHalf half{};
  for (std::size_t i = 0; i < half.size(); ++i) half[i] = static_cast<char16_t>(0x80 + i);
  return half;
}();

constexpr HighHalf windows_1252_half = [] {
  HighHalf half = iso_8859_1_half;
  for (std::size_t i = 0; i < windows_1252_extra.size(); ++i) half[i] = windows_1252_extra[i];
  return half;
}();

struct Transcoded {
  std::string text;
  Faults faults;
};

Transcoded from_single_bytes(std::string_view bytes, const HighHalf& half) {
  Transcoded result;
  result.text.reserve(bytes.size() + bytes.size() / 16);
  const char* const end = bytes.data() + bytes.size();
  const char* at = bytes.data();
  for (bool fault_before = false; at != end;) {
    const char* const high = skip_ascii(at, end);
    result.text.append(at, static_cast<std::size_t>(high - at));
    if (high == end) break;
    const auto byte = static_cast<unsigned char>(*high);
    const char16_t code = half[byte - 0x80U];
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

Utf8Text mended(Transcoded transcoded) {
  Utf8Text result = mend_utf8(transcoded.text);
  result.faults = std::move(transcoded.faults);
  return result;
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

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
// side; dashes, quotes and bullets are the pairs without one. Stray zero bytes in UTF-8, which
// broken exports leave, do not come in every second place.
Encoding guess_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf_16le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::utf_16be;
  const std::string_view sample = bytes.substr(0, 512);
  if (sample.size() < 4 || sample.find('\0') == sample.npos) return Encoding::utf_8;
  const auto [first, second] = count_zeros(sample);
  const std::size_t pairs = sample.size() / 2;
  if (first == 0 && second * 10 >= pairs * 7) return Encoding::utf_16le;
  if (second == 0 && first * 10 >= pairs * 7) return Encoding::utf_16be;
  return Encoding::utf_8;
}

// A heuristic: æ, ø and å beside ASCII letters, and next to nothing that is valid UTF-8 (in
// Windows-1252 only a rare pair like the Å and quote of `”PÅ”` is). A file that mixes both,
// UTF-8 with one old page pasted in, stays UTF-8.
bool looks_like_windows_1252(std::string_view bytes) {
  std::size_t letters = 0;
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
    const bool beside_letter =
        (at != begin && is_ascii_letter(at[-1])) || (at + 1 != end && is_ascii_letter(at[1]));
    letters += is_danish_letter(static_cast<unsigned char>(*at)) && beside_letter;
    ++at;
  }
  return letters > 16 * sequences;
}

std::string_view without_byte_order_mark(std::string_view bytes, Encoding encoding) {
  const std::string_view mark = encoding == Encoding::utf_8      ? "\xEF\xBB\xBF"
                                : encoding == Encoding::utf_16le ? "\xFF\xFE"
                                : encoding == Encoding::utf_16be ? "\xFE\xFF"
                                                                 : "";
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

Utf8Text transcode(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_16:
    case Encoding::utf_16le:
      return mended(from_utf16(bytes, false));
    case Encoding::utf_16be:
      return mended(from_utf16(bytes, true));
    case Encoding::windows_1252:
      return mended(from_single_bytes(bytes, windows_1252_half));
    case Encoding::iso_8859_1:
      return mended(from_single_bytes(bytes, iso_8859_1_half));
    case Encoding::ibm865:
      return mended(from_single_bytes(bytes, ibm865_half));
    case Encoding::automatic:
    case Encoding::utf_8:
      break;
  }
  return mend_utf8(bytes);
}

}  // namespace referat
