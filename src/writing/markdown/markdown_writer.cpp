// SPDX-License-Identifier: MIT
#include "writing/markdown/markdown_writer.hpp"

#include <algorithm>
#include <charconv>

#include "text/words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

// "3", "1.2" and "4a" can stand before ". " and be told from the title.
bool is_plain_number(std::string_view number) {
  return !number.empty() && number.size() < 20 && is_digit(number[0]) && number.back() != '.' &&
         std::ranges::all_of(number,
                             [](char c) { return is_digit(c) || c == '.' || is_ascii_letter(c); });
}

// Where the dot stands that would end a number in front of this title; npos for none.
std::size_t number_end(std::string_view title) {
  std::size_t dot = title.find(". ");
  if (dot == std::string_view::npos && title.ends_with('.')) dot = title.size() - 1;
  const bool number = dot != std::string_view::npos && is_plain_number(title.substr(0, dot));
  return number ? dot : std::string_view::npos;
}

}  // namespace

// --- Hidden marks -------------------------------------------------------------------------

void HiddenMark::begin(std::string_view key) {
  if (!values_.empty()) values_ += ' ';
  values_ += key;
}

void HiddenMark::flag(std::string_view key, bool set) {
  if (set) begin(key);
}

void HiddenMark::word(std::string_view key, std::string_view value) {
  begin(key);
  values_ += '=';
  values_ += value;
}

void HiddenMark::value(std::string_view key, std::string_view text) {
  begin(key);
  TextBuffer values(values_);
  values.put("=\"");
  append_markdown_value(values, text);
  values.put('"');
}

void HiddenMark::append_to(TextBuffer& out) const {
  out.put('[');
  out.put(name_);
  out.put("]: #");
  if (!values_.empty()) {
    out.put(" '");
    out.put(values_);
    out.put('\'');
  }
  out.put('\n');
}

// --- Blocks -------------------------------------------------------------------------------

void MarkdownWriter::begin_block() {
  if (!on_line_) {
    out_.put('\n');
    out_.put(indentation_);
  }
  if (after_label_) out_.put(' ');
  on_line_ = false;
  after_label_ = false;
  in_list_ = false;
}

void MarkdownWriter::text(std::string_view text, MarkdownPlace place) {
  if (!text.empty()) replaced_ += append_markdown_text(out_, text, place);
}

void MarkdownWriter::front_line(std::string_view line) {
  out_.put(line);
  out_.put('\n');
}

void MarkdownWriter::front_text(std::string_view key, std::string_view text) {
  out_.put(key);
  out_.put(": ");
  append_yaml_string(out_, text);
  out_.put('\n');
}

void MarkdownWriter::heading(std::size_t level, std::string_view title) {
  begin_block();
  out_.put(std::string_view("######", level));
  if (!title.empty()) out_.put(' ');
  text(title, MarkdownPlace::line);
  out_.put('\n');
}

void MarkdownWriter::numbered_heading(std::size_t level, const std::optional<std::string>& number,
                                      std::string_view title) {
  begin_block();
  out_.put(std::string_view("######", level));
  if (number && is_plain_number(*number)) {
    out_.put(' ');
    out_.put(*number);
    out_.put('.');
  } else if (number) {
    out_.put(" **");
    text(*number, MarkdownPlace::label);
    out_.put("**");
  }
  if (!title.empty()) out_.put(' ');
  // A title such as "2. behandling af budget" must not look like a number and a title.
  const std::size_t dot = number ? std::string_view::npos : number_end(title);
  if (dot != std::string_view::npos) {
    const bool more = dot + 1 < title.size();
    out_.put(title.substr(0, dot));
    out_.put(more ? "\\. " : "\\.");
    title.remove_prefix(dot + (more ? 2 : 1));
  }
  text(title, number || dot != std::string_view::npos ? MarkdownPlace::rest : MarkdownPlace::line);
  out_.put('\n');
}

void MarkdownWriter::paragraph(std::string_view paragraph_text) {
  if (paragraph_text.empty() && !after_label_) return mark(HiddenMark(markdown::paragraph_mark));
  begin_block();
  text(paragraph_text, MarkdownPlace::line);
  out_.put('\n');
}

void MarkdownWriter::label(std::string_view label_text) {
  out_.put("**");
  text(label_text, MarkdownPlace::label);
  out_.put("**");
  after_label_ = true;
}

void MarkdownWriter::labelled(std::string_view label_text, std::string_view value) {
  begin_block();
  label(label_text);
  after_label_ = false;
  if (!value.empty()) out_.put(' ');
  text(value, MarkdownPlace::rest);
  out_.put('\n');
}

void MarkdownWriter::link(std::string_view link_text, std::string_view address) {
  begin_block();
  out_.put('[');
  text(link_text, MarkdownPlace::label);
  out_.put("](<");
  replaced_ += append_markdown_value(out_, address);
  out_.put(">)\n");
}

void MarkdownWriter::mark(const HiddenMark& hidden) {
  begin_block();
  hidden.append_to(out_);
}

void MarkdownWriter::mark_at(std::size_t place, const HiddenMark& hidden) {
  std::string lines;
  {
    TextBuffer buffer(lines);
    buffer.put('\n');
    hidden.append_to(buffer);
  }
  out_.insert(place, lines);
}

void MarkdownWriter::rule() {
  begin_block();
  out_.put("***\n");
}

// --- Lists and tables ---------------------------------------------------------------------

// Points stand line by line; only what stands below one is set off.
void MarkdownWriter::open_item(std::string_view marker) {
  if (!on_line_) {
    if (!in_list_) out_.put('\n');
    out_.put(indentation_);
  }
  out_.put(marker);
  out_.put(' ');
  markers_.push_back(marker.size() + 1);
  indentation_.append(markers_.back(), ' ');
  on_line_ = true;
}

void MarkdownWriter::close_item() {
  indentation_.resize(indentation_.size() - markers_.back());
  markers_.pop_back();
  in_list_ = true;
}

void MarkdownWriter::cell(const Cell& cell) {
  out_.put("| ");
  const bool link = !cell.anchor.empty();
  if (link) out_.put('[');
  text(cell.text.value_or(std::string_view()), link ? MarkdownPlace::label : MarkdownPlace::cell);
  if (link) {
    out_.put("](#");
    out_.put(cell.anchor);
    out_.put(')');
  }
  out_.put(' ');
}

void MarkdownWriter::table_rule(std::size_t width) {
  next_row();
  for (std::size_t i = 0; i < width; ++i) out_.put("| --- ");
  end_row();
}

std::optional<std::pair<std::size_t, char>> list_number(std::string_view label) {
  if (label.size() < 2 || label.size() > 10 || (label.back() != '.' && label.back() != ')'))
    return std::nullopt;
  if (label[0] == '0' && label.size() > 2) return std::nullopt;  // Markdown would print 7 for 07
  std::size_t number = 0;
  const char* end = label.data() + label.size() - 1;
  const auto read = std::from_chars(label.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return std::pair(number, label.back());
}

std::string heading_words(const std::optional<std::string>& number, std::string_view title) {
  std::string words = number.value_or("");
  if (number && is_plain_number(*number)) words += '.';
  if (!words.empty() && !title.empty()) words += ' ';
  return words.append(title);
}

bool is_web_address(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

}  // namespace referat
