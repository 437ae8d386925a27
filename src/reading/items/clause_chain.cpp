// SPDX-License-Identifier: MIT
#include "reading/items/clause_chain.hpp"

#include <algorithm>
#include <array>

#include "reading/lines/lines.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

bool is_at(std::string_view text) { return starts_with_folded(text, "at "); }

class ChainReader {
 public:
  ChainReader(std::string_view text, std::string_view by, int number)
      : text_(text), by_(by), number_(number) {}

  std::vector<ChainedClause> read() {
    clauses_.push_back({});
    for (std::size_t space = text_.find(' '); space != std::string_view::npos;
         space = text_.find(' ', space + 1))
      read_word(space + 1);
    clauses_.back().end = text_.size();
    return std::move(clauses_);
  }

 private:
  void read_word(std::size_t at) {
    const std::string_view rest = text_.substr(at);
    if (rest.empty() || at <= clauses_.back().text) return;
    if (is_digit(rest[0])) return read_number(at, rest);
    if (const std::size_t bullet = inline_bullet(rest); bullet > 0)
      return start(at, 0, at + bullet);
    if (rest[0] == 'A' && is_at(rest)) return start(at, 0, at);  // a capital in mid sentence
    if (rest[0] == 'a' && is_at(rest) && ends_sentence(at)) return start(at, 0, at);
    if (!by_.empty() && rest.starts_with(by_)) read_lead_in(at, rest);
  }

  // "• at torvet renoveres • at beløbet frigives": the length of the bullet and its space.
  static std::size_t inline_bullet(std::string_view rest) {
    const bool bullet = rest.starts_with("•") || rest.starts_with("·");
    return bullet ? bullet_length(rest) : 0;
  }

  // "2. at", "2) at" behind a first clause with the number before it.
  void read_number(std::size_t at, std::string_view rest) {
    if (number_ == 0) return;
    int value = 0;
    std::size_t digits = 0;
    while (digits < rest.size() && digits < 3 && is_digit(rest[digits]))
      value = value * 10 + (rest[digits++] - '0');
    const bool sign = digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')');
    if (!sign || value != number_ + 1) return;
    const std::string_view behind = rest.substr(digits + 1);
    if (!behind.starts_with(' ')) return;
    if (!is_at(behind.substr(1)) && !begins_plain(at, rest)) return;
    number_ = value;
    start(at, digits + 1, at + digits + 2);
  }

  // "2. høringen varer otte uger" behind "1. planen sendes i høring"; not "den 2. maj", "1. og 2.
  // behandling".
  bool begins_plain(std::size_t at, std::string_view rest) const {
    if (is_at(text_) || !number_mark(rest)) return false;
    const std::string_view before = text_.substr(0, at - 1);
    constexpr auto words = std::to_array<std::string_view>(
        {" den", " d.", " nr.", " pkt.", " og", " til", " af", " i", " stk.", " kl."});
    return std::ranges::none_of(words, [&](std::string_view w) { return before.ends_with(w); });
  }

  // "FU indstiller, at …" said again.
  void read_lead_in(std::size_t at, std::string_view rest) {
    const auto lead = lead_in(rest);
    if (!lead || lead->by != by_) return;
    std::size_t words = at + lead->lead_end;
    while (words < text_.size() && is_space(text_[words])) ++words;
    if (words < text_.size()) start(at, 0, words);
  }

  bool ends_sentence(std::size_t at) const {
    if (at < 3 || is_digit(text_[at - 3])) return false;  // "3. at"
    return text_[at - 2] == '.' || text_[at - 2] == ';';
  }

  void start(std::size_t at, std::size_t label_size, std::size_t words) {
    clauses_.back().end = at - 1;
    clauses_.push_back({at, label_size, words, 0});
  }

  std::string_view text_;
  std::string_view by_;
  int number_;
  std::vector<ChainedClause> clauses_;
};

}  // namespace

std::vector<ChainedClause> split_clauses(std::string_view text, std::string_view by, int number) {
  return ChainReader(text, by, number).read();
}

}  // namespace referat
