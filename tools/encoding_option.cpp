// SPDX-License-Identifier: MIT
#include "encoding_option.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <CLI/CLI.hpp>

#include "near_miss.hpp"
#include "report.hpp"

namespace referat {

namespace {

constexpr auto encodings = names<Encoding>();

std::string list_of_encodings() {
  std::string list;
  for (const std::string_view name : encodings) list.append(list.empty() ? "" : "|").append(name);
  return list;
}

}  // namespace

void add_encoding_option(CLI::App& app, std::string& name) {
  app.add_option("--encoding", name, "what the bytes are: " + list_of_encodings())
      ->type_name("NAME");
}

std::optional<ExitCode> choose_encoding(const std::string& name, Encoding& encoding) {
  if (name.empty()) return std::nullopt;
  const auto* found = std::ranges::find(encodings, name);
  if (found == encodings.end()) {
    const std::vector<std::string_view> all(encodings.begin(), encodings.end());
    return report_usage("unknown encoding " + name +
                        suggestion(name, all, "write " + list_of_encodings()));
  }
  encoding = static_cast<Encoding>(found - encodings.begin());
  return std::nullopt;
}

}  // namespace referat
