// SPDX-License-Identifier: MIT
//
// The model of one agenda (dagsorden) or one set of minutes (referat).
//
// Plain structs that own their strings. What a document does not state is absent (nullopt or
// an empty list); nothing is inferred from what other documents usually say. Text is kept in
// the words of the source with runs of white space made one space; lines wrapped by a page
// layout are joined again.
//
// Every node carries the Span of the source text it was read from. A span covers the node's
// children. Two nodes beside each other do not overlap, with four exceptions: a section that
// goes on after an attendance line in its midst; a sentence about people ("N.N. deltog ikke i
// punktet."), kept as a block beside the people read from it; a row of attachments ("1 Åben Budget
// 2259/12"), kept as a block beside its entry; and `participants`, which repeat people who stand in
// an item. Spans are {0, 0} in a document that was not read from text.
//
// The names of fields and enumerators are those of the JSON (schema/referat-1.schema.json).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "referat/source.hpp"

namespace referat {

enum class DocumentKind { agenda, minutes, unknown };
enum class ItemType { decision, discussion, information };
enum class Access { open, closed };

/// What a section is for. `text` stands under an item's title without a heading; `other` has
/// a heading that is none of the rest.
enum class SectionKind {
  text,
  summary,
  case_description,  ///< "case" in the JSON: Sagsfremstilling and its synonyms
  other,
  recommendation,
  decision,
  attachments,
  attendance,
};

/// The subject of a section of kind `other` whose heading is known.
enum class Topic {
  background,
  finance,
  hearing,
  legal,
  process,
  competence,
  assessment,
  options,
  communication,
  personnel,
  earlier_decisions,
  responsible,
  follow_up,
  endorsement,
  proposal,
};

enum class Status {
  present,
  apologies,   ///< afbud
  absent,      ///< fravær, no apology stated
  substitute,  ///< takes part in somebody's place
  guest,
  member,   ///< named as a member; presence not stated
  recused,  ///< inhabil
};

enum class Outcome {
  approved,
  approved_with_changes,
  recommended,
  noted,
  discussed,
  rejected,
  returned,
  postponed,
  withdrawn,
  elected,
  no_remarks,
  other,
};

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 of comparisons for a pointer
  auto operator<=>(const Date&) const = default;
};

struct Clock {
  int hour = 0;
  int minute = 0;

  bool operator==(const Clock&) const = default;
};

struct Person {
  Span span;
  std::string name;
  std::optional<std::string> party;  ///< party letter or letters as written: "A", "UP", "løsgænger"
  std::optional<std::string> role;
  std::optional<std::string> organization;
  Status status = Status::present;
  std::optional<std::string> substitute_for;  ///< the person whose place this one takes
  std::optional<std::string> note;            ///< any other remark, such as presence for a part

  bool operator==(const Person&) const = default;
};

struct ListItem;

enum class BlockKind { paragraph, heading, list, table };

/// A piece of running text. `text` is for paragraphs and headings, `items` and `ordered` for
/// lists, `rows` for tables.
struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
  std::string text;
  bool ordered = false;
  std::vector<ListItem> items;
  std::vector<std::vector<std::string>> rows;

  bool operator==(const Block&) const;
};

struct ListItem {
  Span span;
  std::optional<std::string> label;  ///< as printed, "1." or "a)"; none for a bullet
  std::string text;
  std::vector<Block> blocks;

  bool operator==(const ListItem&) const = default;
};

// Written out, because Block holds a type that was not complete above.
inline bool Block::operator==(const Block& other) const {
  return span == other.span && kind == other.kind && text == other.text &&
         ordered == other.ordered && items == other.items && rows == other.rows;
}

/// One point of a recommendation: "at budgettet godkendes".
struct Clause {
  Span span;
  std::optional<std::string> label;  ///< "1." or "A)" as printed
  std::string text;                  ///< with the word "at" where the clause has it
  std::vector<Block> blocks;

  bool operator==(const Clause&) const = default;
};

struct VoteSide {
  std::optional<int> count;
  std::vector<std::string> voters;  ///< names or party letters as written

  bool operator==(const VoteSide&) const = default;
};

struct Votes {
  VoteSide in_favour;  ///< "for" in the JSON
  VoteSide against;
  VoteSide abstained;

  bool operator==(const Votes&) const = default;
};

struct Attachment {
  Span span;
  std::optional<std::string> number;
  std::string title;
  std::optional<std::string> url;

  bool operator==(const Attachment&) const = default;
};

/// What sections of kind text, summary, case and other have besides their blocks.
struct Prose {
  std::optional<Topic> topic;

  bool operator==(const Prose&) const = default;
};

struct Recommendation {
  std::optional<std::string> by;    ///< who recommends: "Formandskabet"
  std::optional<std::string> lead;  ///< the words before the clauses: "Formandskabet indstiller,"
  std::vector<Clause> clauses;

  bool operator==(const Recommendation&) const = default;
};

struct Decision {
  std::optional<std::string> body;  ///< the deciding body where the heading names it
  std::optional<Date> date;
  std::optional<Outcome> outcome;  ///< none when there is no decision text
  std::optional<Votes> votes;

  bool operator==(const Decision&) const = default;
};

struct Attachments {
  std::vector<Attachment> entries;

  bool operator==(const Attachments&) const = default;
};

struct Attendance {
  std::optional<std::string> label;  ///< "Fraværende", "Afbud fra" as written
  std::vector<Person> people;

  bool operator==(const Attendance&) const = default;
};

/// A part of an item. `detail` holds Prose for the kinds text, summary, case_description and
/// other, else the struct of the kind's name.
struct Section {
  Span span;
  SectionKind kind = SectionKind::text;
  std::optional<std::string> heading;  ///< as written, without trailing colon
  std::variant<Prose, Recommendation, Decision, Attachments, Attendance> detail;
  std::vector<Block> blocks;

  bool operator==(const Section&) const = default;
};

/// One line of the table of contents.
struct Entry {
  Span span;
  std::optional<std::string> number;
  std::string title;
  std::optional<std::string> page;
  std::optional<Clock> start;
  std::optional<Clock> end;

  bool operator==(const Entry&) const = default;
};

/// One point of the agenda (punkt).
struct Item {
  Span span;
  std::optional<std::string> number;  ///< as printed, without "Punkt", dot or bracket: "1.1"
  std::string title;                  ///< verbatim, without number and clock times
  std::optional<ItemType> type;
  std::optional<Access> access;
  std::optional<std::string> case_number;
  std::optional<std::string> group;  ///< the heading over a group of items
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::vector<Section> sections;

  bool operator==(const Item&) const = default;
};

struct SourceInfo {
  std::string name;
  std::string encoding;
  std::size_t lines = 0;

  bool operator==(const SourceInfo&) const = default;
};

struct Document {
  SourceInfo source;
  DocumentKind kind = DocumentKind::unknown;
  std::optional<std::string> title;
  Span title_span;
  std::optional<std::string> body;  ///< the committee or board as written in the head
  std::optional<Date> date;
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::optional<std::string> place;
  std::vector<Person> participants;  ///< one entry a person, reconciled over the document
  std::vector<Entry> contents;
  std::vector<Block> preamble;  ///< what stands before the items and has no field of its own
  std::vector<Item> items;
  std::vector<Block> closing;  ///< what stands after the last item

  bool operator==(const Document&) const = default;
};

/// The words of the JSON and the XML for each enumerator, in the enumeration's order:
/// names<Status>()[0] is "present".
template <class Enum>
constexpr auto names() = delete;

template <>
constexpr auto names<DocumentKind>() {
  return std::to_array<std::string_view>({"agenda", "minutes", "unknown"});
}
template <>
constexpr auto names<ItemType>() {
  return std::to_array<std::string_view>({"decision", "discussion", "information"});
}
template <>
constexpr auto names<Access>() {
  return std::to_array<std::string_view>({"open", "closed"});
}
template <>
constexpr auto names<SectionKind>() {
  return std::to_array<std::string_view>({"text", "summary", "case", "other", "recommendation",
                                          "decision", "attachments", "attendance"});
}
template <>
constexpr auto names<Topic>() {
  return std::to_array<std::string_view>({"background", "finance", "hearing", "legal", "process",
                                          "competence", "assessment", "options", "communication",
                                          "personnel", "earlier_decisions", "responsible",
                                          "follow_up", "endorsement", "proposal"});
}
template <>
constexpr auto names<Status>() {
  return std::to_array<std::string_view>(
      {"present", "apologies", "absent", "substitute", "guest", "member", "recused"});
}
template <>
constexpr auto names<Outcome>() {
  return std::to_array<std::string_view>({"approved", "approved_with_changes", "recommended",
                                          "noted", "discussed", "rejected", "returned", "postponed",
                                          "withdrawn", "elected", "no_remarks", "other"});
}
template <>
constexpr auto names<BlockKind>() {
  return std::to_array<std::string_view>({"paragraph", "heading", "list", "table"});
}

/// The word for one enumerator: name(Status::apologies) is "apologies".
template <class Enum>
constexpr std::string_view name(Enum value) {
  return names<Enum>()[static_cast<std::size_t>(value)];
}

}  // namespace referat
