// SPDX-License-Identifier: MIT
//
// What a line of the head may be without a label: a title, a statement of date and place, the
// name of a body.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/head/head_title.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// "Hjem / Skolen / Skolebestyrelsen": the way to a web page.
bool is_page_path(std::string_view content);

/// No title or statement of a head is longer, in bytes; what is longer is running text.
constexpr std::size_t longest_head_line = 200;

/// What a line says of the meeting: all of it, or of a long one of a flattened page the part
/// before "REFERAT" or "DAGSORDEN"; empty when it has neither.
std::string_view statement_part(std::string_view content);

/// Whether a title that breaks off goes on in the line below: "Referat af møde i Udvalget for
/// Klima og" / "Landdistrikter …", "… i Foreningen" / "Strand mandag den 3. maj 2027".
bool breaks_off(std::string_view above, std::string_view below);

/// The body and the place in a line that is a title without a full date.
std::optional<TitleFacts> dateless_title(std::string_view content);

/// How much a line looks like the document's title: 0 not at all, 6 most. `carried`: the next
/// line carries it on.
int title_score(std::string_view content, bool carried);

/// Whether a line beside the title may say what the document is: titles, and "Åbent referat".
bool may_state_kind(std::string_view content);

/// The facts of a line that says when the meeting is: "Onsdag den 3. maj 2023 kl. 19", "Rådsmøde
/// 27.09.2022"; none for a sentence that has a date in it and for other dates.
std::optional<TitleFacts> meeting_line(std::string_view content);

/// The facts of a line that begins with a clock time: "Kl. 18.00 - 20.30 i Salen".
std::optional<TitleFacts> clock_line(std::string_view content);

/// The day in "Plejecenter Elmely, den 4. februar 2025".
std::optional<Date> place_and_date(std::string_view content);

/// A line that is only a place: "Mødelokale 1", "Skolen, mødelokale K2".
std::optional<std::string> place_line(std::string_view content);

/// A line that is a body, with a place behind a dash where there is one: "Teknisk Udvalg -
/// Udvalgsværelse 398".
std::optional<TitleFacts> body_line(std::string_view content);

/// A line that is the name of an association: "Grundejerforeningen Skovvej 1-9".
std::optional<std::string> association_name(std::string_view content);

/// Whether the lines at `list` are a page's list of many meetings: dates and kind words alone
/// in lines, over and over.
bool is_meeting_list(const Lines& lines, const std::vector<std::size_t>& list);

}  // namespace referat
