// SPDX-License-Identifier: MIT
//
// A libFuzzer target over everything that reads bytes. With clang:
//   cmake -S . -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DREFERAT_FUZZ=ON -DREFERAT_TESTS=OFF
//   cmake --build build/fuzz --target read_fuzz
//   build/fuzz/read_fuzz -max_len=20000 FOLDER samples
#include <cstdint>
#include <cstdlib>

#include "referat/referat.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const referat::Reading reading = referat::read({reinterpret_cast<const char*>(data), size});
  const std::string json = referat::to_json(reading.document, {.positions = &reading.source});
  if (json.empty()) std::abort();
  for (const referat::TracedLine& line : referat::trace(reading)) {
    if (line.owner == "unowned") std::abort();  // a line was lost
  }
  return 0;
}
