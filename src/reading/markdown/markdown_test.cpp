// SPDX-License-Identifier: MIT
#include "reading/markdown/markdown.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "reading/markdown/markdown_inline.hpp"

namespace {

std::string plain(std::string_view line) {
  referat::PlainText out;
  referat::append_inline(out, line, 0, line.size(), {});
  return out.text;
}

referat::Source source_of(std::string_view text) {
  std::vector<referat::Finding> findings;
  return referat::decode(text, {}, findings);
}

}  // namespace

TEST_CASE("marks inside a line") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"**Tid**: kl. 10", "Tid: kl. 10"},
      {"et *vigtigt* og _nyt_ ord", "et vigtigt og nyt ord"},
      {"***begge*** dele", "begge dele"},
      {"plan_2020_ny.pdf", "plan_2020_ny.pdf"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"en * alene", "en * alene"},
      {"**aldrig lukket", "**aldrig lukket"},
      {"\\*ikke kursiv\\*", "*ikke kursiv*"},
      {"\\a er ingen", "\\a er ingen"},
      {"AT&amp;T &#230; &#x41; &ukendt;", "AT&T æ A &ukendt;"},
      {"`*kode*` og ``a`b``", "*kode* og a`b"},
      {"`aldrig lukket", "`aldrig lukket"},
      {"[https://eksempel.dk](https://eksempel.dk) her", "https://eksempel.dk her"},
      {"[SDR](https://eksempel.dk/a_b_c) her", "SDR (https://eksempel.dk/a_b_c) her"},
      {"[x] er ingen", "[x] er ingen"},
      {"<https://eksempel.dk>", "https://eksempel.dk"},
      {"første<br>anden", "første anden"},
      {"~~slettet~~", "~~slettet~~"},
      {"", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(plain(row.line) == row.expected);
  }
}

TEST_CASE("the way back to the source") {
  const referat::Source source = source_of("# Mø\n## 1. **Ny** \\*sti\\*\n\n- &amp; [ ] mere\n");
  const referat::Markdown markdown = referat::read_markdown(source);
  CHECK(markdown.plain.text == "Mø\n1. Ny *sti*\n\n- & [ ] mere\n");
  const auto source_text = [&](std::string_view words) {
    const std::size_t at = markdown.plain.text.find(words);
    return std::string(source.slice(markdown.offsets.source_span({at, at + words.size()})));
  };
  CHECK(source_text("Mø") == "Mø");
  CHECK(source_text("Ny") == "Ny");
  CHECK(source_text("1. Ny *sti*") == "1. **Ny** \\*sti\\*");
  CHECK(source_text("& [") == "&amp; [");
  CHECK(source_text("mere") == "mere");
}

TEST_CASE("what is Markdown as a whole") {
  struct Row {
    std::string_view text;
    bool expected;
  };
  const auto rows = std::to_array<Row>({
      {"", false},
      {"Referat\n1. Budget\nGodkendt.\n", false},
      {"Referat\n# 4 er udgået\n* et\n* to\n- tre\n", false},
      {"# Referat\n\n## Budget\n", true},
      {"**Tid**: 10\n**Sted**: A\n**Dato**: x\n**Til**: y\n", true},
      {"---\nkind: minutes\n---\nReferat\n", true},
      {"| a | b |\n|---|---|\n| 1 | 2 |\n", false},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(referat::looks_like_markdown(source_of(row.text)) == row.expected);
  }
}

TEST_CASE("front matter") {
  const referat::Source source = source_of(
      "---\nkind: agenda\nbody: \"Skole \\\"A\\\"\"\ndate: 2024-03-12\nstart: 09:30\nend: null\n"
      "place: 'Ole''s kro'\nlayout: post\n---\n# Dagsorden\n");
  const referat::Markdown markdown = referat::read_markdown(source);
  referat::Document document;
  document.end = referat::Clock{12, 0};
  referat::apply_front_matter(markdown.front, document);
  CHECK(document.kind == referat::DocumentKind::agenda);
  CHECK(document.body == "Skole \"A\"");
  CHECK(document.date == referat::Date{2024, 3, 12});
  CHECK(document.start == referat::Clock{9, 30});
  CHECK_FALSE(document.end);
  CHECK(document.place == "Ole's kro");
  CHECK(markdown.plain.text.find("layout: post") != std::string::npos);
}
