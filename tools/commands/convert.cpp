// SPDX-License-Identifier: MIT
//
// referat convert: documents in, one of the formats out.
#include <optional>
#include <string>

#include "commands/arguments.hpp"
#include "batch/batch.hpp"
#include "command_line/commands.hpp"
#include "files/content_hash.hpp"
#include "batch/convert_request.hpp"
#include "documents/formats.hpp"
#include "files/input.hpp"
#include "inputs/input_files.hpp"
#include "batch/journal.hpp"
#include "command_line/near_miss.hpp"
#include "batch/one_output.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "batch/run_options.hpp"
#include "text/values.hpp"
#include "batch/text_lines.hpp"
#include "command_line/word_choice.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "convert",
    .usage = "referat convert [OPTION]... FILE...",
    .summary =
        "Reads agendas and minutes (dagsordener og referater) and writes them as data.\n"
        "A FILE is plain text, Markdown, or what referat wrote; - is standard input. A directory\n"
        "stands for the files in and below it, sorted: those of a readable format by their name\n"
        "(see referat formats), or those that match --glob; never those that begin with a dot.\n"
        "Messages go to standard error.",
    .examples =
        "  referat convert referat.txt | jq '.items[].title'\n"
        "  referat convert --to ndjson -o all.ndjson *.txt\n"
        "  referat convert referat.txt -o referat.md\n"
        "  referat convert archive/ -o json/ --name '{dir}/{date}-{stem}.{ext}'\n"
        "  referat convert --to csv --table decisions -o decisions.csv *.txt\n"
        "  pdftotext -layout referat.pdf - | referat convert -",
};

// The words of the command line, before they are checked.
struct Line {
  InputOptions inputs;
  std::string output;  // empty: standard output
  std::string to;
  std::string from;
  std::string table;
  std::string name;
  std::string on_exists;
  std::string journal;  // of --resume
  RunOptions run;
};

bool into_folder(const Line& line) {
  return line.output.ends_with('/') || (!line.output.empty() && identity_of_folder(line.output));
}

const Format& default_format() { return formats().front(); }

std::optional<ExitCode> choose_named_format(const Line& line, ConvertRequest& request) {
  const auto names = writable_formats();
  request.format = format_named(line.to);
  if (request.format != nullptr && request.format->write != nullptr) return std::nullopt;
  if (request.format != nullptr) {
    return report_usage(line.to + " is read, not written; write " + listed(names));
  }
  const Format* by_extension = format_for_path("." + line.to);  // "md" is markdown
  if (by_extension != nullptr && by_extension->write != nullptr) {
    return report_usage("unknown format " + line.to + "; did you mean " +
                        std::string(by_extension->name) + "?");
  }
  return report_usage("unknown format " + line.to +
                      suggestion(line.to, names, "write " + listed(names)));
}

std::optional<ExitCode> choose_format(const Line& line, ConvertRequest& request) {
  if (!line.to.empty()) return choose_named_format(line, request);
  if (line.output.empty() || line.output == "-" || into_folder(line)) {
    request.format = &default_format();
    return std::nullopt;
  }
  request.format = format_for_path(line.output);
  if (request.format != nullptr && request.format->write == nullptr) request.format = nullptr;
  if (request.format == nullptr && is_device(line.output)) request.format = &default_format();
  if (request.format != nullptr) return std::nullopt;
  return report_usage("the name " + line.output + " tells no format; add --to " +
                      listed(writable_formats()) + "; for a directory write " + line.output + "/");
}

std::optional<ExitCode> choose_input_format(const Line& line, ConvertRequest& request) {
  if (line.from.empty()) return std::nullopt;
  const auto names = readable_formats();
  const Format* format = format_named(line.from);
  if (format == nullptr) {
    return report_usage("unknown format " + line.from +
                        suggestion(line.from, names, "write " + listed(names)));
  }
  if (format->read_as == ReadAs::nothing) {
    return report_usage(line.from + " is written, not read; write " + listed(names));
  }
  request.documents.from = format;
  return std::nullopt;
}

std::optional<ExitCode> choose_table(const Line& line, ConvertRequest& request) {
  if (line.table.empty()) return std::nullopt;
  if (request.format != format_named("csv")) {
    return report_usage("--table is for csv; add --to csv, or leave it out");
  }
  const auto fault = choose_word(line.table, "table", "", request.table);
  return fault ? std::optional(report_usage(*fault)) : std::nullopt;
}

bool reads_texts(const ConvertRequest& request) {
  return request.documents.from != nullptr && request.documents.from->read_as == ReadAs::texts;
}

// Each line of such an input is answered before the next is read, so there is one output, and it
// has room for many documents.
std::optional<ExitCode> check_texts(const Line& line, const ConvertRequest& request) {
  if (!reads_texts(request)) return std::nullopt;
  if (!request.format->joins) {
    return report_usage(line.from + " holds many documents, which do not fit into one " +
                        std::string(request.format->name) + " file; add --to ndjson");
  }
  if (into_folder(line)) {
    return report_usage(line.from + " goes into one file; write -o out.ndjson");
  }
  if (!request.documents.reading.encoding.empty()) {
    return report_usage("--encoding is for files of text, and " + line.from +
                        " is always UTF-8; leave it out");
  }
  return std::nullopt;
}

// Faults of the whole line are found before anything is read or written.
ExitCode check_files(const Line& line, const ConvertRequest& request, const InputFiles& inputs) {
  const bool one_file = !line.output.empty() && line.output != "-";
  if (one_file && inputs.files.size() > 1 && !request.format->joins) {
    return report_usage("several documents do not fit into one " +
                        std::string(request.format->name) +
                        " file; use --to ndjson, or convert the files one by one");
  }
  if (one_file && check_own_files(request.own, line.output) != ExitCode::done)
    return ExitCode::usage;
  return check_output(line.output, inputs.files, inputs.lists);
}

// What is said on the way is kept for the report as well.
InputFiles find_inputs(const Line& line, const ConvertRequest& request, Messages& before) {
  InputFiles inputs;
  {
    const HeldMessages held(before);
    inputs = find_input_files(line.inputs, into_folder(line) ? line.output : std::string(),
                              paths_of(request.own));
  }
  write_to_standard_error(before.lines);
  return inputs;
}

// The options that are for files in a directory.
std::optional<ExitCode> choose_batch(const Line& line, NameTemplate& name, BatchOptions& options) {
  options.folder = line.output;
  for (const auto& [option, value] :
       {std::pair{"--name", &line.name}, std::pair{"--on-exists", &line.on_exists},
        std::pair{"--resume", &line.journal}}) {
    if (value->empty() || into_folder(line)) continue;
    return report_usage(std::string(option) + " is for -o DIRECTORY; write -o out/");
  }
  if (!line.name.empty()) {
    name = parse_name_template(line.name);
    if (!name.fault.empty()) return report_usage(name.fault);
    options.name = &name;
  }
  const auto fault = choose_word(line.on_exists, "word", " for --on-exists", options.on_exists);
  return fault ? std::optional(report_usage(*fault)) : std::nullopt;
}

// All that has a say in what an output holds and where it goes. Not the inputs, which are known by
// what they hold, nor how they are worked on.
std::string options_of_output(const Line& line, const ConvertRequest& request) {
  const Limits& limits = request.documents.limits;
  std::string words;
  const auto add = [&words](std::string_view word) { words.append(word).append(1, '\0'); };
  add(request.format->name);
  add(name(request.table));
  add(request.positions ? "positions" : "");
  add(request.documents.from == nullptr ? "" : request.documents.from->name);
  add(name(request.documents.read.encoding));
  add(request.documents.read.repair_mojibake ? "repair" : "");
  for (const std::size_t limit : {limits.size, limits.items, limits.depth}) {
    add(std::to_string(limit));
  }
  add(with_slash(line.output));
  add(line.name);
  return content_hash(words);
}

ExitCode convert_many(const Line& line, const ConvertRequest& request, const InputFiles& inputs,
                      BatchOptions& options, const Messages& before) {
  Journal journal;
  if (!line.journal.empty()) {
    const ExitCode code =
        journal.open(line.journal, options_of_output(line, request), request.durable);
    if (code != ExitCode::done) return code;
    options.journal = &journal;
  }
  return convert_batch(request, inputs, options, before);
}

ExitCode convert(const Line& line, ConvertRequest& request) {
  NameTemplate name;
  BatchOptions batch;
  if (const auto code = choose_batch(line, name, batch)) return *code;
  const bool many = into_folder(line);
  Messages before;
  const InputFiles inputs = find_inputs(line, request, before);
  if (inputs.files.empty() || (request.fail_fast && inputs.code != ExitCode::done)) {
    return inputs.code;
  }
  request.telling.summary =
      !line.run.quiet && (many || (inputs.files.size() > 1 && request.documents.reading.verbose));
  if (const auto code =
          check_own_files(request.own, {{"input", inputs.files}, {"--files-from", inputs.lists}});
      code != ExitCode::done) {
    return code;
  }
  if (!many && line.run.report == "-") {
    return report_usage("--report - would stand in the midst of the output; name a file");
  }
  if (many) return convert_many(line, request, inputs, batch, before);
  const ExitCode fault = check_files(line, request, inputs);
  if (fault != ExitCode::done) return fault;
  if (reads_texts(request)) {
    if (!line.run.report.empty()) {
      return report_usage(
          "--report is not for ndjson-text, which answers line by line; leave it out");
    }
    return worse(inputs.code, convert_texts(request, inputs.files, line.output));
  }
  return convert_into_one(request, inputs, line.output, before);
}

void add_options(OptionList& list, Line& line, ConvertRequest& request) {
  list.add_option("--to", "FORMAT", line.to,
                  listed(writable_formats()) + "; without it by the name of -o, else json");
  list.add_option(
      "--from", "FORMAT", line.from,
      listed(readable_formats()) + "; without it by the name of FILE, else by its content");
  list.add_option("--table", "NAME", line.table,
                  "for csv: " + listed(names<CsvTable>()) + "; without it items");
  list.add_option(
      "-o,--output", "FILE", line.output,
      "write there instead of standard output; a directory, or a name that\n"
      "                     ends in /, gets a file for each input, in the same folders");
  list.add_option(
      "--name", "NAME", line.name,
      "name files in a directory so, as {dir}/{stem}.{ext}; also {name}, the stem\n"
      "                     with its extension, and {date}, {body}, {kind} and {number},\n"
      "                     of the document in its file");
  list.add_option("--on-exists", "WORD", line.on_exists,
                  "for files in a directory that are there: " + listed(names<OnExists>()) +
                      "; without it fail, before any is written");
  list.add_option("--resume", "JOURNAL", line.journal,
                  "note in JOURNAL what is done, and leave out what it says is done already");
  list.add_flag("--durable", request.durable, "have files on the disk before going on");
  add_input_options(list, line.inputs);
  add_run_options(list, line.run, request);
  list.add_flag("--positions", request.positions, "add line numbers and byte ranges to each part");
  add_reading_options(list, request.documents.reading);
}

std::optional<ExitCode> understand(const Line& line, ConvertRequest& request) {
  if (const auto code = choose_reading(request.documents.reading, request.documents.read))
    return code;
  if (const auto code = choose_format(line, request)) return code;
  if (const auto code = choose_table(line, request)) return code;
  if (const auto code = choose_input_format(line, request)) return code;
  return check_texts(line, request);
}

}  // namespace

ExitCode run_convert(Arguments arguments) {
  Line line;
  ConvertRequest request;
  OptionList list;
  add_options(list, line, request);
  if (const auto code = parse(list, text, arguments, line.inputs.operands)) return *code;
  if (line.inputs.operands.empty() && line.inputs.lists.empty()) {
    return report_no_operand(text, missing_file);
  }
  if (!line.journal.empty()) request.own.push_back({"--resume", line.journal});
  if (request.durable && (line.output.empty() || line.output == "-")) {
    return report_usage("--durable is for -o; leave it out");
  }
  if (const auto code = check_input_options(line.inputs); code != ExitCode::done) return code;
  if (const auto code = choose_run(line.run, request)) return *code;
  if (const auto code = understand(line, request)) return *code;
  return convert(line, request);
}

}  // namespace referat
