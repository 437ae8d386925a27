// SPDX-License-Identifier: MIT
#include "batch/ordered_pool.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include "command_line/interruption.hpp"

namespace referat {

namespace {

constexpr std::size_t slots_of_a_thread = 4;
constexpr auto idle_time = std::chrono::milliseconds(100);

void run_alone(const PooledWork& work) {
  for (std::size_t index = 0; index < work.count && !stop_requested(); ++index) {
    work.work(0, index, 0);
    if (!work.take(index, 0)) return;
  }
}

class Pool {
 public:
  explicit Pool(const PooledWork& work) : work_(work), done_(slots_for(work.threads)) {}
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;
  ~Pool() { join(); }

  void run();

 private:
  void start();
  void join();
  void work(std::size_t worker);
  bool may_begin() const { return next_ < work_.count && next_ < taken_ + done_.size(); }
  bool nothing_is_left() const { return taken_ == (stopped_ ? next_ : work_.count); }
  void wait_for_next(std::unique_lock<std::mutex>& lock);

  const PooledWork& work_;
  std::mutex mutex_;
  std::condition_variable room_;      // for another piece, or none will be begun
  std::condition_variable progress_;  // the next piece to take is done
  std::vector<bool> done_;            // slots to take from
  std::size_t next_ = 0;              // piece to begin
  std::size_t taken_ = 0;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

// Where the system allows fewer threads, fewer do the work.
void Pool::start() {
  for (std::size_t worker = 0; worker < work_.threads; ++worker) {
    try {
      threads_.emplace_back([this, worker] { work(worker); });
    } catch (const std::system_error&) {
      return;
    }
  }
}

void Pool::join() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  room_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Pool::work(std::size_t worker) {
  leave_signals_to_main();
  std::unique_lock lock(mutex_);
  while (true) {
    room_.wait(lock, [this] { return stopped_ || next_ == work_.count || may_begin(); });
    if (stopped_ || next_ == work_.count || stop_requested()) return;
    const std::size_t index = next_++;
    const std::size_t slot = index % done_.size();
    lock.unlock();
    work_.work(worker, index, slot);
    lock.lock();
    done_[slot] = true;
    if (index == taken_) progress_.notify_one();
  }
}

void Pool::wait_for_next(std::unique_lock<std::mutex>& lock) {
  const auto can_go_on = [this] { return done_[taken_ % done_.size()] || nothing_is_left(); };
  while (!progress_.wait_for(lock, idle_time, can_go_on)) {
    if (stop_requested()) stopped_ = true;
    lock.unlock();
    work_.idle();
    lock.lock();
  }
}

void Pool::run() {
  start();
  if (threads_.empty()) return run_alone(work_);
  std::unique_lock lock(mutex_);
  while (!nothing_is_left()) {
    wait_for_next(lock);
    const std::size_t slot = taken_ % done_.size();
    if (!done_[slot]) continue;
    lock.unlock();
    const bool go_on = work_.take(taken_, slot);
    lock.lock();
    done_[slot] = false;
    ++taken_;
    if (!go_on || stop_requested()) stopped_ = true;
    room_.notify_one();
  }
}

}  // namespace

std::size_t slots_for(std::size_t threads) { return threads * slots_of_a_thread; }

void run_in_order(const PooledWork& work) {
  if (work.threads <= 1) return run_alone(work);
  Pool(work).run();
}

}  // namespace referat
