// SPDX-License-Identifier: MIT
//
// The shape of a name, of an office, and of names in a row.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "people/person_tokens.hpp"

namespace referat {

/// The end of the name that begins at token `at`; `at` when none does.
std::size_t name_end(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// The end of the office that begins at token `at`: "konst. direktør"; `at` when none does.
std::size_t office_end(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// Whether a first name and another word of a name stand at token `at`.
bool is_full_name_at(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// The number of words in a name, initials left out.
std::size_t name_words(const PersonTokens& tokens, TokenRange name);

/// Whether a row of names is long enough to be those of several people.
bool may_be_several_names(const PersonTokens& tokens, TokenRange names);

/// A row of names without marks between them, cut where first names begin people.
std::vector<TokenRange> split_names(const PersonTokens& tokens, TokenRange names);

/// Whether a name of one or more words is one beyond doubt: one word alone must be a known first
/// name, as "Økonomi" is a heading.
bool is_sure_name(const PersonTokens& tokens, TokenRange name);

/// A name as one line has it: of "Niels-" / "Peter Holm" the hyphen is kept, the blank is not.
std::string whole_name(std::string_view words);

/// Whether a text is one name: "Anna G. Holm", "Lone". Not a heading, sentence or organisation.
bool looks_like_name(std::string_view text);

/// Whether a text begins with a name, or an office and a name, and goes on as a list or ends.
bool begins_with_name(std::string_view text);

/// Whether a text begins with a known first name and another word of a name, perhaps behind an
/// office.
bool begins_with_full_name(std::string_view text);

}  // namespace referat
