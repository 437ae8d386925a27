// SPDX-License-Identifier: MIT
#include "files/line_reader.hpp"

#include <algorithm>
#include <cstring>

namespace referat {

namespace {

constexpr std::size_t smallest_buffer = 64 * 1024;

}  // namespace

LineReader::LineReader(const std::string& name, std::size_t limit) : file_(name), limit_(limit) {
  error_number_ = file_.error_number();
}

// What is left of the last read moves to the front; a line that fills the buffer has it doubled.
void LineReader::make_room() {
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    searched_ -= begin_;
    begin_ = 0;
  }
  if (end_ < buffer_.size()) return;
  buffer_.resize(std::max(smallest_buffer, std::min(buffer_.size() * 2, limit_ + smallest_buffer)));
}

// What is there is taken, however little it is. False at the end and after a fault.
bool LineReader::fill() {
  make_room();
  const ssize_t count = file_.read(buffer_.data() + end_, buffer_.size() - end_);
  if (count < 0) error_number_ = file_.error_number();
  if (count == 0) at_end_ = true;
  if (count <= 0) return false;
  end_ += static_cast<std::size_t>(count);
  return true;
}

LineRead LineReader::give(std::size_t length, std::size_t passed) {
  text_ = std::string_view(buffer_).substr(begin_, length);
  begin_ = searched_ = begin_ + passed;
  ++number_;
  return length > limit_ ? LineRead::too_long : LineRead::line;
}

LineRead LineReader::refuse() {
  begin_ = searched_ = end_;
  ++number_;
  passing_over_ = true;
  return LineRead::too_long;
}

// The rest of a line that is too long may never end, and is nothing to collect lines for.
bool LineReader::is_at_hand() {
  while (error_number_ == 0 && !at_end_ && !passing_over_) {
    if (std::string_view(buffer_).substr(0, end_).find('\n', searched_) != std::string_view::npos) {
      return true;
    }
    searched_ = end_;
    if (end_ - begin_ > limit_) return true;
    if (!file_.is_ready()) return false;
    fill();
  }
  return !passing_over_;
}

LineRead LineReader::next() {
  while (error_number_ == 0) {
    const std::string_view rest = std::string_view(buffer_).substr(searched_, end_ - searched_);
    const std::size_t feed = rest.find('\n');
    if (feed != std::string_view::npos) {
      const std::size_t length = searched_ + feed - begin_;
      if (!passing_over_) return give(length, length + 1);
      passing_over_ = false;
      begin_ = searched_ = begin_ + length + 1;
      continue;
    }
    searched_ = end_;
    if (passing_over_) begin_ = end_;
    if (end_ - begin_ > limit_) return refuse();
    if (!at_end_ && fill()) continue;
    if (at_end_) return begin_ == end_ ? LineRead::end : give(end_ - begin_, end_ - begin_);
  }
  return LineRead::fault;
}

}  // namespace referat
