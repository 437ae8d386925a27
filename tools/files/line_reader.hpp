// SPDX-License-Identifier: MIT
//
// Lines of a file or a pipe, each as soon as it is there: nothing waits for more than its own line
// feed, and the memory is that of the longest line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "files/descriptor.hpp"

namespace referat {

enum class LineRead {
  line,      ///< text() holds it
  too_long,  ///< it is over the limit; what is left of it will be passed over
  end,
  fault,  ///< error_number() says why
};

class LineReader {
 public:
  /// The file `name`, or standard input for "-". Lines may have `limit` bytes.
  LineReader(const std::string& name, std::size_t limit);

  /// The next line. Blocks only when no whole line is at hand.
  LineRead next();

  /// Whether next() would not wait.
  bool is_at_hand();

  /// The line, without its line feed; valid until the next call of next().
  std::string_view text() const { return text_; }

  /// Of the last line, from 1.
  std::size_t number() const { return number_; }

  int error_number() const { return error_number_; }

 private:
  bool fill();
  void make_room();
  LineRead give(std::size_t length, std::size_t passed);
  LineRead refuse();

  Descriptor file_;
  std::size_t limit_;
  std::string buffer_;
  std::size_t begin_ = 0;     // of what was not given yet
  std::size_t end_ = 0;       // of what was read
  std::size_t searched_ = 0;  // no line feed stands before
  std::string_view text_;
  std::size_t number_ = 0;
  int error_number_ = 0;
  bool at_end_ = false;
  bool passing_over_ = false;  // the rest of a line that is too long
};

}  // namespace referat
