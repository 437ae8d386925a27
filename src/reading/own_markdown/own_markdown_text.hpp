// SPDX-License-Identifier: MIT
//
// The marks inside a line of our own Markdown, as src/writing/markdown writes them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat::markdown {

/// The text of a line without its escapes: backslashes, "&#65;" and the brackets of "<https://…>".
std::string unescaped(std::string_view line);

/// A bold label and what follows it: "**Sagsnr.:** 22/43575".
struct Labelled {
  std::string_view label;  ///< still escaped
  std::string_view rest;   ///< without the space after the label
};
std::optional<Labelled> bold_label(std::string_view line);

/// "[Plan](<https://…>)", both still escaped.
struct Link {
  std::string_view text;
  std::string_view address;
};
std::optional<Link> whole_link(std::string_view line);

/// The text of "[Budget](#3-budget)", still escaped; anything else as it is.
std::string_view without_anchor(std::string_view cell);

/// The cells of "| a | b |", still escaped.
std::vector<std::string_view> table_cells(std::string_view line);

/// A hidden mark: [decision]: # 'outcome=approved body="Byrådet" votes'
class HiddenValues {
 public:
  std::string_view name;

  bool has(std::string_view key) const;

  /// The first value of that key; none for a key without value.
  std::optional<std::string> value(std::string_view key) const;
  std::vector<std::string> values(std::string_view key) const;

 private:
  friend std::optional<HiddenValues> hidden_values(std::string_view line);

  struct Pair {
    std::string_view key;
    std::optional<std::string> value;
  };
  std::vector<Pair> pairs_;
};

/// The mark that the line is; none for any other line.
std::optional<HiddenValues> hidden_values(std::string_view line);

}  // namespace referat::markdown
