// SPDX-License-Identifier: MIT
//
// Sections that are lists of people under the heading of something else: "Beslutning" over the
// names of those who were absent, in an item called "Fraværende". And sentences that say who was.
#include <algorithm>
#include <array>

#include "reading/items/piece.hpp"
#include "people/attendance_sentence.hpp"
#include "people/people.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

struct TitleWord {
  std::string_view word;
  Status status;
};

// Titles under which a section of names says who came, or who did not.
constexpr auto title_words = std::to_array<TitleWord>({
    {"fravær", Status::absent},
    {"afbud", Status::apologies},
    {"deltager", Status::present},
    {"fremmød", Status::present},
    {"mødeinformation", Status::present},
});

const TitleWord* find_title_word(std::string_view title) {
  const FoldedText folded(title);
  const auto* row = std::ranges::find_if(title_words, [&](const TitleWord& candidate) {
    return find_text(folded.view(), candidate.word) != std::string_view::npos;
  });
  return row == title_words.end() ? nullptr : row;
}

std::string_view person_text(const Lines& lines, std::size_t at) {
  return lines[at].kind == LineKind::bullet ? lines.rest(at) : lines.content(at);
}

// The people of each line when all of them are people; else none.
std::vector<PeopleResult> people_of_lines(const Lines& lines, const Piece& piece, Status status) {
  std::vector<PeopleResult> result;
  result.reserve(piece.lines.size());
  for (const std::size_t i : piece.lines) {
    const LineKind kind = lines[i].kind;
    if (kind != LineKind::text && kind != LineKind::bullet && kind != LineKind::table) return {};
    const std::string_view text = person_text(lines, i);
    auto people = read_only_people(text, lines.offset_of(text), status);
    if (!people) return {};
    result.push_back(std::move(*people));
  }
  return result;
}

std::optional<AbsenceSentence> absence_in(const Lines& lines, LineRange range, bool whole) {
  constexpr std::size_t longest = 300;
  const Span span{lines[range.begin].begin, lines[range.end - 1].end};
  const std::string_view text = lines.text.substr(span.begin, span.end - span.begin);
  if (text.size() > longest) return std::nullopt;
  auto result = read_attendance_sentence(text, span.begin);
  const auto came = [](const Person& person) { return person.status == Status::present; };
  if (!result || (whole && !result->whole) || std::ranges::all_of(result->people, came))
    return std::nullopt;
  AbsenceSentence sentence{std::move(result->people), {}, range.end};
  sentence.words.span = span;
  sentence.words.text = squeeze(text);
  return sentence;
}

}  // namespace

std::optional<AbsenceSentence> read_absence(const Lines& lines, std::size_t at, std::size_t stop) {
  const std::size_t end = paragraph_end(lines, at, stop) + 1;
  auto sentence = end > at + 1 ? absence_in(lines, {at, end}, true) : std::nullopt;
  return sentence ? std::move(sentence) : absence_in(lines, {at, at + 1}, false);
}

void adopt_headings(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    Piece& next = pieces[i + 1];
    const bool prose = piece.kind == SectionKind::case_description ||
                       piece.kind == SectionKind::decision || piece.kind == SectionKind::summary;
    if (!prose || !piece.lines.empty() || next.kind != SectionKind::attendance || next.heading)
      continue;
    next.heading = piece.heading;
    next.heading_span.begin = piece.heading_span.begin;
    next.heading_span.end = std::max(next.heading_span.end, piece.heading_span.end);
    piece.end = 0;  // dropped below
  }
  std::erase_if(pieces, [](const Piece& piece) { return piece.end == 0; });
}

void make_attendance(const Lines& lines, std::string_view title, Piece& piece) {
  const bool prose = piece.kind == SectionKind::case_description ||
                     piece.kind == SectionKind::decision || piece.kind == SectionKind::text;
  if (!prose || piece.lines.empty()) return;
  if (!may_be_only_people(person_text(lines, piece.lines.front()))) return;  // nearly all
  const TitleWord* about = find_title_word(title);
  const std::size_t least = about != nullptr ? 1 : 4;
  if (piece.lines.size() < least) return;
  const Status status = about != nullptr ? about->status : Status::present;
  std::vector<PeopleResult> people = people_of_lines(lines, piece, status);
  if (people.empty()) return;
  piece.kind = SectionKind::attendance;
  piece.people.reserve(people.size());
  for (std::size_t k = 0; k < people.size(); ++k) {
    const std::size_t i = piece.lines[k];
    PeopleResult& result = people[k];
    if (!result.whole) {
      Block block;
      block.span = {lines[i].begin, lines[i].end};
      block.text = squeeze(lines.content(i));
      piece.rest.push_back(std::move(block));
    }
    std::ranges::move(result.people, std::back_inserter(piece.people));
  }
  piece.lines.clear();
}

}  // namespace referat
