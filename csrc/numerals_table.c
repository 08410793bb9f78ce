// clang-format off
// Made from the data by `make tables`; do not edit.
#include "numeral.h"

const IqUnitOf iq_units[] = {
    {"second", "duration", 1},
    {"minute", "duration", 60},
    {"hour", "duration", 3600},
    {"day", "duration", 86400},
    {"week", "duration", 604800},
    {"month", "duration", 2629800},
    {"season", "duration", 7889400},
    {"year", "duration", 31557600},
    {"decade", "duration", 315576000},
    {"millimetre", "length", 0.001},
    {"centimetre", "length", 0.01},
    {"metre", "length", 1},
    {"kilometre", "length", 1000},
    {"inch", "length", 0.0254},
    {"foot", "length", 0.3048},
    {"yard", "length", 0.9144},
    {"mile", "length", 1609.344},
    {"square metre", "area", 1},
    {"hectare", "area", 10000},
    {"acre", "area", 4046.86},
    {"square kilometre", "area", 1000000},
    {"kilometre per hour", "speed", 1},
    {"metre per second", "speed", 3.6},
    {"mile per hour", "speed", 1.609344},
    {"knot", "speed", 1.852},
    {"gram", "mass", 0.001},
    {"kilogram", "mass", 1},
    {"pound weight", "mass", 0.45359},
    {"tonne", "mass", 1000},
    {"litre", "volume", 1},
    {"gallon", "volume", 3.785},
    {"degree", "temperature", 1},
    {"percent", "share", 1},
    {"watt", "power", 1},
    {"kilowatt", "power", 1000},
    {"megawatt", "power", 1000000},
    {"gigawatt", "power", 1000000000},
    {"euro", "euros", 1},
    {"dollar", "dollars", 1},
    {"pound", "pounds", 1},
    {"franc", "francs", 1},
    {"rouble", "roubles", 1},
    {"lira", "liras", 1},
    {"zloty", "zlotys", 1},
    {"krona", "kronas", 1},
    {"real", "reals", 1},
    {"peso", "pesos", 1},
};
const uint32_t iq_unit_count = 47;

const IqStem iq_stems[] = {
    {"zwei", 2, 4, 0, 0, 0},  // zwei
    {"zwo", 2, 3, 0, 0, 0},  // zwo
    {"zweien", 2, 6, 0, 0, 0},  // zweien
    {"drei", 3, 4, 0, 0, 0},  // drei
    {"dreien", 3, 6, 0, 0, 0},  // dreien
    {"vier", 4, 4, 0, 0, 0},  // vier
    {"f\303\274nf", 5, 5, 0, 0, 0},  // fünf
    {"sechs", 6, 5, 0, 0, 0},  // sechs
    {"sieben", 7, 6, 0, 0, 0},  // sieben
    {"acht", 8, 4, 0, 0, 0},  // acht
    {"neun", 9, 4, 0, 0, 0},  // neun
    {"zehn", 10, 4, 0, 0, 0},  // zehn
    {"elf", 11, 3, 0, 0, 0},  // elf
    {"zw\303\266lf", 12, 6, 0, 0, 0},  // zwölf
    {"dreizehn", 13, 8, 0, 0, 0},  // dreizehn
    {"vierzehn", 14, 8, 0, 0, 0},  // vierzehn
    {"f\303\274nfzehn", 15, 9, 0, 0, 0},  // fünfzehn
    {"sechzehn", 16, 8, 0, 0, 0},  // sechzehn
    {"siebzehn", 17, 8, 0, 0, 0},  // siebzehn
    {"achtzehn", 18, 8, 0, 0, 0},  // achtzehn
    {"neunzehn", 19, 8, 0, 0, 0},  // neunzehn
    {"zwanzig", 20, 7, 0, 0, 0},  // zwanzig
    {"drei\303\237ig", 30, 8, 0, 0, 0},  // dreißig
    {"dreissig", 30, 8, 0, 0, 0},  // dreissig
    {"vierzig", 40, 7, 0, 0, 0},  // vierzig
    {"f\303\274nfzig", 50, 8, 0, 0, 0},  // fünfzig
    {"sechzig", 60, 7, 0, 0, 0},  // sechzig
    {"siebzig", 70, 7, 0, 0, 0},  // siebzig
    {"achtzig", 80, 7, 0, 0, 0},  // achtzig
    {"neunzig", 90, 7, 0, 0, 0},  // neunzig
    {"ein", 1, 3, 0, 0, 0},  // ein
    {"hundert", 100, 7, 0, 0, 0},  // hundert
    {"tausend", 1000, 7, 0, 0, 0},  // tausend
    {"million", 1e+06, 7, 0, 0, 0},  // million
    {"millionen", 1e+06, 9, 0, 0, 0},  // millionen
    {"milliarde", 1e+09, 9, 0, 0, 0},  // milliarde
    {"milliarden", 1e+09, 10, 0, 0, 0},  // milliarden
    {"dutzend", 12, 7, 0, 0, 0},  // dutzend
    {"und", 0, 3, 0, 0, 0},  // und
    {"j\303\244hrig", 0, 7, 1, 0, 0},  // jährig
    {"j\303\244hrige", 0, 8, 1, 0, 0},  // jährige
    {"j\303\244hriger", 0, 9, 1, 0, 0},  // jähriger
    {"j\303\244hrigen", 0, 9, 1, 0, 0},  // jährigen
    {"j\303\244hriges", 0, 9, 1, 0, 0},  // jähriges
    {"j\303\244hrigem", 0, 9, 1, 0, 0},  // jährigem
    {"mann", 0, 4, 2, 0, 0},  // mann
    {"frau", 0, 4, 2, 0, 0},  // frau
    {"m\303\244nner", 0, 7, 2, 0, 0},  // männer
    {"m\303\244nnern", 0, 8, 2, 0, 0},  // männern
    {"frauen", 0, 6, 2, 0, 0},  // frauen
    {"passagier", 0, 9, 2, 0, 1},  // passagier*
    {"fahrg", 0, 5, 2, 0, 1},  // fahrg*
    {"opfer", 0, 5, 2, 0, 1},  // opfer*
    {"patient", 0, 7, 2, 0, 1},  // patient*
    {"arbeiter", 0, 8, 2, 0, 1},  // arbeiter*
    {"bewohner", 0, 8, 2, 0, 1},  // bewohner*
    {"kind", 0, 4, 2, 0, 1},  // kind*
    {"sch\303\274ler", 0, 8, 2, 0, 1},  // schüler*
    {"polizist", 0, 8, 2, 0, 1},  // polizist*
    {"feuerwehrl", 0, 10, 2, 0, 1},  // feuerwehrl*
    {"feuerwehrm", 0, 10, 2, 0, 1},  // feuerwehrm*
    {"soldat", 0, 6, 2, 0, 1},  // soldat*
    {"tourist", 0, 7, 2, 0, 1},  // tourist*
    {"mitarbeiter", 0, 11, 2, 0, 1},  // mitarbeiter*
    {"g\303\244ste", 0, 6, 2, 0, 1},  // gäste*
    {"\303\274berleb", 0, 8, 2, 0, 1},  // überleb*
    {"insass", 0, 6, 2, 0, 1},  // insass*
    {"reisende", 0, 8, 2, 0, 1},  // reisende*
    {"einsatzkr\303\244ft", 0, 13, 2, 0, 1},  // einsatzkräft*
    {"helfer", 0, 6, 2, 0, 1},  // helfer*
    {"anwohner", 0, 8, 2, 0, 1},  // anwohner*
    {"demonstrant", 0, 11, 2, 0, 1},  // demonstrant*
    {"zuschauer", 0, 9, 2, 0, 1},  // zuschauer*
    {"jugendlich", 0, 10, 2, 0, 1},  // jugendlich*
    {"zivilist", 0, 8, 2, 0, 1},  // zivilist*
    {"fahrer", 0, 6, 2, 0, 1},  // fahrer*
    {"beamt", 0, 5, 2, 0, 1},  // beamt*
    {"einwohner", 0, 9, 2, 0, 1},  // einwohner*
    {"tot", 1, 3, 3, 0, 0},  // tot
    {"tote", 1, 4, 3, 0, 0},  // tote
    {"toten", 1, 5, 3, 0, 0},  // toten
    {"toter", 1, 5, 3, 0, 0},  // toter
    {"todesopfer", 1, 10, 3, 0, 1},  // todesopfer*
    {"t\303\266dlich", 1, 8, 3, 0, 1},  // tödlich*
    {"starb", 1, 5, 3, 0, 0},  // starb
    {"starben", 1, 7, 3, 0, 0},  // starben
    {"gestorben", 1, 9, 3, 0, 0},  // gestorben
    {"stirbt", 1, 6, 3, 0, 0},  // stirbt
    {"sterben", 1, 7, 3, 0, 0},  // sterben
    {"get\303\266tet", 1, 8, 3, 0, 1},  // getötet*
    {"t\303\266tet", 1, 6, 3, 0, 1},  // tötet*
    {"ums", 1, 3, 3, 0, 0},  // ums
    {"umgekommen", 1, 10, 3, 0, 0},  // umgekommen
    {"todesfall", 1, 9, 3, 0, 1},  // todesfall*
    {"verletz", 2, 7, 3, 0, 1},  // verletz*
    {"verwundet", 2, 9, 3, 0, 1},  // verwundet*
    {"leichtverletzt", 2, 14, 3, 0, 1},  // leichtverletzt*
    {"schwer", 3, 6, 3, 0, 0},  // schwer
    {"schwerverletzt", 3, 14, 3, 0, 1},  // schwerverletzt*
    {"lebensgef\303\244hrlich", 3, 17, 3, 0, 1},  // lebensgefährlich*
    {"intensivstation", 3, 15, 3, 0, 0},  // intensivstation
    {"krankenhaus", 4, 11, 3, 0, 1},  // krankenhaus*
    {"klinik", 4, 6, 3, 0, 1},  // klinik*
    {"spital", 4, 6, 3, 0, 1},  // spital*
    {"spit\303\244l", 4, 7, 3, 0, 1},  // spitäl*
    {"krankenh\303\244user", 4, 14, 3, 0, 1},  // krankenhäuser*
    {"vermisst", 5, 8, 3, 0, 1},  // vermisst*
    {"gerettet", 6, 8, 3, 0, 1},  // gerettet*
    {"rettet", 6, 6, 3, 0, 1},  // rettet*
    {"geborgen", 6, 8, 3, 0, 1},  // geborgen*
    {"barg", 6, 4, 3, 0, 1},  // barg*
    {"befreit", 6, 7, 3, 0, 1},  // befreit*
    {"festgenommen", 7, 12, 3, 0, 1},  // festgenommen*
    {"verhaftet", 7, 9, 3, 0, 1},  // verhaftet*
    {"festnahme", 7, 9, 3, 0, 1},  // festnahme*
    {"bord", 8, 4, 3, 0, 0},  // bord
    {"sa\303\237en", 8, 6, 3, 0, 0},  // saßen
    {"besetzt", 8, 7, 3, 0, 1},  // besetzt*
    {"sassen", 8, 6, 3, 0, 0},  // sassen
    {"evakuiert", 9, 9, 3, 0, 1},  // evakuiert*
    {"obdachlos", 9, 9, 3, 0, 1},  // obdachlos*
    {"strom", 10, 5, 3, 0, 0},  // strom
    {"stromlos", 10, 8, 3, 0, 1},  // stromlos*
    {"one", 1, 3, 0, 1, 0},  // one
    {"two", 2, 3, 0, 1, 0},  // two
    {"three", 3, 5, 0, 1, 0},  // three
    {"four", 4, 4, 0, 1, 0},  // four
    {"five", 5, 4, 0, 1, 0},  // five
    {"six", 6, 3, 0, 1, 0},  // six
    {"seven", 7, 5, 0, 1, 0},  // seven
    {"eight", 8, 5, 0, 1, 0},  // eight
    {"nine", 9, 4, 0, 1, 0},  // nine
    {"ten", 10, 3, 0, 1, 0},  // ten
    {"eleven", 11, 6, 0, 1, 0},  // eleven
    {"twelve", 12, 6, 0, 1, 0},  // twelve
    {"thirteen", 13, 8, 0, 1, 0},  // thirteen
    {"fourteen", 14, 8, 0, 1, 0},  // fourteen
    {"fifteen", 15, 7, 0, 1, 0},  // fifteen
    {"sixteen", 16, 7, 0, 1, 0},  // sixteen
    {"seventeen", 17, 9, 0, 1, 0},  // seventeen
    {"eighteen", 18, 8, 0, 1, 0},  // eighteen
    {"nineteen", 19, 8, 0, 1, 0},  // nineteen
    {"twenty", 20, 6, 0, 1, 0},  // twenty
    {"thirty", 30, 6, 0, 1, 0},  // thirty
    {"forty", 40, 5, 0, 1, 0},  // forty
    {"fifty", 50, 5, 0, 1, 0},  // fifty
    {"sixty", 60, 5, 0, 1, 0},  // sixty
    {"seventy", 70, 7, 0, 1, 0},  // seventy
    {"eighty", 80, 6, 0, 1, 0},  // eighty
    {"ninety", 90, 6, 0, 1, 0},  // ninety
    {"hundred", 100, 7, 0, 1, 0},  // hundred
    {"thousand", 1000, 8, 0, 1, 0},  // thousand
    {"million", 1e+06, 7, 0, 1, 0},  // million
    {"billion", 1e+09, 7, 0, 1, 0},  // billion
    {"dozen", 12, 5, 0, 1, 0},  // dozen
    {"and", 0, 3, 0, 1, 0},  // and
    {"man", 0, 3, 2, 1, 0},  // man
    {"woman", 0, 5, 2, 1, 0},  // woman
    {"men", 0, 3, 2, 1, 0},  // men
    {"women", 0, 5, 2, 1, 0},  // women
    {"boy", 0, 3, 2, 1, 0},  // boy
    {"girl", 0, 4, 2, 1, 0},  // girl
    {"passenger", 0, 9, 2, 1, 1},  // passenger*
    {"victim", 0, 6, 2, 1, 1},  // victim*
    {"patient", 0, 7, 2, 1, 1},  // patient*
    {"worker", 0, 6, 2, 1, 1},  // worker*
    {"resident", 0, 8, 2, 1, 1},  // resident*
    {"child", 0, 5, 2, 1, 0},  // child
    {"children", 0, 8, 2, 1, 0},  // children
    {"student", 0, 7, 2, 1, 1},  // student*
    {"pupil", 0, 5, 2, 1, 1},  // pupil*
    {"officer", 0, 7, 2, 1, 1},  // officer*
    {"firefighter", 0, 11, 2, 1, 1},  // firefighter*
    {"soldier", 0, 7, 2, 1, 1},  // soldier*
    {"tourist", 0, 7, 2, 1, 1},  // tourist*
    {"employee", 0, 8, 2, 1, 1},  // employee*
    {"guest", 0, 5, 2, 1, 1},  // guest*
    {"survivor", 0, 8, 2, 1, 1},  // survivor*
    {"player", 0, 6, 2, 1, 1},  // player*
    {"fan", 0, 3, 2, 1, 1},  // fan*
    {"driver", 0, 6, 2, 1, 1},  // driver*
    {"pensioner", 0, 9, 2, 1, 1},  // pensioner*
    {"adult", 0, 5, 2, 1, 1},  // adult*
    {"teenager", 0, 8, 2, 1, 1},  // teenager*
    {"civilian", 0, 8, 2, 1, 1},  // civilian*
    {"member", 0, 6, 2, 1, 1},  // member*
    {"protester", 0, 9, 2, 1, 1},  // protester*
    {"demonstrator", 0, 12, 2, 1, 1},  // demonstrator*
    {"spectator", 0, 9, 2, 1, 1},  // spectator*
    {"others", 0, 6, 2, 1, 0},  // others
    {"villager", 0, 8, 2, 1, 1},  // villager*
    {"crew", 0, 4, 2, 1, 0},  // crew
    {"casualties", 0, 10, 2, 1, 0},  // casualties
    {"inmate", 0, 6, 2, 1, 1},  // inmate*
    {"migrant", 0, 7, 2, 1, 1},  // migrant*
    {"hiker", 0, 5, 2, 1, 1},  // hiker*
    {"miner", 0, 5, 2, 1, 1},  // miner*
    {"diver", 0, 5, 2, 1, 1},  // diver*
    {"dead", 1, 4, 3, 1, 0},  // dead
    {"died", 1, 4, 3, 1, 0},  // died
    {"die", 1, 3, 3, 1, 0},  // die
    {"dies", 1, 4, 3, 1, 0},  // dies
    {"killed", 1, 6, 3, 1, 0},  // killed
    {"killing", 1, 7, 3, 1, 0},  // killing
    {"kills", 1, 5, 3, 1, 0},  // kills
    {"death", 1, 5, 3, 1, 1},  // death*
    {"deaths", 1, 6, 3, 1, 0},  // deaths
    {"fatalit", 1, 7, 3, 1, 1},  // fatalit*
    {"perished", 1, 8, 3, 1, 0},  // perished
    {"fatally", 1, 7, 3, 1, 0},  // fatally
    {"injured", 2, 7, 3, 1, 0},  // injured
    {"injuring", 2, 8, 3, 1, 0},  // injuring
    {"injures", 2, 7, 3, 1, 0},  // injures
    {"injur", 2, 5, 3, 1, 1},  // injur*
    {"wounded", 2, 7, 3, 1, 0},  // wounded
    {"wounding", 2, 8, 3, 1, 0},  // wounding
    {"hurt", 2, 4, 3, 1, 0},  // hurt
    {"casualt", 2, 7, 3, 1, 1},  // casualt*
    {"seriously", 3, 9, 3, 1, 0},  // seriously
    {"critically", 3, 10, 3, 1, 0},  // critically
    {"critical", 3, 8, 3, 1, 0},  // critical
    {"severely", 3, 8, 3, 1, 0},  // severely
    {"badly", 3, 5, 3, 1, 0},  // badly
    {"life-threatening", 3, 16, 3, 1, 0},  // life-threatening
    {"intensive", 3, 9, 3, 1, 0},  // intensive
    {"hospital", 4, 8, 3, 1, 1},  // hospital*
    {"hospitalised", 4, 12, 3, 1, 0},  // hospitalised
    {"hospitalized", 4, 12, 3, 1, 0},  // hospitalized
    {"missing", 5, 7, 3, 1, 0},  // missing
    {"unaccounted", 5, 11, 3, 1, 0},  // unaccounted
    {"rescued", 6, 7, 3, 1, 0},  // rescued
    {"rescue", 6, 6, 3, 1, 1},  // rescue*
    {"saved", 6, 5, 3, 1, 0},  // saved
    {"pulled", 6, 6, 3, 1, 0},  // pulled
    {"lifted", 6, 6, 3, 1, 0},  // lifted
    {"arrested", 7, 8, 3, 1, 0},  // arrested
    {"detained", 7, 8, 3, 1, 0},  // detained
    {"custody", 7, 7, 3, 1, 0},  // custody
    {"arrests", 7, 7, 3, 1, 0},  // arrests
    {"aboard", 8, 6, 3, 1, 0},  // aboard
    {"board", 8, 5, 3, 1, 0},  // board
    {"onboard", 8, 7, 3, 1, 0},  // onboard
    {"carrying", 8, 8, 3, 1, 0},  // carrying
    {"evacuated", 9, 9, 3, 1, 0},  // evacuated
    {"evacuat", 9, 7, 3, 1, 1},  // evacuat*
    {"homeless", 9, 8, 3, 1, 0},  // homeless
    {"displaced", 9, 9, 3, 1, 0},  // displaced
    {"powerless", 10, 9, 3, 1, 0},  // powerless
    {"electricity", 10, 11, 3, 1, 0},  // electricity
    {"blackout", 10, 8, 3, 1, 0},  // blackout
    {"un", 1, 2, 0, 2, 0},  // un
    {"uno", 1, 3, 0, 2, 0},  // uno
    {"una", 1, 3, 0, 2, 0},  // una
    {"dos", 2, 3, 0, 2, 0},  // dos
    {"tres", 3, 4, 0, 2, 0},  // tres
    {"cuatro", 4, 6, 0, 2, 0},  // cuatro
    {"cinco", 5, 5, 0, 2, 0},  // cinco
    {"seis", 6, 4, 0, 2, 0},  // seis
    {"siete", 7, 5, 0, 2, 0},  // siete
    {"ocho", 8, 4, 0, 2, 0},  // ocho
    {"nueve", 9, 5, 0, 2, 0},  // nueve
    {"diez", 10, 4, 0, 2, 0},  // diez
    {"once", 11, 4, 0, 2, 0},  // once
    {"doce", 12, 4, 0, 2, 0},  // doce
    {"trece", 13, 5, 0, 2, 0},  // trece
    {"catorce", 14, 7, 0, 2, 0},  // catorce
    {"quince", 15, 6, 0, 2, 0},  // quince
    {"diecis\303\251is", 16, 10, 0, 2, 0},  // dieciséis
    {"diecisiete", 17, 10, 0, 2, 0},  // diecisiete
    {"dieciocho", 18, 9, 0, 2, 0},  // dieciocho
    {"diecinueve", 19, 10, 0, 2, 0},  // diecinueve
    {"veinte", 20, 6, 0, 2, 0},  // veinte
    {"veintiuno", 21, 9, 0, 2, 0},  // veintiuno
    {"veinti\303\272n", 21, 9, 0, 2, 0},  // veintiún
    {"veintiuna", 21, 9, 0, 2, 0},  // veintiuna
    {"veintid\303\263s", 22, 10, 0, 2, 0},  // veintidós
    {"veintitr\303\251s", 23, 11, 0, 2, 0},  // veintitrés
    {"veinticuatro", 24, 12, 0, 2, 0},  // veinticuatro
    {"veinticinco", 25, 11, 0, 2, 0},  // veinticinco
    {"veintis\303\251is", 26, 11, 0, 2, 0},  // veintiséis
    {"veintisiete", 27, 11, 0, 2, 0},  // veintisiete
    {"veintiocho", 28, 10, 0, 2, 0},  // veintiocho
    {"veintinueve", 29, 11, 0, 2, 0},  // veintinueve
    {"treinta", 30, 7, 0, 2, 0},  // treinta
    {"cuarenta", 40, 8, 0, 2, 0},  // cuarenta
    {"cincuenta", 50, 9, 0, 2, 0},  // cincuenta
    {"sesenta", 60, 7, 0, 2, 0},  // sesenta
    {"setenta", 70, 7, 0, 2, 0},  // setenta
    {"ochenta", 80, 7, 0, 2, 0},  // ochenta
    {"noventa", 90, 7, 0, 2, 0},  // noventa
    {"doscientos", 200, 10, 0, 2, 0},  // doscientos
    {"doscientas", 200, 10, 0, 2, 0},  // doscientas
    {"trescientos", 300, 11, 0, 2, 0},  // trescientos
    {"trescientas", 300, 11, 0, 2, 0},  // trescientas
    {"cuatrocientos", 400, 13, 0, 2, 0},  // cuatrocientos
    {"cuatrocientas", 400, 13, 0, 2, 0},  // cuatrocientas
    {"quinientos", 500, 10, 0, 2, 0},  // quinientos
    {"quinientas", 500, 10, 0, 2, 0},  // quinientas
    {"seiscientos", 600, 11, 0, 2, 0},  // seiscientos
    {"seiscientas", 600, 11, 0, 2, 0},  // seiscientas
    {"setecientos", 700, 11, 0, 2, 0},  // setecientos
    {"setecientas", 700, 11, 0, 2, 0},  // setecientas
    {"ochocientos", 800, 11, 0, 2, 0},  // ochocientos
    {"ochocientas", 800, 11, 0, 2, 0},  // ochocientas
    {"novecientos", 900, 11, 0, 2, 0},  // novecientos
    {"novecientas", 900, 11, 0, 2, 0},  // novecientas
    {"cien", 100, 4, 0, 2, 0},  // cien
    {"ciento", 100, 6, 0, 2, 0},  // ciento
    {"mil", 1000, 3, 0, 2, 0},  // mil
    {"mill\303\263n", 1e+06, 7, 0, 2, 0},  // millón
    {"millones", 1e+06, 8, 0, 2, 0},  // millones
    {"docena", 12, 6, 0, 2, 0},  // docena
    {"docenas", 12, 7, 0, 2, 0},  // docenas
    {"y", 0, 1, 0, 2, 0},  // y
    {"hombre", 0, 6, 2, 2, 1},  // hombre*
    {"mujer", 0, 5, 2, 2, 1},  // mujer*
    {"pasajer", 0, 7, 2, 2, 1},  // pasajer*
    {"v\303\255ctima", 0, 8, 2, 2, 1},  // víctima*
    {"paciente", 0, 8, 2, 2, 1},  // paciente*
    {"enferm", 0, 6, 2, 2, 1},  // enferm*
    {"trabajador", 0, 10, 2, 2, 1},  // trabajador*
    {"vecin", 0, 5, 2, 2, 1},  // vecin*
    {"ni\303\261", 0, 4, 2, 2, 1},  // niñ*
    {"menor", 0, 5, 2, 2, 1},  // menor*
    {"alumn", 0, 5, 2, 2, 1},  // alumn*
    {"polic\303\255a", 0, 8, 2, 2, 1},  // policía*
    {"agente", 0, 6, 2, 2, 1},  // agente*
    {"bombero", 0, 7, 2, 2, 1},  // bombero*
    {"soldado", 0, 7, 2, 2, 1},  // soldado*
    {"turista", 0, 7, 2, 2, 1},  // turista*
    {"emplead", 0, 7, 2, 2, 1},  // emplead*
    {"superviviente", 0, 13, 2, 2, 1},  // superviviente*
    {"sobreviviente", 0, 13, 2, 2, 1},  // sobreviviente*
    {"usuari", 0, 6, 2, 2, 1},  // usuari*
    {"manifestante", 0, 12, 2, 2, 1},  // manifestante*
    {"civil", 0, 5, 2, 2, 1},  // civil*
    {"ocupante", 0, 8, 2, 2, 1},  // ocupante*
    {"viajer", 0, 6, 2, 2, 1},  // viajer*
    {"tripulante", 0, 10, 2, 2, 1},  // tripulante*
    {"habitante", 0, 9, 2, 2, 1},  // habitante*
    {"cliente", 0, 7, 2, 2, 1},  // cliente*
    {"muert", 1, 5, 3, 2, 1},  // muert*
    {"muri", 1, 4, 3, 2, 1},  // muri*
    {"muere", 1, 5, 3, 2, 1},  // muere*
    {"fallec", 1, 6, 3, 2, 1},  // fallec*
    {"fallecid", 1, 8, 3, 2, 1},  // fallecid*
    {"mata", 1, 4, 3, 2, 0},  // mata
    {"mat\303\263", 1, 5, 3, 2, 0},  // mató
    {"mataron", 1, 7, 3, 2, 0},  // mataron
    {"herid", 2, 5, 3, 2, 1},  // herid*
    {"lesionad", 2, 8, 3, 2, 1},  // lesionad*
    {"hiri", 2, 4, 3, 2, 1},  // hiri*
    {"grave", 3, 5, 3, 2, 0},  // grave
    {"graves", 3, 6, 3, 2, 0},  // graves
    {"gravedad", 3, 8, 3, 2, 0},  // gravedad
    {"cr\303\255tic", 3, 7, 3, 2, 1},  // crític*
    {"intensivos", 3, 10, 3, 2, 0},  // intensivos
    {"uci", 3, 3, 3, 2, 0},  // uci
    {"hospital", 4, 8, 3, 2, 1},  // hospital*
    {"ingresad", 4, 8, 3, 2, 1},  // ingresad*
    {"desaparecid", 5, 11, 3, 2, 1},  // desaparecid*
    {"rescatad", 6, 8, 3, 2, 1},  // rescatad*
    {"rescat", 6, 6, 3, 2, 1},  // rescat*
    {"sacamos", 6, 7, 3, 2, 0},  // sacamos
    {"sacaron", 6, 7, 3, 2, 0},  // sacaron
    {"sac\303\263", 6, 5, 3, 2, 0},  // sacó
    {"salvad", 6, 6, 3, 2, 1},  // salvad*
    {"detenid", 7, 7, 3, 2, 1},  // detenid*
    {"arrestad", 7, 8, 3, 2, 1},  // arrestad*
    {"bordo", 8, 5, 3, 2, 0},  // bordo
    {"evacuad", 9, 7, 3, 2, 1},  // evacuad*
    {"desalojad", 9, 9, 3, 2, 1},  // desalojad*
    {"evacu", 9, 5, 3, 2, 1},  // evacu*
    {"electricidad", 10, 12, 3, 2, 0},  // electricidad
    {"oscuras", 10, 7, 3, 2, 0},  // oscuras
    {"suministro", 10, 10, 3, 2, 0},  // suministro
    {"luz", 10, 3, 3, 2, 0},  // luz
    {"un", 1, 2, 0, 3, 0},  // un
    {"une", 1, 3, 0, 3, 0},  // une
    {"deux", 2, 4, 0, 3, 0},  // deux
    {"trois", 3, 5, 0, 3, 0},  // trois
    {"quatre", 4, 6, 0, 3, 0},  // quatre
    {"cinq", 5, 4, 0, 3, 0},  // cinq
    {"six", 6, 3, 0, 3, 0},  // six
    {"sept", 7, 4, 0, 3, 0},  // sept
    {"huit", 8, 4, 0, 3, 0},  // huit
    {"neuf", 9, 4, 0, 3, 0},  // neuf
    {"dix", 10, 3, 0, 3, 0},  // dix
    {"onze", 11, 4, 0, 3, 0},  // onze
    {"douze", 12, 5, 0, 3, 0},  // douze
    {"treize", 13, 6, 0, 3, 0},  // treize
    {"quatorze", 14, 8, 0, 3, 0},  // quatorze
    {"quinze", 15, 6, 0, 3, 0},  // quinze
    {"seize", 16, 5, 0, 3, 0},  // seize
    {"vingt", 20, 5, 0, 3, 0},  // vingt
    {"trente", 30, 6, 0, 3, 0},  // trente
    {"quarante", 40, 8, 0, 3, 0},  // quarante
    {"cinquante", 50, 9, 0, 3, 0},  // cinquante
    {"soixante", 60, 8, 0, 3, 0},  // soixante
    {"septante", 70, 8, 0, 3, 0},  // septante
    {"huitante", 80, 8, 0, 3, 0},  // huitante
    {"octante", 80, 7, 0, 3, 0},  // octante
    {"nonante", 90, 7, 0, 3, 0},  // nonante
    {"dizaine", 10, 7, 0, 3, 0},  // dizaine
    {"quinzaine", 15, 9, 0, 3, 0},  // quinzaine
    {"vingtaine", 20, 9, 0, 3, 0},  // vingtaine
    {"trentaine", 30, 9, 0, 3, 0},  // trentaine
    {"quarantaine", 40, 11, 0, 3, 0},  // quarantaine
    {"cinquantaine", 50, 12, 0, 3, 0},  // cinquantaine
    {"soixantaine", 60, 11, 0, 3, 0},  // soixantaine
    {"centaine", 100, 8, 0, 3, 0},  // centaine
    {"cent", 100, 4, 0, 3, 0},  // cent
    {"cents", 100, 5, 0, 3, 0},  // cents
    {"mille", 1000, 5, 0, 3, 0},  // mille
    {"million", 1e+06, 7, 0, 3, 0},  // million
    {"millions", 1e+06, 8, 0, 3, 0},  // millions
    {"milliard", 1e+09, 8, 0, 3, 0},  // milliard
    {"milliards", 1e+09, 9, 0, 3, 0},  // milliards
    {"douzaine", 12, 8, 0, 3, 0},  // douzaine
    {"et", 0, 2, 0, 3, 0},  // et
    {"homme", 0, 5, 2, 3, 1},  // homme*
    {"femme", 0, 5, 2, 3, 1},  // femme*
    {"passager", 0, 8, 2, 3, 1},  // passager*
    {"victime", 0, 7, 2, 3, 1},  // victime*
    {"patient", 0, 7, 2, 3, 1},  // patient*
    {"ouvrier", 0, 7, 2, 3, 1},  // ouvrier*
    {"habitant", 0, 8, 2, 3, 1},  // habitant*
    {"enfant", 0, 6, 2, 3, 1},  // enfant*
    {"\303\251l\303\250ve", 0, 7, 2, 3, 1},  // élève*
    {"policier", 0, 8, 2, 3, 1},  // policier*
    {"pompier", 0, 7, 2, 3, 1},  // pompier*
    {"soldat", 0, 6, 2, 3, 1},  // soldat*
    {"touriste", 0, 8, 2, 3, 1},  // touriste*
    {"employ\303\251", 0, 8, 2, 3, 1},  // employé*
    {"salari\303\251", 0, 8, 2, 3, 1},  // salarié*
    {"rescap\303\251", 0, 8, 2, 3, 1},  // rescapé*
    {"survivant", 0, 9, 2, 3, 1},  // survivant*
    {"usager", 0, 6, 2, 3, 1},  // usager*
    {"manifestant", 0, 11, 2, 3, 1},  // manifestant*
    {"civil", 0, 5, 2, 3, 1},  // civil*
    {"occupant", 0, 8, 2, 3, 1},  // occupant*
    {"voyageur", 0, 8, 2, 3, 1},  // voyageur*
    {"bless\303\251", 0, 7, 2, 3, 1},  // blessé*
    {"riverain", 0, 8, 2, 3, 1},  // riverain*
    {"client", 0, 6, 2, 3, 1},  // client*
    {"foyer", 0, 5, 2, 3, 1},  // foyer*
    {"abonn\303\251", 0, 7, 2, 3, 1},  // abonné*
    {"mort", 1, 4, 3, 3, 0},  // mort
    {"morts", 1, 5, 3, 3, 0},  // morts
    {"morte", 1, 5, 3, 3, 0},  // morte
    {"mortes", 1, 6, 3, 3, 0},  // mortes
    {"d\303\251c\303\250s", 1, 7, 3, 3, 0},  // décès
    {"d\303\251c\303\251d\303\251", 1, 9, 3, 3, 1},  // décédé*
    {"tu\303\251", 1, 4, 3, 3, 1},  // tué*
    {"mourut", 1, 6, 3, 3, 0},  // mourut
    {"mortel", 1, 6, 3, 3, 1},  // mortel*
    {"p\303\251ri", 1, 5, 3, 3, 0},  // péri
    {"p\303\251rirent", 1, 9, 3, 3, 0},  // périrent
    {"p\303\251rissent", 1, 10, 3, 3, 0},  // périssent
    {"bless\303\251", 2, 7, 3, 3, 1},  // blessé*
    {"blessant", 2, 8, 3, 3, 0},  // blessant
    {"grave", 3, 5, 3, 3, 0},  // grave
    {"graves", 3, 6, 3, 3, 0},  // graves
    {"gravement", 3, 9, 3, 3, 0},  // gravement
    {"gri\303\250vement", 3, 11, 3, 3, 0},  // grièvement
    {"critique", 3, 8, 3, 3, 0},  // critique
    {"r\303\251animation", 3, 12, 3, 3, 0},  // réanimation
    {"urgence absolue", 3, 15, 3, 3, 0},  // urgence absolue
    {"h\303\264pital", 4, 8, 3, 3, 1},  // hôpital*
    {"h\303\264pitaux", 4, 9, 3, 3, 0},  // hôpitaux
    {"hospitalis\303\251", 4, 12, 3, 3, 1},  // hospitalisé*
    {"disparu", 5, 7, 3, 3, 1},  // disparu*
    {"disparue", 5, 8, 3, 3, 1},  // disparue*
    {"secouru", 6, 7, 3, 3, 1},  // secouru*
    {"sauv\303\251", 6, 6, 3, 3, 1},  // sauvé*
    {"rep\303\252ch\303\251", 6, 9, 3, 3, 1},  // repêché*
    {"sorti", 6, 5, 3, 3, 1},  // sorti*
    {"extrait", 6, 7, 3, 3, 1},  // extrait*
    {"arr\303\252t\303\251", 7, 8, 3, 3, 1},  // arrêté*
    {"interpell\303\251", 7, 11, 3, 3, 1},  // interpellé*
    {"interpellation", 7, 14, 3, 3, 1},  // interpellation*
    {"bord", 8, 4, 3, 3, 0},  // bord
    {"\303\251vacu\303\251", 9, 8, 3, 3, 1},  // évacué*
    {"\303\251vacua", 9, 7, 3, 3, 1},  // évacua*
    {"relog\303\251", 9, 7, 3, 3, 1},  // relogé*
    {"\303\251lectricit\303\251", 10, 13, 3, 3, 0},  // électricité
    {"courant", 10, 7, 3, 3, 0},  // courant
    {"due", 2, 3, 0, 4, 0},  // due
    {"tre", 3, 3, 0, 4, 0},  // tre
    {"quattro", 4, 7, 0, 4, 0},  // quattro
    {"cinque", 5, 6, 0, 4, 0},  // cinque
    {"sei", 6, 3, 0, 4, 0},  // sei
    {"sette", 7, 5, 0, 4, 0},  // sette
    {"otto", 8, 4, 0, 4, 0},  // otto
    {"nove", 9, 4, 0, 4, 0},  // nove
    {"dieci", 10, 5, 0, 4, 0},  // dieci
    {"undici", 11, 6, 0, 4, 0},  // undici
    {"dodici", 12, 6, 0, 4, 0},  // dodici
    {"tredici", 13, 7, 0, 4, 0},  // tredici
    {"quattordici", 14, 11, 0, 4, 0},  // quattordici
    {"quindici", 15, 8, 0, 4, 0},  // quindici
    {"sedici", 16, 6, 0, 4, 0},  // sedici
    {"diciassette", 17, 11, 0, 4, 0},  // diciassette
    {"diciotto", 18, 8, 0, 4, 0},  // diciotto
    {"diciannove", 19, 10, 0, 4, 0},  // diciannove
    {"venti", 20, 5, 0, 4, 0},  // venti
    {"vent", 20, 4, 0, 4, 0},  // vent
    {"trenta", 30, 6, 0, 4, 0},  // trenta
    {"trent", 30, 5, 0, 4, 0},  // trent
    {"quaranta", 40, 8, 0, 4, 0},  // quaranta
    {"quarant", 40, 7, 0, 4, 0},  // quarant
    {"cinquanta", 50, 9, 0, 4, 0},  // cinquanta
    {"cinquant", 50, 8, 0, 4, 0},  // cinquant
    {"sessanta", 60, 8, 0, 4, 0},  // sessanta
    {"sessant", 60, 7, 0, 4, 0},  // sessant
    {"settanta", 70, 8, 0, 4, 0},  // settanta
    {"settant", 70, 7, 0, 4, 0},  // settant
    {"ottanta", 80, 7, 0, 4, 0},  // ottanta
    {"ottant", 80, 6, 0, 4, 0},  // ottant
    {"novanta", 90, 7, 0, 4, 0},  // novanta
    {"novant", 90, 6, 0, 4, 0},  // novant
    {"uno", 1, 3, 0, 4, 0},  // uno
    {"tr\303\251", 3, 4, 0, 4, 0},  // tré
    {"decina", 10, 6, 0, 4, 0},  // decina
    {"ventina", 20, 7, 0, 4, 0},  // ventina
    {"trentina", 30, 8, 0, 4, 0},  // trentina
    {"quarantina", 40, 10, 0, 4, 0},  // quarantina
    {"cinquantina", 50, 11, 0, 4, 0},  // cinquantina
    {"cento", 100, 5, 0, 4, 0},  // cento
    {"centinaio", 100, 9, 0, 4, 0},  // centinaio
    {"mille", 1000, 5, 0, 4, 0},  // mille
    {"mila", 1000, 4, 0, 4, 0},  // mila
    {"milione", 1e+06, 7, 0, 4, 0},  // milione
    {"milioni", 1e+06, 7, 0, 4, 0},  // milioni
    {"miliardo", 1e+09, 8, 0, 4, 0},  // miliardo
    {"miliardi", 1e+09, 8, 0, 4, 0},  // miliardi
    {"dozzina", 12, 7, 0, 4, 0},  // dozzina
    {"e", 0, 1, 0, 4, 0},  // e
    {"enne", 0, 4, 1, 4, 0},  // enne
    {"enni", 0, 4, 1, 4, 0},  // enni
    {"uomo", 0, 4, 2, 4, 0},  // uomo
    {"uomini", 0, 6, 2, 4, 0},  // uomini
    {"donna", 0, 5, 2, 4, 0},  // donna
    {"donne", 0, 5, 2, 4, 0},  // donne
    {"passegger", 0, 9, 2, 4, 1},  // passegger*
    {"vittim", 0, 6, 2, 4, 1},  // vittim*
    {"pazient", 0, 7, 2, 4, 1},  // pazient*
    {"operai", 0, 6, 2, 4, 1},  // operai*
    {"abitant", 0, 7, 2, 4, 1},  // abitant*
    {"bambin", 0, 6, 2, 4, 1},  // bambin*
    {"student", 0, 7, 2, 4, 1},  // student*
    {"agent", 0, 5, 2, 4, 1},  // agent*
    {"poliziott", 0, 9, 2, 4, 1},  // poliziott*
    {"pompier", 0, 7, 2, 4, 1},  // pompier*
    {"soldat", 0, 6, 2, 4, 1},  // soldat*
    {"turist", 0, 6, 2, 4, 1},  // turist*
    {"dipendent", 0, 9, 2, 4, 1},  // dipendent*
    {"superstit", 0, 9, 2, 4, 1},  // superstit*
    {"utent", 0, 5, 2, 4, 1},  // utent*
    {"manifestant", 0, 11, 2, 4, 1},  // manifestant*
    {"civil", 0, 5, 2, 4, 1},  // civil*
    {"occupant", 0, 8, 2, 4, 1},  // occupant*
    {"viaggiator", 0, 10, 2, 4, 1},  // viaggiator*
    {"sfollat", 0, 7, 2, 4, 1},  // sfollat*
    {"resident", 0, 8, 2, 4, 1},  // resident*
    {"client", 0, 6, 2, 4, 1},  // client*
    {"mort", 1, 4, 3, 4, 1},  // mort*
    {"morti", 1, 5, 3, 4, 0},  // morti
    {"decedut", 1, 7, 3, 4, 1},  // decedut*
    {"uccis", 1, 5, 3, 4, 1},  // uccis*
    {"vittime", 1, 7, 3, 4, 0},  // vittime
    {"deceduti", 1, 8, 3, 4, 0},  // deceduti
    {"ferit", 2, 5, 3, 4, 1},  // ferit*
    {"ferend", 2, 6, 3, 4, 1},  // ferend*
    {"grave", 3, 5, 3, 4, 0},  // grave
    {"gravi", 3, 5, 3, 4, 0},  // gravi
    {"gravemente", 3, 10, 3, 4, 0},  // gravemente
    {"intensiva", 3, 9, 3, 4, 0},  // intensiva
    {"rossi", 3, 5, 3, 4, 0},  // rossi
    {"ospedal", 4, 7, 3, 4, 1},  // ospedal*
    {"ricoverat", 4, 9, 3, 4, 1},  // ricoverat*
    {"dispers", 5, 7, 3, 4, 1},  // dispers*
    {"salvat", 6, 6, 3, 4, 1},  // salvat*
    {"soccors", 6, 7, 3, 4, 1},  // soccors*
    {"estratt", 6, 7, 3, 4, 1},  // estratt*
    {"recuperat", 6, 9, 3, 4, 1},  // recuperat*
    {"arrestat", 7, 8, 3, 4, 1},  // arrestat*
    {"fermat", 7, 6, 3, 4, 1},  // fermat*
    {"bordo", 8, 5, 3, 4, 0},  // bordo
    {"evacuat", 9, 7, 3, 4, 1},  // evacuat*
    {"sfollat", 9, 7, 3, 4, 1},  // sfollat*
    {"elettricit\303\240", 10, 12, 3, 4, 0},  // elettricità
    {"corrente", 10, 8, 3, 4, 0},  // corrente
    {"twee", 2, 4, 0, 5, 0},  // twee
    {"drie", 3, 4, 0, 5, 0},  // drie
    {"vier", 4, 4, 0, 5, 0},  // vier
    {"vijf", 5, 4, 0, 5, 0},  // vijf
    {"zes", 6, 3, 0, 5, 0},  // zes
    {"zeven", 7, 5, 0, 5, 0},  // zeven
    {"acht", 8, 4, 0, 5, 0},  // acht
    {"negen", 9, 5, 0, 5, 0},  // negen
    {"tien", 10, 4, 0, 5, 0},  // tien
    {"elf", 11, 3, 0, 5, 0},  // elf
    {"twaalf", 12, 6, 0, 5, 0},  // twaalf
    {"dertien", 13, 7, 0, 5, 0},  // dertien
    {"veertien", 14, 8, 0, 5, 0},  // veertien
    {"vijftien", 15, 8, 0, 5, 0},  // vijftien
    {"zestien", 16, 7, 0, 5, 0},  // zestien
    {"zeventien", 17, 9, 0, 5, 0},  // zeventien
    {"achttien", 18, 8, 0, 5, 0},  // achttien
    {"negentien", 19, 9, 0, 5, 0},  // negentien
    {"twintig", 20, 7, 0, 5, 0},  // twintig
    {"dertig", 30, 6, 0, 5, 0},  // dertig
    {"veertig", 40, 7, 0, 5, 0},  // veertig
    {"vijftig", 50, 7, 0, 5, 0},  // vijftig
    {"zestig", 60, 6, 0, 5, 0},  // zestig
    {"zeventig", 70, 8, 0, 5, 0},  // zeventig
    {"tachtig", 80, 7, 0, 5, 0},  // tachtig
    {"negentig", 90, 8, 0, 5, 0},  // negentig
    {"een", 1, 3, 0, 5, 0},  // een
    {"tiental", 10, 7, 0, 5, 0},  // tiental
    {"honderd", 100, 7, 0, 5, 0},  // honderd
    {"duizend", 1000, 7, 0, 5, 0},  // duizend
    {"miljoen", 1e+06, 7, 0, 5, 0},  // miljoen
    {"miljard", 1e+09, 7, 0, 5, 0},  // miljard
    {"dozijn", 12, 6, 0, 5, 0},  // dozijn
    {"en", 0, 2, 0, 5, 0},  // en
    {"\303\253n", 0, 3, 0, 5, 0},  // ën
    {"jarige", 0, 6, 1, 5, 0},  // jarige
    {"jarig", 0, 5, 1, 5, 0},  // jarig
    {"man", 0, 3, 2, 5, 0},  // man
    {"mannen", 0, 6, 2, 5, 0},  // mannen
    {"vrouw", 0, 5, 2, 5, 1},  // vrouw*
    {"passagier", 0, 9, 2, 5, 1},  // passagier*
    {"slachtoffer", 0, 11, 2, 5, 1},  // slachtoffer*
    {"pati\303\253nt", 0, 8, 2, 5, 1},  // patiënt*
    {"werknemer", 0, 9, 2, 5, 1},  // werknemer*
    {"bewoner", 0, 7, 2, 5, 1},  // bewoner*
    {"kind", 0, 4, 2, 5, 1},  // kind*
    {"leerling", 0, 8, 2, 5, 1},  // leerling*
    {"agent", 0, 5, 2, 5, 1},  // agent*
    {"brandweer", 0, 9, 2, 5, 1},  // brandweer*
    {"soldaat", 0, 7, 2, 5, 1},  // soldaat*
    {"soldaten", 0, 8, 2, 5, 0},  // soldaten
    {"toerist", 0, 7, 2, 5, 1},  // toerist*
    {"medewerker", 0, 10, 2, 5, 1},  // medewerker*
    {"reiziger", 0, 8, 2, 5, 1},  // reiziger*
    {"bezoeker", 0, 8, 2, 5, 1},  // bezoeker*
    {"opvarende", 0, 9, 2, 5, 1},  // opvarende*
    {"klant", 0, 5, 2, 5, 1},  // klant*
    {"dood", 1, 4, 3, 5, 0},  // dood
    {"dode", 1, 4, 3, 5, 1},  // dode*
    {"doden", 1, 5, 3, 5, 0},  // doden
    {"overlijd", 1, 8, 3, 5, 1},  // overlijd*
    {"overleden", 1, 9, 3, 5, 0},  // overleden
    {"omgekomen", 1, 9, 3, 5, 0},  // omgekomen
    {"gedood", 1, 6, 3, 5, 0},  // gedood
    {"omkwam", 1, 6, 3, 5, 1},  // omkwam*
    {"stierf", 1, 6, 3, 5, 0},  // stierf
    {"stierven", 1, 8, 3, 5, 0},  // stierven
    {"gewond", 2, 6, 3, 5, 1},  // gewond*
    {"zwaar", 3, 5, 3, 5, 0},  // zwaar
    {"zwaargewond", 3, 11, 3, 5, 1},  // zwaargewond*
    {"ernstig", 3, 7, 3, 5, 0},  // ernstig
    {"kritiek", 3, 7, 3, 5, 1},  // kritiek*
    {"ziekenhui", 4, 9, 3, 5, 1},  // ziekenhui*
    {"vermist", 5, 7, 3, 5, 1},  // vermist*
    {"gered", 6, 5, 3, 5, 0},  // gered
    {"redde", 6, 5, 3, 5, 0},  // redde
    {"redden", 6, 6, 3, 5, 0},  // redden
    {"aangehouden", 7, 11, 3, 5, 0},  // aangehouden
    {"gearresteerd", 7, 12, 3, 5, 0},  // gearresteerd
    {"boord", 8, 5, 3, 5, 0},  // boord
    {"ge\303\253vacueerd", 9, 12, 3, 5, 1},  // geëvacueerd*
    {"stroom", 10, 6, 3, 5, 0},  // stroom
    {"jeden", 1, 5, 0, 6, 0},  // jeden
    {"dwa", 2, 3, 0, 6, 0},  // dwa
    {"dwie", 2, 4, 0, 6, 0},  // dwie
    {"dw\303\263ch", 2, 6, 0, 6, 0},  // dwóch
    {"dwoje", 2, 5, 0, 6, 0},  // dwoje
    {"dwojga", 2, 6, 0, 6, 0},  // dwojga
    {"dwiema", 2, 6, 0, 6, 0},  // dwiema
    {"dwu", 2, 3, 0, 6, 0},  // dwu
    {"trzy", 3, 4, 0, 6, 0},  // trzy
    {"trzech", 3, 6, 0, 6, 0},  // trzech
    {"troje", 3, 5, 0, 6, 0},  // troje
    {"cztery", 4, 6, 0, 6, 0},  // cztery
    {"czterech", 4, 8, 0, 6, 0},  // czterech
    {"czworo", 4, 6, 0, 6, 0},  // czworo
    {"pi\304\231\304\207", 5, 6, 0, 6, 0},  // pięć
    {"pi\304\231ciu", 5, 7, 0, 6, 0},  // pięciu
    {"pi\304\231cioro", 5, 9, 0, 6, 0},  // pięcioro
    {"sze\305\233\304\207", 6, 7, 0, 6, 0},  // sześć
    {"sze\305\233ciu", 6, 8, 0, 6, 0},  // sześciu
    {"sze\305\233cioro", 6, 10, 0, 6, 0},  // sześcioro
    {"siedem", 7, 6, 0, 6, 0},  // siedem
    {"siedmiu", 7, 7, 0, 6, 0},  // siedmiu
    {"siedmioro", 7, 9, 0, 6, 0},  // siedmioro
    {"osiem", 8, 5, 0, 6, 0},  // osiem
    {"o\305\233miu", 8, 6, 0, 6, 0},  // ośmiu
    {"o\305\233mioro", 8, 8, 0, 6, 0},  // ośmioro
    {"dziewi\304\231\304\207", 9, 10, 0, 6, 0},  // dziewięć
    {"dziewi\304\231ciu", 9, 11, 0, 6, 0},  // dziewięciu
    {"dziewi\304\231cioro", 9, 13, 0, 6, 0},  // dziewięcioro
    {"dziesi\304\231\304\207", 10, 10, 0, 6, 0},  // dziesięć
    {"dziesi\304\231ciu", 10, 11, 0, 6, 0},  // dziesięciu
    {"dziesi\304\231cioro", 10, 13, 0, 6, 0},  // dziesięcioro
    {"jedena\305\233cie", 11, 11, 0, 6, 0},  // jedenaście
    {"jedenastu", 11, 9, 0, 6, 0},  // jedenastu
    {"dwana\305\233cie", 12, 10, 0, 6, 0},  // dwanaście
    {"dwunastu", 12, 8, 0, 6, 0},  // dwunastu
    {"trzyna\305\233cie", 13, 11, 0, 6, 0},  // trzynaście
    {"trzynastu", 13, 9, 0, 6, 0},  // trzynastu
    {"czterna\305\233cie", 14, 12, 0, 6, 0},  // czternaście
    {"czternastu", 14, 10, 0, 6, 0},  // czternastu
    {"pi\304\231tna\305\233cie", 15, 12, 0, 6, 0},  // piętnaście
    {"pi\304\231tnastu", 15, 10, 0, 6, 0},  // piętnastu
    {"szesna\305\233cie", 16, 11, 0, 6, 0},  // szesnaście
    {"szesnastu", 16, 9, 0, 6, 0},  // szesnastu
    {"siedemna\305\233cie", 17, 13, 0, 6, 0},  // siedemnaście
    {"siedemnastu", 17, 11, 0, 6, 0},  // siedemnastu
    {"osiemna\305\233cie", 18, 12, 0, 6, 0},  // osiemnaście
    {"osiemnastu", 18, 10, 0, 6, 0},  // osiemnastu
    {"dziewi\304\231tna\305\233cie", 19, 16, 0, 6, 0},  // dziewiętnaście
    {"dziewi\304\231tnastu", 19, 14, 0, 6, 0},  // dziewiętnastu
    {"dwadzie\305\233cia", 20, 12, 0, 6, 0},  // dwadzieścia
    {"dwudziestu", 20, 10, 0, 6, 0},  // dwudziestu
    {"trzydzie\305\233ci", 30, 12, 0, 6, 0},  // trzydzieści
    {"trzydziestu", 30, 11, 0, 6, 0},  // trzydziestu
    {"czterdzie\305\233ci", 40, 13, 0, 6, 0},  // czterdzieści
    {"czterdziestu", 40, 12, 0, 6, 0},  // czterdziestu
    {"pi\304\231\304\207dziesi\304\205t", 50, 15, 0, 6, 0},  // pięćdziesiąt
    {"pi\304\231\304\207dziesi\304\231ciu", 50, 17, 0, 6, 0},  // pięćdziesięciu
    {"sze\305\233\304\207dziesi\304\205t", 60, 16, 0, 6, 0},  // sześćdziesiąt
    {"sze\305\233\304\207dziesi\304\231ciu", 60, 18, 0, 6, 0},  // sześćdziesięciu
    {"siedemdziesi\304\205t", 70, 15, 0, 6, 0},  // siedemdziesiąt
    {"siedemdziesi\304\231ciu", 70, 17, 0, 6, 0},  // siedemdziesięciu
    {"osiemdziesi\304\205t", 80, 14, 0, 6, 0},  // osiemdziesiąt
    {"osiemdziesi\304\231ciu", 80, 16, 0, 6, 0},  // osiemdziesięciu
    {"dziewi\304\231\304\207dziesi\304\205t", 90, 19, 0, 6, 0},  // dziewięćdziesiąt
    {"dziewi\304\231\304\207dziesi\304\231ciu", 90, 21, 0, 6, 0},  // dziewięćdziesięciu
    {"dwie\305\233cie", 200, 9, 0, 6, 0},  // dwieście
    {"trzysta", 300, 7, 0, 6, 0},  // trzysta
    {"czterysta", 400, 9, 0, 6, 0},  // czterysta
    {"pi\304\231\304\207set", 500, 9, 0, 6, 0},  // pięćset
    {"kilkana\305\233cie", 15, 12, 0, 6, 0},  // kilkanaście
    {"sto", 100, 3, 0, 6, 0},  // sto
    {"stu", 100, 3, 0, 6, 0},  // stu
    {"tysi\304\205c", 1000, 7, 0, 6, 0},  // tysiąc
    {"tysi\304\205ce", 1000, 8, 0, 6, 0},  // tysiące
    {"tysi\304\231cy", 1000, 8, 0, 6, 0},  // tysięcy
    {"tys", 1000, 3, 0, 6, 0},  // tys
    {"milion", 1e+06, 6, 0, 6, 0},  // milion
    {"miliony", 1e+06, 7, 0, 6, 0},  // miliony
    {"milion\303\263w", 1e+06, 9, 0, 6, 0},  // milionów
    {"tuzin", 12, 5, 0, 6, 0},  // tuzin
    {"letni", 0, 5, 1, 6, 0},  // letni
    {"letnia", 0, 6, 1, 6, 0},  // letnia
    {"letniego", 0, 8, 1, 6, 0},  // letniego
    {"letniej", 0, 7, 1, 6, 0},  // letniej
    {"letniemu", 0, 8, 1, 6, 0},  // letniemu
    {"letni\304\205", 0, 7, 1, 6, 0},  // letnią
    {"letnim", 0, 6, 1, 6, 0},  // letnim
    {"latek", 0, 5, 1, 6, 0},  // latek
    {"latka", 0, 5, 1, 6, 0},  // latka
    {"m\304\231\305\274czyzn", 0, 10, 2, 6, 1},  // mężczyzn*
    {"kobiet", 0, 6, 2, 6, 1},  // kobiet*
    {"pasa\305\274er", 0, 8, 2, 6, 1},  // pasażer*
    {"ofiar", 0, 5, 2, 6, 1},  // ofiar*
    {"pacjent", 0, 7, 2, 6, 1},  // pacjent*
    {"pracownik", 0, 9, 2, 6, 1},  // pracownik*
    {"robotnik", 0, 8, 2, 6, 1},  // robotnik*
    {"mieszka\305\204", 0, 9, 2, 6, 1},  // mieszkań*
    {"dziec", 0, 5, 2, 6, 1},  // dziec*
    {"uczni", 0, 5, 2, 6, 1},  // uczni*
    {"policjant", 0, 9, 2, 6, 1},  // policjant*
    {"stra\305\274ak", 0, 8, 2, 6, 1},  // strażak*
    {"\305\274o\305\202nierz", 0, 10, 2, 6, 1},  // żołnierz*
    {"turyst", 0, 6, 2, 6, 1},  // turyst*
    {"uczestnik", 0, 9, 2, 6, 1},  // uczestnik*
    {"widz", 0, 4, 2, 6, 1},  // widz*
    {"g\303\263rnik", 0, 7, 2, 6, 1},  // górnik*
    {"student", 0, 7, 2, 6, 1},  // student*
    {"odbiorc", 0, 7, 2, 6, 1},  // odbiorc*
    {"zgin\304\205\305\202", 1, 8, 3, 6, 0},  // zginął
    {"zgin\304\231\305\202", 1, 8, 3, 6, 1},  // zginęł*
    {"zgin\304\231li", 1, 8, 3, 6, 0},  // zginęli
    {"zabit", 1, 5, 3, 6, 1},  // zabit*
    {"\305\233mierteln", 1, 10, 3, 6, 1},  // śmierteln*
    {"zmar\305\202", 1, 6, 3, 6, 1},  // zmarł*
    {"ofiar", 1, 5, 3, 6, 1},  // ofiar*
    {"rann", 2, 4, 3, 6, 1},  // rann*
    {"obra\305\274eni", 2, 9, 3, 6, 1},  // obrażeni*
    {"poszkodowan", 2, 11, 3, 6, 1},  // poszkodowan*
    {"ci\304\231\305\274k", 3, 7, 3, 6, 1},  // ciężk*
    {"krytyczn", 3, 8, 3, 6, 1},  // krytyczn*
    {"powa\305\274n", 3, 7, 3, 6, 1},  // poważn*
    {"intensywn", 3, 9, 3, 6, 1},  // intensywn*
    {"szpital", 4, 7, 3, 6, 1},  // szpital*
    {"zaginion", 5, 8, 3, 6, 1},  // zaginion*
    {"zagin\304\231\305\202", 5, 9, 3, 6, 1},  // zaginęł*
    {"uratowan", 6, 8, 3, 6, 1},  // uratowan*
    {"uratowa", 6, 7, 3, 6, 1},  // uratowa*
    {"wyci\304\205gn", 6, 8, 3, 6, 1},  // wyciągn*
    {"ocalon", 6, 6, 3, 6, 1},  // ocalon*
    {"zatrzyman", 7, 9, 3, 6, 1},  // zatrzyman*
    {"aresztowan", 7, 10, 3, 6, 1},  // aresztowan*
    {"pok\305\202adzie", 8, 10, 3, 6, 0},  // pokładzie
    {"podr\303\263\305\274owa\305\202", 8, 13, 3, 6, 1},  // podróżował*
    {"ewakuowan", 9, 9, 3, 6, 1},  // ewakuowan*
    {"ewakuacj", 9, 8, 3, 6, 1},  // ewakuacj*
    {"pr\304\205du", 10, 6, 3, 6, 0},  // prądu
    {"pr\304\205d", 10, 5, 3, 6, 0},  // prąd
    {"dois", 2, 4, 0, 7, 0},  // dois
    {"duas", 2, 4, 0, 7, 0},  // duas
    {"tr\303\252s", 3, 5, 0, 7, 0},  // três
    {"quatro", 4, 6, 0, 7, 0},  // quatro
    {"cinco", 5, 5, 0, 7, 0},  // cinco
    {"seis", 6, 4, 0, 7, 0},  // seis
    {"sete", 7, 4, 0, 7, 0},  // sete
    {"oito", 8, 4, 0, 7, 0},  // oito
    {"nove", 9, 4, 0, 7, 0},  // nove
    {"dez", 10, 3, 0, 7, 0},  // dez
    {"onze", 11, 4, 0, 7, 0},  // onze
    {"doze", 12, 4, 0, 7, 0},  // doze
    {"treze", 13, 5, 0, 7, 0},  // treze
    {"catorze", 14, 7, 0, 7, 0},  // catorze
    {"quatorze", 14, 8, 0, 7, 0},  // quatorze
    {"quinze", 15, 6, 0, 7, 0},  // quinze
    {"dezesseis", 16, 9, 0, 7, 0},  // dezesseis
    {"dezasseis", 16, 9, 0, 7, 0},  // dezasseis
    {"dezessete", 17, 9, 0, 7, 0},  // dezessete
    {"dezassete", 17, 9, 0, 7, 0},  // dezassete
    {"dezoito", 18, 7, 0, 7, 0},  // dezoito
    {"dezenove", 19, 8, 0, 7, 0},  // dezenove
    {"dezanove", 19, 8, 0, 7, 0},  // dezanove
    {"vinte", 20, 5, 0, 7, 0},  // vinte
    {"trinta", 30, 6, 0, 7, 0},  // trinta
    {"quarenta", 40, 8, 0, 7, 0},  // quarenta
    {"cinquenta", 50, 9, 0, 7, 0},  // cinquenta
    {"sessenta", 60, 8, 0, 7, 0},  // sessenta
    {"setenta", 70, 7, 0, 7, 0},  // setenta
    {"oitenta", 80, 7, 0, 7, 0},  // oitenta
    {"noventa", 90, 7, 0, 7, 0},  // noventa
    {"duzentos", 200, 8, 0, 7, 0},  // duzentos
    {"duzentas", 200, 8, 0, 7, 0},  // duzentas
    {"trezentos", 300, 9, 0, 7, 0},  // trezentos
    {"trezentas", 300, 9, 0, 7, 0},  // trezentas
    {"quatrocentos", 400, 12, 0, 7, 0},  // quatrocentos
    {"quatrocentas", 400, 12, 0, 7, 0},  // quatrocentas
    {"quinhentos", 500, 10, 0, 7, 0},  // quinhentos
    {"quinhentas", 500, 10, 0, 7, 0},  // quinhentas
    {"seiscentos", 600, 10, 0, 7, 0},  // seiscentos
    {"seiscentas", 600, 10, 0, 7, 0},  // seiscentas
    {"dezena", 10, 6, 0, 7, 0},  // dezena
    {"um", 1, 2, 0, 7, 0},  // um
    {"uma", 1, 3, 0, 7, 0},  // uma
    {"cem", 100, 3, 0, 7, 0},  // cem
    {"cento", 100, 5, 0, 7, 0},  // cento
    {"centena", 100, 7, 0, 7, 0},  // centena
    {"mil", 1000, 3, 0, 7, 0},  // mil
    {"milh\303\243o", 1e+06, 7, 0, 7, 0},  // milhão
    {"milh\303\265es", 1e+06, 8, 0, 7, 0},  // milhões
    {"d\303\272zia", 12, 6, 0, 7, 0},  // dúzia
    {"e", 0, 1, 0, 7, 0},  // e
    {"homem", 0, 5, 2, 7, 0},  // homem
    {"homens", 0, 6, 2, 7, 0},  // homens
    {"mulher", 0, 6, 2, 7, 1},  // mulher*
    {"passageir", 0, 9, 2, 7, 1},  // passageir*
    {"v\303\255tima", 0, 7, 2, 7, 1},  // vítima*
    {"paciente", 0, 8, 2, 7, 1},  // paciente*
    {"doente", 0, 6, 2, 7, 1},  // doente*
    {"trabalhador", 0, 11, 2, 7, 1},  // trabalhador*
    {"morador", 0, 7, 2, 7, 1},  // morador*
    {"crian\303\247a", 0, 8, 2, 7, 1},  // criança*
    {"menor", 0, 5, 2, 7, 1},  // menor*
    {"alun", 0, 4, 2, 7, 1},  // alun*
    {"pol\303\255cia", 0, 8, 2, 7, 1},  // polícia*
    {"policia", 0, 7, 2, 7, 1},  // policia*
    {"agente", 0, 6, 2, 7, 1},  // agente*
    {"bombeir", 0, 7, 2, 7, 1},  // bombeir*
    {"soldado", 0, 7, 2, 7, 1},  // soldado*
    {"turista", 0, 7, 2, 7, 1},  // turista*
    {"funcion\303\241ri", 0, 11, 2, 7, 1},  // funcionári*
    {"sobrevivente", 0, 12, 2, 7, 1},  // sobrevivente*
    {"usu\303\241ri", 0, 7, 2, 7, 1},  // usuári*
    {"utente", 0, 6, 2, 7, 1},  // utente*
    {"manifestante", 0, 12, 2, 7, 1},  // manifestante*
    {"civil", 0, 5, 2, 7, 1},  // civil*
    {"civis", 0, 5, 2, 7, 0},  // civis
    {"ocupante", 0, 8, 2, 7, 1},  // ocupante*
    {"tripulante", 0, 10, 2, 7, 1},  // tripulante*
    {"habitante", 0, 9, 2, 7, 1},  // habitante*
    {"cliente", 0, 7, 2, 7, 1},  // cliente*
    {"consumidor", 0, 10, 2, 7, 1},  // consumidor*
    {"mort", 1, 4, 3, 7, 1},  // mort*
    {"morr", 1, 4, 3, 7, 1},  // morr*
    {"\303\263bito", 1, 6, 3, 7, 1},  // óbito*
    {"matou", 1, 5, 3, 7, 0},  // matou
    {"mataram", 1, 7, 3, 7, 0},  // mataram
    {"ferid", 2, 5, 3, 7, 1},  // ferid*
    {"lesionad", 2, 8, 3, 7, 1},  // lesionad*
    {"grave", 3, 5, 3, 7, 0},  // grave
    {"graves", 3, 6, 3, 7, 0},  // graves
    {"gravemente", 3, 10, 3, 7, 0},  // gravemente
    {"intensivos", 3, 10, 3, 7, 0},  // intensivos
    {"uti", 3, 3, 3, 7, 0},  // uti
    {"hospital", 4, 8, 3, 7, 1},  // hospital*
    {"hospitais", 4, 9, 3, 7, 0},  // hospitais
    {"internad", 4, 8, 3, 7, 1},  // internad*
    {"desaparecid", 5, 11, 3, 7, 1},  // desaparecid*
    {"resgatad", 6, 8, 3, 7, 1},  // resgatad*
    {"salv", 6, 4, 3, 7, 1},  // salv*
    {"retirad", 6, 7, 3, 7, 1},  // retirad*
    {"retir\303\241mos", 6, 10, 3, 7, 0},  // retirámos
    {"retiramos", 6, 9, 3, 7, 0},  // retiramos
    {"detid", 7, 5, 3, 7, 1},  // detid*
    {"pres", 7, 4, 3, 7, 1},  // pres*
    {"deten\303\247", 7, 7, 3, 7, 1},  // detenç*
    {"bordo", 8, 5, 3, 7, 0},  // bordo
    {"evacuad", 9, 7, 3, 7, 1},  // evacuad*
    {"retirad", 9, 7, 3, 7, 1},  // retirad*
    {"desalojad", 9, 9, 3, 7, 1},  // desalojad*
    {"desabrigad", 9, 10, 3, 7, 1},  // desabrigad*
    {"energia", 10, 7, 3, 7, 0},  // energia
    {"luz", 10, 3, 3, 7, 0},  // luz
    {"eletricidade", 10, 12, 3, 7, 0},  // eletricidade
    {"\320\264\320\262\320\260", 2, 6, 0, 8, 0},  // два
    {"\320\264\320\262\320\265", 2, 6, 0, 8, 0},  // две
    {"\320\264\320\262\321\203\321\205", 2, 8, 0, 8, 0},  // двух
    {"\320\264\320\262\321\203\320\274", 2, 8, 0, 8, 0},  // двум
    {"\320\264\320\262\321\203\320\274\321\217", 2, 10, 0, 8, 0},  // двумя
    {"\320\264\320\262\320\276\320\265", 2, 8, 0, 8, 0},  // двое
    {"\320\264\320\262\320\276\320\270\321\205", 2, 10, 0, 8, 0},  // двоих
    {"\321\202\321\200\320\270", 3, 6, 0, 8, 0},  // три
    {"\321\202\321\200\320\265\321\205", 3, 8, 0, 8, 0},  // трех
    {"\321\202\321\200\321\221\321\205", 3, 8, 0, 8, 0},  // трёх
    {"\321\202\321\200\320\265\320\274", 3, 8, 0, 8, 0},  // трем
    {"\321\202\321\200\321\221\320\274", 3, 8, 0, 8, 0},  // трём
    {"\321\202\321\200\320\265\320\274\321\217", 3, 10, 0, 8, 0},  // тремя
    {"\321\202\321\200\320\276\320\265", 3, 8, 0, 8, 0},  // трое
    {"\321\202\321\200\320\276\320\270\321\205", 3, 10, 0, 8, 0},  // троих
    {"\321\207\320\265\321\202\321\213\321\200\320\265", 4, 12, 0, 8, 0},  // четыре
    {"\321\207\320\265\321\202\321\213\321\200\320\265\321\205", 4, 14, 0, 8, 0},  // четырех
    {"\321\207\320\265\321\202\321\213\321\200\321\221\321\205", 4, 14, 0, 8, 0},  // четырёх
    {"\321\207\320\265\321\202\320\262\320\265\321\200\320\276", 4, 14, 0, 8, 0},  // четверо
    {"\321\207\320\265\321\202\320\262\320\265\321\200\321\213\321\205", 4, 16, 0, 8, 0},  // четверых
    {"\320\277\321\217\321\202\321\214", 5, 8, 0, 8, 0},  // пять
    {"\320\277\321\217\321\202\320\270", 5, 8, 0, 8, 0},  // пяти
    {"\320\277\321\217\321\202\321\214\321\216", 5, 10, 0, 8, 0},  // пятью
    {"\320\277\321\217\321\202\320\265\321\200\320\276", 5, 12, 0, 8, 0},  // пятеро
    {"\320\277\321\217\321\202\320\265\321\200\321\213\321\205", 5, 14, 0, 8, 0},  // пятерых
    {"\321\210\320\265\321\201\321\202\321\214", 6, 10, 0, 8, 0},  // шесть
    {"\321\210\320\265\321\201\321\202\320\270", 6, 10, 0, 8, 0},  // шести
    {"\321\210\320\265\321\201\321\202\320\265\321\200\320\276", 6, 14, 0, 8, 0},  // шестеро
    {"\321\210\320\265\321\201\321\202\320\265\321\200\321\213\321\205", 6, 16, 0, 8, 0},  // шестерых
    {"\321\201\320\265\320\274\321\214", 7, 8, 0, 8, 0},  // семь
    {"\321\201\320\265\320\274\320\270", 7, 8, 0, 8, 0},  // семи
    {"\321\201\320\265\320\274\320\265\321\200\320\276", 7, 12, 0, 8, 0},  // семеро
    {"\321\201\320\265\320\274\320\265\321\200\321\213\321\205", 7, 14, 0, 8, 0},  // семерых
    {"\320\262\320\276\321\201\320\265\320\274\321\214", 8, 12, 0, 8, 0},  // восемь
    {"\320\262\320\276\321\201\321\214\320\274\320\270", 8, 12, 0, 8, 0},  // восьми
    {"\320\262\320\276\321\201\321\214\320\274\320\265\321\200\320\276", 8, 16, 0, 8, 0},  // восьмеро
    {"\320\264\320\265\320\262\321\217\321\202\321\214", 9, 12, 0, 8, 0},  // девять
    {"\320\264\320\265\320\262\321\217\321\202\320\270", 9, 12, 0, 8, 0},  // девяти
    {"\320\264\320\265\321\201\321\217\321\202\321\214", 10, 12, 0, 8, 0},  // десять
    {"\320\264\320\265\321\201\321\217\321\202\320\270", 10, 12, 0, 8, 0},  // десяти
    {"\320\264\320\265\321\201\321\217\321\202\320\265\321\200\320\276", 10, 16, 0, 8, 0},  // десятеро
    {"\320\276\320\264\320\270\320\275\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 11, 22, 0, 8, 0},  // одиннадцать
    {"\320\276\320\264\320\270\320\275\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 11, 22, 0, 8, 0},  // одиннадцати
    {"\320\264\320\262\320\265\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 12, 20, 0, 8, 0},  // двенадцать
    {"\320\264\320\262\320\265\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 12, 20, 0, 8, 0},  // двенадцати
    {"\321\202\321\200\320\270\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 13, 20, 0, 8, 0},  // тринадцать
    {"\321\202\321\200\320\270\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 13, 20, 0, 8, 0},  // тринадцати
    {"\321\207\320\265\321\202\321\213\321\200\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 14, 24, 0, 8, 0},  // четырнадцать
    {"\321\207\320\265\321\202\321\213\321\200\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 14, 24, 0, 8, 0},  // четырнадцати
    {"\320\277\321\217\321\202\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 15, 20, 0, 8, 0},  // пятнадцать
    {"\320\277\321\217\321\202\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 15, 20, 0, 8, 0},  // пятнадцати
    {"\321\210\320\265\321\201\321\202\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 16, 22, 0, 8, 0},  // шестнадцать
    {"\321\210\320\265\321\201\321\202\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 16, 22, 0, 8, 0},  // шестнадцати
    {"\321\201\320\265\320\274\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 17, 20, 0, 8, 0},  // семнадцать
    {"\321\201\320\265\320\274\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 17, 20, 0, 8, 0},  // семнадцати
    {"\320\262\320\276\321\201\320\265\320\274\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 18, 24, 0, 8, 0},  // восемнадцать
    {"\320\262\320\276\321\201\320\265\320\274\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 18, 24, 0, 8, 0},  // восемнадцати
    {"\320\264\320\265\320\262\321\217\321\202\320\275\320\260\320\264\321\206\320\260\321\202\321\214", 19, 24, 0, 8, 0},  // девятнадцать
    {"\320\264\320\265\320\262\321\217\321\202\320\275\320\260\320\264\321\206\320\260\321\202\320\270", 19, 24, 0, 8, 0},  // девятнадцати
    {"\320\264\320\262\320\260\320\264\321\206\320\260\321\202\321\214", 20, 16, 0, 8, 0},  // двадцать
    {"\320\264\320\262\320\260\320\264\321\206\320\260\321\202\320\270", 20, 16, 0, 8, 0},  // двадцати
    {"\321\202\321\200\320\270\320\264\321\206\320\260\321\202\321\214", 30, 16, 0, 8, 0},  // тридцать
    {"\321\202\321\200\320\270\320\264\321\206\320\260\321\202\320\270", 30, 16, 0, 8, 0},  // тридцати
    {"\321\201\320\276\321\200\320\276\320\272", 40, 10, 0, 8, 0},  // сорок
    {"\321\201\320\276\321\200\320\276\320\272\320\260", 40, 12, 0, 8, 0},  // сорока
    {"\320\277\321\217\321\202\321\214\320\264\320\265\321\201\321\217\321\202", 50, 18, 0, 8, 0},  // пятьдесят
    {"\320\277\321\217\321\202\320\270\320\264\320\265\321\201\321\217\321\202\320\270", 50, 20, 0, 8, 0},  // пятидесяти
    {"\321\210\320\265\321\201\321\202\321\214\320\264\320\265\321\201\321\217\321\202", 60, 20, 0, 8, 0},  // шестьдесят
    {"\321\210\320\265\321\201\321\202\320\270\320\264\320\265\321\201\321\217\321\202\320\270", 60, 22, 0, 8, 0},  // шестидесяти
    {"\321\201\320\265\320\274\321\214\320\264\320\265\321\201\321\217\321\202", 70, 18, 0, 8, 0},  // семьдесят
    {"\321\201\320\265\320\274\320\270\320\264\320\265\321\201\321\217\321\202\320\270", 70, 20, 0, 8, 0},  // семидесяти
    {"\320\262\320\276\321\201\320\265\320\274\321\214\320\264\320\265\321\201\321\217\321\202", 80, 22, 0, 8, 0},  // восемьдесят
    {"\320\262\320\276\321\201\321\214\320\274\320\270\320\264\320\265\321\201\321\217\321\202\320\270", 80, 24, 0, 8, 0},  // восьмидесяти
    {"\320\264\320\265\320\262\321\217\320\275\320\276\321\201\321\202\320\276", 90, 18, 0, 8, 0},  // девяносто
    {"\320\264\320\265\320\262\321\217\320\275\320\276\321\201\321\202\320\260", 90, 18, 0, 8, 0},  // девяноста
    {"\320\264\320\262\320\265\321\201\321\202\320\270", 200, 12, 0, 8, 0},  // двести
    {"\320\264\320\262\321\203\321\205\321\201\320\276\321\202", 200, 14, 0, 8, 0},  // двухсот
    {"\321\202\321\200\320\270\321\201\321\202\320\260", 300, 12, 0, 8, 0},  // триста
    {"\321\202\321\200\320\265\321\205\321\201\320\276\321\202", 300, 14, 0, 8, 0},  // трехсот
    {"\321\202\321\200\321\221\321\205\321\201\320\276\321\202", 300, 14, 0, 8, 0},  // трёхсот
    {"\321\207\320\265\321\202\321\213\321\200\320\265\321\201\321\202\320\260", 400, 18, 0, 8, 0},  // четыреста
    {"\320\277\321\217\321\202\321\214\321\201\320\276\321\202", 500, 14, 0, 8, 0},  // пятьсот
    {"\320\277\321\217\321\202\320\270\321\201\320\276\321\202", 500, 14, 0, 8, 0},  // пятисот
    {"\321\210\320\265\321\201\321\202\321\214\321\201\320\276\321\202", 600, 16, 0, 8, 0},  // шестьсот
    {"\321\201\320\265\320\274\321\214\321\201\320\276\321\202", 700, 14, 0, 8, 0},  // семьсот
    {"\320\262\320\276\321\201\320\265\320\274\321\214\321\201\320\276\321\202", 800, 18, 0, 8, 0},  // восемьсот
    {"\320\264\320\265\320\262\321\217\321\202\321\214\321\201\320\276\321\202", 900, 18, 0, 8, 0},  // девятьсот
    {"\320\276\320\264\320\270\320\275", 1, 8, 0, 8, 0},  // один
    {"\320\276\320\264\320\275\320\260", 1, 8, 0, 8, 0},  // одна
    {"\320\276\320\264\320\275\320\276\320\263\320\276", 1, 12, 0, 8, 0},  // одного
    {"\320\276\320\264\320\275\321\203", 1, 8, 0, 8, 0},  // одну
    {"\321\201\321\202\320\276", 100, 6, 0, 8, 0},  // сто
    {"\321\201\321\202\320\260", 100, 6, 0, 8, 0},  // ста
    {"\321\201\320\276\321\202\320\275\321\217", 100, 10, 0, 8, 0},  // сотня
    {"\321\201\320\276\321\202\320\275\320\270", 100, 10, 0, 8, 0},  // сотни
    {"\321\202\321\213\321\201\321\217\321\207\320\260", 1000, 12, 0, 8, 0},  // тысяча
    {"\321\202\321\213\321\201\321\217\321\207\320\270", 1000, 12, 0, 8, 0},  // тысячи
    {"\321\202\321\213\321\201\321\217\321\207", 1000, 10, 0, 8, 0},  // тысяч
    {"\321\202\321\213\321\201", 1000, 6, 0, 8, 0},  // тыс
    {"\320\274\320\270\320\273\320\273\320\270\320\276\320\275", 1e+06, 14, 0, 8, 0},  // миллион
    {"\320\274\320\270\320\273\320\273\320\270\320\276\320\275\320\260", 1e+06, 16, 0, 8, 0},  // миллиона
    {"\320\274\320\270\320\273\320\273\320\270\320\276\320\275\320\276\320\262", 1e+06, 18, 0, 8, 0},  // миллионов
    {"\320\274\320\273\320\275", 1e+06, 6, 0, 8, 0},  // млн
    {"\320\274\320\270\320\273\320\273\320\270\320\260\321\200\320\264", 1e+09, 16, 0, 8, 0},  // миллиард
    {"\320\274\320\273\321\200\320\264", 1e+09, 8, 0, 8, 0},  // млрд
    {"\320\273\320\265\321\202\320\275\320\270\320\271", 0, 12, 1, 8, 0},  // летний
    {"\320\273\320\265\321\202\320\275\321\217\321\217", 0, 12, 1, 8, 0},  // летняя
    {"\320\273\320\265\321\202\320\275\320\265\320\263\320\276", 0, 14, 1, 8, 0},  // летнего
    {"\320\273\320\265\321\202\320\275\320\265\320\271", 0, 12, 1, 8, 0},  // летней
    {"\320\273\320\265\321\202\320\275\320\265\320\274\321\203", 0, 14, 1, 8, 0},  // летнему
    {"\320\273\320\265\321\202\320\275\321\216\321\216", 0, 12, 1, 8, 0},  // летнюю
    {"\320\273\320\265\321\202\320\275\320\270\320\274", 0, 12, 1, 8, 0},  // летним
    {"\320\273\320\265\321\202\320\275\320\270\320\265", 0, 12, 1, 8, 0},  // летние
    {"\320\273\320\265\321\202\320\275\320\270\321\205", 0, 12, 1, 8, 0},  // летних
    {"\320\274\321\203\320\266\321\207\320\270\320\275", 0, 12, 2, 8, 1},  // мужчин*
    {"\320\266\320\265\320\275\321\211\320\270\320\275", 0, 12, 2, 8, 1},  // женщин*
    {"\320\277\320\260\321\201\321\201\320\260\320\266\320\270\321\200", 0, 16, 2, 8, 1},  // пассажир*
    {"\320\266\320\265\321\200\321\202\320\262", 0, 10, 2, 8, 1},  // жертв*
    {"\320\277\320\260\321\206\320\270\320\265\320\275\321\202", 0, 14, 2, 8, 1},  // пациент*
    {"\321\200\320\260\320\261\320\276\321\207", 0, 10, 2, 8, 1},  // рабоч*
    {"\320\266\320\270\321\202\320\265\320\273", 0, 10, 2, 8, 1},  // жител*
    {"\320\264\320\265\321\202", 0, 6, 2, 8, 1},  // дет*
    {"\321\200\320\265\320\261\321\221\320\275", 0, 10, 2, 8, 1},  // ребён*
    {"\321\200\320\265\320\261\320\265\320\275", 0, 10, 2, 8, 1},  // ребен*
    {"\321\210\320\272\320\276\320\273\321\214\320\275\320\270\320\272", 0, 16, 2, 8, 1},  // школьник*
    {"\320\277\320\276\320\273\320\270\321\206\320\265\320\271\321\201\320\272", 0, 18, 2, 8, 1},  // полицейск*
    {"\320\277\320\276\320\266\320\260\321\200\320\275", 0, 12, 2, 8, 1},  // пожарн*
    {"\321\201\320\276\320\273\320\264\320\260\321\202", 0, 12, 2, 8, 1},  // солдат*
    {"\320\262\320\276\320\265\320\275\320\275", 0, 10, 2, 8, 1},  // военн*
    {"\321\202\321\203\321\200\320\270\321\201\321\202", 0, 12, 2, 8, 1},  // турист*
    {"\321\201\320\276\321\202\321\200\321\203\320\264\320\275\320\270\320\272", 0, 18, 2, 8, 1},  // сотрудник*
    {"\320\260\320\261\320\276\320\275\320\265\320\275\321\202", 0, 14, 2, 8, 1},  // абонент*
    {"\321\203\321\207\320\260\321\201\321\202\320\275\320\270\320\272", 0, 16, 2, 8, 1},  // участник*
    {"\320\267\321\200\320\270\321\202\320\265\320\273", 0, 12, 2, 8, 1},  // зрител*
    {"\321\201\321\202\321\203\320\264\320\265\320\275\321\202", 0, 14, 2, 8, 1},  // студент*
    {"\321\201\320\277\320\260\321\201\320\260\321\202\320\265\320\273", 0, 16, 2, 8, 1},  // спасател*
    {"\320\276\321\207\320\265\320\262\320\270\320\264", 0, 12, 2, 8, 1},  // очевид*
    {"\320\277\320\276\320\263\320\270\320\261", 1, 10, 3, 8, 1},  // погиб*
    {"\321\203\320\274\320\265\321\200", 1, 8, 3, 8, 1},  // умер*
    {"\321\201\320\272\320\276\320\275\321\207\320\260\320\273", 1, 14, 3, 8, 1},  // скончал*
    {"\321\201\320\274\320\265\321\200\321\202", 1, 10, 3, 8, 1},  // смерт*
    {"\320\266\320\265\321\200\321\202\320\262", 1, 10, 3, 8, 1},  // жертв*
    {"\321\203\320\261\320\270\321\202", 1, 8, 3, 8, 1},  // убит*
    {"\320\277\320\276\321\201\321\202\321\200\320\260\320\264\320\260", 2, 16, 3, 8, 1},  // пострада*
    {"\321\200\320\260\320\275\320\265\320\275", 2, 10, 3, 8, 1},  // ранен*
    {"\321\202\321\200\320\260\320\262\320\274", 2, 10, 3, 8, 1},  // травм*
    {"\321\200\320\260\320\275\320\270\320\273", 2, 10, 3, 8, 1},  // ранил*
    {"\321\202\321\217\320\266\320\265\320\273", 3, 10, 3, 8, 1},  // тяжел*
    {"\321\202\321\217\320\266\321\221\320\273", 3, 10, 3, 8, 1},  // тяжёл*
    {"\321\200\320\265\320\260\320\275\320\270\320\274\320\260\321\206", 3, 16, 3, 8, 1},  // реанимац*
    {"\320\272\321\200\320\270\321\202\320\270\321\207", 3, 12, 3, 8, 1},  // критич*
    {"\320\261\320\276\320\273\321\214\320\275\320\270\321\206", 4, 14, 3, 8, 1},  // больниц*
    {"\320\263\320\276\321\201\320\277\320\270\321\202\320\260\320\273", 4, 16, 3, 8, 1},  // госпитал*
    {"\320\277\321\200\320\276\320\277\320\260\320\273", 5, 12, 3, 8, 1},  // пропал*
    {"\320\277\321\200\320\276\320\277\320\260\320\262\321\210", 5, 14, 3, 8, 1},  // пропавш*
    {"\321\201\320\277\320\260\321\201\320\273", 6, 10, 3, 8, 1},  // спасл*
    {"\321\201\320\277\320\260\321\201\321\221\320\275", 6, 12, 3, 8, 1},  // спасён*
    {"\321\201\320\277\320\260\321\201\320\265\320\275", 6, 12, 3, 8, 1},  // спасен*
    {"\320\262\321\213\321\202\320\260\321\211", 6, 10, 3, 8, 1},  // вытащ*
    {"\320\270\320\267\320\262\320\273\320\265\320\272", 6, 12, 3, 8, 1},  // извлек*
    {"\320\267\320\260\320\264\320\265\321\200\320\266\320\260\320\275", 7, 16, 3, 8, 1},  // задержан*
    {"\320\260\321\200\320\265\321\201\321\202\320\276\320\262\320\260\320\275", 7, 18, 3, 8, 1},  // арестован*
    {"\320\261\320\276\321\200\321\202\321\203", 8, 10, 3, 8, 0},  // борту
    {"\321\215\320\262\320\260\320\272\321\203\320\270\321\200", 9, 14, 3, 8, 1},  // эвакуир*
    {"\321\215\320\273\320\265\320\272\321\202\321\200\320\270\321\207\320\265\321\201\321\202\320\262", 10, 24, 3, 8, 1},  // электричеств*
    {"\321\201\320\262\320\265\321\202\320\260", 10, 10, 3, 8, 0},  // света
    {"tv\303\245", 2, 4, 0, 9, 0},  // två
    {"tre", 3, 3, 0, 9, 0},  // tre
    {"fyra", 4, 4, 0, 9, 0},  // fyra
    {"fem", 5, 3, 0, 9, 0},  // fem
    {"sex", 6, 3, 0, 9, 0},  // sex
    {"sju", 7, 3, 0, 9, 0},  // sju
    {"\303\245tta", 8, 5, 0, 9, 0},  // åtta
    {"nio", 9, 3, 0, 9, 0},  // nio
    {"tio", 10, 3, 0, 9, 0},  // tio
    {"elva", 11, 4, 0, 9, 0},  // elva
    {"tolv", 12, 4, 0, 9, 0},  // tolv
    {"tretton", 13, 7, 0, 9, 0},  // tretton
    {"fjorton", 14, 7, 0, 9, 0},  // fjorton
    {"femton", 15, 6, 0, 9, 0},  // femton
    {"sexton", 16, 6, 0, 9, 0},  // sexton
    {"sjutton", 17, 7, 0, 9, 0},  // sjutton
    {"arton", 18, 5, 0, 9, 0},  // arton
    {"nitton", 19, 6, 0, 9, 0},  // nitton
    {"tjugo", 20, 5, 0, 9, 0},  // tjugo
    {"trettio", 30, 7, 0, 9, 0},  // trettio
    {"fyrtio", 40, 6, 0, 9, 0},  // fyrtio
    {"femtio", 50, 6, 0, 9, 0},  // femtio
    {"sextio", 60, 6, 0, 9, 0},  // sextio
    {"sjuttio", 70, 7, 0, 9, 0},  // sjuttio
    {"\303\245ttio", 80, 6, 0, 9, 0},  // åttio
    {"nittio", 90, 6, 0, 9, 0},  // nittio
    {"ett", 1, 3, 0, 9, 0},  // ett
    {"en", 1, 2, 0, 9, 0},  // en
    {"tiotal", 10, 6, 0, 9, 0},  // tiotal
    {"femtontal", 15, 9, 0, 9, 0},  // femtontal
    {"tjugotal", 20, 8, 0, 9, 0},  // tjugotal
    {"trettiotal", 30, 10, 0, 9, 0},  // trettiotal
    {"hundratal", 100, 9, 0, 9, 0},  // hundratal
    {"hundra", 100, 6, 0, 9, 0},  // hundra
    {"tusen", 1000, 5, 0, 9, 0},  // tusen
    {"miljon", 1e+06, 6, 0, 9, 0},  // miljon
    {"miljoner", 1e+06, 8, 0, 9, 0},  // miljoner
    {"miljard", 1e+09, 7, 0, 9, 0},  // miljard
    {"miljarder", 1e+09, 9, 0, 9, 0},  // miljarder
    {"dussin", 12, 6, 0, 9, 0},  // dussin
    {"\303\245rig", 0, 5, 1, 9, 0},  // årig
    {"\303\245rige", 0, 6, 1, 9, 0},  // årige
    {"\303\245riga", 0, 6, 1, 9, 0},  // åriga
    {"\303\245ring", 0, 6, 1, 9, 0},  // åring
    {"\303\245ringen", 0, 8, 1, 9, 0},  // åringen
    {"man", 0, 3, 2, 9, 0},  // man
    {"m\303\244n", 0, 4, 2, 9, 0},  // män
    {"kvinn", 0, 5, 2, 9, 1},  // kvinn*
    {"passagerar", 0, 10, 2, 9, 1},  // passagerar*
    {"offer", 0, 5, 2, 9, 0},  // offer
    {"patient", 0, 7, 2, 9, 1},  // patient*
    {"arbetar", 0, 7, 2, 9, 1},  // arbetar*
    {"inv\303\245nar", 0, 8, 2, 9, 1},  // invånar*
    {"barn", 0, 4, 2, 9, 1},  // barn*
    {"elev", 0, 4, 2, 9, 1},  // elev*
    {"polis", 0, 5, 2, 9, 1},  // polis*
    {"brandm", 0, 6, 2, 9, 1},  // brandm*
    {"soldat", 0, 6, 2, 9, 1},  // soldat*
    {"turist", 0, 6, 2, 9, 1},  // turist*
    {"anst\303\244lld", 0, 9, 2, 9, 1},  // anställd*
    {"deltagar", 0, 8, 2, 9, 1},  // deltagar*
    {"\303\245sk\303\245dar", 0, 9, 2, 9, 1},  // åskådar*
    {"resen\303\244r", 0, 8, 2, 9, 1},  // resenär*
    {"boende", 0, 6, 2, 9, 0},  // boende
    {"kund", 0, 4, 2, 9, 1},  // kund*
    {"d\303\266d", 1, 4, 3, 9, 1},  // död*
    {"dog", 1, 3, 3, 9, 0},  // dog
    {"d\303\266tt", 1, 5, 3, 9, 0},  // dött
    {"omkom", 1, 5, 3, 9, 1},  // omkom*
    {"omkommit", 1, 8, 3, 9, 0},  // omkommit
    {"d\303\266dad", 1, 6, 3, 9, 1},  // dödad*
    {"d\303\266dsoffer", 1, 10, 3, 9, 1},  // dödsoffer*
    {"avlid", 1, 5, 3, 9, 1},  // avlid*
    {"skadad", 2, 6, 3, 9, 1},  // skadad*
    {"skadat", 2, 6, 3, 9, 1},  // skadat*
    {"skadades", 2, 8, 3, 9, 0},  // skadades
    {"allvarligt", 3, 10, 3, 9, 0},  // allvarligt
    {"allvarliga", 3, 10, 3, 9, 0},  // allvarliga
    {"sv\303\245rt", 3, 6, 3, 9, 0},  // svårt
    {"livshotande", 3, 11, 3, 9, 0},  // livshotande
    {"kritiskt", 3, 8, 3, 9, 0},  // kritiskt
    {"sjukhus", 4, 7, 3, 9, 1},  // sjukhus*
    {"saknad", 5, 6, 3, 9, 1},  // saknad*
    {"saknas", 5, 6, 3, 9, 0},  // saknas
    {"r\303\244ddad", 6, 7, 3, 9, 1},  // räddad*
    {"r\303\244ddades", 6, 9, 3, 9, 0},  // räddades
    {"r\303\244ddat", 6, 7, 3, 9, 1},  // räddat*
    {"gripen", 7, 6, 3, 9, 0},  // gripen
    {"gripna", 7, 6, 3, 9, 0},  // gripna
    {"gripits", 7, 7, 3, 9, 0},  // gripits
    {"greps", 7, 5, 3, 9, 0},  // greps
    {"anh\303\245llen", 7, 9, 3, 9, 1},  // anhållen*
    {"ombord", 8, 6, 3, 9, 0},  // ombord
    {"evakuer", 9, 7, 3, 9, 1},  // evakuer*
    {"str\303\266m", 10, 6, 3, 9, 0},  // ström
    {"str\303\266ml\303\266s", 10, 10, 3, 9, 1},  // strömlös*
    {"el", 10, 2, 3, 9, 0},  // el
    {"iki", 2, 3, 0, 10, 0},  // iki
    {"\303\274\303\247", 3, 4, 0, 10, 0},  // üç
    {"d\303\266rt", 4, 5, 0, 10, 0},  // dört
    {"be\305\237", 5, 4, 0, 10, 0},  // beş
    {"alt\304\261", 6, 5, 0, 10, 0},  // altı
    {"yedi", 7, 4, 0, 10, 0},  // yedi
    {"sekiz", 8, 5, 0, 10, 0},  // sekiz
    {"dokuz", 9, 5, 0, 10, 0},  // dokuz
    {"on", 10, 2, 0, 10, 0},  // on
    {"yirmi", 20, 5, 0, 10, 0},  // yirmi
    {"otuz", 30, 4, 0, 10, 0},  // otuz
    {"k\304\261rk", 40, 5, 0, 10, 0},  // kırk
    {"elli", 50, 4, 0, 10, 0},  // elli
    {"altm\304\261\305\237", 60, 8, 0, 10, 0},  // altmış
    {"yetmi\305\237", 70, 7, 0, 10, 0},  // yetmiş
    {"seksen", 80, 6, 0, 10, 0},  // seksen
    {"doksan", 90, 6, 0, 10, 0},  // doksan
    {"bir", 1, 3, 0, 10, 0},  // bir
    {"y\303\274z", 100, 4, 0, 10, 0},  // yüz
    {"bin", 1000, 3, 0, 10, 0},  // bin
    {"milyon", 1e+06, 6, 0, 10, 0},  // milyon
    {"milyar", 1e+09, 6, 0, 10, 0},  // milyar
    {"d\303\274zine", 12, 7, 0, 10, 0},  // düzine
    {"yolcu", 0, 5, 2, 10, 1},  // yolcu*
    {"hasta", 0, 5, 2, 10, 1},  // hasta*
    {"i\305\237\303\247i", 0, 6, 2, 10, 1},  // işçi*
    {"\303\247ocuk", 0, 6, 2, 10, 1},  // çocuk*
    {"kad\304\261n", 0, 6, 2, 10, 1},  // kadın*
    {"erkek", 0, 5, 2, 10, 1},  // erkek*
    {"polis", 0, 5, 2, 10, 1},  // polis*
    {"\303\266\304\237renci", 0, 9, 2, 10, 1},  // öğrenci*
    {"asker", 0, 5, 2, 10, 1},  // asker*
    {"turist", 0, 6, 2, 10, 1},  // turist*
    {"sakin", 0, 5, 2, 10, 1},  // sakin*
    {"ma\304\237dur", 0, 7, 2, 10, 1},  // mağdur*
    {"itfaiye", 0, 7, 2, 10, 1},  // itfaiye*
    {"yurtta\305\237", 0, 8, 2, 10, 1},  // yurttaş*
    {"seyirci", 0, 7, 2, 10, 1},  // seyirci*
    {"\303\266l", 1, 3, 3, 10, 1},  // öl*
    {"hayat\304\261n\304\261", 1, 10, 3, 10, 0},  // hayatını
    {"can", 1, 3, 3, 10, 0},  // can
    {"yaral", 2, 5, 3, 10, 1},  // yaral*
    {"a\304\237\304\261r", 3, 6, 3, 10, 0},  // ağır
    {"yo\304\237un", 3, 6, 3, 10, 0},  // yoğun
    {"kritik", 3, 6, 3, 10, 0},  // kritik
    {"hastane", 4, 7, 3, 10, 1},  // hastane*
    {"kay\304\261p", 5, 6, 3, 10, 1},  // kayıp*
    {"kurtar", 6, 6, 3, 10, 1},  // kurtar*
    {"g\303\266zalt\304\261", 7, 9, 3, 10, 1},  // gözaltı*
    {"tutuklan", 7, 8, 3, 10, 1},  // tutuklan*
    {"vard\304\261", 8, 6, 3, 10, 0},  // vardı
    {"tahliye", 9, 7, 3, 10, 1},  // tahliye*
    {"elektrik", 10, 8, 3, 10, 1},  // elektrik*
};

const IqNumeralLanguage iq_numeral_languages[] = {
    {"de", ',', '.', 1, 0, 0, 0, 123},
    {"en", '.', ',', 0, 0, 0, 123, 127},
    {"es", ',', '.', 0, 0, 1, 250, 127},
    {"fr", ',', ' ', 0, 0, 1, 377, 110},
    {"it", ',', '.', 0, 0, 1, 487, 106},
    {"nl", ',', '.', 1, 0, 0, 593, 82},
    {"pl", ',', ' ', 0, 0, 1, 675, 138},
    {"pt", ',', '.', 0, 0, 1, 813, 114},
    {"ru", ',', ' ', 0, 1, 1, 927, 166},
    {"sv", ',', ' ', 0, 0, 1, 1093, 97},
    {"tr", ',', '.', 0, 0, 0, 1190, 53},
};
const uint32_t iq_numeral_language_count = 11;

const IqNumeral iq_numerals[] = {
    {{0xB45BD86951FE3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 9},  // över
    {{0x106770941D8AE4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // anderen
    {{0x1C9E3397F9D6E5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // gegen
    {{0x1C9E3397F9D6E5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // gegen
    {{0x1D518A1738AF80, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 8},  // тридцать
    {{0x332C83E0E17F86, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 7},  // anos
    {{0x332C83E0E17F86, 0x81325DF654FB0819, 0x5030DFE7E5922056, 0x0, 0x0, }, 0, 3, 17, 7},  // anos de idade
    {{0x568BA4F299366F, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 6},  // kilometrów
    {{0x568BA4F299366F, 0xFA10BDED6B2C2B3, 0xAEF151512311F467, 0x0, 0x0, }, 21, 3, 16, 6},  // kilometrów na godzinę
    {{0x9F64339B8E583A, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 6},  // siedemdziesięciu
    {{0xF153E1FB617628, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 3},  // janvier
    {{0x12989FAD086403E, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 3},  // étés
    {{0x137D009BE630C8C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 9},  // ytterligare
    {{0x1462922DD514E32, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 8},  // секунды
    {{0x1497700BF943B50, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 8},  // одиннадцать
    {{0x154DD80777FBFE0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 5},  // jarig
    {{0x167E2984991138B, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 7},  // invernos
    {{0x18842C14B2DC3B5, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 0},  // knoten
    {{0x1B31644BECD1A89, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 4},  // diciassette
    {{0x1B53E2C8515DB11, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 4},  // enne
    {{0x24E57CD17D88BAC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 8},  // менее
    {{0x27E788ACF0A9A12, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 0},  // halbe
    {{0x2C7B7E82A739940, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 5},  // zomers
    {{0x32F639DF05CFC3C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 10},  // veya
    {{0x32F639DF05CFC3C, 0x64248EA3CA5A7075, 0xECE51C270ADA8068, 0x0, 0x0, }, 0, 3, 14, 10},  // veya daha fazla
    {{0x338499E350A4531, 0x0, 0x0, 0x0, 0x0, }, 44, 1, 16, 255},  // kr
    {{0x3401C2694CADB5B, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 6},  // szesnaście
    {{0x360C106F8DE86C5, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 9},  // decennium
    {{0x377F6B7919688B9, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 6},  // maja
    {{0x410D3A098CF23FF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // przed
    {{0x4334F2DE2D92FAD, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 10},  // kırk
    {{0x46021CB41957C3E, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 7},  // duzentas
    {{0x46F63EDD24A9000, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 0},  // beinahe
    {{0x4BAEF950ED78049, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 0},  // kilometer
    {{0x4BAEF950ED78049, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 1},  // kilometer
    {{0x4BAEF950ED78049, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 5},  // kilometer
    {{0x4BAEF950ED78049, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 9},  // kilometer
    {{0x4BAEF950ED78049, 0xB9C97D615E24C578, 0x7A2FF18F06171CFD, 0x0, 0x0, }, 21, 3, 16, 9},  // kilometer i timmen
    {{0x4BAEF950ED78049, 0xA84128577C4185A, 0x459191D113C133B7, 0x0, 0x0, }, 21, 3, 16, 5},  // kilometer per uur
    {{0x4BAEF950ED78049, 0xB85D8758DDA162D5, 0xE61E23CA0C998438, 0x0, 0x0, }, 21, 3, 16, 0},  // kilometer pro stunde
    {{0x50A78B85F7B1F6E, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 4},  // due
    {{0x5187FBE41C26597, 0xA882EACECF5D9D0C, 0x62116BE47FDAF543, 0x0, 0x0, }, 0, 3, 9, 9},  // inte mer än
    {{0x5187FBE41C26597, 0xA3E511ED4F2EB8CD, 0x62116BE47FDAF543, 0x0, 0x0, }, 0, 3, 8, 9},  // inte mindre än
    {{0x5527680213FBA12, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 1},  // over
    {{0x595F2C8F423EA01, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 4},  // inverno
    {{0x595F2C8F423EA01, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 7},  // inverno
    {{0x5BE37ABE57E294F, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 2},  // millones
    {{0x5CD561921D90CF4, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 2},  // cuatrocientos
    {{0x5D930F42CA7EF9C, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 255},  // sfr
    {{0x652DE4413AA4C68, 0x0, 0x0, 0x0, 0x0, }, 3.5, 1, 4, 0},  // dreieinhalb
    {{0x65CE035F4FD528D, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 8},  // девятнадцать
    {{0x661B33158E9C72A, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 6},  // dziewięciu
    {{0x670DF7491AA22B3, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 4},  // cinque
    {{0x68AC010B69FE810, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 5},  // boven
    {{0x6A57F3BDE339B79, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 3},  // noeuds
    {{0x6DBE5BFE8F13304, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 9},  // vecka
    {{0x6E166CC164EB40B, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 7},  // centena
    {{0x6F53C0D75D0355C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // approximately
    {{0x6F7441AE461C183, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 255},  // yrs
    {{0x745478B784713FB, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 10},  // yedi
    {{0x765AA3D190A457B, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 10},  // ayda
    {{0x78E6B80CC1C097D, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 0},  // franken
    {{0x7D7B9AE0ED75B04, 0xA193DA4847E19423, 0x0, 0x0, 0x0, }, 0, 2, 9, 0},  // innerhalb von
    {{0x7FF620E4428F6F3, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 3},  // quarantaine
    {{0x80CD93B192D8F07, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 5},  // krap
    {{0x80F231113DF9F00, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // сезона
    {{0x8210C4E12E3EBD7, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 6},  // dziewięcioro
    {{0x8210C4E12E3EBD7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // dziewięcioro
    {{0x837D6816261499A, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 8},  // градуса
    {{0x855C965B807C38C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 5},  // minimaal
    {{0x860909E8BAFC56F, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 7},  // sete
    {{0x876ABE99E9CACC5, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 8},  // восемнадцати
    {{0x8AF29398856CEAD, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 0},  // zwei
    {{0x8DBBE0583ABC63C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 1},  // people
    {{0x95B4B4584CCE2BD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 8},  // через
    {{0x9BBE9C1BE6DB95A, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 2},  // quince
    {{0x9C34BC2A9F5ABD5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 5},  // tot
    {{0x9C34BC2A9F5ABD5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 5},  // tot
    {{0x9CD61622C10F356, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 10},  // ağustos
    {{0x9CFF4E310DE9F20, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 4},  // un'
    {{0x9E22D6E24F5A2E7, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 10},  // nisan
    {{0x9FAEE4EC80072B7, 0x0, 0x0, 0x0, 0x0, }, 46, 1, 16, 2},  // peso
    {{0xA0E0C34D429B4E8, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 6},  // kilometry
    {{0xA517B638F34CADB, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 0},  // juli
    {{0xA517B638F34CADB, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 5},  // juli
    {{0xA517B638F34CADB, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 9},  // juli
    {{0xA811D2E81BCA111, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 10},  // seksen
    {{0xA84128577C4185A, 0xE8B12E8D83D31297, 0x0, 0x0, 0x0, }, 32, 2, 16, 1},  // per cent
    {{0xA84128577C4185A, 0xF5139B8D176C56AD, 0x0, 0x0, 0x0, }, 32, 2, 16, 4},  // per cento
    {{0xAAA71DBC76A22A1, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 9},  // ett
    {{0xAAA71DBC76A22A1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 9},  // ett
    {{0xAAA71DBC76A22A1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // ett
    {{0xAAA71DBC76A22A1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 9},  // ett
    {{0xABA5E3D799CC8CB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 6},  // osoby
    {{0xAF627C08CA9D15A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 4},  // quasi
    {{0xB4231C3D6A5D25C, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 6},  // osiemdziesięciu
    {{0xB6FEF29D7C26C1A, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 6},  // pięćset
    {{0xB7FC814F1689B06, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 0},  // september
    {{0xB7FC814F1689B06, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 1},  // september
    {{0xB7FC814F1689B06, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 5},  // september
    {{0xB7FC814F1689B06, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 9},  // september
    {{0xB8BBDD051EABE21, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 8},  // другие
    {{0xC1B006BBADF86CB, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 9},  // nio
    {{0xC1FC3D4B3BA52A6, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 2},  // sesenta
    {{0xC565E035FC433CA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 6},  // sekundy
    {{0xD26E65A55B2E364, 0xFE726536755C7B3B, 0x0, 0x0, 0x0, }, 0, 2, 21, 7},  // da madrugada
    {{0xD26E65A55B2E364, 0x48BCB95B93CBD3E5, 0x0, 0x0, 0x0, }, 0, 2, 21, 7},  // da manhã
    {{0xD26E65A55B2E364, 0x540FEC6C36DF98D5, 0x0, 0x0, 0x0, }, 0, 2, 22, 7},  // da noite
    {{0xD26E65A55B2E364, 0xF35C04880EA7F301, 0x0, 0x0, 0x0, }, 0, 2, 22, 7},  // da tarde
    {{0xD345E68509F3514, 0x4B1B4F0D8E02829, 0x12074E5CFCBF6A07, 0x0, 0x0, }, 0, 3, 19, 4},  // poco dopo le
    {{0xD345E68509F3514, 0xCAF52078396B9FE6, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 13, 2},  // poco más de
    {{0xD345E68509F3514, 0xFB9C588BC7E92D62, 0x90ABDF87A578E6FA, 0x0, 0x0, }, 0, 3, 12, 4},  // poco prima delle
    {{0xD345E68509F3514, 0xFB9C588BC7E92D62, 0x90ABDF87A578E6FA, 0x0, 0x0, }, 0, 3, 19, 4},  // poco prima delle
    {{0xD4C1FB60EC151AD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 0},  // unter
    {{0xD62B9092D7BF997, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 6},  // trzydzieści
    {{0xD896E74E49B4C65, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 1},  // nineteen
    {{0xD948902437BFD4D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // åriga
    {{0xD9A9BC6B5BC4739, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 8},  // пятидесяти
    {{0xDCCE3CCF1E3FE81, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летним
    {{0xE0B71D8EE11501C, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 8},  // процентов
    {{0xE17E56180B224DA, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 1},  // decade
    {{0xEBE80828F59BCC6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 8},  // больше
    {{0xF796D0635D7600F, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 16, 255},  // yds
    {{0xF8070CEE41F203F, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 8},  // минут
    {{0xFA10BDED6B2C2B3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // na
    {{0xFE6B624B3BB41E9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // люди
    {{0x1005E5E5B6AE8EF6, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 1},  // kilometre
    {{0x1005E5E5B6AE8EF6, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 10},  // kilometre
    {{0x100C50C281CADE92, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 9},  // sjutton
    {{0x101A9607C930A7F8, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 7},  // dezanove
    {{0x102AC579E4099256, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 3},  // milliards
    {{0x10422ED214F38E3B, 0xBFD69026CEEE8BE8, 0x0, 0x0, 0x0, }, 0, 2, 12, 1},  // close to
    {{0x10B6082921CEC6D6, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 5},  // duizend
    {{0x10B7FB234E689A9B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 6},  // prawie
    {{0x10E8DDFC8491EB4F, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 1},  // seven
    {{0x11003828C3C2D958, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 255},  // kgs
    {{0x111BC220B8D2D6F0, 0x2EAFFE6A2246BCE0, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 7},  // não mais de
    {{0x111BC220B8D2D6F0, 0x2EAFFE6A2246BCE0, 0x8939CC0DCEA85230, 0x0, 0x0, }, 0, 3, 9, 7},  // não mais que
    {{0x111BC220B8D2D6F0, 0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 8, 7},  // não menos de
    {{0x1142CA4918E05DE7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 4},  // secondi
    {{0x1147AF87AFB0F430, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 16, 0},  // stundenkilometer
    {{0x11550AC203AEA1FB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // zirka
    {{0x119C3A38C3F87478, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // godz
    {{0x12074E5CFCBF6A07, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 4},  // le
    {{0x1226838510CBF029, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 2},  // gente
    {{0x1226838510CBF029, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 7},  // gente
    {{0x12821C9BF5C79DF1, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 255},  // °f
    {{0x128B88773B19BE0A, 0x0, 0x0, 0x0, 0x0, }, 25, 1, 16, 255},  // g
    {{0x12B4D3A8ED6BF83F, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 16, 1},  // feet
    {{0x12C8ACD37385C6F2, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 255},  // кг
    {{0x1321164C18C09184, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 3},  // milliard
    {{0x1329F5DCAD0C1DCE, 0xEE00683047C89B73, 0x0, 0x0, 0x0, }, 0, 2, 19, 2},  // hacia las
    {{0x13759205EE195A62, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 4},  // diciotto
    {{0x138FC55F4318D29B, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 7},  // quilómetros
    {{0x138FC55F4318D29B, 0xE3A91A50B021509A, 0xEE31549C44C0BAC3, 0x0, 0x0, }, 21, 3, 16, 7},  // quilómetros por hora
    {{0x13BD658CDA15E166, 0x9D12CB63404DBABB, 0x0, 0x0, 0x0, }, 0, 2, 22, 1},  // p m
    {{0x13BD658CDA15E166, 0x9D12CB63404DBABB, 0x0, 0x0, 0x0, }, 0, 2, 22, 2},  // p m
    {{0x140AFF3D4F0DC6DF, 0x8886CE573D57C509, 0x0, 0x0, 0x0, }, 0, 2, 18, 5},  // leeftijd van
    {{0x1420D1FCC24D598D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 18, 1},  // age
    {{0x143872B8B3B8FA70, 0xBADDCCD9F7FBFE36, 0x0, 0x0, 0x0, }, 0, 2, 10, 0},  // mehr als
    {{0x14497BDCEDE96AF0, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 0},  // achtzig
    {{0x1494F5B73D0A9FC3, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 5},  // dozijn
    {{0x14C48ACAA15780CF, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 8},  // четырех
    {{0x14F859B24873F8C9, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 7},  // quatrocentos
    {{0x1503C9F22FD0C442, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 9},  // sexton
    {{0x150514BE759E42D0, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 0},  // neunzig
    {{0x150AF6C0B121005B, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 1},  // percent
    {{0x15225EFEF38CD316, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 6},  // ośmiu
    {{0x15B3473883A4BC0F, 0x30F856EBD6ACFA78, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 8, 1},  // no fewer than
    {{0x15B3473883A4BC0F, 0x599A4DF892E193E7, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 8, 1},  // no less than
    {{0x15B3473883A4BC0F, 0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 8, 2},  // no menos de
    {{0x15B3473883A4BC0F, 0x20526E8588B0AB10, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 9, 1},  // no more than
    {{0x15B3473883A4BC0F, 0xCAF52078396B9FE6, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 2},  // no más de
    {{0x15B3473883A4BC0F, 0x84C8E30203C45DA6, 0x0, 0x0, 0x0, }, 0, 2, 9, 7},  // no máximo
    {{0x15B3473883A4BC0F, 0xA2ABEB4C0010C7CA, 0x0, 0x0, 0x0, }, 0, 2, 8, 7},  // no mínimo
    {{0x15C8DE4D44904B9C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // seit
    {{0x15D4099E34A6A4EA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 7},  // outro
    {{0x15F06188FC924C39, 0x407FEA79DBF67635, 0x0, 0x0, 0x0, }, 0, 2, 25, 8},  // из которых
    {{0x15F06188FC924C39, 0x4FD4785A858A13AF, 0x0, 0x0, 0x0, }, 0, 2, 25, 8},  // из них
    {{0x16264B294BF15EBC, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 10},  // dakika
    {{0x16A75213A7C098D4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 8},  // где-то
    {{0x16B3C05922EF0DF1, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // zimy
    {{0x16B4AE9A06B8B678, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 1},  // aug
    {{0x16C0F85A0E2CB561, 0x0, 0x0, 0x0, 0x0, }, 27, 1, 16, 255},  // lb
    {{0x16CE8CAA3817E884, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 1},  // francs
    {{0x16CE8CAA3817E884, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 3},  // francs
    {{0x16D14A29F10FD70A, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // сезон
    {{0x16D174FDBCA5680F, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 8},  // четырнадцать
    {{0x177CE5F5917D325E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 9},  // kl
    {{0x1784CFE3FD547D3E, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 6},  // października
    {{0x178A985603F8162A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 0},  // sekunden
    {{0x17CE9F9D1F57C1D6, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 16, 1},  // yards
    {{0x18ADE56F60A971B7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 6},  // do
    {{0x18ADE56F60A971B7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 6},  // do
    {{0x18F18D0B8584D1ED, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 3},  // centimètre
    {{0x190A23B8665C692F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 9},  // inom
    {{0x19B0AC4FFC349678, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 16, 0},  // tempo
    {{0x19D3CBF1B616577A, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 9},  // femtontal
    {{0x19E0EA766E870961, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 7},  // dois
    {{0x1A192CFC9BDA0383, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 6},  // półtora
    {{0x1A55CA14EF3023F5, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 5},  // graden
    {{0x1A84E39E6672632C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 8},  // шести
    {{0x1ACA4A7735AEFBCF, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 4},  // gennaio
    {{0x1AD8F2E4BD5958C8, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 9},  // miljon
    {{0x1B28D10D8D6D790A, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 5},  // zes
    {{0x1B4C96F86ADC586F, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 8},  // декабря
    {{0x1B55E0127661AEA1, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 0},  // jahre
    {{0x1B55E0127661AEA1, 0x1A1E89A8E9958528, 0x0, 0x0, 0x0, }, 0, 2, 17, 0},  // jahre alt
    {{0x1B59D94D21F0EA84, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 2},  // nueve
    {{0x1B84505920E43C8C, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 0},  // anderthalb
    {{0x1B8D736C6F4AB0E1, 0x8B2ABC6D3D602E4D, 0x0, 0x0, 0x0, }, 0, 2, 8, 8},  // как минимум
    {{0x1B96F9CC6A70E204, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 10},  // mart
    {{0x1BB1B33A1C25F229, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 4},  // all'incirca
    {{0x1BCB4280886FCD4A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 5},  // hooguit
    {{0x1BE91AE0AFC944FD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // лиц
    {{0x1C0EF02A114B3361, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 9},  // grader
    {{0x1C2EB5C3EE369521, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 5},  // vijftien
    {{0x1C362DA4A71E2990, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 0},  // siebzehn
    {{0x1C91A75BD9E80BF0, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwoje
    {{0x1C91A75BD9E80BF0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // dwoje
    {{0x1CBCC8A8E84E693C, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 1},  // hour
    {{0x1CE1809C5138B417, 0xB25EE169505E2B56, 0x0, 0x0, 0x0, }, 0, 2, 10, 5},  // meer dan
    {{0x1D288D15E8BEBDC2, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 16, 1},  // acre
    {{0x1D4348495F34C40E, 0xEE00683047C89B73, 0x0, 0x0, 0x0, }, 0, 2, 19, 2},  // sobre las
    {{0x1D528812436B7251, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // from
    {{0x1D6D9C37DCA1C29A, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 12, 3},  // près de
    {{0x1D8EE5D19D5867E6, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 10},  // saatte
    {{0x1D9C50FF1D0C0AA1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 8},  // в
    {{0x1D9C50FF1D0C0AA1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // в
    {{0x1D9C50FF1D0C0AA1, 0x2B7DA7EDBD2C376A, 0x0, 0x0, 0x0, }, 0, 2, 13, 8},  // в районе
    {{0x1D9C50FF1D0C0AA1, 0x66AA8DA11329182A, 0x0, 0x0, 0x0, }, 0, 2, 9, 8},  // в течение
    {{0x1DBB4509C12784F0, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 1},  // jan
    {{0x1DD04679A04E68CF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 8},  // или
    {{0x1DD04679A04E68CF, 0xEBE80828F59BCC6, 0x0, 0x0, 0x0, }, 0, 2, 14, 8},  // или больше
    {{0x1E415D6E27DF6967, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 4},  // tre
    {{0x1E415D6E27DF6967, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 9},  // tre
    {{0x1E4AD60E71971DDC, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 2},  // medio
    {{0x1E7D3E26B4FC5B9B, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 4},  // chilometri
    {{0x1E7D3E26B4FC5B9B, 0x6918F2B9E7B6F945, 0x0, 0x0, 0x0, }, 21, 2, 16, 4},  // chilometri all'ora
    {{0x1E7D3E26B4FC5B9B, 0x1875C8B259123E26, 0x0, 0x0, 0x0, }, 21, 2, 16, 4},  // chilometri orari
    {{0x1E9322B31618FDAD, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 2},  // dieciséis
    {{0x1E9B0D9FD22F4927, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 2},  // veranos
    {{0x1EF6E406EAD28B22, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 5},  // negen
    {{0x1F17773A6A88B1EA, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 7},  // quilómetro
    {{0x1F25198CBF4B5B03, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 8},  // метр
    {{0x1F4BC3962E31571A, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 1},  // feb
    {{0x1F5F61F65DBAE82F, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 255},  // hr
    {{0x1F69960F942F2447, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // лица
    {{0x1F7C24B35ECE5B3C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 21, 6},  // rano
    {{0x1FCAF2937ED3E4C8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letniego
    {{0x1FFE5383DEB3DA16, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 0},  // vierzehn
    {{0x203781C94D713BA3, 0x0, 0x0, 0x0, 0x0, }, 43, 1, 16, 255},  // zł
    {{0x203FA625E8BFA813, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 9},  // nitton
    {{0x20526E8588B0AB10, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 1},  // more
    {{0x20526E8588B0AB10, 0x96B53A924E8B2454, 0x0, 0x0, 0x0, }, 0, 2, 10, 1},  // more than
    {{0x206607BA6ABBD257, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // kolejny
    {{0x208882D0F3586DDD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // eines
    {{0x20A80B97A6AAF17A, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 3},  // âgés de
    {{0x214A45DADA12D04F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 10},  // yaşındaki
    {{0x21B6D9B193BB47FD, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 1},  // meters
    {{0x21D6AAA562364913, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 9},  // andra
    {{0x222D1B773B1BA7E4, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 4},  // dodici
    {{0x22327FBE151DF62D, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 8},  // мегаватт
    {{0x22594151B2E70239, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 3},  // cents
    {{0x22B3A39928BE104F, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 7},  // três
    {{0x2308AFA03FD8619C, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 8},  // восьмеро
    {{0x2308AFA03FD8619C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // восьмеро
    {{0x233BDA6A96C63644, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 3},  // kilomètre
    {{0x233CF812FE8AD7F4, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 1},  // two
    {{0x23AF2C62CB80AC3F, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 4},  // sessanta
    {{0x23B2EF672F4C2F28, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 16, 0},  // millimetern
    {{0x23D9476F4BFDF2A6, 0xB6D323E180773369, 0x0, 0x0, 0x0, }, 0, 2, 25, 4},  // dei quali
    {{0x23E2AC2BA831DB13, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 4},  // minuti
    {{0x2404D01EA1F1898A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // nach
    {{0x240FAD13511CFC71, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 6},  // dziewięćdziesiąt
    {{0x243500A5CF93B543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // um
    {{0x243500A5CF93B543, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 7},  // um
    {{0x243500A5CF93B543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 7},  // um
    {{0x243500A5CF93B543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 7},  // um
    {{0x243500A5CF93B543, 0xA01FC15AE3C4D105, 0x0, 0x0, 0x0, }, 0, 2, 13, 0},  // um die
    {{0x243500A5CF93B543, 0xF3AD55D45CCF062, 0x81325DF654FB0819, 0x0, 0x0, }, 0.25, 3, 4, 7},  // um quarto de
    {{0x244CD54D5D8CF5C0, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 16, 1},  // yard
    {{0x249287FC9E3F34AB, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 8},  // девять
    {{0x24BB03227FCE61D5, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 2},  // toneladas
    {{0x24BB03227FCE61D5, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 7},  // toneladas
    {{0x24F7811E3DEF6B45, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 4},  // anni
    {{0x24F7811E3DEF6B45, 0x43AA42A7B10ACC92, 0x0, 0x0, 0x0, }, 0, 2, 17, 4},  // anni d'età
    {{0x24F7811E3DEF6B45, 0xA5F54CF7BB930294, 0x93D7DA53B8E11E3B, 0x0, 0x0, }, 0, 3, 17, 4},  // anni di età
    {{0x24FD36B1DFE8F9B9, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 4},  // chilogrammi
    {{0x251AE7B96A932181, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 2},  // mayo
    {{0x252BEAADC99BE9C0, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 8},  // рублей
    {{0x255D8E7FD9EFC7F2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // mensch
    {{0x25827A9388BCE475, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 8},  // километра
    {{0x25827A9388BCE475, 0x1D9C50FF1D0C0AA1, 0x3E9B525CD40E85B6, 0x0, 0x0, }, 21, 3, 16, 8},  // километра в час
    {{0x2589333027A87F1E, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 4},  // tredici
    {{0x25DF87AEDD20DDD7, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 2},  // cuatrocientas
    {{0x25F61D01280465B2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 0},  // oder
    {{0x25F61D01280465B2, 0x143872B8B3B8FA70, 0x0, 0x0, 0x0, }, 0, 2, 14, 0},  // oder mehr
    {{0x25FC23A89FE54278, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 6},  // ok
    {{0x25FC23A89FE54278, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // ok
    {{0x2675A00FA90C3474, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // avant
    {{0x268512691B00C2A3, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 8},  // шестеро
    {{0x268512691B00C2A3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // шестеро
    {{0x27227BD487BB998A, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // vinter
    {{0x2759653C4B1C3A01, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 2},  // octubre
    {{0x27915B29CB59B310, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 0},  // und
    {{0x27BA2B5324E38F88, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 3},  // jours
    {{0x2801A18B9DE1FE74, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 2},  // catorce
    {{0x283DB40CD949DE20, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 3},  // autres
    {{0x2860D6A12E4FC03F, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 255},  // kg
    {{0x28772D0E06F8BF57, 0xC8E45EDC5B382828, 0xD76A144F4495CA1C, 0x0, 0x0, }, 0, 3, 8, 6},  // nie mniej niż
    {{0x28772D0E06F8BF57, 0xB67CAAF91A27D402, 0xD76A144F4495CA1C, 0x0, 0x0, }, 0, 3, 9, 6},  // nie więcej niż
    {{0x2888ED2C709D978B, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 0},  // zentimetern
    {{0x28A3FEC351B18242, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 8},  // часа
    {{0x28A3FEC351B18242, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 8},  // часа
    {{0x28A3FEC351B18242, 0x40FD5641B79A8787, 0x0, 0x0, 0x0, }, 0, 2, 22, 8},  // часа вечера
    {{0x28A3FEC351B18242, 0xF9E3EEB96DFF231E, 0x0, 0x0, 0x0, }, 0, 2, 22, 8},  // часа дня
    {{0x28A3FEC351B18242, 0x8B13968B62626B25, 0x0, 0x0, 0x0, }, 0, 2, 21, 8},  // часа утра
    {{0x28B070C90072F775, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 10},  // iki
    {{0x28CB0A8DF61F8F1F, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 5},  // veertien
    {{0x28E40A44CB4CB981, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 2},  // noviembre
    {{0x28FA564F25877D02, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 3},  // semaines
    {{0x2915BA1918BC314D, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // säsonger
    {{0x293E7243E6CA8F38, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 0, 2},  // veintiún
    {{0x294616FEF79EDBB3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // jeszcze
    {{0x296601EAB1C0C33D, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 9},  // hundra
    {{0x299C3A22601D6915, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 10},  // yaz
    {{0x29A864EAF542241F, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 4},  // inverni
    {{0x29B398EF733F6A43, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 7},  // dúzia
    {{0x29BBF4796F754760, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 6},  // tona
    {{0x29CB1A056109A464, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 4},  // nodi
    {{0x2A2D9374559A1BE3, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 1},  // oct
    {{0x2A68ABACCDC42672, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 5},  // minuut
    {{0x2AA03329FAEB8437, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 2},  // diecisiete
    {{0x2AA96960AC122A9A, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 4},  // quarant
    {{0x2AAA125992704A3A, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 3},  // quinze
    {{0x2AAA125992704A3A, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 7},  // quinze
    {{0x2ACA21349F502BC8, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 6},  // litr
    {{0x2AF3CE8924F79ABC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 9},  // knappt
    {{0x2AF6544D8767DBC1, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 8},  // шестнадцать
    {{0x2B0688C80E476EAC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 9},  // åtminstone
    {{0x2B28A02CECF3F835, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 9},  // decennier
    {{0x2B6C5CEDF4AD4DC9, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 4},  // ottanta
    {{0x2B6D0431398766DA, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // тремя
    {{0x2B735F776CF36B0F, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 6},  // siedmiu
    {{0x2BCD9588055CF98C, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 2},  // marzo
    {{0x2BCD9588055CF98C, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 4},  // marzo
    {{0x2BD20156E85A5DE5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 21, 10},  // sabah
    {{0x2BE03FC4ECAF8A24, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 3},  // seize
    {{0x2BF86030002E8863, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 4},  // estate
    {{0x2C000103665559F2, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 10},  // aralık
    {{0x2C1E7C1589F545D3, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 4},  // settembre
    {{0x2C22273146E0B723, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 8},  // килограммов
    {{0x2C59A57750D48875, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jährigem
    {{0x2C5BF9CE2768269C, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 2},  // febrero
    {{0x2C5FED101A9B4EC3, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 8},  // гектар
    {{0x2C8481569A52005A, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 0},  // zwölf
    {{0x2CF01C4620A2EC92, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 8},  // сантиметра
    {{0x2D0A343C6608155D, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 10},  // doksan
    {{0x2D1702249980D1AA, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 7},  // cem
    {{0x2D331ACDB65B7CE1, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 5},  // twaalf
    {{0x2D3932625BAEA198, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 1},  // eighty
    {{0x2D3E3C13E2BD88B9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 1},  // day
    {{0x2D5922D5921130EA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 6},  // czy
    {{0x2D5E4ED61FDDB598, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 7},  // março
    {{0x2D81FAF92489D1C4, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 6},  // litrów
    {{0x2E2406E8B600C0AB, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 7},  // treze
    {{0x2E3464AE7F946F4D, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 4},  // ottant
    {{0x2E4248A0B9F90956, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 0},  // maximal
    {{0x2E61A4C4962095A0, 0x1CE1809C5138B417, 0xB25EE169505E2B56, 0x0, 0x0, }, 0, 3, 9, 5},  // niet meer dan
    {{0x2E785FB1D684ED1F, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 7},  // dezessete
    {{0x2E92DB4C9E443809, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 1},  // jul
    {{0x2EAFFE6A2246BCE0, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 10, 7},  // mais de
    {{0x2ECBB2250640A8BE, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 6},  // pięćdziesięciu
    {{0x2EDEB46877D70F48, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 9},  // augusti
    {{0x2EE8AF7BDDAAC3C8, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 6},  // pięć
    {{0x2FDC89B6D95D0A1E, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 0},  // januar
    {{0x2FE10F2C693DD0E2, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 8},  // четыреста
    {{0x2FE97817C8A609F8, 0x84C8E30203C45DA6, 0x0, 0x0, 0x0, }, 0, 2, 9, 2},  // como máximo
    {{0x2FE97817C8A609F8, 0xA2ABEB4C0010C7CA, 0x0, 0x0, 0x0, }, 0, 2, 8, 2},  // como mínimo
    {{0x2FEB1AE76F0F3FCF, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 8},  // сутки
    {{0x30056FE15D82F198, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 8},  // девятнадцати
    {{0x300F894FA95A2EB1, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // зим
    {{0x302B4D3E7B15692B, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 8},  // восьмидесяти
    {{0x302D73408F076D59, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 5},  // maximaal
    {{0x3049DAED068B2EB2, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 8},  // августа
    {{0x30687A8814A4E4D9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 5},  // dag
    {{0x30687A8814A4E4D9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 9},  // dag
    {{0x3094DA00BFE35517, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 1},  // nov
    {{0x30A6C4585338CAE8, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 6},  // dolar
    {{0x30A6C4585338CAE8, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 10},  // dolar
    {{0x30A7A587130CAE8D, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 9},  // månader
    {{0x30A8781571F47A2D, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 10},  // saat
    {{0x30A8781571F47A2D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 10},  // saat
    {{0x30C01E6728348FD2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 6},  // sekund
    {{0x30C01E6728348FD2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 9},  // sekund
    {{0x30E79841387CE34B, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 0},  // jahrzehnten
    {{0x30E9177BF3234A6F, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 10},  // kasım
    {{0x30F856EBD6ACFA78, 0x96B53A924E8B2454, 0x0, 0x0, 0x0, }, 0, 2, 11, 1},  // fewer than
    {{0x3117C04786FF8932, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 2},  // ocho
    {{0x3120E11EC2C2C818, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 2},  // quinientas
    {{0x3190180D9E26B411, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 3},  // supplémentaires
    {{0x31A8E5CF85CCD5AD, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 0, 3},  // centaine
    {{0x31FE4CBCECD03E0B, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 2},  // días
    {{0x3200F7352447A894, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 1},  // minutes
    {{0x3200F7352447A894, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 3},  // minutes
    {{0x321E463D48B6C9F6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 8},  // до
    {{0x321E463D48B6C9F6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // до
    {{0x32427E4F3A2133EC, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 2},  // hectárea
    {{0x3253C9056AB0B9EC, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 8},  // тринадцати
    {{0x329C5332B6C0A523, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 3},  // neuf
    {{0x32AA4CAA8F664A72, 0x0, 0x0, 0x0, 0x0, }, 39, 1, 16, 255},  // gbp
    {{0x32D74BB859544CCC, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 5},  // weken
    {{0x32E15E811B7F27B8, 0xA193DA4847E19423, 0x0, 0x0, 0x0, }, 0, 2, 18, 0},  // alter von
    {{0x3317AFA2D1C52C8E, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 5},  // honderd
    {{0x3326BCD6AAECED8C, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 4},  // mezza
    {{0x336A6E561BA80F39, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // årige
    {{0x33B3B8AB7D2E9E6B, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 2},  // trece
    {{0x33D24EA0FDCEBBF6, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 7},  // fevereiro
    {{0x33E09D727D409FA7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 3},  // quelque
    {{0x33E547EF88A56333, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 6},  // kilogramów
    {{0x33E9EB5DD465AB82, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 7},  // dezenove
    {{0x33E9FA56DF486F81, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // personen
    {{0x33E9FA56DF486F81, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 5},  // personen
    {{0x33FC7C62A1D0DD5C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летнего
    {{0x34128654FB04AD0B, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 0, 9},  // hundratal
    {{0x3416CD07B309791C, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 5},  // dertien
    {{0x34209FD962CF5E7A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 6},  // albo
    {{0x34A44A65658EC483, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // depuis
    {{0x34CDBC4B612803D8, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 5},  // tien
    {{0x352CB786A66AA38E, 0xE8B12E8D83D31297, 0x0, 0x0, 0x0, }, 32, 2, 16, 3},  // pour cent
    {{0x355619906D08CB71, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // ungefähr
    {{0x356F879FE72EEDF5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 6},  // jakichś
    {{0x35705EBE113ACB10, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 16, 1},  // foot
    {{0x3572BD164D9C63DD, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 8},  // миллионов
    {{0x35CDE45535D5B957, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 6},  // powyżej
    {{0x3617AE525CF01E46, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 3},  // secondes
    {{0x362BD15C975975D0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letnią
    {{0x363100542FACA71A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 4},  // persone
    {{0x3638120A9C94FBFD, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 1},  // ton
    {{0x3638120A9C94FBFD, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 5},  // ton
    {{0x3638120A9C94FBFD, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 6},  // ton
    {{0x3638120A9C94FBFD, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 9},  // ton
    {{0x3638120A9C94FBFD, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 10},  // ton
    {{0x365F06CFD0B33E0E, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 2},  // kilómetros
    {{0x365F06CFD0B33E0E, 0xE3A91A50B021509A, 0xEE31549C44C0BAC3, 0x0, 0x0, }, 21, 3, 16, 2},  // kilómetros por hora
    {{0x36AACE819971DE85, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // ab
    {{0x36B17773BB7423A8, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 16, 1},  // gallon
    {{0x36B3C4A72834D886, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 5},  // mensen
    {{0x36F0CC5D8BEBB527, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 8},  // тонн
    {{0x36F58A792DB5FE37, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 1},  // forty
    {{0x37236B8A8FE38F75, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 7},  // verões
    {{0x377096DA380C6AA9, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 4},  // litri
    {{0x383F8F634B54A3F7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // kişi
    {{0x3860BE556997DB2D, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 10},  // dakikada
    {{0x386C2CCAD10FAE37, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 6},  // doba
    {{0x38C4850B6E729E29, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 255},  // ha
    {{0x38D07176AB6CA6B2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 8},  // году
    {{0x3933FA7BB0205A25, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 10},  // üç
    {{0x3955378233475CAD, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 0},  // zehn
    {{0x39AE9D00DD95861D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // с
    {{0x39AE9D00DD95861D, 0x98773CA2A054E95F, 0x0, 0x0, 0x0, }, 0, 2, 14, 8},  // с лишним
    {{0x39AE9D00DD95861D, 0x9B1454F0918664D1, 0x0, 0x0, 0x0, }, 0, 2, 14, 8},  // с небольшим
    {{0x39AE9D00DD95861D, 0xE198E01A3AA75DC3, 0x0, 0x0, 0x0, }, 0, 2, 5, 8},  // с половиной
    {{0x39E97761ECD2E8A4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летней
    {{0x39EA6F312BC9D4F3, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 6},  // ośmioro
    {{0x39EA6F312BC9D4F3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // ośmioro
    {{0x3A284764CF6774B5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 9},  // varav
    {{0x3A4E5B4FA0A2BE39, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 8},  // пятерых
    {{0x3A4E5B4FA0A2BE39, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // пятерых
    {{0x3A57E146414BE68A, 0x12074E5CFCBF6A07, 0x0, 0x0, 0x0, }, 0, 2, 13, 4},  // verso le
    {{0x3A57E146414BE68A, 0x12074E5CFCBF6A07, 0x0, 0x0, 0x0, }, 0, 2, 19, 4},  // verso le
    {{0x3A6862AF9ADFD26A, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // три
    {{0x3A7E78751C593C93, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 1},  // five
    {{0x3AB5462647BE5E27, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 0},  // dreien
    {{0x3AB8C0E0431EF99A, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 1},  // euros
    {{0x3AB8C0E0431EF99A, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 2},  // euros
    {{0x3AB8C0E0431EF99A, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 3},  // euros
    {{0x3AB8C0E0431EF99A, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 7},  // euros
    {{0x3AC026EFFE7A2565, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 2},  // grado
    {{0x3AC026EFFE7A2565, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 4},  // grado
    {{0x3B236C9ACEF707E2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 6},  // za
    {{0x3B26DD0CC4C7B23B, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 10},  // metreden
    {{0x3B4CE06A423737F3, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 6},  // sierpnia
    {{0x3B58001A1545736E, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 3},  // kilogrammes
    {{0x3B587A7AE375FB50, 0x0, 0x0, 0x0, 0x0, }, 0.25, 1, 4, 6},  // kwadrans
    {{0x3BB2BAEBA6196DEC, 0x0, 0x0, 0x0, 0x0, }, 43, 1, 16, 6},  // złoty
    {{0x3BBFEB914E601B15, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 0},  // neun
    {{0x3BF105810F4ECD60, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 8},  // процент
    {{0x3C091938DF0E683F, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 7},  // setembro
    {{0x3C28C58706A9CFFD, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 8},  // узла
    {{0x3C5CC6A1F3B1C021, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 7},  // outros
    {{0x3C8D3F3CDE98CCA2, 0x0, 0x0, 0x0, 0x0, }, 27, 1, 16, 255},  // lbs
    {{0x3CB7D48C90B5D826, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 10},  // kış
    {{0x3CE409422CBCC5EB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 3},  // dizaine
    {{0x3D1146B9D46B6A1C, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 8},  // год
    {{0x3D1146B9D46B6A1C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 8},  // год
    {{0x3D1B1ABF7C94166B, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 6},  // piętnaście
    {{0x3D660F406C213DC5, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 3},  // deux
    {{0x3D9AE28142F265E2, 0x143872B8B3B8FA70, 0xBADDCCD9F7FBFE36, 0x0, 0x0, }, 0, 3, 9, 0},  // nicht mehr als
    {{0x3D9AE28142F265E2, 0x493B5295A0E2CBFE, 0xBADDCCD9F7FBFE36, 0x0, 0x0, }, 0, 3, 8, 0},  // nicht weniger als
    {{0x3DA0482F52684B22, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 6},  // jakieś
    {{0x3DC067071EDFECEE, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 4},  // mezzo
    {{0x3DCE271F16117484, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 6},  // metrów
    {{0x3DDD89E8593BB17C, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 5},  // tachtig
    {{0x3DFB8F1206468D90, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 1},  // march
    {{0x3E1BD3CFE0D82E8E, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 4},  // decina
    {{0x3E53A0133313BD86, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 6},  // dób
    {{0x3E912634CFEDD838, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // åringen
    {{0x3E9B525CD40E85B6, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 8},  // час
    {{0x3ED2BBA08210DEA5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 4},  // altri
    {{0x3EF2BE79B053A31B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 5, 0},  // einhalb
    {{0x3EF827F66F4A7979, 0x0, 0x0, 0x0, 0x0, }, 43, 1, 16, 6},  // złote
    {{0x3F021E232ACEBD1E, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 5},  // negentig
    {{0x3F35C9F23E760279, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 6},  // jeden
    {{0x3F35C9F23E760279, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jeden
    {{0x3F35C9F23E760279, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 6},  // jeden
    {{0x3F54552CB7854BCD, 0x35C51A482A61DCC, 0x0, 0x0, 0x0, }, 0, 2, 25, 3},  // parmi eux
    {{0x3F56D3E533B4E7AA, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 6},  // stu
    {{0x3F8B645E84C42915, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 5},  // procent
    {{0x3F8B645E84C42915, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 6},  // procent
    {{0x3F8B645E84C42915, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 9},  // procent
    {{0x3F93455C873168D6, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 10},  // bin
    {{0x3FA568476FDF7100, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 6},  // miesiące
    {{0x3FD2C9D22F860666, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 10},  // yüzde
    {{0x3FD7CEE3DDA193DD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 6},  // minimum
    {{0x3FE1C42F09295471, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 7},  // meio
    {{0x3FEFAA0BC23DD25E, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // winters
    {{0x3FEFAA0BC23DD25E, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 5},  // winters
    {{0x40246166BD1C0D2B, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 4},  // sessant
    {{0x40A251C932F18C34, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 2},  // tonelada
    {{0x40A251C932F18C34, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 7},  // tonelada
    {{0x40DC029B0558B6AE, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 8},  // пятью
    {{0x40FD5641B79A8787, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 22, 8},  // вечера
    {{0x418E8A4B8BCB48D7, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 2},  // media
    {{0x41BF308C5A164CA1, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 4},  // mila
    {{0x41E44621D9209C7C, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 6},  // godzin
    {{0x42178D5139260A2D, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 4},  // mezz'ora
    {{0x4290A56242335C0E, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 6},  // trzysta
    {{0x429250DA7E9A915D, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 2},  // centímetros
    {{0x429250DA7E9A915D, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 7},  // centímetros
    {{0x42FD1413FE153F5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 2},  // otra
    {{0x4300BED94A79D468, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 4},  // ettari
    {{0x4304023AC8844D6B, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 1},  // three
    {{0x4304023AC8844D6B, 0x4821A74B15C7E312, 0x7DADD3F1A95AC4B8, 0x8C7DE2D4501F6C01, 0x0, }, 0.75, 4, 4, 1},  // three quarters of an
    {{0x436B21AECB76C2F3, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 9},  // tolv
    {{0x43A7E76D749FB316, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 8},  // тонны
    {{0x43E87A9BBE70283C, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 3},  // mégawatt
    {{0x4432E32435A674DB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // après
    {{0x444C39308BEF0199, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 0},  // stunden
    {{0x445C5E1B75C481A2, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 6},  // hektary
    {{0x447379B580D8695B, 0x0, 0x0, 0x0, 0x0, }, 43, 1, 16, 255},  // pln
    {{0x4499DAFD71174546, 0xB33A62452F025065, 0x0, 0x0, 0x0, }, 0, 2, 18, 9},  // ålder av
    {{0x44C815211A857C22, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 8},  // месяца
    {{0x44DAA196F2A7B8D3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 10},  // saatler
    {{0x45328708AC7DB8CD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // tegen
    {{0x455CDA56EDA6A09F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 6},  // osób
    {{0x4577C0228595A026, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 5},  // zestig
    {{0x459191D113C133B7, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 5},  // uur
    {{0x459191D113C133B7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 5},  // uur
    {{0x459191D113C133B7, 0x72288DE6C6943C8E, 0xADFCE7F35009DCE6, 0x0, 0x0, }, 0, 3, 22, 5},  // uur 's avonds
    {{0x459191D113C133B7, 0x72288DE6C6943C8E, 0xB654D18283484741, 0x0, 0x0, }, 0, 3, 21, 5},  // uur 's ochtends
    {{0x45BC330CD762EBD0, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 6},  // czworo
    {{0x45BC330CD762EBD0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // czworo
    {{0x45F19D19177911F7, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 16, 1},  // acres
    {{0x45F7EDA3A996D281, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 3},  // vers
    {{0x45F7EDA3A996D281, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // vers
    {{0x4670C5D691B4C680, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 6},  // procenta
    {{0x46750A36EE73D4AB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 4},  // fra
    {{0x4696318475B7A584, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 2},  // minutos
    {{0x4696318475B7A584, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 7},  // minutos
    {{0x46996FE9A7D575CD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 0},  // über
    {{0x46AAFC43BE54AB51, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 1},  // and
    {{0x46AAFC43BE54AB51, 0x55E22B8CCBB1816F, 0x58BEB8D7AD4E31F2, 0x0, 0x0, }, 0, 3, 5, 1},  // and a half
    {{0x46AF327E1A24A516, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 1},  // kilogram
    {{0x46AF327E1A24A516, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 5},  // kilogram
    {{0x46AF327E1A24A516, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 6},  // kilogram
    {{0x46AF327E1A24A516, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 9},  // kilogram
    {{0x46AF327E1A24A516, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 10},  // kilogram
    {{0x47076068B09D1C7E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 6},  // niespełna
    {{0x473BB1DAE6698BED, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 1},  // seventy
    {{0x47553B3351A3EA42, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 7},  // doze
    {{0x4755FCE5D7BF83EF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // åringar
    {{0x4760803E6D874675, 0xA0F4D8FB4BE61FC4, 0x0, 0x0, 0x0, }, 0, 2, 8, 4},  // come minimo
    {{0x4782A1DF127762B7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 0},  // zwischen
    {{0x47ACC24B5122872A, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 8},  // полутора
    {{0x47CC1F55F3610889, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 0},  // kilometern
    {{0x47CC1F55F3610889, 0xB85D8758DDA162D5, 0xE61E23CA0C998438, 0x0, 0x0, }, 21, 3, 16, 0},  // kilometern pro stunde
    {{0x47CFB19332BC1E92, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 2},  // nudo
    {{0x4876061A6D2BB0D5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 0},  // wintern
    {{0x48A4DCF2E0E6A93E, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 7},  // trezentas
    {{0x48B8FD3FF76E2369, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 8},  // гектаров
    {{0x493B5295A0E2CBFE, 0xBADDCCD9F7FBFE36, 0x0, 0x0, 0x0, }, 0, 2, 11, 0},  // weniger als
    {{0x49589040F79D8CED, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 1},  // o'clock
    {{0x49704B55C7431FE8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // at
    {{0x49704B55C7431FE8, 0x91CB288FFC20BD6B, 0x0, 0x0, 0x0, }, 0, 2, 8, 1},  // at least
    {{0x49704B55C7431FE8, 0xFDDB0E8A5252E262, 0x0, 0x0, 0x0, }, 0, 2, 9, 1},  // at most
    {{0x49704B55C7431FE8, 0x398E0A15BBAA2260, 0x8EA320221BF40BB8, 0x91CB288FFC20BD6B, 0x0, }, 0, 4, 8, 1},  // at the very least
    {{0x49AC2E448383AB12, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 16, 255},  // mi
    {{0x49C8E04AF2F3C3F1, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 4},  // settimane
    {{0x49CD1391895638CE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // latka
    {{0x4A9243172C52353F, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 1},  // seventeen
    {{0x4AA6723E6A98AD55, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летнему
    {{0x4AB5A42E6400ED18, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // etwa
    {{0x4AD415E2D01EFA05, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 10},  // milyon
    {{0x4AD77C092D863E16, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 255},  // mln
    {{0x4AF7C4C81E66A6BE, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 8},  // лет
    {{0x4B13657A7410C248, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 3},  // âgé de
    {{0x4B49E3637ED77818, 0x599A4DF892E193E7, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 8, 1},  // not less than
    {{0x4B49E3637ED77818, 0x20526E8588B0AB10, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 9, 1},  // not more than
    {{0x4B5D50580D7DAF98, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 9},  // tio
    {{0x4BFAC71A4897FB6D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 10},  // azami
    {{0x4C18868F23700B1F, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 7},  // perto de
    {{0x4C43DAAA5AEA5327, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 0},  // wochen
    {{0x4C55901B84400878, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 2},  // kilogramo
    {{0x4CBC66B5CE041A0F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // circa
    {{0x4CBC66B5CE041A0F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // circa
    {{0x4CBC66B5CE041A0F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 4},  // circa
    {{0x4CBC66B5CE041A0F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 5},  // circa
    {{0x4CBEFB874C06E73A, 0x77E4906FB94B6A98, 0x0, 0x0, 0x0, }, 0, 2, 13, 10},  // aşağı yukarı
    {{0x4CF546DCDD6CAF6A, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 0, 2},  // veinticuatro
    {{0x4D033A35FA7A012E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // leute
    {{0x4D2518D28773A864, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 0},  // einen
    {{0x4D2518D28773A864, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // einen
    {{0x4D361E3E7B0E6A2B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 2},  // casi
    {{0x4D7A0311809A8D97, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 4},  // sei
    {{0x4D90EAE6F8CFD14C, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 4},  // mesi
    {{0x4E03DBDC179C860A, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 10},  // beş
    {{0x4E2DA25D53E2ED6C, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 10},  // düzine
    {{0x4E40BDC2D0CF6AD2, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 2},  // ciento
    {{0x4ED078B0470D7D0F, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 8},  // семнадцать
    {{0x4F262689B8297A4B, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 2},  // grados
    {{0x4F2D36615434208C, 0x5C82132668F3834E, 0xDEFAF46AE70A749F, 0x0, 0x0, }, 0, 3, 8, 5},  // op zijn minst
    {{0x4F32756E738E020E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // person
    {{0x4F32756E738E020E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 1},  // person
    {{0x4F32756E738E020E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 9},  // person
    {{0x4F6EC54E83E4C472, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 5},  // twintig
    {{0x4F7B9DAF16A42ACF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 7},  // as
    {{0x4F7B9DAF16A42ACF, 0xDD2B58A6A3A7F77F, 0x4F7B9DAF16A42ACF, 0x0, 0x0, }, 0, 3, 9, 1},  // as many as
    {{0x4FA94310E7E6AB0F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 3},  // personne
    {{0x4FE213E6870E4A0B, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 8},  // пятнадцати
    {{0x50023FEC28EAD399, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 4},  // franchi
    {{0x500AD41A1E40F8E3, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 255},  // %
    {{0x501A37CCCE157081, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 2},  // minuto
    {{0x501A37CCCE157081, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 4},  // minuto
    {{0x501A37CCCE157081, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 7},  // minuto
    {{0x502635F1CA27FB0A, 0x6A5A105731775EEE, 0x0, 0x0, 0x0, }, 0, 2, 8, 7},  // pelo menos
    {{0x50287D2F7B32BDCD, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 6},  // sześćdziesiąt
    {{0x5030DFE7E5922056, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 7},  // idade de
    {{0x5035478DA46BF409, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 1},  // individuals
    {{0x50374D7010935B5F, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 7},  // quarenta
    {{0x505BBB921775C976, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // rund
    {{0x50A56E2C520C502E, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 1},  // mar
    {{0x50BC003A2FDFFE46, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 6},  // godzina
    {{0x50BE0533D19DB41E, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 4},  // tré
    {{0x510E9F548B7279E5, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 7},  // quatrocentas
    {{0x518C2FA8DDB87870, 0x0, 0x0, 0x0, 0x0, }, 0.25, 1, 4, 10},  // çeyrek
    {{0x5193542FDBDE6CF0, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 8},  // суток
    {{0x51D86961C58021F6, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 5},  // januari
    {{0x51D86961C58021F6, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 9},  // januari
    {{0x5230AF6D1C3BFB0C, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 5},  // zeven
    {{0x523F08628C95EC6B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // runt
    {{0x5262319C9BA7EA9C, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 8},  // десяти
    {{0x526ADB6AEA134699, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 6},  // jedenastu
    {{0x5278BEC78EB1315C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // kolejna
    {{0x528114EAFF798420, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 8},  // восемнадцать
    {{0x52895145D567A23B, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 9},  // fjorton
    {{0x52D8029296FD9505, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 0},  // halben
    {{0x52E677B1D513B2A3, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 2},  // alrededor de
    {{0x533BE49AFB9300C1, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 8},  // двенадцать
    {{0x5340C93A3210B281, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 10},  // saatlik
    {{0x53436B6A53C56456, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 8},  // июля
    {{0x53572152191E77FB, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 8},  // минуту
    {{0x53835C86BA095B2A, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 9},  // miljoner
    {{0x53F1A0C07F2EFF5C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letni
    {{0x54066206A5115798, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 0},  // drei
    {{0x54604F26CF3C2B49, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 6},  // trzy
    {{0x548B1F446520283E, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 3},  // année
    {{0x54C58C115C52F68F, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 8},  // триста
    {{0x54DBB7D194FE0C32, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 0},  // siebzig
    {{0x550E7F157ADAAFCE, 0x0, 0x0, 0x0, 0x0, }, 600, 1, 0, 2},  // seiscientas
    {{0x551793306932E3C1, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 6},  // dwunastu
    {{0x553ADFB81481D7F3, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 2},  // trescientos
    {{0x5547FD5C81438AF1, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 8},  // килограмма
    {{0x5561D91A7EEF634C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // po
    {{0x5561D91A7EEF634C, 0x582073D003779485, 0x0, 0x0, 0x0, }, 0, 2, 22, 6},  // po południu
    {{0x556B7E708B8CB969, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 2},  // semana
    {{0x556B7E708B8CB969, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 7},  // semana
    {{0x5592E33570DC7AF8, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 9},  // tjugotal
    {{0x5595E66401D8AACB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 1},  // october
    {{0x55BE3A2A3948DFEB, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 8},  // литр
    {{0x55BFB4D448893D1A, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 3},  // novembre
    {{0x55BFB4D448893D1A, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 4},  // novembre
    {{0x55C85EA8FC88989A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 5},  // één
    {{0x55C85EA8FC88989A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 5},  // één
    {{0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 1},  // a
    {{0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 2},  // a
    {{0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 4},  // a
    {{0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 7},  // a
    {{0x55E22B8CCBB1816F, 0x3B619488A59968E6, 0x0, 0x0, 0x0, }, 0, 2, 19, 2},  // a la
    {{0x55E22B8CCBB1816F, 0xEE00683047C89B73, 0x0, 0x0, 0x0, }, 0, 2, 19, 2},  // a las
    {{0x55E22B8CCBB1816F, 0xC9CA091D14500B7, 0xFB5D9A3C478BA735, 0x0, 0x0, }, 0, 3, 9, 2},  // a lo sumo
    {{0x55E22B8CCBB1816F, 0x9D12CB63404DBABB, 0x0, 0x0, 0x0, }, 0, 2, 21, 1},  // a m
    {{0x55E22B8CCBB1816F, 0x9D12CB63404DBABB, 0x0, 0x0, 0x0, }, 0, 2, 21, 2},  // a m
    {{0x55E22B8CCBB1816F, 0x1A9E544A6D47B605, 0x7DADD3F1A95AC4B8, 0x0, 0x0, }, 0, 3, 9, 1},  // a maximum of
    {{0x55E22B8CCBB1816F, 0x3FD7CEE3DDA193DD, 0x7DADD3F1A95AC4B8, 0x0, 0x0, }, 0, 3, 8, 1},  // a minimum of
    {{0x55E22B8CCBB1816F, 0xCA556E6D6A53B911, 0x7DADD3F1A95AC4B8, 0x8C7DE2D4501F6C01, 0x0, }, 0.25, 4, 4, 1},  // a quarter of an
    {{0x562827495B55C44F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 8},  // приблизительно
    {{0x5646CC66F0E8B9C1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // around
    {{0x5646CC66F0E8B9C1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // around
    {{0x564E146E11B216B9, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 8},  // восемьдесят
    {{0x565510D0CA73429E, 0x62116BE47FDAF543, 0x0, 0x0, 0x0, }, 0, 2, 11, 9},  // färre än
    {{0x5655CFA9A07E3050, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 5},  // zestien
    {{0x5664FFA63D87B980, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 2},  // quinientos
    {{0x567599DF463E1B72, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 255},  // bn
    {{0x5684182AACBD82E5, 0x2404D01EA1F1898A, 0x0, 0x0, 0x0, }, 0, 2, 19, 0},  // kurz nach
    {{0x5684182AACBD82E5, 0xD0A71EE3DA191D1B, 0x0, 0x0, 0x0, }, 0, 2, 12, 0},  // kurz vor
    {{0x5684182AACBD82E5, 0xD0A71EE3DA191D1B, 0x0, 0x0, 0x0, }, 0, 2, 19, 0},  // kurz vor
    {{0x56847D319C24343E, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 6},  // roku
    {{0x56847D319C24343E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 6},  // roku
    {{0x5686F0276240C998, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // until
    {{0x56F3DEC56E6964FB, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 0},  // sechs
    {{0x57540633808536A2, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 4},  // centimetro
    {{0x576D27B89CACC1C1, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 5},  // twee
    {{0x578F5E444F7A0E72, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 10},  // yaşında
    {{0x58001AFFEE92129B, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 2},  // hectáreas
    {{0x581AE74C38A13767, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 6},  // rok
    {{0x581AE74C38A13767, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 6},  // rok
    {{0x583FC35577F1CB4F, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 10},  // eylül
    {{0x589A66FE7DA93080, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 0},  // uhr
    {{0x589A66FE7DA93080, 0x6A9CE6E7BD4542D8, 0x0, 0x0, 0x0, }, 0, 2, 22, 0},  // uhr abends
    {{0x589A66FE7DA93080, 0x87809F7F07891B79, 0x0, 0x0, 0x0, }, 0, 2, 21, 0},  // uhr morgens
    {{0x589A66FE7DA93080, 0x7E2B94E89D425F82, 0x0, 0x0, 0x0, }, 0, 2, 22, 0},  // uhr nachts
    {{0x58BEB8D7AD4E31F2, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 1},  // half
    {{0x58BEB8D7AD4E31F2, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 5},  // half
    {{0x58BEB8D7AD4E31F2, 0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 1},  // half a
    {{0x58BEB8D7AD4E31F2, 0x8C7DE2D4501F6C01, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 1},  // half an
    {{0x58C85FC55CB27479, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 8},  // пяти
    {{0x58C894A24B6EA2DF, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 16, 255},  // kph
    {{0x58FAAB6A59AB4736, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 10},  // aylık
    {{0x59010B4413C09778, 0x0, 0x0, 0x0, 0x0, }, 45, 1, 16, 255},  // r$
    {{0x5961484620282EDB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 4},  // centimetri
    {{0x597F42AB4B6C6653, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 2},  // verano
    {{0x598224588E4E699A, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 2},  // ochenta
    {{0x599A4DF892E193E7, 0x96B53A924E8B2454, 0x0, 0x0, 0x0, }, 0, 2, 11, 1},  // less than
    {{0x5A0CB731CB668040, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 1},  // eighteen
    {{0x5A1C176FA1861E7D, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 1},  // tons
    {{0x5A267FDF37A4645A, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 0, 2},  // veintiocho
    {{0x5A3191BF1A52FBA4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 3},  // h
    {{0x5A3191BF1A52FBA4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 7},  // h
    {{0x5A3191BF1A52FBA4, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 255},  // h
    {{0x5A4F8E613BC3F60D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 6},  // przynajmniej
    {{0x5ADC5F4D4C4A892D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 6},  // tygodni
    {{0x5AE2C4E2BC52C37C, 0x91641B47F7EB8B2B, 0x0, 0x0, 0x0, }, 0, 2, 12, 5},  // kort voor
    {{0x5B3946D483FEC8EE, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 3},  // âgée de
    {{0x5B852EFD683E9767, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 2},  // año
    {{0x5BA824C8B6D427DB, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 0},  // hundert
    {{0x5BB3FF79F50D45D7, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // трём
    {{0x5C3E7C887F297836, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // ungefär
    {{0x5C5146EFDDE45A54, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 1},  // june
    {{0x5C588B783E0A0071, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 1},  // megawatts
    {{0x5C588B783E0A0071, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 7},  // megawatts
    {{0x5C91B53420DA06D4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 0},  // zumindest
    {{0x5CEB73AD1DCF2648, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 5},  // tussen
    {{0x5D4A50035B228613, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 8},  // миллиона
    {{0x5DBC989216F00E61, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 3},  // demie
    {{0x5DDFB18EBDBBE696, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwóch
    {{0x5DDFB18EBDBBE696, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // dwóch
    {{0x5E013AD1471C1A7B, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // два
    {{0x5E36C46834550E79, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 2},  // décadas
    {{0x5E36C46834550E79, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 7},  // décadas
    {{0x5E622CF90961B14C, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 8},  // тонна
    {{0x5E6DFD8DB7A27B1B, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 6},  // troje
    {{0x5E6DFD8DB7A27B1B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // troje
    {{0x5E738F828E695C16, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 3},  // ans
    {{0x5E738F828E695C16, 0x4F2432D7AB6473FF, 0x0, 0x0, 0x0, }, 0, 2, 17, 3},  // ans révolus
    {{0x5E95254E1BD9145C, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 16, 0},  // millimeter
    {{0x5EE950FDDE96ACFD, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 8},  // одну
    {{0x5EE950FDDE96ACFD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 8},  // одну
    {{0x5F2307B75E60D657, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 8},  // пол
    {{0x5F4D049E0E81EB56, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 0},  // zwanzig
    {{0x5F5696CFEBC7DCE9, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // двое
    {{0x5F5696CFEBC7DCE9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // двое
    {{0x5F6406DFC4055E13, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 2},  // aproximadamente
    {{0x5F6406DFC4055E13, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 7},  // aproximadamente
    {{0x5F799C61BB69AEBA, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 255},  // га
    {{0x5F8CBD5A1C206524, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 8},  // метров
    {{0x6031EEFFEF834456, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 255},  // kts
    {{0x6073F5A3F3319E55, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 2},  // kilogramos
    {{0x608002D3735E4267, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // двумя
    {{0x608AA580AE856A77, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 10},  // bir
    {{0x608AA580AE856A77, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 10},  // bir
    {{0x608AA580AE856A77, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 10},  // bir
    {{0x608AA580AE856A77, 0xE7AFB9B13582BEA0, 0x0, 0x0, 0x0, }, 1.5, 2, 4, 10},  // bir buçuk
    {{0x60B3C746902AE123, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 6},  // jedenaście
    {{0x60C97E5A0346FF19, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 4},  // miliardi
    {{0x60E286592D0991C2, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // sommar
    {{0x613C71EA09F7362A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // before
    {{0x61598CD7C128D103, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 0},  // bis
    {{0x61598CD7C128D103, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // bis
    {{0x61598CD7C128D103, 0xB763B428CA84D6B0, 0x0, 0x0, 0x0, }, 0, 2, 6, 0},  // bis zu
    {{0x61598CD7C128D103, 0xB763B428CA84D6B0, 0x0, 0x0, 0x0, }, 0, 2, 9, 0},  // bis zu
    {{0x61720D77657A1D3D, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 10},  // yıl
    {{0x61E56AF9F2C953E1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 3},  // et
    {{0x61E56AF9F2C953E1, 0xBC3E32C3AA2F54F6, 0x0, 0x0, 0x0, }, 0, 2, 5, 3},  // et demi
    {{0x61E56AF9F2C953E1, 0x5DBC989216F00E61, 0x0, 0x0, 0x0, }, 0, 2, 5, 3},  // et demie
    {{0x61E747619660A8A2, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 1},  // fourteen
    {{0x61EC6C22BA816FEA, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 9},  // sjuttio
    {{0x621CB3E2D5BCEBAD, 0x0, 0x0, 0x0, 0x0, }, 33, 1, 16, 255},  // w
    {{0x623A010C25791496, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летнюю
    {{0x6294FFE0EFC978EB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 8},  // г
    {{0x62F6D8808A79D7D0, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 1},  // hundred
    {{0x6305BA0C33C7F06F, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 255},  // usd
    {{0x632C57E5F2F752C6, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 1},  // nine
    {{0x637EEA2A67A157C1, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 7},  // dezesseis
    {{0x6390E5DA39B640F5, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 6},  // tuzin
    {{0x639106B16AFCF22E, 0x4EF7F61FF10ED26C, 0x0, 0x0, 0x0, }, 0, 2, 25, 7},  // das quais
    {{0x6398F29934B38A68, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 8},  // километрах
    {{0x63B33AB3200927D8, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 1},  // week
    {{0x63B33AB3200927D8, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 5},  // week
    {{0x63BF2A8BB445BC35, 0x0, 0x0, 0x0, 0x0, }, 39, 1, 16, 255},  // £
    {{0x63EC2C9F59E52192, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 6},  // cztery
    {{0x63F4699906E05950, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 9},  // fyrtio
    {{0x64248EA3CA5A7075, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 10},  // daha
    {{0x642ED5E18BAC61EF, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 2},  // dólares
    {{0x642ED5E18BAC61EF, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 7},  // dólares
    {{0x64408ED21223E3A5, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 255},  // mio
    {{0x645BC2BCD6F7FB54, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 10},  // saniyede
    {{0x6488321EC6EF718B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 9},  // folk
    {{0x64B9C13F3B8B9103, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 10},  // hafta
    {{0x6505A79776F8BB46, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 8},  // четырёх
    {{0x6542746229C6CECF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // человека
    {{0x65574359AF0276E3, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 1},  // liters
    {{0x655FB1B6E18A9ACE, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 10},  // kilometrelik
    {{0x656F8BC1A2D04971, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 255},  // mins
    {{0x658E9A5502988FF7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letnia
    {{0x65DE4DB65CD3D2C4, 0x0, 0x0, 0x0, 0x0, }, 900, 1, 0, 2},  // novecientas
    {{0x65E083BFD5D855C2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 5},  // zeker
    {{0x6656874A93F0ADBF, 0x95B4AD4829DF38DF, 0x0, 0x0, 0x0, }, 0, 2, 9, 8},  // не более
    {{0x6656874A93F0ADBF, 0xEBE80828F59BCC6, 0x0, 0x0, 0x0, }, 0, 2, 9, 8},  // не больше
    {{0x6656874A93F0ADBF, 0x24E57CD17D88BAC, 0x0, 0x0, 0x0, }, 0, 2, 8, 8},  // не менее
    {{0x6656874A93F0ADBF, 0xF5D62ED697BB2E28, 0x0, 0x0, 0x0, }, 0, 2, 8, 8},  // не меньше
    {{0x665B320284307939, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // weitere
    {{0x6682DF26123E654A, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 7},  // uma
    {{0x6682DF26123E654A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 7},  // uma
    {{0x6682DF26123E654A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 7},  // uma
    {{0x66AC58D89F19D6D6, 0x0, 0x0, 0x0, 0x0, }, 42, 1, 16, 255},  // tl
    {{0x6702AD8F739FCE5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 4},  // e
    {{0x6702AD8F739FCE5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 7},  // e
    {{0x6702AD8F739FCE5E, 0xDFA9231165D8343F, 0x0, 0x0, 0x0, }, 0, 2, 5, 7},  // e meia
    {{0x6702AD8F739FCE5E, 0x3FE1C42F09295471, 0x0, 0x0, 0x0, }, 0, 2, 5, 7},  // e meio
    {{0x6702AD8F739FCE5E, 0x3326BCD6AAECED8C, 0x0, 0x0, 0x0, }, 0, 2, 5, 4},  // e mezza
    {{0x6702AD8F739FCE5E, 0x3DC067071EDFECEE, 0x0, 0x0, 0x0, }, 0, 2, 5, 4},  // e mezzo
    {{0x674EEFB70C386BBD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 6},  // blisko
    {{0x67A1CC3921E60AF5, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 8},  // пять
    {{0x67C2CD5E32901B00, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 16, 1},  // miles
    {{0x67C2CD5E32901B00, 0x8C7DE2D4501F6C01, 0x1CBCC8A8E84E693C, 0x0, 0x0, }, 23, 3, 16, 1},  // miles an hour
    {{0x67C2CD5E32901B00, 0xA84128577C4185A, 0x1CBCC8A8E84E693C, 0x0, 0x0, }, 23, 3, 16, 1},  // miles per hour
    {{0x67FA50088087B67F, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 7},  // quatro
    {{0x6816C7B56E5AB319, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // säsong
    {{0x682C0D1039CCEC76, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 4},  // dozzina
    {{0x6835943ECE3D4199, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 2},  // megavatios
    {{0x6841BE1C3B5C1C52, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 6},  // milionów
    {{0x684BFBD7FEBE1DB2, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 7},  // outubro
    {{0x6855705AE1214777, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 2},  // segundos
    {{0x6855705AE1214777, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 7},  // segundos
    {{0x68CA1B04F2A9A8F0, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 0},  // dutzend
    {{0x68CF46441F249906, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 6},  // czternastu
    {{0x690F28E67D9DAED0, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 4},  // chilo
    {{0x69213976883A3EB5, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 8},  // сантиметр
    {{0x694AA40FDA0DC480, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 6},  // osoba
    {{0x69742C766B0A4B4F, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 6},  // czterdzieści
    {{0x6979946C6C4D6A31, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 5},  // achttien
    {{0x697E388FA87D8D31, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 8},  // рубля
    {{0x69EADB2247DDC327, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 16, 1},  // mile
    {{0x6A0B0DAD97A2EA36, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // двум
    {{0x6A512DFF331A824C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 2},  // invierno
    {{0x6A57D244EAB232C6, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 6},  // sto
    {{0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 11, 2},  // menos de
    {{0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 11, 7},  // menos de
    {{0x6A7D569D685440FA, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 9},  // åttio
    {{0x6A885AFD4E65C350, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 255},  // min
    {{0x6AB37EF24C420741, 0xB5EBEB36386945FC, 0x0, 0x0, 0x0, }, 0, 2, 9, 9},  // upp till
    {{0x6AB487B6A939AF8D, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // somrar
    {{0x6AB870830AFBB982, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 6},  // ludzie
    {{0x6AD0FC80211D12A5, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 7},  // catorze
    {{0x6AD798A70BA9FC5C, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 0, 2},  // veintiséis
    {{0x6B046C0F74311032, 0x9A78AD628678797E, 0x4AB2813D955C5AB4, 0x0, 0x0, }, 0, 3, 8, 3},  // pas moins d
    {{0x6B046C0F74311032, 0x9A78AD628678797E, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 8, 3},  // pas moins de
    {{0x6B046C0F74311032, 0x71AA46A86ED33167, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 3},  // pas plus de
    {{0x6B2147A9A9CC5C4F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // andere
    {{0x6B2147A9A9CC5C4F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 5},  // andere
    {{0x6B2559D5484BB907, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 8},  // млн
    {{0x6B282AB7BC33A22B, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 3},  // mille
    {{0x6B282AB7BC33A22B, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 4},  // mille
    {{0x6B2A88B993E22CB1, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 4},  // maggio
    {{0x6B370E9B660A32A6, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 8},  // тридцати
    {{0x6B51687331C8F5B9, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 255},  // $
    {{0x6B83352DF70DF235, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 2},  // nudos
    {{0x6BB88A74B58EAAAF, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 16, 255},  // km2
    {{0x6BE13DE78F411F97, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 2},  // doscientos
    {{0x6C82299D94793422, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 2},  // tres
    {{0x6C82299D94793422, 0x8825D79F35A37800, 0x81325DF654FB0819, 0x0, 0x0, }, 0.75, 3, 4, 2},  // tres cuartos de
    {{0x6C9E1CEEDDB51983, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 5},  // ongeveer
    {{0x6CAEFF605CF919C4, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 10},  // mayıs
    {{0x6D39E4C915C2E7BA, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 9},  // sex
    {{0x6D58C8425941F27C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // vanaf
    {{0x6DBB3C806067A5F7, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 7},  // dezoito
    {{0x6DDCEAB94DF8B240, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 0},  // metern
    {{0x6E1D5B537CAE85C2, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 16, 255},  // m2
    {{0x6E241D5C36F239CB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 2},  // centímetro
    {{0x6E241D5C36F239CB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 7},  // centímetro
    {{0x6E32C0842936FE3D, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 4},  // febbraio
    {{0x6E4BA57A931F36E5, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 10},  // yıllık
    {{0x6EA17DADE65A9AEE, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 8},  // одного
    {{0x6EA17DADE65A9AEE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 8},  // одного
    {{0x6EB55EDEAC14C4B5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 9},  // vintrar
    {{0x6EF57F5D0BFD7F2A, 0x0, 0x0, 0x0, 0x0, }, 34, 1, 16, 255},  // kw
    {{0x6F4B16DE28DA25DC, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 0},  // ein
    {{0x6F4B16DE28DA25DC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 0},  // ein
    {{0x6F4B16DE28DA25DC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // ein
    {{0x6F9534D423E3C996, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 1},  // twenty
    {{0x6FD30BF989FEB852, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 4},  // otto
    {{0x6FF7A9E8EF4BAAF6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 2},  // personas
    {{0x6FF98936BD568C17, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 6},  // września
    {{0x701FB7372123748F, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 5},  // zomer
    {{0x7024374EFB7D7A82, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 8},  // трехсот
    {{0x705C437A5A9558CB, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 7},  // dias
    {{0x70AAD4CC8943D91C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 1},  // jun
    {{0x70CC3BB99D5077EE, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 1},  // centimetre
    {{0x70FE6D251A251902, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 3},  // ou
    {{0x70FE6D251A251902, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 7},  // ou
    {{0x70FE6D251A251902, 0x2EAFFE6A2246BCE0, 0x0, 0x0, 0x0, }, 0, 2, 14, 7},  // ou mais
    {{0x70FE6D251A251902, 0x71AA46A86ED33167, 0x0, 0x0, 0x0, }, 0, 2, 14, 3},  // ou plus
    {{0x713CED666DFBC22A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jedna
    {{0x71983B587C68A3FE, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 0},  // dreissig
    {{0x71AA46A86ED33167, 0x4AB2813D955C5AB4, 0x0, 0x0, 0x0, }, 0, 2, 10, 3},  // plus d
    {{0x71AA46A86ED33167, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 10, 3},  // plus de
    {{0x71C8B51DF8CC7164, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 10},  // sekiz
    {{0x720C6B58ECF91450, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 2},  // edad de
    {{0x72390BA0E61C65D4, 0x0, 0x0, 0x0, 0x0, }, 39, 1, 16, 1},  // pounds
    {{0x7298D2755FBB8C90, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 1},  // another
    {{0x72CD786E4CB935DB, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 0},  // sommer
    {{0x72D164946A817A7A, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 1},  // twelve
    {{0x72F0BF9F024D2BCD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // kişiyi
    {{0x72F1BFEE4F43BD6B, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 0},  // achtzehn
    {{0x72F2AF222B34E586, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 1},  // knots
    {{0x732FE909E9A66804, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 3},  // trentaine
    {{0x7343E1DA5E47EE0F, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // две
    {{0x7357036655518356, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 0},  // höchstens
    {{0x735D9EF00504B63B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 2},  // otras
    {{0x73C7894E68833DCC, 0xD26E65A55B2E364, 0x0, 0x0, 0x0, }, 0, 2, 6, 10},  // ya da
    {{0x74023098823292A7, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 6},  // lutego
    {{0x741AAA9F2FFF2193, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 6},  // siedem
    {{0x7435B44A5E724E08, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 3},  // mètres
    {{0x743DB33DBE55B81D, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 8},  // километров
    {{0x743DB33DBE55B81D, 0x1D9C50FF1D0C0AA1, 0x3E9B525CD40E85B6, 0x0, 0x0, }, 21, 3, 16, 8},  // километров в час
    {{0x7478CB8AA0368B04, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 2},  // trescientas
    {{0x74E1787AF64B2904, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 6},  // dolarów
    {{0x752226E6FB72E394, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 6},  // pięcioro
    {{0x752226E6FB72E394, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // pięcioro
    {{0x7523CC74EA642896, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 8},  // шестьдесят
    {{0x753AF6394DC49C00, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 0},  // winter
    {{0x753AF6394DC49C00, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // winter
    {{0x753AF6394DC49C00, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 5},  // winter
    {{0x754362F08E8AC5D4, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 1},  // years
    {{0x754362F08E8AC5D4, 0x7DADD3F1A95AC4B8, 0x1420D1FCC24D598D, 0x0, 0x0, }, 0, 3, 17, 1},  // years of age
    {{0x754362F08E8AC5D4, 0x8FBA7F5187C6EBC5, 0x0, 0x0, 0x0, }, 0, 2, 17, 1},  // years old
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 0},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 1},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 2},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 3},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 5},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 6},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 9},  // kilo
    {{0x75B48C48D2A4BAA4, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 10},  // kilo
    {{0x75EF0658E901322D, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 1},  // days
    {{0x7604E80891A9032F, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 8},  // семидесяти
    {{0x761D6752C49380A4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 4},  // tra
    {{0x7620FA6A7514C762, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 8},  // неделю
    {{0x76CCBDF0FE089D9C, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 10},  // ekim
    {{0x76DB8EC9D541C0D2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 3},  // gens
    {{0x76EA8F996B8FBFA6, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 7},  // quilômetro
    {{0x770DAA10C3E9E104, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 18, 6},  // wieku
    {{0x77185C07077A135D, 0x0, 0x0, 0x0, 0x0, }, 44, 1, 16, 255},  // sek
    {{0x7733D9E2D162A6C0, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 4},  // sette
    {{0x77EC86EEB50CFA62, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 4},  // entro
    {{0x77FE767A2FDC9EB9, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 16, 255},  // м2
    {{0x78270CD3432BB7C2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // om
    {{0x789D5BC9EFB284F0, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 3},  // trente
    {{0x789D8C3424C6C936, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 16, 1},  // inches
    {{0x78E05DAEECF18703, 0x0, 0x0, 0x0, 0x0, }, 45, 1, 16, 255},  // brl
    {{0x78F84E804E52FC99, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 3},  // quatre
    {{0x78F84E804E52FC99, 0xD4ABD21F81B2987B, 0x0, 0x0, 0x0, }, 80, 2, 0, 3},  // quatre vingt
    {{0x78F84E804E52FC99, 0xB622F52899CAC0AB, 0x0, 0x0, 0x0, }, 80, 2, 0, 3},  // quatre vingts
    {{0x791705812EC5EE20, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 5},  // veertig
    {{0x79172A658F28B6C5, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 6},  // hektarów
    {{0x792FDA0AF62A26E2, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 6},  // dziewięć
    {{0x795C59A7DC151198, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 0},  // dezember
    {{0x7965A5116B6472B6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // geschätzt
    {{0x79676946AD868DD1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 5},  // minstens
    {{0x79A20667A01D3F88, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 0},  // dollar
    {{0x79A20667A01D3F88, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 1},  // dollar
    {{0x79A20667A01D3F88, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 3},  // dollar
    {{0x79A20667A01D3F88, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 5},  // dollar
    {{0x79A20667A01D3F88, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 9},  // dollar
    {{0x7A0BDED1982A580A, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 4},  // tonnellata
    {{0x7A13AB71223B049B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летняя
    {{0x7A2B3821A06A07AF, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 10},  // temmuz
    {{0x7A348BC5EA8D3B9D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 7},  // uns
    {{0x7A6177EA144F9E5D, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // зимы
    {{0x7A8189FE79999983, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // weiteres
    {{0x7AD5BC952AF226ED, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jedno
    {{0x7B21A3CAC9F8A0A5, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 4},  // ventina
    {{0x7B6452BEAF9B4C6E, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 8},  // минуты
    {{0x7B742B67B7EEEE2C, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 4},  // trent
    {{0x7B89CCC767614370, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 7},  // quilos
    {{0x7B8CC9145E0345BC, 0x7DADD3F1A95AC4B8, 0x0, 0x0, 0x0, }, 0, 2, 10, 1},  // upwards of
    {{0x7C2873A431E0ADD2, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 7},  // cinquenta
    {{0x7C494EBA379DC772, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 6},  // pół
    {{0x7C5C4CF9963DB391, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 16, 255},  // ft
    {{0x7C75EA6DFC63D63C, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 3},  // octobre
    {{0x7CA3687F9C68E7A0, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 8},  // июня
    {{0x7CB0FE8209C643A7, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 8},  // тысяча
    {{0x7CDA16804F2BD1CE, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 0},  // jänner
    {{0x7CE2FFBBD32AA4D5, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 0, 2},  // veintinueve
    {{0x7CEB2D5F2CE58F7A, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 255},  // hrs
    {{0x7D036D7EB3C475E0, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 0},  // sommern
    {{0x7D0BE11B0687ED07, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 5},  // miljard
    {{0x7D0BE11B0687ED07, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 9},  // miljard
    {{0x7D1B170EF4C8F7D7, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 4},  // diciannove
    {{0x7D5757B47F35D6BF, 0xBFD69026CEEE8BE8, 0x0, 0x0, 0x0, }, 0, 2, 9, 1},  // up to
    {{0x7D6C22F7BE86BBA7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 6},  // około
    {{0x7D6C22F7BE86BBA7, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // około
    {{0x7D6DF71D56F6A7F0, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // трое
    {{0x7D6DF71D56F6A7F0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // трое
    {{0x7D92D549B40DF087, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 0},  // kilogramm
    {{0x7DA5E8C61F1FCD19, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 10},  // altmış
    {{0x7DADD3F1A95AC4B8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 5},  // of
    {{0x7DADD3F1A95AC4B8, 0x1CE1809C5138B417, 0x0, 0x0, 0x0, }, 0, 2, 14, 5},  // of meer
    {{0x7DADD3F1A95AC4B8, 0x398E0A15BBAA2260, 0x627D81E4DA5399CD, 0x0, 0x0, }, 0, 3, 25, 1},  // of the dead
    {{0x7DADD3F1A95AC4B8, 0x398E0A15BBAA2260, 0x2164CD16E2055FFB, 0x0, 0x0, }, 0, 3, 25, 1},  // of the injured
    {{0x7DADD3F1A95AC4B8, 0x14140ED8D8088A01, 0x0, 0x0, 0x0, }, 0, 2, 25, 1},  // of them
    {{0x7DADD3F1A95AC4B8, 0xACA4B61A8A147EF, 0x0, 0x0, 0x0, }, 0, 2, 25, 1},  // of those
    {{0x7DADD3F1A95AC4B8, 0x22E2A12041F8BC8, 0x0, 0x0, 0x0, }, 0, 2, 25, 1},  // of whom
    {{0x7DF2AC88014CD2FF, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 8},  // трёхсот
    {{0x7E12166CBBFCB32A, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 6},  // metry
    {{0x7E445A0BC6F0795D, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 8},  // пятеро
    {{0x7E445A0BC6F0795D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // пятеро
    {{0x7E4AA24AB253CA73, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 0},  // februar
    {{0x7E51874C4BCCA7F6, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 6},  // siedmioro
    {{0x7E51874C4BCCA7F6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // siedmioro
    {{0x7E61F8BB6D2CC7E8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jähriger
    {{0x7ECC521246C52F19, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 9},  // veckor
    {{0x7ECCC2AB4AF3EBBF, 0x4CA252659DBA3654, 0x0, 0x0, 0x0, }, 0, 2, 9, 8},  // самое большее
    {{0x7EE881CBC23A9045, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 3},  // autour de
    {{0x7F0F123E9C7C52DF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // some
    {{0x7F4C7E317E40252F, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 7},  // grau
    {{0x7FB7B0270F27734F, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 0},  // dreizehn
    {{0x7FD658081D62E7CA, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 7},  // julho
    {{0x7FE41F72CD44EB18, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jährigen
    {{0x8018483731CAA5C0, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // сезонов
    {{0x802E41E8D628E918, 0x0, 0x0, 0x0, 0x0, }, 23, 1, 16, 255},  // mph
    {{0x80D78DECC408ED0B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 8},  // около
    {{0x80D78DECC408ED0B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // около
    {{0x8127248381CC2FCE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 255},  // sec
    {{0x81325DF654FB0819, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 3},  // de
    {{0x81325DF654FB0819, 0x678A35A8808A4F8B, 0x0, 0x0, 0x0, }, 0, 2, 25, 2},  // de ellas
    {{0x81325DF654FB0819, 0x5A2EC272FBD5751A, 0x0, 0x0, 0x0, }, 0, 2, 25, 2},  // de ellos
    {{0x81325DF654FB0819, 0x3B619488A59968E6, 0xFE726536755C7B3B, 0x0, 0x0, }, 0, 3, 21, 2},  // de la madrugada
    {{0x81325DF654FB0819, 0x3B619488A59968E6, 0x4EDCA6F6021F31DA, 0x0, 0x0, }, 0, 3, 21, 2},  // de la mañana
    {{0x81325DF654FB0819, 0x3B619488A59968E6, 0x2B8864BA7B8B90A9, 0x0, 0x0, }, 0, 3, 22, 2},  // de la noche
    {{0x81325DF654FB0819, 0x3B619488A59968E6, 0xF35C04880EA7F301, 0x0, 0x0, }, 0, 3, 22, 2},  // de la tarde
    {{0x81325DF654FB0819, 0xEE00683047C89B73, 0xC8F48ACA5EA53B75, 0x0, 0x0, }, 0, 3, 25, 2},  // de las cuales
    {{0x81325DF654FB0819, 0x169E610A22EA4C25, 0xC8F48ACA5EA53B75, 0x0, 0x0, }, 0, 3, 25, 2},  // de los cuales
    {{0x813A2DFA8461818E, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 3},  // franc
    {{0x8146F11FE9E8F3BB, 0xB25EE169505E2B56, 0x0, 0x0, 0x0, }, 0, 2, 11, 5},  // minder dan
    {{0x815CBAD2A7B69A08, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 3},  // cinquante
    {{0x8199BD3009C3D735, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 7},  // dezembro
    {{0x81C4AEC98638267A, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 9},  // dussin
    {{0x81EEC2676D29C729, 0x5527680213FBA12, 0x0, 0x0, 0x0, }, 0, 2, 10, 1},  // well over
    {{0x8234B234B58949B2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 5},  // bijna
    {{0x82356E1BC3EF713D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 9},  // sekunder
    {{0x824A1851B3CEE06A, 0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 7},  // em menos de
    {{0x824A1851B3CEE06A, 0xDB9E2AB5070C4C63, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 13, 7},  // em torno de
    {{0x82825C4046134623, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 6},  // dziesięciu
    {{0x82A6D49B2B2156CF, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 6},  // stopni
    {{0x82AB2C9F7BC2F5FD, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 7},  // quinhentas
    {{0x82D52CDCA642EE96, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 255},  // cm
    {{0x82F422C0BB5573F6, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 7},  // oitenta
    {{0x8303C7C47DF944C7, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 8},  // пятьсот
    {{0x83504BAE96EE7F00, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 6},  // dwudziestu
    {{0x836F4AD61A58B021, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 4},  // dollari
    {{0x837A83D68AD9ED08, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 10},  // otuz
    {{0x83C138312CBE2C59, 0x0, 0x0, 0x0, 0x0, }, 44, 1, 16, 9},  // kronor
    {{0x840BDB18765081BA, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 9},  // arton
    {{0x84129A0A1FD8A374, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 4},  // ore
    {{0x84129A0A1FD8A374, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 4},  // ore
    {{0x843041387CEC846A, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 8},  // семь
    {{0x845A5BE48A4024E9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 10},  // günlük
    {{0x848FB6F8B9FFEE13, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 6},  // marca
    {{0x84CDBE6E54F4FA65, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 0},  // hektar
    {{0x84CDBE6E54F4FA65, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 6},  // hektar
    {{0x84CDBE6E54F4FA65, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 9},  // hektar
    {{0x84CDBE6E54F4FA65, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 10},  // hektar
    {{0x84D88FAC448930B6, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 8},  // четырнадцати
    {{0x850CCD0D31A6238F, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 4},  // ora
    {{0x85113561568598ED, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 7},  // dezassete
    {{0x851D85835FC77024, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 1},  // metre
    {{0x851D85835FC77024, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 10},  // metre
    {{0x8543F50ABDC02D42, 0x90E2EAFC79DF19C2, 0x0, 0x0, 0x0, }, 0, 2, 12, 8},  // без малого
    {{0x855135F31611E3FB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 0},  // oktober
    {{0x855135F31611E3FB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 5},  // oktober
    {{0x855135F31611E3FB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 9},  // oktober
    {{0x8553E28783C9BADF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 6},  // niemal
    {{0x8558054C4237B25C, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 0},  // jahrzehnt
    {{0x85C1C15330B64FC5, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 4},  // decennio
    {{0x85D2265C1BBAC65C, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 3},  // mars
    {{0x85D2265C1BBAC65C, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 9},  // mars
    {{0x85DC1EBB904C75CF, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 4},  // anno
    {{0x85E9E098ED05E8D2, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwa
    {{0x860CCC8CF1FD1381, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 0},  // sechzehn
    {{0x8612934B3D4D035C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 18, 8},  // возраст
    {{0x865EABB5BE648BF0, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 6},  // kilkanaście
    {{0x867DEE28128BF3D6, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 8},  // четыре
    {{0x868BC6AFFA4DB19B, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 8},  // миллион
    {{0x86A513A576964DA5, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 10},  // avro
    {{0x86CCC9F59D927F8D, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 2},  // diciembre
    {{0x86F46FD1B0721B95, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 8},  // шестидесяти
    {{0x86F4C05025B6203E, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 8},  // доллар
    {{0x86F84AD296A9132B, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 6},  // milion
    {{0x87157C96A45DDD20, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 6},  // osiemdziesiąt
    {{0x8754D2504F427A41, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 8},  // под
    {{0x875F52DD5314E680, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 8},  // сотня
    {{0x8781862B4CABE8D1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 4},  // altre
    {{0x87B657E09743DCF1, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 9},  // tusen
    {{0x87EFB5D3E2289757, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 7},  // às
    {{0x87F28D79BEA24FA8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 18, 1},  // aged
    {{0x885C4CFAE09B99B0, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 8},  // семьдесят
    {{0x887A993A860D1246, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 6},  // pięćdziesiąt
    {{0x888144FD72D45A10, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 1},  // dozen
    {{0x88865849C010DEC6, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 3},  // quarante
    {{0x8886CE573D57C509, 0x93F2DBB52E4ECA6B, 0x0, 0x0, 0x0, }, 0, 2, 25, 5},  // van hen
    {{0x8886CE573D57C509, 0xFE22A2050312CEC7, 0x0, 0x0, 0x0, }, 0, 2, 25, 5},  // van wie
    {{0x88AAF464A011ADC8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 3},  // environ
    {{0x88B0FCE75BAE18DE, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 7},  // quilo
    {{0x891D84CE4B622F90, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 0},  // zweien
    {{0x89483E61FEA7948E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 10},  // yaklaşık
    {{0x8958235483262F5E, 0x0, 0x0, 0x0, 0x0, }, 27, 1, 0, 2},  // veintisiete
    {{0x89725440846C2C9E, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 16, 1},  // inch
    {{0x897C4A5F0DE7D49A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 4},  // altro
    {{0x898ECCA4DDF40758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 6},  // sekundę
    {{0x89DED352BE0E3795, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 7},  // duzentos
    {{0x89E35CA01E63730F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 0},  // ca
    {{0x89F7E70BD870A577, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 5},  // zo'n
    {{0x8A058A03870FAB23, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 1},  // decades
    {{0x8A156A1A28B024E2, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 7},  // mês
    {{0x8A16D52129B090E3, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 8},  // девяносто
    {{0x8A1ED3D515A0302E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // kişinin
    {{0x8A32F92BD6BC7804, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 8},  // порядка
    {{0x8A36A95F84634700, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 1},  // nearly
    {{0x8A3862A614414AED, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 1},  // under
    {{0x8A3862A614414AED, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 9},  // under
    {{0x8A812BCD0A58900C, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 10},  // dakikalık
    {{0x8A824FE83D190F7E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 8},  // ещё
    {{0x8AC8CBBA07BC17AC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 10},  // tahminen
    {{0x8AD38E47A9E2F804, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 6},  // dziewiętnastu
    {{0x8AE0D3C135643CC9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 3},  // trois
    {{0x8AE0D3C135643CC9, 0xBFE85C67126F7CD9, 0x4AB2813D955C5AB4, 0x0, 0x0, }, 0.75, 3, 4, 3},  // trois quarts d
    {{0x8AF91CC1A757B6C4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 4},  // oltre
    {{0x8B0159E0723B97B1, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 0, 2},  // veintiuno
    {{0x8B12E98CE15A7732, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 4},  // alle
    {{0x8B12E98CE15A7732, 0x84129A0A1FD8A374, 0x0, 0x0, 0x0, }, 0, 2, 19, 4},  // alle ore
    {{0x8B13968B62626B25, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 21, 8},  // утра
    {{0x8B2ABC6D3D602E4D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 8},  // минимум
    {{0x8B347D96105485B2, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 4},  // dicembre
    {{0x8B4AD952A4B2F690, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 3},  // mégawatts
    {{0x8B51BF9111510829, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 8},  // десять
    {{0x8B6CA673869A5A19, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 5},  // maanden
    {{0x8BB86F4C61C9CC07, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 3},  // dix
    {{0x8BEDDB7E0A08DDE9, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 8},  // млрд
    {{0x8C1DA6D78E276E78, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 1},  // kilometres
    {{0x8C1DA6D78E276E78, 0x8C7DE2D4501F6C01, 0x1CBCC8A8E84E693C, 0x0, 0x0, }, 21, 3, 16, 1},  // kilometres an hour
    {{0x8C1DA6D78E276E78, 0xA84128577C4185A, 0x1CBCC8A8E84E693C, 0x0, 0x0, }, 21, 3, 16, 1},  // kilometres per hour
    {{0x8C2D1705267B5AE4, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 8},  // зима
    {{0x8C6C60F3E559563A, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 1},  // months
    {{0x8C7DE2D4501F6C01, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 1},  // an
    {{0x8C7DE2D4501F6C01, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 3},  // an
    {{0x8C7DE2D4501F6C01, 0xA01FC15AE3C4D105, 0x0, 0x0, 0x0, }, 0, 2, 13, 0},  // an die
    {{0x8C7DE2D4501F6C01, 0x6A5CFEC250821F2A, 0x0, 0x0, 0x0, }, 0, 2, 13, 1},  // an estimated
    {{0x8CA5CC07A0D1669B, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 1},  // tonnes
    {{0x8CA5CC07A0D1669B, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 3},  // tonnes
    {{0x8CC12B999712DF30, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 3},  // quatorze
    {{0x8CC12B999712DF30, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 7},  // quatorze
    {{0x8D5682686D2D16EA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 0},  // wenigstens
    {{0x8D6B214E3CF24596, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 1},  // ten
    {{0x8D6B214E3CF24596, 0xECE51C270ADA8068, 0x0, 0x0, 0x0, }, 0, 2, 14, 10},  // ten fazla
    {{0x8D6B214E3CF24596, 0xC4D22C11EB2A9FB, 0x0, 0x0, 0x0, }, 0, 2, 8, 5},  // ten minste
    {{0x8D76D7EA02D813CB, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 6},  // dziewięćdziesięciu
    {{0x8D93436870B50344, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 6},  // dni
    {{0x8DCCBD34892CD608, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 5},  // ën
    {{0x8DF4A3ACECEB0689, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 2},  // hasta
    {{0x8E58246B162B689F, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 3},  // décennie
    {{0x8ED03772C29644D3, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 1},  // degrees
    {{0x8F091E7D19E77044, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 0},  // elf
    {{0x8F091E7D19E77044, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 5},  // elf
    {{0x8F3A3E096649B65A, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 6},  // osiem
    {{0x8F3B916C8A451C7A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 5},  // waarvan
    {{0x8F6823E07765C5E6, 0x410D3A098CF23FF, 0x0, 0x0, 0x0, }, 0, 2, 12, 6},  // krótko przed
    {{0x8F86E5639AE8FD27, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 1},  // almost
    {{0x8FE204B3127B30DB, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 8},  // часов
    {{0x8FE204B3127B30DB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 8},  // часов
    {{0x8FE204B3127B30DB, 0x40FD5641B79A8787, 0x0, 0x0, 0x0, }, 0, 2, 22, 8},  // часов вечера
    {{0x8FE204B3127B30DB, 0x8B13968B62626B25, 0x0, 0x0, 0x0, }, 0, 2, 21, 8},  // часов утра
    {{0x9012E155FDE89CCC, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 0},  // grad
    {{0x9012E155FDE89CCC, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 9},  // grad
    {{0x903E7935D11E49CB, 0x9E884C84E6B4EB82, 0x0, 0x0, 0x0, }, 0, 2, 19, 1},  // just after
    {{0x903E7935D11E49CB, 0x613C71EA09F7362A, 0x0, 0x0, 0x0, }, 0, 2, 19, 1},  // just before
    {{0x903E7935D11E49CB, 0x5527680213FBA12, 0x0, 0x0, 0x0, }, 0, 2, 12, 1},  // just over
    {{0x903E7935D11E49CB, 0x8A3862A614414AED, 0x0, 0x0, 0x0, }, 0, 2, 12, 1},  // just under
    {{0x9052DAFFA09619CB, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 1},  // litres
    {{0x9052DAFFA09619CB, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 3},  // litres
    {{0x9054AA34857163BB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 7},  // umas
    {{0x908115137A1A072F, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 0},  // fünfzig
    {{0x908FE0B8A68FD018, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 1},  // additional
    {{0x9094C15D7B67D17E, 0xECBF73DC95A3410F, 0x71AA46A86ED33167, 0x0, 0x0, }, 0, 3, 9, 3},  // tout au plus
    {{0x90A3DD8B8E9C0661, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 4},  // dieci
    {{0x90ABDF87A578E6FA, 0xB6D323E180773369, 0x0, 0x0, 0x0, }, 0, 2, 25, 4},  // delle quali
    {{0x90E6CE3A8F0C767F, 0xE1D158574BAA1496, 0xAE49EAE9E1CA02FD, 0x0, 0x0, }, 0, 3, 5, 9},  // och en halv
    {{0x9130DC89D15235AD, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 2},  // julio
    {{0x91510CEA87754892, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // троих
    {{0x91510CEA87754892, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // троих
    {{0x91641B47F7EB8B2B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // voor
    {{0x91B71F20DCD87E52, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 4},  // sedici
    {{0x91D7E708B86CCE34, 0x0, 0x0, 0x0, 0x0, }, 600, 1, 0, 7},  // seiscentas
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 0},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 1},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 2},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 3},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 4},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 5},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 6},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 7},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 9},  // euro
    {{0x91E01CCBC4438D08, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 10},  // euro
    {{0x9203BB014B17A36D, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 6},  // stopnie
    {{0x9207CDDD040714FD, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 3},  // millions
    {{0x9207CDDD040714FD, 0x4AB2813D955C5AB4, 0x0, 0x0, 0x0, }, 1000000, 2, 1, 3},  // millions d
    {{0x9213BDB716334C5E, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 3},  // avril
    {{0x92356E54A65EFB03, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // leuten
    {{0x9237887A2C217D5B, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // lato
    {{0x9282733E4F6EFB3D, 0x0, 0x0, 0x0, 0x0, }, 42, 1, 16, 10},  // lira
    {{0x92BCD1902B7ACF7A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // kişilik
    {{0x930F78CFD63B284C, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 0},  // neunzehn
    {{0x9313D95AA2074D15, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 8},  // пятьдесят
    {{0x935857C54D95D083, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 7},  // maio
    {{0x935B4CA09BD4092D, 0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, }, 0, 2, 13, 4},  // intorno a
    {{0x935B4CA09BD4092D, 0x8B12E98CE15A7732, 0x0, 0x0, 0x0, }, 0, 2, 19, 4},  // intorno alle
    {{0x937A54ED285A3D70, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 6},  // stycznia
    {{0x93A9E646EEA5FE63, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 9},  // trettiotal
    {{0x93AAC8F4BB3DFE7D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // weiterer
    {{0x93C34EDF9AF02171, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 6},  // tysiąc
    {{0x93D2D4306B37178D, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 4},  // giorno
    {{0x93D7DA53B8E11E3B, 0xA5F54CF7BB930294, 0x0, 0x0, 0x0, }, 0, 2, 18, 4},  // età di
    {{0x93DEB083B23AFEAC, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 8},  // полторы
    {{0x93F4F3EBF3581BB0, 0x0, 0x0, 0x0, 0x0, }, 400, 1, 0, 6},  // czterysta
    {{0x9404CD5575AB6239, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 1},  // sixteen
    {{0x9419C9C021A1F76D, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 3},  // degrés
    {{0x946D9432489C4DF8, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 3},  // cinq
    {{0x947ED6C3C98CCEC7, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 8},  // сорок
    {{0x95B082BDD8CAA99E, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 3},  // semaine
    {{0x95B4AD4829DF38DF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 8},  // более
    {{0x95DBB5FE394012A7, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 5},  // dertig
    {{0x960011DC51883757, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 1},  // or
    {{0x960011DC51883757, 0x20526E8588B0AB10, 0x0, 0x0, 0x0, }, 0, 2, 14, 1},  // or more
    {{0x960011DC51883757, 0x7DFC93DE2A69F83F, 0xDD2B58A6A3A7F77F, 0x0, 0x0, }, 0, 3, 14, 1},  // or so many
    {{0x960FEA22672B69FF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 10},  // yaşındaydı
    {{0x9619D9C2EF57E6C1, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 9},  // sextio
    {{0x96206F10DC424296, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 4},  // dollaro
    {{0x96348EB7F67A3466, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 4},  // enni
    {{0x964B5345E583B6A1, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 2},  // enero
    {{0x9654F40F8120F686, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 1},  // one
    {{0x9654F40F8120F686, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 1},  // one
    {{0x965B27FB87CD4214, 0x0, 0x0, 0x0, 0x0, }, 900, 1, 0, 2},  // novecientos
    {{0x96850525E32074F0, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 0},  // sechzig
    {{0x970FAD7CEFDC9BE0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 8},  // еще
    {{0x978389D5888832BD, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 0},  // milliarde
    {{0x97A484B983C1314D, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 7},  // dezasseis
    {{0x97AFC3B431626758, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 4},  // undici
    {{0x981AE999AFB217F4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 2},  // otros
    {{0x98593FDFE6438ECB, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 16, 255},  // mm
    {{0x9889C7F7F3075F6F, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 2},  // dólar
    {{0x9889C7F7F3075F6F, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 7},  // dólar
    {{0x98C309AE07098202, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 2},  // meses
    {{0x98C309AE07098202, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 7},  // meses
    {{0x98CE9D1F3C864E50, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 4},  // settant
    {{0x98E1B27E07DDFADB, 0xB91F91C12399ED1, 0x3BCACEC966B2540E, 0x0, 0x0, }, 0, 3, 8, 8},  // по крайней мере
    {{0x98E1B27E07DDFADB, 0xCC9ADD897498450E, 0x3BCACEC966B2540E, 0x0, 0x0, }, 0, 3, 8, 8},  // по меньшей мере
    {{0x9937D7B5439A5FA4, 0xA412C47312F6BC03, 0x0, 0x0, 0x0, }, 0, 2, 19, 9},  // strax efter
    {{0x9937D7B5439A5FA4, 0xADFED5B1F1F16199, 0x0, 0x0, 0x0, }, 0, 2, 12, 9},  // strax före
    {{0x9937D7B5439A5FA4, 0xADFED5B1F1F16199, 0x0, 0x0, 0x0, }, 0, 2, 19, 9},  // strax före
    {{0x9982F423C9BE6E9A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 5},  // hoogstens
    {{0x9991D5D6A4731D42, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 9},  // nästan
    {{0x99947D72FD5D6DA7, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 5},  // drie
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 2},  // una
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 2},  // una
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 2},  // una
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 4},  // una
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 4},  // una
    {{0x99AD69734D66F758, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 4},  // una
    {{0x99DBA3F54D797110, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 4},  // settimana
    {{0x99DC161B23C10B9D, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 255},  // см
    {{0x99FDE94B18AD1CDF, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 1},  // january
    {{0x9A78AD628678797E, 0x4AB2813D955C5AB4, 0x0, 0x0, 0x0, }, 0, 2, 11, 3},  // moins d
    {{0x9A78AD628678797E, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 11, 3},  // moins de
    {{0x9A88BBD427BACF48, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 8},  // сто
    {{0x9A929BE2C648DFB4, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 255},  // l
    {{0x9ACECA062644C509, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // трёх
    {{0x9AEAF55F0795D47D, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 2},  // mes
    {{0x9AF20313536B1FC7, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 8},  // мая
    {{0x9B30C6569FE58A51, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // latek
    {{0x9BA52485731E5BA7, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 6},  // tygodnie
    {{0x9BBB582C57E48633, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 8},  // четверых
    {{0x9BBB582C57E48633, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // четверых
    {{0x9BBF085793B6C1EA, 0x0, 0x0, 0x0, 0x0, }, 23, 1, 0, 2},  // veintitrés
    {{0x9BC363B5D70CB8A5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 2},  // junio
    {{0x9C88CF1B41E09F41, 0x410D3A098CF23FF, 0x0, 0x0, 0x0, }, 0, 2, 12, 6},  // tuż przed
    {{0x9C9CF72217B657FE, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 7},  // dezena
    {{0x9CAB8890277504F2, 0x0, 0x0, 0x0, 0x0, }, 22, 1, 0, 2},  // veintidós
    {{0x9CD31948BDFEFC05, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 6},  // między
    {{0x9D12CB63404DBABB, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 255},  // m
    {{0x9D12CB63404DBABB, 0xBB93C7E696B87FEC, 0x0, 0x0, 0x0, }, 22, 2, 16, 255},  // m s
    {{0x9D1E2432AC21C3DA, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 6},  // czternaście
    {{0x9D3595AB35929575, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 0},  // tausend
    {{0x9DB6F07362CA609E, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 0},  // minuten
    {{0x9DB6F07362CA609E, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 5},  // minuten
    {{0x9DC3AE04CF828BFB, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 5},  // jaren
    {{0x9DDC12C7C13777F6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jedną
    {{0x9DDC12C7C13777F6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 6},  // jedną
    {{0x9DEDC2C373EC9B8C, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 8},  // семерых
    {{0x9DEDC2C373EC9B8C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // семерых
    {{0x9DF72D794EB1CA3C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 0},  // juni
    {{0x9DF72D794EB1CA3C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 5},  // juni
    {{0x9DF72D794EB1CA3C, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 9},  // juni
    {{0x9E0A8393E1CAF506, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 7},  // ano
    {{0x9E48E7364C64D6D6, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 255},  // €
    {{0x9E7935F167BA9B11, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 10},  // derece
    {{0x9E884C84E6B4EB82, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // after
    {{0x9EADA1CBA5F21329, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 16, 255},  // yd
    {{0x9EBDFBCBC2AAD8C6, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 1},  // litre
    {{0x9EBDFBCBC2AAD8C6, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 3},  // litre
    {{0x9EBDFBCBC2AAD8C6, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 10},  // litre
    {{0x9EDDC10DF522B254, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 10},  // diğer
    {{0x9EFA4FB3CBACCB93, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 7},  // quase
    {{0x9F2D3064D4F92317, 0xF23BDB436DF0E4CD, 0xA5F54CF7BB930294, 0x0, 0x0, }, 0, 3, 8, 4},  // non meno di
    {{0x9F2D3064D4F92317, 0xC47B7CF56A398235, 0xA5F54CF7BB930294, 0x0, 0x0, }, 0, 3, 9, 4},  // non più di
    {{0x9F5B4A18B6BEDB01, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // kolejnych
    {{0x9F5E6DBB36A0E9FE, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 6},  // tys
    {{0x9FCF6C7EFF40D3BC, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 255},  // fr
    {{0xA0A05CF2C15889D5, 0x0, 0x0, 0x0, 0x0, }, 900, 1, 0, 8},  // девятьсот
    {{0xA11BAB7DD6DA7CA2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 1},  // inside
    {{0xA11DC18BEFEE7536, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 255},  // км
    {{0xA11DC18BEFEE7536, 0x4129F7D427EFD1D1, 0x0, 0x0, 0x0, }, 21, 2, 16, 255},  // км ч
    {{0xA14220C717255CB7, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 5},  // zeventig
    {{0xA14747DD07E65B8A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 22, 1},  // pm
    {{0xA1493E751A1C337B, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 10},  // sene
    {{0xA183F220BBA3C11D, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 5},  // halve
    {{0xA18D9575B5CDC619, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 9},  // personer
    {{0xA1931FBC8AB5386D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 0},  // vier
    {{0xA1931FBC8AB5386D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 5},  // vier
    {{0xA193DA4847E19423, 0xBD83B6E8886C94D2, 0x0, 0x0, 0x0, }, 0, 2, 25, 0},  // von diesen
    {{0xA193DA4847E19423, 0xE8F6B77F36888E01, 0x0, 0x0, 0x0, }, 0, 2, 25, 0},  // von ihnen
    {{0xA1D6277E893B352C, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 6},  // minuty
    {{0xA1ECB8A3C851590B, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 3},  // âgées de
    {{0xA1F713EE1993F099, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 0},  // acht
    {{0xA1F713EE1993F099, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 5},  // acht
    {{0xA1FEDEE01E8B3BDE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 4},  // altra
    {{0xA2037E1ECDDD0433, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 6},  // szesnastu
    {{0xA220AB9C754CD6A7, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 9},  // trettio
    {{0xA222498EF383C983, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 7},  // deles
    {{0xA230B0027A59D3E2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 9},  // människa
    {{0xA2315D89E8541FC8, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 1},  // thirty
    {{0xA233A3F358030DAF, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 8},  // шестерых
    {{0xA233A3F358030DAF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // шестерых
    {{0xA29190AA388B75C0, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 3},  // huitante
    {{0xA291F56516759195, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 1},  // eight
    {{0xA292D5F7BBF755F1, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 9},  // nittio
    {{0xA2AFEDB0F5507CBE, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 6},  // kwietnia
    {{0xA33FB9ED5BD6C202, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 3},  // kilomètres
    {{0xA33FB9ED5BD6C202, 0xAE87AAD74D586A97, 0x0, 0x0, 0x0, }, 21, 2, 16, 3},  // kilomètres heure
    {{0xA33FB9ED5BD6C202, 0xEB41282B8625C543, 0x7B2A05C1696FC3ED, 0x0, 0x0, }, 21, 3, 16, 3},  // kilomètres à l'heure
    {{0xA34CAE98F31324BA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 5},  // mens
    {{0xA355789E7BBCE8EE, 0x321E463D48B6C9F6, 0x0, 0x0, 0x0, }, 0, 2, 12, 8},  // незадолго до
    {{0xA3692AF0D2FBE351, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 8},  // узлов
    {{0xA38CF16F3D4B581F, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 5},  // anderhalf
    {{0xA39BE1267206A627, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // двоих
    {{0xA39BE1267206A627, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // двоих
    {{0xA39E9B9385631834, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // людей
    {{0xA3A479768F3F0E2D, 0x55E22B8CCBB1816F, 0x0, 0x0, 0x0, }, 0, 2, 9, 4},  // fino a
    {{0xA3C3681C27EB0156, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 6},  // dwieście
    {{0xA3D873E1BC38DEEB, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 1},  // sep
    {{0xA3E511ED4F2EB8CD, 0x62116BE47FDAF543, 0x0, 0x0, 0x0, }, 0, 2, 11, 9},  // mindre än
    {{0xA427058E450027EA, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 6},  // grudnia
    {{0xA4C2B74DF40EC399, 0x0, 0x0, 0x0, 0x0, }, 800, 1, 0, 2},  // ochocientos
    {{0xA4DDA5A0B91845A5, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 255},  // rub
    {{0xA52A479DC5C64FC3, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 255},  // mw
    {{0xA52CE643528B9753, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 10},  // haftada
    {{0xA5579287D6726E36, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 4},  // aprile
    {{0xA55ED7213025BC95, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 7},  // delas
    {{0xA5817E8015E34476, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 7},  // outras
    {{0xA5F54CF7BB930294, 0x8CD8F439DBAA4CC9, 0x0, 0x0, 0x0, }, 0, 2, 25, 4},  // di cui
    {{0xA5F54CF7BB930294, 0x2053B467FE4951EE, 0x0, 0x0, 0x0, }, 0, 2, 25, 4},  // di loro
    {{0xA5F54CF7BB930294, 0x7309B89AAA6D07C7, 0x0, 0x0, 0x0, }, 0, 2, 21, 4},  // di mattina
    {{0xA5F54CF7BB930294, 0x4F6AF87CF78F19D7, 0x0, 0x0, 0x0, }, 0, 2, 22, 4},  // di notte
    {{0xA5F54CF7BB930294, 0xCB04C963787E8D06, 0x0, 0x0, 0x0, }, 0, 2, 22, 4},  // di sera
    {{0xA60DF782605FB608, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 0},  // eine
    {{0xA60DF782605FB608, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // eine
    {{0xA60DF782605FB608, 0x27E788ACF0A9A12, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 0},  // eine halbe
    {{0xA647799086943C66, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letniemu
    {{0xA6909934950276EB, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 3},  // septembre
    {{0xA6FD7568E8985C6A, 0x0, 0x0, 0x0, 0x0, }, 25, 1, 0, 2},  // veinticinco
    {{0xA72A9165A6A67EE1, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 8},  // пятисот
    {{0xA731F107AE6E6FB8, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 5},  // mei
    {{0xA760E14FFBCCE311, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 16, 255},  // chf
    {{0xA797855EEF61B6CB, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 10},  // on
    {{0xA79AB2A4439E669B, 0x0, 0x0, 0x0, 0x0, }, 2.5, 1, 4, 0},  // zweieinhalb
    {{0xA7C08B024887796F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 7},  // até
    {{0xA7CE7338BA784422, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 1},  // dec
    {{0xA7D3CB4B2E08DC11, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 10},  // metrelik
    {{0xA7E00559D24D3FEA, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 1},  // kilograms
    {{0xA7EF733E1BC4D825, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 9},  // knop
    {{0xA7FA044323B9C34B, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 10},  // şubat
    {{0xA83C78F07BA14C5C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 1},  // seconds
    {{0xA882EACECF5D9D0C, 0x62116BE47FDAF543, 0x0, 0x0, 0x0, }, 0, 2, 10, 9},  // mer än
    {{0xA8AF9CCE426DF6A8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // åring
    {{0xA8B16C29143A07BA, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 5},  // dagen
    {{0xA8B1C2E0D6562741, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 1},  // four
    {{0xA8C6D2C5DE588D93, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 6},  // lat
    {{0xA8D30B5FE0CD741F, 0x95B4AD4829DF38DF, 0x0, 0x0, 0x0, }, 0, 2, 14, 8},  // и более
    {{0xA8F2A71D0FAF33D9, 0x0, 0x0, 0x0, 0x0, }, 500, 1, 0, 7},  // quinhentos
    {{0xA91C9DA982733B32, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 2},  // cincuenta
    {{0xA9316F0CC45B0159, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 4},  // quattro
    {{0xA94B3B16D94DAF22, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 8},  // неделя
    {{0xA96EE6C75BD490EE, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwu
    {{0xA97C14227A9920E6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 7},  // pelas
    {{0xA9C3F6C26EBC08BE, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 6},  // tysięcy
    {{0xA9E4321223435D5E, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 8},  // один
    {{0xA9E4321223435D5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 8},  // один
    {{0xA9E4321223435D5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 8},  // один
    {{0xA9FD905E78A1DF89, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 10},  // bunlardan
    {{0xAA22C50B2DE4459A, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 8},  // полтора
    {{0xAA2418D27F335612, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 9},  // människor
    {{0xAAB72EAF4BBB8698, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 8},  // других
    {{0xAAE0BBE634EE7D04, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 2},  // horas
    {{0xAAE0BBE634EE7D04, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 2},  // horas
    {{0xAAE0BBE634EE7D04, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 7},  // horas
    {{0xAAE0BBE634EE7D04, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 7},  // horas
    {{0xAB0070A6CD5897C7, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // summers
    {{0xAB09E6C4CB9A96AF, 0x0, 0x0, 0x0, 0x0, }, 800, 1, 0, 2},  // ochocientas
    {{0xAB239AB6AEECF926, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 3},  // quinzaine
    {{0xAB242F8BB82D3ACF, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 8},  // процента
    {{0xAB44D515A91082E6, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 8},  // сентября
    {{0xAB96819EE44E83D3, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 8},  // гектара
    {{0xAB9BEE19993DDDC4, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 2},  // metros
    {{0xAB9BEE19993DDDC4, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 7},  // metros
    {{0xABCB7EA8F4424A3E, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 4},  // chili
    {{0xABF91F29EA8FE71F, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 2},  // diez
    {{0xAC062110BA567E80, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 6},  // kilometr
    {{0xAC39E5F2DC9E6B28, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 3},  // nœud
    {{0xAC8FB94BBA9E52C8, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 3},  // années
    {{0xACA64C091F557BFA, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 2},  // docena
    {{0xACB3A6269A9320C0, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 6},  // czerwca
    {{0xAD35F1ED01592D22, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 8},  // почти
    {{0xADAD472FD05A6E87, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 9},  // tjugo
    {{0xADDFCC48149CDE3C, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 16, 255},  // kmh
    {{0xAE49EAE9E1CA02FD, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 9},  // halv
    {{0xAE648A5B7676664D, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 6},  // minuta
    {{0xAE7F6F079596A2C6, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 3},  // été
    {{0xAE87AAD74D586A97, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 3},  // heure
    {{0xAE8ED99518B0DED5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // zim
    {{0xAE96492514F5DF86, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 5},  // jarige
    {{0xAE9E4FF5225EA000, 0x0, 0x0, 0x0, 0x0, }, 300, 1, 0, 7},  // trezentos
    {{0xAEA28DF1879752A0, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 7},  // verão
    {{0xAEE835DDBFE35D5E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 5},  // ruim
    {{0xAEF151512311F467, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 6},  // godzinę
    {{0xAF1B1C41463938DD, 0x25D1309B504327FE, 0x0, 0x0, 0x0, }, 0, 2, 9, 4},  // al massimo
    {{0xAF1B1C41463938DD, 0x6A5A105731775EEE, 0x0, 0x0, 0x0, }, 0, 2, 8, 2},  // al menos
    {{0xAF3220E603068B45, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 6},  // centymetr
    {{0xAF477C787F20E1BB, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 6},  // dziewiętnaście
    {{0xAF4F066CFA3C35A0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 18, 8},  // возрасте
    {{0xAF881CA6739AE518, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 1},  // hectare
    {{0xAF881CA6739AE518, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 3},  // hectare
    {{0xAF881CA6739AE518, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 5},  // hectare
    {{0xAF881CA6739AE518, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 7},  // hectare
    {{0xAFA52C3DE83DE0F3, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 9},  // timme
    {{0xAFD9965D1F6FBFA3, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 4},  // dalle
    {{0xB02380E41E05106C, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 4},  // metri
    {{0xB0B4AB49E629F438, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 8},  // сорока
    {{0xB0D528B1608ED7DE, 0xCD207940C6F798AE, 0x0, 0x0, 0x0, }, 0, 2, 8, 6},  // co najmniej
    {{0xB0D528B1608ED7DE, 0xC43AF324F63D548C, 0x0, 0x0, 0x0, }, 0, 2, 9, 6},  // co najwyżej
    {{0xB111889E9E064253, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 9},  // högst
    {{0xB11C44DB96EFD0D9, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 10},  // yüz
    {{0xB15A6ADB359B43C9, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // summer
    {{0xB1610E53A668F805, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letnim
    {{0xB162A1F237D49821, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 8},  // долларов
    {{0xB16A7E4D077599B2, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 6},  // dziesięcioro
    {{0xB16A7E4D077599B2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // dziesięcioro
    {{0xB192C94DD39B28AF, 0xB32ED2BA53CE236, 0x0, 0x0, 0x0, }, 0, 2, 21, 4},  // del mattino
    {{0xB192C94DD39B28AF, 0xD1EA9EF54660C497, 0x0, 0x0, 0x0, }, 0, 2, 22, 4},  // del pomeriggio
    {{0xB1D71946F9BB7C2E, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 8},  // двести
    {{0xB23CE911D7D92B3C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 0},  // binnen
    {{0xB23CE911D7D92B3C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 5},  // binnen
    {{0xB25EE169505E2B56, 0xECE51C270ADA8068, 0x0, 0x0, 0x0, }, 0, 2, 14, 10},  // dan fazla
    {{0xB2D2FBF5244BC3A3, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 2},  // septiembre
    {{0xB326B1D9954D689F, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 4},  // settanta
    {{0xB33A62452F025065, 0x2577BDD0C8759C84, 0x0, 0x0, 0x0, }, 0, 2, 25, 9},  // av dem
    {{0xB3C368E3E91C2F09, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 3},  // soixantaine
    {{0xB40ED13847CEFAC4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 5},  // nog
    {{0xB47F0BDE3578DB73, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 4},  // ettaro
    {{0xB481D1A969F1747F, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 2},  // década
    {{0xB481D1A969F1747F, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 7},  // década
    {{0xB4A87077176C1977, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 8},  // миллиард
    {{0xB4D3A09BD5148F8D, 0x0, 0x0, 0x0, 0x0, }, 43, 1, 16, 6},  // złotych
    {{0xB4DA03116BE2D53E, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 6},  // dwadzieścia
    {{0xB54330C721E3921C, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 8},  // двадцати
    {{0xB55A6E5096C17955, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 6},  // centymetrów
    {{0xB5934CBD8699AE31, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 2},  // seis
    {{0xB5934CBD8699AE31, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 7},  // seis
    {{0xB5ADB95B014F3C5F, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // sezony
    {{0xB5ADEAD2567A7BE1, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 255},  // mrd
    {{0xB5CECFAF9C14ABC8, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 6},  // miesiąc
    {{0xB5EBEB36386945FC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 9},  // till
    {{0xB5EBEB36386945FC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 9},  // till
    {{0xB633CF9604412151, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 1},  // kilometers
    {{0xB633CF9604412151, 0xA84128577C4185A, 0x1CBCC8A8E84E693C, 0x0, 0x0, }, 21, 3, 16, 1},  // kilometers per hour
    {{0xB646B5EA33941857, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 3},  // nonante
    {{0xB67476B65EDA6AB2, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 8},  // марта
    {{0xB67544F489C6F8FC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // roughly
    {{0xB67CAAF91A27D402, 0xD76A144F4495CA1C, 0x0, 0x0, 0x0, }, 0, 2, 10, 6},  // więcej niż
    {{0xB6A3B6CE66B1D4AF, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 8},  // недель
    {{0xB6BB2F22B8F7715F, 0x1C3F379CE92E3D6B, 0x0, 0x0, 0x0, }, 0, 2, 13, 5},  // naar schatting
    {{0xB71B2AD1DED4E3DC, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 6},  // lipca
    {{0xB7494DFABC91A612, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летний
    {{0xB750D5EC66BE42D3, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 8},  // шесть
    {{0xB76827E0CF566816, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 6},  // maksymalnie
    {{0xB76EC9D12E83F6E3, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 8},  // сантиметров
    {{0xB76FC9D2947AC156, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 1},  // centimeters
    {{0xB78F5759085D77B7, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 6},  // dolary
    {{0xB7D1421EA8CE747A, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 8},  // февраля
    {{0xB7ED88A9546C97FE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // insan
    {{0xB801F26897BE7D62, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 10},  // neredeyse
    {{0xB80F8842D3C9B8C6, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 4},  // nodo
    {{0xB81899B53760390F, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 9},  // tretton
    {{0xB83062AB03EB2452, 0x4F7B9DAF16A42ACF, 0x0, 0x0, 0x0, }, 0, 2, 19, 7},  // desde as
    {{0xB83062AB03EB2452, 0xEE00683047C89B73, 0x0, 0x0, 0x0, }, 0, 2, 19, 2},  // desde las
    {{0xB8680E6F93FA8108, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // season
    {{0xB8A6BF969E37A54F, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 6},  // osiemnaście
    {{0xB8BA817E1512CADD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 0},  // mindestens
    {{0xB8C2EBF91520BD3F, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 4},  // cinquanta
    {{0xB8C9A69C0B24004A, 0x6A5A105731775EEE, 0x0, 0x0, 0x0, }, 0, 2, 8, 7},  // ao menos
    {{0xB8DEE4394F1F538E, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 6},  // metr
    {{0xB8F1A7035CA220CB, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 3},  // cinquantaine
    {{0xB9AFA58C68C6DBC3, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 1},  // centimetres
    {{0xB9BF348F2E08151C, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 3},  // nœuds
    {{0xB9C97D615E24C578, 0x7C494EBA379DC772, 0x0, 0x0, 0x0, }, 0, 2, 5, 6},  // i pół
    {{0xB9E6DEB75FBE1B23, 0x0, 0x0, 0x0, 0x0, }, 0.75, 1, 4, 0},  // dreiviertel
    {{0xB9E7D5C978F3198F, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 6},  // siedemnaście
    {{0xB9EA70AC447DB023, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jährige
    {{0xB9F4796DCB8B7951, 0x6A5A105731775EEE, 0x0, 0x0, 0x0, }, 0, 2, 8, 2},  // cuando menos
    {{0xB9F5049D89AEF264, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 1},  // december
    {{0xB9F5049D89AEF264, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 5},  // december
    {{0xB9F5049D89AEF264, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 9},  // december
    {{0xBA128DA89BDBB90B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 9},  // årig
    {{0xBA1A2616E1D0A2C6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 8},  // секунда
    {{0xBA4F85E4526B1B75, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 255},  // м
    {{0xBA4F85E4526B1B75, 0x39AE9D00DD95861D, 0x0, 0x0, 0x0, }, 22, 2, 16, 255},  // м с
    {{0xBAA6D1C9729FA42D, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 2},  // diecinueve
    {{0xBAC7D91298CF27EE, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 9},  // år
    {{0xBAC7D91298CF27EE, 0x95BBF4BFA606A8BD, 0x0, 0x0, 0x0, }, 0, 2, 17, 9},  // år gammal
    {{0xBB69A8071F7DB582, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 6},  // trzynastu
    {{0xBB70992B611DDC68, 0x38C39A9798805EFF, 0x0, 0x0, 0x0, }, 0, 2, 9, 9},  // som mest
    {{0xBBAEE0BD3A1F0481, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 7},  // milhão
    {{0xBBBD2B412E93E383, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 0},  // millionen
    {{0xBBCDCD431186DB14, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 1},  // may
    {{0xBC30DBC413939874, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 3},  // une
    {{0xBC30DBC413939874, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 3},  // une
    {{0xBC30DBC413939874, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 3},  // une
    {{0xBC30DBC413939874, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 3},  // une
    {{0xBC30DBC413939874, 0xBC3E32C3AA2F54F6, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 3},  // une demi
    {{0xBC3E32C3AA2F54F6, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 3},  // demi
    {{0xBC6F8FE9B7E64905, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // weiteren
    {{0xBCDBCA1C76E04135, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 1},  // degree
    {{0xBD56AC314490E8A8, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 1},  // hectares
    {{0xBD56AC314490E8A8, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 3},  // hectares
    {{0xBD56AC314490E8A8, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 16, 7},  // hectares
    {{0xBDDC2694B4290300, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 0},  // litern
    {{0xBDF3C3CCE9336310, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 8},  // тыс
    {{0xBE0324B1F5270D0E, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 3},  // soixante
    {{0xBE0C22D99DFE487F, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 9},  // elva
    {{0xBE1360EA12610630, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 6},  // dwanaście
    {{0xBE2C6C40099FF42D, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 6},  // czterdziestu
    {{0xBE55BA9EB10C1BEF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 7},  // outra
    {{0xBE665CB3A1968FAF, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 8},  // тринадцать
    {{0xBE7B133E33678D35, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 5},  // persoon
    {{0xBEA9C4F55CD59CC6, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 1},  // sixty
    {{0xBEC89AA1B50CE74D, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 8},  // тысячи
    {{0xBF28707381963C96, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 6},  // centymetry
    {{0xBF5599E735D7834F, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 10},  // megavat
    {{0xBF63411B6BFDC184, 0x7CE426B56762FBBF, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 13, 3},  // aux alentours de
    {{0xBF86B160515D24EE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 8},  // секунд
    {{0xBFD69026CEEE8BE8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 1},  // to
    {{0xBFDF5F4FE5CAB1B9, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 0},  // fünf
    {{0xBFF8A4FD335A3668, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 2},  // mil
    {{0xBFF8A4FD335A3668, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 7},  // mil
    {{0xC016BE059538DD4F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 0},  // fast
    {{0xC03035173C73D12D, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 7},  // vinte
    {{0xC073286AC95ACB9C, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 9},  // tiotal
    {{0xC0758EEE266DAA57, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 4},  // luglio
    {{0xC079F9C0B521A566, 0x0, 0x0, 0x0, 0x0, }, 46, 1, 16, 2},  // pesos
    {{0xC07DA37460920259, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 10},  // yarım
    {{0xC07DD5E6C5AD14D5, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 9},  // minuter
    {{0xC08D0C1D810AB46B, 0x0, 0x0, 0x0, 0x0, }, 44, 1, 16, 9},  // krona
    {{0xC09C53963316595E, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 2},  // abril
    {{0xC09C53963316595E, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 7},  // abril
    {{0xC09DD58C5DF05122, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 7},  // novembro
    {{0xC0EABEF53973CC24, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 8},  // одна
    {{0xC0EABEF53973CC24, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 8},  // одна
    {{0xC10866588C625DE3, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 6},  // trzynaście
    {{0xC13563CA5A1B4B0F, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 8},  // часу
    {{0xC15B72593C7E1524, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 2},  // entre
    {{0xC15B72593C7E1524, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 3},  // entre
    {{0xC15B72593C7E1524, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 7},  // entre
    {{0xC19012FD9682C109, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 0},  // liter
    {{0xC19012FD9682C109, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 1},  // liter
    {{0xC19012FD9682C109, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 5},  // liter
    {{0xC19012FD9682C109, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 9},  // liter
    {{0xC1BED9120268FDDA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 3},  // autre
    {{0xC1F1BA16B4E824BD, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 6},  // tydzień
    {{0xC1FA77F41CB79ADF, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 4},  // cinquantina
    {{0xC251E91EDFE1305E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 1},  // about
    {{0xC251E91EDFE1305E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // about
    {{0xC26B867D1AD2A1FD, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 0},  // minute
    {{0xC26B867D1AD2A1FD, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 1},  // minute
    {{0xC26B867D1AD2A1FD, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 3},  // minute
    {{0xC2738D3AD3EDC406, 0x0, 0x0, 0x0, 0x0, }, 700, 1, 0, 2},  // setecientos
    {{0xC2911AF4F8C27971, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 1},  // thirteen
    {{0xC29A6EC02A537C79, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 2},  // cuatro
    {{0xC2FA9AF16E92730C, 0x0, 0x0, 0x0, 0x0, }, 700, 1, 0, 2},  // setecientas
    {{0xC3C6B8708CDB4DE4, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 6},  // godziny
    {{0xC42473294B0AC236, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 255},  // mn
    {{0xC434CA249DE1E1FA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 10},  // saniye
    {{0xC43AF324F63D548C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 6},  // najwyżej
    {{0xC4414E972ACBB6FE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 1},  // other
    {{0xC4565A9F2B2DF718, 0x0, 0x0, 0x0, 0x0, }, 700, 1, 0, 8},  // семьсот
    {{0xC47B7CF56A398235, 0xA5F54CF7BB930294, 0x0, 0x0, 0x0, }, 0, 2, 10, 4},  // più di
    {{0xC500F906475C126E, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 1},  // hours
    {{0xC577FE7C7EC01626, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 3},  // juin
    {{0xC5D475C0183061D1, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 8},  // доллара
    {{0xC5ED543BF9C57527, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 2},  // segundo
    {{0xC5ED543BF9C57527, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 7},  // segundo
    {{0xC60E74ACE5ADC4E5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 1},  // further
    {{0xC61D08568F3BFB0C, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 8},  // евро
    {{0xC6596E9231D6683F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 4},  // almeno
    {{0xC6A5DDC1CBD6F67F, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 10, 7},  // acima de
    {{0xC6A637DA8FFF0D74, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 0},  // zwo
    {{0xC6B2276ADD595CA3, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 2},  // cinco
    {{0xC6B2276ADD595CA3, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 7},  // cinco
    {{0xC6CA4C4B915AC342, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 7},  // milhões
    {{0xC6E34D36465CEAC0, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 10},  // günde
    {{0xC712691849B7AF60, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 2},  // once
    {{0xC770FC40D6E9B035, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 4},  // quindici
    {{0xC7A366EFF2AEC72A, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 10},  // ocak
    {{0xC7C897C246A28960, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 8},  // месяц
    {{0xC7D2E1A2C1CDAA0C, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 2},  // semanas
    {{0xC7D2E1A2C1CDAA0C, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 7},  // semanas
    {{0xC823CDDC06DA9D39, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 9},  // dygn
    {{0xC82F38F9FC3308D8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 8},  // секунду
    {{0xC87314CEB36A0FD1, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // трем
    {{0xC87DB38E5EB38D5E, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 9},  // månad
    {{0xC894AD780CA1D4DA, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 8},  // четверо
    {{0xC894AD780CA1D4DA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // четверо
    {{0xC8E45EDC5B382828, 0xD76A144F4495CA1C, 0x0, 0x0, 0x0, }, 0, 2, 11, 6},  // mniej niż
    {{0xC8E45EDC5B382828, 0xB67CAAF91A27D402, 0x0, 0x0, 0x0, }, 0, 2, 13, 6},  // mniej więcej
    {{0xC92EEE1A4E8DECD4, 0x0, 0x0, 0x0, 0x0, }, 39, 1, 16, 1},  // pound
    {{0xC95C43812AAFBAF3, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 6},  // tysiące
    {{0xC95F3A762ABDAF1C, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 6},  // litry
    {{0xC98D73E4114CA6FC, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 4},  // milioni
    {{0xC9C7DBBA7810BB51, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летних
    {{0xC9D0F5FC030CFB9B, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 6},  // lata
    {{0xC9D98D489A6C1869, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 5},  // jaar
    {{0xC9D98D489A6C1869, 0x2631DF90B2ACD7DC, 0x0, 0x0, 0x0, }, 0, 2, 17, 5},  // jaar oud
    {{0xCA556E6D6A53B911, 0x7DADD3F1A95AC4B8, 0x8C7DE2D4501F6C01, 0x0, 0x0, }, 0.25, 3, 4, 1},  // quarter of an
    {{0xCA6C476F2B276BC8, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 6},  // listopada
    {{0xCA84D569AE8604F9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 3},  // seconde
    {{0xCA84D569AE8604F9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 5},  // seconde
    {{0xCAA64FCFFF44CB5C, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 4},  // tonnellate
    {{0xCAE9ED10110701BF, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 2},  // doce
    {{0xCAECB556C022B50E, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 255},  // t
    {{0xCAF52078396B9FE6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 2},  // más
    {{0xCAF52078396B9FE6, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 10, 2},  // más de
    {{0xCB1E0991822BF8A6, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 8},  // восьми
    {{0xCB2BC86D7FD8A44F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // uppskattningsvis
    {{0xCB2D2954E79C3A04, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 4},  // centinaio
    {{0xCB6828A0752479B8, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 2},  // cien
    {{0xCBA9A2C68CB9594A, 0x0, 0x0, 0x0, 0x0, }, 45, 1, 16, 7},  // reais
    {{0xCBBC4E59D46A9340, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 1},  // ninety
    {{0xCBD424149E5D9064, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 10},  // kişiye
    {{0xCC449F1F6F4C11A3, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 4},  // estati
    {{0xCC545DEA738C12B4, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 4},  // novanta
    {{0xCC83891FAEDD1AC5, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 0},  // tagen
    {{0xCC92243E29363A4A, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 6},  // sześciu
    {{0xCCB77A42AC3477A8, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 8},  // двенадцати
    {{0xCD0E1644CB2804CB, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 18, 3},  // l'âge de
    {{0xCD811D94D8741C48, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 6},  // minutę
    {{0xCD8B21D8CED16EF4, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 9},  // miljarder
    {{0xCD95FCF493DC915D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // kolejne
    {{0xCE02B7D784428C57, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 0},  // milliarden
    {{0xCE73538C5BC18E1B, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 9},  // sju
    {{0xCE806C3B10B16236, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 0},  // darunter
    {{0xCED20C3BF223E9D2, 0x224C726140644693, 0x0, 0x0, 0x0, }, 0, 2, 25, 6},  // z których
    {{0xCED20C3BF223E9D2, 0x582C216661292CD0, 0x0, 0x0, 0x0, }, 0, 2, 25, 6},  // z nich
    {{0xCEED7CA90B0ABA57, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 1},  // sept
    {{0xCEED7CA90B0ABA57, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 3},  // sept
    {{0xCF16AA97BAEFC179, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 6},  // minut
    {{0xCF16AA97BAEFC179, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 9},  // minut
    {{0xCF4532AC333F6C7D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 6},  // r
    {{0xCF6DDBF7BE162BEB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 1},  // within
    {{0xCFB234CE14043528, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 1},  // fifteen
    {{0xD017098F17ED2632, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 10},  // dört
    {{0xD022DCB75C465107, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 16, 8},  // минута
    {{0xD0378806D682E2A5, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 0},  // mai
    {{0xD0378806D682E2A5, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 3},  // mai
    {{0xD049DC5980642E8A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // cirka
    {{0xD0600953726CC433, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 5},  // miljoen
    {{0xD06AD59DD0FF747F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 8},  // за
    {{0xD08A23097A5356D8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 1},  // between
    {{0xD0A71EE3DA191D1B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 0},  // vor
    {{0xD10578921755D674, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 3},  // jusqu'à
    {{0xD13497F48BD39BE5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 0},  // sekunde
    {{0xD15DC7B5CBA1139E, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 1},  // kilos
    {{0xD15DC7B5CBA1139E, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 2},  // kilos
    {{0xD15DC7B5CBA1139E, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 3},  // kilos
    {{0xD16C668B7735A01A, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 8},  // девяноста
    {{0xD177AD1585AF412C, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 2},  // litro
    {{0xD177AD1585AF412C, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 4},  // litro
    {{0xD177AD1585AF412C, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 7},  // litro
    {{0xD1817C4D096713DE, 0x0, 0x0, 0x0, 0x0, }, 26, 1, 16, 8},  // килограмм
    {{0xD197EFD6D69DA0FF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 2},  // persona
    {{0xD197EFD6D69DA0FF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 4},  // persona
    {{0xD1DCA273D3F68176, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 2},  // años
    {{0xD1DCA273D3F68176, 0x81325DF654FB0819, 0x720C6B58ECF91450, 0x0, 0x0, }, 0, 3, 17, 2},  // años de edad
    {{0xD1E749A4511590FA, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 8},  // полчаса
    {{0xD1ECC5A4759382B9, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 6},  // dzień
    {{0xD1F2DCBE6A2DE0ED, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 7},  // nós
    {{0xD1F88941C24EAD2D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 9},  // vid
    {{0xD258D792F7087105, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 1},  // year
    {{0xD258D792F7087105, 0x8FBA7F5187C6EBC5, 0x0, 0x0, 0x0, }, 0, 2, 17, 1},  // year old
    {{0xD258D792F7087105, 0x9C45A0D0E889A226, 0x0, 0x0, 0x0, }, 0, 2, 17, 1},  // year olds
    {{0xD29FF3018589CDF1, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 7},  // sessenta
    {{0xD2E531BAAB3A44D1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 6},  // od
    {{0xD332C6F216FFAF8C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 1},  // by
    {{0xD33BDD48F4E80145, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 8},  // сотни
    {{0xD33D2C66BB0BBCEC, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 0},  // knapp
    {{0xD340111C338C2CC7, 0x0, 0x0, 0x0, 0x0, }, 600, 1, 0, 2},  // seiscientos
    {{0xD34F09F61727639A, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwojga
    {{0xD34F09F61727639A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // dwojga
    {{0xD35CE889446AD733, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 6},  // sześć
    {{0xD38B4AAA3BB5D0BF, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 0},  // tonne
    {{0xD38B4AAA3BB5D0BF, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 1},  // tonne
    {{0xD38B4AAA3BB5D0BF, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 3},  // tonne
    {{0xD3B70F700370023F, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 6},  // czterech
    {{0xD3B70F700370023F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // czterech
    {{0xD3CF7A80180B7E9A, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 3},  // d'euros
    {{0xD3D8DBCB956F9B64, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 2},  // metro
    {{0xD3D8DBCB956F9B64, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 4},  // metro
    {{0xD3D8DBCB956F9B64, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 7},  // metro
    {{0xD3E1373768798BC2, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 0},  // dreißig
    {{0xD3E48F85736185B5, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 0},  // november
    {{0xD3E48F85736185B5, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 1},  // november
    {{0xD3E48F85736185B5, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 5},  // november
    {{0xD3E48F85736185B5, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 9},  // november
    {{0xD426A2AC3C37AB29, 0x5606552FF87F4DC1, 0x0, 0x0, 0x0, }, 0, 2, 12, 5},  // net geen
    {{0xD439BDED5ACF1357, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 3},  // huit
    {{0xD4705294AB915533, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // kring
    {{0xD4826C66BB1B7CDC, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 8},  // тысяч
    {{0xD48968B0E6929369, 0x0, 0x0, 0x0, 0x0, }, 36, 1, 16, 255},  // gw
    {{0xD4ABD21F81B2987B, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 3},  // vingt
    {{0xD4BBF9733CE61CCE, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 255},  // ₽
    {{0xD4C9C580391ECCCF, 0x0, 0x0, 0x0, 0x0, }, 37, 1, 16, 255},  // eur
    {{0xD50BC70EC209D567, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 0},  // meter
    {{0xD50BC70EC209D567, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 1},  // meter
    {{0xD50BC70EC209D567, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 5},  // meter
    {{0xD50BC70EC209D567, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 9},  // meter
    {{0xD51DFFA77DA1D677, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 1},  // centimeter
    {{0xD51DFFA77DA1D677, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 5},  // centimeter
    {{0xD51DFFA77DA1D677, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 9},  // centimeter
    {{0xD530E032124EC292, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 2},  // unos
    {{0xD5B0ACF7CD8B4D57, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 1},  // six
    {{0xD5B0ACF7CD8B4D57, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 3},  // six
    {{0xD5B94A10E2042452, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 4},  // decenni
    {{0xD610DEF662E11A32, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 1},  // fifty
    {{0xD66B41BA96CA3E59, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 8},  // градус
    {{0xD66E243BA66E22E2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 2},  // otro
    {{0xD6961467290F99D0, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 8},  // месяцев
    {{0xD69D775D2FE1E591, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 7},  // quilômetros
    {{0xD69D775D2FE1E591, 0xE3A91A50B021509A, 0xEE31549C44C0BAC3, 0x0, 0x0, }, 21, 3, 16, 7},  // quilômetros por hora
    {{0xD6BAD7553DBADAE2, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 4},  // giorni
    {{0xD6CB1F3CA6513D81, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 255},  // km
    {{0xD6CB1F3CA6513D81, 0x5A3191BF1A52FBA4, 0x0, 0x0, 0x0, }, 21, 2, 16, 255},  // km h
    {{0xD70B43A16B743FB2, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 6},  // trzydziestu
    {{0xD73C6539E4AAFEF9, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 23, 3},  // décembre
    {{0xD7A88D49444A6F46, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 6},  // ponad
    {{0xD7D76C387D6CD17C, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 0},  // august
    {{0xD7D76C387D6CD17C, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 1},  // august
    {{0xD7E1BCEA1CD296C9, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 6},  // osiemnastu
    {{0xD83BD1394ED2C5BB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jährig
    {{0xD842F9870D0723AA, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 0},  // vierzig
    {{0xD87755155ACCCD32, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 7},  // janeiro
    {{0xD877E720C0C6E090, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 4},  // mese
    {{0xD8C16ADC2319EEF1, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 4},  // novant
    {{0xD9201D8D2F7926E1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 9},  // omkring
    {{0xD9201D8D2F7926E1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 9},  // omkring
    {{0xD9840C6CBF8C7FE7, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 16, 255},  // in
    {{0xD9840C6CBF8C7FE7, 0xDAC82579ED10FD10, 0x7DADD3F1A95AC4B8, 0x0, 0x0, }, 0, 3, 10, 1},  // in excess of
    {{0xD9840C6CBF8C7FE7, 0x599A4DF892E193E7, 0x96B53A924E8B2454, 0x0, 0x0, }, 0, 3, 9, 1},  // in less than
    {{0xD9840C6CBF8C7FE7, 0xF23BDB436DF0E4CD, 0xA5F54CF7BB930294, 0x0, 0x0, }, 0, 3, 9, 4},  // in meno di
    {{0xD9840C6CBF8C7FE7, 0x6771F920A2B241AC, 0x0, 0x0, 0x0, }, 0, 2, 20, 4},  // in punto
    {{0xD9840C6CBF8C7FE7, 0x8A3862A614414AED, 0x0, 0x0, 0x0, }, 0, 2, 9, 1},  // in under
    {{0xD9F669FF386946BC, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 1},  // seasons
    {{0xD9FE7D89D2C1E09F, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 10},  // milyar
    {{0xDA23F3A1EDC51833, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 7},  // oito
    {{0xDA4055727C72ACA7, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 6},  // stopień
    {{0xDA66B56341A0750D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 5},  // onder
    {{0xDA66B56341A0750D, 0xFE22A2050312CEC7, 0x0, 0x0, 0x0, }, 0, 2, 25, 5},  // onder wie
    {{0xDA90E0C5ECFF7C72, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 5},  // seconden
    {{0xDAF0BE4493382C31, 0x0, 0x0, 0x0, 0x0, }, 42, 1, 16, 255},  // ₺
    {{0xDB000662ACE4436C, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 0},  // monate
    {{0xDB12FB6E4D46CEEE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jednego
    {{0xDB71BDF819435FE8, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 4},  // giugno
    {{0xDBAB0C9092BDD42B, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 4},  // quaranta
    {{0xDBAFB89057BE8979, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 2},  // setenta
    {{0xDBAFB89057BE8979, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 7},  // setenta
    {{0xDBF8E492282F7C28, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 5},  // knopen
    {{0xDC1758B5AC127014, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 6},  // inne
    {{0xDC2D3D6A3785E854, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 8},  // двухсот
    {{0xDCFFCAF5A905A357, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 4},  // pressappoco
    {{0xDD09BADD9EEF4BC2, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 3},  // centimètres
    {{0xDD3028030D7780FC, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwie
    {{0xDD450C361B4A04E1, 0x4432E32435A674DB, 0x0, 0x0, 0x0, }, 0, 2, 19, 3},  // peu après
    {{0xDD450C361B4A04E1, 0x2675A00FA90C3474, 0x0, 0x0, 0x0, }, 0, 2, 12, 3},  // peu avant
    {{0xDD450C361B4A04E1, 0x2675A00FA90C3474, 0x0, 0x0, 0x0, }, 0, 2, 19, 3},  // peu avant
    {{0xDD9C10942839296B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 6},  // lub
    {{0xDD9C10942839296B, 0xB67CAAF91A27D402, 0x0, 0x0, 0x0, }, 0, 2, 14, 6},  // lub więcej
    {{0xDDFCCF278676436A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 6},  // poniżej
    {{0xDE118CA20F61584A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 7},  // pessoa
    {{0xDE25AF1D72B80B28, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 255},  // secs
    {{0xDE3C160F157F7AA5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 5},  // rond
    {{0xDE3C160F157F7AA5, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 5},  // rond de
    {{0xDE3F930A97412EAE, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 6},  // sześcioro
    {{0xDE3F930A97412EAE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // sześcioro
    {{0xDEA22B484E4160D9, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 3},  // mois
    {{0xDEF29B1712FAA46B, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 8},  // одиннадцати
    {{0xDEFAF46AE70A749F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 9},  // minst
    {{0xDF49F74F0C68F230, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 3},  // août
    {{0xDF634BEBB2DCB76D, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 5},  // vijf
    {{0xDF99272336413C6F, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 0, 10},  // altı
    {{0xDFA9231165D8343F, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 7},  // meia
    {{0xDFCDDCAB335614BD, 0x0, 0x0, 0x0, 0x0, }, 0.25, 1, 4, 0},  // viertel
    {{0xDFF2EF19B3022693, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 8},  // метра
    {{0xDFFBA4AC52B96221, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 4},  // chilometro
    {{0xE0165A9071DD1001, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 6},  // piętnastu
    {{0xE031C01F13C42FB0, 0x0, 0x0, 0x0, 0x0, }, 16, 1, 0, 8},  // шестнадцати
    {{0xE0E9168642C01EB6, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 1},  // above
    {{0xE0ECFEA7D378D4F8, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 3},  // heures
    {{0xE0ECFEA7D378D4F8, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 20, 3},  // heures
    {{0xE0ECFEA7D378D4F8, 0x65CB2FD4358E5D36, 0xD84AD478C20B920E, 0x0, 0x0, }, 0, 3, 21, 3},  // heures du matin
    {{0xE0ECFEA7D378D4F8, 0x65CB2FD4358E5D36, 0x73127A5AB50923B, 0x0, 0x0, }, 0, 3, 22, 3},  // heures du soir
    {{0xE0F8F119E312F489, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // к
    {{0xE11401B5913CD340, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 4},  // quarantina
    {{0xE11838CF2CC5A10F, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 7},  // dez
    {{0xE179F79D5C72BCDF, 0x5275011A75CFD825, 0x0, 0x0, 0x0, }, 0, 2, 25, 3},  // d'entre elles
    {{0xE179F79D5C72BCDF, 0x35C51A482A61DCC, 0x0, 0x0, 0x0, }, 0, 2, 25, 3},  // d'entre eux
    {{0xE1CE82B1FCB191E8, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 0},  // tonnen
    {{0xE1D0FAACE72BBF75, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 4},  // milione
    {{0xE1D158574BAA1496, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 5},  // en
    {{0xE1D158574BAA1496, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 9},  // en
    {{0xE1D158574BAA1496, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 9},  // en
    {{0xE1D158574BAA1496, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 9},  // en
    {{0xE1D158574BAA1496, 0x546A3EE80885B5C7, 0x0, 0x0, 0x0, }, 0, 2, 8, 10},  // en az
    {{0xE1D158574BAA1496, 0xE38F0DC997A5C033, 0x58BEB8D7AD4E31F2, 0x0, 0x0, }, 0, 3, 5, 5},  // en een half
    {{0xE1D158574BAA1496, 0xECE51C270ADA8068, 0x0, 0x0, 0x0, }, 0, 2, 9, 10},  // en fazla
    {{0xE1D158574BAA1496, 0xAE49EAE9E1CA02FD, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 9},  // en halv
    {{0xE1D158574BAA1496, 0xBF11A97788D024A1, 0x0, 0x0, 0x0, }, 0.25, 2, 4, 9},  // en kvarts
    {{0xE1D158574BAA1496, 0x6A5A105731775EEE, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 2},  // en menos de
    {{0xE1D158574BAA1496, 0x9A78AD628678797E, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 3},  // en moins de
    {{0xE1D158574BAA1496, 0xDB9E2AB5070C4C63, 0x55E22B8CCBB1816F, 0x0, 0x0, }, 0, 3, 13, 2},  // en torno a
    {{0xE1D158574BAA1496, 0x80FC7D0FF43A57D7, 0x0, 0x0, 0x0, }, 0, 2, 9, 10},  // en çok
    {{0xE1D729D7A4FD8F06, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 3},  // degré
    {{0xE1DABC002E03EBF2, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 3},  // hivers
    {{0xE1E67A34E9463C0B, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 1},  // eleven
    {{0xE24B02D22AB4E86F, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 7},  // graus
    {{0xE25E98B8F7453449, 0x0, 0x0, 0x0, 0x0, }, 14, 1, 0, 4},  // quattordici
    {{0xE2688E9064585870, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 0, 9},  // fyra
    {{0xE269237208AA6BF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 6},  // jednej
    {{0xE269237208AA6BF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 6},  // jednej
    {{0xE27D2FA91DD78BC5, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 16, 255},  // sqm
    {{0xE293D9073B07A3CF, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 8},  // недели
    {{0xE293DEA3A830B35A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 9},  // eller
    {{0xE293DEA3A830B35A, 0xE8E7784A20A29DDA, 0x0, 0x0, 0x0, }, 0, 2, 14, 9},  // eller fler
    {{0xE293DEA3A830B35A, 0xA882EACECF5D9D0C, 0x0, 0x0, 0x0, }, 0, 2, 14, 9},  // eller mer
    {{0xE2AE2919A6A6CE5C, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 3},  // février
    {{0xE2C0E47656CAB453, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 2},  // dos
    {{0xE2C0E47656CAB453, 0x4EF7F61FF10ED26C, 0x0, 0x0, 0x0, }, 0, 2, 25, 7},  // dos quais
    {{0xE2C9695BB1F1DA43, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 6},  // letniej
    {{0xE2CB926A351E7A81, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 8},  // летние
    {{0xE306B9DE0D58186F, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 0},  // märz
    {{0xE313F10E8722B7A7, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 1},  // billion
    {{0xE38F0DC997A5C033, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 5},  // een
    {{0xE38F0DC997A5C033, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 5},  // een
    {{0xE38F0DC997A5C033, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 5},  // een
    {{0xE38F0DC997A5C033, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 5},  // een
    {{0xE38F0DC997A5C033, 0x58BEB8D7AD4E31F2, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 5},  // een half
    {{0xE3948AC54038615D, 0x0, 0x0, 0x0, 0x0, }, 40, 1, 0, 2},  // cuarenta
    {{0xE3A91A50B021509A, 0xF5139B8D176C56AD, 0x0, 0x0, 0x0, }, 32, 2, 16, 7},  // por cento
    {{0xE3A91A50B021509A, 0x4E40BDC2D0CF6AD2, 0x0, 0x0, 0x0, }, 32, 2, 16, 2},  // por ciento
    {{0xE3A91A50B021509A, 0xE80ABB2FA19B472E, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 10, 2},  // por encima de
    {{0xE3A91A50B021509A, 0xC9CA091D14500B7, 0x6A5A105731775EEE, 0x0, 0x0, }, 0, 3, 8, 2},  // por lo menos
    {{0xE3A91A50B021509A, 0xF77598B8E9D9ECD2, 0x639106B16AFCF22E, 0x0, 0x0, }, 0, 3, 13, 7},  // por volta das
    {{0xE3A91A50B021509A, 0xF77598B8E9D9ECD2, 0x639106B16AFCF22E, 0x0, 0x0, }, 0, 3, 19, 7},  // por volta das
    {{0xE3A91A50B021509A, 0xF77598B8E9D9ECD2, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 13, 7},  // por volta de
    {{0xE3D4B982E1CCA34A, 0x0, 0x0, 0x0, 0x0, }, 32, 1, 16, 0},  // prozent
    {{0xE3EAF10D7C9E5E8C, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 2},  // millón
    {{0xE3FE110B6F880707, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 27, 0},  // zusätzliche
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 2},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 2},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 2},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 3},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 3},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 3},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 3},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 4},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 4},  // un
    {{0xE405D9C282FB9FF1, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 4},  // un
    {{0xE405D9C282FB9FF1, 0x8184C235EAF809C5, 0x81325DF654FB0819, 0x0, 0x0, }, 0.25, 3, 4, 2},  // un cuarto de
    {{0xE405D9C282FB9FF1, 0x84C8E30203C45DA6, 0x81325DF654FB0819, 0x0, 0x0, }, 0, 3, 9, 2},  // un máximo de
    {{0xE405D9C282FB9FF1, 0xB0A100AA3BA162B0, 0x4AB2813D955C5AB4, 0x0, 0x0, }, 0.25, 3, 4, 3},  // un quart d
    {{0xE405D9C282FB9FF1, 0xF3AD55D45CCF062, 0x9D97355D3FFA9EBF, 0x0, 0x0, }, 0.25, 3, 4, 4},  // un quarto d'
    {{0xE4136B1C8697E90A, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 5},  // zeventien
    {{0xE4406D005D6683AB, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 8},  // километр
    {{0xE44BC587756B9C18, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 2},  // día
    {{0xE45D37F5A8D8B196, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 1},  // second
    {{0xE4DD0C4C087C2F68, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 2},  // docenas
    {{0xE50E0AF546C0E2E2, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 8},  // десятеро
    {{0xE50E0AF546C0E2E2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // десятеро
    {{0xE5289CD61BE56F81, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 2},  // treinta
    {{0xE540FEB0CA1E2F4D, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // sezon
    {{0xE540FEB0CA1E2F4D, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 10},  // sezon
    {{0xE557B202F368FF37, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 1},  // weeks
    {{0xE5592C0C908CF5A9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 22, 6},  // wieczorem
    {{0xE565167C2604B151, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 7},  // trinta
    {{0xE5C3C709E19F9CAE, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 255},  // kn
    {{0xE5FC44EED8A36CFD, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 9},  // klockan
    {{0xE61E23CA0C998438, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 0},  // stunde
    {{0xE61FAAC28BF7FBFC, 0x0, 0x0, 0x0, 0x0, }, 600, 1, 0, 8},  // шестьсот
    {{0xE6320087B768D706, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 9, 8},  // максимум
    {{0xE63AA2E902C7F476, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 8},  // одной
    {{0xE64A0EB7D39A7D1F, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 10},  // yirmi
    {{0xE6984D8D6EB45B9E, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 2},  // megavatio
    {{0xE6AFC37F1FDA013C, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 7},  // nó
    {{0xE6D7A0F7626640CC, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 1},  // apr
    {{0xE6E518A46E2B13D1, 0x0, 0x0, 0x0, 0x0, }, 45, 1, 16, 7},  // real
    {{0xE6F6AF87C8B61D4D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 0},  // april
    {{0xE6F6AF87C8B61D4D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 1},  // april
    {{0xE6F6AF87C8B61D4D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 5},  // april
    {{0xE6F6AF87C8B61D4D, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 9},  // april
    {{0xE72C04195125C865, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 6},  // siedemdziesiąt
    {{0xE752B63F0B767EA7, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 4},  // ottobre
    {{0xE76E05F0E7CA5BC5, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 22, 10},  // akşam
    {{0xE7A4C89E76422DAE, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 2},  // siete
    {{0xE7AFB9B13582BEA0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 5, 10},  // buçuk
    {{0xE7D5177B37A52346, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 6},  // dwiema
    {{0xE7FDB1F673CAAD24, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 23, 8},  // января
    {{0xE81FF6721A607D50, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 3},  // onze
    {{0xE81FF6721A607D50, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 0, 7},  // onze
    {{0xE8316A0FAFC07949, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 3},  // vingtaine
    {{0xE867825D9A515D2A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 8},  // человек
    {{0xE871A60F74556AE3, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 0},  // woche
    {{0xE872E47E374B9F43, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 5},  // anderhalve
    {{0xE875F867C404BB04, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 7},  // pessoas
    {{0xE8A82D3A50749599, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 9},  // femton
    {{0xE8AAE92CD04204C8, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 6},  // dziesięć
    {{0xE8B12E8D83D31297, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 3},  // cent
    {{0xE8DDC16E5F71AFFA, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 255},  // yr
    {{0xE8E684876D15D568, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 10},  // ay
    {{0xE8E7784A20A29DDA, 0x62116BE47FDAF543, 0x0, 0x0, 0x0, }, 0, 2, 10, 9},  // fler än
    {{0xE9157A9C905B4AA4, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 0},  // sieben
    {{0xE923EB7DA4AE7903, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 9},  // timmar
    {{0xE934AB7CCD0D3A03, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 16, 0},  // zentimeter
    {{0xE93B219935229980, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 255},  // kt
    {{0xE95757311BD21B5A, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 1},  // knot
    {{0xE95757311BD21B5A, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 10},  // knot
    {{0xE958C722514149EC, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 2},  // cosa de
    {{0xE99413506BD7B54E, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 8},  // двух
    {{0xE9B8E981BE00A734, 0x0, 0x0, 0x0, 0x0, }, 18, 1, 0, 2},  // dieciocho
    {{0xE9BF4E468E6DA398, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 5},  // februari
    {{0xE9BF4E468E6DA398, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 9},  // februari
    {{0xE9D9A600635DFA69, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 6},  // miesięcy
    {{0xE9E857DF9712F6EB, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 8},  // трех
    {{0xEA01CD95487448F4, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 9},  // dagar
    {{0xEA145E04E717C41E, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 1},  // month
    {{0xEA3128912C1E14B5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 6},  // zima
    {{0xEAAF378A341D685B, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 4},  // nove
    {{0xEAAF378A341D685B, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 7},  // nove
    {{0xEACA4563F3DE4DE2, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 8},  // ста
    {{0xEACD45DD935BA374, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 7},  // dia
    {{0xEAEFE034495B151A, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 0},  // million
    {{0xEAEFE034495B151A, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 1},  // million
    {{0xEAEFE034495B151A, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 3},  // million
    {{0xEAEFE034495B151A, 0x4AB2813D955C5AB4, 0x0, 0x0, 0x0, }, 1000000, 2, 1, 3},  // million d
    {{0xEB1139AC75AC456F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 0},  // einem
    {{0xEB1139AC75AC456F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // einem
    {{0xEB37946F9C260BD0, 0x639106B16AFCF22E, 0x0, 0x0, 0x0, }, 0, 2, 19, 7},  // cerca das
    {{0xEB37946F9C260BD0, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 2},  // cerca de
    {{0xEB37946F9C260BD0, 0x81325DF654FB0819, 0x0, 0x0, 0x0, }, 0, 2, 13, 7},  // cerca de
    {{0xEB3A9226D0F6A371, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 0},  // jahrzehnte
    {{0xEB41282B8625C543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 3},  // à
    {{0xEB41282B8625C543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // à
    {{0xEB41282B8625C543, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 7},  // à
    {{0xEB41282B8625C543, 0xDD450C361B4A04E1, 0x1D6D9C37DCA1C29A, 0x0, 0x0, }, 0, 3, 13, 3},  // à peu près
    {{0xEB78859016D680FA, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 8},  // дней
    {{0xEB7E8EEAEBBADCCF, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 4},  // vent
    {{0xEBB438AFE6A958E6, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 0},  // eineinhalb
    {{0xEBBF41A33ACAC8FB, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 2},  // agosto
    {{0xEBBF41A33ACAC8FB, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 4},  // agosto
    {{0xEBBF41A33ACAC8FB, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 7},  // agosto
    {{0xEBDBB1AF66FF0CEC, 0x0, 0x0, 0x0, 0x0, }, 60, 1, 0, 6},  // sześćdziesięciu
    {{0xEBE514FFF3DDA6B7, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 4},  // gradi
    {{0xEBF50D29DBDEC9B4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 9},  // mellan
    {{0xEC122A84E94DE168, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 0},  // monat
    {{0xEC44AD48AAF57472, 0x0, 0x0, 0x0, 0x0, }, 28, 1, 16, 6},  // tony
    {{0xEC57D9F890D93B26, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 10},  // yaşlarında
    {{0xEC9BB3D75946D0F4, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 0},  // tage
    {{0xECBF73DC95A3410F, 0x1A9E544A6D47B605, 0x0, 0x0, 0x0, }, 0, 2, 9, 3},  // au maximum
    {{0xECBF73DC95A3410F, 0x3FD7CEE3DDA193DD, 0x0, 0x0, 0x0, }, 0, 2, 8, 3},  // au minimum
    {{0xECBF73DC95A3410F, 0x9A78AD628678797E, 0x0, 0x0, 0x0, }, 0, 2, 8, 3},  // au moins
    {{0xECBF73DC95A3410F, 0x71AA46A86ED33167, 0x0, 0x0, 0x0, }, 0, 2, 9, 3},  // au plus
    {{0xED4C94653672614C, 0x0, 0x0, 0x0, 0x0, }, 24, 1, 16, 6},  // węzłów
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 0},  // megawatt
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 1},  // megawatt
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 4},  // megawatt
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 5},  // megawatt
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 7},  // megawatt
    {{0xED54D81793559A3A, 0x0, 0x0, 0x0, 0x0, }, 35, 1, 16, 9},  // megawatt
    {{0xED69C94886915C02, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 17, 0},  // jähriges
    {{0xEE00683047C89B73, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 2},  // las
    {{0xEE1D17AD91CE1237, 0x0, 0x0, 0x0, 0x0, }, 1000, 1, 1, 1},  // thousand
    {{0xEE302107688AB428, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 6},  // sekunda
    {{0xEE31549C44C0BAC3, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 2},  // hora
    {{0xEE31549C44C0BAC3, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 7},  // hora
    {{0xEE59907512794551, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 1},  // metres
    {{0xEEC088A2D8BC5424, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 6},  // pięciu
    {{0xEEE0AE2132D7D314, 0x0, 0x0, 0x0, 0x0, }, 600, 1, 0, 7},  // seiscentos
    {{0xEEEA4E6ABB31BCB0, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 0},  // tag
    {{0xEEF4004C96172422, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 0},  // gut
    {{0xEF4B65FD9F0978D3, 0x0, 0x0, 0x0, 0x0, }, 1.5, 1, 4, 6},  // półtorej
    {{0xEF5955F9C2187595, 0x0, 0x0, 0x0, 0x0, }, 0.25, 1, 4, 5},  // kwart
    {{0xEF9AB87F0DF7686C, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 3},  // personnes
    {{0xEF9E95B57192A81A, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 8},  // семи
    {{0xEFABD5B7FB0E9091, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 8},  // двадцать
    {{0xEFCF3E3CBB8E18D8, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 1},  // july
    {{0xEFED61734B4672C8, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 3},  // jour
    {{0xF0288E867212E9BC, 0x0, 0x0, 0x0, 0x0, }, 200, 1, 0, 2},  // doscientas
    {{0xF0B1BEED04A0A7EE, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 0},  // davon
    {{0xF0E0779573950E7D, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 4},  // trenta
    {{0xF0ED9527513DDE81, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 0},  // fünfzehn
    {{0xF14309DC3776BEAB, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 0, 9},  // fem
    {{0xF168AC1C51E35AC1, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 0, 2},  // veintiuna
    {{0xF1AB9FB6205C7A19, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 2},  // o
    {{0xF1AB9FB6205C7A19, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 4},  // o
    {{0xF1AB9FB6205C7A19, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 6},  // o
    {{0xF1AB9FB6205C7A19, 0x119C3A38C3F87478, 0x0, 0x0, 0x0, }, 0, 2, 19, 6},  // o godz
    {{0xF1AB9FB6205C7A19, 0x5A64411B198DECD8, 0x0, 0x0, 0x0, }, 0, 2, 19, 6},  // o godzinie
    {{0xF1AB9FB6205C7A19, 0xCAF52078396B9FE6, 0x0, 0x0, 0x0, }, 0, 2, 14, 2},  // o más
    {{0xF1AB9FB6205C7A19, 0xC47B7CF56A398235, 0x0, 0x0, 0x0, }, 0, 2, 14, 4},  // o più
    {{0xF1B6C0008B3867B0, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 8},  // литра
    {{0xF1E14F14F7275001, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 0},  // einer
    {{0xF1E14F14F7275001, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 15, 0},  // einer
    {{0xF1E14F14F7275001, 0x52D8029296FD9505, 0x0, 0x0, 0x0, }, 0.5, 2, 4, 0},  // einer halben
    {{0xF1E172987F4945F8, 0x0, 0x0, 0x0, 0x0, }, 13, 1, 0, 3},  // treize
    {{0xF2209E0490B92158, 0xA5F54CF7BB930294, 0x0, 0x0, 0x0, }, 0, 2, 18, 4},  // l'età di
    {{0xF2340D5EE20F3E7D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 25, 3},  // dont
    {{0xF23BDB436DF0E4CD, 0xA5F54CF7BB930294, 0x0, 0x0, 0x0, }, 0, 2, 11, 4},  // meno di
    {{0xF2B3DAE0CF3ECCC0, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 4},  // venti
    {{0xF2BFFE304F6D74D9, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 0},  // monaten
    {{0xF2D5E2126242B6DE, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 10},  // gün
    {{0xF306A75A9AD1252A, 0x0, 0x0, 0x0, 0x0, }, 80, 1, 0, 3},  // octante
    {{0xF3099F5B552DAC5D, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 1, 3},  // douzaine
    {{0xF3480EC9B6FF1C3A, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 2},  // uno
    {{0xF3480EC9B6FF1C3A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 2},  // uno
    {{0xF3480EC9B6FF1C3A, 0x0, 0x0, 0x0, 0x0, }, 1, 1, 0, 4},  // uno
    {{0xF3480EC9B6FF1C3A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 2, 4},  // uno
    {{0xF36D78AC6BB737EF, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 9},  // två
    {{0xF3702EC225CB02D5, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 7},  // junho
    {{0xF3DCD59638C55D01, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 6, 10},  // ila
    {{0xF41FC44FC51B73C9, 0x9E884C84E6B4EB82, 0x0, 0x0, 0x0, }, 0, 2, 19, 1},  // shortly after
    {{0xF41FC44FC51B73C9, 0x613C71EA09F7362A, 0x0, 0x0, 0x0, }, 0, 2, 12, 1},  // shortly before
    {{0xF41FC44FC51B73C9, 0x613C71EA09F7362A, 0x0, 0x0, 0x0, }, 0, 2, 19, 1},  // shortly before
    {{0xF454B8620D30D9BE, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 23, 1},  // february
    {{0xF45CE2973673F352, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 2},  // litros
    {{0xF45CE2973673F352, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 7},  // litros
    {{0xF465FA83334A5281, 0xECE51C270ADA8068, 0x0, 0x0, 0x0, }, 0, 2, 14, 10},  // tan fazla
    {{0xF487EC5AB88FC6C2, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 255},  // °c
    {{0xF4CD383C6CA8A122, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 0},  // jahr
    {{0xF4D37B69E35B7CF9, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 0, 7},  // duas
    {{0xF4E7B224D11034D2, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 8},  // метрах
    {{0xF5139B8D176C56AD, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 4},  // cento
    {{0xF5139B8D176C56AD, 0x0, 0x0, 0x0, 0x0, }, 100, 1, 1, 7},  // cento
    {{0xF51B7B3981F690D9, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 8},  // рубль
    {{0xF54920CEED9445FA, 0x0, 0x0, 0x0, 0x0, }, 21, 1, 16, 0},  // stundenkilometern
    {{0xF58EE5C73BFC3D0E, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 23, 8},  // апреля
    {{0xF5942713702FE309, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 23, 8},  // ноября
    {{0xF5C80CAE96159410, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 4},  // cinquant
    {{0xF5D62ED697BB2E28, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 8},  // меньше
    {{0xF601289FF6F9013F, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 23, 8},  // октября
    {{0xF60B11B323B7525D, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 0, 6},  // trzech
    {{0xF60B11B323B7525D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 6},  // trzech
    {{0xF662E5B9EF3FE295, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 16, 5},  // maand
    {{0xF66B83429B72157B, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 8},  // девяти
    {{0xF66BAC167261B961, 0x0, 0x0, 0x0, 0x0, }, 1000000000, 1, 1, 4},  // miliardo
    {{0xF675A0E8909E0CB4, 0x0, 0x0, 0x0, 0x0, }, 1000000, 1, 1, 6},  // miliony
    {{0xF6A531FFD45D13C7, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 16, 2},  // kilómetro
    {{0xF6FDFEA5A176310A, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 11, 1},  // below
    {{0xF70F0B8F37EF2D43, 0x0, 0x0, 0x0, 0x0, }, 12, 1, 0, 3},  // douze
    {{0xF7245559EA3E9D2D, 0x0, 0x0, 0x0, 0x0, }, 11, 1, 16, 3},  // mètre
    {{0xF7304680B5EF9EFA, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 0, 10},  // dokuz
    {{0xF7381D92F9669EBE, 0x0, 0x0, 0x0, 0x0, }, 20, 1, 0, 2},  // veinte
    {{0xF75FE0E1BA39DFE3, 0x0, 0x0, 0x0, 0x0, }, 31, 1, 16, 8},  // градусов
    {{0xF78DAFC91495753C, 0x0, 0x0, 0x0, 0x0, }, 800, 1, 0, 8},  // восемьсот
    {{0xF79191ACD0A46DCA, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 3},  // septante
    {{0xF7C1D4F2E84A7821, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 3},  // hiver
    {{0xF832432E90D45A90, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 2},  // noventa
    {{0xF832432E90D45A90, 0x0, 0x0, 0x0, 0x0, }, 90, 1, 0, 7},  // noventa
    {{0xF8B54DDD9434ABD9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 1},  // persons
    {{0xF8C2D38CA980AFFF, 0x0, 0x0, 0x0, 0x0, }, 10, 1, 0, 5},  // tiental
    {{0xF8D859C3231CBA3D, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 10},  // elli
    {{0xF8E7E151EDCC49F1, 0x0, 0x0, 0x0, 0x0, }, 70, 1, 0, 10},  // yetmiş
    {{0xF8F62391F3B75460, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 23, 5},  // maart
    {{0xF933A76C49B97D07, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 8},  // восемь
    {{0xF98D1F915FB80DB8, 0xECE51C270ADA8068, 0x0, 0x0, 0x0, }, 0, 2, 14, 10},  // den fazla
    {{0xF9B5C1E6B369AFBA, 0x3F922639216173B6, 0x0, 0x0, 0x0, }, 0, 2, 22, 9},  // på eftermiddagen
    {{0xF9B5C1E6B369AFBA, 0xBA69559B95E5182B, 0x0, 0x0, 0x0, }, 0, 2, 22, 9},  // på kvällen
    {{0xF9B5C1E6B369AFBA, 0x4333268EEE8DB3E5, 0x0, 0x0, 0x0, }, 0, 2, 21, 9},  // på morgonen
    {{0xF9D6592603AA0847, 0x0, 0x0, 0x0, 0x0, }, 0.5, 1, 4, 9},  // halvt
    {{0xF9DBD527DAA2FB72, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 5},  // vijftig
    {{0xF9E3EEB96DFF231E, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 8},  // дня
    {{0xF9E3EEB96DFF231E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 22, 8},  // дня
    {{0xF9E9A70F763BCC04, 0x0, 0x0, 0x0, 0x0, }, 15, 1, 0, 8},  // пятнадцать
    {{0xFA06FFE733C69847, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 0, 9},  // åtta
    {{0xFA5CAC5F4E44C2F7, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 23, 3},  // juillet
    {{0xFA5E06BF29F84FC0, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 3},  // dès
    {{0xFA6001EE44BD151B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 16, 4},  // secondo
    {{0xFA6EF1003469E90A, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 16, 1},  // gallons
    {{0xFA8EFDBAEFEEE646, 0x0, 0x0, 0x0, 0x0, }, 30, 1, 0, 4},  // trentina
    {{0xFAA94DDB7FA37278, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 19, 8},  // после
    {{0xFAAE3A68EDB324AF, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 7, 8},  // от
    {{0xFAD99E9A05B3FBBA, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 1},  // dollars
    {{0xFAD99E9A05B3FBBA, 0x0, 0x0, 0x0, 0x0, }, 38, 1, 16, 3},  // dollars
    {{0xFAE0F6A0FA4F464E, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 16, 2},  // inviernos
    {{0xFB7FE28783A9E836, 0x0, 0x0, 0x0, 0x0, }, 4, 1, 16, 10},  // haftalık
    {{0xFB8FF77FA6D51A69, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 8},  // примерно
    {{0xFB8FF77FA6D51A69, 0x1D9C50FF1D0C0AA1, 0x0, 0x0, 0x0, }, 0, 2, 19, 8},  // примерно в
    {{0xFB97F6C2EC021DAA, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 8, 10},  // asgari
    {{0xFBCE0F7AB0CD660B, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 0, 8},  // семеро
    {{0xFBCE0F7AB0CD660B, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 28, 8},  // семеро
    {{0xFBF668A5F77E34FD, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 0},  // jahren
    {{0xFC13E7F08BE62925, 0x0, 0x0, 0x0, 0x0, }, 3, 1, 16, 8},  // день
    {{0xFC1F59D399BDDA96, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 10, 8},  // свыше
    {{0xFC7E9118D503FED7, 0x0, 0x0, 0x0, 0x0, }, 41, 1, 16, 8},  // руб
    {{0xFC8810D93519C6A4, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 6},  // ludzi
    {{0xFC9EB93F8C2940A4, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 6},  // siedemnastu
    {{0xFCB92802C449A5F2, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 3, 2},  // y
    {{0xFCB92802C449A5F2, 0x418E8A4B8BCB48D7, 0x0, 0x0, 0x0, }, 0, 2, 5, 2},  // y media
    {{0xFCB92802C449A5F2, 0x1E4AD60E71971DDC, 0x0, 0x0, 0x0, }, 0, 2, 5, 2},  // y medio
    {{0xFD852AFA8207B499, 0x0, 0x0, 0x0, 0x0, }, 29, 1, 16, 8},  // литров
    {{0xFD8D30D8C1AFE552, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 23, 5},  // augustus
    {{0xFD9AA000420B1C05, 0x0, 0x0, 0x0, 0x0, }, 9, 1, 23, 2},  // setiembre
    {{0xFDE4D48372FED263, 0x0, 0x0, 0x0, 0x0, }, 19, 1, 0, 5},  // negentien
    {{0xFE0EA24675B203DB, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 0},  // annähernd
    {{0xFE65E33CE0C3A266, 0x0, 0x0, 0x0, 0x0, }, 50, 1, 0, 9},  // femtio
    {{0xFE898CE4AE457F8B, 0x0, 0x0, 0x0, 0x0, }, 2, 1, 16, 9},  // timma
    {{0xFE99C54836CAFED8, 0x0, 0x0, 0x0, 0x0, }, 5, 1, 23, 9},  // maj
    {{0xFEB7D45DFD7954F9, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 12, 3},  // presque
    {{0xFEC0D92128F3EF46, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 21, 1},  // am
    {{0xFF030F95FF94149E, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 8},  // года
    {{0xFF030F95FF94149E, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 24, 8},  // года
    {{0xFF4022D41D4264E6, 0x0, 0x0, 0x0, 0x0, }, 17, 1, 0, 8},  // семнадцати
    {{0xFF564398F4169C80, 0x0, 0x0, 0x0, 0x0, }, 7, 1, 16, 10},  // yılda
    {{0xFF9D9913D927E13F, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 13, 2},  // unas
    {{0xFFB2AA74FE111F6D, 0x0, 0x0, 0x0, 0x0, }, 0, 1, 26, 0},  // menschen
    {{0xFFBF4F8DF35B59B9, 0x0, 0x0, 0x0, 0x0, }, 8, 1, 16, 3},  // décennies
    {{0xFFEA993EA6587ED8, 0x0, 0x0, 0x0, 0x0, }, 6, 1, 23, 10},  // haziran
};
const uint32_t iq_numeral_count = 2201;
