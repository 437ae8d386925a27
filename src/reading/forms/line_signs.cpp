// SPDX-License-Identifier: MIT
//
// Sixteen bytes at a time; the words that begin among them are looked up by their first four bytes.
#include "reading/forms/line_signs.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

#include "text/byte_group.hpp"
#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"
#include "vocabulary/rows.hpp"
#include "vocabulary/word_index.hpp"

namespace referat {

namespace {

constexpr std::size_t key_size = 4;  // bytes; no word of the lists is shorter

// The signs of words by their first bytes. Others may share a place with one of the lists'.
class WordSigns {
 public:
  consteval WordSigns() {
    add(recommending_verbs, recommend_sign);
    add(attendance_stems, attendance_sign);
    add(decision_nouns, decision_sign);
    add(meeting_stems, time_sign);
  }

  std::uint8_t at(const char* word) const { return signs_[place_of(number_at<key_size>(word))]; }

 private:
  consteval void add(std::span<const std::string_view> words, LineSign sign) {
    for (const std::string_view word : words) {
      std::uint8_t& signs = signs_[place_of(number_at<key_size>(word.substr(0, key_size).data()))];
      signs = static_cast<std::uint8_t>(signs | sign);
    }
  }

  // Upper and lower case are the same, those of Æ, Ø and Å as well.
  static constexpr std::size_t place_of(std::uint64_t key) {
    return static_cast<std::uint32_t>(key | 0x20202020U) * 0x9E3779B1U >> 21;
  }

  std::array<std::uint8_t, 2048> signs_{};
};

constexpr WordSigns word_signs;

constexpr RowTable verbs(recommending_verbs);
constexpr RowTable stems(attendance_stems);

template <class Table>
bool begins_with_row(std::string_view text, const Table& table) {
  constexpr unsigned case_bit = 0x20;
  for (const std::string_view row : table.candidates(text)) {
    if (text.size() < row.size()) continue;
    const auto last = static_cast<unsigned>(text[row.size() - 1] ^ row.back());
    if ((last | case_bit) == case_bit && starts_with_folded(text, row)) return true;
  }
  return false;
}

// Looks closer at the words that begin at the bits of `starts`, counted from `from` on: "ikke" and
// "fore" begin much else.
unsigned confirmed(std::string_view line, std::size_t from, unsigned starts) {
  unsigned confirmed = 0;
  for (; starts != 0; starts &= starts - 1) {
    const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(starts));
    const unsigned signs = word_signs.at(&line[at]);
    const std::string_view text = line.substr(at);
    if ((signs & recommend_sign) != 0 && begins_with_row(text, verbs)) confirmed |= recommend_sign;
    if ((signs & attendance_sign) != 0 && begins_with_row(text, stems))
      confirmed |= attendance_sign;
    confirmed |= signs & (decision_sign | time_sign);
  }
  return confirmed;
}

// Lines that only their first words are asked of: no list of words is looked for behind them.
constexpr std::size_t longest_asked = 304;
constexpr std::size_t first_words = 112;

class LineLook {
 public:
  explicit LineLook(std::string_view line) : line_(line) {}

  // The sixteen bytes at `from` of the line, from left to right; the last ones may overlap others.
  void take(ByteGroup group) {
    const unsigned spaces = group.equal(' ').bits();
    gaps_ |= spaces & (spaces << 1 | space_before_);
    space_before_ = spaces >> 15;
    bars_ = bars_ | group.equal('|');
    stops_ = stops_ | group.equal('.');
    colons_ = colons_ | group.equal(':');
    controls_ = controls_ | group.at_most(' ' - 1);
  }

  // The same for the words that begin in them, at the bits of `allowed`.
  void take_words(ByteGroup group, const char* at, unsigned allowed) {
    const unsigned lead = group.equal('\xC3').bits();  // of À to ÿ
    const unsigned letters = group.ascii_letters().bits() | lead | lead << 1;
    const unsigned starts = letters & ~(letters << 1 | letter_before_) & allowed;
    letter_before_ = letters >> 15 & 1;
    unsigned signs = 0;
    for (unsigned rest = starts; rest != 0; rest &= rest - 1)
      signs |= word_signs.at(at + std::countr_zero(rest));
    if ((signs & ~words_) != 0)
      words_ |= confirmed(line_, static_cast<std::size_t>(at - line_.data()), starts);
  }

  // Of a line whose words are not all looked at.
  void take_times_for_granted() { words_ |= time_sign; }

  void end_group() { letter_before_ = space_before_ = 0; }

  // A tab is a gap, other control characters are none.
  std::uint8_t signs() const {
    const bool gap = gaps_ != 0 || (controls_.bits() != 0 && has_gaps(line_));
    unsigned signs = words_;
    if (gap) signs |= gap_sign;
    if (bars_.bits() != 0) signs |= bar_sign;
    if (stops_.bits() != 0) signs |= stop_sign;
    if (colons_.bits() != 0) signs |= colon_sign;
    return static_cast<std::uint8_t>(signs);
  }

 private:
  std::string_view line_;
  ByteGroup bars_;
  ByteGroup stops_;
  ByteGroup colons_;
  ByteGroup controls_;
  unsigned gaps_ = 0;
  unsigned words_ = 0;
  unsigned space_before_ = 0;   // 1: the byte before the next group is a space
  unsigned letter_before_ = 0;  // 1: it is of a letter
};

constexpr std::size_t step = ByteGroup::size;
constexpr unsigned all_words = 0xFFFF;
constexpr unsigned whole_keys = (1U << (step - key_size + 1)) - 1;  // that end in the group

// A line of fewer bytes than a group, with signs behind it that mean nothing.
std::uint8_t short_line_signs(std::string_view line) {
  std::array<char, step> padded;
  padded.fill('-');
  if (!line.empty()) std::memcpy(padded.data(), line.data(), line.size());
  LineLook look({padded.data(), padded.size()});
  look.take(ByteGroup(padded.data()));
  look.take_words(ByteGroup(padded.data()), padded.data(), whole_keys);
  return look.signs();
}

}  // namespace

std::uint8_t line_signs(std::string_view line) {
  if (line.size() < step) return short_line_signs(line);
  const char* const end = line.data() + line.size();
  const char* const last = end - step;
  const char* const words_end =
      line.data() + (line.size() <= longest_asked ? line.size() : first_words);
  LineLook look(line);
  if (line.size() > longest_asked) look.take_times_for_granted();
  const char* at = line.data();
  for (; end - at >= static_cast<std::ptrdiff_t>(step + key_size) && at < words_end; at += step) {
    const ByteGroup group(at);
    look.take(group);
    look.take_words(group, at, all_words);
  }
  for (; at <= last && at >= words_end; at += step) look.take(ByteGroup(at));
  for (; at < end; at = std::min(at + step, end)) {
    if (at > last) {
      at = last;
      look.end_group();
    }
    const ByteGroup group(at);
    look.take(group);
    if (at < words_end) look.take_words(group, at, whole_keys);
  }
  return look.signs();
}

}  // namespace referat
