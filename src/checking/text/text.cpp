// SPDX-License-Identifier: MIT
//
// Sentences and names that a page's end tore apart, and parts of web pages among the text.
#include "checking/groups.hpp"
#include "checking/text/text.hpp"
#include "text/words.hpp"
#include "vocabulary/furniture.hpp"

namespace referat {

namespace {

constexpr Wording navigation{"\"{0}\" is part of the web page, not of the document; leave it out",
                             "\"{0}\" hører til websiden og ikke til dokumentet; udelad det"};

void check_web_chrome(Report& report) {
  const Source& source = report.source();
  for (const Mark& mark : report.reading().marks) {
    if (mark.owner != "furniture") continue;
    const std::string_view words = trim(source.slice(mark.span));
    constexpr std::size_t longest = 200;
    if (words.empty() || words.size() > longest) continue;
    const std::string folded = fold(words);
    if (!is_furniture(folded) && !begins_as_furniture(folded)) continue;
    const auto begin = static_cast<std::size_t>(words.data() - source.text.data());
    report.add(Rule::web_chrome, {begin, begin + words.size()},
               {.wording = navigation, .words = {std::string(words)}});
  }
}

}  // namespace

void check_text(Report& report) {
  if (report.wants(Rule::page_break_split)) check_page_breaks(report);
  if (report.wants(Rule::web_chrome)) check_web_chrome(report);
  if (report.wants(Rule::bad_encoding)) check_characters(report);
}

}  // namespace referat
