// SPDX-License-Identifier: MIT
//
// UTF-8 as it comes from files: one pass that checks it, mends it, and notices whether
// normalisation has anything to do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "referat/source.hpp"

namespace referat {

/// A run of input bytes that were no text. Its place is kept as a count of U+FFFD, because
/// that count, unlike an offset, survives what is done to the text afterwards.
struct Fault {
  std::size_t replacements_before = 0;  ///< U+FFFD in the text before the run
  std::size_t replacements = 0;         ///< U+FFFD that stand for the run
  std::size_t bytes = 0;                ///< input bytes in the run
  unsigned char first_byte = 0;
};

/// The faults of one input: the first ones in full, then only their number, so that a picture
/// read by mistake costs no more than its bytes.
struct Faults {
  static constexpr std::size_t most_kept = 21;

  std::vector<Fault> kept;
  std::size_t runs = 0;
  std::size_t replacements = 0;  ///< U+FFFD in the text so far, the input's own included

  /// Notes one U+FFFD that stands for `bytes` bytes; `goes_on` when the input right before it
  /// was no text either.
  void add(unsigned char first_byte, std::size_t bytes, bool goes_on);
};

struct Utf8Text {
  std::string text;  ///< valid UTF-8, as Source::text has it but for NFC
  Faults faults;
  bool composed = true;  ///< certainly in NFC

  /// Ligatures, soft hyphens and characters without width that were written as letters or left out:
  /// how many, and where in `text` the first stood.
  std::size_t tidied = 0;
  std::size_t first_tidied = 0;
};

/// Mends `bytes`: each maximal subpart of an ill-formed sequence becomes one U+FFFD, as the
/// Unicode standard recommends (chapter 3.9).
Utf8Text mend_utf8(std::string_view bytes);

/// The first stretch of valid UTF-8, from `from` on, that NFC may change; empty at the end of
/// the text if there is none. What a stretch becomes does not depend on the text around it.
Span next_stretch_to_compose(std::string_view text, std::size_t from);

/// U+FFFD, which stands for what is no text.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// What stands at the beginning of some bytes.
struct Utf8Unit {
  char32_t code = 0;
  std::size_t length = 0;  ///< bytes of the character or of the maximal ill-formed subpart
  bool valid = false;
};

/// Whether a character is a space beyond ASCII, which a Source has as U+0020.
bool is_unicode_space(char32_t code);

/// Reads one character; `bytes` must not be empty.
Utf8Unit read_utf8(std::string_view bytes);

/// Appends one character; surrogates and numbers beyond U+10FFFF must not come here.
void append_utf8(std::string& out, char32_t code);

/// The first byte of [at, end) that is not ASCII, or `end`.
const char* skip_ascii(const char* at, const char* end);

}  // namespace referat
