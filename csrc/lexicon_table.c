// clang-format off
// Made from the data by `make tables`; do not edit.
#include "lexicon.h"

const char *const iq_languages[] = {
    "de",
    "en",
    "es",
    "fr",
    "it",
    "pl",
    "pt",
    "ru",
    "sv",
    "tr",
};
const uint32_t iq_language_count = 10;

const IqLexiconEntry iq_lexicon[] = {
    {0x55E22B8CCBB1816F, 1, 0x008},  // a
    {0x55E22B8CCBB1816F, 2, 0x040},  // a
    {0x55E22B8CCBB1816F, 4, 0x040},  // a
    {0x55E22B8CCBB1816F, 5, 0x200},  // a
    {0x55E22B8CCBB1816F, 6, 0x048},  // a
    {0xA5B461F68BF42A9F, 0, 0x200},  // aber
    {0xBCA92F728F2347AA, 0, 0x020},  // abgeordnete
    {0x4ECBF0FF4DA42650, 0, 0x020},  // abgeordneter
    {0xA3EF09D3A768BE3F, 2, 0x020},  // abogada
    {0x5D8EB21C5E36AAF1, 2, 0x020},  // abogado
    {0xC251E91EDFE1305E, 1, 0x040},  // about
    {0x277A8A7C289B619D, 1, 0x002},  // according
    {0xF6C69CD6690C2ADF, 1, 0x001},  // accused
    {0x6E0755F2C8E5C213, 1, 0x001},  // acknowledged
    {0xD0EA90A354CBB71A, 6, 0x002},  // acordo
    {0x0AF11D577E6172A8, 6, 0x001},  // acrescenta
    {0xB10FE10EEC48B0C5, 6, 0x001},  // acrescentou
    {0xE21F0964F0C5959F, 1, 0x020},  // activist
    {0xD82D5407E9616B30, 1, 0x020},  // actor
    {0x063748B311FF7328, 1, 0x020},  // actress
    {0x14D9C6D3567C2589, 1, 0x001},  // added
    {0x6E43A2B24E6A16EC, 1, 0x001},  // adding
    {0x36C79D1E0EABC2D3, 1, 0x001},  // adds
    {0x21F525F3B68AF24A, 4, 0x200},  // adesso
    {0x7A8A018668E180E1, 6, 0x001},  // adiantou
    {0xF9BA8399A652A0A6, 9, 0x100},  // adlı
    {0xB47E5BD9F652EE76, 3, 0x001},  // admet
    {0xAD7EDE74A2E18526, 3, 0x001},  // admis
    {0x71380621F56253A6, 2, 0x001},  // admite
    {0x71380621F56253A6, 6, 0x001},  // admite
    {0x9770F7A152DBE816, 6, 0x001},  // admitiu
    {0x6F3DEF8355AA738C, 2, 0x001},  // admitió
    {0xDACCBBF567443536, 1, 0x001},  // admits
    {0x36CE66F9023865C5, 1, 0x001},  // admitted
    {0xA7CB0510BE7C0437, 2, 0x001},  // advierte
    {0x5ABAB38333C5C60E, 2, 0x001},  // advirtió
    {0x02160948A2927E05, 1, 0x020},  // adviser
    {0x8878C1A9AE9A9BA5, 1, 0x020},  // advisor
    {0xE1DEC4FC7EAF838A, 6, 0x020},  // advogada
    {0xB1984A6D5C9B11CC, 6, 0x020},  // advogado
    {0x18BA341A7D23DCE2, 5, 0x020},  // adwokat
    {0x6B66DFF056485840, 4, 0x001},  // afferma
    {0x5EC39D33E4325794, 4, 0x001},  // affermato
    {0xD51B511CF6EA35E8, 3, 0x001},  // affirmait
    {0x977A0EFDB5F2D4F0, 3, 0x001},  // affirme
    {0x97753147816D6981, 3, 0x001},  // affirmé
    {0x7236837200F4C37C, 2, 0x001},  // afirma
    {0x7236837200F4C37C, 6, 0x001},  // afirma
    {0xC929830F529AA6EB, 6, 0x001},  // afirmaram
    {0xA564FF4AAE5CCEF7, 2, 0x001},  // afirmaron
    {0xEA78BED09DCB0462, 6, 0x001},  // afirmou
    {0xACC2AED0E49633AD, 2, 0x001},  // afirmó
    {0x9E884C84E6B4EB82, 1, 0x240},  // after
    {0x021E650553ED6B51, 1, 0x040},  // against
    {0x990F61E4EB8F9531, 1, 0x020},  // agency
    {0xD790CA4C5FBE75CD, 4, 0x001},  // aggiunge
    {0xA68093B9C1D8B363, 4, 0x001},  // aggiunto
    {0xFA556C60032115AD, 6, 0x200},  // agora
    {0xD9653A5A09293EDF, 1, 0x001},  // agreed
    {0x2CE56157BAD9B872, 1, 0x001},  // agrees
    {0x1A70D1B335BE3EC3, 2, 0x001},  // agrega
    {0xE5F311F030F42421, 2, 0x001},  // agregó
    {0x6CEC64826031D8A2, 2, 0x200},  // ahora
    {0xAFF76DFC5409819F, 1, 0x020},  // aide
    {0xDECDD68D10FA4FDC, 6, 0x200},  // ainda
    {0x15A7E6B77A3DAE84, 3, 0x200},  // ainsi
    {0xB403EE2DB6B1475E, 3, 0x001},  // ajoutait
    {0xD488AFAED9A3A278, 3, 0x001},  // ajoute
    {0xACA0A513169001A5, 3, 0x001},  // ajouté
    {0x06F33C890271D49A, 9, 0x001},  // aktardı
    {0xAF1B1C41463938DD, 2, 0x040},  // al
    {0xAF1B1C41463938DD, 4, 0x040},  // al
    {0x7AD4E22C1D6BDD0F, 0, 0x080},  // album
    {0x7AD4E22C1D6BDD0F, 1, 0x080},  // album
    {0x7AD4E22C1D6BDD0F, 3, 0x080},  // album
    {0x7AD4E22C1D6BDD0F, 4, 0x080},  // album
    {0x7AD4E22C1D6BDD0F, 5, 0x080},  // album
    {0xD94B265374AAD3CC, 2, 0x020},  // alcalde
    {0xC9524300E9521289, 2, 0x020},  // alcaldesa
    {0x8F6B405CDD98F134, 5, 0x200},  // ale
    {0x1483F85DC8D7AE15, 6, 0x001},  // alerta
    {0x8E484E81EED9F64D, 6, 0x001},  // alertou
    {0xE4C47EE764751486, 1, 0x200},  // all
    {0x31F42004DBEAFC41, 4, 0x040},  // alla
    {0x90145A882F7D8834, 1, 0x101},  // alleged
    {0x3AE8D95718A5DE8E, 1, 0x001},  // alleges
    {0x3FBD4C1824BBEA9D, 1, 0x001},  // alleging
    {0x3C53708456E6102E, 1, 0x020},  // allies
    {0x37E7F238B4526E05, 4, 0x200},  // allora
    {0x05EE00D99A6C0E0E, 1, 0x020},  // ally
    {0x86C16BDBBEB606F3, 3, 0x200},  // alors
    {0xBADDCCD9F7FBFE36, 0, 0x300},  // als
    {0xCA8B8215EBADBE4C, 1, 0x200},  // also
    {0xEF4C39EC6DDC709E, 1, 0x200},  // although
    {0xFEC0D92128F3EF46, 0, 0x040},  // am
    {0x86B7B48203A2134A, 9, 0x200},  // ama
    {0x996FD565630F77EF, 6, 0x200},  // amanhã
    {0x47391EB02ED922CA, 1, 0x030},  // ambassador
    {0x0DAC8428A25CDC54, 4, 0x001},  // ammesso
    {0x6EBFB67DBFA7AEE9, 4, 0x001},  // ammette
    {0x1960F098553CB957, 1, 0x040},  // among
    {0x8C7DE2D4501F6C01, 0, 0x040},  // an
    {0x8C7DE2D4501F6C01, 1, 0x008},  // an
    {0x8C780DC2358AF5D6, 1, 0x020},  // analyst
    {0x96CABC8E86D24E02, 9, 0x200},  // ancak
    {0x33D7B067D0008375, 4, 0x200},  // anche
    {0x71256E3D55D74368, 4, 0x200},  // ancora
    {0x46AAFC43BE54AB51, 1, 0x200},  // and
    {0xF570C5811B7D921A, 0, 0x002},  // angabe
    {0xF2F8DEF79B2BC348, 0, 0x002},  // angaben
    {0xB18A74A752AEA7D7, 9, 0x001},  // anlattı
    {0xC9481180FFC12B38, 9, 0x001},  // anlatıyor
    {0x7E53E6D69CF354E1, 9, 0x020},  // anne
    {0x15DFCB5E92D91742, 3, 0x001},  // annonce
    {0xA7DDDA3D812FF394, 3, 0x001},  // annoncé
    {0x80BCAF0FC4CF3CDB, 1, 0x001},  // announced
    {0x689E61555657B1FE, 1, 0x001},  // announces
    {0x5A1920EC84565CD5, 1, 0x001},  // announcing
    {0x0A672E4E735A0CB8, 4, 0x001},  // annuncia
    {0x66F4751890670FF2, 4, 0x001},  // annunciato
    {0x2A0E14650F697EF2, 1, 0x001},  // answered
    {0xB05AAAD57EBFC2B3, 1, 0x001},  // answers
    {0xE3937D1D178E80C4, 2, 0x040},  // ante
    {0x2934FCD4C87BF230, 0, 0x001},  // antwortet
    {0x1DC57F1C20C33D2E, 0, 0x001},  // antwortete
    {0xBFB513616C504635, 6, 0x001},  // anunciou
    {0xFDD0689080D3BEA6, 2, 0x001},  // anunció
    {0x1463A23A342091A8, 0, 0x020},  // anwalt
    {0x4A545C988E2B2383, 0, 0x020},  // anwältin
    {0xB8C9A69C0B24004A, 6, 0x040},  // ao
    {0xAE6F4EAF4EE5DCD3, 6, 0x100},  // apelidado
    {0x3B7475F467F2E75E, 2, 0x100},  // apodado
    {0xE06FFEE1EBD4FC8E, 3, 0x101},  // appelé
    {0xE6F6AF87C8B61D4D, 1, 0x200},  // april
    {0x4432E32435A674DB, 3, 0x002},  // après
    {0x78B130AF57E4773C, 2, 0x001},  // apunta
    {0x4990C129E77E4951, 2, 0x001},  // apuntó
    {0xCEA5EF15850B1CF3, 6, 0x200},  // após
    {0x3D0F1176749D3DCE, 0, 0x020},  // arbeiter
    {0x388866098A4F3452, 1, 0x001},  // argued
    {0xDCF96144E5668917, 1, 0x001},  // argues
    {0x32FB84DE23CA372B, 1, 0x001},  // arguing
    {0x41061EF09F9BEE82, 0, 0x020},  // arzt
    {0x4F7B9DAF16A42ACF, 1, 0x040},  // as
    {0x4F7B9DAF16A42ACF, 6, 0x008},  // as
    {0x87FA84A6C77081E2, 2, 0x001},  // asegura
    {0x4181C03F857FD1AD, 2, 0x001},  // aseguró
    {0x6BA92BE95C09853F, 1, 0x201},  // asked
    {0x63793A40F73F003D, 1, 0x001},  // asking
    {0x8D50A1B0BE7DF356, 1, 0x001},  // asks
    {0xA060277CC68DEE67, 6, 0x001},  // assegurou
    {0xF075501CE4E55820, 1, 0x001},  // asserted
    {0x03370FF4AACA0EE7, 1, 0x001},  // asserts
    {0x83ABD1E56DEEF0D0, 4, 0x020},  // assessora
    {0x0B2F3664C37077F2, 4, 0x020},  // assessore
    {0xA2FCAED677193F22, 4, 0x001},  // assicura
    {0xFC14C204AB5AB4C2, 4, 0x001},  // assicurato
    {0x3F97268E3FEBFC27, 6, 0x200},  // assim
    {0x11D0C78544C7884F, 3, 0x001},  // assure
    {0xB8323DBC9EFDDCB1, 3, 0x001},  // assuré
    {0xC45FE239B562FAA7, 2, 0x200},  // así
    {0x49704B55C7431FE8, 1, 0x040},  // at
    {0x2B447C767016D57B, 1, 0x020},  // attorney
    {0xA7C08B024887796F, 6, 0x040},  // até
    {0xECBF73DC95A3410F, 3, 0x040},  // au
    {0x1383203F8627557E, 0, 0x200},  // auch
    {0xDE085F159772149E, 0, 0x040},  // auf
    {0xC0E840531C410154, 0, 0x020},  // augenzeuge
    {0xD7D76C387D6CD17C, 1, 0x200},  // august
    {0x2C21E982BFEF9E9B, 2, 0x200},  // aunque
    {0xF32557BDB7EF6850, 0, 0x040},  // aus
    {0x2E8CEF189DA1659F, 3, 0x200},  // aussi
    {0xA056524DF1AEE38A, 0, 0x080},  // ausstellung
    {0xC7175A5A7E0EC9FF, 6, 0x020},  // autarca
    {0x1AC7B0CE7DDD0714, 3, 0x020},  // auteur
    {0xA0D2593FF37B937D, 1, 0x020},  // author
    {0xBC9CF24635F2C5A7, 0, 0x020},  // autor
    {0xBC9CF24635F2C5A7, 5, 0x020},  // autor
    {0xBC9CF24635F2C5A7, 6, 0x020},  // autor
    {0xA5A4CCBADFCAEF36, 6, 0x020},  // autora
    {0x560A140AE8DCF24E, 4, 0x020},  // autore
    {0xF7B4D20B87653984, 0, 0x020},  // autorin
    {0xE8F8B0E6C8F5A55D, 5, 0x020},  // autorka
    {0xBDA207AD11455205, 3, 0x020},  // autrice
    {0xBDA207AD11455205, 4, 0x020},  // autrice
    {0xBF63411B6BFDC184, 3, 0x040},  // aux
    {0xFA5CAE4D28BFACE6, 0, 0x020},  // außenminister
    {0xB33A62452F025065, 8, 0x040},  // av
    {0xD9F2D24D95EAD83B, 3, 0x040},  // avec
    {0x2BED588FDEF34793, 3, 0x001},  // averti
    {0x5AA6C91E3F55B93F, 3, 0x001},  // avertit
    {0x06E304B1E11A359F, 6, 0x001},  // avisou
    {0xC0C0FB9A76A7F821, 3, 0x020},  // avocat
    {0x57DAD7C59D503B62, 3, 0x020},  // avocate
    {0xF64956077350C7AA, 9, 0x020},  // avukat
    {0x4C89E38D73628D4E, 4, 0x001},  // avverte
    {0xD543FAEE647A7A5A, 4, 0x001},  // avvertito
    {0xCE565020F05404F8, 4, 0x020},  // avvocata
    {0xB69B47F6E7F40D6E, 4, 0x020},  // avvocato
    {0x33983161BEAEB31D, 2, 0x200},  // ayer
    {0x7B6AFD372160A705, 4, 0x020},  // azienda
    {0xF9FD7A7567454DF5, 9, 0x001},  // açıkladı
    {0xE7FDEE657589E503, 9, 0x001},  // açıklayan
    {0x16F219D0B7342BC2, 2, 0x001},  // añade
    {0xD640821E39111036, 2, 0x001},  // añadido
    {0xBABBEAF824415484, 2, 0x001},  // añadió
    {0x7AAA8F5DC9518BD5, 2, 0x200},  // aún
    {0x266B0A348F94B7FF, 9, 0x020},  // baba
    {0xDA576DAF89F8898D, 0, 0x020},  // bahn
    {0x6FA95FB282E07711, 9, 0x020},  // bakan
    {0xEA3A36B7A134860F, 9, 0x020},  // bakanlık
    {0x86698AED5086BE7D, 9, 0x020},  // bakanı
    {0x6E7726F39C379FCC, 1, 0x080},  // ballad
    {0x2FD57FE51E13C1B3, 3, 0x100},  // baptisé
    {0x09E1F553D8E6851E, 2, 0x080},  // barco
    {0x09E1F553D8E6851E, 6, 0x080},  // barco
    {0x724AD65D3A9999EB, 3, 0x080},  // bateau
    {0xCE16F4C92FBA4F27, 0, 0x020},  // baufirma
    {0xCD60FCDA4DCE0C42, 9, 0x010},  // bay
    {0xDDBBD34683F58735, 9, 0x010},  // bayan
    {0x04E5FAC81A86E88C, 9, 0x001},  // bağırdı
    {0x8D0885DBCF9AE2DB, 9, 0x020},  // başkan
    {0xE9E1FE7F07B8861F, 9, 0x020},  // başkanı
    {0xC69CFDCBD259EAFD, 1, 0x200},  // because
    {0x613C71EA09F7362A, 1, 0x240},  // before
    {0xF2102217626565AC, 0, 0x001},  // begründete
    {0xD152B5F13DE70A8B, 0, 0x001},  // behauptet
    {0x0B269D574FB6D28B, 0, 0x001},  // behauptete
    {0x6AB2A840A5CE9D52, 0, 0x040},  // bei
    {0xF5D3CC5504578CA8, 0, 0x040},  // beim
    {0x87864C2C2927C766, 8, 0x001},  // bekräftade
    {0xE0550CA56D2E0D31, 8, 0x001},  // bekräftar
    {0x05CB38668C3B22B1, 0, 0x001},  // bekräftigte
    {0x887FFE712EDBFF93, 1, 0x001},  // believes
    {0x28633B3AD5250DC8, 9, 0x001},  // belirten
    {0xAC576636AB98D165, 9, 0x001},  // belirtti
    {0xC45761557BBE8915, 9, 0x200},  // ben
    {0x06527744AC385271, 0, 0x001},  // berichtet
    {0x33DE94A32E16600C, 0, 0x001},  // berichtete
    {0x68D3F4D11ED33EDE, 0, 0x001},  // berichteten
    {0x07ABA33EE650EBD8, 8, 0x001},  // berättade
    {0xAADF04A14DFD3A76, 8, 0x001},  // berättar
    {0x1956CBD980E9EDB1, 8, 0x001},  // beskrev
    {0xE1D3415B57DC0D41, 8, 0x001},  // beskriver
    {0xCB6771B1E86CE479, 0, 0x001},  // bestätigt
    {0xC40801C2367DDF94, 0, 0x001},  // bestätigte
    {0x54FED0746FCF3862, 8, 0x001},  // betonade
    {0x0E5932519BBB9140, 8, 0x001},  // betonar
    {0x6FC304400270C4C4, 0, 0x001},  // betont
    {0x9CE16EA71842D610, 0, 0x001},  // betonte
    {0xD08A23097A5356D8, 1, 0x040},  // between
    {0x3B1F311A1175798A, 9, 0x010},  // bey
    {0x59A807A767EFF475, 0, 0x001},  // bezeichnet
    {0x587802AA20DD1FE0, 0, 0x001},  // bezeichnete
    {0x2C73EC18E2958999, 3, 0x200},  // bien
    {0xA72073B57AA3FC83, 9, 0x001},  // bildirdi
    {0x608AA580AE856A77, 9, 0x008},  // bir
    {0xB59FE73496543D87, 1, 0x010},  // bishop
    {0xE2C2163664445F97, 9, 0x200},  // biz
    {0x3A3CAA3F73B1DE64, 1, 0x001},  // blaming
    {0x1424CFB370E31481, 1, 0x001},  // blasted
    {0xFD71B61F939B3350, 1, 0x001},  // boasted
    {0xB7AEED9F632C3365, 1, 0x080},  // boat
    {0xAA667BF70AF014AF, 8, 0x080},  // bok
    {0xE0D4C960AD188DE8, 8, 0x080},  // boken
    {0x00C6F58CE5520240, 8, 0x020},  // bolaget
    {0x822CAE78E6CF6F36, 6, 0x020},  // bombeiro
    {0x9F1A34C3B9CD9513, 2, 0x020},  // bombero
    {0x21C39873E61E4778, 1, 0x080},  // book
    {0x061A4BCF1CDC57AB, 8, 0x020},  // borgmästare
    {0x737E700F8795F5DD, 8, 0x020},  // borgmästaren
    {0xA27668A5B199BE2D, 1, 0x020},  // boss
    {0x58FD3FAF352C05A1, 1, 0x200},  // both
    {0x67F4991DF5127AF8, 1, 0x001},  // branded
    {0xF1C6B197BFE7DFF0, 1, 0x200},  // breaking
    {0x402D85AD2FEBFD38, 1, 0x020},  // brother
    {0x782A41A6396AA74D, 9, 0x008},  // bu
    {0xD6A0FF8F8BF26C02, 0, 0x080},  // buch
    {0x73AA50E21437E0FC, 9, 0x200},  // bugün
    {0x7303674D65217FA8, 2, 0x080},  // buque
    {0xC99FDD7B2A75FC24, 5, 0x020},  // burmistrz
    {0xCD9F64CE5AC0AA30, 1, 0x200},  // but
    {0xD332C6F216FFAF8C, 1, 0x040},  // by
    {0x447480B16633D28D, 0, 0x020},  // bürgermeister
    {0xD9AFEED39177BA80, 0, 0x020},  // bürgermeisterin
    {0x414FD88872F38D54, 1, 0x101},  // called
    {0xF5B06F392D45886A, 1, 0x001},  // calling
    {0xC5654C19C888E1EE, 1, 0x001},  // calls
    {0x2D86D45FE3EAC4ED, 1, 0x020},  // campaign
    {0xEA5A594777F19528, 2, 0x080},  // canción
    {0x08FB3D8EA734730F, 1, 0x020},  // candidate
    {0xAD193314D6DE7E65, 4, 0x080},  // canzone
    {0x610774E6A785AAC9, 6, 0x080},  // canção
    {0x0268F218073C7237, 3, 0x020},  // capitaine
    {0xF44BF2A78CF9CD30, 4, 0x020},  // capitano
    {0xDCD00E03080DDCB1, 2, 0x020},  // capitán
    {0x6C570C4CAE3BA9CC, 6, 0x020},  // capitão
    {0xAF92D972383C511D, 4, 0x020},  // capo
    {0x6BFE03A291CA62D1, 1, 0x010},  // capt
    {0x0469A450E96B0A1B, 1, 0x030},  // captain
    {0x3F84F69754C0B9B3, 2, 0x001},  // cauto
    {0x5197D5219C8A1E3D, 3, 0x008},  // ce
    {0xD91175464CA793CB, 1, 0x020},  // ceo
    {0x25E775A003AE09E0, 3, 0x008},  // cette
    {0x5946535C42A0B1EC, 9, 0x001},  // cevapladı
    {0xBEBB8CBC603AFE47, 1, 0x020},  // chair
    {0x0318D64CDEF56416, 1, 0x020},  // chairman
    {0xB09CC2B00219E4BE, 1, 0x020},  // chairwoman
    {0x21A98A8378A8EAB7, 6, 0x100},  // chamada
    {0x71572122F5A047F5, 6, 0x100},  // chamado
    {0xDA1EF6B2F5AAA4E7, 6, 0x001},  // chamou
    {0xC83547CDC432F99D, 1, 0x010},  // chancellor
    {0xDC9BFF3FF9EFC8AE, 3, 0x080},  // chanson
    {0x3A855207B0642559, 1, 0x001},  // chanted
    {0x157CF029151ED172, 1, 0x001},  // charged
    {0x30B40209DFF06371, 1, 0x001},  // charges
    {0x75618CE6D61E710F, 1, 0x020},  // charity
    {0x62D2746D930CD928, 0, 0x020},  // chef
    {0x62D2746D930CD928, 3, 0x020},  // chef
    {0x62D2746D930CD928, 8, 0x020},  // chef
    {0xDE8FA21F0701D555, 6, 0x020},  // chefe
    {0xFCA67435AE2AFC9A, 8, 0x020},  // chefen
    {0x737EE5834C3AC196, 0, 0x020},  // chefin
    {0x00281F01CFAE29FC, 3, 0x020},  // chercheur
    {0x98ABAE4243B939A6, 3, 0x020},  // chercheuse
    {0x244BD7B548863FD9, 3, 0x040},  // chez
    {0xB5D62E1878947DD0, 4, 0x004},  // chi
    {0x000D85ACB8527658, 4, 0x101},  // chiamato
    {0xB473E506584FA24E, 4, 0x001},  // chiede
    {0x9C16B29DA54B8AD9, 1, 0x020},  // chief
    {0x0BF28519C797D42F, 4, 0x001},  // chiesto
    {0x4690C2D4230576AC, 1, 0x001},  // claimed
    {0x088FA8F50CC15578, 1, 0x001},  // claiming
    {0x0D2862C976C0EC8A, 1, 0x001},  // claims
    {0xB0D528B1608ED7DE, 5, 0x200},  // co
    {0xAB3740982ABAFB68, 1, 0x020},  // coach
    {0x6F0A67B06E33B602, 1, 0x010},  // col
    {0xBB3D8E0224061496, 1, 0x020},  // columnist
    {0x7705C4CCB043F659, 6, 0x040},  // com
    {0xC489AB885629D690, 4, 0x020},  // comandante
    {0x4760803E6D874675, 4, 0x200},  // come
    {0xD30361256D0990FD, 2, 0x001},  // comenta
    {0xD30361256D0990FD, 6, 0x001},  // comenta
    {0x90F5CE1F78F7A0DF, 6, 0x001},  // comentou
    {0xD49D8A42AF7BEFFF, 2, 0x001},  // comentó
    {0x36BDF45760B2B94A, 3, 0x020},  // commandant
    {0x33FFF4D1D1755AD4, 1, 0x030},  // commander
    {0x11C32D66A08B6896, 3, 0x200},  // comme
    {0xAB9E3966B6A1E3E7, 4, 0x001},  // commenta
    {0x3820EA2ED9A8FA57, 4, 0x001},  // commentato
    {0x3662363A8A12873E, 1, 0x020},  // commentator
    {0xAF192A73A95E8A57, 3, 0x001},  // commente
    {0xF8259BCCCDD34D5F, 1, 0x001},  // commented
    {0xB4636AC4D82B3A27, 3, 0x001},  // commenté
    {0xF06E7D1F73AD7E64, 3, 0x020},  // communiqué
    {0x2FE97817C8A609F8, 2, 0x200},  // como
    {0x2FE97817C8A609F8, 6, 0x200},  // como
    {0x9169F85EB7D06563, 4, 0x020},  // compagnia
    {0xE87BEDA42E2D96CC, 3, 0x020},  // compagnie
    {0x1A1F16F02841713F, 6, 0x020},  // companhia
    {0x5EEB43AA957C9B06, 1, 0x020},  // company
    {0x0EFD4EB3BAB73E68, 2, 0x020},  // compañía
    {0x42D766B8C0EE5159, 1, 0x001},  // complained
    {0xBDBB727456C8081E, 6, 0x001},  // completou
    {0xC881540932F4D2D6, 2, 0x020},  // comunicado
    {0xC881540932F4D2D6, 6, 0x020},  // comunicado
    {0x0396DE3D24351925, 4, 0x020},  // comunicato
    {0x48E5D3B904D62555, 2, 0x040},  // con
    {0x48E5D3B904D62555, 4, 0x040},  // con
    {0x9659352362A27FF5, 1, 0x001},  // conceded
    {0x98E5C3F668A03099, 1, 0x001},  // concedes
    {0xBF89E11CE6E9A4EF, 3, 0x001},  // conclu
    {0x8C6BA45B042222EC, 4, 0x001},  // conclude
    {0x40B352A571175807, 1, 0x001},  // concluded
    {0x71682B2F76F4F180, 1, 0x001},  // concludes
    {0xCFBA3D7EDF02C755, 6, 0x001},  // concluiu
    {0x8723A8E91650DC1B, 4, 0x001},  // concluso
    {0xFABCA3A470597B10, 3, 0x001},  // conclut
    {0xB75DE59ADDE1092D, 2, 0x001},  // concluyó
    {0x704FF4AD57332415, 1, 0x001},  // condemned
    {0x9AF34DF08EDA4F80, 4, 0x020},  // conducente
    {0xDC879616E77477D5, 3, 0x020},  // conducteur
    {0x5C8D409BDF8789BE, 2, 0x020},  // conductor
    {0x36DC4078B8DF489B, 4, 0x001},  // conferma
    {0x05287DFBA619FF66, 4, 0x001},  // confermato
    {0x5E7DB0C9234E2C86, 4, 0x001},  // confessa
    {0x4F42171742D36B4A, 4, 0x001},  // confessato
    {0xB83603627D5D1EE2, 6, 0x001},  // confessou
    {0xB4E24AA8A36A3F02, 2, 0x001},  // confesó
    {0x0816475354B6FE0A, 3, 0x001},  // confie
    {0xDBA4A28006630328, 2, 0x001},  // confiesa
    {0xA87F99F8D5FEB2B3, 1, 0x001},  // confirmed
    {0xB0A6290766761052, 1, 0x001},  // confirms
    {0x6DEE682765CE1C3B, 3, 0x001},  // confié
    {0x3FB24D92BAB6997F, 6, 0x002},  // conforme
    {0x59ED2570D94AEAD6, 1, 0x010},  // congressman
    {0x1E89723205794B4D, 1, 0x010},  // congresswoman
    {0x0B2978ADBB289B33, 6, 0x001},  // considera
    {0xE4D9A3D27B3B6AD9, 6, 0x001},  // considerou
    {0xD2811D5C87579F06, 2, 0x020},  // consultor
    {0xD4429BC4CE792945, 2, 0x020},  // consultora
    {0x2DCE9756CEF3BF30, 6, 0x001},  // conta
    {0x5DE510EDA4AD1C40, 1, 0x001},  // contended
    {0x4ADAE551D0BA6892, 1, 0x001},  // contends
    {0xFFA75FF140469689, 2, 0x001},  // contestaron
    {0x251F0D4F2D38C500, 2, 0x001},  // contestó
    {0x2115AAC784BA04C8, 1, 0x001},  // continued
    {0x7DD53DF9C9763B1C, 1, 0x001},  // continues
    {0xB78E0024321E2607, 6, 0x001},  // contou
    {0x6874A467D442AC43, 2, 0x040},  // contra
    {0x6874A467D442AC43, 6, 0x040},  // contra
    {0x3893B0F7FC419461, 3, 0x040},  // contre
    {0xE706A7999D11EE4A, 4, 0x040},  // contro
    {0x0665AE3374636299, 2, 0x001},  // contó
    {0x79984E202E86936C, 1, 0x020},  // cop
    {0xF38C19D11DFA2126, 4, 0x100},  // cosiddetta
    {0x9B176CF600D9B897, 4, 0x100},  // cosiddetti
    {0x476FB93E8D841D26, 4, 0x100},  // cosiddetto
    {0xBD98466AACEEDACE, 4, 0x200},  // così
    {0x3F45E7D5A4D24A2D, 1, 0x020},  // councillor
    {0x5399A144DC8EF5C5, 3, 0x001},  // crie
    {0x82BEE5A105389929, 1, 0x001},  // cried
    {0x7AEEAA281A84194B, 1, 0x020},  // critic
    {0xE565A39DE7CE34BC, 6, 0x001},  // criticou
    {0xAE9F3FC7E42F9D13, 1, 0x020},  // critics
    {0x918369C6C6628735, 2, 0x001},  // criticó
    {0xAA93E1148152A602, 3, 0x001},  // crié
    {0xB9F4796DCB8B7951, 2, 0x200},  // cuando
    {0xBF976C1862121769, 2, 0x001},  // cuenta
    {0xCF058A127CEFBFF2, 9, 0x200},  // cuma
    {0xC398C2FBBD410261, 9, 0x200},  // cumartesi
    {0x4D0FF3E70C81F97F, 5, 0x200},  // czwartek
    {0x731C065031267A96, 5, 0x020},  // córka
    {0x4AB2813D955C5AB4, 3, 0x040},  // d
    {0x68B64F7155D5274C, 3, 0x002},  // d'après
    {0x0D26E65A55B2E364, 0, 0x200},  // da
    {0x0D26E65A55B2E364, 4, 0x040},  // da
    {0x0D26E65A55B2E364, 6, 0x040},  // da
    {0xE1230F8E78B17571, 4, 0x040},  // dal
    {0x27FA34750CADF1D3, 4, 0x040},  // dalla
    {0x5F9FE131FA252D9C, 1, 0x010},  // dame
    {0x7847CC545570E82A, 0, 0x200},  // dann
    {0x0CA5FA8F510AC2C7, 3, 0x040},  // dans
    {0x639106B16AFCF22E, 0, 0x008},  // das
    {0x639106B16AFCF22E, 6, 0x040},  // das
    {0x55E4857AA031BB5E, 1, 0x020},  // daughter
    {0x81325DF654FB0819, 2, 0x040},  // de
    {0x81325DF654FB0819, 3, 0x040},  // de
    {0x81325DF654FB0819, 6, 0x040},  // de
    {0x81325DF654FB0819, 8, 0x00C},  // de
    {0xB9F5049D89AEF264, 1, 0x200},  // december
    {0xA689C8D7E71F0350, 1, 0x020},  // deckhand
    {0xDFC059827B320AF8, 2, 0x001},  // declara
    {0xDFC059827B320AF8, 6, 0x001},  // declara
    {0x08CC638943F614A4, 1, 0x001},  // declared
    {0x218A241B4300CEA5, 1, 0x001},  // declares
    {0x760CC7715436A322, 1, 0x001},  // declaring
    {0x2515B28767348972, 6, 0x001},  // declarou
    {0x61EB409169C12C1B, 2, 0x001},  // declaró
    {0x37903C030C435386, 2, 0x001},  // decía
    {0x3D704138665D68E9, 9, 0x001},  // dedi
    {0xB6876AB00DB17871, 9, 0x001},  // dediler
    {0x820C9941F2C9DAE0, 6, 0x001},  // defende
    {0x2EA83BB44854E64D, 6, 0x001},  // defendeu
    {0x1E1A924622DC2E7E, 2, 0x001},  // defendió
    {0x6F61F225A62F33C0, 2, 0x001},  // defiende
    {0x6DACF186052E0C1E, 4, 0x001},  // definisce
    {0x463B660D98714350, 4, 0x101},  // definito
    {0x23D9476F4BFDF2A6, 4, 0x040},  // dei
    {0xB192C94DD39B28AF, 2, 0x040},  // del
    {0xB192C94DD39B28AF, 4, 0x040},  // del
    {0x314D48325C01FE18, 6, 0x020},  // delegada
    {0xAF8C127F63C7F85B, 6, 0x020},  // delegado
    {0x5A0ECB816EBC8A8B, 4, 0x040},  // della
    {0x90ABDF87A578E6FA, 4, 0x040},  // delle
    {0x2577BDD0C8759C84, 0, 0x008},  // dem
    {0xDFB19816A62B7FFF, 3, 0x200},  // demain
    {0xD0984477B0066629, 3, 0x001},  // demande
    {0xA056845F70A821D4, 3, 0x001},  // demandé
    {0x1F00B027D69DBA85, 0, 0x001},  // dementierte
    {0xF98D1F915FB80DB8, 0, 0x008},  // den
    {0xF98D1F915FB80DB8, 8, 0x00C},  // den
    {0xD8F21ED71DC5B6AD, 1, 0x001},  // denied
    {0x69C7CE7771AD7E38, 1, 0x001},  // denies
    {0xA76665921B5138F3, 9, 0x100},  // denilen
    {0x01CD91A1E4D184E7, 2, 0x100},  // denominada
    {0x4FFBD1420F5D9932, 2, 0x100},  // denominado
    {0x4FFBD1420F5D9932, 6, 0x100},  // denominado
    {0x89C7595E87DA2E88, 4, 0x001},  // denuncia
    {0xFEF3155DE468A8B2, 4, 0x001},  // denunciato
    {0xD9F1FF7ECFD625FE, 2, 0x001},  // denunció
    {0x4409D3C99518FF9E, 8, 0x020},  // departementet
    {0x105E35F78FF845CB, 1, 0x020},  // department
    {0xDDBF90566FE5C7D6, 6, 0x200},  // depois
    {0x5E5867CBB3342B70, 6, 0x020},  // deputada
    {0x5D18A962E8AF9496, 6, 0x020},  // deputado
    {0x97462B15A3DF8744, 4, 0x020},  // deputata
    {0x784E23DDB7580BC8, 4, 0x020},  // deputato
    {0xF51D0719704B5492, 1, 0x020},  // deputy
    {0xF0F873A99025708E, 0, 0x008},  // der
    {0x8136C3EEF1D3C9CB, 8, 0x008},  // deras
    {0x6EF85910BEB3C47D, 9, 0x080},  // dergi
    {0x4EE41A6091999C3C, 0, 0x008},  // des
    {0x4EE41A6091999C3C, 3, 0x048},  // des
    {0xB4B736735DD34118, 6, 0x001},  // desabafou
    {0x648B415AE3CF154C, 1, 0x001},  // described
    {0xF601E6D9FA05B357, 1, 0x001},  // describes
    {0x8B52E37EE793D59A, 1, 0x001},  // describing
    {0xB83062AB03EB2452, 2, 0x040},  // desde
    {0x624992793A3B8DB5, 1, 0x200},  // despite
    {0x47747EEBF85B2103, 2, 0x200},  // después
    {0x74F46FBDE9663CE8, 6, 0x001},  // destacou
    {0x2CFD02274EA8A26B, 8, 0x008},  // det
    {0x9FD3F328826D7B2A, 1, 0x010},  // detective
    {0x51F3A55196F6EAF1, 4, 0x001},  // detto
    {0xAB61626354194A31, 9, 0x001},  // değerlendirdi
    {0xA5F54CF7BB930294, 4, 0x040},  // di
    {0x18C382824AE54773, 2, 0x080},  // diario
    {0x0FF1114A009E66F1, 2, 0x001},  // dice
    {0x0FF1114A009E66F1, 4, 0x001},  // dice
    {0x18F541A9827D3F58, 4, 0x001},  // dichiara
    {0xEF43CE12E1F17F90, 4, 0x001},  // dichiarato
    {0xE9823233FF7E7F0A, 2, 0x001},  // dicho
    {0xAE80578ADAD1E064, 4, 0x001},  // dicono
    {0x8BCF4972573AC238, 2, 0x001},  // dicta
    {0x0526DE9C10114923, 2, 0x001},  // dictara
    {0xA01FC15AE3C4D105, 0, 0x008},  // die
    {0x78AF489746AEA7E8, 0, 0x200},  // dienstag
    {0x4662A1FF827D5051, 2, 0x001},  // dijeron
    {0x4A82F623EE84C21B, 2, 0x001},  // dijo
    {0x65AFA27F5D06598F, 9, 0x001},  // dile
    {0xE2AD22DAEDB21460, 3, 0x200},  // dimanche
    {0xB27F52E496539DF9, 2, 0x020},  // diputada
    {0xB2B4E317B26F64FB, 2, 0x020},  // diputado
    {0xD25F18E65D03F6DF, 3, 0x020},  // directeur
    {0x176BFE9C2DFA53DC, 1, 0x020},  // director
    {0x176BFE9C2DFA53DC, 2, 0x020},  // director
    {0x74D2480606868C03, 2, 0x020},  // directora
    {0xC70E95C109559CE4, 3, 0x020},  // directrice
    {0xE8011BAD9795E0BA, 0, 0x020},  // direktor
    {0x3409332E137DA27E, 0, 0x020},  // direktorin
    {0x8CD42E7FF63CABFA, 8, 0x020},  // direktör
    {0x31465C2273A9986B, 8, 0x020},  // direktören
    {0x17975AF001F159C6, 6, 0x020},  // diretor
    {0xC0E24E06F6EC9816, 6, 0x020},  // diretora
    {0xCE6B02A479EFFCAF, 4, 0x020},  // direttore
    {0x9BE01DCBC1C3078C, 4, 0x020},  // direttrice
    {0xA1CECD14D18C69E0, 2, 0x020},  // dirigente
    {0x326C6DFCABF07000, 3, 0x001},  // disait
    {0x5C7B8CA8091C99F8, 2, 0x080},  // disco
    {0x5C7B8CA8091C99F8, 6, 0x080},  // disco
    {0xC7F26CC6BA6EAD13, 3, 0x001},  // disent
    {0x3EA2D6ADAF42EB7E, 1, 0x001},  // dismissed
    {0xC72116F51F4AE923, 4, 0x001},  // disse
    {0xC72116F51F4AE923, 6, 0x001},  // disse
    {0xF2107074CD808F21, 6, 0x001},  // disseram
    {0x4C699EB364723A99, 3, 0x101},  // dit
    {0x75D158098A1C2C5C, 3, 0x100},  // dite
    {0x6293F2F0C9B036F7, 6, 0x100},  // dito
    {0xBD544490F21CB10D, 9, 0x001},  // diye
    {0x328958C040B95F40, 9, 0x001},  // diyen
    {0xCA956B07132291D5, 9, 0x001},  // diyor
    {0x2283007E3FAE4BEB, 6, 0x001},  // diz
    {0x25FCA10DA19BC43C, 9, 0x080},  // dizi
    {0xDD3512C38F65626A, 9, 0x080},  // dizisi
    {0x9D1CEB3B0FE0EC59, 5, 0x040},  // dla
    {0x18ADE56F60A971B7, 5, 0x040},  // do
    {0x18ADE56F60A971B7, 6, 0x040},  // do
    {0x1C3727F8227AA278, 0, 0x200},  // doch
    {0x38654550A206B47B, 3, 0x010},  // docteur
    {0xF28DCA44B5F8E929, 1, 0x020},  // doctor
    {0xF28DCA44B5F8E929, 2, 0x010},  // doctor
    {0x09D48F6B3E5F2FCF, 2, 0x010},  // doctora
    {0xC1C87DFBA7F05842, 1, 0x020},  // document
    {0x414D30DDBFAA9E43, 1, 0x080},  // documentary
    {0x070399C97259AA60, 5, 0x001},  // dodaje
    {0xFA4A90204E114FC5, 5, 0x001},  // dodał
    {0x29B9F183B2D31E85, 5, 0x001},  // dodała
    {0xAFA35F4D465FAF2E, 8, 0x010},  // doktor
    {0xAFA35F4D465FAF2E, 9, 0x020},  // doktor
    {0x1437699C041EE611, 6, 0x010},  // dom
    {0x49BF0F6F052AD8CE, 4, 0x200},  // domani
    {0x683DBA7914A0946A, 4, 0x200},  // domenica
    {0x665596AEB52F1FFD, 2, 0x200},  // domingo
    {0x665596AEB52F1FFD, 6, 0x200},  // domingo
    {0x827EEBAD76FBD017, 2, 0x010},  // don
    {0xD259BCC7F6465CF9, 6, 0x010},  // dona
    {0xD1BE93A79BC6F09C, 0, 0x200},  // donnerstag
    {0x04B1B4F0D8E02829, 4, 0x200},  // dopo
    {0xE4DACE40303FDDCB, 0, 0x200},  // dort
    {0xE2C0E47656CAB453, 6, 0x040},  // dos
    {0x04E09A90CA96E640, 4, 0x010},  // dott
    {0xBEEA6E17ABDFBE6C, 4, 0x010},  // dottor
    {0x2D7C09F2DAA45E1B, 4, 0x010},  // dottoressa
    {0x0065B38FC897BD8B, 6, 0x010},  // doutor
    {0x15B254CA81830075, 6, 0x010},  // doutora
    {0xEBCF65BDC16D2A7B, 2, 0x010},  // doña
    {0x09ADC8C8C70DEE83, 0, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 1, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 2, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 3, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 5, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 6, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 8, 0x010},  // dr
    {0x09ADC8C8C70DEE83, 9, 0x010},  // dr
    {0x45258C6B02E03004, 2, 0x010},  // dra
    {0x45258C6B02E03004, 6, 0x010},  // dra
    {0x12E17E94D1757305, 1, 0x020},  // driver
    {0x65CB2FD4358E5D36, 3, 0x040},  // du
    {0x3C2DB9E79D4B5EF2, 1, 0x101},  // dubbed
    {0x0788B84BE6657F50, 0, 0x040},  // durch
    {0x8AD20E3CFF3A14FC, 1, 0x040},  // during
    {0xB1BFCA58041F2B3A, 9, 0x001},  // duyurdu
    {0x6A30C28861058E87, 5, 0x020},  // dyrektor
    {0x0209E7FAF52EDBD1, 5, 0x020},  // dyrektorka
    {0xBED2125699B4BB6C, 5, 0x200},  // dzisiaj
    {0xDC0AB2EAB549591D, 5, 0x200},  // dziś
    {0x9386756F629A2E02, 8, 0x200},  // då
    {0x99D2BC413FCB56C2, 3, 0x001},  // déclara
    {0x745E84DCB0ED708B, 3, 0x001},  // déclare
    {0x15E6CBD3072B8301, 3, 0x001},  // déclaré
    {0xF310A05417D2E86E, 3, 0x200},  // déjà
    {0x5B03CA425313CDD8, 3, 0x001},  // démenti
    {0x3669B755D862BB70, 3, 0x001},  // dénonce
    {0xF1823DEB6A6DC9CB, 3, 0x001},  // dénoncé
    {0x0B9E7337FD632CF8, 3, 0x020},  // député
    {0x75C5D8D74AD6079D, 3, 0x020},  // députée
    {0xBADC1162ACBA77F9, 9, 0x200},  // dün
    {0x6702AD8F739FCE5E, 4, 0x200},  // e
    {0x6702AD8F739FCE5E, 6, 0x200},  // e
    {0x3A203E8F4840F8AA, 1, 0x200},  // earlier
    {0x5E0D9DE38FA27A9E, 1, 0x020},  // economist
    {0xD7C4740DFDC51B6C, 1, 0x020},  // editor
    {0xA412C47312F6BC03, 8, 0x040},  // efter
    {0x281648CAAC75C69C, 8, 0x200},  // eftersom
    {0x063C19E4894B08F1, 4, 0x004},  // egli
    {0x6F4B16DE28DA25DC, 0, 0x008},  // ein
    {0xA60DF782605FB608, 0, 0x008},  // eine
    {0xEB1139AC75AC456F, 0, 0x008},  // einem
    {0x4D2518D28773A864, 0, 0x008},  // einen
    {0xF1E14F14F7275001, 0, 0x008},  // einer
    {0x208882D0F3586DDD, 0, 0x008},  // eines
    {0xEB66844539B48A7C, 9, 0x001},  // ekledi
    {0x143B8AB7603F3814, 5, 0x020},  // ekspert
    {0xA86C439F1C3B1AB8, 5, 0x020},  // ekspertka
    {0x5865EFDD079541EE, 2, 0x008},  // el
    {0xB5CD0B3E88111CE9, 6, 0x004},  // ela
    {0x2AA35F14AF651D7B, 6, 0x004},  // elas
    {0x94EC5CA112464712, 6, 0x004},  // ele
    {0x4569070A430E2375, 6, 0x004},  // eles
    {0x73D4EB6009FC5F06, 9, 0x001},  // eleştirdi
    {0x83010216702D4CC7, 2, 0x004},  // ella
    {0x678A35A8808A4F8B, 2, 0x004},  // ellas
    {0x04344EE97F91D1B2, 3, 0x004},  // elle
    {0x5275011A75CFD825, 3, 0x004},  // elles
    {0x5A2EC272FBD5751A, 2, 0x004},  // ellos
    {0xA83E7CD14775612D, 2, 0x020},  // eléctrica
    {0x824A1851B3CEE06A, 6, 0x040},  // em
    {0x0A9BD505BD385FD8, 6, 0x200},  // embora
    {0x4522FD12F62E1713, 1, 0x001},  // emphasised
    {0x0D1449F9657F1AF6, 1, 0x001},  // emphasized
    {0x5BD6BC17B66FB4E4, 2, 0x020},  // empresa
    {0x5BD6BC17B66FB4E4, 6, 0x020},  // empresa
    {0xE1D158574BAA1496, 2, 0x040},  // en
    {0xE1D158574BAA1496, 3, 0x040},  // en
    {0xE1D158574BAA1496, 8, 0x008},  // en
    {0x06AE46893F94558D, 3, 0x200},  // encore
    {0xE456A3DFD6C3DA34, 6, 0x020},  // enfermeira
    {0x20CBA7D93C5A6FDF, 6, 0x020},  // enfermeiro
    {0xFA630DD2D86D4A82, 2, 0x020},  // enfermera
    {0x9A488CE37F5CD23A, 2, 0x020},  // enfermero
    {0x184971A724A6D4E5, 6, 0x020},  // engenheira
    {0xD2BBF009F2C9F7E2, 6, 0x020},  // engenheiro
    {0x9586A8C154AC36DA, 1, 0x020},  // engineer
    {0xFA24543EE8C29066, 8, 0x002},  // enligt
    {0x2D3426CAEDB9B76D, 6, 0x200},  // enquanto
    {0xF1ED2F2F5ACBDE80, 3, 0x020},  // enquêteur
    {0xED2AA91307ED8A2D, 3, 0x200},  // ensuite
    {0x544F6F28F2D17908, 2, 0x200},  // entonces
    {0xC15B72593C7E1524, 2, 0x040},  // entre
    {0xC15B72593C7E1524, 3, 0x040},  // entre
    {0xC15B72593C7E1524, 6, 0x040},  // entre
    {0x8A4DBE821DAD31DD, 3, 0x020},  // entreprise
    {0xAAE9EDCDE9068193, 6, 0x200},  // então
    {0x5D6FCF68669E800E, 0, 0x004},  // er
    {0x2F3D34FAC1130929, 0, 0x001},  // ergänzt
    {0xEC31D32EECA9320E, 0, 0x001},  // ergänzte
    {0x3E30E801BD1B0B88, 0, 0x001},  // erinnert
    {0x7F58747D6A66BCB2, 0, 0x001},  // erinnerte
    {0xBAE21869FDAC236E, 0, 0x001},  // erklärt
    {0x2540A6637A741AA6, 0, 0x001},  // erklärte
    {0x8E38AA4EB3FF1C60, 0, 0x001},  // erklärten
    {0xAC69ABF04E742E00, 8, 0x001},  // erkände
    {0xDEE36843674589C2, 8, 0x001},  // erkänner
    {0x7C5B5E77D7DA8581, 0, 0x001},  // erzählt
    {0x9D05A7624141910A, 0, 0x001},  // erzählte
    {0x279C13F153C8AB46, 6, 0x001},  // escreve
    {0x34E310A9322C75A8, 6, 0x001},  // escreveu
    {0x77B461808E10860B, 2, 0x001},  // escribe
    {0x2B55CEE188D4D2FB, 2, 0x001},  // escribió
    {0x5AE47073C4DD996D, 2, 0x020},  // escritor
    {0x3E265E4C55B44D56, 2, 0x020},  // escritora
    {0x7D950256DB593FC6, 6, 0x020},  // especialista
    {0xBFB3F6DCFD4CDCA5, 4, 0x020},  // esperta
    {0xB2672E350B01E228, 4, 0x020},  // esperto
    {0x0B83FB4A4C4240AE, 2, 0x020},  // esposa
    {0x2401AA2961491814, 2, 0x020},  // esposo
    {0x0520662BC0B71EE9, 2, 0x008},  // esta
    {0x0520662BC0B71EE9, 6, 0x008},  // esta
    {0x004ED80C00A83D3C, 2, 0x008},  // este
    {0x004ED80C00A83D3C, 6, 0x008},  // este
    {0x4946CB335DADE6AB, 3, 0x001},  // estime
    {0x0970B6159036A97A, 3, 0x001},  // estimé
    {0x61E56AF9F2C953E1, 3, 0x200},  // et
    {0x0AAA71DBC76A22A1, 8, 0x008},  // ett
    {0x4AB5A42E6400ED18, 0, 0x200},  // etwa
    {0xE4B331F6D521E165, 6, 0x200},  // eu
    {0x8EBDC8D6C75C7D52, 9, 0x200},  // evet
    {0x2A689078E1A794EF, 2, 0x001},  // exclamó
    {0xEB2FD32EC56FD7F8, 1, 0x080},  // exhibition
    {0x4C4DA37BE277E078, 1, 0x020},  // expert
    {0x4C4DA37BE277E078, 3, 0x020},  // expert
    {0x4C4DA37BE277E078, 8, 0x020},  // expert
    {0x79B081AEAF5F7451, 2, 0x020},  // experta
    {0xB1268CA773B141ED, 0, 0x020},  // experte
    {0xB1268CA773B141ED, 3, 0x020},  // experte
    {0x8D5A80003D4942CF, 8, 0x020},  // experten
    {0xB65EB8829472DE1E, 0, 0x020},  // expertin
    {0x7D3AD97133EE00E4, 2, 0x020},  // experto
    {0xF200DA80A4AE7409, 1, 0x001},  // explained
    {0xAB35061B6B1AB592, 1, 0x001},  // explaining
    {0xA9735338D797C6BB, 1, 0x001},  // explains
    {0x3300AF09C3C3F9EE, 2, 0x001},  // explica
    {0x3300AF09C3C3F9EE, 6, 0x001},  // explica
    {0xFF7BD1FEBF5305C3, 6, 0x001},  // explicou
    {0xDDA1E0F5F1DD7CB1, 2, 0x001},  // explicó
    {0x1FB0EBCDB943DD16, 3, 0x001},  // explique
    {0x3E8A51C9E8A99D7E, 3, 0x001},  // expliqué
    {0x70931FA9C7019FCE, 2, 0x080},  // exposición
    {0x2AF493271ADFBC79, 3, 0x080},  // exposition
    {0x84C57BBE5AE3B3B8, 6, 0x080},  // exposição
    {0x11A5DDC8DD645F08, 2, 0x001},  // expresó
    {0xB44F1EDC7B7C9CB8, 8, 0x020},  // facket
    {0x0FAFC3216C88360A, 0, 0x020},  // fahrdienstleiter
    {0xE6B71A3ECD8F3C44, 8, 0x020},  // far
    {0xC36A3D01DE543E5F, 1, 0x020},  // farmer
    {0x76C9471F3428540B, 8, 0x080},  // fartyget
    {0xD93803CCB07E6F0A, 1, 0x020},  // father
    {0xF454B8620D30D9BE, 1, 0x200},  // february
    {0x5AA5032F97271D01, 1, 0x001},  // feels
    {0xA961F53DBA6A22E1, 1, 0x080},  // ferry
    {0xC8C0994113D189FC, 0, 0x200},  // fest
    {0xBCC1DAB4D6E68780, 0, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 1, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 2, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 3, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 4, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 6, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 8, 0x080},  // festival
    {0xBCC1DAB4D6E68780, 9, 0x080},  // festival
    {0x91D762672E655106, 8, 0x080},  // festivalen
    {0xA3387E723858DEEE, 9, 0x080},  // festivali
    {0x84224D97D6247C63, 5, 0x080},  // festiwal
    {0xFDF85AA7A2CE2214, 0, 0x020},  // feuerwehrmann
    {0xA703376695AC4826, 4, 0x020},  // figlia
    {0xC6F34793422321D4, 4, 0x020},  // figlio
    {0xA7110FCF08645CED, 6, 0x020},  // filha
    {0xB8CE26B396375A8C, 6, 0x020},  // filho
    {0xC23BA899BF38A772, 3, 0x020},  // fille
    {0xD75AFBA275F63BF0, 0, 0x080},  // film
    {0xD75AFBA275F63BF0, 1, 0x080},  // film
    {0xD75AFBA275F63BF0, 3, 0x080},  // film
    {0xD75AFBA275F63BF0, 4, 0x080},  // film
    {0xD75AFBA275F63BF0, 5, 0x080},  // film
    {0xD75AFBA275F63BF0, 8, 0x080},  // film
    {0xD75AFBA275F63BF0, 9, 0x080},  // film
    {0x2CCAB47502EC2CD0, 6, 0x080},  // filme
    {0xA9637BDCD0C06F6E, 8, 0x080},  // filmen
    {0x18530ED0AAE17EA9, 9, 0x080},  // filmi
    {0x2A63BDA5262366FC, 5, 0x080},  // filmie
    {0xD86AA1378F6DEE25, 3, 0x020},  // fils
    {0x481AB6D82B588242, 0, 0x001},  // findet
    {0x66C2E5B7E976F2A9, 1, 0x020},  // firm
    {0x3015367048EBBA4F, 5, 0x020},  // firma
    {0x8AB9A6CC39B2F1F5, 2, 0x020},  // fiscal
    {0x2D312193A8C1B4A0, 1, 0x020},  // fisherman
    {0x7B525F31410B104B, 4, 0x020},  // fonte
    {0x7B525F31410B104B, 6, 0x020},  // fonte
    {0xCA5B7C6229640C2D, 1, 0x040},  // for
    {0xB327DD62FCBDAEEB, 0, 0x001},  // fordert
    {0x6CD41F855D62233D, 0, 0x001},  // forderte
    {0x654B1A14073F68B3, 1, 0x200},  // former
    {0xDCBE2CE81AB382B1, 0, 0x020},  // forscher
    {0x0F64E4D41359590E, 0, 0x020},  // forscherin
    {0x599C8ED404232FE8, 8, 0x001},  // fortsatte
    {0xCFAFE7C43BD9006C, 8, 0x001},  // fortsätter
    {0x9D8B706AE871569C, 1, 0x020},  // founder
    {0x46750A36EE73D4AB, 4, 0x040},  // fra
    {0x0B3E38C9DB719909, 0, 0x001},  // fragen
    {0x2ED193A0F8F2C2CF, 0, 0x001},  // fragt
    {0x92EF582E24602150, 0, 0x001},  // fragte
    {0x21B530A77C18DAEC, 0, 0x030},  // frau
    {0x4D0FED7E87403D2F, 8, 0x200},  // fredag
    {0x83178888CF921563, 0, 0x200},  // freitag
    {0xDC56D0B7D17EFD10, 1, 0x200},  // friday
    {0xAE6D2E7BA9BF23DD, 1, 0x020},  // friend
    {0x1D528812436B7251, 1, 0x040},  // from
    {0x517D8225CD54C5E7, 8, 0x010},  // fru
    {0xCF6E7DDEBC9F0DA5, 8, 0x001},  // frågade
    {0xEC8D4BB9597F0FB8, 8, 0x001},  // frågar
    {0x1BA404A7DE4EC729, 8, 0x040},  // från
    {0x831C507C33052DA5, 3, 0x020},  // frère
    {0xD974E3B4167253EC, 8, 0x010},  // fröken
    {0xF4F5E4D78EA35A27, 2, 0x020},  // fuente
    {0x5E23FB8C6A4057A2, 2, 0x020},  // fuentes
    {0x78223CBA51E3CD0D, 2, 0x020},  // funcionaria
    {0xD5CACB45BAAC9E91, 2, 0x020},  // funcionario
    {0x119D74D0BF379B31, 8, 0x040},  // för
    {0xF196FF0031015C60, 8, 0x020},  // förare
    {0x6132CE97884A44B0, 8, 0x020},  // föraren
    {0x6F790EC7FFC87C03, 8, 0x020},  // företaget
    {0x0683881A31EA603C, 8, 0x020},  // författare
    {0x240D4FC9A75B986F, 8, 0x020},  // författaren
    {0x128B9B0BC6BE7F6C, 8, 0x001},  // förklarade
    {0x480B91E7F9D095C9, 8, 0x001},  // förklarar
    {0xA624582250852345, 0, 0x001},  // fügt
    {0x96E5AB3433A55431, 0, 0x001},  // fügte
    {0x2A8D0216903C203F, 0, 0x040},  // für
    {0xBB67D507F625CE36, 6, 0x001},  // garante
    {0x3833AF6728E012C1, 6, 0x001},  // garantiu
    {0x871BFE1B7C669D38, 5, 0x080},  // gazeta
    {0xE7C0AB63C6FC0CB6, 9, 0x080},  // gazete
    {0x29AFB8A1F7EB3344, 9, 0x080},  // gazetesi
    {0xAA02703D64713B0D, 5, 0x200},  // gdy
    {0x9D3249997F91D283, 5, 0x200},  // gdzie
    {0x7A469744F154340A, 0, 0x001},  // gefragt
    {0x001C9E3397F9D6E5, 0, 0x040},  // gegen
    {0x903A622C4C53DA7F, 9, 0x080},  // gemi
    {0x34688AC970911B48, 0, 0x002},  // gemäß
    {0x7EE30DC589E2F42F, 1, 0x010},  // gen
    {0x980C79A53479AD73, 0, 0x100},  // genannt
    {0x79FA83A85CE0BE15, 9, 0x020},  // genel
    {0x9A9CEA7B84F02E81, 1, 0x020},  // general
    {0x84C246329A04D8BA, 0, 0x001},  // gerufen
    {0xE5EEADCBD460D1C7, 0, 0x001},  // gesagt
    {0x07DD756B53739832, 0, 0x200},  // gestern
    {0x5026C85A24641319, 0, 0x001},  // gewarnt
    {0x533BB55FFA14EAFD, 0, 0x020},  // gewerkschaft
    {0x241488F94E707602, 9, 0x040},  // gibi
    {0x2F5D9B4280865A99, 4, 0x080},  // giornale
    {0x7D779D9A80D83D10, 4, 0x200},  // giovedì
    {0x335D52D39F318B24, 4, 0x020},  // giudice
    {0x23B2E44C84A41729, 4, 0x200},  // già
    {0x21C6DD22769BC267, 0, 0x001},  // glaubt
    {0xC2B2C8CBC3A46361, 4, 0x008},  // gli
    {0x7C2327F887625DBB, 3, 0x001},  // glisse
    {0xD7750DB4EA618BDA, 3, 0x001},  // glissé
    {0x5013398A431795AA, 2, 0x020},  // gobernador
    {0xACACFAFCFAE53B29, 2, 0x020},  // gobernadora
    {0x240BED72E02A8803, 2, 0x020},  // gobierno
    {0x23F2E4D32A2AD6A1, 3, 0x020},  // gouvernement
    {0x292C7212605E7007, 1, 0x010},  // gov
    {0x05B21A40E59EE794, 6, 0x020},  // governador
    {0x2D88FD83EF67D6E2, 6, 0x020},  // governadora
    {0x38EE0F776E4B26B5, 1, 0x020},  // government
    {0x228A30374A7EE9B3, 4, 0x020},  // governo
    {0x228A30374A7EE9B3, 6, 0x020},  // governo
    {0x4FE6DFA4C187929B, 1, 0x030},  // governor
    {0xB9B570FA105C6C07, 8, 0x020},  // granne
    {0x08C5053FC4E019BE, 8, 0x020},  // grannen
    {0xF06D660B4CCAFD76, 4, 0x001},  // grida
    {0xCF4BDA900963836E, 4, 0x001},  // gridato
    {0x5FE76D3BBD389AB6, 2, 0x001},  // grita
    {0x5FE76D3BBD389AB6, 6, 0x001},  // grita
    {0x5C05C38E5DB22FC5, 2, 0x001},  // gritaron
    {0xD51066AA377FBB99, 6, 0x001},  // gritou
    {0x914E5C0CD0733C0B, 2, 0x001},  // gritó
    {0xEFAF3EA5C126271F, 1, 0x020},  // group
    {0x2780E8E8B1AC9238, 1, 0x220},  // gunman
    {0x8525E7AEAE9AA40A, 9, 0x002},  // göre
    {0x38C4850B6E729E29, 4, 0x001},  // ha
    {0x0FA5871A0687EE08, 0, 0x001},  // habe
    {0xA77DA5C943DD84C3, 3, 0x020},  // habitant
    {0xF4B6D30861BDDC1A, 3, 0x020},  // habitante
    {0x652D7B863924A212, 9, 0x020},  // hakim
    {0xB126BDB51DEF87C3, 8, 0x004},  // han
    {0x4DD0200FE76289AA, 8, 0x008},  // hans
    {0xEBCC8C67AE063D2E, 9, 0x010},  // hanım
    {0x3CA07FF33A98CEE9, 1, 0x020},  // harbourmaster
    {0x8DF4A3ACECEB0689, 2, 0x040},  // hasta
    {0xBEA96BA3CD4266B0, 9, 0x001},  // hatırlattı
    {0x176649FF388AEB6F, 9, 0x001},  // haykırdı
    {0xB1A5D00CB714682E, 9, 0x200},  // hayır
    {0xFFD51FB8AEB07647, 1, 0x004},  // he
    {0x268A907B7CDC81EF, 0, 0x001},  // heißt
    {0xBD5C43972CDD0C18, 9, 0x020},  // hemşire
    {0x93F2DBB52E4ECA6B, 8, 0x004},  // hen
    {0xDAB01DFE72A5C31B, 8, 0x008},  // hennes
    {0x2721D2F0FE24D5D6, 1, 0x008},  // her
    {0xFCA696667F6A3620, 1, 0x200},  // here
    {0x682A7A24CAA8FF6C, 0, 0x010},  // herr
    {0x682A7A24CAA8FF6C, 8, 0x010},  // herr
    {0x3CC413DC0AEFC205, 0, 0x200},  // heute
    {0xFAFC5ECF6C513967, 0, 0x200},  // hier
    {0xFAFC5ECF6C513967, 3, 0x200},  // hier
    {0x1C9FC6994146C308, 0, 0x001},  // hieß
    {0xA8C30B3D3DA5FA85, 2, 0x020},  // hija
    {0x98F5C07ED04AD2F0, 2, 0x020},  // hijo
    {0x71CB11902B565994, 1, 0x008},  // his
    {0x6D48CD6BFB0C979C, 1, 0x020},  // historian
    {0x029577D1AA23DC39, 0, 0x001},  // hofft
    {0x5E503F2F410EC95E, 0, 0x001},  // hoffte
    {0x43224C8C775E91A3, 6, 0x200},  // hoje
    {0x8D34B0A7EABC4828, 8, 0x004},  // hon
    {0x7C62A4E84D4495EE, 8, 0x040},  // hos
    {0x869D418D2B10D44C, 1, 0x020},  // host
    {0xF50C3B82AD92DD42, 1, 0x200},  // how
    {0x634844CAEFAADD88, 1, 0x200},  // however
    {0x627793FF01068A4E, 2, 0x200},  // hoy
    {0xACCFF8946C329934, 2, 0x200},  // hubo
    {0x1E4CD4427EA1D21C, 3, 0x001},  // hurlé
    {0x06919810E7B50194, 1, 0x020},  // husband
    {0x58AA87CAE6C00CC4, 8, 0x001},  // hävdade
    {0x6C19BACB0923A85C, 8, 0x001},  // hävdar
    {0x7EC458DE70E587DC, 9, 0x020},  // hükümet
    {0xB9C97D615E24C578, 1, 0x200},  // i
    {0xB9C97D615E24C578, 4, 0x008},  // i
    {0xB9C97D615E24C578, 5, 0x200},  // i
    {0xB9C97D615E24C578, 8, 0x040},  // i
    {0x72B9127ABA31026C, 0, 0x200},  // ich
    {0x72B9127ABA31026C, 5, 0x008},  // ich
    {0xD1E87D151C8DCC2F, 8, 0x200},  // idag
    {0x4154B9020C74BACC, 9, 0x001},  // iddia
    {0x44946213314AF051, 4, 0x200},  // ieri
    {0xE7E314C8C045CB8D, 1, 0x200},  // if
    {0xC7EDF8FAFFDFEC2C, 9, 0x001},  // ifade
    {0xEE27383CF7A0F187, 8, 0x200},  // igår
    {0x08DC5A639C58CC4D, 0, 0x008},  // ihr
    {0x05D5F1B087E50F45, 0, 0x008},  // ihre
    {0xC888DA7F2787AB56, 0, 0x008},  // ihrer
    {0x05CE8A1243113999, 3, 0x004},  // il
    {0x05CE8A1243113999, 4, 0x008},  // il
    {0x7426D730EABCD4F5, 9, 0x040},  // ile
    {0x04B92AB6D8EE59AF, 3, 0x004},  // ils
    {0x36A4D363361BCD20, 0, 0x040},  // im
    {0xDBB3ED7E27E23F01, 8, 0x200},  // imorgon
    {0xD9840C6CBF8C7FE7, 0, 0x040},  // in
    {0xD9840C6CBF8C7FE7, 1, 0x040},  // in
    {0xD9840C6CBF8C7FE7, 4, 0x040},  // in
    {0x392850B151E17C53, 2, 0x001},  // indica
    {0x6E1A455942CC70E7, 2, 0x001},  // indicó
    {0x927A6348B811C47E, 3, 0x001},  // indique
    {0x6300E6762C4ED6CB, 3, 0x001},  // indiqué
    {0x21036BF3D67A7D80, 4, 0x020},  // infermiera
    {0xFFDD7F13E63800FB, 4, 0x020},  // infermiere
    {0x9E038A37494A16F4, 3, 0x020},  // infirmier
    {0x27C35D5BB996DE6A, 3, 0x020},  // infirmière
    {0x642BCA75554DEA10, 6, 0x001},  // informa
    {0x75C6442AE6A543EC, 6, 0x001},  // informou
    {0x6830C3800AE1AFD0, 5, 0x001},  // informuje
    {0xF07C91F39CEE51F6, 2, 0x001},  // informó
    {0x9F30827DD37AE108, 4, 0x020},  // ingegnere
    {0x4EB3B91B50310D9C, 0, 0x020},  // innenminister
    {0x70CA762497CA8952, 2, 0x001},  // insiste
    {0x70CA762497CA8952, 3, 0x001},  // insiste
    {0x70CA762497CA8952, 4, 0x001},  // insiste
    {0xC83CB0637432AE3A, 1, 0x001},  // insisted
    {0x9737ADD979F2A2BC, 1, 0x001},  // insisting
    {0x1EFBA24A5F82BADD, 6, 0x001},  // insistiu
    {0xEC8219B647431320, 2, 0x001},  // insistió
    {0x53817A2A85C937E6, 1, 0x001},  // insists
    {0xBBB20896D5175C31, 3, 0x001},  // insisté
    {0x22E36A667D743361, 1, 0x010},  // inspector
    {0x05187FBE41C26597, 8, 0x200},  // inte
    {0x6B6823D5B24BE994, 1, 0x040},  // into
    {0xEC80E5AA76969446, 1, 0x020},  // investigator
    {0x3506C37711522693, 1, 0x020},  // investigators
    {0x31E1B70BBDAC14DE, 1, 0x020},  // investor
    {0x1F437C541DB32BD3, 5, 0x010},  // inż
    {0xE8EDC7BAC2C496A6, 4, 0x200},  // io
    {0x83274A7F950F2044, 9, 0x100},  // isimli
    {0xEC760A9F7C950FF8, 1, 0x004},  // it
    {0x7F48330C3C37F23D, 9, 0x001},  // itiraf
    {0x0BD5F2B41CCA58BE, 1, 0x008},  // its
    {0x9F92CCAC715FD4C4, 9, 0x040},  // için
    {0x5830117B10C0B6A0, 5, 0x200},  // ja
    {0x5830117B10C0B6A0, 8, 0x200},  // ja
    {0x25548A70B1DB2032, 8, 0x200},  // jag
    {0x4DCFE089D4EF923D, 5, 0x200},  // jak
    {0x99FDE94B18AD1CDF, 1, 0x200},  // january
    {0xFD39EB14404AD217, 3, 0x200},  // je
    {0x451B8258918B386F, 5, 0x200},  // jednak
    {0x471D08072C2FF9E0, 2, 0x020},  // jefa
    {0x749F32DD877DC408, 2, 0x020},  // jefe
    {0x82717CEFF10591D5, 5, 0x008},  // jego
    {0x3E75CF3A2669E284, 5, 0x008},  // jej
    {0x294616FEF79EDBB3, 5, 0x200},  // jeszcze
    {0x6D74DDF18638150C, 3, 0x200},  // jeudi
    {0xCFBB0C25C54F9ABE, 1, 0x001},  // joked
    {0x23010282F7A6D6CA, 1, 0x001},  // joking
    {0x71F1CC88AA113900, 6, 0x080},  // jornal
    {0xFBDBB575E7B22B4C, 3, 0x080},  // journal
    {0x6CF4C9AD8A150D9C, 1, 0x020},  // journalist
    {0xC9B268FC5D5BCBEC, 3, 0x020},  // journaliste
    {0x5C540578AF6A3438, 1, 0x030},  // judge
    {0x0D2B956F204700BB, 2, 0x200},  // jueves
    {0xFB4CA747303DB50C, 2, 0x020},  // juez
    {0x8FDCFDC1AD86B345, 2, 0x020},  // jueza
    {0xCFF1824B58050233, 3, 0x001},  // juge
    {0x2C622ED70CA1CAB1, 3, 0x001},  // jugé
    {0x9128C03BA8BD5E95, 6, 0x020},  // juiz
    {0xEFCF3E3CBB8E18D8, 1, 0x200},  // july
    {0x5C5146EFDDE45A54, 1, 0x200},  // june
    {0x6CC787AD8F316233, 5, 0x200},  // jutro
    {0x00F1DFE34D678455, 6, 0x020},  // juíza
    {0x67B207ED64207B0D, 5, 0x200},  // już
    {0x42DAB9DC1BB0B421, 6, 0x200},  // já
    {0x5F86408930911B20, 9, 0x040},  // kadar
    {0xBACD82DBC5726AAE, 8, 0x100},  // kallad
    {0xDA0C87C27E06FDCE, 8, 0x101},  // kallade
    {0xDDEAE38F9A637794, 8, 0x001},  // kallar
    {0x9A1FD8B317455A96, 8, 0x100},  // kallat
    {0x91E27EC6CA6C7D3E, 0, 0x020},  // kanzler
    {0x6C27963EE7556AF8, 0, 0x020},  // kanzlerin
    {0xAE1254A92E102B18, 5, 0x020},  // kapitan
    {0xF099287A2DD7C516, 9, 0x020},  // kaptan
    {0xA9DABE67E46344E0, 8, 0x020},  // kapten
    {0xF1E5ABB955AEE3FE, 8, 0x020},  // kaptenen
    {0x382F28A23F27C548, 9, 0x001},  // kaydetti
    {0xC99331F73DD0288D, 9, 0x020},  // kaynak
    {0x75EAAC32EA58CD88, 9, 0x020},  // kaynaklar
    {0x9F1274F6F0D2542F, 5, 0x200},  // kiedy
    {0x19694505AF65D239, 5, 0x020},  // kierowca
    {0xE18F1BB631EBCF16, 1, 0x010},  // king
    {0x02B9755636845719, 9, 0x080},  // kitabı
    {0xBAF6FEF7549CD9C7, 9, 0x080},  // kitap
    {0x858686A07E021B77, 0, 0x001},  // klagt
    {0x54A495016B34AF39, 0, 0x001},  // klagte
    {0xF6F8CAF64EA0ECD5, 1, 0x100},  // known
    {0xA41A9A41B8CA412D, 5, 0x020},  // komendant
    {0x445DC51DFD5B0CFF, 0, 0x020},  // kommandant
    {0x7896F5C7B6F7468E, 8, 0x001},  // kommenterade
    {0x5183B587295B3E78, 8, 0x001},  // kommenterar
    {0x4A6DA3991A4B9D19, 0, 0x001},  // kommentierte
    {0x9B91D02BF1740CBD, 8, 0x020},  // kommunalråd
    {0x4FCF54F0CDC6C3CF, 5, 0x020},  // komunikat
    {0x14E4252C87480929, 9, 0x020},  // komşu
    {0x01A3BD89EE8890FE, 8, 0x001},  // konstaterade
    {0x5352ADEA810BC6CD, 8, 0x001},  // konstaterar
    {0xB742D8AF22975E80, 9, 0x001},  // konuştu
    {0x32A3BA9D19744947, 0, 0x001},  // kritisiert
    {0x43DABD0F0EFCAB80, 0, 0x001},  // kritisierte
    {0x9F86C2BB5485139F, 5, 0x001},  // krzyczał
    {0x883F747346B6D92A, 5, 0x001},  // krzyczała
    {0x6CB5E9C03D3F8734, 5, 0x001},  // krzyknął
    {0x99BA6CE6C166790E, 5, 0x001},  // krzyknęła
    {0xDA95961AF1AB78A4, 5, 0x080},  // książka
    {0xCED07091BC147CCB, 8, 0x020},  // källa
    {0x16C0CBC34048A742, 8, 0x020},  // källan
    {0x5FCEB3CF077EF9A8, 0, 0x001},  // kündigte
    {0x9A929BE2C648DFB4, 3, 0x008},  // l
    {0x9A929BE2C648DFB4, 4, 0x008},  // l
    {0x3B619488A59968E6, 2, 0x008},  // la
    {0x3B619488A59968E6, 3, 0x008},  // la
    {0x3B619488A59968E6, 4, 0x008},  // la
    {0x5A3BFABF54E6937C, 1, 0x100},  // labeled
    {0x99E6381503C93A34, 1, 0x100},  // labelled
    {0xFCE94D9BBA7EC7BA, 1, 0x010},  // lady
    {0xE29E3D89ED3C5364, 2, 0x001},  // lamenta
    {0xE29E3D89ED3C5364, 4, 0x001},  // lamenta
    {0xE29E3D89ED3C5364, 6, 0x001},  // lamenta
    {0xD2F19170D2956AB1, 4, 0x001},  // lamentato
    {0x6F50E265311CA423, 1, 0x001},  // lamented
    {0x15AEC11BFAB46B5C, 6, 0x001},  // lamentou
    {0x718607CDA14761BB, 2, 0x001},  // lamentó
    {0xB6E943120D807761, 3, 0x001},  // lance
    {0x29264AB4C79F2182, 3, 0x001},  // lancé
    {0xDDF40B27ED37E203, 0, 0x020},  // landrat
    {0xEE00683047C89B73, 2, 0x008},  // las
    {0xAAC1772ACE68210A, 1, 0x200},  // last
    {0x8A02CA65CEFCD7B5, 1, 0x200},  // later
    {0xF8765259C56B4143, 1, 0x001},  // laughed
    {0x2E350C78D2A9D399, 0, 0x002},  // laut
    {0xD267AC3A502AD8A7, 1, 0x020},  // lawmaker
    {0xDDBACB8E61F1ADCA, 1, 0x020},  // lawyer
    {0x12074E5CFCBF6A07, 3, 0x008},  // le
    {0x12074E5CFCBF6A07, 4, 0x008},  // le
    {0xBD1302A6D38B9F42, 1, 0x020},  // leader
    {0xBD1302A6D38B9F42, 4, 0x020},  // leader
    {0x5D52822F046A3222, 8, 0x020},  // ledare
    {0x0DCBE08424B3FA32, 8, 0x020},  // ledaren
    {0x85DFE902EC35E6CD, 0, 0x001},  // legte
    {0xC663658FA0CC2F92, 0, 0x020},  // lehrer
    {0x2EBA9092408BC300, 0, 0x020},  // lehrerin
    {0xB3E93CE7FEC70B99, 4, 0x004},  // lei
    {0xB34595877F6E47DE, 0, 0x020},  // leiter
    {0xC2E523278CFC44B6, 0, 0x020},  // leiterin
    {0xC57B649303E134C2, 5, 0x020},  // lekarka
    {0xF0D33B94EA87CF98, 5, 0x020},  // lekarz
    {0x06B64690B8B41EB0, 6, 0x001},  // lembra
    {0xA1E4098FDD45484E, 6, 0x001},  // lembrou
    {0xD479E880C7D1D5AC, 3, 0x008},  // les
    {0x422CD116656DA03B, 0, 0x020},  // leser
    {0x5699A924C1182CC6, 1, 0x020},  // letter
    {0xFA8F274A92517CC8, 3, 0x008},  // leur
    {0x368FC1F3BDB0AB5A, 2, 0x080},  // libro
    {0x368FC1F3BDB0AB5A, 4, 0x080},  // libro
    {0x5D8BD49EC3C2F12A, 5, 0x020},  // lider
    {0x5D8BD49EC3C2F12A, 9, 0x020},  // lider
    {0x7420E4A940E28736, 9, 0x020},  // lideri
    {0x1FF9C3B80E8F54BC, 5, 0x020},  // liderka
    {0x94D38A7F0BC8CD55, 0, 0x080},  // lied
    {0x345FF4574C443E25, 1, 0x040},  // like
    {0x8A6DC822971F2FAB, 3, 0x080},  // livre
    {0xC18942836B8C2085, 6, 0x080},  // livro
    {0x7D324F61D7082349, 2, 0x100},  // llamada
    {0x4F268D16B5CD6E70, 2, 0x100},  // llamado
    {0xB3D2C698BAE766A3, 2, 0x001},  // llamó
    {0x0C9CA091D14500B7, 4, 0x008},  // lo
    {0xB9BC18A049D353B8, 0, 0x001},  // lobte
    {0x71FEF2DAEA0251C1, 0, 0x020},  // lokführer
    {0x1E351D62E6EF9380, 0, 0x020},  // lokführerin
    {0x5F4A9D7E7ADAE4F3, 1, 0x010},  // lord
    {0x2053B467FE4951EE, 4, 0x004},  // loro
    {0x05C9A1982130DE7F, 3, 0x200},  // lorsque
    {0x169E610A22EA4C25, 2, 0x008},  // los
    {0x5EDB5C1FA4794EAC, 8, 0x001},  // lovade
    {0x016F9DB75F05ACC7, 8, 0x001},  // lovar
    {0xA78FF30EE5578785, 1, 0x010},  // lt
    {0x939FE76B02D83490, 2, 0x200},  // luego
    {0xA030E6469E4CEF53, 4, 0x004},  // lui
    {0x89700B5B259B9564, 3, 0x200},  // lundi
    {0xC9A186EE99A5AB38, 4, 0x200},  // lunedì
    {0xB5F4657D9F644DF1, 2, 0x200},  // lunes
    {0x861577854C66F283, 8, 0x020},  // läkare
    {0xEDEB26128A99DFDA, 8, 0x020},  // läkaren
    {0x09D2675E5AA1CEB6, 8, 0x020},  // lärare
    {0x5E8C4281FC498DEF, 8, 0x020},  // läraren
    {0x64E6CE09A4549CD9, 8, 0x080},  // låt
    {0x5AE8CBE0A3A62C6A, 8, 0x080},  // låten
    {0xB1DA5E2CDF05209C, 2, 0x020},  // líder
    {0xB1DA5E2CDF05209C, 6, 0x020},  // líder
    {0x116FC19816A76950, 8, 0x200},  // lördag
    {0x9D12CB63404DBABB, 3, 0x010},  // m
    {0x7E05046521398D4D, 4, 0x200},  // ma
    {0x4473304236998C31, 3, 0x010},  // madame
    {0x2B1EA75078845E12, 2, 0x020},  // madre
    {0x2B1EA75078845E12, 4, 0x020},  // madre
    {0xC183C2101FABF5B1, 0, 0x080},  // magazin
    {0x4B7BC13C0D4BFE03, 1, 0x080},  // magazine
    {0x4B7BC13C0D4BFE03, 3, 0x080},  // magazine
    {0x112A6C3E1F17623D, 5, 0x080},  // magazyn
    {0x513456ADFF88FE90, 0, 0x001},  // mahnt
    {0xE3DB708DBBA728C0, 0, 0x001},  // mahnte
    {0xE64C30A3C17C8CB9, 3, 0x200},  // maintenant
    {0x25C8234CF420BE5C, 3, 0x020},  // maire
    {0x2EAFFE6A2246BCE0, 3, 0x200},  // mais
    {0xAADCC0149204DA80, 8, 0x020},  // mamma
    {0x677EB0F55F1790B8, 0, 0x200},  // man
    {0x179906A2A9839C47, 1, 0x020},  // manager
    {0xB604A65287D95587, 2, 0x020},  // mandatario
    {0x2F3158AFC12D573A, 2, 0x001},  // manifestó
    {0xC832E024FB55A8D7, 0, 0x020},  // mann
    {0xDD2B58A6A3A7F77F, 1, 0x200},  // many
    {0x3DFB8F1206468D90, 1, 0x200},  // march
    {0x5C8D3640B829CE59, 3, 0x200},  // mardi
    {0x17ED0CFB2A62EE73, 4, 0x200},  // martedì
    {0x78CAD27C693715B7, 3, 0x001},  // martelé
    {0xD81EF5401888A0C1, 2, 0x200},  // martes
    {0x5A92F27B0D6DC561, 3, 0x001},  // martèle
    {0x483B97FD3B5E398B, 6, 0x200},  // mas
    {0x12E6FF4DF013F729, 5, 0x020},  // matka
    {0x05ED6C9A808CF96A, 1, 0x030},  // mayor
    {0x4E5609193C5A1F6D, 3, 0x010},  // maître
    {0x4EDCA6F6021F31DA, 2, 0x200},  // mañana
    {0xEAD4C1BDF7F8768E, 3, 0x010},  // me
    {0x882A69614AD079B6, 1, 0x200},  // meanwhile
    {0x03C71C78B975B4BA, 8, 0x040},  // med
    {0xA361A31E96632E67, 8, 0x200},  // medan
    {0x31878880A02CA394, 8, 0x001},  // meddelade
    {0x00BEC4BA59229A81, 8, 0x001},  // meddelar
    {0x4490FFBE41105096, 8, 0x001},  // medgav
    {0x705D943D8B886E41, 8, 0x001},  // medger
    {0xBCFF951950FBFC60, 4, 0x020},  // medico
    {0x9E1E99F249C06AAF, 0, 0x001},  // meint
    {0xA992B17ADD858A3F, 0, 0x001},  // meinte
    {0x3F313F9A34699214, 1, 0x080},  // memoir
    {0x84C19DB1FAA1AA72, 8, 0x200},  // men
    {0x9805FC7F108CE075, 8, 0x001},  // menade
    {0x105E7AD1CEB7D8D7, 8, 0x001},  // menar
    {0x4F790D2E5CCD80F1, 4, 0x200},  // mentre
    {0xBB4FDC68DF4B5D14, 4, 0x200},  // mercoledì
    {0x7CDEB37F00973C7E, 3, 0x200},  // mercredi
    {0x2B69E9FAEF9CEBED, 5, 0x010},  // mgr
    {0xD9199DC66BD2D97F, 2, 0x200},  // mientras
    {0x8A1322B5DBA584E7, 5, 0x020},  // mieszkaniec
    {0x6F5B44A7CD28C522, 5, 0x020},  // mieszkanka
    {0x2DDE56E3B4C56722, 9, 0x020},  // milletvekili
    {0x626BFB334C754E41, 0, 0x020},  // minister
    {0x626BFB334C754E41, 1, 0x030},  // minister
    {0x626BFB334C754E41, 5, 0x020},  // minister
    {0x626BFB334C754E41, 8, 0x020},  // minister
    {0xCF6C285271E3C8F8, 0, 0x020},  // ministerin
    {0x0043B3CF594409B0, 2, 0x020},  // ministerio
    {0x7F6B3F43AFC835E7, 0, 0x020},  // ministerium
    {0x331A443D96F4FB68, 8, 0x020},  // ministern
    {0x1DB4EFAD0C0F10E2, 4, 0x020},  // ministero
    {0xD464362E30D34557, 0, 0x020},  // ministerpräsident
    {0xFDEFEA80FC277C75, 5, 0x020},  // ministerstwo
    {0x571681DF7B37C608, 2, 0x020},  // ministra
    {0x571681DF7B37C608, 4, 0x020},  // ministra
    {0x571681DF7B37C608, 5, 0x020},  // ministra
    {0x571681DF7B37C608, 6, 0x020},  // ministra
    {0x961240E3DD0B23BF, 3, 0x020},  // ministre
    {0xB3E4E3AF51AED352, 2, 0x020},  // ministro
    {0xB3E4E3AF51AED352, 4, 0x020},  // ministro
    {0xB3E4E3AF51AED352, 6, 0x020},  // ministro
    {0x8B5B8FC237461DD4, 1, 0x020},  // ministry
    {0x5B93B67B3D9E1A57, 3, 0x020},  // ministère
    {0x7F3AD1D400FE5E7C, 6, 0x020},  // ministério
    {0x5EF2681671767A05, 8, 0x001},  // minns
    {0xA2C7EDD9C41D051B, 1, 0x010},  // miss
    {0x8C71A3C5197208A0, 0, 0x040},  // mit
    {0xDBAF2D99346EC8D9, 0, 0x020},  // mitarbeiter
    {0x05D8E7C1AB5AF856, 0, 0x020},  // mitarbeiterin
    {0x54A1E235EDE4A9C0, 0, 0x001},  // mitgeteilt
    {0x35B896F3F231C195, 0, 0x200},  // mittwoch
    {0x60B6E3A6DFF0583B, 2, 0x200},  // miércoles
    {0xB32B20553E8888B5, 3, 0x010},  // mlle
    {0xBDC1064D93CF3A3F, 3, 0x010},  // mme
    {0xB83CEE3367CF7C45, 1, 0x020},  // moderator
    {0x4C4B3B314E481842, 1, 0x200},  // monday
    {0x89EEDC1F7F185D6A, 3, 0x010},  // monsieur
    {0x65665F2295563604, 0, 0x200},  // montag
    {0x8DB24A07029F007D, 8, 0x020},  // mor
    {0xB19A30CC0DB8E9F7, 6, 0x020},  // morador
    {0x8E25B2A692DB458F, 6, 0x020},  // moradora
    {0x5E5411CCEB9BEDB7, 0, 0x200},  // morgen
    {0xFDDB0E8A5252E262, 1, 0x200},  // most
    {0x18DCF3A679DF7C50, 4, 0x080},  // mostra
    {0x18289FF56C6B11A3, 8, 0x040},  // mot
    {0x36C6CDE3653B47BC, 1, 0x020},  // mother
    {0xA7EF6370E8A5D4B5, 6, 0x020},  // motorista
    {0x3E16F7F5BFBB6EE1, 1, 0x080},  // movie
    {0xDD52EA71218219DF, 1, 0x020},  // mp
    {0xAED5F8886EBEBA56, 1, 0x010},  // mr
    {0x9081D8B51A3783A5, 1, 0x010},  // mrs
    {0xD57CD4A2B0BC415B, 1, 0x010},  // ms
    {0x8E7B61E7505FFC09, 1, 0x001},  // mused
    {0x611A6084CEBAA7FA, 1, 0x080},  // musical
    {0x06265211582CF89C, 0, 0x020},  // mutter
    {0x251D1AA116FCF00D, 1, 0x008},  // my
    {0x251D1AA116FCF00D, 5, 0x200},  // my
    {0xCE7E531B1B1AC4A0, 6, 0x020},  // mãe
    {0x8A1103A130853924, 8, 0x200},  // måndag
    {0xC8600A023BEA806D, 3, 0x020},  // mère
    {0xAFBD61751D5D33A6, 3, 0x020},  // médecin
    {0x126F9A41A71B6C1F, 2, 0x020},  // médica
    {0x126F9A41A71B6C1F, 6, 0x020},  // médica
    {0xC82D0E5BF47FA060, 2, 0x020},  // médico
    {0xC82D0E5BF47FA060, 6, 0x020},  // médico
    {0x7213390EF2244CA0, 5, 0x001},  // mówi
    {0x61D03CBDDFA50019, 5, 0x001},  // mówią
    {0x2212703BA0BE7EE9, 5, 0x001},  // mówił
    {0x1E37315A1EF60C72, 5, 0x001},  // mówiła
    {0x354339F8540FFAAE, 6, 0x080},  // música
    {0x9D0730650A3F26BA, 9, 0x020},  // müdür
    {0xE33C9AD032C84E19, 9, 0x020},  // müdürü
    {0x0FA10BDED6B2C2B3, 5, 0x040},  // na
    {0x0FA10BDED6B2C2B3, 6, 0x040},  // na
    {0x2404D01EA1F1898A, 0, 0x240},  // nach
    {0xEAA9D2F9F44F7A2D, 0, 0x020},  // nachbar
    {0x6706718A6B093D5E, 0, 0x020},  // nachbarin
    {0x295E1560CE2BA82B, 5, 0x040},  // nad
    {0x6B6E140E19C19998, 0, 0x100},  // namens
    {0xD14676710520FBA0, 0, 0x001},  // nannte
    {0x563A513EA38C5FD1, 5, 0x001},  // napisał
    {0x6CE980A4FCFE9B58, 5, 0x001},  // napisała
    {0xAD9BE380440473F5, 9, 0x200},  // nasıl
    {0x2A7CF4CC7AF6CC30, 5, 0x020},  // nauczyciel
    {0xFF56A2EC0148D5B3, 5, 0x020},  // nauczycielka
    {0xCF7AD5AFABEF75AE, 4, 0x080},  // nave
    {0xF2A7C5A1009B8866, 6, 0x080},  // navio
    {0x462BDEE4FD158B7C, 3, 0x080},  // navire
    {0xDA401389FF43CD45, 5, 0x001},  // nazwał
    {0x330959631D93434A, 5, 0x001},  // nazwała
    {0x8B7FF4DD38486C62, 5, 0x100},  // nazywany
    {0xB6EA5CB61FB112A1, 9, 0x200},  // ne
    {0x7A4006704D129ED3, 1, 0x040},  // near
    {0xF37D77315145CD8D, 9, 0x200},  // neden
    {0x215E2D75456D3BF1, 6, 0x001},  // negou
    {0x3043674794923A3F, 2, 0x001},  // negó
    {0x78519E3AE5B2473C, 1, 0x020},  // neighbor
    {0xFEBC1F0000B3B343, 1, 0x020},  // neighbour
    {0x16AAD12A29644E94, 8, 0x200},  // nej
    {0x28BAA716B41D9F02, 4, 0x040},  // nel
    {0xF4EEECDB87EBCC27, 4, 0x040},  // nella
    {0x84E1F7616E1BC5A2, 0, 0x001},  // nennt
    {0x3AA0112673FDCAAF, 1, 0x080},  // newspaper
    {0x4B856F049A4E8B4A, 8, 0x200},  // ni
    {0x99C4F447A08C6BFC, 1, 0x100},  // nicknamed
    {0x28772D0E06F8BF57, 5, 0x200},  // nie
    {0xBA7AE990C7434EB3, 5, 0x200},  // niedziela
    {0x1FCA0567EE0C96EA, 3, 0x001},  // nié
    {0x15B3473883A4BC0F, 1, 0x200},  // no
    {0x15B3473883A4BC0F, 2, 0x200},  // no
    {0x15B3473883A4BC0F, 6, 0x040},  // no
    {0x60BDF662092F1CE3, 0, 0x200},  // noch
    {0x009749B03EC1B07A, 4, 0x200},  // noi
    {0x9F2D3064D4F92317, 3, 0x200},  // non
    {0x9F2D3064D4F92317, 4, 0x200},  // non
    {0x448EA69CB323D44A, 2, 0x200},  // nosotros
    {0x4B49E3637ED77818, 1, 0x200},  // not
    {0xFFEB3459F10D53E6, 4, 0x020},  // nota
    {0xFFEB3459F10D53E6, 6, 0x020},  // nota
    {0xEB930154E95CFDA9, 0, 0x020},  // notarzt
    {0x192D2C4D82703163, 3, 0x001},  // note
    {0x313CD34A730FFEC9, 1, 0x001},  // noted
    {0xB1C20040FEB58E37, 1, 0x001},  // notes
    {0xA63C840F8F573E97, 1, 0x001},  // noting
    {0x37F99383E5F3AADB, 0, 0x020},  // notärztin
    {0xE73E7F209955723E, 3, 0x001},  // noté
    {0x8F0363A3AE973A01, 3, 0x200},  // nous
    {0x2DFC5B83A7FBA50D, 1, 0x080},  // novel
    {0x94AC19C576210F68, 2, 0x080},  // novela
    {0x94AC19C576210F68, 6, 0x080},  // novela
    {0xD3E48F85736185B5, 1, 0x200},  // november
    {0x9EE66D4E3BC7CE97, 1, 0x200},  // now
    {0x93D381C8E1C6D868, 8, 0x200},  // nu
    {0x2AF4A98B4B0D2443, 0, 0x200},  // nun
    {0xFA9341526091647A, 1, 0x020},  // nurse
    {0x111BC220B8D2D6F0, 6, 0x200},  // não
    {0x0449A92B0946125E, 8, 0x200},  // när
    {0xD1F2DCBE6A2DE0ED, 6, 0x200},  // nós
    {0xF1AB9FB6205C7A19, 5, 0x040},  // o
    {0xF1AB9FB6205C7A19, 6, 0x008},  // o
    {0xF1AB9FB6205C7A19, 9, 0x004},  // o
    {0x10E831A48216D024, 0, 0x200},  // ob
    {0xC6DA5B6F4BB7C111, 0, 0x020},  // oberstaatsanwalt
    {0xE063C7F42CB0952B, 0, 0x020},  // oberstaatsanwältin
    {0xC9DFEF4014A45ACC, 5, 0x001},  // obiecał
    {0x947C92B1F66B28C9, 5, 0x001},  // obiecała
    {0x4B0F13AFABA6E1A0, 2, 0x080},  // obra
    {0x46FBEA952104D334, 1, 0x001},  // observed
    {0x023C3528AB95814A, 6, 0x001},  // observou
    {0x1B67CF5CB9BAD407, 5, 0x001},  // ocenia
    {0x7DAF338251546468, 5, 0x001},  // ocenił
    {0x4246B7AEB2A42210, 5, 0x001},  // oceniła
    {0x90E6CE3A8F0C767F, 8, 0x200},  // och
    {0x603943E946CEEBEA, 8, 0x200},  // också
    {0x5595E66401D8AACB, 1, 0x200},  // october
    {0xD2E531BAAB3A44D1, 5, 0x040},  // od
    {0x8471FF042C9CA86F, 5, 0x001},  // odpowiada
    {0x48E7B6D6B49BD95C, 5, 0x001},  // odpowiedział
    {0xF7D5A528D314C6AD, 5, 0x001},  // odpowiedziała
    {0x7DADD3F1A95AC4B8, 1, 0x040},  // of
    {0xC3F408076D728C0F, 1, 0x200},  // off-duty
    {0x89CF4C86D39FDC28, 1, 0x020},  // officer
    {0x4A502638F46D543E, 1, 0x020},  // official
    {0x5D265EBFE9C16D5F, 1, 0x020},  // officials
    {0x36A501D670C3A538, 2, 0x020},  // oficina
    {0xCF8EB2FA0B84C065, 4, 0x200},  // oggi
    {0xF917718BA3C01735, 5, 0x020},  // ojciec
    {0x78270CD3432BB7C2, 8, 0x040},  // om
    {0xA797855EEF61B6CB, 1, 0x040},  // on
    {0xA797855EEF61B6CB, 3, 0x004},  // on
    {0xA797855EEF61B6CB, 5, 0x004},  // on
    {0xAE801E93ECE2A886, 5, 0x004},  // ona
    {0xC712691849B7AF60, 1, 0x200},  // once
    {0x9654F40F8120F686, 1, 0x008},  // one
    {0x9654F40F8120F686, 5, 0x004},  // one
    {0x72D1E98DBCF3513A, 5, 0x004},  // oni
    {0x2F2DA4D711BFB607, 9, 0x004},  // onlar
    {0xD1D70FCC55BFC472, 4, 0x010},  // onorevole
    {0x20DBF8D8D63F81A6, 8, 0x200},  // onsdag
    {0xFCE9451D0564081D, 6, 0x200},  // ontem
    {0xE2C139BA9DB15BA0, 0, 0x080},  // oper
    {0xBC2D5179A40597E0, 1, 0x080},  // opera
    {0xBC2D5179A40597E0, 4, 0x080},  // opera
    {0x9B8AF1DE4042D329, 2, 0x001},  // opina
    {0x33AD1BF8EEC476FB, 1, 0x001},  // opined
    {0xB7E0BCAFBAE75FEC, 2, 0x001},  // opinó
    {0x077B903668C65FAE, 5, 0x001},  // opowiada
    {0x7CE622B26C75422E, 5, 0x001},  // opowiadał
    {0x978FFC2877870ABC, 5, 0x001},  // opowiadała
    {0x7753DC34268955F0, 0, 0x020},  // opposition
    {0x6CC1056EC74C685B, 3, 0x080},  // opéra
    {0x850CCD0D31A6238F, 4, 0x200},  // ora
    {0xEACC1710B25F5943, 8, 0x020},  // ordförande
    {0xC3540129E9A60454, 8, 0x020},  // ordföranden
    {0x0E9D411986E16C47, 6, 0x008},  // os
    {0xC0BF76BBFB4A5892, 4, 0x001},  // osserva
    {0x7C4C8105CBE1030F, 4, 0x001},  // osservato
    {0x85308901322D64B4, 5, 0x001},  // ostrzega
    {0x95409DF097FF891E, 5, 0x001},  // ostrzegł
    {0xC90AFB850D0F8103, 5, 0x001},  // ostrzegła
    {0x33ECB5D8F66F6DC4, 3, 0x200},  // oui
    {0xEB45FE15480F11AE, 1, 0x008},  // our
    {0x05527680213FBA12, 1, 0x040},  // over
    {0x12C7AFEC270CB311, 1, 0x020},  // owner
    {0x170A23158E8A1092, 9, 0x080},  // oyun
    {0xD89F30AE60ED75A9, 3, 0x200},  // où
    {0xFEB8E358F3C25889, 5, 0x020},  // oświadczenie
    {0x11BF47508CFAE965, 5, 0x001},  // oświadczył
    {0x3BEB17EACE1A6A37, 5, 0x001},  // oświadczyła
    {0x3BCAC69499498A06, 0, 0x001},  // packt
    {0xD851758F1B85596F, 2, 0x020},  // padre
    {0xD851758F1B85596F, 4, 0x020},  // padre
    {0xB199CC03F2F80C24, 6, 0x020},  // pai
    {0x45A7C73197EB7B86, 1, 0x080},  // painting
    {0xAAB173D25A549EE3, 5, 0x010},  // pan
    {0xC6F16BC21288EBC6, 5, 0x010},  // pani
    {0x05A907F81EBE6072, 8, 0x020},  // pappa
    {0x1E1D067EFD62E0AD, 3, 0x040},  // par
    {0x65D8A8DB43AC250B, 2, 0x040},  // para
    {0x65D8A8DB43AC250B, 6, 0x040},  // para
    {0x924AE02622871BE6, 3, 0x200},  // parce
    {0x0135225A264207B5, 3, 0x020},  // passager
    {0xF5AC9AD892631697, 3, 0x020},  // passagère
    {0xCEF25F8FC70099D2, 1, 0x020},  // passenger
    {0xB6A45FF00A0A73B5, 3, 0x020},  // patron
    {0xD2819BBF3683B596, 3, 0x020},  // patronne
    {0xC15212AF697664EC, 9, 0x200},  // pazar
    {0xE1155364B8BA3910, 9, 0x200},  // pazartesi
    {0xB61D59525AEAD508, 2, 0x080},  // película
    {0xF6B83A08C5C7964C, 3, 0x200},  // pendant
    {0xE8D83AC90CD3B4C9, 0, 0x020},  // pendler
    {0x7C724E669DE32AF4, 0, 0x020},  // pendlerin
    {0x0A84128577C4185A, 4, 0x040},  // per
    {0x42756D002DC5549E, 4, 0x200},  // perché
    {0xB932DFE7AB6B59A7, 6, 0x001},  // pergunta
    {0x82437B403F55C24F, 6, 0x001},  // perguntou
    {0x1EE6C166CCB58E3E, 2, 0x080},  // periódico
    {0xC9B50CC0518BCB8B, 2, 0x200},  // pero
    {0xB4810B56FFC11569, 9, 0x200},  // perşembe
    {0x8B3AE9DB318B023A, 5, 0x008},  // pewien
    {0x54486D013059E8EE, 6, 0x080},  // peça
    {0x97C37A880571A88F, 2, 0x001},  // pide
    {0xDF9082B31A2C2807, 2, 0x001},  // pidió
    {0x132E8BB4160A2496, 5, 0x020},  // pielęgniarka
    {0x15B3DB420E9906E9, 1, 0x020},  // pilot
    {0x13E25F06D3F9123B, 5, 0x080},  // piosenka
    {0x6B54500D6872175C, 5, 0x001},  // pisze
    {0xC2E25A6EB0AC0988, 3, 0x080},  // pièce
    {0xECDB2B08BABA56DE, 5, 0x200},  // piątek
    {0x2FA40CC257E2A83F, 8, 0x080},  // pjäs
    {0x805A7A67AF80055B, 3, 0x001},  // plaide
    {0x9D16A949F88E7805, 3, 0x001},  // plaidé
    {0xC5EDF38F6B0B072E, 1, 0x080},  // play
    {0xD4EDDB815139CACB, 1, 0x020},  // player
    {0x5561D91A7EEF634C, 5, 0x040},  // po
    {0x0C6FE69E247DD4F8, 5, 0x040},  // pod
    {0xE872C33FB6806A00, 1, 0x080},  // podcast
    {0xA06F58AF82EC0168, 5, 0x200},  // podczas
    {0x651B3342D8C775CE, 5, 0x001},  // podkreśla
    {0x998244D7B10DECAF, 5, 0x001},  // podkreślił
    {0x5F600F7E81E5ACC1, 5, 0x001},  // podkreśliła
    {0xC2FB6DCA819EFCE2, 1, 0x080},  // poem
    {0x158AE31324533DCF, 4, 0x200},  // poi
    {0x4CCA9E9ACE733FCC, 5, 0x001},  // poinformował
    {0x228833710DE7B9EA, 5, 0x001},  // poinformowała
    {0xB266084746E7F842, 1, 0x020},  // police
    {0x37009FD94F5B73E0, 3, 0x020},  // policier
    {0xDB0736D39C420CBE, 5, 0x020},  // policja
    {0xD7F472F3D4D3A8E3, 5, 0x020},  // policjant
    {0xEF803C490C23F01A, 2, 0x020},  // policía
    {0x0AD0E0F845BCA621, 8, 0x020},  // polis
    {0x0AD0E0F845BCA621, 9, 0x020},  // polis
    {0x857535F31D03AC79, 8, 0x020},  // polisen
    {0x47BA919AD145B9D5, 0, 0x020},  // polizei
    {0xFB99EF57846963BD, 1, 0x020},  // pollster
    {0x2632E8E168196E8D, 6, 0x020},  // polícia
    {0xEBEFE952D3370C87, 3, 0x020},  // pompier
    {0x74C19948EF5157B3, 4, 0x020},  // pompiere
    {0x6A0A3426549D2026, 5, 0x200},  // poniedziałek
    {0xD8605D59490C66DE, 5, 0x200},  // ponieważ
    {0x04BC6FB8D2719E8B, 1, 0x010},  // pope
    {0xE3A91A50B021509A, 2, 0x040},  // por
    {0xE3A91A50B021509A, 6, 0x040},  // por
    {0x5D42A449D6183211, 2, 0x200},  // porque
    {0x5D42A449D6183211, 6, 0x200},  // porque
    {0x4D17020FF5843466, 6, 0x020},  // porta-voz
    {0x91203B284EBF97B0, 4, 0x020},  // portavoce
    {0x0EADF71033A41EAF, 2, 0x020},  // portavoz
    {0x55F7DBD1A34EA2FD, 3, 0x020},  // porte-parole
    {0xEF014C6E950A4955, 5, 0x020},  // poseł
    {0x7817DE3000673EA8, 1, 0x001},  // posted
    {0x4DB7CFCE61204658, 1, 0x001},  // posts
    {0x33B91DA4CE7DC9B8, 5, 0x020},  // posłanka
    {0x3F0665AD45824BD0, 5, 0x200},  // potem
    {0x352CB786A66AA38E, 3, 0x040},  // pour
    {0x736D951906439C57, 3, 0x001},  // poursuit
    {0xFF5038DCA599E6A2, 3, 0x001},  // poursuivi
    {0xFC4722C766191D6B, 5, 0x001},  // powiedział
    {0xC5D4E3D8C425647B, 5, 0x001},  // powiedziała
    {0xCBA1018F90872804, 5, 0x001},  // powiedzieli
    {0xF3D5C499A1F76F45, 5, 0x080},  // powieść
    {0xEDAA29C5C2B73A5C, 1, 0x001},  // praised
    {0x359523F554F8CC9D, 4, 0x001},  // precisa
    {0x03F9AE021B494395, 4, 0x001},  // precisato
    {0x294FE3D5EDC56654, 2, 0x001},  // precisó
    {0x5645C7A11E09D288, 1, 0x001},  // predicted
    {0x31EF211307D4F06B, 6, 0x020},  // prefeita
    {0x77FE2D74D8616B7A, 6, 0x020},  // prefeito
    {0x34133523A571A081, 4, 0x020},  // prefetto
    {0x2DEADB8643A72257, 2, 0x001},  // pregunta
    {0xC791A330E53944FA, 2, 0x001},  // preguntó
    {0x82671B453687394B, 5, 0x020},  // premier
    {0x8001217863D3D4A0, 1, 0x030},  // president
    {0x07EF666C27675573, 2, 0x020},  // presidenta
    {0x07EF666C27675573, 6, 0x020},  // presidenta
    {0x203AD1A893CC948F, 2, 0x020},  // presidente
    {0x203AD1A893CC948F, 4, 0x020},  // presidente
    {0x203AD1A893CC948F, 6, 0x020},  // presidente
    {0x6A85A61E2F9959BC, 8, 0x020},  // presstalesperson
    {0x09C5A0149CCF13CB, 4, 0x100},  // presunta
    {0x4A575A4F6027BC3B, 4, 0x100},  // presunto
    {0x92E96747CC855034, 5, 0x020},  // prezes
    {0x766E0712D8FC735C, 5, 0x020},  // prezydent
    {0x5FB1CB2EFB3AFC53, 1, 0x010},  // prince
    {0x41C935EDFCC23E76, 1, 0x010},  // princess
    {0x4EF9254A433247D6, 1, 0x001},  // proclaimed
    {0x4923D4EB0B4813BE, 4, 0x020},  // procuratore
    {0xC9C18E45AF172EEA, 3, 0x020},  // procureur
    {0xC54B430A31824B4A, 3, 0x020},  // procureure
    {0xA2A2CD66DCA418E4, 0, 0x010},  // prof
    {0xA2A2CD66DCA418E4, 1, 0x010},  // prof
    {0xA2A2CD66DCA418E4, 5, 0x010},  // prof
    {0xA2A2CD66DCA418E4, 9, 0x010},  // prof
    {0x61D109B7642F61AF, 2, 0x020},  // profesor
    {0x61D109B7642F61AF, 5, 0x020},  // profesor
    {0xF3BD1EEC1AC110FE, 2, 0x020},  // profesora
    {0x84402C8F01103B1C, 3, 0x020},  // professeur
    {0x58BE9CDB4A6C2828, 0, 0x010},  // professor
    {0x58BE9CDB4A6C2828, 1, 0x030},  // professor
    {0x58BE9CDB4A6C2828, 4, 0x010},  // professor
    {0x58BE9CDB4A6C2828, 6, 0x020},  // professor
    {0x58BE9CDB4A6C2828, 8, 0x030},  // professor
    {0x7C418CCD3A19F2B4, 6, 0x020},  // professora
    {0x112A91B8F38F7629, 4, 0x020},  // professore
    {0x0B313C10559AC808, 4, 0x030},  // professoressa
    {0x1AF815336342F476, 0, 0x010},  // professorin
    {0x981A772874252CC9, 8, 0x020},  // professorn
    {0x53B3B15F5DF488F3, 9, 0x020},  // profesör
    {0x64362BFAA25D5411, 1, 0x080},  // program
    {0x64362BFAA25D5411, 5, 0x080},  // program
    {0x64362BFAA25D5411, 8, 0x080},  // program
    {0x64362BFAA25D5411, 9, 0x080},  // program
    {0xBD76887B71497548, 2, 0x080},  // programa
    {0xBD76887B71497548, 6, 0x080},  // programa
    {0xDB00DA053C30A737, 4, 0x080},  // programma
    {0xF72EF97F083D306C, 1, 0x080},  // programme
    {0x65592EABF8D412CA, 8, 0x080},  // programmet
    {0x99275F355B465582, 0, 0x080},  // projekt
    {0xE30CAA792FC808E0, 5, 0x020},  // prokurator
    {0x003B273DA43F7C19, 4, 0x001},  // promesso
    {0x347031EC54CB3E72, 3, 0x001},  // promet
    {0x22018FF3E066CF66, 6, 0x001},  // prometeu
    {0x4C9CA1B5D039DA93, 2, 0x001},  // prometió
    {0x0809A3E1D3B9A5B9, 3, 0x001},  // promis
    {0x903A45C2E8B343F2, 1, 0x001},  // promised
    {0x0805484CC6DEE408, 6, 0x020},  // promotor
    {0xA13131BC764A017F, 3, 0x020},  // propriétaire
    {0xB357FDDDCA39842B, 1, 0x020},  // prosecutor
    {0x0410D3A098CF23FF, 5, 0x040},  // przed
    {0x409C4801D94E361B, 5, 0x001},  // przekazał
    {0x47DC1222D6D94D61, 5, 0x001},  // przekazała
    {0x7073D3861997B5BB, 5, 0x001},  // przekonuje
    {0x55DD7B8CAA128E6E, 5, 0x001},  // przekonywał
    {0xDCB02C6B657D0D2F, 5, 0x040},  // przez
    {0x8FA2749CEAEF941F, 5, 0x040},  // przy
    {0xB22B0EF9BE5F1090, 5, 0x001},  // przypomina
    {0x02F3D55C1138C915, 5, 0x001},  // przypomniał
    {0xD6BBF8DA12116328, 5, 0x001},  // przyznaje
    {0x5D8EE15F3E1AA144, 5, 0x001},  // przyznał
    {0xE5D436696B5E5760, 5, 0x001},  // przyznała
    {0x861C454115D1C38D, 0, 0x020},  // präsident
    {0x16DF58524A5E8F9E, 0, 0x020},  // präsidentin
    {0xCE593503560F27E1, 3, 0x001},  // précise
    {0x9A68FECF84E32BA1, 3, 0x001},  // précisé
    {0x56D4A189AF097FB1, 3, 0x020},  // préfet
    {0xFD5A878AD5136D5D, 3, 0x020},  // préfète
    {0xE31D5F2B72340FD4, 3, 0x020},  // président
    {0x4FC1FDB2B5D5DC6E, 3, 0x020},  // présidente
    {0x56BCB7A3DF73387D, 3, 0x100},  // prétendu
    {0x5A2975BE1EAAA52B, 3, 0x100},  // prétendue
    {0x94B8FF4F755A73CA, 3, 0x001},  // prévenu
    {0x962A7BD285C6B707, 3, 0x001},  // prévient
    {0x56A30338BBE0AA49, 3, 0x200},  // puis
    {0xBD84CB1DB51B3984, 5, 0x001},  // pyta
    {0xF9B5C1E6B369AFBA, 8, 0x040},  // på
    {0x357D96D8D8D81C11, 8, 0x001},  // påpekade
    {0x5007909B6689F804, 8, 0x001},  // påpekar
    {0x406FCD7459216A1B, 8, 0x100},  // påstådd
    {0x4E834334BFED2E8D, 8, 0x100},  // påstådda
    {0x10356978E02FD2B9, 3, 0x020},  // père
    {0x0C3BFEF6D55159E2, 5, 0x200},  // później
    {0xD27079CD1A3D67AA, 3, 0x101},  // qualifié
    {0x224085E1B3BF383A, 3, 0x200},  // quand
    {0xFD37614BEEF0453B, 4, 0x200},  // quando
    {0xFD37614BEEF0453B, 6, 0x200},  // quando
    {0x114CD4817C22A7E3, 6, 0x200},  // quarta
    {0x8939CC0DCEA85230, 3, 0x200},  // que
    {0x0911A69FD717C4AF, 1, 0x010},  // queen
    {0x0806093B0ED4CF90, 2, 0x001},  // queja
    {0x116CFBB8585D1C7F, 2, 0x001},  // quejó
    {0x53EAEDF9A8F0BC5E, 6, 0x004},  // quem
    {0x7CC6CBB8E5D73760, 6, 0x001},  // questionou
    {0x312513FC12E0E0A0, 4, 0x020},  // questore
    {0xB95BA00919E1B1AC, 2, 0x004},  // quien
    {0xF5ACB5CB59A91731, 6, 0x200},  // quinta
    {0x226D43530538EC91, 1, 0x001},  // quipped
    {0xD517146EBB3188FD, 2, 0x200},  // qué
    {0x07B300980C7DC6B2, 4, 0x001},  // racconta
    {0x060E1596A54F4539, 4, 0x001},  // raccontato
    {0x13DE88B60E73C70E, 3, 0x001},  // raconte
    {0x91013CCD8A0E129E, 3, 0x001},  // raconté
    {0x18F2956D42655C0B, 0, 0x001},  // rang
    {0xFF9A8383D390492C, 3, 0x001},  // rappelle
    {0xB2426CA8D62163DE, 3, 0x001},  // rappelé
    {0x1288CE18158030E6, 1, 0x001},  // read
    {0xF8923954C46B795B, 1, 0x001},  // reads
    {0x0982BF7FB769C487, 1, 0x001},  // recalled
    {0xE2625052BF217BAE, 1, 0x001},  // recalls
    {0x6B77171A77DA5979, 6, 0x001},  // reconhece
    {0xBFA5494FC4400588, 6, 0x001},  // reconheceu
    {0x6BDB60771F593067, 3, 0x001},  // reconnaît
    {0x6EF196E211C05DB1, 3, 0x001},  // reconnu
    {0xA0A83FFC10B54BBD, 2, 0x001},  // reconoce
    {0x1B284E631861987C, 2, 0x001},  // reconoció
    {0xEF969EA2DFD3C45F, 6, 0x001},  // recorda
    {0xB11A50D458DECE25, 6, 0x001},  // recordou
    {0x01C49502631741EE, 2, 0x001},  // recordó
    {0xF4411D5AFA10DA15, 2, 0x001},  // recuerda
    {0xFCCBAB2A9D14DF51, 8, 0x200},  // redan
    {0x96FDF5642484830F, 6, 0x001},  // refere
    {0x7DAEEE3F7ACE0895, 6, 0x001},  // referiu
    {0x3B55E39D2723A1AC, 8, 0x020},  // regeringen
    {0x63BB777E73808DBA, 0, 0x020},  // regierung
    {0x8897FEE62D22CD88, 3, 0x001},  // regrette
    {0x60BE34A662BB4A8B, 3, 0x001},  // regretté
    {0x0190120F081C6EA1, 1, 0x020},  // regulator
    {0x13F9FD75D51FD777, 5, 0x001},  // relacjonował
    {0x9F5094D4E3C7E41C, 5, 0x001},  // relacjonuje
    {0xD857F680579C7FFF, 2, 0x001},  // relata
    {0xD857F680579C7FFF, 6, 0x001},  // relata
    {0x93054964C822FF3C, 6, 0x001},  // relatou
    {0xF39D21488F112E77, 2, 0x001},  // relató
    {0x168127DE5286BAA6, 1, 0x001},  // remarked
    {0xC1FFC33F454A594C, 1, 0x001},  // remembered
    {0xBC0A51C3B1EE5473, 1, 0x001},  // remembers
    {0x0DE8268D301474F7, 1, 0x010},  // rep
    {0x905DD3675D6EAE2E, 1, 0x001},  // repeated
    {0x0C62A62B39077AB3, 2, 0x001},  // repite
    {0x83FBC72799AD35F7, 2, 0x001},  // repitió
    {0x3A12480921E0D950, 2, 0x001},  // replica
    {0x3A12480921E0D950, 4, 0x001},  // replica
    {0x2AB7B628A65E5225, 4, 0x001},  // replicato
    {0xAF9463DAE6DBE7C8, 2, 0x001},  // replicó
    {0xC484160640376BE8, 1, 0x001},  // replied
    {0xDA9E1575AD51881B, 1, 0x001},  // replies
    {0x72B44C158E23143B, 1, 0x020},  // report
    {0xC9E789B74A59DE51, 1, 0x001},  // reported
    {0xA9DEEC574682BDFD, 1, 0x020},  // reporter
    {0xB1B495CE4913504C, 1, 0x001},  // reporting
    {0x4FE1FCDA71B696F0, 1, 0x001},  // reports
    {0xFEFDFBB4FCA2CC07, 1, 0x020},  // representative
    {0x56D12F1A714635E7, 1, 0x020},  // researcher
    {0x07F7C06A3AB62590, 1, 0x020},  // resident
    {0xEA59A15DC9D2086B, 4, 0x020},  // residente
    {0x5E459AF9C1D86B29, 1, 0x020},  // residents
    {0xC6E1B7364B6BD28D, 2, 0x001},  // responde
    {0xC6E1B7364B6BD28D, 6, 0x001},  // responde
    {0xB2445BCD6D3311B9, 1, 0x001},  // responded
    {0x9A825B053CA7E56F, 6, 0x001},  // respondeu
    {0x9F92DA4AAA269ED5, 2, 0x001},  // respondió
    {0x071A5B7DDF52A405, 1, 0x001},  // responds
    {0x6AA4E8E9782D3880, 3, 0x020},  // responsable
    {0xED2E32E352C73023, 6, 0x001},  // ressaltou
    {0x876A7266D923614C, 2, 0x001},  // resume
    {0x1F916BA186FC6FC6, 6, 0x001},  // resumiu
    {0xEE1385CDA97522EB, 2, 0x001},  // resumió
    {0xCBC6CD923A17836C, 1, 0x200},  // retired
    {0x7F44980FBEAF1726, 1, 0x010},  // rev
    {0x2C9EF8191D1530CC, 1, 0x001},  // revealed
    {0x3677E11604B2F478, 2, 0x080},  // revista
    {0x3677E11604B2F478, 6, 0x080},  // revista
    {0x4B5B148D763924A7, 3, 0x080},  // revue
    {0xA2F882A9C45C3A1B, 4, 0x001},  // ribadisce
    {0x99FBBEE3327D40A1, 4, 0x001},  // ribadito
    {0x7081AFE6D2861CE7, 4, 0x001},  // riconosce
    {0x468E3DF7BE7567CE, 4, 0x001},  // riconosciuto
    {0xDEE1051123AA4FC9, 4, 0x001},  // ricorda
    {0x261AD319BB6AE52D, 4, 0x001},  // ricordato
    {0xEF1093A9D9763027, 0, 0x001},  // rief
    {0xC0EE7D477BD4C3B1, 4, 0x001},  // riferisce
    {0x11A1DCB8D3DF570E, 4, 0x001},  // riferito
    {0xA6B7A82674575A66, 4, 0x001},  // risponde
    {0x0A8D0A8A1B304E69, 4, 0x001},  // risposto
    {0xB9B40B51E4DB30C9, 3, 0x001},  // rit
    {0x1480D2C83A80D69D, 4, 0x080},  // rivista
    {0x02FCE15A94471CE5, 0, 0x080},  // roman
    {0x02FCE15A94471CE5, 3, 0x080},  // roman
    {0x02FCE15A94471CE5, 8, 0x080},  // roman
    {0x02FCE15A94471CE5, 9, 0x080},  // roman
    {0x4F314B1C55FFF31A, 6, 0x080},  // romance
    {0xA2087AD6465CF90B, 8, 0x080},  // romanen
    {0x02828CFAC186A2C8, 4, 0x080},  // romanzo
    {0xB067D8BF2F4765BA, 9, 0x080},  // romanı
    {0x5CDC8E6A82642241, 8, 0x001},  // ropade
    {0x76208717C77DDE7F, 8, 0x001},  // ropar
    {0x88830762A9C18E13, 0, 0x001},  // ruft
    {0x505BBB921775C976, 0, 0x200},  // rund
    {0x897A0B9A0354D29F, 5, 0x020},  // rzeczniczka
    {0xEE2BCEF5929D42B4, 5, 0x020},  // rzecznik
    {0x08F15A6C6FCB5DD8, 5, 0x100},  // rzekoma
    {0x1CDCFDEB8C601A1D, 5, 0x100},  // rzekomy
    {0x4504C8F059E6BBB2, 5, 0x020},  // rząd
    {0x021C251FE555FC75, 8, 0x020},  // räddningsledare
    {0x7D7422C8CAB71AF0, 0, 0x001},  // räumt
    {0x86F5D4D4F2FF54BE, 0, 0x001},  // räumte
    {0x3E22A97DC9B2C986, 3, 0x001},  // répond
    {0xEEB99C0F8E2F934C, 3, 0x001},  // répondu
    {0x0A3F5335E558BFE2, 3, 0x001},  // résume
    {0x3E0D880EAB593587, 3, 0x001},  // résumé
    {0x33060BE4A133224E, 3, 0x008},  // sa
    {0x33060BE4A133224E, 8, 0x001},  // sa
    {0x20A21352661919C3, 4, 0x200},  // sabato
    {0x7923DCF9C3F2D4EC, 8, 0x001},  // sade
    {0xA7081611390A3564, 0, 0x001},  // sagen
    {0x4CD0A92CDBF147B4, 0, 0x001},  // sagt
    {0x4CD0A92CDBF147B4, 8, 0x001},  // sagt
    {0xCA8730310217D07A, 0, 0x001},  // sagte
    {0x77A9C334E053DBC7, 0, 0x001},  // sagten
    {0x31CA438F417DEB32, 1, 0x001},  // said
    {0xC73C3B954667E3B7, 9, 0x020},  // sakinleri
    {0xC87E508928FE3EF4, 6, 0x001},  // salientou
    {0x02A946C82FC6A52C, 9, 0x200},  // salı
    {0xE22C37FC9CD491D1, 3, 0x200},  // samedi
    {0xCFF3B94E23C1F289, 0, 0x200},  // samstag
    {0x6C2425C47236DFD4, 1, 0x200},  // saturday
    {0x755B428C91AFAA4F, 9, 0x020},  // savcı
    {0xAB0285780B8D1424, 9, 0x001},  // savundu
    {0x50B77459457598C3, 1, 0x001},  // say
    {0x684B42FDA19AC886, 1, 0x001},  // saying
    {0xE02D7371055A223D, 1, 0x001},  // says
    {0x0629133ABC107E02, 0, 0x200},  // scharfe
    {0x028F0130A19F25D3, 0, 0x080},  // schiff
    {0xBFA4CE57A47AA9E8, 0, 0x001},  // schildert
    {0x2498B76B0ED5AEA4, 0, 0x001},  // schilderte
    {0xC10C859C74FA1F06, 0, 0x200},  // schon
    {0x2F3160D682DA1CC4, 0, 0x001},  // schreibt
    {0xE14B102AFC124B83, 0, 0x001},  // schreit
    {0x9BBEF9D3BCF1FE22, 0, 0x001},  // schrie
    {0x4B1A3575C7CFA6CB, 0, 0x001},  // schrieb
    {0xC3A8F3DC4A5A0B73, 1, 0x020},  // scientist
    {0x8C674F4E21212A84, 1, 0x001},  // screamed
    {0x075EB9AF986B1B5C, 1, 0x001},  // screaming
    {0x8FB9D57CC428EA50, 1, 0x001},  // screams
    {0x5B1EB54F71D91A84, 4, 0x001},  // scritto
    {0x1A6E50A29BAC7247, 4, 0x001},  // scrive
    {0xFA6001EE44BD151B, 4, 0x002},  // secondo
    {0xBFF4C5D39E784B1A, 2, 0x020},  // secretaria
    {0x33680FC7BD450824, 2, 0x020},  // secretario
    {0x754C849B79E5CCE1, 1, 0x030},  // secretary
    {0x56268F0E21618D2D, 6, 0x020},  // secretária
    {0xAD762B7A4BDE0090, 6, 0x020},  // secretário
    {0x3968677FCB23309A, 3, 0x020},  // secrétaire
    {0xFDEDC32740EEFC4F, 8, 0x200},  // sedan
    {0xF10C3DBAE97314A2, 4, 0x020},  // segretaria
    {0x8CE7F60D8F109EBF, 4, 0x020},  // segretario
    {0x8CBA275B246D22F3, 6, 0x200},  // segunda
    {0xC5ED543BF9C57527, 6, 0x002},  // segundo
    {0x2B36420EAEFBC603, 2, 0x002},  // según
    {0x4D7A0311809A8D97, 0, 0x001},  // sei
    {0x9C7D05E538774700, 0, 0x008},  // sein
    {0xF568A8614206BA36, 0, 0x008},  // seine
    {0xE649D2F5E7FA0B34, 0, 0x008},  // seiner
    {0x15C8DE4D44904B9C, 0, 0x200},  // seit
    {0x69C04B5AD222E153, 3, 0x002},  // selon
    {0xAEBADFA4DC4348F6, 1, 0x010},  // sen
    {0x9D55C6C61D172234, 2, 0x020},  // senador
    {0x9D55C6C61D172234, 6, 0x020},  // senador
    {0xF51B2A911B7AA9B7, 2, 0x020},  // senadora
    {0xF51B2A911B7AA9B7, 6, 0x020},  // senadora
    {0x6EA9C7C58F3FE31A, 0, 0x020},  // senator
    {0x6EA9C7C58F3FE31A, 1, 0x030},  // senator
    {0x6EA9C7C58F3FE31A, 5, 0x020},  // senator
    {0xDB907C7E3F3ADDFF, 4, 0x020},  // senatore
    {0x2C9372D61BE36C9F, 0, 0x020},  // senatorin
    {0xF677D53314E2F017, 5, 0x020},  // senatorka
    {0xEF340151D065916F, 4, 0x020},  // senatrice
    {0xD812B07196CE4FD1, 9, 0x020},  // sendika
    {0xD10356691E028FF0, 0, 0x080},  // sendung
    {0x0E69B6470B3E0DA3, 6, 0x010},  // senhor
    {0x3E3066AEBB6CDB49, 6, 0x010},  // senhora
    {0x0B7FC814F1689B06, 1, 0x200},  // september
    {0xAE923334BF41F0FE, 9, 0x080},  // sergi
    {0x664F8C86240549DD, 9, 0x080},  // sergisi
    {0xE6C749E661C8A994, 5, 0x080},  // serial
    {0xF219DBB48EA7D97B, 0, 0x080},  // serie
    {0xF219DBB48EA7D97B, 2, 0x080},  // serie
    {0xF219DBB48EA7D97B, 4, 0x080},  // serie
    {0xF219DBB48EA7D97B, 8, 0x080},  // serie
    {0x9AFF3A155EC36EE9, 8, 0x080},  // serien
    {0x82E1A9B15B32A454, 1, 0x080},  // series
    {0xF92F439F65223A5B, 3, 0x008},  // ses
    {0x8ACBFA8974B362B9, 9, 0x001},  // seslendi
    {0xE21DFFD9E834DF7E, 6, 0x008},  // seu
    {0x805E84BE6D27A7B9, 6, 0x008},  // seus
    {0x27E32C90E3F3A08C, 1, 0x200},  // several
    {0x138E08AE0C5202F4, 6, 0x200},  // sexta
    {0x5127D236904CB133, 2, 0x001},  // señala
    {0xD9B635ECE6BD5621, 2, 0x001},  // señaló
    {0x53E0C05ADFB07185, 2, 0x010},  // señor
    {0x324BDF2DF8BA7F88, 2, 0x010},  // señora
    {0x5949666BD5CAD6BF, 1, 0x010},  // sgt
    {0x4F666B6B2F0FA4DC, 1, 0x004},  // she
    {0xFB6609B8D0D56627, 1, 0x080},  // ship
    {0x323B604A42335693, 1, 0x200},  // shocked
    {0x34C78EE4C11EFEF0, 1, 0x020},  // shooter
    {0x1C3B728EC3CD777F, 1, 0x001},  // shouted
    {0xEA543F9F8566238E, 1, 0x001},  // shouting
    {0x15F73B6217BC2DC8, 1, 0x001},  // shouts
    {0x1845F1CA39FE1051, 1, 0x080},  // show
    {0xEE61A33FFCF9FD48, 0, 0x004},  // sie
    {0x0276148C25CCE3D8, 4, 0x010},  // sig
    {0xB0EF6D40852E1245, 4, 0x010},  // signor
    {0xB1DC75F98D6BCCDE, 4, 0x010},  // signora
    {0xD9CA451FE65F155B, 4, 0x010},  // signore
    {0x998D4D589E8F45D5, 6, 0x200},  // sim
    {0x8693F39225386256, 8, 0x008},  // sin
    {0x8997661D325DFC97, 1, 0x200},  // since
    {0xB79FC0CCBCBEDE09, 4, 0x020},  // sindaca
    {0x343968B7C8B6CD5F, 4, 0x020},  // sindacato
    {0x308770BDC98C1635, 4, 0x020},  // sindaco
    {0x12D4B4804C90CC2C, 2, 0x020},  // sindicato
    {0x12D4B4804C90CC2C, 6, 0x020},  // sindicato
    {0x51961FF922A404EB, 1, 0x020},  // singer
    {0x88DDFC75AB92D361, 1, 0x080},  // single
    {0x1C4F56E49181B540, 1, 0x010},  // sir
    {0xFE0F58CE1FEBBB39, 1, 0x020},  // sister
    {0x4E82D768A4328F4B, 8, 0x008},  // sitt
    {0xB7FFB05410053570, 9, 0x200},  // siz
    {0x4CA15ACE3AF8CBD3, 8, 0x020},  // sjuksköterska
    {0xBBF1C0A85005F0D2, 5, 0x001},  // skarży
    {0xDC110C14262ECE2B, 8, 0x080},  // skiva
    {0x2ACBFA47C23722FD, 5, 0x001},  // skomentował
    {0xF0C996BB0BC149B2, 5, 0x001},  // skomentowała
    {0x6F932E357340F5CC, 8, 0x001},  // skrek
    {0x77A42FEDEE9411B5, 8, 0x001},  // skrev
    {0x2143651148FC6677, 8, 0x001},  // skriker
    {0x4DA3820B030B154E, 8, 0x001},  // skriver
    {0xE4EDF6D4B35E461A, 1, 0x001},  // slammed
    {0x7DFC93DE2A69F83F, 0, 0x001},  // so
    {0x7DFC93DE2A69F83F, 1, 0x200},  // so
    {0x69848CBADAC4FBB5, 1, 0x100},  // so-called
    {0xA4BB5C09D6DB535D, 5, 0x200},  // sobota
    {0x1D4348495F34C40E, 2, 0x040},  // sobre
    {0x1D4348495F34C40E, 6, 0x040},  // sobre
    {0x15856FBE2D631FDD, 4, 0x020},  // società
    {0x5527EA1C5281FB5A, 3, 0x020},  // société
    {0xB4403D90D821537D, 0, 0x100},  // sogenannte
    {0xED2B012B60C99DFF, 0, 0x100},  // sogenannten
    {0xDD4FFDC2858595AA, 0, 0x100},  // sogenannter
    {0x4EA002AD0AE794EA, 0, 0x020},  // sohn
    {0x64EC5A4A8B71DF93, 3, 0x100},  // soi-disant
    {0xBB70992B611DDC68, 8, 0x200},  // som
    {0x7F0F123E9C7C52DF, 1, 0x200},  // some
    {0x981D3FA5BFBA6A4D, 1, 0x020},  // son
    {0x981D3FA5BFBA6A4D, 3, 0x008},  // son
    {0xEF7F4FC1BC9E05C6, 0, 0x080},  // song
    {0xEF7F4FC1BC9E05C6, 1, 0x080},  // song
    {0xFECF9DCFE15BBEED, 0, 0x200},  // sonntag
    {0x63A12233642702AA, 9, 0x200},  // sonra
    {0xFFC1A9CD91102A0F, 4, 0x100},  // soprannominato
    {0x6A54B6DE2A29660D, 4, 0x020},  // sopravvissuto
    {0x5DAA6F25320F26BA, 9, 0x001},  // sordu
    {0x5F39B43F3EB5404E, 9, 0x001},  // soruyor
    {0x3299051E748ED2B5, 4, 0x001},  // sostenuto
    {0xE111175470325534, 2, 0x001},  // sostiene
    {0xE111175470325534, 4, 0x001},  // sostiene
    {0x1082891CBB11620A, 2, 0x001},  // sostuvo
    {0x160AC1413875F09E, 4, 0x001},  // sottolinea
    {0xF19AA83926FF93AA, 4, 0x001},  // sottolineato
    {0xA76EC9BF1CCD5FC4, 3, 0x001},  // souffle
    {0x7B210235D1A1E23D, 3, 0x001},  // souligne
    {0x3BDCAEBC4CB5BF89, 3, 0x001},  // souligné
    {0xD7335CE6C44203B6, 3, 0x001},  // soupire
    {0x1D8F3E6BB7B734DE, 3, 0x001},  // soupiré
    {0xFD8B7A4A910F9F3A, 1, 0x020},  // source
    {0xFD8B7A4A910F9F3A, 3, 0x020},  // source
    {0x013C8107D88C2BF7, 1, 0x020},  // sources
    {0x9E8C7AD2467A55DC, 3, 0x001},  // sourit
    {0x0666EA8EA39D51F1, 3, 0x040},  // sous
    {0xCAAEEB12A97408DA, 1, 0x200},  // speaking
    {0x51404F0569456F3F, 3, 0x080},  // spectacle
    {0x45D0446D95785820, 4, 0x080},  // spettacolo
    {0xBBDFD5BDE5B8DB60, 4, 0x001},  // spiega
    {0x21A58D55312EC643, 4, 0x001},  // spiegato
    {0x033590C73A224BC3, 1, 0x020},  // spokesman
    {0x265E729274D0F041, 1, 0x020},  // spokespeople
    {0x962493C4B1EFCA0E, 1, 0x020},  // spokesperson
    {0x4FC8D60E377484D7, 1, 0x020},  // spokeswoman
    {0x72891DE60A82F932, 0, 0x001},  // sprach
    {0x0852CE9C559D3101, 0, 0x020},  // sprecher
    {0xC80C161118FB03E6, 0, 0x020},  // sprecherin
    {0x09BE614415D85823, 0, 0x001},  // spricht
    {0x93EAA6E45EB927F1, 0, 0x200},  // später
    {0x923F32BDC9A2FDF4, 5, 0x020},  // spółka
    {0x36A71DE2D9D5771A, 2, 0x010},  // sr
    {0x36A71DE2D9D5771A, 6, 0x010},  // sr
    {0x54A8630207152024, 2, 0x010},  // sra
    {0x54A8630207152024, 6, 0x010},  // sra
    {0xC258C1644A74FA42, 0, 0x020},  // staatsanwalt
    {0xA3C6306398916AD2, 0, 0x020},  // staatsanwaltschaft
    {0x4C780A92F67F2E87, 0, 0x020},  // staatsanwältin
    {0x40FE954FD4B268D9, 1, 0x001},  // stated
    {0x12B4E29C1064B5D8, 5, 0x080},  // statek
    {0x8C237623D8A32546, 1, 0x020},  // statement
    {0x3568CA7F2E15E964, 1, 0x001},  // states
    {0xF2924D7763717312, 1, 0x001},  // stating
    {0x6F10BF0245FCB83C, 8, 0x020},  // statsminister
    {0x5C503BE936BE9376, 8, 0x020},  // statsministern
    {0x793195937BD133FC, 0, 0x080},  // stichwort
    {0xCCF760D7D0B0731A, 1, 0x200},  // still
    {0x7853C33EF2BC3AE7, 1, 0x020},  // strategist
    {0x975D4FD11A320CC1, 0, 0x080},  // straßenfest
    {0xCC6DD76265E13E75, 5, 0x020},  // strażak
    {0xB273A2C7C5F84C52, 1, 0x001},  // stressed
    {0x9BFD97622A281598, 1, 0x200},  // strongman
    {0x3F0A85F19ACD9804, 1, 0x020},  // student
    {0x3DB94F3942F0F52E, 5, 0x001},  // stwierdza
    {0xCAAAFA366615D14B, 5, 0x001},  // stwierdził
    {0x3F31E3BF121C9931, 5, 0x001},  // stwierdziła
    {0xA572C081AC217DB2, 0, 0x080},  // stück
    {0x6CE3E1E09F30FE2D, 2, 0x008},  // su
    {0x6CE3E1E09F30FE2D, 4, 0x040},  // su
    {0x6B0D43E97E05A421, 4, 0x008},  // sua
    {0x6B0D43E97E05A421, 6, 0x008},  // sua
    {0x23AE86A2F51534E2, 6, 0x008},  // suas
    {0x6FB5AD2E3F9A827D, 6, 0x001},  // sublinhou
    {0x079627CED34ED98F, 2, 0x001},  // subrayó
    {0xF4D045951DFE3BF5, 8, 0x001},  // suckar
    {0x0815083275949DA7, 1, 0x001},  // suggested
    {0xF830A99EF77AD823, 1, 0x001},  // suggests
    {0xA39206C66CDB730C, 4, 0x040},  // sul
    {0x2EBC607ECC94E481, 4, 0x040},  // sulla
    {0x49A24C136A5392C1, 1, 0x200},  // sunday
    {0x181A62301BCE3331, 4, 0x008},  // suo
    {0x0D3964B946C2C86A, 6, 0x100},  // suposta
    {0x9F3A315D2CDE4F09, 6, 0x100},  // suposto
    {0xB3233D768B886AF9, 1, 0x020},  // supporter
    {0x99B6D48B0B7F9C56, 1, 0x020},  // supporters
    {0xB04B9DAD2C9BB9AC, 1, 0x100},  // supposed
    {0xAAB695E08875CA8E, 2, 0x100},  // supuesta
    {0x0DC84CECDC4EC9B0, 2, 0x100},  // supuesto
    {0x0BA739082B83EC45, 3, 0x040},  // sur
    {0x5DF8A5599930BC37, 3, 0x100},  // surnommé
    {0x823F7D9B85E0E093, 1, 0x020},  // survivor
    {0x565A209453F65D57, 2, 0x008},  // sus
    {0x103FF1D0ABB49B53, 4, 0x001},  // sussurra
    {0xC36271101952F779, 2, 0x001},  // susurró
    {0x656BDA164379392C, 8, 0x001},  // svarade
    {0xBA63C386F1B5D974, 8, 0x001},  // svarar
    {0x32AADCABB0A430B4, 5, 0x020},  // syn
    {0x0A9DFDEA08E3C40F, 3, 0x020},  // syndicaliste
    {0x96411962E5C8B569, 3, 0x020},  // syndicat
    {0x567D5BCDA0D6615C, 5, 0x020},  // szef
    {0x60B26ABE7775E5BA, 5, 0x020},  // szefowa
    {0xC585CA732D169ADE, 5, 0x001},  // szepcze
    {0xC7E14E30BCA2403B, 5, 0x080},  // sztuka
    {0x536E9DD7E02E592C, 2, 0x200},  // sábado
    {0x536E9DD7E02E592C, 6, 0x200},  // sábado
    {0x66D88C145DBCEAC1, 8, 0x001},  // säger
    {0x081B974FF7F12D53, 8, 0x300},  // så
    {0xE11CB61E55D62590, 3, 0x020},  // sénateur
    {0x08A882FE0C030088, 3, 0x020},  // sénatrice
    {0x93E7F262884981D1, 3, 0x080},  // série
    {0x93E7F262884981D1, 6, 0x080},  // série
    {0xCAA8A3E5CD1A9E20, 4, 0x200},  // sì
    {0xF93C1F718639DC2E, 2, 0x200},  // sí
    {0x847CE0ECB2E6C5D2, 8, 0x200},  // söndag
    {0xCF3262AF9197E49A, 9, 0x001},  // söyledi
    {0x760AA6211EC2E34A, 9, 0x001},  // söylediler
    {0x0ACA488AB5C35CBC, 9, 0x001},  // söylüyor
    {0xD8ACC5E540AE84D2, 9, 0x001},  // söz
    {0xEC0D722AB9DC4584, 9, 0x020},  // sözcü
    {0x099668AEC1655EC2, 9, 0x020},  // sözcüsü
    {0x4CEC1A408AD38B73, 9, 0x100},  // sözde
    {0x82373042352A6677, 9, 0x001},  // sözleriyle
    {0x583800F5AA25A285, 9, 0x020},  // sürücü
    {0x6BDEB5F81A15B205, 5, 0x020},  // sąsiad
    {0xF1FBAC2B091CB606, 5, 0x020},  // sąsiadka
    {0xCCEED599609C8946, 5, 0x020},  // sędzia
    {0xD8769C5B1BE90CBD, 5, 0x002},  // słów
    {0x50DD2296D518E04A, 3, 0x020},  // sœur
    {0x0FFBE6A2830C7A51, 5, 0x008},  // ta
    {0x3E02645D87BC8B9E, 5, 0x300},  // tak
    {0x6AA02309A00AB525, 5, 0x200},  // także
    {0xCEAE0146D60C12E4, 8, 0x020},  // talesman
    {0xA2D7EEB7B8CFE7C1, 8, 0x020},  // talesmannen
    {0x34F8FEF029BD2A52, 8, 0x020},  // talesperson
    {0x13DC9F8F234F5504, 8, 0x020},  // talespersonen
    {0xB8867012E48E6EC8, 2, 0x200},  // también
    {0xBB750BD468AF0577, 6, 0x200},  // também
    {0x8E12C33C0FD23F10, 9, 0x020},  // tanık
    {0xEEB88426D2378AC6, 1, 0x020},  // teacher
    {0xDB698EDC236EE884, 0, 0x001},  // teilt
    {0x9E1EE2CE206543EE, 0, 0x001},  // teilte
    {0x458541786A7C18E0, 1, 0x001},  // telling
    {0x8749B95C5B41933F, 1, 0x001},  // tells
    {0x8D6B214E3CF24596, 5, 0x008},  // ten
    {0xBCB8EDC14C41F01A, 5, 0x200},  // teraz
    {0x6E847E05334AE6DE, 1, 0x100},  // termed
    {0xA15E53E3A4B53090, 6, 0x200},  // terça
    {0x5E8326371D0AE70A, 6, 0x020},  // testemunha
    {0x0F4B61CFBDDEA53D, 1, 0x001},  // testified
    {0xA3B0265BA9C7A80C, 2, 0x020},  // testigo
    {0x9D1C852C616EBAAC, 4, 0x020},  // testimone
    {0x46CCFB100A44A438, 3, 0x020},  // texte
    {0xABD13E02C6B678E6, 2, 0x020},  // texto
    {0xABD13E02C6B678E6, 6, 0x020},  // texto
    {0x1C44F63333559069, 5, 0x200},  // też
    {0x96B53A924E8B2454, 1, 0x040},  // than
    {0x26482C2780AC972A, 1, 0x200},  // that
    {0x398E0A15BBAA2260, 1, 0x008},  // the
    {0x2A84298DED041938, 1, 0x008},  // their
    {0xFDF5C74D22A8BD89, 1, 0x200},  // then
    {0xDA56215184B35847, 1, 0x200},  // there
    {0x8092F3E37A7BCC95, 1, 0x200},  // these
    {0x21F6A43AAD0E1541, 1, 0x004},  // they
    {0x83B816E14137895D, 1, 0x001},  // thinks
    {0x28F99B2D4209409E, 1, 0x200},  // this
    {0x0ACA4B61A8A147EF, 1, 0x200},  // those
    {0x4D4F9B22DBBE067A, 1, 0x200},  // though
    {0x4304023AC8844D6B, 1, 0x200},  // three
    {0x3E4A445600C27DD5, 1, 0x200},  // thursday
    {0x1C7BC7576B080E97, 8, 0x080},  // tidning
    {0x031B28EE4A875FF7, 8, 0x080},  // tidningen
    {0xB5EBEB36386945FC, 8, 0x040},  // till
    {0x11887DCC1825C464, 8, 0x001},  // tillade
    {0x4B13A0E166B13994, 8, 0x001},  // tillägger
    {0x41495B654CA9ED3A, 8, 0x200},  // tisdag
    {0xBFD69026CEEE8BE8, 1, 0x040},  // to
    {0xBFD69026CEEE8BE8, 5, 0x008},  // to
    {0x2E4F065D627B28E8, 0, 0x001},  // tobt
    {0xBD06717BFB21C86B, 0, 0x001},  // tobte
    {0x39271AF0A99B93F4, 0, 0x020},  // tochter
    {0x07F5B5CE19D430A5, 2, 0x200},  // todavía
    {0x6BD2154D31E1061A, 1, 0x200},  // today
    {0xD0A71608C0C95884, 1, 0x001},  // told
    {0x596E2DF6CC0AEC68, 1, 0x200},  // tomorrow
    {0x6D660B36B5FCA089, 1, 0x200},  // tonight
    {0x8894182379753BBF, 8, 0x200},  // torsdag
    {0x761D6752C49380A4, 4, 0x040},  // tra
    {0x041C84BDC6E26524, 2, 0x020},  // trabajador
    {0x8028EA3E5B9CA7E6, 2, 0x020},  // trabajadora
    {0x121310911C6D7C58, 1, 0x020},  // trader
    {0xDFBD40DA9C839547, 0, 0x020},  // trainer
    {0x1B80B51E54A1DC37, 2, 0x240},  // tras
    {0x7F983710FA7219EB, 8, 0x001},  // tror
    {0x6DB0758AF023AA23, 1, 0x200},  // tuesday
    {0x5F114E93549A395B, 2, 0x001},  // tuiteó
    {0x7FCFFF403AC67591, 6, 0x001},  // tuitou
    {0xDE0036E5D46B9EE9, 1, 0x001},  // tweeted
    {0x8ABEFFC2467066FB, 1, 0x001},  // tweeting
    {0x6A21117E567F925A, 1, 0x001},  // tweets
    {0x22DCB830BC2FBABD, 3, 0x001},  // tweeté
    {0x8AD3D48529AF239C, 5, 0x001},  // twierdzi
    {0x65E51593D639FD7C, 5, 0x001},  // twierdził
    {0x18D3B3B1CF32CDBA, 5, 0x001},  // twierdziła
    {0xE0EEB54B5D9AD77D, 4, 0x001},  // twittato
    {0x58D77E1597D2FDE7, 0, 0x001},  // twitterte
    {0xA930D03516B61911, 8, 0x001},  // twittrade
    {0x233CF812FE8AD7F4, 1, 0x200},  // two
    {0xDEDCBD8482F351EE, 8, 0x001},  // tycker
    {0x3AD4D3A3D057B0A3, 5, 0x080},  // tygodnik
    {0xB723938FEF5B7D40, 5, 0x100},  // tzw
    {0xF5F747E3CFBEEAAF, 3, 0x001},  // témoigne
    {0x8D8652AB2FEEFFE6, 3, 0x001},  // témoigné
    {0x9F38BE9EDAC72E38, 3, 0x020},  // témoin
    {0xB75555670F89AE37, 5, 0x001},  // tłumaczy
    {0x0ED4BE673CA64592, 5, 0x001},  // tłumaczył
    {0x8E49EC5B5FD3EA29, 5, 0x001},  // tłumaczyła
    {0x7E5A669FA6F547E9, 5, 0x040},  // u
    {0x243500A5CF93B543, 6, 0x008},  // um
    {0x6682DF26123E654A, 6, 0x008},  // uma
    {0xE405D9C282FB9FF1, 2, 0x008},  // un
    {0xE405D9C282FB9FF1, 3, 0x008},  // un
    {0xE405D9C282FB9FF1, 4, 0x008},  // un
    {0x99AD69734D66F758, 2, 0x008},  // una
    {0x99AD69734D66F758, 4, 0x008},  // una
    {0x27915B29CB59B310, 0, 0x200},  // und
    {0x8A3862A614414AED, 1, 0x040},  // under
    {0x8A3862A614414AED, 8, 0x040},  // under
    {0x5794609F7F09391D, 8, 0x001},  // undrade
    {0xF55CC89856CBA7C5, 8, 0x001},  // undrar
    {0xBC30DBC413939874, 3, 0x008},  // une
    {0x53400C5CFCB2112E, 1, 0x020},  // union
    {0xF3480EC9B6FF1C3A, 4, 0x008},  // uno
    {0x0D4C1FB60EC151AD, 0, 0x040},  // unter
    {0xC8A0F0289DAAD2B9, 0, 0x020},  // unternehmen
    {0x742AAFEB4D038A2E, 8, 0x001},  // uppgav
    {0x6CAB4728AB2693B5, 8, 0x001},  // uppger
    {0x490B44460607D4C0, 1, 0x001},  // urged
    {0x3CED904C2BB3D518, 4, 0x001},  // urla
    {0xDA36F4C854746FF5, 4, 0x001},  // urlato
    {0xBC820C1790E59D80, 0, 0x001},  // urteilte
    {0x85F58D47ECFDBAAE, 8, 0x080},  // utställning
    {0xAF2E1D534AF84432, 8, 0x001},  // uttalade
    {0xBF463C1CA741E026, 5, 0x001},  // uważa
    {0xF6125F85AEF4658D, 9, 0x001},  // uyardı
    {0x7A30F45C2C51987A, 9, 0x020},  // uzman
    {0x65027EDF2ECDE752, 8, 0x200},  // vad
    {0xAB9829536178B443, 9, 0x020},  // vali
    {0x5DD79DC1BDAAA858, 9, 0x020},  // valisi
    {0xE10259F873C76DB6, 2, 0x080},  // vals
    {0x4DEC2D9DF849C0A0, 8, 0x200},  // var
    {0xC64A2FBD00415EAC, 8, 0x001},  // varnade
    {0x94CCD801E942DE05, 8, 0x001},  // varnar
    {0xA5286DAC831017C3, 0, 0x020},  // vater
    {0x26484B67A400E827, 8, 0x020},  // vd
    {0xC3ECAB23B1A30F1C, 8, 0x020},  // vd:n
    {0xBD48CFF282CA2DFB, 9, 0x200},  // ve
    {0x72E4F0365FDAFBE1, 2, 0x020},  // vecina
    {0x7CFC13721D180A7B, 2, 0x020},  // vecino
    {0x87090074F1070AB5, 3, 0x200},  // vendredi
    {0xDD90F6487D19DA08, 4, 0x200},  // venerdì
    {0xBA0BC652A3D6D373, 0, 0x001},  // verkündete
    {0x45F7EDA3A996D281, 3, 0x040},  // vers
    {0x9E9733BC999A41FA, 0, 0x001},  // versichert
    {0x6090ECA039CA210E, 0, 0x001},  // versicherte
    {0x8618AF21361FA1A0, 0, 0x001},  // verteidigte
    {0x607B7120A266732A, 8, 0x200},  // vi
    {0xA8B4DD233D37E7CE, 4, 0x020},  // vicina
    {0xC2CA8B1CF7443096, 4, 0x020},  // vicino
    {0x0C5C1DCF10CD3599, 1, 0x020},  // victim
    {0xD1F88941C24EAD2D, 8, 0x040},  // vid
    {0xAB93F6FB7B88DA10, 2, 0x200},  // viernes
    {0x176DBA20C375A935, 8, 0x001},  // viskar
    {0xC67FDC862C505EC7, 8, 0x020},  // vittne
    {0x617B743D0EA1F6C2, 8, 0x020},  // vittnet
    {0x2B3A56906F716B87, 6, 0x020},  // vizinha
    {0xE925EED53AEC0E66, 6, 0x020},  // vizinho
    {0x70D60B22778759C9, 3, 0x020},  // voisin
    {0x1C68D22B543538A9, 3, 0x020},  // voisine
    {0x300A4D6AF1D83956, 0, 0x040},  // vom
    {0xA193DA4847E19423, 0, 0x040},  // von
    {0xD0A71EE3DA191D1B, 0, 0x240},  // vor
    {0x3DB60158FC9A2B18, 0, 0x020},  // vorsitzende
    {0x4A26041E01CAF2B0, 0, 0x020},  // vorsitzender
    {0x8DE99C7653AF59BE, 1, 0x020},  // voter
    {0x524C9B141069D3AF, 3, 0x200},  // vous
    {0xD99964C09AB6AAFA, 1, 0x001},  // vowed
    {0x7FE9D483F9D3382D, 9, 0x001},  // vurguladı
    {0x621CB3E2D5BCEBAD, 5, 0x040},  // w
    {0xBD55A46ECD121D95, 1, 0x020},  // warden
    {0xAC2400C5FE3447FC, 1, 0x001},  // warned
    {0x8A3E4B993B0B2BA2, 1, 0x001},  // warning
    {0x0553D154D453C4B2, 1, 0x001},  // warns
    {0x3D345DE6708D204E, 0, 0x001},  // warnt
    {0xE7EF18EF0B73C59A, 0, 0x001},  // warnte
    {0xBBA7705D3BE209C1, 0, 0x200},  // warum
    {0x1E26AB09767E7795, 0, 0x200},  // was
    {0xE212185153D29153, 5, 0x200},  // wczoraj
    {0xA30B47216143F0D7, 1, 0x200},  // we
    {0xA30B47216143F0D7, 5, 0x040},  // we
    {0x9FA5D57E35F65619, 1, 0x200},  // wednesday
    {0x6AB7A6143270922D, 5, 0x002},  // według
    {0x4FDCFC3EE6A754AB, 0, 0x200},  // weil
    {0x5AA589C69661C09B, 0, 0x200},  // wenn
    {0x508CC8E9D0169164, 0, 0x200},  // wer
    {0x2CD1A055049351E5, 1, 0x200},  // what
    {0xC48FD6BA267A73ED, 1, 0x200},  // when
    {0x4245299F047AADD1, 1, 0x200},  // where
    {0x032ECBDBE272F00C, 1, 0x200},  // while
    {0x1D3BF1D8957B77A4, 1, 0x001},  // whispered
    {0x0B00FEE9C486A927, 1, 0x004},  // who
    {0xFD979EB0F9F89B41, 1, 0x200},  // why
    {0x7699FF15DEECA7CB, 1, 0x020},  // widow
    {0xFE22A2050312CEC7, 0, 0x200},  // wie
    {0x23961D9AA2F14316, 1, 0x020},  // wife
    {0xE5490A7122527B38, 0, 0x200},  // wir
    {0x75829520DF4FCE53, 0, 0x200},  // wissen
    {0xB8969F06931C7985, 0, 0x020},  // wissenschaftler
    {0x0832D6DBA481DAFF, 1, 0x040},  // with
    {0xF36E23A9E1871C35, 1, 0x020},  // witness
    {0x987C2A24B528FD0C, 1, 0x020},  // witnesses
    {0xD9DA8CDA0581515A, 0, 0x200},  // wo
    {0x6269F070620564FC, 5, 0x040},  // wobec
    {0xA83631C5856B3DB2, 5, 0x020},  // wojewoda
    {0xCADB048E8EDDA2EC, 1, 0x020},  // worker
    {0xB8D5CED45CD4314C, 5, 0x001},  // woła
    {0xAF5F400D504F7C9F, 1, 0x020},  // writer
    {0xF8C89DA208992663, 1, 0x001},  // writes
    {0xFA6E92EC76FC05F5, 1, 0x001},  // writing
    {0x07B6268A71F5EE89, 1, 0x001},  // wrote
    {0xCF9BE328E3FB0176, 5, 0x001},  // wspomina
    {0x1FFED33440790B21, 5, 0x001},  // wspominał
    {0xFEC0B6D1E971D522, 5, 0x200},  // wtedy
    {0xDB2CDA8BE6780219, 5, 0x200},  // wtorek
    {0x14BA063B352698F6, 5, 0x200},  // wy
    {0xB5AD229A049860EA, 5, 0x001},  // wyjaśnia
    {0x2EA0BAB07D2CA822, 5, 0x001},  // wyjaśnił
    {0x04B9F3D9D8A506A4, 5, 0x001},  // wyjaśniła
    {0xCB0EB57FFA7E21EC, 5, 0x080},  // wystawa
    {0x792C20C57E22C0A7, 5, 0x020},  // wójt
    {0xFCB92802C449A5F2, 2, 0x200},  // y
    {0x73C7894E68833DCC, 2, 0x200},  // ya
    {0x3C71F09B5A204820, 1, 0x080},  // yacht
    {0xBE2EA5648C282B8E, 9, 0x001},  // yanıtladı
    {0xB46D3D6C5F5DC5FA, 9, 0x200},  // yarın
    {0x73C09A535EE7A287, 9, 0x020},  // yazar
    {0x2274C65B4084F9B4, 9, 0x001},  // yazdı
    {0x9165FB240BF60D8D, 9, 0x001},  // yazıyor
    {0xCCDDC35AC2EF985F, 1, 0x001},  // yelled
    {0x4D19B833DE7E1B61, 1, 0x001},  // yelling
    {0xD0CFF301D5ED4F7A, 1, 0x001},  // yells
    {0x4AF2B21EDDD0F44E, 1, 0x200},  // yes
    {0x2960FEA1A7FCFFA2, 1, 0x200},  // yesterday
    {0x90F3354D4C4DC56D, 1, 0x200},  // yet
    {0x244EA3E0B00A2B93, 9, 0x020},  // yetkili
    {0x712DFE548B087095, 9, 0x020},  // yetkililer
    {0x25F78D34B346384D, 2, 0x200},  // yo
    {0x5A554CEE68ECB5FD, 1, 0x200},  // you
    {0xCED20C3BF223E9D2, 5, 0x040},  // z
    {0x3B236C9ACEF707E2, 5, 0x040},  // za
    {0x68616DB13FE3E322, 5, 0x001},  // zapewnia
    {0xABAA6DE3B3730540, 5, 0x001},  // zapewnił
    {0x1AB18400069C3AD6, 5, 0x001},  // zapewniła
    {0xB9A6C8BA37A8F0AE, 5, 0x001},  // zapytał
    {0x9991EF9CBD9F5B5B, 5, 0x001},  // zapytała
    {0xF26B660265359987, 5, 0x001},  // zauważył
    {0xC545DFC1DD20C744, 5, 0x001},  // zauważyła
    {0x1838E54752FA8DA6, 5, 0x001},  // zaznaczył
    {0xDAF85B49045DDBC0, 5, 0x001},  // zaznaczyła
    {0xE762014A824EB3B6, 5, 0x002},  // zdaniem
    {0xF4CBE3E3AABA3BD7, 5, 0x001},  // zdradza
    {0x661F7550E6B77E13, 5, 0x040},  // ze
    {0x15ED6EF93FA33F61, 0, 0x080},  // zeitschrift
    {0x3887A813051292ED, 0, 0x080},  // zeitung
    {0xD99F0B8A1814B5CD, 0, 0x020},  // zeuge
    {0x404E270369C7C47B, 0, 0x020},  // zeugin
    {0xB763B428CA84D6B0, 0, 0x040},  // zu
    {0x37A6A84737E054B3, 0, 0x002},  // zufolge
    {0xBC4B4224A8DA0B70, 0, 0x040},  // zum
    {0x92C6E1A9236ED57A, 0, 0x040},  // zur
    {0xF033D33E68397167, 0, 0x200},  // zuvor
    {0x818B981FC1890266, 5, 0x100},  // zwana
    {0xCDE4A6DA9164D815, 5, 0x100},  // zwane
    {0x840B7B18464F3FBA, 5, 0x100},  // zwany
    {0x2D61764F13E0CF6E, 5, 0x020},  // związek
    {0xEB41282B8625C543, 3, 0x040},  // à
    {0xEB41282B8625C543, 6, 0x040},  // à
    {0x274EAFADB937B2DE, 8, 0x200},  // ännu
    {0x01ED33E2ED814888, 0, 0x020},  // ärztin
    {0xDA783F80A27C8E81, 0, 0x001},  // äußerte
    {0x68873AC1D7E6FD09, 8, 0x020},  // åklagare
    {0xBB307B5D5000FCDE, 8, 0x020},  // åklagaren
    {0xBED809D0F9A45927, 9, 0x200},  // çarşamba
    {0xAD0AD2C1FDE17FFB, 3, 0x001},  // écrit
    {0xEDD879BDA108DE21, 3, 0x001},  // écrivait
    {0x9E75D61685A9F477, 2, 0x004},  // él
    {0x9143F880704F2DBD, 3, 0x020},  // élu
    {0x3F55D62E295EA059, 3, 0x020},  // élue
    {0xDF8F91C0583426B0, 3, 0x080},  // émission
    {0x60A8B93B1093B09C, 2, 0x080},  // ópera
    {0x840911E5FF9E7F87, 9, 0x020},  // öğretmen
    {0x46996FE9A7D575CD, 0, 0x040},  // über
    {0xFB2CB9816E73A825, 5, 0x200},  // środa
    {0xF1CADCBB4B797747, 5, 0x020},  // świadek
    {0x47862D4651CCBB59, 9, 0x080},  // şarkı
    {0xF5A054F09548E195, 9, 0x080},  // şarkısı
    {0xE696EF7CCEF579AF, 9, 0x200},  // şimdi
    {0xECF5CA1B44F1454E, 9, 0x020},  // şirket
    {0x8563DCC9D703EFA3, 9, 0x008},  // şu
    {0xECABC8BDB65BF160, 5, 0x020},  // źródło
    {0x87CF89209330FFE0, 7, 0x200},  // а
    {0x576B1E5272456D58, 7, 0x020},  // автор
    {0x330C095D51A1480B, 7, 0x020},  // адвокат
    {0x339E503EB49680AB, 7, 0x080},  // ансамбль
    {0xFFB4555D9FA85C85, 7, 0x080},  // ансамбля
    {0xC070EE93CC06BE16, 7, 0x080},  // ао
    {0x1D9C50FF1D0C0AA1, 7, 0x040},  // в
    {0x026A0C374D0D8FD0, 7, 0x020},  // ведомство
    {0x73DF7944BC83BB58, 7, 0x040},  // во
    {0x2C8096FA25460F1A, 7, 0x020},  // водитель
    {0x1F8C02166FBB1C34, 7, 0x001},  // возразил
    {0xCD392529688DEC4A, 7, 0x200},  // воскресенье
    {0x56A16FBF39B34DA1, 7, 0x020},  // врач
    {0xA4B59C1086BCB64E, 7, 0x200},  // всего
    {0xF180169947588A88, 7, 0x200},  // вслух
    {0x7FACD11A2FF71D21, 7, 0x001},  // вспоминает
    {0x6BEA43F14084B039, 7, 0x001},  // вспоминал
    {0xDB2FC7F201304608, 7, 0x001},  // вспоминала
    {0x60D9648471FFA5D1, 7, 0x200},  // вторник
    {0x3C19E8A6F8F0BF54, 7, 0x200},  // вчера
    {0x9300E0EEAAF1D236, 7, 0x200},  // вы
    {0x0B5F3138355AC2E2, 7, 0x001},  // выразил
    {0x0CC5D4DAE7E5582B, 7, 0x001},  // выразила
    {0x17279B234325D7DB, 7, 0x001},  // высказался
    {0x9F99DDBB6D73E250, 7, 0x080},  // выставка
    {0x56C116ADE11470AA, 7, 0x080},  // газета
    {0xE81063E98724F359, 7, 0x080},  // газеты
    {0xA86DD40E7A9EE97F, 7, 0x200},  // где
    {0x91BF233E8BADAA67, 7, 0x020},  // генерал
    {0xF959E0625812F414, 7, 0x020},  // глава
    {0x1723F90A575C2D59, 7, 0x200},  // главное
    {0x0C88007508963D22, 7, 0x001},  // говорил
    {0xC033B0AFB01C1C1D, 7, 0x001},  // говорила
    {0x4DE25E8D0440612D, 7, 0x001},  // говорит
    {0x8A628F805B4C6971, 7, 0x001},  // говорится
    {0x917A081BE94E10F8, 7, 0x001},  // говорят
    {0xCC72CD6E1974ED83, 7, 0x010},  // господин
    {0x569CEE7FFDF115C5, 7, 0x010},  // госпожа
    {0x7E73E07DD141FD13, 7, 0x020},  // градоначальник
    {0x5D22AA0EF348C131, 7, 0x020},  // губернатор
    {0x94930487E62320A1, 7, 0x200},  // да
    {0xDAC245E7C8673BD6, 7, 0x002},  // данным
    {0x0D7BE3132ABB5CFC, 7, 0x020},  // депутат
    {0xC2480611E60BCEAC, 7, 0x020},  // директор
    {0xF8C60061816FF247, 7, 0x040},  // для
    {0x321E463D48B6C9F6, 7, 0x040},  // до
    {0xA78B38A91CC34CF5, 7, 0x001},  // добавил
    {0x04B589ABB39C100C, 7, 0x001},  // добавила
    {0xA633F7877C4FCE0E, 7, 0x001},  // добавляет
    {0xC2F3B1FA263D07B1, 7, 0x020},  // документ
    {0x7AB76EA00ED6BC7C, 7, 0x020},  // документе
    {0xD5718D303D5C5098, 7, 0x020},  // дочь
    {0x3D6B256757440C35, 7, 0x200},  // друг
    {0x19A2AE1B59DF0503, 7, 0x008},  // его
    {0x1558DCF7BF44F58A, 7, 0x008},  // ее
    {0xF3CBA716039237E2, 7, 0x200},  // если
    {0x970FAD7CEFDC9BE0, 7, 0x200},  // еще
    {0x8A824FE83D190F7E, 7, 0x200},  // ещё
    {0xC8350F0A7EBAA39F, 7, 0x008},  // её
    {0x975F2B635BCBE2EB, 7, 0x020},  // жена
    {0x4D22D7665A61E0C3, 7, 0x020},  // жители
    {0xE7D43E6F640DAB45, 7, 0x020},  // житель
    {0x937849DA2B2D0625, 7, 0x080},  // журнал
    {0x6EAC375915947406, 7, 0x020},  // журналист
    {0xD06AD59DD0FF747F, 7, 0x040},  // за
    {0xC2275858319A3A7F, 7, 0x001},  // заверил
    {0xAEB9BB98D50E6104, 7, 0x001},  // заверила
    {0x76B81959B08DEA69, 7, 0x080},  // завод
    {0xA6FF6D3E9076CF53, 7, 0x200},  // завтра
    {0x8ED973ED9C46FA85, 7, 0x020},  // заместитель
    {0x957AE5C58465CC93, 7, 0x001},  // заметил
    {0x8A55E472F81D7904, 7, 0x001},  // заметила
    {0xE611943A32DD3C1A, 7, 0x200},  // затем
    {0x951B48E5AE516A3C, 7, 0x001},  // заявил
    {0xA3658EF5827E5DB3, 7, 0x001},  // заявила
    {0x55BDADE340FE2C16, 7, 0x001},  // заявили
    {0xE3F49B093F8D6DCF, 7, 0x001},  // заявляет
    {0xA8D30B5FE0CD741F, 7, 0x200},  // и
    {0x15F06188FC924C39, 7, 0x040},  // из
    {0x3F052BC8DB5F8E0B, 7, 0x020},  // инженер
    {0x34D73BAD129ABFD4, 7, 0x020},  // источник
    {0x53EB7002BA1DEE2C, 7, 0x008},  // их
    {0xE0F8F119E312F489, 7, 0x040},  // к
    {0x1B8D736C6F4AB0E1, 7, 0x200},  // как
    {0xA8A1F2471F913460, 7, 0x080},  // книга
    {0x2F9DBD6B5EAAB416, 7, 0x080},  // кнопку
    {0x6528C8E6A69750A3, 7, 0x200},  // когда
    {0x20DCFE6D6B84F026, 7, 0x020},  // комментарии
    {0x1FE2D348D73384C9, 7, 0x080},  // концерт
    {0x568D8BDF7898BCBF, 7, 0x020},  // корреспондент
    {0x8AC0E2E1381A4146, 7, 0x001},  // кричал
    {0x3448D59C48C956D6, 7, 0x001},  // кричала
    {0xF98754F09F4F1813, 7, 0x001},  // кричит
    {0x99259D9B2369A440, 7, 0x200},  // кто
    {0xD297A70AD28E0AC5, 7, 0x080},  // культуры
    {0x9181E41DFFD13E12, 7, 0x020},  // мать
    {0x6365202152E31DA7, 7, 0x200},  // между
    {0xF240F543CA1FAF48, 7, 0x020},  // министр
    {0x1725C66C07B7268A, 7, 0x002},  // мнению
    {0xA670B715A023F1AB, 7, 0x008},  // мой
    {0xDD7E3598F0A0EC21, 7, 0x020},  // муж
    {0x82020A72255B163A, 7, 0x200},  // мы
    {0xBA5C978292130764, 7, 0x020},  // мэр
    {0xAD7960F8154194DE, 7, 0x040},  // на
    {0xC2EFA06459E90D58, 7, 0x040},  // над
    {0xD3E76F161355F410, 7, 0x080},  // нажмите
    {0x65445B6DBBFF10A8, 7, 0x001},  // назвал
    {0x8842418EFCD12A5D, 7, 0x001},  // назвала
    {0x09E5A5BC90B9AF52, 7, 0x100},  // называемая
    {0x8644212ACD0CC836, 7, 0x100},  // называемые
    {0x0E1C8F9DAF8F2DFB, 7, 0x100},  // называемый
    {0xAF45F84032470A4B, 7, 0x001},  // написал
    {0xF3E9691E0D014135, 7, 0x001},  // написала
    {0x5DE6E4C269F1C268, 7, 0x200},  // напомним
    {0xEC79CF58EB6FDE14, 7, 0x001},  // настаивает
    {0x786D1002D460A8D3, 7, 0x001},  // настаивают
    {0xC5B08F03CF22AD4E, 7, 0x020},  // начальник
    {0x03179508D56C5F2F, 7, 0x008},  // наш
    {0x57BCCCC06B9D5B91, 7, 0x001},  // нашёл
    {0x6656874A93F0ADBF, 7, 0x200},  // не
    {0x6D70BDC4FF1A80D7, 7, 0x200},  // нет
    {0x3CA4FE17C7EDF109, 7, 0x200},  // но
    {0x15A9E21C6E9BD15E, 7, 0x040},  // о
    {0x22311BB1A1D3E425, 7, 0x040},  // об
    {0x3C3A4B63F6D3BD40, 7, 0x001},  // обещал
    {0xAA7878AE7BD65F28, 7, 0x001},  // объяснил
    {0xBE75EFBDFBD891BD, 7, 0x001},  // объяснила
    {0xAA4761AE9962A45F, 7, 0x001},  // объясняет
    {0x73CF7296E8EC550B, 7, 0x004},  // он
    {0xD070B85565AEE73A, 7, 0x004},  // она
    {0x8B72D3A7EC903789, 7, 0x004},  // они
    {0x44287F0E69DC4661, 7, 0x004},  // оно
    {0x589D6AFC696200B2, 7, 0x080},  // ооо
    {0xFAAE3A68EDB324AF, 7, 0x040},  // от
    {0x739A2B54E663762F, 7, 0x001},  // ответил
    {0x29BA1DC776D011C4, 7, 0x001},  // ответила
    {0x62881D310A73E8D8, 7, 0x001},  // отвечает
    {0x7EAC0347596EFB27, 7, 0x020},  // отец
    {0xAF1A3D39E5E69F85, 7, 0x001},  // отметил
    {0x555023658C6C90E4, 7, 0x001},  // отметила
    {0x91D2BF015B45088F, 7, 0x001},  // отмечает
    {0x9CF436502DA0247F, 7, 0x002},  // оценке
    {0xA5DD35A2AB408C3B, 7, 0x020},  // очевидец
    {0x19696C6139A41BDC, 7, 0x020},  // очевидцы
    {0x74EDFA81330BEED4, 7, 0x020},  // парень
    {0x7924E9731B1AAB45, 7, 0x020},  // первокурсник
    {0x4B052445906ED9D0, 7, 0x040},  // перед
    {0x9FCDB4C7FB3E78F3, 7, 0x080},  // передача
    {0x0DC8F309A2285EC0, 7, 0x080},  // песня
    {0xE4FC819AB6DD1A5C, 7, 0x001},  // пишет
    {0xD5484917014A46C2, 7, 0x001},  // плачет
    {0x98E1B27E07DDFADB, 7, 0x040},  // по
    {0x9E813564966B3E26, 7, 0x100},  // поводу
    {0x8754D2504F427A41, 7, 0x040},  // под
    {0x626D12B7365B2259, 7, 0x002},  // подсчетам
    {0xBAF778ACEEB4C6FE, 7, 0x002},  // подсчётам
    {0x2CF73C5818CB54B5, 7, 0x001},  // подчеркнул
    {0x6ACF678D1F832067, 7, 0x001},  // подчеркнула
    {0x2F374F3358629F33, 7, 0x200},  // пока
    {0x4A71A644036334C1, 7, 0x020},  // полиция
    {0x237215222E76DB32, 7, 0x200},  // понедельник
    {0x43A1E7F4D0465CBB, 7, 0x001},  // пообещал
    {0xAE7087D1F1DF979D, 7, 0x001},  // пообещала
    {0x9EC65A3C2C5B6213, 7, 0x080},  // портал
    {0xC8FA8982623B2A8C, 7, 0x020},  // посол
    {0x6FB2368DB4EF6102, 7, 0x200},  // потом
    {0xB31AB7FEE8971E17, 7, 0x001},  // пояснил
    {0xDA5326C10B218E7C, 7, 0x001},  // пояснила
    {0x1C4828A517957BF1, 7, 0x080},  // праздник
    {0x015683A1C97A6A14, 7, 0x080},  // праздника
    {0x3511207A5C310D77, 7, 0x020},  // председатель
    {0x06995811C069AB08, 7, 0x020},  // представитель
    {0x48A996DC677C4DFC, 7, 0x001},  // предупредил
    {0xEAF5700BD2922692, 7, 0x001},  // предупредила
    {0xEB1FE2A50AA02778, 7, 0x020},  // президент
    {0x7400811C6BF87F8B, 7, 0x020},  // пресс-секретарь
    {0x55F1AA7E6D5E5CF8, 7, 0x040},  // при
    {0x5A81856FBEB112DF, 7, 0x001},  // приводит
    {0xEB26E0FE91038C84, 7, 0x001},  // признал
    {0x4A0D562204DEBAC9, 7, 0x001},  // признала
    {0xB24E8711587292E2, 7, 0x080},  // программа
    {0x2A404F06C7F5DA3C, 7, 0x020},  // продавщица
    {0x81113A9DC35A3FC7, 7, 0x020},  // прокурор
    {0x1ADC1C8C92175ADD, 7, 0x200},  // пятница
    {0xE23BF17FB893FCA0, 7, 0x001},  // рассказал
    {0x396C6C2036F29B6F, 7, 0x001},  // рассказала
    {0xCBAD82EAD8F08CAF, 7, 0x001},  // рассказывает
    {0x173932265040A779, 7, 0x080},  // роман
    {0x596F224D74BC3660, 7, 0x020},  // руководитель
    {0x123A7D8F3229AD40, 7, 0x020},  // рыбак
    {0x39AE9D00DD95861D, 7, 0x040},  // с
    {0x57EC7C7CCD7EC039, 7, 0x200},  // сегодня
    {0x7C07B0443048995A, 7, 0x020},  // секретарь
    {0x1D29F6033A1909F1, 7, 0x080},  // сериал
    {0x4500E11BECF8906E, 7, 0x001},  // сказал
    {0xE419F24AA816BA08, 7, 0x001},  // сказала
    {0x0867A7B90ACB3742, 7, 0x001},  // сказали
    {0xE841A30835FB3585, 7, 0x020},  // следователь
    {0xD93514FAE77CA0AE, 7, 0x100},  // слова
    {0x9089A48C7D38662D, 7, 0x002},  // словам
    {0x6B8B8A2BCAFBB08F, 7, 0x100},  // слово
    {0x30E6692C35A883A9, 7, 0x0A0},  // служба
    {0x6CBA24000B327E12, 7, 0x0A0},  // службе
    {0xAACA0182D2F82AA1, 7, 0x080},  // службу
    {0xDF3311FEC17EA16A, 7, 0x080},  // службы
    {0x1609AD3101A4DB27, 7, 0x001},  // смущается
    {0x432562BC81906D63, 7, 0x040},  // со
    {0xF3959072CE678C4A, 7, 0x020},  // собеседник
    {0x52DD96507D9AF974, 7, 0x020},  // собеседница
    {0x29A8CA31B6A0000C, 7, 0x001},  // согласился
    {0x6137E0B1045E9AC1, 7, 0x001},  // соглашается
    {0xD678C78DC1BB9FDF, 7, 0x001},  // сообщает
    {0x5813402B8D207EB1, 7, 0x001},  // сообщил
    {0xCF23EF2ABC837CD1, 7, 0x001},  // сообщила
    {0xD570D31B3D57EE4A, 7, 0x001},  // сообщили
    {0x8EFFBB4FF24F3F68, 7, 0x020},  // сосед
    {0xB44AB9BCC033FC19, 7, 0x020},  // соседка
    {0xA04FAE8ECE324D74, 7, 0x020},  // спасатель
    {0x0286605B4B587D37, 7, 0x080},  // спектакль
    {0x5704B0BED81B4206, 7, 0x001},  // спрашивает
    {0xAACDAF65515EF8AB, 7, 0x001},  // спросил
    {0x4919F5F05F82CE1B, 7, 0x001},  // спросила
    {0x1D32102DFEC56BC6, 7, 0x200},  // среда
    {0xD4679B17C4AF25C2, 7, 0x020},  // студент
    {0x6D0D35A404B21C04, 7, 0x200},  // суббота
    {0xB386000D90C50E45, 7, 0x001},  // считает
    {0x3A6D4A028D7DA3E6, 7, 0x020},  // сын
    {0x52B823DA1300D0A4, 7, 0x200},  // так
    {0x8B3799E09CFEF52B, 7, 0x200},  // также
    {0x243A5AF726A6B33F, 7, 0x200},  // тем
    {0x7B5B0964108FD484, 7, 0x200},  // теперь
    {0x8C1D3958EA4370A6, 7, 0x200},  // тогда
    {0x1E2F07B164454722, 7, 0x001},  // торопится
    {0xA094C8AAA7D0BC92, 7, 0x040},  // у
    {0x9213C927DFD287D0, 7, 0x001},  // убежден
    {0x6BB6E0A4CF873499, 7, 0x001},  // убеждена
    {0xEEA6E9E9A5FEE748, 7, 0x001},  // убеждён
    {0x980AAB60769ED3EA, 7, 0x001},  // уверяет
    {0xB6ABB70A6B334718, 7, 0x001},  // уверяют
    {0x12D9AB157D6E2814, 7, 0x200},  // уже
    {0xE67F5C17843569FF, 7, 0x001},  // улыбается
    {0xDBB89DDFB09393D4, 7, 0x020},  // управление
    {0x80D1130B7C5481C6, 7, 0x020},  // управлении
    {0x7DB2BAC0AD46256B, 7, 0x001},  // утверждает
    {0xE11E7544332E943F, 7, 0x001},  // утверждал
    {0x55FC1CC8B3D89808, 7, 0x001},  // уточнил
    {0x88428393374F7910, 7, 0x001},  // уточнила
    {0xAA20403AD64A4CC9, 7, 0x020},  // учитель
    {0x13E21FA408B2FF72, 7, 0x020},  // учительница
    {0xFCDB0AEF638A60D9, 7, 0x080},  // фильм
    {0x4697D1FECF6461D5, 7, 0x001},  // цитирует
    {0x930A679CDDB8AE9F, 7, 0x200},  // четверг
    {0x593D015946C818A0, 7, 0x200},  // что
    {0x0629040F9150272D, 7, 0x001},  // шепчет
    {0x44B63219B46A0117, 7, 0x020},  // эксперт
    {0xF0462EFAD0C52799, 7, 0x008},  // эта
    {0xCD5DB9452BF14856, 7, 0x108},  // этот
    {0xA8DBB6DC35B46F96, 7, 0x200},  // я
    {0x481458698B51FE6B, 7, 0x100},  // якобы
};
const uint32_t iq_lexicon_count = 2537;

const uint16_t iq_lexicon_slots[IQ_LEXICON_SLOTS] = {
1645,0,0,0,0,0,0,0,0,0,0,0,239,2488,685,0,0,0,0,0,0,0,0,0,
0,1263,0,0,0,0,0,0,0,0,0,0,1913,0,1475,2112,0,0,0,0,0,0,0,0,
0,0,988,0,0,0,0,0,0,2470,0,1103,822,149,1972,828,0,0,0,0,981,0,0,0,
0,0,130,1997,0,0,1879,2162,0,0,0,0,0,0,0,0,0,2266,0,0,0,0,0,0,
1260,0,0,0,524,1362,0,2436,0,0,658,0,796,1256,0,0,0,0,1413,0,0,596,1189,0,
721,0,0,0,0,1235,0,0,0,1505,0,0,0,1115,0,0,1978,2054,0,0,1811,0,0,0,
1767,0,0,1960,0,0,0,0,0,0,0,2172,1141,0,2034,0,1609,1690,2119,2319,2056,0,26,2208,
0,0,0,2282,0,1414,706,2477,0,0,2411,0,0,0,0,1119,0,0,540,1006,0,0,0,0,
0,1169,0,2339,123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2399,
0,2528,0,0,0,0,0,344,0,25,0,0,729,0,0,0,0,0,2204,0,0,1334,0,0,
0,1191,0,0,0,0,0,0,0,0,0,955,279,0,0,0,0,0,2444,511,1396,2345,0,0,
962,0,1080,0,0,0,2133,165,0,1339,0,0,0,0,0,2533,505,0,0,0,0,0,0,0,
0,0,0,0,0,0,416,0,0,0,0,0,0,657,1040,2312,0,2318,0,0,0,2391,0,0,
0,0,0,0,0,0,0,0,0,0,0,1082,1575,0,2369,0,0,0,1345,0,1680,0,0,0,
801,0,0,1780,168,0,0,0,0,0,0,1248,1969,0,0,0,0,0,0,0,0,717,0,0,
1454,0,2483,0,0,0,0,1,0,0,0,0,0,0,2199,0,0,0,0,0,0,0,0,1563,
0,0,1077,0,186,0,0,0,0,0,0,0,0,0,0,0,0,0,0,684,922,1227,323,2274,
0,0,0,0,0,12,0,64,1343,2134,0,0,0,69,1375,0,0,0,0,0,1638,0,0,1530,
0,0,0,214,0,0,0,0,0,0,0,1075,0,0,0,0,0,0,0,0,0,0,2521,0,
0,0,0,0,0,0,0,0,0,1979,0,0,479,766,2529,0,0,0,0,0,0,0,0,0,
0,0,146,0,0,0,0,0,0,0,0,0,2207,725,288,646,895,1633,0,0,0,0,0,0,
0,0,2132,0,0,0,0,0,0,0,0,1078,0,903,2498,0,0,0,1883,0,0,0,0,0,
1348,0,885,14,764,2442,0,0,0,2202,0,530,0,0,0,0,0,0,0,0,0,0,0,0,
705,0,0,0,0,0,1384,0,0,0,0,1009,1014,1782,0,0,525,0,1436,0,0,1152,1746,1887,
266,1710,782,0,0,0,0,0,0,0,0,0,0,0,329,1432,1726,2303,0,0,0,0,1832,1506,
0,2433,0,0,0,0,0,0,2027,431,1239,0,0,0,2250,854,2392,0,565,513,930,0,0,0,
0,0,0,0,0,0,0,0,68,569,0,0,0,1942,541,0,0,0,0,0,996,1992,0,2214,
0,0,0,0,0,0,0,0,0,0,0,0,517,0,0,0,0,414,0,0,0,0,0,0,
0,715,0,0,0,0,0,0,0,0,1875,0,0,0,0,0,0,233,793,122,1269,1715,0,0,
0,1808,0,0,968,0,0,0,0,0,0,0,0,0,0,443,1708,0,98,0,0,0,0,727,
800,299,0,23,0,0,0,0,0,0,0,222,0,0,0,0,0,751,2300,0,0,0,0,0,
0,0,0,1682,373,2193,2338,0,0,0,0,1772,1812,0,0,0,0,0,0,0,0,1485,1848,0,
1094,621,0,0,0,0,0,0,906,0,0,0,0,0,0,1393,1636,0,0,0,0,0,2183,1310,
0,0,1786,898,0,0,0,0,0,0,457,2229,0,0,0,0,391,1574,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,791,0,0,0,0,0,0,0,826,0,0,
110,1116,1286,1985,1451,0,0,0,452,468,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,855,0,0,436,0,0,0,107,0,0,0,1683,0,690,872,0,316,0,0,0,106,650,0,
0,0,0,0,47,0,0,0,0,0,0,129,0,0,0,0,0,0,39,173,0,1577,1491,1388,
1823,0,0,0,1180,1500,0,0,0,0,0,0,2070,0,0,2337,0,0,0,0,0,1247,0,0,
0,2480,0,0,0,0,0,0,0,1696,0,0,0,0,1889,1736,0,0,0,0,0,1471,0,1214,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1046,0,0,0,0,0,0,0,0,
1827,0,0,0,0,806,1620,0,0,0,0,0,0,0,1907,349,2505,0,0,0,959,0,2010,0,
0,0,1561,0,0,0,0,0,0,0,0,0,0,0,1028,1565,0,0,0,0,0,1677,0,0,
994,1562,880,0,0,0,1859,1967,0,0,0,0,0,380,307,0,0,0,0,0,1644,0,0,0,
0,62,1939,1073,0,2402,0,0,0,0,0,1564,0,0,0,0,0,0,2111,0,0,0,0,35,
2021,0,0,0,564,0,0,0,2372,0,0,1330,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,509,0,1390,1015,1806,2025,0,0,0,0,0,0,0,1631,2406,0,51,0,2042,0,0,0,
1347,0,0,0,0,0,0,0,0,0,1374,0,0,0,0,0,0,245,1331,1495,2244,502,952,2420,
0,1948,0,0,0,0,0,1623,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1440,0,
0,0,1984,0,0,0,0,0,1254,0,0,0,0,0,0,1688,0,0,0,0,0,0,0,1604,
820,2412,2161,0,1394,0,1097,0,1356,0,0,0,0,0,308,0,0,0,0,883,249,0,0,0,
407,2367,0,0,0,0,0,0,0,1352,1987,0,0,0,0,1904,0,0,0,0,1818,0,0,0,
1027,0,0,0,0,0,0,311,486,1196,0,1839,1423,289,0,372,0,0,0,1123,0,0,0,0,
198,0,1507,534,2191,0,0,0,406,0,0,203,2332,0,0,0,0,0,0,1415,0,1324,0,0,
0,0,0,0,0,0,1026,0,0,0,0,1222,0,0,215,0,0,0,1197,0,2057,0,28,0,
0,0,0,1586,1738,1694,0,0,0,0,0,0,0,0,0,0,1361,1615,0,1600,0,2018,0,148,
2230,0,0,2254,0,0,1920,0,1029,0,2088,0,0,0,2276,0,0,0,0,0,0,368,0,1208,
0,314,0,1447,0,183,0,0,0,1170,0,358,0,0,0,0,0,0,0,2522,0,2222,0,639,
1675,0,0,0,0,0,0,2006,926,0,0,0,0,0,0,0,0,695,0,0,1988,0,0,0,
1626,21,0,0,0,2113,0,1237,1669,1977,2084,0,0,0,2013,974,0,0,2163,0,0,0,0,172,
0,273,1298,0,0,0,0,177,0,0,0,0,226,0,0,0,0,0,0,0,0,1327,0,0,
0,1560,1709,1970,0,0,0,0,0,0,2502,735,0,34,1872,0,0,0,0,493,0,0,0,0,
0,2297,1983,1748,0,1831,0,0,0,0,0,0,637,0,0,0,0,0,0,0,0,0,0,808,
0,0,0,0,0,0,0,0,0,0,2209,0,0,2197,0,0,0,0,2213,0,2041,0,491,0,
0,0,427,1774,0,0,0,409,1210,2296,0,699,0,1877,36,211,0,581,0,0,0,0,0,0,
0,0,1854,2051,0,2469,0,223,0,1467,0,0,0,2341,0,1819,0,478,0,0,0,2478,0,0,
0,0,0,0,0,126,0,0,0,0,0,0,0,0,0,0,592,0,0,1900,0,0,0,0,
0,0,0,0,0,464,0,0,8,0,0,0,1501,0,0,0,1488,0,0,0,0,0,0,0,
0,2410,0,2196,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,341,0,1852,
1991,0,2036,0,0,0,0,0,0,0,0,0,0,0,0,0,0,890,2377,0,0,0,1042,0,
0,0,2452,977,0,0,0,0,0,0,0,0,635,0,0,0,0,0,1493,1118,2206,0,0,0,
0,0,0,712,0,1355,0,0,891,2267,1614,0,0,865,0,0,0,0,1267,732,1878,0,0,0,
0,0,2429,0,0,0,0,0,0,0,0,1755,0,1049,1092,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,1476,2015,0,0,0,0,0,0,0,0,0,1441,0,49,0,0,0,0,
0,519,0,91,0,0,0,0,0,0,475,2067,780,0,2434,0,1776,0,0,0,0,201,0,0,
0,0,2017,0,0,0,1616,0,0,0,649,0,175,0,0,0,2517,0,0,0,0,0,0,878,
0,0,1198,2511,0,0,0,0,0,811,0,0,0,2532,1449,0,0,0,0,0,1055,220,426,1110,
1551,0,2408,0,1293,0,351,0,0,0,1059,0,497,2235,0,0,2515,0,0,0,435,277,0,0,
0,0,2115,0,0,376,0,0,0,0,0,0,0,0,67,132,0,0,0,0,2381,0,231,0,
0,0,0,0,0,0,0,0,0,0,769,518,0,0,0,0,269,2453,2466,0,0,0,0,0,
753,0,0,0,0,1129,0,0,0,0,0,0,547,0,0,0,0,0,0,190,863,0,0,0,
0,2534,0,0,0,627,0,0,0,0,0,0,0,0,0,0,0,0,7,195,1598,0,0,0,
0,2328,0,0,1731,1418,0,0,0,1810,1068,0,1242,0,0,0,0,2002,0,886,0,2098,0,0,
1659,0,0,2181,0,0,1692,2136,2513,0,0,0,0,0,494,111,1522,0,0,0,925,0,1096,0,
0,1579,2228,1602,0,0,2058,0,528,2086,0,0,0,0,0,2035,0,1909,0,0,0,310,0,0,
0,0,1250,0,2159,0,0,0,0,0,0,860,1496,0,0,1439,1541,0,0,2281,2019,0,0,0,
0,0,0,0,2518,0,31,0,0,447,0,1661,0,1376,364,0,2211,0,2205,0,1764,2271,765,2123,
914,589,442,1274,1534,0,893,0,0,0,0,0,85,0,2388,0,0,0,0,0,0,0,0,1446,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,1101,159,171,0,0,0,0,0,2535,0,
2117,0,0,1387,924,0,0,0,0,0,0,0,640,0,1283,0,0,0,287,1670,1951,2048,622,1353,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2009,0,1368,1745,
2257,0,0,0,221,1030,0,1438,2419,0,404,0,0,1637,348,0,0,0,0,384,0,0,0,0,
1223,0,0,0,0,0,0,0,0,0,0,0,0,0,313,470,0,0,490,792,0,1229,0,0,
0,0,0,0,0,0,0,0,1154,0,0,0,0,0,0,0,0,1342,0,0,0,0,0,0,
0,0,0,2394,0,0,0,1163,2415,1224,1896,1918,0,0,0,0,1555,0,0,1465,0,0,1063,0,
2047,461,0,0,0,0,1437,0,0,636,0,1544,0,0,1781,0,1203,0,0,0,0,1613,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,237,1573,141,
0,0,0,0,0,0,1395,0,0,0,0,526,554,0,0,2179,0,571,686,1047,1619,379,0,0,
0,0,0,0,0,2141,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,401,1995,1051,
0,0,0,0,0,0,0,0,1143,137,964,0,0,1486,0,0,0,0,0,0,0,2033,912,0,
0,0,0,0,1921,1404,0,0,0,0,0,0,0,0,0,0,0,2313,458,0,0,0,1713,0,
0,0,713,0,0,0,0,2306,0,46,0,0,0,0,1722,0,1444,0,1271,0,0,209,0,0,
0,0,0,0,975,1800,0,0,0,255,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,887,0,0,0,0,0,1204,1957,1849,866,0,0,0,1784,1489,0,0,0,0,0,383,0,
1226,2164,694,0,0,0,0,0,0,0,0,501,297,625,0,0,0,0,2227,0,0,0,0,0,
0,0,0,0,0,1799,0,0,304,548,0,0,0,0,0,0,1749,0,0,0,0,0,0,0,
0,2472,0,0,0,0,2324,1236,356,0,0,0,324,752,0,174,1453,2519,0,0,0,0,1406,1086,
0,0,0,0,0,0,1903,1876,958,0,0,0,2448,0,0,0,0,0,0,300,1594,0,0,0,
0,0,0,2063,0,0,0,0,0,2085,0,0,0,420,678,2104,282,516,0,0,0,0,0,1405,
0,0,0,0,2352,0,0,1186,0,0,0,0,0,0,0,0,0,1589,0,2390,0,1870,919,1742,
1759,0,2003,0,0,0,0,352,0,0,0,0,0,2386,0,0,576,0,0,0,0,0,0,2307,
0,2346,0,897,0,0,0,0,0,0,1188,0,0,0,0,257,0,0,0,597,643,2127,0,0,
0,0,670,0,1757,0,0,0,2293,0,0,227,474,1641,1956,2443,0,0,0,0,0,0,0,0,
0,0,0,0,0,87,0,6,0,2285,2482,0,0,0,0,0,0,0,0,0,0,0,1019,1185,
1299,1010,1072,2080,0,2128,0,309,0,0,0,0,1385,0,0,0,0,1975,0,0,0,2373,2008,0,
0,293,0,1351,1450,0,0,144,0,0,1916,0,0,0,396,0,0,330,399,1321,0,0,0,13,
0,0,0,0,0,0,0,0,0,0,0,0,0,2095,0,0,0,10,515,0,1428,0,0,0,
453,1024,1953,2155,0,224,848,0,0,0,0,0,0,0,0,0,2450,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,1025,2151,1763,0,0,0,0,0,0,2200,0,0,852,0,0,0,
0,1671,0,0,0,0,0,0,19,0,1735,0,1778,0,0,0,112,1133,613,0,0,0,0,0,
0,0,0,0,0,2340,697,2424,0,0,387,1300,1002,397,1525,0,0,54,108,0,0,0,940,0,
0,0,1106,0,1074,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,892,
495,2247,0,1756,1990,0,0,0,0,0,1504,0,1284,0,553,0,1052,0,53,1753,0,0,0,2144,
688,0,0,1434,0,935,2212,0,0,0,0,2223,0,0,0,0,0,1095,0,0,1779,0,1999,0,
0,1580,2160,0,0,0,0,0,0,0,0,0,0,2157,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,1629,0,0,0,0,204,1901,0,0,1412,2501,498,0,0,0,0,0,0,0,
1490,0,0,979,1845,207,0,0,241,0,857,0,0,0,0,0,0,0,0,0,0,0,0,0,
1660,2045,1350,563,1004,1194,0,0,0,0,0,0,0,0,0,1893,0,0,542,0,1301,0,0,0,
0,102,278,538,0,0,0,869,1667,0,0,0,0,0,0,1357,0,0,0,0,0,0,2354,0,
896,0,0,459,0,0,467,1258,0,2379,0,0,1409,1126,0,1297,0,0,0,0,936,789,1837,932,
1280,1146,0,0,0,2331,0,0,0,2357,0,2421,0,0,0,0,0,0,219,410,0,1958,0,1391,
0,0,2290,2486,0,938,0,0,0,0,1930,0,0,0,0,0,0,566,0,0,558,0,0,0,
0,0,1287,0,0,0,0,0,2053,0,1140,0,0,0,0,0,0,0,1265,0,0,0,0,0,
0,1469,0,0,0,0,0,0,0,0,0,0,2457,0,386,1473,0,0,334,0,0,0,0,0,
0,1612,0,2349,0,2031,0,0,0,0,0,0,0,1499,0,1790,1262,0,0,0,0,0,0,0,
230,0,0,0,0,0,0,1456,2465,0,0,0,0,0,832,0,119,1155,0,0,0,1045,1464,1996,
0,1457,1928,0,923,0,1104,652,1128,1543,2526,0,0,0,0,0,777,0,0,0,0,1039,0,0,
0,0,0,0,0,0,1829,0,0,1765,0,0,0,0,187,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,2325,0,0,626,0,0,0,0,0,0,1041,0,0,0,0,0,0,0,0,
0,0,0,0,0,816,0,0,0,0,0,552,0,0,0,0,716,0,0,0,0,0,0,0,
945,0,0,0,0,0,0,0,0,0,0,0,0,1766,2139,1570,295,232,0,0,0,0,0,0,
0,0,2044,0,0,0,0,0,2468,244,0,0,0,1285,0,0,0,0,0,0,0,1145,196,2395,
0,0,0,1976,286,1112,702,0,2280,2309,2383,0,0,1582,0,353,1360,1567,1835,2485,0,0,0,0,
0,0,0,2037,0,0,199,0,0,0,0,841,2496,0,0,2449,0,0,0,0,0,0,0,0,
0,0,0,2315,0,0,0,0,1031,1640,0,0,0,1290,2216,0,1165,0,0,0,0,0,0,1775,
0,0,0,0,441,963,1003,0,0,2291,0,1795,0,809,812,2236,0,0,0,0,0,0,0,0,
0,243,0,0,0,510,2118,1238,481,0,1639,2072,0,2265,0,2398,0,0,0,0,1397,0,0,0,
235,1824,1085,0,0,0,0,2355,0,2176,0,0,0,0,0,0,623,0,0,0,0,642,0,0,
0,0,0,0,0,0,0,0,265,0,0,0,0,0,0,1138,0,1134,0,0,0,202,0,0,
0,0,0,2125,2389,2451,0,0,693,0,105,618,0,89,0,0,882,0,0,2358,0,0,90,2327,
0,0,0,1712,0,81,0,0,0,1268,0,2500,0,0,0,0,0,0,0,0,0,781,1632,0,
0,0,0,1847,2360,0,1653,0,0,0,0,0,0,0,829,1319,2082,2083,967,0,0,0,1433,0,
0,1183,1199,0,0,2504,0,0,0,0,413,2493,0,0,0,0,0,0,0,2185,0,0,0,0,
0,1166,0,0,0,0,629,0,0,0,0,0,0,0,2145,151,1179,1699,0,0,0,0,1569,0,
1117,0,0,1167,0,0,27,1648,0,0,0,0,2446,0,465,0,0,843,143,598,66,2258,0,614,
489,1917,2198,0,0,1472,1595,0,0,0,0,0,1295,0,0,1328,2039,0,0,0,0,0,0,2530,
0,1642,0,0,1750,456,0,0,0,0,0,0,1127,2322,0,0,0,0,0,1303,0,0,1137,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2182,2005,0,0,0,0,0,0,0,
0,0,0,0,2423,0,0,0,0,0,0,0,0,0,0,0,0,1244,0,0,0,0,0,153,
0,100,889,790,1524,1805,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,1952,748,0,0,0,0,0,0,0,0,0,0,0,1034,0,
0,0,2288,0,2124,0,0,0,0,556,0,0,0,0,0,218,0,0,0,0,0,0,579,0,
0,0,0,0,0,0,180,267,0,1038,0,0,0,0,0,1897,0,0,0,0,0,939,95,1497,
2376,0,0,1843,0,0,0,0,0,0,2387,1131,2347,0,0,0,0,0,0,0,0,0,0,0,
1369,0,0,0,0,0,1558,0,1325,0,0,0,0,0,778,2253,0,0,0,0,0,0,0,0,
0,0,2219,0,0,0,2336,0,381,0,0,0,0,0,0,0,0,0,0,653,283,0,0,0,
1605,0,1093,0,0,0,2536,0,1099,0,0,0,0,0,1578,0,0,0,0,2277,0,0,0,0,
0,0,0,1114,0,0,0,0,0,0,0,0,0,0,0,0,810,0,1591,0,0,0,0,0,
0,0,0,0,0,577,875,1681,0,1693,0,0,0,0,0,573,960,1793,2286,0,1583,0,0,0,
0,0,0,0,65,0,0,669,0,0,0,0,0,0,0,0,795,0,0,0,0,0,0,0,
1794,0,120,0,0,2108,0,0,982,0,0,0,0,0,0,345,549,641,0,0,606,0,0,862,
0,0,0,0,2177,1252,2326,0,0,0,0,0,0,0,0,586,1791,0,1466,2014,0,0,0,0,
0,0,0,1679,1338,0,2366,1695,0,0,0,0,0,0,88,0,0,0,0,0,1518,0,205,0,
0,2295,0,0,0,0,0,0,0,1902,0,0,0,0,0,0,0,0,0,787,1665,0,0,0,
0,529,393,934,1825,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,188,675,1627,
0,2024,0,1503,1552,0,2473,0,0,0,0,0,0,0,0,0,0,0,1309,1733,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,620,0,0,500,2479,1572,2016,1401,0,0,2224,1182,2137,
2330,371,1478,1768,588,2268,94,1884,0,0,0,2078,2365,2050,2506,2510,2385,0,2304,0,0,0,2232,0,
0,0,0,0,1966,0,0,0,1159,0,0,0,0,0,0,0,0,0,0,0,0,17,0,0,
0,1700,0,0,1685,0,0,0,154,0,1846,0,0,0,0,2167,0,0,0,0,0,0,0,0,
0,2362,1207,0,2418,0,1621,951,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
2314,0,0,0,0,342,1048,1532,1798,1906,0,0,0,527,761,0,0,2400,696,0,0,560,0,317,
0,0,0,0,0,0,0,0,0,0,0,0,0,298,0,0,0,0,0,0,0,0,0,0,
0,0,1108,0,0,0,2100,0,0,0,0,1813,80,0,0,0,0,0,1372,0,0,0,0,360,
248,0,0,0,0,0,0,0,0,0,0,1934,2194,0,0,0,0,0,0,2166,0,0,0,0,
0,363,2190,0,0,0,2401,0,2278,0,0,1317,2173,236,0,2249,0,0,0,0,0,0,0,1792,
0,0,315,0,0,0,0,0,0,0,0,0,169,0,0,0,375,0,0,0,0,1815,0,937,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,913,1241,0,0,0,128,0,0,2378,1610,147,1398,2102,0,0,654,0,0,1851,0,567,
0,1674,0,0,0,2405,0,0,0,1121,0,0,2414,0,0,845,0,0,0,0,40,0,0,0,
0,1739,0,440,0,562,995,0,0,0,1175,0,0,683,0,0,0,0,0,0,0,2174,0,0,
0,0,0,0,305,0,1124,2077,0,1895,0,0,0,785,961,0,0,0,0,0,0,0,117,0,
0,0,0,0,0,184,1993,0,0,0,0,0,0,0,687,0,0,1480,0,0,1187,0,0,991,
0,0,109,0,921,0,0,0,0,0,1090,0,0,1658,0,0,0,0,0,0,0,2170,444,0,
124,1603,0,0,0,0,2299,294,879,1033,671,1442,0,983,989,1322,0,0,0,0,0,1828,0,1761,
2323,0,24,0,0,0,181,0,0,807,0,0,0,0,0,0,0,0,2068,0,0,0,1333,0,
0,0,0,0,451,0,0,0,0,0,0,0,0,0,0,0,0,238,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,2131,0,835,1135,0,0,0,1502,79,1740,228,0,284,1672,0,
0,0,0,0,0,0,0,0,0,0,0,868,0,0,1617,1714,0,1288,0,0,0,0,469,0,
16,783,0,0,0,0,0,0,2152,0,0,392,1539,1880,0,0,0,1596,2103,0,0,0,0,0,
0,830,1949,0,0,0,0,0,0,0,1553,0,0,0,0,0,0,0,0,0,0,0,365,0,
0,0,0,0,0,0,2256,1869,2456,0,2459,0,2001,0,0,0,0,0,0,0,0,2242,0,0,
908,0,0,0,0,0,0,0,0,0,0,700,0,0,0,0,0,0,0,0,0,608,0,0,
0,0,0,0,1947,0,0,291,2094,1400,1922,0,0,0,0,0,0,847,1706,1926,0,200,0,0,
970,0,0,0,0,0,0,0,20,1380,2135,0,0,0,0,0,0,1950,0,0,1344,0,0,0,
0,0,0,0,0,0,0,2012,2508,0,0,1294,833,1008,0,0,0,0,96,0,1723,0,0,0,
262,0,1215,0,0,0,150,507,0,2305,0,0,1519,1858,0,0,0,973,1840,57,1069,263,0,0,
0,0,0,0,415,0,0,0,0,0,0,2130,0,0,1924,0,0,0,0,0,1066,176,1863,0,
1122,0,0,0,0,0,460,0,0,0,0,0,32,0,0,0,0,0,0,0,115,0,0,0,
0,1083,0,0,0,0,0,1053,0,0,0,0,0,0,29,1257,0,0,1885,0,0,52,0,2154,
0,0,0,0,0,1421,2105,2238,741,1120,0,0,0,0,1523,0,466,0,0,0,0,0,0,0,
0,0,1587,303,78,1516,0,0,0,0,0,0,2520,0,0,0,0,0,0,0,536,0,0,0,
1463,714,0,0,0,0,1314,0,0,0,2516,0,813,2175,0,0,0,0,0,0,2049,1279,0,0,
0,0,0,0,1925,0,0,0,0,0,0,0,0,0,2342,1346,0,730,836,747,0,0,0,0,
2384,1545,0,0,2308,0,2364,0,0,0,0,0,0,0,0,1571,2356,1017,0,2149,1743,0,0,0,
0,0,0,0,0,0,0,331,840,827,1032,0,0,0,0,0,1005,0,0,1662,0,0,1359,2523,
0,0,0,2116,0,0,976,0,0,0,1312,0,916,0,2220,0,0,724,140,591,0,0,0,0,
0,0,0,0,0,0,0,0,532,412,2363,0,0,0,1482,0,0,0,583,0,0,0,0,0,
0,0,0,1651,0,253,1542,2264,1686,0,0,570,0,0,0,2343,0,261,0,0,206,2509,83,0,
0,2361,0,0,0,0,0,1512,1130,0,499,0,0,0,338,496,664,2514,70,0,0,0,167,1430,
786,1509,1770,0,455,0,0,0,0,0,0,798,2171,0,0,264,0,0,0,2246,0,1243,2435,0,
0,0,1178,0,424,1111,1721,0,2106,2438,157,1098,985,0,0,0,0,1427,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,135,0,0,978,1890,2382,113,1941,0,662,672,0,0,
0,0,1866,0,1729,0,0,719,45,0,0,0,0,943,0,1652,1452,0,0,0,612,0,0,0,
0,0,0,0,2004,0,0,0,1425,0,0,2407,998,1007,0,0,0,0,0,268,0,0,0,0,
2107,0,656,1762,0,0,0,0,0,0,2201,0,680,2000,0,1773,290,0,0,1340,2507,0,1933,0,
0,55,0,0,1881,0,33,0,0,0,0,0,0,0,0,0,1841,2032,0,2087,0,0,0,2060,
1549,0,0,0,506,0,1853,0,0,0,0,0,0,321,0,0,0,0,0,1830,0,0,0,0,
0,0,0,804,1132,1730,0,0,0,1435,1968,0,0,0,0,0,1844,439,0,1510,0,0,0,0,
333,0,2248,163,0,0,166,0,0,0,1554,0,0,2476,0,1161,1725,0,2333,0,0,667,0,0,
0,2065,731,0,0,0,1422,0,1931,2138,508,0,0,0,0,18,192,0,0,0,0,0,0,0,
698,1402,858,1865,1102,58,1282,0,0,1149,0,1281,0,0,0,1168,0,0,0,1568,0,0,0,0,
0,0,0,0,0,421,2316,0,0,825,0,0,1850,56,1455,2243,2270,0,0,0,0,0,104,899,
1919,0,0,0,1894,271,0,0,0,0,0,0,0,0,0,1205,44,1668,0,0,0,0,915,0,
1386,0,0,0,0,0,0,1655,0,0,0,0,0,2226,0,0,0,0,337,849,1234,0,1994,1373,
638,0,744,0,0,0,0,0,250,0,0,0,0,0,0,0,0,2169,0,1566,0,0,0,0,
900,1814,0,0,0,0,0,0,0,1540,225,0,0,0,0,2413,0,0,0,0,0,1836,0,0,
0,0,2380,0,0,0,0,0,0,0,0,0,0,0,0,894,0,0,0,0,1426,82,2292,0,
0,0,0,0,0,0,0,0,328,339,0,0,0,0,0,0,2467,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1349,
0,0,0,0,0,0,1370,0,0,405,0,0,0,0,1176,0,340,0,0,1820,0,0,0,1419,
0,0,0,0,797,1701,0,0,986,861,0,0,0,0,980,0,0,0,0,0,332,483,0,0,
2245,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1817,0,0,619,2143,0,0,0,0,
0,0,1000,953,359,1365,0,0,0,0,0,0,0,0,2370,0,251,0,674,0,0,0,1445,535,
0,0,864,0,0,837,0,0,0,0,1304,0,22,0,0,0,1332,1666,0,0,956,0,0,559,
0,0,0,1381,0,0,0,0,0,0,0,0,0,0,0,1588,0,0,0,0,0,0,1697,0,
0,210,0,660,0,0,0,0,0,1035,15,1911,0,0,0,0,0,0,0,0,0,0,1684,0,
0,853,1172,142,2026,0,0,0,0,1611,0,0,0,1363,0,0,0,0,1162,0,136,0,0,0,
0,0,114,2475,0,0,0,2272,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
2092,0,0,0,1443,0,0,0,1576,1076,1608,0,0,0,0,0,0,429,0,0,0,676,0,0,
0,0,0,0,0,0,0,1643,0,1963,0,0,0,2073,0,1164,1822,0,0,0,0,0,0,0,
0,2409,0,0,0,0,0,0,0,0,0,0,43,1021,2165,0,0,0,0,0,910,2441,0,0,
0,0,815,0,2178,0,0,0,0,0,0,270,0,0,0,0,1483,0,0,1474,0,1081,0,0,
0,0,0,0,0,0,0,0,0,0,1364,2122,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,382,0,0,0,0,0,2302,0,0,335,0,1378,0,673,2334,0,0,971,0,
0,0,0,0,0,0,0,97,0,0,155,0,2076,0,0,0,720,628,0,0,0,0,0,208,
0,0,0,0,1593,1448,1932,374,2524,0,0,0,0,0,0,0,0,0,0,2371,644,707,545,2251,
1313,0,0,0,0,0,0,0,152,193,1898,1908,1946,655,0,0,0,0,0,2301,0,2156,0,0,
0,0,846,0,0,0,0,0,0,0,1599,189,1228,1923,0,1855,42,0,574,1232,1462,0,0,2030,
0,0,0,0,0,2225,0,0,0,0,0,0,0,0,1225,0,0,0,1429,473,0,0,0,2217,
0,0,247,0,0,0,0,0,1329,0,0,543,0,0,0,823,992,462,60,0,2099,0,0,0,
0,0,2114,0,1630,1585,0,0,1678,0,0,0,2052,0,0,0,0,1403,0,0,0,0,0,0,
0,0,1392,0,0,0,0,417,0,0,0,0,1251,0,0,0,2531,0,63,0,1057,0,0,1084,
0,2147,631,2499,0,0,0,0,0,0,0,0,0,0,0,0,0,0,844,0,0,0,984,0,
0,0,0,1744,0,0,0,0,0,0,0,0,0,0,582,0,0,0,0,0,0,0,0,1190,
1012,0,0,0,0,71,0,0,2011,0,0,0,1526,0,2022,0,0,0,0,0,0,0,0,0,
0,0,0,485,2426,0,2203,0,0,0,0,0,0,0,0,0,1001,0,0,0,2350,0,0,0,
679,799,0,1707,0,0,794,1056,1424,2075,2525,0,0,0,0,0,0,0,0,0,0,617,2097,0,
0,0,0,0,1255,367,0,2261,318,422,1054,0,1964,1973,0,0,0,1935,487,1905,920,0,0,0,
2028,0,0,0,0,0,0,191,0,0,0,1389,0,0,0,0,0,0,346,423,1508,1650,0,0,
1656,428,0,0,0,0,2148,101,0,0,2471,1622,1354,2064,0,0,0,0,0,0,0,0,0,904,
0,0,1173,0,0,701,0,164,1407,0,0,0,1965,2487,0,0,0,1625,0,1801,0,0,0,395,
432,1195,0,0,182,1590,2186,2234,0,0,252,1171,0,0,0,531,1943,0,0,0,909,2043,0,0,
1275,941,0,0,0,312,0,0,0,0,0,0,0,0,325,1431,1060,0,0,0,1955,0,0,944,
2275,0,0,301,2215,0,1177,0,0,0,0,0,1515,0,749,870,2153,0,0,1728,0,0,544,1036,
0,2146,0,0,0,0,0,0,2425,0,1420,0,0,1470,0,0,0,0,0,0,0,0,0,1245,
993,0,1597,0,0,0,0,0,0,0,1461,217,2062,0,733,0,0,0,0,0,0,0,0,0,
550,0,0,0,0,0,0,0,0,1323,0,0,0,1221,0,0,2129,2474,0,0,0,0,0,0,
2140,0,1399,0,0,1634,0,0,0,1335,0,1689,0,1717,0,0,0,0,0,0,0,0,0,354,
814,0,0,0,0,1272,0,0,0,0,1091,0,668,1067,1777,0,0,0,0,0,2460,0,0,1230,
1292,2432,1915,0,0,0,0,0,0,0,0,0,0,0,0,784,0,1998,0,0,1013,0,1246,350,
1219,0,197,1807,1498,2428,0,0,0,0,0,0,0,0,1698,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,242,0,0,0,0,0,0,0,0,838,285,1158,1181,2344,1760,480,907,2348,
0,0,0,0,768,0,0,0,0,0,0,1559,0,0,433,1022,0,557,850,0,0,0,632,0,
0,0,0,0,0,0,691,161,1649,0,0,0,2020,0,1266,2110,0,0,0,1654,434,0,873,0,
645,0,0,1144,0,2069,999,0,0,2489,0,0,0,0,0,0,0,2458,0,0,933,1341,419,0,
0,0,0,0,347,0,2231,0,0,0,0,2430,0,969,1971,2462,463,0,0,0,0,0,0,1927,
0,0,0,0,802,0,0,0,1720,0,0,0,0,0,661,0,274,0,0,0,0,0,0,2187,
0,0,0,0,0,0,361,1797,0,0,0,0,0,834,1016,0,378,0,0,0,0,0,0,0,
0,0,0,0,408,1533,0,0,1018,0,0,0,0,0,0,2416,2484,859,514,0,0,0,0,0,
0,818,2439,398,0,0,0,0,2184,1842,0,0,0,0,0,0,0,2180,0,0,0,0,0,0,
839,1796,0,0,0,0,0,0,0,0,0,1962,0,0,0,0,1278,2273,1862,2233,1758,2287,446,0,
1899,2218,194,0,0,0,0,0,336,1206,0,0,616,633,0,2464,624,0,0,1079,0,0,0,1037,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,1410,0,0,0,0,0,0,0,0,0,
0,2397,0,0,0,0,0,0,0,876,0,0,0,0,0,0,1276,1377,0,0,0,38,0,0,
0,0,0,0,0,0,1624,0,0,0,1718,997,0,1857,0,0,0,0,0,0,0,0,0,2055,
2237,0,0,0,0,0,0,1734,0,0,0,0,0,0,0,0,0,615,0,0,0,0,2320,2239,
0,0,0,0,2422,0,0,0,2335,2126,0,0,0,0,1417,0,0,0,0,0,0,0,0,0,
770,1291,2447,0,0,1944,0,0,0,0,0,0,0,0,0,0,0,0,0,634,821,2503,0,0,
0,1249,0,877,1618,0,0,1305,0,1592,0,0,0,0,0,0,0,1556,884,377,2351,2311,2495,0,
0,0,0,0,281,0,0,158,1358,0,0,0,0,0,1982,0,0,972,0,0,2289,2188,0,1959,
2061,911,2101,394,503,1517,0,0,403,84,0,0,745,1231,0,1160,0,0,0,0,0,0,0,1769,
1240,0,0,950,99,1520,1954,1492,2059,0,0,0,0,0,1607,0,692,819,1184,763,0,0,0,0,
1868,0,0,0,0,0,1584,0,0,0,0,0,0,1209,1719,0,0,740,0,0,2329,0,1193,1606,
0,0,0,256,476,2283,0,0,0,0,0,0,0,0,133,0,0,0,2512,0,0,0,0,1833,
0,0,322,0,0,0,0,2195,2463,0,0,0,0,704,0,0,0,0,0,0,0,0,0,546,
0,160,296,689,736,0,0,0,743,0,0,2440,1986,0,0,2368,0,0,0,0,1752,0,0,0,
1105,0,0,1058,0,0,0,0,0,2492,0,131,0,118,0,0,0,1139,0,116,0,0,2260,990,
1157,0,41,1308,539,1458,1702,1691,512,647,0,0,0,767,0,0,0,0,0,138,0,0,0,0,
2455,587,0,0,2321,0,0,0,0,750,0,0,0,0,0,0,0,2259,0,0,2189,0,0,73,
805,851,0,425,1192,2317,737,0,0,1044,0,2150,0,0,0,0,0,2294,2310,0,0,0,418,0,
0,0,0,0,0,0,125,803,888,0,0,0,0,0,609,2497,276,831,0,0,710,0,1023,0,
2079,2403,917,0,0,0,0,0,1826,0,0,0,0,134,0,0,0,0,229,718,0,0,0,1961,
0,0,0,0,0,0,1273,0,0,0,0,0,0,0,0,0,0,0,1233,1494,0,0,0,0,
0,0,0,0,0,0,871,0,0,0,0,648,2071,0,738,0,954,2109,0,0,0,0,0,258,
918,2029,0,595,0,0,0,0,0,0,0,0,0,2158,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1945,2375,1316,0,0,0,0,0,0,0,1628,1936,2192,2353,0,0,0,
0,0,0,856,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,590,2210,0,139,1020,
327,1459,0,0,1218,2038,0,0,1716,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2074,
0,0,0,0,0,0,0,0,0,0,0,0,1910,0,0,0,0,533,0,0,0,1664,0,1789,
1864,0,1747,1150,0,37,2121,0,0,1834,390,0,0,0,0,0,0,0,1147,2240,2374,842,2284,2393,
472,2445,2481,594,0,0,728,0,1981,2263,1754,0,0,1113,2431,0,0,881,0,0,0,272,1937,0,
0,0,0,0,0,0,92,0,484,0,0,0,0,302,0,9,0,0,0,575,0,0,0,306,
0,0,0,0,93,0,0,0,0,1663,0,0,0,0,0,0,0,0,0,0,1156,0,0,746,
0,0,0,0,260,292,355,0,362,0,957,2537,593,0,0,0,0,0,1557,0,0,1929,1521,0,
1043,0,0,0,1220,212,0,1125,677,1050,1711,0,0,578,0,0,0,0,0,1477,0,0,86,0,
1153,817,0,0,0,1011,0,1320,0,0,0,170,0,0,0,0,0,0,0,0,0,0,127,0,
1487,779,0,0,2120,0,0,1484,1100,2491,0,0,0,0,0,0,0,0,0,0,0,0,0,1771,
2427,0,1989,61,0,0,0,2142,0,1318,0,0,0,0,0,0,0,0,0,1289,0,1676,0,0,
0,0,0,0,0,0,240,59,0,0,388,1411,0,0,0,0,0,708,1264,2066,0,1874,762,0,
1821,0,121,610,1737,0,0,0,0,0,0,0,0,0,0,0,0,946,389,1296,0,0,400,651,
742,1751,523,0,0,0,0,0,2007,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,156,0,0,0,0,0,2404,0,0,0,0,0,0,2396,402,0,0,2437,0,0,0,0,
0,0,1891,0,1647,0,0,0,561,0,1088,0,0,0,0,0,0,0,0,0,0,0,0,0,
611,1635,0,0,2298,0,0,1302,521,0,0,0,0,0,0,0,0,2241,0,0,0,0,385,0,
2494,0,0,0,824,901,1174,0,0,0,2527,0,0,0,0,0,0,0,0,0,0,0,1809,0,
0,0,0,0,0,2417,0,2269,1816,1888,0,2454,0,0,0,0,522,0,0,234,246,1867,0,259,
0,0,0,0,0,0,492,0,0,0,2221,0,0,0,0,0,280,0,0,0,0,0,1383,0,
0,1581,0,0,1061,0,0,0,0,0,2252,0,0,0,0,0,0,0,0,0,1886,0,703,2461,
0,0,0,0,213,1460,739,0,0,1277,0,0,1741,2359,0,0,659,326,1136,0,0,1861,0,2490,
254,2279,1724,0,0,0,2081,947,162,0,0,0,1382,0,0,0,275,2089,430,0,0,370,0,2040,
0,0,0,2262,0,584,0,477,
};
