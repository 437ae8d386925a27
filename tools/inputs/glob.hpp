// SPDX-License-Identifier: MIT
//
// Patterns for names of files, as shells and .gitignore have them.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace referat {

/// `*` and `?` stand for characters but "/", `[a-z]` and `[!a-z]` for one of a set, `**` for
/// anything, `**/` for any number of folders, none among them; a backslash takes the next character
/// as it is. A bracket that is not closed is a bracket. Upper and lower case differ.
class Glob {
 public:
  explicit Glob(std::string_view pattern);

  /// A pattern without "/" is for the last part of `path`, one with it for the whole.
  bool matches(std::string_view path) const;

 private:
  enum class Kind { character, any, set, star, everything, folders };
  struct Token {
    Kind kind = Kind::character;
    char32_t code = 0;
    bool negated = false;
    std::vector<std::pair<char32_t, char32_t>> ranges = {};
  };

  void add_star(std::string_view& rest, bool at_folder);
  bool add_set(std::string_view& rest);
  void reach(std::vector<char>& states, std::size_t state) const;
  void step(std::size_t state, char32_t code, std::vector<char>& next) const;
  static bool is_in(const Token& set, char32_t code);

  std::vector<Token> tokens_;
  bool whole_path_ = false;
};

/// Whether one of `globs` matches.
bool any_matches(const std::vector<Glob>& globs, std::string_view path);

}  // namespace referat
