// SPDX-License-Identifier: MIT
//
// Paths of many files in little memory: an archive has hundreds of thousands of them in few
// folders, so the folder of those that follow one another is kept once, and no path has memory of
// its own.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

class PathList {
 public:
  /// `path` holds no NUL. `inside`: where the part of it begins that an output keeps.
  void add(std::string_view path, std::size_t inside = 0);

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::string operator[](std::size_t index) const;
  std::size_t inside(std::size_t index) const { return folder_of(index).inside; }
  bool contains(std::string_view path) const;

  struct Iterator {
    const PathList* list;
    std::size_t index;

    std::string operator*() const { return (*list)[index]; }
    Iterator& operator++() {
      ++index;
      return *this;
    }
    bool operator==(const Iterator&) const = default;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

 private:
  struct Folder {
    std::string path;  // with its slash
    std::size_t inside;
    std::size_t first;  // of its files
  };

  const Folder& folder_of(std::size_t index) const;

  std::size_t size_ = 0;
  std::vector<Folder> folders_;
  // Names in groups, the first of each with all its bytes; of the others: how many bytes of the one
  // before it begins with, its own, NUL. Memory in small parts, as one that grows is there twice.
  std::deque<std::string> groups_;
  std::string last_;  // name
};

}  // namespace referat
