// SPDX-License-Identifier: MIT
//
// DATA: the words without which a line is certainly not of a kind. One pass over each line notes
// which of these lists it may hold a word of (reading/line_signs.hpp); nearly all running text
// holds none, and is asked nothing more. A word that somebody adds here is looked for there too.
#pragma once

#include <array>
#include <string_view>

namespace referat {

/// The verbs that recommend.
constexpr auto recommending_verbs = std::to_array<std::string_view>(
    {"indstilles", "indstiller", "foreslås", "foreslår", "anbefaler", "anbefales"});

/// Each phrase that makes a sentence one about attendance begins with one of these or holds it.
constexpr auto attendance_stems = std::to_array<std::string_view>(
    {"afbud", "bortset fra", "deltager ikke", "deltog ikke", "forfald", "forhindret", "fraværende",
     "ikke delt", "ikke mødt", "ikke til", "inhabil", "meldt fra", "meldte fra", "mødet deltog",
     "mødet deltager", "mødte ikke", "på nær", "udeble", "undtag"});

/// What the heading of a decision is called in its midst: "Byrådets beslutning den 3. maj 2012".
constexpr auto decision_nouns = std::to_array<std::string_view>({"beslutning", "behandling"});

/// One of these begins each sentence or line that tells when the meeting began or ended, or a word
/// in it: "hævet", "mødet sluttede", "generalforsamlingen sluttede".
constexpr auto meeting_stems = std::to_array<std::string_view>({"hæve", "møde", "slut"});

}  // namespace referat
