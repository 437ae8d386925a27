// SPDX-License-Identifier: MIT
//
// The only hard mark is the full stop: it ends initials ("Anna B. Holm"), abbreviations ("adm.
// direktør") and ordinals ("1. suppleant") as well as sentences.
#include "people/person_tokens.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/given_names.hpp"
#include "vocabulary/tick_marks.hpp"

namespace referat {

namespace {

constexpr std::string_view en_dash = "\xE2\x80\x93";
constexpr std::string_view em_dash = "\xE2\x80\x94";
constexpr std::string_view combining_minus = "\xCC\xB5";  // a bullet in some web pages
constexpr std::string_view bullet = "\xE2\x80\xA2";
constexpr std::size_t wide_space = 3;  // characters; narrower ones stand inside names too

bool is_opening(char c) { return c == '(' || c == '['; }
bool is_closing(char c) { return c == ')' || c == ']'; }

// Marks of emphasis, check boxes and quotation marks, which say nothing about a person.
bool is_dirt(char c) {
  return c == '*' || c == '_' || c == '"' || c == '#' || c == '~' || c == '`';
}

// What a byte says of the word that it stands in.
enum ByteSign : std::uint8_t {
  ends_word = 1U << 0,
  may_end_word = 1U << 1,  // the first byte of the dashes and the bullet
  digit_sign = 1U << 2,
  slash_sign = 1U << 3,
};

constexpr std::array<std::uint8_t, 256> byte_signs = [] {
  std::array<std::uint8_t, 256> signs{};
  const auto set = [&signs](std::string_view bytes, ByteSign sign) {
    for (const char c : bytes) signs[static_cast<unsigned char>(c)] = sign;
  };
  set(" \t\n\v\f\r()[]*_\"#~`,;:|", ends_word);
  set(en_dash.substr(0, 1), may_end_word);
  set("0123456789", digit_sign);
  set("/", slash_sign);
  return signs;
}();

struct WordEnd {
  std::size_t end;
  unsigned signs;  // of its bytes
};

WordEnd find_word_end(std::string_view text, std::size_t at) {
  unsigned seen = 0;
  for (; at < text.size(); ++at) {
    const unsigned signs = byte_signs[static_cast<unsigned char>(text[at])];
    seen |= signs;
    if ((signs & (ends_word | may_end_word)) == 0) continue;
    if ((signs & ends_word) != 0) break;
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(en_dash) || rest.starts_with(em_dash) || rest.starts_with(bullet)) break;
  }
  return {at, seen};
}

std::size_t word_end(std::string_view text, std::size_t at) { return find_word_end(text, at).end; }

std::size_t letters_in(std::string_view word) {
  std::size_t letters = 0;
  for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return letters;
}

bool has_digit(std::string_view word) {
  for (const char c : word)
    if (is_digit(c)) return true;
  return false;
}

bool has_lower(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += character_length(word.substr(at)))
    if (starts_with_lower(word.substr(at))) return true;
  return false;
}

// "B." and "C.H.": each letter has its full stop.
bool is_initials(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!starts_with_upper(word.substr(at))) return false;
    at += character_length(word.substr(at));
    if (at == word.size() || word[at] != '.') return false;
    ++at;
  }
  return !word.empty();
}

bool is_acronym(std::string_view word, std::uint32_t classes) {
  const auto sign = std::ranges::find_if(word, [](char c) { return c == '-' || c == '/'; });
  const std::string_view head(word.begin(), sign);
  if (has_lower(head)) return false;  // at the second letter of nearly all names
  const std::size_t letters = letters_in(head);
  if (letters < 2 || letters > 6) return false;
  return head.size() < word.size() || (classes & given_name) == 0;
}

// Of a word without digits.
WordShape shape_of(std::string_view word, std::uint32_t classes) {
  if (!starts_with_upper(word)) return WordShape::lower;
  // "Anna": nearly all, and none of the forms below but an abbreviation.
  const bool common = word.size() > 1 && word[1] >= 'a' && word[1] <= 'z';
  if (common && (classes & abbreviation_word) == 0) return WordShape::capital;
  if (letters_in(word) == 1) return WordShape::letter;
  if (is_initials(word)) return WordShape::initial;
  const bool short_name = (classes & abbreviation_word) != 0 && word.ends_with('.');
  if (short_name && letters_in(word) <= 5 && (classes & (modifier_word | role_word)) == 0)
    return WordShape::initial;
  return is_acronym(word, classes) ? WordShape::acronym : WordShape::capital;
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text), folded_(text) {
    tokens_.text = text;
    tokens_.all.reserve(text.size() / 6 + 4);  // Danish words are that long
  }

  PersonTokens run() {
    while (at_ < text_.size()) step();
    return std::move(tokens_);
  }

 private:
  // What a word of the text is in the vocabulary.
  std::uint32_t classes_of(std::string_view word, bool may_be_name) const {
    const auto begin = static_cast<std::size_t>(word.data() - text_.data());
    return word_classes(folded_.view().substr(begin, word.size()), may_be_name);
  }

  void step() {
    const char c = text_[at_];
    if (is_ascii_letter(c)) return take_word();  // nearly all
    const std::string_view rest = text_.substr(at_);
    if (is_space(c)) return take_space();
    if (const TickMark* mark = tick_mark_at(rest))
      return add(mark->ticked ? TokenKind::ticked : TokenKind::unticked, mark->sign.size());
    if (is_opening(c)) return take_bracket();
    if (is_closing(c)) return drop_enumerator();
    if (is_dirt(c)) return void(++at_);
    if (c == ',' || c == '/') return add(TokenKind::comma, 1);
    if (c == ';') return add(TokenKind::semicolon, 1);
    if (c == ':') return add(TokenKind::colon, 1);
    if (c == '|') return add(TokenKind::gap, 1);
    if (c == '.') return add(TokenKind::stop, 1);
    if (c == '-') return add(TokenKind::dash, 1);
    if (rest.starts_with(en_dash) || rest.starts_with(em_dash)) return add(TokenKind::dash, 3);
    if (rest.starts_with(bullet)) return add(TokenKind::gap, 3);
    if (rest.starts_with(combining_minus)) return void(at_ += 2);
    take_word();
  }

  // "a) Anna Holm b) Bo Lund"
  void drop_enumerator() {
    const bool letter = !tokens_.all.empty() && tokens_.all.back().end == at_ &&
                        tokens_.all.back().end - tokens_.all.back().begin == 1;
    if (letter) tokens_.all.back().kind = TokenKind::semicolon;
    ++at_;
  }

  void add(TokenKind kind, std::size_t length) {
    tokens_.all.push_back({kind, WordShape::lower, 0, at_, at_ + length});
    at_ += length;
  }

  void take_space() {
    const std::size_t begin = at_;
    if (text_[at_] == ' ' && at_ + 1 < text_.size() && !is_space(text_[at_ + 1]))
      return void(++at_);  // the space between two words
    std::size_t width = 0;
    bool tab = false;
    while (at_ < text_.size() && is_space(text_[at_])) {
      tab = tab || text_[at_] == '\t';
      width = text_[at_] == '\n' ? 0 : width + 1;  // the indent of a wrapped line is no gap
      ++at_;
    }
    if (at_ - begin == 1 && !tab) return;
    const bool wrapped = text_.substr(begin, at_ - begin).find('\n') != std::string_view::npos;
    if (tokens_.all.empty() || at_ == text_.size() || wrapped) return;
    if (tab || width >= wide_space)
      tokens_.all.push_back({TokenKind::gap, WordShape::lower, 0, begin, at_});
  }

  // A bracket that is never closed reaches to the text's end.
  void take_bracket() {
    std::size_t depth = 0;
    std::size_t end = at_;
    while (end < text_.size()) {
      const char c = text_[end++];
      if (is_opening(c)) ++depth;
      if (is_closing(c) && --depth == 0) break;
    }
    add(TokenKind::bracket, end - at_);
  }

  void take_word() {
    const WordEnd word = find_word_end(text_, at_);
    if (word.end == at_ + 1 && text_[at_] == 'X') return add(TokenKind::gap, 1);  // a mark
    std::size_t end = hanging_dash(word.end);
    if ((word.signs & slash_sign) != 0) end = std::min(end, slash_between_names(word.end));
    const std::size_t stop = stop_at(end);
    add_word(stop, (word.signs & digit_sign) != 0);
    if (stop < end) add(TokenKind::stop, end - stop);
  }

  // "Næstformand- afbud": the dash belongs to neither word. "pleje- og" and "PLO- Midtjylland"
  // keep theirs.
  std::size_t hanging_dash(std::size_t end) const {
    if (text_[end - 1] != '-' || end - at_ < 2) return end;
    const std::string_view next = next_word(end);
    const std::uint32_t classes = classes_of(next, false);
    const bool splits = (classes & (role_word | substitute_word | label_word)) != 0;
    return splits ? end - 1 : end;
  }

  // "Anna/Bo": two people, where one of them has a known name. "Afbud/Fraværende" is a word.
  std::size_t slash_between_names(std::size_t end) const {
    const std::size_t slash = text_.substr(at_, end - at_).find('/');
    if (slash == std::string_view::npos || slash == 0) return end;
    const std::string_view left = text_.substr(at_, slash);
    const std::string_view right = text_.substr(at_ + slash + 1, end - at_ - slash - 1);
    if (!starts_with_upper(left) || !starts_with_upper(right)) return end;
    const bool names = is_given_name(fold(left)) || is_given_name(fold(right));
    return names ? at_ + slash : end;
  }

  std::string_view next_word(std::size_t from) const {
    while (from < text_.size() && is_space(text_[from])) ++from;
    return text_.substr(from, word_end(text_, from) - from);
  }

  // Where the word at at_ ends if a full stop behind it ends a sentence; else `end`.
  std::size_t stop_at(std::size_t end) const {
    std::size_t stop = end;
    while (stop > at_ && (text_[stop - 1] == '.' || text_[stop - 1] == '!')) --stop;
    if (stop == end || stop == at_) return end;
    const std::string_view word = text_.substr(at_, stop - at_);
    const std::string_view next = next_word(end);
    if (has_digit(word)) {
      const bool ordinal = (classes_of(next, false) & (substitute_word | role_word)) != 0;
      return next.empty() || (starts_with_upper(next) && !ordinal) ? stop : end;
    }
    const bool last = trim(text_.substr(end)).empty();
    if (last) return letters_in(word) == 1 && tokens_.all.empty() ? end : stop;
    if (letters_in(word) == 1 || is_initials(text_.substr(at_, end - at_))) return end;
    const std::uint32_t classes = classes_of(word, false);
    return (classes & abbreviation_word) != 0 || (classes == 0 && is_short_title(next)) ? end
                                                                                        : stop;
  }

  // "Bo Lund, stud.polyt. Ida Holm": no sentence is one word of small letters behind a comma.
  bool is_short_title(std::string_view next) const {
    if (!starts_with_lower(text_.substr(at_)) || !starts_with_upper(next)) return false;
    if (!tokens_.all.empty() && tokens_.all.back().kind != TokenKind::comma) return false;
    return (classes_of(next, true) & given_name) != 0;
  }

  void add_word(std::size_t end, bool may_have_digits) {
    const std::string_view word = text_.substr(at_, end - at_);
    std::string_view bare = word;
    while (!bare.empty() && (bare.back() == '.' || bare.back() == '-')) bare.remove_suffix(1);
    const std::uint32_t classes = classes_of(bare, starts_with_upper(word));
    const bool number = may_have_digits && has_digit(word);
    const WordShape shape = number ? WordShape::number : shape_of(word, classes);
    tokens_.all.push_back({TokenKind::word, shape, classes, at_, end});
    at_ = end;
  }

  std::string_view text_;
  FoldedText folded_;  // of the same length, so that each word is found in it
  std::size_t at_ = 0;
  PersonTokens tokens_;
};

}  // namespace

PersonTokens person_tokens(std::string_view text) { return Tokenizer(text).run(); }

}  // namespace referat
