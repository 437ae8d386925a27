// SPDX-License-Identifier: MIT
//
// Sixteen bytes of a text that are asked one thing at a time, all at once. An answer is a group
// too, of bytes that are 0xFF for yes; bit i of its bits() is about byte i. An instruction or two a
// question where the processor has SSE2.
#pragma once

#include <cstddef>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace referat {

class ByteGroup {
 public:
  static constexpr std::size_t size = 16;

#ifdef __SSE2__
  /// The bytes from `at` on, all of which must be there.
  explicit ByteGroup(const char* at)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}

  /// No byte is 0xFF.
  ByteGroup() : bytes_(_mm_setzero_si128()) {}

  /// The highest bit of each byte: whether an answer is yes, and which bytes are from 0x80 on.
  unsigned bits() const { return static_cast<unsigned>(_mm_movemask_epi8(bytes_)); }

  ByteGroup equal(char byte) const {
    return ByteGroup(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(byte)));
  }

  /// Bytes from `first` to `last`, which are taken as numbers from 0 to 255.
  ByteGroup between(unsigned char first, unsigned char last) const {
    const __m128i from_first = _mm_sub_epi8(bytes_, _mm_set1_epi8(static_cast<char>(first)));
    const __m128i bound = _mm_set1_epi8(static_cast<char>(last - first));
    return ByteGroup(_mm_cmpeq_epi8(_mm_min_epu8(from_first, bound), from_first));
  }

  ByteGroup ascii_letters() const {
    return ByteGroup(_mm_or_si128(bytes_, _mm_set1_epi8(0x20))).between('a', 'z');
  }

  /// A letter of ASCII, given in lower case, in either case.
  ByteGroup letter(char lower) const {
    return ByteGroup(_mm_or_si128(bytes_, _mm_set1_epi8(0x20))).equal(lower);
  }

  friend ByteGroup operator|(ByteGroup a, ByteGroup b) {
    return ByteGroup(_mm_or_si128(a.bytes_, b.bytes_));
  }
  friend ByteGroup operator&(ByteGroup a, ByteGroup b) {
    return ByteGroup(_mm_and_si128(a.bytes_, b.bytes_));
  }

  /// Lower case for ASCII and the Latin-1 letters. `behind_lead`: the byte before is 0xC3, the
  /// first of À to ÿ.
  ByteGroup folded(bool behind_lead) const {
    const __m128i lead = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\xC3'));
    const __m128i first = _mm_cvtsi32_si128(behind_lead ? 0xFF : 0);
    const __m128i second = _mm_or_si128(_mm_slli_si128(lead, 1), first);
    const __m128i sign = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\x97'));  // "×"
    const __m128i wide = _mm_and_si128(second, _mm_andnot_si128(sign, between(0x80, 0x9E).bytes_));
    const __m128i capitals = _mm_or_si128(between('A', 'Z').bytes_, wide);
    return ByteGroup(_mm_add_epi8(bytes_, _mm_and_si128(capitals, _mm_set1_epi8(0x20))));
  }

  void store(char* at) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(at), bytes_); }

  /// Bytes up to `most`, which are taken as numbers from 0 to 255.
  ByteGroup at_most(unsigned char most) const {
    const __m128i bound = _mm_set1_epi8(static_cast<char>(most));
    return ByteGroup(_mm_cmpeq_epi8(_mm_max_epu8(bytes_, bound), bound));
  }

 private:
  explicit ByteGroup(__m128i bytes) : bytes_(bytes) {}

  __m128i bytes_;
#else
  explicit ByteGroup(const char* at) { std::memcpy(bytes_, at, size); }

  ByteGroup() : bytes_{} {}

  unsigned bits() const {
    unsigned bits = 0;
    for (std::size_t i = 0; i < size; ++i) bits |= static_cast<unsigned>(bytes_[i] >> 7) << i;
    return bits;
  }
  ByteGroup equal(char byte) const {
    return ask([byte](unsigned char c) { return c == static_cast<unsigned char>(byte); });
  }
  ByteGroup letter(char lower) const {
    return ask([lower](unsigned char c) { return (c | 0x20) == lower; });
  }
  friend ByteGroup operator|(ByteGroup a, ByteGroup b) {
    for (std::size_t i = 0; i < size; ++i) a.bytes_[i] |= b.bytes_[i];
    return a;
  }
  friend ByteGroup operator&(ByteGroup a, ByteGroup b) {
    for (std::size_t i = 0; i < size; ++i) a.bytes_[i] &= b.bytes_[i];
    return a;
  }
  ByteGroup between(unsigned char first, unsigned char last) const {
    return ask([=](unsigned char c) { return c >= first && c <= last; });
  }
  ByteGroup ascii_letters() const {
    return ask([](unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  }
  ByteGroup folded(bool behind_lead) const {
    ByteGroup result = *this;
    for (std::size_t i = 0; i < size; ++i) {
      unsigned char& c = result.bytes_[i];
      const bool wide = behind_lead && c >= 0x80 && c <= 0x9E && c != 0x97;
      behind_lead = c == 0xC3;
      if (wide || (c >= 'A' && c <= 'Z')) c = static_cast<unsigned char>(c + 0x20);
    }
    return result;
  }
  void store(char* at) const { std::memcpy(at, bytes_, size); }
  ByteGroup at_most(unsigned char most) const {
    return ask([most](unsigned char c) { return c <= most; });
  }

 private:
  template <class Question>
  ByteGroup ask(Question question) const {
    ByteGroup answer;
    for (std::size_t i = 0; i < size; ++i) answer.bytes_[i] = question(bytes_[i]) ? 0xFF : 0;
    return answer;
  }

  unsigned char bytes_[size];
#endif
};

}  // namespace referat
