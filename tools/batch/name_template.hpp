// SPDX-License-Identifier: MIT
//
// How outputs are named: "{dir}/{date}-{body}.{ext}".
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

enum class NameField { dir, stem, name, ext, date, body, kind, number };

template <>
constexpr auto names<NameField>() {
  return std::to_array<std::string_view>(
      {"dir", "stem", "name", "ext", "date", "body", "kind", "number"});
}

/// A field, or words that stand as they are.
struct NamePart {
  bool is_field = false;
  NameField field = NameField::dir;
  std::string words;
};

struct NameTemplate {
  std::vector<NamePart> parts;
  std::string fault;  ///< what is wrong and what to do; empty for none

  /// Whether a document must be read to know its name, and has a file of its own.
  bool asks_document() const;
};

/// Reads a template; "{{" and "}}" are braces. A template that leads out of the folder it is for,
/// as "../{stem}" does, is a fault.
NameTemplate parse_name_template(std::string_view text);

/// What the fields hold: of `dir`, "a/b", each part is made safe on its own.
struct NameValues {
  std::string_view dir;
  std::string_view stem;
  std::string_view name;  ///< the stem with the extension of the input
  std::string_view ext;   ///< without its dot
  const Document* document = nullptr;
  std::size_t number = 1;
};

/// A path that stays below the folder it is for, whatever the values hold: each of its parts is
/// safe and not too long. What a document does not state is "unknown".
std::string fill_name_template(const NameTemplate& name, const NameValues& values);

}  // namespace referat
