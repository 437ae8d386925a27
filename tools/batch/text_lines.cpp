// SPDX-License-Identifier: MIT
#include "batch/text_lines.hpp"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#include "batch/one_output.hpp"
#include "batch/ordered_pool.hpp"
#include "batch/thread_count.hpp"
#include "command_line/report.hpp"
#include "files/line_reader.hpp"
#include "files/not_text.hpp"
#include "files/output.hpp"
#include "writing/json/text_record.hpp"

namespace referat {

namespace {

// A line on its way.
struct Line {
  std::string_view input;
  std::size_t number = 0;
  bool is_too_long = false;
  std::string text;
};

// What came of it.
struct Answer {
  std::string text;
  bool is_document = false;
  Messages messages;
  ExitCode code = ExitCode::done;
};

// The answer to one line, by any thread.
class Answering {
 public:
  Answering(const ConvertRequest& request, const Line& line, Answer& answer)
      : request_(request), line_(line), answer_(answer) {}

  void run();

 private:
  void answer_text();
  void convert_text(const TextRecord& record);
  void refuse(LoadFault fault);

  const ConvertRequest& request_;
  const Line& line_;
  Answer& answer_;
  std::optional<std::string> name_;  // of the document
};

// file:line:column, then the document, whose name tells more than that of a pipe.
void Answering::refuse(LoadFault fault) {
  answer_.code = ExitCode::input;
  report_fault(line_.input, {.line = line_.number,
                             .column = fault.column,
                             .text = name_ ? *name_ + ": " + fault.message : fault.message});
  if (request_.format->write_error == nullptr) return;
  request_.format->write_error(
      answer_.text, {std::string(line_.input), line_.number, name_, std::move(fault.message)});
}

void Answering::convert_text(const TextRecord& record) {
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
  append_document(answer_.text, request_, reading.document, reading.source);
  answer_.is_document = true;
}

void Answering::answer_text() {
  TextRecord record = text_record_of(line_.text);
  name_ = record.name;
  if (record.fault) return refuse(std::move(*record.fault));
  if (auto reason = not_text(record.text, *record.name)) {
    return refuse({.path = {}, .message = "the document " + *reason});
  }
  convert_text(record);
}

// A text too large for the memory is given up; there is room for the others.
void Answering::run() {
  const HeldMessages held(answer_.messages);
  try {
    if (!line_.is_too_long) return answer_text();
    std::string text = "the line is longer than the limit of ";
    text += size_words(request_.documents.limits.size);
    text += "; raise it with --max-size, or split the text";
    refuse({.path = {}, .message = std::move(text)});
  } catch (const std::bad_alloc&) {
    answer_.text = {};
    refuse({.path = {}, .message = "out of memory; raise the limit, or split the text"});
  } catch (const std::exception& error) {
    answer_.text = {};
    answer_.code = report_internal(line_.input, error.what());
  }
}

// Lines are taken as they come, some for each thread, and answered before others are waited for.
class TextConversion {
 public:
  TextConversion(const ConvertRequest& request, const std::string& output)
      : request_(request),
        output_(output, {.durable = request.durable}),
        threads_(threads_for(request.threads, most_threads)) {}

  ExitCode run(const PathList& inputs);

 private:
  void convert(const std::string& file);
  LineRead gather(LineReader& reader);
  void answer();
  bool take(const Answer& answer);
  bool goes_on() const {
    return code_ == ExitCode::done || (code_ == ExitCode::input && !request_.fail_fast);
  }

  const ConvertRequest& request_;
  Output output_;
  std::size_t threads_;
  std::string input_;
  std::vector<Line> lines_;
  bool first_ = true;
  ExitCode code_ = ExitCode::done;
};

// What was begun behind an error that ends the run leaves no trace.
bool TextConversion::take(const Answer& answer) {
  if (!goes_on()) return false;
  tell(answer.messages);
  code_ = worse(code_, answer.code);
  std::string begin;
  if (answer.is_document && first_) append_begin(begin, request_);
  first_ = first_ && !answer.is_document;
  if (!output_.write(begin) || !output_.write(answer.text)) code_ = ExitCode::output;
  return goes_on();
}

void TextConversion::answer() {
  const std::size_t threads = std::min(threads_, lines_.size());
  std::vector<Answer> answers(slots_for(threads));
  const auto work = [&](std::size_t, std::size_t index, std::size_t slot) {
    answers[slot] = {};
    Answering(request_, lines_[index], answers[slot]).run();
  };
  run_in_order({.count = lines_.size(),
                .threads = threads,
                .work = work,
                .take = [&](std::size_t, std::size_t slot) { return take(answers[slot]); },
                .idle = [] {}});
}

// The lines until others must be waited for, or there are enough; then how the reading went.
LineRead TextConversion::gather(LineReader& reader) {
  constexpr std::size_t lines_of_a_thread = 16;
  constexpr std::size_t bytes_of_a_thread = 1024 * 1024;
  const std::size_t most = threads_ == 1 ? 1 : threads_ * lines_of_a_thread;
  std::size_t bytes = 0;
  LineRead read = LineRead::line;
  lines_.clear();
  do {
    read = reader.next();
    if (read == LineRead::end || read == LineRead::fault) break;
    Line line{.input = input_,
              .number = reader.number(),
              .is_too_long = read == LineRead::too_long,
              .text = {}};
    if (!line.is_too_long) line.text = reader.text();
    if (!line.is_too_long && line.text.find_first_not_of(" \t\r") == line.text.npos) continue;
    bytes += line.text.size();
    lines_.push_back(std::move(line));
  } while (lines_.size() < most && bytes < threads_ * bytes_of_a_thread && reader.is_at_hand());
  return read;
}

void TextConversion::convert(const std::string& file) {
  input_ = display_name(file);
  LineReader reader(file, request_.documents.limits.size);
  // An input without lines has an output without lines.
  if (reader.error_number() == 0 && !output_.write({})) code_ = ExitCode::output;
  LineRead read = LineRead::line;
  while (goes_on() && read != LineRead::end && read != LineRead::fault) {
    read = gather(reader);
    answer();
  }
  if (!goes_on() || read != LineRead::fault) return;
  report_unreadable(file, reader.error_number());
  code_ = worse(code_, ExitCode::input);
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
