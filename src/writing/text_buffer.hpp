// SPDX-License-Identifier: MIT
//
// The end of a string that is being written. Most of what the writers put down is a few bytes
// long, and std::string::append costs more than such a piece: here there is room ahead, and
// putting something down is a copy and a step.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace referat {

/// Appends to a string, which holds what was written when the buffer is gone, not before.
class TextBuffer {
 public:
  explicit TextBuffer(std::string& text) : text_(text), at_(text.data() + text.size()), end_(at_) {}
  ~TextBuffer() { text_.resize(size()); }
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;

  /// Where at least `count` bytes may be written; those that were, end_at() tells.
  char* room(std::size_t count) {
    if (static_cast<std::size_t>(end_ - at_) < count) grow(count);
    return at_;
  }
  void end_at(char* end) { at_ = end; }

  void put(char c) {
    *room(1) = c;
    ++at_;
  }

  void put(std::string_view piece) {
    if (piece.empty()) return;  // its data may be null, which memcpy does not take
    std::memcpy(room(piece.size()), piece.data(), piece.size());
    at_ += piece.size();
  }

  void put_number(std::size_t number) {
    constexpr std::size_t most_digits = 20;
    char* const begin = room(most_digits);
    at_ = std::to_chars(begin, begin + most_digits, number).ptr;
  }

  std::size_t size() const { return static_cast<std::size_t>(at_ - text_.data()); }

  /// What was written behind the first `size` bytes.
  std::string_view since(std::size_t size) const { return {text_.data() + size, at_}; }

  /// Puts `piece` behind the first `size` bytes, and what stood there behind it.
  void insert(std::size_t size, std::string_view piece) {
    if (piece.empty()) return;
    char* const end = room(piece.size());
    char* const place = text_.data() + size;
    std::memmove(place + piece.size(), place, static_cast<std::size_t>(end - place));
    std::memcpy(place, piece.data(), piece.size());
    at_ += piece.size();
  }

 private:
  void grow(std::size_t count);

  std::string& text_;
  char* at_;   ///< what comes next stands here
  char* end_;  ///< of the room
};

/// The line break before something that stands `depth` levels deep, two blanks a level. It stops
/// growing at 64 levels: lists can be nested as deep as a document likes, and with a line's
/// indentation the output would grow with the square of the depth.
constexpr std::size_t longest_line_break = 1 + 2 * 64;
constexpr std::size_t line_break_size(std::size_t depth) {
  return std::min(1 + 2 * depth, longest_line_break);
}

/// Writes a line break of that size, or none for 0, where there is room for the longest one;
/// returns its end. Most are short, and those cost two stores.
inline char* write_line_break(char* at, std::size_t size) {
  constexpr std::size_t most = 32;
  *at = '\n';
  std::memset(at + 1, ' ', most);
  if (size > 1 + most) std::memset(at + 1 + most, ' ', size - 1 - most);
  return at + size;
}

}  // namespace referat
