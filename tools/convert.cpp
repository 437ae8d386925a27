// SPDX-License-Identifier: MIT
//
// referat convert: documents in, one of the formats out.
#include <algorithm>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "formats.hpp"
#include "input.hpp"
#include "near_miss.hpp"
#include "output.hpp"
#include "report.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "convert",
    .usage = "referat convert [OPTION]... FILE...",
    .summary =
        "Reads agendas and minutes (dagsordener og referater) and writes them as data.\n"
        "A FILE is plain text, or what referat wrote; - is standard input. Messages go to\n"
        "standard error.",
    .examples =
        "  referat convert referat.txt | jq '.items[].title'\n"
        "  referat convert --to ndjson -o all.ndjson *.txt\n"
        "  referat convert referat.txt -o referat.md\n"
        "  referat convert --to csv --table decisions -o decisions.csv *.txt\n"
        "  pdftotext -layout referat.pdf - | referat convert -",
};

struct Request {
  std::vector<std::string> files;
  std::string output;  // empty: standard output
  std::string to;      // the words of the command line
  std::string from;
  const Format* format = nullptr;
  std::string table_name;
  CsvTable table = CsvTable::items;
  bool positions = false;
  DocumentOptions documents;
};

const Format& default_format() { return formats().front(); }

std::optional<ExitCode> choose_named_format(Request& request) {
  const auto names = writable_formats();
  request.format = format_named(request.to);
  if (request.format != nullptr && request.format->write != nullptr) return std::nullopt;
  if (request.format != nullptr) {
    return report_usage(request.to + " is read, not written; write " + listed(names));
  }
  return report_usage("unknown format " + request.to +
                      suggestion(request.to, names, "write " + listed(names)));
}

std::optional<ExitCode> choose_format(Request& request) {
  if (!request.to.empty()) return choose_named_format(request);
  if (request.output.empty() || request.output == "-") {
    request.format = &default_format();
    return std::nullopt;
  }
  request.format = format_for_path(request.output);
  if (request.format != nullptr && request.format->write == nullptr) request.format = nullptr;
  if (request.format == nullptr && is_device(request.output)) request.format = &default_format();
  if (request.format != nullptr) return std::nullopt;
  return report_usage("the name " + request.output + " tells no format; add --to " +
                      listed(writable_formats()));
}

std::optional<ExitCode> choose_input_format(Request& request) {
  if (request.from.empty()) return std::nullopt;
  const auto names = readable_formats();
  const Format* format = format_named(request.from);
  if (format == nullptr) {
    return report_usage("unknown format " + request.from +
                        suggestion(request.from, names, "write " + listed(names)));
  }
  if (format->read_as == ReadAs::nothing) {
    return report_usage(request.from + " is written, not read; write " + listed(names));
  }
  request.documents.from = format;
  return std::nullopt;
}

std::optional<ExitCode> choose_table(Request& request) {
  if (request.table_name.empty()) return std::nullopt;
  if (request.format != format_named("csv")) {
    return report_usage("--table is for --to csv; leave it out");
  }
  constexpr auto tables = names<CsvTable>();
  const auto* found = std::ranges::find(tables, request.table_name);
  if (found == tables.end()) {
    const std::vector<std::string_view> all(tables.begin(), tables.end());
    return report_usage("unknown table " + request.table_name +
                        suggestion(request.table_name, all, "write " + listed(all)));
  }
  request.table = static_cast<CsvTable>(found - tables.begin());
  return std::nullopt;
}

// Faults of the whole line are found before anything is read or written.
std::optional<ExitCode> check_files(const Request& request) {
  if (std::ranges::count(request.files, "-") > 1) {
    return report_usage("standard input (-) is named more than once; name it once");
  }
  const bool one_file = !request.output.empty() && request.output != "-";
  if (one_file && request.files.size() > 1 && !request.format->joins) {
    return report_usage("several documents do not fit into one " +
                        std::string(request.format->name) +
                        " file; use --to ndjson, or convert the files one by one");
  }
  const auto output = Output(request.output).identity();
  for (const std::string& file : request.files) {
    if (!output || identity_of_input(file) != output) continue;
    return report_usage(file + " is both input and output; write to another file");
  }
  return std::nullopt;
}

class Conversion {
 public:
  explicit Conversion(const Request& request) : request_(request), output_(request.output) {}

  ExitCode run();

 private:
  bool write(const Document& document, const Source& source);
  ExitCode refuse_another(const std::string& name);
  ExitCode convert(const std::string& file);
  ExitCode convert_if_possible(const std::string& file);

  const Request& request_;
  Output output_;
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
  const bool one_file =
      !request_.output.empty() && request_.output != "-" && !is_device(request_.output);
  if (!first_ && one_file && !request_.format->joins) {
    writing_ = refuse_another(source.name);
    return false;
  }
  std::vector<Finding> findings;
  WriteRequest wanted{.findings = &findings, .table = request_.table, .first = first_};
  // A document that was loaded has no text to point into.
  if (request_.positions && !source.text.empty()) wanted.positions = &source;
  buffer_.clear();
  request_.format->write(buffer_, document, wanted);
  first_ = false;
  report_findings(source, findings, request_.documents.reading);
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

ExitCode Conversion::run() {
  ExitCode code = ExitCode::done;
  for (const std::string& file : request_.files) {
    code = worse(code, convert_if_possible(file));
    if (writing_ != ExitCode::done) return code;  // there is no point in going on
  }
  return output_.finish() ? code : ExitCode::output;
}

}  // namespace

ExitCode run_convert(Arguments arguments) {
  Request request;
  CLI::App app;
  app.add_option("--to", request.to,
                 listed(writable_formats()) + "; without it by the name of -o, else json")
      ->type_name("FORMAT");
  app.add_option(
         "--from", request.from,
         listed(readable_formats()) + "; without it by the name of FILE, else by its content")
      ->type_name("FORMAT");
  app.add_option("--table", request.table_name,
                 "for csv: " + listed(names<CsvTable>()) + "; without it items")
      ->type_name("NAME");
  const auto* output =
      app.add_option("-o,--output", request.output, "write there instead of standard output")
          ->type_name("FILE");
  app.add_flag("--positions", request.positions, "add line numbers and byte ranges to each part")
      ->disable_flag_override();
  add_reading_options(app, request.documents.reading);
  if (const auto code = parse(app, text, arguments, request.files)) return *code;
  if (request.files.empty()) return report_no_operand(text, missing_file);
  if (output->count() > 0 && request.output.empty()) {
    return report_usage("--output has no value; write --output FILE");
  }
  if (const auto code = choose_reading(request.documents.reading, request.documents.read))
    return *code;
  if (const auto code = choose_format(request)) return *code;
  if (const auto code = choose_table(request)) return *code;
  if (const auto code = choose_input_format(request)) return *code;
  if (const auto code = check_files(request)) return *code;
  return Conversion(request).run();
}

}  // namespace referat
