// SPDX-License-Identifier: MIT
#include "reading/remarks.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace referat;

namespace {

// A document with items of these numbers, the n-th at offset 10 n.
Document numbered(const std::vector<std::string>& numbers) {
  Document document;
  for (const std::string& number : numbers) {
    Item item;
    const std::size_t begin = 10 * document.items.size();
    item.span = {begin, begin + 10};
    if (!number.empty()) item.number = number;
    item.title = "Sag " + std::to_string(begin);
    document.items.push_back(item);
  }
  return document;
}

// "rule@begin" of each remark.
std::string remarks(const Document& document) {
  std::vector<Finding> findings;
  add_remarks(document, findings);
  std::string out;
  for (const Finding& finding : findings) {
    out.append(out.empty() ? "" : " ").append(info(finding.rule).name);
    out.append("@").append(std::to_string(finding.span.begin));
  }
  return out;
}

Entry entry(std::size_t begin, const char* number, const char* title) {
  Entry entry;
  entry.span = {begin, begin + 5};
  if (number != nullptr) entry.number = number;
  entry.title = title;
  return entry;
}

}  // namespace

TEST_CASE("numbers out of order have a place") {
  struct Row {
    std::vector<std::string> numbers;
    std::string remarks;
  };
  const Row rows[] = {
      {{}, ""},
      {{"1"}, ""},
      {{"129", "130"}, ""},  // numbers that go on through the year
      {{"1", "2", "3"}, ""},
      {{"1", "1.1", "1.2", "2", "2.1", "3"}, ""},
      {{"6", "6a", "6b", "7"}, ""},
      {{"1", "", "2"}, ""},
      {{"1", "I", "2", "7/2019", "3"}, ""},
      {{"1", "2", "4"}, "item-number-sequence@20"},
      {{"1", "2", "2"}, "item-number-sequence@20"},
      {{"1", "3", "2"}, "item-number-sequence@10 item-number-sequence@20"},
      {{"1.1", "1.3"}, "item-number-sequence@10"},
      {{"99999999999999999999", "1"}, ""},
  };
  for (const Row& row : rows) CHECK(remarks(numbered(row.numbers)) == row.remarks);
}

TEST_CASE("each group may count from 1") {
  Document document = numbered({"1", "2", "1"});
  document.items[2].group = "Lukkede punkter";
  CHECK(remarks(document).empty());
}

TEST_CASE("listed items that were not found make one remark") {
  Document document = numbered({"1", "2"});
  document.contents = {entry(3, "1", "Velkomst"), entry(4, "2", "Budget")};
  CHECK(remarks(document).empty());
  document.contents.push_back(entry(5, nullptr, "Sag 10:"));  // the title of the second item
  CHECK(remarks(document).empty());
  document.contents.push_back(entry(6, "3", "Ny havnekran"));
  document.contents.push_back(entry(7, nullptr, "Eventuelt"));
  CHECK(remarks(document) == "toc-body-missing@6");
  std::vector<Finding> findings;
  add_remarks(document, findings);
  CHECK(message(findings[0], Source()) ==
        "no item was found for \"Ny havnekran\" (and 1 more) of the table of contents; check "
        "whether the file holds all of the document");
}

TEST_CASE("headings without a topic are unknown") {
  Document document = numbered({"1"});
  Section section;
  section.kind = SectionKind::other;
  section.span = {4, 9};
  section.heading = "Kajerne";
  section.detail = Prose{};
  document.items[0].sections = {section};
  section.detail = Prose{Topic::finance};
  document.items[0].sections.push_back(section);
  CHECK(remarks(document) == "unknown-heading@4");
}

TEST_CASE("text before and behind the items is told of when it is more than a line or two") {
  Document document = numbered({"1"});
  Block block;
  block.span = {100, 200};
  document.preamble = {block};
  CHECK(remarks(document).empty());
  document.preamble[0].span.end = 600;
  document.closing = {block};
  CHECK(remarks(document) == "unattached-text@100 unattached-text@100");
  document.items.clear();
  CHECK(remarks(document).empty());  // said by no-items
}
