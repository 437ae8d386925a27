// SPDX-License-Identifier: MIT
//
// Who is named twice where one of the two must be wrong: among those present and among the absent,
// twice in one list, or in two of those present. Only the reader sees both places, as a participant
// is one entry.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/model.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

/// Whose names a list holds.
enum class ListOf : std::uint8_t {
  present,   ///< "Deltagere", "Til stede": those who took part and no others
  others,    ///< members, guests, the absent, people of whom a sentence tells
  one_item,  ///< those away from one item
};

/// Where a list begins among the people of a head.
struct PeopleList {
  std::size_t begin = 0;
  ListOf of = ListOf::others;
};

/// Whether a label stands over those who took part: "Deltagere", not "Mødekreds" or
/// "Deltagere/afbud".
bool is_list_of_those_present(const AttendanceLabel& label);

/// What is needed to tell of people named twice.
struct PeopleContext {
  std::string_view text;  ///< that the spans of people point into
  std::span<const PeopleList> head_lists;
  std::span<const Person> writers;  ///< whom the closing names: "Referent: Ida Holm"
  std::vector<Finding>& findings;
};

class RepeatedPeople {
 public:
  explicit RepeatedPeople(const PeopleContext& context) : context_(context) {}

  /// The people that follow stand in one list.
  void begin_list(ListOf list);

  /// Somebody who is named for the first time becomes the next entry.
  void add(const Person& person);

  /// Whether the entry `at` was first named in the list that the people now come from.
  bool stands_in_this_list(std::size_t at) const { return namings_[at].list == list_; }

  /// Somebody is taken for `known`, which is the entry `at`.
  void repeat(std::size_t at, const Person& known, const Person& person);

  /// After the last list: tells of those who stand in two lists of other people.
  void finish();

 private:
  struct Naming {
    Span span;
    std::size_t list = 0;
    ListOf of = ListOf::others;
    Status status = Status::present;
    bool reported = false;
  };

  /// Somebody who stands in two lists of those present.
  struct Shared {
    std::size_t first = 0;  // list
    std::size_t second = 0;
    Finding finding;
  };

  bool is_contradiction(const Naming& first, const Person& known, const Person& person) const;
  bool is_duplicate(const Naming& first, const Person& known, const Person& person) const;
  bool is_in_two_lists(const Naming& first, const Person& known, const Person& person) const;
  Span name_span(Span span, std::string_view name) const;

  const PeopleContext& context_;
  std::vector<Naming> namings_;
  std::vector<Shared> shared_;
  std::vector<std::size_t> sizes_ = {0};  // of the lists
  std::size_t list_ = 0;
  ListOf of_ = ListOf::others;
};

}  // namespace referat
