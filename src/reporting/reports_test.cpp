// SPDX-License-Identifier: MIT
#include "reporting/reports.hpp"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "reporting/excerpt.hpp"
#include "reporting/wording.hpp"

using namespace referat;

namespace {

Source source_of(std::string name, std::string text) {
  Source source{
      .name = std::move(name), .encoding = "utf-8", .text = std::move(text), .line_starts = {0}};
  for (std::size_t i = 0; i + 1 < source.text.size(); ++i) {
    if (source.text[i] == '\n') source.line_starts.push_back(i + 1);
  }
  return source;
}

Finding finding_at(Span span, Level level = Level::error) {
  return {.rule = Rule::present_and_absent,
          .level = level,
          .span = span,
          .wording = {"{0} at {at}; mend it", "{0} ved {at}; ret det"},
          .words = {"Bo"},
          .second = Span{0, 2}};
}

// A whole report of one file.
std::string report(std::string_view format, const Source& source,
                   const std::vector<Finding>& findings, const ReportSettings& settings = {},
                   Level least = Level::info) {
  const ReportFormat& row = *report_format_named(format);
  const Places places(source);
  Tally tally;
  std::string out;
  if (row.begin != nullptr) row.begin(out, settings);
  const CheckedFile file{.source = source,
                         .places = places,
                         .findings = describe(source, places, findings,
                                              {.least = least, .most = 100}, settings.language),
                         .before = tally};
  if (row.file != nullptr) row.file(out, file, settings);
  tally.files = 1;
  tally.shown = file.findings.size();
  for (const Finding& finding : findings) ++tally.found[static_cast<std::size_t>(finding.level)];
  if (row.end != nullptr) row.end(out, tally, settings);
  return out;
}

}  // namespace

TEST_CASE("the table of reports has names and finds them") {
  CHECK(report_formats().size() == 8);
  for (const ReportFormat& format : report_formats()) {
    CHECK(report_format_named(format.name) == &format);
    CHECK((format.file != nullptr));
  }
  CHECK(report_format_named("xml") == nullptr);
}

TEST_CASE("the report for people shows the words and the second place") {
  const Source source = source_of("a.txt", "Bo, Ea\nAfbud: Bo\n");
  CHECK(report("human", source, {finding_at({14, 16})}) ==
        "a.txt:2:8: error: Bo at 1:1; mend it [present-and-absent]\n"
        "  2 | Afbud: Bo\n"
        "    |        ^^\n"
        "  1 | Bo, Ea\n"
        "    | --\n"
        "1 error in 1 file\n");
}

TEST_CASE("in Danish all of it is Danish, and what is not shown is counted") {
  const Source source = source_of("a.txt", "Bo, Ea\nAfbud: Bo\n");
  const std::vector<Finding> findings = {finding_at({14, 16}, Level::warning),
                                         finding_at({14, 16}, Level::info)};
  CHECK(report("human", source, findings, {.language = Language::danish}, Level::warning) ==
        "a.txt:2:8: advarsel: Bo ved 1:1; ret det [present-and-absent]\n"
        "  2 | Afbud: Bo\n"
        "    |        ^^\n"
        "  1 | Bo, Ea\n"
        "    | --\n"
        "1 advarsel, 1 bemærkning i 1 fil; 1 er ikke vist\n");
  CHECK(report("human", source, findings, {}, Level::error).empty());
}

TEST_CASE("colours are there when they are wanted only") {
  const Source source = source_of("a.txt", "Bo\n");
  const std::vector<Finding> findings = {finding_at({0, 2})};
  CHECK(report("human", source, findings).find('\x1b') == std::string::npos);
  const std::string colourful = report("human", source, findings, {.colour = true});
  CHECK(colourful.find("\x1b[1;31merror\x1b[0m") != std::string::npos);
  CHECK(colourful.find("\x1b[1;31m^^\x1b[0m") != std::string::npos);
}

TEST_CASE("a finding of a whole document has no line to show, one at its beginning has") {
  const Source source = source_of("a.txt", "Bo\n");
  Finding finding = finding_at({});
  finding.second.reset();
  finding.wording = {"nothing", ""};
  CHECK(report("human", source, {finding}) ==
        "a.txt:1:1: error: nothing [present-and-absent]\n1 error in 1 file\n");
}

TEST_CASE("each report counts columns in its own unit") {
  const Source source = source_of("a.txt", "ø😀 Bo\n");
  const std::vector<Finding> findings = {finding_at({7, 9})};
  const auto holds = [&](std::string_view format, std::string_view text) {
    CAPTURE(format);
    CHECK(report(format, source, findings).find(text) != std::string::npos);
  };
  holds("human", "a.txt:1:4: ");
  holds("gcc", "a.txt:1:8: ");
  holds("json", R"("line":1,"column":4,"end_line":1,"end_column":6,"span":[7,9])");
  holds("sarif", R"("startLine":1,"startColumn":5,"endLine":1,"endColumn":7)");
  holds("github", "line=1,col=4,endColumn=6");
}

TEST_CASE("names cannot forge a command, a path or a line") {
  const Source source = source_of("::error::x,y:%0A\n./z", "Bo\n");
  const std::vector<Finding> findings = {finding_at({0, 2})};
  CHECK(report("gcc", source, findings).starts_with("./::error::x,y:%0A\\x0a./z:1:1: error: "));
  CHECK(report("human", source, findings).starts_with("./::error::x,y:%0A\\x0a./z:1:1: error: "));
  CHECK(report("github", source, findings)
            .starts_with("::error file=%3A%3Aerror%3A%3Ax%2Cy%3A%250A%0A./z,line=1,"));
  CHECK(report("sarif", source, findings).find(R"("uri":"%3A%3Aerror%3A%3Ax%2Cy%3A%250A%0A./z")") !=
        std::string::npos);
}

TEST_CASE("GitHub is told a level in its words, and many findings are counted") {
  const Source source = source_of("./a.txt", "Bo\n");
  CHECK(report("github", source, {finding_at({0, 2}, Level::info)}) ==
        "::notice file=a.txt,line=1,col=1,endColumn=3,title=present-and-absent::"
        "./a.txt:1:1: Bo at 1:1; mend it\n");
  CHECK(report("github", source, std::vector<Finding>(11, finding_at({0, 2})))
            .ends_with(
                "\n11 findings are in this log; GitHub shows ten of a level as annotations\n"));
}

TEST_CASE("GitHub is told the lines of a stretch, which has no columns there") {
  CHECK(report("github", source_of("a.txt", "Bo\nIda\n"), {finding_at({0, 5})})
            .starts_with("::error file=a.txt,line=1,endLine=2,title="));
}

TEST_CASE("a test fails where the check does") {
  const Source source = source_of("a.txt", "Bo\n");
  const std::vector<Finding> findings = {finding_at({0, 2}, Level::warning)};
  CHECK(report("junit", source, findings).find("<failure") == std::string::npos);
  CHECK(report("junit", source, findings, {.fail_on = Level::warning}).find("<failure") !=
        std::string::npos);
  CHECK(report("junit", source, {}).find("tests=\"1\" failures=\"0\"") != std::string::npos);
}

TEST_CASE("an excerpt shows tabs, wide letters and long lines in their place") {
  struct Row {
    std::string text;
    Span span;
    std::size_t width;
    std::string shown;
    std::size_t begin, end;
  };
  const std::string dots(300, '.');
  const auto rows = std::to_array<Row>({
      {"en to tre\n", {3, 5}, 40, "en to tre", 3, 5},
      {"a\tbø\tx", {6, 7}, 40, "a       bø      x", 16, 17},
      {"漢字 x", {7, 8}, 40, "漢字 x", 5, 6},
      {"x\x1by", {2, 3}, 40, "x\\x1by", 5, 6},
      {"\fSide", {1, 5}, 40, "Side", 0, 4},
      {"kort " + dots, {0, 4}, 20, "kort ..............…", 0, 4},
      {dots + "ord" + dots, {300, 303}, 30, "…..........ord...............…", 11, 14},
      {"to\nlinjer", {1, 6}, 40, "to", 1, 2},
      {"", {0, 0}, 40, "", 0, 0},
      {"slut\n", {4, 4}, 40, "slut", 4, 4},
      {"Ea 010190-1234", {3, 14}, 40, "Ea ******-****", 3, 14},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Excerpt excerpt = excerpt_of(source_of("-", row.text), row.span, row.width);
    CHECK(excerpt.text == row.shown);
    CHECK(excerpt.begin == row.begin);
    CHECK(excerpt.end == row.end);
  }
}
