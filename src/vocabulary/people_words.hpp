// SPDX-License-Identifier: MIT
//
// DATA: the words that stand around people's names in Danish minutes: offices, organisations,
// groups, parties, and the small words between them.
#pragma once

#include <cstdint>
#include <string_view>

#include "vocabulary/attendance_labels.hpp"  // IWYU pragma: export

namespace referat {

/// What a word can be beside a name. One word can be several of them.
enum WordClass : std::uint32_t {
  role_word = 1U << 0,           ///< names an office: "kontorchef", "Formand", "TR"
  modifier_word = 1U << 1,       ///< stands before one, also with a capital: "Adm.", "Konst."
  family_role_word = 1U << 2,    ///< an office that is a family name as well: "Præst"
  substitute_word = 1U << 3,     ///< "suppleant", "stedfortræder"
  organisation_word = 1U << 4,   ///< names an organisation or ends as one does: "Kommune"
  department_word = 1U << 5,     ///< a field of work, part of a department's name: "Sundhed"
  group_word = 1U << 6,          ///< people without their names: "Resten", "Forældrevalgte"
  empty_word = 1U << 7,          ///< says that nobody is meant: "Ingen"
  party_word = 1U << 8,          ///< a party: "løsgænger", "SF", "Venstre"
  remark_word = 1U << 9,         ///< begins a remark about a person's presence: "fra", "sag", "kl."
  verb_word = 1U << 10,          ///< tells of taking part or of somebody's absence: "deltog"
  preposition_word = 1U << 11,   ///< ties what follows to an office: "i", "på", "for"
  connector_word = 1U << 12,     ///< "og", "samt", "&"
  particle_word = 1U << 13,      ///< small word inside a name: "von", "de"
  filler_word = 1U << 14,        ///< may stand inside a phrase: "desværre", "dog"
  auxiliary_word = 1U << 15,     ///< "var", "har", "kunne", "der"
  meeting_word = 1U << 16,       ///< a part of the meeting: "punktet", "behandlingen", "møde"
  ending_word = 1U << 17,        ///< with a capital it begins another part of a head: "Dagsorden"
  municipality_word = 1U << 18,  ///< "Kommune"
  label_word = 1U << 19,         ///< the first word of a label that may stand amid a text
  given_name = 1U << 20,         ///< a first name
  abbreviation_word = 1U << 21,  ///< its full stop ends no sentence: "adm.", "kl."
  phrase_word = 1U << 22,        ///< begins a phrase about attendance: "havde" of "havde afbud"
};

/// The union of what a folded word can be; without its full stop, if it had one. A word that is
/// written in lower case may not be a name.
std::uint32_t word_classes(std::string_view folded, bool may_be_name = true);

/// Whether folded words name an organisation although they look like a party's letters or a remark:
/// "plo", "kl", "ældre sagen".
bool is_known_organisation(std::string_view folded);

/// Whether folded words of a title tell that the item is about who takes part in the meeting:
/// "mødedeltagere", "godkendelse af dagsorden".
bool is_attendance_title(std::string_view folded);

/// Whether one of the words of a folded text is a verb of those that tell of taking part.
bool has_verb(std::string_view folded);

/// Whether a title is that of an election: "Valg af bestyrelse", not "Udvalg" or "Valgfag".
bool is_election_title(std::string_view folded);

}  // namespace referat
