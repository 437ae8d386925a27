// SPDX-License-Identifier: MIT
//
// Where each person of a list begins and what belongs to whom. Nothing is made of the words yet:
// a draft holds the tokens of a name and the parts that hang on it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "people/person_tokens.hpp"

namespace referat {

/// What a label amid a list says of the people behind it.
struct ListLabel {
  Status status = Status::present;
  std::string_view role = {};  ///< from the table of labels: "referent"
  TokenRange office;           ///< the label itself is an office: "Borgmester:"
  TokenRange organization;     ///< "Fra Vestereng Kommune:"
  TokenRange remark;           ///< "Den 8. juni 2006:"
  TokenRange party;            ///< "Socialdemokratiet:"
  TokenRange replaced;         ///< "For Ida Holm mødte": whose place they took
};

struct PersonDraft {
  TokenRange before;  ///< an office, with its organisation, before the name
  TokenRange name;
  std::vector<TokenRange> parts;  ///< behind the name: one bracket or some words each, in order
  ListLabel label;
  bool conjoined = false;     ///< "og" stands between the person before and this one
  bool after_pair = false;    ///< "og" stands between the two people before this one
  bool same_status = false;   ///< its label says the same as that of the person before
  bool after_person = false;  ///< stands in one list with the person before
};

class PersonListReader {
 public:
  /// `status` and `role` are those of the label over the list.
  PersonListReader(const PersonTokens& tokens, Status status, std::string_view role = {});

  /// The drafts of the people in `range`. Labels inside it hold for later calls too.
  std::vector<PersonDraft> read(TokenRange range);

  /// Where the last call stopped: the range's end, or a word that begins something else.
  std::size_t stop() const { return at_; }

  /// What became of a token's words.
  enum class Use : std::uint8_t { none, field, group_label };
  const std::vector<Use>& used() const { return used_; }

  /// Forgets a label without colon, which holds for its sentence: "Afbud fra Anna Holm."
  /// An office is that of the sentence's people too: "Referent: Anna Holm. Bo Lund …"
  void end_sentence() {
    colon_label_.role = {};
    label_ = colon_label_;
  }

  /// The status of people without a label of their own, up to the sentence's end.
  void set_status(Status status) {
    label_ = ListLabel{};
    label_.status = status;
  }

  /// What the last label with a colon says of the people behind it.
  Status status() const { return colon_label_.status; }

  /// Words that somebody else made something of, or that are to be read again.
  void use(TokenRange range) { mark(range); }
  void forget(TokenRange range) { mark(range, Use::none); }

 private:
  void step();
  void take_word();
  bool take_label();
  void find_labels();
  bool is_label_at(std::size_t at) const;
  bool take_label_with_colon();
  bool take_label_before_names();
  std::size_t origin_length() const;
  bool take_origin();
  void set_replaced(TokenRange name);
  bool is_leadership(TokenRange words) const;
  bool take_party();
  void take_bracket();
  void take_tick(bool ticked);
  bool stands_before_name() const;
  bool is_on_next_line(std::size_t at) const;
  bool tells_of_absence(std::size_t at) const;
  void take_person_behind(std::size_t name);
  void take_group();
  void take_role(std::size_t role_end);
  void take_names(std::size_t names_end);
  void take_part(std::size_t part_end);
  void add_person(TokenRange before, TokenRange names);
  void add_draft(TokenRange before, TokenRange name);
  bool is_person(TokenRange names) const;
  bool is_fresh() const;
  bool is_initials_of_referent() const;
  bool ends_list() const;
  std::size_t part_end(std::size_t at) const;
  std::size_t words_end(std::size_t at) const;
  void set_label_of(TokenRange words);
  Use describe_group(TokenRange words, ListLabel& label) const;
  void mark(TokenRange range, Use use = Use::field);
  void shift_offices();

  const PersonTokens& tokens_;
  std::vector<Use> used_;
  ListLabel label_;
  ListLabel colon_label_;
  std::optional<ListLabel> resume_;  ///< what holds again behind the next person
  std::vector<PersonDraft> drafts_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::size_t limit_ = 0;                  ///< the next label amid the words, or end_
  std::vector<std::size_t> labels_;        ///< where labels with a colon begin, rising
  std::size_t next_label_ = 0;             ///< position in labels_ of the first one behind at_
  TokenKind separator_ = TokenKind::stop;  ///< before at_; `word` when there is none
  bool conjoined_ = false;
  std::optional<Status> ticked_;  ///< what the box before the next person says of them
  bool ticks_lead_ = false;       ///< boxes stand before the names
  bool found_ = false;            ///< some call found people
  bool run_together_ = false;     ///< people stand behind each other without any mark
};

}  // namespace referat
