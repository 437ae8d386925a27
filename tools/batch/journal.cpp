// SPDX-License-Identifier: MIT
#include "batch/journal.hpp"

#include <fcntl.h>
#include <rapidjson/document.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <utility>

#include "files/content_hash.hpp"
#include "files/input.hpp"
#include "files/json_name.hpp"
#include "files/line_reader.hpp"
#include "command_line/write_all.hpp"
#include "referat/referat.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr std::string_view schema = "referat-journal/1";
constexpr std::string_view any_schema = "referat-journal/";
constexpr std::string_view line_start = "{\"schema\": \"referat-journal/";
constexpr std::size_t longest_line = std::size_t{1} << 30U;
constexpr std::string_view advice = "check the file of --resume";

void append_member(std::string& out, std::string_view key, std::string_view text) {
  out.append(", \"").append(key).append("\": ");
  append_json_text(out, text);
}

std::string_view text_of(const rapidjson::Value& object, const char* key) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd() || !found->value.IsString()) return {};
  return {found->value.GetString(), found->value.GetStringLength()};
}

// A name is what its hexadecimal digits say, where there are any.
std::string name_of(const rapidjson::Value& object, const char* key, const char* key_hex) {
  if (auto bytes = bytes_of_hex(text_of(object, key_hex)); bytes && !bytes->empty()) return *bytes;
  return std::string(text_of(object, key));
}

std::vector<WrittenFile> outputs_of(const rapidjson::Value& object) {
  std::vector<WrittenFile> outputs;
  const auto found = object.FindMember("outputs");
  if (found == object.MemberEnd() || !found->value.IsArray()) return outputs;
  for (const rapidjson::Value& output : found->value.GetArray()) {
    if (!output.IsObject()) continue;
    outputs.push_back(
        {name_of(output, "path", "path_hex"), std::string(text_of(output, "content"))});
  }
  return outputs;
}

ExitCode refuse(const std::string& path, std::string_view text) {
  report(path, text);
  return ExitCode::usage;
}

std::size_t hash_of(std::string_view name) { return std::hash<std::string_view>()(name); }

// A line that was cut off in its midst.
bool is_begun(std::string_view line) {
  return line.starts_with(line_start) || line_start.starts_with(line);
}

}  // namespace

void append_journal_line(std::string& out, const JournalEntry& entry) {
  out.append("{\"schema\": \"").append(schema).append("\", ");
  append_json_name(out, "input", entry.input);
  append_member(out, "outcome", entry.outcome);
  append_member(out, "content", entry.content);
  append_member(out, "options", entry.options);
  append_member(out, "version", entry.version);
  out += ", \"outputs\": [";
  for (const WrittenFile& output : entry.outputs) {
    out += &output == entry.outputs.data() ? "{" : ", {";
    append_json_name(out, "path", output.path);
    append_member(out, "content", output.content);
    out += "}";
  }
  out += "]}\n";
}

JournalLine read_journal_line(std::string_view line, JournalEntry& entry) {
  rapidjson::Document json;
  // No recursion: whoever edits a journal may nest what he likes.
  json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (json.HasParseError() || !json.IsObject()) return JournalLine::broken;
  const std::string_view found = text_of(json, "schema");
  if (found.starts_with(any_schema) && found != schema) return JournalLine::foreign;
  entry = {.input = name_of(json, "input", "input_hex"),
           .outcome = std::string(text_of(json, "outcome")),
           .content = std::string(text_of(json, "content")),
           .options = std::string(text_of(json, "options")),
           .version = std::string(text_of(json, "version")),
           .outputs = outputs_of(json)};
  const bool is_whole = found == schema && !entry.input.empty() && !entry.outcome.empty();
  return is_whole ? JournalLine::entry : JournalLine::broken;
}

Journal::~Journal() {
  if (file_ >= 0) ::close(file_);
}

// Returns ExitCode::done without a file where there is none and none is to be made.
ExitCode Journal::open_file(bool create) {
  constexpr int flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK;
  file_ = ::open(path_.c_str(), flags | (create ? O_CREAT : 0), 0666);
  if (file_ < 0 && errno == ENOENT && !create) return ExitCode::done;
  if (file_ < 0 && errno == EISDIR)
    return refuse(path_, "is a directory; name a file for --resume");
  struct stat status = {};
  if (file_ < 0 || ::fstat(file_, &status) != 0) {
    report(path_, describe_error(errno, advice));
    return ExitCode::output;
  }
  if (!S_ISREG(status.st_mode)) return refuse(path_, "is no regular file; name one for --resume");
  if (::flock(file_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return refuse(path_,
                  "is the journal of another run at work; wait for its end, or name another");
  }
  char last = '\n';
  if (status.st_size > 0 && ::pread(file_, &last, 1, status.st_size - 1) != 1) last = '\0';
  is_line_open_ = last != '\n';
  return ExitCode::done;
}

ExitCode Journal::open(const std::string& path, std::string options, bool durable) {
  path_ = path;
  options_ = std::move(options);
  durable_ = durable;
  const ExitCode code = open_file(false);
  return code == ExitCode::done && file_ >= 0 ? read() : code;
}

ExitCode Journal::start() { return file_ >= 0 ? ExitCode::done : open_file(true); }

// A broken last line is where a run died. One in the midst is told of: what it said is lost, and
// done again.
ExitCode Journal::read() {
  LineReader reader(path_, longest_line);
  LineRead read = LineRead::line;
  std::size_t end = 0;
  while ((read = reader.next()) == LineRead::line) {
    const std::size_t begin = std::exchange(end, end + reader.text().size() + 1);
    JournalEntry entry;
    const JournalLine line = read_journal_line(reader.text(), entry);
    if (line == JournalLine::entry) {
      take(entry, begin, reader.text().size());
    } else if (line == JournalLine::foreign) {
      return refuse(path_, "is a journal of another version of referat; name another file");
    } else if (!is_begun(reader.text())) {
      // Not the first line alone: a document may begin with "{", as a torn journal may.
      if (lines_.empty())
        return refuse(path_, "is no journal of referat; name another file for --resume");
      report_fault(path_, {.line = reader.number(),
                           .level = Level::warning,
                           .text = "is no line of a journal; it is passed over"});
    }
  }
  if (read == LineRead::end) return tell_version();
  return refuse(path_, describe_error(reader.error_number(), advice));
}

ExitCode Journal::tell_version() const {
  const auto is_foreign = [](const auto& hashed) { return hashed.second.is_foreign; };
  if (std::ranges::none_of(lines_, is_foreign)) return ExitCode::done;
  std::string text = "was written in part by referat ";
  text.append(foreign_version_).append("; this is ").append(version());
  report(path_, text += ", which converts those files again");
  return ExitCode::done;
}

void Journal::take(const JournalEntry& entry, std::size_t begin, std::size_t length) {
  for (const WrittenFile& output : entry.outputs) made_.insert(hash_of(output.path));
  const bool is_foreign = entry.version != version();
  if (is_foreign) foreign_version_ = entry.version;
  lines_[hash_of(entry.input)] = {begin, length, is_foreign};
}

bool Journal::made(std::string_view output) const { return made_.contains(hash_of(output)); }

std::optional<JournalEntry> Journal::find(const std::string& input,
                                          std::string_view content) const {
  const auto found = lines_.find(hash_of(input));
  if (found == lines_.end()) return std::nullopt;
  const auto [begin, length, is_foreign] = found->second;
  std::string line(length, '\0');
  const ssize_t count = ::pread(file_, line.data(), length, static_cast<off_t>(begin));
  JournalEntry entry;
  if (std::cmp_not_equal(count, length) || read_journal_line(line, entry) != JournalLine::entry)
    return std::nullopt;
  const bool is_same = entry.input == input && entry.outcome == "converted" &&
                       entry.content == content && entry.options == options_ && !is_foreign;
  return is_same ? std::optional(std::move(entry)) : std::nullopt;
}

bool Journal::append(const JournalEntry& entry) {
  std::string text = "\n";
  append_journal_line(text, entry);
  const std::lock_guard lock(mutex_);
  const std::string_view line = std::string_view(text).substr(is_line_open_ ? 0 : 1);
  int error_number = write_all(file_, line);
  is_line_open_ = error_number != 0;
  if (error_number == 0 && durable_ && ::fdatasync(file_) != 0) error_number = errno;
  if (error_number != 0) report(path_, describe_error(error_number, advice));
  return error_number == 0;
}

bool Journal::begin(const std::string& input, const std::vector<std::string>& outputs) {
  JournalEntry entry{.input = input,
                     .outcome = "begun",
                     .content = {},
                     .options = options_,
                     .version = std::string(version()),
                     .outputs = {}};
  for (const std::string& output : outputs) {
    if (!output.empty()) entry.outputs.push_back({output, {}});
  }
  return append(entry);
}

bool Journal::end(const std::string& input, std::string content, bool converted,
                  std::vector<WrittenFile> outputs) {
  return append({.input = input,
                 .outcome = converted ? "converted" : "failed",
                 .content = std::move(content),
                 .options = options_,
                 .version = std::string(version()),
                 .outputs = std::move(outputs)});
}

bool has_outputs(const JournalEntry& entry) {
  InputReader reader(no_limit);
  return std::ranges::all_of(entry.outputs, [&](const WrittenFile& output) {
    // What is missing is no fault to speak of.
    Messages untold;
    const HeldMessages held(untold);
    return identity_of_input(output.path) && reader.read_bytes(output.path) &&
           content_hash(reader.bytes()) == output.content;
  });
}

}  // namespace referat
