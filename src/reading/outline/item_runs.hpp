// SPDX-License-Identifier: MIT
//
// Numbers that begin again half-way: "1. Velkomst", "2. Økonomi", "1. Nyt fra udvalg", …
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

/// Adds the run of items before or behind `chain`, from line `from` on, whose numbers begin with 1
/// like those of the chain.
void join_runs(const Lines& lines, std::size_t from, std::vector<std::size_t>& chain);

/// Adds "Evt." alone behind the last item where no item is called so: it lost its number, or has
/// one that begins again.
void add_last_item(const Lines& lines, std::vector<std::size_t>& chain);

}  // namespace referat
