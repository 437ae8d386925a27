// SPDX-License-Identifier: MIT
//
// A sentence with amounts and their sum: "200.000 kr. til kajen og 100.000 kr. til molen, i alt
// 300.000 kr.", "i alt 300.000 kr., fordelt med 200.000 kr. til kajen og 100.000 kr. til molen".
// Looked at only where nothing else in it counts: no shares, no "årligt", no number without a unit,
// and no doubt where the sentence begins and ends.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checking/references/amounts.hpp"
#include "checking/references/references.hpp"
#include "checking/words.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr Wording wrong_sum{
    "the amounts of the sentence add up to {0}, not {1}; correct the total or an amount",
    "beløbene i sætningen giver {0}, ikke {1}; ret summen eller et beløb"};

// Parts of words that make an amount something else than a summand.
constexpr auto other_counts = std::to_array<std::string_view>(
    {"%",     "afrund", "andel",  "ca.",    "cirka", "ekskl", "fratr",   "gange",  "gennemsnit",
     "heraf", "herun",  "hver",   "hvoraf", "inkl",  "knap",  "mellem",  "mindst", "minus",
     "moms",  "næsten", "op til", "over ",  "pct",   "pr.",   "procent", "rest",   "samt et",
     "stk",   "størst", "ud af",  "udgør",  "årlig", "à",     "højst",   "maks",   "godt"});

struct Money {
  Amount amount;
  Span words;
  std::string_view unit;  // "kr", "mio"
};

// Behind the number at `at`: "1.200.000,50".
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = skip_digits(text, at);
  while (char_at(text, end) == '.' && digits_at(text, end + 1).count == 3) end += 4;
  if (char_at(text, end) == ',' && is_digit(char_at(text, end + 1)))
    end = skip_digits(text, end + 1);
  return end;
}

// All amounts of a sentence; none when a number is no amount.
std::optional<std::vector<Money>> amounts_of(std::string_view sentence) {
  std::vector<Money> found;
  for (std::size_t at = next_digit(sentence, 0); at < sentence.size();) {
    const std::size_t end = number_end(sentence, at);
    const std::string_view number = sentence.substr(at, end - at);
    const std::size_t behind = skip_gap(sentence, end);
    const auto amount = read_amount(number);
    const std::string word = fold(sentence.substr(behind, letters_end(sentence, behind) - behind));
    std::string_view unit;
    if (word == "kr" || word == "krone" || word == "kroner") unit = "kr";
    if (word == "mio") unit = "mio";
    if (!amount || (unit.empty() && !is_year(number))) return std::nullopt;
    if (!unit.empty()) found.push_back({*amount, {at, end}, unit});
    at = next_digit(sentence, end);
  }
  return found;
}

// A full stop that ends a sentence, not "kr." or "ca.".
bool ends_sentence(std::string_view text, std::size_t stop) {
  constexpr std::size_t shortest = 4;
  std::size_t begin = stop;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  return stop - begin >= shortest;
}

// White space between two words, and how many lines end in it.
struct Gap {
  Span span;
  std::size_t line_ends = 0;
};

Gap gap_at(std::string_view text, std::size_t at) {
  Gap gap{.span = {at, at}};
  for (std::size_t& end = gap.span.end; end < text.size() && is_space(text[end]); ++end) {
    const bool in_pair = text[end] == '\r' && char_at(text, end + 1) == '\n';
    if (text[end] == '\n' || (text[end] == '\r' && !in_pair)) ++gap.line_ends;
  }
  return gap;
}

// Whether a sentence ends before a gap, and whether that is beyond doubt: behind "kr." may stand a
// name or the next sentence, and a line that begins with a capital or a sign may be a row.
enum class Border { none, doubtful, clear };

Border border_at(std::string_view text, const Gap& gap) {
  if (gap.line_ends > 1 || gap.span.end == text.size()) return Border::clear;
  const std::string_view next = text.substr(gap.span.end);
  const bool stop = gap.span.begin > 0 && text[gap.span.begin - 1] == '.';
  if (stop && starts_with_upper(next))
    return ends_sentence(text, gap.span.begin - 1) ? Border::clear : Border::doubtful;
  const bool row = gap.line_ends == 1 && !starts_with_lower(next);
  return row ? Border::doubtful : Border::none;
}

// The sentence around `at`; none when its ends are in doubt.
std::optional<Span> sentence_around(std::string_view text, std::size_t at) {
  constexpr std::size_t reach = 300;
  Span sentence = {at - std::min(at, reach), text.size()};
  bool known = at < reach;  // where it begins
  for (std::size_t i = sentence.begin; i < text.size() && i < at + reach;) {
    const Gap gap = gap_at(text, i);
    i = std::max(gap.span.end, i + 1);
    const Border border = gap.span.end == gap.span.begin ? Border::none : border_at(text, gap);
    if (border == Border::none) continue;
    if (gap.span.begin >= at) {
      sentence.end = gap.span.begin;
      return known && border == Border::clear ? std::optional(sentence) : std::nullopt;
    }
    known = border == Border::clear;
    sentence.begin = gap.span.end;
  }
  return known && text.size() < at + reach ? std::optional(sentence) : std::nullopt;
}

// The summands and their total, when the sentence has no more than these.
struct Sum {
  std::vector<Money> summands;
  Money total;
};

std::optional<Sum> sum_of(std::string_view sentence, std::size_t total_at) {
  auto amounts = amounts_of(sentence);
  constexpr std::size_t fewest = 3;
  if (!amounts || amounts->size() < fewest) return std::nullopt;
  const auto total =
      std::ranges::find(*amounts, total_at, [](const Money& money) { return money.words.begin; });
  if (total == amounts->end()) return std::nullopt;
  const bool last = total + 1 == amounts->end();
  const bool first = total == amounts->begin();
  if (first) {
    const Span between{total->words.end, (total + 1)->words.begin};
    if (sentence.substr(between.begin, between.end - between.begin).find("fordel") == npos)
      return std::nullopt;
  }
  if (!first && !last) return std::nullopt;
  Sum sum{.summands = {}, .total = *total};
  amounts->erase(total);
  sum.summands = std::move(*amounts);
  const auto same = [&](const Money& money) { return money.unit == sum.total.unit; };
  return std::ranges::all_of(sum.summands, same) ? std::optional(sum) : std::nullopt;
}

void check_sentence(Report& report, std::string_view text, Span place, std::size_t total_at) {
  const std::string_view sentence = text.substr(place.begin, place.end - place.begin);
  if (holds_any(fold(sentence), other_counts)) return;
  const auto sum = sum_of(sentence, total_at - place.begin);
  if (!sum) return;
  std::int64_t value = 0;
  int decimals = sum->total.amount.decimals;
  int fewest_decimals = decimals;
  for (const Money& money : sum->summands) {
    value += money.amount.value;
    decimals = std::max(decimals, money.amount.decimals);
    fewest_decimals = std::min(fewest_decimals, money.amount.decimals);
  }
  const std::int64_t stated = sum->total.amount.value;
  const std::int64_t difference = std::abs(value - stated);
  const auto rounding = unit_of(fewest_decimals) * static_cast<std::int64_t>(sum->summands.size());
  if (difference * 2 <= rounding || difference * 5 > stated) return;
  const Span words = sum->total.words;
  report.add(Rule::total_mismatch, {place.begin + words.begin, place.begin + words.end},
             {.wording = wrong_sum,
              .words = {amount_text(value, decimals),
                        std::string(sentence.substr(words.begin, words.end - words.begin))}});
}

// Where "alt" stands when "i alt" does before `at`.
std::size_t total_word_before(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && is_space(text[end - 1])) --end;
  if (!ends_with_folded(text.substr(0, end), "alt")) return npos;  // nearly always
  const std::size_t word = word_ending(text, skip_gap_back(text, at, 0), 0, "alt");
  if (word == npos) return npos;
  const std::size_t before = word_ending(text, skip_gap_back(text, word, 0), 0, "i");
  const bool in_sentence = before != npos && before > 0 && is_space(text[before - 1]);
  return in_sentence && text[before] == 'i' ? word : npos;
}

}  // namespace

void check_sentence_totals(Report& report) {
  const std::string_view text = report.source().text;
  for (const Span number : report.numbers()) {
    const std::size_t at = total_word_before(text, number.begin);
    if (at == npos) continue;
    if (const auto sentence = sentence_around(text, at))
      check_sentence(report, text, *sentence, number.begin);
  }
}

}  // namespace referat
