// SPDX-License-Identifier: MIT
#include "batch/name_template.hpp"

#include <algorithm>

#include "files/file_name.hpp"
#include "documents/formats.hpp"
#include "command_line/near_miss.hpp"
#include "text/dates.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

constexpr std::string_view unknown = "unknown";

bool is_of_document(const NamePart& part) { return part.is_field && part.field >= NameField::date; }

std::string fault_of_field(std::string_view word) {
  constexpr auto all = names<NameField>();
  std::string advice = "write ";
  advice += listed(all);
  return "unknown field {" + std::string(word) + "} in --name" + suggestion(word, all, advice);
}

void add_words(NameTemplate& name, std::string_view words) {
  if (name.parts.empty() || name.parts.back().is_field) name.parts.emplace_back();
  name.parts.back().words += words;
}

// Takes "{field}" off.
void take_field(NameTemplate& name, std::string_view& rest) {
  const std::size_t end = rest.find('}');
  if (end == std::string_view::npos) {
    name.fault = "--name has { without }; write {{ for a brace";
    return;
  }
  const std::string_view word = rest.substr(1, end - 1);
  const auto field = enumerator_of<NameField>(word);
  if (!field) {
    name.fault = fault_of_field(word);
    return;
  }
  name.parts.push_back({.is_field = true, .field = *field, .words = {}});
  rest.remove_prefix(end + 1);
}

void take_part(NameTemplate& name, std::string_view& rest) {
  if (rest.starts_with("{{") || rest.starts_with("}}")) {
    add_words(name, rest.substr(0, 1));
    rest.remove_prefix(2);
  } else if (rest.front() == '{') {
    take_field(name, rest);
  } else if (rest.front() == '}') {
    name.fault = "--name has } without {; write }} for a brace";
  } else {
    const std::string_view words = rest.substr(0, rest.find_first_of("{}"));
    add_words(name, words);
    rest.remove_prefix(words.size());
  }
}

bool leads_out(std::string_view text) {
  if (text.starts_with('/')) return true;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find('/'));
    if (part == "..") return true;
    text.remove_prefix(std::min(part.size() + 1, text.size()));
  }
  return false;
}

// One field; only {dir} may hold slashes that are meant.
std::string value_of(NameField field, const NameValues& values) {
  std::string value(unknown);
  switch (field) {
    case NameField::dir:
      return std::string(values.dir);
    case NameField::stem:
      value = values.stem;
      break;
    case NameField::name:
      value = values.name;
      break;
    case NameField::ext:
      value = values.ext;
      break;
    case NameField::date:
      return values.document->date ? iso(*values.document->date) : std::string(unknown);
    case NameField::body:
      value = values.document->body.value_or(std::string(unknown));
      break;
    case NameField::kind:
      return std::string(name(values.document->kind));
    case NameField::number:
      return std::to_string(values.number);
  }
  std::ranges::replace(value, '/', '_');
  return value.empty() ? std::string(unknown) : value;
}

}  // namespace

bool NameTemplate::asks_document() const { return std::ranges::any_of(parts, is_of_document); }

NameTemplate parse_name_template(std::string_view text) {
  NameTemplate name;
  std::string_view rest = text;
  while (!rest.empty() && name.fault.empty()) take_part(name, rest);
  if (!name.fault.empty()) return name;
  if (leads_out(text)) {
    name.fault = "--name leads out of the directory of -o; leave / at its begin and .. out";
  } else if (text.ends_with('/')) {
    name.fault = "--name ends in a slash; write a name for the file behind it";
  }
  return name;
}

std::string fill_name_template(const NameTemplate& name, const NameValues& values) {
  std::string filled;
  for (const NamePart& part : name.parts) {
    filled += part.is_field ? value_of(part.field, values) : part.words;
  }
  std::string ending(".");
  ending += values.ext;
  std::string path;
  for (std::string_view rest = filled; !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (part.empty()) continue;
    if (!path.empty()) path += '/';
    path += shortened_name(safe_name(part), rest.empty() ? ending : std::string_view());
  }
  return path.empty() ? std::string(unknown) : path;
}

}  // namespace referat
