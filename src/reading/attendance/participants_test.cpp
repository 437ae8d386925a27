// SPDX-License-Identifier: MIT
#include "reading/attendance/participants.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "people/people.hpp"
#include "text/person_dump_for_test.hpp"

using namespace referat;

namespace {

std::vector<Person> people(std::string_view text, Status status) {
  return read_people(text, 0, status).people;
}

Section list(std::string label, std::string_view names, Status status) {
  Section section;
  section.kind = SectionKind::attendance;
  section.detail = Attendance{std::move(label), people(names, status)};
  return section;
}

Item item(std::string title, std::vector<Section> sections) {
  Item result;
  result.title = std::move(title);
  Section decision;
  decision.kind = SectionKind::decision;
  decision.detail = Decision{};
  decision.blocks.push_back({});
  sections.push_back(std::move(decision));
  result.sections = std::move(sections);
  return result;
}

// The participants of a head with present, absent and other people, and of the items.
std::string fill(std::vector<std::vector<Person>> head, std::vector<Item> items) {
  Document document;
  for (std::vector<Person>& group : head)
    for (Person& person : group) document.participants.push_back(std::move(person));
  document.items = std::move(items);
  std::vector<Finding> findings;
  fill_participants(document, {.text = {}, .head_lists = {}, .writers = {}, .findings = findings});
  return dump(document.participants);
}

constexpr Status present = Status::present;
constexpr Status absent = Status::absent;
constexpr Status apologies = Status::apologies;
constexpr Status member = Status::member;

}  // namespace

TEST_CASE("one entry a person, absence before presence") {
  CHECK(fill({people("Ida Holm, V, Bo Lund, F", present),
              people("Bo Lund - Per Krag stedfortræder", apologies)},
             {}) == "Ida Holm [V] | Bo Lund [F] =apologies | Per Krag =substitute >Bo Lund");
  CHECK(fill({people("Ida B. Holm, direktør", present), people("Ida Holm", absent)}, {}) ==
        "Ida B. Holm (direktør) =absent");
  CHECK(fill({people("Ida Holm", absent), people("Ida Holm", apologies)}, {}) ==
        "Ida Holm =apologies");
  CHECK(fill({people("Ida Holm, Bo Lund", member), people("Bo Lund ved sag nr. 6", absent)}, {}) ==
        "Ida Holm =member | Bo Lund =member {ved sag nr. 6}");
}

TEST_CASE("short names find their person") {
  CHECK(fill({people("Ida Holm, Bo Lund", present),
              read_people("Ida", 0, present, "referent").people},
             {}) == "Ida Holm (referent) | Bo Lund");
  CHECK(fill({people("Ida R. Holm (IRH)", present),
              read_people("IRH", 0, present, "referent").people},
             {}) == "Ida R. Holm (referent) {IRH}");
  // two Idas: nobody knows which
  CHECK(fill({people("Ida Holm, Ida Lund", present),
              read_people("Ida", 0, present, "referent").people},
             {}) == "Ida Holm | Ida Lund | Ida (referent)");
  CHECK(fill({people("Ida, Ida Holm", present)}, {}) == "Ida | Ida Holm");
  // an initial may be all that tells two of them apart
  CHECK(fill({people("Ida H., Bo", present), people("Ida L., Eva", absent)}, {}) ==
        "Ida H. | Bo | Ida L. =absent | Eva =absent");
}

TEST_CASE("lists in items that are about the meeting") {
  CHECK(fill({}, {item("Mødedeltagere", {list("Afbud fra", "Ida Holm", apologies)})}) ==
        "Ida Holm =apologies");
  CHECK(fill({}, {item("Godkendelse af dagsorden", {list("Fremmøde", "Ida Holm", absent)})}) ==
        "Ida Holm =absent");
  CHECK(fill({}, {item("Budget", {list("Deltagere", "Ida Holm", present),
                                  list("Afbud", "Bo Lund", apologies)})}) ==
        "Ida Holm | Bo Lund =apologies");
}

TEST_CASE("absence from one item stays there") {
  const std::vector<Person> head = people("Ida Holm, Bo Lund", present);
  CHECK(fill({head}, {item("Budget", {list("Afbud", "Bo Lund", apologies)}), item("Plan", {})}) ==
        "Ida Holm | Bo Lund");
  CHECK(fill({head},
             {item("Godkendelse af dagsorden", {list("", "Bo Lund under punkt 4", absent)})}) ==
        "Ida Holm | Bo Lund {under punkt 4}");
}

TEST_CASE("the same people missing under every item") {
  const std::vector<Person> head = people("Ida Holm, Bo Lund, Per Krag", member);
  const auto away = [](std::string_view names) { return list("Fraværende", names, absent); };
  CHECK(fill({head},
             {item("Budget", {away("Bo Lund")}), item("Plan", {away("Bo Lund, Ida Holm")})}) ==
        "Ida Holm =member | Bo Lund =absent | Per Krag =member");
  CHECK(fill({head}, {item("Budget", {away("Bo Lund")}), item("Plan", {away("Bo Lund")}),
                      item("A", {}), item("B", {}), item("C", {})}) ==
        "Ida Holm =member | Bo Lund =member | Per Krag =member");
}
