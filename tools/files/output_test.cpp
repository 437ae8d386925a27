// SPDX-License-Identifier: MIT
#include "files/output.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "command_line/report.hpp"

using namespace referat;

namespace {

// A file of its own in a folder of its own.
class OneFile {
 public:
  OneFile() {
    std::string name = (std::filesystem::temp_directory_path() / "referat-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~OneFile() { std::filesystem::remove_all(folder_); }
  OneFile(const OneFile&) = delete;
  OneFile& operator=(const OneFile&) = delete;

  std::string path() const { return (folder_ / "sag.txt").string(); }

  void write(const std::string& text, std::ios::openmode mode = std::ios::trunc) const {
    std::ofstream(path(), std::ios::out | mode) << text;
  }

  std::string text() const {
    std::ifstream file(path());
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::ptrdiff_t count() const {
    return std::distance(std::filesystem::directory_iterator(folder_), {});
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("a file is replaced only in the state in which it was read") {
  const OneFile file;
  file.write("En sag\n");
  Messages messages;
  const HeldMessages held(messages);
  InputReader input(no_limit);
  REQUIRE(input.read(file.path()));
  {
    Output output(file.path(), {.replaces = input.state()});
    CHECK(output.write("To sager\n"));
    CHECK(output.finish());
  }
  CHECK(file.text() == "To sager\n");
  REQUIRE(input.read(file.path()));
  {
    Output output(file.path(), {.replaces = input.state()});
    CHECK(output.write("Tre sager\n"));
    file.write("Og en til\n", std::ios::app);
    CHECK_FALSE(output.finish());
  }
  CHECK(file.text() == "To sager\nOg en til\n");
  CHECK(file.count() == 1);
  CHECK(messages.lines == file.path() + ": was changed in the meantime and is kept; run again\n");
}
