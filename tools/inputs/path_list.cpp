// SPDX-License-Identifier: MIT
#include "inputs/path_list.hpp"

#include <algorithm>
#include <iterator>

namespace referat {

namespace {

constexpr std::size_t group_size = 16;
constexpr std::size_t most_shared = 255;  // bytes, as one byte counts them

}  // namespace

void PathList::add(std::string_view path, std::size_t inside) {
  const std::size_t name_at = path.rfind('/') + 1;
  const std::string_view folder = path.substr(0, name_at);
  const std::string_view name = path.substr(name_at);
  if (folders_.empty() || folders_.back().path != folder || folders_.back().inside != inside) {
    folders_.push_back({std::string(folder), inside, size_});
  }
  if (size_ % group_size == 0) {
    if (!groups_.empty()) groups_.back().shrink_to_fit();
    groups_.emplace_back();
    last_.clear();
  }
  const auto differing = std::ranges::mismatch(name, last_).in1;
  const auto shared = std::min(static_cast<std::size_t>(differing - name.begin()), most_shared);
  groups_.back() += static_cast<char>(shared);
  groups_.back().append(name.substr(shared)).append(1, '\0');
  last_ = name;
  ++size_;
}

const PathList::Folder& PathList::folder_of(std::size_t index) const {
  return *std::prev(std::ranges::upper_bound(folders_, index, {}, &Folder::first));
}

std::string PathList::operator[](std::size_t index) const {
  std::string path = folder_of(index).path;
  const std::size_t name_at = path.size();
  const std::string& group = groups_[index / group_size];
  std::size_t at = 0;
  for (std::size_t i = 0; i <= index % group_size; ++i) {
    path.resize(name_at + static_cast<unsigned char>(group[at]));
    const std::size_t end = group.find('\0', at + 1);
    path.append(group, at + 1, end - at - 1);
    at = end + 1;
  }
  return path;
}

bool PathList::contains(std::string_view path) const {
  for (const std::string& other : *this) {
    if (other == path) return true;
  }
  return false;
}

}  // namespace referat
