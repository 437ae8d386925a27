// SPDX-License-Identifier: MIT
//
// Sentences and names torn apart. Where the pages of a document can be seen (a footer, a form feed)
// their ends tear sentences by nature, and the reader joins them: nobody needs to hear of it. Where
// they cannot, the text was copied out of such pages and should have been joined.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "checking/people/people.hpp"
#include "checking/text/text.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording torn_sentence{
    "the sentence breaks off behind \"{0}\" and goes on at {at}; join the lines",
    "sætningen bliver afbrudt efter \"{0}\" og går videre ved {at}; saml linjerne"};
constexpr Wording torn_name{"the name \"{0}\" is broken over two lines; write it on one",
                            "navnet \"{0}\" er delt over to linjer; skriv det på én"};

class PageBreaks {
 public:
  explicit PageBreaks(Report& report) : report_(report), text_(report.source().text) {
    for (const Mark& mark : report.reading().marks) {
      if (mark.owner == "furniture") furniture_.push_back(mark.span.begin);
    }
    std::ranges::sort(furniture_);
  }

  void check(const Document& document) {
    check(document.preamble);
    for (const Item& item : document.items) {
      for (const Section& section : item.sections) check(section);
    }
    check(document.closing);
    if (has_long_lines()) check_names(document);
  }

 private:
  void check(const Section& section) {
    if (const auto* recommendation = std::get_if<Recommendation>(&section.detail)) {
      for (const Clause& clause : recommendation->clauses) {
        check_leaf(clause.span, clause.blocks);
        check(clause.blocks);
      }
    }
    check(section.blocks);
  }

  void check(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      if (block.kind == BlockKind::paragraph) check_leaf(block.span, {});
      for (const ListItem& item : block.items) {
        check_leaf(item.span, item.blocks);
        check(item.blocks);
      }
    }
  }

  // The text of a node ends where its first child begins.
  void check_leaf(Span span, const std::vector<Block>& children) {
    if (!children.empty()) span.end = std::min(span.end, children[0].span.begin);
    for (std::size_t at = text_.find('\n', span.begin); at < span.end; at = text_.find('\n', at)) {
      const std::size_t line_end = at;
      std::size_t line_ends = 0;
      bool page = false;
      for (; at < span.end && is_space(text_[at]); ++at) {
        if (text_[at] == '\n') ++line_ends;
        if (text_[at] == '\f') page = true;
      }
      if (line_ends > 1 && !page && at < span.end) check_gap(line_end, at);
    }
  }

  // A short line is a cell or a heading that the reader put into a paragraph.
  void check_gap(std::size_t line_end, std::size_t next) {
    constexpr std::size_t shortest = 60;
    const std::size_t line = text_.rfind('\n', line_end - std::min<std::size_t>(line_end, 1)) + 1;
    if (line_end < line + shortest || has_furniture(line, next + 1)) return;
    report_sentence(line_end, next);
  }

  bool has_furniture(std::size_t begin, std::size_t end) const {
    const auto found = std::ranges::lower_bound(furniture_, begin);
    return found != furniture_.end() && *found < end;
  }

  void report_sentence(std::size_t end, std::size_t next) {
    while (end > 0 && is_space(text_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && !is_space(text_[begin - 1])) --begin;
    std::size_t next_end = next;
    while (next_end < text_.size() && !is_space(text_[next_end])) ++next_end;
    report_.add(Rule::page_break_split, {begin, end},
                {.wording = torn_sentence,
                 .words = {std::string(text_.substr(begin, end - begin))},
                 .second = Span{next, next_end}});
  }

  // Whether paragraphs stand on one line each: then no name needs to be broken.
  bool has_long_lines() const {
    constexpr std::size_t longest_of_a_page = 160;
    constexpr std::size_t enough = 3;
    const auto& starts = report_.source().line_starts;
    std::size_t count = 0;
    for (std::size_t i = 1; i < starts.size() && count < enough; ++i) {
      if (starts[i] - starts[i - 1] > longest_of_a_page) ++count;
    }
    return count >= enough;
  }

  void check_names(const Document& document) {
    std::unordered_set<std::size_t> seen;
    for_each_person(document, [&](const Person& person, std::size_t) {
      const std::string_view words = report_.source().slice(person.span);
      const std::size_t line_end = words.find('\n');
      if (line_end >= person.name.size() || !squeeze(words).starts_with(person.name)) return;
      const std::size_t begin = person.span.begin;
      if (!seen.insert(begin).second) return;
      report_.add(Rule::page_break_split, {begin, begin + trim(words.substr(0, line_end)).size()},
                  {.wording = torn_name, .words = {person.name}});
    });
  }

  Report& report_;
  std::string_view text_;
  std::vector<std::size_t> furniture_;
};

}  // namespace

void check_page_breaks(Report& report) { PageBreaks(report).check(report.document()); }

}  // namespace referat
