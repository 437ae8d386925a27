// SPDX-License-Identifier: MIT
#include "reporting/json_values.hpp"

#include "reporting/printable.hpp"
#include "text/cpr.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"
#include "writing/json/json_text.hpp"

namespace referat {

namespace {

void append_unit(TextBuffer& out, unsigned unit) {
  std::string escape = "\\u";
  append_hex(escape, unit, 4);
  out.put(escape);
}

void add_place(JsonWriter& json, const Place& place, Span span) {
  json.key("line");
  json.number(place.begin.line);
  json.key("column");
  json.number(place.begin.column);
  json.key("end_line");
  json.number(place.end.line);
  json.key("end_column");
  json.number(place.end.column);
  json.key("span");
  json.open('[');
  json.element();
  json.number(span.begin);
  json.element();
  json.number(span.end);
  json.close(']');
}

void add_second(JsonWriter& json, const CheckedFinding& checked) {
  json.key("second");
  if (!checked.second) {
    json.null();
    return;
  }
  json.open('{');
  add_place(json, *checked.second, *checked.finding->second);
  json.close('}');
}

void add_fix(JsonWriter& json, TextBuffer& out, const CheckedFile& file, const Finding& finding) {
  json.key("fix");
  json.open('[');
  for (const Replacement& replacement : finding.fix) {
    json.element();
    json.open('{');
    add_place(json, file.places.of(replacement.span), replacement.span);
    json.key("text");
    append_quiet_json(out, mask_cpr(replacement.text));
    json.close('}');
  }
  json.close(']');
}

}  // namespace

// All that is to be escaped beyond the rules of JSON stands below U+FFFF and begins a character.
void append_quiet_json(TextBuffer& out, std::string_view text) {
  std::string plain;
  {
    TextBuffer buffer(plain);
    append_json_string(buffer, text);
  }
  for (std::string_view rest = plain; !rest.empty();) {
    const Utf8Unit unit = read_utf8(rest);
    const std::string_view character = rest.substr(0, unit.length);
    if (static_cast<unsigned char>(rest[0]) < 0x7F || printable(character) == character) {
      out.put(character);
    } else {
      append_unit(out, static_cast<unsigned>(unit.code));
    }
    rest.remove_prefix(unit.length);
  }
}

void add_finding(JsonWriter& json, TextBuffer& out, const CheckedFile& file,
                 const CheckedFinding& checked) {
  const Finding& finding = *checked.finding;
  const RuleInfo& rule = info(finding.rule);
  json.key("rule");
  json.text(rule.id);
  json.key("name");
  json.text(rule.name);
  json.key("group");
  json.text(name(rule.group));
  json.key("level");
  json.text(name(finding.level));
  json.key("message");
  json.text(checked.message);
  add_place(json, checked.place, finding.span);
  add_second(json, checked);
  add_fix(json, out, file, finding);
  json.key("fingerprint");
  json.text(checked.fingerprint);
  json.key("occurrence");
  json.number(checked.occurrence);
}

}  // namespace referat
