// SPDX-License-Identifier: MIT
//
// Where the items begin when the numbered lines found are only the list of them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "reading/forms/title.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// Whether sections of an item begin at the line.
bool opens_section(const Line& line, std::string_view content);

/// A section heading or a case number within three lines under the number: only items have those.
bool section_follows(const Lines& lines, std::size_t at);

/// The first line that says a listed title again and has sections under it, or that refers to the
/// list by its numbers: "Ad 1:".
std::optional<std::size_t> find_bodies(const Lines& lines, const std::vector<std::size_t>& list);

/// Lines that are titles of the list and nothing else.
std::vector<std::size_t> find_titles(const Lines& lines, std::size_t from, const TitleKeys& listed);

}  // namespace referat
