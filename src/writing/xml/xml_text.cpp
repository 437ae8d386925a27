// SPDX-License-Identifier: MIT
#include "writing/xml/xml_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "text/encoding.hpp"
#include "text/utf8.hpp"
#include "writing/fault.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool is_xml_character(char32_t code) {
  const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return !control && !surrogate && code != 0xFFFE && code != 0xFFFF && code <= 0x10FFFF;
}

// "&#229;" or "&#xE5;" at the beginning of `rest`.
bool is_character_reference(std::string_view rest) {
  const int base = rest.starts_with("&#x") ? 16 : 10;
  const char* const end = rest.data() + rest.size();
  unsigned code = 0;
  const auto read = std::from_chars(rest.data() + (base == 16 ? 3 : 2), end, code, base);
  return read.ec == std::errc() && read.ptr != end && *read.ptr == ';' && is_xml_character(code);
}

// Whether the "&" at the beginning of `rest` begins a reference that XML knows by itself.
bool is_known_reference(std::string_view rest) {
  static constexpr auto known =
      std::to_array<std::string_view>({"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"});
  if (rest.starts_with("&#")) return is_character_reference(rest);
  return std::ranges::any_of(known, [&](std::string_view name) { return rest.starts_with(name); });
}

// Where the comment, CDATA section or instruction at the beginning of `rest` ends, in which "&"
// is an ampersand; 1 for anything else.
std::size_t verbatim_length(std::string_view rest) {
  const std::string_view end = rest.starts_with("<!--")        ? "-->"
                               : rest.starts_with("<![CDATA[") ? "]]>"
                               : rest.starts_with("<?")        ? "?>"
                                                               : "";
  return end.empty() ? 1 : std::min(rest.find(end), rest.size());
}

// The first "&" that begins no known reference; none if all do.
std::size_t unknown_reference(std::string_view xml) {
  std::size_t at = xml.find_first_of("&<");
  while (at != none) {
    const std::string_view rest = xml.substr(at);
    if (rest.front() == '&' && !is_known_reference(rest)) return at;
    at = xml.find_first_of("&<", at + (rest.front() == '&' ? 1 : verbatim_length(rest)));
  }
  return none;
}

}  // namespace

std::string_view xml_in_utf8(std::string_view xml, std::string& converted) {
  const Encoding encoding = guess_encoding(xml);
  if (encoding == Encoding::utf_8) return xml;
  Transcoded transcoded = transcode(without_byte_order_mark(xml, encoding), encoding);
  if (transcoded.faults.runs > 0) return xml;  // what it holds is found to be no UTF-8 then
  converted = std::move(transcoded.text);
  return converted;
}

std::optional<LoadFault> xml_character_fault(std::string_view xml) {
  for (std::size_t at = 0; at < xml.size();) {
    const Utf8Unit unit = read_utf8(xml.substr(at));
    if (!unit.valid) return fault_at(xml, at, "broken XML: no UTF-8; write the file as UTF-8");
    if (!is_xml_character(unit.code))
      return fault_at(xml, at, "broken XML: a control character; remove it");
    at += unit.length;
  }
  return std::nullopt;
}

std::optional<LoadFault> xml_reference_fault(std::string_view xml) {
  const std::size_t at = unknown_reference(xml);
  if (at == none) return std::nullopt;
  const std::string name = quoted(xml.substr(at, xml.find_first_of("; <\n", at) - at));
  if (xml.substr(at).starts_with("&#"))
    return fault_at(xml, at, name + " is no character of XML; write another, or &amp; for &");
  return fault_at(xml, at, "the entity " + name + " is not declared; write &amp; for an ampersand");
}

}  // namespace referat
