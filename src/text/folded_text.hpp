// SPDX-License-Identifier: MIT
//
// A folded text that is only looked at: most are titles and lines, and need no memory of their own.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "text/words.hpp"

namespace referat {

class FoldedText {
 public:
  explicit FoldedText(std::string_view text) {
    if (text.size() > buffer_.size()) long_ = fold(text);
    view_ = long_.empty() ? fold_into(buffer_, text) : std::string_view(long_);
  }

  ~FoldedText() = default;
  FoldedText(const FoldedText&) = delete;  // the view is of this object
  FoldedText& operator=(const FoldedText&) = delete;

  std::string_view view() const { return view_; }

 private:
  std::array<char, 256> buffer_;
  std::string long_;
  std::string_view view_;
};

}  // namespace referat
