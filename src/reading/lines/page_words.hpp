// SPDX-License-Identifier: MIT
//
// What may begin a line in a page that was run together. Each length is 0 where nothing begins.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

/// Of a known section heading, the longest.
std::size_t heading_length(std::string_view text);

/// Of "FORRETNINGSUDVALGETS BESLUTNING", "ADMINISTRATIONENS INDSTILLING".
std::size_t shouted_heading_length(std::string_view text);

/// Of "Kommunalbestyrelsens møde 25. september 2006 Punkt 1:", "Beslutning i Byrådet den 3. maj
/// 2011": up to the date and what hangs on it.
std::size_t decision_length(std::string_view text);

/// Of "J.nr.", "Sagsnr." with a colon behind it.
std::size_t item_label_length(std::string_view text);

/// "2 Skaterbane J.nr.: 04.08.00", "3 Budget Sagsfremstilling: …": a number without a dot is an
/// item's where what only items have stands right behind its `title`.
bool section_follows(std::string_view title);

/// "Forretningsudvalget indstiller, at planen vedtages." behind a sentence of the case.
bool begins_recommendation(std::string_view text);

}  // namespace referat
