// SPDX-License-Identifier: MIT
//
// Prints what the checks find in documents, for check_findings.py: places and rules, no words.
//
//   list_findings FILE...
//
// "name.txt:12:3 T202 warning 5:3": columns in characters; the last is the second place.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>

#include "referat/referat.hpp"

namespace {

using namespace referat;

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void print_place(const Source& source, Span span) {
  const Position position = source.position(span.begin);
  std::cout << position.line << ':' << position.column;
}

void list_findings(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  const Reading reading = read(content_of(path), {.name = name});
  for (const Finding& finding : check(reading)) {
    std::cout << name << ':';
    print_place(reading.source, finding.span);
    std::cout << ' ' << info(finding.rule).id << ' ' << referat::name(finding.level);
    if (finding.second) {
      std::cout << ' ';
      print_place(reading.source, *finding.second);
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int count, char** arguments) {
  for (const std::string path : std::span(arguments, static_cast<std::size_t>(count)).subspan(1)) {
    list_findings(path);
  }
  return std::cout.flush() ? 0 : 4;
}
