// SPDX-License-Identifier: MIT
//
// A document back from its XML. pugixml makes a tree of the text; fields.hpp says what a node must
// have and xml_names.hpp how it looks. The first fault ends it.
#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "referat/load.hpp"
#include "writing/fault.hpp"
#include "writing/fields.hpp"
#include "text/values.hpp"
#include "writing/xml/xml_names.hpp"
#include "writing/xml/xml_text.hpp"

namespace referat {

namespace {

struct Input {
  std::string_view xml;
  std::optional<LoadFault> fault;
  std::size_t depth = 0;

  // Keeps the first fault; later ones follow from it.
  void fail(pugi::xml_node node, std::string message) {
    if (fault) return;
    if (message.find(';') == std::string::npos) message += "; see `referat schema xml`";
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug()));
    fault = fault_at(xml, offset, std::move(message));
    fault->path = node.path('/');
  }
};

// --- Words --------------------------------------------------------------------------------

template <class Number>
requires std::integral<Number> std::optional<Number> number_of(std::string_view text) {
  Number number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || number < 0) return std::nullopt;
  return number;
}

std::optional<bool> flag_of(std::string_view text) {
  if (text == "true" || text == "1") return true;
  if (text == "false" || text == "0") return false;
  return std::nullopt;
}

template <XmlWord Value>
auto parse_word(std::string_view text) {
  if constexpr (std::same_as<Value, bool>) {
    return flag_of(text);
  } else if constexpr (std::integral<Value>) {
    return number_of<Value>(text);
  } else if constexpr (std::same_as<Value, Date>) {
    return date_of_iso(text);
  } else if constexpr (std::same_as<Value, Clock>) {
    return clock_of_iso(text);
  } else {
    return enumerator_of<Value>(text);
  }
}

template <XmlWord Value>
std::string description() {
  if constexpr (std::same_as<Value, bool>) return "true or false";
  if constexpr (std::integral<Value>) return "whole number from 0";
  if constexpr (std::same_as<Value, Date>) return "date of the calendar, as 2024-11-12";
  if constexpr (std::same_as<Value, Clock>) return "time of day, as 16:30";
  if constexpr (std::is_enum_v<Value>)
    return "word of the schema; write one of " + listed(names<Value>());
}

// --- Nodes --------------------------------------------------------------------------------

bool is_blank(pugi::xml_node node) {
  return std::string_view(node.value()).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// The element as a message names it.
std::string tag(pugi::xml_node element) { return "<" + shortened(element.name()) + ">"; }

// All text of an element; comments in it are left out.
std::string text_of(Input& in, pugi::xml_node element) {
  std::string text;
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_element) {
      in.fail(child, tag(child) + " stands in an element of text");
      break;
    } else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      text += child.value();
    }
  }
  return text;
}

// Hands the attributes and elements of one XML element to the fields of its node, and knows at the
// end which of them no field took.
class Members {
 public:
  Members(Input& in, pugi::xml_node element) : in_(in), element_(element) {}

  template <XmlWord Value>
  void operator()(std::string_view key, Value& value) {
    if (!take_word(key, value)) fail("has no attribute " + quoted(key));
  }

  template <XmlWord Value>
  void operator()(std::string_view key, std::optional<Value>& value) {
    Value word{};
    if (take_word(key, word)) value = word;
  }

  template <class Value>
  void operator()(std::string_view key, Value& value);
  template <class Value>
  void operator()(std::string_view key, std::optional<Value>& value);
  template <class Element>
  void operator()(std::string_view key, std::vector<Element>& elements);

  /// Takes an attribute that is no field; empty when there is none.
  std::optional<std::string_view> take_attribute(std::string_view key) {
    const pugi::xml_attribute attribute = element_.attribute(std::string(key).c_str());
    if (!attribute) return std::nullopt;
    attributes_.push_back(key);
    return attribute.value();
  }

  void finish();
  void finish_attributes();
  void fail(std::string message) { in_.fail(element_, tag(element_) + " " + std::move(message)); }

 private:
  pugi::xml_node take_element(std::string_view key) {
    const pugi::xml_node child = element_.child(std::string(key).c_str());
    if (child) elements_.push_back(key);
    return child;
  }

  template <XmlWord Value>
  bool take_word(std::string_view key, Value& value) {
    const auto text = take_attribute(key);
    if (!text) return false;
    const auto parsed = parse_word<Value>(*text);
    if (parsed) {
      value = *parsed;
    } else {
      fail("has " + std::string(key) + "=" + quoted(*text) + ", which is no " +
           description<Value>());
    }
    return true;
  }

  Input& in_;
  pugi::xml_node element_;
  std::vector<std::string_view> attributes_;
  std::vector<std::string_view> elements_;
};

// Other names may be declared, but an element of another namespace is none of ours.
void Members::finish_attributes() {
  for (const pugi::xml_attribute attribute : element_.attributes()) {
    const std::string_view name = attribute.name();
    if (name.starts_with("xmlns:") || name.starts_with("xsi:")) continue;
    if (name == "xmlns" && attribute.value() == xml_namespace) continue;
    const auto taken = std::ranges::find(attributes_, name);
    if (taken == attributes_.end())
      return fail("has the attribute " + quoted(name) +
                  " twice, or the schema has no such one here");
    *taken = {};
  }
}

void Members::finish() {
  finish_attributes();
  for (const pugi::xml_node child : element_.children()) {
    const std::string_view name = child.name();
    if (child.type() == pugi::node_element) {
      const auto taken = std::ranges::find(elements_, name);
      if (taken == elements_.end())
        return in_.fail(child, tag(child) + " stands twice, or the schema has no such element in " +
                                   tag(element_));
      *taken = {};
    } else if (!is_blank(child) && child.type() != pugi::node_comment) {
      return fail("holds text, which the schema has no place for");
    }
  }
}

void read(Input& in, pugi::xml_node element, std::string& text) {
  Members(in, element).finish_attributes();
  text = text_of(in, element);
}

void read_place(Members& member, Span& span) {
  std::optional<std::size_t> line;
  std::optional<std::size_t> begin;
  std::optional<std::size_t> end;
  member("line", line);
  member("span_begin", begin);
  member("span_end", end);
  span = {begin.value_or(0), end.value_or(0)};
}

template <ModelNode Node>
void read(Input& in, pugi::xml_node element, Node& node) {
  Members member(in, element);
  if constexpr (std::same_as<Node, Document>) {
    const std::string_view schema = member.take_attribute("schema").value_or("");
    if (schema != schema_name) return member.fail(wrong_schema(schema));
  }
  fields(member, node);
  if constexpr (Placed<Node>) read_place(member, node.span);
  member.finish();
}

template <class Element>
void read_list(Input& in, pugi::xml_node list, std::string_view key,
               std::vector<Element>& elements);

void read(Input& in, pugi::xml_node element, Block& block) {
  const auto kind = enumerator_of<BlockKind>(element.name());
  if (!kind)
    return in.fail(element,
                   tag(element) + " is no block; the schema has " + listed(names<BlockKind>()));
  block.kind = *kind;
  Members member(in, element);
  switch (block.kind) {
    case BlockKind::paragraph:
    case BlockKind::heading:
      read_place(member, block.span);
      member.finish_attributes();
      block.text = text_of(in, element);
      return;
    case BlockKind::list:
      member("ordered", block.ordered);
      member("items", block.items);
      break;
    case BlockKind::table:
      member("rows", block.rows);
      break;
  }
  read_place(member, block.span);
  member.finish();
}

void read(Input& in, pugi::xml_node element, std::vector<std::string>& cells) {
  read_list(in, element, "cells", cells);
}

template <class Element>
void read_list(Input& in, pugi::xml_node list, std::string_view key,
               std::vector<Element>& elements) {
  constexpr bool nests = std::same_as<Element, ListItem>;
  if (nests && ++in.depth > depth_limit) return in.fail(list, tag(list) + " " + too_deep());
  Members(in, list).finish_attributes();
  for (const pugi::xml_node child : list.children()) {
    if (child.type() == pugi::node_comment) continue;
    const bool right =
        std::same_as<Element, Block> || child.name() == xml_element_name<Element>(key);
    if (child.type() == pugi::node_element && right) {
      read(in, child, elements.emplace_back());
    } else if (child.type() == pugi::node_element || !is_blank(child)) {
      in.fail(list, tag(list) + " holds something else than <" +
                        std::string(xml_element_name<Element>(key)) + ">");
    }
    if (in.fault) return;
  }
  if (nests) --in.depth;
}

template <class Value>
void Members::operator()(std::string_view key, Value& value) {
  if (in_.fault) return;
  const pugi::xml_node child = take_element(key);
  if (!child) return fail("has no <" + std::string(key) + ">");
  read(in_, child, value);
}

template <class Value>
void Members::operator()(std::string_view key, std::optional<Value>& value) {
  if (in_.fault) return;
  if (const pugi::xml_node child = take_element(key)) read(in_, child, value.emplace());
}

template <class Element>
void Members::operator()(std::string_view key, std::vector<Element>& elements) {
  if (in_.fault) return;
  if (const pugi::xml_node child = take_element(key)) read_list(in_, child, key, elements);
}

// --- Around the outermost element ---------------------------------------------------------

LoadFault broken(std::string_view xml, std::ptrdiff_t offset, std::string_view what) {
  return fault_at(xml, static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, offset)),
                  "broken XML: " + std::string(what) + "; the file may be cut off");
}

// Without its declarations a document type has no use here; with them it is how files bring a
// program to load other files or to grow without end.
LoadFault document_type(std::string_view xml) {
  return fault_at(xml, 0,
                  "the file has a document type declaration, which is never read; remove "
                  "<!DOCTYPE ...>");
}

// pugixml would take the first of several elements and leave the rest unread.
std::optional<LoadFault> outside_fault(std::string_view xml, const pugi::xml_document& tree) {
  std::size_t elements = 0;
  for (const pugi::xml_node node : tree.children()) {
    const bool text = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    elements += node.type() == pugi::node_element;
    if (node.type() == pugi::node_doctype) return document_type(xml);
    if (elements > 1 || (text && !is_blank(node)))
      return broken(xml, node.offset_debug(), "something stands outside the outermost element");
  }
  if (elements == 0) return broken(xml, 0, "No document element found");
  return std::nullopt;
}

Loaded from_utf8(std::string_view xml) {
  constexpr unsigned flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                             pugi::parse_wconv_attribute | pugi::parse_ws_pcdata |
                             pugi::parse_doctype | pugi::parse_comments | pugi::parse_fragment;
  if (auto fault = xml_character_fault(xml)) return {{}, std::move(fault)};
  pugi::xml_document tree;
  const pugi::xml_parse_result result =
      tree.load_buffer(xml.data(), xml.size(), flags, pugi::encoding_utf8);
  if (!result) return {{}, broken(xml, result.offset, result.description())};
  if (auto fault = outside_fault(xml, tree)) return {{}, std::move(fault)};
  if (auto fault = xml_reference_fault(xml)) return {{}, std::move(fault)};
  Loaded loaded;
  Input in{.xml = xml, .fault = {}, .depth = 0};
  const pugi::xml_node root = tree.document_element();
  if (root.name() != xml_root || root.attribute("xmlns").value() != xml_namespace) {
    in.fail(root,
            "the outermost element is not <referat xmlns=\"urn:referat:1\">; this program reads "
            "what `referat convert --to xml` writes");
  } else {
    read(in, root, loaded.document);
  }
  if (in.fault) return {{}, in.fault};
  return loaded;
}

}  // namespace

Loaded from_xml(std::string_view xml) {
  std::string converted;
  return from_utf8(xml_in_utf8(xml, converted));
}

}  // namespace referat
