// SPDX-License-Identifier: MIT
//
// Attachments are counted from 1 in each item, or on from the item before. A list may hold several
// rows that begin at 1 anew, as notes bring attachments of their own.
#include <charconv>
#include <optional>
#include <string>

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

}  // namespace

void check_attachment_numbers(Report& report) {
  if (!report.wants(Rule::attachment_number_gap)) return;
  for (const Item& item : report.document().items)
    for (const Section& section : item.sections)
      if (const auto* list = std::get_if<Attachments>(&section.detail)) check_list(report, *list);
}

}  // namespace referat
