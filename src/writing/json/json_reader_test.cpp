// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "referat/load.hpp"
#include "referat/write.hpp"
#include "writing/full_document.hpp"
#include "writing/random_document.hpp"

namespace referat {

namespace {

std::string fault_of(std::string_view json) {
  const Loaded loaded = from_json(json);
  if (!loaded.fault) return "none";
  LoadFault fault = *loaded.fault;
  const std::size_t advice = fault.message.find("; see `referat schema json`");
  if (advice != std::string::npos) fault.message.resize(advice);
  const std::string place =
      fault.line > 0 ? std::to_string(fault.line) + ":" + std::to_string(fault.column) : fault.path;
  return place + ": " + fault.message;
}

// The JSON of an empty document with one text replaced by another.
std::string changed(std::string_view from, std::string_view to) {
  std::string json = to_json(full_document(), {.indent = false});
  return json.replace(json.find(from), from.size(), to);
}

Source source_of_spans() { return {"møde.txt", "utf-8", std::string(200, 'x'), {0}}; }

}  // namespace

TEST_CASE("a document with every field set comes back from its JSON") {
  Document bare = full_document();
  bare.title_span = {};  // the JSON has no place for it
  const Source source = source_of_spans();
  const Loaded placed = from_json(to_json(bare, {.positions = &source}));
  CHECK_FALSE(placed.fault);
  CHECK(placed.document == bare);
  CHECK(to_json(from_json(to_json(bare)).document) == to_json(bare));
}

TEST_CASE("random documents come back from their JSON") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Document document = random_document(seed);
    const Loaded loaded = from_json(to_json(document, {.indent = seed % 2 == 0}));
    CAPTURE(seed);
    CHECK_FALSE(loaded.fault);
    CHECK(loaded.document == document);
  }
}

TEST_CASE("every character comes back from JSON") {
  Document document;
  std::string all;
  for (char32_t code = 0; code <= 0x10FFFF; ++code) {
    if (code < 0xD800 || code > 0xDFFF) append_utf8(all, code);
  }
  document.title = all;
  CHECK(from_json(to_json(document)).document.title == all);
}

// Such as no reader makes, but a program may.
TEST_CASE("dates and times that cannot be count as absent") {
  Document wanted = full_document();
  const auto set_times = [](Document& document, const std::optional<Date>& date,
                            const std::optional<Clock>& time) {
    document.date = date;
    document.start = document.end = time;
    for (Entry& entry : document.contents) entry.start = entry.end = time;
    for (Item& item : document.items) {
      item.start = item.end = time;
      for (Section& section : item.sections)
        if (auto* decision = std::get_if<Decision>(&section.detail)) decision->date = date;
    }
  };
  set_times(wanted, std::nullopt, std::nullopt);
  for (const auto& [date, clock] : {std::pair{Date{2024, 2, 30}, Clock{25, 61}},
                                    {Date{-5, 13, 99}, Clock{-1, -1}},
                                    {Date{99999, 0, 0}, Clock{24, 1}}}) {
    Document document = wanted;
    set_times(document, date, clock);
    CHECK(to_json(document) == to_json(wanted));
    CHECK(to_xml(document) == to_xml(wanted));
    CHECK(to_markdown(document) == to_markdown(wanted));
    CHECK(to_akn(document) == to_akn(wanted));
    for (const CsvTable table : {CsvTable::items, CsvTable::decisions}) {
      std::string csv;
      std::string wanted_csv;
      append_csv(csv, document, table);
      append_csv(wanted_csv, wanted, table);
      CHECK(csv == wanted_csv);
    }
  }
}

TEST_CASE("keys may come in any order, after a byte order mark too") {
  std::string json = changed(R"({"schema":"referat/1",)", "{");
  json.insert(json.rfind('}'), R"(,"schema":"referat/1")");
  CHECK(fault_of("\xEF\xBB\xBF" + json) == "none");
}

TEST_CASE("JSON that breaks the schema is refused with the place of the fault") {
  CHECK(fault_of("") == "1:1: broken JSON: The document is empty; the file may be cut off");
  CHECK(fault_of("[]") == ": is no object");
  CHECK(fault_of("{\n  \"schema\": \"refe") ==
        "2:18: broken JSON: Missing a closing quotation mark in string; the file may be cut off");
  CHECK(fault_of("{}") == "schema: is missing");
  CHECK(fault_of(changed("referat/1", "referat/2")) ==
        ": is of the schema \"referat/2\"; this program reads \"referat/1\"");
  CHECK(fault_of(changed(R"("kind":"minutes")", R"("kind":"minute")")) ==
        "kind: \"minute\" is no word of the schema; write one of agenda, minutes or unknown");
  CHECK(fault_of(changed(R"("place":)", R"("plaice":)")) == "place: is missing");
  CHECK(fault_of(changed(R"("place":)", R"("x":1,"place":)")) ==
        ": has the key \"x\", which is not in the schema");
  CHECK(fault_of(changed(R"("place":)", R"("kind":"minutes","place":)")) ==
        ": has the key \"kind\" twice");
}

TEST_CASE("bytes that are no JSON text are refused, wherever they stand") {
  const std::string json = to_json({}, {.indent = false});
  const std::string zero(1, '\0');
  CHECK(fault_of(json + zero + "x") == "2:1: broken JSON: a zero byte; write the file as UTF-8");
  CHECK(fault_of("{" + zero + "\"" + zero) ==
        "1:2: broken JSON: a zero byte; write the file as UTF-8");
  const auto in_title = [&](std::string_view text) {
    return fault_of(changed(R"("title":")", R"("title":")" + std::string(text)));
  };
  CHECK(in_title(R"(\ud800)") ==
        "1:107: broken JSON: The surrogate pair in string is invalid; the file may be cut off");
  CHECK(in_title(R"(\udc00)") == "title: holds half of a surrogate pair; write both or none");
  CHECK(in_title(R"(\ud83d\ude00)") == "none");
  CHECK(in_title("\xED\x95\x9C") == "none");  // 한 begins with the byte of surrogates
  CHECK(in_title("\xED\xA0\x80").ends_with("Invalid encoding in string; the file may be cut off"));
}

// Ten million elements announced must not take room for ten million nodes.
TEST_CASE("a list of something else is refused at its first element") {
  std::string numbers = R"("items":[0)";
  for (int i = 0; i < 1000000; ++i) numbers += ",0";
  CHECK(fault_of(changed(R"("items":[)", numbers + ",")) == "items[0]: is no object");
}

TEST_CASE("lists stand in each other as deep as the limit, and come back") {
  Document document;
  for (std::size_t i = 0; i < depth_limit; ++i) {
    Block list;
    list.kind = BlockKind::list;
    list.items.resize(1);
    list.items[0].blocks = std::move(document.closing);
    document.closing = {std::move(list)};
  }
  CHECK(from_json(to_json(document)).document == document);
}

TEST_CASE("lists that stand in each other without end are refused") {
  for (const std::size_t depth : {std::size_t{1000}, std::size_t{100000}}) {
    std::string open;
    std::string close;
    for (std::size_t i = 0; i < depth; ++i) {
      open += R"({"kind":"list","ordered":false,"items":[{"label":null,"text":"","blocks":[)";
      close += "]}]}";
    }
    const std::string json = changed(R"("preamble":[)", R"("preamble":[)" + open + close + ",");
    CAPTURE(depth);
    CHECK(fault_of(json).ends_with("stands in more than 100 other lists; nest less deeply"));
  }
}

}  // namespace referat
