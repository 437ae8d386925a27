// SPDX-License-Identifier: MIT
#include "checking/baseline/baseline.hpp"

#include <doctest/doctest.h>

using namespace referat;

namespace {

constexpr Date today{2026, 3, 1};

Source source_of(std::string_view text) {
  std::vector<Finding> none;
  return decode(text, {.name = "a.txt"}, none);
}

Finding finding_at(std::size_t begin, std::size_t end, Rule rule = Rule::known_misspelling) {
  return {.rule = rule, .level = Level::warning, .span = {begin, end}, .wording = {}};
}

const Levels all_rules = levels_of({}, DocumentKind::minutes);

const std::string text = "Havnerodet mødtes. Havnerodet gik hjem. Kajen lukkes.";

std::vector<Finding> two_alike_and_one() {
  return {finding_at(0, 10), finding_at(20, 30), finding_at(41, 46)};
}

Baseline baseline_for(const std::vector<Finding>& findings) {
  return {baseline_of("a.txt", source_of(text), all_rules, findings, {})};
}

// "rule of the finding: message" of what is unused.
std::string unused(const Suppression& suppression) {
  std::string out;
  for (const Finding& finding : suppression.unused()) out += message(finding, Source()) + "\n";
  return out;
}

}  // namespace

TEST_CASE("findings alike are one entry with a count, with their words and without a line") {
  const Baseline baseline = baseline_for(two_alike_and_one());
  REQUIRE(baseline.entries.size() == 2);
  const bool first = baseline.entries[0].words == "Havnerodet";
  CHECK(baseline.entries[first ? 0 : 1].count == 2);
  CHECK(baseline.entries[first ? 1 : 0].count == 1);
  CHECK(baseline.entries[0].file == "a.txt");
  CHECK(baseline_from_json(to_json(baseline)).baseline.entries.size() == 2);
}

TEST_CASE("what the baseline holds is told no more, wherever it has moved to") {
  Suppression suppression(baseline_for(two_alike_and_one()), today, {});
  const std::string moved = "Nyt.\n\n" + text;
  std::vector<Finding> findings = two_alike_and_one();
  for (Finding& finding : findings) finding.span = {finding.span.begin + 6, finding.span.end + 6};
  suppression.apply("a.txt", source_of(moved), all_rules, findings);
  CHECK(findings.empty());
  CHECK(unused(suppression).empty());
}

TEST_CASE("one more than the baseline holds is told, and so is the same in another file") {
  const Baseline baseline = baseline_for({finding_at(0, 10)});
  Suppression suppression(baseline, today, {});
  std::vector<Finding> findings = two_alike_and_one();
  suppression.apply("b.txt", source_of(text), all_rules, findings);
  CHECK(findings.size() == 3);
  suppression.apply("a.txt", source_of(text), all_rules, findings);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].span == Span{20, 30});
}

TEST_CASE("several entries of the same words hold one finding after the other") {
  Baseline baseline = baseline_for({finding_at(0, 10)});
  baseline.entries.insert(baseline.entries.end(), 2, baseline.entries[0]);
  baseline.entries[1].expires = Date{2020, 1, 1};
  Suppression suppression(baseline, today, {});
  std::vector<Finding> findings(3, finding_at(0, 10));
  findings.push_back(finding_at(0, 10, Rule::spacing));
  suppression.apply("a.txt", source_of(text), all_rules, findings);
  CHECK(findings.size() == 2);
  CHECK(unused(suppression).find("held until") != std::string::npos);
}

TEST_CASE("entries that match nothing or too little are told of, those of other files are not") {
  const Baseline baseline = baseline_for(two_alike_and_one());
  Suppression suppression(baseline, today, {});
  std::vector<Finding> findings{finding_at(0, 10)};
  CHECK(unused(suppression).empty());
  suppression.apply("a.txt", source_of(text), all_rules, findings);
  const std::string told = unused(suppression);
  CHECK(told.find("\"Kajen\" of a.txt matches nothing") != told.npos);
  CHECK(told.find("\"Havnerodet\" of a.txt is 1 too high") != told.npos);
}

TEST_CASE("an entry is not missed by a rule that did not look") {
  Suppression suppression(baseline_for(two_alike_and_one()), today, {});
  Levels levels = all_rules;
  levels[static_cast<std::size_t>(Rule::known_misspelling)] = Level::off;
  std::vector<Finding> findings;
  suppression.apply("a.txt", source_of(text), levels, findings);
  CHECK(unused(suppression).empty());
}

TEST_CASE("what is said of entries has the level of its rule") {
  const Baseline baseline = baseline_for({finding_at(0, 10)});
  for (const Level level : {Level::off, Level::info, Level::error}) {
    CheckOptions options;
    options.levels = {{Rule::unused_suppression, level}};
    Suppression suppression(baseline, today, options);
    std::vector<Finding> findings;
    suppression.apply("a.txt", source_of(text), all_rules, findings);
    const std::vector<Finding> told = suppression.unused();
    CHECK(told.size() == (level == Level::off ? 0 : 1));
    for (const Finding& finding : told) CHECK(finding.level == level);
  }
}

TEST_CASE("an entry holds to the end of its day") {
  Baseline baseline = baseline_for({finding_at(0, 10)});
  baseline.entries[0].expires = today;
  std::vector<Finding> findings{finding_at(0, 10)};
  Suppression held(baseline, today, {});
  held.apply("a.txt", source_of(text), all_rules, findings);
  CHECK(findings.empty());
  baseline.entries[0].expires = Date{2026, 2, 28};
  findings = {finding_at(0, 10)};
  Suppression expired(baseline, today, {});
  expired.apply("a.txt", source_of(text), all_rules, findings);
  CHECK(findings.size() == 1);
  CHECK(unused(expired).find("held until 2026-02-28") != std::string::npos);
}

TEST_CASE("a leak that is to be published needs a reason") {
  Baseline baseline = baseline_for({finding_at(0, 10, Rule::cpr_number)});
  std::vector<Finding> findings{finding_at(0, 10, Rule::cpr_number)};
  Suppression refused(baseline, today, {.profile = Profile::publish, .levels = {}});
  refused.apply("a.txt", source_of(text), all_rules, findings);
  CHECK(findings.size() == 1);
  CHECK(unused(refused).find("has no reason") != std::string::npos);
  for (const char* blank : {"", " \t", "\xC2\xA0", "\xE2\x80\x93 ."}) {
    baseline.entries[0].reason = blank;
    Suppression blank_reason(baseline, today, {.profile = Profile::publish, .levels = {}});
    blank_reason.apply("a.txt", source_of(text), all_rules, findings);
    CHECK(findings.size() == 1);
    CHECK(unused(blank_reason).find("has no reason") != std::string::npos);
  }
  baseline.entries[0].reason = "Et eksempel fra vejledningen";
  Suppression allowed(baseline, today, {.profile = Profile::publish, .levels = {}});
  allowed.apply("a.txt", source_of(text), all_rules, findings);
  CHECK(findings.empty());
  CHECK(unused(allowed).empty());
}

TEST_CASE("a new baseline keeps the reasons of the old one") {
  Baseline old = baseline_for(two_alike_and_one());
  old.entries[0].reason = "Stavet sådan i vedtægten";
  old.entries[0].expires = Date{2027, 1, 1};
  const auto anew = baseline_of("a.txt", source_of(text), all_rules, two_alike_and_one(), old);
  CHECK(anew == old.entries);
}

TEST_CASE("a baseline comes back as it was written, with the places of its entries") {
  Baseline baseline = baseline_for(two_alike_and_one());
  baseline.entries[1].reason = "Anført \"sådan\" \x01";
  baseline.entries[1].expires = Date{2027, 1, 31};
  const std::string json = to_json(baseline);
  LoadedBaseline loaded = baseline_from_json(json);
  REQUIRE_FALSE(loaded.fault);
  for (BaselineEntry& entry : loaded.baseline.entries) {
    const std::string_view at = std::string_view(json).substr(entry.span.begin);
    CHECK(at.starts_with("\"" + entry.fingerprint + "\""));
    entry.span = {};
  }
  CHECK(loaded.baseline == baseline);
  CHECK(baseline_from_json(to_json(Baseline{})).baseline == Baseline{});
}

TEST_CASE("a baseline that cannot be trusted is a fault with its place") {
  const auto fault = [](std::string_view json) {
    const auto found = baseline_from_json(json).fault;
    if (!found) return std::string("none");
    return std::to_string(found->line) + " " + found->path + ": " + found->message;
  };
  const std::string whole = to_json(baseline_for({finding_at(0, 10)}));
  CHECK(fault(whole) == "none");
  CHECK(fault("\xEF\xBB\xBF" + whole) == "none");  // as Windows editors save it
  CHECK(fault(whole + '\0').find("a zero byte; write the file as UTF-8") != std::string::npos);
  CHECK(fault(whole.substr(0, whole.size() / 2)).starts_with("2 : broken JSON: "));
  CHECK(fault("") == "1 : broken JSON: The document is empty; write the baseline anew");
  CHECK(fault("[]").starts_with("0 schema: is missing"));
  CHECK(fault(R"({"schema": "referat-baseline/2", "entries": []})") ==
        "0 schema: is \"referat-baseline/2\", which a newer referat wrote; update referat");
  for (const std::string_view version : {"0", "", "1a", "01"}) {
    std::string json = R"({"schema": "referat-baseline/)";
    CHECK(fault(json.append(version).append(R"(", "entries": []})")).find("no referat wrote") !=
          std::string::npos);
  }
  CHECK(fault(R"({"schema": "referat-baseline/1", "entries": [], "entries": [1]})") ==
        "0 : \"entries\" stands twice; leave one");
  CHECK(fault(R"({"schema": "referat-baseline/1", "schema": "x", "entries": []})") ==
        "0 : \"schema\" stands twice; leave one");
  CHECK(fault(R"({"schema": "referat-baseline/1", "entires": [], "entries": []})") ==
        "0 : \"entires\" is unknown; delete it");
  CHECK(fault(R"({"schema": "referat/1"})").find("this is no baseline") != std::string::npos);
  CHECK(fault(R"({"schema": "referat-baseline/1"})").starts_with("0 entries: is no list"));
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string json = whole;
    json.replace(json.find(from), from.size(), to);
    return fault(json);
  };
  CHECK(changed("known-misspelling", "no-such-rule") ==
        "2 : entries[0] rule \"no-such-rule\" is unknown; see referat rules");
  CHECK(changed("\"count\":1", "\"count\":0") == "2 : entries[0] count is no number from 1");
  CHECK(changed("\"expires\":null", "\"expires\":\"2026-02-30\"").find("no date") !=
        std::string::npos);
  CHECK(changed("\"count\":1", "\"count\":1,\"count\":9") ==
        "2 : entries[0] \"count\" stands twice; leave one");
  CHECK(changed("\"words\"", "\"wodrs\"").find("\"wodrs\" is unknown") != std::string::npos);
}
