// SPDX-License-Identifier: MIT
//
// "> Referat fra møde i Festudvalget": minutes in a mail that was answered or sent on, every line
// of which begins with the mark of what is quoted. The marks are taken off as those of Markdown
// are.
#pragma once

#include "reading/markdown/markdown.hpp"

namespace referat {

/// Whether more lines are quoted than not.
bool is_quoted_mail(const Source& source);

/// The lines without their marks of quotation; they have no layout.
Markdown read_quoted_mail(const Source& source);

}  // namespace referat
