// SPDX-License-Identifier: MIT
//
// Links of Markdown and addresses in plain text. Only what can lead nowhere is an error: an empty
// target, the page itself, a computer's own name, a domain that is reserved for examples.
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "checking/references/references.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longest_link_text = 300;
constexpr std::string_view domain = ".dk";

constexpr Wording leads_nowhere{"the link \"{0}\" leads nowhere; put its address in",
                                "linket \"{0}\" fører ingen steder hen; indsæt adressen"};

constexpr Wording leads_to_example{
    "\"{0}\" is an address for examples or for one's own computer; put the right one in",
    "\"{0}\" er en eksempeladresse eller ens egen computer; indsæt den rigtige adresse"};

constexpr Wording no_scheme{"\"{0}\" is no link without \"https://\" before it; add that",
                            "\"{0}\" bliver ikke til et link uden \"https://\" foran; tilføj det"};

bool ends_address(char c) {
  return is_space(c) || c == '<' || c == '>' || c == '"' || c == '|' || c == '\'' || c == '`';
}

// The end of the address that begins at `at`, without the marks of the sentence behind it.
std::size_t address_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && !ends_address(text[end]) && text[end] != ')' && text[end] != ']')
    ++end;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == ',' || text[end - 1] == ';' ||
                      text[end - 1] == ':' || text[end - 1] == '*'))
    --end;
  return end;
}

std::string_view host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != npos) address.remove_prefix(scheme + 3);
  return address.substr(0, address.find_first_of("/:?#"));
}

bool is_placeholder_host(std::string_view host) {
  constexpr auto names =
      std::to_array<std::string_view>({"", "0.0.0.0", "127.0.0.1", "example", "example.com",
                                       "example.net", "example.org", "localhost"});
  const std::string folded = fold(host);
  std::string_view name = folded;
  if (name.starts_with("www.")) name.remove_prefix(4);
  return is_one_of(name, names);
}

bool is_placeholder_target(std::string_view target) {
  constexpr auto targets = std::to_array<std::string_view>(
      {"", "#", "#!", "<>", "about:blank", "http://", "https://", "javascript:", "javascript:;",
       "javascript:void(0", "todo", "url", "link"});
  return is_one_of(fold(trim(target)), targets);
}

// "[Til toppen](#)" is a button of the page.
bool is_button(std::string_view words) {
  constexpr auto buttons = std::to_array<std::string_view>(
      {"cookie", "del ", "luk", "menu", "print", "toppen", "udskriv"});
  return holds_any(fold(words), buttons);
}

class LinkCheck {
 public:
  explicit LinkCheck(Report& report) : report_(report), text_(report.source().text) {}

  void check() {
    for (std::size_t at = text_.find("]("); at != npos; at = text_.find("](", at + 1))
      check_markdown(at);
    for (std::size_t at = text_.find('/'); at != npos; at = text_.find('/', at + 1)) {
      const std::string_view before = text_.substr(0, at);
      if (before.ends_with(domain)) check_domain(at - domain.size());
      if (before.ends_with(':') && text_.substr(at).starts_with("//")) check_address(at - 1);
    }
    for (std::size_t at = text_.find("www."); at != npos; at = text_.find("www.", at + 1))
      check_www(at);
  }

 private:
  void add(std::size_t begin, std::size_t end, const Wording& wording, Level at_most) {
    report_.add(Rule::placeholder_link, {begin, end},
                {.wording = wording,
                 .words = {squeeze(text_.substr(begin, end - begin))},
                 .at_most = at_most});
  }

  // "[her](#)"
  void check_markdown(std::size_t bracket) {
    constexpr std::size_t longest_target = 24;
    const std::string_view rest = text_.substr(bracket + 2, longest_target);
    const std::size_t close = rest.find_first_of(")\n");
    if (close == npos || rest[close] == '\n' || !is_placeholder_target(rest.substr(0, close)))
      return;
    std::size_t open = bracket;
    while (open > 0 && bracket - open < longest_link_text && text_[open] != '[' &&
           text_[open] != '\n')
      --open;
    if (text_[open] != '[' || is_button(text_.substr(open, bracket - open))) return;
    add(open, bracket + 2 + close + 1, leads_nowhere, Level::error);
  }

  // "http://localhost:8080/dagsorden"
  void check_address(std::size_t colon) {
    if (colon < address_end_) return;
    constexpr auto schemes = std::to_array<std::string_view>({"https", "http"});
    for (const std::string_view scheme : schemes) {
      if (!text_.substr(0, colon).ends_with(scheme)) continue;
      const std::size_t begin = colon - scheme.size();
      address_end_ = address_end(text_, begin);
      if (address_end_ > colon + 3 &&
          is_placeholder_host(host_of(text_.substr(begin, address_end_ - begin))))
        add(begin, address_end_, leads_to_example, Level::error);
      return;
    }
  }

  // "www.vestereng.dk"
  void check_www(std::size_t at) {
    const bool inside = at > 0 && (word_before(text_, at) || text_[at - 1] == '/');
    if (inside || at < www_end_) return;
    www_end_ = address_end(text_, at);
    if (www_end_ > at + 4) add(at, www_end_, no_scheme, Level::info);
  }

  // "vestereng.dk/kaj"
  void check_domain(std::size_t at) {
    constexpr std::size_t longest_host = 100;
    if (at < domain_end_) return;
    std::size_t begin = at;
    while (begin > domain_end_ && at - begin < longest_host && !ends_address(text_[begin - 1]) &&
           text_[begin - 1] != '(' && text_[begin - 1] != '[')
      --begin;
    domain_end_ = address_end(text_, at);
    const std::string_view address = text_.substr(begin, domain_end_ - begin);
    const bool other = address.find("://") != npos || address.find('@') != npos ||
                       address.starts_with("www.") || !starts_with_letter(address);
    if (!other && begin < at) add(begin, domain_end_, no_scheme, Level::info);
  }

  Report& report_;
  std::string_view text_;
  // Behind the one before of each form: what stands in that is none of its own.
  std::size_t address_end_ = 0;
  std::size_t www_end_ = 0;
  std::size_t domain_end_ = 0;
};

}  // namespace

void check_links(Report& report) {
  if (report.wants(Rule::placeholder_link)) LinkCheck(report).check();
}

}  // namespace referat
