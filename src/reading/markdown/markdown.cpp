// SPDX-License-Identifier: MIT
//
// One pass over the lines. Less than CommonMark: what minutes have (headings, lists, tables of
// bars, quotations, fences, comments, front matter) and nothing that reaches over many lines.
#include "reading/markdown/markdown.hpp"

#include <algorithm>
#include <string>

#include "reading/markdown/fences.hpp"
#include "reading/markdown/markdown_inline.hpp"
#include "reading/forms/numbering.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// The length of "### " at a heading's beginning and how many "#" it has; 0 for none.
struct HeadingMark {
  std::size_t length = 0;
  std::uint8_t depth = 0;
};

HeadingMark heading_mark(std::string_view content) {
  const std::size_t marks = content.find_first_not_of('#');
  if (marks == 0 || marks == std::string_view::npos || marks > 6 || !is_space(content[marks]))
    return {};
  const std::size_t words = content.find_first_not_of(" \t", marks);
  return {words == std::string_view::npos ? content.size() : words,
          static_cast<std::uint8_t>(marks)};
}

bool only(std::string_view content, std::string_view signs) {
  return content.find_first_not_of(signs) == std::string_view::npos;
}

bool is_underline(std::string_view content, char sign) {
  return content.size() >= 3 && only(content, std::string_view(&sign, 1));
}

bool is_delimiter_row(std::string_view content) {
  return content.find('|') != std::string_view::npos &&
         content.find("--") != std::string_view::npos && only(content, "|-: \t");
}

// "- ", "* ", "12. ", "3) ": the length of a list's mark; 0 for none.
std::size_t list_mark(std::string_view content) {
  std::size_t at = 0;
  if (content.empty()) return 0;
  if (content[0] == '-' || content[0] == '*' || content[0] == '+') {
    at = 1;
  } else {
    while (at < content.size() && at < 9 && is_digit(content[at])) ++at;
    if (at == 0 || at >= content.size() || (content[at] != '.' && content[at] != ')')) return 0;
    ++at;
  }
  if (at >= content.size() || !is_space(content[at])) return 0;
  const std::size_t words = content.find_first_not_of(" \t", at);
  return words == std::string_view::npos ? content.size() : words;
}

// Whether an escape stands where a mark or a word of the vocabulary would: "1\. maj", "\# 3",
// "&#66;ilag".
bool is_literal(std::string_view content) {
  std::size_t at = 0;
  while (at < content.size() && at < 9 &&
         (is_digit(content[at]) || starts_with_letter(content.substr(at))))
    at += character_length(content.substr(at));
  return escape_length(content.substr(0, 1) == "\\" || content.substr(0, 1) == "&"
                           ? content
                           : content.substr(std::min(at, content.size()))) > 0;
}

// "**Beslutning**" with nothing else on the line, short enough for a heading.
bool is_bold_heading(std::string_view content) {
  constexpr std::size_t longest = 100;
  return content.size() > 4 && content.size() <= longest && content.starts_with("**") &&
         content.find("**", 2) == content.size() - 2 && content[content.size() - 3] != '.';
}

// "[Plan](plan.pdf)" with nothing else on the line.
bool is_link(std::string_view content) {
  const std::size_t middle = content.find("](");
  return content.starts_with('[') && middle != std::string_view::npos && content.ends_with(')') &&
         content.find(')', middle) == content.size() - 1;
}

class MarkdownReader {
 public:
  explicit MarkdownReader(const Source& source) : source_(source), text_(source.text) {
    const std::size_t end = text_.rfind("-->");
    last_comment_end_ = end == std::string_view::npos ? 0 : end;
  }

  Markdown read() {
    const std::size_t count = source_.line_count();
    result_.layout.reserve(count);
    result_.plain.line_starts.clear();
    for (std::size_t number = 1 + read_front_matter(); number <= count; ++number) read_line(number);
    if (result_.plain.line_starts.empty()) result_.plain.line_starts.push_back(0);
    result_.plain.text = std::move(out_.text);
    result_.offsets = out_.take_map();
    return std::move(result_);
  }

 private:
  // What the line above was, as far as it decides whether this one carries it on.
  enum class Above : std::uint8_t { other, text, text_with_break };

  std::string_view content(std::size_t number) const { return trim(source_.line(number)); }
  std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text_.data());
  }

  LineLayout& begin_line() {
    result_.plain.line_starts.push_back(out_.text.size());
    return result_.layout.emplace_back();
  }

  void end_line(std::size_t number) {
    const std::string_view line = source_.line(number);
    const std::size_t end = offset_of(line) + line.size();
    const std::size_t next =
        number < source_.line_starts.size() ? source_.line_starts[number] : text_.size();
    out_.copy(text_, end, next);
  }

  void leave_out(std::size_t number, std::string_view owner = "furniture") {
    begin_line();
    const std::string_view words = content(number);
    if (!words.empty())
      result_.left_out.push_back({{offset_of(words), offset_of(words) + words.size()}, owner});
    end_line(number);
    above_ = Above::other;
  }

  // Reads "---" / "key: value" / "---" at the top; returns how many lines it takes.
  std::size_t read_front_matter() {
    constexpr std::size_t most_lines = 60;
    if (content(1) != "---") return 0;
    std::size_t last = 2;
    const std::size_t count = std::min(source_.line_count(), most_lines);
    while (last <= count && content(last) != "---" && content(last) != "...") ++last;
    if (last > count || last == 2) return 0;
    front_lines_ = last;
    for (std::size_t number = 1; number <= last; ++number) {
      const std::string_view line = content(number);
      const std::size_t colon = line.find(':');
      if (number > 1 && number < last && colon != std::string_view::npos &&
          is_front_matter_key(trim(line.substr(0, colon)))) {
        result_.front.push_back({trim(line.substr(0, colon)), trim(line.substr(colon + 1))});
      }
      const bool known = !result_.front.empty() && colon != std::string_view::npos &&
                         result_.front.back().key.data() == line.data();
      if (known)
        leave_out(number, "title");
      else if (number == 1 || number == last || line.empty())
        leave_out(number);
      else
        read_line(number);
    }
    return last;
  }

  void read_line(std::size_t number) {
    const std::string_view words = content(number);
    if (in_comment_ || begins_comment(words)) return read_comment(number, words);
    if (is_fence(words)) return leave_out(number);
    if (is_setext_underline(number, words) || (words.starts_with('>') && only(words, "> \t")))
      return leave_out(number);
    LineLayout& layout = begin_line();
    layout.apart = comment_above_;
    layout.join = LineLayout::Join::no;
    const std::string_view line = source_.line(number);
    if (words.empty() || !fence_.empty() || is_delimiter_row(words)) {
      out_.copy(text_, offset_of(line), offset_of(line) + line.size());
      above_ = Above::other;
    } else {
      comment_above_ = false;
      read_words(number, line, words, layout);
    }
    end_line(number);
  }

  // A comment that is never closed, or has text behind it, is text.
  bool begins_comment(std::string_view words) const {
    if (!words.starts_with("<!--")) return false;
    const std::size_t close = words.find("-->");
    return close == std::string_view::npos ? last_comment_end_ > offset_of(words)
                                           : close + 3 == words.size();
  }

  bool is_fence(std::string_view words) {
    if (fence_.empty()) {
      fence_ = opening_fence(words);
      return !fence_.empty();
    }
    const bool closes = closes_fence(words, fence_);
    if (closes) fence_ = {};
    return closes;
  }

  void read_comment(std::size_t number, std::string_view words) {
    in_comment_ = words.find("-->") == std::string_view::npos;
    comment_above_ = true;
    leave_out(number);
  }

  bool is_setext_underline(std::size_t number, std::string_view words) const {
    if (number < 2 || above_ == Above::other) return false;
    return is_underline(words, '=') || is_underline(words, '-');
  }

  // The depth that a line "====" or "----" below gives.
  std::uint8_t underlined_depth(std::size_t number) const {
    if (number >= source_.line_count() || number <= front_lines_) return 0;
    const std::string_view below = content(number + 1);
    return is_underline(below, '=') ? 1 : is_underline(below, '-') ? 2 : 0;
  }

  void read_words(std::size_t number, std::string_view line, std::string_view words,
                  LineLayout& layout) {
    const bool hard_break = line.ends_with("  ") || words.ends_with('\\');
    out_.copy(text_, offset_of(line), offset_of(words));
    const bool quoted = words.starts_with('>');
    words = skip_quotation(words);
    if (words.ends_with('\\') && words.size() > 1 && hard_break) words.remove_suffix(1);
    const Above above = above_;
    above_ = Above::other;
    if (const HeadingMark mark = heading_mark(words); mark.depth > 0) {
      layout.depth = mark.depth;
      words.remove_prefix(mark.length);
      words = without_closing(words);
      layout.literal = is_literal(words);
      return append(words, {});
    }
    if (words.starts_with('|')) return append(words, {.table_row = true});
    const std::size_t mark = list_mark(words);
    if (mark > 0) {
      out_.copy(text_, offset_of(words), offset_of(words) + mark);
      words = skip_box(words.substr(mark));
      layout.literal = is_literal(words);
      layout.mark = mark;
    } else {
      // What is quoted opens no section of the document that quotes it.
      layout.literal = quoted || is_literal(words);
      layout.depth = above == Above::other ? underlined_depth(number) : 0;
      if (layout.depth == 0 && is_bold_heading(words)) layout.depth = LineLayout::bold;
      const bool label = words.starts_with("**");
      if (above == Above::text && layout.depth == 0 && !label) layout.join = LineLayout::Join::yes;
    }
    append(words, {.keep_links = is_link(words)});
    if (layout.depth == 0 || layout.depth < LineLayout::bold)
      above_ = hard_break ? Above::text_with_break : Above::text;
  }

  // "> " sets a quotation in from the margin.
  std::string_view skip_quotation(std::string_view words) {
    while (words.starts_with('>')) {
      const std::size_t begin = offset_of(words);
      std::string_view rest = words.substr(1);
      rest = rest.substr(std::min(rest.find_first_not_of(" \t"), rest.size()));
      out_.put("    ", begin, offset_of(rest));
      words = rest;
    }
    return words;
  }

  // An empty box is a bullet; a ticked one, "[x]", says something and stays.
  static std::string_view skip_box(std::string_view words) {
    return words.starts_with("[ ] ") ? trim(words.substr(4)) : words;
  }

  // "## Titel ##"
  static std::string_view without_closing(std::string_view words) {
    const std::size_t last = words.find_last_not_of('#');
    if (last == std::string_view::npos) return words.substr(words.size());
    return last + 1 < words.size() && is_space(words[last]) ? trim(words.substr(0, last)) : words;
  }

  void append(std::string_view words, InlineOptions options) {
    append_inline(out_, text_, offset_of(words), offset_of(words) + words.size(), options);
  }

  const Source& source_;
  std::string_view text_;
  Markdown result_;
  PlainText out_;
  Above above_ = Above::other;
  std::size_t front_lines_ = 0;
  std::size_t last_comment_end_ = 0;
  bool in_comment_ = false;
  std::string_view fence_;  // of the block that is open
  bool comment_above_ = false;
};

// What a line says for Markdown.
int evidence(std::string_view line) {
  if (line.empty()) return 0;
  const std::string_view words = line.substr(0, 120);
  switch (words[0]) {
    case '#':
      return heading_mark(words).depth > 0 ? 2 : 0;
    case '|':
      return is_delimiter_row(trim(words)) ? 2 : 0;
    case '*':
      return words.starts_with("**") && words.find("**", 3) != std::string_view::npos ? 1 : 0;
    case '-':
      return words.starts_with("- [ ] ") || words.starts_with("- [x] ") ? 1 : 0;
    default:
      return 0;
  }
}

}  // namespace

bool looks_like_markdown(const Source& source) {
  constexpr int enough = 4;
  const std::string_view text = source.text;
  int sum =
      text.starts_with("---\n") && source.line(2).find(": ") != std::string_view::npos ? enough : 0;
  for (std::size_t i = 0; i < source.line_starts.size() && sum < enough; ++i) {
    const std::size_t start = source.line_starts[i];
    const char first = start < text.size() ? text[start] : ' ';
    if (first == '#' || first == '|' || first == '*' || first == '-')
      sum += evidence(source.line(i + 1));
  }
  return sum >= enough;
}

Markdown read_markdown(const Source& source) { return MarkdownReader(source).read(); }

}  // namespace referat
