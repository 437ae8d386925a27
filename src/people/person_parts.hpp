// SPDX-License-Identifier: MIT
//
// What the words that hang on a name say: a party, initials, an office and its organisation, or
// that the person was away.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "people/person_list.hpp"
#include "people/person_tokens.hpp"
#include "vocabulary/attendance_phrases.hpp"

namespace referat {

/// Whether words outside brackets are a party: "A", "SF", "løsgænger", "uden for partierne".
bool is_party(std::string_view text);

/// Whether the words of a bracket are a party: also "UP" and other letters of local lists.
bool is_bracketed_party(std::string_view text);

/// Whether letters are the initials of a name: "BV" and "akl" of Bo Vind and Anders K. Lind.
bool are_initials(std::string_view letters, std::string_view name);

/// An office and where it is held. Each range may be empty; `rest` begins a second office.
struct Office {
  TokenRange role;
  TokenRange organization;
  TokenRange rest;
};
Office split_office(const PersonTokens& tokens, TokenRange words);

/// The longest phrase about attendance at token `at`, and where it ends.
struct PhraseMatch {
  const AttendancePhrase* phrase = nullptr;
  std::size_t end = 0;
};
std::optional<PhraseMatch> match_phrase(const PersonTokens& tokens, std::size_t at, std::size_t end,
                                        PhrasePlace place);

/// What words behind a name, or in a bracket, say of somebody's presence: "afbud", "var syg",
/// "gæst", "deltog som suppleant". The phrase may have auxiliaries before it.
struct Presence {
  Status status = Status::present;
  TokenRange rest;  ///< the words behind the phrase
};
std::optional<Presence> find_presence(const PersonTokens& tokens, TokenRange words);

/// Whether somebody did not come; is_absence() is true of recused as well.
inline bool is_away(Status status) {
  return status == Status::apologies || status == Status::absent;
}
bool is_absence(Status status);

/// Whether a draft is a person beyond doubt: a sure name, and nothing behind it that could be a
/// predicate ("Anna orienterede om budgettet").
bool is_person(const PersonTokens& tokens, const PersonDraft& draft);

/// Whether two statements may be of one person: "Bo Lund, Vestereng" is not "Bo Lund, Nørre".
bool agree(const std::optional<std::string>& one, const std::optional<std::string>& other);

/// Whether a remark tells of a part of the meeting only: "under punkt 4", "fra kl. 15".
bool is_about_a_part(std::string_view remark);

}  // namespace referat
