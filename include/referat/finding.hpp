// SPDX-License-Identifier: MIT
//
// What referat has to say about a document: one Finding a fault, each with a place.
//
// The rules stand in one table: ids, names and levels are part of the versioned interface, as they
// appear in people's configuration.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

/// How grave a finding is. `off` is for rules only: they find nothing.
enum class Level { off, info, warning, error };

template <>
constexpr auto names<Level>() {
  return std::to_array<std::string_view>({"off", "info", "warning", "error"});
}

/// The language of messages.
enum class Language { english, danish };

template <>
constexpr auto names<Language>() {
  return std::to_array<std::string_view>({"en", "da"});
}

/// A sentence for people. "{0}", "{1}", … stand for words of the finding, "{at}" for its second
/// place as line:column.
struct Wording {
  std::string_view english;  ///< static storage
  std::string_view danish;   ///< static storage

  bool operator==(const Wording&) const = default;
};

/// What a rule is about; the first letter of its id.
enum class Group {
  structure,    ///< S: items and sections
  contents,     ///< T: the table of contents
  dates,        ///< D: dates and clock times
  people,       ///< P: who came, who did not, who voted
  decisions,    ///< R: recommendations and decisions
  attachments,  ///< A
  references,   ///< C: case numbers, items, sums and links that the text refers to
  privacy,      ///< G: what must not be public
  language,     ///< L: spelling and typography
  text,         ///< E: pages and characters
  agenda,       ///< K: minutes compared with their agenda
  maintenance,  ///< M: the settings of the checks themselves
};

template <>
constexpr auto names<Group>() {
  return std::to_array<std::string_view>({"structure", "contents", "dates", "people", "decisions",
                                          "attachments", "references", "privacy", "language",
                                          "text", "agenda", "maintenance"});
}

/// Every kind of finding, in the order of the ids. What each means: see rules().
enum class Rule {
  item_number_sequence,
  empty_item,
  empty_section,
  unknown_heading,
  inconsistent_heading_form,
  leftover_template_text,
  unattached_text,
  no_items,
  toc_body_missing,
  toc_title_mismatch,
  missing_meeting_metadata,
  meeting_date_conflict,
  weekday_or_impossible_date,
  end_before_start,
  item_time_order,
  mixed_date_format,
  incomplete_date,
  present_and_absent,
  absentees_differ,
  duplicate_person,
  name_variant,
  unlisted_participant,
  vote_imbalance,
  recommendation_without_decision,
  doc_type_conflict,
  decision_not_answering,
  closed_item_content,
  attachment_not_listed,
  attachment_number_gap,
  case_number_missing,
  wrong_item_reference,
  total_mismatch,
  placeholder_link,
  cpr_number,
  private_contact_data,
  known_misspelling,
  mixed_quotes_brackets,
  spacing,
  page_break_split,
  web_chrome,
  bad_encoding,
  encoding_guessed,
  text_repaired,
  unknown_word,
  unwritable_character,
  over_limit,
  item_vanished,
  item_appeared,
  item_renamed,
  item_renumbered,
  recommendation_changed,
  unused_suppression,
};

/// A row of the rule table.
struct RuleInfo {
  Rule rule;
  std::string_view id;    ///< "P401": stable, the letter is the group's
  std::string_view name;  ///< "present-and-absent": stable, shown in brackets after a message
  Group group;
  Level level;   ///< unless a profile or a configuration says otherwise
  bool fixable;  ///< whether `referat check --fix` can put it right without a doubt
  Wording what;  ///< one sentence: what is found
  Wording why;   ///< one or two sentences: whom it hurts
  /// A small document in which the rule finds something; of the group `agenda` an agenda, a line
  /// "=====" and its minutes.
  std::string_view fails;
  std::string_view passes;  ///< the same without the fault
};

/// What would put a fault right: the text of `span` becomes `text`.
struct Replacement {
  Span span;
  std::string text;

  bool operator==(const Replacement&) const = default;
};

struct Finding {
  Rule rule = Rule::no_items;
  Level level = Level::warning;
  Span span;        ///< where; empty at offset 0 when the whole document is meant
  Wording wording;  ///< what is wrong; then, after a semicolon, what to do
  std::vector<std::string> words = {};  ///< of the document, as they stand
  std::optional<Span> second = {};      ///< another place that it concerns
  std::vector<Replacement> fix = {};    ///< ascending; only where there is no doubt

  bool operator==(const Finding&) const = default;
};

/// The sentence of `finding` with its words in it; long words are cut off with an ellipsis.
/// `source` is what it was found in.
std::string message(const Finding& finding, const Source& source,
                    Language language = Language::english);

/// All rules in the order of the enumeration.
std::span<const RuleInfo> rules();

/// The table row of `rule`.
const RuleInfo& info(Rule rule);

/// The rule of an id ("P401", in any case) or a name ("present-and-absent").
std::optional<Rule> find_rule(std::string_view id_or_name);

}  // namespace referat
