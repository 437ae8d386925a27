// SPDX-License-Identifier: MIT
//
// A report of tests: each file is a suite, each finding a test. Those that make the check fail are
// failures, the others tell what they found; a file without findings is one test that passed, and
// one that could not be read is an error. Failures that are not shown are one test, so that no
// report looks better than the check went.
#include <algorithm>

#include "reporting/printable.hpp"
#include "reporting/report_forms.hpp"
#include "reporting/wording.hpp"
#include "writing/xml/xml_writer.hpp"

namespace referat {

namespace {

constexpr std::size_t depth_of_suite = 1;

void open_suite(XmlWriter& xml, const std::string& name, std::size_t tests, std::size_t failures,
                std::size_t errors) {
  xml.open("testsuite");
  xml.text_attribute("name", name);
  xml.attribute("tests", std::to_string(tests));
  xml.attribute("failures", std::to_string(failures));
  xml.attribute("errors", std::to_string(errors));
  xml.attribute("skipped", "0");
}

void open_case(XmlWriter& xml, std::string_view test, const std::string& file, std::size_t line) {
  xml.open("testcase");
  xml.attribute("name", test);
  xml.text_attribute("classname", file);
  xml.text_attribute("file", file);
  if (line > 0) xml.attribute("line", std::to_string(line));
}

void add_finding(XmlWriter& xml, const std::string& file, const CheckedFinding& checked,
                 bool fails) {
  const Position& at = checked.place.begin;
  const Level level = checked.finding->level;
  std::string place = std::to_string(at.line);
  place.append(":").append(std::to_string(at.column));
  std::string test(info(checked.finding->rule).name);
  test.append(" ").append(place);
  std::string line(name(level));
  line.append(": ").append(file).append(":").append(place).append(": ").append(checked.message);
  open_case(xml, test, file, at.line);
  if (fails) {
    xml.open("failure");
    xml.text_attribute("message", checked.message);
    xml.attribute("type", name(level));
    xml.text(line);
    xml.close("failure");
  } else {
    xml.text_element("system-out", line);
  }
  xml.close("testcase");
}

void add_unshown(XmlWriter& xml, const std::string& file, std::size_t count, Language language) {
  constexpr Wording wording = {"findings that fail the check but are not shown: ",
                               "fund, som kontrollen fejler for, men som ikke vises: "};
  std::string message(in_language(wording, language));
  message.append(std::to_string(count));
  open_case(xml, "referat check", file, 0);
  xml.open("failure");
  xml.attribute("message", message);
  xml.close("failure");
  xml.close("testcase");
}

void add_unread(std::string& out, const std::string& file, Language language) {
  constexpr Wording wording = {"could not be read", "kunne ikke læses"};
  TextBuffer buffer(out);
  XmlWriter xml(buffer, true, depth_of_suite);
  open_suite(xml, file, 1, 0, 1);
  open_case(xml, "referat check", file, 0);
  xml.open("error");
  xml.attribute("message", in_language(wording, language));
  xml.close("error");
  xml.close("testcase");
  xml.close("testsuite");
}

}  // namespace

void append_junit_begin(std::string& out, const ReportSettings& /*settings*/) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"referat check\">";
}

void append_junit_file(std::string& out, const CheckedFile& file, const ReportSettings& settings) {
  const auto fails = [&](const CheckedFinding& checked) {
    return reaches(checked.finding->level, settings.fail_on);
  };
  const std::string name = shown_name(file.source.name);
  TextBuffer buffer(out);
  XmlWriter xml(buffer, true, depth_of_suite);
  const auto failures = static_cast<std::size_t>(std::ranges::count_if(file.findings, fails));
  const std::size_t unshown = file.failing_unshown > 0 ? 1 : 0;
  open_suite(xml, name, std::max<std::size_t>(1, file.findings.size() + unshown),
             failures + unshown, 0);
  for (const CheckedFinding& checked : file.findings) {
    add_finding(xml, name, checked, fails(checked));
  }
  if (unshown > 0) {
    add_unshown(xml, name, file.failing_unshown, settings.language);
  } else if (file.findings.empty()) {
    open_case(xml, "referat check", name, 0);
    xml.close("testcase");
  }
  xml.close("testsuite");
}

void append_junit_end(std::string& out, const Tally& tally, const ReportSettings& settings) {
  for (const std::string& file : tally.unread) add_unread(out, shown_name(file), settings.language);
  out += "\n</testsuites>\n";
}

}  // namespace referat
