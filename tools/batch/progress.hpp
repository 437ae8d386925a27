// SPDX-License-Identifier: MIT
//
// How far a run has come: a bar that is drawn over itself on a terminal, or a line now and then.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

enum class ProgressWhen {
  automatic,  ///< "auto": on a terminal, once a run has lasted two seconds
  always,     ///< at once, and where there is no terminal a line every thirty seconds
  never,
};

template <>
constexpr auto names<ProgressWhen>() {
  return std::to_array<std::string_view>({"auto", "always", "never"});
}

/// "1234 of 20000 files, 812 a second, 0:23 left". Rate and time left are those of the run so far.
std::string progress_words(std::size_t done, std::size_t total,
                           std::chrono::duration<double> elapsed);

/// The same behind a bar, "[#####     ] ", in at most `width` columns; without the bar where there
/// is no room for it.
std::string progress_line(std::size_t done, std::size_t total,
                          std::chrono::duration<double> elapsed, std::size_t width);

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  /// `width`: of the terminal that standard error is; 0 for none.
  Progress(ProgressWhen when, std::size_t total, std::size_t width, Clock::time_point start);

  /// What to write now that `done` are done; mostly nothing.
  std::string step(std::size_t done, Clock::time_point now);

  /// What takes the bar away, before a message and at the end.
  std::string clear();

 private:
  bool is_due(Clock::time_point now) const;

  ProgressWhen when_;
  std::size_t total_;
  std::size_t width_;
  Clock::time_point start_;
  Clock::time_point last_;
  bool is_drawn_ = false;
};

}  // namespace referat
