// SPDX-License-Identifier: MIT
#include "interruption.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace referat {

namespace {

constexpr auto ending_signals = std::to_array<int>(
    {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2});

// A handler may touch memory that stands ready and call the system, no more.
std::array<char, 4096> temporary = {};
std::array<char, 160> last_words = {};

extern "C" void end_by(int signal) {
  if (temporary[0] != '\0') ::unlink(temporary.data());
  if (last_words[0] != '\0') {
    const ssize_t count = ::write(STDERR_FILENO, last_words.data(), std::strlen(last_words.data()));
    static_cast<void>(count);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

template <std::size_t Size>
void note(std::array<char, Size>& place, std::string_view text) {
  const std::size_t length = std::min(text.size(), Size - 1);
  std::copy_n(text.begin(), length, place.begin());
  place[length] = '\0';
}

sigset_t set_of_ending_signals() {
  sigset_t set = {};
  sigemptyset(&set);
  for (const int signal : ending_signals) sigaddset(&set, signal);
  return set;
}

}  // namespace

void catch_signals() {
  static bool caught = false;
  if (caught) return;
  caught = true;
  std::signal(SIGXFSZ, SIG_IGN);
  for (const int signal : ending_signals) {
    if (std::signal(signal, end_by) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

SignalPause::SignalPause() {
  const sigset_t ending = set_of_ending_signals();
  ::sigprocmask(SIG_BLOCK, &ending, &before_);
}

SignalPause::~SignalPause() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

// A path too long to note is one the system does not open.
void note_temporary(const std::string& path) {
  note(temporary, path.size() < temporary.size() ? std::string_view(path) : std::string_view());
}

void note_last_words(std::string_view line) {
  const SignalPause pause;
  note(last_words, line);
}

}  // namespace referat
