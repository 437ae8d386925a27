// SPDX-License-Identifier: MIT
//
// How fast documents become a model and JSON, beside two well-known parsers of another language
// on the same bytes: md4c to HTML and cmark to XML. Only the ratios mean anything; all are measured
// in turn in one run, and the medians are compared.
//
//   bench/parse_bench [FILE…] [--benchmark_…]      without files: samples/*.txt
#include <benchmark/benchmark.h>
#include <cmark.h>
#include <md4c-html.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "referat/referat.hpp"

namespace {

std::vector<std::string> documents;

std::int64_t total_bytes() {
  std::int64_t bytes = 0;
  for (const std::string& text : documents) bytes += static_cast<std::int64_t>(text.size());
  return bytes;
}

template <class Function>
void over_documents(benchmark::State& state, Function&& convert) {
  for (auto _ : state) {
    for (const std::string& text : documents) convert(text);
  }
  state.SetBytesProcessed(state.iterations() * total_bytes());
}

void referat_parse(benchmark::State& state) {
  over_documents(state,
                 [](const std::string& text) { benchmark::DoNotOptimize(referat::read(text)); });
}

// Reads and writes every document, into one buffer as the program does.
template <class Append>
void parse_and_write(benchmark::State& state, Append append) {
  std::string out;
  over_documents(state, [&](const std::string& text) {
    out.clear();
    append(out, referat::read(text).document);
    benchmark::DoNotOptimize(out.data());
  });
}

// Writes documents that were read before.
template <class Append>
void write_only(benchmark::State& state, Append append) {
  std::vector<referat::Document> models;
  for (const std::string& text : documents) models.push_back(referat::read(text).document);
  std::string out;
  for (auto _ : state) {
    for (const referat::Document& document : models) {
      out.clear();
      append(out, document);
      benchmark::DoNotOptimize(out.data());
    }
  }
  state.SetBytesProcessed(state.iterations() * total_bytes());
}

void json(std::string& out, const referat::Document& document) {
  referat::append_json(out, document);
}

void xml(std::string& out, const referat::Document& document) {
  referat::append_xml(out, document);
}

void markdown(std::string& out, const referat::Document& document) {
  referat::append_markdown(out, document);
}

void referat_parse_json(benchmark::State& state) { parse_and_write(state, json); }
// All rules beside it.
void referat_parse_json_check(benchmark::State& state) {
  std::string out;
  over_documents(state, [&](const std::string& text) {
    out.clear();
    const referat::Reading reading = referat::read(text);
    referat::append_json(out, reading.document);
    benchmark::DoNotOptimize(out.data());
    benchmark::DoNotOptimize(referat::check(reading));
  });
}

void referat_parse_xml(benchmark::State& state) { parse_and_write(state, xml); }
void referat_parse_markdown(benchmark::State& state) { parse_and_write(state, markdown); }
void referat_write_json(benchmark::State& state) { write_only(state, json); }
void referat_write_xml(benchmark::State& state) { write_only(state, xml); }
void referat_write_markdown(benchmark::State& state) { write_only(state, markdown); }

void append_html(const MD_CHAR* text, MD_SIZE size, void* out) {
  static_cast<std::string*>(out)->append(text, size);
}

void md4c_html(benchmark::State& state) {
  std::string out;
  over_documents(state, [&](const std::string& text) {
    out.clear();
    md_html(text.data(), static_cast<MD_SIZE>(text.size()), append_html, &out, 0, 0);
    benchmark::DoNotOptimize(out.data());
  });
}

void cmark_xml(benchmark::State& state) {
  over_documents(state, [](const std::string& text) {
    cmark_node* document = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
    char* xml = cmark_render_xml(document, CMARK_OPT_DEFAULT);
    benchmark::DoNotOptimize(xml);
    std::free(xml);
    cmark_node_free(document);
  });
}

// Keeps the bytes per second of every repetition, to compare medians.
class Collector : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      speeds_[run.run_name.function_name].push_back(run.counters.at("bytes_per_second"));
    }
  }

  double median(const std::string& name) {
    std::vector<double>& values = speeds_[name];
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
  }

 private:
  std::map<std::string, std::vector<double>> speeds_;
};

void read_documents(int argc, char** argv) {
  std::vector<std::filesystem::path> paths(argv + 1, argv + argc);
  if (paths.empty()) {
    for (const auto& entry : std::filesystem::directory_iterator(REFERAT_SAMPLES)) {
      if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
  }
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    documents.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
}

BENCHMARK(md4c_html);
BENCHMARK(cmark_xml);
BENCHMARK(referat_parse);
BENCHMARK(referat_parse_json);
BENCHMARK(referat_parse_json_check);
BENCHMARK(referat_parse_xml);
BENCHMARK(referat_parse_markdown);
BENCHMARK(referat_write_json);
BENCHMARK(referat_write_xml);
BENCHMARK(referat_write_markdown);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  read_documents(argc, argv);
  Collector collector;
  benchmark::RunSpecifiedBenchmarks(&collector);
  const double md4c = collector.median("md4c_html");
  const double with_json = collector.median("referat_parse_json");
  std::printf(
      "\nmedian ratios: parse %.2f x md4c; parse + JSON %.2f x md4c (to reach 1.0), %.2f x cmark "
      "(to reach 2.5); parse + XML %.2f, parse + Markdown %.2f x md4c (to reach 0.8)\n"
      "parse + JSON + check takes %.2f times as long as parse + JSON (to reach 1.4)\n",
      collector.median("referat_parse") / md4c, with_json / md4c,
      with_json / collector.median("cmark_xml"), collector.median("referat_parse_xml") / md4c,
      collector.median("referat_parse_markdown") / md4c,
      with_json / collector.median("referat_parse_json_check"));
  std::printf("time in that of md4c: parse %.2f, write JSON %.2f, XML %.2f, Markdown %.2f\n",
              md4c / collector.median("referat_parse"),
              md4c / collector.median("referat_write_json"),
              md4c / collector.median("referat_write_xml"),
              md4c / collector.median("referat_write_markdown"));
}
