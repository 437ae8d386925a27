// SPDX-License-Identifier: MIT
#include "checking/comparing/pairing.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "checking/comparing/title_words.hpp"

namespace referat {

namespace {

class Pairing {
 public:
  Pairing(std::span<const Listed> left, std::span<const Listed> right)
      : left_(left), right_(right), right_of_(left.size(), unpaired), left_of_(right.size()) {
    left_of_.assign(right.size(), unpaired);
  }

  // The n-th of a title to the n-th of it: "Eventuelt" may stand in the open and the closed part.
  template <class Key>
  void pair_titles(Key (*key_of)(std::string_view)) {
    const auto lefts = keys_of(left_, right_of_, key_of);
    const auto rights = keys_of(right_, left_of_, key_of);
    auto left = lefts.begin();
    auto right = rights.begin();
    while (left != lefts.end() && right != rights.end()) {
      const auto order = left->first.compare(right->first);
      if (order == 0) pair(left->second, right->second);
      if (order <= 0) ++left;
      if (order >= 0) ++right;
    }
  }

  bool is_complete() const {
    return std::ranges::find(right_of_, unpaired) == right_of_.end() ||
           std::ranges::find(left_of_, unpaired) == left_of_.end();
  }

  // By what `key` says of an item, where it says so of one item on each side only.
  void pair_unique(std::string_view Listed::*key, bool alike) {
    const auto of_right = places_by(right_, left_of_, key);
    if (of_right.empty()) return;
    const auto of_left = places_by(left_, right_of_, key);
    for (const auto& [word, at] : of_left) {
      const auto other = of_right.find(word);
      if (at == unpaired || other == of_right.end() || other->second == unpaired) continue;
      if (!alike || are_alike(left_[at].title, right_[other->second].title))
        pair(at, other->second);
    }
  }

  // Where as many are left between two pairs on either side, they belong together in their order.
  void pair_neighbours() {
    std::size_t from_left = 0;
    std::size_t from_right = 0;
    for (std::size_t i = 0; i <= left_.size(); ++i) {
      if (i < left_.size() && right_of_[i] == unpaired) continue;
      const std::size_t right_end = i < left_.size() ? right_of_[i] : right_.size();
      pair_gap(from_left, i, from_right, right_end);
      from_left = i + 1;
      from_right = right_end + 1;
    }
  }

  std::vector<std::size_t> take() { return std::move(right_of_); }

 private:
  void pair(std::size_t left, std::size_t right) {
    right_of_[left] = right;
    left_of_[right] = left;
  }

  // Of those without a partner, in the order of the keys and then of the list.
  template <class Key>
  static std::vector<std::pair<Key, std::size_t>> keys_of(std::span<const Listed> list,
                                                          const std::vector<std::size_t>& partner,
                                                          Key (*key_of)(std::string_view)) {
    std::vector<std::pair<Key, std::size_t>> keys;
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (partner[i] != unpaired) continue;
      Key key = key_of(list[i].title);
      if (!key.empty()) keys.emplace_back(std::move(key), i);
    }
    std::ranges::sort(keys);
    return keys;
  }

  // Words that two items have get no place.
  static std::unordered_map<std::string_view, std::size_t> places_by(
      std::span<const Listed> list, const std::vector<std::size_t>& partner,
      std::string_view Listed::*key) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string_view word = list[i].*key;
      if (word.empty()) continue;
      const auto [at, is_new] = places.emplace(word, partner[i] == unpaired ? i : unpaired);
      if (!is_new) at->second = unpaired;
    }
    return places;
  }

  void pair_gap(std::size_t left, std::size_t left_end, std::size_t right, std::size_t right_end) {
    if (right > right_end || left_end - left != right_end - right) return;
    for (; left < left_end; ++left, ++right) {
      if (left_of_[right] == unpaired && are_alike(left_[left].title, right_[right].title))
        pair(left, right);
    }
  }

  std::span<const Listed> left_;
  std::span<const Listed> right_;
  std::vector<std::size_t> right_of_;
  std::vector<std::size_t> left_of_;
};

}  // namespace

std::vector<std::size_t> pair_up(std::span<const Listed> left, std::span<const Listed> right) {
  Pairing pairing(left, right);
  pairing.pair_titles(+[](std::string_view title) { return title; });  // most need no closer look
  if (pairing.is_complete()) return pairing.take();
  pairing.pair_titles(+[](std::string_view title) { return TitleWords(title).key(); });
  pairing.pair_titles(&bare_title_key);
  pairing.pair_unique(&Listed::case_number, false);
  pairing.pair_unique(&Listed::number, true);
  pairing.pair_neighbours();
  return pairing.take();
}

}  // namespace referat
