// SPDX-License-Identifier: MIT
#include "writing/json/text_record.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <utility>

#include "writing/json/json_syntax.hpp"
#include "writing/json/json_text.hpp"
#include "writing/json/json_writer.hpp"

namespace referat {

namespace {

constexpr std::string_view advice = R"(; write {"name": "a.txt", "text": "..."})";

// One of the two members.
struct Member {
  std::string_view key;
  std::optional<std::string> value;
  bool seen = false;
};

// Gets the events of the parser and keeps the two members; the first fault wins.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
 public:
  // Anything but an object, a key and a text.
  bool Default() {
    value_is_no_text();
    return true;
  }

  bool String(const char* data, rapidjson::SizeType size, bool) {
    if (member_ == nullptr) {
      value_is_no_text();
    } else if (const std::string_view value(data, size); holds_surrogate(value)) {
      fail(" holds half of a surrogate pair; write both or none");
    } else {
      member_->value = value;
    }
    member_ = nullptr;
    return true;
  }

  bool Key(const char* data, rapidjson::SizeType size, bool) {
    if (depth_ > 1) return true;
    const std::string_view key(data, size);
    member_ = key == name_.key ? &name_ : key == text_.key ? &text_ : nullptr;
    if (member_ != nullptr && std::exchange(member_->seen, true)) fail(stands_twice);
    return true;
  }

  bool StartObject() {
    if (depth_ > 0) value_is_no_text();
    return open();
  }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool StartArray() {
    value_is_no_text();
    return open();
  }
  bool EndArray(rapidjson::SizeType) { return close(); }

  TextRecord result() &&;

 private:
  bool open() {
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  void check_name();

  void fail(std::string_view what) {
    if (message_.empty()) message_.append(member_->key).append(what);
  }

  void value_is_no_text() {
    if (depth_ == 0 && message_.empty()) message_.append("the line is no object").append(advice);
    if (depth_ == 1 && member_ != nullptr) fail(" is no text; put it in quotes");
    if (depth_ <= 1) member_ = nullptr;
  }

  Member name_{.key = "name", .value = {}};
  Member text_{.key = "text", .value = {}};
  Member* member_ = nullptr;  // whose value comes next
  std::size_t depth_ = 0;
  std::string message_;
};

// Every message about the document repeats its name.
void Handler::check_name() {
  if (!name_.value || name_.value->size() <= longest_record_name) return;
  if (message_.empty()) {
    message_.append("name is longer than ").append(std::to_string(longest_record_name));
    message_.append(" bytes; send a shorter one");
  }
  name_.value.reset();
}

TextRecord Handler::result() && {
  check_name();
  for (const Member* member : {&name_, &text_}) {
    if (!member->seen && message_.empty()) {
      message_.append(member->key).append(" is missing").append(advice);
    }
  }
  TextRecord record{.name = std::move(name_.value), .text = {}, .fault = {}};
  if (!message_.empty()) record.fault = LoadFault{.path = {}, .message = std::move(message_)};
  // In broken JSON a key may stand without its value.
  if (text_.value) record.text = std::move(*text_.value);
  return record;
}

}  // namespace

TextRecord text_record_of(std::string_view line) {
  if (auto fault = open_json(line)) return {.name = {}, .text = {}, .fault = std::move(fault)};
  rapidjson::MemoryStream stream(line.data(), line.size());
  rapidjson::Reader reader;
  Handler handler;
  const rapidjson::ParseResult result = reader.Parse<json_flags>(stream, handler);
  TextRecord record = std::move(handler).result();
  if (result.IsError()) record.fault = broken_json(line, result, "; each line is one whole object");
  return record;
}

void append_error_record(std::string& out, const ErrorRecord& error) {
  TextBuffer buffer(out);
  JsonWriter json(buffer, false);
  json.open('{');
  json.key("schema");
  json.text("referat-error/1");
  json.key("input");
  json.text(error.input);
  json.key("line");
  json.number(error.line);
  json.key("name");
  if (error.name) {
    json.text(*error.name);
  } else {
    json.null();
  }
  json.key("error");
  json.text(error.message);
  json.close('}');
  buffer.put('\n');
}

}  // namespace referat
