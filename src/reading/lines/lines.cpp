// SPDX-License-Identifier: MIT
//
// One pass over the lines. What a line is by itself may be doubted by those above it: the number
// that ends a sentence begins no item.
#include "reading/lines/lines.hpp"

#include <algorithm>
#include <array>

#include "reading/lines/line_kind.hpp"
#include "reading/lines/split_lines.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

class LineReader {
 public:
  LineReader(Lines& lines, const Source& source, std::span<const LineLayout> layout)
      : lines_(lines), source_(source), layout_(layout), splitter_(source.text) {}

  // Adds the line at `index` of the line index, or its parts.
  void read(std::size_t index) {
    const std::size_t start = source_.line_starts[index];
    const std::size_t stop = index + 1 < source_.line_starts.size() ? source_.line_starts[index + 1]
                                                                    : lines_.text.size();
    const std::string_view raw = lines_.text.substr(start, stop - start);
    if (raw == "\n") return void(blank_ = true);  // half of all lines
    const std::string_view content = trim(raw);
    const std::size_t indent =
        content.empty() ? raw.size() : static_cast<std::size_t>(content.data() - raw.data());
    for (const char c : raw.substr(0, indent)) page_ = page_ || c == '\f';
    if (content.empty()) {
      blank_ = true;
      return;
    }
    signs_ = line_signs(content);
    if ((signs_ & time_sign) != 0) lines_.of_times.push_back({start, stop});
    if (!layout_.empty()) return add_marked(content, indent, layout_[index]);
    splitter_.split(content, signs_, parts_);
    add_parts(content, indent);
  }

  bool has_decision_cells() const { return splitter_.cells_lost(); }

 private:
  void add_parts(std::string_view content, std::size_t indent) {
    for (const LinePart& part : parts_) {
      const std::string_view words = trim(content.substr(part.begin, part.end - part.begin));
      if (words.size() < content.size()) signs_ = line_signs(words);
      blank_ = blank_ || part.kind == LinePart::cell || part.kind == LinePart::fact;
      add(words, indent, part);
      blank_ = splitter_.flattened();
    }
    blank_ = page_ = false;
  }

  // A line of a document that says itself what its lines are.
  void add_marked(std::string_view content, std::size_t indent, const LineLayout& layout) {
    parts_.clear();
    if (content[0] == '|' && !lines_.numbered_headings &&
        splitter_.split_whole_row(content, '|', parts_)) {
      const std::size_t first = lines_.size();
      add_parts(content, indent);
      for (std::size_t i = first; i < lines_.size(); ++i) lines_.all[i].layout = layout;
      return;
    }
    add(content, indent, {});
    Line& line = lines_.all.back();
    line.layout = layout;
    if (layout.literal) make_literal(line, layout.mark);
    lines_.numbered_headings =
        lines_.numbered_headings || (line.number && !line.number->minor && is_marked_heading(line));
    blank_ = page_ = false;
  }

  void add(std::string_view content, std::size_t indent, const LinePart& part) {
    if (content.empty()) return;
    Line& line = lines_.all.emplace_back();
    line.begin = lines_.offset_of(content);
    line.end = line.begin + content.size();
    line.indent = indent;
    line.signs = signs_;
    line.blank_before = blank_;
    line.page_before = page_;
    if (part.kind == LinePart::furniture) {
      set_kind(line, LineKind::furniture, 0);
    } else if (part.kind == LinePart::fact) {
      set_kind(line, LineKind::item_label, content.size());
    } else if (part.heading != nullptr) {
      line.heading = part.heading;
      set_kind(line, LineKind::labelled, 0);
    } else {
      classify(line, content);
      const bool heading = line.kind == LineKind::heading || line.kind == LineKind::labelled;
      // "Sagen blev senest behandlet i februar under" / "punkt 4. Der var ingen bemærkninger."
      if ((line.kind == LineKind::numbered &&
           (is_number_of_sentence(*line.number) || names_decided_item(content) ||
            carries_on_above(content))) ||
          (heading && carries_on_above(content)) ||
          (line.kind == LineKind::attendance && names_listed_office(content)))
        make_text(line);
    }
  }

  // "Deltagere: … direktør Ida Holm og" / "sekretær Bo Lund": an office in the list above.
  bool names_listed_office(std::string_view content) const {
    if (!starts_with_lower(content) || content.find(':') != std::string_view::npos) return false;
    return carries_on_above(content) ||
           (!blank_ && lines_.size() > 1 && lines_.content(lines_.size() - 2).ends_with(','));
  }

  bool is_number_of_sentence(const NumberMark& mark) const {
    if (is_year(mark) && mark.form == NumberForm::colon) return true;  // "2024: Bo Lund, Ida Holm"
    if (blank_ || lines_.size() < 2) return false;
    const std::string_view above = lines_.content(lines_.size() - 2);
    const Line& line = lines_.all.back();
    const bool alone = line.rest == line.end && !is_cell(line);
    return ends_before_mark(above, mark) || (alone && ends_before_reference(above));
  }

  // The number of a row below "| 3 | Ansættelse | Lukket punkt |".
  bool is_cell(const Line& line) const {
    const std::size_t before = lines_.text.substr(0, line.begin).find_last_not_of(' ');
    return before != std::string_view::npos && lines_.text[before] != '\n';
  }

  // "… og planen forventes at blive sendt i" / "høring.": the word is the end of a sentence.
  bool carries_on_above(std::string_view content) const {
    constexpr std::size_t shortest = 40;  // of the lines that a layout wraps
    if (blank_ || lines_.size() < 2 || !starts_with_lower(content)) return false;
    const std::string_view above = lines_.content(lines_.size() - 2);
    return above.size() >= shortest && !ends_as_sentence(above);
  }

  static bool ends_as_sentence(std::string_view line) {
    return std::string_view(".:;,!?").find(line.back()) != std::string_view::npos;
  }

  // "Beslutning i Byrådet den 2. juni 2020" / "Dagsordenspunkt 1: Budget", or with a comma and
  // "pkt. 1": the decision says whose it is.
  bool names_decided_item(std::string_view content) const {
    if (lines_.size() < 2) return false;
    const Line& above = lines_[lines_.size() - 2];
    const bool wrapped = !blank_ && lines_.content(lines_.size() - 2).ends_with(',') &&
                         lines_.all.back().rest == lines_.all.back().end;
    if (!wrapped && !starts_with_folded(content, "dagsordenspunkt ")) return false;
    return above.kind == LineKind::decision ||
           (above.kind == LineKind::heading && above.heading->kind == SectionKind::decision);
  }

  static void make_text(Line& line) {
    line.kind = LineKind::text;
    line.heading = nullptr;
    line.attendance = nullptr;
    line.number.reset();
    line.rest = line.begin;
  }

  Lines& lines_;
  const Source& source_;
  std::span<const LineLayout> layout_;
  LineSplitter splitter_;
  std::vector<LinePart> parts_;
  std::uint8_t signs_ = 0;  // of the line or part that is added next
  bool blank_ = false;
  bool page_ = false;
};

}  // namespace

std::string_view name(LineKind kind) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"text", "numbered", "bullet", "clause", "heading", "labelled", "decision", "attendance",
       "lead-in", "head-label", "item-label", "contents", "table", "rule", "furniture"});
  return words[static_cast<std::size_t>(kind)];
}

bool has_shouted_headings(const Lines& lines) {
  constexpr std::size_t fewest = 3;
  std::size_t shouted = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].kind != LineKind::heading) continue;
    if (!is_capitals(lines.content(at))) return false;
    ++shouted;
  }
  return shouted >= fewest;
}

void strip_label(Lines& lines, std::size_t at) {
  Line& line = lines.all[at];
  line.begin = line.rest;
  line.kind = LineKind::text;
  line.number.reset();
  const std::string_view content = lines.content(at);
  line.signs = line_signs(content);
  if (classify_mark(line, content)) return;
  if (line.may_hold(recommend_sign) && lead_in(content)) line.kind = LineKind::lead_in;
}

Lines classify_lines(const Source& source, std::span<const LineLayout> layout) {
  Lines lines;
  lines.marked = !layout.empty();
  lines.text = source.text;
  lines.all.reserve(source.line_starts.size() / 2 + 1);
  LineReader reader(lines, source, layout);
  for (std::size_t i = 0; i < source.line_starts.size(); ++i) reader.read(i);
  lines.decision_cells = reader.has_decision_cells();
  return lines;
}

}  // namespace referat
