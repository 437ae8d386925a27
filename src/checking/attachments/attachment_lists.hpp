// SPDX-License-Identifier: MIT
//
// What attachments a document has: those of its lists, and those that the text itself brings along
// ("Bilag 2: Kort" as a line of its own, "3. Budget (bilag 2)" as a title).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// What is behind the word "bilag", as "2" or "1a"; empty when there is none.
struct AttachmentNumber {
  std::string first;
  std::vector<std::string> others;  ///< "6" of "bilag 4-6", "2" and "3" of "bilag 1, 2 og 3"
  std::size_t end = 0;              ///< behind it
};

/// The numbers at `at`, behind the word: " 2", " nr. 2", " 4-6", "ene 1-3", " 1, 2 og 3".
AttachmentNumber attachment_number_at(std::string_view text, std::size_t at);

class AttachmentLists {
 public:
  explicit AttachmentLists(const Document& document);

  /// A number that the text of item `item` brings along.
  void declare(std::size_t item, const std::string& number);
  /// A number that belongs to the whole meeting.
  void declare(const std::string& number) { numbers_.insert(number); }

  /// Whether the document has an attachment of that number, or a list without numbers which is
  /// long enough in that item.
  bool has(const std::string& number) const { return numbers_.contains(number); }
  bool item_has(std::size_t item, const std::string& number) const;

  /// Whether an item, or one that it is a part of or that is a part of it, has attachments.
  bool has_any(std::size_t item) const { return families_.contains(family_[item]); }

  std::size_t unnumbered_of(std::size_t item) const { return unnumbered_[item]; }
  bool is_numbered(std::size_t item) const { return numbered_[item]; }

  bool any_numbered = false;
  bool any_unnumbered = false;
  bool restarts = false;  ///< more than one list begins at 1

 private:
  void add(std::size_t item, const Attachments& attachments);
  static std::string key(std::size_t item, const std::string& number);

  std::unordered_set<std::string> numbers_;
  std::unordered_set<std::string> of_items_;  // "item:number"
  std::unordered_set<std::string> families_;
  std::vector<std::string> family_;
  std::vector<std::size_t> unnumbered_;
  std::vector<bool> numbered_;
};

}  // namespace referat
