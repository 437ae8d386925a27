// SPDX-License-Identifier: MIT
#include "checking/baseline/fingerprint.hpp"

#include <string>

#include <doctest/doctest.h>

#include "referat/read.hpp"

using namespace referat;

namespace {

// The fingerprint of the first `words` in `text`.
std::string print(const std::string& text, const std::string& words, Rule rule = Rule::spacing) {
  std::vector<Finding> findings;
  const Source source = decode(text, {}, findings);
  const std::size_t begin = source.text.find(words);
  return hexadecimal(
      fingerprint({.rule = rule, .span = {begin, begin + words.size()}, .wording = {}}, source));
}

}  // namespace

TEST_CASE("the recipe of fingerprints never changes: they stand in people's files") {
  CHECK(hexadecimal(fnv_1a("")) == "cbf29ce484222325");
  CHECK(hexadecimal(fnv_1a("a")) == "af63dc4c8601ec8c");
  CHECK(hexadecimal(fnv_1a("foobar")) == "85944171f73967e8");
  CHECK(print("Se Østmolen", "Østmolen") == hexadecimal(fnv_1a("L903\nøstmolen")));
}

TEST_CASE("a fingerprint is that of the words, wherever they stand") {
  const std::string before = print("Afbud: Bo Lund\n", "Bo Lund");
  CHECK(before == print("Ny linje\n\nAfbud:  Bo Lund", "Bo Lund"));
  CHECK(before == print("Afbud: BO  LUND", "BO  LUND"));
  CHECK(before == print("Afbud: Bo\nLund", "Bo\nLund"));
  CHECK(before != print("Afbud: Ea Lund", "Ea Lund"));
  CHECK(before != print("Afbud: Bo Lund\n", "Bo Lund", Rule::known_misspelling));
}

TEST_CASE("white space is told apart by the words around it") {
  const std::string before = print("x\nto  ord\n", "  ");
  CHECK(before == print("y\ny\nto  ord\nz", "  "));
  CHECK(before != print("x\nfem  ord\n", "  "));
}

TEST_CASE("no fingerprint tells a CPR number or a telephone number") {
  CHECK(print("cpr 010190-1234", "010190-1234", Rule::cpr_number) ==
        print("cpr 311299-4321", "311299-4321", Rule::cpr_number));
  CHECK(print("tlf. 20304050", "20304050", Rule::private_contact_data) ==
        print("tlf. 50403020", "50403020", Rule::private_contact_data));
  CHECK(print("Ea 010190-1234 kom", "Ea 010190-1234 kom", Rule::name_variant) ==
        print("Ea 311299-4321 kom", "Ea 311299-4321 kom", Rule::name_variant));
}

TEST_CASE("a CPR number on a line of other words is another one") {
  const std::string before =
      print("Klage fra 010190-1234 er afvist\n", "010190-1234", Rule::cpr_number);
  CHECK(before == hexadecimal(fnv_1a("G801\n******-****\nklage fra ******-**** er afvist")));
  CHECK(before == print("x\n\nKlage  fra 010190-1234 er afvist", "010190-1234", Rule::cpr_number));
  CHECK(before != print("Klage fra 010190-1234 er modtaget", "010190-1234", Rule::cpr_number));
  CHECK(before != print("010190-1234", "010190-1234", Rule::cpr_number));
}

TEST_CASE("long words and odd places are no trouble") {
  const std::string dots(100000, '.');
  CHECK(print(dots, dots) == print(dots + "x", dots + "x"));
  const Source empty{.name = "-", .encoding = "utf-8", .text = {}, .line_starts = {0}};
  CHECK(fingerprint({.rule = Rule::spacing, .span = {7, 9}, .wording = {}}, empty) ==
        fnv_1a("L903\n"));
}
