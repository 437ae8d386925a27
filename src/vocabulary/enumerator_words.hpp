// SPDX-License-Identifier: MIT
//
// A Danish word for each enumerator of the model, for formats in which people read it. The words of
// the JSON are English: names().
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// The words of an enumeration in its order.
template <class Enum>
constexpr auto danish_words() = delete;

template <>
constexpr auto danish_words<ItemType>() {
  return std::to_array<std::string_view>({"til beslutning", "til drøftelse", "til orientering"});
}
template <>
constexpr auto danish_words<Access>() {
  return std::to_array<std::string_view>({"åbent punkt", "lukket punkt"});
}
template <>
constexpr auto danish_words<SectionKind>() {
  return std::to_array<std::string_view>({"tekst", "resumé", "sagsfremstilling", "afsnit",
                                          "indstilling", "beslutning", "bilag", "fremmøde"});
}
template <>
constexpr auto danish_words<Topic>() {
  return std::to_array<std::string_view>({"baggrund", "økonomi", "høring", "lovgrundlag", "proces",
                                          "kompetence", "vurdering", "muligheder", "kommunikation",
                                          "personale", "tidligere beslutninger", "ansvarlig",
                                          "opfølgning", "påtegning", "forslag"});
}
template <>
constexpr auto danish_words<Status>() {
  return std::to_array<std::string_view>(
      {"til stede", "afbud", "fraværende", "stedfortræder", "gæst", "medlem", "inhabil"});
}
template <>
constexpr auto danish_words<Outcome>() {
  return std::to_array<std::string_view>({"godkendt", "godkendt med ændringer", "anbefalet",
                                          "taget til efterretning", "drøftet", "afvist",
                                          "sendt tilbage", "udsat", "taget af dagsordenen", "valgt",
                                          "ingen bemærkninger", "andet"});
}

template <class Enum>
constexpr std::string_view danish_word(Enum value) {
  static_assert(danish_words<Enum>().size() == names<Enum>().size());
  return danish_words<Enum>()[static_cast<std::size_t>(value)];
}

}  // namespace referat
