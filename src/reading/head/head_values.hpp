// SPDX-License-Identifier: MIT
//
// What the value behind a label of the head says.
#pragma once

#include "reading/head/head_labels.hpp"
#include "reading/head/head_title.hpp"

namespace referat {

/// Nothing for labels of other dates and for values that do not fit their label.
TitleFacts facts_of_label(const LabelValue& label);

}  // namespace referat
