// SPDX-License-Identifier: MIT
#include "command_line/interruption.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <vector>

namespace referat {

namespace {

constexpr auto ending_signals = std::to_array<int>(
    {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGALRM, SIGXCPU, SIGUSR1, SIGUSR2});
constexpr auto stopping_signals = std::to_array<int>({SIGHUP, SIGINT, SIGTERM});

// A handler may touch what no thread is changing at that moment, and call the system, no more. So
// changes are made under a SignalPause: it keeps the handler out of its own thread, and the handler
// waits until no other thread is inside one.
std::atomic<int> pauses = 0;
std::atomic<bool> ending = false;
std::atomic<int> stopping = 0;
std::array<int, 2> stop_pipe = {-1, -1};
std::mutex temporaries_mutex;

// Never destroyed: a thread may still be at work when the program ends.
std::vector<std::string>& temporaries() {
  static auto* const names = new std::vector<std::string>;
  return *names;
}

void wait_a_moment() { ::poll(nullptr, 0, 1); }

void end_by(int signal) {
  std::signal(signal, SIG_DFL);
  sigset_t set = {};
  sigemptyset(&set);
  sigaddset(&set, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  std::raise(signal);
}

extern "C" void end_at_once(int signal) {
  ending = true;
  while (pauses > 0) wait_a_moment();
  for (const std::string& path : temporaries()) ::unlink(path.c_str());
  end_by(signal);
}

extern "C" void stop_or_end(int signal) {
  const int number = errno;
  int none = 0;
  if (!stopping.compare_exchange_strong(none, signal)) end_at_once(signal);
  const ssize_t count = ::write(stop_pipe[1], "", 1);
  static_cast<void>(count);
  errno = number;
}

sigset_t set_of_ending_signals() {
  sigset_t set = {};
  sigemptyset(&set);
  for (const int signal : ending_signals) sigaddset(&set, signal);
  return set;
}

template <class Signals>
void handle(const Signals& signals, void (*handler)(int)) {
  for (const int signal : signals) {
    if (std::signal(signal, handler) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

}  // namespace

void catch_signals() {
  static bool caught = false;
  if (caught) return;
  caught = true;
  temporaries();
  std::signal(SIGXFSZ, SIG_IGN);
  handle(ending_signals, end_at_once);
}

void finish_on_signals() {
  catch_signals();
  if (stop_descriptor() >= 0 || ::pipe2(stop_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
  handle(stopping_signals, stop_or_end);
}

int stop_signal() { return stopping; }

int stop_descriptor() { return stop_pipe[0]; }

void end_if_stopped() {
  if (stop_requested()) end_by(stop_signal());
}

SignalPause::SignalPause() {
  const sigset_t set = set_of_ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &set, &before_);
  ++pauses;
  // The program is about to end, and this thread with it.
  while (ending) {
    --pauses;
    while (true) wait_a_moment();
  }
}

SignalPause::~SignalPause() {
  --pauses;
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void note_temporary(const std::string& path) {
  const std::lock_guard lock(temporaries_mutex);
  temporaries().push_back(path);
}

void forget_temporary(const std::string& path) {
  const std::lock_guard lock(temporaries_mutex);
  std::erase(temporaries(), path);
}

void leave_signals_to_main() {
  const sigset_t set = set_of_ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

}  // namespace referat
