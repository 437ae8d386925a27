// SPDX-License-Identifier: MIT
//
// How the model looks in XML, for the writer and the reader:
//
//   - a word, number, date or clock time is an attribute of its node, a text or a node an element,
//     each under the name that the field has in the JSON;
//   - a list is an element of the field's name around its elements; an empty one is left out, as
//     is what is null;
//   - a block is an element named for its kind, with its text as content.
#pragma once

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "referat/model.hpp"
#include "writing/fields.hpp"

namespace referat {

constexpr std::string_view xml_namespace = "urn:referat:1";
constexpr std::string_view xml_root = "referat";

template <class Value>
concept XmlWord = std::is_enum_v<Value> || std::is_arithmetic_v<Value> ||
    std::same_as<Value, Date> || std::same_as<Value, Clock>;

/// The name of one element of the list that stands in field `key`.
template <class Element>
constexpr std::string_view xml_element_name(std::string_view key) {
  if constexpr (std::same_as<Element, Person>) return "person";
  if constexpr (std::same_as<Element, Entry>) return "entry";
  if constexpr (std::same_as<Element, Attachment>) return "attachment";
  if constexpr (std::same_as<Element, Section>) return "section";
  if constexpr (std::same_as<Element, Clause>) return "clause";
  if constexpr (std::same_as<Element, std::vector<std::string>>) return "row";
  if constexpr (std::same_as<Element, std::string>) return key == "voters" ? "voter" : "cell";
  return "item";
}

}  // namespace referat
