// SPDX-License-Identifier: MIT
//
// Where each person of a list begins and what belongs to whom. Nothing is made of the words yet:
// a draft holds the tokens of a name and the parts that hang on it.
#pragma once

#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "text/person_tokens.hpp"

namespace referat {

/// What a label amid a list says of the people behind it.
struct ListLabel {
  Status status = Status::present;
  std::string_view role = {};  ///< from the table of labels: "referent"
  TokenRange office;           ///< the label itself is an office: "Borgmester:"
  TokenRange organization;     ///< "Fra Vestereng Kommune:"
};

struct PersonDraft {
  TokenRange before;  ///< an office, with its organisation, before the name
  TokenRange name;
  std::vector<TokenRange> parts;  ///< behind the name: one bracket or some words each, in order
  ListLabel label;
  bool conjoined = false;      ///< "og" stands between the person before and this one
  bool after_pair = false;     ///< "og" stands between the two people before this one
  bool after_person = false;   ///< stands in one list with the person before
};

class PersonListReader {
 public:
  explicit PersonListReader(const PersonTokens& tokens, Status status);

  /// The drafts of the people in `range`. Labels inside it hold for later calls too.
  std::vector<PersonDraft> read(TokenRange range);

  /// Where the last call stopped: the range's end, or a word that begins something else.
  std::size_t stop() const { return at_; }

  /// The tokens that stand in a draft or only join its parts.
  const std::vector<bool>& used() const { return used_; }

  /// Forgets a label without colon, which holds for its sentence: "Afbud fra Anna Holm."
  void end_sentence() { label_ = colon_label_; }
  Status status() const { return label_.status; }

 private:
  void step();
  void take_word();
  bool take_label();
  bool take_label_with_colon();
  bool take_label_before_names();
  bool take_party();
  void take_bracket();
  void take_group();
  void take_role(std::size_t role_end);
  void take_names(std::size_t names_end);
  void take_part(std::size_t part_end);
  void add_person(TokenRange before, TokenRange names);
  bool is_person(TokenRange names) const;
  bool is_fresh() const;
  bool ends_list() const;
  std::size_t part_end(std::size_t at) const;
  std::size_t words_end(std::size_t at) const;
  void set_label_of(TokenRange words);
  void mark(TokenRange range);
  void shift_offices();

  const PersonTokens& tokens_;
  std::vector<bool> used_;
  ListLabel label_;
  ListLabel colon_label_;
  std::vector<PersonDraft> drafts_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  TokenKind separator_ = TokenKind::stop;  ///< before at_; `word` when there is none
  bool conjoined_ = false;
  bool run_together_ = false;  ///< people stand behind each other without any mark
};

/// The end of the name that begins at token `at`; `at` when none does.
std::size_t name_end(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// The end of the office that begins at token `at`: "konst. direktør"; `at` when none does.
std::size_t office_end(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// Whether a first name and another word of a name stand at token `at`.
bool is_full_name_at(const PersonTokens& tokens, std::size_t at, std::size_t end);

/// The number of words in a name, initials left out.
std::size_t name_words(const PersonTokens& tokens, TokenRange name);

/// A row of names without marks between them, cut where first names begin people.
std::vector<TokenRange> split_names(const PersonTokens& tokens, TokenRange names);

}  // namespace referat
