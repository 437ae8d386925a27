// SPDX-License-Identifier: MIT
//
// Input files and standard input.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "files/descriptor.hpp"
#include "command_line/exit_code.hpp"

namespace referat {

/// The identity of the regular file `name` leads to ("-" is standard input); none for anything
/// else, such as a pipe, and for what is not there.
std::optional<FileIdentity> identity_of_input(const std::string& name);

/// Whether `name` is something, such as a pipe, that gives its bytes once.
bool is_read_once(const std::string& name);

/// What messages and documents call the input `name`: "<stdin>" for "-".
std::string display_name(const std::string& name);

/// Says that there is not enough memory to read the input.
ExitCode report_no_memory(std::string_view display_name);

constexpr std::size_t no_limit = SIZE_MAX / 4;

/// Reads whole inputs one after another into one buffer.
class InputReader {
 public:
  /// What is larger than `most` bytes is refused without being read to its end, with advice.
  explicit InputReader(std::size_t most,
                       std::string_view advice = "raise it with --max-size, or split the file")
      : most_(most), advice_(advice) {}

  /// Reads the file `name`, or standard input for "-". False when it cannot be read or holds no
  /// text; then a line on standard error says why, unless a signal asked to stop. A pipe that
  /// nobody writes to is waited for for a few seconds.
  bool read(const std::string& name);

  /// The same for what need not be text.
  bool read_bytes(const std::string& name);

  /// Whether a signal ended the last reading.
  bool is_stopped() const { return is_stopped_; }

  /// What was read last; valid until the next call of read().
  std::string_view bytes() const { return std::string_view(buffer_).substr(0, size_); }

  /// The state that the file had before it was read.
  const FileState& state() const { return state_; }

  /// Gives the memory back.
  void clear() { *this = InputReader(most_, advice_); }

 private:
  bool read_all(Descriptor& file, const std::string& name);

  std::size_t most_;
  std::string_view advice_;  // static storage
  std::string buffer_;       // never shrinks, so that its bytes are cleared only once
  std::size_t size_ = 0;
  FileState state_;
  bool is_stopped_ = false;
};

}  // namespace referat
