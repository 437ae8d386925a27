// SPDX-License-Identifier: MIT
#include "batch/progress.hpp"

#include <algorithm>
#include <cmath>

namespace referat {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr auto first_bar = 2s;
constexpr auto between_bars = 100ms;
constexpr auto between_lines = 30s;
constexpr std::size_t narrowest_bar = 10;
constexpr std::size_t widest_bar = 30;

// "0:05", "12:34", "3:00:00"
std::string clock_words(double seconds) {
  constexpr double longest = 1000.0 * 3600;
  const auto whole = static_cast<long>(std::lround(std::clamp(seconds, 0.0, longest)));
  const auto padded = [](long number) {
    return (number < 10 ? "0" : std::string()) + std::to_string(number);
  };
  const std::string minutes_and_seconds = padded(whole / 60 % 60) + ":" + padded(whole % 60);
  if (whole >= 3600) return std::to_string(whole / 3600) + ":" + minutes_and_seconds;
  return minutes_and_seconds.substr(minutes_and_seconds.front() == '0' ? 1 : 0);
}

// Two digits of a rate below ten, as "0.4".
std::string rate_words(double rate) {
  if (rate >= 10) return std::to_string(std::lround(std::min(rate, 1e15)));
  const long tenths = std::lround(rate * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string bar(std::size_t done, std::size_t total, std::size_t room) {
  const std::size_t size = std::min(room, widest_bar);
  const std::size_t full = total == 0 ? size : size * done / total;
  std::string text = "[";
  return text.append(full, '#').append(size - full, ' ').append("] ");
}

}  // namespace

std::string progress_words(std::size_t done, std::size_t total, Seconds elapsed) {
  std::string text = std::to_string(done) + " of " + std::to_string(total);
  text += total == 1 ? " file" : " files";
  const double rate = elapsed.count() > 0 ? static_cast<double>(done) / elapsed.count() : 0;
  if (rate > 0) {
    text += ", " + rate_words(rate) + " a second, ";
    text += clock_words(static_cast<double>(total - std::min(done, total)) / rate) + " left";
  }
  return text;
}

std::string progress_line(std::size_t done, std::size_t total, Seconds elapsed, std::size_t width) {
  const std::string text = progress_words(done, total, elapsed);
  constexpr std::size_t around = 3;  // "[] "
  if (text.size() + around + narrowest_bar <= width) {
    return bar(done, total, width - text.size() - around) + text;
  }
  return text.substr(0, width);
}

Progress::Progress(ProgressWhen when, std::size_t total, std::size_t width, Clock::time_point start)
    : when_(when), total_(total), width_(width), start_(start), last_(start) {
  if (width_ == 0 && when_ == ProgressWhen::automatic) when_ = ProgressWhen::never;
}

bool Progress::is_due(Clock::time_point now) const {
  if (when_ == ProgressWhen::never) return false;
  if (width_ == 0) return now - last_ >= between_lines;
  if (!is_drawn_ && when_ == ProgressWhen::always) return true;
  return now - start_ >= first_bar && now - last_ >= between_bars;
}

std::string Progress::step(std::size_t done, Clock::time_point now) {
  if (!is_due(now)) return {};
  last_ = now;
  if (width_ == 0) {
    std::string line = "referat: ";
    return line.append(progress_words(done, total_, now - start_)).append("\n");
  }
  is_drawn_ = true;
  // The last column stays free: some terminals begin a new line there.
  std::string drawn = "\r\x1b[K";
  return drawn.append(progress_line(done, total_, now - start_, width_ - 1));
}

std::string Progress::clear() {
  if (!is_drawn_) return {};
  is_drawn_ = false;
  return "\r\x1b[K";
}

}  // namespace referat
