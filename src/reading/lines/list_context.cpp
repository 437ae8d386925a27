// SPDX-License-Identifier: MIT
#include "reading/lines/list_context.hpp"

#include <algorithm>

#include "reading/forms/group_heading.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr int any_number = 1000000;

// "Dagsorden:", "Dagsordenspunkter:"
bool announces_items(std::string_view content) {
  return content.ends_with(':') && content.size() <= 40 &&
         is_contents_heading(folded_title(content));
}

}  // namespace

bool is_group_label(std::string_view content) {
  if (!content.ends_with(':')) return false;
  const auto group = item_group(content);
  return group && group->known;
}

bool ListContext::opens_list(const Line& line) const {
  if (minutes && line.number->form == NumberForm::ad) return false;
  return colon || (under_heading && line.number->major == 1);
}

bool ListContext::goes_on_with(const Line& line) const {
  return member != nullptr && line.number->form == member->number->form &&
         line.number->major == member->number->major + 1 &&
         line.blank_before <= member->blank_before &&
         std::max(line.indent, member->indent) - std::min(line.indent, member->indent) <= 1;
}

void ListContext::expect_list(std::string_view content) {
  listing = true;
  expected = content.find(" 1") == std::string_view::npos ? 1 : any_number;
}

void ListContext::expect_attachments(const Line& line, std::string_view content) {
  listing = true;
  expected = any_number;
  const std::string_view entry = content.substr(line.rest - line.begin);
  const auto mark = number_mark(entry);
  unnumbered = !entry.empty() && (!mark || mark->minor);
}

bool ListContext::is_behind_list(const Line& line) const {
  return member != nullptr && member->number->major > 1 && line.blank_before && !line.page_before &&
         !member->blank_before;
}

bool ListContext::expects(const Line& line) const {
  // "3. Budget" set apart below an empty "Bilag" is the next item: entries are counted from 1.
  const bool first_entry = attachments && member == nullptr && line.blank_before;
  if ((unnumbered || first_entry) && line.number->major > 1) return false;
  return listing && line.number->major <= expected && !is_behind_list(line);
}

void ListContext::see(const Line& line, std::string_view content) {
  // "Punkter til drøftelse:" stands over items, not over a list.
  if (is_group_label(content) || announces_items(content)) {
    *this = {};
    return;
  }
  if (line.kind != LineKind::text && line.kind != LineKind::bullet) member = nullptr;
  under_heading = false;
  const bool entry = line.kind == LineKind::text || line.kind == LineKind::bullet;
  unnumbered = unnumbered || (attachments && entry && member == nullptr);
  if (line.kind == LineKind::lead_in) {
    expect_list(content);
  } else if (line.kind == LineKind::heading || line.kind == LineKind::labelled) {
    const SectionKind kind = line.heading->kind;
    listing = unnumbered = false;
    attachments = kind == SectionKind::attachments;
    if (kind == SectionKind::recommendation) expect_list(content);
    if (attachments) expect_attachments(line, content);
    under_heading = kind == SectionKind::other || kind == SectionKind::case_description ||
                    (kind == SectionKind::decision && line.rest == line.end &&
                     find_kind_word(fold(content)) == nullptr);
  } else if (line.kind == LineKind::decision || line.kind == LineKind::item_label) {
    listing = attachments = unnumbered = false;
  } else if (line.kind == LineKind::text && line.blank_before && content.back() != ':') {
    listing = false;
  }
  // "Fraværende:" over "2. Budget" names nobody: members are numbered from 1.
  const bool people = line.kind == LineKind::attendance;
  const bool open = content.back() == ':' && line.kind != LineKind::head_label;
  under_heading = under_heading || (open && people);
  colon = open && !people;
  minutes = colon && line.kind == LineKind::heading && equals_folded(content, "referat:");
}

}  // namespace referat
