// SPDX-License-Identifier: MIT
#include "batch/text_lines.hpp"

#include <new>
#include <utility>

#include "files/line_reader.hpp"
#include "files/not_text.hpp"
#include "batch/one_output.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "writing/json/text_record.hpp"

namespace referat {

namespace {

class TextConversion {
 public:
  TextConversion(const ConvertRequest& request, const std::string& output)
      : request_(request), output_(output, {.durable = request.durable}) {}

  ExitCode run(const PathList& inputs);

 private:
  void convert(const std::string& file);
  void answer(LineReader& reader, LineRead read);
  void answer_text(std::string_view line);
  void convert_text(TextRecord record);
  void refuse(LoadFault fault);
  void write();
  bool goes_on() const {
    return code_ == ExitCode::done || (code_ == ExitCode::input && !request_.fail_fast);
  }

  const ConvertRequest& request_;
  Output output_;
  std::string buffer_;
  std::string input_;
  std::size_t line_ = 0;
  std::optional<std::string> name_;  // of the document at hand
  bool first_ = true;
  ExitCode code_ = ExitCode::done;
};

void TextConversion::write() {
  if (!output_.write(buffer_)) code_ = ExitCode::output;
}

// file:line:column, then the document, whose name tells more than that of a pipe.
void TextConversion::refuse(LoadFault fault) {
  code_ = worse(code_, ExitCode::input);
  report_fault(input_, {.line = line_,
                        .column = fault.column,
                        .text = name_ ? *name_ + ": " + fault.message : fault.message});
  if (request_.format->write_error == nullptr) return;
  buffer_.clear();
  request_.format->write_error(buffer_, {input_, line_, name_, std::move(fault.message)});
  write();
}

void TextConversion::convert_text(TextRecord record) {
  ReadOptions options = request_.documents.read;
  options.name = *record.name;
  options.encoding = Encoding::utf_8;
  Reading reading = read(record.text, options);
  // Markdown of ours names the file it was made from; whoever sent it knows it by this name.
  reading.document.source.name = *record.name;
  if (auto reason = over_limit(reading.document, request_.documents.limits)) {
    return refuse({.path = {}, .message = std::move(*reason)});
  }
  report_findings(reading.source, reading.findings, request_.documents.reading);
  buffer_.clear();
  if (first_) append_begin(buffer_, request_);
  append_document(buffer_, request_, reading.document, reading.source);
  first_ = false;
  write();
}

void TextConversion::answer_text(std::string_view line) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
  TextRecord record = text_record_of(line);
  name_ = record.name;
  if (record.fault) return refuse(std::move(*record.fault));
  if (auto reason = not_text(record.text, *record.name)) {
    return refuse({.path = {}, .message = "the document " + *reason});
  }
  convert_text(std::move(record));
}

// A text too large for the memory is given up; there is room for the others.
void TextConversion::answer(LineReader& reader, LineRead read) {
  name_.reset();
  line_ = reader.number();
  try {
    if (read == LineRead::line) return answer_text(reader.text());
    std::string text = "the line is longer than the limit of ";
    text += size_words(request_.documents.limits.size);
    text += "; raise it with --max-size, or split the text";
    refuse({.path = {}, .message = std::move(text)});
  } catch (const std::bad_alloc&) {
    buffer_ = {};
    refuse({.path = {}, .message = "out of memory; raise the limit, or split the text"});
  }
}

void TextConversion::convert(const std::string& file) {
  input_ = display_name(file);
  LineReader reader(file, request_.documents.limits.size);
  // An input without lines has an output without lines.
  if (reader.error_number() == 0 && !output_.write({})) code_ = ExitCode::output;
  while (goes_on()) {
    const LineRead read = reader.next();
    if (read == LineRead::end) return;
    if (read == LineRead::fault) {
      report_unreadable(file, reader.error_number());
      code_ = worse(code_, ExitCode::input);
      return;
    }
    answer(reader, read);
  }
}

ExitCode TextConversion::run(const PathList& inputs) {
  for (const std::string& input : inputs) {
    if (goes_on()) convert(input);
  }
  if (code_ == ExitCode::output) return code_;
  return output_.finish() ? code_ : ExitCode::output;
}

}  // namespace

ExitCode convert_texts(const ConvertRequest& request, const PathList& inputs,
                       const std::string& output) {
  return TextConversion(request, output).run(inputs);
}

}  // namespace referat
