// SPDX-License-Identifier: MIT
#include "reading/votes/votes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace {

std::string dump(const referat::VoteSide& side) {
  std::string text = side.count ? std::to_string(*side.count) : "";
  for (const std::string& voter : side.voters) text += "[" + voter + "]";
  return text;
}

// "for|against|abstained", or "-" for no votes.
std::string dump(const std::optional<referat::Votes>& votes) {
  if (!votes) return "-";
  return dump(votes->in_favour) + "|" + dump(votes->against) + "|" + dump(votes->abstained);
}

}  // namespace

TEST_CASE("how the votes fell") {
  struct Row {
    std::string_view text, expected;
  };
  const auto rows = std::to_array<Row>({
      {"For stemte: V og I", "[V][I]||"},
      {"Imod stemte: A, B, C, F, O og Ø.", "|[A][B][C][F][O][Ø]|"},
      {"Imod stemte: Ingen.", "|0|"},
      {"Vedtaget med stemmerne 5-1.", "5|1|"},
      {"Vedtaget med 5–1 stemmer.", "5|1|"},
      {"5 stemte for, 1 imod (Eva Rask).", "5|1[Eva Rask]|"},
      {"Godkendt med 7 for, 2 imod, 1 blank.", "7|2|1"},
      {"Vedtaget med 9 for, 4 imod og 2 hverken for eller imod.", "9|4|2"},
      {"Vedtaget med 6 stemmer (A, F og Ø) mod 3 stemmer (V og C).", "6[A][F][Ø]|3[V][C]|"},
      {"Godkendt med 42 stemmer mod 4. For stemte: A og V", "42[A][V]|4|"},
      {"Et flertal (A, F og Ø) godkendte indstillingen.", "[A][F][Ø]||"},
      {"Et flertal (A, F og Ø) drøftede sagen.", "-"},
      {"Lokalplan 5-1 blev godkendt.", "-"},
      {"Anbefalet med stemmerne 3-2, idet V og C stemte imod.", "3|2[V][C]|"},
      {"Forkastet med stemmerne 6 mod 9.", "6|9|"},
      {"Forkastet med stemmerne 9 mod 6.", "6|9|"},
      {"Ændringsforslaget blev forkastet med 5 stemmer mod 1.", "1|5|"},
      {"Vedtaget med 8 stemmer for (A og F), 5 stemmer imod (V) og 2 blanke.", "8[A][F]|5[V]|2"},
      {"Ved afstemningen stemte 10 for og 3 imod, mens 2 undlod at stemme.", "10|3|2"},
      {"Godkendt. For stemte A, imod stemte V.", "[A]|[V]|"},
      {"For stemte A. Imod stemte V. Undlod at stemme: Ø.", "[A]|[V]|[Ø]"},
      {"For stemte A, B og F, imod stemte V og C.", "[A][B][F]|[V][C]|"},
      {"For stemte 5 (A, B), imod stemte 2 (V).", "5[A][B]|2[V]|"},
      {"For: A og B. Imod: V. Undlod: Ø.", "[A][B]|[V]|[Ø]"},
      {"For stemte A, B og F. Imod V.", "[A][B][F]|[V]|"},
      {"For: A. Imod: V. C var fraværende.", "[A]|[V]|"},
      {"For: A. Imod: V. Holm og Bo Lund.", "[A]|[V. Holm][Bo Lund]|"},
      {"For stemte: Ø, A og F (3 stemmer). Imod: V og C (2 medlemmer).", "3[Ø][A][F]|2[V][C]|"},
      {"For stemte: A (1), V (2) og SF (1), i alt 4.", "4[A][V][SF]||"},
      {"Imod stemte: V og Ø, i alt 3 stemmer.", "|3[V][Ø]|"},
      {"For stemte: A (1), V (12). Imod stemte: DF (1 stemme).", "13[A][V]|1[DF]|"},
      {"For stemte: A (1) og V.", "[A (1)][V]||"},
      {"For stemte: A (2 stemmer fra byen), V (3).", "[A (2 stemmer fra byen)][V (3)]||"},
      {"For stemte: Ane B. Toft (A), Bo Vind (V); imod stemte: Carl C. Holm.",
       "[Ane B. Toft (A)][Bo Vind (V)]|[Carl C. Holm]|"},
      {"Sat til afstemning: For stemte 4 og imod stemte 3.", "4|3|"},
      {"Et flertal bestående af A og F godkendte sagen. Imod stemte V.", "[A][F]|[V]|"},
      {"Godkendt, idet Carl Holm (Ø) dog stemte imod.", "|[Carl Holm (Ø)]|"},
      {"For stemte 2 (A). Imod stemte 5 (B, C, F og V).", "2[A]|5[B][C][F][V]|"},
      {"For stemte: Ø (Bo Lund, Ida Holm), A og Jens P. Krog.",
       "[Ø (Bo Lund, Ida Holm)][A][Jens P. Krog]||"},
      {"For indstillingen stemte Bo Lund, Ida Holm og Kaj Ravn.",
       "[Bo Lund][Ida Holm][Kaj Ravn]||"},
      {"For stemte: 11 ejere svarende til 1877 fordelingstal.", "11||"},
      {"Antal stemmer for 39 med i alt fordelingstal 3917", "39||"},
      {"Antal stemmer imod 13 med i alt fordelingstal 1202", "|13|"},
      {"Undlod at stemme: Ø og B", "||[Ø][B]"},
      {"Indstillingen blev godkendt med 42 stemmer mod 4. 8 medlemmer undlod at stemme.", "42|4|8"},
      {"Resultatet blev 47 stemmer for JA, og 8 stemmer for NEJ.", "47|8|"},
      {"Forslaget fik 47 stemmer for JA, 8 stemmer for NEJ og 4 blanke stemmer.", "47|8|4"},
      {"JA = 28 - NEJ = 1", "28|1|"},
      {"Der var 8 stemmer for NEJ.", "|8|"},
      {"Forslaget blev vedtaget med 26 stemmer for og 2 imod.", "26|2|"},
      {"Forslaget blev vedtaget med 15 for og 4 imod.", "15|4|"},
      {"2 medlemmer stemte imod, svarende til 213/8.017", "|2|"},
      {"5 stemte for, og 2 stemte imod.", "5|2|"},
      {"Formanden stemte for, og 2 stemte imod.", "[Formanden]|2|"},
      {"For stemte 3 A og 2 V.", "[3 A][2 V]||"},
      {"12 stemte for, og V stemte imod. 3 blanke stemmer.", "12|[V]|3"},
      {"Vedtaget med 14 stemmer mod 7 og 3 blanke.", "14|7|3"},
      {"Godkendt med 5 ja-stemmer og 2 nej-stemmer.", "5|2|"},
      {"Et mindretal bestående af Kaj Holm (A) stemmer imod.", "|[Kaj Holm (A)]|"},
      {"Et mindretal (Ø) stemte imod.", "|[Ø]|"},
      {"V stemte imod, idet gruppen hellere vil vente.", "|[V]|"},
      {"Enhedslisten og Ida Holm (B) undlod at stemme.", "||[Enhedslisten][Ida Holm (B)]"},
      {"5 medlemmer (A+V+C) anbefaler forslaget.", "5[A][V][C]||"},
      {"2 medlemmer (N+Ø) tager forbehold frem til byrådets møde.", "-"},
      {"Bo Lund tog forbehold. Ida Holm kunne ikke tiltræde indstillingen.", "-"},
      {"Forslaget blev vedtaget. 25 stemte for, 10 imod og 3 undlod at stemme.", "25|10|3"},
      {"Forslaget blev vedtaget: 25 stemte for, 10 imod, 3 stemte blankt.", "25|10|3"},
      {"25 stemte for, 10 stemte imod, 3 undlod.", "25|10|3"},
      {"Stemmer for: 14. Stemmer imod: 9. Undladt at stemme: 2.", "14|9|2"},
      {"Udvalget besluttede med 4 stemmer for (A, F og Ida Holm) mod 3 stemmer (V og O) at "
       "godkende "
       "indstillingen.",
       "4[A][F][Ida Holm]|3[V][O]|"},
      {"For stemte 12 (A, B og SF), imod stemte 9 (V, C), 2 undlod at stemme (Å).",
       "12[A][B][SF]|9[V][C]|2[Å]"},
      {"For forslaget stemte 3: Ø. Imod stemte 22: A, V, C og O. Undlod: B.",
       "3[Ø]|22[A][V][C][O]|[B]"},
      {"Forslaget blev nedstemt med 41 stemmer imod, 5 for og 2 der undlod at stemme.", "5|41|2"},
      {"For: 29, imod: 17, blanke: 2", "29|17|2"},
      {"For: 29 Imod: 17 Blanke: 2", "29|17|2"},
      {"For stemte: 29 Imod stemte: 17 Blanke: 2", "29|17|2"},
      {"For: 29", "29||"},
      {"Blanke: 2", "||2"},
      {"Ja: 12, nej: 4.", "12|4|"},
      {"For stemte A, V og C. Imod stemte Ø. F undlod.", "[A][V][C]|[Ø]|[F]"},
      {"Et flertal (A, V, C) tiltrådte indstillingen, mens O stemte imod. Ø undlod at stemme.",
       "[A][V][C]|[O]|[Ø]"},
      {"Et flertal (A og F) anbefaler sagen, mens O stemte imod, og 1 medlem undlod at stemme.",
       "[A][F]|[O]|1"},
      {"Godkendt med 3 stemmer (V, A og C). Imod stemte O. Der undlod at stemme (Ø).",
       "3[V][A][C]|[O]|[Ø]"},
      {"Vedtaget med 6 stemmer mod 2 (O), mens 1 undlod at stemme (Ø).", "6|2[O]|1[Ø]"},
      {"Økonomiudvalget godkendte den 3. maj 2015 sagen med 4 stemmer for og 3 imod.", "-"},
      {"Venstre stemte imod, mens sagen i øvrigt blev godkendt.", "|[Venstre]|"},
      {"For stemte V og C. Imod stemte A og F. Forslaget bortfaldt.", "[V][C]|[A][F]|"},
      {"For stemte: A, V og C (15). Imod stemte: O (2).", "15[A][V][C]|2[O]|"},
      {"Imod stemte: A, V, C, O (21)", "|21[A][V][C][O]|"},
      {"For stemte: Bo Lund, Ida Holm (2)", "[Bo Lund][Ida Holm (2)]||"},
      {"Godkendt med stemmerne A, V og F. Ø undlod at stemme.", "[A][V][F]||[Ø]"},
      {"Godkendt med stemmerne fra A og V.", "[A][V]||"},
      {"Vi tæller op med stemmerne i hånden.", "-"},
      {"Godkendt mod stemmer fra O og D.", "|[O][D]|"},
      {"Imod stemte Lars Holm (O), idet planen er for dyr.", "|[Lars Holm (O)]|"},
      {"Vedtaget mod 2 stemmer.", "|2|"},
      {"Vedtaget mod 2 stemmer (O og D).", "|2[O][D]|"},
      {"Vedtaget mod 1 stemme.", "|1|"},
      {"Godkendt mod Ø's stemmer.", "|[Ø]|"},
      {"Godkendt mod Venstres stemmer.", "|[Venstre]|"},
      {"Vedtaget med 12 stemmer for (A og V), ingen imod, 2 undlod at stemme (Ø).",
       "12[A][V]|0|2[Ø]"},
      {"Vedtaget med 6 stemmer for (A og F) og 1 stemme imod (O).", "6[A][F]|1[O]|"},
      {"Rådet vedtog med 20 stemmer for (A, V) mod 5 (Ø, Å) planen.", "20[A][V]|5[Ø][Å]|"},
      {"3 stemmer for: A, B og C. 2 stemmer imod: V og O.", "3[A][B][C]|2[V][O]|"},
      {"A og Ø stemte for planen, V og C stemte imod.", "[A][Ø]|[V][C]|"},
      {"Godkendt (5 for, 2 imod).", "5|2|"},
      {"Resultat af afstemningen: For 5, imod 2, undlod 1.", "5|2|1"},
      {"24 ja, 6 nej og 1 blank.", "24|6|1"},
      {"Der er afsat 5 for, men ingen ved hvad.", "-"},
      {"Ø stemte imod, idet gruppen stemte for at vente.", "|[Ø]|"},
      {"Vedtaget med 20 for og 5 imod. Ændringsforslaget fik 3 stemmer for og 22 imod.", "20|5|"},
      {"Ida Holm blev valgt til formand med 7 stemmer mod 4 til Bo Lund.", "-"},
      {"Venstre bad om afstemning herom.", "-"},
      {"Der var god stemning, og alle 8 medlemmer deltog.", "-"},
      {"Planen stemmer med budgettet for 2024.", "-"},
      {"Godkendt.", "-"},
      {"", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::optional<referat::Votes> votes;
    referat::read_votes(row.text, votes);
    CHECK(dump(votes) == row.expected);
  }
}

TEST_CASE("the last of several votes counts, and one vote may take several paragraphs") {
  std::optional<referat::Votes> votes;
  for (const std::string_view text :
       {"For ændringsforslaget stemte: V", "Imod stemte: A og F", "Forslaget faldt.",
        "For indstillingen stemte: A, F og B", "Imod stemte: V", "Undlod at stemme: C"})
    referat::read_votes(text, votes);
  CHECK(dump(votes) == "[A][F][B]|[V]|[C]");
}
