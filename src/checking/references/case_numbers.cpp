// SPDX-License-Identifier: MIT
//
// Associations have no case numbers, and no word says whether a body must have them. A heuristic: a
// long document nearly all of whose items are recommendations to decide is one of the
// administration's. One where nearly all such items have a number lacks it in the others.
#include <algorithm>
#include <cstddef>
#include <string>

#include "checking/places.hpp"
#include "checking/references/references.hpp"

namespace referat {

namespace {

constexpr Wording none_at_all{
    "none of the {0} items has a case number; add them as the journal has them",
    "ingen af de {0} punkter har et sagsnummer; tilføj dem fra journalen"};

constexpr Wording one_missing{"the item \"{0}\" has no case number, as the others have; add it",
                              "punktet \"{0}\" har intet sagsnummer, som de andre har; tilføj det"};

bool is_case(const Item& item) {
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::recommendation;
  });
}

}  // namespace

void check_case_numbers(Report& report) {
  const auto& items = report.document().items;
  if (!report.wants(Rule::case_number_missing) || items.empty()) return;
  const auto count = [&](auto predicate) {
    return static_cast<std::size_t>(std::ranges::count_if(items, predicate));
  };
  const std::size_t cases = count(is_case);
  const std::size_t numbered = count([](const Item& item) { return item.case_number.has_value(); });
  constexpr std::size_t fewest = 5;
  if (numbered == 0 && cases >= fewest && cases * 4 >= items.size() * 3) {
    report.add(Rule::case_number_missing, title_place(report.source(), items.front()),
               {.wording = none_at_all, .words = {std::to_string(items.size())}});
  }
  const std::size_t both =
      count([](const Item& item) { return is_case(item) && item.case_number.has_value(); });
  if (both < 3 || both * 4 < cases * 3) return;
  for (const Item& item : items) {
    if (item.case_number || !is_case(item) || item.access == Access::closed) continue;
    report.add(Rule::case_number_missing, title_place(report.source(), item),
               {.wording = one_missing, .words = {item.title}});
  }
}

}  // namespace referat
