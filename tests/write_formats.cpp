// SPDX-License-Identifier: MIT
//
// Writes documents in the formats that check_formats.py checks with programs that are not ours.
//
//   write_formats FOLDER RANDOM [FILE]...
//
// FOLDER gets, for the N-th document, N.json, N.akn.xml and N.TABLE.csv. The documents are those
// read from the files, then an empty one of each kind, the hand-made one, and RANDOM random ones.
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "referat/referat.hpp"
#include "writing/full_document.hpp"
#include "writing/random_document.hpp"

namespace {

using namespace referat;

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Document> documents(std::size_t random, std::span<char*> paths) {
  std::vector<Document> all;
  for (const std::string path : paths)
    all.push_back(read(content_of(path), {.name = path}).document);
  for (const DocumentKind kind :
       {DocumentKind::agenda, DocumentKind::minutes, DocumentKind::unknown}) {
    all.emplace_back().kind = kind;
  }
  all.push_back(full_document());
  for (std::uint64_t seed = 0; seed < random; ++seed) all.push_back(random_document(seed));
  return all;
}

bool write_file(const std::string& path, const std::string& content) {
  std::ofstream file(path, std::ios::binary);
  file << content;
  return static_cast<bool>(file.flush());
}

bool write_all(const std::string& stem, const Document& document, bool indent) {
  bool good = write_file(stem + ".json", to_json(document)) &&
              write_file(stem + ".akn.xml", to_akn(document, {.indent = indent}));
  for (std::size_t i = 0; i < names<CsvTable>().size(); ++i) {
    std::string csv;
    append_csv_header(csv, static_cast<CsvTable>(i));
    append_csv(csv, document, static_cast<CsvTable>(i));
    good = write_file(stem + "." + std::string(names<CsvTable>()[i]) + ".csv", csv) && good;
  }
  return good;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: write_formats FOLDER RANDOM [FILE]...\n";
    return 2;
  }
  const std::size_t random = std::strtoul(arguments[2], nullptr, 10);
  std::size_t number = 0;
  for (const Document& document :
       documents(random, {arguments + 3, static_cast<std::size_t>(count) - 3})) {
    const std::string stem = std::string(arguments[1]) + "/" + std::to_string(number);
    if (!write_all(stem, document, number % 2 == 0)) return 4;
    ++number;
  }
  return 0;
}
