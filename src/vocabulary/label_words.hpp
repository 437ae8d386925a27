// SPDX-License-Identifier: MIT
//
// DATA: words that labels over people are made of, where the table of labels has not the whole of
// one: "Medlemmer, der ikke var til stede", "Fraværende politikere (med afbud)".
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace referat {

/// What a word of a label says of the people below it.
enum class LabelWord : std::uint8_t {
  link,     ///< nothing: "følgende", "online"
  came,     ///< "deltog"
  guest,    ///< "indbudte"
  away,     ///< "udeblevet"
  excused,  ///< "afbud"
  without,  ///< turns the excuse round: "uden afbud"
  negation,
};

struct LabelWordRow {
  std::string_view words;  ///< folded
  LabelWord says = LabelWord::link;
  bool names_people = false;  ///< "fremmødte": without names behind it the word is a label too
};

inline constexpr auto label_words = std::to_array<LabelWordRow>({
    {"afbud", LabelWord::excused, true},
    {"afmeldinger", LabelWord::excused, true},
    {"afmeldt", LabelWord::excused, true},
    {"afmeldte", LabelWord::excused, true},
    {"at"},
    {"byrådsmedlemmer"},
    {"deltage", LabelWord::came},
    {"deltagelse", LabelWord::came},
    {"deltagende", LabelWord::came, true},
    {"deltager", LabelWord::came},
    {"deltagere", LabelWord::came, true},
    {"deltaget", LabelWord::came},
    {"deltog", LabelWord::came},
    {"digital"},
    {"digitalt"},
    {"eksterne"},
    {"ej", LabelWord::negation},
    {"eller"},
    {"ferie"},
    {"forfald", LabelWord::excused, true},
    {"forhindrede", LabelWord::away, true},
    {"forhindret", LabelWord::away},
    {"fravær", LabelWord::away, true},
    {"fraværende", LabelWord::away, true},
    {"fremmøde", LabelWord::came},
    {"fremmødt", LabelWord::came, true},
    {"fremmødte", LabelWord::came, true},
    {"fysisk"},
    {"grundet"},
    {"gæst", LabelWord::guest, true},
    {"gæster", LabelWord::guest, true},
    {"gæstetaler", LabelWord::guest, true},
    {"ikke", LabelWord::negation},
    {"ikke-deltagende", LabelWord::away, true},
    {"indbudte", LabelWord::guest, true},
    {"indkomne"},
    {"inviterede", LabelWord::guest, true},
    {"kom", LabelWord::came},
    {"lovlig", LabelWord::excused},
    {"lovligt", LabelWord::excused},
    {"m"},
    {"manglende", LabelWord::negation},
    {"meldt"},
    {"menige"},
    {"møde"},
    {"mødt", LabelWord::came},
    {"mødte", LabelWord::came},
    {"observatører", LabelWord::guest, true},
    {"online"},
    {"ordinære"},
    {"p.g.a"},
    {"pga"},
    {"sendt"},
    {"start"},
    {"stede", LabelWord::came},
    {"syg", LabelWord::away},
    {"sygdom"},
    {"syge", LabelWord::away},
    {"sygemeldt", LabelWord::away},
    {"sygemeldte", LabelWord::away},
    {"teams"},
    {"tilhørere", LabelWord::guest, true},
    {"tilstede", LabelWord::came},
    {"tilstedeværende", LabelWord::came, true},
    {"udeblev", LabelWord::away},
    {"udeblevet", LabelWord::away, true},
    {"udeblevne", LabelWord::away, true},
    {"uden", LabelWord::without},
    {"v"},
    {"virtuel"},
    {"virtuelt"},
    {"yderligere"},
});

}  // namespace referat
