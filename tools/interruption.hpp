// SPDX-License-Identifier: MIT
//
// What is done when a signal ends the program: the temporary file of the moment goes, what was
// done so far is said, and the program ends by that signal, as if nobody had caught it.
#pragma once

#include <csignal>
#include <string>
#include <string_view>

namespace referat {

/// From here on signals that end the program are caught; one that is ignored, as under nohup,
/// stays ignored. A file over the size limit becomes an error to report.
void catch_signals();

/// Holds those signals back for as long as it lives: a temporary file and the note of it come and
/// go together.
class SignalPause {
 public:
  SignalPause();
  ~SignalPause();
  SignalPause(const SignalPause&) = delete;
  SignalPause& operator=(const SignalPause&) = delete;

 private:
  sigset_t before_ = {};
};

/// Notes the file to remove; an empty path for none. To be called under a SignalPause.
void note_temporary(const std::string& path);

/// Notes the line to write, with its line feed.
void note_last_words(std::string_view line);

}  // namespace referat
