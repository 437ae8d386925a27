// SPDX-License-Identifier: MIT
//
// What is done when a signal ends the program. Temporary files never stay, and the program ends by
// that signal, as if nobody had caught it. Work on many files is not cut off in the midst of one:
// the first SIGHUP, SIGINT or SIGTERM is a wish to stop, which the work grants when the files at
// hand are done; the second one, and any other signal, ends at once.
#pragma once

#include <csignal>
#include <string>

namespace referat {

/// From here on signals that end the program are caught; one that is ignored, as under nohup,
/// stays ignored. A file over the size limit becomes an error to report.
void catch_signals();

/// The same, and from here on a first SIGHUP, SIGINT or SIGTERM is only noted.
void finish_on_signals();

/// The signal that asked to stop; 0 for none.
int stop_signal();
inline bool stop_requested() { return stop_signal() != 0; }

/// A descriptor to wait on: it becomes readable, and stays so, when a stop is asked for. Negative
/// before finish_on_signals().
int stop_descriptor();

/// Ends the program by the signal that asked for it; returns when there was none.
void end_if_stopped();

/// Holds the ending back, in all threads, for as long as it lives: a temporary file and the note of
/// it come and go together.
class SignalPause {
 public:
  SignalPause();
  ~SignalPause();
  SignalPause(const SignalPause&) = delete;
  SignalPause& operator=(const SignalPause&) = delete;

 private:
  sigset_t before_ = {};
};

/// Notes a file to remove, and that there is nothing more to remove. To be called under a
/// SignalPause.
void note_temporary(const std::string& path);
void forget_temporary(const std::string& path);

/// Leaves the signals to the thread that began the program: the one calling gets none any more.
void leave_signals_to_main();

}  // namespace referat
