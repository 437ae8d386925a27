// SPDX-License-Identifier: MIT
//
// SARIF 2.1.0, for code scanning. Columns count UTF-16 units; lines, columns and offsets start
// at 1. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
#include "referat/referat.hpp"
#include "reporting/json_values.hpp"
#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"
#include "reporting/rule_pages.hpp"
#include "reporting/wording.hpp"
#include "text/cpr.hpp"
#include "text/words.hpp"
#include "writing/uri.hpp"

namespace referat {

namespace {

std::string_view level_name(Level level) { return by_level(level, "error", "warning", "note"); }

// A path as a URI: relative as it was given, or from the root of the file system on.
std::string uri_of_path(std::string_view path) {
  path = path_from_here(path);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool kept = is_ascii_letter(c) || is_digit(c) ||
                      std::string_view("-._~/").find(c) != std::string_view::npos;
    if (kept) {
      uri += c;
    } else {
      append_percent(uri, c);
    }
  }
  return uri;
}

class SarifWriter {
 public:
  explicit SarifWriter(std::string& text) : out_(text), json_(out_, false) {}

  void driver(Language language);
  void result(const CheckedFile& file, const CheckedFinding& checked);
  void invocation(const Tally& tally, Language language);

 private:
  void rule(const RuleInfo& rule, Language language);
  void message(std::string_view key, std::string_view text, std::string_view markdown = {});
  void region(std::string_view key, const Place& place);
  void location(const CheckedFile& file, const Place& place);
  void artifact(const CheckedFile& file);
  void fix(const CheckedFile& file, const Finding& finding);
  void member(std::string_view key, std::string_view text) {
    json_.key(key);
    json_.text(text);
  }
  void member(std::string_view key, std::size_t number) {
    json_.key(key);
    json_.number(number);
  }
  void open(std::string_view key, char bracket) {
    json_.key(key);
    json_.open(bracket);
  }

  TextBuffer out_;
  JsonWriter json_;
};

void SarifWriter::message(std::string_view key, std::string_view text, std::string_view markdown) {
  open(key, '{');
  member("text", text);
  if (!markdown.empty()) member("markdown", markdown);
  json_.close('}');
}

void SarifWriter::rule(const RuleInfo& rule, Language language) {
  std::string page;
  std::string markdown;
  append_rule_page(page, rule, language);
  append_rule_markdown(markdown, rule, language);
  json_.element();
  json_.open('{');
  member("id", rule.id);
  member("name", rule.name);
  message("shortDescription", in_language(rule.what, language));
  message("help", page, markdown);
  open("defaultConfiguration", '{');
  json_.key("enabled");
  json_.boolean(rule.level != Level::off);
  member("level", level_name(rule.level));
  json_.close('}');
  open("properties", '{');
  open("tags", '[');
  json_.element();
  json_.text(name(rule.group));
  json_.close(']');
  json_.close('}');
  json_.close('}');
}

void SarifWriter::driver(Language language) {
  json_.open('{');
  open("driver", '{');
  member("name", "referat");
  member("version", version());
  member("semanticVersion", version());
  open("rules", '[');
  for (const RuleInfo& row : rules()) rule(row, language);
  json_.close(']');
  json_.close('}');
  json_.close('}');
}

void SarifWriter::region(std::string_view key, const Place& place) {
  open(key, '{');
  member("startLine", place.begin.line);
  member("startColumn", place.begin.column_utf16);
  member("endLine", place.end.line);
  member("endColumn", place.end.column_utf16);
  json_.close('}');
}

void SarifWriter::artifact(const CheckedFile& file) {
  open("artifactLocation", '{');
  member("uri", uri_of_path(file.source.name));
  json_.close('}');
}

void SarifWriter::location(const CheckedFile& file, const Place& place) {
  open("physicalLocation", '{');
  artifact(file);
  region("region", place);
  json_.close('}');
}

void SarifWriter::fix(const CheckedFile& file, const Finding& finding) {
  open("fixes", '[');
  json_.element();
  json_.open('{');
  open("artifactChanges", '[');
  json_.element();
  json_.open('{');
  artifact(file);
  open("replacements", '[');
  for (const Replacement& replacement : finding.fix) {
    json_.element();
    json_.open('{');
    region("deletedRegion", file.places.of(replacement.span));
    open("insertedContent", '{');
    json_.key("text");
    append_quiet_json(out_, mask_cpr(replacement.text));
    json_.close('}');
    json_.close('}');
  }
  json_.close(']');
  json_.close('}');
  json_.close(']');
  json_.close('}');
  json_.close(']');
}

void SarifWriter::result(const CheckedFile& file, const CheckedFinding& checked) {
  const Finding& finding = *checked.finding;
  json_.open('{');
  member("ruleId", info(finding.rule).id);
  member("ruleIndex", static_cast<std::size_t>(finding.rule));
  member("level", level_name(finding.level));
  message("message", checked.message);
  open("locations", '[');
  json_.element();
  json_.open('{');
  location(file, checked.place);
  json_.close('}');
  json_.close(']');
  if (checked.second) {
    open("relatedLocations", '[');
    json_.element();
    json_.open('{');
    location(file, *checked.second);
    json_.close('}');
    json_.close(']');
  }
  open("partialFingerprints", '{');
  std::string print = checked.fingerprint;
  member("referat/v1", print.append(":").append(std::to_string(checked.occurrence)));
  json_.close('}');
  if (!finding.fix.empty()) fix(file, finding);
  json_.close('}');
}

void SarifWriter::invocation(const Tally& tally, Language language) {
  constexpr Wording wording = {" could not be read", " kunne ikke læses"};
  json_.open('{');
  json_.key("executionSuccessful");
  json_.boolean(tally.unread.empty());
  open("toolExecutionNotifications", '[');
  for (const std::string& file : tally.unread) {
    json_.element();
    json_.open('{');
    member("level", "error");
    message("message", shown_name(file).append(in_language(wording, language)));
    json_.close('}');
  }
  json_.close(']');
  json_.close('}');
}

}  // namespace

void append_sarif_begin(std::string& out, const ReportSettings& settings) {
  out += R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)";
  out += R"("runs":[{"columnKind":"utf16CodeUnits","language":")";
  out += settings.language == Language::danish ? "da-DK" : "en-US";
  out += "\",\n\"tool\":";
  SarifWriter(out).driver(settings.language);
  out += ",\n\"results\":[";
}

void append_sarif_file(std::string& out, const CheckedFile& file,
                       const ReportSettings& /*settings*/) {
  bool first = file.before.shown == 0;
  for (const CheckedFinding& checked : file.findings) {
    out += separator(first);
    first = false;
    SarifWriter(out).result(file, checked);
  }
}

void append_sarif_end(std::string& out, const Tally& tally, const ReportSettings& settings) {
  out += "\n],\n\"invocations\":[";
  SarifWriter(out).invocation(tally, settings.language);
  out += "]}]}\n";
}

}  // namespace referat
