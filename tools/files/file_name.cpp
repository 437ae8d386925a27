// SPDX-License-Identifier: MIT
#include "files/file_name.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "reporting/printable.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::string_view forbidden = "/\\:*?\"<>|";

// What is not printable as it stands is a control character or no character.
bool is_safe(std::string_view character, const Utf8Unit& unit) {
  return unit.valid && forbidden.find(character) == std::string_view::npos &&
         printable(character) == character;
}

// COM¹ is a device as well.
bool is_device_of_windows(std::string_view first_word) {
  constexpr auto devices = std::to_array<std::string_view>({"con", "prn", "aux", "nul"});
  constexpr auto numbers = std::to_array<std::string_view>(
      {"1", "2", "3", "4", "5", "6", "7", "8", "9", "\u00B9", "\u00B2", "\u00B3"});
  const std::string word = fold(first_word);
  if (std::ranges::find(devices, word) != devices.end()) return true;
  const bool numbered = word.starts_with("com") || word.starts_with("lpt");
  return numbered && std::ranges::find(numbers, word.substr(3)) != numbers.end();
}

// "CON .txt" is CON.
void keep_from_devices(std::string& name) {
  const std::size_t dot = std::min(name.find('.'), name.size());
  std::string_view word = std::string_view(name).substr(0, dot);
  while (word.ends_with(' ')) word.remove_suffix(1);
  if (is_device_of_windows(word)) name.insert(dot, 1, '_');
}

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

}  // namespace

std::string safe_name(std::string_view name) {
  std::string safe;
  while (!name.empty()) {
    const Utf8Unit unit = read_utf8(name);
    const std::string_view character = name.substr(0, unit.length);
    safe += is_safe(character, unit) ? character : "_";
    name.remove_prefix(unit.length);
  }
  if (safe.empty()) return "_";
  if (safe.front() == '.' || safe.front() == '-') safe.front() = '_';
  if (safe.back() == '.' || safe.back() == ' ') safe.back() = '_';
  keep_from_devices(safe);
  return safe;
}

std::string shortened_name(std::string name, std::string_view ending) {
  if (name.size() <= longest_name) return name;
  const bool keeps = name.ends_with(ending) && ending.size() < longest_name;
  const std::string_view kept = keeps ? ending : std::string_view();
  const std::size_t most = longest_name - kept.size();
  std::size_t length = most;
  // Back to the first byte of a character; bytes that are no UTF-8 are cut where they stand.
  while (length > most - 4 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) --length;
  return name.substr(0, length) + std::string(kept);
}

std::string folded_path(std::string_view path) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(path.data()),
      static_cast<utf8proc_ssize_t>(path.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, Free> memory(mapped);
  if (length < 0) return fold(path);  // it is not UTF-8
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

}  // namespace referat
