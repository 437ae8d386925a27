// SPDX-License-Identifier: MIT
#include "writing/markdown_writer.hpp"

#include <algorithm>
#include <charconv>

#include "text/words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

// "3", "1.2" and "4a" can stand before ". " and be told from the title.
bool is_plain_number(std::string_view number) {
  return !number.empty() && number.size() < 20 && is_digit(number[0]) && number.back() != '.' &&
         std::ranges::all_of(number, [](char c) {
           return is_digit(c) || c == '.' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
         });
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
  values_ += "=\"";
  append_markdown_value(values_, text);
  values_ += '"';
}

std::string HiddenMark::text() const {
  std::string text(1, '[');
  text += name_;
  text += "]: #";
  if (!values_.empty()) text.append(" '").append(values_).append("'");
  return text;
}

// --- Blocks -------------------------------------------------------------------------------

void MarkdownWriter::begin_block() {
  if (!on_line_) out_.append("\n").append(indentation_);
  if (after_label_) out_ += ' ';
  on_line_ = false;
  after_label_ = false;
  in_list_ = false;
}

void MarkdownWriter::text(std::string_view text, MarkdownPlace place) {
  replaced_ += append_markdown_text(out_, text, place);
}

void MarkdownWriter::front_line(std::string_view line) { out_.append(line).append("\n"); }

void MarkdownWriter::front_text(std::string_view key, std::string_view text) {
  out_.append(key).append(": ");
  append_yaml_string(out_, text);
  out_ += '\n';
}

void MarkdownWriter::heading(std::size_t level, std::string_view title) {
  begin_block();
  out_.append(level, '#');
  if (!title.empty()) out_ += ' ';
  text(title, MarkdownPlace::line);
  out_ += '\n';
}

void MarkdownWriter::numbered_heading(std::size_t level, const std::optional<std::string>& number,
                                      std::string_view title) {
  begin_block();
  out_.append(level, '#');
  if (number && is_plain_number(*number)) {
    out_.append(" ").append(*number).append(".");
  } else if (number) {
    out_ += " **";
    text(*number, MarkdownPlace::label);
    out_ += "**";
  }
  if (!title.empty()) out_ += ' ';
  // A title such as "2. behandling af budget" must not look like a number and a title.
  const std::size_t dot = number ? std::string_view::npos : number_end(title);
  if (dot != std::string_view::npos) {
    const bool more = dot + 1 < title.size();
    out_.append(title.substr(0, dot)).append(more ? "\\. " : "\\.");
    title.remove_prefix(dot + (more ? 2 : 1));
  }
  text(title, number || dot != std::string_view::npos ? MarkdownPlace::rest : MarkdownPlace::line);
  out_ += '\n';
}

void MarkdownWriter::paragraph(std::string_view paragraph_text) {
  if (paragraph_text.empty() && !after_label_) return mark(HiddenMark(markdown::paragraph_mark));
  begin_block();
  text(paragraph_text, MarkdownPlace::line);
  out_ += '\n';
}

void MarkdownWriter::label(std::string_view label_text) {
  out_ += "**";
  text(label_text, MarkdownPlace::label);
  out_ += "**";
  after_label_ = true;
}

void MarkdownWriter::labelled(std::string_view label_text, std::string_view value) {
  begin_block();
  label(label_text);
  after_label_ = false;
  if (!value.empty()) out_ += ' ';
  text(value, MarkdownPlace::rest);
  out_ += '\n';
}

void MarkdownWriter::link(std::string_view link_text, std::string_view address) {
  begin_block();
  out_ += '[';
  text(link_text, MarkdownPlace::label);
  out_ += "](<";
  replaced_ += append_markdown_value(out_, address);
  out_ += ">)\n";
}

void MarkdownWriter::mark(const HiddenMark& hidden) {
  begin_block();
  out_.append(hidden.text()).append("\n");
}

void MarkdownWriter::mark_at(std::size_t place, const HiddenMark& hidden) {
  // Appended in steps: g++ 12 warns wrongly about "\n" + text.
  std::string lines = "\n";
  lines.append(hidden.text()).append("\n");
  out_.insert(place, lines);
}

void MarkdownWriter::rule() {
  begin_block();
  out_ += "***\n";
}

// --- Lists and tables ---------------------------------------------------------------------

// Points stand line by line; only what stands below one is set off.
void MarkdownWriter::open_item(std::string_view marker) {
  if (!on_line_) out_.append(in_list_ ? "" : "\n").append(indentation_);
  out_ += marker;
  indentation_.append(marker.size(), ' ');
  markers_.push_back(marker.size());
  on_line_ = true;
}

void MarkdownWriter::close_item() {
  indentation_.resize(indentation_.size() - markers_.back());
  markers_.pop_back();
  in_list_ = true;
}

void MarkdownWriter::lines(const std::vector<std::string>& lines) {
  begin_block();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out_.append(i > 0 ? indentation_ : "").append(lines[i]).append("\n");
  }
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
