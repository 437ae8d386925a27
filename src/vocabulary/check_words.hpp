// SPDX-License-Identifier: MIT
//
// DATA: the words by which the checks tell what a clerk meant to do from what was forgotten.
#pragma once

#include <string_view>

namespace referat {

/// Whether a folded title or text says that the item was put off or dropped: "udgår".
bool says_put_off(std::string_view folded);

/// Whether a folded title names minutes: "referat", "beslutningsprotokol".
bool names_minutes(std::string_view folded);

/// Whether a folded title names an agenda: "dagsorden".
bool names_agenda(std::string_view folded);

/// Whether a folded text speaks of what is public and what is not: "ikke offentliggjort",
/// "punktet er åbnet".
bool speaks_of_access(std::string_view folded);

/// Whether a folded text says that what was closed is open now: "punktet åbnes efter mødet".
bool says_opened(std::string_view folded);

/// Whether a folded title says that the item came later than the agenda: "tillægspunkt".
bool says_added(std::string_view folded);

/// Whether a folded title is that of a list of people: "mødedeltagere", not "velkomst".
bool names_attendance(std::string_view folded);

/// Whether the folded words behind a name say that the person came or left in the midst of the
/// meeting, or could not take part in all of it: "ankom kl. 17.30".
bool says_came_or_left(std::string_view folded);

/// What a folded recommendation asks for, by its words.
struct Request {
  bool note = false;     ///< "tages til efterretning"
  bool discuss = false;  ///< "drøftes"
  bool approve = false;  ///< "godkendes"
};
Request request_of(std::string_view folded);

/// Whether the folded text of a bracket asks for a value: "indsæt dato", "navn".
bool is_placeholder(std::string_view folded);

/// Whether a text begins as the prompts of a template do: "Klik her for at angive tekst".
bool begins_like_template(std::string_view text);

/// Whether a folded word asks for a value behind it, "kl.", or before it, "kr.".
bool stands_before_value(std::string_view folded);
bool stands_behind_value(std::string_view folded);

}  // namespace referat
