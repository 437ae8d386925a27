// SPDX-License-Identifier: MIT
//
// Several clauses of a recommendation in one paragraph, as pages without line breaks have them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace referat {

struct ChainedClause {
  std::size_t begin = 0;       ///< offset in the paragraph of the clause with its mark
  std::size_t label_size = 0;  ///< of "2." before "at"; 0 without a number
  std::size_t text = 0;        ///< offset of the clause's words
  std::size_t end = 0;
};

/// The clauses of `text`: "At A godkendes. At B drøftes", "1. at A, og 2. at B", "at A. Udvalget
/// indstiller, at B" where `by` is "Udvalget". One for a text that holds one clause. The number
/// of the first clause is not part of `text`; `number` is that number, 0 when there is none.
std::vector<ChainedClause> split_clauses(std::string_view text, std::string_view by, int number);

}  // namespace referat
