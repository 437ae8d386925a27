// SPDX-License-Identifier: MIT
#include "command_line/options.hpp"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include "command_line/near_miss.hpp"

namespace referat {

namespace {

std::string lacks_value(const Option& option) {
  std::string fault(option.name);
  return fault.append(" has no value; write ").append(option.name).append(" ").append(option.type);
}

// Goes through the command line once; the first fault is kept.
class Taking {
 public:
  Taking(std::vector<Option>& options, Arguments arguments, std::string_view otherwise)
      : options_(options), arguments_(arguments), otherwise_(otherwise) {}

  std::string run(std::vector<std::string>& operands) {
    while (next_ < arguments_.size()) {
      const std::string_view argument = arguments_[next_++];
      if (argument == "--") break;
      if (argument.size() < 2 || argument[0] != '-') {
        operands.emplace_back(argument);
      } else if (argument[1] == '-') {
        take_name(argument);
      } else {
        take_letters(argument);
      }
    }
    operands.insert(operands.end(), arguments_.begin() + static_cast<std::ptrdiff_t>(next_),
                    arguments_.end());
    return std::move(fault_);
  }

 private:
  void fail(std::string fault) {
    if (fault_.empty()) fault_ = std::move(fault);
  }

  void fail_unknown(std::string_view argument) {
    std::string fault = "unknown option ";
    const std::string whole = arguments_[next_ - 1];
    if (::access(whole.c_str(), F_OK) == 0) {
      return fail(fault.append(whole).append("; to name the file, write ./").append(whole));
    }
    std::vector<std::string> names;
    for (const Option& option : options_) {
      if (option.letter != '\0') names.push_back({'-', option.letter});
      names.emplace_back(option.name);
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    fail(fault.append(argument).append(suggestion(argument, views, otherwise_)));
  }

  // "--output" and "--output=FILE"
  void take_name(std::string_view argument) {
    const std::size_t equals = std::min(argument.find('='), argument.size());
    const std::string_view name = argument.substr(0, equals);
    const auto option = std::ranges::find(options_, name, &Option::name);
    if (option == options_.end()) return fail_unknown(name);
    if (equals == argument.size()) return option->is_flag() ? set(*option) : give_next(*option);
    if (!option->is_flag()) return give(*option, argument.substr(equals + 1));
    std::string fault(name);
    fail(fault.append(" takes no value; write ").append(name).append(" alone"));
  }

  // "-v", "-v0", "-oFILE" and "-o"
  void take_letters(std::string_view argument) {
    for (std::size_t at = 1; at < argument.size(); ++at) {
      const auto option = std::ranges::find(options_, argument[at], &Option::letter);
      if (option == options_.end()) {
        std::string rest = "-";
        return fail_unknown(rest.append(argument.substr(at)));
      }
      if (!option->is_flag()) {
        if (at + 1 == argument.size()) return give_next(*option);
        return give(*option, argument.substr(at + 1));
      }
      set(*option);
    }
  }

  void set(Option& option) {
    *std::get<bool*>(option.value) = true;
    ++option.count;
  }

  void give_next(Option& option) {
    if (next_ == arguments_.size()) return fail(lacks_value(option));
    give(option, arguments_[next_++]);
  }

  void give(Option& option, std::string_view text) {
    ++option.count;
    if (text.empty()) return fail(lacks_value(option));
    if (auto* const values = std::get_if<std::vector<std::string>*>(&option.value)) {
      (*values)->emplace_back(text);
      return;
    }
    *std::get<std::string*>(option.value) = text;
    std::string fault(option.name);
    if (option.count > 1) fail(fault.append(" is given more than once; give it once"));
  }

  std::vector<Option>& options_;
  Arguments arguments_;
  std::string_view otherwise_;
  std::size_t next_ = 0;
  std::string fault_;
};

}  // namespace

void OptionList::add(std::string_view names, Option option) {
  if (options_.empty()) options_.reserve(32);  // no command has many more
  const bool has_letter = names.find(',') == 2;
  if (has_letter) option.letter = names[1];
  option.name = names.substr(has_letter ? 3 : 0);
  options_.push_back(std::move(option));
}

void OptionList::add_flag(std::string_view names, bool& value, std::string help) {
  add(names, {.name = {}, .type = {}, .help = std::move(help), .value = &value});
}

void OptionList::add_option(std::string_view names, std::string_view type, std::string& value,
                            std::string help) {
  add(names, {.name = {}, .type = type, .help = std::move(help), .value = &value});
}

void OptionList::add_repeatable(std::string_view names, std::string_view type,
                                std::vector<std::string>& values, std::string help) {
  add(names, {.name = {}, .type = type, .help = std::move(help), .value = &values});
}

std::string OptionList::take(Arguments arguments, std::vector<std::string>& operands,
                             std::string_view otherwise) {
  return Taking(options_, arguments, otherwise).run(operands);
}

}  // namespace referat
