// SPDX-License-Identifier: MIT
//
// The rules that are not the reader's own: one function and one file a group.
#pragma once

#include <array>

#include "checking/report.hpp"

namespace referat {

void check_structure(Report& report);
void check_contents(Report& report);
void check_dates(Report& report);
void check_people(Report& report);
void check_decisions(Report& report);
void check_attachments(Report& report);
void check_references(Report& report);
void check_privacy(Report& report);
void check_language(Report& report);
void check_text(Report& report);

/// In any order: findings are sorted by place afterwards.
inline constexpr auto check_groups = std::to_array<void (*)(Report&)>({
    check_structure,
    check_contents,
    check_dates,
    check_people,
    check_decisions,
    check_attachments,
    check_references,
    check_privacy,
    check_language,
    check_text,
});

}  // namespace referat
