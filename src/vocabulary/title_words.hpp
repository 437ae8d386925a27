// SPDX-License-Identifier: MIT
//
// DATA: the words a title puts around the body, the date and the place, and what those are
// told apart by.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

/// Bytes of a folded word, with the space behind it, that may stand before a body in a title
/// and is no part of it: "ordinært ", "åbent ", "af "; 0 when the text begins with none.
std::size_t glue_at_start(std::string_view folded);

/// The same at the end: " den", " afholdt", " kl."; 0 when the text ends with none.
std::size_t glue_at_end(std::string_view folded);

/// Whether a folded word speaks of a meeting and so is no body itself: "bestyrelsesmøde",
/// "generalforsamlingen".
bool is_meeting_word(std::string_view folded);

/// Whether a folded word says that what stands before it belongs to an organisation, not to
/// the name of the body: "Sct. Jørgens Sogn, Menighedsrådet".
bool is_organization_word(std::string_view folded);

/// Whether a folded word is that for an association: "Grundejerforeningen", "Roklubben".
bool is_association_word(std::string_view folded);

/// Whether a folded word is said of places: "mødelokale", "byrådssalen".
bool is_place_word(std::string_view folded);

/// Whether a folded word is a room, not an institution: "mødelokale".
bool is_room_word(std::string_view folded);

/// Whether a folded word binds a body into a sentence: "spørgsmål til Kommunalbestyrelsen".
bool is_preposition(std::string_view folded);

/// Whether a folded line begins as something a page has beside its title: "se alle", "søg i",
/// "godkendelse af".
bool begins_beside_title(std::string_view folded);

/// Whether a folded line speaks of another date than the meeting's: "næste møde", "udsendt".
bool speaks_of_other_date(std::string_view folded);

}  // namespace referat
