// SPDX-License-Identifier: MIT
//
// Work done by several threads at once and taken in its order. A thread that gets ahead waits, so
// that what is done but not taken is bounded by the number of threads.
#pragma once

#include <cstddef>
#include <functional>

namespace referat {

struct PooledWork {
  std::size_t count = 0;  ///< of pieces, 0 to count - 1
  std::size_t threads = 1;

  /// Does piece `index` as thread `worker`, and leaves what came of it at `slot`, which nobody else
  /// uses until it is taken. Must not throw.
  std::function<void(std::size_t worker, std::size_t index, std::size_t slot)> work;

  /// Takes what came of piece `index`; called by the thread that runs the pool, in the order of the
  /// pieces. False: no more pieces are begun; those begun are still taken.
  std::function<bool(std::size_t index, std::size_t slot)> take;

  /// Called now and then while there is nothing to take.
  std::function<void()> idle;
};

/// How many slots there are for so many threads.
std::size_t slots_for(std::size_t threads);

/// Returns when all pieces are taken, or all that were begun before take() or a signal ended it.
/// One thread is the caller's own.
void run_in_order(const PooledWork& work);

}  // namespace referat
