// SPDX-License-Identifier: MIT
//
// A row "I alt" is held against the rows right above it. Tables with rows that are no summands
// (subtotals, "heraf", shares in per cent, balances) are told by other words or by their numbers,
// and are left alone. Sums of rounded numbers may differ by half a unit for each summand.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checking/references/amounts.hpp"
#include "checking/references/references.hpp"
#include "checking/words.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording wrong_total{
    "the column adds up to {0}, not {1}; correct the total or a row above",
    "kolonnen giver {0}, ikke {1}; ret summen eller en række ovenfor"};

constexpr auto npos = std::string_view::npos;

bool is_total(std::string_view label) {
  constexpr auto words =
      std::to_array<std::string_view>({"i alt", "i alt:", "ialt", "ialt:", "total", "total:", "sum",
                                       "sum:", "**i alt**", "samlet"});
  return is_one_of(fold(trim(label)), words);
}

// Rows that are no summands, or that make the total another than a sum.
bool is_no_summand(std::string_view label) {
  constexpr auto words = std::to_array<std::string_view>(
      {"afvigelse", "andel", "balance", "budget", "difference", "forskel", "gennemsnit", "heraf",
       "i alt", "ialt", "netto", "pct", "procent", "resultat", "saldo", "subtotal", "sum",
       "total"});
  return holds_any(fold(label), words);
}

using Rows = std::vector<std::vector<std::string>>;

enum class Verdict { unknown, holds, differs };

struct ColumnSum {
  Verdict verdict = Verdict::unknown;
  std::int64_t sum = 0;
  int decimals = 0;
};

std::string_view cell(const std::vector<std::string>& row, std::size_t column) {
  return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

// A first row whose numbers are years names the columns.
bool names_years(const std::vector<std::string>& row) {
  bool any = false;
  for (std::size_t column = 1; column < row.size(); ++column) {
    const bool year = is_year(trim(row[column]));
    if (!year && read_amount(row[column])) return false;
    any = any || year;
  }
  return any;
}

// The summands are the rows right above the total, up to one without a number or a total before.
// Fewer of them may be meant when the numbers fit: "Tildelt" may stand over what was spent of it.
ColumnSum sum_above(const Rows& rows, std::size_t total_row, std::size_t column) {
  const auto total = read_amount(cell(rows[total_row], column));
  ColumnSum result;
  std::size_t summands = 0;
  std::int64_t least = INT64_MAX;
  std::int64_t most = INT64_MIN;
  if (!total) return result;
  for (std::size_t row = total_row; row-- > 0;) {
    const auto amount = read_amount(cell(rows[row], column));
    if (!amount || is_total(cell(rows[row], 0)) || (row == 0 && names_years(rows[row]))) break;
    if (is_no_summand(cell(rows[row], 0))) return {};
    result.sum += amount->value;
    least = std::min(least, amount->value);
    most = std::max(most, amount->value);
    result.decimals = std::max({result.decimals, amount->decimals, total->decimals});
    ++summands;
    const std::int64_t unit = unit_of(result.decimals);
    const std::int64_t difference = std::abs(result.sum - total->value);
    if (difference * 2 <= unit * static_cast<std::int64_t>(summands) && summands >= 2) {
      result.verdict = Verdict::holds;
      return result;
    }
  }
  // Between the least and the most stands an average or a share: "22,1 / 24,5 / 23,3".
  const bool average = least > 0 && least <= total->value && total->value <= most;
  if (summands >= 2 && !average) result.verdict = Verdict::differs;
  return result;
}

class TotalCheck {
 public:
  explicit TotalCheck(Report& report) : report_(report) {}

  void check(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
      if (block.kind == BlockKind::table) check_table(block);
  }

 private:
  void check_table(const Block& block) {
    searched_ = 0;
    for (std::size_t row = 2; row < block.rows.size(); ++row)
      if (is_total(cell(block.rows[row], 0))) check_row(block, row);
  }

  // One column that holds shows that the row is a sum of all rows above; without one, the
  // difference must be small, as a page break may have cut the table in two.
  void check_row(const Block& block, std::size_t row) {
    std::vector<ColumnSum> sums;
    bool any_holds = false;
    for (std::size_t column = 1; column < block.rows[row].size(); ++column) {
      sums.push_back(sum_above(block.rows, row, column));
      any_holds = any_holds || sums.back().verdict == Verdict::holds;
    }
    for (std::size_t at = 0; at < sums.size(); ++at) {
      if (sums[at].verdict != Verdict::differs) continue;
      const std::string_view stated = cell(block.rows[row], at + 1);
      const std::int64_t total = read_amount(stated)->value;
      const bool near = std::abs(sums[at].sum - total) * 5 <= std::abs(total);
      if (!any_holds && !near) continue;
      report_.add(Rule::total_mismatch, place_of(block, row, stated),
                  {.wording = wrong_total,
                   .words = {amount_text(sums[at].sum, sums[at].decimals), std::string(stated)}});
    }
  }

  // The cell's words behind those of its label; the table where they are wrapped. Rows come in
  // order, so each search goes on from the one before, and ends with the first that fails.
  Span place_of(const Block& block, std::size_t row, std::string_view stated) {
    const std::string_view text = report_.source().slice(block.span);
    const std::string& label = block.rows[row][0];
    const std::size_t found = searched_ <= text.size() ? text.find(label, searched_) : npos;
    const std::size_t at = found == npos ? npos : text.find(stated, found + label.size());
    if (at == npos) {
      searched_ = npos;
      return block.span;
    }
    searched_ = found;
    return {block.span.begin + at, block.span.begin + at + stated.size()};
  }

  Report& report_;
  std::size_t searched_ = 0;  // in the table
};

}  // namespace

void check_totals(Report& report) {
  TotalCheck check(report);
  for (const Item& item : report.document().items)
    for (const Section& section : item.sections) check.check(section.blocks);
}

}  // namespace referat
