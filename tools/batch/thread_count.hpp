// SPDX-License-Identifier: MIT
//
// How many threads a machine, or the part of it that a container gets, has work for.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// The most that --jobs takes.
constexpr std::size_t most_threads = 1024;

/// The text of a small file; none when it cannot be read.
using FileText = std::function<std::optional<std::string>(const std::string& path)>;

/// The processors that the control groups of this process grant it, parts of one counted as one;
/// none without a quota. Understands versions 1 and 2 and both side by side; what makes no sense is
/// no quota. All files are read through `text_of`.
std::optional<std::size_t> quota_of_control_groups(const FileText& text_of);

/// The processors this process may run on, or fewer if its control groups grant fewer; at least 1.
std::size_t usable_processors();

/// How many threads shall work on so many pieces: `asked`, or as many as there are usable
/// processors, but never more than pieces.
std::size_t threads_for(std::optional<std::size_t> asked, std::size_t pieces);

/// The number that --jobs says, 1 to most_threads. None for anything else.
std::optional<std::size_t> parse_thread_count(std::string_view text);

}  // namespace referat
