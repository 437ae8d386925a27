// SPDX-License-Identifier: MIT
#include "batch/one_output.hpp"

#include <algorithm>

#include "command_line/interruption.hpp"
#include "batch/ordered_pool.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "batch/run_log.hpp"
#include "batch/thread_count.hpp"

namespace referat {

namespace {

// One input as it goes into the output.
struct Piece {
  FileResult result;
  std::size_t documents = 0;
  std::string text;
};

// What a thread reads with.
class Reader {
 public:
  explicit Reader(const ConvertRequest& request)
      : request_(request), input_(request.documents.limits.size) {}

  void read(const std::string& file, Piece& piece);

 private:
  void convert(const std::string& file, Piece& piece);

  const ConvertRequest& request_;
  InputReader input_;
};

void Reader::convert(const std::string& file, Piece& piece) {
  FileResult& result = piece.result;
  if (input_.read(file)) {
    result.code = for_each_document(input_.bytes(), file, request_.documents,
                                    [&](const Document& document, const Source& source) {
                                      append_document(piece.text, request_, document, source);
                                      ++piece.documents;
                                      return true;
                                    });
  } else if (input_.is_stopped()) {
    return;
  } else {
    result.code = ExitCode::input;
  }
  result.outcome = result.code == ExitCode::done ? FileOutcome::converted : FileOutcome::failed;
}

void Reader::read(const std::string& file, Piece& piece) {
  piece.result = {};
  piece.documents = 0;
  piece.text.clear();
  work_on(
      file, piece.result, [&] { convert(file, piece); },
      [&] {
        input_.clear();
        piece.text = {};
        piece.documents = 0;
      });
}

class Conversion {
 public:
  Conversion(const ConvertRequest& request, const InputFiles& inputs, const std::string& output,
             const Messages& before)
      : request_(request),
        inputs_(inputs.files),
        path_(output),
        output_(output, {.durable = request.durable}),
        one_file_(!output.empty() && output != "-" && !is_device(output)),
        log_(request.telling, before, inputs.files.size()),
        code_(inputs.code) {}

  ExitCode run();

 private:
  bool take(std::size_t index, const Piece& piece);
  bool write(const std::string& name, const Piece& piece);

  const ConvertRequest& request_;
  const PathList& inputs_;
  const std::string& path_;
  Output output_;
  bool one_file_;
  RunLog log_;
  std::size_t documents_ = 0;
  std::size_t taken_ = 0;
  ExitCode code_;
  bool is_ended_ = false;
};

// A file of many documents shows only now that they do not fit.
bool Conversion::write(const std::string& name, const Piece& piece) {
  if (piece.documents == 0) return true;
  const bool is_first = documents_ == 0;
  documents_ += piece.documents;
  if (documents_ > 1 && one_file_ && !request_.format->joins) {
    std::string text = name;
    text += " holds several documents, which do not fit into one ";
    code_ =
        worse(code_, report_usage(text.append(request_.format->name) + " file; use --to ndjson"));
    return false;
  }
  std::string begin;
  if (is_first) append_begin(begin, request_);
  if ((begin.empty() || output_.write(begin)) && output_.write(piece.text)) return true;
  code_ = worse(code_, ExitCode::output);
  return false;
}

// What was begun behind an input that ends the run leaves no trace, so that the number of threads
// does not show.
bool Conversion::take(std::size_t index, const Piece& piece) {
  is_ended_ = is_ended_ || piece.result.outcome == FileOutcome::not_begun;
  if (is_ended_) return false;
  ++taken_;
  log_.take(inputs_[index], piece.result);
  code_ = worse(code_, piece.result.code);
  is_ended_ = !write(display_name(inputs_[index]), piece) ||
              (request_.fail_fast && piece.result.code != ExitCode::done);
  return !is_ended_;
}

ExitCode Conversion::run() {
  const std::size_t threads = threads_for(request_.threads, inputs_.size());
  std::vector<Reader> readers(threads, Reader(request_));
  std::vector<Piece> pieces(slots_for(threads));
  if (inputs_.size() > 1) finish_on_signals();
  run_in_order(
      {.count = inputs_.size(),
       .threads = threads,
       .work = [&](std::size_t worker, std::size_t index,
                   std::size_t slot) { readers[worker].read(inputs_[index], pieces[slot]); },
       .take = [&](std::size_t index, std::size_t slot) { return take(index, pieces[slot]); },
       .idle = [&] { log_.idle(); }});
  // A file that lacks inputs must not look whole.
  const bool is_whole = !is_ended_ && taken_ == inputs_.size();
  if (is_whole && !output_.finish()) code_ = worse(code_, ExitCode::output);
  if (!is_whole && one_file_ && stop_requested()) {
    report(path_, "is not written, as not all inputs were read; run again");
  }
  return log_.end(code_);
}

}  // namespace

void append_document(std::string& out, const ConvertRequest& request, const Document& document,
                     const Source& source) {
  constexpr std::size_t most_ahead = std::size_t{256} * 1024;
  std::vector<Finding> findings;
  WriteRequest wanted{.findings = &findings, .table = request.table};
  // A document that was loaded has no text to point into.
  if (request.positions && !source.text.empty()) wanted.positions = &source;
  // Growing step by step would touch twice the memory, which costs a small document's run much.
  out.reserve(out.size() + std::min(source.text.size() * 5, most_ahead));
  request.format->write(out, document, wanted);
  report_findings(source, findings, request.documents.reading);
}

void append_begin(std::string& out, const ConvertRequest& request) {
  if (request.format->begin != nullptr) request.format->begin(out, {.table = request.table});
}

ExitCode convert_into_one(const ConvertRequest& request, const InputFiles& inputs,
                          const std::string& output, const Messages& before) {
  return Conversion(request, inputs, output, before).run();
}

}  // namespace referat
