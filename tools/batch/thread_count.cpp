// SPDX-License-Identifier: MIT
#include "batch/thread_count.hpp"

#include <sched.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace referat {

namespace {

constexpr std::string_view mounted_at = "/sys/fs/cgroup";

// Takes what stands before `separator`, or all, off the text.
std::string_view take_until(std::string_view& text, char separator) {
  const std::string_view part = text.substr(0, text.find(separator));
  text.remove_prefix(std::min(part.size() + 1, text.size()));
  return part;
}

std::optional<std::size_t> whole_number(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "-1" and "max" are no number, and no quota.
std::optional<std::size_t> processors(std::string_view quota, std::string_view period) {
  const auto granted = whole_number(quota);
  const auto of = whole_number(period);
  if (!granted || !of || *granted == 0 || *of == 0) return std::nullopt;
  return *granted / *of + (*granted % *of == 0 ? 0 : 1);
}

// "200000 100000"
std::optional<std::size_t> quota_2(const FileText& text_of, const std::string& group) {
  const auto text = text_of(group + "/cpu.max");
  if (!text) return std::nullopt;
  std::string_view period = *text;
  const std::string_view quota = take_until(period, ' ');
  return processors(quota, period);
}

std::optional<std::size_t> quota_1(const FileText& text_of, const std::string& group) {
  const auto quota = text_of(group + "/cpu.cfs_quota_us");
  const auto period = text_of(group + "/cpu.cfs_period_us");
  if (!quota || !period) return std::nullopt;
  return processors(*quota, *period);
}

void lower(std::optional<std::size_t>& least, std::optional<std::size_t> other) {
  if (other) least = std::min(least.value_or(*other), *other);
}

// The groups above bind as well. In a container the path may be the host's, whose lower parts are
// not there: what is not there grants no less.
using Quota = std::optional<std::size_t> (*)(const FileText& text_of, const std::string& group);
void lower_up_to(std::optional<std::size_t>& least, const FileText& text_of,
                 const std::string& mount, std::string path, Quota quota) {
  while (!path.empty()) {
    if (path != "/") lower(least, quota(text_of, mount + path));
    path.resize(path == "/" ? 0 : path.rfind('/'));
  }
  lower(least, quota(text_of, mount));
}

bool names_cpu(std::string_view controllers) {
  while (!controllers.empty()) {
    if (take_until(controllers, ',') == "cpu") return true;
  }
  return false;
}

std::string folder_of(std::string_view controllers) {
  std::string folder(mounted_at);
  return folder.append("/").append(controllers);
}

std::optional<std::string> read_small_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::size_t processors_to_run_on() {
  // The set is as large as the kernel's, which is not known before it fits.
  for (int size = 1024; size <= 1024 * 1024; size *= 2) {
    cpu_set_t* const set = CPU_ALLOC(static_cast<std::size_t>(size));
    if (set == nullptr) return 1;
    const std::size_t bytes = CPU_ALLOC_SIZE(static_cast<std::size_t>(size));
    const bool fits = ::sched_getaffinity(0, bytes, set) == 0;
    const int count = fits ? CPU_COUNT_S(bytes, set) : 0;
    CPU_FREE(set);
    if (fits) return static_cast<std::size_t>(std::max(count, 1));
  }
  return 1;
}

}  // namespace

// A line is "0::/path" in version 2, "4:cpu,cpuacct:/path" in version 1.
std::optional<std::size_t> quota_of_control_groups(const FileText& text_of) {
  const auto groups = text_of("/proc/self/cgroup");
  std::optional<std::size_t> least;
  std::string_view rest = groups ? std::string_view(*groups) : std::string_view();
  while (!rest.empty()) {
    std::string_view path = take_until(rest, '\n');
    const std::string_view hierarchy = take_until(path, ':');
    const std::string_view controllers = take_until(path, ':');
    if (!path.starts_with('/')) continue;
    if (hierarchy == "0" && controllers.empty()) {
      lower_up_to(least, text_of, std::string(mounted_at), std::string(path), quota_2);
    } else if (names_cpu(controllers)) {
      // "cpu,cpuacct" is mounted under that name, or under each of the two.
      for (const std::string_view folder : {controllers, std::string_view("cpu")}) {
        lower_up_to(least, text_of, folder_of(folder), std::string(path), quota_1);
      }
    }
  }
  return least;
}

std::size_t usable_processors() {
  const std::size_t affinity = processors_to_run_on();
  const auto quota = quota_of_control_groups(read_small_file);
  return std::min(affinity, std::max<std::size_t>(quota.value_or(affinity), 1));
}

// Which processors are usable takes a dozen files to find out, as long as a short document's
// reading.
std::size_t threads_for(std::optional<std::size_t> asked, std::size_t pieces) {
  if (pieces <= 1) return pieces;
  return std::min(asked ? *asked : std::min(usable_processors(), most_threads), pieces);
}

std::optional<std::size_t> parse_thread_count(std::string_view text) {
  const auto count = whole_number(text);
  return count && *count >= 1 && *count <= most_threads ? count : std::nullopt;
}

}  // namespace referat
