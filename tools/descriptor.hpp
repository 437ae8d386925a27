// SPDX-License-Identifier: MIT
//
// A file or pipe open for reading, by whatever name.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <optional>
#include <string>

namespace referat {

/// The file `name`, or standard input for "-", open for reading; closed when it goes out of scope,
/// but for standard input.
class Descriptor {
 public:
  explicit Descriptor(const std::string& name);
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  /// Reads what there is, at most `most` bytes, and waits for something where it must; 0 at the
  /// end, negative for a fault. The wait ends when a signal asks to stop (EINTR), and after a few
  /// seconds when a pipe was opened by its name and nobody has it open to write (ETIMEDOUT).
  ssize_t read(char* to, std::size_t most);

  /// Why it could not be opened or read; 0 for no fault.
  int error_number() const { return error_number_; }

  /// The size that a regular file is said to have; none for anything else.
  std::optional<std::size_t> size() const { return size_; }

 private:
  bool wait();

  int number_;
  int error_number_ = 0;
  std::optional<std::size_t> size_;
  bool may_lack_writer_ = false;
  bool has_waited_ = false;  // in vain
};

/// Says why the input `name` cannot be read; nothing for EINTR.
void report_unreadable(const std::string& name, int error_number);

}  // namespace referat
