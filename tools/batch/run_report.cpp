// SPDX-License-Identifier: MIT
#include "batch/run_report.hpp"

#include <ctime>

#include "files/input.hpp"
#include "command_line/interruption.hpp"
#include "files/json_name.hpp"
#include "referat/referat.hpp"

namespace referat {

namespace {

constexpr std::size_t enough_to_write = 64 * 1024;

// "2026-01-31T22:04:05Z"
std::string time_words(std::chrono::system_clock::time_point time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm parts = {};
  std::array<char, 32> text = {};
  if (::gmtime_r(&seconds, &parts) == nullptr) return {};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

void append_number(std::string& out, std::string_view key, std::size_t number) {
  out.append("\"").append(key).append("\": ").append(std::to_string(number));
}

void append_place(std::string& out, std::string_view key, std::size_t number) {
  if (number > 0) return append_number(out, key, number);
  out.append("\"").append(key).append("\": null");
}

void append_finding(std::string& out, const Note& note) {
  append_place(out, "line", note.line);
  out += ", ";
  append_place(out, "column", note.column);
  out.append(", \"level\": \"").append(name(note.level)).append("\", \"rule\": ");
  if (note.rule.empty()) {
    out += "null";
  } else {
    append_json_text(out, note.rule);
  }
  out += ", ";
}

void append_subject(std::string& out, const Note& note) {
  append_json_name(out, "subject", note.subject);
  out += ", ";
}

using AppendFields = void (*)(std::string& out, const Note& note);

void append_notes(std::string& out, const std::vector<Note>& notes, std::string_view indent,
                  AppendFields append_fields) {
  out += "\"messages\": [";
  for (const Note& note : notes) {
    out.append(&note == notes.data() ? "\n" : ",\n").append(indent).append("  {");
    append_fields(out, note);
    out += "\"message\": ";
    append_json_text(out, note.text);
    out += "}";
  }
  if (!notes.empty()) out.append("\n").append(indent);
  out += "]";
}

// Milliseconds are enough, and no locale has a say in the point.
std::string seconds_words(std::chrono::steady_clock::duration time) {
  const auto count = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  std::string digits = std::to_string(count % 1000);
  digits.insert(0, 3 - digits.size(), '0');
  return std::to_string(count / 1000) + "." + digits;
}

void append_counts(std::string& out, const RunCounts& counts) {
  const auto fields = std::to_array<std::pair<std::string_view, std::size_t>>({
      {"inputs", counts.inputs},
      {"converted", counts.converted},
      {"unchanged", counts.unchanged},
      {"failed", counts.failed},
      {"kept", counts.kept},
      {"not_begun", counts.not_begun()},
      {"with_findings", counts.with_findings},
  });
  out += "\"counts\": {";
  for (const auto& [key, count] : fields) {
    if (key != fields.front().first) out += ", ";
    append_number(out, key, count);
  }
  out += "}";
}

}  // namespace

void RunCounts::add(const FileResult& result) {
  switch (result.outcome) {
    case FileOutcome::converted:
      ++converted;
      if (!result.messages.notes.empty()) ++with_findings;
      break;
    case FileOutcome::kept:
      ++kept;
      break;
    case FileOutcome::unchanged:
      ++unchanged;
      break;
    case FileOutcome::failed:
      ++failed;
      break;
    case FileOutcome::not_begun:
      break;
  }
}

RunReport::RunReport(const std::string& path)
    : is_wanted_(!path.empty()),
      output_(path),
      begun_at_(std::chrono::system_clock::now()),
      begun_(std::chrono::steady_clock::now()) {}

// A report that cannot be written is told of at the end: the work is more than its report.
void RunReport::write() {
  if (!is_failed_ && !output_.write(buffer_)) is_failed_ = true;
  buffer_.clear();
}

void RunReport::begin(const Messages& before) {
  if (!is_wanted_) return;
  buffer_ = "{\n  \"schema\": \"referat-report/1\",\n  \"version\": ";
  append_json_text(buffer_, version());
  buffer_ += ",\n  ";
  append_notes(buffer_, before.notes, "  ", append_subject);
  buffer_ += ",\n  \"files\": [";
  write();
}

void RunReport::add(const std::string& input, const FileResult& result) {
  if (!is_wanted_ || (result.messages.notes.empty() && result.outcome != FileOutcome::failed))
    return;
  buffer_ += is_first_ ? "\n    {" : ",\n    {";
  is_first_ = false;
  append_json_name(buffer_, "input", display_name(input));
  buffer_.append(", \"outcome\": \"").append(name(result.outcome)).append("\", ");
  append_notes(buffer_, result.messages.notes, "    ", append_finding);
  buffer_ += "}";
  if (buffer_.size() >= enough_to_write) write();
}

ExitCode RunReport::end(const RunCounts& counts, ExitCode code) {
  if (!is_wanted_) return ExitCode::done;
  buffer_ += is_first_ ? "],\n  " : "\n  ],\n  ";
  append_counts(buffer_, counts);
  const int signal = stop_signal();
  const int number = signal == 0 ? static_cast<int>(code) : 128 + signal;
  buffer_ += ",\n  \"exit_code\": " + std::to_string(number);
  buffer_ += ",\n  \"begun\": \"" + time_words(begun_at_) + "\"";
  buffer_ += ",\n  \"ended\": \"" + time_words(std::chrono::system_clock::now()) + "\"";
  buffer_ += ",\n  \"seconds\": " + seconds_words(std::chrono::steady_clock::now() - begun_);
  buffer_ += "\n}\n";
  write();
  return !is_failed_ && output_.finish() ? ExitCode::done : ExitCode::output;
}

}  // namespace referat
