// SPDX-License-Identifier: MIT
#include "command_line/options.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace referat {

namespace {

// What a command line comes to: "v0 o=a g=b,c | operands", or the fault.
std::string taken(const std::vector<const char*>& line) {
  bool verbose = false;
  bool null = false;
  std::string output;
  std::vector<std::string> globs;
  OptionList list;
  list.add_flag("-v,--verbose", verbose, "");
  list.add_flag("-0,--null", null, "");
  list.add_option("-o,--output", "FILE", output, "");
  list.add_repeatable("--glob", "PATTERN", globs, "");
  std::vector<std::string> operands;
  const std::string fault = list.take(line, operands, "see --help");
  if (!fault.empty()) return fault;
  std::string text = verbose ? "v" : "";
  text.append(null ? "0" : "").append(" o=").append(output).append(" g=");
  for (const std::string& glob : globs) text.append(glob).append(",");
  text += " |";
  for (const std::string& operand : operands) text.append(" ").append(operand);
  return text;
}

}  // namespace

TEST_CASE("options stand anywhere, as letters, names and with their values in every form") {
  struct Row {
    std::vector<const char*> line;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{{}, " o= g= |"},
           Row{{"a", "-v", "b", "--output", "c"}, "v o=c g= | a b"},
           Row{{"-v0oc", "-"}, "v0 o=c g= | -"},
           Row{{"-o", "--null"}, " o=--null g= |"},
           Row{{"--output=a=b", "--glob", "[ab]", "--glob=*"}, " o=a=b g=[ab],*, |"},
           Row{{"-v", "-v", "--", "-o", "--"}, "v o= g= | -o --"},
           Row{{"--output"}, "--output has no value; write --output FILE"},
           Row{{"--output="}, "--output has no value; write --output FILE"},
           Row{{"-o", ""}, "--output has no value; write --output FILE"},
           Row{{"-oa", "--output", "b"}, "--output is given more than once; give it once"},
           Row{{"--null=1"}, "--null takes no value; write --null alone"},
           Row{{"--outptu=a"}, "unknown option --outptu; did you mean --output?"},
           Row{{"-vx"}, "unknown option -x; see --help"},
           Row{{"---"}, "unknown option ---; see --help"},
           Row{{"--x", "--output"}, "unknown option --x; see --help"},
       }) {
    CHECK(taken(row.line) == row.expected);
  }
}

}  // namespace referat
