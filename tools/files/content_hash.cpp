// SPDX-License-Identifier: MIT
#include "files/content_hash.hpp"

#include <xxhash.h>

#include <new>

#include "text/values.hpp"

namespace referat {

namespace {

std::string hex(XXH128_hash_t hash) {
  XXH128_canonical_t bytes = {};
  XXH128_canonicalFromHash(&bytes, hash);
  std::string text;
  for (const unsigned char byte : bytes.digest) append_hex(text, byte, 2);
  return text;
}

}  // namespace

void ContentHash::Free::operator()(XXH3_state_s* state) const { XXH3_freeState(state); }

ContentHash::ContentHash() : state_(XXH3_createState()) {
  if (state_ == nullptr) throw std::bad_alloc();
  XXH3_128bits_reset(state_.get());
}

void ContentHash::add(std::string_view bytes) {
  XXH3_128bits_update(state_.get(), bytes.data(), bytes.size());
}

std::string ContentHash::take() {
  std::string text = hex(XXH3_128bits_digest(state_.get()));
  XXH3_128bits_reset(state_.get());
  return text;
}

std::string content_hash(std::string_view bytes) {
  return hex(XXH3_128bits(bytes.data(), bytes.size()));
}

}  // namespace referat
