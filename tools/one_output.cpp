// SPDX-License-Identifier: MIT
#include "one_output.hpp"

#include <new>

#include "output.hpp"
#include "report.hpp"

namespace referat {

namespace {

class Conversion {
 public:
  Conversion(const ConvertRequest& request, const std::string& output)
      : request_(request),
        output_(output, {.durable = request.durable}),
        one_file_(!output.empty() && output != "-" && !is_device(output)) {}

  ExitCode run(const std::vector<InputFile>& inputs);

 private:
  bool write(const Document& document, const Source& source);
  ExitCode refuse_another(const std::string& name);
  ExitCode convert(const std::string& file);
  ExitCode convert_if_possible(const std::string& file);

  const ConvertRequest& request_;
  Output output_;
  bool one_file_;
  InputReader input_;
  std::string buffer_;
  bool first_ = true;
  ExitCode writing_ = ExitCode::done;
};

// A file of many documents shows only now that they do not fit.
ExitCode Conversion::refuse_another(const std::string& name) {
  return report_usage(name + " holds several documents, which do not fit into one " +
                      std::string(request_.format->name) + " file; use --to ndjson");
}

bool Conversion::write(const Document& document, const Source& source) {
  if (!first_ && one_file_ && !request_.format->joins) {
    writing_ = refuse_another(source.name);
    return false;
  }
  buffer_.clear();
  append_document(buffer_, request_, document, source, first_);
  first_ = false;
  if (!output_.write(buffer_)) writing_ = ExitCode::output;
  return writing_ == ExitCode::done;
}

ExitCode Conversion::convert(const std::string& file) {
  const ExitCode code = for_each_document(
      input_.bytes(), file, request_.documents,
      [this](const Document& document, const Source& source) { return write(document, source); });
  return worse(code, writing_);
}

// A document too large for the memory is given up; there is room for the others.
ExitCode Conversion::convert_if_possible(const std::string& file) {
  try {
    return input_.read(file) ? convert(file) : ExitCode::input;
  } catch (const std::bad_alloc&) {
    input_.clear();
    buffer_ = {};
    return report_no_memory(display_name(file));
  }
}

ExitCode Conversion::run(const std::vector<InputFile>& inputs) {
  ExitCode code = ExitCode::done;
  for (const InputFile& input : inputs) {
    code = worse(code, convert_if_possible(input.path));
    if (writing_ != ExitCode::done) return code;  // there is no point in going on
    if (code != ExitCode::done && request_.fail_fast) return code;
  }
  return output_.finish() ? code : ExitCode::output;
}

}  // namespace

void append_document(std::string& out, const ConvertRequest& request, const Document& document,
                     const Source& source, bool first) {
  std::vector<Finding> findings;
  WriteRequest wanted{.findings = &findings, .table = request.table, .first = first};
  // A document that was loaded has no text to point into.
  if (request.positions && !source.text.empty()) wanted.positions = &source;
  request.format->write(out, document, wanted);
  report_findings(source, findings, request.documents.reading);
}

ExitCode convert_into_one(const ConvertRequest& request, const std::vector<InputFile>& inputs,
                          const std::string& output) {
  return Conversion(request, output).run(inputs);
}

}  // namespace referat
