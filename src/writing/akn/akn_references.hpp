// SPDX-License-Identifier: MIT
//
// Akoma Ntoso names everybody and everything once, in its metadata, and refers to them by ids from
// the text. This gives the ids, and remembers what must be named.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// A class of the Akoma Ntoso ontology; the ids of one kind of its members begin with `word`.
struct AknClass {
  std::string_view element;
  std::string_view name;
  std::string_view word;
};

inline constexpr AknClass akn_person{"TLCPerson", "person", "person"};
inline constexpr AknClass akn_organization{"TLCOrganization", "organization", "organization"};
inline constexpr AknClass akn_party{"TLCOrganization", "organization", "party"};
inline constexpr AknClass akn_role{"TLCRole", "role", "role"};
inline constexpr AknClass akn_location{"TLCLocation", "location", "location"};

/// One row of the metadata.
struct AknReference {
  std::string_view element;
  std::string id;
  std::string address;
  std::string shown;
};

class AknReferences {
 public:
  /// "#person-ane-oestergaard"; the same for the same name, another one for any other name.
  std::string to(const AknClass& of, std::string_view name) { return add(of, name, name); }

  /// "#status-apologies" for an enumerator, shown by a Danish word.
  std::string to_word(std::string_view field, std::string_view word, std::string_view shown) {
    return add({"TLCConcept", "concept", field}, word, shown);
  }

  /// An id for a part of the document: `wanted`, or `wanted` with a number where it is taken.
  std::string unique(const std::string& wanted);

  const std::vector<AknReference>& rows() const { return rows_; }

 private:
  std::string add(const AknClass& of, std::string_view name, std::string_view shown);

  std::vector<AknReference> rows_;
  std::unordered_map<std::string, std::size_t> known_;  ///< word and name → row
  std::unordered_map<std::string, std::size_t> taken_;  ///< id → how often it was wanted
};

}  // namespace referat
