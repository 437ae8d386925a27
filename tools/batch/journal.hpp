// SPDX-License-Identifier: MIT
//
// What earlier runs did, so that a run that was broken off, or is repeated, does only what is left.
// A file of lines of JSON that only grows. Before an output is written a line says that it will be;
// when it is in its place another line says what it was made from. So whatever moment a run dies
// at, an output without a second line is known as our own and is made again.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "command_line/exit_code.hpp"

namespace referat {

struct WrittenFile {
  std::string path;
  std::string content;  ///< its content_hash()

  bool operator==(const WrittenFile&) const = default;
};

/// What a line tells of one input.
struct JournalEntry {
  std::string input;
  std::string outcome;  ///< "begun", "converted" or "failed"
  std::string content;  ///< content_hash() of the input
  std::string options;  ///< a hash of the options that have a say in the output
  std::string version;  ///< of the program
  std::vector<WrittenFile> outputs;

  bool operator==(const JournalEntry&) const = default;
};

/// Appends the entry as a line. Names that are no UTF-8 are written as append_json_name() has them.
void append_journal_line(std::string& out, const JournalEntry& entry);

enum class JournalLine {
  entry,
  foreign,  ///< a line of a journal of another version
  broken,
};

/// Reads one line, without its line feed.
JournalLine read_journal_line(std::string_view line, JournalEntry& entry);

class Journal {
 public:
  Journal() = default;
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  /// Reads the file, if there is one, and keeps it open: no other run may use it before the end of
  /// this one. ExitCode::usage for what is no journal, which is reported. `durable`: lines are on
  /// the disk before the work goes on.
  ExitCode open(const std::string& path, std::string options, bool durable);

  /// Makes the file if there was none. To be called before anything is noted.
  ExitCode start();

  /// What `input`, which holds `content`, was converted to by this program with these options; none
  /// when it was not. By any thread.
  std::optional<JournalEntry> find(const std::string& input, std::string_view content) const;

  /// Whether an earlier run wrote to `output`, or was about to.
  bool made(std::string_view output) const;

  /// Notes that `outputs` will be written for `input`, and what came of it. By any thread. False
  /// when it cannot be noted, which is reported.
  bool begin(const std::string& input, const std::vector<std::string>& outputs);
  bool end(const std::string& input, std::string content, bool converted,
           std::vector<WrittenFile> outputs);

 private:
  ExitCode open_file(bool create);
  ExitCode read();
  ExitCode tell_version() const;
  void take(const JournalEntry& entry, std::size_t begin, std::size_t length);
  bool append(const JournalEntry& entry);

  std::string path_;
  std::string options_;
  bool durable_ = false;
  int file_ = -1;
  bool is_line_open_ = false;  // what is there does not end in a line feed
  std::mutex mutex_;

  // An entry is read when it is asked for: an archive has hundreds of thousands, of a kilobyte
  // each.
  struct Line {
    std::size_t begin = 0;  // in the file
    std::size_t length = 0;
    bool is_foreign = false;  // of another version
  };
  std::unordered_map<std::size_t, Line> lines_;  // the last of each input, by the hash of its name
  std::unordered_set<std::size_t> made_;         // hashes of outputs
  std::string foreign_version_;
};

/// Whether the outputs of `entry` are there and hold what was written.
bool has_outputs(const JournalEntry& entry);

}  // namespace referat
