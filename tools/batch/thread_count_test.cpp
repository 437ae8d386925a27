// SPDX-License-Identifier: MIT
#include "batch/thread_count.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace referat {

namespace {

using Files = std::map<std::string, std::string>;

std::optional<std::size_t> quota_in(const Files& files) {
  return quota_of_control_groups([&](const std::string& path) -> std::optional<std::string> {
    const auto found = files.find(path);
    if (found == files.end()) return std::nullopt;
    return found->second;
  });
}

}  // namespace

TEST_CASE("the quota of control groups, version 2") {
  const std::string group = "/proc/self/cgroup";
  const auto quota = [&](const std::string& text) {
    return quota_in({{group, "0::/\n"}, {"/sys/fs/cgroup/cpu.max", text}});
  };
  CHECK(quota("max 100000\n") == std::nullopt);
  CHECK(quota("100000 100000\n") == 1);
  CHECK(quota("100001 100000\n") == 2);
  CHECK(quota("350000 100000") == 4);
  CHECK(quota("5000 100000\n") == 1);
  for (const char* nonsense :
       {"", "\n", "max", "100000", "0 100000", "100000 0", "-1 100000", "1e9 100000", "x y",
        "99999999999999999999999 100000", "100000 100000 100000"}) {
    CAPTURE(nonsense);
    CHECK(quota(nonsense) == std::nullopt);
  }
}

TEST_CASE("the narrowest group above binds") {
  CHECK(quota_in({{"/proc/self/cgroup", "0::/a.slice/b.service\n"},
                  {"/sys/fs/cgroup/a.slice/b.service/cpu.max", "800000 100000\n"},
                  {"/sys/fs/cgroup/a.slice/cpu.max", "300000 100000\n"}}) == 3);
  // The path is the host's, the files are the container's.
  CHECK(quota_in({{"/proc/self/cgroup", "0::/docker/3f1c\n"},
                  {"/sys/fs/cgroup/cpu.max", "200000 100000\n"}}) == 2);
}

TEST_CASE("the quota of control groups, version 1") {
  const auto quota = [](const std::string& folder, const std::string& microseconds) {
    return quota_in({{"/proc/self/cgroup", "12:memory:/x\n4:cpu,cpuacct:/box\n1:name=systemd:/\n"},
                     {folder + "/cpu.cfs_quota_us", microseconds},
                     {folder + "/cpu.cfs_period_us", "100000\n"}});
  };
  CHECK(quota("/sys/fs/cgroup/cpu,cpuacct/box", "-1\n") == std::nullopt);
  CHECK(quota("/sys/fs/cgroup/cpu,cpuacct/box", "150000\n") == 2);
  CHECK(quota("/sys/fs/cgroup/cpu/box", "150000\n") == 2);
  CHECK(quota("/sys/fs/cgroup/cpu,cpuacct", "600000\n") == 6);
  CHECK(quota("/sys/fs/cgroup/memory/x", "150000\n") == std::nullopt);
}

TEST_CASE("both versions side by side, and none") {
  CHECK(quota_in({{"/proc/self/cgroup", "3:cpu:/box\n0::/box\n"},
                  {"/sys/fs/cgroup/cpu/box/cpu.cfs_quota_us", "400000\n"},
                  {"/sys/fs/cgroup/cpu/box/cpu.cfs_period_us", "100000\n"}}) == 4);
  CHECK(quota_in({}) == std::nullopt);
  for (const char* nonsense : {"", ":::", "0::", "0::box", "\n\n", "cpu", "1:cpu:", "0::/\xff"}) {
    CAPTURE(nonsense);
    CHECK(quota_in({{"/proc/self/cgroup", nonsense}}) == std::nullopt);
  }
}

TEST_CASE("there is always a processor") { CHECK(usable_processors() >= 1); }

TEST_CASE("no more threads than pieces") {
  CHECK(threads_for(8, 0) == 0);
  CHECK(threads_for(8, 3) == 3);
  CHECK(threads_for(2, 3) == 2);
  CHECK(threads_for(std::nullopt, 1) == 1);
  CHECK(threads_for(std::nullopt, 2000) == std::min(usable_processors(), most_threads));
}

TEST_CASE("what --jobs takes") {
  CHECK(parse_thread_count("1") == 1);
  CHECK(parse_thread_count("8") == 8);
  CHECK(parse_thread_count("1024") == 1024);
  for (const char* wrong :
       {"0", "-1", "+2", "1025", "2x", "x", "1.5", "", "auto", "99999999999999999999"}) {
    CAPTURE(wrong);
    CHECK(parse_thread_count(wrong) == std::nullopt);
  }
}

}  // namespace referat
