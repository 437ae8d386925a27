// SPDX-License-Identifier: MIT
#include "files/output.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>

#include "command_line/interruption.hpp"
#include "command_line/report.hpp"
#include "command_line/write_all.hpp"

namespace referat {

namespace {

constexpr std::string_view standard_output = "standard output";
constexpr std::string_view write_advice = "check where the output goes";

bool fail_standard_output(int error_number) {
  report(standard_output, describe_error(error_number, write_advice));
  return false;
}

// The folder part of a path, with its slash.
std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash + 1);
}

// The N of "/dev/fd/N". Opening the name would begin at the start of a file that the descriptor
// has written to, or is to append to.
std::optional<int> descriptor_named(std::string_view path) {
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view digits = path.substr(folder.size());
    int number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error == std::errc{} && end == digits.end() && number >= 0) return number;
  }
  return std::nullopt;
}

// /dev/stdout and its kin lead to what standard output is already: renaming something over the
// name would replace the link in /dev.
bool is_standard_output(const struct stat& status) {
  struct stat standard = {};
  return ::fstat(STDOUT_FILENO, &standard) == 0 && standard.st_dev == status.st_dev &&
         standard.st_ino == status.st_ino;
}

}  // namespace

bool is_device(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return false;
  return descriptor_named(path) || (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode));
}

void claim_standard_descriptors() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(file, F_GETFD) >= 0) continue;
    // The lowest free number is given out, so this is `file`; opened the wrong way round, it
    // fails as the closed one would.
    if (::open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) return;
  }
}

ExitCode write_to_standard_output(std::string_view data) {
  const int error_number = write_all(STDOUT_FILENO, data);
  if (error_number == 0) return ExitCode::done;
  fail_standard_output(error_number);
  return ExitCode::output;
}

ExitCode close_standard_output() {
  if (::close(STDOUT_FILENO) == 0 || errno == EINTR) return ExitCode::done;
  fail_standard_output(errno);
  return ExitCode::output;
}

Output::Output(std::string path, OutputOptions options)
    : path_(path == "-" ? std::string{} : std::move(path)), options_(options) {}

Output::~Output() {
  if (file_ > STDERR_FILENO) ::close(file_);
  if (temporary_.empty()) return;
  const SignalPause pause;
  ::unlink(temporary_.c_str());
  forget_temporary(temporary_);
}

std::optional<FileIdentity> Output::identity() const {
  struct stat status = {};
  const int result =
      path_.empty() ? ::fstat(STDOUT_FILENO, &status) : ::stat(path_.c_str(), &status);
  if (result != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{.device = status.st_dev, .inode = status.st_ino};
}

bool Output::fail(int error_number) {
  if (path_.empty()) return fail_standard_output(error_number);
  report(path_, error_number == EISDIR ? "is a directory; name a file instead"
                                       : describe_error(error_number, write_advice));
  return false;
}

// The file is new, so the fault lies with the directory.
bool Output::fail_in_folder(int error_number) {
  std::string folder(folder_of(path_));
  if (folder.size() > 1) folder.pop_back();
  if (folder.empty()) folder = "this directory";
  if (error_number == ENOENT) {
    report(path_, "there is no directory " + folder + "; make it first");
  } else if (error_number == ENOTDIR) {
    report(path_, folder + " is no directory; check the name");
  } else if (error_number == EACCES || error_number == EPERM || error_number == EROFS) {
    report(path_, "no files may be made in " + folder + ": " +
                      describe_error(error_number, "write to another directory"));
  } else {
    return fail(error_number);
  }
  return false;
}

bool Output::open_temporary() {
  static std::atomic<unsigned> last_number = 0;  // no two threads try one name
  catch_signals();
  const SignalPause pause;
  int error_number = EEXIST;
  for (int attempt = 0; attempt < 100 && error_number == EEXIST; ++attempt) {
    std::string name(folder_of(path_));
    name += ".referat-" + std::to_string(::getpid()) + "-" + std::to_string(++last_number) + ".tmp";
    file_ = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file_ >= 0) {
      note_temporary(name);
      temporary_ = std::move(name);
      return true;
    }
    error_number = errno;
  }
  return fail_in_folder(error_number);
}

bool Output::open() {
  struct stat status = {};
  const bool exists = !path_.empty() && ::stat(path_.c_str(), &status) == 0;
  if (path_.empty() || (exists && is_standard_output(status))) {
    file_ = STDOUT_FILENO;
    return true;
  }
  if (const auto descriptor = descriptor_named(path_)) {
    file_ = ::fcntl(*descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    return file_ >= 0 || fail(errno);
  }
  if (!exists) return open_temporary();
  if (S_ISREG(status.st_mode)) {
    if (!open_temporary()) return false;
    // A private file stays private; where the mode cannot be kept, the new file's own stands.
    static_cast<void>(::fchmod(file_, status.st_mode & 07777U));
    return true;
  }
  return open_as_it_stands();
}

// A pipe is waited for: whoever reads it may be about to open it.
bool Output::open_as_it_stands() {
  constexpr int moment = 50;  // milliseconds
  constexpr int most_moments = 100;
  for (int i = 0; i < most_moments && !stop_requested(); ++i) {
    file_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
    if (file_ >= 0) return true;
    if (errno != ENXIO) return fail(errno);
    ::poll(nullptr, 0, moment);
  }
  if (!stop_requested())
    report(path_, "nobody reads this pipe; begin with what reads, or write to a file");
  return false;
}

bool Output::write(std::string_view data) {
  if (file_ < 0 && !open()) return false;
  const int error_number = write_all(file_, data);
  return error_number == 0 || fail(error_number);
}

// Some file systems report a full disk or a lost server only when a file is closed.
bool Output::close() {
  const bool flush = options_.durable && !temporary_.empty();
  if (flush && ::fsync(file_) != 0) return fail(errno);
  const int result = ::close(file_);
  file_ = -1;
  return result == 0 || errno == EINTR || fail(errno);
}

// Where a file system cannot rename without replacing, the check that was made before all writing
// must do.
int Output::move_into_place() {
  const SignalPause pause;
  const auto rename = [this](unsigned flags) {
    return ::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, path_.c_str(), flags) == 0 ? 0
                                                                                          : errno;
  };
  int error_number = rename(options_.keep_existing ? RENAME_NOREPLACE : 0);
  if (options_.keep_existing && (error_number == EINVAL || error_number == ENOSYS)) {
    error_number = rename(0);
  }
  if (error_number != 0) return error_number;
  forget_temporary(temporary_);
  temporary_.clear();
  return 0;
}

bool Output::finish() {
  if (file_ <= STDERR_FILENO) return true;
  if (!close()) return false;
  if (temporary_.empty()) return true;
  if (options_.replaces && state_of_file(path_) != options_.replaces) {
    report(path_, "was changed in the meantime and is kept; run again");
    return false;
  }
  int error_number = move_into_place();
  if (error_number == 0 && options_.durable) {
    error_number = flush_folder(std::string(folder_of(path_)));
  }
  if (error_number == EEXIST) {
    report(path_, "came to be there in the meantime and is kept; run again");
    return false;
  }
  return error_number == 0 || fail(error_number);
}

int flush_folder(const std::string& folder) {
  const int file =
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return errno;
  // Some file systems know no such thing; there is nothing else to ask for.
  const int error_number = ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
  ::close(file);
  return error_number;
}

}  // namespace referat
