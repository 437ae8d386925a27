// SPDX-License-Identifier: MIT
//
// DATA: what tells private numbers and addresses from those of an office. All arguments are folded.
#pragma once

#include <string_view>

namespace referat {

/// Whether the words before a number say that it is a CPR number: "cpr-nr.".
bool names_cpr(std::string_view words);

/// Whether they say that it is some other number: "sagsnr.", "konto", "brønd".
bool names_other_number(std::string_view words);

/// Whether they say that a day and an hour come: "møde", "den".
bool says_when(std::string_view words);

/// Whether a domain gives mail addresses to anybody: "gmail.com".
bool is_free_mail_provider(std::string_view domain);

/// Whether the part of a mail address before the @ is that of an office or a club: "kontakt".
bool is_office_mail_name(std::string_view name);

/// How private the words before a telephone number make it.
enum class PhoneLabel {
  none,
  any,      ///< "tlf."
  personal  ///< "mobil", "privat"
};
PhoneLabel phone_label(std::string_view words);

/// Whether a text speaks of an office that people may turn to: "kontakt", "sekretariat".
bool names_office(std::string_view words);

/// Whether a word ends as street names do: "nørregade", "vej".
bool ends_as_street(std::string_view word);

/// Whether a text ends with words that say where somebody lives: "bor på", "bosat".
bool says_lives(std::string_view words);

/// Whether a text speaks of a firm or a trade, or of what bears somebody's name: "v/", "statue".
bool names_no_resident(std::string_view words);

/// Whether a text says where a meeting is: "sted:".
bool names_venue(std::string_view words);

}  // namespace referat
