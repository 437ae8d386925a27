// SPDX-License-Identifier: MIT
//
// A list of attachments (bilag): one title a line. "Ingen bilag" is no entry but a paragraph, and a
// row such as "1 Åben Regnskab  222359/12" stays whole as a paragraph beside its entry, which has
// no field for access and document number.
#include <algorithm>

#include "reading/items/attachment_title.hpp"
#include "reading/items/attachment_place.hpp"
#include "reading/items/section_kinds.hpp"
#include "text/words.hpp"
#include "vocabulary/attachment_words.hpp"

namespace referat {

namespace {

// Some sites print the number of attachments below the list.
bool is_count(const Lines& lines, LineList list, std::size_t at) {
  return at + 1 == list.size() && lines[list[at]].number &&
         lines[list[at]].number->form == NumberForm::alone;
}

// Where the words begin: behind a bullet.
std::size_t words_begin(const Line& line) {
  return line.kind == LineKind::bullet ? line.rest : line.begin;
}

class AttachmentReader {
 public:
  AttachmentReader(const Lines& lines, LineList list, Section& section)
      : lines_(lines), list_(list), section_(section) {}

  void read() {
    set_apart_ = are_set_apart();
    counted_ = are_counted();
    while (at_ < list_.size() && !is_count(lines_, list_, at_)) read_next();
    section_.detail = std::move(result_);
  }

 private:
  std::size_t entry_end() const {
    std::size_t end = at_ + 1;
    while (end < list_.size() && !lines_[list_[end]].blank_before &&
           !is_attachment_line(lines_.content(list_[end])) &&
           !ends_with_file_type(lines_.content(list_[end - 1])) &&
           (set_apart_ ? lines_[list_[end]].kind == LineKind::text
                       : continues(lines_, list_[end - 1], list_[end])))
      ++end;
    return end;
  }

  // Whether blank lines stand between the entries, so that a line without one is a title's rest.
  bool are_set_apart() const {
    const auto apart =
        std::ranges::count_if(list_, [&](std::size_t at) { return lines_[at].blank_before; });
    return apart >= 3 && static_cast<std::size_t>(apart) * 3 > list_.size() * 2;
  }

  // "1 Forslag" / "2 Ansøgninger": each line begins with its place and a title.
  bool are_counted() const {
    for (std::size_t i = 0; i < list_.size(); ++i) {
      const auto& number = lines_[list_[i]].number;
      if (!number || number->form != NumberForm::bare || number->major != static_cast<int>(i) + 1)
        return false;
    }
    return list_.size() > 1;
  }

  void read_next() {
    const Line& line = lines_[list_[at_]];
    const std::size_t end = entry_end();
    const std::size_t last = lines_[list_[end - 1]].end;
    const std::string_view content = lines_.content(list_[at_]);
    if (says_no_attachments(fold(content.substr(0, 60)))) {
      keep({line.begin, last}, content);
    } else if (end == at_ + 1) {
      for (const std::string_view name :
           split_file_names(lines_.text.substr(words_begin(line), line.end - words_begin(line))))
        add(name, lines_.offset_of(name));
      if (is_whole_row(content)) keep({line.begin, line.end}, content);
    } else {
      add(join_lines(lines_, list_.subspan(at_, end - at_), words_begin(line)), line.begin);
      result_.entries.back().span.end = last;
    }
    at_ = end;
  }

  // "1     Kort over området" over "2     Budget": numbers that count the entries, behind which
  // the first title stands apart. Other numbers begin a title.
  std::size_t number_length(std::string_view text) const {
    const std::string number = std::to_string(result_.entries.size() + 1);
    if (!text.starts_with(number)) return 0;
    const std::size_t title = text.find_first_not_of(" \t", number.size());
    if (title == std::string_view::npos || title == number.size()) return 0;
    const bool apart = title > number.size() + 1 || text[number.size()] == '\t';
    const bool counted =
        counted_ || (!result_.entries.empty() && result_.entries.front().number == "1");
    const std::string_view rest = text.substr(title);
    const std::string access = fold(rest.substr(0, rest.find(' ')));
    return (apart || counted) && starts_with_upper(rest) && !is_attachment_access(access) ? title
                                                                                          : 0;
  }

  void add(std::string_view text, std::size_t begin) {
    Attachment entry = parse_attachment(squeeze(text.substr(number_length(text))));
    if (number_length(text) > 0) entry.number = std::to_string(result_.entries.size() + 1);
    entry.span = {begin, begin + text.size()};
    result_.entries.push_back(std::move(entry));
  }

  // "Ingen bilag", and a row with more words than an entry has fields.
  void keep(Span span, std::string_view content) {
    Block block;
    block.span = span;
    block.text = squeeze(content);
    section_.blocks.push_back(std::move(block));
  }

  const Lines& lines_;
  LineList list_;
  Section& section_;
  Attachments result_;
  std::size_t at_ = 0;
  bool set_apart_ = false;
  bool counted_ = false;
};

}  // namespace

Section read_attachments(const Lines& lines, const Piece& piece) {
  Section section = open_section(lines, piece);
  AttachmentReader(lines, piece.lines, section).read();
  return section;
}

}  // namespace referat
