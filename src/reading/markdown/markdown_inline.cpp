// SPDX-License-Identifier: MIT
//
// One pass finds what the marks of a line are, another writes what is left. Less than CommonMark:
// a mark is taken for one only where both its ends stand on the line, and emphasis does not nest
// in itself. Linear: a search that failed once on a line is not made again.
#include "reading/markdown/markdown_inline.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "reading/markdown/markdown_escapes.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// A reference to a control character would break the line it stands in.
std::string reference_text(std::string_view text, std::size_t& length) {
  std::string character = character_reference(text, length);
  const bool control = character.size() == 1 && static_cast<unsigned char>(character[0]) < 0x20;
  return control ? std::string() : character;
}

class InlineReader {
 public:
  InlineReader(PlainText& out, std::string_view source, std::size_t begin, std::size_t end,
               InlineOptions options)
      : out_(out), source_(source), begin_(begin), end_(end), options_(options) {}

  void read() {
    find_marks();
    std::ranges::sort(marks_, {}, &Mark::begin);
    std::size_t at = begin_;
    for (const Mark& mark : marks_) {
      if (mark.begin < at) continue;
      out_.copy(source_, at, mark.begin);
      out_.put(mark.text, mark.begin, mark.end);
      at = mark.end;
    }
    out_.copy(source_, at, end_);
  }

 private:
  struct Mark {  // source[begin, end) is replaced by `text`
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text = {};
  };
  static constexpr auto nowhere = static_cast<std::size_t>(-1);

  std::string_view rest(std::size_t at) const { return source_.substr(at, end_ - at); }

  void find_marks() {
    for (std::size_t at = begin_; at < end_;) at = read_at(at);
  }

  std::size_t read_at(std::size_t at) {
    switch (source_[at]) {
      case '\\':
        return read_escape(at);
      case '&':
        return read_reference(at);
      case '`':
        return read_code(at);
      case '[':
        return read_link(at);
      case '<':
        return read_angle(at);
      case '*':
      case '_':
        return read_emphasis(at);
      default:
        return at + 1;
    }
  }

  std::size_t read_escape(std::size_t at) {
    if (at + 1 >= end_ || !is_punctuation(source_[at + 1])) return at + 1;
    if (!(options_.table_row && source_[at + 1] == '|')) marks_.push_back({at, at + 1});
    return at + 2;
  }

  std::size_t read_reference(std::size_t at) {
    std::size_t length = 0;
    std::string text = reference_text(rest(at), length);
    if (text.empty()) return at + 1;
    marks_.push_back({at, at + length, std::move(text)});
    return at + length;
  }

  std::size_t run_end(std::size_t at) const {
    const std::size_t end = source_.find_first_not_of(source_[at], at);
    return std::min(end, end_);
  }

  // "`kode`": the words between two runs of the same length stay as they are.
  std::size_t read_code(std::size_t at) {
    const std::size_t words = run_end(at);
    const std::size_t length = words - at;
    if (length >= unclosed_code_.size() || unclosed_code_[length]) return words;
    for (std::size_t close = source_.find('`', words); close < end_;
         close = source_.find('`', close)) {
      const std::size_t behind = run_end(close);
      if (behind - close == length) {
        marks_.push_back({at, words});
        marks_.push_back({close, behind});
        return behind;
      }
      close = behind;
    }
    unclosed_code_[length] = true;
    return words;
  }

  // "[SDR-001](https://…)" is "SDR-001 (https://…)".
  std::size_t read_link(std::size_t at) {
    constexpr std::size_t longest = 400;
    const std::size_t middle = source_.substr(0, std::min(end_, at + longest)).find("](", at);
    if (middle == std::string_view::npos ||
        rest(at + 1).substr(0, middle - at - 1).find('[') != std::string_view::npos)
      return at + 1;
    const std::size_t close = source_.substr(0, std::min(end_, middle + longest)).find(')', middle);
    if (close == std::string_view::npos) return at + 1;
    if (options_.keep_links) return close + 1;
    marks_.push_back({at, at + 1});
    const std::string_view url = source_.substr(middle + 2, close - middle - 2);
    const bool same = url.empty() || url == source_.substr(at + 1, middle - at - 1);
    if (same)
      marks_.push_back({middle, close + 1});
    else
      marks_.push_back({middle, middle + 2, " ("});
    links_.push_back({middle, close + 1});
    return at + 1;
  }

  // "<br>", "<https://…>"
  std::size_t read_angle(std::size_t at) {
    constexpr std::size_t longest = 300;
    const std::size_t close = rest(at).substr(0, longest).find('>');
    if (close == std::string_view::npos) return at + 1;
    const std::string_view inside = rest(at).substr(1, close - 1);
    if (inside == "br" || inside == "br/" || inside == "br /") {
      marks_.push_back({at, at + close + 1, " "});
    } else if (inside.starts_with("http") && inside.find("://") != std::string_view::npos) {
      marks_.push_back({at, at + 1});
      marks_.push_back({at + close, at + close + 1});
    }
    return at + 1;
  }

  bool in_link_target(std::size_t at) const {
    return !links_.empty() && at >= links_.back().begin && at < links_.back().end;
  }

  // A run of one to three signs opens before a word and closes behind one.
  std::size_t read_emphasis(std::size_t at) {
    const std::size_t behind = run_end(at);
    const std::size_t length = behind - at;
    if (length > 3 || in_link_target(at)) return behind;
    std::size_t& opener = openers_[source_[at] == '_' ? 1 : 0][length];
    const bool space_before = at == begin_ || is_space(source_[at - 1]);
    const bool space_after = behind == end_ || is_space(source_[behind]);
    const bool inside_word = word_before(source_, at) && word_at(source_.substr(0, end_), behind);
    if (source_[at] == '_' && inside_word) return behind;  // "plan_2020_ny.pdf"
    if (opener != nowhere && !space_before) {
      marks_.push_back({opener, opener + length});
      marks_.push_back({at, behind});
      opener = nowhere;
    } else if (!space_after) {
      opener = at;
    }
    return behind;
  }

  PlainText& out_;
  std::string_view source_;
  std::size_t begin_;
  std::size_t end_;
  InlineOptions options_;
  std::vector<Mark> marks_;
  std::vector<Span> links_;
  std::array<bool, 4> unclosed_code_{};
  std::size_t openers_[2][4] = {{nowhere, nowhere, nowhere, nowhere},
                                {nowhere, nowhere, nowhere, nowhere}};
};

}  // namespace

void append_inline(PlainText& out, std::string_view source, std::size_t begin, std::size_t end,
                   InlineOptions options) {
  InlineReader(out, source, begin, end, options).read();
}

std::size_t escape_length(std::string_view text) {
  if (is_backslash_escape(text)) return 2;
  std::size_t length = 0;
  return reference_text(text, length).empty() ? 0 : length;
}

}  // namespace referat
