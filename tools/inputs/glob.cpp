// SPDX-License-Identifier: MIT
#include "inputs/glob.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace referat {

namespace {

// Takes one character off; a byte that is not UTF-8 is a character of its own, beyond Unicode.
char32_t take(std::string_view& text) {
  constexpr char32_t first_byte = 0x110000;
  const Utf8Unit unit = read_utf8(text);
  const char32_t code =
      unit.valid ? unit.code : first_byte + static_cast<unsigned char>(text.front());
  text.remove_prefix(unit.valid ? unit.length : 1);
  return code;
}

// "kladder/" means the folder, "/x" and "./x" a path from the top.
std::string_view without_edges(std::string_view pattern) {
  while (pattern.size() > 1 && pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.starts_with("./")) pattern.remove_prefix(1);
  return pattern;
}

}  // namespace

Glob::Glob(std::string_view pattern) {
  std::string_view rest = without_edges(pattern);
  whole_path_ = rest.find('/') != std::string_view::npos;
  if (rest.starts_with('/')) rest.remove_prefix(1);
  bool at_folder = true;
  while (!rest.empty()) {
    const char first = rest.front();
    if (first == '*') {
      add_star(rest, at_folder);
      at_folder = tokens_.back().kind == Kind::folders;
      continue;
    }
    at_folder = first == '/';
    if (first == '[' && add_set(rest)) continue;
    if (first == '\\' && rest.size() > 1) rest.remove_prefix(1);
    const char32_t code = take(rest);
    tokens_.push_back({.kind = first == '?' ? Kind::any : Kind::character, .code = code});
  }
}

void Glob::add_star(std::string_view& rest, bool at_folder) {
  const std::size_t stars = std::min(rest.find_first_not_of('*'), rest.size());
  rest.remove_prefix(stars);
  const bool folders = stars > 1 && at_folder && rest.starts_with('/');
  if (folders) rest.remove_prefix(1);
  tokens_.push_back({.kind = folders ? Kind::folders : stars > 1 ? Kind::everything : Kind::star});
}

// False, with nothing taken, for a bracket that is not closed. "]" right after the opening is one
// of the set.
bool Glob::add_set(std::string_view& rest) {
  std::string_view inner = rest.substr(1);
  Token set{.kind = Kind::set, .negated = inner.starts_with('!') || inner.starts_with('^')};
  if (set.negated) inner.remove_prefix(1);
  while (!inner.empty() && (!inner.starts_with(']') || set.ranges.empty())) {
    if (inner.size() > 1 && inner.front() == '\\') inner.remove_prefix(1);
    const char32_t first = take(inner);
    char32_t last = first;
    if (inner.size() > 1 && inner[0] == '-' && inner[1] != ']') {
      inner.remove_prefix(1);
      last = take(inner);
    }
    set.ranges.emplace_back(first, last);
  }
  if (inner.empty()) return false;
  rest = inner.substr(1);
  tokens_.push_back(std::move(set));
  return true;
}

bool Glob::is_in(const Token& set, char32_t code) {
  const bool found = std::ranges::any_of(set.ranges, [code](const auto& range) {
    return range.first <= code && code <= range.second;
  });
  return found != set.negated;
}

// What may stand for nothing is passed by at once.
void Glob::reach(std::vector<char>& states, std::size_t state) const {
  states[state] = 1;
  while (state < tokens_.size() && tokens_[state].kind >= Kind::star) states[++state] = 1;
}

void Glob::step(std::size_t state, char32_t code, std::vector<char>& next) const {
  const Token& token = tokens_[state];
  switch (token.kind) {
    case Kind::character:
      if (code == token.code) reach(next, state + 1);
      break;
    case Kind::any:
      if (code != U'/') reach(next, state + 1);
      break;
    case Kind::set:
      if (code != U'/' && is_in(token, code)) reach(next, state + 1);
      break;
    case Kind::star:
      if (code != U'/') reach(next, state);
      break;
    case Kind::everything:
      reach(next, state);
      break;
    case Kind::folders:  // is over behind a "/" only
      next[state] = 1;
      if (code == U'/') reach(next, state);
      break;
  }
}

// All ways through the pattern at once, so that no pattern takes longer than its length times that
// of the path.
bool Glob::matches(std::string_view path) const {
  if (!whole_path_) path.remove_prefix(path.rfind('/') + 1);
  std::vector<char> states(tokens_.size() + 1);
  reach(states, 0);
  while (!path.empty()) {
    const char32_t code = take(path);
    std::vector<char> next(states.size());
    for (std::size_t state = 0; state < tokens_.size(); ++state) {
      if (states[state] != 0) step(state, code, next);
    }
    states.swap(next);
  }
  return states.back() != 0;
}

bool any_matches(const std::vector<Glob>& globs, std::string_view path) {
  return std::ranges::any_of(globs, [path](const Glob& glob) { return glob.matches(path); });
}

}  // namespace referat
