// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "referat/write.hpp"
#include "writing/full_document.hpp"

namespace referat {

namespace {

std::string table_of(const Document& document, CsvTable table) {
  std::string out;
  append_csv_header(out, table);
  append_csv(out, document, table);
  return out;
}

// The cell of a participant's name, in a document that has nothing else.
std::string cell(std::string_view text) {
  Document document;
  document.participants.emplace_back().name = text;
  std::string out;
  append_csv(out, document, CsvTable::participants);
  return out.substr(3, out.size() - 3 - std::string_view(",,,,present,,\r\n").size());
}

}  // namespace

TEST_CASE("the tables of a document with every field set") {
  const Document document = full_document();
  CHECK(table_of(document, CsvTable::items) ==
        "document,body,date,item_number,item_title,type,access,case_number,group,start,end,"
        "sections\r\n"
        "møde.txt,Byrådet,2024-11-02,1.1,Lukket: Planen,decision,closed,24/10,Sager,09:05,09:30,"
        "other; recommendation; decision; attachments; attendance\r\n");
  CHECK(table_of(document, CsvTable::participants) ==
        "document,body,date,name,party,role,organization,status,substitute_for,note\r\n"
        "møde.txt,Byrådet,2024-11-02,Ane Østergaard,A,formand,Midtby Kommune,guest,"
        "Bo Lindeskov,fra kl. 17\r\n");
  CHECK(table_of(document, CsvTable::decisions) ==
        "document,body,date,item_number,item_title,decision_body,decision_date,outcome,"
        "for,for_voters,against,against_voters,abstained,abstained_voters,text\r\n"
        "møde.txt,Byrådet,2024-11-02,1.1,Lukket: Planen,Byrådet,2024-03-01,approved_with_changes,"
        "5,A; Bo Lindeskov,2,,,,Godkendt.\r\n");
  CHECK(table_of(document, CsvTable::attachments) ==
        "document,body,date,item_number,item_title,number,title,url\r\n"
        "møde.txt,Byrådet,2024-11-02,1.1,Lukket: Planen,3,Skitse,https://example.org/3\r\n");
  CHECK(table_of(document, CsvTable::clauses) ==
        "document,body,date,item_number,item_title,by,label,text\r\n"
        "møde.txt,Byrådet,2024-11-02,1.1,Lukket: Planen,Direktionen,1.,"
        "\"at planen godkendes\nSe bilag.\"\r\n");
}

TEST_CASE("an empty document has no rows") {
  for (std::size_t i = 0; i < names<CsvTable>().size(); ++i) {
    std::string out;
    append_csv(out, {}, static_cast<CsvTable>(i));
    CHECK(out.empty());
  }
}

TEST_CASE("a cell is quoted when it must be, and never begins like a formula") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"Ane Østergaard", "Ane Østergaard"},
           Row{"Ane, formand", "\"Ane, formand\""},
           Row{"kaldet \"Bo\"", "\"kaldet \"\"Bo\"\"\""},
           Row{"to\nlinjer", "\"to\nlinjer\""},
           Row{"", ""},
           Row{"=1+1", "\"'=1+1\""},
           Row{"+45 12 34", "\"'+45 12 34\""},
           Row{"- at godkende", "\"'- at godkende\""},
           Row{"-5", "\"'-5\""},
           Row{"@SUM(A1)", "\"'@SUM(A1)\""},
           Row{"  =1", "\"'  =1\""},
           Row{"\tAne", "\"'\tAne\""},
           Row{"\rAne", "\"'\rAne\""},
           Row{"＝1", "\"'＝1\""},
           Row{"=\",\"", "\"'=\"\",\"\"\""},
           Row{"1-2", "1-2"},
           Row{"– tankestreg", "– tankestreg"},
           Row{"'=1", "'=1"},
       }) {
    CHECK(cell(row.text) == row.expected);
  }
}

TEST_CASE("the text of a decision has a line a paragraph, list item and row") {
  Document document;
  Section decision = section(SectionKind::decision, {}, Decision{});
  decision.blocks = {
      paragraph("Godkendt."),
      bullet_list({{{}, "a)", "med dette", {paragraph("og det")}}, {{}, {}, "dog", {}}}),
      table({{"År", "Kr."}, {}, {"2025", "3"}})};
  document.items.emplace_back().sections = {decision};
  std::string out;
  append_csv(out, document, CsvTable::decisions);
  CHECK(out == ",,,,,,,,,,,,,,\"Godkendt.\na) med dette\nog det\ndog\nÅr\tKr.\n2025\t3\"\r\n");
}

}  // namespace referat
