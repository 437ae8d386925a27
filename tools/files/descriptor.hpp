// SPDX-License-Identifier: MIT
//
// A file or pipe open for reading, by whatever name.
#pragma once

#include <sys/types.h>

#include <compare>
#include <cstddef>
#include <optional>
#include <string>

namespace referat {

/// What tells two names of one file apart from two files.
struct FileIdentity {
  dev_t device = 0;
  ino_t inode = 0;

  // clang-tidy 14 sees a null pointer in what the compiler makes of it.
  auto operator<=>(const FileIdentity&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// What shows that a file is no longer the one it was, or holds something else.
struct FileState {
  FileIdentity identity;
  std::size_t size = 0;
  long long changed = 0;  ///< nanoseconds

  bool operator==(const FileState&) const = default;
};

/// The state of the file `name`; none when nothing is there.
std::optional<FileState> state_of_file(const std::string& name);

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

  /// Whether read() would not wait.
  bool is_ready() const;

  /// Why it could not be opened or read; 0 for no fault.
  int error_number() const { return error_number_; }

  /// The size that a regular file is said to have; none for anything else.
  std::optional<std::size_t> size() const { return size_; }

  /// The state in which it was opened.
  const FileState& state() const { return state_; }

 private:
  bool wait();

  int number_;
  int error_number_ = 0;
  std::optional<std::size_t> size_;
  FileState state_;
  bool may_lack_writer_ = false;
  bool has_waited_ = false;  // in vain
};

/// Says why the input `name` cannot be read; nothing for EINTR.
void report_unreadable(const std::string& name, int error_number);

}  // namespace referat
