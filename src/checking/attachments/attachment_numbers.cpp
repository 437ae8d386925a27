// SPDX-License-Identifier: MIT
//
// Attachments are counted from 1 in each item, or on from the item before: which of the two, most
// lists of a document say. A list may hold several rows that begin at 1 anew, as notes bring
// attachments of their own.
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "checking/attachments/attachments.hpp"

namespace referat {

namespace {

constexpr Wording number_missing{
    "attachment {0} follows attachment {1} at {at}; add the one between or correct the number",
    "bilag {0} følger efter bilag {1} i {at}; tilføj det, der mangler, eller ret nummeret"};

constexpr Wording number_repeated{
    "attachment {0} has the number of the one at {at}; give it a number of its own",
    "bilag {0} har samme nummer som bilaget i {at}; giv det sit eget nummer"};

constexpr Wording number_falls{"attachment {0} follows attachment {1} at {at}; correct the numbers",
                               "bilag {0} følger efter bilag {1} i {at}; ret numrene"};

constexpr Wording first_missing{
    "attachment {0} is the first here, and the other lists begin with 1; add what is missing or "
    "correct the number",
    "bilag {0} er det første her, og de andre lister begynder med 1; tilføj det, der mangler, "
    "eller "
    "ret nummeret"};

// Plain small numbers; "2012-208960" names a document, "1a" a part.
std::optional<int> number_of(const Attachment& entry) {
  if (!entry.number || entry.number->size() > 2) return std::nullopt;
  int number = 0;
  const char* const end = entry.number->data() + entry.number->size();
  const auto [stop, error] = std::from_chars(entry.number->data(), end, number);
  return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

void report_pair(Report& report, const Attachment& before, const Attachment& entry, int gap,
                 bool sure) {
  const Wording& wording = gap > 1 ? number_missing : gap == 0 ? number_repeated : number_falls;
  report.add(Rule::attachment_number_gap, entry.span,
             {.wording = wording,
              .words = {*entry.number, *before.number},
              .second = before.span,
              .at_most = sure ? Level::warning : Level::info});
}

// Where attachments without a number stand between, one of them may be the missing one.
void check_list(Report& report, const Attachments& list) {
  const Attachment* before = nullptr;
  int last = 0;
  bool adjacent = true;
  for (const Attachment& entry : list.entries) {
    const auto number = number_of(entry);
    if (!number) {
      adjacent = false;
      continue;
    }
    const int gap = *number - last;
    const bool restart = *number == 1 && last > 1;
    if (before != nullptr && gap != 1 && !restart)
      report_pair(report, *before, entry, gap, adjacent);
    before = &entry;
    last = *number;
    adjacent = true;
  }
}

// The first and the last attachment of a list, which have numbers.
struct Ends {
  const Attachment* first = nullptr;
  const Attachment* last = nullptr;
  bool all_numbered = true;
};

Ends ends_of(const Attachments& list) {
  Ends ends;
  for (const Attachment& entry : list.entries) {
    if (!number_of(entry)) {
      ends.all_numbered = false;
    } else {
      ends.last = &entry;
      if (ends.first == nullptr) ends.first = &entry;
    }
  }
  return ends;
}

// A list that neither goes on nor begins at 1 is told when all others do one of the two.
void check_between_lists(Report& report, const std::vector<Ends>& lists) {
  constexpr std::size_t fewest = 2;
  std::size_t going_on = 0;
  std::size_t anew = 0;
  std::vector<std::size_t> odd;
  for (std::size_t i = 1; i < lists.size(); ++i) {
    const int first = *number_of(*lists[i].first);
    const bool goes_on = first == *number_of(*lists[i - 1].last) + 1;
    going_on += goes_on ? 1U : 0U;
    anew += first == 1 ? 1U : 0U;
    if (!goes_on && first != 1) odd.push_back(i);
  }
  if (odd.size() != 1) return;
  const Ends& before = lists[odd.front() - 1];
  const Ends& here = lists[odd.front()];
  const bool sure = before.all_numbered && here.all_numbered;
  if (going_on >= fewest && anew == 0) {
    const int gap = *number_of(*here.first) - *number_of(*before.last);
    report_pair(report, *before.last, *here.first, gap, sure);
  } else if (anew >= fewest && going_on == 0) {
    report.add(Rule::attachment_number_gap, here.first->span,
               {.wording = first_missing,
                .words = {*here.first->number},
                .at_most = sure ? Level::warning : Level::info});
  }
}

}  // namespace

void check_attachment_numbers(Report& report) {
  if (!report.wants(Rule::attachment_number_gap)) return;
  std::vector<Ends> lists;
  for (const Item& item : report.document().items) {
    for (const Section& section : item.sections) {
      const auto* list = std::get_if<Attachments>(&section.detail);
      if (list == nullptr) continue;
      check_list(report, *list);
      if (const Ends ends = ends_of(*list); ends.first != nullptr) lists.push_back(ends);
    }
  }
  check_between_lists(report, lists);
}

}  // namespace referat
