// SPDX-License-Identifier: MIT
#include "vocabulary/people_words.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "vocabulary/given_names.hpp"
#include "vocabulary/rows.hpp"
#include "vocabulary/word_index.hpp"

namespace referat {

namespace {

// Each list is one text of folded words with a space before and behind every word, and no array of
// views that every start of the program would have to relocate.

// Offices whole: a compound of one of the endings below needs no row of its own.
constexpr std::string_view roles =
    " adjunkt administrator advokat amr arkitekt bibliotekar bilagskontrollant biolog bisidder "
    "biskop bogholder borgmesteren ceo cfo chef controller dekan direktør direktøren dirigent "
    "dirigenten dr elev elevrep elevrepr facilitator flagmand fmd forkvinde formand formanden "
    "forperson forstander forvalter forælder forældrerep forældrerepr ftam ftr fuldmægtig "
    "fællestillidsmand gartner graver ingeniør inspektør jordemoder jurist kass kasserer "
    "kassereren kirkesanger kirketjener konsulent koordinator kordegn leder lederen ledelsesrepr "
    "lektor lærer lærerrepr medarb.repr medarbejderrep medarbejderrepr medlem menig minister "
    "moderator nfmd næstforkvinde næstformanden observatør oplægsholder ordstyrer organist pedel "
    "planlægger plo-m portør postdoc praktikant prof professor protokolfører psykolog pædagog "
    "redaktør ref referent referenten regnskabsfører rektor revisor rådgiver rådkvinde rådmand "
    "sekr sekretær sekretæren skovrider specialist stemmetæller student studerende sygeplejerske "
    "terapeut tilforordnet tillidskvinde tillidsmand tovholder tr underviser vicevært webmaster "
    "økonom ";

// Ends of compounds that are offices: "rehabiliteringschef", "AC-fuldmægtig", "Kvalitetschef".
constexpr std::string_view role_endings =
    " administrator advokat analytiker ansvarlig arkitekt assistent behandler bestyrer "
    "bibliotekar biolog bogholder chef controller dekan direktør formand formidler forperson "
    "forstander forvalter fuldmægtig geolog hjælper ingeniør inspektør instruktør jordemoder "
    "jurist kasserer kommissær konsulent koordinator koordinatorer leder læge lærer medarbejder "
    "medlem mester ordfører partner planlægger plejer professor provst præst psykolog pædagog "
    "redaktør rektor repræsentant revisor rådgiver sekretær specialist studerende sygeplejerske "
    "tekniker terapeut udvikler underviser værge økonom ";

constexpr std::string_view modifiers =
    " adm administrativ administrerende afgående akademisk assisterende cand chefsygeplejerske "
    "daglig dr ekstern faglig fg fhv fungerende hospitals intern international juridisk kommunal "
    "konst konstitueret kst ledende lægefaglig mag nyvalgt politisk praktiserende pædagogisk "
    "reg regional statsaut stedfortrædende sygeplejefaglig teknisk tidl tidligere tiltrædende vice "
    "økonomisk ";

// Offices that are family names as well: with a capital they are offices only when they stand
// alone.
constexpr std::string_view family_roles =
    " bormester burmester degn fisker kok læge provst præst skipper smed ";

constexpr std::string_view substitutes =
    " stedf stedfortræder stedfortræderen suppl suppleant suppleanten vikar ";

constexpr std::string_view organisations =
    " a/b a/s administration administrationen afdeling afdelingen amba aps avis avisen bank "
    "bekæmpelse beredskab beredskabet bibliotek biblioteket byråd børnehave børnehaven center "
    "centeret centret direktion direktionen e/f fond fonden forbund forening foreningen "
    "forvaltning forvaltningen g/f gruppe gruppen gymnasiet gymnasium h/f hallen hospital "
    "hospitalet hovedstaden i/s institut kirke klub klubben kommune kommunen kommunes kontor "
    "kontoret kors ledelse ledelsen menighed menigheden menighedsråd midtjylland ministeriet "
    "ministerium museet museum naboer nordjylland partiet politi politiet praksissektoren provsti "
    "provstiet region regionen regionsråd rh råd rådet rådhus sekretariat sekretariatet selskab "
    "sjælland skole skolen sogn spejderne stab staben stadion stift stiftet styrelse styrelsen "
    "syddanmark sygehus torv udvalg udvalget universitet universitetet vuggestue vuggestuen ";

// Ends of names of organisations, mostly with the article, which keeps family names ("Skovgaard")
// out.
constexpr std::string_view organisation_endings =
    " administration administrationen afdeling afdelingen akademi akademiet alliancen apoteket "
    "banken beboerråd beredskab beredskabet biblioteket børnehave børnehaven center centeret "
    "centret direktionen elevråd enhed enheden erhvervsråd fakultetet firmaet fonden forbund "
    "forbundet forening foreningen forsyning forsyningen forum forvaltning forvaltningen "
    "fritidsordning fællesråd fællesskabet gruppe gruppen gymnasiet gymnasium hjemmepleje hjemmet "
    "hospital hospitalet huset institutionen instituttet kasse kassen kirken klinikken klub "
    "klubben kollegiet kommune kommunen koncernen kontor kontoret kredsen kulturhus laget "
    "landsbyråd ledelsen lokalråd menighedspleje menighedsråd ministeriet museet myndighed "
    "myndigheden nævnet området organisation organisationen partnerskab partnerskabet planlægning "
    "plejen politiet praksis provsti provstiet psykiatri psykiatrien redaktionen regionen rådet "
    "sagen samarbejde samarbejdet sammenslutning sammenslutningen sekretariat sekretariatet "
    "selskab selskabet service skole skolen stab staben stiftet styrelse styrelsen sygehus "
    "sygepleje team teamet tjenesten udvalg udvalget udvikling unionen universitet universitetet "
    "varme vuggestue vuggestuen værk værket væsen væsenet ";

// Fields of work. With a capital they are parts of a department, not names.
constexpr std::string_view departments =
    " analyse arbejdsmarked beskæftigelse boliger boligsocial borgerservice byggeri børn "
    "dagtilbud danmark danmarks dansk danske data digitalisering drift ejendom ejendomme erhverv "
    "familie forskning forsyning fritid fritids fælles fælleskommunale fælleskommunalt "
    "genoptræning handicap hjerneskade hr idræt idrætten indkøb innovation integration "
    "international it jura klima kommunale kommunikation koncern kultur kvalitet miljø myndighed "
    "natur nord nordisk nordiske ny nye nyt omsorg personale plan politik psykiatri regionale "
    "regionalt rehabilitering skole- skoler social socialområdet socialt status strategi sundhed "
    "sundheds syd teknik trafik træning turisme uddannelse udvikling unge velfærd visitation "
    "voksen voksne åben åbent åbne ældre økonomi ";

constexpr std::string_view groups =
    " alle andelshavere andre ansatte beboerdemokrater beboere begge bestyrelsen "
    "bestyrelsesmedlemmer borgere byrådsmedlemmer ca deltagere deltagerne derudover desuden "
    "ejere elever eleverne elevrepræsentanter elevrådet embedsmænd endnu endvidere flere "
    "formandskabet forpersonskabet forretningsudvalget forældre forældrerepræsentanter "
    "forældrevalgte fremmødte frivillige fuldmagt fuldmagter følgende grundejere gæster hele "
    "heraf herudover husstande incl inkl inklusive kommunalbestyrelsesmedlemmer konsulenter "
    "kuliere kulierne ledelsen ledelsesrepræsentanter ledere lejemål lærere medarbejdere "
    "medarbejderne medarbejderrepræsentanter medlemmer medlemmerne menighedsrådet observatører "
    "parceller pers personer politikere pædagoger repræsentanter resten rådet rådsmedlemmer "
    "samtlige seniorrådet skolerepræsentanter stedfortrædere stemmeberettigede stemmer "
    "suppleanter suppleanterne tilhørere udvalget udvalgsmedlemmer ungerådet ældrerådet øvrig "
    "øvrige ";

constexpr std::string_view empty_marks = " 0 ikke ingen intet n/a na nej x ";

// Parties as words. A single letter is one wherever it stands behind a name.
constexpr std::string_view parties =
    " alt alternativet borgerlisten danmarksdemokraterne dd df el enhedslisten frihedslisten kd "
    "konservative kristendemokraterne la lokallisten løsgænger løsgængeren moderaterne nb "
    "partiløs radikale rv sf socialdemokraterne socialdemokratiet sp ufp up uup venstre ";

constexpr std::string_view remarks =
    " adr adresse ankom ankommer barsel bortset dato delvis delvist den der digitalt dog efter "
    "eftermiddag ekskl ferie forlod formiddag forsinket fra fredag frokost fuldmagt fysisk grp "
    "grund grundet hele hus hvor hvorfor ikke-stemmeberettiget indtil inkl kl klokken kun kursus "
    "lejlighed lørdag mail mandag med mobil nr ny næste og/eller online onsdag orlov parcel "
    "pause pga pkt pr punkt punkter punkterne punktet på rejse sag sagen sager sagerne sal "
    "senere skype som st stemmeberettiget syg sygemeldt søndag teams telefon telefonisk th til "
    "tirsdag tlf torsdag tv ude uden uge under ved vedr vedrørende via virtuel virtuelt zoom ";

constexpr std::string_view verbs =
    " afløser afløste anbefaler ankom ankommer blev bliver bør deltage deltager deltog er fik "
    "forhindret forlod får gik gives godkender godkendte går har havde indkaldes indkaldt kan "
    "kom kommer kunne melder meldt meldte må måtte møde møder mødt mødte oplyser oplyste "
    "orienterede orienterer overtager repræsenterer sendt sendte skal skulle tager tog udeblev "
    "udeblevet var vikarierer vil ville ";

constexpr std::string_view prepositions = " af for fra hos i inden med og/eller på til under ved ";

constexpr std::string_view connectors = " & + and og samt ";

constexpr std::string_view particles =
    " af al ben bin d da de den der di dos du el la le ten ter v van von y zu ";

constexpr std::string_view fillers =
    " alle begge derfor dermed desuden desværre dog endvidere heller imidlertid ligeledes også "
    "selv sig således tillige ";

constexpr std::string_view auxiliaries =
    " blev bliver der er erklærede erklærer erklæret givet har havde indkommet indløbet kan kunne "
    "meldt men mens modtaget måtte og om samt som var vi vil ";

constexpr std::string_view meeting =
    " aften behandlede behandling behandlingen beslutning beslutningen beslutningerne "
    "bestyrelsesmødet byrådsmødet dag dagens dagsorden dagsordenen dagsordenspunkt "
    "dagsordenspunkter dagsordenspunkterne dagsordenspunktet drøftelse drøftelsen drøftelserne "
    "fredag frem kl klokken lørdag mandag møde mødedagen møderne mødet mødets onsdag op pkt "
    "punkt punkter punkterne punktet punkts regionsrådsmødet resten sag sagen sagens sager "
    "sagerne stedet søndag tirsdag torsdag udvalgsmødet ";

// Words that, with a capital, end a list of people whose line breaks were lost.
constexpr std::string_view endings =
    " ad anbefales bemærkninger beslutning beslutninger bilag cc dagsorden dagsordenen dagsordner "
    "dato "
    "direkte drøftet godkendelse godkendt hej hilsen indhold indholdsfortegnelse indstilling j.nr "
    "jf journalnr "
    "dagsordenspunkt dagsordenspunkter konklusion kontaktperson kopi kære lokale lukkede mailes "
    "meddelelser mvh møde mødedato "
    "mødenr mødepunkt mødepunkter mødested mødet næste pkt protokoller punkt punkter referat "
    "referatet resume resumé sag sager sagsfremstilling sagsnr se sendes side sted tid tidspunkt "
    "tiltrådt tlf udsat underskrift underskrifter ";

constexpr std::string_view label_starts =
    " afbud deltagere der dirigent forfald fravær fraværende følgende gæst gæster ikke inhabil "
    "medlemmer mødedeltagere mødeleder mødesekretær observatører ordstyrer ref referant referent "
    "sekretær suppleanter til tilhørere tilstede udeblevet ";

constexpr std::string_view abbreviations =
    " aa adj adm afd ass aug bl.a ca cand chr dr edv ejv elevrep elevrepr evt ext f.eks fg fhv fmd "
    "forældrerep forældrerepr fr hr incl ing inkl int jf joh kl konst kr kst ledelsesrepr lic "
    "lærerrepr mag medarb.repr medarbejderrep medarbejderrepr min nfmd nr pga ph.d pkt prof ref "
    "reg rep repr sct sek skt st statsaut stk stedf suppl th tidl tlf tv vald vedr vicef ";

// First words of the phrases in attendance_phrases.cpp.
constexpr std::string_view phrase_starts =
    " afbud afløser afløste ankom ankommer blev bortset deltager deltog derudover desuden "
    "endvidere er "
    "for "
    "forhindret forlod fraværende gav gik givet grundet har havde herudover i ikke indkaldt "
    "inhabil inhabile istedet kom kommer med melder meldt meldte møder mødt mødte pga pga. på "
    "sendt sendte som stedfortræder suppleant syg sygemeldt til tilstede udeblev udeblevet uden "
    "undtagen var ";

struct WordList {
  std::string_view words;
  std::uint32_t classes;
};

constexpr std::uint32_t role_ending = 1U << 29;
constexpr std::uint32_t organisation_ending = 1U << 30;
constexpr std::uint32_t group_ending = 1U << 31;

constexpr auto lists = std::to_array<WordList>({
    {roles, role_word},
    {role_endings, role_ending},
    {modifiers, modifier_word},
    {family_roles, family_role_word},
    {substitutes, substitute_word},
    {organisations, organisation_word},
    {organisation_endings, organisation_ending},
    {departments, department_word},
    {groups, group_word},
    {" repræsentanter repræsentanterne medlemmer medarbejdere valgte observatører suppleanter ",
     group_ending},
    {empty_marks, empty_word},
    {parties, party_word},
    {remarks, remark_word},
    {verbs, verb_word},
    {prepositions, preposition_word},
    {connectors, connector_word},
    {particles, particle_word},
    {fillers, filler_word},
    {auxiliaries, auxiliary_word},
    {meeting, meeting_word},
    {endings, ending_word},
    {label_starts, label_word},
    {abbreviations, abbreviation_word},
    {phrase_starts, phrase_word},
    {" kommune kommunes ", municipality_word},
});

constexpr std::uint32_t any_ending = role_ending | organisation_ending | group_ending;

// All lists behind each other, without the space before each.
constexpr std::size_t joined_size = [] {
  std::size_t size = 0;
  for (const WordList& list : lists) size += list.words.size() - 1;
  return size;
}();

constexpr auto joined = [] {
  std::array<char, joined_size> text{};
  std::size_t at = 0;
  for (const WordList& list : lists)
    for (const char c : list.words.substr(1)) text[at++] = c;
  return text;
}();

constexpr std::string_view all_words(joined.data(), joined.size());
constexpr WordIndex<count_words(all_words)> words_of_lists(all_words);

// What each word is, all its lists together at its first position.
constexpr auto classes_of_words = [] {
  std::array<std::uint32_t, words_of_lists.none> classes{};
  std::size_t word = 0;
  for (const WordList& list : lists)
    for (const std::size_t last = word + count_words(list.words) - 1; word < last; ++word)
      classes[words_of_lists.find(words_of_lists[word])] |= list.classes;
  return classes;
}();

std::uint32_t classes_in_lists(std::string_view word, std::uint32_t hash) {
  const std::size_t at = words_of_lists.find(word, hash);
  return at == words_of_lists.none ? 0 : classes_of_words[at];
}

constexpr std::size_t shortest_ending = 3;  // bytes, behind at least two of the word's own

// The lengths of the endings whose last bytes are alike, as bits: most words end like none.
class EndingLengths {
 public:
  consteval EndingLengths() {
    for (std::size_t i = 0; i < words_of_lists.none; ++i) {
      const std::string_view word = words_of_lists[i];
      if ((classes_of_words[words_of_lists.find(word)] & any_ending) != 0)
        lengths_[place_of(word)] |= 1U << word.size();  // no ending is longer than 31 bytes
    }
  }

  std::uint32_t of(std::string_view word) const { return lengths_[place_of(word)]; }

 private:
  static constexpr std::size_t place_of(std::string_view word) {
    const auto last = static_cast<std::uint32_t>(number_at<3>(word.data() + word.size() - 3));
    return last * 0x9E3779B1U >> 22;
  }

  std::array<std::uint32_t, 1024> lengths_{};
};

constexpr EndingLengths ending_lengths;

// What the endings of a word are in the lists.
std::uint32_t classes_of_endings(std::string_view word) {
  if (word.size() < shortest_ending + 2) return 0;
  std::uint32_t classes = 0;
  for (std::uint32_t lengths = ending_lengths.of(word); lengths != 0; lengths &= lengths - 1) {
    const auto length = static_cast<std::size_t>(std::countr_zero(lengths));
    if (length + 2 > word.size()) continue;
    const std::string_view ending = word.substr(word.size() - length);
    classes |= classes_in_lists(ending, word_hash(ending));
  }
  return classes & any_ending;
}

constexpr RowTable attendance_titles(
    std::to_array<std::string_view>({"afbud",
                                     "deltagelse",
                                     "deltager",
                                     "deltagerne",
                                     "deltagere",
                                     "deltagerliste",
                                     "fravær",
                                     "fraværende",
                                     "fremmøde",
                                     "mødedeltager",
                                     "mødedeltagelse",
                                     "mødedeltagere",
                                     "mødeinformation",
                                     "navneopråb",
                                     "til stede",
                                     "tilstede",
                                     "tilstedeværende",
                                     "velkomst",
                                     "velkommen",
                                     "mødets åbning",
                                     "åbning af mødet",
                                     "godkendelse af dagsorden",
                                     "godkendelse af dagsordenen",
                                     "godkendelse af dagsordnen",
                                     "godkendelse af mødets dagsorden",
                                     "dagsordenens godkendelse"}));

constexpr RowTable election_titles(std::to_array<std::string_view>(
    {"genvalg", "konstituering", "nyvalg", "personvalg", "suppleringsvalg", "udpegning", "valg"}));

}  // namespace

std::uint32_t word_classes(std::string_view folded, bool may_be_name) {
  const std::uint32_t hash = word_hash(folded);
  std::uint32_t classes = classes_in_lists(folded, hash) & ~any_ending;
  if (may_be_name && is_given_name(folded, hash)) return classes | given_name;
  if ((classes & (family_role_word | substitute_word)) != 0) return classes;
  const std::uint32_t by_ending = classes_of_endings(folded);
  if ((by_ending & role_ending) != 0) classes |= role_word;
  if ((by_ending & organisation_ending) != 0) classes |= organisation_word;
  if ((by_ending & group_ending) != 0) classes |= group_word;
  return classes;
}

bool is_known_organisation(std::string_view folded) {
  static constexpr RowTable known(std::to_array<std::string_view>(
      {"3f",  "ac",   "adl", "ae",  "auh",  "bl",  "bupl",       "ca",   "da", "dbio",
       "dgi", "dh",   "di",  "dif", "djøf", "dlf", "dp",         "dsr",  "ea", "fh",
       "foa", "frie", "hk",  "hku", "ida",  "ka",  "kk",         "kkr",  "kl", "ku",
       "lo",  "lvu",  "med", "ouh", "pfa",  "plo", "prosa",      "rh",   "rm", "rn",
       "rsd", "rsj",  "rth", "sdu", "sfo",  "sif", "sl",         "sosu", "uc", "ucl",
       "ucn", "ufo",  "uu",  "via", "vuc",  "yl",  "ældre sagen"}));
  return known.find(folded) != nullptr;
}

bool has_verb(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" ,.", at), folded.size());
    if ((word_classes(folded.substr(at, end - at), false) & verb_word) != 0) return true;
    at = end + 1;
  }
  return false;
}

bool is_attendance_title(std::string_view folded) { return attendance_titles.stands_in(folded); }

bool is_election_title(std::string_view folded) { return election_titles.stands_in(folded); }

}  // namespace referat
