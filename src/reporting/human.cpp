// SPDX-License-Identifier: MIT
//
// The report for people: the message, below it the line with the words marked, the second place
// where there is one, and at the end how many findings there are.
//
//   referat.txt:9:8: error: Ditmar Klitholm is absent here and present at 4:1; …
//   [present-and-absent]
//     9 | Afbud: Ditmar Klitholm
//       |        ^^^^^^^^^^^^^^^
//     4 | Ditmar Klitholm, formand
//       | ---------------
#include <algorithm>

#include "reporting/excerpt.hpp"
#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"
#include "reporting/wording.hpp"

namespace referat {

namespace {

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view plain = "\x1b[0m";

std::string_view colour_of(Level level) {
  return by_level(level, "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m");
}

// Text in a colour, if colours are wanted.
class Painter {
 public:
  Painter(std::string& out, bool colour) : out_(out), colour_(colour) {}

  void put(std::string_view text, std::string_view style = {}) const {
    const bool styled = colour_ && !style.empty();
    if (styled) out_ += style;
    out_ += text;
    if (styled) out_ += plain;
  }

 private:
  std::string& out_;
  bool colour_;
};

void append_message(std::string& out, const CheckedFile& file, const CheckedFinding& checked,
                    const ReportSettings& settings) {
  const Painter painter(out, settings.colour);
  const Position& at = checked.place.begin;
  const Level level = checked.finding->level;
  std::string place;
  append_shown_name(place, file.source.name);
  place.append(":").append(std::to_string(at.line)).append(":").append(std::to_string(at.column));
  painter.put(place, bold);
  painter.put(": ");
  painter.put(in_language(words_of(level).one, settings.language), colour_of(level));
  painter.put(": ");
  painter.put(checked.message);
  painter.put(" ");
  painter.put(std::string("[").append(info(checked.finding->rule).name).append("]"), dim);
  painter.put("\n");
}

constexpr std::size_t width_without_terminal = 120;
constexpr std::size_t narrowest_excerpt = 20;

void append_excerpt(std::string& out, const CheckedFile& file, Span span, std::size_t line,
                    std::size_t margin, char mark, std::string_view style,
                    const ReportSettings& settings) {
  const Painter painter(out, settings.colour);
  const std::size_t width = settings.width > 0 ? settings.width : width_without_terminal;
  const Excerpt excerpt = excerpt_of(
      file.source, span, std::max(narrowest_excerpt, width - std::min(width, margin + 3)));
  std::string number = std::to_string(line);
  number.insert(0, margin - std::min(margin, number.size()), ' ');
  painter.put(number + " | ", dim);
  painter.put(excerpt.text);
  painter.put("\n");
  painter.put(std::string(margin, ' ') + " | ", dim);
  painter.put(std::string(excerpt.begin, ' '));
  painter.put(std::string(std::max<std::size_t>(1, excerpt.end - excerpt.begin), mark), style);
  painter.put("\n");
}

// A finding of the whole document has no words to show.
void append_excerpts(std::string& out, const CheckedFile& file, const CheckedFinding& checked,
                     const ReportSettings& settings) {
  const Finding& finding = *checked.finding;
  const std::size_t second = checked.second ? checked.second->begin.line : 0;
  const std::size_t margin = 2 + std::to_string(std::max(checked.place.begin.line, second)).size();
  if (finding.span != Span{}) {
    append_excerpt(out, file, finding.span, checked.place.begin.line, margin, '^',
                   colour_of(finding.level), settings);
  }
  if (checked.second)
    append_excerpt(out, file, *finding.second, second, margin, '-', bold, settings);
}

std::string counted(std::size_t count, Level level, Language language) {
  const LevelWords& words = words_of(level);
  std::string text = std::to_string(count);
  return text.append(" ").append(in_language(count == 1 ? words.one : words.many, language));
}

// "2 errors, 1 warning, 5 infos"
std::string counts(const Tally& tally, Language language) {
  std::string text;
  for (const Level level : {Level::error, Level::warning, Level::info}) {
    if (tally.of(level) == 0) continue;
    if (!text.empty()) text += ", ";
    text += counted(tally.of(level), level, language);
  }
  return text;
}

}  // namespace

void append_human_file(std::string& out, const CheckedFile& file, const ReportSettings& settings) {
  for (const CheckedFinding& checked : file.findings) {
    append_message(out, file, checked, settings);
    append_excerpts(out, file, checked, settings);
  }
}

// Nothing is said of documents that are as they should be.
void append_human_end(std::string& out, const Tally& tally, const ReportSettings& settings) {
  if (tally.shown == 0) return;
  const bool danish = settings.language == Language::danish;
  const std::size_t documents = tally.documents();
  std::size_t found = 0;
  for (const std::size_t count : tally.found) found += count;
  out.append(counts(tally, settings.language)).append(danish ? " i " : " in ");
  out.append(std::to_string(documents));
  out += danish ? (documents == 1 ? " fil" : " filer") : (documents == 1 ? " file" : " files");
  if (found > tally.shown) {
    out.append("; ").append(std::to_string(found - tally.shown));
    out += danish ? " er ikke vist" : " not shown";
  }
  out += '\n';
}

}  // namespace referat
