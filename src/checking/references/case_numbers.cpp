// SPDX-License-Identifier: MIT
//
// Associations have no case numbers, and no word says whether a body must have them. A heuristic: a
// long document nearly all of whose items are recommendations to decide is one of the
// administration's. One where nearly all such items have a number lacks it in the others. What form
// a number has, only the others of the document tell.
#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "checking/places.hpp"
#include "checking/references/references.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording none_at_all{
    "none of the {0} items has a case number; add them as the journal has them",
    "ingen af de {0} punkter har et sagsnummer; tilføj dem fra journalen"};

constexpr Wording one_missing{"the item \"{0}\" has no case number, as the others have; add it",
                              "punktet \"{0}\" har intet sagsnummer, som de andre har; tilføj det"};

constexpr Wording other_form{
    "the case number \"{0}\" is written otherwise than the others, as \"{1}\" at {at}; correct it",
    "sagsnummeret \"{0}\" er skrevet anderledes end de andre, som \"{1}\" i {at}; ret det"};

bool is_case(const Item& item) {
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::recommendation;
  });
}

// "EMN-2024-001234" with its numbers apart: the rest is "EMN-#-#".
struct Form {
  const Item* item = nullptr;
  std::string rest;
  std::vector<std::string_view> numbers;
};

Form form_of(const Item& item) {
  Form form{.item = &item, .rest = {}, .numbers = {}};
  const std::string_view text = *item.case_number;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = skip_digits(text, at);
    form.rest += end > at ? '#' : text[at];
    if (end > at) form.numbers.push_back(text.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return form;
}

// The same journal's number with another sign between: "25-1234" beside "25/1234". What has other
// letters, or more numbers, is of another journal.
bool has_other_signs(const Form& one, const Form& usual) {
  const auto is_sign = [](char c) { return !is_digit(c) && !starts_with_letter({&c, 1}); };
  std::string here = one.rest;
  std::string there = usual.rest;
  std::erase_if(here, [&](char c) { return c != '#' && is_sign(c); });
  std::erase_if(there, [&](char c) { return c != '#' && is_sign(c); });
  return one.rest != usual.rest && here == there;
}

// The length that all numbers at one place of the forms have, but for one form at most.
std::size_t usual_length(const std::vector<Form>& forms, std::size_t place) {
  const auto length = [&](std::size_t at) { return forms[at].numbers[place].size(); };
  return length(0) == length(1) ? length(0) : length(2);
}

// A year, or a number filled up with zeros, is as long in all of them: "EMN-204-001234". All forms
// have the same rest.
const Form* find_other_length(const std::vector<Form>& forms) {
  for (std::size_t place = 0; place < forms.front().numbers.size(); ++place) {
    const std::size_t length = usual_length(forms, place);
    const Form* odd = nullptr;
    std::size_t others = 0;
    bool years = true;
    bool filled = false;
    for (const Form& form : forms) {
      const std::string_view number = form.numbers[place];
      if (number.size() != length) {
        odd = &form;
        ++others;
      } else {
        years = years && is_year(number);
        filled = filled || number.starts_with('0');
      }
    }
    if (others == 1 && (years || filled)) return odd;
  }
  return nullptr;
}

void report_malformed(Report& report, const Form& form, const Form& usual) {
  const Source& source = report.source();
  report.add(Rule::case_number_missing,
             find_words(source, form.item->span, *form.item->case_number),
             {.wording = other_form,
              .words = {*form.item->case_number, *usual.item->case_number},
              .second = find_words(source, usual.item->span, *usual.item->case_number)});
}

// Nearly always: digits where the others have digits, and the same letters and signs.
bool are_of_one_form(const std::vector<const Item*>& items) {
  const auto same = [](char a, char b) { return a == b || (is_digit(a) && is_digit(b)); };
  return std::ranges::all_of(items, [&](const Item* item) {
    return std::ranges::equal(*item->case_number, *items.front()->case_number, same);
  });
}

// One number that is written otherwise than all others of its journal.
void check_forms(Report& report) {
  constexpr std::size_t fewest = 4;
  std::vector<const Item*> items;
  for (const Item& item : report.document().items)
    if (item.case_number) items.push_back(&item);
  if (items.size() < fewest || are_of_one_form(items)) return;
  std::vector<Form> forms;
  std::map<std::string_view, std::size_t> counts;
  for (const Item* item : items) forms.push_back(form_of(*item));
  for (const Form& form : forms) ++counts[form.rest];
  const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto most = std::ranges::max_element(counts, less);
  if (most->second + 1 < forms.size()) return;
  const auto usual = std::ranges::find(forms, most->first, &Form::rest);
  for (const Form& form : forms)
    if (has_other_signs(form, *usual)) report_malformed(report, form, *usual);
  if (most->second < forms.size()) return;
  if (const Form* odd = find_other_length(forms))
    report_malformed(report, *odd, odd == &forms[0] ? forms[1] : forms[0]);
}

}  // namespace

void check_case_numbers(Report& report) {
  const auto& items = report.document().items;
  if (!report.wants(Rule::case_number_missing) || items.empty()) return;
  check_forms(report);
  const auto count = [&](auto predicate) {
    return static_cast<std::size_t>(std::ranges::count_if(items, predicate));
  };
  const std::size_t cases = count(is_case);
  const std::size_t numbered = count([](const Item& item) { return item.case_number.has_value(); });
  constexpr std::size_t fewest = 5;
  if (numbered == 0 && cases >= fewest && cases * 4 >= items.size() * 3) {
    report.add(Rule::case_number_missing, title_place(report.source(), items.front()),
               {.wording = none_at_all, .words = {std::to_string(items.size())}});
  }
  const std::size_t both =
      count([](const Item& item) { return is_case(item) && item.case_number.has_value(); });
  if (both < 3 || both * 4 < cases * 3) return;
  for (const Item& item : items) {
    if (item.case_number || !is_case(item) || item.access == Access::closed) continue;
    report.add(Rule::case_number_missing, title_place(report.source(), item),
               {.wording = one_missing, .words = {item.title}});
  }
}

}  // namespace referat
