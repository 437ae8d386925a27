// SPDX-License-Identifier: MIT
//
// A name for what a file holds: 128 bits of XXH3, as `xxh128sum` writes them. Against accidents,
// not against forgers: whoever can change the files can change the journal too.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace referat {

class ContentHash {
 public:
  ContentHash();

  void add(std::string_view bytes);

  /// 32 hexadecimal digits for all that was added; then it begins anew.
  std::string take();

 private:
  struct Free {
    void operator()(XXH3_state_s* state) const;
  };
  std::unique_ptr<XXH3_state_s, Free> state_;
};

/// The same for bytes that are at hand.
std::string content_hash(std::string_view bytes);

}  // namespace referat
