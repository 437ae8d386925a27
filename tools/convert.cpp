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
#include "formats.hpp"
#include "input.hpp"
#include "near_miss.hpp"
#include "output.hpp"
#include "reading_options.hpp"
#include "referat/read.hpp"
#include "report.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "convert",
    .usage = "referat convert [OPTION]... FILE...",
    .summary =
        "Reads agendas and minutes (dagsordener og referater) and writes them as data.\n"
        "A FILE is plain text; - is standard input. Messages go to standard error.",
    .examples =
        "  referat convert referat.txt | jq '.items[].title'\n"
        "  referat convert --to ndjson -o all.ndjson *.txt\n"
        "  pdftotext -layout referat.pdf - | referat convert -",
};

struct Request {
  std::vector<std::string> files;
  std::string output;  // empty: standard output
  const Format* format = nullptr;
  bool positions = false;
  ReadingOptions reading;
  ReadOptions read;
};

const Format& default_format() { return formats().front(); }

std::optional<ExitCode> choose_format(Request& request, const std::string& name) {
  if (!name.empty()) {
    request.format = format_named(name);
    if (request.format != nullptr) return std::nullopt;
    return report_usage("unknown format " + name +
                        suggestion(name, format_names(), "write " + list_of_formats()));
  }
  if (request.output.empty() || request.output == "-") {
    request.format = &default_format();
    return std::nullopt;
  }
  request.format = format_for_path(request.output);
  if (request.format == nullptr && is_device(request.output)) request.format = &default_format();
  if (request.format != nullptr) return std::nullopt;
  return report_usage("the name " + request.output + " tells no format; add --to " +
                      list_of_formats());
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
  ExitCode convert(const std::string& file);
  ExitCode convert_if_possible(const std::string& file);

  const Request& request_;
  Output output_;
  InputReader input_;
  std::string buffer_;
};

ExitCode Conversion::convert(const std::string& file) {
  ReadOptions options = request_.read;
  options.name = display_name(file);
  const Reading reading = read(input_.bytes(), options);
  report_findings(reading, request_.reading);
  buffer_.clear();
  request_.format->append(buffer_, reading.document,
                          request_.positions ? &reading.source : nullptr);
  return output_.write(buffer_) ? ExitCode::done : ExitCode::output;
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
    if (code == ExitCode::output) return code;  // there is no point in going on
  }
  return output_.finish() ? code : ExitCode::output;
}

}  // namespace

ExitCode run_convert(Arguments arguments) {
  Request request;
  std::string format;
  CLI::App app;
  app.add_option("--to", format, list_of_formats() + "; without it by the name of -o, else json")
      ->type_name("FORMAT");
  const auto* output =
      app.add_option("-o,--output", request.output, "write there instead of standard output")
          ->type_name("FILE");
  app.add_flag("--positions", request.positions, "add line numbers and byte ranges to each part")
      ->disable_flag_override();
  add_reading_options(app, request.reading);
  if (const auto code = parse(app, text, arguments, request.files)) return *code;
  if (request.files.empty()) return report_no_operand(text, missing_file);
  if (output->count() > 0 && request.output.empty()) {
    return report_usage("--output has no value; write --output FILE");
  }
  if (const auto code = choose_reading(request.reading, request.read)) return *code;
  if (const auto code = choose_format(request, format)) return *code;
  if (const auto code = check_files(request)) return *code;
  return Conversion(request).run();
}

}  // namespace referat
