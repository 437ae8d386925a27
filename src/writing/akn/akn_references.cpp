// SPDX-License-Identifier: MIT
#include "writing/akn/akn_references.hpp"

#include <utility>

#include "writing/uri.hpp"

namespace referat {

std::string AknReferences::unique(const std::string& wanted) {
  std::size_t& count = taken_[wanted];
  if (++count == 1) return wanted;
  for (;; ++count) {
    std::string id = wanted;
    id += '-';
    id += std::to_string(count);
    if (taken_.emplace(id, 1).second) return id;
  }
}

std::string AknReferences::add(const AknClass& of, std::string_view name, std::string_view shown) {
  std::string key(of.word);
  key += '/';
  key += name;
  const auto [place, is_new] = known_.emplace(std::move(key), rows_.size());
  if (is_new) {
    std::string wanted(of.word);
    const std::string slug = slug_of(name);
    if (!slug.empty()) wanted += '-';
    wanted += slug;
    std::string id = unique(wanted);
    std::string address = "/akn/ontology/";
    address += of.name;
    address += "/dk/";
    address += id;
    rows_.push_back({of.element, std::move(id), std::move(address), std::string(shown)});
  }
  std::string reference = "#";
  reference += rows_[place->second].id;
  return reference;
}

}  // namespace referat
