// SPDX-License-Identifier: MIT
#include "checking/attachments/attachment_lists.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t most_digits = 2;  // "bilag 2012-208960" is a document's number

// "2", "1a"; what goes on is an amount, a date or a kind of species ("bilag 4-arter").
std::string number_at(std::string_view text, std::size_t at, std::size_t& end) {
  const Digits digits = digits_at(text, at);
  end = at + digits.count;
  if (digits.count == 0 || digits.count > most_digits) return {};
  std::string number = std::to_string(digits.value);
  const char letter = fold_ascii(char_at(text, end));
  if (letter >= 'a' && letter <= 'z') {
    number += letter;
    ++end;
  }
  const char next = char_at(text, end);
  const bool goes_on = next == '.' || next == ',' || next == '/' || next == '-';
  if (word_at(text, end) || (goes_on && next != '-' && is_digit(char_at(text, end + 1))) ||
      (next == '-' && starts_with_letter(text.substr(end + 1))))
    return {};
  return number;
}

// "jf. bilag 1 og 2 medlemmer var imod": a noun behind the last number would be what it counts.
bool ends_enumeration(std::string_view text, std::size_t at) {
  constexpr auto words = std::to_array<std::string_view>(
      {"af",  "beskriver", "er",  "for", "fra",     "fremgår",   "har",  "hvor", "hvoraf",
       "i",   "kan",       "med", "om",  "og",      "på",        "samt", "ses",  "skal",
       "som", "til",       "var", "ved", "vedlagt", "vedlægges", "viser"});
  const std::string next = word_behind(text, at);
  return next.empty() || is_one_of(next, words);
}

// ", 2 og 3" behind the first number.
void take_enumeration(std::string_view text, AttachmentNumber& number) {
  std::vector<std::string> others;
  std::size_t end = number.end;
  while (char_at(text, end) == ',') {
    others.push_back(number_at(text, skip_blanks(text, end + 1), end));
    if (others.back().empty()) return;
  }
  const std::size_t joiner = skip_blanks(text, end);
  for (const std::string_view word : {"og ", "samt "}) {
    if (!starts_with_folded(text.substr(std::min(joiner, text.size())), word)) continue;
    others.push_back(number_at(text, skip_blanks(text, joiner + word.size()), end));
    if (others.back().empty() || !ends_enumeration(text, end)) return;
    number.others = std::move(others);
    number.end = end;
    return;
  }
}

// The number before the first dot: items 4, 4.1 and 4.2 are one family.
std::string family_of(const Item& item, std::size_t index) {
  if (!item.number) return std::string("item ").append(std::to_string(index));
  return item.number->substr(0, item.number->find('.'));
}

}  // namespace

AttachmentNumber attachment_number_at(std::string_view text, std::size_t at) {
  AttachmentNumber number;
  for (const std::string_view ending : {"ene", "et"})
    if (starts_with_folded(text.substr(std::min(at, text.size())), ending)) at += ending.size();
  at = skip_blanks(text, at);
  if (starts_with_folded(text.substr(at), "nr")) {
    at += 2;
    if (char_at(text, at) == '.') ++at;
    at = skip_blanks(text, at);
  }
  number.first = number_at(text, at, number.end);
  if (number.first.empty()) return {};
  std::size_t dash = skip_blanks(text, number.end);
  const std::string_view mark = text.substr(dash);
  const std::size_t length = mark.starts_with('-') ? 1 : mark.starts_with("–") ? 3 : 0;
  if (length == 0) {
    take_enumeration(text, number);
    return number;
  }
  std::size_t end = 0;
  const std::string last = number_at(text, skip_blanks(text, dash + length), end);
  if (last.empty()) return number;
  number.others.push_back(last);
  number.end = end;
  return number;
}

AttachmentLists::AttachmentLists(const Document& document)
    : unnumbered_(document.items.size()), numbered_(document.items.size()) {
  for (std::size_t at = 0; at < document.items.size(); ++at) {
    family_.push_back(family_of(document.items[at], at));
    for (const Section& section : document.items[at].sections) {
      const auto* attachments = std::get_if<Attachments>(&section.detail);
      if (attachments == nullptr) continue;
      add(at, *attachments);
      if (!section.blocks.empty()) families_.insert(family_[at]);
    }
  }
}

void AttachmentLists::add(std::size_t item, const Attachments& attachments) {
  for (const Attachment& entry : attachments.entries) {
    std::string number = entry.number ? fold(*entry.number) : std::string();
    WordFinder finder(entry.title, "bilag");
    for (std::size_t at = finder.next(); number.empty() && at != std::string_view::npos;
         at = finder.next())
      number = attachment_number_at(entry.title, at + 5).first;
    families_.insert(family_[item]);
    if (number.empty()) {
      ++unnumbered_[item];
      any_unnumbered = true;
      continue;
    }
    if (number == "1" && numbers_.contains(number)) restarts = true;
    declare(item, number);
    numbered_[item] = true;
    any_numbered = true;
  }
}

void AttachmentLists::declare(std::size_t item, const std::string& number) {
  numbers_.insert(number);
  of_items_.insert(key(item, number));
  families_.insert(family_[item]);
}

std::string AttachmentLists::key(std::size_t item, const std::string& number) {
  std::string text = std::to_string(item);
  return text.append(":").append(number);
}

bool AttachmentLists::item_has(std::size_t item, const std::string& number) const {
  return of_items_.contains(key(item, number));
}

}  // namespace referat
