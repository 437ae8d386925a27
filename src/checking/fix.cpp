// SPDX-License-Identifier: MIT
#include "referat/fix.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace referat {

namespace {

// How far the bytes of a file are ahead of the text decoded from it, from each place on where that
// changes.
class ByteMap {
 public:
  // False when the text is not that of the bytes.
  bool build(std::string_view bytes, std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::size_t ahead = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    note(0, ahead);
    for (std::size_t at = 0;;) {
      const std::string_view rest = bytes.substr(at + ahead);
      const auto same = std::ranges::mismatch(rest, text.substr(at)).in1 - rest.begin();
      at += static_cast<std::size_t>(same);
      if (at == text.size()) return at + ahead == bytes.size();
      if (at + ahead == bytes.size() || text[at] != ' ') return false;
      const Utf8Unit unit = read_utf8(bytes.substr(at + ahead));
      if (!is_unicode_space(unit.code)) return false;
      ahead += unit.length - 1;
      note(++at, ahead);
    }
  }

  Span bytes_of(Span span) const { return {byte_at(span.begin), byte_at(span.end)}; }

 private:
  void note(std::size_t at, std::size_t ahead) { steps_.emplace_back(at, ahead); }

  std::size_t byte_at(std::size_t at) const {
    const auto next =
        std::ranges::upper_bound(steps_, at, {}, [](auto& step) { return step.first; });
    return at + std::prev(next)->second;
  }

  std::vector<std::pair<std::size_t, std::size_t>> steps_;
};

// Those of all findings in the order of the text, without any that overlaps one before it.
std::vector<Replacement> merged(std::span<const Finding> findings) {
  std::vector<Replacement> all;
  for (const Finding& finding : findings) {
    all.insert(all.end(), finding.fix.begin(), finding.fix.end());
  }
  std::ranges::stable_sort(
      all, {}, [](const Replacement& edit) { return std::pair(edit.span.begin, edit.span.end); });
  std::vector<Replacement> kept;
  for (Replacement& edit : all) {
    const bool overlaps =
        !kept.empty() && (edit.span.begin < kept.back().span.end || edit.span == kept.back().span);
    if (!overlaps) kept.push_back(std::move(edit));
  }
  return kept;
}

}  // namespace

std::optional<std::vector<Replacement>> fixes_for(std::string_view bytes, const Source& source,
                                                  std::span<const Finding> findings) {
  ByteMap map;
  if (!map.build(bytes, source.text)) return std::nullopt;
  std::vector<Replacement> edits = merged(findings);
  for (Replacement& edit : edits) edit.span = map.bytes_of(edit.span);
  return edits;
}

std::string apply_edits(std::string_view text, std::span<const Replacement> edits) {
  std::string out;
  out.reserve(text.size());
  std::size_t copied = 0;
  for (const Replacement& edit : edits) {
    out.append(text.substr(copied, edit.span.begin - copied)).append(edit.text);
    copied = edit.span.end;
  }
  return out.append(text.substr(copied));
}

std::optional<Fixed> fix(std::string_view bytes, const ReadOptions& options,
                         const std::function<std::vector<Finding>(const Reading&)>& find) {
  constexpr int most_rounds = 8;  // two are enough; more only if two rules undid each other's fixes
  Fixed fixed{.bytes = std::string(bytes)};
  for (int round = 0; round < most_rounds; ++round) {
    const Reading reading = read(fixed.bytes, options);
    const auto edits = fixes_for(fixed.bytes, reading.source, find(reading));
    if (!edits) return std::nullopt;
    if (edits->empty()) break;
    fixed.bytes = apply_edits(fixed.bytes, *edits);
    fixed.count += edits->size();
  }
  return fixed;
}

}  // namespace referat
