// SPDX-License-Identifier: MIT
//
// Input files and standard input.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "exit_code.hpp"

namespace referat {

/// What tells two names of one file apart from two files.
struct FileIdentity {
  dev_t device = 0;
  ino_t inode = 0;

  bool operator==(const FileIdentity&) const = default;
};

/// The identity of the regular file `name` leads to ("-" is standard input); none for anything
/// else, such as a pipe, and for what is not there.
std::optional<FileIdentity> identity_of_input(const std::string& name);

/// What messages and documents call the input `name`: "<stdin>" for "-".
std::string display_name(const std::string& name);

/// Says that there is not enough memory to read the input.
ExitCode report_no_memory(std::string_view display_name);

/// The file `name`, or standard input for "-", open for reading; closed when it goes out of scope,
/// but for standard input.
class Descriptor {
 public:
  explicit Descriptor(const std::string& name);
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  /// Negative when the file could not be opened; errno says why.
  int number() const { return number_; }

 private:
  int number_;
};

/// Says why the input `name` cannot be read.
void report_unreadable(const std::string& name, int error_number);

/// Reads whole inputs one after another into one buffer.
class InputReader {
 public:
  /// Reads the file `name`, or standard input for "-". False when it cannot be read or holds no
  /// text; then a line on standard error says why.
  bool read(const std::string& name);

  /// The same for what need not be text.
  bool read_bytes(const std::string& name);

  /// What was read last; valid until the next call of read().
  std::string_view bytes() const { return std::string_view(buffer_).substr(0, size_); }

  /// Gives the memory back.
  void clear() { *this = {}; }

 private:
  int read_all(int file);

  std::string buffer_;  // never shrinks, so that its bytes are cleared only once
  std::size_t size_ = 0;
};

}  // namespace referat
