// SPDX-License-Identifier: MIT
#include "writing/text_buffer.hpp"

namespace referat {

// The room is filled with zeros first, so there is never much of it.
void TextBuffer::grow(std::size_t count) {
  const std::size_t used = size();
  text_.resize(used + count + std::clamp<std::size_t>(used, 64, 1024));
  at_ = text_.data() + used;
  end_ = text_.data() + text_.size();
}

}  // namespace referat
