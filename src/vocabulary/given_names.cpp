// SPDX-License-Identifier: MIT
#include "vocabulary/given_names.hpp"

#include <array>
#include <cstdint>

namespace referat {

namespace {

// Folded, sorted for the reader, each with a space behind it. One text and no array of views, as an
// array of this size would cost every start of the program its relocations. Left out are names
// that minutes use as other words or as family names far more often: August, Bruun, Storm.
constexpr std::string_view names =
    "aage aase abdel abdi abdul abdullah ada adam adrian agne agner agnes agnete ahmad ahmed "
    "aida ailin aino aisha aksel alan albert alberta alberte aleks aleksander aleksandra alex "
    "alexander alexandra alexandre alf alfons alfred algot ali alice alicia alis alisa allan "
    "allis alma alva alvin amal amalie amanda amdi amelia amina amir anas anastasia anders andre "
    "andrea andreas andrew andré ane anemone anette angela anina anine anita anja anke anker ann "
    "anna anna-lis anna-marie annalise annasofie anne anne-birgitte anne-dorte anne-grethe "
    "anne-kathrine anne-katrine anne-line anne-lise anne-louise anne-marie anne-mette anne-sofie "
    "anne-sophie annelise annemarie annemette annette anni annie annika anny ansgar anton "
    "antonio aqqaluk arendse arik ario arly arne arnold aron arthur arvid asbjørn ase asgeir "
    "asger asgerd asim ask aske aslak aslan asmus asser asta astrid ati aud aura aviaja axel aya "
    "ayoe ayse aziz azra bahar barbara bardur bashy bassam bassel bastian bea beata beate "
    "beatrice bella ben benedicte benedikte bengt benjamin benny bent benta bente bente-marie "
    "benthe berit berner bernhard bernt bert berta bertel bertha berthel bertil beth betina "
    "bettina betty bibi bilal bille birger birgit birgitta birgitte birk birte birtha birthe "
    "birthe-marie bitten bjarke bjarne bjarni bjergur bjørg bjørk bjørn bo bo-erik bodil boel "
    "bogi boris boye brian brigitte brit brita britt britt-marie britta bruno brynhild burak "
    "børge camilla carina carl carl-christian carl-erik carl-johan carla carlo carlos carol "
    "carolina caroline carsten cassandra catharina catherine cathrin cathrine cato cecilia "
    "cecilie celia celine cem cengiz cenna charles charlie charlotta charlotte chastine chresten "
    "chrestina chris christa christel christen christian christiane christiern christin "
    "christina christine christinna christoffer christopher cilie clara clas claus clemens "
    "colette conie conni connie conny conrad cornelia curt cynthia cæcilia cæcilie daga dagfinn "
    "dagmar dagny dalia damian dan dana daniel daniela danny dario dariush david davide dennie "
    "dennis diana dina dines dion dirch dirk ditlev ditte dora doris dorit dorotea dorrit dorte "
    "dorthe dorthea dusan duygu ebba ebbe ebru edda edel edgar edith edmund eduard edvard edvin "
    "egil egild egon ehsan eigil eik eiler eilif einar eirik eivind ejgil ejgild ejler ejlif "
    "ejnar ejner ejvin ejvind elena elias elin elina eline elinor elisa elisabeth elise eliza "
    "elizabeth ella ellen ellen-margrethe elli ellinor elly elma elna elo elsa else else-marie "
    "elsebeth elsemarie elva elvin elvira emanuel emil emile emilia emilie emily emma emmy emre "
    "enes enok enrico ercan erdogan erhardt erica erik erika erkan erland erling erna ernst erol "
    "erwin esben eske eskil eskild esma esmail esra esther etly eva evald evan eve evelyn evy "
    "eyvind fadi faisal fanny farah fariba farid farida faruk fatih fatima fatma felix ferdinand "
    "fie filip filippa finn finnur fiona flemming flora folmer franciska frank frans frants "
    "franz fred freddy frede frederik frederikke fredi frej freja freya frida friedrich fritjof "
    "frits fritse fritz frode frodi gabriel gabriella galina ganesh gaute georg george gerd "
    "gerda gerhard gerner gert gerti gertrud gisela gitta gitte gladys gordon gorm gotfred "
    "graham gravers greta grete grethe grethe-lis grit grith gro gry grégoire gudi gudmund gudni "
    "gudrid gudrun gunhild gunilla gunna gunnar gunner gunver guri gurli guro gustaf gustav gyda "
    "gyrite gøsta gülsüm günther habib haci hadi hakan hakon haldis halfdan halil halime halvor "
    "hamid hamza hana hanan hanna hannah hanne hannelore hans hans-christian hans-erik "
    "hans-henrik hans-jørgen hans-kristian hans-ole hans-peter hans-ulrik harald hardy harriet "
    "harry hartvig hasan hassan hasse hatice hauge havva hazel hector hedda hedi hedvig heidi "
    "heike heine heino heinrich heinz helen helena helene helga helge helgi helle helmer helmuth "
    "hemming henning henny henri henriette henrik henry herbert herdis heri herluf hermann hilda "
    "hilde hildur hilma hind hjalmar hjalte hjørdis holger houda huda hugo hussein høgni hüseyin "
    "hüsniye ian ib iben ibrahim ida idar iddo idris idriss ilker ilona ilse imran ina inga inge "
    "inge-lis inge-lise inge-marie ingeborg ingelise ingemann ingemar inger inger-lise "
    "inger-marie ingerlise ingolf ingrid ingvar ingvard ingvild ingvor irena irene iris irma "
    "irmgard isa isabel isabella isabelle isak isam ismael ismail ivalo ivalu ivan ivar iver "
    "iwan jaan jaap jabir jack jackie jacob jacqueline jais jakob jamal james jamil jan jan-erik "
    "jana jane janet janette janick janina janna janne janni jannich jannick jannie jannik janos "
    "janus jara jari jarl jarle jarno jasmin jason javad jean jeanet jeanett jeanette jeanne "
    "jeannette jeannie jeff jelena jena jenna jenni jennie jennifer jenny jens jens-christian "
    "jens-erik jens-henrik jens-jørgen jens-kristian jens-ole jens-peter jeppe jeremy jerome jes "
    "jesper jesse jessica jette jette-marie jill jim jimmi jimmy jo joachim joakim joan joanna "
    "jochen joe joel joen johan johanna johanne johannes john johnni johnny johs jokum jolanta "
    "jon jonas jonatan jonathan jonna jonny jorn josef josefine joseph josephine joshua josva "
    "josé joyce jozef judith judy julia juliane julie julius jutta jytta jytte jákup jóannes "
    "jógvan jóhan jørgen jørgen-erik jørn kaare kai kai-erik kaisa kaj kaj-erik kaja kajsa "
    "kalina kalle kamilla kamille kamma karen karen-margrethe karen-marie karianne karim karin "
    "karina karino karl karl-erik karl-henrik karl-johan karla karlo karna karola karolina "
    "karoline karsten kashif kaspar kasper katarina kate kateryna katharina kathe kathrin "
    "kathrine kathy kati katinka katja katrin katrine kay kazim keld kelly ken kenn kenneth "
    "kenny kent kerim kerstin kevin khaled khalid kia kian kield kim kimmie kira kirsten kirstin "
    "kirstine kisser kit kjartan kjeld kjell kjerstin klara klaus klavs klemens knud knut konrad "
    "konstantin kresten krestine kristen kristian kristiane kristin kristina kristine kristjan "
    "kristoffer kunuk kurt käte kåre køfod laila lajla lara larry lars lars-bo lars-erik "
    "lars-ole lars-peter lasse lasse-emil latifa lauge laura laurence laurens laurids laurina "
    "laurine laurits lauritz laust lea leah leanne leif leila lena lene leni lennart lenni "
    "lennie lenny leo leon leonard leonora leslie levi liam lif lili lilian lilja lilli lillian "
    "lilly lily lin lina linda line linea linn linnea linus lis lisa lisanne lisbet lisbeth lise "
    "lise-lotte lise-marie liselotte lisette lissa lissi lissie lissy lita liv liva lizette "
    "lizzi lizzie lolan lone lorens lorenz lorna lotte loui louis louisa louise lucas lucia "
    "lucie lucy ludvig lui luis luise lukas lulu luna lydia lykke lærke mabel mads mads-peter "
    "magda magdalena magne magnhild magni magnus mahmoud mai mai-britt maibrit maibritt maik "
    "maiken maj-britt maja maja-lisa majbritt majken makka malene maliina malik malin malou "
    "malte malthe manal mandy manfred manuel mara marc marcel marcus maren maren-lis margit "
    "margot margrete margreth margrethe mari maria mariah mariam marian mariana mariane mariann "
    "marianna marianne maribel marie marie-louise marija marika marin marina mario marion marit "
    "marita marite maritt marius mark marko markus marlene marna marta marte martha martin "
    "martina martinus marvin mary mathea matheus mathias mathilda mathilde mathis mats matt "
    "matthias matti mattias maud maurice max maya meg mehdi mehmet mei meike melanie melissa "
    "merete merethe merle meryem meta metha metin metta mette mette-line mette-marie mia michael "
    "michaela michal michala michelle mie miguel mikael mikaela mikail mikala mike miki mikka "
    "mikkel mikkeline milan milena milica milla mille milo milton mimi mina minea minh minna "
    "mira mirela miriam mirjam miroslav mitzi mogens mohamad mohamed mohammad mohammadreza "
    "mohammed mona monica monika mortan morten morten-emil mourad mozhgan muhamed muhammad "
    "muhammed muhammet muna munawar murat musa musse mustafa mustapha nabil nader nadia nadim "
    "nadja naja najaaraq najat najib nana nancy nanna narges naser nasser natalia natalie "
    "natasha natasja nathalie nazir nedim neel nehat nelly nermin nete nette nicholas nick nicki "
    "nicky niclas nico nicolai nicolaj nicolas nicole nicolette nicoline niels niels-christian "
    "niels-erik niels-henrik niels-jørgen niels-ole niels-peter nielsine nihad nikita nikki "
    "niklas nikolai nikolaj nikolaos nikolas nikoline nils nima nina ninna nis nivi nizar noah "
    "noel noor nora norbert normann nuka nukaaka nukaka nukannguaq nuri nynne oda odd odin "
    "ofelia ola olaf olav ole ole-christian olena olesja olfert olga oline oliver olivia ollie "
    "oluf omar omer orhan orla osama oscar oskar osman osvald otilia ottilia otto oumaima ove "
    "ovin palle palli pamela paninnguaq panos parastoo parisa patricia patrick patrik paul paula "
    "paulina pauline paw pawel peder peer pelle per per-erik per-ole perle pernelle pernille "
    "perry peter peter-emil petra petrea petrine petur philip philippa phillip pia pierre piet "
    "pil piotr pipaluk poul poul-ejner poul-erik poul-henrik poul-jørgen poula poulina povl "
    "preben qasim rabih rachel rafael ragnar ragnhild rahim rahima raimo raja ralf ralph ramazan "
    "rana randi rania rannva rashid rasim rasmine rasmus raul raymond rebecca rebekka reem "
    "regina regitze regnar reidar reimer reinhard renata renate rene renee renè rené resa reza "
    "rhea riad ricardo richard richardt rico rie rifat rigmor rikard rikke rina rita ritt ritta "
    "roar robert roberta robertine roberto robin rodney roger roland rolando rolands rolf roman "
    "romeo rona ronald ronja ronni ronnie ronny rosa rosalina rosanna rose rosemarie rosita "
    "rositta roy roza ruba ruben rudi rudolf rune rut ruth ryan rógvi rúni saad sabina sabine "
    "sabrina sacha sadaf safiya sahra sakarias salam saleh salih salim salka salma salomon sam "
    "samantha samer sami samia samina samir samira samuel samuli sander sandra sandy sanela "
    "sanja sanna sanne sanni sara sarah sari sarita sascha sasja saskia sauli sead sebastian "
    "sejr selim selina selma senad serap serdar sergej serkan severin sevim seyit shahin shaima "
    "sharon sheikh sheila shirin sia sibel sidse sidsel sif sifi sigbrit sigga sigge sigismund "
    "sigmund signe signy sigrid sigurd sigvald siham silas silja silje silke silla sille simon "
    "simone sinan sine sinnet siri sirid sisse sissel siv sivert sjúrður smilla snorre sofia "
    "sofie sofus solrun solveig solvej sona sonia sonja sonny sophia sophie sophus soren souhail "
    "stanislav stavros steen stefan stefania stefanie steffan steffen steinar steingrim steinun "
    "stella sten sten-erik stephan stephanie stephen steven stian stig stina stine stinna stinne "
    "stinus sturla sulaiman suna sune sunniva suresh susan susann susanna susanne susie sussi "
    "sussie suzanne svava svein sven sven-erik svend svend-aage svend-erik svend-ole svend-åge "
    "svenja svenn svenning svenåge sverre sverri sylvester sylvia synne synnøve søren søs søsser "
    "søster süleyman tabita tabitha tage tage-bo taha talal tamer tania tanja tarek tarik tariq "
    "tarja tatiana tatjana tea ted teis teit telse tenna teresa terese terje terkel terkil thais "
    "thea theis thelma theodor theresa therese therkel thies thilde thit thomas thor thora "
    "thorbjørn thordis thordur thorkel thorkil thorkild thorleif thorstein thorsten thorvald "
    "thue thure thuy thyge thyra thøger tilda tilde tillie tim timea timm timo timothy tina tine "
    "tinna tinne tino tiny tjalfe tobias toke tom tomas tommy toni tonja tonje tonni tonny tony "
    "tor torben torbjørn tord tore torfinn torgeir torgny toril torill torir torkil torkild "
    "torleif torsten torunn tove trille trine troels trond truels trygve trygvi tróndur tue "
    "tulla turid tuva tyge tyra uffe ulf ulla ulla-britt ulrich ulrik ulrika ulrike ulrikka "
    "ulrikke umar umut unni ursel ursula usha ute uwe vagn vahid valborg valdemar valdis "
    "valentina valerie valter vanessa varinka vasil vera verner veronica veronika vibe vibeke "
    "vibekke vibs vicente vicki vicky victor victoria vidar vigdis vigga viggo viktor viktoria "
    "vilfred vilhelm vilhelmina vilhelmine vilhjalmur villads villi villiam villum villy vilma "
    "vinay vincens vincent vinie vinni vinnie viola virginia vita vitus vivi vivi-ann vivi-anne "
    "vivian viviann vivianne volmer vuokko wael wafa walid walter walther wanda wenche wendy "
    "werner wiebke wiggo wilfred wilhelm william willy wilma winnie wivi wivian wladimir "
    "wolfgang xander yahya yannick yasar yasin yasmin yasmina yasmine yassin yelva yildiz ylva "
    "yngve younes yousef yrsa yusuf yvette yvon yvonne zacharias zahra zainab zakaria zaki zara "
    "zarah zeki zenia zeynab zeynep ziad zita zlatan zoe zoltan zuhal zuzana åge åke åsa åse "
    "åshild æmilie øivind øjvind ømer ørjan ørnulf østen øystein ";

constexpr std::size_t name_count = [] {
  std::size_t count = 0;
  for (const char c : names) count += c == ' ' ? 1U : 0U;
  return count;
}();

// Where each name begins, and past the last one.
constexpr std::array<std::uint16_t, name_count + 1> find_offsets() {
  std::array<std::uint16_t, name_count + 1> offsets{};
  std::size_t name = 0;
  for (std::size_t at = 0; at < names.size(); ++at)
    if (names[at] == ' ') offsets[++name] = static_cast<std::uint16_t>(at + 1);
  return offsets;
}

constexpr auto offsets = find_offsets();

constexpr std::string_view name_at(std::size_t index) {
  return names.substr(offsets[index], offsets[index + 1] - offsets[index] - 1U);
}

constexpr std::size_t slot_count = 4096;

constexpr std::size_t slot_of(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash ^ hash >> 16U) % slot_count;
}

// A hash table made by the compiler: the position of each name, plus 1, at its slot or behind it.
constexpr std::array<std::uint16_t, slot_count> find_slots() {
  std::array<std::uint16_t, slot_count> slots{};
  for (std::size_t name = 0; name < name_count; ++name) {
    std::size_t at = slot_of(name_at(name));
    while (slots[at] != 0) at = (at + 1) % slot_count;
    slots[at] = static_cast<std::uint16_t>(name + 1);
  }
  return slots;
}

constexpr auto slots = find_slots();

bool is_listed(std::string_view folded) {
  for (std::size_t at = slot_of(folded); slots[at] != 0; at = (at + 1) % slot_count) {
    if (name_at(slots[at] - 1U) == folded) return true;
  }
  return false;
}

}  // namespace

bool is_given_name(std::string_view folded) {
  if (is_listed(folded)) return true;
  const std::size_t hyphen = folded.find('-');
  return hyphen != std::string_view::npos && hyphen > 1 && is_listed(folded.substr(0, hyphen));
}

}  // namespace referat
