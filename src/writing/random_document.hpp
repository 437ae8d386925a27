// SPDX-License-Identifier: MIT
//
// Models at random, for the tests of writers and readers: every field may be there or not, every
// text may hold what a format must escape. The same seed gives the same document everywhere.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "referat/model.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"
#include "writing/fields.hpp"

namespace referat {

/// Words that formats must escape, and words that a reader of minutes might take for structure.
inline constexpr auto random_words = std::to_array<std::string_view>({"Sagen",
                                                                      "Punkt 3:",
                                                                      "godkendt",
                                                                      "æøå",
                                                                      "ÆØÅ",
                                                                      "1.",
                                                                      "2)",
                                                                      "a.",
                                                                      "-",
                                                                      "*",
                                                                      "+",
                                                                      "#",
                                                                      "##",
                                                                      "---",
                                                                      "***",
                                                                      "===",
                                                                      "```",
                                                                      "~~~",
                                                                      "`kode`",
                                                                      "*a*",
                                                                      "_b_",
                                                                      "**c**",
                                                                      "[d](http://e.dk)",
                                                                      "[f]: g",
                                                                      "![h]",
                                                                      "<b>",
                                                                      "</b>",
                                                                      "<!-- i -->",
                                                                      "<http://j.dk>",
                                                                      "https://k.dk/l?m=n&o=p_q",
                                                                      "www.r.dk",
                                                                      "s@t.dk",
                                                                      "&amp;",
                                                                      "&#65;",
                                                                      "&",
                                                                      "<",
                                                                      ">",
                                                                      "\"",
                                                                      "'",
                                                                      "\\",
                                                                      "\\*",
                                                                      "|",
                                                                      "a|b",
                                                                      "]]>",
                                                                      "<![CDATA[",
                                                                      "\t",
                                                                      "\r",
                                                                      "\n",
                                                                      "\r\n",
                                                                      "  ",
                                                                      " ",
                                                                      "\xC2\xA0",
                                                                      "\xE2\x80\xAE",
                                                                      "\xF0\x9F\x98\x80",
                                                                      "=SUM(A1)",
                                                                      "+45",
                                                                      "@x",
                                                                      ",",
                                                                      ";",
                                                                      "“citat”",
                                                                      ":",
                                                                      "~",
                                                                      "$",
                                                                      "{",
                                                                      "}",
                                                                      "(",
                                                                      ")",
                                                                      "!",
                                                                      "kl. 12.00",
                                                                      "2024-11-12",
                                                                      "Fraværende",
                                                                      "Afbud:",
                                                                      "Beslutning",
                                                                      "Indstilling",
                                                                      "null",
                                                                      "true",
                                                                      "- [ ]",
                                                                      "\xEF\xBF\xBD"});

/// Fills fields by chance. Blocks and lists stand in each other four deep at most.
class RandomFields {
 public:
  explicit RandomFields(std::uint64_t seed) : state_(seed * 2 + 1) {}

  template <class Value>
  void operator()(std::string_view, Value& value) {
    fill(value);
  }

 private:
  // A linear congruential generator (Knuth's MMIX): std's distributions differ by library.
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }

  void fill(std::string& text) {
    text.clear();
    for (std::size_t count = 1 + below(6); count > 0; --count) {
      if (!text.empty() && below(4) > 0) text += ' ';
      text += random_words[below(random_words.size())];
    }
  }

  void fill(bool& flag) { flag = below(2) == 0; }
  void fill(int& number) { number = static_cast<int>(below(60)); }
  void fill(std::size_t& number) { number = below(1000); }
  void fill(Clock& clock) { clock = {static_cast<int>(below(24)), static_cast<int>(below(60))}; }

  void fill(Date& date) {
    date = {static_cast<int>(1900 + below(200)), static_cast<int>(1 + below(12)),
            static_cast<int>(1 + below(28))};
  }

  template <class Enum>
  requires std::is_enum_v<Enum>
  void fill(Enum& value) { value = static_cast<Enum>(below(names<Enum>().size())); }

  template <class Value>
  void fill(std::optional<Value>& value) {
    if (below(2) == 0) fill(value.emplace());
  }

  template <class Element>
  void fill(std::vector<Element>& elements) {
    if (depth_ > 8) return;
    ++depth_;
    elements.resize(below(depth_ > 4 ? 2 : 4));
    for (Element& element : elements) fill(element);
    --depth_;
  }

  template <ModelNode Node>
  void fill(Node& node) {
    fields(*this, node);
  }

  std::uint64_t state_;
  std::size_t depth_ = 0;
};

inline Document random_document(std::uint64_t seed) {
  Document document;
  RandomFields random(seed);
  fields(random, document);
  return document;
}

}  // namespace referat
