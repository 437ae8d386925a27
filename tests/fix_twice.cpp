// SPDX-License-Identifier: MIT
//
// Fixes documents and looks whether the result needs a fix still.
//
//   fix_twice FILE...
//
// Each file is tried as it stands, and several times with pieces of it torn out, doubled or put
// elsewhere, always in the same way: what the rules take for granted does not hold there.
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "referat/referat.hpp"

namespace {

using namespace referat;

struct Count {
  std::size_t texts = 0;
  std::size_t fixes = 0;
  std::size_t wrong = 0;
};

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<Fixed> fixed(const std::string& bytes) {
  return fix(bytes, {}, [](const Reading& reading) { return check(reading); });
}

// A line on standard output for a text whose fixes left something to fix.
void try_text(const std::string& path, const std::string& bytes, Count& count) {
  ++count.texts;
  const auto once = fixed(bytes);
  if (!once) return;
  count.fixes += once->count;
  const auto twice = fixed(once->bytes);
  if (twice && twice->count == 0 && twice->bytes == once->bytes) return;
  ++count.wrong;
  std::cout << path << ": " << (twice ? "fixes are left" : "no longer read as it stands") << '\n';
}

// Pieces of what the rules look for.
constexpr auto tempting = std::to_array<const char*>({
    " ", "\n", "  ", "\r", "\t",     " ,", ",",        "§",      "5", "kr", " jf ", "ca",
    "-", " –", "- ", ".",  "\u00A0", "\f", "offenlig", "IGANG ", ":", "(",  "\"",   "x",
});

// Where a character begins, at `at` or behind: a torn one would only make the text unfixable.
std::size_t character_at(const std::string& bytes, std::size_t at) {
  while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) ++at;
  return at;
}

std::string mutated(std::string bytes, std::mt19937& random) {
  const auto somewhere = [&] { return character_at(bytes, random() % (bytes.size() + 1)); };
  for (int i = 0; i < 20; ++i) {
    const std::size_t at = somewhere();
    const std::size_t end = character_at(bytes, std::min(bytes.size(), at + random() % 40));
    const std::string piece = bytes.substr(at, end - at);
    switch (random() % 3) {
      case 0:
        bytes.erase(at, piece.size());
        break;
      case 1:
        bytes.insert(somewhere(), piece);
        break;
      default:
        bytes.insert(somewhere(), tempting[random() % tempting.size()]);
    }
  }
  return bytes;
}

}  // namespace

int main(int count, char** arguments) {
  constexpr int mutations = 8;
  Count total;
  for (const std::string path : std::span(arguments, static_cast<std::size_t>(count)).subspan(1)) {
    const std::string bytes = content_of(path);
    try_text(path, bytes, total);
    std::mt19937 random(static_cast<unsigned>(bytes.size()));
    for (int i = 0; i < mutations; ++i) try_text(path, mutated(bytes, random), total);
  }
  std::cout << total.texts << " texts, " << total.fixes << " fixes, " << total.wrong
            << " texts not fixed at once\n";
  return total.wrong > 0 || total.fixes == 0 ? 1 : 0;
}
