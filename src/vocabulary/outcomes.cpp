// SPDX-License-Identifier: MIT
//
// Ranks: a word that changes what another says ("godkendt med følgende rettelser", "indstilles
// godkendt", "ikke godkendt") stands above it; discussing stands below deciding.
#include "vocabulary/outcomes.hpp"

#include <array>

namespace referat {

namespace {

constexpr auto rows = std::to_array<OutcomeRow>({
    {"godkendt med ændring", Outcome::approved_with_changes, 9},
    {"godkendt med følgende ændring", Outcome::approved_with_changes, 9},
    {"godkendt med følgende rettelse", Outcome::approved_with_changes, 9},
    {"godkendt med følgende bemærkning", Outcome::approved_with_changes, 9},
    {"godkendt med denne bemærkning", Outcome::approved_with_changes, 9},
    {"godkendt med følgende", Outcome::approved_with_changes, 9},
    {"godkendt med de ", Outcome::approved_with_changes, 9},
    {"godkendt med den ", Outcome::approved_with_changes, 9},
    {"godkendt med rettelse", Outcome::approved_with_changes, 9},
    {"godkendt med bemærkning", Outcome::approved_with_changes, 9},
    {"godkendt med tilføjelse", Outcome::approved_with_changes, 9},
    {"godkendt under forudsætning", Outcome::approved_with_changes, 9},
    {"tiltrådt med ændring", Outcome::approved_with_changes, 9},
    {"tiltrådt med følgende", Outcome::approved_with_changes, 9},
    {"vedtaget med ændring", Outcome::approved_with_changes, 9},

    {"indstilles godkendt", Outcome::recommended, 8},
    {"indstilles til godkendelse", Outcome::recommended, 8},
    {"indstilles til", Outcome::recommended, 8},
    {"anbefales godkendt", Outcome::recommended, 8},
    {" anbefales", Outcome::recommended, 8},
    {" anbefaler", Outcome::recommended, 7},
    {" anbefalede", Outcome::recommended, 7},
    {" anbefalet", Outcome::recommended, 7},
    {"indstiller til ", Outcome::recommended, 7},

    {"ikke godkendt", Outcome::rejected, 9},
    {"ikke godkende", Outcome::rejected, 9},
    {"ikke tiltrådt", Outcome::rejected, 9},
    {"ikke vedtaget", Outcome::rejected, 9},
    {"kan ikke imødekommes", Outcome::rejected, 9},
    {" afvist", Outcome::rejected, 8},
    {" forkastet", Outcome::rejected, 8},
    {"forslaget faldt", Outcome::rejected, 6},
    {"nedstemt", Outcome::rejected, 8},
    {" afslag", Outcome::rejected, 5},
    {" afslås", Outcome::rejected, 8},
    {"bortfaldt", Outcome::rejected, 8},

    {"tilbagesendes", Outcome::returned, 9},
    {"sendes tilbage", Outcome::returned, 9},
    {"sendt tilbage", Outcome::returned, 9},
    {"hjemvist", Outcome::returned, 9},
    {"hjemvises", Outcome::returned, 9},
    {"oversendes til", Outcome::returned, 4},

    {" udsat", Outcome::postponed, 9},
    {" udsættes", Outcome::postponed, 9},
    {"at udsætte", Outcome::postponed, 9},
    {" udskudt", Outcome::postponed, 9},
    {" udskydes", Outcome::postponed, 9},
    {"at udskyde", Outcome::postponed, 9},

    {" udgår", Outcome::withdrawn, 9},
    {" udgik", Outcome::withdrawn, 9},
    {" udgået", Outcome::withdrawn, 9},
    {"taget af dagsordenen", Outcome::withdrawn, 9},
    {"tages af dagsordenen", Outcome::withdrawn, 9},
    {"trukket tilbage", Outcome::withdrawn, 9},
    {"sagen trækkes", Outcome::withdrawn, 9},

    {" godkendt", Outcome::approved, 6},
    {" godkendte", Outcome::approved, 6},
    {" godkendes", Outcome::approved, 6},
    {" godkender", Outcome::approved, 6},
    {" tiltrådt", Outcome::approved, 6},
    {" tiltrådte", Outcome::approved, 6},
    {" tiltrædes", Outcome::approved, 6},
    {"kunne tiltræde", Outcome::approved, 6},
    {" vedtaget", Outcome::approved, 6},
    {" vedtages", Outcome::approved, 6},
    {" vedtog", Outcome::approved, 6},
    {" bevilget", Outcome::approved, 6},
    {" bevilges", Outcome::approved, 6},
    {"tilsluttede sig", Outcome::approved, 6},
    {"tilslutter sig", Outcome::approved, 6},
    {"imødekommes", Outcome::approved, 6},

    {"til efterretning", Outcome::noted, 5},
    {"taget til orientering", Outcome::noted, 5},
    {"tages til orientering", Outcome::noted, 5},
    {"tog orienteringen til", Outcome::noted, 5},
    {"blev orienteret", Outcome::noted, 4},
    {"orienteringen blev givet", Outcome::noted, 4},

    {" valgt", Outcome::elected, 4},
    {" genvalgt", Outcome::elected, 4},
    {" genvalg", Outcome::elected, 4},
    {" nyvalgt", Outcome::elected, 4},
    {" udpeget", Outcome::elected, 4},
    {" udpeges", Outcome::elected, 4},
    {" konstitueret", Outcome::elected, 3},

    {" drøftet", Outcome::discussed, 3},
    {" drøftede", Outcome::discussed, 3},
    {" drøftes", Outcome::discussed, 2},

    {"ingen bemærkninger", Outcome::no_remarks, 2},
    {"lngen bemærkninger", Outcome::no_remarks, 2},
    {"intet at bemærke", Outcome::no_remarks, 2},
    {"ingen kommentarer", Outcome::no_remarks, 2},
    {"intet til referat", Outcome::no_remarks, 2},
    {"intet at referere", Outcome::no_remarks, 2},
});

}  // namespace

std::span<const OutcomeRow> outcome_rows() { return rows; }

}  // namespace referat
