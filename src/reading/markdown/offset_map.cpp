// SPDX-License-Identifier: MIT
#include "reading/markdown/offset_map.hpp"

#include <algorithm>

namespace referat {

namespace {

class SpanMapper {
 public:
  explicit SpanMapper(const OffsetMap& map) : map_(map) {}

  void operator()(Span& span) const {
    if (span.end > span.begin) span = map_.source_span(span);
  }

  void operator()(std::vector<Block>& blocks) const {
    for (Block& block : blocks) {
      (*this)(block.span);
      for (ListItem& item : block.items) {
        (*this)(item.span);
        (*this)(item.blocks);
      }
    }
  }

  void operator()(Section& section) const {
    (*this)(section.span);
    (*this)(section.blocks);
    if (auto* recommendation = std::get_if<Recommendation>(&section.detail)) {
      for (Clause& clause : recommendation->clauses) {
        (*this)(clause.span);
        (*this)(clause.blocks);
      }
    } else if (auto* attachments = std::get_if<Attachments>(&section.detail)) {
      for (Attachment& entry : attachments->entries) (*this)(entry.span);
    } else if (auto* attendance = std::get_if<Attendance>(&section.detail)) {
      for (Person& person : attendance->people) (*this)(person.span);
    }
  }

 private:
  const OffsetMap& map_;
};

}  // namespace

Span OffsetMap::source_span(Span plain) const {
  const auto begin = std::ranges::upper_bound(steps_, plain.begin, {}, &Step::plain);
  const auto end = std::ranges::lower_bound(steps_, plain.end, {}, &Step::plain);
  Span span = plain;
  if (begin != steps_.begin()) span.begin = begin[-1].after + (plain.begin - begin[-1].plain);
  if (end != steps_.end() && end->plain == plain.end)
    span.end = end->before;
  else if (end != steps_.begin())
    span.end = end[-1].after + (plain.end - end[-1].plain);
  return span;
}

void PlainText::go_to(std::size_t source) {
  const bool shifted = map_.steps_.empty() ? source != text.size()
                                           : source - text.size() != map_.steps_.back().after -
                                                                         map_.steps_.back().plain;
  if (shifted) map_.steps_.push_back({text.size(), next_, source});
}

void PlainText::copy(std::string_view source, std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  go_to(begin);
  text.append(source.substr(begin, end - begin));
  next_ = end;
}

void PlainText::put(std::string_view words, std::size_t begin, std::size_t end) {
  if (words.empty()) return;
  go_to(begin);
  text.append(words);
  next_ = end;
}

void map_spans(Document& document, const OffsetMap& map) {
  const SpanMapper mapper(map);
  mapper(document.title_span);
  for (Person& person : document.participants) mapper(person.span);
  for (Entry& entry : document.contents) mapper(entry.span);
  mapper(document.preamble);
  for (Item& item : document.items) {
    mapper(item.span);
    for (Section& section : item.sections) mapper(section);
  }
  mapper(document.closing);
}

}  // namespace referat
