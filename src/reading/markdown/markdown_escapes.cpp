// SPDX-License-Identifier: MIT
#include "reading/markdown/markdown_escapes.hpp"

#include <array>
#include <charconv>
#include <cstdint>

#include "text/utf8.hpp"

namespace referat {

namespace {

struct Named {
  std::string_view name, text;
};

constexpr auto references = std::to_array<Named>({{"amp", "&"},
                                                  {"lt", "<"},
                                                  {"gt", ">"},
                                                  {"quot", "\""},
                                                  {"apos", "'"},
                                                  {"nbsp", " "},
                                                  {"aelig", "æ"},
                                                  {"oslash", "ø"},
                                                  {"aring", "å"},
                                                  {"AElig", "Æ"},
                                                  {"Oslash", "Ø"},
                                                  {"Aring", "Å"},
                                                  {"ndash", "–"},
                                                  {"mdash", "—"},
                                                  {"bull", "•"},
                                                  {"hellip", "…"}});

}  // namespace

bool is_punctuation(char c) {
  constexpr std::string_view signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  return signs.find(c) != std::string_view::npos;
}

bool is_backslash_escape(std::string_view text) {
  return text.size() > 1 && text[0] == '\\' && is_punctuation(text[1]);
}

std::string character_reference(std::string_view text, std::size_t& length) {
  constexpr std::size_t longest = 10;
  const std::size_t end = text.substr(0, longest).find(';');
  if (text.size() < 4 || text[0] != '&' || end == std::string_view::npos) return {};
  length = end + 1;
  std::string_view name = text.substr(1, end - 1);
  if (!name.starts_with('#')) {
    for (const Named& row : references) {
      if (row.name == name) return std::string(row.text);
    }
    return {};
  }
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (hexadecimal) name.remove_prefix(1);
  std::uint32_t value = 0;
  const auto result =
      std::from_chars(name.data(), name.data() + name.size(), value, hexadecimal ? 16 : 10);
  const bool whole = result.ec == std::errc() && result.ptr == name.data() + name.size();
  if (!whole || value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return {};
  std::string character;
  append_utf8(character, static_cast<char32_t>(value));
  return character;
}

}  // namespace referat
