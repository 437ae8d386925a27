// SPDX-License-Identifier: MIT
//
// What the words of a title name: a body, or a place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// Without white space, colons, dashes and other signs at both ends.
std::string_view strip_signs(std::string_view text);

/// The body that a phrase names, without grammar words: "mødet i Byrådet" gives "Byrådet";
/// none when no word of it names a body ("bestyrelsesmøde", "spørgsmål til Byrådet").
std::optional<std::string> body_of_phrase(std::string_view phrase);

/// The same for the value behind a label such as "Udvalg:", which always names a body.
std::string body_of_value(std::string_view value);

/// Whether a word of the text is said of places: "Skolen, mødelokale K2".
bool names_place(std::string_view text);

/// Whether a place is said as a room or an address is: "Rådhuset, lokale 6", "Salen".
bool names_room(std::string_view place);

/// A place without the sentence or label that follows it: "Kroen, Vejen 8 DAGSORDEN".
std::string place_of_phrase(std::string_view phrase);

}  // namespace referat
