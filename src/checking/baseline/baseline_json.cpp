// SPDX-License-Identifier: MIT
#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <span>

#include "checking/baseline/baseline.hpp"
#include "text/dates.hpp"
#include "text/values.hpp"
#include "text/words.hpp"
#include "writing/fault.hpp"
#include "writing/json/json_syntax.hpp"
#include "writing/json/json_writer.hpp"
#include "writing/text_buffer.hpp"

namespace referat {

namespace {

constexpr std::string_view schema = "referat-baseline/1";
constexpr std::string_view schema_name = "referat-baseline/";
constexpr auto top_keys = std::to_array<std::string_view>({"schema", "entries"});
constexpr auto keys = std::to_array<std::string_view>(
    {"file", "rule", "fingerprint", "count", "words", "reason", "expires"});

using Tree = rapidjson::Value;

std::string_view text_of(const Tree& value) { return {value.GetString(), value.GetStringLength()}; }

void append_entry(TextBuffer& out, const BaselineEntry& entry) {
  out.put("  ");
  JsonWriter json(out, false);
  json.open('{');
  const auto member = [&](std::string_view key, std::string_view value) {
    json.key(key);
    json.text(value);
  };
  const auto optional = [&](std::string_view key, const std::optional<std::string>& value) {
    json.key(key);
    value ? json.text(*value) : json.null();
  };
  member("file", entry.file);
  member("rule", info(entry.rule).name);
  member("fingerprint", entry.fingerprint);
  json.key("count");
  json.number(entry.count);
  member("words", entry.words);
  optional("reason", entry.reason);
  optional("expires", entry.expires ? std::optional(iso(*entry.expires)) : std::nullopt);
  json.close('}');
}

void append_baseline(std::string& text, const Baseline& baseline) {
  TextBuffer out(text);
  out.put("{\"schema\":\"");
  out.put(schema);
  out.put("\",\"entries\":[");
  std::string_view separator = "\n";
  for (const BaselineEntry& entry : baseline.entries) {
    out.put(separator);
    append_entry(out, entry);
    separator = ",\n";
  }
  out.put("\n]}\n");
}

// What is wrong with the keys of an object; empty when each is one of `known` and stands once.
std::string fault_of_keys(const Tree& object, std::span<const std::string_view> known) {
  std::vector<bool> seen(known.size());
  for (const auto& member : object.GetObject()) {
    const std::string_view key = text_of(member.name);
    const auto at = static_cast<std::size_t>(std::ranges::find(known, key) - known.begin());
    if (at == known.size()) return quoted(key).append(" is unknown; delete it");
    if (seen[at]) return quoted(key).append(stands_twice);
    seen[at] = true;
  }
  return {};
}

// Takes one entry apart; `fault` says what is wrong with it.
class EntryReader {
 public:
  EntryReader(const Tree& tree, std::string& fault) : tree_(tree), fault_(fault) {}

  BaselineEntry read() {
    BaselineEntry entry;
    if (!tree_.IsObject()) {
      fault_ = "is no object; write the baseline anew";
      return entry;
    }
    fault_ = fault_of_keys(tree_, keys);
    entry.file = text("file");
    entry.fingerprint = text("fingerprint");
    entry.words = text("words");
    entry.reason = optional_text("reason");
    read_rule(entry);
    read_count(entry);
    if (const auto day = optional_text("expires")) {
      entry.expires = date_of_iso(*day);
      if (!entry.expires) fail("expires", "is no date of the calendar, as 2027-01-31");
    }
    return entry;
  }

 private:
  void fail(std::string_view key, std::string_view what) {
    if (fault_.empty()) fault_.append(key).append(" ").append(what);
  }

  const Tree* member(std::string_view key) {
    const auto found =
        tree_.FindMember(Tree(key.data(), static_cast<rapidjson::SizeType>(key.size())));
    if (found != tree_.MemberEnd()) return &found->value;
    fail(key, "is missing; write the baseline anew");
    return nullptr;
  }

  std::optional<std::string> optional_text(std::string_view key) {
    const Tree* value = member(key);
    if (value == nullptr || value->IsNull()) return std::nullopt;
    if (value->IsString()) return std::string(text_of(*value));
    fail(key, "is no text; write it in quotes");
    return std::nullopt;
  }

  std::string text(std::string_view key) {
    auto value = optional_text(key);
    if (!value) fail(key, "is no text; write it in quotes");
    return value.value_or("");
  }

  void read_rule(BaselineEntry& entry) {
    const std::string name = text("rule");
    const auto rule = find_rule(name);
    if (!rule) fail("rule", quoted(name) + " is unknown; see referat rules");
    entry.rule = rule.value_or(Rule::no_items);
  }

  void read_count(BaselineEntry& entry) {
    const Tree* value = member("count");
    if (value == nullptr) return;
    if (!value->IsUint() || value->GetUint() == 0) return fail("count", "is no number from 1");
    entry.count = value->GetUint();
  }

  const Tree& tree_;
  std::string& fault_;
};

// Where each entry stands: its fingerprint is looked for behind that of the entry before. Behind
// one that is written with escapes, and so is not found, no more is.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}

  Span next(const BaselineEntry& entry) {
    std::string wanted = "\"";
    wanted.append(entry.fingerprint).append("\"");
    const std::size_t at = text_.find(wanted, from_);
    from_ = at == std::string_view::npos ? text_.size() : at + wanted.size();
    return at == std::string_view::npos ? Span{} : Span{at, from_};
  }

 private:
  std::string_view text_;
  std::size_t from_ = 0;
};

LoadedBaseline faulty(LoadFault fault) { return {.baseline = {}, .fault = std::move(fault)}; }

LoadFault fault_of_entry(std::string_view json, const Baseline& read, const std::string& what) {
  std::string path = "entries[";
  path.append(std::to_string(read.entries.size() - 1)).append("]");
  const Span span = read.entries.back().span;
  if (span == Span{}) return {.path = std::move(path), .message = what};
  return fault_at(json, span.begin, path.append(" ").append(what));
}

bool is_newer(std::string_view version) {
  return !version.empty() && std::ranges::all_of(version, is_digit) && version[0] != '0';
}

// What the document says that it is, checked before anything else is looked at.
std::optional<LoadFault> schema_fault(const Tree& tree) {
  const auto fault = [](std::string message) {
    return LoadFault{.path = "schema", .message = std::move(message)};
  };
  const auto found = tree.IsObject() ? tree.FindMember("schema") : Tree::ConstMemberIterator();
  if (!tree.IsObject() || found == tree.MemberEnd() || !found->value.IsString()) {
    return fault("is missing, so this is no baseline; write one with --write-baseline");
  }
  const std::string_view stated = text_of(found->value);
  if (stated == schema) return std::nullopt;
  std::string message = "is " + quoted(stated);
  if (!stated.starts_with(schema_name)) {
    message += ", so this is no baseline; write one with --write-baseline";
  } else {
    message += is_newer(stated.substr(schema_name.size()))
                   ? ", which a newer referat wrote; update referat"
                   : ", which no referat wrote; write the baseline anew";
  }
  return fault(std::move(message));
}

}  // namespace

std::string to_json(const Baseline& baseline) {
  std::string text;
  append_baseline(text, baseline);
  return text;
}

LoadedBaseline baseline_from_json(std::string_view json) {
  if (auto fault = open_json(json)) return faulty(std::move(*fault));
  rapidjson::Document tree;
  tree.Parse<json_flags>(json.data(), json.size());
  if (tree.HasParseError()) return faulty(broken_json(json, tree, "; write the baseline anew"));
  if (auto fault = schema_fault(tree)) return faulty(std::move(*fault));
  const Tree& root = tree;
  if (std::string fault = fault_of_keys(root, top_keys); !fault.empty())
    return faulty({.path = {}, .message = std::move(fault)});
  const auto entries = root.FindMember("entries");
  if (entries == root.MemberEnd() || !entries->value.IsArray()) {
    return faulty({.path = "entries", .message = "is no list; write the baseline anew"});
  }
  LoadedBaseline loaded;
  Places places(json);
  for (const Tree& entry : entries->value.GetArray()) {
    std::string fault;
    loaded.baseline.entries.push_back(EntryReader(entry, fault).read());
    BaselineEntry& read = loaded.baseline.entries.back();
    read.span = places.next(read);
    if (fault.empty()) continue;
    return faulty(fault_of_entry(json, loaded.baseline, fault));
  }
  return loaded;
}

}  // namespace referat
