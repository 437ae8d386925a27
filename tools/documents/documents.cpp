// SPDX-License-Identifier: MIT
#include "documents/documents.hpp"

#include <algorithm>

#include "files/input.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr std::size_t whole_file = 0;

// file:line:column where the text itself is broken, else the path to the node. `record` is the line
// of the record; whole_file when there is but one.
void report_load_fault(const std::string& name, const LoadFault& fault, std::size_t record) {
  Note note{.line = fault.line, .column = fault.column};
  if (record != whole_file) note.line += record - (fault.line > 0 ? 1 : 0);
  if (fault.line == 0) note.text = (fault.path.empty() ? "the document" : fault.path) + " ";
  note.text += fault.message;
  report_fault(name, note);
}

// Hands a document on unless it is over a limit.
ExitCode hand_on(const Document& document, const Source& source, const DocumentOptions& options,
                 const TakeDocument& take, bool& go_on) {
  const auto reason = over_limit(document, options.limits);
  if (!reason) {
    go_on = take(document, source);
    return ExitCode::done;
  }
  if (!options.quiet) report_over_limit(source.name, *reason);
  return ExitCode::input;
}

// One record: a whole file, or a line of one.
ExitCode load_one(std::string_view bytes, std::size_t record, const Format& format,
                  const std::string& name, const DocumentOptions& options, const TakeDocument& take,
                  bool& go_on) {
  const Loaded loaded = format.load(bytes);
  if (loaded.fault) {
    if (!options.quiet) report_load_fault(name, *loaded.fault, record);
    return ExitCode::input;
  }
  const Source no_text{name, loaded.document.source.encoding, {}, {0}};
  return hand_on(loaded.document, no_text, options, take, go_on);
}

ExitCode load_lines(std::string_view bytes, const Format& format, const std::string& name,
                    const DocumentOptions& options, const TakeDocument& take) {
  ExitCode code = ExitCode::done;
  bool go_on = true;
  for (std::size_t number = 1; go_on && !bytes.empty(); ++number) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    code = worse(code, load_one(line, number, format, name, options, take, go_on));
  }
  return code;
}

ExitCode read_text(std::string_view bytes, const std::string& name, const DocumentOptions& options,
                   const TakeDocument& take) {
  ReadOptions read_options = options.read;
  read_options.name = name;
  const Reading reading = read(bytes, read_options);
  if (!options.quiet) report_findings(reading.source, reading.findings, options.reading);
  bool go_on = true;
  return hand_on(reading.document, reading.source, options, take, go_on);
}

}  // namespace

ExitCode for_each_document(std::string_view bytes, const std::string& file,
                           const DocumentOptions& options, const TakeDocument& take) {
  const Format& format = options.from != nullptr ? *options.from : readable_format(bytes, file);
  const std::string name = display_name(file);
  bool go_on = true;
  switch (format.read_as) {
    case ReadAs::document:
      return load_one(bytes, whole_file, format, name, options, take, go_on);
    case ReadAs::lines:
      return load_lines(bytes, format, name, options, take);
    case ReadAs::text:
    case ReadAs::texts:
    case ReadAs::nothing:
      break;
  }
  return read_text(bytes, name, options, take);
}

}  // namespace referat
