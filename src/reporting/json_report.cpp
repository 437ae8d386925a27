// SPDX-License-Identifier: MIT
//
// The findings as data: one object, with a line for each file. docs/check.md tells of its members.
#include "reporting/json_values.hpp"
#include "reporting/report_forms.hpp"

namespace referat {

void append_json_begin(std::string& out, const ReportSettings& /*settings*/) {
  out += R"({"schema":"referat-check/1","files":[)";
}

void append_json_file(std::string& text, const CheckedFile& file,
                      const ReportSettings& /*settings*/) {
  TextBuffer out(text);
  out.put(separator(file.before.files == 0));
  JsonWriter json(out, false);
  json.open('{');
  json.key("name");
  append_quiet_json(out, file.source.name);
  json.key("findings");
  json.open('[');
  for (const CheckedFinding& checked : file.findings) {
    json.element();
    json.open('{');
    add_finding(json, out, file, checked);
    json.close('}');
  }
  json.close(']');
  json.close('}');
}

void append_json_end(std::string& text, const Tally& tally, const ReportSettings& /*settings*/) {
  TextBuffer out(text);
  out.put("\n],\"summary\":");
  JsonWriter json(out, false);
  json.open('{');
  json.key("files");
  json.number(tally.documents());
  for (const Level level : {Level::error, Level::warning, Level::info}) {
    json.key(name(level));
    json.number(tally.of(level));
  }
  json.key("shown");
  json.number(tally.shown);
  json.key("unread");
  json.open('[');
  for (const std::string& file : tally.unread) {
    json.element();
    append_quiet_json(out, file);
  }
  json.close(']');
  json.close('}');
  out.put("}\n");
}

// One finding a line, for programs that read as we write.
void append_ndjson_file(std::string& text, const CheckedFile& file,
                        const ReportSettings& /*settings*/) {
  TextBuffer out(text);
  for (const CheckedFinding& checked : file.findings) {
    JsonWriter json(out, false);
    json.open('{');
    json.key("file");
    append_quiet_json(out, file.source.name);
    add_finding(json, out, file, checked);
    json.close('}');
    out.put('\n');
  }
}

}  // namespace referat
