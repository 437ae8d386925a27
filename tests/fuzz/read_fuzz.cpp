// SPDX-License-Identifier: MIT
//
// A libFuzzer target over everything that reads bytes. With clang:
//   CXX=clang++ cmake -S . -B build/fuzz -DCMAKE_BUILD_TYPE=Release -DREFERAT_FUZZ=ON
//   cmake --build build/fuzz --target read_fuzz
//   build/fuzz/read_fuzz -max_len=20000 FOLDER samples
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "referat/referat.hpp"

namespace {

void require(bool good) {
  if (!good) std::abort();
}

void check_reading(std::string_view bytes) {
  const referat::Reading reading = referat::read(bytes);
  require(!referat::to_json(reading.document, {.positions = &reading.source}).empty());
  for (const referat::TracedLine& line : referat::trace(reading))
    require(line.owner != "unowned");  // a line was lost
}

// What was fixed needs no second fix.
void check_fixes(std::string_view bytes) {
  const auto find = [](const referat::Reading& reading) { return referat::check(reading); };
  const std::optional<referat::Fixed> once = referat::fix(bytes, {}, find);
  if (!once) return;
  const std::optional<referat::Fixed> twice = referat::fix(once->bytes, {}, find);
  require(twice && twice->count == 0 && twice->bytes == once->bytes);
}

// What can be loaded comes back from what is written of it.
void check_loading(std::string_view bytes) {
  if (const auto loaded = referat::from_json(bytes); !loaded.fault)
    require(referat::from_json(referat::to_json(loaded.document)) == loaded);
  if (const auto loaded = referat::from_xml(bytes); !loaded.fault)
    require(referat::from_xml(referat::to_xml(loaded.document)) == loaded);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check_reading(bytes);
  check_fixes(bytes);
  check_loading(bytes);
  return 0;
}
