// SPDX-License-Identifier: MIT
//
// The numbered lines of a text, and how much each looks like an item.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/forms/numbering.hpp"
#include "reading/forms/title.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// A numbered line.
struct Candidate {
  std::size_t line = 0;
  int value = 0;
  double weight = 0;
  double score = 0;            ///< of the best chain that ends here
  int previous = -1;           ///< in that chain
  std::size_t list_begin = 0;  ///< the line of the 1 that numbers were counted from to this one
  std::string_view key = {};   ///< of the title
  bool listed = false;         ///< the title stands in the list of contents
  bool point = false;          ///< it goes on with a list
  std::size_t said = 0;        ///< the first line that says the title
};

/// The first line that says a title, and whether no point of a list did.
struct Said {
  std::size_t line = 0;
  bool by_item = false;
};

/// By the form of their numbers.
using Candidates = std::array<std::vector<Candidate>, number_form_count>;

/// All of a text.
struct Numbered {
  Candidates by_form;
  std::unordered_map<std::string, Said> seen;  ///< the candidates' keys stand in it
  int highest = 0;
};

/// The numbered lines from `from` on that may be items, and what the lines above say of each.
/// `titles`: those of the list of contents.
Numbered find_numbered(const Lines& lines, std::size_t from, const TitleKeys& titles);

}  // namespace referat
