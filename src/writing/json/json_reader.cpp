// SPDX-License-Identifier: MIT
//
// A document back from its JSON. RapidJSON makes a tree of the text; fields.hpp says which keys a
// node must have, and this file how each type of value is understood. The first fault ends it.
#include <rapidjson/document.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "referat/load.hpp"
#include "writing/fault.hpp"
#include "writing/fields.hpp"
#include "writing/json/json_syntax.hpp"
#include "writing/json/json_text.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

using Tree = rapidjson::Value;

// The keys that --positions adds.
constexpr std::string_view line_key = "line";
constexpr std::string_view span_key = "span";

std::string_view text_of(const Tree& value) { return {value.GetString(), value.GetStringLength()}; }

struct Input {
  FaultPath path;
  std::optional<LoadFault> fault;
  std::size_t depth = 0;

  // Keeps the first fault; later ones follow from it.
  void fail(std::string message) {
    if (fault) return;
    if (message.find(';') == std::string::npos) message += "; see `referat schema json`";
    fault = LoadFault{.line = 0, .column = 0, .path = path.text(), .message = std::move(message)};
  }
};

void expected(Input& in, std::string_view what) { in.fail("is no " + std::string(what)); }

// --- Values -------------------------------------------------------------------------------

void read(Input& in, const Tree& value, std::string& text) {
  if (!value.IsString()) return expected(in, "text");
  text = text_of(value);
  if (holds_surrogate(text)) in.fail("holds half of a surrogate pair; write both or none");
}

void read(Input& in, const Tree& value, bool& flag) {
  if (!value.IsBool()) return expected(in, "true or false");
  flag = value.GetBool();
}

void read(Input& in, const Tree& value, std::size_t& number) {
  if (!value.IsUint64()) return expected(in, "whole number from 0");
  number = value.GetUint64();
}

void read(Input& in, const Tree& value, int& number) {
  if (!value.IsInt() || value.GetInt() < 0) return expected(in, "whole number from 0");
  number = value.GetInt();
}

// A word that stands for a value: of an enumeration, a date, a clock time.
template <class Value, class Parse>
void read_word(Input& in, const Tree& tree, Value& value, std::string_view what, Parse parse) {
  if (!tree.IsString()) return expected(in, what);
  const auto parsed = parse(text_of(tree));
  if (!parsed) return in.fail(quoted(text_of(tree)) + " is no " + std::string(what));
  value = *parsed;
}

void read(Input& in, const Tree& value, Date& date) {
  read_word(in, value, date, "date of the calendar, as 2024-11-12", date_of_iso);
}

void read(Input& in, const Tree& value, Clock& clock) {
  read_word(in, value, clock, "time of day, as 16:30", clock_of_iso);
}

template <class Enum>
requires std::is_enum_v<Enum>
void read(Input& in, const Tree& tree, Enum& value) {
  read_word(in, tree, value, "word of the schema; write one of " + listed(names<Enum>()),
            enumerator_of<Enum>);
}

template <ModelNode Node>
void read(Input& in, const Tree& tree, Node& node);
template <class Element>
void read(Input& in, const Tree& tree, std::vector<Element>& elements);

template <class Value>
void read(Input& in, const Tree& tree, std::optional<Value>& value) {
  if (!tree.IsNull()) read(in, tree, value.emplace());
}

template <class Element>
void read(Input& in, const Tree& tree, std::vector<Element>& elements) {
  if (!tree.IsArray()) return expected(in, "list");
  constexpr bool nests = std::is_same_v<Element, ListItem>;
  if (nests && ++in.depth > depth_limit) return in.fail(too_deep());
  for (const Tree& element : tree.GetArray()) {
    in.path.enter(elements.size());
    read(in, element, elements.emplace_back());
    in.path.leave();
    if (in.fault) return;
  }
  if (nests) --in.depth;
}

// --- Nodes --------------------------------------------------------------------------------

// Hands the members of one object to the fields of its node. Files keep the keys in the order of
// the schema, so that the next member is nearly always the one wanted.
class Members {
 public:
  Members(Input& in, const Tree& object) : in_(in), object_(object) {}

  template <class Value>
  void operator()(std::string_view key, Value& value) {
    if (in_.fault) return;
    in_.path.enter(key);
    if (const Tree* member = take(key)) {
      read(in_, *member, value);
    } else {
      in_.fail("is missing");
    }
    in_.path.leave();
  }

  bool has(std::string_view key) const { return find(key) != object_.MemberEnd(); }

  // What no field took is no key of the schema, or one that stands twice.
  void finish() {
    if (in_.fault || taken_ == object_.MemberCount()) return;
    std::vector<std::string_view> seen;
    for (const auto& member : object_.GetObject()) {
      const std::string_view key = text_of(member.name);
      const bool twice = std::ranges::find(seen, key) != seen.end();
      const bool wanted = std::ranges::find(names_, key) != names_.end();
      if (twice) return in_.fail("has the key " + quoted(key) + " twice");
      if (!wanted) return in_.fail("has the key " + quoted(key) + ", which is not in the schema");
      seen.push_back(key);
    }
  }

 private:
  using Place = Tree::ConstMemberIterator;

  Place find(std::string_view key) const {
    for (auto member = object_.MemberBegin(); member != object_.MemberEnd(); ++member) {
      if (text_of(member->name) == key) return member;
    }
    return object_.MemberEnd();
  }

  const Tree* take(std::string_view key) {
    const bool next = next_ != object_.MemberEnd() && text_of(next_->name) == key;
    const Place place = next ? next_ : find(key);
    if (place == object_.MemberEnd()) return nullptr;
    next_ = place + 1;
    ++taken_;
    names_.push_back(key);
    return &place->value;
  }

  Input& in_;
  const Tree& object_;
  Place next_ = object_.MemberBegin();
  rapidjson::SizeType taken_ = 0;
  std::vector<std::string_view> names_;
};

void read_span(Members& member, Span& span) {
  std::size_t line = 0;
  std::vector<std::size_t> ends;
  if (member.has(line_key)) member(line_key, line);
  if (member.has(span_key)) member(span_key, ends);
  if (ends.size() == 2) span = {ends[0], ends[1]};
}

void read_schema(Input& in, Members& member) {
  std::string schema;
  member("schema", schema);
  if (!in.fault && schema != schema_name) in.fail(wrong_schema(schema));
}

template <ModelNode Node>
void read(Input& in, const Tree& tree, Node& node) {
  if (!tree.IsObject()) return expected(in, "object");
  Members member(in, tree);
  if constexpr (std::is_same_v<Node, Document>) read_schema(in, member);
  fields(member, node);
  if constexpr (Placed<Node>) read_span(member, node.span);
  member.finish();
}

}  // namespace

Loaded from_json(std::string_view json) {
  if (auto fault = open_json(json)) return {{}, std::move(fault)};
  rapidjson::Document tree;
  tree.Parse<json_flags>(json.data(), json.size());
  if (tree.HasParseError()) return {{}, broken_json(json, tree, "; the file may be cut off")};
  Loaded loaded;
  Input in;
  read(in, tree, loaded.document);
  if (in.fault) return {{}, in.fault};
  return loaded;
}

}  // namespace referat
