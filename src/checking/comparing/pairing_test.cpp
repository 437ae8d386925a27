// SPDX-License-Identifier: MIT
#include "checking/comparing/pairing.hpp"

#include <doctest/doctest.h>

using namespace referat;

namespace {

using List = std::vector<Listed>;
using Pairs = std::vector<std::size_t>;

}  // namespace

TEST_CASE("titles decide, whatever the numbers") {
  CHECK(pair_up(List{{"1", "Nyt tag"}, {"2", "Ny kran"}},
                List{{"1", "Ny kran"}, {"2", "Nyt tag"}}) == Pairs{1, 0});
  CHECK(pair_up(List{{"1", "Eventuelt"}, {"2", "Ny kran"}, {"3", "Eventuelt"}},
                List{{"7", "Eventuelt"}, {"8", "Eventuelt"}}) == Pairs{0, unpaired, 1});
}

TEST_CASE("a case number that one item has on either side makes the pair") {
  CHECK(pair_up(List{{"1", "Tag", "25/1"}, {"2", "Kran", "25/2"}},
                List{{"1", "Mole", "25/2"}, {"2", "Kaj", "25/3"}}) == Pairs{unpaired, 0});
  CHECK(pair_up(List{{"1", "Tag", "25/1"}, {"2", "Kran", "25/1"}}, List{{"5", "Mole", "25/1"}}) ==
        Pairs{unpaired, unpaired});
}

TEST_CASE("numbers and neighbours pair titles with words in common only") {
  CHECK(pair_up(List{{"1", "Nyt tag på skolen"}}, List{{"1", "Skolens tag, nyt"}}) == Pairs{0});
  CHECK(pair_up(List{{"1", "Nyt tag"}}, List{{"1", "Takster"}}) == Pairs{unpaired});
  CHECK(pair_up(List{{"", "Nyt tag"}, {"", "Ny kran på kaj"}, {"", "Eventuelt"}},
                List{{"1", "Nyt tag"}, {"2", "Ny kran på mole"}, {"3", "Eventuelt"}}) ==
        Pairs{0, 1, 2});
}

TEST_CASE("empty lists have no pairs") {
  CHECK(pair_up({}, {}).empty());
  CHECK(pair_up(List{{"1", "Nyt tag"}}, {}) == Pairs{unpaired});
}
