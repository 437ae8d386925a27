// SPDX-License-Identifier: MIT
#include "referat/write.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "writing/full_document.hpp"

namespace referat {

namespace {

Source three_lines() { return {"møde.txt", "utf-8", "abc\ndef\nghi\n", {0, 4, 8}}; }

std::string one_line(const Document& document) { return to_json(document, {.indent = false}); }

std::string one_line(const Section& written) {
  Document document;
  document.items.resize(1);
  document.items[0].sections = {written};
  const std::string json = one_line(document);
  const std::size_t begin = json.find("\"sections\":[") + 12;
  return json.substr(begin, json.rfind("]}],\"closing\"") - begin);
}

// A list in a list in a list, `depth` of them.
Block nested_list(int depth) {
  Block block;
  for (int i = 0; i < depth; ++i) {
    std::vector<ListItem> items(1);
    items[0].blocks.push_back(std::move(block));
    block.kind = BlockKind::list;
    block.items = std::move(items);
  }
  return block;
}

}  // namespace

TEST_CASE("an empty document has all its keys") {
  CHECK_EQ(to_json({}), R"({
  "schema": "referat/1",
  "source": {
    "name": "",
    "encoding": "",
    "lines": 0
  },
  "kind": "unknown",
  "title": null,
  "body": null,
  "date": null,
  "start": null,
  "end": null,
  "place": null,
  "participants": [],
  "contents": [],
  "preamble": [],
  "items": [],
  "closing": []
}
)");
}

TEST_CASE("a document on one line") {
  CHECK_EQ(one_line(Document{}),
           R"({"schema":"referat/1","source":{"name":"","encoding":"","lines":0},)"
           R"("kind":"unknown","title":null,"body":null,"date":null,"start":null,"end":null,)"
           R"("place":null,"participants":[],"contents":[],"preamble":[],"items":[],"closing":[]})"
           "\n");
}

TEST_CASE("a document with every field set") {
  CHECK_EQ(to_json(full_document()), R"({
  "schema": "referat/1",
  "source": {
    "name": "møde.txt",
    "encoding": "utf-8",
    "lines": 3
  },
  "kind": "minutes",
  "title": "Referat",
  "body": "Byrådet",
  "date": "2024-11-02",
  "start": "09:05",
  "end": "18:30",
  "place": "Rådhuset",
  "participants": [
    {
      "name": "Ane Østergaard",
      "party": "A",
      "role": "formand",
      "organization": "Midtby Kommune",
      "status": "guest",
      "substitute_for": "Bo Lindeskov",
      "note": "fra kl. 17"
    }
  ],
  "contents": [
    {
      "number": "1",
      "title": "Planen",
      "page": "3",
      "start": "09:05",
      "end": "09:30"
    }
  ],
  "preamble": [
    {
      "kind": "paragraph",
      "text": "Åbent møde."
    }
  ],
  "items": [
    {
      "number": "1.1",
      "title": "Lukket: Planen",
      "type": "decision",
      "access": "closed",
      "case_number": "24/10",
      "group": "Sager",
      "start": "09:05",
      "end": "09:30",
      "sections": [
        {
          "kind": "other",
          "heading": "Økonomi",
          "topic": "finance",
          "blocks": [
            {
              "kind": "heading",
              "text": "Tidsplan"
            },
            {
              "kind": "list",
              "ordered": true,
              "items": [
                {
                  "label": "a.",
                  "text": "Anlæg",
                  "blocks": [
                    {
                      "kind": "list",
                      "ordered": false,
                      "items": [
                        {
                          "label": null,
                          "text": "Drift",
                          "blocks": []
                        }
                      ]
                    }
                  ]
                }
              ]
            },
            {
              "kind": "table",
              "rows": [
                ["År", "Kr."],
                [],
                ["2025"]
              ]
            }
          ]
        },
        {
          "kind": "recommendation",
          "heading": null,
          "by": "Direktionen",
          "lead": "Direktionen indstiller",
          "clauses": [
            {
              "label": "1.",
              "text": "at planen godkendes",
              "blocks": [
                {
                  "kind": "paragraph",
                  "text": "Se bilag."
                }
              ]
            }
          ],
          "blocks": []
        },
        {
          "kind": "decision",
          "heading": "Beslutning",
          "body": "Byrådet",
          "date": "2024-03-01",
          "outcome": "approved_with_changes",
          "votes": {
            "for": {
              "count": 5,
              "voters": ["A", "Bo Lindeskov"]
            },
            "against": {
              "count": 2,
              "voters": []
            },
            "abstained": {
              "count": null,
              "voters": []
            }
          },
          "blocks": [
            {
              "kind": "paragraph",
              "text": "Godkendt."
            }
          ]
        },
        {
          "kind": "attachments",
          "heading": "Bilag",
          "entries": [
            {
              "number": "3",
              "title": "Skitse",
              "url": "https://example.org/3"
            }
          ],
          "blocks": []
        },
        {
          "kind": "attendance",
          "heading": null,
          "label": "Afbud fra",
          "people": [
            {
              "name": "Bo Lindeskov",
              "party": null,
              "role": null,
              "organization": null,
              "status": "apologies",
              "substitute_for": null,
              "note": null
            }
          ],
          "blocks": []
        }
      ]
    }
  ],
  "closing": [
    {
      "kind": "paragraph",
      "text": "Mødet sluttede."
    }
  ]
}
)");
}

TEST_CASE("positions are the last two keys of every node") {
  const Source source = three_lines();
  CHECK_EQ(to_json(full_document(), {.indent = false, .positions = &source}),
           R"({"schema":"referat/1","source":{"name":"møde.txt","encoding":"utf-8","lines":3},)"
           R"("kind":"minutes","title":"Referat","body":"Byrådet","date":"2024-11-02",)"
           R"("start":"09:05","end":"18:30","place":"Rådhuset",)"
           R"("participants":[{"name":"Ane Østergaard","party":"A","role":"formand",)"
           R"("organization":"Midtby Kommune","status":"guest",)"
           R"("substitute_for":"Bo Lindeskov","note":"fra kl. 17","line":1,"span":[0,4]}],)"
           R"("contents":[{"number":"1","title":"Planen","page":"3","start":"09:05",)"
           R"("end":"09:30","line":1,"span":[2,3]}],"preamble":[{"kind":"paragraph",)"
           R"("text":"Åbent møde.","line":2,"span":[4,9]}],"items":[{"number":"1.1",)"
           R"("title":"Lukket: Planen","type":"decision","access":"closed",)"
           R"("case_number":"24/10","group":"Sager","start":"09:05","end":"09:30",)"
           R"("sections":[{"kind":"other","heading":"Økonomi","topic":"finance",)"
           R"("blocks":[{"kind":"heading","text":"Tidsplan","line":1,"span":[0,0]},)"
           R"({"kind":"list","ordered":true,"items":[{"label":"a.","text":"Anlæg",)"
           R"("blocks":[{"kind":"list","ordered":false,"items":[{"label":null,"text":"Drift",)"
           R"("blocks":[],"line":1,"span":[0,0]}],"line":1,"span":[0,0]}],"line":2,)"
           R"("span":[5,7]}],"line":2,"span":[4,7]},{"kind":"table","rows":[["År","Kr."],[],)"
           R"(["2025"]],"line":1,"span":[0,0]}],"line":1,"span":[0,0]},)"
           R"({"kind":"recommendation","heading":null,"by":"Direktionen",)"
           R"("lead":"Direktionen indstiller","clauses":[{"label":"1.",)"
           R"("text":"at planen godkendes","blocks":[{"kind":"paragraph","text":"Se bilag.",)"
           R"("line":3,"span":[9,10]}],"line":3,"span":[8,9]}],"blocks":[],"line":2,)"
           R"("span":[7,10]},{"kind":"decision","heading":"Beslutning","body":"Byrådet",)"
           R"("date":"2024-03-01","outcome":"approved_with_changes","votes":{"for":{"count":5,)"
           R"("voters":["A","Bo Lindeskov"]},"against":{"count":2,"voters":[]},)"
           R"("abstained":{"count":null,"voters":[]}},"blocks":[{"kind":"paragraph",)"
           R"("text":"Godkendt.","line":1,"span":[0,0]}],"line":1,"span":[0,0]},)"
           R"({"kind":"attachments","heading":"Bilag","entries":[{"number":"3",)"
           R"("title":"Skitse","url":"https://example.org/3","line":3,"span":[10,11]}],)"
           R"("blocks":[],"line":1,"span":[0,0]},{"kind":"attendance","heading":null,)"
           R"("label":"Afbud fra","people":[{"name":"Bo Lindeskov","party":null,"role":null,)"
           R"("organization":null,"status":"apologies","substitute_for":null,"note":null,)"
           R"("line":1,"span":[0,0]}],"blocks":[],"line":1,"span":[0,0]}],"line":1,)"
           R"("span":[3,40]}],"closing":[{"kind":"paragraph","text":"Mødet sluttede.",)"
           R"("line":1,"span":[0,0]}]})"
           "\n");
}

TEST_CASE("the kind of a section decides its keys, whatever its detail holds") {
  struct Row {
    SectionKind kind;
    std::string_view json;
  };
  const Row rows[] = {
      {SectionKind::text, R"({"kind":"text","heading":null,"topic":null,"blocks":[]})"},
      {SectionKind::summary, R"({"kind":"summary","heading":null,"topic":null,"blocks":[]})"},
      {SectionKind::case_description, R"({"kind":"case","heading":null,"topic":null,"blocks":[]})"},
      {SectionKind::recommendation,
       R"({"kind":"recommendation","heading":null,"by":null,"lead":null,"clauses":[],"blocks":[]})"},
      {SectionKind::decision, R"({"kind":"decision","heading":null,"body":null,"date":null,)"
                              R"("outcome":null,"votes":null,"blocks":[]})"},
      {SectionKind::attachments,
       R"({"kind":"attachments","heading":null,"entries":[],"blocks":[]})"},
  };
  for (const auto& [kind, json] : rows) {
    Section section;
    section.kind = kind;
    section.detail = Attendance{"Afbud fra", {}};
    CHECK_EQ(one_line(section), json);
  }
}

TEST_CASE("append_json appends") {
  std::string out = "x";
  append_json(out, {}, {.indent = false});
  append_json(out, {}, {.indent = false});
  CHECK_EQ(out, "x" + one_line(Document{}) + one_line(Document{}));
}

// Ordinary builds write lists 10,000 deep on a stack of 8 MiB; sanitizers need much larger frames.
TEST_CASE("deep lists neither overflow the stack nor grow faster than their depth") {
  std::size_t sizes[2] = {};
  for (const int half : {0, 1}) {
    Document document;
    document.preamble.push_back(nested_list(half == 0 ? 1'000 : 2'000));
    sizes[half] = to_json(document).size();
  }
  CHECK(sizes[1] > sizes[0]);
  CHECK(sizes[1] < 3 * sizes[0]);
}

TEST_CASE("the schema is the file of the project") {
  CHECK(json_schema().starts_with("{\n"));
  CHECK(json_schema().ends_with("}\n"));
  CHECK(json_schema().find("\"$id\": \"urn:referat:schema:1\"") != std::string_view::npos);
}

}  // namespace referat
