// SPDX-License-Identifier: MIT
//
// The fields of the model: one function a model type, with each field's name in the order of the
// schema. The writers and readers of JSON and XML all go through these functions, so that a field
// stands under the same name in each format, and a new field reaches all of them.
//
// `visit(name, member)` is called once a field. A writer gives const nodes; a reader gives nodes
// to fill, and must have set `kind` when visit("kind", ...) returns, because what follows it
// depends on it.
#pragma once

#include <concepts>
#include <type_traits>
#include <variant>

#include "referat/model.hpp"
#include "text/dates.hpp"

namespace referat {

template <class Node, class Type>
concept NodeOf = std::same_as<std::remove_const_t<Node>, Type>;

/// The detail of a section. One of another type, possible only in a model made by hand or in a
/// section whose kind was just read, counts as absent.
template <class Detail, class Node>
requires NodeOf<Node, Section>
auto& detail_of(Node& section) {
  if constexpr (std::is_const_v<Node>) {
    static const Detail absent;
    const auto* detail = std::get_if<Detail>(&section.detail);
    return detail != nullptr ? *detail : absent;
  } else {
    auto* detail = std::get_if<Detail>(&section.detail);
    return detail != nullptr ? *detail : section.detail.template emplace<Detail>();
  }
}

/// A date or clock time. One that no calendar or day has, possible only in a model made by hand,
/// counts as absent: no format could carry it.
template <class Time>
auto& possible(Time& time) {
  if constexpr (std::is_const_v<Time>) {
    static const Time absent;
    return !time || valid(*time) ? time : absent;
  } else {
    return time;
  }
}

template <class Visit, NodeOf<SourceInfo> Node>
void fields(Visit& visit, Node& source) {
  visit("name", source.name);
  visit("encoding", source.encoding);
  visit("lines", source.lines);
}

template <class Visit, NodeOf<Person> Node>
void fields(Visit& visit, Node& person) {
  visit("name", person.name);
  visit("party", person.party);
  visit("role", person.role);
  visit("organization", person.organization);
  visit("status", person.status);
  visit("substitute_for", person.substitute_for);
  visit("note", person.note);
}

template <class Visit, NodeOf<Block> Node>
void fields(Visit& visit, Node& block) {
  visit("kind", block.kind);
  switch (block.kind) {
    case BlockKind::paragraph:
    case BlockKind::heading:
      visit("text", block.text);
      break;
    case BlockKind::list:
      visit("ordered", block.ordered);
      visit("items", block.items);
      break;
    case BlockKind::table:
      visit("rows", block.rows);
      break;
  }
}

template <class Visit, class Node>
requires NodeOf<Node, ListItem> || NodeOf<Node, Clause>
void fields(Visit& visit, Node& item) {
  visit("label", item.label);
  visit("text", item.text);
  visit("blocks", item.blocks);
}

template <class Visit, NodeOf<VoteSide> Node>
void fields(Visit& visit, Node& side) {
  visit("count", side.count);
  visit("voters", side.voters);
}

template <class Visit, NodeOf<Votes> Node>
void fields(Visit& visit, Node& votes) {
  visit("for", votes.in_favour);
  visit("against", votes.against);
  visit("abstained", votes.abstained);
}

template <class Visit, NodeOf<Attachment> Node>
void fields(Visit& visit, Node& attachment) {
  visit("number", attachment.number);
  visit("title", attachment.title);
  visit("url", attachment.url);
}

template <class Visit, NodeOf<Prose> Node>
void fields(Visit& visit, Node& prose) {
  visit("topic", prose.topic);
}

template <class Visit, NodeOf<Recommendation> Node>
void fields(Visit& visit, Node& recommendation) {
  visit("by", recommendation.by);
  visit("lead", recommendation.lead);
  visit("clauses", recommendation.clauses);
}

template <class Visit, NodeOf<Decision> Node>
void fields(Visit& visit, Node& decision) {
  visit("body", decision.body);
  visit("date", possible(decision.date));
  visit("outcome", decision.outcome);
  visit("votes", decision.votes);
}

template <class Visit, NodeOf<Attachments> Node>
void fields(Visit& visit, Node& attachments) {
  visit("entries", attachments.entries);
}

template <class Visit, NodeOf<Attendance> Node>
void fields(Visit& visit, Node& attendance) {
  visit("label", attendance.label);
  visit("people", attendance.people);
}

/// Calls `function` with the detail that the section's kind wants.
template <class Node, class Function>
requires NodeOf<Node, Section>
void with_detail(Node& section, Function function) {
  switch (section.kind) {
    case SectionKind::text:
    case SectionKind::summary:
    case SectionKind::case_description:
    case SectionKind::other:
      return function(detail_of<Prose>(section));
    case SectionKind::recommendation:
      return function(detail_of<Recommendation>(section));
    case SectionKind::decision:
      return function(detail_of<Decision>(section));
    case SectionKind::attachments:
      return function(detail_of<Attachments>(section));
    case SectionKind::attendance:
      return function(detail_of<Attendance>(section));
  }
}

template <class Visit, NodeOf<Section> Node>
void fields(Visit& visit, Node& section) {
  visit("kind", section.kind);
  visit("heading", section.heading);
  with_detail(section, [&](auto& detail) { fields(visit, detail); });
  visit("blocks", section.blocks);
}

template <class Visit, NodeOf<Entry> Node>
void fields(Visit& visit, Node& entry) {
  visit("number", entry.number);
  visit("title", entry.title);
  visit("page", entry.page);
  visit("start", possible(entry.start));
  visit("end", possible(entry.end));
}

template <class Visit, NodeOf<Item> Node>
void fields(Visit& visit, Node& item) {
  visit("number", item.number);
  visit("title", item.title);
  visit("type", item.type);
  visit("access", item.access);
  visit("case_number", item.case_number);
  visit("group", item.group);
  visit("start", possible(item.start));
  visit("end", possible(item.end));
  visit("sections", item.sections);
}

template <class Visit, NodeOf<Document> Node>
void fields(Visit& visit, Node& document) {
  visit("source", document.source);
  visit("kind", document.kind);
  visit("title", document.title);
  visit("body", document.body);
  visit("date", possible(document.date));
  visit("start", possible(document.start));
  visit("end", possible(document.end));
  visit("place", document.place);
  visit("participants", document.participants);
  visit("contents", document.contents);
  visit("preamble", document.preamble);
  visit("items", document.items);
  visit("closing", document.closing);
}

/// Nodes with a place in the source. A document's place is the whole of it.
template <class Node>
concept Placed = requires(const Node& node) {
  { node.span } -> std::convertible_to<Span>;
};

/// A value of the model that has fields() of its own.
template <class Value>
concept ModelNode = NodeOf<Value, SourceInfo> || NodeOf<Value, VoteSide> || NodeOf<Value, Votes> ||
    NodeOf<Value, Document> || Placed<Value>;

}  // namespace referat
