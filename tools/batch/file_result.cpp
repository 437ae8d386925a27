// SPDX-License-Identifier: MIT
#include "batch/file_result.hpp"

#include <exception>
#include <new>

#include "files/input.hpp"

namespace referat {

void work_on(const std::string& input, FileResult& result, const std::function<void()>& work,
             const std::function<void()>& give_back) {
  const HeldMessages held(result.messages);
  try {
    work();
    return;
  } catch (const std::bad_alloc&) {
    give_back();
    result.code = report_no_memory(display_name(input));
  } catch (const std::exception& error) {
    result.code = report_internal(display_name(input), error.what());
  }
  result.outcome = FileOutcome::failed;
}

}  // namespace referat
