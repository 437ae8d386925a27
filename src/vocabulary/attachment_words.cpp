// SPDX-License-Identifier: MIT
#include "vocabulary/attachment_words.hpp"

#include <algorithm>
#include <array>

namespace referat {

namespace {

constexpr auto nothing = std::to_array<std::string_view>({
    "ingen",
    "ingen bilag",
    "ingen vedlagte bilag",
    "ingen vedhæftede filer",
    "ingen filer",
    "ingen bilag til punktet",
    "ingen bilag til sagen",
    "der er ingen bilag",
    "der er ingen bilag til punktet",
    "der er ingen bilag til sagen",
    "der er ikke vedlagt bilag",
    "intet",
    "ikke relevant",
    "-",
    "–",
});

constexpr auto file_types = std::to_array<std::string_view>({
    "pdf", "doc", "docx", "docm", "dot", "dotx", "xls", "xlsx", "xlsm", "ppt",   "pptx", "odt",
    "ods", "odp", "rtf",  "txt",  "msg", "eml",  "htm", "html", "csv",  "xml",   "zip",  "jpg",
    "png", "tif", "tiff", "gif",  "bmp", "svg",  "mp4", "jpeg", "dwg",  "pages",
});

constexpr auto access = std::to_array<std::string_view>(
    {"åben", "åbent", "åbne", "lukket", "lukkede", "fortrolig", "fortroligt"});

}  // namespace

bool says_no_attachments(std::string_view folded) {
  if (folded.ends_with('.')) folded.remove_suffix(1);
  return std::ranges::find(nothing, folded) != nothing.end();
}

bool is_file_type(std::string_view folded) {
  return std::ranges::find(file_types, folded) != file_types.end();
}

bool is_attachment_access(std::string_view folded) {
  return std::ranges::find(access, folded) != access.end();
}

}  // namespace referat
