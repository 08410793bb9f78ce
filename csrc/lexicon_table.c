// clang-format off
// Made from the data by `make tables`; do not edit.
#include "lexicon.h"

const IqLanguage iq_languages[] = {
    {"de", 1, 1, 0, 0, 0},
    {"en", 0, 0, 0, 0, 0},
    {"es", 0, 0, 1, 0, 0},
    {"fr", 0, 0, 1, 0, 0},
    {"it", 0, 0, 1, 0, 0},
    {"nl", 0, 1, 0, 0, 0},
    {"pl", 0, 0, 0, 1, 0},
    {"pt", 0, 0, 1, 0, 0},
    {"ru", 0, 0, 0, 1, 0},
    {"sv", 0, 1, 0, 1, 0},
    {"tr", 0, 0, 0, 1, 1},
};
const uint32_t iq_language_count = 11;

const IqLexiconEntry iq_lexicon[] = {
    {0x0EE59BF7EE53C98F, 6, 0x00800},  // -cka
    {0x03611B82B223B3FC, 6, 0x01000},  // -cki
    {0xED82584C558F2B09, 6, 0x00800},  // -dzka
    {0x02FCB745EB20DF46, 6, 0x01000},  // -dzki
    {0x479A125CBBCE0602, 6, 0x00800},  // -owa
    {0xADA17BDF55EAC5BE, 6, 0x00800},  // -ska
    {0xBB33ADB62B40FBB9, 6, 0x01000},  // -ski
    {0x88A44EA84F827D33, 6, 0x00800},  // -ówna
    {0xBA9B2FDC585AA1A0, 8, 0x00800},  // -ая
    {0xBD0784FC71D09C64, 8, 0x01000},  // -ев
    {0xC913BF533DBE98A2, 8, 0x00800},  // -ева
    {0x1A69CF1C01675985, 8, 0x01000},  // -ий
    {0xE30E915B0848CEA2, 8, 0x01000},  // -ин
    {0x61C19549B7C7DF63, 8, 0x00800},  // -ина
    {0x057844214D432478, 8, 0x01000},  // -ов
    {0xF311BE70FCC13A91, 8, 0x00800},  // -ова
    {0x8614F17E42D8596F, 8, 0x01000},  // -ой
    {0x8EAABA3783A11F9C, 8, 0x00800},  // -ская
    {0xC585588BBC6703E1, 8, 0x01000},  // -ский
    {0x5E6FEA86C440B556, 8, 0x00800},  // -цкая
    {0x40BF965FAA983AB0, 8, 0x01000},  // -цкий
    {0x6339F3D235DD14C7, 8, 0x01000},  // -ый
    {0xAC992DB830C6FC86, 8, 0x01000},  // -ын
    {0xA761C266D76CEC7D, 8, 0x00800},  // -ына
    {0x233F92D9FC34699F, 8, 0x01000},  // -ёв
    {0xA77B02F9F8732C37, 8, 0x00800},  // -ёва
    {0x55E22B8CCBB1816F, 1, 0x00408},  // a
    {0x55E22B8CCBB1816F, 2, 0x00040},  // a
    {0x55E22B8CCBB1816F, 4, 0x00040},  // a
    {0x55E22B8CCBB1816F, 6, 0x00200},  // a
    {0x55E22B8CCBB1816F, 7, 0x00848},  // a
    {0xF2A7C95E41246D8E, 5, 0x00040},  // aan
    {0xC3124F5AA9D5B2A2, 5, 0x1000020},  // aanvaller
    {0xA5B461F68BF42A9F, 0, 0x00200},  // aber
    {0xBCA92F728F2347AA, 0, 0x00020},  // abgeordnete
    {0x4ECBF0FF4DA42650, 0, 0x00020},  // abgeordneter
    {0x9E1B19DB0C751FEA, 10, 0x01020},  // abisi
    {0xC70A9BCD8C614311, 4, 0x00020},  // abitante
    {0x55DD66F9B03DA779, 4, 0x00020},  // abitanti
    {0xC1C075C86D226146, 10, 0x00820},  // ablası
    {0xA3EF09D3A768BE3F, 2, 0x00820},  // abogada
    {0xE170668160BEC166, 2, 0x00020},  // abogadas
    {0x5D8EB21C5E36AAF1, 2, 0x01020},  // abogado
    {0x15B7E1AB001BE36F, 2, 0x00020},  // abogados
    {0xC251E91EDFE1305E, 1, 0x00240},  // about
    {0xB8E1FBB269415AC1, 0, 0x00080},  // abteilung
    {0x62F7C29F7841E290, 2, 0x00820},  // abuela
    {0xB44B6E60D74C51F5, 2, 0x01020},  // abuelo
    {0x15E901B6995B9D7E, 1, 0x00020},  // academic
    {0x277A8A7C289B619D, 1, 0x00202},  // according
    {0xDCCACEEFB9D27F09, 4, 0x00001},  // accusa
    {0x09D3FEAEBE9B037F, 4, 0x00001},  // accusano
    {0x94A8B412B6E1D901, 4, 0x00001},  // accusato
    {0x2F1E0B8741CF5828, 4, 0x00001},  // accusava
    {0x0E99DCE77A62FFFB, 3, 0x00001},  // accuse
    {0xF6C69CD6690C2ADF, 1, 0x00001},  // accused
    {0xBEA819137D509D78, 1, 0x00001},  // accuses
    {0x05292A828A9F9060, 3, 0x00001},  // accusé
    {0x582553D329E6FE74, 4, 0x00001},  // accusò
    {0xA1F713EE1993F099, 0, 0x00200},  // acht
    {0x6E0755F2C8E5C213, 1, 0x00001},  // acknowledged
    {0xDA361867C2BB97F4, 1, 0x00001},  // acknowledges
    {0xDE5FE305E8EBCDC3, 1, 0x00200},  // acknowledging
    {0x9D0BF0824BC8A17F, 2, 0x00001},  // aclara
    {0xF49DB58DBDD20142, 2, 0x00001},  // aclaraba
    {0x696660BB1D965AC9, 2, 0x00001},  // aclarado
    {0xDAAFB6C6B14A4E89, 2, 0x00001},  // aclaran
    {0x12831870B5B0AFCE, 2, 0x00001},  // aclararon
    {0x1BC940209FF2E4E4, 2, 0x00001},  // aclaró
    {0xD0EA90A354CBB71A, 7, 0x00002},  // acordo
    {0xE05569E7A4C4FA6D, 7, 0x00001},  // acredita
    {0x0AF11D577E6172A8, 7, 0x04001},  // acrescenta
    {0x3CAD8AA8208CDC81, 7, 0x00001},  // acrescentado
    {0x26B440ED9D21B719, 7, 0x00001},  // acrescentam
    {0xD18AF2D9C1333234, 7, 0x00001},  // acrescentaram
    {0xDDC2A5DD86617459, 7, 0x00001},  // acrescentava
    {0xB10FE10EEC48B0C5, 7, 0x04001},  // acrescentou
    {0xD8FF482538D789F2, 3, 0x01020},  // acteur
    {0xD8FF482538D789F2, 5, 0x01020},  // acteur
    {0x20D9BC47D1E23C38, 5, 0x00080},  // actie
    {0xE21F0964F0C5959F, 1, 0x00020},  // activist
    {0x484B62574AD69E45, 2, 0x00020},  // activista
    {0x2DCA389287C7CE78, 2, 0x00020},  // activistas
    {0xCCCDD14152CE6BF9, 1, 0x00020},  // activists
    {0xD82D5407E9616B30, 1, 0x01020},  // actor
    {0xD82D5407E9616B30, 2, 0x01020},  // actor
    {0x063748B311FF7328, 1, 0x00820},  // actress
    {0x96AF005AD34C2140, 3, 0x00820},  // actrice
    {0x96AF005AD34C2140, 5, 0x00820},  // actrice
    {0x0C48C735A85A142F, 2, 0x00820},  // actriz
    {0xA14CC582137EBBC9, 2, 0x00001},  // acusa
    {0xA14CC582137EBBC9, 7, 0x00001},  // acusa
    {0x71814C9ACA5B5D26, 2, 0x00001},  // acusaba
    {0x5B4369E58CD0D00E, 2, 0x00820},  // acusada
    {0x53B77D2F7FC6707E, 2, 0x01021},  // acusado
    {0x53B77D2F7FC6707E, 7, 0x00001},  // acusado
    {0xC64A2C3E6599DB47, 7, 0x00001},  // acusam
    {0xBD8F26EC1FCBC684, 2, 0x00001},  // acusan
    {0xFC609637F4E6C099, 7, 0x00001},  // acusaram
    {0x2A73E18388E15A68, 2, 0x00001},  // acusaron
    {0xEFC710DF1E7724A3, 7, 0x00001},  // acusava
    {0x8962CDC9FBDE6C7B, 7, 0x00001},  // acusou
    {0xC29FB1645171BEFB, 2, 0x00001},  // acusó
    {0x21D44331E98606B4, 10, 0x01020},  // adam
    {0x73564F86C56607AF, 10, 0x00020},  // aday
    {0x48B6BEB09AEBA142, 10, 0x00020},  // adayı
    {0x14D9C6D3567C2589, 1, 0x04001},  // added
    {0x6E43A2B24E6A16EC, 1, 0x04001},  // adding
    {0x36C79D1E0EABC2D3, 1, 0x04001},  // adds
    {0x21F525F3B68AF24A, 4, 0x00200},  // adesso
    {0x097B79BD625A6EDF, 7, 0x00001},  // adianta
    {0xAB7F037317C053E5, 7, 0x00001},  // adiantado
    {0x563BC8BB0CD49376, 7, 0x00001},  // adiantam
    {0x64BEDD42F933201A, 7, 0x00001},  // adiantaram
    {0x533EAED4AFE466DE, 7, 0x00001},  // adiantava
    {0x7A8A018668E180E1, 7, 0x00001},  // adiantou
    {0x5D52FE5106E499FA, 3, 0x01020},  // adjoint
    {0x490775CA78BF1D68, 3, 0x00820},  // adjointe
    {0x9AAF459F53B518FF, 10, 0x00001},  // adlandırdı
    {0xF9BA8399A652A0A6, 10, 0x00180},  // adlı
    {0xB47E5BD9F652EE76, 3, 0x00001},  // admet
    {0x890615350C1FB309, 1, 0x08020},  // administration
    {0xCC12AAE49317E36B, 1, 0x00020},  // admiral
    {0xAD7EDE74A2E18526, 3, 0x00001},  // admis
    {0x71380621F56253A6, 2, 0x00001},  // admite
    {0x71380621F56253A6, 7, 0x00001},  // admite
    {0x5C86BEDBCB3E4ACE, 2, 0x00001},  // admitieron
    {0xBD706189CF2D4E80, 7, 0x00001},  // admitiram
    {0x9770F7A152DBE816, 7, 0x00001},  // admitiu
    {0x6F3DEF8355AA738C, 2, 0x00001},  // admitió
    {0xDACCBBF567443536, 1, 0x00001},  // admits
    {0x36CE66F9023865C5, 1, 0x00001},  // admitted
    {0x8EE4BF95E190A9EF, 1, 0x00001},  // admitting
    {0x6581F75471DDB80E, 7, 0x00001},  // adverte
    {0x8E295CA55D744BD4, 7, 0x00001},  // advertiu
    {0x448EB37A41300CDA, 2, 0x00001},  // advertía
    {0xA7CB0510BE7C0437, 2, 0x00001},  // advierte
    {0x5D3C6FCE7AE14307, 2, 0x00001},  // advirtieron
    {0x5ABAB38333C5C60E, 2, 0x04001},  // advirtió
    {0x3E6C08E2B3232678, 1, 0x00001},  // advised
    {0x02160948A2927E05, 1, 0x00020},  // adviser
    {0xCFB9F93C600B86FF, 1, 0x00020},  // advisers
    {0x8981D3ABAE1E7EE3, 1, 0x00001},  // advises
    {0x8878C1A9AE9A9BA5, 1, 0x00020},  // advisor
    {0xE338F91F946EEF6A, 1, 0x00020},  // advisors
    {0x81582E00056A7ECD, 5, 0x00020},  // advocaat
    {0x8B5193956B603687, 5, 0x00820},  // advocate
    {0xE1DEC4FC7EAF838A, 7, 0x00820},  // advogada
    {0xB1984A6D5C9B11CC, 7, 0x01020},  // advogado
    {0x8C9016FDFD04B4DA, 7, 0x00020},  // advogados
    {0x1063FD694D7F94A0, 9, 0x00020},  // advokat
    {0xF99758B5E0272579, 9, 0x00020},  // advokaten
    {0x18BA341A7D23DCE2, 6, 0x00020},  // adwokat
    {0xB0AC69112D9C6B7E, 6, 0x00020},  // adwokata
    {0x6B66DFF056485840, 4, 0x04001},  // afferma
    {0x7CD33541D1B9B937, 4, 0x00001},  // affermano
    {0x5EC39D33E4325794, 4, 0x04001},  // affermato
    {0xAA35F315195EB361, 4, 0x00001},  // affermava
    {0x1200B095256F42B1, 4, 0x00001},  // affermò
    {0x5DF82E7183F7E788, 3, 0x00001},  // affirmaient
    {0xD51B511CF6EA35E8, 3, 0x00001},  // affirmait
    {0x977A0EFDB5F2D4F0, 3, 0x04001},  // affirme
    {0x97753147816D6981, 3, 0x04001},  // affirmé
    {0x7236837200F4C37C, 2, 0x04001},  // afirma
    {0x7236837200F4C37C, 7, 0x04001},  // afirma
    {0x2FA969B3A5CC0DB7, 2, 0x00001},  // afirmaba
    {0x87DA98AE46E02357, 2, 0x00001},  // afirmado
    {0x87DA98AE46E02357, 7, 0x00001},  // afirmado
    {0x23CEE6532C09B464, 7, 0x00001},  // afirmam
    {0x343B032230600833, 2, 0x00001},  // afirman
    {0xC929830F529AA6EB, 7, 0x00001},  // afirmaram
    {0xA564FF4AAE5CCEF7, 2, 0x00001},  // afirmaron
    {0x1CAE2AF6F8D2280D, 7, 0x00001},  // afirmava
    {0xEA78BED09DCB0462, 7, 0x04001},  // afirmou
    {0xACC2AED0E49633AD, 2, 0x04001},  // afirmó
    {0x9E884C84E6B4EB82, 1, 0x00240},  // after
    {0xEB4835452C47BFAA, 1, 0x00200},  // again
    {0x021E650553ED6B51, 1, 0x00040},  // against
    {0x89F63F3A0713B706, 3, 0x08020},  // agence
    {0x51F82818D2CF1573, 2, 0x08020},  // agencia
    {0xC86D1314B2E84FF7, 6, 0x08020},  // agencja
    {0x5D54F014AA611331, 6, 0x08020},  // agencji
    {0x990F61E4EB8F9531, 1, 0x08020},  // agency
    {0xBD7E2E541F7A1497, 5, 0x00020},  // agent
    {0x529572FF3A6881D3, 2, 0x00020},  // agente
    {0x529572FF3A6881D3, 4, 0x00020},  // agente
    {0x529572FF3A6881D3, 7, 0x00020},  // agente
    {0xA47D7A9AE4C0B72C, 2, 0x00020},  // agentes
    {0xA47D7A9AE4C0B72C, 7, 0x00020},  // agentes
    {0xD3D492380B4395BE, 4, 0x00020},  // agenti
    {0x760FBCE55C8ADDBD, 0, 0x080A0},  // agentur
    {0xB915BD52114247A9, 4, 0x08020},  // agenzia
    {0xD790CA4C5FBE75CD, 4, 0x04001},  // aggiunge
    {0x2EFB32CB37141219, 4, 0x00001},  // aggiunse
    {0xA68093B9C1D8B363, 4, 0x04001},  // aggiunto
    {0x887B08BD6CBEBBE0, 4, 0x1000020},  // aggressore
    {0xFA556C60032115AD, 7, 0x00200},  // agora
    {0xD9653A5A09293EDF, 1, 0x00001},  // agreed
    {0x2CE56157BAD9B872, 1, 0x00001},  // agrees
    {0x1A70D1B335BE3EC3, 2, 0x04001},  // agrega
    {0x68815C9DAC5ED73E, 2, 0x00001},  // agregaba
    {0xFCAB2655013876BB, 2, 0x00001},  // agregado
    {0xA106D898B8182F7F, 2, 0x00001},  // agregan
    {0x0CAD0888092A9F8A, 2, 0x00001},  // agregaron
    {0xE5F311F030F42421, 2, 0x04001},  // agregó
    {0x57765CD54E72E6FF, 2, 0x1000020},  // agresor
    {0x81948B03FFCA4B47, 3, 0x1000020},  // agresseur
    {0x729794B946602A8B, 7, 0x1000020},  // agressor
    {0xF1B101A19E7BAA1F, 4, 0x00020},  // agricoltore
    {0xC0BB1F3F8DCFC310, 4, 0x00020},  // agricoltrice
    {0x4D64900148EBFCB6, 3, 0x01020},  // agriculteur
    {0x625FAD69FF2BD9AA, 2, 0x00020},  // agricultor
    {0x625FAD69FF2BD9AA, 7, 0x01020},  // agricultor
    {0xDE7485CB623472D4, 2, 0x00020},  // agricultora
    {0xDE7485CB623472D4, 7, 0x00820},  // agricultora
    {0x6A64DBDB214D2B7E, 3, 0x00820},  // agricultrice
    {0x3C3D69E83DA01D99, 7, 0x08020},  // agência
    {0x6CEC64826031D8A2, 2, 0x00200},  // ahora
    {0xAFF76DFC5409819F, 1, 0x00020},  // aide
    {0xC6C1592B290AD4E7, 1, 0x00020},  // aides
    {0x993E566BE4F8A65F, 10, 0x08020},  // aile
    {0xC72C12BCD8DE6996, 10, 0x08020},  // ailesi
    {0xDECDD68D10FA4FDC, 7, 0x00200},  // ainda
    {0x15A7E6B77A3DAE84, 3, 0x00200},  // ainsi
    {0x9A493E9C7142FE1F, 0, 0x00080},  // airline
    {0x9A493E9C7142FE1F, 1, 0x08020},  // airline
    {0x3CA650F7C6600AE4, 10, 0x08020},  // ajans
    {0xE3C3EC00E714F5FE, 10, 0x08020},  // ajansı
    {0xB403EE2DB6B1475E, 3, 0x00001},  // ajoutait
    {0xD488AFAED9A3A278, 3, 0x04001},  // ajoute
    {0xACA0A513169001A5, 3, 0x04001},  // ajouté
    {0xBD7493D70A872171, 10, 0x00020},  // akademisyen
    {0x95FFC6F5C696817D, 6, 0x00080},  // akcja
    {0x88BED3104B0D48C0, 6, 0x00080},  // akcji
    {0x786D3B547C2FD5FA, 10, 0x00001},  // aktaran
    {0x06F33C890271D49A, 10, 0x00001},  // aktardı
    {0xD45348AA4C3C0244, 10, 0x00001},  // aktarıyor
    {0xA5F4ADFD3A775027, 0, 0x00080},  // aktion
    {0xB78C8840532D6136, 0, 0x01020},  // aktivist
    {0xB78C8840532D6136, 9, 0x00020},  // aktivist
    {0xB78C8840532D6136, 10, 0x00020},  // aktivist
    {0x6094F643286CEAFC, 9, 0x00020},  // aktivisten
    {0x2B5970B55B1E0FF4, 0, 0x00820},  // aktivistin
    {0xBD3600260E026AA5, 6, 0x01020},  // aktor
    {0x3A644CE20CB2F3FF, 6, 0x00820},  // aktorka
    {0x7D3BBEDD558A5A04, 6, 0x01020},  // aktywista
    {0x016933A387A685E7, 6, 0x00820},  // aktywistka
    {0x6A1E8DC8267E7FE7, 6, 0x00020},  // aktywiści
    {0xAF1B1C41463938DD, 2, 0x00048},  // al
    {0xAF1B1C41463938DD, 4, 0x00048},  // al
    {0xAF1B1C41463938DD, 5, 0x00200},  // al
    {0x01E84498AFE7172A, 10, 0x00010},  // albay
    {0x7AD4E22C1D6BDD0F, 0, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 1, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 3, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 4, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 5, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 6, 0x00080},  // album
    {0xEA289663F29BDC78, 9, 0x00080},  // albumet
    {0x27D2C6139EE2746F, 10, 0x00080},  // albümü
    {0xD94B265374AAD3CC, 2, 0x01020},  // alcalde
    {0xDB854A3FEC65E743, 2, 0x00020},  // alcaldes
    {0xC9524300E9521289, 2, 0x00820},  // alcaldesa
    {0x16C793911DA6A07B, 2, 0x08020},  // alcaldía
    {0x3940C661F4F541DB, 4, 0x00408},  // alcune
    {0x6232BE99938613B9, 4, 0x00408},  // alcuni
    {0x955E89CA35E7BADE, 1, 0x00020},  // alderman
    {0x2CFDCA4A8C50D9E8, 5, 0x04001},  // aldus
    {0x8F6B405CDD98F134, 6, 0x00200},  // ale
    {0xC8678EC6D008EF81, 7, 0x00001},  // alegra
    {0x00F36525A44B7774, 7, 0x00001},  // alegrado
    {0xCBADEDABBA0A7EA2, 7, 0x00001},  // alegram
    {0xEDD8616837A09B82, 7, 0x00001},  // alegraram
    {0x9708A18E50AC5001, 7, 0x00001},  // alegrava
    {0x8A25EE92962AEBF0, 7, 0x00001},  // alegrou
    {0x841D2CBAD1A609AA, 2, 0x400000},  // alemana
    {0x6B51360080CAC71E, 2, 0x400000},  // alemán
    {0xC83645FD6C90CDF7, 7, 0x400000},  // alemã
    {0xB26503DD34533C65, 7, 0x400000},  // alemão
    {0x1483F85DC8D7AE15, 2, 0x00001},  // alerta
    {0x1483F85DC8D7AE15, 7, 0x00001},  // alerta
    {0xC05167422BC75B60, 2, 0x00001},  // alertaba
    {0xE8DD063ECF1CF09D, 2, 0x00001},  // alertado
    {0xE8DD063ECF1CF09D, 7, 0x00001},  // alertado
    {0x275FD032B6C6DE3B, 7, 0x00001},  // alertam
    {0xF00B64FF5BE059B6, 2, 0x00001},  // alertan
    {0x9A977246F7601D17, 7, 0x00001},  // alertaram
    {0x14ED5C5BBAA298B3, 2, 0x00001},  // alertaron
    {0xA59C5362D1E05FDB, 7, 0x00001},  // alertava
    {0x8E484E81EED9F64D, 7, 0x00001},  // alertou
    {0x8A640C88349B75C2, 2, 0x00001},  // alertó
    {0xE4C47EE764751486, 1, 0x00200},  // all
    {0x31F42004DBEAFC41, 4, 0x00048},  // alla
    {0x8B12E98CE15A7732, 0, 0x00200},  // alle
    {0x8B12E98CE15A7732, 5, 0x00200},  // alle
    {0x90145A882F7D8834, 1, 0x00101},  // alleged
    {0x3AE8D95718A5DE8E, 1, 0x00001},  // alleges
    {0x3FBD4C1824BBEA9D, 1, 0x00001},  // alleging
    {0x474D6E868C406E4B, 3, 0x400000},  // allemand
    {0xCA872F039FC1FC1F, 3, 0x400000},  // allemande
    {0x5398F7AA43231981, 3, 0x400000},  // allemandes
    {0x6C8FF529D5192EF3, 3, 0x400000},  // allemands
    {0x131CA998F819BED8, 4, 0x01020},  // allenatore
    {0x06170CE2C9F39C79, 4, 0x00820},  // allenatrice
    {0xAD961AADB651A03A, 1, 0x08020},  // alliance
    {0x3C53708456E6102E, 1, 0x00020},  // allies
    {0x0AA3CEEEC58057BC, 4, 0x00008},  // allo
    {0x37E7F238B4526E05, 4, 0x00200},  // allora
    {0x05EE00D99A6C0E0E, 1, 0x00020},  // ally
    {0x0ADD0856D744A7A3, 10, 0x400000},  // almanca
    {0x8F86E5639AE8FD27, 1, 0x00200},  // almost
    {0x86C16BDBBEB606F3, 3, 0x00200},  // alors
    {0xBADDCCD9F7FBFE36, 0, 0x00300},  // als
    {0xBADDCCD9F7FBFE36, 5, 0x00200},  // als
    {0xCA8B8215EBADBE4C, 1, 0x00200},  // also
    {0xEF4C39EC6DDC709E, 1, 0x00200},  // although
    {0x7583C2274A66E70B, 2, 0x00820},  // alumna
    {0x45BF62A9FE4A2C7A, 2, 0x01020},  // alumno
    {0xAFFEE797E7801A9B, 7, 0x00820},  // aluna
    {0x129E821D627C30AB, 4, 0x00820},  // alunna
    {0x97501FEE00ABE22D, 4, 0x01020},  // alunno
    {0xB578FC75D5203D3C, 7, 0x01020},  // aluno
    {0xFDD18284CAAA1E95, 1, 0x00200},  // always
    {0xFEC0D92128F3EF46, 0, 0x00040},  // am
    {0x86B7B48203A2134A, 10, 0x00200},  // ama
    {0x996FD565630F77EF, 7, 0x00200},  // amanhã
    {0x3035680D7A9490D9, 6, 0x00020},  // ambasador
    {0x2C7B4AECCBEFC9F5, 4, 0x01020},  // ambasciatore
    {0xE9630355BBC53648, 4, 0x00820},  // ambasciatrice
    {0xDBC45DB48574E725, 3, 0x01020},  // ambassadeur
    {0xDBC45DB48574E725, 5, 0x00020},  // ambassadeur
    {0x47391EB02ED922CA, 1, 0x00030},  // ambassador
    {0x72BF732AAC5F5202, 3, 0x00820},  // ambassadrice
    {0xBD3C0996E05B542C, 9, 0x00020},  // ambassadör
    {0x03D643441C2DA719, 9, 0x00020},  // ambassadören
    {0x3DD80F97BD9821D7, 9, 0x00020},  // ambulansförare
    {0xDA3EA1150E05450B, 9, 0x00020},  // ambulanssjukvårdare
    {0x6B85632F6EE8C7C3, 10, 0x01020},  // amcası
    {0x74BA505881340B75, 3, 0x01020},  // ami
    {0x7A625AEE7A118971, 4, 0x00820},  // amica
    {0xE1F0370F7CDE1595, 4, 0x01020},  // amico
    {0x973ED48C24E1E5AD, 3, 0x00820},  // amie
    {0x921F7CA496E1AD53, 2, 0x00820},  // amiga
    {0x921F7CA496E1AD53, 7, 0x00820},  // amiga
    {0xAE840F03F65D7E7E, 2, 0x01020},  // amigo
    {0xAE840F03F65D7E7E, 7, 0x01020},  // amigo
    {0xA9BB3349093C4CCD, 10, 0x00020},  // amir
    {0xB3D0D1B4912955A8, 10, 0x00020},  // amiri
    {0x851275A7CFDD2873, 3, 0x00020},  // amis
    {0x0DAC8428A25CDC54, 4, 0x00001},  // ammesso
    {0x6EBFB67DBFA7AEE9, 4, 0x00001},  // ammette
    {0x06CD8F8A252E363D, 4, 0x00001},  // ammise
    {0x952BFA3C9E41FFAC, 4, 0x00001},  // ammonisce
    {0x97C12E06E27BCF82, 4, 0x00001},  // ammonito
    {0xDDAC1BFB2FCB7DAD, 0, 0x1000020},  // amokläufer
    {0x1960F098553CB957, 1, 0x00240},  // among
    {0x469CB31FEE07C893, 0, 0x08020},  // amt
    {0x8C7DE2D4501F6C01, 0, 0x00040},  // an
    {0x8C7DE2D4501F6C01, 1, 0x00408},  // an
    {0xFE954B487C933CA1, 10, 0x00020},  // analist
    {0x6A7E7F83DC7BF723, 2, 0x00020},  // analista
    {0x6A7E7F83DC7BF723, 4, 0x00020},  // analista
    {0x6A7E7F83DC7BF723, 7, 0x00020},  // analista
    {0x02B01199F717AEF8, 2, 0x00020},  // analistas
    {0x02B01199F717AEF8, 7, 0x00020},  // analistas
    {0x0AECFECCD5954F7B, 4, 0x00020},  // analisti
    {0x9C544B14CB35A3A9, 6, 0x00020},  // analitycy
    {0x691ADFD184376171, 6, 0x00020},  // analityk
    {0x8C780DC2358AF5D6, 0, 0x00020},  // analyst
    {0x8C780DC2358AF5D6, 1, 0x20020},  // analyst
    {0x4268B69A57DDC285, 3, 0x00020},  // analyste
    {0x462500234851DD45, 0, 0x00020},  // analysten
    {0xA7859DEB33BF1EC9, 3, 0x00020},  // analystes
    {0x9BE19358AD001C51, 0, 0x00020},  // analystin
    {0xE68E1033437DAEDC, 1, 0x20020},  // analysts
    {0xDB604D5B1046D9DC, 9, 0x00020},  // analytiker
    {0x679572E0311C3EB9, 9, 0x00020},  // analytikern
    {0x96CABC8E86D24E02, 10, 0x00200},  // ancak
    {0x33D7B067D0008375, 4, 0x00200},  // anche
    {0x6D27ED206AAF45E3, 1, 0x00020},  // anchor
    {0xB21924DDA159B5F5, 2, 0x00820},  // anciana
    {0xE93183F6BBB9F9BC, 2, 0x01020},  // anciano
    {0x71256E3D55D74368, 4, 0x00200},  // ancora
    {0x46AAFC43BE54AB51, 1, 0x200200},  // and
    {0xF570C5811B7D921A, 0, 0x00002},  // angabe
    {0xF2F8DEF79B2BC348, 0, 0x00002},  // angaben
    {0x33665B2938181BBD, 0, 0x00001},  // angegeben
    {0x41975AE64FC225C3, 0, 0x00020},  // angeklagte
    {0x38E45EB6084B3F93, 0, 0x00020},  // angeklagter
    {0xD6D49CF6B25D6703, 0, 0x00001},  // angekündigt
    {0x8E81AFAA4887DF10, 6, 0x400000},  // angielski
    {0x8A723F3B41E60EEB, 6, 0x400000},  // angielskiego
    {0x080918472B5F0619, 6, 0x400000},  // angielsku
    {0xCCB7DA88C95BE3A3, 3, 0x400000},  // anglais
    {0xA2C0BBB7C25DCEF2, 3, 0x400000},  // anglaise
    {0x54C3D00CE838C36F, 3, 0x400000},  // anglaises
    {0x80F581B05268B16B, 3, 0x400000},  // anglaiss
    {0xE7829BE62BF8F6AE, 0, 0x1000020},  // angreifer
    {0x1B6E4D04D5863E4F, 9, 0x1000020},  // angriparen
    {0x33DC0D25E022B565, 9, 0x00020},  // anhörig
    {0x4894B9E89A0A1246, 9, 0x00020},  // anhöriga
    {0x7D0EF050F353B418, 10, 0x00001},  // anlatan
    {0xB18A74A752AEA7D7, 10, 0x04001},  // anlattı
    {0xC9481180FFC12B38, 10, 0x00001},  // anlatıyor
    {0x7E53E6D69CF354E1, 10, 0x00820},  // anne
    {0xF2D6989EF361E5B3, 10, 0x00820},  // annesi
    {0x15DFCB5E92D91742, 3, 0x00001},  // annonce
    {0xA7DDDA3D812FF394, 3, 0x00001},  // annoncé
    {0x80BCAF0FC4CF3CDB, 1, 0x04001},  // announced
    {0x689E61555657B1FE, 1, 0x00001},  // announces
    {0x5A1920EC84565CD5, 1, 0x00001},  // announcing
    {0x0A672E4E735A0CB8, 4, 0x00001},  // annuncia
    {0x518FF2BBF39712B6, 4, 0x00001},  // annunciano
    {0x66F4751890670FF2, 4, 0x00001},  // annunciato
    {0xC83F97B3613E56DE, 4, 0x00001},  // annunciava
    {0xDADE98611A8C96C4, 4, 0x00001},  // annunciò
    {0x7298D2755FBB8C90, 1, 0x00608},  // another
    {0x46C64DAC9AC28754, 9, 0x00001},  // anser
    {0xC70520E203A69F26, 0, 0x00002},  // ansicht
    {0x7BBA23C235E359DB, 0, 0x08020},  // anstalt
    {0x629D96A8BD72E9E8, 9, 0x00020},  // anställd
    {0x3087C971D2AF984E, 9, 0x00020},  // anställda
    {0x2A0E14650F697EF2, 1, 0x04001},  // answered
    {0x78B587F83136C19D, 1, 0x00001},  // answering
    {0xB05AAAD57EBFC2B3, 1, 0x00001},  // answers
    {0x4D74D13721572FAE, 9, 0x00001},  // ansåg
    {0xE3937D1D178E80C4, 2, 0x00040},  // ante
    {0xC894302112E0EB71, 1, 0x00080},  // anthem
    {0xCB885B7E7EEAEC3E, 10, 0x00020},  // antrenör
    {0x6E8D0B82173240DB, 5, 0x04001},  // antwoordde
    {0x7FFDBC484A00B044, 5, 0x04001},  // antwoordt
    {0x8525F53E5AB31E76, 0, 0x00001},  // antworten
    {0x2934FCD4C87BF230, 0, 0x00001},  // antwortet
    {0x1DC57F1C20C33D2E, 0, 0x04001},  // antwortete
    {0x48A4A35085A46F43, 0, 0x00001},  // antworteten
    {0x855D89F50C9991F4, 2, 0x00001},  // anuncia
    {0x855D89F50C9991F4, 7, 0x00001},  // anuncia
    {0xC20B25547D198FD1, 2, 0x00001},  // anunciaba
    {0xBE57B3144340BAEA, 2, 0x00001},  // anunciado
    {0xBE57B3144340BAEA, 7, 0x00001},  // anunciado
    {0xCDF6E67838D9A87F, 7, 0x00001},  // anunciam
    {0xA4678BE9F46D033A, 2, 0x00001},  // anuncian
    {0xD5F12606F74FC467, 7, 0x00001},  // anunciaram
    {0xE57C5F897B26E3BD, 2, 0x00001},  // anunciaron
    {0x969402782E0445FB, 7, 0x00001},  // anunciava
    {0xBFB513616C504635, 7, 0x00001},  // anunciou
    {0xFDD0689080D3BEA6, 2, 0x00001},  // anunció
    {0x1463A23A342091A8, 0, 0x01020},  // anwalt
    {0xE0FA328487A09879, 0, 0x21020},  // anwohner
    {0xF23EF368C0801084, 0, 0x20820},  // anwohnerin
    {0x4A545C988E2B2383, 0, 0x00820},  // anwältin
    {0xC6B1EFD967641EE7, 4, 0x00820},  // anziana
    {0x5D04326017F2FB17, 4, 0x01020},  // anziano
    {0xB8C9A69C0B24004A, 7, 0x00048},  // ao
    {0xCF7FBC7D4AC26878, 7, 0x00008},  // aos
    {0xDD2BB064A66CA829, 7, 0x00001},  // apela
    {0xA335CA8730AF1B44, 7, 0x00001},  // apelado
    {0xADD76E72AD3A6DDF, 7, 0x00001},  // apelam
    {0x4A85863DE6B0EC65, 7, 0x00001},  // apelaram
    {0x698CC9E1F2261B0F, 7, 0x00001},  // apelava
    {0x5318364569BA2B96, 7, 0x00080},  // apelidada
    {0xAE6F4EAF4EE5DCD3, 7, 0x00180},  // apelidado
    {0xC24B50BC21DDEA7A, 7, 0x00001},  // apelou
    {0xA671F5C2AE840136, 6, 0x01001},  // apelował
    {0x156DEBD24CAB2819, 6, 0x00001},  // apeluje
    {0x163B1579B93D0BE6, 2, 0x00080},  // apodada
    {0x3B7475F467F2E75E, 2, 0x00180},  // apodado
    {0x9D202EDFF60294AA, 1, 0x00001},  // apologised
    {0x0F5712A17A7AD722, 1, 0x00001},  // apologized
    {0xF7052A5CF786F3C1, 7, 0x00001},  // aponta
    {0x584174262BDE75D5, 7, 0x00001},  // apontam
    {0x30BF11900E31EED8, 7, 0x00001},  // apontaram
    {0x59DC5FF72D08D5E7, 7, 0x00001},  // apontava
    {0x3E440D31DD5C7E66, 7, 0x00001},  // apontou
    {0x488A9D4855C35050, 7, 0x00820},  // aposentada
    {0x317AE11E440DEE3A, 7, 0x01020},  // aposentado
    {0x24E7F1227F0934E8, 2, 0x00001},  // apostilla
    {0x6480A57FC5CA2434, 2, 0x00001},  // apostilló
    {0x1F273811607515FC, 1, 0x00080},  // app
    {0xBC3A730D2D76C1E3, 1, 0x00001},  // appealed
    {0x774DB3527DDF1AE4, 1, 0x00001},  // appeals
    {0x065D9B3A3FEFDE9B, 3, 0x00001},  // appelait
    {0xA6A28B03A9352319, 3, 0x00001},  // appelle
    {0x229E6F522BD945EE, 0, 0x00001},  // appellieren
    {0x1E36388D63BCB1D6, 0, 0x00001},  // appelliert
    {0xDD6C183F978A0BCE, 0, 0x00001},  // appellierte
    {0xB80479356E97D68C, 0, 0x00001},  // appellierten
    {0xE06FFEE1EBD4FC8E, 3, 0x00081},  // appelé
    {0x786D842875FEFCBD, 3, 0x00080},  // appelée
    {0xE6F6AF87C8B61D4D, 0, 0x800000},  // april
    {0xE6F6AF87C8B61D4D, 1, 0x800000},  // april
    {0x4432E32435A674DB, 3, 0x00002},  // après
    {0x78B130AF57E4773C, 2, 0x00001},  // apunta
    {0x56D01CB1EB0596F1, 2, 0x00001},  // apuntaba
    {0xF94C1695C9C0BEFA, 2, 0x00001},  // apuntado
    {0xB71EA2ED8375B26A, 2, 0x00001},  // apuntan
    {0x4881BD8BAF10C034, 2, 0x00001},  // apuntaron
    {0x4990C129E77E4951, 2, 0x00001},  // apuntó
    {0xCEA5EF15850B1CF3, 7, 0x00200},  // após
    {0xB6A5FE8F8A13D3B6, 4, 0x400000},  // araba
    {0xD4583F7789032A7C, 3, 0x400000},  // arabe
    {0x04E45E7474593BC1, 3, 0x400000},  // arabee
    {0x18395C38BB2577A7, 3, 0x400000},  // arabees
    {0x0D8AC6C7C3DB693D, 3, 0x400000},  // arabes
    {0x79217F6DAC386E59, 1, 0x400000},  // arabic
    {0x78801FF888FC46B1, 0, 0x400000},  // arabisch
    {0x78801FF888FC46B1, 5, 0x400000},  // arabisch
    {0x8B3E4FAD2F27C5C4, 0, 0x400000},  // arabische
    {0xE61400008343D9BD, 0, 0x400000},  // arabischem
    {0xD096BFB01584CA64, 0, 0x400000},  // arabischen
    {0x2BEF486784D6CC23, 0, 0x400000},  // arabischer
    {0xAC5355B1B7A97B37, 0, 0x400000},  // arabisches
    {0x519894F3A114A080, 9, 0x400000},  // arabiska
    {0x25AD003E9BA47CC7, 4, 0x400000},  // arabo
    {0x0160F2B97C68A141, 6, 0x400000},  // arabsku
    {0x7606FF1241BAE64E, 10, 0x400000},  // arapça
    {0x8D907D071DD8A412, 10, 0x00020},  // araştırmacı
    {0x3D0F1176749D3DCE, 0, 0x20020},  // arbeiter
    {0x670E04DB3FE31D50, 9, 0x00020},  // arbetare
    {0xC43E509B0B67D025, 9, 0x00020},  // arbetaren
    {0x3ABB354858FF58B9, 7, 0x00020},  // arcebispo
    {0x6F3694E2AED7B011, 1, 0x00020},  // archbishop
    {0x3123DFC63D9BA076, 3, 0x00020},  // archevêque
    {0x0D86E1B406D00C8A, 5, 0x00020},  // architect
    {0xD18937170B526816, 3, 0x00020},  // architecte
    {0x74FDE6DAF1A27FE7, 0, 0x01020},  // architekt
    {0x74FDE6DAF1A27FE7, 6, 0x00020},  // architekt
    {0xCCFAF2E35173E3AD, 0, 0x00820},  // architektin
    {0x3BB1B11FC1FFA4F0, 4, 0x00820},  // architetta
    {0x925A2EE7A3D6530E, 4, 0x01020},  // architetto
    {0x094B5417AAED9ADC, 4, 0x00020},  // arcivescovo
    {0x476EB3D12BB3D184, 6, 0x00020},  // arcybiskup
    {0xFC3DAABDD0AA32B3, 1, 0x00200},  // are
    {0x6F9D8A4030D46231, 3, 0x00001},  // argue
    {0x388866098A4F3452, 1, 0x04001},  // argued
    {0xDCF96144E5668917, 1, 0x04001},  // argues
    {0x48895F2939F8FC27, 7, 0x00020},  // arguida
    {0xBD24A6AA141D4105, 7, 0x00020},  // arguido
    {0x32FB84DE23CA372B, 1, 0x00001},  // arguing
    {0x801955BE2F6A1BC5, 2, 0x00001},  // argumenta
    {0x801955BE2F6A1BC5, 7, 0x00001},  // argumenta
    {0x134492F0D86A66F7, 2, 0x00001},  // argumentaba
    {0x37FA53DF1088C3F2, 2, 0x00001},  // argumentado
    {0x37FA53DF1088C3F2, 7, 0x00001},  // argumentado
    {0x7B4893DEA2022CA5, 7, 0x00001},  // argumentam
    {0x8B4E7B911DB3ACAF, 2, 0x00001},  // argumentan
    {0x18796290D8DEDCE0, 7, 0x00001},  // argumentaram
    {0xE4B6C2BE141F6012, 2, 0x00001},  // argumentaron
    {0x3D25649B036341C3, 7, 0x00001},  // argumentava
    {0xA39B8303DFE6FEE2, 0, 0x00001},  // argumentieren
    {0x5E000EE2611958E9, 0, 0x00001},  // argumentiert
    {0x66EA14D7F58CC8F5, 0, 0x00001},  // argumentierte
    {0xDCA0E03616C065EC, 0, 0x00001},  // argumentierten
    {0x82BCF9054A5937CB, 7, 0x00001},  // argumentou
    {0x294323666B8B6A05, 3, 0x00001},  // argumenté
    {0xF5A3CEEAE336885A, 2, 0x00001},  // argumentó
    {0xC8B5DCD0F8408849, 3, 0x00001},  // argué
    {0xDA838D8612628B5A, 10, 0x00020},  // arkadaşları
    {0x3B07C866A2C9A15A, 10, 0x00020},  // arkadaşı
    {0x6D091BB1866C7075, 9, 0x00020},  // arkitekt
    {0x654D7EF3EA1BD0B6, 9, 0x00020},  // arkitekten
    {0xA01D7B9BEAF4ACD9, 3, 0x08020},  // armateur
    {0xF1098412EFC0259B, 6, 0x08020},  // armator
    {0x7F3C43F3AC62A9D5, 6, 0x08020},  // armatora
    {0x8D59BE114C12F552, 0, 0x08020},  // armee
    {0x3907CC15A3ECBB24, 6, 0x08020},  // armia
    {0xEFB2113431FCB173, 1, 0x08020},  // army
    {0xA906F9761890964F, 3, 0x08020},  // armée
    {0x16C9D064950C3028, 9, 0x08020},  // armén
    {0x8B60C932D0DBE507, 2, 0x00820},  // arquitecta
    {0x23F78F959DE73A99, 2, 0x01020},  // arquitecto
    {0xBCCCA69E6C0533C9, 7, 0x00820},  // arquiteta
    {0x1583C355A80EFEB5, 7, 0x01020},  // arquiteto
    {0xB22C292BABA8209F, 1, 0x1000020},  // arsonist
    {0xE1D4E65246DC8A0C, 1, 0x00080},  // article
    {0x280ABA80839F0671, 1, 0x00020},  // artist
    {0x280ABA80839F0671, 9, 0x00020},  // artist
    {0x57076441F7ACE66B, 2, 0x00020},  // artista
    {0x57076441F7ACE66B, 4, 0x00020},  // artista
    {0x57076441F7ACE66B, 7, 0x00020},  // artista
    {0x86F6C2966C6D0AB5, 3, 0x00020},  // artiste
    {0xFFA2EA798C12BAFE, 9, 0x00020},  // artisten
    {0x7DF9BB5D2F09FC9D, 5, 0x00020},  // arts
    {0x058183A085BC01F0, 6, 0x00020},  // artysta
    {0xB7FF7C76472479F9, 6, 0x00820},  // artystka
    {0xB63FB6E95FFD9B15, 2, 0x00020},  // arzobispo
    {0x41061EF09F9BEE82, 0, 0x01020},  // arzt
    {0x4F7B9DAF16A42ACF, 1, 0x00240},  // as
    {0x4F7B9DAF16A42ACF, 7, 0x00008},  // as
    {0x87FA84A6C77081E2, 2, 0x04001},  // asegura
    {0x779BC145EF0A96B1, 2, 0x00001},  // aseguraba
    {0xE0D93B0E9BAB0B2E, 2, 0x00001},  // asegurado
    {0xC49C00C351051AAD, 2, 0x08020},  // aseguradora
    {0xD7BE745649F1AA09, 2, 0x00001},  // aseguran
    {0x9A555E37C3B330DD, 2, 0x00001},  // aseguraron
    {0x4181C03F857FD1AD, 2, 0x04001},  // aseguró
    {0x25457CD36C6AF3E4, 2, 0x1000020},  // asesino
    {0x57032D5E111E79B6, 2, 0x01020},  // asesor
    {0xD4FFC6A465B831DE, 2, 0x00820},  // asesora
    {0x6BA92BE95C09853F, 1, 0x04201},  // asked
    {0x63793A40F73F003D, 1, 0x00001},  // asking
    {0x8D50A1B0BE7DF356, 1, 0x04001},  // asks
    {0x4034A795F6A45A5E, 2, 0x080A0},  // asociación
    {0xCA66DCC374659DBF, 1, 0x1000020},  // assailant
    {0x172CD726B735B267, 3, 0x1000020},  // assaillant
    {0x116CDAE83B02631C, 1, 0x1000020},  // assassin
    {0x116CDAE83B02631C, 3, 0x1000020},  // assassin
    {0xE1FAFB59CDE26C84, 4, 0x1000020},  // assassino
    {0xE1FAFB59CDE26C84, 7, 0x1000020},  // assassino
    {0x990FEBA7352C993B, 7, 0x00001},  // assegura
    {0x553CC6981C5FE261, 7, 0x00001},  // assegurado
    {0x4C8F5DC057036DCD, 7, 0x00001},  // asseguram
    {0x4B144A6D27111005, 7, 0x00001},  // asseguraram
    {0xDF119F05D67FCFA5, 7, 0x00001},  // assegurava
    {0xA060277CC68DEE67, 7, 0x00001},  // assegurou
    {0x606B9E84A546B088, 3, 0x08020},  // assemblée
    {0xF075501CE4E55820, 1, 0x00001},  // asserted
    {0x03370FF4AACA0EE7, 1, 0x00001},  // asserts
    {0x38ED687B912F2140, 7, 0x01020},  // assessor
    {0x83ABD1E56DEEF0D0, 4, 0x00820},  // assessora
    {0x83ABD1E56DEEF0D0, 7, 0x00820},  // assessora
    {0x0B2F3664C37077F2, 4, 0x01020},  // assessore
    {0xA2FCAED677193F22, 4, 0x00001},  // assicura
    {0xD7193309025B3EA4, 4, 0x00001},  // assicurano
    {0xFC14C204AB5AB4C2, 4, 0x04001},  // assicurato
    {0x4AC7C9A9000CE481, 4, 0x00001},  // assicurava
    {0xA176DDE1DBE12B63, 4, 0x00001},  // assicurò
    {0x3F97268E3FEBFC27, 7, 0x00200},  // assim
    {0x98AC1A293156DBCA, 1, 0x08020},  // association
    {0x98AC1A293156DBCA, 3, 0x080A0},  // association
    {0x783BE2755C346863, 4, 0x080A0},  // associazione
    {0xA621B5ED9A240027, 7, 0x080A0},  // associação
    {0x2CE96015DF5DDBB0, 7, 0x00001},  // assume
    {0xC642D5AA3D6E4709, 7, 0x00001},  // assumiu
    {0x321718E8DD816D9E, 3, 0x00001},  // assurait
    {0x11D0C78544C7884F, 3, 0x04001},  // assure
    {0xB8323DBC9EFDDCB1, 3, 0x04001},  // assuré
    {0x74B81B290419C40E, 2, 0x08020},  // astillero
    {0xC45FE239B562FAA7, 2, 0x00200},  // así
    {0x49704B55C7431FE8, 1, 0x100240},  // at
    {0x9B35E8F9FDB3D121, 2, 0x1000020},  // atacante
    {0x9B35E8F9FDB3D121, 7, 0x1000020},  // atacante
    {0x3F636EBB834CD76A, 7, 0x1000020},  // atirador
    {0xC7CC321455EE675A, 7, 0x00020},  // ativista
    {0xB961EBB90326C12D, 7, 0x00020},  // ativistas
    {0x91FE11FF7AB8C7F2, 7, 0x01020},  // ator
    {0xCF5D0D4DCE9496CC, 7, 0x00820},  // atriz
    {0xB85FDEEDD0D08162, 1, 0x1000020},  // attacker
    {0x075170BF806602AC, 4, 0x1000020},  // attentatore
    {0x8F91F698955F7285, 9, 0x1000020},  // attentatsmannen
    {0x17A619317E2E1FFA, 0, 0x1000020},  // attentäter
    {0x042E8A7801E434DE, 4, 0x00020},  // attivista
    {0xF9AC188490D0C7AD, 4, 0x00020},  // attivisti
    {0xF7813FF146D49EE8, 4, 0x01020},  // attore
    {0x2B447C767016D57B, 1, 0x00020},  // attorney
    {0xB8641C2929A56B98, 4, 0x00820},  // attrice
    {0xA7C08B024887796F, 7, 0x00040},  // até
    {0xECBF73DC95A3410F, 3, 0x00048},  // au
    {0x1383203F8627557E, 0, 0x00200},  // auch
    {0xDE085F159772149E, 0, 0x00040},  // auf
    {0x66BE5261CE7E3158, 0, 0x00020},  // aufsichtsrat
    {0xC0E840531C410154, 0, 0x21020},  // augenzeuge
    {0x2C6EE1F4065EA862, 0, 0x20020},  // augenzeugen
    {0xD44E79C11BC17BE2, 0, 0x20820},  // augenzeugin
    {0x308FDCDBE67A9CF2, 2, 0x00001},  // augura
    {0x04FAEDA4331584FF, 2, 0x00001},  // auguraba
    {0xC6A6800925A5C7C6, 2, 0x00001},  // augurado
    {0xC674DC5A30C644EF, 2, 0x00001},  // auguran
    {0x84A0142603546059, 2, 0x00001},  // auguraron
    {0xBA4AA49DC0309E02, 2, 0x00001},  // auguró
    {0xD7D76C387D6CD17C, 0, 0x800000},  // august
    {0xD7D76C387D6CD17C, 1, 0x800000},  // august
    {0x2C21E982BFEF9E9B, 2, 0x00200},  // aunque
    {0x1D4755E4171DC27A, 1, 0x00820},  // aunt
    {0xF32557BDB7EF6850, 0, 0x00040},  // aus
    {0x7D6B8A90B0407AFA, 0, 0x00002},  // auskunft
    {0x4C2D76E612E0A9B7, 0, 0x00002},  // aussage
    {0xDC07557BA1A31D4A, 0, 0x00002},  // aussagen
    {0x2D37F7EE5B065EED, 0, 0x080A0},  // ausschuss
    {0x2E8CEF189DA1659F, 3, 0x00200},  // aussi
    {0xA056524DF1AEE38A, 0, 0x00080},  // ausstellung
    {0xD43EEB931B7348E1, 0, 0x00080},  // auszeichnung
    {0xC7175A5A7E0EC9FF, 7, 0x01020},  // autarca
    {0x935E5604FF740541, 7, 0x08020},  // autarquia
    {0x1AC7B0CE7DDD0714, 3, 0x00020},  // auteur
    {0xA0D2593FF37B937D, 1, 0x00020},  // author
    {0x795156969386160A, 1, 0x08020},  // authorities
    {0x2FF09E720CC48524, 1, 0x08020},  // authority
    {0xB9221AF4045C6D09, 4, 0x00020},  // autista
    {0xBC9CF24635F2C5A7, 0, 0x01020},  // autor
    {0xBC9CF24635F2C5A7, 6, 0x00020},  // autor
    {0xBC9CF24635F2C5A7, 7, 0x01020},  // autor
    {0xA5A4CCBADFCAEF36, 7, 0x00820},  // autora
    {0x560A140AE8DCF24E, 4, 0x01020},  // autore
    {0xB145483787730842, 2, 0x08020},  // autoridad
    {0x6DF19EFDBC0ED829, 7, 0x08020},  // autoridade
    {0x3593F0022D17A72B, 2, 0x08020},  // autoridades
    {0x3593F0022D17A72B, 7, 0x08020},  // autoridades
    {0xF7B4D20B87653984, 0, 0x00820},  // autorin
    {0x354535B02C151618, 4, 0x08020},  // autorità
    {0x49DBE2C01FB9C648, 3, 0x08020},  // autorité
    {0xC107684CB28648CC, 3, 0x08020},  // autorités
    {0xE8F8B0E6C8F5A55D, 6, 0x00820},  // autorka
    {0xBDA207AD11455205, 3, 0x00820},  // autrice
    {0xBDA207AD11455205, 4, 0x00820},  // autrice
    {0xBF63411B6BFDC184, 3, 0x00048},  // aux
    {0xFA5CAE4D28BFACE6, 0, 0x01020},  // außenminister
    {0xA2FC60124159887F, 0, 0x08020},  // außenministerium
    {0x3FED2D1EBCC72981, 0, 0x00200},  // außerdem
    {0xB33A62452F025065, 9, 0x00040},  // av
    {0xB33A62452F025065, 10, 0x00010},  // av
    {0xDD2890C16C1AEC13, 7, 0x00001},  // avalia
    {0xC49B6097E69D9E31, 7, 0x00001},  // avaliado
    {0xB87BF7C45499543A, 7, 0x00001},  // avaliam
    {0xE06F977B74E664F8, 7, 0x00001},  // avaliaram
    {0x315733DF46174CDF, 7, 0x00001},  // avaliava
    {0x1A37A7FD12153893, 7, 0x00001},  // avaliou
    {0xD9F2D24D95EAD83B, 3, 0x00040},  // avec
    {0x2BED588FDEF34793, 3, 0x00001},  // averti
    {0x5AA6C91E3F55B93F, 3, 0x00001},  // avertit
    {0x718646B37F07EF4A, 2, 0x00001},  // avisa
    {0x718646B37F07EF4A, 7, 0x00001},  // avisa
    {0x143B7B46B4442BBE, 2, 0x00001},  // avisaba
    {0x00DD94BDE496CF0C, 2, 0x00001},  // avisado
    {0x00DD94BDE496CF0C, 7, 0x00001},  // avisado
    {0x79F4382683AE48DB, 7, 0x00001},  // avisam
    {0xB72DB568BDFDBE13, 2, 0x00001},  // avisan
    {0x28C61C5432786835, 7, 0x00001},  // avisaram
    {0x9D87DE11D6B93150, 2, 0x00001},  // avisaron
    {0xA8AF7506F50713AF, 7, 0x00001},  // avisava
    {0x06E304B1E11A359F, 7, 0x00001},  // avisou
    {0x5CB1E3AA51986621, 2, 0x00001},  // avisó
    {0xC0C0FB9A76A7F821, 3, 0x01020},  // avocat
    {0x57DAD7C59D503B62, 3, 0x00820},  // avocate
    {0x7AC4F57D20F9F105, 3, 0x00020},  // avocates
    {0x8763186CA70AD1E5, 3, 0x00020},  // avocats
    {0xFF935DE8B672B696, 3, 0x00001},  // avoue
    {0xC8AF5DA0EA0A8050, 3, 0x00001},  // avoué
    {0x94957BAB3B6BB8F7, 9, 0x00001},  // avslöjade
    {0x257C29CE6B7C5C64, 9, 0x00001},  // avslöjar
    {0xF64956077350C7AA, 10, 0x00020},  // avukat
    {0x3C9D5F4DC8147957, 10, 0x00020},  // avukatlar
    {0xCB2D27FDA8B72E45, 10, 0x00020},  // avukatı
    {0x2EF76A42809AC45C, 4, 0x00010},  // avv
    {0xFD9131AE914FE3A2, 4, 0x00001},  // avverta
    {0xA914075C0DBF916E, 4, 0x00001},  // avvertano
    {0x5A2FA6778DC8AB2A, 4, 0x00001},  // avvertato
    {0xDB981B4E44C29B76, 4, 0x00001},  // avvertava
    {0x4C89E38D73628D4E, 4, 0x00001},  // avverte
    {0xD543FAEE647A7A5A, 4, 0x00001},  // avvertito
    {0x7D0340D34839CF78, 4, 0x00001},  // avvertò
    {0x1ACD54AA233E4E83, 9, 0x00001},  // avvisade
    {0x55D8A27BBCE902E8, 9, 0x00001},  // avvisar
    {0xCE565020F05404F8, 4, 0x00820},  // avvocata
    {0x8F47B5FEAEA9CB3E, 4, 0x00020},  // avvocati
    {0xB69B47F6E7F40D6E, 4, 0x01030},  // avvocato
    {0xD94CAE7B532A000D, 7, 0x00820},  // avó
    {0x437AA58D10E8E109, 7, 0x01020},  // avô
    {0x5ECD852666E786F4, 1, 0x00080},  // award
    {0x33983161BEAEB31D, 2, 0x00200},  // ayer
    {0x3E53ED234F23FF02, 2, 0x08020},  // ayuntamiento
    {0x7B6AFD372160A705, 4, 0x08020},  // azienda
    {0x2CF320DB3E906D53, 4, 0x08020},  // aziende
    {0xF9FD7A7567454DF5, 10, 0x04001},  // açıkladı
    {0xD67920A45C1D3D2B, 10, 0x10020},  // açıklama
    {0xA5855DD69F131973, 10, 0x10020},  // açıklamada
    {0x3BC95503D65950E6, 10, 0x10020},  // açıklaması
    {0x8420F204DC638ECA, 10, 0x10020},  // açıklamasında
    {0xE7FDEE657589E503, 10, 0x00001},  // açıklayan
    {0xF88519F53909B1F1, 10, 0x00001},  // açıklıyor
    {0x16F219D0B7342BC2, 2, 0x04001},  // añade
    {0xD640821E39111036, 2, 0x04001},  // añadido
    {0xBABBEAF824415484, 2, 0x04001},  // añadió
    {0x78134D738837ED07, 2, 0x00001},  // añadía
    {0x7AAA8F5DC9518BD5, 2, 0x00200},  // aún
    {0x73E06B7D738F5264, 10, 0x01020},  // ağabeyi
    {0xDB498F9CD85AB9A4, 10, 0x00001},  // ağladı
    {0xAB6A2115BC2E1833, 5, 0x00020},  // baas
    {0x266B0A348F94B7FF, 10, 0x01020},  // baba
    {0x8A8DBA134C03D737, 10, 0x01020},  // babası
    {0x067E3D35D07C0B6C, 6, 0x00820},  // babcia
    {0xFE1628E5ADCDA80F, 6, 0x01020},  // badacz
    {0x564F224E10D16960, 6, 0x00820},  // badaczka
    {0x911E7F4082E59F1E, 9, 0x00020},  // bagare
    {0xDA576DAF89F8898D, 0, 0x08020},  // bahn
    {0xE818A9274A622D23, 0, 0x00020},  // bahnsprecher
    {0xCC450744FDF17501, 0, 0x00020},  // bahnsprecherin
    {0x6FA95FB282E07711, 10, 0x00020},  // bakan
    {0x5D77960D40321252, 10, 0x00020},  // bakanlar
    {0xEA3A36B7A134860F, 10, 0x08020},  // bakanlık
    {0x88ED0EEEA9A3D3A2, 10, 0x08020},  // bakanlığı
    {0x86698AED5086BE7D, 10, 0x00020},  // bakanı
    {0x544565537C229928, 10, 0x00020},  // bakanımız
    {0x37E7A6F157A785F2, 10, 0x00020},  // bakkal
    {0xE4412595AFB76B32, 5, 0x00020},  // bakker
    {0x6E7726F39C379FCC, 1, 0x00080},  // ballad
    {0xE0EF1A674F017642, 1, 0x00080},  // ballet
    {0xAECFBC06A933A2B3, 10, 0x00020},  // balıkçı
    {0x4D994F725DA3B94A, 10, 0x00020},  // balıkçılar
    {0xD2858C60D48AD741, 4, 0x00820},  // bambina
    {0xC94F400C1331FE53, 4, 0x01020},  // bambino
    {0xB352243085C6A94B, 4, 0x08020},  // banca
    {0x2E6F0CD718469CCB, 2, 0x08020},  // banco
    {0x2E6F0CD718469CCB, 7, 0x08020},  // banco
    {0x61F7226B671C2A26, 0, 0x00080},  // band
    {0x61F7226B671C2A26, 1, 0x00080},  // band
    {0x61F7226B671C2A26, 5, 0x00080},  // band
    {0x9B6AD590AC1FE40D, 9, 0x00080},  // bandet
    {0x6F9D48EABCBDD0E1, 0, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 1, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 5, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 6, 0x08020},  // bank
    {0x3E7E9123C5BF50E9, 10, 0x08020},  // banka
    {0x8932685CC800D921, 10, 0x08020},  // bankası
    {0xFA643AD3EBF03513, 9, 0x08020},  // banken
    {0x5A72EFCE940018A9, 1, 0x00020},  // banker
    {0xEAC17D426A05F0AA, 3, 0x08020},  // banque
    {0x2FD57FE51E13C1B3, 3, 0x00180},  // baptisé
    {0x5E34F08760FF84BA, 3, 0x00080},  // baptisée
    {0x65802F11B0BCE1B8, 1, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 2, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 3, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 4, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 6, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 7, 0x00080},  // bar
    {0x710B519A64317E16, 4, 0x00080},  // barca
    {0x09E1F553D8E6851E, 2, 0x00080},  // barco
    {0x09E1F553D8E6851E, 7, 0x00080},  // barco
    {0x7758E0374B844CA6, 9, 0x00080},  // baren
    {0x41F8F90F9C65153C, 4, 0x00020},  // barista
    {0x556ACF87CC21F543, 1, 0x00001},  // barked
    {0x3A1C38BAB5CBC85A, 1, 0x01020},  // barman
    {0x3D626BF32F5A252F, 9, 0x00020},  // barn
    {0x0C518925454E7CA5, 1, 0x00020},  // barrister
    {0xB12DA51288802FAC, 1, 0x400000},  // basque
    {0xFC82A48ABA524561, 0, 0x00001},  // bat
    {0x724AD65D3A9999EB, 3, 0x00080},  // bateau
    {0x987B0DB1D7103DBE, 7, 0x00080},  // batizada
    {0x40BA02493835D07B, 7, 0x00080},  // batizado
    {0x9084D68617549490, 4, 0x00080},  // battezzata
    {0x5FEB6BDA6A1258A3, 4, 0x00080},  // battezzato
    {0x4553F1AC122FB0DE, 0, 0x01020},  // bauer
    {0xCE16F4C92FBA4F27, 0, 0x08020},  // baufirma
    {0x97B4032990BE6C5D, 2, 0x00080},  // bautizada
    {0xCB86BF047117141E, 2, 0x00080},  // bautizado
    {0xCD60FCDA4DCE0C42, 10, 0x01010},  // bay
    {0xDDBBD34683F58735, 10, 0x00810},  // bayan
    {0xF5CCA1201D12A31E, 10, 0x00408},  // bazı
    {0x95DF60EB65EB193A, 10, 0x00001},  // bağıran
    {0x04E5FAC81A86E88C, 10, 0x00001},  // bağırdı
    {0xE08B581DCA16B9B0, 10, 0x00001},  // bağırıyor
    {0xE2BC47AE2BEC1207, 10, 0x00020},  // başbakan
    {0x0434B00FA401CAD0, 10, 0x00020},  // başbakanı
    {0x8D0885DBCF9AE2DB, 10, 0x00020},  // başkan
    {0x1CD7469AE4941120, 10, 0x08020},  // başkanlık
    {0x90775198884BC5AF, 10, 0x08020},  // başkanlığı
    {0xE9E1FE7F07B8861F, 10, 0x00020},  // başkanı
    {0x03B6608042A2F90B, 10, 0x00080},  // başlıklı
    {0x1A097A0BE20EDEBE, 3, 0x00080},  // bd
    {0xC69CFDCBD259EAFD, 1, 0x00200},  // because
    {0xF05ECDCC9C47FD1D, 0, 0x00001},  // bedaueren
    {0x15E1025E7BA5F61B, 0, 0x00001},  // bedauert
    {0x5D30FBDC891E4F16, 0, 0x00001},  // bedauerte
    {0xDD3CC3485A9D1688, 0, 0x00001},  // bedauerten
    {0x210F021BA3E59199, 0, 0x02000},  // bedeute
    {0xC1A0196AB2DC73FF, 5, 0x08020},  // bedrijf
    {0xCAA61AE4031DCE9C, 0, 0x00001},  // befand
    {0x03AEA08C38B9AEBA, 0, 0x00001},  // befindet
    {0x613C71EA09F7362A, 1, 0x00240},  // before
    {0x202F81808ABFA7D8, 9, 0x00020},  // befälhavare
    {0xFCD3C881F395962D, 1, 0x00001},  // begged
    {0x99E1A3AB3C9671AE, 0, 0x00080},  // begriff
    {0xDB51C78B070D06DF, 0, 0x00001},  // begründen
    {0xEE78058F6D900194, 0, 0x00001},  // begründet
    {0xF2102217626565AC, 0, 0x00001},  // begründete
    {0xF566E4507BED15DB, 0, 0x00001},  // begründeten
    {0xC210DBF04E9DC346, 0, 0x00001},  // behaupten
    {0xD152B5F13DE70A8B, 0, 0x00001},  // behauptet
    {0x0B269D574FB6D28B, 0, 0x00001},  // behauptete
    {0x75FCE21892B2D9EC, 0, 0x00001},  // behaupteten
    {0x43E649B7560856C0, 0, 0x08020},  // behörde
    {0xAD8065E1FBABFE1D, 0, 0x08020},  // behörden
    {0x6AB2A840A5CE9D52, 0, 0x00240},  // bei
    {0xE0EA76E0EC91A99E, 0, 0x00200},  // beide
    {0xE0EA76E0EC91A99E, 5, 0x00200},  // beide
    {0xF5D3CC5504578CA8, 0, 0x00040},  // beim
    {0x612C093A8E3D7981, 9, 0x00001},  // beklagade
    {0x82D3D47888A2ECA6, 9, 0x00001},  // beklagar
    {0xE0D189A2DE872A09, 0, 0x00001},  // beklagen
    {0x99C15171C53A4B2A, 0, 0x00001},  // beklagt
    {0x57E5263606222D2B, 0, 0x00001},  // beklagte
    {0xAF6F3493FA628203, 0, 0x00001},  // beklagten
    {0x0D498B9A66D279CD, 5, 0x00001},  // bekritiseerde
    {0x6F61D2874B563E7B, 5, 0x00001},  // bekritiseert
    {0x87864C2C2927C766, 9, 0x00001},  // bekräftade
    {0xE0550CA56D2E0D31, 9, 0x00001},  // bekräftar
    {0x6037F8A029CFA99C, 0, 0x00001},  // bekräftigen
    {0x5D79C232FFF44B04, 0, 0x00001},  // bekräftigt
    {0x05CB38668C3B22B1, 0, 0x00001},  // bekräftigte
    {0x36CB50450B6EF9E1, 0, 0x00001},  // bekräftigten
    {0x21D83BABEDC2B206, 10, 0x08020},  // belediye
    {0x77546C9F849FFD6A, 10, 0x08020},  // belediyesi
    {0x87F69C53FE6947A2, 10, 0x00080},  // belgeseli
    {0xAA53AAD46E5A4F01, 1, 0x00001},  // believed
    {0x887FFE712EDBFF93, 1, 0x00001},  // believes
    {0x28633B3AD5250DC8, 10, 0x00001},  // belirten
    {0xD1CE4F4B30CDCBDB, 10, 0x00001},  // belirtiyor
    {0xAC576636AB98D165, 10, 0x04001},  // belirtti
    {0xBDCF4EAE0AEF8F80, 1, 0x00001},  // bellowed
    {0x8368272C68BE3BA6, 5, 0x00001},  // beloofd
    {0x20E1838D23F573ED, 5, 0x00001},  // beloofde
    {0x9B72E3B7E15039AF, 5, 0x00001},  // belooft
    {0xC45761557BBE8915, 10, 0x00200},  // ben
    {0x831926237D5C9112, 5, 0x00001},  // benadrukt
    {0x8A47900ED8535992, 5, 0x00001},  // benadrukte
    {0x86758701507F3866, 5, 0x00001},  // benoemde
    {0x9A860A676F785DDB, 0, 0x00020},  // beobachter
    {0xCC4D5FFA950BCBB5, 0, 0x00200},  // bereits
    {0x70B09CC38678B8F5, 0, 0x00020},  // bericht
    {0x70B09CC38678B8F5, 5, 0x10020},  // bericht
    {0xD4A147B7E5238F13, 0, 0x00001},  // berichten
    {0x06527744AC385271, 0, 0x00001},  // berichtet
    {0x33DE94A32E16600C, 0, 0x04001},  // berichtete
    {0x68D3F4D11ED33EDE, 0, 0x00001},  // berichteten
    {0x07ABA33EE650EBD8, 9, 0x04001},  // berättade
    {0xAADF04A14DFD3A76, 9, 0x04001},  // berättar
    {0x00356620B6BFF1A4, 9, 0x00001},  // berättat
    {0x2F2B2046AC41FD61, 5, 0x00001},  // beschreef
    {0x55C122D86CBB41A3, 0, 0x00001},  // beschreiben
    {0x46DDECBBBA8B8633, 0, 0x00001},  // beschreibt
    {0x3535EA6814B2515B, 5, 0x00001},  // beschreven
    {0xB651E0021DDCCC53, 0, 0x00001},  // beschrieb
    {0x38B53C112CB3A2D2, 0, 0x00001},  // beschrieben
    {0xFB2E06F7A0588C50, 5, 0x00001},  // beschrijft
    {0x1717DDC3B95337AB, 0, 0x00001},  // beschuldigt
    {0x6C4CBC32351F0133, 0, 0x00001},  // beschuldigte
    {0x1956CBD980E9EDB1, 9, 0x00001},  // beskrev
    {0xE1D3415B57DC0D41, 9, 0x00001},  // beskriver
    {0x02768231D64511B1, 9, 0x00001},  // beskrivit
    {0x7D86FAA99E1198CA, 5, 0x00001},  // besloot
    {0x8D0B4F1FB0FF11AD, 0, 0x00001},  // bestreitet
    {0x4AA992A7169F5D23, 0, 0x00001},  // bestritt
    {0x70FB5205294B8444, 0, 0x00001},  // bestätigen
    {0xCB6771B1E86CE479, 0, 0x00001},  // bestätigt
    {0xC40801C2367DDF94, 0, 0x00001},  // bestätigte
    {0xDD066FC6A28237AF, 0, 0x00001},  // bestätigten
    {0xD11972EB55ADEC38, 0, 0x01020},  // besucher
    {0x066FB5184E062293, 0, 0x00820},  // besucherin
    {0x27FB41273409B33E, 9, 0x00001},  // betecknade
    {0x0E9C2CB65962E136, 9, 0x00001},  // betecknar
    {0x54FED0746FCF3862, 9, 0x00001},  // betonade
    {0x0E5932519BBB9140, 9, 0x00001},  // betonar
    {0xAC9BB352A73714D2, 0, 0x00001},  // betonen
    {0x6FC304400270C4C4, 0, 0x00001},  // betont
    {0x9CE16EA71842D610, 0, 0x04001},  // betonte
    {0xB596EB3572257188, 0, 0x00001},  // betonten
    {0x4CD85EB8D2E73102, 0, 0x00001},  // betontet
    {0x605F2D0679C1CDD3, 0, 0x00001},  // betontete
    {0xC2721FA9DF97B1ED, 0, 0x00001},  // betonteten
    {0x3228CD6915BBB57A, 0, 0x08020},  // betreiber
    {0x4332B9A5EF79F1BE, 5, 0x00001},  // betreurde
    {0x9CD2F66D94EA49C2, 5, 0x00001},  // betreurt
    {0x8797976C147A0AC4, 0, 0x00080},  // betriebskindergarten
    {0x3D9E31FBAAFDB6A3, 0, 0x00020},  // betriebsrat
    {0xD3D3AB762B2A1DBD, 0, 0x00820},  // betriebsrätin
    {0xD08A23097A5356D8, 1, 0x00240},  // between
    {0xB78CFD361944B009, 5, 0x00001},  // bevestigd
    {0xFBF45156BDD2CDE9, 5, 0x00001},  // bevestigde
    {0x05BC59BBE99E2155, 5, 0x00001},  // bevestigt
    {0xED9002A447E53D20, 5, 0x00001},  // beweerde
    {0xAB0B64213C0A8BC4, 5, 0x00001},  // beweert
    {0x0AA981E62A2BFB16, 5, 0x00080},  // beweging
    {0x05E0457C1698894B, 0, 0x00080},  // bewegung
    {0x07AD4D0463DBEB29, 0, 0x00001},  // bewertet
    {0xDBD03E6E349A59D1, 0, 0x00001},  // bewertete
    {0x065DA18736EA6A97, 0, 0x01020},  // bewohner
    {0xA601EDB232F7966D, 0, 0x00820},  // bewohnerin
    {0x175F80E7C09A6915, 5, 0x20020},  // bewoner
    {0x4B22F844CAA91C24, 5, 0x20020},  // bewoners
    {0x3B1F311A1175798A, 10, 0x01010},  // bey
    {0x2EA85D6976639318, 0, 0x00001},  // bezeichnen
    {0x59A807A767EFF475, 0, 0x00001},  // bezeichnet
    {0x587802AA20DD1FE0, 0, 0x00001},  // bezeichnete
    {0x9E95338B880E9CA7, 0, 0x00001},  // bezeichnt
    {0x1A8A39EE445A6602, 0, 0x00001},  // bezeichnte
    {0xB9F5AF43A72A40E8, 0, 0x00001},  // bezeichnten
    {0x2C73EC18E2958999, 3, 0x00200},  // bien
    {0xD1547B2BE733240B, 2, 0x00080},  // bienal
    {0xD1547B2BE733240B, 7, 0x00080},  // bienal
    {0x6D78B5D03236847C, 0, 0x00080},  // biennale
    {0x6D78B5D03236847C, 3, 0x00080},  // biennale
    {0x6D78B5D03236847C, 4, 0x00080},  // biennale
    {0xF75C4A540D0A215E, 5, 0x00040},  // bij
    {0xBB638E4A3F463757, 5, 0x00100},  // bijgenaamd
    {0xA1A600CF01F7785B, 0, 0x00001},  // bilanzieren
    {0xF3E94C53A689ACC7, 0, 0x00001},  // bilanziert
    {0xF49CB58A2B2767BD, 0, 0x00001},  // bilanzierte
    {0x35799DDE54607D67, 0, 0x00001},  // bilanzierten
    {0xA72073B57AA3FC83, 10, 0x00001},  // bildirdi
    {0x744ADBE9D88DE10B, 10, 0x00001},  // bildiren
    {0x18BF2EA9A1D4965F, 10, 0x10020},  // bildiri
    {0x6BE2FEAB82C2FDFB, 10, 0x10020},  // bildiride
    {0x8655992B5098E8E8, 10, 0x00020},  // bilim
    {0x608AA580AE856A77, 10, 0x00408},  // bir
    {0x1FF43BBD45F22AC1, 10, 0x00408},  // birkaç
    {0x9740F3FC61C2013D, 10, 0x08020},  // birlik
    {0xAF635254E3439227, 10, 0x08020},  // birliği
    {0x61598CD7C128D103, 0, 0x00200},  // bis
    {0xA5F2870097637DB1, 0, 0x01020},  // bischof
    {0xB59FE73496543D87, 1, 0x00030},  // bishop
    {0xC465E621F1A9A71B, 9, 0x00020},  // biskop
    {0xFC0CEE1A1484BDE8, 9, 0x00020},  // biskopen
    {0xE4F63295D338F0B6, 6, 0x01020},  // biskup
    {0x2BD6AD73DC762DAD, 7, 0x01020},  // bispo
    {0xD66BBF81CB3FCE61, 5, 0x01020},  // bisschop
    {0x9E71FD636D741021, 0, 0x00001},  // bittet
    {0x62D3E4423FFF7D2B, 6, 0x08020},  // biuro
    {0xE2C2163664445F97, 10, 0x00200},  // biz
    {0x52F7383FF38E2A04, 1, 0x00001},  // blamed
    {0xE1D83EA90A4A2B44, 1, 0x00001},  // blames
    {0x3A3CAA3F73B1DE64, 1, 0x00001},  // blaming
    {0x1424CFB370E31481, 1, 0x00001},  // blasted
    {0x9D8604DFF8379C5F, 1, 0x00001},  // blasts
    {0x409153515A246A80, 0, 0x00080},  // blatt
    {0xE540FF26962E00E1, 0, 0x02000},  // bleibe
    {0xA6B2E612B4202CAE, 0, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 1, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 2, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 3, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 4, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 7, 0x00080},  // blog
    {0x27A1C488A2DD8499, 9, 0x00080},  // bloggen
    {0x135E26AA0617C8E4, 1, 0x08020},  // board
    {0xFD71B61F939B3350, 1, 0x00001},  // boasted
    {0xB7AEED9F632C3365, 1, 0x00080},  // boat
    {0x0D5F15135DE3E086, 5, 0x00080},  // boek
    {0x3217927815B9A9AE, 9, 0x20020},  // boende
    {0xBFF0550855A8B6A6, 5, 0x00020},  // boer
    {0xAA667BF70AF014AF, 9, 0x00080},  // bok
    {0xE0D4C960AD188DE8, 9, 0x00080},  // boken
    {0x00C6F58CE5520240, 9, 0x080A0},  // bolaget
    {0xEF16393FA19A1C06, 2, 0x00080},  // bolero
    {0x51259F0262466C89, 7, 0x00020},  // bombeira
    {0x822CAE78E6CF6F36, 7, 0x01020},  // bombeiro
    {0x07D2ACE260BCCBD2, 7, 0x08020},  // bombeiros
    {0x82D7E2E0DA77B998, 1, 0x1000020},  // bomber
    {0xD38CD9B427521B52, 2, 0x00020},  // bombera
    {0x9F1A34C3B9CD9513, 2, 0x01020},  // bombero
    {0x556C7A002DB47F4E, 2, 0x00020},  // bomberos
    {0x844A5F75AAAD75A7, 5, 0x08020},  // bond
    {0x2194EAB66821AC0B, 9, 0x00020},  // bonde
    {0x24ED18A018B82D4C, 9, 0x00020},  // bonden
    {0x21C39873E61E4778, 1, 0x00080},  // book
    {0xD623F63AE2A630EA, 5, 0x00080},  // boot
    {0x061A4BCF1CDC57AB, 9, 0x00020},  // borgmästare
    {0x737E700F8795F5DD, 9, 0x00020},  // borgmästaren
    {0xA27668A5B199BE2D, 1, 0x00020},  // boss
    {0xFB80D027F3E06432, 1, 0x00020},  // bosses
    {0x58FD3FAF352C05A1, 1, 0x00200},  // both
    {0x772EFA29C5FBB9FC, 0, 0x01020},  // botschafter
    {0x8D56F1E826BF2857, 0, 0x00820},  // botschafterin
    {0xB18CFA1A348DF2DC, 3, 0x01020},  // boulanger
    {0xAB25AAEBC19F3DB2, 3, 0x00820},  // boulangère
    {0x50FDAA7B689A8503, 1, 0x01020},  // boy
    {0xF41507AED89B3965, 1, 0x01020},  // boyfriend
    {0x332B06E743288457, 1, 0x00080},  // brand
    {0x67F4991DF5127AF8, 1, 0x00001},  // branded
    {0x555F2494DD5ED383, 9, 0x01020},  // brandman
    {0x221C29B8944BAA05, 9, 0x01020},  // brandmannen
    {0x3CB6685C12E165EC, 9, 0x00020},  // brandmän
    {0x9EC979629D217269, 1, 0x00001},  // brands
    {0xEF7B6373656D4635, 0, 0x1000020},  // brandstifter
    {0x617AFBA49079D9F2, 5, 0x08020},  // brandweer
    {0xE4ED4A5ACF5E6DA7, 5, 0x00020},  // brandweercommandant
    {0xC8171D944FC0F00F, 5, 0x01020},  // brandweerman
    {0xD20CB440816CB20B, 6, 0x01020},  // brat
    {0xC394FE1FFED451B9, 0, 0x02000},  // brauche
    {0xF1C6B197BFE7DFF0, 1, 0x00200},  // breaking
    {0x07EE1CFDE4561FE1, 9, 0x10020},  // brev
    {0xEC2F5FC7E0FE9996, 9, 0x10020},  // brevet
    {0xAF0F22B3F58A5C85, 1, 0x08020},  // brewery
    {0xC4408949E2F66FCE, 0, 0x10020},  // brief
    {0xC4408949E2F66FCE, 5, 0x10020},  // brief
    {0xC09814DD315D8FE0, 7, 0x00001},  // brinca
    {0x1450A84BD12DC7F3, 7, 0x00001},  // brincado
    {0x50EE8490230A362A, 7, 0x00001},  // brincam
    {0xA0D13D6E8B7E28D1, 7, 0x00001},  // brincaram
    {0x2CEC24FB9A31E53E, 7, 0x00001},  // brincava
    {0x45C6B1F58A18E0AA, 7, 0x00001},  // brincou
    {0xA9A6925ADACA22C1, 0, 0x02000},  // bringe
    {0x92EA54AD22BBD4C9, 1, 0x00020},  // broadcaster
    {0xBA0F5A6E79872D5F, 1, 0x00080},  // broadsheet
    {0xA487F10FA9E61951, 9, 0x01020},  // brodern
    {0x35E967944DFEEE3D, 5, 0x01020},  // broer
    {0x3CAA6D47A0CED398, 2, 0x00001},  // bromea
    {0x59CB032B7EB37D0F, 2, 0x00001},  // bromeaba
    {0x67F6A2F9229D665E, 2, 0x00001},  // bromeado
    {0x984A28E00A4BD680, 2, 0x00001},  // bromean
    {0xB70590A9169B2D5C, 2, 0x00001},  // bromearon
    {0x0AC66BE635227ECD, 2, 0x00001},  // bromeó
    {0x1676A9198B66647C, 5, 0x20020},  // bron
    {0x82788A5B6FEA4C48, 5, 0x20020},  // bronnen
    {0x44FE2C112CB2BB29, 9, 0x01020},  // bror
    {0x402D85AD2FEBFD38, 1, 0x01020},  // brother
    {0xB3960F873E1197F1, 0, 0x01020},  // bruder
    {0x2F9BE4B173A128EB, 1, 0x00001},  // brushed
    {0x782A41A6396AA74D, 10, 0x00008},  // bu
    {0xD6A0FF8F8BF26C02, 0, 0x00080},  // buch
    {0x5C5D7A9ED1C50267, 0, 0x00080},  // buches
    {0x40D25FB97B848B21, 0, 0x00080},  // buchs
    {0x73AA50E21437E0FC, 10, 0x00200},  // bugün
    {0xB4AC4C580BA633B4, 1, 0x400000},  // bulgarian
    {0x9771D5025064F633, 0, 0x400000},  // bulgarisch
    {0x795642E6EEC3316F, 0, 0x400000},  // bulgarische
    {0x838FA9065E267312, 0, 0x400000},  // bulgarischem
    {0x29EC2A3CD1F44650, 0, 0x400000},  // bulgarischen
    {0x0504A7B438933AF5, 0, 0x400000},  // bulgarischer
    {0x1CF9EF5CB785E70B, 0, 0x400000},  // bulgarisches
    {0xD1D6044224A984A5, 1, 0x10020},  // bulletin
    {0x4E5B595CFADBAFF0, 0, 0x08020},  // bund
    {0x88E4ACEF9F4262F7, 0, 0x08020},  // bundesamt
    {0xFD2AFE1F4AB7A52D, 0, 0x08020},  // bundesanwaltschaft
    {0x8845F54EACC563AD, 0, 0x08020},  // bundespolizei
    {0x7E0A6834AA9A9DCF, 0, 0x08020},  // bundesrat
    {0xE269584FBFEB3A2C, 0, 0x08020},  // bundesregierung
    {0x6E7022B90AD8171B, 0, 0x08020},  // bundestag
    {0xD38DCDD3F2703E04, 0, 0x00020},  // bundestagsabgeordnete
    {0x1EEAF261317352E5, 0, 0x00020},  // bundestagsabgeordneter
    {0x417D084B80D30993, 0, 0x08020},  // bundeswehr
    {0x7303674D65217FA8, 2, 0x00080},  // buque
    {0x61818482DAD2BF39, 1, 0x08020},  // bureau
    {0x61818482DAD2BF39, 3, 0x08020},  // bureau
    {0x52B1691DE333E77A, 5, 0x20020},  // buren
    {0x5BA0901A2DDF82C3, 5, 0x00030},  // burgemeester
    {0xC99FDD7B2A75FC24, 6, 0x01020},  // burmistrz
    {0x89A33D0C39E3F85E, 6, 0x00020},  // burmistrza
    {0x5FE571E9AA377162, 0, 0x01020},  // busfahrer
    {0x0A86AAD2C8618A00, 0, 0x00820},  // busfahrerin
    {0x1652229BEFDDCDE5, 1, 0x01000},  // businessman
    {0xFFB4F6D89CA71AB0, 1, 0x00800},  // businesswoman
    {0xC94FE2A813C391FA, 9, 0x00020},  // busschaufför
    {0xCD9F64CE5AC0AA30, 1, 0x00200},  // but
    {0x8EC579495CC8D82B, 9, 0x00020},  // butiksägare
    {0x3A2B9D6D41994E14, 5, 0x21020},  // buurman
    {0xA322C8EF710575D5, 5, 0x20820},  // buurvrouw
    {0xD332C6F216FFAF8C, 1, 0x00240},  // by
    {0xE29922234398EB64, 9, 0x08020},  // byrån
    {0x4F94AAF265BDCA92, 1, 0x20020},  // bystander
    {0xAE33B547B3388B5E, 1, 0x20020},  // bystanders
    {0xEF5E7DA0CB4065FF, 0, 0x00080},  // bär
    {0xDDD6BBCCC99B5C55, 0, 0x00820},  // bäuerin
    {0x79EDA57142C15A8F, 9, 0x00080},  // båten
    {0x019C64BCD5B31F73, 3, 0x00020},  // bénévole
    {0x06797169612BA8D9, 3, 0x00020},  // bénévoles
    {0xE2D3BF80D463B5A6, 0, 0x00080},  // bündnis
    {0x82AAF6CED39C91F7, 0, 0x08020},  // bürgerbund
    {0x447480B16633D28D, 0, 0x01020},  // bürgermeister
    {0xD9AFEED39177BA80, 0, 0x00820},  // bürgermeisterin
    {0xA863120F655393B2, 0, 0x00020},  // bürgermeisters
    {0xFC9B88D268FC1469, 10, 0x00020},  // büyükelçi
    {0x302B7EC2B5DB8747, 10, 0x08020},  // büyükelçilik
    {0x3791F04001A52BF9, 10, 0x08020},  // büyükelçiliği
    {0x6E0BD2C971FAAEC4, 10, 0x00020},  // büyükelçisi
    {0x07C1DBF59EB566A5, 1, 0x00080},  // cafe
    {0x7C084D3E5B420E59, 4, 0x00080},  // caffè
    {0x27CCABE922CEC0D9, 0, 0x00080},  // café
    {0x27CCABE922CEC0D9, 1, 0x00080},  // café
    {0x27CCABE922CEC0D9, 2, 0x00080},  // café
    {0x27CCABE922CEC0D9, 3, 0x00080},  // café
    {0x27CCABE922CEC0D9, 5, 0x00080},  // café
    {0x27CCABE922CEC0D9, 7, 0x00080},  // café
    {0xCDB4816DF319A833, 4, 0x00020},  // calciatore
    {0xC983ED7635AE20CC, 2, 0x00001},  // calcula
    {0x27861B8AC22E2E19, 2, 0x00001},  // calculaba
    {0xE77D9A66ADD2C005, 2, 0x00001},  // calculado
    {0x96B1B1E8215773E8, 2, 0x00001},  // calcularon
    {0x940D0AD5259997C5, 2, 0x00001},  // calculó
    {0x65D3E01FE0F32DFD, 2, 0x00001},  // califica
    {0x96D9F633B95CF76E, 2, 0x00001},  // calificaba
    {0x80ED6BF87192AF73, 2, 0x00001},  // califican
    {0xF9703C31EDA9B42B, 2, 0x00001},  // calificaron
    {0x41DF028D15A471FF, 2, 0x00001},  // calificó
    {0x414FD88872F38D54, 1, 0x00181},  // called
    {0xF5B06F392D45886A, 1, 0x00001},  // calling
    {0xC5654C19C888E1EE, 1, 0x00001},  // calls
    {0x911293E3E1ED8D69, 3, 0x00020},  // camarade
    {0xFCAF713F130D74B6, 2, 0x00820},  // camarera
    {0x9A9D2B26EBC9B0B8, 2, 0x01020},  // camarero
    {0xCFC68B081435AD60, 1, 0x01020},  // cameraman
    {0x1F9AF0C5EF572BA8, 4, 0x00080},  // campagna
    {0x094E1824D7D83025, 3, 0x00080},  // campagne
    {0x094E1824D7D83025, 5, 0x00080},  // campagne
    {0x2D86D45FE3EAC4ED, 1, 0x080A0},  // campaign
    {0x218899CA08DD67DF, 1, 0x00020},  // campaigner
    {0x482263B31D983A03, 1, 0x00020},  // campaigners
    {0x2390FAF5164188F9, 7, 0x00080},  // campanha
    {0x8AAC9E0BEAA3825F, 2, 0x00080},  // campaña
    {0x7124C363E8854B6B, 1, 0x00200},  // can
    {0x8E9EE238119318FC, 2, 0x00080},  // canal
    {0x8E9EE238119318FC, 7, 0x00080},  // canal
    {0x5DEA63187B891D20, 4, 0x00080},  // canale
    {0x0E376045E223DA74, 2, 0x00020},  // canciller
    {0xEA5A594777F19528, 2, 0x00080},  // canción
    {0x78CFBF8F69CDCE49, 2, 0x00820},  // candidata
    {0x78CFBF8F69CDCE49, 4, 0x00820},  // candidata
    {0x78CFBF8F69CDCE49, 7, 0x00820},  // candidata
    {0x08FB3D8EA734730F, 1, 0x00020},  // candidate
    {0x60FDCF835E30AE3A, 2, 0x01020},  // candidato
    {0x60FDCF835E30AE3A, 4, 0x01020},  // candidato
    {0x60FDCF835E30AE3A, 7, 0x01020},  // candidato
    {0x592F4EDD3F8F3B62, 2, 0x00001},  // canta
    {0x6FA8679C23664802, 2, 0x00001},  // cantaba
    {0xC582A18ACCE43CD8, 2, 0x00001},  // cantado
    {0x8D3E0320FDCA3D11, 2, 0x00020},  // cantante
    {0x8D3E0320FDCA3D11, 4, 0x00020},  // cantante
    {0x25BC60DBA268A06E, 2, 0x00001},  // cantaron
    {0x0EA4C0F4AE068AFF, 4, 0x08020},  // cantiere
    {0xA51CFB3E6C4697BD, 7, 0x01020},  // cantor
    {0x2B12F6B64970104B, 7, 0x00820},  // cantora
    {0xA330703A75D20D06, 2, 0x00001},  // cantó
    {0xAD193314D6DE7E65, 4, 0x00080},  // canzone
    {0x610774E6A785AAC9, 7, 0x00080},  // canção
    {0x6DBD6158C7A55F1A, 4, 0x00020},  // capi
    {0x0268F218073C7237, 3, 0x00030},  // capitaine
    {0x274D0C2179924791, 3, 0x08020},  // capitainerie
    {0x438C963FD636C3F9, 3, 0x00020},  // capitaines
    {0x5ECB399F209EE2E2, 2, 0x00820},  // capitana
    {0x5ECB399F209EE2E2, 4, 0x00820},  // capitana
    {0xA9CB53E64E354D37, 4, 0x08020},  // capitaneria
    {0x29ABCBB0AABFC6A6, 7, 0x08020},  // capitania
    {0xF44BF2A78CF9CD30, 4, 0x01030},  // capitano
    {0x91D78AA6A4232B97, 2, 0x08020},  // capitanía
    {0xDCD00E03080DDCB1, 2, 0x01030},  // capitán
    {0x76CB50955E727718, 7, 0x00820},  // capitã
    {0x6C570C4CAE3BA9CC, 7, 0x01030},  // capitão
    {0xAF92D972383C511D, 4, 0x00020},  // capo
    {0x6BFE03A291CA62D1, 1, 0x00010},  // capt
    {0x0469A450E96B0A1B, 1, 0x00030},  // captain
    {0xBC3D1524BD4C6D9A, 1, 0x00020},  // captain-coach
    {0xADF17E71E5D7B8D0, 1, 0x00020},  // caption
    {0xA1661D126FCF9D6E, 1, 0x00001},  // captioned
    {0xBAD4C328102CFEDF, 4, 0x00020},  // carabiniere
    {0xAC1AF762FC4A715F, 4, 0x08020},  // carabinieri
    {0x0A2BCD1F9565C762, 7, 0x00020},  // cardeal
    {0x63756B70A1E95E5B, 2, 0x00020},  // cardenal
    {0x9C586903DECA09ED, 1, 0x00020},  // cardinal
    {0x9C586903DECA09ED, 3, 0x00020},  // cardinal
    {0x8141A02EE17518DC, 4, 0x00020},  // cardinale
    {0x2EC565D3B9F399FE, 3, 0x00080},  // cargo
    {0x2EC565D3B9F399FE, 4, 0x00080},  // cargo
    {0x9A6C8C360B7872D2, 7, 0x00080},  // cargueiro
    {0xEE13931F836F590D, 2, 0x00080},  // carguero
    {0xE532E94C08D75C47, 2, 0x10020},  // carta
    {0xE532E94C08D75C47, 7, 0x10020},  // carta
    {0xF265047D413617A2, 1, 0x00080},  // cartoon
    {0x2EFB0F99738E4D25, 1, 0x400000},  // catalan
    {0xFE98121FFB9D55FD, 2, 0x400000},  // catalán
    {0xA028263A843F33E8, 2, 0x00820},  // catedrática
    {0x1728B64D119F65AA, 2, 0x01020},  // catedrático
    {0x4D4ECAFD6B6A0C31, 1, 0x00001},  // cautioned
    {0x6CB222B95B61FDD3, 1, 0x00001},  // cautions
    {0x5197D5219C8A1E3D, 3, 0x00008},  // ce
    {0x275E9F58A112CD31, 4, 0x400000},  // ceca
    {0xCB345F6F02362CAC, 4, 0x400000},  // ceco
    {0xDEE08E7021C4B610, 2, 0x00001},  // celebra
    {0xFDC3706612DDCCE0, 2, 0x00001},  // celebraba
    {0x155F86AD5417342A, 2, 0x00001},  // celebrado
    {0x4563010518EE886A, 2, 0x00001},  // celebran
    {0x1A218E13E66D8F32, 2, 0x00001},  // celebraron
    {0x560F1698624D619C, 2, 0x00001},  // celebró
    {0x80505891FF698A7C, 1, 0x08020},  // center
    {0x9642BD6881B7A005, 1, 0x08020},  // centre
    {0xD91175464CA793CB, 1, 0x00020},  // ceo
    {0x0EA23229EB1D52EE, 3, 0x00408},  // certaines
    {0x78D4A301C5B3F542, 3, 0x00408},  // certains
    {0x47F48F49B9F5E4B3, 3, 0x00008},  // ces
    {0x2C2DC3219B1005FD, 3, 0x00008},  // cet
    {0x25E775A003AE09E0, 3, 0x00008},  // cette
    {0xAA5208ADDA4A91E6, 10, 0x00001},  // cevap
    {0x5946535C42A0B1EC, 10, 0x00001},  // cevapladı
    {0x8D47FD9296D52E90, 1, 0x00020},  // cfo
    {0xBEBB8CBC603AFE47, 1, 0x00020},  // chair
    {0x0318D64CDEF56416, 1, 0x01020},  // chairman
    {0xE74B14C6F5FFEB82, 1, 0x00020},  // chairperson
    {0xB09CC2B00219E4BE, 1, 0x00820},  // chairwoman
    {0x38DFC48307C60FA6, 1, 0x00001},  // challenged
    {0xAEFE64CA1CFBE0B4, 3, 0x00080},  // chalutier
    {0xB6761507B6255D2C, 7, 0x00001},  // chama
    {0x21A98A8378A8EAB7, 7, 0x00180},  // chamada
    {0x840FD9E89B581A89, 7, 0x00100},  // chamadas
    {0x71572122F5A047F5, 7, 0x00181},  // chamado
    {0x31AB62A2948FCEC0, 7, 0x00100},  // chamados
    {0xBC6F3CA2060B85ED, 7, 0x00001},  // chamam
    {0xE4B96A83B24F0FAB, 7, 0x00001},  // chamaram
    {0x50FE05BAF522C524, 7, 0x00001},  // chamava
    {0x9E6684555F04D92C, 3, 0x08020},  // chambre
    {0xDA1EF6B2F5AAA4E7, 7, 0x00001},  // chamou
    {0xC83547CDC432F99D, 1, 0x00010},  // chancellor
    {0xE5455294B76B65AB, 1, 0x00080},  // channel
    {0xDC9BFF3FF9EFC8AE, 3, 0x00080},  // chanson
    {0x3A855207B0642559, 1, 0x00001},  // chanted
    {0xDB35C664A1756278, 3, 0x01020},  // chanteur
    {0x562F06C94045F4D6, 3, 0x00820},  // chanteuse
    {0x7DDD7932AE37FCCD, 3, 0x08020},  // chantier
    {0x8DB43CA61A186C64, 1, 0x00001},  // chanting
    {0xABA4C54D98CC15D5, 1, 0x00001},  // chants
    {0xC7FEBA336208A5DE, 1, 0x00001},  // characterised
    {0x8F77F18C1EC47528, 1, 0x00001},  // characterized
    {0xAA9F6A883A8C5DE7, 1, 0x00001},  // characterizes
    {0x157CF029151ED172, 1, 0x00001},  // charged
    {0x30B40209DFF06371, 1, 0x00001},  // charges
    {0x75618CE6D61E710F, 1, 0x08020},  // charity
    {0xED3E8D70B0E36A89, 3, 0x01020},  // chauffeur
    {0xED3E8D70B0E36A89, 5, 0x00020},  // chauffeur
    {0xE93A0A96B981E22A, 9, 0x00020},  // chaufför
    {0x4EB31E47BE1BA8E2, 9, 0x00020},  // chauffören
    {0xDE65D01170085DD1, 3, 0x00080},  // chaîne
    {0x0289B5378E0DEED4, 2, 0x400000},  // checa
    {0x668B2B0E87BBECA6, 2, 0x400000},  // checo
    {0x668B2B0E87BBECA6, 7, 0x400000},  // checo
    {0x62D2746D930CD928, 0, 0x01020},  // chef
    {0x62D2746D930CD928, 1, 0x00020},  // chef
    {0x62D2746D930CD928, 3, 0x01020},  // chef
    {0x62D2746D930CD928, 9, 0x00020},  // chef
    {0x685CE08CE4C2C90E, 0, 0x01020},  // chefarzt
    {0xDE8FA21F0701D555, 7, 0x00020},  // chefe
    {0xFCA67435AE2AFC9A, 9, 0x00020},  // chefen
    {0x470AC49DE9F0CB4F, 9, 0x00020},  // chefer
    {0x791CFFFB5124B276, 7, 0x00020},  // chefes
    {0xED1DD5F92535523C, 3, 0x00820},  // cheffe
    {0x737EE5834C3AC196, 0, 0x00820},  // chefin
    {0x82AD2D80900EE773, 0, 0x00020},  // chefredakteur
    {0xB9D8D6146618B7A8, 0, 0x00020},  // chefs
    {0xB9D8D6146618B7A8, 3, 0x00020},  // chefs
    {0x9689C640A000A43C, 0, 0x00820},  // chefärztin
    {0x00281F01CFAE29FC, 3, 0x01020},  // chercheur
    {0xB803FF547D7257C3, 3, 0x00020},  // chercheurs
    {0x98ABAE4243B939A6, 3, 0x00820},  // chercheuse
    {0x244BD7B548863FD9, 3, 0x00040},  // chez
    {0xB5D62E1878947DD0, 4, 0x00004},  // chi
    {0xA100792BACEAED03, 4, 0x00001},  // chiama
    {0x52B0444E1F7B8DD6, 4, 0x00180},  // chiamata
    {0x000D85ACB8527658, 4, 0x00181},  // chiamato
    {0xD15720C8B8126C75, 4, 0x00001},  // chiarisce
    {0xC7EB24BE8D9DE388, 4, 0x00001},  // chiarito
    {0x77FEBACFDDDC8DC6, 2, 0x00820},  // chica
    {0xE65E4A90D7B0E671, 2, 0x01020},  // chico
    {0xB473E506584FA24E, 4, 0x00001},  // chiede
    {0x9C16B29DA54B8AD9, 1, 0x00020},  // chief
    {0xA25D477214D3A0E7, 4, 0x08020},  // chiesa
    {0x7AC3A7C944B4C794, 4, 0x00001},  // chiese
    {0x0BF28519C797D42F, 4, 0x04001},  // chiesto
    {0xE9D0698B326C4CAE, 1, 0x00020},  // child
    {0xE7F9FE39CBABA66E, 1, 0x00001},  // chimed
    {0xC8E1503D64A6EC28, 5, 0x400000},  // chinees
    {0xCE12EAF699D7F011, 1, 0x400000},  // chinese
    {0xF552603B47A271DB, 0, 0x400000},  // chinesisch
    {0xBADA3B8EDDF7BD15, 0, 0x400000},  // chinesische
    {0x1258FDD9302720E1, 0, 0x400000},  // chinesischem
    {0x114CDAFD8B4CAE6B, 0, 0x400000},  // chinesischen
    {0x55BB6FC2D76E49EC, 0, 0x400000},  // chinesischer
    {0xE7F47AD5E9616B18, 0, 0x400000},  // chinesisches
    {0x06B54898425016F8, 2, 0x400000},  // chino
    {0x4C41B1CDAC1AE2BA, 3, 0x400000},  // chinois
    {0xEEB62810E0160703, 3, 0x400000},  // chinoise
    {0xDA44C041E15C7BC5, 3, 0x400000},  // chinoises
    {0xB49C26026378855F, 3, 0x400000},  // chinoiss
    {0xC3F613756DF3B30D, 7, 0x400000},  // chinês
    {0x388DC193B47279D7, 0, 0x01020},  // chirurg
    {0x388DC193B47279D7, 5, 0x00020},  // chirurg
    {0x388DC193B47279D7, 6, 0x00020},  // chirurg
    {0x56CFDCEF9A78598E, 4, 0x00820},  // chirurga
    {0xF7A158BB76F5F3A8, 3, 0x01020},  // chirurgien
    {0xE7021A9612CBC78A, 3, 0x00820},  // chirurgienne
    {0x2AF793177969C2BB, 0, 0x00820},  // chirurgin
    {0xD807EFD4EA5D61E9, 4, 0x01020},  // chirurgo
    {0x0ED39F2D5C8CEBAF, 6, 0x400000},  // chińsku
    {0xACA27CE2E5052824, 2, 0x00020},  // chofer
    {0xDD0B289FB0B3342A, 0, 0x00080},  // chor
    {0x2D67576649FC59BA, 1, 0x800000},  // christmas
    {0xCF11FCEF95712F55, 3, 0x00001},  // chuchoté
    {0x191F46F6F0B8CE22, 1, 0x08020},  // church
    {0x4DC0F7C10850322F, 2, 0x00020},  // chófer
    {0x2BC10220F60FB66A, 6, 0x01020},  // chłopak
    {0xC6D3675EA3802607, 6, 0x01020},  // chłopiec
    {0x5E47A58ED7591251, 7, 0x00020},  // cientista
    {0xBDB63D9CE8228736, 2, 0x00820},  // científica
    {0x24875A94F48B51D6, 2, 0x01020},  // científico
    {0x1A05EF6047C6C7A8, 2, 0x00020},  // cineasta
    {0x1A05EF6047C6C7A8, 7, 0x00020},  // cineasta
    {0x08B4F3337D50A859, 4, 0x400000},  // cinese
    {0x1935DC1FD0F38AFC, 6, 0x00820},  // ciotka
    {0x1A81538B806C33DF, 4, 0x00080},  // circolo
    {0xD8C508F01D7E0A6C, 2, 0x00820},  // cirujana
    {0x9F30830E0649CAC3, 2, 0x01020},  // cirujano
    {0x74F0B016F4523349, 7, 0x00820},  // cirurgiã
    {0x43BFBE9E6ED54ADB, 7, 0x01020},  // cirurgião
    {0xAC484E8AF66C773E, 7, 0x00001},  // cita
    {0x2FEB127137C0A256, 7, 0x00001},  // citam
    {0x607DFB3E27B28CC9, 7, 0x00001},  // citaram
    {0x19C617A087A2FDC5, 7, 0x00001},  // citava
    {0xE0370916DC24548F, 1, 0x00001},  // cited
    {0x71675D4794B7CBA4, 9, 0x00001},  // citerade
    {0xCCB8E391F18EF3C0, 9, 0x00001},  // citerar
    {0xE90A67D01C86ED32, 1, 0x00001},  // cites
    {0x905197C2DC3EEA78, 1, 0x00001},  // citing
    {0x8DA4644491B28966, 7, 0x00001},  // citou
    {0x4FEDB6762CDA205C, 4, 0x00020},  // cittadina
    {0x7BF2708E083A47C0, 4, 0x00020},  // cittadini
    {0x3D539C7F73A0FA5B, 4, 0x00020},  // cittadino
    {0xD00D9CCAE3073EBA, 3, 0x00001},  // cité
    {0x32A58391D86D0511, 2, 0x00001},  // citó
    {0x4690C2D4230576AC, 1, 0x04001},  // claimed
    {0x088FA8F50CC15578, 1, 0x00001},  // claiming
    {0x0D2862C976C0EC8A, 1, 0x04001},  // claims
    {0x42170F0A735A00B0, 3, 0x00001},  // clame
    {0xCE60F4A92581FD6A, 3, 0x00001},  // clamé
    {0xCAF1ACE9B95CAEBB, 1, 0x00001},  // clarified
    {0x7E19C0F9D69B435D, 3, 0x01020},  // client
    {0x67F04F762EDC6D89, 3, 0x00820},  // cliente
    {0x5A1194CD0E89B3DA, 3, 0x00020},  // clients
    {0x6FA22BA08FDE93C6, 1, 0x08020},  // clinic
    {0x434430D9FF68F58B, 4, 0x08020},  // clinica
    {0x008BF6331186352F, 3, 0x08020},  // clinique
    {0x74995E0405130F51, 0, 0x00080},  // club
    {0x74995E0405130F51, 1, 0x080A0},  // club
    {0x74995E0405130F51, 2, 0x080A0},  // club
    {0x74995E0405130F51, 3, 0x080A0},  // club
    {0x74995E0405130F51, 4, 0x080A0},  // club
    {0x74995E0405130F51, 5, 0x08020},  // club
    {0x51AF7F33C5B4B5DF, 7, 0x080A0},  // clube
    {0x979722119D1F41D7, 2, 0x08020},  // clínica
    {0x979722119D1F41D7, 7, 0x08020},  // clínica
    {0xB0D528B1608ED7DE, 6, 0x00200},  // co
    {0xAB3740982ABAFB68, 1, 0x00020},  // coach
    {0xE631B467D699FC8D, 1, 0x08020},  // coalition
    {0xE12564A4F96CA666, 2, 0x00080},  // cohete
    {0x6F0A67B06E33B602, 1, 0x00010},  // col
    {0x26CF1F5F4C642FFE, 2, 0x00020},  // colega
    {0x26CF1F5F4C642FFE, 7, 0x00020},  // colega
    {0x259AFDF353C50BB0, 2, 0x08020},  // colegio
    {0x03E798E522C8C014, 3, 0x080A0},  // collectif
    {0x65D4F28ED405BE40, 4, 0x00020},  // collega
    {0x65D4F28ED405BE40, 5, 0x00020},  // collega
    {0xBDDDFE73531D6093, 1, 0x08020},  // college
    {0xE4E9373555EDB8D2, 3, 0x00020},  // collègue
    {0x9F55EEE7D55F8FF0, 3, 0x00020},  // collègues
    {0xE6781292E0EB5CE2, 1, 0x00020},  // colonel
    {0xE6781292E0EB5CE2, 3, 0x00030},  // colonel
    {0x6AA12FB1832F93CE, 4, 0x00010},  // colonnello
    {0x999E66973DB8E000, 1, 0x00080},  // column
    {0xBB3D8E0224061496, 1, 0x00020},  // columnist
    {0x5EB1A1146D92B950, 7, 0x08020},  // colégio
    {0x7705C4CCB043F659, 7, 0x00040},  // com
    {0xC489AB885629D690, 2, 0x00030},  // comandante
    {0xC489AB885629D690, 4, 0x00020},  // comandante
    {0xC489AB885629D690, 7, 0x00020},  // comandante
    {0x4020CB2F4783A154, 7, 0x00080},  // comboio
    {0x4760803E6D874675, 4, 0x00200},  // come
    {0x2488AE811D7F2C65, 2, 0x00080},  // comedia
    {0x90EA898BA82AE7BA, 1, 0x00080},  // comedy
    {0xD30361256D0990FD, 2, 0x00001},  // comenta
    {0xD30361256D0990FD, 7, 0x00001},  // comenta
    {0x219E494195486C80, 2, 0x00001},  // comentaba
    {0x828B4FC252E6D2BD, 2, 0x00001},  // comentado
    {0x828B4FC252E6D2BD, 7, 0x00001},  // comentado
    {0x292C16C0ECAE6728, 7, 0x00001},  // comentam
    {0xF612DBDD0C2DCEEF, 2, 0x00001},  // comentan
    {0x640BF2BF5BAD5449, 7, 0x00001},  // comentaram
    {0x0CA9BF1AE7149DA1, 2, 0x00001},  // comentaron
    {0x5B833D530B407F82, 7, 0x00001},  // comentava
    {0x90F5CE1F78F7A0DF, 7, 0x00001},  // comentou
    {0xD49D8A42AF7BEFFF, 2, 0x00001},  // comentó
    {0xBCE287D0AE3CC683, 2, 0x00020},  // comerciante
    {0xBCE287D0AE3CC683, 7, 0x00020},  // comerciante
    {0x2F2A2DF05F495FF4, 2, 0x00020},  // comerciantes
    {0x2F2A2DF05F495FF4, 7, 0x00020},  // comerciantes
    {0xACF9F1E229ED4FF2, 0, 0x00080},  // comic
    {0x917A9CDACB5F7271, 2, 0x00820},  // comisaria
    {0xAD205312F1AD315D, 2, 0x01020},  // comisario
    {0xEE4546B3D88006D5, 2, 0x08020},  // comisión
    {0xE59083B925C1DA42, 7, 0x00820},  // comissária
    {0x77816D8EE9300D85, 7, 0x01020},  // comissário
    {0xB8FB23D8098D0222, 7, 0x08020},  // comissão
    {0x5A49AD330593341A, 4, 0x08020},  // comitato
    {0x5B5809B0E8338C68, 2, 0x08020},  // comité
    {0x5B5809B0E8338C68, 3, 0x08020},  // comité
    {0x5B5809B0E8338C68, 7, 0x08020},  // comité
    {0x7D4F93557A55A2A8, 7, 0x08020},  // comitê
    {0x36BDF45760B2B94A, 3, 0x00030},  // commandant
    {0x33FFF4D1D1755AD4, 1, 0x00030},  // commander
    {0x11C32D66A08B6896, 3, 0x00200},  // comme
    {0x13A0925C4EFBA964, 4, 0x00080},  // commedia
    {0xAB9E3966B6A1E3E7, 4, 0x00001},  // commenta
    {0x917EF4138A5D70E1, 4, 0x00001},  // commentano
    {0x3820EA2ED9A8FA57, 4, 0x00001},  // commentato
    {0x3662363A8A12873E, 1, 0x00020},  // commentator
    {0xB5C0D7B7C0B2151D, 4, 0x00001},  // commentava
    {0xAF192A73A95E8A57, 3, 0x00001},  // commente
    {0xF8259BCCCDD34D5F, 1, 0x00001},  // commented
    {0xB4636AC4D82B3A27, 3, 0x00001},  // commenté
    {0x13741AC761D51A9E, 4, 0x00001},  // commentò
    {0x8E6EE21BF01B8434, 1, 0x00080},  // commercial
    {0x7619B762486ECDC4, 4, 0x00020},  // commerciante
    {0x8E5A2408245CF332, 4, 0x00020},  // commercianti
    {0x94DEE95511808175, 3, 0x01020},  // commerçant
    {0x610D876335EC85FC, 3, 0x00820},  // commerçante
    {0x747F5DD5391F29C3, 3, 0x00020},  // commissaire
    {0xFFC667609A7CF145, 3, 0x00020},  // commissaires
    {0xC59242787A2D1B00, 4, 0x00820},  // commissaria
    {0xC7FF15F8F77CF1B7, 4, 0x01020},  // commissario
    {0x168336ED84A5D280, 5, 0x00020},  // commissaris
    {0xC98B8B96F22993B9, 5, 0x08020},  // commissie
    {0xD510B807AC3A52AE, 1, 0x08020},  // commission
    {0xD510B807AC3A52AE, 3, 0x08020},  // commission
    {0x3A0AF3BFE80DDF2E, 4, 0x08020},  // commissione
    {0x394D3BDC0D433F42, 1, 0x08020},  // committee
    {0x2F9F16C3CBA4B63F, 1, 0x10020},  // communique
    {0xF06E7D1F73AD7E64, 1, 0x10020},  // communiqué
    {0xF06E7D1F73AD7E64, 3, 0x10020},  // communiqué
    {0xAEC181CE7F684399, 1, 0x00020},  // commuter
    {0xB001D624964FEAFE, 1, 0x00020},  // commuters
    {0x2FE97817C8A609F8, 2, 0x00200},  // como
    {0x2FE97817C8A609F8, 7, 0x00200},  // como
    {0xE49DEB11F1CBB966, 4, 0x00820},  // compagna
    {0x7D8430E863EE204E, 3, 0x00820},  // compagne
    {0x9169F85EB7D06563, 4, 0x08020},  // compagnia
    {0xE87BEDA42E2D96CC, 3, 0x08020},  // compagnie
    {0x6AA99F18239DF179, 4, 0x01020},  // compagno
    {0x543DF7EE40429436, 3, 0x01020},  // compagnon
    {0x14465DBC8A388E20, 7, 0x00820},  // companheira
    {0x66A5A89CF742DA0A, 7, 0x01020},  // companheiro
    {0x1A1F16F02841713F, 7, 0x08020},  // companhia
    {0x8D701A28960E7DA8, 1, 0x08020},  // companies
    {0x5EEB43AA957C9B06, 1, 0x08020},  // company
    {0x323E1E5DBC7D9CFB, 2, 0x00820},  // compañera
    {0x733BEB990CC8AA39, 2, 0x01020},  // compañero
    {0x0EFD4EB3BAB73E68, 2, 0x08020},  // compañía
    {0x42D766B8C0EE5159, 1, 0x00001},  // complained
    {0xD4FE8C2AC1B08BFF, 1, 0x00001},  // complains
    {0xBD3C06DB07BC20C2, 1, 0x00020},  // complaint
    {0x45FE5A50491B36D7, 7, 0x00001},  // completa
    {0x31238EFE08229C25, 7, 0x00001},  // completado
    {0x5B233CAEB2162935, 7, 0x00001},  // completam
    {0x3D48E239DFA32B74, 7, 0x00001},  // completaram
    {0x5A34E3D6BFCD8EE9, 7, 0x00001},  // completava
    {0xBDBB727456C8081E, 7, 0x00001},  // completou
    {0xAD6D3CDD82C75B4D, 4, 0x08020},  // comune
    {0x1AA3663A2C772BA7, 4, 0x00001},  // comunica
    {0xC881540932F4D2D6, 2, 0x10020},  // comunicado
    {0xC881540932F4D2D6, 7, 0x10020},  // comunicado
    {0x75B3DAA6959483F7, 4, 0x00001},  // comunicano
    {0x0396DE3D24351925, 4, 0x10021},  // comunicato
    {0xE0886FAC55B134CA, 4, 0x00001},  // comunicava
    {0xEE2DE8EA88B40AE8, 4, 0x00001},  // comunicò
    {0x94F02997D118FA85, 7, 0x00080},  // comédia
    {0xD6F76FC9C67987DD, 3, 0x00080},  // comédie
    {0x48E5D3B904D62555, 2, 0x00040},  // con
    {0x48E5D3B904D62555, 4, 0x00040},  // con
    {0x9659352362A27FF5, 1, 0x00001},  // conceded
    {0x98E5C3F668A03099, 1, 0x00001},  // concedes
    {0x0939F7CEE47D92DA, 2, 0x01020},  // concejal
    {0x285BF9B9A9B38BEB, 2, 0x00820},  // concejala
    {0x887405A996739BF9, 1, 0x00080},  // concert
    {0xA06DE3EAD0D7A34D, 2, 0x08020},  // concesionaria
    {0x3AA89948FF284E49, 4, 0x08020},  // concessionaria
    {0x3070BDA88312317B, 7, 0x08020},  // concessionária
    {0xBF89E11CE6E9A4EF, 3, 0x00001},  // conclu
    {0x8C6BA45B042222EC, 4, 0x00001},  // conclude
    {0x40B352A571175807, 1, 0x00001},  // concluded
    {0x27C2D566ACEBF2CF, 5, 0x00001},  // concludeerde
    {0x0B6D599093AB8656, 5, 0x00001},  // concludeert
    {0x71682B2F76F4F180, 1, 0x00001},  // concludes
    {0x70052F3B6BC60920, 7, 0x00001},  // conclui
    {0xCFBA3D7EDF02C755, 7, 0x00001},  // concluiu
    {0xE6B195128ECD8DB0, 2, 0x00001},  // conclusa
    {0x587C85E6BF53C12D, 2, 0x00001},  // conclusaba
    {0x9254E427F6F5C901, 2, 0x00001},  // conclusado
    {0x1EC5E22C98AE1AC1, 2, 0x00001},  // conclusan
    {0x7E92E48A2D24E1A1, 2, 0x00001},  // conclusaron
    {0x4D3D8DC1366C113A, 4, 0x00001},  // concluse
    {0x8723A8E91650DC1B, 4, 0x00001},  // concluso
    {0xAF8D6F4C4B0EAAFD, 2, 0x00001},  // conclusó
    {0xFABCA3A470597B10, 3, 0x00001},  // conclut
    {0x46B1B97E1CA6FEA9, 2, 0x00001},  // concluye
    {0xB75DE59ADDE1092D, 2, 0x00001},  // concluyó
    {0x2E481E7B1602A04E, 2, 0x00001},  // concreta
    {0x842B9B7CDD078F83, 2, 0x00001},  // concretaba
    {0x5BCAA9AFF71FF156, 2, 0x00001},  // concretado
    {0xD30D14CBD2185DD9, 2, 0x00001},  // concretan
    {0x5F69ACE04549C7D5, 2, 0x00001},  // concretaron
    {0x5E8F50E146CFB662, 2, 0x00001},  // concretó
    {0x704FF4AD57332415, 1, 0x00001},  // condemned
    {0xB8EE7FB1AB2087D4, 1, 0x00001},  // condemns
    {0x9AF34DF08EDA4F80, 4, 0x00020},  // conducente
    {0xDC879616E77477D5, 3, 0x01020},  // conducteur
    {0x3FF96E72B9CB4980, 3, 0x00020},  // conducteurs
    {0x5C8D409BDF8789BE, 2, 0x01020},  // conductor
    {0x717264BDD2A2D298, 2, 0x00820},  // conductora
    {0x20D335B8DD5B0D7D, 3, 0x00820},  // conductrice
    {0x36DC4078B8DF489B, 4, 0x00001},  // conferma
    {0xED5B248CC4C29E54, 4, 0x00001},  // confermano
    {0x05287DFBA619FF66, 4, 0x00001},  // confermato
    {0x4997DC085F084103, 4, 0x00001},  // confermava
    {0x1286F8967E54948D, 4, 0x00001},  // confermò
    {0x598A1EE43953D65D, 2, 0x00001},  // confesa
    {0x936597CAAB49DD79, 2, 0x00001},  // confesaba
    {0xD615A252DE4E8B64, 2, 0x00001},  // confesado
    {0xB9A3F47C6D6D2DEB, 2, 0x00001},  // confesan
    {0xB1A048A09699B971, 2, 0x00001},  // confesaron
    {0x5E7DB0C9234E2C86, 4, 0x00001},  // confessa
    {0x5E7DB0C9234E2C86, 7, 0x00001},  // confessa
    {0xF938C15CF1FFCE6C, 7, 0x00001},  // confessado
    {0xF6FF5F753EE04E8A, 7, 0x00001},  // confessam
    {0x7A45CED4CC914311, 4, 0x00001},  // confessano
    {0xB6ED52D95E26BB6C, 7, 0x00001},  // confessaram
    {0x4F42171742D36B4A, 4, 0x00001},  // confessato
    {0xBC3065828F7B1A9D, 4, 0x00001},  // confessava
    {0xBC3065828F7B1A9D, 7, 0x00001},  // confessava
    {0xF2765C67B37F9281, 1, 0x00001},  // confessed
    {0x09E7C8AF626CE930, 1, 0x00001},  // confesses
    {0xB83603627D5D1EE2, 7, 0x00001},  // confessou
    {0xB7EBC542A5FF73FE, 4, 0x00001},  // confessò
    {0xB4E24AA8A36A3F02, 2, 0x00001},  // confesó
    {0x53C7979CCB449679, 3, 0x00001},  // confiait
    {0x595CFE30ECC169C4, 1, 0x00001},  // confided
    {0x0816475354B6FE0A, 3, 0x04001},  // confie
    {0xDBA4A28006630328, 2, 0x00001},  // confiesa
    {0xE150F26AB0DA3855, 7, 0x00001},  // confirma
    {0x5CE53F351D24BACC, 7, 0x00001},  // confirmado
    {0x68ECC05D676A27A0, 7, 0x00001},  // confirmam
    {0xEE520620E8087E6A, 7, 0x00001},  // confirmaram
    {0x14F64A39D1A4921E, 7, 0x00001},  // confirmava
    {0xF0D4B484557F01B4, 3, 0x00001},  // confirme
    {0xA87F99F8D5FEB2B3, 1, 0x00001},  // confirmed
    {0xF35D8D61C05FF159, 7, 0x00001},  // confirmou
    {0xB0A6290766761052, 1, 0x00001},  // confirms
    {0x242B4FA21E65E450, 3, 0x00001},  // confirmé
    {0x6DEE682765CE1C3B, 3, 0x04001},  // confié
    {0x3FB24D92BAB6997F, 7, 0x00002},  // conforme
    {0x21CB995DFFB95D5C, 3, 0x08020},  // confédération
    {0x42E2A94A7BBAFEB2, 2, 0x08020},  // congreso
    {0xFC01B29F00625F2D, 1, 0x08020},  // congress
    {0x59ED2570D94AEAD6, 1, 0x01030},  // congressman
    {0x38DA8A56F9D4F90D, 7, 0x08020},  // congresso
    {0x1E89723205794B4D, 1, 0x00830},  // congresswoman
    {0x19B71968C34C53E9, 3, 0x08020},  // conseil
    {0xF0DAA1E1F384F584, 3, 0x01020},  // conseiller
    {0x31285065D636D99A, 3, 0x00820},  // conseillère
    {0x1A49B476012D0406, 2, 0x00820},  // consejera
    {0x1D50B6F3B2F6A9B0, 2, 0x01020},  // consejero
    {0xABB61040197B81C3, 2, 0x08020},  // consejo
    {0x4B394FDC22039799, 7, 0x08020},  // conselho
    {0x0B2978ADBB289B33, 4, 0x00001},  // considera
    {0x0B2978ADBB289B33, 7, 0x00001},  // considera
    {0x405EFB429D4523CB, 2, 0x00001},  // consideraba
    {0x3D77959DF9B048C5, 7, 0x00001},  // consideram
    {0xBA82CB7B647ACA37, 2, 0x00001},  // consideran
    {0x487C58FCC374E632, 4, 0x00001},  // considerano
    {0x6B0A30D31EBC78A7, 7, 0x00001},  // consideraram
    {0x3CE67E16806D92E6, 2, 0x00001},  // consideraron
    {0x9F4819085A899F50, 4, 0x00001},  // considerato
    {0x13ECF02BD6026C65, 4, 0x00001},  // considerava
    {0x13ECF02BD6026C65, 7, 0x00001},  // considerava
    {0xE4D9A3D27B3B6AD9, 7, 0x00001},  // considerou
    {0x2191E25027BC47A0, 4, 0x00001},  // considerò
    {0xC79377B512CBCBA5, 2, 0x00001},  // consideró
    {0x4D29A85456E9ACC5, 3, 0x00001},  // considère
    {0x62A5F99434E67AD3, 3, 0x00001},  // considéré
    {0x1979C17D0D2F02C9, 4, 0x00820},  // consigliera
    {0x63E9FB2FDDAFC1AC, 4, 0x01020},  // consigliere
    {0x57A0967D6901C5F3, 4, 0x08020},  // consiglio
    {0x27D49AE664D498B5, 4, 0x00020},  // console
    {0x0E8E821658B6D3D7, 2, 0x08020},  // consorcio
    {0x3D7C2848C50AB29B, 4, 0x08020},  // consorzio
    {0x5A67B0659B438646, 1, 0x00020},  // constable
    {0x7C0DAF7ACA384DD0, 3, 0x00001},  // constate
    {0x5B89B559C7CC3051, 3, 0x00001},  // constaté
    {0xF7E37EC001C74F5A, 3, 0x00020},  // consul
    {0x0E7D43A469320F96, 4, 0x00020},  // consulente
    {0xD48F7CAFBAFBAD70, 1, 0x00020},  // consultant
    {0xD2811D5C87579F06, 2, 0x01020},  // consultor
    {0xD4429BC4CE792945, 2, 0x00820},  // consultora
    {0x2DCE9756CEF3BF30, 7, 0x04001},  // conta
    {0x8E9CDB76101781D0, 2, 0x00001},  // contaba
    {0x28D67F55788FA046, 7, 0x00001},  // contaram
    {0x3C20499A48045964, 2, 0x00001},  // contaron
    {0x30C0B0FD8DB63B9F, 7, 0x00001},  // contava
    {0x5DE510EDA4AD1C40, 1, 0x00001},  // contended
    {0x4ADAE551D0BA6892, 1, 0x00001},  // contends
    {0x596FF7C35165AFBB, 2, 0x00001},  // contesta
    {0x596FF7C35165AFBB, 7, 0x00001},  // contesta
    {0x89E401F9EB5E81C2, 2, 0x00001},  // contestaba
    {0x48FC52306064E5E2, 2, 0x00001},  // contestado
    {0x48FC52306064E5E2, 7, 0x00001},  // contestado
    {0x84D7B2519E76BDDB, 7, 0x00001},  // contestam
    {0x32F44A8418BCAADE, 2, 0x00001},  // contestan
    {0x8F4694DFC5FCF4D8, 7, 0x00001},  // contestaram
    {0xFFA75FF140469689, 2, 0x00001},  // contestaron
    {0x9F6F5E54DBF20651, 7, 0x00001},  // contestava
    {0x407F378C3AD9BB66, 7, 0x00001},  // contestou
    {0x251F0D4F2D38C500, 2, 0x00001},  // contestó
    {0xD1A0AAC6CEFDF2A7, 4, 0x00001},  // continua
    {0xD1A0AAC6CEFDF2A7, 7, 0x00001},  // continua
    {0x2F8A8B8548F0A425, 4, 0x00001},  // continuato
    {0x2115AAC784BA04C8, 1, 0x04001},  // continued
    {0x7DD53DF9C9763B1C, 1, 0x00001},  // continues
    {0x7BE975758E4CE6CE, 7, 0x00001},  // continuou
    {0x66A3E979B568D0C4, 2, 0x00001},  // continuó
    {0x28E98BBAFE7F6938, 2, 0x00001},  // continúa
    {0x3850C2CB418675EE, 7, 0x00080},  // conto
    {0xB78E0024321E2607, 7, 0x04001},  // contou
    {0x6874A467D442AC43, 2, 0x00040},  // contra
    {0x6874A467D442AC43, 7, 0x00040},  // contra
    {0x3893B0F7FC419461, 3, 0x00040},  // contre
    {0xE706A7999D11EE4A, 4, 0x00040},  // contro
    {0x0665AE3374636299, 2, 0x04001},  // contó
    {0xD42875050F3FF140, 1, 0x00001},  // cooed
    {0xFAB49F6CEC619F5F, 7, 0x01020},  // coordenador
    {0x392BDAE474E9E018, 7, 0x00820},  // coordenadora
    {0x1B52F6F3715A6C47, 2, 0x01020},  // coordinador
    {0xAC77593E8E15168F, 2, 0x00820},  // coordinadora
    {0xAA12425C075F0061, 4, 0x01020},  // coordinatore
    {0x37C4233A70940AA6, 4, 0x00820},  // coordinatrice
    {0x79984E202E86936C, 1, 0x00020},  // cop
    {0x16896384DD563DA5, 1, 0x00020},  // cops
    {0x560A188EEFE062AD, 2, 0x00001},  // corea
    {0xF37AC52DA1C66A14, 2, 0x00001},  // coreaba
    {0x5EF62675DE19338C, 2, 0x00001},  // coreababa
    {0x7CD988F1CD6E22AD, 2, 0x00001},  // coreaban
    {0x09C56A7243733B2D, 2, 0x00001},  // coreabaron
    {0x861D0D481C269427, 2, 0x00001},  // coreabó
    {0xAC70E79A727C1E28, 2, 0x400000},  // coreano
    {0xAC70E79A727C1E28, 4, 0x400000},  // coreano
    {0xAC70E79A727C1E28, 7, 0x400000},  // coreano
    {0x01D454FD96CE321B, 2, 0x00010},  // coronel
    {0x01D454FD96CE321B, 7, 0x00010},  // coronel
    {0x62E9B24113746E3C, 1, 0x00020},  // coroner
    {0xD1D61512B387E710, 1, 0x08020},  // corporation
    {0x49C2C58E4610D21E, 3, 0x01020},  // correspondant
    {0x44450F3060665F93, 3, 0x00820},  // correspondante
    {0x1CB37F57A7E324B2, 1, 0x00020},  // correspondent
    {0xB13CC83231C9C006, 2, 0x00001},  // corrige
    {0xE16C9FE12FFDB152, 2, 0x00001},  // corrigió
    {0x68948523076C9D1B, 2, 0x08020},  // corte
    {0x68948523076C9D1B, 4, 0x08020},  // corte
    {0x68948523076C9D1B, 7, 0x08020},  // corte
    {0x4E3DB4707971C78E, 3, 0x400000},  // coréen
    {0x6676050E76E3000A, 3, 0x400000},  // coréene
    {0x3FFC081F59E26685, 3, 0x400000},  // coréenes
    {0x98EC0E0D34CF3B88, 3, 0x400000},  // coréens
    {0xF38C19D11DFA2126, 4, 0x00100},  // cosiddetta
    {0x9B176CF600D9B897, 4, 0x00100},  // cosiddetti
    {0x476FB93E8D841D26, 4, 0x00100},  // cosiddetto
    {0xBD98466AACEEDACE, 4, 0x00200},  // così
    {0xEC164A36525960DC, 1, 0x00200},  // could
    {0x8FB590F3826C0887, 1, 0x08020},  // council
    {0x3F45E7D5A4D24A2D, 1, 0x00020},  // councillor
    {0xFF1A9CF3C266DB2B, 1, 0x00020},  // councillors
    {0xB3CC9BBB807F4B47, 1, 0x01000},  // councilman
    {0x142C5F3BCB9070BB, 1, 0x00800},  // councilwoman
    {0x8402220784ABEFE8, 1, 0x00020},  // counsel
    {0x5DCDE265B06B8514, 1, 0x00001},  // counseled
    {0x25094436F69F161D, 1, 0x00001},  // countered
    {0x879D4588114B87E8, 1, 0x00001},  // counters
    {0x1879579E4BDE4E71, 3, 0x08020},  // cour
    {0xFA65DAC098A491E4, 1, 0x08020},  // court
    {0x456ABA8B0CD20527, 1, 0x00020},  // cousin
    {0x456ABA8B0CD20527, 3, 0x01020},  // cousin
    {0x9771416845E27A7B, 3, 0x00820},  // cousine
    {0x287354A83D5FDFDA, 3, 0x00001},  // craint
    {0xAACB03EBD0CDF641, 4, 0x00001},  // crede
    {0xD3F38D6789CD25AF, 2, 0x00001},  // cree
    {0xEE13878378184907, 1, 0x08020},  // crew
    {0xABB519A84AE0CC06, 1, 0x01020},  // crewman
    {0x25C919DEB3C74BD0, 2, 0x00001},  // creía
    {0x5399A144DC8EF5C5, 3, 0x00001},  // crie
    {0x82BEE5A105389929, 1, 0x04001},  // cried
    {0x7AEEAA281A84194B, 1, 0x20020},  // critic
    {0x780B164CB86E0892, 2, 0x00001},  // critica
    {0x780B164CB86E0892, 4, 0x00001},  // critica
    {0x780B164CB86E0892, 7, 0x00001},  // critica
    {0xDAA93502D568E398, 2, 0x00001},  // criticaba
    {0xFE3BB5D5590CC8C7, 2, 0x00001},  // criticado
    {0xFE3BB5D5590CC8C7, 7, 0x00001},  // criticado
    {0x78EF29B02C9EE4A0, 7, 0x00001},  // criticam
    {0x4878EE4C58E25B79, 2, 0x00001},  // critican
    {0x35C4F79BB5575039, 4, 0x00001},  // criticano
    {0x384A44BE98EDC543, 7, 0x00001},  // criticaram
    {0xEF82F20962FD9ED8, 2, 0x00001},  // criticaron
    {0x89FB3429D420CDA0, 4, 0x00001},  // criticato
    {0x1D0AD58E6163961D, 4, 0x00001},  // criticava
    {0x1D0AD58E6163961D, 7, 0x00001},  // criticava
    {0xB6D289A966A5740D, 1, 0x00001},  // criticised
    {0xFE223E004D08DB9C, 1, 0x00001},  // criticized
    {0x0A80F81F4D98C545, 1, 0x00001},  // criticizes
    {0xE565A39DE7CE34BC, 7, 0x00001},  // criticou
    {0xAE9F3FC7E42F9D13, 1, 0x20020},  // critics
    {0x05EBCCABEDB7EEDD, 4, 0x00001},  // criticò
    {0x918369C6C6628735, 2, 0x00001},  // criticó
    {0x5305314CBA77CB37, 3, 0x00001},  // critiqué
    {0xAA93E1148152A602, 3, 0x00001},  // crié
    {0x2C73B23B2496CB91, 1, 0x400000},  // croatian
    {0x235B7BA7508E7206, 3, 0x00001},  // croit
    {0xF16459C1B1D8F666, 2, 0x00020},  // cronista
    {0xF16459C1B1D8F666, 4, 0x00020},  // cronista
    {0x329114C6D2869D47, 1, 0x00001},  // crowed
    {0xCDC07119FD3AC4A9, 2, 0x00080},  // cuadro
    {0xB9F4796DCB8B7951, 2, 0x00200},  // cuando
    {0xBF976C1862121769, 2, 0x04001},  // cuenta
    {0x9EB7DA4451E038AB, 2, 0x00001},  // cuentan
    {0xD59B91BEBB66E7FB, 2, 0x00080},  // cuento
    {0xA152693ECFB934BE, 4, 0x00820},  // cugina
    {0xEBD3457EBB921DD4, 4, 0x01020},  // cugino
    {0xCF058A127CEFBFF2, 10, 0x00200},  // cuma
    {0xC398C2FBBD410261, 10, 0x00200},  // cumartesi
    {0xC9DDEF269D59F329, 10, 0x00020},  // cumhurbaşkanı
    {0xB7168E32FB7C02CF, 2, 0x00020},  // cura
    {0xC0C345B28AB2A547, 3, 0x00020},  // curé
    {0xE17CAC38A91AEAA5, 6, 0x01001},  // cytował
    {0x06937E74F270048D, 6, 0x00001},  // cytuje
    {0x21E379DCF8E25BAC, 1, 0x400000},  // czech
    {0xD425F1E26FDA67FD, 6, 0x400000},  // czeski
    {0xC86A87E0C77407C0, 6, 0x400000},  // czesku
    {0x4D0FF3E70C81F97F, 6, 0x00200},  // czwartek
    {0xAC523143821A2E83, 2, 0x08020},  // cámara
    {0x2DCA055265E41327, 7, 0x08020},  // câmara
    {0x3B4FD24A50A91FF8, 2, 0x00020},  // cónsul
    {0x731C065031267A96, 6, 0x00820},  // córka
    {0x97598F24E60DD65A, 7, 0x00020},  // cônsul
    {0x4AB2813D955C5AB4, 3, 0x100040},  // d
    {0x68B64F7155D5274C, 3, 0x00002},  // d'après
    {0x0D26E65A55B2E364, 0, 0x00200},  // da
    {0x0D26E65A55B2E364, 4, 0x00040},  // da
    {0x0D26E65A55B2E364, 7, 0x100048},  // da
    {0xA90E75987C09F831, 5, 0x00200},  // daar
    {0x497D8F292919EC66, 5, 0x00200},  // daarna
    {0x7D070602117AC56B, 5, 0x00001},  // dacht
    {0x3816E3C8F773C247, 0, 0x00001},  // dachte
    {0xE091E67C8354C002, 1, 0x01020},  // dad
    {0xE205875C47666AF6, 5, 0x1000020},  // dader
    {0x7AE08C291F7CF4DA, 5, 0x00080},  // dagblad
    {0xAFB58BAE13644A21, 9, 0x00080},  // dagstidningen
    {0x6FC145B3465A2280, 0, 0x00200},  // daher
    {0x04A9A2E33B033186, 1, 0x00080},  // daily
    {0xE1230F8E78B17571, 4, 0x00040},  // dal
    {0x27FA34750CADF1D3, 4, 0x00040},  // dalla
    {0x5F9FE131FA252D9C, 1, 0x00810},  // dame
    {0xB25EE169505E2B56, 5, 0x00200},  // dan
    {0xE08F950EB47612A5, 0, 0x00200},  // danach
    {0x5146F815CC8273C1, 10, 0x400000},  // danca
    {0xB16E64406284DE43, 2, 0x400000},  // danesa
    {0xBD1882CF74F2DEBB, 4, 0x400000},  // danese
    {0x194989E2606ECB0A, 1, 0x400000},  // danish
    {0x7847CC545570E82A, 0, 0x00200},  // dann
    {0x239480262D4CE424, 3, 0x400000},  // danois
    {0x3A22D942CBAAE866, 3, 0x400000},  // danoise
    {0x7A0BDD57532FBF7F, 3, 0x400000},  // danoises
    {0xD05CB017C10B9BF3, 3, 0x400000},  // danoiss
    {0x0CA5FA8F510AC2C7, 3, 0x00040},  // dans
    {0x8B3D60B38449E039, 9, 0x400000},  // dansk
    {0x85518C4EDA04E654, 9, 0x400000},  // danska
    {0x4026679321B8AE46, 2, 0x400000},  // danés
    {0xA2F8CA507942C4AB, 10, 0x00020},  // danışman
    {0x0EA065F4B0400125, 10, 0x00020},  // danışmanı
    {0x639106B16AFCF22E, 0, 0x00008},  // das
    {0x639106B16AFCF22E, 7, 0x100048},  // das
    {0xA399229FF530D21C, 5, 0x00008},  // dat
    {0x55E4857AA031BB5E, 1, 0x00820},  // daughter
    {0x9EFE7556C8A40D43, 0, 0x00200},  // davor
    {0x4BA68C4D26AE17AA, 10, 0x01020},  // dayısı
    {0x81325DF654FB0819, 2, 0x100040},  // de
    {0x81325DF654FB0819, 3, 0x100040},  // de
    {0x81325DF654FB0819, 5, 0x00008},  // de
    {0x81325DF654FB0819, 7, 0x100040},  // de
    {0xB9F5049D89AEF264, 1, 0x800200},  // december
    {0xA689C8D7E71F0350, 1, 0x00020},  // deckhand
    {0xDFC059827B320AF8, 2, 0x04001},  // declara
    {0xDFC059827B320AF8, 7, 0x04001},  // declara
    {0x5A0A89D888789F1D, 2, 0x00001},  // declaraba
    {0xEDB3830719D0C2B2, 2, 0x00001},  // declarado
    {0xEDB3830719D0C2B2, 7, 0x00001},  // declarado
    {0x01AA2D37E96DB26E, 7, 0x00001},  // declaram
    {0x6D0EEA88FF7C7A0F, 2, 0x00001},  // declaran
    {0x7C6EF20D051CB96E, 7, 0x00001},  // declararam
    {0xCFCC0E47C89CC388, 2, 0x00001},  // declararon
    {0x6D2A5F0570E0B3C8, 7, 0x00001},  // declarava
    {0x08CC638943F614A4, 1, 0x04001},  // declared
    {0x218A241B4300CEA5, 1, 0x00001},  // declares
    {0x760CC7715436A322, 1, 0x00001},  // declaring
    {0x2515B28767348972, 7, 0x04001},  // declarou
    {0x61EB409169C12C1B, 2, 0x04001},  // declaró
    {0x3C548F7553689D1F, 1, 0x00001},  // decried
    {0x272C6937ABFEA489, 1, 0x00001},  // decries
    {0x37903C030C435386, 2, 0x00001},  // decía
    {0xB69367E03455571A, 2, 0x00001},  // decían
    {0xEBF845F00754231A, 10, 0x01020},  // dedesi
    {0x3D704138665D68E9, 10, 0x04001},  // dedi
    {0xB6876AB00DB17871, 10, 0x04001},  // dediler
    {0x04D108E14D2C2342, 10, 0x00001},  // dedim
    {0x46B183909C17C1A1, 1, 0x00001},  // deemed
    {0x91C7866B26E1467F, 1, 0x00001},  // deems
    {0x419FAFEF977F2B69, 5, 0x400000},  // deens
    {0x37AFCE7133234CBB, 5, 0x400000},  // deense
    {0xF1BBEF4AC1425F75, 1, 0x00020},  // defendant
    {0x820C9941F2C9DAE0, 7, 0x00001},  // defende
    {0x2EA83BB44854E64D, 7, 0x00001},  // defendeu
    {0x1E1A924622DC2E7E, 2, 0x00001},  // defendió
    {0xCE9085C220B1D3B9, 2, 0x00001},  // defendía
    {0x8E6A85E3729DAC77, 2, 0x01020},  // defensor
    {0x8E6A85E3729DAC77, 7, 0x01020},  // defensor
    {0x487848EE9CAC8DF0, 2, 0x00820},  // defensora
    {0x487848EE9CAC8DF0, 7, 0x00820},  // defensora
    {0x6F61F225A62F33C0, 2, 0x00001},  // defiende
    {0x6DACF186052E0C1E, 4, 0x00001},  // definisce
    {0x463B660D98714350, 4, 0x00001},  // definito
    {0x4B2600503056C34A, 4, 0x100048},  // degli
    {0x23D9476F4BFDF2A6, 4, 0x100048},  // dei
    {0xB192C94DD39B28AF, 2, 0x100048},  // del
    {0xB192C94DD39B28AF, 4, 0x100048},  // del
    {0x314D48325C01FE18, 2, 0x00820},  // delegada
    {0x314D48325C01FE18, 7, 0x00820},  // delegada
    {0xAF8C127F63C7F85B, 2, 0x01020},  // delegado
    {0xAF8C127F63C7F85B, 7, 0x01020},  // delegado
    {0xC95AD60A11535FE7, 6, 0x00020},  // delegat
    {0x56D7728CDC0C36F5, 4, 0x00820},  // delegata
    {0xB994959D0CFDC69E, 4, 0x01020},  // delegato
    {0x3DC4AE115F0B6530, 4, 0x100040},  // dell
    {0x5A0ECB816EBC8A8B, 4, 0x100048},  // della
    {0x90ABDF87A578E6FA, 4, 0x100048},  // delle
    {0x98A59A06C8EE1CA5, 4, 0x100048},  // dello
    {0x2577BDD0C8759C84, 0, 0x80008},  // dem
    {0xDFB19816A62B7FFF, 3, 0x00200},  // demain
    {0xD2E061DAD69A42B7, 3, 0x00001},  // demandait
    {0xD0984477B0066629, 3, 0x04001},  // demande
    {0x16CC864ECC84C901, 1, 0x00001},  // demanded
    {0x2639F8168CE371D8, 1, 0x00001},  // demanding
    {0x484E020F7109C2D3, 1, 0x00001},  // demands
    {0xA056845F70A821D4, 3, 0x04001},  // demandé
    {0x9DECF641479D1D92, 9, 0x00001},  // dementerade
    {0x1741EB8F44501F61, 9, 0x00001},  // dementerar
    {0xF3DE83D67DEF0FE8, 0, 0x00001},  // dementieren
    {0x6F218E6B5B459408, 0, 0x00001},  // dementiert
    {0x1F00B027D69DBA85, 0, 0x00001},  // dementierte
    {0x4CB66F192562B891, 0, 0x00001},  // dementierten
    {0xB8EFDEAF22A4EFF1, 6, 0x00001},  // dementuje
    {0xAC441B7357E776F8, 10, 0x00001},  // demiş
    {0x657A32FB7FB5BDDE, 10, 0x00001},  // demişti
    {0x837B70CF5A85396C, 0, 0x00020},  // demonstrant
    {0x837B70CF5A85396C, 6, 0x00020},  // demonstrant
    {0x837B70CF5A85396C, 9, 0x00020},  // demonstrant
    {0x790E237176BCB753, 0, 0x00020},  // demonstranten
    {0xE8E0B137A39B91BC, 9, 0x00020},  // demonstranter
    {0xDE779E28FA0AF566, 1, 0x00020},  // demonstrator
    {0xF98D1F915FB80DB8, 0, 0x80008},  // den
    {0xF98D1F915FB80DB8, 9, 0x00008},  // den
    {0xD8F21ED71DC5B6AD, 1, 0x00001},  // denied
    {0x69C7CE7771AD7E38, 1, 0x00001},  // denies
    {0xA76665921B5138F3, 10, 0x00180},  // denilen
    {0x7C439FC7411810B7, 10, 0x00020},  // denizci
    {0x0AF9071DA8A9BD35, 0, 0x00001},  // denkt
    {0x0AF9071DA8A9BD35, 5, 0x00001},  // denkt
    {0x5EBC2234B39CA4AD, 0, 0x00200},  // dennoch
    {0xD76443A8716CD734, 2, 0x00001},  // denomina
    {0x01CD91A1E4D184E7, 2, 0x00180},  // denominada
    {0x01CD91A1E4D184E7, 7, 0x00080},  // denominada
    {0x4FFBD1420F5D9932, 2, 0x00180},  // denominado
    {0x4FFBD1420F5D9932, 7, 0x00180},  // denominado
    {0x8F337E065B914719, 4, 0x00080},  // denominata
    {0x6E68970A2CA2154C, 4, 0x00080},  // denominato
    {0x507BEB6275B32387, 2, 0x00001},  // denominó
    {0xDBC2F1939A0F8C2B, 1, 0x00001},  // denounced
    {0x1103EED68816ACE5, 1, 0x00001},  // denounces
    {0x89C7595E87DA2E88, 2, 0x00001},  // denuncia
    {0x89C7595E87DA2E88, 4, 0x00001},  // denuncia
    {0x77CF2865E144BC9D, 2, 0x00001},  // denunciaba
    {0x6DD6EFA8AEB621C8, 2, 0x00001},  // denunciado
    {0xA10F38D40896EA96, 2, 0x00001},  // denuncian
    {0xA4AA91B8B55D38B6, 4, 0x00001},  // denunciano
    {0xD197B21B1AD567C8, 2, 0x00001},  // denunciaron
    {0xFEF3155DE468A8B2, 4, 0x00001},  // denunciato
    {0xAFEFA087593F0FE3, 4, 0x00001},  // denunciava
    {0x6E1A23A2731608E7, 4, 0x00001},  // denunciò
    {0xD9F1FF7ECFD625FE, 2, 0x00001},  // denunció
    {0x7BB329ADC73A9255, 1, 0x00001},  // denying
    {0x4409D3C99518FF9E, 9, 0x08020},  // departementet
    {0x105E35F78FF845CB, 1, 0x08020},  // department
    {0xDDBF90566FE5C7D6, 7, 0x00200},  // depois
    {0x5E5867CBB3342B70, 7, 0x00820},  // deputada
    {0x5D18A962E8AF9496, 7, 0x01020},  // deputado
    {0x9C2EACB95543F8BD, 7, 0x00020},  // deputados
    {0x97462B15A3DF8744, 4, 0x00820},  // deputata
    {0x363BDDD716D871FF, 4, 0x00020},  // deputati
    {0x784E23DDB7580BC8, 4, 0x01020},  // deputato
    {0xF51D0719704B5492, 1, 0x00020},  // deputy
    {0xF0F873A99025708E, 0, 0x01008},  // der
    {0xF0F873A99025708E, 10, 0x00001},  // der
    {0x8136C3EEF1D3C9CB, 9, 0x00008},  // deras
    {0x6EF85910BEB3C47D, 10, 0x00080},  // dergi
    {0xB30506785A4D4C52, 10, 0x00080},  // dergisi
    {0x17C51310D04B3B08, 10, 0x00080},  // dergisinde
    {0x2260A21C3BCCB084, 10, 0x00080},  // dergisine
    {0xE31715E4FD7C88FA, 10, 0x08020},  // dernek
    {0x0535ADCE230E4D51, 10, 0x080A0},  // derneği
    {0x4EE41A6091999C3C, 0, 0x180048},  // des
    {0x4EE41A6091999C3C, 3, 0x100448},  // des
    {0x8E962A8F624B71FA, 7, 0x00001},  // desabafa
    {0x3A51F8E6AA49EEB3, 7, 0x00001},  // desabafado
    {0x22A09BB3AF1095A2, 7, 0x00001},  // desabafam
    {0xBD7786912E6A2E70, 7, 0x00001},  // desabafaram
    {0xD0BF193E9B6F7C93, 7, 0x00001},  // desabafava
    {0xB4B736735DD34118, 7, 0x00001},  // desabafou
    {0x3ABE239AE16C1DA0, 7, 0x00001},  // descreve
    {0x0B17BBC3E03937D5, 7, 0x00001},  // descreveu
    {0xED30183661A22749, 2, 0x00001},  // describe
    {0x648B415AE3CF154C, 1, 0x00001},  // described
    {0xF601E6D9FA05B357, 1, 0x00001},  // describes
    {0x8B52E37EE793D59A, 1, 0x00001},  // describing
    {0x0CC349020A4F57A6, 2, 0x00001},  // describió
    {0xED92415C2A5B01BF, 4, 0x00001},  // descritto
    {0xFC91EB7AA328696C, 4, 0x00001},  // descrive
    {0xB83062AB03EB2452, 2, 0x00040},  // desde
    {0x3966ADBE16A186B6, 7, 0x00020},  // desembargador
    {0x308DD7190FB87A36, 0, 0x00200},  // deshalb
    {0xE8822411EED1891A, 5, 0x20020},  // deskundige
    {0x52BD467D66D6D4E1, 5, 0x20020},  // deskundigen
    {0xE85B55073E0175B8, 7, 0x00001},  // desmentiu
    {0x624992793A3B8DB5, 1, 0x00200},  // despite
    {0x47747EEBF85B2103, 2, 0x00200},  // después
    {0x9EBD7DE6C6FA0113, 7, 0x00001},  // destaca
    {0x18D2D92377F4C65D, 7, 0x00001},  // destacado
    {0x10C8A8F421B484B8, 7, 0x00001},  // destacam
    {0x1BB000242DEBE932, 7, 0x00001},  // destacaram
    {0x5B9E09D4A9AFB647, 7, 0x00001},  // destacava
    {0x74F46FBDE9663CE8, 7, 0x00001},  // destacou
    {0x2CFD02274EA8A26B, 9, 0x00008},  // det
    {0xDAB6E832284F467D, 7, 0x00001},  // detalha
    {0xB8FEFDE5875BAD30, 7, 0x00001},  // detalhado
    {0xD1756F605227D594, 7, 0x00001},  // detalham
    {0x9F2A0E9E76E5C9FE, 7, 0x00001},  // detalharam
    {0x8FE11DDB7961BF85, 7, 0x00001},  // detalhava
    {0x1CDD42E93E75509D, 7, 0x00001},  // detalhou
    {0xAB83C5FFBEE88C57, 2, 0x00001},  // detalla
    {0x9B899622E99B4236, 2, 0x00001},  // detallaba
    {0xEF0D62AB2ACFF904, 2, 0x00001},  // detallado
    {0x798245AEAB1D5668, 2, 0x00001},  // detallan
    {0xEE035148B24065EE, 2, 0x00001},  // detallaron
    {0x7BB73031530D1DE1, 2, 0x00001},  // detalló
    {0x9FD3F328826D7B2A, 1, 0x00030},  // detective
    {0x4E24EE82A108A297, 2, 0x00820},  // detenida
    {0x9928A4ADD6EBB8EC, 2, 0x01020},  // detenido
    {0x1DA0985B0584FE11, 4, 0x00002},  // detta
    {0x51F3A55196F6EAF1, 4, 0x04001},  // detto
    {0xC8520E9D9658ABAF, 0, 0x400000},  // deutsch
    {0x88EF4F65A8B87422, 0, 0x400000},  // deutsche
    {0xB4111315CF695624, 0, 0x400000},  // deutschem
    {0x13985D7C36BB30FD, 0, 0x400000},  // deutschen
    {0x4D5205F551BC0A58, 0, 0x400000},  // deutscher
    {0xB60692C2F82308F8, 0, 0x400000},  // deutsches
    {0x3D660F406C213DC5, 3, 0x00408},  // deux
    {0x86356D34100F0EA4, 3, 0x00080},  // devise
    {0xA69E597F3FFD9A51, 5, 0x00008},  // deze
    {0x795C59A7DC151198, 0, 0x800000},  // dezember
    {0xAB61626354194A31, 10, 0x00001},  // değerlendirdi
    {0xB147E6FF1CE53332, 5, 0x01010},  // dhr
    {0xA5F54CF7BB930294, 4, 0x100040},  // di
    {0xA71EC7AE3B54D4F0, 2, 0x00001},  // dialoga
    {0x078FE15944BF6C9E, 2, 0x00001},  // dialogaba
    {0xAC60939A32CA8D94, 2, 0x00001},  // dialogado
    {0xF28131A6109FADE0, 2, 0x00001},  // dialogan
    {0x51C1154AF3632F6E, 2, 0x00001},  // dialogaron
    {0x49EDBABA0D980989, 2, 0x00001},  // dialogó
    {0x18C382824AE54773, 2, 0x080A0},  // diario
    {0x0FF1114A009E66F1, 2, 0x04001},  // dice
    {0x0FF1114A009E66F1, 4, 0x04001},  // dice
    {0x68BCDFEF12D16A13, 2, 0x00001},  // dicen
    {0x68EDE4D769DE67F1, 4, 0x00001},  // diceva
    {0xF40324131C1AAA3E, 4, 0x00001},  // dicevano
    {0x18F541A9827D3F58, 4, 0x04001},  // dichiara
    {0xF1EC941C006ED034, 4, 0x00001},  // dichiarano
    {0xEF43CE12E1F17F90, 4, 0x04001},  // dichiarato
    {0x64866DD49E8D6989, 4, 0x00001},  // dichiarava
    {0x72DF23203321EFF8, 4, 0x00001},  // dichiarò
    {0xE9823233FF7E7F0A, 2, 0x04001},  // dicho
    {0xAE80578ADAD1E064, 4, 0x00001},  // dicono
    {0x8BCF4972573AC238, 2, 0x00001},  // dicta
    {0xD5D7BA6A8F8FE2BC, 2, 0x00001},  // dictaba
    {0x232775AB6CACC4D1, 1, 0x00200},  // did
    {0xA01FC15AE3C4D105, 0, 0x00808},  // die
    {0xA01FC15AE3C4D105, 5, 0x00008},  // die
    {0x78AF489746AEA7E8, 0, 0x800200},  // dienstag
    {0xEEF80AE75997FB48, 0, 0x00200},  // diese
    {0x55E44F48FC039147, 0, 0x00200},  // dieser
    {0xCC917114E747C15D, 0, 0x00200},  // dieses
    {0xF0815BE846217ACE, 4, 0x00020},  // difensore
    {0x4662A1FF827D5051, 2, 0x04001},  // dijeron
    {0x4A82F623EE84C21B, 2, 0x04001},  // dijo
    {0xE60EA0780954D2B6, 9, 0x00080},  // dikten
    {0xE2AD22DAEDB21460, 3, 0x00200},  // dimanche
    {0xEDE41C3C3631B044, 7, 0x400000},  // dinamarquês
    {0x11DC24C0DF48DB51, 5, 0x00200},  // dinsdag
    {0x9819E0E9AB0F03D1, 4, 0x00020},  // dipendente
    {0x1AA7F03E7A1BC3D7, 4, 0x00020},  // dipendenti
    {0xA8B28AE1B6728C20, 1, 0x00020},  // diplomat
    {0xA8B28AE1B6728C20, 9, 0x00020},  // diplomat
    {0xA8B28AE1B6728C20, 10, 0x00020},  // diplomat
    {0xC1016170806966B8, 7, 0x00020},  // diplomata
    {0xB2601C1B315CF654, 3, 0x00020},  // diplomate
    {0x9CF0F4A7BC75884B, 9, 0x00020},  // diplomaten
    {0x683807DFEDB500B3, 3, 0x00020},  // diplomates
    {0x9EB9BB6859448C23, 4, 0x00020},  // diplomatico
    {0x7F6E4D47CBBA0B53, 2, 0x00820},  // diplomática
    {0x410ED013C6D3D3FB, 2, 0x01020},  // diplomático
    {0xB27F52E496539DF9, 2, 0x00820},  // diputada
    {0xB2B4E317B26F64FB, 2, 0x01020},  // diputado
    {0xB4FDED5EC1843921, 2, 0x00020},  // diputados
    {0x0AABA4B5BDB2AEF7, 3, 0x00001},  // dira
    {0x1850FB45BC46A9DB, 2, 0x08020},  // dirección
    {0xD25F18E65D03F6DF, 3, 0x01020},  // directeur
    {0xD25F18E65D03F6DF, 5, 0x00020},  // directeur
    {0x23D930F8C673612B, 3, 0x00020},  // directeurs
    {0xFB781EB18262B22A, 3, 0x08020},  // direction
    {0x176BFE9C2DFA53DC, 1, 0x00020},  // director
    {0x176BFE9C2DFA53DC, 2, 0x01020},  // director
    {0x74D2480606868C03, 2, 0x00820},  // directora
    {0xF245102FDC5A4B7F, 2, 0x00020},  // directores
    {0xC70E95C109559CE4, 3, 0x00820},  // directrice
    {0xC70E95C109559CE4, 5, 0x00820},  // directrice
    {0xE8011BAD9795E0BA, 0, 0x01020},  // direktor
    {0x3409332E137DA27E, 0, 0x00820},  // direktorin
    {0xB1F2132D9B630016, 0, 0x00020},  // direktors
    {0x8CD42E7FF63CABFA, 9, 0x00020},  // direktör
    {0x31465C2273A9986B, 9, 0x00020},  // direktören
    {0x17975AF001F159C6, 7, 0x01020},  // diretor
    {0xC0E24E06F6EC9816, 7, 0x00820},  // diretora
    {0x2075999B131D5DD7, 7, 0x00020},  // diretores
    {0xA5541FDA2C4F014A, 7, 0x08020},  // diretoria
    {0xCE6B02A479EFFCAF, 4, 0x01020},  // direttore
    {0x53189BBF62C12715, 4, 0x00020},  // direttori
    {0x9BE01DCBC1C3078C, 4, 0x00820},  // direttrice
    {0xC23213C430D9C429, 4, 0x08020},  // direzione
    {0x34C548D87F2659CD, 7, 0x08020},  // direção
    {0x9AFD2E1275BE91A6, 3, 0x01020},  // dirigeant
    {0xEE143A97621871E4, 3, 0x00820},  // dirigeante
    {0xE13C5622BF8797C9, 2, 0x00020},  // dirigenta
    {0xA1CECD14D18C69E0, 2, 0x00020},  // dirigente
    {0xDC2D2BE64B0555F3, 2, 0x00020},  // dirigentes
    {0x17B9837CEE021F69, 3, 0x00001},  // disaient
    {0x326C6DFCABF07000, 3, 0x00001},  // disait
    {0x5C7B8CA8091C99F8, 2, 0x00080},  // disco
    {0x5C7B8CA8091C99F8, 7, 0x00080},  // disco
    {0xC7F26CC6BA6EAD13, 3, 0x04001},  // disent
    {0x3EA2D6ADAF42EB7E, 1, 0x00001},  // dismissed
    {0x0CC438E407D48573, 1, 0x00001},  // dismisses
    {0xC72116F51F4AE923, 4, 0x04001},  // disse
    {0xC72116F51F4AE923, 7, 0x04001},  // disse
    {0xF2107074CD808F21, 7, 0x04001},  // disseram
    {0x4C699EB364723A99, 3, 0x04081},  // dit
    {0x4C699EB364723A99, 5, 0x00008},  // dit
    {0x75D158098A1C2C5C, 3, 0x00180},  // dite
    {0x6293F2F0C9B036F7, 7, 0x00001},  // dito
    {0x903F8160AF1335E4, 3, 0x00002},  // dixit
    {0xBD544490F21CB10D, 10, 0x04001},  // diye
    {0x328958C040B95F40, 10, 0x04001},  // diyen
    {0xCA956B07132291D5, 10, 0x04001},  // diyor
    {0xB1BB9CC218F6D853, 10, 0x00001},  // diyorlar
    {0x2283007E3FAE4BEB, 7, 0x04001},  // diz
    {0x88E16A62C2CB2FBD, 7, 0x00001},  // dizem
    {0x25FCA10DA19BC43C, 10, 0x00080},  // dizi
    {0x021789282E2C5821, 7, 0x00001},  // dizia
    {0x4651AFFB0B372459, 7, 0x00001},  // diziam
    {0xDD3512C38F65626A, 10, 0x00080},  // dizisi
    {0x9D1CEB3B0FE0EC59, 6, 0x00040},  // dla
    {0x18ADE56F60A971B7, 1, 0x00200},  // do
    {0x18ADE56F60A971B7, 6, 0x00040},  // do
    {0x18ADE56F60A971B7, 7, 0x100048},  // do
    {0x2A5A23223F1AD807, 5, 0x00020},  // docent
    {0x1C3727F8227AA278, 0, 0x00200},  // doch
    {0xE5EE9FE1F6E5466C, 5, 0x00820},  // dochter
    {0x2DA66B6FE1D57386, 1, 0x00020},  // docker
    {0x38654550A206B47B, 3, 0x00010},  // docteur
    {0x8A6DC2C694D8B749, 3, 0x00010},  // docteure
    {0xF28DCA44B5F8E929, 1, 0x00020},  // doctor
    {0xF28DCA44B5F8E929, 2, 0x01030},  // doctor
    {0x09D48F6B3E5F2FCF, 2, 0x00830},  // doctora
    {0xC0376003FF7265C9, 1, 0x00020},  // doctors
    {0xC1C87DFBA7F05842, 1, 0x00020},  // document
    {0xC1C87DFBA7F05842, 3, 0x00020},  // document
    {0x1A033C7A5D26258E, 3, 0x00080},  // documentaire
    {0xC5DCBC5E1CF8900C, 2, 0x00080},  // documental
    {0x88D07202A6B24863, 4, 0x00080},  // documentario
    {0x414D30DDBFAA9E43, 1, 0x00080},  // documentary
    {0x9487D4DA5DFF7A1D, 2, 0x00020},  // documento
    {0x9487D4DA5DFF7A1D, 4, 0x00020},  // documento
    {0x9487D4DA5DFF7A1D, 7, 0x00020},  // documento
    {0x6266DD3E3810959E, 7, 0x00080},  // documentário
    {0x070399C97259AA60, 6, 0x04001},  // dodaje
    {0x8942485F40FE1F3D, 6, 0x00001},  // dodali
    {0x60C9D2263A02E810, 6, 0x01001},  // dodawał
    {0xFA4A90204E114FC5, 6, 0x05001},  // dodał
    {0x29B9F183B2D31E85, 6, 0x04801},  // dodała
    {0x876A1C8C7F03A03C, 1, 0x00200},  // does
    {0x334F36CFA5A9FDA8, 5, 0x00010},  // dokter
    {0xAFA35F4D465FAF2E, 6, 0x00010},  // doktor
    {0xAFA35F4D465FAF2E, 9, 0x00010},  // doktor
    {0xAFA35F4D465FAF2E, 10, 0x00030},  // doktor
    {0xFE711C1DFDDAAE31, 10, 0x00020},  // doktorlar
    {0xCB0A1D68B257E876, 10, 0x00020},  // doktoru
    {0x29848EECAEF8B23B, 6, 0x00020},  // dokumencie
    {0xC11D0F4A09DB882A, 0, 0x00020},  // dokument
    {0xC11D0F4A09DB882A, 6, 0x000A0},  // dokument
    {0xC11D0F4A09DB882A, 9, 0x00020},  // dokument
    {0x3EDCA597225A21C3, 0, 0x00080},  // dokumentarfilm
    {0x5217F3907E504EB2, 9, 0x00020},  // dokumentet
    {0x7CCD8648C699A99F, 9, 0x00080},  // dokumentären
    {0x611C05BF914E670D, 0, 0x400000},  // dolmetscher
    {0x0F126819044391FB, 0, 0x400000},  // dolmetscherin
    {0x1437699C041EE611, 7, 0x01010},  // dom
    {0x1437699C041EE611, 9, 0x00004},  // dom
    {0xA9AE6D9125B063EA, 6, 0x00001},  // domaga
    {0xC2E1259D4C1844E1, 4, 0x00001},  // domandano
    {0x01E9546AC9EAB4EA, 4, 0x00001},  // domandato
    {0xB17ED223FA8BD692, 4, 0x00001},  // domandava
    {0x8D2B725A51F0326B, 4, 0x00001},  // domandò
    {0x49BF0F6F052AD8CE, 4, 0x00200},  // domani
    {0x2CE9D940E339A9B5, 9, 0x00020},  // domare
    {0x8F7C67A769D43CC6, 9, 0x00020},  // domaren
    {0x683DBA7914A0946A, 4, 0x00200},  // domenica
    {0x665596AEB52F1FFD, 2, 0x00200},  // domingo
    {0x665596AEB52F1FFD, 7, 0x00200},  // domingo
    {0x70DA198E01BAD232, 9, 0x08020},  // domstolen
    {0x827EEBAD76FBD017, 2, 0x01010},  // don
    {0x827EEBAD76FBD017, 4, 0x00010},  // don
    {0xD259BCC7F6465CF9, 7, 0x00830},  // dona
    {0x46104467817DBB2A, 5, 0x00200},  // donderdag
    {0x8BACFAC5C6A1223C, 4, 0x00820},  // donna
    {0xD1BE93A79BC6F09C, 0, 0x800200},  // donnerstag
    {0x9EDCF28D762914F3, 7, 0x01020},  // dono
    {0x53DCB2266004D090, 5, 0x00040},  // door
    {0x04B1B4F0D8E02829, 4, 0x00200},  // dopo
    {0x0FADE6C627183410, 6, 0x01020},  // doradca
    {0xB12E767A6A30B2FE, 6, 0x00820},  // doradczyni
    {0xE4DACE40303FDDCB, 0, 0x00200},  // dort
    {0x8A828233351F85AB, 6, 0x01001},  // dorzucił
    {0x2F762A9843F007D5, 6, 0x00801},  // dorzuciła
    {0xE2C0E47656CAB453, 7, 0x100048},  // dos
    {0x04E09A90CA96E640, 4, 0x00010},  // dott
    {0x335C409505A4DFC2, 9, 0x00820},  // dotter
    {0xD49761393C528E93, 9, 0x00820},  // dottern
    {0xBEEA6E17ABDFBE6C, 4, 0x01010},  // dottor
    {0x2D7C09F2DAA45E1B, 4, 0x00810},  // dottoressa
    {0x0065B38FC897BD8B, 7, 0x01010},  // doutor
    {0x15B254CA81830075, 7, 0x00810},  // doutora
    {0x7EAA57390859866F, 6, 0x01020},  // dowódca
    {0x9851DBA6F0061C19, 10, 0x00010},  // doç
    {0xEBCF65BDC16D2A7B, 2, 0x00810},  // doña
    {0x1A42B3C847213603, 10, 0x00001},  // doğruladı
    {0x09ADC8C8C70DEE83, 0, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 1, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 2, 0x01010},  // dr
    {0x09ADC8C8C70DEE83, 3, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 5, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 6, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 7, 0x01010},  // dr
    {0x09ADC8C8C70DEE83, 9, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 10, 0x00010},  // dr
    {0x45258C6B02E03004, 2, 0x00810},  // dra
    {0x45258C6B02E03004, 7, 0x00810},  // dra
    {0x6D0A7A4788DC794A, 1, 0x00080},  // drama
    {0x54066206A5115798, 0, 0x00200},  // drei
    {0xD3E1373768798BC2, 0, 0x00200},  // dreißig
    {0x99947D72FD5D6DA7, 5, 0x00408},  // drie
    {0x030BEA57963E0D38, 9, 0x00020},  // driftchef
    {0x12E17E94D1757305, 1, 0x00020},  // driver
    {0xD819D48FB845E6F8, 0, 0x00001},  // drohen
    {0xC56A3C3698844303, 0, 0x00001},  // droht
    {0xFD826F4C38BCE955, 0, 0x00001},  // drohte
    {0xCB2EAB093F2360B1, 0, 0x00001},  // drohten
    {0xF8D82A5CE7E8B094, 9, 0x00820},  // drottning
    {0xBE96CD1C59F7D4C8, 9, 0x00820},  // drottningen
    {0x65CB2FD4358E5D36, 3, 0x100048},  // du
    {0x3C2DB9E79D4B5EF2, 1, 0x00101},  // dubbed
    {0xCD00D155898A9F82, 1, 0x00820},  // duchess
    {0xB0307D57626DB997, 2, 0x00820},  // dueña
    {0x5CE6326534A3CA2B, 2, 0x01020},  // dueño
    {0x5EEAFB9C24C12956, 5, 0x400000},  // duits
    {0x8340DB4F67ECA898, 5, 0x400000},  // duitse
    {0xB75660DD9A81734B, 1, 0x01020},  // duke
    {0x9ADB374030B9C701, 10, 0x00020},  // dul
    {0x0788B84BE6657F50, 0, 0x00240},  // durch
    {0x8AD20E3CFF3A14FC, 1, 0x00240},  // during
    {0x4712C6C1570C8BEE, 1, 0x400000},  // dutch
    {0x4CDE67A0D471B529, 10, 0x00001},  // duyuran
    {0xB1BFCA58041F2B3A, 10, 0x00001},  // duyurdu
    {0x30083E63CEB5AAD0, 6, 0x400000},  // duńsku
    {0x5EF72EC31ECA479C, 6, 0x00020},  // dyplomata
    {0x6A30C28861058E87, 6, 0x01020},  // dyrektor
    {0x2C9B91D14ECA1E21, 6, 0x00020},  // dyrektora
    {0x0209E7FAF52EDBD1, 6, 0x00820},  // dyrektorka
    {0x9272237723F4AAA7, 6, 0x01020},  // dziadek
    {0x8B6FEDE4D1931E49, 6, 0x00080},  // dziennik
    {0x11507A8C13A3BBBC, 6, 0x00820},  // dziennikarka
    {0xC1EFE64EB9839798, 6, 0x01020},  // dziennikarz
    {0xEE8A69ADECA828BC, 6, 0x00020},  // dziennikarze
    {0x084A6D69CC461698, 6, 0x00080},  // dzienniku
    {0x644AD40356CF5C29, 6, 0x00820},  // dziewczyna
    {0x44F0B948C203360C, 6, 0x00820},  // dziewczynka
    {0xBED2125699B4BB6C, 6, 0x00200},  // dzisiaj
    {0xE76C08C46D44B9F7, 6, 0x00001},  // dziwi
    {0xB21E9078B9C386F3, 6, 0x01001},  // dziwił
    {0xDC0AB2EAB549591D, 6, 0x00200},  // dziś
    {0xC9B844EB81DB9E07, 0, 0x400000},  // dänisch
    {0x790DFA8EB3D097EC, 0, 0x400000},  // dänische
    {0xF5C830066D166A3C, 0, 0x400000},  // dänischem
    {0x3D23D66D7468214D, 0, 0x400000},  // dänischen
    {0x6B08F66DC3925EDA, 0, 0x400000},  // dänischer
    {0x70AB9E9377C7AE60, 0, 0x400000},  // dänisches
    {0x9386756F629A2E02, 9, 0x00200},  // då
    {0x99D2BC413FCB56C2, 3, 0x00001},  // déclara
    {0xF693335D1E2FBBAE, 3, 0x00001},  // déclarait
    {0xEFFB903F392E49BD, 3, 0x10020},  // déclaration
    {0x745E84DCB0ED708B, 3, 0x04001},  // déclare
    {0x15E6CBD3072B8301, 3, 0x04001},  // déclaré
    {0xC77653592F90CA52, 3, 0x00001},  // décrit
    {0x956049F25D19FA0A, 3, 0x00001},  // décrivait
    {0x7FBEF7DE071529B3, 3, 0x00001},  // défend
    {0x03BA6977AA17CFFA, 3, 0x00001},  // défendu
    {0xF310A05417D2E86E, 3, 0x00200},  // déjà
    {0xF7F863517D3B604F, 3, 0x01020},  // délégué
    {0xC7CE6C2126EC6788, 3, 0x00820},  // déléguée
    {0x5B03CA425313CDD8, 3, 0x00001},  // démenti
    {0x3669B755D862BB70, 3, 0x00001},  // dénonce
    {0xF1823DEB6A6DC9CB, 3, 0x00001},  // dénoncé
    {0xCC04609DDBA03214, 3, 0x08020},  // département
    {0x09031A7FCBE947E5, 3, 0x00001},  // déplore
    {0xD6BC3B04624B7626, 3, 0x00001},  // déploré
    {0x0B9E7337FD632CF8, 3, 0x01020},  // député
    {0x75C5D8D74AD6079D, 3, 0x00820},  // députée
    {0x859FB7C7CE37F0EF, 3, 0x00020},  // députés
    {0xBADC1162ACBA77F9, 10, 0x00200},  // dün
    {0x484CBDDD4D48F891, 0, 0x02000},  // dürfe
    {0x1378CAAAE6F79D9D, 0, 0x02000},  // dürften
    {0x6702AD8F739FCE5E, 2, 0x200000},  // e
    {0x6702AD8F739FCE5E, 4, 0x200200},  // e
    {0x6702AD8F739FCE5E, 7, 0x200200},  // e
    {0x3A203E8F4840F8AA, 1, 0x00200},  // earlier
    {0x2AFE014A8FFC9F2E, 1, 0x800000},  // easter
    {0x81CC389A3F6E3BF9, 0, 0x00200},  // ebenso
    {0x6A85C04EB4EBFF34, 4, 0x400000},  // ebraico
    {0x5E0D9DE38FA27A9E, 1, 0x00020},  // economist
    {0x5687ECC0FB6849AB, 2, 0x00020},  // economista
    {0x5687ECC0FB6849AB, 4, 0x00020},  // economista
    {0x5687ECC0FB6849AB, 7, 0x00020},  // economista
    {0x1F5537ADDA9EA4F0, 1, 0x00020},  // economists
    {0xF965E7BBE1FFA1FB, 5, 0x00020},  // econoom
    {0xA580C4C38C8F4BD6, 4, 0x200000},  // ed
    {0xAB7465EA870B8293, 2, 0x00020},  // edil
    {0xD7C4740DFDC51B6C, 1, 0x00020},  // editor
    {0x7F81337D9F95BA35, 1, 0x000A0},  // editorial
    {0xE38F0DC997A5C033, 5, 0x00408},  // een
    {0xA47312AB007E0F90, 5, 0x00200},  // eerder
    {0xA412C47312F6BC03, 9, 0x00040},  // efter
    {0x281648CAAC75C69C, 9, 0x00200},  // eftersom
    {0x063C19E4894B08F1, 4, 0x01004},  // egli
    {0x5D9E6EDE2DAD8423, 0, 0x00820},  // ehefrau
    {0xE5DFFA879E4F51E7, 0, 0x01020},  // ehemann
    {0xCC02676392D0C655, 5, 0x00020},  // eigenaar
    {0x83B5956EF522C501, 5, 0x00820},  // eigenares
    {0xEB248B811340C8CE, 0, 0x01020},  // eigentümer
    {0x0250F02B3778AA44, 0, 0x00820},  // eigentümerin
    {0xA291F56516759195, 1, 0x00200},  // eight
    {0x6F4B16DE28DA25DC, 0, 0x01408},  // ein
    {0xA60DF782605FB608, 0, 0x00C08},  // eine
    {0xEB1139AC75AC456F, 0, 0x80408},  // einem
    {0x4D2518D28773A864, 0, 0x80408},  // einen
    {0xF1E14F14F7275001, 0, 0x80408},  // einer
    {0x208882D0F3586DDD, 0, 0x80408},  // eines
    {0x38EA5AB6D4047084, 0, 0x00001},  // eingeräumt
    {0x49796A28426A68E8, 0, 0x00200},  // einige
    {0xD11A6F4339DC58FB, 0, 0x01020},  // einsatzleiter
    {0x585ECC54F20DBB9F, 0, 0x00820},  // einsatzleiterin
    {0xE535FEB244CB7A53, 0, 0x00020},  // einwohner
    {0x077499716D5D0086, 5, 0x00001},  // eist
    {0x59319052F72B8910, 5, 0x00001},  // eiste
    {0x4D6872C1E7C296F1, 2, 0x08020},  // ejecutivo
    {0xD87ACCD6EAE61871, 2, 0x08020},  // ejército
    {0xEB66844539B48A7C, 10, 0x04001},  // ekledi
    {0xB513F56247537E0E, 10, 0x00001},  // ekleyen
    {0xE57FA5256ADE7A5B, 10, 0x00001},  // ekliyor
    {0x43C3914CDC6C3CC7, 9, 0x00020},  // ekonom
    {0x58B8F8C6FBA7B0B3, 9, 0x00020},  // ekonomen
    {0xEF6938C03710F018, 10, 0x00020},  // ekonomist
    {0xAC7EFD931B2BD9C1, 6, 0x00020},  // ekonomista
    {0x10B9D0827FFBF14B, 6, 0x20020},  // eksperci
    {0x143B8AB7603F3814, 6, 0x20020},  // ekspert
    {0xA86C439F1C3B1AB8, 6, 0x00820},  // ekspertka
    {0x2A7AA8610B70577B, 6, 0x00020},  // ekspertów
    {0x5865EFDD079541EE, 2, 0x01008},  // el
    {0xB5CD0B3E88111CE9, 7, 0x00804},  // ela
    {0xF174589D33BD1FE5, 1, 0x00001},  // elaborated
    {0x2AA35F14AF651D7B, 7, 0x00804},  // elas
    {0x94EC5CA112464712, 7, 0x01004},  // ele
    {0x4569070A430E2375, 7, 0x01004},  // eles
    {0x7FD2663739E1098C, 9, 0x00020},  // elev
    {0xE1E67A34E9463C0B, 9, 0x00020},  // eleven
    {0x8EECE792848AB2BD, 9, 0x00020},  // elever
    {0x73D4EB6009FC5F06, 10, 0x00001},  // eleştirdi
    {0x07AECE9410E266DE, 10, 0x00001},  // eleştiriyor
    {0x8F091E7D19E77044, 0, 0x00200},  // elf
    {0xEB0C630F7402228A, 5, 0x00200},  // elke
    {0x83010216702D4CC7, 2, 0x00804},  // ella
    {0x678A35A8808A4F8B, 2, 0x00804},  // ellas
    {0x04344EE97F91D1B2, 3, 0x00804},  // elle
    {0x5275011A75CFD825, 3, 0x00804},  // elles
    {0x5A2EC272FBD5751A, 2, 0x01004},  // ellos
    {0x388FD81CE03D638B, 2, 0x00001},  // elogia
    {0x388FD81CE03D638B, 4, 0x00001},  // elogia
    {0x388FD81CE03D638B, 7, 0x00001},  // elogia
    {0x10303B8DD42E30EB, 2, 0x00001},  // elogiaba
    {0x53AA256695F0536C, 2, 0x00001},  // elogiado
    {0x53AA256695F0536C, 7, 0x00001},  // elogiado
    {0xEA5A0D1F0F4CC96B, 7, 0x00001},  // elogiam
    {0xC6E2F2F26E6D5CF0, 2, 0x00001},  // elogian
    {0xB69561DDA927B49A, 4, 0x00001},  // elogiano
    {0xD0E21288E40AC656, 7, 0x00001},  // elogiaram
    {0x6F809793CC79452C, 2, 0x00001},  // elogiaron
    {0xC8CE70202A5335E4, 4, 0x00001},  // elogiato
    {0xC2F53D108F911A67, 4, 0x00001},  // elogiava
    {0xC2F53D108F911A67, 7, 0x00001},  // elogiava
    {0x513D534619E50898, 7, 0x00001},  // elogiou
    {0x4E4C514B4E0280B6, 4, 0x00001},  // elogiò
    {0xEA09BD90D417AD3E, 2, 0x00001},  // elogió
    {0xA83E7CD14775612D, 2, 0x08020},  // eléctrica
    {0x824A1851B3CEE06A, 7, 0x00040},  // em
    {0xC72BFBB279709417, 1, 0x00020},  // email
    {0xCA70CB671EAC8359, 1, 0x00001},  // emailed
    {0x3811B130C240FA69, 7, 0x01020},  // embaixador
    {0x529963DED4E35DCF, 7, 0x00820},  // embaixadora
    {0x16124BCA8E22D07B, 2, 0x01020},  // embajador
    {0x18FBB3C350D09D7F, 2, 0x00820},  // embajadora
    {0xBA63F23337C6B3FD, 1, 0x08020},  // embassy
    {0x0A9BD505BD385FD8, 7, 0x00200},  // embora
    {0xF7C9D8B96DF74F9B, 10, 0x00020},  // emekli
    {0x3CBF971E9A131681, 6, 0x01020},  // emeryt
    {0x2840F579374983B5, 6, 0x00820},  // emerytka
    {0xAE1AC62DF9A78F3A, 10, 0x08020},  // emniyet
    {0x80350BFE335CCCAF, 0, 0x00001},  // empfahl
    {0x0A85D6BB261EE2B8, 0, 0x00001},  // empfiehlt
    {0x4522FD12F62E1713, 1, 0x00001},  // emphasised
    {0x0D1449F9657F1AF6, 1, 0x00001},  // emphasized
    {0xE82355B4AB21C1F5, 2, 0x00820},  // empleada
    {0xD6145F8639363348, 2, 0x01020},  // empleado
    {0x8144276FB92F47AD, 1, 0x20020},  // employee
    {0x4164EC06A02F142C, 1, 0x00020},  // employees
    {0xBFDFF0633D425613, 7, 0x00820},  // empregada
    {0x8B6365EEFFB84718, 7, 0x01020},  // empregado
    {0x5BD6BC17B66FB4E4, 2, 0x08020},  // empresa
    {0x5BD6BC17B66FB4E4, 7, 0x08020},  // empresa
    {0x4EC9FABFA9FA92A8, 2, 0x08020},  // empresas
    {0x4EC9FABFA9FA92A8, 7, 0x08020},  // empresas
    {0xE1D158574BAA1496, 2, 0x00040},  // en
    {0xE1D158574BAA1496, 3, 0x00040},  // en
    {0xE1D158574BAA1496, 5, 0x200200},  // en
    {0xE1D158574BAA1496, 9, 0x00408},  // en
    {0xCADE950CEF758E54, 2, 0x00820},  // encargada
    {0xC4FCE0FB41860093, 2, 0x01020},  // encargado
    {0x06AE46893F94558D, 3, 0x00200},  // encore
    {0x413A16FE3F0AFF18, 3, 0x00020},  // enfant
    {0xE456A3DFD6C3DA34, 7, 0x00820},  // enfermeira
    {0x20CBA7D93C5A6FDF, 7, 0x01020},  // enfermeiro
    {0x1C9EFFFEC671E2D4, 7, 0x00020},  // enfermeiros
    {0xFA630DD2D86D4A82, 2, 0x00820},  // enfermera
    {0xB415D06DF8BA6580, 2, 0x00020},  // enfermeras
    {0x9A488CE37F5CD23A, 2, 0x01020},  // enfermero
    {0x227C249856417551, 2, 0x00020},  // enfermeros
    {0x155BEBCCDDE4CCBA, 5, 0x400000},  // engels
    {0xCF9447AC87C99B1E, 5, 0x400000},  // engelse
    {0xA35438E4A2DF0F6B, 9, 0x400000},  // engelsk
    {0x75FABF2A5C040602, 9, 0x400000},  // engelska
    {0x184971A724A6D4E5, 7, 0x00830},  // engenheira
    {0xD2BBF009F2C9F7E2, 7, 0x01030},  // engenheiro
    {0x9586A8C154AC36DA, 1, 0x00020},  // engineer
    {0x8B8578423104CA25, 1, 0x00020},  // engineers
    {0x076AF37CCEE5671B, 0, 0x400000},  // englisch
    {0xA0EC1168EB0E47D2, 0, 0x400000},  // englische
    {0x5D1E7AD4B7836809, 0, 0x400000},  // englischem
    {0x9F948F58A8A81E7E, 0, 0x400000},  // englischen
    {0x2CB099D71D6AF635, 0, 0x400000},  // englischer
    {0x79D58A6A38868EFA, 0, 0x400000},  // englisches
    {0xAEFB18F9C5843028, 1, 0x400000},  // english
    {0x8762F71B2BDD4FB4, 5, 0x00408},  // enkele
    {0xFA24543EE8C29066, 9, 0x00002},  // enligt
    {0x2D3426CAEDB9B76D, 7, 0x00200},  // enquanto
    {0x9EB987E3D680FC14, 1, 0x00001},  // enquired
    {0xF1ED2F2F5ACBDE80, 3, 0x20020},  // enquêteur
    {0xCB8E574671CC72C5, 3, 0x20020},  // enquêteurs
    {0x00660158222D02F9, 3, 0x00820},  // enquêtrice
    {0xB2FB86477FC41894, 3, 0x01020},  // enseignant
    {0x80A959EDC3B69B7B, 3, 0x00820},  // enseignante
    {0xD5D1675608E23779, 3, 0x00020},  // enseignants
    {0x4AEAD5A8F0AE8577, 3, 0x00080},  // enseigne
    {0xC4D3BA36E37FD597, 0, 0x00080},  // ensemble
    {0xC71B88C9B491BA98, 10, 0x08020},  // enstitü
    {0xED2AA91307ED8A2D, 3, 0x00200},  // ensuite
    {0x39A67A96CC8315D7, 7, 0x00001},  // entende
    {0x6D5B3985DAA9F8DC, 0, 0x1000020},  // entführer
    {0x8D6009AC396045A2, 0, 0x00001},  // entgegnen
    {0xA5BF9E76DF4FF521, 0, 0x00001},  // entgegnt
    {0x21B14C8CEDE62BF6, 0, 0x00001},  // entgegnte
    {0xEC9D408970E43E94, 0, 0x00001},  // entgegnten
    {0xA4B0F0301FDECD39, 1, 0x00001},  // enthused
    {0x2BC9007E3BA95325, 1, 0x00080},  // entitled
    {0x544F6F28F2D17908, 2, 0x00200},  // entonces
    {0xE299068F32D85BCC, 3, 0x01020},  // entraîneur
    {0x46613A319AF59A4A, 3, 0x00820},  // entraîneuse
    {0xC15B72593C7E1524, 2, 0x00040},  // entre
    {0xC15B72593C7E1524, 3, 0x00040},  // entre
    {0xC15B72593C7E1524, 7, 0x00040},  // entre
    {0x2C347B8D18974C66, 2, 0x01020},  // entrenador
    {0x13D2468E65E19E9E, 2, 0x00820},  // entrenadora
    {0x8A4DBE821DAD31DD, 3, 0x08020},  // entreprise
    {0xAAE9EDCDE9068193, 7, 0x00200},  // então
    {0xFD94FD9F12E202A8, 1, 0x00020},  // envoy
    {0x3B9B28B1BA2FD0DA, 1, 0x00080},  // episode
    {0x5D6FCF68669E800E, 0, 0x01004},  // er
    {0x5D6FCF68669E800E, 5, 0x00200},  // er
    {0x2F3D34FAC1130929, 0, 0x04001},  // ergänzt
    {0xEC31D32EECA9320E, 0, 0x04001},  // ergänzte
    {0x4C91280D2F128483, 0, 0x00001},  // erinneren
    {0x3E30E801BD1B0B88, 0, 0x00001},  // erinnert
    {0x7F58747D6A66BCB2, 0, 0x00001},  // erinnerte
    {0x56F7C8496C11F3BB, 0, 0x00001},  // erinnerten
    {0x9BE92B60A4A78FA8, 5, 0x00001},  // erkend
    {0x323B6CC2BAFB121D, 5, 0x00001},  // erkende
    {0x2CF9774201374086, 5, 0x00001},  // erkent
    {0x9E750B42D650DFD1, 0, 0x00001},  // erklären
    {0xBAE21869FDAC236E, 0, 0x04001},  // erklärt
    {0x2540A6637A741AA6, 0, 0x04001},  // erklärte
    {0x8E38AA4EB3FF1C60, 0, 0x04001},  // erklärten
    {0xCF183075676F776A, 0, 0x10020},  // erklärung
    {0xD8908DB7E2CE28C0, 0, 0x00001},  // erkundigen
    {0xC7D3F5B0532CF73D, 0, 0x00001},  // erkundigt
    {0x48FC846A3F704B31, 0, 0x00001},  // erkundigte
    {0x38EBB0309BA03E8D, 0, 0x00001},  // erkundigten
    {0xAC69ABF04E742E00, 9, 0x00001},  // erkände
    {0xDEE36843674589C2, 9, 0x00001},  // erkänner
    {0xBA7B8E29862BEFCA, 9, 0x00001},  // erkänt
    {0x203D0E4C7B62558D, 0, 0x00001},  // erläuteren
    {0x2026925108B36FBA, 0, 0x00001},  // erläutert
    {0x0FF6F79EDB33790C, 0, 0x00001},  // erläuterte
    {0x955A69A752DED1E3, 0, 0x00001},  // erläuterten
    {0x36AF15131272EF6B, 0, 0x21020},  // ermittler
    {0x51FBDD744BBD03D3, 0, 0x00820},  // ermittlerin
    {0xAF501A6B5CD293C6, 0, 0x00020},  // ermittlern
    {0x9E9742926FD00FB6, 0, 0x00200},  // erst
    {0xD8C37A421B9EF236, 0, 0x00001},  // erwideren
    {0x857A7ECBDE6AEABF, 0, 0x00001},  // erwidert
    {0x943C17F5C22043F1, 0, 0x00001},  // erwiderte
    {0x6139D8BC97D347F5, 0, 0x00001},  // erwiderten
    {0x9A25DF4F85E013AC, 0, 0x00001},  // erzählen
    {0x7C5B5E77D7DA8581, 0, 0x04001},  // erzählt
    {0x9D05A7624141910A, 0, 0x04001},  // erzählte
    {0x759CF986F9635380, 0, 0x00001},  // erzählten
    {0x3B33B59F1D55E9FE, 2, 0x00008},  // esa
    {0x7FD4BD72FA0B4ADC, 4, 0x00001},  // esclama
    {0xF25BA5ACE25644E2, 4, 0x00001},  // esclamano
    {0x41614DEE2B758600, 4, 0x00001},  // esclamato
    {0xB863EC9EC5AC2C5C, 4, 0x00001},  // esclamava
    {0x55BC57ADAD48C2FC, 4, 0x00001},  // esclamò
    {0x6B09E60FB3D8D15B, 7, 0x08020},  // escola
    {0x279C13F153C8AB46, 7, 0x00001},  // escreve
    {0xEA2701841A4D58EB, 7, 0x00001},  // escreveram
    {0x34E310A9322C75A8, 7, 0x04001},  // escreveu
    {0x77B461808E10860B, 2, 0x00001},  // escribe
    {0xFDEB7E149AB59698, 2, 0x00001},  // escribieron
    {0x2B55CEE188D4D2FB, 2, 0x04001},  // escribió
    {0xAB5D0D6CDFB4EBB8, 2, 0x10021},  // escrito
    {0x5AE47073C4DD996D, 2, 0x01020},  // escritor
    {0x5AE47073C4DD996D, 7, 0x01020},  // escritor
    {0x3E265E4C55B44D56, 2, 0x00820},  // escritora
    {0x3E265E4C55B44D56, 7, 0x00820},  // escritora
    {0xB3256A2CEE381B43, 2, 0x08020},  // escuela
    {0x7ABD652D3ED7D2DB, 2, 0x00080},  // escultura
    {0x7ABD652D3ED7D2DB, 7, 0x00080},  // escultura
    {0xF70EA5EA56832320, 2, 0x00008},  // ese
    {0x42A09F01E853E6EA, 4, 0x08020},  // esercito
    {0xFD2AF92787BBF61B, 10, 0x00020},  // esnaf
    {0x0658697532C81A36, 10, 0x00020},  // esnafı
    {0x5A682052335B1D60, 4, 0x00001},  // esorta
    {0x6216A5366E46D911, 4, 0x00001},  // esortato
    {0x0C0BCBBFE5166260, 3, 0x400000},  // espagnol
    {0x0F46FE0CB60B5522, 3, 0x400000},  // espagnole
    {0xABC919D8CF7D07DD, 3, 0x400000},  // espagnoles
    {0xC769EABD6A2A5E62, 3, 0x400000},  // espagnols
    {0x5BF7006239738037, 7, 0x400000},  // espanhol
    {0xC4FC7F10FBB1C44E, 7, 0x400000},  // espanhola
    {0x19B9BAA16F46252A, 2, 0x400000},  // español
    {0x63F18702D3AF52D2, 2, 0x400000},  // española
    {0x7D950256DB593FC6, 7, 0x20020},  // especialista
    {0x46D2EA6904CBCF39, 7, 0x20020},  // especialistas
    {0xDD6755C89F4C3ECD, 2, 0x00080},  // espectáculo
    {0xBFB3F6DCFD4CDCA5, 4, 0x00820},  // esperta
    {0x64F49AE623E6AAA0, 4, 0x20020},  // esperti
    {0xB2672E350B01E228, 4, 0x21020},  // esperto
    {0x57DC8B9EFA88F372, 2, 0x00001},  // espeta
    {0x5F51D79919A19084, 7, 0x00080},  // espetáculo
    {0x83D43F2FE8DCE114, 2, 0x00001},  // espetó
    {0x0B83FB4A4C4240AE, 2, 0x00820},  // esposa
    {0x0B83FB4A4C4240AE, 7, 0x00820},  // esposa
    {0x2401AA2961491814, 2, 0x01020},  // esposo
    {0x2401AA2961491814, 7, 0x01020},  // esposo
    {0x08F24C01B89A7DDA, 3, 0x00001},  // espère
    {0x41BDC24771860714, 3, 0x00001},  // espérait
    {0x50A4A681320756E5, 7, 0x00008},  // essa
    {0x34BCC26F43F05F13, 1, 0x00080},  // essay
    {0x8DDF5EF0E91D98D9, 7, 0x00008},  // esse
    {0x0520662BC0B71EE9, 2, 0x00008},  // esta
    {0x0520662BC0B71EE9, 7, 0x00008},  // esta
    {0x59DB5A3E80ACFF3D, 7, 0x08020},  // estaleiro
    {0x004ED80C00A83D3C, 2, 0x00008},  // este
    {0x004ED80C00A83D3C, 7, 0x00008},  // este
    {0x1A32FA55AC96769A, 2, 0x00001},  // estima
    {0x816A9B7E5748FFDF, 2, 0x00001},  // estimaba
    {0x802889FCAAEF9ED5, 3, 0x00001},  // estimait
    {0xA9E0FAAB77254507, 2, 0x00001},  // estiman
    {0x69540177E5E53C20, 2, 0x00001},  // estimaron
    {0x6A5CFEC250821F2A, 1, 0x00001},  // estimated
    {0x39871CAA24CA6714, 1, 0x00001},  // estimates
    {0x4946CB335DADE6AB, 3, 0x04001},  // estime
    {0x0970B6159036A97A, 3, 0x04001},  // estimé
    {0x9194EBA62A1A3F44, 2, 0x00001},  // estimó
    {0xF9E28212D411566F, 7, 0x00020},  // estudante
    {0xDA9FF66EB328C5F6, 7, 0x00020},  // estudantes
    {0x321FA1C99CDBDAB2, 2, 0x00020},  // estudiante
    {0xED21A2809370053D, 2, 0x00020},  // estudiantes
    {0x61E56AF9F2C953E1, 3, 0x200200},  // et
    {0x0AAA71DBC76A22A1, 9, 0x00408},  // ett
    {0x4AB5A42E6400ED18, 0, 0x00200},  // etwa
    {0xE4B331F6D521E165, 7, 0x00200},  // eu
    {0xABA15DCF5EEFB8C7, 2, 0x400000},  // euskera
    {0xEB9D1FB70CEAECE1, 1, 0x00200},  // even
    {0x8EBDC8D6C75C7D52, 10, 0x00200},  // evet
    {0xF0592F4B20656F77, 1, 0x00001},  // exclaimed
    {0x9C7362B2D7039DEC, 2, 0x00001},  // exclama
    {0x9C7362B2D7039DEC, 7, 0x00001},  // exclama
    {0x8F27C9025ADDBDF2, 2, 0x00001},  // exclamaba
    {0x331A0682E77F4EB1, 2, 0x00001},  // exclamado
    {0x331A0682E77F4EB1, 7, 0x00001},  // exclamado
    {0xDF5A7B2ECFFE1301, 7, 0x00001},  // exclamam
    {0x0C8C829C5018AAE0, 2, 0x00001},  // exclaman
    {0xCE3FB11F10056336, 7, 0x00001},  // exclamaram
    {0x93905511E5E6772D, 2, 0x00001},  // exclamaron
    {0x3FEEC1024B75D4F6, 7, 0x00001},  // exclamava
    {0x6A70A8C85C6979EE, 7, 0x00001},  // exclamou
    {0x2A689078E1A794EF, 2, 0x00001},  // exclamó
    {0xE2534E71FC2DEABE, 1, 0x00080},  // exhibit
    {0xEB2FD32EC56FD7F8, 1, 0x00080},  // exhibition
    {0xA3BDF62238153557, 2, 0x00001},  // exiga
    {0x5C76E2D5CAD8B76B, 2, 0x00001},  // exigaba
    {0x3D96CC2262A1F33C, 2, 0x00001},  // exigado
    {0x7137972A5155B6BC, 2, 0x00001},  // exigan
    {0x735B6EB981321BBF, 2, 0x00001},  // exigaron
    {0x4AC59E9C13D3B6CB, 2, 0x00001},  // exige
    {0x4AC59E9C13D3B6CB, 3, 0x00001},  // exige
    {0x4AC59E9C13D3B6CB, 7, 0x00001},  // exige
    {0xDCA6A91ED679711D, 7, 0x00001},  // exigiu
    {0x61BF4C7C2CB61ECB, 2, 0x00001},  // exigió
    {0xAD803A5ED0011EAB, 3, 0x00001},  // exigé
    {0x5825F3F9A94FDA76, 2, 0x00001},  // exigó
    {0x4C4DA37BE277E078, 1, 0x20020},  // expert
    {0x4C4DA37BE277E078, 3, 0x21020},  // expert
    {0x4C4DA37BE277E078, 9, 0x20020},  // expert
    {0x79B081AEAF5F7451, 2, 0x00820},  // experta
    {0xB1268CA773B141ED, 0, 0x21020},  // experte
    {0xB1268CA773B141ED, 3, 0x00820},  // experte
    {0x8D5A80003D4942CF, 0, 0x20020},  // experten
    {0x8D5A80003D4942CF, 9, 0x00020},  // experten
    {0xF2CFDE219F0D4385, 9, 0x20020},  // experter
    {0xB65EB8829472DE1E, 0, 0x00820},  // expertin
    {0x7D3AD97133EE00E4, 2, 0x21020},  // experto
    {0x53E270C9A971FA4F, 2, 0x20020},  // expertos
    {0xF45217A79C7C78F3, 1, 0x20020},  // experts
    {0xF45217A79C7C78F3, 3, 0x20020},  // experts
    {0xF200DA80A4AE7409, 1, 0x04001},  // explained
    {0xAB35061B6B1AB592, 1, 0x00001},  // explaining
    {0xA9735338D797C6BB, 1, 0x04001},  // explains
    {0x3300AF09C3C3F9EE, 2, 0x04001},  // explica
    {0x3300AF09C3C3F9EE, 7, 0x04001},  // explica
    {0x956206883A06AAAF, 2, 0x00001},  // explicaba
    {0x7A5BE013C1901837, 2, 0x00001},  // explicado
    {0x7A5BE013C1901837, 7, 0x00001},  // explicado
    {0x26426E1FBD17B56C, 7, 0x00001},  // explicam
    {0x8CF49F1FF2990B11, 2, 0x00001},  // explican
    {0x38599831368923A7, 7, 0x00001},  // explicaram
    {0x66554B4672155331, 2, 0x00001},  // explicaron
    {0x61B2FF8CA33F29C7, 7, 0x00001},  // explicava
    {0xFF7BD1FEBF5305C3, 7, 0x04001},  // explicou
    {0xDDA1E0F5F1DD7CB1, 2, 0x04001},  // explicó
    {0xB18FD763432B4112, 3, 0x00001},  // expliquait
    {0x1FB0EBCDB943DD16, 3, 0x04001},  // explique
    {0x3E8A51C9E8A99D7E, 3, 0x04001},  // expliqué
    {0x238A21033344C3F4, 3, 0x09020},  // exploitant
    {0x858A01582DE82F34, 3, 0x00820},  // exploitante
    {0x70931FA9C7019FCE, 2, 0x00080},  // exposición
    {0x2AF493271ADFBC79, 3, 0x00080},  // exposition
    {0x84C57BBE5AE3B3B8, 7, 0x00080},  // exposição
    {0x39F2FB7D677CF461, 2, 0x00001},  // expresa
    {0x7C42E6E5B8ED9AB8, 2, 0x00001},  // expresaba
    {0x5A807D2F4311545B, 2, 0x00001},  // expresado
    {0xFDB7536E3796AAAF, 2, 0x00001},  // expresan
    {0xE3DAF2DE4D7EC66C, 2, 0x00001},  // expresaron
    {0xF5EADD43165F4767, 1, 0x00001},  // expressed
    {0xA9E46BF5429FD5D1, 1, 0x00001},  // expresses
    {0x11A5DDC8DD645F08, 2, 0x00001},  // expresó
    {0x012F602B3BC9F6AF, 7, 0x00001},  // expôs
    {0x8663B13BC85C5A35, 7, 0x08020},  // exército
    {0xE348AE630D840C29, 1, 0x20020},  // eyewitness
    {0x85A12F8F2E2077B3, 10, 0x00020},  // eylemci
    {0xC3C5CB86A63DAD0B, 10, 0x00020},  // eşi
    {0xB44F1EDC7B7C9CB8, 9, 0x08020},  // facket
    {0x6B9F70DDADDBFED2, 9, 0x08020},  // fackförbundet
    {0xFD3C56CC1F01337A, 9, 0x00020},  // facklig
    {0xE53C23108BC3ADAF, 1, 0x08020},  // factory
    {0xC887EEAD2B843DB4, 9, 0x01020},  // fadern
    {0x623A340FF4D27AFF, 7, 0x00080},  // fado
    {0x0FAFC3216C88360A, 0, 0x00020},  // fahrdienstleiter
    {0x483DB7C22BA55631, 0, 0x01020},  // fahrer
    {0x25AC5623781DC7EA, 0, 0x00820},  // fahrerin
    {0xF32EBCACCFAA06B4, 0, 0x20020},  // fahrgast
    {0x7DE9BA4B29197769, 0, 0x00020},  // fahrgäste
    {0xCF9B3507CB775B54, 7, 0x00001},  // fala
    {0x08ECDE753950FAE1, 7, 0x00001},  // falam
    {0xE0292483C4891E3A, 7, 0x00001},  // falava
    {0x6FEA192EBDDADECD, 7, 0x00001},  // falou
    {0x83FA7465603F1FC5, 4, 0x08020},  // famiglia
    {0x823FA7762B4E7D2B, 2, 0x08020},  // familia
    {0xB03B461894FB68F6, 2, 0x00020},  // familiar
    {0xB03B461894FB68F6, 7, 0x00020},  // familiar
    {0xF734DED993B9EFC8, 4, 0x00020},  // familiare
    {0x550ADB66C2E44250, 2, 0x00020},  // familiares
    {0x550ADB66C2E44250, 7, 0x00020},  // familiares
    {0x8A4EAF47FBB16A47, 4, 0x00020},  // familiari
    {0x54692204550FB703, 0, 0x08020},  // familie
    {0x792E59A91AD47985, 9, 0x08020},  // familjen
    {0x8BD1F3739A4BD1B3, 3, 0x08020},  // famille
    {0xD74B3EDA7E30D5ED, 1, 0x08020},  // family
    {0x94A8E0B2E1365F22, 7, 0x08020},  // família
    {0x5962E58757923427, 1, 0x00020},  // fan
    {0xBFD5F4948A68F207, 0, 0x00001},  // fand
    {0x6EB05B7EC8CB0A2B, 1, 0x00020},  // fans
    {0xE6B71A3ECD8F3C44, 9, 0x01020},  // far
    {0xE6A319A685BC1FBA, 9, 0x01020},  // farbror
    {0xDD1A31484B86355F, 9, 0x01020},  // farfar
    {0xC36A3D01DE543E5F, 1, 0x00020},  // farmer
    {0x0A66851C78A89C24, 1, 0x00020},  // farmers
    {0x614E6A680AE7924D, 9, 0x00820},  // farmor
    {0x99146981FAC90F7E, 10, 0x400000},  // farsça
    {0x76C9471F3428540B, 9, 0x00080},  // fartyget
    {0xE64C09341D3844F2, 9, 0x00820},  // faster
    {0xD93803CCB07E6F0A, 1, 0x01020},  // father
    {0x7E4AA24AB253CA73, 0, 0x800000},  // februar
    {0xF454B8620D30D9BE, 1, 0x800200},  // february
    {0xEF28443F56CAB31E, 2, 0x08020},  // federación
    {0xA1EFDABB37999E16, 10, 0x08020},  // federasyon
    {0x49F62637CB31D517, 10, 0x08020},  // federasyonu
    {0xCB55BFF2664CB825, 1, 0x08020},  // federation
    {0xA4AA346D98EE646E, 4, 0x08020},  // federazione
    {0x9A5074DDB771291C, 7, 0x08020},  // federação
    {0x5AA5032F97271D01, 1, 0x00001},  // feels
    {0xD79C4B0E6E9F6752, 5, 0x00080},  // feest
    {0xC21EEB2C32B8AEB9, 7, 0x00080},  // feira
    {0xC9FAF65C411A5B9E, 3, 0x00820},  // femme
    {0x9F0CEBF724C67C4B, 2, 0x00080},  // feria
    {0x1DD6EF716C43445D, 10, 0x00080},  // feribotu
    {0xAB5A5F36CD74C3A3, 0, 0x00080},  // fernsehsender
    {0xA961F53DBA6A22E1, 1, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 2, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 3, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 7, 0x00080},  // ferry
    {0xC8C0994113D189FC, 0, 0x00280},  // fest
    {0xBCC1DAB4D6E68780, 0, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 1, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 2, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 3, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 4, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 5, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 7, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 9, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 10, 0x00080},  // festival
    {0x91D762672E655106, 9, 0x00080},  // festivalen
    {0xA3387E723858DEEE, 10, 0x00080},  // festivali
    {0x0B8F34E55AA6F53A, 0, 0x00080},  // festivals
    {0x84224D97D6247C63, 6, 0x00080},  // festiwal
    {0x27AAC668B2304954, 6, 0x00080},  // festiwalu
    {0xCF4CD8975633E847, 0, 0x08020},  // feuerwehr
    {0x2BCE397CF40ADE23, 0, 0x00020},  // feuerwehrleute
    {0xFDF85AA7A2CE2214, 0, 0x01020},  // feuerwehrmann
    {0x9FADFEA782EF7628, 0, 0x00020},  // feuerwehrsprecher
    {0x3B82E22BB3F71C6E, 1, 0x01020},  // fiancé
    {0x1C0C81E4D87BBED1, 1, 0x00820},  // fiancée
    {0xFF5FA2B0FAB06B1E, 4, 0x00080},  // fiera
    {0xD610DEF662E11A32, 1, 0x00200},  // fifty
    {0xA703376695AC4826, 4, 0x00820},  // figlia
    {0xC6F34793422321D4, 4, 0x01020},  // figlio
    {0xA7110FCF08645CED, 7, 0x00820},  // filha
    {0xB8CE26B396375A8C, 7, 0x01020},  // filho
    {0xDF19789764B55342, 1, 0x00020},  // filing
    {0xC23BA899BF38A772, 3, 0x00820},  // fille
    {0xD75AFBA275F63BF0, 0, 0x00080},  // film
    {0xD75AFBA275F63BF0, 1, 0x00080},  // film
    {0xD75AFBA275F63BF0, 3, 0x00080},  // film
    {0xD75AFBA275F63BF0, 4, 0x00080},  // film
    {0xD75AFBA275F63BF0, 5, 0x00080},  // film
    {0xD75AFBA275F63BF0, 6, 0x00080},  // film
    {0xD75AFBA275F63BF0, 9, 0x00080},  // film
    {0xD75AFBA275F63BF0, 10, 0x00080},  // film
    {0x2CCAB47502EC2CD0, 7, 0x00080},  // filme
    {0xA9637BDCD0C06F6E, 9, 0x00080},  // filmen
    {0x18530ED0AAE17EA9, 10, 0x00080},  // filmi
    {0x2A63BDA5262366FC, 6, 0x00080},  // filmie
    {0x4D57F5FB8B100639, 10, 0x00080},  // filminde
    {0xB0DE0FED42411600, 0, 0x00080},  // films
    {0xE3F4F5E5D74D1431, 6, 0x00080},  // filmu
    {0xD86AA1378F6DEE25, 3, 0x01020},  // fils
    {0xA0193872314A679B, 1, 0x00200},  // finally
    {0xA03C665DBF7AEA2D, 9, 0x00020},  // finansminister
    {0xBE4150FE15362317, 0, 0x00020},  // finanzminister
    {0xCB606C5CBA4A2809, 10, 0x400000},  // fince
    {0x7DBC4441201F8224, 0, 0x02000},  // finde
    {0x481AB6D82B588242, 0, 0x00001},  // findet
    {0x64E1F9D5DC4C1924, 3, 0x400000},  // finlandais
    {0x4EDFC3F1431E0B1B, 3, 0x400000},  // finlandaise
    {0x0AA0D2297036B36E, 3, 0x400000},  // finlandaises
    {0xD035DB83162EAD22, 3, 0x400000},  // finlandaiss
    {0xD9BEFD351BC5BB9A, 4, 0x400000},  // finlandese
    {0xFC1769167E110E3E, 7, 0x400000},  // finlandês
    {0x5A9D04B97F9FBD93, 0, 0x400000},  // finnisch
    {0xF33C152A5E157EE0, 0, 0x400000},  // finnische
    {0x71AFA51FCA29142F, 0, 0x400000},  // finnischem
    {0xF516B9FD0C5347F0, 0, 0x400000},  // finnischen
    {0xEED085D56A952209, 0, 0x400000},  // finnischer
    {0x72CF9A5867010CE1, 0, 0x400000},  // finnisches
    {0xDF69B9D70BDD53BF, 1, 0x400000},  // finnish
    {0xB612D6E81EB55EF4, 5, 0x400000},  // fins
    {0xD00D70A48930EAF7, 5, 0x400000},  // finse
    {0x072933FC40D09E87, 9, 0x400000},  // finsk
    {0xC9407610331DEDF1, 9, 0x400000},  // finska
    {0x45D0A2DBEE6B5D3F, 2, 0x400000},  // finés
    {0x6385CAB00B82D4FE, 1, 0x00020},  // firefighter
    {0x81A9EA062E08064B, 1, 0x00020},  // firefighters
    {0x892DDC857B38BA3E, 1, 0x01020},  // fireman
    {0x66C2E5B7E976F2A9, 1, 0x08020},  // firm
    {0x3015367048EBBA4F, 0, 0x080A0},  // firma
    {0x3015367048EBBA4F, 5, 0x08020},  // firma
    {0x3015367048EBBA4F, 6, 0x080A0},  // firma
    {0x3015367048EBBA4F, 10, 0x08020},  // firma
    {0xE09821F62A9C5A14, 10, 0x08020},  // firması
    {0x1F36CBD9D1E6CC83, 6, 0x080A0},  // firmy
    {0x8AB9A6CC39B2F1F5, 2, 0x00020},  // fiscal
    {0x38132056A1A78266, 2, 0x00020},  // fiscales
    {0x1A56E90E4E30A2F7, 2, 0x08020},  // fiscalía
    {0x3A028B85EBCE69F1, 0, 0x01020},  // fischer
    {0x90D213C514C3C090, 0, 0x00820},  // fischerin
    {0x2D312193A8C1B4A0, 1, 0x01020},  // fisherman
    {0xB656D33423CD14E6, 1, 0x00020},  // fishermen
    {0x490CBC9BC1687CFB, 9, 0x00020},  // fiskare
    {0xFDCEF0C70840042A, 9, 0x00020},  // fiskaren
    {0x3A7E78751C593C93, 1, 0x00608},  // five
    {0xA259BE4FB93F8F51, 6, 0x400000},  // fińsku
    {0x3F5B845A2FD8B6F3, 9, 0x00408},  // flera
    {0xD132B1E91399C55E, 9, 0x00820},  // flicka
    {0x42DB7ED1DDE4E930, 9, 0x00820},  // flickan
    {0x72D3288EE31EF3AB, 0, 0x00080},  // fluggesellschaft
    {0x907A01DA3AC840BA, 0, 0x00080},  // flugzeug
    {0x2E9789E2F494B00A, 5, 0x00001},  // fluisterde
    {0x0893F7308200E67C, 5, 0x00001},  // fluistert
    {0xFB2A6A39652ED15B, 0, 0x00001},  // flüsteren
    {0x75DBAE23937D25F2, 0, 0x00001},  // flüstert
    {0x093A9AA2DE6A64F1, 0, 0x00001},  // flüsterte
    {0xE44D7A2E31274518, 0, 0x00001},  // flüsterten
    {0xEBE0D65692B7E9FB, 9, 0x00001},  // fnyser
    {0xC6271594F084DD95, 7, 0x00080},  // foguete
    {0x34F8699183BF3FD4, 3, 0x00080},  // foire
    {0xA3AFE93843E825A1, 3, 0x08020},  // fondation
    {0x9391CF0908BFED85, 4, 0x08020},  // fondazione
    {0x7B525F31410B104B, 4, 0x20020},  // fonte
    {0x7B525F31410B104B, 7, 0x20020},  // fonte
    {0x5F707DA8315E8B90, 7, 0x20020},  // fontes
    {0xBBB57B81BC3CA9C2, 4, 0x20020},  // fonti
    {0xCA5B7C6229640C2D, 1, 0x100240},  // for
    {0x90616DC8D12D9698, 1, 0x08020},  // force
    {0x574FCECEFC08A24E, 3, 0x1000020},  // forcené
    {0xFC17E284786E9E58, 0, 0x00001},  // forderen
    {0xB327DD62FCBDAEEB, 0, 0x00001},  // fordert
    {0x6CD41F855D62233D, 0, 0x00001},  // forderte
    {0x9E31A1A76E3216C3, 0, 0x00001},  // forderten
    {0x654B1A14073F68B3, 1, 0x00200},  // former
    {0xDCBE2CE81AB382B1, 0, 0x01020},  // forscher
    {0x0F64E4D41359590E, 0, 0x00820},  // forscherin
    {0x14F3C2C58237F5F1, 9, 0x00020},  // forskare
    {0xABA1DBE08DAE5E74, 9, 0x00020},  // forskaren
    {0x599C8ED404232FE8, 9, 0x00001},  // fortsatte
    {0xCFAFE7C43BD9006C, 9, 0x00001},  // fortsätter
    {0x36F58A792DB5FE37, 1, 0x00200},  // forty
    {0x2BE4654C82B71B09, 1, 0x08020},  // foundation
    {0x9D8B706AE871569C, 1, 0x00020},  // founder
    {0xA8B1C2E0D6562741, 1, 0x00608},  // four
    {0x46750A36EE73D4AB, 4, 0x00040},  // fra
    {0x3DD8A93D1052935B, 0, 0x00080},  // frachter
    {0xB95EA6B7367642AC, 5, 0x00020},  // fractievoorzitter
    {0x0B3E38C9DB719909, 0, 0x00001},  // fragen
    {0x2ED193A0F8F2C2CF, 0, 0x04001},  // fragt
    {0x92EF582E24602150, 0, 0x04001},  // fragte
    {0x4E4D8E0682F3E23B, 0, 0x00001},  // fragten
    {0x90CB781EFD17CBF4, 0, 0x08020},  // fraktion
    {0xD17AF37FAE150708, 0, 0x01020},  // fraktionschef
    {0x4741B42CF6267F66, 0, 0x00820},  // fraktionschefin
    {0xD880DBC43BD6049F, 2, 0x400000},  // francesa
    {0xD880DBC43BD6049F, 7, 0x400000},  // francesa
    {0x04026ED986607558, 4, 0x400000},  // francese
    {0x24C2A6BDDFCB427D, 1, 0x00080},  // franchise
    {0x99E235765F497626, 6, 0x400000},  // francuski
    {0xDB58644713DB76D0, 6, 0x400000},  // francusku
    {0xE86B6639C2313183, 2, 0x400000},  // francés
    {0xEC3C6D0707A7D3F9, 7, 0x400000},  // francês
    {0x79B2998A1CC444B9, 5, 0x400000},  // frans
    {0x997FB8CD1188017F, 5, 0x400000},  // franse
    {0xF62A103BF78A9CBB, 9, 0x400000},  // fransk
    {0xE32082FF216E0716, 9, 0x400000},  // franska
    {0xA85A3E327D0B2048, 10, 0x400000},  // fransızca
    {0x396D1DA84397C946, 0, 0x400000},  // französisch
    {0xA384F134EE600DB5, 0, 0x400000},  // französische
    {0x3523FE288550AE81, 0, 0x400000},  // französischem
    {0x6585E9DA12EF41C0, 0, 0x400000},  // französischen
    {0x0292922BBE348D93, 0, 0x400000},  // französischer
    {0x693FC0E2CE6100E0, 0, 0x400000},  // französisches
    {0xB6983D08B64E8AAC, 3, 0x400000},  // français
    {0x4B56A30F56A53342, 3, 0x400000},  // française
    {0xC7ADE578922EAD47, 3, 0x400000},  // françaises
    {0x707DCFF8F673ABEF, 3, 0x400000},  // françaiss
    {0xB4D928BED163A7F1, 4, 0x01020},  // fratello
    {0x21B530A77C18DAEC, 0, 0x00810},  // frau
    {0x25C306FC46565C7A, 2, 0x00010},  // fray
    {0x4D0FED7E87403D2F, 9, 0x00200},  // fredag
    {0xFA87AD4E81026325, 7, 0x00010},  // frei
    {0x83178888CF921563, 0, 0x800200},  // freitag
    {0xD6EFC84570CE2EA9, 1, 0x400000},  // french
    {0xA8ED70CB41109823, 0, 0x01020},  // freund
    {0x002C5E2461C166C9, 0, 0x00820},  // freundin
    {0xDC56D0B7D17EFD10, 1, 0x800200},  // friday
    {0xAE6D2E7BA9BF23DD, 1, 0x20020},  // friend
    {0xD507B99FD2AE72D9, 1, 0x20020},  // friends
    {0x1BC45E22F925DDC4, 7, 0x00001},  // frisoua
    {0xE8CA1BDE75B71931, 7, 0x00001},  // frisouado
    {0xBB9A628146BBEA1E, 7, 0x00001},  // frisouam
    {0x95ED0F8191215CDA, 7, 0x00001},  // frisouaram
    {0xF34C3CD54DF24395, 7, 0x00001},  // frisouava
    {0xA9F4E8B12C57F003, 7, 0x00001},  // frisouou
    {0x1D528812436B7251, 1, 0x100240},  // from
    {0x517D8225CD54C5E7, 9, 0x00830},  // fru
    {0xCF6E7DDEBC9F0DA5, 9, 0x04001},  // frågade
    {0xEC8D4BB9597F0FB8, 9, 0x00001},  // frågar
    {0x7125DA2ED2E645D8, 9, 0x00001},  // frågat
    {0x1BA404A7DE4EC729, 9, 0x100040},  // från
    {0x831C507C33052DA5, 3, 0x01020},  // frère
    {0xD974E3B4167253EC, 9, 0x00810},  // fröken
    {0x37315B161C6FEAC6, 10, 0x00080},  // fuarı
    {0xF4F5E4D78EA35A27, 2, 0x20020},  // fuente
    {0x5E23FB8C6A4057A2, 2, 0x20020},  // fuentes
    {0x8F82EAD59A4A77A6, 1, 0x00001},  // fumed
    {0x78223CBA51E3CD0D, 2, 0x00820},  // funcionaria
    {0xD5CACB45BAAC9E91, 2, 0x21020},  // funcionario
    {0xF275B5499CA9F119, 2, 0x00020},  // funcionarios
    {0xC82253E5BAAF8AA9, 7, 0x00820},  // funcionária
    {0x75F90A2746D90A36, 7, 0x21020},  // funcionário
    {0x5F7313F457640435, 2, 0x08020},  // fundación
    {0x89580DB482376606, 6, 0x080A0},  // fundacja
    {0x82B66D981B555069, 6, 0x00080},  // fundacji
    {0x8BEAD6176CDC6009, 7, 0x08020},  // fundação
    {0x245A7EADCAC80720, 6, 0x00020},  // funkcjonariusz
    {0xD4E123EA4F8A312B, 6, 0x00020},  // funkcjonariusze
    {0x5C747E51AF760AF2, 1, 0x00200},  // furthermore
    {0xC60F24B1C4968939, 3, 0x00001},  // fustige
    {0x542D42193DB10A65, 3, 0x00001},  // fustigé
    {0x347742F856A35F94, 3, 0x00080},  // fusée
    {0xD4368B4390760CB8, 10, 0x00020},  // futbolcu
    {0xBA0C24296687F654, 0, 0x00080},  // fähre
    {0x798C5C6D289830BA, 9, 0x00080},  // färjan
    {0x1C8FADC5DF37775B, 3, 0x08020},  // fédération
    {0x119D74D0BF379B31, 9, 0x100040},  // för
    {0xF196FF0031015C60, 9, 0x00020},  // förare
    {0x6132CE97884A44B0, 9, 0x00020},  // föraren
    {0x70E289206C6BF858, 9, 0x08020},  // förbundet
    {0x07EE416E9FFBF94B, 9, 0x00020},  // förbundskapten
    {0x30EF495C27890CAE, 9, 0x080A0},  // föreningen
    {0xC9B3EC1792F2014C, 9, 0x00080},  // föreställningen
    {0x6F790EC7FFC87C03, 9, 0x08020},  // företaget
    {0x0683881A31EA603C, 9, 0x00020},  // författare
    {0x240D4FC9A75B986F, 9, 0x00020},  // författaren
    {0x128B9B0BC6BE7F6C, 9, 0x04001},  // förklarade
    {0x480B91E7F9D095C9, 9, 0x04001},  // förklarar
    {0x94A1576CE9E86B83, 9, 0x00001},  // förklarat
    {0x7F8A0FB5161984FC, 9, 0x00001},  // förnekade
    {0xF984F35941BC5746, 9, 0x00001},  // förnekar
    {0x90241B7A85ACB1EB, 9, 0x00020},  // försvarare
    {0xEEEDBB43D3A66F26, 9, 0x00020},  // försvararen
    {0xFB9ACF9ACD9AC44B, 9, 0x08020},  // försvaret
    {0x6899C7AF8EAEB883, 9, 0x08020},  // försvarsmakten
    {0x4D330EE3E158FA9B, 9, 0x00020},  // försvarsminister
    {0x5F83178F063B9F62, 9, 0x00001},  // försäkrade
    {0xD07E3523BE6A25A6, 9, 0x00001},  // försäkrar
    {0xA624582250852345, 0, 0x00001},  // fügt
    {0x96E5AB3433A55431, 0, 0x00001},  // fügte
    {0xBFDF5F4FE5CAB1B9, 0, 0x00200},  // fünf
    {0x908115137A1A072F, 0, 0x00200},  // fünfzig
    {0x2A8D0216903C203F, 0, 0x100240},  // für
    {0x01FF294D6474A54C, 0, 0x00020},  // fürst
    {0x688FF526662579BD, 10, 0x00020},  // fırıncı
    {0xFDEFA35377B8A086, 10, 0x00001},  // fısıldadı
    {0xD99EDE8B7EC28982, 0, 0x00001},  // gab
    {0xA55F9A153018A064, 2, 0x08020},  // gabinete
    {0xA55F9A153018A064, 7, 0x08020},  // gabinete
    {0x4B8CC65C705FA92C, 4, 0x08020},  // gabinetto
    {0x60A860AF24FE33A7, 2, 0x400000},  // gallego
    {0x0242BBDB58C954E6, 1, 0x00080},  // game
    {0xBB0584C31E4145D4, 3, 0x00020},  // gamin
    {0x2CC6FA0405959452, 2, 0x00020},  // ganadero
    {0xBB67D507F625CE36, 7, 0x00001},  // garante
    {0x9421B0265B41877F, 7, 0x00001},  // garantiram
    {0x3833AF6728E012C1, 7, 0x04001},  // garantiu
    {0x8E59CC37EEF40297, 3, 0x01020},  // gardien
    {0x66BB7B9E969FE187, 3, 0x00820},  // gardienne
    {0x06386882462E4907, 10, 0x00020},  // garson
    {0x0714FB522CDBA9A5, 3, 0x00020},  // garçon
    {0xF271BD8F8D2DFC39, 0, 0x00080},  // gasthaus
    {0xA9ECAAA34B42AF4B, 0, 0x00080},  // gasthof
    {0x20E845EF2B4F1BE0, 0, 0x00080},  // gaststätte
    {0xBE5910E666DB8886, 6, 0x00080},  // gazecie
    {0x871BFE1B7C669D38, 6, 0x080A0},  // gazeta
    {0xE7C0AB63C6FC0CB6, 10, 0x080A0},  // gazete
    {0x80465A6571EDBF0A, 10, 0x00020},  // gazeteci
    {0x668C14BF4AF372AA, 10, 0x00020},  // gazeteciler
    {0x29AFB8A1F7EB3344, 10, 0x080A0},  // gazetesi
    {0xA8E82D0644648D0F, 10, 0x00080},  // gazetesinde
    {0x368DA62486F1B3FA, 10, 0x00080},  // gazetesine
    {0x73F2251097BF47F5, 10, 0x00080},  // gazetesinin
    {0x6E3131D9997C1E27, 6, 0x00080},  // gazety
    {0xAA02703D64713B0D, 6, 0x00200},  // gdy
    {0x9D3249997F91D283, 6, 0x00200},  // gdzie
    {0xACF96FB549675175, 0, 0x02000},  // gebe
    {0x315A301FADE265AB, 0, 0x00080},  // gedicht
    {0x5606552FF87F4DC1, 5, 0x00200},  // geen
    {0x33F3752A7F495290, 0, 0x00001},  // gefordert
    {0x7A469744F154340A, 0, 0x00001},  // gefragt
    {0x001C9E3397F9D6E5, 0, 0x00240},  // gegen
    {0x8874E0D124EB4033, 0, 0x02000},  // gehe
    {0x0E3B38411CA93102, 0, 0x1000020},  // geiselnehmer
    {0xC7B3521F6146A24A, 0, 0x00020},  // geistlicher
    {0x5F76013421F8B63C, 5, 0x00001},  // geklaagd
    {0xD406717AC0D41D04, 5, 0x00001},  // gelooft
    {0x495548F36C997FAE, 0, 0x02000},  // gelte
    {0xB6BB88DF68707600, 5, 0x08020},  // gemeente
    {0x927FB39F3DD77BF3, 5, 0x08020},  // gemeenteraad
    {0x168A029AFA3BD340, 0, 0x08020},  // gemeinde
    {0x775B2740ED4FD387, 0, 0x08020},  // gemeinderat
    {0x4B7696345388D704, 5, 0x00001},  // gemeld
    {0x903A622C4C53DA7F, 10, 0x00080},  // gemi
    {0x89E4FF3A4FBE2D0E, 10, 0x00080},  // gemisi
    {0x24A4D58857F2F38E, 0, 0x00080},  // gemälde
    {0x34688AC970911B48, 0, 0x00002},  // gemäß
    {0x7EE30DC589E2F42F, 1, 0x00010},  // gen
    {0x7EE30DC589E2F42F, 6, 0x00010},  // gen
    {0xE2B32E1B01B5D4EA, 5, 0x00080},  // genaamd
    {0x980C79A53479AD73, 0, 0x00101},  // genannt
    {0xFDCBBAED74A0A21B, 0, 0x00100},  // genannte
    {0xED08241E66DB64D9, 0, 0x00100},  // genanntem
    {0xE57E8C11C3D50E68, 0, 0x00100},  // genannten
    {0xCB7091E5258ADB62, 0, 0x00100},  // genannter
    {0x5404C0BE860729C7, 0, 0x00100},  // genanntes
    {0xAFB3415391F3103F, 3, 0x00020},  // gendarme
    {0xCBD4FDBF9DBE84A4, 3, 0x08020},  // gendarmerie
    {0x4A092F716D32A108, 3, 0x00020},  // gendarmes
    {0x79FA83A85CE0BE15, 10, 0x00020},  // genel
    {0x9A9CEA7B84F02E81, 0, 0x00020},  // general
    {0x9A9CEA7B84F02E81, 1, 0x00020},  // general
    {0x9A9CEA7B84F02E81, 2, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 7, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 9, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 10, 0x00010},  // general
    {0x163E31BF4C1B5F82, 9, 0x00020},  // generaldirektör
    {0x663ECBD595068273, 9, 0x00020},  // generaldirektören
    {0x9AB7DE4E8B557359, 4, 0x00010},  // generale
    {0x47CA8F0D06CED5F9, 0, 0x00020},  // generalleutnant
    {0x92F66631DA9975DD, 0, 0x01020},  // generalsekretär
    {0x8F85DBC0244C0797, 0, 0x00820},  // generalsekretärin
    {0xDB686925BF8E5C61, 6, 0x00010},  // generał
    {0xBE32BBC43AD909C4, 5, 0x00001},  // genoemd
    {0x686151F8ED368AA9, 0, 0x08020},  // genossenschaft
    {0x34C24864C42A1A93, 10, 0x00020},  // genç
    {0xADAD00A7D4708BF3, 2, 0x00020},  // gerente
    {0xADAD00A7D4708BF3, 7, 0x00020},  // gerente
    {0x8601DE3BD42CAFFF, 0, 0x08020},  // gericht
    {0xD60B5EC39C1F77EB, 1, 0x400000},  // german
    {0xFC48A73A313DB595, 5, 0x00001},  // geroepen
    {0x84C246329A04D8BA, 0, 0x00001},  // gerufen
    {0xE5EEADCBD460D1C7, 0, 0x04001},  // gesagt
    {0xF197D2BEE7761F58, 0, 0x00020},  // gesandter
    {0xD2F9FF52AD7F5E0B, 0, 0x00001},  // geschrieben
    {0x9BE50ED306A51AD8, 0, 0x00001},  // geschrien
    {0x20289F642BD4F09D, 0, 0x01020},  // geschäftsführer
    {0x487D32A390F156E4, 0, 0x00820},  // geschäftsführerin
    {0x11A2187525BE4A74, 0, 0x080A0},  // gesellschaft
    {0x7053462D7F51FAED, 0, 0x00001},  // gesprochen
    {0x298A241FC0F96C35, 5, 0x00001},  // gesproken
    {0xBB8F8430B44E7E92, 0, 0x00001},  // gestand
    {0xA2DBA747C77B3C55, 0, 0x00001},  // gesteht
    {0x07DD756B53739832, 0, 0x00200},  // gestern
    {0xADF8641139F6FADE, 4, 0x08020},  // gestore
    {0x0C58B340F4725963, 4, 0x00020},  // gestrice
    {0xC1387087F0F1DBA7, 0, 0x00020},  // gesundheitsministerium
    {0x99B71AF79ACA4A5A, 0, 0x00080},  // getauft
    {0xB3DF6603FB5DC61B, 10, 0x00001},  // getirerek
    {0x5B4D01FDEA2CDDFE, 5, 0x20020},  // getuige
    {0xD4F76CC415460267, 5, 0x20020},  // getuigen
    {0xAD8BF0F4DC6AEC89, 5, 0x00001},  // gevraagd
    {0x80BB0939A1FC0131, 5, 0x00001},  // gewaarschuwd
    {0x5026C85A24641319, 0, 0x00001},  // gewarnt
    {0x533BB55FFA14EAFD, 0, 0x08020},  // gewerkschaft
    {0x93D44DD842DF0494, 0, 0x08020},  // gewerkschaften
    {0xB7647DD65985905D, 0, 0x01020},  // gewerkschafter
    {0xE36C9CEAD95590A3, 0, 0x00820},  // gewerkschafterin
    {0xA03FA5A5667F2E46, 5, 0x04001},  // gezegd
    {0xC71BC2D5D14AFC14, 0, 0x00001},  // geäußert
    {0x2CBE407432238969, 5, 0x00001},  // geëist
    {0xC8039834062C111F, 4, 0x400000},  // giapponese
    {0x241488F94E707602, 10, 0x00040},  // gibi
    {0x3C5459F55620EF43, 5, 0x1000020},  // gijzelnemer
    {0x6FAF6996DE77A4B5, 4, 0x00080},  // gioco
    {0x2F5D9B4280865A99, 4, 0x080A0},  // giornale
    {0xF6A869500AEF6A7A, 4, 0x00020},  // giornalista
    {0xF76A5598AFB9942D, 4, 0x00020},  // giovane
    {0x7D779D9A80D83D10, 4, 0x00200},  // giovedì
    {0xAC60DE9C1AD30E92, 1, 0x00820},  // girl
    {0x89B5CF8596EF779A, 1, 0x00820},  // girlfriend
    {0x68691516B4FEE597, 5, 0x00200},  // gisteren
    {0x335D52D39F318B24, 4, 0x00020},  // giudice
    {0x9899012B1A0484C8, 4, 0x00020},  // giudici
    {0xDC97F926CBC9727F, 4, 0x00002},  // giudizio
    {0xC60267584BD351B1, 4, 0x08020},  // giunta
    {0x552919F578F5BB99, 4, 0x00001},  // giustifica
    {0x4E6B9EF89A96280E, 4, 0x00001},  // giustificano
    {0x13E55C84D5C10B9E, 4, 0x00001},  // giustificato
    {0xDE91DEB491DB34FB, 4, 0x00001},  // giustificava
    {0xCB2CF6FD4C59F146, 4, 0x00001},  // giustificò
    {0x23B2E44C84A41729, 4, 0x00200},  // già
    {0x21C6DD22769BC267, 0, 0x00001},  // glaubt
    {0xA494632C6B0E91BB, 0, 0x00001},  // glaubte
    {0xC2B2C8CBC3A46361, 4, 0x00008},  // gli
    {0x7C2327F887625DBB, 3, 0x00001},  // glisse
    {0xD7750DB4EA618BDA, 3, 0x00001},  // glissé
    {0xB84EFD1342B70F02, 1, 0x00020},  // goalkeeper
    {0x5013398A431795AA, 2, 0x01020},  // gobernador
    {0xACACFAFCFAE53B29, 2, 0x00820},  // gobernadora
    {0x8475F2BD3FEB984D, 2, 0x00020},  // gobernadores
    {0x240BED72E02A8803, 2, 0x08020},  // gobierno
    {0x23F2E4D32A2AD6A1, 3, 0x08020},  // gouvernement
    {0x292C7212605E7007, 1, 0x00010},  // gov
    {0x05B21A40E59EE794, 7, 0x01020},  // governador
    {0x2D88FD83EF67D6E2, 7, 0x00820},  // governadora
    {0x1574603172664D9D, 7, 0x00020},  // governadores
    {0xD961B7A7264BAF0A, 4, 0x01020},  // governatore
    {0xCEEE991C9867FAE0, 4, 0x00820},  // governatrice
    {0x38EE0F776E4B26B5, 1, 0x08020},  // government
    {0x228A30374A7EE9B3, 4, 0x08020},  // governo
    {0x228A30374A7EE9B3, 7, 0x08020},  // governo
    {0x4FE6DFA4C187929B, 1, 0x00030},  // governor
    {0x575562ED95A6016C, 6, 0x00080},  // gra
    {0xD38537C34D7A76D8, 3, 0x00820},  // grand-mère
    {0xA60AC80A28DA2640, 3, 0x01020},  // grand-père
    {0xA2D1C6C6604FD62C, 1, 0x00820},  // granddaughter
    {0x0E127C76270FCCD1, 1, 0x01020},  // grandfather
    {0x840EB875D806C715, 1, 0x00820},  // grandmother
    {0xCF99D6B00C99D7E5, 1, 0x01020},  // grandson
    {0xDF61436E90AF8865, 9, 0x20020},  // grannar
    {0xB9B570FA105C6C07, 9, 0x20020},  // granne
    {0x08C5053FC4E019BE, 9, 0x20020},  // grannen
    {0x6C1B17768E3947DA, 5, 0x00001},  // grapte
    {0x8E8CA83A21152622, 3, 0x400000},  // grec
    {0x08C1556DC5A9AB0D, 4, 0x400000},  // greca
    {0xCC20330E79191B9E, 3, 0x400000},  // grece
    {0x79A846DDC0F5082A, 3, 0x400000},  // greces
    {0x1B7ECBFE854483C1, 6, 0x400000},  // grecku
    {0x8B8D17165A88E170, 4, 0x400000},  // greco
    {0x07FF4EC8001D3536, 3, 0x400000},  // grecque
    {0x3C8CDDF8B271F82C, 3, 0x400000},  // grecs
    {0x29B1FE94F8E04E69, 1, 0x400000},  // greek
    {0x2399E6B392EB9525, 7, 0x400000},  // grego
    {0x4FAF0F236E3129C3, 9, 0x400000},  // grekiska
    {0xF06D660B4CCAFD76, 4, 0x00001},  // grida
    {0xAFFA340D84FB2542, 4, 0x00001},  // gridano
    {0xCF4BDA900963836E, 4, 0x00001},  // gridato
    {0x903DEE8A6D9FAA08, 4, 0x00001},  // gridava
    {0xC099D1DD01B461F4, 4, 0x00001},  // gridò
    {0xC053CB07B6ADBFD8, 0, 0x400000},  // griechisch
    {0xD779C1FA0C080EAF, 0, 0x400000},  // griechische
    {0xB215934ADAA74011, 0, 0x400000},  // griechischem
    {0xA69906D5F53CCB56, 0, 0x400000},  // griechischen
    {0xE71FAD088BF14F3B, 0, 0x400000},  // griechischer
    {0x19B439E4E7148438, 0, 0x400000},  // griechisches
    {0x1890C1AF7D57A1B7, 2, 0x400000},  // griega
    {0x39D1E10165C63610, 2, 0x400000},  // griego
    {0xF99A8269835FF225, 5, 0x400000},  // grieks
    {0x5FE76D3BBD389AB6, 2, 0x00001},  // grita
    {0x5FE76D3BBD389AB6, 7, 0x00001},  // grita
    {0x31B197BBA6ADF451, 2, 0x00001},  // gritaba
    {0xE81FDCF532B96FB4, 2, 0x00001},  // gritado
    {0xE81FDCF532B96FB4, 7, 0x00001},  // gritado
    {0x9DD7616D7BB42090, 7, 0x00001},  // gritam
    {0xB16E18B3D8852798, 2, 0x00001},  // gritan
    {0xDEFC28938511AF9A, 7, 0x00001},  // gritaram
    {0x5C05C38E5DB22FC5, 2, 0x00001},  // gritaron
    {0x369AB15003703C66, 7, 0x00001},  // gritava
    {0xD51066AA377FBB99, 7, 0x00001},  // gritou
    {0x914E5C0CD0733C0B, 2, 0x00001},  // gritó
    {0x6FFEA16E553B6C29, 1, 0x00001},  // groaned
    {0x9E290AC08E910D93, 5, 0x00080},  // groep
    {0xEFAF3EA5C126271F, 1, 0x080A0},  // group
    {0x4DCCBB5E069CD4B2, 3, 0x080A0},  // groupe
    {0xC223F9E2A18D1B23, 1, 0x00001},  // growled
    {0xFC95005130918E96, 0, 0x00820},  // großmutter
    {0x666F507CFC81B5EB, 0, 0x01020},  // großvater
    {0xEF9EB8CA31D824E8, 10, 0x00080},  // grubu
    {0x651F482BBDEEF9A6, 1, 0x00001},  // grumbled
    {0x66636E4EEBB22399, 2, 0x080A0},  // grupo
    {0x66636E4EEBB22399, 7, 0x080A0},  // grupo
    {0x9AC77BD144447BAD, 0, 0x00080},  // gruppe
    {0x79D57AD34ECCA1A0, 9, 0x00080},  // gruppen
    {0x467A88543DD65EF6, 4, 0x080A0},  // gruppo
    {0xBDCB6E780AE04409, 9, 0x00001},  // grät
    {0xE9E63970ED29A95D, 9, 0x00001},  // gråter
    {0x6AD528DDF9139850, 1, 0x00020},  // guard
    {0x02573C5723BDF307, 7, 0x08020},  // guarda
    {0x3F6626D7C96D9062, 2, 0x08020},  // guardia
    {0x3F6626D7C96D9062, 4, 0x00020},  // guardia
    {0x9FCD191A01253962, 2, 0x00020},  // guardias
    {0xB692BDB7F6E29ADC, 1, 0x00020},  // guards
    {0x2780E8E8B1AC9238, 1, 0x1001220},  // gunman
    {0x54C3578D9FB24244, 1, 0x00001},  // gushed
    {0x1AD8D88F94368178, 0, 0x00020},  // gutachten
    {0x681C4BAFBEB7C0AD, 0, 0x01020},  // gutachter
    {0xA5BE7CD9AF6D23B8, 0, 0x00820},  // gutachterin
    {0x65CB050694BF32D6, 9, 0x00020},  // gärningsman
    {0x509FA82C67769C2D, 9, 0x1000020},  // gärningsmannen
    {0x2DEBD300E7D70A3A, 3, 0x00030},  // général
    {0xCB50EB723F45D659, 3, 0x01020},  // gérant
    {0xD2781817B82C17B0, 3, 0x00820},  // gérante
    {0x5BADBCCD95F4EB84, 10, 0x00020},  // gönüllü
    {0x8525E7AEAE9AA40A, 10, 0x00002},  // göre
    {0xFBEB93A7FCD8368C, 10, 0x00020},  // görgü
    {0x2905C55744147AAF, 10, 0x00001},  // gösterdi
    {0x8E6E26D71576676C, 10, 0x00001},  // güldü
    {0x5EB278C2C8AFF82C, 10, 0x00001},  // gülümsedi
    {0x316B17811FCE7CD5, 6, 0x00001},  // głosi
    {0x1132219729B4505A, 5, 0x00008},  // haar
    {0x0FA5871A0687EE08, 0, 0x02000},  // habe
    {0x7DD6A8AAEE1AA29B, 0, 0x02000},  // haben
    {0xA77DA5C943DD84C3, 3, 0x21020},  // habitant
    {0xF4B6D30861BDDC1A, 2, 0x00020},  // habitante
    {0xF4B6D30861BDDC1A, 3, 0x20820},  // habitante
    {0xF4B6D30861BDDC1A, 7, 0x00020},  // habitante
    {0xB3260CBA5CFD62A9, 2, 0x00020},  // habitantes
    {0xB3260CBA5CFD62A9, 7, 0x00020},  // habitantes
    {0xA3A19A266BB7D28A, 3, 0x00020},  // habitants
    {0x5611382D89E1C663, 2, 0x00001},  // habla
    {0x79E858CE258166CC, 2, 0x00001},  // hablaba
    {0xA53AAB21075B92A7, 2, 0x00001},  // hablan
    {0x0C451B8CE8B7AD6A, 2, 0x00001},  // habló
    {0x32190FCF760CED5D, 1, 0x00200},  // had
    {0xB56B8CB9F0E1109F, 0, 0x08020},  // hafenamt
    {0x439C486EDC10B349, 0, 0x08020},  // hafenbehörde
    {0xF03B8EFAE5DF40DF, 1, 0x00001},  // hailed
    {0x029A2FE7794EF6D9, 1, 0x00001},  // hails
    {0x652D7B863924A212, 10, 0x00020},  // hakim
    {0x96C0239388E7B451, 10, 0x00020},  // hakimi
    {0x0020EF2C442ED1B5, 10, 0x00820},  // halası
    {0x19040B6FDD708565, 9, 0x00020},  // hamnkapten
    {0x98614FE625225940, 9, 0x00020},  // hamnkaptenen
    {0xB126BDB51DEF87C3, 9, 0x01004},  // han
    {0x785EDB4720031F60, 0, 0x02000},  // handele
    {0x122552CD0CC0A547, 9, 0x00020},  // handlare
    {0x6F183F6C93B24EB2, 9, 0x00020},  // handlaren
    {0xF517DBA0E8B4F41D, 0, 0x02000},  // handle
    {0x951D2F8AB35C6436, 0, 0x00020},  // handwerker
    {0x4DD0200FE76289AA, 9, 0x00008},  // hans
    {0xEBCC8C67AE063D2E, 10, 0x00810},  // hanım
    {0x3CA07FF33A98CEE9, 1, 0x00020},  // harbourmaster
    {0x88DBA5A99616B9BB, 10, 0x00080},  // hareketi
    {0x7DF236A450307E90, 1, 0x00200},  // has
    {0x4614CEE21802ADEE, 0, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 1, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 2, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 3, 0x00080},  // hashtag
    {0x8DF4A3ACECEB0689, 2, 0x00040},  // hasta
    {0x85BD0151DD25278C, 10, 0x08020},  // hastane
    {0x3766B051592B3F11, 10, 0x08020},  // hastanesi
    {0x117CC32DC53C6A77, 6, 0x00080},  // hasłem
    {0x02418AF4D9425C84, 6, 0x00080},  // hasło
    {0x72A4B4649FF2CCB0, 10, 0x00001},  // hatırlatan
    {0xBEA96BA3CD4266B0, 10, 0x00001},  // hatırlattı
    {0x05B11A9F7FC5CEC5, 10, 0x00001},  // hatırlatıyor
    {0xBD7F79A4BE6CF99E, 1, 0x00200},  // have
    {0xC6C03FA88029A666, 5, 0x08020},  // havenbedrijf
    {0x4FEB5FA003415677, 5, 0x08020},  // havendienst
    {0x2176748A50A57B64, 5, 0x00020},  // havenmeester
    {0x6BEBADE39FB3EBF1, 9, 0x08020},  // haverikommissionen
    {0x74C469072DE3AAEA, 10, 0x00001},  // haykıran
    {0x176649FF388AEB6F, 10, 0x00001},  // haykırdı
    {0x438725162513FDEB, 10, 0x00001},  // haykırıyor
    {0xB1A5D00CB714682E, 10, 0x00200},  // hayır
    {0xFFD51FB8AEB07647, 1, 0x01204},  // he
    {0x5E4E44CBFA7BDDBC, 1, 0x00020},  // head
    {0x9E1AD42D2A56397E, 1, 0x000A0},  // headline
    {0x3E0D8970D53E6991, 1, 0x01020},  // headmaster
    {0x4F6240ED8697B6F6, 1, 0x00800},  // headmistress
    {0x100E95A5B09FDCDD, 1, 0x00020},  // headteacher
    {0x3B171F2D0C379FEC, 3, 0x080A0},  // hebdomadaire
    {0x4170FBE6B3FC1175, 7, 0x400000},  // hebraico
    {0x00A6BC2D4A9F9253, 5, 0x400000},  // hebreeuws
    {0xA5039F6B316894B3, 9, 0x400000},  // hebreiska
    {0x3DEBE2F4FFFE1D56, 2, 0x400000},  // hebreo
    {0xFF89B11E84FE320B, 1, 0x400000},  // hebrew
    {0x467546B7B8BD7F87, 0, 0x400000},  // hebräisch
    {0xE8FE7E10882388BD, 0, 0x400000},  // hebräische
    {0xFA5B4B20390271AA, 0, 0x400000},  // hebräischem
    {0x401B8374D89C5DDB, 0, 0x400000},  // hebräischen
    {0x143A65D5F365D110, 0, 0x400000},  // hebräischer
    {0x1951151B65ED0B0A, 0, 0x400000},  // hebräisches
    {0xCBEFFAE4890F8508, 5, 0x00080},  // heet
    {0x268A907B7CDC81EF, 0, 0x00081},  // heißt
    {0xBB4A319DF34210A7, 5, 0x00001},  // hekelde
    {0xC453D8144D70569C, 5, 0x00001},  // hekelt
    {0x69C05A26F5E56DB7, 10, 0x00020},  // hekim
    {0xBD5C43972CDD0C18, 10, 0x00020},  // hemşire
    {0xD9BF8FEE41863E8A, 10, 0x00020},  // hemşireler
    {0x93F2DBB52E4ECA6B, 9, 0x00004},  // hen
    {0x6A308AAC43BAA8D6, 1, 0x00200},  // hence
    {0xDAB01DFE72A5C31B, 9, 0x00008},  // hennes
    {0x2721D2F0FE24D5D6, 1, 0x00208},  // her
    {0x2721D2F0FE24D5D6, 10, 0x00008},  // her
    {0xE1CC7209291F01AF, 1, 0x08020},  // herald
    {0xFCA696667F6A3620, 1, 0x00200},  // here
    {0x4CED2700ECF8B06B, 5, 0x00001},  // herinnerde
    {0x81C0583C4C94F60C, 5, 0x00001},  // herinnert
    {0x8B0AB802F9426F57, 2, 0x00820},  // hermana
    {0x62C190353EC85910, 2, 0x01020},  // hermano
    {0x682A7A24CAA8FF6C, 0, 0x01010},  // herr
    {0x682A7A24CAA8FF6C, 9, 0x01010},  // herr
    {0xAFB4ABF70A2608D8, 0, 0x08020},  // hersteller
    {0xDBBE954928E8AC12, 5, 0x00008},  // het
    {0x3CC413DC0AEFC205, 0, 0x00200},  // heute
    {0xFAFC5ECF6C513967, 0, 0x00200},  // hier
    {0xFAFC5ECF6C513967, 3, 0x00200},  // hier
    {0xFAFC5ECF6C513967, 5, 0x00200},  // hier
    {0x1C9FC6994146C308, 0, 0x00081},  // hieß
    {0xB975E2F8ACE4FD66, 5, 0x01004},  // hij
    {0xA8C30B3D3DA5FA85, 2, 0x00820},  // hija
    {0xCEC68637FE195916, 1, 0x1000020},  // hijacker
    {0x98F5C07ED04AD2F0, 2, 0x01020},  // hijo
    {0x45315F9DBDCB2115, 2, 0x00020},  // hijos
    {0x2D4C14EE176509F9, 1, 0x01000},  // him
    {0x8D79E439DCB33025, 1, 0x400000},  // hindi
    {0xCE6D4EF8941E675E, 0, 0x00200},  // hinter
    {0xE09E08AB73F63DAA, 0, 0x00001},  // hinzugefügt
    {0x71CB11902B565994, 1, 0x00208},  // his
    {0x635F2BE3DE4D9527, 1, 0x00001},  // hissed
    {0x539C7D41EE366596, 2, 0x01020},  // historiador
    {0x539C7D41EE366596, 7, 0x01020},  // historiador
    {0x481FD6796D8269D6, 2, 0x00820},  // historiadora
    {0x481FD6796D8269D6, 7, 0x00820},  // historiadora
    {0x6D48CD6BFB0C979C, 1, 0x00020},  // historian
    {0x28834D7F9A4076FE, 5, 0x00020},  // historicus
    {0x9F414261495DA87D, 3, 0x01020},  // historien
    {0x919C1092422B3E13, 3, 0x00820},  // historienne
    {0x7F6D91FD68FFF892, 0, 0x01020},  // historiker
    {0x7F6D91FD68FFF892, 9, 0x00020},  // historiker
    {0xDD6266C0FB3C8EEA, 0, 0x00820},  // historikerin
    {0xF0BE6A1A57DE096B, 9, 0x00020},  // historikern
    {0xA63C2AB8B59D2DC3, 6, 0x00020},  // historyk
    {0x27AF35D673E3347D, 6, 0x400000},  // hiszpański
    {0x7453454DCFC43C15, 6, 0x400000},  // hiszpańsku
    {0x57A5CE6834FB095A, 1, 0x00080},  // hit
    {0x5AC3495CFD27653C, 0, 0x08020},  // hochschule
    {0xDB119E813A29DF84, 5, 0x00200},  // hoe
    {0x4B2C1B1B74C80591, 5, 0x00200},  // hoewel
    {0xB3C0437C310A8574, 0, 0x00001},  // hoffen
    {0x029577D1AA23DC39, 0, 0x00001},  // hofft
    {0x5E503F2F410EC95E, 0, 0x00001},  // hoffte
    {0xEABDB3EC86BCF67E, 0, 0x00001},  // hofften
    {0x43224C8C775E91A3, 7, 0x00200},  // hoje
    {0x0AA9C030CCA6F24B, 7, 0x400000},  // holandês
    {0xD9CE85C567EF6DE3, 2, 0x01020},  // hombre
    {0x9BBBC85F3BD85710, 7, 0x01020},  // homem
    {0xFB277D36890520FA, 0, 0x00080},  // homepage
    {0xCAF3F898D62DBA72, 3, 0x01020},  // homme
    {0x8D34B0A7EABC4828, 9, 0x00804},  // hon
    {0x8BC02DB4982ADE74, 5, 0x400000},  // hongaars
    {0x48E760882992DCBD, 3, 0x400000},  // hongrois
    {0x5B43AB8EFEEA45C6, 3, 0x400000},  // hongroise
    {0x81F4B222E3B3961E, 3, 0x400000},  // hongroises
    {0x876254B4406D501B, 3, 0x400000},  // hongroiss
    {0x29F4C2EF4C5BC868, 5, 0x00020},  // hoofd
    {0x0D673127BF1606A8, 5, 0x00020},  // hoogleraar
    {0x31842BE02E734FC1, 5, 0x00001},  // hoopt
    {0xB75250FD0B47A33F, 5, 0x00001},  // hoopte
    {0x6977F1AF5A22C2EB, 1, 0x00200},  // horror
    {0x7C62A4E84D4495EE, 9, 0x00040},  // hos
    {0x8E4F0974CC490100, 1, 0x08020},  // hospital
    {0x8E4F0974CC490100, 2, 0x08020},  // hospital
    {0x8E4F0974CC490100, 7, 0x08020},  // hospital
    {0x869D418D2B10D44C, 1, 0x00020},  // host
    {0xE65383B881898D9C, 0, 0x00080},  // hotel
    {0xE65383B881898D9C, 1, 0x00080},  // hotel
    {0xE65383B881898D9C, 2, 0x00080},  // hotel
    {0xE65383B881898D9C, 4, 0x00080},  // hotel
    {0xE65383B881898D9C, 5, 0x00080},  // hotel
    {0xE65383B881898D9C, 6, 0x00080},  // hotel
    {0xE65383B881898D9C, 7, 0x00080},  // hotel
    {0x21200B61EDACD2DE, 9, 0x00080},  // hotellet
    {0xA3FA550B6CCF5627, 1, 0x08020},  // house
    {0xF50C3B82AD92DD42, 1, 0x00200},  // how
    {0x634844CAEFAADD88, 1, 0x00200},  // however
    {0x627793FF01068A4E, 2, 0x00200},  // hoy
    {0xACCFF8946C329934, 2, 0x00200},  // hubo
    {0xAA02DCC12B7F4343, 5, 0x00008},  // hun
    {0x5BA824C8B6D427DB, 0, 0x00200},  // hundert
    {0x62F6D8808A79D7D0, 1, 0x00200},  // hundred
    {0x4B3D4382833688EB, 1, 0x400000},  // hungarian
    {0x1E4CD4427EA1D21C, 3, 0x00001},  // hurlé
    {0x06919810E7B50194, 1, 0x01020},  // husband
    {0xDFD8B771E44A9722, 9, 0x00820},  // hustru
    {0x6129B55DB0150AB7, 9, 0x00820},  // hustrun
    {0x49C3D41A44366BDF, 1, 0x00080},  // hymn
    {0x33C65FCB379D77D6, 0, 0x01020},  // händler
    {0xFC26867793490937, 0, 0x00820},  // händlerin
    {0xA350B6735DC1AB1A, 0, 0x02000},  // hätte
    {0xE59C9196914243B4, 0, 0x02000},  // hätten
    {0x58AA87CAE6C00CC4, 9, 0x00001},  // hävdade
    {0x6C19BACB0923A85C, 9, 0x00001},  // hävdar
    {0x43A1AEB812062C9A, 9, 0x00001},  // hävdat
    {0xAFB896482E247EA9, 3, 0x400000},  // hébreu
    {0x3327131556685991, 3, 0x400000},  // hébreue
    {0x14C488FD586AA170, 3, 0x400000},  // hébreues
    {0x741017DA5FD7C032, 3, 0x400000},  // hébreus
    {0xF6647B8761B396AF, 3, 0x08020},  // hôpital
    {0x89ECB3CBE50D1C37, 3, 0x00080},  // hôtel
    {0x4F8B9B5BE6440C93, 2, 0x400000},  // húngara
    {0x26D02CA872A17A60, 2, 0x400000},  // húngaro
    {0x26D02CA872A17A60, 7, 0x400000},  // húngaro
    {0x7EC458DE70E587DC, 10, 0x08020},  // hükümet
    {0x7F6227B932229E1B, 10, 0x08020},  // hükümeti
    {0xB9C97D615E24C578, 1, 0x00200},  // i
    {0xB9C97D615E24C578, 4, 0x00008},  // i
    {0xB9C97D615E24C578, 6, 0x200200},  // i
    {0xB9C97D615E24C578, 9, 0x00040},  // i
    {0xE53055EA28D7C6E6, 10, 0x400000},  // ibranice
    {0x72B9127ABA31026C, 0, 0x00200},  // ich
    {0x72B9127ABA31026C, 6, 0x00008},  // ich
    {0xD1E87D151C8DCC2F, 9, 0x00200},  // idag
    {0x4154B9020C74BACC, 10, 0x00001},  // iddia
    {0x0EDE3AD2DAB30747, 7, 0x00820},  // idosa
    {0x316F7FA38CFB54DA, 7, 0x01020},  // idoso
    {0x44946213314AF051, 4, 0x00200},  // ieri
    {0xE7E314C8C045CB8D, 1, 0x00200},  // if
    {0xC7EDF8FAFFDFEC2C, 10, 0x00001},  // ifade
    {0x9304C682D3438E3D, 2, 0x08020},  // iglesia
    {0x950E253067F29F73, 7, 0x08020},  // igreja
    {0xEE27383CF7A0F187, 9, 0x00200},  // igår
    {0x08DC5A639C58CC4D, 0, 0x00008},  // ihr
    {0x05D5F1B087E50F45, 0, 0x00008},  // ihre
    {0xADBFFD7E3B9EA427, 0, 0x80008},  // ihrem
    {0xC6B3819F0BDCC4CF, 0, 0x80008},  // ihren
    {0xC888DA7F2787AB56, 0, 0x00008},  // ihrer
    {0xF62235FC0D99E91E, 5, 0x00200},  // ik
    {0x05CE8A1243113999, 3, 0x01004},  // il
    {0x05CE8A1243113999, 4, 0x01008},  // il
    {0x7426D730EABCD4F5, 10, 0x200040},  // ile
    {0x04B92AB6D8EE59AF, 3, 0x01004},  // ils
    {0x36A4D363361BCD20, 0, 0x00040},  // im
    {0xCACBE27C4C8FEEA9, 1, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 3, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 4, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 10, 0x00020},  // imam
    {0xDBB3ED7E27E23F01, 9, 0x00200},  // imorgon
    {0x659C571279902992, 2, 0x00001},  // implora
    {0x659C571279902992, 4, 0x00001},  // implora
    {0x659C571279902992, 7, 0x00001},  // implora
    {0x32E095BD014DE0F4, 2, 0x00001},  // imploraba
    {0x2C37EBF9181AF560, 2, 0x00001},  // implorado
    {0x2C37EBF9181AF560, 7, 0x00001},  // implorado
    {0xD5A032138345C021, 7, 0x00001},  // imploram
    {0xDDB568FEE1B70595, 2, 0x00001},  // imploran
    {0x01EE94370C59FCE8, 4, 0x00001},  // implorano
    {0x97BC359D68074D40, 7, 0x00001},  // imploraram
    {0x728FFB3F82377C41, 2, 0x00001},  // imploraron
    {0xB53C249BF5FD0933, 4, 0x00001},  // implorato
    {0xB11DB3062F376B7A, 4, 0x00001},  // implorava
    {0xB11DB3062F376B7A, 7, 0x00001},  // implorava
    {0xA2AED65ECE5177A3, 1, 0x00001},  // implored
    {0x7365628327F6A4D9, 1, 0x00001},  // implores
    {0xF76625B973057A53, 7, 0x00001},  // implorou
    {0x388A6919C9EF9CC3, 4, 0x00001},  // implorò
    {0x4EF432A945AF6125, 2, 0x00001},  // imploró
    {0x9887716CF925E09A, 4, 0x00820},  // imputata
    {0xCE74A16C2A6AFD37, 4, 0x01020},  // imputato
    {0x5177C149D6E6A494, 2, 0x00020},  // imán
    {0xD9840C6CBF8C7FE7, 0, 0x00040},  // in
    {0xD9840C6CBF8C7FE7, 1, 0x00240},  // in
    {0xD9840C6CBF8C7FE7, 4, 0x00040},  // in
    {0xD9840C6CBF8C7FE7, 5, 0x00040},  // in
    {0xAE3F9AF1CBC5A4C2, 10, 0x00001},  // inandığını
    {0xC72F89E70BB35B1D, 1, 0x08020},  // inc
    {0x919FD28440DBC44A, 4, 0x00020},  // indagato
    {0xC46735AC7B6EC031, 1, 0x00200},  // indeed
    {0x392850B151E17C53, 2, 0x00001},  // indica
    {0x392850B151E17C53, 4, 0x00001},  // indica
    {0xC69DC68DB1DE7FC8, 2, 0x00001},  // indicaba
    {0x2975BA90F4B0490B, 2, 0x00001},  // indicado
    {0x4854CFDB7A12276C, 2, 0x00001},  // indican
    {0xC831496E4A5CC539, 4, 0x00001},  // indicano
    {0x51C3A35BA6542D32, 2, 0x00001},  // indicaron
    {0xA101C1121747A97E, 4, 0x00001},  // indicato
    {0x1D5F0A3A7BAD3E8A, 4, 0x00001},  // indicava
    {0x28DCFB51CE20F8EB, 1, 0x00020},  // indictment
    {0xFAF373C58614FDB1, 4, 0x00001},  // indicò
    {0x6E1A455942CC70E7, 2, 0x04001},  // indicó
    {0x87A4A271EB4C5FAA, 3, 0x00001},  // indiquait
    {0x927A6348B811C47E, 3, 0x04001},  // indique
    {0x6300E6762C4ED6CB, 3, 0x04001},  // indiqué
    {0x21036BF3D67A7D80, 4, 0x00820},  // infermiera
    {0xFFDD7F13E63800FB, 4, 0x01020},  // infermiere
    {0xE6D83DC9D4F2144A, 4, 0x00020},  // infermieri
    {0x9E038A37494A16F4, 3, 0x01020},  // infirmier
    {0x27C35D5BB996DE6A, 3, 0x00820},  // infirmière
    {0x42E8D1F1903BA45A, 3, 0x00020},  // infirmières
    {0x2E52AE82C291AE33, 9, 0x00001},  // inflikade
    {0x92614E52D8957CA4, 9, 0x00001},  // inflikar
    {0x642BCA75554DEA10, 2, 0x00001},  // informa
    {0x642BCA75554DEA10, 7, 0x00001},  // informa
    {0x187FCAAE1627421E, 2, 0x00001},  // informaba
    {0xC925458164F440C2, 2, 0x00001},  // informado
    {0xC925458164F440C2, 7, 0x00001},  // informado
    {0xE73DEC2B87586C67, 7, 0x00001},  // informam
    {0x99877E00296733B0, 2, 0x00001},  // informan
    {0xE56870EF838407E2, 7, 0x00001},  // informaram
    {0x6C2F5BE6F761C902, 2, 0x00001},  // informaron
    {0x289310E7D2C058DC, 7, 0x00001},  // informava
    {0x59963F503BAE3E27, 2, 0x00020},  // informe
    {0x75C6442AE6A543EC, 7, 0x04001},  // informou
    {0x6830C3800AE1AFD0, 6, 0x00001},  // informuje
    {0x24BA2F391B4C074A, 6, 0x00001},  // informują
    {0xF07C91F39CEE51F6, 2, 0x00001},  // informó
    {0x46E6BD7F97CF1262, 9, 0x00020},  // infrastrukturminister
    {0x8BF7A3E67ED91D74, 4, 0x00010},  // ing
    {0xC8B78FD9A357AB7F, 4, 0x00010},  // ingegner
    {0x9F30827DD37AE108, 4, 0x01030},  // ingegnere
    {0xDE16686BC540D4EC, 4, 0x00020},  // ingegneri
    {0xDA9FF2E059972BD1, 2, 0x00830},  // ingeniera
    {0x827AB6FB3B57C061, 2, 0x01030},  // ingeniero
    {0x56874F4AF7592BB8, 0, 0x01020},  // ingenieur
    {0x56874F4AF7592BB8, 5, 0x00020},  // ingenieur
    {0x4BEB7436577B2B6C, 0, 0x00820},  // ingenieurin
    {0x2C718D47C17DE1D5, 9, 0x00020},  // ingenjör
    {0x178BDA4468994148, 9, 0x00020},  // ingenjören
    {0x16835D54F5294D87, 10, 0x400000},  // ingilizce
    {0xE2A349AF51467375, 2, 0x400000},  // inglesa
    {0xE2A349AF51467375, 7, 0x400000},  // inglesa
    {0xB9EEB8390305D2B9, 4, 0x400000},  // inglese
    {0x985CECFC5EC04790, 2, 0x400000},  // inglés
    {0xEED5A5045D121CF9, 7, 0x400000},  // inglês
    {0x1234B8627EDA65CE, 3, 0x01020},  // ingénieur
    {0xFDC3EDC397C71DF3, 3, 0x00820},  // ingénieure
    {0x0B628A4A20755564, 0, 0x01020},  // inhaber
    {0x9B081C8713CE86A3, 0, 0x00820},  // inhaberin
    {0x8F18C7B79C0ED7A0, 0, 0x00080},  // initiative
    {0x4EB3B91B50310D9C, 0, 0x01020},  // innenminister
    {0x997B862CFE5EF389, 0, 0x08020},  // innenministerium
    {0x7E1E24F1CE354D25, 1, 0x00001},  // inquired
    {0x24E3806DA68BEFC0, 9, 0x00020},  // inrikesminister
    {0x32C216FE83991CBF, 9, 0x00020},  // insatschef
    {0x11D6BA7142625AAE, 9, 0x00020},  // insatsledare
    {0x6D61027C2F9A7BB3, 4, 0x00020},  // insegnante
    {0x94B02D6D5FCAE67E, 4, 0x00020},  // insegnanti
    {0x865C14DB00BCCB5E, 0, 0x20020},  // insider
    {0x865C14DB00BCCB5E, 1, 0x20020},  // insider
    {0x1F48170C33F6AE5E, 4, 0x00001},  // insista
    {0x8DA080CFCF1FBEDC, 4, 0x00001},  // insistano
    {0x981656E3EFA61224, 4, 0x00001},  // insistato
    {0x9466EDE706345E27, 4, 0x00001},  // insistava
    {0x70CA762497CA8952, 2, 0x00001},  // insiste
    {0x70CA762497CA8952, 3, 0x00001},  // insiste
    {0x70CA762497CA8952, 4, 0x00001},  // insiste
    {0x70CA762497CA8952, 7, 0x00001},  // insiste
    {0xC83CB0637432AE3A, 1, 0x04001},  // insisted
    {0x9737ADD979F2A2BC, 1, 0x00001},  // insisting
    {0x02672F894BA6C395, 4, 0x00001},  // insistito
    {0x1EFBA24A5F82BADD, 7, 0x00001},  // insistiu
    {0xEC8219B647431320, 2, 0x04001},  // insistió
    {0x53817A2A85C937E6, 1, 0x00001},  // insists
    {0xBBB20896D5175C31, 3, 0x00001},  // insisté
    {0x71C28983F310CB54, 2, 0x00001},  // insistía
    {0x02399284F2FF1D89, 4, 0x00001},  // insistò
    {0x22E36A667D743361, 1, 0x00030},  // inspector
    {0x22E36A667D743361, 2, 0x01020},  // inspector
    {0x8F215CEDDD5DA209, 2, 0x00820},  // inspectora
    {0x3F3D0C3D8C5F6F6D, 1, 0x08020},  // inspectorate
    {0x5C25586C407AB81C, 9, 0x08020},  // inspektionen
    {0x70AC848D80DA6AD6, 7, 0x01020},  // inspetor
    {0x167A48392DA872CF, 7, 0x00820},  // inspetora
    {0x0D2DBEE23528571A, 1, 0x00200},  // instead
    {0x0C72A0E230A949D1, 0, 0x08020},  // institut
    {0x0C72A0E230A949D1, 3, 0x08020},  // institut
    {0x14796D068CFCFA63, 1, 0x08020},  // institute
    {0x652CBFA0D010DF1F, 9, 0x08020},  // institutet
    {0x725030A0EDFA2ED4, 3, 0x01020},  // instituteur
    {0x46FADF6F313CBEB8, 1, 0x08020},  // institution
    {0x3A25AAE13EB40C94, 2, 0x08020},  // instituto
    {0x3A25AAE13EB40C94, 7, 0x08020},  // instituto
    {0x0F5145CB985CA823, 3, 0x00820},  // institutrice
    {0x1B8D0E785CBD0D79, 6, 0x08020},  // instytut
    {0x05187FBE41C26597, 9, 0x00200},  // inte
    {0xFF827899F821E970, 1, 0x00001},  // interjected
    {0x2038699661CF8156, 0, 0x00080},  // internetseite
    {0xDC75D07E74AED934, 4, 0x400000},  // interprete
    {0x2551836734845ED6, 1, 0x400000},  // interpreter
    {0xE18F28D6EF694F74, 3, 0x400000},  // interprète
    {0xA3C757EB4B39A791, 3, 0x00001},  // interroge
    {0x4F5B9F3C1C40B583, 3, 0x00001},  // interrogé
    {0x4C2602D630F2C88E, 2, 0x00001},  // interrumpe
    {0x522C314E0045C9B6, 2, 0x00001},  // interviene
    {0x52D2A169F11381D7, 2, 0x00001},  // intervino
    {0xE71613D3EE180E07, 4, 0x00080},  // intitolata
    {0xE13EB9553C43A539, 4, 0x00080},  // intitolato
    {0xE057EDE111268221, 7, 0x00080},  // intitulada
    {0xD9F34031251E3257, 7, 0x00080},  // intitulado
    {0xC31CEE668EB8A011, 3, 0x00080},  // intitulé
    {0xA58EE92D379AD4D1, 3, 0x00080},  // intitulée
    {0x6B6823D5B24BE994, 1, 0x00040},  // into
    {0x3992C33FEE6D25C8, 1, 0x00001},  // intoned
    {0xA3DF1D43490A7475, 2, 0x400000},  // intérprete
    {0xA3DF1D43490A7475, 7, 0x400000},  // intérprete
    {0x0D66251C97444ADA, 2, 0x21020},  // investigador
    {0x0D66251C97444ADA, 7, 0x01020},  // investigador
    {0xF683F4DA219D9597, 2, 0x00820},  // investigadora
    {0xF683F4DA219D9597, 7, 0x00820},  // investigadora
    {0xEC80E5AA76969446, 1, 0x20020},  // investigator
    {0x3506C37711522693, 1, 0x20020},  // investigators
    {0x31E1B70BBDAC14DE, 1, 0x00020},  // investor
    {0xE2B05EB1D18862FB, 1, 0x00020},  // investors
    {0xC72908EEBA2421C7, 4, 0x00820},  // inviata
    {0xD02DD1E166693F2D, 4, 0x01020},  // inviato
    {0xBA737786C84F803A, 3, 0x00001},  // invoqué
    {0x8B759D482C3D8537, 9, 0x00020},  // invånare
    {0xE4C51C5257DDE293, 9, 0x00020},  // invånaren
    {0x0F239EDBC75814A9, 0, 0x00200},  // inzwischen
    {0x1F437C541DB32BD3, 6, 0x00010},  // inż
    {0x1BB221D1BADB6270, 6, 0x01020},  // inżynier
    {0xE8EDC7BAC2C496A6, 4, 0x00200},  // io
    {0x1B0434913A36C814, 7, 0x00820},  // irmã
    {0x67D1D997B1B4ACFA, 7, 0x01020},  // irmão
    {0x80D095740A1B728C, 3, 0x00001},  // ironise
    {0x04E7C05EE83D6E52, 3, 0x00001},  // ironisé
    {0x7755BB6CF0843BD6, 2, 0x00001},  // ironiza
    {0x7755BB6CF0843BD6, 7, 0x00001},  // ironiza
    {0x80328566ABE3E4FE, 2, 0x00001},  // ironizaba
    {0x496BCB7789D77312, 2, 0x00001},  // ironizado
    {0x496BCB7789D77312, 7, 0x00001},  // ironizado
    {0x00DC3C27D74AF05F, 7, 0x00001},  // ironizam
    {0x8EB7D3C63BD6FFB3, 2, 0x00001},  // ironizan
    {0x465C39205FCC9999, 7, 0x00001},  // ironizaram
    {0x7378A5CAD4B17598, 2, 0x00001},  // ironizaron
    {0x290681763F785A24, 7, 0x00001},  // ironizava
    {0xF5AF09E585148F2B, 7, 0x00001},  // ironizou
    {0xD58915EF7D2A09A0, 4, 0x00001},  // ironizza
    {0x25A5250F24D8F359, 4, 0x00001},  // ironizzano
    {0x745ED5C5AE59E1C2, 4, 0x00001},  // ironizzato
    {0xD28E8AEFDDACC3D2, 4, 0x00001},  // ironizzava
    {0xF575949C3ABD2CFC, 4, 0x00001},  // ironizzò
    {0x00657876FED78495, 2, 0x00001},  // ironizó
    {0xE9EE942549444F1D, 1, 0x00200},  // is
    {0x83274A7F950F2044, 10, 0x00180},  // isimli
    {0x69FCB7CEA5D11829, 1, 0x00020},  // islander
    {0xD89F11799EB2B774, 10, 0x400000},  // ispanyolca
    {0x3C1AACFEE12F2474, 4, 0x01020},  // ispettore
    {0x9670CDB67705CE91, 4, 0x00820},  // ispettrice
    {0x44C9F3E7AD47FBF9, 4, 0x08020},  // istituto
    {0x07AADEA68BF6DFB1, 10, 0x400000},  // isveççe
    {0xEC760A9F7C950FF8, 1, 0x40204},  // it
    {0xF4964B3C2C04567A, 5, 0x400000},  // italiaans
    {0xE34ABAC9956D0606, 5, 0x400000},  // italiaanse
    {0xDB63F001AD10DAF6, 1, 0x400000},  // italian
    {0x01E4DFB4A3E4DD91, 2, 0x400000},  // italiana
    {0x01E4DFB4A3E4DD91, 4, 0x400000},  // italiana
    {0x01E4DFB4A3E4DD91, 7, 0x400000},  // italiana
    {0x601C74B03A0DACF9, 2, 0x400000},  // italiano
    {0x601C74B03A0DACF9, 4, 0x400000},  // italiano
    {0x601C74B03A0DACF9, 7, 0x400000},  // italiano
    {0x46AAC10146898B06, 3, 0x400000},  // italien
    {0x3330E010D88533CE, 3, 0x400000},  // italiene
    {0x4445657BE09ACD35, 3, 0x400000},  // italienes
    {0x4105A805AA06EEF1, 0, 0x400000},  // italienisch
    {0x6BF3EA25B64E83D4, 0, 0x400000},  // italienische
    {0x2D6BA24FDD5D7B12, 0, 0x400000},  // italienischem
    {0xAB909CD4457B2D5B, 0, 0x400000},  // italienischen
    {0x0ED39EBBFA9AA2F9, 0, 0x400000},  // italienischer
    {0xB5AF76FF48DD8DF8, 0, 0x400000},  // italienisches
    {0xC4AF6768D81427F0, 3, 0x400000},  // italiens
    {0x2F922B5ED477296F, 9, 0x400000},  // italienska
    {0xFC0E0AD5F6E5D3A3, 10, 0x400000},  // italyanca
    {0xE6B6B592E19A0D1D, 10, 0x08020},  // itfaiye
    {0xD5A9B0DB8A93C80F, 10, 0x00020},  // itfaiyeci
    {0x90CD41B76D7002F0, 10, 0x00020},  // itfaiyeciler
    {0x7F48330C3C37F23D, 10, 0x00001},  // itiraf
    {0x7E7B764B544D7410, 10, 0x00001},  // itiraz
    {0x0BD5F2B41CCA58BE, 1, 0x00208},  // its
    {0x9F92CCAC715FD4C4, 10, 0x00040},  // için
    {0xF6CAF8913169D9F0, 10, 0x00020},  // işletmeci
    {0xC1644680AA43048C, 10, 0x00020},  // işçi
    {0x26A600D5188BED83, 10, 0x00020},  // işçiler
    {0x46A47129288E7D12, 10, 0x00020},  // işçisi
    {0x5830117B10C0B6A0, 6, 0x00200},  // ja
    {0x5830117B10C0B6A0, 9, 0x00200},  // ja
    {0xBE692C64431C5E1F, 6, 0x00080},  // jacht
    {0x25548A70B1DB2032, 9, 0x00200},  // jag
    {0x4DCFE089D4EF923D, 6, 0x00200},  // jak
    {0xD313C9FB2F35B7AA, 10, 0x08020},  // jandarma
    {0x2FDC89B6D95D0A1E, 0, 0x800000},  // januar
    {0x99FDE94B18AD1CDF, 1, 0x800200},  // january
    {0x4D3E2A8F39FD723D, 1, 0x400000},  // japanese
    {0xACD7DCC012512417, 0, 0x400000},  // japanisch
    {0xDB06B528B99C126F, 0, 0x400000},  // japanische
    {0x605EA1E1A045FEBE, 0, 0x400000},  // japanischem
    {0x3FF131B62B63B314, 0, 0x400000},  // japanischen
    {0xB6BBE5B268836570, 0, 0x400000},  // japanischer
    {0xB06130B1A9D1C975, 0, 0x400000},  // japanisches
    {0x3D46ED6EA56AD0F6, 5, 0x400000},  // japans
    {0xDFDB12E22E3B5DAF, 9, 0x400000},  // japanska
    {0x0FA47FEE9069EB36, 3, 0x400000},  // japonais
    {0x209F3AD68254FAA1, 3, 0x400000},  // japonaise
    {0x31AA2CA0F9A5457F, 3, 0x400000},  // japonaises
    {0xB2ACF39F5CAAC6BE, 3, 0x400000},  // japonaiss
    {0x1D66E59D75983AFC, 10, 0x400000},  // japonca
    {0xCE4B3667DE97B055, 2, 0x400000},  // japonés
    {0x32315D018E74D352, 7, 0x400000},  // japonês
    {0x3B4EFBB3D8A19991, 6, 0x400000},  // japońsku
    {0xFD39EB14404AD217, 3, 0x00200},  // je
    {0x13C0074E418BA716, 0, 0x00200},  // jede
    {0x3F35C9F23E760279, 6, 0x00408},  // jeden
    {0xFFC12F1F36F21843, 0, 0x00200},  // jeder
    {0xFA9B206B833E10B7, 0, 0x00200},  // jedes
    {0x713CED666DFBC22A, 6, 0x00408},  // jedna
    {0x451B8258918B386F, 6, 0x00200},  // jednak
    {0x471D08072C2FF9E0, 2, 0x00820},  // jefa
    {0x749F32DD877DC408, 2, 0x01020},  // jefe
    {0xB7495AE482B91398, 2, 0x00020},  // jefes
    {0x82717CEFF10591D5, 6, 0x00008},  // jego
    {0x3E75CF3A2669E284, 6, 0x00008},  // jej
    {0x294616FEF79EDBB3, 6, 0x00200},  // jeszcze
    {0x9D6F999C76C4D259, 3, 0x00080},  // jeu
    {0x6D74DDF18638150C, 3, 0x00200},  // jeudi
    {0x64D220C9CD8892CD, 3, 0x00020},  // jeune
    {0x860A26885B51F8F1, 7, 0x01020},  // jogador
    {0x6361CD3FFB5CFFA9, 7, 0x00820},  // jogadora
    {0xADFA5D856433C86C, 7, 0x00080},  // jogo
    {0xCFBB0C25C54F9ABE, 1, 0x00001},  // joked
    {0x23010282F7A6D6CA, 1, 0x00001},  // joking
    {0x53FDC754CE07F280, 5, 0x01020},  // jongen
    {0x71F1CC88AA113900, 7, 0x080A0},  // jornal
    {0x9A641688F1BF6757, 7, 0x00020},  // jornalista
    {0xDA61BB2D46A7E1C9, 3, 0x01020},  // joueur
    {0x259AB3D893C434A8, 3, 0x00820},  // joueuse
    {0xFBDBB575E7B22B4C, 1, 0x080A0},  // journal
    {0xFBDBB575E7B22B4C, 3, 0x080A0},  // journal
    {0x6CF4C9AD8A150D9C, 0, 0x01020},  // journalist
    {0x6CF4C9AD8A150D9C, 1, 0x00020},  // journalist
    {0x6CF4C9AD8A150D9C, 5, 0x00020},  // journalist
    {0x6CF4C9AD8A150D9C, 9, 0x00020},  // journalist
    {0xC9B268FC5D5BCBEC, 3, 0x00020},  // journaliste
    {0xFFC4853BE3CC7E3A, 9, 0x00020},  // journalisten
    {0x50D3EA252962BBAD, 3, 0x00020},  // journalistes
    {0x2ED984A8139C53C9, 0, 0x00820},  // journalistin
    {0xA6799A0F60136AA8, 7, 0x00020},  // jovem
    {0x04AAA7F0A491D282, 2, 0x00020},  // joven
    {0xFFC9619F9552642C, 0, 0x00001},  // jubelen
    {0xDD851799228149BC, 0, 0x00001},  // jubelt
    {0x9F663EA82244ADF6, 0, 0x00001},  // jubelte
    {0x9D50D4724C8E0823, 0, 0x00001},  // jubelten
    {0xBD4E0139EDD292F9, 2, 0x00820},  // jubilada
    {0x26C92C09C3770795, 2, 0x01020},  // jubilado
    {0x5C540578AF6A3438, 1, 0x00030},  // judge
    {0xD836E9D7D7980AAA, 1, 0x00020},  // judgment
    {0x273701203F90E214, 2, 0x00020},  // jueces
    {0x98029B19C1C9B072, 2, 0x00080},  // juego
    {0x0D2B956F204700BB, 2, 0x00200},  // jueves
    {0xFB4CA747303DB50C, 2, 0x00020},  // juez
    {0x8FDCFDC1AD86B345, 2, 0x00820},  // jueza
    {0x719FF56BAAE2BD83, 2, 0x00020},  // jugador
    {0x59C42F8E226FDF81, 2, 0x00020},  // jugadora
    {0xCFF1824B58050233, 3, 0x00020},  // juge
    {0x175B01441E4AEB74, 3, 0x00020},  // juges
    {0x2C622ED70CA1CAB1, 3, 0x00001},  // jugé
    {0xF1DE47089D789357, 5, 0x00001},  // juichte
    {0x68D415BA8328E335, 2, 0x00002},  // juicio
    {0x9128C03BA8BD5E95, 7, 0x01020},  // juiz
    {0x0A517B638F34CADB, 0, 0x800000},  // juli
    {0x2732947C6FE58140, 5, 0x00200},  // jullie
    {0xEFCF3E3CBB8E18D8, 1, 0x800200},  // july
    {0x5C5146EFDDE45A54, 1, 0x800000},  // june
    {0x1D757134B41D3427, 0, 0x01020},  // junge
    {0x9DF72D794EB1CA3C, 0, 0x800000},  // juni
    {0xD4A3190CAE27A03D, 2, 0x08020},  // junta
    {0xC875552F278D2E1D, 3, 0x00001},  // jure
    {0xA8CFF84B78D00232, 1, 0x00020},  // juror
    {0x3A2B4BC787AF46D3, 0, 0x08020},  // jury
    {0x3A2B4BC787AF46D3, 1, 0x00020},  // jury
    {0x110DF810F55419AB, 0, 0x00020},  // jurymitglied
    {0x3E3D06FDA3CDBCC0, 3, 0x00001},  // juré
    {0x903E7935D11E49CB, 1, 0x00200},  // just
    {0x899BC114024019C5, 2, 0x00001},  // justifica
    {0x899BC114024019C5, 7, 0x00001},  // justifica
    {0xD7A518FBD359A2C7, 2, 0x00001},  // justificaba
    {0xF20E56A4C8F70CEE, 2, 0x00001},  // justificado
    {0xF20E56A4C8F70CEE, 7, 0x00001},  // justificado
    {0xBA4F01FA8C09861E, 7, 0x00001},  // justificam
    {0x0AAA4F0D3FD17D44, 2, 0x00001},  // justifican
    {0xE5DA716B4839141E, 7, 0x00001},  // justificaram
    {0xAE4462FD2AAD6499, 2, 0x00001},  // justificaron
    {0x231C60517B43E0CE, 7, 0x00001},  // justificava
    {0x01E230F779878F46, 7, 0x00001},  // justificou
    {0xFAD24D30B7C26F39, 2, 0x00001},  // justificó
    {0xDD3539E1DD7D5C35, 5, 0x08020},  // justitie
    {0x4F73C48F1824F47F, 9, 0x00020},  // justitieminister
    {0xDB15E926D184B7BC, 9, 0x00020},  // justitieministern
    {0x93895CEF224E359B, 0, 0x00820},  // justizministerin
    {0x6CC787AD8F316233, 6, 0x00200},  // jutro
    {0x8C4B87A5BC65B1D0, 2, 0x08020},  // juzgado
    {0x00F1DFE34D678455, 7, 0x00820},  // juíza
    {0x767BD85A8356F2E6, 7, 0x00020},  // juízes
    {0x67B207ED64207B0D, 6, 0x00200},  // już
    {0x42DAB9DC1BB0B421, 7, 0x00200},  // já
    {0xB9B45E540653C3D9, 9, 0x00001},  // jämförde
    {0x4810FBFBF2057C4A, 5, 0x08020},  // kabinet
    {0x5F86408930911B20, 10, 0x00040},  // kadar
    {0x8D7CB2B93090D938, 10, 0x00820},  // kadın
    {0x45BA9DFD879E3FFA, 9, 0x00080},  // kaféet
    {0xFB0C687D51C8B008, 10, 0x00080},  // kahvesi
    {0xBACD82DBC5726AAE, 9, 0x00180},  // kallad
    {0xDA0C87C27E06FDCE, 9, 0x00181},  // kallade
    {0xDDEAE38F9A637794, 9, 0x00001},  // kallar
    {0x9A1FD8B317455A96, 9, 0x00181},  // kallat
    {0x7FFCEF5C4BD40307, 5, 0x00020},  // kamerlid
    {0xBCF1256D62CA49E3, 0, 0x08020},  // kammer
    {0xB4B95FF4E55867DE, 0, 0x00080},  // kampagne
    {0x27ECF60D6483A36E, 6, 0x00080},  // kampania
    {0xAF7F3BBDFDA2B6F1, 6, 0x00080},  // kampanii
    {0xEC718B392AE7B138, 9, 0x00080},  // kampanjen
    {0xF5E0315825FEE94A, 10, 0x00080},  // kampanyası
    {0x9604D2848177F6FF, 9, 0x00080},  // kanalen
    {0x47532A1E05C8A13B, 10, 0x00080},  // kanalı
    {0x07CB541BF9FFCAEA, 10, 0x00080},  // kanalına
    {0x4AE07716B5305770, 6, 0x00080},  // kanał
    {0x3F28506FC19E68BF, 9, 0x00020},  // kandidat
    {0x79A4036E53CF1084, 9, 0x00020},  // kandidaten
    {0x62E02D009A935535, 6, 0x01020},  // kandydat
    {0x717E3FFAA5D58D82, 6, 0x00820},  // kandydatka
    {0x91E27EC6CA6C7D3E, 0, 0x01020},  // kanzler
    {0xCE30FA4A88B88696, 0, 0x08020},  // kanzleramt
    {0x6C27963EE7556AF8, 0, 0x00820},  // kanzlerin
    {0x94DA63D2A6C33959, 0, 0x00020},  // kanzlers
    {0xAE1254A92E102B18, 6, 0x01030},  // kapitan
    {0x7D677B87730D52D3, 6, 0x00020},  // kapitana
    {0xA7B585CAA636B9B2, 5, 0x00030},  // kapitein
    {0x161BB2C83BAFAD86, 0, 0x01020},  // kapitän
    {0xC02F1A3FCE8E4F56, 0, 0x00820},  // kapitänin
    {0xA02A7FD0B5D336EB, 0, 0x00080},  // kapsel
    {0xF099287A2DD7C516, 10, 0x00020},  // kaptan
    {0xA9DABE67E46344E0, 9, 0x00030},  // kapten
    {0xF1E5ABB955AEE3FE, 9, 0x00020},  // kaptenen
    {0x43FA6182E37E546C, 10, 0x00020},  // kardeşi
    {0x5860A686A6C1E8A1, 0, 0x00020},  // kardinal
    {0x516B5CBA4E40CA0B, 10, 0x00820},  // karısı
    {0x7F9020F58EB52196, 10, 0x1000020},  // katil
    {0x5C23FB99772836CC, 6, 0x00080},  // kawiarnia
    {0xF7051CB2B4F269DA, 10, 0x00001},  // kaydeden
    {0x382F28A23F27C548, 10, 0x04001},  // kaydetti
    {0x423A38EDC6ABEB2B, 10, 0x00020},  // kaymakam
    {0xB35CF893AFAC9C2E, 10, 0x08020},  // kaymakamlık
    {0x1C84A8FDB199DD17, 10, 0x00020},  // kaymakamı
    {0xC99331F73DD0288D, 10, 0x20020},  // kaynak
    {0x75EAAC32EA58CD88, 10, 0x20020},  // kaynaklar
    {0x353CA3C9EDDE3A77, 10, 0x20020},  // kaynağı
    {0x2B7B2AFB3BDF19DF, 10, 0x00020},  // kazazede
    {0x1941488CD3A18608, 0, 0x00200},  // kein
    {0x99E73BBA116B2337, 0, 0x00200},  // keine
    {0xE5ABC1649E040846, 6, 0x01020},  // kelner
    {0x008890A5E20D28C1, 6, 0x00820},  // kelnerka
    {0x80A5D89BC8DD3F72, 10, 0x00004},  // kendisi
    {0xB401338A0FDD2923, 5, 0x08020},  // kerk
    {0xA18DEEC4F086FF2C, 0, 0x00080},  // kette
    {0xEB82811F52637195, 1, 0x1000020},  // kidnapper
    {0x9F1274F6F0D2542F, 6, 0x00200},  // kiedy
    {0x19694505AF65D239, 6, 0x01020},  // kierowca
    {0xE7D4C24BB15C7EEB, 6, 0x00020},  // kierowcy
    {0xB5FC89492CD4D031, 6, 0x00820},  // kierowniczka
    {0xE76FD8FD7539DD17, 6, 0x01020},  // kierownik
    {0x6FAA473C8A8C1C4B, 1, 0x1000020},  // killer
    {0x6FAA473C8A8C1C4B, 4, 0x1000020},  // killer
    {0x4E6D6DA1F04F6460, 0, 0x00080},  // kindergarten
    {0x9B128D267D5ED399, 9, 0x400000},  // kinesiska
    {0xE18F1BB631EBCF16, 1, 0x01030},  // king
    {0xFD26A1CE4DD1BADD, 0, 0x00080},  // kino
    {0x99264987268DC3A9, 0, 0x08020},  // kirche
    {0x7F97CF7FCD6E65F9, 9, 0x00020},  // kirurg
    {0x34D9BD7BF6F73887, 9, 0x00020},  // kirurgen
    {0x02B9755636845719, 10, 0x00080},  // kitabı
    {0x131373876DB15D0A, 10, 0x00080},  // kitabında
    {0xBAF6FEF7549CD9C7, 10, 0x00080},  // kitap
    {0x0C9446209B67552F, 5, 0x00001},  // klaagde
    {0x8C22C7C6A4F9F93F, 5, 0x00001},  // klaagt
    {0x7E0E26BBE5004EBC, 9, 0x00001},  // klagade
    {0x410A836B031C73C5, 9, 0x00001},  // klagar
    {0x681A015087C2E482, 0, 0x00001},  // klagen
    {0x858686A07E021B77, 0, 0x00001},  // klagt
    {0x54A495016B34AF39, 0, 0x00001},  // klagte
    {0x2D305410A9192DB9, 0, 0x00001},  // klagten
    {0x0B0626F10FE51AE0, 0, 0x08020},  // klinik
    {0xFB551EFF0B1E8CBF, 0, 0x00080},  // klub
    {0xFB551EFF0B1E8CBF, 6, 0x080A0},  // klub
    {0x360D6C667C72D960, 9, 0x080A0},  // klubben
    {0x51D87391075E5D02, 6, 0x00080},  // klubu
    {0xFD6A9A423D132308, 0, 0x00080},  // kneipe
    {0x484BBFD84C1DDF5F, 1, 0x1000020},  // knifeman
    {0xF6F8CAF64EA0ECD5, 1, 0x00100},  // known
    {0x356C1EC2E7AA1ED4, 6, 0x00820},  // kobieta
    {0xE53C46EA391D452A, 10, 0x01020},  // kocası
    {0xCD420E724D325798, 9, 0x00020},  // kock
    {0x7B98E454751BAFF6, 6, 0x01020},  // kolega
    {0xE6BB830B9FCC8D22, 6, 0x00820},  // koleżanka
    {0x36004B9EE6C08231, 9, 0x00020},  // kollega
    {0x93D128725727A208, 9, 0x00020},  // kollegan
    {0x9D9AD96279300857, 0, 0x01020},  // kollege
    {0x4B5049CFD01E8DB0, 0, 0x00820},  // kollegin
    {0xBA76525AC98D6E41, 6, 0x00080},  // komedia
    {0x97E685C0ADE204C1, 9, 0x00080},  // komedin
    {0xA41A9A41B8CA412D, 6, 0x01020},  // komendant
    {0x50A40CB1E7B77EC5, 6, 0x00020},  // komendanta
    {0xD3045904ED977E72, 6, 0x00001},  // komentuje
    {0x8B984F972BBF39A1, 6, 0x01020},  // komisarz
    {0x74FFFD24FA19D701, 6, 0x08020},  // komisja
    {0x0E27B079CB838C27, 6, 0x08020},  // komisji
    {0x4F96FA0939193797, 10, 0x08020},  // komisyon
    {0xD61314A3B77F83A0, 10, 0x08020},  // komisyonu
    {0xA01E1C889F9E750B, 10, 0x08020},  // komite
    {0x5AC4EBA4F3CBA584, 6, 0x08020},  // komitet
    {0x445DC51DFD5B0CFF, 0, 0x00020},  // kommandant
    {0x1354AEFA7D916908, 0, 0x02000},  // komme
    {0xC31D370DCE435379, 0, 0x00020},  // kommentator
    {0x7896F5C7B6F7468E, 9, 0x00001},  // kommenterade
    {0x5183B587295B3E78, 9, 0x00001},  // kommenterar
    {0xB15069FA2964FCC1, 0, 0x00001},  // kommentieren
    {0x3188F2D38721D6D2, 0, 0x00001},  // kommentiert
    {0x4A6DA3991A4B9D19, 0, 0x00001},  // kommentierte
    {0x4F7A3A1C0DC49380, 0, 0x00001},  // kommentierten
    {0xCCE1F2C66AB9BEB4, 0, 0x01020},  // kommissar
    {0x4C52DFC96C0601EF, 9, 0x00030},  // kommissarie
    {0x78C54DA36AFD78B8, 9, 0x00020},  // kommissarien
    {0xA2E4FB1FE73AE3A4, 0, 0x00820},  // kommissarin
    {0x0B57D6F308AB0B3C, 0, 0x08020},  // kommission
    {0x9B91D02BF1740CBD, 9, 0x00020},  // kommunalråd
    {0xE6125764739085EB, 9, 0x00020},  // kommundirektör
    {0x112F7FDED458E661, 9, 0x08020},  // kommunen
    {0x914EE2FA00B11C87, 9, 0x00020},  // kommunstyrelseordförande
    {0xDDA85A50D2A61189, 9, 0x00020},  // kompis
    {0x6E0006883F3238D0, 9, 0x00020},  // kompisen
    {0xD56FC21A2884917E, 6, 0x10020},  // komunikacie
    {0x4FCF54F0CDC6C3CF, 6, 0x10020},  // komunikat
    {0xC6F4F8FFCE67996B, 6, 0x00020},  // komunikatu
    {0x14E4252C87480929, 10, 0x20020},  // komşu
    {0xAC2D999A2E342AF0, 10, 0x20020},  // komşular
    {0x734B47D5BEB739D9, 10, 0x20020},  // komşusu
    {0x67696FD51849C3EE, 5, 0x00001},  // kondigde
    {0xD6934F85D906BF73, 5, 0x01020},  // koning
    {0xB8D88B687C95E360, 5, 0x00820},  // koningin
    {0xEC89DEAA39B5AF81, 10, 0x00020},  // konsolos
    {0x01A3BD89EE8890FE, 9, 0x00001},  // konstaterade
    {0x5352ADEA810BC6CD, 9, 0x00001},  // konstaterar
    {0x259F3F1E21CD9E0E, 0, 0x00001},  // konstatieren
    {0x4F12FBF94C50FF33, 0, 0x00001},  // konstatiert
    {0xD09C496E834119AB, 0, 0x00001},  // konstatierte
    {0xD28D33367B6BD01F, 0, 0x00001},  // konstatierten
    {0xBA5BA677C0F0447F, 9, 0x00020},  // konstnär
    {0xE7D214965594532C, 9, 0x00020},  // konstnären
    {0xAD65891E6A50BF85, 6, 0x00020},  // konstruktor
    {0xAA306CCC8FE03099, 6, 0x00020},  // konsul
    {0x5066C211CD4E7165, 9, 0x00020},  // konsult
    {0xD71FA6E5B596E0EA, 9, 0x00020},  // konsulten
    {0xF65E71C52D32B706, 0, 0x00001},  // konteren
    {0x58086984B2260D82, 0, 0x00001},  // kontert
    {0xB1C9132E8811A259, 0, 0x00001},  // konterte
    {0xB57A874605DAF4EC, 0, 0x00001},  // konterten
    {0x9093F02DE6BB9F9F, 0, 0x00001},  // kontertet
    {0x53AE3E3F73F9315B, 0, 0x00001},  // kontertete
    {0x5CD76A702C4FD4B0, 0, 0x00001},  // konterteten
    {0xF1DDEC58A5B50601, 6, 0x01001},  // kontynuował
    {0x46AAC84054103DBD, 6, 0x00001},  // kontynuuje
    {0x8CCD8767017FE7C5, 10, 0x00001},  // konuşan
    {0xB742D8AF22975E80, 10, 0x04001},  // konuştu
    {0xE3DEF1831D87DDDE, 0, 0x08020},  // konzern
    {0xE5DEE7CB760A5A82, 10, 0x00020},  // koordinatör
    {0xD11621889444157B, 6, 0x01020},  // koordynator
    {0x5DAC3BAEFE64574A, 6, 0x00820},  // koordynatorka
    {0x853373A1A51BAE0D, 1, 0x400000},  // korean
    {0x7C5D27EA893314B4, 0, 0x400000},  // koreanisch
    {0x8A67D978F97A55C4, 0, 0x400000},  // koreanische
    {0xD99554DD533DDC3F, 0, 0x400000},  // koreanischem
    {0xEE6022348B434AE7, 0, 0x400000},  // koreanischen
    {0x264C459E92DF78EE, 0, 0x400000},  // koreanischer
    {0x5007E3C686F0824C, 0, 0x400000},  // koreanisches
    {0xB28D4902710FAAB2, 10, 0x400000},  // korece
    {0x56007F773F3F442E, 6, 0x00020},  // korespondent
    {0x637F5DC80586E2C8, 0, 0x01020},  // korrespondent
    {0x637F5DC80586E2C8, 9, 0x00020},  // korrespondent
    {0xEB0AAA919854D74A, 9, 0x00020},  // korrespondenten
    {0xF9D4A391962C7262, 0, 0x00820},  // korrespondentin
    {0x94F7EFAFC710284F, 5, 0x00080},  // kotter
    {0x5D65686B7F28E785, 6, 0x08020},  // kościół
    {0x4E9E47DF51F5FBC4, 6, 0x00010},  // kpt
    {0x530A8061EBD05426, 10, 0x01020},  // kral
    {0xFE5F9DD664EB5453, 10, 0x00820},  // kraliçe
    {0x33CE70FB0EA5D5A3, 0, 0x08020},  // krankenhaus
    {0x22D2599ECF6D0B54, 0, 0x00820},  // krankenschwester
    {0xF474839384070C25, 5, 0x080A0},  // krant
    {0x1D4ADC9CBA07B659, 1, 0x08020},  // kremlin
    {0xFBC7DF4BEE5AB8FF, 6, 0x00820},  // krewna
    {0xB897FF70740A93CE, 6, 0x00020},  // krewni
    {0xDA7B0FFFA4BC4EBD, 6, 0x01020},  // krewny
    {0xA1020B80F0900B16, 0, 0x08020},  // kriminalpolizei
    {0x7AA627B996A3F715, 0, 0x00020},  // kritiker
    {0x866681AFC17CE4E1, 0, 0x00020},  // kritikern
    {0x2F7200D0D573672D, 9, 0x00001},  // kritiserade
    {0x655CA81D3B435814, 9, 0x00001},  // kritiserar
    {0x8851A1474EE85EAF, 0, 0x00001},  // kritisieren
    {0x32A3BA9D19744947, 0, 0x00001},  // kritisiert
    {0x43DABD0F0EFCAB80, 0, 0x00001},  // kritisierte
    {0x111173128E51C6F9, 0, 0x00001},  // kritisierten
    {0xAB4740FF8E1A430A, 0, 0x400000},  // kroatisch
    {0x23077029620B9D42, 0, 0x400000},  // kroatische
    {0x94DFCA1E91C3306B, 0, 0x400000},  // kroatischem
    {0xF43824DA2565CBD9, 0, 0x400000},  // kroatischen
    {0xD59FA70A52D3E5C9, 0, 0x400000},  // kroatischer
    {0x238F68042071DE1D, 0, 0x400000},  // kroatisches
    {0xCB528D1E75697833, 6, 0x00001},  // krytykuje
    {0x9F86C2BB5485139F, 6, 0x01001},  // krzyczał
    {0x883F747346B6D92A, 6, 0x00801},  // krzyczała
    {0x346E9E487C2BDAE8, 6, 0x00001},  // krzyczeli
    {0x4BFDA34F80A6E4FF, 6, 0x00001},  // krzyczy
    {0x6CB5E9C03D3F8734, 6, 0x01001},  // krzyknął
    {0x99BA6CE6C166790E, 6, 0x00801},  // krzyknęła
    {0x2DB97EA11EDB8AFF, 9, 0x00001},  // krävde
    {0x2576D396B4701887, 6, 0x01020},  // król
    {0x8208935B76B02E69, 6, 0x00820},  // królowa
    {0x5D693141AC1DF4DE, 9, 0x00020},  // krönikör
    {0xBB87D7B55B52F2E7, 6, 0x00010},  // ks
    {0x97820E7BE00C8CB9, 6, 0x00010},  // ksiądz
    {0x7B6449A2B5EFA9BF, 6, 0x00080},  // książce
    {0xDA95961AF1AB78A4, 6, 0x00080},  // książka
    {0xCC8E99608E76C261, 6, 0x01020},  // książę
    {0xDE9AB7447B49F44E, 6, 0x00820},  // księżniczka
    {0x12753DE0F6E6E134, 6, 0x00004},  // kto
    {0x8903B1079F08832F, 6, 0x00004},  // która
    {0xC95D35F68C934682, 6, 0x00004},  // który
    {0xF097754D81B74D6C, 0, 0x00080},  // kulturwerkstatt
    {0x16B24B7CE61C8061, 0, 0x00080},  // kulturzentrum
    {0x8F3A5312F2672B67, 0, 0x00080},  // kulturzentrums
    {0x49FBE68C635C505A, 10, 0x00080},  // kulübü
    {0x51E5900D53AA9A2E, 9, 0x01020},  // kung
    {0xB6F0F0076AE3AE42, 9, 0x01020},  // kungen
    {0x85DA867CA6620163, 0, 0x00080},  // kurs
    {0x339229280D2B5B57, 10, 0x00020},  // kurtarma
    {0x10E4EE3D938B9FCE, 10, 0x00020},  // kurtulan
    {0xF64A22380B8E12BC, 10, 0x00020},  // kurtulanlar
    {0x13C2F3731800F799, 10, 0x08020},  // kurul
    {0xDC5CAFA2C24CEE89, 10, 0x08020},  // kurulu
    {0xE59201236B06DEB9, 10, 0x08020},  // kurum
    {0x4051886376101B49, 10, 0x08020},  // kurumu
    {0x2508FCF20543334E, 9, 0x00020},  // kusin
    {0xB0ABAE69CF672DA9, 9, 0x08020},  // kustbevakningen
    {0x52763B8242622641, 6, 0x00080},  // kuter
    {0x4E489F3E3AF15F2A, 0, 0x00080},  // kutter
    {0xCF9655929B3B5D50, 6, 0x01020},  // kuzyn
    {0xB995879CBB60BCF5, 6, 0x00820},  // kuzynka
    {0x7C83266B23D49BF6, 9, 0x00820},  // kvinna
    {0x598B58C0FE734ABD, 9, 0x00820},  // kvinnan
    {0xBF2F4024AB3C21F6, 9, 0x08020},  // kyrkan
    {0xCED07091BC147CCB, 9, 0x20020},  // källa
    {0x16C0CBC34048A742, 9, 0x20020},  // källan
    {0x200762EDA59985D8, 9, 0x20020},  // källor
    {0x04AA5031778D51E9, 0, 0x01020},  // könig
    {0xBCF3F42F83B5F628, 0, 0x00820},  // königin
    {0x8FE5E09A3CBBDB4B, 0, 0x02000},  // könne
    {0x89505EA203139849, 0, 0x02000},  // könnten
    {0xC0701F2E14952758, 10, 0x00020},  // köylü
    {0xD1617DC2223A1971, 10, 0x00020},  // köylüler
    {0x0D1D57F4378631B8, 0, 0x00001},  // kündigt
    {0x5FCEB3CF077EF9A8, 0, 0x00001},  // kündigte
    {0x6212FAFC04C80B7A, 0, 0x00001},  // kündigten
    {0xE9BACA47B5DAB147, 0, 0x01020},  // künstler
    {0xDB7E19020BA44571, 0, 0x00820},  // künstlerin
    {0x0EDF84CB5A839CD2, 10, 0x400000},  // kürtçe
    {0x0D562BB1FC54971E, 10, 0x00001},  // kınadı
    {0x90C3061BC944463F, 10, 0x00820},  // kızı
    {0x9A929BE2C648DFB4, 3, 0x00008},  // l
    {0x9A929BE2C648DFB4, 4, 0x00008},  // l
    {0x8A546B95274AC07C, 3, 0x00008},  // l'un
    {0xFD047EFAE12A69F9, 3, 0x00008},  // l'une
    {0x3B619488A59968E6, 2, 0x00808},  // la
    {0x3B619488A59968E6, 3, 0x00808},  // la
    {0x3B619488A59968E6, 4, 0x00808},  // la
    {0x34B23B94FDE1BAFA, 0, 0x00080},  // label
    {0x34B23B94FDE1BAFA, 1, 0x00080},  // label
    {0x34B23B94FDE1BAFA, 3, 0x00080},  // label
    {0x5A3BFABF54E6937C, 1, 0x00101},  // labeled
    {0x99E6381503C93A34, 1, 0x00101},  // labelled
    {0x1DB91E15EAFAF9CE, 1, 0x00001},  // labels
    {0x3F7360F7DB81A9DA, 5, 0x00001},  // lachte
    {0xFCE94D9BBA7EC7BA, 1, 0x00810},  // lady
    {0xE29E3D89ED3C5364, 2, 0x00001},  // lamenta
    {0xE29E3D89ED3C5364, 4, 0x00001},  // lamenta
    {0xE29E3D89ED3C5364, 7, 0x00001},  // lamenta
    {0x8984C16FE5023A7D, 2, 0x00001},  // lamentaba
    {0x3C583B61C74E69E1, 2, 0x00001},  // lamentado
    {0x3C583B61C74E69E1, 7, 0x00001},  // lamentado
    {0x09AF03E01563C674, 7, 0x00001},  // lamentam
    {0xEE4D59CD6CEB28EB, 2, 0x00001},  // lamentan
    {0xFEA86260CDE3F93D, 4, 0x00001},  // lamentano
    {0x500C1C398B9AF3F2, 7, 0x00001},  // lamentaram
    {0xDE6BB5DFFE331699, 2, 0x00001},  // lamentaron
    {0xD2F19170D2956AB1, 4, 0x00001},  // lamentato
    {0x7AE3A1D7380B03FD, 4, 0x00001},  // lamentava
    {0x7AE3A1D7380B03FD, 7, 0x00001},  // lamentava
    {0x6F50E265311CA423, 1, 0x00001},  // lamented
    {0x15AEC11BFAB46B5C, 7, 0x00001},  // lamentou
    {0x76A54521F44240E1, 1, 0x00001},  // laments
    {0x948DF10DB0347EDC, 4, 0x00001},  // lamentò
    {0x718607CDA14761BB, 2, 0x00001},  // lamentó
    {0xB6E943120D807761, 3, 0x00001},  // lance
    {0x29264AB4C79F2182, 3, 0x04001},  // lancé
    {0x8909F89758DB01BE, 0, 0x08020},  // landesamt
    {0x9FA3313E1E4C604E, 0, 0x08020},  // landesregierung
    {0x907A64F494D81812, 1, 0x00820},  // landlady
    {0x7E77B623B1AE48EB, 1, 0x01020},  // landlord
    {0xDDF40B27ED37E203, 0, 0x01020},  // landrat
    {0x9DA21923A88ECA09, 0, 0x00020},  // landrätin
    {0x12CDCDA43448BF1A, 9, 0x00020},  // landshövding
    {0x7AB10B201B247347, 9, 0x00020},  // landshövdingen
    {0x51BCD1F9097FA0C2, 0, 0x08020},  // landtag
    {0xC1BAB281A27F9CBD, 9, 0x00020},  // lantbrukare
    {0xEE00683047C89B73, 2, 0x00008},  // las
    {0xB68D0418B2820A0C, 0, 0x02000},  // lasse
    {0xAAC1772ACE68210A, 1, 0x00200},  // last
    {0x8A02CA65CEFCD7B5, 1, 0x00200},  // later
    {0x8A02CA65CEFCD7B5, 5, 0x00200},  // later
    {0xF8765259C56B4143, 1, 0x00001},  // laughed
    {0x2E350C78D2A9D399, 0, 0x00002},  // laut
    {0xB7CA8F1C3FC00EE2, 0, 0x00081},  // lautet
    {0x8CE9C1C58B82F92B, 0, 0x00001},  // lautete
    {0xBFD2D22AB4FA4889, 4, 0x01020},  // lavoratore
    {0x1E6FE7A6A7032224, 4, 0x00020},  // lavoratori
    {0xF061005DF9B85D92, 4, 0x00820},  // lavoratrice
    {0xD267AC3A502AD8A7, 1, 0x00020},  // lawmaker
    {0xBBB605E216E45D49, 1, 0x00020},  // lawmakers
    {0x6761B0F68F977D2A, 1, 0x00020},  // lawsuit
    {0xDDBACB8E61F1ADCA, 1, 0x00020},  // lawyer
    {0x48C588D6135F385D, 1, 0x00020},  // lawyers
    {0x12074E5CFCBF6A07, 3, 0x01008},  // le
    {0x12074E5CFCBF6A07, 4, 0x00008},  // le
    {0xBD1302A6D38B9F42, 1, 0x00020},  // leader
    {0xBD1302A6D38B9F42, 4, 0x00020},  // leader
    {0xFA77647937D2B641, 1, 0x00020},  // leaders
    {0xE0405BD7F508143E, 1, 0x08020},  // league
    {0xD321CDA3FFD97254, 1, 0x00080},  // lecture
    {0x83974A50D874CEA3, 1, 0x00020},  // lecturer
    {0x5D52822F046A3222, 9, 0x00020},  // ledare
    {0x0DCBE08424B3FA32, 9, 0x00020},  // ledaren
    {0x98B68F1E89D5F3D5, 2, 0x00001},  // lee
    {0x4E767B72937BCA82, 4, 0x08020},  // lega
    {0x36BB42786F047274, 5, 0x04001},  // legde
    {0xC663658FA0CC2F92, 0, 0x01020},  // lehrer
    {0x2EBA9092408BC300, 0, 0x00820},  // lehrerin
    {0xD876790A0246B6FB, 10, 0x400000},  // lehçe
    {0xB3E93CE7FEC70B99, 4, 0x00804},  // lei
    {0x5BEAAE284AADFA93, 5, 0x00020},  // leider
    {0x508944C1862B3E6D, 5, 0x00820},  // leidster
    {0xB34595877F6E47DE, 0, 0x01020},  // leiter
    {0xC2E523278CFC44B6, 0, 0x00820},  // leiterin
    {0x2EC5F724A37AAD2F, 0, 0x00020},  // leiters
    {0x96E0363D727F1875, 0, 0x08020},  // leitstelle
    {0xC57B649303E134C2, 6, 0x00820},  // lekarka
    {0xF0D33B94EA87CF98, 6, 0x01020},  // lekarz
    {0x217B40F953AC5A33, 6, 0x00020},  // lekarza
    {0x868EFEDF70C419BB, 6, 0x00020},  // lekarze
    {0x5F0D4CCACC71CCB7, 9, 0x00020},  // lektor
    {0xDAC8F8711F3B8BDB, 2, 0x00080},  // lema
    {0xDAC8F8711F3B8BDB, 7, 0x00080},  // lema
    {0x06B64690B8B41EB0, 7, 0x00001},  // lembra
    {0x4A57490990400645, 7, 0x00001},  // lembrado
    {0x735B305D17D76C5B, 7, 0x00001},  // lembram
    {0x997F4130FE770A99, 7, 0x00001},  // lembraram
    {0x7142A1EBB101AAE7, 7, 0x00001},  // lembrava
    {0xA1E4098FDD45484E, 7, 0x00001},  // lembrou
    {0x6D66A90270F74E60, 5, 0x00020},  // leraar
    {0xCF29BC4756988A8E, 5, 0x00820},  // lerares
    {0xD479E880C7D1D5AC, 3, 0x00008},  // les
    {0x422CD116656DA03B, 0, 0x20020},  // leser
    {0x6808FC55F1A19072, 0, 0x20020},  // leserin
    {0x5699A924C1182CC6, 1, 0x00020},  // letter
    {0x67270FCE6135B60C, 4, 0x10020},  // lettera
    {0x1CBBC8E7E3BFB506, 3, 0x10020},  // lettre
    {0xFA8F274A92517CC8, 3, 0x00008},  // leur
    {0x5BC25B282C800967, 2, 0x00001},  // leía
    {0xA65954EC1EEACB0B, 7, 0x00001},  // lia
    {0x368FC1F3BDB0AB5A, 2, 0x00080},  // libro
    {0x368FC1F3BDB0AB5A, 4, 0x00080},  // libro
    {0x62B408092B0E5037, 2, 0x00010},  // licenciada
    {0x921392F6A63C1CEF, 2, 0x00010},  // licenciado
    {0xBC0ED2AB802CC5B2, 5, 0x04001},  // licht
    {0xD53D1E833D960878, 5, 0x04001},  // lichtte
    {0x5D8BD49EC3C2F12A, 6, 0x00020},  // lider
    {0x5D8BD49EC3C2F12A, 10, 0x00020},  // lider
    {0xA3B74471587385A3, 6, 0x00020},  // lidera
    {0x7420E4A940E28736, 10, 0x00020},  // lideri
    {0x1FF9C3B80E8F54BC, 6, 0x00820},  // liderka
    {0xD6C8BB4571942BAB, 10, 0x00020},  // liderleri
    {0x94D38A7F0BC8CD55, 0, 0x00080},  // lied
    {0x94D38A7F0BC8CD55, 5, 0x00080},  // lied
    {0x5D383F92CAA1162F, 0, 0x00080},  // lieds
    {0xA396E633550B2FE5, 0, 0x02000},  // liege
    {0xBA377857A0EC7F44, 3, 0x00020},  // lieutenant
    {0x2B39156FF2D611E5, 2, 0x08020},  // liga
    {0x2B39156FF2D611E5, 7, 0x08020},  // liga
    {0xFAAB46D6A4DD4A40, 3, 0x08020},  // ligue
    {0x345FF4574C443E25, 1, 0x00040},  // like
    {0x4434AECE31C53172, 1, 0x00001},  // likened
    {0x699610FC1E16CD43, 1, 0x00001},  // likens
    {0xA93E3715872CC472, 1, 0x00200},  // likewise
    {0xFBE99B9EDA16F543, 10, 0x08020},  // liman
    {0x5830549D651321EB, 1, 0x08020},  // line
    {0x5843BFD52D9CA278, 1, 0x08020},  // lines
    {0x51AC9AB5170CD901, 3, 0x00001},  // lisait
    {0x28D3E0D9CD587C40, 6, 0x10020},  // list
    {0x03D84BB71A35F8AA, 0, 0x08020},  // liste
    {0xA42DDDDC3851DFD9, 3, 0x00001},  // lit
    {0x8A6DC822971F2FAB, 3, 0x00080},  // livre
    {0xC18942836B8C2085, 7, 0x00080},  // livro
    {0xB5CF3CDBDC5F4EBB, 6, 0x10020},  // liście
    {0x0051C7F347487683, 2, 0x00001},  // llamaba
    {0x7D324F61D7082349, 2, 0x00180},  // llamada
    {0x4F268D16B5CD6E70, 2, 0x00081},  // llamado
    {0x1A9129CD5F463F9D, 2, 0x00001},  // llaman
    {0xA94BCA3B5A9B803B, 2, 0x00001},  // llamaron
    {0xB3D2C698BAE766A3, 2, 0x00001},  // llamó
    {0xD6767D4EEEF7628A, 2, 0x00001},  // llora
    {0x88F652E10D6EB36D, 2, 0x00001},  // lloraba
    {0x09409B257884A7E2, 2, 0x00001},  // lloran
    {0x8541D3B28EA599BF, 2, 0x00001},  // lloraron
    {0x0CECD4815EBB3D26, 2, 0x00001},  // lloró
    {0x0C9CA091D14500B7, 2, 0x00008},  // lo
    {0x0C9CA091D14500B7, 4, 0x01008},  // lo
    {0x8E3C9D587BE20815, 0, 0x00001},  // loben
    {0xA4A65A611D7B0902, 0, 0x00001},  // lobt
    {0xB9BC18A049D353B8, 0, 0x00001},  // lobte
    {0xB24EB71CE0CD484A, 0, 0x00001},  // lobten
    {0x6DF58F0C3854D2D3, 3, 0x00020},  // locataire
    {0x5E13377076CD99B5, 3, 0x00020},  // locataires
    {0xFCA738AF1D9FB8E4, 1, 0x00080},  // locomotive
    {0xE4A3AB648C6F1F84, 2, 0x01020},  // locutor
    {0xFBC579BDAEB31981, 2, 0x00820},  // locutora
    {0x676C755724CB0E82, 0, 0x00080},  // lok
    {0x86B1F3052193B778, 0, 0x00080},  // lokal
    {0xCB1B1C573CCF194A, 10, 0x00080},  // lokantası
    {0xDADC646642A34C80, 9, 0x00020},  // lokförare
    {0x0A5ACE2F08EB514F, 9, 0x00020},  // lokföraren
    {0x71FEF2DAEA0251C1, 0, 0x01020},  // lokführer
    {0x1E351D62E6EF9380, 0, 0x00820},  // lokführerin
    {0x4A54559230C7C0F4, 5, 0x00020},  // loods
    {0x5F4A9D7E7ADAE4F3, 1, 0x01010},  // lord
    {0x2053B467FE4951EE, 4, 0x00004},  // loro
    {0x05C9A1982130DE7F, 3, 0x00200},  // lorsque
    {0x169E610A22EA4C25, 2, 0x00008},  // los
    {0x176970CB90AA51D2, 9, 0x00020},  // lots
    {0x53D1BE16B19C01AE, 9, 0x00020},  // lotsen
    {0x5EDB5C1FA4794EAC, 9, 0x00001},  // lovade
    {0x016F9DB75F05ACC7, 9, 0x00001},  // lovar
    {0x377A95DAD39EE787, 9, 0x00001},  // lovat
    {0xA78FF30EE5578785, 1, 0x00010},  // lt
    {0x7C348BAE4873FFBA, 1, 0x08020},  // ltd
    {0x939FE76B02D83490, 2, 0x00200},  // luego
    {0xA030E6469E4CEF53, 4, 0x01004},  // lui
    {0x4D0326B95A5F6CDB, 5, 0x00001},  // luidde
    {0xDA932389090EF569, 5, 0x00001},  // luidt
    {0x89700B5B259B9564, 3, 0x00200},  // lundi
    {0xC9A186EE99A5AB38, 4, 0x00200},  // lunedì
    {0xB5F4657D9F644DF1, 2, 0x00200},  // lunes
    {0x49ABF08993F12EAF, 9, 0x00001},  // lyder
    {0x108D39E109B1752D, 1, 0x00080},  // lyric
    {0x4442CA650CB547F4, 3, 0x00001},  // lâche
    {0x6DC4E3BAE5511F0C, 3, 0x00001},  // lâché
    {0x861577854C66F283, 9, 0x00020},  // läkare
    {0xEDEB26128A99DFDA, 9, 0x00020},  // läkaren
    {0x85387A3A3D45013E, 9, 0x08020},  // länsstyrelsen
    {0x09D2675E5AA1CEB6, 9, 0x00020},  // lärare
    {0x5E8C4281FC498DEF, 9, 0x00020},  // läraren
    {0x64E6CE09A4549CD9, 9, 0x00080},  // låt
    {0x5AE8CBE0A3A62C6A, 9, 0x00080},  // låten
    {0xAE4D3DBA845B7DEA, 7, 0x00001},  // lê
    {0xB1DA5E2CDF05209C, 2, 0x00020},  // líder
    {0xB1DA5E2CDF05209C, 7, 0x00020},  // líder
    {0x8B57CF94DD22BE6F, 2, 0x00020},  // líderes
    {0x8B57CF94DD22BE6F, 7, 0x00020},  // líderes
    {0x511FA40D87A1D08E, 9, 0x00001},  // löd
    {0x116FC19816A76950, 9, 0x00200},  // lördag
    {0x9D12CB63404DBABB, 3, 0x01010},  // m
    {0x7E05046521398D4D, 4, 0x00200},  // ma
    {0xCF66FBA52B3E810C, 5, 0x00200},  // maandag
    {0xA57B8CF56C855DEB, 5, 0x00200},  // maar
    {0xF06CECA3B47CA14F, 5, 0x08020},  // maatschappij
    {0xA923A10DDAD18CD8, 10, 0x400000},  // macarca
    {0xC9EB7DE3FED1F1B2, 4, 0x00020},  // macchinista
    {0xC000FC694AC3749D, 0, 0x02000},  // mache
    {0xE61009E26418D66F, 5, 0x00020},  // machinist
    {0x4473304236998C31, 3, 0x00810},  // madame
    {0x2B1EA75078845E12, 2, 0x00820},  // madre
    {0x2B1EA75078845E12, 4, 0x00820},  // madre
    {0x84986857FD2700FB, 2, 0x00820},  // maestra
    {0x84986857FD2700FB, 4, 0x00820},  // maestra
    {0xA3F1BD8F4BB87449, 2, 0x01020},  // maestro
    {0xA3F1BD8F4BB87449, 4, 0x01020},  // maestro
    {0xB07BD8BDAE9944C2, 9, 0x00080},  // magasinet
    {0xC183C2101FABF5B1, 0, 0x00080},  // magazin
    {0x4B7BC13C0D4BFE03, 1, 0x080A0},  // magazine
    {0x4B7BC13C0D4BFE03, 3, 0x00080},  // magazine
    {0x67833823AAC9BB01, 0, 0x00080},  // magazins
    {0x112A6C3E1F17623D, 6, 0x00080},  // magazyn
    {0x7532B04F569B0A63, 6, 0x00080},  // magazynie
    {0xAE5B53B8B492CDD9, 2, 0x00820},  // magistrada
    {0xAE5B53B8B492CDD9, 7, 0x00820},  // magistrada
    {0x2A73B3421BFF3C05, 2, 0x01020},  // magistrado
    {0x2A73B3421BFF3C05, 7, 0x01020},  // magistrado
    {0x00AA5A133310D02D, 3, 0x01020},  // magistrat
    {0x00AA5A133310D02D, 6, 0x08020},  // magistrat
    {0xB5ACA8BE15B21398, 4, 0x00820},  // magistrata
    {0x7D6442081B564A4A, 1, 0x00020},  // magistrate
    {0x7D6442081B564A4A, 3, 0x00820},  // magistrate
    {0x482E5E4AAE2F5F73, 4, 0x01020},  // magistrato
    {0xBFF2860AA3843230, 10, 0x08020},  // mahkeme
    {0xA3EC987B8AD392E6, 10, 0x08020},  // mahkemesi
    {0x5ADECDAEDC4635A2, 0, 0x00001},  // mahnen
    {0x513456ADFF88FE90, 0, 0x00001},  // mahnt
    {0xE3DB708DBBA728C0, 0, 0x00001},  // mahnte
    {0xFAE8735D38B65434, 0, 0x00001},  // mahnten
    {0xD0378806D682E2A5, 0, 0x800000},  // mai
    {0x37F26982BCD6F08A, 1, 0x00001},  // maintained
    {0xEBC0D3495D496F6E, 1, 0x00001},  // maintaining
    {0xFB8C7183FD6D6EE2, 1, 0x00001},  // maintains
    {0xE64C30A3C17C8CB9, 3, 0x00200},  // maintenant
    {0x25C8234CF420BE5C, 3, 0x00020},  // maire
    {0x65ECC72305D1EAAB, 3, 0x00020},  // maires
    {0x1EAEFA36E9052234, 3, 0x08020},  // mairie
    {0x2EAFFE6A2246BCE0, 3, 0x00200},  // mais
    {0xFAB4629A4E1781D6, 9, 0x00820},  // maka
    {0x7AA5AC4D3A1AD61C, 9, 0x01020},  // make
    {0xA18B660D75F4FE5E, 10, 0x00020},  // makinist
    {0x7540D7A5BB1EA670, 2, 0x00001},  // maldice
    {0xAADCC0149204DA80, 9, 0x00820},  // mamma
    {0xD493792DC31AA2B5, 9, 0x00820},  // mamman
    {0x677EB0F55F1790B8, 0, 0x00200},  // man
    {0x677EB0F55F1790B8, 1, 0x01020},  // man
    {0x677EB0F55F1790B8, 5, 0x01000},  // man
    {0x677EB0F55F1790B8, 9, 0x01020},  // man
    {0x179906A2A9839C47, 1, 0x00020},  // manager
    {0xFBC0CD5DE92E3AD9, 1, 0x00020},  // manager-coach
    {0xF4BEFE46E7CEF5C9, 0, 0x00200},  // manche
    {0xF67480293A30C92C, 0, 0x00020},  // mandant
    {0x6BC5F2EC9EB5E168, 0, 0x00820},  // mandantin
    {0xE1E794B12CFF7882, 1, 0x400000},  // mandarin
    {0x593F6759A8A652FC, 2, 0x00820},  // mandataria
    {0xB604A65287D95587, 2, 0x01020},  // mandatario
    {0x7F09D461FBC0FC9E, 2, 0x00001},  // manifesta
    {0x5C3706771EEA90ED, 2, 0x00001},  // manifestaba
    {0x3F3881C8A2E0989A, 2, 0x00001},  // manifestado
    {0x108D62FDED0B813A, 2, 0x00001},  // manifestan
    {0xDE5FAD754682C56A, 3, 0x00020},  // manifestant
    {0xA845114F22F7A82F, 2, 0x00020},  // manifestante
    {0xA845114F22F7A82F, 4, 0x00020},  // manifestante
    {0xA845114F22F7A82F, 7, 0x00020},  // manifestante
    {0x38428595BA4E22ED, 2, 0x00020},  // manifestantes
    {0x38428595BA4E22ED, 7, 0x00020},  // manifestantes
    {0x4AA0C2A75F61A9A2, 4, 0x00020},  // manifestanti
    {0x0989C04E7816DC3C, 3, 0x00020},  // manifestants
    {0x6CDF7551C7BD02DF, 2, 0x00001},  // manifestaron
    {0x2F3158AFC12D573A, 2, 0x00001},  // manifestó
    {0xC832E024FB55A8D7, 0, 0x01000},  // mann
    {0x57DCA70DEECBC1DD, 9, 0x01020},  // mannen
    {0x88624685A1CBDB6F, 7, 0x00001},  // manteve
    {0xDD2B58A6A3A7F77F, 1, 0x00608},  // many
    {0x29BC0DFB8DE0F8BB, 7, 0x00020},  // maquinista
    {0x848FB6F8B9FFEE13, 2, 0x00080},  // marca
    {0x848FB6F8B9FFEE13, 7, 0x00080},  // marca
    {0x3DFB8F1206468D90, 1, 0x800200},  // march
    {0x57A22C922623D2F8, 4, 0x00080},  // marchio
    {0x5C8D3640B829CE59, 3, 0x00200},  // mardi
    {0x391247F932EBA1AA, 3, 0x01020},  // mari
    {0x7B9CBAC89D561468, 2, 0x01020},  // marido
    {0x7B9CBAC89D561468, 7, 0x01020},  // marido
    {0xF0C8F38AD93D7CAC, 3, 0x00020},  // marin
    {0x5C9E3970685726A4, 2, 0x08020},  // marina
    {0x5C9E3970685726A4, 4, 0x08020},  // marina
    {0xF99D9A672796B70E, 4, 0x01020},  // marinaio
    {0x31BE116CB0692C17, 3, 0x08020},  // marine
    {0xB08689EBEEDE5F6B, 2, 0x00020},  // marinera
    {0x1AC379139397C309, 2, 0x00020},  // marinero
    {0x8D42DC17DE89FE7B, 7, 0x08020},  // marinha
    {0xEDACE2764F7CFBE1, 7, 0x00020},  // marinheiro
    {0xC22654F4D3188CFE, 3, 0x00020},  // marins
    {0x396FD497DDB3E6D6, 4, 0x01020},  // marito
    {0x0F98EB557FF893F1, 6, 0x00080},  // marka
    {0x54C5AB989BF40719, 0, 0x00080},  // marke
    {0x7D3FE92C4ED49729, 3, 0x00080},  // marque
    {0x17ED0CFB2A62EE73, 4, 0x00200},  // martedì
    {0xA5206D340DD0EB0E, 3, 0x00001},  // martelait
    {0x78CAD27C693715B7, 3, 0x00001},  // martelé
    {0xD81EF5401888A0C1, 2, 0x00200},  // martes
    {0x5A92F27B0D6DC561, 3, 0x00001},  // martèle
    {0x3A3C2C6829C43A2A, 6, 0x01020},  // marynarz
    {0x483B97FD3B5E398B, 7, 0x00200},  // mas
    {0xA4C007903213DC4B, 6, 0x00020},  // maszynista
    {0x4F88064260906F4A, 1, 0x00020},  // mate
    {0xBD250112C32BC54B, 3, 0x08020},  // matignon
    {0x0A2CCEA43A2280DC, 2, 0x00001},  // matiza
    {0x4E0F2A541DF97FDC, 2, 0x00001},  // matizaba
    {0x3526D9B05C761C78, 2, 0x00001},  // matizado
    {0xCBCC5F7058A11323, 2, 0x00001},  // matizan
    {0x8D507ADFB86CA207, 2, 0x00001},  // matizaron
    {0x6485228ED9635E08, 2, 0x00001},  // matizó
    {0x12E6FF4DF013F729, 6, 0x00820},  // matka
    {0x82DB2457287AAB78, 6, 0x00020},  // matki
    {0xC1359063B3A68B76, 5, 0x00020},  // matroos
    {0xBBCDCD431186DB14, 1, 0x800000},  // may
    {0xA7178598AFE8780F, 1, 0x00200},  // maybe
    {0x05ED6C9A808CF96A, 1, 0x00030},  // mayor
    {0x4E5609193C5A1F6D, 3, 0x00010},  // maître
    {0xE01B82A2A111B7F3, 3, 0x00010},  // maîtresse
    {0x4EDCA6F6021F31DA, 2, 0x00200},  // mañana
    {0xFD911951260EDB5C, 10, 0x00020},  // mağdur
    {0xEAD4C1BDF7F8768E, 3, 0x00010},  // me
    {0x882A69614AD079B6, 1, 0x00200},  // meanwhile
    {0x045984B32C093B2A, 6, 0x00010},  // mecenas
    {0xB21C980AB39096D7, 10, 0x08020},  // meclis
    {0xC7EDF5DF5F30D2CB, 10, 0x08020},  // meclisi
    {0x03C71C78B975B4BA, 9, 0x00040},  // med
    {0xA361A31E96632E67, 9, 0x00200},  // medan
    {0x31878880A02CA394, 9, 0x00001},  // meddelade
    {0xB405F537E1341370, 9, 0x10020},  // meddelande
    {0x766FB5CA3391D8A6, 9, 0x10020},  // meddelandet
    {0x00BEC4BA59229A81, 9, 0x00001},  // meddelar
    {0x8DCF2A7A965692DD, 9, 0x00001},  // meddelat
    {0xE1D1FD5D7EE71523, 5, 0x20020},  // medewerker
    {0x4490FFBE41105096, 9, 0x00001},  // medgav
    {0x705D943D8B886E41, 9, 0x00001},  // medger
    {0x442675AFCFDD8E5F, 9, 0x00001},  // medgett
    {0xF383B8D6DD971D28, 1, 0x00020},  // medic
    {0x1E85217307D79C50, 4, 0x00020},  // medici
    {0xBCFF951950FBFC60, 4, 0x00020},  // medico
    {0x143872B8B3B8FA70, 0, 0x00200},  // mehr
    {0xCF32533D35E4E3D9, 0, 0x00200},  // mehrere
    {0x6522B46DB2A594F8, 0, 0x00001},  // meinen
    {0x9E1E99F249C06AAF, 0, 0x04001},  // meint
    {0xA992B17ADD858A3F, 0, 0x04001},  // meinte
    {0x677D53BE3594BED4, 0, 0x00001},  // meinten
    {0x186AA8C5A7978580, 0, 0x00002},  // meinung
    {0xA599D73820318848, 5, 0x00820},  // meisje
    {0x3F7E06866FC36D65, 10, 0x10020},  // mektup
    {0x7F65102D1BC9BC37, 10, 0x10020},  // mektupta
    {0x66DE8FED68F459B5, 5, 0x00001},  // meldde
    {0xC499D17CC4EC93BF, 5, 0x00001},  // meldden
    {0x1D2FED93AAFB5C25, 0, 0x00001},  // meldet
    {0x0687CB47BF5573A5, 0, 0x00001},  // meldete
    {0x66B91A3704DCDAA5, 5, 0x00001},  // meldt
    {0xA70DCCCECD79BBA5, 1, 0x00020},  // memo
    {0x3F313F9A34699214, 1, 0x00080},  // memoir
    {0x28C0BDC10B585868, 0, 0x00020},  // memorandum
    {0x84C19DB1FAA1AA72, 9, 0x00200},  // men
    {0x9805FC7F108CE075, 9, 0x00001},  // menade
    {0x105E7AD1CEB7D8D7, 9, 0x04001},  // menar
    {0x9A77F23EA97847D9, 5, 0x01010},  // meneer
    {0x5934555ADCF7F2EF, 7, 0x00820},  // menina
    {0xAEFFABC759B5612D, 7, 0x01020},  // menino
    {0x406185A7BDB8ED7F, 7, 0x10020},  // mensagem
    {0x634638761054E7F9, 2, 0x10020},  // mensaje
    {0x4F790D2E5CCD80F1, 4, 0x00200},  // mentre
    {0xBB4FDC68DF4B5D14, 4, 0x00200},  // mercoledì
    {0x7CDEB37F00973C7E, 3, 0x00200},  // mercredi
    {0x0BA108BABE8838AD, 5, 0x00080},  // merk
    {0x242039F2B414E585, 10, 0x10020},  // mesaj
    {0x4562B57F66EE2C03, 10, 0x10020},  // mesajında
    {0xCC7911341FA2D6E1, 10, 0x00020},  // meslektaşı
    {0x7867851F86F75BA4, 1, 0x10020},  // message
    {0x7867851F86F75BA4, 3, 0x10020},  // message
    {0x63B4E4822CBB6194, 1, 0x00001},  // messaged
    {0x5A5C0F63079FC11F, 4, 0x10020},  // messaggio
    {0x22D4431E06AD8F98, 0, 0x00080},  // messe
    {0x13A59901A273FE50, 5, 0x00040},  // met
    {0xDDAAECA1E528B5AB, 3, 0x00020},  // metteur
    {0xAA0155A62F8B5063, 5, 0x00810},  // mevr
    {0x79ECD0FCBF557D76, 5, 0x00810},  // mevrouw
    {0x2B69E9FAEF9CEBED, 3, 0x00010},  // mgr
    {0x2B69E9FAEF9CEBED, 6, 0x00010},  // mgr
    {0x33A48D18610580CB, 1, 0x00020},  // midwife
    {0xD9199DC66BD2D97F, 2, 0x00200},  // mientras
    {0x91D66C819AD22B69, 6, 0x00080},  // miesięcznik
    {0x8A1322B5DBA584E7, 6, 0x21020},  // mieszkaniec
    {0x6F5B44A7CD28C522, 6, 0x20820},  // mieszkanka
    {0xA816AE19B53B8F75, 6, 0x00020},  // mieszkańca
    {0xBB2BBCD47AA950DE, 6, 0x20020},  // mieszkańcy
    {0x92CF41AD57934BF2, 6, 0x00020},  // mieszkańców
    {0x8C3F3B2DCD99AF27, 0, 0x01020},  // mieter
    {0xF6A916BE3CE9749D, 0, 0x00820},  // mieterin
    {0xC39B0A82786E7D19, 1, 0x00200},  // might
    {0x14D19CE6C9EA51CC, 5, 0x00008},  // mijn
    {0xCB9D6BE249DF954C, 3, 0x01020},  // militant
    {0xC215D9D08C347664, 3, 0x00820},  // militante
    {0xB155F10048C999A3, 3, 0x00020},  // militants
    {0x640B5F389E4408A4, 1, 0x08020},  // military
    {0x5F78949FFE54E2C0, 0, 0x08020},  // militär
    {0x2DDE56E3B4C56722, 10, 0x00020},  // milletvekili
    {0x538044E826F4EC80, 10, 0x00020},  // milletvekilleri
    {0xEAEFE034495B151A, 1, 0x00200},  // million
    {0xB0E878E56151CF2B, 10, 0x00020},  // mimar
    {0x6A885AFD4E65C350, 9, 0x00008},  // min
    {0x134E2DD33376D2A2, 9, 0x00001},  // mindes
    {0x626BFB334C754E41, 0, 0x01020},  // minister
    {0x626BFB334C754E41, 1, 0x00030},  // minister
    {0x626BFB334C754E41, 5, 0x00030},  // minister
    {0x626BFB334C754E41, 6, 0x01020},  // minister
    {0x626BFB334C754E41, 9, 0x00020},  // minister
    {0x8D23CC36D4DB7E80, 5, 0x08020},  // ministerie
    {0xCF6C285271E3C8F8, 0, 0x00820},  // ministerin
    {0x0043B3CF594409B0, 2, 0x08020},  // ministerio
    {0x7F6B3F43AFC835E7, 0, 0x08020},  // ministerium
    {0x331A443D96F4FB68, 9, 0x00020},  // ministern
    {0x1DB4EFAD0C0F10E2, 4, 0x08020},  // ministero
    {0xD464362E30D34557, 0, 0x01020},  // ministerpräsident
    {0x942ED9267164F6C0, 0, 0x00820},  // ministerpräsidentin
    {0x43BC6F7A6D7D58EE, 0, 0x00020},  // ministers
    {0x43BC6F7A6D7D58EE, 1, 0x00020},  // ministers
    {0x4759C8048BC3EB04, 6, 0x08020},  // ministerstwa
    {0xCCB2509622007047, 6, 0x08020},  // ministerstwie
    {0xFDEFEA80FC277C75, 6, 0x08020},  // ministerstwo
    {0x571681DF7B37C608, 2, 0x00820},  // ministra
    {0x571681DF7B37C608, 4, 0x00820},  // ministra
    {0x571681DF7B37C608, 6, 0x00820},  // ministra
    {0x571681DF7B37C608, 7, 0x00820},  // ministra
    {0xAEDA38EC25CFCEE9, 9, 0x00020},  // ministrar
    {0x961240E3DD0B23BF, 3, 0x00020},  // ministre
    {0x17213A03954A8E93, 6, 0x00020},  // ministrem
    {0xA704B9BABD34113B, 3, 0x00020},  // ministres
    {0x51BA45C1A312DD17, 4, 0x00020},  // ministri
    {0xB3E4E3AF51AED352, 2, 0x01020},  // ministro
    {0xB3E4E3AF51AED352, 4, 0x01020},  // ministro
    {0xB3E4E3AF51AED352, 7, 0x01020},  // ministro
    {0x3D6923DB4D182B17, 2, 0x00020},  // ministros
    {0x3D6923DB4D182B17, 7, 0x00020},  // ministros
    {0x8B5B8FC237461DD4, 1, 0x08020},  // ministry
    {0x3E007FF53F0F6049, 6, 0x00020},  // ministrów
    {0x5B93B67B3D9E1A57, 3, 0x08020},  // ministère
    {0x7F3AD1D400FE5E7C, 7, 0x08020},  // ministério
    {0x5EF2681671767A05, 9, 0x00001},  // minns
    {0x1F91C3A4783853A9, 2, 0x00080},  // misión
    {0xA2C7EDD9C41D051B, 1, 0x00810},  // miss
    {0x9F2F04819BB4DA74, 0, 0x00080},  // mission
    {0x9F2F04819BB4DA74, 1, 0x00080},  // mission
    {0x9F2F04819BB4DA74, 3, 0x00080},  // mission
    {0xDC1D4DF1C17CAB1A, 4, 0x00080},  // missione
    {0xE871A3E51E726915, 9, 0x00020},  // misstänkt
    {0xFB4D169E78D327C7, 9, 0x00020},  // misstänkte
    {0x35627BC2878AEE30, 7, 0x00080},  // missão
    {0x8C71A3C5197208A0, 0, 0x00240},  // mit
    {0xDBAF2D99346EC8D9, 0, 0x20020},  // mitarbeiter
    {0x05D8E7C1AB5AF856, 0, 0x20820},  // mitarbeiterin
    {0x54A1E235EDE4A9C0, 0, 0x00001},  // mitgeteilt
    {0xB0F50AC8B5670B0C, 9, 0x00008},  // mitt
    {0x047D67321A39D5CB, 0, 0x10020},  // mitteilung
    {0xE193C7DECEC2E038, 0, 0x00200},  // mittlerweile
    {0x35B896F3F231C195, 0, 0x800200},  // mittwoch
    {0x60B6E3A6DFF0583B, 2, 0x00200},  // miércoles
    {0xE48AC7F6F639D1F8, 6, 0x00010},  // mjr
    {0xB32B20553E8888B5, 3, 0x00810},  // mlle
    {0x98593FDFE6438ECB, 3, 0x00010},  // mm
    {0xBDC1064D93CF3A3F, 3, 0x00810},  // mme
    {0xE68606E4B885CFF3, 3, 0x00010},  // mmes
    {0xA484FE8EAC787425, 1, 0x00001},  // mocked
    {0x40CA5094FB8044AC, 1, 0x00001},  // mocks
    {0x8B26767DDEA55177, 0, 0x00080},  // modell
    {0xDC236E82E78E443F, 0, 0x00080},  // modells
    {0xB83CEE3367CF7C45, 1, 0x00020},  // moderator
    {0xBBF3F7051AC262FD, 9, 0x00820},  // modern
    {0xAF737BC3AEBC9FA1, 5, 0x00820},  // moeder
    {0x59B8A1542E9F8008, 4, 0x00820},  // moglie
    {0x4C4B3B314E481842, 1, 0x800200},  // monday
    {0x223D0097E3FE7AEB, 2, 0x00820},  // monja
    {0xF9652F1572094537, 3, 0x00010},  // monseigneur
    {0xC9B1D460311B9B15, 2, 0x00010},  // monseñor
    {0x89EEDC1F7F185D6A, 3, 0x01010},  // monsieur
    {0x867CF11EB4FAD248, 4, 0x00010},  // monsignor
    {0x65665F2295563604, 0, 0x800200},  // montag
    {0xCDFA025A6E48795E, 5, 0x1000020},  // moordenaar
    {0x8DB24A07029F007D, 9, 0x00820},  // mor
    {0xB19A30CC0DB8E9F7, 7, 0x21020},  // morador
    {0x8E25B2A692DB458F, 7, 0x20820},  // moradora
    {0x94A41834C5DC84B5, 7, 0x20020},  // moradores
    {0x0D024CEBC818E54C, 9, 0x01020},  // morbror
    {0x5F4A688810D6E9C6, 6, 0x1000020},  // morderca
    {0xDC2BB53EB21DC707, 1, 0x00200},  // moreover
    {0x399DFE11789AB262, 9, 0x01020},  // morfar
    {0x5E5411CCEB9BEDB7, 0, 0x00200},  // morgen
    {0x5E5411CCEB9BEDB7, 5, 0x00200},  // morgen
    {0x024D3101437DA22E, 9, 0x00820},  // mormor
    {0x1C1C90C2BED7A351, 4, 0x00001},  // mormora
    {0xC9E7481FF79A7E1D, 4, 0x00001},  // mormorano
    {0x0750BF4856E81962, 4, 0x00001},  // mormorato
    {0xD61627CC389855AC, 4, 0x00001},  // mormorava
    {0xD59902B7DD04A656, 4, 0x00001},  // mormorò
    {0xE8ED634A8FC944FA, 0, 0x00001},  // moseren
    {0x4C8893B5B2B9954A, 0, 0x00001},  // mosert
    {0x7FE0B42257AC7D98, 0, 0x00001},  // moserte
    {0x026E990C0D933F77, 0, 0x00001},  // moserten
    {0xFDDB0E8A5252E262, 1, 0x00200},  // most
    {0xB69BC6F5595D275E, 9, 0x00820},  // moster
    {0x18DCF3A679DF7C50, 4, 0x00080},  // mostra
    {0x18289FF56C6B11A3, 9, 0x00040},  // mot
    {0x36C6CDE3653B47BC, 1, 0x00820},  // mother
    {0xA7EF6370E8A5D4B5, 7, 0x00020},  // motorista
    {0xBD8B8FFB8B3B1ED8, 6, 0x00020},  // motorniczy
    {0x13EC41B08945C19D, 0, 0x00080},  // motto
    {0x13EC41B08945C19D, 1, 0x00080},  // motto
    {0x13EC41B08945C19D, 4, 0x00080},  // motto
    {0x13EC41B08945C19D, 5, 0x00080},  // motto
    {0x13EC41B08945C19D, 6, 0x00080},  // motto
    {0xE0F41831DC639BC1, 9, 0x00080},  // mottot
    {0xA5C16AB7FCD888B9, 3, 0x00080},  // mouvement
    {0xBA23140CEF9CCC9A, 1, 0x00080},  // movement
    {0x3E16F7F5BFBB6EE1, 1, 0x00080},  // movie
    {0x51711BE76B8E0586, 4, 0x00080},  // movimento
    {0x51711BE76B8E0586, 7, 0x00080},  // movimento
    {0x6CFF7E052CB36104, 2, 0x00080},  // movimiento
    {0xDD52EA71218219DF, 1, 0x00020},  // mp
    {0xCA9ABD134977C9BD, 1, 0x00020},  // mps
    {0xAED5F8886EBEBA56, 1, 0x01010},  // mr
    {0x9081D8B51A3783A5, 1, 0x00810},  // mrs
    {0xD57CD4A2B0BC415B, 1, 0x00810},  // ms
    {0x73B3C8F2F34B9913, 2, 0x00820},  // muchacha
    {0xED05EF762C462CD7, 2, 0x01020},  // muchacho
    {0xD7909A86A860241F, 10, 0x00020},  // muhabir
    {0x10F8435E331898C9, 10, 0x00020},  // muhabiri
    {0xD04CDA5C004FA8F5, 10, 0x08020},  // muhalefet
    {0x0EEB64A9A96E387D, 10, 0x00020},  // muhtar
    {0x188B48A9759D3D59, 10, 0x00020},  // muhtarı
    {0x586D0A5456E15663, 2, 0x00820},  // mujer
    {0x9FF43828AD8B32DB, 7, 0x00820},  // mulher
    {0x95D120457943CCA7, 1, 0x00820},  // mum
    {0x411A2696BD27280C, 3, 0x08020},  // municipalité
    {0x1A2867FC27E0FB06, 2, 0x08020},  // municipio
    {0xE81B723D2209FAE3, 1, 0x00080},  // mural
    {0xCFE658245CBC9831, 0, 0x00001},  // murmelen
    {0xFB64D64F70B232DB, 0, 0x00001},  // murmelt
    {0xDBA1C55468B8B574, 0, 0x00001},  // murmelte
    {0xDC2790B28F56FA58, 0, 0x00001},  // murmelten
    {0x90E37F088C8778BC, 2, 0x00001},  // murmura
    {0x90E37F088C8778BC, 7, 0x00001},  // murmura
    {0xB1C0DF6A1E0AE304, 2, 0x00001},  // murmuraba
    {0xD60B0C182F484C75, 2, 0x00001},  // murmurado
    {0xD60B0C182F484C75, 7, 0x00001},  // murmurado
    {0xE80F39502C077901, 7, 0x00001},  // murmuram
    {0x5383DCBB066DD22D, 2, 0x00001},  // murmuran
    {0x94074DAB975ADEF7, 7, 0x00001},  // murmuraram
    {0x5EE5B4CE4C23B601, 2, 0x00001},  // murmuraron
    {0x7B041734ABD5F971, 7, 0x00001},  // murmurava
    {0xEF9191E986517CF4, 3, 0x00001},  // murmure
    {0x2338A89B9A5B7411, 1, 0x00001},  // murmured
    {0x78EC3A85AA5EA52F, 7, 0x00001},  // murmurou
    {0x76ECF8B9302F95E4, 3, 0x00001},  // murmuré
    {0x744FDD516AE546CA, 2, 0x00001},  // murmuró
    {0x8E7B61E7505FFC09, 1, 0x00001},  // mused
    {0xC1E2C8E4B9D56D03, 9, 0x08020},  // museet
    {0x9567F485573DE5A7, 2, 0x08020},  // museo
    {0x9567F485573DE5A7, 4, 0x08020},  // museo
    {0xDB85ED558E27FF83, 7, 0x08020},  // museu
    {0x3DCA89955A7F5964, 0, 0x08020},  // museum
    {0x3DCA89955A7F5964, 1, 0x08020},  // museum
    {0x3DCA89955A7F5964, 5, 0x00080},  // museum
    {0x333987072AEAF76B, 0, 0x08020},  // museums
    {0x611A6084CEBAA7FA, 1, 0x00080},  // musical
    {0xAE7B4B07EB3CFBFE, 1, 0x00020},  // musician
    {0xD1EFA977188AB79F, 3, 0x01020},  // musicien
    {0x4573DE19718F43A3, 3, 0x00820},  // musicienne
    {0xA49D928B36646ABA, 4, 0x00020},  // musicista
    {0x3CCA2AB9DF6874C3, 1, 0x00200},  // must
    {0x50A1C534EA560E07, 3, 0x08020},  // musée
    {0x06265211582CF89C, 0, 0x00820},  // mutter
    {0xC5274F6A61388AA6, 1, 0x00001},  // muttered
    {0x31F6EF80330F191B, 9, 0x00001},  // muttrade
    {0xC24636A030912497, 9, 0x00001},  // muttrar
    {0x05040ECE90F18B5B, 6, 0x08020},  // muzeum
    {0x5333905F09CCE048, 6, 0x00020},  // muzyk
    {0x251D1AA116FCF00D, 1, 0x00208},  // my
    {0x251D1AA116FCF00D, 6, 0x00200},  // my
    {0xB6C518904534482E, 9, 0x08020},  // myndigheten
    {0x9D77DD0D243D3894, 9, 0x08020},  // myndigheter
    {0xCE7E531B1B1AC4A0, 7, 0x00820},  // mãe
    {0x6F58E658559C79B0, 0, 0x00820},  // mädchen
    {0x3F7D10F9F8597FE0, 0, 0x00080},  // märchen
    {0x37133B8F1919FBAA, 9, 0x00080},  // märket
    {0xE306B9DE0D58186F, 0, 0x800000},  // märz
    {0xB27EEBC6EEABC6FA, 9, 0x00080},  // mässan
    {0xB37B0E2C578650DD, 9, 0x00020},  // målsägande
    {0x8A1103A130853924, 9, 0x00200},  // måndag
    {0xC8600A023BEA806D, 3, 0x00820},  // mère
    {0xAFBD61751D5D33A6, 3, 0x00020},  // médecin
    {0x7070E48D7F2CBD8E, 3, 0x00020},  // médecins
    {0x126F9A41A71B6C1F, 2, 0x00820},  // médica
    {0x126F9A41A71B6C1F, 7, 0x00820},  // médica
    {0xC82D0E5BF47FA060, 2, 0x01020},  // médico
    {0xC82D0E5BF47FA060, 7, 0x01020},  // médico
    {0x3509BB75F0F4D9EF, 2, 0x00020},  // médicos
    {0x3509BB75F0F4D9EF, 7, 0x00020},  // médicos
    {0x7213390EF2244CA0, 6, 0x04001},  // mówi
    {0x1BB42FCB6235CBE1, 6, 0x00001},  // mówili
    {0x61D03CBDDFA50019, 6, 0x04001},  // mówią
    {0x2212703BA0BE7EE9, 6, 0x05001},  // mówił
    {0x1E37315A1EF60C72, 6, 0x04801},  // mówiła
    {0x402BE057F3EE9A1C, 9, 0x1000020},  // mördaren
    {0x42A0ED2EE71E4780, 0, 0x1000020},  // mörder
    {0x354339F8540FFAAE, 7, 0x00080},  // música
    {0x507A7AEA9F0CC21F, 2, 0x00020},  // músico
    {0x507A7AEA9F0CC21F, 7, 0x00020},  // músico
    {0x9D0730650A3F26BA, 10, 0x00020},  // müdür
    {0x92E597E0F8807C86, 10, 0x00020},  // müdürler
    {0x525DFEDB13D07E94, 10, 0x08020},  // müdürlük
    {0xE5BC366DC5982ACC, 10, 0x08020},  // müdürlüğü
    {0xE33C9AD032C84E19, 10, 0x00020},  // müdürü
    {0xFBDE2A600D21C6AB, 10, 0x00020},  // mühendis
    {0xA52DCF5DFE74DB75, 10, 0x00020},  // mühendisi
    {0xD15F597242D5003B, 0, 0x02000},  // müsse
    {0xEB870A656307142F, 0, 0x02000},  // müssten
    {0x4BB2345945A3242C, 10, 0x00020},  // müsteşar
    {0x7C0698F112D385D1, 6, 0x01020},  // mąż
    {0x27F7DC42835B3A06, 6, 0x01020},  // mężczyzna
    {0x4E73F043D393BE38, 10, 0x00001},  // mırıldandı
    {0x0FA10BDED6B2C2B3, 5, 0x00040},  // na
    {0x0FA10BDED6B2C2B3, 6, 0x00040},  // na
    {0x0FA10BDED6B2C2B3, 7, 0x00048},  // na
    {0xB6BB2F22B8F7715F, 5, 0x00040},  // naar
    {0x2404D01EA1F1898A, 0, 0x00242},  // nach
    {0xEAA9D2F9F44F7A2D, 0, 0x21020},  // nachbar
    {0x6706718A6B093D5E, 0, 0x20820},  // nachbarin
    {0x24817485B7D2E1EB, 0, 0x080A0},  // nachrichtenagentur
    {0x4260079B52AF86E7, 6, 0x00820},  // naczelniczka
    {0x6C012CA7CF90E8C0, 6, 0x01020},  // naczelnik
    {0x295E1560CE2BA82B, 6, 0x00040},  // nad
    {0xBF837C590A116B1E, 6, 0x00080},  // nagroda
    {0xEA727B9BA2710491, 0, 0x00080},  // name
    {0x472405F2F7713602, 1, 0x00080},  // named
    {0x6B6E140E19C19998, 0, 0x00180},  // namens
    {0xD070607C58FA1FBD, 9, 0x00080},  // namnet
    {0xD14676710520FBA0, 0, 0x00001},  // nannte
    {0xFB48DFE90C0BCB3A, 0, 0x00001},  // nannten
    {0x178AF1525103F38E, 6, 0x1001020},  // napastnik
    {0xA4082B36353E0569, 6, 0x00001},  // napisali
    {0x563A513EA38C5FD1, 6, 0x05001},  // napisał
    {0x6CE980A4FCFE9B58, 6, 0x04801},  // napisała
    {0xB9CEF1FC23E57225, 6, 0x00008},  // nasz
    {0x0931D6F1BB13C32D, 6, 0x00008},  // nasza
    {0xAD9BE380440473F5, 10, 0x00200},  // nasıl
    {0x2A7CF4CC7AF6CC30, 6, 0x00020},  // nauczyciel
    {0x6F83D21F054CF6F5, 6, 0x00020},  // nauczyciela
    {0x3AC3C5D91000D83E, 6, 0x00020},  // nauczyciele
    {0xFF56A2EC0148D5B3, 6, 0x00820},  // nauczycielka
    {0x2AB1BB98FF308829, 6, 0x00020},  // naukowiec
    {0xCF7AD5AFABEF75AE, 4, 0x00080},  // nave
    {0xDD9CE8A850459725, 2, 0x08020},  // naviera
    {0xF2A7C5A1009B8866, 7, 0x00080},  // navio
    {0x462BDEE4FD158B7C, 3, 0x00080},  // navire
    {0xC57ED506400B350D, 1, 0x08020},  // navy
    {0x863BE4B612946B71, 6, 0x00001},  // nazwali
    {0xCC7CB02F0F75F049, 6, 0x00080},  // nazwana
    {0x9DA4490344060011, 6, 0x00080},  // nazwany
    {0xDA401389FF43CD45, 6, 0x01001},  // nazwał
    {0x330959631D93434A, 6, 0x00801},  // nazwała
    {0x55B3FC87B6A0E3B9, 6, 0x00001},  // nazywa
    {0x8B7FF4DD38486C62, 6, 0x00100},  // nazywany
    {0xB6EA5CB61FB112A1, 10, 0x00200},  // ne
    {0x7A4006704D129ED3, 1, 0x00040},  // near
    {0xAD45EC71D51DFB65, 0, 0x00200},  // neben
    {0xF37D77315145CD8D, 10, 0x00200},  // neden
    {0xD84BBEE9266F90CC, 5, 0x400000},  // nederlands
    {0x52E6964E1284542C, 9, 0x400000},  // nederländska
    {0xBF35AA60B07D06C9, 2, 0x400000},  // neerlandés
    {0xCE47DBEAC434C26E, 7, 0x00001},  // nega
    {0xED9CF1D44E8F146E, 7, 0x00001},  // negado
    {0x8FAE5B6CE8537E7E, 7, 0x00001},  // negam
    {0x80BF907ED04D2CA9, 7, 0x00001},  // negaram
    {0x585672B449567AF5, 7, 0x00001},  // negava
    {0x215E2D75456D3BF1, 7, 0x00001},  // negou
    {0x3043674794923A3F, 2, 0x00001},  // negó
    {0x78519E3AE5B2473C, 1, 0x20020},  // neighbor
    {0xBFC59B076A0315D0, 1, 0x20020},  // neighbors
    {0xFEBC1F0000B3B343, 1, 0x20020},  // neighbour
    {0x827485C4F7588248, 1, 0x20020},  // neighbours
    {0x16AAD12A29644E94, 9, 0x00200},  // nej
    {0x28BAA716B41D9F02, 4, 0x00048},  // nel
    {0xF4EEECDB87EBCC27, 4, 0x00048},  // nella
    {0x90EE579B515FBBA9, 0, 0x00001},  // nennen
    {0x84E1F7616E1BC5A2, 0, 0x00001},  // nennt
    {0x79D1F84F4E451AAC, 1, 0x01020},  // nephew
    {0x9D31352AC749B84D, 7, 0x00820},  // neta
    {0x25BF3BE3A3AF7E7D, 7, 0x01020},  // neto
    {0x748A6BBC68ADD15A, 1, 0x080A0},  // network
    {0x3BBFEB914E601B15, 0, 0x00200},  // neun
    {0x0B3F90D46E158BCA, 1, 0x00200},  // never
    {0x867EEEF7776B020A, 1, 0x08020},  // news
    {0x3AA0112673FDCAAF, 1, 0x080A0},  // newspaper
    {0x4B856F049A4E8B4A, 9, 0x00200},  // ni
    {0x99C4F447A08C6BFC, 1, 0x00180},  // nicknamed
    {0x28772D0E06F8BF57, 6, 0x00200},  // nie
    {0xD0A5D5D4E6D18860, 1, 0x00820},  // niece
    {0xD8C97581A891BD01, 0, 0x400000},  // niederländisch
    {0x8F42AF38244D9BB1, 0, 0x400000},  // niederländische
    {0x605A1AFFC393AA9D, 0, 0x400000},  // niederländischem
    {0x4DF649A9B436F83E, 0, 0x400000},  // niederländischen
    {0xD4A0AA0019F01B8F, 0, 0x400000},  // niederländischer
    {0xE35219B88735D638, 0, 0x400000},  // niederländisches
    {0xBA7AE990C7434EB3, 6, 0x00200},  // niedziela
    {0xFD386FC00CAFF479, 2, 0x00001},  // niega
    {0xEB97D2759176BA33, 6, 0x400000},  // niemiecki
    {0xFEA4EDC5E1E710B4, 6, 0x400000},  // niemiecku
    {0x61C7A75EF734A24A, 2, 0x00820},  // nieta
    {0x94ADFD982BB54BD2, 2, 0x01020},  // nieto
    {0x632C57E5F2F752C6, 1, 0x00200},  // nine
    {0x17E14546DF6E3367, 10, 0x00820},  // ninesi
    {0x9A0586B69ED24B5C, 4, 0x00020},  // nipote
    {0x4417E0C4EF879935, 10, 0x00001},  // niteledi
    {0x37F0C56F8597C9E4, 10, 0x00001},  // nitelendirdi
    {0x1FCA0567EE0C96EA, 3, 0x00001},  // nié
    {0x6134709CCCC7E873, 2, 0x00820},  // niña
    {0x40A805E7035CAA39, 2, 0x01020},  // niño
    {0x15B3473883A4BC0F, 1, 0x00200},  // no
    {0x15B3473883A4BC0F, 2, 0x00200},  // no
    {0x15B3473883A4BC0F, 7, 0x00048},  // no
    {0x60BDF662092F1CE3, 0, 0x00200},  // noch
    {0x33DA96D5A12D4CE5, 5, 0x00001},  // noemde
    {0xB2D206B7D9E12D09, 5, 0x00001},  // noemen
    {0xF22DA7A121CFF190, 5, 0x00001},  // noemt
    {0xB40ED13847CEFAC4, 5, 0x00200},  // nog
    {0x009749B03EC1B07A, 4, 0x00200},  // noi
    {0x7A3E94160D34D5C1, 3, 0x00080},  // nommé
    {0x809AB389347B9A66, 3, 0x00080},  // nommée
    {0x9F2D3064D4F92317, 3, 0x00200},  // non
    {0x9F2D3064D4F92317, 4, 0x00200},  // non
    {0x96FDC205F59BF86F, 4, 0x00820},  // nonna
    {0x8F5B12004F92F8E9, 4, 0x01020},  // nonno
    {0xB9EFFC5A4F053449, 5, 0x400000},  // noors
    {0x41782F9011547806, 5, 0x400000},  // noorse
    {0x0C58B7FE7D3E3CE3, 9, 0x400000},  // norsk
    {0x21921147EA2087B4, 9, 0x400000},  // norska
    {0x089FD333859BB93D, 2, 0x400000},  // noruega
    {0x8379055EF4D4B3B7, 2, 0x400000},  // noruego
    {0xB08D30D6D4D3D0C8, 7, 0x400000},  // norueguesa
    {0x540334C5A188E8B6, 7, 0x400000},  // norueguês
    {0xD70298A9FB7A7CF6, 4, 0x400000},  // norvegese
    {0x1F6DAB935749C30E, 10, 0x400000},  // norveççe
    {0xBCFC6DBD2BCDB819, 3, 0x400000},  // norvégien
    {0x8222CE0812D26C26, 3, 0x400000},  // norvégiene
    {0x52DC428F4EEE643E, 3, 0x400000},  // norvégienes
    {0x991A92CACE37A055, 3, 0x400000},  // norvégiens
    {0x4DF9BDA92D8AFBD2, 1, 0x400000},  // norwegian
    {0x566BF06A1E2CAED1, 0, 0x400000},  // norwegisch
    {0xB258F3ECC186835E, 0, 0x400000},  // norwegische
    {0xC1D25C620A26C17C, 0, 0x400000},  // norwegischem
    {0x94297060EC885366, 0, 0x400000},  // norwegischen
    {0x6E0B0CE3BE8E945B, 0, 0x400000},  // norwegischer
    {0x209B44A4E997C581, 0, 0x400000},  // norwegisches
    {0xC0ADD72AD7E9013D, 6, 0x400000},  // norweski
    {0xC133ABDCD9BD4357, 6, 0x400000},  // norwesku
    {0xF60BC46494EC6E5C, 3, 0x00008},  // nos
    {0x448EA69CB323D44A, 2, 0x00200},  // nosotros
    {0x0AAAAE01C33A9A9D, 7, 0x00008},  // nossa
    {0xD32E87A37884553B, 7, 0x00008},  // nosso
    {0xB7E16539B6D30E87, 4, 0x00008},  // nostra
    {0x52D9EA133384FC0C, 4, 0x00008},  // nostro
    {0x4B49E3637ED77818, 1, 0x00200},  // not
    {0xFFEB3459F10D53E6, 2, 0x10020},  // nota
    {0xFFEB3459F10D53E6, 4, 0x10020},  // nota
    {0xFFEB3459F10D53E6, 7, 0x10020},  // nota
    {0xEB930154E95CFDA9, 0, 0x01020},  // notarzt
    {0x192D2C4D82703163, 1, 0x10020},  // note
    {0x192D2C4D82703163, 3, 0x00020},  // note
    {0x313CD34A730FFEC9, 1, 0x04001},  // noted
    {0x03DC689BAEE4B4B9, 9, 0x00001},  // noterade
    {0xAC0D649F63EE4FDE, 9, 0x00001},  // noterar
    {0xB1C20040FEB58E37, 1, 0x00001},  // notes
    {0x7B211B4A1ED6B3C9, 1, 0x00020},  // notice
    {0xA63C840F8F573E97, 1, 0x00001},  // noting
    {0x78537182099B9CC2, 3, 0x00008},  // notre
    {0x37F99383E5F3AADB, 0, 0x00820},  // notärztin
    {0xE73E7F209955723E, 3, 0x00001},  // noté
    {0x8F0363A3AE973A01, 3, 0x00200},  // nous
    {0x2DFC5B83A7FBA50D, 1, 0x00080},  // novel
    {0x94AC19C576210F68, 2, 0x00080},  // novela
    {0x94AC19C576210F68, 7, 0x00080},  // novela
    {0x072E0E2260E92FAC, 1, 0x00020},  // novelist
    {0xD0D1117B31AC0730, 9, 0x00080},  // novellen
    {0xD3E48F85736185B5, 0, 0x800000},  // november
    {0xD3E48F85736185B5, 1, 0x800200},  // november
    {0x9EE66D4E3BC7CE97, 1, 0x00200},  // now
    {0x93D381C8E1C6D868, 5, 0x00200},  // nu
    {0x93D381C8E1C6D868, 9, 0x00200},  // nu
    {0x9348DD8C6A458B09, 3, 0x00001},  // nuance
    {0xE23FD5125C6D3A0C, 3, 0x00001},  // nuancé
    {0x7A2F9AF6048D401F, 2, 0x00008},  // nuestra
    {0x05246C58B6AEE96E, 2, 0x00008},  // nuestro
    {0x9EE1FCF95DF5DFC0, 5, 0x00080},  // nummer
    {0x2AF4A98B4B0D2443, 0, 0x00200},  // nun
    {0x97FCE86F7E823144, 0, 0x00200},  // nur
    {0xFA9341526091647A, 1, 0x00020},  // nurse
    {0x1CAE0C479AEB6635, 1, 0x00020},  // nurses
    {0x60C0D4BB8EFB2CE8, 9, 0x08020},  // nyhetsbyrån
    {0x111BC220B8D2D6F0, 7, 0x00200},  // não
    {0xD29A8E8C79A578B0, 9, 0x00001},  // nämnde
    {0x63B196553803344B, 9, 0x08020},  // nämnden
    {0x70A4B3E4FD864F7C, 9, 0x00001},  // nämner
    {0x0449A92B0946125E, 9, 0x00200},  // när
    {0x974958B21847ACB2, 9, 0x00408},  // någon
    {0xF96E576C3FCA3DD9, 9, 0x00408},  // några
    {0x9DA3DA1873BFDC4B, 3, 0x400000},  // néerlandais
    {0xF463B4816D562CC9, 3, 0x400000},  // néerlandaise
    {0x4504DDDC9646099E, 3, 0x400000},  // néerlandaises
    {0xA0EFFD18D147104A, 3, 0x400000},  // néerlandaiss
    {0xD1F2DCBE6A2DE0ED, 7, 0x00200},  // nós
    {0xF1AB9FB6205C7A19, 6, 0x00040},  // o
    {0xF1AB9FB6205C7A19, 7, 0x01008},  // o
    {0xF1AB9FB6205C7A19, 10, 0x0000C},  // o
    {0x10E831A48216D024, 0, 0x00200},  // ob
    {0x1833CAE8E6D28857, 6, 0x00001},  // obawia
    {0x67295C0BAD47038D, 0, 0x01020},  // oberbürgermeister
    {0x894CB75F23C4174C, 0, 0x00820},  // oberbürgermeisterin
    {0x1502C91FFCADBB89, 0, 0x00020},  // oberst
    {0xC6DA5B6F4BB7C111, 0, 0x01020},  // oberstaatsanwalt
    {0xE063C7F42CB0952B, 0, 0x00820},  // oberstaatsanwältin
    {0xC9DFEF4014A45ACC, 6, 0x01001},  // obiecał
    {0x947C92B1F66B28C9, 6, 0x00801},  // obiecała
    {0x485AB303380326FD, 6, 0x00001},  // obiecuje
    {0xE79BF36011DF011A, 4, 0x00001},  // obietta
    {0xC711A05670E5C0EF, 4, 0x00001},  // obiettato
    {0x1C69D75826D0FA27, 2, 0x01020},  // obispo
    {0x8314F36D26E13F93, 1, 0x00001},  // objected
    {0xB7138F23A5899461, 1, 0x00001},  // objects
    {0x4B0F13AFABA6E1A0, 2, 0x00080},  // obra
    {0x4B0F13AFABA6E1A0, 7, 0x00080},  // obra
    {0x20E6EF886A87DFB9, 6, 0x00080},  // obraz
    {0xB26BB0042FD35B6E, 6, 0x00080},  // obrazu
    {0x0FFBE074FFDDF9E8, 2, 0x00820},  // obrera
    {0x2971FDFEE583533C, 2, 0x01020},  // obrero
    {0xCC1955D52BB5D3EC, 6, 0x00020},  // obrońca
    {0x26E9709E4DF8886F, 7, 0x00001},  // observa
    {0x7E50C3DC9FA4257B, 7, 0x00001},  // observado
    {0xA1485AE672DA90F7, 7, 0x00001},  // observam
    {0xE371AF9712DC3564, 7, 0x00001},  // observaram
    {0xC0181C9194CA0005, 7, 0x00001},  // observava
    {0xD012D6DC87EC2324, 3, 0x00001},  // observe
    {0x46FBEA952104D334, 1, 0x00001},  // observed
    {0x023C3528AB95814A, 7, 0x00001},  // observou
    {0x7E00095EAB475EAC, 3, 0x00001},  // observé
    {0x1FF9EAAE09267724, 6, 0x00820},  // ocalała
    {0x171B43AA33FD3805, 6, 0x01020},  // ocalały
    {0x1BE4FB2CAF279F2A, 6, 0x00020},  // ocaleni
    {0x1B67CF5CB9BAD407, 6, 0x00001},  // ocenia
    {0x097B7691B662A780, 6, 0x00001},  // oceniają
    {0xD8F52FF106E3C412, 6, 0x00002},  // ocenie
    {0x7DAF338251546468, 6, 0x01001},  // ocenił
    {0x4246B7AEB2A42210, 6, 0x00801},  // oceniła
    {0x90E6CE3A8F0C767F, 9, 0x200200},  // och
    {0x603943E946CEEBEA, 9, 0x00200},  // också
    {0x5595E66401D8AACB, 1, 0x800200},  // october
    {0xD2E531BAAB3A44D1, 6, 0x100040},  // od
    {0x4B87BF2C4AF6E38D, 6, 0x01001},  // odparł
    {0x76925058A036C301, 6, 0x00801},  // odparła
    {0x8471FF042C9CA86F, 6, 0x00001},  // odpowiada
    {0x48E7B6D6B49BD95C, 6, 0x05001},  // odpowiedział
    {0xF7D5A528D314C6AD, 6, 0x04801},  // odpowiedziała
    {0xDF14D1F8A7799E15, 6, 0x00001},  // odpowiedzieli
    {0xE45529790388A01A, 6, 0x00001},  // odrzuca
    {0xDE6E359FA71361C9, 6, 0x00001},  // odrzucili
    {0xFF2294AF1BBE3BBE, 6, 0x00001},  // odrzucił
    {0x7BAF234BE70C4E4C, 6, 0x00001},  // odrzuciła
    {0x7DADD3F1A95AC4B8, 1, 0x100240},  // of
    {0x7DADD3F1A95AC4B8, 5, 0x00200},  // of
    {0xC3F408076D728C0F, 1, 0x00200},  // off-duty
    {0x7CA924020F48ABB3, 9, 0x00020},  // offer
    {0x4291A569B57A0FBB, 1, 0x08020},  // office
    {0x89CF4C86D39FDC28, 1, 0x00020},  // officer
    {0x555E5BE74E316CA2, 1, 0x00020},  // officers
    {0x4A502638F46D543E, 1, 0x20020},  // official
    {0x5D265EBFE9C16D5F, 1, 0x20020},  // officials
    {0x1297670FD8F56A38, 5, 0x00020},  // officier
    {0xE585806A36450860, 0, 0x00020},  // offizier
    {0x02D165EAE6219EE3, 9, 0x00020},  // offret
    {0xD82DDE75AD41A169, 6, 0x00020},  // ofiara
    {0x36A501D670C3A538, 2, 0x08020},  // oficina
    {0x6328FC7CD1205ADE, 1, 0x00200},  // often
    {0xCF8EB2FA0B84C065, 4, 0x00200},  // oggi
    {0xC22205C244F4F7FE, 0, 0x00200},  // ohne
    {0x8819176DF9E3A7BE, 6, 0x00020},  // ojca
    {0xF917718BA3C01735, 6, 0x01020},  // ojciec
    {0xAFF307B5F35385A1, 6, 0x01001},  // określił
    {0x0986BFA8FE7F9DA4, 6, 0x00801},  // określiła
    {0x855135F31611E3FB, 0, 0x800000},  // oktober
    {0xC333B71794384132, 10, 0x08020},  // okul
    {0x4335973749D46636, 10, 0x08020},  // okulu
    {0xE45EB479F4D20FED, 4, 0x400000},  // olandese
    {0x78270CD3432BB7C2, 5, 0x00040},  // om
    {0x78270CD3432BB7C2, 9, 0x00040},  // om
    {0xE9A5E2DD8B90CF81, 5, 0x00820},  // oma
    {0xE71A3C8A2CD90EE1, 5, 0x00200},  // omdat
    {0xEE30B251214A14BF, 5, 0x08020},  // omroep
    {0x2A96573001A58732, 5, 0x00001},  // omschreef
    {0x4E3B5129F2D23819, 5, 0x00001},  // omschrijft
    {0x92F3AEA31EB38B00, 5, 0x20020},  // omwonende
    {0x82102A22EA5825FB, 5, 0x20020},  // omwonenden
    {0xA797855EEF61B6CB, 1, 0x00240},  // on
    {0xA797855EEF61B6CB, 3, 0x00004},  // on
    {0xA797855EEF61B6CB, 6, 0x01004},  // on
    {0xAE801E93ECE2A886, 6, 0x00804},  // ona
    {0xC712691849B7AF60, 1, 0x00200},  // once
    {0x5252D6640B5F0846, 3, 0x01020},  // oncle
    {0xDA66B56341A0750D, 5, 0x00040},  // onder
    {0x4BDE3E21785F764E, 5, 0x00020},  // ondernemer
    {0xE33B38487AAEB00C, 5, 0x00020},  // onderzoeker
    {0x3145D2788D582415, 5, 0x00820},  // onderzoekster
    {0x9654F40F8120F686, 1, 0x00408},  // one
    {0x9654F40F8120F686, 6, 0x00004},  // one
    {0x72D1E98DBCF3513A, 6, 0x00004},  // oni
    {0x402AAB1F2F1DD6C8, 0, 0x01020},  // onkel
    {0x2F2DA4D711BFB607, 10, 0x00004},  // onlar
    {0xA6450DECB278466A, 1, 0x20020},  // onlooker
    {0x9711E0B162011AC3, 1, 0x00200},  // only
    {0x5F52A8C3ECB6621F, 6, 0x40004},  // ono
    {0xD1D70FCC55BFC472, 4, 0x00010},  // onorevole
    {0x20DBF8D8D63F81A6, 9, 0x00200},  // onsdag
    {0xFCE9451D0564081D, 7, 0x00200},  // ontem
    {0x98619B459873C5D3, 5, 0x00001},  // ontkend
    {0x6AD95227FC04F52F, 5, 0x00001},  // ontkende
    {0x3AD36A2BD66DC4C8, 5, 0x00001},  // ontkent
    {0xE81FF6721A607D50, 5, 0x00008},  // onze
    {0xD6985E314F8684F9, 5, 0x20020},  // ooggetuige
    {0x11361BEA571BFEF5, 5, 0x00200},  // ook
    {0x4F2D36615434208C, 5, 0x00040},  // op
    {0xCB79C41465983C93, 5, 0x01020},  // opa
    {0xE2C139BA9DB15BA0, 0, 0x00080},  // oper
    {0xBC2D5179A40597E0, 1, 0x00080},  // opera
    {0xBC2D5179A40597E0, 4, 0x00080},  // opera
    {0xBC2D5179A40597E0, 6, 0x00080},  // opera
    {0x0B45E28242C4007A, 2, 0x00080},  // operación
    {0x31D6930250D26BF5, 6, 0x00080},  // operacja
    {0x516A0912297384B4, 6, 0x00080},  // operacji
    {0x1D196ED5BE326BF1, 2, 0x00020},  // operador
    {0xCE5C60248031851A, 2, 0x08020},  // operadora
    {0xCE5C60248031851A, 7, 0x08020},  // operadora
    {0xFC908830B898BE1E, 4, 0x00820},  // operaia
    {0xBB0EE2FA51BF440B, 4, 0x01020},  // operaio
    {0x2AEF0B3CCB257297, 9, 0x00080},  // operan
    {0x8B3E2DEC156F8326, 2, 0x00820},  // operaria
    {0x414F204E8EE65403, 2, 0x01020},  // operario
    {0x7B2EDC95B3EF9380, 10, 0x00080},  // operasyonu
    {0x62C6FBAED5083BC1, 10, 0x00080},  // operası
    {0xE21DB972692C459B, 5, 0x00080},  // operatie
    {0x854355BD7CD6407B, 0, 0x00080},  // operation
    {0x854355BD7CD6407B, 1, 0x00080},  // operation
    {0xC25163D2FA551FF9, 9, 0x00080},  // operationen
    {0x801928E4E382351D, 1, 0x08020},  // operator
    {0x801928E4E382351D, 6, 0x00020},  // operator
    {0xC4BA8E71E592C099, 4, 0x08020},  // operatore
    {0xE6665ED80D2AFF6E, 1, 0x00020},  // operators
    {0x31058B49D6438B59, 9, 0x08020},  // operatören
    {0x3A183CB5B453600A, 4, 0x00080},  // operazione
    {0xBAC5084827035EE1, 7, 0x00080},  // operação
    {0xE90371457BDD96B5, 7, 0x00820},  // operária
    {0x136EFD67618E5102, 7, 0x01020},  // operário
    {0xEE2296F750F45B1D, 0, 0x00020},  // opfer
    {0x9B8AF1DE4042D329, 2, 0x00001},  // opina
    {0x7EB7955D69DBBF87, 2, 0x00001},  // opinaba
    {0x58223C5172B629A9, 2, 0x00001},  // opinado
    {0x3EF76543D4AB3FC8, 2, 0x00001},  // opinan
    {0x882280B50D7F8D70, 2, 0x00001},  // opinaron
    {0x33AD1BF8EEC476FB, 1, 0x00001},  // opined
    {0xEBD3F946356397AB, 6, 0x00002},  // opinii
    {0x305E5D0512021B5F, 7, 0x00001},  // opinou
    {0xB7E0BCAFBAE75FEC, 2, 0x00001},  // opinó
    {0x86028031D68E743F, 2, 0x08020},  // oposición
    {0xD7CFE3EFA502371B, 2, 0x00020},  // opositor
    {0xF58656B760B9B82C, 7, 0x08020},  // oposição
    {0x077B903668C65FAE, 6, 0x04001},  // opowiada
    {0x63D52189FA22D56C, 6, 0x00001},  // opowiadają
    {0x7DA7F00D9EE108FC, 6, 0x00080},  // opowiadanie
    {0x7CE622B26C75422E, 6, 0x01001},  // opowiadał
    {0x978FFC2877870ABC, 6, 0x00801},  // opowiadała
    {0x6036CDA2338AF573, 6, 0x08020},  // opozycja
    {0xEEC0BE3E9C582F49, 1, 0x00020},  // opponent
    {0x37F49680201C17B6, 1, 0x00020},  // opponents
    {0x6C4A14FAC8F68A0B, 5, 0x08020},  // oppositie
    {0x7753DC34268955F0, 0, 0x08020},  // opposition
    {0x7753DC34268955F0, 3, 0x08020},  // opposition
    {0xDD5C83BCFF7A626E, 9, 0x08020},  // oppositionen
    {0xEBB769C07F282B07, 9, 0x00020},  // oppositionsråd
    {0x2E3CACA13239D923, 4, 0x08020},  // opposizione
    {0x6CC1056EC74C685B, 3, 0x00080},  // opéra
    {0x9306575611B1E269, 3, 0x08020},  // opérateur
    {0x70DAC937556BDDFF, 3, 0x00080},  // opération
    {0x850CCD0D31A6238F, 4, 0x00200},  // ora
    {0x39BF1889E9750B0E, 6, 0x200000},  // oraz
    {0x86DFD8E01C042012, 1, 0x00001},  // ordered
    {0xEACC1710B25F5943, 9, 0x00020},  // ordförande
    {0xC3540129E9A60454, 9, 0x00020},  // ordföranden
    {0x7218C40069ED811D, 10, 0x08020},  // ordu
    {0xB791BF2F4BD3B1DF, 6, 0x00020},  // ordynator
    {0xE06630466F7C0679, 0, 0x080A0},  // organisation
    {0xE06630466F7C0679, 1, 0x08020},  // organisation
    {0xAE7D95B1A4E84137, 0, 0x00020},  // organisator
    {0x07949C0A0C12E4A8, 1, 0x00020},  // organiser
    {0x4A1EC2E5241035A0, 1, 0x08020},  // organization
    {0x2D9959319004D681, 1, 0x00020},  // organizer
    {0x0E9D411986E16C47, 7, 0x00008},  // os
    {0xA6CC076B043A44C4, 6, 0x01020},  // oskarżony
    {0x18182D0774F9306B, 6, 0x01001},  // oskarżył
    {0xFBC8A737E9950588, 6, 0x00801},  // oskarżyła
    {0xFA64D0FFB8DF5717, 4, 0x08020},  // ospedale
    {0xC0BF76BBFB4A5892, 4, 0x00001},  // osserva
    {0xE943BD421098CDD1, 4, 0x00001},  // osservano
    {0x7C4C8105CBE1030F, 4, 0x00001},  // osservato
    {0xCE8E314EA635C93B, 4, 0x00001},  // osservava
    {0x5A45A7F2FF1DC73A, 4, 0x00001},  // osservò
    {0xBB03AA2A0F7179A4, 0, 0x800000},  // ostern
    {0x85308901322D64B4, 6, 0x00001},  // ostrzega
    {0x945E7799628BBB82, 6, 0x01001},  // ostrzegał
    {0xC4C0ECC04CA60988, 6, 0x00801},  // ostrzegała
    {0x95409DF097FF891E, 6, 0x01001},  // ostrzegł
    {0xC90AFB850D0F8103, 6, 0x00801},  // ostrzegła
    {0x7E5339D3982C7273, 10, 0x00080},  // oteli
    {0xC4414E972ACBB6FE, 1, 0x00200},  // other
    {0x64327253C1A45228, 1, 0x00200},  // otherwise
    {0x33ECB5D8F66F6DC4, 3, 0x00200},  // oui
    {0xEB45FE15480F11AE, 1, 0x00208},  // our
    {0x0AD07F83C3DC5550, 3, 0x00080},  // ouvrage
    {0x85F78B30FA133201, 3, 0x01020},  // ouvrier
    {0x80315553E4860E12, 3, 0x00820},  // ouvrière
    {0x05527680213FBA12, 1, 0x00240},  // over
    {0x05527680213FBA12, 5, 0x00040},  // over
    {0x12C7AFEC270CB311, 1, 0x00020},  // owner
    {0x170A23158E8A1092, 10, 0x00080},  // oyun
    {0x042F9CFDA4348133, 10, 0x00020},  // oyuncu
    {0x7CAB1CE775D5E463, 10, 0x00020},  // oyuncusu
    {0x1A1B945C82EA243D, 10, 0x00080},  // oyunu
    {0xD89F30AE60ED75A9, 3, 0x00200},  // où
    {0x1A4F324BB2CF6DF8, 10, 0x01020},  // oğlu
    {0x5BAD26E49D7437E6, 6, 0x00001},  // oświadcza
    {0x8C88C2A1DBB4A4AF, 6, 0x10020},  // oświadczenia
    {0xFEB8E358F3C25889, 6, 0x10020},  // oświadczenie
    {0xEEB2742FB87946F0, 6, 0x10020},  // oświadczeniu
    {0x80985053D8B1B362, 6, 0x00001},  // oświadczyli
    {0x11BF47508CFAE965, 6, 0x05001},  // oświadczył
    {0x3BEB17EACE1A6A37, 6, 0x04801},  // oświadczyła
    {0x3BCAC69499498A06, 0, 0x00001},  // packt
    {0x7C111628E7DEB17F, 7, 0x00820},  // padeira
    {0xED6F3E98359B88F9, 7, 0x01020},  // padeiro
    {0xD851758F1B85596F, 2, 0x01020},  // padre
    {0xD851758F1B85596F, 4, 0x01020},  // padre
    {0xD851758F1B85596F, 7, 0x00030},  // padre
    {0xB199CC03F2F80C24, 7, 0x01020},  // pai
    {0x45A7C73197EB7B86, 1, 0x00080},  // painting
    {0xC25CDD873400A8F6, 2, 0x00002},  // palabras
    {0xB1B85E2B45F946C8, 7, 0x00002},  // palavras
    {0xAAB173D25A549EE3, 6, 0x01010},  // pan
    {0xAFC51F563F51577B, 6, 0x00010},  // pana
    {0x411EF30B3C1B65D9, 2, 0x00820},  // panadera
    {0x50AADC62F09AE6CC, 2, 0x01020},  // panadero
    {0x2792158527883B88, 4, 0x00020},  // panettiere
    {0xC6F16BC21288EBC6, 6, 0x00810},  // pani
    {0xE3381C889DE81404, 6, 0x00010},  // panią
    {0x1831145FCD597D67, 2, 0x01020},  // papa
    {0x1831145FCD597D67, 4, 0x01020},  // papa
    {0x1831145FCD597D67, 7, 0x01020},  // papa
    {0x1831145FCD597D67, 10, 0x00020},  // papa
    {0x3079CDA426792215, 3, 0x01020},  // pape
    {0x8EA0BCA9E67D38D0, 1, 0x080A0},  // paper
    {0x423DB07036784BFC, 0, 0x00020},  // papier
    {0x9049A17EA9C6A5C8, 6, 0x01020},  // papież
    {0x05A907F81EBE6072, 9, 0x01020},  // pappa
    {0x5C4A11396266104E, 9, 0x01020},  // pappan
    {0x3FFFA9716CC5E0D6, 0, 0x01020},  // papst
    {0xBEBE02D58D8811EF, 3, 0x00080},  // paquebot
    {0x1E1D067EFD62E0AD, 3, 0x00040},  // par
    {0x65D8A8DB43AC250B, 2, 0x00040},  // para
    {0x65D8A8DB43AC250B, 7, 0x00040},  // para
    {0x78EA0ABF403F52DD, 1, 0x00020},  // paramedic
    {0x924AE02622871BE6, 3, 0x00200},  // parce
    {0x6ABFE9DDA0CF4A0D, 3, 0x00020},  // parent
    {0xF9937BD0E9A33E93, 4, 0x00020},  // parente
    {0x4539376D892C0A2D, 3, 0x00020},  // parents
    {0x9D3C25B7161A67E1, 3, 0x00001},  // parla
    {0x9D3C25B7161A67E1, 4, 0x00001},  // parla
    {0x302CAB7BEC5D91AD, 3, 0x00001},  // parlait
    {0x9A14FA79CB5EA483, 0, 0x08020},  // parlament
    {0x9A14FA79CB5EA483, 6, 0x08020},  // parlament
    {0xB989682B577146C0, 2, 0x08020},  // parlamento
    {0xB989682B577146C0, 4, 0x08020},  // parlamento
    {0xB989682B577146C0, 7, 0x08020},  // parlamento
    {0x9F00FD97975D67CE, 4, 0x00001},  // parlano
    {0x77C63B37205725EF, 4, 0x00001},  // parlato
    {0x2D4A2E09C0C00444, 4, 0x00001},  // parlava
    {0x32ABD883AB748A59, 3, 0x00001},  // parle
    {0x02600ECE2E73379A, 3, 0x08020},  // parlement
    {0x6F59885B2ABF8992, 3, 0x00001},  // parlent
    {0x7B299A23FC7648EB, 1, 0x08020},  // parliament
    {0x4B1BFB47320F8F56, 3, 0x00001},  // parlé
    {0x770802C0AC8E8794, 4, 0x00001},  // parlò
    {0x26C48B7B2CB49B0C, 4, 0x00002},  // parole
    {0xF3E33D2AE0698968, 9, 0x00080},  // parollen
    {0x9EDB38C0769EFCF9, 3, 0x08020},  // parquet
    {0x5D40056FC7B2D204, 4, 0x01020},  // parroco
    {0x94F5D73FDA308BF9, 0, 0x080A0},  // partei
    {0xE311CD61E5905809, 3, 0x080A0},  // parti
    {0xE311CD61E5905809, 10, 0x08020},  // parti
    {0xF7161472E006A8B5, 6, 0x080A0},  // partia
    {0x6A779A406EF98845, 2, 0x080A0},  // partido
    {0x6A779A406EF98845, 7, 0x080A0},  // partido
    {0x372390665A2CA3BB, 9, 0x080A0},  // partiet
    {0xE2457CF95282FA9D, 6, 0x080A0},  // partii
    {0x9F1FBF4E1940492E, 5, 0x080A0},  // partij
    {0x10AF4B74D5C2B108, 9, 0x00020},  // partiledare
    {0xBA3D54A2D6DF9CBF, 9, 0x00020},  // partiledaren
    {0x56C9D1C8CF86BDA6, 10, 0x080A0},  // partisi
    {0xF97E81F81F8471C1, 4, 0x080A0},  // partito
    {0x412F6FC82A1A6A10, 1, 0x00020},  // partner
    {0xE6D550E3DAA70428, 1, 0x080A0},  // party
    {0xE4DAF4C583A14FBB, 2, 0x20820},  // pasajera
    {0x70CC6561E6100623, 2, 0x21020},  // pasajero
    {0xE667DF9BDDEA4FB7, 2, 0x00020},  // pasajeros
    {0xD07B0C23B73698F7, 6, 0x21020},  // pasażer
    {0x2D9F3CA16AC4D0F4, 6, 0x20820},  // pasażerka
    {0x409FB5755507C987, 6, 0x00020},  // pasażerowie
    {0xEDDC8E7CDE1B0326, 7, 0x20820},  // passageira
    {0xAD914CD4972EC2D6, 7, 0x21020},  // passageiro
    {0x2EA60BE03C0373DE, 7, 0x00020},  // passageiros
    {0x0135225A264207B5, 3, 0x21020},  // passager
    {0x38D1EE070E8CD5BD, 9, 0x20020},  // passagerare
    {0x90D96C77D1ACD5AA, 9, 0x00020},  // passageraren
    {0xB6CF0ACD1C82A855, 0, 0x20020},  // passagier
    {0xB6CF0ACD1C82A855, 5, 0x20020},  // passagier
    {0x4F98AD7AA291BB6E, 0, 0x00020},  // passagierin
    {0xF5AC9AD892631697, 3, 0x20820},  // passagère
    {0xB71AED881CC9C050, 3, 0x20020},  // passant
    {0x3BC36F4BB106F25F, 3, 0x20020},  // passante
    {0x3BC36F4BB106F25F, 4, 0x20020},  // passante
    {0x0448E7931DE62F8A, 3, 0x00020},  // passants
    {0x6EDEBB7F159B55F2, 4, 0x20820},  // passeggera
    {0xE57AB71AAFDF266C, 4, 0x00020},  // passeggeri
    {0x8929ED4554C83C06, 4, 0x21020},  // passeggero
    {0xCEF25F8FC70099D2, 1, 0x20020},  // passenger
    {0x8BAB453021244BAC, 1, 0x20020},  // passengers
    {0xD15D98430E2622D9, 1, 0x00020},  // pastor
    {0xB6A45FF00A0A73B5, 3, 0x01020},  // patron
    {0xD2819BBF3683B596, 3, 0x00820},  // patronne
    {0x107EEF24D095A358, 10, 0x00001},  // paylaştı
    {0xC15212AF697664EC, 10, 0x00200},  // pazar
    {0xE1155364B8BA3910, 10, 0x00200},  // pazartesi
    {0xA77108DAE6E8BB60, 7, 0x00001},  // pede
    {0x8E565F26BEB9F29A, 7, 0x00001},  // pediram
    {0x5E4C1EB04FE2BFCD, 7, 0x00001},  // pediu
    {0x591E950562C18FAC, 2, 0x00001},  // pedía
    {0xB61D59525AEAD508, 2, 0x00080},  // película
    {0xF6B83A08C5C7964C, 3, 0x00200},  // pendant
    {0xE8D83AC90CD3B4C9, 0, 0x00020},  // pendler
    {0x7C724E669DE32AF4, 0, 0x00820},  // pendlerin
    {0x5412E314BE223648, 1, 0x00001},  // penned
    {0xE00ADC1C0BC7EEA5, 4, 0x00001},  // pensa
    {0xE00ADC1C0BC7EEA5, 7, 0x00001},  // pensa
    {0x1D063D67360647D8, 3, 0x00001},  // pensait
    {0x5978CBF562378210, 3, 0x00001},  // pense
    {0xE3D687990D4A03AA, 4, 0x00820},  // pensionata
    {0xED3DE2F5A2F838C2, 4, 0x01020},  // pensionato
    {0x19DFF7841EEDFA4C, 1, 0x00020},  // pensioner
    {0x3172D57CA8A0DC88, 9, 0x00020},  // pensionär
    {0xCC3A9B5853ED62F1, 9, 0x00020},  // pensionären
    {0x5BF9BA8778FA2A52, 1, 0x08020},  // pentagon
    {0x0A84128577C4185A, 1, 0x00002},  // per
    {0x0A84128577C4185A, 4, 0x00040},  // per
    {0x42756D002DC5549E, 4, 0x00200},  // perché
    {0xB932DFE7AB6B59A7, 7, 0x00001},  // pergunta
    {0x1E2F7A1D19386B88, 7, 0x00001},  // perguntado
    {0x47652A81E0A180AD, 7, 0x00001},  // perguntam
    {0x0A8D8078AD6B0E2C, 7, 0x00001},  // perguntaram
    {0xD98E5A21C0D2A044, 7, 0x00001},  // perguntava
    {0x82437B403F55C24F, 7, 0x04001},  // perguntou
    {0x69A5CD37F4C3B878, 1, 0x00200},  // perhaps
    {0xAACB4850FDB9745F, 2, 0x00020},  // periodista
    {0x1EE6C166CCB58E3E, 2, 0x080A0},  // periódico
    {0xC9B50CC0518BCB8B, 2, 0x00200},  // pero
    {0x34BACD56558E39BC, 1, 0x1000020},  // perpetrator
    {0x6C7C3FA4D31E6B16, 2, 0x400000},  // persa
    {0x6C7C3FA4D31E6B16, 7, 0x400000},  // persa
    {0x5A53E663149EB791, 3, 0x400000},  // persan
    {0x14BEE31A3AAE9DBE, 3, 0x400000},  // persane
    {0xE397D969A95FAFB3, 3, 0x400000},  // persanes
    {0x8F288D957A978D00, 3, 0x400000},  // persans
    {0x258A4F91AFA95EEF, 5, 0x10020},  // persbericht
    {0x8015399DC679377A, 1, 0x400000},  // persian
    {0x341669B4DEB9FB73, 4, 0x400000},  // persiano
    {0xBD67B5F722ADBCE6, 0, 0x400000},  // persisch
    {0xAD2D9661D85FE822, 0, 0x400000},  // persische
    {0xAE24559E2E71CBA2, 0, 0x400000},  // persischem
    {0xC5AD0A66AC9DCCDC, 0, 0x400000},  // persischen
    {0x2F7E789877B0E9F7, 0, 0x400000},  // persischer
    {0xD03F874BD03D2E75, 0, 0x400000},  // persisches
    {0x9902E6CC85EEC276, 9, 0x400000},  // persiska
    {0xB4810B56FFC11569, 10, 0x00200},  // perşembe
    {0x5CDF4E3AFBF4BC9F, 2, 0x01020},  // pescador
    {0x5CDF4E3AFBF4BC9F, 7, 0x01020},  // pescador
    {0x0CEF204DD899A8AC, 2, 0x00820},  // pescadora
    {0x0CEF204DD899A8AC, 7, 0x00820},  // pescadora
    {0xC2C1919B5EF8F7E5, 4, 0x01020},  // pescatore
    {0x47643F5A344008D3, 4, 0x00820},  // pescatrice
    {0x159612748D80C34B, 4, 0x00080},  // peschereccio
    {0x885D44D8F5636D06, 7, 0x00080},  // pesqueiro
    {0x1D5968B540E4214E, 2, 0x00080},  // pesquero
    {0x038BF89542B9EBB5, 7, 0x01020},  // pesquisador
    {0x0C40DEB95664ADA6, 7, 0x00820},  // pesquisadora
    {0x8B3AE9DB318B023A, 6, 0x00408},  // pewien
    {0x41D09E8E141096CC, 6, 0x00408},  // pewna
    {0x94435C630DE7F6FC, 6, 0x00008},  // pewnego
    {0x54486D013059E8EE, 7, 0x00080},  // peça
    {0x136440748DAF6273, 0, 0x01020},  // pfarrer
    {0x2E9D20C2AB95F5E9, 0, 0x00820},  // pfarrerin
    {0x9325963772F01D26, 0, 0x01020},  // pfleger
    {0xBECD3F69DE9B21EF, 0, 0x00820},  // pflegerin
    {0x162773206C528D2C, 3, 0x00020},  // philosophe
    {0x38536EDD698B466C, 1, 0x00020},  // photographer
    {0x2B4EDF4EDFD7ED66, 4, 0x00080},  // piattaforma
    {0x4AD9DCC4DADA031D, 1, 0x00080},  // picture
    {0x97C37A880571A88F, 2, 0x00001},  // pide
    {0x751319BE4D668125, 2, 0x00001},  // pidieron
    {0xDF9082B31A2C2807, 2, 0x00001},  // pidió
    {0x148CFFE53CBD70C9, 6, 0x00020},  // piekarz
    {0x132E8BB4160A2496, 6, 0x00820},  // pielęgniarka
    {0xC2D7390C2F435C61, 6, 0x00020},  // pielęgniarz
    {0xC863DE30DC9399DC, 2, 0x00001},  // piensa
    {0xCDB7AFFC0C8D40AF, 5, 0x00020},  // piloot
    {0x15B3DB420E9906E9, 0, 0x01020},  // pilot
    {0x15B3DB420E9906E9, 1, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 6, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 9, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 10, 0x00020},  // pilot
    {0x43D462AEC1AFD2D3, 4, 0x00020},  // pilota
    {0x7C089D4CF642F415, 3, 0x00020},  // pilote
    {0x5B3513FE9559233B, 9, 0x00020},  // piloten
    {0x84173B8C2B9A223F, 0, 0x00820},  // pilotin
    {0x02FC0850D747842D, 2, 0x00020},  // piloto
    {0x02FC0850D747842D, 7, 0x00020},  // piloto
    {0xC9BA7A94A41DAB08, 10, 0x00020},  // pilotu
    {0x13E25F06D3F9123B, 6, 0x00080},  // piosenka
    {0x3573ABC697AB8D4F, 6, 0x00820},  // piosenkarka
    {0x5CEE0D6B3D82BA91, 6, 0x01020},  // piosenkarz
    {0xB86956B1BD1FBAFA, 6, 0x00080},  // piosenkę
    {0x3CC4E28C58C02E24, 6, 0x00820},  // pisarka
    {0xF6223A126056FE01, 6, 0x01020},  // pisarz
    {0x30F534608E666193, 6, 0x01001},  // pisał
    {0x28F9D89BEA2D1801, 6, 0x00801},  // pisała
    {0x9A86917625CE2E50, 10, 0x00020},  // piskopos
    {0xBA5EA412193E48B0, 6, 0x10020},  // pismo
    {0x1A4AD9ED6E204690, 2, 0x1000020},  // pistolero
    {0x6B54500D6872175C, 6, 0x00001},  // pisze
    {0xDC6E11B5E959BD86, 6, 0x00001},  // piszą
    {0xC2E25A6EB0AC0988, 3, 0x00080},  // pièce
    {0xECDB2B08BABA56DE, 6, 0x00200},  // piątek
    {0x70D63A1578EFCBD6, 6, 0x01020},  // piłkarz
    {0x050961550787AB3F, 6, 0x10020},  // piśmie
    {0x2FA40CC257E2A83F, 9, 0x00080},  // pjäs
    {0x6D665804F543FEBA, 9, 0x00080},  // pjäsen
    {0x805A7A67AF80055B, 3, 0x00001},  // plaide
    {0x9D16A949F88E7805, 3, 0x00001},  // plaidé
    {0x809576194D4C7A15, 3, 0x00001},  // plaisante
    {0x43A725718F1344E1, 3, 0x00001},  // plaisanté
    {0x383F0687AE83A564, 2, 0x00080},  // plan
    {0x6674803378A74679, 1, 0x08020},  // plant
    {0x39383A055A149D58, 2, 0x00080},  // plataforma
    {0x39383A055A149D58, 7, 0x00080},  // plataforma
    {0x3B678EBD20427881, 3, 0x00080},  // plateforme
    {0x5A0605788CF7D5FD, 9, 0x00020},  // platschef
    {0xDC2C238C3BF9CA04, 0, 0x00080},  // plattform
    {0xC5EDF38F6B0B072E, 1, 0x00080},  // play
    {0xD4EDDB815139CACB, 1, 0x00020},  // player
    {0x60D71C81612FAB82, 1, 0x08020},  // plc
    {0xDD523DCB65488695, 1, 0x00001},  // pleaded
    {0x22FDF3E05101D18A, 1, 0x00001},  // pledged
    {0x2FFA946A5E02EBA8, 1, 0x00001},  // pledges
    {0x1D454573880E3C32, 3, 0x00408},  // plusieurs
    {0xE19C3E03E2CE2CBF, 0, 0x00001},  // plädieren
    {0xDFEB3FE8B9BF8359, 0, 0x00001},  // plädiert
    {0xC0845CC19119AA7B, 0, 0x00001},  // plädierte
    {0x487270ACA231522E, 0, 0x00001},  // plädierten
    {0xA14747DD07E65B8A, 4, 0x00020},  // pm
    {0x5561D91A7EEF634C, 6, 0x00040},  // po
    {0xAECEFF06A485C54C, 6, 0x00080},  // pociąg
    {0x679F0AFC9133FBC0, 6, 0x00080},  // pociągu
    {0x0C6FE69E247DD4F8, 6, 0x00040},  // pod
    {0xE872C33FB6806A00, 1, 0x00080},  // podcast
    {0xA06F58AF82EC0168, 6, 0x00200},  // podczas
    {0x9DE76735F381ABF3, 6, 0x01020},  // podejrzany
    {0x651B3342D8C775CE, 6, 0x00001},  // podkreśla
    {0x3804B05CC1A85299, 6, 0x01001},  // podkreślał
    {0x4B9A237FC9DE39C4, 6, 0x00801},  // podkreślała
    {0x998244D7B10DECAF, 6, 0x05001},  // podkreślił
    {0x5F600F7E81E5ACC1, 6, 0x04801},  // podkreśliła
    {0xE15836AB5F7AF42F, 6, 0x01001},  // podsumował
    {0xF97768321D9A8DD3, 6, 0x00801},  // podsumowała
    {0x1B34DC0D1B9D1B6A, 6, 0x00001},  // podsumowuje
    {0x89FB0FA640735C8D, 6, 0x01001},  // podziękował
    {0x238ED730452A1DDD, 6, 0x00801},  // podziękowała
    {0xC2FB6DCA819EFCE2, 1, 0x00080},  // poem
    {0xA863211ED426363A, 2, 0x00080},  // poema
    {0xA863211ED426363A, 7, 0x00080},  // poema
    {0x697D03DFB72E2601, 4, 0x00080},  // poesia
    {0x3681EF2420845B89, 1, 0x00020},  // poet
    {0x3681EF2420845B89, 9, 0x00020},  // poet
    {0xE9D5737181E395B3, 2, 0x00020},  // poeta
    {0xE9D5737181E395B3, 4, 0x00020},  // poeta
    {0xE9D5737181E395B3, 6, 0x00020},  // poeta
    {0xE9D5737181E395B3, 7, 0x00020},  // poeta
    {0xFC724AE49BD02032, 6, 0x08020},  // pogotowie
    {0x158AE31324533DCF, 4, 0x00200},  // poi
    {0xB0DDBB3850629619, 6, 0x00001},  // poinformowali
    {0x4CCA9E9ACE733FCC, 6, 0x01001},  // poinformował
    {0x228833710DE7B9EA, 6, 0x00801},  // poinformowała
    {0x14941FF5C72FB50A, 9, 0x01020},  // pojke
    {0x254913B608E23DC4, 9, 0x01020},  // pojken
    {0x4543C6D0B3FBB901, 2, 0x400000},  // polaca
    {0x4543C6D0B3FBB901, 7, 0x400000},  // polaca
    {0x4D07C7878B15D29F, 4, 0x400000},  // polacca
    {0x8056ABFAE3028F0A, 4, 0x400000},  // polacco
    {0xC33740D5E12CBBBE, 2, 0x400000},  // polaco
    {0xC33740D5E12CBBBE, 7, 0x400000},  // polaco
    {0xB266084746E7F842, 1, 0x08020},  // police
    {0xB266084746E7F842, 3, 0x08020},  // police
    {0x145AF743D7AC5D94, 1, 0x01020},  // policeman
    {0x692B7931E0141F91, 1, 0x00820},  // policewoman
    {0x37009FD94F5B73E0, 3, 0x01020},  // policier
    {0xDB0736D39C420CBE, 6, 0x08020},  // policja
    {0xBBE72979BC2BBA1D, 6, 0x00020},  // policjanci
    {0xD7F472F3D4D3A8E3, 6, 0x01020},  // policjant
    {0x9C4F073253F73467, 6, 0x00020},  // policjanta
    {0xC9ECEE01745B18A3, 6, 0x00820},  // policjantka
    {0xDB0C3EAC2EB7381C, 6, 0x08020},  // policji
    {0xEF803C490C23F01A, 2, 0x08020},  // policía
    {0xC9B4D82689E036EC, 2, 0x00020},  // policías
    {0x0AD0E0F845BCA621, 9, 0x00020},  // polis
    {0x0AD0E0F845BCA621, 10, 0x08020},  // polis
    {0x47BBA80C377A0F3F, 9, 0x00020},  // polisbefäl
    {0x857535F31D03AC79, 9, 0x08020},  // polisen
    {0x124CD20D5A9EACF5, 1, 0x400000},  // polish
    {0xC91AF059A5BFC222, 9, 0x01020},  // polisman
    {0xF2E792A398771128, 9, 0x01020},  // polismannen
    {0x29968C93E5894A62, 9, 0x00020},  // polismästare
    {0x8EA0BC3441868BEB, 5, 0x08020},  // politie
    {0x42038196171E92AB, 0, 0x01020},  // politiker
    {0x6C206A5BFEFC82A5, 0, 0x00820},  // politikerin
    {0x419AC48E8F98100B, 6, 0x00020},  // politolog
    {0xE4B3148B3D515228, 0, 0x00020},  // politologe
    {0xE643FF0CE7D5B501, 0, 0x00020},  // politologin
    {0x11C13886A18C5C82, 3, 0x00020},  // politologue
    {0xAADF2B7EBDDA513F, 2, 0x00020},  // politólogo
    {0x47BA919AD145B9D5, 0, 0x08020},  // polizei
    {0xD66921B656AAFCEB, 0, 0x01020},  // polizeisprecher
    {0x83FA846CF91218C1, 0, 0x00820},  // polizeisprecherin
    {0xF2828A4CBC7425A5, 4, 0x08020},  // polizia
    {0x1049D84373B62C14, 0, 0x01020},  // polizist
    {0x270206A1FCF1398F, 0, 0x00020},  // polizisten
    {0x25670FFD95A4CCC1, 0, 0x00820},  // polizistin
    {0x49208889A686487C, 1, 0x00020},  // poll
    {0xFB99EF57846963BD, 1, 0x00020},  // pollster
    {0x6BE22A7C0D7D76FA, 0, 0x400000},  // polnisch
    {0x9AD43CBCC80C43D6, 0, 0x400000},  // polnische
    {0xB4EE2764ABB66F7B, 0, 0x400000},  // polnischem
    {0xC838CA7EA90975EB, 0, 0x400000},  // polnischen
    {0xE1272014D788FFA7, 0, 0x400000},  // polnischer
    {0xF18BAE925458BAB3, 0, 0x400000},  // polnisches
    {0x309A802216D0CD42, 3, 0x400000},  // polonais
    {0xA1DC5BFA048E34CF, 3, 0x400000},  // polonaise
    {0xA865823DD4380FA0, 3, 0x400000},  // polonaises
    {0x8176694D7AABA86F, 3, 0x400000},  // polonaiss
    {0xB1E3B3C6CDBCEE1B, 7, 0x400000},  // polonês
    {0x47FB9DA0B446C347, 9, 0x400000},  // polsk
    {0x8E0FE793017D90E3, 9, 0x400000},  // polska
    {0x35B79B44B54C567E, 6, 0x400000},  // polsku
    {0x2632E8E168196E8D, 7, 0x08020},  // polícia
    {0xC8946AD19E99A02D, 7, 0x00020},  // polícias
    {0xEBEFE952D3370C87, 3, 0x01020},  // pompier
    {0x74C19948EF5157B3, 4, 0x00020},  // pompiere
    {0xA9017A54E95AA0E4, 4, 0x00020},  // pompieri
    {0xD8E1E4C05E981BFD, 3, 0x00020},  // pompiers
    {0x6A0A3426549D2026, 6, 0x00200},  // poniedziałek
    {0xD8605D59490C66DE, 6, 0x00200},  // ponieważ
    {0x55084007B9042DE5, 5, 0x400000},  // pools
    {0x696DE7AF16B1B2F6, 5, 0x400000},  // poolse
    {0x04BC6FB8D2719E8B, 1, 0x01010},  // pope
    {0xE3A91A50B021509A, 2, 0x00040},  // por
    {0xE3A91A50B021509A, 7, 0x00040},  // por
    {0x5D42A449D6183211, 2, 0x00200},  // porque
    {0x5D42A449D6183211, 7, 0x00200},  // porque
    {0x78D4945BF7F4E350, 1, 0x08020},  // port
    {0x4D17020FF5843466, 7, 0x00020},  // porta-voz
    {0xEE5AB02294459A94, 7, 0x00020},  // porta-vozes
    {0x1098054F1C066F0E, 0, 0x00080},  // portal
    {0x1098054F1C066F0E, 2, 0x00080},  // portal
    {0x1098054F1C066F0E, 6, 0x080A0},  // portal
    {0x1098054F1C066F0E, 7, 0x00080},  // portal
    {0xD19B5C22B9880316, 4, 0x00080},  // portale
    {0xB461607625A21D5A, 6, 0x00080},  // portalu
    {0x91203B284EBF97B0, 4, 0x00020},  // portavoce
    {0x937786BE73EE733B, 2, 0x00020},  // portavoces
    {0x0EADF71033A41EAF, 2, 0x00020},  // portavoz
    {0x55F7DBD1A34EA2FD, 3, 0x01020},  // porte-parole
    {0xAF0A2410EDA2ADCE, 10, 0x400000},  // portekizce
    {0x23856C4478FF05F0, 3, 0x00020},  // portes-parole
    {0x8A04C48A5B29248A, 4, 0x400000},  // portoghese
    {0xF47A89AC5048BC45, 1, 0x00080},  // portrait
    {0xA956BAFC6DFA5A27, 3, 0x400000},  // portugais
    {0xE2FF179C759120DF, 3, 0x400000},  // portugaise
    {0x757641F21DC60D0B, 3, 0x400000},  // portugaises
    {0x47BB62FA1EFC54D6, 3, 0x400000},  // portugaiss
    {0x5FD6FAFF13977571, 6, 0x400000},  // portugalsku
    {0xCCF8571B0D86E7D2, 5, 0x400000},  // portugees
    {0xD25848EAB7D32F3E, 0, 0x400000},  // portugiesisch
    {0x96A7CDBF456C012A, 0, 0x400000},  // portugiesische
    {0x01F9215B4BFEE3DD, 0, 0x400000},  // portugiesischem
    {0xF98CDBB10A340555, 0, 0x400000},  // portugiesischen
    {0xF234E3F31F197967, 0, 0x400000},  // portugiesischer
    {0x9E61D14C5896517B, 0, 0x400000},  // portugiesisches
    {0xCD939B9C6434B6C6, 9, 0x400000},  // portugisiska
    {0xDE23EC4C7351FFD0, 2, 0x400000},  // portuguesa
    {0xDE23EC4C7351FFD0, 7, 0x400000},  // portuguesa
    {0x392CDB0BFD39E51B, 1, 0x400000},  // portuguese
    {0xEE7AA60791ED42F7, 2, 0x400000},  // portugués
    {0x3B4CD7CCCA4EF8A3, 7, 0x400000},  // português
    {0x9AD6F437CF349EEC, 6, 0x1000020},  // porywacz
    {0xEF014C6E950A4955, 6, 0x01020},  // poseł
    {0x909E420304563C5F, 1, 0x18020},  // post
    {0xAF6F112FAB1B750D, 7, 0x00001},  // posta
    {0x19510D81091F01CD, 7, 0x00001},  // postado
    {0x2B629D2D6141964D, 7, 0x00001},  // postam
    {0x30B639EBAB6B18EA, 7, 0x00001},  // postaram
    {0xB55A4C1BDDA5E23A, 7, 0x00001},  // postava
    {0x7817DE3000673EA8, 1, 0x00001},  // posted
    {0xEB16D2AAC55A25C1, 0, 0x00001},  // posten
    {0xDE183B891C2C8D8F, 0, 0x00001},  // postet
    {0x40DAB65C391E0ADB, 0, 0x00001},  // postete
    {0x232CB7B1466ECEB6, 0, 0x00001},  // posteten
    {0xCD70E19E1D0A8093, 7, 0x00001},  // postou
    {0x4DB7CFCE61204658, 1, 0x00001},  // posts
    {0x32AD1F141AF39CD9, 3, 0x00001},  // posté
    {0x75B03D2C0364509A, 6, 0x00820},  // poszkodowana
    {0xBC09B31F1FEDC1FB, 6, 0x01020},  // poszkodowany
    {0x004A79556D38C139, 6, 0x00020},  // posła
    {0x33B91DA4CE7DC9B8, 6, 0x00820},  // posłanka
    {0x772BBDFD9ED125A5, 6, 0x00020},  // posłowie
    {0x3F0665AD45824BD0, 6, 0x00200},  // potem
    {0x7EBFB11ACCD41EE5, 6, 0x00001},  // potwierdza
    {0x1A5352757EA51516, 6, 0x01001},  // potwierdził
    {0x4BCA3EF99A4C2E95, 6, 0x00801},  // potwierdziła
    {0x352CB786A66AA38E, 3, 0x00040},  // pour
    {0x736D951906439C57, 3, 0x00001},  // poursuit
    {0xFF5038DCA599E6A2, 3, 0x00001},  // poursuivi
    {0xA412E805064D2FE3, 6, 0x00001},  // powiedziano
    {0xFC4722C766191D6B, 6, 0x05001},  // powiedział
    {0xC5D4E3D8C425647B, 6, 0x04801},  // powiedziała
    {0xCBA1018F90872804, 6, 0x00001},  // powiedzieli
    {0x73DBE5DDC53D724E, 6, 0x00080},  // powieści
    {0xF3D5C499A1F76F45, 6, 0x00080},  // powieść
    {0x13E64325E5592FCF, 6, 0x00001},  // powtarza
    {0xEA063306CCDE3A78, 6, 0x01001},  // powtórzył
    {0x87C5D186F6132E9A, 6, 0x00801},  // powtórzyła
    {0xAFC1A27D5E824C6A, 9, 0x00001},  // poängterade
    {0xB98D12C4571A53D9, 9, 0x00001},  // poängterar
    {0x6382EB8BC7C25DCD, 3, 0x00080},  // poème
    {0xCAA713DDF4F8B2FA, 3, 0x00010},  // pr
    {0xAA20B171A8C4BB37, 5, 0x00001},  // praat
    {0xDB4F10067E193536, 6, 0x00820},  // pracownica
    {0xF0DBDA1D849D53EB, 6, 0x00020},  // pracownicy
    {0xF28CAB616708734C, 6, 0x01020},  // pracownik
    {0xEDAA29C5C2B73A5C, 1, 0x00001},  // praised
    {0x95585733783600A6, 1, 0x00001},  // praises
    {0x359523F554F8CC9D, 2, 0x00001},  // precisa
    {0x359523F554F8CC9D, 4, 0x00001},  // precisa
    {0x655E4E3673427CD5, 2, 0x00001},  // precisaba
    {0x269EDF587B5C26AE, 2, 0x00001},  // precisado
    {0x7485CA40971CA236, 2, 0x00001},  // precisan
    {0xDA0F748DB5750091, 4, 0x00001},  // precisano
    {0x01FF48EE35CB2938, 2, 0x00001},  // precisaron
    {0x03F9AE021B494395, 4, 0x00001},  // precisato
    {0x7AF9935A994F7EC2, 4, 0x00001},  // precisava
    {0xD9463A9F7C74063C, 4, 0x00001},  // precisò
    {0x294FE3D5EDC56654, 2, 0x00001},  // precisó
    {0x0597DD0A88578D42, 6, 0x00001},  // precyzuje
    {0x5645C7A11E09D288, 1, 0x00001},  // predicted
    {0xB08C6504A9AEAC8E, 1, 0x00001},  // predicts
    {0xDB0A62C301583053, 5, 0x00001},  // prees
    {0x31EF211307D4F06B, 7, 0x00820},  // prefeita
    {0x77FE2D74D8616B7A, 7, 0x01020},  // prefeito
    {0xDA5F560E2D4DE95C, 7, 0x00020},  // prefeitos
    {0x1061D071204216A9, 7, 0x08020},  // prefeitura
    {0x34133523A571A081, 4, 0x00020},  // prefetto
    {0x0DC1C9A33EB77AFF, 4, 0x08020},  // prefettura
    {0x6D0E87119370D688, 2, 0x00001},  // prefiere
    {0x2DEADB8643A72257, 2, 0x00001},  // pregunta
    {0x176AA43E009CAE66, 2, 0x00001},  // preguntaba
    {0x6CB717896900E52D, 2, 0x00001},  // preguntado
    {0xDE524AEBAF6C6AEE, 2, 0x00001},  // preguntan
    {0x650B1DA414CF6B6E, 2, 0x00001},  // preguntaron
    {0xC791A330E53944FA, 2, 0x04001},  // preguntó
    {0xC4A40D8CDF01658F, 0, 0x00080},  // preis
    {0x82671B453687394B, 1, 0x00020},  // premier
    {0x82671B453687394B, 3, 0x01020},  // premier
    {0x82671B453687394B, 5, 0x00020},  // premier
    {0x82671B453687394B, 6, 0x01020},  // premier
    {0xC1CF2E9B851354C3, 6, 0x00020},  // premiera
    {0x104DCCDA93FD63D8, 2, 0x00080},  // premio
    {0x104DCCDA93FD63D8, 4, 0x00080},  // premio
    {0xBCD1DD880DC26EBF, 3, 0x00820},  // première
    {0xA8484F6B558D0488, 10, 0x01020},  // prens
    {0xD89315798091CCFD, 10, 0x00820},  // prenses
    {0xAD5CFD93E694F166, 1, 0x00020},  // presenter
    {0x8001217863D3D4A0, 1, 0x00030},  // president
    {0x8001217863D3D4A0, 5, 0x00020},  // president
    {0x8001217863D3D4A0, 9, 0x00020},  // president
    {0x07EF666C27675573, 2, 0x00820},  // presidenta
    {0x07EF666C27675573, 7, 0x00820},  // presidenta
    {0x203AD1A893CC948F, 2, 0x01020},  // presidente
    {0x203AD1A893CC948F, 4, 0x00020},  // presidente
    {0x203AD1A893CC948F, 7, 0x01020},  // presidente
    {0xCEFA239EDA7A01EF, 9, 0x00020},  // presidenten
    {0x7949C73CEFF5F306, 7, 0x00020},  // presidentes
    {0x6330E3374C0E8036, 4, 0x00020},  // presidenti
    {0xEA97EA74F8914E87, 1, 0x08020},  // press
    {0xD7CE0B9C071CA438, 9, 0x00020},  // presschef
    {0xB1B3B07C437D4DE0, 9, 0x00020},  // presschefen
    {0x67A1A3D735AA5647, 0, 0x10020},  // presseerklärung
    {0x9E7C3E436DEEEE52, 9, 0x00020},  // pressekreterare
    {0x2C19440F57B254EB, 9, 0x00020},  // pressekreteraren
    {0xE9507B6CBA539E5A, 0, 0x10020},  // pressemitteilung
    {0x17FC219DDBD5CCC1, 9, 0x10020},  // pressmeddelande
    {0xC15DF2A84FBD29C6, 9, 0x10020},  // pressmeddelandet
    {0x8EDF1C4292AD685F, 9, 0x01020},  // presstalesman
    {0x6A85A61E2F9959BC, 9, 0x00020},  // presstalesperson
    {0x09C5A0149CCF13CB, 4, 0x00100},  // presunta
    {0x4A575A4F6027BC3B, 4, 0x00100},  // presunto
    {0x92E96747CC855034, 6, 0x01020},  // prezes
    {0x355CDE8A992A7C7A, 6, 0x00020},  // prezesa
    {0x63D24221608FC237, 6, 0x00820},  // prezeska
    {0x766E0712D8FC735C, 6, 0x01020},  // prezydent
    {0x4B25E5143414225D, 6, 0x00020},  // prezydenta
    {0x7E1C2CA13B82E9ED, 1, 0x00020},  // priest
    {0xFB9C588BC7E92D62, 2, 0x00820},  // prima
    {0xFB9C588BC7E92D62, 7, 0x00820},  // prima
    {0xAE3F3B6B926C2EFD, 2, 0x01020},  // primo
    {0xAE3F3B6B926C2EFD, 7, 0x01020},  // primo
    {0x5FB1CB2EFB3AFC53, 1, 0x01030},  // prince
    {0x5FB1CB2EFB3AFC53, 3, 0x01020},  // prince
    {0x4B8616C4687D9BCB, 2, 0x00820},  // princesa
    {0x4B8616C4687D9BCB, 7, 0x00820},  // princesa
    {0x41C935EDFCC23E76, 1, 0x00830},  // princess
    {0x7CCE51515E5F0EA0, 3, 0x00820},  // princesse
    {0x8F678F7B3B7C6992, 1, 0x00020},  // principal
    {0x18CDF77F77E6AA6B, 4, 0x01020},  // principe
    {0xE155C9338A99A73B, 4, 0x00820},  // principessa
    {0xDE341FABEB594F3D, 9, 0x01020},  // prins
    {0x894ED6B545FCD200, 9, 0x00820},  // prinsessa
    {0xAC971EEA8F614C56, 9, 0x00820},  // prinsessan
    {0x82B7535E383E0D60, 0, 0x01020},  // prinz
    {0x7557DBB72AA48229, 0, 0x00820},  // prinzessin
    {0xBDE79481BEDECB6F, 9, 0x00080},  // priset
    {0x2E77D204CBA4FCA5, 3, 0x00080},  // prix
    {0xADF5923E60D3CD5A, 1, 0x00080},  // prize
    {0xFBF2FA7DE1829C8F, 6, 0x01020},  // proboszcz
    {0x4EF9254A433247D6, 1, 0x00001},  // proclaimed
    {0xECEA53C274F02882, 1, 0x00001},  // proclaims
    {0x1F6971BCAE9E0F03, 4, 0x08020},  // procura
    {0xE32C219297E87737, 7, 0x01020},  // procurador
    {0x042FE82015CFC583, 7, 0x00820},  // procuradora
    {0x3DC39F051C0DCE97, 7, 0x08020},  // procuradoria
    {0x4923D4EB0B4813BE, 4, 0x00020},  // procuratore
    {0xC9C18E45AF172EEA, 3, 0x00020},  // procureur
    {0xC54B430A31824B4A, 3, 0x00820},  // procureure
    {0xA2A2CD66DCA418E4, 0, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 1, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 4, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 5, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 6, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 10, 0x00010},  // prof
    {0x61D109B7642F61AF, 2, 0x01020},  // profesor
    {0x61D109B7642F61AF, 6, 0x00030},  // profesor
    {0xF3BD1EEC1AC110FE, 2, 0x00820},  // profesora
    {0x2DD61A2B8681FF5B, 2, 0x00020},  // profesores
    {0x84402C8F01103B1C, 3, 0x01020},  // professeur
    {0x30B3CDC9D042007D, 3, 0x00830},  // professeure
    {0x58BE9CDB4A6C2828, 0, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 1, 0x00030},  // professor
    {0x58BE9CDB4A6C2828, 4, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 5, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 7, 0x01020},  // professor
    {0x58BE9CDB4A6C2828, 9, 0x00030},  // professor
    {0x7C418CCD3A19F2B4, 7, 0x00820},  // professora
    {0x112A91B8F38F7629, 4, 0x01020},  // professore
    {0x0BB94AF1909B310A, 7, 0x00020},  // professores
    {0x0B313C10559AC808, 4, 0x00830},  // professoressa
    {0xE9ED11EC72BD23DB, 4, 0x00020},  // professori
    {0x1AF815336342F476, 0, 0x00810},  // professorin
    {0x981A772874252CC9, 9, 0x00020},  // professorn
    {0x53B3B15F5DF488F3, 10, 0x00030},  // profesör
    {0x993357538F86AAFA, 4, 0x00080},  // progetto
    {0x64362BFAA25D5411, 1, 0x00080},  // program
    {0x64362BFAA25D5411, 6, 0x00080},  // program
    {0x64362BFAA25D5411, 9, 0x00080},  // program
    {0x64362BFAA25D5411, 10, 0x00080},  // program
    {0xBD76887B71497548, 2, 0x00080},  // programa
    {0xBD76887B71497548, 7, 0x00080},  // programa
    {0x93395DC4A84551B0, 6, 0x00080},  // programie
    {0xA634627D6B21D051, 0, 0x00080},  // programm
    {0xDB00DA053C30A737, 4, 0x00080},  // programma
    {0xDB00DA053C30A737, 5, 0x00080},  // programma
    {0xF72EF97F083D306C, 1, 0x00080},  // programme
    {0xF72EF97F083D306C, 3, 0x00080},  // programme
    {0x65592EABF8D412CA, 9, 0x00080},  // programmet
    {0x20CD549A007DBABB, 0, 0x00080},  // programms
    {0x4032864CD3566D1E, 6, 0x00080},  // programu
    {0x21BE4E6489C2C11B, 10, 0x00080},  // programı
    {0x24D6378ECC60DF9A, 1, 0x00080},  // project
    {0x24D6378ECC60DF9A, 5, 0x00080},  // project
    {0x99275F355B465582, 0, 0x00080},  // projekt
    {0x99275F355B465582, 6, 0x00080},  // projekt
    {0x8ED9357CBD45428A, 9, 0x00080},  // projektet
    {0x87BAF7DE27FDA078, 9, 0x00020},  // projektledare
    {0x1DD4D5BE0B7B0F07, 9, 0x00020},  // projektledaren
    {0x46907E5E3F4636A4, 0, 0x00080},  // projekts
    {0x809D991B6FF37AA2, 6, 0x00080},  // projektu
    {0xC29D4C690528AE09, 10, 0x00080},  // projesi
    {0x196D399846E9F0CC, 3, 0x00080},  // projet
    {0xFA4B121DAB6A3C77, 7, 0x00080},  // projeto
    {0xE30CAA792FC808E0, 6, 0x00020},  // prokurator
    {0x09A818AD4ADC1919, 6, 0x00020},  // prokuratora
    {0x212EA7F415809D64, 6, 0x08020},  // prokuratura
    {0x7DF22B690FCAFFCD, 6, 0x08020},  // prokuratury
    {0x01856071ED13C98C, 6, 0x08020},  // prokuraturze
    {0x69682649B6412A43, 6, 0x00080},  // prom
    {0x003B273DA43F7C19, 4, 0x00001},  // promesso
    {0x347031EC54CB3E72, 3, 0x00001},  // promet
    {0xF0ACBB78AE738608, 2, 0x00001},  // promete
    {0xF0ACBB78AE738608, 7, 0x00001},  // promete
    {0x22018FF3E066CF66, 7, 0x00001},  // prometeu
    {0x4C9CA1B5D039DA93, 2, 0x00001},  // prometió
    {0xB3ED99D7C4D724B9, 3, 0x00001},  // promettait
    {0xB215B1A6E3664B8E, 4, 0x00001},  // promette
    {0x0809A3E1D3B9A5B9, 3, 0x00001},  // promis
    {0x903A45C2E8B343F2, 1, 0x00001},  // promised
    {0xACEAD7E71AF46F4B, 1, 0x00001},  // promises
    {0x0805484CC6DEE408, 7, 0x01020},  // promotor
    {0xA7E3F980452FF359, 7, 0x00820},  // promotora
    {0x0E6705A4DF79B980, 7, 0x08020},  // promotoria
    {0x93125AFE2943418F, 6, 0x00080},  // promu
    {0x61ED3331C8AECAF7, 2, 0x00001},  // pronostica
    {0x562CF5F539AC1078, 2, 0x00001},  // pronosticaba
    {0xC2381A3E2844550B, 2, 0x00001},  // pronosticado
    {0x9EEAC175B768953B, 2, 0x00001},  // pronostican
    {0x27D3AB3CE1699F4F, 2, 0x00001},  // pronosticaron
    {0x7F4BF087D9F65F89, 2, 0x00001},  // pronosticó
    {0x840235E2E9819E37, 0, 0x00001},  // prophezeien
    {0x0FA7CFB01B61FA58, 0, 0x00001},  // prophezeit
    {0xE42FCC1A97070B95, 0, 0x00001},  // prophezeite
    {0x978FB765A3F65D17, 0, 0x00001},  // prophezeiten
    {0x16EF3E3ED4426ADD, 2, 0x00820},  // propietaria
    {0xCD27526F29DFB236, 2, 0x01020},  // propietario
    {0xECCBBD2799A8250C, 2, 0x00001},  // propone
    {0x29C348ED51CFC7CA, 4, 0x00820},  // proprietaria
    {0xDEBF9E8332E309F7, 4, 0x01020},  // proprietario
    {0x92845117BB368486, 7, 0x00820},  // proprietária
    {0xB12077E71D789634, 7, 0x01020},  // proprietário
    {0xA13131BC764A017F, 3, 0x00020},  // propriétaire
    {0xCBB80182F9CFD128, 3, 0x00020},  // propriétaires
    {0x514E194AC93B23DB, 2, 0x00001},  // propuso
    {0x979AF47F91794088, 7, 0x00001},  // propôs
    {0xB357FDDDCA39842B, 1, 0x00020},  // prosecutor
    {0xDC6706F69CAB96F9, 1, 0x00020},  // prosecutors
    {0x1D9AC3EA3A45AB93, 4, 0x00001},  // prosegue
    {0xED6EE0314A38E6DC, 4, 0x00001},  // proseguito
    {0x8A1C05D2A50C5984, 6, 0x00001},  // prosi
    {0xECA4961009E02E17, 2, 0x00001},  // prosigue
    {0x1EA384DBA9D69585, 2, 0x00001},  // prosiguió
    {0x53ABB81D7945A479, 6, 0x01001},  // prosił
    {0x55A5C995849976E7, 6, 0x00801},  // prosiła
    {0xB860328FD662D712, 7, 0x00001},  // prosseguiu
    {0x2500F91A055A01DF, 2, 0x00001},  // protesta
    {0x2500F91A055A01DF, 4, 0x00001},  // protesta
    {0x2500F91A055A01DF, 7, 0x00001},  // protesta
    {0x778FBD82C67AF531, 2, 0x00001},  // protestaba
    {0x01FA9B91A5E4977E, 2, 0x00001},  // protestado
    {0x01FA9B91A5E4977E, 7, 0x00001},  // protestado
    {0x49F689D93E5AD0A2, 7, 0x00001},  // protestam
    {0xF7F6024308EF5DD9, 2, 0x00001},  // protestan
    {0x6890B6F15942E542, 4, 0x00001},  // protestano
    {0xDBDB8DCF9B1B815F, 7, 0x00001},  // protestaram
    {0x06797D62E89BF020, 2, 0x00001},  // protestaron
    {0xA9B0C7948388B500, 4, 0x00001},  // protestato
    {0x0072D5C9FA37C942, 4, 0x00001},  // protestava
    {0x0072D5C9FA37C942, 7, 0x00001},  // protestava
    {0x9F720E48BADE4F4E, 1, 0x00001},  // protested
    {0x15523D236F71E251, 1, 0x00020},  // protester
    {0x993E27FE47361B62, 1, 0x00020},  // protesters
    {0x60BAFCDC06A1E228, 7, 0x00001},  // protestou
    {0xC33C73E24E69F4D6, 1, 0x00001},  // protests
    {0xD2B0614C67E85EA4, 4, 0x00001},  // protestò
    {0x8201977142D19F40, 2, 0x00001},  // protestó
    {0x58D32045A864C62C, 4, 0x08020},  // provincia
    {0x0ABE40652DC2BA6E, 5, 0x08020},  // provincie
    {0x9BDB6E03D6680F2A, 2, 0x00080},  // proyecto
    {0x0410D3A098CF23FF, 6, 0x00040},  // przed
    {0xDC8D43E54E213370, 6, 0x08020},  // przedsiębiorstwo
    {0x11F32240DD4DE51A, 6, 0x01020},  // przedstawiciel
    {0x45072E5E9C1078D2, 6, 0x00020},  // przedstawiciele
    {0x222FB9C4BDCDF101, 6, 0x00820},  // przedstawicielka
    {0x945BDDA9EFF04FD3, 6, 0x00001},  // przekazali
    {0x409C4801D94E361B, 6, 0x01001},  // przekazał
    {0x47DC1222D6D94D61, 6, 0x00801},  // przekazała
    {0x15CF615FB05BA0B2, 6, 0x00001},  // przekazuje
    {0x7073D3861997B5BB, 6, 0x00001},  // przekonuje
    {0x55DD7B8CAA128E6E, 6, 0x01001},  // przekonywał
    {0x3491495940888D01, 6, 0x00801},  // przekonywała
    {0x1B2E43CCC12F1A5B, 6, 0x400000},  // przekładzie
    {0x3F92535816D7C658, 6, 0x08020},  // przewoźnik
    {0xDCB02C6B657D0D2F, 6, 0x00040},  // przez
    {0x8FA2749CEAEF941F, 6, 0x00040},  // przy
    {0x8C0AF38F060A7E38, 6, 0x01020},  // przyjaciel
    {0x3170FB6615F4D196, 6, 0x00820},  // przyjaciółka
    {0xB22B0EF9BE5F1090, 6, 0x00001},  // przypomina
    {0x02F3D55C1138C915, 6, 0x01001},  // przypomniał
    {0x229A3F7823BAC4BF, 6, 0x00801},  // przypomniała
    {0xD6BBF8DA12116328, 6, 0x00001},  // przyznaje
    {0x2BBEA4B6A17A0468, 6, 0x00001},  // przyznali
    {0x0DD73C2CB5ACB846, 6, 0x01001},  // przyznawał
    {0x5D8EE15F3E1AA144, 6, 0x05001},  // przyznał
    {0xE5D436696B5E5760, 6, 0x04801},  // przyznała
    {0x861C454115D1C38D, 0, 0x01020},  // präsident
    {0xC0B69C4D102A0D6C, 0, 0x00020},  // präsidenten
    {0x16DF58524A5E8F9E, 0, 0x00820},  // präsidentin
    {0x72848EAD9268E698, 9, 0x00020},  // präst
    {0x1E6F1D053985DDE2, 9, 0x00020},  // prästen
    {0x94F9D299A7921F95, 0, 0x00001},  // präzisieren
    {0x264FC5B95F73E3EC, 0, 0x00001},  // präzisiert
    {0xC5D0FC361A1C02D3, 0, 0x00001},  // präzisierte
    {0x8B8A67015F13D003, 0, 0x00001},  // präzisierten
    {0xCE593503560F27E1, 3, 0x04001},  // précise
    {0x9A68FECF84E32BA1, 3, 0x04001},  // précisé
    {0x9109ECCEB99E64CA, 3, 0x08020},  // préfecture
    {0x56D4A189AF097FB1, 3, 0x01020},  // préfet
    {0xFD5A878AD5136D5D, 3, 0x00820},  // préfète
    {0x161757D65568D1A8, 7, 0x00080},  // prémio
    {0xE31D5F2B72340FD4, 3, 0x01020},  // président
    {0x4FC1FDB2B5D5DC6E, 3, 0x00820},  // présidente
    {0xB8001DA3774E7F79, 3, 0x00020},  // présidents
    {0x65BCF1D762393CB4, 3, 0x00001},  // prétend
    {0x56BCB7A3DF73387D, 3, 0x00001},  // prétendu
    {0x5A2975BE1EAAA52B, 3, 0x00100},  // prétendue
    {0x94B8FF4F755A73CA, 3, 0x00001},  // prévenu
    {0x962A7BD285C6B707, 3, 0x00001},  // prévient
    {0xF95794FDF458D538, 7, 0x00080},  // prêmio
    {0x9A73EC469E26EC0C, 2, 0x01020},  // príncipe
    {0x9A73EC469E26EC0C, 7, 0x01020},  // príncipe
    {0x24E3A2BFB2A4BAF6, 6, 0x00080},  // pseudonim
    {0xED539D241299B0F0, 1, 0x00020},  // psychiatrist
    {0xB2A9B3517A3F7076, 6, 0x00020},  // psycholog
    {0xE7D40F1C73F34212, 1, 0x00020},  // psychologist
    {0x382A43E805AE2BED, 1, 0x00080},  // pub
    {0x1F87EEF0FC8BAA16, 7, 0x00001},  // publica
    {0x7198745871710B27, 2, 0x00001},  // publicaba
    {0xD1687D2A374E0D42, 7, 0x00001},  // publicam
    {0x7C844A38117DA88E, 2, 0x00001},  // publican
    {0xBD4917CB7D1E4A7F, 7, 0x00001},  // publicaram
    {0xD865B4128B2B6A0A, 2, 0x00001},  // publicaron
    {0x730B1A63BB326C95, 7, 0x00001},  // publicava
    {0x4E05A5873ADFD886, 7, 0x00001},  // publicou
    {0x8DB4806C3E31D325, 2, 0x00001},  // publicó
    {0x56A30338BBE0AA49, 3, 0x00200},  // puis
    {0x4E9F3E7933D74713, 2, 0x00001},  // puntualiza
    {0x2C49CE2F6105EF15, 2, 0x00001},  // puntualizaba
    {0x02DE77485FBC6A1F, 2, 0x00001},  // puntualizado
    {0x9E2FCD29BC8687B1, 2, 0x00001},  // puntualizan
    {0x8E0CF735C1134CDB, 2, 0x00001},  // puntualizaron
    {0x490B2008F93F27BD, 4, 0x00001},  // puntualizza
    {0xA24E754DD977E946, 4, 0x00001},  // puntualizzato
    {0x0285005873A5B042, 2, 0x00001},  // puntualizó
    {0x177EB5D5CDECC6B3, 1, 0x00020},  // pupil
    {0x22905375666E5F37, 1, 0x00020},  // pupils
    {0x5F766407C3924395, 6, 0x00010},  // pułkownik
    {0xBD84CB1DB51B3984, 6, 0x00001},  // pyta
    {0x23B825FF2FCCDFB0, 6, 0x01001},  // pytał
    {0x134CFEEC3833F82A, 6, 0x00801},  // pytała
    {0x92204B4738703CE4, 2, 0x00020},  // párroco
    {0xF9B5C1E6B369AFBA, 9, 0x00040},  // på
    {0x357D96D8D8D81C11, 9, 0x00001},  // påpekade
    {0x5007909B6689F804, 9, 0x00001},  // påpekar
    {0x9C3ACE0548B351E3, 9, 0x00001},  // påpekat
    {0xB87EDF7AD0E3FACF, 9, 0x00001},  // påstod
    {0x406FCD7459216A1B, 9, 0x00100},  // påstådd
    {0x4E834334BFED2E8D, 9, 0x00100},  // påstådda
    {0x044E89EA4A5B82F5, 9, 0x00001},  // påstår
    {0x742AA24060FD9552, 9, 0x00020},  // påve
    {0x1411F4C3846C3561, 9, 0x00020},  // påven
    {0x10356978E02FD2B9, 3, 0x01030},  // père
    {0x8FD4FB51D9243D7A, 3, 0x01020},  // pêcheur
    {0x3C1FBB227A12FE95, 3, 0x00020},  // pêcheurs
    {0x0C3BFEF6D55159E2, 6, 0x00200},  // później
    {0x33A3ED02A734FD5A, 6, 0x00010},  // płk
    {0xB19844F44476C912, 4, 0x00080},  // quadro
    {0xB19844F44476C912, 7, 0x00080},  // quadro
    {0x4450307BF1B3CCDA, 3, 0x00001},  // qualifiait
    {0x610C8F4A41FFAFAA, 3, 0x00001},  // qualifie
    {0xD27079CD1A3D67AA, 3, 0x00001},  // qualifié
    {0x224085E1B3BF383A, 3, 0x00200},  // quand
    {0xFD37614BEEF0453B, 4, 0x00200},  // quando
    {0xFD37614BEEF0453B, 7, 0x00200},  // quando
    {0x114CD4817C22A7E3, 7, 0x00200},  // quarta
    {0x8939CC0DCEA85230, 3, 0x00200},  // que
    {0x0911A69FD717C4AF, 1, 0x00830},  // queen
    {0x0806093B0ED4CF90, 2, 0x00001},  // queja
    {0x116CFBB8585D1C7F, 2, 0x00001},  // quejó
    {0x32FA729AAE44C75C, 3, 0x00408},  // quelques
    {0x53EAEDF9A8F0BC5E, 7, 0x00004},  // quem
    {0xC722675964E937E7, 4, 0x00008},  // questa
    {0xBD0DCF3C742B8097, 7, 0x00001},  // questiona
    {0x4357179315C8D73B, 7, 0x00001},  // questionado
    {0x0822DBD4F5C37AE1, 7, 0x00001},  // questionam
    {0x7D95784DC9E44AE7, 7, 0x00001},  // questionaram
    {0xE83ED96C890949A1, 7, 0x00001},  // questionava
    {0xF6DCD483E1BEE544, 1, 0x00001},  // questioned
    {0x7CC6CBB8E5D73760, 7, 0x00001},  // questionou
    {0xCF99589E08B27CE8, 1, 0x00001},  // questions
    {0x499CA8FAC4B37C9C, 4, 0x00008},  // questo
    {0x312513FC12E0E0A0, 4, 0x00020},  // questore
    {0xB989F856889667B4, 4, 0x08020},  // questura
    {0xB95BA00919E1B1AC, 2, 0x00004},  // quien
    {0xF5ACB5CB59A91731, 7, 0x00200},  // quinta
    {0x226D43530538EC91, 1, 0x00001},  // quipped
    {0x0C5AE78161B36504, 1, 0x00001},  // quoted
    {0xAC9CF71CEEBAAD7F, 1, 0x00001},  // quotes
    {0x04109E96DB2EF1D5, 4, 0x080A0},  // quotidiano
    {0x24DEEF7AA3E346D5, 3, 0x080A0},  // quotidien
    {0x7D6B04D5061196E8, 1, 0x00001},  // quoting
    {0xD517146EBB3188FD, 2, 0x00200},  // qué
    {0x501B8F68CA87657F, 5, 0x08020},  // raad
    {0x7A22E27A528509E1, 5, 0x00020},  // raadslid
    {0x02C69B02DC09B06D, 1, 0x00020},  // rabbi
    {0x99DAE1557877533F, 3, 0x00020},  // rabbin
    {0x0A827522B07AACDB, 4, 0x00020},  // rabbino
    {0x118986223F5EE77A, 2, 0x00020},  // rabino
    {0x07B300980C7DC6B2, 4, 0x04001},  // racconta
    {0x43B665271C523857, 4, 0x00001},  // raccontano
    {0x060E1596A54F4539, 4, 0x04001},  // raccontato
    {0xF2BDD401E9514D85, 4, 0x00001},  // raccontava
    {0x7007D64FDFFE5A5E, 4, 0x00080},  // racconto
    {0x3CF3AD3B8C370439, 4, 0x00001},  // raccontò
    {0x6706F26D8DA2F447, 3, 0x00001},  // racontait
    {0x13DE88B60E73C70E, 3, 0x04001},  // raconte
    {0x91013CCD8A0E129E, 3, 0x04001},  // raconté
    {0x48784EF3DD5406B8, 6, 0x08020},  // rada
    {0x42B9CF671EFDC445, 9, 0x08020},  // radion
    {0x74074CB0F77B32DA, 0, 0x00080},  // radiosender
    {0x878C14896FF7B352, 6, 0x00820},  // radna
    {0xC8D467E3D1B98936, 6, 0x00020},  // radni
    {0xEF950C0A6C9134D9, 6, 0x01020},  // radny
    {0x8423214E393DC919, 6, 0x08020},  // rady
    {0xD7532EC85465DE2E, 4, 0x00820},  // ragazza
    {0x3178E589952DF4C4, 4, 0x01020},  // ragazzo
    {0xBFF73C24A92087C4, 1, 0x00001},  // railed
    {0xD68871931F94A4E9, 1, 0x08020},  // railway
    {0xE9D42856FEEAF9F6, 7, 0x00820},  // rainha
    {0xE5A909C90D238BA0, 0, 0x00080},  // rakete
    {0x433FF76DADC7A33D, 9, 0x00080},  // raketen
    {0x1B034E94717F040E, 6, 0x00080},  // rakieta
    {0x18F2956D42655C0B, 0, 0x00001},  // rang
    {0xD1F5138494415DBA, 1, 0x00001},  // ranted
    {0x4A252142982D2565, 7, 0x00820},  // rapariga
    {0x11E82860BC618213, 7, 0x01020},  // rapaz
    {0x511D34D2A0F390BA, 10, 0x00020},  // rapor
    {0xCE5BE4A8E3B486AB, 6, 0x00020},  // raporcie
    {0xE836A68D9377C464, 6, 0x00020},  // raport
    {0xDF4E4D1F01F51004, 10, 0x00020},  // raporu
    {0x483F4C2880807240, 3, 0x00001},  // rappelait
    {0xFF9A8383D390492C, 3, 0x00001},  // rappelle
    {0xB2426CA8D62163DE, 3, 0x00001},  // rappelé
    {0x9175F6193B465920, 3, 0x00020},  // rapport
    {0x9175F6193B465920, 5, 0x10020},  // rapport
    {0x9175F6193B465920, 9, 0x00020},  // rapport
    {0xF77AE5640CB7D4D8, 3, 0x00001},  // rapporte
    {0x0CB3EF591D1ECDE5, 9, 0x00020},  // rapporten
    {0xDABAA9916A0AA2B4, 3, 0x00001},  // rapportent
    {0x37CE0651D11C55BC, 9, 0x00001},  // rapporterade
    {0x88387688598E83CE, 9, 0x00001},  // rapporterar
    {0x6A73CB5035A38976, 4, 0x00020},  // rapporto
    {0x5FCFD36EAC9F798F, 3, 0x00001},  // rapporté
    {0x584AE46FF4B46924, 3, 0x00001},  // rassure
    {0xF9657162CC75F064, 3, 0x00001},  // rassuré
    {0xAA50E8E01FE3A034, 0, 0x08020},  // rat
    {0x93E6381F79683B88, 6, 0x00020},  // ratownicy
    {0x1A4A1B1F59AAA9CF, 6, 0x00820},  // ratowniczka
    {0x1BF15B70A201648B, 6, 0x01020},  // ratownik
    {0x6CF481B7F147F30D, 6, 0x08020},  // ratusz
    {0x70C0604C0E2ED560, 0, 0x00080},  // raumfrachter
    {0x49BBD43637B5360E, 0, 0x00080},  // raumfähre
    {0x7444821134AE2E21, 0, 0x00080},  // raumschiff
    {0x8EC24555FC451BBF, 0, 0x00080},  // raumsonde
    {0x7568BBC7C69F4701, 0, 0x00001},  // raunen
    {0x1036CB62D069D3A1, 0, 0x00001},  // raunt
    {0x3FAEB60B96CB3D94, 0, 0x00001},  // raunte
    {0x98D4D16FFDF56BDD, 0, 0x00001},  // raunten
    {0x55F381842063162F, 3, 0x1000020},  // ravisseur
    {0x4B03F0A10F1D01A2, 4, 0x00080},  // razzo
    {0x3EB730EB0526B929, 4, 0x01020},  // re
    {0x1288CE18158030E6, 1, 0x00001},  // read
    {0xF8923954C46B795B, 1, 0x00001},  // reads
    {0x26B844EBDABC22E6, 5, 0x04001},  // reageerde
    {0x04242E2D927CB56C, 5, 0x04001},  // reageert
    {0xF9C1DDC7D7289D10, 7, 0x01020},  // realizador
    {0x5BF99221FE54CC8E, 7, 0x00820},  // realizadora
    {0xBD4231BCC21E7313, 1, 0x00001},  // reassured
    {0x0A83692D8165C040, 7, 0x00001},  // rebata
    {0xBB15CB166F220053, 7, 0x00001},  // rebatado
    {0x1E20DC1CA42B2CEB, 7, 0x00001},  // rebatam
    {0xEA237C423D428A52, 7, 0x00001},  // rebataram
    {0x0A040DC559A10695, 7, 0x00001},  // rebatava
    {0x6F669487295198CC, 7, 0x00001},  // rebatou
    {0xDDF084DDB0D4F80D, 2, 0x00001},  // recalca
    {0x2D32B9C0B76EAF4E, 2, 0x00001},  // recalcaba
    {0x3512F64B5AD5C55F, 2, 0x00001},  // recalcado
    {0x5913A38E7D3A8E0C, 2, 0x00001},  // recalcan
    {0x3ADEF5FFB833530C, 2, 0x00001},  // recalcaron
    {0x1A947289EDE3A183, 2, 0x00001},  // recalcó
    {0x0982BF7FB769C487, 1, 0x04001},  // recalled
    {0xE2625052BF217BAE, 1, 0x00001},  // recalls
    {0xFB2E9F31C69FF809, 2, 0x00001},  // rechaza
    {0x84EE03B1B13545D7, 2, 0x00001},  // rechazado
    {0x54896114006FBCD2, 2, 0x00001},  // rechazaron
    {0x39D4048EDD62D750, 2, 0x00001},  // rechazó
    {0x48F8ECDE9B814DEB, 5, 0x00020},  // rechercheur
    {0xC9FF50FE66EF14D8, 5, 0x08020},  // rechtbank
    {0x2E5348333A816E16, 5, 0x00020},  // rechter
    {0x1469C1C3D49CED48, 4, 0x00001},  // recita
    {0xF8D7A0118A8528F8, 4, 0x00001},  // recitava
    {0xBC1A275E755512D2, 1, 0x00001},  // reckoned
    {0x6F73D99AF8180477, 1, 0x00001},  // reckons
    {0x6B77171A77DA5979, 7, 0x00001},  // reconhece
    {0xBFA5494FC4400588, 7, 0x00001},  // reconheceu
    {0x6BDB60771F593067, 3, 0x00001},  // reconnaît
    {0x6EF196E211C05DB1, 3, 0x00001},  // reconnu
    {0xA0A83FFC10B54BBD, 2, 0x00001},  // reconoce
    {0x1EAEFE540A81F4DC, 2, 0x00001},  // reconocieron
    {0x1B284E631861987C, 2, 0x04001},  // reconoció
    {0xAA581AE9CBE53786, 2, 0x00001},  // reconocía
    {0xEF969EA2DFD3C45F, 7, 0x00001},  // recorda
    {0x85D3D6413DC5A872, 2, 0x00001},  // recordaba
    {0xDE7A1B63EB562B33, 7, 0x00001},  // recordado
    {0xC25329981BF7B16B, 7, 0x00001},  // recordam
    {0xCAE177B430473317, 7, 0x00001},  // recordaram
    {0x938E91CAE1A2B11D, 7, 0x00001},  // recordava
    {0xB11A50D458DECE25, 7, 0x00001},  // recordou
    {0x01C49502631741EE, 2, 0x00001},  // recordó
    {0x7B83EB937B4AED8F, 1, 0x00001},  // recounted
    {0x2C8C14AB18E6BF47, 1, 0x00001},  // recounts
    {0xEB77D83C1B10E644, 2, 0x00001},  // recrimina
    {0x585B860E1C590779, 2, 0x00001},  // recriminaba
    {0xB4287A75A15806C0, 2, 0x00001},  // recriminado
    {0x4DA272940FA24439, 2, 0x00001},  // recriminan
    {0xD6CC761FD3E0DB27, 2, 0x00001},  // recriminaron
    {0x560FE6D55FA00872, 2, 0x00001},  // recriminó
    {0x45D3344994575DDE, 3, 0x00080},  // recueil
    {0xF4411D5AFA10DA15, 2, 0x00001},  // recuerda
    {0x0D60FEBF234C14D4, 5, 0x00020},  // redacteur
    {0x52214042E0CA5D6A, 6, 0x08020},  // redakcja
    {0xEB1B817BD686419D, 0, 0x08020},  // redaktion
    {0xD4F42D7844ADF896, 6, 0x00020},  // redaktor
    {0x150EF7A4C30B775E, 9, 0x00020},  // redaktör
    {0x88C98DD36E608BA1, 9, 0x00020},  // redaktören
    {0xFCCBAB2A9D14DF51, 9, 0x00200},  // redan
    {0x90446B68A98C636F, 10, 0x00001},  // reddediyor
    {0xF7B8E5E2E59E0102, 10, 0x00001},  // reddetti
    {0xEA92BC2A73DD2B62, 9, 0x08020},  // rederiet
    {0x5FB68F7E7A456BD0, 5, 0x08020},  // rederij
    {0xB12B6CF71C8D86F5, 0, 0x00001},  // redet
    {0xF51F7390D973EB17, 3, 0x00001},  // redoute
    {0xEF37BB0CB83451BF, 0, 0x08020},  // reederei
    {0x96FDF5642484830F, 7, 0x00001},  // refere
    {0x7DAEEE3F7ACE0895, 7, 0x00001},  // referiu
    {0x2409341E1B8BBD69, 1, 0x00001},  // referred
    {0xF98E435E8697DC43, 1, 0x00001},  // refers
    {0x76925322F96E0597, 7, 0x00820},  // reformada
    {0x337A356B96F0B080, 7, 0x01020},  // reformado
    {0x7859C8F41D2D124A, 7, 0x00001},  // reforça
    {0x9D10CB901055E47E, 7, 0x00001},  // reforçado
    {0x468F6AF5874DEBC1, 7, 0x00001},  // reforçam
    {0xE1BEF5E93CFB562F, 7, 0x00001},  // reforçaram
    {0x449A0F489803B631, 7, 0x00001},  // reforçava
    {0x8D91F764D21D93D4, 7, 0x00001},  // reforçou
    {0x9D183F249BCBC6B5, 5, 0x08020},  // regering
    {0x3B55E39D2723A1AC, 9, 0x08020},  // regeringen
    {0x63BB777E73808DBA, 0, 0x08020},  // regierung
    {0x53F927725013C31D, 4, 0x00820},  // regina
    {0xA0AB07C99B5BEF73, 4, 0x08020},  // regione
    {0xC49FA94286FEDB9D, 9, 0x08020},  // regionen
    {0x3E6810A1B773767D, 0, 0x01020},  // regisseur
    {0x30A603EB6AE972B2, 0, 0x00820},  // regisseurin
    {0x75B0BEB765E90862, 9, 0x00020},  // regissör
    {0x9D0F9E9BFBF7142F, 9, 0x00020},  // regissören
    {0x8802B45B1B74F9ED, 4, 0x00020},  // regista
    {0x55A27503FAF827FE, 3, 0x00001},  // regrettait
    {0x8897FEE62D22CD88, 3, 0x00001},  // regrette
    {0x60BE34A662BB4A8B, 3, 0x00001},  // regretté
    {0xD5DABE0E1C91CBAC, 2, 0x08020},  // regulador
    {0x0190120F081C6EA1, 1, 0x00020},  // regulator
    {0x1BA6E3DB209FE189, 1, 0x00020},  // regulators
    {0xF984B757B471D7E1, 7, 0x01020},  // rei
    {0x3CF83D85C31C4F65, 2, 0x00820},  // reina
    {0xDF4E6A2FF940C8C8, 3, 0x00820},  // reine
    {0x6D736CAE00EADA5B, 0, 0x00020},  // reisende
    {0xEADF6CD133F6A0F0, 0, 0x00020},  // reisender
    {0xF13398F99DF5D864, 2, 0x00001},  // reitera
    {0xF13398F99DF5D864, 7, 0x00001},  // reitera
    {0x3E1A7208CE10CB20, 2, 0x00001},  // reiteraba
    {0x33C77B75075CFA24, 2, 0x00001},  // reiterado
    {0x33C77B75075CFA24, 7, 0x00001},  // reiterado
    {0x1968C9897BF369C1, 7, 0x00001},  // reiteram
    {0x5E5E0A29EE0BAA68, 2, 0x00001},  // reiteran
    {0xCC1CD133A40E6EE3, 7, 0x00001},  // reiteraram
    {0x2D58140622A21289, 2, 0x00001},  // reiteraron
    {0x764935FF9988AF56, 1, 0x00001},  // reiterated
    {0xE88288AC43A2E042, 1, 0x00001},  // reiterates
    {0xC57884D65BE1F2DF, 7, 0x00001},  // reiterava
    {0x9CE86AC69B60F09B, 7, 0x00001},  // reiterou
    {0x4E44BCD87AE424D3, 2, 0x00001},  // reiteró
    {0xDA4E0AC7A7AAE330, 1, 0x00001},  // rejected
    {0x5BD332C263AB0824, 1, 0x00001},  // rejecting
    {0x7A39DF6FA1097440, 1, 0x00001},  // rejects
    {0xE20BE15D9E199836, 7, 0x00001},  // rejeita
    {0x5ACB71CD06CF0241, 7, 0x00001},  // rejeitaram
    {0xA35F05433E2866C1, 7, 0x00001},  // rejeitou
    {0x9749C5575EF2EBCA, 3, 0x00001},  // rejette
    {0x2CB64CCA32604DE5, 3, 0x00001},  // rejettent
    {0xF6B8AC95869AD9D6, 3, 0x00001},  // rejeté
    {0x585FC1FA367AC80D, 9, 0x00020},  // rektor
    {0xB0014EA3A678F3B8, 9, 0x00020},  // rektorn
    {0x544EC81122A5BAB9, 6, 0x00002},  // relacji
    {0x13F9FD75D51FD777, 6, 0x01001},  // relacjonował
    {0xA92EE5DC9D7788B1, 6, 0x00801},  // relacjonowała
    {0x9F5094D4E3C7E41C, 6, 0x00001},  // relacjonuje
    {0xD857F680579C7FFF, 2, 0x00001},  // relata
    {0xD857F680579C7FFF, 7, 0x00001},  // relata
    {0xB4AC1BD117D09DF2, 2, 0x00001},  // relataba
    {0x07A2A4FC35A13459, 2, 0x00001},  // relatado
    {0x07A2A4FC35A13459, 7, 0x00001},  // relatado
    {0x05E84A17466969FF, 7, 0x00001},  // relatam
    {0x4716892630FF33A0, 2, 0x00001},  // relatan
    {0x5BF9C2975AFCDC22, 7, 0x00001},  // relataram
    {0x3BC44732B6AB6B06, 2, 0x00001},  // relataron
    {0xB587BE5D27CF6B0D, 7, 0x00001},  // relatava
    {0x0F326515E5E1777A, 3, 0x00001},  // relate
    {0x9E1FBD0203BA78CF, 1, 0x00020},  // relative
    {0x0F0319FBEE4C867B, 1, 0x00020},  // relatives
    {0x93054964C822FF3C, 7, 0x04001},  // relatou
    {0x0F8A16A3CD3BA560, 3, 0x00001},  // relaté
    {0xF39D21488F112E77, 2, 0x04001},  // relató
    {0x781DE4C3864B4687, 7, 0x00020},  // relatório
    {0x11B7635B35D3C1FA, 4, 0x00020},  // relazione
    {0x1FED99347DAF5B2A, 1, 0x10020},  // release
    {0x6332CD28A1176A2D, 2, 0x00001},  // remarca
    {0x67CE87FBD71E0A34, 2, 0x00001},  // remarcaba
    {0x994061B593ADCD27, 2, 0x00001},  // remarcado
    {0xE12CEE58A7C9E738, 2, 0x00001},  // remarcan
    {0xC4B90B0739A28B85, 2, 0x00001},  // remarcaron
    {0xAF90DF4B13FE9C29, 2, 0x00001},  // remarcó
    {0x168127DE5286BAA6, 1, 0x00001},  // remarked
    {0x40F9E5F09328AFD1, 1, 0x00001},  // remarking
    {0x0DB887699CB37870, 7, 0x00001},  // remata
    {0x13191A2F7BAAF8F8, 7, 0x00001},  // rematou
    {0xC1FFC33F454A594C, 1, 0x00001},  // remembered
    {0xBC0A51C3B1EE5473, 1, 0x00001},  // remembers
    {0xC25347A083933E67, 2, 0x00001},  // rememora
    {0x2F4A8EC6903ECE3C, 2, 0x00001},  // rememoraba
    {0xB606B6A284BABB05, 2, 0x00001},  // rememorado
    {0x3C49C16872B5E6CD, 2, 0x00001},  // rememoran
    {0xB4713225ADB1BEDB, 2, 0x00001},  // rememoraron
    {0xE44D2BAF7789854B, 2, 0x00001},  // rememoró
    {0x4AC813E82DFFB422, 3, 0x00001},  // remercie
    {0xFDE8010F8388C8C3, 3, 0x00001},  // remercié
    {0x1BC595BD94A7AD73, 3, 0x00001},  // renchéri
    {0x3F8120A1C884EEBD, 3, 0x00001},  // renchérit
    {0x74F97CE91DAA894A, 0, 0x01020},  // rentner
    {0x6B8AF2B892715F87, 0, 0x00820},  // rentnerin
    {0x0DE8268D301474F7, 1, 0x00010},  // rep
    {0x905DD3675D6EAE2E, 1, 0x00001},  // repeated
    {0x01B97DE5687B1054, 1, 0x00001},  // repeats
    {0xA71C99E9E7B12DEC, 7, 0x00001},  // repete
    {0x24AC4286B05EB2F0, 7, 0x00001},  // repetiu
    {0x0C62A62B39077AB3, 2, 0x00001},  // repite
    {0xC08BB6F93728E22E, 2, 0x00001},  // repitieron
    {0x83FBC72799AD35F7, 2, 0x00001},  // repitió
    {0xF934C898A9D16A50, 2, 0x00001},  // repla
    {0xA6E282BE12D02F7F, 2, 0x00001},  // replaba
    {0xCE031170DAF25B6E, 2, 0x00001},  // replado
    {0x8D0E074408227FCB, 2, 0x00001},  // replan
    {0xA13C02B511B4B849, 2, 0x00001},  // replaron
    {0x3A12480921E0D950, 2, 0x00001},  // replica
    {0x3A12480921E0D950, 4, 0x00001},  // replica
    {0x4FBA6E59BD315EB9, 4, 0x00001},  // replicano
    {0x2AB7B628A65E5225, 4, 0x00001},  // replicato
    {0x41F18845F31B7670, 4, 0x00001},  // replicava
    {0x8EB8697A773EE07E, 4, 0x00001},  // replicò
    {0xAF9463DAE6DBE7C8, 2, 0x04001},  // replicó
    {0xC484160640376BE8, 1, 0x04001},  // replied
    {0xDA9E1575AD51881B, 1, 0x04001},  // replies
    {0x8971814B7CC63FAB, 9, 0x00001},  // replikerade
    {0x38040C5BD2B6401E, 1, 0x00001},  // replying
    {0x5EEAE514DA6CD5FE, 2, 0x00001},  // repló
    {0x72B44C158E23143B, 1, 0x000A0},  // report
    {0xC9E789B74A59DE51, 1, 0x00001},  // reported
    {0xA9DEEC574682BDFD, 0, 0x01020},  // reporter
    {0xA9DEEC574682BDFD, 1, 0x00020},  // reporter
    {0xA9DEEC574682BDFD, 3, 0x00020},  // reporter
    {0xA9DEEC574682BDFD, 6, 0x01020},  // reporter
    {0xA9DEEC574682BDFD, 9, 0x00020},  // reporter
    {0x502B18AFDEDA860A, 2, 0x00820},  // reportera
    {0x9550E7F218158720, 0, 0x00820},  // reporterin
    {0x9FFD58206E7FEBBD, 6, 0x00820},  // reporterka
    {0x056FF69EE1392B63, 9, 0x00020},  // reportern
    {0xD343182F2473349B, 2, 0x01020},  // reportero
    {0xB1B495CE4913504C, 1, 0x00001},  // reporting
    {0x4FE1FCDA71B696F0, 1, 0x00001},  // reports
    {0x5198D642D2E220FF, 3, 0x00001},  // reprend
    {0xACE96561E0C06B21, 9, 0x00020},  // representant
    {0xE398E5E37460563D, 9, 0x00020},  // representanten
    {0xFEFDFBB4FCA2CC07, 1, 0x00020},  // representative
    {0xFED6620D8A94890E, 1, 0x00020},  // representatives
    {0x39B42B92B0C7115C, 3, 0x00001},  // repris
    {0x9E0103A0FA228CFC, 7, 0x00001},  // repudiou
    {0xED6A226C633BE14C, 2, 0x00001},  // repuso
    {0x41B5F00B2D9F3308, 7, 0x00020},  // repórter
    {0xE5181DE881533585, 3, 0x01020},  // rescapé
    {0x96C4C9FD66517AD9, 3, 0x00820},  // rescapée
    {0xDAEBE4B3F9E24A4C, 3, 0x00020},  // rescapés
    {0x56D12F1A714635E7, 1, 0x00020},  // researcher
    {0x255EC6970610C973, 1, 0x00020},  // researchers
    {0x7ECBDAE69C0094A9, 9, 0x00020},  // resenär
    {0xED5913DE8E2D9C31, 9, 0x00020},  // resenären
    {0x07F7C06A3AB62590, 1, 0x20020},  // resident
    {0xEA59A15DC9D2086B, 2, 0x20020},  // residente
    {0xEA59A15DC9D2086B, 4, 0x20020},  // residente
    {0xEA59A15DC9D2086B, 7, 0x00020},  // residente
    {0x8401206E06575928, 2, 0x00020},  // residentes
    {0x8401206E06575928, 7, 0x00020},  // residentes
    {0x0409BE77536E3BC2, 4, 0x20020},  // residenti
    {0x5E459AF9C1D86B29, 1, 0x20020},  // residents
    {0xFA840A1A64D41200, 9, 0x00001},  // resonerar
    {0xC1C4F125DDAEEA86, 2, 0x00001},  // resopla
    {0x3237ED4F8203DE3D, 4, 0x00001},  // respinge
    {0x6AB46AE2E41BDC98, 4, 0x00001},  // respinse
    {0x105948265C53AF98, 4, 0x00001},  // respinto
    {0xC6E1B7364B6BD28D, 2, 0x04001},  // responde
    {0xC6E1B7364B6BD28D, 7, 0x04001},  // responde
    {0xB2445BCD6D3311B9, 1, 0x00001},  // responded
    {0x5D326470BDDD3B4E, 7, 0x00001},  // responderam
    {0x9A825B053CA7E56F, 7, 0x04001},  // respondeu
    {0x2E9A05F9B0A0E629, 2, 0x00001},  // respondieron
    {0x9F92DA4AAA269ED5, 2, 0x04001},  // respondió
    {0x071A5B7DDF52A405, 1, 0x00001},  // responds
    {0x6AA4E8E9782D3880, 3, 0x00020},  // responsable
    {0x145AB46C944B3B79, 3, 0x00020},  // responsables
    {0x13FA232F25427876, 7, 0x00001},  // ressalta
    {0xEE4D60E06D9ECD74, 7, 0x00001},  // ressaltado
    {0x4EBA13CC4B714B93, 7, 0x00001},  // ressaltam
    {0xAA18B80481D50729, 7, 0x00001},  // ressaltaram
    {0x23E2BC2989013A22, 7, 0x00001},  // ressaltava
    {0xED2E32E352C73023, 7, 0x00001},  // ressaltou
    {0x14D58D5679584588, 6, 0x00080},  // restauracja
    {0x8C2E58146FDB8616, 6, 0x00080},  // restauracji
    {0x5CFB9DCDD8FAE6EB, 9, 0x00080},  // restaurangen
    {0x7BB44F29360871ED, 0, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 1, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 3, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 5, 0x00080},  // restaurant
    {0x4E2A0963E1A595DA, 2, 0x00080},  // restaurante
    {0x4E2A0963E1A595DA, 7, 0x00080},  // restaurante
    {0xFAABDE3C3AE2A792, 10, 0x00080},  // restoranı
    {0x876A7266D923614C, 2, 0x00001},  // resume
    {0x876A7266D923614C, 7, 0x00001},  // resume
    {0x1F916BA186FC6FC6, 7, 0x00001},  // resumiu
    {0xEE1385CDA97522EB, 2, 0x00001},  // resumió
    {0x88DA713B3637EF8F, 0, 0x00001},  // resümieren
    {0x15146608D2E6C151, 0, 0x00001},  // resümiert
    {0xD7D679CBB9876A1C, 0, 0x00001},  // resümierte
    {0xBF96FEC04EA29338, 0, 0x00001},  // resümierten
    {0xCBC6CD923A17836C, 1, 0x00200},  // retired
    {0xB889D78358CDF365, 1, 0x00001},  // retorted
    {0x4F94B5342264D5AE, 1, 0x00001},  // retorts
    {0xDE1DB1B757E262B6, 3, 0x01020},  // retraité
    {0x4D45ADC334FC2FF7, 3, 0x00820},  // retraitée
    {0x1C95F6CE9C7EF4D5, 7, 0x00001},  // retruca
    {0x941D697EE297A3F5, 7, 0x00001},  // retrucado
    {0x2F51ED0432ECE665, 7, 0x00001},  // retrucam
    {0x098C1CE530021728, 7, 0x00001},  // retrucaram
    {0x702208CD6C57E4DB, 7, 0x00001},  // retrucava
    {0xC005D203B3657113, 7, 0x00001},  // retrucou
    {0x1A8454B42399200E, 0, 0x00020},  // retter
    {0x602C8B10F113E7FD, 0, 0x00020},  // rettungskräfte
    {0x7F44980FBEAF1726, 1, 0x00010},  // rev
    {0x2C9EF8191D1530CC, 1, 0x00001},  // revealed
    {0x7BD1EBF5604405AC, 1, 0x00001},  // reveals
    {0x046902F39914DC95, 7, 0x00001},  // revela
    {0x6A6068BA91C2E427, 7, 0x00001},  // revelado
    {0x8FCF94C78BE6687E, 7, 0x00001},  // revelam
    {0x6AD27DBDB695805F, 7, 0x00001},  // revelaram
    {0x09045DDA3AAB4916, 7, 0x00001},  // revelava
    {0x873C0AFC458D3B5D, 7, 0x00001},  // revelou
    {0x83DFB7CD190E2D99, 1, 0x00020},  // reverend
    {0x3677E11604B2F478, 2, 0x00080},  // revista
    {0x3677E11604B2F478, 7, 0x00080},  // revista
    {0x4B5B148D763924A7, 3, 0x00080},  // revue
    {0xD5CA61BFA1D7D4CF, 2, 0x01020},  // rey
    {0x1C3B0475B5C88F32, 2, 0x00001},  // reza
    {0xD147FDECA52AEC22, 2, 0x00001},  // rezaba
    {0xFFBBF6D74035310A, 6, 0x01020},  // reżyser
    {0x59B3E2F53B244FC5, 6, 0x00820},  // reżyserka
    {0x04C2097C001F1A03, 7, 0x00001},  // ri
    {0xA2F882A9C45C3A1B, 4, 0x00001},  // ribadisce
    {0x99FBBEE3327D40A1, 4, 0x00001},  // ribadito
    {0x4B998BB8741B572F, 4, 0x00001},  // ribatte
    {0x0CAB803A4E44F61C, 4, 0x00001},  // ribattuto
    {0x128B13A20794EFC5, 4, 0x01020},  // ricercatore
    {0x8982EF1B0F85CBDF, 4, 0x00820},  // ricercatrice
    {0x7D4B40629557DBEC, 0, 0x01020},  // richter
    {0x7A9B909788918EBD, 0, 0x00820},  // richterin
    {0x7081AFE6D2861CE7, 4, 0x00001},  // riconosce
    {0x468E3DF7BE7567CE, 4, 0x00001},  // riconosciuto
    {0xDEE1051123AA4FC9, 4, 0x00001},  // ricorda
    {0x505CA49C7480B0C0, 4, 0x00001},  // ricordano
    {0x261AD319BB6AE52D, 4, 0x00001},  // ricordato
    {0x209B4D93D83453A0, 4, 0x00001},  // ricordava
    {0xD151862348B3B389, 4, 0x00001},  // ricordò
    {0x6816873BE506B466, 4, 0x00001},  // ride
    {0xECE9E2C3B5126A02, 1, 0x00001},  // ridiculed
    {0xEF1093A9D9763027, 0, 0x04001},  // rief
    {0x8816840B70B44727, 0, 0x00001},  // riefen
    {0x4E3783739DA55EFE, 5, 0x00001},  // riep
    {0x011F04D5F9D1508B, 5, 0x00001},  // riepen
    {0xD4F009E080F3144F, 0, 0x00001},  // riet
    {0xC0EE7D477BD4C3B1, 4, 0x00001},  // riferisce
    {0x11A1DCB8D3DF570E, 4, 0x00001},  // riferito
    {0x0B8BC3569253F314, 9, 0x08020},  // riksdagen
    {0x63C57A76DCA2F925, 9, 0x00020},  // riksdagsledamot
    {0x953402724179D86E, 9, 0x00020},  // riksdagsledamoten
    {0xDC4B52EE018F22BD, 4, 0x00001},  // rimprovera
    {0xF0A344587C4443BD, 4, 0x00001},  // rincara
    {0x43355FCEE7C449A9, 4, 0x00001},  // ripeta
    {0xD3A00D0840EA3DB1, 4, 0x00001},  // ripetano
    {0x4C70D27B388BE073, 4, 0x00001},  // ripetato
    {0x74947C65F79E64A2, 4, 0x00001},  // ripetava
    {0x24883D0AA8A6FD13, 4, 0x00001},  // ripetò
    {0xA6B7A82674575A66, 4, 0x04001},  // risponde
    {0xD2E7F735ECEBAD56, 4, 0x00001},  // rispose
    {0x0A8D0A8A1B304E69, 4, 0x04001},  // risposto
    {0xA7F5C1A5DD6D6604, 4, 0x00080},  // ristorante
    {0xAFD6279FF7B8DDDF, 4, 0x00001},  // ritiene
    {0xB34C4B6C2690E6FE, 7, 0x00001},  // riu
    {0x88895F9C970B84C9, 4, 0x00001},  // rivela
    {0x6C44B1D247147872, 4, 0x00001},  // rivelano
    {0x0769D8C47DBED386, 4, 0x00001},  // rivelato
    {0x7480F5E342270EF5, 4, 0x00001},  // rivelava
    {0x8DC830710B3707F3, 4, 0x00001},  // rivelò
    {0x285D10A2BEBBB58E, 3, 0x21020},  // riverain
    {0x3C1C17DD7F7E136A, 3, 0x20820},  // riveraine
    {0x463E47BF876BE3EC, 3, 0x20020},  // riverains
    {0x1480D2C83A80D69D, 4, 0x00080},  // rivista
    {0xA3F0A419E0B3F599, 2, 0x00001},  // rió
    {0x6C179C1D6116E02A, 1, 0x00001},  // roared
    {0xB82457B3949F2C5C, 6, 0x00020},  // robotnicy
    {0xC0F077EBFA85F316, 6, 0x01020},  // robotnik
    {0xCF41B725DAF77CDF, 1, 0x00080},  // rocket
    {0x9C8E6A5CD78AF56C, 6, 0x08020},  // rodzina
    {0x0389E73B99F509A1, 5, 0x00001},  // roept
    {0x1E586063235088D9, 2, 0x00001},  // rogó
    {0xB7AFC9CBB2494636, 3, 0x01020},  // roi
    {0xB837B37B91FBC644, 6, 0x00820},  // rolniczka
    {0x69504820F8D8FFB9, 6, 0x01020},  // rolnik
    {0x02FCE15A94471CE5, 0, 0x00080},  // roman
    {0x02FCE15A94471CE5, 3, 0x00080},  // roman
    {0x02FCE15A94471CE5, 5, 0x00080},  // roman
    {0x02FCE15A94471CE5, 9, 0x00080},  // roman
    {0x02FCE15A94471CE5, 10, 0x00080},  // roman
    {0x4F314B1C55FFF31A, 1, 0x00080},  // romance
    {0x4F314B1C55FFF31A, 7, 0x00080},  // romance
    {0xFCCF0F0E75469D25, 3, 0x01020},  // romancier
    {0xCFAB3C58F4E5BE14, 3, 0x00820},  // romancière
    {0xA2087AD6465CF90B, 9, 0x00080},  // romanen
    {0x4E2A457F56E6A01E, 1, 0x400000},  // romanian
    {0xF7BEBCE761CBF386, 0, 0x00080},  // romans
    {0x02828CFAC186A2C8, 4, 0x00080},  // romanzo
    {0xB067D8BF2F4765BA, 10, 0x00080},  // romanı
    {0xA0FF7B56555DE229, 10, 0x00080},  // romanında
    {0xFFD38088FD3B7385, 4, 0x400000},  // romeno
    {0xFFD38088FD3B7385, 7, 0x400000},  // romeno
    {0x5CDC8E6A82642241, 9, 0x00001},  // ropade
    {0x76208717C77DDE7F, 9, 0x00001},  // ropar
    {0x19A47C24BCE8B5BF, 9, 0x00001},  // ropat
    {0x3D29A461B6609EF6, 6, 0x400000},  // rosyjski
    {0x9AC12F957AF66E77, 6, 0x400000},  // rosyjsku
    {0xA0D8DE02E2CA4C43, 3, 0x400000},  // roumain
    {0x563B425B7C064847, 3, 0x400000},  // roumaine
    {0x9664BF8FDB86BCDA, 3, 0x400000},  // roumaines
    {0xBFFC644224116E2C, 3, 0x400000},  // roumains
    {0x81DD1DEEBD105376, 9, 0x00080},  // rubriken
    {0xBEF45658F41B6DCE, 6, 0x00080},  // ruch
    {0x3D6E583ECF234A7E, 2, 0x00001},  // ruega
    {0x3C5BF0327F51F608, 2, 0x00001},  // ruegaa
    {0x80B47C1360D24D62, 2, 0x00001},  // ruegaaba
    {0x7255AEB3640346B1, 2, 0x00001},  // ruegaado
    {0x413AD105BB4AA18A, 2, 0x00001},  // ruegaan
    {0xE159938379F44D52, 2, 0x00001},  // ruegaaron
    {0x276BADC7BCC67C11, 2, 0x00001},  // ruegaó
    {0x4DAE99F0C8139CAD, 0, 0x00001},  // rufen
    {0x88830762A9C18E13, 0, 0x00001},  // ruft
    {0xE3C7B49630FF191F, 1, 0x00020},  // ruling
    {0x6E9FE07EC95AF32F, 2, 0x400000},  // rumano
    {0x5052FB10DC23B977, 0, 0x400000},  // rumänisch
    {0xB37ECE7F77429265, 0, 0x400000},  // rumänische
    {0xB17455F29E9A0BAD, 0, 0x400000},  // rumänischem
    {0xE8AD0A818D58C247, 0, 0x400000},  // rumänischen
    {0x100EBD24333DD7BE, 0, 0x400000},  // rumänischer
    {0xC72381A901F60C9F, 0, 0x400000},  // rumänisches
    {0x505BBB921775C976, 0, 0x00200},  // rund
    {0x49EDABABF36360D5, 2, 0x400000},  // rusa
    {0xD7E81E68EAE17E11, 2, 0x400000},  // ruso
    {0x063EB44DD21167CD, 4, 0x400000},  // russa
    {0x063EB44DD21167CD, 7, 0x400000},  // russa
    {0x87C3F599B6C696C0, 3, 0x400000},  // russe
    {0xAC2E4046138E4298, 3, 0x400000},  // russee
    {0x29FEACA9A7D0D436, 3, 0x400000},  // russees
    {0xE0CFEA1D622718E8, 3, 0x400000},  // russes
    {0x3B57332C731B9A86, 1, 0x400000},  // russian
    {0xED17A8097A78EDF4, 0, 0x400000},  // russisch
    {0xED17A8097A78EDF4, 5, 0x400000},  // russisch
    {0xB8AFD670DF2428FC, 0, 0x400000},  // russische
    {0xB8AFD670DF2428FC, 5, 0x400000},  // russische
    {0x179197DA1BD06AAE, 0, 0x400000},  // russischem
    {0x523E188BCF094390, 0, 0x400000},  // russischen
    {0x6C5436D14168ACE4, 0, 0x400000},  // russischer
    {0x7BEC50D8742630B6, 0, 0x400000},  // russisches
    {0xFB7B99758B6280FE, 4, 0x400000},  // russo
    {0xFB7B99758B6280FE, 7, 0x400000},  // russo
    {0x320DE942E99BEBCC, 10, 0x400000},  // rusça
    {0x122C66C6140A47FE, 6, 0x00020},  // rybacy
    {0x51F026FDA0194295, 6, 0x01020},  // rybak
    {0x63B431D64E01C8D1, 9, 0x400000},  // rysk
    {0xA0C8ADC307DDDA8D, 9, 0x400000},  // ryska
    {0x897A0B9A0354D29F, 6, 0x00820},  // rzeczniczka
    {0x72B95AA9E8CB1EB3, 6, 0x00020},  // rzeczniczki
    {0xEE2BCEF5929D42B4, 6, 0x01020},  // rzecznik
    {0x62A45613C6A9BDED, 6, 0x00020},  // rzecznika
    {0x32215D378A6988ED, 6, 0x00020},  // rzecznikiem
    {0x08F15A6C6FCB5DD8, 6, 0x00100},  // rzekoma
    {0x1CDCFDEB8C601A1D, 6, 0x00100},  // rzekomy
    {0xD21B0F17568304A6, 6, 0x01001},  // rzekł
    {0x50B13D9682C12000, 6, 0x00801},  // rzekła
    {0x1194BFB2C5F249DD, 6, 0x00080},  // rzeźba
    {0x362F9136929307B9, 6, 0x01001},  // rzucił
    {0x5E7AD955764D49F4, 6, 0x00801},  // rzuciła
    {0x4504C8F059E6BBB2, 6, 0x08020},  // rząd
    {0xC808252E21A7BC6A, 6, 0x08020},  // rządu
    {0x021C251FE555FC75, 9, 0x00020},  // räddningsledare
    {0xC1811FA930071B1D, 9, 0x00020},  // räddningsledaren
    {0xC45474A145773964, 9, 0x08020},  // räddningstjänsten
    {0x60C0819002E048E6, 0, 0x00001},  // rät
    {0x7D7422C8CAB71AF0, 0, 0x00001},  // räumt
    {0x86F5D4D4F2FF54BE, 0, 0x00001},  // räumte
    {0x15464D8E8ADAD304, 9, 0x00020},  // rådgivare
    {0x02B21D41BDE71665, 9, 0x00020},  // rådgivaren
    {0x7784CFDA03A1877F, 3, 0x00001},  // réagi
    {0x513863971DC9379B, 3, 0x00001},  // réagit
    {0x1E7C08231B662FB8, 3, 0x01020},  // réalisateur
    {0xBA012E3B5E9BE0F9, 3, 0x00820},  // réalisatrice
    {0xDEF0DF4DF3E6BFBA, 3, 0x00001},  // réclame
    {0x4FD4DDD63BC89AE9, 3, 0x00001},  // réclamé
    {0xB42446BC1C05791C, 3, 0x00001},  // récusé
    {0x553B072F17FC290F, 3, 0x08020},  // régie
    {0x65F358E36EC1E09C, 3, 0x08020},  // région
    {0x98E98FD34BFD5525, 3, 0x00001},  // réplique
    {0xD74C4CC5023199AB, 3, 0x00001},  // répliqué
    {0x3E22A97DC9B2C986, 3, 0x04001},  // répond
    {0xD69A4F0D55065ECB, 3, 0x00001},  // répondait
    {0xEEB99C0F8E2F934C, 3, 0x04001},  // répondu
    {0x68660DD944FD4527, 3, 0x00001},  // répète
    {0x9E1FB25010AB75BC, 3, 0x00001},  // répété
    {0x0A3F5335E558BFE2, 3, 0x00001},  // résume
    {0x3E0D880EAB593587, 3, 0x00001},  // résumé
    {0xC78632B856F20AC3, 3, 0x00001},  // rétorque
    {0xF11B1B1F55EDB3D4, 3, 0x00001},  // rétorqué
    {0x1804C5B215126850, 2, 0x00001},  // ríe
    {0x8CAD496768558220, 9, 0x00080},  // rörelsen
    {0x93F4ACD19CDF0A65, 0, 0x00001},  // rügen
    {0x82FC9BDA3CF87C46, 0, 0x00001},  // rügt
    {0x6832A3909A6D157A, 0, 0x00001},  // rügte
    {0x1689A6B64443EFFC, 0, 0x00001},  // rügten
    {0x33060BE4A133224E, 3, 0x00008},  // sa
    {0x33060BE4A133224E, 9, 0x04001},  // sa
    {0x20A21352661919C3, 4, 0x00200},  // sabato
    {0x4B4A3FD41EFF7838, 0, 0x00020},  // sachverständige
    {0xAC71B1DB7EB8A23A, 0, 0x00020},  // sachverständiger
    {0x7923DCF9C3F2D4EC, 9, 0x04001},  // sade
    {0xA7081611390A3564, 0, 0x04001},  // sagen
    {0x4CD0A92CDBF147B4, 0, 0x04001},  // sagt
    {0x4CD0A92CDBF147B4, 9, 0x04001},  // sagt
    {0xCA8730310217D07A, 0, 0x04001},  // sagte
    {0x77A9C334E053DBC7, 0, 0x04001},  // sagten
    {0x3F0DBD74B9A72731, 10, 0x00020},  // sahibi
    {0xB367F215B8327C2B, 10, 0x00020},  // sahipleri
    {0x31CA438F417DEB32, 1, 0x04001},  // said
    {0x438280EFBF2C1CFC, 1, 0x00020},  // sailor
    {0x14C80AE2F01C4DF3, 9, 0x00080},  // sajten
    {0x85C1C602B76855C8, 10, 0x20020},  // sakini
    {0xC73C3B954667E3B7, 10, 0x00020},  // sakinleri
    {0x7CD09524DCB8464D, 3, 0x01020},  // salarié
    {0x71E9B8F55DA16546, 3, 0x00820},  // salariée
    {0xBDAEB257A869AE52, 3, 0x00020},  // salariés
    {0x7C2127ECB06936DF, 10, 0x1000020},  // saldırgan
    {0x243849095CD03ABF, 7, 0x00001},  // salienta
    {0x7C957DC6B089D5EF, 7, 0x00001},  // salientado
    {0x39D0F26C17A9830F, 7, 0x00001},  // salientam
    {0xF8FEA50A6D160048, 7, 0x00001},  // salientaram
    {0x931D3613A6384627, 7, 0x00001},  // salientava
    {0xC87E508928FE3EF4, 7, 0x00001},  // salientou
    {0xBDC977DDCA93B561, 3, 0x00001},  // salue
    {0xEA000467EC61E066, 3, 0x00001},  // salué
    {0x02A946C82FC6A52C, 10, 0x00200},  // salı
    {0xE22C37FC9CD491D1, 3, 0x00200},  // samedi
    {0xB5AF1AA1A5BA88E3, 9, 0x00001},  // sammanfattade
    {0xB4E28E7BC452F8B4, 9, 0x00001},  // sammanfattar
    {0xBE9AF111A5F27788, 9, 0x00020},  // samordnare
    {0xCFF3B94E23C1F289, 0, 0x800200},  // samstag
    {0xA39527383C787EA4, 9, 0x200000},  // samt
    {0x63906AAA8ECB4853, 10, 0x00020},  // sanatçı
    {0x2068FF36FA52D9B4, 6, 0x00020},  // sanitariusz
    {0x752D4F94AFA22881, 0, 0x01020},  // sanitäter
    {0x1F79702911D18ABD, 0, 0x00820},  // sanitäterin
    {0xB417FC8CD6F9E0F4, 10, 0x00020},  // sanık
    {0x979B5FEA9D39880B, 3, 0x00020},  // sapeur
    {0xBD123CFC9357F630, 2, 0x00020},  // sargento
    {0x18F7C3F23FED2540, 6, 0x00080},  // satelita
    {0x47F52FB2DA614E59, 5, 0x00080},  // satelliet
    {0x663314F3C24CF580, 0, 0x00080},  // satellit
    {0x88A14B3B24F03999, 1, 0x00080},  // satellite
    {0x88A14B3B24F03999, 3, 0x00080},  // satellite
    {0x88A14B3B24F03999, 4, 0x00080},  // satellite
    {0x2EDF5187205DBDC7, 9, 0x00080},  // satelliten
    {0x6C2425C47236DFD4, 1, 0x800200},  // saturday
    {0x8A2281DE70C8D426, 2, 0x00080},  // satélite
    {0x8A2281DE70C8D426, 7, 0x00080},  // satélite
    {0x755B428C91AFAA4F, 10, 0x00020},  // savcı
    {0x40A9F85A233B9741, 10, 0x00020},  // savcılar
    {0xD6C0EAE917A0BBD7, 10, 0x08020},  // savcılık
    {0xE1134BC02B260772, 10, 0x08020},  // savcılığı
    {0x32C1EBD8EA723E02, 10, 0x00020},  // savcısı
    {0x8B8656FD0CCB3200, 10, 0x00001},  // savunan
    {0xAB0285780B8D1424, 10, 0x00001},  // savundu
    {0xB8DE9A30DEE0F5CD, 10, 0x00001},  // savunuyor
    {0x50B77459457598C3, 1, 0x04001},  // say
    {0x684B42FDA19AC886, 1, 0x04001},  // saying
    {0xE02D7371055A223D, 1, 0x04001},  // says
    {0xF326E01DA65BBAA4, 10, 0x00010},  // sayın
    {0x770873EA359D90BF, 4, 0x00001},  // sbotta
    {0xA1E367BC757F1DCB, 4, 0x00001},  // sbottato
    {0x7B0F7A2A2BA5AF8A, 3, 0x00001},  // scandaient
    {0xC3F0C82D890A41C2, 3, 0x00001},  // scandent
    {0xAA287C0A298E976B, 3, 0x00001},  // scandé
    {0x0629133ABC107E02, 0, 0x00200},  // scharfe
    {0xFDB795294BB3A652, 0, 0x01020},  // schauspieler
    {0x22DB2A586F64CDC8, 0, 0x00820},  // schauspielerin
    {0xC84B4CA4DC9BD0C9, 4, 0x00001},  // scherza
    {0x409EA15CDF92A976, 4, 0x00001},  // scherzano
    {0x5854702061E7AE1B, 4, 0x00001},  // scherzato
    {0x21EC80E091B4EBC5, 4, 0x00001},  // scherzava
    {0x2D0B189F49516FA1, 0, 0x00001},  // scherzen
    {0x9C7165744A3001D5, 0, 0x00001},  // scherzt
    {0xC58BCF9C79D9A416, 0, 0x00001},  // scherzte
    {0x5AB2A887617D66A2, 0, 0x00001},  // scherzten
    {0x13C034CB0FAC3602, 4, 0x00001},  // scherzò
    {0x028F0130A19F25D3, 0, 0x00080},  // schiff
    {0x87E66D1A54D82ED5, 0, 0x00080},  // schiffs
    {0x9FBE21544F3D09AC, 0, 0x00001},  // schilderen
    {0xBFA4CE57A47AA9E8, 0, 0x00001},  // schildert
    {0x2498B76B0ED5AEA4, 0, 0x00001},  // schilderte
    {0xEE6D38774F4858FF, 0, 0x00001},  // schilderten
    {0xA08D946B5F836FE2, 0, 0x00001},  // schimpfen
    {0x82F5E3BE3B9D3661, 0, 0x00001},  // schimpft
    {0x5AC7B779002A2CCF, 0, 0x00001},  // schimpfte
    {0x74D93BDAB75616AD, 0, 0x00001},  // schimpften
    {0x192FC3124DC67287, 5, 0x00080},  // schip
    {0x40344CF2BA4AFA54, 5, 0x00020},  // schipper
    {0xFC46D2DE563AE17D, 5, 0x00020},  // scholier
    {0xC10C859C74FA1F06, 0, 0x00200},  // schon
    {0x36141435246D4401, 1, 0x08020},  // school
    {0x36141435246D4401, 5, 0x08020},  // school
    {0x234F9D660D9B88CC, 5, 0x04001},  // schreef
    {0x9E5D99D29BB4E5E2, 5, 0x00001},  // schreeuwde
    {0xB5D9B08CCEC354EF, 5, 0x00001},  // schreeuwt
    {0xDC08EAA02BF0A36B, 0, 0x10021},  // schreiben
    {0x2F3160D682DA1CC4, 0, 0x04001},  // schreibt
    {0xE14B102AFC124B83, 0, 0x00001},  // schreit
    {0x9BBEF9D3BCF1FE22, 0, 0x00001},  // schrie
    {0x4B1A3575C7CFA6CB, 0, 0x04001},  // schrieb
    {0x8047B276193619EF, 0, 0x00001},  // schrieben
    {0x8078BAD618C8D6F8, 0, 0x00001},  // schrien
    {0xFDCB96D68F4C067B, 0, 0x01020},  // schriftsteller
    {0x7908076E8F8CC232, 0, 0x00820},  // schriftstellerin
    {0x5234EA6800054EDE, 5, 0x00820},  // schrijfster
    {0xAAD73F06BB0D502E, 5, 0x04001},  // schrijft
    {0xF79BF986D818C876, 5, 0x00020},  // schrijver
    {0x2047E347E3A6BCC2, 0, 0x080A0},  // schule
    {0xB3B19318BE6C2B9D, 5, 0x1000020},  // schutter
    {0x3E5930BB30C48FF9, 0, 0x400000},  // schwedisch
    {0x9626D636801CABDD, 0, 0x400000},  // schwedische
    {0x7BF0FCF87F8B4924, 0, 0x400000},  // schwedischem
    {0x3948DE3152970CB3, 0, 0x400000},  // schwedischen
    {0x72148E5605BBA97B, 0, 0x400000},  // schwedischer
    {0x396495AB5706310B, 0, 0x400000},  // schwedisches
    {0x621335BC3314C490, 0, 0x00820},  // schwester
    {0x5022024000832354, 0, 0x00001},  // schwärmen
    {0xF08CE62FA1CBA850, 0, 0x00001},  // schwärmt
    {0x57988E1D171022C3, 0, 0x00001},  // schwärmte
    {0xCA4E74EABA80A922, 0, 0x00001},  // schwärmten
    {0xAACBCC3E62EF68D9, 0, 0x00001},  // schätzen
    {0xE8F8C36C72E40B05, 0, 0x00001},  // schätzt
    {0xC1C1FDCA81D9BE4C, 0, 0x00001},  // schätzte
    {0x8234E848F78D42D3, 0, 0x00001},  // schätzten
    {0x075042B8DACF3616, 0, 0x01020},  // schüler
    {0x572EDF96468D3FA5, 0, 0x00820},  // schülerin
    {0x7572A15835065684, 0, 0x1000020},  // schütze
    {0x901A9500F5572826, 3, 0x00020},  // scientifique
    {0x05AE160F623E05CB, 3, 0x00020},  // scientifiques
    {0xC3A8F3DC4A5A0B73, 1, 0x00020},  // scientist
    {0x467DB6BC1C14EB6F, 1, 0x00020},  // scientists
    {0xECE7D8A943172F60, 4, 0x00820},  // scienziata
    {0xDC1CF846BCC31664, 4, 0x01020},  // scienziato
    {0x076EAC30E462D5F0, 1, 0x00001},  // scoffed
    {0x8C674F4E21212A84, 1, 0x00001},  // screamed
    {0x075EB9AF986B1B5C, 1, 0x00001},  // screaming
    {0x8FB9D57CC428EA50, 1, 0x00001},  // screams
    {0x6F807192E565CE30, 4, 0x00001},  // scrisse
    {0x5B1EB54F71D91A84, 4, 0x04001},  // scritto
    {0x3B33BF5AF5B7621B, 4, 0x01020},  // scrittore
    {0x40F4B3E15C1A8DAA, 4, 0x00820},  // scrittrice
    {0x1A6E50A29BAC7247, 4, 0x00001},  // scrive
    {0xF87453BECACF233B, 1, 0x00080},  // sculpture
    {0xF87453BECACF233B, 3, 0x00080},  // sculpture
    {0xC92FABFD614728EE, 4, 0x00080},  // scultura
    {0x1D3C4E996A71B6E4, 4, 0x08020},  // scuola
    {0x56F3DEC56E6964FB, 0, 0x00200},  // sechs
    {0x96850525E32074F0, 0, 0x00200},  // sechzig
    {0xFA6001EE44BD151B, 4, 0x00002},  // secondo
    {0xF61606CB6244849B, 3, 0x00020},  // secouriste
    {0x344BC7A436E35D41, 3, 0x00020},  // secouristes
    {0xBFF4C5D39E784B1A, 2, 0x00820},  // secretaria
    {0x90231A651045D536, 1, 0x08020},  // secretariat
    {0x33680FC7BD450824, 2, 0x01020},  // secretario
    {0x071E1CFACA87A05F, 2, 0x00020},  // secretarios
    {0x754C849B79E5CCE1, 1, 0x00030},  // secretary
    {0x56268F0E21618D2D, 7, 0x00820},  // secretária
    {0x4A0F34525D6B23A4, 7, 0x00020},  // secretária-geral
    {0xAD762B7A4BDE0090, 7, 0x01020},  // secretário
    {0x529FCE8DCD41FBFF, 7, 0x00020},  // secretário-geral
    {0x3968677FCB23309A, 3, 0x00020},  // secrétaire
    {0x49D0AAE7F2CDBC06, 2, 0x1000020},  // secuestrador
    {0xFDEDC32740EEFC4F, 9, 0x00200},  // sedan
    {0xA947786F20719450, 9, 0x00080},  // segelfartyget
    {0x1D52970E9CFB3F11, 0, 0x00080},  // segelschiff
    {0x0272EE295EA875B9, 1, 0x00080},  // segment
    {0xF10C3DBAE97314A2, 4, 0x00820},  // segretaria
    {0x8CE7F60D8F109EBF, 4, 0x01020},  // segretario
    {0x8CBA275B246D22F3, 7, 0x00200},  // segunda
    {0xC5ED543BF9C57527, 7, 0x00002},  // segundo
    {0x2B36420EAEFBC603, 2, 0x00002},  // según
    {0x85EB294FF3766112, 0, 0x02000},  // sehe
    {0x4D7A0311809A8D97, 0, 0x02000},  // sei
    {0x7AB08584D1784D10, 0, 0x02000},  // seien
    {0x9C7D05E538774700, 0, 0x00008},  // sein
    {0xF568A8614206BA36, 0, 0x00008},  // seine
    {0xE973AF306396B9CA, 0, 0x80008},  // seinem
    {0xCE56528308EC5C3F, 0, 0x80008},  // seinen
    {0xE649D2F5E7FA0B34, 0, 0x00008},  // seiner
    {0x15C8DE4D44904B9C, 0, 0x00200},  // seit
    {0x6FEA0BAA9910395F, 6, 0x08020},  // sejm
    {0x0ECC34CE9DCB2E83, 0, 0x01020},  // sekretär
    {0x43A2621DB28FD06F, 0, 0x00820},  // sekretärin
    {0x3E6213538E619C2C, 7, 0x00020},  // selecionador
    {0x69C04B5AD222E153, 3, 0x00002},  // selon
    {0xB48E0ABA191ECB2D, 2, 0x00080},  // semanario
    {0xAB77554B00205C84, 7, 0x00080},  // semanário
    {0xAEBADFA4DC4348F6, 1, 0x00010},  // sen
    {0x0F4A62947EAF9E40, 2, 0x08020},  // senado
    {0x0F4A62947EAF9E40, 7, 0x08020},  // senado
    {0x9D55C6C61D172234, 2, 0x01020},  // senador
    {0x9D55C6C61D172234, 7, 0x01020},  // senador
    {0xF51B2A911B7AA9B7, 2, 0x00820},  // senadora
    {0xF51B2A911B7AA9B7, 7, 0x00820},  // senadora
    {0x3A707A08537AFC77, 2, 0x00020},  // senadores
    {0x3A707A08537AFC77, 7, 0x00020},  // senadores
    {0xD0DC53E3BD12D97A, 0, 0x08020},  // senat
    {0xD0DC53E3BD12D97A, 6, 0x08020},  // senat
    {0x7B4A2BD86A0DD80C, 1, 0x08020},  // senate
    {0xAEFBB07A83878ED1, 4, 0x08020},  // senato
    {0x6EA9C7C58F3FE31A, 0, 0x01020},  // senator
    {0x6EA9C7C58F3FE31A, 1, 0x00030},  // senator
    {0x6EA9C7C58F3FE31A, 6, 0x00020},  // senator
    {0x38893665084EB906, 6, 0x00020},  // senatora
    {0xDB907C7E3F3ADDFF, 4, 0x01020},  // senatore
    {0x32E8CD1182CF9104, 0, 0x00020},  // senatoren
    {0xE4998E9F5D8CF17F, 4, 0x00020},  // senatori
    {0x2C9372D61BE36C9F, 0, 0x00820},  // senatorin
    {0xF677D53314E2F017, 6, 0x00820},  // senatorka
    {0x0855362E4ECB1557, 1, 0x00020},  // senators
    {0xEF340151D065916F, 4, 0x00820},  // senatrice
    {0xFD522731480BF693, 0, 0x080A0},  // sender
    {0xE0C39E4559A4995B, 0, 0x00080},  // senders
    {0xD812B07196CE4FD1, 10, 0x08020},  // sendika
    {0x20427A2CA4034814, 10, 0x08020},  // sendikası
    {0xD10356691E028FF0, 0, 0x00080},  // sendung
    {0x0E69B6470B3E0DA3, 7, 0x01010},  // senhor
    {0x3E3066AEBB6CDB49, 7, 0x00810},  // senhora
    {0x0B7FC814F1689B06, 0, 0x800000},  // september
    {0x0B7FC814F1689B06, 1, 0x800200},  // september
    {0x12756040FA2C3D20, 7, 0x1000020},  // sequestrador
    {0x8671E0BEBF126460, 4, 0x1000020},  // sequestratore
    {0x3307DC584CF404B9, 1, 0x400000},  // serbian
    {0x345EFED8FE5EC720, 0, 0x400000},  // serbisch
    {0xE2A78C9584D3032F, 0, 0x400000},  // serbische
    {0x566FF79F93A4BCFD, 0, 0x400000},  // serbischem
    {0x72C236B2E2468E78, 0, 0x400000},  // serbischen
    {0x5A4E6A59F6BE5EC1, 0, 0x400000},  // serbischer
    {0xE9966F46DBBA27F4, 0, 0x400000},  // serbisches
    {0x6F8890FB6A4E02BF, 1, 0x00020},  // sergeant
    {0xAE923334BF41F0FE, 10, 0x00080},  // sergi
    {0x664F8C86240549DD, 10, 0x00080},  // sergisi
    {0xE6C749E661C8A994, 1, 0x00080},  // serial
    {0xE6C749E661C8A994, 6, 0x00080},  // serial
    {0xFD8C2789B62513BC, 6, 0x00080},  // serialu
    {0xF219DBB48EA7D97B, 0, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 2, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 4, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 5, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 9, 0x00080},  // serie
    {0x9AFF3A155EC36EE9, 9, 0x00080},  // serien
    {0x82E1A9B15B32A454, 1, 0x00080},  // series
    {0xF514F6072CFE7C60, 1, 0x08020},  // service
    {0xF514F6072CFE7C60, 3, 0x08020},  // service
    {0xD0B25A56F1EA23AC, 1, 0x08020},  // services
    {0xD0B25A56F1EA23AC, 3, 0x08020},  // services
    {0x1F2C8435E1B42801, 2, 0x08020},  // servicio
    {0x414913BA44E90ACB, 2, 0x08020},  // servicios
    {0x0B03BBDF5E449C21, 9, 0x00820},  // servitris
    {0x81BF17FFEA795BEA, 9, 0x00020},  // servitör
    {0x70DD8A5000103FA4, 4, 0x08020},  // servizi
    {0x654F6BFBFEC19EFC, 4, 0x08020},  // servizio
    {0x5FFFDEB1A39CB708, 7, 0x08020},  // serviço
    {0x0D1EDF2C244030B1, 7, 0x08020},  // serviços
    {0x4EA78063A638DE1C, 6, 0x00080},  // serwis
    {0xF92F439F65223A5B, 3, 0x00008},  // ses
    {0x8ACBFA8974B362B9, 10, 0x00001},  // seslendi
    {0x9FDF1755B9C25785, 4, 0x00080},  // settimanale
    {0xE21DFFD9E834DF7E, 7, 0x00008},  // seu
    {0x805E84BE6D27A7B9, 7, 0x00008},  // seus
    {0x10E8DDFC8491EB4F, 1, 0x00200},  // seven
    {0x27E32C90E3F3A08C, 1, 0x00608},  // several
    {0x138E08AE0C5202F4, 7, 0x00200},  // sexta
    {0x5127D236904CB133, 2, 0x04001},  // señala
    {0xE3F87414957DFEE1, 2, 0x00001},  // señalaba
    {0x7DB9F41FEF679968, 2, 0x00001},  // señalado
    {0x9D1ACD510D801739, 2, 0x00001},  // señalan
    {0x9B0DCDF40845C175, 2, 0x00001},  // señalaron
    {0xD9B635ECE6BD5621, 2, 0x04001},  // señaló
    {0x53E0C05ADFB07185, 2, 0x01010},  // señor
    {0x324BDF2DF8BA7F88, 2, 0x00810},  // señora
    {0x5949666BD5CAD6BF, 1, 0x00010},  // sgt
    {0x4F666B6B2F0FA4DC, 1, 0x00A04},  // she
    {0xFB6609B8D0D56627, 1, 0x00080},  // ship
    {0x2CA9A122121F5552, 1, 0x08020},  // shipyard
    {0x323B604A42335693, 1, 0x00200},  // shocked
    {0x34C78EE4C11EFEF0, 1, 0x1000020},  // shooter
    {0xFD19A58F20AE957A, 1, 0x00020},  // shopkeeper
    {0xB630643582820412, 1, 0x00200},  // should
    {0x1C3B728EC3CD777F, 1, 0x04001},  // shouted
    {0xEA543F9F8566238E, 1, 0x00001},  // shouting
    {0x15F73B6217BC2DC8, 1, 0x00001},  // shouts
    {0x1845F1CA39FE1051, 0, 0x00080},  // show
    {0x1845F1CA39FE1051, 1, 0x00080},  // show
    {0x13E002524B059580, 0, 0x00020},  // sicherheitskräfte
    {0xEE61A33FFCF9FD48, 0, 0x00804},  // sie
    {0xE9157A9C905B4AA4, 0, 0x00200},  // sieben
    {0x0E387C615108EC12, 0, 0x00080},  // siedlung
    {0x0276148C25CCE3D8, 4, 0x00010},  // sig
    {0x7C475D90A42A8558, 1, 0x00001},  // sighed
    {0xE128FDB59A5392E3, 1, 0x00020},  // sign
    {0xB0F3F2E218B2B685, 3, 0x00001},  // signale
    {0xA6DE31F045CEF83C, 3, 0x00001},  // signalé
    {0xB0EF6D40852E1245, 4, 0x01010},  // signor
    {0xB1DC75F98D6BCCDE, 4, 0x00810},  // signora
    {0xD9CA451FE65F155B, 4, 0x01010},  // signore
    {0x2949D409CBAB7E29, 2, 0x00001},  // sigue
    {0xBEB2A05CB5C2FCBC, 2, 0x00001},  // siguió
    {0x998D4D589E8F45D5, 7, 0x00200},  // sim
    {0x8693F39225386256, 9, 0x00008},  // sin
    {0x8997661D325DFC97, 1, 0x00200},  // since
    {0xB79FC0CCBCBEDE09, 4, 0x00820},  // sindaca
    {0xD9943E9FE6BDE1DA, 4, 0x00020},  // sindacalista
    {0x123670049F88D26A, 4, 0x08020},  // sindacati
    {0x343968B7C8B6CD5F, 4, 0x08020},  // sindacato
    {0xF75172FE970695BE, 4, 0x00020},  // sindaci
    {0x308770BDC98C1635, 4, 0x01020},  // sindaco
    {0x87999F3D2B22A0D9, 2, 0x00020},  // sindicalista
    {0x87999F3D2B22A0D9, 7, 0x00020},  // sindicalista
    {0x12D4B4804C90CC2C, 2, 0x08020},  // sindicato
    {0x12D4B4804C90CC2C, 7, 0x08020},  // sindicato
    {0x8D399A51CABEE015, 2, 0x08020},  // sindicatos
    {0x8D399A51CABEE015, 7, 0x08020},  // sindicatos
    {0x51961FF922A404EB, 1, 0x00020},  // singer
    {0x88DDFC75AB92D361, 1, 0x00080},  // single
    {0x5003E85BDDEBA962, 6, 0x00820},  // siostra
    {0x1C4F56E49181B540, 1, 0x01010},  // sir
    {0xFE0F58CE1FEBBB39, 1, 0x00820},  // sister
    {0x9AFDDFFF67F36558, 1, 0x00080},  // sitcom
    {0x83FBCB318DE764EB, 1, 0x00080},  // site
    {0x83FBCB318DE764EB, 3, 0x00080},  // site
    {0x83FBCB318DE764EB, 7, 0x00080},  // site
    {0x08AC4294D0BF2AAC, 10, 0x00080},  // sitesi
    {0x52D85C69B1179C70, 10, 0x00080},  // sitesinde
    {0x57C5986C93FF45C5, 2, 0x00080},  // sitio
    {0x6F4EDA5F3C05C106, 4, 0x00080},  // sito
    {0x4E82D768A4328F4B, 9, 0x00008},  // sitt
    {0xD5B0ACF7CD8B4D57, 1, 0x00608},  // six
    {0xB7FFB05410053570, 10, 0x00200},  // siz
    {0x20F353D83199C4AB, 9, 0x08020},  // sjukhuset
    {0x4CA15ACE3AF8CBD3, 9, 0x00020},  // sjuksköterska
    {0x844A3DE46D9AA3AC, 9, 0x00820},  // sjuksköterskan
    {0x8D0F963E7375351F, 9, 0x08020},  // sjöfartsverket
    {0x0AE627ACBBCC4EEE, 9, 0x01020},  // sjöman
    {0xB0D33BE241CF7026, 9, 0x00020},  // sjömannen
    {0x589E4F4E87C90A60, 0, 0x00001},  // skandieren
    {0x9AA55516A80FC0D0, 0, 0x00001},  // skandiert
    {0xD7EAB83847E23467, 0, 0x00001},  // skandierte
    {0xACE977718075CC23, 0, 0x00001},  // skandierten
    {0xBBF1C0A85005F0D2, 6, 0x00001},  // skarży
    {0xA93EE29B3031915C, 6, 0x01001},  // skarżył
    {0x5CC5E36A72B3E1D6, 6, 0x00801},  // skarżyła
    {0xEAC536B6C3EE4E38, 9, 0x00020},  // skeppare
    {0x5D1154B25B428636, 9, 0x00080},  // skeppet
    {0xA16AEDC201A673A6, 1, 0x00080},  // sketch
    {0x0D313FC1E27D9025, 1, 0x00020},  // skipper
    {0xDC110C14262ECE2B, 9, 0x00080},  // skiva
    {0xEDFFC46EDB82636B, 6, 0x00020},  // sklepikarz
    {0xD63BD7CE66093F2F, 9, 0x08020},  // skolan
    {0x2ACBFA47C23722FD, 6, 0x01001},  // skomentował
    {0xF0C996BB0BC149B2, 6, 0x00801},  // skomentowała
    {0xD31BB41207E46C68, 9, 0x00001},  // skrattade
    {0x6DEB7D247DC9AFC6, 9, 0x00001},  // skrattar
    {0x6F932E357340F5CC, 9, 0x00001},  // skrek
    {0x77A42FEDEE9411B5, 9, 0x04001},  // skrev
    {0x2143651148FC6677, 9, 0x00001},  // skriker
    {0x4DA3820B030B154E, 9, 0x04001},  // skriver
    {0x201FA05D2C7BB4DA, 9, 0x00001},  // skrivit
    {0x8B3D0D1525878F36, 6, 0x01001},  // skrytykował
    {0x25D41006DC7E8B82, 6, 0x00801},  // skrytykowała
    {0xDBE83CA471BF0616, 0, 0x00080},  // skulptur
    {0x0F3CCCC016BBFB8F, 9, 0x00080},  // skulpturen
    {0xDDC503A7CE2C397A, 9, 0x00020},  // skyddsombud
    {0xB5F3C23335A1729C, 9, 0x00020},  // skyddsombudet
    {0x92CB02BED55D3129, 9, 0x1000020},  // skytten
    {0x851EB474492CB256, 9, 0x00001},  // skämtade
    {0x55019E23C563BBCA, 9, 0x00001},  // skämtar
    {0x74A88836AB7C6B43, 9, 0x00020},  // skådespelare
    {0x3AFD39664AF3CDD9, 9, 0x00020},  // skådespelaren
    {0xE4EDF6D4B35E461A, 1, 0x00001},  // slammed
    {0x57F78BD6A14C725B, 1, 0x00001},  // slams
    {0xD4C638221E5B5E46, 1, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 3, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 4, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 7, 0x00080},  // slogan
    {0x62F1F3A47086D992, 10, 0x00080},  // sloganı
    {0xB89FC8A8BAD7E5BC, 10, 0x00080},  // sloganıyla
    {0x07A4E1C0B27FDC10, 4, 0x00001},  // smentisce
    {0x15AF0B060BC7BA91, 4, 0x00001},  // smentito
    {0xE139E87CDE5C21DB, 1, 0x00001},  // snapped
    {0x5DDFA5E35E061A0E, 3, 0x08020},  // sncf
    {0x3B9DE8CE05D13CCE, 1, 0x00001},  // sneered
    {0x7DFC93DE2A69F83F, 0, 0x00202},  // so
    {0x7DFC93DE2A69F83F, 1, 0x00200},  // so
    {0x69848CBADAC4FBB5, 1, 0x00100},  // so-called
    {0x56A32C864473F433, 1, 0x00080},  // soap
    {0x5ECF268AACD6F152, 1, 0x00001},  // sobbed
    {0xA4BB5C09D6DB535D, 6, 0x00200},  // sobota
    {0x1D4348495F34C40E, 2, 0x00040},  // sobre
    {0x1D4348495F34C40E, 7, 0x00040},  // sobre
    {0x0245ACF8C354A767, 7, 0x00020},  // sobrevivente
    {0x63CEFFE3BDC7143E, 7, 0x00020},  // sobreviventes
    {0xF359D86F9D9864BB, 2, 0x00020},  // sobreviviente
    {0xC7C1D56C0EBE6F51, 2, 0x00020},  // sobrevivientes
    {0x30C07B0F2AD53A01, 2, 0x00820},  // sobrina
    {0x39451B5E48EB31A8, 7, 0x00820},  // sobrinha
    {0x5D952327339839B6, 7, 0x01020},  // sobrinho
    {0xE09D6DA1F66B4D18, 2, 0x01020},  // sobrino
    {0x30534F1B778BEF57, 4, 0x01020},  // soccorritore
    {0x468D6110AA836833, 4, 0x00020},  // soccorritori
    {0x8D8CA6E4CA68ECDD, 4, 0x00820},  // soccorritrice
    {0xEC9FE4B47D9EBF88, 2, 0x08020},  // sociedad
    {0xED361AEF22AAFAFC, 7, 0x08020},  // sociedade
    {0x0400AF8601A5F70C, 1, 0x08020},  // society
    {0x15856FBE2D631FDD, 4, 0x08020},  // società
    {0xF4A35350770879B7, 9, 0x00020},  // sociolog
    {0x0AC859CA31B8EA88, 1, 0x00020},  // sociologist
    {0x93C84A9E0020BDDD, 4, 0x00020},  // sociologo
    {0x6995DDBF44BDCD77, 3, 0x00020},  // sociologue
    {0x5527EA1C5281FB5A, 3, 0x08020},  // société
    {0x627DC961D4F1C415, 2, 0x00020},  // sociólogo
    {0x627DC961D4F1C415, 7, 0x00020},  // sociólogo
    {0x69619EBE25A6A00F, 6, 0x00020},  // socjolog
    {0xB4403D90D821537D, 0, 0x00180},  // sogenannte
    {0xED2B012B60C99DFF, 0, 0x00100},  // sogenannten
    {0xDD4FFDC2858595AA, 0, 0x00100},  // sogenannter
    {0x4EA002AD0AE794EA, 0, 0x01020},  // sohn
    {0x64EC5A4A8B71DF93, 3, 0x00100},  // soi-disant
    {0xAA5D8964EF255A18, 1, 0x00020},  // soldier
    {0x79491F9C9BAE9355, 1, 0x00020},  // soldiers
    {0x69E9468C892A4E1F, 1, 0x00020},  // solicitor
    {0xBC74132CCDD99794, 0, 0x02000},  // solle
    {0x75F6A5C3520C2D07, 0, 0x02000},  // sollten
    {0xBB70992B611DDC68, 9, 0x00200},  // som
    {0x7F0F123E9C7C52DF, 1, 0x00608},  // some
    {0xD6142373D7A4B046, 1, 0x00200},  // sometimes
    {0x0B6B3ABC86EDAA9C, 5, 0x00408},  // sommige
    {0x981D3FA5BFBA6A4D, 1, 0x01020},  // son
    {0x981D3FA5BFBA6A4D, 3, 0x00008},  // son
    {0x981D3FA5BFBA6A4D, 9, 0x01020},  // son
    {0x3F8EDE00C12BCB0B, 2, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 4, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 6, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 7, 0x00080},  // sonda
    {0xF4E0F6D22C86F540, 0, 0x00080},  // sonde
    {0xF4E0F6D22C86F540, 3, 0x00080},  // sonde
    {0xF4E0F6D22C86F540, 5, 0x00080},  // sonde
    {0x9E88F9CB4CD26DF1, 9, 0x00080},  // sonden
    {0x29F2E9AFDE1A74A4, 9, 0x01020},  // sonen
    {0xEF7F4FC1BC9E05C6, 0, 0x00080},  // song
    {0xEF7F4FC1BC9E05C6, 1, 0x00080},  // song
    {0x0D8AFC4498C40F56, 0, 0x800000},  // sonnabend
    {0xFECF9DCFE15BBEED, 0, 0x800200},  // sonntag
    {0x63A12233642702AA, 10, 0x00200},  // sonra
    {0x6D66A935C678AD36, 2, 0x00001},  // sonrió
    {0xA98D0C4FAC23B9D4, 2, 0x00001},  // sonríe
    {0xA7A1FF595EC803AF, 4, 0x00080},  // soprannominata
    {0xFFC1A9CD91102A0F, 4, 0x00180},  // soprannominato
    {0xDE8BE2A7BBCB4DE9, 4, 0x00820},  // sopravvissuta
    {0x6D8F4789D357C7D0, 4, 0x00020},  // sopravvissuti
    {0x6A54B6DE2A29660D, 4, 0x01020},  // sopravvissuto
    {0x0BE0A16198A71F56, 2, 0x00010},  // sor
    {0x3E10356FF5E04CC8, 10, 0x00001},  // soran
    {0x5DAA6F25320F26BA, 10, 0x04001},  // sordu
    {0xC6D28FEEF57108AA, 4, 0x00820},  // sorella
    {0xBC7E24861191C2F8, 7, 0x00001},  // sorri
    {0x75814C12A3B95770, 4, 0x00001},  // sorride
    {0x1C053DD16F9AA84F, 7, 0x00001},  // sorriu
    {0x5F39B43F3EB5404E, 10, 0x00001},  // soruyor
    {0x1CF016931FFEA079, 2, 0x00020},  // sospechosa
    {0xE6105B33435FBB02, 2, 0x00020},  // sospechoso
    {0x55F2207558A1C930, 4, 0x00020},  // sospettato
    {0xCD08E58D752CD3B5, 4, 0x00001},  // sospira
    {0x0BC894580FCC5339, 4, 0x00001},  // sospirano
    {0x7D1F847C2B868581, 4, 0x00001},  // sospirato
    {0x582999E44B2E9A95, 4, 0x00001},  // sospirava
    {0x30E12D544724CD96, 4, 0x00001},  // sospirò
    {0x4116170275F0115B, 4, 0x00001},  // sosteneva
    {0x3299051E748ED2B5, 4, 0x00001},  // sostenuto
    {0xE111175470325534, 2, 0x00001},  // sostiene
    {0xE111175470325534, 4, 0x00001},  // sostiene
    {0xABBB7F4AA77C57C5, 2, 0x00001},  // sostienen
    {0x1082891CBB11620A, 2, 0x00001},  // sostuvo
    {0x160AC1413875F09E, 4, 0x00001},  // sottolinea
    {0x376AAD2401B232D4, 4, 0x00001},  // sottolineano
    {0xF19AA83926FF93AA, 4, 0x00001},  // sottolineato
    {0xA8BC63889B3E45D6, 4, 0x00001},  // sottolineava
    {0x0CF98DA20C104469, 4, 0x00001},  // sottolineò
    {0xA76EC9BF1CCD5FC4, 3, 0x00001},  // souffle
    {0x7B210235D1A1E23D, 3, 0x00001},  // souligne
    {0x3BDCAEBC4CB5BF89, 3, 0x00001},  // souligné
    {0xD7335CE6C44203B6, 3, 0x00001},  // soupire
    {0x1D8F3E6BB7B734DE, 3, 0x00001},  // soupiré
    {0xFD8B7A4A910F9F3A, 1, 0x20020},  // source
    {0xFD8B7A4A910F9F3A, 3, 0x20020},  // source
    {0x013C8107D88C2BF7, 1, 0x20020},  // sources
    {0x013C8107D88C2BF7, 3, 0x20020},  // sources
    {0x9E8C7AD2467A55DC, 3, 0x00001},  // sourit
    {0x0666EA8EA39D51F1, 3, 0x00040},  // sous
    {0x618F600EEA98C5F5, 3, 0x00001},  // soutenu
    {0x28C4AAB78386E5A0, 3, 0x00001},  // soutient
    {0xECE210753B9B8864, 0, 0x200000},  // sowie
    {0x4CA56F6393F6D32B, 0, 0x00020},  // soziologe
    {0x2F36DBFF31FCB198, 6, 0x01020},  // sołtys
    {0xD387F738659CD5BA, 6, 0x00820},  // sołtyska
    {0x25CDFAF9329B2B42, 5, 0x400000},  // spaans
    {0xDAB3759D3E95509B, 5, 0x400000},  // spaanse
    {0xF777AA24BECD88FB, 1, 0x00080},  // spacecraft
    {0xFE239929779946E0, 4, 0x400000},  // spagnola
    {0x4D60B6950DC11595, 4, 0x400000},  // spagnolo
    {0x1100900EC80BB504, 0, 0x400000},  // spanisch
    {0x396A95F81B8471AE, 0, 0x400000},  // spanische
    {0xDF1FCE375CD44A4F, 0, 0x400000},  // spanischem
    {0xB811F816965B2412, 0, 0x400000},  // spanischen
    {0xAA346A00C4CDD70C, 0, 0x400000},  // spanischer
    {0xDF37716C799B0389, 0, 0x400000},  // spanisches
    {0x18A0EA8A10EE21A2, 1, 0x400000},  // spanish
    {0xF96DE22097172AF4, 9, 0x400000},  // spansk
    {0x45A3A9C04A936166, 9, 0x400000},  // spanska
    {0xCAAEEB12A97408DA, 1, 0x00201},  // speaking
    {0x04E55CE8B70217EC, 1, 0x00001},  // speaks
    {0x51404F0569456F3F, 3, 0x00080},  // spectacle
    {0x0EFCC515EF1DF7D8, 1, 0x00080},  // speech
    {0x79A3A41225D86996, 6, 0x00080},  // spektakl
    {0x36A20E26FDAE8BC7, 6, 0x00080},  // spektaklu
    {0xFF767A05CF074A62, 9, 0x00020},  // spelare
    {0x5D069D565DF37EC9, 9, 0x00020},  // spelaren
    {0x3A7EAAED38C29325, 5, 0x00020},  // speler
    {0xC23A152AFA70667E, 9, 0x00080},  // spelet
    {0x45D0446D95785820, 4, 0x00080},  // spettacolo
    {0xBBDFD5BDE5B8DB60, 4, 0x04001},  // spiega
    {0xC3692CF4BD4F9A61, 4, 0x00001},  // spiegano
    {0x21A58D55312EC643, 4, 0x04001},  // spiegato
    {0x8FD6EE8CD0E0EF68, 4, 0x00001},  // spiegava
    {0x76668A8D42B13D6F, 4, 0x00001},  // spiegò
    {0xEA8436AAB2596E68, 0, 0x00080},  // spiel
    {0xF871190DA0ECEACE, 0, 0x00080},  // spielfilm
    {0x0E4DC51CE9FE9CA4, 1, 0x00001},  // spoke
    {0x033590C73A224BC3, 1, 0x01020},  // spokesman
    {0x265E729274D0F041, 1, 0x00020},  // spokespeople
    {0x962493C4B1EFCA0E, 1, 0x00020},  // spokesperson
    {0x4FC8D60E377484D7, 1, 0x00820},  // spokeswoman
    {0xAE1FE5B2121636B0, 0, 0x00001},  // spotten
    {0x835CC82EF8D47D9B, 0, 0x00001},  // spottet
    {0x249EA45EB0005397, 0, 0x00001},  // spottete
    {0x4F4179F8F3FD730E, 0, 0x00001},  // spotteten
    {0x72891DE60A82F932, 0, 0x00001},  // sprach
    {0x71999020597F2C3B, 0, 0x00001},  // sprachen
    {0x0E1CDD335D98579F, 5, 0x00001},  // sprak
    {0xA317C54317F981C3, 5, 0x00001},  // spraken
    {0xA66140BF2A4D324D, 6, 0x1000020},  // sprawca
    {0x45F51A7BAC1601E3, 0, 0x00001},  // sprechen
    {0x0852CE9C559D3101, 0, 0x01020},  // sprecher
    {0xC80C161118FB03E6, 0, 0x00820},  // sprecherin
    {0x368C8D78F8570D23, 0, 0x00020},  // sprecherinnen
    {0x1D2CB9B93B7AB26F, 0, 0x00020},  // sprechern
    {0x28155B287FE6D084, 6, 0x01001},  // sprecyzował
    {0x8371D49F3AB4407F, 5, 0x00001},  // spreekt
    {0x09BE614415D85823, 0, 0x00001},  // spricht
    {0x970DAD837EAE9C28, 6, 0x01020},  // sprzedawca
    {0x8B1AA21028256F1B, 6, 0x00820},  // sprzedawczyni
    {0x93EAA6E45EB927F1, 0, 0x00200},  // später
    {0x923F32BDC9A2FDF4, 6, 0x080A0},  // spółka
    {0x02DFFD5A2A373FAD, 6, 0x080A0},  // spółki
    {0x36A71DE2D9D5771A, 2, 0x01010},  // sr
    {0x36A71DE2D9D5771A, 7, 0x01010},  // sr
    {0x54A8630207152024, 2, 0x00810},  // sra
    {0x54A8630207152024, 7, 0x00810},  // sra
    {0xC258C1644A74FA42, 0, 0x01020},  // staatsanwalt
    {0xA3C6306398916AD2, 0, 0x08020},  // staatsanwaltschaft
    {0x4C780A92F67F2E87, 0, 0x00820},  // staatsanwältin
    {0xFAE3F25C8059EB48, 0, 0x08020},  // staatskanzlei
    {0x58E50B172EA39BFF, 5, 0x00020},  // staatssecretaris
    {0x79F8EEF271FB2C8A, 0, 0x01020},  // staatssekretär
    {0xDB71981D8C006A13, 0, 0x00820},  // staatssekretärin
    {0x312A1834D7FF8005, 6, 0x00080},  // stacja
    {0xB9F0F9958A77AA82, 6, 0x00080},  // stacji
    {0xC95B25937D1E1A05, 0, 0x00080},  // stadion
    {0xF10B222F01B87301, 0, 0x09020},  // stadtrat
    {0x2B55514DB81DAF61, 0, 0x00820},  // stadträtin
    {0x201434133BAD20ED, 0, 0x08020},  // stadtverwaltung
    {0xA74117F6BBE28C05, 6, 0x01020},  // starosta
    {0x95D43F04AD110035, 6, 0x00820},  // staruszka
    {0x40FE954FD4B268D9, 1, 0x04001},  // stated
    {0x12B4E29C1064B5D8, 6, 0x00080},  // statek
    {0x8C237623D8A32546, 1, 0x10020},  // statement
    {0x3568CA7F2E15E964, 1, 0x00001},  // states
    {0xF2924D7763717312, 1, 0x00001},  // stating
    {0x51DA20F8B7A0D2B0, 6, 0x00080},  // statkiem
    {0x190E06386728B38D, 6, 0x00080},  // statku
    {0x6F10BF0245FCB83C, 9, 0x00020},  // statsminister
    {0x5C503BE936BE9376, 9, 0x00020},  // statsministern
    {0x8AA4BBFBD2B064FA, 9, 0x00020},  // statsråd
    {0xE7008BCF0FB7C4A6, 9, 0x00020},  // statsvetare
    {0x23C7F12F765177AB, 9, 0x00020},  // statsvetaren
    {0x872B376ABD62B262, 1, 0x00080},  // statue
    {0xBD33FDE6BCD90EAC, 0, 0x02000},  // stehe
    {0xFDB3735DDFF57D7D, 5, 0x00001},  // stelde
    {0x6561835C553EC135, 0, 0x10020},  // stellungnahme
    {0x990B6A143E711DAD, 5, 0x00001},  // stelt
    {0x1A944EB2EB26F55D, 5, 0x080A0},  // stichting
    {0x793195937BD133FC, 0, 0x00080},  // stichwort
    {0xBEF144CA48EC3CA0, 1, 0x00080},  // sticker
    {0x39870A8F23DCE064, 9, 0x080A0},  // stiftelsen
    {0x707EB9747DCEAA0D, 0, 0x080A0},  // stiftung
    {0xCCF760D7D0B0731A, 1, 0x00200},  // still
    {0x3CAF7A8B09104D68, 6, 0x08020},  // stoczni
    {0x37D8883BAE789D6C, 6, 0x08020},  // stocznia
    {0x789B1783E1D78D85, 4, 0x00820},  // storica
    {0x7DB0914B2C603A01, 4, 0x01020},  // storico
    {0x9D827AE37679D44C, 1, 0x00080},  // story
    {0x6C998F4CCEB3CFBB, 6, 0x080A0},  // stowarzyszenie
    {0x7853C33EF2BC3AE7, 1, 0x00020},  // strategist
    {0x975D4FD11A320CC1, 0, 0x00080},  // straßenfest
    {0x6B8A59F62D116885, 6, 0x08020},  // straż
    {0xDBF85962AC67B5D8, 6, 0x00020},  // strażacy
    {0x99AF93016EA00E2B, 6, 0x00820},  // strażaczka
    {0xCC6DD76265E13E75, 6, 0x01020},  // strażak
    {0xD5F9FFB89C983AC5, 6, 0x08020},  // straży
    {0xB273A2C7C5F84C52, 1, 0x00001},  // stressed
    {0x3822809D3D599111, 1, 0x00001},  // stresses
    {0x2E6895E8CB0E7D8D, 1, 0x00020},  // striker
    {0x9BFD97622A281598, 1, 0x01200},  // strongman
    {0x38487B73AD2271DE, 6, 0x1000020},  // strzelec
    {0xA89B22D9752B0EA8, 6, 0x00020},  // studenci
    {0x3F0A85F19ACD9804, 0, 0x01020},  // student
    {0x3F0A85F19ACD9804, 1, 0x00020},  // student
    {0x3F0A85F19ACD9804, 5, 0x00020},  // student
    {0x3F0A85F19ACD9804, 6, 0x01020},  // student
    {0x3F0A85F19ACD9804, 9, 0x00020},  // student
    {0x27844DA3341FC038, 4, 0x01020},  // studente
    {0x27844DA3341FC038, 5, 0x00820},  // studente
    {0x2A9F5F16F6CB2B8F, 9, 0x00020},  // studenten
    {0x32F3D06F135E65C2, 4, 0x00820},  // studentessa
    {0xA461AEBF22C2725D, 4, 0x00020},  // studenti
    {0xFBCD094189258392, 0, 0x00820},  // studentin
    {0xD6A75A6931FBAF32, 6, 0x00820},  // studentka
    {0x9CBA35C81A8D2D69, 1, 0x00020},  // students
    {0xFE8BAE4B2D5C51A8, 0, 0x00020},  // studie
    {0x4A0D3C98522652AC, 0, 0x00080},  // studiengang
    {0xA26404456B869143, 1, 0x000A0},  // study
    {0x3DB94F3942F0F52E, 6, 0x00001},  // stwierdza
    {0x56C1E4C3227BEC1C, 6, 0x00001},  // stwierdzili
    {0xCAAAFA366615D14B, 6, 0x05001},  // stwierdził
    {0x3F31E3BF121C9931, 6, 0x04801},  // stwierdziła
    {0x0F3C41049CE70A70, 9, 0x08020},  // styrelsen
    {0xE5F76D0CB601CE4D, 0, 0x00001},  // stöhnen
    {0x65634818324F7EA0, 0, 0x00001},  // stöhnt
    {0x84E6530939B40894, 0, 0x00001},  // stöhnte
    {0x693BB7A67B3FC915, 0, 0x00001},  // stöhnten
    {0xA572C081AC217DB2, 0, 0x00080},  // stück
    {0x6CE3E1E09F30FE2D, 2, 0x00008},  // su
    {0x6CE3E1E09F30FE2D, 4, 0x00040},  // su
    {0x6B0D43E97E05A421, 4, 0x00008},  // sua
    {0x6B0D43E97E05A421, 7, 0x00008},  // sua
    {0x23AE86A2F51534E2, 7, 0x00008},  // suas
    {0x7879CE8EE68554A8, 2, 0x00020},  // subdirector
    {0xCFADC09643AFCA87, 2, 0x00020},  // subdirectora
    {0xC9D14C739CBF10CD, 7, 0x00001},  // sublinha
    {0x3ACB46A9B72389BB, 7, 0x00001},  // sublinhado
    {0xE0F81EE3695C5404, 7, 0x00001},  // sublinham
    {0x2008CE5FEC947679, 7, 0x00001},  // sublinharam
    {0xE742E0EFE73DD6E7, 7, 0x00001},  // sublinhava
    {0x6FB5AD2E3F9A827D, 7, 0x00001},  // sublinhou
    {0xC4D0C05B12115FCA, 1, 0x00080},  // submarine
    {0xE7E77B479791696F, 2, 0x00001},  // subraya
    {0x2D055E132D20977B, 2, 0x00001},  // subrayaba
    {0xEAEC23D80C198889, 2, 0x00001},  // subrayado
    {0x269A39347CC4F37F, 2, 0x00001},  // subrayan
    {0xE1E2FB1F9E3EA742, 2, 0x00001},  // subrayaron
    {0x079627CED34ED98F, 2, 0x00001},  // subrayó
    {0x0D01309C47A107A0, 1, 0x400000},  // subtitled
    {0x529B51877A4272C8, 1, 0x00200},  // such
    {0xD8295EE7A575CBE2, 9, 0x00001},  // suckade
    {0xF4D045951DFE3BF5, 9, 0x00001},  // suckar
    {0x487E94E2F0CB577B, 2, 0x400000},  // sueca
    {0x487E94E2F0CB577B, 7, 0x400000},  // sueca
    {0x6B632622B84124C9, 2, 0x400000},  // sueco
    {0x6B632622B84124C9, 7, 0x400000},  // sueco
    {0x4999A274A08CAEF2, 7, 0x00001},  // sugere
    {0x6BBB4FFE36085FE9, 7, 0x00001},  // sugeriu
    {0x0815083275949DA7, 1, 0x00001},  // suggested
    {0xF830A99EF77AD823, 1, 0x00001},  // suggests
    {0x3ED13F1EA779F21E, 2, 0x00001},  // sugiere
    {0x813143FA627A1300, 2, 0x00001},  // sugirió
    {0xDD6B7B6987B5CDB1, 10, 0x1000020},  // suikastçı
    {0x4FE882D8703A3AC5, 3, 0x00002},  // suivant
    {0xA39206C66CDB730C, 4, 0x00040},  // sul
    {0x2EBC607ECC94E481, 4, 0x00040},  // sulla
    {0x1F72FB320963EAD5, 1, 0x00001},  // summarised
    {0x7A5E3474B34CAE7F, 1, 0x00001},  // summarized
    {0x20E9D594BD5864B2, 1, 0x00001},  // summed
    {0x49A24C136A5392C1, 1, 0x800200},  // sunday
    {0x181A62301BCE3331, 4, 0x00008},  // suo
    {0x53F8062ECF9148FA, 4, 0x00010},  // suor
    {0x56886840346BF178, 1, 0x00020},  // superintendent
    {0xCD0361D0AB809D0E, 4, 0x00020},  // superstite
    {0xA4B3EABD0D8DC744, 4, 0x00020},  // superstiti
    {0xBA89062F8274E5AB, 2, 0x00020},  // superviviente
    {0x95DE4C7B0B9125D3, 2, 0x00020},  // supervivientes
    {0x0D3964B946C2C86A, 7, 0x00100},  // suposta
    {0x9F3A315D2CDE4F09, 7, 0x00100},  // suposto
    {0xB3233D768B886AF9, 1, 0x00020},  // supporter
    {0x99B6D48B0B7F9C56, 1, 0x00020},  // supporters
    {0xB04B9DAD2C9BB9AC, 1, 0x00100},  // supposed
    {0xAAB695E08875CA8E, 2, 0x00100},  // supuesta
    {0x0DC84CECDC4EC9B0, 2, 0x00100},  // supuesto
    {0x0BA739082B83EC45, 3, 0x00040},  // sur
    {0x20F54EC91F15FB5B, 1, 0x00020},  // surgeon
    {0x5DF8A5599930BC37, 3, 0x00180},  // surnommé
    {0x97A8E7B53715715F, 3, 0x00080},  // surnommée
    {0xC62793B64537D59A, 1, 0x00020},  // survey
    {0xD74533493B96A3F7, 1, 0x00020},  // surveyor
    {0xA3D876EA488E0FFA, 3, 0x01020},  // survivant
    {0xE4A0C42B85026380, 3, 0x00820},  // survivante
    {0x41E195C1276AA069, 3, 0x00020},  // survivants
    {0x823F7D9B85E0E093, 1, 0x20020},  // survivor
    {0x5E1D00210A6D5C1D, 1, 0x20020},  // survivors
    {0x565A209453F65D57, 2, 0x00008},  // sus
    {0x32465349C88C4EB9, 1, 0x00020},  // suspect
    {0x32465349C88C4EB9, 3, 0x00020},  // suspect
    {0xB097BB1813B0605C, 7, 0x00020},  // suspeita
    {0xA1A8E3D847271115, 7, 0x00020},  // suspeito
    {0x713F53E3723678E8, 2, 0x00001},  // suspira
    {0x713F53E3723678E8, 7, 0x00001},  // suspira
    {0x7A0FEEC8595C5B72, 7, 0x00001},  // suspirado
    {0x371C5CB24BF94658, 7, 0x00001},  // suspiram
    {0x2A2D3BA7E24F5AEC, 7, 0x00001},  // suspiraram
    {0x0B27471E17C88435, 7, 0x00001},  // suspirava
    {0x6ADAD317C8B760F9, 7, 0x00001},  // suspirou
    {0x45C6A6D0B2BD498A, 2, 0x00001},  // suspiró
    {0x103FF1D0ABB49B53, 4, 0x00001},  // sussurra
    {0x103FF1D0ABB49B53, 7, 0x00001},  // sussurra
    {0x54341A9A4FD4411A, 7, 0x00001},  // sussurrado
    {0x0A8C898F8056A7BB, 7, 0x00001},  // sussurram
    {0x8C48C6DBCF386760, 4, 0x00001},  // sussurrano
    {0x07495636E59B1CBF, 7, 0x00001},  // sussurraram
    {0x1FF2FEE7175C64A1, 4, 0x00001},  // sussurrato
    {0x506011F0F13050EE, 4, 0x00001},  // sussurrava
    {0x506011F0F13050EE, 7, 0x00001},  // sussurrava
    {0xD07D4336729E01AA, 7, 0x00001},  // sussurrou
    {0x31378E72755F1DE4, 4, 0x00001},  // sussurrò
    {0x0DD8EDFBEBE77F20, 2, 0x00001},  // susurra
    {0xE6B7703CCCBC436D, 2, 0x00001},  // susurraba
    {0x4FDC719C4BD61A11, 2, 0x00001},  // susurrado
    {0x2FF04D60C8BDA2DF, 2, 0x00001},  // susurran
    {0x7AA62570AE2E24E5, 2, 0x00001},  // susurraron
    {0xC36271101952F779, 2, 0x00001},  // susurró
    {0x464B76EBB3BB49F7, 10, 0x00001},  // suçladı
    {0x6772D0EE914C4E3C, 3, 0x400000},  // suédois
    {0x158CA1F9A6000FC7, 3, 0x400000},  // suédoise
    {0x0F4422868EE03219, 3, 0x400000},  // suédoises
    {0x4D3047244A92D8D3, 3, 0x400000},  // suédoiss
    {0x656BDA164379392C, 9, 0x04001},  // svarade
    {0xBA63C386F1B5D974, 9, 0x04001},  // svarar
    {0xEB39903C2CDB9A4F, 9, 0x00001},  // svarat
    {0x1173A98E85AE516A, 4, 0x400000},  // svedese
    {0x752988161125B169, 9, 0x400000},  // svenska
    {0xF518ABA0900E68F1, 1, 0x400000},  // swedish
    {0xAAF14C0C9781E20B, 6, 0x00008},  // swoja
    {0xC2AB50DB2A29AE5A, 6, 0x00008},  // swój
    {0x3FC33D4621F06E6F, 1, 0x00080},  // symphony
    {0x32AADCABB0A430B4, 6, 0x01020},  // syn
    {0x0A9DFDEA08E3C40F, 3, 0x00020},  // syndicaliste
    {0x96411962E5C8B569, 3, 0x08020},  // syndicat
    {0x16538E939EEFE5AB, 3, 0x08020},  // syndicats
    {0x61D9DB68A921BDA6, 9, 0x00820},  // syster
    {0x7DB6E356A0BA833A, 9, 0x00820},  // systern
    {0x567D5BCDA0D6615C, 6, 0x01020},  // szef
    {0x86BC4B9A348E8D3A, 6, 0x00020},  // szefa
    {0x60B26ABE7775E5BA, 6, 0x00820},  // szefowa
    {0xC585CA732D169ADE, 6, 0x00001},  // szepcze
    {0xA5C6502E6F85CFDD, 6, 0x01001},  // szepnął
    {0x6310B8478134EE96, 6, 0x00801},  // szepnęła
    {0x25D726A9DEC91E66, 6, 0x08020},  // szkoła
    {0xC448310452A752E1, 6, 0x08020},  // szpital
    {0xD66F5F7E660FEC2D, 6, 0x08020},  // szpitala
    {0xF99EA104D631DADD, 6, 0x08020},  // szpitalu
    {0xC7E14E30BCA2403B, 6, 0x00080},  // sztuka
    {0x984AA56D08849C55, 6, 0x400000},  // szwedzki
    {0x97EACA0314A22E9E, 6, 0x400000},  // szwedzku
    {0x1C1AACB6A0F7543E, 6, 0x00020},  // szyper
    {0x536E9DD7E02E592C, 2, 0x00200},  // sábado
    {0x536E9DD7E02E592C, 7, 0x00200},  // sábado
    {0x66D88C145DBCEAC1, 9, 0x04001},  // säger
    {0xF93C2E8CCB714D5A, 0, 0x01020},  // sänger
    {0x01BE08EC48FBC982, 0, 0x00820},  // sängerin
    {0x081B974FF7F12D53, 9, 0x00300},  // så
    {0x76D51DCD87825199, 9, 0x00020},  // sångare
    {0x250916B76342B57D, 9, 0x00020},  // sångaren
    {0xE4713BCBD82D0227, 9, 0x00080},  // sången
    {0x311C8E2A0E881A31, 9, 0x00820},  // sångerska
    {0x9C7866D2DBE18441, 3, 0x00020},  // sélectionneur
    {0xCB3E131BDB49C63A, 3, 0x08020},  // sénat
    {0xE11CB61E55D62590, 3, 0x01020},  // sénateur
    {0x5C53CEDE937AD86A, 3, 0x00020},  // sénateurs
    {0x08A882FE0C030088, 3, 0x00820},  // sénatrice
    {0x93E7F262884981D1, 3, 0x00080},  // série
    {0x93E7F262884981D1, 7, 0x00080},  // série
    {0xCAA8A3E5CD1A9E20, 4, 0x00200},  // sì
    {0xF93C1F718639DC2E, 2, 0x00200},  // sí
    {0x847CE0ECB2E6C5D2, 9, 0x00200},  // söndag
    {0xCF3262AF9197E49A, 10, 0x04001},  // söyledi
    {0x760AA6211EC2E34A, 10, 0x00001},  // söylediler
    {0xB98D04B597D4DC88, 10, 0x00001},  // söylemiş
    {0x58A172E79576FE83, 10, 0x00001},  // söyleyen
    {0x0ACA488AB5C35CBC, 10, 0x04001},  // söylüyor
    {0xEC0D722AB9DC4584, 10, 0x00020},  // sözcü
    {0xF7BDE6C56587D6D2, 10, 0x00020},  // sözcüler
    {0x099668AEC1655EC2, 10, 0x00020},  // sözcüsü
    {0x4CEC1A408AD38B73, 10, 0x00100},  // sözde
    {0xC1856F44B80ECBDE, 10, 0x00001},  // sözlerini
    {0x82373042352A6677, 10, 0x00001},  // sözleriyle
    {0x296D917DCA669BAB, 10, 0x00001},  // sürdürdü
    {0x583800F5AA25A285, 10, 0x00020},  // sürücü
    {0x82E1DC3EACDBB7D2, 10, 0x00020},  // sürücüsü
    {0xC456F0E1A33E83E6, 6, 0x08020},  // sąd
    {0xF88A6E5397C2D29C, 6, 0x08020},  // sądu
    {0xA2C432F3A900D24C, 6, 0x00001},  // sądzi
    {0x6BDEB5F81A15B205, 6, 0x21020},  // sąsiad
    {0x65FE2D76616CCBA1, 6, 0x00020},  // sąsiada
    {0xF1FBAC2B091CB606, 6, 0x20820},  // sąsiadka
    {0xCB4C0EAE2BE1162A, 6, 0x20020},  // sąsiedzi
    {0xCCEED599609C8946, 6, 0x00020},  // sędzia
    {0x95601CF5ECABD22A, 6, 0x00020},  // sędziego
    {0x472D571DB635A658, 6, 0x08020},  // służby
    {0xD8769C5B1BE90CBD, 6, 0x00002},  // słów
    {0x50DD2296D518E04A, 3, 0x00830},  // sœur
    {0x0FFBE6A2830C7A51, 6, 0x00008},  // ta
    {0x4AFA8C7C075C092B, 3, 0x00080},  // tableau
    {0xD4EA8703D6893DA6, 1, 0x00080},  // tabloid
    {0x603449DD265913AD, 10, 0x00080},  // tablosu
    {0xD6DD919D25CF05C8, 2, 0x00001},  // tachó
    {0x0BE8DABFB099E7F4, 0, 0x00001},  // tadelen
    {0xE78109445E145F56, 0, 0x00001},  // tadelt
    {0x2D254C703AF27AFE, 0, 0x00001},  // tadelte
    {0x1B6C34D68B6C01D5, 0, 0x00001},  // tadelten
    {0x77F8EDBC4C70F83A, 0, 0x00080},  // tageszeitung
    {0x3E02645D87BC8B9E, 6, 0x00300},  // tak
    {0x6AA02309A00AB525, 6, 0x00200},  // także
    {0x460E045578289E06, 9, 0x00001},  // talade
    {0xBF446EC8E05E49D0, 9, 0x00001},  // talar
    {0xCEAE0146D60C12E4, 9, 0x01020},  // talesman
    {0xA2D7EEB7B8CFE7C1, 9, 0x01020},  // talesmannen
    {0x34F8FEF029BD2A52, 9, 0x00020},  // talesperson
    {0x13DC9F8F234F5504, 9, 0x00020},  // talespersonen
    {0x40FD63F3922D62D2, 9, 0x00020},  // talespersoner
    {0x78FCD6019650892D, 1, 0x00001},  // talked
    {0x490CCF57C59E5B2F, 10, 0x00001},  // tamamladı
    {0xB8867012E48E6EC8, 2, 0x00200},  // también
    {0xBB750BD468AF0577, 7, 0x00200},  // também
    {0x837773E7578E8925, 2, 0x00080},  // tango
    {0xAC67FFF15437C972, 0, 0x00080},  // tanker
    {0xAC67FFF15437C972, 1, 0x00080},  // tanker
    {0x1B4602C714E8200D, 0, 0x00820},  // tante
    {0x1B4602C714E8200D, 3, 0x00820},  // tante
    {0x8E12C33C0FD23F10, 10, 0x20020},  // tanık
    {0x9F8F84DC0362B794, 10, 0x20020},  // tanıklar
    {0xBBC7355FFD8E55F8, 10, 0x00020},  // tanığı
    {0xF5219FFC406EF6EE, 6, 0x00080},  // targi
    {0xC5810EBBA5EA2DBA, 10, 0x00020},  // tarihçi
    {0x9D3595AB35929575, 0, 0x00200},  // tausend
    {0x3C3E2108ADB84AD8, 1, 0x00080},  // tavern
    {0x600FC3DEC370D015, 9, 0x00080},  // tavlan
    {0x9404B2A1EF850FAA, 7, 0x400000},  // tcheco
    {0xF27754ADAF783A35, 3, 0x400000},  // tchèque
    {0xC1ED7837FB32CBFA, 3, 0x400000},  // tchèquee
    {0xC42E0EB0A9C3F58E, 3, 0x400000},  // tchèquees
    {0xBA34D367DB94EA1C, 3, 0x400000},  // tchèques
    {0xEEB88426D2378AC6, 1, 0x00020},  // teacher
    {0xD9AB54C37A9824C0, 1, 0x080A0},  // team
    {0xB8F92109E4976A7F, 3, 0x01020},  // technicien
    {0x6462391B0B23A7BE, 3, 0x00820},  // technicienne
    {0x886414AC5CAF5391, 5, 0x00020},  // technicus
    {0x54D697EFDD1C740A, 6, 0x00020},  // technik
    {0x95C475AA2CA23A8F, 0, 0x01020},  // techniker
    {0x6CC28528E8B93410, 0, 0x00820},  // technikerin
    {0x42BF15A80A61CB22, 4, 0x00820},  // tecnica
    {0x524A00CBD1B8987C, 4, 0x01020},  // tecnico
    {0x262B8806E7D0D8B0, 4, 0x400000},  // tedesca
    {0xE205AC4FCFAB62D6, 4, 0x400000},  // tedesco
    {0xC4DF41041241A3AE, 1, 0x00020},  // teenager
    {0x45328708AC7DB8CD, 5, 0x00040},  // tegen
    {0x8F77D059D02EBD24, 6, 0x00008},  // tego
    {0xDB698EDC236EE884, 0, 0x00001},  // teilt
    {0x9E1EE2CE206543EE, 0, 0x04001},  // teilte
    {0x9EF572600DFF336C, 0, 0x00001},  // teilten
    {0x4C5102C79EFA265E, 6, 0x00008},  // tej
    {0xF84CEF7D194AF1A9, 10, 0x00080},  // teknesi
    {0xCD473CDE572ABFCE, 10, 0x00020},  // teknik
    {0x481B7ABB95E2868A, 9, 0x00020},  // tekniker
    {0x481B7ABB95E2868A, 10, 0x00020},  // tekniker
    {0x19622D23F81C0024, 9, 0x00020},  // teknikern
    {0x41A832E39BB8B03B, 10, 0x00001},  // tekrarladı
    {0x68ECE3E3D6A289B3, 5, 0x10020},  // tekst
    {0x68ECE3E3D6A289B3, 6, 0x10020},  // tekst
    {0x6991EAA4E5D6DF24, 6, 0x10020},  // tekście
    {0x19E71F6FF7F9B972, 1, 0x10020},  // telegram
    {0x707E57D34CD73B30, 2, 0x10020},  // telegrama
    {0x707E57D34CD73B30, 7, 0x10020},  // telegrama
    {0xE1FB4B81C88F00CA, 4, 0x10020},  // telegramma
    {0x7AA2407384500773, 6, 0x00080},  // telewizja
    {0x458541786A7C18E0, 1, 0x00001},  // telling
    {0x8749B95C5B41933F, 1, 0x04001},  // tells
    {0x993DD8C2B7942656, 2, 0x00001},  // teme
    {0x993DD8C2B7942656, 4, 0x00001},  // teme
    {0x993DD8C2B7942656, 7, 0x00001},  // teme
    {0x012A726F9C2D7661, 3, 0x00001},  // tempère
    {0x3B4EB7462826415D, 3, 0x00001},  // tempéré
    {0xE4E6AADFEF16C09F, 10, 0x00020},  // temsilci
    {0x787DE7AD1652D45E, 10, 0x00020},  // temsilcisi
    {0xF2F321BCA4B08A02, 2, 0x00001},  // temía
    {0x8D6B214E3CF24596, 1, 0x00200},  // ten
    {0x8D6B214E3CF24596, 6, 0x00008},  // ten
    {0xE8DFD0D7AAC41551, 1, 0x00020},  // tenant
    {0xDBC887C00C2BF6F4, 2, 0x00820},  // tendera
    {0x3564D08815769856, 2, 0x01020},  // tendero
    {0xBF1799585E9080F9, 5, 0x00080},  // tentoonstelling
    {0xBCB8EDC14C41F01A, 6, 0x00200},  // teraz
    {0x70DB6FE69F85BE80, 2, 0x00001},  // tercia
    {0xB4CE431018B2DAFE, 10, 0x400000},  // tercüman
    {0x6E847E05334AE6DE, 1, 0x00100},  // termed
    {0x19C0B1E07E2CA5B0, 2, 0x1000020},  // terrorista
    {0x19C0B1E07E2CA5B0, 4, 0x1000020},  // terrorista
    {0x19C0B1E07E2CA5B0, 7, 0x1000020},  // terrorista
    {0xCCDDC7E4C8F7BD30, 3, 0x1000020},  // terroriste
    {0x32EDA7DD2B073493, 10, 0x08020},  // tersane
    {0x88BA5BBBFEA3A3C8, 10, 0x08020},  // tersanesi
    {0xC872116C88734D62, 5, 0x00200},  // terwijl
    {0xA15E53E3A4B53090, 7, 0x00200},  // terça
    {0x5E8326371D0AE70A, 7, 0x20020},  // testemunha
    {0x6336D4D22C7D037B, 7, 0x20020},  // testemunhas
    {0x0F4B61CFBDDEA53D, 1, 0x00001},  // testified
    {0xA3B0265BA9C7A80C, 2, 0x20020},  // testigo
    {0xF46332CF9A4AE376, 2, 0x20020},  // testigos
    {0x9D1C852C616EBAAC, 4, 0x20020},  // testimone
    {0x4A865ADDD30B5D2C, 4, 0x20020},  // testimoni
    {0xA01965B5B2F943E2, 4, 0x10020},  // testo
    {0x22C1E21B5BAA0343, 10, 0x1000020},  // tetikçi
    {0x4ED8CC527A4D09B3, 0, 0x10020},  // text
    {0x4ED8CC527A4D09B3, 1, 0x10020},  // text
    {0x46CCFB100A44A438, 3, 0x10020},  // texte
    {0x5426A4C2CB7827FE, 1, 0x00001},  // texted
    {0xABD13E02C6B678E6, 2, 0x10020},  // texto
    {0xABD13E02C6B678E6, 7, 0x10020},  // texto
    {0xFD4F229445305C73, 10, 0x00820},  // teyzesi
    {0x1C44F63333559069, 6, 0x00200},  // też
    {0x96B53A924E8B2454, 1, 0x00040},  // than
    {0x26482C2780AC972A, 1, 0x00200},  // that
    {0x398E0A15BBAA2260, 1, 0x00008},  // the
    {0xFE2D34D1FC4912E7, 0, 0x00080},  // theater
    {0x2A84298DED041938, 1, 0x00208},  // their
    {0xFDF5C74D22A8BD89, 1, 0x00200},  // then
    {0xDA56215184B35847, 1, 0x00200},  // there
    {0x2C8AC3CBD6AC5055, 1, 0x00200},  // therefore
    {0x8092F3E37A7BCC95, 1, 0x00200},  // these
    {0x21F6A43AAD0E1541, 1, 0x00204},  // they
    {0x83B816E14137895D, 1, 0x00001},  // thinks
    {0xA2315D89E8541FC8, 1, 0x00200},  // thirty
    {0x28F99B2D4209409E, 1, 0x00200},  // this
    {0x0ACA4B61A8A147EF, 1, 0x00200},  // those
    {0x4D4F9B22DBBE067A, 1, 0x00200},  // though
    {0xEE1D17AD91CE1237, 1, 0x00200},  // thousand
    {0x1E5349C5E3080D8A, 1, 0x00001},  // threatened
    {0x3B43A4E0EA1D1229, 1, 0x00001},  // threatens
    {0x4304023AC8844D6B, 1, 0x00608},  // three
    {0xAA1C84F61A54CA77, 1, 0x00080},  // thriller
    {0x98CFDA0EF2A8D5D3, 1, 0x00200},  // through
    {0xE7A2DD5FD5CD7CE6, 1, 0x00001},  // thundered
    {0x3E4A445600C27DD5, 1, 0x800200},  // thursday
    {0xC8CD73E3A0BF0BE0, 1, 0x00200},  // thus
    {0xAB62D069AE528043, 7, 0x00820},  // tia
    {0x1C7BC7576B080E97, 9, 0x00080},  // tidning
    {0x031B28EE4A875FF7, 9, 0x080A0},  // tidningen
    {0x63FE5B657D9BB367, 5, 0x00080},  // tijdschrift
    {0x9466465A055543CE, 2, 0x00001},  // tilda
    {0x385B608DB10A629B, 2, 0x00001},  // tildó
    {0xB5EBEB36386945FC, 9, 0x00040},  // till
    {0x11887DCC1825C464, 9, 0x04001},  // tillade
    {0x063BB82A7A1C5D39, 9, 0x00001},  // tillagt
    {0xFB5122EB4F612F78, 9, 0x00001},  // tillbakavisade
    {0x0E3F045A1C631A18, 9, 0x00001},  // tillbakavisar
    {0x4B13A0E166B13994, 9, 0x04001},  // tillägger
    {0x51EEDFE15B01D778, 1, 0x08020},  // times
    {0x53835E878C04FAA8, 9, 0x08020},  // tingsrätten
    {0x4B5D50580D7DAF98, 7, 0x01020},  // tio
    {0x3A98C4C0E0ED180A, 2, 0x1000020},  // tirador
    {0x0812682F3A216CF6, 3, 0x1000020},  // tireur
    {0x41495B654CA9ED3A, 9, 0x00200},  // tisdag
    {0x0F2450CC2488A892, 0, 0x00080},  // titel
    {0x0F2450CC2488A892, 5, 0x00080},  // titel
    {0x45D52DBD7178B524, 9, 0x00080},  // titeln
    {0x335C349D764367B2, 0, 0x00001},  // titelt
    {0x50BFD7AA473AE14D, 0, 0x00001},  // titelte
    {0x776448AD367185D9, 1, 0x00080},  // title
    {0xBE8F0AF4FDA4CE8C, 1, 0x00080},  // titled
    {0xABF4A25C89156D7C, 4, 0x00001},  // titola
    {0x2BDBFF47C8DE221F, 4, 0x00020},  // titolare
    {0x3864F930B908C532, 4, 0x00001},  // titolava
    {0xC87D80F3448EA103, 4, 0x00080},  // titolo
    {0x87C66B8D45B548D9, 3, 0x00001},  // titrait
    {0xCE16D02FFBCE420F, 3, 0x00080},  // titre
    {0xC8EAF2E36A71074C, 2, 0x00001},  // titula
    {0xB318133C867E3E38, 2, 0x00001},  // titulaba
    {0xD7BD37142A0225D3, 2, 0x00080},  // titulada
    {0xEBA30846EEA2C9E7, 2, 0x00081},  // titulado
    {0xE47B33453B8AA675, 2, 0x00001},  // titulan
    {0xEEE2F11AD8A58781, 2, 0x00001},  // titularon
    {0x1974036079C6531C, 2, 0x00001},  // tituló
    {0xD82F6A0BA43743CA, 9, 0x400000},  // tjeckiska
    {0xBFD69026CEEE8BE8, 1, 0x00240},  // to
    {0xBFD69026CEEE8BE8, 6, 0x00008},  // to
    {0x2E4F065D627B28E8, 0, 0x00001},  // tobt
    {0xBD06717BFB21C86B, 0, 0x00001},  // tobte
    {0xF1EEC44D6D5713E0, 5, 0x00200},  // toch
    {0x39271AF0A99B93F4, 0, 0x00820},  // tochter
    {0x07F5B5CE19D430A5, 2, 0x00200},  // todavía
    {0x6BD2154D31E1061A, 1, 0x00200},  // today
    {0x24C02604076B327F, 5, 0x00200},  // toen
    {0xD0A71608C0C95884, 1, 0x04001},  // told
    {0x433E5CA8B8F7D918, 5, 0x400000},  // tolk
    {0x433E5CA8B8F7D918, 9, 0x400000},  // tolk
    {0x596E2DF6CC0AEC68, 1, 0x00200},  // tomorrow
    {0x6D660B36B5FCA089, 1, 0x00200},  // tonight
    {0xD38B4AAA3BB5D0BF, 3, 0x00001},  // tonne
    {0x35AA3FD0143482ED, 3, 0x00001},  // tonné
    {0x8894182379753BBF, 9, 0x00200},  // torsdag
    {0x84F28BEF1B419B7A, 10, 0x00020},  // torunu
    {0x09C34BC2A9F5ABD5, 5, 0x00040},  // tot
    {0x0061242E959E8372, 1, 0x00080},  // tour
    {0xB25D0F5FCFBB27EE, 3, 0x00020},  // touriste
    {0x0673154497B3D7D8, 3, 0x00020},  // touristes
    {0xF41248078E5C78DE, 1, 0x00001},  // touted
    {0x2D76A1E17DF41017, 1, 0x00001},  // touts
    {0x761D6752C49380A4, 4, 0x00040},  // tra
    {0x041C84BDC6E26524, 2, 0x21020},  // trabajador
    {0x8028EA3E5B9CA7E6, 2, 0x00820},  // trabajadora
    {0xCB15BFE9B5960A0B, 2, 0x00020},  // trabajadores
    {0xDF0A343C2CCBFB79, 7, 0x01020},  // trabalhador
    {0xE67C13EFA95F9910, 7, 0x00820},  // trabalhadora
    {0x23D719552A25FBA3, 7, 0x00020},  // trabalhadores
    {0x130136B66DC691A9, 1, 0x00080},  // track
    {0x121310911C6D7C58, 1, 0x00020},  // trader
    {0x701A4D5A821FEF25, 1, 0x00020},  // traders
    {0xF68EE7075027AE29, 4, 0x400000},  // tradotto
    {0xC6334FE5140A25F2, 2, 0x400000},  // traducción
    {0x5EECB1D01657124E, 2, 0x400000},  // traducido
    {0xCA17DC459F2296B9, 3, 0x400000},  // traduction
    {0xCD70A699D983EAED, 3, 0x400000},  // traduit
    {0x8A87E89527F02F36, 7, 0x400000},  // traduzido
    {0x3C093EB1ABDAF578, 4, 0x400000},  // traduzione
    {0x4405D34C78BD5585, 7, 0x400000},  // tradução
    {0x9E6894528BF55A75, 9, 0x08020},  // trafikverket
    {0xBCE4AF1B0474E26B, 4, 0x00080},  // traghetto
    {0xDE294EA97FAC1EA9, 1, 0x00080},  // train
    {0xDE294EA97FAC1EA9, 3, 0x00080},  // train
    {0xDFBD40DA9C839547, 0, 0x01020},  // trainer
    {0xDFBD40DA9C839547, 5, 0x00020},  // trainer
    {0x4B94B815D54D5D0F, 1, 0x00020},  // transcript
    {0x802C1F4862EFA048, 1, 0x400000},  // translated
    {0x3D09EEF75C56341F, 1, 0x400000},  // translation
    {0xA850C5E1935A776C, 7, 0x00001},  // transmitiu
    {0x1B80B51E54A1DC37, 2, 0x00240},  // tras
    {0x2CA0F00724E959CE, 1, 0x00080},  // trawler
    {0x1E415D6E27DF6967, 9, 0x00408},  // tre
    {0xB8EA7D1764F2F832, 1, 0x08020},  // treasury
    {0xD04043704A590E79, 7, 0x01020},  // treinador
    {0x1FDE313894B3ECC2, 7, 0x00820},  // treinadora
    {0x2E5B0DA6B7238586, 7, 0x00080},  // trem
    {0xE10D239C5E3507F3, 2, 0x00080},  // tren
    {0x01AA21E48838E36F, 6, 0x01020},  // trener
    {0x61D5554C7EE3E295, 10, 0x00080},  // treni
    {0xB07D0369EE99C073, 4, 0x00080},  // treno
    {0x0560651CA853BDE0, 1, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 2, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 3, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 7, 0x08020},  // tribunal
    {0x4DA403301C036CCD, 4, 0x08020},  // tribunale
    {0xB851D135A4C19ABA, 1, 0x08020},  // tribune
    {0x28010BAD08F8F213, 1, 0x00080},  // trilogy
    {0x3B9066628DAE14D4, 9, 0x00001},  // trodde
    {0x8AE0D3C135643CC9, 3, 0x00408},  // trois
    {0x7F983710FA7219EB, 9, 0x00001},  // tror
    {0xB05CC01CF2509CEB, 0, 0x00200},  // trotz
    {0xCEEF20C5799C75B4, 0, 0x00200},  // trotzdem
    {0x4EE6D9D7C947BED1, 3, 0x00001},  // trouve
    {0x429B23D73B587B3D, 1, 0x00001},  // trumpeted
    {0x0EA5EA90C6F3F4B5, 1, 0x08020},  // trust
    {0xD98C7EF63163F1F4, 9, 0x00020},  // tränare
    {0x314CD0B29F4715BC, 9, 0x00020},  // tränaren
    {0xF75EFDAEBAD7F340, 9, 0x00080},  // trålaren
    {0x82189300ABE5646C, 0, 0x400000},  // tschechisch
    {0x30D20ED6FC88C575, 0, 0x400000},  // tschechische
    {0x0E70DE5BCA1DD30B, 0, 0x400000},  // tschechischem
    {0x791F34042A8F7345, 0, 0x400000},  // tschechischen
    {0x2CD1CA5B56A606CF, 0, 0x400000},  // tschechischer
    {0x54E3C3F9369A934C, 0, 0x400000},  // tschechisches
    {0x1767311CC33F5D1A, 5, 0x400000},  // tsjechisch
    {0x93946390FB28F677, 5, 0x400000},  // tsjechische
    {0x6DB0758AF023AA23, 1, 0x800200},  // tuesday
    {0x57FE31DED6333F96, 3, 0x1000020},  // tueur
    {0x3A39AADF414732C8, 2, 0x10020},  // tuit
    {0xBBB460772FF2E92D, 7, 0x00001},  // tuita
    {0x6F618BD26872E26A, 7, 0x00001},  // tuitado
    {0x1A429459EF50E1B3, 7, 0x00001},  // tuitam
    {0x5192F1E8FC73179E, 7, 0x00001},  // tuitaram
    {0xB6D280D2344B23B0, 7, 0x00001},  // tuitava
    {0x26538B77F7F00A0D, 2, 0x00001},  // tuitea
    {0x7C002B12EE1A6BA0, 2, 0x00001},  // tuiteaba
    {0xB400C258EE93DB13, 2, 0x00001},  // tuiteado
    {0xDDB649B75D8EB4A1, 2, 0x00001},  // tuitean
    {0x9DA2DAF096A2AE1F, 2, 0x00001},  // tuitearon
    {0x5F114E93549A395B, 2, 0x00001},  // tuiteó
    {0x7FCFFF403AC67591, 7, 0x00001},  // tuitou
    {0xFD2087FA743501B8, 1, 0x00080},  // tune
    {0x862C671871FE6993, 3, 0x400000},  // turc
    {0x2D3D145CCB245C7E, 2, 0x400000},  // turca
    {0x2D3D145CCB245C7E, 4, 0x400000},  // turca
    {0x2D3D145CCB245C7E, 7, 0x400000},  // turca
    {0x5B73AB7E4A85522A, 3, 0x400000},  // turce
    {0xE1666D824B94A7A5, 3, 0x400000},  // turces
    {0x5A7A7D31B9A94389, 2, 0x400000},  // turco
    {0x5A7A7D31B9A94389, 4, 0x400000},  // turco
    {0x5A7A7D31B9A94389, 7, 0x400000},  // turco
    {0xDF502B6E2ECD5382, 3, 0x400000},  // turcs
    {0x7781FF7F849DD696, 6, 0x400000},  // turecki
    {0x28327FE5E0ADC79C, 6, 0x400000},  // turecku
    {0x8558441D070E81B1, 1, 0x400000},  // turkish
    {0xD61DE90D820ACECB, 9, 0x400000},  // turkisk
    {0x5F24743946F50A86, 9, 0x400000},  // turkiska
    {0xA2B3131237C536C5, 5, 0x400000},  // turks
    {0x14AF4B1B791D1236, 5, 0x400000},  // turkse
    {0x5FFF44E0895F8AC5, 0, 0x00080},  // turnier
    {0x4429232DFA6800B0, 3, 0x400000},  // turque
    {0x5CEB73AD1DCF2648, 5, 0x00040},  // tussen
    {0xF36D78AC6BB737EF, 9, 0x00408},  // två
    {0x576D27B89CACC1C1, 5, 0x00408},  // twee
    {0x1605C86B53B0724B, 0, 0x10020},  // tweet
    {0x1605C86B53B0724B, 1, 0x10020},  // tweet
    {0x1605C86B53B0724B, 3, 0x10020},  // tweet
    {0xDE0036E5D46B9EE9, 1, 0x04001},  // tweeted
    {0x8ABEFFC2467066FB, 1, 0x00001},  // tweeting
    {0x6A21117E567F925A, 1, 0x00001},  // tweets
    {0x22DCB830BC2FBABD, 3, 0x00001},  // tweeté
    {0x6F9534D423E3C996, 1, 0x00200},  // twenty
    {0x8AD3D48529AF239C, 6, 0x00001},  // twierdzi
    {0x65E51593D639FD7C, 6, 0x01001},  // twierdził
    {0x18D3B3B1CF32CDBA, 6, 0x00801},  // twierdziła
    {0x965877536FE747CB, 6, 0x00001},  // twierdzą
    {0x2C092093806A63E1, 4, 0x00001},  // twitta
    {0xAF0506A7B9951671, 4, 0x00001},  // twittano
    {0xE0EEB54B5D9AD77D, 4, 0x00001},  // twittato
    {0xF7477C449987DFB3, 4, 0x00001},  // twittava
    {0xCA472CBF3EAFD2D2, 5, 0x00001},  // twitterde
    {0xFF7DDADFD024CDF8, 0, 0x00001},  // twitteren
    {0x50422FEADAD45C73, 0, 0x00001},  // twittert
    {0x58D77E1597D2FDE7, 0, 0x00001},  // twitterte
    {0xBC63288790816FE8, 0, 0x00001},  // twitterten
    {0xA930D03516B61911, 9, 0x00001},  // twittrade
    {0x21475B582FAD832D, 3, 0x00001},  // twitté
    {0x58D702D7A6B923A1, 4, 0x00001},  // twittò
    {0x233CF812FE8AD7F4, 1, 0x00608},  // two
    {0xDEDCBD8482F351EE, 9, 0x00001},  // tycker
    {0x9EDA6CE953130509, 9, 0x00001},  // tyckte
    {0x3AD4D3A3D057B0A3, 6, 0x00080},  // tygodnik
    {0xB456A6061EF738C0, 6, 0x00080},  // tygodniku
    {0xE7E158995AF857BC, 0, 0x00080},  // typ
    {0x2F689769443DDD76, 5, 0x00001},  // typeerde
    {0x21D1E49CC0F807C4, 5, 0x00001},  // typeert
    {0x9D8376010C9EABC2, 9, 0x400000},  // tysk
    {0x255B9121978A3585, 9, 0x400000},  // tyska
    {0xB04DFD0C1B15768B, 6, 0x00080},  // tytuł
    {0x8E2378952955F725, 6, 0x00080},  // tytułem
    {0xB723938FEF5B7D40, 6, 0x00100},  // tzw
    {0x71FC753169537CB0, 0, 0x1000020},  // täter
    {0x6BF788F4038F4BAC, 9, 0x00080},  // tåget
    {0x3D17003D3800BD5A, 2, 0x00820},  // técnica
    {0x3D17003D3800BD5A, 7, 0x00820},  // técnica
    {0xBA9856FF9D3FF7C0, 2, 0x01020},  // técnico
    {0xBA9856FF9D3FF7C0, 7, 0x01020},  // técnico
    {0xF5F747E3CFBEEAAF, 3, 0x00001},  // témoigne
    {0x6D05A956F89FF614, 3, 0x00001},  // témoignent
    {0x8D8652AB2FEEFFE6, 3, 0x00001},  // témoigné
    {0x9F38BE9EDAC72E38, 3, 0x20020},  // témoin
    {0x8122CBD99BEDA022, 3, 0x20020},  // témoins
    {0x9D1C7DAB2BE22D00, 2, 0x00820},  // tía
    {0xDC8D1A78CBC76051, 2, 0x01020},  // tío
    {0xD9BE2C664D29DE80, 2, 0x00080},  // título
    {0xD9BE2C664D29DE80, 7, 0x00080},  // título
    {0xC503A62FC4FAE0EF, 0, 0x400000},  // türkisch
    {0xF857F209DD380EF5, 0, 0x400000},  // türkische
    {0x717A3EB21AB3AB0E, 0, 0x400000},  // türkischem
    {0x35911F5C4D362CB2, 0, 0x400000},  // türkischen
    {0x85DC2C5F0B276F62, 0, 0x400000},  // türkischer
    {0x6A545E69D6F39D55, 0, 0x400000},  // türkisches
    {0x81DF4C8B60AA32A6, 10, 0x400000},  // türkçe
    {0x47CFCD0D0C393FB6, 6, 0x400000},  // tłumacz
    {0x7079DC2FAB46D77D, 6, 0x400000},  // tłumaczenie
    {0xB75555670F89AE37, 6, 0x00001},  // tłumaczy
    {0x0ED4BE673CA64592, 6, 0x01001},  // tłumaczył
    {0x8E49EC5B5FD3EA29, 6, 0x00801},  // tłumaczyła
    {0x7E5A669FA6F547E9, 6, 0x00040},  // u
    {0x0E9109975A04388F, 4, 0x400000},  // ucraino
    {0x4A91E86F1E06C413, 2, 0x400000},  // ucraniano
    {0x4A91E86F1E06C413, 7, 0x400000},  // ucraniano
    {0x49C555D685AA92E7, 6, 0x00820},  // uczennica
    {0xD1DF4079B9E33E5F, 6, 0x01020},  // uczeń
    {0x1E8156AE9A89733F, 5, 0x00040},  // uit
    {0x683719B424BC44C1, 1, 0x400000},  // ukrainian
    {0x024391CDF7416B6C, 3, 0x400000},  // ukrainien
    {0x16D0AC3AF48825CF, 3, 0x400000},  // ukrainiene
    {0x4F48874E8B78ED49, 3, 0x400000},  // ukrainienes
    {0x2E83E3EAACA6FD2B, 3, 0x400000},  // ukrainiens
    {0x0D476347D7B65853, 0, 0x400000},  // ukrainisch
    {0xF13A74F8BE19ED16, 0, 0x400000},  // ukrainische
    {0xE283F0B3F914B233, 0, 0x400000},  // ukrainischem
    {0xE7C98E09C71D1C44, 0, 0x400000},  // ukrainischen
    {0x5C0B5A75D6536C24, 0, 0x400000},  // ukrainischer
    {0xA16A018E2C6D402C, 0, 0x400000},  // ukrainisches
    {0xA16F37633BF383E8, 6, 0x400000},  // ukraiński
    {0xD16F7E45D1EAE730, 6, 0x400000},  // ukraińsku
    {0x243500A5CF93B543, 0, 0x00200},  // um
    {0x243500A5CF93B543, 7, 0x01408},  // um
    {0x6682DF26123E654A, 7, 0x00C08},  // uma
    {0x9054AA34857163BB, 7, 0x00408},  // umas
    {0xE405D9C282FB9FF1, 2, 0x01408},  // un
    {0xE405D9C282FB9FF1, 3, 0x01408},  // un
    {0xE405D9C282FB9FF1, 4, 0x01408},  // un
    {0x99AD69734D66F758, 2, 0x00C08},  // una
    {0x99AD69734D66F758, 4, 0x00C08},  // una
    {0xFF9D9913D927E13F, 2, 0x00408},  // unas
    {0xF8962234C53C4C52, 1, 0x01020},  // uncle
    {0x27915B29CB59B310, 0, 0x200200},  // und
    {0x8A3862A614414AED, 1, 0x00240},  // under
    {0x8A3862A614414AED, 9, 0x00040},  // under
    {0x0AC932FC78ECF758, 9, 0x00020},  // undersköterska
    {0x2E90D10CF69C71BF, 1, 0x00200},  // understated
    {0x61DA0DF47E517259, 9, 0x00001},  // understryker
    {0x7ED9E1C3999E4467, 9, 0x00001},  // underströk
    {0x5794609F7F09391D, 9, 0x00001},  // undrade
    {0xF55CC89856CBA7C5, 9, 0x00001},  // undrar
    {0xBC30DBC413939874, 3, 0x00C08},  // une
    {0x9D61978C96852DBE, 0, 0x400000},  // ungarisch
    {0x8A847FCE67F46195, 0, 0x400000},  // ungarische
    {0xABF97C2398536D36, 0, 0x400000},  // ungarischem
    {0x833F5F3326B2D751, 0, 0x400000},  // ungarischen
    {0xE6FDF6E02E493341, 0, 0x400000},  // ungarischer
    {0xFD540291643AB702, 0, 0x400000},  // ungarisches
    {0xE6381DF5AA16685B, 9, 0x400000},  // ungerska
    {0xDDFC4B8302BABAAD, 4, 0x400000},  // ungherese
    {0x53400C5CFCB2112E, 1, 0x08020},  // union
    {0x53400C5CFCB2112E, 3, 0x08020},  // union
    {0x46771C5796D6B6B8, 4, 0x08020},  // unione
    {0xA3B98585F6CBA97F, 9, 0x08020},  // unionen
    {0xCAF1E41CA1F95D9B, 1, 0x08020},  // unions
    {0x2B1AB2AC4C3136C6, 2, 0x08020},  // universidad
    {0x78B637D8CD3119A1, 7, 0x08020},  // universidade
    {0xFEE3EC6D9FDDCF69, 5, 0x08020},  // universiteit
    {0xCA81BAEF95288084, 9, 0x08020},  // universitetet
    {0xDF60EE483541786A, 1, 0x08020},  // university
    {0x4EA27D1C70D2F640, 4, 0x08020},  // università
    {0x52A33520C97868E3, 0, 0x08020},  // universität
    {0xD5951C4A2412C272, 3, 0x08020},  // université
    {0xCC406C2C4A7333D4, 6, 0x08020},  // uniwersytet
    {0xD0501BEB4149949B, 7, 0x08020},  // união
    {0xE7BE6CA60E633B99, 2, 0x08020},  // unión
    {0xF3480EC9B6FF1C3A, 4, 0x01408},  // uno
    {0xD530E032124EC292, 2, 0x00408},  // unos
    {0x7A348BC5EA8D3B9D, 7, 0x00408},  // uns
    {0x326D357DC55A32D6, 0, 0x00008},  // unser
    {0x44A5039CE91FBCF9, 0, 0x00008},  // unsere
    {0x0D4C1FB60EC151AD, 0, 0x00240},  // unter
    {0xC8A0F0289DAAD2B9, 0, 0x080A0},  // unternehmen
    {0x8DE9DF210CF4BB09, 0, 0x01020},  // unternehmer
    {0xBD8FDCD6A13489A7, 0, 0x00820},  // unternehmerin
    {0xAB8F89AA0D798FF6, 0, 0x00001},  // unterstreichen
    {0x5C084D12E560BEB7, 0, 0x00001},  // unterstreicht
    {0x33BF466C4B45295A, 0, 0x00001},  // unterstreichte
    {0xD0805C47C7E4B874, 0, 0x00001},  // unterstreichten
    {0x5686F0276240C998, 1, 0x00200},  // until
    {0x106F38D4021EE809, 4, 0x01020},  // uomo
    {0x742AAFEB4D038A2E, 9, 0x00001},  // uppgav
    {0x6CAB4728AB2693B5, 9, 0x00001},  // uppger
    {0x0BF7E683F23C0089, 9, 0x00001},  // uppgett
    {0x01B053A18F5FA4C1, 9, 0x00001},  // uppmanade
    {0xCD6C19B8212B4902, 9, 0x00001},  // uppmanar
    {0x1B11DCF4AD0C62D9, 9, 0x00001},  // upprepade
    {0x7555B496424C4779, 9, 0x00001},  // upprepar
    {0xCC2EE338AF6A1068, 1, 0x400000},  // urdu
    {0x490B44460607D4C0, 1, 0x00001},  // urged
    {0x298A3C353E6AA4C2, 1, 0x00001},  // urges
    {0x9E289D1F7DEAB235, 1, 0x00001},  // urging
    {0x3CED904C2BB3D518, 4, 0x00001},  // urla
    {0xA7D4AFA0E7BFC76F, 4, 0x00001},  // urlano
    {0xDA36F4C854746FF5, 4, 0x00001},  // urlato
    {0x1AB3F32F725D626F, 4, 0x00001},  // urlava
    {0xD422675E4D59A6E3, 4, 0x00001},  // urlò
    {0x037A058E3235090F, 0, 0x00020},  // urteil
    {0xDCBAB19A50E65A12, 0, 0x00001},  // urteilen
    {0x4A770667038567F2, 0, 0x00001},  // urteilt
    {0xBC820C1790E59D80, 0, 0x00001},  // urteilte
    {0x2F007926C662A7B6, 0, 0x00001},  // urteilten
    {0x467BD9FE91B5421E, 6, 0x08020},  // urząd
    {0x71473B9C3F914719, 6, 0x00820},  // urzędniczka
    {0x4695F51EA1FFFD23, 6, 0x00020},  // urzędnik
    {0x602B789C6E46AB2F, 6, 0x08020},  // urzędu
    {0xAFA866BC931FB80C, 6, 0x08020},  // urzędzie
    {0x9E5E119524060EFF, 3, 0x20020},  // usager
    {0xDD8961B253D1B449, 3, 0x00020},  // usagers
    {0x59F3FAB35BE8EA7E, 9, 0x00001},  // utbrast
    {0xA0922741D02A8D03, 9, 0x00020},  // utrikesminister
    {0x41C13C5ADEEE7A89, 9, 0x00001},  // utropade
    {0xA2AFAA74D4598F5E, 9, 0x08020},  // utskottet
    {0x85F58D47ECFDBAAE, 9, 0x00080},  // utställning
    {0x51243887404EADB1, 9, 0x00080},  // utställningen
    {0xAF2E1D534AF84432, 9, 0x00001},  // uttalade
    {0x28E25F1A1B8EEF0F, 9, 0x10020},  // uttalande
    {0x8B86B03C5A640AE3, 9, 0x10020},  // uttalandet
    {0xAC065E80E84E1025, 9, 0x00001},  // uttalar
    {0xBF463C1CA741E026, 6, 0x00001},  // uważa
    {0x189FBCFAFD2A1EBA, 6, 0x00001},  // uważają
    {0x62E9C1091B73A880, 10, 0x00001},  // uyaran
    {0xF6125F85AEF4658D, 10, 0x00001},  // uyardı
    {0x5167700F31BA1FDE, 10, 0x00001},  // uyarıyor
    {0xB18A9290211A97A5, 10, 0x00080},  // uydusu
    {0x7A30F45C2C51987A, 10, 0x20020},  // uzman
    {0x662475BCDEA8768C, 10, 0x20020},  // uzmanlar
    {0x2E8C787075C7FE12, 10, 0x00020},  // uzmanı
    {0x7BC99052B3DEC51C, 6, 0x00001},  // uśmiecha
    {0x65027EDF2ECDE752, 9, 0x00200},  // vad
    {0x830E384DC7E775F4, 5, 0x01020},  // vader
    {0x9EFBAFDA9C748B5B, 5, 0x08020},  // vakbond
    {0x784A3FEAB6E1D34B, 10, 0x080A0},  // vakfı
    {0x5B6CDAB0FF69BA0E, 9, 0x00020},  // vaktmästare
    {0x371EA817FC354C60, 10, 0x08020},  // vakıf
    {0xAB9829536178B443, 10, 0x00020},  // vali
    {0x3196AD52A779D45D, 10, 0x08020},  // valilik
    {0xBC36275F24CA472C, 10, 0x08020},  // valiliği
    {0x5DD79DC1BDAAA858, 10, 0x00020},  // valisi
    {0x06A215FD8E853967, 2, 0x00001},  // valora
    {0x39327AF068223E2E, 2, 0x00001},  // valoraba
    {0x4CB505A78893AE77, 2, 0x00001},  // valorado
    {0xF6CD26D9746A08F4, 2, 0x00001},  // valoran
    {0xDE8DB6AFA63B03E3, 2, 0x00001},  // valoraron
    {0x5DDF2C9329BE1B00, 2, 0x00001},  // valoró
    {0xE10259F873C76DB6, 2, 0x00080},  // vals
    {0x8886CE573D57C509, 5, 0x100040},  // van
    {0x57CDA24A7518D101, 5, 0x00200},  // vandaag
    {0x95BCCCD1873E5E41, 10, 0x00080},  // vapuru
    {0x4DEC2D9DF849C0A0, 9, 0x00200},  // var
    {0xC64A2FBD00415EAC, 9, 0x00001},  // varnade
    {0x94CCD801E942DE05, 9, 0x00001},  // varnar
    {0x344A1FAA20CA31AD, 9, 0x00001},  // varnat
    {0x27CA8BA662146B6D, 9, 0x08020},  // varvet
    {0x807EC25B30275F36, 10, 0x00020},  // vatandaş
    {0xB2EE0D6E2DC73019, 10, 0x00020},  // vatandaşlar
    {0xA5286DAC831017C3, 0, 0x01020},  // vater
    {0x375B1CDD58E81246, 2, 0x00001},  // vaticina
    {0xCCAE24B3615A6864, 2, 0x00001},  // vaticinaba
    {0x98B64B2114542161, 2, 0x00001},  // vaticinado
    {0xEB838455042D9ABD, 2, 0x00001},  // vaticinan
    {0xFB26BACA1275D550, 2, 0x00001},  // vaticinaron
    {0xEE3A0AA4A27BFFE5, 2, 0x00001},  // vaticinó
    {0x26484B67A400E827, 9, 0x00020},  // vd
    {0xC3ECAB23B1A30F1C, 9, 0x00020},  // vd:n
    {0xBD48CFF282CA2DFB, 10, 0x200200},  // ve
    {0x72E4F0365FDAFBE1, 2, 0x20820},  // vecina
    {0x7CFC13721D180A7B, 2, 0x21020},  // vecino
    {0xC62A03216E08EC4E, 2, 0x20020},  // vecinos
    {0x7D20051F91095F47, 9, 0x00080},  // veckotidningen
    {0x576F2BC537D96E46, 4, 0x00820},  // vedova
    {0xEFE2F77CBF691985, 4, 0x00020},  // vedovo
    {0x2CCCC546D00F83AE, 5, 0x00080},  // veerboot
    {0xF5A1F5858134FD7F, 7, 0x00080},  // veleiro
    {0x4319A1210D5F34DF, 2, 0x00080},  // velero
    {0xE740004A7825CC20, 4, 0x00080},  // veliero
    {0x87090074F1070AB5, 3, 0x00200},  // vendredi
    {0xDD90F6487D19DA08, 4, 0x00200},  // venerdì
    {0xEFA5AFBB79441BAA, 0, 0x00020},  // veranstalter
    {0x071D73E8880E9D99, 0, 0x00020},  // veranstalterin
    {0xB7B480BEB50EDCD6, 0, 0x08020},  // verband
    {0x261C6A2481695C08, 0, 0x08020},  // verbund
    {0x03DDA8375B2EC132, 5, 0x00001},  // verdedigde
    {0x4BD7F70A95DF7421, 5, 0x00001},  // verdedigt
    {0x955EF33A55C65FC0, 7, 0x00020},  // vereador
    {0xA1B97E4AE56013A7, 7, 0x00020},  // vereadora
    {0x6A13FBF54BC8AD75, 7, 0x00020},  // vereadores
    {0xF157D7F96C8FDEAA, 0, 0x080A0},  // verein
    {0xDE6F0760FC44348D, 0, 0x08020},  // vereinigung
    {0x3F6D1C45B49176EC, 0, 0x00080},  // vereins
    {0x307C0557322E81C9, 5, 0x080A0},  // vereniging
    {0x53D12CCC34CF6A6C, 0, 0x00020},  // verkehrsministerium
    {0x99219BFEA01FBCEF, 9, 0x08020},  // verket
    {0x1B43A11C8A1F5AF0, 5, 0x04001},  // verklaard
    {0xF8A8FCEC178AA5C2, 5, 0x04001},  // verklaarde
    {0x578CFB8D975DA2A3, 5, 0x04001},  // verklaart
    {0xC272553623B0FF72, 5, 0x10020},  // verklaring
    {0x1EC7197DAA6C1B35, 0, 0x00001},  // verkünden
    {0x9F9C3CC91D34B026, 0, 0x00001},  // verkündet
    {0xBA0BC652A3D6D373, 0, 0x00001},  // verkündete
    {0x31EA727748BF28C5, 0, 0x00001},  // verkündeten
    {0x46F57AF6B304542A, 0, 0x00001},  // verlangt
    {0x76425B8D8D9C7646, 0, 0x00001},  // verlangte
    {0x36309D2E1DCB9FF3, 0, 0x00001},  // vermuten
    {0x0C48084596AD278B, 0, 0x00001},  // vermutet
    {0x023E10A1389935E1, 0, 0x00001},  // vermutete
    {0x51CBE94CF593D7BB, 0, 0x00001},  // vermuteten
    {0x6F0EA205E9860F0B, 5, 0x00020},  // verpleegkundige
    {0x45F7EDA3A996D281, 3, 0x00040},  // vers
    {0x791B4B19D8AEB82F, 0, 0x00001},  // versicheren
    {0x9E9733BC999A41FA, 0, 0x00001},  // versichert
    {0x6090ECA039CA210E, 0, 0x00001},  // versicherte
    {0xF09D33F379AF101B, 0, 0x00001},  // versicherten
    {0xBC0FFA97851310E3, 5, 0x00020},  // verslaggever
    {0x00797311B1145EEF, 0, 0x00001},  // versprach
    {0xCD144C6654C5AC8E, 0, 0x00001},  // versprechen
    {0x9CFC191BDE875670, 0, 0x00001},  // verspricht
    {0x13E83BD329C102B0, 0, 0x00001},  // versprühen
    {0x4B8E6C3EB87A2676, 0, 0x00001},  // versprüht
    {0xE70F76C51EC471FA, 0, 0x00001},  // versprühte
    {0x054F3C46B4B83B6C, 0, 0x00001},  // versprühten
    {0x3DCFD93E794A9D93, 5, 0x400000},  // vertaald
    {0x96EC5B1EABC79D28, 5, 0x400000},  // vertaling
    {0xF1BF61EC5D9EE97F, 0, 0x00001},  // verteidigen
    {0x6D4D21C6CDF75DA1, 0, 0x01020},  // verteidiger
    {0xB98B01EC45CF4F3D, 0, 0x00820},  // verteidigerin
    {0x6254BF310F40B7B1, 0, 0x00001},  // verteidigt
    {0x8618AF21361FA1A0, 0, 0x00001},  // verteidigte
    {0x03705E91EC5FEB38, 0, 0x00001},  // verteidigten
    {0xF2115613D78AAB15, 0, 0x00020},  // verteidigungsminister
    {0xD31486E83FB19EBA, 5, 0x04001},  // verteld
    {0x05FD52CD932493D7, 5, 0x04001},  // vertelde
    {0x86BE3EA2FAFFEA80, 5, 0x04001},  // vertelt
    {0xE39C979D325ACE2E, 0, 0x00020},  // vertreter
    {0x4A61C92BB9684EAC, 0, 0x00820},  // vertreterin
    {0x89524DB852346398, 0, 0x00020},  // vertretern
    {0x7A68C718438043EC, 5, 0x04001},  // vervolgde
    {0x0DAC3D303FFFB53D, 5, 0x04001},  // vervolgt
    {0xF8528FC5AA0039C4, 0, 0x00001},  // verweist
    {0x5591AFE93E34B64D, 5, 0x00001},  // verwerpt
    {0x775DC6320402F287, 5, 0x00001},  // verwierp
    {0xD7D9238DFEC3DD03, 0, 0x00001},  // verwies
    {0x32A2E2E8159C5FF7, 5, 0x00001},  // verzekerde
    {0x31BBEA4F35B5B36C, 5, 0x00001},  // verzekert
    {0xD181AA22DE5EA18B, 4, 0x01020},  // vescovo
    {0xC11E1F5B05FFB5A7, 1, 0x00080},  // vessel
    {0x9CD695735C435A5D, 3, 0x00020},  // veuf
    {0xD9FB80B35561100B, 3, 0x00820},  // veuve
    {0x607B7120A266732A, 9, 0x00200},  // vi
    {0x0FDAF9E2C270D915, 1, 0x00020},  // vicar
    {0x6D06441093619177, 7, 0x00020},  // vice-presidente
    {0xF07A126BCAE22572, 2, 0x00820},  // vicepresidenta
    {0xC4A9C4F8E674E2B1, 2, 0x01020},  // vicepresidente
    {0xC4A9C4F8E674E2B1, 4, 0x00020},  // vicepresidente
    {0xB87B3AD8DE5AC1BC, 4, 0x00020},  // vicesindaco
    {0xA8B4DD233D37E7CE, 4, 0x20820},  // vicina
    {0xE6E7B5592B2F90DC, 4, 0x20020},  // vicini
    {0xC2CA8B1CF7443096, 4, 0x21020},  // vicino
    {0x0C5C1DCF10CD3599, 1, 0x00020},  // victim
    {0x51DD14CA3AE689F4, 3, 0x00020},  // victime
    {0xC82E904FCC066969, 3, 0x00020},  // victimes
    {0x421D8D8DF386148C, 1, 0x00020},  // victims
    {0xD1F88941C24EAD2D, 9, 0x00040},  // vid
    {0xA8F0ECCC997F74B7, 1, 0x00080},  // video
    {0x98BE67C920AF5DC5, 0, 0x00200},  // viele
    {0xA1931FBC8AB5386D, 0, 0x00200},  // vier
    {0xAB93F6FB7B88DA10, 2, 0x00200},  // viernes
    {0xDFCDDCAB335614BD, 0, 0x00080},  // viertel
    {0xD842F9870D0723AA, 0, 0x00200},  // vierzig
    {0xD9C3163B5948D831, 4, 0x00020},  // vigile
    {0x815BD30BC2C4EA00, 4, 0x00020},  // vigili
    {0xEE33237B5FECBFFA, 1, 0x20020},  // villager
    {0xA550155FCCE0092A, 1, 0x20020},  // villagers
    {0x086EC71C4E06BBD0, 5, 0x00001},  // vinden
    {0xA7E8D26307762230, 5, 0x00001},  // vindt
    {0x069C27152D4F5B5A, 9, 0x00080},  // visan
    {0x88BBF89AA1C7EF3B, 9, 0x00001},  // viskade
    {0x176DBA20C375A935, 9, 0x00001},  // viskar
    {0x54D992DA93679E54, 5, 0x00020},  // visser
    {0x86F159D110287A8F, 4, 0x00020},  // vittima
    {0x7790D36A6BE6AFAA, 4, 0x00020},  // vittime
    {0xC67FDC862C505EC7, 9, 0x20020},  // vittne
    {0x1CFEFBDA13F2442F, 9, 0x20020},  // vittnen
    {0x617B743D0EA1F6C2, 9, 0x20020},  // vittnet
    {0xF5B7714E44F8E58B, 2, 0x00820},  // viuda
    {0x1724154B07265747, 2, 0x01020},  // viudo
    {0x2BA8025A49C52FD0, 0, 0x01020},  // vizepräsident
    {0x3673A013048EA6BB, 0, 0x00820},  // vizepräsidentin
    {0x2B3A56906F716B87, 7, 0x20820},  // vizinha
    {0xE925EED53AEC0E66, 7, 0x21020},  // vizinho
    {0x8B5BE93032ACD194, 7, 0x20020},  // vizinhos
    {0xBFF3109F97E630D2, 7, 0x00820},  // viúva
    {0xD1918525D25EB5E6, 7, 0x00020},  // viúvo
    {0x0C472CD25CDFDC67, 2, 0x00820},  // vocera
    {0x64E8F49B0510CBF1, 2, 0x01020},  // vocero
    {0x2EF613819C3B2341, 5, 0x04001},  // voegde
    {0x33CAD281BDC86EC1, 5, 0x04001},  // voegt
    {0xB1FAFC1C16D33F25, 1, 0x00001},  // voiced
    {0xE458E0E9CFA1FD03, 1, 0x00001},  // voices
    {0xF2DDD4EBE79643AF, 3, 0x00080},  // voilier
    {0x70D60B22778759C9, 3, 0x21020},  // voisin
    {0x1C68D22B543538A9, 3, 0x20820},  // voisine
    {0x1C70EE2DF3753E1C, 3, 0x00020},  // voisins
    {0x29CCBFBEDA676973, 5, 0x00200},  // volgende
    {0x8781AD6ED1ACBBF3, 5, 0x00202},  // volgens
    {0xE3953AAD1065E3BC, 4, 0x00820},  // volontaria
    {0xD437AB97E304D329, 4, 0x01020},  // volontario
    {0x8DF2F617941D0718, 9, 0x00020},  // volontär
    {0xB015E2D9E5C52302, 9, 0x00020},  // volontären
    {0x1AEEAA1BDE07C576, 2, 0x00820},  // voluntaria
    {0x50DB0CE50E301988, 2, 0x01020},  // voluntario
    {0xE26ED3A87FFB0B93, 1, 0x00020},  // volunteer
    {0xC8875EFD17D59874, 1, 0x00001},  // volunteered
    {0x0A42EFFEE323CC21, 1, 0x00020},  // volunteers
    {0x67C924572BBBD60B, 7, 0x00820},  // voluntária
    {0x76C16DFE3B6BB04E, 7, 0x01020},  // voluntário
    {0x300A4D6AF1D83956, 0, 0x100040},  // vom
    {0xA193DA4847E19423, 0, 0x100040},  // von
    {0x0820D8230D04DFF0, 5, 0x00001},  // vond
    {0x8ECDB8C2B9D0315C, 5, 0x00001},  // vonden
    {0x91641B47F7EB8B2B, 5, 0x100040},  // voor
    {0xAB4DD3608122531A, 5, 0x00080},  // voorstelling
    {0x01288662DB1A85AE, 5, 0x00020},  // voorzitter
    {0xD0A71EE3DA191D1B, 0, 0x00240},  // vor
    {0x21B894BEECD87A7D, 5, 0x00200},  // vorige
    {0x3DB60158FC9A2B18, 0, 0x00020},  // vorsitzende
    {0xB9B011CC1A3E800D, 0, 0x00020},  // vorsitzenden
    {0x4A26041E01CAF2B0, 0, 0x01020},  // vorsitzender
    {0xCEB45E6EA5D8EA23, 0, 0x00020},  // vorstand
    {0xE8AA6DC5F73C9FED, 0, 0x00020},  // vorständin
    {0x8DE99C7653AF59BE, 1, 0x00020},  // voter
    {0x0B171277DFE1F840, 1, 0x00020},  // voters
    {0x91CC8BEA66942050, 3, 0x00008},  // votre
    {0x524C9B141069D3AF, 3, 0x00200},  // vous
    {0xD99964C09AB6AAFA, 1, 0x00001},  // vowed
    {0xD35E5D18ED206D1A, 1, 0x00001},  // vows
    {0xE37091ECAD0DEBDF, 5, 0x00001},  // vraagt
    {0xDB87263E8ED75F58, 5, 0x01020},  // vriend
    {0x0E7B7F38FBBDF811, 5, 0x00820},  // vriendin
    {0x01AA1AF0EB80DB2C, 5, 0x00200},  // vrijdag
    {0xBAD6DBD71837A60B, 5, 0x00001},  // vroeg
    {0x2D3D8E11398C2F57, 5, 0x00800},  // vrouw
    {0x7FE9D483F9D3382D, 10, 0x04001},  // vurguladı
    {0xA3AF275588EBE0BF, 10, 0x00001},  // vurgulayan
    {0xAC1C9375541A6D0B, 10, 0x00001},  // vurguluyor
    {0x45775D9819FD58CC, 9, 0x00001},  // vädjade
    {0xA1096589D1DEAE5D, 9, 0x00020},  // vän
    {0x938032AECE0A5A62, 9, 0x00020},  // vännen
    {0x3DD545609F9685CB, 9, 0x00008},  // vår
    {0x2A94FC1FF674E624, 9, 0x00008},  // våra
    {0x586F1E9FC0E907B2, 9, 0x00008},  // vårt
    {0x8738A47206295493, 2, 0x00020},  // víctima
    {0xEC69BFE64BEB7136, 2, 0x00020},  // víctimas
    {0x40FD4A4275D397A4, 7, 0x00020},  // vítima
    {0x43E8A5E093B53480, 7, 0x00020},  // vítimas
    {0x621CB3E2D5BCEBAD, 6, 0x00040},  // w
    {0xF79EDC1F14324E09, 5, 0x00200},  // waar
    {0xCB9D6CA50BA72704, 5, 0x00200},  // waarom
    {0xA48D4237F8E54181, 5, 0x00001},  // waarschuwde
    {0x23C6A28F7BD2D679, 5, 0x00001},  // waarschuwt
    {0xB9C65C24D2060122, 0, 0x00080},  // wahlkampf
    {0x0B4923245B97C03A, 1, 0x01020},  // waiter
    {0xAEBCB204A4C77BF4, 1, 0x00820},  // waitress
    {0xE675934E7A68C843, 0, 0x00080},  // wal
    {0xBD55A46ECD121D95, 1, 0x00020},  // warden
    {0x14E9D7D6A658B608, 0, 0x00001},  // warf
    {0xAC2400C5FE3447FC, 1, 0x04001},  // warned
    {0xBB7528DE9452AC1A, 0, 0x00001},  // warnen
    {0x8A3E4B993B0B2BA2, 1, 0x00001},  // warning
    {0x0553D154D453C4B2, 1, 0x04001},  // warns
    {0x3D345DE6708D204E, 0, 0x00001},  // warnt
    {0xE7EF18EF0B73C59A, 0, 0x00001},  // warnte
    {0xFBE9AEA7B931AC38, 0, 0x00001},  // warnten
    {0xBBA7705D3BE209C1, 0, 0x00200},  // warum
    {0x1E26AB09767E7795, 0, 0x00200},  // was
    {0x1E26AB09767E7795, 1, 0x00200},  // was
    {0x24FF4173A8172634, 0, 0x00080},  // wasserfall
    {0x171EAD4C342CC9F7, 5, 0x00200},  // wat
    {0xB21E6110079E7D47, 1, 0x08020},  // watchdog
    {0x9C8A9A3A3C4DD227, 5, 0x08020},  // waterschap
    {0xE212185153D29153, 6, 0x00200},  // wczoraj
    {0x7FC4FDFC84B94A1D, 6, 0x00820},  // wdowa
    {0x36DFF903CB8CA0CD, 6, 0x01020},  // wdowiec
    {0xA30B47216143F0D7, 1, 0x00200},  // we
    {0xA30B47216143F0D7, 6, 0x00040},  // we
    {0xF740E94F130F615E, 0, 0x00080},  // webseite
    {0x93553C4763FAA4D8, 0, 0x00080},  // website
    {0x93553C4763FAA4D8, 1, 0x00080},  // website
    {0x9FA5D57E35F65619, 1, 0x800200},  // wednesday
    {0xFF9EBBB90F08B153, 5, 0x00820},  // weduwe
    {0x6AB7A6143270922D, 6, 0x00002},  // według
    {0xAA2A10E409ED365C, 5, 0x00080},  // weekblad
    {0x67B8DB7C1C0BB020, 1, 0x00080},  // weekly
    {0xDCAC9AD70DCC3E2B, 5, 0x00001},  // wees
    {0x8E6C3B2DF2A63FF4, 5, 0x00001},  // weet
    {0xB832FD877A190D9B, 0, 0x00200},  // wegen
    {0x9447F13EA13E4611, 0, 0x800000},  // weihnachten
    {0x4FDCFC3EE6A754AB, 0, 0x00200},  // weil
    {0xF524304479692889, 0, 0x00001},  // weist
    {0x5AA589C69661C09B, 0, 0x00200},  // wenn
    {0x8EB32FF885409E8B, 1, 0x00001},  // wept
    {0x508CC8E9D0169164, 0, 0x00200},  // wer
    {0x6DB1A51AB6692B88, 0, 0x02000},  // werde
    {0x0434FD1839122684, 1, 0x00200},  // were
    {0x8C7B2AEDF4ABCB36, 5, 0x08020},  // werf
    {0x97AED9186119CEEF, 0, 0x08020},  // werft
    {0x2C89C05F52FAF804, 6, 0x01001},  // westchnął
    {0xC8F66F122C7E31AC, 6, 0x00801},  // westchnęła
    {0xE71934C81DA19E46, 5, 0x00020},  // wethouder
    {0x18B8DFB8D902D3AD, 0, 0x00080},  // wettbewerb
    {0xC918FEFEC161FED4, 0, 0x00001},  // wettet
    {0x2CD1A055049351E5, 1, 0x00200},  // what
    {0xC48FD6BA267A73ED, 1, 0x00200},  // when
    {0x4245299F047AADD1, 1, 0x00200},  // where
    {0x032ECBDBE272F00C, 1, 0x00200},  // while
    {0x1D3BF1D8957B77A4, 1, 0x00001},  // whispered
    {0x0B00FEE9C486A927, 1, 0x00004},  // who
    {0xFD979EB0F9F89B41, 1, 0x00200},  // why
    {0x9D532ECF408F8F8D, 6, 0x00020},  // wicedyrektor
    {0x990B1E1813F62983, 6, 0x00020},  // wiceminister
    {0x41475DB0D131FD2C, 6, 0x00020},  // wicepremier
    {0x47135EB6ECB5A65F, 6, 0x00020},  // wiceprezes
    {0x1E472FCB08ED071F, 6, 0x00020},  // wiceprezydent
    {0x0F87C12AFAF37E43, 0, 0x00001},  // widersprach
    {0xDBC67E31035EF8B2, 0, 0x00001},  // widerspricht
    {0x7699FF15DEECA7CB, 1, 0x00820},  // widow
    {0xDCFD680A8FB30F36, 1, 0x00020},  // widower
    {0xFE22A2050312CEC7, 0, 0x00200},  // wie
    {0xFE22A2050312CEC7, 5, 0x00200},  // wie
    {0x22803A2A27BEAFB8, 0, 0x00001},  // wiederholen
    {0xCEF287448BD007AA, 0, 0x00001},  // wiederholt
    {0x25C86DB616864D8A, 0, 0x00001},  // wiederholte
    {0x903309AB4560E362, 0, 0x00001},  // wiederholten
    {0xAD249B19A40D5EAC, 6, 0x00080},  // wiersz
    {0x16A57AE68F92D0EC, 6, 0x00001},  // wierzy
    {0x374FD57F3F479A1C, 0, 0x00001},  // wies
    {0x23961D9AA2F14316, 1, 0x00820},  // wife
    {0xB1E258839D42856E, 5, 0x00200},  // wij
    {0x82F9D2BDEC6D6226, 1, 0x00200},  // will
    {0xAC832AA6F2379E09, 5, 0x00020},  // winkelier
    {0xE5490A7122527B38, 0, 0x00200},  // wir
    {0x5EE7996E8609F2CD, 0, 0x00001},  // wirft
    {0xC205676216F4B98C, 0, 0x01020},  // wirt
    {0x0B37A1D6A3A5FCA5, 0, 0x00820},  // wirtin
    {0x9EA8F82940BFCFCD, 0, 0x02000},  // wisse
    {0x75829520DF4FCE53, 0, 0x00200},  // wissen
    {0xB8969F06931C7985, 0, 0x00020},  // wissenschaftler
    {0x17DB06F095644448, 5, 0x00001},  // wist
    {0x0832D6DBA481DAFF, 1, 0x00240},  // with
    {0xCF6DDBF7BE162BEB, 1, 0x00200},  // within
    {0xA51DD6A400CCC5A7, 1, 0x00200},  // without
    {0xF36E23A9E1871C35, 1, 0x20020},  // witness
    {0x987C2A24B528FD0C, 1, 0x20020},  // witnesses
    {0xDAC4FB5FB3C31CAF, 0, 0x00820},  // witwe
    {0x77A88C263E147232, 0, 0x00020},  // witwer
    {0x2E1D1146B577D8A4, 6, 0x00820},  // wnuczka
    {0x09997BDBE7011DA4, 6, 0x01020},  // wnuk
    {0xD9DA8CDA0581515A, 0, 0x00200},  // wo
    {0x6269F070620564FC, 6, 0x00040},  // wobec
    {0x09926064A8770DE8, 0, 0x00080},  // wochenzeitung
    {0x3D0671CEE8B63B43, 5, 0x00200},  // woensdag
    {0xA83631C5856B3DB2, 6, 0x01020},  // wojewoda
    {0x555AF593305994D7, 6, 0x00020},  // wojewody
    {0x01252688F3C069C3, 6, 0x08020},  // wojsko
    {0x52B7318C64488412, 0, 0x02000},  // wolle
    {0xC2CA565A11F4F138, 0, 0x02000},  // wollten
    {0xFCA864B311BFC75E, 6, 0x01020},  // wolontariusz
    {0x7FA63D9AD4F0D113, 6, 0x00820},  // wolontariuszka
    {0x8F37165CB0A6B739, 1, 0x00820},  // woman
    {0xF374837AACE9FA75, 1, 0x00001},  // wondered
    {0x5B7C33F4E606ECF9, 1, 0x00001},  // wonders
    {0x62F9A44C1D97C473, 5, 0x01020},  // woordvoerder
    {0xBE228D95F0A8A1DE, 5, 0x00820},  // woordvoerster
    {0xCADB048E8EDDA2EC, 1, 0x20020},  // worker
    {0x92F9775A1268AAD2, 1, 0x20020},  // workers
    {0xEEE5FAAF378F7074, 0, 0x00002},  // worten
    {0xECC22FA43CDB8163, 1, 0x00200},  // would
    {0xB8D5CED45CD4314C, 6, 0x00001},  // woła
    {0xAF5F400D504F7C9F, 1, 0x00020},  // writer
    {0xF8C89DA208992663, 1, 0x04001},  // writes
    {0xFA6E92EC76FC05F5, 1, 0x00001},  // writing
    {0x07B6268A71F5EE89, 1, 0x04001},  // wrote
    {0xCF9BE328E3FB0176, 6, 0x00001},  // wspomina
    {0xEFFD009BDE7C1FC2, 6, 0x00001},  // wspominają
    {0x1FFED33440790B21, 6, 0x01001},  // wspominał
    {0xCE86F420C5DBB86B, 6, 0x00801},  // wspominała
    {0xFEC0B6D1E971D522, 6, 0x00200},  // wtedy
    {0xDB2CDA8BE6780219, 6, 0x00200},  // wtorek
    {0x950CAB7E8471920B, 6, 0x01001},  // wtrącił
    {0xB6420489C330D74F, 6, 0x01020},  // wujek
    {0xB695CBCE209B5C69, 0, 0x00001},  // wunderen
    {0x074DC127687A69D1, 0, 0x00001},  // wundert
    {0x04879D672415BCE4, 0, 0x00001},  // wunderte
    {0x1E368178207A111B, 0, 0x00001},  // wunderten
    {0x14BA063B352698F6, 6, 0x00200},  // wy
    {0xB5AD229A049860EA, 6, 0x04001},  // wyjaśnia
    {0x53DA31345C4AC0EC, 6, 0x00001},  // wyjaśniali
    {0x444F4379D3D7B4BE, 6, 0x01001},  // wyjaśniał
    {0x079E158650255097, 6, 0x00801},  // wyjaśniała
    {0x2EA0BAB07D2CA822, 6, 0x05001},  // wyjaśnił
    {0x04B9F3D9D8A506A4, 6, 0x04801},  // wyjaśniła
    {0x45DDFEA9898DA3B6, 6, 0x00020},  // wykonawca
    {0xCB0EB57FFA7E21EC, 6, 0x00080},  // wystawa
    {0x880232A0D62EB031, 6, 0x00080},  // wystawie
    {0xA6E443E7080BB17B, 6, 0x00080},  // wystawy
    {0x3CACA4D62D88F34D, 6, 0x00001},  // wzdycha
    {0x0078C5FC05D20B3A, 0, 0x00200},  // während
    {0x792C20C57E22C0A7, 6, 0x01020},  // wójt
    {0x14035B21D6F9935E, 6, 0x00020},  // wójta
    {0x8BAB9E6A7F91CA4E, 0, 0x02000},  // würde
    {0xC3686B317F586AC3, 0, 0x02000},  // würden
    {0x44BD0AD892B6459D, 6, 0x400000},  // węgiersku
    {0x4CD41A5574686188, 6, 0x08020},  // władze
    {0x334F5D17678FF81B, 6, 0x01020},  // właściciel
    {0x23DF1CC87B807FF4, 6, 0x00820},  // właścicielka
    {0x7F6C318677E68979, 6, 0x400000},  // włoski
    {0x807BAD107E957EC3, 6, 0x400000},  // włosku
    {0xFCB92802C449A5F2, 2, 0x200200},  // y
    {0x73C7894E68833DCC, 2, 0x00200},  // ya
    {0x3C71F09B5A204820, 0, 0x00080},  // yacht
    {0x3C71F09B5A204820, 1, 0x00080},  // yacht
    {0x5CB5EC697F05304A, 10, 0x00001},  // yakındı
    {0xEC9D7D5FC1180006, 10, 0x00020},  // yakınları
    {0x12E0EA1FEC8DA861, 10, 0x00020},  // yakını
    {0xCA086FFE6FAD9BDD, 10, 0x00001},  // yalanladı
    {0x510E11E1ABA6C738, 10, 0x00001},  // yanıt
    {0xBE2EA5648C282B8E, 10, 0x04001},  // yanıtladı
    {0xF1780F55E7B4F6AC, 10, 0x00001},  // yanıtlayan
    {0x3C9132A648C708E2, 10, 0x00020},  // yaralı
    {0x244CD54D5D8CF5C0, 1, 0x08020},  // yard
    {0xB46D3D6C5F5DC5FA, 10, 0x00200},  // yarın
    {0x9C84FD56E746D67C, 10, 0x00080},  // yatı
    {0x3504819DBE942DA8, 10, 0x00001},  // yazan
    {0x73C09A535EE7A287, 10, 0x00020},  // yazar
    {0x6564091B95814D00, 10, 0x00020},  // yazarı
    {0x2274C65B4084F9B4, 10, 0x04001},  // yazdı
    {0x9165FB240BF60D8D, 10, 0x00001},  // yazıyor
    {0xCCDDC35AC2EF985F, 1, 0x04001},  // yelled
    {0x4D19B833DE7E1B61, 1, 0x00001},  // yelling
    {0xD0CFF301D5ED4F7A, 1, 0x00001},  // yells
    {0x4AF2B21EDDD0F44E, 1, 0x00200},  // yes
    {0x2960FEA1A7FCFFA2, 1, 0x00200},  // yesterday
    {0x90F3354D4C4DC56D, 1, 0x00200},  // yet
    {0x244EA3E0B00A2B93, 10, 0x20020},  // yetkili
    {0x712DFE548B087095, 10, 0x20020},  // yetkililer
    {0x29690FEDAD17BE3C, 10, 0x00020},  // yeğeni
    {0x091E22C0883AF843, 10, 0x00001},  // yineledi
    {0x25F78D34B346384D, 2, 0x00200},  // yo
    {0x84E7DD7441BD28D0, 10, 0x20020},  // yolcu
    {0x916B4E377B59F7F1, 10, 0x20020},  // yolcular
    {0x3C50E79F988F0AFA, 10, 0x00001},  // yorumladı
    {0x5A554CEE68ECB5FD, 1, 0x00200},  // you
    {0x1CC99C90815725F8, 1, 0x00200},  // your
    {0x5D959B9494113BDD, 10, 0x400000},  // yunanca
    {0x4395C184ADCDE629, 10, 0x00020},  // yönetici
    {0x4B7248FA8A575399, 10, 0x00020},  // yöneticisi
    {0xD11BF7768F8B71C3, 10, 0x00020},  // yönetmen
    {0x9B7A84E2C7BE5CDC, 10, 0x00010},  // yüzbaşı
    {0xCED20C3BF223E9D2, 6, 0x100040},  // z
    {0x3B236C9ACEF707E2, 6, 0x00040},  // za
    {0xE877DF55BE327E00, 6, 0x01001},  // zaapelował
    {0x4443883364446959, 6, 0x1000020},  // zabójca
    {0xA2C2B0E0BCB50B19, 6, 0x08020},  // zakład
    {0x8E8676277CCF517A, 6, 0x1000020},  // zamachowiec
    {0x53305D7F3CBCA7AC, 5, 0x01020},  // zanger
    {0x30C28A123A8B5DA6, 5, 0x00820},  // zangeres
    {0xEA5C128E4991C5D6, 2, 0x00001},  // zanja
    {0xFE7483AC90B323AC, 2, 0x00001},  // zanjó
    {0x6B5114E503DB0A73, 10, 0x00020},  // zanlı
    {0x68616DB13FE3E322, 6, 0x00001},  // zapewnia
    {0x1B6BE9CA01E201B0, 6, 0x00001},  // zapewniali
    {0x7AFBC70E624D7EE6, 6, 0x01001},  // zapewniał
    {0x602AC61C26ED329C, 6, 0x00801},  // zapewniała
    {0xABAA6DE3B3730540, 6, 0x01001},  // zapewnił
    {0x1AB18400069C3AD6, 6, 0x00801},  // zapewniła
    {0x32652AE2454910B1, 6, 0x00001},  // zaprzecza
    {0x63AFB2EA61DA79CE, 6, 0x01001},  // zaprzeczył
    {0x04D70B57E7984B95, 6, 0x00801},  // zaprzeczyła
    {0xB9A6C8BA37A8F0AE, 6, 0x05001},  // zapytał
    {0x9991EF9CBD9F5B5B, 6, 0x04801},  // zapytała
    {0xFDBE8665EB93CAF2, 6, 0x08020},  // zarząd
    {0x2BFF95B650C9D102, 6, 0x00020},  // zarządca
    {0xA99C30BE23DE3C99, 5, 0x00200},  // zaterdag
    {0xD740463E60C997DC, 6, 0x00080},  // zatytułowana
    {0x2A370D6B9272E184, 6, 0x00080},  // zatytułowany
    {0x3551D69E5C7E7F7A, 6, 0x00001},  // zauważa
    {0xF26B660265359987, 6, 0x01001},  // zauważył
    {0xC545DFC1DD20C744, 6, 0x00801},  // zauważyła
    {0x6C9978ECAC63F4CE, 6, 0x00820},  // zawodniczka
    {0x743BB1C74F1B69DB, 6, 0x01020},  // zawodnik
    {0x0EB539C3FC2F3EF2, 6, 0x01001},  // zawołał
    {0x7345E29A384F361C, 6, 0x00801},  // zawołała
    {0x602B7159FE8236DD, 6, 0x00001},  // zaznacza
    {0x1838E54752FA8DA6, 6, 0x01001},  // zaznaczył
    {0xDAF85B49045DDBC0, 6, 0x00801},  // zaznaczyła
    {0xF29E141B0FA62E04, 6, 0x01001},  // zaśmiał
    {0x144BE9670A2C4979, 6, 0x00801},  // zaśmiała
    {0x95FEA42CAC71AB30, 6, 0x01001},  // zażądał
    {0xE762014A824EB3B6, 6, 0x00002},  // zdaniem
    {0x13B95D42BFE23BA4, 6, 0x01001},  // zdementował
    {0xF4CBE3E3AABA3BD7, 6, 0x00001},  // zdradza
    {0x661F7550E6B77E13, 5, 0x00004},  // ze
    {0x661F7550E6B77E13, 6, 0x100040},  // ze
    {0xA0ECEA0AA04D008C, 5, 0x04001},  // zeggen
    {0x94092347A3D362C4, 5, 0x04001},  // zegt
    {0x3955378233475CAD, 0, 0x00200},  // zehn
    {0x3CBFA4E2DA2DD6D4, 5, 0x04001},  // zei
    {0x0620FD986511E76B, 5, 0x04001},  // zeiden
    {0x15ED6EF93FA33F61, 0, 0x00080},  // zeitschrift
    {0x18EFEDAFCD205A66, 0, 0x00080},  // zeitschriften
    {0x3887A813051292ED, 0, 0x080A0},  // zeitung
    {0xF9AEEF9C92458D04, 5, 0x08020},  // zender
    {0xDA3758102B0FC6F4, 0, 0x08020},  // zentrale
    {0x301CABCFC197D582, 6, 0x00080},  // zespół
    {0xD99F0B8A1814B5CD, 0, 0x21020},  // zeuge
    {0xDE126555433D8A13, 0, 0x20020},  // zeugen
    {0x404E270369C7C47B, 0, 0x20820},  // zeugin
    {0x16A40EB7026E3BCC, 4, 0x00820},  // zia
    {0xD749BC1AF3DF6D46, 5, 0x08020},  // ziekenhuis
    {0xF678C2D2D06CCB44, 5, 0x00804},  // zij
    {0x5C82132668F3834E, 5, 0x00008},  // zijn
    {0x160B8DE3F86452FD, 4, 0x01020},  // zio
    {0x794525BB955FC22D, 0, 0x00001},  // zitieren
    {0x69E53E41A4893695, 0, 0x00001},  // zitiert
    {0xF079B2D0F5BCA006, 0, 0x00001},  // zitierte
    {0xE70904A04981CFC5, 0, 0x00001},  // zitierten
    {0x5D534D29A903B573, 5, 0x00200},  // zo
    {0x1D58FAABBDE07D11, 5, 0x00100},  // zogeheten
    {0xCC8CA3C3C336EC20, 5, 0x00100},  // zogenaamde
    {0xBEFD9E1D1DBCBF61, 5, 0x00100},  // zogenoemde
    {0x4F6BD11E50C62CA5, 5, 0x00200},  // zondag
    {0x434DB63A0C16D5A0, 5, 0x00040},  // zonder
    {0x100F1A661FA1E7E4, 5, 0x01020},  // zoon
    {0xB763B428CA84D6B0, 0, 0x00040},  // zu
    {0xD529A614E12699BE, 5, 0x00001},  // zucht
    {0x7262FB1C04D86F80, 5, 0x00001},  // zuchtte
    {0x7025506685DF9095, 0, 0x00200},  // zudem
    {0x37A6A84737E054B3, 0, 0x00002},  // zufolge
    {0x5CFE899673D5BE9F, 0, 0x00080},  // zug
    {0xBC4B4224A8DA0B70, 0, 0x00040},  // zum
    {0x92C6E1A9236ED57A, 0, 0x00040},  // zur
    {0xDF937B36FBE68121, 0, 0x00001},  // zurückgewiesen
    {0xA5D254AC1DE6E3D4, 0, 0x00001},  // zurückwies
    {0x6A72AE178EF4DE74, 5, 0x00820},  // zus
    {0xF033D33E68397167, 0, 0x00200},  // zuvor
    {0x818B981FC1890266, 6, 0x00180},  // zwana
    {0xCDE4A6DA9164D815, 6, 0x00100},  // zwane
    {0x4EAC1A57E8E976D7, 6, 0x00080},  // zwanego
    {0x840B7B18464F3FBA, 6, 0x00180},  // zwany
    {0x5F4D049E0E81EB56, 0, 0x00200},  // zwanzig
    {0x04FBD1C08E7DEA81, 5, 0x400000},  // zweeds
    {0x228C1AF204521415, 5, 0x400000},  // zweedse
    {0x08AF29398856CEAD, 0, 0x00200},  // zwei
    {0xADDE4AAA139AFA8C, 6, 0x00001},  // zwierza
    {0x59D474CB94522452, 6, 0x01001},  // zwierzył
    {0x4782A1DF127762B7, 0, 0x00200},  // zwischen
    {0x2D61764F13E0CF6E, 6, 0x08020},  // związek
    {0x433F740CD58C52E2, 6, 0x08020},  // związki
    {0xD72FC500664674B3, 6, 0x00020},  // związkowcy
    {0xD7E657A729DBE426, 6, 0x00020},  // związkowiec
    {0x8D2EEA995CED365E, 6, 0x08020},  // związku
    {0x2C8481569A52005A, 0, 0x00200},  // zwölf
    {0xEB41282B8625C543, 3, 0x00040},  // à
    {0xEB41282B8625C543, 7, 0x00048},  // à
    {0x87EFB5D3E2289757, 7, 0x00008},  // às
    {0xAC856D54586C42DE, 2, 0x00080},  // álbum
    {0xAC856D54586C42DE, 7, 0x00080},  // álbum
    {0xB1297730CC1BE93B, 2, 0x400000},  // árabe
    {0xB1297730CC1BE93B, 7, 0x400000},  // árabe
    {0x36BB67B2DA8E6AE6, 9, 0x00020},  // ägare
    {0x8810FAC9940094D9, 9, 0x00020},  // ägaren
    {0x68F0EC0DB56BC446, 0, 0x00200},  // ähnlich
    {0x9A25D667E880BB3F, 9, 0x00820},  // änka
    {0xB2BAF88BAC6E5165, 9, 0x00820},  // änkan
    {0xDB559F69E3EAFDA6, 9, 0x01020},  // änkling
    {0x274EAFADB937B2DE, 9, 0x00200},  // ännu
    {0x01ED33E2ED814888, 0, 0x00820},  // ärztin
    {0x29C83F9FA0668B15, 0, 0x00001},  // äußeren
    {0x8585F71E25D994E5, 0, 0x00001},  // äußert
    {0xDA783F80A27C8E81, 0, 0x00001},  // äußerte
    {0x6A14BFEEC8A7D03E, 0, 0x00001},  // äußerten
    {0x68873AC1D7E6FD09, 9, 0x00020},  // åklagare
    {0xBB307B5D5000FCDE, 9, 0x00020},  // åklagaren
    {0x505EABBF9ACCDD5F, 9, 0x08020},  // åklagarmyndigheten
    {0xE78783EBE94530B2, 9, 0x00020},  // åtalade
    {0x74D4D8474DDBEF22, 10, 0x00020},  // çalışan
    {0xCCA0147F33B1C45B, 10, 0x00020},  // çalışanlar
    {0xFC095F2B406D498E, 10, 0x00020},  // çalışanı
    {0xBED809D0F9A45927, 10, 0x00200},  // çarşamba
    {0x01448060BD9D6C61, 10, 0x00001},  // çağrıda
    {0xA7C164681D3556BA, 10, 0x00001},  // çağırdı
    {0x8D486CC41B65AB91, 10, 0x400000},  // çekçe
    {0x2814F55F0E42EAB9, 10, 0x400000},  // çeviri
    {0x45EAF7D525589A3C, 10, 0x00020},  // çiftçi
    {0x5AFA78359FA1B47F, 10, 0x400000},  // çince
    {0x8B6579C255D32378, 10, 0x00020},  // çocuk
    {0xF4AB980F40540CD6, 10, 0x00001},  // çıkıştı
    {0xDBB9CBC11C04C8D6, 3, 0x08020},  // école
    {0x0408F18F1B117120, 3, 0x00020},  // économiste
    {0xAD0AD2C1FDE17FFB, 3, 0x04001},  // écrit
    {0x5761918D8137B3DE, 3, 0x01020},  // écrivain
    {0x7BE983B25D0D2A8A, 3, 0x00820},  // écrivaine
    {0xEDD879BDA108DE21, 3, 0x00001},  // écrivait
    {0xF9863704A663F367, 3, 0x00001},  // écrivent
    {0xCE8CF5BB0B41A7BA, 3, 0x00020},  // éditorial
    {0x4211A79B8D7FCBF0, 3, 0x00020},  // éditorialiste
    {0x8AE3469275D1587E, 3, 0x08020},  // église
    {0x9E75D61685A9F477, 2, 0x01004},  // él
    {0x24CF912B14933265, 3, 0x00020},  // éleveur
    {0x9143F880704F2DBD, 3, 0x01020},  // élu
    {0x3F55D62E295EA059, 3, 0x00820},  // élue
    {0xB7DC43F9C9A6F3BB, 3, 0x00020},  // élus
    {0xE861B971DB9D8021, 3, 0x08020},  // élysée
    {0xB37C2D78E592307F, 3, 0x00020},  // élève
    {0x5859833AC5A6A02F, 3, 0x00020},  // élèves
    {0xDF8F91C0583426B0, 3, 0x00080},  // émission
    {0x5D05846A345FAE9F, 3, 0x00820},  // épouse
    {0x808E6DAEB2406A82, 3, 0x01020},  // époux
    {0x4D6A84B0F3A0442F, 3, 0x01020},  // étudiant
    {0x2BA78854CE3C0D43, 3, 0x00820},  // étudiante
    {0x9E1F27C6F93818BA, 3, 0x00020},  // étudiants
    {0x16597182BD01A26F, 3, 0x00001},  // évoque
    {0xCE8BBFB5DA1285D5, 3, 0x00001},  // évoqué
    {0xC26FF6A199DEE97F, 3, 0x01020},  // évêque
    {0x60A8B93B1093B09C, 2, 0x00080},  // ópera
    {0x60A8B93B1093B09C, 7, 0x00080},  // ópera
    {0x2BA205EF60B06CC9, 6, 0x00008},  // ów
    {0x6E67E55A945ADABE, 10, 0x00080},  // ödülü
    {0x4896A6DB119B58DF, 9, 0x20020},  // ögonvittne
    {0x429CAC6410C962DE, 9, 0x00020},  // ögonvittnen
    {0xA591F2FF2C9BCADC, 0, 0x01020},  // ökonom
    {0x18BE3D8951988B92, 0, 0x00820},  // ökonomin
    {0xE8BADEBCADE6A298, 10, 0x00001},  // övdü
    {0xB2BC59CAE7229132, 9, 0x00020},  // överlevande
    {0xD8457AE7DE3C0DDB, 9, 0x00020},  // överläkare
    {0x1DE1AEC98D1422FC, 9, 0x00020},  // överläkaren
    {0x4C0A2CD54A4C908C, 9, 0x400000},  // översatt
    {0x4814814C5BEB69AF, 9, 0x00010},  // överste
    {0x346616654A0F85B2, 9, 0x400000},  // översättning
    {0xC197D8C25A0F04F0, 10, 0x00080},  // öyküsü
    {0x807F3FC895C594ED, 10, 0x00001},  // özetledi
    {0x99A8FADF9FB9ACDF, 10, 0x00001},  // özetliyor
    {0x5738564EE58DCF38, 10, 0x00020},  // öğrenci
    {0xA8F5E6420F55E7D8, 10, 0x00020},  // öğrenciler
    {0xDC70B91AA583978D, 10, 0x00020},  // öğrencisi
    {0x840911E5FF9E7F87, 10, 0x00020},  // öğretmen
    {0x943D44697E7573CC, 10, 0x00020},  // öğretmeni
    {0x46996FE9A7D575CD, 0, 0x00240},  // über
    {0xBAEA950C2BE1206C, 0, 0x00020},  // überlebende
    {0xD9A532ED38068E43, 0, 0x00020},  // überlebender
    {0x215052A7A3ECA412, 0, 0x400000},  // übersetzt
    {0x786ABDD7D061AD8D, 0, 0x400000},  // übersetzung
    {0x11158BAA5F829B7D, 10, 0x08020},  // üniversite
    {0x32F857CB5FB75D16, 10, 0x08020},  // üniversitesi
    {0x53EB446E3D0EFB04, 6, 0x00020},  // śledczy
    {0xBA5BEF56115C10E5, 6, 0x00020},  // śledczych
    {0xFEEF1ED7472AB187, 6, 0x00001},  // śmieje
    {0xFB2CB9816E73A825, 6, 0x00200},  // środa
    {0xF1CADCBB4B797747, 6, 0x20020},  // świadek
    {0x3B3038AF809230B3, 6, 0x20020},  // świadka
    {0xE6EE2A604A93BD97, 6, 0x20020},  // świadkowie
    {0xD18CF0FD6B77E483, 6, 0x00020},  // świadków
    {0xAAB7630E5BB58340, 10, 0x00020},  // şair
    {0x47862D4651CCBB59, 10, 0x00080},  // şarkı
    {0x183D8C8A5D02976E, 10, 0x00020},  // şarkıcı
    {0xF5A054F09548E195, 10, 0x00080},  // şarkısı
    {0xFC7FFBEC608885F8, 10, 0x00080},  // şarkısını
    {0x979D1C64F1835B68, 10, 0x00080},  // şiiri
    {0xE6840463554D63D6, 10, 0x00001},  // şikayet
    {0xE696EF7CCEF579AF, 10, 0x00200},  // şimdi
    {0xECF5CA1B44F1454E, 10, 0x08020},  // şirket
    {0x063CA4E7D3988B12, 10, 0x080A0},  // şirketi
    {0x5F48DE910E36A536, 10, 0x00020},  // şoför
    {0x26A57CA47FEA5015, 10, 0x00020},  // şoförü
    {0x8563DCC9D703EFA3, 10, 0x00008},  // şu
    {0xC88DA7DF8C243B49, 10, 0x00020},  // şüpheli
    {0x4925B32E6A193A4B, 6, 0x20020},  // źródeł
    {0x3EF78C1F75554A36, 6, 0x20020},  // źródła
    {0xECABC8BDB65BF160, 6, 0x20020},  // źródło
    {0xB1E5AEEFE1912368, 6, 0x00080},  // żaglowiec
    {0x8365B2DF42ABE4E4, 6, 0x01001},  // żartował
    {0xE2FF7682AE617E92, 6, 0x00801},  // żartowała
    {0x72AE6FDA18075A45, 6, 0x00820},  // żona
    {0xB16520F822C99932, 6, 0x00001},  // żąda
    {0x87CF89209330FFE0, 8, 0x00200},  // а
    {0x576B1E5272456D58, 8, 0x00020},  // автор
    {0x1E50B479B8D1CE31, 8, 0x00020},  // автора
    {0xABA8800A7B310692, 8, 0x080A0},  // агентства
    {0x31539E10C078A022, 8, 0x08020},  // агентстве
    {0x2B11BD76753BB32F, 8, 0x080A0},  // агентство
    {0xD305563C436A482E, 8, 0x00080},  // агентству
    {0x330C095D51A1480B, 8, 0x00020},  // адвокат
    {0x7E8910FFD3017CFD, 8, 0x00020},  // адвоката
    {0xC5E55EC6E55AFB71, 8, 0x08020},  // администрации
    {0xAD4796953D703F28, 8, 0x08020},  // администрация
    {0xB9CF26D428286B76, 8, 0x00020},  // актер
    {0xA0885A76179EA9A2, 8, 0x00020},  // активист
    {0x9A6E98BF23B199E0, 8, 0x00020},  // активисты
    {0xE4431228D403D476, 8, 0x00820},  // актриса
    {0xFBC795AF79F83FDB, 8, 0x00020},  // актёр
    {0x284C275EDB4D5A38, 8, 0x00080},  // акции
    {0x8125B2BCF702127E, 8, 0x00080},  // акция
    {0x14A302B94AAF8023, 8, 0x00080},  // альбом
    {0x4E0B824B2547CA76, 8, 0x00020},  // аналитик
    {0xA70128E28659A6C9, 8, 0x00020},  // аналитики
    {0x7401FB064A31D760, 8, 0x400000},  // английский
    {0xA94966869D8BB4CE, 8, 0x400000},  // английского
    {0x4258599F7877A8D6, 8, 0x400000},  // английском
    {0x339E503EB49680AB, 8, 0x00080},  // ансамбль
    {0xFFB4555D9FA85C85, 8, 0x00080},  // ансамбля
    {0xC070EE93CC06BE16, 8, 0x00080},  // ао
    {0x34F98CF93FF4020A, 8, 0x400000},  // арабском
    {0x99C2AB4CBCBBBB78, 8, 0x00020},  // архитектор
    {0x4CD6E40769300834, 8, 0x00820},  // бабушка
    {0x5658A8CBEDCA4D45, 8, 0x08020},  // банк
    {0x7804F5477CCB5BF3, 8, 0x08020},  // банке
    {0xCAAD6ECBBBFE7440, 8, 0x00080},  // бар
    {0x3A4CF7C6CFF77EB9, 8, 0x00020},  // бизнесмен
    {0xAA3606FAEA2782EC, 8, 0x08020},  // больница
    {0xD2624C505783DC9F, 8, 0x08020},  // больнице
    {0xB4D31990C78E5ECC, 8, 0x08020},  // больницы
    {0xBAFE3137CCF7B0F4, 8, 0x01020},  // брат
    {0x1D9C50FF1D0C0AA1, 8, 0x00040},  // в
    {0xF1944E738B5A1535, 8, 0x00080},  // вальс
    {0x79C28E2FF0520AC3, 8, 0x00820},  // вдова
    {0x0044AE87892A4E1B, 8, 0x01020},  // вдовец
    {0x971B0CBA44A37AB5, 8, 0x08020},  // ведомства
    {0xCD5DAFAA6D73AB63, 8, 0x08020},  // ведомстве
    {0x026A0C374D0D8FD0, 8, 0x08020},  // ведомство
    {0xD3964AA934E59F4E, 8, 0x400000},  // венгерском
    {0xAB50C542902C1164, 8, 0x00002},  // версии
    {0xC02FD07F439F9A44, 8, 0x08020},  // верфи
    {0x49F611C1DF01A308, 8, 0x08020},  // верфь
    {0x5DDF076A2BEF4B28, 8, 0x01001},  // вздохнул
    {0x55A0E86A172CE59F, 8, 0x00801},  // вздохнула
    {0x0E61627D2D7B2F3B, 8, 0x00001},  // вздохнули
    {0x593D61DC1DC68AC0, 8, 0x00001},  // вздыхает
    {0x27C7611CD5388B5A, 8, 0x01020},  // владелец
    {0x6E47E65DCBECAB02, 8, 0x00820},  // владелица
    {0x66E5E6C1ABCE4E08, 8, 0x01020},  // внук
    {0xC74641EC2471F764, 8, 0x00820},  // внучка
    {0x73DF7944BC83BB58, 8, 0x00040},  // во
    {0x2C8096FA25460F1A, 8, 0x00020},  // водитель
    {0xE9C1C40A0C376A94, 8, 0x00020},  // водителя
    {0x735BF1F7AB171BCD, 8, 0x00020},  // военные
    {0xE220A1DC560B9CC3, 8, 0x00020},  // военный
    {0x4F9395D28C7BBB27, 8, 0x01001},  // возмутил
    {0x4F053AD2AAD32E96, 8, 0x00801},  // возмутила
    {0x1D54133F0C0FF00A, 8, 0x00001},  // возмутили
    {0x568BB214F25CB6D1, 8, 0x00001},  // возмутился
    {0x706A0111637F310B, 8, 0x00001},  // возмущается
    {0x2AEDBF8223B77008, 8, 0x00001},  // возражает
    {0x1F8C02166FBB1C34, 8, 0x01001},  // возразил
    {0xA1FBD75C9F3A08FF, 8, 0x00801},  // возразила
    {0x766B8D634A86F693, 8, 0x00001},  // возразили
    {0x9909E8CC967D1FF2, 8, 0x00020},  // волонтер
    {0xAF3031D00712BE79, 8, 0x00020},  // волонтёр
    {0x49C904FD1CABE608, 8, 0x01001},  // воскликнул
    {0x25FCF23F8BBF762F, 8, 0x00801},  // воскликнула
    {0x88CE446E2CD5188E, 8, 0x00001},  // воскликнули
    {0xCD392529688DEC4A, 8, 0x00200},  // воскресенье
    {0x56A16FBF39B34DA1, 8, 0x00020},  // врач
    {0xBE0D0104116C1789, 8, 0x00020},  // врача
    {0xBACABC5836412711, 8, 0x00020},  // врачей
    {0xEC87777686C1F3A6, 8, 0x00020},  // врачи
    {0xA4B59C1086BCB64E, 8, 0x00200},  // всего
    {0xF180169947588A88, 8, 0x00200},  // вслух
    {0x7FACD11A2FF71D21, 8, 0x00001},  // вспоминает
    {0x6BEA43F14084B039, 8, 0x01001},  // вспоминал
    {0xDB2FC7F201304608, 8, 0x00801},  // вспоминала
    {0x66CA06AEFC864D42, 8, 0x00001},  // вспоминают
    {0x23DEF5FB68203D34, 8, 0x01001},  // вспомнил
    {0x71AD3D18F52C2AA8, 8, 0x00801},  // вспомнила
    {0x94DE68913F19284D, 8, 0x00001},  // вспомнили
    {0x60D9648471FFA5D1, 8, 0x00200},  // вторник
    {0x3C19E8A6F8F0BF54, 8, 0x00200},  // вчера
    {0x9300E0EEAAF1D236, 8, 0x00200},  // вы
    {0xD3CC9F20EE6F9A5E, 8, 0x00020},  // выживший
    {0x44B2258A49CC8E64, 8, 0x00001},  // выражает
    {0x36390168BB0E6223, 8, 0x00002},  // выражению
    {0x0B5F3138355AC2E2, 8, 0x01001},  // выразил
    {0x0CC5D4DAE7E5582B, 8, 0x00801},  // выразила
    {0x9F396EFCA75CD873, 8, 0x00001},  // выразили
    {0x311EF9B9FC1AA8ED, 8, 0x00801},  // высказала
    {0xFB095B53B82E0349, 8, 0x00001},  // высказалась
    {0x17279B234325D7DB, 8, 0x00001},  // высказался
    {0x9F99DDBB6D73E250, 8, 0x00080},  // выставка
    {0xD0E00DC9592D374F, 8, 0x00080},  // выставке
    {0x4C41566B1FBF9DC3, 8, 0x00080},  // выставку
    {0x9CFB96B66E80D25C, 8, 0x01001},  // выступил
    {0xC0C2B0DE42AB8E5F, 8, 0x00801},  // выступила
    {0xDE318141C6A7A1EB, 8, 0x00001},  // выступили
    {0x6294FFE0EFC978EB, 8, 0x00010},  // г
    {0x0D19295674221A93, 8, 0x00010},  // г-жа
    {0x751698446DB86095, 8, 0x00010},  // г-жи
    {0x23EB4C7F208744E5, 8, 0x00010},  // г-н
    {0x0809698D5FC7E6CC, 8, 0x00010},  // г-на
    {0x56C116ADE11470AA, 8, 0x080A0},  // газета
    {0x58F2961391A78001, 8, 0x080A0},  // газете
    {0x0209477E9CAA4274, 8, 0x00080},  // газету
    {0xE81063E98724F359, 8, 0x00080},  // газеты
    {0xA86DD40E7A9EE97F, 8, 0x00200},  // где
    {0x4FE6EDFF38966462, 8, 0x01020},  // гендиректор
    {0x4E768DF76B36DB29, 8, 0x00020},  // гендиректора
    {0x91BF233E8BADAA67, 8, 0x00020},  // генерал
    {0xF959E0625812F414, 8, 0x00020},  // глава
    {0x28A9CB0B69495B03, 8, 0x00020},  // главврач
    {0xC3B023012F6582A3, 8, 0x00020},  // главврача
    {0xE39F98BDF04627EF, 8, 0x00020},  // главе
    {0x1723F90A575C2D59, 8, 0x00200},  // главное
    {0x599CE2D0431C3FBC, 8, 0x00020},  // главу
    {0x073384D9659BB7A4, 8, 0x00020},  // главы
    {0x32A581CE1B27E7C5, 8, 0x00001},  // гласит
    {0x0C88007508963D22, 8, 0x01001},  // говорил
    {0xC033B0AFB01C1C1D, 8, 0x00801},  // говорила
    {0xDF2D18A8934F7E54, 8, 0x00001},  // говорили
    {0x4DE25E8D0440612D, 8, 0x04001},  // говорит
    {0x8A628F805B4C6971, 8, 0x00001},  // говорится
    {0x917A081BE94E10F8, 8, 0x04001},  // говорят
    {0xCC72CD6E1974ED83, 8, 0x01010},  // господин
    {0xD884AD5D10FD1405, 8, 0x00010},  // господина
    {0x569CEE7FFDF115C5, 8, 0x00810},  // госпожа
    {0xA0B83531582DB3E8, 8, 0x00010},  // госпожи
    {0x3825E8E71139BC76, 8, 0x00080},  // гостиница
    {0x8885400468710C98, 8, 0x00080},  // гостинице
    {0x7E73E07DD141FD13, 8, 0x01020},  // градоначальник
    {0xE33D38CF4F31A7BD, 8, 0x00020},  // градоначальника
    {0x3D7CF8EBDF9EE99E, 8, 0x400000},  // греческом
    {0x5D22AA0EF348C131, 8, 0x01020},  // губернатор
    {0x9D89D6AB28E6BEB3, 8, 0x00020},  // губернатора
    {0x0B45DC9635B0184C, 8, 0x00020},  // губернатором
    {0x7144E37C26C1B599, 8, 0x00020},  // губернатору
    {0x94930487E62320A1, 8, 0x00200},  // да
    {0xDAC245E7C8673BD6, 8, 0x00002},  // данным
    {0x7915C360BFD179A1, 8, 0x400000},  // датском
    {0x4ED56150391441A4, 8, 0x00080},  // движение
    {0x30052A46BB1F4989, 8, 0x00080},  // движения
    {0x2E7F701574813012, 8, 0x00080},  // девиз
    {0x7CABDA417C69C02F, 8, 0x00080},  // девизом
    {0x5B49787C79429443, 8, 0x00820},  // девочка
    {0x930FCDAB6784600C, 8, 0x00820},  // девушка
    {0x71120CA6DA3D7E28, 8, 0x01020},  // дедушка
    {0xF1226D06E6586BD6, 8, 0x00020},  // дежурный
    {0x0093E378BD73D8CF, 8, 0x00020},  // демонстрант
    {0xCA7975088CC35F6E, 8, 0x08020},  // департамент
    {0x2AEB747990E1C853, 8, 0x08020},  // департаменте
    {0x0D7BE3132ABB5CFC, 8, 0x00020},  // депутат
    {0x74E44D12A1AE361E, 8, 0x00020},  // депутата
    {0x3D41D75CBB043D22, 8, 0x00020},  // депутаты
    {0x0DF20A2C75A4E6BC, 8, 0x00020},  // дипломат
    {0xC2480611E60BCEAC, 8, 0x01020},  // директор
    {0x453701D5CD757B63, 8, 0x00020},  // директора
    {0x57E027611BB23F50, 8, 0x00020},  // директору
    {0x0A061467888D195D, 8, 0x00820},  // директриса
    {0xA060841088410264, 8, 0x08020},  // дирекция
    {0x5D2C5A87D2718343, 8, 0x00020},  // диспетчер
    {0xF8C60061816FF247, 8, 0x00040},  // для
    {0x321E463D48B6C9F6, 8, 0x00040},  // до
    {0xA78B38A91CC34CF5, 8, 0x05001},  // добавил
    {0x04B589ABB39C100C, 8, 0x04801},  // добавила
    {0x3E8B8D129C5D8D7D, 8, 0x00001},  // добавили
    {0xA633F7877C4FCE0E, 8, 0x00001},  // добавляет
    {0xE4E596780EE5F4EC, 8, 0x00020},  // доклад
    {0x20CB73D148C3FF90, 8, 0x00020},  // докладе
    {0xC2F3B1FA263D07B1, 8, 0x10020},  // документ
    {0x7AB76EA00ED6BC7C, 8, 0x10020},  // документе
    {0x9E41F57609B7A5E1, 8, 0x01001},  // доложил
    {0xA288D83F7612E84F, 8, 0x00801},  // доложила
    {0x735E55B4D154F8FE, 8, 0x00001},  // доложили
    {0x9CF454FCD292CCAF, 8, 0x00001},  // донёс
    {0xD5718D303D5C5098, 8, 0x00820},  // дочь
    {0x3D6B256757440C35, 8, 0x01220},  // друг
    {0xFD226D6904DA3C8B, 8, 0x08020},  // дума
    {0xF46C2591C21E086B, 8, 0x00001},  // думает
    {0x57A3DDA71484918C, 8, 0x08020},  // думе
    {0x86B24DC60C08C4E9, 8, 0x01020},  // дядя
    {0x19A2AE1B59DF0503, 8, 0x01008},  // его
    {0x1558DCF7BF44F58A, 8, 0x00808},  // ее
    {0xC749B68E2D7E9843, 8, 0x00020},  // епископ
    {0xF3CBA716039237E2, 8, 0x00200},  // если
    {0x970FAD7CEFDC9BE0, 8, 0x00200},  // еще
    {0x8A824FE83D190F7E, 8, 0x00200},  // ещё
    {0xC8350F0A7EBAA39F, 8, 0x00808},  // её
    {0xDAC98075B7B2F228, 8, 0x00001},  // жалуется
    {0x975F2B635BCBE2EB, 8, 0x00820},  // жена
    {0xBFA51BF7DFD12B5F, 8, 0x01020},  // жених
    {0x01F4E013D89CB0E4, 8, 0x00820},  // женщина
    {0x9633CCE36EFC231F, 8, 0x00020},  // жителей
    {0x4D22D7665A61E0C3, 8, 0x20020},  // жители
    {0xE7D43E6F640DAB45, 8, 0x20020},  // житель
    {0xDA6A66DA56C4B567, 8, 0x20820},  // жительница
    {0x9AA5ED0E226C6005, 8, 0x00020},  // жителя
    {0x937849DA2B2D0625, 8, 0x00080},  // журнал
    {0xC4309B2378B6DF97, 8, 0x00080},  // журнала
    {0x1B0B6AFFD04E8045, 8, 0x00080},  // журнале
    {0x6EAC375915947406, 8, 0x00020},  // журналист
    {0x3232C0229CA1F98C, 8, 0x00020},  // журналиста
    {0x2B7C9E2D14A785BE, 8, 0x00820},  // журналистка
    {0x9B2E2A6ED97033AA, 8, 0x00020},  // журналисты
    {0xD06AD59DD0FF747F, 8, 0x00040},  // за
    {0xC2275858319A3A7F, 8, 0x01001},  // заверил
    {0xAEB9BB98D50E6104, 8, 0x00801},  // заверила
    {0xAE980D95E483E657, 8, 0x00001},  // заверили
    {0x86B524F0FA51BEC5, 8, 0x01001},  // завершал
    {0x88030089D4917D02, 8, 0x00801},  // завершала
    {0xD40D9CED36AD4D0A, 8, 0x00001},  // завершали
    {0xAC29DF9F940CD7F4, 8, 0x00001},  // заверяет
    {0x76B81959B08DEA69, 8, 0x080A0},  // завод
    {0x9A53EC00DD37D995, 8, 0x00080},  // завода
    {0xA6FF6D3E9076CF53, 8, 0x00200},  // завтра
    {0xDB6F9768AB27A084, 8, 0x00001},  // заключает
    {0x1F61D0F054F50119, 8, 0x01001},  // заключал
    {0x268DF62AF8F59A07, 8, 0x00801},  // заключала
    {0x6D80566CF2C2D0F3, 8, 0x00001},  // заключали
    {0xEE020F10830D8888, 8, 0x01001},  // заключил
    {0x694F216AD886E5AB, 8, 0x00801},  // заключила
    {0x4AD36F10E86E0625, 8, 0x00001},  // заключили
    {0xB8ECB524050892E4, 8, 0x01001},  // закричал
    {0x5FB964FC35DE92D5, 8, 0x00801},  // закричала
    {0x8112D4D850BECA94, 8, 0x00001},  // закричали
    {0xCBA6F21297F9B9C1, 8, 0x00020},  // замдиректора
    {0x8ED973ED9C46FA85, 8, 0x00020},  // заместитель
    {0x5ECF29BA840A1782, 8, 0x00020},  // заместителя
    {0x957AE5C58465CC93, 8, 0x01001},  // заметил
    {0x8A55E472F81D7904, 8, 0x00801},  // заметила
    {0xB1FC589EAE230003, 8, 0x00001},  // заметили
    {0x6AABDD87FA77E6F8, 8, 0x00001},  // замечает
    {0xDEE252E61351F1B1, 8, 0x00080},  // зао
    {0xE611943A32DD3C1A, 8, 0x00200},  // затем
    {0x951B48E5AE516A3C, 8, 0x05001},  // заявил
    {0xA3658EF5827E5DB3, 8, 0x04801},  // заявила
    {0x55BDADE340FE2C16, 8, 0x04001},  // заявили
    {0x5F6774BB6EF66CF2, 8, 0x10020},  // заявление
    {0xFD4C4DD966E62B32, 8, 0x10020},  // заявлении
    {0xE3F49B093F8D6DCF, 8, 0x00001},  // заявляет
    {0xC71532D0E203B61D, 8, 0x00001},  // заявляют
    {0x269939D75CBC3CDA, 8, 0x00001},  // звучит
    {0xA8D30B5FE0CD741F, 8, 0x200200},  // и
    {0x273E9482580E93BE, 8, 0x00020},  // игрок
    {0x15F06188FC924C39, 8, 0x100040},  // из
    {0x822C03DF0D77DA83, 8, 0x08020},  // издание
    {0x3F052BC8DB5F8E0B, 8, 0x00020},  // инженер
    {0x92B52B608AFCD424, 8, 0x00020},  // инженера
    {0x5AF8DC94926D65D2, 8, 0x00020},  // инженеры
    {0xF1EE3E9C58EB5B60, 8, 0x08020},  // институт
    {0xDEA14F0B55FC7E28, 8, 0x08020},  // институте
    {0xD3580B8E312BC2E9, 8, 0x00002},  // информации
    {0x88F739CDB49F4B4E, 8, 0x400000},  // испанском
    {0x247E6E68856AEC8A, 8, 0x00020},  // историк
    {0x34D73BAD129ABFD4, 8, 0x20020},  // источник
    {0x7E932CB96AF5E084, 8, 0x20020},  // источника
    {0x351E60EB3ABCDC12, 8, 0x20020},  // источники
    {0xD298C9F4576AC6AD, 8, 0x20020},  // источников
    {0xFD77FD6366D7D8B9, 8, 0x400000},  // итальянском
    {0x53EB7002BA1DEE2C, 8, 0x00008},  // их
    {0xE0F8F119E312F489, 8, 0x00040},  // к
    {0x7E851D226A605614, 8, 0x400000},  // казахском
    {0x1B8D736C6F4AB0E1, 8, 0x00200},  // как
    {0xBC004457E8336B73, 8, 0x00080},  // кампании
    {0x25369DDD58D22037, 8, 0x00080},  // кампания
    {0x6BDE7AAB0E2998B0, 8, 0x080A0},  // канал
    {0xDB5856E3A07E7E43, 8, 0x00020},  // капитан
    {0x92CB440CCB8B296B, 8, 0x00020},  // капитана
    {0xDA23719065AEA142, 8, 0x00080},  // картина
    {0x1D92B67C6B7F21C8, 8, 0x00080},  // картину
    {0xFA89FC688C31A3A5, 8, 0x00080},  // картины
    {0x3546008D86958EA2, 8, 0x00080},  // катер
    {0x4C4FE96B0EFA7B44, 8, 0x00080},  // кафе
    {0x9DC7A905844665AE, 8, 0x400000},  // китайский
    {0xB21A82730136BA50, 8, 0x400000},  // китайском
    {0xCFA621E6F2D8801F, 8, 0x08020},  // клиника
    {0x428D223587E1D0A3, 8, 0x08020},  // клинике
    {0xCD58BE813B3F9313, 8, 0x00080},  // клуб
    {0x5958613E7BA1AB08, 8, 0x00080},  // клуба
    {0xA8A1F2471F913460, 8, 0x00080},  // книга
    {0xB110E55D1329A461, 8, 0x00080},  // книге
    {0x876769FF61DA1E7C, 8, 0x00080},  // книгу
    {0x2F9DBD6B5EAAB416, 8, 0x00080},  // кнопку
    {0x6528C8E6A69750A3, 8, 0x00200},  // когда
    {0x0ABAF49BD7A96AEB, 8, 0x00020},  // коллега
    {0x37684E95AE16FE51, 8, 0x00020},  // коллеги
    {0xFFF6597544442F24, 8, 0x00080},  // команда
    {0x3A33904214C0BAB1, 8, 0x00020},  // командир
    {0xF2787794691765B6, 8, 0x00080},  // команды
    {0x6E08AA2C3F81A8A8, 8, 0x08020},  // комитет
    {0x5AB4C55A48452E70, 8, 0x08020},  // комитета
    {0x0D4B78DFF11EA35C, 8, 0x08020},  // комитете
    {0x20DCFE6D6B84F026, 8, 0x10020},  // комментарии
    {0xE00AF20B53935A81, 8, 0x10020},  // комментарий
    {0xD76343972F7C3BC0, 8, 0x00001},  // комментирует
    {0xAF47AF1520013CA2, 8, 0x080A0},  // компании
    {0xDDE94A95877DFB90, 8, 0x00080},  // компанию
    {0xC8C363AC589039B0, 8, 0x080A0},  // компания
    {0xEECCCA8592AD76F6, 8, 0x01001},  // констатировал
    {0x696E4AE52AA82786, 8, 0x00801},  // констатировала
    {0x43FACF19EBE2F5AB, 8, 0x00001},  // констатировали
    {0x54BDF98BE85497D9, 8, 0x00020},  // конструктор
    {0x96D1E75503ECDD9F, 8, 0x00020},  // консул
    {0x1FE2D348D73384C9, 8, 0x00080},  // концерт
    {0xB2E4CBD25BB0244B, 8, 0x00080},  // корабль
    {0x54351AD94FF8E01F, 8, 0x400000},  // корейском
    {0x5DC124F1E8C87135, 8, 0x00820},  // королева
    {0xE5ED996C2316E90D, 8, 0x01020},  // король
    {0x2331F5C27334EB92, 8, 0x08020},  // корпорация
    {0x568D8BDF7898BCBF, 8, 0x00020},  // корреспондент
    {0x382F933D380CA0D2, 8, 0x00020},  // корреспондента
    {0x3664FD3AB203161A, 8, 0x00004},  // которая
    {0x8AE1E958F80E2C3B, 8, 0x00004},  // который
    {0x94676C3EE63BB0D3, 8, 0x00020},  // крановщик
    {0xC24B44423A64677B, 8, 0x08020},  // кремле
    {0xEF2ED2AA742CA76B, 8, 0x08020},  // кремль
    {0x95D32A1A22E33342, 8, 0x01001},  // крикнул
    {0xC7140FA8957601DA, 8, 0x00801},  // крикнула
    {0x43B041322234B1F0, 8, 0x00001},  // крикнули
    {0x8AC0E2E1381A4146, 8, 0x01001},  // кричал
    {0x3448D59C48C956D6, 8, 0x00801},  // кричала
    {0x874F7506D9C45387, 8, 0x00001},  // кричали
    {0x006381036B36EA71, 8, 0x00001},  // кричат
    {0xF98754F09F4F1813, 8, 0x00001},  // кричит
    {0x99259D9B2369A440, 8, 0x00204},  // кто
    {0xD297A70AD28E0AC5, 8, 0x00080},  // культуры
    {0x7C227742FA4F898A, 8, 0x00020},  // лейтенант
    {0x04CFF95610EA106C, 8, 0x00020},  // летчик
    {0x608843AEF23E0F9A, 8, 0x00020},  // лидер
    {0x3A590A58E8BE73DF, 8, 0x00080},  // лозунг
    {0xF252A08CBF141770, 8, 0x00080},  // лозунгом
    {0xB69D96839731E870, 8, 0x00020},  // лётчик
    {0xC1473FB9940793D5, 8, 0x00020},  // майор
    {0xFEDCECD8851C3F5C, 8, 0x01020},  // мальчик
    {0xC92B1E61A567E733, 8, 0x00020},  // матрос
    {0x9181E41DFFD13E12, 8, 0x00820},  // мать
    {0xD7B0E89D67CAEEBA, 8, 0x00020},  // машинист
    {0x807AB3C36A80CC04, 8, 0x08020},  // мвд
    {0xACAA54907EC0F351, 8, 0x00020},  // медик
    {0xADA56DF5E32D0F46, 8, 0x00020},  // медики
    {0xECDDAB60866FC74E, 8, 0x00820},  // медсестра
    {0x6365202152E31DA7, 8, 0x00200},  // между
    {0xF7E3A3D4E9DEF69D, 8, 0x00020},  // менеджер
    {0xD2FACD570FE2095C, 8, 0x08020},  // минздрав
    {0x3E557F9B98DB92B9, 8, 0x08020},  // минздраве
    {0x81A2CA21B409B2E2, 8, 0x08020},  // министерства
    {0xAF500C8276CC9457, 8, 0x08020},  // министерстве
    {0x4CAB8A1CF9E78705, 8, 0x08020},  // министерство
    {0xF240F543CA1FAF48, 8, 0x00020},  // министр
    {0x5E57B4CD2429C7CC, 8, 0x00020},  // министра
    {0x467758BFB77CABDD, 8, 0x00020},  // министром
    {0xE22D7BED99F1E5ED, 8, 0x00020},  // министру
    {0x96C22C3AFCFA9C62, 8, 0x08020},  // минобороны
    {0xCE7A5A8B1599E18C, 8, 0x08020},  // минтранс
    {0x9801E614499B34E1, 8, 0x08020},  // минтрансе
    {0x1725C66C07B7268A, 8, 0x00002},  // мнению
    {0xA670B715A023F1AB, 8, 0x00008},  // мой
    {0x83694B3377CA8A5F, 8, 0x00020},  // моряк
    {0xDD7E3598F0A0EC21, 8, 0x01020},  // муж
    {0x3D7BD863BA5A7C88, 8, 0x01020},  // мужчина
    {0xB31DDAB7A3F6A18A, 8, 0x00020},  // музыкант
    {0xB886F791260007DF, 8, 0x08020},  // мчс
    {0x82020A72255B163A, 8, 0x00200},  // мы
    {0xBA5C978292130764, 8, 0x01020},  // мэр
    {0x1EE786797E0463E4, 8, 0x00020},  // мэра
    {0x74377356FC71DE4F, 8, 0x08020},  // мэрии
    {0xEDF41B6F8D8D54B1, 8, 0x08020},  // мэрия
    {0x9F036F9C4A85B61A, 8, 0x00020},  // мэром
    {0x26CF8196959F12DA, 8, 0x00020},  // мэру
    {0xAD7960F8154194DE, 8, 0x00040},  // на
    {0xC2EFA06459E90D58, 8, 0x00040},  // над
    {0xD3E76F161355F410, 8, 0x00080},  // нажмите
    {0x65445B6DBBFF10A8, 8, 0x01001},  // назвал
    {0x8842418EFCD12A5D, 8, 0x00801},  // назвала
    {0xABEB68CC8162A73D, 8, 0x00001},  // назвали
    {0x45D10D9BB92BC9E9, 8, 0x00080},  // название
    {0xDE27B3020BD64ED9, 8, 0x00080},  // названием
    {0x09E5A5BC90B9AF52, 8, 0x00100},  // называемая
    {0x8644212ACD0CC836, 8, 0x00100},  // называемые
    {0x0E1C8F9DAF8F2DFB, 8, 0x00100},  // называемый
    {0xCDD7B128EFCC4E1F, 8, 0x00001},  // называет
    {0x7A3A36952C74C3A9, 8, 0x00001},  // называют
    {0x20C4515B54AFF567, 8, 0x1000020},  // нападавшего
    {0x60E7600ADD59FAE4, 8, 0x1000020},  // нападавший
    {0xAF45F84032470A4B, 8, 0x05001},  // написал
    {0xF3E9691E0D014135, 8, 0x04801},  // написала
    {0x0481F95D9319A7FD, 8, 0x00001},  // написали
    {0x3F34B95A977284A6, 8, 0x00001},  // напоминает
    {0xA55168B9CD5C91D6, 8, 0x01001},  // напомнил
    {0xD426CE1701A16F8E, 8, 0x00801},  // напомнила
    {0x1889B2FA7E6833B6, 8, 0x00001},  // напомнили
    {0x5DE6E4C269F1C268, 8, 0x00200},  // напомним
    {0xEC79CF58EB6FDE14, 8, 0x00001},  // настаивает
    {0x50F54462FFA6DA6A, 8, 0x01001},  // настаивал
    {0x9CFA601EE04B7668, 8, 0x00801},  // настаивала
    {0x40A97D0AA1936B8B, 8, 0x00001},  // настаивали
    {0x786D1002D460A8D3, 8, 0x00001},  // настаивают
    {0xC5B08F03CF22AD4E, 8, 0x01020},  // начальник
    {0x83B1C1C15283F19C, 8, 0x00020},  // начальника
    {0x03179508D56C5F2F, 8, 0x00008},  // наш
    {0x79EA5DC486C257E1, 8, 0x00008},  // наша
    {0xA0AAC7D93B1835B2, 8, 0x00008},  // нашего
    {0x2D076520A7D211D1, 8, 0x00801},  // нашла
    {0x57BCCCC06B9D5B91, 8, 0x01001},  // нашёл
    {0x6656874A93F0ADBF, 8, 0x00200},  // не
    {0xB3A981978DA6B649, 8, 0x00820},  // невеста
    {0x92EB270DAA32A0F1, 8, 0x01001},  // негодовал
    {0xD1361E3DB1B5345C, 8, 0x00801},  // негодовала
    {0xEA3278B4CB35B24B, 8, 0x00001},  // негодовали
    {0x397A75F4ECEC3527, 8, 0x00001},  // негодует
    {0xE729E047FBF37643, 8, 0x00408},  // некая
    {0x022775FC48E3F535, 8, 0x00408},  // некий
    {0xD1D38AC4C7B01559, 8, 0x400000},  // немецкий
    {0x7C46B68C97CAEF14, 8, 0x400000},  // немецкого
    {0x351BB8580A7800D0, 8, 0x400000},  // немецком
    {0x6D70BDC4FF1A80D7, 8, 0x00200},  // нет
    {0x26280C93EE85DF01, 8, 0x400000},  // нидерландском
    {0xCEBDCDD94DB174C6, 8, 0x00080},  // нко
    {0x3CA4FE17C7EDF109, 8, 0x00200},  // но
    {0x113571053FF33EEA, 8, 0x400000},  // норвежском
    {0x15A9E21C6E9BD15E, 8, 0x00040},  // о
    {0x522871300CB17E27, 8, 0x00080},  // оао
    {0x22311BB1A1D3E425, 8, 0x00040},  // об
    {0xE23952F12C553F55, 8, 0x01001},  // обвинил
    {0xBA7C2C26B3866DE0, 8, 0x00801},  // обвинила
    {0xEB4EEE09AC966F5E, 8, 0x00001},  // обвинили
    {0x7BBADF5625333F74, 8, 0x00020},  // обвиняемый
    {0x516A63D85098FBDA, 8, 0x00001},  // обещает
    {0x3C3A4B63F6D3BD40, 8, 0x01001},  // обещал
    {0x30354AC9D78A0DD0, 8, 0x00801},  // обещала
    {0x0BFE5C0501C95E6D, 8, 0x00001},  // обещали
    {0x809D3AE333C4EB00, 8, 0x00001},  // обратилась
    {0x8F758DD3F6F3B3A8, 8, 0x00001},  // обратился
    {0xAA7878AE7BD65F28, 8, 0x05001},  // объяснил
    {0xBE75EFBDFBD891BD, 8, 0x04801},  // объяснила
    {0x405218B02D2B6EA5, 8, 0x00001},  // объяснили
    {0xAA4761AE9962A45F, 8, 0x00001},  // объясняет
    {0x48B9BDA3B80C6880, 8, 0x00001},  // объясняют
    {0xA9E4321223435D5E, 8, 0x00408},  // один
    {0xC0EABEF53973CC24, 8, 0x00408},  // одна
    {0x73CF7296E8EC550B, 8, 0x01004},  // он
    {0xD070B85565AEE73A, 8, 0x00804},  // она
    {0x8B72D3A7EC903789, 8, 0x00004},  // они
    {0x44287F0E69DC4661, 8, 0x40004},  // оно
    {0x589D6AFC696200B2, 8, 0x00080},  // ооо
    {0x17DA99D3A4D2A29C, 8, 0x00001},  // опасается
    {0xFEB6A38C43F9A1F6, 8, 0x00080},  // опера
    {0xEA18EE3EED01547F, 8, 0x00080},  // операции
    {0x592DEDD477463AD5, 8, 0x00080},  // операция
    {0xB8FDF4A55FF4B194, 8, 0x00080},  // опере
    {0xDE971BA6AB8CE3B2, 8, 0x08020},  // оппозиция
    {0xD52FA2A24D0B2774, 8, 0x00001},  // оправдывается
    {0x1653618123A4DD90, 8, 0x00001},  // опроверг
    {0x2B16AAF95C79226E, 8, 0x00001},  // опровергает
    {0x1BB5E3D2DA5AAEA0, 8, 0x00801},  // опровергла
    {0x4E7D2998E98C0A23, 8, 0x00001},  // опровергли
    {0x8E069C99AE086A43, 8, 0x01001},  // осудил
    {0xBB43E3EB89025868, 8, 0x00801},  // осудила
    {0x40951AA330B32F45, 8, 0x00001},  // осудили
    {0xFAAE3A68EDB324AF, 8, 0x100040},  // от
    {0x8BCDF63A12E61EA9, 8, 0x00001},  // отверг
    {0x5F28FF1343C0441C, 8, 0x00001},  // отвергает
    {0x6FEE770AB1230352, 8, 0x00001},  // отвергла
    {0x8B42154B74FB6D7C, 8, 0x00001},  // отвергли
    {0x739A2B54E663762F, 8, 0x05001},  // ответил
    {0x29BA1DC776D011C4, 8, 0x04801},  // ответила
    {0x5878E4745FB89371, 8, 0x00001},  // ответили
    {0x62881D310A73E8D8, 8, 0x00001},  // отвечает
    {0x2A3121B2634E1385, 8, 0x00001},  // отвечают
    {0x8F7158E7073A1437, 8, 0x00080},  // отель
    {0x7EAC0347596EFB27, 8, 0x01030},  // отец
    {0xAF1A3D39E5E69F85, 8, 0x05001},  // отметил
    {0x555023658C6C90E4, 8, 0x04801},  // отметила
    {0x8AE3156646BA5982, 8, 0x00001},  // отметили
    {0x91D2BF015B45088F, 8, 0x00001},  // отмечает
    {0x8045FA00B65DC376, 8, 0x00001},  // отмечается
    {0xC83B7FD7AAA337AA, 8, 0x00001},  // отмечают
    {0x9D34EE39169AA218, 8, 0x00020},  // отчет
    {0xB049E10E0DCADE32, 8, 0x00020},  // отчёт
    {0x92E54AB62B2987E0, 8, 0x00020},  // отчёте
    {0x7F26DBA6DA7F7AF7, 8, 0x00020},  // офицер
    {0xAA544345410E9C92, 8, 0x00020},  // охранник
    {0x88CF35CDFC2FC2A2, 8, 0x00002},  // оценкам
    {0x9CF436502DA0247F, 8, 0x00002},  // оценке
    {0xA5DD35A2AB408C3B, 8, 0x20020},  // очевидец
    {0x6F508942F63A3628, 8, 0x20820},  // очевидица
    {0x0358233C6E30D553, 8, 0x20020},  // очевидца
    {0x1E8B132D578F74EB, 8, 0x20020},  // очевидцев
    {0x19696C6139A41BDC, 8, 0x20020},  // очевидцы
    {0x4BAF165E03CD3E38, 8, 0x00080},  // пао
    {0xD55C66FCFE038527, 8, 0x00020},  // папа
    {0x74EDFA81330BEED4, 8, 0x01020},  // парень
    {0x1EDD0E151C1C42B1, 8, 0x08020},  // парламент
    {0x8693F30D529E749C, 8, 0x08020},  // парламенте
    {0x13573A199CF80199, 8, 0x00080},  // паром
    {0x53F616F9835B48A4, 8, 0x080A0},  // партии
    {0x5F81F4432CBA02E7, 8, 0x080A0},  // партия
    {0x8A75AF49C214FCCF, 8, 0x21020},  // пассажир
    {0xD8A90E44A05A28BC, 8, 0x20820},  // пассажирка
    {0x94838091ADF6EBF2, 8, 0x00020},  // пассажиры
    {0xDC51E74EC2BD1EC0, 8, 0x00020},  // патриарх
    {0x9B0FE15ABC5050B5, 8, 0x01020},  // певец
    {0xAFA7C0FC81B41297, 8, 0x00820},  // певица
    {0xDD98C2AC8A7E5FE0, 8, 0x01020},  // пенсионер
    {0x7A3D50FD3D358141, 8, 0x00820},  // пенсионерка
    {0x7924E9731B1AAB45, 8, 0x00020},  // первокурсник
    {0x820F4B496B72C5A8, 8, 0x01001},  // перебил
    {0xF1B12121ED69A049, 8, 0x00801},  // перебила
    {0x2A5C45411956F901, 8, 0x00001},  // перебили
    {0xAFF29956DBA90F48, 8, 0x400000},  // переводе
    {0x7CDA2619AB22BCCC, 8, 0x400000},  // переводчик
    {0x849932700F1DC578, 8, 0x400000},  // переводчика
    {0x4B052445906ED9D0, 8, 0x00040},  // перед
    {0x54B133C81B4F7303, 8, 0x00001},  // передает
    {0x9FCDB4C7FB3E78F3, 8, 0x00080},  // передача
    {0x8C168B8E9627DAD8, 8, 0x00080},  // передаче
    {0x8923B6F6DD1818E4, 8, 0x00001},  // передаёт
    {0x7C469C0B1EFEE8C6, 8, 0x00080},  // песни
    {0xC794246ED6C44325, 8, 0x00080},  // песню
    {0x0DC8F309A2285EC0, 8, 0x00080},  // песня
    {0x71567E026DF331C0, 8, 0x00020},  // пилот
    {0xDAAD4EBAF198139E, 8, 0x01001},  // писаал
    {0x59D69640DC63BAD3, 8, 0x00801},  // писаала
    {0xDD69281B0B435BD0, 8, 0x00001},  // писаали
    {0xE2E703D7C2B785D7, 8, 0x01001},  // писал
    {0x59CF628CC698E70A, 8, 0x00801},  // писала
    {0x567AF345378059D7, 8, 0x01020},  // писатель
    {0x3D3152689E176527, 8, 0x00820},  // писательница
    {0xFB19A60B9639C6A6, 8, 0x10020},  // письме
    {0xEF9BE1E5FB35D64F, 8, 0x10020},  // письмо
    {0xE4FC819AB6DD1A5C, 8, 0x00001},  // пишет
    {0x7181798DA05E3479, 8, 0x00001},  // пишут
    {0xD5484917014A46C2, 8, 0x00001},  // плачет
    {0x98E1B27E07DDFADB, 8, 0x00040},  // по
    {0x4526A3F2C0F687D1, 8, 0x400000},  // по-английски
    {0xD299C365AF094EDB, 8, 0x400000},  // по-немецки
    {0xB484406C7BDE835C, 8, 0x400000},  // по-русски
    {0xB6430B1534BD2D3C, 8, 0x400000},  // по-французски
    {0xE363EE393CB94E05, 8, 0x01001},  // поблагодарил
    {0x34DA0D63767CA243, 8, 0x00801},  // поблагодарила
    {0xA1F7B2CB7A67E54F, 8, 0x00001},  // поблагодарили
    {0xEE847D39F1E037AD, 8, 0x00080},  // повесть
    {0x9E813564966B3E26, 8, 0x00100},  // поводу
    {0x5357504809F7AD02, 8, 0x01001},  // повторил
    {0x62369A27B18398CA, 8, 0x00801},  // повторила
    {0xF7037DD53BCE80D0, 8, 0x00001},  // повторили
    {0x5A5EC08705FB17D3, 8, 0x00001},  // повторяет
    {0x8754D2504F427A41, 8, 0x00040},  // под
    {0x8BA953F69139F20B, 8, 0x00020},  // подозреваемый
    {0x72BC7F9CADDAF37E, 8, 0x00820},  // подруга
    {0x626D12B7365B2259, 8, 0x00002},  // подсчетам
    {0xBAF778ACEEB4C6FE, 8, 0x00002},  // подсчётам
    {0x4B8F2B98A79B2B6B, 8, 0x01001},  // подтвердил
    {0xC92438FB92237BC4, 8, 0x00801},  // подтвердила
    {0x4B83CEBD4A39D63C, 8, 0x00001},  // подтвердили
    {0xB93A7E5469FD3CE1, 8, 0x00001},  // подтверждает
    {0x9A37E18DE14B3960, 8, 0x00001},  // подчеркивает
    {0x2CF73C5818CB54B5, 8, 0x05001},  // подчеркнул
    {0x6ACF678D1F832067, 8, 0x04801},  // подчеркнула
    {0x0A76AABE1FD44C2D, 8, 0x00001},  // подчеркнули
    {0x0E3D3E7B44AE280E, 8, 0x00001},  // подчёркивает
    {0x6AFB6FF8E12F9EF7, 8, 0x01001},  // подытожил
    {0xD00C37321D8441A8, 8, 0x00801},  // подытожила
    {0x47C71C459071B910, 8, 0x00080},  // поезд
    {0x0337D98AA555A5CB, 8, 0x01001},  // пожаловал
    {0x7A0B379326C371C7, 8, 0x00801},  // пожаловала
    {0xD762EB5B310E98B2, 8, 0x00001},  // пожаловалась
    {0xD350F7F91FE02B9B, 8, 0x00001},  // пожаловали
    {0x6D61C89BD19B9693, 8, 0x00001},  // пожаловался
    {0x2F374F3358629F33, 8, 0x00200},  // пока
    {0xF3406736CF39B56A, 8, 0x00001},  // полагает
    {0x1CC3F99F97A1C6B7, 8, 0x00001},  // полагают
    {0x6A61AB56CFEE309F, 8, 0x00020},  // политолог
    {0x23ACA888451140EF, 8, 0x00020},  // полицейские
    {0x59135ADC78BC3CBD, 8, 0x01020},  // полицейский
    {0x284A9D8C1ED398F0, 8, 0x00020},  // полицейского
    {0xD622DA22AB8F6095, 8, 0x08020},  // полиции
    {0x4A71A644036334C1, 8, 0x08020},  // полиция
    {0xE66DF0C9C43BE1BB, 8, 0x00020},  // полковник
    {0x46E4F742A3D317F1, 8, 0x00020},  // полковника
    {0xFDC3DB460952A64C, 8, 0x400000},  // польский
    {0x979CFA3B2F0BB174, 8, 0x400000},  // польском
    {0xC20B1787D3166970, 8, 0x01020},  // помощник
    {0x9893EF86F88AC48E, 8, 0x00820},  // помощница
    {0x237215222E76DB32, 8, 0x00200},  // понедельник
    {0x43A1E7F4D0465CBB, 8, 0x01001},  // пообещал
    {0xAE7087D1F1DF979D, 8, 0x00801},  // пообещала
    {0xA43BDF3CDDC2D741, 8, 0x00001},  // пообещали
    {0x1CAC7B0E929214FA, 8, 0x01001},  // попросил
    {0xBBC18DC3C94E0C1B, 8, 0x00801},  // попросила
    {0x28C3EBAEF03265FC, 8, 0x00001},  // попросили
    {0x1EFC800D11333444, 8, 0x08020},  // порт
    {0x589AECDC4A836D73, 8, 0x08020},  // порта
    {0x9EC65A3C2C5B6213, 8, 0x00080},  // портал
    {0x897F8E7DF6041AEE, 8, 0x08020},  // порту
    {0x70263DE2070566D0, 8, 0x400000},  // португальском
    {0xF066D02138A01E4A, 8, 0x01001},  // посетовал
    {0x6BAF5CE6A15CD47A, 8, 0x00801},  // посетовала
    {0x9365E5F4E1466881, 8, 0x00001},  // посетовали
    {0xA7E5E0A9E5375306, 8, 0x00020},  // посла
    {0x664BADE10B7B6569, 8, 0x01001},  // посоветовал
    {0xD5DCAD2EE1F71738, 8, 0x00801},  // посоветовала
    {0xFB9B0A862F1DFA3B, 8, 0x00001},  // посоветовали
    {0xC8FA8982623B2A8C, 8, 0x00020},  // посол
    {0x1DFD5A904C1584FF, 8, 0x08020},  // посольстве
    {0xB42AB4514B4CC5C9, 8, 0x08020},  // посольство
    {0xCCFE9436E6A6FFE4, 8, 0x00820},  // пострадавшая
    {0x90033ED87900694E, 8, 0x00020},  // пострадавшие
    {0x0454A62519C0A0FA, 8, 0x00020},  // пострадавший
    {0x6FB2368DB4EF6102, 8, 0x00200},  // потом
    {0x502B1BC6691C985F, 8, 0x01001},  // потребовал
    {0xE28096BE1B8DC6CA, 8, 0x00801},  // потребовала
    {0x4D7B8107679ADC30, 8, 0x00001},  // потребовали
    {0x9B7891C82F1CDEC0, 8, 0x01001},  // пошутил
    {0x7F09852AE80596AA, 8, 0x00801},  // пошутила
    {0xC290C14F09D85F13, 8, 0x00001},  // пошутили
    {0x357DDFC74CCC2C54, 8, 0x00080},  // поэма
    {0xC8A9567156768B11, 8, 0x00020},  // поэт
    {0xB31AB7FEE8971E17, 8, 0x05001},  // пояснил
    {0xDA5326C10B218E7C, 8, 0x04801},  // пояснила
    {0x6F6A742C46C81D91, 8, 0x00001},  // пояснили
    {0xCE1CC6681CAAFDBB, 8, 0x00001},  // поясняет
    {0x88176FBE28679399, 8, 0x08020},  // правительстве
    {0x79EB9ADA2B4FF9BD, 8, 0x08020},  // правительство
    {0x98AC08F754E186FE, 8, 0x00020},  // правозащитник
    {0x1C4828A517957BF1, 8, 0x00080},  // праздник
    {0x015683A1C97A6A14, 8, 0x00080},  // праздника
    {0x7951A8D6FC02BDE3, 8, 0x00001},  // предлагает
    {0x4307C5E41DEEC0D5, 8, 0x01001},  // предложил
    {0xDAF969B6F7A64389, 8, 0x00801},  // предложила
    {0x732BFB28ECD70D33, 8, 0x00001},  // предложили
    {0xE04B33C1517DDB40, 8, 0x00020},  // предприниматель
    {0xB4AD861837878997, 8, 0x08020},  // предприятие
    {0x9D2D9EA08717D724, 8, 0x08020},  // предприятии
    {0x3511207A5C310D77, 8, 0x00020},  // председатель
    {0x7EC5B85B7D77D681, 8, 0x00020},  // председателя
    {0xA467618B94CB6B73, 8, 0x00020},  // представителей
    {0x141F3FE9EAEFE10B, 8, 0x00020},  // представители
    {0x06995811C069AB08, 8, 0x01020},  // представитель
    {0x253FB411CE577B87, 8, 0x00820},  // представительница
    {0xA751076698F9E73E, 8, 0x00020},  // представителя
    {0x48A996DC677C4DFC, 8, 0x01001},  // предупредил
    {0xEAF5700BD2922692, 8, 0x00801},  // предупредила
    {0x38BFA96F9A65C149, 8, 0x00001},  // предупредили
    {0x05F65845627D138E, 8, 0x00001},  // предупреждает
    {0xEB1FE2A50AA02778, 8, 0x01020},  // президент
    {0x61772CEC52A4B069, 8, 0x00020},  // президента
    {0xEC8AE12338AF518E, 8, 0x00020},  // президентом
    {0xD69F26EC3DB248F6, 8, 0x00020},  // президенту
    {0x53E21DA6DA5C9C4C, 8, 0x00080},  // премию
    {0xB05C47AF5D02373F, 8, 0x00080},  // премия
    {0xB7C48BD6CF89C003, 8, 0x01020},  // премьер
    {0x8591F7863D0B79CE, 8, 0x00020},  // премьера
    {0xE99A1D7397175E36, 8, 0x00020},  // преподаватель
    {0xAD299BCF6702E0E2, 8, 0x10020},  // пресс-релиз
    {0x86E578137D7D4DC1, 8, 0x10020},  // пресс-релизе
    {0x7400811C6BF87F8B, 8, 0x00020},  // пресс-секретарь
    {0x5CC121B588DA36B6, 8, 0x00020},  // пресс-секретаря
    {0x24AF4C58FF30833F, 8, 0x08020},  // пресс-служба
    {0xAE6ED293740B1412, 8, 0x08020},  // пресс-службе
    {0x403456970C565735, 8, 0x08020},  // пресс-службы
    {0x0D3DCF3A7B9934A0, 8, 0x1000020},  // преступник
    {0x55F1AA7E6D5E5CF8, 8, 0x100040},  // при
    {0xC5D96D41C1C9A642, 8, 0x01001},  // призвал
    {0x6C11F7C851093532, 8, 0x00801},  // призвала
    {0xAB075D5AFE9E6CB8, 8, 0x00001},  // призвали
    {0x514A7972F369A88D, 8, 0x00001},  // признает
    {0x74304EC445B4D6C0, 8, 0x00001},  // признается
    {0xEB26E0FE91038C84, 8, 0x01001},  // признал
    {0x4A0D562204DEBAC9, 8, 0x00801},  // признала
    {0x4D003224796C6584, 8, 0x00001},  // признали
    {0xDC177D079F00366B, 8, 0x00002},  // признанию
    {0xCBE97569D743B2E9, 8, 0x00001},  // признаются
    {0x8E89FE42B42B1BD7, 8, 0x00001},  // признаёт
    {0xD0735F16ECEF85D0, 8, 0x00001},  // признаётся
    {0x22760A2224563212, 8, 0x00001},  // призывает
    {0x7510957F7D22BD50, 8, 0x01020},  // принц
    {0xB24E8711587292E2, 8, 0x00080},  // программа
    {0x8282254DDF7C8D54, 8, 0x00080},  // программе
    {0xD19CE26E73D5D29E, 8, 0x00080},  // программы
    {0x861D4867BD700B0B, 8, 0x01020},  // продавец
    {0x185236019470B85F, 8, 0x00020},  // продавца
    {0x2A404F06C7F5DA3C, 8, 0x00820},  // продавщица
    {0xF6694D97D2BB59A7, 8, 0x00001},  // продолжает
    {0x43FB1302ADDCCA6B, 8, 0x01001},  // продолжил
    {0xFD4C3D30CA705093, 8, 0x00801},  // продолжила
    {0xF944557F6D36D41F, 8, 0x00001},  // продолжили
    {0x7AC9930D2D582C37, 8, 0x00080},  // проект
    {0x7E1ED128578790DE, 8, 0x00080},  // проекта
    {0xEF90B3A062EEC678, 8, 0x00080},  // проекте
    {0xCC6C78AAAE887800, 8, 0x01001},  // проинформировал
    {0xBE86D4CA6CCB832A, 8, 0x00801},  // проинформировала
    {0xE7E51920883278AE, 8, 0x00001},  // проинформировали
    {0x9A7DD62D026C4C52, 8, 0x01001},  // прокомментировал
    {0x176D59EF08C3E982, 8, 0x00801},  // прокомментировала
    {0xDC15ADD39FACA60E, 8, 0x00001},  // прокомментировали
    {0x230F05E0A63A4C8A, 8, 0x08020},  // прокуратура
    {0xE6CD7904D6D6F475, 8, 0x08020},  // прокуратуре
    {0x593007CDC4BBF99E, 8, 0x08020},  // прокуратуры
    {0x81113A9DC35A3FC7, 8, 0x00020},  // прокурор
    {0xE9CCBDC5B1573DED, 8, 0x00020},  // прокурора
    {0xAF1E701166F5A1F3, 8, 0x00001},  // просит
    {0x3FEFDA4B1D208A26, 8, 0x00020},  // профессор
    {0xFD579F1AAD2FF6BC, 8, 0x08020},  // профсоюз
    {0x7F00E9A8C90EC67F, 8, 0x08020},  // профсоюзе
    {0x902AEF869280310E, 8, 0x01001},  // процитировал
    {0x6002F02D38D70E11, 8, 0x00801},  // процитировала
    {0xC3777D1A94A1A00C, 8, 0x00001},  // процитировали
    {0x48E517697955B5CC, 8, 0x01001},  // прошептал
    {0xD1A34E4904E5EEA4, 8, 0x00801},  // прошептала
    {0x77B0B5F48B5A0185, 8, 0x00001},  // прошептали
    {0x15E8A594D72BF5D2, 8, 0x01001},  // прошептл
    {0xDD474D252B23FCAC, 8, 0x00801},  // прошептла
    {0xF07843C183340FB7, 8, 0x00001},  // прошептли
    {0xFC3AA451AD27F6A8, 8, 0x00020},  // психолог
    {0x1ADC1C8C92175ADD, 8, 0x00200},  // пятница
    {0xD6EACB9335302631, 8, 0x00020},  // рабочие
    {0x22CBAB533B16936C, 8, 0x00020},  // рабочий
    {0xAD67D677CAD25107, 8, 0x00080},  // ракета
    {0x1332C929220F8F28, 8, 0x01001},  // раскритиковал
    {0x64A52C33CAA8F500, 8, 0x00801},  // раскритиковала
    {0x5E895D05D72923F0, 8, 0x00001},  // раскритиковали
    {0x741225F0282B1974, 8, 0x00080},  // рассказ
    {0xE23BF17FB893FCA0, 8, 0x05001},  // рассказал
    {0x396C6C2036F29B6F, 8, 0x04801},  // рассказала
    {0x511669B43C159B61, 8, 0x00001},  // рассказали
    {0xCBAD82EAD8F08CAF, 8, 0x00001},  // рассказывает
    {0x08329C82E2938674, 8, 0x00001},  // рассказывают
    {0x5ACDC677A03F8946, 8, 0x01001},  // рассудил
    {0x969403AD087F7591, 8, 0x00801},  // рассудила
    {0xC35ADAE019E857D5, 8, 0x08020},  // редакции
    {0x7A1A7F83CC89D44F, 8, 0x08020},  // редакция
    {0x5183C2353D3505C2, 8, 0x00020},  // режиссер
    {0xD56FC6AA4AC46478, 8, 0x00020},  // режиссёр
    {0xA0AB94C119B22E55, 8, 0x01001},  // резюмировал
    {0xEA968165804B27A1, 8, 0x00801},  // резюмировала
    {0xAF2EAE60CF4BE386, 8, 0x00001},  // резюмировали
    {0x9D1ABF318CABEE8D, 8, 0x00001},  // резюмирует
    {0x9CD2CDC683D405CF, 8, 0x00080},  // ресторан
    {0x73DACBFDE87ED73D, 8, 0x00080},  // ресторане
    {0xD48F081A020202DE, 8, 0x01020},  // родственник
    {0x74C9F22D692040F0, 8, 0x00020},  // родственники
    {0x3F2A489E83B1310D, 8, 0x00820},  // родственница
    {0x173932265040A779, 8, 0x00080},  // роман
    {0x6523BE2D413AB2DE, 8, 0x00080},  // романа
    {0x6801675CCB3B06CA, 8, 0x00080},  // романе
    {0x596F224D74BC3660, 8, 0x00020},  // руководитель
    {0x2C7E416AAA6B5815, 8, 0x00020},  // руководителя
    {0x4163733F899B2FE7, 8, 0x400000},  // русском
    {0x123A7D8F3229AD40, 8, 0x01020},  // рыбак
    {0xA7C5BED5878015D3, 8, 0x00020},  // рыбака
    {0xE4CC28078253F047, 8, 0x00020},  // рыбаки
    {0x6110533AD8DF7893, 8, 0x00820},  // рыбачка
    {0x39AE9D00DD95861D, 8, 0x00040},  // с
    {0x46AFB564714C496E, 8, 0x00080},  // сайт
    {0x89C3A99E168CD28E, 8, 0x00020},  // санитар
    {0xBFF610ACA96FBE9D, 8, 0x00002},  // сведениям
    {0x7340F880AD44CD22, 8, 0x20020},  // свидетели
    {0x9DEC5C75ECAD2E24, 8, 0x20020},  // свидетель
    {0x1D011CD58C210C62, 8, 0x00008},  // своего
    {0xC10177E542C837FA, 8, 0x00008},  // свой
    {0xE8CBD24A9CE36F50, 8, 0x00008},  // своя
    {0xF2D8C5832852A187, 8, 0x01020},  // священник
    {0x57EC7C7CCD7EC039, 8, 0x00200},  // сегодня
    {0x7C07B0443048995A, 8, 0x00020},  // секретарь
    {0x3C620680DDFB6EA3, 8, 0x00020},  // секретаря
    {0x1D29F6033A1909F1, 8, 0x00080},  // сериал
    {0x15A324D7AD32E384, 8, 0x00080},  // сериале
    {0xFAD21C8A8106D4EE, 8, 0x00820},  // сестра
    {0xC322CB29F3F75BCA, 8, 0x00001},  // сетует
    {0x4500E11BECF8906E, 8, 0x05001},  // сказал
    {0xE419F24AA816BA08, 8, 0x04801},  // сказала
    {0x0867A7B90ACB3742, 8, 0x04001},  // сказали
    {0x3F186E5470E1926C, 8, 0x08020},  // скр
    {0x53BF28FE5EEA0E9E, 8, 0x00020},  // следователи
    {0xE841A30835FB3585, 8, 0x00020},  // следователь
    {0x9E8478C5B21EB658, 8, 0x00020},  // следователя
    {0xF72E501A25F5490F, 8, 0x08020},  // следствие
    {0x4E561E732D080D22, 8, 0x08020},  // следствия
    {0x6E2058AF829E4FA9, 8, 0x00020},  // слесарь
    {0xD93514FAE77CA0AE, 8, 0x00100},  // слова
    {0x9089A48C7D38662D, 8, 0x00002},  // словам
    {0x6B8B8A2BCAFBB08F, 8, 0x00100},  // слово
    {0x30E6692C35A883A9, 8, 0x080A0},  // служба
    {0x40C1CE532AF1DA22, 8, 0x08020},  // службах
    {0x6CBA24000B327E12, 8, 0x080A0},  // службе
    {0xAACA0182D2F82AA1, 8, 0x00080},  // службу
    {0xDF3311FEC17EA16A, 8, 0x080A0},  // службы
    {0xC4CBCDC02B525A24, 8, 0x00001},  // смеется
    {0x370A034D4E6CB3A9, 8, 0x00001},  // смеётся
    {0x1609AD3101A4DB27, 8, 0x00001},  // смущается
    {0x432562BC81906D63, 8, 0x00040},  // со
    {0xF3959072CE678C4A, 8, 0x01020},  // собеседник
    {0xF8CE749CF075474C, 8, 0x00020},  // собеседника
    {0x52DD96507D9AF974, 8, 0x00804},  // собеседница
    {0x1207DE683B8736E4, 8, 0x08020},  // совет
    {0x58172B4B5E362817, 8, 0x08020},  // совете
    {0xD17240CDC259DD73, 8, 0x01020},  // советник
    {0x70E19433EA803680, 8, 0x00020},  // советника
    {0x8DE9F49B5CBBF2EA, 8, 0x00001},  // советует
    {0x5CF14210C6945043, 8, 0x00001},  // согласилась
    {0x29A8CA31B6A0000C, 8, 0x00001},  // согласился
    {0x600F81CBB7F7726F, 8, 0x00002},  // согласно
    {0x6137E0B1045E9AC1, 8, 0x00001},  // соглашается
    {0x0FAFD450A978BD64, 8, 0x00020},  // солдат
    {0xD678C78DC1BB9FDF, 8, 0x00001},  // сообщает
    {0x3F4AF42464ABAA92, 8, 0x00001},  // сообщается
    {0x328ABBA1DD04C7CA, 8, 0x00001},  // сообщают
    {0xC1E5C8C29AD94509, 8, 0x10020},  // сообщение
    {0x2EFA1FD7DC30DCA0, 8, 0x10020},  // сообщении
    {0x5813402B8D207EB1, 8, 0x05001},  // сообщил
    {0xCF23EF2ABC837CD1, 8, 0x04801},  // сообщила
    {0xD570D31B3D57EE4A, 8, 0x04001},  // сообщили
    {0x8EFFBB4FF24F3F68, 8, 0x21020},  // сосед
    {0x29880DB5AABF1B5F, 8, 0x00020},  // соседа
    {0xB44AB9BCC033FC19, 8, 0x20820},  // соседка
    {0x20524A3A03609F1E, 8, 0x00020},  // соседки
    {0x775D78F665390B26, 8, 0x00020},  // социолог
    {0x79928F9C850B91AC, 8, 0x08020},  // союз
    {0xD410ECF24E8EA47E, 8, 0x08020},  // союзе
    {0x7694D348518EFAA0, 8, 0x00020},  // спасателей
    {0xBF7EDB6B2BAFD641, 8, 0x00020},  // спасатели
    {0xA04FAE8ECE324D74, 8, 0x00020},  // спасатель
    {0x74D8354F60D1F8BB, 8, 0x00020},  // спасателя
    {0x52683B993E57CF6C, 8, 0x00080},  // спектакле
    {0x0286605B4B587D37, 8, 0x00080},  // спектакль
    {0x604453B4D1B17DB0, 8, 0x00020},  // спортсмен
    {0x5704B0BED81B4206, 8, 0x00001},  // спрашивает
    {0xAACDAF65515EF8AB, 8, 0x05001},  // спросил
    {0x4919F5F05F82CE1B, 8, 0x04801},  // спросила
    {0x89EEFB9CF3BB7748, 8, 0x00001},  // спросили
    {0x2C4C3859B3923EA6, 8, 0x00080},  // спутник
    {0x1D32102DFEC56BC6, 8, 0x00200},  // среда
    {0xA5BD26532FA140C8, 8, 0x00080},  // стадион
    {0x85A900DAFF1C39B8, 8, 0x01020},  // старик
    {0x2B263F9C4DFB46ED, 8, 0x00820},  // старушка
    {0xD81EE29D2AC260D7, 8, 0x00080},  // стихотворение
    {0xDE7410219135A46D, 8, 0x00020},  // сторож
    {0xBB2FF3CD9AC0C709, 8, 0x1000020},  // стрелка
    {0x992C0B2ECC8ABC17, 8, 0x1000020},  // стрелок
    {0xD4679B17C4AF25C2, 8, 0x01020},  // студент
    {0x399DA880B309AEA8, 8, 0x00020},  // студента
    {0x159FBD4780EC9A1F, 8, 0x00820},  // студентка
    {0x6D0D35A404B21C04, 8, 0x00200},  // суббота
    {0x97C3023BDADDD0B6, 8, 0x08020},  // суд
    {0x6B979717B8C9F7B3, 8, 0x08020},  // суда
    {0x9A5B5E6D3FB63284, 8, 0x08020},  // суде
    {0x533A9507E958A03F, 8, 0x00080},  // судно
    {0xBBD3AB001C23A099, 8, 0x01020},  // супруг
    {0x954BC996491BACF8, 8, 0x00820},  // супруга
    {0xB386000D90C50E45, 8, 0x00001},  // считает
    {0xE6023F479C22F8D9, 8, 0x01001},  // считал
    {0x4523154765EFDEC8, 8, 0x00801},  // считала
    {0x4395069158181572, 8, 0x00001},  // считали
    {0x0CCEC594EC42573F, 8, 0x00001},  // считают
    {0x3A6D4A028D7DA3E6, 8, 0x01020},  // сын
    {0xE0BDF0EB958D5A09, 8, 0x00008},  // та
    {0x52B823DA1300D0A4, 8, 0x00200},  // так
    {0x8B3799E09CFEF52B, 8, 0x00200},  // также
    {0x9E0DC8131DC346CB, 8, 0x00080},  // танкер
    {0xB960E20C92B3B3AB, 8, 0x400000},  // татарском
    {0x2BDFF4C7D421582E, 8, 0x10020},  // текст
    {0xD4709CAC09E5036E, 8, 0x10020},  // тексте
    {0x6CCD6BA58DB28B06, 8, 0x10020},  // телеграмма
    {0xD310386BCA841311, 8, 0x10020},  // телеграмме
    {0x3B6A78EB65C58925, 8, 0x080A0},  // телеканал
    {0x208A0C9DAFCEB914, 8, 0x00080},  // телеканала
    {0xCB95C6605CBA4BDD, 8, 0x00080},  // телеканале
    {0x243A5AF726A6B33F, 8, 0x00200},  // тем
    {0x7B5B0964108FD484, 8, 0x00200},  // теперь
    {0x6FC34EDB904616F2, 8, 0x00080},  // теплоход
    {0xA61D623FB7F39188, 8, 0x1000020},  // террорист
    {0x16DB3E62945C665D, 8, 0x1000020},  // террориста
    {0xD0F9D9D1D7F24E9A, 8, 0x00820},  // тетя
    {0x19A442F189218884, 8, 0x00010},  // товарищ
    {0x8C1D3958EA4370A6, 8, 0x00200},  // тогда
    {0x9151EA93B57880BE, 8, 0x0000C},  // тот
    {0x3F0C92828C8DFB43, 8, 0x00080},  // траулер
    {0x2C658216FC2201E9, 8, 0x00001},  // требует
    {0x0A9B1D18C9F00ADE, 8, 0x00001},  // требуют
    {0x5F2A7449E4668976, 8, 0x00020},  // тренер
    {0xB788A576CB31DCC0, 8, 0x400000},  // турецкий
    {0xFDA27FB548DA7FFC, 8, 0x400000},  // турецком
    {0x2771D72FAA76BD5A, 8, 0x00820},  // тётя
    {0xA094C8AAA7D0BC92, 8, 0x00040},  // у
    {0x9213C927DFD287D0, 8, 0x00001},  // убежден
    {0x6BB6E0A4CF873499, 8, 0x00001},  // убеждена
    {0xEEA6E9E9A5FEE748, 8, 0x00001},  // убеждён
    {0x61055BCA57775996, 8, 0x1000020},  // убийца
    {0xECF5CA31C774C3C4, 8, 0x1000020},  // убийцы
    {0xC16335DF82284589, 8, 0x00001},  // уверен
    {0x91236CE89C703FBB, 8, 0x00001},  // уверена
    {0x980AAB60769ED3EA, 8, 0x00001},  // уверяет
    {0x88E641FB1A069CED, 8, 0x01001},  // уверял
    {0x37209326BCF73DCC, 8, 0x00801},  // уверяла
    {0x5739BB5CD0276D55, 8, 0x00001},  // уверяли
    {0xB6ABB70A6B334718, 8, 0x00001},  // уверяют
    {0x4BAA3D57ACD0D18E, 8, 0x01001},  // удивил
    {0x4F929DF3EF50F684, 8, 0x00801},  // удивила
    {0x9463C7292F35AAFA, 8, 0x00001},  // удивили
    {0xD0666FF65FDB1026, 8, 0x00001},  // удивился
    {0x2BE1ECB85F461073, 8, 0x00001},  // удивляется
    {0x12D9AB157D6E2814, 8, 0x00200},  // уже
    {0xA25A33BE604D0725, 8, 0x400000},  // украинский
    {0xCA9399BCB92E0F68, 8, 0x400000},  // украинском
    {0xE67F5C17843569FF, 8, 0x00001},  // улыбается
    {0xA647591E918B80A9, 8, 0x01001},  // улыбнул
    {0x46BF2385E0137511, 8, 0x00801},  // улыбнула
    {0x255048588E55B82A, 8, 0x00001},  // улыбнулась
    {0x4E1CBFB65C0F34AB, 8, 0x00001},  // улыбнули
    {0x9ABF8034A2FCA83D, 8, 0x00001},  // улыбнулся
    {0xBEDB9C57320D8769, 8, 0x08020},  // университет
    {0xDBB89DDFB09393D4, 8, 0x08020},  // управление
    {0x80D1130B7C5481C6, 8, 0x08020},  // управлении
    {0x66BC112A505AC832, 8, 0x08020},  // управления
    {0x74C45F4A4DDF4AE2, 8, 0x01001},  // усмехнул
    {0xA2A1460017B2CBD7, 8, 0x00801},  // усмехнула
    {0xC7DB6C3BD00C5F27, 8, 0x00001},  // усмехнулась
    {0xF65E1F99D6DB6C06, 8, 0x00001},  // усмехнули
    {0xF0EC351D6A1B02FA, 8, 0x00001},  // усмехнулся
    {0x7DB2BAC0AD46256B, 8, 0x00001},  // утверждает
    {0xE11E7544332E943F, 8, 0x01001},  // утверждал
    {0xECF8E3CF84599D66, 8, 0x00801},  // утверждала
    {0xA0ED16D2ADF1249E, 8, 0x00001},  // утверждали
    {0x577962A8FB829B5A, 8, 0x00001},  // утверждают
    {0xFAFC8872697FEA92, 8, 0x00002},  // утверждению
    {0x55FC1CC8B3D89808, 8, 0x01001},  // уточнил
    {0x88428393374F7910, 8, 0x00801},  // уточнила
    {0xAEBE891661EE4120, 8, 0x00001},  // уточнили
    {0x1CEE49D8A863E15E, 8, 0x00001},  // уточняет
    {0x0BE87F597D14D31E, 8, 0x00020},  // ученый
    {0xAA20403AD64A4CC9, 8, 0x00020},  // учитель
    {0x13E21FA408B2FF72, 8, 0x00820},  // учительница
    {0x0A84743192A8B0D2, 8, 0x00020},  // учителя
    {0x80534FCBECBF970D, 8, 0x00020},  // учёный
    {0xD7F54781B4AD94C4, 8, 0x00020},  // фельдшер
    {0xADC7D6AE770261C2, 8, 0x00020},  // фермер
    {0x93EEDF370C913461, 8, 0x00080},  // фестивале
    {0xAF27D8193B845AC4, 8, 0x00080},  // фестиваль
    {0xE96E89A0732BCE0C, 8, 0x00080},  // фестиваля
    {0xFCDB0AEF638A60D9, 8, 0x00080},  // фильм
    {0x42CE5A7CB1F047F1, 8, 0x00080},  // фильма
    {0xFF51D95B0BBAE29C, 8, 0x00080},  // фильме
    {0x226F70EA2A309BAE, 8, 0x400000},  // финском
    {0xE2C1DE811AC17974, 8, 0x080A0},  // фирма
    {0x219EBC3C52E18E22, 8, 0x00080},  // фирмы
    {0xB0923E35A7CFE482, 8, 0x080A0},  // фонд
    {0x3E0DDADDEA379D48, 8, 0x00080},  // фонда
    {0xF4D4793A5157D4A2, 8, 0x08020},  // фонде
    {0x5328C467A0F8DD11, 8, 0x400000},  // французский
    {0x2DBE5E426A2BB57F, 8, 0x400000},  // французском
    {0x7422479528878762, 8, 0x00020},  // хирург
    {0xC8FB4762FDC9FEC1, 8, 0x01020},  // хозяин
    {0x8DADD00CA695CAC1, 8, 0x00820},  // хозяйка
    {0x3606165EAD82A593, 8, 0x08020},  // холдинг
    {0xB1957597BD508BFF, 8, 0x00020},  // художник
    {0x75DE552658AD06AC, 8, 0x08020},  // центр
    {0xCB0DD474EA6892F4, 8, 0x08020},  // центре
    {0x3FD5A745C107FAAA, 8, 0x01001},  // цитировал
    {0x4697D1FECF6461D5, 8, 0x00001},  // цитирует
    {0x0A2D52D3C65E6BA6, 8, 0x00001},  // цитируют
    {0x930A679CDDB8AE9F, 8, 0x00200},  // четверг
    {0x90060EBE2069E1EE, 8, 0x400000},  // чешском
    {0x3A7F103996E6CD41, 8, 0x00001},  // читаем
    {0x593D015946C818A0, 8, 0x00200},  // что
    {0x46DC28062086E3CA, 8, 0x400000},  // шведском
    {0x0629040F9150272D, 8, 0x00001},  // шепчет
    {0x34602C844FA950CE, 8, 0x01020},  // школьник
    {0x0BFA030280E99F61, 8, 0x00820},  // школьница
    {0x5E61A3E8C25E66DE, 8, 0x00080},  // шоу
    {0x038C77E0F635A6D2, 8, 0x08020},  // штаб
    {0x0541D455E3A8307D, 8, 0x08020},  // штабе
    {0x3AE6E6DB34B6C5E2, 8, 0x00020},  // экономист
    {0x44B63219B46A0117, 8, 0x20020},  // эксперт
    {0xC1708CF7C1716EDD, 8, 0x00020},  // эксперта
    {0xD368DFC274929D75, 8, 0x00020},  // экспертов
    {0x4D5666F8D687B91D, 8, 0x20020},  // эксперты
    {0xF0462EFAD0C52799, 8, 0x00008},  // эта
    {0xB58FB53EE4B20EA8, 8, 0x00008},  // этого
    {0x902EDCAF1FE79920, 8, 0x00008},  // этой
    {0xCD5DB9452BF14856, 8, 0x00108},  // этот
    {0xA8DBB6DC35B46F96, 8, 0x00200},  // я
    {0x481458698B51FE6B, 8, 0x00100},  // якобы
    {0xEB298E6C07AFFD24, 8, 0x400000},  // японском
    {0xA10696FAD00C7757, 8, 0x00080},  // яхта
};
const uint32_t iq_lexicon_count = 9518;

const uint16_t iq_lexicon_slots[IQ_LEXICON_SLOTS] = {
6187,8637,0,8764,0,4987,7114,8261,4617,0,1749,0,9335,757,2525,8065,0,4805,0,0,0,0,2131,0,
0,4747,0,0,0,0,0,8809,0,8451,0,8541,7431,0,0,632,0,0,0,0,0,0,0,0,
0,0,0,0,0,7121,5668,2595,0,0,3661,4269,4762,601,0,0,0,0,0,7510,0,8733,0,0,
6567,0,454,0,0,0,0,0,738,0,0,6060,0,0,0,0,0,0,8400,0,0,0,0,6351,
0,1723,4082,0,0,0,0,0,0,0,0,0,2903,4736,0,0,0,0,0,0,0,2253,0,0,
0,0,5081,0,0,4626,5730,0,0,0,0,0,7797,0,2383,0,7335,7822,0,0,8342,0,0,0,
6707,5623,0,2466,5584,0,0,5963,0,0,0,0,0,0,0,0,0,0,0,0,7573,0,5617,0,
0,9440,0,8547,0,5318,0,0,1416,7672,8978,2110,0,0,2431,4276,0,0,0,3803,0,0,9410,0,
0,0,0,0,427,0,0,0,0,0,7439,4527,0,0,0,0,8948,9079,0,0,0,0,0,8949,
0,0,0,0,4448,0,0,0,2936,116,1025,0,2680,0,0,0,0,0,0,0,0,0,0,0,
0,4509,0,0,0,0,0,0,0,7456,0,3540,4343,0,6487,0,3417,0,6118,5165,0,0,0,0,
0,0,0,0,4333,0,0,0,0,0,0,2030,0,0,0,9507,0,8750,4971,0,0,5142,0,0,
0,8380,8099,0,0,1865,5368,0,0,0,5560,0,0,0,0,0,0,3126,0,936,5178,0,464,0,
0,0,4400,0,0,1006,4319,4901,3815,9038,65,0,0,0,0,0,0,0,2137,4990,2996,0,0,0,
0,0,0,0,662,0,3632,0,0,0,0,0,0,0,0,5835,0,0,648,4087,8215,0,0,0,
5434,0,0,0,3177,0,0,27,0,0,0,0,0,1506,8221,0,3249,0,0,0,0,233,0,2927,
5812,0,0,0,0,9244,0,0,0,0,0,0,0,0,0,0,0,0,0,2522,874,3439,0,0,
0,9028,0,0,0,0,0,219,0,0,6050,0,0,231,5067,0,0,0,7279,0,0,0,4300,3350,
8309,7666,0,0,1634,0,0,0,7653,0,0,0,0,0,4157,2020,0,0,1693,1652,7088,0,9447,0,
0,7929,0,0,0,5575,0,0,1685,7336,0,185,0,6621,4379,3640,7375,0,8851,0,0,0,0,5826,
0,0,590,7090,0,0,0,0,0,9412,0,0,0,0,0,3339,584,3974,5666,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,892,0,0,0,0,0,0,4839,8550,0,0,0,0,
5306,0,0,6016,0,0,0,0,0,8226,0,0,0,0,0,0,6537,3643,1484,0,2829,0,0,7329,
0,5705,0,0,0,0,0,0,0,3948,3822,3808,0,0,0,0,0,0,5355,0,0,0,0,0,
1041,6176,2830,0,237,0,0,0,4827,0,0,0,4027,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1197,0,1816,0,0,8693,0,2860,1109,3124,8384,0,0,3466,0,0,0,
0,0,0,3091,0,0,0,0,0,3757,0,0,0,7202,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,2357,2066,0,0,3031,0,0,0,0,0,0,0,0,
0,0,0,8646,0,5492,0,0,2523,0,6992,0,649,0,0,0,7956,2898,0,0,0,0,0,0,
0,0,0,0,0,0,0,6778,0,0,0,1134,0,0,0,0,0,1670,0,0,0,0,0,1818,
0,0,0,5883,0,0,0,0,0,0,0,0,0,0,9274,4409,0,0,0,0,0,0,0,9030,
753,0,0,0,8557,7564,0,0,3721,0,0,0,6811,5939,0,0,0,2497,9453,0,0,0,0,0,
0,2323,0,0,0,0,0,3860,0,0,0,0,0,0,0,5157,6124,6566,0,0,0,0,5543,0,
0,0,0,0,0,5366,0,0,0,0,0,0,0,0,5090,5269,1628,0,9225,0,0,7698,0,4079,
6773,0,0,0,0,0,0,0,0,0,442,7306,0,0,0,9192,8501,0,0,7477,8694,0,0,0,
0,8623,0,0,0,0,8359,0,1877,0,8996,0,0,0,0,0,0,2436,5425,0,9070,0,4896,0,
0,0,0,0,0,0,0,0,0,0,0,0,6332,0,3201,9396,0,0,7568,0,0,379,0,0,
0,0,0,7470,0,0,0,52,0,0,0,0,0,0,0,0,0,7054,148,0,0,4963,0,0,
0,0,7174,0,0,0,0,0,0,0,0,0,0,0,0,0,3961,0,0,0,0,4668,0,0,
0,9317,5307,0,0,0,7911,6995,0,0,0,0,0,2445,7030,0,0,0,0,0,0,0,0,0,
0,3192,0,0,0,0,0,0,0,0,0,0,0,0,6031,0,0,2102,0,2553,3711,0,0,0,
0,0,0,0,0,0,0,0,0,19,0,7882,0,0,7092,7355,7758,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1552,0,0,0,0,0,4148,0,0,0,0,0,0,0,0,1650,0,
0,0,0,0,0,0,6012,0,0,0,6827,8203,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,2365,0,0,0,0,5262,0,2867,5816,0,5384,0,0,0,0,0,0,1503,2976,7267,137,
3209,5994,0,0,0,0,0,0,0,7331,0,0,943,5237,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,5141,3846,0,1066,0,0,0,0,0,0,0,0,0,0,174,0,0,0,0,0,
5872,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6083,0,0,0,0,990,0,0,0,
0,0,0,2529,0,0,5810,0,5655,0,0,0,3727,1821,0,0,0,4780,0,0,3129,3688,0,0,
0,1032,0,6698,0,0,0,2918,0,0,0,0,3081,1119,6501,8921,0,0,0,0,0,0,0,0,
0,0,0,0,5083,4629,0,0,2032,6771,819,0,0,0,0,0,0,3953,0,3267,0,0,0,0,
1706,3147,6404,8837,0,0,0,0,0,0,0,0,0,0,0,7080,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1965,4530,0,0,6862,0,0,0,0,8478,0,0,0,0,0,0,0,
754,5073,0,0,3003,0,0,666,9138,0,0,1064,8715,0,0,0,3338,7702,0,0,0,0,0,0,
0,1412,0,0,1763,0,0,0,0,0,5085,4588,0,0,827,0,0,0,0,0,688,0,124,1768,
9024,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3662,0,0,0,0,0,2635,0,600,
8312,684,0,0,0,0,0,0,0,0,0,6223,0,0,0,0,0,0,0,0,0,5562,0,0,
6838,0,0,5406,0,0,0,1367,0,0,0,0,0,3286,0,0,0,4787,0,0,0,0,8176,0,
0,0,0,2154,3395,0,0,2501,7389,0,0,0,0,0,0,0,4489,2561,7013,0,0,0,4662,7607,
5153,6085,0,0,0,0,0,0,0,3394,0,0,0,3501,0,6128,0,0,0,0,0,0,0,0,
0,1059,5033,4239,0,0,0,0,0,0,0,2244,6347,0,8061,0,0,0,8477,0,0,4931,0,0,
0,0,0,0,0,0,8736,0,0,0,9266,2697,0,0,6988,0,7371,0,0,6677,8087,0,0,9272,
9208,4765,0,0,0,8461,0,9058,4106,7533,0,0,0,0,0,0,0,0,0,0,0,0,0,247,
0,0,0,3979,0,1293,0,0,5550,0,794,0,0,8219,0,0,8505,0,0,0,1507,1277,0,0,
2567,4013,5,2479,0,0,3699,0,3902,5782,6262,2574,0,0,0,790,0,0,0,0,0,0,6315,6909,
0,393,7556,0,0,9287,3833,857,0,0,0,5264,0,8731,8755,0,0,0,0,0,0,0,0,0,
0,0,0,930,0,0,6892,0,0,2821,0,0,5627,0,0,0,0,0,0,0,0,4215,1676,0,
0,0,0,2850,0,0,0,0,0,1700,0,0,0,0,1572,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2254,0,576,0,0,9261,0,0,0,
0,5144,7500,6199,6651,0,0,0,0,0,0,0,0,0,0,0,0,3303,7429,0,0,0,0,0,
0,0,8526,0,0,5420,3876,6063,0,0,0,0,0,0,0,0,0,0,0,3583,8239,0,0,0,
3412,0,0,6018,9490,0,0,0,0,0,0,0,104,2729,2023,0,5998,0,0,0,0,0,0,0,
6104,0,0,0,0,0,0,0,0,4816,9279,0,0,0,0,7634,0,0,0,0,0,1481,0,0,
0,0,0,0,0,0,0,873,0,0,0,0,0,0,0,4776,0,5375,0,0,0,0,0,0,
0,0,0,312,759,2310,6121,0,0,0,0,0,0,0,9158,142,0,0,0,1365,0,8881,0,0,
2916,0,0,0,0,0,0,0,0,0,0,0,685,2613,2929,0,8046,4436,0,0,0,0,0,8161,
2980,6263,0,0,0,9437,0,0,0,6311,0,0,0,0,5417,3015,4930,0,5044,0,4066,847,1387,1800,
4240,0,0,0,0,0,1497,0,0,0,0,0,1992,0,0,1161,3470,0,3560,0,7541,0,0,0,
0,0,0,0,418,0,0,0,0,0,0,0,0,0,0,0,0,0,9485,0,8897,0,0,0,
0,9445,0,0,0,0,0,0,0,0,6599,7440,0,0,0,0,0,6103,0,0,0,0,0,3029,
2781,6516,7546,0,0,4304,0,0,0,0,0,0,2140,0,0,0,0,0,0,0,5243,3798,0,3095,
0,0,0,0,0,2338,0,0,7210,0,0,0,0,0,0,0,0,0,8169,0,0,0,0,105,
0,5920,8089,8703,4883,5272,0,0,0,6504,0,0,0,0,0,0,1824,0,0,3288,6007,7707,0,0,
0,0,0,0,0,0,0,0,9419,9068,0,0,1594,2245,0,0,0,0,0,0,3459,1557,2593,8895,
9013,0,3554,8298,0,0,0,0,1765,0,0,0,0,0,0,0,0,0,0,6408,7608,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,3165,0,0,0,0,0,0,0,6584,0,0,0,0,
0,0,0,0,0,4278,0,0,0,1872,0,6251,0,5068,1547,0,0,0,0,3796,6173,6702,0,0,
0,4797,2210,3191,0,0,0,0,0,0,0,170,296,8552,0,0,0,0,0,0,0,0,0,0,
0,0,695,0,0,5252,3904,5053,4490,557,0,2109,0,0,0,636,0,0,0,0,0,0,0,3950,
4962,0,556,0,0,0,0,0,4844,5024,6144,0,7040,3184,4800,0,0,0,1184,1268,6286,8712,0,4983,
0,0,6107,0,0,0,0,0,4236,0,0,0,0,0,0,708,0,0,0,0,9408,0,3038,1757,
8753,7206,0,0,0,0,0,9008,0,0,1780,0,7187,6125,0,0,2430,0,0,0,0,0,0,0,
4596,0,0,0,4542,0,0,0,0,0,7003,0,0,0,0,0,0,6185,0,0,0,4606,0,0,
0,4659,0,0,0,3333,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6641,0,0,0,
0,0,0,5349,0,0,0,0,3358,6420,7058,0,0,0,0,0,5774,0,8267,6574,0,0,0,1983,
0,0,0,3437,0,6498,0,0,0,2364,0,5744,7881,0,0,0,2059,1196,2003,5192,5122,5982,7046,8592,
0,0,4279,0,0,0,0,0,0,0,0,0,0,0,6273,7836,2384,0,0,0,0,913,0,536,
0,0,2025,0,0,0,5164,0,1574,0,0,0,0,7390,9399,0,0,2527,3987,7368,8011,1586,7386,0,
0,0,0,3505,0,0,6002,3444,0,2983,0,0,0,0,0,0,0,0,0,0,0,0,7362,9262,
0,0,6228,973,0,0,0,0,0,0,3599,0,0,0,0,0,0,0,3391,0,8877,7496,0,0,
0,0,0,0,0,0,1407,4229,5245,3134,0,3387,0,0,0,0,0,340,1891,0,0,0,6032,9414,
0,8254,0,0,0,0,0,0,0,0,3020,0,0,0,0,0,5163,2072,4772,5400,2404,785,8860,0,
0,0,5240,1129,0,0,0,9166,0,987,0,0,0,0,4955,0,3683,6419,0,0,0,0,0,7813,
0,0,276,3294,6627,0,0,0,4557,0,0,7433,7478,0,0,0,0,0,0,7198,0,0,1598,0,
0,8112,2546,0,3097,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,1278,5984,0,0,0,0,0,0,0,0,0,0,0,1246,0,0,
0,9300,78,0,7998,0,0,5809,1523,3370,0,0,2780,0,0,0,1138,0,7450,0,0,0,5190,0,
0,0,0,5128,575,4168,7576,7646,0,0,0,8354,0,0,0,0,0,0,0,1238,0,0,3736,0,
0,0,0,8989,0,0,9236,0,0,0,0,2750,0,2504,5226,7820,0,0,0,0,6207,0,2975,0,
0,0,3254,0,0,0,0,4487,0,0,0,0,0,0,0,0,0,0,0,8918,0,0,3432,0,
0,0,6062,0,0,0,0,1499,2058,5238,0,0,0,0,0,8891,6884,0,0,4353,0,2984,6538,0,
0,0,0,0,1394,0,0,0,7184,0,0,8307,0,0,0,0,0,0,0,7906,1271,2387,0,0,
0,0,0,0,0,0,7668,0,8605,0,0,878,1929,0,4221,0,0,0,0,0,0,0,0,0,
0,4217,0,0,0,0,0,0,0,8561,0,0,0,0,1724,4719,0,2974,3098,3800,2937,0,0,0,
0,0,0,0,0,581,7915,3441,0,0,0,0,5124,6582,0,0,8575,0,0,6534,963,7671,7408,8563,
8859,0,0,6796,0,0,0,0,0,0,0,0,0,0,0,0,0,1349,0,5582,0,0,9413,0,
0,0,0,7856,227,0,0,0,1555,0,0,0,0,0,0,0,0,0,2982,0,0,0,0,0,
1878,0,8289,0,1392,0,0,1217,4068,5046,0,0,0,6670,3707,9397,0,4936,3337,9214,4600,0,5138,0,
0,2693,8510,9151,0,8416,4046,0,0,8301,0,2832,0,0,0,0,0,1110,8223,0,3146,0,9351,5908,
0,0,0,8059,0,0,592,0,0,0,0,0,6727,0,0,0,0,0,8245,0,3977,0,0,0,
0,0,0,0,0,0,0,0,0,0,4841,0,0,0,0,0,0,0,0,2112,4040,0,0,0,
0,5102,558,4722,7870,8576,1149,0,0,0,0,0,1608,0,0,0,0,0,0,0,781,0,0,0,
8378,0,0,6678,7349,339,4456,0,0,0,4115,0,4801,0,0,0,0,0,6908,0,0,6210,0,0,
2530,0,0,0,0,0,0,0,2888,0,8470,8050,0,5803,0,0,0,4200,0,0,0,0,3152,7377,
6010,6115,0,0,0,0,0,0,0,0,0,0,0,6465,0,0,1441,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2271,0,971,0,0,7063,1994,0,4838,0,0,0,486,0,
0,0,0,0,0,775,0,0,0,0,3160,4212,0,0,0,0,7509,0,0,0,0,0,466,0,
7549,0,0,1563,5490,0,2292,0,0,0,0,3100,0,0,0,0,0,5248,0,0,0,0,0,1540,
9489,0,0,2125,0,7120,0,0,0,0,0,0,0,0,0,5016,0,0,0,0,0,0,0,0,
3343,0,0,9123,0,0,1915,0,2104,0,0,2111,5196,4041,0,3959,0,2717,0,1972,0,2890,0,0,
0,1260,4340,0,0,8710,0,0,0,0,0,9018,0,0,0,0,0,0,846,0,0,0,0,0,
0,0,9326,0,0,0,0,0,934,0,0,0,0,0,0,2043,0,0,0,0,0,0,0,0,
0,0,9293,0,0,0,0,0,1486,0,0,0,0,0,0,0,0,0,4749,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,9202,0,0,5523,0,0,524,0,0,0,0,0,
417,0,0,3456,3626,0,0,0,8663,0,0,0,0,0,0,6468,0,0,0,0,0,0,0,0,
886,0,0,0,0,0,2995,9260,0,0,0,6661,0,0,3040,0,412,2986,4073,4374,0,3978,5474,3936,
7365,7152,0,0,3447,0,0,0,0,1400,0,0,0,0,0,0,0,0,0,0,0,0,8435,0,
4336,0,136,0,0,0,0,0,0,2842,0,0,0,0,0,0,0,0,0,0,0,0,3831,0,
0,0,0,0,0,0,0,0,0,0,0,0,6275,0,4433,3964,5332,5861,0,7849,8350,0,1220,0,
0,0,0,5555,0,0,0,3044,0,0,0,0,0,0,0,0,0,0,0,0,0,3719,0,0,
0,0,3947,7093,9312,0,0,0,0,0,0,0,5363,6705,0,5864,0,896,0,9164,0,0,0,0,
2273,0,7308,0,0,0,0,0,0,938,5629,1870,5909,8458,0,0,0,0,0,0,0,4332,749,5388,
0,0,0,0,1183,9212,0,0,8904,0,0,0,0,0,0,0,5704,0,0,0,0,0,0,0,
0,1186,0,0,5877,0,756,0,5112,0,0,0,0,0,0,9168,0,3629,0,0,0,1600,8699,0,
0,0,3874,4007,0,1483,7147,0,0,0,7502,0,0,8275,0,5581,4418,0,0,2935,2069,3226,0,6721,
0,0,0,8134,3421,3585,3783,0,0,0,0,6765,0,2961,8332,0,0,0,6689,0,0,0,0,0,
1576,3951,0,0,0,2028,2932,166,1955,0,6138,0,0,0,0,0,0,0,0,0,0,0,1346,0,
906,0,0,0,0,0,0,0,8963,0,0,5442,0,0,1342,0,0,0,0,8473,0,0,0,0,
0,0,0,0,0,0,0,0,1040,8198,0,0,0,0,0,4321,1912,0,0,0,0,0,0,0,
3715,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3641,4717,0,0,8780,6068,0,309,0,
0,9240,5173,6460,0,0,0,0,0,0,0,0,0,0,0,0,1531,0,9479,0,0,0,0,0,
0,0,0,7155,5319,0,0,0,0,0,0,0,0,0,0,4919,0,0,0,0,0,3475,2836,5324,
0,0,0,8488,0,9384,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2465,0,0,0,
0,1165,0,0,0,0,0,4479,8629,0,0,0,8617,0,8028,0,3077,0,0,0,0,0,5860,0,
0,0,0,0,0,0,0,0,6775,7605,0,0,9153,0,0,0,0,8418,4287,0,0,0,0,2297,
4907,0,0,0,0,0,0,0,0,0,3143,2249,4574,0,3230,7511,0,0,0,0,0,0,9308,0,
5697,0,8805,0,2061,0,0,0,7163,9512,0,0,7135,0,0,3205,0,0,0,0,0,0,0,0,
0,0,0,0,0,6371,0,0,0,0,0,0,0,0,0,0,0,0,768,4607,0,0,0,0,
0,6748,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5042,4174,0,0,0,0,618,
0,1546,3386,392,0,0,0,0,0,0,0,0,0,6407,7729,0,0,0,2489,0,0,0,0,7846,
0,0,3161,5712,0,0,0,5768,0,0,5466,7946,0,0,0,0,0,0,0,921,0,0,0,0,
0,0,8581,0,7903,0,0,0,0,2157,0,0,0,0,0,0,9253,0,5849,3682,0,0,0,0,
0,0,1269,6359,0,0,6907,8165,0,0,2446,0,0,0,0,5484,0,0,0,0,0,3479,3838,8873,
9043,0,0,6875,0,0,0,0,0,1425,2869,0,0,0,5242,6990,0,0,0,0,0,0,7851,0,
0,0,0,0,0,0,0,0,4927,9438,0,2478,0,0,0,0,0,0,0,0,0,4532,0,0,
0,0,0,0,0,0,2757,8720,909,0,0,1588,0,0,0,0,0,0,0,0,0,8157,0,0,
2361,0,0,0,0,0,1680,0,4520,0,8862,0,0,0,5878,0,5515,0,0,0,0,0,1286,0,
2533,0,7403,1294,5297,0,0,0,0,0,0,0,0,0,2555,9247,2962,0,0,5018,0,0,0,0,
0,0,0,0,0,0,0,7289,0,0,0,0,0,0,0,0,8567,438,0,0,5891,0,0,0,
0,0,0,0,0,0,0,0,1084,0,0,1982,0,0,0,0,1942,0,0,0,0,5038,0,0,
1447,6764,414,0,243,0,7814,0,3697,6658,7252,0,0,0,0,0,0,0,0,0,6020,613,0,0,
0,0,0,5493,2190,7986,8698,0,0,0,0,0,0,0,0,7572,0,0,0,7951,0,0,0,0,
0,1016,0,0,0,6894,7857,9434,0,0,0,0,0,0,306,0,0,0,0,0,0,0,772,0,
0,0,0,0,0,0,0,3080,0,0,0,0,0,0,0,0,0,0,4956,1219,2886,0,5216,0,
0,6831,1637,0,6232,0,0,0,0,0,0,0,0,3130,0,0,58,0,3243,0,0,0,2492,0,
7827,7485,0,0,8861,0,9304,0,0,0,4224,9435,0,0,0,0,5796,0,0,0,0,0,0,0,
0,0,0,0,450,2606,3872,0,0,0,0,0,8475,0,0,0,5868,0,5177,0,0,8375,0,0,
0,0,0,0,0,0,0,3279,0,0,0,3131,0,0,0,3340,8906,0,0,0,0,0,0,0,
0,8314,0,0,4854,0,0,1960,3759,4385,6017,0,0,0,0,6608,0,0,0,0,0,0,0,0,
0,0,0,0,4814,7197,0,0,0,0,0,0,0,0,0,0,0,327,0,0,7995,0,9222,0,
0,0,4560,5519,7952,8494,9006,0,0,0,0,0,0,4398,0,0,0,0,0,0,0,0,0,4985,
8657,0,0,0,0,1462,3994,5727,0,0,0,0,6754,0,0,0,0,0,2562,0,0,0,0,0,
0,7159,914,0,0,7261,0,0,0,0,0,8232,0,0,0,3135,855,0,0,0,0,0,0,0,
5488,0,0,0,0,0,7789,0,0,0,8472,0,0,0,0,0,0,0,1581,4575,0,0,0,0,
952,0,0,7179,0,0,0,2093,0,0,0,0,0,0,0,0,0,0,0,8119,0,0,0,0,
0,0,0,7016,6274,6889,0,0,0,0,0,0,8140,8569,0,0,0,0,0,0,0,0,746,6759,
0,0,0,0,0,3327,0,7989,0,0,0,0,0,0,3984,0,0,0,0,0,0,0,0,0,
9405,3982,0,0,8713,0,0,0,0,0,0,0,0,2371,0,0,2063,865,0,0,0,0,0,0,
0,0,0,3399,4649,0,2143,0,448,7580,0,0,9352,941,5170,5229,0,939,0,0,0,6903,0,0,
0,6300,0,3157,1953,8968,0,0,0,0,0,0,8999,0,0,0,0,0,0,0,149,0,0,0,
0,6573,8936,0,0,2165,3765,8922,0,0,0,0,0,0,0,0,0,0,0,0,1767,4248,1279,0,
0,0,0,0,0,0,0,5218,0,0,0,0,436,0,0,1156,0,0,1141,2217,0,0,0,0,
6293,0,0,0,0,0,0,852,0,0,0,8227,0,0,0,0,0,0,0,0,4499,0,0,0,
0,194,385,0,0,2534,1633,0,0,0,0,0,3597,0,0,1007,0,7503,0,0,0,8129,0,0,
0,0,0,0,0,0,7670,7501,3247,0,0,5387,0,3734,0,0,0,0,0,0,0,6842,401,7896,
0,0,6130,0,0,2756,7585,0,0,1386,789,3328,0,1985,0,0,0,0,7681,0,0,0,4950,0,
0,0,3562,0,0,6464,0,0,0,0,0,0,9307,0,0,3740,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,8540,0,0,1620,0,0,0,0,0,0,0,263,6166,0,0,0,0,0,
0,0,0,0,0,0,0,9036,0,0,0,3176,0,0,5997,0,0,4810,0,0,0,1850,0,3276,
2459,0,0,5491,0,0,0,0,0,0,0,0,0,0,413,0,0,8878,0,0,4090,0,0,0,
0,3030,7231,0,0,0,0,0,0,0,5758,0,0,3770,0,0,0,0,6082,0,0,8757,0,0,
0,0,1562,8902,0,4475,0,0,0,0,9211,6839,7381,8756,1661,4365,7489,7744,0,0,0,8349,0,0,
0,0,0,0,9491,0,0,0,0,3797,0,0,0,0,0,0,7223,2649,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,9398,0,8811,0,0,0,0,981,3127,0,0,0,0,0,0,
3607,0,0,4451,0,7066,0,1827,0,0,0,0,0,0,0,0,0,182,0,0,0,0,0,0,
6331,0,0,0,0,0,0,7442,0,0,0,0,0,0,0,0,0,0,325,0,6529,7635,0,0,
0,0,0,0,0,6968,0,3811,0,0,0,2909,0,0,8247,0,0,0,0,0,0,0,0,0,
0,0,6410,0,1725,9251,0,0,4472,9000,0,0,0,0,113,7130,0,0,0,0,4131,686,0,0,
3972,4293,5092,0,0,9002,0,0,0,0,0,0,0,0,9178,0,0,0,0,0,0,0,0,0,
3764,4360,9156,0,0,0,9055,4062,0,0,0,0,0,0,0,7924,0,0,7024,0,2560,7370,0,730,
0,0,1159,0,0,7821,0,0,0,266,1513,0,6783,0,5716,4494,8777,0,0,0,0,0,1422,2554,
0,0,0,1273,5680,0,1450,4044,0,0,0,0,6135,8866,9446,7970,0,0,0,0,0,0,0,0,
7553,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4435,0,0,7554,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,5206,8659,0,0,1943,0,0,0,0,0,0,0,
0,0,9193,0,0,8390,0,2435,0,0,0,0,0,0,845,3835,5865,0,0,8056,6602,0,0,1732,
0,0,0,0,2454,3141,0,90,2839,2823,4763,6145,0,0,1530,9003,0,0,0,6255,0,0,4189,6940,
9455,0,0,8678,0,0,3655,0,0,0,3541,0,0,0,0,6385,6712,0,3027,0,0,0,0,8880,
0,0,0,4899,0,0,0,0,2099,1715,4975,0,0,0,0,0,4422,1160,2228,0,0,0,4818,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1022,0,0,0,0,292,0,
0,0,0,0,8000,1605,0,5663,840,0,0,0,0,0,1452,184,1990,2461,0,7803,0,0,660,0,
151,0,6715,0,1888,0,0,0,0,3664,468,6283,0,0,0,1039,0,0,0,3329,4022,0,0,0,
0,0,0,0,0,8006,0,5043,0,0,0,0,9469,0,0,22,0,0,0,0,0,0,0,0,
0,0,953,0,6110,7619,0,8201,6078,8409,0,0,0,0,3657,8903,0,0,0,0,0,8417,2865,0,
0,0,6965,0,0,8479,0,2655,0,0,0,2238,0,0,0,0,4485,0,9122,0,2291,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,3769,0,0,0,0,0,0,1048,0,0,5594,0,
0,0,4546,6697,0,1498,0,0,0,0,0,4476,2516,3197,0,3375,1203,0,0,4967,0,0,0,0,
0,183,0,0,0,8562,0,0,0,0,0,5798,830,0,0,0,0,7495,0,0,0,0,0,7595,
0,0,4643,0,1970,2016,4539,6905,0,7453,5940,0,0,0,0,6758,0,8946,0,6844,0,0,0,0,
0,0,0,2946,4310,0,0,0,0,5343,0,0,0,0,0,0,0,0,9387,180,0,7400,0,0,
0,0,6540,4019,6826,0,0,0,6833,0,0,0,0,5822,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,341,7048,3653,7161,0,0,0,0,0,2196,81,0,0,2009,0,0,0,0,0,
0,0,3162,6964,0,197,0,0,0,0,0,5452,0,0,0,4440,0,0,0,0,7628,0,190,6854,
0,0,0,0,0,8660,0,0,0,3001,0,0,0,0,0,0,4825,0,0,9284,0,1306,0,2505,
0,0,6321,876,0,0,0,0,0,0,0,0,4700,0,0,0,0,0,0,0,0,0,3416,0,
0,0,0,0,0,0,0,0,0,0,0,0,479,0,0,0,2822,0,0,0,0,0,0,0,
0,0,687,0,0,0,0,0,0,0,0,0,0,0,0,0,700,5458,8845,0,0,1764,1792,3409,
0,0,0,0,0,0,0,0,0,0,7361,0,0,871,0,4245,6049,0,0,0,5811,6855,0,0,
0,0,8896,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5299,5576,0,568,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1001,0,0,0,0,6681,6515,0,0,
0,0,0,0,0,977,0,0,0,7689,0,0,0,0,0,0,0,1625,0,0,0,0,0,0,
0,2444,0,0,0,0,0,0,864,1699,0,0,0,0,0,1722,0,0,0,9102,0,0,0,5278,
2305,2575,2891,4146,0,0,0,0,0,0,0,0,0,0,3667,0,0,5636,9148,0,0,6634,0,3454,
0,591,0,0,0,5105,0,0,0,7586,0,0,0,0,0,0,6474,0,0,2896,416,0,0,0,
0,0,0,0,647,1528,5356,0,0,0,0,0,0,0,0,4467,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,5981,0,4862,0,108,0,0,0,6268,494,2385,9404,3542,0,0,0,
1363,5817,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9468,0,0,
0,0,0,2449,0,0,0,0,0,0,0,1126,0,0,4119,0,0,0,3440,0,0,4799,6345,0,
6340,3155,252,4437,7487,0,0,0,0,5975,0,0,0,5032,0,0,9135,6815,0,0,0,0,0,0,
0,6597,407,0,0,0,0,0,0,0,0,0,4964,0,0,0,0,0,0,0,0,0,0,8403,
0,0,0,0,5398,0,0,0,0,0,0,0,0,0,0,0,0,1810,0,6612,0,0,8503,0,
8864,0,0,0,0,0,0,0,0,0,0,7205,0,0,5830,0,0,0,8761,0,0,0,0,0,
0,8601,0,0,0,8483,0,0,0,0,0,0,6970,0,0,0,2303,1653,0,0,3380,9120,7644,0,
0,0,1255,0,8092,7863,0,0,0,0,1871,5114,0,0,0,0,3256,5545,0,0,0,0,5127,0,
0,0,0,0,0,1218,0,0,0,0,0,7895,0,1177,0,0,0,2145,0,0,0,0,0,0,
0,0,0,9080,0,0,0,0,0,8835,0,0,8322,0,0,0,5078,0,0,0,0,0,0,0,
0,0,0,0,2313,7059,0,0,0,1105,9113,0,62,0,0,0,0,0,0,0,0,0,0,0,
0,5394,0,0,7164,0,0,0,9460,0,7525,0,0,0,0,0,0,0,4159,8857,2610,0,2135,0,
0,0,0,0,0,0,0,0,0,0,0,2948,0,0,0,0,0,3691,0,0,0,0,0,0,
0,4683,3117,778,0,0,6175,2690,0,0,0,0,0,0,0,0,0,0,4618,3758,8717,0,0,0,
0,4110,0,0,8669,3164,422,0,3241,0,0,0,0,0,7455,0,0,0,5313,0,0,0,0,8276,
9144,0,0,0,0,0,0,0,0,0,0,2133,0,0,0,2999,4732,2386,0,0,7780,4206,8051,0,
0,449,7864,0,6090,7417,0,0,0,0,0,0,0,0,0,4069,0,0,0,0,0,0,8598,0,
0,0,0,0,2498,0,0,0,0,0,4399,0,0,0,0,0,9498,0,11,5478,0,0,0,0,
0,816,0,0,0,0,0,0,8799,0,9100,288,0,1673,0,0,0,0,8459,0,0,0,0,0,
0,5500,0,6604,0,0,0,0,0,4673,940,9078,6064,0,0,0,0,0,0,0,0,0,0,0,
3816,2616,0,0,1248,0,0,0,7441,0,0,0,5719,9050,0,0,6477,0,5577,0,0,0,0,0,
9109,0,0,0,0,0,8233,5266,0,0,0,0,1199,0,0,119,0,0,0,0,0,0,0,0,
0,2911,0,0,0,0,0,0,7578,7697,0,4670,0,0,0,0,0,5775,0,4720,0,0,0,6461,
9513,0,0,0,2831,1553,0,0,793,1778,0,0,0,0,0,0,0,2954,1967,7183,3433,4860,8522,0,
7490,0,849,610,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4289,1779,0,0,0,0,
0,1093,0,0,0,0,0,0,0,0,9298,6761,0,8692,0,0,0,0,4639,0,0,0,0,0,
6814,0,0,3986,0,2578,0,0,0,4112,0,766,9256,0,0,0,0,0,0,0,0,0,0,1640,
0,301,4286,0,0,7910,0,8325,8049,0,0,0,0,0,0,0,0,3754,0,0,0,0,1080,0,
4782,3679,0,0,0,0,0,0,0,7795,0,4541,0,0,0,0,0,0,0,3825,3998,6526,0,0,
0,0,0,0,0,4283,0,0,0,0,0,4210,0,0,3186,4274,8373,0,0,6544,0,3828,0,0,
0,0,0,0,0,0,0,0,0,0,5286,0,0,0,0,0,0,0,0,0,5373,0,0,3901,
4665,8536,0,0,0,0,0,0,0,0,0,837,7621,0,0,6649,0,0,0,0,0,0,0,0,
2150,0,117,0,0,0,1249,0,0,0,0,6363,0,7116,0,8751,0,0,0,0,0,0,6929,0,
0,7283,0,0,0,0,0,0,7520,0,0,0,4750,6500,8174,9376,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,4085,0,0,7330,2802,0,0,0,2588,0,0,0,0,0,8432,0,0,0,
0,0,0,0,8570,0,0,0,0,0,2515,0,0,0,0,7294,0,2062,0,0,0,0,0,4584,
0,0,0,5862,9064,0,8616,0,0,7070,0,0,0,0,4875,2428,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4474,0,0,6687,0,6478,0,
0,1290,0,0,0,0,0,0,0,0,0,3099,5538,7014,8632,0,0,0,0,319,0,1618,1502,4905,
0,0,0,0,0,0,2538,0,0,0,0,0,4833,593,0,0,1140,0,0,0,0,0,3213,0,
2396,2708,7617,0,0,7899,3774,0,0,1579,9337,5064,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,3109,0,0,0,531,3246,7310,0,3935,0,0,0,481,0,0,0,
0,6521,0,0,0,0,9128,0,6512,0,0,0,0,0,2450,0,0,0,0,0,0,0,0,0,
1510,7883,0,0,0,0,1535,6767,0,2905,0,0,5244,0,0,460,0,0,0,0,0,586,4621,4837,
0,0,0,0,0,6509,2477,0,3852,0,0,3229,0,0,0,0,0,0,0,0,0,0,0,0,
0,2990,0,1654,0,7936,0,0,0,0,0,0,0,0,0,0,0,8156,0,2582,457,0,0,0,
3070,4094,0,0,0,0,0,0,0,0,1047,7270,0,0,0,0,4789,0,9458,0,6684,0,0,5115,
9348,8277,5842,9259,0,0,0,0,0,0,5443,0,2358,0,0,9258,0,0,0,4167,0,0,748,3932,
0,0,7566,2499,0,8491,0,0,0,0,273,0,0,0,0,0,0,0,0,0,0,0,0,4849,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,3190,0,0,0,0,0,0,144,0,0,
0,0,7917,7352,0,0,9477,0,0,4846,0,0,0,0,0,0,0,0,0,0,0,387,0,2662,
6044,4658,0,0,0,540,0,0,0,0,0,5694,0,8583,0,0,0,0,0,0,0,0,0,9207,
0,0,0,0,9022,8263,0,0,3037,8719,0,0,0,0,5223,0,0,0,0,0,0,0,0,0,
0,0,0,1859,0,0,4101,0,0,1564,0,0,0,5526,0,7111,0,0,0,0,9377,0,1042,0,
0,0,0,0,0,0,0,0,0,5933,0,0,0,0,0,0,0,2255,0,0,0,8653,0,0,
0,6797,0,0,979,1543,2755,0,7098,6211,0,0,6732,3253,3896,0,0,6284,0,0,8591,8190,0,3455,
0,0,7805,1639,2005,0,0,0,1689,0,0,0,7755,0,0,4389,0,0,0,3915,9183,0,0,0,
4481,374,0,0,0,7318,7242,5597,0,0,0,0,0,0,0,1023,2539,0,8886,0,10,0,0,0,
0,0,0,0,0,0,2799,0,6872,0,0,0,0,0,0,0,4450,304,0,0,0,0,0,5959,
0,0,0,0,1932,0,0,3981,0,0,0,0,0,0,0,5709,0,0,9015,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,7076,1931,0,984,0,0,0,0,0,6459,0,8192,
0,0,0,0,0,0,0,0,2720,0,0,2928,0,4166,0,3589,5258,7275,4922,3511,6645,8584,0,0,
0,0,0,803,0,0,0,0,0,0,4118,0,0,0,0,0,0,4322,5586,0,0,0,0,3737,
0,0,0,4868,2127,6424,0,6372,0,2399,0,7622,0,9427,0,4234,0,0,665,499,0,0,0,0,
0,3579,0,1536,6556,0,0,0,0,2769,0,0,3060,0,0,0,0,0,0,0,0,0,7235,0,
6056,0,0,1798,0,0,0,287,0,3971,0,1745,8062,0,0,1893,1201,8606,0,0,0,6431,1754,5361,
4480,7961,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3039,0,0,0,0,0,0,0,
0,0,4056,0,0,0,0,1807,9481,0,678,0,0,490,0,0,519,0,883,0,0,7733,3330,0,
5412,0,5544,0,0,0,0,0,2589,0,0,0,5776,0,9456,0,118,0,0,5600,7146,0,1241,0,
0,0,0,0,3563,9509,0,0,57,0,0,2401,0,0,49,2440,2701,7839,0,0,0,0,0,0,
0,3611,0,0,0,0,0,0,0,9154,1940,7960,0,8103,0,0,0,217,7918,0,0,2342,0,0,
2013,1470,0,0,5034,8195,0,7220,8875,0,0,0,0,7138,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,965,5330,604,0,0,0,8627,0,0,0,0,0,0,0,6609,0,0,0,1124,
0,0,0,0,1814,4582,0,0,0,0,0,0,0,5445,0,0,0,2048,0,0,7280,0,0,0,
0,0,0,0,2644,0,0,0,0,0,6189,3581,0,0,0,0,0,2114,0,0,0,0,0,6963,
0,0,670,0,0,0,7379,2312,0,8178,0,0,0,0,3996,0,0,0,0,0,0,5009,2764,9152,
0,0,0,3460,0,0,0,0,7338,2298,0,0,0,0,0,3047,1733,0,0,0,0,0,0,0,
0,713,0,0,0,0,0,5801,0,0,2733,0,0,1262,0,0,6737,0,0,2192,0,82,8147,0,
0,2301,9130,0,0,0,0,0,0,0,0,0,1602,8017,0,0,2893,0,5675,0,0,0,0,0,
0,0,0,0,0,0,7313,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,432,0,
0,0,0,0,8815,0,2487,0,0,0,0,0,0,2201,0,2846,0,0,0,5531,8139,0,0,0,
0,2972,0,0,0,323,0,0,0,0,0,673,0,0,2520,0,0,0,0,0,0,0,0,0,
0,7593,8994,2668,0,0,0,5547,4214,0,0,6495,0,0,0,0,0,0,7859,7969,0,0,0,6716,
9034,0,0,0,0,0,0,0,0,373,0,2667,0,0,0,0,0,0,0,4811,3943,2624,6304,0,
1790,4652,0,0,0,0,0,0,0,0,1622,5025,5200,5593,0,452,654,2617,7679,0,5571,0,0,0,
0,0,0,0,0,0,6444,9095,0,0,0,0,6800,0,0,0,0,0,4829,0,0,0,1682,6638,
0,0,0,0,4316,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1880,784,9350,
0,0,0,0,0,0,419,0,0,0,2627,4994,0,0,2347,0,0,0,0,9103,0,0,0,0,
0,0,7032,0,0,2198,0,0,5846,0,4186,0,0,0,0,0,0,0,0,0,0,0,8568,5799,
1662,0,0,0,0,0,7000,0,3107,0,0,0,0,0,0,1719,3289,1941,3010,9502,0,0,0,0,
0,2148,0,0,0,4460,0,0,0,0,0,1153,3476,0,0,0,0,0,0,0,0,0,0,0,
0,0,2283,0,4285,9005,0,0,0,0,204,0,0,0,0,0,0,5472,0,0,0,5881,0,0,
0,0,0,0,18,0,0,4010,0,4616,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2752,0,0,4783,0,0,0,0,8222,0,0,2735,0,0,
7497,0,0,0,796,0,2704,4089,0,0,0,0,0,0,0,0,0,0,0,0,0,6953,7862,9339,
983,1079,0,0,0,2400,0,0,640,0,37,0,3326,8068,0,0,0,7764,8594,7942,0,0,0,0,
1828,5097,651,0,0,2229,0,0,6502,0,0,0,0,1272,8363,0,0,0,0,0,9241,7393,6343,6961,
0,3645,5139,0,0,0,0,0,0,0,114,5010,0,0,6434,0,0,0,7723,8527,7105,0,5527,0,
0,0,0,0,0,5522,0,8453,0,0,3733,5456,6036,0,0,8798,0,0,305,4223,2202,3820,0,3016,
9381,0,0,0,3690,5320,1686,0,2930,7598,9041,0,0,0,1526,1587,8071,8109,0,0,0,4893,0,0,
0,8449,0,0,1408,0,0,6703,4741,0,0,0,3021,0,0,9092,0,7254,0,0,8487,0,1216,0,
0,0,0,0,0,0,523,0,5767,7008,0,264,0,0,0,0,513,5637,0,0,8749,4263,3019,0,
0,7562,0,0,5075,6810,0,0,3218,0,0,0,0,0,0,0,0,9382,0,0,4325,0,0,574,
0,8671,0,0,0,0,120,0,0,0,0,0,0,0,9314,0,0,0,5858,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,4441,1541,4165,0,0,0,0,0,0,0,0,1173,8121,0,0,
0,0,8844,0,0,0,0,0,0,6856,0,0,0,0,0,1472,5554,1359,0,0,5525,0,0,1350,
0,0,0,0,0,7119,0,0,6157,8940,0,0,0,0,0,0,0,0,3403,9142,0,0,0,6269,
0,0,0,2029,7538,0,0,0,3082,0,4169,0,0,0,7950,0,0,0,0,0,0,3369,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,1752,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,3868,0,0,0,0,88,515,106,619,5874,8802,0,0,
0,0,0,0,0,2315,5352,4335,2913,0,0,0,1458,969,0,0,0,0,559,0,0,0,993,0,
0,7898,0,0,0,0,0,0,0,5026,9321,0,0,0,0,0,3452,232,0,0,0,0,0,0,
0,0,0,0,0,0,0,64,0,0,4156,6070,0,0,0,9296,0,0,6456,7983,8894,0,0,0,
0,0,0,0,0,0,3891,0,0,0,0,0,0,0,0,0,9,3237,7055,7966,0,0,0,0,
0,0,4421,0,6137,0,0,0,0,0,0,0,0,0,0,3210,0,0,0,0,0,0,0,0,
0,0,0,2213,0,0,0,3659,1977,8803,0,0,0,0,0,0,0,0,0,0,1939,2804,0,336,
0,0,0,6928,0,0,8211,0,0,0,0,0,0,0,0,0,0,0,0,4256,8241,8630,0,5362,
0,0,0,9235,0,0,4103,8980,0,0,0,2355,0,0,0,0,0,0,0,0,0,0,0,4452,
3949,2841,3614,0,0,0,0,0,4999,0,3283,0,2797,5211,0,0,9011,0,0,3075,0,0,0,7536,
0,0,0,0,4177,0,0,0,0,0,0,0,0,0,4636,0,8013,0,0,0,4377,6739,5622,0,
0,0,6546,0,2236,6606,0,5383,0,6441,0,9073,0,0,0,0,0,0,3058,4855,0,0,1348,2892,
6542,0,0,0,0,0,1399,5640,0,4008,9084,0,0,5686,0,0,7488,0,0,0,0,0,0,0,
0,0,0,2036,0,0,8987,8460,0,0,0,0,0,0,0,0,230,2178,4257,0,0,0,2130,0,
1844,0,0,0,0,7353,0,8272,0,0,2410,0,0,0,0,0,0,0,0,948,0,0,0,2050,
8471,0,0,3266,8979,0,0,0,0,2637,0,7934,0,0,0,0,1489,0,0,0,0,1730,0,0,
0,899,0,798,6029,4384,0,0,0,0,0,0,3604,6391,0,0,0,1090,0,6667,0,0,0,3830,
6436,0,332,0,0,0,0,0,0,0,933,0,0,0,0,0,0,5288,0,0,0,0,0,7284,
0,2776,0,0,0,0,6054,0,0,0,0,6327,1569,4405,8212,0,0,0,0,6717,0,0,0,2861,
0,3714,0,0,8474,5548,6898,0,0,0,8047,0,0,0,0,0,3940,8571,0,0,0,0,0,0,
0,0,0,0,0,0,0,2827,4876,483,1897,0,0,0,848,8726,2585,0,1890,0,4988,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3903,0,0,0,5382,6691,2895,6011,3414,
0,8034,1900,0,0,3012,0,0,0,4266,0,0,0,1565,0,0,0,4637,0,0,6665,0,0,167,
5291,0,0,0,8825,0,0,0,0,0,0,0,0,0,0,0,8518,0,0,6644,0,0,2537,3863,
0,0,0,0,0,2403,0,0,8434,0,0,0,0,0,0,0,0,0,0,451,0,0,0,1971,
0,0,0,0,0,0,5596,5137,6829,0,0,0,4471,0,0,0,0,3234,0,0,7684,0,0,8721,
0,7699,0,0,6706,8804,0,2694,0,367,8007,0,6793,6880,7420,8306,7645,0,0,0,0,0,8240,0,
3251,0,0,5254,0,0,0,4573,0,0,0,0,0,0,0,0,7466,0,0,1656,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,5741,5814,2951,0,0,0,0,0,0,0,0,9389,0,
0,0,0,0,0,0,0,0,9255,0,0,0,0,6338,0,7251,0,0,0,0,0,0,0,5850,
0,0,0,0,0,6305,0,0,0,0,3258,988,0,0,0,0,0,0,517,7052,8489,1593,5057,3739,
6622,0,0,0,0,0,0,4672,0,205,7192,4150,0,1705,0,3480,0,0,0,0,4764,0,0,0,
0,0,0,0,478,0,0,0,5670,7480,0,0,1335,5180,0,0,8858,0,0,4941,0,0,0,0,
0,0,0,8838,0,0,0,0,0,0,2022,8393,6790,7486,0,0,0,2171,3544,0,0,0,0,8970,
0,8814,0,0,0,0,0,0,0,0,0,0,0,9371,0,0,0,0,0,0,3693,0,0,0,
15,5823,0,0,0,0,9353,9017,0,0,0,5230,0,0,0,0,0,1894,5551,0,0,0,0,0,
0,0,0,0,3515,0,5371,4721,0,0,0,0,0,0,9457,0,0,0,0,101,0,0,0,6357,
0,0,0,0,0,1963,0,5184,8993,0,1742,0,0,3138,0,0,0,5786,0,0,0,0,0,0,
7409,7823,3520,7829,0,0,0,0,0,7216,0,0,0,0,0,0,0,0,0,6171,0,0,0,0,
8125,3509,0,0,6821,0,0,0,0,0,0,0,0,7285,0,1297,3232,6008,0,0,0,0,0,1568,
529,2354,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,5220,5807,4926,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2597,5896,6572,1122,0,833,4699,0,0,0,0,0,8511,0,
5027,3642,0,0,0,7471,0,0,6586,0,3200,0,0,0,7124,1819,3290,0,0,0,3017,0,0,0,
0,0,0,0,0,1558,0,0,0,1301,0,0,0,703,0,0,6201,0,0,0,5410,6015,0,0,
0,0,0,9454,0,0,0,0,0,0,7990,0,0,0,0,0,0,152,0,4984,0,0,0,0,
0,0,0,0,3963,0,0,0,0,107,0,0,0,0,2189,0,6285,7333,0,9488,0,0,0,0,
0,0,0,563,0,0,0,0,0,2884,0,0,0,5501,3011,5591,0,0,0,0,0,0,0,1773,
7461,0,0,0,0,0,0,0,0,5788,0,0,0,0,0,0,0,5580,7933,388,9374,0,0,0,
3648,5214,0,9098,0,0,0,7749,0,8613,0,6625,7238,7543,0,0,0,0,0,0,2372,0,1307,0,
0,8705,0,0,0,0,0,0,0,0,0,0,0,0,0,5236,0,0,2878,7584,8256,0,0,0,
8291,0,0,5047,0,0,1984,0,0,5449,1802,0,0,0,0,1385,1712,0,0,8079,0,0,9229,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5482,3188,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,9250,0,0,8115,0,0,0,0,0,0,0,0,0,0,0,
3179,4097,9197,0,0,0,0,0,7673,0,0,0,9114,0,0,0,36,0,6614,0,0,0,4641,7443,
7364,0,0,0,0,0,7426,221,8160,0,0,8218,0,0,1437,3312,0,0,0,0,5284,0,1354,0,
4382,0,0,0,0,7545,7957,0,140,0,0,0,0,0,0,0,0,0,0,0,8142,0,0,0,
0,0,8889,0,0,0,0,0,0,0,9176,3656,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,4425,0,0,0,0,0,0,0,0,0,5621,0,8454,0,0,0,0,3173,0,0,
0,0,4755,7002,8026,0,0,0,0,0,0,0,0,0,0,0,0,8543,0,6648,0,0,0,0,
0,0,9504,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7835,0,0,0,0,
0,0,0,171,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4970,0,0,
0,0,0,0,8096,762,0,0,0,0,0,0,0,0,0,0,0,8602,0,0,0,2139,3756,0,
0,335,0,1011,0,0,0,3227,0,0,0,0,0,0,0,0,0,0,0,697,0,9500,0,0,
0,6553,0,0,0,0,0,5754,0,0,0,5700,0,8908,0,0,0,2907,4105,7208,0,0,0,0,
0,2015,0,0,1832,1107,0,0,0,0,0,0,0,0,0,0,4111,0,0,0,0,0,4647,0,
0,0,0,0,0,0,0,6939,0,0,0,8849,3528,0,0,0,0,0,2808,0,8985,0,0,0,
9179,39,9277,0,0,0,0,0,4996,0,0,0,0,0,8833,0,0,0,0,7943,3304,0,0,0,
0,3636,6323,0,0,0,0,0,3219,9511,0,0,0,0,0,0,1631,9269,0,310,0,7659,0,0,
0,0,0,0,8303,0,0,0,0,0,0,0,0,0,7840,0,0,6808,8443,7273,0,5922,5031,7411,
8665,0,0,0,0,7779,0,4594,0,0,0,8164,0,0,0,0,0,0,0,0,0,0,0,403,
870,0,0,3435,0,0,0,0,0,5885,4273,5955,0,0,7575,0,2091,0,0,0,0,0,7569,8647,
3716,2941,7100,0,6777,0,0,0,0,0,4711,0,0,8920,6147,7481,0,6795,0,0,5602,0,0,5369,
0,2828,0,0,4680,173,3151,782,7472,9094,0,0,9436,0,0,9330,0,465,0,0,0,0,0,0,
0,0,8238,3628,1378,8496,6676,0,5731,456,2240,4778,0,0,0,4402,0,0,0,1172,0,0,0,0,
0,0,0,0,0,9444,0,5404,0,0,0,0,0,0,0,0,0,0,0,0,0,8612,0,4034,
6666,7006,0,0,0,5275,0,1061,7877,1391,0,0,3448,0,0,0,0,8262,663,0,2375,0,0,0,
0,0,0,0,0,0,0,5006,5516,0,6093,349,0,0,0,0,0,0,0,0,0,3382,0,441,
7860,6581,5711,0,0,0,5051,0,0,8137,0,0,0,3898,5910,5367,9200,0,7528,0,0,0,0,0,
2287,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8823,0,0,0,5346,0,0,1919,
0,0,1981,0,0,5251,0,0,0,0,0,0,2304,9032,0,0,2541,3905,4368,0,0,7939,0,0,
0,4969,0,0,0,0,0,0,8287,1087,0,8930,0,0,3346,4411,8546,1154,0,0,0,0,0,0,
0,0,1316,5476,0,0,0,0,7551,0,0,1106,4143,8622,6693,0,0,0,0,0,0,4674,5198,0,
6081,0,0,0,6481,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6523,
0,0,0,0,0,0,0,0,0,0,0,0,2768,0,0,0,0,0,6668,3907,0,0,0,8155,
0,0,0,0,3023,0,0,0,0,0,0,0,0,1544,8016,0,5624,0,0,0,0,0,0,0,
0,0,0,0,0,1683,0,0,0,0,0,802,0,0,0,0,0,0,0,0,0,0,2286,0,
0,0,7816,0,0,3240,0,0,0,0,6864,0,1493,0,0,0,0,0,0,8801,0,0,0,3717,
0,0,0,0,0,0,6617,0,0,0,2630,6662,0,0,3531,7792,0,709,0,8158,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,3494,0,6781,0,0,0,0,0,0,0,897,0,884,2215,
0,0,4407,8535,0,3034,0,0,0,5110,0,0,0,0,1037,0,1651,0,0,2326,0,2226,0,677,
6741,0,0,0,0,0,0,4074,4599,0,2889,1508,3198,0,5677,2696,3079,0,0,0,1235,0,0,6038,
0,0,0,0,0,564,0,0,0,0,4134,2118,0,0,0,0,0,0,0,0,0,0,0,0,
6628,0,0,0,0,0,0,133,0,0,0,0,0,0,0,0,0,0,0,0,1336,0,0,0,
0,0,0,0,1019,1069,0,0,3202,594,889,0,0,7143,0,6996,0,0,0,0,0,0,5907,0,
0,0,0,0,0,0,0,209,0,0,0,7638,0,0,805,0,0,0,0,0,0,0,0,0,
1142,0,0,0,0,0,0,0,0,1537,4864,0,0,0,2078,0,0,0,0,5779,2370,0,0,0,
0,5916,0,0,0,0,0,6596,0,0,5312,7383,0,0,0,0,0,0,0,0,0,8907,0,0,
2197,0,0,0,0,0,0,8643,6164,0,0,5699,0,0,0,0,0,0,4501,0,0,0,0,0,
0,0,0,2256,501,5426,0,0,0,0,7115,0,6683,0,0,0,0,0,8440,208,9137,0,0,0,
0,0,9340,0,0,0,0,0,0,0,0,0,6975,4847,0,34,2603,9320,0,0,0,0,0,2300,
8611,0,0,0,6871,0,0,2689,2710,0,4028,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,1005,0,0,0,0,0,0,0,1222,0,5002,4758,0,0,588,2295,0,8213,0,0,0,0,0,
0,0,0,4923,0,0,1697,56,2650,0,0,0,0,0,0,4218,0,0,3316,0,0,0,0,0,
3988,43,0,0,5301,7056,0,0,0,0,5745,8073,9433,1583,0,0,0,0,8577,0,0,0,0,5132,
5386,3,8812,9172,0,3189,7730,0,0,0,0,0,0,7968,0,4580,3879,8064,3445,4592,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,747,0,0,0,0,7844,8336,0,8772,6094,0,0,0,0,
404,4311,2294,0,0,0,0,5403,0,0,7044,0,1020,8728,2571,9039,0,0,0,0,3781,0,0,0,
0,384,0,0,0,0,1849,3482,0,0,4231,0,0,0,0,8724,0,0,6119,627,6265,8566,0,4083,
0,1903,4529,9086,3571,0,0,0,1989,0,0,0,1545,0,0,0,4455,0,0,0,0,0,216,3564,
4053,0,5419,0,0,0,0,0,8141,0,0,0,0,0,8265,7171,0,8430,0,5818,8282,0,461,1232,
0,0,0,9101,0,6657,0,0,0,5886,8107,0,0,0,0,1549,1190,0,0,4242,0,0,0,2054,
0,0,0,5017,0,0,0,0,3569,0,0,0,0,0,723,0,0,0,771,7708,0,0,0,0,
0,0,0,0,0,0,0,0,0,3567,0,3665,0,7567,0,0,0,0,0,0,0,6659,8884,0,
0,0,0,0,0,0,0,0,0,0,0,8188,0,5906,0,2940,0,0,0,5435,0,0,2509,7034,
0,1162,2132,0,0,0,0,0,0,0,0,4514,0,0,0,0,0,0,0,1051,0,0,0,0,
0,0,3359,0,5502,0,8770,4428,0,0,8106,1892,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,8111,9221,0,7086,8846,0,0,0,
0,0,0,1713,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9150,0,0,0,
0,0,0,0,2160,2568,6415,0,0,0,0,0,0,1460,0,0,0,0,4323,0,0,0,0,0,
0,0,0,0,0,0,0,1910,0,5485,318,0,0,0,0,0,0,0,0,0,0,0,1611,0,
0,0,7112,0,0,0,5631,7954,0,0,0,0,0,0,0,0,0,0,3449,0,0,0,0,0,
0,0,0,0,0,545,8369,0,0,4820,0,0,1264,0,1026,546,0,0,4951,7731,0,0,0,0,
0,0,0,0,0,0,0,5424,0,5440,0,0,0,1668,4225,996,4302,4954,5743,0,0,0,0,6633,
2817,0,0,0,0,0,0,4671,0,562,0,5987,0,0,0,8480,0,0,0,0,6485,1973,707,0,
4945,0,0,6061,0,0,0,0,0,0,0,0,0,5486,0,0,2337,3704,3669,9383,3687,0,0,0,
7724,0,9077,0,0,0,0,6971,0,4870,0,2719,0,0,3068,0,0,0,0,2152,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2834,786,0,0,0,0,0,0,0,891,0,8001,0,4205,
2038,0,3530,0,0,0,6993,0,0,0,0,0,9071,0,2432,0,9283,0,0,0,0,0,0,2939,
0,0,0,0,1052,0,8931,0,0,0,0,343,7326,0,6399,0,0,8648,0,3713,1099,0,0,1092,
1189,0,5688,0,0,0,0,0,0,7176,3277,0,0,0,0,0,1681,0,0,3074,6226,7925,0,0,
0,0,0,0,0,0,0,5978,0,0,0,0,0,0,3882,0,0,0,0,0,0,8490,0,0,
0,0,0,0,0,0,0,0,0,6354,0,0,1848,0,0,0,0,0,0,0,0,2965,5354,0,
8271,4096,0,0,0,1014,0,2723,0,7853,0,0,0,0,0,0,0,3934,7399,0,0,8448,7781,8938,
0,0,0,3388,0,0,0,0,6830,0,4182,0,0,0,5549,0,0,8152,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,2070,0,0,0,0,5529,0,0,0,0,0,1609,6233,0,3299,0,
0,0,0,0,0,0,3795,0,0,0,0,7904,8913,1178,0,0,2545,0,2318,0,8334,0,0,0,
0,5771,0,0,0,4021,0,0,0,0,0,0,0,280,0,5821,0,1174,0,6618,0,3821,0,7650,
0,6043,0,0,5391,9292,0,0,0,7583,0,0,0,0,6231,0,0,2207,0,3545,0,0,0,7737,
7722,0,1208,3603,0,0,0,0,0,0,4086,0,0,743,1863,3132,0,0,0,0,0,0,0,0,
5395,0,6562,0,0,9268,0,0,0,0,7299,0,0,8085,3595,0,2317,0,0,0,0,0,5641,4470,
0,4070,0,1360,0,0,0,0,2010,8824,0,0,0,5341,0,6202,7880,0,0,0,0,0,1908,7229,
0,2933,3084,1826,224,6730,0,7109,1974,0,0,0,0,5938,0,0,1281,0,0,0,0,5595,8586,0,
0,0,5607,0,0,0,7319,8455,8988,9495,0,0,6629,0,0,0,9375,2947,0,0,0,0,0,4313,
0,0,0,0,0,0,0,0,0,2771,868,1418,0,0,0,0,0,0,0,0,1163,0,0,0,
0,0,0,0,0,0,0,0,0,4895,0,0,3624,6626,0,0,0,0,0,0,375,0,0,0,
0,0,0,0,0,0,0,0,0,351,5717,2894,0,0,0,0,0,0,7218,302,0,0,0,2117,
364,0,0,0,0,5690,0,0,0,0,0,0,0,0,0,0,0,0,3171,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8820,0,0,4535,
0,0,0,0,0,0,2204,0,0,0,7175,0,2703,0,7588,0,0,3933,0,8574,0,0,5559,0,
0,0,0,0,0,8992,0,0,8882,5126,0,3036,0,0,6066,0,0,0,8911,0,0,1381,6167,8080,
0,0,0,0,0,0,0,0,5052,6680,7118,0,0,0,0,0,0,0,0,0,0,0,2071,0,
0,0,0,1180,0,0,0,0,7519,0,0,0,0,0,0,203,6239,3993,0,0,0,0,0,0,
0,0,5282,6610,1146,0,0,0,0,0,4197,0,0,0,0,0,6297,7524,3220,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,5950,4262,835,4929,426,8019,0,0,0,5331,0,0,0,0,
6518,8168,5932,1691,0,2168,0,0,0,0,0,0,0,3221,6901,0,0,0,0,0,0,0,68,2185,
3559,5605,6213,8025,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5599,0,4246,0,9282,
2902,0,0,0,0,0,0,0,1120,0,0,0,0,0,3946,6336,0,0,0,0,0,0,1439,3102,
0,0,0,0,2267,0,0,0,3855,967,2875,0,5056,0,0,0,0,522,8676,0,0,0,0,0,
0,7894,0,0,0,0,0,0,8131,0,0,6313,0,1191,3371,6381,569,2490,7937,0,0,0,0,0,
0,8242,0,0,0,0,0,0,0,8607,0,7432,0,0,0,0,0,0,5924,0,431,2100,6974,0,
0,0,8260,0,0,0,8054,0,0,1678,0,5632,0,3752,0,0,0,0,0,0,0,0,45,0,
0,0,0,0,0,0,0,6086,0,9180,0,3352,4057,5152,5756,5985,0,0,3802,0,0,0,0,0,
0,0,4873,0,0,9505,0,8452,6129,0,0,0,2002,0,0,0,616,0,0,0,0,0,0,9316,
7468,0,0,0,2279,0,7996,0,0,1561,4003,6709,8463,0,0,9106,0,0,0,7703,0,7555,0,0,
0,0,0,320,0,0,0,0,0,6802,8423,2391,7301,8498,6486,0,1188,0,2988,0,0,0,0,0,
6375,0,0,0,0,77,0,0,0,0,0,0,6346,0,0,0,0,0,8030,8847,9467,0,0,0,
0,0,0,0,0,595,842,0,0,8796,0,0,8725,0,6052,0,0,0,1054,2419,0,0,0,0,
5903,0,0,0,8560,0,0,0,0,0,0,0,0,2057,0,0,0,7091,957,3057,0,0,0,0,
5257,0,5739,6361,6663,2163,8589,9239,9276,0,0,0,0,0,0,0,0,0,0,0,0,6097,0,0,
0,0,0,0,0,0,0,0,0,6913,0,2981,0,0,0,0,0,0,0,6812,0,0,0,0,
3865,0,0,0,0,0,0,0,0,0,0,0,4942,0,0,4116,0,0,0,0,8216,0,0,0,
729,0,1744,8128,0,0,0,0,661,0,0,4011,8058,1480,0,0,0,0,0,4914,0,0,0,0,
0,7296,0,397,6095,0,0,1114,0,0,4252,567,9115,0,0,0,0,0,0,1567,8243,0,0,5191,
0,0,0,2924,0,0,1845,8495,0,0,0,0,0,0,0,0,0,0,0,0,8983,0,0,0,
7042,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6944,0,0,0,5974,7891,8146,0,
0,0,0,0,0,0,0,0,4113,3014,0,0,0,0,0,0,9054,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,3845,0,0,0,0,0,485,0,0,0,4462,0,0,2521,599,5143,
0,0,0,0,0,0,0,0,0,0,0,3005,1280,959,0,0,8852,770,0,0,0,0,0,0,
0,0,0,0,0,0,410,0,6601,5172,0,0,0,7358,901,0,0,0,0,1076,3331,0,2528,0,
0,5534,9209,0,2334,0,0,0,0,7290,0,1736,0,0,0,0,0,0,4192,0,0,0,0,0,
0,0,2122,0,0,0,0,1383,4364,0,0,7754,75,7830,5806,0,0,0,0,2209,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,8942,0,7089,0,0,0,0,0,0,0,0,6914,3644,
0,0,0,0,0,0,0,0,0,0,4633,7134,0,8447,0,605,0,0,496,2224,0,0,1883,7094,
0,0,0,0,0,0,1329,0,0,0,0,0,0,0,0,7557,0,0,0,0,9380,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1675,8311,0,0,0,
0,0,33,0,0,0,7734,0,0,0,0,0,0,0,0,0,0,0,0,533,1635,0,0,0,
0,0,0,0,0,2406,0,0,0,0,0,0,0,0,0,0,7640,0,0,0,0,0,0,0,
0,0,0,0,7023,0,3252,7808,0,0,6000,4678,4684,0,8414,9278,0,0,8879,0,0,0,0,0,
0,9206,0,0,0,0,0,0,6234,0,0,0,0,0,5530,0,0,0,5611,0,0,0,2242,0,
0,0,0,0,0,0,0,0,6277,122,0,0,0,1368,0,0,7771,5176,0,0,3742,0,0,6096,
0,0,0,0,0,760,2763,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8528,
0,7232,2065,0,0,0,0,0,0,0,0,0,0,0,949,9402,0,7785,2938,4826,3043,3805,8850,0,
2452,1396,3280,0,0,0,4095,0,1034,0,6001,0,0,0,0,2017,0,0,0,0,0,0,0,0,
0,158,3612,195,5187,1035,0,4858,7513,0,0,0,7425,4272,2833,7982,5851,0,0,0,0,0,0,0,
0,0,2722,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6378,0,0,1729,7128,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6193,0,0,0,0,0,4737,3024,
8966,9323,8737,9394,0,175,0,0,3553,0,0,0,1112,0,8337,4885,2706,8924,0,0,0,0,0,0,
1914,0,0,0,0,0,0,0,1887,572,4920,0,0,0,3708,0,0,0,0,0,6535,7802,0,0,
0,0,1421,0,0,0,8439,1393,0,0,0,0,0,0,0,0,1258,8661,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,3045,0,2,2441,7140,0,0,0,0,0,0,0,0,0,
0,0,3054,0,0,0,0,0,2241,7415,0,0,0,0,8816,0,402,0,1485,0,0,0,0,7599,
0,3849,6224,0,0,0,0,2748,3818,0,1267,1181,1379,0,0,0,0,0,0,0,0,0,0,0,
3799,0,0,0,0,0,0,0,0,0,0,7874,9125,0,0,0,0,4880,7847,4948,0,0,0,0,
0,3284,535,2246,0,0,0,0,0,6190,0,0,8941,0,0,0,8813,9471,0,0,169,0,5537,5477,
6379,6886,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9065,0,2181,0,3389,0,8433,
8093,0,0,0,0,0,0,0,0,0,0,0,0,7927,0,0,4306,0,0,7465,0,0,0,0,
0,9420,2424,6266,0,0,0,0,2864,7649,9195,0,0,0,0,0,3780,0,0,9443,0,0,0,0,
0,0,0,0,0,0,0,0,0,4917,4469,0,1797,0,1813,8236,0,9111,625,4207,0,0,0,0,
0,5300,1554,0,0,0,8545,5514,0,0,0,0,0,0,0,0,0,6003,150,6906,0,0,652,7031,
7913,8888,7194,0,2457,0,0,0,477,0,2222,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,3153,0,0,0,0,5837,5495,0,0,7049,0,4227,0,0,0,5461,0,3804,4802,0,0,
0,0,0,815,0,0,0,0,0,0,0,0,0,5098,0,6881,0,0,0,0,7530,7378,0,8943,
0,2293,0,0,0,0,0,1424,0,0,9198,0,0,0,131,3194,5613,0,0,0,0,7976,0,0,
6865,0,0,7760,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,2658,
0,0,0,0,0,0,0,2753,0,5941,6570,0,4986,400,6548,8729,0,7303,9104,0,2692,6055,0,0,
6877,0,0,8365,4685,0,0,0,0,0,960,0,0,7328,0,9484,0,0,0,3637,0,6278,7709,6533,
9309,0,0,0,0,0,6409,0,0,0,2685,0,0,3104,5290,0,0,7997,8670,3843,0,0,0,731,
5148,0,4366,0,0,0,1155,7984,0,0,0,4522,0,0,0,0,0,0,8935,0,0,0,0,0,
0,0,0,5859,0,0,0,6443,0,0,0,0,0,0,0,0,0,0,0,0,9242,8353,0,0,
0,0,0,0,0,0,0,0,7123,7154,0,0,0,0,0,1431,0,7944,0,0,2162,2427,8031,4558,
161,6281,0,3231,0,0,0,0,0,0,0,0,0,381,0,6237,0,0,0,0,0,8290,0,0,
0,4695,1438,2257,4624,4781,6624,5062,2373,7360,2726,8104,2307,4226,6042,0,1265,3211,0,0,0,0,6673,0,
0,0,8901,5856,8330,8774,8686,0,3351,0,0,0,0,0,0,0,9019,0,869,1086,0,0,0,0,
0,6134,0,0,0,0,0,0,0,0,5447,0,3059,352,0,1518,0,4188,0,0,0,0,0,2034,
329,5302,8939,0,0,7978,8604,0,0,0,0,0,0,0,0,0,9310,4042,0,0,8130,0,8399,0,
9280,6632,1592,0,0,0,0,0,0,0,1384,9205,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,9332,0,0,0,0,6840,0,147,0,0,0,0,3259,0,0,0,
0,0,0,0,0,8362,737,0,0,0,0,0,0,0,0,0,3730,0,0,964,5769,0,1038,0,
0,0,0,0,0,1957,0,0,7081,0,0,0,0,0,9191,0,7791,0,0,0,2661,0,0,0,
0,0,0,0,0,7669,5565,7794,0,0,0,2663,3892,5048,0,0,0,8588,0,0,0,0,0,1542,
0,0,2482,0,0,8331,0,6563,0,0,0,0,6694,9329,0,0,0,0,0,3884,5481,0,0,0,
0,3864,0,2870,0,1926,3324,2161,0,0,0,4199,0,0,5167,0,0,0,7786,2743,0,0,179,4006,
5898,6801,0,0,0,0,4427,0,0,0,0,0,0,0,0,0,0,74,70,5118,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,539,188,0,0,0,0,0,0,0,0,0,0,0,
0,8207,0,0,0,0,0,9184,0,0,9306,0,0,0,0,0,0,2182,0,0,0,0,0,8626,
0,0,0,1952,0,0,0,994,0,0,0,0,0,0,0,0,5969,0,0,0,0,0,0,0,
0,0,0,2659,0,2493,0,0,0,0,0,0,3692,0,0,0,4288,2500,5334,0,0,0,0,0,
0,0,0,0,0,0,6091,0,0,8976,0,0,0,0,0,0,0,5329,0,0,7396,0,0,3960,
0,0,5239,6517,0,0,0,4713,0,0,0,0,8650,0,0,0,1333,0,3735,935,9010,9075,0,946,
0,7965,0,0,0,0,0,0,0,0,0,0,3842,0,0,0,0,0,5039,0,0,0,0,0,
0,0,0,554,0,0,0,0,0,0,7354,0,0,2014,0,0,0,0,0,0,0,0,0,0,
0,0,8718,0,0,0,3608,5183,5962,0,0,0,0,0,0,7674,0,0,0,4461,0,0,0,0,
0,0,9294,0,0,0,0,779,0,0,0,0,0,4993,0,0,0,0,0,0,7845,0,134,0,
0,0,0,0,2395,0,0,0,0,4890,5045,0,3616,5479,0,0,0,0,0,0,0,2766,0,0,
0,0,9442,0,5119,8081,0,7948,0,0,0,0,0,0,0,0,0,0,5952,0,7129,0,0,0,
0,0,0,0,0,0,5873,0,0,6242,0,0,0,4834,8286,0,0,0,0,0,0,1629,0,5990,
0,0,0,0,0,4183,0,9215,0,0,951,0,0,0,916,0,0,0,0,8224,0,8004,0,3761,
0,0,199,0,7817,0,0,0,5322,0,0,0,0,4675,5895,0,6306,0,0,3008,0,0,0,3923,
0,0,0,0,0,0,0,7741,0,1945,0,717,4727,0,0,1753,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,8040,0,1811,0,4512,0,0,0,0,0,0,0,0,1979,0,
0,0,0,0,0,0,0,0,7704,0,5308,0,0,0,0,2640,0,0,0,0,0,7421,0,0,
1240,3983,1446,5212,0,0,0,0,0,0,0,0,0,249,0,0,0,0,0,0,4284,0,0,0,
0,0,0,0,2051,0,0,0,0,0,0,1959,0,919,0,739,0,0,0,0,0,0,0,4043,
3777,5463,0,0,0,0,6752,0,0,0,0,0,0,0,0,0,5293,9097,0,0,9400,0,0,0,
0,0,0,0,0,7778,9510,0,0,2116,0,0,4735,0,0,0,0,6051,0,0,7292,0,0,0,
0,0,0,0,0,0,0,156,0,0,0,0,0,4884,0,720,0,0,0,0,0,0,0,0,
0,0,799,1490,5647,0,0,0,1453,0,0,0,0,0,8055,356,0,3878,0,7651,0,0,0,6729,
9090,0,3245,0,6510,1065,1525,3361,7878,0,0,0,1949,0,1885,0,0,1610,7436,0,0,0,0,6463,
0,0,6911,0,0,0,3322,0,5793,0,0,0,699,5928,0,0,0,0,0,4444,8181,0,0,5503,
0,0,0,0,7521,0,0,2284,1046,3484,6589,0,0,0,0,0,0,3957,0,0,777,0,1338,0,
0,0,0,0,7243,0,0,912,851,8831,3881,0,0,0,6945,0,9368,0,0,3297,5326,0,0,0,
0,8759,0,0,5438,7977,0,0,0,0,6725,0,0,0,0,0,0,0,0,0,6994,5498,0,0,
0,3989,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5460,0,0,0,0,0,
0,0,0,0,0,0,0,2309,0,0,0,0,1060,0,0,0,0,4925,6943,1195,7148,0,4766,0,
9305,0,0,0,4937,0,7872,0,0,0,5174,0,0,0,0,0,0,0,0,6364,0,5475,0,0,
0,0,6312,0,0,0,0,1501,0,0,4443,0,1125,0,0,0,0,0,0,4853,4132,2359,6724,7404,
0,0,0,0,0,0,2851,4608,4823,0,0,0,0,0,0,0,0,0,0,8515,0,0,0,2853,
8808,0,0,0,0,0,4667,0,0,0,0,6804,5616,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,5848,0,0,0,3404,0,0,0,926,3900,5606,0,0,0,0,4139,0,8739,
1158,0,0,0,0,1944,0,0,0,0,0,0,0,0,0,7414,0,16,5389,6927,0,0,0,0,
2503,571,2158,0,0,0,0,0,0,0,0,0,6607,0,6212,0,0,0,0,0,7474,7788,7852,0,
21,8821,0,5512,0,0,0,0,0,6183,0,4331,5759,7682,0,6564,0,0,0,0,0,7157,7225,0,
0,9203,0,0,1630,3469,0,0,0,0,0,9056,0,8982,8313,0,0,4390,0,0,0,3606,267,3920,
0,0,0,0,0,0,0,7151,0,0,439,0,0,0,0,0,0,0,0,0,0,1117,5902,0,
0,0,4128,5390,3751,0,582,0,0,4351,7009,0,0,6220,0,0,2001,7812,0,0,0,3048,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,1707,5729,0,0,0,0,0,0,566,0,0,8585,
0,1103,2235,3163,4466,1731,0,0,7437,0,0,0,0,0,0,5612,0,6866,0,0,0,0,0,8411,
0,0,0,8199,0,0,0,0,0,8514,0,0,0,0,6301,0,0,0,0,0,0,0,0,0,
8580,8502,0,0,0,6353,1869,0,5294,0,734,1211,0,0,1701,0,0,0,0,0,1616,2308,5277,7959,
2332,0,0,0,0,0,0,0,8551,6307,0,0,0,0,0,0,0,0,5162,0,0,0,0,0,
1751,4965,5204,6037,0,0,0,0,0,0,0,0,0,0,0,0,0,3150,2835,3223,7804,7807,0,1688,
2381,0,0,0,8338,4498,910,0,0,4831,0,0,0,3789,2320,0,0,0,6506,0,0,0,0,0,
0,0,0,0,2302,0,5012,5467,7565,502,5093,6291,8828,0,0,0,0,91,6915,0,8356,0,0,0,
8012,0,0,0,0,0,3672,6598,8339,8672,0,0,0,8292,0,0,196,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,2809,4822,0,8043,0,7213,0,0,0,2348,0,0,0,0,0,0,
0,0,0,2362,0,4356,5285,6710,0,0,0,2405,3224,0,0,4865,0,0,0,0,0,3390,0,9373,
0,0,8767,0,0,0,0,0,2626,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,5423,0,0,0,0,4492,80,7248,0,5681,0,0,0,0,0,0,0,0,2751,5552,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,3116,0,0,0,0,0,0,0,0,5961,5573,
0,0,0,0,0,279,3222,0,0,0,6507,0,0,0,0,0,0,0,0,0,0,0,8662,5773,
0,2705,0,0,8704,0,4511,0,0,0,0,0,0,0,0,0,0,0,0,8711,0,0,0,0,
0,0,9418,2868,5076,0,0,0,0,8321,0,0,0,1976,0,5344,7141,360,8829,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2531,0,5894,0,0,0,0,0,0,0,0,9108,0,8843,
3826,0,6656,0,0,0,2227,2390,0,7620,0,0,9044,0,6930,0,0,0,6075,0,0,0,0,0,
1213,0,6448,409,8775,0,0,0,4378,9089,0,4882,5931,8231,5336,0,2035,0,0,0,0,0,0,7931,
0,0,0,0,0,4100,0,0,0,7809,0,0,0,6774,0,0,0,4845,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,3142,1214,0,0,0,1358,0,0,0,0,0,0,0,0,0,0,
970,6769,8652,8687,7422,0,4275,0,0,0,0,765,0,0,434,2944,3295,7464,0,0,8610,1961,0,0,
0,0,0,0,322,2620,0,0,8962,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
9210,0,0,0,0,0,0,0,0,4676,7715,9417,0,0,4774,0,0,0,0,0,9338,0,0,0,
0,6126,0,0,0,0,0,7073,0,0,0,0,0,0,0,0,0,0,5943,0,0,0,0,0,
0,0,0,3806,0,0,5399,1010,0,7491,0,2252,0,0,4738,0,0,0,0,2837,6047,0,0,8499,
0,0,0,0,0,0,0,0,0,0,0,0,0,1726,5259,7305,7369,0,3373,0,0,0,0,0,
0,6394,1063,8200,2724,0,0,0,0,0,0,0,0,4014,838,0,0,0,0,0,5462,2060,0,6592,
0,0,0,0,8257,9428,518,5457,0,0,0,0,0,0,0,0,0,4952,0,1696,0,6956,1948,0,
7612,0,0,9161,0,0,0,0,1012,0,0,0,0,6497,9234,0,0,0,2646,0,0,0,0,0,
0,0,0,0,0,6257,0,0,0,0,6600,0,1127,0,0,0,0,0,0,0,0,0,0,0,
0,0,8869,727,3383,3083,6432,8549,0,0,0,0,8041,0,5087,0,0,0,0,0,0,4251,9076,3557,
0,0,0,8132,0,1057,7879,0,0,0,0,0,0,0,0,0,4767,7542,9023,0,8284,0,0,41,
1443,0,0,0,0,0,0,0,0,0,0,0,315,6671,0,399,0,0,0,0,0,0,0,0,
0,0,0,0,4375,0,0,2754,7745,0,0,0,0,0,0,6218,1538,0,0,0,2250,4202,0,4327,
0,0,5781,0,0,7156,5696,0,3968,8595,0,894,0,792,0,0,7458,0,0,0,0,0,0,0,
0,0,3344,3532,0,2544,0,0,0,0,0,5225,2510,0,0,4921,0,0,0,0,0,9290,0,8377,
0,0,0,0,624,0,447,9365,5579,0,0,0,0,0,0,0,0,0,0,8668,3973,0,0,7815,
3625,377,1411,0,0,0,0,0,0,0,0,200,0,8742,0,0,0,0,0,0,0,2601,0,0,
0,2800,7624,0,4488,0,0,0,303,0,0,6222,3596,0,924,198,0,0,0,0,0,0,0,0,
0,0,8953,0,0,6991,0,0,0,0,8329,0,6569,0,0,0,0,0,495,103,0,0,0,0,
0,3493,1624,0,0,0,0,0,0,0,3041,0,0,0,0,0,7395,3305,6713,0,0,0,0,0,
0,0,4163,0,0,0,0,0,0,0,623,0,0,8036,0,0,8533,0,0,0,0,3660,0,6897,
1684,0,0,0,0,0,0,0,0,1131,0,0,0,0,0,0,0,0,1517,0,2631,0,0,6101,
0,0,0,0,0,0,0,0,8691,0,0,0,8614,8957,0,4843,2079,0,0,0,8867,0,0,0,
0,8347,8368,0,0,0,0,0,9347,0,0,0,0,0,0,0,0,0,3906,3991,8960,0,0,4645,
0,0,0,0,0,0,0,1858,0,0,0,0,0,2041,4002,5109,6950,7029,0,0,0,0,0,0,
0,0,0,389,4974,0,7639,0,0,0,0,0,0,4268,0,0,0,0,0,0,6799,6674,0,0,
0,0,177,6252,0,7102,0,0,0,0,0,0,0,0,7735,0,0,0,6520,8387,8649,9425,0,0,
0,0,0,0,0,0,2599,9233,5111,0,0,0,5459,5296,7428,0,0,0,0,0,2883,8788,0,0,
3204,1339,0,8538,0,0,0,0,0,0,6532,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,1815,0,8133,0,0,0,0,0,3854,8010,0,0,0,0,0,0,1840,9185,0,1175,1743,0,
0,0,0,0,0,0,0,0,0,3206,0,0,1442,0,0,0,0,0,0,0,0,0,6253,4938,
0,3500,0,0,0,0,0,0,0,0,0,0,7757,0,0,8677,0,3523,3453,2360,497,3056,0,0,
7169,9297,8100,7317,0,0,0,0,6059,0,0,0,0,0,0,0,0,0,0,0,0,0,7007,0,
5279,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3568,0,0,0,5029,0,0,
0,0,0,0,0,0,0,0,0,0,0,7611,0,0,0,0,0,0,0,5095,4123,0,0,7096,
0,0,0,0,0,0,2535,0,5815,0,0,0,0,0,0,0,2863,0,0,0,0,0,0,0,
0,99,5100,8138,0,0,7498,7448,7888,6365,0,0,0,0,0,8246,0,0,0,0,0,3250,2608,5374,
0,0,0,0,0,0,0,0,0,0,2874,0,0,0,0,0,0,0,3550,0,0,0,0,0,
9367,0,0,0,0,0,0,0,6885,0,0,0,0,9162,0,0,0,1166,0,430,0,0,0,3281,
0,4152,0,0,0,0,0,0,986,0,0,0,8235,0,0,4972,9107,9275,0,0,4294,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,1604,0,538,6874,0,0,0,0,0,0,0,0,658,
0,4966,2699,0,0,0,0,0,2012,0,7272,5761,0,0,0,4519,9462,0,0,0,0,0,0,0,
0,0,0,0,0,645,1577,3954,0,8667,5036,7921,0,7137,8919,5146,0,5589,0,0,0,0,0,0,
0,0,0,4172,0,0,8853,0,3573,9177,0,0,0,0,0,0,0,6329,0,0,0,0,0,0,
0,0,0,4669,0,2094,7447,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,6816,0,0,0,0,0,0,4897,0,0,0,0,8097,0,0,706,0,0,0,
0,0,0,0,0,0,0,5794,0,0,0,0,0,4603,1331,0,0,0,0,0,0,424,4653,6112,
0,1901,0,929,8674,0,0,0,9096,0,0,0,1671,0,0,0,0,0,0,818,0,0,0,0,
0,0,0,0,7993,0,0,0,2934,7675,6611,549,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1432,0,0,0,265,0,4412,0,0,0,0,0,480,0,0,0,0,
0,0,0,0,0,2674,2398,6099,0,0,0,0,0,2451,0,0,0,0,6204,5588,7949,0,0,0,
0,0,0,0,0,3360,9361,0,0,0,0,0,0,0,0,7540,0,0,5905,61,0,0,0,0,
0,0,0,2097,0,0,3549,4753,7841,0,5487,0,0,0,0,0,0,0,3760,0,0,8361,5123,0,
0,0,6652,0,0,0,2044,5684,2086,0,0,0,0,0,0,0,0,0,0,0,3248,0,0,1839,
6466,0,0,0,0,0,0,5321,2740,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,4076,0,0,0,0,0,3156,8925,0,0,0,0,0,4817,0,0,0,7801,0,8638,0,5342,0,
0,0,674,0,0,2921,0,0,0,0,0,0,0,371,0,0,0,0,5766,0,0,0,0,0,
0,0,7806,0,0,6491,0,0,6475,0,0,0,0,0,0,0,0,0,9016,0,0,0,0,0,
0,0,0,0,2910,0,0,0,0,159,1881,425,4768,6496,9026,1934,0,0,0,1375,0,0,0,0,
0,0,0,0,0,0,0,1860,0,0,0,0,0,0,0,2676,2912,0,0,109,1938,6672,5270,0,
0,0,0,0,0,0,8404,0,0,0,8619,0,0,0,0,0,0,8785,0,3415,0,0,0,0,
0,0,0,0,0,0,0,5569,7004,0,0,0,2569,0,0,0,4198,5005,0,2276,0,0,0,138,
3364,4430,4055,0,0,0,4889,0,210,38,1615,0,0,0,8175,0,0,0,0,3347,0,6139,0,0,
0,0,0,0,0,9052,0,0,0,0,0,0,0,4791,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,3434,0,0,877,5518,386,0,1917,4807,5350,0,0,0,
1916,4548,0,0,0,0,0,4902,0,0,0,0,0,1419,0,0,0,0,0,0,0,0,0,0,
383,0,0,0,0,7282,0,396,0,0,0,0,0,0,9009,0,0,0,0,0,164,0,0,0,
0,0,0,0,0,2678,0,0,1886,7660,9163,0,0,5876,0,0,6484,0,0,0,0,2957,3605,5625,
5927,1521,0,0,0,0,0,0,0,0,0,2775,4714,0,0,0,0,3921,8915,0,0,0,0,8038,
0,6386,0,0,3446,0,0,0,0,0,0,0,0,6392,0,0,0,0,0,0,9423,0,0,0,
0,0,7548,0,0,0,7514,3985,0,0,3686,0,0,0,5508,2103,0,3850,0,0,0,0,0,0,
0,0,7476,0,0,0,0,0,0,0,0,0,3558,7975,3990,7424,0,2558,543,5789,2702,0,0,0,
0,1226,0,0,0,0,0,0,0,6639,0,0,0,0,0,0,3763,3239,0,5088,0,0,638,6937,
7302,0,4997,7742,0,6959,0,0,0,0,0,0,8995,0,0,0,0,0,0,0,0,0,0,0,
0,2141,0,0,0,0,4029,8021,8457,0,7854,0,0,0,0,0,0,6105,0,0,2169,0,0,4613,
0,0,0,0,0,5999,8410,0,8186,0,3522,3007,0,0,2596,0,0,0,0,0,0,0,0,0,
0,0,0,8425,744,2774,0,6092,0,0,0,0,6019,7517,0,443,7777,7026,0,0,0,0,0,0,
0,0,4254,5066,8210,0,0,0,0,0,0,8355,0,1999,3537,4000,0,0,0,0,0,0,0,6071,
0,0,0,0,0,0,9117,0,6664,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
4728,0,0,0,0,0,7132,0,0,1808,0,1864,4611,6878,0,5957,2992,0,8108,0,0,0,4204,0,
5014,2926,0,0,0,0,0,5870,0,7747,4347,0,954,5151,0,0,5071,0,0,0,0,0,0,3481,
0,2088,5003,0,0,0,0,0,0,0,0,0,0,0,0,0,3886,2221,2566,5409,0,8634,0,0,
0,8714,0,0,0,1193,0,668,0,0,2759,0,0,0,0,0,0,0,4642,5645,0,0,0,0,
1702,2368,0,0,0,0,0,2625,0,7885,9342,337,0,0,0,0,0,0,0,0,0,0,3885,0,
2880,0,0,0,7867,0,0,0,0,0,4531,0,1295,0,0,6530,0,0,3944,0,2426,0,0,0,
0,0,7537,0,0,0,0,4620,0,3529,5991,5953,0,0,0,0,0,0,0,1789,8401,1796,0,0,
3894,0,0,4447,5430,0,8509,0,0,0,0,0,0,0,0,4561,0,0,0,0,0,0,2871,6067,
0,836,4442,0,0,0,0,0,0,0,4401,1838,0,8281,0,2374,0,4117,0,0,0,7631,8048,0,
3461,9045,0,0,0,0,0,3749,0,4900,0,5714,7346,0,0,0,6314,9424,0,0,0,0,0,4628,
0,0,7738,0,0,0,7451,0,0,0,8110,5094,0,8250,0,0,0,0,2507,4832,0,0,0,690,
8189,9040,0,0,0,0,0,856,0,0,4235,0,0,0,0,0,0,0,0,0,0,0,6,0,
0,0,0,0,508,6873,3408,0,0,9139,0,1987,0,0,0,0,0,0,7340,5069,3026,6847,7025,6074,
2963,8305,0,0,0,0,0,0,0,0,9506,380,0,0,0,2960,0,0,0,0,0,0,484,0,
0,0,0,1672,0,7038,2633,0,0,0,8269,445,7516,0,0,0,0,0,0,6719,0,0,0,0,
4568,8608,0,0,0,0,139,0,0,8135,0,0,0,0,0,0,0,0,6918,3122,0,0,0,0,
0,0,0,0,0,0,0,6568,0,0,0,0,5847,0,0,0,0,0,0,0,0,446,1072,6421,
0,0,7332,0,0,0,0,4120,0,0,0,7071,6422,0,0,0,701,0,0,0,0,6560,0,0,
1116,0,0,0,0,2367,2425,0,5585,5863,7265,0,0,2031,0,0,0,8977,0,3274,0,0,0,0,
0,0,5063,0,2179,2711,5364,0,0,0,0,0,4142,1459,0,0,9223,5411,0,0,0,2037,0,1902,
9238,0,4080,1474,98,0,0,6203,0,0,0,0,0,0,3967,0,5397,0,0,0,0,0,0,0,
0,0,0,0,2363,0,1927,0,0,0,0,0,0,0,1230,9062,0,0,0,4760,0,5008,8791,0,
0,506,5989,5925,6455,6136,0,9105,0,0,0,2686,0,0,3750,0,5232,0,9066,0,0,0,0,0,
5199,0,4701,9145,9393,3995,0,0,0,0,0,3823,0,5980,0,0,0,0,0,0,0,0,0,0,
7047,0,0,0,0,0,3465,0,0,0,0,0,0,9369,0,0,5186,0,0,0,8351,0,0,0,
0,4054,4733,0,0,0,9085,0,6723,2289,6045,0,0,0,0,4632,0,634,9372,0,0,0,5996,0,
0,0,2402,5917,0,3182,0,0,2456,1969,7842,9430,0,0,277,0,6772,0,0,0,0,0,0,6382,
0,2964,0,0,7876,0,0,0,0,0,0,0,0,0,0,0,8264,0,5159,0,4824,0,0,0,
0,0,0,0,7236,8326,0,0,0,0,0,0,9327,0,8874,0,0,0,0,0,0,1575,0,0,
0,0,0,0,5960,0,229,8205,0,0,1244,0,0,0,895,2712,0,0,0,0,0,0,0,7832,
0,0,0,2073,0,0,0,0,1053,7826,0,0,0,0,0,0,4751,0,0,0,0,0,0,0,
0,0,1374,0,0,0,1748,0,3578,1225,0,719,1351,0,0,0,0,0,0,0,2296,7665,0,0,
1666,0,903,0,0,0,0,0,1389,192,35,741,0,653,2453,0,0,0,0,0,6549,0,0,0,
0,0,4135,0,4650,0,0,0,1409,0,0,338,0,0,667,0,0,0,5808,7687,8883,9341,0,0,
6998,0,2485,0,0,1591,1988,5710,5305,4504,3187,0,0,0,4203,0,0,0,0,0,0,2335,0,0,
0,7740,2728,0,0,0,0,7499,2840,9475,646,1085,4315,1291,2559,3046,0,0,0,0,8105,0,6490,0,
0,0,1212,0,0,0,0,0,5740,0,0,8530,0,6181,0,3720,0,0,0,0,3668,6763,0,0,
0,0,0,0,0,0,0,0,8258,0,0,0,0,0,2803,0,3405,0,0,0,0,0,4726,8529,
0,0,9448,0,0,0,8912,0,0,0,0,0,0,0,0,0,0,0,0,8102,0,0,0,6447,
0,0,4281,0,0,0,4219,0,0,0,0,6579,8684,0,9514,0,0,0,832,0,0,0,0,0,
0,0,0,2191,0,0,0,0,3411,0,7239,7552,3773,0,0,0,0,0,0,0,0,0,6655,0,
0,0,0,0,5505,0,0,0,0,0,0,0,0,0,6605,0,8415,4176,0,0,0,0,3638,0,
0,0,0,357,0,0,0,0,0,0,0,1601,0,0,0,0,0,0,0,0,9029,0,0,0,
0,0,0,0,0,0,1300,0,5396,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
234,0,0,6225,0,1657,0,1784,6155,0,0,0,702,0,2369,0,0,6492,0,0,0,0,8436,0,
0,4597,7539,726,0,0,0,0,0,682,0,0,1033,0,6511,0,0,0,0,4160,5241,0,0,0,
0,0,0,0,0,552,6736,9182,4556,0,7233,0,0,0,0,0,0,1578,1936,3555,7824,0,0,1774,
3033,0,0,3527,0,0,1325,9311,0,0,5947,0,0,5869,6352,7188,0,6004,0,0,0,0,0,0,
0,0,0,0,6660,0,0,0,0,0,0,0,4392,6022,5256,0,7010,0,0,0,0,0,0,0,
0,0,0,5158,0,0,0,0,0,0,5838,0,0,0,2931,4052,0,0,0,0,0,0,0,0,
0,498,0,0,2794,5572,0,0,0,0,0,0,0,0,3397,0,0,0,0,0,0,0,0,0,
0,0,0,2422,0,0,9288,0,0,0,7391,6282,0,3744,6469,0,0,8335,0,0,0,0,0,0,
1597,0,7325,0,0,0,6527,5268,0,8675,7269,0,5778,0,8426,1,0,0,0,0,0,0,7683,0,
7818,0,0,0,0,0,0,0,0,5967,0,0,0,0,0,0,0,6393,0,2351,0,0,0,0,
7245,0,6899,0,0,0,3639,0,5590,0,0,0,3794,2321,4666,0,0,0,962,0,0,0,0,0,
0,0,0,1998,2333,3827,0,0,7380,3620,0,0,0,0,0,0,0,0,0,0,0,6503,6780,0,
0,0,0,3861,4861,0,0,7544,0,8909,0,0,1361,0,0,0,0,0,0,0,6505,328,8696,7287,
8116,0,0,0,0,0,2040,683,0,0,0,0,5416,0,0,0,0,4162,0,3890,0,5224,7079,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,8120,0,0,0,1843,0,0,0,2483,0,0,
0,0,0,2285,0,1758,0,0,0,2064,0,0,0,0,8516,1658,0,0,0,0,3819,0,0,0,
4250,0,0,0,0,0,0,0,0,0,4361,0,6280,0,8248,7051,0,0,2324,0,0,0,0,0,
0,0,3121,0,0,0,0,0,0,0,5489,7064,510,0,0,0,0,0,0,3345,9218,0,0,0,
0,0,0,2761,3112,0,8542,7505,0,0,0,0,0,0,6452,5911,0,0,2472,4195,0,0,0,7196,
0,0,0,6149,0,0,7244,0,0,0,1148,0,8758,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,6835,0,0,0,0,0,0,0,0,0,0,4840,0,3810,0,0,0,0,0,0,
0,0,0,0,0,4102,0,0,0,9487,0,1395,0,0,0,0,0,0,0,5418,0,0,127,0,
853,0,0,0,0,0,0,0,7401,0,3651,1397,2565,3814,8469,0,0,0,9449,0,0,0,0,4025,
5966,0,3869,0,0,7772,0,0,0,0,8319,0,0,0,0,5795,0,0,0,0,0,0,0,0,
0,0,0,0,898,0,0,0,0,0,1854,4230,6979,0,0,0,0,0,0,0,0,0,0,0,
0,0,6700,0,0,0,0,0,6160,0,7416,0,0,0,0,0,8572,0,890,0,0,6734,0,0,
0,2543,0,0,0,0,8143,1801,0,0,4785,0,0,0,755,0,0,0,0,0,8358,0,0,207,
1760,0,5718,0,0,1646,8786,1328,0,0,0,0,3610,0,3207,0,0,0,0,0,4859,0,3593,0,
0,0,0,0,0,0,0,0,0,0,0,1198,0,0,0,5706,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,2126,0,0,0,6646,0,0,0,0,0,0,0,5325,0,3473,5787,0,
0,1803,0,6310,0,8316,0,0,0,0,0,0,6728,0,0,0,0,7359,5338,0,1403,1667,0,0,
0,0,0,0,5287,6150,7714,0,0,0,0,0,0,918,0,0,0,0,0,0,0,6088,0,0,
0,0,0,7077,0,0,0,0,0,0,0,0,0,0,0,0,1776,5592,1045,4856,135,6879,2356,5402,
9450,4058,0,907,0,9401,7350,6369,0,4746,7212,0,0,0,0,0,0,0,0,2167,3787,0,0,0,
8444,8033,4534,0,2915,0,0,0,0,0,7405,0,5213,0,0,0,0,0,0,0,8871,0,1775,6272,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
7914,8052,0,511,6887,4298,8973,4830,0,0,0,0,6858,9093,0,3468,4793,0,0,0,0,0,0,0,
0,8778,0,0,0,0,0,0,0,0,0,6446,0,0,0,0,1102,0,0,0,0,3478,0,0,
0,0,2000,932,7158,7770,5703,9227,0,0,0,0,0,0,0,0,7873,0,0,0,0,0,2519,0,
0,0,5608,0,0,0,0,0,0,0,0,0,0,4690,0,0,0,0,0,0,0,0,0,0,
4290,0,0,2858,0,0,0,0,0,0,9230,0,0,0,6057,0,0,0,0,8762,0,7494,0,0,
0,0,4660,0,0,5618,0,0,4745,0,0,0,0,0,829,4679,0,0,0,0,0,0,1353,2447,
3308,8708,0,0,0,0,0,4211,0,0,2476,1904,0,0,0,0,0,5504,5676,0,0,0,0,2411,
7001,9465,0,0,0,347,0,0,0,3181,0,0,0,0,0,0,0,0,5949,5921,5339,0,6843,716,
1266,6704,0,0,0,4869,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8697,0,0,
0,0,0,0,0,5656,0,0,8273,0,0,0,0,0,0,0,0,0,8744,0,0,2971,0,0,
6722,0,0,0,0,0,0,0,6946,0,0,0,0,0,0,0,3488,0,9291,0,0,1256,3587,6208,
0,0,0,0,0,0,0,0,1231,1263,0,0,0,3709,0,1229,0,2511,0,0,0,0,0,0,
3503,9497,5513,4253,8609,4806,8553,0,0,0,0,0,0,0,0,0,0,2004,6457,0,0,4243,2580,6876,
0,0,5708,7324,0,0,0,1500,6853,5857,6454,7467,0,0,0,0,7145,0,0,7504,4081,0,0,0,
0,0,0,0,6309,9356,0,6957,0,0,0,0,0,0,0,0,0,0,0,0,0,5992,0,3574,
3899,6148,8170,0,0,4813,0,0,0,0,0,0,0,0,7015,0,0,0,0,0,0,3170,0,0,
1791,8600,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7224,0,0,0,0,0,0,
0,0,7686,0,0,0,0,0,0,3052,9189,63,1504,0,0,0,6615,0,0,0,0,0,0,0,
1677,5156,0,958,0,0,0,0,2331,4354,6917,0,0,0,0,0,5671,0,0,0,0,1139,6028,6179,
0,968,6997,6077,0,0,0,0,0,4312,0,6557,0,764,0,278,7693,0,0,0,9175,0,0,0,
0,0,378,0,0,9072,0,0,8578,8095,0,0,9473,0,8700,0,0,0,0,0,1144,0,0,0,
0,4759,0,8564,9363,0,0,6969,8914,0,1382,0,0,6098,0,0,0,0,0,6895,0,0,7972,0,
6686,8525,0,0,0,0,3028,0,6891,0,0,0,6219,7288,0,0,0,4550,0,0,0,0,0,0,
0,1204,1566,0,5013,7185,0,0,0,0,0,8184,0,0,0,0,0,4420,6587,0,0,0,2343,0,
4220,1015,0,0,0,0,0,0,0,3196,6400,0,1613,0,0,0,0,1766,0,0,0,0,0,0,
83,0,0,0,0,0,0,0,128,0,0,752,0,0,0,5669,0,67,1614,0,7534,0,0,0,
0,3694,0,0,4828,0,0,4933,5715,0,9407,0,867,0,0,0,0,0,13,4191,0,1889,0,0,
0,0,0,0,4301,7973,8391,8689,0,2647,2214,3291,4851,0,4320,5583,0,7258,0,4264,3929,4045,0,0,
1292,0,0,0,0,3310,0,8166,0,0,0,7667,0,0,0,0,0,0,0,0,0,0,0,0,
0,8910,0,9069,0,0,6653,0,0,0,0,0,0,0,0,0,0,3296,4572,0,0,0,6882,1468,
8144,0,395,0,0,0,0,172,0,0,0,0,0,0,0,0,0,904,0,0,0,0,0,0,
0,7240,0,0,724,0,0,0,0,0,0,0,0,0,863,3919,0,0,0,0,0,3689,0,0,
0,0,0,0,0,0,0,843,0,0,0,4547,0,0,0,0,0,0,0,0,0,0,0,0,
8481,2600,0,3208,0,5701,7964,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5840,0,
0,0,0,8748,0,0,3883,0,0,0,1679,0,0,0,0,0,0,0,0,0,0,6154,5784,0,
0,7796,0,0,9358,0,8395,0,0,0,0,0,3635,0,0,0,751,0,8278,366,4949,0,0,0,
1595,5041,354,0,0,0,0,0,0,0,0,2412,0,0,0,0,5958,0,0,0,0,0,0,0,
4208,0,0,2443,0,0,0,0,0,0,0,0,0,614,0,0,0,9313,0,0,0,0,0,0,
0,0,0,0,2491,0,0,5265,0,0,0,5263,7150,0,0,0,0,3413,0,0,0,2200,6362,8364,
0,6374,0,0,0,8183,0,0,0,6762,0,5855,0,0,0,0,0,0,0,0,223,7311,4918,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1478,4609,0,0,0,181,
0,0,2327,0,0,0,0,0,0,274,2376,5884,0,0,0,0,0,0,0,0,0,0,94,0,
0,0,0,0,0,7402,8512,2232,0,0,0,3410,0,0,0,3999,0,0,0,0,4961,520,0,238,
0,0,0,0,0,4358,6654,0,0,3913,0,0,2080,5682,0,4233,0,1788,0,0,0,0,8419,0,
0,0,0,9334,0,0,0,0,0,0,0,0,6267,0,0,0,475,2096,5753,0,0,7493,0,0,
0,0,3264,4084,0,0,0,0,0,0,0,4523,0,710,0,0,0,2978,0,0,0,0,0,6731,
0,0,0,0,0,0,0,0,0,0,6551,839,2439,0,0,0,0,0,0,0,7095,0,0,0,
0,0,0,6384,0,0,4329,0,2239,0,0,9219,0,0,4477,8237,8709,0,5532,5587,7045,2042,0,0,
0,0,5832,8810,8817,9391,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9035,561,9378,
0,0,0,0,0,0,0,7563,0,0,0,0,1709,0,0,0,4886,6616,0,0,0,0,9501,0,
0,0,0,0,0,0,0,0,0,0,2524,0,0,4734,4533,0,0,809,0,0,0,0,767,0,
0,813,0,0,8173,0,7277,0,0,0,0,8752,5267,0,3745,0,0,0,0,0,0,0,0,0,
0,7886,5106,1008,8320,2089,2790,9252,0,0,0,0,0,0,0,0,3336,0,0,8206,0,0,0,0,
0,0,0,0,0,1236,0,0,0,641,0,0,0,0,0,0,5813,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,5060,0,0,0,0,5497,0,0,0,0,0,0,0,0,
0,0,0,7182,0,0,0,4291,0,0,0,0,0,0,0,0,0,1539,4836,931,2570,2877,8196,8954,
0,0,0,0,0,908,8412,0,0,0,7295,0,0,0,0,0,0,0,1310,0,0,3050,0,4612,
0,0,8302,5564,671,0,0,0,0,0,0,0,532,0,0,0,0,0,5421,0,0,0,9181,9431,
0,0,0,0,8029,0,5867,0,0,7327,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
5890,7177,0,0,0,596,7810,0,5752,3149,2413,2745,0,3285,0,0,0,1077,0,0,0,0,0,6123,
0,4292,0,0,0,0,0,3106,0,0,0,0,4538,0,0,0,0,0,4299,0,0,0,1388,0,
0,0,0,0,0,0,0,0,0,0,0,2551,5935,736,8150,2366,0,4107,0,0,0,0,4296,7701,
0,7037,0,0,0,48,3561,0,4605,0,0,0,0,0,0,0,5702,0,333,0,5247,704,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3755,0,0,0,0,1868,3438,1740,0,
0,0,0,0,0,6246,0,8118,5168,5494,7363,7658,0,4693,5427,0,5956,0,2231,0,0,0,8615,0,
0,3911,2474,0,1330,0,0,0,0,0,0,0,0,0,0,0,4623,0,0,0,7357,0,0,0,
0,0,0,0,0,0,0,0,0,3768,0,0,8628,0,0,0,0,0,0,0,776,0,0,0,
0,0,6852,0,0,0,0,0,0,922,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
1512,7947,3792,3049,0,0,0,0,5630,0,3273,879,0,1157,6298,9289,3053,0,0,0,0,0,0,0,
1599,5437,0,0,7356,0,9213,5465,6494,0,4549,0,0,0,0,0,0,0,0,0,7178,0,1514,0,
7127,0,0,0,0,7017,2098,0,0,3577,5942,7811,0,1465,0,0,0,0,0,0,0,0,4857,0,
0,0,0,4468,0,0,0,0,0,0,2598,3880,4282,5380,1550,7692,0,0,0,2583,0,5222,3428,6973,
0,7314,8396,0,0,1128,0,0,0,0,0,0,0,0,1274,0,3368,0,0,0,0,0,0,0,
4419,0,0,2576,4395,8360,0,0,0,0,0,0,6514,0,9133,0,0,0,0,7632,6069,0,530,0,
0,0,0,0,0,0,0,0,0,0,8060,0,7547,0,9464,0,0,0,0,0,0,2512,5915,0,
0,5108,8045,7041,4001,0,0,0,0,2695,0,0,4989,0,0,0,0,7012,0,0,4981,0,0,5986,
3064,0,2807,0,0,0,0,0,0,0,0,7871,0,0,0,0,0,0,3753,4577,0,0,0,0,
0,0,0,0,0,6936,0,0,0,6863,0,0,4136,0,4898,0,0,0,0,0,2420,0,0,0,
0,0,0,7938,0,0,6450,0,0,3966,0,0,0,6962,0,0,2563,0,7663,1068,0,0,1895,3065,
6406,8855,0,0,0,0,0,0,0,7412,0,0,0,0,0,7083,1095,3918,4173,8294,0,0,0,0,
6377,6046,791,3718,0,0,125,0,0,4587,0,0,0,8148,0,8072,0,0,0,0,0,7011,500,0,
4280,1909,0,0,0,0,0,2843,0,0,0,0,0,0,0,0,0,3790,0,0,261,0,0,0,
0,0,0,0,0,0,0,1674,0,5609,0,0,2123,0,0,0,0,2636,0,0,0,112,4910,0,
0,1647,9426,5614,2966,4982,0,0,0,0,0,0,0,0,0,0,0,2925,0,2113,0,0,0,0,
0,0,0,5091,7199,0,0,4995,0,0,0,2758,0,0,0,0,0,5746,0,0,0,0,0,0,
0,0,0,0,0,0,0,9220,0,0,0,0,8781,0,4037,6594,0,0,7940,0,334,4815,0,1352,
3910,3013,0,0,4369,0,6476,0,0,0,714,0,0,0,5021,7320,0,0,0,0,0,0,0,0,
0,1469,4904,0,3420,7149,0,9265,0,0,0,4038,0,0,0,0,0,0,0,2709,0,7875,7449,0,
0,0,0,0,0,0,0,0,0,0,0,0,3888,0,0,0,0,0,0,6217,0,0,8537,0,
0,0,9131,0,0,0,0,8981,0,0,0,0,773,9403,0,0,0,0,0,0,0,0,0,1402,
0,0,1995,8090,0,0,0,0,0,0,236,0,0,0,5315,0,5658,0,9482,0,0,0,0,0,
7195,0,0,2908,8136,0,0,0,4012,8900,3228,8376,0,4651,9091,0,0,0,0,0,4241,0,6513,0,
7828,0,0,5651,3725,0,0,0,2280,1091,0,0,0,0,0,6358,0,3646,0,0,0,0,5556,0,
6027,0,3471,0,0,0,0,0,0,405,2026,0,0,2480,3025,220,0,0,3073,5674,3566,6547,9302,6643,
162,2067,0,0,0,3486,2653,0,5432,0,0,0,0,0,2849,0,0,0,0,0,7384,0,0,0,
5298,0,0,5797,8974,0,0,0,0,0,0,0,0,0,0,2765,7831,0,0,0,0,0,0,0,
0,0,2592,8225,0,6525,0,0,0,0,0,0,0,0,0,3927,0,0,0,0,7018,3873,6701,0,
5899,0,0,4906,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
5171,7900,6823,9020,0,1326,0,0,0,0,0,0,0,0,0,0,6041,0,0,0,3582,0,0,0,
0,0,0,0,5121,0,0,0,0,0,0,5661,0,0,0,0,1414,0,8379,655,0,0,659,0,
0,0,5764,8352,0,7590,0,4396,0,0,0,0,0,2467,2548,0,0,0,0,0,2039,0,0,2502,
0,0,2018,7250,0,0,0,0,8370,0,0,4039,0,0,0,0,348,0,5274,0,4222,4640,6334,0,
0,0,0,4796,0,0,0,0,0,0,7043,0,6030,5273,0,0,0,4874,0,0,4023,0,0,0,
6558,0,0,4601,0,0,0,0,0,2713,0,7506,0,0,3348,0,0,0,0,0,7036,0,0,0,
0,0,0,0,0,0,0,473,0,0,0,0,0,2746,0,6565,5129,6682,5283,2147,0,0,0,0,
7397,3093,235,0,0,1257,5415,6254,0,0,0,0,0,0,0,0,0,0,0,8053,0,0,0,0,
955,0,0,2455,8795,0,0,0,0,8127,0,0,4380,0,0,0,0,6817,0,0,2056,0,0,3429,
0,0,0,0,3180,0,0,6133,0,2727,0,0,0,0,0,0,4850,0,0,0,9088,6271,0,0,
0,9355,0,0,0,0,0,5672,0,0,0,0,0,0,0,9063,0,0,0,0,0,0,0,0,
0,3255,1830,0,0,1606,0,0,0,0,0,4677,0,0,0,0,2046,0,0,0,0,0,0,2632,
4339,7955,0,0,0,0,0,3313,0,8098,3698,0,8270,0,5520,0,1098,5149,9169,0,6675,0,0,0,
5639,0,0,0,487,0,0,0,1455,0,2223,6824,0,0,7664,0,0,0,0,0,2906,3341,6412,0,
0,3166,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8372,0,0,0,0,0,0,0,
0,0,8429,0,0,0,0,6820,881,9201,2319,0,0,0,0,0,5061,0,3775,3538,0,0,0,0,
0,0,3970,7347,8345,0,8854,0,966,0,0,0,0,0,415,5401,0,4515,3169,0,3111,2614,3055,7201,
0,0,0,0,0,0,0,0,4946,0,0,0,0,0,0,0,6650,0,0,0,0,0,0,0,
0,3958,0,0,3066,0,0,0,0,0,0,0,7053,0,6387,0,3402,0,5825,0,0,0,0,5154,
0,3924,1896,3619,0,0,0,0,0,0,469,0,9167,0,0,0,0,0,0,0,0,0,0,6366,
0,0,0,0,1964,9194,0,780,0,0,4410,5964,0,9273,201,9388,0,800,9121,0,0,0,3004,8024,
0,0,4020,4032,0,0,0,8228,6076,7784,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
5875,8544,0,0,0,0,0,0,0,0,643,0,0,0,0,0,3870,7005,0,0,0,0,0,6184,
7522,0,0,2397,5201,7214,7690,7736,0,0,0,0,0,6806,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,157,0,0,0,2270,3945,0,0,0,0,0,7087,3584,0,2969,0,0,0,2019,0,
0,0,0,1055,0,0,0,0,0,0,0,5524,0,4170,0,0,0,0,0,7945,307,7705,6467,0,
0,0,0,1337,0,7020,0,0,0,0,0,0,0,0,0,0,3436,0,0,0,0,9264,0,0,
7570,0,0,8624,0,0,1434,0,0,6153,8934,0,0,3183,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,7700,8745,0,0,2657,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1570,
2177,5249,0,0,6747,0,0,0,0,0,0,0,4050,8385,9281,0,0,0,0,0,0,0,0,0,
617,2170,7068,7097,7221,2414,0,0,54,696,0,1143,8620,0,9395,0,0,8008,0,0,0,0,0,0,
0,0,0,718,4604,0,4795,0,155,0,2187,0,0,0,0,7492,0,0,0,0,0,0,0,0,
0,0,0,2166,7752,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6158,0,0,0,
4500,4934,7334,8991,0,0,6390,0,0,0,0,8621,0,0,0,0,0,0,0,0,0,0,8445,0,
0,0,0,0,7558,0,5914,0,0,5185,0,0,0,0,0,0,0,0,5155,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,218,841,8194,0,4473,4179,0,0,0,0,0,0,0,0,
7418,0,0,0,0,0,0,0,0,521,3105,8792,0,0,3724,0,0,0,0,0,0,0,0,0,
0,0,0,0,8084,0,2225,8682,0,0,0,7291,0,0,0,4503,0,0,0,0,3556,0,0,8467,
0,0,0,0,0,0,0,0,0,551,0,2572,0,0,4563,0,0,0,0,0,0,0,0,0,
0,0,0,2380,0,0,0,6630,0,53,4258,0,0,0,0,0,0,0,0,0,0,1252,2899,0,
3355,2590,0,0,0,7988,3367,0,7559,0,0,0,0,2311,0,0,6024,814,0,5133,0,0,0,8427,
1321,6289,4063,0,1296,7321,0,0,0,0,0,0,3633,0,0,0,3853,0,0,0,0,0,0,0,
3287,0,0,5140,0,0,0,0,0,0,0,0,6216,0,0,0,6243,0,0,0,0,0,0,0,
0,0,0,0,5007,0,0,0,3938,0,0,3119,1687,4707,0,0,0,0,0,0,0,0,0,17,
5193,0,0,0,7293,0,0,0,0,6084,6745,6784,0,0,0,4528,0,0,9007,0,5820,12,0,0,
0,0,0,0,0,0,1372,7209,0,3451,915,6924,3374,8747,9422,0,0,0,1649,0,0,0,0,0,
0,0,0,0,0,0,0,5316,9217,0,212,0,0,0,0,3487,0,0,0,0,6580,4493,286,0,
0,0,1380,0,5679,509,2762,8069,0,2393,0,0,0,0,2134,3926,0,8039,0,0,0,2142,7602,0,
9046,975,0,0,0,0,6180,9060,0,0,0,420,376,0,0,0,0,0,5945,0,0,0,0,0,
268,0,0,0,880,0,0,4743,3726,0,1073,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,246,0,0,0,7916,9390,1532,0,0,0,0,0,8005,0,7837,0,2857,6109,0,0,
6967,0,0,0,0,0,0,0,0,0,9318,0,3681,9322,0,2968,5553,0,0,0,0,0,0,0,
0,0,0,4209,2469,2716,0,0,8539,0,0,0,9216,0,0,0,0,0,1482,0,0,8521,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,3817,0,0,0,0,0,0,6156,0,7985,603,5993,
0,0,8086,0,0,0,6398,8348,100,0,8927,0,0,0,0,0,0,0,0,0,1202,4589,2669,7591,
0,0,0,0,0,0,0,3067,4383,8827,4018,8779,0,0,0,0,0,0,0,0,2806,6493,0,1152,
0,0,0,5785,0,0,3859,0,0,3139,0,0,0,0,0,0,0,0,0,0,0,4497,0,0,
0,0,0,0,0,0,3590,0,0,0,2634,0,1831,0,0,0,0,0,0,0,0,0,8466,0,
0,46,0,0,9472,0,0,0,0,66,0,0,4968,0,1755,0,0,0,0,0,1491,0,0,0,
9049,0,0,0,0,7316,5028,9249,1906,0,0,0,0,0,0,0,4064,0,0,0,2942,7266,0,0,
7932,0,0,0,0,0,3700,0,0,0,0,0,0,0,7459,8187,0,0,0,8645,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,7648,4457,0,0,0,0,0,0,0,0,3521,5107,0,
0,0,0,0,0,0,0,6106,9324,8642,6205,1759,8078,0,0,7387,0,0,9118,0,0,0,0,0,
0,0,0,0,0,0,0,0,9165,0,0,0,0,0,0,97,0,6766,0,4109,0,1548,0,0,
0,2101,0,0,2731,0,0,4088,0,0,8014,8318,4463,0,0,0,282,7069,3078,8783,0,0,0,0,
8506,0,0,0,0,0,4979,4413,6240,0,7264,0,0,4761,0,0,0,1787,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,5450,5428,0,0,0,0,0,0,8937,0,0,0,0,0,0,
0,0,0,0,1795,6141,2772,0,5077,0,0,0,4516,0,0,3120,0,0,0,0,1822,0,0,0,
633,0,0,3767,0,0,0,0,0,0,0,0,0,0,0,0,8333,0,0,0,0,0,0,6552,
0,0,629,9303,2514,0,0,0,9057,2299,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,6798,0,6370,0,0,0,0,0,0,8554,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7920,0,0,6013,0,0,0,0,
6926,0,8790,0,0,0,0,0,0,0,3268,1582,0,7256,0,0,0,0,6194,0,0,4495,0,0,
5019,2306,0,0,0,0,7339,0,9146,3609,0,0,0,3840,0,7601,0,3396,0,0,4408,0,0,4024,
6726,0,0,6127,0,0,0,1253,0,0,0,4445,4953,0,0,0,0,0,0,0,350,1151,0,0,
0,0,0,0,0,0,0,0,2991,3096,5372,0,740,0,0,8032,6972,8229,0,0,0,0,5892,0,
0,0,0,7484,7694,0,0,0,259,0,2943,0,0,0,7655,0,0,73,5496,0,3307,1081,6735,8548,
5310,7343,0,0,0,5444,0,0,0,0,0,0,0,6348,0,0,6296,0,0,0,0,0,0,8558,
9343,0,0,0,0,2602,0,0,0,0,0,0,0,8344,0,0,0,637,1233,0,0,0,0,0,
0,0,0,9119,7345,3407,0,0,9415,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,462,0,411,7919,0,0,0,2956,0,8296,3325,0,0,547,0,153,1448,0,0,0,0,
0,0,0,0,0,2805,0,0,2423,0,0,0,0,0,0,0,9196,2234,0,0,8685,0,0,0,
0,0,3939,7980,0,0,0,0,0,0,3925,0,0,0,0,253,7597,9483,0,0,4510,0,2700,3897,
3914,4576,5804,7636,8492,0,0,0,0,0,0,942,0,0,93,0,0,0,0,0,1288,7475,0,0,
0,0,0,0,0,0,2281,0,0,7518,0,0,0,0,0,2848,0,6699,3430,0,0,372,0,0,
0,4180,0,0,0,0,0,0,4099,0,0,0,0,0,0,7257,0,0,0,0,1641,0,8972,8422,
0,0,0,0,0,0,0,0,0,0,4622,6111,0,0,0,0,0,0,0,9331,0,0,7706,0,
0,1607,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3431,0,0,0,0,0,0,0,
8986,3701,4178,0,5471,2882,0,0,0,0,0,7793,0,0,0,8836,0,7963,0,0,0,0,8304,0,
0,0,0,0,0,0,0,3746,0,6087,0,8769,0,0,0,0,0,0,6014,3159,3321,191,0,0,
0,0,0,0,2953,8003,0,0,0,0,0,2243,0,5610,0,2438,0,1317,0,0,0,0,0,2136,
6499,1590,5833,917,3335,0,4017,6108,6402,0,5880,0,0,0,0,1309,0,0,0,4334,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,3123,5136,6753,0,0,0,0,7890,0,0,
4453,6850,0,3108,0,0,0,0,0,0,4341,0,8926,0,0,0,0,0,0,2251,6803,4060,2679,3732,
0,8441,0,2796,0,0,0,3598,0,0,0,0,0,0,6005,0,0,0,9012,0,0,0,9187,0,
0,0,0,285,0,6295,0,0,0,7887,0,1852,0,0,6920,0,0,0,0,0,0,0,0,8899,
0,6256,0,0,0,0,0,0,0,0,0,1245,0,0,0,0,0,0,2594,0,1021,0,0,0,
0,0,3543,0,0,8964,0,0,0,0,0,0,2901,3406,8382,0,0,0,0,0,4585,0,0,4297,
2495,4016,6442,7726,0,0,0,0,0,0,0,0,0,0,297,0,0,0,0,0,0,3813,0,0,
0,0,0,482,0,0,0,0,0,0,0,0,5845,0,0,0,0,0,7926,0,4991,7889,8172,4051,
0,0,0,0,0,0,0,0,0,4093,6245,1853,0,0,859,0,9053,6776,7348,9147,0,0,0,8020,
9386,0,0,6528,8559,2734,0,0,0,0,0,0,0,0,3634,0,0,0,2316,0,0,0,0,0,
0,5104,0,0,0,0,0,0,0,0,0,0,0,679,2791,5333,7953,0,2282,0,2844,0,3238,4694,
0,0,0,0,0,0,6383,0,0,8950,0,0,0,0,2407,0,2714,0,0,0,0,0,0,0,
391,0,0,2615,9149,0,0,0,0,0,1223,0,0,0,0,3623,0,0,2747,0,7435,0,0,9451,
8967,0,4098,0,0,1643,1516,8933,0,0,0,0,0,0,7893,5926,0,0,0,0,0,0,0,0,
2164,0,0,0,0,0,4,7908,0,0,0,0,0,0,0,0,0,6116,0,0,0,0,7373,0,
8076,0,0,0,0,0,0,3941,0,0,0,14,0,0,0,0,0,0,0,4429,0,0,8683,0,
0,0,0,4363,0,1905,0,0,0,0,0,0,0,0,6807,0,0,3807,3090,0,3393,0,0,6229,
0,5800,0,0,0,0,0,0,0,0,0,1741,945,2985,6966,1018,8732,0,5762,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,3536,0,0,0,5120,0,5929,3696,0,7691,4121,0,0,0,
0,4978,0,0,0,0,0,0,4940,7923,2248,0,7027,0,0,0,0,0,7203,0,0,0,0,0,
0,2536,4788,0,6593,0,0,0,2442,4261,1771,289,4318,0,0,0,9037,0,0,0,0,0,0,1925,
0,7219,0,0,5116,0,0,0,1078,8057,0,0,1476,0,0,7512,7981,0,0,0,0,0,0,0,
1451,0,0,0,0,8730,0,0,0,2979,5103,0,923,8679,0,0,0,0,548,0,0,6860,0,0,
1720,0,0,0,0,0,0,8839,0,0,0,0,0,0,7858,0,0,0,6414,0,0,0,0,0,
0,0,0,0,0,0,0,0,4602,1861,0,0,2998,0,0,0,0,0,6168,0,0,0,0,0,
4723,4583,7366,0,0,0,4158,2329,0,7725,0,0,0,0,0,0,0,669,0,0,7260,0,0,0,
0,0,0,0,2085,7142,6571,0,0,0,2434,0,0,0,0,0,0,0,5215,6395,0,4502,0,0,
2670,0,0,0,0,0,6248,0,0,0,0,0,8789,0,1036,0,0,0,0,0,0,0,0,0,
0,0,0,1445,7255,8633,9110,0,0,0,3513,0,6524,0,0,0,5972,0,0,0,0,0,0,0,
0,0,1089,0,0,5219,0,0,0,2278,0,0,1287,0,0,0,0,0,2129,0,0,0,0,8082,
0,0,0,8727,0,0,0,0,0,0,0,0,0,0,3837,0,0,0,0,0,0,6470,5217,9370,
0,9474,0,0,1756,0,0,0,0,0,9188,0,0,0,0,0,0,0,4005,8234,0,4957,0,7728,
0,0,0,0,3497,6583,0,0,0,6519,7268,0,1111,0,0,0,0,0,9143,0,4664,8740,0,0,
3565,758,0,1000,9171,0,0,0,0,0,6720,0,2607,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,3512,0,0,0,0,0,2121,0,2433,4506,8655,0,0,0,0,4078,0,239,950,
0,0,0,0,0,0,0,7769,0,0,0,0,0,0,40,0,0,0,0,0,6276,6324,7532,0,
0,0,0,6733,0,0,0,0,0,0,0,0,7307,0,8124,9463,0,0,0,0,0,2639,7057,0,
4393,0,0,0,0,0,0,0,3193,368,0,0,0,0,0,0,0,0,0,0,0,6637,0,0,
0,0,0,0,8323,0,0,3032,8251,6152,0,0,8887,0,0,0,0,0,0,5393,4518,7782,8504,0,
0,0,0,0,1270,50,0,0,4976,1580,0,0,0,0,0,0,0,0,0,0,0,0,0,5725,
0,0,0,7643,0,0,0,0,820,0,0,4154,9112,0,0,0,0,0,3685,9470,0,0,0,0,
0,3779,5011,0,0,0,0,0,0,0,0,0,0,3572,6890,9493,0,0,6851,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,1376,0,4775,0,0,1185,9496,0,0,0,0,3203,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,4161,0,0,0,0,0,0,7021,7298,0,0,0,0,
0,0,0,9127,3801,0,0,0,0,0,0,6688,0,0,0,5065,0,0,0,8618,0,0,8177,0,
2604,5843,1315,6438,0,321,6236,0,0,534,0,3844,0,0,0,0,0,0,5578,2914,0,4352,7028,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8625,5841,0,0,0,0,6848,0,
0,0,0,0,0,0,0,0,2591,611,4646,0,0,0,0,0,0,5135,2172,7592,7642,0,5131,7834,
3666,0,0,5359,0,0,0,0,1302,0,0,0,0,0,0,0,0,0,0,0,3766,0,0,0,
0,0,4271,0,0,0,0,0,47,0,0,3663,0,7610,0,0,0,1717,0,7515,9476,0,0,0,
0,0,0,0,0,4370,0,0,0,3271,0,0,0,1727,0,0,0,7991,0,0,0,0,6335,8394,
2448,6805,1364,0,2087,0,0,0,4543,0,0,0,8343,0,0,0,4030,0,0,0,0,0,0,0,
0,1237,7385,0,2471,0,7419,0,0,7825,0,854,0,0,8468,0,0,0,1227,0,0,0,0,0,
0,0,0,8723,0,0,0,0,0,5311,0,0,0,0,0,1121,0,0,0,3658,0,4615,0,0,
0,0,0,0,4689,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,6749,0,606,0,0,0,0,0,8308,0,0,2945,0,0,5871,0,0,0,0,0,0,0,
6172,0,0,0,0,3812,2651,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,7342,0,5429,0,0,0,5536,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
3992,3158,8171,0,1833,0,0,0,0,0,0,123,6896,0,0,44,6117,1311,7609,0,0,0,7473,0,
0,0,0,0,0,0,0,0,7253,0,0,0,9301,0,9270,0,1345,0,681,2416,0,5004,0,0,
0,0,0,0,0,0,0,0,1783,7974,0,0,0,0,0,0,0,0,745,394,3976,0,0,0,
0,0,0,0,0,528,1123,0,0,0,8984,0,0,0,0,6559,0,4808,0,7763,8044,444,5506,0,
0,0,0,0,0,0,0,0,0,0,9499,0,0,0,0,0,0,0,0,0,8381,0,8507,0,
5652,4484,6837,0,0,5561,6023,0,0,7688,0,0,8898,0,0,1494,0,0,2220,0,5882,6411,0,0,
0,0,0,0,0,0,0,0,0,0,0,5035,0,0,3887,0,0,0,0,0,0,0,0,0,
5791,0,0,0,0,808,0,0,0,0,0,0,0,0,1283,0,0,0,0,0,6186,0,0,0,
0,0,0,0,1856,8956,8398,6349,0,0,0,0,3793,0,0,0,0,0,1058,0,0,0,3293,0,
0,0,0,0,0,0,4892,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
1638,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3917,6770,8641,5179,0,0,0,0,
4998,0,0,0,7630,0,2767,0,0,0,0,0,0,0,0,0,9267,944,4943,5601,1101,0,6131,0,
0,626,3931,7227,8500,9480,0,0,0,0,0,6039,0,0,0,0,0,0,0,0,0,0,0,0,
0,3836,7341,0,0,0,0,0,1786,7276,6396,0,0,0,0,0,5147,0,0,0,0,0,0,0,
0,0,7230,1276,5161,0,0,0,0,0,0,6941,0,0,1285,0,0,0,0,0,0,0,0,0,
0,0,5887,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3076,0,6341,0,0,0,0,
0,4048,0,0,69,8519,0,0,0,0,0,6868,5292,0,0,0,0,2879,0,4295,0,0,0,0,
715,0,7131,2115,6695,8197,3674,4065,0,0,0,769,5977,0,0,570,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,5852,5568,0,0,0,0,0,0,0,0,7574,0,0,9061,
0,0,0,0,0,5642,6376,0,1928,0,0,0,0,0,0,0,0,0,0,0,3392,0,1088,0,
0,0,5834,0,5968,0,6561,0,0,0,7762,0,4630,0,0,9074,0,0,0,0,0,0,0,0,
6867,0,0,0,0,0,0,0,0,0,0,1527,0,0,0,0,0,9134,0,0,0,0,0,6302,
3743,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5983,2473,0,0,0,9204,4513,0,0,
0,0,0,8023,0,7861,0,5646,0,0,0,0,0,0,3376,3145,3630,0,0,0,0,0,0,680,
7039,8573,0,0,0,0,0,4704,0,0,1259,1299,875,342,3051,7237,7304,8754,8807,406,0,0,8822,0,
0,0,6437,7309,6925,0,0,0,0,0,7172,0,0,132,0,0,0,2186,4059,0,0,0,3580,0,
0,0,8782,0,0,0,0,0,0,5202,0,0,0,0,0,0,0,0,1694,6642,0,0,0,0,
0,0,0,0,553,1070,2047,8885,0,0,0,0,0,0,0,0,0,3922,0,0,9124,0,0,1150,
0,0,985,0,6401,0,2977,0,8596,0,0,0,0,6999,0,0,0,2218,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,732,0,0,8088,0,0,6822,0,1935,6303,8293,0,9315,0,0,
0,0,1659,0,0,4944,5037,0,0,0,0,0,0,0,0,0,2247,0,0,0,6102,0,0,0,
0,0,0,0,0,1907,516,0,0,0,0,0,1862,5628,0,8741,0,0,0,0,0,9406,1097,0,
0,3980,0,0,0,6339,0,0,0,0,0,578,0,0,0,0,0,1347,0,0,0,0,0,6904,
7351,0,0,0,2876,0,3592,7067,0,0,0,0,0,1750,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,5879,0,0,0,0,0,0,0,0,0,5598,4270,6623,1164,0,0,
0,0,0,2629,0,0,0,0,3309,0,0,0,0,0,0,0,2107,0,0,0,8688,0,0,0,
0,6177,0,0,0,0,0,0,0,2949,0,0,3275,5203,1708,6221,8635,9129,0,0,0,0,4434,0,
0,0,0,0,5819,0,115,2408,5528,7460,9503,0,0,0,0,0,0,0,2586,6316,0,0,0,0,
0,2074,0,0,0,0,0,542,2275,8765,1930,7680,2820,0,6403,206,0,0,0,390,0,0,0,0,
0,0,7469,317,1118,2216,9059,0,1739,0,0,0,2628,0,0,0,0,0,0,2484,0,0,0,0,
0,0,4544,0,0,330,0,0,1467,0,0,0,0,4049,0,0,7759,0,0,8868,0,0,0,0,
6209,0,8975,0,0,0,9174,0,0,0,0,262,0,0,0,0,9421,0,0,0,0,0,0,0,
0,0,2770,7868,0,0,0,3778,0,0,644,0,0,0,467,3372,7274,0,0,0,0,0,0,0,
0,0,0,8346,3261,0,0,0,0,0,0,1332,0,0,0,0,0,0,1133,5988,8848,0,0,0,
0,0,0,0,0,4035,0,4303,160,2330,0,0,0,0,0,0,0,0,0,0,3168,0,0,0,
0,0,0,2825,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5951,0,0,0,0,0,
0,0,7531,0,5973,0,0,0,0,0,1461,0,0,997,0,0,0,7382,0,0,0,4015,8651,0,
1980,6249,0,0,0,6472,5235,6373,7994,0,5558,0,0,0,0,0,8482,0,0,0,0,0,3862,1194,
0,5227,0,0,8371,0,0,0,0,0,0,0,0,0,0,0,0,2077,7838,0,7372,0,0,0,
0,4508,0,1812,0,1823,6344,0,0,0,0,0,0,0,0,0,0,2486,7819,0,0,0,0,0,
2199,0,0,0,0,0,129,525,0,0,0,0,0,0,0,0,0,0,5337,0,0,0,0,7902,
0,0,1855,0,0,0,3319,0,0,0,0,6948,0,728,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,2795,0,0,0,0,0,0,0,8706,675,6536,0,0,0,0,0,0,
0,0,0,5134,7787,0,0,5678,0,0,0,631,7897,0,1857,0,0,0,0,0,0,0,2328,0,
8865,0,0,4863,0,0,2208,0,455,0,0,0,0,0,6350,0,8971,9132,0,0,7423,7153,0,0,
0,0,0,0,850,0,0,0,0,0,1690,0,0,0,1492,0,0,0,0,0,0,0,0,0,
0,3889,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2897,0,0,4887,0,
0,0,0,0,0,0,0,3871,4777,0,0,0,0,0,9051,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,9001,6669,7122,0,0,0,0,0,0,0,0,7800,0,0,4125,0,
1003,1898,2379,0,0,0,5358,0,0,7297,0,0,0,0,2737,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,3965,0,0,0,0,8841,0,0,0,0,0,0,0,978,4593,0,
0,0,0,0,0,0,3483,0,0,0,0,2155,6034,0,0,0,0,2183,0,0,0,7641,0,0,
1621,2872,2033,0,0,0,0,0,1710,0,0,8406,0,504,0,0,0,0,0,0,0,0,5923,0,
0,0,3866,0,0,0,9141,0,4330,0,0,0,0,2277,0,0,0,8300,0,0,5635,0,0,0,
783,0,0,0,7125,5188,0,7603,0,7999,0,0,2021,0,4939,7204,3631,8656,9116,8042,0,0,0,0,
0,0,0,0,0,0,0,7962,8462,163,8640,9228,0,0,0,0,0,2082,0,0,0,0,0,0,
0,3323,5698,7654,3647,0,222,7062,0,0,0,0,0,0,8666,25,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,8476,0,0,0,3174,0,0,0,0,0,0,0,0,0,0,0,0,
0,6163,0,8202,1626,0,4631,0,0,0,0,0,0,0,0,0,0,8230,8297,0,0,0,3378,0,
0,0,3893,8328,0,0,0,0,2146,4140,0,0,0,0,0,0,421,0,0,0,0,5687,0,0,
0,2862,0,0,0,0,0,4627,5340,4124,0,2881,0,0,2564,6192,5433,8009,6380,9439,0,555,0,4184,
0,0,5912,0,0,0,0,0,3547,5261,0,2076,1728,7113,9160,0,0,0,0,5937,6330,7407,2955,5919,
0,0,0,8067,0,0,0,0,0,7739,0,0,0,2826,6206,0,0,0,0,0,0,0,0,5189,
5023,0,0,0,2314,8768,0,0,0,0,0,8990,0,0,0,2742,0,0,0,0,0,6976,0,0,
6238,6685,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,8746,0,0,7930,0,0,0,0,8856,0,0,0,0,0,1004,1406,3306,463,3140,0,0,7848,7410,
1024,7971,8389,8456,0,0,6294,0,6955,1313,0,0,0,0,0,0,0,0,9459,0,8582,0,1978,976,
0,0,0,0,0,298,0,0,0,0,0,0,0,244,1820,0,3791,0,0,4376,0,0,3856,4486,
6483,4147,7719,0,0,0,0,1289,0,8431,4715,0,0,0,2656,2557,0,7323,0,8249,0,0,2967,0,
0,0,0,0,0,0,7075,0,0,0,7108,0,0,7228,1644,3617,0,1665,0,0,0,5805,0,0,
0,0,0,0,0,0,8408,0,0,0,0,8818,0,7587,5643,0,0,2053,0,0,0,0,1841,2845,
3877,7241,0,0,242,860,1522,3128,8965,0,0,0,4565,0,6195,0,0,0,0,0,0,6196,4439,0,
0,0,0,0,0,0,5327,6122,1362,0,0,0,0,0,2801,4779,0,6270,0,0,0,0,0,0,
0,974,6292,3895,0,0,0,0,85,0,795,6555,0,0,3747,0,7967,0,0,0,0,0,0,0,
0,0,0,6916,0,0,0,0,7110,0,1617,0,0,0,0,6809,0,178,0,0,0,0,8388,0,
0,0,0,0,4151,0,0,0,0,0,0,0,1147,0,0,0,0,0,0,0,7748,7892,5644,3317,
6679,428,4803,8797,3809,9170,8534,0,0,0,3506,5634,0,0,154,2153,0,0,176,1284,3002,3257,0,8027,
5317,0,0,8929,0,0,0,0,0,0,8842,0,0,0,0,0,656,0,0,0,0,0,0,0,
7647,0,0,0,0,0,9494,0,5422,0,0,0,0,8094,0,1377,0,0,0,0,0,5353,0,0,
2577,0,0,0,0,6264,0,0,0,6132,0,0,0,6619,5205,9366,0,0,6178,0,6489,0,0,0,
6120,0,0,0,0,0,8681,0,925,0,0,0,0,6048,0,3442,8075,0,0,0,0,0,0,0,
6250,0,5001,0,0,4525,0,0,275,3315,5084,9033,0,5082,0,0,0,84,0,0,4842,0,0,0,
0,358,1108,0,0,0,9452,3185,0,0,0,0,5900,0,0,0,0,0,6836,712,0,0,0,0,
0,0,0,0,7181,0,0,4739,8367,8892,6360,0,7756,0,4891,0,1355,3225,0,0,3474,7315,0,0,
0,0,0,0,0,3114,0,0,947,0,0,0,0,0,429,0,0,0,0,0,0,7246,0,1721,
5150,0,8599,0,0,0,7907,0,0,0,0,0,0,0,0,0,0,2173,0,4216,0,844,0,0,
0,8428,4809,0,1305,459,1663,1837,3552,6900,7561,0,0,0,0,0,0,0,0,0,0,1344,0,0,
0,0,0,102,0,24,0,0,1464,4545,0,0,608,0,0,0,0,1043,1415,3125,8787,0,0,0,
0,5976,0,0,0,5913,0,0,0,0,0,0,0,0,2068,6756,0,0,5020,0,0,0,888,1319,
0,0,0,0,0,0,0,5439,0,0,0,0,0,0,0,0,9199,0,0,0,0,0,0,0,
0,0,7606,0,0,0,0,0,0,8465,0,0,0,7616,0,0,0,0,0,0,0,3942,0,0,
0,0,0,4308,0,6949,0,0,0,2641,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,8771,0,0,0,7526,0,0,8209,0,0,0,0,0,0,0,0,0,1341,4703,0,5351,774,
0,689,0,8083,0,0,0,0,0,0,0,0,0,0,7753,0,2638,0,8074,0,0,0,5760,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1405,0,0,0,7783,0,
0,0,7527,0,0,0,0,0,0,0,0,0,0,0,8357,0,6080,7750,0,0,0,0,0,0,
0,0,0,763,0,9429,0,0,8524,0,0,0,0,3278,5889,5022,0,0,0,9325,0,4491,5365,0,
0,0,0,0,0,0,0,0,0,0,0,9126,0,0,0,0,0,0,0,0,7535,8997,0,4507,
0,0,0,3728,8658,2885,0,0,0,1420,0,0,0,0,32,6100,0,0,0,0,0,0,0,0,
0,0,1239,0,0,0,635,0,0,0,0,0,0,0,0,1074,2272,0,0,0,0,0,0,0,
0,937,0,0,0,0,7884,3342,4634,0,0,0,0,0,0,0,0,0,0,0,5169,0,0,0,
0,0,0,0,0,612,6451,8773,0,0,0,0,0,0,0,0,0,0,0,0,0,2377,0,458,
8958,0,0,3401,0,0,0,0,0,0,0,0,0,0,0,0,0,2847,6986,0,6479,0,0,0,
5182,0,0,0,0,0,0,0,0,0,0,0,0,308,0,0,3265,0,0,0,0,0,0,0,
0,0,0,4416,0,0,6079,0,0,0,0,5517,0,0,0,0,0,0,0,0,0,2824,0,0,
0,0,0,0,6449,8793,0,0,4595,0,0,0,0,0,0,0,0,0,476,0,1738,1094,0,0,
0,3952,4478,0,0,0,7909,0,0,0,1716,299,9346,0,0,0,0,0,3671,5673,0,0,0,0,
0,505,0,0,4903,0,0,0,0,0,0,0,0,0,0,615,7074,0,0,0,0,0,0,7300,
4267,0,0,4438,0,0,121,6445,0,0,0,0,0,0,0,0,0,0,587,2258,0,0,0,0,
0,4092,8220,0,0,5521,9271,0,0,0,0,0,0,0,7312,0,0,0,0,0,0,0,0,0,
0,6151,0,9299,9243,5303,8969,0,0,3489,0,0,0,0,0,0,0,0,0,2008,0,0,0,0,
0,0,8870,0,0,6227,0,5654,0,8035,0,0,0,0,0,0,7388,0,0,0,0,0,0,0,
0,0,0,0,1318,9025,0,0,472,0,0,0,0,1799,9508,111,0,4661,4373,6165,0,0,0,0,
0,6789,0,0,0,0,0,0,0,3710,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,2760,0,0,0,5539,7855,0,0,0,0,8947,5918,0,0,
0,0,0,7099,0,0,0,0,0,0,8424,0,0,7582,3006,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,693,1044,0,3839,0,8015,0,0,0,7060,0,0,0,435,3137,5604,324,0,
0,0,721,4446,5790,0,0,0,9295,6942,0,4307,0,0,0,3354,6947,0,0,0,0,0,8959,0,
0,0,7732,0,0,0,0,0,7072,0,145,2552,0,3615,2818,4372,0,0,0,6140,0,0,0,2643,
0,0,0,5509,0,0,0,0,8374,270,0,0,0,0,0,0,0,0,0,0,0,0,8923,6328,
0,0,0,0,0,0,9515,0,0,0,0,0,0,0,0,0,0,6620,0,8513,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,3216,0,0,0,0,0,2549,0,0,0,0,0,
3588,0,0,0,0,6368,6326,0,2739,0,2547,0,0,0,1082,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,2470,0,0,6631,0,0,0,0,0,1762,7696,0,0,0,0,0,0,
0,1946,0,0,0,7833,0,0,2083,0,0,0,6541,0,0,1473,2149,0,0,2958,0,0,0,3167,
8590,0,8587,0,8153,4724,0,1075,0,1356,0,0,0,0,0,6757,2392,0,5480,7457,0,0,0,0,
5836,0,0,0,0,0,6883,8826,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,7078,0,0,2409,0,0,4566,9285,4804,0,0,0,0,0,0,
0,3472,0,0,0,0,0,0,0,0,0,0,0,0,0,3677,0,0,0,0,6035,0,0,0,
0,0,0,5633,0,0,0,0,0,0,0,0,8214,560,5904,0,0,0,0,0,0,0,95,0,
0,0,0,0,2378,0,0,0,0,0,4371,2322,0,0,1996,0,0,0,0,0,0,8283,0,0,
0,60,0,6170,2237,283,316,3110,7022,0,0,0,0,0,9409,0,0,0,817,8636,0,0,8317,0,
0,0,0,0,0,0,1013,0,0,0,0,1761,0,0,0,0,0,0,0,0,0,0,0,0,
0,5370,0,0,5772,0,0,0,620,0,6888,0,0,0,0,8122,0,0,0,0,0,0,0,0,
0,1495,0,0,0,0,0,3535,0,0,0,0,0,0,0,2339,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,6779,0,0,5854,0,0,0,735,0,0,0,8952,0,0,0,0,0,1312,
0,0,0,6342,0,0,0,0,0,2973,0,0,0,2666,0,0,8437,0,0,0,0,0,0,0,
0,0,4237,0,0,0,0,0,0,0,0,0,269,8840,8091,0,8204,0,0,0,0,0,0,1533,
1718,0,0,0,0,1509,3154,0,0,0,0,2394,0,0,0,0,0,0,6935,0,0,0,1589,0,
0,1636,0,0,0,0,0,1243,4771,7249,1137,8517,0,4004,5657,8383,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,7234,1529,0,0,0,0,0,6755,1573,0,0,0,0,6818,0,3477,
956,0,0,0,0,0,0,0,4871,0,0,0,0,3909,0,0,0,0,0,0,8932,0,0,0,
0,0,0,0,927,0,0,0,0,7427,3334,8890,0,0,872,7050,0,8766,4337,0,0,0,0,1511,
2174,0,0,0,0,0,961,7775,0,5260,0,8295,0,0,0,9099,0,0,0,0,0,0,0,0,
0,0,0,1847,0,5979,0,0,1937,0,0,1357,0,0,7162,0,0,0,0,0,2144,0,0,0,
0,0,0,0,0,6317,0,0,0,0,0,0,7627,2859,0,0,0,0,2007,7958,0,0,0,1182,
1993,0,0,0,0,0,1804,2749,0,0,0,9082,0,0,0,0,0,0,0,7618,0,0,0,0,
0,0,0,0,0,0,7222,0,0,0,0,0,0,3212,4790,0,8722,0,0,0,0,0,1866,0,
433,0,8193,0,0,0,2556,1224,0,0,0,0,0,3722,3738,4924,6021,0,0,0,0,0,0,6690,
8695,0,110,3400,7676,0,694,5603,0,2959,0,0,4190,0,0,0,0,7776,0,6919,0,7173,0,5280,
0,0,4033,0,1876,0,0,0,0,1071,0,0,0,0,0,9336,0,1479,0,5166,4196,0,0,0,
0,0,0,0,0,0,0,3148,3776,0,0,4317,0,650,0,6635,7979,6577,0,0,3670,0,0,0,
0,0,0,0,0,0,0,5089,0,0,5295,0,6912,0,0,0,0,0,0,0,0,0,1918,1703,
72,2852,3042,0,0,0,0,0,8066,0,6143,0,5737,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,2496,0,0,7211,0,0,0,0,8180,0,1571,3618,0,1251,0,214,0,0,0,
0,2952,0,0,1062,0,0,6169,0,0,0,0,0,0,3847,4072,0,0,9333,0,0,0,0,4505,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7117,0,9047,0,2274,5667,3242,
0,0,0,0,7226,6040,7084,1207,0,0,1115,3675,6058,6388,6416,7126,0,0,6429,7144,0,0,0,0,
0,0,0,0,0,0,0,0,87,1817,7987,0,0,0,0,6462,0,0,1505,0,0,0,0,0,
0,0,0,5546,2660,0,0,7746,7629,0,0,0,0,7633,0,4164,0,0,0,2288,5615,8244,0,0,
0,8872,0,0,0,0,602,0,0,3092,3684,5792,5685,8639,0,0,0,0,0,0,0,6333,0,8442,
0,0,0,0,0,0,0,0,0,0,2605,0,0,3575,0,0,0,0,0,0,0,0,9083,7207,
0,0,0,0,0,6439,2180,6435,0,3586,0,0,130,0,3069,4786,0,0,0,0,408,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,4496,6893,8603,1373,0,0,2873,0,0,0,0,
0,0,0,0,0,5289,0,0,6182,0,0,2532,8450,0,0,0,1404,470,1851,0,0,3930,0,0,
0,0,5897,0,8485,0,0,0,0,0,0,0,0,4194,0,0,0,0,0,0,0,0,5271,8863,
5473,0,0,0,597,0,0,0,1176,0,0,0,0,911,8151,0,0,0,4145,0,0,4792,0,0,
0,0,0,0,0,0,1623,245,866,0,0,0,0,0,8734,0,0,2684,7413,0,0,1794,0,0,
3723,4698,8905,0,8644,5381,0,0,0,0,0,0,0,3292,0,8776,0,7922,2055,0,0,4610,0,0,
0,0,0,0,0,0,0,3071,5441,0,0,6934,0,0,0,0,0,0,0,0,0,0,0,5117,
6174,8555,0,0,0,0,0,5995,0,4345,0,0,0,0,4077,8279,0,2673,3215,0,0,0,0,0,
0,76,0,0,0,0,0,5323,0,2707,0,0,0,0,0,0,0,0,0,0,0,0,0,260,
0,0,0,0,0,982,3649,5742,6355,4852,8446,9231,0,0,0,3841,8738,0,0,0,0,0,0,0,
0,8794,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9027,4338,4536,0,
0,0,0,0,6987,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8397,0,7626,1187,8002,
0,0,0,0,0,0,0,0,0,0,0,4716,6006,0,8951,0,0,0,0,0,0,0,8327,0,
0,0,0,0,0,6337,1303,5844,1698,0,1842,492,6089,0,4071,0,0,0,0,0,0,0,0,0,
0,0,0,9021,4009,8701,0,0,6696,0,0,0,0,0,0,6230,0,0,0,0,0,0,0,0,
9254,787,0,0,0,0,0,0,0,0,0,3962,0,5054,5574,0,0,9441,0,0,0,0,0,0,
0,0,2415,0,0,0,0,0,0,2508,0,0,0,0,0,6718,1308,0,0,9392,0,4314,7180,5070,
0,5829,0,0,0,8945,0,0,0,0,2792,0,0,0,0,0,6983,0,1275,831,4255,0,0,0,
5750,0,0,0,0,0,0,0,0,2475,565,0,0,0,0,0,2920,0,0,0,0,7139,0,0,
3498,0,0,0,0,0,1954,8916,0,4309,0,0,6418,0,0,0,0,1846,5557,5125,0,0,0,0,
7589,0,0,0,0,0,0,0,6588,0,0,0,1648,0,0,0,0,0,8716,1423,0,0,7406,0,
0,7652,9263,0,0,0,0,0,3680,6413,0,0,0,0,0,0,0,0,0,0,0,0,0,1050,
2573,5181,0,8834,0,0,4798,0,0,4348,0,0,7623,0,0,0,2027,6714,0,0,6531,0,0,0,
8268,0,291,0,0,1777,0,0,0,4391,0,0,6902,193,5436,6603,8486,0,9245,0,0,471,369,1145,
0,0,0,0,0,1056,3094,0,0,0,0,0,0,0,0,0,0,5360,0,5510,0,0,1711,0,
0,2900,0,0,7869,0,0,0,0,0,0,0,0,0,228,0,3062,0,3136,0,0,0,0,0,
6453,0,0,0,3353,0,0,0,0,0,0,0,7720,0,0,0,0,0,0,862,2587,6367,0,0,
0,0,0,0,0,0,2336,2922,2798,4108,5738,0,0,0,0,8597,6585,8998,0,1113,0,2488,0,0,
0,0,0,0,0,0,0,0,7799,1772,797,8944,0,0,7941,3320,0,0,0,0,0,290,5055,0,
0,0,0,0,2108,2987,0,0,1343,1454,0,0,0,0,0,0,0,7446,0,0,4540,0,1805,0,
8928,0,0,0,0,0,0,0,6247,0,0,0,0,0,0,7637,0,7200,0,0,0,6142,3398,5000,
0,0,0,4265,9432,0,5058,0,0,0,0,7710,7865,0,4464,0,0,0,0,6760,8593,0,0,0,
0,0,2622,0,0,8876,0,0,0,0,0,0,0,0,0,0,9248,0,0,0,1413,8266,398,2715,
0,0,0,0,0,0,0,0,0,0,0,202,9237,0,0,0,4562,0,8022,0,0,0,0,0,
0,0,0,0,0,0,0,0,2923,0,0,0,0,0,0,8386,3178,3282,0,0,0,0,0,2119,
0,0,0,0,0,0,0,5824,0,0,0,0,7928,0,7398,0,0,0,0,0,7454,4794,8832,0,
1947,0,5507,5113,5357,0,3381,3867,0,0,0,0,0,0,0,0,0,0,0,0,6952,0,0,0,
0,788,0,0,0,4047,0,0,1234,0,7103,0,0,0,0,0,0,0,0,361,4992,7711,0,0,
0,4454,0,0,0,2652,0,0,0,0,294,0,0,0,0,5713,0,0,0,0,493,2542,1398,0,
0,0,0,0,0,0,0,8497,9364,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9518,
7767,7774,0,2989,0,0,6114,0,0,4155,0,0,8579,0,0,0,0,2730,2540,4710,7600,0,1179,0,
0,0,0,0,271,0,0,0,0,7286,6197,0,0,0,0,4414,6828,0,0,0,0,0,0,0,
6576,0,0,0,0,0,0,0,0,0,0,0,3858,8113,0,0,0,4091,3144,0,0,0,0,0,
0,0,0,3508,8154,0,2970,503,0,0,0,7133,0,0,0,0,0,0,0,2718,9379,0,0,0,
0,0,0,0,0,0,0,0,7717,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,1596,3443,0,7061,0,0,0,0,0,0,0,0,0,2481,0,0,5348,0,0,
0,0,0,3103,0,0,0,326,0,8288,622,0,0,0,0,0,0,2340,0,0,0,0,5030,0,
9224,0,0,0,5934,5407,4881,8145,0,6073,0,0,0,6065,0,4458,0,8077,0,0,0,0,0,0,
4909,0,0,8252,0,0,0,0,0,733,0,0,0,0,0,0,0,0,5930,0,3195,3262,0,0,
0,1836,7604,4061,0,0,0,0,6545,0,7376,0,6841,0,4848,6931,8070,0,5469,8285,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,4598,0,2993,0,0,995,1923,0,1136,0,
0,0,0,0,0,0,0,0,0,0,7798,0,0,0,0,4878,6214,1899,6405,0,0,0,6308,0,
0,0,0,0,0,0,0,0,0,5414,4394,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,2341,3384,9286,0,0,6113,0,0,0,0,0,4718,0,0,0,0,0,0,5570,4075,0,0,1660,
0,0,2346,4260,9362,0,9226,0,4947,0,8163,0,6575,0,0,0,3975,0,0,4415,4687,1991,9357,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6198,0,0,5853,0,0,0,0,0,
0,9385,0,0,2506,0,7571,0,0,0,0,0,0,0,7482,0,7262,4879,0,3533,8631,0,4026,0,
0,3771,0,2682,9048,0,0,0,6215,0,0,0,0,0,8707,0,0,4692,9042,0,2045,8763,0,0,
2513,0,0,858,2550,1645,4067,6433,9461,0,0,0,0,0,0,0,0,0,0,0,6522,0,0,0,
0,0,0,0,0,6389,0,0,0,0,0,4175,0,0,0,0,0,0,7085,0,0,0,0,0,
0,0,0,0,0,4144,0,3928,0,0,0,0,0,0,0,0,0,0,2269,2994,0,0,0,0,
0,1809,0,0,0,0,0,742,0,0,0,6053,0,0,4625,0,0,0,0,0,0,0,0,5563,
0,0,4459,0,0,0,0,657,0,4696,0,0,9328,9478,0,0,0,0,0,0,0,0,0,1825,
0,887,0,0,0,2744,8185,0,0,0,980,0,8735,0,0,6033,0,0,0,0,0,0,0,0,
0,0,0,0,0,1298,3311,9232,0,8673,0,0,5160,0,3233,0,4114,0,0,0,0,0,0,8508,
4729,0,0,0,8274,0,598,4465,6954,0,0,0,382,3018,9157,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,893,4133,8315,9186,0,0,0,0,0,0,1369,0,0,0,0,0,0,0,0,
3762,900,0,0,0,0,0,0,4980,0,0,0,0,6146,2654,2687,0,0,0,0,0,0,6009,0,
0,585,0,0,0,0,0,0,0,0,0,0,0,4586,0,0,0,0,2325,0,0,0,0,1884,
0,0,0,0,0,5408,0,0,0,4958,0,0,0,2193,0,0,0,0,0,0,6161,0,0,4973,
0,0,0,0,0,4773,0,0,0,0,4193,0,0,0,2024,0,0,0,0,9136,0,0,0,0,
0,9081,7107,0,0,0,0,0,0,0,0,0,5309,0,0,2681,0,7367,0,2382,3510,6636,0,1496,
4686,5802,750,1410,2389,0,0,0,3457,0,0,3622,0,0,0,0,0,2437,0,0,0,71,0,0,
4483,0,0,0,0,8208,0,0,0,0,0,1770,0,8063,0,0,0,0,0,0,0,1556,3366,8760,
0,7850,0,0,8392,0,0,8018,0,0,0,4201,0,0,1829,0,0,0,0,3009,0,5255,2350,0,
9354,3748,5770,0,0,0,0,639,7523,0,9492,0,0,0,4752,3260,0,0,0,6235,0,8565,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,4872,0,0,0,0,0,0,0,0,0,2095,5936,
0,0,0,1669,0,0,0,0,0,6279,0,9067,0,0,3118,0,3172,2732,5965,4682,8917,0,0,0,
0,0,0,4619,0,3113,0,0,0,0,0,0,0,4821,0,9014,1067,0,676,0,6951,0,7374,2725,
5638,0,0,0,8493,0,4681,0,0,0,0,0,0,3848,0,0,1584,0,3712,0,0,0,972,453,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9004,0,0,2049,0,0,0,0,0,
0,0,0,0,0,0,0,512,8179,0,0,0,0,7625,0,0,0,0,0,9411,8806,0,0,0,
2092,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6958,7247,0,0,0,0,
0,0,0,8690,3314,4812,0,0,1435,4559,0,0,0,0,0,0,0,8532,0,5335,0,0,0,0,
0,7577,0,0,0,0,0,0,0,0,0,0,0,0,5197,9173,0,0,0,0,0,0,0,6910,
8830,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4784,0,0,7579,0,0,0,0,
0,0,4731,0,0,3236,6072,0,0,0,0,3591,0,6933,0,0,0,7,0,0,0,0,0,0,
5431,0,0,0,4036,1366,9087,0,0,0,0,0,0,0,0,0,0,0,4894,0,0,0,0,0,
0,0,8961,0,0,0,0,0,0,4432,664,7905,0,0,0,0,0,0,0,0,0,0,0,0,
0,9159,0,3063,8101,0,0,0,0,3695,0,0,0,0,4712,6708,0,0,0,2997,0,0,0,0,
0,4702,0,0,4908,0,0,0,0,6458,0,0,2494,3133,0,0,0,5780,9349,0,0,0,0,300,
0,0,0,0,1135,0,0,537,628,0,0,6554,0,0,0,0,0,0,0,0,0,0,0,0,
0,3035,0,0,0,0,0,0,4259,293,3504,0,0,4614,6539,0,0,0,3851,2773,0,0,0,6711,
4648,0,0,3524,5692,0,0,0,7581,0,0,0,0,0,0,0,4482,6791,0,2793,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,4567,6508,6743,0,0,5683,0,0,0,0,0,
0,0,0,999,0,0,23,4756,8893,0,0,0,0,1436,488,0,0,0,0,2011,0,0,0,6849,
0,0,1327,0,5971,583,4397,8217,9257,0,0,0,3546,834,5707,8182,0,0,0,0,4424,9246,0,2138,
7713,2698,0,0,0,0,211,0,0,0,0,0,6846,489,0,0,0,3969,0,0,0,0,0,514,
4228,0,0,4104,0,1304,0,9031,0,9345,0,0,0,3263,5620,0,0,0,0,0,0,0,8421,6417,
0,0,5446,0,0,0,7507,0,3502,5970,0,5499,0,0,0,0,0,0,0,0,4697,0,4888,0,
0,5246,0,2866,0,8531,0,0,0,0,8743,8037,0,0,0,0,0,8420,0,0,8191,0,0,1096,
2950,8366,3729,6397,8664,0,0,0,0,4537,0,0,0,861,0,0,0,0,0,7843,9517,0,0,311,
0,0,4181,1017,2736,7751,8159,0,0,0,0,8,0,0,0,3514,1104,9359,0,0,0,0,3875,0,
7712,0,0,0,3834,0,0,8117,6834,0,0,0,0,0,0,0,5072,0,2642,0,0,0,0,0,
0,0,5946,0,0,0,0,0,0,928,0,0,0,0,3365,998,5207,0,902,1417,0,0,0,0,
0,0,0,0,0,0,3199,4524,0,0,0,0,7685,7136,0,7912,3539,0,0,0,0,0,0,0,
0,0,0,0,0,7160,0,0,0,0,0,0,0,0,0,0,4644,0,0,7082,0,0,0,0,
0,0,0,0,0,0,8413,0,1534,2203,4913,0,0,355,0,0,9360,1009,3534,7189,0,0,0,0,
0,0,0,9155,0,0,0,0,0,0,0,0,0,1401,0,0,0,0,0,0,0,0,3857,0,
1340,0,0,1261,0,7508,0,0,0,0,2612,0,0,0,0,0,0,0,0,0,0,0,0,7695,
0,0,4324,3318,0,0,0,0,0,0,0,0,7101,0,0,0,0,0,0,1002,0,0,0,0,
8299,5392,6613,4349,0,141,0,0,0,0,1627,0,0,0,2388,0,0,2052,6471,7866,8340,9319,826,0,
1921,0,0,0,0,882,4638,225,0,0,6647,0,0,0,0,8955,8680,6845,8784,0,0,7190,0,0,
0,0,0,0,0,0,313,2904,1958,5866,3788,0,0,0,0,0,0,0,0,8162,8800,0,0,1282,
0,0,0,0,0,0,0,0,4521,8819,0,801,8654,0,0,0,0,0,0,0,0,0,4381,0,
0,0,0,0,1519,1221,474,0,0,0,1632,9516,0,0,0,0,0,0,3956,0,59,0,0,0,
0,0,0,4431,0,4835,345,4819,4555,0,0,7344,0,0,0,0,0,0,0,0,0,0,0,0,
3298,4367,3115,8520,4757,5944,0,0,0,0,0,0,0,0,0,0,7186,0,272,0,6578,0,0,0,
0,1585,2819,3450,0,0,0,0,0,9344,1642,0,0,573,0,0,0,8556,5405,0,0,0,3741,0,
0,9486,5626,8255,0,3955,0,0,0,4916,7065,0,0,146,1100,0,0,0,2721,0,8149,0,0,0,
0,0,0,0,4153,0,0,1242,2838,6813,550,143,0,0,8310,0,0,4748,0,3912,0,0,0,0,
6825,0,423,0,0,5074,0,0,0,0,0,0,0,0,0,0,0,0,761,0,0,0,0,0,
0,51,2084,0,0,0,0,0,0,0,0,0,0,0,0,0,2468,0,0,0,0,0,0,0,
7281,0,0,0,0,0,0,0,0,0,0,0,3908,0,0,0,0,0,0,3997,2349,0,0,0,
0,0,0,0,6200,2619,0,0,0,0,0,0,4247,0,0,0,0,0,0,0,0,0,1049,0,
2290,0,0,0,0,0,0,0,0,0,0,5728,0,0,0,0,0,0,0,0,0,0,1603,2917,
0,0,0,0,3000,3356,5101,0,0,0,7935,9466,0,0,0,0,0,5893,8324,0,0,0,0,0,
0,0,1471,4706,0,0,0,3332,6819,8484,0,9190,0,0,0,0,2081,8702,0,905,0,0,0,0,
0,0,0,0,0,0,1986,0,0,0,8280,0,0,0,0,5511,1130,3772,0,0,353,0,3061,0,
0,5888,0,3678,0,0,0,0,0,6423,4305,0,0,0,0,0,0,0,0,0,0,0,0,0,
3526,0,0,6241,0,5777,0,0,5566,0,0,0,0,0,0,0,0,0,0,0,4449,0,0,2623,
4730,8523,0,0,9140,7901,7721,248,526,3516,0,0,0,0,0,0,0,0,0,0,8253,1560,0,0,
0,0,0,55,8438,9416,0,1933,
};

const uint64_t iq_lexicon_filter[IQ_LEXICON_FILTER_WORDS] = {
0x820110110002000,0x304006A00024418,0x4000044000880900,0xA000030000040,0x1020852080000000,0x820100400010,0x4201040810010020,0x8610631400102010,
0x5200008050C00200,0x4445810081202E,0x205020004248264,0x10080000C0020040,0xA0400009800800,0x401000201000000,0x440400000401A00,0x200008031400080,
0x10C01010010305,0x2000020002104300,0x1222060000000082,0xC0000B100828004,0x20031101000210,0x1008001000C8002,0x1006420000800002,0x2040690101204A00,
0x5980024104804000,0x4208806021040000,0x604004120A0088,0x8000800002000,0x8420064100008,0x810460040032200,0x486C1440508100,0x80A0C00020040802,
0x4000508640260,0x408000240400,0x10910080088000,0x806100010001022,0x602000040020018,0x801000000004801,0x4000A10002441244,0xA2001C0028,
0x8000380000000050,0x4000C004020004,0x44000E092800307D,0x202104020010740,0xC08282C000800049,0x8000280480800220,0x200008240008808,0x4484010100200100,
0x800000000000800,0x48004150201A1,0x82A2010101100,0x200900000004038,0x2202294062100006,0x80000C180401A80,0x100100000000440,0x4010001800902,
0xA980008010040000,0x2801028202002000,0x20203532024000,0x30000820C0181000,0x1004001800040008,0x1000820C50,0xA0B201000480,0x842000004000000,
0x806100000000C000,0x4000800A42002200,0x200800001002004,0x100011000000100,0x64840008222009,0x1008900000011000,0x8080002620100300,0x801001041000A,
0x450102000080081,0x20800001001000,0x10000040800948,0x4302102080,0x4400012080002,0x110401040905010,0x200002101004008,0x600116550040005,
0xD80101080020008,0x200020804010840,0x4400800800101009,0x48221002220110,0x104004,0x1010200089040040,0x8CC28880401428,0x81234280008100,
0x4800008008840E20,0x4400000020C0000,0x404304000060A,0x4800088011281,0x20011BA48800400,0x40002EC088000002,0x200004002820C00,0x100020020C000020,
0x230A010005000010,0x82000400000D0220,0xC500200180010A00,0x8A48000100C2008,0x20A00080004010,0x210230500420202,0x290001400000000,0x8080000041,
0x84010288000228,0x1420000488604,0xA008800120412,0x100400011002088,0x10410000020818,0x4000588000040048,0x35005000002001,0x2001000000230,
0x880000014001020,0x801030000008110,0x8085000C0208010,0x4201400030800208,0x1804920002000442,0x200040831504A8,0x210000114048000,0x2000000200500020,
0xE0804124000000,0x1000800001091082,0x400800000A22,0x180004C0200000A0,0x40108000000001,0x204220200200108,0x1000004021080,0x4214200440000400,
0x2500814080100180,0x200100000C0084,0x488000500,0x2803421A082810,0x400100208008,0x840000040010088,0x4122022040160500,0x60100801120848,
0x2002800010040002,0x1050A00100000001,0x144011509,0x2000000818140802,0x9102108010008082,0x4000008008000,0x10450000251C420,0x840804C28040C0,
0x520080100102A12,0x4000000004005800,0x400901041000182,0x8000208840408005,0x80400000A0200301,0x10C0008048130221,0x9000302084000400,0x1080008000902308,
0x204090014000000,0x80040089104,0x110006046002400,0x20000018210,0x4084100200000004,0x4020800C0006000,0x840210060051,0xC801008001C148C,
0x4000000700402,0x88000828001401,0x400020000080008,0x200020410480059,0x10104000000060,0x22220140008248,0x1602890000400510,0x4014100000001108,
0x82200000004000,0x1408010814000001,0x82000880502010,0x4090A80000000800,0x640004044460000,0x1800020402204010,0x4000018400000000,0x8000A01288404202,
0x90200202000200,0x480A402400001200,0x4041020148081611,0x2288122000021440,0x20970020000008A0,0x1040088201001400,0x4200004082000140,0x10000C0040404400,
0x1020000020000000,0x80808100080C8100,0x1400814124811008,0xCC0000082020020,0x20C22C0040000001,0x4044010020020400,0x210A8040400,0x4010A0010200000,
0x20180010200520,0x1201000040080008,0x805800400400A080,0x20804200040005,0x1080052850000020,0x505880004883060,0x48020C0000400190,0x50840200400400,
0x48860102C2802000,0x302000000840,0x2C2C02020600,0xD18210100000006,0x2010880040012C1,0x400014030008000,0x8200201841040000,0x80081000548044C0,
0xA00000000480200,0x814141C0000D00,0x1404000000020000,0x3000008068000A4,0x1020104848060250,0x2208111410020068,0x1800400002A0000,0x20000000010,
0xA01800000102041,0x88021400000000,0x280080B40400B002,0x200000900048C0,0x2000950080401,0x400054008008000,0x804000030000,0x615008001004010,
0x80088425004A0010,0x300A090504,0x802000000008A780,0x6C1084020000,0x104198000040080,0x400B55000202121,0x8010404020044080,0x4000000130000,
0x1208082511040404,0xC001201002021000,0x4800010101000020,0x2000014040180808,0x9000880800080,0x10048200A0D008,0x8002000028010004,0x80010000618,
0x6400200196000200,0x2000409190200,0x8040B45120021000,0x108204000000410,0x12022800808240,0x18814A4400080142,0x240000040400000,0x800080001208418,
0x2001004404412005,0x4020110402280410,0x80000400000C00,0x80000010020000,0x2132050001003460,0x6008204808200420,0x2004400000844002,0x9202E00000200008,
0x142C4108000000,0x8000800240064000,0x84080300D0220000,0x6210000004040402,0x400800044404460,0x2101001A0010A280,0x2020010084800002,0x102000280010202,
0x2400100020820008,0x20010101000060,0x8200000118022000,0x1040C804000,0xC024002402000090,0x400000000802010,0x9041008610201084,0xC00014004100008,
0x14034000800220,0x1800002001802C,0x2044002004114000,0x4001000000000200,0x286006C08000091,0x88060C00080008,0x8400008800000020,0x40A00400202B0040,
0x4800082000114000,0x2CA0000610020800,0x8002841012A1E000,0xC20005030041040,0x2002010204C0400,0x10C03102082002,0xC00000004000044,0x830000010008480,
0xA80040048C110800,0x7104000004105800,0x240021000500602,0x110000A000000020,0x2902001880,0x2201080000200040,0x8800080412810000,0x84020000801022C,
0x604000A200,0x82200200910000,0x24020100020064,0x4040401060801A0,0x220010640C188028,0x844000028410600,0x484400610D0E8,0x2000080040800400,
0x204000000400,0x10102000006A802,0x60082210028300,0x300041510400,0x6009022402808089,0xC10051100C4C020,0x80401C02000000,0x240100400019001,
0x2880041010008820,0x2048280008403110,0x4081085C000000C,0x210005091200A00,0x2204000040020,0xE08084408000106,0x4008000015C0900,0x800294210108102,
0x84408081088,0xC00004158040004,0x8082041280001200,0x6020400028080000,0x211000B0A0404000,0x20820C8000004441,0x1400900001C48008,0x90940202500080A,
0x4010110200800000,0x60010020041400,0x218300088A200000,0x80004033040000,0x4C09010001000420,0x400000840001,0x80884C001300000B,0x23400C0514020080,
0x2030204000040058,0x2000000C120,0x2002011200000200,0x4000000802400028,0x1800028000000502,0x1402C4010000,0x3808002500220000,0x108E001421000002,
0xC00904000028441,0x2400880005008020,0x1000000A120029C0,0x88000000938202,0x300400000400098,0x240A80200208000,0x1000002D01101000,0x4080102114002020,
0x101022400880100,0x1100A021CA50040A,0x4100040264000000,0x2004002000880000,0xA013A00040080000,0x100C00411000240,0x108010010400C00,0x8200018508810,
0x810C20002024440,0x404018050284220,0x414006020040001,0x500011040002898,0x20000840000008,0x1008100001002208,0x210140080208,0x280040000480404,
0x80002800000920,0x8500000201B0400,0x22000040002044,0x4802486090800022,0x1105104441020070,0x2808220001C0005,0x140040204800,0x100046080802002,
0x10000820082001,0x24008002419150A0,0x1006000000009208,0xC41CA00800A808,0x200051000022000,0x149028100062500,0x24200008000004A,0x800008A00040C000,
0x2D01C0010008004,0x28000800C4000010,0x6444010000110500,0x2000008002800201,0x12941200140130A0,0xC80000002004000,0x8004000000008002,0x80282006230082,
0x4440000104C0000,0x20802A4080100200,0x10003020180100,0x2C20201000C0042,0x245110000010001,0x8220002280000140,0x812800200030024,0x4002020000244020,
0x44080000000800,0x400000400,0x4000002000000861,0x10114200040000,0x310C88000804,0x400085A5200A810,0x1000000010000023,0x4008102001180800,
0x4008001080000000,0x50800800608800,0x5A00002800001804,0x10042041000404,0x28000004044,0x6004120200000000,0x104000280200408,0x51000000024200,
0x2185040014400102,0x10024210000800,0x1040000042118082,0x1300000180000,0x8800080004000000,0x2080614200118000,0x2000621010,0x1000022000000081,
0x1000240180400,0x408D001310100000,0x80940A1300000120,0x800000006248000,0x2700,0x80414800120000,0x840820080800C20,0x40880C0448040020,
0x80910A820002,0x1000000000901410,0x4A4080002008000,0x8010120880102086,0x48000006660,0x119004208002100,0x2003100000008001,0x22480000400010,
0x2000104000981,0x81018000000088,0x8001120080002010,0x102000040000000,0x2040000201014400,0x20804420B014800,0x24870420280109,0x400044000000000A,
0x64040000A0,0x6209040020088000,0x1181000080002,0x80000062C401401,0x9180203000040800,0x4404018000C00094,0xA00083000042,0x5002020000000804,
0x40000001180000,0x400210400,0x9210401001808210,0x10800A8004,0x800080010000808,0x4100202048400821,0x8040004000000,0x400018C108081,
0x881044500050083,0x8000000040088410,0x500010082100421,0xA211201003140212,0x4220000490000,0x44010208A01001,0x900001000000E,0x1640040048020060,
0x122009440,0x800C84000000204,0x100002002140000,0x100000200A02,0x480000000120,0x1029382000,0x11031008018012,0x4100000000008040,
0x800048420880810,0x22002480420A4480,0x62800008400001,0x1000940000108420,0x2501A98206100,0x10420220,0x5011801041004,0x5103D0000220004,
0x6611800404008800,0x10448000061,0x2083046408000400,0xA00400900100218,0x420200008010,0x41008040500,0x498800011000008,0x5120000020200,
0x10000E000221C1,0x44004280010CE,0xA0000200018,0x1000004046096040,0x8C04000180004088,0x90089000008800,0x1245E08000200050,0x1204020020600000,
0x52004421,0x888000004090400,0x80801400000C0220,0x802000830,0x1400004000008201,0x782401000910,0x4000104001810402,0x3000020100148010,
0x26110002200002,0xCD000000444900E0,0x9810022025244000,0x20200000030000,0x46002400060000,0x40040009000012,0x8000020400100800,0x100000A0001001,
0x8090100401019106,0x4512008000000408,0x50C0240000000804,0x1220000208880000,0x8000008012904002,0xA82032010000001,0x122080000808000,0xC00000080100000,
0x80D2080CA06,0x1022000000000401,0x103008000,0x440C200800026,0x109002040041000,0x42000082102000A,0x2000020280020460,0xA0080014080002,
0x820100031300406,0x5022024810200010,0x50A6000020084000,0x62002080000002,0x1100080808000200,0x48C00108200,0x400001022801042,0x440804004008068,
0x8100040402C1000C,0x8910001420020024,0x4C00001200900268,0xC0A0522C01C200,0x204220800000248,0x8403000401055004,0x20000808800016,0x840501000008088,
0x41000024100A0014,0x24209400306080,0x4200101000002094,0xB000C0801,0x6480004004040400,0x8024802908864004,0x1A0001002460,0x8004000002A001,
0x8000400C20400400,0x2902088000000900,0x400200000010100,0x10028000102000,0x421048080000C900,0x1201080106410184,0x14201100031040,0x14020080008100,
0x1100022800049040,0x800540006408300,0x2188040150401242,0x8000101082002024,0x488018201000208,0x10A20880080000C4,0x220400400020064,0x2210508000,
0xE408441804100048,0x480000220120210,0x80040080212,0x28444802042808,0x10940040202,0x44200A3000024008,0x800000009010000A,0x4000000400C41080,
0x8000000180080000,0x8404000204100400,0x20000000000010,0x2488E2000008840,0x200002020048471,0x180002040200100,0x80134241,0x1444C0001A0100,
0x3000420220002290,0x100000C848000088,0x101311200282088,0x2A11000C4081000,0x10080028005000,0x400008545010801,0x1000000000000040,0xC0002000C01A0010,
0x8045000040010,0x1001003100006,0x22808000100220,0x2000102102020415,0x408000000802A100,0x4230000A2010241,0x101041003C808004,0x100004400000000A,
0x26401426,0x1800000212020400,0x4040182002080080,0x20122200108000,0x600811E204108A04,0x8800800000000001,0x4C0A10040122084,0x280000C604040016,
0x80002080100020,0x2088511008290300,0x8080802030840044,0xA008000008500082,0x2040000084A100,0x504040000000000,0x4800000000020600,0x2000022308000000,
0x400400000400000,0x210A000001108000,0x400000000004410,0x1C11010200440000,0x10362001154588A0,0x80800200290000,0x1C04000ACC,0x80108000800080,
0x28300CC00200A,0x1022014260000002,0x2280010000A01112,0x482004421C000240,0x701A40084041009,0x4804000210102,0x4000202812148040,0x2010000080082000,
0x90010500E2000000,0xA00100408000,0x1000D0000142100,0x8000B00001060100,0x1002000000008247,0x40844040041180,0x200014000082800,0x880801810004000,
0x2000000000100,0x40001026004000,0x8C00600020100,0x1100001008820095,0x121000400800800,0x2280110000,0x228180020A640010,0x4039000810000C0,
0x800200004040100,0x2008008200000000,0x829044020102090,0x1,0x400210130000008,0x804001080130000,0xE010001012024021,0x34000020040042,
0x1018001220002402,0x2030002020000A0,0x84000442000201,0x8000001440001000,0x15082211A,0x2802404200020002,0x20000200808820,0x20812820100823,
0x4040000000400000,0x8000302804010120,0x1016800208000000,0x21210008088008,0x4001400800104042,0x8000A00400A80,0x801404010042000,0x10101144000800,
0x71050111040006,0x1000040211D0080,0xC2000080080000,0x2020090802C02,0xA0002000000884,0x8090040624012080,0x860051241098008,0x210080000020200,
0x621014002040,0x40830281008C0110,0x14051A800028,0x200060000808004,0x221102000400,0x424020A0100000A0,0x8000202208420801,0x522000040800080,
0x8008001084040000,0x2801E00008002010,0x5600000081040011,0xC80000000420C002,0x140804E008420,0x80088008800100A0,0x2138018800153000,0x448C800000400022,
0x801000000200002,0x2800008214002A00,0x184010843040,0x28810060280000,0x10006A4124018000,0x40104020002100A0,0x8918002107249400,0x1404002C14000205,
0x180056200000,0xC00808E161004014,0x1410120000002000,0x800401000040000,0x40008E825000020,0x5800008010841020,0x2020000400040,0x221080051001,
0x51000A2402B,0x400A200A00408C01,0x280300010004012,0x2000400402084000,0x1000000000080000,0x500080004000000,0xB00080408080,0x101808000240A001,
0x8001000020040050,0x4000004042000C,0x8000830292C2080,0x1260000048020,0x200844480020,0x1820640204,0x10C00080025100,0x8000080310000410,
0x10C5001000020019,0x4800021980024000,0x800080C00240,0x6A00D40241204200,0x404000400200000,0x20000348000000,0x1031004800302A00,0x31C0000100C240,
0x2090000800009802,0x1C48000858008400,0x800000009000204,0x40C0040434502420,0x2009880000204028,0x21008800008408,0x74008004008080,0xA008080082082,
0x244120000400C601,0x4010800800000800,0x100020010000004,0x900A001400021002,0x10480030010C20C0,0xC0D1008010304304,0x840400401008810,0x8020008A02,
0x4400400002000,0x20020002800002,0x4804030004408040,0x2012040009042000,0x20800000800000,0x4000000800000050,0x28003000C00208,0x10DD000080640020,
0x88800001000021,0x10000000A0000,0x8840200003000810,0x145040000000D,0x128000060001082,0x1001828040080,0x40000010080022A,0x8000A02400048113,
0xD0400CC40210820,0x48000110A0940,0x40800A0010000,0x828802600800402,0x1088000430040000,0x80070404100000,0x1010009100000,0x51100000000020,
0x4001400000000100,0xA080D80103,0x60082109A008210,0x1000000080090801,0x8000000008,0x4900042000000820,0x1200000040826,0x202012110000,
0x8048000008004,0x8010000800000404,0xA004030000000,0x1A0006040C0003,0x10009A0E08B64420,0x40020000000240,0x82000001A0040,0xC004280208085002,
0x9966600400801108,0x6024248900040800,0xA0820100102182,0xC40040200106009,0x8A3005080400,0x2C048101,0x53E000280080808,0x84001880A0020002,
0x800100,0x201004008004080,0x65C004280882,0xA000248000800,0x4010700008206400,0x201008100251000,0x100204220204140,0x820000101040,
0x400400112040014,0x1204300000002021,0x184400100025000,0x4580400220002000,0x200008000100109,0x1100121000084,0x90000080080000,0x440001000800001,
0x8001000010440008,0x441028011A400880,0x2010402000015840,0x404C00000050040,0x4020801020020,0x8400704020001802,0xE00A8400A504000,0xA004000001040,
0x80A0200000043000,0x6809044010011001,0x800400A011400401,0x200040510028000,0x4400000E400008,0x4248102A09600C0,0x4000000918821602,0x124810080C84000,
0x8001000,0x101008483000000,0x801000007806022,0x60200A100000000,0x4400208192038,0x10041010008,0x1004038A0,0x8009200181000,
0x40C0016400012040,0x201009001084004,0xB20888100,0xC091240200000040,0x2001820008810080,0x1003800010000108,0x102018A200200,0x202000014820400,
0x800000C20790800,0x3408A0000000001,0x1800008185080100,0x80840020101101,0x8800082000004,0x220001C04081A21,0x6001002010010000,0x30054002C0C010,
0x40A20042040080,0x440042100820824,0x20080090011,0x8024000200000228,0x120000002020000,0x10002200001840,0xC0408820C2305010,0x80E000004004408,
0x40C0000840009000,0x900044280C84011,0x449A200C0280008,0x300080050001314,0x209000002214C1,0x4002830901228200,0x43088012010100A0,0x100010008010154,
0x388830A20580,0x21408010420800,0x4401104108802080,0x2200000000010400,0x1020090004000840,0x40001A8410048080,0x8C60150211010220,0x1011060000400024,
0x12028821440101,0x490C82080040000,0x800000020482A800,0x1001000F10002000,0x88200082120400,0x20304014000,0x2002000000098000,0x80009002001,
0x80220008000400,0x804800A00801,0x2000000061028900,0x510C40002128008,0x520011A8502A2004,0x1001104003210800,0x4000000010088000,0xC0100C4411A1000,
0x8A003001A0040820,0x420400080020,0x1009208842000009,0x8000008000080007,0x3900100120825040,0x3100800040500,0x20091A88000,0x11000004C400088,
0x800002000020,0x80200004160200A,0x248000922000400,0x1040226006001030,0x1025000001000000,0xD400012000000221,0x10000A0010050020,0x886000C4100000,
0x102000000174004,0x912020C040081208,0x8C2000800404050,0x2040408001202080,0x6000020086408245,0x2000900400000805,0x4000000408000086,0x221080AA00140201,
0x4040000889018002,0x886080208000002,0x400240000000004,0x41002001A1000C00,0x402002000200408,0x8400800010008,0x400002004400004,0x604200311002,
0x404018801000241,0x104000016100000,0x2000020000C40010,0x20900080101022,0x200825088421400,0x80004000004122,0x8000082088008C,0x100800100089001,
0x1002800000402000,0x242020000000000,0x80000810A0002685,0x120068428000804,0x60414C0220800120,0xC4000A080000,0x8140010050004,0x8010081011000000,
0x40928842018000D,0x500200304042020,0x344004000000410,0x100202400211001,0x90410000412002,0x8800020040001008,0x4802048630005,0x2800000400008080,
0x808000000000800,0x1720704242000040,0x4000100822801002,0x10010000C180300,0x408000408001A00,0x110001000800000,0x8802080004D00805,0x800702260000440,
0x4010200002034001,0x1E2082008040021,0x2000008040043006,0x108008021408000,0x1000406000030000,0x2410600022001101,0x2000000020201008,0x20840200800,
0x100000000240008,0x410100800140802,0x4040080830400000,0x20400100110800,0x12A9D01000,0x21014010040000,0x81900B00000040,0x80040100081100,
0x40400440802,0x190021040000600,0x100030000084008,0x8100000010002440,0x10400000404028,0x480044050020081,0x6110000248000002,0x140000800200200,
0x1002000000000,0x52000000841000,0x10000440420,0x4000000001804140,0x1110800000800000,0x4081602002801010,0x4205000648870D0,0x2000000400100002,
0x1000000000,0x80403918200C00,0x1010480008088290,0x1008010800040000,0x54C002001200,0x900005000223100,0x1E001001,0x140A00480021A1,
0x2400004000905202,0x80040001000001C0,0x20089C008230004,0x20008088800,0x1380044502000010,0x82040004949000,0x4088000400921804,0x120A90008034808,
0x800200C00408000,0x12000080000000,0x1140011001200800,0x2008800810408001,0x404000000,0x2840000080430000,0x810008464080204,0x40080020280252,
};
