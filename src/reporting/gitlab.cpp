// SPDX-License-Identifier: MIT
//
// The Code Quality report of GitLab. It leaves out findings whose fingerprints are equal, and shows
// no name of a rule: so the file and the number of the occurrence are part of the fingerprint, and
// the name is part of the description.
#include "checking/baseline/fingerprint.hpp"
#include "reporting/json_values.hpp"
#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"
#include "reporting/wording.hpp"

namespace referat {

namespace {

std::string unique_fingerprint(const CheckedFile& file, const CheckedFinding& checked) {
  std::string text = file.source.name;
  text.append("\n").append(checked.fingerprint);
  text.append("\n").append(std::to_string(checked.occurrence));
  return hexadecimal(fnv_1a(text));
}

void add_location(JsonWriter& json, TextBuffer& out, const CheckedFile& file, const Place& place) {
  json.key("location");
  json.open('{');
  json.key("path");
  append_quiet_json(out, path_from_here(file.source.name));
  json.key("lines");
  json.open('{');
  json.key("begin");
  json.number(place.begin.line);
  json.key("end");
  json.number(place.end.line);
  json.close('}');
  json.close('}');
}

}  // namespace

void append_gitlab_begin(std::string& out, const ReportSettings& /*settings*/) { out += '['; }

void append_gitlab_file(std::string& text, const CheckedFile& file,
                        const ReportSettings& /*settings*/) {
  TextBuffer out(text);
  bool first = file.before.shown == 0;
  for (const CheckedFinding& checked : file.findings) {
    const std::string_view rule = info(checked.finding->rule).name;
    out.put(separator(first));
    first = false;
    JsonWriter json(out, false);
    json.open('{');
    json.key("description");
    json.text(std::string(rule).append(": ").append(checked.message));
    json.key("check_name");
    json.text(rule);
    json.key("fingerprint");
    json.text(unique_fingerprint(file, checked));
    json.key("severity");
    json.text(by_level(checked.finding->level, "major", "minor", "info"));
    add_location(json, out, file, checked.place);
    json.close('}');
  }
}

void append_gitlab_end(std::string& out, const Tally& /*tally*/,
                       const ReportSettings& /*settings*/) {
  out += "\n]\n";
}

}  // namespace referat
