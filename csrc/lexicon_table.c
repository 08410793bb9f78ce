// clang-format off
// Made from the data by `make tables`; do not edit.
#include "lexicon.h"

const IqLanguage iq_languages[] = {
    {"ar", 0, 0, 1, 1, 1, 0, 0},
    {"de", 1, 1, 0, 0, 0, 0, 1},
    {"en", 0, 0, 0, 0, 0, 0, 0},
    {"es", 0, 0, 1, 0, 0, 0, 0},
    {"fr", 0, 0, 1, 0, 0, 0, 0},
    {"he", 0, 0, 1, 1, 1, 0, 0},
    {"it", 0, 0, 1, 0, 0, 0, 0},
    {"nl", 0, 1, 0, 0, 0, 0, 1},
    {"pl", 0, 0, 0, 1, 0, 0, 0},
    {"pt", 0, 0, 1, 0, 0, 0, 0},
    {"ru", 0, 0, 0, 1, 0, 0, 0},
    {"sv", 0, 1, 0, 1, 0, 0, 0},
    {"tr", 0, 0, 0, 1, 0, 1, 1},
};
const uint32_t iq_language_count = 13;

const IqLexiconEntry iq_lexicon[] = {
    {0x0EE59BF7EE53C98F, 8, 0x00800},  // -cka
    {0x03611B82B223B3FC, 8, 0x01000},  // -cki
    {0xED82584C558F2B09, 8, 0x00800},  // -dzka
    {0x02FCB745EB20DF46, 8, 0x01000},  // -dzki
    {0x479A125CBBCE0602, 8, 0x00800},  // -owa
    {0xADA17BDF55EAC5BE, 8, 0x00800},  // -ska
    {0xBB33ADB62B40FBB9, 8, 0x01000},  // -ski
    {0x88A44EA84F827D33, 8, 0x00800},  // -ówna
    {0xBA9B2FDC585AA1A0, 10, 0x00800},  // -ая
    {0xBD0784FC71D09C64, 10, 0x01000},  // -ев
    {0xC913BF533DBE98A2, 10, 0x00800},  // -ева
    {0x1A69CF1C01675985, 10, 0x01000},  // -ий
    {0xE30E915B0848CEA2, 10, 0x01000},  // -ин
    {0x61C19549B7C7DF63, 10, 0x00800},  // -ина
    {0x057844214D432478, 10, 0x01000},  // -ов
    {0xF311BE70FCC13A91, 10, 0x00800},  // -ова
    {0x8614F17E42D8596F, 10, 0x01000},  // -ой
    {0x8EAABA3783A11F9C, 10, 0x00800},  // -ская
    {0xC585588BBC6703E1, 10, 0x01000},  // -ский
    {0x5E6FEA86C440B556, 10, 0x00800},  // -цкая
    {0x40BF965FAA983AB0, 10, 0x01000},  // -цкий
    {0x6339F3D235DD14C7, 10, 0x01000},  // -ый
    {0xAC992DB830C6FC86, 10, 0x01000},  // -ын
    {0xA761C266D76CEC7D, 10, 0x00800},  // -ына
    {0x233F92D9FC34699F, 10, 0x01000},  // -ёв
    {0xA77B02F9F8732C37, 10, 0x00800},  // -ёва
    {0x55E22B8CCBB1816F, 2, 0x00408},  // a
    {0x55E22B8CCBB1816F, 3, 0x00040},  // a
    {0x55E22B8CCBB1816F, 6, 0x00040},  // a
    {0x55E22B8CCBB1816F, 8, 0x00200},  // a
    {0x55E22B8CCBB1816F, 9, 0x00848},  // a
    {0xF2A7C95E41246D8E, 7, 0x00040},  // aan
    {0xC3124F5AA9D5B2A2, 7, 0x1000020},  // aanvaller
    {0x4063716A8B3C29CC, 6, 0x00200},  // abbiamo
    {0xA5B461F68BF42A9F, 1, 0x00200},  // aber
    {0xBCA92F728F2347AA, 1, 0x00020},  // abgeordnete
    {0x4ECBF0FF4DA42650, 1, 0x00020},  // abgeordneter
    {0x9E1B19DB0C751FEA, 12, 0x01020},  // abisi
    {0xC70A9BCD8C614311, 6, 0x20020},  // abitante
    {0x55DD66F9B03DA779, 6, 0x20020},  // abitanti
    {0xC1C075C86D226146, 12, 0x00820},  // ablası
    {0xA3EF09D3A768BE3F, 3, 0x00820},  // abogada
    {0xE170668160BEC166, 3, 0x00020},  // abogadas
    {0x5D8EB21C5E36AAF1, 3, 0x01020},  // abogado
    {0x15B7E1AB001BE36F, 3, 0x00020},  // abogados
    {0xC251E91EDFE1305E, 2, 0x00240},  // about
    {0xB8E1FBB269415AC1, 1, 0x00080},  // abteilung
    {0x62F7C29F7841E290, 3, 0x00820},  // abuela
    {0xB44B6E60D74C51F5, 3, 0x01020},  // abuelo
    {0x15E901B6995B9D7E, 2, 0x4000020},  // academic
    {0x9EEB9A0CF2F859D2, 6, 0x00001},  // accoglie
    {0x277A8A7C289B619D, 2, 0x00202},  // according
    {0xDCCACEEFB9D27F09, 6, 0x00001},  // accusa
    {0x09D3FEAEBE9B037F, 6, 0x00001},  // accusano
    {0x94A8B412B6E1D901, 6, 0x00001},  // accusato
    {0x2F1E0B8741CF5828, 6, 0x00001},  // accusava
    {0x0E99DCE77A62FFFB, 4, 0x00001},  // accuse
    {0xF6C69CD6690C2ADF, 2, 0x00001},  // accused
    {0xBEA819137D509D78, 2, 0x00001},  // accuses
    {0x05292A828A9F9060, 4, 0x00001},  // accusé
    {0x582553D329E6FE74, 6, 0x00001},  // accusò
    {0xA1F713EE1993F099, 1, 0x00200},  // acht
    {0x6E0755F2C8E5C213, 2, 0x00001},  // acknowledged
    {0xDA361867C2BB97F4, 2, 0x00001},  // acknowledges
    {0xDE5FE305E8EBCDC3, 2, 0x00200},  // acknowledging
    {0x9D0BF0824BC8A17F, 3, 0x00001},  // aclara
    {0xF49DB58DBDD20142, 3, 0x00001},  // aclaraba
    {0x696660BB1D965AC9, 3, 0x00001},  // aclarado
    {0xDAAFB6C6B14A4E89, 3, 0x00001},  // aclaran
    {0x12831870B5B0AFCE, 3, 0x00001},  // aclararon
    {0x1BC940209FF2E4E4, 3, 0x00001},  // aclaró
    {0x91140FD36CD2B9E5, 9, 0x00001},  // aconselha
    {0xD87737FB303386E5, 9, 0x00001},  // aconselhou
    {0xD0EA90A354CBB71A, 9, 0x00002},  // acordo
    {0x8A448CC585935141, 4, 0x00001},  // acquiesce
    {0xD29946B000E1D7E3, 4, 0x00001},  // acquiescé
    {0xE05569E7A4C4FA6D, 9, 0x00001},  // acredita
    {0x0AF11D577E6172A8, 9, 0x04001},  // acrescenta
    {0x3CAD8AA8208CDC81, 9, 0x00001},  // acrescentado
    {0x26B440ED9D21B719, 9, 0x00001},  // acrescentam
    {0x6241793D3E6594D7, 9, 0x00001},  // acrescentando
    {0xD18AF2D9C1333234, 9, 0x00001},  // acrescentaram
    {0xDDC2A5DD86617459, 9, 0x00001},  // acrescentava
    {0xB10FE10EEC48B0C5, 9, 0x04001},  // acrescentou
    {0xD8FF482538D789F2, 4, 0x01020},  // acteur
    {0xD8FF482538D789F2, 7, 0x01020},  // acteur
    {0x20D9BC47D1E23C38, 7, 0x00080},  // actie
    {0xE21F0964F0C5959F, 2, 0x00020},  // activist
    {0x484B62574AD69E45, 3, 0x00020},  // activista
    {0x2DCA389287C7CE78, 3, 0x00020},  // activistas
    {0xCCCDD14152CE6BF9, 2, 0x00020},  // activists
    {0xD82D5407E9616B30, 2, 0x4001020},  // actor
    {0xD82D5407E9616B30, 3, 0x01020},  // actor
    {0x063748B311FF7328, 2, 0x4000820},  // actress
    {0x96AF005AD34C2140, 4, 0x00820},  // actrice
    {0x96AF005AD34C2140, 7, 0x00820},  // actrice
    {0x0C48C735A85A142F, 3, 0x00820},  // actriz
    {0xA14CC582137EBBC9, 3, 0x00001},  // acusa
    {0xA14CC582137EBBC9, 9, 0x00001},  // acusa
    {0x71814C9ACA5B5D26, 3, 0x00001},  // acusaba
    {0x5B4369E58CD0D00E, 3, 0x00820},  // acusada
    {0x53B77D2F7FC6707E, 3, 0x01021},  // acusado
    {0x53B77D2F7FC6707E, 9, 0x00001},  // acusado
    {0xC64A2C3E6599DB47, 9, 0x00001},  // acusam
    {0xBD8F26EC1FCBC684, 3, 0x00001},  // acusan
    {0xFC609637F4E6C099, 9, 0x00001},  // acusaram
    {0x2A73E18388E15A68, 3, 0x00001},  // acusaron
    {0xEFC710DF1E7724A3, 9, 0x00001},  // acusava
    {0x8962CDC9FBDE6C7B, 9, 0x00001},  // acusou
    {0xC29FB1645171BEFB, 3, 0x00001},  // acusó
    {0x21D44331E98606B4, 12, 0x4001020},  // adam
    {0x73564F86C56607AF, 12, 0x00020},  // aday
    {0x48B6BEB09AEBA142, 12, 0x00020},  // adayı
    {0x14D9C6D3567C2589, 2, 0x04001},  // added
    {0x6E43A2B24E6A16EC, 2, 0x04001},  // adding
    {0x36C79D1E0EABC2D3, 2, 0x04001},  // adds
    {0x21F525F3B68AF24A, 6, 0x00200},  // adesso
    {0x097B79BD625A6EDF, 9, 0x00001},  // adianta
    {0xAB7F037317C053E5, 9, 0x00001},  // adiantado
    {0x563BC8BB0CD49376, 9, 0x00001},  // adiantam
    {0x64BEDD42F933201A, 9, 0x00001},  // adiantaram
    {0x533EAED4AFE466DE, 9, 0x00001},  // adiantava
    {0x7A8A018668E180E1, 9, 0x00001},  // adiantou
    {0x5D52FE5106E499FA, 4, 0x01020},  // adjoint
    {0x490775CA78BF1D68, 4, 0x00820},  // adjointe
    {0xCDFB522ACEAE8577, 4, 0x00020},  // adjudant
    {0x42F1523D3262E21C, 4, 0x00020},  // adjudante
    {0x9AAF459F53B518FF, 12, 0x00001},  // adlandırdı
    {0xF9BA8399A652A0A6, 12, 0x00180},  // adlı
    {0x4704CEB4CA23BECF, 2, 0x00010},  // adm
    {0xB47E5BD9F652EE76, 4, 0x00001},  // admet
    {0x2DFB1FDC46E25497, 4, 0x00001},  // admettait
    {0x890615350C1FB309, 2, 0x08020},  // administration
    {0x4074B464D6476302, 9, 0x08020},  // administração
    {0xCC12AAE49317E36B, 2, 0x00020},  // admiral
    {0xAD7EDE74A2E18526, 4, 0x00001},  // admis
    {0x71380621F56253A6, 3, 0x00001},  // admite
    {0x71380621F56253A6, 9, 0x00001},  // admite
    {0xC70AD7410C7F217F, 9, 0x00001},  // admitem
    {0xD7C2CA427C18DB80, 9, 0x00001},  // admitia
    {0x5C86BEDBCB3E4ACE, 3, 0x00001},  // admitieron
    {0xBD706189CF2D4E80, 9, 0x00001},  // admitiram
    {0x9770F7A152DBE816, 9, 0x00001},  // admitiu
    {0x6F3DEF8355AA738C, 3, 0x00001},  // admitió
    {0xDACCBBF567443536, 2, 0x00001},  // admits
    {0x36CE66F9023865C5, 2, 0x00001},  // admitted
    {0x8EE4BF95E190A9EF, 2, 0x00001},  // admitting
    {0x2B3733090497879B, 4, 0x4000020},  // adolescent
    {0x2F0A771E5A95951E, 4, 0x4000020},  // adolescente
    {0x6581F75471DDB80E, 9, 0x00001},  // adverte
    {0x8E295CA55D744BD4, 9, 0x00001},  // advertiu
    {0x448EB37A41300CDA, 3, 0x00001},  // advertía
    {0xA7CB0510BE7C0437, 3, 0x00001},  // advierte
    {0x5D3C6FCE7AE14307, 3, 0x00001},  // advirtieron
    {0x5ABAB38333C5C60E, 3, 0x04001},  // advirtió
    {0x3E6C08E2B3232678, 2, 0x00001},  // advised
    {0x02160948A2927E05, 2, 0x00020},  // adviser
    {0xCFB9F93C600B86FF, 2, 0x00020},  // advisers
    {0x8981D3ABAE1E7EE3, 2, 0x00001},  // advises
    {0x8878C1A9AE9A9BA5, 2, 0x00020},  // advisor
    {0xE338F91F946EEF6A, 2, 0x00020},  // advisors
    {0x81582E00056A7ECD, 7, 0x00020},  // advocaat
    {0x8B5193956B603687, 7, 0x00820},  // advocate
    {0xE1DEC4FC7EAF838A, 9, 0x00820},  // advogada
    {0xB1984A6D5C9B11CC, 9, 0x01020},  // advogado
    {0x8C9016FDFD04B4DA, 9, 0x00020},  // advogados
    {0x1063FD694D7F94A0, 11, 0x00020},  // advokat
    {0xB995BCEF5BDFCEDC, 11, 0x08020},  // advokatbyrån
    {0xF99758B5E0272579, 11, 0x00020},  // advokaten
    {0x18BA341A7D23DCE2, 8, 0x01020},  // adwokat
    {0xB0AC69112D9C6B7E, 8, 0x00020},  // adwokata
    {0x548B0E5FA643694D, 8, 0x00820},  // adwokatka
    {0x11B936EEB9063BFD, 12, 0x08020},  // afad
    {0x6B66DFF056485840, 6, 0x04001},  // afferma
    {0xE2D5D635F819A20C, 6, 0x00001},  // affermando
    {0x7CD33541D1B9B937, 6, 0x04001},  // affermano
    {0x5EC39D33E4325794, 6, 0x04001},  // affermato
    {0xAA35F315195EB361, 6, 0x00001},  // affermava
    {0x1200B095256F42B1, 6, 0x00001},  // affermò
    {0x5DF82E7183F7E788, 4, 0x00001},  // affirmaient
    {0xD51B511CF6EA35E8, 4, 0x00001},  // affirmait
    {0x977A0EFDB5F2D4F0, 4, 0x04001},  // affirme
    {0xBDE427D7DFFC78CB, 4, 0x04001},  // affirment
    {0x97753147816D6981, 4, 0x04001},  // affirmé
    {0xD8D93E57423BCF79, 6, 0x00001},  // affonda
    {0x81152D27AAB0D111, 11, 0x08020},  // affären
    {0x6D2A03522252DAAD, 9, 0x00001},  // afiança
    {0x36E8A697B2200223, 9, 0x00001},  // afiançou
    {0x7236837200F4C37C, 3, 0x04001},  // afirma
    {0x7236837200F4C37C, 9, 0x04001},  // afirma
    {0x2FA969B3A5CC0DB7, 3, 0x00001},  // afirmaba
    {0x87DA98AE46E02357, 3, 0x00001},  // afirmado
    {0x87DA98AE46E02357, 9, 0x00001},  // afirmado
    {0x23CEE6532C09B464, 9, 0x00001},  // afirmam
    {0x343B032230600833, 3, 0x00001},  // afirman
    {0x53E4FCC5C7B76A3C, 9, 0x00001},  // afirmando
    {0xC929830F529AA6EB, 9, 0x04001},  // afirmaram
    {0xA564FF4AAE5CCEF7, 3, 0x00001},  // afirmaron
    {0x1CAE2AF6F8D2280D, 9, 0x00001},  // afirmava
    {0xF8ECD6439604FDDB, 9, 0x00001},  // afirmavam
    {0xEA78BED09DCB0462, 9, 0x04001},  // afirmou
    {0xACC2AED0E49633AD, 3, 0x04001},  // afirmó
    {0x9E884C84E6B4EB82, 2, 0x00240},  // after
    {0x521DCB2B28DCF529, 4, 0x00001},  // agace
    {0x1C4E70CF090E19A1, 4, 0x00001},  // agacé
    {0xEB4835452C47BFAA, 2, 0x00200},  // again
    {0x021E650553ED6B51, 2, 0x00040},  // against
    {0x89F63F3A0713B706, 4, 0x08020},  // agence
    {0x51F82818D2CF1573, 3, 0x08020},  // agencia
    {0xC86D1314B2E84FF7, 8, 0x08020},  // agencja
    {0x5D54F014AA611331, 8, 0x08020},  // agencji
    {0x6FB38809DDBD4828, 8, 0x08020},  // agencję
    {0x990F61E4EB8F9531, 2, 0x08020},  // agency
    {0xBD7E2E541F7A1497, 4, 0x01020},  // agent
    {0xBD7E2E541F7A1497, 7, 0x4000020},  // agent
    {0xBD7E2E541F7A1497, 8, 0x01020},  // agent
    {0x529572FF3A6881D3, 3, 0x4000020},  // agente
    {0x529572FF3A6881D3, 4, 0x00800},  // agente
    {0x529572FF3A6881D3, 6, 0x4000020},  // agente
    {0x529572FF3A6881D3, 9, 0x4000020},  // agente
    {0xA47D7A9AE4C0B72C, 3, 0x00020},  // agentes
    {0xA47D7A9AE4C0B72C, 9, 0x00020},  // agentes
    {0xD3D492380B4395BE, 6, 0x00020},  // agenti
    {0xB005AFDC0AF9294D, 8, 0x00820},  // agentka
    {0xE5C67DFBBE711BD3, 4, 0x00020},  // agents
    {0x760FBCE55C8ADDBD, 1, 0x080A0},  // agentur
    {0xB915BD52114247A9, 6, 0x08020},  // agenzia
    {0xD790CA4C5FBE75CD, 6, 0x04001},  // aggiunge
    {0x904939CA617B86E0, 6, 0x00001},  // aggiungendo
    {0x7A47FA41827559F0, 6, 0x04001},  // aggiungono
    {0x2EFB32CB37141219, 6, 0x00001},  // aggiunse
    {0xA68093B9C1D8B363, 6, 0x04001},  // aggiunto
    {0x887B08BD6CBEBBE0, 6, 0x1000020},  // aggressore
    {0xFA556C60032115AD, 9, 0x00200},  // agora
    {0x9C0913F8EB47B324, 9, 0x00001},  // agradece
    {0xBCB1E94ECD1F7CE2, 9, 0x00001},  // agradeceu
    {0xD9653A5A09293EDF, 2, 0x00001},  // agreed
    {0x2CE56157BAD9B872, 2, 0x00001},  // agrees
    {0x1A70D1B335BE3EC3, 3, 0x04001},  // agrega
    {0x68815C9DAC5ED73E, 3, 0x00001},  // agregaba
    {0xFCAB2655013876BB, 3, 0x00001},  // agregado
    {0xA106D898B8182F7F, 3, 0x00001},  // agregan
    {0x0CAD0888092A9F8A, 3, 0x00001},  // agregaron
    {0xE5F311F030F42421, 3, 0x04001},  // agregó
    {0x57765CD54E72E6FF, 3, 0x1000020},  // agresor
    {0x81948B03FFCA4B47, 4, 0x1000020},  // agresseur
    {0x729794B946602A8B, 9, 0x1000020},  // agressor
    {0xF1B101A19E7BAA1F, 6, 0x00020},  // agricoltore
    {0xC0BB1F3F8DCFC310, 6, 0x00020},  // agricoltrice
    {0x4D64900148EBFCB6, 4, 0x01020},  // agriculteur
    {0x625FAD69FF2BD9AA, 3, 0x00020},  // agricultor
    {0x625FAD69FF2BD9AA, 9, 0x01020},  // agricultor
    {0xDE7485CB623472D4, 3, 0x00020},  // agricultora
    {0xDE7485CB623472D4, 9, 0x00820},  // agricultora
    {0x6A64DBDB214D2B7E, 4, 0x00820},  // agricultrice
    {0x9B7E4A9F7D28AC9C, 8, 0x00020},  // agronom
    {0xD225DC5BB6AEF512, 6, 0x00020},  // agronomo
    {0x2EE3F9B24C5AAD15, 9, 0x00020},  // agrónomo
    {0x3C3D69E83DA01D99, 9, 0x08020},  // agência
    {0x6CEC64826031D8A2, 3, 0x00200},  // ahora
    {0xAFF76DFC5409819F, 2, 0x00020},  // aide
    {0xB259E36FF34AD8B1, 4, 0x00020},  // aide-soignante
    {0xC6C1592B290AD4E7, 2, 0x00020},  // aides
    {0x993E566BE4F8A65F, 12, 0x08020},  // aile
    {0xC72C12BCD8DE6996, 12, 0x08020},  // ailesi
    {0xDECDD68D10FA4FDC, 9, 0x00200},  // ainda
    {0x15A7E6B77A3DAE84, 4, 0x00200},  // ainsi
    {0x9A493E9C7142FE1F, 1, 0x00080},  // airline
    {0x9A493E9C7142FE1F, 2, 0x08020},  // airline
    {0x3CA650F7C6600AE4, 12, 0x08020},  // ajans
    {0xE3C3EC00E714F5FE, 12, 0x08020},  // ajansı
    {0xE42BBD6A764EBF49, 12, 0x08020},  // ajansımız
    {0xB403EE2DB6B1475E, 4, 0x00001},  // ajoutait
    {0xD488AFAED9A3A278, 4, 0x04001},  // ajoute
    {0xEF9F97CA27D81754, 4, 0x04001},  // ajoutent
    {0xACA0A513169001A5, 4, 0x04001},  // ajouté
    {0xCB4996AADA05918D, 8, 0x00020},  // akademik
    {0xBD7493D70A872171, 12, 0x00020},  // akademisyen
    {0x95FFC6F5C696817D, 8, 0x00080},  // akcja
    {0x88BED3104B0D48C0, 8, 0x00080},  // akcji
    {0x786D3B547C2FD5FA, 12, 0x00001},  // aktaran
    {0x06F33C890271D49A, 12, 0x00001},  // aktardı
    {0x58AAA901CC2E8535, 12, 0x00001},  // aktarmıştı
    {0xD45348AA4C3C0244, 12, 0x00001},  // aktarıyor
    {0xA5F4ADFD3A775027, 1, 0x00080},  // aktion
    {0xB78C8840532D6136, 1, 0x01020},  // aktivist
    {0xB78C8840532D6136, 11, 0x00020},  // aktivist
    {0xB78C8840532D6136, 12, 0x00020},  // aktivist
    {0x6094F643286CEAFC, 11, 0x00020},  // aktivisten
    {0x2B5970B55B1E0FF4, 1, 0x00820},  // aktivistin
    {0xB646FA22D9669051, 12, 0x00020},  // aktivistler
    {0xBD3600260E026AA5, 8, 0x01020},  // aktor
    {0x3A644CE20CB2F3FF, 8, 0x00820},  // aktorka
    {0x7D3BBEDD558A5A04, 8, 0x01020},  // aktywista
    {0x016933A387A685E7, 8, 0x00820},  // aktywistka
    {0x6A1E8DC8267E7FE7, 8, 0x00020},  // aktywiści
    {0xAF1B1C41463938DD, 3, 0x00048},  // al
    {0xAF1B1C41463938DD, 6, 0x00048},  // al
    {0xAF1B1C41463938DD, 7, 0x00200},  // al
    {0xDBCC5CA689E32F1A, 8, 0x00001},  // alarmował
    {0x35E561F9C04FDF07, 8, 0x00001},  // alarmowała
    {0x03AFF0B36EE6DAEE, 8, 0x00001},  // alarmuje
    {0x01E84498AFE7172A, 12, 0x00010},  // albay
    {0x7AD4E22C1D6BDD0F, 1, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 2, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 4, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 6, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 7, 0x00080},  // album
    {0x7AD4E22C1D6BDD0F, 8, 0x00080},  // album
    {0xEA289663F29BDC78, 11, 0x00080},  // albumet
    {0x27D2C6139EE2746F, 12, 0x00080},  // albümü
    {0xD94B265374AAD3CC, 3, 0x01020},  // alcalde
    {0xDB854A3FEC65E743, 3, 0x00020},  // alcaldes
    {0xC9524300E9521289, 3, 0x00820},  // alcaldesa
    {0x16C793911DA6A07B, 3, 0x08020},  // alcaldía
    {0xF04759BBCA19B6CD, 6, 0x00408},  // alcuna
    {0x3940C661F4F541DB, 6, 0x00408},  // alcune
    {0x6232BE99938613B9, 6, 0x00408},  // alcuni
    {0xAB91131596776069, 6, 0x00408},  // alcuno
    {0x955E89CA35E7BADE, 2, 0x00020},  // alderman
    {0x2CFDCA4A8C50D9E8, 7, 0x04001},  // aldus
    {0x8F6B405CDD98F134, 8, 0x00200},  // ale
    {0xF3F1A00E40206FED, 9, 0x00001},  // alega
    {0x8C497D4FAA63258B, 9, 0x00001},  // alegam
    {0x316391A834AAA362, 9, 0x00001},  // alegou
    {0x841D2CBAD1A609AA, 3, 0x400000},  // alemana
    {0x6B51360080CAC71E, 3, 0x400000},  // alemán
    {0xC83645FD6C90CDF7, 9, 0x400000},  // alemã
    {0xB26503DD34533C65, 9, 0x400000},  // alemão
    {0x1483F85DC8D7AE15, 3, 0x00001},  // alerta
    {0x1483F85DC8D7AE15, 9, 0x00001},  // alerta
    {0xC05167422BC75B60, 3, 0x00001},  // alertaba
    {0xE8DD063ECF1CF09D, 3, 0x00001},  // alertado
    {0xE8DD063ECF1CF09D, 9, 0x00001},  // alertado
    {0x275FD032B6C6DE3B, 9, 0x00001},  // alertam
    {0xF00B64FF5BE059B6, 3, 0x00001},  // alertan
    {0x9A977246F7601D17, 9, 0x00001},  // alertaram
    {0x14ED5C5BBAA298B3, 3, 0x00001},  // alertaron
    {0xA59C5362D1E05FDB, 9, 0x00001},  // alertava
    {0x36194960C0E3F3BF, 4, 0x00001},  // alerte
    {0x8E484E81EED9F64D, 9, 0x00001},  // alertou
    {0x4AA620A171FE5290, 4, 0x00001},  // alerté
    {0x8A640C88349B75C2, 3, 0x00001},  // alertó
    {0xA39C1C96786623CD, 9, 0x00408},  // algumas
    {0x0C1EDFAFEF056F47, 3, 0x00408},  // alguna
    {0x56296B4102C75510, 3, 0x00408},  // algunas
    {0xCA01BF58190C1C69, 3, 0x00408},  // algunos
    {0xE728534DBB32C8B7, 9, 0x00408},  // alguns
    {0x360F8DDCA5E90D9D, 3, 0x00408},  // algún
    {0x22EF2086C5A6E95A, 9, 0x08020},  // aliança
    {0xE4C47EE764751486, 2, 0x00200},  // all
    {0x31F42004DBEAFC41, 6, 0x00048},  // alla
    {0x8CD52BFE3A8F448F, 6, 0x00001},  // allarga
    {0x8B12E98CE15A7732, 1, 0x00200},  // alle
    {0x8B12E98CE15A7732, 7, 0x00200},  // alle
    {0x90145A882F7D8834, 2, 0x00101},  // alleged
    {0x3AE8D95718A5DE8E, 2, 0x00001},  // alleges
    {0x3FBD4C1824BBEA9D, 2, 0x00001},  // alleging
    {0x474D6E868C406E4B, 4, 0x400000},  // allemand
    {0xCA872F039FC1FC1F, 4, 0x400000},  // allemande
    {0x5398F7AA43231981, 4, 0x400000},  // allemandes
    {0x6C8FF529D5192EF3, 4, 0x400000},  // allemands
    {0x131CA998F819BED8, 6, 0x01020},  // allenatore
    {0x06170CE2C9F39C79, 6, 0x00820},  // allenatrice
    {0xAD961AADB651A03A, 2, 0x08020},  // alliance
    {0x3C53708456E6102E, 2, 0x00020},  // allies
    {0x0AA3CEEEC58057BC, 6, 0x00008},  // allo
    {0x37E7F238B4526E05, 6, 0x00200},  // allora
    {0x05EE00D99A6C0E0E, 2, 0x00020},  // ally
    {0x0ADD0856D744A7A3, 12, 0x400000},  // almanca
    {0x8F86E5639AE8FD27, 2, 0x00200},  // almost
    {0x86C16BDBBEB606F3, 4, 0x00200},  // alors
    {0xED77FA490BEDAB8B, 6, 0x00020},  // alpinista
    {0xBADDCCD9F7FBFE36, 1, 0x00300},  // als
    {0xBADDCCD9F7FBFE36, 7, 0x00200},  // als
    {0xCA8B8215EBADBE4C, 2, 0x00200},  // also
    {0xEF4C39EC6DDC709E, 2, 0x00200},  // although
    {0x7583C2274A66E70B, 3, 0x00820},  // alumna
    {0x45BF62A9FE4A2C7A, 3, 0x01020},  // alumno
    {0xAFFEE797E7801A9B, 9, 0x00820},  // aluna
    {0x129E821D627C30AB, 6, 0x00820},  // alunna
    {0x97501FEE00ABE22D, 6, 0x01020},  // alunno
    {0xB578FC75D5203D3C, 9, 0x01020},  // aluno
    {0xFDD18284CAAA1E95, 2, 0x00200},  // always
    {0xFEC0D92128F3EF46, 1, 0x00040},  // am
    {0x86B7B48203A2134A, 12, 0x00200},  // ama
    {0x996FD565630F77EF, 9, 0x00200},  // amanhã
    {0xB6252F5545A9A72F, 9, 0x00020},  // amante
    {0xA41717714E5CF1F7, 8, 0x08020},  // ambasada
    {0x3035680D7A9490D9, 8, 0x00020},  // ambasador
    {0xFA27E27166F0B62B, 8, 0x08020},  // ambasady
    {0x8AA339715B6F4ABD, 6, 0x08020},  // ambasciata
    {0x2C7B4AECCBEFC9F5, 6, 0x01020},  // ambasciatore
    {0xE9630355BBC53648, 6, 0x00820},  // ambasciatrice
    {0xB9048EBBB8B293EB, 11, 0x08020},  // ambassaden
    {0xDBC45DB48574E725, 4, 0x01020},  // ambassadeur
    {0xDBC45DB48574E725, 7, 0x00020},  // ambassadeur
    {0x47391EB02ED922CA, 2, 0x00030},  // ambassador
    {0x72BF732AAC5F5202, 4, 0x00820},  // ambassadrice
    {0xBD3C0996E05B542C, 11, 0x00020},  // ambassadör
    {0x03D643441C2DA719, 11, 0x00020},  // ambassadören
    {0x5F15702085D12B7C, 7, 0x4000020},  // ambtenaar
    {0x3DD80F97BD9821D7, 11, 0x00020},  // ambulansförare
    {0xDA3EA1150E05450B, 11, 0x00020},  // ambulanssjukvårdare
    {0x6B85632F6EE8C7C3, 12, 0x01020},  // amcası
    {0x0238B9FFF60BC7B6, 9, 0x00001},  // ameaça
    {0x861C10686439D9D2, 9, 0x00001},  // ameaçou
    {0x74BA505881340B75, 4, 0x01020},  // ami
    {0x7A625AEE7A118971, 6, 0x00820},  // amica
    {0xE1F0370F7CDE1595, 6, 0x01020},  // amico
    {0x973ED48C24E1E5AD, 4, 0x00820},  // amie
    {0x921F7CA496E1AD53, 3, 0x00820},  // amiga
    {0x921F7CA496E1AD53, 9, 0x00820},  // amiga
    {0xAE840F03F65D7E7E, 3, 0x01020},  // amigo
    {0xAE840F03F65D7E7E, 9, 0x01020},  // amigo
    {0x9F007F6272530982, 9, 0x20020},  // amigos
    {0xA9BB3349093C4CCD, 12, 0x00020},  // amir
    {0xB3D0D1B4912955A8, 12, 0x00020},  // amiri
    {0x851275A7CFDD2873, 4, 0x00020},  // amis
    {0x0DAC8428A25CDC54, 6, 0x00001},  // ammesso
    {0x6EBFB67DBFA7AEE9, 6, 0x00001},  // ammette
    {0x6E85C71A6B8AEA45, 6, 0x00001},  // ammettendo
    {0x68DF0CC53FFB50AE, 6, 0x00001},  // ammettevano
    {0x627CCF4A04D4CFC8, 6, 0x00001},  // ammettono
    {0x7C33E88BDD70C71E, 6, 0x01020},  // amministratore
    {0x0EE5FE52AD3A3C1F, 6, 0x00820},  // amministratrice
    {0x7E393C34FDAF244B, 6, 0x08020},  // amministrazione
    {0x06CD8F8A252E363D, 6, 0x00001},  // ammise
    {0x952BFA3C9E41FFAC, 6, 0x00001},  // ammonisce
    {0x97C12E06E27BCF82, 6, 0x00001},  // ammonito
    {0xDDAC1BFB2FCB7DAD, 1, 0x1000020},  // amokläufer
    {0x1960F098553CB957, 2, 0x00240},  // among
    {0x469CB31FEE07C893, 1, 0x08020},  // amt
    {0x8C7DE2D4501F6C01, 1, 0x00040},  // an
    {0x8C7DE2D4501F6C01, 2, 0x00408},  // an
    {0xFE954B487C933CA1, 12, 0x00020},  // analist
    {0x6A7E7F83DC7BF723, 3, 0x00020},  // analista
    {0x6A7E7F83DC7BF723, 6, 0x00020},  // analista
    {0x6A7E7F83DC7BF723, 9, 0x00020},  // analista
    {0x02B01199F717AEF8, 3, 0x00020},  // analistas
    {0x02B01199F717AEF8, 9, 0x00020},  // analistas
    {0x0AECFECCD5954F7B, 6, 0x00020},  // analisti
    {0x9C544B14CB35A3A9, 8, 0x00020},  // analitycy
    {0x92EC13BFBCD60175, 8, 0x00020},  // analityczka
    {0x691ADFD184376171, 8, 0x00020},  // analityk
    {0x34770BE489E93856, 4, 0x00001},  // analyse
    {0x8C780DC2358AF5D6, 1, 0x00020},  // analyst
    {0x8C780DC2358AF5D6, 2, 0x20020},  // analyst
    {0x4268B69A57DDC285, 4, 0x00020},  // analyste
    {0x462500234851DD45, 1, 0x00020},  // analysten
    {0xA7859DEB33BF1EC9, 4, 0x00020},  // analystes
    {0x9BE19358AD001C51, 1, 0x00020},  // analystin
    {0xE68E1033437DAEDC, 2, 0x20020},  // analysts
    {0x4067D142BCC6CCB6, 4, 0x00001},  // analysé
    {0xDB604D5B1046D9DC, 11, 0x00020},  // analytiker
    {0x679572E0311C3EB9, 11, 0x00020},  // analytikern
    {0x96CABC8E86D24E02, 12, 0x00200},  // ancak
    {0x33D7B067D0008375, 6, 0x00200},  // anche
    {0x6D27ED206AAF45E3, 2, 0x00020},  // anchor
    {0xB21924DDA159B5F5, 3, 0x4000820},  // anciana
    {0xE93183F6BBB9F9BC, 3, 0x4001020},  // anciano
    {0x71256E3D55D74368, 6, 0x00200},  // ancora
    {0x46AAFC43BE54AB51, 2, 0x200200},  // and
    {0x21D6AAA562364913, 11, 0x00408},  // andra
    {0xF570C5811B7D921A, 1, 0x00002},  // angabe
    {0xF2F8DEF79B2BC348, 1, 0x00002},  // angaben
    {0x33665B2938181BBD, 1, 0x00001},  // angegeben
    {0x41975AE64FC225C3, 1, 0x00020},  // angeklagte
    {0x38E45EB6084B3F93, 1, 0x00020},  // angeklagter
    {0xD6D49CF6B25D6703, 1, 0x00001},  // angekündigt
    {0x8E81AFAA4887DF10, 8, 0x400000},  // angielski
    {0x8A723F3B41E60EEB, 8, 0x400000},  // angielskiego
    {0x080918472B5F0619, 8, 0x400000},  // angielsku
    {0xCCB7DA88C95BE3A3, 4, 0x400000},  // anglais
    {0xA2C0BBB7C25DCEF2, 4, 0x400000},  // anglaise
    {0x54C3D00CE838C36F, 4, 0x400000},  // anglaises
    {0x80F581B05268B16B, 4, 0x400000},  // anglaiss
    {0xE7829BE62BF8F6AE, 1, 0x1000020},  // angreifer
    {0x1B6E4D04D5863E4F, 11, 0x1000020},  // angriparen
    {0x33DC0D25E022B565, 11, 0x00020},  // anhörig
    {0x4894B9E89A0A1246, 11, 0x00020},  // anhöriga
    {0x8F4A8FACF852754A, 11, 0x00001},  // anklagade
    {0x9F073AD3EBA249D1, 11, 0x00001},  // anklagar
    {0x7D0EF050F353B418, 12, 0x00001},  // anlatan
    {0xB18A74A752AEA7D7, 12, 0x04001},  // anlattı
    {0x1C566B555F9425F4, 12, 0x00001},  // anlattılar
    {0xC9481180FFC12B38, 12, 0x00001},  // anlatıyor
    {0x7E53E6D69CF354E1, 12, 0x00820},  // anne
    {0xF2D6989EF361E5B3, 12, 0x00820},  // annesi
    {0x15DFCB5E92D91742, 4, 0x00001},  // annonce
    {0x1CEFF61A88B2B83A, 4, 0x00001},  // annoncent
    {0xA7DDDA3D812FF394, 4, 0x00001},  // annoncé
    {0x80BCAF0FC4CF3CDB, 2, 0x04001},  // announced
    {0x689E61555657B1FE, 2, 0x00001},  // announces
    {0x5A1920EC84565CD5, 2, 0x00001},  // announcing
    {0x2AB800E264BD28F2, 6, 0x00001},  // annuisce
    {0x0A672E4E735A0CB8, 6, 0x00001},  // annuncia
    {0x518FF2BBF39712B6, 6, 0x00001},  // annunciano
    {0x66F4751890670FF2, 6, 0x00001},  // annunciato
    {0xC83F97B3613E56DE, 6, 0x00001},  // annunciava
    {0xDADE98611A8C96C4, 6, 0x00001},  // annunciò
    {0x7298D2755FBB8C90, 2, 0x00608},  // another
    {0x46C64DAC9AC28754, 11, 0x00001},  // anser
    {0xC70520E203A69F26, 1, 0x00002},  // ansicht
    {0x7BBA23C235E359DB, 1, 0x08020},  // anstalt
    {0x629D96A8BD72E9E8, 11, 0x20020},  // anställd
    {0x3087C971D2AF984E, 11, 0x20020},  // anställda
    {0x2A0E14650F697EF2, 2, 0x04001},  // answered
    {0x78B587F83136C19D, 2, 0x00001},  // answering
    {0xB05AAAD57EBFC2B3, 2, 0x00001},  // answers
    {0x4D74D13721572FAE, 11, 0x00001},  // ansåg
    {0xE3937D1D178E80C4, 3, 0x00040},  // ante
    {0xDA5DE9BB6C026858, 9, 0x00001},  // antecipa
    {0x82161B4205FBD4DB, 9, 0x00001},  // antecipou
    {0xC894302112E0EB71, 2, 0x00080},  // anthem
    {0xCB885B7E7EEAEC3E, 12, 0x00020},  // antrenör
    {0x4A6394C4ABD87DD6, 12, 0x00020},  // antrenörü
    {0x8D47EC231D681043, 8, 0x00020},  // antropolog
    {0x2D2172DDCC68F33F, 9, 0x00020},  // antropóloga
    {0xCDC5351FD26C5CC0, 9, 0x00020},  // antropólogo
    {0x6E8D0B82173240DB, 7, 0x04001},  // antwoordde
    {0x7FFDBC484A00B044, 7, 0x04001},  // antwoordt
    {0x8525F53E5AB31E76, 1, 0x00001},  // antworten
    {0x2934FCD4C87BF230, 1, 0x00001},  // antwortet
    {0x1DC57F1C20C33D2E, 1, 0x04001},  // antwortete
    {0x48A4A35085A46F43, 1, 0x00001},  // antworteten
    {0x95296AC6F7FF075A, 11, 0x00001},  // antydde
    {0xA39AE4D69FE1E767, 11, 0x00001},  // antyder
    {0x855D89F50C9991F4, 3, 0x00001},  // anuncia
    {0x855D89F50C9991F4, 9, 0x00001},  // anuncia
    {0xC20B25547D198FD1, 3, 0x00001},  // anunciaba
    {0xBE57B3144340BAEA, 3, 0x00001},  // anunciado
    {0xBE57B3144340BAEA, 9, 0x00001},  // anunciado
    {0xCDF6E67838D9A87F, 9, 0x00001},  // anunciam
    {0xA4678BE9F46D033A, 3, 0x00001},  // anuncian
    {0xD5F12606F74FC467, 9, 0x00001},  // anunciaram
    {0xE57C5F897B26E3BD, 3, 0x00001},  // anunciaron
    {0x969402782E0445FB, 9, 0x00001},  // anunciava
    {0xBFB513616C504635, 9, 0x00001},  // anunciou
    {0xFDD0689080D3BEA6, 3, 0x00001},  // anunció
    {0x1463A23A342091A8, 1, 0x01020},  // anwalt
    {0xE0FA328487A09879, 1, 0x21020},  // anwohner
    {0xF23EF368C0801084, 1, 0x20820},  // anwohnerin
    {0x4A545C988E2B2383, 1, 0x00820},  // anwältin
    {0xC6B1EFD967641EE7, 6, 0x4000820},  // anziana
    {0x5D04326017F2FB17, 6, 0x4001020},  // anziano
    {0x8AFC3CA7346A2A98, 12, 0x00001},  // anımsatan
    {0xDF5AECC50816DFE3, 12, 0x00001},  // anımsattı
    {0xB8C9A69C0B24004A, 9, 0x00048},  // ao
    {0xCF7FBC7D4AC26878, 9, 0x00008},  // aos
    {0xDD2BB064A66CA829, 9, 0x00001},  // apela
    {0xA335CA8730AF1B44, 9, 0x00001},  // apelado
    {0xADD76E72AD3A6DDF, 9, 0x00001},  // apelam
    {0x4A85863DE6B0EC65, 9, 0x00001},  // apelaram
    {0x698CC9E1F2261B0F, 9, 0x00001},  // apelava
    {0x5318364569BA2B96, 9, 0x00080},  // apelidada
    {0xAE6F4EAF4EE5DCD3, 9, 0x00180},  // apelidado
    {0xC24B50BC21DDEA7A, 9, 0x00001},  // apelou
    {0xA671F5C2AE840136, 8, 0x01001},  // apelował
    {0xCFDAEAA2AE9EBE55, 8, 0x00801},  // apelowała
    {0x156DEBD24CAB2819, 8, 0x00001},  // apeluje
    {0x2EFC116502C98FEA, 8, 0x00001},  // apelują
    {0xB573F6EE955E9699, 9, 0x00001},  // aplaude
    {0x0D5A1A2924C6BE88, 9, 0x00001},  // aplaudiu
    {0x163B1579B93D0BE6, 3, 0x00080},  // apodada
    {0x3B7475F467F2E75E, 3, 0x00180},  // apodado
    {0x9D202EDFF60294AA, 2, 0x00001},  // apologised
    {0x355803F378DFE030, 2, 0x00001},  // apologising
    {0x0F5712A17A7AD722, 2, 0x00001},  // apologized
    {0xF7052A5CF786F3C1, 9, 0x00001},  // aponta
    {0x584174262BDE75D5, 9, 0x00001},  // apontam
    {0x30BF11900E31EED8, 9, 0x00001},  // apontaram
    {0x59DC5FF72D08D5E7, 9, 0x00001},  // apontava
    {0x3E440D31DD5C7E66, 9, 0x00001},  // apontou
    {0x488A9D4855C35050, 9, 0x4000820},  // aposentada
    {0x317AE11E440DEE3A, 9, 0x4001020},  // aposentado
    {0x24E7F1227F0934E8, 3, 0x00001},  // apostilla
    {0x6480A57FC5CA2434, 3, 0x00001},  // apostilló
    {0x1F273811607515FC, 2, 0x00080},  // app
    {0xBC3A730D2D76C1E3, 2, 0x00001},  // appealed
    {0x774DB3527DDF1AE4, 2, 0x00001},  // appeals
    {0x065D9B3A3FEFDE9B, 4, 0x00001},  // appelait
    {0xDDFBF5CAB4E5E67F, 6, 0x00001},  // appella
    {0xA2A6EB4081A1102E, 6, 0x00001},  // appellato
    {0xA6A28B03A9352319, 4, 0x00001},  // appelle
    {0x229E6F522BD945EE, 1, 0x00001},  // appellieren
    {0x1E36388D63BCB1D6, 1, 0x00001},  // appelliert
    {0xDD6C183F978A0BCE, 1, 0x00001},  // appellierte
    {0xB80479356E97D68C, 1, 0x00001},  // appellierten
    {0xE06FFEE1EBD4FC8E, 4, 0x00081},  // appelé
    {0x786D842875FEFCBD, 4, 0x00080},  // appelée
    {0x772315061CCE82EA, 6, 0x00001},  // applaude
    {0xC306024CC099A132, 4, 0x00001},  // approuve
    {0x4FCAEDED7D280896, 4, 0x00001},  // approuvé
    {0xE6F6AF87C8B61D4D, 1, 0x800000},  // april
    {0xE6F6AF87C8B61D4D, 2, 0x800000},  // april
    {0x4432E32435A674DB, 4, 0x00002},  // après
    {0x78B130AF57E4773C, 3, 0x00001},  // apunta
    {0x56D01CB1EB0596F1, 3, 0x00001},  // apuntaba
    {0xF94C1695C9C0BEFA, 3, 0x00001},  // apuntado
    {0xB71EA2ED8375B26A, 3, 0x00001},  // apuntan
    {0x4881BD8BAF10C034, 3, 0x00001},  // apuntaron
    {0x4990C129E77E4951, 3, 0x00001},  // apuntó
    {0xCEA5EF15850B1CF3, 9, 0x00200},  // após
    {0xB6A5FE8F8A13D3B6, 6, 0x400000},  // araba
    {0xD4583F7789032A7C, 4, 0x400000},  // arabe
    {0x04E45E7474593BC1, 4, 0x400000},  // arabee
    {0x18395C38BB2577A7, 4, 0x400000},  // arabees
    {0x0D8AC6C7C3DB693D, 4, 0x400000},  // arabes
    {0x79217F6DAC386E59, 2, 0x400000},  // arabic
    {0x78801FF888FC46B1, 1, 0x400000},  // arabisch
    {0x78801FF888FC46B1, 7, 0x400000},  // arabisch
    {0x8B3E4FAD2F27C5C4, 1, 0x400000},  // arabische
    {0xE61400008343D9BD, 1, 0x400000},  // arabischem
    {0xD096BFB01584CA64, 1, 0x400000},  // arabischen
    {0x2BEF486784D6CC23, 1, 0x400000},  // arabischer
    {0xAC5355B1B7A97B37, 1, 0x400000},  // arabisches
    {0x519894F3A114A080, 11, 0x400000},  // arabiska
    {0x25AD003E9BA47CC7, 6, 0x400000},  // arabo
    {0x0160F2B97C68A141, 8, 0x400000},  // arabsku
    {0x7606FF1241BAE64E, 12, 0x400000},  // arapça
    {0x8D907D071DD8A412, 12, 0x00020},  // araştırmacı
    {0x3D0F1176749D3DCE, 1, 0x20020},  // arbeiter
    {0x670E04DB3FE31D50, 11, 0x20020},  // arbetare
    {0xC43E509B0B67D025, 11, 0x00020},  // arbetaren
    {0xF555CCAD01BD6D2B, 11, 0x08020},  // arbetsgivaren
    {0x24F1E7867BA6C063, 11, 0x08020},  // arbetsmiljöverket
    {0x3ABB354858FF58B9, 9, 0x00020},  // arcebispo
    {0x6F3694E2AED7B011, 2, 0x00030},  // archbishop
    {0xED6A335655CE50D0, 8, 0x00020},  // archeolog
    {0xEEBCD34F9FD1DE0E, 6, 0x00820},  // archeologa
    {0x4C984F863B601311, 6, 0x01020},  // archeologo
    {0x9DA8A8E6FFE2F062, 8, 0x00020},  // archeolożka
    {0x3123DFC63D9BA076, 4, 0x00020},  // archevêque
    {0x0D86E1B406D00C8A, 7, 0x00020},  // architect
    {0xD18937170B526816, 4, 0x00020},  // architecte
    {0x74FDE6DAF1A27FE7, 1, 0x01020},  // architekt
    {0x74FDE6DAF1A27FE7, 8, 0x00020},  // architekt
    {0xCCFAF2E35173E3AD, 1, 0x00820},  // architektin
    {0x3BB1B11FC1FFA4F0, 6, 0x00820},  // architetta
    {0x925A2EE7A3D6530E, 6, 0x01020},  // architetto
    {0x7C0473D0329A9170, 4, 0x00020},  // archéologue
    {0x094B5417AAED9ADC, 6, 0x00020},  // arcivescovo
    {0x476EB3D12BB3D184, 8, 0x00020},  // arcybiskup
    {0xFC3DAABDD0AA32B3, 2, 0x00200},  // are
    {0x6F9D8A4030D46231, 4, 0x00001},  // argue
    {0x388866098A4F3452, 2, 0x04001},  // argued
    {0xDCF96144E5668917, 2, 0x04001},  // argues
    {0x48895F2939F8FC27, 9, 0x00020},  // arguida
    {0xBD24A6AA141D4105, 9, 0x00020},  // arguido
    {0x32FB84DE23CA372B, 2, 0x00001},  // arguing
    {0x801955BE2F6A1BC5, 3, 0x00001},  // argumenta
    {0x801955BE2F6A1BC5, 9, 0x00001},  // argumenta
    {0x134492F0D86A66F7, 3, 0x00001},  // argumentaba
    {0x37FA53DF1088C3F2, 3, 0x00001},  // argumentado
    {0x37FA53DF1088C3F2, 9, 0x00001},  // argumentado
    {0x7B4893DEA2022CA5, 9, 0x00001},  // argumentam
    {0x8B4E7B911DB3ACAF, 3, 0x00001},  // argumentan
    {0x18796290D8DEDCE0, 9, 0x00001},  // argumentaram
    {0xE4B6C2BE141F6012, 3, 0x00001},  // argumentaron
    {0x3D25649B036341C3, 9, 0x00001},  // argumentava
    {0xB35E268763A1E24D, 4, 0x00001},  // argumente
    {0x7173BD66DE29BB5B, 11, 0x00001},  // argumenterade
    {0xA43FFFB2B14C3C8C, 11, 0x00001},  // argumenterar
    {0xA39B8303DFE6FEE2, 1, 0x00001},  // argumentieren
    {0x5E000EE2611958E9, 1, 0x00001},  // argumentiert
    {0x66EA14D7F58CC8F5, 1, 0x00001},  // argumentierte
    {0xDCA0E03616C065EC, 1, 0x00001},  // argumentierten
    {0x82BCF9054A5937CB, 9, 0x00001},  // argumentou
    {0xC13A7174CBA1B5AD, 8, 0x01001},  // argumentował
    {0xDDF665B68CC7AF5C, 8, 0x00801},  // argumentowała
    {0xAD8B5877533F4A2C, 8, 0x00001},  // argumentuje
    {0x294323666B8B6A05, 4, 0x00001},  // argumenté
    {0xF5A3CEEAE336885A, 3, 0x00001},  // argumentó
    {0xC8B5DCD0F8408849, 4, 0x00001},  // argué
    {0xDA838D8612628B5A, 12, 0x00020},  // arkadaşları
    {0x3B07C866A2C9A15A, 12, 0x00020},  // arkadaşı
    {0x6CE66FC631550798, 11, 0x00020},  // arkeolog
    {0x6CE66FC631550798, 12, 0x00020},  // arkeolog
    {0xBD5FFF46D6D35496, 11, 0x00020},  // arkeologen
    {0xB6A3CE571C56DB42, 12, 0x00020},  // arkeologu
    {0x6D091BB1866C7075, 11, 0x00020},  // arkitekt
    {0x654D7EF3EA1BD0B6, 11, 0x00020},  // arkitekten
    {0x246B624D3A8E1C63, 9, 0x08020},  // armador
    {0xA01D7B9BEAF4ACD9, 4, 0x08020},  // armateur
    {0xF1098412EFC0259B, 8, 0x08020},  // armator
    {0x7F3C43F3AC62A9D5, 8, 0x08020},  // armatora
    {0x7287F6CD7B2A56B7, 6, 0x08020},  // armatore
    {0x8D59BE114C12F552, 1, 0x08020},  // armee
    {0x3907CC15A3ECBB24, 8, 0x08020},  // armia
    {0x50AE1FB012538820, 8, 0x08020},  // armii
    {0xEFB2113431FCB173, 2, 0x08020},  // army
    {0xA906F9761890964F, 4, 0x08020},  // armée
    {0x16C9D064950C3028, 11, 0x08020},  // armén
    {0xED1D7B169BCA8F46, 9, 0x00020},  // arqueóloga
    {0x80230BF177C39BD2, 9, 0x00020},  // arqueólogo
    {0x8B60C932D0DBE507, 3, 0x00820},  // arquitecta
    {0x23F78F959DE73A99, 3, 0x01020},  // arquitecto
    {0xBCCCA69E6C0533C9, 9, 0x00820},  // arquiteta
    {0x1583C355A80EFEB5, 9, 0x01020},  // arquiteto
    {0x260F286E0BF7AF0B, 6, 0x00001},  // arrabbia
    {0x4821DA1648F98B7E, 6, 0x00001},  // arrabbiato
    {0x83236CADCBDD6549, 9, 0x00001},  // arrisca
    {0x05093834CCBA044E, 9, 0x00001},  // arriscou
    {0xB22C292BABA8209F, 2, 0x1000020},  // arsonist
    {0xE1D4E65246DC8A0C, 2, 0x00080},  // article
    {0x280ABA80839F0671, 2, 0x00020},  // artist
    {0x280ABA80839F0671, 11, 0x00020},  // artist
    {0x57076441F7ACE66B, 3, 0x00020},  // artista
    {0x57076441F7ACE66B, 6, 0x00020},  // artista
    {0x57076441F7ACE66B, 9, 0x00020},  // artista
    {0x86F6C2966C6D0AB5, 4, 0x00020},  // artiste
    {0xFFA2EA798C12BAFE, 11, 0x00020},  // artisten
    {0x7DF9BB5D2F09FC9D, 7, 0x00020},  // arts
    {0x058183A085BC01F0, 8, 0x00020},  // artysta
    {0xB7FF7C76472479F9, 8, 0x00820},  // artystka
    {0xB63FB6E95FFD9B15, 3, 0x00020},  // arzobispo
    {0x41061EF09F9BEE82, 1, 0x01020},  // arzt
    {0x4F7B9DAF16A42ACF, 2, 0x00240},  // as
    {0x4F7B9DAF16A42ACF, 9, 0x00008},  // as
    {0x87FA84A6C77081E2, 3, 0x04001},  // asegura
    {0x779BC145EF0A96B1, 3, 0x00001},  // aseguraba
    {0xE0D93B0E9BAB0B2E, 3, 0x00001},  // asegurado
    {0xC49C00C351051AAD, 3, 0x08020},  // aseguradora
    {0xD7BE745649F1AA09, 3, 0x00001},  // aseguran
    {0x9A555E37C3B330DD, 3, 0x00001},  // aseguraron
    {0x4181C03F857FD1AD, 3, 0x04001},  // aseguró
    {0x25457CD36C6AF3E4, 3, 0x1000020},  // asesino
    {0x57032D5E111E79B6, 3, 0x01020},  // asesor
    {0xD4FFC6A465B831DE, 3, 0x00820},  // asesora
    {0x6BA92BE95C09853F, 2, 0x04201},  // asked
    {0x63793A40F73F003D, 2, 0x00001},  // asking
    {0x8D50A1B0BE7DF356, 2, 0x04001},  // asks
    {0xD0178AAB285DCCE5, 6, 0x08020},  // asl
    {0x4034A795F6A45A5E, 3, 0x080A0},  // asociación
    {0xCA66DCC374659DBF, 2, 0x1000020},  // assailant
    {0x172CD726B735B267, 4, 0x1000020},  // assaillant
    {0x116CDAE83B02631C, 2, 0x1000020},  // assassin
    {0x116CDAE83B02631C, 4, 0x1000020},  // assassin
    {0xE1FAFB59CDE26C84, 6, 0x1000020},  // assassino
    {0xE1FAFB59CDE26C84, 9, 0x1000020},  // assassino
    {0x990FEBA7352C993B, 9, 0x00001},  // assegura
    {0x553CC6981C5FE261, 9, 0x00001},  // assegurado
    {0x4C8F5DC057036DCD, 9, 0x00001},  // asseguram
    {0x4B144A6D27111005, 9, 0x00001},  // asseguraram
    {0xDF119F05D67FCFA5, 9, 0x00001},  // assegurava
    {0xA060277CC68DEE67, 9, 0x00001},  // assegurou
    {0x1C91B9DAD6F15538, 6, 0x08020},  // assemblea
    {0x2868BEE50DDA24EC, 9, 0x08020},  // assembleia
    {0x606B9E84A546B088, 4, 0x08020},  // assemblée
    {0xF075501CE4E55820, 2, 0x00001},  // asserted
    {0x03370FF4AACA0EE7, 2, 0x00001},  // asserts
    {0x38ED687B912F2140, 9, 0x01020},  // assessor
    {0x83ABD1E56DEEF0D0, 6, 0x00820},  // assessora
    {0x83ABD1E56DEEF0D0, 9, 0x00820},  // assessora
    {0xE7FFAB170C594B3A, 6, 0x08020},  // assessorato
    {0x0B2F3664C37077F2, 6, 0x01020},  // assessore
    {0x57C3A6F90CE0C7A7, 9, 0x00001},  // asseverou
    {0xA2FCAED677193F22, 6, 0x00001},  // assicura
    {0x487FC7BC4292DD0F, 6, 0x00001},  // assicurando
    {0xD7193309025B3EA4, 6, 0x00001},  // assicurano
    {0xFC14C204AB5AB4C2, 6, 0x04001},  // assicurato
    {0x4AC7C9A9000CE481, 6, 0x00001},  // assicurava
    {0xA176DDE1DBE12B63, 6, 0x00001},  // assicurò
    {0x3F97268E3FEBFC27, 9, 0x00200},  // assim
    {0xD83D6C6E4CFA3359, 11, 0x00020},  // assistent
    {0xD56491B243BAF6B8, 6, 0x00020},  // assistente
    {0xD56491B243BAF6B8, 9, 0x20020},  // assistente
    {0x44C83A3709741957, 11, 0x00020},  // assistenten
    {0x98AC1A293156DBCA, 2, 0x08020},  // association
    {0x98AC1A293156DBCA, 4, 0x080A0},  // association
    {0x783BE2755C346863, 6, 0x080A0},  // associazione
    {0xA621B5ED9A240027, 9, 0x080A0},  // associação
    {0x2CE96015DF5DDBB0, 9, 0x00001},  // assume
    {0xC642D5AA3D6E4709, 9, 0x00001},  // assumiu
    {0x321718E8DD816D9E, 4, 0x00001},  // assurait
    {0x11D0C78544C7884F, 4, 0x04001},  // assure
    {0xC7BCC4EAC0D49A7F, 4, 0x04001},  // assurent
    {0xB8323DBC9EFDDCB1, 4, 0x04001},  // assuré
    {0xBB7F7CA8A263A380, 4, 0x00001},  // assène
    {0x3EE8E27D2660B17E, 4, 0x00001},  // asséné
    {0x74B81B290419C40E, 3, 0x08020},  // astillero
    {0x93F135764C78F298, 6, 0x00020},  // astronauta
    {0x052C1C2F08153D14, 4, 0x00020},  // astronaute
    {0x7A115131BC17DE9D, 8, 0x01020},  // asystent
    {0xB7F4C2FB90E692C9, 8, 0x00820},  // asystentka
    {0xC45FE239B562FAA7, 3, 0x00200},  // así
    {0x49704B55C7431FE8, 2, 0x100240},  // at
    {0x9B35E8F9FDB3D121, 3, 0x1000020},  // atacante
    {0x9B35E8F9FDB3D121, 9, 0x1000020},  // atacante
    {0xB42B8138DB4341FB, 9, 0x00001},  // atesta
    {0x4AE8FD64D1C34196, 9, 0x00001},  // atestou
    {0x8322972E707D9388, 9, 0x00001},  // atira
    {0x3F636EBB834CD76A, 9, 0x1000020},  // atirador
    {0x3EC189F9F75C73D1, 9, 0x00001},  // atirou
    {0xC7CC321455EE675A, 9, 0x00020},  // ativista
    {0xB961EBB90326C12D, 9, 0x00020},  // ativistas
    {0x91FE11FF7AB8C7F2, 9, 0x01020},  // ator
    {0x27B2DAB9C2A1943C, 9, 0x00001},  // atribui
    {0x420121BFC9B6421E, 9, 0x00001},  // atribuiu
    {0xCF5D0D4DCE9496CC, 9, 0x00820},  // atriz
    {0x7D41458CB2F76E47, 6, 0x00001},  // attacca
    {0x8C0B97BAA6386AE6, 6, 0x00001},  // attaccato
    {0xB85FDEEDD0D08162, 2, 0x1000020},  // attacker
    {0x075170BF806602AC, 6, 0x1000020},  // attentatore
    {0x8F91F698955F7285, 11, 0x1000020},  // attentatsmannen
    {0x17A619317E2E1FFA, 1, 0x1000020},  // attentäter
    {0x042E8A7801E434DE, 6, 0x00020},  // attivista
    {0xF9AC188490D0C7AD, 6, 0x00020},  // attivisti
    {0xF7813FF146D49EE8, 6, 0x01020},  // attore
    {0x2B447C767016D57B, 2, 0x00020},  // attorney
    {0xB8641C2929A56B98, 6, 0x00820},  // attrice
    {0xA7C08B024887796F, 9, 0x00040},  // até
    {0xECBF73DC95A3410F, 4, 0x00048},  // au
    {0x1383203F8627557E, 1, 0x00200},  // auch
    {0xDE085F159772149E, 1, 0x00040},  // auf
    {0x66BE5261CE7E3158, 1, 0x00020},  // aufsichtsrat
    {0xC0E840531C410154, 1, 0x21020},  // augenzeuge
    {0x2C6EE1F4065EA862, 1, 0x20020},  // augenzeugen
    {0xD44E79C11BC17BE2, 1, 0x20820},  // augenzeugin
    {0x308FDCDBE67A9CF2, 3, 0x00001},  // augura
    {0x04FAEDA4331584FF, 3, 0x00001},  // auguraba
    {0xC6A6800925A5C7C6, 3, 0x00001},  // augurado
    {0xC674DC5A30C644EF, 3, 0x00001},  // auguran
    {0x84A0142603546059, 3, 0x00001},  // auguraron
    {0xBA4AA49DC0309E02, 3, 0x00001},  // auguró
    {0xD7D76C387D6CD17C, 1, 0x800000},  // august
    {0xD7D76C387D6CD17C, 2, 0x800000},  // august
    {0x2C21E982BFEF9E9B, 3, 0x00200},  // aunque
    {0x1D4755E4171DC27A, 2, 0x00820},  // aunt
    {0xF32557BDB7EF6850, 1, 0x00040},  // aus
    {0x7D6B8A90B0407AFA, 1, 0x00002},  // auskunft
    {0xBA6F2DB1075CFE5C, 6, 0x00001},  // auspica
    {0xC48AF127CECF2809, 6, 0x00001},  // auspicano
    {0x926B54757F3580BE, 6, 0x00001},  // auspicato
    {0x4C2D76E612E0A9B7, 1, 0x00002},  // aussage
    {0xDC07557BA1A31D4A, 1, 0x00002},  // aussagen
    {0x2D37F7EE5B065EED, 1, 0x080A0},  // ausschuss
    {0x2E8CEF189DA1659F, 4, 0x00200},  // aussi
    {0xA056524DF1AEE38A, 1, 0x00080},  // ausstellung
    {0xD43EEB931B7348E1, 1, 0x00080},  // auszeichnung
    {0xC7175A5A7E0EC9FF, 9, 0x4001020},  // autarca
    {0x1DDE7BCA5D510A20, 9, 0x00020},  // autarcas
    {0x935E5604FF740541, 9, 0x08020},  // autarquia
    {0x1AC7B0CE7DDD0714, 4, 0x00020},  // auteur
    {0xA0D2593FF37B937D, 2, 0x00020},  // author
    {0x795156969386160A, 2, 0x08020},  // authorities
    {0x2FF09E720CC48524, 2, 0x08020},  // authority
    {0xB9221AF4045C6D09, 6, 0x00020},  // autista
    {0xBC9CF24635F2C5A7, 1, 0x01020},  // autor
    {0xBC9CF24635F2C5A7, 8, 0x00020},  // autor
    {0xBC9CF24635F2C5A7, 9, 0x01020},  // autor
    {0xA5A4CCBADFCAEF36, 9, 0x00820},  // autora
    {0x560A140AE8DCF24E, 6, 0x01020},  // autore
    {0xB145483787730842, 3, 0x08020},  // autoridad
    {0x6DF19EFDBC0ED829, 9, 0x08020},  // autoridade
    {0x3593F0022D17A72B, 3, 0x08020},  // autoridades
    {0x3593F0022D17A72B, 9, 0x08020},  // autoridades
    {0xF7B4D20B87653984, 1, 0x00820},  // autorin
    {0x354535B02C151618, 6, 0x08020},  // autorità
    {0x49DBE2C01FB9C648, 4, 0x08020},  // autorité
    {0xC107684CB28648CC, 4, 0x08020},  // autorités
    {0xE8F8B0E6C8F5A55D, 8, 0x00820},  // autorka
    {0xBDA207AD11455205, 4, 0x00820},  // autrice
    {0xBDA207AD11455205, 6, 0x00820},  // autrice
    {0xBF63411B6BFDC184, 4, 0x00048},  // aux
    {0xFA5CAE4D28BFACE6, 1, 0x01020},  // außenminister
    {0xA2FC60124159887F, 1, 0x08020},  // außenministerium
    {0x3FED2D1EBCC72981, 1, 0x00200},  // außerdem
    {0xB33A62452F025065, 11, 0x100040},  // av
    {0xB33A62452F025065, 12, 0x00010},  // av
    {0xDD2890C16C1AEC13, 9, 0x00001},  // avalia
    {0xC49B6097E69D9E31, 9, 0x00001},  // avaliado
    {0xB87BF7C45499543A, 9, 0x00001},  // avaliam
    {0xE06F977B74E664F8, 9, 0x00001},  // avaliaram
    {0x315733DF46174CDF, 9, 0x00001},  // avaliava
    {0x1A37A7FD12153893, 9, 0x00001},  // avaliou
    {0xDC2EEC377ED36C85, 9, 0x00001},  // avança
    {0x3CD1CFF7DEF2237D, 9, 0x00001},  // avançou
    {0xF7DF5BB28A563703, 11, 0x00001},  // avböjde
    {0x261EFBDF038E7B2C, 11, 0x00001},  // avböjer
    {0xD9F2D24D95EAD83B, 4, 0x00040},  // avec
    {0x2BED588FDEF34793, 4, 0x00001},  // averti
    {0x5AA6C91E3F55B93F, 4, 0x00001},  // avertit
    {0x8FF01EB57D418CCC, 6, 0x00200},  // avete
    {0xF9181BEB6EF62301, 6, 0x00200},  // aveva
    {0xC20EA2EF99682241, 6, 0x00200},  // avevo
    {0xB180266383857033, 11, 0x00001},  // avfärdade
    {0xE2CA0358FEF7931F, 11, 0x00001},  // avfärdar
    {0x718646B37F07EF4A, 3, 0x00001},  // avisa
    {0x718646B37F07EF4A, 9, 0x00001},  // avisa
    {0x143B7B46B4442BBE, 3, 0x00001},  // avisaba
    {0x00DD94BDE496CF0C, 3, 0x00001},  // avisado
    {0x00DD94BDE496CF0C, 9, 0x00001},  // avisado
    {0x79F4382683AE48DB, 9, 0x00001},  // avisam
    {0xB72DB568BDFDBE13, 3, 0x00001},  // avisan
    {0x28C61C5432786835, 9, 0x00001},  // avisaram
    {0x9D87DE11D6B93150, 3, 0x00001},  // avisaron
    {0xA8AF7506F50713AF, 9, 0x00001},  // avisava
    {0x06E304B1E11A359F, 9, 0x00001},  // avisou
    {0x5CB1E3AA51986621, 3, 0x00001},  // avisó
    {0xC0C0FB9A76A7F821, 4, 0x01020},  // avocat
    {0x57DAD7C59D503B62, 4, 0x00820},  // avocate
    {0x7AC4F57D20F9F105, 4, 0x00020},  // avocates
    {0x8763186CA70AD1E5, 4, 0x00020},  // avocats
    {0xFF935DE8B672B696, 4, 0x00001},  // avoue
    {0xC8AF5DA0EA0A8050, 4, 0x00001},  // avoué
    {0x94957BAB3B6BB8F7, 11, 0x00001},  // avslöjade
    {0x257C29CE6B7C5C64, 11, 0x00001},  // avslöjar
    {0xF64956077350C7AA, 12, 0x00020},  // avukat
    {0x3C9D5F4DC8147957, 12, 0x00020},  // avukatlar
    {0xCB2D27FDA8B72E45, 12, 0x00020},  // avukatı
    {0x2EF76A42809AC45C, 6, 0x00010},  // avv
    {0xFD9131AE914FE3A2, 6, 0x00001},  // avverta
    {0xA914075C0DBF916E, 6, 0x00001},  // avvertano
    {0x5A2FA6778DC8AB2A, 6, 0x00001},  // avvertato
    {0xDB981B4E44C29B76, 6, 0x00001},  // avvertava
    {0x4C89E38D73628D4E, 6, 0x00001},  // avverte
    {0xD543FAEE647A7A5A, 6, 0x00001},  // avvertito
    {0x1CD3437A9E23EABF, 6, 0x00001},  // avvertono
    {0x7D0340D34839CF78, 6, 0x00001},  // avvertò
    {0xCDDA8C48240D23C9, 6, 0x00001},  // avvisa
    {0x1ACD54AA233E4E83, 11, 0x00001},  // avvisade
    {0x55D8A27BBCE902E8, 11, 0x00001},  // avvisar
    {0x2D80840A9A88452B, 6, 0x00001},  // avvisato
    {0xCE565020F05404F8, 6, 0x00820},  // avvocata
    {0xFC39F03F6E409955, 6, 0x00020},  // avvocatessa
    {0x8F47B5FEAEA9CB3E, 6, 0x00020},  // avvocati
    {0xB69B47F6E7F40D6E, 6, 0x01030},  // avvocato
    {0xD94CAE7B532A000D, 9, 0x00820},  // avó
    {0x437AA58D10E8E109, 9, 0x01020},  // avô
    {0x5ECD852666E786F4, 2, 0x00080},  // award
    {0x33983161BEAEB31D, 3, 0x00200},  // ayer
    {0x76B713AD7356381B, 12, 0x00200},  // ayrıca
    {0x3E53ED234F23FF02, 3, 0x08020},  // ayuntamiento
    {0x7B6AFD372160A705, 6, 0x08020},  // azienda
    {0x2CF320DB3E906D53, 6, 0x08020},  // aziende
    {0xF9FD7A7567454DF5, 12, 0x04001},  // açıkladı
    {0xF39EDA88435B9002, 12, 0x00001},  // açıkladılar
    {0xD67920A45C1D3D2B, 12, 0x10020},  // açıklama
    {0xA5855DD69F131973, 12, 0x10020},  // açıklamada
    {0x3BC95503D65950E6, 12, 0x10020},  // açıklaması
    {0x8420F204DC638ECA, 12, 0x10021},  // açıklamasında
    {0xC6E6FBB1B128D707, 12, 0x00001},  // açıklamasını
    {0xE465A15FB50B6139, 12, 0x00001},  // açıklandı
    {0xE7FDEE657589E503, 12, 0x00001},  // açıklayan
    {0xF88519F53909B1F1, 12, 0x00001},  // açıklıyor
    {0x16F219D0B7342BC2, 3, 0x04001},  // añade
    {0xD640821E39111036, 3, 0x04001},  // añadido
    {0xBABBEAF824415484, 3, 0x04001},  // añadió
    {0x78134D738837ED07, 3, 0x00001},  // añadía
    {0x7AAA8F5DC9518BD5, 3, 0x00200},  // aún
    {0x73E06B7D738F5264, 12, 0x01020},  // ağabeyi
    {0xDB498F9CD85AB9A4, 12, 0x00001},  // ağladı
    {0xD193D5FE2A97F690, 12, 0x00020},  // aşçı
    {0xAB6A2115BC2E1833, 7, 0x00020},  // baas
    {0x266B0A348F94B7FF, 12, 0x01020},  // baba
    {0x8A8DBA134C03D737, 12, 0x01020},  // babası
    {0x067E3D35D07C0B6C, 8, 0x00820},  // babcia
    {0xF959DFC32C76C7B2, 8, 0x00020},  // babcie
    {0x9817FA5C852D08AD, 6, 0x00001},  // bacchetta
    {0xFE1628E5ADCDA80F, 8, 0x01020},  // badacz
    {0x564F224E10D16960, 8, 0x00820},  // badaczka
    {0x288CBE43437AB008, 6, 0x00020},  // badante
    {0x34697BBA86E9DBFC, 4, 0x20020},  // badaud
    {0x914F44509F8B59BC, 4, 0x20020},  // badauds
    {0x911E7F4082E59F1E, 11, 0x00020},  // bagare
    {0x789E21090C3B2974, 8, 0x00001},  // bagatelizuje
    {0x3C3FAD3315998840, 6, 0x01020},  // bagnino
    {0xDA576DAF89F8898D, 1, 0x08020},  // bahn
    {0xE818A9274A622D23, 1, 0x00020},  // bahnsprecher
    {0xCC450744FDF17501, 1, 0x00020},  // bahnsprecherin
    {0x6FA95FB282E07711, 12, 0x00020},  // bakan
    {0x5D77960D40321252, 12, 0x00020},  // bakanlar
    {0xEA3A36B7A134860F, 12, 0x08020},  // bakanlık
    {0x88ED0EEEA9A3D3A2, 12, 0x08020},  // bakanlığı
    {0xD0D95D8AF2BF78BB, 12, 0x08020},  // bakanlığından
    {0x86698AED5086BE7D, 12, 0x00020},  // bakanı
    {0x544565537C229928, 12, 0x00020},  // bakanımız
    {0x37E7A6F157A785F2, 12, 0x00020},  // bakkal
    {0xE4412595AFB76B32, 7, 0x00020},  // bakker
    {0x3FF11D5BBCBA12BD, 11, 0x00040},  // bakom
    {0xC609374AEDEF662D, 4, 0x00001},  // balaie
    {0x10E3BD9ACCB86971, 4, 0x00001},  // balayé
    {0x6E7726F39C379FCC, 2, 0x00080},  // ballad
    {0xE0EF1A674F017642, 2, 0x00080},  // ballet
    {0xAECFBC06A933A2B3, 12, 0x00020},  // balıkçı
    {0x4D994F725DA3B94A, 12, 0x00020},  // balıkçılar
    {0xD2858C60D48AD741, 6, 0x00820},  // bambina
    {0xC94F400C1331FE53, 6, 0x01020},  // bambino
    {0xB352243085C6A94B, 6, 0x08020},  // banca
    {0xA81B756AAB3D00DF, 9, 0x08020},  // bancada
    {0x68B17A364E976F9E, 6, 0x00020},  // bancario
    {0x2E6F0CD718469CCB, 3, 0x08020},  // banco
    {0x2E6F0CD718469CCB, 9, 0x08020},  // banco
    {0x61F7226B671C2A26, 1, 0x00080},  // band
    {0x61F7226B671C2A26, 2, 0x00080},  // band
    {0x61F7226B671C2A26, 7, 0x00080},  // band
    {0x9B6AD590AC1FE40D, 11, 0x00080},  // bandet
    {0x6F9D48EABCBDD0E1, 1, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 2, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 7, 0x08020},  // bank
    {0x6F9D48EABCBDD0E1, 8, 0x08020},  // bank
    {0x3E7E9123C5BF50E9, 12, 0x08020},  // banka
    {0x02BF379448D30A1D, 12, 0x08020},  // bankalar
    {0x8932685CC800D921, 12, 0x08020},  // bankası
    {0xFA643AD3EBF03513, 11, 0x08020},  // banken
    {0x5A72EFCE940018A9, 2, 0x00020},  // banker
    {0x8140A8BEA7832ECB, 8, 0x08020},  // bankowi
    {0xEAC17D426A05F0AA, 4, 0x08020},  // banque
    {0x2FD57FE51E13C1B3, 4, 0x00180},  // baptisé
    {0x5E34F08760FF84BA, 4, 0x00080},  // baptisée
    {0x65802F11B0BCE1B8, 2, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 3, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 4, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 6, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 8, 0x00080},  // bar
    {0x65802F11B0BCE1B8, 9, 0x00080},  // bar
    {0x710B519A64317E16, 6, 0x00080},  // barca
    {0x09E1F553D8E6851E, 3, 0x00080},  // barco
    {0x09E1F553D8E6851E, 9, 0x00080},  // barco
    {0x7758E0374B844CA6, 11, 0x00080},  // baren
    {0x41F8F90F9C65153C, 6, 0x00020},  // barista
    {0x556ACF87CC21F543, 2, 0x00001},  // barked
    {0x3A1C38BAB5CBC85A, 2, 0x01020},  // barman
    {0x3A1C38BAB5CBC85A, 8, 0x01020},  // barman
    {0x997AA47F7032E1E3, 8, 0x00820},  // barmanka
    {0x3D626BF32F5A252F, 11, 0x00020},  // barn
    {0xFC2F066D7CF8101F, 11, 0x00820},  // barnmorska
    {0xB4594AB4FDDC4809, 11, 0x00820},  // barnmorskan
    {0x327C7AF18D59659A, 12, 0x08020},  // baro
    {0x1F75B350A67CBC0E, 12, 0x08020},  // barosu
    {0x0C518925454E7CA5, 2, 0x00020},  // barrister
    {0xB12DA51288802FAC, 2, 0x400000},  // basque
    {0x88678A7FD5BFABB8, 9, 0x00820},  // bastonária
    {0x064B0E7D9FC93B29, 9, 0x01020},  // bastonário
    {0xFC82A48ABA524561, 1, 0x00001},  // bat
    {0x724AD65D3A9999EB, 4, 0x00080},  // bateau
    {0xB1BFA5AFF13938D9, 4, 0x00020},  // batelier
    {0x987B0DB1D7103DBE, 9, 0x00080},  // batizada
    {0x40BA02493835D07B, 9, 0x00080},  // batizado
    {0x9084D68617549490, 6, 0x00080},  // battezzata
    {0x5FEB6BDA6A1258A3, 6, 0x00080},  // battezzato
    {0x4553F1AC122FB0DE, 1, 0x01020},  // bauer
    {0xCE16F4C92FBA4F27, 1, 0x08020},  // baufirma
    {0x97B4032990BE6C5D, 3, 0x00080},  // bautizada
    {0xCB86BF047117141E, 3, 0x00080},  // bautizado
    {0xCD60FCDA4DCE0C42, 12, 0x01010},  // bay
    {0xDDBBD34683F58735, 12, 0x00810},  // bayan
    {0xF5CCA1201D12A31E, 12, 0x00408},  // bazı
    {0x95DF60EB65EB193A, 12, 0x00001},  // bağıran
    {0x04E5FAC81A86E88C, 12, 0x00001},  // bağırdı
    {0xE08B581DCA16B9B0, 12, 0x00001},  // bağırıyor
    {0xE2BC47AE2BEC1207, 12, 0x00020},  // başbakan
    {0x0434B00FA401CAD0, 12, 0x00020},  // başbakanı
    {0x8D0885DBCF9AE2DB, 12, 0x00020},  // başkan
    {0x1CD7469AE4941120, 12, 0x08020},  // başkanlık
    {0x90775198884BC5AF, 12, 0x08020},  // başkanlığı
    {0xE9E1FE7F07B8861F, 12, 0x00020},  // başkanı
    {0x03B6608042A2F90B, 12, 0x00080},  // başlıklı
    {0x1A097A0BE20EDEBE, 4, 0x00080},  // bd
    {0xFC428F7DB9A71F16, 2, 0x00001},  // beamed
    {0xA37E2AA7740F01AE, 1, 0x4000020},  // beamte
    {0xA5428BD88860257D, 1, 0x4000020},  // beamter
    {0x313EF9024B846DBD, 1, 0x4000020},  // beamtin
    {0xC69CFDCBD259EAFD, 2, 0x00200},  // because
    {0xF05ECDCC9C47FD1D, 1, 0x00001},  // bedaueren
    {0x15E1025E7BA5F61B, 1, 0x00001},  // bedauert
    {0x5D30FBDC891E4F16, 1, 0x00001},  // bedauerte
    {0xDD3CC3485A9D1688, 1, 0x00001},  // bedauerten
    {0x210F021BA3E59199, 1, 0x02000},  // bedeute
    {0xC1A0196AB2DC73FF, 7, 0x08020},  // bedrijf
    {0x1045BE3518F26BCD, 11, 0x00001},  // bedyrade
    {0xDCDE56B3269CE8A2, 11, 0x00001},  // bedyrar
    {0xCAA61AE4031DCE9C, 1, 0x00001},  // befand
    {0x03AEA08C38B9AEBA, 1, 0x00001},  // befindet
    {0x613C71EA09F7362A, 2, 0x00240},  // before
    {0x202F81808ABFA7D8, 11, 0x00020},  // befälhavare
    {0xFCD3C881F395962D, 2, 0x00001},  // begged
    {0x99E1A3AB3C9671AE, 1, 0x00080},  // begriff
    {0xDB51C78B070D06DF, 1, 0x00001},  // begründen
    {0xEE78058F6D900194, 1, 0x00001},  // begründet
    {0xF2102217626565AC, 1, 0x00001},  // begründete
    {0xF566E4507BED15DB, 1, 0x00001},  // begründeten
    {0xC210DBF04E9DC346, 1, 0x00001},  // behaupten
    {0xD152B5F13DE70A8B, 1, 0x00001},  // behauptet
    {0x0B269D574FB6D28B, 1, 0x00001},  // behauptete
    {0x75FCE21892B2D9EC, 1, 0x00001},  // behaupteten
    {0x43E649B7560856C0, 1, 0x08020},  // behörde
    {0xAD8065E1FBABFE1D, 1, 0x08020},  // behörden
    {0x6AB2A840A5CE9D52, 1, 0x00240},  // bei
    {0xE0EA76E0EC91A99E, 1, 0x00200},  // beide
    {0xE0EA76E0EC91A99E, 7, 0x00200},  // beide
    {0xF5D3CC5504578CA8, 1, 0x00040},  // beim
    {0x963C99821D4DB39A, 7, 0x4000020},  // bejaarde
    {0x612C093A8E3D7981, 11, 0x00001},  // beklagade
    {0x82D3D47888A2ECA6, 11, 0x00001},  // beklagar
    {0xE0D189A2DE872A09, 1, 0x00001},  // beklagen
    {0x99C15171C53A4B2A, 1, 0x00001},  // beklagt
    {0x57E5263606222D2B, 1, 0x00001},  // beklagte
    {0xAF6F3493FA628203, 1, 0x00001},  // beklagten
    {0x0D498B9A66D279CD, 7, 0x00001},  // bekritiseerde
    {0x6F61D2874B563E7B, 7, 0x00001},  // bekritiseert
    {0x87864C2C2927C766, 11, 0x00001},  // bekräftade
    {0xE0550CA56D2E0D31, 11, 0x00001},  // bekräftar
    {0x6037F8A029CFA99C, 1, 0x00001},  // bekräftigen
    {0x5D79C232FFF44B04, 1, 0x00001},  // bekräftigt
    {0x05CB38668C3B22B1, 1, 0x00001},  // bekräftigte
    {0x36CB50450B6EF9E1, 1, 0x00001},  // bekräftigten
    {0x21D83BABEDC2B206, 12, 0x08020},  // belediye
    {0xBFEEE11EB830BCF3, 12, 0x08020},  // belediyeler
    {0x77546C9F849FFD6A, 12, 0x08020},  // belediyesi
    {0x87F69C53FE6947A2, 12, 0x00080},  // belgeseli
    {0xAA53AAD46E5A4F01, 2, 0x00001},  // believed
    {0x887FFE712EDBFF93, 2, 0x00001},  // believes
    {0x28633B3AD5250DC8, 12, 0x00001},  // belirten
    {0xC8213E0E32C1391F, 12, 0x00001},  // belirtildi
    {0xD1CE4F4B30CDCBDB, 12, 0x00001},  // belirtiyor
    {0xAC576636AB98D165, 12, 0x04001},  // belirtti
    {0x3E5D52C735294501, 12, 0x00001},  // belirttiler
    {0xBDCF4EAE0AEF8F80, 2, 0x00001},  // bellowed
    {0x8368272C68BE3BA6, 7, 0x00001},  // beloofd
    {0x20E1838D23F573ED, 7, 0x00001},  // beloofde
    {0x9B72E3B7E15039AF, 7, 0x00001},  // belooft
    {0xC45761557BBE8915, 12, 0x00200},  // ben
    {0x831926237D5C9112, 7, 0x00001},  // benadrukt
    {0x8A47900ED8535992, 7, 0x00001},  // benadrukte
    {0x86758701507F3866, 7, 0x00001},  // benoemde
    {0x432C5C0C91F72023, 6, 0x00020},  // benzinaio
    {0x94B088BCA7389C9D, 11, 0x00001},  // benämnde
    {0x2E544F29CEE040CE, 11, 0x00001},  // benämner
    {0x9A860A676F785DDB, 1, 0x00020},  // beobachter
    {0x445AA69C6B40526B, 12, 0x00020},  // berber
    {0x37893D9E5FB48B1D, 11, 0x08020},  // beredningen
    {0xCC4D5FFA950BCBB5, 1, 0x00200},  // bereits
    {0x9F5A3BAD0FC7BA6B, 4, 0x01020},  // berger
    {0x3AAE09237CC361A7, 11, 0x08020},  // bergsbolaget
    {0x324DE0E058D1CE5B, 4, 0x00820},  // bergère
    {0x70B09CC38678B8F5, 1, 0x00020},  // bericht
    {0x70B09CC38678B8F5, 7, 0x10020},  // bericht
    {0xD4A147B7E5238F13, 1, 0x00001},  // berichten
    {0x06527744AC385271, 1, 0x00001},  // berichtet
    {0x33DE94A32E16600C, 1, 0x04001},  // berichtete
    {0x68D3F4D11ED33EDE, 1, 0x00001},  // berichteten
    {0x07ABA33EE650EBD8, 11, 0x04001},  // berättade
    {0xAADF04A14DFD3A76, 11, 0x04001},  // berättar
    {0x00356620B6BFF1A4, 11, 0x00001},  // berättat
    {0xAB444E560B8A9580, 11, 0x00001},  // berömmer
    {0x2F2B2046AC41FD61, 7, 0x00001},  // beschreef
    {0x55C122D86CBB41A3, 1, 0x00001},  // beschreiben
    {0x46DDECBBBA8B8633, 1, 0x00001},  // beschreibt
    {0x3535EA6814B2515B, 7, 0x00001},  // beschreven
    {0xB651E0021DDCCC53, 1, 0x00001},  // beschrieb
    {0x38B53C112CB3A2D2, 1, 0x00001},  // beschrieben
    {0xFB2E06F7A0588C50, 7, 0x00001},  // beschrijft
    {0x1717DDC3B95337AB, 1, 0x00001},  // beschuldigt
    {0x6C4CBC32351F0133, 1, 0x00001},  // beschuldigte
    {0x1956CBD980E9EDB1, 11, 0x00001},  // beskrev
    {0xE1D3415B57DC0D41, 11, 0x00001},  // beskriver
    {0x02768231D64511B1, 11, 0x00001},  // beskrivit
    {0x7D86FAA99E1198CA, 7, 0x00001},  // besloot
    {0x8D0B4F1FB0FF11AD, 1, 0x00001},  // bestreitet
    {0x4AA992A7169F5D23, 1, 0x00001},  // bestritt
    {0x3CDEE26EE163698B, 7, 0x4000020},  // bestuurder
    {0x70FB5205294B8444, 1, 0x00001},  // bestätigen
    {0xCB6771B1E86CE479, 1, 0x00001},  // bestätigt
    {0xC40801C2367DDF94, 1, 0x00001},  // bestätigte
    {0xDD066FC6A28237AF, 1, 0x00001},  // bestätigten
    {0xD11972EB55ADEC38, 1, 0x01020},  // besucher
    {0x066FB5184E062293, 1, 0x00820},  // besucherin
    {0xA87B900B75A8899F, 11, 0x20020},  // besökare
    {0x27FB41273409B33E, 11, 0x00001},  // betecknade
    {0x0E9C2CB65962E136, 11, 0x00001},  // betecknar
    {0x54FED0746FCF3862, 11, 0x00001},  // betonade
    {0x0E5932519BBB9140, 11, 0x00001},  // betonar
    {0xAC9BB352A73714D2, 1, 0x00001},  // betonen
    {0x6FC304400270C4C4, 1, 0x00001},  // betont
    {0x9CE16EA71842D610, 1, 0x04001},  // betonte
    {0xB596EB3572257188, 1, 0x00001},  // betonten
    {0x4CD85EB8D2E73102, 1, 0x00001},  // betontet
    {0x605F2D0679C1CDD3, 1, 0x00001},  // betontete
    {0xC2721FA9DF97B1ED, 1, 0x00001},  // betonteten
    {0x3228CD6915BBB57A, 1, 0x08020},  // betreiber
    {0x4332B9A5EF79F1BE, 7, 0x00001},  // betreurde
    {0x9CD2F66D94EA49C2, 7, 0x00001},  // betreurt
    {0x8797976C147A0AC4, 1, 0x00080},  // betriebskindergarten
    {0x3D9E31FBAAFDB6A3, 1, 0x00020},  // betriebsrat
    {0xD3D3AB762B2A1DBD, 1, 0x00820},  // betriebsrätin
    {0xD08A23097A5356D8, 2, 0x00240},  // between
    {0xB78CFD361944B009, 7, 0x00001},  // bevestigd
    {0xFBF45156BDD2CDE9, 7, 0x00001},  // bevestigde
    {0x05BC59BBE99E2155, 7, 0x00001},  // bevestigt
    {0xED9002A447E53D20, 7, 0x00001},  // beweerde
    {0xAB0B64213C0A8BC4, 7, 0x00001},  // beweert
    {0x0AA981E62A2BFB16, 7, 0x00080},  // beweging
    {0x05E0457C1698894B, 1, 0x00080},  // bewegung
    {0x07AD4D0463DBEB29, 1, 0x00001},  // bewertet
    {0xDBD03E6E349A59D1, 1, 0x00001},  // bewertete
    {0xB35BF432B1D42B0E, 7, 0x4000020},  // bewindsman
    {0xE92F662F42C0F2FD, 7, 0x4000020},  // bewindsvrouw
    {0x065DA18736EA6A97, 1, 0x01020},  // bewohner
    {0xA601EDB232F7966D, 1, 0x00820},  // bewohnerin
    {0x175F80E7C09A6915, 7, 0x20020},  // bewoner
    {0x4B22F844CAA91C24, 7, 0x20020},  // bewoners
    {0x3B1F311A1175798A, 12, 0x01010},  // bey
    {0x561622F917429B2A, 12, 0x00001},  // beyan
    {0x3DB8C6CC183B030E, 8, 0x00040},  // bez
    {0x2EA85D6976639318, 1, 0x00001},  // bezeichnen
    {0x59A807A767EFF475, 1, 0x00001},  // bezeichnet
    {0x587802AA20DD1FE0, 1, 0x00001},  // bezeichnete
    {0x9E95338B880E9CA7, 1, 0x00001},  // bezeichnt
    {0x1A8A39EE445A6602, 1, 0x00001},  // bezeichnte
    {0xB9F5AF43A72A40E8, 1, 0x00001},  // bezeichnten
    {0x98B52EA8F40AC01D, 9, 0x00020},  // bibliotecária
    {0x2C527A953F285638, 11, 0x00020},  // bibliotekarie
    {0x232A303FDC7277F3, 8, 0x00020},  // bibliotekarka
    {0x683F314E5E6CFF0E, 11, 0x08020},  // biblioteket
    {0xD7552BD1228AD798, 6, 0x00020},  // bidella
    {0x5E1B857CF2B0AD39, 6, 0x00020},  // bidello
    {0x2C73EC18E2958999, 4, 0x00200},  // bien
    {0xD1547B2BE733240B, 3, 0x00080},  // bienal
    {0xD1547B2BE733240B, 9, 0x00080},  // bienal
    {0x6D78B5D03236847C, 1, 0x00080},  // biennale
    {0x6D78B5D03236847C, 4, 0x00080},  // biennale
    {0x6D78B5D03236847C, 6, 0x00080},  // biennale
    {0xF75C4A540D0A215E, 7, 0x00040},  // bij
    {0xBB638E4A3F463757, 7, 0x00100},  // bijgenaamd
    {0xB571B78B457A7584, 4, 0x00020},  // bijoutier
    {0xA1A600CF01F7785B, 1, 0x00001},  // bilanzieren
    {0xF3E94C53A689ACC7, 1, 0x00001},  // bilanziert
    {0xF49CB58A2B2767BD, 1, 0x00001},  // bilanzierte
    {0x35799DDE54607D67, 1, 0x00001},  // bilanzierten
    {0xA72073B57AA3FC83, 12, 0x00001},  // bildirdi
    {0x4E5D1BABDCE9FEA9, 12, 0x00001},  // bildirdiler
    {0x744ADBE9D88DE10B, 12, 0x00001},  // bildiren
    {0x18BF2EA9A1D4965F, 12, 0x10020},  // bildiri
    {0x6BE2FEAB82C2FDFB, 12, 0x10020},  // bildiride
    {0xC4CF7CF8922E7C57, 12, 0x00001},  // bildirildi
    {0x21070436CB1AFECE, 12, 0x00001},  // bilgisi
    {0xDDFE6ADC0B48ABCB, 12, 0x00001},  // bilgisini
    {0x8655992B5098E8E8, 12, 0x00020},  // bilim
    {0xAB685795D2F9840A, 12, 0x00020},  // bilirkişi
    {0x9285D1D926085A66, 12, 0x00020},  // bilirkişisi
    {0x2D6C302B2F667799, 4, 0x10020},  // billet
    {0x8258849F55BA417C, 8, 0x00020},  // biolog
    {0x8258849F55BA417C, 11, 0x00020},  // biolog
    {0x8E667DBDEDA70AE0, 6, 0x00820},  // biologa
    {0x0E2B316F8ED0CEEA, 11, 0x00020},  // biologen
    {0xFD8BDE3E5CF48527, 4, 0x00020},  // biologiste
    {0x8CBC2C4A324E2ACA, 6, 0x01020},  // biologo
    {0x608AA580AE856A77, 12, 0x00408},  // bir
    {0xD4B9EE7BEF229A9F, 12, 0x00408},  // biri
    {0x1FF43BBD45F22AC1, 12, 0x00408},  // birkaç
    {0x9740F3FC61C2013D, 12, 0x08020},  // birlik
    {0xAF635254E3439227, 12, 0x08020},  // birliği
    {0x61598CD7C128D103, 1, 0x00200},  // bis
    {0x131AC6667B687916, 6, 0x00001},  // bisbiglia
    {0xA5F2870097637DB1, 1, 0x01020},  // bischof
    {0xB59FE73496543D87, 2, 0x00030},  // bishop
    {0xC465E621F1A9A71B, 11, 0x00020},  // biskop
    {0xFC0CEE1A1484BDE8, 11, 0x00020},  // biskopen
    {0xE4F63295D338F0B6, 8, 0x01020},  // biskup
    {0x2BD6AD73DC762DAD, 9, 0x01020},  // bispo
    {0xD66BBF81CB3FCE61, 7, 0x01020},  // bisschop
    {0x9E71FD636D741021, 1, 0x00001},  // bittet
    {0x62D3E4423FFF7D2B, 8, 0x08020},  // biuro
    {0xE2C2163664445F97, 12, 0x00200},  // biz
    {0xFFAB09BDFFC55437, 9, 0x00820},  // bióloga
    {0x7EB09AF0E542B00E, 9, 0x01020},  // biólogo
    {0x52F7383FF38E2A04, 2, 0x00001},  // blamed
    {0xE1D83EA90A4A2B44, 2, 0x00001},  // blames
    {0x3A3CAA3F73B1DE64, 2, 0x00001},  // blaming
    {0xEA0A51DDA6B8A2B1, 11, 0x00040},  // bland
    {0x1424CFB370E31481, 2, 0x00001},  // blasted
    {0x9D8604DFF8379C5F, 2, 0x00001},  // blasts
    {0x409153515A246A80, 1, 0x00080},  // blatt
    {0xE540FF26962E00E1, 1, 0x02000},  // bleibe
    {0xA6B2E612B4202CAE, 1, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 2, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 3, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 4, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 6, 0x00080},  // blog
    {0xA6B2E612B4202CAE, 9, 0x00080},  // blog
    {0x27A1C488A2DD8499, 11, 0x00080},  // bloggen
    {0x82D0CF1F3CB93B77, 2, 0x00001},  // blurted
    {0x135E26AA0617C8E4, 2, 0x08020},  // board
    {0xFD71B61F939B3350, 2, 0x00001},  // boasted
    {0xB7AEED9F632C3365, 2, 0x00080},  // boat
    {0xB7843C6BAB22354B, 6, 0x00001},  // boccia
    {0x0D5F15135DE3E086, 7, 0x00080},  // boek
    {0x3217927815B9A9AE, 11, 0x20020},  // boende
    {0xC670F274E0CF5631, 11, 0x20020},  // boenden
    {0xBFF0550855A8B6A6, 7, 0x00020},  // boer
    {0xAA667BF70AF014AF, 11, 0x00080},  // bok
    {0xE0D4C960AD188DE8, 11, 0x00080},  // boken
    {0x00C6F58CE5520240, 11, 0x080A0},  // bolaget
    {0xEF16393FA19A1C06, 3, 0x00080},  // bolero
    {0xAE56B953915E97A2, 6, 0x00001},  // bolla
    {0x4C31AA22147CE3BA, 6, 0x00001},  // bollato
    {0x51259F0262466C89, 9, 0x00020},  // bombeira
    {0x822CAE78E6CF6F36, 9, 0x01020},  // bombeiro
    {0x07D2ACE260BCCBD2, 9, 0x08020},  // bombeiros
    {0x82D7E2E0DA77B998, 2, 0x1000020},  // bomber
    {0xD38CD9B427521B52, 3, 0x00020},  // bombera
    {0x9F1A34C3B9CD9513, 3, 0x01020},  // bombero
    {0x556C7A002DB47F4E, 3, 0x00020},  // bomberos
    {0x844A5F75AAAD75A7, 7, 0x08020},  // bond
    {0x2194EAB66821AC0B, 11, 0x00020},  // bonde
    {0x24ED18A018B82D4C, 11, 0x00020},  // bonden
    {0xDB29C5EEDF1399B7, 4, 0x00001},  // bondit
    {0x21C39873E61E4778, 2, 0x00080},  // book
    {0xB3AE1733870DC170, 2, 0x00001},  // boomed
    {0xD623F63AE2A630EA, 7, 0x00080},  // boot
    {0x061A4BCF1CDC57AB, 11, 0x00020},  // borgmästare
    {0x737E700F8795F5DD, 11, 0x00020},  // borgmästaren
    {0xE50831EB83FDB89B, 8, 0x00020},  // bosman
    {0xA27668A5B199BE2D, 2, 0x4000020},  // boss
    {0xFB80D027F3E06432, 2, 0x00020},  // bosses
    {0x983E2CF91C655C43, 2, 0x00020},  // bosun
    {0x99BD53B5CC02CE28, 6, 0x00020},  // botanico
    {0x58FD3FAF352C05A1, 2, 0x00200},  // both
    {0x772EFA29C5FBB9FC, 1, 0x01020},  // botschafter
    {0x8D56F1E826BF2857, 1, 0x00820},  // botschafterin
    {0xB18CFA1A348DF2DC, 4, 0x01020},  // boulanger
    {0xAB25AAEBC19F3DB2, 4, 0x00820},  // boulangère
    {0xB147CFBF5E57AA05, 4, 0x00020},  // bourgmestre
    {0x50FDAA7B689A8503, 2, 0x4001020},  // boy
    {0xF41507AED89B3965, 2, 0x01020},  // boyfriend
    {0xC849A2387819B6F8, 9, 0x00001},  // brada
    {0x8ACFB906A4F007B8, 9, 0x00001},  // bradou
    {0xC5D4A324494916B2, 2, 0x00001},  // bragged
    {0x332B06E743288457, 2, 0x00080},  // brand
    {0x1F6A136350D041CE, 11, 0x00020},  // brandchef
    {0xCBD3A1970745EEDA, 11, 0x00020},  // brandchefen
    {0x67F4991DF5127AF8, 2, 0x00001},  // branded
    {0x555F2494DD5ED383, 11, 0x01020},  // brandman
    {0x221C29B8944BAA05, 11, 0x01020},  // brandmannen
    {0x3CB6685C12E165EC, 11, 0x00020},  // brandmän
    {0x9EC979629D217269, 2, 0x00001},  // brands
    {0xEF7B6373656D4635, 1, 0x1000020},  // brandstifter
    {0x617AFBA49079D9F2, 7, 0x08020},  // brandweer
    {0xE4ED4A5ACF5E6DA7, 7, 0x00020},  // brandweercommandant
    {0xC8171D944FC0F00F, 7, 0x01020},  // brandweerman
    {0xD20CB440816CB20B, 8, 0x01020},  // brat
    {0xC394FE1FFED451B9, 1, 0x02000},  // brauche
    {0xF1C6B197BFE7DFF0, 2, 0x00200},  // breaking
    {0x07EE1CFDE4561FE1, 11, 0x10020},  // brev
    {0xEC2F5FC7E0FE9996, 11, 0x10020},  // brevet
    {0xAF0F22B3F58A5C85, 2, 0x08020},  // brewery
    {0xC4408949E2F66FCE, 1, 0x10020},  // brief
    {0xC4408949E2F66FCE, 7, 0x10020},  // brief
    {0xB5D18D7C86A24CA7, 2, 0x00010},  // brig
    {0xA6B6E7A857BB73F3, 9, 0x00020},  // brigadeiro
    {0xC3F9AB0CCBD02804, 6, 0x00020},  // brigadiere
    {0xC09814DD315D8FE0, 9, 0x00001},  // brinca
    {0x1450A84BD12DC7F3, 9, 0x00001},  // brincado
    {0x50EE8490230A362A, 9, 0x00001},  // brincam
    {0xA0D13D6E8B7E28D1, 9, 0x00001},  // brincaram
    {0x2CEC24FB9A31E53E, 9, 0x00001},  // brincava
    {0x45C6B1F58A18E0AA, 9, 0x00001},  // brincou
    {0xA9A6925ADACA22C1, 1, 0x02000},  // bringe
    {0x92EA54AD22BBD4C9, 2, 0x00020},  // broadcaster
    {0xBA0F5A6E79872D5F, 2, 0x00080},  // broadsheet
    {0xA487F10FA9E61951, 11, 0x01020},  // brodern
    {0x35E967944DFEEE3D, 7, 0x01020},  // broer
    {0x3CAA6D47A0CED398, 3, 0x00001},  // bromea
    {0x59CB032B7EB37D0F, 3, 0x00001},  // bromeaba
    {0x67F6A2F9229D665E, 3, 0x00001},  // bromeado
    {0x984A28E00A4BD680, 3, 0x00001},  // bromean
    {0xB70590A9169B2D5C, 3, 0x00001},  // bromearon
    {0x0AC66BE635227ECD, 3, 0x00001},  // bromeó
    {0x1676A9198B66647C, 7, 0x20020},  // bron
    {0xD6792AF3C6504ABB, 8, 0x00001},  // broni
    {0x82788A5B6FEA4C48, 7, 0x20020},  // bronnen
    {0x44FE2C112CB2BB29, 11, 0x01020},  // bror
    {0x402D85AD2FEBFD38, 2, 0x01020},  // brother
    {0xBE86CEC2C7A73659, 11, 0x00020},  // brottsoffer
    {0xB3960F873E1197F1, 1, 0x01020},  // bruder
    {0x2F9BE4B173A128EB, 2, 0x00001},  // brushed
    {0x59C99D1345D64F10, 8, 0x00020},  // brygadier
    {0x782A41A6396AA74D, 12, 0x00008},  // bu
    {0xD6A0FF8F8BF26C02, 1, 0x00080},  // buch
    {0x5C5D7A9ED1C50267, 1, 0x00080},  // buches
    {0x40D25FB97B848B21, 1, 0x00080},  // buchs
    {0x73AA50E21437E0FC, 12, 0x00200},  // bugün
    {0xB4AC4C580BA633B4, 2, 0x400000},  // bulgarian
    {0x9771D5025064F633, 1, 0x400000},  // bulgarisch
    {0x795642E6EEC3316F, 1, 0x400000},  // bulgarische
    {0x838FA9065E267312, 1, 0x400000},  // bulgarischem
    {0x29EC2A3CD1F44650, 1, 0x400000},  // bulgarischen
    {0x0504A7B438933AF5, 1, 0x400000},  // bulgarischer
    {0x1CF9EF5CB785E70B, 1, 0x400000},  // bulgarisches
    {0xD1D6044224A984A5, 2, 0x10020},  // bulletin
    {0x4DEF435734A87EB9, 8, 0x00001},  // bulwersuje
    {0x4E5B595CFADBAFF0, 1, 0x08020},  // bund
    {0x88E4ACEF9F4262F7, 1, 0x08020},  // bundesamt
    {0xFD2AFE1F4AB7A52D, 1, 0x08020},  // bundesanwaltschaft
    {0x8845F54EACC563AD, 1, 0x08020},  // bundespolizei
    {0x7E0A6834AA9A9DCF, 1, 0x08020},  // bundesrat
    {0xE269584FBFEB3A2C, 1, 0x08020},  // bundesregierung
    {0x6E7022B90AD8171B, 1, 0x08020},  // bundestag
    {0xD38DCDD3F2703E04, 1, 0x00020},  // bundestagsabgeordnete
    {0x1EEAF261317352E5, 1, 0x00020},  // bundestagsabgeordneter
    {0x417D084B80D30993, 1, 0x08020},  // bundeswehr
    {0xC940A313A0DD8038, 12, 0x00200},  // bunun
    {0x7303674D65217FA8, 3, 0x00080},  // buque
    {0x61818482DAD2BF39, 2, 0x08020},  // bureau
    {0x61818482DAD2BF39, 4, 0x08020},  // bureau
    {0x52B1691DE333E77A, 7, 0x20020},  // buren
    {0x5BA0901A2DDF82C3, 7, 0x00030},  // burgemeester
    {0x05CF751CDEDED028, 3, 0x4000020},  // burgomaestre
    {0xC99FDD7B2A75FC24, 8, 0x01020},  // burmistrz
    {0x89A33D0C39E3F85E, 8, 0x00020},  // burmistrza
    {0x5FE571E9AA377162, 1, 0x01020},  // busfahrer
    {0x0A86AAD2C8618A00, 1, 0x00820},  // busfahrerin
    {0x1652229BEFDDCDE5, 2, 0x4001020},  // businessman
    {0xFFB4F6D89CA71AB0, 2, 0x4000820},  // businesswoman
    {0xC94FE2A813C391FA, 11, 0x00020},  // busschaufför
    {0x74CAB8A9D15225B0, 11, 0x00020},  // busschauffören
    {0xCD9F64CE5AC0AA30, 2, 0x00200},  // but
    {0x8EC579495CC8D82B, 11, 0x00020},  // butiksägare
    {0x3A2B9D6D41994E14, 7, 0x21020},  // buurman
    {0xA322C8EF710575D5, 7, 0x20820},  // buurvrouw
    {0xD332C6F216FFAF8C, 2, 0x00240},  // by
    {0xFD7D50C576DEB43E, 11, 0x08020},  // byggbolaget
    {0x81AA28846BDC3FEC, 11, 0x08020},  // byggherren
    {0xE29922234398EB64, 11, 0x08020},  // byrån
    {0x4F94AAF265BDCA92, 2, 0x20020},  // bystander
    {0xAE33B547B3388B5E, 2, 0x20020},  // bystanders
    {0x536421583907F1E5, 4, 0x00020},  // bâtonnier
    {0x6ABF011371BBE47C, 4, 0x00020},  // bâtonnière
    {0xEF5E7DA0CB4065FF, 1, 0x00080},  // bär
    {0xDDD6BBCCC99B5C55, 1, 0x00820},  // bäuerin
    {0x79EDA57142C15A8F, 11, 0x00080},  // båten
    {0x019C64BCD5B31F73, 4, 0x00020},  // bénévole
    {0x06797169612BA8D9, 4, 0x00020},  // bénévoles
    {0xCDCBEBFF49515C47, 11, 0x00001},  // bönfaller
    {0x1AED6A1457D7F122, 11, 0x00001},  // bönföll
    {0xC0A1AFE19B74CBCD, 11, 0x08020},  // börsen
    {0x789AC3544F8C7748, 12, 0x00200},  // böyle
    {0xE2D3BF80D463B5A6, 1, 0x00080},  // bündnis
    {0x82AAF6CED39C91F7, 1, 0x08020},  // bürgerbund
    {0x447480B16633D28D, 1, 0x01020},  // bürgermeister
    {0xD9AFEED39177BA80, 1, 0x00820},  // bürgermeisterin
    {0xA863120F655393B2, 1, 0x00020},  // bürgermeisters
    {0x853B998F3F448425, 12, 0x00200},  // bütün
    {0xFC9B88D268FC1469, 12, 0x00020},  // büyükelçi
    {0x302B7EC2B5DB8747, 12, 0x08020},  // büyükelçilik
    {0x3791F04001A52BF9, 12, 0x08020},  // büyükelçiliği
    {0x6E0BD2C971FAAEC4, 12, 0x00020},  // büyükelçisi
    {0xE4D2874DE232DD39, 4, 0x00200},  // c
    {0xF7155B06611E0DE0, 9, 0x00820},  // cabeleireira
    {0xC9D6CBBCD53A9804, 9, 0x00020},  // cabo
    {0x07C1DBF59EB566A5, 2, 0x00080},  // cafe
    {0x7C084D3E5B420E59, 6, 0x00080},  // caffè
    {0x27CCABE922CEC0D9, 1, 0x00080},  // café
    {0x27CCABE922CEC0D9, 2, 0x00080},  // café
    {0x27CCABE922CEC0D9, 3, 0x00080},  // café
    {0x27CCABE922CEC0D9, 4, 0x00080},  // café
    {0x27CCABE922CEC0D9, 7, 0x00080},  // café
    {0x27CCABE922CEC0D9, 9, 0x00080},  // café
    {0xEAA5EB7C84CE7936, 9, 0x00020},  // caixeiro
    {0xCDB4816DF319A833, 6, 0x00020},  // calciatore
    {0xC983ED7635AE20CC, 3, 0x00001},  // calcula
    {0x27861B8AC22E2E19, 3, 0x00001},  // calculaba
    {0xE77D9A66ADD2C005, 3, 0x00001},  // calculado
    {0x96B1B1E8215773E8, 3, 0x00001},  // calcularon
    {0x940D0AD5259997C5, 3, 0x00001},  // calculó
    {0x65D3E01FE0F32DFD, 3, 0x00001},  // califica
    {0x96D9F633B95CF76E, 3, 0x00001},  // calificaba
    {0x80ED6BF87192AF73, 3, 0x00001},  // califican
    {0xF9703C31EDA9B42B, 3, 0x00001},  // calificaron
    {0x41DF028D15A471FF, 3, 0x00001},  // calificó
    {0x414FD88872F38D54, 2, 0x00181},  // called
    {0xF5B06F392D45886A, 2, 0x00001},  // calling
    {0xC5654C19C888E1EE, 2, 0x00001},  // calls
    {0x911293E3E1ED8D69, 4, 0x00020},  // camarade
    {0xFCAF713F130D74B6, 3, 0x00820},  // camarera
    {0x9A9D2B26EBC9B0B8, 3, 0x01020},  // camarero
    {0xE75098A59790E7BF, 6, 0x08020},  // camera
    {0xCFC68B081435AD60, 2, 0x01020},  // cameraman
    {0xF6FD58F3AEF7692E, 9, 0x00020},  // camionista
    {0x1F9AF0C5EF572BA8, 6, 0x00080},  // campagna
    {0x094E1824D7D83025, 4, 0x00080},  // campagne
    {0x094E1824D7D83025, 7, 0x00080},  // campagne
    {0x2D86D45FE3EAC4ED, 2, 0x080A0},  // campaign
    {0x218899CA08DD67DF, 2, 0x00020},  // campaigner
    {0x482263B31D983A03, 2, 0x00020},  // campaigners
    {0x2390FAF5164188F9, 9, 0x00080},  // campanha
    {0x8AAC9E0BEAA3825F, 3, 0x00080},  // campaña
    {0x7124C363E8854B6B, 2, 0x00200},  // can
    {0x8E9EE238119318FC, 3, 0x00080},  // canal
    {0x8E9EE238119318FC, 9, 0x00080},  // canal
    {0x5DEA63187B891D20, 6, 0x00080},  // canale
    {0x0E376045E223DA74, 3, 0x00020},  // canciller
    {0xEA5A594777F19528, 3, 0x00080},  // canción
    {0x78CFBF8F69CDCE49, 3, 0x00820},  // candidata
    {0x78CFBF8F69CDCE49, 6, 0x00820},  // candidata
    {0x78CFBF8F69CDCE49, 9, 0x00820},  // candidata
    {0x08FB3D8EA734730F, 2, 0x00020},  // candidate
    {0x60FDCF835E30AE3A, 3, 0x01020},  // candidato
    {0x60FDCF835E30AE3A, 6, 0x01020},  // candidato
    {0x60FDCF835E30AE3A, 9, 0x01020},  // candidato
    {0x602A8E376775456F, 2, 0x00020},  // canon
    {0x47712C3808784FE7, 9, 0x00020},  // canoísta
    {0x592F4EDD3F8F3B62, 3, 0x00001},  // canta
    {0x6FA8679C23664802, 3, 0x00001},  // cantaba
    {0xC582A18ACCE43CD8, 3, 0x00001},  // cantado
    {0x8D3E0320FDCA3D11, 3, 0x00020},  // cantante
    {0x8D3E0320FDCA3D11, 6, 0x00020},  // cantante
    {0x25BC60DBA268A06E, 3, 0x00001},  // cantaron
    {0x0EA4C0F4AE068AFF, 6, 0x08020},  // cantiere
    {0xA51CFB3E6C4697BD, 9, 0x01020},  // cantor
    {0x2B12F6B64970104B, 9, 0x00820},  // cantora
    {0xA330703A75D20D06, 3, 0x00001},  // cantó
    {0xAD193314D6DE7E65, 6, 0x00080},  // canzone
    {0x610774E6A785AAC9, 9, 0x00080},  // canção
    {0x36AE839888A980F1, 9, 0x00020},  // capataz
    {0x6DBD6158C7A55F1A, 6, 0x00020},  // capi
    {0x0268F218073C7237, 4, 0x00030},  // capitaine
    {0x99177456D3D0C51D, 4, 0x00020},  // capitaine-pompier
    {0x274D0C2179924791, 4, 0x08020},  // capitainerie
    {0x438C963FD636C3F9, 4, 0x00020},  // capitaines
    {0x5ECB399F209EE2E2, 3, 0x00820},  // capitana
    {0x5ECB399F209EE2E2, 6, 0x00820},  // capitana
    {0xA9CB53E64E354D37, 6, 0x08020},  // capitaneria
    {0x29ABCBB0AABFC6A6, 9, 0x08020},  // capitania
    {0xF44BF2A78CF9CD30, 6, 0x01030},  // capitano
    {0x91D78AA6A4232B97, 3, 0x08020},  // capitanía
    {0xDCD00E03080DDCB1, 3, 0x01030},  // capitán
    {0x76CB50955E727718, 9, 0x00820},  // capitã
    {0x6C570C4CAE3BA9CC, 9, 0x01030},  // capitão
    {0xAF92D972383C511D, 6, 0x00020},  // capo
    {0x1441ABB0D61F4A2B, 6, 0x00020},  // capocantiere
    {0x54C606057EA89168, 6, 0x00020},  // capogruppo
    {0x0DAA00D6146E10A4, 6, 0x00020},  // caporeparto
    {0x3480A84C0208BAED, 6, 0x00020},  // capostazione
    {0x6BFE03A291CA62D1, 2, 0x00010},  // capt
    {0x0469A450E96B0A1B, 2, 0x00030},  // captain
    {0xBC3D1524BD4C6D9A, 2, 0x00020},  // captain-coach
    {0xADF17E71E5D7B8D0, 2, 0x00020},  // caption
    {0xA1661D126FCF9D6E, 2, 0x00001},  // captioned
    {0xBAD4C328102CFEDF, 6, 0x00020},  // carabiniere
    {0xAC1AF762FC4A715F, 6, 0x08020},  // carabinieri
    {0x9CAFED1B0402E8D7, 9, 0x00001},  // caracteriza
    {0xC25B78B96E92CDA8, 9, 0x00001},  // caracterizou
    {0x0A2BCD1F9565C762, 9, 0x00020},  // cardeal
    {0x63756B70A1E95E5B, 3, 0x00020},  // cardenal
    {0x9C586903DECA09ED, 2, 0x00020},  // cardinal
    {0x9C586903DECA09ED, 4, 0x00020},  // cardinal
    {0x8141A02EE17518DC, 6, 0x00020},  // cardinale
    {0x2EC565D3B9F399FE, 4, 0x00080},  // cargo
    {0x2EC565D3B9F399FE, 6, 0x00080},  // cargo
    {0x9A6C8C360B7872D2, 9, 0x00080},  // cargueiro
    {0xEE13931F836F590D, 3, 0x00080},  // carguero
    {0xE532E94C08D75C47, 3, 0x10020},  // carta
    {0xE532E94C08D75C47, 9, 0x10020},  // carta
    {0xF265047D413617A2, 2, 0x00080},  // cartoon
    {0x5C923BEDBC7D6A78, 6, 0x00020},  // casalinga
    {0x274F70A86CED0843, 6, 0x00820},  // cassiera
    {0xD2263E7594742999, 6, 0x01020},  // cassiere
    {0x2EFB0F99738E4D25, 2, 0x400000},  // catalan
    {0xFE98121FFB9D55FD, 3, 0x400000},  // catalán
    {0xA028263A843F33E8, 3, 0x00820},  // catedrática
    {0x1728B64D119F65AA, 3, 0x01020},  // catedrático
    {0x4D4ECAFD6B6A0C31, 2, 0x00001},  // cautioned
    {0x424BAFB7BADDF325, 2, 0x00001},  // cautioning
    {0x6CB222B95B61FDD3, 2, 0x00001},  // cautions
    {0x5197D5219C8A1E3D, 4, 0x00008},  // ce
    {0x275E9F58A112CD31, 6, 0x400000},  // ceca
    {0xCB345F6F02362CAC, 6, 0x400000},  // ceco
    {0xDEE08E7021C4B610, 3, 0x00001},  // celebra
    {0xDEE08E7021C4B610, 9, 0x00001},  // celebra
    {0xFDC3706612DDCCE0, 3, 0x00001},  // celebraba
    {0x155F86AD5417342A, 3, 0x00001},  // celebrado
    {0x4563010518EE886A, 3, 0x00001},  // celebran
    {0x1A218E13E66D8F32, 3, 0x00001},  // celebraron
    {0xB1ED25059017CBAB, 2, 0x4000020},  // celebrity
    {0xF01C5FCF7D3D2C11, 9, 0x00001},  // celebrou
    {0x560F1698624D619C, 3, 0x00001},  // celebró
    {0xD29BC84114FF8DE1, 4, 0x08020},  // cellule
    {0xB4F17DEA17887D77, 8, 0x00020},  // celnik
    {0x6B56AC5683E597F0, 12, 0x08020},  // cemiyet
    {0x45DB7E1D156CA9DB, 12, 0x08020},  // cemiyeti
    {0xE8EADFFCCB63F2D8, 9, 0x00001},  // censura
    {0x079AF03A32F9C4CD, 9, 0x00001},  // censurou
    {0x80505891FF698A7C, 2, 0x08020},  // center
    {0xCDBA781208D7F0BC, 11, 0x08020},  // centern
    {0x44FB2409D9751263, 11, 0x08020},  // centerpartiet
    {0x1BF0D9DE92E4BA4F, 4, 0x08020},  // centrale
    {0x9642BD6881B7A005, 2, 0x08020},  // centre
    {0x3F9769153C5AA859, 6, 0x08020},  // centrodestra
    {0x015501A58A38077F, 6, 0x08020},  // centrosinistra
    {0x0F094B7B18442176, 8, 0x08020},  // centrum
    {0xD91175464CA793CB, 2, 0x00020},  // ceo
    {0xD91175464CA793CB, 6, 0x00020},  // ceo
    {0xE8C23C9C98E1336C, 12, 0x00020},  // cerrah
    {0xEC0B3E15434C144F, 9, 0x00408},  // certa
    {0xE33F49CA6EDD7E59, 4, 0x00408},  // certain
    {0x42989156C4E8C6F3, 4, 0x00408},  // certaine
    {0x0EA23229EB1D52EE, 4, 0x00408},  // certaines
    {0x78D4A301C5B3F542, 4, 0x00408},  // certains
    {0xD2280535165C87EF, 6, 0x00408},  // certe
    {0x2977B4EADE90D0D2, 6, 0x00408},  // certi
    {0xE0EB070F78E3802B, 9, 0x00408},  // certo
    {0x47F48F49B9F5E4B3, 4, 0x00008},  // ces
    {0x2C2DC3219B1005FD, 4, 0x00008},  // cet
    {0x25E775A003AE09E0, 4, 0x00008},  // cette
    {0x64777419B6BA2BA8, 12, 0x00001},  // cevabını
    {0xAA5208ADDA4A91E6, 12, 0x00001},  // cevap
    {0x5946535C42A0B1EC, 12, 0x00001},  // cevapladı
    {0x8D47FD9296D52E90, 2, 0x00020},  // cfo
    {0xBEBB8CBC603AFE47, 2, 0x00020},  // chair
    {0x0318D64CDEF56416, 2, 0x01020},  // chairman
    {0xE74B14C6F5FFEB82, 2, 0x00020},  // chairperson
    {0xB09CC2B00219E4BE, 2, 0x00820},  // chairwoman
    {0x38DFC48307C60FA6, 2, 0x00001},  // challenged
    {0xAEFE64CA1CFBE0B4, 4, 0x00080},  // chalutier
    {0xB6761507B6255D2C, 9, 0x00001},  // chama
    {0x21A98A8378A8EAB7, 9, 0x00180},  // chamada
    {0x840FD9E89B581A89, 9, 0x00100},  // chamadas
    {0x71572122F5A047F5, 9, 0x00181},  // chamado
    {0x31AB62A2948FCEC0, 9, 0x00100},  // chamados
    {0xBC6F3CA2060B85ED, 9, 0x00001},  // chamam
    {0xE4B96A83B24F0FAB, 9, 0x00001},  // chamaram
    {0x50FE05BAF522C524, 9, 0x00001},  // chamava
    {0x9E6684555F04D92C, 4, 0x08020},  // chambre
    {0xDA1EF6B2F5AAA4E7, 9, 0x00001},  // chamou
    {0xC83547CDC432F99D, 2, 0x00030},  // chancellor
    {0xE5455294B76B65AB, 2, 0x00080},  // channel
    {0xDC9BFF3FF9EFC8AE, 4, 0x00080},  // chanson
    {0x3A855207B0642559, 2, 0x00001},  // chanted
    {0xDB35C664A1756278, 4, 0x01020},  // chanteur
    {0x562F06C94045F4D6, 4, 0x00820},  // chanteuse
    {0x7DDD7932AE37FCCD, 4, 0x08020},  // chantier
    {0x8DB43CA61A186C64, 2, 0x00001},  // chanting
    {0xABA4C54D98CC15D5, 2, 0x00001},  // chants
    {0xD12D5B779D26ADDB, 2, 0x00020},  // chaplain
    {0xC7FEBA336208A5DE, 2, 0x00001},  // characterised
    {0x8F77F18C1EC47528, 2, 0x00001},  // characterized
    {0xAA9F6A883A8C5DE7, 2, 0x00001},  // characterizes
    {0x157CF029151ED172, 2, 0x00001},  // charged
    {0x30B40209DFF06371, 2, 0x00001},  // charges
    {0x75618CE6D61E710F, 2, 0x08020},  // charity
    {0xED3E8D70B0E36A89, 4, 0x01020},  // chauffeur
    {0xED3E8D70B0E36A89, 7, 0x00020},  // chauffeur
    {0xE93A0A96B981E22A, 11, 0x00020},  // chaufför
    {0x4EB31E47BE1BA8E2, 11, 0x00020},  // chauffören
    {0x82E589147F322E79, 11, 0x20020},  // chaufförer
    {0xDE65D01170085DD1, 4, 0x00080},  // chaîne
    {0xEB6F2CE1F352CAAA, 6, 0x2000000},  // che
    {0x0289B5378E0DEED4, 3, 0x400000},  // checa
    {0x668B2B0E87BBECA6, 3, 0x400000},  // checo
    {0x668B2B0E87BBECA6, 9, 0x400000},  // checo
    {0x62D2746D930CD928, 1, 0x01020},  // chef
    {0x62D2746D930CD928, 2, 0x00020},  // chef
    {0x62D2746D930CD928, 4, 0x01020},  // chef
    {0x62D2746D930CD928, 6, 0x00020},  // chef
    {0x62D2746D930CD928, 11, 0x00020},  // chef
    {0x685CE08CE4C2C90E, 1, 0x01020},  // chefarzt
    {0xDE8FA21F0701D555, 9, 0x00020},  // chefe
    {0xFCA67435AE2AFC9A, 11, 0x4000020},  // chefen
    {0x470AC49DE9F0CB4F, 11, 0x00020},  // chefer
    {0x791CFFFB5124B276, 9, 0x00020},  // chefes
    {0xED1DD5F92535523C, 4, 0x00820},  // cheffe
    {0x737EE5834C3AC196, 1, 0x00820},  // chefin
    {0x82AD2D80900EE773, 1, 0x00020},  // chefredakteur
    {0xB9D8D6146618B7A8, 1, 0x00020},  // chefs
    {0xB9D8D6146618B7A8, 4, 0x00020},  // chefs
    {0x9689C640A000A43C, 1, 0x00820},  // chefärztin
    {0xBFC808D94E2A764A, 8, 0x00020},  // chemik
    {0x00281F01CFAE29FC, 4, 0x4001020},  // chercheur
    {0xB803FF547D7257C3, 4, 0x00020},  // chercheurs
    {0x98ABAE4243B939A6, 4, 0x4000820},  // chercheuse
    {0x244BD7B548863FD9, 4, 0x00040},  // chez
    {0xB5D62E1878947DD0, 6, 0x00004},  // chi
    {0xA100792BACEAED03, 6, 0x00001},  // chiama
    {0x52B0444E1F7B8DD6, 6, 0x00180},  // chiamata
    {0x000D85ACB8527658, 6, 0x00181},  // chiamato
    {0x6114EEF07F96E46C, 6, 0x00001},  // chiarendo
    {0xD15720C8B8126C75, 6, 0x00001},  // chiarisce
    {0xC7EB24BE8D9DE388, 6, 0x00001},  // chiarito
    {0x77FEBACFDDDC8DC6, 3, 0x00820},  // chica
    {0xE65E4A90D7B0E671, 3, 0x01020},  // chico
    {0xB473E506584FA24E, 6, 0x00001},  // chiede
    {0x3BE596C08DE8D5D4, 6, 0x00001},  // chiedono
    {0x9C16B29DA54B8AD9, 2, 0x00020},  // chief
    {0xA25D477214D3A0E7, 6, 0x08020},  // chiesa
    {0x7AC3A7C944B4C794, 6, 0x00001},  // chiese
    {0x0BF28519C797D42F, 6, 0x04001},  // chiesto
    {0xE9D0698B326C4CAE, 2, 0x00020},  // child
    {0xE7F9FE39CBABA66E, 2, 0x00001},  // chimed
    {0xB866B29C29B76C5E, 6, 0x00020},  // chimico
    {0x7EEF6BCB9C760927, 4, 0x00020},  // chimiste
    {0xC8E1503D64A6EC28, 7, 0x400000},  // chinees
    {0xCE12EAF699D7F011, 2, 0x400000},  // chinese
    {0xF552603B47A271DB, 1, 0x400000},  // chinesisch
    {0xBADA3B8EDDF7BD15, 1, 0x400000},  // chinesische
    {0x1258FDD9302720E1, 1, 0x400000},  // chinesischem
    {0x114CDAFD8B4CAE6B, 1, 0x400000},  // chinesischen
    {0x55BB6FC2D76E49EC, 1, 0x400000},  // chinesischer
    {0xE7F47AD5E9616B18, 1, 0x400000},  // chinesisches
    {0x06B54898425016F8, 3, 0x400000},  // chino
    {0x4C41B1CDAC1AE2BA, 4, 0x400000},  // chinois
    {0xEEB62810E0160703, 4, 0x400000},  // chinoise
    {0xDA44C041E15C7BC5, 4, 0x400000},  // chinoises
    {0xB49C26026378855F, 4, 0x400000},  // chinoiss
    {0xC3F613756DF3B30D, 9, 0x400000},  // chinês
    {0xDC722EE857BC961A, 6, 0x00001},  // chiosa
    {0xFEDC73619DC06A59, 6, 0x00001},  // chiosato
    {0x388DC193B47279D7, 1, 0x01020},  // chirurg
    {0x388DC193B47279D7, 7, 0x00020},  // chirurg
    {0x388DC193B47279D7, 8, 0x00020},  // chirurg
    {0x56CFDCEF9A78598E, 6, 0x00820},  // chirurga
    {0xF7A158BB76F5F3A8, 4, 0x01020},  // chirurgien
    {0xE7021A9612CBC78A, 4, 0x00820},  // chirurgienne
    {0x2AF793177969C2BB, 1, 0x00820},  // chirurgin
    {0xD807EFD4EA5D61E9, 6, 0x01020},  // chirurgo
    {0x0ED39F2D5C8CEBAF, 8, 0x400000},  // chińsku
    {0xACA27CE2E5052824, 3, 0x00020},  // chofer
    {0xDD0B289FB0B3342A, 1, 0x00080},  // chor
    {0x5A8F2619F77C447B, 9, 0x00001},  // chora
    {0xB334D5D6B7910D28, 9, 0x00001},  // chorou
    {0x2D67576649FC59BA, 2, 0x800000},  // christmas
    {0xF2DA9A84A393862E, 4, 0x00001},  // chuchotait
    {0xE9A39382B5E71276, 4, 0x00001},  // chuchote
    {0xCF11FCEF95712F55, 4, 0x00001},  // chuchoté
    {0xFBA4106E0A2548E3, 2, 0x00001},  // chuckled
    {0x191F46F6F0B8CE22, 2, 0x08020},  // church
    {0x3155145676C6702E, 8, 0x00001},  // chwali
    {0x8A8F1C0A219B88A2, 8, 0x00001},  // chwalił
    {0xFCE50CF6AB9758B1, 8, 0x00001},  // chwaliła
    {0x4DC0F7C10850322F, 3, 0x00020},  // chófer
    {0x2C54C7E0ABA10122, 8, 0x00020},  // chórzysta
    {0x2BC10220F60FB66A, 8, 0x01020},  // chłopak
    {0xC6D3675EA3802607, 8, 0x01020},  // chłopiec
    {0xE380E0650B0C7461, 9, 0x00020},  // ciclista
    {0x5E47A58ED7591251, 9, 0x00020},  // cientista
    {0x1D8F321D619AC45E, 9, 0x00020},  // cientistas
    {0xBDB63D9CE8228736, 3, 0x00820},  // científica
    {0x24875A94F48B51D6, 3, 0x01020},  // científico
    {0x061A445BAEBC5A4F, 3, 0x00408},  // cierta
    {0x36AAE0BE034B46C3, 3, 0x00408},  // cierto
    {0xCE9AC801C4F18D68, 8, 0x00020},  // cieśla
    {0x65AC74A681BE4330, 9, 0x08020},  // cimenteira
    {0x1A05EF6047C6C7A8, 3, 0x00020},  // cineasta
    {0x1A05EF6047C6C7A8, 9, 0x00020},  // cineasta
    {0x08B4F3337D50A859, 6, 0x400000},  // cinese
    {0xB66CF32E325B32B6, 6, 0x4000020},  // cinquantenne
    {0x1935DC1FD0F38AFC, 8, 0x00820},  // ciotka
    {0x1A81538B806C33DF, 6, 0x080A0},  // circolo
    {0xD8C508F01D7E0A6C, 3, 0x00820},  // cirujana
    {0x9F30830E0649CAC3, 3, 0x01020},  // cirujano
    {0x74F0B016F4523349, 9, 0x00820},  // cirurgiã
    {0x43BFBE9E6ED54ADB, 9, 0x01020},  // cirurgião
    {0xAC484E8AF66C773E, 9, 0x00001},  // cita
    {0x2FEB127137C0A256, 9, 0x00001},  // citam
    {0x607DFB3E27B28CC9, 9, 0x00001},  // citaram
    {0x19C617A087A2FDC5, 9, 0x00001},  // citava
    {0xE0370916DC24548F, 2, 0x00001},  // cited
    {0x71675D4794B7CBA4, 11, 0x00001},  // citerade
    {0xCCB8E391F18EF3C0, 11, 0x00001},  // citerar
    {0xE90A67D01C86ED32, 2, 0x00001},  // cites
    {0x905197C2DC3EEA78, 2, 0x00001},  // citing
    {0x8DA4644491B28966, 9, 0x00001},  // citou
    {0x4FEDB6762CDA205C, 6, 0x4000020},  // cittadina
    {0x7BF2708E083A47C0, 6, 0x00020},  // cittadini
    {0x3D539C7F73A0FA5B, 6, 0x4000020},  // cittadino
    {0xD00D9CCAE3073EBA, 4, 0x00001},  // cité
    {0x32A58391D86D0511, 3, 0x00001},  // citó
    {0x0F9080E9D99DDE3B, 11, 0x00020},  // civilminister
    {0x4690C2D4230576AC, 2, 0x04001},  // claimed
    {0x088FA8F50CC15578, 2, 0x00001},  // claiming
    {0x0D2862C976C0EC8A, 2, 0x04001},  // claims
    {0x39D0E86024FD4592, 4, 0x00001},  // claironne
    {0x9C7A2B4004D2FE95, 9, 0x00001},  // clama
    {0x42170F0A735A00B0, 4, 0x00001},  // clame
    {0x203AD2258088032F, 9, 0x00001},  // clamou
    {0xCE60F4A92581FD6A, 4, 0x00001},  // clamé
    {0xCAF1ACE9B95CAEBB, 2, 0x00001},  // clarified
    {0xDC83AA111711BC83, 9, 0x00001},  // classifica
    {0x233197B66446CE5D, 9, 0x00001},  // classificou
    {0x7E19C0F9D69B435D, 4, 0x01020},  // client
    {0x67F04F762EDC6D89, 4, 0x00820},  // cliente
    {0x67F04F762EDC6D89, 6, 0x20020},  // cliente
    {0x67F04F762EDC6D89, 9, 0x20020},  // cliente
    {0x6C08ECC4B8EEFE57, 9, 0x20020},  // clientes
    {0xEF21CA05917068A5, 6, 0x20020},  // clienti
    {0x5A1194CD0E89B3DA, 4, 0x00020},  // clients
    {0xD4BDD324C809AC54, 6, 0x00020},  // climatologa
    {0xE592E87CB61CBF5C, 9, 0x00020},  // climatologista
    {0x469D89E66BDE1F57, 6, 0x00020},  // climatologo
    {0xCA36BD9A1EDB455A, 4, 0x00020},  // climatologue
    {0x3B9656E3422D2822, 9, 0x00020},  // climatólogo
    {0x5AE4E1BD025C8197, 2, 0x00020},  // climber
    {0x44379C0DC68B5490, 2, 0x00020},  // climbers
    {0x6FA22BA08FDE93C6, 2, 0x08020},  // clinic
    {0x434430D9FF68F58B, 6, 0x08020},  // clinica
    {0x008BF6331186352F, 4, 0x08020},  // clinique
    {0x9498D635DAF25A87, 2, 0x00010},  // cllr
    {0x74995E0405130F51, 1, 0x00080},  // club
    {0x74995E0405130F51, 2, 0x080A0},  // club
    {0x74995E0405130F51, 3, 0x080A0},  // club
    {0x74995E0405130F51, 4, 0x080A0},  // club
    {0x74995E0405130F51, 6, 0x080A0},  // club
    {0x74995E0405130F51, 7, 0x08020},  // club
    {0x51AF7F33C5B4B5DF, 9, 0x080A0},  // clube
    {0x979722119D1F41D7, 3, 0x08020},  // clínica
    {0x979722119D1F41D7, 9, 0x08020},  // clínica
    {0x69A0B3D9091FDD2E, 2, 0x00010},  // cmdr
    {0xB0D528B1608ED7DE, 8, 0x00200},  // co
    {0xAB3740982ABAFB68, 2, 0x00020},  // coach
    {0xE631B467D699FC8D, 2, 0x08020},  // coalition
    {0xE12564A4F96CA666, 3, 0x00080},  // cohete
    {0xE01003870F278F3A, 4, 0x00820},  // coiffeuse
    {0x6F0A67B06E33B602, 2, 0x00010},  // col
    {0x26CF1F5F4C642FFE, 3, 0x00020},  // colega
    {0x26CF1F5F4C642FFE, 9, 0x20020},  // colega
    {0x6F986FEC14FA5DA6, 9, 0x20020},  // colegas
    {0x259AFDF353C50BB0, 3, 0x08020},  // colegio
    {0x43C44887D28FDD86, 9, 0x08020},  // coligação
    {0x03E798E522C8C014, 4, 0x080A0},  // collectif
    {0x014F245143CFFA84, 4, 0x08020},  // collectivité
    {0x65D4F28ED405BE40, 6, 0x00020},  // collega
    {0x65D4F28ED405BE40, 7, 0x00020},  // collega
    {0xBDDDFE73531D6093, 2, 0x08020},  // college
    {0xE4E9373555EDB8D2, 4, 0x00020},  // collègue
    {0x9F55EEE7D55F8FF0, 4, 0x00020},  // collègues
    {0xE6781292E0EB5CE2, 2, 0x00020},  // colonel
    {0xE6781292E0EB5CE2, 4, 0x00030},  // colonel
    {0x6AA12FB1832F93CE, 6, 0x00010},  // colonnello
    {0x999E66973DB8E000, 2, 0x00080},  // column
    {0xBB3D8E0224061496, 2, 0x00020},  // columnist
    {0x5EB1A1146D92B950, 9, 0x08020},  // colégio
    {0x7705C4CCB043F659, 9, 0x00040},  // com
    {0xC489AB885629D690, 3, 0x00030},  // comandante
    {0xC489AB885629D690, 6, 0x00020},  // comandante
    {0xC489AB885629D690, 9, 0x00020},  // comandante
    {0xB396581445F77E11, 9, 0x00020},  // comandante-geral
    {0x7CB13A92F24C9246, 6, 0x00020},  // comandanti
    {0x4020CB2F4783A154, 9, 0x00080},  // comboio
    {0x4760803E6D874675, 6, 0x00200},  // come
    {0x2488AE811D7F2C65, 3, 0x00080},  // comedia
    {0x90EA898BA82AE7BA, 2, 0x00080},  // comedy
    {0xD30361256D0990FD, 3, 0x00001},  // comenta
    {0xD30361256D0990FD, 9, 0x00001},  // comenta
    {0x219E494195486C80, 3, 0x00001},  // comentaba
    {0x828B4FC252E6D2BD, 3, 0x00001},  // comentado
    {0x828B4FC252E6D2BD, 9, 0x00001},  // comentado
    {0x292C16C0ECAE6728, 9, 0x00001},  // comentam
    {0xF612DBDD0C2DCEEF, 3, 0x00001},  // comentan
    {0x640BF2BF5BAD5449, 9, 0x00001},  // comentaram
    {0x0CA9BF1AE7149DA1, 3, 0x00001},  // comentaron
    {0x5B833D530B407F82, 9, 0x00001},  // comentava
    {0x90F5CE1F78F7A0DF, 9, 0x00001},  // comentou
    {0xD49D8A42AF7BEFFF, 3, 0x00001},  // comentó
    {0xBCE287D0AE3CC683, 3, 0x00020},  // comerciante
    {0xBCE287D0AE3CC683, 9, 0x00020},  // comerciante
    {0x2F2A2DF05F495FF4, 3, 0x00020},  // comerciantes
    {0x2F2A2DF05F495FF4, 9, 0x00020},  // comerciantes
    {0xACF9F1E229ED4FF2, 1, 0x00080},  // comic
    {0x917A9CDACB5F7271, 3, 0x00820},  // comisaria
    {0xAD205312F1AD315D, 3, 0x01020},  // comisario
    {0xEE4546B3D88006D5, 3, 0x08020},  // comisión
    {0xE59083B925C1DA42, 9, 0x00820},  // comissária
    {0x77816D8EE9300D85, 9, 0x01020},  // comissário
    {0xB8FB23D8098D0222, 9, 0x08020},  // comissão
    {0x5A49AD330593341A, 6, 0x08020},  // comitato
    {0x5B5809B0E8338C68, 3, 0x08020},  // comité
    {0x5B5809B0E8338C68, 4, 0x08020},  // comité
    {0x5B5809B0E8338C68, 9, 0x08020},  // comité
    {0x7D4F93557A55A2A8, 9, 0x08020},  // comitê
    {0x36BDF45760B2B94A, 4, 0x00030},  // commandant
    {0xCD755D9E5A7DC93C, 4, 0x00820},  // commandante
    {0x33FFF4D1D1755AD4, 2, 0x00030},  // commander
    {0x11C32D66A08B6896, 4, 0x00200},  // comme
    {0x13A0925C4EFBA964, 6, 0x00080},  // commedia
    {0xAB9E3966B6A1E3E7, 6, 0x00001},  // commenta
    {0x917EF4138A5D70E1, 6, 0x00001},  // commentano
    {0x3820EA2ED9A8FA57, 6, 0x00001},  // commentato
    {0x3662363A8A12873E, 2, 0x00020},  // commentator
    {0xB5C0D7B7C0B2151D, 6, 0x00001},  // commentava
    {0xAF192A73A95E8A57, 4, 0x00001},  // commente
    {0xF8259BCCCDD34D5F, 2, 0x00001},  // commented
    {0xE47B41804BA47CC4, 2, 0x00001},  // commenting
    {0xB4636AC4D82B3A27, 4, 0x00001},  // commenté
    {0x13741AC761D51A9E, 6, 0x00001},  // commentò
    {0x8E6EE21BF01B8434, 2, 0x00080},  // commercial
    {0x7619B762486ECDC4, 6, 0x00020},  // commerciante
    {0x8E5A2408245CF332, 6, 0x00020},  // commercianti
    {0x94DEE95511808175, 4, 0x01020},  // commerçant
    {0x610D876335EC85FC, 4, 0x00820},  // commerçante
    {0xD1B56F9B066A6E63, 6, 0x00820},  // commessa
    {0x21B731D42516F091, 6, 0x01020},  // commesso
    {0x747F5DD5391F29C3, 4, 0x00020},  // commissaire
    {0xFFC667609A7CF145, 4, 0x00020},  // commissaires
    {0xC59242787A2D1B00, 6, 0x00820},  // commissaria
    {0xC7FF15F8F77CF1B7, 6, 0x01020},  // commissario
    {0x168336ED84A5D280, 7, 0x00020},  // commissaris
    {0xC98B8B96F22993B9, 7, 0x08020},  // commissie
    {0xD510B807AC3A52AE, 2, 0x08020},  // commission
    {0xD510B807AC3A52AE, 4, 0x08020},  // commission
    {0x3A0AF3BFE80DDF2E, 6, 0x08020},  // commissione
    {0xA5D0721712C6D83E, 2, 0x00030},  // commissioner
    {0x394D3BDC0D433F42, 2, 0x08020},  // committee
    {0x843B9E18B74BF73E, 4, 0x08020},  // commune
    {0x2F9F16C3CBA4B63F, 2, 0x10020},  // communique
    {0xF06E7D1F73AD7E64, 2, 0x10020},  // communiqué
    {0xF06E7D1F73AD7E64, 4, 0x10020},  // communiqué
    {0xAEC181CE7F684399, 2, 0x00020},  // commuter
    {0xB001D624964FEAFE, 2, 0x00020},  // commuters
    {0x2FE97817C8A609F8, 3, 0x00200},  // como
    {0x2FE97817C8A609F8, 9, 0x00200},  // como
    {0xD7FC7A944A3DF4C6, 6, 0x00020},  // compaesano
    {0xE49DEB11F1CBB966, 6, 0x00820},  // compagna
    {0x7D8430E863EE204E, 4, 0x00820},  // compagne
    {0x9169F85EB7D06563, 6, 0x08020},  // compagnia
    {0xE87BEDA42E2D96CC, 4, 0x08020},  // compagnie
    {0x6AA99F18239DF179, 6, 0x01020},  // compagno
    {0x543DF7EE40429436, 4, 0x01020},  // compagnon
    {0x14465DBC8A388E20, 9, 0x00820},  // companheira
    {0x66A5A89CF742DA0A, 9, 0x01020},  // companheiro
    {0x1A1F16F02841713F, 9, 0x08020},  // companhia
    {0x8D701A28960E7DA8, 2, 0x08020},  // companies
    {0x5EEB43AA957C9B06, 2, 0x08020},  // company
    {0x323E1E5DBC7D9CFB, 3, 0x00820},  // compañera
    {0x733BEB990CC8AA39, 3, 0x01020},  // compañero
    {0x0EFD4EB3BAB73E68, 3, 0x08020},  // compañía
    {0x42D766B8C0EE5159, 2, 0x00001},  // complained
    {0xD4FE8C2AC1B08BFF, 2, 0x00001},  // complains
    {0xBD3C06DB07BC20C2, 2, 0x00020},  // complaint
    {0x45FE5A50491B36D7, 9, 0x00001},  // completa
    {0x31238EFE08229C25, 9, 0x00001},  // completado
    {0x5B233CAEB2162935, 9, 0x00001},  // completam
    {0x3D48E239DFA32B74, 9, 0x00001},  // completaram
    {0x5A34E3D6BFCD8EE9, 9, 0x00001},  // completava
    {0xBDBB727456C8081E, 9, 0x00001},  // completou
    {0xAD6D3CDD82C75B4D, 6, 0x08020},  // comune
    {0x1AA3663A2C772BA7, 6, 0x00001},  // comunica
    {0x1AA3663A2C772BA7, 9, 0x00001},  // comunica
    {0xC881540932F4D2D6, 3, 0x10020},  // comunicado
    {0xC881540932F4D2D6, 9, 0x10020},  // comunicado
    {0x75B3DAA6959483F7, 6, 0x00001},  // comunicano
    {0x0396DE3D24351925, 6, 0x10021},  // comunicato
    {0xE0886FAC55B134CA, 6, 0x00001},  // comunicava
    {0xFF955B3A53B6E53A, 9, 0x00001},  // comunicou
    {0xEE2DE8EA88B40AE8, 6, 0x00001},  // comunicò
    {0x9D62C1FF457E4B09, 9, 0x08020},  // comunidade
    {0xC3C2E3323EDCBC43, 6, 0x08020},  // comunità
    {0x94F02997D118FA85, 9, 0x00080},  // comédia
    {0xD6F76FC9C67987DD, 4, 0x00080},  // comédie
    {0x1B327E80E5039C06, 4, 0x4001020},  // comédien
    {0x3136B283B93B6098, 4, 0x4000820},  // comédienne
    {0x48E5D3B904D62555, 3, 0x00040},  // con
    {0x48E5D3B904D62555, 6, 0x00040},  // con
    {0x69A9E84E174C1784, 6, 0x00001},  // concede
    {0x9659352362A27FF5, 2, 0x00001},  // conceded
    {0x98E5C3F668A03099, 2, 0x00001},  // concedes
    {0x8F3489A0A51CF56D, 9, 0x00001},  // concedeu
    {0x0939F7CEE47D92DA, 3, 0x01020},  // concejal
    {0x285BF9B9A9B38BEB, 3, 0x00820},  // concejala
    {0x887405A996739BF9, 2, 0x00080},  // concert
    {0xA06DE3EAD0D7A34D, 3, 0x08020},  // concesionaria
    {0x3AA89948FF284E49, 6, 0x08020},  // concessionaria
    {0x9855E39DEE19C53E, 4, 0x08020},  // concessionnaire
    {0x3070BDA88312317B, 9, 0x08020},  // concessionária
    {0xDDB3B5B8CA7810D7, 6, 0x00001},  // concesso
    {0xBF89E11CE6E9A4EF, 4, 0x00001},  // conclu
    {0x8C6BA45B042222EC, 6, 0x00001},  // conclude
    {0x40B352A571175807, 2, 0x00001},  // concluded
    {0x27C2D566ACEBF2CF, 7, 0x00001},  // concludeerde
    {0x0B6D599093AB8656, 7, 0x00001},  // concludeert
    {0x71682B2F76F4F180, 2, 0x00001},  // concludes
    {0x70052F3B6BC60920, 9, 0x00001},  // conclui
    {0xCFBA3D7EDF02C755, 9, 0x00001},  // concluiu
    {0xE6B195128ECD8DB0, 3, 0x00001},  // conclusa
    {0x587C85E6BF53C12D, 3, 0x00001},  // conclusaba
    {0x9254E427F6F5C901, 3, 0x00001},  // conclusado
    {0x1EC5E22C98AE1AC1, 3, 0x00001},  // conclusan
    {0x7E92E48A2D24E1A1, 3, 0x00001},  // conclusaron
    {0x4D3D8DC1366C113A, 6, 0x00001},  // concluse
    {0x8723A8E91650DC1B, 6, 0x00001},  // concluso
    {0xAF8D6F4C4B0EAAFD, 3, 0x00001},  // conclusó
    {0xFABCA3A470597B10, 4, 0x00001},  // conclut
    {0x46B1B97E1CA6FEA9, 3, 0x00001},  // concluye
    {0xB75DE59ADDE1092D, 3, 0x00001},  // concluyó
    {0x7DF3B97D07393EEA, 9, 0x00001},  // concorda
    {0xE99FB785EA205FE2, 9, 0x00001},  // concordou
    {0x2E481E7B1602A04E, 3, 0x00001},  // concreta
    {0x842B9B7CDD078F83, 3, 0x00001},  // concretaba
    {0x5BCAA9AFF71FF156, 3, 0x00001},  // concretado
    {0xD30D14CBD2185DD9, 3, 0x00001},  // concretan
    {0x5F69ACE04549C7D5, 3, 0x00001},  // concretaron
    {0x5E8F50E146CFB662, 3, 0x00001},  // concretó
    {0x1BE1341F900AF184, 4, 0x00001},  // condamne
    {0xCFB069B34DB192BE, 4, 0x00001},  // condamné
    {0x2F194B6F47CEBFCC, 6, 0x00001},  // condanna
    {0x221209CA77B3F0FC, 6, 0x00001},  // condannano
    {0x004151E21528E193, 6, 0x00001},  // condannato
    {0x704FF4AD57332415, 2, 0x00001},  // condemned
    {0xB8EE7FB1AB2087D4, 2, 0x00001},  // condemns
    {0xA4386B567A2C3929, 9, 0x00001},  // condena
    {0x4BDE7E7B32140A55, 9, 0x00001},  // condenou
    {0x493C8F28D7B48EDF, 6, 0x00020},  // condomini
    {0x7221D011FC3BA569, 6, 0x00020},  // condomino
    {0x9AF34DF08EDA4F80, 6, 0x00020},  // conducente
    {0xDC879616E77477D5, 4, 0x01020},  // conducteur
    {0x3FF96E72B9CB4980, 4, 0x00020},  // conducteurs
    {0x5C8D409BDF8789BE, 3, 0x01020},  // conductor
    {0x717264BDD2A2D298, 3, 0x00820},  // conductora
    {0x20D335B8DD5B0D7D, 4, 0x00820},  // conductrice
    {0xF42D5967EC61D814, 9, 0x01020},  // condutor
    {0x1D3DD6DD85552610, 9, 0x00820},  // condutora
    {0x203056424F505E6C, 9, 0x00020},  // condutores
    {0xE152609CE6BF9FD1, 6, 0x08020},  // confederazione
    {0x36DC4078B8DF489B, 6, 0x00001},  // conferma
    {0x6940D859F5C3A8AE, 6, 0x00001},  // confermando
    {0xED5B248CC4C29E54, 6, 0x00001},  // confermano
    {0x05287DFBA619FF66, 6, 0x00001},  // confermato
    {0x4997DC085F084103, 6, 0x00001},  // confermava
    {0x1286F8967E54948D, 6, 0x00001},  // confermò
    {0x598A1EE43953D65D, 3, 0x00001},  // confesa
    {0x936597CAAB49DD79, 3, 0x00001},  // confesaba
    {0xD615A252DE4E8B64, 3, 0x00001},  // confesado
    {0xB9A3F47C6D6D2DEB, 3, 0x00001},  // confesan
    {0xB1A048A09699B971, 3, 0x00001},  // confesaron
    {0x5E7DB0C9234E2C86, 6, 0x00001},  // confessa
    {0x5E7DB0C9234E2C86, 9, 0x00001},  // confessa
    {0xF938C15CF1FFCE6C, 9, 0x00001},  // confessado
    {0xF6FF5F753EE04E8A, 9, 0x00001},  // confessam
    {0x7A45CED4CC914311, 6, 0x00001},  // confessano
    {0xB6ED52D95E26BB6C, 9, 0x00001},  // confessaram
    {0x4F42171742D36B4A, 6, 0x00001},  // confessato
    {0xBC3065828F7B1A9D, 6, 0x00001},  // confessava
    {0xBC3065828F7B1A9D, 9, 0x00001},  // confessava
    {0x25045CB5F0245F0E, 4, 0x00001},  // confesse
    {0xF2765C67B37F9281, 2, 0x00001},  // confessed
    {0x09E7C8AF626CE930, 2, 0x00001},  // confesses
    {0xB83603627D5D1EE2, 9, 0x00001},  // confessou
    {0xF54AABCD43ED0DD8, 4, 0x00001},  // confessé
    {0xB7EBC542A5FF73FE, 6, 0x00001},  // confessò
    {0xB4E24AA8A36A3F02, 3, 0x00001},  // confesó
    {0xE89D13B384BE4171, 9, 0x00001},  // confia
    {0x53C7979CCB449679, 4, 0x00001},  // confiait
    {0xC6D4C3AFDEF45BCD, 6, 0x00001},  // confida
    {0x3A6720186271603C, 6, 0x00001},  // confidano
    {0xF118385785F30E0F, 6, 0x00001},  // confidato
    {0x595CFE30ECC169C4, 2, 0x00001},  // confided
    {0xB3AEDBAB7557BC73, 9, 0x00001},  // confidencia
    {0xC9C16C8600248230, 9, 0x00001},  // confidenciou
    {0x05C9AAC22995F302, 2, 0x00001},  // confides
    {0x1104B8EC0BD37B50, 2, 0x00001},  // confiding
    {0x0816475354B6FE0A, 4, 0x04001},  // confie
    {0xDBA4A28006630328, 3, 0x00001},  // confiesa
    {0xB2B680849635785D, 6, 0x08020},  // confindustria
    {0x141A9A54D0273D9D, 9, 0x00001},  // confiou
    {0xE150F26AB0DA3855, 9, 0x00001},  // confirma
    {0x5CE53F351D24BACC, 9, 0x00001},  // confirmado
    {0x68ECC05D676A27A0, 9, 0x00001},  // confirmam
    {0xEE520620E8087E6A, 9, 0x00001},  // confirmaram
    {0x14F64A39D1A4921E, 9, 0x00001},  // confirmava
    {0xF0D4B484557F01B4, 4, 0x00001},  // confirme
    {0xA87F99F8D5FEB2B3, 2, 0x00001},  // confirmed
    {0x5D3541B865984BC6, 4, 0x00001},  // confirment
    {0xF35D8D61C05FF159, 9, 0x00001},  // confirmou
    {0xB0A6290766761052, 2, 0x00001},  // confirms
    {0x242B4FA21E65E450, 4, 0x00001},  // confirmé
    {0x6DEE682765CE1C3B, 4, 0x04001},  // confié
    {0x3FB24D92BAB6997F, 9, 0x00002},  // conforme
    {0x21CB995DFFB95D5C, 4, 0x08020},  // confédération
    {0x2347C07BAB91C299, 9, 0x00001},  // congratulou
    {0x42E2A94A7BBAFEB2, 3, 0x08020},  // congreso
    {0xFC01B29F00625F2D, 2, 0x08020},  // congress
    {0x59ED2570D94AEAD6, 2, 0x01030},  // congressman
    {0x38DA8A56F9D4F90D, 9, 0x08020},  // congresso
    {0x1E89723205794B4D, 2, 0x00830},  // congresswoman
    {0xC1D7D901A3BA491F, 6, 0x00020},  // coniuge
    {0x19B71968C34C53E9, 4, 0x08020},  // conseil
    {0xF0DAA1E1F384F584, 4, 0x01020},  // conseiller
    {0x31285065D636D99A, 4, 0x00820},  // conseillère
    {0x1A49B476012D0406, 3, 0x00820},  // consejera
    {0x1D50B6F3B2F6A9B0, 3, 0x01020},  // consejero
    {0xABB61040197B81C3, 3, 0x08020},  // consejo
    {0x4B394FDC22039799, 9, 0x08020},  // conselho
    {0x61A68874063FDC66, 4, 0x01020},  // conservateur
    {0xC91A9CA72500E10E, 4, 0x00820},  // conservatrice
    {0x0B2978ADBB289B33, 6, 0x00001},  // considera
    {0x0B2978ADBB289B33, 9, 0x00001},  // considera
    {0x405EFB429D4523CB, 3, 0x00001},  // consideraba
    {0x3D77959DF9B048C5, 9, 0x00001},  // consideram
    {0xBA82CB7B647ACA37, 3, 0x00001},  // consideran
    {0x993E99833125BED7, 9, 0x00001},  // considerando
    {0x487C58FCC374E632, 6, 0x00001},  // considerano
    {0x6B0A30D31EBC78A7, 9, 0x00001},  // consideraram
    {0x3CE67E16806D92E6, 3, 0x00001},  // consideraron
    {0x9F4819085A899F50, 6, 0x00001},  // considerato
    {0x13ECF02BD6026C65, 6, 0x00001},  // considerava
    {0x13ECF02BD6026C65, 9, 0x00001},  // considerava
    {0xE4D9A3D27B3B6AD9, 9, 0x00001},  // considerou
    {0x2191E25027BC47A0, 6, 0x00001},  // considerò
    {0xC79377B512CBCBA5, 3, 0x00001},  // consideró
    {0x4D29A85456E9ACC5, 4, 0x00001},  // considère
    {0x62A5F99434E67AD3, 4, 0x00001},  // considéré
    {0xAFC60DD3C27324E9, 6, 0x00001},  // consiglia
    {0x8B5C665E43F083F3, 6, 0x00001},  // consigliato
    {0x1979C17D0D2F02C9, 6, 0x00820},  // consigliera
    {0x63E9FB2FDDAFC1AC, 6, 0x01020},  // consigliere
    {0x82FBC5F4A63ED30C, 6, 0x00020},  // consiglieri
    {0x57A0967D6901C5F3, 6, 0x08020},  // consiglio
    {0x27D49AE664D498B5, 6, 0x00020},  // console
    {0x0E8E821658B6D3D7, 3, 0x08020},  // consorcio
    {0x3D7C2848C50AB29B, 6, 0x08020},  // consorzio
    {0x5A67B0659B438646, 2, 0x00030},  // constable
    {0xCDE6BA9E55D5B242, 6, 0x00001},  // constata
    {0xCDE6BA9E55D5B242, 9, 0x00001},  // constata
    {0x7C0DAF7ACA384DD0, 4, 0x00001},  // constate
    {0x49F707006B3BDB7F, 9, 0x00001},  // constatou
    {0x5B89B559C7CC3051, 4, 0x00001},  // constaté
    {0xF4BDDACAF12D6B3F, 4, 0x08020},  // constructeur
    {0xA0983E14312B792D, 9, 0x08020},  // construtora
    {0xF7E37EC001C74F5A, 4, 0x00020},  // consul
    {0x0E7D43A469320F96, 6, 0x00020},  // consulente
    {0xD48F7CAFBAFBAD70, 2, 0x00020},  // consultant
    {0xD2811D5C87579F06, 3, 0x01020},  // consultor
    {0xD4429BC4CE792945, 3, 0x00820},  // consultora
    {0x08D3181A1AD01976, 9, 0x08020},  // consórcio
    {0x2DCE9756CEF3BF30, 9, 0x04001},  // conta
    {0x8E9CDB76101781D0, 3, 0x00001},  // contaba
    {0x31FCB8B6F9C26FA9, 6, 0x00820},  // contadina
    {0xA477EDC4AE2D83DD, 6, 0x01020},  // contadino
    {0x28D67F55788FA046, 9, 0x04001},  // contaram
    {0x3C20499A48045964, 3, 0x00001},  // contaron
    {0x30C0B0FD8DB63B9F, 9, 0x00001},  // contava
    {0x5DE510EDA4AD1C40, 2, 0x00001},  // contended
    {0x7236644AD96C7E8D, 2, 0x00001},  // contending
    {0x4ADAE551D0BA6892, 2, 0x00001},  // contends
    {0x596FF7C35165AFBB, 3, 0x00001},  // contesta
    {0x596FF7C35165AFBB, 6, 0x00001},  // contesta
    {0x596FF7C35165AFBB, 9, 0x00001},  // contesta
    {0x89E401F9EB5E81C2, 3, 0x00001},  // contestaba
    {0x48FC52306064E5E2, 3, 0x00001},  // contestado
    {0x48FC52306064E5E2, 9, 0x00001},  // contestado
    {0x84D7B2519E76BDDB, 9, 0x00001},  // contestam
    {0x32F44A8418BCAADE, 3, 0x00001},  // contestan
    {0x8F4694DFC5FCF4D8, 9, 0x00001},  // contestaram
    {0xFFA75FF140469689, 3, 0x00001},  // contestaron
    {0xCAEAF44ACD441246, 6, 0x00001},  // contestato
    {0x9F6F5E54DBF20651, 9, 0x00001},  // contestava
    {0x407F378C3AD9BB66, 9, 0x00001},  // contestou
    {0x251F0D4F2D38C500, 3, 0x00001},  // contestó
    {0xD1A0AAC6CEFDF2A7, 6, 0x00001},  // continua
    {0xD1A0AAC6CEFDF2A7, 9, 0x00001},  // continua
    {0x2F8A8B8548F0A425, 6, 0x00001},  // continuato
    {0x2115AAC784BA04C8, 2, 0x04001},  // continued
    {0x7DD53DF9C9763B1C, 2, 0x00001},  // continues
    {0x7BE975758E4CE6CE, 9, 0x00001},  // continuou
    {0x66A3E979B568D0C4, 3, 0x00001},  // continuó
    {0x28E98BBAFE7F6938, 3, 0x00001},  // continúa
    {0x3850C2CB418675EE, 9, 0x00080},  // conto
    {0xB78E0024321E2607, 9, 0x04001},  // contou
    {0x6874A467D442AC43, 3, 0x00040},  // contra
    {0x6874A467D442AC43, 9, 0x00040},  // contra
    {0xDBD1E3EE3AA64AE9, 9, 0x00001},  // contrapôs
    {0x251F98D7E4C5371B, 9, 0x00001},  // contrapõe
    {0x408267F55702185E, 9, 0x00001},  // contraria
    {0x3893B0F7FC419461, 4, 0x00040},  // contre
    {0xE706A7999D11EE4A, 6, 0x00040},  // contro
    {0x523DAC239E4EF59E, 6, 0x00001},  // controbatte
    {0x0665AE3374636299, 3, 0x04001},  // contó
    {0xD42875050F3FF140, 2, 0x00001},  // cooed
    {0xAF57C0770D68EC5D, 6, 0x08020},  // cooperativa
    {0xAF57C0770D68EC5D, 9, 0x08020},  // cooperativa
    {0x1F7377D411863835, 4, 0x08020},  // coopérative
    {0xFAB49F6CEC619F5F, 9, 0x01020},  // coordenador
    {0x392BDAE474E9E018, 9, 0x00820},  // coordenadora
    {0xDFC6A9D14B32E479, 9, 0x08020},  // coordenação
    {0x1B52F6F3715A6C47, 3, 0x01020},  // coordinador
    {0xAC77593E8E15168F, 3, 0x00820},  // coordinadora
    {0xC0185325A7B36493, 4, 0x01020},  // coordinateur
    {0xAA12425C075F0061, 6, 0x01020},  // coordinatore
    {0x37C4233A70940AA6, 4, 0x00820},  // coordinatrice
    {0x37C4233A70940AA6, 6, 0x00820},  // coordinatrice
    {0x79984E202E86936C, 2, 0x4000020},  // cop
    {0x16896384DD563DA5, 2, 0x00020},  // cops
    {0x560A188EEFE062AD, 3, 0x00001},  // corea
    {0xF37AC52DA1C66A14, 3, 0x00001},  // coreaba
    {0x5EF62675DE19338C, 3, 0x00001},  // coreababa
    {0x7CD988F1CD6E22AD, 3, 0x00001},  // coreaban
    {0x09C56A7243733B2D, 3, 0x00001},  // coreabaron
    {0x861D0D481C269427, 3, 0x00001},  // coreabó
    {0xAC70E79A727C1E28, 3, 0x400000},  // coreano
    {0xAC70E79A727C1E28, 6, 0x400000},  // coreano
    {0xAC70E79A727C1E28, 9, 0x400000},  // coreano
    {0x01D454FD96CE321B, 3, 0x00010},  // coronel
    {0x01D454FD96CE321B, 9, 0x00010},  // coronel
    {0x62E9B24113746E3C, 2, 0x00020},  // coroner
    {0xD1D61512B387E710, 2, 0x08020},  // corporation
    {0xCEF13A711AA4BEAD, 9, 0x08020},  // corporação
    {0xB141E8B21886BAD3, 6, 0x00001},  // corregge
    {0x49C2C58E4610D21E, 4, 0x01020},  // correspondant
    {0x44450F3060665F93, 4, 0x00820},  // correspondante
    {0x1CB37F57A7E324B2, 2, 0x00020},  // correspondent
    {0xB13CC83231C9C006, 3, 0x00001},  // corrige
    {0xB13CC83231C9C006, 4, 0x00001},  // corrige
    {0xB13CC83231C9C006, 9, 0x00001},  // corrige
    {0xCF29BA1E28835671, 9, 0x00001},  // corrigiu
    {0xE16C9FE12FFDB152, 3, 0x00001},  // corrigió
    {0x9BC29426E55BABE7, 4, 0x00001},  // corrigé
    {0x68948523076C9D1B, 3, 0x08020},  // corte
    {0x68948523076C9D1B, 6, 0x08020},  // corte
    {0x68948523076C9D1B, 9, 0x08020},  // corte
    {0x4E3DB4707971C78E, 4, 0x400000},  // coréen
    {0x6676050E76E3000A, 4, 0x400000},  // coréene
    {0x3FFC081F59E26685, 4, 0x400000},  // coréenes
    {0x98EC0E0D34CF3B88, 4, 0x400000},  // coréens
    {0xF38C19D11DFA2126, 6, 0x00100},  // cosiddetta
    {0x9B176CF600D9B897, 6, 0x00100},  // cosiddetti
    {0x476FB93E8D841D26, 6, 0x00100},  // cosiddetto
    {0xBD98466AACEEDACE, 6, 0x00200},  // così
    {0xEC164A36525960DC, 2, 0x00200},  // could
    {0x8FB590F3826C0887, 2, 0x08020},  // council
    {0x3F45E7D5A4D24A2D, 2, 0x00030},  // councillor
    {0xFF1A9CF3C266DB2B, 2, 0x00020},  // councillors
    {0xB3CC9BBB807F4B47, 2, 0x01020},  // councilman
    {0xD6C6518580DB90AB, 2, 0x00020},  // councilmember
    {0x142C5F3BCB9070BB, 2, 0x00820},  // councilwoman
    {0x8402220784ABEFE8, 2, 0x00020},  // counsel
    {0x5DCDE265B06B8514, 2, 0x00001},  // counseled
    {0xCE5B66CFAA74DD9E, 2, 0x00001},  // counselled
    {0x25094436F69F161D, 2, 0x00001},  // countered
    {0x879D4588114B87E8, 2, 0x00001},  // counters
    {0x1879579E4BDE4E71, 4, 0x08020},  // cour
    {0x7127119E12594C53, 4, 0x10020},  // courriel
    {0xAE4B4A63200F0537, 4, 0x10020},  // courrier
    {0xFA65DAC098A491E4, 2, 0x08020},  // court
    {0x456ABA8B0CD20527, 2, 0x00020},  // cousin
    {0x456ABA8B0CD20527, 4, 0x01020},  // cousin
    {0x9771416845E27A7B, 4, 0x00820},  // cousine
    {0x6F62E59AC0BA709A, 9, 0x00020},  // coveiro
    {0x7FA507559B433ED7, 2, 0x00020},  // coxswain
    {0x9001A9B8DD89EC68, 9, 0x00820},  // cozinheira
    {0x3EF9CFDD1B609B94, 9, 0x01020},  // cozinheiro
    {0xDD7CC9474B018F7D, 2, 0x00010},  // cpl
    {0x287354A83D5FDFDA, 4, 0x00001},  // craint
    {0xAACB03EBD0CDF641, 6, 0x00001},  // crede
    {0xD3F38D6789CD25AF, 3, 0x00001},  // cree
    {0xEE13878378184907, 2, 0x08020},  // crew
    {0xABB519A84AE0CC06, 2, 0x01020},  // crewman
    {0x25C919DEB3C74BD0, 3, 0x00001},  // creía
    {0x5399A144DC8EF5C5, 4, 0x00001},  // crie
    {0x82BEE5A105389929, 2, 0x04001},  // cried
    {0x76F727578A5616C4, 4, 0x00020},  // criminologue
    {0x7AEEAA281A84194B, 2, 0x20020},  // critic
    {0x780B164CB86E0892, 3, 0x00001},  // critica
    {0x780B164CB86E0892, 6, 0x00001},  // critica
    {0x780B164CB86E0892, 9, 0x00001},  // critica
    {0xDAA93502D568E398, 3, 0x00001},  // criticaba
    {0xFE3BB5D5590CC8C7, 3, 0x00001},  // criticado
    {0xFE3BB5D5590CC8C7, 9, 0x00001},  // criticado
    {0x78EF29B02C9EE4A0, 9, 0x00001},  // criticam
    {0x4878EE4C58E25B79, 3, 0x00001},  // critican
    {0x35C4F79BB5575039, 6, 0x00001},  // criticano
    {0x384A44BE98EDC543, 9, 0x00001},  // criticaram
    {0xEF82F20962FD9ED8, 3, 0x00001},  // criticaron
    {0x89FB3429D420CDA0, 6, 0x00001},  // criticato
    {0x1D0AD58E6163961D, 6, 0x00001},  // criticava
    {0x1D0AD58E6163961D, 9, 0x00001},  // criticava
    {0xB6D289A966A5740D, 2, 0x00001},  // criticised
    {0xFE223E004D08DB9C, 2, 0x00001},  // criticized
    {0x0A80F81F4D98C545, 2, 0x00001},  // criticizes
    {0xE565A39DE7CE34BC, 9, 0x00001},  // criticou
    {0xAE9F3FC7E42F9D13, 2, 0x20020},  // critics
    {0x05EBCCABEDB7EEDD, 6, 0x00001},  // criticò
    {0x918369C6C6628735, 3, 0x00001},  // criticó
    {0x5305314CBA77CB37, 4, 0x00001},  // critiqué
    {0xAA93E1148152A602, 4, 0x00001},  // crié
    {0xA890DF3330FA705E, 2, 0x00001},  // croaked
    {0x2C73B23B2496CB91, 2, 0x400000},  // croatian
    {0xE6B69679FA86BE4F, 6, 0x08020},  // croce
    {0x235B7BA7508E7206, 4, 0x00001},  // croit
    {0xF16459C1B1D8F666, 3, 0x00020},  // cronista
    {0xF16459C1B1D8F666, 6, 0x00020},  // cronista
    {0x329114C6D2869D47, 2, 0x00001},  // crowed
    {0xCDC07119FD3AC4A9, 3, 0x00080},  // cuadro
    {0xB9F4796DCB8B7951, 3, 0x00200},  // cuando
    {0xC29A6EC02A537C79, 3, 0x00408},  // cuatro
    {0xBF976C1862121769, 3, 0x04001},  // cuenta
    {0x9EB7DA4451E038AB, 3, 0x00001},  // cuentan
    {0xD59B91BEBB66E7FB, 3, 0x00080},  // cuento
    {0xA152693ECFB934BE, 6, 0x00820},  // cugina
    {0xEBD3457EBB921DD4, 6, 0x01020},  // cugino
    {0x6EEAD5583782FECF, 8, 0x00020},  // cukiernik
    {0xCF058A127CEFBFF2, 12, 0x00200},  // cuma
    {0xC398C2FBBD410261, 12, 0x00200},  // cumartesi
    {0xC9DDEF269D59F329, 12, 0x00020},  // cumhurbaşkanı
    {0x488356016BDCB3F6, 9, 0x00001},  // cumprimentou
    {0xB4A17D9556AC14B3, 6, 0x00820},  // cuoca
    {0xD8FD49D5F26B5742, 6, 0x01020},  // cuoco
    {0xB7168E32FB7C02CF, 3, 0x00020},  // cura
    {0xD748ED145D96D911, 9, 0x00020},  // curador
    {0x31604F8253FF5ADA, 9, 0x00020},  // curadora
    {0xC0C345B28AB2A547, 4, 0x00020},  // curé
    {0x9CC9186E3C021AC1, 6, 0x00020},  // custode
    {0x4CF04CE9F30CFCF0, 2, 0x00020},  // custodian
    {0xE17CAC38A91AEAA5, 8, 0x01001},  // cytował
    {0xCC5311C116F37970, 8, 0x00001},  // cytowała
    {0x06937E74F270048D, 8, 0x00001},  // cytuje
    {0x21E379DCF8E25BAC, 2, 0x400000},  // czech
    {0xD425F1E26FDA67FD, 8, 0x400000},  // czeski
    {0xC86A87E0C77407C0, 8, 0x400000},  // czesku
    {0x4D0FF3E70C81F97F, 8, 0x00200},  // czwartek
    {0x1314D825AAFD4460, 8, 0x00001},  // czytamy
    {0xAC523143821A2E83, 3, 0x08020},  // cámara
    {0x2DCA055265E41327, 9, 0x08020},  // câmara
    {0x3B4FD24A50A91FF8, 3, 0x00020},  // cónsul
    {0x731C065031267A96, 8, 0x00820},  // córka
    {0x97598F24E60DD65A, 9, 0x00020},  // cônsul
    {0x4AB2813D955C5AB4, 4, 0x100040},  // d
    {0x68B64F7155D5274C, 4, 0x00002},  // d'après
    {0x0D26E65A55B2E364, 1, 0x00200},  // da
    {0x0D26E65A55B2E364, 6, 0x00040},  // da
    {0x0D26E65A55B2E364, 9, 0x100048},  // da
    {0xA90E75987C09F831, 7, 0x00200},  // daar
    {0x497D8F292919EC66, 7, 0x00200},  // daarna
    {0x7D070602117AC56B, 7, 0x00001},  // dacht
    {0x3816E3C8F773C247, 1, 0x00001},  // dachte
    {0xE091E67C8354C002, 2, 0x01020},  // dad
    {0x1DCD922871F5BB76, 2, 0x4000020},  // dad-of-three
    {0x198445C2302B9487, 2, 0x4000020},  // dad-of-two
    {0xE205875C47666AF6, 7, 0x1000020},  // dader
    {0x7AE08C291F7CF4DA, 7, 0x00080},  // dagblad
    {0xD113FCD31366E2BE, 11, 0x00020},  // dagmamma
    {0xAFB58BAE13644A21, 11, 0x00080},  // dagstidningen
    {0x64248EA3CA5A7075, 12, 0x00200},  // daha
    {0x6FC145B3465A2280, 1, 0x00200},  // daher
    {0x04A9A2E33B033186, 2, 0x00080},  // daily
    {0xB807376EDA123CDF, 12, 0x08020},  // dairesi
    {0xE1230F8E78B17571, 6, 0x00040},  // dal
    {0x93004C25242D6C00, 12, 0x00020},  // dalgıç
    {0x8B7B5735E9A8C788, 12, 0x00020},  // dalgıçlar
    {0x27FA34750CADF1D3, 6, 0x00040},  // dalla
    {0x5F9FE131FA252D9C, 2, 0x00810},  // dame
    {0xB25EE169505E2B56, 7, 0x00200},  // dan
    {0xE08F950EB47612A5, 1, 0x00200},  // danach
    {0x5146F815CC8273C1, 12, 0x400000},  // danca
    {0xB16E64406284DE43, 3, 0x400000},  // danesa
    {0xBD1882CF74F2DEBB, 6, 0x400000},  // danese
    {0x194989E2606ECB0A, 2, 0x400000},  // danish
    {0x7847CC545570E82A, 1, 0x00200},  // dann
    {0x239480262D4CE424, 4, 0x400000},  // danois
    {0x3A22D942CBAAE866, 4, 0x400000},  // danoise
    {0x7A0BDD57532FBF7F, 4, 0x400000},  // danoises
    {0xD05CB017C10B9BF3, 4, 0x400000},  // danoiss
    {0x0CA5FA8F510AC2C7, 4, 0x00040},  // dans
    {0xDDB0AC7A37207E03, 4, 0x00820},  // danseuse
    {0x8B3D60B38449E039, 11, 0x400000},  // dansk
    {0x85518C4EDA04E654, 11, 0x400000},  // danska
    {0x4026679321B8AE46, 3, 0x400000},  // danés
    {0xA2F8CA507942C4AB, 12, 0x00020},  // danışman
    {0x0EA065F4B0400125, 12, 0x00020},  // danışmanı
    {0x639106B16AFCF22E, 1, 0x2000008},  // das
    {0x639106B16AFCF22E, 9, 0x100048},  // das
    {0xA399229FF530D21C, 7, 0x2000008},  // dat
    {0x55E4857AA031BB5E, 2, 0x00820},  // daughter
    {0x9EFE7556C8A40D43, 1, 0x00200},  // davor
    {0x4BA68C4D26AE17AA, 12, 0x01020},  // dayısı
    {0x81325DF654FB0819, 3, 0x100040},  // de
    {0x81325DF654FB0819, 4, 0x100040},  // de
    {0x81325DF654FB0819, 7, 0x00008},  // de
    {0x81325DF654FB0819, 9, 0x100040},  // de
    {0xDB49E63881C13FF7, 2, 0x00001},  // deadpanned
    {0xB9F5049D89AEF264, 2, 0x800200},  // december
    {0xA689C8D7E71F0350, 2, 0x00020},  // deckhand
    {0xDFC059827B320AF8, 3, 0x04001},  // declara
    {0xDFC059827B320AF8, 9, 0x04001},  // declara
    {0x5A0A89D888789F1D, 3, 0x00001},  // declaraba
    {0xEDB3830719D0C2B2, 3, 0x00001},  // declarado
    {0xEDB3830719D0C2B2, 9, 0x00001},  // declarado
    {0x01AA2D37E96DB26E, 9, 0x00001},  // declaram
    {0x6D0EEA88FF7C7A0F, 3, 0x00001},  // declaran
    {0x7C6EF20D051CB96E, 9, 0x00001},  // declararam
    {0xCFCC0E47C89CC388, 3, 0x00001},  // declararon
    {0x6D2A5F0570E0B3C8, 9, 0x00001},  // declarava
    {0x08CC638943F614A4, 2, 0x04001},  // declared
    {0x218A241B4300CEA5, 2, 0x00001},  // declares
    {0x760CC7715436A322, 2, 0x00001},  // declaring
    {0x2515B28767348972, 9, 0x04001},  // declarou
    {0x61EB409169C12C1B, 3, 0x04001},  // declaró
    {0x2D357858ABE751B9, 9, 0x00001},  // decreta
    {0xC93538054F60734E, 9, 0x00001},  // decretou
    {0x3C548F7553689D1F, 2, 0x00001},  // decried
    {0x272C6937ABFEA489, 2, 0x00001},  // decries
    {0x37903C030C435386, 3, 0x00001},  // decía
    {0xB69367E03455571A, 3, 0x00001},  // decían
    {0xEBF845F00754231A, 12, 0x01020},  // dedesi
    {0x3D704138665D68E9, 12, 0x04001},  // dedi
    {0xB6876AB00DB17871, 12, 0x04001},  // dediler
    {0x04D108E14D2C2342, 12, 0x00001},  // dedim
    {0x493DB964E18AE9ED, 12, 0x00001},  // dediğini
    {0x184F5EA4E653B6B3, 9, 0x00001},  // deduz
    {0x94A6092AF373A2CB, 9, 0x00001},  // deduziu
    {0x46B183909C17C1A1, 2, 0x00001},  // deemed
    {0x91C7866B26E1467F, 2, 0x00001},  // deems
    {0x419FAFEF977F2B69, 7, 0x400000},  // deens
    {0x37AFCE7133234CBB, 7, 0x400000},  // deense
    {0xF1BBEF4AC1425F75, 2, 0x00020},  // defendant
    {0x820C9941F2C9DAE0, 9, 0x00001},  // defende
    {0x2EA83BB44854E64D, 9, 0x00001},  // defendeu
    {0x1E1A924622DC2E7E, 3, 0x00001},  // defendió
    {0xCE9085C220B1D3B9, 3, 0x00001},  // defendía
    {0x8E6A85E3729DAC77, 3, 0x01020},  // defensor
    {0x8E6A85E3729DAC77, 9, 0x01020},  // defensor
    {0x487848EE9CAC8DF0, 3, 0x00820},  // defensora
    {0x487848EE9CAC8DF0, 9, 0x00820},  // defensora
    {0x6F61F225A62F33C0, 3, 0x00001},  // defiende
    {0x6DACF186052E0C1E, 6, 0x00001},  // definisce
    {0x463B660D98714350, 6, 0x00001},  // definito
    {0xE275FA4FFC284E0F, 12, 0x00020},  // defterdar
    {0x4B2600503056C34A, 6, 0x100048},  // degli
    {0x23D9476F4BFDF2A6, 6, 0x100048},  // dei
    {0x95D37F53EE3CF26A, 11, 0x00020},  // dekan
    {0x95D37F53EE3CF26A, 12, 0x00020},  // dekan
    {0x789B3DAB46D9E1D7, 11, 0x00020},  // dekanen
    {0xD3BA462990F6EC52, 12, 0x00020},  // dekanı
    {0x57526F203000F859, 8, 0x00020},  // dekarz
    {0x5433E8DB9BB7A8A2, 11, 0x00001},  // deklarerar
    {0x92E4F3A8FCCDDDCD, 8, 0x00001},  // deklarował
    {0x1FF2DC96C4F13F39, 8, 0x00001},  // deklarowała
    {0xB05AF6327B3D31A2, 8, 0x00001},  // deklaruje
    {0xE2B638579AFBABEB, 8, 0x00001},  // deklarują
    {0xB192C94DD39B28AF, 3, 0x100048},  // del
    {0xB192C94DD39B28AF, 6, 0x100048},  // del
    {0x56A6724878B372AC, 9, 0x00040},  // dela
    {0xA55ED7213025BC95, 9, 0x00040},  // delas
    {0x80BCA9EBEC430463, 9, 0x00040},  // dele
    {0x314D48325C01FE18, 3, 0x00820},  // delegada
    {0x314D48325C01FE18, 9, 0x00820},  // delegada
    {0xAF8C127F63C7F85B, 3, 0x01020},  // delegado
    {0xAF8C127F63C7F85B, 9, 0x01020},  // delegado
    {0xC95AD60A11535FE7, 8, 0x00020},  // delegat
    {0x56D7728CDC0C36F5, 6, 0x00820},  // delegata
    {0x510C068586D6468E, 8, 0x00020},  // delegatka
    {0xB994959D0CFDC69E, 6, 0x01020},  // delegato
    {0xE200731017786F66, 6, 0x08020},  // delegazione
    {0xA222498EF383C983, 9, 0x00040},  // deles
    {0x3DC4AE115F0B6530, 6, 0x100040},  // dell
    {0x5A0ECB816EBC8A8B, 6, 0x100048},  // della
    {0x90ABDF87A578E6FA, 6, 0x100048},  // delle
    {0x98A59A06C8EE1CA5, 6, 0x100048},  // dello
    {0x2577BDD0C8759C84, 1, 0x80008},  // dem
    {0xDFB19816A62B7FFF, 4, 0x00200},  // demain
    {0xD2E061DAD69A42B7, 4, 0x00001},  // demandait
    {0xD0984477B0066629, 4, 0x04001},  // demande
    {0x16CC864ECC84C901, 2, 0x00001},  // demanded
    {0x78AFCEFF6DC950FB, 4, 0x00001},  // demandent
    {0x2639F8168CE371D8, 2, 0x00001},  // demanding
    {0x484E020F7109C2D3, 2, 0x00001},  // demands
    {0xA056845F70A821D4, 4, 0x04001},  // demandé
    {0x9DECF641479D1D92, 11, 0x00001},  // dementerade
    {0x1741EB8F44501F61, 11, 0x00001},  // dementerar
    {0xF3DE83D67DEF0FE8, 1, 0x00001},  // dementieren
    {0x6F218E6B5B459408, 1, 0x00001},  // dementiert
    {0x1F00B027D69DBA85, 1, 0x00001},  // dementierte
    {0x4CB66F192562B891, 1, 0x00001},  // dementierten
    {0xB8EFDEAF22A4EFF1, 8, 0x00001},  // dementuje
    {0xAC441B7357E776F8, 12, 0x00001},  // demiş
    {0xC46C64100F5DE49D, 12, 0x00001},  // demişlerdi
    {0x657A32FB7FB5BDDE, 12, 0x00001},  // demişti
    {0x094D20B3C0B85452, 8, 0x00020},  // demonstranci
    {0x837B70CF5A85396C, 1, 0x00020},  // demonstrant
    {0x837B70CF5A85396C, 8, 0x00020},  // demonstrant
    {0x837B70CF5A85396C, 11, 0x00020},  // demonstrant
    {0x790E237176BCB753, 1, 0x00020},  // demonstranten
    {0xE8E0B137A39B91BC, 11, 0x00020},  // demonstranter
    {0xDE779E28FA0AF566, 2, 0x00020},  // demonstrator
    {0xB9DD595A548F593A, 2, 0x00001},  // demurred
    {0xF98D1F915FB80DB8, 1, 0x80008},  // den
    {0xF98D1F915FB80DB8, 11, 0x00008},  // den
    {0xD8F21ED71DC5B6AD, 2, 0x00001},  // denied
    {0x69C7CE7771AD7E38, 2, 0x00001},  // denies
    {0xEED40FC57EFA0AC4, 12, 0x00001},  // denildi
    {0xA76665921B5138F3, 12, 0x00181},  // denilen
    {0x7C439FC7411810B7, 12, 0x00020},  // denizci
    {0x0AF9071DA8A9BD35, 1, 0x00001},  // denkt
    {0x0AF9071DA8A9BD35, 7, 0x00001},  // denkt
    {0xC9EFC42432DC4F23, 12, 0x00001},  // denmişti
    {0x5EBC2234B39CA4AD, 1, 0x00200},  // dennoch
    {0xD76443A8716CD734, 3, 0x00001},  // denomina
    {0x01CD91A1E4D184E7, 3, 0x00180},  // denominada
    {0x01CD91A1E4D184E7, 9, 0x00080},  // denominada
    {0x4FFBD1420F5D9932, 3, 0x00180},  // denominado
    {0x4FFBD1420F5D9932, 9, 0x00180},  // denominado
    {0x8F337E065B914719, 6, 0x00080},  // denominata
    {0x6E68970A2CA2154C, 6, 0x00080},  // denominato
    {0x507BEB6275B32387, 3, 0x00001},  // denominó
    {0xDBC2F1939A0F8C2B, 2, 0x00001},  // denounced
    {0x1103EED68816ACE5, 2, 0x00001},  // denounces
    {0x89C7595E87DA2E88, 3, 0x00001},  // denuncia
    {0x89C7595E87DA2E88, 6, 0x00001},  // denuncia
    {0x89C7595E87DA2E88, 9, 0x00001},  // denuncia
    {0x77CF2865E144BC9D, 3, 0x00001},  // denunciaba
    {0x6DD6EFA8AEB621C8, 3, 0x00001},  // denunciado
    {0xE6043DE2ADFF5112, 9, 0x00001},  // denunciam
    {0xA10F38D40896EA96, 3, 0x00001},  // denuncian
    {0x4B569649DA764219, 6, 0x00001},  // denunciando
    {0xA4AA91B8B55D38B6, 6, 0x00001},  // denunciano
    {0xD197B21B1AD567C8, 3, 0x00001},  // denunciaron
    {0xFEF3155DE468A8B2, 6, 0x00001},  // denunciato
    {0xAFEFA087593F0FE3, 6, 0x00001},  // denunciava
    {0x984E73B570DC5BA2, 9, 0x00001},  // denunciou
    {0x6E1A23A2731608E7, 6, 0x00001},  // denunciò
    {0xD9F1FF7ECFD625FE, 3, 0x00001},  // denunció
    {0x7BB329ADC73A9255, 2, 0x00001},  // denying
    {0x4418968FE7F2DF39, 9, 0x08020},  // departamento
    {0xB2517301D972B550, 11, 0x08020},  // departement
    {0x4409D3C99518FF9E, 11, 0x08020},  // departementet
    {0x105E35F78FF845CB, 2, 0x08020},  // department
    {0xDDBF90566FE5C7D6, 9, 0x00200},  // depois
    {0x5E5867CBB3342B70, 9, 0x00820},  // deputada
    {0x5D18A962E8AF9496, 9, 0x01020},  // deputado
    {0x9C2EACB95543F8BD, 9, 0x00020},  // deputados
    {0x97462B15A3DF8744, 6, 0x00820},  // deputata
    {0x363BDDD716D871FF, 6, 0x00020},  // deputati
    {0x784E23DDB7580BC8, 6, 0x01020},  // deputato
    {0xF51D0719704B5492, 2, 0x00020},  // deputy
    {0xF0F873A99025708E, 1, 0xA001008},  // der
    {0xF0F873A99025708E, 12, 0x00001},  // der
    {0x8136C3EEF1D3C9CB, 11, 0x00008},  // deras
    {0x5285BE9201B5CCAB, 1, 0x8000000},  // deren
    {0x6EF85910BEB3C47D, 12, 0x00080},  // dergi
    {0xB30506785A4D4C52, 12, 0x00080},  // dergisi
    {0x17C51310D04B3B08, 12, 0x00080},  // dergisinde
    {0x2260A21C3BCCB084, 12, 0x00080},  // dergisine
    {0xE31715E4FD7C88FA, 12, 0x08020},  // dernek
    {0x0535ADCE230E4D51, 12, 0x080A0},  // derneği
    {0x4EE41A6091999C3C, 1, 0x8180048},  // des
    {0x4EE41A6091999C3C, 4, 0x100448},  // des
    {0x8E962A8F624B71FA, 9, 0x00001},  // desabafa
    {0x3A51F8E6AA49EEB3, 9, 0x00001},  // desabafado
    {0x22A09BB3AF1095A2, 9, 0x00001},  // desabafam
    {0xBD7786912E6A2E70, 9, 0x00001},  // desabafaram
    {0xD0BF193E9B6F7C93, 9, 0x00001},  // desabafava
    {0xB4B736735DD34118, 9, 0x00001},  // desabafou
    {0x5599635ED0F83E25, 9, 0x00001},  // descarta
    {0xE2753E66D6CB1F16, 9, 0x00001},  // descartou
    {0x3ABE239AE16C1DA0, 9, 0x00001},  // descreve
    {0x0B17BBC3E03937D5, 9, 0x00001},  // descreveu
    {0xED30183661A22749, 3, 0x00001},  // describe
    {0x648B415AE3CF154C, 2, 0x00001},  // described
    {0xF601E6D9FA05B357, 2, 0x00001},  // describes
    {0x8B52E37EE793D59A, 2, 0x00001},  // describing
    {0x0CC349020A4F57A6, 3, 0x00001},  // describió
    {0xED92415C2A5B01BF, 6, 0x00001},  // descritto
    {0xFC91EB7AA328696C, 6, 0x00001},  // descrive
    {0x9481E4AE9FE424C6, 9, 0x00001},  // desculpa
    {0x0366F36BB87F6B3F, 9, 0x00001},  // desculpou
    {0xB83062AB03EB2452, 3, 0x00040},  // desde
    {0x3966ADBE16A186B6, 9, 0x00020},  // desembargador
    {0x308DD7190FB87A36, 1, 0x00200},  // deshalb
    {0xE8822411EED1891A, 7, 0x4020020},  // deskundige
    {0x52BD467D66D6D4E1, 7, 0x20020},  // deskundigen
    {0xE85B55073E0175B8, 9, 0x00001},  // desmentiu
    {0x624992793A3B8DB5, 2, 0x00200},  // despite
    {0x47747EEBF85B2103, 3, 0x00200},  // después
    {0x9EBD7DE6C6FA0113, 9, 0x00001},  // destaca
    {0x18D2D92377F4C65D, 9, 0x00001},  // destacado
    {0x10C8A8F421B484B8, 9, 0x00001},  // destacam
    {0x1BB000242DEBE932, 9, 0x00001},  // destacaram
    {0x5B9E09D4A9AFB647, 9, 0x00001},  // destacava
    {0x74F46FBDE9663CE8, 9, 0x00001},  // destacou
    {0xB39B7EB7AA9E9FF2, 9, 0x00001},  // desvaloriza
    {0x148B921A95108686, 9, 0x00001},  // desvalorizou
    {0x2CFD02274EA8A26B, 2, 0x00010},  // det
    {0x2CFD02274EA8A26B, 11, 0x00008},  // det
    {0xDAB6E832284F467D, 9, 0x00001},  // detalha
    {0xB8FEFDE5875BAD30, 9, 0x00001},  // detalhado
    {0xD1756F605227D594, 9, 0x00001},  // detalham
    {0x9F2A0E9E76E5C9FE, 9, 0x00001},  // detalharam
    {0x8FE11DDB7961BF85, 9, 0x00001},  // detalhava
    {0x1CDD42E93E75509D, 9, 0x00001},  // detalhou
    {0xAB83C5FFBEE88C57, 3, 0x00001},  // detalla
    {0x9B899622E99B4236, 3, 0x00001},  // detallaba
    {0xEF0D62AB2ACFF904, 3, 0x00001},  // detallado
    {0x798245AEAB1D5668, 3, 0x00001},  // detallan
    {0xEE035148B24065EE, 3, 0x00001},  // detallaron
    {0x7BB73031530D1DE1, 3, 0x00001},  // detalló
    {0x9FD3F328826D7B2A, 2, 0x00030},  // detective
    {0x51D24A6948539FF5, 8, 0x00020},  // detektyw
    {0x4E24EE82A108A297, 3, 0x00820},  // detenida
    {0x9928A4ADD6EBB8EC, 3, 0x01020},  // detenido
    {0x1DA0985B0584FE11, 6, 0x00002},  // detta
    {0x51F3A55196F6EAF1, 6, 0x04001},  // detto
    {0xC8520E9D9658ABAF, 1, 0x400000},  // deutsch
    {0x88EF4F65A8B87422, 1, 0x400000},  // deutsche
    {0xB4111315CF695624, 1, 0x400000},  // deutschem
    {0x13985D7C36BB30FD, 1, 0x400000},  // deutschen
    {0x4D5205F551BC0A58, 1, 0x400000},  // deutscher
    {0xB60692C2F82308F8, 1, 0x400000},  // deutsches
    {0x3D660F406C213DC5, 4, 0x00408},  // deux
    {0x86356D34100F0EA4, 4, 0x00080},  // devise
    {0xA69E597F3FFD9A51, 7, 0x00008},  // deze
    {0x795C59A7DC151198, 1, 0x800000},  // dezember
    {0xAB61626354194A31, 12, 0x00001},  // değerlendirdi
    {0x3C88D23DD5B64509, 12, 0x00001},  // değerlendiren
    {0xB20039008F341133, 12, 0x00001},  // değerlendirmesinde
    {0xAFC998B683E48B0C, 12, 0x00001},  // değerlendirmesini
    {0xB147E6FF1CE53332, 7, 0x01010},  // dhr
    {0xA5F54CF7BB930294, 6, 0x100040},  // di
    {0xA71EC7AE3B54D4F0, 3, 0x00001},  // dialoga
    {0x078FE15944BF6C9E, 3, 0x00001},  // dialogaba
    {0xAC60939A32CA8D94, 3, 0x00001},  // dialogado
    {0xF28131A6109FADE0, 3, 0x00001},  // dialogan
    {0x51C1154AF3632F6E, 3, 0x00001},  // dialogaron
    {0x49EDBABA0D980989, 3, 0x00001},  // dialogó
    {0x18C382824AE54773, 3, 0x080A0},  // diario
    {0x0FF1114A009E66F1, 3, 0x04001},  // dice
    {0x0FF1114A009E66F1, 6, 0x04001},  // dice
    {0x68BCDFEF12D16A13, 3, 0x00001},  // dicen
    {0x68EDE4D769DE67F1, 6, 0x00001},  // diceva
    {0xF40324131C1AAA3E, 6, 0x00001},  // dicevano
    {0x18F541A9827D3F58, 6, 0x04001},  // dichiara
    {0x065CFB72C7E0CCE3, 6, 0x00001},  // dichiarando
    {0xF1EC941C006ED034, 6, 0x04001},  // dichiarano
    {0xEF43CE12E1F17F90, 6, 0x04001},  // dichiarato
    {0x64866DD49E8D6989, 6, 0x00001},  // dichiarava
    {0x72DF23203321EFF8, 6, 0x00001},  // dichiarò
    {0xE9823233FF7E7F0A, 3, 0x04001},  // dicho
    {0xAE80578ADAD1E064, 6, 0x04001},  // dicono
    {0x8BCF4972573AC238, 3, 0x00001},  // dicta
    {0xD5D7BA6A8F8FE2BC, 3, 0x00001},  // dictaba
    {0x232775AB6CACC4D1, 2, 0x00200},  // did
    {0xA01FC15AE3C4D105, 1, 0x2000808},  // die
    {0xA01FC15AE3C4D105, 7, 0x2000008},  // die
    {0x78AF489746AEA7E8, 1, 0x800200},  // dienstag
    {0xEEF80AE75997FB48, 1, 0x00200},  // diese
    {0x55E44F48FC039147, 1, 0x00200},  // dieser
    {0xCC917114E747C15D, 1, 0x00200},  // dieses
    {0xB501A3513D05B72F, 6, 0x00001},  // difende
    {0xF0815BE846217ACE, 6, 0x00020},  // difensore
    {0x7BEB80AC37F0DADD, 6, 0x00001},  // difeso
    {0x4662A1FF827D5051, 3, 0x04001},  // dijeron
    {0x4A82F623EE84C21B, 3, 0x04001},  // dijo
    {0xE60EA0780954D2B6, 11, 0x00080},  // dikten
    {0x65AFA27F5D06598F, 12, 0x00001},  // dile
    {0xE2AD22DAEDB21460, 4, 0x00200},  // dimanche
    {0xEDE41C3C3631B044, 9, 0x400000},  // dinamarquês
    {0x11DC24C0DF48DB51, 7, 0x00200},  // dinsdag
    {0xC4E8681D7ACECE45, 6, 0x08020},  // dipartimento
    {0x9819E0E9AB0F03D1, 6, 0x20020},  // dipendente
    {0x1AA7F03E7A1BC3D7, 6, 0x20020},  // dipendenti
    {0xA8B28AE1B6728C20, 1, 0x4000020},  // diplomat
    {0xA8B28AE1B6728C20, 2, 0x4000020},  // diplomat
    {0xA8B28AE1B6728C20, 11, 0x00020},  // diplomat
    {0xA8B28AE1B6728C20, 12, 0x4000020},  // diplomat
    {0xC1016170806966B8, 9, 0x00020},  // diplomata
    {0xB2601C1B315CF654, 4, 0x4000020},  // diplomate
    {0x9CF0F4A7BC75884B, 11, 0x4000020},  // diplomaten
    {0x683807DFEDB500B3, 4, 0x00020},  // diplomates
    {0x9EB9BB6859448C23, 6, 0x00020},  // diplomatico
    {0x187D14D3D1BCBBC2, 1, 0x4000020},  // diplomatin
    {0x7F6E4D47CBBA0B53, 3, 0x00820},  // diplomática
    {0x410ED013C6D3D3FB, 3, 0x01020},  // diplomático
    {0xB27F52E496539DF9, 3, 0x00820},  // diputada
    {0xB2B4E317B26F64FB, 3, 0x01020},  // diputado
    {0xB4FDED5EC1843921, 3, 0x00020},  // diputados
    {0x0AABA4B5BDB2AEF7, 4, 0x00001},  // dira
    {0x1850FB45BC46A9DB, 3, 0x08020},  // dirección
    {0xD25F18E65D03F6DF, 4, 0x01020},  // directeur
    {0xD25F18E65D03F6DF, 7, 0x00020},  // directeur
    {0x23D930F8C673612B, 4, 0x00020},  // directeurs
    {0xFB781EB18262B22A, 4, 0x08020},  // direction
    {0x176BFE9C2DFA53DC, 2, 0x00020},  // director
    {0x176BFE9C2DFA53DC, 3, 0x01020},  // director
    {0x74D2480606868C03, 3, 0x00820},  // directora
    {0xF245102FDC5A4B7F, 3, 0x00020},  // directores
    {0xC70E95C109559CE4, 4, 0x00820},  // directrice
    {0xC70E95C109559CE4, 7, 0x00820},  // directrice
    {0xE8011BAD9795E0BA, 1, 0x01020},  // direktor
    {0x3409332E137DA27E, 1, 0x00820},  // direktorin
    {0xB1F2132D9B630016, 1, 0x00020},  // direktors
    {0x8CD42E7FF63CABFA, 11, 0x00020},  // direktör
    {0x31465C2273A9986B, 11, 0x00020},  // direktören
    {0x17975AF001F159C6, 9, 0x01020},  // diretor
    {0x8B29905710A60678, 9, 0x00020},  // diretor-geral
    {0xC0E24E06F6EC9816, 9, 0x00820},  // diretora
    {0x487301DF3D75D78D, 9, 0x00020},  // diretora-geral
    {0x2075999B131D5DD7, 9, 0x00020},  // diretores
    {0xA5541FDA2C4F014A, 9, 0x08020},  // diretoria
    {0xCE6B02A479EFFCAF, 6, 0x01020},  // direttore
    {0x53189BBF62C12715, 6, 0x00020},  // direttori
    {0x9BE01DCBC1C3078C, 6, 0x00820},  // direttrice
    {0xC23213C430D9C429, 6, 0x08020},  // direzione
    {0x34C548D87F2659CD, 9, 0x08020},  // direção
    {0x9AFD2E1275BE91A6, 4, 0x4001020},  // dirigeant
    {0xEE143A97621871E4, 4, 0x4000820},  // dirigeante
    {0xE13C5622BF8797C9, 3, 0x00020},  // dirigenta
    {0xA1CECD14D18C69E0, 3, 0x4000020},  // dirigente
    {0xA1CECD14D18C69E0, 6, 0x4000020},  // dirigente
    {0xA1CECD14D18C69E0, 9, 0x4000020},  // dirigente
    {0xDC2D2BE64B0555F3, 3, 0x00020},  // dirigentes
    {0xDC2D2BE64B0555F3, 9, 0x00020},  // dirigentes
    {0x68F95F547992F289, 6, 0x00020},  // dirigenti
    {0x17B9837CEE021F69, 4, 0x00001},  // disaient
    {0x326C6DFCABF07000, 4, 0x00001},  // disait
    {0x5C7B8CA8091C99F8, 3, 0x00080},  // disco
    {0x5C7B8CA8091C99F8, 9, 0x00080},  // disco
    {0xC7F26CC6BA6EAD13, 4, 0x04001},  // disent
    {0x3EA2D6ADAF42EB7E, 2, 0x00001},  // dismissed
    {0x0CC438E407D48573, 2, 0x00001},  // dismisses
    {0x3E72BBBEEF59BB3D, 9, 0x00001},  // dispara
    {0xB9D7AE6C348DE214, 9, 0x00001},  // disparou
    {0x9EB3A71293D3E5D0, 2, 0x00020},  // dispatcher
    {0x8657DFB627B2B5A9, 6, 0x00001},  // dispera
    {0xC72116F51F4AE923, 6, 0x04001},  // disse
    {0xC72116F51F4AE923, 9, 0x04001},  // disse
    {0xF2107074CD808F21, 9, 0x04001},  // disseram
    {0xCB96543E71AA320B, 9, 0x08020},  // distribuidora
    {0x4C699EB364723A99, 4, 0x04081},  // dit
    {0x4C699EB364723A99, 7, 0x00008},  // dit
    {0x75D158098A1C2C5C, 4, 0x00180},  // dite
    {0x6293F2F0C9B036F7, 9, 0x00001},  // dito
    {0x759B834686241E69, 9, 0x00001},  // ditou
    {0x83D0ACD8649A7E4B, 6, 0x08020},  // ditta
    {0xFA53BF8411C324A1, 2, 0x00020},  // diver
    {0xD0F997CAC570CF5C, 2, 0x00020},  // divers
    {0xDB709A093E9739BD, 6, 0x00408},  // diverse
    {0x3E43FAFF12AAD8C3, 6, 0x00408},  // diversi
    {0x903F8160AF1335E4, 4, 0x00002},  // dixit
    {0xBD544490F21CB10D, 12, 0x04001},  // diye
    {0x328958C040B95F40, 12, 0x04001},  // diyen
    {0xADD917043E4DEFE2, 12, 0x04001},  // diyerek
    {0xCA956B07132291D5, 12, 0x04001},  // diyor
    {0xDD9B3F90581018C0, 12, 0x00001},  // diyordu
    {0xB1BB9CC218F6D853, 12, 0x00001},  // diyorlar
    {0x06E026FF8D1C0914, 12, 0x00001},  // diyorum
    {0x2283007E3FAE4BEB, 9, 0x04001},  // diz
    {0x88E16A62C2CB2FBD, 9, 0x00001},  // dizem
    {0x8CD753A894CD7939, 9, 0x00001},  // dizendo
    {0x25FCA10DA19BC43C, 12, 0x00080},  // dizi
    {0x021789282E2C5821, 9, 0x00001},  // dizia
    {0x4651AFFB0B372459, 9, 0x00001},  // diziam
    {0xDD3512C38F65626A, 12, 0x00080},  // dizisi
    {0x9EDDC10DF522B254, 12, 0x00200},  // diğer
    {0x9B7DF17B366B5684, 12, 0x00020},  // dişçi
    {0x9D1CEB3B0FE0EC59, 8, 0x00040},  // dla
    {0x18ADE56F60A971B7, 2, 0x00200},  // do
    {0x18ADE56F60A971B7, 8, 0x00040},  // do
    {0x18ADE56F60A971B7, 9, 0x100048},  // do
    {0x2A5A23223F1AD807, 7, 0x00020},  // docent
    {0xAF255F4BA01096D8, 3, 0x4000020},  // docente
    {0xAF255F4BA01096D8, 6, 0x4000020},  // docente
    {0xAF255F4BA01096D8, 9, 0x4000020},  // docente
    {0x1C3727F8227AA278, 1, 0x00200},  // doch
    {0xE5EE9FE1F6E5466C, 7, 0x00820},  // dochter
    {0x2DA66B6FE1D57386, 2, 0x00020},  // docker
    {0x38654550A206B47B, 4, 0x00010},  // docteur
    {0x8A6DC2C694D8B749, 4, 0x00010},  // docteure
    {0xF28DCA44B5F8E929, 2, 0x00020},  // doctor
    {0xF28DCA44B5F8E929, 3, 0x01030},  // doctor
    {0x09D48F6B3E5F2FCF, 3, 0x00830},  // doctora
    {0xC0376003FF7265C9, 2, 0x00020},  // doctors
    {0xC1C87DFBA7F05842, 2, 0x00020},  // document
    {0xC1C87DFBA7F05842, 4, 0x00020},  // document
    {0x1A033C7A5D26258E, 4, 0x00080},  // documentaire
    {0xC5DCBC5E1CF8900C, 3, 0x00080},  // documental
    {0x88D07202A6B24863, 6, 0x00080},  // documentario
    {0x414D30DDBFAA9E43, 2, 0x00080},  // documentary
    {0x9487D4DA5DFF7A1D, 3, 0x00020},  // documento
    {0x9487D4DA5DFF7A1D, 6, 0x00020},  // documento
    {0x9487D4DA5DFF7A1D, 9, 0x00020},  // documento
    {0x6266DD3E3810959E, 9, 0x00080},  // documentário
    {0x070399C97259AA60, 8, 0x04001},  // dodaje
    {0x7FB89625967F67D5, 8, 0x04001},  // dodają
    {0x8942485F40FE1F3D, 8, 0x00001},  // dodali
    {0x60C9D2263A02E810, 8, 0x01001},  // dodawał
    {0x5F85D131C83A43CE, 8, 0x00801},  // dodawała
    {0xFA4A90204E114FC5, 8, 0x05001},  // dodał
    {0x29B9F183B2D31E85, 8, 0x04801},  // dodała
    {0x876A1C8C7F03A03C, 2, 0x00200},  // does
    {0x19E0EA766E870961, 9, 0x00408},  // dois
    {0x334F36CFA5A9FDA8, 7, 0x00010},  // dokter
    {0xAFA35F4D465FAF2E, 8, 0x00010},  // doktor
    {0xAFA35F4D465FAF2E, 11, 0x00010},  // doktor
    {0xAFA35F4D465FAF2E, 12, 0x00030},  // doktor
    {0xFE711C1DFDDAAE31, 12, 0x00020},  // doktorlar
    {0xCB0A1D68B257E876, 12, 0x00020},  // doktoru
    {0x29848EECAEF8B23B, 8, 0x00020},  // dokumencie
    {0xC11D0F4A09DB882A, 1, 0x00020},  // dokument
    {0xC11D0F4A09DB882A, 8, 0x000A0},  // dokument
    {0xC11D0F4A09DB882A, 11, 0x00020},  // dokument
    {0x3EDCA597225A21C3, 1, 0x00080},  // dokumentarfilm
    {0x5217F3907E504EB2, 11, 0x00020},  // dokumentet
    {0x7CCD8648C699A99F, 11, 0x00080},  // dokumentären
    {0x611C05BF914E670D, 1, 0x400000},  // dolmetscher
    {0x0F126819044391FB, 1, 0x400000},  // dolmetscherin
    {0x1437699C041EE611, 9, 0x01010},  // dom
    {0x1437699C041EE611, 11, 0x00004},  // dom
    {0xA9AE6D9125B063EA, 8, 0x00001},  // domaga
    {0x3E26B4621CCFB260, 6, 0x00001},  // domanda
    {0xC2E1259D4C1844E1, 6, 0x00001},  // domandano
    {0x01E9546AC9EAB4EA, 6, 0x00001},  // domandato
    {0xB17ED223FA8BD692, 6, 0x00001},  // domandava
    {0x8D2B725A51F0326B, 6, 0x00001},  // domandò
    {0x49BF0F6F052AD8CE, 6, 0x00200},  // domani
    {0x2CE9D940E339A9B5, 11, 0x00020},  // domare
    {0x8F7C67A769D43CC6, 11, 0x00020},  // domaren
    {0x683DBA7914A0946A, 6, 0x00200},  // domenica
    {0x665596AEB52F1FFD, 3, 0x00200},  // domingo
    {0x665596AEB52F1FFD, 9, 0x00200},  // domingo
    {0xCC7967E51A7749AF, 11, 0x00020},  // domprost
    {0xDFB9ABBB1F2F2B83, 11, 0x00020},  // domprosten
    {0x70DA198E01BAD232, 11, 0x08020},  // domstolen
    {0x827EEBAD76FBD017, 3, 0x01010},  // don
    {0x827EEBAD76FBD017, 6, 0x00010},  // don
    {0xD259BCC7F6465CF9, 9, 0x00830},  // dona
    {0x46104467817DBB2A, 7, 0x00200},  // donderdag
    {0x8BACFAC5C6A1223C, 6, 0x4000820},  // donna
    {0xD1BE93A79BC6F09C, 1, 0x800200},  // donnerstag
    {0x9EDCF28D762914F3, 9, 0x01020},  // dono
    {0xC209D1920AC8AC05, 8, 0x00001},  // donosi
    {0xAB1049116AB04C07, 8, 0x00001},  // donosił
    {0x53DCB2266004D090, 7, 0x00040},  // door
    {0x04B1B4F0D8E02829, 6, 0x00200},  // dopo
    {0xB5C55FF31621BDD4, 8, 0x00001},  // dopytuje
    {0x0FADE6C627183410, 8, 0x01020},  // doradca
    {0xB12E767A6A30B2FE, 8, 0x00820},  // doradczyni
    {0x0049D732443BACC7, 1, 0x4000020},  // dorfchef
    {0xE4DACE40303FDDCB, 1, 0x00200},  // dort
    {0x8A828233351F85AB, 8, 0x01001},  // dorzucił
    {0x2F762A9843F007D5, 8, 0x00801},  // dorzuciła
    {0xE2C0E47656CAB453, 3, 0x00408},  // dos
    {0xE2C0E47656CAB453, 9, 0x100048},  // dos
    {0x506589201350539A, 8, 0x00020},  // dostawca
    {0x04E09A90CA96E640, 6, 0x00010},  // dott
    {0x335C409505A4DFC2, 11, 0x00820},  // dotter
    {0xD49761393C528E93, 11, 0x00820},  // dottern
    {0xBEEA6E17ABDFBE6C, 6, 0x01010},  // dottor
    {0x4DD55368C8B59863, 6, 0x00020},  // dottorando
    {0x2D7C09F2DAA45E1B, 6, 0x00810},  // dottoressa
    {0x0065B38FC897BD8B, 9, 0x01010},  // doutor
    {0x15B254CA81830075, 9, 0x00810},  // doutora
    {0x4170AEFD8530A709, 8, 0x00001},  // dowodzi
    {0x7EAA57390859866F, 8, 0x01020},  // dowódca
    {0x0F64EA795BF707AD, 8, 0x00020},  // dozorca
    {0x9851DBA6F0061C19, 12, 0x00010},  // doç
    {0xEBCF65BDC16D2A7B, 3, 0x00810},  // doña
    {0x1A42B3C847213603, 12, 0x00001},  // doğruladı
    {0x09ADC8C8C70DEE83, 1, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 2, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 3, 0x01010},  // dr
    {0x09ADC8C8C70DEE83, 4, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 7, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 8, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 9, 0x01010},  // dr
    {0x09ADC8C8C70DEE83, 11, 0x00010},  // dr
    {0x09ADC8C8C70DEE83, 12, 0x00010},  // dr
    {0x45258C6B02E03004, 3, 0x00810},  // dra
    {0x45258C6B02E03004, 9, 0x00810},  // dra
    {0x6D0A7A4788DC794A, 2, 0x00080},  // drama
    {0xCE5614ECC63C511D, 2, 0x00001},  // drawled
    {0x54066206A5115798, 1, 0x00200},  // drei
    {0xD3E1373768798BC2, 1, 0x00200},  // dreißig
    {0x99947D72FD5D6DA7, 7, 0x00408},  // drie
    {0x030BEA57963E0D38, 11, 0x00020},  // driftchef
    {0x12E17E94D1757305, 2, 0x00020},  // driver
    {0xD819D48FB845E6F8, 1, 0x00001},  // drohen
    {0xC56A3C3698844303, 1, 0x00001},  // droht
    {0xFD826F4C38BCE955, 1, 0x00001},  // drohte
    {0xCB2EAB093F2360B1, 1, 0x00001},  // drohten
    {0xF8D82A5CE7E8B094, 11, 0x00820},  // drottning
    {0xBE96CD1C59F7D4C8, 11, 0x00820},  // drottningen
    {0xABD9CDDC035F24A8, 8, 0x08020},  // drużyna
    {0x65CB2FD4358E5D36, 4, 0x100048},  // du
    {0xF4D37B69E35B7CF9, 9, 0x00408},  // duas
    {0x3C2DB9E79D4B5EF2, 2, 0x00101},  // dubbed
    {0xCD00D155898A9F82, 2, 0x00820},  // duchess
    {0x43A4ABE097EE6D2A, 8, 0x4000020},  // duchowny
    {0x050A78B85F7B1F6E, 6, 0x00408},  // due
    {0xB0307D57626DB997, 3, 0x00820},  // dueña
    {0x5CE6326534A3CA2B, 3, 0x01020},  // dueño
    {0x5EEAFB9C24C12956, 7, 0x400000},  // duits
    {0x8340DB4F67ECA898, 7, 0x400000},  // duitse
    {0xB75660DD9A81734B, 2, 0x01020},  // duke
    {0x9ADB374030B9C701, 12, 0x00020},  // dul
    {0x0788B84BE6657F50, 1, 0x00240},  // durch
    {0x8AD20E3CFF3A14FC, 2, 0x00240},  // during
    {0x4712C6C1570C8BEE, 2, 0x400000},  // dutch
    {0x1B65799078E90CD5, 9, 0x00001},  // duvidou
    {0x4CDE67A0D471B529, 12, 0x00001},  // duyuran
    {0xB1BFCA58041F2B3A, 12, 0x00001},  // duyurdu
    {0xF4FDC9B5D1FE7377, 12, 0x00001},  // duyurdular
    {0x29E4D754533DD9E1, 12, 0x00001},  // duyuruldu
    {0x30083E63CEB5AAD0, 8, 0x400000},  // duńsku
    {0x6B66565D549C9C1D, 8, 0x00408},  // dwaj
    {0xDD3028030D7780FC, 8, 0x00408},  // dwie
    {0x5DDFB18EBDBBE696, 8, 0x00408},  // dwóch
    {0x41DC9344604E8B41, 11, 0x00020},  // dykare
    {0xA352A52662EF091D, 11, 0x00020},  // dykaren
    {0xABF041F54A77082B, 11, 0x00020},  // dykarna
    {0x5EF72EC31ECA479C, 8, 0x4000020},  // dyplomata
    {0x4BD15E23AA5B00F9, 8, 0x08020},  // dyrekcja
    {0x61BB81807E801A87, 8, 0x08020},  // dyrekcji
    {0x6A30C28861058E87, 8, 0x01020},  // dyrektor
    {0x2C9B91D14ECA1E21, 8, 0x00020},  // dyrektora
    {0x0209E7FAF52EDBD1, 8, 0x00820},  // dyrektorka
    {0x18ABDF748D4C459F, 8, 0x00020},  // dyrektorzy
    {0x3065D82734D8FB58, 8, 0x01020},  // dyspozytor
    {0x3B53C3517A8634C9, 8, 0x00820},  // dyspozytorka
    {0x9272237723F4AAA7, 8, 0x01020},  // dziadek
    {0x43A72EB500CB5AA0, 8, 0x00020},  // dziadkowie
    {0x222B67FBBB669C48, 8, 0x01020},  // działacz
    {0x08DD092CC393BABC, 8, 0x00020},  // działacze
    {0xD7AA4FE15291C8D7, 8, 0x00820},  // działaczka
    {0x0E3485F613FBD665, 8, 0x00020},  // dziekan
    {0xBDA4441C6272E212, 8, 0x00020},  // dzielnicowy
    {0x8B6FEDE4D1931E49, 8, 0x00080},  // dziennik
    {0x11507A8C13A3BBBC, 8, 0x00820},  // dziennikarka
    {0xC1EFE64EB9839798, 8, 0x01020},  // dziennikarz
    {0xEE8A69ADECA828BC, 8, 0x00020},  // dziennikarze
    {0x084A6D69CC461698, 8, 0x00080},  // dzienniku
    {0x644AD40356CF5C29, 8, 0x00820},  // dziewczyna
    {0x44F0B948C203360C, 8, 0x00820},  // dziewczynka
    {0xBED2125699B4BB6C, 8, 0x00200},  // dzisiaj
    {0xE76C08C46D44B9F7, 8, 0x00001},  // dziwi
    {0xB21E9078B9C386F3, 8, 0x01001},  // dziwił
    {0x83289B7F4B980839, 8, 0x00001},  // dziękował
    {0x70400EC5053B91CE, 8, 0x00001},  // dziękowała
    {0x11EC0498CB733804, 8, 0x00001},  // dziękuje
    {0xDC0AB2EAB549591D, 8, 0x00200},  // dziś
    {0xC9B844EB81DB9E07, 1, 0x400000},  // dänisch
    {0x790DFA8EB3D097EC, 1, 0x400000},  // dänische
    {0xF5C830066D166A3C, 1, 0x400000},  // dänischem
    {0x3D23D66D7468214D, 1, 0x400000},  // dänischen
    {0x6B08F66DC3925EDA, 1, 0x400000},  // dänischer
    {0x70AB9E9377C7AE60, 1, 0x400000},  // dänisches
    {0x9386756F629A2E02, 11, 0x00200},  // då
    {0x6559A7E9C529A3FE, 4, 0x00001},  // débute
    {0x99D2BC413FCB56C2, 4, 0x00001},  // déclara
    {0xF693335D1E2FBBAE, 4, 0x00001},  // déclarait
    {0xEFFB903F392E49BD, 4, 0x10020},  // déclaration
    {0x745E84DCB0ED708B, 4, 0x04001},  // déclare
    {0x15E6CBD3072B8301, 4, 0x04001},  // déclaré
    {0xC77653592F90CA52, 4, 0x00001},  // décrit
    {0x956049F25D19FA0A, 4, 0x00001},  // décrivait
    {0x4542A898A97DAA32, 4, 0x00001},  // décrète
    {0x7FBB0EA73DFA75AB, 4, 0x00001},  // décrété
    {0x7FBEF7DE071529B3, 4, 0x00001},  // défend
    {0x3AF92F8E5BB5F1D2, 4, 0x00001},  // défendent
    {0x03BA6977AA17CFFA, 4, 0x00001},  // défendu
    {0xCFAE5C6E0562716E, 4, 0x00020},  // défenseur
    {0xF310A05417D2E86E, 4, 0x00200},  // déjà
    {0xF7F863517D3B604F, 4, 0x01020},  // délégué
    {0xC7CE6C2126EC6788, 4, 0x00820},  // déléguée
    {0x1D5F8EA8C48AB557, 4, 0x00001},  // dément
    {0xBC03E2A4C5482DAF, 4, 0x00001},  // démentent
    {0x5B03CA425313CDD8, 4, 0x00001},  // démenti
    {0xB7E77D096361466B, 4, 0x00020},  // démographe
    {0x3669B755D862BB70, 4, 0x00001},  // dénonce
    {0xE6067B21AAD3B584, 4, 0x00001},  // dénoncent
    {0xF1823DEB6A6DC9CB, 4, 0x00001},  // dénoncé
    {0x171B21DB6C7011B9, 4, 0x00001},  // dénonçait
    {0xCC04609DDBA03214, 4, 0x08020},  // département
    {0x09031A7FCBE947E5, 4, 0x00001},  // déplore
    {0xD6BC3B04624B7626, 4, 0x00001},  // déploré
    {0x0B9E7337FD632CF8, 4, 0x01020},  // député
    {0x75C5D8D74AD6079D, 4, 0x00820},  // députée
    {0x859FB7C7CE37F0EF, 4, 0x00020},  // députés
    {0x97B804CF6E5B1EDA, 4, 0x00001},  // désole
    {0xDD7846AD56EB786D, 4, 0x00001},  // désolé
    {0xDCED4173C9F2F7EB, 4, 0x00001},  // détaillait
    {0xF754BCC56CDE6B5F, 4, 0x00001},  // détaille
    {0xAA94CA15ACD391C0, 4, 0x00001},  // détaillé
    {0x14A11321A9D74E0E, 4, 0x00001},  // dévoile
    {0x266F5DC64BC43E68, 4, 0x00001},  // dévoilé
    {0xBADC1162ACBA77F9, 12, 0x00200},  // dün
    {0x484CBDDD4D48F891, 1, 0x02000},  // dürfe
    {0x1378CAAAE6F79D9D, 1, 0x02000},  // dürften
    {0x6702AD8F739FCE5E, 3, 0x200000},  // e
    {0x6702AD8F739FCE5E, 6, 0x200200},  // e
    {0x6702AD8F739FCE5E, 9, 0x200200},  // e
    {0x3A203E8F4840F8AA, 2, 0x00200},  // earlier
    {0x2AFE014A8FFC9F2E, 2, 0x800000},  // easter
    {0x81CC389A3F6E3BF9, 1, 0x00200},  // ebenso
    {0x6A85C04EB4EBFF34, 6, 0x400000},  // ebraico
    {0x5E0D9DE38FA27A9E, 2, 0x00020},  // economist
    {0x5687ECC0FB6849AB, 3, 0x00020},  // economista
    {0x5687ECC0FB6849AB, 6, 0x00020},  // economista
    {0x5687ECC0FB6849AB, 9, 0x00020},  // economista
    {0x1F5537ADDA9EA4F0, 2, 0x00020},  // economists
    {0xF965E7BBE1FFA1FB, 7, 0x00020},  // econoom
    {0x46B97EE4EBE4F937, 12, 0x00020},  // eczacı
    {0xA580C4C38C8F4BD6, 6, 0x200000},  // ed
    {0x873BA2C1DF18AE00, 6, 0x00020},  // edicolante
    {0xAB7465EA870B8293, 3, 0x4000020},  // edil
    {0xAB7465EA870B8293, 9, 0x4000020},  // edil
    {0x9214B5470277279B, 3, 0x4000020},  // edila
    {0xE7A74243DE939FD4, 9, 0x08020},  // edilidade
    {0xD7C4740DFDC51B6C, 2, 0x00020},  // editor
    {0xD7C4740DFDC51B6C, 9, 0x01020},  // editor
    {0x6E323A7D3CF49551, 9, 0x08820},  // editora
    {0x7F81337D9F95BA35, 2, 0x000A0},  // editorial
    {0x41EED80913A19926, 12, 0x00020},  // editör
    {0xFAE1D83CBDD2989B, 12, 0x00020},  // editörü
    {0xE38F0DC997A5C033, 7, 0x00408},  // een
    {0xA47312AB007E0F90, 7, 0x00200},  // eerder
    {0xA412C47312F6BC03, 11, 0x00040},  // efter
    {0x6766B672D75A75E7, 11, 0x00001},  // efterlyser
    {0x281648CAAC75C69C, 11, 0x00200},  // eftersom
    {0x063C19E4894B08F1, 6, 0x01004},  // egli
    {0x5D9E6EDE2DAD8423, 1, 0x00820},  // ehefrau
    {0xE5DFFA879E4F51E7, 1, 0x01020},  // ehemann
    {0xCC02676392D0C655, 7, 0x00020},  // eigenaar
    {0x83B5956EF522C501, 7, 0x00820},  // eigenares
    {0xEB248B811340C8CE, 1, 0x01020},  // eigentümer
    {0x0250F02B3778AA44, 1, 0x00820},  // eigentümerin
    {0xA291F56516759195, 2, 0x00200},  // eight
    {0x6F4B16DE28DA25DC, 1, 0x01408},  // ein
    {0xA60DF782605FB608, 1, 0x00C08},  // eine
    {0xEB1139AC75AC456F, 1, 0x80408},  // einem
    {0x4D2518D28773A864, 1, 0x80408},  // einen
    {0xF1E14F14F7275001, 1, 0x8080408},  // einer
    {0x208882D0F3586DDD, 1, 0x8080408},  // eines
    {0x38EA5AB6D4047084, 1, 0x00001},  // eingeräumt
    {0x49796A28426A68E8, 1, 0x00200},  // einige
    {0xD11A6F4339DC58FB, 1, 0x01020},  // einsatzleiter
    {0x585ECC54F20DBB9F, 1, 0x00820},  // einsatzleiterin
    {0xE535FEB244CB7A53, 1, 0x00020},  // einwohner
    {0x077499716D5D0086, 7, 0x00001},  // eist
    {0x59319052F72B8910, 7, 0x00001},  // eiste
    {0x4D6872C1E7C296F1, 3, 0x08020},  // ejecutivo
    {0xD87ACCD6EAE61871, 3, 0x08020},  // ejército
    {0xEB66844539B48A7C, 12, 0x04001},  // ekledi
    {0xD06E14A0F4C0FD3F, 12, 0x00001},  // eklemişti
    {0xB513F56247537E0E, 12, 0x00001},  // ekleyen
    {0xE57FA5256ADE7A5B, 12, 0x00001},  // ekliyor
    {0x43C3914CDC6C3CC7, 11, 0x00020},  // ekonom
    {0x58B8F8C6FBA7B0B3, 11, 0x00020},  // ekonomen
    {0xEF6938C03710F018, 12, 0x00020},  // ekonomist
    {0xAC7EFD931B2BD9C1, 8, 0x00020},  // ekonomista
    {0x7906E65ED997FA8A, 8, 0x00020},  // ekspedientka
    {0x10B9D0827FFBF14B, 8, 0x20020},  // eksperci
    {0x143B8AB7603F3814, 8, 0x4020020},  // ekspert
    {0xA86C439F1C3B1AB8, 8, 0x4000820},  // ekspertka
    {0x2A7AA8610B70577B, 8, 0x20020},  // ekspertów
    {0x5865EFDD079541EE, 3, 0x01008},  // el
    {0xB5CD0B3E88111CE9, 9, 0x00804},  // ela
    {0xF174589D33BD1FE5, 2, 0x00001},  // elaborated
    {0x2AA35F14AF651D7B, 9, 0x00804},  // elas
    {0x7B69EC130B4232A7, 11, 0x08020},  // elbolaget
    {0x94EC5CA112464712, 9, 0x01004},  // ele
    {0xC286A562CDEB9FC7, 2, 0x00020},  // electrician
    {0xA96A0DC519230D73, 2, 0x00020},  // electricians
    {0xA3DAE6F1F22185F0, 8, 0x00020},  // elektryk
    {0x2BAFA89599174483, 6, 0x00001},  // elenca
    {0x4569070A430E2375, 9, 0x01004},  // eles
    {0x046737F16B9C8CB7, 9, 0x00020},  // eletricista
    {0x7FD2663739E1098C, 11, 0x00020},  // elev
    {0xE1E67A34E9463C0B, 11, 0x00020},  // eleven
    {0x8EECE792848AB2BD, 11, 0x00020},  // elever
    {0x73D4EB6009FC5F06, 12, 0x00001},  // eleştirdi
    {0xEF8F9C662DB60B4C, 12, 0x00001},  // eleştiren
    {0x480C8D74930F05DB, 12, 0x00001},  // eleştirerek
    {0x07AECE9410E266DE, 12, 0x00001},  // eleştiriyor
    {0x8F091E7D19E77044, 1, 0x00200},  // elf
    {0xEB0C630F7402228A, 7, 0x00200},  // elke
    {0x83010216702D4CC7, 3, 0x00804},  // ella
    {0x678A35A8808A4F8B, 3, 0x00804},  // ellas
    {0x04344EE97F91D1B2, 4, 0x00804},  // elle
    {0x5275011A75CFD825, 4, 0x00804},  // elles
    {0x5A2EC272FBD5751A, 3, 0x01004},  // ellos
    {0x388FD81CE03D638B, 3, 0x00001},  // elogia
    {0x388FD81CE03D638B, 6, 0x00001},  // elogia
    {0x388FD81CE03D638B, 9, 0x00001},  // elogia
    {0x10303B8DD42E30EB, 3, 0x00001},  // elogiaba
    {0x53AA256695F0536C, 3, 0x00001},  // elogiado
    {0x53AA256695F0536C, 9, 0x00001},  // elogiado
    {0xEA5A0D1F0F4CC96B, 9, 0x00001},  // elogiam
    {0xC6E2F2F26E6D5CF0, 3, 0x00001},  // elogian
    {0xB69561DDA927B49A, 6, 0x00001},  // elogiano
    {0xD0E21288E40AC656, 9, 0x00001},  // elogiaram
    {0x6F809793CC79452C, 3, 0x00001},  // elogiaron
    {0xC8CE70202A5335E4, 6, 0x00001},  // elogiato
    {0xC2F53D108F911A67, 6, 0x00001},  // elogiava
    {0xC2F53D108F911A67, 9, 0x00001},  // elogiava
    {0x513D534619E50898, 9, 0x00001},  // elogiou
    {0x4E4C514B4E0280B6, 6, 0x00001},  // elogiò
    {0xEA09BD90D417AD3E, 3, 0x00001},  // elogió
    {0xD48FC36280E1419F, 12, 0x08020},  // elçilik
    {0xA83E7CD14775612D, 3, 0x08020},  // eléctrica
    {0x824A1851B3CEE06A, 9, 0x00040},  // em
    {0xC72BFBB279709417, 2, 0x00020},  // email
    {0xCA70CB671EAC8359, 2, 0x00001},  // emailed
    {0x91EB144894D22E30, 9, 0x08020},  // embaixada
    {0x3811B130C240FA69, 9, 0x01020},  // embaixador
    {0x529963DED4E35DCF, 9, 0x00820},  // embaixadora
    {0x16124BCA8E22D07B, 3, 0x01020},  // embajador
    {0x18FBB3C350D09D7F, 3, 0x00820},  // embajadora
    {0xBA63F23337C6B3FD, 2, 0x08020},  // embassy
    {0x0A9BD505BD385FD8, 9, 0x00200},  // embora
    {0xF7C9D8B96DF74F9B, 12, 0x4000020},  // emekli
    {0xAD6FC954BEC1493A, 12, 0x00020},  // emeklisi
    {0x05B57FD1FAE82721, 9, 0x00001},  // emendou
    {0x968A6D3F3FDDF06F, 8, 0x00020},  // emeryci
    {0x3CBF971E9A131681, 8, 0x4001020},  // emeryt
    {0x2840F579374983B5, 8, 0x4000820},  // emerytka
    {0xAE1AC62DF9A78F3A, 12, 0x08020},  // emniyet
    {0x80350BFE335CCCAF, 1, 0x00001},  // empfahl
    {0x0A85D6BB261EE2B8, 1, 0x00001},  // empfiehlt
    {0x4522FD12F62E1713, 2, 0x00001},  // emphasised
    {0x0D1449F9657F1AF6, 2, 0x00001},  // emphasized
    {0xE82355B4AB21C1F5, 3, 0x00820},  // empleada
    {0xD6145F8639363348, 3, 0x01020},  // empleado
    {0x8144276FB92F47AD, 2, 0x20020},  // employee
    {0x4164EC06A02F142C, 2, 0x00020},  // employees
    {0x48BA9D5F7F362915, 4, 0x21020},  // employé
    {0x1BF9AC03F6AC2C43, 4, 0x20820},  // employée
    {0x234B5C02D5EF3F00, 4, 0x20020},  // employées
    {0xC41DDC00E264EE76, 4, 0x20020},  // employés
    {0xE452105C894EF7FC, 4, 0x00001},  // emporte
    {0x02DF21D10A8045DB, 4, 0x00001},  // emporté
    {0xBFDFF0633D425613, 9, 0x00820},  // empregada
    {0x8B6365EEFFB84718, 9, 0x01020},  // empregado
    {0x80F1C423438A2A34, 9, 0x08020},  // empreiteira
    {0x5BD6BC17B66FB4E4, 3, 0x08020},  // empresa
    {0x5BD6BC17B66FB4E4, 9, 0x08020},  // empresa
    {0xD4BC03E15AF09C46, 3, 0x4000020},  // empresaria
    {0xAACAE342E9F52128, 3, 0x4000020},  // empresario
    {0x4EC9FABFA9FA92A8, 3, 0x08020},  // empresas
    {0x4EC9FABFA9FA92A8, 9, 0x08020},  // empresas
    {0x268538A338312515, 9, 0x4000820},  // empresária
    {0xBDC4A12DBCADE557, 9, 0x4001020},  // empresário
    {0xE1D158574BAA1496, 3, 0x00040},  // en
    {0xE1D158574BAA1496, 4, 0x00040},  // en
    {0xE1D158574BAA1496, 7, 0x200200},  // en
    {0xE1D158574BAA1496, 11, 0x00408},  // en
    {0xCADE950CEF758E54, 3, 0x00820},  // encargada
    {0xC4FCE0FB41860093, 3, 0x01020},  // encargado
    {0xC72370CBF693654A, 9, 0x00020},  // encenador
    {0x117647B7070ED708, 9, 0x00020},  // encenadora
    {0xA697ED62E9E66EC9, 4, 0x00001},  // enchaîne
    {0x62D7388A8FD73169, 4, 0x00001},  // enchaîné
    {0x7819AF1E0A17C83D, 9, 0x00001},  // encoraja
    {0x06AE46893F94558D, 4, 0x00200},  // encore
    {0x9F50434A05CFFC70, 11, 0x08020},  // energibolaget
    {0x413A16FE3F0AFF18, 4, 0x00020},  // enfant
    {0x609DCF08ED257DAB, 9, 0x00001},  // enfatiza
    {0x7B2C3589343D659D, 9, 0x00001},  // enfatizou
    {0xE456A3DFD6C3DA34, 9, 0x00820},  // enfermeira
    {0x20CBA7D93C5A6FDF, 9, 0x01020},  // enfermeiro
    {0x1C9EFFFEC671E2D4, 9, 0x00020},  // enfermeiros
    {0xFA630DD2D86D4A82, 3, 0x00820},  // enfermera
    {0xB415D06DF8BA6580, 3, 0x00020},  // enfermeras
    {0x9A488CE37F5CD23A, 3, 0x01020},  // enfermero
    {0x227C249856417551, 3, 0x00020},  // enfermeros
    {0x2E08A5C53289C824, 4, 0x00001},  // enfonce
    {0x155BEBCCDDE4CCBA, 7, 0x400000},  // engels
    {0xCF9447AC87C99B1E, 7, 0x400000},  // engelse
    {0xA35438E4A2DF0F6B, 11, 0x400000},  // engelsk
    {0x75FABF2A5C040602, 11, 0x400000},  // engelska
    {0x184971A724A6D4E5, 9, 0x00830},  // engenheira
    {0xD2BBF009F2C9F7E2, 9, 0x01030},  // engenheiro
    {0x9586A8C154AC36DA, 2, 0x00020},  // engineer
    {0x8B8578423104CA25, 2, 0x00020},  // engineers
    {0x076AF37CCEE5671B, 1, 0x400000},  // englisch
    {0xA0EC1168EB0E47D2, 1, 0x400000},  // englische
    {0x5D1E7AD4B7836809, 1, 0x400000},  // englischem
    {0x9F948F58A8A81E7E, 1, 0x400000},  // englischen
    {0x2CB099D71D6AF635, 1, 0x400000},  // englischer
    {0x79D58A6A38868EFA, 1, 0x400000},  // englisches
    {0xAEFB18F9C5843028, 2, 0x400000},  // english
    {0x8762F71B2BDD4FB4, 7, 0x00408},  // enkele
    {0xFA24543EE8C29066, 11, 0x00002},  // enligt
    {0x01B53E2C8515DB11, 6, 0x4000020},  // enne
    {0x2D3426CAEDB9B76D, 9, 0x00200},  // enquanto
    {0x9EB987E3D680FC14, 2, 0x00001},  // enquired
    {0xF1ED2F2F5ACBDE80, 4, 0x20020},  // enquêteur
    {0xCB8E574671CC72C5, 4, 0x20020},  // enquêteurs
    {0x00660158222D02F9, 4, 0x00820},  // enquêtrice
    {0xB9CE200969D4EC94, 4, 0x00001},  // enrage
    {0xB2FB86477FC41894, 4, 0x4001020},  // enseignant
    {0x80A959EDC3B69B7B, 4, 0x4000820},  // enseignante
    {0xD5D1675608E23779, 4, 0x00020},  // enseignants
    {0x4AEAD5A8F0AE8577, 4, 0x00080},  // enseigne
    {0xC4D3BA36E37FD597, 1, 0x00080},  // ensemble
    {0xC71B88C9B491BA98, 12, 0x08020},  // enstitü
    {0xED2AA91307ED8A2D, 4, 0x00200},  // ensuite
    {0x39A67A96CC8315D7, 9, 0x00001},  // entende
    {0x6D5B3985DAA9F8DC, 1, 0x1000020},  // entführer
    {0x8D6009AC396045A2, 1, 0x00001},  // entgegnen
    {0xA5BF9E76DF4FF521, 1, 0x00001},  // entgegnt
    {0x21B14C8CEDE62BF6, 1, 0x00001},  // entgegnte
    {0xEC9D408970E43E94, 1, 0x00001},  // entgegnten
    {0xA4B0F0301FDECD39, 2, 0x00001},  // enthused
    {0xC35018C7FF217168, 6, 0x08020},  // enti
    {0x2BC9007E3BA95325, 2, 0x00080},  // entitled
    {0x6BC111DC5EB7001F, 9, 0x00020},  // entomólogo
    {0x544F6F28F2D17908, 3, 0x00200},  // entonces
    {0xE299068F32D85BCC, 4, 0x01020},  // entraîneur
    {0x46613A319AF59A4A, 4, 0x00820},  // entraîneuse
    {0xC15B72593C7E1524, 3, 0x00040},  // entre
    {0xC15B72593C7E1524, 4, 0x00040},  // entre
    {0xC15B72593C7E1524, 9, 0x00040},  // entre
    {0x2C347B8D18974C66, 3, 0x01020},  // entrenador
    {0x13D2468E65E19E9E, 3, 0x00820},  // entrenadora
    {0x8A4DBE821DAD31DD, 4, 0x08020},  // entreprise
    {0xAAE9EDCDE9068193, 9, 0x00200},  // então
    {0xFD94FD9F12E202A8, 2, 0x00020},  // envoy
    {0xCEE2B4FCCF732A0C, 9, 0x00020},  // enóloga
    {0x750DAB03E7A31B4A, 9, 0x00020},  // enólogo
    {0x37EAF2BD6D81ECDA, 9, 0x00020},  // epidemiologista
    {0x3B9B28B1BA2FD0DA, 2, 0x00080},  // episode
    {0x580D8322FA7942E9, 9, 0x00001},  // equaciona
    {0xC7237AEEC8856CB1, 9, 0x08020},  // equipa
    {0x5D6FCF68669E800E, 1, 0x01004},  // er
    {0x5D6FCF68669E800E, 7, 0x00200},  // er
    {0x6D84848F73911EF7, 3, 0x00200},  // era
    {0x6D84848F73911EF7, 6, 0x00200},  // era
    {0x6D84848F73911EF7, 9, 0x00200},  // era
    {0x2F3D34FAC1130929, 1, 0x04001},  // ergänzt
    {0xEC31D32EECA9320E, 1, 0x04001},  // ergänzte
    {0x4C91280D2F128483, 1, 0x00001},  // erinneren
    {0x3E30E801BD1B0B88, 1, 0x00001},  // erinnert
    {0x7F58747D6A66BCB2, 1, 0x00001},  // erinnerte
    {0x56F7C8496C11F3BB, 1, 0x00001},  // erinnerten
    {0x9BE92B60A4A78FA8, 7, 0x00001},  // erkend
    {0x323B6CC2BAFB121D, 7, 0x00001},  // erkende
    {0x2CF9774201374086, 7, 0x00001},  // erkent
    {0x9E750B42D650DFD1, 1, 0x00001},  // erklären
    {0xBAE21869FDAC236E, 1, 0x04001},  // erklärt
    {0x2540A6637A741AA6, 1, 0x04001},  // erklärte
    {0x8E38AA4EB3FF1C60, 1, 0x04001},  // erklärten
    {0xCF183075676F776A, 1, 0x10020},  // erklärung
    {0xD8908DB7E2CE28C0, 1, 0x00001},  // erkundigen
    {0xC7D3F5B0532CF73D, 1, 0x00001},  // erkundigt
    {0x48FC846A3F704B31, 1, 0x00001},  // erkundigte
    {0x38EBB0309BA03E8D, 1, 0x00001},  // erkundigten
    {0xAC69ABF04E742E00, 11, 0x00001},  // erkände
    {0xDEE36843674589C2, 11, 0x00001},  // erkänner
    {0xBA7B8E29862BEFCA, 11, 0x00001},  // erkänt
    {0x203D0E4C7B62558D, 1, 0x00001},  // erläuteren
    {0x2026925108B36FBA, 1, 0x00001},  // erläutert
    {0x0FF6F79EDB33790C, 1, 0x00001},  // erläuterte
    {0x955A69A752DED1E3, 1, 0x00001},  // erläuterten
    {0x36AF15131272EF6B, 1, 0x21020},  // ermittler
    {0x51FBDD744BBD03D3, 1, 0x00820},  // ermittlerin
    {0xAF501A6B5CD293C6, 1, 0x00020},  // ermittlern
    {0x9E9742926FD00FB6, 1, 0x00200},  // erst
    {0xD8C37A421B9EF236, 1, 0x00001},  // erwideren
    {0x857A7ECBDE6AEABF, 1, 0x00001},  // erwidert
    {0x943C17F5C22043F1, 1, 0x00001},  // erwiderte
    {0x6139D8BC97D347F5, 1, 0x00001},  // erwiderten
    {0x9A25DF4F85E013AC, 1, 0x00001},  // erzählen
    {0x7C5B5E77D7DA8581, 1, 0x04001},  // erzählt
    {0x9D05A7624141910A, 1, 0x04001},  // erzählte
    {0x759CF986F9635380, 1, 0x00001},  // erzählten
    {0x9779241631A198EB, 3, 0x00200},  // es
    {0x3B33B59F1D55E9FE, 3, 0x00008},  // esa
    {0x7FD4BD72FA0B4ADC, 6, 0x00001},  // esclama
    {0xF25BA5ACE25644E2, 6, 0x00001},  // esclamano
    {0x41614DEE2B758600, 6, 0x00001},  // esclamato
    {0xB863EC9EC5AC2C5C, 6, 0x00001},  // esclamava
    {0x55BC57ADAD48C2FC, 6, 0x00001},  // esclamò
    {0xC2C98A3309F41722, 9, 0x00001},  // esclarece
    {0x28BE396E2872579A, 9, 0x00001},  // esclareceram
    {0x67682D5B16C4F0EA, 9, 0x00001},  // esclareceu
    {0x6B09E60FB3D8D15B, 9, 0x08020},  // escola
    {0x279C13F153C8AB46, 9, 0x00001},  // escreve
    {0x1F4E0D476305F2C8, 9, 0x00001},  // escrevem
    {0xEA2701841A4D58EB, 9, 0x00001},  // escreveram
    {0x34E310A9322C75A8, 9, 0x04001},  // escreveu
    {0x77B461808E10860B, 3, 0x00001},  // escribe
    {0xFDEB7E149AB59698, 3, 0x00001},  // escribieron
    {0x2B55CEE188D4D2FB, 3, 0x04001},  // escribió
    {0xAB5D0D6CDFB4EBB8, 3, 0x10021},  // escrito
    {0x5AE47073C4DD996D, 3, 0x01020},  // escritor
    {0x5AE47073C4DD996D, 9, 0x01020},  // escritor
    {0x3E265E4C55B44D56, 3, 0x00820},  // escritora
    {0x3E265E4C55B44D56, 9, 0x00820},  // escritora
    {0xB3256A2CEE381B43, 3, 0x08020},  // escuela
    {0x7ABD652D3ED7D2DB, 3, 0x00080},  // escultura
    {0x7ABD652D3ED7D2DB, 9, 0x00080},  // escultura
    {0xF70EA5EA56832320, 3, 0x00008},  // ese
    {0x42A09F01E853E6EA, 6, 0x08020},  // esercito
    {0x64094E13C8603FE5, 12, 0x00200},  // eski
    {0xFD2AF92787BBF61B, 12, 0x4000020},  // esnaf
    {0x0658697532C81A36, 12, 0x00020},  // esnafı
    {0x5A682052335B1D60, 6, 0x00001},  // esorta
    {0x6216A5366E46D911, 6, 0x00001},  // esortato
    {0x0C0BCBBFE5166260, 4, 0x400000},  // espagnol
    {0x0F46FE0CB60B5522, 4, 0x400000},  // espagnole
    {0xABC919D8CF7D07DD, 4, 0x400000},  // espagnoles
    {0xC769EABD6A2A5E62, 4, 0x400000},  // espagnols
    {0x5BF7006239738037, 9, 0x400000},  // espanhol
    {0xC4FC7F10FBB1C44E, 9, 0x400000},  // espanhola
    {0x19B9BAA16F46252A, 3, 0x400000},  // español
    {0x63F18702D3AF52D2, 3, 0x400000},  // española
    {0x7D950256DB593FC6, 9, 0x4020020},  // especialista
    {0x46D2EA6904CBCF39, 9, 0x20020},  // especialistas
    {0xDD6755C89F4C3ECD, 3, 0x00080},  // espectáculo
    {0xFFC49FA446D94774, 9, 0x00001},  // esperou
    {0xBFB3F6DCFD4CDCA5, 6, 0x4000820},  // esperta
    {0x64F49AE623E6AAA0, 6, 0x20020},  // esperti
    {0xB2672E350B01E228, 6, 0x4021020},  // esperto
    {0x57DC8B9EFA88F372, 3, 0x00001},  // espeta
    {0x5F51D79919A19084, 9, 0x00080},  // espetáculo
    {0x83D43F2FE8DCE114, 3, 0x00001},  // espetó
    {0xFD52213CB26CF6B0, 6, 0x4000020},  // esponente
    {0x0B83FB4A4C4240AE, 3, 0x00820},  // esposa
    {0x0B83FB4A4C4240AE, 9, 0x00820},  // esposa
    {0x2401AA2961491814, 3, 0x01020},  // esposo
    {0x2401AA2961491814, 9, 0x01020},  // esposo
    {0x08F24C01B89A7DDA, 4, 0x00001},  // espère
    {0x41BDC24771860714, 4, 0x00001},  // espérait
    {0x50A4A681320756E5, 9, 0x00008},  // essa
    {0x34BCC26F43F05F13, 2, 0x00080},  // essay
    {0x8DDF5EF0E91D98D9, 9, 0x00008},  // esse
    {0x0520662BC0B71EE9, 3, 0x00008},  // esta
    {0x0520662BC0B71EE9, 9, 0x00008},  // esta
    {0x59DB5A3E80ACFF3D, 9, 0x08020},  // estaleiro
    {0x004ED80C00A83D3C, 3, 0x00008},  // este
    {0x004ED80C00A83D3C, 9, 0x00008},  // este
    {0xEE8217024B4D57AC, 9, 0x00020},  // estilista
    {0x1A32FA55AC96769A, 3, 0x00001},  // estima
    {0x1A32FA55AC96769A, 9, 0x00001},  // estima
    {0x816A9B7E5748FFDF, 3, 0x00001},  // estimaba
    {0x802889FCAAEF9ED5, 4, 0x00001},  // estimait
    {0xA9E0FAAB77254507, 3, 0x00001},  // estiman
    {0x69540177E5E53C20, 3, 0x00001},  // estimaron
    {0x6A5CFEC250821F2A, 2, 0x00001},  // estimated
    {0x39871CAA24CA6714, 2, 0x00001},  // estimates
    {0x4946CB335DADE6AB, 4, 0x04001},  // estime
    {0xC6126B18E051843A, 4, 0x04001},  // estiment
    {0xABBDDDC131EE07EC, 9, 0x00001},  // estimou
    {0x0970B6159036A97A, 4, 0x04001},  // estimé
    {0x9194EBA62A1A3F44, 3, 0x00001},  // estimó
    {0x0FC80113B182D9D1, 9, 0x00001},  // estranha
    {0x7105AEC5423CBC8C, 9, 0x00001},  // estranhou
    {0xF9E28212D411566F, 9, 0x00020},  // estudante
    {0xDA9FF66EB328C5F6, 9, 0x00020},  // estudantes
    {0x321FA1C99CDBDAB2, 3, 0x00020},  // estudiante
    {0xED21A2809370053D, 3, 0x00020},  // estudiantes
    {0x71A269AA3467C705, 6, 0x00001},  // esulta
    {0x296169708019A822, 6, 0x00001},  // esultano
    {0x8329195A63556116, 6, 0x00001},  // esultato
    {0x61E56AF9F2C953E1, 4, 0x200200},  // et
    {0x0AAA71DBC76A22A1, 11, 0x00408},  // ett
    {0x4AB5A42E6400ED18, 1, 0x00200},  // etwa
    {0xE4B331F6D521E165, 9, 0x00200},  // eu
    {0xABA15DCF5EEFB8C7, 3, 0x400000},  // euskera
    {0xEB9D1FB70CEAECE1, 2, 0x00200},  // even
    {0x8EBDC8D6C75C7D52, 12, 0x00200},  // evet
    {0xF37C49892A0A0FD9, 6, 0x00001},  // evidenzia
    {0xB67990D30D36861C, 6, 0x00001},  // evidenziano
    {0xC74ECD7152C066BF, 6, 0x00001},  // evidenziato
    {0x96F67B70EBA15D74, 12, 0x00020},  // evlat
    {0x55EF9E88460726BD, 6, 0x00001},  // evoca
    {0x55EF9E88460726BD, 9, 0x00001},  // evoca
    {0xBF7FB5050DD6CF7B, 6, 0x00001},  // evocato
    {0x318789EBE012B89F, 9, 0x00001},  // evocou
    {0x4F8182BFBD987024, 4, 0x00020},  // ex-maire
    {0xE803FEEF5721BE28, 4, 0x00020},  // ex-ministre
    {0x91DF09F0D52A7994, 9, 0x00020},  // ex-ministro
    {0x3BA6A3F0870EFC93, 9, 0x00020},  // ex-presidente
    {0x0814955A0FC69164, 6, 0x00020},  // ex-sindaco
    {0x6F52A475BBF971AC, 9, 0x00001},  // exaltou
    {0xF0592F4B20656F77, 2, 0x00001},  // exclaimed
    {0x9C7362B2D7039DEC, 3, 0x00001},  // exclama
    {0x9C7362B2D7039DEC, 9, 0x00001},  // exclama
    {0x8F27C9025ADDBDF2, 3, 0x00001},  // exclamaba
    {0x331A0682E77F4EB1, 3, 0x00001},  // exclamado
    {0x331A0682E77F4EB1, 9, 0x00001},  // exclamado
    {0xDF5A7B2ECFFE1301, 9, 0x00001},  // exclamam
    {0x0C8C829C5018AAE0, 3, 0x00001},  // exclaman
    {0xCE3FB11F10056336, 9, 0x00001},  // exclamaram
    {0x93905511E5E6772D, 3, 0x00001},  // exclamaron
    {0x3FEEC1024B75D4F6, 9, 0x00001},  // exclamava
    {0x8C79114AC747854F, 4, 0x00001},  // exclame
    {0x6A70A8C85C6979EE, 9, 0x00001},  // exclamou
    {0xC6C9FB4DC7AB5937, 4, 0x00001},  // exclamé
    {0x2A689078E1A794EF, 3, 0x00001},  // exclamó
    {0xBBFB3C8B9E2AC80E, 2, 0x4000020},  // executive
    {0xBAE4477CEE3A5B5C, 2, 0x00020},  // executives
    {0x661908408E8CF76C, 9, 0x08020},  // executivo
    {0xDA7FF7E88FF0A0C6, 9, 0x00001},  // exemplifica
    {0xF58C69393286F0C7, 9, 0x00001},  // exemplificou
    {0xE2534E71FC2DEABE, 2, 0x00080},  // exhibit
    {0xEB2FD32EC56FD7F8, 2, 0x00080},  // exhibition
    {0xA3BDF62238153557, 3, 0x00001},  // exiga
    {0x5C76E2D5CAD8B76B, 3, 0x00001},  // exigaba
    {0x3D96CC2262A1F33C, 3, 0x00001},  // exigado
    {0x7137972A5155B6BC, 3, 0x00001},  // exigan
    {0x735B6EB981321BBF, 3, 0x00001},  // exigaron
    {0x4AC59E9C13D3B6CB, 3, 0x00001},  // exige
    {0x4AC59E9C13D3B6CB, 4, 0x00001},  // exige
    {0x4AC59E9C13D3B6CB, 9, 0x00001},  // exige
    {0xDCA6A91ED679711D, 9, 0x00001},  // exigiu
    {0x61BF4C7C2CB61ECB, 3, 0x00001},  // exigió
    {0xAD803A5ED0011EAB, 4, 0x00001},  // exigé
    {0x5825F3F9A94FDA76, 3, 0x00001},  // exigó
    {0xE79B8AF7929A4F10, 11, 0x00020},  // exminister
    {0x2A40FEAF4D64C80C, 9, 0x00001},  // exorta
    {0x6C5148D90FB56B21, 9, 0x00001},  // exortaram
    {0x372FC844C7952F35, 9, 0x00001},  // exortou
    {0xC4577AECE0C88F7D, 11, 0x00020},  // expeditchef
    {0x4C4DA37BE277E078, 2, 0x20020},  // expert
    {0x4C4DA37BE277E078, 4, 0x4021020},  // expert
    {0x4C4DA37BE277E078, 11, 0x20020},  // expert
    {0x79B081AEAF5F7451, 3, 0x4000820},  // experta
    {0xB1268CA773B141ED, 1, 0x4021020},  // experte
    {0xB1268CA773B141ED, 4, 0x4000820},  // experte
    {0x8D5A80003D4942CF, 1, 0x20020},  // experten
    {0x8D5A80003D4942CF, 11, 0x4000020},  // experten
    {0xF2CFDE219F0D4385, 11, 0x20020},  // experter
    {0xB65EB8829472DE1E, 1, 0x4000820},  // expertin
    {0x7D3AD97133EE00E4, 3, 0x4021020},  // experto
    {0x53E270C9A971FA4F, 3, 0x20020},  // expertos
    {0xF45217A79C7C78F3, 2, 0x20020},  // experts
    {0xF45217A79C7C78F3, 4, 0x20020},  // experts
    {0xF200DA80A4AE7409, 2, 0x04001},  // explained
    {0xAB35061B6B1AB592, 2, 0x00001},  // explaining
    {0xA9735338D797C6BB, 2, 0x04001},  // explains
    {0x3300AF09C3C3F9EE, 3, 0x04001},  // explica
    {0x3300AF09C3C3F9EE, 9, 0x04001},  // explica
    {0x956206883A06AAAF, 3, 0x00001},  // explicaba
    {0x7A5BE013C1901837, 3, 0x00001},  // explicado
    {0x7A5BE013C1901837, 9, 0x00001},  // explicado
    {0x26426E1FBD17B56C, 9, 0x00001},  // explicam
    {0x8CF49F1FF2990B11, 3, 0x00001},  // explican
    {0x38599831368923A7, 9, 0x04001},  // explicaram
    {0x66554B4672155331, 3, 0x00001},  // explicaron
    {0x61B2FF8CA33F29C7, 9, 0x00001},  // explicava
    {0xFF7BD1FEBF5305C3, 9, 0x04001},  // explicou
    {0xDDA1E0F5F1DD7CB1, 3, 0x04001},  // explicó
    {0xB18FD763432B4112, 4, 0x00001},  // expliquait
    {0x1FB0EBCDB943DD16, 4, 0x04001},  // explique
    {0x4DA9B6246282AA46, 4, 0x04001},  // expliquent
    {0x3E8A51C9E8A99D7E, 4, 0x04001},  // expliqué
    {0xB0B0D8BA0422A333, 11, 0x08020},  // exploatören
    {0x238A21033344C3F4, 4, 0x09020},  // exploitant
    {0x858A01582DE82F34, 4, 0x08820},  // exploitante
    {0x5D8444072476E76D, 4, 0x00001},  // explose
    {0xFF954960CF2AAE67, 4, 0x00001},  // explosé
    {0x70931FA9C7019FCE, 3, 0x00080},  // exposición
    {0x2AF493271ADFBC79, 4, 0x00080},  // exposition
    {0x84C57BBE5AE3B3B8, 9, 0x00080},  // exposição
    {0x39F2FB7D677CF461, 3, 0x00001},  // expresa
    {0x7C42E6E5B8ED9AB8, 3, 0x00001},  // expresaba
    {0x5A807D2F4311545B, 3, 0x00001},  // expresado
    {0xFDB7536E3796AAAF, 3, 0x00001},  // expresan
    {0xE3DAF2DE4D7EC66C, 3, 0x00001},  // expresaron
    {0xF5EADD43165F4767, 2, 0x00001},  // expressed
    {0xA9E46BF5429FD5D1, 2, 0x00001},  // expresses
    {0x11A5DDC8DD645F08, 3, 0x00001},  // expresó
    {0x012F602B3BC9F6AF, 9, 0x00001},  // expôs
    {0x8663B13BC85C5A35, 9, 0x08020},  // exército
    {0xE348AE630D840C29, 2, 0x20020},  // eyewitness
    {0x85A12F8F2E2077B3, 12, 0x00020},  // eylemci
    {0x6334E05B0641954B, 12, 0x00200},  // eğer
    {0x8393539327CE8D4E, 12, 0x00020},  // eğitimci
    {0xC3C5CB86A63DAD0B, 12, 0x00020},  // eşi
    {0x8E777D2BD53DC85C, 6, 0x08020},  // fabbrica
    {0x75C6CC688FC40597, 6, 0x00020},  // fabbro
    {0x6A0151294FA30CFB, 4, 0x08020},  // fabricant
    {0x267476E3C7A8A950, 9, 0x08020},  // fabricante
    {0xE1C119FE3394938F, 11, 0x08020},  // fabriken
    {0xB44F1EDC7B7C9CB8, 11, 0x08020},  // facket
    {0x6B9F70DDADDBFED2, 11, 0x08020},  // fackförbundet
    {0xFD3C56CC1F01337A, 11, 0x00020},  // facklig
    {0x3423BACB7644631C, 11, 0x00020},  // fackordförande
    {0xE53C23108BC3ADAF, 2, 0x08020},  // factory
    {0xC887EEAD2B843DB4, 11, 0x01020},  // fadern
    {0x623A340FF4D27AFF, 9, 0x00080},  // fado
    {0x0FAFC3216C88360A, 1, 0x00020},  // fahrdienstleiter
    {0x483DB7C22BA55631, 1, 0x01020},  // fahrer
    {0x25AC5623781DC7EA, 1, 0x00820},  // fahrerin
    {0xF32EBCACCFAA06B4, 1, 0x20020},  // fahrgast
    {0x7DE9BA4B29197769, 1, 0x00020},  // fahrgäste
    {0xDA5631C80A04DAAC, 12, 0x00200},  // fakat
    {0x1B3F89897A41753C, 11, 0x08020},  // fakulteten
    {0xCF9B3507CB775B54, 9, 0x00001},  // fala
    {0x08ECDE753950FAE1, 9, 0x00001},  // falam
    {0xE0292483C4891E3A, 9, 0x00001},  // falava
    {0x6FEA192EBDDADECD, 9, 0x00001},  // falou
    {0x83FA7465603F1FC5, 6, 0x08020},  // famiglia
    {0x823FA7762B4E7D2B, 3, 0x08020},  // familia
    {0xB03B461894FB68F6, 3, 0x00020},  // familiar
    {0xB03B461894FB68F6, 9, 0x20020},  // familiar
    {0xF734DED993B9EFC8, 6, 0x00020},  // familiare
    {0x550ADB66C2E44250, 3, 0x00020},  // familiares
    {0x550ADB66C2E44250, 9, 0x20020},  // familiares
    {0x8A4EAF47FBB16A47, 6, 0x00020},  // familiari
    {0x54692204550FB703, 1, 0x08020},  // familie
    {0x792E59A91AD47985, 11, 0x08020},  // familjen
    {0x8BD1F3739A4BD1B3, 4, 0x08020},  // famille
    {0xD74B3EDA7E30D5ED, 2, 0x08020},  // family
    {0x94A8E0B2E1365F22, 9, 0x08020},  // família
    {0x5962E58757923427, 2, 0x00020},  // fan
    {0xBFD5F4948A68F207, 1, 0x00001},  // fand
    {0x6EB05B7EC8CB0A2B, 2, 0x00020},  // fans
    {0xE6B71A3ECD8F3C44, 11, 0x01020},  // far
    {0xE6A319A685BC1FBA, 11, 0x01020},  // farbror
    {0xDD1A31484B86355F, 11, 0x01020},  // farfar
    {0x7AE858C8D0393327, 8, 0x00020},  // farmaceuta
    {0x5D4DEAF0EB97EB04, 6, 0x00020},  // farmacista
    {0xC9990309AFCF5A59, 9, 0x00820},  // farmacêutica
    {0x6EF77102A722524E, 9, 0x01020},  // farmacêutico
    {0xC36A3D01DE543E5F, 2, 0x00020},  // farmer
    {0x0A66851C78A89C24, 2, 0x00020},  // farmers
    {0x3EE9F7DD62590D47, 2, 0x00020},  // farmhand
    {0x614E6A680AE7924D, 11, 0x00820},  // farmor
    {0x99146981FAC90F7E, 12, 0x400000},  // farsça
    {0x76C9471F3428540B, 11, 0x00080},  // fartyget
    {0xE64C09341D3844F2, 11, 0x00820},  // faster
    {0x9E06881818BC9A6A, 11, 0x08020},  // fastighetsbolaget
    {0x227CFFFB4F647F98, 11, 0x00001},  // fastslog
    {0xFBCD450E6CEED001, 11, 0x00001},  // fastslår
    {0xD93803CCB07E6F0A, 2, 0x01020},  // father
    {0x33BDB514D1891F54, 2, 0x4000020},  // father-of-one
    {0x26FD2164184AE71A, 2, 0x4000020},  // father-of-three
    {0x5903984CD6D15CC3, 2, 0x4000020},  // father-of-two
    {0x7E4AA24AB253CA73, 1, 0x800000},  // februar
    {0xF454B8620D30D9BE, 2, 0x800200},  // february
    {0xEF28443F56CAB31E, 3, 0x08020},  // federación
    {0x75ABED31D205F94A, 8, 0x08020},  // federacja
    {0x4246F0AE5933C154, 8, 0x08020},  // federacji
    {0xA1EFDABB37999E16, 12, 0x08020},  // federasyon
    {0xD30179F47B0312B2, 12, 0x08020},  // federasyonlar
    {0x49F62637CB31D517, 12, 0x08020},  // federasyonu
    {0xCB55BFF2664CB825, 2, 0x08020},  // federation
    {0xA4AA346D98EE646E, 6, 0x08020},  // federazione
    {0x9A5074DDB771291C, 9, 0x08020},  // federação
    {0x5AA5032F97271D01, 2, 0x00001},  // feels
    {0xD79C4B0E6E9F6752, 7, 0x00080},  // feest
    {0xC21EEB2C32B8AEB9, 9, 0x00080},  // feira
    {0x809902B51817B213, 9, 0x00001},  // felicita
    {0xC631FF5A9A4A17BB, 9, 0x00001},  // felicitou
    {0xF14309DC3776BEAB, 11, 0x00408},  // fem
    {0xC9FAF65C411A5B9E, 4, 0x4000820},  // femme
    {0x9F0CEBF724C67C4B, 3, 0x00080},  // feria
    {0x1DD6EF716C43445D, 12, 0x00080},  // feribotu
    {0xB4926D5177615610, 4, 0x01020},  // fermier
    {0x5F602DD8F1A0EC16, 4, 0x00820},  // fermière
    {0xAB5A5F36CD74C3A3, 1, 0x00080},  // fernsehsender
    {0xB238827E9B5E38B4, 6, 0x08020},  // ferrovie
    {0xE8EB27267ED11524, 9, 0x00020},  // ferroviário
    {0xA961F53DBA6A22E1, 2, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 3, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 4, 0x00080},  // ferry
    {0xA961F53DBA6A22E1, 9, 0x00080},  // ferry
    {0x0EB45777828C5224, 2, 0x00020},  // ferryman
    {0xC8C0994113D189FC, 1, 0x00280},  // fest
    {0x0D9C8A7285A9D31D, 9, 0x00001},  // festeja
    {0xC50E3C0AE8C78B3A, 9, 0x00001},  // festejou
    {0xBCC1DAB4D6E68780, 1, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 2, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 3, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 4, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 6, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 7, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 9, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 11, 0x00080},  // festival
    {0xBCC1DAB4D6E68780, 12, 0x00080},  // festival
    {0x91D762672E655106, 11, 0x00080},  // festivalen
    {0xA3387E723858DEEE, 12, 0x00080},  // festivali
    {0x0B8F34E55AA6F53A, 1, 0x00080},  // festivals
    {0x84224D97D6247C63, 8, 0x00080},  // festiwal
    {0x27AAC668B2304954, 8, 0x00080},  // festiwalu
    {0xCF4CD8975633E847, 1, 0x08020},  // feuerwehr
    {0x2BCE397CF40ADE23, 1, 0x00020},  // feuerwehrleute
    {0xFDF85AA7A2CE2214, 1, 0x01020},  // feuerwehrmann
    {0x9FADFEA782EF7628, 1, 0x00020},  // feuerwehrsprecher
    {0x3B82E22BB3F71C6E, 2, 0x01020},  // fiancé
    {0x1C0C81E4D87BBED1, 2, 0x00820},  // fiancée
    {0xD2F9B186DFF2E0EA, 6, 0x00820},  // fidanzata
    {0xE761030125126BD2, 6, 0x01020},  // fidanzato
    {0xFF5FA2B0FAB06B1E, 6, 0x00080},  // fiera
    {0xD610DEF662E11A32, 2, 0x00200},  // fifty
    {0xA703376695AC4826, 6, 0x00820},  // figlia
    {0xC6F34793422321D4, 6, 0x01020},  // figlio
    {0xA7110FCF08645CED, 9, 0x00820},  // filha
    {0xB8CE26B396375A8C, 9, 0x01020},  // filho
    {0x0145010A5E919510, 4, 0x08020},  // filiale
    {0xDF19789764B55342, 2, 0x00020},  // filing
    {0xC23BA899BF38A772, 4, 0x00820},  // fille
    {0xD75AFBA275F63BF0, 1, 0x00080},  // film
    {0xD75AFBA275F63BF0, 2, 0x00080},  // film
    {0xD75AFBA275F63BF0, 4, 0x00080},  // film
    {0xD75AFBA275F63BF0, 6, 0x00080},  // film
    {0xD75AFBA275F63BF0, 7, 0x00080},  // film
    {0xD75AFBA275F63BF0, 8, 0x00080},  // film
    {0xD75AFBA275F63BF0, 11, 0x00080},  // film
    {0xD75AFBA275F63BF0, 12, 0x00080},  // film
    {0x2CCAB47502EC2CD0, 9, 0x00080},  // filme
    {0xA9637BDCD0C06F6E, 11, 0x00080},  // filmen
    {0x18530ED0AAE17EA9, 12, 0x00080},  // filmi
    {0x2A63BDA5262366FC, 8, 0x00080},  // filmie
    {0x4D57F5FB8B100639, 12, 0x00080},  // filminde
    {0xB0DE0FED42411600, 1, 0x00080},  // films
    {0xE3F4F5E5D74D1431, 8, 0x00080},  // filmu
    {0xD86AA1378F6DEE25, 4, 0x01020},  // fils
    {0x3A22485539D92592, 9, 0x00020},  // filósofo
    {0xA0193872314A679B, 2, 0x00200},  // finally
    {0xA03C665DBF7AEA2D, 11, 0x00020},  // finansminister
    {0x568DBC2B249D2D9F, 11, 0x00020},  // finansministern
    {0xBE4150FE15362317, 1, 0x00020},  // finanzminister
    {0xCB606C5CBA4A2809, 12, 0x400000},  // fince
    {0x7DBC4441201F8224, 1, 0x02000},  // finde
    {0x481AB6D82B588242, 1, 0x00001},  // findet
    {0x64E1F9D5DC4C1924, 4, 0x400000},  // finlandais
    {0x4EDFC3F1431E0B1B, 4, 0x400000},  // finlandaise
    {0x0AA0D2297036B36E, 4, 0x400000},  // finlandaises
    {0xD035DB83162EAD22, 4, 0x400000},  // finlandaiss
    {0xD9BEFD351BC5BB9A, 6, 0x400000},  // finlandese
    {0xFC1769167E110E3E, 9, 0x400000},  // finlandês
    {0x5A9D04B97F9FBD93, 1, 0x400000},  // finnisch
    {0xF33C152A5E157EE0, 1, 0x400000},  // finnische
    {0x71AFA51FCA29142F, 1, 0x400000},  // finnischem
    {0xF516B9FD0C5347F0, 1, 0x400000},  // finnischen
    {0xEED085D56A952209, 1, 0x400000},  // finnischer
    {0x72CF9A5867010CE1, 1, 0x400000},  // finnisches
    {0xDF69B9D70BDD53BF, 2, 0x400000},  // finnish
    {0xB612D6E81EB55EF4, 7, 0x400000},  // fins
    {0xD00D70A48930EAF7, 7, 0x400000},  // finse
    {0x072933FC40D09E87, 11, 0x400000},  // finsk
    {0xC9407610331DEDF1, 11, 0x400000},  // finska
    {0x45D0A2DBEE6B5D3F, 3, 0x400000},  // finés
    {0x6385CAB00B82D4FE, 2, 0x00020},  // firefighter
    {0x81A9EA062E08064B, 2, 0x00020},  // firefighters
    {0x892DDC857B38BA3E, 2, 0x01020},  // fireman
    {0x66C2E5B7E976F2A9, 2, 0x08020},  // firm
    {0x3015367048EBBA4F, 1, 0x080A0},  // firma
    {0x3015367048EBBA4F, 7, 0x08020},  // firma
    {0x3015367048EBBA4F, 8, 0x080A0},  // firma
    {0x3015367048EBBA4F, 12, 0x08020},  // firma
    {0xE09821F62A9C5A14, 12, 0x08020},  // firması
    {0x1F36CBD9D1E6CC83, 8, 0x080A0},  // firmy
    {0x8AB9A6CC39B2F1F5, 3, 0x00020},  // fiscal
    {0x38132056A1A78266, 3, 0x00020},  // fiscales
    {0x1A56E90E4E30A2F7, 3, 0x08020},  // fiscalía
    {0x3A028B85EBCE69F1, 1, 0x01020},  // fischer
    {0x90D213C514C3C090, 1, 0x00820},  // fischerin
    {0x51CA241755E933A0, 2, 0x00020},  // fisher
    {0x2D312193A8C1B4A0, 2, 0x01020},  // fisherman
    {0xB656D33423CD14E6, 2, 0x00020},  // fishermen
    {0x357460DF2E1F25C5, 2, 0x00020},  // fishers
    {0xF87ADE7FCD2B36F7, 6, 0x00020},  // fisico
    {0x490CBC9BC1687CFB, 11, 0x00020},  // fiskare
    {0xFDCEF0C70840042A, 11, 0x00020},  // fiskaren
    {0x3A7E78751C593C93, 2, 0x00608},  // five
    {0xE881941DDEDAA925, 12, 0x00020},  // fizikçi
    {0x0CB242BF1FF1B687, 8, 0x00020},  // fizyk
    {0xA259BE4FB93F8F51, 8, 0x400000},  // fińsku
    {0x3F5B845A2FD8B6F3, 11, 0x00408},  // flera
    {0xD132B1E91399C55E, 11, 0x00820},  // flicka
    {0x42DB7ED1DDE4E930, 11, 0x00820},  // flickan
    {0x72D3288EE31EF3AB, 1, 0x00080},  // fluggesellschaft
    {0x907A01DA3AC840BA, 1, 0x00080},  // flugzeug
    {0x2E9789E2F494B00A, 7, 0x00001},  // fluisterde
    {0x0893F7308200E67C, 7, 0x00001},  // fluistert
    {0x885D7100127DDD82, 11, 0x08020},  // flygbolaget
    {0xC0F5FCB0C824F2A2, 11, 0x00020},  // flyktingar
    {0xFB2A6A39652ED15B, 1, 0x00001},  // flüsteren
    {0x75DBAE23937D25F2, 1, 0x00001},  // flüstert
    {0x093A9AA2DE6A64F1, 1, 0x00001},  // flüsterte
    {0xE44D7A2E31274518, 1, 0x00001},  // flüsterten
    {0xEBE0D65692B7E9FB, 11, 0x00001},  // fnyser
    {0x9AC8EAD53A3918A2, 11, 0x00001},  // fnös
    {0xC6271594F084DD95, 9, 0x00080},  // foguete
    {0x3B48DFDB58EB119E, 9, 0x00200},  // foi
    {0x34F8699183BF3FD4, 4, 0x00080},  // foire
    {0x4D1DC0346F85AFB4, 4, 0x4020020},  // fonctionnaire
    {0x9951567D46635173, 4, 0x20020},  // fonctionnaires
    {0xA3AFE93843E825A1, 4, 0x08020},  // fondation
    {0x9391CF0908BFED85, 6, 0x08020},  // fondazione
    {0x7B525F31410B104B, 6, 0x20020},  // fonte
    {0x7B525F31410B104B, 9, 0x20020},  // fonte
    {0x5F707DA8315E8B90, 9, 0x20020},  // fontes
    {0xBBB57B81BC3CA9C2, 6, 0x20020},  // fonti
    {0xCC2905A2F97ED0A2, 2, 0x4000020},  // footballer
    {0xCA5B7C6229640C2D, 2, 0x100240},  // for
    {0x59F7658A61501246, 4, 0x00020},  // forain
    {0x90616DC8D12D9698, 2, 0x08020},  // force
    {0x574FCECEFC08A24E, 4, 0x1000020},  // forcené
    {0xFC17E284786E9E58, 1, 0x00001},  // forderen
    {0xB327DD62FCBDAEEB, 1, 0x00001},  // fordert
    {0x6CD41F855D62233D, 1, 0x00001},  // forderte
    {0x9E31A1A76E3216C3, 1, 0x00001},  // forderten
    {0x94893BABC92E8182, 2, 0x00020},  // foreman
    {0x90A5695E634CCCBC, 2, 0x00020},  // forester
    {0x654B1A14073F68B3, 2, 0x00200},  // former
    {0xDCBE2CE81AB382B1, 1, 0x4001020},  // forscher
    {0x0F64E4D41359590E, 1, 0x4000820},  // forscherin
    {0x14F3C2C58237F5F1, 11, 0x00020},  // forskare
    {0xABA1DBE08DAE5E74, 11, 0x4000020},  // forskaren
    {0xEC6866A395518929, 11, 0x00020},  // forskarna
    {0x599C8ED404232FE8, 11, 0x00001},  // fortsatte
    {0xCFAFE7C43BD9006C, 11, 0x00001},  // fortsätter
    {0x36F58A792DB5FE37, 2, 0x00200},  // forty
    {0xA91E94F5E60E7ED5, 6, 0x08020},  // forze
    {0x44ABB435CF130EB2, 11, 0x00020},  // fosterhemsförälder
    {0xA58A5D8E767179A4, 8, 0x01020},  // fotograf
    {0xA58A5D8E767179A4, 11, 0x00020},  // fotograf
    {0x9C8B696BE4F8F6C6, 6, 0x00820},  // fotografa
    {0xA5125952DE4563E0, 11, 0x00020},  // fotografen
    {0xA7EA726800B92148, 8, 0x00820},  // fotografka
    {0xE44A677D07E4397F, 6, 0x01020},  // fotografo
    {0xD8A9D98AEF039431, 12, 0x00020},  // fotoğrafçı
    {0x6C45DB54AFCFAA17, 9, 0x00820},  // fotógrafa
    {0x548E97482D83FB63, 9, 0x01020},  // fotógrafo
    {0x2BE4654C82B71B09, 2, 0x08020},  // foundation
    {0x9D8B706AE871569C, 2, 0x00020},  // founder
    {0xA8B1C2E0D6562741, 2, 0x00608},  // four
    {0x46750A36EE73D4AB, 6, 0x00040},  // fra
    {0x3DD8A93D1052935B, 1, 0x00080},  // frachter
    {0xB95EA6B7367642AC, 7, 0x00020},  // fractievoorzitter
    {0x0B3E38C9DB719909, 1, 0x00001},  // fragen
    {0x2ED193A0F8F2C2CF, 1, 0x04001},  // fragt
    {0x92EF582E24602150, 1, 0x04001},  // fragte
    {0x4E4D8E0682F3E23B, 1, 0x00001},  // fragten
    {0x90CB781EFD17CBF4, 1, 0x08020},  // fraktion
    {0xD17AF37FAE150708, 1, 0x01020},  // fraktionschef
    {0x4741B42CF6267F66, 1, 0x00820},  // fraktionschefin
    {0x0BF5A236F41E3459, 11, 0x00040},  // framför
    {0xA0F13116AFAB06D4, 11, 0x00001},  // framhåller
    {0xE34E7DE5E94E6092, 11, 0x00001},  // framhöll
    {0xD880DBC43BD6049F, 3, 0x400000},  // francesa
    {0xD880DBC43BD6049F, 9, 0x400000},  // francesa
    {0x04026ED986607558, 6, 0x400000},  // francese
    {0x24C2A6BDDFCB427D, 2, 0x00080},  // franchise
    {0x99E235765F497626, 8, 0x400000},  // francuski
    {0xDB58644713DB76D0, 8, 0x400000},  // francusku
    {0xE86B6639C2313183, 3, 0x400000},  // francés
    {0xEC3C6D0707A7D3F9, 9, 0x400000},  // francês
    {0x79B2998A1CC444B9, 7, 0x400000},  // frans
    {0x997FB8CD1188017F, 7, 0x400000},  // franse
    {0xF62A103BF78A9CBB, 11, 0x400000},  // fransk
    {0xE32082FF216E0716, 11, 0x400000},  // franska
    {0xA85A3E327D0B2048, 12, 0x400000},  // fransızca
    {0x396D1DA84397C946, 1, 0x400000},  // französisch
    {0xA384F134EE600DB5, 1, 0x400000},  // französische
    {0x3523FE288550AE81, 1, 0x400000},  // französischem
    {0x6585E9DA12EF41C0, 1, 0x400000},  // französischen
    {0x0292922BBE348D93, 1, 0x400000},  // französischer
    {0x693FC0E2CE6100E0, 1, 0x400000},  // französisches
    {0xB6983D08B64E8AAC, 4, 0x400000},  // français
    {0x4B56A30F56A53342, 4, 0x400000},  // française
    {0xC7ADE578922EAD47, 4, 0x400000},  // françaises
    {0x707DCFF8F673ABEF, 4, 0x400000},  // françaiss
    {0xB4D928BED163A7F1, 6, 0x01020},  // fratello
    {0x21B530A77C18DAEC, 1, 0x4000830},  // frau
    {0x25C306FC46565C7A, 3, 0x00010},  // fray
    {0x4D0FED7E87403D2F, 11, 0x00200},  // fredag
    {0xFA87AD4E81026325, 9, 0x00010},  // frei
    {0x83178888CF921563, 1, 0x800200},  // freitag
    {0xD6EFC84570CE2EA9, 2, 0x400000},  // french
    {0xB334EFB60F3C1840, 2, 0x00001},  // fretted
    {0xA8ED70CB41109823, 1, 0x01020},  // freund
    {0x002C5E2461C166C9, 1, 0x00820},  // freundin
    {0xDC56D0B7D17EFD10, 2, 0x800200},  // friday
    {0xAE6D2E7BA9BF23DD, 2, 0x20020},  // friend
    {0xD507B99FD2AE72D9, 2, 0x20020},  // friends
    {0xB9ABF53166D8B7BD, 9, 0x00001},  // frisa
    {0x846DC6BFB67285B3, 9, 0x00001},  // frisam
    {0x342CD61E6ABAD2FD, 9, 0x00001},  // frisaram
    {0xB90865BDE7A5CA13, 9, 0x00001},  // frisou
    {0x319C25BBC9884B0B, 11, 0x00020},  // frisör
    {0x3DA85F02BDFD893F, 11, 0x00020},  // frisören
    {0x1D528812436B7251, 2, 0x100240},  // from
    {0x517D8225CD54C5E7, 11, 0x00830},  // fru
    {0x909CDC24873D374E, 11, 0x00001},  // fräser
    {0xCF6E7DDEBC9F0DA5, 11, 0x04001},  // frågade
    {0xEC8D4BB9597F0FB8, 11, 0x00001},  // frågar
    {0x7125DA2ED2E645D8, 11, 0x00001},  // frågat
    {0x1BA404A7DE4EC729, 11, 0x100040},  // från
    {0x831C507C33052DA5, 4, 0x01020},  // frère
    {0xD974E3B4167253EC, 11, 0x00810},  // fröken
    {0x37315B161C6FEAC6, 12, 0x00080},  // fuarı
    {0x272704BE44DD4C2C, 3, 0x00200},  // fue
    {0xF4F5E4D78EA35A27, 3, 0x20020},  // fuente
    {0x5E23FB8C6A4057A2, 3, 0x20020},  // fuentes
    {0x71621776286E9ACE, 6, 0x00001},  // fulmina
    {0x8C0054EED93D0130, 4, 0x00001},  // fulmine
    {0xDA911DE9AEC1B5F3, 4, 0x00001},  // fulminé
    {0x8F82EAD59A4A77A6, 2, 0x00001},  // fumed
    {0x78223CBA51E3CD0D, 3, 0x4000820},  // funcionaria
    {0xD5CACB45BAAC9E91, 3, 0x4021020},  // funcionario
    {0xF275B5499CA9F119, 3, 0x00020},  // funcionarios
    {0xC82253E5BAAF8AA9, 9, 0x4020820},  // funcionária
    {0x75F90A2746D90A36, 9, 0x4021020},  // funcionário
    {0xB7E23F652B4DD61B, 9, 0x20020},  // funcionários
    {0x5F7313F457640435, 3, 0x08020},  // fundación
    {0x89580DB482376606, 8, 0x080A0},  // fundacja
    {0x82B66D981B555069, 8, 0x080A0},  // fundacji
    {0x8BEAD6176CDC6009, 9, 0x08020},  // fundação
    {0x245A7EADCAC80720, 8, 0x4000020},  // funkcjonariusz
    {0xD4E123EA4F8A312B, 8, 0x00020},  // funkcjonariusze
    {0xF95C623FE89F908E, 8, 0x4000020},  // funkcjonariuszka
    {0x0119BF58FF3612B7, 1, 0x4000020},  // funktionär
    {0x466458C86BF8B9F3, 1, 0x4000020},  // funktionärin
    {0x8E717C4802996778, 6, 0x20020},  // funzionari
    {0x23B4C2762048CD37, 6, 0x4020820},  // funzionaria
    {0x313297F122491170, 6, 0x4021020},  // funzionario
    {0x5C747E51AF760AF2, 2, 0x00200},  // furthermore
    {0xC60F24B1C4968939, 4, 0x00001},  // fustige
    {0x542D42193DB10A65, 4, 0x00001},  // fustigé
    {0x347742F856A35F94, 4, 0x00080},  // fusée
    {0xD4368B4390760CB8, 12, 0x00020},  // futbolcu
    {0xCC72177C86964FDD, 12, 0x00020},  // futbolcusu
    {0xE2688E9064585870, 11, 0x00408},  // fyra
    {0x3B01B35B594F0338, 9, 0x08020},  // fábrica
    {0xBA0C24296687F654, 1, 0x00080},  // fähre
    {0x798C5C6D289830BA, 11, 0x00080},  // färjan
    {0x1C8FADC5DF37775B, 4, 0x08020},  // fédération
    {0x813A9A5AC0D2E1FA, 4, 0x00001},  // félicitait
    {0x6CCAC76E58496145, 4, 0x00001},  // félicite
    {0xFD7EECB60DEB7886, 4, 0x00001},  // félicité
    {0x09CD25F9468739DD, 9, 0x00020},  // física
    {0xCFA568C90F2FAC8C, 9, 0x00020},  // físico
    {0x119D74D0BF379B31, 11, 0x100040},  // för
    {0xF196FF0031015C60, 11, 0x00020},  // förare
    {0x6132CE97884A44B0, 11, 0x00020},  // föraren
    {0xD8BED178D6BDA9E1, 11, 0x00001},  // förbannar
    {0x70E289206C6BF858, 11, 0x08020},  // förbundet
    {0x07EE416E9FFBF94B, 11, 0x00020},  // förbundskapten
    {0xA6D49B903F93DD88, 11, 0x00001},  // fördömde
    {0xE6B5CC784982DD81, 11, 0x00001},  // fördömer
    {0x30EF495C27890CAE, 11, 0x080A0},  // föreningen
    {0x04485D7AA7D7589C, 11, 0x00001},  // föreslog
    {0x74B24A91DD658E7A, 11, 0x00001},  // föreslår
    {0xC9B3EC1792F2014C, 11, 0x00080},  // föreställningen
    {0xD3430584B109BD74, 11, 0x4000020},  // företagaren
    {0x6F790EC7FFC87C03, 11, 0x08020},  // företaget
    {0x0683881A31EA603C, 11, 0x00020},  // författare
    {0x240D4FC9A75B986F, 11, 0x00020},  // författaren
    {0x128B9B0BC6BE7F6C, 11, 0x04001},  // förklarade
    {0x480B91E7F9D095C9, 11, 0x04001},  // förklarar
    {0x94A1576CE9E86B83, 11, 0x00001},  // förklarat
    {0x7F8A0FB5161984FC, 11, 0x00001},  // förnekade
    {0xF984F35941BC5746, 11, 0x00001},  // förnekar
    {0xE2C2AA24EC82A134, 11, 0x00001},  // försvarade
    {0x4C3716F5D89CC3EF, 11, 0x00001},  // försvarar
    {0x90241B7A85ACB1EB, 11, 0x00020},  // försvarare
    {0xEEEDBB43D3A66F26, 11, 0x00020},  // försvararen
    {0xFB9ACF9ACD9AC44B, 11, 0x08020},  // försvaret
    {0x6899C7AF8EAEB883, 11, 0x08020},  // försvarsmakten
    {0x4D330EE3E158FA9B, 11, 0x00020},  // försvarsminister
    {0xE0D000EC6CF563E3, 11, 0x00020},  // försvarsministern
    {0x5F83178F063B9F62, 11, 0x00001},  // försäkrade
    {0xD07E3523BE6A25A6, 11, 0x00001},  // försäkrar
    {0x9FFFE8A3CF4A1E5C, 11, 0x00001},  // förtydligade
    {0xBD38729FB52BCCE8, 11, 0x00001},  // förtydligar
    {0x58AC48A82A32647A, 11, 0x00020},  // förälder
    {0x47F8A7CF0DE89DF4, 11, 0x00020},  // föräldrar
    {0xA624582250852345, 1, 0x00001},  // fügt
    {0x96E5AB3433A55431, 1, 0x00001},  // fügte
    {0xBFDF5F4FE5CAB1B9, 1, 0x00200},  // fünf
    {0x908115137A1A072F, 1, 0x00200},  // fünfzig
    {0x2A8D0216903C203F, 1, 0x100240},  // für
    {0x01FF294D6474A54C, 1, 0x00020},  // fürst
    {0x688FF526662579BD, 12, 0x00020},  // fırıncı
    {0xFDEFA35377B8A086, 12, 0x00001},  // fısıldadı
    {0xD99EDE8B7EC28982, 1, 0x00001},  // gab
    {0xA55F9A153018A064, 3, 0x08020},  // gabinete
    {0xA55F9A153018A064, 9, 0x08020},  // gabinete
    {0x4B8CC65C705FA92C, 6, 0x08020},  // gabinetto
    {0x507D50C24A05A0F5, 9, 0x00001},  // gabou
    {0x60A860AF24FE33A7, 3, 0x400000},  // gallego
    {0x0242BBDB58C954E6, 2, 0x00080},  // game
    {0xBB0584C31E4145D4, 4, 0x00020},  // gamin
    {0x2CC6FA0405959452, 3, 0x00020},  // ganadero
    {0xA321CA546B524672, 4, 0x00020},  // garagiste
    {0xBB67D507F625CE36, 9, 0x00001},  // garante
    {0x80EC7CBDA435A300, 9, 0x00001},  // garantem
    {0x7A601105B8084F09, 9, 0x00001},  // garantindo
    {0x9421B0265B41877F, 9, 0x00001},  // garantiram
    {0xB3363C1D14A239A9, 6, 0x00001},  // garantisce
    {0xFC92229E12BEAE7A, 6, 0x00001},  // garantito
    {0x3833AF6728E012C1, 9, 0x04001},  // garantiu
    {0x352463FBB8D379A3, 2, 0x00020},  // gardener
    {0x8E59CC37EEF40297, 4, 0x01020},  // gardien
    {0x66BB7B9E969FE187, 4, 0x00820},  // gardienne
    {0x06386882462E4907, 12, 0x00020},  // garson
    {0x0714FB522CDBA9A5, 4, 0x00020},  // garçon
    {0xBE58E4C610353DB1, 2, 0x00001},  // gasped
    {0xF271BD8F8D2DFC39, 1, 0x00080},  // gasthaus
    {0xA9ECAAA34B42AF4B, 1, 0x00080},  // gasthof
    {0x20E845EF2B4F1BE0, 1, 0x00080},  // gaststätte
    {0xBE5910E666DB8886, 8, 0x00080},  // gazecie
    {0x871BFE1B7C669D38, 8, 0x080A0},  // gazeta
    {0xE7C0AB63C6FC0CB6, 12, 0x080A0},  // gazete
    {0x80465A6571EDBF0A, 12, 0x00020},  // gazeteci
    {0x668C14BF4AF372AA, 12, 0x00020},  // gazeteciler
    {0x29AFB8A1F7EB3344, 12, 0x080A0},  // gazetesi
    {0xA8E82D0644648D0F, 12, 0x00080},  // gazetesinde
    {0x368DA62486F1B3FA, 12, 0x00080},  // gazetesine
    {0x73F2251097BF47F5, 12, 0x00080},  // gazetesinin
    {0x6E3131D9997C1E27, 8, 0x00080},  // gazety
    {0xAA02703D64713B0D, 8, 0x00200},  // gdy
    {0x9D3249997F91D283, 8, 0x00200},  // gdzie
    {0xACF96FB549675175, 1, 0x02000},  // gebe
    {0x315A301FADE265AB, 1, 0x00080},  // gedicht
    {0x5606552FF87F4DC1, 7, 0x00200},  // geen
    {0x33F3752A7F495290, 1, 0x00001},  // gefordert
    {0x7A469744F154340A, 1, 0x00001},  // gefragt
    {0x001C9E3397F9D6E5, 1, 0x00240},  // gegen
    {0x8874E0D124EB4033, 1, 0x02000},  // gehe
    {0x0E3B38411CA93102, 1, 0x1000020},  // geiselnehmer
    {0xC7B3521F6146A24A, 1, 0x00020},  // geistlicher
    {0x5F76013421F8B63C, 7, 0x00001},  // geklaagd
    {0xD406717AC0D41D04, 7, 0x00001},  // gelooft
    {0x495548F36C997FAE, 1, 0x02000},  // gelte
    {0x60B6D845983E515D, 9, 0x00001},  // geme
    {0xB6BB88DF68707600, 7, 0x08020},  // gemeente
    {0x927FB39F3DD77BF3, 7, 0x08020},  // gemeenteraad
    {0x168A029AFA3BD340, 1, 0x08020},  // gemeinde
    {0xCA8BA4932BB961B1, 1, 0x4000020},  // gemeindeoberhaupt
    {0x775B2740ED4FD387, 1, 0x08020},  // gemeinderat
    {0x4B7696345388D704, 7, 0x00001},  // gemeld
    {0xAEA6FB4A350D31F2, 9, 0x00001},  // gemeu
    {0x903A622C4C53DA7F, 12, 0x00080},  // gemi
    {0x1F017A701E31B4FE, 12, 0x00020},  // gemici
    {0x89E4FF3A4FBE2D0E, 12, 0x00080},  // gemisi
    {0x24A4D58857F2F38E, 1, 0x00080},  // gemälde
    {0x34688AC970911B48, 1, 0x00002},  // gemäß
    {0x7EE30DC589E2F42F, 2, 0x00010},  // gen
    {0x7EE30DC589E2F42F, 8, 0x00010},  // gen
    {0xE2B32E1B01B5D4EA, 7, 0x00080},  // genaamd
    {0x980C79A53479AD73, 1, 0x00101},  // genannt
    {0xFDCBBAED74A0A21B, 1, 0x00100},  // genannte
    {0xED08241E66DB64D9, 1, 0x00100},  // genanntem
    {0xE57E8C11C3D50E68, 1, 0x00100},  // genannten
    {0xCB7091E5258ADB62, 1, 0x00100},  // genannter
    {0x5404C0BE860729C7, 1, 0x00100},  // genanntes
    {0xAFB3415391F3103F, 4, 0x00020},  // gendarme
    {0xCBD4FDBF9DBE84A4, 4, 0x08020},  // gendarmerie
    {0x4A092F716D32A108, 4, 0x00020},  // gendarmes
    {0x79FA83A85CE0BE15, 12, 0x00020},  // genel
    {0x9A9CEA7B84F02E81, 1, 0x00020},  // general
    {0x9A9CEA7B84F02E81, 2, 0x00020},  // general
    {0x9A9CEA7B84F02E81, 3, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 9, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 11, 0x00010},  // general
    {0x9A9CEA7B84F02E81, 12, 0x00010},  // general
    {0x163E31BF4C1B5F82, 11, 0x00020},  // generaldirektör
    {0x663ECBD595068273, 11, 0x00020},  // generaldirektören
    {0x9AB7DE4E8B557359, 6, 0x00010},  // generale
    {0x47CA8F0D06CED5F9, 1, 0x00020},  // generalleutnant
    {0x92F66631DA9975DD, 1, 0x01020},  // generalsekretär
    {0x8F85DBC0244C0797, 1, 0x00820},  // generalsekretärin
    {0xDB686925BF8E5C61, 8, 0x00010},  // generał
    {0x394C95D2BABE1659, 8, 0x00020},  // generałowie
    {0xBE32BBC43AD909C4, 7, 0x00001},  // genoemd
    {0x73B32328F604D87A, 11, 0x00040},  // genom
    {0x686151F8ED368AA9, 1, 0x08020},  // genossenschaft
    {0x34C24864C42A1A93, 12, 0x4000220},  // genç
    {0xE29A871759C39D44, 12, 0x00020},  // gençler
    {0x73947E0AE88B07ED, 8, 0x00020},  // geodeta
    {0x482EB21E06C600CD, 8, 0x00020},  // geolog
    {0x482EB21E06C600CD, 11, 0x00020},  // geolog
    {0x257E9714154F7102, 6, 0x00820},  // geologa
    {0xEEA68067CF4093ED, 11, 0x00020},  // geologen
    {0x7CE462F67ED89634, 2, 0x00020},  // geologist
    {0x155B7F8885A5B923, 6, 0x01020},  // geologo
    {0x3A0511DBCDCED883, 12, 0x00020},  // geologu
    {0xEDB36B306F25C79A, 7, 0x4000020},  // gepensioneerde
    {0xADAD00A7D4708BF3, 3, 0x00020},  // gerente
    {0xADAD00A7D4708BF3, 9, 0x00020},  // gerente
    {0x8601DE3BD42CAFFF, 1, 0x08020},  // gericht
    {0xD60B5EC39C1F77EB, 2, 0x400000},  // german
    {0xFC48A73A313DB595, 7, 0x00001},  // geroepen
    {0x84C246329A04D8BA, 1, 0x00001},  // gerufen
    {0xE5EEADCBD460D1C7, 1, 0x04001},  // gesagt
    {0xF197D2BEE7761F58, 1, 0x00020},  // gesandter
    {0xD2F9FF52AD7F5E0B, 1, 0x00001},  // geschrieben
    {0x9BE50ED306A51AD8, 1, 0x00001},  // geschrien
    {0x20289F642BD4F09D, 1, 0x01020},  // geschäftsführer
    {0x487D32A390F156E4, 1, 0x00820},  // geschäftsführerin
    {0x11A2187525BE4A74, 1, 0x080A0},  // gesellschaft
    {0x7053462D7F51FAED, 1, 0x00001},  // gesprochen
    {0x298A241FC0F96C35, 7, 0x00001},  // gesproken
    {0xBB8F8430B44E7E92, 1, 0x00001},  // gestand
    {0xA2DBA747C77B3C55, 1, 0x00001},  // gesteht
    {0x07DD756B53739832, 1, 0x00200},  // gestern
    {0x46EA8E8FF18E59E4, 6, 0x08020},  // gestione
    {0x41F25009DF792B36, 9, 0x01020},  // gestor
    {0xBD1FD0CD7A31489F, 9, 0x00820},  // gestora
    {0xADF8641139F6FADE, 6, 0x08020},  // gestore
    {0x0C58B340F4725963, 6, 0x00020},  // gestrice
    {0xC1387087F0F1DBA7, 1, 0x00020},  // gesundheitsministerium
    {0x99B71AF79ACA4A5A, 1, 0x00080},  // getauft
    {0x9482A54FECB66497, 12, 0x00001},  // getirdi
    {0x74686B4F7F42C71C, 12, 0x00001},  // getiren
    {0xB3DF6603FB5DC61B, 12, 0x00001},  // getirerek
    {0x5B4D01FDEA2CDDFE, 7, 0x20020},  // getuige
    {0xD4F76CC415460267, 7, 0x20020},  // getuigen
    {0xAD8BF0F4DC6AEC89, 7, 0x00001},  // gevraagd
    {0x80BB0939A1FC0131, 7, 0x00001},  // gewaarschuwd
    {0x5026C85A24641319, 1, 0x00001},  // gewarnt
    {0x533BB55FFA14EAFD, 1, 0x08020},  // gewerkschaft
    {0x93D44DD842DF0494, 1, 0x08020},  // gewerkschaften
    {0xB7647DD65985905D, 1, 0x01020},  // gewerkschafter
    {0xE36C9CEAD95590A3, 1, 0x00820},  // gewerkschafterin
    {0xA03FA5A5667F2E46, 7, 0x04001},  // gezegd
    {0xC71BC2D5D14AFC14, 1, 0x00001},  // geäußert
    {0xAB6FA4343201BE4E, 12, 0x00200},  // geçen
    {0x2CBE407432238969, 7, 0x00001},  // geëist
    {0x1870C0D5D527F553, 9, 0x00820},  // geóloga
    {0x04CEF187EC2474F0, 9, 0x01020},  // geólogo
    {0xC8039834062C111F, 6, 0x400000},  // giapponese
    {0x241488F94E707602, 12, 0x00240},  // gibi
    {0x3C5459F55620EF43, 7, 0x1000020},  // gijzelnemer
    {0x6FAF6996DE77A4B5, 6, 0x00080},  // gioco
    {0x2F5D9B4280865A99, 6, 0x080A0},  // giornale
    {0xF6A869500AEF6A7A, 6, 0x00020},  // giornalista
    {0xF76A5598AFB9942D, 6, 0x4000020},  // giovane
    {0x7D779D9A80D83D10, 6, 0x00200},  // giovedì
    {0xAC60DE9C1AD30E92, 2, 0x4000820},  // girl
    {0x89B5CF8596EF779A, 2, 0x00820},  // girlfriend
    {0x68691516B4FEE597, 7, 0x00200},  // gisteren
    {0x335D52D39F318B24, 6, 0x00020},  // giudice
    {0x9899012B1A0484C8, 6, 0x00020},  // giudici
    {0xDC97F926CBC9727F, 6, 0x00002},  // giudizio
    {0xC60267584BD351B1, 6, 0x08020},  // giunta
    {0x26B1E2130E3CDFAD, 6, 0x00001},  // giura
    {0xE3E80F802F303E5C, 6, 0x00001},  // giurato
    {0x552919F578F5BB99, 6, 0x00001},  // giustifica
    {0x4E6B9EF89A96280E, 6, 0x00001},  // giustificano
    {0x13E55C84D5C10B9E, 6, 0x00001},  // giustificato
    {0xDE91DEB491DB34FB, 6, 0x00001},  // giustificava
    {0xCB2CF6FD4C59F146, 6, 0x00001},  // giustificò
    {0x23B2E44C84A41729, 6, 0x00200},  // già
    {0x7F7439038D13685C, 11, 0x00020},  // glaciolog
    {0x8333A05EFB435ED4, 4, 0x00020},  // glaciologue
    {0x21C6DD22769BC267, 1, 0x00001},  // glaubt
    {0xA494632C6B0E91BB, 1, 0x00001},  // glaubte
    {0xC2B2C8CBC3A46361, 6, 0x00008},  // gli
    {0x7C2327F887625DBB, 4, 0x00001},  // glisse
    {0xD7750DB4EA618BDA, 4, 0x00001},  // glissé
    {0x7CF67784F41F6458, 8, 0x08020},  // gmin
    {0xDBBCEBA8ECD6F2BB, 8, 0x08020},  // gmina
    {0x37868F7BE5CF0972, 8, 0x08020},  // gminy
    {0xB84EFD1342B70F02, 2, 0x00020},  // goalkeeper
    {0x5013398A431795AA, 3, 0x01020},  // gobernador
    {0xACACFAFCFAE53B29, 3, 0x00820},  // gobernadora
    {0x8475F2BD3FEB984D, 3, 0x00020},  // gobernadores
    {0x240BED72E02A8803, 3, 0x08020},  // gobierno
    {0xA84E81E3F762DCFF, 6, 0x00020},  // gommista
    {0x9C77709F5E43CD1A, 8, 0x00020},  // gospodarz
    {0xB9FD15DAC0922916, 8, 0x00020},  // gospodyni
    {0x23F2E4D32A2AD6A1, 4, 0x08020},  // gouvernement
    {0x292C7212605E7007, 2, 0x00010},  // gov
    {0x05B21A40E59EE794, 9, 0x01020},  // governador
    {0x2D88FD83EF67D6E2, 9, 0x00820},  // governadora
    {0x1574603172664D9D, 9, 0x00020},  // governadores
    {0x0619AE39B7FA6248, 9, 0x4000020},  // governante
    {0xD961B7A7264BAF0A, 6, 0x01020},  // governatore
    {0xCEEE991C9867FAE0, 6, 0x00820},  // governatrice
    {0x38EE0F776E4B26B5, 2, 0x08020},  // government
    {0x228A30374A7EE9B3, 6, 0x08020},  // governo
    {0x228A30374A7EE9B3, 9, 0x08020},  // governo
    {0x4FE6DFA4C187929B, 2, 0x00030},  // governor
    {0x575562ED95A6016C, 8, 0x00080},  // gra
    {0x17F991CC77E66A61, 9, 0x00001},  // gracejou
    {0xD38537C34D7A76D8, 4, 0x00820},  // grand-mère
    {0xA60AC80A28DA2640, 4, 0x01020},  // grand-père
    {0xA2D1C6C6604FD62C, 2, 0x00820},  // granddaughter
    {0x0E127C76270FCCD1, 2, 0x4001020},  // grandfather
    {0x840EB875D806C715, 2, 0x4000820},  // grandmother
    {0xCF99D6B00C99D7E5, 2, 0x01020},  // grandson
    {0xDF61436E90AF8865, 11, 0x20020},  // grannar
    {0xB9B570FA105C6C07, 11, 0x20020},  // granne
    {0x08C5053FC4E019BE, 11, 0x20020},  // grannen
    {0x6C1B17768E3947DA, 7, 0x00001},  // grapte
    {0x6C2EAF373AEAE63B, 8, 0x00001},  // gratuluje
    {0x8E8CA83A21152622, 4, 0x400000},  // grec
    {0x08C1556DC5A9AB0D, 6, 0x400000},  // greca
    {0xCC20330E79191B9E, 4, 0x400000},  // grece
    {0x79A846DDC0F5082A, 4, 0x400000},  // greces
    {0x1B7ECBFE854483C1, 8, 0x400000},  // grecku
    {0x8B8D17165A88E170, 6, 0x400000},  // greco
    {0x07FF4EC8001D3536, 4, 0x400000},  // grecque
    {0x3C8CDDF8B271F82C, 4, 0x400000},  // grecs
    {0x29B1FE94F8E04E69, 2, 0x400000},  // greek
    {0x2399E6B392EB9525, 9, 0x400000},  // grego
    {0x4FAF0F236E3129C3, 11, 0x400000},  // grekiska
    {0xF06D660B4CCAFD76, 6, 0x00001},  // grida
    {0xAFFA340D84FB2542, 6, 0x00001},  // gridano
    {0xCF4BDA900963836E, 6, 0x00001},  // gridato
    {0x903DEE8A6D9FAA08, 6, 0x00001},  // gridava
    {0xC099D1DD01B461F4, 6, 0x00001},  // gridò
    {0xC053CB07B6ADBFD8, 1, 0x400000},  // griechisch
    {0xD779C1FA0C080EAF, 1, 0x400000},  // griechische
    {0xB215934ADAA74011, 1, 0x400000},  // griechischem
    {0xA69906D5F53CCB56, 1, 0x400000},  // griechischen
    {0xE71FAD088BF14F3B, 1, 0x400000},  // griechischer
    {0x19B439E4E7148438, 1, 0x400000},  // griechisches
    {0x1890C1AF7D57A1B7, 3, 0x400000},  // griega
    {0x39D1E10165C63610, 3, 0x400000},  // griego
    {0xF99A8269835FF225, 7, 0x400000},  // grieks
    {0x19E66E14A0B7ECC9, 2, 0x00001},  // grimaced
    {0xAB99B20C86136068, 2, 0x00001},  // grinned
    {0x430DB9D04018937E, 2, 0x00001},  // griped
    {0x5FE76D3BBD389AB6, 3, 0x00001},  // grita
    {0x5FE76D3BBD389AB6, 9, 0x00001},  // grita
    {0x31B197BBA6ADF451, 3, 0x00001},  // gritaba
    {0xE81FDCF532B96FB4, 3, 0x00001},  // gritado
    {0xE81FDCF532B96FB4, 9, 0x00001},  // gritado
    {0x9DD7616D7BB42090, 9, 0x00001},  // gritam
    {0xB16E18B3D8852798, 3, 0x00001},  // gritan
    {0xDEFC28938511AF9A, 9, 0x00001},  // gritaram
    {0x5C05C38E5DB22FC5, 3, 0x00001},  // gritaron
    {0x369AB15003703C66, 9, 0x00001},  // gritava
    {0xD51066AA377FBB99, 9, 0x00001},  // gritou
    {0x914E5C0CD0733C0B, 3, 0x00001},  // gritó
    {0x6FFEA16E553B6C29, 2, 0x00001},  // groaned
    {0xD218E18066D6C9E2, 2, 0x00020},  // grocer
    {0x9E290AC08E910D93, 7, 0x00080},  // groep
    {0x3A773B15EE705603, 4, 0x00001},  // grogne
    {0x0250BBB63A920343, 4, 0x00001},  // gronde
    {0xEFAF3EA5C126271F, 2, 0x080A0},  // group
    {0x4DCCBB5E069CD4B2, 4, 0x080A0},  // groupe
    {0xC223F9E2A18D1B23, 2, 0x00001},  // growled
    {0xFC95005130918E96, 1, 0x00820},  // großmutter
    {0x666F507CFC81B5EB, 1, 0x01020},  // großvater
    {0xEF9EB8CA31D824E8, 12, 0x00080},  // grubu
    {0x2BF2589A7AA196B5, 6, 0x00020},  // gruista
    {0x651F482BBDEEF9A6, 2, 0x00001},  // grumbled
    {0xD200F6FE0A7CEE5B, 2, 0x00001},  // grunted
    {0xF445B4DED5C63775, 8, 0x08020},  // grupa
    {0x66636E4EEBB22399, 3, 0x080A0},  // grupo
    {0x66636E4EEBB22399, 9, 0x080A0},  // grupo
    {0x9AC77BD144447BAD, 1, 0x00080},  // gruppe
    {0x79D57AD34ECCA1A0, 11, 0x080A0},  // gruppen
    {0x467A88543DD65EF6, 6, 0x080A0},  // gruppo
    {0x8C54485D0E35C6B3, 8, 0x08020},  // grupy
    {0x5852F16984529467, 4, 0x01020},  // grutier
    {0x307A7141740B7F6E, 11, 0x00020},  // gruvarbetare
    {0x777DFCD2FBE61509, 11, 0x00020},  // gruvarbetaren
    {0xA08160D45CB8C81B, 11, 0x08020},  // gruvbolaget
    {0x7D9A032CE62C1D72, 9, 0x00020},  // gruísta
    {0xF0DC3BC750BFA221, 8, 0x00001},  // grzmi
    {0x99C718A73BA7389D, 8, 0x00001},  // grzmiał
    {0x4ECD85DB2B14BF67, 8, 0x00001},  // grzmiała
    {0xBDCB6E780AE04409, 11, 0x00001},  // grät
    {0xE9E63970ED29A95D, 11, 0x00001},  // gråter
    {0x6AD528DDF9139850, 2, 0x00020},  // guard
    {0x02573C5723BDF307, 9, 0x08020},  // guarda
    {0x3F6626D7C96D9062, 3, 0x08020},  // guardia
    {0x3F6626D7C96D9062, 6, 0x08020},  // guardia
    {0x9FCD191A01253962, 3, 0x00020},  // guardias
    {0xB692BDB7F6E29ADC, 2, 0x00020},  // guards
    {0x809CF391AEEB3DB7, 4, 0x01000},  // guide
    {0x809CF391AEEB3DB7, 11, 0x00020},  // guide
    {0xF27EE8B6A3620678, 11, 0x00020},  // guiden
    {0xE47A37A5762A0D3A, 9, 0x00020},  // guitarrista
    {0x2780E8E8B1AC9238, 2, 0x1001220},  // gunman
    {0x54C3578D9FB24244, 2, 0x00001},  // gushed
    {0x1AD8D88F94368178, 1, 0x00020},  // gutachten
    {0x681C4BAFBEB7C0AD, 1, 0x01020},  // gutachter
    {0xA5BE7CD9AF6D23B8, 1, 0x00820},  // gutachterin
    {0x65CB050694BF32D6, 11, 0x00020},  // gärningsman
    {0x509FA82C67769C2D, 11, 0x1000020},  // gärningsmannen
    {0xEBF4567D8CF8DF1F, 11, 0x08020},  // gårdsföreningen
    {0x2DEBD300E7D70A3A, 4, 0x00030},  // général
    {0x9F9FC5C01114F5DE, 4, 0x00020},  // géologue
    {0xCB50EB723F45D659, 4, 0x01020},  // gérant
    {0xD2781817B82C17B0, 4, 0x00820},  // gérante
    {0x4054E0D15C6A34DC, 8, 0x00020},  // górnicy
    {0x68D076EF07E506EE, 8, 0x01020},  // górnik
    {0x5BADBCCD95F4EB84, 12, 0x00020},  // gönüllü
    {0x8525E7AEAE9AA40A, 12, 0x00002},  // göre
    {0xB2E5FD06E9890627, 12, 0x20020},  // görevli
    {0x4A62C514577016C6, 12, 0x20020},  // görevliler
    {0xFBEB93A7FCD8368C, 12, 0x00020},  // görgü
    {0x489BDA9F6340DFCB, 12, 0x00001},  // görüşünü
    {0x2905C55744147AAF, 12, 0x00001},  // gösterdi
    {0x8E6E26D71576676C, 12, 0x00001},  // güldü
    {0x5EB278C2C8AFF82C, 12, 0x00001},  // gülümsedi
    {0x316B17811FCE7CD5, 8, 0x00001},  // głosi
    {0x38C4850B6E729E29, 3, 0x00200},  // ha
    {0x38C4850B6E729E29, 6, 0x00200},  // ha
    {0x1132219729B4505A, 7, 0x00008},  // haar
    {0x0FA5871A0687EE08, 1, 0x02000},  // habe
    {0xA77DA5C943DD84C3, 4, 0x21020},  // habitant
    {0xF4B6D30861BDDC1A, 3, 0x00020},  // habitante
    {0xF4B6D30861BDDC1A, 4, 0x20820},  // habitante
    {0xF4B6D30861BDDC1A, 9, 0x20020},  // habitante
    {0xB3260CBA5CFD62A9, 3, 0x00020},  // habitantes
    {0xB3260CBA5CFD62A9, 9, 0x20020},  // habitantes
    {0xA3A19A266BB7D28A, 4, 0x00020},  // habitants
    {0x5611382D89E1C663, 3, 0x00001},  // habla
    {0x79E858CE258166CC, 3, 0x00001},  // hablaba
    {0xA53AAB21075B92A7, 3, 0x00001},  // hablan
    {0x0C451B8CE8B7AD6A, 3, 0x00001},  // habló
    {0xD3CABE2E7C68DDF2, 3, 0x00200},  // había
    {0x32190FCF760CED5D, 2, 0x00200},  // had
    {0xB56B8CB9F0E1109F, 1, 0x08020},  // hafenamt
    {0x439C486EDC10B349, 1, 0x08020},  // hafenbehörde
    {0x4B5E2788B64A5493, 6, 0x00200},  // hai
    {0xF03B8EFAE5DF40DF, 2, 0x00001},  // hailed
    {0x029A2FE7794EF6D9, 2, 0x00001},  // hails
    {0x652D7B863924A212, 12, 0x00020},  // hakim
    {0x96C0239388E7B451, 12, 0x00020},  // hakimi
    {0x0020EF2C442ED1B5, 12, 0x00820},  // halası
    {0x89D16F864806754A, 11, 0x00020},  // hamnchef
    {0x8DB63670256BCA24, 11, 0x00020},  // hamnchefen
    {0x820402CABC476FB8, 11, 0x08020},  // hamnen
    {0x19040B6FDD708565, 11, 0x00020},  // hamnkapten
    {0x98614FE625225940, 11, 0x00020},  // hamnkaptenen
    {0xB126BDB51DEF87C3, 3, 0x00200},  // han
    {0xB126BDB51DEF87C3, 11, 0x01004},  // han
    {0x785EDB4720031F60, 1, 0x02000},  // handele
    {0x122552CD0CC0A547, 11, 0x00020},  // handlare
    {0x6F183F6C93B24EB2, 11, 0x00020},  // handlaren
    {0xF517DBA0E8B4F41D, 1, 0x02000},  // handle
    {0x951D2F8AB35C6436, 1, 0x00020},  // handwerker
    {0x9FB4AEAD04E0CD28, 2, 0x00020},  // handyman
    {0xAFC1F45389F1DA67, 6, 0x00200},  // hanno
    {0x4DD0200FE76289AA, 11, 0x00008},  // hans
    {0xEBCC8C67AE063D2E, 12, 0x00810},  // hanım
    {0x3CA07FF33A98CEE9, 2, 0x00020},  // harbourmaster
    {0x88DBA5A99616B9BB, 12, 0x00080},  // hareketi
    {0x7DF236A450307E90, 2, 0x00200},  // has
    {0x4614CEE21802ADEE, 1, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 2, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 3, 0x00080},  // hashtag
    {0x4614CEE21802ADEE, 4, 0x00080},  // hashtag
    {0x8DF4A3ACECEB0689, 3, 0x00040},  // hasta
    {0x7ED47D5BE788FD29, 12, 0x00020},  // hastalar
    {0x85BD0151DD25278C, 12, 0x08020},  // hastane
    {0x3766B051592B3F11, 12, 0x08020},  // hastanesi
    {0x117CC32DC53C6A77, 8, 0x00080},  // hasłem
    {0x02418AF4D9425C84, 8, 0x00080},  // hasło
    {0xA5F3EB3F365B01DB, 12, 0x00200},  // hatta
    {0x72A4B4649FF2CCB0, 12, 0x00001},  // hatırlatan
    {0xA7AC2F883FA8212E, 12, 0x00001},  // hatırlatarak
    {0xBEA96BA3CD4266B0, 12, 0x00001},  // hatırlattı
    {0x05B11A9F7FC5CEC5, 12, 0x00001},  // hatırlatıyor
    {0xBD7F79A4BE6CF99E, 2, 0x00200},  // have
    {0xC6C03FA88029A666, 7, 0x08020},  // havenbedrijf
    {0x4FEB5FA003415677, 7, 0x08020},  // havendienst
    {0x2176748A50A57B64, 7, 0x00020},  // havenmeester
    {0x6BEBADE39FB3EBF1, 11, 0x08020},  // haverikommissionen
    {0x74C469072DE3AAEA, 12, 0x00001},  // haykıran
    {0xC1C4CE39004CE774, 12, 0x00001},  // haykırarak
    {0x176649FF388AEB6F, 12, 0x00001},  // haykırdı
    {0x438725162513FDEB, 12, 0x00001},  // haykırıyor
    {0xB1A5D00CB714682E, 12, 0x00200},  // hayır
    {0xFFD51FB8AEB07647, 2, 0x01204},  // he
    {0xFFD51FB8AEB07647, 3, 0x00200},  // he
    {0x5E4E44CBFA7BDDBC, 2, 0x00020},  // head
    {0x9E1AD42D2A56397E, 2, 0x000A0},  // headline
    {0x3E0D8970D53E6991, 2, 0x01020},  // headmaster
    {0x4F6240ED8697B6F6, 2, 0x00800},  // headmistress
    {0x100E95A5B09FDCDD, 2, 0x00020},  // headteacher
    {0x3B171F2D0C379FEC, 4, 0x080A0},  // hebdomadaire
    {0x4170FBE6B3FC1175, 9, 0x400000},  // hebraico
    {0x00A6BC2D4A9F9253, 7, 0x400000},  // hebreeuws
    {0xA5039F6B316894B3, 11, 0x400000},  // hebreiska
    {0x3DEBE2F4FFFE1D56, 3, 0x400000},  // hebreo
    {0xFF89B11E84FE320B, 2, 0x400000},  // hebrew
    {0x467546B7B8BD7F87, 1, 0x400000},  // hebräisch
    {0xE8FE7E10882388BD, 1, 0x400000},  // hebräische
    {0xFA5B4B20390271AA, 1, 0x400000},  // hebräischem
    {0x401B8374D89C5DDB, 1, 0x400000},  // hebräischen
    {0x143A65D5F365D110, 1, 0x400000},  // hebräischer
    {0x1951151B65ED0B0A, 1, 0x400000},  // hebräisches
    {0xCBEFFAE4890F8508, 7, 0x00080},  // heet
    {0x268A907B7CDC81EF, 1, 0x00081},  // heißt
    {0xBB4A319DF34210A7, 7, 0x00001},  // hekelde
    {0xC453D8144D70569C, 7, 0x00001},  // hekelt
    {0x69C05A26F5E56DB7, 12, 0x00020},  // hekim
    {0x2795C0BCBFC66036, 12, 0x00200},  // hem
    {0x2657530978EFF98C, 3, 0x00200},  // hemos
    {0x447BC98275266908, 11, 0x08020},  // hemvärnet
    {0xBD5C43972CDD0C18, 12, 0x00020},  // hemşire
    {0xD9BF8FEE41863E8A, 12, 0x00020},  // hemşireler
    {0x98A84F7CEC1F936F, 12, 0x00020},  // hemşiresi
    {0x93F2DBB52E4ECA6B, 11, 0x00004},  // hen
    {0x6A308AAC43BAA8D6, 2, 0x00200},  // hence
    {0xDAB01DFE72A5C31B, 11, 0x00008},  // hennes
    {0x3FC016B612C4E04C, 12, 0x00200},  // henüz
    {0x2721D2F0FE24D5D6, 2, 0x00208},  // her
    {0x2721D2F0FE24D5D6, 12, 0x00208},  // her
    {0xE1CC7209291F01AF, 2, 0x08020},  // herald
    {0xFCA696667F6A3620, 2, 0x00200},  // here
    {0x4CED2700ECF8B06B, 7, 0x00001},  // herinnerde
    {0x81C0583C4C94F60C, 7, 0x00001},  // herinnert
    {0x8B0AB802F9426F57, 3, 0x00820},  // hermana
    {0x62C190353EC85910, 3, 0x01020},  // hermano
    {0x682A7A24CAA8FF6C, 1, 0x01010},  // herr
    {0x682A7A24CAA8FF6C, 11, 0x01010},  // herr
    {0xAFB4ABF70A2608D8, 1, 0x08020},  // hersteller
    {0xDBBE954928E8AC12, 7, 0x00008},  // het
    {0x3CC413DC0AEFC205, 1, 0x00200},  // heute
    {0xFAFC5ECF6C513967, 1, 0x00200},  // hier
    {0xFAFC5ECF6C513967, 4, 0x00200},  // hier
    {0xFAFC5ECF6C513967, 7, 0x00200},  // hier
    {0x1C9FC6994146C308, 1, 0x00081},  // hieß
    {0xB975E2F8ACE4FD66, 7, 0x01004},  // hij
    {0xA8C30B3D3DA5FA85, 3, 0x00820},  // hija
    {0xCEC68637FE195916, 2, 0x1000020},  // hijacker
    {0x98F5C07ED04AD2F0, 3, 0x01020},  // hijo
    {0x45315F9DBDCB2115, 3, 0x00020},  // hijos
    {0xE07220471C9FF7A8, 2, 0x00020},  // hiker
    {0x2D4C14EE176509F9, 2, 0x01000},  // him
    {0x8D79E439DCB33025, 2, 0x400000},  // hindi
    {0x7325FBDF3A9C1D87, 2, 0x00001},  // hinted
    {0xCE6D4EF8941E675E, 1, 0x00200},  // hinter
    {0x70AF4A89DA00CB54, 2, 0x00001},  // hinting
    {0xE09E08AB73F63DAA, 1, 0x00001},  // hinzugefügt
    {0x71CB11902B565994, 2, 0x00208},  // his
    {0x635F2BE3DE4D9527, 2, 0x00001},  // hissed
    {0x539C7D41EE366596, 3, 0x01020},  // historiador
    {0x539C7D41EE366596, 9, 0x01020},  // historiador
    {0x481FD6796D8269D6, 3, 0x00820},  // historiadora
    {0x481FD6796D8269D6, 9, 0x00820},  // historiadora
    {0x6D48CD6BFB0C979C, 2, 0x00020},  // historian
    {0x28834D7F9A4076FE, 7, 0x00020},  // historicus
    {0x9F414261495DA87D, 4, 0x01020},  // historien
    {0x919C1092422B3E13, 4, 0x00820},  // historienne
    {0x7F6D91FD68FFF892, 1, 0x01020},  // historiker
    {0x7F6D91FD68FFF892, 11, 0x00020},  // historiker
    {0xDD6266C0FB3C8EEA, 1, 0x00820},  // historikerin
    {0xF0BE6A1A57DE096B, 11, 0x00020},  // historikern
    {0xA63C2AB8B59D2DC3, 8, 0x00020},  // historyk
    {0x27AF35D673E3347D, 8, 0x400000},  // hiszpański
    {0x7453454DCFC43C15, 8, 0x400000},  // hiszpańsku
    {0x57A5CE6834FB095A, 2, 0x00080},  // hit
    {0x2AEE0A7DB18A3914, 12, 0x00200},  // hiç
    {0x18B90D9469E64014, 6, 0x00200},  // ho
    {0x5AC3495CFD27653C, 1, 0x08020},  // hochschule
    {0xDB119E813A29DF84, 7, 0x00200},  // hoe
    {0x4B2C1B1B74C80591, 7, 0x00200},  // hoewel
    {0xB3C0437C310A8574, 1, 0x00001},  // hoffen
    {0x029577D1AA23DC39, 1, 0x00001},  // hofft
    {0x5E503F2F410EC95E, 1, 0x00001},  // hoffte
    {0xEABDB3EC86BCF67E, 1, 0x00001},  // hofften
    {0x43224C8C775E91A3, 9, 0x00200},  // hoje
    {0x0AA9C030CCA6F24B, 9, 0x400000},  // holandês
    {0xFED951B2DCF6562C, 12, 0x08020},  // holding
    {0xA42A4DD1D267EDB4, 12, 0x08020},  // holdingi
    {0xAFE88C55257E1C63, 2, 0x00020},  // holidaymaker
    {0xC2AE3427BDBCA53D, 2, 0x00020},  // holidaymakers
    {0xD9CE85C567EF6DE3, 3, 0x4001020},  // hombre
    {0x9BBBC85F3BD85710, 9, 0x4001020},  // homem
    {0xFB277D36890520FA, 1, 0x00080},  // homepage
    {0xCAF3F898D62DBA72, 4, 0x4001020},  // homme
    {0x8D34B0A7EABC4828, 2, 0x00010},  // hon
    {0x8D34B0A7EABC4828, 11, 0x00804},  // hon
    {0x8BC02DB4982ADE74, 7, 0x400000},  // hongaars
    {0x48E760882992DCBD, 4, 0x400000},  // hongrois
    {0x5B43AB8EFEEA45C6, 4, 0x400000},  // hongroise
    {0x81F4B222E3B3961E, 4, 0x400000},  // hongroises
    {0x876254B4406D501B, 4, 0x400000},  // hongroiss
    {0x29F4C2EF4C5BC868, 7, 0x00020},  // hoofd
    {0x0D673127BF1606A8, 7, 0x00020},  // hoogleraar
    {0x31842BE02E734FC1, 7, 0x00001},  // hoopt
    {0xB75250FD0B47A33F, 7, 0x00001},  // hoopte
    {0x49DC1AC91FB0FC09, 11, 0x00001},  // hoppades
    {0xE9A019B5AD164E88, 11, 0x00001},  // hoppas
    {0xF4B772FFA64F51E3, 4, 0x00020},  // horloger
    {0x6977F1AF5A22C2EB, 2, 0x00200},  // horror
    {0x7C62A4E84D4495EE, 11, 0x00040},  // hos
    {0xFA4EDD3F82073DFE, 8, 0x08020},  // hospicjum
    {0x8E4F0974CC490100, 2, 0x08020},  // hospital
    {0x8E4F0974CC490100, 3, 0x08020},  // hospital
    {0x8E4F0974CC490100, 9, 0x08020},  // hospital
    {0x869D418D2B10D44C, 2, 0x00020},  // host
    {0x682323ADD9EE0F9E, 11, 0x00001},  // hotade
    {0x814F8CBD3CC3A8BA, 11, 0x00001},  // hotar
    {0xE65383B881898D9C, 1, 0x00080},  // hotel
    {0xE65383B881898D9C, 2, 0x00080},  // hotel
    {0xE65383B881898D9C, 3, 0x00080},  // hotel
    {0xE65383B881898D9C, 6, 0x00080},  // hotel
    {0xE65383B881898D9C, 7, 0x00080},  // hotel
    {0xE65383B881898D9C, 8, 0x00080},  // hotel
    {0xE65383B881898D9C, 9, 0x00080},  // hotel
    {0x7B22AF59A7662267, 9, 0x00020},  // hoteleiro
    {0x21200B61EDACD2DE, 11, 0x00080},  // hotellet
    {0xA3FA550B6CCF5627, 2, 0x08020},  // house
    {0xFAC99DF8A8ED381C, 2, 0x00020},  // housekeeper
    {0x00FE36A570592882, 11, 0x08020},  // hovrätten
    {0x3E6B035640B66F92, 11, 0x00020},  // hovrättsråd
    {0xF50C3B82AD92DD42, 2, 0x00200},  // how
    {0x634844CAEFAADD88, 2, 0x00200},  // however
    {0x627793FF01068A4E, 3, 0x00200},  // hoy
    {0xACCFF8946C329934, 3, 0x00200},  // hubo
    {0x0A657E9A9BD21DB7, 2, 0x00001},  // huffed
    {0x5A8F75F76B23E073, 12, 0x00020},  // hukukçu
    {0xAA02DCC12B7F4343, 7, 0x00008},  // hun
    {0x5BA824C8B6D427DB, 1, 0x00200},  // hundert
    {0x62F6D8808A79D7D0, 2, 0x00200},  // hundred
    {0x4B3D4382833688EB, 2, 0x400000},  // hungarian
    {0xB509D54EF9C74705, 4, 0x00001},  // hurle
    {0x1E4CD4427EA1D21C, 4, 0x00001},  // hurlé
    {0x06919810E7B50194, 2, 0x01020},  // husband
    {0xDFD8B771E44A9722, 11, 0x00820},  // hustru
    {0x6129B55DB0150AB7, 11, 0x00820},  // hustrun
    {0xCD46DC0D6A12B866, 8, 0x00020},  // hutnik
    {0x84D6B37EAF9A9F35, 8, 0x00020},  // hydrolog
    {0x5430F0EA38D08892, 2, 0x00020},  // hydrologist
    {0xE8DF004CE13DFDC7, 4, 0x00020},  // hydrologue
    {0x3A8540B73FE1E404, 11, 0x00001},  // hyllade
    {0x646FCCAB35DAA37E, 11, 0x00001},  // hyllar
    {0x49C3D41A44366BDF, 2, 0x00080},  // hymn
    {0x1F5FE3523160A16A, 11, 0x08020},  // hyresgästföreningen
    {0x33C65FCB379D77D6, 1, 0x01020},  // händler
    {0xFC26867793490937, 1, 0x00820},  // händlerin
    {0xA350B6735DC1AB1A, 1, 0x02000},  // hätte
    {0xE59C9196914243B4, 1, 0x02000},  // hätten
    {0x58AA87CAE6C00CC4, 11, 0x00001},  // hävdade
    {0x6C19BACB0923A85C, 11, 0x00001},  // hävdar
    {0x43A1AEB812062C9A, 11, 0x00001},  // hävdat
    {0xAFB896482E247EA9, 4, 0x400000},  // hébreu
    {0x3327131556685991, 4, 0x400000},  // hébreue
    {0x14C488FD586AA170, 4, 0x400000},  // hébreues
    {0x741017DA5FD7C032, 4, 0x400000},  // hébreus
    {0xF6647B8761B396AF, 4, 0x08020},  // hôpital
    {0x89ECB3CBE50D1C37, 4, 0x00080},  // hôtel
    {0x45CB5BBD47FBC558, 4, 0x00020},  // hôtelier
    {0x0153B9A984B3E293, 4, 0x00020},  // hôtelière
    {0x82B92BE00D5E7EFD, 4, 0x00820},  // hôtesse
    {0x8A7D8FADCA05783E, 11, 0x08020},  // högskolan
    {0x4F8B9B5BE6440C93, 3, 0x400000},  // húngara
    {0x26D02CA872A17A60, 3, 0x400000},  // húngaro
    {0x26D02CA872A17A60, 9, 0x400000},  // húngaro
    {0x7EC458DE70E587DC, 12, 0x08020},  // hükümet
    {0x7F6227B932229E1B, 12, 0x08020},  // hükümeti
    {0xB9C97D615E24C578, 2, 0x00200},  // i
    {0xB9C97D615E24C578, 6, 0x00008},  // i
    {0xB9C97D615E24C578, 8, 0x200200},  // i
    {0xB9C97D615E24C578, 11, 0x00040},  // i
    {0xE53055EA28D7C6E6, 12, 0x400000},  // ibranice
    {0x72B9127ABA31026C, 1, 0x00200},  // ich
    {0x72B9127ABA31026C, 8, 0x00008},  // ich
    {0xD1E87D151C8DCC2F, 11, 0x00200},  // idag
    {0xE7131C078534A2AA, 12, 0x08020},  // idare
    {0x6DE0932DECB70EFC, 12, 0x08020},  // idaresi
    {0x4154B9020C74BACC, 12, 0x00001},  // iddia
    {0x7D2E1828900FD110, 12, 0x00001},  // iddiasında
    {0x0EDE3AD2DAB30747, 9, 0x4000820},  // idosa
    {0x316F7FA38CFB54DA, 9, 0x4001020},  // idoso
    {0x282E30852012F1B8, 6, 0x00020},  // idraulico
    {0xD2249087C067F403, 6, 0x00020},  // idrologo
    {0x26BC5A0E19AB93EE, 11, 0x08020},  // idrottsföreningen
    {0x44946213314AF051, 6, 0x00200},  // ieri
    {0xE7E314C8C045CB8D, 2, 0x00200},  // if
    {0xC7EDF8FAFFDFEC2C, 12, 0x00001},  // ifade
    {0xD7FDEC90A85F01BF, 12, 0x00001},  // ifadelerine
    {0xF6E6319E2F48235B, 12, 0x04001},  // ifadelerini
    {0xB5BC2BD1C3DF479A, 12, 0x00001},  // ifadeleriyle
    {0x604A13282E4FD042, 12, 0x00001},  // ifadesine
    {0xC6F13A760730EC9E, 12, 0x00001},  // ifadesini
    {0x3B9607F91C330ACC, 11, 0x08020},  // ifk
    {0x743EE57FACF1735D, 11, 0x00001},  // ifrågasatte
    {0x0E77D10B8B912024, 11, 0x00001},  // ifrågasätter
    {0x9304C682D3438E3D, 3, 0x08020},  // iglesia
    {0x950E253067F29F73, 9, 0x08020},  // igreja
    {0xEE27383CF7A0F187, 11, 0x00200},  // igår
    {0x08DC5A639C58CC4D, 1, 0x00008},  // ihr
    {0x05D5F1B087E50F45, 1, 0x00008},  // ihre
    {0xADBFFD7E3B9EA427, 1, 0x80008},  // ihrem
    {0xC6B3819F0BDCC4CF, 1, 0x80008},  // ihren
    {0xC888DA7F2787AB56, 1, 0x8000008},  // ihrer
    {0xF62235FC0D99E91E, 7, 0x00200},  // ik
    {0x28B070C90072F775, 12, 0x00608},  // iki
    {0x05CE8A1243113999, 4, 0x01004},  // il
    {0x05CE8A1243113999, 6, 0x01008},  // il
    {0x7426D730EABCD4F5, 12, 0x200040},  // ile
    {0x09E2576D8AA17036, 12, 0x00001},  // ileten
    {0x085A564929506B7F, 12, 0x00001},  // iletti
    {0x5BE93A67D1BDBC2F, 12, 0x20020},  // ilgililer
    {0x9D37280BD14FE87A, 12, 0x00200},  // ilk
    {0xCB4B5B3F41F761E3, 6, 0x00001},  // illustra
    {0xAFE60415F7609000, 6, 0x00001},  // illustrato
    {0x04B92AB6D8EE59AF, 4, 0x01004},  // ils
    {0x16CA1E984F441659, 9, 0x00001},  // ilustra
    {0xF93BDE2E95CA2345, 9, 0x00001},  // ilustrou
    {0x36A4D363361BCD20, 1, 0x00040},  // im
    {0xCACBE27C4C8FEEA9, 2, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 4, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 6, 0x00020},  // imam
    {0xCACBE27C4C8FEEA9, 12, 0x00020},  // imam
    {0x85FBCE61D2750257, 12, 0x00020},  // imamı
    {0xDBB3ED7E27E23F01, 11, 0x00200},  // imorgon
    {0x2C3D68139667C766, 6, 0x00820},  // impiegata
    {0x9B9062F10D297CE5, 6, 0x01020},  // impiegato
    {0x659C571279902992, 3, 0x00001},  // implora
    {0x659C571279902992, 6, 0x00001},  // implora
    {0x659C571279902992, 9, 0x00001},  // implora
    {0x32E095BD014DE0F4, 3, 0x00001},  // imploraba
    {0x2C37EBF9181AF560, 3, 0x00001},  // implorado
    {0x2C37EBF9181AF560, 9, 0x00001},  // implorado
    {0xD5A032138345C021, 9, 0x00001},  // imploram
    {0xDDB568FEE1B70595, 3, 0x00001},  // imploran
    {0x01EE94370C59FCE8, 6, 0x00001},  // implorano
    {0x97BC359D68074D40, 9, 0x00001},  // imploraram
    {0x728FFB3F82377C41, 3, 0x00001},  // imploraron
    {0xB53C249BF5FD0933, 6, 0x00001},  // implorato
    {0xB11DB3062F376B7A, 6, 0x00001},  // implorava
    {0xB11DB3062F376B7A, 9, 0x00001},  // implorava
    {0x5BE48B474A0D7935, 4, 0x00001},  // implore
    {0xA2AED65ECE5177A3, 2, 0x00001},  // implored
    {0x7365628327F6A4D9, 2, 0x00001},  // implores
    {0xF76625B973057A53, 9, 0x00001},  // implorou
    {0xC0A08DD4840D8B17, 4, 0x00001},  // imploré
    {0x388A6919C9EF9CC3, 6, 0x00001},  // implorò
    {0x4EF432A945AF6125, 3, 0x00001},  // imploró
    {0x10C474DBED315EE9, 6, 0x4001020},  // imprenditore
    {0xF9A17711565077AC, 6, 0x4000820},  // imprenditrice
    {0xEF0D2984F01DE4BC, 6, 0x08020},  // impresa
    {0x24FBCCFC20344BEC, 6, 0x08020},  // imprese
    {0x9887716CF925E09A, 6, 0x00820},  // imputata
    {0xCE74A16C2A6AFD37, 6, 0x01020},  // imputato
    {0x5177C149D6E6A494, 3, 0x00020},  // imán
    {0xD9840C6CBF8C7FE7, 1, 0x00040},  // in
    {0xD9840C6CBF8C7FE7, 2, 0x00240},  // in
    {0xD9840C6CBF8C7FE7, 6, 0x00040},  // in
    {0xD9840C6CBF8C7FE7, 7, 0x00040},  // in
    {0xAE3F9AF1CBC5A4C2, 12, 0x00001},  // inandığını
    {0xC9FFB0A4EC36AC72, 12, 0x00001},  // inanıyor
    {0xC72F89E70BB35B1D, 2, 0x08020},  // inc
    {0xAEDD9F1BB2E4C9F4, 6, 0x00001},  // incalza
    {0x358036D436FD1ADA, 6, 0x00001},  // incalzato
    {0x9EE11C204EC9BDF9, 9, 0x00001},  // indaga
    {0x919FD28440DBC44A, 6, 0x00020},  // indagato
    {0x3E8D4251F5C0986E, 9, 0x00001},  // indagou
    {0xC46735AC7B6EC031, 2, 0x00200},  // indeed
    {0x392850B151E17C53, 3, 0x00001},  // indica
    {0x392850B151E17C53, 6, 0x00001},  // indica
    {0x392850B151E17C53, 9, 0x00001},  // indica
    {0xC69DC68DB1DE7FC8, 3, 0x00001},  // indicaba
    {0x2975BA90F4B0490B, 3, 0x00001},  // indicado
    {0x4854CFDB7A12276C, 3, 0x00001},  // indican
    {0xC831496E4A5CC539, 6, 0x00001},  // indicano
    {0x7CD1F52FD4A78ABE, 9, 0x00001},  // indicaram
    {0x51C3A35BA6542D32, 3, 0x00001},  // indicaron
    {0xA101C1121747A97E, 6, 0x00001},  // indicato
    {0x1D5F0A3A7BAD3E8A, 6, 0x00001},  // indicava
    {0x4462916D899C9423, 9, 0x00001},  // indicou
    {0x28DCFB51CE20F8EB, 2, 0x00020},  // indictment
    {0xFAF373C58614FDB1, 6, 0x00001},  // indicò
    {0x6E1A455942CC70E7, 3, 0x04001},  // indicó
    {0x4FA019934A43C9A1, 6, 0x00001},  // indigna
    {0x4FA019934A43C9A1, 9, 0x00001},  // indigna
    {0x39EDB4F6457EF534, 4, 0x00001},  // indigne
    {0x009921F430A16268, 9, 0x00001},  // indignou
    {0xC2824F285A7D9129, 4, 0x00001},  // indigné
    {0x87A4A271EB4C5FAA, 4, 0x00001},  // indiquait
    {0x927A6348B811C47E, 4, 0x04001},  // indique
    {0xFC08AFB9324308AF, 4, 0x04001},  // indiquent
    {0x6300E6762C4ED6CB, 4, 0x04001},  // indiqué
    {0x21036BF3D67A7D80, 6, 0x00820},  // infermiera
    {0xFFDD7F13E63800FB, 6, 0x01020},  // infermiere
    {0xE6D83DC9D4F2144A, 6, 0x00020},  // infermieri
    {0x9E038A37494A16F4, 4, 0x01020},  // infirmier
    {0x27C35D5BB996DE6A, 4, 0x00820},  // infirmière
    {0x42E8D1F1903BA45A, 4, 0x00020},  // infirmières
    {0x2E52AE82C291AE33, 11, 0x00001},  // inflikade
    {0x92614E52D8957CA4, 11, 0x00001},  // inflikar
    {0x642BCA75554DEA10, 3, 0x00001},  // informa
    {0x642BCA75554DEA10, 6, 0x00001},  // informa
    {0x642BCA75554DEA10, 9, 0x00001},  // informa
    {0x187FCAAE1627421E, 3, 0x00001},  // informaba
    {0x3C8F096CB43A424B, 8, 0x00002},  // informacji
    {0xC925458164F440C2, 3, 0x00001},  // informado
    {0xC925458164F440C2, 9, 0x00001},  // informado
    {0xE73DEC2B87586C67, 9, 0x00001},  // informam
    {0x99877E00296733B0, 3, 0x00001},  // informan
    {0xE56870EF838407E2, 9, 0x00001},  // informaram
    {0x6C2F5BE6F761C902, 3, 0x00001},  // informaron
    {0xF3EC1A7A1A99BCA8, 6, 0x00001},  // informato
    {0x6FCAE67B38917310, 8, 0x20020},  // informator
    {0x1E02358B8C25DD7F, 8, 0x20020},  // informatorzy
    {0x289310E7D2C058DC, 9, 0x00001},  // informava
    {0x59963F503BAE3E27, 3, 0x00020},  // informe
    {0x59963F503BAE3E27, 4, 0x00001},  // informe
    {0x75C6442AE6A543EC, 9, 0x04001},  // informou
    {0xDA0B79934400F730, 8, 0x01001},  // informował
    {0x6CE5309257527D86, 8, 0x00801},  // informowała
    {0x6830C3800AE1AFD0, 8, 0x00001},  // informuje
    {0x24BA2F391B4C074A, 8, 0x00001},  // informują
    {0xB2753901710A9DCC, 4, 0x00001},  // informé
    {0xF07C91F39CEE51F6, 3, 0x00001},  // informó
    {0x46E6BD7F97CF1262, 11, 0x00020},  // infrastrukturminister
    {0x78F1B95B562AA8A8, 11, 0x00020},  // infrastrukturministern
    {0xF2D5CB96F6D2F006, 6, 0x00001},  // infuria
    {0x4CA8F7FC9AAC405D, 11, 0x00040},  // inför
    {0x8BF7A3E67ED91D74, 6, 0x00010},  // ing
    {0xC8B78FD9A357AB7F, 6, 0x00010},  // ingegner
    {0x9F30827DD37AE108, 6, 0x01030},  // ingegnere
    {0xDE16686BC540D4EC, 6, 0x00020},  // ingegneri
    {0xDA9FF2E059972BD1, 3, 0x00830},  // ingeniera
    {0x827AB6FB3B57C061, 3, 0x01030},  // ingeniero
    {0x56874F4AF7592BB8, 1, 0x01020},  // ingenieur
    {0x56874F4AF7592BB8, 7, 0x00020},  // ingenieur
    {0x4BEB7436577B2B6C, 1, 0x00820},  // ingenieurin
    {0x2C718D47C17DE1D5, 11, 0x00020},  // ingenjör
    {0x178BDA4468994148, 11, 0x00020},  // ingenjören
    {0x16835D54F5294D87, 12, 0x400000},  // ingilizce
    {0xE2A349AF51467375, 3, 0x400000},  // inglesa
    {0xE2A349AF51467375, 9, 0x400000},  // inglesa
    {0xB9EEB8390305D2B9, 6, 0x400000},  // inglese
    {0x985CECFC5EC04790, 3, 0x400000},  // inglés
    {0xEED5A5045D121CF9, 9, 0x400000},  // inglês
    {0x1234B8627EDA65CE, 4, 0x01020},  // ingénieur
    {0xFDC3EDC397C71DF3, 4, 0x00820},  // ingénieure
    {0x0B628A4A20755564, 1, 0x01020},  // inhaber
    {0x9B081C8713CE86A3, 1, 0x00820},  // inhaberin
    {0x8F18C7B79C0ED7A0, 1, 0x00080},  // initiative
    {0x4EB3B91B50310D9C, 1, 0x01020},  // innenminister
    {0x997B862CFE5EF389, 1, 0x08020},  // innenministerium
    {0x190A23B8665C692F, 11, 0x00040},  // inom
    {0xD1C7446871831AA1, 6, 0x00820},  // inquilina
    {0xD1C7446871831AA1, 9, 0x00820},  // inquilina
    {0x47DEF407E57FC3D8, 6, 0x01020},  // inquilino
    {0x47DEF407E57FC3D8, 9, 0x01020},  // inquilino
    {0x352B3D0D1B4BCF01, 9, 0x00001},  // inquire
    {0x7E1E24F1CE354D25, 2, 0x00001},  // inquired
    {0x34228A12B53C4042, 6, 0x20020},  // inquirente
    {0xFA649B75295D9CE6, 6, 0x20020},  // inquirenti
    {0xC46BD7E86F845A91, 4, 0x00001},  // inquiète
    {0xB92E3DAACB220502, 4, 0x00001},  // inquiété
    {0x24E3806DA68BEFC0, 11, 0x00020},  // inrikesminister
    {0x32C216FE83991CBF, 11, 0x00020},  // insatschef
    {0x11D6BA7142625AAE, 11, 0x00020},  // insatsledare
    {0xD212D694E7E502E9, 11, 0x00020},  // insatsledaren
    {0x6D61027C2F9A7BB3, 6, 0x00020},  // insegnante
    {0x94B02D6D5FCAE67E, 6, 0x00020},  // insegnanti
    {0x865C14DB00BCCB5E, 1, 0x20020},  // insider
    {0x865C14DB00BCCB5E, 2, 0x20020},  // insider
    {0x90338C3ADC7FDE08, 9, 0x00001},  // insinua
    {0xD7ECF2B155F930E0, 2, 0x00001},  // insinuated
    {0xA50BCFCA831BDC1C, 9, 0x00001},  // insinuou
    {0x1F48170C33F6AE5E, 6, 0x00001},  // insista
    {0x8DA080CFCF1FBEDC, 6, 0x00001},  // insistano
    {0x981656E3EFA61224, 6, 0x00001},  // insistato
    {0x9466EDE706345E27, 6, 0x00001},  // insistava
    {0x70CA762497CA8952, 3, 0x00001},  // insiste
    {0x70CA762497CA8952, 4, 0x00001},  // insiste
    {0x70CA762497CA8952, 6, 0x00001},  // insiste
    {0x70CA762497CA8952, 9, 0x00001},  // insiste
    {0xC83CB0637432AE3A, 2, 0x04001},  // insisted
    {0x9737ADD979F2A2BC, 2, 0x00001},  // insisting
    {0x02672F894BA6C395, 6, 0x00001},  // insistito
    {0x1EFBA24A5F82BADD, 9, 0x00001},  // insistiu
    {0xEC8219B647431320, 3, 0x04001},  // insistió
    {0x53817A2A85C937E6, 2, 0x00001},  // insists
    {0xBBB20896D5175C31, 4, 0x00001},  // insisté
    {0x71C28983F310CB54, 3, 0x00001},  // insistía
    {0x02399284F2FF1D89, 6, 0x00001},  // insistò
    {0xB066A809FBDAF639, 11, 0x00001},  // inskärper
    {0x44EBD05E8138F4F4, 6, 0x00001},  // insorge
    {0x4E71259BCA29736A, 2, 0x00010},  // insp
    {0x22E36A667D743361, 2, 0x00030},  // inspector
    {0x22E36A667D743361, 3, 0x01020},  // inspector
    {0x8F215CEDDD5DA209, 3, 0x00820},  // inspectora
    {0x3F3D0C3D8C5F6F6D, 2, 0x08020},  // inspectorate
    {0x5C25586C407AB81C, 11, 0x08020},  // inspektionen
    {0xE83D99BA729C94E5, 8, 0x01020},  // inspektor
    {0xF8805E19C9831D55, 8, 0x08020},  // inspektorat
    {0xB350A5ACD1F5309F, 8, 0x08020},  // inspektoratu
    {0x5C77704FB2B50E7D, 8, 0x00820},  // inspektorka
    {0x70AC848D80DA6AD6, 9, 0x01020},  // inspetor
    {0x167A48392DA872CF, 9, 0x00820},  // inspetora
    {0x1682C39B0DC48D9E, 9, 0x08020},  // inspeção
    {0x5021B89F2BD05771, 9, 0x00001},  // insta
    {0x0D2DBEE23528571A, 2, 0x00200},  // instead
    {0xCA17E5A0A6DA8461, 9, 0x08020},  // instituição
    {0x0C72A0E230A949D1, 1, 0x08020},  // institut
    {0x0C72A0E230A949D1, 4, 0x08020},  // institut
    {0x14796D068CFCFA63, 2, 0x08020},  // institute
    {0x652CBFA0D010DF1F, 11, 0x08020},  // institutet
    {0x725030A0EDFA2ED4, 4, 0x01020},  // instituteur
    {0x46FADF6F313CBEB8, 2, 0x08020},  // institution
    {0x3A25AAE13EB40C94, 3, 0x08020},  // instituto
    {0x3A25AAE13EB40C94, 9, 0x08020},  // instituto
    {0x0F5145CB985CA823, 4, 0x00820},  // institutrice
    {0x6E0FB11775EA863C, 9, 0x00001},  // instou
    {0x8ED67B84B0A9B104, 2, 0x00020},  // instructor
    {0xF58368F204827FA4, 8, 0x08020},  // instytucja
    {0xC24A727970712838, 8, 0x08020},  // instytucje
    {0x1B8D0E785CBD0D79, 8, 0x08020},  // instytut
    {0x7934FBB9E9FAEC93, 8, 0x08020},  // instytutu
    {0x64E1B55F8F84AB91, 11, 0x00001},  // instämde
    {0x8D167D0032542DAC, 11, 0x00001},  // instämmer
    {0x0ABF02DB53C3596F, 4, 0x00001},  // insurge
    {0x3ADE97DAB52366DD, 4, 0x00001},  // insurgé
    {0x05187FBE41C26597, 11, 0x00200},  // inte
    {0xFF827899F821E970, 2, 0x00001},  // interjected
    {0x55E9C7908B8304E3, 8, 0x20020},  // internauci
    {0x0FDB7F05778E2C4A, 8, 0x20020},  // internauta
    {0x2038699661CF8156, 1, 0x00080},  // internetseite
    {0xFE4CDB4FA04592FC, 4, 0x00001},  // interpelle
    {0xD2904E93CA9777E2, 4, 0x00001},  // interpellé
    {0xDC75D07E74AED934, 6, 0x400000},  // interprete
    {0x2551836734845ED6, 2, 0x400000},  // interpreter
    {0xE18F28D6EF694F74, 4, 0x400000},  // interprète
    {0xFA678A389123DC13, 9, 0x00001},  // interroga
    {0xA3C757EB4B39A791, 4, 0x00001},  // interroge
    {0x204C794D407D287B, 9, 0x00001},  // interrogou
    {0x4F5B9F3C1C40B583, 4, 0x00001},  // interrogé
    {0x9C4E58064B140FAC, 9, 0x00001},  // interrompeu
    {0x4C2602D630F2C88E, 3, 0x00001},  // interrumpe
    {0x3FF9C457D4E00DEB, 2, 0x00001},  // interrupted
    {0x92CD0998523E1B18, 9, 0x00001},  // interveio
    {0x522C314E0045C9B6, 3, 0x00001},  // interviene
    {0x52D2A169F11381D7, 3, 0x00001},  // intervino
    {0x550CD2DEF386538F, 9, 0x00001},  // intervém
    {0x386F2C1CA5EE5F1F, 2, 0x00001},  // intimated
    {0xE71613D3EE180E07, 6, 0x00080},  // intitolata
    {0xE13EB9553C43A539, 6, 0x00080},  // intitolato
    {0xE057EDE111268221, 9, 0x00080},  // intitulada
    {0xD9F34031251E3257, 9, 0x00080},  // intitulado
    {0xC31CEE668EB8A011, 4, 0x00080},  // intitulé
    {0xA58EE92D379AD4D1, 4, 0x00080},  // intitulée
    {0x6B6823D5B24BE994, 2, 0x00040},  // into
    {0x3992C33FEE6D25C8, 2, 0x00001},  // intoned
    {0x7E7BECA6EE305BA1, 11, 0x00001},  // intygade
    {0xA46210E6855FC338, 11, 0x00001},  // intygar
    {0xC7661F23220BA069, 4, 0x4000020},  // intéressé
    {0xB68D17BC4B464A37, 4, 0x4000020},  // intéressée
    {0xA3DF1D43490A7475, 3, 0x400000},  // intérprete
    {0xA3DF1D43490A7475, 9, 0x400000},  // intérprete
    {0x0D66251C97444ADA, 3, 0x4021020},  // investigador
    {0x0D66251C97444ADA, 9, 0x4021020},  // investigador
    {0xF683F4DA219D9597, 3, 0x4000820},  // investigadora
    {0xF683F4DA219D9597, 9, 0x4000820},  // investigadora
    {0x38875707C98DE856, 9, 0x20020},  // investigadores
    {0xEC80E5AA76969446, 2, 0x20020},  // investigator
    {0xAF769D18B8A1EA5F, 6, 0x20020},  // investigatore
    {0x56038AD5A320F020, 6, 0x20020},  // investigatori
    {0x3506C37711522693, 2, 0x20020},  // investigators
    {0x31E1B70BBDAC14DE, 2, 0x00020},  // investor
    {0xE2B05EB1D18862FB, 2, 0x00020},  // investors
    {0xC72908EEBA2421C7, 6, 0x00820},  // inviata
    {0xD02DD1E166693F2D, 6, 0x01020},  // inviato
    {0x317BB72247F4AD96, 6, 0x00001},  // invita
    {0xCC2BE4CBDCEEC003, 6, 0x00001},  // invitano
    {0xF5D88DC17C17A490, 6, 0x00001},  // invitato
    {0xEA093363E2AAA007, 4, 0x00001},  // invite
    {0x81DEF7BDA5B9D5D3, 4, 0x00001},  // invité
    {0x47073B5A0420071D, 6, 0x00001},  // invoca
    {0x47073B5A0420071D, 9, 0x00001},  // invoca
    {0xF7FEFB890BFB35AC, 6, 0x00001},  // invocato
    {0x74D04F6C4959CB52, 9, 0x00001},  // invocou
    {0xBA737786C84F803A, 4, 0x00001},  // invoqué
    {0x8B759D482C3D8537, 11, 0x20020},  // invånare
    {0xE4C51C5257DDE293, 11, 0x00020},  // invånaren
    {0x5B8BA693EF334248, 8, 0x00020},  // inwestor
    {0x0F239EDBC75814A9, 1, 0x00200},  // inzwischen
    {0x69A7036C4919CAB5, 12, 0x00020},  // inşaatçı
    {0x1F437C541DB32BD3, 8, 0x00010},  // inż
    {0x1BB221D1BADB6270, 8, 0x01020},  // inżynier
    {0xE8EDC7BAC2C496A6, 6, 0x00200},  // io
    {0x1B0434913A36C814, 9, 0x00820},  // irmã
    {0x67D1D997B1B4ACFA, 9, 0x01020},  // irmão
    {0x496E50C4D2C6A3A2, 4, 0x00001},  // ironisait
    {0x80D095740A1B728C, 4, 0x00001},  // ironise
    {0x02D3330A638A38F0, 11, 0x00001},  // ironiserar
    {0x04E7C05EE83D6E52, 4, 0x00001},  // ironisé
    {0x7755BB6CF0843BD6, 3, 0x00001},  // ironiza
    {0x7755BB6CF0843BD6, 9, 0x00001},  // ironiza
    {0x80328566ABE3E4FE, 3, 0x00001},  // ironizaba
    {0x496BCB7789D77312, 3, 0x00001},  // ironizado
    {0x496BCB7789D77312, 9, 0x00001},  // ironizado
    {0x00DC3C27D74AF05F, 9, 0x00001},  // ironizam
    {0x8EB7D3C63BD6FFB3, 3, 0x00001},  // ironizan
    {0x465C39205FCC9999, 9, 0x00001},  // ironizaram
    {0x7378A5CAD4B17598, 3, 0x00001},  // ironizaron
    {0x290681763F785A24, 9, 0x00001},  // ironizava
    {0xF5AF09E585148F2B, 9, 0x00001},  // ironizou
    {0x7A758975E3C4AC9D, 8, 0x00001},  // ironizował
    {0x238F8C049ABF63BF, 8, 0x00001},  // ironizowała
    {0x557668E0281219E4, 8, 0x00001},  // ironizuje
    {0xD58915EF7D2A09A0, 6, 0x00001},  // ironizza
    {0x25A5250F24D8F359, 6, 0x00001},  // ironizzano
    {0x745ED5C5AE59E1C2, 6, 0x00001},  // ironizzato
    {0xD28E8AEFDDACC3D2, 6, 0x00001},  // ironizzava
    {0xF575949C3ABD2CFC, 6, 0x00001},  // ironizzò
    {0x00657876FED78495, 3, 0x00001},  // ironizó
    {0xEB32D561D63A7740, 8, 0x00001},  // irytował
    {0x16EAB739E1C342AC, 8, 0x00001},  // irytuje
    {0xE9EE942549444F1D, 2, 0x00200},  // is
    {0xC0208A1D2D1D3DBA, 12, 0x00200},  // ise
    {0x83274A7F950F2044, 12, 0x00180},  // isimli
    {0x69FCB7CEA5D11829, 2, 0x00020},  // islander
    {0xD89F11799EB2B774, 12, 0x400000},  // ispanyolca
    {0x3C1AACFEE12F2474, 6, 0x01020},  // ispettore
    {0x24B8A0E8DF4FFF35, 6, 0x00020},  // ispettori
    {0x9670CDB67705CE91, 6, 0x00820},  // ispettrice
    {0x44C9F3E7AD47FBF9, 6, 0x08020},  // istituto
    {0x07AADEA68BF6DFB1, 12, 0x400000},  // isveççe
    {0xEC760A9F7C950FF8, 2, 0x40204},  // it
    {0xF4964B3C2C04567A, 7, 0x400000},  // italiaans
    {0xE34ABAC9956D0606, 7, 0x400000},  // italiaanse
    {0xDB63F001AD10DAF6, 2, 0x400000},  // italian
    {0x01E4DFB4A3E4DD91, 3, 0x400000},  // italiana
    {0x01E4DFB4A3E4DD91, 6, 0x400000},  // italiana
    {0x01E4DFB4A3E4DD91, 9, 0x400000},  // italiana
    {0x601C74B03A0DACF9, 3, 0x400000},  // italiano
    {0x601C74B03A0DACF9, 6, 0x400000},  // italiano
    {0x601C74B03A0DACF9, 9, 0x400000},  // italiano
    {0x46AAC10146898B06, 4, 0x400000},  // italien
    {0x3330E010D88533CE, 4, 0x400000},  // italiene
    {0x4445657BE09ACD35, 4, 0x400000},  // italienes
    {0x4105A805AA06EEF1, 1, 0x400000},  // italienisch
    {0x6BF3EA25B64E83D4, 1, 0x400000},  // italienische
    {0x2D6BA24FDD5D7B12, 1, 0x400000},  // italienischem
    {0xAB909CD4457B2D5B, 1, 0x400000},  // italienischen
    {0x0ED39EBBFA9AA2F9, 1, 0x400000},  // italienischer
    {0xB5AF76FF48DD8DF8, 1, 0x400000},  // italienisches
    {0xC4AF6768D81427F0, 4, 0x400000},  // italiens
    {0x2F922B5ED477296F, 11, 0x400000},  // italienska
    {0xFC0E0AD5F6E5D3A3, 12, 0x400000},  // italyanca
    {0xE6B6B592E19A0D1D, 12, 0x08020},  // itfaiye
    {0xD5A9B0DB8A93C80F, 12, 0x00020},  // itfaiyeci
    {0x90CD41B76D7002F0, 12, 0x00020},  // itfaiyeciler
    {0x7F48330C3C37F23D, 12, 0x00001},  // itiraf
    {0x7E7B764B544D7410, 12, 0x00001},  // itiraz
    {0x0BD5F2B41CCA58BE, 2, 0x00208},  // its
    {0xA7591186457F321B, 8, 0x08020},  // izba
    {0x08535EF185268523, 8, 0x08020},  // izby
    {0x9F92CCAC715FD4C4, 12, 0x00040},  // için
    {0xE41487423116FC2C, 12, 0x08020},  // işletme
    {0xF6CAF8913169D9F0, 12, 0x00020},  // işletmeci
    {0x80AC53F629FC9C36, 12, 0x00020},  // işletmecisi
    {0xA0B32E222312ADB5, 12, 0x08020},  // işletmesi
    {0x4B9409D3606E0871, 12, 0x00200},  // işte
    {0xF3878239CD9B24FD, 12, 0x00020},  // işvereni
    {0xC1644680AA43048C, 12, 0x00020},  // işçi
    {0x26A600D5188BED83, 12, 0x00020},  // işçiler
    {0x46A47129288E7D12, 12, 0x00020},  // işçisi
    {0x3CF4BE7D0B78EF6B, 4, 0x00200},  // j
    {0x5830117B10C0B6A0, 8, 0x00200},  // ja
    {0x5830117B10C0B6A0, 11, 0x00200},  // ja
    {0xBE692C64431C5E1F, 8, 0x00080},  // jacht
    {0x25548A70B1DB2032, 11, 0x00200},  // jag
    {0x4DCFE089D4EF923D, 8, 0x00200},  // jak
    {0xD313C9FB2F35B7AA, 12, 0x08020},  // jandarma
    {0x6AC6AE8BD2901508, 2, 0x00020},  // janitor
    {0x2FDC89B6D95D0A1E, 1, 0x800000},  // januar
    {0x99FDE94B18AD1CDF, 2, 0x800200},  // january
    {0x4D3E2A8F39FD723D, 2, 0x400000},  // japanese
    {0xACD7DCC012512417, 1, 0x400000},  // japanisch
    {0xDB06B528B99C126F, 1, 0x400000},  // japanische
    {0x605EA1E1A045FEBE, 1, 0x400000},  // japanischem
    {0x3FF131B62B63B314, 1, 0x400000},  // japanischen
    {0xB6BBE5B268836570, 1, 0x400000},  // japanischer
    {0xB06130B1A9D1C975, 1, 0x400000},  // japanisches
    {0x3D46ED6EA56AD0F6, 7, 0x400000},  // japans
    {0xDFDB12E22E3B5DAF, 11, 0x400000},  // japanska
    {0x0FA47FEE9069EB36, 4, 0x400000},  // japonais
    {0x209F3AD68254FAA1, 4, 0x400000},  // japonaise
    {0x31AA2CA0F9A5457F, 4, 0x400000},  // japonaises
    {0xB2ACF39F5CAAC6BE, 4, 0x400000},  // japonaiss
    {0x1D66E59D75983AFC, 12, 0x400000},  // japonca
    {0xCE4B3667DE97B055, 3, 0x400000},  // japonés
    {0x32315D018E74D352, 9, 0x400000},  // japonês
    {0x3B4EFBB3D8A19991, 8, 0x400000},  // japońsku
    {0xAB8F698F30740D8B, 9, 0x00820},  // jardineira
    {0xB0504BCB8DB71D57, 9, 0x01020},  // jardineiro
    {0x3D418F759A2EB898, 4, 0x00020},  // jardinier
    {0xAE96492514F5DF86, 7, 0x4000020},  // jarige
    {0xFD39EB14404AD217, 4, 0x00200},  // je
    {0x13C0074E418BA716, 1, 0x00200},  // jede
    {0x3F35C9F23E760279, 8, 0x00408},  // jeden
    {0xFFC12F1F36F21843, 1, 0x00200},  // jeder
    {0xFA9B206B833E10B7, 1, 0x00200},  // jedes
    {0x713CED666DFBC22A, 8, 0x00408},  // jedna
    {0x451B8258918B386F, 8, 0x00200},  // jednak
    {0x7AD5BC952AF226ED, 8, 0x00408},  // jedno
    {0xC31A876D4A1DCF83, 2, 0x00001},  // jeered
    {0x471D08072C2FF9E0, 3, 0x00820},  // jefa
    {0x749F32DD877DC408, 3, 0x01020},  // jefe
    {0xB7495AE482B91398, 3, 0x00020},  // jefes
    {0x82717CEFF10591D5, 8, 0x01008},  // jego
    {0x3E75CF3A2669E284, 8, 0x00808},  // jej
    {0x7ED3FF57B4887056, 12, 0x00020},  // jeolog
    {0x0023E40EA4150244, 2, 0x00001},  // jested
    {0x294616FEF79EDBB3, 8, 0x00200},  // jeszcze
    {0x9D6F999C76C4D259, 4, 0x00080},  // jeu
    {0x6D74DDF18638150C, 4, 0x00200},  // jeudi
    {0x64D220C9CD8892CD, 4, 0x4000020},  // jeune
    {0xA98DFE233F8615F2, 2, 0x00001},  // jibed
    {0x860A26885B51F8F1, 9, 0x01020},  // jogador
    {0x6361CD3FFB5CFFA9, 9, 0x00820},  // jogadora
    {0xADFA5D856433C86C, 9, 0x00080},  // jogo
    {0xCFBB0C25C54F9ABE, 2, 0x00001},  // joked
    {0xB094ACFF884F9CD5, 2, 0x00001},  // jokes
    {0x23010282F7A6D6CA, 2, 0x00001},  // joking
    {0x53FDC754CE07F280, 7, 0x01020},  // jongen
    {0xFA0AB0FBC983AB42, 11, 0x08020},  // jordbruksverket
    {0x71F1CC88AA113900, 9, 0x080A0},  // jornal
    {0x9A641688F1BF6757, 9, 0x00020},  // jornalista
    {0xDA61BB2D46A7E1C9, 4, 0x01020},  // joueur
    {0x259AB3D893C434A8, 4, 0x00820},  // joueuse
    {0xFBDBB575E7B22B4C, 2, 0x080A0},  // journal
    {0xFBDBB575E7B22B4C, 4, 0x080A0},  // journal
    {0x6CF4C9AD8A150D9C, 1, 0x01020},  // journalist
    {0x6CF4C9AD8A150D9C, 2, 0x00020},  // journalist
    {0x6CF4C9AD8A150D9C, 7, 0x00020},  // journalist
    {0x6CF4C9AD8A150D9C, 11, 0x00020},  // journalist
    {0xC9B268FC5D5BCBEC, 4, 0x00020},  // journaliste
    {0xFFC4853BE3CC7E3A, 11, 0x00020},  // journalisten
    {0x50D3EA252962BBAD, 4, 0x00020},  // journalistes
    {0x2ED984A8139C53C9, 1, 0x00820},  // journalistin
    {0xA6799A0F60136AA8, 9, 0x4000020},  // jovem
    {0x04AAA7F0A491D282, 3, 0x4000020},  // joven
    {0xFFC9619F9552642C, 1, 0x00001},  // jubelen
    {0xDD851799228149BC, 1, 0x00001},  // jubelt
    {0x9F663EA82244ADF6, 1, 0x00001},  // jubelte
    {0x9D50D4724C8E0823, 1, 0x00001},  // jubelten
    {0xBD4E0139EDD292F9, 3, 0x4000820},  // jubilada
    {0x26C92C09C3770795, 3, 0x4001020},  // jubilado
    {0x9B2A4387718288DF, 8, 0x00020},  // jubiler
    {0xD440821B9366CB11, 11, 0x00001},  // jublade
    {0x315C8CEA04812AF1, 11, 0x00001},  // jublar
    {0x5C540578AF6A3438, 2, 0x00030},  // judge
    {0xD836E9D7D7980AAA, 2, 0x00020},  // judgment
    {0x273701203F90E214, 3, 0x00020},  // jueces
    {0x98029B19C1C9B072, 3, 0x00080},  // juego
    {0x0D2B956F204700BB, 3, 0x00200},  // jueves
    {0xFB4CA747303DB50C, 3, 0x00020},  // juez
    {0x8FDCFDC1AD86B345, 3, 0x00820},  // jueza
    {0x719FF56BAAE2BD83, 3, 0x00020},  // jugador
    {0x59C42F8E226FDF81, 3, 0x00020},  // jugadora
    {0xCFF1824B58050233, 4, 0x00021},  // juge
    {0xE45DE86E55C4A4C7, 1, 0x4000020},  // jugendliche
    {0x5FE6BEA0CA4CEA8E, 1, 0x4000020},  // jugendlicher
    {0x593FF4B72EC89C7C, 4, 0x00001},  // jugent
    {0x175B01441E4AEB74, 4, 0x00020},  // juges
    {0x2C622ED70CA1CAB1, 4, 0x00001},  // jugé
    {0xF1DE47089D789357, 7, 0x00001},  // juichte
    {0x68D415BA8328E335, 3, 0x00002},  // juicio
    {0x9128C03BA8BD5E95, 9, 0x01020},  // juiz
    {0x0A517B638F34CADB, 1, 0x800000},  // juli
    {0x2732947C6FE58140, 7, 0x00200},  // jullie
    {0xEFCF3E3CBB8E18D8, 2, 0x800200},  // july
    {0x5C5146EFDDE45A54, 2, 0x800000},  // june
    {0x1D757134B41D3427, 1, 0x01020},  // junge
    {0x9DF72D794EB1CA3C, 1, 0x800000},  // juni
    {0xD4A3190CAE27A03D, 3, 0x08020},  // junta
    {0xD4A3190CAE27A03D, 9, 0x08020},  // junta
    {0x6507B98C8C85C26B, 9, 0x00001},  // jura
    {0xC875552F278D2E1D, 4, 0x00001},  // jure
    {0x4A16AA884AC52F31, 11, 0x00020},  // jurist
    {0x6791948625074643, 11, 0x00020},  // juristen
    {0xA8CFF84B78D00232, 2, 0x00020},  // juror
    {0x0011B91D54504F6D, 9, 0x00001},  // jurou
    {0x3A2B4BC787AF46D3, 1, 0x08020},  // jury
    {0x3A2B4BC787AF46D3, 2, 0x00020},  // jury
    {0x110DF810F55419AB, 1, 0x00020},  // jurymitglied
    {0x3E3D06FDA3CDBCC0, 4, 0x00001},  // juré
    {0x903E7935D11E49CB, 2, 0x00200},  // just
    {0x899BC114024019C5, 3, 0x00001},  // justifica
    {0x899BC114024019C5, 9, 0x00001},  // justifica
    {0xD7A518FBD359A2C7, 3, 0x00001},  // justificaba
    {0xF20E56A4C8F70CEE, 3, 0x00001},  // justificado
    {0xF20E56A4C8F70CEE, 9, 0x00001},  // justificado
    {0xBA4F01FA8C09861E, 9, 0x00001},  // justificam
    {0x0AAA4F0D3FD17D44, 3, 0x00001},  // justifican
    {0xE5DA716B4839141E, 9, 0x00001},  // justificaram
    {0xAE4462FD2AAD6499, 3, 0x00001},  // justificaron
    {0x231C60517B43E0CE, 9, 0x00001},  // justificava
    {0x01E230F779878F46, 9, 0x00001},  // justificou
    {0xFAD24D30B7C26F39, 3, 0x00001},  // justificó
    {0x38C538A209D94739, 4, 0x00001},  // justifie
    {0x4C76E0B90ED819D1, 4, 0x00001},  // justifié
    {0xDD3539E1DD7D5C35, 7, 0x08020},  // justitie
    {0x4F73C48F1824F47F, 11, 0x00020},  // justitieminister
    {0xDB15E926D184B7BC, 11, 0x00020},  // justitieministern
    {0x6AC88E7ECCAA0686, 11, 0x08020},  // justitieombudsmannen
    {0x93895CEF224E359B, 1, 0x00820},  // justizministerin
    {0x6CC787AD8F316233, 8, 0x00200},  // jutro
    {0x8C4B87A5BC65B1D0, 3, 0x08020},  // juzgado
    {0x00F1DFE34D678455, 9, 0x00820},  // juíza
    {0x767BD85A8356F2E6, 9, 0x00020},  // juízes
    {0x67B207ED64207B0D, 8, 0x00200},  // już
    {0x42DAB9DC1BB0B421, 9, 0x00200},  // já
    {0xB9EA70AC447DB023, 1, 0x4000020},  // jährige
    {0x7FE41F72CD44EB18, 1, 0x4000020},  // jährigen
    {0x7E61F8BB6D2CC7E8, 1, 0x4000020},  // jähriger
    {0xB9B45E540653C3D9, 11, 0x00001},  // jämförde
    {0xE82A48E65C06AA00, 11, 0x08020},  // järnvägsbolaget
    {0x4810FBFBF2057C4A, 7, 0x08020},  // kabinet
    {0x5F86408930911B20, 12, 0x00040},  // kadar
    {0x8D7CB2B93090D938, 12, 0x4000820},  // kadın
    {0x45BA9DFD879E3FFA, 11, 0x00080},  // kaféet
    {0xFB0C687D51C8B008, 12, 0x00080},  // kahvesi
    {0xBA78EF0A9DE9FBD7, 12, 0x00020},  // kaleci
    {0xBACD82DBC5726AAE, 11, 0x00180},  // kallad
    {0xDA0C87C27E06FDCE, 11, 0x00181},  // kallade
    {0xDDEAE38F9A637794, 11, 0x00001},  // kallar
    {0x9A1FD8B317455A96, 11, 0x00181},  // kallat
    {0x7FFCEF5C4BD40307, 7, 0x00020},  // kamerlid
    {0xFAF3A7EC78EC54E1, 11, 0x08020},  // kammaren
    {0xBCF1256D62CA49E3, 1, 0x08020},  // kammer
    {0xB4B95FF4E55867DE, 1, 0x00080},  // kampagne
    {0x27ECF60D6483A36E, 8, 0x00080},  // kampania
    {0xAF7F3BBDFDA2B6F1, 8, 0x00080},  // kampanii
    {0xEC718B392AE7B138, 11, 0x00080},  // kampanjen
    {0xF5E0315825FEE94A, 12, 0x00080},  // kampanyası
    {0x9604D2848177F6FF, 11, 0x080A0},  // kanalen
    {0x47532A1E05C8A13B, 12, 0x00080},  // kanalı
    {0x07CB541BF9FFCAEA, 12, 0x00080},  // kanalına
    {0x4AE07716B5305770, 8, 0x00080},  // kanał
    {0x0D9DF8E0AC98F308, 8, 0x00020},  // kanclerz
    {0x3F28506FC19E68BF, 11, 0x00020},  // kandidat
    {0x79A4036E53CF1084, 11, 0x00020},  // kandidaten
    {0x6BC99CAE6B4F2C23, 12, 0x08020},  // kandilli
    {0x62E02D009A935535, 8, 0x01020},  // kandydat
    {0x717E3FFAA5D58D82, 8, 0x00820},  // kandydatka
    {0x7EC9F3B838C1DF6A, 11, 0x08020},  // kansliet
    {0x91E27EC6CA6C7D3E, 1, 0x01020},  // kanzler
    {0xCE30FA4A88B88696, 1, 0x08020},  // kanzleramt
    {0x6C27963EE7556AF8, 1, 0x00820},  // kanzlerin
    {0x94DA63D2A6C33959, 1, 0x00020},  // kanzlers
    {0x5AF2EE0098576FB9, 8, 0x00020},  // kapelan
    {0xAE1254A92E102B18, 8, 0x01030},  // kapitan
    {0x7D677B87730D52D3, 8, 0x00020},  // kapitana
    {0xA7B585CAA636B9B2, 7, 0x00030},  // kapitein
    {0x161BB2C83BAFAD86, 1, 0x01020},  // kapitän
    {0xC02F1A3FCE8E4F56, 1, 0x00820},  // kapitänin
    {0xA02A7FD0B5D336EB, 1, 0x00080},  // kapsel
    {0xF099287A2DD7C516, 12, 0x00020},  // kaptan
    {0xA25820DB270E1001, 12, 0x00020},  // kaptanı
    {0xA9DABE67E46344E0, 11, 0x00030},  // kapten
    {0xF1E5ABB955AEE3FE, 11, 0x00020},  // kaptenen
    {0xD5094A981ECD0CD6, 8, 0x00020},  // kapłan
    {0x43FA6182E37E546C, 12, 0x00020},  // kardeşi
    {0x5860A686A6C1E8A1, 1, 0x00020},  // kardinal
    {0x516B5CBA4E40CA0B, 12, 0x00820},  // karısı
    {0x5AC7FA47547CE4EF, 12, 0x00020},  // kasap
    {0x7F9020F58EB52196, 12, 0x1000020},  // katil
    {0x5C23FB99772836CC, 8, 0x00080},  // kawiarnia
    {0xF7051CB2B4F269DA, 12, 0x00001},  // kaydeden
    {0x1BE2607B4F76A1D6, 12, 0x00001},  // kaydedildi
    {0x382F28A23F27C548, 12, 0x04001},  // kaydetti
    {0x423A38EDC6ABEB2B, 12, 0x00020},  // kaymakam
    {0xEBCD7B034B331B23, 12, 0x00020},  // kaymakamlar
    {0xB35CF893AFAC9C2E, 12, 0x08020},  // kaymakamlık
    {0x1C84A8FDB199DD17, 12, 0x00020},  // kaymakamı
    {0xC99331F73DD0288D, 12, 0x20020},  // kaynak
    {0x75EAAC32EA58CD88, 12, 0x20020},  // kaynaklar
    {0x353CA3C9EDDE3A77, 12, 0x20020},  // kaynağı
    {0xEFC841E2FC1D79CF, 12, 0x00020},  // kayınpederi
    {0xD8D53A7D578F7764, 12, 0x00020},  // kayınvalidesi
    {0x2B7B2AFB3BDF19DF, 12, 0x00020},  // kazazede
    {0x1941488CD3A18608, 1, 0x00200},  // kein
    {0x99E73BBA116B2337, 1, 0x00200},  // keine
    {0xE5ABC1649E040846, 8, 0x01020},  // kelner
    {0x008890A5E20D28C1, 8, 0x00820},  // kelnerka
    {0x818DE3BB530BA7E2, 8, 0x00020},  // kelnerzy
    {0x6C7D5772CC5E7559, 12, 0x00200},  // kendi
    {0x80A5D89BC8DD3F72, 12, 0x00004},  // kendisi
    {0xB401338A0FDD2923, 7, 0x08020},  // kerk
    {0xA18DEEC4F086FF2C, 1, 0x00080},  // kette
    {0xBDAD2FD9267DB938, 8, 0x00020},  // kibic
    {0xE6891C3D054DF72B, 8, 0x00020},  // kibice
    {0xEB82811F52637195, 2, 0x1000020},  // kidnapper
    {0x9F1274F6F0D2542F, 8, 0x00200},  // kiedy
    {0x19694505AF65D239, 8, 0x01020},  // kierowca
    {0xE7D4C24BB15C7EEB, 8, 0x00020},  // kierowcy
    {0xB5FC89492CD4D031, 8, 0x00820},  // kierowniczka
    {0xE76FD8FD7539DD17, 8, 0x01020},  // kierownik
    {0xAB1931E26631CB58, 12, 0x08020},  // kilise
    {0xE56070A60FD28A74, 8, 0x00408},  // kilka
    {0x5A8ECEDCD0E1771E, 8, 0x00408},  // kilkoro
    {0x2936861035CE8354, 8, 0x00408},  // kilku
    {0x6FAA473C8A8C1C4B, 2, 0x1000020},  // killer
    {0x6FAA473C8A8C1C4B, 6, 0x1000020},  // killer
    {0x2094DE4AD0CAD9BE, 12, 0x00200},  // kim
    {0x4E6D6DA1F04F6460, 1, 0x00080},  // kindergarten
    {0x9B128D267D5ED399, 11, 0x400000},  // kinesiska
    {0xE18F1BB631EBCF16, 2, 0x01030},  // king
    {0xFD26A1CE4DD1BADD, 1, 0x00080},  // kino
    {0x58B5F4299775C462, 8, 0x00020},  // kioskarka
    {0x99264987268DC3A9, 1, 0x08020},  // kirche
    {0x7F97CF7FCD6E65F9, 11, 0x00020},  // kirurg
    {0x34D9BD7BF6F73887, 11, 0x00020},  // kirurgen
    {0x02B9755636845719, 12, 0x00080},  // kitabı
    {0x131373876DB15D0A, 12, 0x00080},  // kitabında
    {0xBAF6FEF7549CD9C7, 12, 0x00080},  // kitap
    {0x0C9446209B67552F, 7, 0x00001},  // klaagde
    {0x8C22C7C6A4F9F93F, 7, 0x00001},  // klaagt
    {0x7E0E26BBE5004EBC, 11, 0x00001},  // klagade
    {0x410A836B031C73C5, 11, 0x00001},  // klagar
    {0x681A015087C2E482, 1, 0x00001},  // klagen
    {0x858686A07E021B77, 1, 0x00001},  // klagt
    {0x54A495016B34AF39, 1, 0x00001},  // klagte
    {0x2D305410A9192DB9, 1, 0x00001},  // klagten
    {0x81D1F0691CA4F30D, 8, 0x20020},  // klienci
    {0x7E9390DD4FEEF875, 8, 0x21020},  // klient
    {0x3A5B62441DB0F4BE, 8, 0x20820},  // klientka
    {0x155C1F1CE353368B, 8, 0x00020},  // klimatolog
    {0x0B0626F10FE51AE0, 1, 0x08020},  // klinik
    {0xFB551EFF0B1E8CBF, 1, 0x00080},  // klub
    {0xFB551EFF0B1E8CBF, 8, 0x080A0},  // klub
    {0x360D6C667C72D960, 11, 0x080A0},  // klubben
    {0x51D87391075E5D02, 8, 0x080A0},  // klubu
    {0xFD6A9A423D132308, 1, 0x00080},  // kneipe
    {0x484BBFD84C1DDF5F, 2, 0x1000020},  // knifeman
    {0xF6F8CAF64EA0ECD5, 2, 0x00100},  // known
    {0x1832BE95DB1427F1, 8, 0x08020},  // koalicja
    {0x7A292741D1C9E8F0, 8, 0x08020},  // koalicji
    {0x356C1EC2E7AA1ED4, 8, 0x4000820},  // kobieta
    {0xE53C46EA391D452A, 12, 0x01020},  // kocası
    {0xCD420E724D325798, 11, 0x00020},  // kock
    {0x3146FBF72257BD3E, 11, 0x00020},  // kocken
    {0x7B98E454751BAFF6, 8, 0x01020},  // kolega
    {0x1D33C45C98E50853, 8, 0x00020},  // kolejarz
    {0x9F7B4DC3850B3A35, 8, 0x00020},  // kolejarze
    {0xE6BB830B9FCC8D22, 8, 0x00820},  // koleżanka
    {0x36004B9EE6C08231, 11, 0x00020},  // kollega
    {0x93D128725727A208, 11, 0x00020},  // kollegan
    {0x9D9AD96279300857, 1, 0x01020},  // kollege
    {0x4B5049CFD01E8DB0, 1, 0x00820},  // kollegin
    {0x8512FFF16E2236C4, 12, 0x08020},  // kolordu
    {0xBA76525AC98D6E41, 8, 0x00080},  // komedia
    {0x97E685C0ADE204C1, 11, 0x00080},  // komedin
    {0xED97B532269F8CB2, 8, 0x08020},  // komenda
    {0xA41A9A41B8CA412D, 8, 0x01020},  // komendant
    {0x50A40CB1E7B77EC5, 8, 0x00020},  // komendanta
    {0x5808696793C959EC, 8, 0x08020},  // komendy
    {0x596ACDDFCF087FD3, 8, 0x00020},  // komentator
    {0x7BC4AE160E980C88, 8, 0x01001},  // komentował
    {0xFD852861215F3266, 8, 0x00801},  // komentowała
    {0xD3045904ED977E72, 8, 0x00001},  // komentuje
    {0x7DB1DE4502CF0D85, 8, 0x00020},  // kominiarz
    {0x8B984F972BBF39A1, 8, 0x01020},  // komisarz
    {0x2EDD4ADAA10F718E, 12, 0x00020},  // komiser
    {0x297D33C5DE2419CB, 12, 0x00020},  // komiseri
    {0x74FFFD24FA19D701, 8, 0x08020},  // komisja
    {0x0E27B079CB838C27, 8, 0x08020},  // komisji
    {0x4F96FA0939193797, 12, 0x08020},  // komisyon
    {0xD61314A3B77F83A0, 12, 0x08020},  // komisyonu
    {0xA01E1C889F9E750B, 12, 0x08020},  // komite
    {0x5AC4EBA4F3CBA584, 8, 0x08020},  // komitet
    {0x661F4739034F26B0, 8, 0x08020},  // komitetu
    {0x445DC51DFD5B0CFF, 1, 0x00020},  // kommandant
    {0x1354AEFA7D916908, 1, 0x02000},  // komme
    {0xC31D370DCE435379, 1, 0x00020},  // kommentator
    {0x7896F5C7B6F7468E, 11, 0x00001},  // kommenterade
    {0x5183B587295B3E78, 11, 0x00001},  // kommenterar
    {0xB15069FA2964FCC1, 1, 0x00001},  // kommentieren
    {0x3188F2D38721D6D2, 1, 0x00001},  // kommentiert
    {0x4A6DA3991A4B9D19, 1, 0x00001},  // kommentierte
    {0x4F7A3A1C0DC49380, 1, 0x00001},  // kommentierten
    {0xCCE1F2C66AB9BEB4, 1, 0x01020},  // kommissar
    {0x4C52DFC96C0601EF, 11, 0x00030},  // kommissarie
    {0x78C54DA36AFD78B8, 11, 0x00020},  // kommissarien
    {0xA2E4FB1FE73AE3A4, 1, 0x00820},  // kommissarin
    {0x0B57D6F308AB0B3C, 1, 0x08020},  // kommission
    {0x0B57D6F308AB0B3C, 11, 0x08020},  // kommission
    {0x916C37E70218CE78, 11, 0x08020},  // kommissionen
    {0x22E7FBD27D7073BB, 11, 0x08020},  // kommittén
    {0x9B91D02BF1740CBD, 11, 0x00020},  // kommunalråd
    {0xF9710A7AEEF89DB3, 11, 0x00020},  // kommunalrådet
    {0xA042BD8EB4FD736F, 11, 0x00020},  // kommunchef
    {0x4CD1E37AD0A92FB2, 11, 0x00020},  // kommunchefen
    {0xE6125764739085EB, 11, 0x00020},  // kommundirektör
    {0x38EABA0B00AE89E5, 11, 0x00020},  // kommundirektören
    {0x112F7FDED458E661, 11, 0x08020},  // kommunen
    {0x914EE2FA00B11C87, 11, 0x00020},  // kommunstyrelseordförande
    {0xDDA85A50D2A61189, 11, 0x00020},  // kompis
    {0x6E0006883F3238D0, 11, 0x00020},  // kompisen
    {0xD56FC21A2884917E, 8, 0x10020},  // komunikacie
    {0x4FCF54F0CDC6C3CF, 8, 0x10020},  // komunikat
    {0xC6F4F8FFCE67996B, 8, 0x00020},  // komunikatu
    {0xF9F08201BF2BECEB, 12, 0x00020},  // komutan
    {0xF6939378B84C3E0B, 12, 0x08020},  // komutanlık
    {0x7FACAF6E3FB9B6FC, 12, 0x08020},  // komutanlığı
    {0x6B24431C2DDEFF18, 12, 0x00020},  // komutanı
    {0x14E4252C87480929, 12, 0x20020},  // komşu
    {0xAC2D999A2E342AF0, 12, 0x20020},  // komşular
    {0x8C4C9617DBF1BDC6, 12, 0x20020},  // komşumuz
    {0x734B47D5BEB739D9, 12, 0x20020},  // komşusu
    {0x2E0A1AC254F792B5, 8, 0x08020},  // koncern
    {0xFA5803464728B335, 11, 0x08020},  // koncernen
    {0xFAC51673B2F5497D, 8, 0x08020},  // koncernu
    {0x67696FD51849C3EE, 7, 0x00001},  // kondigde
    {0x2120772307B0194A, 8, 0x00020},  // konduktor
    {0x95736F74291F7668, 8, 0x00020},  // konduktorka
    {0x8A6A3800AB3DAA52, 11, 0x00020},  // konduktör
    {0xD2116E34C2610883, 11, 0x00020},  // konduktören
    {0xD6934F85D906BF73, 7, 0x01020},  // koning
    {0xB8D88B687C95E360, 7, 0x00820},  // koningin
    {0x82CF54D7AA59F7A1, 8, 0x00001},  // konkluduje
    {0x85D8C31E91BBF877, 8, 0x00020},  // konserwator
    {0x6F1881F410A1A5B3, 12, 0x08020},  // konsey
    {0x4EF47CA8EAE31DE0, 12, 0x08020},  // konseyi
    {0xEC89DEAA39B5AF81, 12, 0x00020},  // konsolos
    {0xE0ACF69559D6539A, 12, 0x08020},  // konsolosluk
    {0x3B46B63C4005660C, 12, 0x08020},  // konsolosluğu
    {0x8CCAA271B239BFE4, 11, 0x08020},  // konsortiet
    {0x01A3BD89EE8890FE, 11, 0x00001},  // konstaterade
    {0x5352ADEA810BC6CD, 11, 0x00001},  // konstaterar
    {0x259F3F1E21CD9E0E, 1, 0x00001},  // konstatieren
    {0x4F12FBF94C50FF33, 1, 0x00001},  // konstatiert
    {0xD09C496E834119AB, 1, 0x00001},  // konstatierte
    {0xD28D33367B6BD01F, 1, 0x00001},  // konstatierten
    {0xBA5BA677C0F0447F, 11, 0x00020},  // konstnär
    {0xE7D214965594532C, 11, 0x00020},  // konstnären
    {0xAD65891E6A50BF85, 8, 0x00020},  // konstruktor
    {0xAA306CCC8FE03099, 8, 0x00020},  // konsul
    {0xAA306CCC8FE03099, 11, 0x00020},  // konsul
    {0x5066C211CD4E7165, 11, 0x00020},  // konsult
    {0xD71FA6E5B596E0EA, 11, 0x00020},  // konsulten
    {0xF65E71C52D32B706, 1, 0x00001},  // konteren
    {0x58086984B2260D82, 1, 0x00001},  // kontert
    {0xB1C9132E8811A259, 1, 0x00001},  // konterte
    {0xB57A874605DAF4EC, 1, 0x00001},  // konterten
    {0x9093F02DE6BB9F9F, 1, 0x00001},  // kontertet
    {0x53AE3E3F73F9315B, 1, 0x00001},  // kontertete
    {0x5CD76A702C4FD4B0, 1, 0x00001},  // konterteten
    {0x1A9FA3558435E811, 11, 0x00001},  // kontrade
    {0xC2EC89AA7440F2D6, 11, 0x00001},  // kontrar
    {0x9E445ABE85956AD7, 8, 0x00020},  // kontroler
    {0xF1DDEC58A5B50601, 8, 0x01001},  // kontynuował
    {0x46AAC84054103DBD, 8, 0x00001},  // kontynuuje
    {0x8CCD8767017FE7C5, 12, 0x00001},  // konuşan
    {0x78E7870A278B47D6, 12, 0x00001},  // konuşmasında
    {0xB742D8AF22975E80, 12, 0x04001},  // konuştu
    {0xE3DEF1831D87DDDE, 1, 0x08020},  // konzern
    {0xFB2F640806235AF7, 12, 0x08020},  // kooperatif
    {0xE727B6CE9568657F, 12, 0x08020},  // kooperatifi
    {0xE5DEE7CB760A5A82, 12, 0x00020},  // koordinatör
    {0xD11621889444157B, 8, 0x01020},  // koordynator
    {0x5DAC3BAEFE64574A, 8, 0x00820},  // koordynatorka
    {0xAF8BE05D9EE4B0A9, 8, 0x08020},  // kopalni
    {0x43982DDAE6C2CDD3, 8, 0x08020},  // kopalnia
    {0x853373A1A51BAE0D, 2, 0x400000},  // korean
    {0x7C5D27EA893314B4, 1, 0x400000},  // koreanisch
    {0x8A67D978F97A55C4, 1, 0x400000},  // koreanische
    {0xD99554DD533DDC3F, 1, 0x400000},  // koreanischem
    {0xEE6022348B434AE7, 1, 0x400000},  // koreanischen
    {0x264C459E92DF78EE, 1, 0x400000},  // koreanischer
    {0x5007E3C686F0824C, 1, 0x400000},  // koreanisches
    {0xB28D4902710FAAB2, 12, 0x400000},  // korece
    {0x56007F773F3F442E, 8, 0x00020},  // korespondent
    {0xC261F2A80D2BEEA9, 8, 0x08020},  // korporacja
    {0x637F5DC80586E2C8, 1, 0x01020},  // korrespondent
    {0x637F5DC80586E2C8, 11, 0x00020},  // korrespondent
    {0xEB0AAA919854D74A, 11, 0x00020},  // korrespondenten
    {0xF9D4A391962C7262, 1, 0x00820},  // korrespondentin
    {0x2EFEC37F588B3F25, 12, 0x00020},  // korucu
    {0x94F7EFAFC710284F, 7, 0x00080},  // kotter
    {0x0DA2F442B63A344E, 8, 0x08020},  // kościoła
    {0x5D65686B7F28E785, 8, 0x08020},  // kościół
    {0x44D095F2C1F637DE, 8, 0x00001},  // kpi
    {0x4E9E47DF51F5FBC4, 8, 0x00010},  // kpt
    {0x530A8061EBD05426, 12, 0x01020},  // kral
    {0xFE5F9DD664EB5453, 12, 0x00820},  // kraliçe
    {0x33CE70FB0EA5D5A3, 1, 0x08020},  // krankenhaus
    {0x22D2599ECF6D0B54, 1, 0x00820},  // krankenschwester
    {0xF474839384070C25, 7, 0x080A0},  // krant
    {0x1D4ADC9CBA07B659, 2, 0x08020},  // kremlin
    {0xFBC7DF4BEE5AB8FF, 8, 0x00820},  // krewna
    {0xB897FF70740A93CE, 8, 0x00020},  // krewni
    {0xDA7B0FFFA4BC4EBD, 8, 0x01020},  // krewny
    {0xC5D66FA5EBE07E89, 11, 0x00020},  // kriminalkommissarie
    {0x43D0499AA31AE302, 11, 0x00020},  // kriminalkommissarien
    {0xA1020B80F0900B16, 1, 0x08020},  // kriminalpolizei
    {0xD4705294AB915533, 11, 0x00040},  // kring
    {0x7AA627B996A3F715, 1, 0x00020},  // kritiker
    {0x866681AFC17CE4E1, 1, 0x00020},  // kritikern
    {0x2F7200D0D573672D, 11, 0x00001},  // kritiserade
    {0x655CA81D3B435814, 11, 0x00001},  // kritiserar
    {0x8851A1474EE85EAF, 1, 0x00001},  // kritisieren
    {0x32A3BA9D19744947, 1, 0x00001},  // kritisiert
    {0x43DABD0F0EFCAB80, 1, 0x00001},  // kritisierte
    {0x111173128E51C6F9, 1, 0x00001},  // kritisierten
    {0xAB4740FF8E1A430A, 1, 0x400000},  // kroatisch
    {0x23077029620B9D42, 1, 0x400000},  // kroatische
    {0x94DFCA1E91C3306B, 1, 0x400000},  // kroatischem
    {0xF43824DA2565CBD9, 1, 0x400000},  // kroatischen
    {0xD59FA70A52D3E5C9, 1, 0x400000},  // kroatischer
    {0x238F68042071DE1D, 1, 0x400000},  // kroatisches
    {0x1FE0DB3002A20B5F, 8, 0x01001},  // krytykował
    {0xD53152272D69AF35, 8, 0x00801},  // krytykowała
    {0xCB528D1E75697833, 8, 0x00001},  // krytykuje
    {0x9F86C2BB5485139F, 8, 0x01001},  // krzyczał
    {0x883F747346B6D92A, 8, 0x00801},  // krzyczała
    {0x346E9E487C2BDAE8, 8, 0x00001},  // krzyczeli
    {0x4BFDA34F80A6E4FF, 8, 0x00001},  // krzyczy
    {0x6CB5E9C03D3F8734, 8, 0x01001},  // krzyknął
    {0x99BA6CE6C166790E, 8, 0x00801},  // krzyknęła
    {0x2DB97EA11EDB8AFF, 11, 0x00001},  // krävde
    {0x6B57EB238B44836F, 11, 0x00001},  // kräver
    {0x2576D396B4701887, 8, 0x01020},  // król
    {0x8208935B76B02E69, 8, 0x00820},  // królowa
    {0x591DCE5D4645F73F, 11, 0x00020},  // krögare
    {0x319BA368148D58A9, 11, 0x00020},  // krögaren
    {0x5D693141AC1DF4DE, 11, 0x00020},  // krönikör
    {0xBB87D7B55B52F2E7, 8, 0x00010},  // ks
    {0x97820E7BE00C8CB9, 8, 0x00010},  // ksiądz
    {0x7B6449A2B5EFA9BF, 8, 0x00080},  // książce
    {0xDA95961AF1AB78A4, 8, 0x00080},  // książka
    {0xCC8E99608E76C261, 8, 0x01020},  // książę
    {0xDE9AB7447B49F44E, 8, 0x00820},  // księżniczka
    {0x12753DE0F6E6E134, 8, 0x00004},  // kto
    {0x8903B1079F08832F, 8, 0x2000004},  // która
    {0xC0B37D55F80EF92B, 8, 0x2000000},  // które
    {0xC95D35F68C934682, 8, 0x2000004},  // który
    {0x665D952D2AC84F4E, 8, 0x2000000},  // którzy
    {0x2CBB5198A2FDE8E3, 8, 0x00040},  // ku
    {0x8018A81D538E3F97, 8, 0x00820},  // kucharka
    {0xBCCAC62D6A252542, 8, 0x01020},  // kucharz
    {0x0BE5003E92EB9BFD, 12, 0x00001},  // kullanan
    {0xC53B0D3E8FB2EB82, 12, 0x04001},  // kullandı
    {0x4F46F76A45A45D65, 11, 0x00020},  // kulturminister
    {0xF097754D81B74D6C, 1, 0x00080},  // kulturwerkstatt
    {0x16B24B7CE61C8061, 1, 0x00080},  // kulturzentrum
    {0x8F3A5312F2672B67, 1, 0x00080},  // kulturzentrums
    {0x49FBE68C635C505A, 12, 0x080A0},  // kulübü
    {0x651204CFAA4688E3, 12, 0x08020},  // kulüp
    {0x2483CE6321C1653C, 11, 0x20020},  // kund
    {0xA9F7A18E413BEB7E, 11, 0x20020},  // kunder
    {0x51E5900D53AA9A2E, 11, 0x01020},  // kung
    {0xB6F0F0076AE3AE42, 11, 0x01020},  // kungen
    {0x62371FD7CE9B0C49, 8, 0x01020},  // kurator
    {0x93EB23140316A14B, 8, 0x08020},  // kuratorium
    {0xA686AD074D086D5D, 8, 0x00820},  // kuratorka
    {0x1F81A90ECE5466FC, 8, 0x08020},  // kuria
    {0x3DEECF18814D10F4, 8, 0x08020},  // kurii
    {0x85DA867CA6620163, 1, 0x00080},  // kurs
    {0x339229280D2B5B57, 12, 0x00020},  // kurtarma
    {0x10E4EE3D938B9FCE, 12, 0x00020},  // kurtulan
    {0xF64A22380B8E12BC, 12, 0x00020},  // kurtulanlar
    {0xDD0C9EE36C3C212F, 12, 0x00020},  // kurucusu
    {0x13C2F3731800F799, 12, 0x08020},  // kurul
    {0xDC5CAFA2C24CEE89, 12, 0x08020},  // kurulu
    {0xE59201236B06DEB9, 12, 0x08020},  // kurum
    {0x4051886376101B49, 12, 0x08020},  // kurumu
    {0x2508FCF20543334E, 11, 0x00020},  // kusin
    {0xB0ABAE69CF672DA9, 11, 0x08020},  // kustbevakningen
    {0x39469AC374CCF167, 8, 0x00020},  // kustosz
    {0x52763B8242622641, 8, 0x00080},  // kuter
    {0x4E489F3E3AF15F2A, 1, 0x00080},  // kutter
    {0x94AC48BD8B2DF321, 12, 0x00020},  // kuzeni
    {0xCF9655929B3B5D50, 8, 0x01020},  // kuzyn
    {0xB995879CBB60BCF5, 8, 0x00820},  // kuzynka
    {0x7C83266B23D49BF6, 11, 0x00820},  // kvinna
    {0x598B58C0FE734ABD, 11, 0x4000820},  // kvinnan
    {0x50B9848AAFB2CDC2, 8, 0x00001},  // kwitował
    {0xCEB24923B11E95F8, 8, 0x00001},  // kwitowała
    {0x51B6751B49F53352, 8, 0x00001},  // kwituje
    {0xBF2F4024AB3C21F6, 11, 0x08020},  // kyrkan
    {0x4C5E7B721B2D962A, 11, 0x00020},  // kyrkoherde
    {0x2EC1C9EC9C2A4BAA, 11, 0x00020},  // kyrkoherden
    {0xCED07091BC147CCB, 11, 0x20020},  // källa
    {0x16C0CBC34048A742, 11, 0x20020},  // källan
    {0x200762EDA59985D8, 11, 0x20020},  // källor
    {0x04AA5031778D51E9, 1, 0x01020},  // könig
    {0xBCF3F42F83B5F628, 1, 0x00820},  // königin
    {0x8FE5E09A3CBBDB4B, 1, 0x02000},  // könne
    {0x89505EA203139849, 1, 0x02000},  // könnten
    {0xC0701F2E14952758, 12, 0x00020},  // köylü
    {0xD1617DC2223A1971, 12, 0x00020},  // köylüler
    {0x0D1D57F4378631B8, 1, 0x00001},  // kündigt
    {0x5FCEB3CF077EF9A8, 1, 0x00001},  // kündigte
    {0x6212FAFC04C80B7A, 1, 0x00001},  // kündigten
    {0xE9BACA47B5DAB147, 1, 0x01020},  // künstler
    {0xDB7E19020BA44571, 1, 0x00820},  // künstlerin
    {0x0EDF84CB5A839CD2, 12, 0x400000},  // kürtçe
    {0x0D562BB1FC54971E, 12, 0x00001},  // kınadı
    {0xAB9286D42D8E7C71, 12, 0x00001},  // kınayan
    {0x90C3061BC944463F, 12, 0x00820},  // kızı
    {0xDB78B1493FC4C1F5, 12, 0x08020},  // kızılay
    {0x9A929BE2C648DFB4, 4, 0x00008},  // l
    {0x9A929BE2C648DFB4, 6, 0x00008},  // l
    {0x8A546B95274AC07C, 4, 0x00408},  // l'un
    {0xFD047EFAE12A69F9, 4, 0x00408},  // l'une
    {0x3B619488A59968E6, 3, 0x00808},  // la
    {0x3B619488A59968E6, 4, 0x00808},  // la
    {0x3B619488A59968E6, 6, 0x00808},  // la
    {0x34B23B94FDE1BAFA, 1, 0x00080},  // label
    {0x34B23B94FDE1BAFA, 2, 0x00080},  // label
    {0x34B23B94FDE1BAFA, 4, 0x00080},  // label
    {0x5A3BFABF54E6937C, 2, 0x00101},  // labeled
    {0x99E6381503C93A34, 2, 0x00101},  // labelled
    {0x1DB91E15EAFAF9CE, 2, 0x00001},  // labels
    {0x2C55002141883271, 4, 0x08020},  // laboratoire
    {0x93C5D02B99D007F5, 8, 0x08020},  // laboratorium
    {0x574A305EC36B3BF7, 9, 0x08020},  // laboratório
    {0x3F7360F7DB81A9DA, 7, 0x00001},  // lachte
    {0xFCE94D9BBA7EC7BA, 2, 0x00810},  // lady
    {0xE29E3D89ED3C5364, 3, 0x00001},  // lamenta
    {0xE29E3D89ED3C5364, 6, 0x00001},  // lamenta
    {0xE29E3D89ED3C5364, 9, 0x00001},  // lamenta
    {0x8984C16FE5023A7D, 3, 0x00001},  // lamentaba
    {0x3C583B61C74E69E1, 3, 0x00001},  // lamentado
    {0x3C583B61C74E69E1, 9, 0x00001},  // lamentado
    {0x09AF03E01563C674, 9, 0x00001},  // lamentam
    {0xEE4D59CD6CEB28EB, 3, 0x00001},  // lamentan
    {0xFEA86260CDE3F93D, 6, 0x00001},  // lamentano
    {0x500C1C398B9AF3F2, 9, 0x00001},  // lamentaram
    {0xDE6BB5DFFE331699, 3, 0x00001},  // lamentaron
    {0xD2F19170D2956AB1, 6, 0x00001},  // lamentato
    {0x7AE3A1D7380B03FD, 6, 0x00001},  // lamentava
    {0x7AE3A1D7380B03FD, 9, 0x00001},  // lamentava
    {0x9F96EB6A7AD39E07, 4, 0x00001},  // lamente
    {0x6F50E265311CA423, 2, 0x00001},  // lamented
    {0x15AEC11BFAB46B5C, 9, 0x00001},  // lamentou
    {0x76A54521F44240E1, 2, 0x00001},  // laments
    {0x79F4A62B2700B6C9, 8, 0x00001},  // lamentuje
    {0x1F955DD7BA682CB3, 4, 0x00001},  // lamenté
    {0x948DF10DB0347EDC, 6, 0x00001},  // lamentò
    {0x718607CDA14761BB, 3, 0x00001},  // lamentó
    {0xB6E943120D807761, 4, 0x00001},  // lance
    {0xE2B2D82BB86E8F5C, 4, 0x00020},  // lanceur
    {0xDAD937A3C3A762B7, 6, 0x00001},  // lancia
    {0x8DD90F19FC253255, 6, 0x00001},  // lanciato
    {0x29264AB4C79F2182, 4, 0x04001},  // lancé
    {0x8909F89758DB01BE, 1, 0x08020},  // landesamt
    {0x9FA3313E1E4C604E, 1, 0x08020},  // landesregierung
    {0x907A64F494D81812, 2, 0x00820},  // landlady
    {0x7E77B623B1AE48EB, 2, 0x01020},  // landlord
    {0xDDF40B27ED37E203, 1, 0x01020},  // landrat
    {0x9DA21923A88ECA09, 1, 0x00020},  // landrätin
    {0x12CDCDA43448BF1A, 11, 0x00020},  // landshövding
    {0x7AB10B201B247347, 11, 0x00020},  // landshövdingen
    {0x758552A8E4B063A1, 11, 0x08020},  // landstinget
    {0x51BCD1F9097FA0C2, 1, 0x08020},  // landtag
    {0xC1BAB281A27F9CBD, 11, 0x00020},  // lantbrukare
    {0x28FAE14DDD28C06D, 11, 0x00020},  // lantbrukaren
    {0x0CC6F9F556A13981, 11, 0x08020},  // lantmäteriet
    {0xFFACA9CB5AEC53C8, 9, 0x00001},  // lança
    {0x89430883080E6523, 9, 0x00001},  // lançou
    {0xBC51A5ED6D55B136, 4, 0x2000000},  // laquelle
    {0xEE00683047C89B73, 3, 0x00008},  // las
    {0xB68D0418B2820A0C, 1, 0x02000},  // lasse
    {0xAAC1772ACE68210A, 2, 0x00200},  // last
    {0xE5E0538A9ADEA472, 9, 0x00001},  // lastima
    {0x1B179E3AD1CA20F3, 9, 0x00001},  // lastimou
    {0x9B30C6569FE58A51, 8, 0x4000020},  // latek
    {0x8A02CA65CEFCD7B5, 2, 0x00200},  // later
    {0x8A02CA65CEFCD7B5, 7, 0x00200},  // later
    {0x49CD1391895638CE, 8, 0x4000020},  // latka
    {0xF8765259C56B4143, 2, 0x00001},  // laughed
    {0x94B78DBBB947DAC5, 2, 0x00001},  // laughs
    {0x2E350C78D2A9D399, 1, 0x00002},  // laut
    {0xB7CA8F1C3FC00EE2, 1, 0x00081},  // lautet
    {0x8CE9C1C58B82F92B, 1, 0x00001},  // lautete
    {0xBFD2D22AB4FA4889, 6, 0x01020},  // lavoratore
    {0x1E6FE7A6A7032224, 6, 0x00020},  // lavoratori
    {0xF061005DF9B85D92, 6, 0x00820},  // lavoratrice
    {0x2ACB33C74A753BAE, 9, 0x00020},  // lavrador
    {0x64E8CD0DE3832E27, 9, 0x00020},  // lavradora
    {0xD267AC3A502AD8A7, 2, 0x4000020},  // lawmaker
    {0xBBB605E216E45D49, 2, 0x00020},  // lawmakers
    {0x6761B0F68F977D2A, 2, 0x00020},  // lawsuit
    {0xDDBACB8E61F1ADCA, 2, 0x00020},  // lawyer
    {0x48C588D6135F385D, 2, 0x00020},  // lawyers
    {0x12074E5CFCBF6A07, 4, 0x01008},  // le
    {0x12074E5CFCBF6A07, 6, 0x00008},  // le
    {0xBD1302A6D38B9F42, 2, 0x00020},  // leader
    {0xBD1302A6D38B9F42, 6, 0x00020},  // leader
    {0xFA77647937D2B641, 2, 0x00020},  // leaders
    {0xE0405BD7F508143E, 2, 0x08020},  // league
    {0xD321CDA3FFD97254, 2, 0x00080},  // lecture
    {0xBC66C9017765BF96, 2, 0x00001},  // lectured
    {0x83974A50D874CEA3, 2, 0x00020},  // lecturer
    {0x5D52822F046A3222, 11, 0x00020},  // ledare
    {0x0DCBE08424B3FA32, 11, 0x00020},  // ledaren
    {0xB95D0FF48A7434F2, 11, 0x08020},  // ledningen
    {0x98B68F1E89D5F3D5, 3, 0x00001},  // lee
    {0x4E767B72937BCA82, 6, 0x08020},  // lega
    {0xBE2B26EBA3837293, 6, 0x00020},  // legale
    {0x99B3BAA231262D14, 6, 0x00020},  // legali
    {0x1C6AE1E2B0C206A6, 6, 0x08020},  // legambiente
    {0x36BB42786F047274, 7, 0x04001},  // legde
    {0xC663658FA0CC2F92, 1, 0x01020},  // lehrer
    {0x2EBA9092408BC300, 1, 0x00820},  // lehrerin
    {0xD876790A0246B6FB, 12, 0x400000},  // lehçe
    {0xB3E93CE7FEC70B99, 6, 0x00804},  // lei
    {0x5BEAAE284AADFA93, 7, 0x00020},  // leider
    {0x508944C1862B3E6D, 7, 0x00820},  // leidster
    {0xB34595877F6E47DE, 1, 0x01020},  // leiter
    {0xC2E523278CFC44B6, 1, 0x00820},  // leiterin
    {0x2EC5F724A37AAD2F, 1, 0x00020},  // leiters
    {0x96E0363D727F1875, 1, 0x08020},  // leitstelle
    {0xC57B649303E134C2, 8, 0x00820},  // lekarka
    {0x77BD2834D951BF79, 8, 0x00020},  // lekarki
    {0xF0D33B94EA87CF98, 8, 0x01020},  // lekarz
    {0x217B40F953AC5A33, 8, 0x00020},  // lekarza
    {0x868EFEDF70C419BB, 8, 0x00020},  // lekarze
    {0x5F0D4CCACC71CCB7, 11, 0x00020},  // lektor
    {0x0C38EB374C40C0EE, 11, 0x00020},  // lektorn
    {0xDAC8F8711F3B8BDB, 3, 0x00080},  // lema
    {0xDAC8F8711F3B8BDB, 9, 0x00080},  // lema
    {0x06B64690B8B41EB0, 9, 0x00001},  // lembra
    {0x4A57490990400645, 9, 0x00001},  // lembrado
    {0x735B305D17D76C5B, 9, 0x00001},  // lembram
    {0x113C3A57F11C3BD2, 9, 0x00001},  // lembrando
    {0x997F4130FE770A99, 9, 0x00001},  // lembraram
    {0x7142A1EBB101AAE7, 9, 0x00001},  // lembrava
    {0xA1E4098FDD45484E, 9, 0x00001},  // lembrou
    {0x26DBADC6B9B56786, 4, 0x2000000},  // lequel
    {0x6D66A90270F74E60, 7, 0x00020},  // leraar
    {0xCF29BC4756988A8E, 7, 0x00820},  // lerares
    {0xD479E880C7D1D5AC, 4, 0x00008},  // les
    {0x422CD116656DA03B, 1, 0x20020},  // leser
    {0x6808FC55F1A19072, 1, 0x20020},  // leserin
    {0xAC03210A15BB4059, 4, 0x2000000},  // lesquelles
    {0xD1E01F54F39F5BFE, 4, 0x2000000},  // lesquels
    {0x5699A924C1182CC6, 2, 0x00020},  // letter
    {0x67270FCE6135B60C, 6, 0x10020},  // lettera
    {0x1CBBC8E7E3BFB506, 4, 0x10020},  // lettre
    {0xFA8F274A92517CC8, 4, 0x00008},  // leur
    {0x5BC25B282C800967, 3, 0x00001},  // leía
    {0x9549D16F633BE291, 8, 0x00020},  // leśniczy
    {0x77B612688E4D3574, 8, 0x00020},  // leśnik
    {0xA65954EC1EEACB0B, 9, 0x00001},  // lia
    {0xD9F7A059E5FF0C95, 11, 0x08020},  // liberalerna
    {0x05154CE072D80190, 4, 0x00020},  // libraire
    {0xE035E12789A4D650, 2, 0x00020},  // librarian
    {0x368FC1F3BDB0AB5A, 3, 0x00080},  // libro
    {0x368FC1F3BDB0AB5A, 6, 0x00080},  // libro
    {0x62B408092B0E5037, 3, 0x00010},  // licenciada
    {0x921392F6A63C1CEF, 3, 0x00010},  // licenciado
    {0xBC0ED2AB802CC5B2, 7, 0x04001},  // licht
    {0xD53D1E833D960878, 7, 0x04001},  // lichtte
    {0x5D8BD49EC3C2F12A, 8, 0x00020},  // lider
    {0x5D8BD49EC3C2F12A, 12, 0x00020},  // lider
    {0xA3B74471587385A3, 8, 0x00020},  // lidera
    {0x7420E4A940E28736, 12, 0x00020},  // lideri
    {0x1FF9C3B80E8F54BC, 8, 0x00820},  // liderka
    {0xD6C8BB4571942BAB, 12, 0x00020},  // liderleri
    {0x94D38A7F0BC8CD55, 1, 0x00080},  // lied
    {0x94D38A7F0BC8CD55, 7, 0x00080},  // lied
    {0x5D383F92CAA1162F, 1, 0x00080},  // lieds
    {0xA396E633550B2FE5, 1, 0x02000},  // liege
    {0xBA377857A0EC7F44, 4, 0x00020},  // lieutenant
    {0x367BD5BB0E58EBF4, 4, 0x00020},  // lieutenant-colonel
    {0xA22129CC82F377F6, 2, 0x00020},  // lifeguard
    {0x2B39156FF2D611E5, 3, 0x08020},  // liga
    {0x2B39156FF2D611E5, 9, 0x08020},  // liga
    {0x57A8952E4D6216E9, 11, 0x08020},  // ligan
    {0xFAAB46D6A4DD4A40, 4, 0x08020},  // ligue
    {0x345FF4574C443E25, 2, 0x00040},  // like
    {0x4434AECE31C53172, 2, 0x00001},  // likened
    {0x699610FC1E16CD43, 2, 0x00001},  // likens
    {0xA93E3715872CC472, 2, 0x00200},  // likewise
    {0xFBE99B9EDA16F543, 12, 0x08020},  // liman
    {0x5830549D651321EB, 2, 0x08020},  // line
    {0x5843BFD52D9CA278, 2, 0x08020},  // lines
    {0xA8108D68941DAC3B, 6, 0x00001},  // liquida
    {0x1505028DAFBCA85F, 6, 0x00001},  // liquidato
    {0x51AC9AB5170CD901, 4, 0x00001},  // lisait
    {0x28D3E0D9CD587C40, 8, 0x10020},  // list
    {0x03D84BB71A35F8AA, 1, 0x08020},  // liste
    {0xFA2112248E13318B, 8, 0x00020},  // listonosz
    {0x400CBD4923B7E1BB, 8, 0x00020},  // listonoszka
    {0xA42DDDDC3851DFD9, 4, 0x00001},  // lit
    {0x8A6DC822971F2FAB, 4, 0x00080},  // livre
    {0xC18942836B8C2085, 9, 0x00080},  // livro
    {0xB5CF3CDBDC5F4EBB, 8, 0x10020},  // liście
    {0x0051C7F347487683, 3, 0x00001},  // llamaba
    {0x7D324F61D7082349, 3, 0x00180},  // llamada
    {0x4F268D16B5CD6E70, 3, 0x00081},  // llamado
    {0x1A9129CD5F463F9D, 3, 0x00001},  // llaman
    {0xA94BCA3B5A9B803B, 3, 0x00001},  // llamaron
    {0xB3D2C698BAE766A3, 3, 0x00001},  // llamó
    {0xD6767D4EEEF7628A, 3, 0x00001},  // llora
    {0x88F652E10D6EB36D, 3, 0x00001},  // lloraba
    {0x09409B257884A7E2, 3, 0x00001},  // lloran
    {0x8541D3B28EA599BF, 3, 0x00001},  // lloraron
    {0x0CECD4815EBB3D26, 3, 0x00001},  // lloró
    {0x0C9CA091D14500B7, 3, 0x00008},  // lo
    {0x0C9CA091D14500B7, 6, 0x01008},  // lo
    {0x8E3C9D587BE20815, 1, 0x00001},  // loben
    {0xA4A65A611D7B0902, 1, 0x00001},  // lobt
    {0xB9BC18A049D353B8, 1, 0x00001},  // lobte
    {0xB24EB71CE0CD484A, 1, 0x00001},  // lobten
    {0x6DF58F0C3854D2D3, 4, 0x00020},  // locataire
    {0x5E13377076CD99B5, 4, 0x00020},  // locataires
    {0xFCA738AF1D9FB8E4, 2, 0x00080},  // locomotive
    {0xE4A3AB648C6F1F84, 3, 0x01020},  // locutor
    {0xFBC579BDAEB31981, 3, 0x00820},  // locutora
    {0x736CAF94A707C605, 6, 0x00001},  // loda
    {0xFDDED24CC148012E, 6, 0x00001},  // lodato
    {0x75C4A77C892B299A, 8, 0x00020},  // logistyk
    {0x5FB9E82D1BCFFC7B, 6, 0x00020},  // logopedista
    {0x676C755724CB0E82, 1, 0x00080},  // lok
    {0x86B1F3052193B778, 1, 0x00080},  // lokal
    {0xCB1B1C573CCF194A, 12, 0x00080},  // lokantası
    {0xCAD37A51E6437E5A, 8, 0x21020},  // lokator
    {0x301D8CB3D4EDD3F8, 8, 0x20820},  // lokatorka
    {0xD880C2164EDE19B6, 8, 0x20020},  // lokatorzy
    {0xDADC646642A34C80, 11, 0x00020},  // lokförare
    {0x0A5ACE2F08EB514F, 11, 0x00020},  // lokföraren
    {0x71FEF2DAEA0251C1, 1, 0x01020},  // lokführer
    {0x1E351D62E6EF9380, 1, 0x00820},  // lokführerin
    {0x4A54559230C7C0F4, 7, 0x00020},  // loods
    {0x5F4A9D7E7ADAE4F3, 2, 0x01010},  // lord
    {0x2053B467FE4951EE, 6, 0x00004},  // loro
    {0x05C9A1982130DE7F, 4, 0x00200},  // lorsque
    {0x169E610A22EA4C25, 3, 0x00008},  // los
    {0x9D2D883C3A661746, 8, 0x08020},  // lotnisko
    {0x176970CB90AA51D2, 11, 0x00020},  // lots
    {0x53D1BE16B19C01AE, 11, 0x00020},  // lotsen
    {0xA7BAA73CE742A2C7, 9, 0x00001},  // louva
    {0xD3D7FC8383D3BB13, 9, 0x00001},  // louvou
    {0x5EDB5C1FA4794EAC, 11, 0x00001},  // lovade
    {0x016F9DB75F05ACC7, 11, 0x00001},  // lovar
    {0x377A95DAD39EE787, 11, 0x00001},  // lovat
    {0xA78FF30EE5578785, 2, 0x00010},  // lt
    {0x046383CBA9AB4A88, 2, 0x00010},  // lt-col
    {0x7C348BAE4873FFBA, 2, 0x08020},  // ltd
    {0x939FE76B02D83490, 3, 0x00200},  // luego
    {0xD69F4905E10630CE, 11, 0x08020},  // luftfartsverket
    {0xA030E6469E4CEF53, 6, 0x01004},  // lui
    {0x4D0326B95A5F6CDB, 7, 0x00001},  // luidde
    {0xDA932389090EF569, 7, 0x00001},  // luidt
    {0x89700B5B259B9564, 4, 0x00200},  // lundi
    {0xC9A186EE99A5AB38, 6, 0x00200},  // lunedì
    {0xB5F4657D9F644DF1, 3, 0x00200},  // lunes
    {0xD0DFB14FBACEE03B, 6, 0x00020},  // luogotenente
    {0xD6AED5B3F6671D1E, 4, 0x00020},  // luthier
    {0x49ABF08993F12EAF, 11, 0x00001},  // lyder
    {0x108D39E109B1752D, 2, 0x00080},  // lyric
    {0x4442CA650CB547F4, 4, 0x00001},  // lâche
    {0x6DC4E3BAE5511F0C, 4, 0x00001},  // lâché
    {0x861577854C66F283, 11, 0x00020},  // läkare
    {0xEDEB26128A99DFDA, 11, 0x00020},  // läkaren
    {0x6D097D1F2035F058, 11, 0x08020},  // länsmuseet
    {0xC4CBD3367BCF4876, 11, 0x00020},  // länspolismästare
    {0x85387A3A3D45013E, 11, 0x08020},  // länsstyrelsen
    {0x09D2675E5AA1CEB6, 11, 0x00020},  // lärare
    {0x5E8C4281FC498DEF, 11, 0x4000020},  // läraren
    {0xB81739CC53348D9D, 11, 0x00020},  // lärarna
    {0x64E6CE09A4549CD9, 11, 0x00080},  // låt
    {0x5AE8CBE0A3A62C6A, 11, 0x00080},  // låten
    {0xAE4D3DBA845B7DEA, 9, 0x00001},  // lê
    {0xB1DA5E2CDF05209C, 3, 0x00020},  // líder
    {0xB1DA5E2CDF05209C, 9, 0x00020},  // líder
    {0x8B57CF94DD22BE6F, 3, 0x00020},  // líderes
    {0x8B57CF94DD22BE6F, 9, 0x00020},  // líderes
    {0x511FA40D87A1D08E, 11, 0x00001},  // löd
    {0x116FC19816A76950, 11, 0x00200},  // lördag
    {0x9D12CB63404DBABB, 4, 0x01210},  // m
    {0x7E05046521398D4D, 6, 0x00200},  // ma
    {0xCF66FBA52B3E810C, 7, 0x00200},  // maandag
    {0xA57B8CF56C855DEB, 7, 0x00200},  // maar
    {0xF06CECA3B47CA14F, 7, 0x08020},  // maatschappij
    {0xA923A10DDAD18CD8, 12, 0x400000},  // macarca
    {0xC9EB7DE3FED1F1B2, 6, 0x00020},  // macchinista
    {0xC000FC694AC3749D, 1, 0x02000},  // mache
    {0xE61009E26418D66F, 2, 0x00020},  // machinist
    {0xE61009E26418D66F, 7, 0x00020},  // machinist
    {0x9A2FDA794CABAADE, 4, 0x00020},  // machiniste
    {0x4473304236998C31, 4, 0x00810},  // madame
    {0x1AC482518269E85C, 12, 0x00020},  // madenci
    {0x48EB8C42FC4BE2C2, 12, 0x00020},  // madenciler
    {0x2B1EA75078845E12, 3, 0x00820},  // madre
    {0x2B1EA75078845E12, 6, 0x00820},  // madre
    {0x84986857FD2700FB, 3, 0x00820},  // maestra
    {0x84986857FD2700FB, 6, 0x00820},  // maestra
    {0xA3F1BD8F4BB87449, 3, 0x01020},  // maestro
    {0xA3F1BD8F4BB87449, 6, 0x01020},  // maestro
    {0xB07BD8BDAE9944C2, 11, 0x00080},  // magasinet
    {0x5F68EEA8BBCFB0F4, 4, 0x00020},  // magasinier
    {0xC183C2101FABF5B1, 1, 0x00080},  // magazin
    {0x4B7BC13C0D4BFE03, 2, 0x080A0},  // magazine
    {0x4B7BC13C0D4BFE03, 4, 0x00080},  // magazine
    {0x67833823AAC9BB01, 1, 0x00080},  // magazins
    {0x112A6C3E1F17623D, 8, 0x00080},  // magazyn
    {0x7532B04F569B0A63, 8, 0x00080},  // magazynie
    {0xDEEA9D7E03A645E4, 6, 0x08020},  // maggioranza
    {0x3F82110F2E1F6D64, 7, 0x4000020},  // magistraat
    {0xAE5B53B8B492CDD9, 3, 0x00820},  // magistrada
    {0xAE5B53B8B492CDD9, 9, 0x00820},  // magistrada
    {0x2A73B3421BFF3C05, 3, 0x01020},  // magistrado
    {0x2A73B3421BFF3C05, 9, 0x01020},  // magistrado
    {0x00AA5A133310D02D, 4, 0x4001020},  // magistrat
    {0x00AA5A133310D02D, 8, 0x08020},  // magistrat
    {0xB5ACA8BE15B21398, 6, 0x4000820},  // magistrata
    {0x7D6442081B564A4A, 2, 0x00020},  // magistrate
    {0x7D6442081B564A4A, 4, 0x4000820},  // magistrate
    {0x482E5E4AAE2F5F73, 6, 0x4001020},  // magistrato
    {0x7F662FC58E529E21, 12, 0x00020},  // mahalleli
    {0xBFF2860AA3843230, 12, 0x08020},  // mahkeme
    {0xA3EC987B8AD392E6, 12, 0x08020},  // mahkemesi
    {0x09AFE84BDB694C77, 12, 0x00020},  // mahkum
    {0x5ADECDAEDC4635A2, 1, 0x00001},  // mahnen
    {0x513456ADFF88FE90, 1, 0x00001},  // mahnt
    {0xE3DB708DBBA728C0, 1, 0x00001},  // mahnte
    {0xFAE8735D38B65434, 1, 0x00001},  // mahnten
    {0xD0378806D682E2A5, 1, 0x800000},  // mai
    {0xC529347D0B9F85EF, 11, 0x00001},  // mailar
    {0x37F26982BCD6F08A, 2, 0x00001},  // maintained
    {0xEBC0D3495D496F6E, 2, 0x00001},  // maintaining
    {0xFB8C7183FD6D6EE2, 2, 0x00001},  // maintains
    {0xE64C30A3C17C8CB9, 4, 0x00200},  // maintenant
    {0x25C8234CF420BE5C, 4, 0x00020},  // maire
    {0x65ECC72305D1EAAB, 4, 0x00020},  // maires
    {0x1EAEFA36E9052234, 4, 0x08020},  // mairie
    {0x2EAFFE6A2246BCE0, 4, 0x00200},  // mais
    {0xFE99C54836CAFED8, 2, 0x00010},  // maj
    {0xFAB4629A4E1781D6, 11, 0x00820},  // maka
    {0x7AA5AC4D3A1AD61C, 11, 0x01020},  // make
    {0xA18B660D75F4FE5E, 12, 0x00020},  // makinist
    {0x7540D7A5BB1EA670, 3, 0x00001},  // maldice
    {0xFEAEA581BB510492, 8, 0x00820},  // mama
    {0xAADCC0149204DA80, 6, 0x00820},  // mamma
    {0xAADCC0149204DA80, 11, 0x00820},  // mamma
    {0xD493792DC31AA2B5, 11, 0x00820},  // mamman
    {0x677EB0F55F1790B8, 1, 0x00200},  // man
    {0x677EB0F55F1790B8, 2, 0x4001020},  // man
    {0x677EB0F55F1790B8, 7, 0x4001020},  // man
    {0x677EB0F55F1790B8, 11, 0x01020},  // man
    {0x179906A2A9839C47, 1, 0x4000020},  // manager
    {0x179906A2A9839C47, 2, 0x00020},  // manager
    {0x179906A2A9839C47, 6, 0x4000020},  // manager
    {0xFBC0CD5DE92E3AD9, 2, 0x00020},  // manager-coach
    {0x5AAEA4BDF99964A9, 1, 0x4000020},  // managerin
    {0xF4BEFE46E7CEF5C9, 1, 0x00200},  // manche
    {0xF67480293A30C92C, 1, 0x00020},  // mandant
    {0x6BC5F2EC9EB5E168, 1, 0x00820},  // mandantin
    {0xE1E794B12CFF7882, 2, 0x400000},  // mandarin
    {0x593F6759A8A652FC, 3, 0x4000820},  // mandataria
    {0xB604A65287D95587, 3, 0x4001020},  // mandatario
    {0xA5B06FA19397260F, 9, 0x4000020},  // mandatária
    {0x3D555CD2CE356DEE, 9, 0x4000020},  // mandatário
    {0x7F09D461FBC0FC9E, 3, 0x00001},  // manifesta
    {0x5C3706771EEA90ED, 3, 0x00001},  // manifestaba
    {0x3F3881C8A2E0989A, 3, 0x00001},  // manifestado
    {0x108D62FDED0B813A, 3, 0x00001},  // manifestan
    {0xDE5FAD754682C56A, 4, 0x00020},  // manifestant
    {0xA845114F22F7A82F, 3, 0x00020},  // manifestante
    {0xA845114F22F7A82F, 6, 0x00020},  // manifestante
    {0xA845114F22F7A82F, 9, 0x00020},  // manifestante
    {0x38428595BA4E22ED, 3, 0x00020},  // manifestantes
    {0x38428595BA4E22ED, 9, 0x00020},  // manifestantes
    {0x4AA0C2A75F61A9A2, 6, 0x00020},  // manifestanti
    {0x0989C04E7816DC3C, 4, 0x00020},  // manifestants
    {0x6CDF7551C7BD02DF, 3, 0x00001},  // manifestaron
    {0x2F3158AFC12D573A, 3, 0x00001},  // manifestó
    {0xC832E024FB55A8D7, 1, 0x4001020},  // mann
    {0x57DCA70DEECBC1DD, 11, 0x4001020},  // mannen
    {0x88624685A1CBDB6F, 9, 0x00001},  // manteve
    {0xDD2B58A6A3A7F77F, 2, 0x00608},  // many
    {0x29BC0DFB8DE0F8BB, 9, 0x00020},  // maquinista
    {0x34271742AC8506D8, 12, 0x00020},  // marangoz
    {0x848FB6F8B9FFEE13, 3, 0x00080},  // marca
    {0x848FB6F8B9FFEE13, 9, 0x00080},  // marca
    {0x0FDB40F1C0A018B8, 9, 0x00020},  // marceneiro
    {0x3DFB8F1206468D90, 2, 0x800200},  // march
    {0x57A22C922623D2F8, 6, 0x00080},  // marchio
    {0x5C8D3640B829CE59, 4, 0x00200},  // mardi
    {0xD798538C00A8ABB0, 6, 0x01020},  // maresciallo
    {0x391247F932EBA1AA, 4, 0x01020},  // mari
    {0x7B9CBAC89D561468, 3, 0x01020},  // marido
    {0x7B9CBAC89D561468, 9, 0x01020},  // marido
    {0xF0C8F38AD93D7CAC, 4, 0x00020},  // marin
    {0x5C9E3970685726A4, 3, 0x08020},  // marina
    {0x5C9E3970685726A4, 6, 0x08020},  // marina
    {0xF99D9A672796B70E, 6, 0x01020},  // marinaio
    {0x675CC5400A33CC50, 11, 0x00020},  // marinbiolog
    {0x31BE116CB0692C17, 4, 0x08020},  // marine
    {0x8ACC3A7428347A71, 11, 0x08020},  // marinen
    {0xB08689EBEEDE5F6B, 3, 0x00020},  // marinera
    {0x1AC379139397C309, 3, 0x00020},  // marinero
    {0x8D42DC17DE89FE7B, 9, 0x08020},  // marinha
    {0xEDACE2764F7CFBE1, 9, 0x00020},  // marinheiro
    {0x26987B084A80E0A5, 4, 0x00020},  // marinier
    {0xC22654F4D3188CFE, 4, 0x00020},  // marins
    {0x396FD497DDB3E6D6, 6, 0x01020},  // marito
    {0x0F98EB557FF893F1, 8, 0x00080},  // marka
    {0x54C5AB989BF40719, 1, 0x00080},  // marke
    {0x1CFB801011B57975, 4, 0x00001},  // marmonne
    {0x7D3FE92C4ED49729, 4, 0x00080},  // marque
    {0x53240EBE73DF04E8, 2, 0x00010},  // marshal
    {0xF753447C6B8B5F47, 8, 0x00020},  // marszałek
    {0x907EC5AC8AFB8C92, 8, 0x00020},  // marszałkini
    {0x17ED0CFB2A62EE73, 6, 0x00200},  // martedì
    {0xA5206D340DD0EB0E, 4, 0x00001},  // martelait
    {0xF73F5BF62BC460BC, 4, 0x00001},  // martelant
    {0x78CAD27C693715B7, 4, 0x00001},  // martelé
    {0xD81EF5401888A0C1, 3, 0x00200},  // martes
    {0x601DB190C1DB34EF, 8, 0x00001},  // martwi
    {0x5A92F27B0D6DC561, 4, 0x00001},  // martèle
    {0xD066DF306FB52B0A, 2, 0x00001},  // marveled
    {0x5C2BDEF0E40C246C, 2, 0x00001},  // marvelled
    {0xE840C1ED84C58A59, 8, 0x08020},  // marynarka
    {0x3A3C2C6829C43A2A, 8, 0x01020},  // marynarz
    {0x483B97FD3B5E398B, 9, 0x00200},  // mas
    {0x550A58C131669BB6, 11, 0x00020},  // maskinist
    {0x705A33F2381F32D2, 11, 0x00020},  // maskinisten
    {0xA4C007903213DC4B, 8, 0x00020},  // maszynista
    {0x4F88064260906F4A, 2, 0x00020},  // mate
    {0xBD250112C32BC54B, 4, 0x08020},  // matignon
    {0x0A2CCEA43A2280DC, 3, 0x00001},  // matiza
    {0x4E0F2A541DF97FDC, 3, 0x00001},  // matizaba
    {0x3526D9B05C761C78, 3, 0x00001},  // matizado
    {0xCBCC5F7058A11323, 3, 0x00001},  // matizan
    {0x8D507ADFB86CA207, 3, 0x00001},  // matizaron
    {0x6485228ED9635E08, 3, 0x00001},  // matizó
    {0x12E6FF4DF013F729, 8, 0x00820},  // matka
    {0x82DB2457287AAB78, 8, 0x00020},  // matki
    {0xC1359063B3A68B76, 7, 0x00020},  // matroos
    {0xBBCDCD431186DB14, 2, 0x800000},  // may
    {0xA7178598AFE8780F, 2, 0x00200},  // maybe
    {0x05ED6C9A808CF96A, 2, 0x00030},  // mayor
    {0x4E5609193C5A1F6D, 4, 0x00010},  // maître
    {0xE01B82A2A111B7F3, 4, 0x00010},  // maîtresse
    {0x4EDCA6F6021F31DA, 3, 0x00200},  // mañana
    {0xFD911951260EDB5C, 12, 0x00020},  // mağdur
    {0xEAD4C1BDF7F8768E, 4, 0x00010},  // me
    {0x882A69614AD079B6, 2, 0x00200},  // meanwhile
    {0x045984B32C093B2A, 8, 0x00010},  // mecenas
    {0x4243B1A4F0F103FF, 2, 0x00020},  // mechanic
    {0x6894501E9330EC0A, 8, 0x00020},  // mechanik
    {0xB21C980AB39096D7, 12, 0x08020},  // meclis
    {0xC7EDF5DF5F30D2CB, 12, 0x08020},  // meclisi
    {0x8621666994CEF741, 9, 0x00020},  // mecânico
    {0x03C71C78B975B4BA, 11, 0x00040},  // med
    {0xA361A31E96632E67, 11, 0x00200},  // medan
    {0x31878880A02CA394, 11, 0x00001},  // meddelade
    {0xB405F537E1341370, 11, 0x10020},  // meddelande
    {0x766FB5CA3391D8A6, 11, 0x10020},  // meddelandet
    {0x00BEC4BA59229A81, 11, 0x00001},  // meddelar
    {0x8DCF2A7A965692DD, 11, 0x00001},  // meddelat
    {0xE1D1FD5D7EE71523, 7, 0x20020},  // medewerker
    {0x4490FFBE41105096, 11, 0x00001},  // medgav
    {0x705D943D8B886E41, 11, 0x00001},  // medger
    {0x442675AFCFDD8E5F, 11, 0x00001},  // medgett
    {0xD33469E66CA136C2, 8, 0x00020},  // mediator
    {0xF383B8D6DD971D28, 2, 0x00020},  // medic
    {0xC46F676823C6E26D, 6, 0x00820},  // medica
    {0x1E85217307D79C50, 6, 0x00020},  // medici
    {0xBCFF951950FBFC60, 6, 0x00020},  // medico
    {0x143872B8B3B8FA70, 1, 0x00200},  // mehr
    {0xCF32533D35E4E3D9, 1, 0x00200},  // mehrere
    {0x6522B46DB2A594F8, 1, 0x00001},  // meinen
    {0x9E1E99F249C06AAF, 1, 0x04001},  // meint
    {0xA992B17ADD858A3F, 1, 0x04001},  // meinte
    {0x677D53BE3594BED4, 1, 0x00001},  // meinten
    {0x186AA8C5A7978580, 1, 0x00002},  // meinung
    {0xA599D73820318848, 7, 0x00820},  // meisje
    {0x5B275C4BDE61AF48, 11, 0x00001},  // mejlar
    {0x3F7E06866FC36D65, 12, 0x10020},  // mektup
    {0x7F65102D1BC9BC37, 12, 0x10020},  // mektupta
    {0x66DE8FED68F459B5, 7, 0x00001},  // meldde
    {0xC499D17CC4EC93BF, 7, 0x00001},  // meldden
    {0x1D2FED93AAFB5C25, 1, 0x00001},  // meldet
    {0x0687CB47BF5573A5, 1, 0x00001},  // meldete
    {0x66B91A3704DCDAA5, 7, 0x00001},  // meldt
    {0xEBF50D29DBDEC9B4, 11, 0x00040},  // mellan
    {0xA70DCCCECD79BBA5, 2, 0x00020},  // memo
    {0x3F313F9A34699214, 2, 0x00080},  // memoir
    {0x28C0BDC10B585868, 1, 0x00020},  // memorandum
    {0xC9671F1D882AFD02, 12, 0x4000020},  // memur
    {0x84C19DB1FAA1AA72, 11, 0x00200},  // men
    {0x9805FC7F108CE075, 11, 0x00001},  // menade
    {0x105E7AD1CEB7D8D7, 11, 0x04001},  // menar
    {0x909A8A9417926B8F, 9, 0x00001},  // menciona
    {0xD7A1F22DF35BA90D, 9, 0x00001},  // mencionou
    {0x9A77F23EA97847D9, 7, 0x01010},  // meneer
    {0x5934555ADCF7F2EF, 9, 0x00820},  // menina
    {0xAEFFABC759B5612D, 9, 0x01020},  // menino
    {0x406185A7BDB8ED7F, 9, 0x10020},  // mensagem
    {0x634638761054E7F9, 3, 0x10020},  // mensaje
    {0x4F790D2E5CCD80F1, 6, 0x00200},  // mentre
    {0x769772BA87792FB5, 9, 0x00020},  // merceeira
    {0x087BD566C7987337, 9, 0x00020},  // merceeiro
    {0xBB4FDC68DF4B5D14, 6, 0x00200},  // mercoledì
    {0x7CDEB37F00973C7E, 4, 0x00200},  // mercredi
    {0x9B341A67DA3A8758, 9, 0x01020},  // mergulhador
    {0x0C3CEB10AC973F1D, 9, 0x00820},  // mergulhadora
    {0x9F66DADFC06922CA, 9, 0x00020},  // mergulhadores
    {0x0BA108BABE8838AD, 7, 0x00080},  // merk
    {0xE5F3DB50D1A539F8, 12, 0x08020},  // merkezi
    {0x242039F2B414E585, 12, 0x10020},  // mesaj
    {0x40DF5F5E3FA926ED, 12, 0x00001},  // mesajı
    {0x4562B57F66EE2C03, 12, 0x10021},  // mesajında
    {0xF1EC2F7452506DA3, 12, 0x00001},  // mesajını
    {0x97D48C954B485E50, 12, 0x00001},  // mesajıyla
    {0xCC7911341FA2D6E1, 12, 0x00020},  // meslektaşı
    {0x7867851F86F75BA4, 2, 0x10020},  // message
    {0x7867851F86F75BA4, 4, 0x10020},  // message
    {0x63B4E4822CBB6194, 2, 0x00001},  // messaged
    {0x5A5C0F63079FC11F, 6, 0x10020},  // messaggio
    {0x22D4431E06AD8F98, 1, 0x00080},  // messe
    {0x13A59901A273FE50, 7, 0x00040},  // met
    {0xFF26BC24FAF5FB17, 8, 0x00020},  // meteorolog
    {0xFF26BC24FAF5FB17, 11, 0x00020},  // meteorolog
    {0xC9DCD4F338EDE211, 6, 0x00020},  // meteorologa
    {0x4827B7C41FB1FC63, 11, 0x00020},  // meteorologen
    {0x418CA588EFC16E8A, 2, 0x00020},  // meteorologist
    {0xBDC2E6595189F987, 9, 0x00020},  // meteorologista
    {0x3D7FC606ECBB6080, 6, 0x00020},  // meteorologo
    {0x7A949302C7F529BA, 8, 0x00020},  // meteorolożka
    {0xDDAAECA1E528B5AB, 4, 0x00020},  // metteur
    {0xA93C81113B54FAF5, 4, 0x00020},  // meunier
    {0xAA0155A62F8B5063, 7, 0x00810},  // mevr
    {0x79ECD0FCBF557D76, 7, 0x00810},  // mevrouw
    {0x2B69E9FAEF9CEBED, 4, 0x00010},  // mgr
    {0x2B69E9FAEF9CEBED, 8, 0x00010},  // mgr
    {0x33A48D18610580CB, 2, 0x00020},  // midwife
    {0xD9199DC66BD2D97F, 3, 0x00200},  // mientras
    {0x91D66C819AD22B69, 8, 0x00080},  // miesięcznik
    {0x8A1322B5DBA584E7, 8, 0x21020},  // mieszkaniec
    {0x6F5B44A7CD28C522, 8, 0x20820},  // mieszkanka
    {0xA816AE19B53B8F75, 8, 0x00020},  // mieszkańca
    {0xBB2BBCD47AA950DE, 8, 0x20020},  // mieszkańcy
    {0x92CF41AD57934BF2, 8, 0x00020},  // mieszkańców
    {0x8C3F3B2DCD99AF27, 1, 0x01020},  // mieter
    {0xF6A916BE3CE9749D, 1, 0x00820},  // mieterin
    {0xC39B0A82786E7D19, 2, 0x00200},  // might
    {0x14D19CE6C9EA51CC, 7, 0x00008},  // mijn
    {0xCB9D6BE249DF954C, 4, 0x01020},  // militant
    {0xC215D9D08C347664, 4, 0x00820},  // militante
    {0xB155F10048C999A3, 4, 0x00020},  // militants
    {0x0906E315157966D6, 9, 0x00020},  // militar
    {0x051970A6FB93C202, 6, 0x00020},  // militare
    {0x640B5F389E4408A4, 2, 0x08020},  // military
    {0x5F78949FFE54E2C0, 1, 0x08020},  // militär
    {0xA5CD959966AD8686, 11, 0x08020},  // militären
    {0x0607642168477A54, 11, 0x00020},  // miljöminister
    {0xABBA47FFD912C4B4, 11, 0x00020},  // miljöministern
    {0x2DDE56E3B4C56722, 12, 0x00020},  // milletvekili
    {0xD49DDC294681ED84, 12, 0x00020},  // milletvekilimiz
    {0x538044E826F4EC80, 12, 0x00020},  // milletvekilleri
    {0xEAEFE034495B151A, 2, 0x00200},  // million
    {0xB0E878E56151CF2B, 12, 0x00020},  // mimar
    {0xF453AAE2FE1EA83B, 12, 0x00020},  // mimarı
    {0x6A885AFD4E65C350, 11, 0x00008},  // min
    {0xB61C4A6B31C53179, 6, 0x00001},  // minaccia
    {0x00188D873CDC3B1D, 6, 0x00001},  // minacciato
    {0x651D6B04A0811C61, 6, 0x00020},  // minatore
    {0xABEEFC8A5F4E13AF, 6, 0x00020},  // minatori
    {0x134E2DD33376D2A2, 11, 0x00001},  // mindes
    {0x7AF425C22595A8CC, 9, 0x00020},  // mineiros
    {0x9CE2D4C48D1DE7D3, 2, 0x00020},  // miner
    {0x176BEBFD674469B9, 2, 0x00020},  // miners
    {0x4AE47D53408668A3, 4, 0x00001},  // minimise
    {0xF2DCC24C2EC232C2, 4, 0x00001},  // minimisé
    {0x4746A73AD5ED3BFA, 9, 0x00001},  // minimiza
    {0xC6EF8353A85EA2BD, 9, 0x00001},  // minimizou
    {0x65A1C2DF12003EFA, 6, 0x00001},  // minimizza
    {0xDD79723D1360D454, 6, 0x00001},  // minimizzato
    {0x626BFB334C754E41, 1, 0x01020},  // minister
    {0x626BFB334C754E41, 2, 0x00030},  // minister
    {0x626BFB334C754E41, 7, 0x00030},  // minister
    {0x626BFB334C754E41, 8, 0x01020},  // minister
    {0x626BFB334C754E41, 11, 0x00020},  // minister
    {0x8D23CC36D4DB7E80, 7, 0x08020},  // ministerie
    {0x0A86E61E587D5010, 11, 0x08020},  // ministeriet
    {0xCF6C285271E3C8F8, 1, 0x00820},  // ministerin
    {0x0043B3CF594409B0, 3, 0x08020},  // ministerio
    {0x7F6B3F43AFC835E7, 1, 0x08020},  // ministerium
    {0x331A443D96F4FB68, 11, 0x00020},  // ministern
    {0x1DB4EFAD0C0F10E2, 6, 0x08020},  // ministero
    {0xD464362E30D34557, 1, 0x01020},  // ministerpräsident
    {0x942ED9267164F6C0, 1, 0x00820},  // ministerpräsidentin
    {0x43BC6F7A6D7D58EE, 1, 0x00020},  // ministers
    {0x43BC6F7A6D7D58EE, 2, 0x00020},  // ministers
    {0x4759C8048BC3EB04, 8, 0x08020},  // ministerstwa
    {0x8B26E35166045B68, 8, 0x08020},  // ministerstwem
    {0xCCB2509622007047, 8, 0x08020},  // ministerstwie
    {0xFDEFEA80FC277C75, 8, 0x08020},  // ministerstwo
    {0x571681DF7B37C608, 3, 0x00820},  // ministra
    {0x571681DF7B37C608, 6, 0x00820},  // ministra
    {0x571681DF7B37C608, 8, 0x00820},  // ministra
    {0x571681DF7B37C608, 9, 0x00820},  // ministra
    {0xAEDA38EC25CFCEE9, 11, 0x00020},  // ministrar
    {0x961240E3DD0B23BF, 4, 0x00020},  // ministre
    {0x17213A03954A8E93, 8, 0x00020},  // ministrem
    {0xA704B9BABD34113B, 4, 0x00020},  // ministres
    {0x51BA45C1A312DD17, 6, 0x00020},  // ministri
    {0xB3E4E3AF51AED352, 3, 0x01020},  // ministro
    {0xB3E4E3AF51AED352, 6, 0x01020},  // ministro
    {0xB3E4E3AF51AED352, 9, 0x01020},  // ministro
    {0x3D6923DB4D182B17, 3, 0x00020},  // ministros
    {0x3D6923DB4D182B17, 9, 0x00020},  // ministros
    {0x8B5B8FC237461DD4, 2, 0x08020},  // ministry
    {0x3E007FF53F0F6049, 8, 0x00020},  // ministrów
    {0x5B93B67B3D9E1A57, 4, 0x08020},  // ministère
    {0x7F3AD1D400FE5E7C, 9, 0x08020},  // ministério
    {0x5EF2681671767A05, 11, 0x00001},  // minns
    {0x606AD251067CAF8B, 6, 0x08020},  // minoranza
    {0x1F91C3A4783853A9, 3, 0x00080},  // misión
    {0xA2C7EDD9C41D051B, 2, 0x00810},  // miss
    {0x9F2F04819BB4DA74, 1, 0x00080},  // mission
    {0x9F2F04819BB4DA74, 2, 0x00080},  // mission
    {0x9F2F04819BB4DA74, 4, 0x00080},  // mission
    {0xDC1D4DF1C17CAB1A, 6, 0x00080},  // missione
    {0xE871A3E51E726915, 11, 0x00020},  // misstänkt
    {0xFB4D169E78D327C7, 11, 0x00020},  // misstänkte
    {0x35627BC2878AEE30, 9, 0x00080},  // missão
    {0x8C71A3C5197208A0, 1, 0x00240},  // mit
    {0xDBAF2D99346EC8D9, 1, 0x20020},  // mitarbeiter
    {0x05D8E7C1AB5AF856, 1, 0x20820},  // mitarbeiterin
    {0x54A1E235EDE4A9C0, 1, 0x00001},  // mitgeteilt
    {0xB0F50AC8B5670B0C, 11, 0x00008},  // mitt
    {0x047D67321A39D5CB, 1, 0x10020},  // mitteilung
    {0xE193C7DECEC2E038, 1, 0x00200},  // mittlerweile
    {0x35B896F3F231C195, 1, 0x800200},  // mittwoch
    {0x60B6E3A6DFF0583B, 3, 0x00200},  // miércoles
    {0x9CD31948BDFEFC05, 8, 0x00040},  // między
    {0xE48AC7F6F639D1F8, 8, 0x00010},  // mjr
    {0xB32B20553E8888B5, 4, 0x00810},  // mlle
    {0x98593FDFE6438ECB, 4, 0x00010},  // mm
    {0xBDC1064D93CF3A3F, 4, 0x00810},  // mme
    {0xE68606E4B885CFF3, 4, 0x00010},  // mmes
    {0x624A111AEAAD3184, 2, 0x00001},  // moaned
    {0xA484FE8EAC787425, 2, 0x00001},  // mocked
    {0x40CA5094FB8044AC, 2, 0x00001},  // mocks
    {0x8B26767DDEA55177, 1, 0x00080},  // modell
    {0xDC236E82E78E443F, 1, 0x00080},  // modells
    {0x4BFF9D61E1A981FF, 11, 0x08020},  // moderaterna
    {0xB83CEE3367CF7C45, 2, 0x00020},  // moderator
    {0xBBF3F7051AC262FD, 11, 0x00820},  // modern
    {0xAF737BC3AEBC9FA1, 7, 0x00820},  // moeder
    {0x59B8A1542E9F8008, 6, 0x00820},  // moglie
    {0x4C4B3B314E481842, 2, 0x800200},  // monday
    {0xB04DA38591A0F90B, 4, 0x01020},  // moniteur
    {0xD17C5A937AC89B4D, 4, 0x00820},  // monitrice
    {0x223D0097E3FE7AEB, 3, 0x00820},  // monja
    {0x536686232C06851D, 2, 0x00020},  // monk
    {0xF9652F1572094537, 4, 0x00010},  // monseigneur
    {0xC9B1D460311B9B15, 3, 0x00010},  // monseñor
    {0x89EEDC1F7F185D6A, 4, 0x01010},  // monsieur
    {0x867CF11EB4FAD248, 6, 0x00010},  // monsignor
    {0x65665F2295563604, 1, 0x800200},  // montag
    {0xCDFA025A6E48795E, 7, 0x1000020},  // moordenaar
    {0x1C83766455B7ABFD, 4, 0x00001},  // moque
    {0xCEF301E6601F2075, 4, 0x00001},  // moqué
    {0x8DB24A07029F007D, 11, 0x00820},  // mor
    {0xB19A30CC0DB8E9F7, 9, 0x21020},  // morador
    {0x8E25B2A692DB458F, 9, 0x20820},  // moradora
    {0x94A41834C5DC84B5, 9, 0x20020},  // moradores
    {0x0D024CEBC818E54C, 11, 0x01020},  // morbror
    {0x5F4A688810D6E9C6, 8, 0x1000020},  // morderca
    {0xDC2BB53EB21DC707, 2, 0x00200},  // moreover
    {0x399DFE11789AB262, 11, 0x01020},  // morfar
    {0x5E5411CCEB9BEDB7, 1, 0x00200},  // morgen
    {0x5E5411CCEB9BEDB7, 7, 0x00200},  // morgen
    {0x024D3101437DA22E, 11, 0x00820},  // mormor
    {0x1C1C90C2BED7A351, 6, 0x00001},  // mormora
    {0xC9E7481FF79A7E1D, 6, 0x00001},  // mormorano
    {0x0750BF4856E81962, 6, 0x00001},  // mormorato
    {0xD61627CC389855AC, 6, 0x00001},  // mormorava
    {0xD59902B7DD04A656, 6, 0x00001},  // mormorò
    {0xE8ED634A8FC944FA, 1, 0x00001},  // moseren
    {0x4C8893B5B2B9954A, 1, 0x00001},  // mosert
    {0x7FE0B42257AC7D98, 1, 0x00001},  // moserte
    {0x026E990C0D933F77, 1, 0x00001},  // moserten
    {0xFDDB0E8A5252E262, 2, 0x00200},  // most
    {0xB69BC6F5595D275E, 11, 0x00820},  // moster
    {0x18DCF3A679DF7C50, 6, 0x00080},  // mostra
    {0x18289FF56C6B11A3, 11, 0x00040},  // mot
    {0x36C6CDE3653B47BC, 2, 0x00820},  // mother
    {0x663AC2F7FDBFAB59, 2, 0x4000020},  // mother-of-one
    {0x14C4A7D770E8FC16, 2, 0x4000020},  // mother-of-three
    {0x653BC7E587CA82B6, 2, 0x4000020},  // mother-of-two
    {0x5255FB2BCC6E1AE0, 2, 0x00020},  // motorist
    {0xA7EF6370E8A5D4B5, 9, 0x00020},  // motorista
    {0xE4695202EAB6E321, 2, 0x00020},  // motorists
    {0xBD8B8FFB8B3B1ED8, 8, 0x00020},  // motorniczy
    {0x1B542519E975A64A, 8, 0x00020},  // motorniczyni
    {0x94FF41052E716C97, 11, 0x08020},  // motståndarna
    {0xC7F31237665973DA, 11, 0x00001},  // motsätter
    {0x13EC41B08945C19D, 1, 0x00080},  // motto
    {0x13EC41B08945C19D, 2, 0x00080},  // motto
    {0x13EC41B08945C19D, 6, 0x00080},  // motto
    {0x13EC41B08945C19D, 7, 0x00080},  // motto
    {0x13EC41B08945C19D, 8, 0x00080},  // motto
    {0xE0F41831DC639BC1, 11, 0x00080},  // mottot
    {0xA5C16AB7FCD888B9, 4, 0x00080},  // mouvement
    {0xBA23140CEF9CCC9A, 2, 0x00080},  // movement
    {0x3E16F7F5BFBB6EE1, 2, 0x00080},  // movie
    {0x51711BE76B8E0586, 6, 0x00080},  // movimento
    {0x51711BE76B8E0586, 9, 0x080A0},  // movimento
    {0x6CFF7E052CB36104, 3, 0x00080},  // movimiento
    {0xDD52EA71218219DF, 2, 0x00020},  // mp
    {0xCA9ABD134977C9BD, 2, 0x00020},  // mps
    {0xAED5F8886EBEBA56, 2, 0x01010},  // mr
    {0x9081D8B51A3783A5, 2, 0x00810},  // mrs
    {0xD57CD4A2B0BC415B, 2, 0x00810},  // ms
    {0xFB79670F4D7D916F, 2, 0x00010},  // msgr
    {0x73B3C8F2F34B9913, 3, 0x00820},  // muchacha
    {0xED05EF762C462CD7, 3, 0x01020},  // muchacho
    {0xD7909A86A860241F, 12, 0x00020},  // muhabir
    {0x10F8435E331898C9, 12, 0x00020},  // muhabiri
    {0xD04CDA5C004FA8F5, 12, 0x08020},  // muhalefet
    {0x0EEB64A9A96E387D, 12, 0x00020},  // muhtar
    {0xF0B6DA5FA7827C55, 12, 0x08020},  // muhtarlık
    {0x188B48A9759D3D59, 12, 0x00020},  // muhtarı
    {0x586D0A5456E15663, 3, 0x4000820},  // mujer
    {0x9FF43828AD8B32DB, 9, 0x4000820},  // mulher
    {0x95D120457943CCA7, 2, 0x00820},  // mum
    {0xC57EA0B71834EA58, 2, 0x4000020},  // mum-of-two
    {0xE0FA00C7D560F1C0, 11, 0x00001},  // mumlade
    {0xBE751928D03834BC, 11, 0x00001},  // mumlar
    {0x411A2696BD27280C, 4, 0x08020},  // municipalité
    {0x1A2867FC27E0FB06, 3, 0x08020},  // municipio
    {0x1A2867FC27E0FB06, 6, 0x08020},  // municipio
    {0x122B4F1E15C88AA1, 9, 0x08020},  // município
    {0xE6411B750F5795C5, 3, 0x4000020},  // munícipe
    {0xE81B723D2209FAE3, 2, 0x00080},  // mural
    {0x010B8CBA5356B57C, 6, 0x00020},  // muratore
    {0xCFE658245CBC9831, 1, 0x00001},  // murmelen
    {0xFB64D64F70B232DB, 1, 0x00001},  // murmelt
    {0xDBA1C55468B8B574, 1, 0x00001},  // murmelte
    {0xDC2790B28F56FA58, 1, 0x00001},  // murmelten
    {0x90E37F088C8778BC, 3, 0x00001},  // murmura
    {0x90E37F088C8778BC, 9, 0x00001},  // murmura
    {0xB1C0DF6A1E0AE304, 3, 0x00001},  // murmuraba
    {0xD60B0C182F484C75, 3, 0x00001},  // murmurado
    {0xD60B0C182F484C75, 9, 0x00001},  // murmurado
    {0xE80F39502C077901, 9, 0x00001},  // murmuram
    {0x5383DCBB066DD22D, 3, 0x00001},  // murmuran
    {0x94074DAB975ADEF7, 9, 0x00001},  // murmuraram
    {0x5EE5B4CE4C23B601, 3, 0x00001},  // murmuraron
    {0x7B041734ABD5F971, 9, 0x00001},  // murmurava
    {0xEF9191E986517CF4, 4, 0x00001},  // murmure
    {0x2338A89B9A5B7411, 2, 0x00001},  // murmured
    {0x78EC3A85AA5EA52F, 9, 0x00001},  // murmurou
    {0x76ECF8B9302F95E4, 4, 0x00001},  // murmuré
    {0x744FDD516AE546CA, 3, 0x00001},  // murmuró
    {0x8E7B61E7505FFC09, 2, 0x00001},  // mused
    {0xC1E2C8E4B9D56D03, 11, 0x08020},  // museet
    {0x9567F485573DE5A7, 3, 0x08020},  // museo
    {0x9567F485573DE5A7, 6, 0x08020},  // museo
    {0xDB85ED558E27FF83, 9, 0x08020},  // museu
    {0x3DCA89955A7F5964, 1, 0x08020},  // museum
    {0x3DCA89955A7F5964, 2, 0x08020},  // museum
    {0x3DCA89955A7F5964, 7, 0x00080},  // museum
    {0x333987072AEAF76B, 1, 0x08020},  // museums
    {0x611A6084CEBAA7FA, 2, 0x00080},  // musical
    {0xAE7B4B07EB3CFBFE, 2, 0x00020},  // musician
    {0xD1EFA977188AB79F, 4, 0x01020},  // musicien
    {0x4573DE19718F43A3, 4, 0x00820},  // musicienne
    {0xA49D928B36646ABA, 6, 0x00020},  // musicista
    {0x3CCA2AB9DF6874C3, 2, 0x00200},  // must
    {0x50A1C534EA560E07, 4, 0x08020},  // musée
    {0x06265211582CF89C, 1, 0x00820},  // mutter
    {0xC5274F6A61388AA6, 2, 0x00001},  // muttered
    {0x4287A994BBA201B8, 2, 0x00001},  // mutters
    {0x31F6EF80330F191B, 11, 0x00001},  // muttrade
    {0xC24636A030912497, 11, 0x00001},  // muttrar
    {0x05040ECE90F18B5B, 8, 0x08020},  // muzeum
    {0x5333905F09CCE048, 8, 0x00020},  // muzyk
    {0x251D1AA116FCF00D, 2, 0x00208},  // my
    {0x251D1AA116FCF00D, 8, 0x00200},  // my
    {0xB6C518904534482E, 11, 0x08020},  // myndigheten
    {0x9D77DD0D243D3894, 11, 0x08020},  // myndigheter
    {0x5492C3295A6503C9, 11, 0x08020},  // myndigheterna
    {0xCE7E531B1B1AC4A0, 9, 0x00820},  // mãe
    {0x6F58E658559C79B0, 1, 0x00820},  // mädchen
    {0x3F7D10F9F8597FE0, 1, 0x00080},  // märchen
    {0x37133B8F1919FBAA, 11, 0x00080},  // märket
    {0xE306B9DE0D58186F, 1, 0x800000},  // märz
    {0xB27EEBC6EEABC6FA, 11, 0x00080},  // mässan
    {0xB37B0E2C578650DD, 11, 0x00020},  // målsägande
    {0x8A1103A130853924, 11, 0x00200},  // måndag
    {0x68BDA8AFC137C8BB, 11, 0x00408},  // många
    {0xC8600A023BEA806D, 4, 0x00820},  // mère
    {0xAFBD61751D5D33A6, 4, 0x00020},  // médecin
    {0x7070E48D7F2CBD8E, 4, 0x00020},  // médecins
    {0x126F9A41A71B6C1F, 3, 0x00820},  // médica
    {0x126F9A41A71B6C1F, 9, 0x00820},  // médica
    {0xC82D0E5BF47FA060, 3, 0x01020},  // médico
    {0xC82D0E5BF47FA060, 9, 0x01020},  // médico
    {0x3509BB75F0F4D9EF, 3, 0x00020},  // médicos
    {0x3509BB75F0F4D9EF, 9, 0x00020},  // médicos
    {0xF2C0BDEDB82278BA, 4, 0x08020},  // métropole
    {0x5F675660C2D926D5, 4, 0x00020},  // météorologiste
    {0xCA1754A3C8529A80, 4, 0x00020},  // météorologue
    {0x7213390EF2244CA0, 8, 0x04001},  // mówi
    {0x1BB42FCB6235CBE1, 8, 0x00001},  // mówili
    {0x61D03CBDDFA50019, 8, 0x04001},  // mówią
    {0x2212703BA0BE7EE9, 8, 0x05001},  // mówił
    {0x1E37315A1EF60C72, 8, 0x04801},  // mówiła
    {0x402BE057F3EE9A1C, 11, 0x1000020},  // mördaren
    {0x42A0ED2EE71E4780, 1, 0x1000020},  // mörder
    {0x354339F8540FFAAE, 9, 0x00080},  // música
    {0x507A7AEA9F0CC21F, 3, 0x00020},  // músico
    {0x507A7AEA9F0CC21F, 9, 0x00020},  // músico
    {0x9D0730650A3F26BA, 12, 0x00020},  // müdür
    {0x92E597E0F8807C86, 12, 0x00020},  // müdürler
    {0x525DFEDB13D07E94, 12, 0x08020},  // müdürlük
    {0xE5BC366DC5982ACC, 12, 0x08020},  // müdürlüğü
    {0xE33C9AD032C84E19, 12, 0x00020},  // müdürü
    {0xFBDE2A600D21C6AB, 12, 0x00020},  // mühendis
    {0xA52DCF5DFE74DB75, 12, 0x00020},  // mühendisi
    {0xD6DC419E125B9AD4, 12, 0x00020},  // mühendisler
    {0xD15F597242D5003B, 1, 0x02000},  // müsse
    {0xEB870A656307142F, 1, 0x02000},  // müssten
    {0x4BB2345945A3242C, 12, 0x00020},  // müsteşar
    {0x002EAB26F297AC5C, 12, 0x08020},  // müze
    {0x505F53F1ED5E166B, 12, 0x08020},  // müzesi
    {0x6933A7E66B9B38C7, 12, 0x20020},  // müşteri
    {0x0AA318D00B459737, 12, 0x20020},  // müşteriler
    {0x7C0698F112D385D1, 8, 0x01020},  // mąż
    {0x27F7DC42835B3A06, 8, 0x4001020},  // mężczyzna
    {0x4E73F043D393BE38, 12, 0x00001},  // mırıldandı
    {0x335A2350A04030E8, 4, 0x00200},  // n
    {0x0FA10BDED6B2C2B3, 7, 0x00040},  // na
    {0x0FA10BDED6B2C2B3, 8, 0x00040},  // na
    {0x0FA10BDED6B2C2B3, 9, 0x00048},  // na
    {0xB6BB2F22B8F7715F, 7, 0x00040},  // naar
    {0x2404D01EA1F1898A, 1, 0x00242},  // nach
    {0xEAA9D2F9F44F7A2D, 1, 0x21020},  // nachbar
    {0x6706718A6B093D5E, 1, 0x20820},  // nachbarin
    {0x24817485B7D2E1EB, 1, 0x080A0},  // nachrichtenagentur
    {0x4260079B52AF86E7, 8, 0x00820},  // naczelniczka
    {0x6C012CA7CF90E8C0, 8, 0x01020},  // naczelnik
    {0x295E1560CE2BA82B, 8, 0x00040},  // nad
    {0xD0E83BAF9443DD2F, 8, 0x08020},  // nadleśnictwo
    {0x145B12620F271E09, 8, 0x00020},  // nadleśniczy
    {0xCE471B79C63DB0E8, 8, 0x08020},  // nadzór
    {0xBF837C590A116B1E, 8, 0x00080},  // nagroda
    {0xEA727B9BA2710491, 1, 0x00080},  // name
    {0x472405F2F7713602, 2, 0x00080},  // named
    {0x6B6E140E19C19998, 1, 0x00180},  // namens
    {0xD070607C58FA1FBD, 11, 0x00080},  // namnet
    {0xD14676710520FBA0, 1, 0x00001},  // nannte
    {0xFB48DFE90C0BCB3A, 1, 0x00001},  // nannten
    {0x178AF1525103F38E, 8, 0x1001020},  // napastnik
    {0xA4082B36353E0569, 8, 0x04001},  // napisali
    {0x563A513EA38C5FD1, 8, 0x05001},  // napisał
    {0x6CE980A4FCFE9B58, 8, 0x04801},  // napisała
    {0xDE50753502F9D5FE, 8, 0x00001},  // napominał
    {0x1B6A680AC3CAF696, 9, 0x00001},  // narra
    {0x1A386D0C9E8D4FD5, 9, 0x00001},  // narrou
    {0xB95007620BAB9E78, 8, 0x00001},  // narzeka
    {0x7931B46891AB2F82, 8, 0x00001},  // narzekał
    {0x40F5CED5091BABC9, 8, 0x00001},  // narzekała
    {0x5E95091AEBFC236B, 8, 0x4000020},  // nastolatek
    {0x8BC19054B652B3C2, 8, 0x4000020},  // nastolatka
    {0xB9CEF1FC23E57225, 8, 0x00008},  // nasz
    {0x0931D6F1BB13C32D, 8, 0x00008},  // nasza
    {0xAD9BE380440473F5, 12, 0x00200},  // nasıl
    {0x742CAE38D7FBA520, 11, 0x00020},  // nattvakt
    {0xB07EDB22BAA6DE03, 11, 0x00020},  // nattvakten
    {0x909DB0EF8F2733AE, 11, 0x08020},  // naturskyddsföreningen
    {0x2A7CF4CC7AF6CC30, 8, 0x4000020},  // nauczyciel
    {0x6F83D21F054CF6F5, 8, 0x00020},  // nauczyciela
    {0x3AC3C5D91000D83E, 8, 0x00020},  // nauczyciele
    {0xFF56A2EC0148D5B3, 8, 0x4000820},  // nauczycielka
    {0x0083695B87CB6DCE, 8, 0x08020},  // naukowcy
    {0x2AB1BB98FF308829, 8, 0x4000020},  // naukowiec
    {0xCF7AD5AFABEF75AE, 6, 0x00080},  // nave
    {0xDD9CE8A850459725, 3, 0x08020},  // naviera
    {0xC7DD3CC0D4F06BB5, 4, 0x01020},  // navigateur
    {0x5356AD92D1454240, 4, 0x00820},  // navigatrice
    {0xF2A7C5A1009B8866, 9, 0x00080},  // navio
    {0x462BDEE4FD158B7C, 4, 0x00080},  // navire
    {0xC57ED506400B350D, 2, 0x08020},  // navy
    {0x33E428DA8143FC94, 8, 0x00001},  // nawołuje
    {0x863BE4B612946B71, 8, 0x00001},  // nazwali
    {0xCC7CB02F0F75F049, 8, 0x00080},  // nazwana
    {0x9DA4490344060011, 8, 0x00080},  // nazwany
    {0xDA401389FF43CD45, 8, 0x01001},  // nazwał
    {0x330959631D93434A, 8, 0x00801},  // nazwała
    {0x55B3FC87B6A0E3B9, 8, 0x00001},  // nazywa
    {0x8B7FF4DD38486C62, 8, 0x00100},  // nazywany
    {0xB6EA5CB61FB112A1, 12, 0x00200},  // ne
    {0x7A4006704D129ED3, 2, 0x00040},  // near
    {0xAD45EC71D51DFB65, 1, 0x00200},  // neben
    {0xF37D77315145CD8D, 12, 0x00200},  // neden
    {0xD84BBEE9266F90CC, 7, 0x400000},  // nederlands
    {0x52E6964E1284542C, 11, 0x400000},  // nederländska
    {0xBF35AA60B07D06C9, 3, 0x400000},  // neerlandés
    {0xCE47DBEAC434C26E, 6, 0x00001},  // nega
    {0xCE47DBEAC434C26E, 9, 0x00001},  // nega
    {0xED9CF1D44E8F146E, 9, 0x00001},  // negado
    {0x8FAE5B6CE8537E7E, 9, 0x00001},  // negam
    {0xFAA0F4EE0987EDA0, 6, 0x00001},  // negano
    {0x80BF907ED04D2CA9, 9, 0x00001},  // negaram
    {0xE6D3158774F559EE, 6, 0x00001},  // negato
    {0x585672B449567AF5, 9, 0x00001},  // negava
    {0x215E2D75456D3BF1, 9, 0x00001},  // negou
    {0x911D75B883BDFBF8, 6, 0x00020},  // negoziante
    {0x3043674794923A3F, 3, 0x00001},  // negó
    {0x78519E3AE5B2473C, 2, 0x20020},  // neighbor
    {0xBFC59B076A0315D0, 2, 0x20020},  // neighbors
    {0xFEBC1F0000B3B343, 2, 0x20020},  // neighbour
    {0x827485C4F7588248, 2, 0x20020},  // neighbours
    {0x16AAD12A29644E94, 11, 0x00200},  // nej
    {0xDDE25CAC3BB7E3BF, 11, 0x00001},  // nekar
    {0x28BAA716B41D9F02, 6, 0x00048},  // nel
    {0xF4EEECDB87EBCC27, 6, 0x00048},  // nella
    {0x90EE579B515FBBA9, 1, 0x00001},  // nennen
    {0x84E1F7616E1BC5A2, 1, 0x00001},  // nennt
    {0x79D1F84F4E451AAC, 2, 0x01020},  // nephew
    {0x9D31352AC749B84D, 9, 0x00820},  // neta
    {0x25BF3BE3A3AF7E7D, 9, 0x01020},  // neto
    {0x748A6BBC68ADD15A, 2, 0x080A0},  // network
    {0x3BBFEB914E601B15, 1, 0x00200},  // neun
    {0x0B3F90D46E158BCA, 2, 0x00200},  // never
    {0x867EEEF7776B020A, 2, 0x08020},  // news
    {0x3AA0112673FDCAAF, 2, 0x080A0},  // newspaper
    {0x4B856F049A4E8B4A, 11, 0x00200},  // ni
    {0x99C4F447A08C6BFC, 2, 0x00180},  // nicknamed
    {0x28772D0E06F8BF57, 8, 0x00200},  // nie
    {0xD0A5D5D4E6D18860, 2, 0x00820},  // niece
    {0xD8C97581A891BD01, 1, 0x400000},  // niederländisch
    {0x8F42AF38244D9BB1, 1, 0x400000},  // niederländische
    {0x605A1AFFC393AA9D, 1, 0x400000},  // niederländischem
    {0x4DF649A9B436F83E, 1, 0x400000},  // niederländischen
    {0xD4A0AA0019F01B8F, 1, 0x400000},  // niederländischer
    {0xE35219B88735D638, 1, 0x400000},  // niederländisches
    {0xBA7AE990C7434EB3, 8, 0x00200},  // niedziela
    {0xFD386FC00CAFF479, 3, 0x00001},  // niega
    {0xD0463FB11766CB8A, 8, 0x00408},  // niektóre
    {0x6375C965770EB3FF, 8, 0x00408},  // niektórzy
    {0xEB97D2759176BA33, 8, 0x400000},  // niemiecki
    {0xFEA4EDC5E1E710B4, 8, 0x400000},  // niemiecku
    {0x61C7A75EF734A24A, 3, 0x00820},  // nieta
    {0x94ADFD982BB54BD2, 3, 0x01020},  // nieto
    {0xD49FDE5F8BACC79C, 8, 0x20020},  // nieznajomy
    {0x632C57E5F2F752C6, 2, 0x00200},  // nine
    {0x632C57E5F2F752C6, 12, 0x00020},  // nine
    {0x17E14546DF6E3367, 12, 0x00820},  // ninesi
    {0x9A0586B69ED24B5C, 6, 0x00020},  // nipote
    {0x4417E0C4EF879935, 12, 0x00001},  // niteledi
    {0x37F0C56F8597C9E4, 12, 0x00001},  // nitelendirdi
    {0x5C9CB058D3D678D4, 12, 0x00001},  // nitelendiren
    {0x442D83E8121DA0F8, 12, 0x00001},  // niteleyen
    {0x1FCA0567EE0C96EA, 4, 0x00001},  // nié
    {0x6134709CCCC7E873, 3, 0x00820},  // niña
    {0x40A805E7035CAA39, 3, 0x01020},  // niño
    {0x15B3473883A4BC0F, 2, 0x00200},  // no
    {0x15B3473883A4BC0F, 3, 0x00200},  // no
    {0x15B3473883A4BC0F, 9, 0x00048},  // no
    {0x60BDF662092F1CE3, 1, 0x00200},  // noch
    {0x33DA96D5A12D4CE5, 7, 0x00001},  // noemde
    {0xB2D206B7D9E12D09, 7, 0x00001},  // noemen
    {0xF22DA7A121CFF190, 7, 0x00001},  // noemt
    {0xB40ED13847CEFAC4, 7, 0x00200},  // nog
    {0x009749B03EC1B07A, 6, 0x00200},  // noi
    {0x7A3E94160D34D5C1, 4, 0x00080},  // nommé
    {0x809AB389347B9A66, 4, 0x00080},  // nommée
    {0x9F2D3064D4F92317, 4, 0x00200},  // non
    {0x9F2D3064D4F92317, 6, 0x00200},  // non
    {0x96FDC205F59BF86F, 6, 0x00820},  // nonna
    {0x8F5B12004F92F8E9, 6, 0x01020},  // nonno
    {0xB9EFFC5A4F053449, 7, 0x400000},  // noors
    {0x41782F9011547806, 7, 0x400000},  // noorse
    {0x0C58B7FE7D3E3CE3, 11, 0x400000},  // norsk
    {0x21921147EA2087B4, 11, 0x400000},  // norska
    {0x089FD333859BB93D, 3, 0x400000},  // noruega
    {0x8379055EF4D4B3B7, 3, 0x400000},  // noruego
    {0xB08D30D6D4D3D0C8, 9, 0x400000},  // norueguesa
    {0x540334C5A188E8B6, 9, 0x400000},  // norueguês
    {0xD70298A9FB7A7CF6, 6, 0x400000},  // norvegese
    {0x1F6DAB935749C30E, 12, 0x400000},  // norveççe
    {0xBCFC6DBD2BCDB819, 4, 0x400000},  // norvégien
    {0x8222CE0812D26C26, 4, 0x400000},  // norvégiene
    {0x52DC428F4EEE643E, 4, 0x400000},  // norvégienes
    {0x991A92CACE37A055, 4, 0x400000},  // norvégiens
    {0x4DF9BDA92D8AFBD2, 2, 0x400000},  // norwegian
    {0x566BF06A1E2CAED1, 1, 0x400000},  // norwegisch
    {0xB258F3ECC186835E, 1, 0x400000},  // norwegische
    {0xC1D25C620A26C17C, 1, 0x400000},  // norwegischem
    {0x94297060EC885366, 1, 0x400000},  // norwegischen
    {0x6E0B0CE3BE8E945B, 1, 0x400000},  // norwegischer
    {0x209B44A4E997C581, 1, 0x400000},  // norwegisches
    {0xC0ADD72AD7E9013D, 8, 0x400000},  // norweski
    {0xC133ABDCD9BD4357, 8, 0x400000},  // norwesku
    {0xF60BC46494EC6E5C, 4, 0x00008},  // nos
    {0x448EA69CB323D44A, 3, 0x00200},  // nosotros
    {0x0AAAAE01C33A9A9D, 9, 0x00008},  // nossa
    {0xD32E87A37884553B, 9, 0x00008},  // nosso
    {0xB7E16539B6D30E87, 6, 0x00008},  // nostra
    {0x52D9EA133384FC0C, 6, 0x00008},  // nostro
    {0x4B49E3637ED77818, 2, 0x00200},  // not
    {0xFFEB3459F10D53E6, 3, 0x10020},  // nota
    {0xFFEB3459F10D53E6, 6, 0x10021},  // nota
    {0xFFEB3459F10D53E6, 9, 0x10021},  // nota
    {0x27CAB76CE94D13E4, 6, 0x01020},  // notaio
    {0xEB930154E95CFDA9, 1, 0x01020},  // notarzt
    {0xC482176FC5659FC7, 6, 0x00001},  // notato
    {0x192D2C4D82703163, 2, 0x10020},  // note
    {0x192D2C4D82703163, 4, 0x00020},  // note
    {0x313CD34A730FFEC9, 2, 0x04001},  // noted
    {0x03DC689BAEE4B4B9, 11, 0x00001},  // noterade
    {0xAC0D649F63EE4FDE, 11, 0x00001},  // noterar
    {0xB1C20040FEB58E37, 2, 0x00001},  // notes
    {0x7B211B4A1ED6B3C9, 2, 0x00020},  // notice
    {0xA63C840F8F573E97, 2, 0x00001},  // noting
    {0x5D6935C20AAF09C1, 9, 0x00001},  // notou
    {0x78537182099B9CC2, 4, 0x00008},  // notre
    {0xB49D9FB7CD7702EE, 9, 0x00020},  // notário
    {0x37F99383E5F3AADB, 1, 0x00820},  // notärztin
    {0xE73E7F209955723E, 4, 0x00001},  // noté
    {0xFFBB358DA25FEAFF, 4, 0x00020},  // nourrice
    {0x8F0363A3AE973A01, 4, 0x00200},  // nous
    {0x2DFC5B83A7FBA50D, 2, 0x00080},  // novel
    {0x94AC19C576210F68, 3, 0x00080},  // novela
    {0x94AC19C576210F68, 9, 0x00080},  // novela
    {0x072E0E2260E92FAC, 2, 0x00020},  // novelist
    {0xD0D1117B31AC0730, 11, 0x00080},  // novellen
    {0xD3E48F85736185B5, 1, 0x800000},  // november
    {0xD3E48F85736185B5, 2, 0x800200},  // november
    {0x9EE66D4E3BC7CE97, 2, 0x00200},  // now
    {0x93D381C8E1C6D868, 7, 0x00200},  // nu
    {0x93D381C8E1C6D868, 11, 0x00200},  // nu
    {0x9348DD8C6A458B09, 4, 0x00001},  // nuance
    {0xE23FD5125C6D3A0C, 4, 0x00001},  // nuancé
    {0x7A2F9AF6048D401F, 3, 0x00008},  // nuestra
    {0x05246C58B6AEE96E, 3, 0x00008},  // nuestro
    {0x9EE1FCF95DF5DFC0, 7, 0x00080},  // nummer
    {0x2AF4A98B4B0D2443, 1, 0x00200},  // nun
    {0x2AF4A98B4B0D2443, 2, 0x00020},  // nun
    {0x97FCE86F7E823144, 1, 0x00200},  // nur
    {0xDF39EA2B002E3B13, 8, 0x01020},  // nurek
    {0xBF6305177F96194A, 8, 0x00020},  // nurkowie
    {0xFA9341526091647A, 2, 0x00020},  // nurse
    {0x1CAE0C479AEB6635, 2, 0x00020},  // nurses
    {0xF78E03773AB2D92F, 9, 0x00020},  // nutricionista
    {0x60C0D4BB8EFB2CE8, 11, 0x08020},  // nyhetsbyrån
    {0x111BC220B8D2D6F0, 9, 0x00200},  // não
    {0xD29A8E8C79A578B0, 11, 0x00001},  // nämnde
    {0x63B196553803344B, 11, 0x08020},  // nämnden
    {0x70A4B3E4FD864F7C, 11, 0x00001},  // nämner
    {0x0449A92B0946125E, 11, 0x00200},  // när
    {0x7D113F6BAD601B55, 11, 0x00040},  // nära
    {0xE84463A59BCF5D76, 11, 0x00020},  // näringsminister
    {0xC6CB1E9DFEF40B56, 11, 0x08020},  // nätverket
    {0x974958B21847ACB2, 11, 0x00408},  // någon
    {0xF96E576C3FCA3DD9, 11, 0x00408},  // några
    {0x9DA3DA1873BFDC4B, 4, 0x400000},  // néerlandais
    {0xF463B4816D562CC9, 4, 0x400000},  // néerlandaise
    {0x4504DDDC9646099E, 4, 0x400000},  // néerlandaises
    {0xA0EFFD18D147104A, 4, 0x400000},  // néerlandaiss
    {0xFC96957B9D399204, 4, 0x00020},  // négociateur
    {0xD1F2DCBE6A2DE0ED, 9, 0x00200},  // nós
    {0xF1AB9FB6205C7A19, 8, 0x00040},  // o
    {0xF1AB9FB6205C7A19, 9, 0x01008},  // o
    {0xF1AB9FB6205C7A19, 12, 0x0000C},  // o
    {0x10E831A48216D024, 1, 0x00200},  // ob
    {0x1833CAE8E6D28857, 8, 0x00001},  // obawia
    {0x67295C0BAD47038D, 1, 0x01020},  // oberbürgermeister
    {0x894CB75F23C4174C, 1, 0x00820},  // oberbürgermeisterin
    {0x1502C91FFCADBB89, 1, 0x00020},  // oberst
    {0xC6DA5B6F4BB7C111, 1, 0x01020},  // oberstaatsanwalt
    {0xE063C7F42CB0952B, 1, 0x00820},  // oberstaatsanwältin
    {0xC9DFEF4014A45ACC, 8, 0x01001},  // obiecał
    {0x947C92B1F66B28C9, 8, 0x00801},  // obiecała
    {0x485AB303380326FD, 8, 0x00001},  // obiecuje
    {0x0F7F2E6D2A379BBE, 8, 0x00001},  // obiecywał
    {0xB7DDD70AEC05180B, 8, 0x00001},  // obiecywała
    {0xE79BF36011DF011A, 6, 0x00001},  // obietta
    {0xC711A05670E5C0EF, 6, 0x00001},  // obiettato
    {0x1C69D75826D0FA27, 3, 0x01020},  // obispo
    {0x8314F36D26E13F93, 2, 0x00001},  // objected
    {0xB7138F23A5899461, 2, 0x00001},  // objects
    {0x82E55A86AB06642B, 9, 0x00001},  // objeta
    {0x4B0F13AFABA6E1A0, 3, 0x00080},  // obra
    {0x4B0F13AFABA6E1A0, 9, 0x00080},  // obra
    {0x20E6EF886A87DFB9, 8, 0x00080},  // obraz
    {0xB26BB0042FD35B6E, 8, 0x00080},  // obrazu
    {0x0FFBE074FFDDF9E8, 3, 0x00820},  // obrera
    {0x2971FDFEE583533C, 3, 0x01020},  // obrero
    {0xCC1955D52BB5D3EC, 8, 0x00020},  // obrońca
    {0x17D805839D3EF328, 8, 0x00001},  // obrusza
    {0x26E9709E4DF8886F, 9, 0x00001},  // observa
    {0x7E50C3DC9FA4257B, 9, 0x00001},  // observado
    {0x6BF2264A679953BF, 9, 0x20020},  // observadores
    {0xA1485AE672DA90F7, 9, 0x00001},  // observam
    {0xE371AF9712DC3564, 9, 0x00001},  // observaram
    {0xBF30EBA88514787B, 4, 0x08020},  // observatoire
    {0xE632137D8C232B14, 9, 0x08020},  // observatório
    {0xC0181C9194CA0005, 9, 0x00001},  // observava
    {0xD012D6DC87EC2324, 4, 0x00001},  // observe
    {0x46FBEA952104D334, 2, 0x00001},  // observed
    {0x023C3528AB95814A, 9, 0x00001},  // observou
    {0x7E00095EAB475EAC, 4, 0x00001},  // observé
    {0x15039D084C22332F, 8, 0x20020},  // obserwator
    {0x9A545685FB2436F1, 8, 0x20020},  // obserwatorzy
    {0x49AC8674F1D721B8, 8, 0x00001},  // oburza
    {0xC5386B58A26BF3AD, 8, 0x00001},  // oburzał
    {0x6C86F99AA357CF37, 8, 0x00020},  // obywatel
    {0x05618AFD0145F0EF, 8, 0x00020},  // obywatelka
    {0x1FF9EAAE09267724, 8, 0x00820},  // ocalała
    {0x171B43AA33FD3805, 8, 0x01020},  // ocalały
    {0x1BE4FB2CAF279F2A, 8, 0x00020},  // ocaleni
    {0x1B67CF5CB9BAD407, 8, 0x00001},  // ocenia
    {0x097B7691B662A780, 8, 0x00001},  // oceniają
    {0xD8F52FF106E3C412, 8, 0x00002},  // ocenie
    {0x0E65DD08B9500EB4, 8, 0x00001},  // ocenili
    {0x7DAF338251546468, 8, 0x01001},  // ocenił
    {0x4246B7AEB2A42210, 8, 0x00801},  // oceniła
    {0x90E6CE3A8F0C767F, 11, 0x200200},  // och
    {0x603943E946CEEBEA, 11, 0x00200},  // också
    {0x5595E66401D8AACB, 2, 0x800200},  // october
    {0x13683CE888765B2D, 3, 0x4000020},  // octogenaria
    {0x30362002096F9D35, 2, 0x4000020},  // octogenarian
    {0x99E0EA8D0FB454F8, 3, 0x4000020},  // octogenario
    {0xFE9AD6B9C500D9D2, 9, 0x4000020},  // octogenária
    {0x3192FE53018835A7, 9, 0x4000020},  // octogenário
    {0xFBB793D94611481B, 4, 0x4000020},  // octogénaire
    {0x802B42D798FBA0B0, 9, 0x20020},  // ocupante
    {0xD2E531BAAB3A44D1, 8, 0x100040},  // od
    {0x4FFB5B1B599736E4, 12, 0x08020},  // odası
    {0x4B87BF2C4AF6E38D, 8, 0x01001},  // odparł
    {0x76925058A036C301, 8, 0x00801},  // odparła
    {0xA8D15E84B3D72F2E, 8, 0x00001},  // odpiera
    {0xAAC9A29CEA5F919C, 8, 0x00001},  // odpierał
    {0x94239CFE9D008914, 8, 0x01001},  // odpisał
    {0x0F572C944CD62700, 8, 0x00801},  // odpisała
    {0x8471FF042C9CA86F, 8, 0x00001},  // odpowiada
    {0x3CC322A8EEF48994, 8, 0x04001},  // odpowiadają
    {0xA7B3E875AAA236E5, 8, 0x00001},  // odpowiadał
    {0xA4867069D1D4FF61, 8, 0x00001},  // odpowiadała
    {0x48E7B6D6B49BD95C, 8, 0x05001},  // odpowiedział
    {0xF7D5A528D314C6AD, 8, 0x04801},  // odpowiedziała
    {0xDF14D1F8A7799E15, 8, 0x00001},  // odpowiedzieli
    {0x655C81D5D96C558C, 8, 0x00001},  // odrzekł
    {0x5C4D0B3C2ADBA206, 8, 0x00001},  // odrzekła
    {0xE45529790388A01A, 8, 0x00001},  // odrzuca
    {0xDE6E359FA71361C9, 8, 0x00001},  // odrzucili
    {0xFF2294AF1BBE3BBE, 8, 0x00001},  // odrzucił
    {0x7BAF234BE70C4E4C, 8, 0x00001},  // odrzuciła
    {0xC7BB275D60BFB396, 8, 0x00001},  // odżegnuje
    {0x7DADD3F1A95AC4B8, 2, 0x100240},  // of
    {0x7DADD3F1A95AC4B8, 7, 0x00200},  // of
    {0xC3F408076D728C0F, 2, 0x00200},  // off-duty
    {0x7CA924020F48ABB3, 11, 0x00020},  // offer
    {0x4291A569B57A0FBB, 2, 0x08020},  // office
    {0x4291A569B57A0FBB, 4, 0x08020},  // office
    {0x89CF4C86D39FDC28, 2, 0x4000020},  // officer
    {0x89CF4C86D39FDC28, 11, 0x00020},  // officer
    {0x27DA535C0D9E646D, 11, 0x00020},  // officeren
    {0x555E5BE74E316CA2, 2, 0x00020},  // officers
    {0x4A502638F46D543E, 2, 0x4020020},  // official
    {0x5D265EBFE9C16D5F, 2, 0x20020},  // officials
    {0x1297670FD8F56A38, 4, 0x00020},  // officier
    {0x1297670FD8F56A38, 7, 0x00020},  // officier
    {0xE585806A36450860, 1, 0x00020},  // offizier
    {0x02D165EAE6219EE3, 11, 0x00020},  // offret
    {0xCE420D4BDE86FC6F, 4, 0x00001},  // offusque
    {0xD82DDE75AD41A169, 8, 0x00020},  // ofiara
    {0x357B0201A70B6603, 8, 0x00020},  // oficer
    {0x36A501D670C3A538, 3, 0x08020},  // oficina
    {0x0B5378F47C62D19C, 12, 0x08020},  // ofis
    {0x8ED2D3027444F944, 12, 0x08020},  // ofisi
    {0x6328FC7CD1205ADE, 2, 0x00200},  // often
    {0xCF8EB2FA0B84C065, 6, 0x00200},  // oggi
    {0xB6224D9D0C67D52B, 11, 0x00001},  // ogillar
    {0xE9E2095E7C42760C, 8, 0x00001},  // ogłasza
    {0x38CBE2C0E6FDD366, 8, 0x00001},  // ogłosili
    {0x02899AE422486C93, 8, 0x01001},  // ogłosił
    {0x25342ED3B3AC2301, 8, 0x00801},  // ogłosiła
    {0xC22205C244F4F7FE, 1, 0x00200},  // ohne
    {0x8819176DF9E3A7BE, 8, 0x00020},  // ojca
    {0xF917718BA3C01735, 8, 0x01020},  // ojciec
    {0x510549D05BDD777E, 8, 0x00001},  // określa
    {0xF7370A68B56CA067, 8, 0x00001},  // określają
    {0xAFF307B5F35385A1, 8, 0x01001},  // określił
    {0x0986BFA8FE7F9DA4, 8, 0x00801},  // określiła
    {0x9644E39CFF46E087, 8, 0x08020},  // okręg
    {0x855135F31611E3FB, 1, 0x800000},  // oktober
    {0xC333B71794384132, 12, 0x08020},  // okul
    {0x4335973749D46636, 12, 0x08020},  // okulu
    {0xE45EB479F4D20FED, 6, 0x400000},  // olandese
    {0x78270CD3432BB7C2, 7, 0x00040},  // om
    {0x78270CD3432BB7C2, 11, 0x00040},  // om
    {0xE9A5E2DD8B90CF81, 7, 0x00820},  // oma
    {0xD1845AA29A098165, 11, 0x01020},  // ombudsman
    {0x33FCCD2388752D1D, 11, 0x01020},  // ombudsmannen
    {0xE71A3C8A2CD90EE1, 7, 0x00200},  // omdat
    {0xEE30B251214A14BF, 7, 0x08020},  // omroep
    {0x2A96573001A58732, 7, 0x00001},  // omschreef
    {0x4E3B5129F2D23819, 7, 0x00001},  // omschrijft
    {0x92F3AEA31EB38B00, 7, 0x20020},  // omwonende
    {0x82102A22EA5825FB, 7, 0x20020},  // omwonenden
    {0xA797855EEF61B6CB, 2, 0x00240},  // on
    {0xA797855EEF61B6CB, 4, 0x00004},  // on
    {0xA797855EEF61B6CB, 8, 0x01004},  // on
    {0xAE801E93ECE2A886, 8, 0x00804},  // ona
    {0xC712691849B7AF60, 2, 0x00200},  // once
    {0x5252D6640B5F0846, 4, 0x01020},  // oncle
    {0xF79E1CED6C7200B1, 6, 0x00020},  // oncologo
    {0xDA66B56341A0750D, 7, 0x00040},  // onder
    {0x4BDE3E21785F764E, 7, 0x00020},  // ondernemer
    {0xE33B38487AAEB00C, 7, 0x4000020},  // onderzoeker
    {0x3145D2788D582415, 7, 0x00820},  // onderzoekster
    {0x9654F40F8120F686, 2, 0x00408},  // one
    {0x9654F40F8120F686, 8, 0x00004},  // one
    {0x89F50DEC4A3D960E, 4, 0x08020},  // ong
    {0x89F50DEC4A3D960E, 6, 0x08020},  // ong
    {0x72D1E98DBCF3513A, 8, 0x00004},  // oni
    {0x402AAB1F2F1DD6C8, 1, 0x01020},  // onkel
    {0x2F2DA4D711BFB607, 12, 0x00004},  // onlar
    {0xA6450DECB278466A, 2, 0x20020},  // onlooker
    {0x9711E0B162011AC3, 2, 0x00200},  // only
    {0x5F52A8C3ECB6621F, 8, 0x40004},  // ono
    {0xD1D70FCC55BFC472, 6, 0x00010},  // onorevole
    {0x20DBF8D8D63F81A6, 11, 0x00200},  // onsdag
    {0xFCE9451D0564081D, 9, 0x00200},  // ontem
    {0x98619B459873C5D3, 7, 0x00001},  // ontkend
    {0x6AD95227FC04F52F, 7, 0x00001},  // ontkende
    {0x3AD36A2BD66DC4C8, 7, 0x00001},  // ontkent
    {0xE81FF6721A607D50, 7, 0x00008},  // onze
    {0xD6985E314F8684F9, 7, 0x20020},  // ooggetuige
    {0x11361BEA571BFEF5, 7, 0x00200},  // ook
    {0x4F2D36615434208C, 7, 0x00040},  // op
    {0xCB79C41465983C93, 7, 0x01020},  // opa
    {0xE2C139BA9DB15BA0, 1, 0x00080},  // oper
    {0xBC2D5179A40597E0, 2, 0x00080},  // opera
    {0xBC2D5179A40597E0, 6, 0x00080},  // opera
    {0xBC2D5179A40597E0, 8, 0x00080},  // opera
    {0x0B45E28242C4007A, 3, 0x00080},  // operación
    {0x31D6930250D26BF5, 8, 0x00080},  // operacja
    {0x516A0912297384B4, 8, 0x00080},  // operacji
    {0x1D196ED5BE326BF1, 3, 0x00020},  // operador
    {0xCE5C60248031851A, 3, 0x08020},  // operadora
    {0xCE5C60248031851A, 9, 0x08020},  // operadora
    {0x8D7D577E2EAA4395, 6, 0x00020},  // operai
    {0xFC908830B898BE1E, 6, 0x00820},  // operaia
    {0xBB0EE2FA51BF440B, 6, 0x01020},  // operaio
    {0x2AEF0B3CCB257297, 11, 0x00080},  // operan
    {0x8B3E2DEC156F8326, 3, 0x00820},  // operaria
    {0x414F204E8EE65403, 3, 0x01020},  // operario
    {0x7B2EDC95B3EF9380, 12, 0x00080},  // operasyonu
    {0x62C6FBAED5083BC1, 12, 0x00080},  // operası
    {0xE21DB972692C459B, 7, 0x00080},  // operatie
    {0x854355BD7CD6407B, 1, 0x00080},  // operation
    {0x854355BD7CD6407B, 2, 0x00080},  // operation
    {0xC25163D2FA551FF9, 11, 0x00080},  // operationen
    {0x801928E4E382351D, 2, 0x08020},  // operator
    {0x801928E4E382351D, 8, 0x08020},  // operator
    {0xC4BA8E71E592C099, 6, 0x08020},  // operatore
    {0xE6665ED80D2AFF6E, 2, 0x00020},  // operators
    {0x31058B49D6438B59, 11, 0x08020},  // operatören
    {0x3A183CB5B453600A, 6, 0x00080},  // operazione
    {0xBAC5084827035EE1, 9, 0x00080},  // operação
    {0xE90371457BDD96B5, 9, 0x00820},  // operária
    {0x136EFD67618E5102, 9, 0x01020},  // operário
    {0x755D9B489F52D293, 9, 0x00020},  // operários
    {0xEE2296F750F45B1D, 1, 0x00020},  // opfer
    {0x05CA6CF9641FEB31, 8, 0x01020},  // opiekun
    {0xE031F0EC5D105BB9, 8, 0x00820},  // opiekunka
    {0x9B8AF1DE4042D329, 3, 0x00001},  // opina
    {0x7EB7955D69DBBF87, 3, 0x00001},  // opinaba
    {0x58223C5172B629A9, 3, 0x00001},  // opinado
    {0x3EF76543D4AB3FC8, 3, 0x00001},  // opinan
    {0x882280B50D7F8D70, 3, 0x00001},  // opinaron
    {0x33AD1BF8EEC476FB, 2, 0x00001},  // opined
    {0xD10909A162D772E3, 2, 0x00001},  // opines
    {0xEBD3F946356397AB, 8, 0x00002},  // opinii
    {0x305E5D0512021B5F, 9, 0x00001},  // opinou
    {0xB7E0BCAFBAE75FEC, 3, 0x00001},  // opinó
    {0x8C240A2CD7E08F9B, 8, 0x01001},  // opisał
    {0x6B3F50A210753078, 8, 0x00801},  // opisała
    {0x02079050712ECF05, 8, 0x00001},  // opisuje
    {0xEA15EFBD3237EE95, 8, 0x00001},  // opisują
    {0x86028031D68E743F, 3, 0x08020},  // oposición
    {0xD7CFE3EFA502371B, 3, 0x00020},  // opositor
    {0xF58656B760B9B82C, 9, 0x08020},  // oposição
    {0x077B903668C65FAE, 8, 0x04001},  // opowiada
    {0x63D52189FA22D56C, 8, 0x00001},  // opowiadają
    {0x7DA7F00D9EE108FC, 8, 0x00080},  // opowiadanie
    {0x7CE622B26C75422E, 8, 0x01001},  // opowiadał
    {0x978FFC2877870ABC, 8, 0x00801},  // opowiadała
    {0x6036CDA2338AF573, 8, 0x08020},  // opozycja
    {0x3A86D1619D471762, 8, 0x08020},  // opozycji
    {0xEEC0BE3E9C582F49, 2, 0x00020},  // opponent
    {0x37F49680201C17B6, 2, 0x00020},  // opponents
    {0x5F2EBB2075B5104D, 4, 0x00001},  // oppose
    {0x6C4A14FAC8F68A0B, 7, 0x08020},  // oppositie
    {0x7753DC34268955F0, 1, 0x08020},  // opposition
    {0x7753DC34268955F0, 4, 0x08020},  // opposition
    {0xDD5C83BCFF7A626E, 11, 0x08020},  // oppositionen
    {0x94D7F2714D78ECE3, 11, 0x08020},  // oppositionens
    {0xEE499A710147D2FC, 11, 0x00020},  // oppositionsledare
    {0xFAE253D4DBCA55AD, 11, 0x00020},  // oppositionsledaren
    {0xEBB769C07F282B07, 11, 0x00020},  // oppositionsråd
    {0xC85AD7FBBE1F8FBB, 11, 0x00020},  // oppositionsrådet
    {0x2E3CACA13239D923, 6, 0x08020},  // opposizione
    {0x8DEF17B0A2C5313E, 4, 0x00001},  // opposé
    {0x6CC1056EC74C685B, 4, 0x00080},  // opéra
    {0x9306575611B1E269, 4, 0x08020},  // opérateur
    {0x70DAC937556BDDFF, 4, 0x00080},  // opération
    {0x850CCD0D31A6238F, 6, 0x00200},  // ora
    {0xA042F331278FAC0A, 9, 0x00020},  // orador
    {0x9DDDCB86926481F3, 9, 0x00020},  // oradora
    {0x39BF1889E9750B0E, 8, 0x200000},  // oraz
    {0x07156BBD66232F53, 9, 0x08020},  // ordem
    {0x9A77D5D4F513235E, 9, 0x00001},  // ordena
    {0xE46E8CB382266802, 9, 0x00001},  // ordenou
    {0x86DFD8E01C042012, 2, 0x00001},  // ordered
    {0xEACC1710B25F5943, 11, 0x00020},  // ordförande
    {0xC3540129E9A60454, 11, 0x00020},  // ordföranden
    {0xA61F0AC474A4DCB6, 6, 0x00001},  // ordina
    {0x31BC6A8C67FB6D6E, 6, 0x00001},  // ordinato
    {0x6FA3E580A6277C4C, 6, 0x08020},  // ordine
    {0xBCB272FB34D642DD, 4, 0x00001},  // ordonne
    {0xBEA355248D574EBB, 4, 0x00001},  // ordonné
    {0x7218C40069ED811D, 12, 0x08020},  // ordu
    {0xB791BF2F4BD3B1DF, 8, 0x00020},  // ordynator
    {0xE06630466F7C0679, 1, 0x080A0},  // organisation
    {0xE06630466F7C0679, 2, 0x08020},  // organisation
    {0xFBA3FF928DC80055, 11, 0x08020},  // organisationen
    {0xAE7D95B1A4E84137, 1, 0x00020},  // organisator
    {0x90098CADA9F0A4D6, 11, 0x00020},  // organisatör
    {0x24F44B9ECBD4F0CE, 11, 0x00020},  // organisatören
    {0x07949C0A0C12E4A8, 2, 0x00020},  // organiser
    {0xB4222F0A7A742CFB, 2, 0x00020},  // organisers
    {0x67A14075B3DAC19F, 8, 0x08020},  // organizacja
    {0xD29D36AF181360FF, 8, 0x08020},  // organizacje
    {0xDB7013397689CFBF, 8, 0x08020},  // organizacji
    {0xF181A2EB484D2529, 9, 0x01020},  // organizador
    {0xB1088B8CE65CBF7F, 9, 0x00820},  // organizadora
    {0x4A1EC2E5241035A0, 2, 0x08020},  // organization
    {0x867CB0E40936FD9D, 8, 0x01020},  // organizator
    {0x2180E3129146BAE8, 8, 0x00820},  // organizatorka
    {0x7F679A79F57F574C, 8, 0x00020},  // organizatorzy
    {0x85C77864ACA375BC, 9, 0x08020},  // organização
    {0x2D9959319004D681, 2, 0x00020},  // organizer
    {0x0562912AEF31B1D4, 2, 0x00020},  // organizers
    {0x84A5F9D0A20D9140, 11, 0x08020},  // orkestern
    {0xCDC477E4E4098EDC, 11, 0x00001},  // oroas
    {0x956F60BF55629832, 12, 0x00020},  // ortağı
    {0x8BC0B6AB2711B111, 11, 0x20020},  // ortsbo
    {0xD3D78A4235DCA50E, 11, 0x20020},  // ortsbor
    {0x61E9209BE520FA7D, 8, 0x00001},  // orzekł
    {0xD8689AA7CDBA0C7B, 8, 0x00001},  // orzekła
    {0x0E9D411986E16C47, 9, 0x00008},  // os
    {0x826B659EAD718145, 8, 0x00001},  // oskarża
    {0x041018DB10A1CF7D, 8, 0x00001},  // oskarżają
    {0x9195CC1504019C4F, 8, 0x00800},  // oskarżała
    {0xCAC94231C50CCF24, 8, 0x00020},  // oskarżona
    {0xA6CC076B043A44C4, 8, 0x01020},  // oskarżony
    {0x18182D0774F9306B, 8, 0x01001},  // oskarżył
    {0xFBC8A737E9950588, 8, 0x00801},  // oskarżyła
    {0xFA64D0FFB8DF5717, 6, 0x08020},  // ospedale
    {0xC0BF76BBFB4A5892, 6, 0x00001},  // osserva
    {0xE943BD421098CDD1, 6, 0x00001},  // osservano
    {0x7C4C8105CBE1030F, 6, 0x00001},  // osservato
    {0x78923A5FF4E76D42, 6, 0x08020},  // osservatorio
    {0xCE8E314EA635C93B, 6, 0x00001},  // osservava
    {0x5A45A7F2FF1DC73A, 6, 0x00001},  // osservò
    {0xBB03AA2A0F7179A4, 1, 0x800000},  // ostern
    {0x6F6536A1336128A2, 6, 0x00820},  // ostetrica
    {0x85308901322D64B4, 8, 0x00001},  // ostrzega
    {0xE9CE5DC8F14C4FFD, 8, 0x00001},  // ostrzegają
    {0x945E7799628BBB82, 8, 0x01001},  // ostrzegał
    {0xC4C0ECC04CA60988, 8, 0x00801},  // ostrzegała
    {0x95409DF097FF891E, 8, 0x01001},  // ostrzegł
    {0xC90AFB850D0F8103, 8, 0x00801},  // ostrzegła
    {0xD3FBE2138F43A348, 4, 0x00020},  // ostréiculteur
    {0x7E5339D3982C7273, 12, 0x00080},  // oteli
    {0xC4414E972ACBB6FE, 2, 0x00200},  // other
    {0x64327253C1A45228, 2, 0x00200},  // otherwise
    {0x42FD1413FE153F5E, 3, 0x00408},  // otra
    {0xD66E243BA66E22E2, 3, 0x00408},  // otro
    {0xBB67047F9B2E2364, 6, 0x4000020},  // ottantenne
    {0x33ECB5D8F66F6DC4, 4, 0x00200},  // oui
    {0xEB45FE15480F11AE, 2, 0x00208},  // our
    {0xBE55BA9EB10C1BEF, 9, 0x00408},  // outra
    {0x15D4099E34A6A4EA, 9, 0x00408},  // outro
    {0x0AD07F83C3DC5550, 4, 0x00080},  // ouvrage
    {0x85F78B30FA133201, 4, 0x01020},  // ouvrier
    {0x80315553E4860E12, 4, 0x00820},  // ouvrière
    {0x7677DBD97B57EEDC, 11, 0x00040},  // ovanför
    {0x05527680213FBA12, 2, 0x00240},  // over
    {0x05527680213FBA12, 7, 0x00040},  // over
    {0x12C7AFEC270CB311, 2, 0x00020},  // owner
    {0x170A23158E8A1092, 12, 0x00080},  // oyun
    {0x042F9CFDA4348133, 12, 0x00020},  // oyuncu
    {0x7CAB1CE775D5E463, 12, 0x00020},  // oyuncusu
    {0x1A1B945C82EA243D, 12, 0x00080},  // oyunu
    {0xD89F30AE60ED75A9, 4, 0x00200},  // où
    {0x1A4F324BB2CF6DF8, 12, 0x01020},  // oğlu
    {0x74AE317AE37A7190, 12, 0x00020},  // oğul
    {0x3F6346AA80E14AB6, 8, 0x08020},  // ośrodek
    {0x2E10B70CFEF76851, 8, 0x08020},  // ośrodka
    {0x5BAD26E49D7437E6, 8, 0x00001},  // oświadcza
    {0x0395D66E0C39B08F, 8, 0x00001},  // oświadczała
    {0x8C88C2A1DBB4A4AF, 8, 0x10020},  // oświadczenia
    {0xFEB8E358F3C25889, 8, 0x10020},  // oświadczenie
    {0xEEB2742FB87946F0, 8, 0x10020},  // oświadczeniu
    {0x80985053D8B1B362, 8, 0x00001},  // oświadczyli
    {0x11BF47508CFAE965, 8, 0x05001},  // oświadczył
    {0x3BEB17EACE1A6A37, 8, 0x04801},  // oświadczyła
    {0x3BCAC69499498A06, 1, 0x00001},  // packt
    {0x7C111628E7DEB17F, 9, 0x00820},  // padeira
    {0xED6F3E98359B88F9, 9, 0x01020},  // padeiro
    {0xD851758F1B85596F, 3, 0x01020},  // padre
    {0xD851758F1B85596F, 6, 0x01020},  // padre
    {0xD851758F1B85596F, 9, 0x00030},  // padre
    {0xB199CC03F2F80C24, 9, 0x01020},  // pai
    {0x45A7C73197EB7B86, 2, 0x00080},  // painting
    {0xCD41DD558932A29A, 9, 0x00020},  // pais
    {0xC25CDD873400A8F6, 3, 0x00002},  // palabras
    {0xB1B85E2B45F946C8, 9, 0x00002},  // palavras
    {0xA9D17C379EA3BE97, 9, 0x08020},  // palácio
    {0xAAB173D25A549EE3, 8, 0x01010},  // pan
    {0xAFC51F563F51577B, 8, 0x00010},  // pana
    {0x411EF30B3C1B65D9, 3, 0x00820},  // panadera
    {0x50AADC62F09AE6CC, 3, 0x01020},  // panadero
    {0x2792158527883B88, 6, 0x00020},  // panettiere
    {0xC6F16BC21288EBC6, 8, 0x00810},  // pani
    {0xE3381C889DE81404, 8, 0x00010},  // panią
    {0x1831145FCD597D67, 3, 0x01020},  // papa
    {0x1831145FCD597D67, 6, 0x01020},  // papa
    {0x1831145FCD597D67, 9, 0x01020},  // papa
    {0x1831145FCD597D67, 12, 0x00020},  // papa
    {0x3079CDA426792215, 4, 0x01020},  // pape
    {0x8EA0BCA9E67D38D0, 2, 0x080A0},  // paper
    {0x423DB07036784BFC, 1, 0x00020},  // papier
    {0x9049A17EA9C6A5C8, 8, 0x01020},  // papież
    {0x05A907F81EBE6072, 11, 0x01020},  // pappa
    {0x5C4A11396266104E, 11, 0x01020},  // pappan
    {0x3FFFA9716CC5E0D6, 1, 0x01020},  // papst
    {0x97FB56CE4B7B3EF5, 6, 0x01020},  // papà
    {0xBEBE02D58D8811EF, 4, 0x00080},  // paquebot
    {0x1E1D067EFD62E0AD, 4, 0x00040},  // par
    {0x65D8A8DB43AC250B, 3, 0x00040},  // para
    {0x65D8A8DB43AC250B, 9, 0x00040},  // para
    {0x80222AB2B898A779, 8, 0x08020},  // parafia
    {0xCD57F333FED4E592, 8, 0x00020},  // parafianka
    {0xB290AB6D6EDAC426, 8, 0x08020},  // parafii
    {0x78EA0ABF403F52DD, 2, 0x00020},  // paramedic
    {0xD0BB5CDFAA7AAAA4, 12, 0x00020},  // paramedik
    {0x924AE02622871BE6, 4, 0x00200},  // parce
    {0xC3A5FA153B1BB5BE, 6, 0x00408},  // parecchi
    {0x6ABFE9DDA0CF4A0D, 2, 0x00020},  // parent
    {0x6ABFE9DDA0CF4A0D, 4, 0x00020},  // parent
    {0xF9937BD0E9A33E93, 6, 0x00020},  // parente
    {0x4539376D892C0A2D, 2, 0x00020},  // parents
    {0x4539376D892C0A2D, 4, 0x00020},  // parents
    {0x9D3C25B7161A67E1, 4, 0x00001},  // parla
    {0x9D3C25B7161A67E1, 6, 0x00001},  // parla
    {0x302CAB7BEC5D91AD, 4, 0x00001},  // parlait
    {0x9A14FA79CB5EA483, 1, 0x08020},  // parlament
    {0x9A14FA79CB5EA483, 8, 0x08020},  // parlament
    {0x901A20107DD764DB, 6, 0x00020},  // parlamentare
    {0xF9D1BE488002CB8C, 6, 0x00020},  // parlamentari
    {0xB989682B577146C0, 3, 0x08020},  // parlamento
    {0xB989682B577146C0, 6, 0x08020},  // parlamento
    {0xB989682B577146C0, 9, 0x08020},  // parlamento
    {0xA6D2D376BB465185, 8, 0x08020},  // parlamentu
    {0x9F00FD97975D67CE, 6, 0x00001},  // parlano
    {0x77C63B37205725EF, 6, 0x00001},  // parlato
    {0x2D4A2E09C0C00444, 6, 0x00001},  // parlava
    {0x32ABD883AB748A59, 4, 0x00001},  // parle
    {0x02600ECE2E73379A, 4, 0x08020},  // parlement
    {0x6F59885B2ABF8992, 4, 0x00001},  // parlent
    {0x7B299A23FC7648EB, 2, 0x08020},  // parliament
    {0x4B1BFB47320F8F56, 4, 0x00001},  // parlé
    {0x770802C0AC8E8794, 6, 0x00001},  // parlò
    {0x26C48B7B2CB49B0C, 6, 0x00002},  // parole
    {0xF3E33D2AE0698968, 11, 0x00080},  // parollen
    {0x9EDB38C0769EFCF9, 4, 0x08020},  // parquet
    {0x89AEFC2128BC547A, 6, 0x00020},  // parrocchiano
    {0x5D40056FC7B2D204, 6, 0x01020},  // parroco
    {0x94F5D73FDA308BF9, 1, 0x080A0},  // partei
    {0xE311CD61E5905809, 4, 0x080A0},  // parti
    {0xE311CD61E5905809, 12, 0x08020},  // parti
    {0xF7161472E006A8B5, 8, 0x080A0},  // partia
    {0x6A779A406EF98845, 3, 0x080A0},  // partido
    {0x6A779A406EF98845, 9, 0x080A0},  // partido
    {0x372390665A2CA3BB, 11, 0x080A0},  // partiet
    {0xE2457CF95282FA9D, 8, 0x080A0},  // partii
    {0x9F1FBF4E1940492E, 7, 0x080A0},  // partij
    {0x10AF4B74D5C2B108, 11, 0x00020},  // partiledare
    {0xBA3D54A2D6DF9CBF, 11, 0x00020},  // partiledaren
    {0x56C9D1C8CF86BDA6, 12, 0x080A0},  // partisi
    {0xF97E81F81F8471C1, 6, 0x080A0},  // partito
    {0x412F6FC82A1A6A10, 2, 0x00020},  // partner
    {0xE6D550E3DAA70428, 2, 0x080A0},  // party
    {0xFECD0BCD4D710CAA, 9, 0x08020},  // paróquia
    {0xE4DAF4C583A14FBB, 3, 0x20820},  // pasajera
    {0x70CC6561E6100623, 3, 0x21020},  // pasajero
    {0xE667DF9BDDEA4FB7, 3, 0x00020},  // pasajeros
    {0xD07B0C23B73698F7, 8, 0x21020},  // pasażer
    {0xC98D2868110BEAF8, 8, 0x20020},  // pasażerek
    {0x2D9F3CA16AC4D0F4, 8, 0x20820},  // pasażerka
    {0x409FB5755507C987, 8, 0x20020},  // pasażerowie
    {0xEDDC8E7CDE1B0326, 9, 0x20820},  // passageira
    {0xAD914CD4972EC2D6, 9, 0x21020},  // passageiro
    {0x2EA60BE03C0373DE, 9, 0x20020},  // passageiros
    {0x0135225A264207B5, 4, 0x21020},  // passager
    {0x38D1EE070E8CD5BD, 11, 0x20020},  // passagerare
    {0x90D96C77D1ACD5AA, 11, 0x20020},  // passageraren
    {0x2397CF5C557F5FA9, 11, 0x20020},  // passagerarna
    {0xB6CF0ACD1C82A855, 1, 0x20020},  // passagier
    {0xB6CF0ACD1C82A855, 7, 0x20020},  // passagier
    {0x4F98AD7AA291BB6E, 1, 0x00020},  // passagierin
    {0xF5AC9AD892631697, 4, 0x20820},  // passagère
    {0xB71AED881CC9C050, 4, 0x20020},  // passant
    {0x3BC36F4BB106F25F, 4, 0x20020},  // passante
    {0x3BC36F4BB106F25F, 6, 0x20020},  // passante
    {0xA02FFCE75BADBE51, 6, 0x20020},  // passanti
    {0x0448E7931DE62F8A, 4, 0x00020},  // passants
    {0x6EDEBB7F159B55F2, 6, 0x20820},  // passeggera
    {0xE57AB71AAFDF266C, 6, 0x20020},  // passeggeri
    {0x8929ED4554C83C06, 6, 0x21020},  // passeggero
    {0xCEF25F8FC70099D2, 2, 0x20020},  // passenger
    {0x8BAB453021244BAC, 2, 0x20020},  // passengers
    {0xB852F570CD645555, 6, 0x00020},  // pasticcere
    {0xD15D98430E2622D9, 2, 0x00020},  // pastor
    {0xD15D98430E2622D9, 8, 0x00020},  // pastor
    {0xD15D98430E2622D9, 9, 0x00020},  // pastor
    {0xD15D98430E2622D9, 11, 0x00020},  // pastor
    {0xC66715E8622D9A4C, 9, 0x00020},  // pastora
    {0x03A1630C1BCF9D26, 6, 0x01020},  // pastore
    {0x1C6F88D2855F7AE6, 11, 0x00020},  // pastorn
    {0x665C176F081C4F5A, 11, 0x00020},  // patient
    {0xB4B8B31BBE0A944A, 11, 0x00020},  // patienten
    {0xB6A45FF00A0A73B5, 4, 0x01020},  // patron
    {0xB6A45FF00A0A73B5, 12, 0x00020},  // patron
    {0xD2819BBF3683B596, 4, 0x00820},  // patronne
    {0x24BE0057A2E21801, 12, 0x00020},  // patronu
    {0x23B0532325C9A119, 12, 0x00001},  // paylaşan
    {0x107EEF24D095A358, 12, 0x00001},  // paylaştı
    {0x73284FCA6202DE09, 4, 0x01020},  // paysan
    {0x5114F4FD53612236, 4, 0x00820},  // paysanne
    {0xC15212AF697664EC, 12, 0x00200},  // pazar
    {0xE1155364B8BA3910, 12, 0x00200},  // pazartesi
    {0xA77108DAE6E8BB60, 9, 0x00001},  // pede
    {0x8E565F26BEB9F29A, 9, 0x00001},  // pediram
    {0x5E4C1EB04FE2BFCD, 9, 0x00001},  // pediu
    {0x055B3E59457ED592, 9, 0x00020},  // pedreiro
    {0x591E950562C18FAC, 3, 0x00001},  // pedía
    {0xCDD3CFB133A7F897, 4, 0x00020},  // peintre
    {0xB61D59525AEAD508, 3, 0x00080},  // película
    {0xF6B83A08C5C7964C, 4, 0x00200},  // pendant
    {0xE8D83AC90CD3B4C9, 1, 0x00020},  // pendler
    {0x7C724E669DE32AF4, 1, 0x00820},  // pendlerin
    {0x5412E314BE223648, 2, 0x00001},  // penned
    {0xE00ADC1C0BC7EEA5, 6, 0x00001},  // pensa
    {0xE00ADC1C0BC7EEA5, 9, 0x00001},  // pensa
    {0x1D063D67360647D8, 4, 0x00001},  // pensait
    {0x5978CBF562378210, 4, 0x00001},  // pense
    {0xE3D687990D4A03AA, 6, 0x4000820},  // pensionata
    {0x14EFDA64D88D468D, 6, 0x00020},  // pensionati
    {0xED3DE2F5A2F838C2, 6, 0x4001020},  // pensionato
    {0x19DFF7841EEDFA4C, 2, 0x4000020},  // pensioner
    {0x3172D57CA8A0DC88, 1, 0x4000020},  // pensionär
    {0x3172D57CA8A0DC88, 11, 0x00020},  // pensionär
    {0xCC3A9B5853ED62F1, 11, 0x4000020},  // pensionären
    {0xB82E4BFAA82ADF7C, 11, 0x00020},  // pensionärer
    {0x3054428DC24C5906, 1, 0x4000020},  // pensionärin
    {0x573C696E2C833837, 11, 0x4000020},  // pensionärskvinnan
    {0x5BF9BA8778FA2A52, 2, 0x08020},  // pentagon
    {0x0A84128577C4185A, 2, 0x00002},  // per
    {0x0A84128577C4185A, 6, 0x00040},  // per
    {0x42756D002DC5549E, 6, 0x00200},  // perché
    {0xB932DFE7AB6B59A7, 9, 0x00001},  // pergunta
    {0x1E2F7A1D19386B88, 9, 0x00001},  // perguntado
    {0x47652A81E0A180AD, 9, 0x00001},  // perguntam
    {0x0A8D8078AD6B0E2C, 9, 0x00001},  // perguntaram
    {0xD98E5A21C0D2A044, 9, 0x00001},  // perguntava
    {0x82437B403F55C24F, 9, 0x04001},  // perguntou
    {0x69A5CD37F4C3B878, 2, 0x00200},  // perhaps
    {0xAACB4850FDB9745F, 3, 0x00020},  // periodista
    {0x1A6D1F80BC4DA210, 9, 0x00020},  // perita
    {0xC2C43C17E9CDBFE0, 9, 0x00020},  // perito
    {0x7CC865CC3889FE7E, 9, 0x00020},  // peritos
    {0x1EE6C166CCB58E3E, 3, 0x080A0},  // periódico
    {0xC9B50CC0518BCB8B, 3, 0x00200},  // pero
    {0x34BACD56558E39BC, 2, 0x1000020},  // perpetrator
    {0x6C7C3FA4D31E6B16, 3, 0x400000},  // persa
    {0x6C7C3FA4D31E6B16, 9, 0x400000},  // persa
    {0x5A53E663149EB791, 4, 0x400000},  // persan
    {0x14BEE31A3AAE9DBE, 4, 0x400000},  // persane
    {0xE397D969A95FAFB3, 4, 0x400000},  // persanes
    {0x8F288D957A978D00, 4, 0x400000},  // persans
    {0x258A4F91AFA95EEF, 7, 0x10020},  // persbericht
    {0x8015399DC679377A, 2, 0x400000},  // persian
    {0x341669B4DEB9FB73, 6, 0x400000},  // persiano
    {0xBD67B5F722ADBCE6, 1, 0x400000},  // persisch
    {0xAD2D9661D85FE822, 1, 0x400000},  // persische
    {0xAE24559E2E71CBA2, 1, 0x400000},  // persischem
    {0xC5AD0A66AC9DCCDC, 1, 0x400000},  // persischen
    {0x2F7E789877B0E9F7, 1, 0x400000},  // persischer
    {0xD03F874BD03D2E75, 1, 0x400000},  // persisches
    {0x9902E6CC85EEC276, 11, 0x400000},  // persiska
    {0xB4810B56FFC11569, 12, 0x00200},  // perşembe
    {0x5CDF4E3AFBF4BC9F, 3, 0x01020},  // pescador
    {0x5CDF4E3AFBF4BC9F, 9, 0x01020},  // pescador
    {0x0CEF204DD899A8AC, 3, 0x00820},  // pescadora
    {0x0CEF204DD899A8AC, 9, 0x00820},  // pescadora
    {0xE4CC2C3732CC23F8, 9, 0x00020},  // pescadores
    {0xC2C1919B5EF8F7E5, 6, 0x01020},  // pescatore
    {0x47643F5A344008D3, 6, 0x00820},  // pescatrice
    {0x159612748D80C34B, 6, 0x00080},  // peschereccio
    {0x885D44D8F5636D06, 9, 0x00080},  // pesqueiro
    {0x1D5968B540E4214E, 3, 0x00080},  // pesquero
    {0x038BF89542B9EBB5, 9, 0x01020},  // pesquisador
    {0x0C40DEB95664ADA6, 9, 0x00820},  // pesquisadora
    {0xABAB9A2E1F0349E8, 4, 0x00001},  // peste
    {0x8B3AE9DB318B023A, 8, 0x00408},  // pewien
    {0x41D09E8E141096CC, 8, 0x00408},  // pewna
    {0x530E30591DB0536F, 8, 0x00408},  // pewne
    {0x94435C630DE7F6FC, 8, 0x00008},  // pewnego
    {0xFDAD3AFB63CCECE2, 8, 0x00408},  // pewni
    {0x54486D013059E8EE, 9, 0x00080},  // peça
    {0x7DA47A054557F92A, 8, 0x00020},  // pełnomocnik
    {0x136440748DAF6273, 1, 0x01020},  // pfarrer
    {0x2E9D20C2AB95F5E9, 1, 0x00820},  // pfarrerin
    {0x9325963772F01D26, 1, 0x01020},  // pfleger
    {0xBECD3F69DE9B21EF, 1, 0x00820},  // pflegerin
    {0x1C416C510885CBB7, 4, 0x01020},  // pharmacien
    {0x5802FF057AEC987B, 4, 0x00820},  // pharmacienne
    {0xD7AD9DDEB0919A9A, 2, 0x00020},  // pharmacist
    {0x162773206C528D2C, 4, 0x00020},  // philosophe
    {0xE7D394118108684A, 4, 0x00020},  // photographe
    {0x38536EDD698B466C, 2, 0x00020},  // photographer
    {0x499172D90139B383, 4, 0x01020},  // physicien
    {0xFBE7D5B0D1C97E61, 4, 0x00820},  // physicienne
    {0x20E4DECD311D4682, 2, 0x00020},  // physicist
    {0x64B8D5C2D6B613A1, 6, 0x00001},  // piagnucola
    {0x2B4EDF4EDFD7ED66, 6, 0x00080},  // piattaforma
    {0x2C05F6660ED47A1A, 2, 0x00020},  // picker
    {0x4AD9DCC4DADA031D, 2, 0x00080},  // picture
    {0x97C37A880571A88F, 3, 0x00001},  // pide
    {0x751319BE4D668125, 3, 0x00001},  // pidieron
    {0xDF9082B31A2C2807, 3, 0x00001},  // pidió
    {0xC7CC3437BA528ECF, 8, 0x00020},  // piekarka
    {0x148CFFE53CBD70C9, 8, 0x00020},  // piekarz
    {0x132E8BB4160A2496, 8, 0x00820},  // pielęgniarka
    {0xC2D7390C2F435C61, 8, 0x00020},  // pielęgniarz
    {0xC863DE30DC9399DC, 3, 0x00001},  // piensa
    {0x9600DE0462057ED5, 8, 0x00020},  // piloci
    {0xCDB7AFFC0C8D40AF, 7, 0x00020},  // piloot
    {0x15B3DB420E9906E9, 1, 0x01020},  // pilot
    {0x15B3DB420E9906E9, 2, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 8, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 11, 0x00020},  // pilot
    {0x15B3DB420E9906E9, 12, 0x00020},  // pilot
    {0x43D462AEC1AFD2D3, 6, 0x00020},  // pilota
    {0x7C089D4CF642F415, 4, 0x00020},  // pilote
    {0x5B3513FE9559233B, 11, 0x00020},  // piloten
    {0x84173B8C2B9A223F, 1, 0x00820},  // pilotin
    {0x02FC0850D747842D, 3, 0x00020},  // piloto
    {0x02FC0850D747842D, 9, 0x00020},  // piloto
    {0xC9BA7A94A41DAB08, 12, 0x00020},  // pilotu
    {0xE0257A58493B2703, 9, 0x01020},  // pintor
    {0x2D6DE5D21ADA31A0, 9, 0x00820},  // pintora
    {0x13E25F06D3F9123B, 8, 0x00080},  // piosenka
    {0x3573ABC697AB8D4F, 8, 0x00820},  // piosenkarka
    {0x5CEE0D6B3D82BA91, 8, 0x01020},  // piosenkarz
    {0xB86956B1BD1FBAFA, 8, 0x00080},  // piosenkę
    {0x5178A580044F5D5D, 8, 0x00020},  // pirotechnik
    {0x3CC4E28C58C02E24, 8, 0x00820},  // pisarka
    {0xF6223A126056FE01, 8, 0x01020},  // pisarz
    {0x30F534608E666193, 8, 0x01001},  // pisał
    {0x28F9D89BEA2D1801, 8, 0x00801},  // pisała
    {0x9A86917625CE2E50, 12, 0x00020},  // piskopos
    {0xBA5EA412193E48B0, 8, 0x10020},  // pismo
    {0x1A4AD9ED6E204690, 3, 0x1000020},  // pistolero
    {0x6B54500D6872175C, 8, 0x00001},  // pisze
    {0xDC6E11B5E959BD86, 8, 0x00001},  // piszą
    {0xC2E25A6EB0AC0988, 4, 0x00080},  // pièce
    {0xECDB2B08BABA56DE, 8, 0x00200},  // piątek
    {0x70D63A1578EFCBD6, 8, 0x01020},  // piłkarz
    {0x050961550787AB3F, 8, 0x10020},  // piśmie
    {0x2FA40CC257E2A83F, 11, 0x00080},  // pjäs
    {0x6D665804F543FEBA, 11, 0x00080},  // pjäsen
    {0x665DBEC51755D4A9, 8, 0x08020},  // placówka
    {0xF8632BDD1F90500B, 8, 0x08020},  // placówki
    {0x805A7A67AF80055B, 4, 0x00001},  // plaide
    {0x9D16A949F88E7805, 4, 0x00001},  // plaidé
    {0x2916DB8EA0391E35, 4, 0x00001},  // plaint
    {0x49A35916E935AB99, 4, 0x00001},  // plaisantait
    {0x809576194D4C7A15, 4, 0x00001},  // plaisante
    {0x43A725718F1344E1, 4, 0x00001},  // plaisanté
    {0x383F0687AE83A564, 3, 0x00080},  // plan
    {0x6674803378A74679, 2, 0x08020},  // plant
    {0x39383A055A149D58, 3, 0x00080},  // plataforma
    {0x39383A055A149D58, 9, 0x00080},  // plataforma
    {0x3B678EBD20427881, 4, 0x00080},  // plateforme
    {0xDD65B374A7D0E544, 12, 0x08020},  // platformu
    {0x5A0605788CF7D5FD, 11, 0x00020},  // platschef
    {0xC3F6CB7997AFEDD3, 11, 0x00020},  // platschefen
    {0xDC2C238C3BF9CA04, 1, 0x00080},  // plattform
    {0x3B8977C6330AB07C, 6, 0x00001},  // plaude
    {0xC5EDF38F6B0B072E, 2, 0x00080},  // play
    {0xD4EDDB815139CACB, 2, 0x4000020},  // player
    {0x60D71C81612FAB82, 2, 0x08020},  // plc
    {0xDD523DCB65488695, 2, 0x00001},  // pleaded
    {0xAEA21BB16D4151D2, 2, 0x00001},  // pleads
    {0x22FDF3E05101D18A, 2, 0x00001},  // pledged
    {0x2FFA946A5E02EBA8, 2, 0x00001},  // pledges
    {0x46C17CC3972EC3E8, 4, 0x00001},  // pleure
    {0xFE3A34E34EC54EB8, 2, 0x00020},  // plumber
    {0x1D454573880E3C32, 4, 0x00408},  // plusieurs
    {0x8F3E20F9680E7652, 11, 0x00001},  // pläderar
    {0xE19C3E03E2CE2CBF, 1, 0x00001},  // plädieren
    {0xDFEB3FE8B9BF8359, 1, 0x00001},  // plädiert
    {0xC0845CC19119AA7B, 1, 0x00001},  // plädierte
    {0x487270ACA231522E, 1, 0x00001},  // plädierten
    {0xA14747DD07E65B8A, 6, 0x00020},  // pm
    {0x5561D91A7EEF634C, 8, 0x00040},  // po
    {0x39EA213545E51CFD, 8, 0x00001},  // pochwalił
    {0xC2B4C66F6BB9D37F, 8, 0x00001},  // pochwaliła
    {0xAECEFF06A485C54C, 8, 0x00080},  // pociąg
    {0x679F0AFC9133FBC0, 8, 0x00080},  // pociągu
    {0x0C6FE69E247DD4F8, 8, 0x00040},  // pod
    {0x51B7D9E973FE0E90, 8, 0x00001},  // podaje
    {0x41DD322064942F3A, 8, 0x00001},  // podali
    {0x81C0B9A8493EC1EB, 8, 0x01001},  // podał
    {0xF1354E8FFCBF1EA8, 8, 0x00801},  // podała
    {0xE872C33FB6806A00, 2, 0x00080},  // podcast
    {0xA06F58AF82EC0168, 8, 0x00240},  // podczas
    {0x9DE76735F381ABF3, 8, 0x01020},  // podejrzany
    {0x07EED459201BFCF7, 8, 0x00020},  // podinspektor
    {0x651B3342D8C775CE, 8, 0x04001},  // podkreśla
    {0x3804B05CC1A85299, 8, 0x01001},  // podkreślał
    {0x4B9A237FC9DE39C4, 8, 0x00801},  // podkreślała
    {0x998244D7B10DECAF, 8, 0x05001},  // podkreślił
    {0x5F600F7E81E5ACC1, 8, 0x04801},  // podkreśliła
    {0x8DF5EC47BF60AD22, 8, 0x00001},  // podnosi
    {0x54871B78AE636697, 8, 0x00020},  // podpułkownik
    {0xE15836AB5F7AF42F, 8, 0x01001},  // podsumował
    {0xF97768321D9A8DD3, 8, 0x00801},  // podsumowała
    {0x1B34DC0D1B9D1B6A, 8, 0x00001},  // podsumowuje
    {0x89FB0FA640735C8D, 8, 0x01001},  // podziękował
    {0x238ED730452A1DDD, 8, 0x00801},  // podziękowała
    {0xC2FB6DCA819EFCE2, 2, 0x00080},  // poem
    {0xA863211ED426363A, 3, 0x00080},  // poema
    {0xA863211ED426363A, 9, 0x00080},  // poema
    {0x697D03DFB72E2601, 6, 0x00080},  // poesia
    {0x3681EF2420845B89, 2, 0x00020},  // poet
    {0x3681EF2420845B89, 11, 0x00020},  // poet
    {0xE9D5737181E395B3, 3, 0x00020},  // poeta
    {0xE9D5737181E395B3, 6, 0x00020},  // poeta
    {0xE9D5737181E395B3, 8, 0x00020},  // poeta
    {0xE9D5737181E395B3, 9, 0x00020},  // poeta
    {0xFC724AE49BD02032, 8, 0x08020},  // pogotowie
    {0x55E0CC2E84AFF002, 8, 0x00001},  // pogratulował
    {0x158AE31324533DCF, 6, 0x00200},  // poi
    {0xB0DDBB3850629619, 8, 0x00001},  // poinformowali
    {0x4CCA9E9ACE733FCC, 8, 0x01001},  // poinformował
    {0x228833710DE7B9EA, 8, 0x00801},  // poinformowała
    {0x9D9A92ED64E34414, 8, 0x00001},  // pointuje
    {0x3D05433C9BEB67FB, 4, 0x00001},  // pointé
    {0x88F283D684DA3D0E, 4, 0x00020},  // poissonnier
    {0x14941FF5C72FB50A, 11, 0x01020},  // pojke
    {0x254913B608E23DC4, 11, 0x01020},  // pojken
    {0x4543C6D0B3FBB901, 3, 0x400000},  // polaca
    {0x4543C6D0B3FBB901, 9, 0x400000},  // polaca
    {0x4D07C7878B15D29F, 6, 0x400000},  // polacca
    {0x8056ABFAE3028F0A, 6, 0x400000},  // polacco
    {0xC33740D5E12CBBBE, 3, 0x400000},  // polaco
    {0xC33740D5E12CBBBE, 9, 0x400000},  // polaco
    {0x547D5634FB17746A, 8, 0x00001},  // polemizuje
    {0xB266084746E7F842, 2, 0x08020},  // police
    {0xB266084746E7F842, 4, 0x08020},  // police
    {0x145AF743D7AC5D94, 2, 0x01020},  // policeman
    {0x692B7931E0141F91, 2, 0x00820},  // policewoman
    {0x37009FD94F5B73E0, 4, 0x4001020},  // policier
    {0x3A8909ED31A4E320, 4, 0x4000020},  // policière
    {0xDB0736D39C420CBE, 8, 0x08020},  // policja
    {0xBBE72979BC2BBA1D, 8, 0x00020},  // policjanci
    {0xD7F472F3D4D3A8E3, 8, 0x01020},  // policjant
    {0x9C4F073253F73467, 8, 0x00020},  // policjanta
    {0xC9ECEE01745B18A3, 8, 0x00820},  // policjantka
    {0x122B9CAE78C77973, 8, 0x00020},  // policjantów
    {0xDB0C3EAC2EB7381C, 8, 0x08020},  // policji
    {0xCCEB54B00EC225F3, 2, 0x00020},  // policymakers
    {0xEF803C490C23F01A, 3, 0x08020},  // policía
    {0xC9B4D82689E036EC, 3, 0x00020},  // policías
    {0x0AD0E0F845BCA621, 11, 0x00020},  // polis
    {0x0AD0E0F845BCA621, 12, 0x08020},  // polis
    {0x47BBA80C377A0F3F, 11, 0x00020},  // polisbefäl
    {0x857535F31D03AC79, 11, 0x08020},  // polisen
    {0x124CD20D5A9EACF5, 2, 0x400000},  // polish
    {0x0286B38442A0137F, 11, 0x00020},  // polisinspektör
    {0xCDC672FF652DDCF0, 12, 0x00020},  // polisler
    {0xC91AF059A5BFC222, 11, 0x01020},  // polisman
    {0xF2E792A398771128, 11, 0x4001020},  // polismannen
    {0xC157BA278FB2B49B, 11, 0x08020},  // polismyndigheten
    {0x29968C93E5894A62, 11, 0x00020},  // polismästare
    {0x4248EC0D0631ED75, 8, 0x08020},  // politechnika
    {0x2F6EC06A1862A021, 6, 0x4000020},  // politica
    {0x2F6EC06A1862A021, 7, 0x4000020},  // politica
    {0xB8A3F8D32395F2C3, 2, 0x4000020},  // politician
    {0x13DB1641041AFB49, 6, 0x4000020},  // politico
    {0xA79BB9819C3DDEA8, 7, 0x4000020},  // politicus
    {0x8EA0BC3441868BEB, 7, 0x08020},  // politie
    {0xA86B87E8239E1079, 12, 0x4000020},  // politikacı
    {0x42038196171E92AB, 1, 0x4001020},  // politiker
    {0x6C206A5BFEFC82A5, 1, 0x4000820},  // politikerin
    {0x580045B0822B35AA, 11, 0x4000020},  // politikern
    {0x038EE27CE1592739, 4, 0x4000020},  // politique
    {0x419AC48E8F98100B, 8, 0x00020},  // politolog
    {0xE4B3148B3D515228, 1, 0x00020},  // politologe
    {0xE643FF0CE7D5B501, 1, 0x00020},  // politologin
    {0x11C13886A18C5C82, 4, 0x00020},  // politologue
    {0xB0ACEB1A205ADC9A, 8, 0x4000020},  // polityczka
    {0x8FF77F826F7FFC8A, 8, 0x4000020},  // polityk
    {0xAADF2B7EBDDA513F, 3, 0x00020},  // politólogo
    {0x47BA919AD145B9D5, 1, 0x08020},  // polizei
    {0xD66921B656AAFCEB, 1, 0x01020},  // polizeisprecher
    {0x83FA846CF91218C1, 1, 0x00820},  // polizeisprecherin
    {0xF2828A4CBC7425A5, 6, 0x08020},  // polizia
    {0x375AA9ACDA5C6297, 6, 0x00820},  // poliziotta
    {0x99753A8283F29479, 6, 0x00020},  // poliziotti
    {0xF727A8A753E0AA6C, 6, 0x01020},  // poliziotto
    {0x1049D84373B62C14, 1, 0x01020},  // polizist
    {0x270206A1FCF1398F, 1, 0x00020},  // polizisten
    {0x25670FFD95A4CCC1, 1, 0x00820},  // polizistin
    {0x49208889A686487C, 2, 0x00020},  // poll
    {0xFB99EF57846963BD, 2, 0x00020},  // pollster
    {0x6BE22A7C0D7D76FA, 1, 0x400000},  // polnisch
    {0x9AD43CBCC80C43D6, 1, 0x400000},  // polnische
    {0xB4EE2764ABB66F7B, 1, 0x400000},  // polnischem
    {0xC838CA7EA90975EB, 1, 0x400000},  // polnischen
    {0xE1272014D788FFA7, 1, 0x400000},  // polnischer
    {0xF18BAE925458BAB3, 1, 0x400000},  // polnisches
    {0x309A802216D0CD42, 4, 0x400000},  // polonais
    {0xA1DC5BFA048E34CF, 4, 0x400000},  // polonaise
    {0xA865823DD4380FA0, 4, 0x400000},  // polonaises
    {0x8176694D7AABA86F, 4, 0x400000},  // polonaiss
    {0xB1E3B3C6CDBCEE1B, 9, 0x400000},  // polonês
    {0x47FB9DA0B446C347, 11, 0x400000},  // polsk
    {0x8E0FE793017D90E3, 11, 0x400000},  // polska
    {0x35B79B44B54C567E, 8, 0x400000},  // polsku
    {0x2632E8E168196E8D, 9, 0x08020},  // polícia
    {0xC8946AD19E99A02D, 9, 0x00020},  // polícias
    {0x0ECE24AA371292D6, 3, 0x4000020},  // política
    {0x0ECE24AA371292D6, 9, 0x4000020},  // política
    {0x4ED2CD7C9B185B32, 3, 0x4000020},  // político
    {0x4ED2CD7C9B185B32, 9, 0x4000020},  // político
    {0x6A71900838761F52, 8, 0x00040},  // pomiędzy
    {0xEBEFE952D3370C87, 4, 0x01020},  // pompier
    {0x74C19948EF5157B3, 6, 0x00020},  // pompiere
    {0xA9017A54E95AA0E4, 6, 0x00020},  // pompieri
    {0xD8E1E4C05E981BFD, 4, 0x00020},  // pompiers
    {0x6405C97A88128DDB, 8, 0x00001},  // ponagla
    {0xD1144E35D5083AF0, 9, 0x00001},  // pondera
    {0x6B7CE1BA5C88191B, 9, 0x00001},  // ponderou
    {0x6A0A3426549D2026, 8, 0x00200},  // poniedziałek
    {0xD8605D59490C66DE, 8, 0x00200},  // ponieważ
    {0x55084007B9042DE5, 7, 0x400000},  // pools
    {0x696DE7AF16B1B2F6, 7, 0x400000},  // poolse
    {0x04BC6FB8D2719E8B, 2, 0x01010},  // pope
    {0x1404AD532BC9E12F, 8, 0x01001},  // poprosił
    {0xAB293FB584F980E1, 8, 0x00801},  // poprosiła
    {0xE3A91A50B021509A, 3, 0x00040},  // por
    {0xE3A91A50B021509A, 9, 0x00040},  // por
    {0x5D42A449D6183211, 3, 0x00200},  // porque
    {0x5D42A449D6183211, 9, 0x00200},  // porque
    {0x78D4945BF7F4E350, 2, 0x08020},  // port
    {0x78D4945BF7F4E350, 4, 0x08020},  // port
    {0x78D4945BF7F4E350, 8, 0x08020},  // port
    {0x4D17020FF5843466, 9, 0x00020},  // porta-voz
    {0xEE5AB02294459A94, 9, 0x00020},  // porta-vozes
    {0x1098054F1C066F0E, 1, 0x00080},  // portal
    {0x1098054F1C066F0E, 3, 0x00080},  // portal
    {0x1098054F1C066F0E, 8, 0x080A0},  // portal
    {0x1098054F1C066F0E, 9, 0x00080},  // portal
    {0xD19B5C22B9880316, 6, 0x00080},  // portale
    {0xB461607625A21D5A, 8, 0x00080},  // portalu
    {0x91203B284EBF97B0, 6, 0x00020},  // portavoce
    {0x937786BE73EE733B, 3, 0x00020},  // portavoces
    {0x0EADF71033A41EAF, 3, 0x00020},  // portavoz
    {0x55F7DBD1A34EA2FD, 4, 0x01020},  // porte-parole
    {0xB01EC83F87646409, 9, 0x00820},  // porteira
    {0xFCFA87269F0584A5, 9, 0x01020},  // porteiro
    {0xAF0A2410EDA2ADCE, 12, 0x400000},  // portekizce
    {0x23856C4478FF05F0, 4, 0x00020},  // portes-parole
    {0x8C2C050DB4235916, 9, 0x08020},  // porto
    {0x8A04C48A5B29248A, 6, 0x400000},  // portoghese
    {0xF47A89AC5048BC45, 2, 0x00080},  // portrait
    {0x51318EEF27BA55CB, 8, 0x08020},  // portu
    {0xA956BAFC6DFA5A27, 4, 0x400000},  // portugais
    {0xE2FF179C759120DF, 4, 0x400000},  // portugaise
    {0x757641F21DC60D0B, 4, 0x400000},  // portugaises
    {0x47BB62FA1EFC54D6, 4, 0x400000},  // portugaiss
    {0x5FD6FAFF13977571, 8, 0x400000},  // portugalsku
    {0xCCF8571B0D86E7D2, 7, 0x400000},  // portugees
    {0xD25848EAB7D32F3E, 1, 0x400000},  // portugiesisch
    {0x96A7CDBF456C012A, 1, 0x400000},  // portugiesische
    {0x01F9215B4BFEE3DD, 1, 0x400000},  // portugiesischem
    {0xF98CDBB10A340555, 1, 0x400000},  // portugiesischen
    {0xF234E3F31F197967, 1, 0x400000},  // portugiesischer
    {0x9E61D14C5896517B, 1, 0x400000},  // portugiesisches
    {0xCD939B9C6434B6C6, 11, 0x400000},  // portugisiska
    {0xDE23EC4C7351FFD0, 3, 0x400000},  // portuguesa
    {0xDE23EC4C7351FFD0, 9, 0x400000},  // portuguesa
    {0x392CDB0BFD39E51B, 2, 0x400000},  // portuguese
    {0xEE7AA60791ED42F7, 3, 0x400000},  // portugués
    {0x3B4CD7CCCA4EF8A3, 9, 0x400000},  // português
    {0x84CF3E7067A288BC, 8, 0x00020},  // porucznik
    {0x9AD6F437CF349EEC, 8, 0x1000020},  // porywacz
    {0xEF014C6E950A4955, 8, 0x01020},  // poseł
    {0x909E420304563C5F, 2, 0x18020},  // post
    {0xAF6F112FAB1B750D, 9, 0x00001},  // posta
    {0x9933C35F57DCEFFA, 12, 0x00020},  // postacı
    {0x19510D81091F01CD, 9, 0x00001},  // postado
    {0x2B629D2D6141964D, 9, 0x00001},  // postam
    {0x30B639EBAB6B18EA, 9, 0x00001},  // postaram
    {0xB55A4C1BDDA5E23A, 9, 0x00001},  // postava
    {0x7817DE3000673EA8, 2, 0x00001},  // posted
    {0xEB16D2AAC55A25C1, 1, 0x00001},  // posten
    {0xDE183B891C2C8D8F, 1, 0x00001},  // postet
    {0x40DAB65C391E0ADB, 1, 0x00001},  // postete
    {0x232CB7B1466ECEB6, 1, 0x00001},  // posteten
    {0xC8A1FDD94844B027, 6, 0x00020},  // postina
    {0xAD632A2888A783AB, 6, 0x00020},  // postino
    {0xADAB24E9187170AA, 2, 0x00020},  // postman
    {0x79E83BC1F2CD9EC9, 2, 0x00020},  // postmaster
    {0xCD70E19E1D0A8093, 9, 0x00001},  // postou
    {0x4DB7CFCE61204658, 2, 0x00001},  // posts
    {0x32AD1F141AF39CD9, 4, 0x00001},  // posté
    {0x75B03D2C0364509A, 8, 0x00820},  // poszkodowana
    {0xBC09B31F1FEDC1FB, 8, 0x01020},  // poszkodowany
    {0x004A79556D38C139, 8, 0x00020},  // posła
    {0x33B91DA4CE7DC9B8, 8, 0x00820},  // posłanka
    {0x772BBDFD9ED125A5, 8, 0x00020},  // posłowie
    {0x3F0665AD45824BD0, 8, 0x00200},  // potem
    {0x7EBFB11ACCD41EE5, 8, 0x00001},  // potwierdza
    {0x0A7B42D692ED9F32, 8, 0x00001},  // potwierdzają
    {0x9920E27F9F28ED45, 8, 0x00001},  // potwierdzili
    {0x1A5352757EA51516, 8, 0x01001},  // potwierdził
    {0x4BCA3EF99A4C2E95, 8, 0x00801},  // potwierdziła
    {0x280B98C31B27C3D4, 8, 0x00001},  // potępia
    {0xE55CD120A9826498, 8, 0x01001},  // potępił
    {0x119685108075A843, 8, 0x00801},  // potępiła
    {0x352CB786A66AA38E, 4, 0x00040},  // pour
    {0x736D951906439C57, 4, 0x00001},  // poursuit
    {0xFF5038DCA599E6A2, 4, 0x00001},  // poursuivi
    {0x199E0B3109E8438B, 8, 0x08020},  // powiat
    {0xA412E805064D2FE3, 8, 0x00001},  // powiedziano
    {0xFC4722C766191D6B, 8, 0x05001},  // powiedział
    {0xC5D4E3D8C425647B, 8, 0x04801},  // powiedziała
    {0xCBA1018F90872804, 8, 0x04001},  // powiedzieli
    {0x73DBE5DDC53D724E, 8, 0x00080},  // powieści
    {0xF3D5C499A1F76F45, 8, 0x00080},  // powieść
    {0x13E64325E5592FCF, 8, 0x00001},  // powtarza
    {0xEA063306CCDE3A78, 8, 0x01001},  // powtórzył
    {0x87C5D186F6132E9A, 8, 0x00801},  // powtórzyła
    {0x4DC997EE191C003C, 8, 0x00001},  // powątpiewa
    {0xE12E783D3A9F19DD, 8, 0x00040},  // poza
    {0xAFC1A27D5E824C6A, 11, 0x00001},  // poängterade
    {0xB98D12C4571A53D9, 11, 0x00001},  // poängterar
    {0x6382EB8BC7C25DCD, 4, 0x00080},  // poème
    {0x207A2D78BAF0FCE5, 8, 0x00820},  // położna
    {0xCAA713DDF4F8B2FA, 4, 0x00010},  // pr
    {0xAA20B171A8C4BB37, 7, 0x00001},  // praat
    {0xDB4F10067E193536, 8, 0x00820},  // pracownica
    {0xF0DBDA1D849D53EB, 8, 0x20020},  // pracownicy
    {0xF28CAB616708734C, 8, 0x21020},  // pracownik
    {0xEDAA29C5C2B73A5C, 2, 0x00001},  // praised
    {0x95585733783600A6, 2, 0x00001},  // praises
    {0x5812E7DFB4D93313, 8, 0x00020},  // prawnicy
    {0xE1D62D0D03D2079A, 8, 0x00820},  // prawniczka
    {0x13E66974E9709378, 8, 0x01020},  // prawnik
    {0xF767991E979C4378, 2, 0x00020},  // preacher
    {0x359523F554F8CC9D, 3, 0x00001},  // precisa
    {0x359523F554F8CC9D, 6, 0x00001},  // precisa
    {0x655E4E3673427CD5, 3, 0x00001},  // precisaba
    {0x269EDF587B5C26AE, 3, 0x00001},  // precisado
    {0x7485CA40971CA236, 3, 0x00001},  // precisan
    {0xDA0F748DB5750091, 6, 0x00001},  // precisano
    {0x01FF48EE35CB2938, 3, 0x00001},  // precisaron
    {0x03F9AE021B494395, 6, 0x00001},  // precisato
    {0x7AF9935A994F7EC2, 6, 0x00001},  // precisava
    {0xD9463A9F7C74063C, 6, 0x00001},  // precisò
    {0x294FE3D5EDC56654, 3, 0x00001},  // precisó
    {0xC479E06CB8E0EEC9, 9, 0x00001},  // preconiza
    {0x0597DD0A88578D42, 8, 0x00001},  // precyzuje
    {0x5645C7A11E09D288, 2, 0x00001},  // predicted
    {0x6BA10951E56A578D, 2, 0x00001},  // predicting
    {0xB08C6504A9AEAC8E, 2, 0x00001},  // predicts
    {0xD604CD2F86D6A62B, 11, 0x00001},  // predikar
    {0xDB0A62C301583053, 7, 0x00001},  // prees
    {0x31EF211307D4F06B, 9, 0x4000820},  // prefeita
    {0x77FE2D74D8616B7A, 9, 0x4001020},  // prefeito
    {0xDA5F560E2D4DE95C, 9, 0x00020},  // prefeitos
    {0x1061D071204216A9, 9, 0x08020},  // prefeitura
    {0x34133523A571A081, 6, 0x00020},  // prefetto
    {0x0DC1C9A33EB77AFF, 6, 0x08020},  // prefettura
    {0x6D0E87119370D688, 3, 0x00001},  // prefiere
    {0xBFC6998A51E3CC29, 6, 0x00001},  // prega
    {0x9CCCD3D8E5FA597C, 6, 0x00001},  // pregato
    {0x2DEADB8643A72257, 3, 0x00001},  // pregunta
    {0x176AA43E009CAE66, 3, 0x00001},  // preguntaba
    {0x6CB717896900E52D, 3, 0x00001},  // preguntado
    {0xDE524AEBAF6C6AEE, 3, 0x00001},  // preguntan
    {0x650B1DA414CF6B6E, 3, 0x00001},  // preguntaron
    {0xC791A330E53944FA, 3, 0x04001},  // preguntó
    {0xC4A40D8CDF01658F, 1, 0x00080},  // preis
    {0x51DD2516040C57D1, 6, 0x00001},  // preme
    {0x9EA0F92AE66FFDBF, 6, 0x00001},  // premesso
    {0x56F5284DB63DB272, 6, 0x00001},  // premette
    {0x82671B453687394B, 2, 0x00020},  // premier
    {0x82671B453687394B, 4, 0x01020},  // premier
    {0x82671B453687394B, 7, 0x00020},  // premier
    {0x82671B453687394B, 8, 0x01020},  // premier
    {0xC1CF2E9B851354C3, 8, 0x00020},  // premiera
    {0x104DCCDA93FD63D8, 3, 0x00080},  // premio
    {0x104DCCDA93FD63D8, 6, 0x00080},  // premio
    {0xBCD1DD880DC26EBF, 4, 0x00820},  // première
    {0xA8484F6B558D0488, 12, 0x01020},  // prens
    {0xD89315798091CCFD, 12, 0x00820},  // prenses
    {0x0F925124A886FB8D, 6, 0x00020},  // presentatore
    {0xAD5CFD93E694F166, 2, 0x00020},  // presenter
    {0xE572EFBFBD7A13E6, 9, 0x20020},  // presentes
    {0xE5B5484CCD5D4EFC, 6, 0x20020},  // presenti
    {0x8001217863D3D4A0, 2, 0x00030},  // president
    {0x8001217863D3D4A0, 7, 0x00020},  // president
    {0x8001217863D3D4A0, 11, 0x00020},  // president
    {0x07EF666C27675573, 3, 0x00820},  // presidenta
    {0x07EF666C27675573, 9, 0x00820},  // presidenta
    {0x203AD1A893CC948F, 3, 0x01020},  // presidente
    {0x203AD1A893CC948F, 6, 0x00020},  // presidente
    {0x203AD1A893CC948F, 9, 0x01020},  // presidente
    {0xCEFA239EDA7A01EF, 11, 0x00020},  // presidenten
    {0x7949C73CEFF5F306, 9, 0x00020},  // presidentes
    {0x6330E3374C0E8036, 6, 0x00020},  // presidenti
    {0xEA97EA74F8914E87, 2, 0x08020},  // press
    {0xD7CE0B9C071CA438, 11, 0x00020},  // presschef
    {0xB1B3B07C437D4DE0, 11, 0x00020},  // presschefen
    {0x67A1A3D735AA5647, 1, 0x10020},  // presseerklärung
    {0x9E7C3E436DEEEE52, 11, 0x00020},  // pressekreterare
    {0x2C19440F57B254EB, 11, 0x00020},  // pressekreteraren
    {0xE9507B6CBA539E5A, 1, 0x10020},  // pressemitteilung
    {0x17FC219DDBD5CCC1, 11, 0x10020},  // pressmeddelande
    {0xC15DF2A84FBD29C6, 11, 0x10020},  // pressmeddelandet
    {0x8EDF1C4292AD685F, 11, 0x01020},  // presstalesman
    {0x6A85A61E2F9959BC, 11, 0x00020},  // presstalesperson
    {0x09C5A0149CCF13CB, 6, 0x00100},  // presunta
    {0x4A575A4F6027BC3B, 6, 0x00100},  // presunto
    {0xF57C70BBBACDB0CD, 9, 0x00001},  // previu
    {0x7B721B9967587F57, 9, 0x00001},  // prevê
    {0x5832070F71A9E6BA, 8, 0x00020},  // prezenter
    {0x11569215D5864811, 8, 0x00020},  // prezenterka
    {0x92E96747CC855034, 8, 0x01020},  // prezes
    {0x355CDE8A992A7C7A, 8, 0x00020},  // prezesa
    {0x63D24221608FC237, 8, 0x00820},  // prezeska
    {0x766E0712D8FC735C, 8, 0x01020},  // prezydent
    {0x4B25E5143414225D, 8, 0x00020},  // prezydenta
    {0x12242F0CD5EFC6C2, 8, 0x08020},  // prezydium
    {0x7E1C2CA13B82E9ED, 2, 0x00020},  // priest
    {0xFB9C588BC7E92D62, 3, 0x00820},  // prima
    {0xFB9C588BC7E92D62, 9, 0x00820},  // prima
    {0xFAD01291F12015D7, 6, 0x00020},  // primario
    {0xCC6C91B0D2017CF6, 9, 0x00820},  // primeira-ministra
    {0x5890BD1D4137FBCC, 9, 0x01020},  // primeiro-ministro
    {0xAE3F3B6B926C2EFD, 3, 0x01020},  // primo
    {0xAE3F3B6B926C2EFD, 9, 0x01020},  // primo
    {0x5FB1CB2EFB3AFC53, 2, 0x01030},  // prince
    {0x5FB1CB2EFB3AFC53, 4, 0x01020},  // prince
    {0x4B8616C4687D9BCB, 3, 0x00820},  // princesa
    {0x4B8616C4687D9BCB, 9, 0x00820},  // princesa
    {0x41C935EDFCC23E76, 2, 0x00830},  // princess
    {0x7CCE51515E5F0EA0, 4, 0x00820},  // princesse
    {0x8F678F7B3B7C6992, 2, 0x00020},  // principal
    {0x18CDF77F77E6AA6B, 6, 0x01020},  // principe
    {0xE155C9338A99A73B, 6, 0x00820},  // principessa
    {0xDE341FABEB594F3D, 11, 0x01020},  // prins
    {0x894ED6B545FCD200, 11, 0x00820},  // prinsessa
    {0xAC971EEA8F614C56, 11, 0x00820},  // prinsessan
    {0x82B7535E383E0D60, 1, 0x01020},  // prinz
    {0x7557DBB72AA48229, 1, 0x00820},  // prinzessin
    {0xBDE79481BEDECB6F, 11, 0x00080},  // priset
    {0x2E77D204CBA4FCA5, 4, 0x00080},  // prix
    {0xADF5923E60D3CD5A, 2, 0x00080},  // prize
    {0xFBF2FA7DE1829C8F, 8, 0x01020},  // proboszcz
    {0x4EF9254A433247D6, 2, 0x00001},  // proclaimed
    {0xECEA53C274F02882, 2, 0x00001},  // proclaims
    {0x1C82B7E67471D034, 6, 0x00001},  // proclama
    {0x1C82B7E67471D034, 9, 0x00001},  // proclama
    {0xF313472A248D3A6A, 4, 0x00001},  // proclame
    {0xEF224F66B0ED95B1, 9, 0x00001},  // proclamou
    {0x5D6D59091BC0B824, 4, 0x00001},  // proclamé
    {0x1F6971BCAE9E0F03, 6, 0x08020},  // procura
    {0xE32C219297E87737, 9, 0x01020},  // procurador
    {0x928286FB26FFF65F, 9, 0x00020},  // procurador-geral
    {0x042FE82015CFC583, 9, 0x00820},  // procuradora
    {0xA7A690703057241B, 9, 0x00020},  // procuradora-geral
    {0x3DC39F051C0DCE97, 9, 0x08020},  // procuradoria
    {0x4923D4EB0B4813BE, 6, 0x00020},  // procuratore
    {0x87413FC19AB3293E, 6, 0x08020},  // procure
    {0xC9C18E45AF172EEA, 4, 0x00020},  // procureur
    {0xC54B430A31824B4A, 4, 0x00820},  // procureure
    {0x67164F154EEBD747, 11, 0x00020},  // produktionschef
    {0xA2A2CD66DCA418E4, 1, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 2, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 6, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 7, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 8, 0x00010},  // prof
    {0xA2A2CD66DCA418E4, 12, 0x00010},  // prof
    {0x61D109B7642F61AF, 3, 0x01020},  // profesor
    {0x61D109B7642F61AF, 8, 0x00030},  // profesor
    {0xF3BD1EEC1AC110FE, 3, 0x00820},  // profesora
    {0x2DD61A2B8681FF5B, 3, 0x00020},  // profesores
    {0x84402C8F01103B1C, 4, 0x01020},  // professeur
    {0x30B3CDC9D042007D, 4, 0x00830},  // professeure
    {0xB1637AC2E78523C4, 6, 0x00020},  // professionista
    {0x58BE9CDB4A6C2828, 1, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 2, 0x00030},  // professor
    {0x58BE9CDB4A6C2828, 6, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 7, 0x00010},  // professor
    {0x58BE9CDB4A6C2828, 9, 0x01020},  // professor
    {0x58BE9CDB4A6C2828, 11, 0x00030},  // professor
    {0x7C418CCD3A19F2B4, 9, 0x00820},  // professora
    {0x112A91B8F38F7629, 6, 0x01020},  // professore
    {0x0BB94AF1909B310A, 9, 0x00020},  // professores
    {0x0B313C10559AC808, 6, 0x00830},  // professoressa
    {0xE9ED11EC72BD23DB, 6, 0x00020},  // professori
    {0x1AF815336342F476, 1, 0x00810},  // professorin
    {0x981A772874252CC9, 11, 0x00020},  // professorn
    {0x53B3B15F5DF488F3, 12, 0x00030},  // profesör
    {0x993357538F86AAFA, 6, 0x00080},  // progetto
    {0x3D194A0999B8581A, 8, 0x00001},  // prognozuje
    {0x64362BFAA25D5411, 2, 0x00080},  // program
    {0x64362BFAA25D5411, 8, 0x00080},  // program
    {0x64362BFAA25D5411, 11, 0x00080},  // program
    {0x64362BFAA25D5411, 12, 0x00080},  // program
    {0xBD76887B71497548, 3, 0x00080},  // programa
    {0xBD76887B71497548, 9, 0x00080},  // programa
    {0x92343FDB3E981E2E, 11, 0x00020},  // programchef
    {0x93395DC4A84551B0, 8, 0x00080},  // programie
    {0xA634627D6B21D051, 1, 0x00080},  // programm
    {0xDB00DA053C30A737, 6, 0x00080},  // programma
    {0xDB00DA053C30A737, 7, 0x00080},  // programma
    {0xF72EF97F083D306C, 2, 0x00080},  // programme
    {0xF72EF97F083D306C, 4, 0x00080},  // programme
    {0xE4773EC5EC528B99, 2, 0x00020},  // programmer
    {0x65592EABF8D412CA, 11, 0x00080},  // programmet
    {0x20CD549A007DBABB, 1, 0x00080},  // programms
    {0x4032864CD3566D1E, 8, 0x00080},  // programu
    {0x21BE4E6489C2C11B, 12, 0x00080},  // programı
    {0x24D6378ECC60DF9A, 2, 0x00080},  // project
    {0x24D6378ECC60DF9A, 7, 0x00080},  // project
    {0x99275F355B465582, 1, 0x00080},  // projekt
    {0x99275F355B465582, 8, 0x00080},  // projekt
    {0x85A1339F2CE055B3, 8, 0x00020},  // projektant
    {0x8ED9357CBD45428A, 11, 0x00080},  // projektet
    {0x87BAF7DE27FDA078, 11, 0x00020},  // projektledare
    {0x1DD4D5BE0B7B0F07, 11, 0x00020},  // projektledaren
    {0x46907E5E3F4636A4, 1, 0x00080},  // projekts
    {0x809D991B6FF37AA2, 8, 0x00080},  // projektu
    {0xC29D4C690528AE09, 12, 0x00080},  // projesi
    {0x196D399846E9F0CC, 4, 0x00080},  // projet
    {0xFA4B121DAB6A3C77, 9, 0x00080},  // projeto
    {0xE30CAA792FC808E0, 8, 0x01020},  // prokurator
    {0x09A818AD4ADC1919, 8, 0x00020},  // prokuratora
    {0x80DE66A91C023F48, 8, 0x00820},  // prokuratorka
    {0x77E222FAB57CCEC8, 8, 0x00020},  // prokuratorzy
    {0x212EA7F415809D64, 8, 0x08020},  // prokuratura
    {0x7DF22B690FCAFFCD, 8, 0x08020},  // prokuratury
    {0x01856071ED13C98C, 8, 0x08020},  // prokuraturze
    {0x69682649B6412A43, 8, 0x00080},  // prom
    {0x003B273DA43F7C19, 6, 0x00001},  // promesso
    {0x347031EC54CB3E72, 4, 0x00001},  // promet
    {0xF0ACBB78AE738608, 3, 0x00001},  // promete
    {0xF0ACBB78AE738608, 9, 0x00001},  // promete
    {0x22018FF3E066CF66, 9, 0x00001},  // prometeu
    {0x4C9CA1B5D039DA93, 3, 0x00001},  // prometió
    {0xB3ED99D7C4D724B9, 4, 0x00001},  // promettait
    {0xB215B1A6E3664B8E, 6, 0x00001},  // promette
    {0x9E4BCDA201E08996, 6, 0x00001},  // promettono
    {0x0809A3E1D3B9A5B9, 4, 0x00001},  // promis
    {0x903A45C2E8B343F2, 2, 0x00001},  // promised
    {0xACEAD7E71AF46F4B, 2, 0x00001},  // promises
    {0x0805484CC6DEE408, 9, 0x01020},  // promotor
    {0xA7E3F980452FF359, 9, 0x00820},  // promotora
    {0x0E6705A4DF79B980, 9, 0x08020},  // promotoria
    {0x93125AFE2943418F, 8, 0x00080},  // promu
    {0x61ED3331C8AECAF7, 3, 0x00001},  // pronostica
    {0x562CF5F539AC1078, 3, 0x00001},  // pronosticaba
    {0xC2381A3E2844550B, 3, 0x00001},  // pronosticado
    {0x9EEAC175B768953B, 3, 0x00001},  // pronostican
    {0x27D3AB3CE1699F4F, 3, 0x00001},  // pronosticaron
    {0x7F4BF087D9F65F89, 3, 0x00001},  // pronosticó
    {0xBFD162B82A3DC9AD, 9, 0x00001},  // pronuncia
    {0xBC8CA84D21A266E5, 9, 0x00001},  // pronunciou
    {0x840235E2E9819E37, 1, 0x00001},  // prophezeien
    {0x0FA7CFB01B61FA58, 1, 0x00001},  // prophezeit
    {0xE42FCC1A97070B95, 1, 0x00001},  // prophezeite
    {0x978FB765A3F65D17, 1, 0x00001},  // prophezeiten
    {0x16EF3E3ED4426ADD, 3, 0x00820},  // propietaria
    {0xCD27526F29DFB236, 3, 0x01020},  // propietario
    {0xECCBBD2799A8250C, 3, 0x00001},  // propone
    {0xECCBBD2799A8250C, 6, 0x00001},  // propone
    {0xA5409A2965586BBB, 6, 0x00001},  // proposto
    {0x29C348ED51CFC7CA, 6, 0x00820},  // proprietaria
    {0xDEBF9E8332E309F7, 6, 0x01020},  // proprietario
    {0x92845117BB368486, 9, 0x00820},  // proprietária
    {0xB12077E71D789634, 9, 0x01020},  // proprietário
    {0xA13131BC764A017F, 4, 0x00020},  // propriétaire
    {0xCBB80182F9CFD128, 4, 0x00020},  // propriétaires
    {0x514E194AC93B23DB, 3, 0x00001},  // propuso
    {0x979AF47F91794088, 9, 0x00001},  // propôs
    {0xA8FC0AEBF5D324DF, 9, 0x00001},  // propõe
    {0xB357FDDDCA39842B, 2, 0x00020},  // prosecutor
    {0xDC6706F69CAB96F9, 2, 0x00020},  // prosecutors
    {0x1D9AC3EA3A45AB93, 6, 0x00001},  // prosegue
    {0xED6EE0314A38E6DC, 6, 0x00001},  // proseguito
    {0x8A1C05D2A50C5984, 8, 0x00001},  // prosi
    {0xECA4961009E02E17, 3, 0x00001},  // prosigue
    {0x1EA384DBA9D69585, 3, 0x00001},  // prosiguió
    {0x53ABB81D7945A479, 8, 0x01001},  // prosił
    {0x55A5C995849976E7, 8, 0x00801},  // prosiła
    {0xB860328FD662D712, 9, 0x00001},  // prosseguiu
    {0x2500F91A055A01DF, 3, 0x00001},  // protesta
    {0x2500F91A055A01DF, 6, 0x00001},  // protesta
    {0x2500F91A055A01DF, 9, 0x00001},  // protesta
    {0x778FBD82C67AF531, 3, 0x00001},  // protestaba
    {0x01FA9B91A5E4977E, 3, 0x00001},  // protestado
    {0x01FA9B91A5E4977E, 9, 0x00001},  // protestado
    {0x49F689D93E5AD0A2, 9, 0x00001},  // protestam
    {0xF7F6024308EF5DD9, 3, 0x00001},  // protestan
    {0x6890B6F15942E542, 6, 0x00001},  // protestano
    {0xDBDB8DCF9B1B815F, 9, 0x00001},  // protestaram
    {0x06797D62E89BF020, 3, 0x00001},  // protestaron
    {0xA9B0C7948388B500, 6, 0x00001},  // protestato
    {0x0072D5C9FA37C942, 6, 0x00001},  // protestava
    {0x0072D5C9FA37C942, 9, 0x00001},  // protestava
    {0x58DB1D7208DBFCCB, 4, 0x00001},  // proteste
    {0x9F720E48BADE4F4E, 2, 0x00001},  // protested
    {0x15523D236F71E251, 2, 0x00020},  // protester
    {0x5FF42808F7421DFA, 11, 0x00001},  // protesterade
    {0x2DFFB78567F45DA3, 11, 0x00001},  // protesterar
    {0x993E27FE47361B62, 2, 0x00020},  // protesters
    {0x33D0CDE40001961F, 2, 0x00001},  // protesting
    {0x60BAFCDC06A1E228, 9, 0x00001},  // protestou
    {0x93E82A8842C88879, 8, 0x00001},  // protestował
    {0xC33C73E24E69F4D6, 2, 0x00001},  // protests
    {0xFA8F6906FFA23BA9, 8, 0x00001},  // protestuje
    {0x23751AF8FD0C201F, 4, 0x00001},  // protesté
    {0xD2B0614C67E85EA4, 6, 0x00001},  // protestò
    {0x8201977142D19F40, 3, 0x00001},  // protestó
    {0x0A7CA563461B371F, 6, 0x08020},  // protezione
    {0x191A7553773A0EEC, 9, 0x08020},  // proteção
    {0x837CE90943BECB47, 9, 0x01020},  // provedor
    {0x022700F8373D5654, 9, 0x00820},  // provedora
    {0x58D32045A864C62C, 6, 0x08020},  // provincia
    {0x0ABE40652DC2BA6E, 7, 0x08020},  // provincie
    {0x9BDB6E03D6680F2A, 3, 0x00080},  // proyecto
    {0x796E82B930711BCC, 8, 0x20020},  // przechodnia
    {0x1E3532C3A17BBC65, 8, 0x20020},  // przechodnie
    {0x1627AD63C004567D, 8, 0x20020},  // przechodzień
    {0x0410D3A098CF23FF, 8, 0x00040},  // przed
    {0x97CFEDECF19196B6, 8, 0x4000020},  // przedsiębiorca
    {0xDC8D43E54E213370, 8, 0x08020},  // przedsiębiorstwo
    {0x11F32240DD4DE51A, 8, 0x01020},  // przedstawiciel
    {0x45072E5E9C1078D2, 8, 0x00020},  // przedstawiciele
    {0x222FB9C4BDCDF101, 8, 0x00820},  // przedstawicielka
    {0x945BDDA9EFF04FD3, 8, 0x00001},  // przekazali
    {0x409C4801D94E361B, 8, 0x01001},  // przekazał
    {0x47DC1222D6D94D61, 8, 0x00801},  // przekazała
    {0x15CF615FB05BA0B2, 8, 0x00001},  // przekazuje
    {0x857DE2DED5C8C699, 8, 0x00001},  // przekazują
    {0x7073D3861997B5BB, 8, 0x00001},  // przekonuje
    {0x4EC37F030F015C6D, 8, 0x00001},  // przekonują
    {0x55DD7B8CAA128E6E, 8, 0x01001},  // przekonywał
    {0x3491495940888D01, 8, 0x00801},  // przekonywała
    {0x1B2E43CCC12F1A5B, 8, 0x400000},  // przekładzie
    {0xF6C2017D9233A181, 8, 0x00001},  // przestrzega
    {0x71FF45C63743B7B6, 8, 0x01001},  // przestrzegł
    {0xB5A65255B5C96C2E, 8, 0x00801},  // przestrzegła
    {0x511393B0196A4DFE, 8, 0x00001},  // przewiduje
    {0xBAAD25CC0FFB0BF7, 8, 0x00820},  // przewodnicząca
    {0x381EB6014D8810CB, 8, 0x01020},  // przewodniczący
    {0x5AEE3CE36937FD74, 8, 0x00020},  // przewodnik
    {0x3F92535816D7C658, 8, 0x08020},  // przewoźnik
    {0xCBCDBE174636121D, 8, 0x08020},  // przewoźnika
    {0xDCB02C6B657D0D2F, 8, 0x00040},  // przez
    {0x8FA2749CEAEF941F, 8, 0x00040},  // przy
    {0x8C0AF38F060A7E38, 8, 0x01020},  // przyjaciel
    {0x3170FB6615F4D196, 8, 0x00820},  // przyjaciółka
    {0xB22B0EF9BE5F1090, 8, 0x00001},  // przypomina
    {0x02F3D55C1138C915, 8, 0x01001},  // przypomniał
    {0x229A3F7823BAC4BF, 8, 0x00801},  // przypomniała
    {0x84D45B1934163826, 8, 0x00001},  // przyrzeka
    {0x83ACEC51487D62D1, 8, 0x00001},  // przytacza
    {0xD6BBF8DA12116328, 8, 0x00001},  // przyznaje
    {0x2BBEA4B6A17A0468, 8, 0x00001},  // przyznali
    {0x0DD73C2CB5ACB846, 8, 0x01001},  // przyznawał
    {0x5D8EE15F3E1AA144, 8, 0x05001},  // przyznał
    {0xE5D436696B5E5760, 8, 0x04801},  // przyznała
    {0x861C454115D1C38D, 1, 0x01020},  // präsident
    {0xC0B69C4D102A0D6C, 1, 0x00020},  // präsidenten
    {0x16DF58524A5E8F9E, 1, 0x00820},  // präsidentin
    {0x72848EAD9268E698, 11, 0x00020},  // präst
    {0x1E6F1D053985DDE2, 11, 0x00020},  // prästen
    {0x94F9D299A7921F95, 1, 0x00001},  // präzisieren
    {0x264FC5B95F73E3EC, 1, 0x00001},  // präzisiert
    {0xC5D0FC361A1C02D3, 1, 0x00001},  // präzisierte
    {0x8B8A67015F13D003, 1, 0x00001},  // präzisierten
    {0x11762B76542EF653, 4, 0x00001},  // précisait
    {0xCE593503560F27E1, 4, 0x04001},  // précise
    {0xEF1A19C742B68C3E, 4, 0x04001},  // précisent
    {0x9A68FECF84E32BA1, 4, 0x04001},  // précisé
    {0x9109ECCEB99E64CA, 4, 0x08020},  // préfecture
    {0x56D4A189AF097FB1, 4, 0x01020},  // préfet
    {0xFD5A878AD5136D5D, 4, 0x00820},  // préfète
    {0x161757D65568D1A8, 9, 0x00080},  // prémio
    {0xA8D7FD72CF83353D, 4, 0x01020},  // présentateur
    {0xBDE4F490E26A66E0, 4, 0x00820},  // présentatrice
    {0xE31D5F2B72340FD4, 4, 0x01020},  // président
    {0x4FC1FDB2B5D5DC6E, 4, 0x00820},  // présidente
    {0xB8001DA3774E7F79, 4, 0x00020},  // présidents
    {0x65BCF1D762393CB4, 4, 0x00001},  // prétend
    {0x56BCB7A3DF73387D, 4, 0x00001},  // prétendu
    {0x5A2975BE1EAAA52B, 4, 0x00100},  // prétendue
    {0xB682A6EF7DF117FF, 4, 0x00001},  // prévenait
    {0x94B8FF4F755A73CA, 4, 0x00001},  // prévenu
    {0x962A7BD285C6B707, 4, 0x00001},  // prévient
    {0xF95794FDF458D538, 9, 0x00080},  // prêmio
    {0x9A73EC469E26EC0C, 3, 0x01020},  // príncipe
    {0x9A73EC469E26EC0C, 9, 0x01020},  // príncipe
    {0x24E3A2BFB2A4BAF6, 8, 0x00080},  // pseudonim
    {0x998407D4E242AF0F, 6, 0x00020},  // psichiatra
    {0x0C8457BA1EADD84B, 6, 0x00820},  // psicologa
    {0x30B989BFA092A367, 6, 0x01020},  // psicologo
    {0x0D989E424332717F, 9, 0x00820},  // psicóloga
    {0x8FDC75726F1A0409, 9, 0x01020},  // psicólogo
    {0xF2D8E78D1A9C6EA7, 12, 0x00020},  // psikolog
    {0x5E7622740A68B215, 9, 0x00020},  // psiquiatra
    {0x6D6D5FD1B8EFBB1E, 8, 0x00020},  // psychiatra
    {0x0EDB11B3FFFF8D04, 4, 0x00020},  // psychiatre
    {0xED539D241299B0F0, 2, 0x00020},  // psychiatrist
    {0xB2A9B3517A3F7076, 8, 0x01020},  // psycholog
    {0xE7D40F1C73F34212, 2, 0x00020},  // psychologist
    {0xC30A81D60202AA93, 4, 0x00020},  // psychologue
    {0x6E6BB01BB3789EB9, 8, 0x00820},  // psycholożka
    {0xCD7514AA663FE04B, 11, 0x00020},  // psykolog
    {0x7F99EE2E17E7B1D0, 11, 0x00020},  // psykologen
    {0x29A295B6C7EC3DC1, 2, 0x00010},  // pte
    {0x382A43E805AE2BED, 2, 0x00080},  // pub
    {0x1F87EEF0FC8BAA16, 9, 0x00001},  // publica
    {0x7198745871710B27, 3, 0x00001},  // publicaba
    {0xD1687D2A374E0D42, 9, 0x00001},  // publicam
    {0x7C844A38117DA88E, 2, 0x00020},  // publican
    {0x7C844A38117DA88E, 3, 0x00001},  // publican
    {0xBD4917CB7D1E4A7F, 9, 0x00001},  // publicaram
    {0xD865B4128B2B6A0A, 3, 0x00001},  // publicaron
    {0x730B1A63BB326C95, 9, 0x00001},  // publicava
    {0x4E05A5873ADFD886, 9, 0x00001},  // publicou
    {0x8DB4806C3E31D325, 3, 0x00001},  // publicó
    {0x56A30338BBE0AA49, 4, 0x00200},  // puis
    {0x4E9F3E7933D74713, 3, 0x00001},  // puntualiza
    {0x2C49CE2F6105EF15, 3, 0x00001},  // puntualizaba
    {0x02DE77485FBC6A1F, 3, 0x00001},  // puntualizado
    {0x9E2FCD29BC8687B1, 3, 0x00001},  // puntualizan
    {0x8E0CF735C1134CDB, 3, 0x00001},  // puntualizaron
    {0x490B2008F93F27BD, 6, 0x00001},  // puntualizza
    {0xA24E754DD977E946, 6, 0x00001},  // puntualizzato
    {0x0285005873A5B042, 3, 0x00001},  // puntualizó
    {0x177EB5D5CDECC6B3, 2, 0x00020},  // pupil
    {0x22905375666E5F37, 2, 0x00020},  // pupils
    {0x5F766407C3924395, 8, 0x00010},  // pułkownik
    {0x98D1A1BD30F3584C, 2, 0x00010},  // pvt
    {0xBD84CB1DB51B3984, 8, 0x00001},  // pyta
    {0x23B825FF2FCCDFB0, 8, 0x01001},  // pytał
    {0x134CFEEC3833F82A, 8, 0x00801},  // pytała
    {0x295B063EBEB997F1, 9, 0x01020},  // pároco
    {0x92204B4738703CE4, 3, 0x00020},  // párroco
    {0xFE845CD71B68B5A7, 1, 0x4000020},  // pädagoge
    {0x6580544B47DF3687, 1, 0x4000020},  // pädagogin
    {0xF9B5C1E6B369AFBA, 11, 0x00040},  // på
    {0x45CCF1331C2E4475, 11, 0x00001},  // påminde
    {0x8F45B38D0159194B, 11, 0x00001},  // påminner
    {0x357D96D8D8D81C11, 11, 0x00001},  // påpekade
    {0x5007909B6689F804, 11, 0x00001},  // påpekar
    {0x9C3ACE0548B351E3, 11, 0x00001},  // påpekat
    {0xB87EDF7AD0E3FACF, 11, 0x00001},  // påstod
    {0x406FCD7459216A1B, 11, 0x00100},  // påstådd
    {0x4E834334BFED2E8D, 11, 0x00100},  // påstådda
    {0x044E89EA4A5B82F5, 11, 0x00001},  // påstår
    {0x742AA24060FD9552, 11, 0x00020},  // påve
    {0x1411F4C3846C3561, 11, 0x00020},  // påven
    {0x10356978E02FD2B9, 4, 0x01030},  // père
    {0x8FD4FB51D9243D7A, 4, 0x01020},  // pêcheur
    {0x3C1FBB227A12FE95, 4, 0x00020},  // pêcheurs
    {0x0C3BFEF6D55159E2, 8, 0x00200},  // później
    {0x13DF63F2F73AB513, 8, 0x00001},  // płacze
    {0x33A3ED02A734FD5A, 8, 0x00010},  // płk
    {0xCB247C49102085EB, 4, 0x00200},  // qu
    {0x420CDA5800F80BB4, 4, 0x4000020},  // quadragénaire
    {0xB19844F44476C912, 6, 0x00080},  // quadro
    {0xB19844F44476C912, 9, 0x00080},  // quadro
    {0xCB54D9C13784FCD5, 6, 0x00408},  // qualche
    {0x4450307BF1B3CCDA, 4, 0x00001},  // qualifiait
    {0x90DC6CE7CEB5A4AA, 9, 0x00001},  // qualifica
    {0xD0A3FA1655F885B8, 9, 0x00001},  // qualificou
    {0x610C8F4A41FFAFAA, 4, 0x00001},  // qualifie
    {0xD27079CD1A3D67AA, 4, 0x00001},  // qualifié
    {0x224085E1B3BF383A, 4, 0x00200},  // quand
    {0xFD37614BEEF0453B, 6, 0x00200},  // quando
    {0xFD37614BEEF0453B, 9, 0x00200},  // quando
    {0x71875E0B179189C8, 6, 0x4000020},  // quarantenne
    {0x114CD4817C22A7E3, 9, 0x00200},  // quarta
    {0x67FA50088087B67F, 9, 0x00408},  // quatro
    {0xA9316F0CC45B0159, 6, 0x00408},  // quattro
    {0x79D0D3F3799092E2, 2, 0x00001},  // quavered
    {0x8939CC0DCEA85230, 3, 0x2000000},  // que
    {0x8939CC0DCEA85230, 4, 0x00200},  // que
    {0x8939CC0DCEA85230, 9, 0x2000000},  // que
    {0x0911A69FD717C4AF, 2, 0x00830},  // queen
    {0x5B99431F6F950602, 9, 0x00001},  // queixa
    {0x3E7F0572F973ECDA, 9, 0x08020},  // queixosa
    {0x9B9E67AF00EE8443, 9, 0x00001},  // queixou
    {0x0806093B0ED4CF90, 3, 0x00001},  // queja
    {0x116CFBB8585D1C7F, 3, 0x00001},  // quejó
    {0x32FA729AAE44C75C, 4, 0x00408},  // quelques
    {0x05F48B38373EE24D, 4, 0x00408},  // quelques-uns
    {0x53EAEDF9A8F0BC5E, 9, 0x2000004},  // quem
    {0xC722675964E937E7, 6, 0x00008},  // questa
    {0xBD0DCF3C742B8097, 9, 0x00001},  // questiona
    {0x4357179315C8D73B, 9, 0x00001},  // questionado
    {0x0822DBD4F5C37AE1, 9, 0x00001},  // questionam
    {0x7D95784DC9E44AE7, 9, 0x00001},  // questionaram
    {0xE83ED96C890949A1, 9, 0x00001},  // questionava
    {0xF6DCD483E1BEE544, 2, 0x00001},  // questioned
    {0xFFED82A32C224CD7, 4, 0x00001},  // questionne
    {0x4C910BB8DE8954C8, 4, 0x00001},  // questionné
    {0x7CC6CBB8E5D73760, 9, 0x00001},  // questionou
    {0xCF99589E08B27CE8, 2, 0x00001},  // questions
    {0x499CA8FAC4B37C9C, 6, 0x00008},  // questo
    {0x312513FC12E0E0A0, 6, 0x00020},  // questore
    {0xBD005529E5C06669, 6, 0x00020},  // questori
    {0xB989F856889667B4, 6, 0x08020},  // questura
    {0x4D6293CDCBA26002, 4, 0x2000000},  // qui
    {0xB95BA00919E1B1AC, 3, 0x2000004},  // quien
    {0x670F568439D8183D, 3, 0x2000000},  // quienes
    {0xB5C1D583389DB299, 4, 0x4000020},  // quinquagénaire
    {0xF5ACB5CB59A91731, 9, 0x00200},  // quinta
    {0x226D43530538EC91, 2, 0x00001},  // quipped
    {0x76BA826D70FB7AC4, 2, 0x00001},  // quips
    {0xE9664A9FC43598C1, 6, 0x08020},  // quirinale
    {0x0C5AE78161B36504, 2, 0x00001},  // quoted
    {0xAC9CF71CEEBAAD7F, 2, 0x00001},  // quotes
    {0x24FF18D856E553F8, 2, 0x00001},  // quoth
    {0x04109E96DB2EF1D5, 6, 0x080A0},  // quotidiano
    {0x24DEEF7AA3E346D5, 4, 0x080A0},  // quotidien
    {0x7D6B04D5061196E8, 2, 0x00001},  // quoting
    {0xD517146EBB3188FD, 3, 0x00200},  // qué
    {0x501B8F68CA87657F, 7, 0x08020},  // raad
    {0x7A22E27A528509E1, 7, 0x00020},  // raadslid
    {0x02C69B02DC09B06D, 2, 0x00030},  // rabbi
    {0x99DAE1557877533F, 4, 0x00020},  // rabbin
    {0x0A827522B07AACDB, 6, 0x00020},  // rabbino
    {0x118986223F5EE77A, 3, 0x00020},  // rabino
    {0x4D9C0F10B4BE3D76, 6, 0x00001},  // raccomanda
    {0x74CE4BD96B6B1793, 6, 0x00001},  // raccomandano
    {0x7AE526EEE65F6AFD, 6, 0x00001},  // raccomandato
    {0x07B300980C7DC6B2, 6, 0x04001},  // racconta
    {0x43B665271C523857, 6, 0x04001},  // raccontano
    {0x060E1596A54F4539, 6, 0x04001},  // raccontato
    {0xF2BDD401E9514D85, 6, 0x00001},  // raccontava
    {0x7007D64FDFFE5A5E, 6, 0x00080},  // racconto
    {0x3CF3AD3B8C370439, 6, 0x00001},  // raccontò
    {0x6706F26D8DA2F447, 4, 0x00001},  // racontait
    {0x13DE88B60E73C70E, 4, 0x04001},  // raconte
    {0xFFB5C3A6B0B08398, 4, 0x00001},  // racontent
    {0x91013CCD8A0E129E, 4, 0x04001},  // raconté
    {0x48784EF3DD5406B8, 8, 0x08020},  // rada
    {0xF4D9921A2E225778, 8, 0x00020},  // radca
    {0xB943C00605BAA453, 6, 0x00020},  // radiologo
    {0x42B9CF671EFDC445, 11, 0x08020},  // radion
    {0x74074CB0F77B32DA, 1, 0x00080},  // radiosender
    {0x878C14896FF7B352, 8, 0x00820},  // radna
    {0xC8D467E3D1B98936, 8, 0x00020},  // radni
    {0xEF950C0A6C9134D9, 8, 0x01020},  // radny
    {0x8423214E393DC919, 8, 0x08020},  // rady
    {0x00C32A45B3DB822D, 4, 0x00001},  // ragaille
    {0xD7532EC85465DE2E, 6, 0x00820},  // ragazza
    {0x3178E589952DF4C4, 6, 0x01020},  // ragazzo
    {0x0EC5FF4717CC6018, 2, 0x00001},  // raged
    {0xB16B811426A0B852, 6, 0x00001},  // ragiona
    {0xBFF73C24A92087C4, 2, 0x00001},  // railed
    {0xD68871931F94A4E9, 2, 0x08020},  // railway
    {0xE9D42856FEEAF9F6, 9, 0x00820},  // rainha
    {0xE5A909C90D238BA0, 1, 0x00080},  // rakete
    {0x433FF76DADC7A33D, 11, 0x00080},  // raketen
    {0x1B034E94717F040E, 8, 0x00080},  // rakieta
    {0xEC6CAD7E26E024C6, 2, 0x00020},  // rancher
    {0x18F2956D42655C0B, 1, 0x00001},  // rang
    {0x4FF52FE4AB08D7F9, 2, 0x00020},  // ranger
    {0xD1F5138494415DBA, 2, 0x00001},  // ranted
    {0x4A252142982D2565, 9, 0x00820},  // rapariga
    {0x11E82860BC618213, 9, 0x01020},  // rapaz
    {0x511D34D2A0F390BA, 12, 0x00020},  // rapor
    {0xCE5BE4A8E3B486AB, 8, 0x00020},  // raporcie
    {0xE836A68D9377C464, 8, 0x00020},  // raport
    {0xAEA2AC0E7D24E98F, 8, 0x00001},  // raportuje
    {0xDF4E4D1F01F51004, 12, 0x00020},  // raporu
    {0x483F4C2880807240, 4, 0x00001},  // rappelait
    {0xFF9A8383D390492C, 4, 0x00001},  // rappelle
    {0x83D28DBC8810CB85, 4, 0x00001},  // rappellent
    {0xB2426CA8D62163DE, 4, 0x00001},  // rappelé
    {0x9175F6193B465920, 4, 0x10020},  // rapport
    {0x9175F6193B465920, 7, 0x10020},  // rapport
    {0x9175F6193B465920, 11, 0x00020},  // rapport
    {0xF77AE5640CB7D4D8, 4, 0x00001},  // rapporte
    {0x0CB3EF591D1ECDE5, 11, 0x00020},  // rapporten
    {0xDABAA9916A0AA2B4, 4, 0x00001},  // rapportent
    {0x37CE0651D11C55BC, 11, 0x00001},  // rapporterade
    {0x88387688598E83CE, 11, 0x00001},  // rapporterar
    {0x6A73CB5035A38976, 6, 0x00020},  // rapporto
    {0x5FCFD36EAC9F798F, 4, 0x00001},  // rapporté
    {0x77114D21152EB6F8, 6, 0x00020},  // rappresentante
    {0xF7056F2A40B337E7, 6, 0x00020},  // rappresentanti
    {0x3E12F64B8929AB2F, 11, 0x00001},  // rasade
    {0x8940760150942F4A, 11, 0x00001},  // rasar
    {0xE19F51C21A1D6462, 6, 0x00001},  // rassicura
    {0xD1C51B17A541E562, 6, 0x00001},  // rassicurano
    {0xE09B244D9950F952, 6, 0x00001},  // rassicurato
    {0x584AE46FF4B46924, 4, 0x00001},  // rassure
    {0xF9657162CC75F064, 4, 0x00001},  // rassuré
    {0xAA50E8E01FE3A034, 1, 0x08020},  // rat
    {0xC1CFA609644C041D, 1, 0x4000020},  // rathauschef
    {0x0BE8297E8033872F, 1, 0x4000020},  // rathauschefin
    {0x93E6381F79683B88, 8, 0x00020},  // ratownicy
    {0x1A4A1B1F59AAA9CF, 8, 0x00820},  // ratowniczka
    {0x1BF15B70A201648B, 8, 0x01020},  // ratownik
    {0x6CF481B7F147F30D, 8, 0x08020},  // ratusz
    {0x70C0604C0E2ED560, 1, 0x00080},  // raumfrachter
    {0x49BBD43637B5360E, 1, 0x00080},  // raumfähre
    {0x7444821134AE2E21, 1, 0x00080},  // raumschiff
    {0x8EC24555FC451BBF, 1, 0x00080},  // raumsonde
    {0x7568BBC7C69F4701, 1, 0x00001},  // raunen
    {0x1036CB62D069D3A1, 1, 0x00001},  // raunt
    {0x3FAEB60B96CB3D94, 1, 0x00001},  // raunte
    {0x98D4D16FFDF56BDD, 1, 0x00001},  // raunten
    {0x55F381842063162F, 4, 0x1000020},  // ravisseur
    {0x4B03F0A10F1D01A2, 6, 0x00080},  // razzo
    {0x3EB730EB0526B929, 6, 0x01020},  // re
    {0x1288CE18158030E6, 2, 0x00001},  // read
    {0xF8923954C46B795B, 2, 0x00001},  // reads
    {0x204853B9571D7C17, 9, 0x00001},  // reage
    {0x26B844EBDABC22E6, 7, 0x04001},  // reageerde
    {0x04242E2D927CB56C, 7, 0x04001},  // reageert
    {0xB33FC04210AEF2D3, 9, 0x00001},  // reagiu
    {0xF9C1DDC7D7289D10, 9, 0x01020},  // realizador
    {0x5BF99221FE54CC8E, 9, 0x00820},  // realizadora
    {0x588711A3A3AC333C, 9, 0x00001},  // realça
    {0xD87C4A254D1F7E73, 9, 0x00001},  // realçou
    {0xBD4231BCC21E7313, 2, 0x00001},  // reassured
    {0x973CFBC85CE7845C, 9, 0x00001},  // rebate
    {0x0F206C8F2BF774A8, 9, 0x00001},  // rebateu
    {0xDDF084DDB0D4F80D, 3, 0x00001},  // recalca
    {0x2D32B9C0B76EAF4E, 3, 0x00001},  // recalcaba
    {0x3512F64B5AD5C55F, 3, 0x00001},  // recalcado
    {0x5913A38E7D3A8E0C, 3, 0x00001},  // recalcan
    {0x3ADEF5FFB833530C, 3, 0x00001},  // recalcaron
    {0x1A947289EDE3A183, 3, 0x00001},  // recalcó
    {0x0982BF7FB769C487, 2, 0x04001},  // recalled
    {0x27614851E9299A43, 2, 0x00001},  // recalling
    {0xE2625052BF217BAE, 2, 0x00001},  // recalls
    {0x257167B093C19F6C, 9, 0x00020},  // rececionista
    {0xF00543E518945034, 2, 0x00020},  // receptionist
    {0xFB2E9F31C69FF809, 3, 0x00001},  // rechaza
    {0x84EE03B1B13545D7, 3, 0x00001},  // rechazado
    {0x54896114006FBCD2, 3, 0x00001},  // rechazaron
    {0x39D4048EDD62D750, 3, 0x00001},  // rechazó
    {0x48F8ECDE9B814DEB, 7, 0x00020},  // rechercheur
    {0xC9FF50FE66EF14D8, 7, 0x08020},  // rechtbank
    {0x2E5348333A816E16, 7, 0x00020},  // rechter
    {0x1469C1C3D49CED48, 6, 0x00001},  // recita
    {0xF8D7A0118A8528F8, 6, 0x00001},  // recitava
    {0xF30F6D595A52D9A7, 2, 0x00001},  // recited
    {0xBC1A275E755512D2, 2, 0x00001},  // reckoned
    {0x6F73D99AF8180477, 2, 0x00001},  // reckons
    {0x332A3A61B484DD02, 6, 0x00001},  // reclama
    {0x332A3A61B484DD02, 9, 0x00001},  // reclama
    {0xC0B8C6E3570E1750, 9, 0x00001},  // reclamam
    {0xB1665950E94A7BBD, 9, 0x00001},  // reclamou
    {0x79C1A7FF2EE64392, 9, 0x00001},  // recomenda
    {0x8E4314BAB6AB1F8C, 9, 0x00001},  // recomendou
    {0x0F14D6FC158F5495, 4, 0x00001},  // recommande
    {0x49E344F78D784524, 4, 0x00001},  // recommandé
    {0x6B77171A77DA5979, 9, 0x00001},  // reconhece
    {0xBFA5494FC4400588, 9, 0x00001},  // reconheceu
    {0x20CE7F4C3957A9C2, 4, 0x00001},  // reconnaissait
    {0x40FA5D90986A059C, 4, 0x00001},  // reconnaissent
    {0x6BDB60771F593067, 4, 0x00001},  // reconnaît
    {0x6EF196E211C05DB1, 4, 0x00001},  // reconnu
    {0xA0A83FFC10B54BBD, 3, 0x00001},  // reconoce
    {0x1EAEFE540A81F4DC, 3, 0x00001},  // reconocieron
    {0x1B284E631861987C, 3, 0x04001},  // reconoció
    {0xAA581AE9CBE53786, 3, 0x00001},  // reconocía
    {0xEF969EA2DFD3C45F, 9, 0x00001},  // recorda
    {0x85D3D6413DC5A872, 3, 0x00001},  // recordaba
    {0xDE7A1B63EB562B33, 9, 0x00001},  // recordado
    {0xC25329981BF7B16B, 9, 0x00001},  // recordam
    {0xCAE177B430473317, 9, 0x00001},  // recordaram
    {0x938E91CAE1A2B11D, 9, 0x00001},  // recordava
    {0xB11A50D458DECE25, 9, 0x00001},  // recordou
    {0x01C49502631741EE, 3, 0x00001},  // recordó
    {0x7B83EB937B4AED8F, 2, 0x00001},  // recounted
    {0xB2F7316FF6518246, 2, 0x00001},  // recounting
    {0x2C8C14AB18E6BF47, 2, 0x00001},  // recounts
    {0xEB77D83C1B10E644, 3, 0x00001},  // recrimina
    {0xEB77D83C1B10E644, 6, 0x00001},  // recrimina
    {0x585B860E1C590779, 3, 0x00001},  // recriminaba
    {0xB4287A75A15806C0, 3, 0x00001},  // recriminado
    {0x4DA272940FA24439, 3, 0x00001},  // recriminan
    {0xD6CC761FD3E0DB27, 3, 0x00001},  // recriminaron
    {0x560FE6D55FA00872, 3, 0x00001},  // recriminó
    {0x823D0820FD6079DE, 4, 0x00020},  // recteur
    {0xC67FB96DA9BDE9A4, 4, 0x08020},  // rectorat
    {0x28649D13A7DE4421, 4, 0x00020},  // rectrice
    {0x45D3344994575DDE, 4, 0x00080},  // recueil
    {0xF4411D5AFA10DA15, 3, 0x00001},  // recuerda
    {0xD50B622C43D9390A, 9, 0x00001},  // recusa
    {0x9A6A7F30D1CE5E11, 9, 0x00001},  // recusou
    {0x0D60FEBF234C14D4, 7, 0x00020},  // redacteur
    {0x52214042E0CA5D6A, 8, 0x08020},  // redakcja
    {0x8747B4BDCDB573B1, 8, 0x08020},  // redakcji
    {0xEB1B817BD686419D, 1, 0x08020},  // redaktion
    {0xD4F42D7844ADF896, 8, 0x00020},  // redaktor
    {0x150EF7A4C30B775E, 11, 0x00020},  // redaktör
    {0x88C98DD36E608BA1, 11, 0x00020},  // redaktören
    {0xFCCBAB2A9D14DF51, 11, 0x00200},  // redan
    {0x94463D0E17E5A37C, 9, 0x00001},  // redargue
    {0x48384145C80F175B, 6, 0x08020},  // redazione
    {0x5DE289EAC62F39F7, 12, 0x00001},  // reddeden
    {0x90446B68A98C636F, 12, 0x00001},  // reddediyor
    {0xF7B8E5E2E59E0102, 12, 0x00001},  // reddetti
    {0xEA92BC2A73DD2B62, 11, 0x08020},  // rederiet
    {0x5FB68F7E7A456BD0, 7, 0x08020},  // rederij
    {0xB12B6CF71C8D86F5, 1, 0x00001},  // redet
    {0x78957BE0D7C3380A, 11, 0x00001},  // redogjorde
    {0x2F2AE53A850FD50C, 11, 0x00001},  // redogör
    {0x618D5F0E44D86907, 4, 0x00001},  // redoutait
    {0xF51F7390D973EB17, 4, 0x00001},  // redoute
    {0xEF37BB0CB83451BF, 1, 0x08020},  // reederei
    {0x96FDF5642484830F, 9, 0x00001},  // refere
    {0x7DAEEE3F7ACE0895, 9, 0x00001},  // referiu
    {0x2409341E1B8BBD69, 2, 0x00001},  // referred
    {0xF98E435E8697DC43, 2, 0x00001},  // refers
    {0x76925322F96E0597, 9, 0x4000820},  // reformada
    {0x337A356B96F0B080, 9, 0x4001020},  // reformado
    {0x7859C8F41D2D124A, 9, 0x00001},  // reforça
    {0x9D10CB901055E47E, 9, 0x00001},  // reforçado
    {0x468F6AF5874DEBC1, 9, 0x00001},  // reforçam
    {0xE1BEF5E93CFB562F, 9, 0x00001},  // reforçaram
    {0x449A0F489803B631, 9, 0x00001},  // reforçava
    {0x8D91F764D21D93D4, 9, 0x00001},  // reforçou
    {0xE0B224D71861D077, 9, 0x00001},  // refuta
    {0x155A83B78410B51E, 9, 0x00001},  // refutou
    {0x9D183F249BCBC6B5, 7, 0x08020},  // regering
    {0x3B55E39D2723A1AC, 11, 0x08020},  // regeringen
    {0x155F22C029C8D11F, 3, 0x4000020},  // regidor
    {0xE2EF358192E44D91, 3, 0x4000020},  // regidora
    {0x63BB777E73808DBA, 1, 0x08020},  // regierung
    {0x53F927725013C31D, 6, 0x00820},  // regina
    {0xA0AB07C99B5BEF73, 6, 0x08020},  // regione
    {0xC49FA94286FEDB9D, 11, 0x08020},  // regionen
    {0x94E844EC1EF64147, 11, 0x00020},  // regionråd
    {0xFD66BD6D026A16B6, 11, 0x00020},  // regionrådet
    {0x3E6810A1B773767D, 1, 0x01020},  // regisseur
    {0x30A603EB6AE972B2, 1, 0x00820},  // regisseurin
    {0x75B0BEB765E90862, 11, 0x00020},  // regissör
    {0x9D0F9E9BFBF7142F, 11, 0x00020},  // regissören
    {0x8802B45B1B74F9ED, 6, 0x00020},  // regista
    {0x55A27503FAF827FE, 4, 0x00001},  // regrettait
    {0x8897FEE62D22CD88, 4, 0x00001},  // regrette
    {0x60BE34A662BB4A8B, 4, 0x00001},  // regretté
    {0xD5DABE0E1C91CBAC, 3, 0x08020},  // regulador
    {0x0190120F081C6EA1, 2, 0x00020},  // regulator
    {0x1BA6E3DB209FE189, 2, 0x00020},  // regulators
    {0xF984B757B471D7E1, 9, 0x01020},  // rei
    {0x3CF83D85C31C4F65, 3, 0x00820},  // reina
    {0xDF4E6A2FF940C8C8, 4, 0x00820},  // reine
    {0x6D736CAE00EADA5B, 1, 0x00020},  // reisende
    {0xEADF6CD133F6A0F0, 1, 0x00020},  // reisender
    {0xF13398F99DF5D864, 3, 0x00001},  // reitera
    {0xF13398F99DF5D864, 9, 0x00001},  // reitera
    {0x3E1A7208CE10CB20, 3, 0x00001},  // reiteraba
    {0x33C77B75075CFA24, 3, 0x00001},  // reiterado
    {0x33C77B75075CFA24, 9, 0x00001},  // reiterado
    {0x1968C9897BF369C1, 9, 0x00001},  // reiteram
    {0x5E5E0A29EE0BAA68, 3, 0x00001},  // reiteran
    {0xCC1CD133A40E6EE3, 9, 0x00001},  // reiteraram
    {0x2D58140622A21289, 3, 0x00001},  // reiteraron
    {0x764935FF9988AF56, 2, 0x00001},  // reiterated
    {0xE88288AC43A2E042, 2, 0x00001},  // reiterates
    {0xF4B4771CDFA48475, 2, 0x00001},  // reiterating
    {0xC57884D65BE1F2DF, 9, 0x00001},  // reiterava
    {0x9CE86AC69B60F09B, 9, 0x00001},  // reiterou
    {0x4E44BCD87AE424D3, 3, 0x00001},  // reiteró
    {0xB9D574FA5AE36ED9, 9, 0x01020},  // reitor
    {0xAE05EB020EFED589, 9, 0x00820},  // reitora
    {0x698FDA8E2FB78A26, 9, 0x08020},  // reitoria
    {0xDA4E0AC7A7AAE330, 2, 0x00001},  // rejected
    {0x5BD332C263AB0824, 2, 0x00001},  // rejecting
    {0x7A39DF6FA1097440, 2, 0x00001},  // rejects
    {0xE20BE15D9E199836, 9, 0x00001},  // rejeita
    {0x5ACB71CD06CF0241, 9, 0x00001},  // rejeitaram
    {0xA35F05433E2866C1, 9, 0x00001},  // rejeitou
    {0x9749C5575EF2EBCA, 4, 0x00001},  // rejette
    {0x2CB64CCA32604DE5, 4, 0x00001},  // rejettent
    {0xF6B8AC95869AD9D6, 4, 0x00001},  // rejeté
    {0x26F7D903A5C6FB03, 2, 0x00001},  // rejoined
    {0x7C5BFFB4B822F7FF, 9, 0x00001},  // rejubila
    {0x585FC1FA367AC80D, 8, 0x01020},  // rektor
    {0x585FC1FA367AC80D, 11, 0x00020},  // rektor
    {0xD86712D588894789, 8, 0x00820},  // rektorka
    {0xB0014EA3A678F3B8, 11, 0x00020},  // rektorn
    {0x908B46EA77142E22, 12, 0x00020},  // rektör
    {0x85A818E03486042C, 12, 0x08020},  // rektörlük
    {0x4BCB35E61BD1E883, 12, 0x08020},  // rektörlüğü
    {0xEF9C228C16D0E649, 12, 0x00020},  // rektörü
    {0x544EC81122A5BAB9, 8, 0x00002},  // relacji
    {0x13F9FD75D51FD777, 8, 0x01001},  // relacjonował
    {0xA92EE5DC9D7788B1, 8, 0x00801},  // relacjonowała
    {0x9F5094D4E3C7E41C, 8, 0x04001},  // relacjonuje
    {0xE19D3CCA99FCFA9F, 8, 0x00001},  // relacjonują
    {0xD857F680579C7FFF, 3, 0x00001},  // relata
    {0xD857F680579C7FFF, 9, 0x00001},  // relata
    {0xB4AC1BD117D09DF2, 3, 0x00001},  // relataba
    {0x07A2A4FC35A13459, 3, 0x00001},  // relatado
    {0x07A2A4FC35A13459, 9, 0x00001},  // relatado
    {0x05E84A17466969FF, 9, 0x00001},  // relatam
    {0x4716892630FF33A0, 3, 0x00001},  // relatan
    {0x5BF9C2975AFCDC22, 9, 0x00001},  // relataram
    {0x3BC44732B6AB6B06, 3, 0x00001},  // relataron
    {0xB587BE5D27CF6B0D, 9, 0x00001},  // relatava
    {0x0F326515E5E1777A, 4, 0x00001},  // relate
    {0x9E1FBD0203BA78CF, 2, 0x00020},  // relative
    {0x0F0319FBEE4C867B, 2, 0x00020},  // relatives
    {0xE4C5D07AD721CACB, 4, 0x00001},  // relativise
    {0xF09E113784204D93, 4, 0x00001},  // relativisé
    {0xCC58CEE30D420B73, 9, 0x00001},  // relativiza
    {0x4F462F3488ACDE91, 9, 0x00001},  // relativizou
    {0x93054964C822FF3C, 9, 0x04001},  // relatou
    {0x0F8A16A3CD3BA560, 4, 0x00001},  // relaté
    {0xF39D21488F112E77, 3, 0x04001},  // relató
    {0x781DE4C3864B4687, 9, 0x00020},  // relatório
    {0x11B7635B35D3C1FA, 6, 0x00020},  // relazione
    {0x1FED99347DAF5B2A, 2, 0x10020},  // release
    {0xFC7A1E3E0B61CA09, 2, 0x00001},  // relented
    {0x4570F01C24956FAE, 4, 0x00001},  // relevé
    {0xAD895576DDC8F9A0, 4, 0x00820},  // religieuse
    {0xFAD465E95733A690, 4, 0x00001},  // relève
    {0x6332CD28A1176A2D, 3, 0x00001},  // remarca
    {0x67CE87FBD71E0A34, 3, 0x00001},  // remarcaba
    {0x994061B593ADCD27, 3, 0x00001},  // remarcado
    {0xE12CEE58A7C9E738, 3, 0x00001},  // remarcan
    {0xC4B90B0739A28B85, 3, 0x00001},  // remarcaron
    {0xAF90DF4B13FE9C29, 3, 0x00001},  // remarcó
    {0x168127DE5286BAA6, 2, 0x00001},  // remarked
    {0x40F9E5F09328AFD1, 2, 0x00001},  // remarking
    {0x8F2825D07E297E82, 4, 0x00001},  // remarque
    {0xFBF93DAE04DBBD5F, 4, 0x00001},  // remarqué
    {0x0DB887699CB37870, 9, 0x00001},  // remata
    {0x13191A2F7BAAF8F8, 9, 0x00001},  // rematou
    {0xC1FFC33F454A594C, 2, 0x00001},  // remembered
    {0xBC0A51C3B1EE5473, 2, 0x00001},  // remembers
    {0xC25347A083933E67, 3, 0x00001},  // rememora
    {0x2F4A8EC6903ECE3C, 3, 0x00001},  // rememoraba
    {0xB606B6A284BABB05, 3, 0x00001},  // rememorado
    {0x3C49C16872B5E6CD, 3, 0x00001},  // rememoran
    {0xB4713225ADB1BEDB, 3, 0x00001},  // rememoraron
    {0xE44D2BAF7789854B, 3, 0x00001},  // rememoró
    {0x4AC813E82DFFB422, 4, 0x00001},  // remercie
    {0xFDE8010F8388C8C3, 4, 0x00001},  // remercié
    {0x1BC595BD94A7AD73, 4, 0x00001},  // renchéri
    {0x059741E18E61B957, 4, 0x00001},  // renchérissait
    {0x3F8120A1C884EEBD, 4, 0x00001},  // renchérit
    {0x74F97CE91DAA894A, 1, 0x4001020},  // rentner
    {0x6B8AF2B892715F87, 1, 0x4000820},  // rentnerin
    {0x0DE8268D301474F7, 2, 0x00010},  // rep
    {0x905DD3675D6EAE2E, 2, 0x00001},  // repeated
    {0x01B97DE5687B1054, 2, 0x00001},  // repeats
    {0xA71C99E9E7B12DEC, 9, 0x00001},  // repete
    {0x24AC4286B05EB2F0, 9, 0x00001},  // repetiu
    {0x0C62A62B39077AB3, 3, 0x00001},  // repite
    {0xC08BB6F93728E22E, 3, 0x00001},  // repitieron
    {0x83FBC72799AD35F7, 3, 0x00001},  // repitió
    {0xF934C898A9D16A50, 3, 0x00001},  // repla
    {0xA6E282BE12D02F7F, 3, 0x00001},  // replaba
    {0xCE031170DAF25B6E, 3, 0x00001},  // replado
    {0x8D0E074408227FCB, 3, 0x00001},  // replan
    {0xA13C02B511B4B849, 3, 0x00001},  // replaron
    {0x3A12480921E0D950, 3, 0x00001},  // replica
    {0x3A12480921E0D950, 6, 0x00001},  // replica
    {0x4FBA6E59BD315EB9, 6, 0x00001},  // replicano
    {0x2AB7B628A65E5225, 6, 0x00001},  // replicato
    {0x41F18845F31B7670, 6, 0x00001},  // replicava
    {0x8EB8697A773EE07E, 6, 0x00001},  // replicò
    {0xAF9463DAE6DBE7C8, 3, 0x04001},  // replicó
    {0xC484160640376BE8, 2, 0x04001},  // replied
    {0xDA9E1575AD51881B, 2, 0x04001},  // replies
    {0x8971814B7CC63FAB, 11, 0x00001},  // replikerade
    {0x1BE96CDDEA84E398, 11, 0x00001},  // replikerar
    {0x38040C5BD2B6401E, 2, 0x00001},  // replying
    {0x5EEAE514DA6CD5FE, 3, 0x00001},  // repló
    {0x72B44C158E23143B, 2, 0x000A0},  // report
    {0xC9E789B74A59DE51, 2, 0x00001},  // reported
    {0xA9DEEC574682BDFD, 1, 0x01020},  // reporter
    {0xA9DEEC574682BDFD, 2, 0x00020},  // reporter
    {0xA9DEEC574682BDFD, 4, 0x00020},  // reporter
    {0xA9DEEC574682BDFD, 8, 0x01020},  // reporter
    {0xA9DEEC574682BDFD, 11, 0x00020},  // reporter
    {0x502B18AFDEDA860A, 3, 0x00820},  // reportera
    {0x9550E7F218158720, 1, 0x00820},  // reporterin
    {0x9FFD58206E7FEBBD, 8, 0x00820},  // reporterka
    {0x056FF69EE1392B63, 11, 0x00020},  // reportern
    {0xD343182F2473349B, 3, 0x01020},  // reportero
    {0xB1B495CE4913504C, 2, 0x00001},  // reporting
    {0x4FE1FCDA71B696F0, 2, 0x00001},  // reports
    {0x5198D642D2E220FF, 4, 0x00001},  // reprend
    {0xACE96561E0C06B21, 11, 0x00020},  // representant
    {0xE398E5E37460563D, 11, 0x00020},  // representanten
    {0xFEFDFBB4FCA2CC07, 2, 0x00020},  // representative
    {0xFED6620D8A94890E, 2, 0x00020},  // representatives
    {0x39B42B92B0C7115C, 4, 0x00001},  // repris
    {0x9E0103A0FA228CFC, 9, 0x00001},  // repudiou
    {0xED6A226C633BE14C, 3, 0x00001},  // repuso
    {0x41B5F00B2D9F3308, 9, 0x00020},  // repórter
    {0xE5181DE881533585, 4, 0x01020},  // rescapé
    {0x96C4C9FD66517AD9, 4, 0x00820},  // rescapée
    {0xDAEBE4B3F9E24A4C, 4, 0x20020},  // rescapés
    {0x31C6B184E71AAE9A, 2, 0x00020},  // rescuer
    {0x3534C467F3521D66, 2, 0x00020},  // rescuers
    {0x56D12F1A714635E7, 2, 0x00020},  // researcher
    {0x255EC6970610C973, 2, 0x00020},  // researchers
    {0x7ECBDAE69C0094A9, 11, 0x00020},  // resenär
    {0xED5913DE8E2D9C31, 11, 0x00020},  // resenären
    {0xE432F1A9F480A18D, 11, 0x00020},  // resenärer
    {0x07F7C06A3AB62590, 2, 0x20020},  // resident
    {0xEA59A15DC9D2086B, 3, 0x20020},  // residente
    {0xEA59A15DC9D2086B, 6, 0x20020},  // residente
    {0xEA59A15DC9D2086B, 9, 0x00020},  // residente
    {0x8401206E06575928, 3, 0x00020},  // residentes
    {0x8401206E06575928, 9, 0x00020},  // residentes
    {0x0409BE77536E3BC2, 6, 0x20020},  // residenti
    {0x5E459AF9C1D86B29, 2, 0x20020},  // residents
    {0x1C0AA4299BD4E754, 9, 0x00001},  // resmunga
    {0x73148C012B25FEFA, 9, 0x00001},  // resmungou
    {0xF809F40BFFD3370D, 11, 0x00001},  // resonerade
    {0xFA840A1A64D41200, 11, 0x00001},  // resonerar
    {0xC1C4F125DDAEEA86, 3, 0x00001},  // resopla
    {0x020B45D8FA465475, 8, 0x08020},  // resorcie
    {0xD1A621F3A6F45223, 8, 0x08020},  // resort
    {0x541B9CBDCE4C98AD, 8, 0x08020},  // resortu
    {0x3237ED4F8203DE3D, 6, 0x00001},  // respinge
    {0x6AB46AE2E41BDC98, 6, 0x00001},  // respinse
    {0x105948265C53AF98, 6, 0x00001},  // respinto
    {0xC6E1B7364B6BD28D, 3, 0x04001},  // responde
    {0xC6E1B7364B6BD28D, 9, 0x04001},  // responde
    {0xB2445BCD6D3311B9, 2, 0x00001},  // responded
    {0xCC3CE2B49EBBF562, 9, 0x04001},  // respondem
    {0x3EA692A226CE194C, 2, 0x00020},  // responder
    {0x5D326470BDDD3B4E, 9, 0x04001},  // responderam
    {0x70D3AD1E136C4D48, 2, 0x00020},  // responders
    {0x9A825B053CA7E56F, 9, 0x04001},  // respondeu
    {0x2E9A05F9B0A0E629, 3, 0x00001},  // respondieron
    {0x9F92DA4AAA269ED5, 3, 0x04001},  // respondió
    {0x071A5B7DDF52A405, 2, 0x00001},  // responds
    {0x601D09A99F2386EC, 6, 0x00020},  // responsabile
    {0xC7C73D5D95195F9F, 6, 0x00020},  // responsabili
    {0xAFFB05158B3281D3, 9, 0x00001},  // responsabiliza
    {0x233477506B4457CD, 9, 0x00001},  // responsabilizou
    {0x6AA4E8E9782D3880, 3, 0x4000020},  // responsable
    {0x6AA4E8E9782D3880, 4, 0x4000020},  // responsable
    {0x145AB46C944B3B79, 4, 0x00020},  // responsables
    {0x365E409AA7DBE16C, 9, 0x20020},  // responsáveis
    {0x8DE110435033D087, 9, 0x4020020},  // responsável
    {0x13FA232F25427876, 9, 0x00001},  // ressalta
    {0xEE4D60E06D9ECD74, 9, 0x00001},  // ressaltado
    {0x4EBA13CC4B714B93, 9, 0x00001},  // ressaltam
    {0xAA18B80481D50729, 9, 0x00001},  // ressaltaram
    {0x23E2BC2989013A22, 9, 0x00001},  // ressaltava
    {0xED2E32E352C73023, 9, 0x00001},  // ressaltou
    {0x562C23D57AE06721, 9, 0x00001},  // ressalva
    {0xEB36757DAF974C8B, 9, 0x00001},  // ressalvou
    {0xC98380635837DB36, 12, 0x00020},  // ressam
    {0x5EEC8170404B247B, 1, 0x4000020},  // ressortchef
    {0x9B9163EE34721CCF, 1, 0x4000020},  // ressortchefin
    {0x14D58D5679584588, 8, 0x00080},  // restauracja
    {0x8C2E58146FDB8616, 8, 0x00080},  // restauracji
    {0x5CFB9DCDD8FAE6EB, 11, 0x00080},  // restaurangen
    {0x7BB44F29360871ED, 1, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 2, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 4, 0x00080},  // restaurant
    {0x7BB44F29360871ED, 7, 0x00080},  // restaurant
    {0x4E2A0963E1A595DA, 3, 0x00080},  // restaurante
    {0x4E2A0963E1A595DA, 9, 0x00080},  // restaurante
    {0xC5FF864DEEE527B2, 4, 0x01020},  // restaurateur
    {0x941B4CD554E7A78B, 4, 0x00820},  // restauratrice
    {0xFAABDE3C3AE2A792, 12, 0x00080},  // restoranı
    {0x876A7266D923614C, 3, 0x00001},  // resume
    {0x876A7266D923614C, 9, 0x00001},  // resume
    {0x1F916BA186FC6FC6, 9, 0x00001},  // resumiu
    {0xEE1385CDA97522EB, 3, 0x00001},  // resumió
    {0x88DA713B3637EF8F, 1, 0x00001},  // resümieren
    {0x15146608D2E6C151, 1, 0x00001},  // resümiert
    {0xD7D679CBB9876A1C, 1, 0x00001},  // resümierte
    {0xBF96FEC04EA29338, 1, 0x00001},  // resümierten
    {0x0252D7F9491A1B6C, 11, 0x00001},  // retas
    {0xCBC6CD923A17836C, 2, 0x00200},  // retired
    {0xA92FD2895B075089, 2, 0x4000020},  // retiree
    {0xB889D78358CDF365, 2, 0x00001},  // retorted
    {0x4F94B5342264D5AE, 2, 0x00001},  // retorts
    {0xDE1DB1B757E262B6, 4, 0x4001020},  // retraité
    {0x4D45ADC334FC2FF7, 4, 0x4000820},  // retraitée
    {0x1C95F6CE9C7EF4D5, 9, 0x00001},  // retruca
    {0x941D697EE297A3F5, 9, 0x00001},  // retrucado
    {0x2F51ED0432ECE665, 9, 0x00001},  // retrucam
    {0x098C1CE530021728, 9, 0x00001},  // retrucaram
    {0x702208CD6C57E4DB, 9, 0x00001},  // retrucava
    {0xC005D203B3657113, 9, 0x00001},  // retrucou
    {0x1A8454B42399200E, 1, 0x00020},  // retter
    {0xE2BBEE95CEDE0EAC, 6, 0x01020},  // rettore
    {0xF90CA5B9BE9E1595, 6, 0x00820},  // rettrice
    {0x602C8B10F113E7FD, 1, 0x00020},  // rettungskräfte
    {0x7F44980FBEAF1726, 2, 0x00010},  // rev
    {0x2C9EF8191D1530CC, 2, 0x00001},  // revealed
    {0x7BD1EBF5604405AC, 2, 0x00001},  // reveals
    {0x046902F39914DC95, 9, 0x00001},  // revela
    {0x6A6068BA91C2E427, 9, 0x00001},  // revelado
    {0x8FCF94C78BE6687E, 9, 0x00001},  // revelam
    {0x6AD27DBDB695805F, 9, 0x00001},  // revelaram
    {0x09045DDA3AAB4916, 9, 0x00001},  // revelava
    {0x873C0AFC458D3B5D, 9, 0x00001},  // revelou
    {0x83DFB7CD190E2D99, 2, 0x00020},  // reverend
    {0x80CAC05598FB7A5E, 9, 0x00020},  // revisor
    {0x3677E11604B2F478, 3, 0x00080},  // revista
    {0x3677E11604B2F478, 9, 0x00080},  // revista
    {0x21D6432A356B57A5, 9, 0x00001},  // revolta
    {0x4B5B148D763924A7, 4, 0x00080},  // revue
    {0xD5CA61BFA1D7D4CF, 3, 0x01020},  // rey
    {0x1C3B0475B5C88F32, 3, 0x00001},  // reza
    {0xD147FDECA52AEC22, 3, 0x00001},  // rezaba
    {0xFFBBF6D74035310A, 8, 0x01020},  // reżyser
    {0x59B3E2F53B244FC5, 8, 0x00820},  // reżyserka
    {0x04C2097C001F1A03, 9, 0x00001},  // ri
    {0xA2F882A9C45C3A1B, 6, 0x00001},  // ribadisce
    {0x99FBBEE3327D40A1, 6, 0x00001},  // ribadito
    {0x4B998BB8741B572F, 6, 0x00001},  // ribatte
    {0x0CAB803A4E44F61C, 6, 0x00001},  // ribattuto
    {0x128B13A20794EFC5, 6, 0x4001020},  // ricercatore
    {0x8982EF1B0F85CBDF, 6, 0x4000820},  // ricercatrice
    {0x893AD7A4C5A72B87, 6, 0x00001},  // richiama
    {0x3F298F6264C622FD, 6, 0x00001},  // richiamato
    {0x7D4B40629557DBEC, 1, 0x01020},  // richter
    {0x7A9B909788918EBD, 1, 0x00820},  // richterin
    {0x7081AFE6D2861CE7, 6, 0x00001},  // riconosce
    {0x468E3DF7BE7567CE, 6, 0x00001},  // riconosciuto
    {0xDEE1051123AA4FC9, 6, 0x00001},  // ricorda
    {0x505CA49C7480B0C0, 6, 0x00001},  // ricordano
    {0x261AD319BB6AE52D, 6, 0x00001},  // ricordato
    {0x209B4D93D83453A0, 6, 0x00001},  // ricordava
    {0xD151862348B3B389, 6, 0x00001},  // ricordò
    {0x6816873BE506B466, 6, 0x00001},  // ride
    {0xECE9E2C3B5126A02, 2, 0x00001},  // ridiculed
    {0x3F2575FE32C6A390, 11, 0x00020},  // ridlärare
    {0xEF1093A9D9763027, 1, 0x04001},  // rief
    {0x8816840B70B44727, 1, 0x00001},  // riefen
    {0x4E3783739DA55EFE, 7, 0x00001},  // riep
    {0x011F04D5F9D1508B, 7, 0x00001},  // riepen
    {0xD4F009E080F3144F, 1, 0x00001},  // riet
    {0xC0EE7D477BD4C3B1, 6, 0x00001},  // riferisce
    {0x11A1DCB8D3DF570E, 6, 0x00001},  // riferito
    {0x420A1CF7714489AA, 11, 0x08020},  // riksbanken
    {0x0B8BC3569253F314, 11, 0x08020},  // riksdagen
    {0x63C57A76DCA2F925, 11, 0x00020},  // riksdagsledamot
    {0x953402724179D86E, 11, 0x00020},  // riksdagsledamoten
    {0xD1F180579D770DF4, 6, 0x00001},  // rilancia
    {0xBE4FD87ADDF7DD4A, 6, 0x00001},  // rilanciato
    {0x3F0C93F8C2010009, 6, 0x00001},  // rileva
    {0xA22ECBBECC362BC5, 6, 0x00001},  // rilevato
    {0x9C67DD0C314B771B, 6, 0x00001},  // rimarca
    {0x204B1601A93F5197, 6, 0x00001},  // rimarcato
    {0xDC4B52EE018F22BD, 6, 0x00001},  // rimprovera
    {0xF0A344587C4443BD, 6, 0x00001},  // rincara
    {0x1B6D461B82B189F8, 6, 0x00001},  // rinfaccia
    {0x549EFB27801A0685, 6, 0x00001},  // ringrazia
    {0x35756A6EADAECB46, 6, 0x00001},  // ringraziato
    {0x43355FCEE7C449A9, 6, 0x00001},  // ripeta
    {0xD3A00D0840EA3DB1, 6, 0x00001},  // ripetano
    {0x4C70D27B388BE073, 6, 0x00001},  // ripetato
    {0x74947C65F79E64A2, 6, 0x00001},  // ripetava
    {0x86DBAAA59496E99E, 6, 0x00001},  // ripete
    {0xB35B720357A6B319, 6, 0x00001},  // ripetono
    {0x87D263549323D2A3, 6, 0x00001},  // ripetuto
    {0x24883D0AA8A6FD13, 6, 0x00001},  // ripetò
    {0xF6460127C34630B0, 4, 0x00001},  // riposte
    {0xE93C11047C3C60F9, 4, 0x00001},  // riposté
    {0xA6B7A82674575A66, 6, 0x04001},  // risponde
    {0xA6DDB7ACA1F612A5, 6, 0x04001},  // rispondono
    {0xD2E7F735ECEBAD56, 6, 0x00001},  // rispose
    {0x0A8D0A8A1B304E69, 6, 0x04001},  // risposto
    {0xA7F5C1A5DD6D6604, 6, 0x00080},  // ristorante
    {0xB9B40B51E4DB30C9, 4, 0x00001},  // rit
    {0xA665B2159B6B9C00, 6, 0x00001},  // ritengono
    {0xAFD6279FF7B8DDDF, 6, 0x00001},  // ritiene
    {0x5B6C3702A06D77D8, 6, 0x00001},  // ritrattato
    {0xB34C4B6C2690E6FE, 9, 0x00001},  // riu
    {0x88895F9C970B84C9, 6, 0x00001},  // rivela
    {0x6C44B1D247147872, 6, 0x00001},  // rivelano
    {0x0769D8C47DBED386, 6, 0x00001},  // rivelato
    {0x7480F5E342270EF5, 6, 0x00001},  // rivelava
    {0x8DC830710B3707F3, 6, 0x00001},  // rivelò
    {0x285D10A2BEBBB58E, 4, 0x21020},  // riverain
    {0x3C1C17DD7F7E136A, 4, 0x20820},  // riveraine
    {0x463E47BF876BE3EC, 4, 0x20020},  // riverains
    {0x1480D2C83A80D69D, 6, 0x00080},  // rivista
    {0xA3F0A419E0B3F599, 3, 0x00001},  // rió
    {0x6C179C1D6116E02A, 2, 0x00001},  // roared
    {0xB82457B3949F2C5C, 8, 0x00020},  // robotnicy
    {0xC0F077EBFA85F316, 8, 0x01020},  // robotnik
    {0xCF41B725DAF77CDF, 2, 0x00080},  // rocket
    {0x730597152668A818, 8, 0x00020},  // rodzice
    {0x9C8E6A5CD78AF56C, 8, 0x08020},  // rodzina
    {0x465C77D326952C69, 8, 0x08020},  // rodziny
    {0x0389E73B99F509A1, 7, 0x00001},  // roept
    {0x1E586063235088D9, 3, 0x00001},  // rogó
    {0xB7AFC9CBB2494636, 4, 0x01020},  // roi
    {0x9596946FE3838592, 8, 0x00020},  // rolnicy
    {0xB837B37B91FBC644, 8, 0x00820},  // rolniczka
    {0x69504820F8D8FFB9, 8, 0x01020},  // rolnik
    {0x02FCE15A94471CE5, 1, 0x00080},  // roman
    {0x02FCE15A94471CE5, 4, 0x00080},  // roman
    {0x02FCE15A94471CE5, 7, 0x00080},  // roman
    {0x02FCE15A94471CE5, 11, 0x00080},  // roman
    {0x02FCE15A94471CE5, 12, 0x00080},  // roman
    {0x4F314B1C55FFF31A, 2, 0x00080},  // romance
    {0x4F314B1C55FFF31A, 9, 0x00080},  // romance
    {0xFCCF0F0E75469D25, 4, 0x01020},  // romancier
    {0xCFAB3C58F4E5BE14, 4, 0x00820},  // romancière
    {0xA2087AD6465CF90B, 11, 0x00080},  // romanen
    {0x4E2A457F56E6A01E, 2, 0x400000},  // romanian
    {0xF7BEBCE761CBF386, 1, 0x00080},  // romans
    {0x02828CFAC186A2C8, 6, 0x00080},  // romanzo
    {0xB067D8BF2F4765BA, 12, 0x00080},  // romanı
    {0xA0FF7B56555DE229, 12, 0x00080},  // romanında
    {0xFFD38088FD3B7385, 6, 0x400000},  // romeno
    {0xFFD38088FD3B7385, 9, 0x400000},  // romeno
    {0x6C1A004F9592CAAA, 2, 0x00020},  // roofer
    {0x5CDC8E6A82642241, 11, 0x00001},  // ropade
    {0x76208717C77DDE7F, 11, 0x00001},  // ropar
    {0x19A47C24BCE8B5BF, 11, 0x00001},  // ropat
    {0x3D29A461B6609EF6, 8, 0x400000},  // rosyjski
    {0x9AC12F957AF66E77, 8, 0x400000},  // rosyjsku
    {0xA0D8DE02E2CA4C43, 4, 0x400000},  // roumain
    {0x563B425B7C064847, 4, 0x400000},  // roumaine
    {0x9664BF8FDB86BCDA, 4, 0x400000},  // roumaines
    {0xBFFC644224116E2C, 4, 0x400000},  // roumains
    {0x81A883AE65BFA9E4, 8, 0x20020},  // rozmówca
    {0xF5F49D04F47EBE2A, 8, 0x20020},  // rozmówcy
    {0xE244F12FD57DD637, 8, 0x20020},  // rozmówczyni
    {0xB2F85A033AB979F3, 8, 0x00001},  // rozpacza
    {0xAD0724B07B0076DA, 8, 0x00001},  // rozważa
    {0x81DD1DEEBD105376, 11, 0x00080},  // rubriken
    {0xBEF45658F41B6DCE, 8, 0x00080},  // ruch
    {0x3D6E583ECF234A7E, 3, 0x00001},  // ruega
    {0x3C5BF0327F51F608, 3, 0x00001},  // ruegaa
    {0x80B47C1360D24D62, 3, 0x00001},  // ruegaaba
    {0x7255AEB3640346B1, 3, 0x00001},  // ruegaado
    {0x413AD105BB4AA18A, 3, 0x00001},  // ruegaan
    {0xE159938379F44D52, 3, 0x00001},  // ruegaaron
    {0x276BADC7BCC67C11, 3, 0x00001},  // ruegaó
    {0x4DAE99F0C8139CAD, 1, 0x00001},  // rufen
    {0x88830762A9C18E13, 1, 0x00001},  // ruft
    {0xF9F20299034DF6BA, 9, 0x00001},  // rugiu
    {0xE3C7B49630FF191F, 2, 0x00020},  // ruling
    {0x6E9FE07EC95AF32F, 3, 0x400000},  // rumano
    {0xB95AEBCF2608221F, 2, 0x00001},  // rumbled
    {0x5052FB10DC23B977, 1, 0x400000},  // rumänisch
    {0xB37ECE7F77429265, 1, 0x400000},  // rumänische
    {0xB17455F29E9A0BAD, 1, 0x400000},  // rumänischem
    {0xE8AD0A818D58C247, 1, 0x400000},  // rumänischen
    {0x100EBD24333DD7BE, 1, 0x400000},  // rumänischer
    {0xC72381A901F60C9F, 1, 0x400000},  // rumänisches
    {0x505BBB921775C976, 1, 0x00200},  // rund
    {0x49EDABABF36360D5, 3, 0x400000},  // rusa
    {0xD7E81E68EAE17E11, 3, 0x400000},  // ruso
    {0x063EB44DD21167CD, 6, 0x400000},  // russa
    {0x063EB44DD21167CD, 9, 0x400000},  // russa
    {0x87C3F599B6C696C0, 4, 0x400000},  // russe
    {0xAC2E4046138E4298, 4, 0x400000},  // russee
    {0x29FEACA9A7D0D436, 4, 0x400000},  // russees
    {0xE0CFEA1D622718E8, 4, 0x400000},  // russes
    {0x3B57332C731B9A86, 2, 0x400000},  // russian
    {0xED17A8097A78EDF4, 1, 0x400000},  // russisch
    {0xED17A8097A78EDF4, 7, 0x400000},  // russisch
    {0xB8AFD670DF2428FC, 1, 0x400000},  // russische
    {0xB8AFD670DF2428FC, 7, 0x400000},  // russische
    {0x179197DA1BD06AAE, 1, 0x400000},  // russischem
    {0x523E188BCF094390, 1, 0x400000},  // russischen
    {0x6C5436D14168ACE4, 1, 0x400000},  // russischer
    {0x7BEC50D8742630B6, 1, 0x400000},  // russisches
    {0xFB7B99758B6280FE, 6, 0x400000},  // russo
    {0xFB7B99758B6280FE, 9, 0x400000},  // russo
    {0x320DE942E99BEBCC, 12, 0x400000},  // rusça
    {0x122C66C6140A47FE, 8, 0x00020},  // rybacy
    {0x51F026FDA0194295, 8, 0x01020},  // rybak
    {0xAA38338C874DEBE3, 8, 0x00020},  // rybaków
    {0x63B431D64E01C8D1, 11, 0x400000},  // rysk
    {0xA0C8ADC307DDDA8D, 11, 0x400000},  // ryska
    {0xFA0A16F1EBABDF61, 11, 0x00001},  // ryter
    {0xAC4A44786D3EB809, 8, 0x00020},  // rzecznicy
    {0x897A0B9A0354D29F, 8, 0x00820},  // rzeczniczka
    {0x72B95AA9E8CB1EB3, 8, 0x00020},  // rzeczniczki
    {0xEE2BCEF5929D42B4, 8, 0x01020},  // rzecznik
    {0x62A45613C6A9BDED, 8, 0x00020},  // rzecznika
    {0x32215D378A6988ED, 8, 0x00020},  // rzecznikiem
    {0x08F15A6C6FCB5DD8, 8, 0x00100},  // rzekoma
    {0x1CDCFDEB8C601A1D, 8, 0x00100},  // rzekomy
    {0xD21B0F17568304A6, 8, 0x01001},  // rzekł
    {0x50B13D9682C12000, 8, 0x00801},  // rzekła
    {0x1194BFB2C5F249DD, 8, 0x00080},  // rzeźba
    {0x9E0EDFD405F4FAF2, 8, 0x00001},  // rzuca
    {0x362F9136929307B9, 8, 0x01001},  // rzucił
    {0x5E7AD955764D49F4, 8, 0x00801},  // rzuciła
    {0x4504C8F059E6BBB2, 8, 0x08020},  // rząd
    {0xC808252E21A7BC6A, 8, 0x08020},  // rządu
    {0x2404CA4D85D59A4F, 4, 0x00001},  // râle
    {0x2D8060F37FED6A09, 11, 0x00020},  // räddningschef
    {0x18323A57A43CE9F3, 11, 0x00020},  // räddningschefen
    {0x021C251FE555FC75, 11, 0x00020},  // räddningsledare
    {0xC1811FA930071B1D, 11, 0x00020},  // räddningsledaren
    {0xC45474A145773964, 11, 0x08020},  // räddningstjänsten
    {0x60C0819002E048E6, 1, 0x00001},  // rät
    {0x7D7422C8CAB71AF0, 1, 0x00001},  // räumt
    {0x86F5D4D4F2FF54BE, 1, 0x00001},  // räumte
    {0x81E997C91C1C4B95, 11, 0x08020},  // rådet
    {0x15464D8E8ADAD304, 11, 0x00020},  // rådgivare
    {0x02B21D41BDE71665, 11, 0x00020},  // rådgivaren
    {0x7784CFDA03A1877F, 4, 0x00001},  // réagi
    {0x5D1426E99CC20C1A, 4, 0x00001},  // réagissait
    {0x513863971DC9379B, 4, 0x00001},  // réagit
    {0x1E7C08231B662FB8, 4, 0x01020},  // réalisateur
    {0xBA012E3B5E9BE0F9, 4, 0x00820},  // réalisatrice
    {0xDEF0DF4DF3E6BFBA, 4, 0x00001},  // réclame
    {0x4FD4DDD63BC89AE9, 4, 0x00001},  // réclamé
    {0xB42446BC1C05791C, 4, 0x00001},  // récusé
    {0x25E6FFF2C41D8D8E, 4, 0x08020},  // rédaction
    {0xDF80BF7BAF147655, 4, 0x00001},  // réfléchit
    {0xA941C059B0DBB124, 4, 0x00001},  // réfute
    {0x5A30877CACEFEFF9, 4, 0x00001},  // réfuté
    {0x553B072F17FC290F, 4, 0x08020},  // régie
    {0x65F358E36EC1E09C, 4, 0x08020},  // région
    {0xBA8B3502C6B11C8A, 4, 0x00020},  // régisseur
    {0xE70300176110C17E, 4, 0x00001},  // réitère
    {0xFC904F33CAD84611, 4, 0x00001},  // réitéré
    {0xC22308D62F7ACE15, 4, 0x00001},  // réjoui
    {0xDF1ADA49AFB5ECEF, 4, 0x00001},  // réjouit
    {0x98E98FD34BFD5525, 4, 0x00001},  // réplique
    {0xD74C4CC5023199AB, 4, 0x00001},  // répliqué
    {0x3E22A97DC9B2C986, 4, 0x04001},  // répond
    {0xD69A4F0D55065ECB, 4, 0x00001},  // répondait
    {0x93CCF1296728EF45, 4, 0x04001},  // répondent
    {0xEEB99C0F8E2F934C, 4, 0x04001},  // répondu
    {0x68660DD944FD4527, 4, 0x00001},  // répète
    {0x9E1FB25010AB75BC, 4, 0x00001},  // répété
    {0x23474AB1B571D5C2, 4, 0x08020},  // réseau
    {0x8B6F9216D46F6893, 4, 0x00001},  // résumait
    {0x0A3F5335E558BFE2, 4, 0x00001},  // résume
    {0x3E0D880EAB593587, 4, 0x00001},  // résumé
    {0xC78632B856F20AC3, 4, 0x00001},  // rétorque
    {0xF11B1B1F55EDB3D4, 4, 0x00001},  // rétorqué
    {0xF1BA44D3DBE837FF, 4, 0x00001},  // révèle
    {0x6298BFC4BC1FE3B8, 4, 0x00001},  // révélé
    {0x1804C5B215126850, 3, 0x00001},  // ríe
    {0x8CAD496768558220, 11, 0x080A0},  // rörelsen
    {0x4A0FE3784F67555F, 11, 0x00020},  // rörmokare
    {0x9CDF4677E9ACA9D0, 11, 0x00001},  // röt
    {0x93F4ACD19CDF0A65, 1, 0x00001},  // rügen
    {0x82FC9BDA3CF87C46, 1, 0x00001},  // rügt
    {0x6832A3909A6D157A, 1, 0x00001},  // rügte
    {0x1689A6B64443EFFC, 1, 0x00001},  // rügten
    {0xBB93C7E696B87FEC, 4, 0x00200},  // s
    {0x33060BE4A133224E, 4, 0x00008},  // sa
    {0x33060BE4A133224E, 11, 0x04001},  // sa
    {0x2BD20156E85A5DE5, 12, 0x00200},  // sabah
    {0x20A21352661919C3, 6, 0x00200},  // sabato
    {0x2418AAC1A56C117B, 6, 0x01020},  // sacerdote
    {0x4B4A3FD41EFF7838, 1, 0x00020},  // sachverständige
    {0xAC71B1DB7EB8A23A, 1, 0x00020},  // sachverständiger
    {0x7923DCF9C3F2D4EC, 11, 0x04001},  // sade
    {0xA7081611390A3564, 1, 0x04001},  // sagen
    {0x4CD0A92CDBF147B4, 1, 0x04001},  // sagt
    {0x4CD0A92CDBF147B4, 11, 0x04001},  // sagt
    {0xCA8730310217D07A, 1, 0x04001},  // sagte
    {0x77A9C334E053DBC7, 1, 0x04001},  // sagten
    {0x3F0DBD74B9A72731, 12, 0x00020},  // sahibi
    {0xB367F215B8327C2B, 12, 0x00020},  // sahipleri
    {0x31CA438F417DEB32, 2, 0x04001},  // said
    {0x438280EFBF2C1CFC, 2, 0x00020},  // sailor
    {0x14C80AE2F01C4DF3, 11, 0x00080},  // sajten
    {0x85C1C602B76855C8, 12, 0x20020},  // sakini
    {0x77DAD7940407C558, 12, 0x20020},  // sakinler
    {0xC73C3B954667E3B7, 12, 0x20020},  // sakinleri
    {0x7CD09524DCB8464D, 4, 0x01020},  // salarié
    {0x71E9B8F55DA16546, 4, 0x00820},  // salariée
    {0xBDAEB257A869AE52, 4, 0x00020},  // salariés
    {0x7C2127ECB06936DF, 12, 0x1000020},  // saldırgan
    {0xC758205C7452D36D, 2, 0x00020},  // salesman
    {0x1046D829384BC8AD, 2, 0x00020},  // saleswoman
    {0x243849095CD03ABF, 9, 0x00001},  // salienta
    {0x7C957DC6B089D5EF, 9, 0x00001},  // salientado
    {0x39D0F26C17A9830F, 9, 0x00001},  // salientam
    {0xF8FEA50A6D160048, 9, 0x00001},  // salientaram
    {0x931D3613A6384627, 9, 0x00001},  // salientava
    {0xC87E508928FE3EF4, 9, 0x00001},  // salientou
    {0xBDC977DDCA93B561, 4, 0x00001},  // salue
    {0xE7F6A3EBB93200CE, 4, 0x00001},  // saluent
    {0xB5116C2ECBFAC698, 6, 0x00001},  // saluta
    {0x54948C98BC01690D, 6, 0x00001},  // salutato
    {0xEA000467EC61E066, 4, 0x00001},  // salué
    {0x02A946C82FC6A52C, 12, 0x00200},  // salı
    {0xE22C37FC9CD491D1, 4, 0x00200},  // samedi
    {0xB5AF1AA1A5BA88E3, 11, 0x00001},  // sammanfattade
    {0xB4E28E7BC452F8B4, 11, 0x00001},  // sammanfattar
    {0xBE9AF111A5F27788, 11, 0x00020},  // samordnare
    {0x836CDECF76D46DE8, 8, 0x08020},  // samorząd
    {0x50DC9336487C1D70, 8, 0x4000020},  // samorządowiec
    {0x96749347CE284FE5, 8, 0x08020},  // samorządu
    {0xCFF3B94E23C1F289, 1, 0x800200},  // samstag
    {0xA39527383C787EA4, 11, 0x200000},  // samt
    {0x63906AAA8ECB4853, 12, 0x00020},  // sanatçı
    {0xDDE8F8F199D4B657, 8, 0x08020},  // sanepid
    {0x15D2ABB6B5CC8956, 4, 0x00001},  // sanglote
    {0x6C2232877E81C938, 3, 0x4000020},  // sanitaria
    {0x40C551B6E35EE27B, 3, 0x4000020},  // sanitario
    {0x2068FF36FA52D9B4, 8, 0x00020},  // sanitariusz
    {0xC23CC583B5B7E666, 8, 0x00020},  // sanitariuszka
    {0x752D4F94AFA22881, 1, 0x01020},  // sanitäter
    {0x1F79702911D18ABD, 1, 0x00820},  // sanitäterin
    {0xB417FC8CD6F9E0F4, 12, 0x00020},  // sanık
    {0x0ABB2216CB77269B, 9, 0x00020},  // sapador
    {0x34F92C5892F95871, 8, 0x00020},  // saper
    {0x6CF4604527FBEDC0, 8, 0x00020},  // saperzy
    {0x979B5FEA9D39880B, 4, 0x00020},  // sapeur
    {0xBD123CFC9357F630, 3, 0x00020},  // sargento
    {0xDC38678FFB44029F, 6, 0x00820},  // sarta
    {0x2DFCC066C51DFDE2, 6, 0x01020},  // sarto
    {0x18F7C3F23FED2540, 8, 0x00080},  // satelita
    {0x47F52FB2DA614E59, 7, 0x00080},  // satelliet
    {0x663314F3C24CF580, 1, 0x00080},  // satellit
    {0x88A14B3B24F03999, 2, 0x00080},  // satellite
    {0x88A14B3B24F03999, 4, 0x00080},  // satellite
    {0x88A14B3B24F03999, 6, 0x00080},  // satellite
    {0x2EDF5187205DBDC7, 11, 0x00080},  // satelliten
    {0x6C2425C47236DFD4, 2, 0x800200},  // saturday
    {0x8A2281DE70C8D426, 3, 0x00080},  // satélite
    {0x8A2281DE70C8D426, 9, 0x00080},  // satélite
    {0x92274BA706A5E657, 9, 0x00001},  // saudou
    {0x0F41D75E3102A9A2, 4, 0x01020},  // sauveteur
    {0x349EEF45586CE7FC, 4, 0x00020},  // sauveteurs
    {0xB92264D646BE1A43, 4, 0x00820},  // sauveteuse
    {0x755B428C91AFAA4F, 12, 0x00020},  // savcı
    {0x40A9F85A233B9741, 12, 0x00020},  // savcılar
    {0xD6C0EAE917A0BBD7, 12, 0x08020},  // savcılık
    {0xE1134BC02B260772, 12, 0x08020},  // savcılığı
    {0x32C1EBD8EA723E02, 12, 0x00020},  // savcısı
    {0x8B8656FD0CCB3200, 12, 0x00001},  // savunan
    {0xAB0285780B8D1424, 12, 0x00001},  // savundu
    {0xB8DE9A30DEE0F5CD, 12, 0x00001},  // savunuyor
    {0x50B77459457598C3, 2, 0x04001},  // say
    {0x684B42FDA19AC886, 2, 0x04001},  // saying
    {0xE02D7371055A223D, 2, 0x04001},  // says
    {0xF326E01DA65BBAA4, 12, 0x00010},  // sayın
    {0xB5E9F9F4C3A2FC89, 9, 0x00001},  // saúda
    {0x4665B212E81024D5, 12, 0x00020},  // sağlıkçı
    {0x770873EA359D90BF, 6, 0x00001},  // sbotta
    {0xA1E367BC757F1DCB, 6, 0x00001},  // sbottato
    {0x1EEB8034A82E6853, 6, 0x00001},  // sbuffa
    {0x7B0F7A2A2BA5AF8A, 4, 0x00001},  // scandaient
    {0xF7F4327F0A125006, 4, 0x00001},  // scande
    {0xC3F0C82D890A41C2, 4, 0x00001},  // scandent
    {0xA028EC266C32732A, 6, 0x00001},  // scandisce
    {0xE7FB44FA9CF1C6CF, 6, 0x00001},  // scandiscono
    {0xD5980C4533336318, 6, 0x00001},  // scandito
    {0xAA287C0A298E976B, 4, 0x00001},  // scandé
    {0x0629133ABC107E02, 1, 0x00200},  // scharfe
    {0xFDB795294BB3A652, 1, 0x4001020},  // schauspieler
    {0x22DB2A586F64CDC8, 1, 0x4000820},  // schauspielerin
    {0xC84B4CA4DC9BD0C9, 6, 0x00001},  // scherza
    {0x409EA15CDF92A976, 6, 0x00001},  // scherzano
    {0x5854702061E7AE1B, 6, 0x00001},  // scherzato
    {0x21EC80E091B4EBC5, 6, 0x00001},  // scherzava
    {0x2D0B189F49516FA1, 1, 0x00001},  // scherzen
    {0x9C7165744A3001D5, 1, 0x00001},  // scherzt
    {0xC58BCF9C79D9A416, 1, 0x00001},  // scherzte
    {0x5AB2A887617D66A2, 1, 0x00001},  // scherzten
    {0x13C034CB0FAC3602, 6, 0x00001},  // scherzò
    {0x028F0130A19F25D3, 1, 0x00080},  // schiff
    {0x87E66D1A54D82ED5, 1, 0x00080},  // schiffs
    {0x9FBE21544F3D09AC, 1, 0x00001},  // schilderen
    {0xBFA4CE57A47AA9E8, 1, 0x00001},  // schildert
    {0x2498B76B0ED5AEA4, 1, 0x00001},  // schilderte
    {0xEE6D38774F4858FF, 1, 0x00001},  // schilderten
    {0xA08D946B5F836FE2, 1, 0x00001},  // schimpfen
    {0x82F5E3BE3B9D3661, 1, 0x00001},  // schimpft
    {0x5AC7B779002A2CCF, 1, 0x00001},  // schimpfte
    {0x74D93BDAB75616AD, 1, 0x00001},  // schimpften
    {0x192FC3124DC67287, 7, 0x00080},  // schip
    {0x40344CF2BA4AFA54, 7, 0x00020},  // schipper
    {0xFC46D2DE563AE17D, 7, 0x4000020},  // scholier
    {0xC10C859C74FA1F06, 1, 0x00200},  // schon
    {0x36141435246D4401, 2, 0x08020},  // school
    {0x36141435246D4401, 7, 0x08020},  // school
    {0x2129D0B221E7E802, 2, 0x4000020},  // schoolteacher
    {0x234F9D660D9B88CC, 7, 0x04001},  // schreef
    {0x9E5D99D29BB4E5E2, 7, 0x00001},  // schreeuwde
    {0xB5D9B08CCEC354EF, 7, 0x00001},  // schreeuwt
    {0xDC08EAA02BF0A36B, 1, 0x10021},  // schreiben
    {0x2F3160D682DA1CC4, 1, 0x04001},  // schreibt
    {0xE14B102AFC124B83, 1, 0x00001},  // schreit
    {0x9BBEF9D3BCF1FE22, 1, 0x00001},  // schrie
    {0x4B1A3575C7CFA6CB, 1, 0x04001},  // schrieb
    {0x8047B276193619EF, 1, 0x00001},  // schrieben
    {0x8078BAD618C8D6F8, 1, 0x00001},  // schrien
    {0xFDCB96D68F4C067B, 1, 0x01020},  // schriftsteller
    {0x7908076E8F8CC232, 1, 0x00820},  // schriftstellerin
    {0x5234EA6800054EDE, 7, 0x00820},  // schrijfster
    {0xAAD73F06BB0D502E, 7, 0x04001},  // schrijft
    {0xF79BF986D818C876, 7, 0x00020},  // schrijver
    {0x2047E347E3A6BCC2, 1, 0x080A0},  // schule
    {0xB3B19318BE6C2B9D, 7, 0x1000020},  // schutter
    {0x3E5930BB30C48FF9, 1, 0x400000},  // schwedisch
    {0x9626D636801CABDD, 1, 0x400000},  // schwedische
    {0x7BF0FCF87F8B4924, 1, 0x400000},  // schwedischem
    {0x3948DE3152970CB3, 1, 0x400000},  // schwedischen
    {0x72148E5605BBA97B, 1, 0x400000},  // schwedischer
    {0x396495AB5706310B, 1, 0x400000},  // schwedisches
    {0x621335BC3314C490, 1, 0x00820},  // schwester
    {0x5022024000832354, 1, 0x00001},  // schwärmen
    {0xF08CE62FA1CBA850, 1, 0x00001},  // schwärmt
    {0x57988E1D171022C3, 1, 0x00001},  // schwärmte
    {0xCA4E74EABA80A922, 1, 0x00001},  // schwärmten
    {0xAACBCC3E62EF68D9, 1, 0x00001},  // schätzen
    {0xE8F8C36C72E40B05, 1, 0x00001},  // schätzt
    {0xC1C1FDCA81D9BE4C, 1, 0x00001},  // schätzte
    {0x8234E848F78D42D3, 1, 0x00001},  // schätzten
    {0x075042B8DACF3616, 1, 0x01020},  // schüler
    {0x572EDF96468D3FA5, 1, 0x00820},  // schülerin
    {0x7572A15835065684, 1, 0x1000020},  // schütze
    {0x901A9500F5572826, 4, 0x00020},  // scientifique
    {0x05AE160F623E05CB, 4, 0x00020},  // scientifiques
    {0xC3A8F3DC4A5A0B73, 2, 0x00020},  // scientist
    {0x467DB6BC1C14EB6F, 2, 0x00020},  // scientists
    {0xECE7D8A943172F60, 6, 0x00820},  // scienziata
    {0xDC1CF846BCC31664, 6, 0x01020},  // scienziato
    {0x076EAC30E462D5F0, 2, 0x00001},  // scoffed
    {0x79B3FBB5C46E5620, 6, 0x00020},  // scolara
    {0xB48021FF9AB59F36, 6, 0x00020},  // scolaro
    {0x8C674F4E21212A84, 2, 0x00001},  // screamed
    {0x075EB9AF986B1B5C, 2, 0x00001},  // screaming
    {0x8FB9D57CC428EA50, 2, 0x00001},  // screams
    {0x6F807192E565CE30, 6, 0x00001},  // scrisse
    {0x5B1EB54F71D91A84, 6, 0x04001},  // scritto
    {0x3B33BF5AF5B7621B, 6, 0x01020},  // scrittore
    {0x40F4B3E15C1A8DAA, 6, 0x00820},  // scrittrice
    {0x1A6E50A29BAC7247, 6, 0x00001},  // scrive
    {0x574749F1C7DDE6BB, 6, 0x00001},  // scrivono
    {0xF87453BECACF233B, 2, 0x00080},  // sculpture
    {0xF87453BECACF233B, 4, 0x00080},  // sculpture
    {0xC92FABFD614728EE, 6, 0x00080},  // scultura
    {0x1D3C4E996A71B6E4, 6, 0x08020},  // scuola
    {0x69B4BB7AC39B1C22, 2, 0x00020},  // seafarer
    {0x56F3DEC56E6964FB, 1, 0x00200},  // sechs
    {0x96850525E32074F0, 1, 0x00200},  // sechzig
    {0xFA6001EE44BD151B, 6, 0x00002},  // secondo
    {0xF61606CB6244849B, 4, 0x00020},  // secouriste
    {0x344BC7A436E35D41, 4, 0x00020},  // secouristes
    {0xBFF4C5D39E784B1A, 3, 0x00820},  // secretaria
    {0xBFF4C5D39E784B1A, 9, 0x08020},  // secretaria
    {0x90231A651045D536, 2, 0x08020},  // secretariat
    {0x33680FC7BD450824, 3, 0x01020},  // secretario
    {0x071E1CFACA87A05F, 3, 0x00020},  // secretarios
    {0x754C849B79E5CCE1, 2, 0x00030},  // secretary
    {0x56268F0E21618D2D, 9, 0x00820},  // secretária
    {0x4A0F34525D6B23A4, 9, 0x00020},  // secretária-geral
    {0xAD762B7A4BDE0090, 9, 0x01020},  // secretário
    {0x529FCE8DCD41FBFF, 9, 0x00020},  // secretário-geral
    {0x3968677FCB23309A, 4, 0x00020},  // secrétaire
    {0x49D0AAE7F2CDBC06, 3, 0x1000020},  // secuestrador
    {0xFDEDC32740EEFC4F, 11, 0x00200},  // sedan
    {0xA947786F20719450, 11, 0x00080},  // segelfartyget
    {0x1D52970E9CFB3F11, 1, 0x00080},  // segelschiff
    {0x0272EE295EA875B9, 2, 0x00080},  // segment
    {0x063742DC26303727, 6, 0x00001},  // segnala
    {0xF2B37D02575B0772, 6, 0x00001},  // segnalato
    {0x8D1E429E0119E77C, 6, 0x00020},  // segretari
    {0xF10C3DBAE97314A2, 6, 0x00820},  // segretaria
    {0x8CE7F60D8F109EBF, 6, 0x01020},  // segretario
    {0x8CBA275B246D22F3, 9, 0x00200},  // segunda
    {0xC5ED543BF9C57527, 9, 0x00002},  // segundo
    {0x14350436B77197B8, 9, 0x08020},  // seguradora
    {0x2B36420EAEFBC603, 3, 0x00002},  // según
    {0x85EB294FF3766112, 1, 0x02000},  // sehe
    {0x4D7A0311809A8D97, 1, 0x02000},  // sei
    {0x7AB08584D1784D10, 1, 0x02000},  // seien
    {0x9C7D05E538774700, 1, 0x00008},  // sein
    {0xF568A8614206BA36, 1, 0x00008},  // seine
    {0xE973AF306396B9CA, 1, 0x80008},  // seinem
    {0xCE56528308EC5C3F, 1, 0x80008},  // seinen
    {0xE649D2F5E7FA0B34, 1, 0x8000008},  // seiner
    {0xCD4B7E86820B2BAF, 11, 0x00020},  // seismolog
    {0xD2BF47A57712755B, 2, 0x00020},  // seismologist
    {0x15C8DE4D44904B9C, 1, 0x00200},  // seit
    {0x6FEA0BAA9910395F, 8, 0x08020},  // sejm
    {0x3F1FDFEAA54D78ED, 8, 0x08020},  // sejmik
    {0x5A72A4A1359059A8, 8, 0x08020},  // sejmu
    {0x79C1E8829B96FBBF, 12, 0x00020},  // sekreter
    {0xFB80F4B8D30AA915, 11, 0x00020},  // sekreterare
    {0x572C6C2CBA451BA3, 11, 0x00020},  // sekreteraren
    {0xABD7CFCEB54D2A2A, 12, 0x00020},  // sekreteri
    {0x0ECC34CE9DCB2E83, 1, 0x01020},  // sekretär
    {0x43A2621DB28FD06F, 1, 0x00820},  // sekretärin
    {0x3E6213538E619C2C, 9, 0x00020},  // selecionador
    {0x69C04B5AD222E153, 4, 0x00002},  // selon
    {0xB48E0ABA191ECB2D, 3, 0x00080},  // semanario
    {0xAB77554B00205C84, 9, 0x00080},  // semanário
    {0xAEBADFA4DC4348F6, 2, 0x00010},  // sen
    {0x0F4A62947EAF9E40, 3, 0x08020},  // senado
    {0x0F4A62947EAF9E40, 9, 0x08020},  // senado
    {0x9D55C6C61D172234, 3, 0x01020},  // senador
    {0x9D55C6C61D172234, 9, 0x01020},  // senador
    {0xF51B2A911B7AA9B7, 3, 0x00820},  // senadora
    {0xF51B2A911B7AA9B7, 9, 0x00820},  // senadora
    {0x3A707A08537AFC77, 3, 0x00020},  // senadores
    {0x3A707A08537AFC77, 9, 0x00020},  // senadores
    {0xD0DC53E3BD12D97A, 1, 0x08020},  // senat
    {0xD0DC53E3BD12D97A, 8, 0x08020},  // senat
    {0x7B4A2BD86A0DD80C, 2, 0x08020},  // senate
    {0xAEFBB07A83878ED1, 6, 0x08020},  // senato
    {0x6EA9C7C58F3FE31A, 1, 0x01020},  // senator
    {0x6EA9C7C58F3FE31A, 2, 0x00030},  // senator
    {0x6EA9C7C58F3FE31A, 8, 0x00020},  // senator
    {0x38893665084EB906, 8, 0x00020},  // senatora
    {0xDB907C7E3F3ADDFF, 6, 0x01020},  // senatore
    {0x32E8CD1182CF9104, 1, 0x00020},  // senatoren
    {0xE4998E9F5D8CF17F, 6, 0x00020},  // senatori
    {0x2C9372D61BE36C9F, 1, 0x00820},  // senatorin
    {0xF677D53314E2F017, 8, 0x00820},  // senatorka
    {0x0855362E4ECB1557, 2, 0x00020},  // senators
    {0xEF340151D065916F, 6, 0x00820},  // senatrice
    {0x12A620F99745386C, 8, 0x08020},  // senatu
    {0xFD522731480BF693, 1, 0x080A0},  // sender
    {0xE0C39E4559A4995B, 1, 0x00080},  // senders
    {0xD812B07196CE4FD1, 12, 0x08020},  // sendika
    {0xECF63F31CC62C1D5, 12, 0x00020},  // sendikacı
    {0x852E09D5E8C19FC7, 12, 0x08020},  // sendikalar
    {0x20427A2CA4034814, 12, 0x08020},  // sendikası
    {0xD10356691E028FF0, 1, 0x00080},  // sendung
    {0x0E69B6470B3E0DA3, 9, 0x01010},  // senhor
    {0x3E3066AEBB6CDB49, 9, 0x00810},  // senhora
    {0x1540F2C41931E67F, 1, 0x4000020},  // senior
    {0xCC04AC4ECCD94761, 1, 0x4000020},  // seniorin
    {0x78C793B25EE9C0A2, 8, 0x00820},  // seniorka
    {0x0B7FC814F1689B06, 1, 0x800000},  // september
    {0x0B7FC814F1689B06, 2, 0x800200},  // september
    {0x544642D926048A6C, 3, 0x4000020},  // septuagenaria
    {0x1F412130375B9993, 2, 0x4000020},  // septuagenarian
    {0xF5834A588BBE442A, 3, 0x4000020},  // septuagenario
    {0x42371773EDE24C1A, 4, 0x4000020},  // septuagénaire
    {0x12756040FA2C3D20, 9, 0x1000020},  // sequestrador
    {0x8671E0BEBF126460, 6, 0x1000020},  // sequestratore
    {0x3307DC584CF404B9, 2, 0x400000},  // serbian
    {0x345EFED8FE5EC720, 1, 0x400000},  // serbisch
    {0xE2A78C9584D3032F, 1, 0x400000},  // serbische
    {0x566FF79F93A4BCFD, 1, 0x400000},  // serbischem
    {0x72C236B2E2468E78, 1, 0x400000},  // serbischen
    {0x5A4E6A59F6BE5EC1, 1, 0x400000},  // serbischer
    {0xE9966F46DBBA27F4, 1, 0x400000},  // serbisches
    {0x6F8890FB6A4E02BF, 2, 0x00020},  // sergeant
    {0xAE923334BF41F0FE, 12, 0x00080},  // sergi
    {0x664F8C86240549DD, 12, 0x00080},  // sergisi
    {0xE6C749E661C8A994, 2, 0x00080},  // serial
    {0xE6C749E661C8A994, 8, 0x00080},  // serial
    {0xFD8C2789B62513BC, 8, 0x00080},  // serialu
    {0xF219DBB48EA7D97B, 1, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 3, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 6, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 7, 0x00080},  // serie
    {0xF219DBB48EA7D97B, 11, 0x00080},  // serie
    {0x9AFF3A155EC36EE9, 11, 0x00080},  // serien
    {0x82E1A9B15B32A454, 2, 0x00080},  // series
    {0x0D6D40EC8D5F3A23, 4, 0x01020},  // serveur
    {0x34D3ECC8AE567448, 4, 0x00820},  // serveuse
    {0xF514F6072CFE7C60, 2, 0x08020},  // service
    {0xF514F6072CFE7C60, 4, 0x08020},  // service
    {0xD0B25A56F1EA23AC, 2, 0x08020},  // services
    {0xD0B25A56F1EA23AC, 4, 0x08020},  // services
    {0x1F2C8435E1B42801, 3, 0x08020},  // servicio
    {0x414913BA44E90ACB, 3, 0x08020},  // servicios
    {0x0B03BBDF5E449C21, 11, 0x00820},  // servitris
    {0x81BF17FFEA795BEA, 11, 0x00020},  // servitör
    {0x70DD8A5000103FA4, 6, 0x08020},  // servizi
    {0x654F6BFBFEC19EFC, 6, 0x08020},  // servizio
    {0x5FFFDEB1A39CB708, 9, 0x08020},  // serviço
    {0x0D1EDF2C244030B1, 9, 0x08020},  // serviços
    {0x4EA78063A638DE1C, 8, 0x00080},  // serwis
    {0xF92F439F65223A5B, 4, 0x00008},  // ses
    {0x8ACBFA8974B362B9, 12, 0x00001},  // seslendi
    {0x4C97D8A7A7B7FA41, 12, 0x00001},  // seslenen
    {0x2ED5BC25D50F8C64, 12, 0x00001},  // sesleniyor
    {0x6F54AFCF675C0F76, 6, 0x4000020},  // sessantenne
    {0xD8C1732C6BC43E1F, 6, 0x4000020},  // settantenne
    {0x9FDF1755B9C25785, 6, 0x00080},  // settimanale
    {0xE21DFFD9E834DF7E, 9, 0x00008},  // seu
    {0x805E84BE6D27A7B9, 9, 0x00008},  // seus
    {0x10E8DDFC8491EB4F, 2, 0x00200},  // seven
    {0x27E32C90E3F3A08C, 2, 0x00608},  // several
    {0x59480F445AB8CA44, 3, 0x4000020},  // sexagenaria
    {0x51E24861488B96B5, 2, 0x4000020},  // sexagenarian
    {0x41CF1B6087B76B44, 3, 0x4000020},  // sexagenario
    {0x724886E156B9E1D5, 9, 0x4000020},  // sexagenária
    {0x70BDF5DC0C9904D6, 9, 0x4000020},  // sexagenário
    {0x9B58F263FD1305B1, 4, 0x4000020},  // sexagénaire
    {0x138E08AE0C5202F4, 9, 0x00200},  // sexta
    {0x5127D236904CB133, 3, 0x04001},  // señala
    {0xE3F87414957DFEE1, 3, 0x00001},  // señalaba
    {0x7DB9F41FEF679968, 3, 0x00001},  // señalado
    {0x9D1ACD510D801739, 3, 0x00001},  // señalan
    {0x9B0DCDF40845C175, 3, 0x00001},  // señalaron
    {0xD9B635ECE6BD5621, 3, 0x04001},  // señaló
    {0x53E0C05ADFB07185, 3, 0x01010},  // señor
    {0x324BDF2DF8BA7F88, 3, 0x00810},  // señora
    {0x54CD00F755548722, 6, 0x00001},  // sfoga
    {0xD2FEAE6B64B64FBC, 6, 0x00001},  // sfogato
    {0x53E2C1A9DFE64DB4, 6, 0x00820},  // sfollata
    {0x3ED28F713DF25C98, 6, 0x00020},  // sfollati
    {0x9B81004D91055C52, 6, 0x01020},  // sfollato
    {0x5949666BD5CAD6BF, 2, 0x00010},  // sgt
    {0x4F666B6B2F0FA4DC, 2, 0x00A04},  // she
    {0xB8740284CC58289B, 2, 0x00020},  // sheriff
    {0xFB6609B8D0D56627, 2, 0x00080},  // ship
    {0x2CA9A122121F5552, 2, 0x08020},  // shipyard
    {0x323B604A42335693, 2, 0x00200},  // shocked
    {0x34C78EE4C11EFEF0, 2, 0x1000020},  // shooter
    {0xFD19A58F20AE957A, 2, 0x00020},  // shopkeeper
    {0xB630643582820412, 2, 0x00200},  // should
    {0x1C3B728EC3CD777F, 2, 0x04001},  // shouted
    {0xEA543F9F8566238E, 2, 0x00001},  // shouting
    {0x15F73B6217BC2DC8, 2, 0x00001},  // shouts
    {0x1845F1CA39FE1051, 1, 0x00080},  // show
    {0x1845F1CA39FE1051, 2, 0x00080},  // show
    {0x51CDE1B443452C40, 2, 0x00001},  // shrieked
    {0x23B5EDFE940752D7, 2, 0x00001},  // shrugged
    {0x13E002524B059580, 1, 0x00020},  // sicherheitskräfte
    {0xEE61A33FFCF9FD48, 1, 0x00804},  // sie
    {0xE9157A9C905B4AA4, 1, 0x00200},  // sieben
    {0x0E387C615108EC12, 1, 0x00080},  // siedlung
    {0xEBADA3907E58C398, 8, 0x00020},  // sierżant
    {0x0276148C25CCE3D8, 6, 0x00010},  // sig
    {0x7C475D90A42A8558, 2, 0x00001},  // sighed
    {0x65E10A90D40B787A, 2, 0x00001},  // sighs
    {0xE128FDB59A5392E3, 2, 0x00020},  // sign
    {0xB0F3F2E218B2B685, 4, 0x00001},  // signale
    {0xA6DE31F045CEF83C, 4, 0x00001},  // signalé
    {0xB0EF6D40852E1245, 6, 0x01010},  // signor
    {0xB1DC75F98D6BCCDE, 6, 0x00810},  // signora
    {0xD9CA451FE65F155B, 6, 0x01010},  // signore
    {0x2949D409CBAB7E29, 3, 0x00001},  // sigue
    {0xBEB2A05CB5C2FCBC, 3, 0x00001},  // siguió
    {0x998D4D589E8F45D5, 9, 0x00200},  // sim
    {0x8693F39225386256, 11, 0x00008},  // sin
    {0x8997661D325DFC97, 2, 0x00200},  // since
    {0xB79FC0CCBCBEDE09, 6, 0x00820},  // sindaca
    {0xD9943E9FE6BDE1DA, 6, 0x00020},  // sindacalista
    {0x605DD243720C68D3, 6, 0x00020},  // sindacalisti
    {0x123670049F88D26A, 6, 0x08020},  // sindacati
    {0x343968B7C8B6CD5F, 6, 0x08020},  // sindacato
    {0xF75172FE970695BE, 6, 0x00020},  // sindaci
    {0x308770BDC98C1635, 6, 0x01020},  // sindaco
    {0x87999F3D2B22A0D9, 3, 0x00020},  // sindicalista
    {0x87999F3D2B22A0D9, 9, 0x00020},  // sindicalista
    {0x12D4B4804C90CC2C, 3, 0x08020},  // sindicato
    {0x12D4B4804C90CC2C, 9, 0x08020},  // sindicato
    {0x8D399A51CABEE015, 3, 0x08020},  // sindicatos
    {0x8D399A51CABEE015, 9, 0x08020},  // sindicatos
    {0x51961FF922A404EB, 2, 0x4000020},  // singer
    {0x88DDFC75AB92D361, 2, 0x00080},  // single
    {0x6CA71C82780BB615, 4, 0x01020},  // sinistré
    {0xFB4E22975E585712, 4, 0x00820},  // sinistrée
    {0x84FB48BCAC9F6476, 4, 0x00020},  // sinistrés
    {0xE3EA46A7985674BA, 9, 0x00001},  // sintetiza
    {0xFF41E5E03B2074A7, 9, 0x00001},  // sintetizou
    {0x7C1D4ED3CBF4FDC4, 6, 0x00001},  // sintetizza
    {0xE806DB245BCA09E8, 6, 0x00001},  // sintetizzato
    {0x5003E85BDDEBA962, 8, 0x00820},  // siostra
    {0x1C4F56E49181B540, 2, 0x01010},  // sir
    {0x9E486C317AF69DAD, 12, 0x00020},  // sismolog
    {0x67DF58A65D9EA770, 6, 0x00020},  // sismologo
    {0x5AAD1D052467B35D, 4, 0x00020},  // sismologue
    {0xEF29BEFDA0F6F509, 9, 0x00020},  // sismólogo
    {0xFE0F58CE1FEBBB39, 2, 0x00820},  // sister
    {0x9AFDDFFF67F36558, 2, 0x00080},  // sitcom
    {0x83FBCB318DE764EB, 2, 0x00080},  // site
    {0x83FBCB318DE764EB, 4, 0x00080},  // site
    {0x83FBCB318DE764EB, 9, 0x00080},  // site
    {0x6F5985F87D714A60, 12, 0x00001},  // sitem
    {0x08AC4294D0BF2AAC, 12, 0x00080},  // sitesi
    {0x52D85C69B1179C70, 12, 0x00080},  // sitesinde
    {0x57C5986C93FF45C5, 3, 0x00080},  // sitio
    {0x6F4EDA5F3C05C106, 6, 0x00080},  // sito
    {0x4E82D768A4328F4B, 11, 0x00008},  // sitt
    {0xD5B0ACF7CD8B4D57, 2, 0x00608},  // six
    {0xC87F99E3EE92EECA, 12, 0x4000020},  // siyasetçi
    {0xB7FFB05410053570, 12, 0x00200},  // siz
    {0x20F353D83199C4AB, 11, 0x08020},  // sjukhuset
    {0x4CA15ACE3AF8CBD3, 11, 0x00820},  // sjuksköterska
    {0x844A3DE46D9AA3AC, 11, 0x00820},  // sjuksköterskan
    {0x8D0F963E7375351F, 11, 0x08020},  // sjöfartsverket
    {0x0AE627ACBBCC4EEE, 11, 0x01020},  // sjöman
    {0xB0D33BE241CF7026, 11, 0x00020},  // sjömannen
    {0x4DA17C82300E320E, 11, 0x00020},  // sjöräddare
    {0x76EF461A93C47CD1, 11, 0x00020},  // sjöräddaren
    {0x589E4F4E87C90A60, 1, 0x00001},  // skandieren
    {0x9AA55516A80FC0D0, 1, 0x00001},  // skandiert
    {0xD7EAB83847E23467, 1, 0x00001},  // skandierte
    {0xACE977718075CC23, 1, 0x00001},  // skandierten
    {0x3C96D089723C6754, 8, 0x00001},  // skandowali
    {0x796E3DBCC2274B06, 8, 0x00001},  // skandują
    {0x2B0CE9B1D78AD99A, 8, 0x00001},  // skarcił
    {0xBBF1C0A85005F0D2, 8, 0x00001},  // skarży
    {0xA93EE29B3031915C, 8, 0x01001},  // skarżył
    {0x5CC5E36A72B3E1D6, 8, 0x00801},  // skarżyła
    {0xEAC536B6C3EE4E38, 11, 0x00020},  // skeppare
    {0x5D1154B25B428636, 11, 0x00080},  // skeppet
    {0xA16AEDC201A673A6, 2, 0x00080},  // sketch
    {0x0D313FC1E27D9025, 2, 0x00020},  // skipper
    {0x0D313FC1E27D9025, 6, 0x00020},  // skipper
    {0xDC110C14262ECE2B, 11, 0x00080},  // skiva
    {0xEDFFC46EDB82636B, 8, 0x00020},  // sklepikarz
    {0xD63BD7CE66093F2F, 11, 0x08020},  // skolan
    {0xD70AFC6C0FBEB8D8, 11, 0x00020},  // skolchef
    {0x9B7BA328E2E99213, 11, 0x00020},  // skolminister
    {0x2ACBFA47C23722FD, 8, 0x01001},  // skomentował
    {0xF0C996BB0BC149B2, 8, 0x00801},  // skomentowała
    {0xD31BB41207E46C68, 11, 0x00001},  // skrattade
    {0x6DEB7D247DC9AFC6, 11, 0x00001},  // skrattar
    {0x6F932E357340F5CC, 11, 0x00001},  // skrek
    {0x77A42FEDEE9411B5, 11, 0x04001},  // skrev
    {0xDDC58B50710D4AE1, 11, 0x00020},  // skribent
    {0x2143651148FC6677, 11, 0x00001},  // skriker
    {0x4DA3820B030B154E, 11, 0x04001},  // skriver
    {0x201FA05D2C7BB4DA, 11, 0x00001},  // skrivit
    {0x8B3D0D1525878F36, 8, 0x01001},  // skrytykował
    {0x25D41006DC7E8B82, 8, 0x00801},  // skrytykowała
    {0x0D194625F79CB810, 11, 0x00020},  // skräddare
    {0xDBE83CA471BF0616, 1, 0x00080},  // skulptur
    {0x0F3CCCC016BBFB8F, 11, 0x00080},  // skulpturen
    {0xDDC503A7CE2C397A, 11, 0x00020},  // skyddsombud
    {0xB5F3C23335A1729C, 11, 0x00020},  // skyddsombudet
    {0x92CB02BED55D3129, 11, 0x1000020},  // skytten
    {0x851EB474492CB256, 11, 0x00001},  // skämtade
    {0x55019E23C563BBCA, 11, 0x00001},  // skämtar
    {0x74A88836AB7C6B43, 11, 0x00020},  // skådespelare
    {0x3AFD39664AF3CDD9, 11, 0x4000020},  // skådespelaren
    {0xE4EDF6D4B35E461A, 2, 0x00001},  // slammed
    {0x57F78BD6A14C725B, 2, 0x00001},  // slams
    {0xD4C638221E5B5E46, 2, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 4, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 6, 0x00080},  // slogan
    {0xD4C638221E5B5E46, 9, 0x00080},  // slogan
    {0x62F1F3A47086D992, 12, 0x00080},  // sloganı
    {0xB89FC8A8BAD7E5BC, 12, 0x00080},  // sloganıyla
    {0x07A4E1C0B27FDC10, 6, 0x00001},  // smentisce
    {0x15AF0B060BC7BA91, 6, 0x00001},  // smentito
    {0x40D8384C10D18D65, 11, 0x08020},  // smhi
    {0x0F81499A8ED5F0CD, 2, 0x00001},  // smiled
    {0xF00B787DFA57DB22, 2, 0x00001},  // smirked
    {0xE35986356D40F3AA, 6, 0x00001},  // smorza
    {0xE139E87CDE5C21DB, 2, 0x00001},  // snapped
    {0x04EF0BD90AF47FD0, 2, 0x00001},  // snarled
    {0x5DDFA5E35E061A0E, 4, 0x08020},  // sncf
    {0x3B9DE8CE05D13CCE, 2, 0x00001},  // sneered
    {0xDE4E7BBFA97EC671, 2, 0x00001},  // sneers
    {0xAF968E006B2C46FD, 11, 0x00020},  // snickare
    {0x11898353C6A80896, 11, 0x00020},  // snickaren
    {0x9973B800723913E2, 2, 0x00001},  // sniffed
    {0x3D2169CE6D0DB277, 2, 0x00001},  // sniped
    {0x38456514ED2682A2, 11, 0x00001},  // snyftar
    {0x7DFC93DE2A69F83F, 1, 0x00202},  // so
    {0x7DFC93DE2A69F83F, 2, 0x00200},  // so
    {0x69848CBADAC4FBB5, 2, 0x00100},  // so-called
    {0x56A32C864473F433, 2, 0x00080},  // soap
    {0x5ECF268AACD6F152, 2, 0x00001},  // sobbed
    {0xA4BB5C09D6DB535D, 8, 0x00200},  // sobota
    {0x1D4348495F34C40E, 3, 0x00040},  // sobre
    {0x1D4348495F34C40E, 9, 0x00040},  // sobre
    {0x0245ACF8C354A767, 9, 0x00020},  // sobrevivente
    {0x63CEFFE3BDC7143E, 9, 0x00020},  // sobreviventes
    {0xF359D86F9D9864BB, 3, 0x00020},  // sobreviviente
    {0xC7C1D56C0EBE6F51, 3, 0x00020},  // sobrevivientes
    {0x30C07B0F2AD53A01, 3, 0x00820},  // sobrina
    {0x39451B5E48EB31A8, 9, 0x00820},  // sobrinha
    {0x5D952327339839B6, 9, 0x01020},  // sobrinho
    {0xE09D6DA1F66B4D18, 3, 0x01020},  // sobrino
    {0x8F4CC944577533E5, 2, 0x00001},  // sobs
    {0x30534F1B778BEF57, 6, 0x01020},  // soccorritore
    {0x468D6110AA836833, 6, 0x00020},  // soccorritori
    {0x8D8CA6E4CA68ECDD, 6, 0x00820},  // soccorritrice
    {0xA64D14C6F93B2832, 11, 0x08020},  // socialdemokraterna
    {0x25F18D367DAFB53B, 11, 0x00020},  // socialminister
    {0x9E77D09B9298C5C5, 11, 0x08020},  // socialtjänsten
    {0xEC9FE4B47D9EBF88, 3, 0x08020},  // sociedad
    {0xED361AEF22AAFAFC, 9, 0x08020},  // sociedade
    {0x0400AF8601A5F70C, 2, 0x08020},  // society
    {0x15856FBE2D631FDD, 6, 0x08020},  // società
    {0xF4A35350770879B7, 11, 0x00020},  // sociolog
    {0x0AC859CA31B8EA88, 2, 0x00020},  // sociologist
    {0x93C84A9E0020BDDD, 6, 0x00020},  // sociologo
    {0x6995DDBF44BDCD77, 4, 0x00020},  // sociologue
    {0x5527EA1C5281FB5A, 4, 0x08020},  // société
    {0xEF60C4CF31A441A7, 4, 0x08020},  // société-mère
    {0x627DC961D4F1C415, 3, 0x00020},  // sociólogo
    {0x627DC961D4F1C415, 9, 0x00020},  // sociólogo
    {0x69619EBE25A6A00F, 8, 0x00020},  // socjolog
    {0x9985F64BAD8721F7, 8, 0x00020},  // socjolożka
    {0xB4403D90D821537D, 1, 0x00180},  // sogenannte
    {0xED2B012B60C99DFF, 1, 0x00100},  // sogenannten
    {0xDD4FFDC2858595AA, 1, 0x00100},  // sogenannter
    {0x4EA002AD0AE794EA, 1, 0x01020},  // sohn
    {0x64EC5A4A8B71DF93, 4, 0x00100},  // soi-disant
    {0x1ECB802A2B8F5886, 4, 0x4000020},  // soignant
    {0x5F05EBE6D31ADC51, 4, 0x4000020},  // soignante
    {0xC14A223E91B6D441, 9, 0x00020},  // soldado
    {0x996FD0CB6802E580, 4, 0x00020},  // soldat
    {0x996FD0CB6802E580, 11, 0x00020},  // soldat
    {0x0D49C5C88558221E, 11, 0x00020},  // soldaten
    {0x5777789935A4ED16, 4, 0x00020},  // soldats
    {0xAA5D8964EF255A18, 2, 0x4000020},  // soldier
    {0x79491F9C9BAE9355, 2, 0x00020},  // soldiers
    {0x69E9468C892A4E1F, 2, 0x00020},  // solicitor
    {0xBC74132CCDD99794, 1, 0x02000},  // solle
    {0x75F6A5C3520C2D07, 1, 0x02000},  // sollten
    {0xC8152C9111DA2280, 9, 0x00001},  // soluça
    {0xBB70992B611DDC68, 11, 0x2000200},  // som
    {0x7F0F123E9C7C52DF, 2, 0x00608},  // some
    {0xD6142373D7A4B046, 2, 0x00200},  // sometimes
    {0x0B6B3ABC86EDAA9C, 7, 0x00408},  // sommige
    {0x981D3FA5BFBA6A4D, 2, 0x01020},  // son
    {0x981D3FA5BFBA6A4D, 4, 0x00008},  // son
    {0x981D3FA5BFBA6A4D, 11, 0x01020},  // son
    {0x981D3FA5BFBA6A4D, 12, 0x00200},  // son
    {0x3F8EDE00C12BCB0B, 3, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 6, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 8, 0x00080},  // sonda
    {0x3F8EDE00C12BCB0B, 9, 0x00080},  // sonda
    {0xF4E0F6D22C86F540, 1, 0x00080},  // sonde
    {0xF4E0F6D22C86F540, 4, 0x00080},  // sonde
    {0xF4E0F6D22C86F540, 7, 0x00080},  // sonde
    {0x9E88F9CB4CD26DF1, 11, 0x00080},  // sonden
    {0x29F2E9AFDE1A74A4, 11, 0x01020},  // sonen
    {0xEF7F4FC1BC9E05C6, 1, 0x00080},  // song
    {0xEF7F4FC1BC9E05C6, 2, 0x00080},  // song
    {0x0D8AFC4498C40F56, 1, 0x800000},  // sonnabend
    {0xFECF9DCFE15BBEED, 1, 0x800200},  // sonntag
    {0x4FF1142EF4019CFA, 6, 0x00200},  // sono
    {0x63A12233642702AA, 12, 0x00200},  // sonra
    {0x6D66A935C678AD36, 3, 0x00001},  // sonrió
    {0xA98D0C4FAC23B9D4, 3, 0x00001},  // sonríe
    {0xA7A1FF595EC803AF, 6, 0x00080},  // soprannominata
    {0xFFC1A9CD91102A0F, 6, 0x00180},  // soprannominato
    {0xDE8BE2A7BBCB4DE9, 6, 0x00820},  // sopravvissuta
    {0x6D8F4789D357C7D0, 6, 0x00020},  // sopravvissuti
    {0x6A54B6DE2A29660D, 6, 0x01020},  // sopravvissuto
    {0x0BE0A16198A71F56, 3, 0x00010},  // sor
    {0x3E10356FF5E04CC8, 12, 0x00001},  // soran
    {0x20D2DC45BC2D2440, 12, 0x00001},  // sorarak
    {0x5DAA6F25320F26BA, 12, 0x04001},  // sordu
    {0xC6D28FEEF57108AA, 6, 0x00820},  // sorella
    {0xBC7E24861191C2F8, 9, 0x00001},  // sorri
    {0x75814C12A3B95770, 6, 0x00001},  // sorride
    {0x1C053DD16F9AA84F, 9, 0x00001},  // sorriu
    {0xDA297319F167CC8A, 12, 0x00001},  // soruldu
    {0x09DBE171E0F44449, 12, 0x00001},  // sorulunca
    {0x5F39B43F3EB5404E, 12, 0x00001},  // soruyor
    {0x1CF016931FFEA079, 3, 0x00020},  // sospechosa
    {0xE6105B33435FBB02, 3, 0x00020},  // sospechoso
    {0x7AFDEBF1B86BA4BC, 6, 0x00001},  // sospetta
    {0x55F2207558A1C930, 6, 0x00020},  // sospettato
    {0xCD08E58D752CD3B5, 6, 0x00001},  // sospira
    {0x0BC894580FCC5339, 6, 0x00001},  // sospirano
    {0x7D1F847C2B868581, 6, 0x00001},  // sospirato
    {0x582999E44B2E9A95, 6, 0x00001},  // sospirava
    {0x30E12D544724CD96, 6, 0x00001},  // sospirò
    {0x4116170275F0115B, 6, 0x00001},  // sosteneva
    {0x807EFF701BEE4AB1, 6, 0x00001},  // sostengono
    {0x3299051E748ED2B5, 6, 0x00001},  // sostenuto
    {0xE111175470325534, 3, 0x00001},  // sostiene
    {0xE111175470325534, 6, 0x00001},  // sostiene
    {0xABBB7F4AA77C57C5, 3, 0x00001},  // sostienen
    {0x1082891CBB11620A, 3, 0x00001},  // sostuvo
    {0x25D2EF3D77B3D42F, 12, 0x00020},  // sosyolog
    {0x160AC1413875F09E, 6, 0x00001},  // sottolinea
    {0x376AAD2401B232D4, 6, 0x00001},  // sottolineano
    {0xF19AA83926FF93AA, 6, 0x00001},  // sottolineato
    {0xA8BC63889B3E45D6, 6, 0x00001},  // sottolineava
    {0x0CF98DA20C104469, 6, 0x00001},  // sottolineò
    {0x5B260E184F932A24, 6, 0x00820},  // sottosegretaria
    {0xA74DC54B513A2AA8, 6, 0x01020},  // sottosegretario
    {0xA76EC9BF1CCD5FC4, 4, 0x00001},  // souffle
    {0xC11B55EE738C3FFB, 4, 0x00001},  // souhaite
    {0x592A70952C6C7F4A, 4, 0x00001},  // souhaité
    {0x244EA85B4D1BBA79, 4, 0x00001},  // soulignait
    {0x7B210235D1A1E23D, 4, 0x00001},  // souligne
    {0x3BDCAEBC4CB5BF89, 4, 0x00001},  // souligné
    {0xD7335CE6C44203B6, 4, 0x00001},  // soupire
    {0x1D8F3E6BB7B734DE, 4, 0x00001},  // soupiré
    {0xFD8B7A4A910F9F3A, 2, 0x20020},  // source
    {0xFD8B7A4A910F9F3A, 4, 0x20020},  // source
    {0x013C8107D88C2BF7, 2, 0x20020},  // sources
    {0x013C8107D88C2BF7, 4, 0x20020},  // sources
    {0x9E8C7AD2467A55DC, 4, 0x00001},  // sourit
    {0x0666EA8EA39D51F1, 4, 0x00040},  // sous
    {0x79FB97ABA8EBF6E1, 4, 0x08020},  // sous-préfecture
    {0x56AE8A39523CC8C3, 4, 0x01020},  // sous-préfet
    {0x2ABEFE5689552CEB, 4, 0x00820},  // sous-préfète
    {0x618F600EEA98C5F5, 4, 0x00001},  // soutenu
    {0xAA2848D88D5C2182, 4, 0x00001},  // soutiennent
    {0x28C4AAB78386E5A0, 4, 0x00001},  // soutient
    {0xF5DF3A201542CBA3, 6, 0x00020},  // sovrintendente
    {0xECE210753B9B8864, 1, 0x200000},  // sowie
    {0x4CA56F6393F6D32B, 1, 0x00020},  // soziologe
    {0x2F36DBFF31FCB198, 8, 0x01020},  // sołtys
    {0x3A3F0EFEACE85CAE, 8, 0x00020},  // sołtysi
    {0xD387F738659CD5BA, 8, 0x00820},  // sołtyska
    {0x25CDFAF9329B2B42, 7, 0x400000},  // spaans
    {0xDAB3759D3E95509B, 7, 0x400000},  // spaanse
    {0xF777AA24BECD88FB, 2, 0x00080},  // spacecraft
    {0xFE239929779946E0, 6, 0x400000},  // spagnola
    {0x4D60B6950DC11595, 6, 0x400000},  // spagnolo
    {0x1100900EC80BB504, 1, 0x400000},  // spanisch
    {0x396A95F81B8471AE, 1, 0x400000},  // spanische
    {0xDF1FCE375CD44A4F, 1, 0x400000},  // spanischem
    {0xB811F816965B2412, 1, 0x400000},  // spanischen
    {0xAA346A00C4CDD70C, 1, 0x400000},  // spanischer
    {0xDF37716C799B0389, 1, 0x400000},  // spanisches
    {0x18A0EA8A10EE21A2, 2, 0x400000},  // spanish
    {0xF96DE22097172AF4, 11, 0x400000},  // spansk
    {0x45A3A9C04A936166, 11, 0x400000},  // spanska
    {0x22B332E445EC8B01, 2, 0x00001},  // spat
    {0xE22465EEABE62C6B, 2, 0x00010},  // spc
    {0xCAAEEB12A97408DA, 2, 0x00201},  // speaking
    {0x04E55CE8B70217EC, 2, 0x00001},  // speaks
    {0x6CE87F5C9BE02B28, 6, 0x00020},  // specialista
    {0x16A0EF801A929AB5, 6, 0x00020},  // specialisti
    {0xA1DE7AE07441E370, 8, 0x01020},  // specjalista
    {0x2A68BCC490017410, 8, 0x00820},  // specjalistka
    {0xE5429DA628EA78B5, 8, 0x20020},  // specjaliści
    {0x51404F0569456F3F, 4, 0x00080},  // spectacle
    {0xE6EE4FF58715F4DD, 2, 0x00020},  // spectator
    {0x8121D2F269FF4F41, 2, 0x00020},  // spectators
    {0xFFE1AECDD7924FAA, 8, 0x00020},  // spedytor
    {0x0EFCC515EF1DF7D8, 2, 0x00080},  // speech
    {0x79A3A41225D86996, 8, 0x00080},  // spektakl
    {0x36A20E26FDAE8BC7, 8, 0x00080},  // spektaklu
    {0xC79A2B7E451E45B8, 8, 0x00001},  // spekuluje
    {0xFF767A05CF074A62, 11, 0x00020},  // spelare
    {0x5D069D565DF37EC9, 11, 0x00020},  // spelaren
    {0x3A7EAAED38C29325, 7, 0x00020},  // speler
    {0xC23A152AFA70667E, 11, 0x00080},  // spelet
    {0x167218F0AD1BCE22, 6, 0x00001},  // spera
    {0x670AA94C99CD83D7, 6, 0x00001},  // sperano
    {0xC1E9FE2B114D042B, 6, 0x00001},  // sperato
    {0x45D0446D95785820, 6, 0x00080},  // spettacolo
    {0xBBDFD5BDE5B8DB60, 6, 0x04001},  // spiega
    {0x8EEC1EF402BF7E11, 6, 0x00001},  // spiegando
    {0xC3692CF4BD4F9A61, 6, 0x04001},  // spiegano
    {0x21A58D55312EC643, 6, 0x04001},  // spiegato
    {0x8FD6EE8CD0E0EF68, 6, 0x00001},  // spiegava
    {0x76668A8D42B13D6F, 6, 0x00001},  // spiegò
    {0xEA8436AAB2596E68, 1, 0x00080},  // spiel
    {0xF871190DA0ECEACE, 1, 0x00080},  // spielfilm
    {0xD10FF478142345F4, 2, 0x00001},  // spluttered
    {0xEE688ABC7898A64B, 8, 0x00040},  // spod
    {0x0E4DC51CE9FE9CA4, 2, 0x00001},  // spoke
    {0x033590C73A224BC3, 2, 0x01020},  // spokesman
    {0x265E729274D0F041, 2, 0x00020},  // spokespeople
    {0x962493C4B1EFCA0E, 2, 0x00020},  // spokesperson
    {0x4FC8D60E377484D7, 2, 0x00820},  // spokeswoman
    {0xF75E9493B8DDF17A, 12, 0x00020},  // sporcu
    {0xAE1FE5B2121636B0, 1, 0x00001},  // spotten
    {0x835CC82EF8D47D9B, 1, 0x00001},  // spottet
    {0x249EA45EB0005397, 1, 0x00001},  // spottete
    {0x4F4179F8F3FD730E, 1, 0x00001},  // spotteten
    {0x72891DE60A82F932, 1, 0x00001},  // sprach
    {0x71999020597F2C3B, 1, 0x00001},  // sprachen
    {0x0E1CDD335D98579F, 7, 0x00001},  // sprak
    {0xA317C54317F981C3, 7, 0x00001},  // spraken
    {0xA66140BF2A4D324D, 8, 0x1000020},  // sprawca
    {0x45F51A7BAC1601E3, 1, 0x00001},  // sprechen
    {0x0852CE9C559D3101, 1, 0x01020},  // sprecher
    {0xC80C161118FB03E6, 1, 0x00820},  // sprecherin
    {0x368C8D78F8570D23, 1, 0x00020},  // sprecherinnen
    {0x1D2CB9B93B7AB26F, 1, 0x00020},  // sprechern
    {0x28155B287FE6D084, 8, 0x01001},  // sprecyzował
    {0x8371D49F3AB4407F, 7, 0x00001},  // spreekt
    {0x09BE614415D85823, 1, 0x00001},  // spricht
    {0xF387A99DC55B3FE5, 6, 0x00001},  // sprona
    {0x970DAD837EAE9C28, 8, 0x01020},  // sprzedawca
    {0x8B1AA21028256F1B, 8, 0x00820},  // sprzedawczyni
    {0xE70164004ED3A585, 8, 0x00020},  // sprzątaczka
    {0x93EAA6E45EB927F1, 1, 0x00200},  // später
    {0x35A2CB1B63E21C52, 11, 0x00001},  // spådde
    {0x911D0BF5FB9EA597, 11, 0x00001},  // spår
    {0xB4957370473F46B3, 4, 0x00020},  // spécialiste
    {0xCF88400E4E91721E, 4, 0x00020},  // spécialistes
    {0xDC9C96EE7D65B1F0, 8, 0x08020},  // spółdzielni
    {0xA8B4DBBA4D0B44BC, 8, 0x08020},  // spółdzielnia
    {0x923F32BDC9A2FDF4, 8, 0x080A0},  // spółka
    {0x02DFFD5A2A373FAD, 8, 0x080A0},  // spółki
    {0xDCB9E228ADD59C63, 2, 0x00001},  // squealed
    {0x36A71DE2D9D5771A, 3, 0x01010},  // sr
    {0x36A71DE2D9D5771A, 9, 0x01010},  // sr
    {0x54A8630207152024, 3, 0x00810},  // sra
    {0x54A8630207152024, 9, 0x00810},  // sra
    {0xC258C1644A74FA42, 1, 0x01020},  // staatsanwalt
    {0xA3C6306398916AD2, 1, 0x08020},  // staatsanwaltschaft
    {0x4C780A92F67F2E87, 1, 0x00820},  // staatsanwältin
    {0xFAE3F25C8059EB48, 1, 0x08020},  // staatskanzlei
    {0x58E50B172EA39BFF, 7, 0x00020},  // staatssecretaris
    {0x79F8EEF271FB2C8A, 1, 0x01020},  // staatssekretär
    {0xDB71981D8C006A13, 1, 0x00820},  // staatssekretärin
    {0x79825F9569BA12FC, 11, 0x00020},  // stabschef
    {0x312A1834D7FF8005, 8, 0x00080},  // stacja
    {0xB9F0F9958A77AA82, 8, 0x00080},  // stacji
    {0x80CA463ACB928E8D, 11, 0x08020},  // staden
    {0xC95B25937D1E1A05, 1, 0x00080},  // stadion
    {0x5AC6DA751D4B9D43, 11, 0x00020},  // stadsdirektör
    {0x5D2E1649ABF7C691, 1, 0x4000020},  // stadtoberhaupt
    {0xF10B222F01B87301, 1, 0x09020},  // stadtrat
    {0x2B55514DB81DAF61, 1, 0x00820},  // stadträtin
    {0x201434133BAD20ED, 1, 0x08020},  // stadtverwaltung
    {0xDE536B803A827886, 2, 0x00020},  // stallholder
    {0xB5D80F7B9BBE6B74, 2, 0x00001},  // stammered
    {0x9B6234F2567B5CA0, 2, 0x4000020},  // star
    {0xA74117F6BBE28C05, 8, 0x01020},  // starosta
    {0xAC90ECCD2F13692C, 8, 0x00020},  // starszy
    {0xFA569EDE548619D5, 8, 0x4000020},  // staruszek
    {0x95D43F04AD110035, 8, 0x4000820},  // staruszka
    {0x40FE954FD4B268D9, 2, 0x04001},  // stated
    {0x12B4E29C1064B5D8, 8, 0x00080},  // statek
    {0x8C237623D8A32546, 2, 0x10020},  // statement
    {0x3568CA7F2E15E964, 2, 0x00001},  // states
    {0xF2924D7763717312, 2, 0x00001},  // stating
    {0x51DA20F8B7A0D2B0, 8, 0x00080},  // statkiem
    {0x190E06386728B38D, 8, 0x00080},  // statku
    {0x4AF8D326738E0189, 11, 0x00020},  // statsepidemiolog
    {0x6F10BF0245FCB83C, 11, 0x00020},  // statsminister
    {0x5C503BE936BE9376, 11, 0x00020},  // statsministern
    {0x8AA4BBFBD2B064FA, 11, 0x00020},  // statsråd
    {0xA9C6419D04571F1D, 11, 0x00020},  // statssekreterare
    {0xC5033027EB482707, 11, 0x00020},  // statssekreteraren
    {0xE7008BCF0FB7C4A6, 11, 0x00020},  // statsvetare
    {0x23C7F12F765177AB, 11, 0x00020},  // statsvetaren
    {0x872B376ABD62B262, 2, 0x00080},  // statue
    {0x8903E627ABE4AC92, 6, 0x08020},  // stazione
    {0xBD33FDE6BCD90EAC, 1, 0x02000},  // stehe
    {0xFDB3735DDFF57D7D, 7, 0x00001},  // stelde
    {0x6561835C553EC135, 1, 0x10020},  // stellungnahme
    {0x990B6A143E711DAD, 7, 0x00001},  // stelt
    {0x70B3429F14E36AD1, 2, 0x00020},  // steward
    {0x1B47E067023B72FB, 2, 0x00020},  // stewards
    {0x1A944EB2EB26F55D, 7, 0x080A0},  // stichting
    {0x793195937BD133FC, 1, 0x00080},  // stichwort
    {0xBEF144CA48EC3CA0, 2, 0x00080},  // sticker
    {0x39870A8F23DCE064, 11, 0x080A0},  // stiftelsen
    {0x707EB9747DCEAA0D, 1, 0x080A0},  // stiftung
    {0x44CFF84DBA6F0EE9, 6, 0x00001},  // stigmatizza
    {0x12FFA7E7A8CAC4E1, 6, 0x00001},  // stigmatizzato
    {0xF3F6895226FE01B9, 6, 0x00020},  // stilista
    {0xCCF760D7D0B0731A, 2, 0x00200},  // still
    {0x3CAF7A8B09104D68, 8, 0x08020},  // stoczni
    {0x37D8883BAE789D6C, 8, 0x08020},  // stocznia
    {0x3B7766EB240C7F8C, 8, 0x08020},  // stocznią
    {0xB2D4E8A831CD35C8, 8, 0x00020},  // stolarz
    {0x789B1783E1D78D85, 6, 0x00820},  // storica
    {0x7DB0914B2C603A01, 6, 0x01020},  // storico
    {0x9D827AE37679D44C, 2, 0x00080},  // story
    {0x224D205F57C52B4F, 8, 0x08020},  // stowarzyszenia
    {0x6C998F4CCEB3CFBB, 8, 0x080A0},  // stowarzyszenie
    {0x7853C33EF2BC3AE7, 2, 0x00020},  // strategist
    {0x975D4FD11A320CC1, 1, 0x00080},  // straßenfest
    {0x6B8A59F62D116885, 8, 0x08020},  // straż
    {0xDBF85962AC67B5D8, 8, 0x00020},  // strażacy
    {0x99AF93016EA00E2B, 8, 0x00820},  // strażaczka
    {0xCC6DD76265E13E75, 8, 0x01020},  // strażak
    {0xEC819626B33CA699, 8, 0x00020},  // strażaków
    {0x19BE80D45A5D88E0, 8, 0x00020},  // strażniczka
    {0xCEDB8E5E574491D1, 8, 0x00020},  // strażnik
    {0xD5F9FFB89C983AC5, 8, 0x08020},  // straży
    {0xB273A2C7C5F84C52, 2, 0x00001},  // stressed
    {0x3822809D3D599111, 2, 0x00001},  // stresses
    {0x021F3390ED717FC4, 2, 0x00001},  // stressing
    {0x2E6895E8CB0E7D8D, 2, 0x00020},  // striker
    {0x9BFD97622A281598, 2, 0x01200},  // strongman
    {0x38487B73AD2271DE, 8, 0x1000020},  // strzelec
    {0xA89B22D9752B0EA8, 8, 0x00020},  // studenci
    {0x3F0A85F19ACD9804, 1, 0x01020},  // student
    {0x3F0A85F19ACD9804, 2, 0x00020},  // student
    {0x3F0A85F19ACD9804, 7, 0x00020},  // student
    {0x3F0A85F19ACD9804, 8, 0x01020},  // student
    {0x3F0A85F19ACD9804, 11, 0x00020},  // student
    {0x27844DA3341FC038, 6, 0x01020},  // studente
    {0x27844DA3341FC038, 7, 0x00820},  // studente
    {0x2A9F5F16F6CB2B8F, 11, 0x00020},  // studenten
    {0x9346CC84624807E8, 11, 0x00020},  // studenter
    {0x32F3D06F135E65C2, 6, 0x00820},  // studentessa
    {0xA461AEBF22C2725D, 6, 0x00020},  // studenti
    {0xFBCD094189258392, 1, 0x00820},  // studentin
    {0xD6A75A6931FBAF32, 8, 0x00820},  // studentka
    {0xB0ABEFCEE56FEF56, 8, 0x00020},  // studentki
    {0x9CBA35C81A8D2D69, 2, 0x00020},  // students
    {0xFE8BAE4B2D5C51A8, 1, 0x00020},  // studie
    {0x4A0D3C98522652AC, 1, 0x00080},  // studiengang
    {0x0D4EAE0E224DE7A5, 11, 0x00020},  // studierektor
    {0xA26404456B869143, 2, 0x000A0},  // study
    {0x8AE8896EC875A24F, 2, 0x00001},  // stuttered
    {0x3DB94F3942F0F52E, 8, 0x00001},  // stwierdza
    {0xE3EAE361C28A6C6B, 8, 0x00001},  // stwierdzają
    {0x56C1E4C3227BEC1C, 8, 0x00001},  // stwierdzili
    {0xCAAAFA366615D14B, 8, 0x05001},  // stwierdził
    {0x3F31E3BF121C9931, 8, 0x04801},  // stwierdziła
    {0x0F3C41049CE70A70, 11, 0x08020},  // styrelsen
    {0xE5F76D0CB601CE4D, 1, 0x00001},  // stöhnen
    {0x65634818324F7EA0, 1, 0x00001},  // stöhnt
    {0x84E6530939B40894, 1, 0x00001},  // stöhnte
    {0x693BB7A67B3FC915, 1, 0x00001},  // stöhnten
    {0xA572C081AC217DB2, 1, 0x00080},  // stück
    {0x6CE3E1E09F30FE2D, 3, 0x00008},  // su
    {0x6CE3E1E09F30FE2D, 6, 0x00040},  // su
    {0x6B0D43E97E05A421, 6, 0x00008},  // sua
    {0x6B0D43E97E05A421, 9, 0x00008},  // sua
    {0x23AE86A2F51534E2, 9, 0x00008},  // suas
    {0xAD61ED967DD2D171, 9, 0x00020},  // sub-diretora
    {0xE8674AC6F28F23AB, 12, 0x00020},  // subay
    {0x0C4C02033F990D7D, 9, 0x00020},  // subchefe
    {0xC36170CAAF654955, 9, 0x00020},  // subcomissário
    {0x7879CE8EE68554A8, 3, 0x00020},  // subdirector
    {0xCFADC09643AFCA87, 3, 0x00020},  // subdirectora
    {0x6B0267742878E4E6, 9, 0x00020},  // subdiretor
    {0xC9D14C739CBF10CD, 9, 0x00001},  // sublinha
    {0x3ACB46A9B72389BB, 9, 0x00001},  // sublinhado
    {0xE0F81EE3695C5404, 9, 0x00001},  // sublinham
    {0x1CDA21DA89822C63, 9, 0x00001},  // sublinhando
    {0x2008CE5FEC947679, 9, 0x00001},  // sublinharam
    {0xE742E0EFE73DD6E7, 9, 0x00001},  // sublinhava
    {0x6FB5AD2E3F9A827D, 9, 0x00001},  // sublinhou
    {0xC4D0C05B12115FCA, 2, 0x00080},  // submarine
    {0xE7E77B479791696F, 3, 0x00001},  // subraya
    {0x2D055E132D20977B, 3, 0x00001},  // subrayaba
    {0xEAEC23D80C198889, 3, 0x00001},  // subrayado
    {0x269A39347CC4F37F, 3, 0x00001},  // subrayan
    {0xE1E2FB1F9E3EA742, 3, 0x00001},  // subrayaron
    {0x079627CED34ED98F, 3, 0x00001},  // subrayó
    {0x0D01309C47A107A0, 2, 0x400000},  // subtitled
    {0x529B51877A4272C8, 2, 0x00200},  // such
    {0xD8295EE7A575CBE2, 11, 0x00001},  // suckade
    {0xF4D045951DFE3BF5, 11, 0x00001},  // suckar
    {0x487E94E2F0CB577B, 3, 0x400000},  // sueca
    {0x487E94E2F0CB577B, 9, 0x400000},  // sueca
    {0x6B632622B84124C9, 3, 0x400000},  // sueco
    {0x6B632622B84124C9, 9, 0x400000},  // sueco
    {0x4999A274A08CAEF2, 9, 0x00001},  // sugere
    {0x6BBB4FFE36085FE9, 9, 0x00001},  // sugeriu
    {0xE99375528907439A, 8, 0x01001},  // sugerował
    {0x91DB3A0F0062158F, 8, 0x00801},  // sugerowała
    {0xC980C6DC5DDF079E, 8, 0x00001},  // sugeruje
    {0xF976538786CC46D7, 6, 0x00001},  // suggerisce
    {0x0612063A1BAD5538, 6, 0x00001},  // suggeriscono
    {0x398440B5B615CBA5, 6, 0x00001},  // suggerito
    {0x0815083275949DA7, 2, 0x00001},  // suggested
    {0xF830A99EF77AD823, 2, 0x00001},  // suggests
    {0xDC71B18DF47D2D58, 4, 0x00001},  // suggère
    {0x4A449973E850A613, 4, 0x00001},  // suggérait
    {0x18D7DCDD29F75F35, 4, 0x00001},  // suggéré
    {0x3ED13F1EA779F21E, 3, 0x00001},  // sugiere
    {0x813143FA627A1300, 3, 0x00001},  // sugirió
    {0xDD6B7B6987B5CDB1, 12, 0x1000020},  // suikastçı
    {0x4FE882D8703A3AC5, 4, 0x00002},  // suivant
    {0xA39206C66CDB730C, 6, 0x00040},  // sul
    {0x2EBC607ECC94E481, 6, 0x00040},  // sulla
    {0x1F72FB320963EAD5, 2, 0x00001},  // summarised
    {0x7A5E3474B34CAE7F, 2, 0x00001},  // summarized
    {0x20E9D594BD5864B2, 2, 0x00001},  // summed
    {0xC3E6EF75E424DAB7, 11, 0x00001},  // summerade
    {0x9151A3DEF1BCFE21, 11, 0x00001},  // summerar
    {0x49A24C136A5392C1, 2, 0x800200},  // sunday
    {0x181A62301BCE3331, 6, 0x00008},  // suo
    {0x53F8062ECF9148FA, 6, 0x00010},  // suor
    {0xAC14B061EB379261, 6, 0x00820},  // suora
    {0x56886840346BF178, 2, 0x00030},  // superintendent
    {0xCD0361D0AB809D0E, 6, 0x00020},  // superstite
    {0xA4B3EABD0D8DC744, 6, 0x00020},  // superstiti
    {0xBA89062F8274E5AB, 3, 0x00020},  // superviviente
    {0x95DE4C7B0B9125D3, 3, 0x00020},  // supervivientes
    {0x84E7DDB0FD1F6CAE, 9, 0x00001},  // suplica
    {0x8317311B9CCE554C, 9, 0x00001},  // suplicou
    {0x0D3964B946C2C86A, 9, 0x00100},  // suposta
    {0x9F3A315D2CDE4F09, 9, 0x00100},  // suposto
    {0x66D968BF65EDAF7B, 6, 0x00001},  // supplica
    {0x19941F156BE93EE4, 6, 0x00001},  // supplicato
    {0x4B03D23A942DC752, 4, 0x00001},  // supplie
    {0x4E9773A8DF8177B8, 4, 0x00001},  // supplié
    {0xB3233D768B886AF9, 2, 0x00020},  // supporter
    {0xB3233D768B886AF9, 4, 0x00020},  // supporter
    {0xB3233D768B886AF9, 11, 0x00020},  // supporter
    {0x99B6D48B0B7F9C56, 2, 0x00020},  // supporters
    {0x99B6D48B0B7F9C56, 4, 0x00020},  // supporters
    {0x6C4C41F8A8F02277, 11, 0x00020},  // supportrar
    {0xB04B9DAD2C9BB9AC, 2, 0x00100},  // supposed
    {0x333597A8CA04D569, 2, 0x00010},  // supt
    {0xAAB695E08875CA8E, 3, 0x00100},  // supuesta
    {0x0DC84CECDC4EC9B0, 3, 0x00100},  // supuesto
    {0x0BA739082B83EC45, 4, 0x00040},  // sur
    {0x20F54EC91F15FB5B, 2, 0x00020},  // surgeon
    {0x3A2F8C2CFD4889A7, 2, 0x00020},  // surgeons
    {0x5DF8A5599930BC37, 4, 0x00180},  // surnommé
    {0x97A8E7B53715715F, 4, 0x00080},  // surnommée
    {0xB787EAF551F6E665, 4, 0x00020},  // surveillant
    {0xBB6E0FFC6FB145EA, 4, 0x00800},  // surveillante
    {0xC62793B64537D59A, 2, 0x00020},  // survey
    {0xD74533493B96A3F7, 2, 0x00020},  // surveyor
    {0xA3D876EA488E0FFA, 4, 0x01020},  // survivant
    {0xE4A0C42B85026380, 4, 0x00820},  // survivante
    {0x41E195C1276AA069, 4, 0x00020},  // survivants
    {0x823F7D9B85E0E093, 2, 0x20020},  // survivor
    {0x5E1D00210A6D5C1D, 2, 0x20020},  // survivors
    {0x565A209453F65D57, 3, 0x00008},  // sus
    {0x32465349C88C4EB9, 2, 0x00020},  // suspect
    {0x32465349C88C4EB9, 4, 0x00020},  // suspect
    {0xB097BB1813B0605C, 9, 0x00020},  // suspeita
    {0xA1A8E3D847271115, 9, 0x00020},  // suspeito
    {0x713F53E3723678E8, 3, 0x00001},  // suspira
    {0x713F53E3723678E8, 9, 0x00001},  // suspira
    {0x7A0FEEC8595C5B72, 9, 0x00001},  // suspirado
    {0x371C5CB24BF94658, 9, 0x00001},  // suspiram
    {0x2A2D3BA7E24F5AEC, 9, 0x00001},  // suspiraram
    {0x0B27471E17C88435, 9, 0x00001},  // suspirava
    {0x6ADAD317C8B760F9, 9, 0x00001},  // suspirou
    {0x45C6A6D0B2BD498A, 3, 0x00001},  // suspiró
    {0x103FF1D0ABB49B53, 6, 0x00001},  // sussurra
    {0x103FF1D0ABB49B53, 9, 0x00001},  // sussurra
    {0x54341A9A4FD4411A, 9, 0x00001},  // sussurrado
    {0x0A8C898F8056A7BB, 9, 0x00001},  // sussurram
    {0x8C48C6DBCF386760, 6, 0x00001},  // sussurrano
    {0x07495636E59B1CBF, 9, 0x00001},  // sussurraram
    {0x1FF2FEE7175C64A1, 6, 0x00001},  // sussurrato
    {0x506011F0F13050EE, 6, 0x00001},  // sussurrava
    {0x506011F0F13050EE, 9, 0x00001},  // sussurrava
    {0xD07D4336729E01AA, 9, 0x00001},  // sussurrou
    {0x31378E72755F1DE4, 6, 0x00001},  // sussurrò
    {0xAF2A0D311A8B77CA, 9, 0x00001},  // sustenta
    {0x80EDC1E2BDFAFFF5, 9, 0x00001},  // sustentou
    {0x0DD8EDFBEBE77F20, 3, 0x00001},  // susurra
    {0xE6B7703CCCBC436D, 3, 0x00001},  // susurraba
    {0x4FDC719C4BD61A11, 3, 0x00001},  // susurrado
    {0x2FF04D60C8BDA2DF, 3, 0x00001},  // susurran
    {0x7AA62570AE2E24E5, 3, 0x00001},  // susurraron
    {0xC36271101952F779, 3, 0x00001},  // susurró
    {0x464B76EBB3BB49F7, 12, 0x00001},  // suçladı
    {0xC335F38E4A3149B6, 12, 0x00001},  // suçlayan
    {0xB0B26626B2E6252E, 12, 0x00001},  // suçlayarak
    {0x6772D0EE914C4E3C, 4, 0x400000},  // suédois
    {0x158CA1F9A6000FC7, 4, 0x400000},  // suédoise
    {0x0F4422868EE03219, 4, 0x400000},  // suédoises
    {0x4D3047244A92D8D3, 4, 0x400000},  // suédoiss
    {0x656BDA164379392C, 11, 0x04001},  // svarade
    {0xBA63C386F1B5D974, 11, 0x04001},  // svarar
    {0xEB39903C2CDB9A4F, 11, 0x00001},  // svarat
    {0x1173A98E85AE516A, 6, 0x400000},  // svedese
    {0x59119B42D9A40602, 6, 0x00001},  // svela
    {0x46C0D45D3198C5C5, 6, 0x00001},  // svelato
    {0x752988161125B169, 11, 0x400000},  // svenska
    {0xA1B5B28DEB092C83, 11, 0x00001},  // svor
    {0xC0D244F4B19F8335, 11, 0x00001},  // svär
    {0x9DC82F5032B7E982, 11, 0x00820},  // svärdotter
    {0x71EBF79F8F3E7993, 11, 0x01020},  // svärson
    {0xF518ABA0900E68F1, 2, 0x400000},  // swedish
    {0xAAF14C0C9781E20B, 8, 0x00008},  // swoja
    {0xBF332B75DEDC6333, 2, 0x00001},  // swore
    {0xC2AB50DB2A29AE5A, 8, 0x00008},  // swój
    {0x3FC33D4621F06E6F, 2, 0x00080},  // symphony
    {0x32AADCABB0A430B4, 8, 0x01020},  // syn
    {0x0A9DFDEA08E3C40F, 4, 0x00020},  // syndicaliste
    {0x96411962E5C8B569, 4, 0x08020},  // syndicat
    {0x16538E939EEFE5AB, 4, 0x08020},  // syndicats
    {0x61D9DB68A921BDA6, 11, 0x00820},  // syster
    {0x7DB6E356A0BA833A, 11, 0x00820},  // systern
    {0x567D5BCDA0D6615C, 8, 0x01020},  // szef
    {0x86BC4B9A348E8D3A, 8, 0x00020},  // szefa
    {0x60B26ABE7775E5BA, 8, 0x00820},  // szefowa
    {0xA77089A3050F0A69, 8, 0x00020},  // szefowie
    {0xC585CA732D169ADE, 8, 0x00001},  // szepcze
    {0xA5C6502E6F85CFDD, 8, 0x01001},  // szepnął
    {0x6310B8478134EE96, 8, 0x00801},  // szepnęła
    {0x25D726A9DEC91E66, 8, 0x08020},  // szkoła
    {0x871A1BB5092B59CF, 8, 0x08020},  // szkoły
    {0xC448310452A752E1, 8, 0x08020},  // szpital
    {0xD66F5F7E660FEC2D, 8, 0x08020},  // szpitala
    {0x18AD3EFD7A59521E, 8, 0x08020},  // szpitale
    {0xF99EA104D631DADD, 8, 0x08020},  // szpitalu
    {0x0BE4491AFB752DD0, 8, 0x08020},  // sztab
    {0x5D7947C9BAA75005, 8, 0x08020},  // sztabu
    {0xC7E14E30BCA2403B, 8, 0x00080},  // sztuka
    {0x984AA56D08849C55, 8, 0x400000},  // szwedzki
    {0x97EACA0314A22E9E, 8, 0x400000},  // szwedzku
    {0x1C1AACB6A0F7543E, 8, 0x00020},  // szyper
    {0x536E9DD7E02E592C, 3, 0x00200},  // sábado
    {0x536E9DD7E02E592C, 9, 0x00200},  // sábado
    {0x66D88C145DBCEAC1, 11, 0x04001},  // säger
    {0xAEB77BFFC244A02A, 11, 0x00020},  // säkerhetschef
    {0x5CFB7B0FAFBE2F7D, 11, 0x00020},  // säkerhetschefen
    {0xFE27C76CC5270CB6, 11, 0x08020},  // sällskapet
    {0xF93C2E8CCB714D5A, 1, 0x01020},  // sänger
    {0x01BE08EC48FBC982, 1, 0x00820},  // sängerin
    {0xF800D6C92A3055EC, 11, 0x08020},  // säpo
    {0x081B974FF7F12D53, 11, 0x00300},  // så
    {0x76D51DCD87825199, 11, 0x00020},  // sångare
    {0x250916B76342B57D, 11, 0x00020},  // sångaren
    {0xE4713BCBD82D0227, 11, 0x00080},  // sången
    {0x311C8E2A0E881A31, 11, 0x00820},  // sångerska
    {0x9C7866D2DBE18441, 4, 0x00020},  // sélectionneur
    {0xCB3E131BDB49C63A, 4, 0x08020},  // sénat
    {0xE11CB61E55D62590, 4, 0x01020},  // sénateur
    {0x5C53CEDE937AD86A, 4, 0x00020},  // sénateurs
    {0x08A882FE0C030088, 4, 0x00820},  // sénatrice
    {0x93E7F262884981D1, 4, 0x00080},  // série
    {0x93E7F262884981D1, 9, 0x00080},  // série
    {0xCAA8A3E5CD1A9E20, 6, 0x00200},  // sì
    {0xF93C1F718639DC2E, 3, 0x00200},  // sí
    {0xA22036446C4D9DE1, 9, 0x00020},  // sócia
    {0x54FBF97F33EA6262, 9, 0x00020},  // sócio
    {0x847CE0ECB2E6C5D2, 11, 0x00200},  // söndag
    {0xCF3262AF9197E49A, 12, 0x04001},  // söyledi
    {0x760AA6211EC2E34A, 12, 0x00001},  // söylediler
    {0xB98D04B597D4DC88, 12, 0x00001},  // söylemiş
    {0x64A6591AF17A9342, 12, 0x00001},  // söylemişti
    {0xBADF2E884EB66579, 12, 0x00001},  // söylenen
    {0x63B1E91681F00A1D, 12, 0x00001},  // söylerken
    {0x58A172E79576FE83, 12, 0x00001},  // söyleyen
    {0x0ACA488AB5C35CBC, 12, 0x04001},  // söylüyor
    {0xEC0D722AB9DC4584, 12, 0x00020},  // sözcü
    {0xF7BDE6C56587D6D2, 12, 0x00020},  // sözcüler
    {0x099668AEC1655EC2, 12, 0x00020},  // sözcüsü
    {0x4CEC1A408AD38B73, 12, 0x00100},  // sözde
    {0x7D5FB3BF14CE4CC2, 12, 0x00001},  // sözleri
    {0x3C977E0535036350, 12, 0x00001},  // sözlerine
    {0xC1856F44B80ECBDE, 12, 0x00001},  // sözlerini
    {0x82373042352A6677, 12, 0x00001},  // sözleriyle
    {0x7AC718B06E2D6089, 12, 0x00001},  // sözlerle
    {0x296D917DCA669BAB, 12, 0x00001},  // sürdürdü
    {0x583800F5AA25A285, 12, 0x00020},  // sürücü
    {0x82E1DC3EACDBB7D2, 12, 0x00020},  // sürücüsü
    {0xC456F0E1A33E83E6, 8, 0x08020},  // sąd
    {0xF88A6E5397C2D29C, 8, 0x08020},  // sądu
    {0xA2C432F3A900D24C, 8, 0x00001},  // sądzi
    {0x6BDEB5F81A15B205, 8, 0x21020},  // sąsiad
    {0x65FE2D76616CCBA1, 8, 0x00020},  // sąsiada
    {0xF1FBAC2B091CB606, 8, 0x20820},  // sąsiadka
    {0xCB4C0EAE2BE1162A, 8, 0x20020},  // sąsiedzi
    {0xCCEED599609C8946, 8, 0x00020},  // sędzia
    {0x95601CF5ECABD22A, 8, 0x00020},  // sędziego
    {0xC16EA570AEF4D6A3, 8, 0x00020},  // sędziowie
    {0x472D571DB635A658, 8, 0x08020},  // służby
    {0xD8769C5B1BE90CBD, 8, 0x00002},  // słów
    {0x50DD2296D518E04A, 4, 0x00830},  // sœur
    {0xCAECB556C022B50E, 4, 0x00200},  // t
    {0x0FFBE6A2830C7A51, 8, 0x00008},  // ta
    {0x51F5A1EFC90EE1D6, 9, 0x00020},  // taberneiro
    {0x4AFA8C7C075C092B, 4, 0x00080},  // tableau
    {0xD4EA8703D6893DA6, 2, 0x00080},  // tabloid
    {0x603449DD265913AD, 12, 0x00080},  // tablosu
    {0xD6DD919D25CF05C8, 3, 0x00001},  // tachó
    {0xF2B3908075076519, 11, 0x00001},  // tackade
    {0x3BB307150A4CC0A9, 11, 0x00001},  // tackar
    {0x9EB21A7F2A26F4E7, 4, 0x00001},  // tacle
    {0x914B0D7A4A6426BD, 4, 0x00001},  // taclé
    {0x0BE8DABFB099E7F4, 1, 0x00001},  // tadelen
    {0xE78109445E145F56, 1, 0x00001},  // tadelt
    {0x2D254C703AF27AFE, 1, 0x00001},  // tadelte
    {0x1B6C34D68B6C01D5, 1, 0x00001},  // tadelten
    {0x77F8EDBC4C70F83A, 1, 0x00080},  // tageszeitung
    {0x19B79169DF7F63C4, 6, 0x00001},  // tagliato
    {0xF80F56DB9195908C, 2, 0x00020},  // tailor
    {0x3E02645D87BC8B9E, 8, 0x00300},  // tak
    {0xD5986260CB8ACF74, 12, 0x00020},  // taksici
    {0xB324B8FA5167843B, 12, 0x00020},  // taksiciler
    {0x7713EEF7A5A90C90, 8, 0x00020},  // taksówkarka
    {0xB93DB0C90FFE2E70, 8, 0x00020},  // taksówkarz
    {0x6AA02309A00AB525, 8, 0x00200},  // także
    {0x460E045578289E06, 11, 0x00001},  // talade
    {0xBF446EC8E05E49D0, 11, 0x00001},  // talar
    {0xCEAE0146D60C12E4, 11, 0x01020},  // talesman
    {0xA2D7EEB7B8CFE7C1, 11, 0x01020},  // talesmannen
    {0x34F8FEF029BD2A52, 11, 0x00020},  // talesperson
    {0x13DC9F8F234F5504, 11, 0x00020},  // talespersonen
    {0x40FD63F3922D62D2, 11, 0x00020},  // talespersoner
    {0x78FCD6019650892D, 2, 0x00001},  // talked
    {0x490CCF57C59E5B2F, 12, 0x00001},  // tamamladı
    {0xB8867012E48E6EC8, 3, 0x00200},  // también
    {0xBB750BD468AF0577, 9, 0x00200},  // também
    {0xD19CB68847AA3987, 12, 0x00020},  // tamirci
    {0x8A7F2BB63F185F6B, 4, 0x00001},  // tance
    {0x0F88A421E528D534, 11, 0x00020},  // tandläkare
    {0x837773E7578E8925, 3, 0x00080},  // tango
    {0xAC67FFF15437C972, 1, 0x00080},  // tanker
    {0xAC67FFF15437C972, 2, 0x00080},  // tanker
    {0x1B4602C714E8200D, 1, 0x00820},  // tante
    {0x1B4602C714E8200D, 4, 0x00820},  // tante
    {0x8E12C33C0FD23F10, 12, 0x20020},  // tanık
    {0x9F8F84DC0362B794, 12, 0x20020},  // tanıklar
    {0xA3B6D8CEB2CD2903, 12, 0x00001},  // tanımladı
    {0x75B213D4ED043151, 12, 0x00001},  // tanımlayan
    {0xBBC7355FFD8E55F8, 12, 0x00020},  // tanığı
    {0x98AA08E2A8958BAB, 12, 0x00020},  // taraftar
    {0x796B84D97EF45A1E, 12, 0x00020},  // taraftarlar
    {0xF5219FFC406EF6EE, 8, 0x00080},  // targi
    {0xC5810EBBA5EA2DBA, 12, 0x00020},  // tarihçi
    {0x3FEB42C3C2F2D745, 12, 0x00020},  // tarihçisi
    {0x2C193E1A4BBA6C9E, 6, 0x00020},  // tassista
    {0xFB44B4CB232A49B7, 6, 0x00020},  // tassisti
    {0x08CE342993B7EDB7, 8, 0x01020},  // tata
    {0x9168F1E19BBB4B20, 2, 0x00001},  // taunted
    {0x9D3595AB35929575, 1, 0x00200},  // tausend
    {0x3C3E2108ADB84AD8, 2, 0x00080},  // tavern
    {0x600FC3DEC370D015, 11, 0x00080},  // tavlan
    {0x36B8AB69A7015D7D, 11, 0x00020},  // taxichaufför
    {0x17717DC1D0ADB48E, 9, 0x00020},  // taxista
    {0x9404B2A1EF850FAA, 9, 0x400000},  // tcheco
    {0xF27754ADAF783A35, 4, 0x400000},  // tchèque
    {0xC1ED7837FB32CBFA, 4, 0x400000},  // tchèquee
    {0xC42E0EB0A9C3F58E, 4, 0x400000},  // tchèquees
    {0xBA34D367DB94EA1C, 4, 0x400000},  // tchèques
    {0xEEB88426D2378AC6, 2, 0x00020},  // teacher
    {0xD9AB54C37A9824C0, 2, 0x080A0},  // team
    {0xF897EAA3C932EC56, 11, 0x08020},  // teatern
    {0x5105052E76B92EAC, 2, 0x00020},  // technician
    {0xB07C264AA0C52CDD, 2, 0x00020},  // technicians
    {0xB8F92109E4976A7F, 4, 0x01020},  // technicien
    {0x6462391B0B23A7BE, 4, 0x00820},  // technicienne
    {0x886414AC5CAF5391, 7, 0x00020},  // technicus
    {0x54D697EFDD1C740A, 8, 0x00020},  // technik
    {0x95C475AA2CA23A8F, 1, 0x01020},  // techniker
    {0x6CC28528E8B93410, 1, 0x00820},  // technikerin
    {0x19F6EDADA0B966C2, 8, 0x00020},  // technolog
    {0x42BF15A80A61CB22, 6, 0x00820},  // tecnica
    {0x524A00CBD1B8987C, 6, 0x01020},  // tecnico
    {0x262B8806E7D0D8B0, 6, 0x400000},  // tedesca
    {0xE205AC4FCFAB62D6, 6, 0x400000},  // tedesco
    {0xC4DF41041241A3AE, 1, 0x4000020},  // teenager
    {0xC4DF41041241A3AE, 2, 0x4000020},  // teenager
    {0x45328708AC7DB8CD, 7, 0x00040},  // tegen
    {0x8F77D059D02EBD24, 8, 0x00008},  // tego
    {0xDB698EDC236EE884, 1, 0x00001},  // teilt
    {0x9E1EE2CE206543EE, 1, 0x04001},  // teilte
    {0x9EF572600DFF336C, 1, 0x00001},  // teilten
    {0x4C5102C79EFA265E, 8, 0x00008},  // tej
    {0xF84CEF7D194AF1A9, 12, 0x00080},  // teknesi
    {0xCD473CDE572ABFCE, 12, 0x00020},  // teknik
    {0x481B7ABB95E2868A, 11, 0x00020},  // tekniker
    {0x481B7ABB95E2868A, 12, 0x00020},  // tekniker
    {0x19622D23F81C0024, 11, 0x00020},  // teknikern
    {0x41A832E39BB8B03B, 12, 0x00001},  // tekrarladı
    {0xBC1D0B312D8FE424, 12, 0x00001},  // tekrarlayan
    {0x68ECE3E3D6A289B3, 7, 0x10020},  // tekst
    {0x68ECE3E3D6A289B3, 8, 0x10020},  // tekst
    {0x6991EAA4E5D6DF24, 8, 0x10020},  // tekście
    {0x59E7B8240B0E62D1, 8, 0x00020},  // telefonistka
    {0x19E71F6FF7F9B972, 2, 0x10020},  // telegram
    {0x707E57D34CD73B30, 3, 0x10020},  // telegrama
    {0x707E57D34CD73B30, 9, 0x10020},  // telegrama
    {0xE1FB4B81C88F00CA, 6, 0x10020},  // telegramma
    {0x771FF662CA67FAFA, 9, 0x08020},  // televisão
    {0xBED95639A92E4D89, 12, 0x08020},  // televizyon
    {0xEB2C77028254EBE7, 12, 0x08020},  // televizyonu
    {0x7AA2407384500773, 8, 0x00080},  // telewizja
    {0x458541786A7C18E0, 2, 0x00001},  // telling
    {0x8749B95C5B41933F, 2, 0x04001},  // tells
    {0x993DD8C2B7942656, 3, 0x00001},  // teme
    {0x993DD8C2B7942656, 6, 0x00001},  // teme
    {0x993DD8C2B7942656, 9, 0x00001},  // teme
    {0x8CD4F5F7479D9A46, 12, 0x00001},  // temennisinde
    {0xA6ED02331A27DCA8, 9, 0x00200},  // temos
    {0x012A726F9C2D7661, 4, 0x00001},  // tempère
    {0x3B4EB7462826415D, 4, 0x00001},  // tempéré
    {0xE4E6AADFEF16C09F, 12, 0x00020},  // temsilci
    {0x787DE7AD1652D45E, 12, 0x00020},  // temsilcisi
    {0xF2F321BCA4B08A02, 3, 0x00001},  // temía
    {0x8D6B214E3CF24596, 2, 0x00200},  // ten
    {0x8D6B214E3CF24596, 8, 0x00008},  // ten
    {0xE8DFD0D7AAC41551, 2, 0x00020},  // tenant
    {0xDBC887C00C2BF6F4, 3, 0x00820},  // tendera
    {0x3564D08815769856, 3, 0x01020},  // tendero
    {0xD93F4F79887B2FE7, 6, 0x00020},  // tenente
    {0xD93F4F79887B2FE7, 9, 0x00020},  // tenente
    {0xF5343E5A7ABEFB39, 9, 0x00200},  // tenho
    {0xBF1799585E9080F9, 7, 0x00080},  // tentoonstelling
    {0xCCECC1F6D2977DC9, 12, 0x00001},  // tepki
    {0xBCB8EDC14C41F01A, 8, 0x00200},  // teraz
    {0x70DB6FE69F85BE80, 3, 0x00001},  // tercia
    {0xB4CE431018B2DAFE, 12, 0x400000},  // tercüman
    {0x4D55A23A37ED7B46, 12, 0x00020},  // tercümanı
    {0x6E847E05334AE6DE, 2, 0x00100},  // termed
    {0x19C0B1E07E2CA5B0, 3, 0x1000020},  // terrorista
    {0x19C0B1E07E2CA5B0, 6, 0x1000020},  // terrorista
    {0x19C0B1E07E2CA5B0, 9, 0x1000020},  // terrorista
    {0xCCDDC7E4C8F7BD30, 4, 0x1000020},  // terroriste
    {0x32EDA7DD2B073493, 12, 0x08020},  // tersane
    {0x88BA5BBBFEA3A3C8, 12, 0x08020},  // tersanesi
    {0xC872116C88734D62, 7, 0x00200},  // terwijl
    {0xA15E53E3A4B53090, 9, 0x00200},  // terça
    {0x5E8326371D0AE70A, 9, 0x20021},  // testemunha
    {0x6336D4D22C7D037B, 9, 0x20020},  // testemunhas
    {0x998FB5BA26694FC3, 9, 0x00001},  // testemunhou
    {0x0F4B61CFBDDEA53D, 2, 0x00001},  // testified
    {0xA3B0265BA9C7A80C, 3, 0x20020},  // testigo
    {0xF46332CF9A4AE376, 3, 0x20020},  // testigos
    {0x9D1C852C616EBAAC, 6, 0x20020},  // testimone
    {0x4A865ADDD30B5D2C, 6, 0x20020},  // testimoni
    {0xC902362352AB2A88, 6, 0x00001},  // testimonia
    {0x5D2C6694FE6EE2A7, 6, 0x00001},  // testimoniato
    {0xA01965B5B2F943E2, 6, 0x10020},  // testo
    {0x22C1E21B5BAA0343, 12, 0x1000020},  // tetikçi
    {0x4ED8CC527A4D09B3, 1, 0x10020},  // text
    {0x4ED8CC527A4D09B3, 2, 0x10020},  // text
    {0x46CCFB100A44A438, 4, 0x10020},  // texte
    {0x5426A4C2CB7827FE, 2, 0x00001},  // texted
    {0xABD13E02C6B678E6, 3, 0x10020},  // texto
    {0xABD13E02C6B678E6, 9, 0x10020},  // texto
    {0xFD4F229445305C73, 12, 0x00820},  // teyzesi
    {0x3B39A2059620CF6A, 12, 0x00001},  // teşekkür
    {0x1C44F63333559069, 8, 0x00200},  // też
    {0x96B53A924E8B2454, 2, 0x00040},  // than
    {0xA199469037364CED, 2, 0x00001},  // thanked
    {0x26482C2780AC972A, 2, 0x00200},  // that
    {0x398E0A15BBAA2260, 2, 0x00008},  // the
    {0xFE2D34D1FC4912E7, 1, 0x00080},  // theater
    {0x2A84298DED041938, 2, 0x00208},  // their
    {0xFDF5C74D22A8BD89, 2, 0x00200},  // then
    {0x116A06B67B369A89, 2, 0x00020},  // therapist
    {0xDA56215184B35847, 2, 0x00200},  // there
    {0x2C8AC3CBD6AC5055, 2, 0x00200},  // therefore
    {0x8092F3E37A7BCC95, 2, 0x00200},  // these
    {0x21F6A43AAD0E1541, 2, 0x00204},  // they
    {0x83B816E14137895D, 2, 0x00001},  // thinks
    {0xA2315D89E8541FC8, 2, 0x00200},  // thirty
    {0x28F99B2D4209409E, 2, 0x00200},  // this
    {0x0ACA4B61A8A147EF, 2, 0x00200},  // those
    {0x4D4F9B22DBBE067A, 2, 0x00200},  // though
    {0xEE1D17AD91CE1237, 2, 0x00200},  // thousand
    {0x1E5349C5E3080D8A, 2, 0x00001},  // threatened
    {0x3B43A4E0EA1D1229, 2, 0x00001},  // threatens
    {0x4304023AC8844D6B, 2, 0x00608},  // three
    {0xAA1C84F61A54CA77, 2, 0x00080},  // thriller
    {0x98CFDA0EF2A8D5D3, 2, 0x00200},  // through
    {0xE7A2DD5FD5CD7CE6, 2, 0x00001},  // thundered
    {0x3E4A445600C27DD5, 2, 0x800200},  // thursday
    {0xC8CD73E3A0BF0BE0, 2, 0x00200},  // thus
    {0xAB62D069AE528043, 9, 0x00820},  // tia
    {0x1C7BC7576B080E97, 11, 0x00080},  // tidning
    {0x031B28EE4A875FF7, 11, 0x080A0},  // tidningen
    {0x58358C0F66AFEB1D, 11, 0x08020},  // tidskriften
    {0x9ABC26ED8503FF2C, 7, 0x4000020},  // tiener
    {0xBD1A83C0BA31AC99, 6, 0x00820},  // tifosa
    {0x2D20B14F1982EDCB, 6, 0x00020},  // tifosi
    {0xCC8D51131C2667C6, 6, 0x01020},  // tifoso
    {0x63FE5B657D9BB367, 7, 0x00080},  // tijdschrift
    {0x9466465A055543CE, 3, 0x00001},  // tilda
    {0x385B608DB10A629B, 3, 0x00001},  // tildó
    {0xB5EBEB36386945FC, 11, 0x00040},  // till
    {0x11887DCC1825C464, 11, 0x04001},  // tillade
    {0x063BB82A7A1C5D39, 11, 0x00001},  // tillagt
    {0xFB5122EB4F612F78, 11, 0x00001},  // tillbakavisade
    {0x0E3F045A1C631A18, 11, 0x00001},  // tillbakavisar
    {0xF210D1A11664B6C3, 11, 0x00001},  // tillstod
    {0xE06640E36A701D64, 11, 0x00001},  // tillstår
    {0x4B13A0E166B13994, 11, 0x04001},  // tillägger
    {0x51EEDFE15B01D778, 2, 0x08020},  // times
    {0x53835E878C04FAA8, 11, 0x08020},  // tingsrätten
    {0xD0D6E3BE02AF00E8, 9, 0x00200},  // tinha
    {0x4B5D50580D7DAF98, 9, 0x01020},  // tio
    {0xDE4C737FE21323BC, 11, 0x00001},  // tipsar
    {0x3A98C4C0E0ED180A, 3, 0x1000020},  // tirador
    {0x0812682F3A216CF6, 4, 0x1000020},  // tireur
    {0x41495B654CA9ED3A, 11, 0x00200},  // tisdag
    {0x0F2450CC2488A892, 1, 0x00080},  // titel
    {0x0F2450CC2488A892, 7, 0x00080},  // titel
    {0x45D52DBD7178B524, 11, 0x00080},  // titeln
    {0x335C349D764367B2, 1, 0x00001},  // titelt
    {0x50BFD7AA473AE14D, 1, 0x00001},  // titelte
    {0x776448AD367185D9, 2, 0x00080},  // title
    {0xBE8F0AF4FDA4CE8C, 2, 0x00080},  // titled
    {0xABF4A25C89156D7C, 6, 0x00001},  // titola
    {0x2BDBFF47C8DE221F, 6, 0x4000020},  // titolare
    {0x3864F930B908C532, 6, 0x00001},  // titolava
    {0xC87D80F3448EA103, 6, 0x00080},  // titolo
    {0x87C66B8D45B548D9, 4, 0x00001},  // titrait
    {0xCE16D02FFBCE420F, 4, 0x00080},  // titre
    {0xC8EAF2E36A71074C, 3, 0x00001},  // titula
    {0xC8EAF2E36A71074C, 9, 0x00001},  // titula
    {0xB318133C867E3E38, 3, 0x00001},  // titulaba
    {0xD7BD37142A0225D3, 3, 0x00080},  // titulada
    {0xEBA30846EEA2C9E7, 3, 0x00081},  // titulado
    {0xE47B33453B8AA675, 3, 0x00001},  // titulan
    {0xEEE2F11AD8A58781, 3, 0x00001},  // titularon
    {0xB876D03BAA16E81A, 9, 0x00001},  // titulou
    {0x1974036079C6531C, 3, 0x00001},  // tituló
    {0xD82F6A0BA43743CA, 11, 0x400000},  // tjeckiska
    {0x0AA958562753CC75, 11, 0x00001},  // tjuter
    {0x6F60362AA766952B, 11, 0x01020},  // tjänsteman
    {0x7DE02FE3FE608751, 11, 0x4000020},  // tjänstemannen
    {0xC10F26CC4C324BD7, 11, 0x20020},  // tjänstemän
    {0xBFD69026CEEE8BE8, 2, 0x00240},  // to
    {0xBFD69026CEEE8BE8, 8, 0x00008},  // to
    {0x2E4F065D627B28E8, 1, 0x00001},  // tobt
    {0xBD06717BFB21C86B, 1, 0x00001},  // tobte
    {0xF1EEC44D6D5713E0, 7, 0x00200},  // toch
    {0x39271AF0A99B93F4, 1, 0x00820},  // tochter
    {0x07F5B5CE19D430A5, 3, 0x00200},  // todavía
    {0x6BD2154D31E1061A, 2, 0x00200},  // today
    {0x24C02604076B327F, 7, 0x00200},  // toen
    {0xD0A71608C0C95884, 2, 0x04001},  // told
    {0x433E5CA8B8F7D918, 7, 0x400000},  // tolk
    {0x433E5CA8B8F7D918, 11, 0x400000},  // tolk
    {0x596E2DF6CC0AEC68, 2, 0x00200},  // tomorrow
    {0x6D660B36B5FCA089, 2, 0x00200},  // tonight
    {0xD38B4AAA3BB5D0BF, 4, 0x00001},  // tonne
    {0x35AA3FD0143482ED, 4, 0x00001},  // tonné
    {0xBB585E9358B935D7, 11, 0x4000020},  // tonåringen
    {0x64023F12AC0E9AD6, 12, 0x08020},  // topluluğu
    {0xB1086A2642F40B2B, 7, 0x4000020},  // topman
    {0x7E9E23FB14219DCD, 7, 0x4000020},  // topvrouw
    {0xD8C6BB3F2276CE7A, 11, 0x00020},  // torghandlare
    {0x8894182379753BBF, 11, 0x00200},  // torsdag
    {0x49FA27A1A8C3937D, 12, 0x00020},  // torun
    {0x84F28BEF1B419B7A, 12, 0x00020},  // torunu
    {0x09C34BC2A9F5ABD5, 7, 0x00040},  // tot
    {0x0061242E959E8372, 2, 0x00080},  // tour
    {0x16FCB50A2BEF086A, 9, 0x00020},  // toureiro
    {0x07749D044608FBEB, 2, 0x00020},  // tourist
    {0xB25D0F5FCFBB27EE, 4, 0x00020},  // touriste
    {0x0673154497B3D7D8, 4, 0x00020},  // touristes
    {0xCA0C36BA0E4A4086, 2, 0x00020},  // tourists
    {0xF41248078E5C78DE, 2, 0x00001},  // touted
    {0x2D76A1E17DF41017, 2, 0x00001},  // touts
    {0x761D6752C49380A4, 6, 0x00040},  // tra
    {0x041C84BDC6E26524, 3, 0x21020},  // trabajador
    {0x8028EA3E5B9CA7E6, 3, 0x00820},  // trabajadora
    {0xCB15BFE9B5960A0B, 3, 0x00020},  // trabajadores
    {0xDF0A343C2CCBFB79, 9, 0x01020},  // trabalhador
    {0xE67C13EFA95F9910, 9, 0x00820},  // trabalhadora
    {0x23D719552A25FBA3, 9, 0x20020},  // trabalhadores
    {0x130136B66DC691A9, 2, 0x00080},  // track
    {0x121310911C6D7C58, 2, 0x00020},  // trader
    {0x701A4D5A821FEF25, 2, 0x00020},  // traders
    {0xF68EE7075027AE29, 6, 0x400000},  // tradotto
    {0xC6334FE5140A25F2, 3, 0x400000},  // traducción
    {0x5EECB1D01657124E, 3, 0x400000},  // traducido
    {0xCA17DC459F2296B9, 4, 0x400000},  // traduction
    {0xCD70A699D983EAED, 4, 0x400000},  // traduit
    {0x8A87E89527F02F36, 9, 0x400000},  // traduzido
    {0x3C093EB1ABDAF578, 6, 0x400000},  // traduzione
    {0x4405D34C78BD5585, 9, 0x400000},  // tradução
    {0x57C888A2252645BB, 11, 0x00020},  // trafikminister
    {0x9E6894528BF55A75, 11, 0x08020},  // trafikverket
    {0xAE68AD659CE1D901, 6, 0x00020},  // traghettatore
    {0xBCE4AF1B0474E26B, 6, 0x00080},  // traghetto
    {0xDE294EA97FAC1EA9, 2, 0x00080},  // train
    {0xDE294EA97FAC1EA9, 4, 0x00080},  // train
    {0xDFBD40DA9C839547, 1, 0x01020},  // trainer
    {0xDFBD40DA9C839547, 2, 0x00020},  // trainer
    {0xDFBD40DA9C839547, 7, 0x00020},  // trainer
    {0xA03BA5FE0066647E, 4, 0x00001},  // tranche
    {0x5AD929E85BF143F7, 4, 0x00001},  // tranché
    {0xF1EA34841F185867, 9, 0x00001},  // tranquiliza
    {0xB986EB9CCBA23823, 9, 0x00001},  // tranquilizou
    {0x4B94B815D54D5D0F, 2, 0x00020},  // transcript
    {0xC8B18F5465E39D4E, 9, 0x20020},  // transeunte
    {0x0CF892F35EE7AB54, 9, 0x20020},  // transeuntes
    {0x802C1F4862EFA048, 2, 0x400000},  // translated
    {0x3D09EEF75C56341F, 2, 0x400000},  // translation
    {0xA850C5E1935A776C, 9, 0x00001},  // transmitiu
    {0xA60C24D80A1FE8F7, 9, 0x08020},  // transportadora
    {0xA136E5C2AB925B7A, 11, 0x08020},  // transportstyrelsen
    {0x1B80B51E54A1DC37, 3, 0x00240},  // tras
    {0x2CA0F00724E959CE, 2, 0x00080},  // trawler
    {0x246A579E1B7B67B8, 2, 0x4000020},  // trawlerman
    {0x1E415D6E27DF6967, 6, 0x00408},  // tre
    {0x1E415D6E27DF6967, 11, 0x00408},  // tre
    {0x60BD2FE77209F69F, 2, 0x00020},  // treasurer
    {0xB8EA7D1764F2F832, 2, 0x08020},  // treasury
    {0xD04043704A590E79, 9, 0x01020},  // treinador
    {0x1FDE313894B3ECC2, 9, 0x00820},  // treinadora
    {0x2E5B0DA6B7238586, 9, 0x00080},  // trem
    {0xE10D239C5E3507F3, 3, 0x00080},  // tren
    {0x01AA21E48838E36F, 8, 0x01020},  // trener
    {0x0A7040F9EE5A0048, 8, 0x00820},  // trenerka
    {0x61D5554C7EE3E295, 12, 0x00080},  // treni
    {0xB07D0369EE99C073, 6, 0x00080},  // treno
    {0x434A4C8577F5204E, 4, 0x4000020},  // trentenaire
    {0x878C1A6AAAFBC6B9, 6, 0x4000020},  // trentenne
    {0x6C82299D94793422, 3, 0x00408},  // tres
    {0x0560651CA853BDE0, 2, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 3, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 4, 0x08020},  // tribunal
    {0x0560651CA853BDE0, 9, 0x08020},  // tribunal
    {0x4DA403301C036CCD, 6, 0x08020},  // tribunale
    {0xB851D135A4C19ABA, 2, 0x08020},  // tribune
    {0xB851D135A4C19ABA, 4, 0x10020},  // tribune
    {0x28010BAD08F8F213, 2, 0x00080},  // trilogy
    {0x69DD100713CD96F7, 9, 0x00020},  // tripulante
    {0xAB1E2890BB4F56FE, 9, 0x00020},  // tripulantes
    {0x3B9066628DAE14D4, 11, 0x00001},  // trodde
    {0x8AE0D3C135643CC9, 4, 0x00408},  // trois
    {0x7F983710FA7219EB, 11, 0x00001},  // tror
    {0x934C6BB446C9FDB6, 11, 0x00040},  // trots
    {0xB05CC01CF2509CEB, 1, 0x00200},  // trotz
    {0xCEEF20C5799C75B4, 1, 0x00200},  // trotzdem
    {0x4EE6D9D7C947BED1, 4, 0x00001},  // trouve
    {0x2DD00135B09DDD17, 9, 0x00001},  // trovejou
    {0x429B23D73B587B3D, 2, 0x00001},  // trumpeted
    {0x0EA5EA90C6F3F4B5, 2, 0x08020},  // trust
    {0x4BBF9F544BAE4E4E, 2, 0x00020},  // trustee
    {0x2D3184680B0AD6C9, 2, 0x00020},  // trustees
    {0x35A177EB8EAF087B, 8, 0x08020},  // trybunał
    {0x5BCD1B1239D5466C, 8, 0x08020},  // trybunału
    {0xEB114461F6F9169C, 8, 0x00408},  // trzej
    {0x54604F26CF3C2B49, 8, 0x00408},  // trzy
    {0xD98C7EF63163F1F4, 11, 0x00020},  // tränare
    {0x314CD0B29F4715BC, 11, 0x00020},  // tränaren
    {0xF75EFDAEBAD7F340, 11, 0x00080},  // trålaren
    {0x22B3A39928BE104F, 9, 0x00408},  // três
    {0x82189300ABE5646C, 1, 0x400000},  // tschechisch
    {0x30D20ED6FC88C575, 1, 0x400000},  // tschechische
    {0x0E70DE5BCA1DD30B, 1, 0x400000},  // tschechischem
    {0x791F34042A8F7345, 1, 0x400000},  // tschechischen
    {0x2CD1CA5B56A606CF, 1, 0x400000},  // tschechischer
    {0x54E3C3F9369A934C, 1, 0x400000},  // tschechisches
    {0x1767311CC33F5D1A, 7, 0x400000},  // tsjechisch
    {0x93946390FB28F677, 7, 0x400000},  // tsjechische
    {0x6DB0758AF023AA23, 2, 0x800200},  // tuesday
    {0x57FE31DED6333F96, 4, 0x1000020},  // tueur
    {0x3A39AADF414732C8, 3, 0x10020},  // tuit
    {0xBBB460772FF2E92D, 9, 0x00001},  // tuita
    {0x6F618BD26872E26A, 9, 0x00001},  // tuitado
    {0x1A429459EF50E1B3, 9, 0x00001},  // tuitam
    {0x5192F1E8FC73179E, 9, 0x00001},  // tuitaram
    {0xB6D280D2344B23B0, 9, 0x00001},  // tuitava
    {0x26538B77F7F00A0D, 3, 0x00001},  // tuitea
    {0x7C002B12EE1A6BA0, 3, 0x00001},  // tuiteaba
    {0xB400C258EE93DB13, 3, 0x00001},  // tuiteado
    {0xDDB649B75D8EB4A1, 3, 0x00001},  // tuitean
    {0x9DA2DAF096A2AE1F, 3, 0x00001},  // tuitearon
    {0x5F114E93549A395B, 3, 0x00001},  // tuiteó
    {0x7FCFFF403AC67591, 9, 0x00001},  // tuitou
    {0xFD2087FA743501B8, 2, 0x00080},  // tune
    {0x2C27127DC583549A, 6, 0x00001},  // tuona
    {0xB3EC84EC2B5FDC58, 6, 0x00001},  // tuonato
    {0x862C671871FE6993, 4, 0x400000},  // turc
    {0x2D3D145CCB245C7E, 3, 0x400000},  // turca
    {0x2D3D145CCB245C7E, 6, 0x400000},  // turca
    {0x2D3D145CCB245C7E, 9, 0x400000},  // turca
    {0x5B73AB7E4A85522A, 4, 0x400000},  // turce
    {0xE1666D824B94A7A5, 4, 0x400000},  // turces
    {0x5A7A7D31B9A94389, 3, 0x400000},  // turco
    {0x5A7A7D31B9A94389, 6, 0x400000},  // turco
    {0x5A7A7D31B9A94389, 9, 0x400000},  // turco
    {0xDF502B6E2ECD5382, 4, 0x400000},  // turcs
    {0x7781FF7F849DD696, 8, 0x400000},  // turecki
    {0x28327FE5E0ADC79C, 8, 0x400000},  // turecku
    {0x52A30B6BBC54AECE, 11, 0x00020},  // turist
    {0x52A30B6BBC54AECE, 12, 0x00020},  // turist
    {0x12E1D3B70254F080, 6, 0x00020},  // turista
    {0x12E1D3B70254F080, 9, 0x20020},  // turista
    {0xCFBC82076FF1D368, 9, 0x20020},  // turistas
    {0x852BCE4DFCD3FB69, 11, 0x00020},  // turisten
    {0x4921D2EABA837927, 11, 0x00020},  // turister
    {0xE3D5FB88E69114CD, 6, 0x00020},  // turisti
    {0x50B686F25A2A4FDC, 12, 0x00020},  // turistler
    {0x8558441D070E81B1, 2, 0x400000},  // turkish
    {0xD61DE90D820ACECB, 11, 0x400000},  // turkisk
    {0x5F24743946F50A86, 11, 0x400000},  // turkiska
    {0xA2B3131237C536C5, 7, 0x400000},  // turks
    {0x14AF4B1B791D1236, 7, 0x400000},  // turkse
    {0x5FFF44E0895F8AC5, 1, 0x00080},  // turnier
    {0x4429232DFA6800B0, 4, 0x400000},  // turque
    {0x67A3E659A120E536, 8, 0x01020},  // turysta
    {0xDBB5AE81D38975E9, 8, 0x00820},  // turystka
    {0x4594ED2BD46EEFA7, 8, 0x00020},  // turyści
    {0x5CEB73AD1DCF2648, 7, 0x00040},  // tussen
    {0x7FF4E0329CE73919, 2, 0x00020},  // tutor
    {0xBC73677A3F9E8708, 9, 0x00020},  // tutora
    {0x71FD6BB6690AFA51, 2, 0x00001},  // tutted
    {0xF36D78AC6BB737EF, 11, 0x00408},  // två
    {0x576D27B89CACC1C1, 7, 0x00408},  // twee
    {0x1605C86B53B0724B, 1, 0x10020},  // tweet
    {0x1605C86B53B0724B, 2, 0x10020},  // tweet
    {0x1605C86B53B0724B, 4, 0x10020},  // tweet
    {0xDE0036E5D46B9EE9, 2, 0x04001},  // tweeted
    {0x8ABEFFC2467066FB, 2, 0x00001},  // tweeting
    {0x6A21117E567F925A, 2, 0x00001},  // tweets
    {0x22DCB830BC2FBABD, 4, 0x00001},  // tweeté
    {0x6F9534D423E3C996, 2, 0x00200},  // twenty
    {0x8AD3D48529AF239C, 8, 0x00001},  // twierdzi
    {0x65E51593D639FD7C, 8, 0x01001},  // twierdził
    {0x18D3B3B1CF32CDBA, 8, 0x00801},  // twierdziła
    {0x1CBD25257E82837E, 8, 0x00001},  // twierdziło
    {0x965877536FE747CB, 8, 0x00001},  // twierdzą
    {0x2C092093806A63E1, 6, 0x00001},  // twitta
    {0xAF0506A7B9951671, 6, 0x00001},  // twittano
    {0xE0EEB54B5D9AD77D, 6, 0x00001},  // twittato
    {0xF7477C449987DFB3, 6, 0x00001},  // twittava
    {0xCA472CBF3EAFD2D2, 7, 0x00001},  // twitterde
    {0xFF7DDADFD024CDF8, 1, 0x00001},  // twitteren
    {0x50422FEADAD45C73, 1, 0x00001},  // twittert
    {0x58D77E1597D2FDE7, 1, 0x00001},  // twitterte
    {0xBC63288790816FE8, 1, 0x00001},  // twitterten
    {0xA930D03516B61911, 11, 0x00001},  // twittrade
    {0x5C84BDB212D2C798, 11, 0x00001},  // twittrar
    {0x21475B582FAD832D, 4, 0x00001},  // twitté
    {0x58D702D7A6B923A1, 6, 0x00001},  // twittò
    {0x233CF812FE8AD7F4, 2, 0x00608},  // two
    {0xDEDCBD8482F351EE, 11, 0x00001},  // tycker
    {0x9EDA6CE953130509, 11, 0x00001},  // tyckte
    {0xCC1FEE5C9BAB8857, 2, 0x4000020},  // tycoon
    {0x3AD4D3A3D057B0A3, 8, 0x00080},  // tygodnik
    {0xB456A6061EF738C0, 8, 0x00080},  // tygodniku
    {0xE7E158995AF857BC, 1, 0x00080},  // typ
    {0x2F689769443DDD76, 7, 0x00001},  // typeerde
    {0x21D1E49CC0F807C4, 7, 0x00001},  // typeert
    {0x9D8376010C9EABC2, 11, 0x400000},  // tysk
    {0x255B9121978A3585, 11, 0x400000},  // tyska
    {0xB04DFD0C1B15768B, 8, 0x00080},  // tytuł
    {0x8E2378952955F725, 8, 0x00080},  // tytułem
    {0xB723938FEF5B7D40, 8, 0x00100},  // tzw
    {0x71FC753169537CB0, 1, 0x1000020},  // täter
    {0x2DBEC0592243A8A2, 11, 0x08020},  // tågbolaget
    {0x6BF788F4038F4BAC, 11, 0x00080},  // tåget
    {0xD0DD77C250A54175, 11, 0x00020},  // tåghuvudman
    {0xD3B199D854B8D265, 11, 0x00020},  // tågvärd
    {0x3D17003D3800BD5A, 3, 0x00820},  // técnica
    {0x3D17003D3800BD5A, 9, 0x00820},  // técnica
    {0xBA9856FF9D3FF7C0, 3, 0x01020},  // técnico
    {0xBA9856FF9D3FF7C0, 9, 0x01020},  // técnico
    {0xF5F747E3CFBEEAAF, 4, 0x00001},  // témoigne
    {0x6D05A956F89FF614, 4, 0x00001},  // témoignent
    {0x8D8652AB2FEEFFE6, 4, 0x00001},  // témoigné
    {0x9F38BE9EDAC72E38, 4, 0x20020},  // témoin
    {0x8122CBD99BEDA022, 4, 0x20020},  // témoins
    {0x9D1C7DAB2BE22D00, 3, 0x00820},  // tía
    {0xDC8D1A78CBC76051, 3, 0x01020},  // tío
    {0xD9BE2C664D29DE80, 3, 0x00080},  // título
    {0xD9BE2C664D29DE80, 9, 0x00080},  // título
    {0x7EAD6B5FBA3535EF, 12, 0x00200},  // tüm
    {0xC503A62FC4FAE0EF, 1, 0x400000},  // türkisch
    {0xF857F209DD380EF5, 1, 0x400000},  // türkische
    {0x717A3EB21AB3AB0E, 1, 0x400000},  // türkischem
    {0x35911F5C4D362CB2, 1, 0x400000},  // türkischen
    {0x85DC2C5F0B276F62, 1, 0x400000},  // türkischer
    {0x6A545E69D6F39D55, 1, 0x400000},  // türkisches
    {0x81DF4C8B60AA32A6, 12, 0x400000},  // türkçe
    {0x47CFCD0D0C393FB6, 8, 0x400000},  // tłumacz
    {0x7079DC2FAB46D77D, 8, 0x400000},  // tłumaczenie
    {0xB75555670F89AE37, 8, 0x04001},  // tłumaczy
    {0x454F8DF32BF37B57, 8, 0x00001},  // tłumaczyli
    {0x0ED4BE673CA64592, 8, 0x01001},  // tłumaczył
    {0x8E49EC5B5FD3EA29, 8, 0x00801},  // tłumaczyła
    {0xC3D9C51F797663D3, 8, 0x00001},  // tłumaczyło
    {0x2A23394379826B40, 8, 0x00001},  // tłumaczą
    {0x7E5A669FA6F547E9, 8, 0x00040},  // u
    {0x7732E104124CA360, 8, 0x00001},  // ubolewa
    {0xEFEAC325244748FC, 8, 0x00001},  // ubolewał
    {0x6249269104D51FA3, 8, 0x00001},  // ubolewała
    {0xC08ED2326D268436, 8, 0x00001},  // ucina
    {0xA08E0EDCC0C0A1BE, 8, 0x01001},  // uciął
    {0x6B19F9E2A06F44A2, 8, 0x00801},  // ucięła
    {0x0E9109975A04388F, 6, 0x400000},  // ucraino
    {0x4A91E86F1E06C413, 3, 0x400000},  // ucraniano
    {0x4A91E86F1E06C413, 9, 0x400000},  // ucraniano
    {0x2600880E1DFDDC80, 8, 0x08020},  // uczelni
    {0x23FA0B045B60DAD7, 8, 0x08020},  // uczelnia
    {0x49C555D685AA92E7, 8, 0x00820},  // uczennica
    {0x8BC11B940A269660, 8, 0x20020},  // uczestnicy
    {0xF32BD8E75399DD9E, 8, 0x00820},  // uczestniczka
    {0xC44DB9387E66670F, 8, 0x01020},  // uczestnik
    {0xD1DF4079B9E33E5F, 8, 0x01020},  // uczeń
    {0x7D581328DA6C5ECE, 8, 0x00020},  // uczniowie
    {0xBAD0BBA23B8F47BE, 6, 0x00020},  // ufficiale
    {0x1E8156AE9A89733F, 7, 0x00040},  // uit
    {0x79133839B1623487, 8, 0x00001},  // ujawnia
    {0x36FF926F92F7F719, 8, 0x01001},  // ujawnił
    {0x2FD720E5CF784B2B, 8, 0x00801},  // ujawniła
    {0x683719B424BC44C1, 2, 0x400000},  // ukrainian
    {0x024391CDF7416B6C, 4, 0x400000},  // ukrainien
    {0x16D0AC3AF48825CF, 4, 0x400000},  // ukrainiene
    {0x4F48874E8B78ED49, 4, 0x400000},  // ukrainienes
    {0x2E83E3EAACA6FD2B, 4, 0x400000},  // ukrainiens
    {0x0D476347D7B65853, 1, 0x400000},  // ukrainisch
    {0xF13A74F8BE19ED16, 1, 0x400000},  // ukrainische
    {0xE283F0B3F914B233, 1, 0x400000},  // ukrainischem
    {0xE7C98E09C71D1C44, 1, 0x400000},  // ukrainischen
    {0x5C0B5A75D6536C24, 1, 0x400000},  // ukrainischer
    {0xA16A018E2C6D402C, 1, 0x400000},  // ukrainisches
    {0xA16F37633BF383E8, 8, 0x400000},  // ukraiński
    {0xD16F7E45D1EAE730, 8, 0x400000},  // ukraińsku
    {0x243500A5CF93B543, 1, 0x00200},  // um
    {0x243500A5CF93B543, 9, 0x01408},  // um
    {0x6682DF26123E654A, 9, 0x00C08},  // uma
    {0x9054AA34857163BB, 9, 0x00408},  // umas
    {0xE405D9C282FB9FF1, 3, 0x01408},  // un
    {0xE405D9C282FB9FF1, 4, 0x01408},  // un
    {0xE405D9C282FB9FF1, 6, 0x01408},  // un
    {0x99AD69734D66F758, 3, 0x00C08},  // una
    {0x99AD69734D66F758, 6, 0x00C08},  // una
    {0xFF9D9913D927E13F, 3, 0x00408},  // unas
    {0xF8962234C53C4C52, 2, 0x01020},  // uncle
    {0x27915B29CB59B310, 1, 0x200200},  // und
    {0x8A3862A614414AED, 2, 0x00240},  // under
    {0x8A3862A614414AED, 11, 0x00040},  // under
    {0xD7D6ADA19A7586CA, 11, 0x08020},  // underrättelsetjänsten
    {0x0AC932FC78ECF758, 11, 0x00020},  // undersköterska
    {0x2E90D10CF69C71BF, 2, 0x00200},  // understated
    {0x61DA0DF47E517259, 11, 0x00001},  // understryker
    {0x7ED9E1C3999E4467, 11, 0x00001},  // underströk
    {0xB0FB800DD180004A, 2, 0x00020},  // undertaker
    {0x5794609F7F09391D, 11, 0x00001},  // undrade
    {0xF55CC89856CBA7C5, 11, 0x00001},  // undrar
    {0xBC30DBC413939874, 4, 0x00C08},  // une
    {0x9D61978C96852DBE, 1, 0x400000},  // ungarisch
    {0x8A847FCE67F46195, 1, 0x400000},  // ungarische
    {0xABF97C2398536D36, 1, 0x400000},  // ungarischem
    {0x833F5F3326B2D751, 1, 0x400000},  // ungarischen
    {0xE6FDF6E02E493341, 1, 0x400000},  // ungarischer
    {0xFD540291643AB702, 1, 0x400000},  // ungarisches
    {0xE6381DF5AA16685B, 11, 0x400000},  // ungerska
    {0xDDFC4B8302BABAAD, 6, 0x400000},  // ungherese
    {0x50D6AC81DE9E7EBD, 3, 0x4000020},  // uniformado
    {0x53400C5CFCB2112E, 2, 0x08020},  // union
    {0x53400C5CFCB2112E, 4, 0x08020},  // union
    {0x46771C5796D6B6B8, 6, 0x08020},  // unione
    {0xA3B98585F6CBA97F, 11, 0x08020},  // unionen
    {0xCAF1E41CA1F95D9B, 2, 0x08020},  // unions
    {0x2B1AB2AC4C3136C6, 3, 0x08020},  // universidad
    {0x78B637D8CD3119A1, 9, 0x08020},  // universidade
    {0xFEE3EC6D9FDDCF69, 7, 0x08020},  // universiteit
    {0xCA81BAEF95288084, 11, 0x08020},  // universitetet
    {0xDF60EE483541786A, 2, 0x08020},  // university
    {0x4EA27D1C70D2F640, 6, 0x08020},  // università
    {0x52A33520C97868E3, 1, 0x08020},  // universität
    {0xD5951C4A2412C272, 4, 0x08020},  // université
    {0xCC406C2C4A7333D4, 8, 0x08020},  // uniwersytet
    {0xC99EFB1996A88EC8, 8, 0x08020},  // uniwersytetu
    {0xD0501BEB4149949B, 9, 0x08020},  // união
    {0xE7BE6CA60E633B99, 3, 0x08020},  // unión
    {0xF3480EC9B6FF1C3A, 3, 0x00408},  // uno
    {0xF3480EC9B6FF1C3A, 6, 0x01408},  // uno
    {0xD530E032124EC292, 3, 0x00408},  // unos
    {0x7A348BC5EA8D3B9D, 9, 0x00408},  // uns
    {0x326D357DC55A32D6, 1, 0x00008},  // unser
    {0x44A5039CE91FBCF9, 1, 0x00008},  // unsere
    {0x7E1C8B92E4A4A2F1, 1, 0x8000000},  // unserer
    {0x0D4C1FB60EC151AD, 1, 0x00240},  // unter
    {0xC8A0F0289DAAD2B9, 1, 0x080A0},  // unternehmen
    {0x8DE9DF210CF4BB09, 1, 0x4001020},  // unternehmer
    {0xBD8FDCD6A13489A7, 1, 0x4000820},  // unternehmerin
    {0xAB8F89AA0D798FF6, 1, 0x00001},  // unterstreichen
    {0x5C084D12E560BEB7, 1, 0x00001},  // unterstreicht
    {0x33BF466C4B45295A, 1, 0x00001},  // unterstreichte
    {0xD0805C47C7E4B874, 1, 0x00001},  // unterstreichten
    {0x5686F0276240C998, 2, 0x00200},  // until
    {0x106F38D4021EE809, 6, 0x4001020},  // uomo
    {0x6EC40AC7F1602E47, 8, 0x00001},  // upiera
    {0x742AAFEB4D038A2E, 11, 0x00001},  // uppgav
    {0x6CAB4728AB2693B5, 11, 0x00001},  // uppger
    {0x0BF7E683F23C0089, 11, 0x00001},  // uppgett
    {0x4750BD1C9817E081, 11, 0x00001},  // upplyser
    {0xFA24E318F649A43C, 11, 0x00001},  // upplyste
    {0x01B053A18F5FA4C1, 11, 0x00001},  // uppmanade
    {0xCD6C19B8212B4902, 11, 0x00001},  // uppmanar
    {0x1B11DCF4AD0C62D9, 11, 0x00001},  // upprepade
    {0x7555B496424C4779, 11, 0x00001},  // upprepar
    {0x1797883BE25A9CE1, 11, 0x00040},  // ur
    {0xCC2EE338AF6A1068, 2, 0x400000},  // urdu
    {0x490B44460607D4C0, 2, 0x00001},  // urged
    {0xBA175B200D3E2F2E, 4, 0x00020},  // urgentiste
    {0x298A3C353E6AA4C2, 2, 0x00001},  // urges
    {0x9E289D1F7DEAB235, 2, 0x00001},  // urging
    {0x3CED904C2BB3D518, 6, 0x00001},  // urla
    {0xA7D4AFA0E7BFC76F, 6, 0x00001},  // urlano
    {0xDA36F4C854746FF5, 6, 0x00001},  // urlato
    {0x1AB3F32F725D626F, 6, 0x00001},  // urlava
    {0xD422675E4D59A6E3, 6, 0x00001},  // urlò
    {0xD8B391D4A4E455D9, 8, 0x00020},  // urolog
    {0x037A058E3235090F, 1, 0x00020},  // urteil
    {0xDCBAB19A50E65A12, 1, 0x00001},  // urteilen
    {0x4A770667038567F2, 1, 0x00001},  // urteilt
    {0xBC820C1790E59D80, 1, 0x00001},  // urteilte
    {0x2F007926C662A7B6, 1, 0x00001},  // urteilten
    {0x467BD9FE91B5421E, 8, 0x08020},  // urząd
    {0x95AD34E5AFA62A4B, 8, 0x20020},  // urzędnicy
    {0x71473B9C3F914719, 8, 0x4000820},  // urzędniczka
    {0x4695F51EA1FFFD23, 8, 0x4000020},  // urzędnik
    {0x602B789C6E46AB2F, 8, 0x08020},  // urzędu
    {0xAFA866BC931FB80C, 8, 0x08020},  // urzędzie
    {0x9E5E119524060EFF, 4, 0x20020},  // usager
    {0xDD8961B253D1B449, 4, 0x00020},  // usagers
    {0xF1FF2A7D9D386640, 4, 0x08020},  // usine
    {0x9BCD629C9B47D704, 8, 0x00001},  // uspokaja
    {0xC51E5E3C283F2020, 8, 0x01001},  // uspokajał
    {0x5BA1565044FD1D27, 8, 0x00801},  // uspokajała
    {0x48977D7E806A7C96, 8, 0x01001},  // uspokoił
    {0xB45EE5CDE261E18C, 8, 0x00801},  // uspokoiła
    {0xDDE8819F62AB3AFD, 8, 0x00001},  // usłyszeliśmy
    {0x02B43CFD56510419, 11, 0x00040},  // utan
    {0xA572473ADCBA67D4, 11, 0x00040},  // utanför
    {0x54D65087C968ECCC, 11, 0x08020},  // utbildningsnämnden
    {0x59F3FAB35BE8EA7E, 11, 0x00001},  // utbrast
    {0xFBDD75DB69D1D149, 11, 0x00001},  // utbrister
    {0xA1478A013536243E, 9, 0x00020},  // utente
    {0x2F3D0E0219EBD57A, 9, 0x00020},  // utentes
    {0x2945812FD9900F44, 11, 0x00001},  // utlovade
    {0x89A3A083214840D6, 11, 0x00001},  // utlovar
    {0xE8D90BB2D592A586, 11, 0x20020},  // utredare
    {0x396D27582F706E9D, 11, 0x00020},  // utredaren
    {0x948D0AD21722CF5C, 11, 0x08020},  // utredningen
    {0x656370B1045D9625, 11, 0x00020},  // utredningsledare
    {0xA0922741D02A8D03, 11, 0x00020},  // utrikesminister
    {0x41C13C5ADEEE7A89, 11, 0x00001},  // utropade
    {0xB5BBC73ABB1EE4C2, 11, 0x00001},  // utropar
    {0x90F6002CEEE8728F, 8, 0x00001},  // utrzymuje
    {0x94B9D03130746FDC, 8, 0x01001},  // utrzymywał
    {0x3D20B1259500CDF8, 8, 0x00801},  // utrzymywała
    {0xA2AFAA74D4598F5E, 11, 0x08020},  // utskottet
    {0x85F58D47ECFDBAAE, 11, 0x00080},  // utställning
    {0x51243887404EADB1, 11, 0x00080},  // utställningen
    {0xAF2E1D534AF84432, 11, 0x00001},  // uttalade
    {0x28E25F1A1B8EEF0F, 11, 0x10020},  // uttalande
    {0x8B86B03C5A640AE3, 11, 0x10020},  // uttalandet
    {0xAC065E80E84E1025, 11, 0x00001},  // uttalar
    {0x2EA6FD49E3A4EB69, 11, 0x00001},  // uttrycker
    {0xF05DF0E4E702EAB3, 11, 0x00001},  // uttryckt
    {0x7D630DD51A3022AD, 11, 0x00001},  // uttryckte
    {0xBF463C1CA741E026, 8, 0x00001},  // uważa
    {0x189FBCFAFD2A1EBA, 8, 0x00001},  // uważają
    {0x7AE59328AFBE68B4, 8, 0x00001},  // uważał
    {0x3259B0FFE4F71EB4, 8, 0x00001},  // uważała
    {0x62E9C1091B73A880, 12, 0x00001},  // uyaran
    {0xF6125F85AEF4658D, 12, 0x00001},  // uyardı
    {0x295363B7CF6B024F, 12, 0x00001},  // uyardılar
    {0xF46C31EBA18B2E69, 12, 0x00001},  // uyarısında
    {0xD0031393A8C6E95B, 12, 0x00001},  // uyarısını
    {0x5167700F31BA1FDE, 12, 0x00001},  // uyarıyor
    {0xB18A9290211A97A5, 12, 0x00080},  // uydusu
    {0x9FF263A16FA54768, 8, 0x00001},  // uzasadnia
    {0x5E33521D493E2F08, 8, 0x00001},  // uzasadniał
    {0xCD0360B39F62EEFC, 8, 0x01001},  // uzasadnił
    {0xDD89CEF3AF5A21B2, 8, 0x00801},  // uzasadniła
    {0x7A30F45C2C51987A, 12, 0x4020020},  // uzman
    {0x662475BCDEA8768C, 12, 0x20020},  // uzmanlar
    {0x4AD5C9984B4B4FCB, 12, 0x20020},  // uzmanlara
    {0x2E8C787075C7FE12, 12, 0x00020},  // uzmanı
    {0x7BC99052B3DEC51C, 8, 0x00001},  // uśmiecha
    {0xAB7E79E134D7109C, 12, 0x00001},  // vaat
    {0x5B7346949C16E9E6, 4, 0x01020},  // vacancier
    {0x20EFB965F0F992C8, 4, 0x00020},  // vacanciers
    {0xFA044100D772000A, 4, 0x00820},  // vacancière
    {0x65027EDF2ECDE752, 11, 0x00200},  // vad
    {0x830E384DC7E775F4, 7, 0x01020},  // vader
    {0xB59DD5C3B27BA5E4, 12, 0x00001},  // vadetti
    {0x9EFBAFDA9C748B5B, 7, 0x08020},  // vakbond
    {0x784A3FEAB6E1D34B, 12, 0x080A0},  // vakfı
    {0x13B61AAA7EFC3FE5, 11, 0x00020},  // vaktchef
    {0x5B6CDAB0FF69BA0E, 11, 0x00020},  // vaktmästare
    {0x371EA817FC354C60, 12, 0x08020},  // vakıf
    {0xF5804D7EBA229C89, 12, 0x08020},  // vakıflar
    {0xAB9829536178B443, 12, 0x00020},  // vali
    {0x3196AD52A779D45D, 12, 0x08020},  // valilik
    {0xBC36275F24CA472C, 12, 0x08020},  // valiliği
    {0x5DD79DC1BDAAA858, 12, 0x00020},  // valisi
    {0x06A215FD8E853967, 3, 0x00001},  // valora
    {0x39327AF068223E2E, 3, 0x00001},  // valoraba
    {0x4CB505A78893AE77, 3, 0x00001},  // valorado
    {0xF6CD26D9746A08F4, 3, 0x00001},  // valoran
    {0xDE8DB6AFA63B03E3, 3, 0x00001},  // valoraron
    {0x5DDF2C9329BE1B00, 3, 0x00001},  // valoró
    {0xE10259F873C76DB6, 3, 0x00080},  // vals
    {0x59A49581EA7A67C9, 6, 0x00001},  // valuta
    {0x8886CE573D57C509, 7, 0x100040},  // van
    {0x57CDA24A7518D101, 7, 0x00200},  // vandaag
    {0x7B1A81DE8E282D65, 6, 0x00001},  // vanta
    {0x5098C31F641C87E5, 4, 0x00001},  // vante
    {0x322A045D8813BCF0, 4, 0x00001},  // vanté
    {0x95BCCCD1873E5E41, 12, 0x00080},  // vapuru
    {0x4DEC2D9DF849C0A0, 11, 0x00200},  // var
    {0x527AD2DE4ADC264F, 3, 0x00408},  // varias
    {0xADEE9B8F6186A4BB, 3, 0x00408},  // varios
    {0xC64A2FBD00415EAC, 11, 0x00001},  // varnade
    {0x94CCD801E942DE05, 11, 0x00001},  // varnar
    {0x344A1FAA20CA31AD, 11, 0x00001},  // varnat
    {0x27CA8BA662146B6D, 11, 0x08020},  // varvet
    {0x807EC25B30275F36, 12, 0x00020},  // vatandaş
    {0xB2EE0D6E2DC73019, 12, 0x00020},  // vatandaşlar
    {0x4A6108930E89C150, 12, 0x00020},  // vatandaşı
    {0xA5286DAC831017C3, 1, 0x01020},  // vater
    {0x375B1CDD58E81246, 3, 0x00001},  // vaticina
    {0x375B1CDD58E81246, 9, 0x00001},  // vaticina
    {0xCCAE24B3615A6864, 3, 0x00001},  // vaticinaba
    {0x98B64B2114542161, 3, 0x00001},  // vaticinado
    {0xEB838455042D9ABD, 3, 0x00001},  // vaticinan
    {0xFB26BACA1275D550, 3, 0x00001},  // vaticinaron
    {0xEE3A0AA4A27BFFE5, 3, 0x00001},  // vaticinó
    {0x0DCE4E435E24814C, 11, 0x08020},  // vattenfall
    {0x26484B67A400E827, 11, 0x00020},  // vd
    {0xC3ECAB23B1A30F1C, 11, 0x00020},  // vd:n
    {0xBD48CFF282CA2DFB, 12, 0x200200},  // ve
    {0x72E4F0365FDAFBE1, 3, 0x20820},  // vecina
    {0x7CFC13721D180A7B, 3, 0x21020},  // vecino
    {0xC62A03216E08EC4E, 3, 0x20020},  // vecinos
    {0x7D20051F91095F47, 11, 0x00080},  // veckotidningen
    {0x576F2BC537D96E46, 6, 0x00820},  // vedova
    {0xEFE2F77CBF691985, 6, 0x00020},  // vedovo
    {0x2CCCC546D00F83AE, 7, 0x00080},  // veerboot
    {0xF5A1F5858134FD7F, 9, 0x00080},  // veleiro
    {0x4319A1210D5F34DF, 3, 0x00080},  // velero
    {0x8C6C1222D45E19F5, 12, 0x00020},  // veli
    {0xE740004A7825CC20, 6, 0x00080},  // veliero
    {0x2F20805F2D61AF07, 12, 0x00020},  // veliler
    {0x3DC0FD116B830AE2, 4, 0x01020},  // vendeur
    {0xF16C1ECBB34EAECA, 4, 0x00820},  // vendeuse
    {0x87090074F1070AB5, 4, 0x00200},  // vendredi
    {0xDD90F6487D19DA08, 6, 0x00200},  // venerdì
    {0xAF83DDA299D55CB1, 6, 0x4000020},  // ventenne
    {0xEFA5AFBB79441BAA, 1, 0x00020},  // veranstalter
    {0x071D73E8880E9D99, 1, 0x00020},  // veranstalterin
    {0xB7B480BEB50EDCD6, 1, 0x08020},  // verband
    {0x261C6A2481695C08, 1, 0x08020},  // verbund
    {0x03DDA8375B2EC132, 7, 0x00001},  // verdedigde
    {0x4BD7F70A95DF7421, 7, 0x00001},  // verdedigt
    {0x955EF33A55C65FC0, 9, 0x01020},  // vereador
    {0xA1B97E4AE56013A7, 9, 0x00820},  // vereadora
    {0x6A13FBF54BC8AD75, 9, 0x00020},  // vereadores
    {0xF157D7F96C8FDEAA, 1, 0x080A0},  // verein
    {0xDE6F0760FC44348D, 1, 0x08020},  // vereinigung
    {0x3F6D1C45B49176EC, 1, 0x00080},  // vereins
    {0x307C0557322E81C9, 7, 0x080A0},  // vereniging
    {0x53D12CCC34CF6A6C, 1, 0x00020},  // verkehrsministerium
    {0x99219BFEA01FBCEF, 11, 0x08020},  // verket
    {0x1B43A11C8A1F5AF0, 7, 0x04001},  // verklaard
    {0xF8A8FCEC178AA5C2, 7, 0x04001},  // verklaarde
    {0x578CFB8D975DA2A3, 7, 0x04001},  // verklaart
    {0xC272553623B0FF72, 7, 0x10020},  // verklaring
    {0x9F1D8EF6EBB694BA, 11, 0x00020},  // verkställande
    {0x1EC7197DAA6C1B35, 1, 0x00001},  // verkünden
    {0x9F9C3CC91D34B026, 1, 0x00001},  // verkündet
    {0xBA0BC652A3D6D373, 1, 0x00001},  // verkündete
    {0x31EA727748BF28C5, 1, 0x00001},  // verkündeten
    {0x46F57AF6B304542A, 1, 0x00001},  // verlangt
    {0x76425B8D8D9C7646, 1, 0x00001},  // verlangte
    {0x36309D2E1DCB9FF3, 1, 0x00001},  // vermuten
    {0x0C48084596AD278B, 1, 0x00001},  // vermutet
    {0x023E10A1389935E1, 1, 0x00001},  // vermutete
    {0x51CBE94CF593D7BB, 1, 0x00001},  // vermuteten
    {0x6F0EA205E9860F0B, 7, 0x00020},  // verpleegkundige
    {0xBDCD18F2B847A7EC, 7, 0x4000020},  // verpleegster
    {0xF44798D4DE1ABB0C, 7, 0x4000020},  // verpleger
    {0x45F7EDA3A996D281, 4, 0x00040},  // vers
    {0x791B4B19D8AEB82F, 1, 0x00001},  // versicheren
    {0x9E9733BC999A41FA, 1, 0x00001},  // versichert
    {0x6090ECA039CA210E, 1, 0x00001},  // versicherte
    {0xF09D33F379AF101B, 1, 0x00001},  // versicherten
    {0xBC0FFA97851310E3, 7, 0x00020},  // verslaggever
    {0x00797311B1145EEF, 1, 0x00001},  // versprach
    {0xCD144C6654C5AC8E, 1, 0x00001},  // versprechen
    {0x9CFC191BDE875670, 1, 0x00001},  // verspricht
    {0x13E83BD329C102B0, 1, 0x00001},  // versprühen
    {0x4B8E6C3EB87A2676, 1, 0x00001},  // versprüht
    {0xE70F76C51EC471FA, 1, 0x00001},  // versprühte
    {0x054F3C46B4B83B6C, 1, 0x00001},  // versprühten
    {0x3DCFD93E794A9D93, 7, 0x400000},  // vertaald
    {0x96EC5B1EABC79D28, 7, 0x400000},  // vertaling
    {0xF1BF61EC5D9EE97F, 1, 0x00001},  // verteidigen
    {0x6D4D21C6CDF75DA1, 1, 0x01020},  // verteidiger
    {0xB98B01EC45CF4F3D, 1, 0x00820},  // verteidigerin
    {0x6254BF310F40B7B1, 1, 0x00001},  // verteidigt
    {0x8618AF21361FA1A0, 1, 0x00001},  // verteidigte
    {0x03705E91EC5FEB38, 1, 0x00001},  // verteidigten
    {0xF2115613D78AAB15, 1, 0x00020},  // verteidigungsminister
    {0xD31486E83FB19EBA, 7, 0x04001},  // verteld
    {0x05FD52CD932493D7, 7, 0x04001},  // vertelde
    {0x86BE3EA2FAFFEA80, 7, 0x04001},  // vertelt
    {0xE39C979D325ACE2E, 1, 0x00020},  // vertreter
    {0x4A61C92BB9684EAC, 1, 0x00820},  // vertreterin
    {0x89524DB852346398, 1, 0x00020},  // vertretern
    {0x7A68C718438043EC, 7, 0x04001},  // vervolgde
    {0x0DAC3D303FFFB53D, 7, 0x04001},  // vervolgt
    {0xF8528FC5AA0039C4, 1, 0x00001},  // verweist
    {0x5591AFE93E34B64D, 7, 0x00001},  // verwerpt
    {0x775DC6320402F287, 7, 0x00001},  // verwierp
    {0xD7D9238DFEC3DD03, 1, 0x00001},  // verwies
    {0x32A2E2E8159C5FF7, 7, 0x00001},  // verzekerde
    {0x31BBEA4F35B5B36C, 7, 0x00001},  // verzekert
    {0xD181AA22DE5EA18B, 6, 0x01020},  // vescovo
    {0xC11E1F5B05FFB5A7, 2, 0x00080},  // vessel
    {0x4C69A62ECE5B9A17, 2, 0x00020},  // vet
    {0xEADD2F1DC9EBC82A, 2, 0x4000020},  // veteran
    {0xFDEC8772C9847595, 11, 0x4000020},  // veteranen
    {0x98191530A38F1C78, 6, 0x00820},  // veterinaria
    {0x56365D13F98B8E87, 6, 0x00020},  // veterinario
    {0x3D666DE9FD7F74F1, 12, 0x00020},  // veteriner
    {0x6832DAFACEC0DDB3, 9, 0x00820},  // veterinária
    {0x8E7481DAE6B643CA, 9, 0x01020},  // veterinário
    {0x9CD695735C435A5D, 4, 0x00020},  // veuf
    {0xD9FB80B35561100B, 4, 0x00820},  // veuve
    {0x607B7120A266732A, 11, 0x00200},  // vi
    {0x0FDAF9E2C270D915, 2, 0x00020},  // vicar
    {0x31E7B32BFC059605, 6, 0x00020},  // vice
    {0x4EF3BEE7D905AEC9, 2, 0x00020},  // vice-chancellor
    {0x743A116A5D421969, 2, 0x00020},  // vice-president
    {0x6D06441093619177, 9, 0x00020},  // vice-presidente
    {0xECBE79F2D848BCE8, 4, 0x01020},  // vice-président
    {0x40498C44F5E1CEF1, 4, 0x00820},  // vice-présidente
    {0x9F0E8293E21A33D5, 6, 0x00020},  // viceministro
    {0x5E2F4F11A7310C3B, 6, 0x00020},  // vicepreside
    {0xF07A126BCAE22572, 3, 0x00820},  // vicepresidenta
    {0xC4A9C4F8E674E2B1, 3, 0x01020},  // vicepresidente
    {0xC4A9C4F8E674E2B1, 6, 0x00020},  // vicepresidente
    {0x3009CF9648F11264, 6, 0x00020},  // vicequestore
    {0x0125A95EE0C3606A, 6, 0x00820},  // vicesindaca
    {0xB87B3AD8DE5AC1BC, 6, 0x01020},  // vicesindaco
    {0xA8B4DD233D37E7CE, 6, 0x20820},  // vicina
    {0xE6E7B5592B2F90DC, 6, 0x20020},  // vicini
    {0xC2CA8B1CF7443096, 6, 0x21020},  // vicino
    {0x0C5C1DCF10CD3599, 2, 0x00020},  // victim
    {0x51DD14CA3AE689F4, 4, 0x00020},  // victime
    {0xC82E904FCC066969, 4, 0x00020},  // victimes
    {0x421D8D8DF386148C, 2, 0x00020},  // victims
    {0xD1F88941C24EAD2D, 11, 0x00040},  // vid
    {0xA8F0ECCC997F74B7, 2, 0x00080},  // video
    {0x26A8E243126AB5FC, 11, 0x00001},  // vidhåller
    {0x47FD21BC3960FB0B, 11, 0x00001},  // vidhöll
    {0x98BE67C920AF5DC5, 1, 0x00200},  // viele
    {0xA1931FBC8AB5386D, 1, 0x00200},  // vier
    {0xAB93F6FB7B88DA10, 3, 0x00200},  // viernes
    {0xDFCDDCAB335614BD, 1, 0x00080},  // viertel
    {0xD842F9870D0723AA, 1, 0x00200},  // vierzig
    {0xD9C3163B5948D831, 6, 0x00020},  // vigile
    {0x815BD30BC2C4EA00, 6, 0x00020},  // vigili
    {0x55F57DE1D54BBE9A, 6, 0x00020},  // vignaiolo
    {0xA4FEEEE32E83D0BE, 4, 0x01020},  // vigneron
    {0x7D94E4D42182E74E, 4, 0x00820},  // vigneronne
    {0x24BB0D48F251085C, 4, 0x00001},  // vilipende
    {0x6A9F922274AD836D, 11, 0x2000000},  // vilka
    {0x94F7A010828335C6, 11, 0x2000000},  // vilken
    {0xEE33237B5FECBFFA, 2, 0x20020},  // villager
    {0xA550155FCCE0092A, 2, 0x20020},  // villagers
    {0x3BF8F361014E9B61, 6, 0x08020},  // viminale
    {0x406C10D38DA7FB99, 9, 0x00001},  // vinca
    {0x51E227FFF3E3C4A3, 9, 0x00001},  // vincou
    {0x086EC71C4E06BBD0, 7, 0x00001},  // vinden
    {0xA7E8D26307762230, 7, 0x00001},  // vindt
    {0x069C27152D4F5B5A, 11, 0x00080},  // visan
    {0x88BBF89AA1C7EF3B, 11, 0x00001},  // viskade
    {0x176DBA20C375A935, 11, 0x00001},  // viskar
    {0x54D992DA93679E54, 7, 0x00020},  // visser
    {0x5BA715836342FCBB, 4, 0x00020},  // viticulteur
    {0x86F159D110287A8F, 6, 0x00020},  // vittima
    {0x7790D36A6BE6AFAA, 6, 0x00020},  // vittime
    {0xD9E435DCBBB324AD, 11, 0x00001},  // vittnade
    {0x96FF2315D602D6D6, 11, 0x00001},  // vittnar
    {0xC67FDC862C505EC7, 11, 0x20020},  // vittne
    {0x1CFEFBDA13F2442F, 11, 0x20020},  // vittnen
    {0x4518CB527BD41E33, 11, 0x20020},  // vittnena
    {0x617B743D0EA1F6C2, 11, 0x20020},  // vittnet
    {0xF5B7714E44F8E58B, 3, 0x00820},  // viuda
    {0x1724154B07265747, 3, 0x01020},  // viudo
    {0x2BA8025A49C52FD0, 1, 0x01020},  // vizepräsident
    {0x3673A013048EA6BB, 1, 0x00820},  // vizepräsidentin
    {0x2B3A56906F716B87, 9, 0x20820},  // vizinha
    {0xE925EED53AEC0E66, 9, 0x21020},  // vizinho
    {0x8B5BE93032ACD194, 9, 0x20020},  // vizinhos
    {0xBFF3109F97E630D2, 9, 0x00820},  // viúva
    {0xD1918525D25EB5E6, 9, 0x01020},  // viúvo
    {0x0C472CD25CDFDC67, 3, 0x00820},  // vocera
    {0x64E8F49B0510CBF1, 3, 0x01020},  // vocero
    {0x7DD7FDA21917BE52, 9, 0x00001},  // vocifera
    {0xFEFE4A1730FA1F86, 4, 0x00001},  // vocifère
    {0x2EF613819C3B2341, 7, 0x04001},  // voegde
    {0x33CAD281BDC86EC1, 7, 0x04001},  // voegt
    {0xB1FAFC1C16D33F25, 2, 0x00001},  // voiced
    {0xE458E0E9CFA1FD03, 2, 0x00001},  // voices
    {0xF2DDD4EBE79643AF, 4, 0x00080},  // voilier
    {0x70D60B22778759C9, 4, 0x21020},  // voisin
    {0x1C68D22B543538A9, 4, 0x20820},  // voisine
    {0x1C70EE2DF3753E1C, 4, 0x00020},  // voisins
    {0x24E47A9671AD655A, 2, 0x00020},  // volcanologist
    {0x4A7D2DFC0F4D4EDC, 4, 0x00020},  // volcanologue
    {0x29CCBFBEDA676973, 7, 0x00200},  // volgende
    {0x8781AD6ED1ACBBF3, 7, 0x00202},  // volgens
    {0xAE8CD2C37D5B68D0, 6, 0x00020},  // volontari
    {0xE3953AAD1065E3BC, 6, 0x00820},  // volontaria
    {0xD437AB97E304D329, 6, 0x01020},  // volontario
    {0x8DF2F617941D0718, 11, 0x00020},  // volontär
    {0xB015E2D9E5C52302, 11, 0x00020},  // volontären
    {0x1AEEAA1BDE07C576, 3, 0x00820},  // voluntaria
    {0x50DB0CE50E301988, 3, 0x01020},  // voluntario
    {0xE26ED3A87FFB0B93, 2, 0x00020},  // volunteer
    {0xC8875EFD17D59874, 2, 0x00001},  // volunteered
    {0x0A42EFFEE323CC21, 2, 0x00020},  // volunteers
    {0x67C924572BBBD60B, 9, 0x00820},  // voluntária
    {0x76C16DFE3B6BB04E, 9, 0x01020},  // voluntário
    {0xFA9C0335510B85F0, 9, 0x00020},  // voluntários
    {0x300A4D6AF1D83956, 1, 0x100040},  // vom
    {0xA193DA4847E19423, 1, 0x100040},  // von
    {0x0820D8230D04DFF0, 7, 0x00001},  // vond
    {0x8ECDB8C2B9D0315C, 7, 0x00001},  // vonden
    {0x91641B47F7EB8B2B, 7, 0x100040},  // voor
    {0xAB4DD3608122531A, 7, 0x00080},  // voorstelling
    {0x01288662DB1A85AE, 7, 0x00020},  // voorzitter
    {0xD0A71EE3DA191D1B, 1, 0x00240},  // vor
    {0x21B894BEECD87A7D, 7, 0x00200},  // vorige
    {0x3DB60158FC9A2B18, 1, 0x00020},  // vorsitzende
    {0xB9B011CC1A3E800D, 1, 0x00020},  // vorsitzenden
    {0x4A26041E01CAF2B0, 1, 0x01020},  // vorsitzender
    {0xCEB45E6EA5D8EA23, 1, 0x00020},  // vorstand
    {0xE8AA6DC5F73C9FED, 1, 0x00020},  // vorständin
    {0x8DE99C7653AF59BE, 2, 0x00020},  // voter
    {0x0B171277DFE1F840, 2, 0x00020},  // voters
    {0x91CC8BEA66942050, 4, 0x00008},  // votre
    {0x524C9B141069D3AF, 4, 0x00200},  // vous
    {0xD99964C09AB6AAFA, 2, 0x00001},  // vowed
    {0xD35E5D18ED206D1A, 2, 0x00001},  // vows
    {0xE37091ECAD0DEBDF, 7, 0x00001},  // vraagt
    {0xDB87263E8ED75F58, 7, 0x01020},  // vriend
    {0x0E7B7F38FBBDF811, 7, 0x00820},  // vriendin
    {0x01AA1AF0EB80DB2C, 7, 0x00200},  // vrijdag
    {0xBAD6DBD71837A60B, 7, 0x00001},  // vroeg
    {0x2D3D8E11398C2F57, 7, 0x4000820},  // vrouw
    {0xC3FA1F2017053E4A, 6, 0x00020},  // vulcanologo
    {0xCD4F57455EAAD71F, 4, 0x00020},  // vulcanologue
    {0xCAF88369D2D4469A, 9, 0x00020},  // vulcanólogo
    {0xA5E86B371138E704, 11, 0x00020},  // vulkanolog
    {0x7FE9D483F9D3382D, 12, 0x04001},  // vurguladı
    {0x804F9E6ED697A2DD, 12, 0x00001},  // vurguladılar
    {0xA3AF275588EBE0BF, 12, 0x00001},  // vurgulayan
    {0xAC1C9375541A6D0B, 12, 0x00001},  // vurguluyor
    {0x480EDEB316676BAB, 9, 0x00408},  // várias
    {0x8160A8A0548B5119, 9, 0x00408},  // vários
    {0x45775D9819FD58CC, 11, 0x00001},  // vädjade
    {0x30A718AAE2E19FCB, 11, 0x00001},  // vädjar
    {0x986E82D41CA18125, 11, 0x08020},  // vägverket
    {0xA1096589D1DEAE5D, 11, 0x00020},  // vän
    {0x938032AECE0A5A62, 11, 0x00020},  // vännen
    {0x619D42628775457C, 11, 0x08020},  // vänsterpartiet
    {0x3DD545609F9685CB, 11, 0x00008},  // vår
    {0x2A94FC1FF674E624, 11, 0x00008},  // våra
    {0x586F1E9FC0E907B2, 11, 0x00008},  // vårt
    {0x405E91B75CE0EBFD, 4, 0x00020},  // vétérinaire
    {0x8738A47206295493, 3, 0x00020},  // víctima
    {0xEC69BFE64BEB7136, 3, 0x00020},  // víctimas
    {0x40FD4A4275D397A4, 9, 0x00020},  // vítima
    {0x43E8A5E093B53480, 9, 0x00020},  // vítimas
    {0x621CB3E2D5BCEBAD, 8, 0x00040},  // w
    {0xF79EDC1F14324E09, 7, 0x00200},  // waar
    {0xCB9D6CA50BA72704, 7, 0x00200},  // waarom
    {0xA48D4237F8E54181, 7, 0x00001},  // waarschuwde
    {0x23C6A28F7BD2D679, 7, 0x00001},  // waarschuwt
    {0xB9C65C24D2060122, 1, 0x00080},  // wahlkampf
    {0x93F5B2B35466D813, 2, 0x00001},  // wailed
    {0x0B4923245B97C03A, 2, 0x01020},  // waiter
    {0xAEBCB204A4C77BF4, 2, 0x00820},  // waitress
    {0xE675934E7A68C843, 1, 0x00080},  // wal
    {0xC747C7444084A368, 2, 0x00020},  // walker
    {0x133F93150CCB76A1, 2, 0x00020},  // walkers
    {0xBD55A46ECD121D95, 2, 0x00020},  // warden
    {0x14E9D7D6A658B608, 1, 0x00001},  // warf
    {0xAC2400C5FE3447FC, 2, 0x04001},  // warned
    {0xBB7528DE9452AC1A, 1, 0x00001},  // warnen
    {0x8A3E4B993B0B2BA2, 2, 0x00001},  // warning
    {0x0553D154D453C4B2, 2, 0x04001},  // warns
    {0x3D345DE6708D204E, 1, 0x00001},  // warnt
    {0xE7EF18EF0B73C59A, 1, 0x00001},  // warnte
    {0xFBE9AEA7B931AC38, 1, 0x00001},  // warnten
    {0xBBA7705D3BE209C1, 1, 0x00200},  // warum
    {0x1E26AB09767E7795, 1, 0x00200},  // was
    {0x1E26AB09767E7795, 2, 0x00200},  // was
    {0x24FF4173A8172634, 1, 0x00080},  // wasserfall
    {0x171EAD4C342CC9F7, 7, 0x00200},  // wat
    {0xB21E6110079E7D47, 2, 0x08020},  // watchdog
    {0x9C8A9A3A3C4DD227, 7, 0x08020},  // waterschap
    {0xEE1A1FA0A857FE38, 8, 0x20020},  // wczasowicz
    {0x89275D6EE19AF78C, 8, 0x20020},  // wczasowicze
    {0xE212185153D29153, 8, 0x00200},  // wczoraj
    {0x7FC4FDFC84B94A1D, 8, 0x00820},  // wdowa
    {0x36DFF903CB8CA0CD, 8, 0x01020},  // wdowiec
    {0xA30B47216143F0D7, 2, 0x00200},  // we
    {0xA30B47216143F0D7, 8, 0x00040},  // we
    {0xF740E94F130F615E, 1, 0x00080},  // webseite
    {0x93553C4763FAA4D8, 1, 0x00080},  // website
    {0x93553C4763FAA4D8, 2, 0x00080},  // website
    {0xE9D3101391544C87, 8, 0x00002},  // wedle
    {0x9FA5D57E35F65619, 2, 0x800200},  // wednesday
    {0xFF9EBBB90F08B153, 7, 0x00820},  // weduwe
    {0x6AB7A6143270922D, 8, 0x00002},  // według
    {0xAA2A10E409ED365C, 7, 0x00080},  // weekblad
    {0x67B8DB7C1C0BB020, 2, 0x00080},  // weekly
    {0xDCAC9AD70DCC3E2B, 7, 0x00001},  // wees
    {0x8E6C3B2DF2A63FF4, 7, 0x00001},  // weet
    {0xB832FD877A190D9B, 1, 0x00200},  // wegen
    {0x9447F13EA13E4611, 1, 0x800000},  // weihnachten
    {0x4FDCFC3EE6A754AB, 1, 0x00200},  // weil
    {0xF524304479692889, 1, 0x00001},  // weist
    {0xAE1DBAC43F509D79, 1, 0x2000000},  // welche
    {0xBC0E97667B4C734B, 1, 0x2000000},  // welcher
    {0x62D1F339B63292D2, 2, 0x00020},  // welder
    {0x5AA589C69661C09B, 1, 0x00200},  // wenn
    {0x8EB32FF885409E8B, 2, 0x00001},  // wept
    {0x508CC8E9D0169164, 1, 0x00200},  // wer
    {0x6DB1A51AB6692B88, 1, 0x02000},  // werde
    {0x0434FD1839122684, 2, 0x00200},  // were
    {0x8C7B2AEDF4ABCB36, 7, 0x08020},  // werf
    {0x97AED9186119CEEF, 1, 0x08020},  // werft
    {0x2C89C05F52FAF804, 8, 0x01001},  // westchnął
    {0xC8F66F122C7E31AC, 8, 0x00801},  // westchnęła
    {0x1780E054F8119C82, 8, 0x00020},  // weterynarz
    {0xE71934C81DA19E46, 7, 0x00020},  // wethouder
    {0x18B8DFB8D902D3AD, 1, 0x00080},  // wettbewerb
    {0xC918FEFEC161FED4, 1, 0x00001},  // wettet
    {0xFF9327EBAE8C370C, 8, 0x01001},  // wezwał
    {0xB229D37BCCE7D13B, 8, 0x00801},  // wezwała
    {0x2CD1A055049351E5, 2, 0x00200},  // what
    {0xC48FD6BA267A73ED, 2, 0x00200},  // when
    {0x4245299F047AADD1, 2, 0x00200},  // where
    {0x20B5507C75D924C2, 2, 0x2000000},  // which
    {0x032ECBDBE272F00C, 2, 0x00200},  // while
    {0xB855743821A5C1AF, 2, 0x00001},  // whined
    {0x1D3BF1D8957B77A4, 2, 0x00001},  // whispered
    {0x3DF3310238A0EE62, 2, 0x00001},  // whispers
    {0x03E11EB36AD04CB8, 2, 0x00020},  // whistleblower
    {0x0B00FEE9C486A927, 2, 0x2000004},  // who
    {0x1D46C013A3D9E579, 2, 0x00001},  // whooped
    {0xFD979EB0F9F89B41, 2, 0x00200},  // why
    {0x39DE062EFA83388B, 8, 0x00020},  // wiceburmistrz
    {0x9D532ECF408F8F8D, 8, 0x00020},  // wicedyrektor
    {0x9B3DA60ECDF149C1, 8, 0x00020},  // wicekanclerz
    {0x21C6301F78A55EC2, 8, 0x00020},  // wicemarszałek
    {0x990B1E1813F62983, 8, 0x00020},  // wiceminister
    {0x41475DB0D131FD2C, 8, 0x00020},  // wicepremier
    {0x47135EB6ECB5A65F, 8, 0x00020},  // wiceprezes
    {0x1E472FCB08ED071F, 8, 0x00020},  // wiceprezydent
    {0x03F738D62685E692, 8, 0x00020},  // wicestarosta
    {0xC07589BF0005A4D6, 8, 0x00020},  // wiceszef
    {0xA4BD3C2221543C24, 8, 0x00020},  // wiceszefowa
    {0xF8F5B7C3CB575614, 8, 0x00020},  // wicewojewoda
    {0x0F87C12AFAF37E43, 1, 0x00001},  // widersprach
    {0xDBC67E31035EF8B2, 1, 0x00001},  // widerspricht
    {0x7699FF15DEECA7CB, 2, 0x4000820},  // widow
    {0xDCFD680A8FB30F36, 2, 0x4000020},  // widower
    {0xFE22A2050312CEC7, 1, 0x00200},  // wie
    {0xFE22A2050312CEC7, 7, 0x00200},  // wie
    {0x22803A2A27BEAFB8, 1, 0x00001},  // wiederholen
    {0xCEF287448BD007AA, 1, 0x00001},  // wiederholt
    {0x25C86DB616864D8A, 1, 0x00001},  // wiederholte
    {0x903309AB4560E362, 1, 0x00001},  // wiederholten
    {0xAD249B19A40D5EAC, 8, 0x00080},  // wiersz
    {0x16A57AE68F92D0EC, 8, 0x00001},  // wierzy
    {0x374FD57F3F479A1C, 1, 0x00001},  // wies
    {0x23961D9AA2F14316, 2, 0x00820},  // wife
    {0xB1E258839D42856E, 7, 0x00200},  // wij
    {0x82F9D2BDEC6D6226, 2, 0x00200},  // will
    {0x20ACE308C7E2C16F, 2, 0x00001},  // winced
    {0xAC832AA6F2379E09, 7, 0x00020},  // winkelier
    {0xE5490A7122527B38, 1, 0x00200},  // wir
    {0x5EE7996E8609F2CD, 1, 0x00001},  // wirft
    {0xC205676216F4B98C, 1, 0x4001020},  // wirt
    {0x0B37A1D6A3A5FCA5, 1, 0x4000820},  // wirtin
    {0x9EA8F82940BFCFCD, 1, 0x02000},  // wisse
    {0x75829520DF4FCE53, 1, 0x00200},  // wissen
    {0xB8969F06931C7985, 1, 0x4000020},  // wissenschaftler
    {0x769BF49760EC5DDF, 1, 0x4000020},  // wissenschaftlerin
    {0x17DB06F095644448, 7, 0x00001},  // wist
    {0x0832D6DBA481DAFF, 2, 0x00240},  // with
    {0xCF6DDBF7BE162BEB, 2, 0x00200},  // within
    {0xA51DD6A400CCC5A7, 2, 0x00200},  // without
    {0xF36E23A9E1871C35, 2, 0x20020},  // witness
    {0x987C2A24B528FD0C, 2, 0x20020},  // witnesses
    {0xDAC4FB5FB3C31CAF, 1, 0x00820},  // witwe
    {0x77A88C263E147232, 1, 0x00020},  // witwer
    {0xE782AF369EDA590D, 8, 0x00020},  // więzień
    {0xED9A264A3092F5B9, 8, 0x00020},  // wnioskodawca
    {0x2E1D1146B577D8A4, 8, 0x00820},  // wnuczka
    {0x09997BDBE7011DA4, 8, 0x01020},  // wnuk
    {0xD9DA8CDA0581515A, 1, 0x00200},  // wo
    {0x6269F070620564FC, 8, 0x00040},  // wobec
    {0x09926064A8770DE8, 1, 0x00080},  // wochenzeitung
    {0x3D0671CEE8B63B43, 7, 0x00200},  // woensdag
    {0xA83631C5856B3DB2, 8, 0x01020},  // wojewoda
    {0x555AF593305994D7, 8, 0x00020},  // wojewody
    {0xAA3C4668213FDC0B, 8, 0x08020},  // wojewódzki
    {0x1F5C09FD97959E2E, 8, 0x08020},  // województwo
    {0x01252688F3C069C3, 8, 0x08020},  // wojsko
    {0x52B7318C64488412, 1, 0x02000},  // wolle
    {0xC2CA565A11F4F138, 1, 0x02000},  // wollten
    {0xFCA864B311BFC75E, 8, 0x01020},  // wolontariusz
    {0x7FA63D9AD4F0D113, 8, 0x00820},  // wolontariuszka
    {0x8F37165CB0A6B739, 2, 0x4000820},  // woman
    {0xF374837AACE9FA75, 2, 0x00001},  // wondered
    {0x5B7C33F4E606ECF9, 2, 0x00001},  // wonders
    {0x62F9A44C1D97C473, 7, 0x01020},  // woordvoerder
    {0xBE228D95F0A8A1DE, 7, 0x00820},  // woordvoerster
    {0xCADB048E8EDDA2EC, 2, 0x20020},  // worker
    {0x92F9775A1268AAD2, 2, 0x20020},  // workers
    {0xEEE5FAAF378F7074, 1, 0x00002},  // worten
    {0xECC22FA43CDB8163, 2, 0x00200},  // would
    {0xB8D5CED45CD4314C, 8, 0x00001},  // woła
    {0x11CFAD516DF8D0D7, 8, 0x00020},  // woźna
    {0xAB6089EA083C6C50, 8, 0x00020},  // woźny
    {0xAF5F400D504F7C9F, 2, 0x00020},  // writer
    {0xF8C89DA208992663, 2, 0x04001},  // writes
    {0xFA6E92EC76FC05F5, 2, 0x00001},  // writing
    {0x07B6268A71F5EE89, 2, 0x04001},  // wrote
    {0x8AEBE7AA418A9F21, 8, 0x01001},  // wskazał
    {0xA7E9CAEA239B693C, 8, 0x00801},  // wskazała
    {0x4AC0B011B8DEEBED, 8, 0x00001},  // wskazuje
    {0x43CD7E66D5DB6F77, 8, 0x00001},  // wskazują
    {0xCF9BE328E3FB0176, 8, 0x00001},  // wspomina
    {0xEFFD009BDE7C1FC2, 8, 0x00001},  // wspominają
    {0x1FFED33440790B21, 8, 0x01001},  // wspominał
    {0xCE86F420C5DBB86B, 8, 0x00801},  // wspominała
    {0xFEC0B6D1E971D522, 8, 0x00200},  // wtedy
    {0xDB2CDA8BE6780219, 8, 0x00200},  // wtorek
    {0x950CAB7E8471920B, 8, 0x01001},  // wtrącił
    {0xB6420489C330D74F, 8, 0x01020},  // wujek
    {0xAA8EF80EE8EE9888, 8, 0x00020},  // wulkanolog
    {0xB695CBCE209B5C69, 1, 0x00001},  // wunderen
    {0x074DC127687A69D1, 1, 0x00001},  // wundert
    {0x04879D672415BCE4, 1, 0x00001},  // wunderte
    {0x1E368178207A111B, 1, 0x00001},  // wunderten
    {0x14BA063B352698F6, 8, 0x00200},  // wy
    {0x8A4F76370EF1FC9B, 8, 0x00020},  // wychowawca
    {0x0CC65E9FDFF22195, 8, 0x00020},  // wychowawczyni
    {0x5510F27939072B52, 8, 0x08020},  // wydawnictwo
    {0xC88B7798DD1F4CD7, 8, 0x08020},  // wydział
    {0xB5AD229A049860EA, 8, 0x04001},  // wyjaśnia
    {0x9E82981384455E9F, 8, 0x04001},  // wyjaśniają
    {0x53DA31345C4AC0EC, 8, 0x00001},  // wyjaśniali
    {0x444F4379D3D7B4BE, 8, 0x01001},  // wyjaśniał
    {0x079E158650255097, 8, 0x00801},  // wyjaśniała
    {0xD496C3768F04AF74, 8, 0x00001},  // wyjaśnili
    {0x2EA0BAB07D2CA822, 8, 0x05001},  // wyjaśnił
    {0x04B9F3D9D8A506A4, 8, 0x04801},  // wyjaśniła
    {0x45DDFEA9898DA3B6, 8, 0x00020},  // wykonawca
    {0x6A781D05A69DFC24, 8, 0x00001},  // wykrzyknął
    {0x8AD6BDD446EBC301, 8, 0x00001},  // wykrzyknęła
    {0xD316C5AF9A952212, 8, 0x00001},  // wykrzykuje
    {0x65A3B66725C65E86, 8, 0x00020},  // wykładowca
    {0x5447FCADB6D299CB, 8, 0x00820},  // wykładowczyni
    {0x59EEF7C7BD80FE3C, 8, 0x00001},  // wylicza
    {0xA0578DCFEBA1FA14, 8, 0x00001},  // wyliczał
    {0x6622CD01D78BA0EF, 8, 0x00001},  // wyliczała
    {0x6AB752849562BBE4, 8, 0x01001},  // wyraził
    {0x1A47343374D165A6, 8, 0x00801},  // wyraziła
    {0xCB0EB57FFA7E21EC, 8, 0x00080},  // wystawa
    {0x880232A0D62EB031, 8, 0x00080},  // wystawie
    {0xA6E443E7080BB17B, 8, 0x00080},  // wystawy
    {0x111101247CB68978, 8, 0x00001},  // wyznaje
    {0x6B48C11E8ABAD795, 8, 0x01001},  // wyznał
    {0xD8E2BEFB59FAF8EE, 8, 0x00801},  // wyznała
    {0x3CACA4D62D88F34D, 8, 0x00001},  // wzdycha
    {0xF51EC79074187B94, 8, 0x00001},  // wzdychał
    {0x89A928AC33B816C9, 8, 0x00001},  // wzdychała
    {0x1D9E84D85FEAE118, 8, 0x00001},  // wzywa
    {0x0078C5FC05D20B3A, 1, 0x00200},  // während
    {0x792C20C57E22C0A7, 8, 0x01020},  // wójt
    {0x14035B21D6F9935E, 8, 0x00020},  // wójta
    {0x8BAB9E6A7F91CA4E, 1, 0x02000},  // würde
    {0xC3686B317F586AC3, 1, 0x02000},  // würden
    {0xE976AB014B3B978E, 8, 0x00020},  // wędkarz
    {0x3A3CCECEA303E9EB, 8, 0x00020},  // wędkarze
    {0x44BD0AD892B6459D, 8, 0x400000},  // węgiersku
    {0x4CD41A5574686188, 8, 0x08020},  // władze
    {0x334F5D17678FF81B, 8, 0x01020},  // właściciel
    {0x23DF1CC87B807FF4, 8, 0x00820},  // właścicielka
    {0x9848B8DCC43BE525, 8, 0x4000020},  // włodarz
    {0x7F6C318677E68979, 8, 0x400000},  // włoski
    {0x807BAD107E957EC3, 8, 0x400000},  // włosku
    {0x25F53DB49F455EE9, 8, 0x00040},  // wśród
    {0xFCB92802C449A5F2, 3, 0x200200},  // y
    {0x73C7894E68833DCC, 3, 0x00200},  // ya
    {0x3C71F09B5A204820, 1, 0x00080},  // yacht
    {0x3C71F09B5A204820, 2, 0x00080},  // yacht
    {0xA31881611F9E084A, 12, 0x00001},  // yakınan
    {0x5CB5EC697F05304A, 12, 0x00001},  // yakındı
    {0xEC9D7D5FC1180006, 12, 0x20020},  // yakınları
    {0x12E0EA1FEC8DA861, 12, 0x00020},  // yakını
    {0xCA086FFE6FAD9BDD, 12, 0x00001},  // yalanladı
    {0xA02CA504E7C81750, 12, 0x00001},  // yalanlayan
    {0x510E11E1ABA6C738, 12, 0x00001},  // yanıt
    {0xBE2EA5648C282B8E, 12, 0x04001},  // yanıtladı
    {0xF1780F55E7B4F6AC, 12, 0x00001},  // yanıtlayan
    {0xA687F11F1A01D7DF, 12, 0x00001},  // yanıtını
    {0x3C9132A648C708E2, 12, 0x00020},  // yaralı
    {0x244CD54D5D8CF5C0, 2, 0x08020},  // yard
    {0x9DA488B14208F24D, 12, 0x00020},  // yardımcısı
    {0xC4C1C18A368126F2, 12, 0x00020},  // yargıç
    {0xB46D3D6C5F5DC5FA, 12, 0x00200},  // yarın
    {0x9C84FD56E746D67C, 12, 0x00080},  // yatı
    {0x3504819DBE942DA8, 12, 0x00001},  // yazan
    {0x73C09A535EE7A287, 12, 0x00020},  // yazar
    {0xDC98F61C84D90BFC, 12, 0x00020},  // yazarlar
    {0x6564091B95814D00, 12, 0x00020},  // yazarı
    {0x2274C65B4084F9B4, 12, 0x04001},  // yazdı
    {0x071632861FC74A9C, 12, 0x00001},  // yazdılar
    {0x9165FB240BF60D8D, 12, 0x00001},  // yazıyor
    {0x77727CCC56479178, 2, 0x4000020},  // year-old
    {0xCCDDC35AC2EF985F, 2, 0x04001},  // yelled
    {0x4D19B833DE7E1B61, 2, 0x00001},  // yelling
    {0xD0CFF301D5ED4F7A, 2, 0x00001},  // yells
    {0x556A2E17B7869C18, 12, 0x00200},  // yeni
    {0x4AF2B21EDDD0F44E, 2, 0x00200},  // yes
    {0x2960FEA1A7FCFFA2, 2, 0x00200},  // yesterday
    {0x90F3354D4C4DC56D, 2, 0x00200},  // yet
    {0x244EA3E0B00A2B93, 12, 0x4020020},  // yetkili
    {0x712DFE548B087095, 12, 0x20020},  // yetkililer
    {0x547FD282B50594F6, 12, 0x00020},  // yetkilisi
    {0x29690FEDAD17BE3C, 12, 0x00020},  // yeğeni
    {0xCEA6E676BEC793AC, 12, 0x00200},  // yine
    {0x091E22C0883AF843, 12, 0x00001},  // yineledi
    {0x7F8BBF37D08E954C, 12, 0x00001},  // yinelerken
    {0x9F68A4B2B8FBED50, 12, 0x00001},  // yineleyen
    {0x25F78D34B346384D, 3, 0x00200},  // yo
    {0x84E7DD7441BD28D0, 12, 0x20020},  // yolcu
    {0x916B4E377B59F7F1, 12, 0x20020},  // yolcular
    {0xB94DC168A63DD013, 12, 0x00020},  // yolcusu
    {0x3C50E79F988F0AFA, 12, 0x00001},  // yorumladı
    {0xF9BC259779BF6AE3, 12, 0x00001},  // yorumunda
    {0x84E0D1779B0B2D01, 12, 0x00001},  // yorumunu
    {0x5A554CEE68ECB5FD, 2, 0x00200},  // you
    {0xAFDB71C9F6985106, 2, 0x4000020},  // youngster
    {0x1CC99C90815725F8, 2, 0x00200},  // your
    {0x80687A6A114A9CB5, 11, 0x00020},  // yrkesfiskare
    {0x5D959B9494113BDD, 12, 0x400000},  // yunanca
    {0x06C973E61C100849, 12, 0x00020},  // yurttaş
    {0xBD688011E11B06DB, 12, 0x00020},  // yurttaşlar
    {0x4395C184ADCDE629, 12, 0x00020},  // yönetici
    {0x4B7248FA8A575399, 12, 0x00020},  // yöneticisi
    {0xDAC28C7912EC0FB1, 12, 0x08020},  // yönetim
    {0x918D24613ADE2DED, 12, 0x08020},  // yönetimi
    {0xD11BF7768F8B71C3, 12, 0x00020},  // yönetmen
    {0x9B7A84E2C7BE5CDC, 12, 0x00010},  // yüzbaşı
    {0x61720D77657A1D3D, 12, 0x00200},  // yıl
    {0xCED20C3BF223E9D2, 8, 0x100040},  // z
    {0x3B236C9ACEF707E2, 8, 0x00040},  // za
    {0xE877DF55BE327E00, 8, 0x01001},  // zaapelował
    {0x4443883364446959, 8, 0x1000020},  // zabójca
    {0x7197D464E58E16A8, 12, 0x00020},  // zabıta
    {0x7A3ED0FFAF2E8255, 8, 0x00001},  // zachęca
    {0x666C9D5D810C87DA, 8, 0x01001},  // zadeklarował
    {0x0AD0F0A4DB75AD51, 8, 0x00801},  // zadeklarowała
    {0x83426252D3012063, 8, 0x01001},  // zagroził
    {0x67081B9F8C7C884C, 8, 0x00801},  // zagroziła
    {0x8D8A83BBDAF813B0, 7, 0x4000020},  // zakenman
    {0x18127B8C75E6E576, 7, 0x4000020},  // zakenvrouw
    {0x42011A974CDCF162, 8, 0x00001},  // zakomunikował
    {0xBA011E24906D7D16, 8, 0x00001},  // zakomunikowała
    {0x1E6A6F80BEC52B2A, 8, 0x01001},  // zakończył
    {0x9E12E997F79B8ACD, 8, 0x00801},  // zakończyła
    {0xA2C2B0E0BCB50B19, 8, 0x08020},  // zakład
    {0x5381F5DB101BA12C, 8, 0x08020},  // zakłady
    {0x8E8676277CCF517A, 8, 0x1000020},  // zamachowiec
    {0x53305D7F3CBCA7AC, 7, 0x01020},  // zanger
    {0x30C28A123A8B5DA6, 7, 0x00820},  // zangeres
    {0xEA5C128E4991C5D6, 3, 0x00001},  // zanja
    {0xFE7483AC90B323AC, 3, 0x00001},  // zanjó
    {0x6B5114E503DB0A73, 12, 0x00020},  // zanlı
    {0x68616DB13FE3E322, 8, 0x00001},  // zapewnia
    {0x1B6BE9CA01E201B0, 8, 0x00001},  // zapewniali
    {0x7AFBC70E624D7EE6, 8, 0x01001},  // zapewniał
    {0x602AC61C26ED329C, 8, 0x00801},  // zapewniała
    {0xABAA6DE3B3730540, 8, 0x01001},  // zapewnił
    {0x1AB18400069C3AD6, 8, 0x00801},  // zapewniła
    {0xA87DC251ABCB3639, 8, 0x00001},  // zapowiada
    {0x4A29B30B030EABBE, 8, 0x00001},  // zapowiadają
    {0x0C959C8953331A20, 8, 0x01001},  // zapowiedział
    {0x7FE06BE7A928903B, 8, 0x00801},  // zapowiedziała
    {0x459C669193302A79, 8, 0x00001},  // zapowiedzieli
    {0x32652AE2454910B1, 8, 0x00001},  // zaprzecza
    {0x63AFB2EA61DA79CE, 8, 0x01001},  // zaprzeczył
    {0x04D70B57E7984B95, 8, 0x00801},  // zaprzeczyła
    {0xB9A6C8BA37A8F0AE, 8, 0x05001},  // zapytał
    {0x9991EF9CBD9F5B5B, 8, 0x04801},  // zapytała
    {0xB5D86822C2046C54, 8, 0x00001},  // zarzuca
    {0x12550B0973DFF7BF, 8, 0x01001},  // zarzucił
    {0x77ED23706049F67A, 8, 0x00801},  // zarzuciła
    {0xFDBE8665EB93CAF2, 8, 0x08020},  // zarząd
    {0x2BFF95B650C9D102, 8, 0x00020},  // zarządca
    {0xD821F2083A2882CB, 8, 0x08020},  // zarządu
    {0xA7ED917892547255, 8, 0x00001},  // zastrzega
    {0xC31AECB1976AB2DF, 8, 0x01001},  // zastrzegł
    {0x7A87ADEAA2B72AFA, 8, 0x00801},  // zastrzegła
    {0x3ACA10C92586D573, 8, 0x01020},  // zastępca
    {0x8730F9404BCADD2E, 8, 0x00820},  // zastępczyni
    {0xE3342A13A53C8525, 12, 0x00200},  // zaten
    {0xA99C30BE23DE3C99, 7, 0x00200},  // zaterdag
    {0xD740463E60C997DC, 8, 0x00080},  // zatytułowana
    {0x2A370D6B9272E184, 8, 0x00080},  // zatytułowany
    {0x3551D69E5C7E7F7A, 8, 0x00001},  // zauważa
    {0x48160EAD6645E777, 8, 0x00001},  // zauważają
    {0xF26B660265359987, 8, 0x01001},  // zauważył
    {0xC545DFC1DD20C744, 8, 0x00801},  // zauważyła
    {0x6C9978ECAC63F4CE, 8, 0x00820},  // zawodniczka
    {0x743BB1C74F1B69DB, 8, 0x01020},  // zawodnik
    {0x0EB539C3FC2F3EF2, 8, 0x01001},  // zawołał
    {0x7345E29A384F361C, 8, 0x00801},  // zawołała
    {0x602B7159FE8236DD, 8, 0x00001},  // zaznacza
    {0x12FAD62AB1CF4B27, 8, 0x00001},  // zaznaczają
    {0x1838E54752FA8DA6, 8, 0x01001},  // zaznaczył
    {0xDAF85B49045DDBC0, 8, 0x00801},  // zaznaczyła
    {0xF29E141B0FA62E04, 8, 0x01001},  // zaśmiał
    {0x144BE9670A2C4979, 8, 0x00801},  // zaśmiała
    {0x005855CE15F88697, 8, 0x01001},  // zażartował
    {0xA3714CF32DE865EE, 8, 0x00801},  // zażartowała
    {0x95FEA42CAC71AB30, 8, 0x01001},  // zażądał
    {0x2A8E8FB0780C07FF, 8, 0x00002},  // zdania
    {0xE762014A824EB3B6, 8, 0x00002},  // zdaniem
    {0x13B95D42BFE23BA4, 8, 0x01001},  // zdementował
    {0xF4CBE3E3AABA3BD7, 8, 0x00001},  // zdradza
    {0x661F7550E6B77E13, 7, 0x00004},  // ze
    {0x661F7550E6B77E13, 8, 0x100040},  // ze
    {0xA0ECEA0AA04D008C, 7, 0x04001},  // zeggen
    {0x94092347A3D362C4, 7, 0x04001},  // zegt
    {0x3955378233475CAD, 1, 0x00200},  // zehn
    {0x3CBFA4E2DA2DD6D4, 7, 0x04001},  // zei
    {0x0620FD986511E76B, 7, 0x04001},  // zeiden
    {0x15ED6EF93FA33F61, 1, 0x00080},  // zeitschrift
    {0x18EFEDAFCD205A66, 1, 0x00080},  // zeitschriften
    {0x3887A813051292ED, 1, 0x080A0},  // zeitung
    {0x58C361B3137EB0D1, 9, 0x00020},  // zelador
    {0xF9AEEF9C92458D04, 7, 0x08020},  // zender
    {0xDA3758102B0FC6F4, 1, 0x08020},  // zentrale
    {0x301CABCFC197D582, 8, 0x080A0},  // zespół
    {0xD99F0B8A1814B5CD, 1, 0x21020},  // zeuge
    {0xDE126555433D8A13, 1, 0x20020},  // zeugen
    {0x404E270369C7C47B, 1, 0x20820},  // zeugin
    {0xAE12D9AB457CD82E, 8, 0x00001},  // zeznaje
    {0x4A36C9DF7DAFBB15, 8, 0x01001},  // zeznał
    {0x3EE8E2A4B05C9C32, 8, 0x00801},  // zeznała
    {0x075A7E7A0F6588A1, 8, 0x00001},  // zgadza
    {0x16A40EB7026E3BCC, 6, 0x00820},  // zia
    {0xD749BC1AF3DF6D46, 7, 0x08020},  // ziekenhuis
    {0xF678C2D2D06CCB44, 7, 0x00804},  // zij
    {0x5C82132668F3834E, 7, 0x00008},  // zijn
    {0x488CBC5EB487D036, 2, 0x00001},  // zinged
    {0x160B8DE3F86452FD, 6, 0x01020},  // zio
    {0x794525BB955FC22D, 1, 0x00001},  // zitieren
    {0x69E53E41A4893695, 1, 0x00001},  // zitiert
    {0xF079B2D0F5BCA006, 1, 0x00001},  // zitierte
    {0xE70904A04981CFC5, 1, 0x00001},  // zitierten
    {0xA9D361F466C425EC, 12, 0x00020},  // ziyaretçi
    {0xAC85077A003BA3BA, 8, 0x00040},  // znad
    {0x5D534D29A903B573, 7, 0x00200},  // zo
    {0x1D58FAABBDE07D11, 7, 0x00100},  // zogeheten
    {0xCC8CA3C3C336EC20, 7, 0x00100},  // zogenaamde
    {0xBEFD9E1D1DBCBF61, 7, 0x00100},  // zogenoemde
    {0x4F6BD11E50C62CA5, 7, 0x00200},  // zondag
    {0x434DB63A0C16D5A0, 7, 0x00040},  // zonder
    {0xEDEC601EDE6BCBF6, 2, 0x00020},  // zookeeper
    {0xA6EB3B7845A673CF, 4, 0x00020},  // zoologiste
    {0x51F7D52F704B052B, 6, 0x00020},  // zoologo
    {0x100F1A661FA1E7E4, 7, 0x01020},  // zoon
    {0x86E8F646C4370090, 8, 0x00001},  // zripostował
    {0x3E4C94EA7DA3CF21, 8, 0x00001},  // zripostowała
    {0xB763B428CA84D6B0, 1, 0x00040},  // zu
    {0xD529A614E12699BE, 7, 0x00001},  // zucht
    {0x7262FB1C04D86F80, 7, 0x00001},  // zuchtte
    {0x7025506685DF9095, 1, 0x00200},  // zudem
    {0x37A6A84737E054B3, 1, 0x00002},  // zufolge
    {0x5CFE899673D5BE9F, 1, 0x00080},  // zug
    {0xBC4B4224A8DA0B70, 1, 0x00040},  // zum
    {0x92C6E1A9236ED57A, 1, 0x00040},  // zur
    {0xDF937B36FBE68121, 1, 0x00001},  // zurückgewiesen
    {0xA5D254AC1DE6E3D4, 1, 0x00001},  // zurückwies
    {0x6A72AE178EF4DE74, 7, 0x00820},  // zus
    {0xF033D33E68397167, 1, 0x00200},  // zuvor
    {0x818B981FC1890266, 8, 0x00180},  // zwana
    {0xCDE4A6DA9164D815, 8, 0x00100},  // zwane
    {0x4EAC1A57E8E976D7, 8, 0x00080},  // zwanego
    {0x840B7B18464F3FBA, 8, 0x00180},  // zwany
    {0x5F4D049E0E81EB56, 1, 0x00200},  // zwanzig
    {0x04FBD1C08E7DEA81, 7, 0x400000},  // zweeds
    {0x228C1AF204521415, 7, 0x400000},  // zweedse
    {0x08AF29398856CEAD, 1, 0x00200},  // zwei
    {0xADDE4AAA139AFA8C, 8, 0x00001},  // zwierza
    {0x59D474CB94522452, 8, 0x01001},  // zwierzył
    {0x4782A1DF127762B7, 1, 0x00200},  // zwischen
    {0x2D61764F13E0CF6E, 8, 0x08020},  // związek
    {0x433F740CD58C52E2, 8, 0x08020},  // związki
    {0xD72FC500664674B3, 8, 0x08020},  // związkowcy
    {0xD7E657A729DBE426, 8, 0x00020},  // związkowiec
    {0x8D2EEA995CED365E, 8, 0x08020},  // związku
    {0x3D2F13EFF984E279, 8, 0x00001},  // zwracał
    {0x986549F47BB21477, 8, 0x01001},  // zwrócił
    {0xACBC4EBEF37093A9, 8, 0x00801},  // zwróciła
    {0x2C8481569A52005A, 1, 0x00200},  // zwölf
    {0x9406A844BC598A90, 8, 0x00040},  // zza
    {0x2FB935F7A1569643, 8, 0x00001},  // złości
    {0xEB41282B8625C543, 4, 0x00040},  // à
    {0xEB41282B8625C543, 9, 0x00048},  // à
    {0x87EFB5D3E2289757, 9, 0x00008},  // às
    {0xAC856D54586C42DE, 3, 0x00080},  // álbum
    {0xAC856D54586C42DE, 9, 0x00080},  // álbum
    {0xB1297730CC1BE93B, 3, 0x400000},  // árabe
    {0xB1297730CC1BE93B, 9, 0x400000},  // árabe
    {0x8C2BA8A9D1EE0964, 9, 0x00020},  // árbitro
    {0x36BB67B2DA8E6AE6, 11, 0x00020},  // ägare
    {0x8810FAC9940094D9, 11, 0x00020},  // ägaren
    {0x68F0EC0DB56BC446, 1, 0x00200},  // ähnlich
    {0x9A25D667E880BB3F, 11, 0x00820},  // änka
    {0xB2BAF88BAC6E5165, 11, 0x4000820},  // änkan
    {0xDB559F69E3EAFDA6, 11, 0x01020},  // änkling
    {0x5F73313841F71E34, 11, 0x4000020},  // änklingen
    {0x274EAFADB937B2DE, 11, 0x00200},  // ännu
    {0x01ED33E2ED814888, 1, 0x00820},  // ärztin
    {0x29C83F9FA0668B15, 1, 0x00001},  // äußeren
    {0x8585F71E25D994E5, 1, 0x00001},  // äußert
    {0xDA783F80A27C8E81, 1, 0x00001},  // äußerte
    {0x6A14BFEEC8A7D03E, 1, 0x00001},  // äußerten
    {0x68873AC1D7E6FD09, 11, 0x00020},  // åklagare
    {0xBB307B5D5000FCDE, 11, 0x00020},  // åklagaren
    {0x505EABBF9ACCDD5F, 11, 0x08020},  // åklagarmyndigheten
    {0x3E912634CFEDD838, 11, 0x4000020},  // åringen
    {0x4538FB0EEECEFB68, 11, 0x20020},  // åskådare
    {0xE327C027D7F8BB9D, 11, 0x00020},  // åskådaren
    {0xFB19DC782735BEBD, 11, 0x00040},  // åt
    {0xE78783EBE94530B2, 11, 0x00020},  // åtalade
    {0x74D4D8474DDBEF22, 12, 0x20020},  // çalışan
    {0xCCA0147F33B1C45B, 12, 0x20020},  // çalışanlar
    {0x49285D463A47BC3B, 12, 0x00020},  // çalışanlarından
    {0xFC095F2B406D498E, 12, 0x00020},  // çalışanı
    {0xBED809D0F9A45927, 12, 0x00200},  // çarşamba
    {0x50B699CF793DBD70, 12, 0x00020},  // çavuş
    {0x01448060BD9D6C61, 12, 0x00001},  // çağrıda
    {0x99C50F53F32E750E, 12, 0x00001},  // çağrısında
    {0xC8929288AC8A7C52, 12, 0x00001},  // çağrısını
    {0xA7C164681D3556BA, 12, 0x00001},  // çağırdı
    {0x8D486CC41B65AB91, 12, 0x400000},  // çekçe
    {0x2814F55F0E42EAB9, 12, 0x400000},  // çeviri
    {0xA508CC36DCE032AE, 12, 0x00408},  // çeşitli
    {0x45EAF7D525589A3C, 12, 0x00020},  // çiftçi
    {0x7ACA05B933156982, 12, 0x00020},  // çiftçiler
    {0x5AFA78359FA1B47F, 12, 0x400000},  // çince
    {0x986C98A50AC4924B, 12, 0x00020},  // çoban
    {0x8B6579C255D32378, 12, 0x00020},  // çocuk
    {0xE4846BC3F9F1301C, 12, 0x00200},  // çünkü
    {0xCB13FAD8DAB24166, 12, 0x00001},  // çıkışan
    {0xF4AB980F40540CD6, 12, 0x00001},  // çıkıştı
    {0x187D397740D15719, 6, 0x00200},  // è
    {0xC2328987D6FF0949, 9, 0x00200},  // é
    {0xDBB9CBC11C04C8D6, 4, 0x08020},  // école
    {0x0408F18F1B117120, 4, 0x00020},  // économiste
    {0x827DFAD0D0D174AB, 4, 0x00001},  // écrie
    {0xAD0AD2C1FDE17FFB, 4, 0x04001},  // écrit
    {0x5761918D8137B3DE, 4, 0x01020},  // écrivain
    {0x7BE983B25D0D2A8A, 4, 0x00820},  // écrivaine
    {0xEDD879BDA108DE21, 4, 0x00001},  // écrivait
    {0xF9863704A663F367, 4, 0x00001},  // écrivent
    {0xB35F87289CCD2726, 4, 0x00001},  // écrié
    {0x37532BA11A65286C, 4, 0x4000020},  // édile
    {0x8625349193E01A56, 4, 0x08020},  // éditeur
    {0xCE8CF5BB0B41A7BA, 4, 0x00020},  // éditorial
    {0x4211A79B8D7FCBF0, 4, 0x00020},  // éditorialiste
    {0x062B7F1EB0668BF7, 4, 0x01020},  // éducateur
    {0x48F0B93496CC3C4B, 4, 0x00820},  // éducatrice
    {0x8AE3469275D1587E, 4, 0x08020},  // église
    {0x9E75D61685A9F477, 3, 0x01004},  // él
    {0x24CF912B14933265, 4, 0x00020},  // éleveur
    {0x9143F880704F2DBD, 4, 0x4001020},  // élu
    {0x3F55D62E295EA059, 4, 0x4000820},  // élue
    {0xB7DC43F9C9A6F3BB, 4, 0x00020},  // élus
    {0xE861B971DB9D8021, 4, 0x08020},  // élysée
    {0xB37C2D78E592307F, 4, 0x4000020},  // élève
    {0x5859833AC5A6A02F, 4, 0x00020},  // élèves
    {0xAAFEF08928260035, 4, 0x00001},  // émeut
    {0xDF8F91C0583426B0, 4, 0x00080},  // émission
    {0x795A72BE33239EE4, 4, 0x00001},  // ému
    {0x7A69924C8E041A71, 4, 0x00001},  // énerve
    {0x18345495E2CAD49D, 4, 0x00001},  // énervé
    {0xF34D7B150F14C6BE, 4, 0x00020},  // épidémiologiste
    {0x5D05846A345FAE9F, 4, 0x00820},  // épouse
    {0x808E6DAEB2406A82, 4, 0x01020},  // époux
    {0xEA39150BB128EE64, 4, 0x08020},  // équipage
    {0x5E2A12C5E3425589, 4, 0x00001},  // étonne
    {0xDA2E0D536F8E3150, 4, 0x00001},  // étonné
    {0x4D6A84B0F3A0442F, 4, 0x01020},  // étudiant
    {0x2BA78854CE3C0D43, 4, 0x00820},  // étudiante
    {0x9E1F27C6F93818BA, 4, 0x00020},  // étudiants
    {0x16597182BD01A26F, 4, 0x00001},  // évoque
    {0xCE8BBFB5DA1285D5, 4, 0x00001},  // évoqué
    {0xC26FF6A199DEE97F, 4, 0x01020},  // évêque
    {0x60A8B93B1093B09C, 3, 0x00080},  // ópera
    {0x60A8B93B1093B09C, 9, 0x00080},  // ópera
    {0x2BA205EF60B06CC9, 8, 0x00008},  // ów
    {0x6E67E55A945ADABE, 12, 0x00080},  // ödülü
    {0x4896A6DB119B58DF, 11, 0x20020},  // ögonvittne
    {0x429CAC6410C962DE, 11, 0x00020},  // ögonvittnen
    {0xA591F2FF2C9BCADC, 1, 0x01020},  // ökonom
    {0x18BE3D8951988B92, 1, 0x00820},  // ökonomin
    {0xA6A1FF2C7FC8BE31, 12, 0x00200},  // önceki
    {0x69BFA30ABC40BA55, 12, 0x00001},  // öne
    {0x1954B64CBFE3170B, 12, 0x00001},  // önerdi
    {0xBE44C3B67779DD69, 12, 0x00001},  // öneren
    {0xD6976DD5C52F6A2E, 12, 0x00001},  // öngördü
    {0x8440C1ECE48553D2, 12, 0x08020},  // örgüt
    {0x1A639913AE4B6E91, 12, 0x08020},  // örgütü
    {0xC5FEB73F3A3627D8, 12, 0x00200},  // öte
    {0xE8BADEBCADE6A298, 12, 0x00001},  // övdü
    {0x000B45BD86951FE3, 11, 0x00040},  // över
    {0xC15B22E38EE74B96, 11, 0x00020},  // överbefälhavare
    {0x6267986FEA6D8C04, 11, 0x00020},  // överbefälhavaren
    {0xB2BC59CAE7229132, 11, 0x00020},  // överlevande
    {0x2CB37721240A8181, 11, 0x00020},  // överlevaren
    {0xD8457AE7DE3C0DDB, 11, 0x00020},  // överläkare
    {0x1DE1AEC98D1422FC, 11, 0x00020},  // överläkaren
    {0x4C0A2CD54A4C908C, 11, 0x400000},  // översatt
    {0x4814814C5BEB69AF, 11, 0x00030},  // överste
    {0x204CB1DF60C9274E, 11, 0x00020},  // översten
    {0x346616654A0F85B2, 11, 0x400000},  // översättning
    {0xB2643987D652620B, 12, 0x00001},  // övgüyle
    {0xC197D8C25A0F04F0, 12, 0x00080},  // öyküsü
    {0x807F3FC895C594ED, 12, 0x00001},  // özetledi
    {0x285799C6086107D2, 12, 0x00001},  // özetleyen
    {0x99A8FADF9FB9ACDF, 12, 0x00001},  // özetliyor
    {0x6DCC7FC1AB507FAE, 12, 0x00001},  // özür
    {0x5820D14821F6138E, 12, 0x00200},  // öğleden
    {0x5738564EE58DCF38, 12, 0x00020},  // öğrenci
    {0xA8F5E6420F55E7D8, 12, 0x00020},  // öğrenciler
    {0xDC70B91AA583978D, 12, 0x00020},  // öğrencisi
    {0x840911E5FF9E7F87, 12, 0x4000020},  // öğretmen
    {0x943D44697E7573CC, 12, 0x00020},  // öğretmeni
    {0x9FB86C1C6671E958, 12, 0x00020},  // öğretmenler
    {0x46996FE9A7D575CD, 1, 0x00240},  // über
    {0xBAEA950C2BE1206C, 1, 0x00020},  // überlebende
    {0xD9A532ED38068E43, 1, 0x00020},  // überlebender
    {0x215052A7A3ECA412, 1, 0x400000},  // übersetzt
    {0x786ABDD7D061AD8D, 1, 0x400000},  // übersetzung
    {0x11158BAA5F829B7D, 12, 0x08020},  // üniversite
    {0x32F857CB5FB75D16, 12, 0x08020},  // üniversitesi
    {0x320266BEE99E9BB4, 12, 0x00020},  // üye
    {0x3ED1218656927C11, 12, 0x00020},  // üyeleri
    {0xD00E320B3E9D9745, 12, 0x00020},  // üyesi
    {0x3933FA7BB0205A25, 12, 0x00408},  // üç
    {0x53EB446E3D0EFB04, 8, 0x00020},  // śledczy
    {0xBA5BEF56115C10E5, 8, 0x00020},  // śledczych
    {0x540A86E11F544472, 8, 0x00020},  // ślusarz
    {0xFEEF1ED7472AB187, 8, 0x00001},  // śmieje
    {0xFB2CB9816E73A825, 8, 0x00200},  // środa
    {0xF1CADCBB4B797747, 8, 0x20020},  // świadek
    {0x3B3038AF809230B3, 8, 0x20020},  // świadka
    {0xE6EE2A604A93BD97, 8, 0x20020},  // świadkowie
    {0xD18CF0FD6B77E483, 8, 0x00020},  // świadków
    {0x9DD120F0B8C00EEF, 12, 0x20020},  // şahit
    {0x3071C99D4E3222D2, 12, 0x20020},  // şahitler
    {0xAAB7630E5BB58340, 12, 0x00020},  // şair
    {0x47862D4651CCBB59, 12, 0x00080},  // şarkı
    {0x183D8C8A5D02976E, 12, 0x00020},  // şarkıcı
    {0xF5A054F09548E195, 12, 0x00080},  // şarkısı
    {0xFC7FFBEC608885F8, 12, 0x00080},  // şarkısını
    {0x3F91659D49EE3037, 12, 0x00020},  // şef
    {0xFE6E3604EB389118, 12, 0x00020},  // şefi
    {0x8AD70B16D9F37D83, 12, 0x00020},  // şehit
    {0xE82C7B639661B4F5, 12, 0x00001},  // şeklinde
    {0x979D1C64F1835B68, 12, 0x00080},  // şiiri
    {0xE6840463554D63D6, 12, 0x00001},  // şikayet
    {0xE696EF7CCEF579AF, 12, 0x00200},  // şimdi
    {0xECF5CA1B44F1454E, 12, 0x08020},  // şirket
    {0x063CA4E7D3988B12, 12, 0x080A0},  // şirketi
    {0x5F48DE910E36A536, 12, 0x00020},  // şoför
    {0x26A57CA47FEA5015, 12, 0x00020},  // şoförü
    {0x8563DCC9D703EFA3, 12, 0x00008},  // şu
    {0x95B353376B21AD05, 12, 0x08020},  // şube
    {0x9CC20B8145FFA40D, 12, 0x08020},  // şubesi
    {0xC88DA7DF8C243B49, 12, 0x00020},  // şüpheli
    {0x4925B32E6A193A4B, 8, 0x20020},  // źródeł
    {0x3EF78C1F75554A36, 8, 0x20020},  // źródła
    {0xECABC8BDB65BF160, 8, 0x20020},  // źródło
    {0xB1E5AEEFE1912368, 8, 0x00080},  // żaglowiec
    {0x3D31158574ABA7B3, 8, 0x00001},  // żali
    {0xC462A0577BAB5AA9, 8, 0x01001},  // żalił
    {0x4F2EFC4D3FC1C51D, 8, 0x00801},  // żaliła
    {0x8365B2DF42ABE4E4, 8, 0x01001},  // żartował
    {0xE2FF7682AE617E92, 8, 0x00801},  // żartowała
    {0x24165DFB1C3D9B5D, 8, 0x00020},  // żeglarz
    {0x72AE6FDA18075A45, 8, 0x00820},  // żona
    {0x662E66405073EDB8, 8, 0x01020},  // żołnierz
    {0x1AF8B7D5131B4C0F, 8, 0x00020},  // żołnierze
    {0xB16520F822C99932, 8, 0x00001},  // żąda
    {0x87CF89209330FFE0, 10, 0x00200},  // а
    {0x576B1E5272456D58, 10, 0x00020},  // автор
    {0x1E50B479B8D1CE31, 10, 0x00020},  // автора
    {0xABA8800A7B310692, 10, 0x080A0},  // агентства
    {0x31539E10C078A022, 10, 0x08020},  // агентстве
    {0x2B11BD76753BB32F, 10, 0x080A0},  // агентство
    {0xD305563C436A482E, 10, 0x00080},  // агентству
    {0x330C095D51A1480B, 10, 0x00020},  // адвокат
    {0x7E8910FFD3017CFD, 10, 0x00020},  // адвоката
    {0xC5E55EC6E55AFB71, 10, 0x08020},  // администрации
    {0xAD4796953D703F28, 10, 0x08020},  // администрация
    {0xB9CF26D428286B76, 10, 0x00020},  // актер
    {0xA0885A76179EA9A2, 10, 0x00020},  // активист
    {0x9A6E98BF23B199E0, 10, 0x00020},  // активисты
    {0xE4431228D403D476, 10, 0x00820},  // актриса
    {0xFBC795AF79F83FDB, 10, 0x00020},  // актёр
    {0x284C275EDB4D5A38, 10, 0x00080},  // акции
    {0x8125B2BCF702127E, 10, 0x00080},  // акция
    {0x14A302B94AAF8023, 10, 0x00080},  // альбом
    {0x4E0B824B2547CA76, 10, 0x00020},  // аналитик
    {0xA70128E28659A6C9, 10, 0x00020},  // аналитики
    {0x7401FB064A31D760, 10, 0x400000},  // английский
    {0xA94966869D8BB4CE, 10, 0x400000},  // английского
    {0x4258599F7877A8D6, 10, 0x400000},  // английском
    {0x339E503EB49680AB, 10, 0x00080},  // ансамбль
    {0xFFB4555D9FA85C85, 10, 0x00080},  // ансамбля
    {0xC070EE93CC06BE16, 10, 0x00080},  // ао
    {0x34F98CF93FF4020A, 10, 0x400000},  // арабском
    {0x99C2AB4CBCBBBB78, 10, 0x00020},  // архитектор
    {0x4CD6E40769300834, 10, 0x00820},  // бабушка
    {0x5658A8CBEDCA4D45, 10, 0x08020},  // банк
    {0x7804F5477CCB5BF3, 10, 0x08020},  // банке
    {0xCAAD6ECBBBFE7440, 10, 0x00080},  // бар
    {0x3A4CF7C6CFF77EB9, 10, 0x4000020},  // бизнесмен
    {0xAA3606FAEA2782EC, 10, 0x08020},  // больница
    {0xD2624C505783DC9F, 10, 0x08020},  // больнице
    {0xB4D31990C78E5ECC, 10, 0x08020},  // больницы
    {0xBAFE3137CCF7B0F4, 10, 0x01020},  // брат
    {0x1D9C50FF1D0C0AA1, 10, 0x00040},  // в
    {0xF1944E738B5A1535, 10, 0x00080},  // вальс
    {0x79C28E2FF0520AC3, 10, 0x4000820},  // вдова
    {0x0044AE87892A4E1B, 10, 0x01020},  // вдовец
    {0x971B0CBA44A37AB5, 10, 0x08020},  // ведомства
    {0xCD5DAFAA6D73AB63, 10, 0x08020},  // ведомстве
    {0x026A0C374D0D8FD0, 10, 0x08020},  // ведомство
    {0xD3964AA934E59F4E, 10, 0x400000},  // венгерском
    {0xAB50C542902C1164, 10, 0x00002},  // версии
    {0xC02FD07F439F9A44, 10, 0x08020},  // верфи
    {0x49F611C1DF01A308, 10, 0x08020},  // верфь
    {0x6815521D5D854205, 10, 0x4000020},  // ветеран
    {0x5DDF076A2BEF4B28, 10, 0x01001},  // вздохнул
    {0x55A0E86A172CE59F, 10, 0x00801},  // вздохнула
    {0x0E61627D2D7B2F3B, 10, 0x00001},  // вздохнули
    {0x593D61DC1DC68AC0, 10, 0x00001},  // вздыхает
    {0x27C7611CD5388B5A, 10, 0x01020},  // владелец
    {0x6E47E65DCBECAB02, 10, 0x00820},  // владелица
    {0x66E5E6C1ABCE4E08, 10, 0x01020},  // внук
    {0xC74641EC2471F764, 10, 0x00820},  // внучка
    {0x73DF7944BC83BB58, 10, 0x00040},  // во
    {0x2C8096FA25460F1A, 10, 0x00020},  // водитель
    {0xE9C1C40A0C376A94, 10, 0x00020},  // водителя
    {0x735BF1F7AB171BCD, 10, 0x00020},  // военные
    {0xE220A1DC560B9CC3, 10, 0x00020},  // военный
    {0x4F9395D28C7BBB27, 10, 0x01001},  // возмутил
    {0x4F053AD2AAD32E96, 10, 0x00801},  // возмутила
    {0x1D54133F0C0FF00A, 10, 0x00001},  // возмутили
    {0x568BB214F25CB6D1, 10, 0x00001},  // возмутился
    {0x706A0111637F310B, 10, 0x00001},  // возмущается
    {0x2AEDBF8223B77008, 10, 0x00001},  // возражает
    {0x1F8C02166FBB1C34, 10, 0x01001},  // возразил
    {0xA1FBD75C9F3A08FF, 10, 0x00801},  // возразила
    {0x766B8D634A86F693, 10, 0x00001},  // возразили
    {0x9909E8CC967D1FF2, 10, 0x00020},  // волонтер
    {0xAF3031D00712BE79, 10, 0x00020},  // волонтёр
    {0x49C904FD1CABE608, 10, 0x01001},  // воскликнул
    {0x25FCF23F8BBF762F, 10, 0x00801},  // воскликнула
    {0x88CE446E2CD5188E, 10, 0x00001},  // воскликнули
    {0xCD392529688DEC4A, 10, 0x00200},  // воскресенье
    {0x56A16FBF39B34DA1, 10, 0x00020},  // врач
    {0xBE0D0104116C1789, 10, 0x00020},  // врача
    {0xBACABC5836412711, 10, 0x00020},  // врачей
    {0xEC87777686C1F3A6, 10, 0x00020},  // врачи
    {0xA4B59C1086BCB64E, 10, 0x00200},  // всего
    {0xF180169947588A88, 10, 0x00200},  // вслух
    {0x7FACD11A2FF71D21, 10, 0x00001},  // вспоминает
    {0x6BEA43F14084B039, 10, 0x01001},  // вспоминал
    {0xDB2FC7F201304608, 10, 0x00801},  // вспоминала
    {0x66CA06AEFC864D42, 10, 0x00001},  // вспоминают
    {0x23DEF5FB68203D34, 10, 0x01001},  // вспомнил
    {0x71AD3D18F52C2AA8, 10, 0x00801},  // вспомнила
    {0x94DE68913F19284D, 10, 0x00001},  // вспомнили
    {0x60D9648471FFA5D1, 10, 0x00200},  // вторник
    {0x3C19E8A6F8F0BF54, 10, 0x00200},  // вчера
    {0x9300E0EEAAF1D236, 10, 0x00200},  // вы
    {0xD3CC9F20EE6F9A5E, 10, 0x00020},  // выживший
    {0x44B2258A49CC8E64, 10, 0x00001},  // выражает
    {0x36390168BB0E6223, 10, 0x00002},  // выражению
    {0x0B5F3138355AC2E2, 10, 0x01001},  // выразил
    {0x0CC5D4DAE7E5582B, 10, 0x00801},  // выразила
    {0x9F396EFCA75CD873, 10, 0x00001},  // выразили
    {0x311EF9B9FC1AA8ED, 10, 0x00801},  // высказала
    {0xFB095B53B82E0349, 10, 0x00001},  // высказалась
    {0x17279B234325D7DB, 10, 0x00001},  // высказался
    {0x9F99DDBB6D73E250, 10, 0x00080},  // выставка
    {0xD0E00DC9592D374F, 10, 0x00080},  // выставке
    {0x4C41566B1FBF9DC3, 10, 0x00080},  // выставку
    {0x9CFB96B66E80D25C, 10, 0x01001},  // выступил
    {0xC0C2B0DE42AB8E5F, 10, 0x00801},  // выступила
    {0xDE318141C6A7A1EB, 10, 0x00001},  // выступили
    {0x6294FFE0EFC978EB, 10, 0x00010},  // г
    {0x0D19295674221A93, 10, 0x00010},  // г-жа
    {0x751698446DB86095, 10, 0x00010},  // г-жи
    {0x23EB4C7F208744E5, 10, 0x00010},  // г-н
    {0x0809698D5FC7E6CC, 10, 0x00010},  // г-на
    {0x56C116ADE11470AA, 10, 0x080A0},  // газета
    {0x58F2961391A78001, 10, 0x080A0},  // газете
    {0x0209477E9CAA4274, 10, 0x00080},  // газету
    {0xE81063E98724F359, 10, 0x00080},  // газеты
    {0xA86DD40E7A9EE97F, 10, 0x00200},  // где
    {0x4FE6EDFF38966462, 10, 0x01020},  // гендиректор
    {0x4E768DF76B36DB29, 10, 0x00020},  // гендиректора
    {0x91BF233E8BADAA67, 10, 0x00020},  // генерал
    {0xF959E0625812F414, 10, 0x00020},  // глава
    {0x28A9CB0B69495B03, 10, 0x00020},  // главврач
    {0xC3B023012F6582A3, 10, 0x00020},  // главврача
    {0xE39F98BDF04627EF, 10, 0x00020},  // главе
    {0x1723F90A575C2D59, 10, 0x00200},  // главное
    {0x599CE2D0431C3FBC, 10, 0x00020},  // главу
    {0x073384D9659BB7A4, 10, 0x00020},  // главы
    {0x32A581CE1B27E7C5, 10, 0x00001},  // гласит
    {0x0C88007508963D22, 10, 0x01001},  // говорил
    {0xC033B0AFB01C1C1D, 10, 0x00801},  // говорила
    {0xDF2D18A8934F7E54, 10, 0x00001},  // говорили
    {0x4DE25E8D0440612D, 10, 0x04001},  // говорит
    {0x8A628F805B4C6971, 10, 0x00001},  // говорится
    {0x917A081BE94E10F8, 10, 0x04001},  // говорят
    {0xCC72CD6E1974ED83, 10, 0x01010},  // господин
    {0xD884AD5D10FD1405, 10, 0x00010},  // господина
    {0x569CEE7FFDF115C5, 10, 0x00810},  // госпожа
    {0xA0B83531582DB3E8, 10, 0x00010},  // госпожи
    {0x3825E8E71139BC76, 10, 0x00080},  // гостиница
    {0x8885400468710C98, 10, 0x00080},  // гостинице
    {0x7E73E07DD141FD13, 10, 0x4001020},  // градоначальник
    {0xE33D38CF4F31A7BD, 10, 0x00020},  // градоначальника
    {0xBCD4140DF5781DAE, 10, 0x4000020},  // градоначальница
    {0x3D7CF8EBDF9EE99E, 10, 0x400000},  // греческом
    {0x5D22AA0EF348C131, 10, 0x01020},  // губернатор
    {0x9D89D6AB28E6BEB3, 10, 0x00020},  // губернатора
    {0x0B45DC9635B0184C, 10, 0x00020},  // губернатором
    {0x7144E37C26C1B599, 10, 0x00020},  // губернатору
    {0x94930487E62320A1, 10, 0x00200},  // да
    {0xDAC245E7C8673BD6, 10, 0x00002},  // данным
    {0x7915C360BFD179A1, 10, 0x400000},  // датском
    {0x4ED56150391441A4, 10, 0x00080},  // движение
    {0x30052A46BB1F4989, 10, 0x00080},  // движения
    {0x2E7F701574813012, 10, 0x00080},  // девиз
    {0x7CABDA417C69C02F, 10, 0x00080},  // девизом
    {0x5B49787C79429443, 10, 0x00820},  // девочка
    {0x930FCDAB6784600C, 10, 0x4000820},  // девушка
    {0x71120CA6DA3D7E28, 10, 0x01020},  // дедушка
    {0xF1226D06E6586BD6, 10, 0x00020},  // дежурный
    {0x0093E378BD73D8CF, 10, 0x00020},  // демонстрант
    {0xCA7975088CC35F6E, 10, 0x08020},  // департамент
    {0x2AEB747990E1C853, 10, 0x08020},  // департаменте
    {0x0D7BE3132ABB5CFC, 10, 0x4000020},  // депутат
    {0x74E44D12A1AE361E, 10, 0x00020},  // депутата
    {0x3D41D75CBB043D22, 10, 0x00020},  // депутаты
    {0x0DF20A2C75A4E6BC, 10, 0x4000020},  // дипломат
    {0xC2480611E60BCEAC, 10, 0x01020},  // директор
    {0x453701D5CD757B63, 10, 0x00020},  // директора
    {0x57E027611BB23F50, 10, 0x00020},  // директору
    {0x0A061467888D195D, 10, 0x00820},  // директриса
    {0xA060841088410264, 10, 0x08020},  // дирекция
    {0x5D2C5A87D2718343, 10, 0x00020},  // диспетчер
    {0xF8C60061816FF247, 10, 0x00040},  // для
    {0x321E463D48B6C9F6, 10, 0x00040},  // до
    {0xA78B38A91CC34CF5, 10, 0x05001},  // добавил
    {0x04B589ABB39C100C, 10, 0x04801},  // добавила
    {0x3E8B8D129C5D8D7D, 10, 0x00001},  // добавили
    {0xA633F7877C4FCE0E, 10, 0x00001},  // добавляет
    {0xE4E596780EE5F4EC, 10, 0x00020},  // доклад
    {0x20CB73D148C3FF90, 10, 0x00020},  // докладе
    {0xC2F3B1FA263D07B1, 10, 0x10020},  // документ
    {0x7AB76EA00ED6BC7C, 10, 0x10020},  // документе
    {0x9E41F57609B7A5E1, 10, 0x01001},  // доложил
    {0xA288D83F7612E84F, 10, 0x00801},  // доложила
    {0x735E55B4D154F8FE, 10, 0x00001},  // доложили
    {0x9CF454FCD292CCAF, 10, 0x00001},  // донёс
    {0xD5718D303D5C5098, 10, 0x00820},  // дочь
    {0x3D6B256757440C35, 10, 0x01220},  // друг
    {0xFD226D6904DA3C8B, 10, 0x08020},  // дума
    {0xF46C2591C21E086B, 10, 0x00001},  // думает
    {0x57A3DDA71484918C, 10, 0x08020},  // думе
    {0x86B24DC60C08C4E9, 10, 0x01020},  // дядя
    {0x19A2AE1B59DF0503, 10, 0x01008},  // его
    {0x1558DCF7BF44F58A, 10, 0x00808},  // ее
    {0xC749B68E2D7E9843, 10, 0x00020},  // епископ
    {0xF3CBA716039237E2, 10, 0x00200},  // если
    {0x970FAD7CEFDC9BE0, 10, 0x00200},  // еще
    {0x8A824FE83D190F7E, 10, 0x00200},  // ещё
    {0xC8350F0A7EBAA39F, 10, 0x00808},  // её
    {0xDAC98075B7B2F228, 10, 0x00001},  // жалуется
    {0x975F2B635BCBE2EB, 10, 0x00820},  // жена
    {0xBFA51BF7DFD12B5F, 10, 0x01020},  // жених
    {0x01F4E013D89CB0E4, 10, 0x4000820},  // женщина
    {0x9633CCE36EFC231F, 10, 0x00020},  // жителей
    {0x4D22D7665A61E0C3, 10, 0x20020},  // жители
    {0xE7D43E6F640DAB45, 10, 0x20020},  // житель
    {0xDA6A66DA56C4B567, 10, 0x20820},  // жительница
    {0x9AA5ED0E226C6005, 10, 0x00020},  // жителя
    {0x937849DA2B2D0625, 10, 0x00080},  // журнал
    {0xC4309B2378B6DF97, 10, 0x00080},  // журнала
    {0x1B0B6AFFD04E8045, 10, 0x00080},  // журнале
    {0x6EAC375915947406, 10, 0x00020},  // журналист
    {0x3232C0229CA1F98C, 10, 0x00020},  // журналиста
    {0x2B7C9E2D14A785BE, 10, 0x00820},  // журналистка
    {0x9B2E2A6ED97033AA, 10, 0x00020},  // журналисты
    {0xD06AD59DD0FF747F, 10, 0x00040},  // за
    {0xC2275858319A3A7F, 10, 0x01001},  // заверил
    {0xAEB9BB98D50E6104, 10, 0x00801},  // заверила
    {0xAE980D95E483E657, 10, 0x00001},  // заверили
    {0x86B524F0FA51BEC5, 10, 0x01001},  // завершал
    {0x88030089D4917D02, 10, 0x00801},  // завершала
    {0xD40D9CED36AD4D0A, 10, 0x00001},  // завершали
    {0xAC29DF9F940CD7F4, 10, 0x00001},  // заверяет
    {0x76B81959B08DEA69, 10, 0x080A0},  // завод
    {0x9A53EC00DD37D995, 10, 0x00080},  // завода
    {0xA6FF6D3E9076CF53, 10, 0x00200},  // завтра
    {0xDB6F9768AB27A084, 10, 0x00001},  // заключает
    {0x1F61D0F054F50119, 10, 0x01001},  // заключал
    {0x268DF62AF8F59A07, 10, 0x00801},  // заключала
    {0x6D80566CF2C2D0F3, 10, 0x00001},  // заключали
    {0xEE020F10830D8888, 10, 0x01001},  // заключил
    {0x694F216AD886E5AB, 10, 0x00801},  // заключила
    {0x4AD36F10E86E0625, 10, 0x00001},  // заключили
    {0xB8ECB524050892E4, 10, 0x01001},  // закричал
    {0x5FB964FC35DE92D5, 10, 0x00801},  // закричала
    {0x8112D4D850BECA94, 10, 0x00001},  // закричали
    {0xCBA6F21297F9B9C1, 10, 0x00020},  // замдиректора
    {0x8ED973ED9C46FA85, 10, 0x00020},  // заместитель
    {0x5ECF29BA840A1782, 10, 0x00020},  // заместителя
    {0x957AE5C58465CC93, 10, 0x01001},  // заметил
    {0x8A55E472F81D7904, 10, 0x00801},  // заметила
    {0xB1FC589EAE230003, 10, 0x00001},  // заметили
    {0x6AABDD87FA77E6F8, 10, 0x00001},  // замечает
    {0xDEE252E61351F1B1, 10, 0x00080},  // зао
    {0xE611943A32DD3C1A, 10, 0x00200},  // затем
    {0x951B48E5AE516A3C, 10, 0x05001},  // заявил
    {0xA3658EF5827E5DB3, 10, 0x04801},  // заявила
    {0x55BDADE340FE2C16, 10, 0x04001},  // заявили
    {0x5F6774BB6EF66CF2, 10, 0x10020},  // заявление
    {0xFD4C4DD966E62B32, 10, 0x10020},  // заявлении
    {0xE3F49B093F8D6DCF, 10, 0x00001},  // заявляет
    {0xC71532D0E203B61D, 10, 0x00001},  // заявляют
    {0x269939D75CBC3CDA, 10, 0x00001},  // звучит
    {0xA8D30B5FE0CD741F, 10, 0x200200},  // и
    {0x273E9482580E93BE, 10, 0x00020},  // игрок
    {0x15F06188FC924C39, 10, 0x100040},  // из
    {0x822C03DF0D77DA83, 10, 0x08020},  // издание
    {0x3F052BC8DB5F8E0B, 10, 0x00020},  // инженер
    {0x92B52B608AFCD424, 10, 0x00020},  // инженера
    {0x5AF8DC94926D65D2, 10, 0x00020},  // инженеры
    {0xF1EE3E9C58EB5B60, 10, 0x08020},  // институт
    {0xDEA14F0B55FC7E28, 10, 0x08020},  // институте
    {0xD3580B8E312BC2E9, 10, 0x00002},  // информации
    {0x88F739CDB49F4B4E, 10, 0x400000},  // испанском
    {0x247E6E68856AEC8A, 10, 0x00020},  // историк
    {0x34D73BAD129ABFD4, 10, 0x20020},  // источник
    {0x7E932CB96AF5E084, 10, 0x20020},  // источника
    {0x351E60EB3ABCDC12, 10, 0x20020},  // источники
    {0xD298C9F4576AC6AD, 10, 0x20020},  // источников
    {0xFD77FD6366D7D8B9, 10, 0x400000},  // итальянском
    {0x53EB7002BA1DEE2C, 10, 0x00008},  // их
    {0xE0F8F119E312F489, 10, 0x00040},  // к
    {0x7E851D226A605614, 10, 0x400000},  // казахском
    {0x1B8D736C6F4AB0E1, 10, 0x00200},  // как
    {0xBC004457E8336B73, 10, 0x00080},  // кампании
    {0x25369DDD58D22037, 10, 0x00080},  // кампания
    {0x6BDE7AAB0E2998B0, 10, 0x080A0},  // канал
    {0xDB5856E3A07E7E43, 10, 0x00020},  // капитан
    {0x92CB440CCB8B296B, 10, 0x00020},  // капитана
    {0xDA23719065AEA142, 10, 0x00080},  // картина
    {0x1D92B67C6B7F21C8, 10, 0x00080},  // картину
    {0xFA89FC688C31A3A5, 10, 0x00080},  // картины
    {0x3546008D86958EA2, 10, 0x00080},  // катер
    {0x4C4FE96B0EFA7B44, 10, 0x00080},  // кафе
    {0x9DC7A905844665AE, 10, 0x400000},  // китайский
    {0xB21A82730136BA50, 10, 0x400000},  // китайском
    {0xCFA621E6F2D8801F, 10, 0x08020},  // клиника
    {0x428D223587E1D0A3, 10, 0x08020},  // клинике
    {0xCD58BE813B3F9313, 10, 0x00080},  // клуб
    {0x5958613E7BA1AB08, 10, 0x00080},  // клуба
    {0xA8A1F2471F913460, 10, 0x00080},  // книга
    {0xB110E55D1329A461, 10, 0x00080},  // книге
    {0x876769FF61DA1E7C, 10, 0x00080},  // книгу
    {0x2F9DBD6B5EAAB416, 10, 0x00080},  // кнопку
    {0x6528C8E6A69750A3, 10, 0x00200},  // когда
    {0x0ABAF49BD7A96AEB, 10, 0x00020},  // коллега
    {0x37684E95AE16FE51, 10, 0x00020},  // коллеги
    {0xFFF6597544442F24, 10, 0x00080},  // команда
    {0x3A33904214C0BAB1, 10, 0x00020},  // командир
    {0xF2787794691765B6, 10, 0x00080},  // команды
    {0x6E08AA2C3F81A8A8, 10, 0x08020},  // комитет
    {0x5AB4C55A48452E70, 10, 0x08020},  // комитета
    {0x0D4B78DFF11EA35C, 10, 0x08020},  // комитете
    {0x20DCFE6D6B84F026, 10, 0x10020},  // комментарии
    {0xE00AF20B53935A81, 10, 0x10020},  // комментарий
    {0xD76343972F7C3BC0, 10, 0x00001},  // комментирует
    {0xAF47AF1520013CA2, 10, 0x080A0},  // компании
    {0xDDE94A95877DFB90, 10, 0x00080},  // компанию
    {0xC8C363AC589039B0, 10, 0x080A0},  // компания
    {0xEECCCA8592AD76F6, 10, 0x01001},  // констатировал
    {0x696E4AE52AA82786, 10, 0x00801},  // констатировала
    {0x43FACF19EBE2F5AB, 10, 0x00001},  // констатировали
    {0x54BDF98BE85497D9, 10, 0x00020},  // конструктор
    {0x96D1E75503ECDD9F, 10, 0x00020},  // консул
    {0x1FE2D348D73384C9, 10, 0x00080},  // концерт
    {0xB2E4CBD25BB0244B, 10, 0x00080},  // корабль
    {0x54351AD94FF8E01F, 10, 0x400000},  // корейском
    {0x5DC124F1E8C87135, 10, 0x00820},  // королева
    {0xE5ED996C2316E90D, 10, 0x01020},  // король
    {0x2331F5C27334EB92, 10, 0x08020},  // корпорация
    {0x568D8BDF7898BCBF, 10, 0x00020},  // корреспондент
    {0x382F933D380CA0D2, 10, 0x00020},  // корреспондента
    {0x3664FD3AB203161A, 10, 0x2000004},  // которая
    {0x3D48451DC54145ED, 10, 0x2000000},  // которое
    {0x889DF695890237B5, 10, 0x2000000},  // которые
    {0x8AE1E958F80E2C3B, 10, 0x2000004},  // который
    {0x94676C3EE63BB0D3, 10, 0x00020},  // крановщик
    {0xC24B44423A64677B, 10, 0x08020},  // кремле
    {0xEF2ED2AA742CA76B, 10, 0x08020},  // кремль
    {0x95D32A1A22E33342, 10, 0x01001},  // крикнул
    {0xC7140FA8957601DA, 10, 0x00801},  // крикнула
    {0x43B041322234B1F0, 10, 0x00001},  // крикнули
    {0x8AC0E2E1381A4146, 10, 0x01001},  // кричал
    {0x3448D59C48C956D6, 10, 0x00801},  // кричала
    {0x874F7506D9C45387, 10, 0x00001},  // кричали
    {0x006381036B36EA71, 10, 0x00001},  // кричат
    {0xF98754F09F4F1813, 10, 0x00001},  // кричит
    {0x99259D9B2369A440, 10, 0x2000204},  // кто
    {0xD297A70AD28E0AC5, 10, 0x00080},  // культуры
    {0x7C227742FA4F898A, 10, 0x00020},  // лейтенант
    {0xB7494DFABC91A612, 10, 0x4000020},  // летний
    {0x7A13AB71223B049B, 10, 0x4000020},  // летняя
    {0x04CFF95610EA106C, 10, 0x00020},  // летчик
    {0x608843AEF23E0F9A, 10, 0x00020},  // лидер
    {0x3A590A58E8BE73DF, 10, 0x00080},  // лозунг
    {0xF252A08CBF141770, 10, 0x00080},  // лозунгом
    {0xB69D96839731E870, 10, 0x00020},  // лётчик
    {0xC1473FB9940793D5, 10, 0x00020},  // майор
    {0xFEDCECD8851C3F5C, 10, 0x01020},  // мальчик
    {0xC92B1E61A567E733, 10, 0x00020},  // матрос
    {0x9181E41DFFD13E12, 10, 0x00820},  // мать
    {0xD7B0E89D67CAEEBA, 10, 0x00020},  // машинист
    {0x807AB3C36A80CC04, 10, 0x08020},  // мвд
    {0xACAA54907EC0F351, 10, 0x00020},  // медик
    {0xADA56DF5E32D0F46, 10, 0x00020},  // медики
    {0xECDDAB60866FC74E, 10, 0x00820},  // медсестра
    {0x6365202152E31DA7, 10, 0x00200},  // между
    {0xF7E3A3D4E9DEF69D, 10, 0x00020},  // менеджер
    {0xD2FACD570FE2095C, 10, 0x08020},  // минздрав
    {0x3E557F9B98DB92B9, 10, 0x08020},  // минздраве
    {0x81A2CA21B409B2E2, 10, 0x08020},  // министерства
    {0xAF500C8276CC9457, 10, 0x08020},  // министерстве
    {0x4CAB8A1CF9E78705, 10, 0x08020},  // министерство
    {0xF240F543CA1FAF48, 10, 0x00020},  // министр
    {0x5E57B4CD2429C7CC, 10, 0x00020},  // министра
    {0x467758BFB77CABDD, 10, 0x00020},  // министром
    {0xE22D7BED99F1E5ED, 10, 0x00020},  // министру
    {0x96C22C3AFCFA9C62, 10, 0x08020},  // минобороны
    {0xCE7A5A8B1599E18C, 10, 0x08020},  // минтранс
    {0x9801E614499B34E1, 10, 0x08020},  // минтрансе
    {0x1725C66C07B7268A, 10, 0x00002},  // мнению
    {0xA670B715A023F1AB, 10, 0x00008},  // мой
    {0x83694B3377CA8A5F, 10, 0x00020},  // моряк
    {0xDD7E3598F0A0EC21, 10, 0x01020},  // муж
    {0x3D7BD863BA5A7C88, 10, 0x4001020},  // мужчина
    {0xB31DDAB7A3F6A18A, 10, 0x00020},  // музыкант
    {0xB886F791260007DF, 10, 0x08020},  // мчс
    {0x82020A72255B163A, 10, 0x00200},  // мы
    {0xBA5C978292130764, 10, 0x01020},  // мэр
    {0x1EE786797E0463E4, 10, 0x00020},  // мэра
    {0x74377356FC71DE4F, 10, 0x08020},  // мэрии
    {0xEDF41B6F8D8D54B1, 10, 0x08020},  // мэрия
    {0x9F036F9C4A85B61A, 10, 0x00020},  // мэром
    {0x26CF8196959F12DA, 10, 0x00020},  // мэру
    {0xAD7960F8154194DE, 10, 0x00040},  // на
    {0xC2EFA06459E90D58, 10, 0x00040},  // над
    {0xD3E76F161355F410, 10, 0x00080},  // нажмите
    {0x65445B6DBBFF10A8, 10, 0x01001},  // назвал
    {0x8842418EFCD12A5D, 10, 0x00801},  // назвала
    {0xABEB68CC8162A73D, 10, 0x00001},  // назвали
    {0x45D10D9BB92BC9E9, 10, 0x00080},  // название
    {0xDE27B3020BD64ED9, 10, 0x00080},  // названием
    {0x09E5A5BC90B9AF52, 10, 0x00100},  // называемая
    {0x8644212ACD0CC836, 10, 0x00100},  // называемые
    {0x0E1C8F9DAF8F2DFB, 10, 0x00100},  // называемый
    {0xCDD7B128EFCC4E1F, 10, 0x00001},  // называет
    {0x7A3A36952C74C3A9, 10, 0x00001},  // называют
    {0x20C4515B54AFF567, 10, 0x1000020},  // нападавшего
    {0x60E7600ADD59FAE4, 10, 0x1000020},  // нападавший
    {0xAF45F84032470A4B, 10, 0x05001},  // написал
    {0xF3E9691E0D014135, 10, 0x04801},  // написала
    {0x0481F95D9319A7FD, 10, 0x00001},  // написали
    {0x3F34B95A977284A6, 10, 0x00001},  // напоминает
    {0xA55168B9CD5C91D6, 10, 0x01001},  // напомнил
    {0xD426CE1701A16F8E, 10, 0x00801},  // напомнила
    {0x1889B2FA7E6833B6, 10, 0x00001},  // напомнили
    {0x5DE6E4C269F1C268, 10, 0x00200},  // напомним
    {0xEC79CF58EB6FDE14, 10, 0x00001},  // настаивает
    {0x50F54462FFA6DA6A, 10, 0x01001},  // настаивал
    {0x9CFA601EE04B7668, 10, 0x00801},  // настаивала
    {0x40A97D0AA1936B8B, 10, 0x00001},  // настаивали
    {0x786D1002D460A8D3, 10, 0x00001},  // настаивают
    {0xC5B08F03CF22AD4E, 10, 0x01020},  // начальник
    {0x83B1C1C15283F19C, 10, 0x00020},  // начальника
    {0x03179508D56C5F2F, 10, 0x00008},  // наш
    {0x79EA5DC486C257E1, 10, 0x00008},  // наша
    {0xA0AAC7D93B1835B2, 10, 0x00008},  // нашего
    {0x2D076520A7D211D1, 10, 0x00801},  // нашла
    {0x57BCCCC06B9D5B91, 10, 0x01001},  // нашёл
    {0x6656874A93F0ADBF, 10, 0x00200},  // не
    {0xB3A981978DA6B649, 10, 0x00820},  // невеста
    {0x92EB270DAA32A0F1, 10, 0x01001},  // негодовал
    {0xD1361E3DB1B5345C, 10, 0x00801},  // негодовала
    {0xEA3278B4CB35B24B, 10, 0x00001},  // негодовали
    {0x397A75F4ECEC3527, 10, 0x00001},  // негодует
    {0xE729E047FBF37643, 10, 0x00408},  // некая
    {0x022775FC48E3F535, 10, 0x00408},  // некий
    {0xD1D38AC4C7B01559, 10, 0x400000},  // немецкий
    {0x7C46B68C97CAEF14, 10, 0x400000},  // немецкого
    {0x351BB8580A7800D0, 10, 0x400000},  // немецком
    {0x6D70BDC4FF1A80D7, 10, 0x00200},  // нет
    {0x26280C93EE85DF01, 10, 0x400000},  // нидерландском
    {0xCEBDCDD94DB174C6, 10, 0x00080},  // нко
    {0x3CA4FE17C7EDF109, 10, 0x00200},  // но
    {0x113571053FF33EEA, 10, 0x400000},  // норвежском
    {0x15A9E21C6E9BD15E, 10, 0x00040},  // о
    {0x522871300CB17E27, 10, 0x00080},  // оао
    {0x22311BB1A1D3E425, 10, 0x00040},  // об
    {0xE23952F12C553F55, 10, 0x01001},  // обвинил
    {0xBA7C2C26B3866DE0, 10, 0x00801},  // обвинила
    {0xEB4EEE09AC966F5E, 10, 0x00001},  // обвинили
    {0x7BBADF5625333F74, 10, 0x00020},  // обвиняемый
    {0x516A63D85098FBDA, 10, 0x00001},  // обещает
    {0x3C3A4B63F6D3BD40, 10, 0x01001},  // обещал
    {0x30354AC9D78A0DD0, 10, 0x00801},  // обещала
    {0x0BFE5C0501C95E6D, 10, 0x00001},  // обещали
    {0x809D3AE333C4EB00, 10, 0x00001},  // обратилась
    {0x8F758DD3F6F3B3A8, 10, 0x00001},  // обратился
    {0xAA7878AE7BD65F28, 10, 0x05001},  // объяснил
    {0xBE75EFBDFBD891BD, 10, 0x04801},  // объяснила
    {0x405218B02D2B6EA5, 10, 0x00001},  // объяснили
    {0xAA4761AE9962A45F, 10, 0x00001},  // объясняет
    {0x48B9BDA3B80C6880, 10, 0x00001},  // объясняют
    {0xA9E4321223435D5E, 10, 0x00408},  // один
    {0xC0EABEF53973CC24, 10, 0x00408},  // одна
    {0x73CF7296E8EC550B, 10, 0x01004},  // он
    {0xD070B85565AEE73A, 10, 0x00804},  // она
    {0x8B72D3A7EC903789, 10, 0x00004},  // они
    {0x44287F0E69DC4661, 10, 0x40004},  // оно
    {0x589D6AFC696200B2, 10, 0x00080},  // ооо
    {0x17DA99D3A4D2A29C, 10, 0x00001},  // опасается
    {0xFEB6A38C43F9A1F6, 10, 0x00080},  // опера
    {0xEA18EE3EED01547F, 10, 0x00080},  // операции
    {0x592DEDD477463AD5, 10, 0x00080},  // операция
    {0xB8FDF4A55FF4B194, 10, 0x00080},  // опере
    {0xDE971BA6AB8CE3B2, 10, 0x08020},  // оппозиция
    {0xD52FA2A24D0B2774, 10, 0x00001},  // оправдывается
    {0x1653618123A4DD90, 10, 0x00001},  // опроверг
    {0x2B16AAF95C79226E, 10, 0x00001},  // опровергает
    {0x1BB5E3D2DA5AAEA0, 10, 0x00801},  // опровергла
    {0x4E7D2998E98C0A23, 10, 0x00001},  // опровергли
    {0x8E069C99AE086A43, 10, 0x01001},  // осудил
    {0xBB43E3EB89025868, 10, 0x00801},  // осудила
    {0x40951AA330B32F45, 10, 0x00001},  // осудили
    {0xFAAE3A68EDB324AF, 10, 0x100040},  // от
    {0x8BCDF63A12E61EA9, 10, 0x00001},  // отверг
    {0x5F28FF1343C0441C, 10, 0x00001},  // отвергает
    {0x6FEE770AB1230352, 10, 0x00001},  // отвергла
    {0x8B42154B74FB6D7C, 10, 0x00001},  // отвергли
    {0x739A2B54E663762F, 10, 0x05001},  // ответил
    {0x29BA1DC776D011C4, 10, 0x04801},  // ответила
    {0x5878E4745FB89371, 10, 0x00001},  // ответили
    {0x62881D310A73E8D8, 10, 0x00001},  // отвечает
    {0x2A3121B2634E1385, 10, 0x00001},  // отвечают
    {0x8F7158E7073A1437, 10, 0x00080},  // отель
    {0x7EAC0347596EFB27, 10, 0x01030},  // отец
    {0xAF1A3D39E5E69F85, 10, 0x05001},  // отметил
    {0x555023658C6C90E4, 10, 0x04801},  // отметила
    {0x8AE3156646BA5982, 10, 0x00001},  // отметили
    {0x91D2BF015B45088F, 10, 0x00001},  // отмечает
    {0x8045FA00B65DC376, 10, 0x00001},  // отмечается
    {0xC83B7FD7AAA337AA, 10, 0x00001},  // отмечают
    {0x9D34EE39169AA218, 10, 0x00020},  // отчет
    {0xB049E10E0DCADE32, 10, 0x00020},  // отчёт
    {0x92E54AB62B2987E0, 10, 0x00020},  // отчёте
    {0x7F26DBA6DA7F7AF7, 10, 0x00020},  // офицер
    {0xAA544345410E9C92, 10, 0x00020},  // охранник
    {0x88CF35CDFC2FC2A2, 10, 0x00002},  // оценкам
    {0x9CF436502DA0247F, 10, 0x00002},  // оценке
    {0xA5DD35A2AB408C3B, 10, 0x20020},  // очевидец
    {0x6F508942F63A3628, 10, 0x20820},  // очевидица
    {0x0358233C6E30D553, 10, 0x20020},  // очевидца
    {0x1E8B132D578F74EB, 10, 0x20020},  // очевидцев
    {0x19696C6139A41BDC, 10, 0x20020},  // очевидцы
    {0x4BAF165E03CD3E38, 10, 0x00080},  // пао
    {0xD55C66FCFE038527, 10, 0x00020},  // папа
    {0x74EDFA81330BEED4, 10, 0x4001020},  // парень
    {0x1EDD0E151C1C42B1, 10, 0x08020},  // парламент
    {0x8693F30D529E749C, 10, 0x08020},  // парламенте
    {0x13573A199CF80199, 10, 0x00080},  // паром
    {0x53F616F9835B48A4, 10, 0x080A0},  // партии
    {0x5F81F4432CBA02E7, 10, 0x080A0},  // партия
    {0x8A75AF49C214FCCF, 10, 0x21020},  // пассажир
    {0xD8A90E44A05A28BC, 10, 0x20820},  // пассажирка
    {0x94838091ADF6EBF2, 10, 0x00020},  // пассажиры
    {0xDC51E74EC2BD1EC0, 10, 0x00020},  // патриарх
    {0x9B0FE15ABC5050B5, 10, 0x01020},  // певец
    {0xAFA7C0FC81B41297, 10, 0x00820},  // певица
    {0xDD98C2AC8A7E5FE0, 10, 0x4001020},  // пенсионер
    {0x7A3D50FD3D358141, 10, 0x4000820},  // пенсионерка
    {0x7924E9731B1AAB45, 10, 0x00020},  // первокурсник
    {0x820F4B496B72C5A8, 10, 0x01001},  // перебил
    {0xF1B12121ED69A049, 10, 0x00801},  // перебила
    {0x2A5C45411956F901, 10, 0x00001},  // перебили
    {0xAFF29956DBA90F48, 10, 0x400000},  // переводе
    {0x7CDA2619AB22BCCC, 10, 0x400000},  // переводчик
    {0x849932700F1DC578, 10, 0x400000},  // переводчика
    {0x4B052445906ED9D0, 10, 0x00040},  // перед
    {0x54B133C81B4F7303, 10, 0x00001},  // передает
    {0x9FCDB4C7FB3E78F3, 10, 0x00080},  // передача
    {0x8C168B8E9627DAD8, 10, 0x00080},  // передаче
    {0x8923B6F6DD1818E4, 10, 0x00001},  // передаёт
    {0x7C469C0B1EFEE8C6, 10, 0x00080},  // песни
    {0xC794246ED6C44325, 10, 0x00080},  // песню
    {0x0DC8F309A2285EC0, 10, 0x00080},  // песня
    {0x71567E026DF331C0, 10, 0x00020},  // пилот
    {0xDAAD4EBAF198139E, 10, 0x01001},  // писаал
    {0x59D69640DC63BAD3, 10, 0x00801},  // писаала
    {0xDD69281B0B435BD0, 10, 0x00001},  // писаали
    {0xE2E703D7C2B785D7, 10, 0x01001},  // писал
    {0x59CF628CC698E70A, 10, 0x00801},  // писала
    {0x567AF345378059D7, 10, 0x01020},  // писатель
    {0x3D3152689E176527, 10, 0x00820},  // писательница
    {0xFB19A60B9639C6A6, 10, 0x10020},  // письме
    {0xEF9BE1E5FB35D64F, 10, 0x10020},  // письмо
    {0xE4FC819AB6DD1A5C, 10, 0x00001},  // пишет
    {0x7181798DA05E3479, 10, 0x00001},  // пишут
    {0xD5484917014A46C2, 10, 0x00001},  // плачет
    {0x98E1B27E07DDFADB, 10, 0x00040},  // по
    {0x4526A3F2C0F687D1, 10, 0x400000},  // по-английски
    {0xD299C365AF094EDB, 10, 0x400000},  // по-немецки
    {0xB484406C7BDE835C, 10, 0x400000},  // по-русски
    {0xB6430B1534BD2D3C, 10, 0x400000},  // по-французски
    {0xE363EE393CB94E05, 10, 0x01001},  // поблагодарил
    {0x34DA0D63767CA243, 10, 0x00801},  // поблагодарила
    {0xA1F7B2CB7A67E54F, 10, 0x00001},  // поблагодарили
    {0xEE847D39F1E037AD, 10, 0x00080},  // повесть
    {0x9E813564966B3E26, 10, 0x00100},  // поводу
    {0x5357504809F7AD02, 10, 0x01001},  // повторил
    {0x62369A27B18398CA, 10, 0x00801},  // повторила
    {0xF7037DD53BCE80D0, 10, 0x00001},  // повторили
    {0x5A5EC08705FB17D3, 10, 0x00001},  // повторяет
    {0x8754D2504F427A41, 10, 0x00040},  // под
    {0x8BA953F69139F20B, 10, 0x00020},  // подозреваемый
    {0xD9A8EE6C108DC265, 10, 0x4000020},  // подросток
    {0x72BC7F9CADDAF37E, 10, 0x00820},  // подруга
    {0x626D12B7365B2259, 10, 0x00002},  // подсчетам
    {0xBAF778ACEEB4C6FE, 10, 0x00002},  // подсчётам
    {0x4B8F2B98A79B2B6B, 10, 0x01001},  // подтвердил
    {0xC92438FB92237BC4, 10, 0x00801},  // подтвердила
    {0x4B83CEBD4A39D63C, 10, 0x00001},  // подтвердили
    {0xB93A7E5469FD3CE1, 10, 0x00001},  // подтверждает
    {0x9A37E18DE14B3960, 10, 0x00001},  // подчеркивает
    {0x2CF73C5818CB54B5, 10, 0x05001},  // подчеркнул
    {0x6ACF678D1F832067, 10, 0x04801},  // подчеркнула
    {0x0A76AABE1FD44C2D, 10, 0x00001},  // подчеркнули
    {0x0E3D3E7B44AE280E, 10, 0x00001},  // подчёркивает
    {0x6AFB6FF8E12F9EF7, 10, 0x01001},  // подытожил
    {0xD00C37321D8441A8, 10, 0x00801},  // подытожила
    {0x47C71C459071B910, 10, 0x00080},  // поезд
    {0x0337D98AA555A5CB, 10, 0x01001},  // пожаловал
    {0x7A0B379326C371C7, 10, 0x00801},  // пожаловала
    {0xD762EB5B310E98B2, 10, 0x00001},  // пожаловалась
    {0xD350F7F91FE02B9B, 10, 0x00001},  // пожаловали
    {0x6D61C89BD19B9693, 10, 0x00001},  // пожаловался
    {0x2F374F3358629F33, 10, 0x00200},  // пока
    {0xF3406736CF39B56A, 10, 0x00001},  // полагает
    {0x1CC3F99F97A1C6B7, 10, 0x00001},  // полагают
    {0xD5709CDAAD4EB22F, 10, 0x4000020},  // политик
    {0x6A61AB56CFEE309F, 10, 0x00020},  // политолог
    {0x23ACA888451140EF, 10, 0x00020},  // полицейские
    {0x59135ADC78BC3CBD, 10, 0x01020},  // полицейский
    {0x284A9D8C1ED398F0, 10, 0x00020},  // полицейского
    {0xD622DA22AB8F6095, 10, 0x08020},  // полиции
    {0x4A71A644036334C1, 10, 0x08020},  // полиция
    {0xE66DF0C9C43BE1BB, 10, 0x00020},  // полковник
    {0x46E4F742A3D317F1, 10, 0x00020},  // полковника
    {0xFDC3DB460952A64C, 10, 0x400000},  // польский
    {0x979CFA3B2F0BB174, 10, 0x400000},  // польском
    {0xC20B1787D3166970, 10, 0x01020},  // помощник
    {0x9893EF86F88AC48E, 10, 0x00820},  // помощница
    {0x237215222E76DB32, 10, 0x00200},  // понедельник
    {0x43A1E7F4D0465CBB, 10, 0x01001},  // пообещал
    {0xAE7087D1F1DF979D, 10, 0x00801},  // пообещала
    {0xA43BDF3CDDC2D741, 10, 0x00001},  // пообещали
    {0x1CAC7B0E929214FA, 10, 0x01001},  // попросил
    {0xBBC18DC3C94E0C1B, 10, 0x00801},  // попросила
    {0x28C3EBAEF03265FC, 10, 0x00001},  // попросили
    {0x1EFC800D11333444, 10, 0x08020},  // порт
    {0x589AECDC4A836D73, 10, 0x08020},  // порта
    {0x9EC65A3C2C5B6213, 10, 0x00080},  // портал
    {0x897F8E7DF6041AEE, 10, 0x08020},  // порту
    {0x70263DE2070566D0, 10, 0x400000},  // португальском
    {0xF066D02138A01E4A, 10, 0x01001},  // посетовал
    {0x6BAF5CE6A15CD47A, 10, 0x00801},  // посетовала
    {0x9365E5F4E1466881, 10, 0x00001},  // посетовали
    {0xA7E5E0A9E5375306, 10, 0x00020},  // посла
    {0x664BADE10B7B6569, 10, 0x01001},  // посоветовал
    {0xD5DCAD2EE1F71738, 10, 0x00801},  // посоветовала
    {0xFB9B0A862F1DFA3B, 10, 0x00001},  // посоветовали
    {0xC8FA8982623B2A8C, 10, 0x00020},  // посол
    {0x1DFD5A904C1584FF, 10, 0x08020},  // посольстве
    {0xB42AB4514B4CC5C9, 10, 0x08020},  // посольство
    {0xCCFE9436E6A6FFE4, 10, 0x00820},  // пострадавшая
    {0x90033ED87900694E, 10, 0x00020},  // пострадавшие
    {0x0454A62519C0A0FA, 10, 0x00020},  // пострадавший
    {0x6FB2368DB4EF6102, 10, 0x00200},  // потом
    {0x502B1BC6691C985F, 10, 0x01001},  // потребовал
    {0xE28096BE1B8DC6CA, 10, 0x00801},  // потребовала
    {0x4D7B8107679ADC30, 10, 0x00001},  // потребовали
    {0x9B7891C82F1CDEC0, 10, 0x01001},  // пошутил
    {0x7F09852AE80596AA, 10, 0x00801},  // пошутила
    {0xC290C14F09D85F13, 10, 0x00001},  // пошутили
    {0x357DDFC74CCC2C54, 10, 0x00080},  // поэма
    {0xC8A9567156768B11, 10, 0x00020},  // поэт
    {0xB31AB7FEE8971E17, 10, 0x05001},  // пояснил
    {0xDA5326C10B218E7C, 10, 0x04801},  // пояснила
    {0x6F6A742C46C81D91, 10, 0x00001},  // пояснили
    {0xCE1CC6681CAAFDBB, 10, 0x00001},  // поясняет
    {0x88176FBE28679399, 10, 0x08020},  // правительстве
    {0x79EB9ADA2B4FF9BD, 10, 0x08020},  // правительство
    {0x98AC08F754E186FE, 10, 0x00020},  // правозащитник
    {0x1C4828A517957BF1, 10, 0x00080},  // праздник
    {0x015683A1C97A6A14, 10, 0x00080},  // праздника
    {0x7951A8D6FC02BDE3, 10, 0x00001},  // предлагает
    {0x4307C5E41DEEC0D5, 10, 0x01001},  // предложил
    {0xDAF969B6F7A64389, 10, 0x00801},  // предложила
    {0x732BFB28ECD70D33, 10, 0x00001},  // предложили
    {0xE04B33C1517DDB40, 10, 0x4000020},  // предприниматель
    {0x7D4AD37FAD32EA4A, 10, 0x4000020},  // предпринимательница
    {0xB4AD861837878997, 10, 0x08020},  // предприятие
    {0x9D2D9EA08717D724, 10, 0x08020},  // предприятии
    {0x3511207A5C310D77, 10, 0x00020},  // председатель
    {0x7EC5B85B7D77D681, 10, 0x00020},  // председателя
    {0xA467618B94CB6B73, 10, 0x00020},  // представителей
    {0x141F3FE9EAEFE10B, 10, 0x00020},  // представители
    {0x06995811C069AB08, 10, 0x01020},  // представитель
    {0x253FB411CE577B87, 10, 0x00820},  // представительница
    {0xA751076698F9E73E, 10, 0x00020},  // представителя
    {0x48A996DC677C4DFC, 10, 0x01001},  // предупредил
    {0xEAF5700BD2922692, 10, 0x00801},  // предупредила
    {0x38BFA96F9A65C149, 10, 0x00001},  // предупредили
    {0x05F65845627D138E, 10, 0x00001},  // предупреждает
    {0xEB1FE2A50AA02778, 10, 0x01020},  // президент
    {0x61772CEC52A4B069, 10, 0x00020},  // президента
    {0xEC8AE12338AF518E, 10, 0x00020},  // президентом
    {0xD69F26EC3DB248F6, 10, 0x00020},  // президенту
    {0x53E21DA6DA5C9C4C, 10, 0x00080},  // премию
    {0xB05C47AF5D02373F, 10, 0x00080},  // премия
    {0xB7C48BD6CF89C003, 10, 0x01020},  // премьер
    {0x8591F7863D0B79CE, 10, 0x00020},  // премьера
    {0xE99A1D7397175E36, 10, 0x00020},  // преподаватель
    {0xAD299BCF6702E0E2, 10, 0x10020},  // пресс-релиз
    {0x86E578137D7D4DC1, 10, 0x10020},  // пресс-релизе
    {0x7400811C6BF87F8B, 10, 0x00020},  // пресс-секретарь
    {0x5CC121B588DA36B6, 10, 0x00020},  // пресс-секретаря
    {0x24AF4C58FF30833F, 10, 0x08020},  // пресс-служба
    {0xAE6ED293740B1412, 10, 0x08020},  // пресс-службе
    {0x403456970C565735, 10, 0x08020},  // пресс-службы
    {0x0D3DCF3A7B9934A0, 10, 0x1000020},  // преступник
    {0x55F1AA7E6D5E5CF8, 10, 0x100040},  // при
    {0xC5D96D41C1C9A642, 10, 0x01001},  // призвал
    {0x6C11F7C851093532, 10, 0x00801},  // призвала
    {0xAB075D5AFE9E6CB8, 10, 0x00001},  // призвали
    {0x514A7972F369A88D, 10, 0x00001},  // признает
    {0x74304EC445B4D6C0, 10, 0x00001},  // признается
    {0xEB26E0FE91038C84, 10, 0x01001},  // признал
    {0x4A0D562204DEBAC9, 10, 0x00801},  // признала
    {0x4D003224796C6584, 10, 0x00001},  // признали
    {0xDC177D079F00366B, 10, 0x00002},  // признанию
    {0xCBE97569D743B2E9, 10, 0x00001},  // признаются
    {0x8E89FE42B42B1BD7, 10, 0x00001},  // признаёт
    {0xD0735F16ECEF85D0, 10, 0x00001},  // признаётся
    {0x22760A2224563212, 10, 0x00001},  // призывает
    {0x7510957F7D22BD50, 10, 0x01020},  // принц
    {0xB24E8711587292E2, 10, 0x00080},  // программа
    {0x8282254DDF7C8D54, 10, 0x00080},  // программе
    {0xD19CE26E73D5D29E, 10, 0x00080},  // программы
    {0x861D4867BD700B0B, 10, 0x01020},  // продавец
    {0x185236019470B85F, 10, 0x00020},  // продавца
    {0x2A404F06C7F5DA3C, 10, 0x00820},  // продавщица
    {0xF6694D97D2BB59A7, 10, 0x00001},  // продолжает
    {0x43FB1302ADDCCA6B, 10, 0x01001},  // продолжил
    {0xFD4C3D30CA705093, 10, 0x00801},  // продолжила
    {0xF944557F6D36D41F, 10, 0x00001},  // продолжили
    {0x7AC9930D2D582C37, 10, 0x00080},  // проект
    {0x7E1ED128578790DE, 10, 0x00080},  // проекта
    {0xEF90B3A062EEC678, 10, 0x00080},  // проекте
    {0xCC6C78AAAE887800, 10, 0x01001},  // проинформировал
    {0xBE86D4CA6CCB832A, 10, 0x00801},  // проинформировала
    {0xE7E51920883278AE, 10, 0x00001},  // проинформировали
    {0x9A7DD62D026C4C52, 10, 0x01001},  // прокомментировал
    {0x176D59EF08C3E982, 10, 0x00801},  // прокомментировала
    {0xDC15ADD39FACA60E, 10, 0x00001},  // прокомментировали
    {0x230F05E0A63A4C8A, 10, 0x08020},  // прокуратура
    {0xE6CD7904D6D6F475, 10, 0x08020},  // прокуратуре
    {0x593007CDC4BBF99E, 10, 0x08020},  // прокуратуры
    {0x81113A9DC35A3FC7, 10, 0x00020},  // прокурор
    {0xE9CCBDC5B1573DED, 10, 0x00020},  // прокурора
    {0xAF1E701166F5A1F3, 10, 0x00001},  // просит
    {0x3FEFDA4B1D208A26, 10, 0x00020},  // профессор
    {0xFD579F1AAD2FF6BC, 10, 0x08020},  // профсоюз
    {0x7F00E9A8C90EC67F, 10, 0x08020},  // профсоюзе
    {0x902AEF869280310E, 10, 0x01001},  // процитировал
    {0x6002F02D38D70E11, 10, 0x00801},  // процитировала
    {0xC3777D1A94A1A00C, 10, 0x00001},  // процитировали
    {0x48E517697955B5CC, 10, 0x01001},  // прошептал
    {0xD1A34E4904E5EEA4, 10, 0x00801},  // прошептала
    {0x77B0B5F48B5A0185, 10, 0x00001},  // прошептали
    {0x15E8A594D72BF5D2, 10, 0x01001},  // прошептл
    {0xDD474D252B23FCAC, 10, 0x00801},  // прошептла
    {0xF07843C183340FB7, 10, 0x00001},  // прошептли
    {0xFC3AA451AD27F6A8, 10, 0x00020},  // психолог
    {0x1ADC1C8C92175ADD, 10, 0x00200},  // пятница
    {0xD6EACB9335302631, 10, 0x00020},  // рабочие
    {0x22CBAB533B16936C, 10, 0x00020},  // рабочий
    {0xAD67D677CAD25107, 10, 0x00080},  // ракета
    {0x1332C929220F8F28, 10, 0x01001},  // раскритиковал
    {0x64A52C33CAA8F500, 10, 0x00801},  // раскритиковала
    {0x5E895D05D72923F0, 10, 0x00001},  // раскритиковали
    {0x741225F0282B1974, 10, 0x00080},  // рассказ
    {0xE23BF17FB893FCA0, 10, 0x05001},  // рассказал
    {0x396C6C2036F29B6F, 10, 0x04801},  // рассказала
    {0x511669B43C159B61, 10, 0x00001},  // рассказали
    {0xCBAD82EAD8F08CAF, 10, 0x00001},  // рассказывает
    {0x08329C82E2938674, 10, 0x00001},  // рассказывают
    {0x5ACDC677A03F8946, 10, 0x01001},  // рассудил
    {0x969403AD087F7591, 10, 0x00801},  // рассудила
    {0xC35ADAE019E857D5, 10, 0x08020},  // редакции
    {0x7A1A7F83CC89D44F, 10, 0x08020},  // редакция
    {0x5183C2353D3505C2, 10, 0x00020},  // режиссер
    {0xD56FC6AA4AC46478, 10, 0x00020},  // режиссёр
    {0xA0AB94C119B22E55, 10, 0x01001},  // резюмировал
    {0xEA968165804B27A1, 10, 0x00801},  // резюмировала
    {0xAF2EAE60CF4BE386, 10, 0x00001},  // резюмировали
    {0x9D1ABF318CABEE8D, 10, 0x00001},  // резюмирует
    {0x9CD2CDC683D405CF, 10, 0x00080},  // ресторан
    {0x73DACBFDE87ED73D, 10, 0x00080},  // ресторане
    {0xD48F081A020202DE, 10, 0x01020},  // родственник
    {0x74C9F22D692040F0, 10, 0x00020},  // родственники
    {0x3F2A489E83B1310D, 10, 0x00820},  // родственница
    {0x173932265040A779, 10, 0x00080},  // роман
    {0x6523BE2D413AB2DE, 10, 0x00080},  // романа
    {0x6801675CCB3B06CA, 10, 0x00080},  // романе
    {0x596F224D74BC3660, 10, 0x00020},  // руководитель
    {0x2C7E416AAA6B5815, 10, 0x00020},  // руководителя
    {0x4163733F899B2FE7, 10, 0x400000},  // русском
    {0x123A7D8F3229AD40, 10, 0x01020},  // рыбак
    {0xA7C5BED5878015D3, 10, 0x00020},  // рыбака
    {0xE4CC28078253F047, 10, 0x00020},  // рыбаки
    {0x6110533AD8DF7893, 10, 0x00820},  // рыбачка
    {0x39AE9D00DD95861D, 10, 0x00040},  // с
    {0x46AFB564714C496E, 10, 0x00080},  // сайт
    {0x89C3A99E168CD28E, 10, 0x00020},  // санитар
    {0xBFF610ACA96FBE9D, 10, 0x00002},  // сведениям
    {0x7340F880AD44CD22, 10, 0x20020},  // свидетели
    {0x9DEC5C75ECAD2E24, 10, 0x20020},  // свидетель
    {0x1D011CD58C210C62, 10, 0x00008},  // своего
    {0xC10177E542C837FA, 10, 0x00008},  // свой
    {0xE8CBD24A9CE36F50, 10, 0x00008},  // своя
    {0xF2D8C5832852A187, 10, 0x01020},  // священник
    {0x57EC7C7CCD7EC039, 10, 0x00200},  // сегодня
    {0x7C07B0443048995A, 10, 0x00020},  // секретарь
    {0x3C620680DDFB6EA3, 10, 0x00020},  // секретаря
    {0x1D29F6033A1909F1, 10, 0x00080},  // сериал
    {0x15A324D7AD32E384, 10, 0x00080},  // сериале
    {0xFAD21C8A8106D4EE, 10, 0x00820},  // сестра
    {0xC322CB29F3F75BCA, 10, 0x00001},  // сетует
    {0x4500E11BECF8906E, 10, 0x05001},  // сказал
    {0xE419F24AA816BA08, 10, 0x04801},  // сказала
    {0x0867A7B90ACB3742, 10, 0x04001},  // сказали
    {0x3F186E5470E1926C, 10, 0x08020},  // скр
    {0x53BF28FE5EEA0E9E, 10, 0x00020},  // следователи
    {0xE841A30835FB3585, 10, 0x00020},  // следователь
    {0x9E8478C5B21EB658, 10, 0x00020},  // следователя
    {0xF72E501A25F5490F, 10, 0x08020},  // следствие
    {0x4E561E732D080D22, 10, 0x08020},  // следствия
    {0x6E2058AF829E4FA9, 10, 0x00020},  // слесарь
    {0xD93514FAE77CA0AE, 10, 0x00100},  // слова
    {0x9089A48C7D38662D, 10, 0x00002},  // словам
    {0x6B8B8A2BCAFBB08F, 10, 0x00100},  // слово
    {0x30E6692C35A883A9, 10, 0x080A0},  // служба
    {0x40C1CE532AF1DA22, 10, 0x08020},  // службах
    {0x6CBA24000B327E12, 10, 0x080A0},  // службе
    {0xAACA0182D2F82AA1, 10, 0x00080},  // службу
    {0xDF3311FEC17EA16A, 10, 0x080A0},  // службы
    {0xC4CBCDC02B525A24, 10, 0x00001},  // смеется
    {0x370A034D4E6CB3A9, 10, 0x00001},  // смеётся
    {0x1609AD3101A4DB27, 10, 0x00001},  // смущается
    {0x432562BC81906D63, 10, 0x00040},  // со
    {0xF3959072CE678C4A, 10, 0x01020},  // собеседник
    {0xF8CE749CF075474C, 10, 0x00020},  // собеседника
    {0x52DD96507D9AF974, 10, 0x00804},  // собеседница
    {0x1207DE683B8736E4, 10, 0x08020},  // совет
    {0x58172B4B5E362817, 10, 0x08020},  // совете
    {0xD17240CDC259DD73, 10, 0x01020},  // советник
    {0x70E19433EA803680, 10, 0x00020},  // советника
    {0x8DE9F49B5CBBF2EA, 10, 0x00001},  // советует
    {0x5CF14210C6945043, 10, 0x00001},  // согласилась
    {0x29A8CA31B6A0000C, 10, 0x00001},  // согласился
    {0x600F81CBB7F7726F, 10, 0x00002},  // согласно
    {0x6137E0B1045E9AC1, 10, 0x00001},  // соглашается
    {0x0FAFD450A978BD64, 10, 0x00020},  // солдат
    {0xD678C78DC1BB9FDF, 10, 0x00001},  // сообщает
    {0x3F4AF42464ABAA92, 10, 0x00001},  // сообщается
    {0x328ABBA1DD04C7CA, 10, 0x00001},  // сообщают
    {0xC1E5C8C29AD94509, 10, 0x10020},  // сообщение
    {0x2EFA1FD7DC30DCA0, 10, 0x10020},  // сообщении
    {0x5813402B8D207EB1, 10, 0x05001},  // сообщил
    {0xCF23EF2ABC837CD1, 10, 0x04801},  // сообщила
    {0xD570D31B3D57EE4A, 10, 0x04001},  // сообщили
    {0x8EFFBB4FF24F3F68, 10, 0x21020},  // сосед
    {0x29880DB5AABF1B5F, 10, 0x00020},  // соседа
    {0xB44AB9BCC033FC19, 10, 0x20820},  // соседка
    {0x20524A3A03609F1E, 10, 0x00020},  // соседки
    {0x775D78F665390B26, 10, 0x00020},  // социолог
    {0x79928F9C850B91AC, 10, 0x08020},  // союз
    {0xD410ECF24E8EA47E, 10, 0x08020},  // союзе
    {0x7694D348518EFAA0, 10, 0x00020},  // спасателей
    {0xBF7EDB6B2BAFD641, 10, 0x00020},  // спасатели
    {0xA04FAE8ECE324D74, 10, 0x00020},  // спасатель
    {0x74D8354F60D1F8BB, 10, 0x00020},  // спасателя
    {0x52683B993E57CF6C, 10, 0x00080},  // спектакле
    {0x0286605B4B587D37, 10, 0x00080},  // спектакль
    {0x604453B4D1B17DB0, 10, 0x00020},  // спортсмен
    {0x5704B0BED81B4206, 10, 0x00001},  // спрашивает
    {0xAACDAF65515EF8AB, 10, 0x05001},  // спросил
    {0x4919F5F05F82CE1B, 10, 0x04801},  // спросила
    {0x89EEFB9CF3BB7748, 10, 0x00001},  // спросили
    {0x2C4C3859B3923EA6, 10, 0x00080},  // спутник
    {0x1D32102DFEC56BC6, 10, 0x00200},  // среда
    {0xA5BD26532FA140C8, 10, 0x00080},  // стадион
    {0x85A900DAFF1C39B8, 10, 0x4001020},  // старик
    {0x2B263F9C4DFB46ED, 10, 0x4000820},  // старушка
    {0xD81EE29D2AC260D7, 10, 0x00080},  // стихотворение
    {0xDE7410219135A46D, 10, 0x00020},  // сторож
    {0xBB2FF3CD9AC0C709, 10, 0x1000020},  // стрелка
    {0x992C0B2ECC8ABC17, 10, 0x1000020},  // стрелок
    {0xD4679B17C4AF25C2, 10, 0x01020},  // студент
    {0x399DA880B309AEA8, 10, 0x00020},  // студента
    {0x159FBD4780EC9A1F, 10, 0x00820},  // студентка
    {0x6D0D35A404B21C04, 10, 0x00200},  // суббота
    {0x97C3023BDADDD0B6, 10, 0x08020},  // суд
    {0x6B979717B8C9F7B3, 10, 0x08020},  // суда
    {0x9A5B5E6D3FB63284, 10, 0x08020},  // суде
    {0x533A9507E958A03F, 10, 0x00080},  // судно
    {0xBBD3AB001C23A099, 10, 0x01020},  // супруг
    {0x954BC996491BACF8, 10, 0x00820},  // супруга
    {0xB386000D90C50E45, 10, 0x00001},  // считает
    {0xE6023F479C22F8D9, 10, 0x01001},  // считал
    {0x4523154765EFDEC8, 10, 0x00801},  // считала
    {0x4395069158181572, 10, 0x00001},  // считали
    {0x0CCEC594EC42573F, 10, 0x00001},  // считают
    {0x3A6D4A028D7DA3E6, 10, 0x01020},  // сын
    {0xE0BDF0EB958D5A09, 10, 0x00008},  // та
    {0x52B823DA1300D0A4, 10, 0x00200},  // так
    {0x8B3799E09CFEF52B, 10, 0x00200},  // также
    {0x9E0DC8131DC346CB, 10, 0x00080},  // танкер
    {0xB960E20C92B3B3AB, 10, 0x400000},  // татарском
    {0x2BDFF4C7D421582E, 10, 0x10020},  // текст
    {0xD4709CAC09E5036E, 10, 0x10020},  // тексте
    {0x6CCD6BA58DB28B06, 10, 0x10020},  // телеграмма
    {0xD310386BCA841311, 10, 0x10020},  // телеграмме
    {0x3B6A78EB65C58925, 10, 0x080A0},  // телеканал
    {0x208A0C9DAFCEB914, 10, 0x00080},  // телеканала
    {0xCB95C6605CBA4BDD, 10, 0x00080},  // телеканале
    {0x243A5AF726A6B33F, 10, 0x00200},  // тем
    {0x7B5B0964108FD484, 10, 0x00200},  // теперь
    {0x6FC34EDB904616F2, 10, 0x00080},  // теплоход
    {0xA61D623FB7F39188, 10, 0x1000020},  // террорист
    {0x16DB3E62945C665D, 10, 0x1000020},  // террориста
    {0xD0F9D9D1D7F24E9A, 10, 0x00820},  // тетя
    {0x19A442F189218884, 10, 0x00010},  // товарищ
    {0x8C1D3958EA4370A6, 10, 0x00200},  // тогда
    {0x9151EA93B57880BE, 10, 0x0000C},  // тот
    {0x3F0C92828C8DFB43, 10, 0x00080},  // траулер
    {0x2C658216FC2201E9, 10, 0x00001},  // требует
    {0x0A9B1D18C9F00ADE, 10, 0x00001},  // требуют
    {0x5F2A7449E4668976, 10, 0x00020},  // тренер
    {0xB788A576CB31DCC0, 10, 0x400000},  // турецкий
    {0xFDA27FB548DA7FFC, 10, 0x400000},  // турецком
    {0x2771D72FAA76BD5A, 10, 0x00820},  // тётя
    {0xA094C8AAA7D0BC92, 10, 0x00040},  // у
    {0x9213C927DFD287D0, 10, 0x00001},  // убежден
    {0x6BB6E0A4CF873499, 10, 0x00001},  // убеждена
    {0xEEA6E9E9A5FEE748, 10, 0x00001},  // убеждён
    {0x61055BCA57775996, 10, 0x1000020},  // убийца
    {0xECF5CA31C774C3C4, 10, 0x1000020},  // убийцы
    {0xC16335DF82284589, 10, 0x00001},  // уверен
    {0x91236CE89C703FBB, 10, 0x00001},  // уверена
    {0x980AAB60769ED3EA, 10, 0x00001},  // уверяет
    {0x88E641FB1A069CED, 10, 0x01001},  // уверял
    {0x37209326BCF73DCC, 10, 0x00801},  // уверяла
    {0x5739BB5CD0276D55, 10, 0x00001},  // уверяли
    {0xB6ABB70A6B334718, 10, 0x00001},  // уверяют
    {0x4BAA3D57ACD0D18E, 10, 0x01001},  // удивил
    {0x4F929DF3EF50F684, 10, 0x00801},  // удивила
    {0x9463C7292F35AAFA, 10, 0x00001},  // удивили
    {0xD0666FF65FDB1026, 10, 0x00001},  // удивился
    {0x2BE1ECB85F461073, 10, 0x00001},  // удивляется
    {0x12D9AB157D6E2814, 10, 0x00200},  // уже
    {0xA25A33BE604D0725, 10, 0x400000},  // украинский
    {0xCA9399BCB92E0F68, 10, 0x400000},  // украинском
    {0xE67F5C17843569FF, 10, 0x00001},  // улыбается
    {0xA647591E918B80A9, 10, 0x01001},  // улыбнул
    {0x46BF2385E0137511, 10, 0x00801},  // улыбнула
    {0x255048588E55B82A, 10, 0x00001},  // улыбнулась
    {0x4E1CBFB65C0F34AB, 10, 0x00001},  // улыбнули
    {0x9ABF8034A2FCA83D, 10, 0x00001},  // улыбнулся
    {0xBEDB9C57320D8769, 10, 0x08020},  // университет
    {0xDBB89DDFB09393D4, 10, 0x08020},  // управление
    {0x80D1130B7C5481C6, 10, 0x08020},  // управлении
    {0x66BC112A505AC832, 10, 0x08020},  // управления
    {0x74C45F4A4DDF4AE2, 10, 0x01001},  // усмехнул
    {0xA2A1460017B2CBD7, 10, 0x00801},  // усмехнула
    {0xC7DB6C3BD00C5F27, 10, 0x00001},  // усмехнулась
    {0xF65E1F99D6DB6C06, 10, 0x00001},  // усмехнули
    {0xF0EC351D6A1B02FA, 10, 0x00001},  // усмехнулся
    {0x7DB2BAC0AD46256B, 10, 0x00001},  // утверждает
    {0xE11E7544332E943F, 10, 0x01001},  // утверждал
    {0xECF8E3CF84599D66, 10, 0x00801},  // утверждала
    {0xA0ED16D2ADF1249E, 10, 0x00001},  // утверждали
    {0x577962A8FB829B5A, 10, 0x00001},  // утверждают
    {0xFAFC8872697FEA92, 10, 0x00002},  // утверждению
    {0x55FC1CC8B3D89808, 10, 0x01001},  // уточнил
    {0x88428393374F7910, 10, 0x00801},  // уточнила
    {0xAEBE891661EE4120, 10, 0x00001},  // уточнили
    {0x1CEE49D8A863E15E, 10, 0x00001},  // уточняет
    {0x0BE87F597D14D31E, 10, 0x00020},  // ученый
    {0xAA20403AD64A4CC9, 10, 0x00020},  // учитель
    {0x13E21FA408B2FF72, 10, 0x00820},  // учительница
    {0x0A84743192A8B0D2, 10, 0x00020},  // учителя
    {0x80534FCBECBF970D, 10, 0x4000020},  // учёный
    {0xD7F54781B4AD94C4, 10, 0x00020},  // фельдшер
    {0xADC7D6AE770261C2, 10, 0x00020},  // фермер
    {0x93EEDF370C913461, 10, 0x00080},  // фестивале
    {0xAF27D8193B845AC4, 10, 0x00080},  // фестиваль
    {0xE96E89A0732BCE0C, 10, 0x00080},  // фестиваля
    {0xFCDB0AEF638A60D9, 10, 0x00080},  // фильм
    {0x42CE5A7CB1F047F1, 10, 0x00080},  // фильма
    {0xFF51D95B0BBAE29C, 10, 0x00080},  // фильме
    {0x226F70EA2A309BAE, 10, 0x400000},  // финском
    {0xE2C1DE811AC17974, 10, 0x080A0},  // фирма
    {0x219EBC3C52E18E22, 10, 0x00080},  // фирмы
    {0xB0923E35A7CFE482, 10, 0x080A0},  // фонд
    {0x3E0DDADDEA379D48, 10, 0x00080},  // фонда
    {0xF4D4793A5157D4A2, 10, 0x08020},  // фонде
    {0x5328C467A0F8DD11, 10, 0x400000},  // французский
    {0x2DBE5E426A2BB57F, 10, 0x400000},  // французском
    {0x7422479528878762, 10, 0x00020},  // хирург
    {0xC8FB4762FDC9FEC1, 10, 0x01020},  // хозяин
    {0x8DADD00CA695CAC1, 10, 0x00820},  // хозяйка
    {0x3606165EAD82A593, 10, 0x08020},  // холдинг
    {0xB1957597BD508BFF, 10, 0x00020},  // художник
    {0x75DE552658AD06AC, 10, 0x08020},  // центр
    {0xCB0DD474EA6892F4, 10, 0x08020},  // центре
    {0x3FD5A745C107FAAA, 10, 0x01001},  // цитировал
    {0x4697D1FECF6461D5, 10, 0x00001},  // цитирует
    {0x0A2D52D3C65E6BA6, 10, 0x00001},  // цитируют
    {0x930A679CDDB8AE9F, 10, 0x00200},  // четверг
    {0x90060EBE2069E1EE, 10, 0x400000},  // чешском
    {0x5772164380FFB5DD, 10, 0x4000020},  // чиновник
    {0x36CA9EAC716F115C, 10, 0x4000020},  // чиновница
    {0x3A7F103996E6CD41, 10, 0x00001},  // читаем
    {0x593D015946C818A0, 10, 0x00200},  // что
    {0x46DC28062086E3CA, 10, 0x400000},  // шведском
    {0x0629040F9150272D, 10, 0x00001},  // шепчет
    {0x34602C844FA950CE, 10, 0x4001020},  // школьник
    {0x0BFA030280E99F61, 10, 0x4000820},  // школьница
    {0x5E61A3E8C25E66DE, 10, 0x00080},  // шоу
    {0x038C77E0F635A6D2, 10, 0x08020},  // штаб
    {0x0541D455E3A8307D, 10, 0x08020},  // штабе
    {0x3AE6E6DB34B6C5E2, 10, 0x00020},  // экономист
    {0x44B63219B46A0117, 10, 0x4020020},  // эксперт
    {0xC1708CF7C1716EDD, 10, 0x00020},  // эксперта
    {0xD368DFC274929D75, 10, 0x00020},  // экспертов
    {0x4D5666F8D687B91D, 10, 0x20020},  // эксперты
    {0xF0462EFAD0C52799, 10, 0x00008},  // эта
    {0xB58FB53EE4B20EA8, 10, 0x00008},  // этого
    {0x902EDCAF1FE79920, 10, 0x00008},  // этой
    {0xCD5DB9452BF14856, 10, 0x00108},  // этот
    {0x07DB9955CC9C4F8A, 10, 0x4000020},  // юноша
    {0xA8DBB6DC35B46F96, 10, 0x00200},  // я
    {0x481458698B51FE6B, 10, 0x00100},  // якобы
    {0xEB298E6C07AFFD24, 10, 0x400000},  // японском
    {0xA10696FAD00C7757, 10, 0x00080},  // яхта
    {0xEC7E07F366589CD4, 5, 0x00200},  // אבל
    {0x98382EB6723A47CC, 5, 0x01010},  // אדון
    {0x243E83EDF86AED39, 5, 0x05001},  // אומר
    {0xB9C8617A1C1914E0, 5, 0x04001},  // אומרים
    {0xEFC72234F72252AB, 5, 0x04801},  // אומרת
    {0xA0A97BEEC5A7A1FD, 5, 0x00080},  // אונייה
    {0x1B6161F3E627318B, 5, 0x00040},  // אחרי
    {0x4E91BEF59022CE88, 5, 0x00001},  // אישר
    {0xFFDA2C526EA7909B, 5, 0x00001},  // אישרה
    {0xD95B715730598EE7, 5, 0x00200},  // אך
    {0xD46775F7CBD01321, 5, 0x00040},  // אל
    {0x09770196DEB98E4A, 5, 0x00200},  // אם
    {0x04B4B48C9341859F, 5, 0x05001},  // אמר
    {0xB48391D3C476B59D, 5, 0x04801},  // אמרה
    {0xC360C1FEFC3BF542, 5, 0x04001},  // אמרו
    {0x420FF17955D67092, 5, 0x00040},  // אצל
    {0x5F6E118D861B3B4E, 5, 0x00200},  // אתמול
    {0xE55AEC8B443913C8, 5, 0x10020},  // בהודעה
    {0x11BBD6D9827D1C40, 5, 0x00040},  // בין
    {0x50A43BACAA774114, 5, 0x00001},  // ביקר
    {0x4917046B36099DF2, 5, 0x00001},  // ביקרה
    {0x91FF12279C8A0A78, 5, 0x00001},  // ביקש
    {0x9FD0DA8BF650D796, 5, 0x00001},  // ביקשה
    {0x2ED622A7131EDCDC, 5, 0x08020},  // בית
    {0xD56EE2BE1F2C56B6, 5, 0x00040},  // בלי
    {0x24C756A75E9F22FC, 5, 0x10020},  // במכתב
    {0x281E24E522C7E5D5, 5, 0x1000C0},  // בשם
    {0x76CD66E8D954869A, 5, 0x00810},  // גברת
    {0xD1D5B72BCD2DF2A3, 5, 0x00200},  // גם
    {0x4AD68B28F2D92E19, 5, 0x00020},  // דובר
    {0x44E30507F9E1EC24, 5, 0x00020},  // דוברת
    {0xA1530BAF303B87EA, 5, 0x00001},  // דחה
    {0xF986E465068DE9B4, 5, 0x00001},  // דחתה
    {0x0C5D4556062A7BCE, 5, 0x00001},  // דיווח
    {0x8B11535AC7AF562D, 5, 0x00001},  // דיווחה
    {0xF6A3CD4F3CE3BCEC, 5, 0x00010},  // דר
    {0x382DDE7966202DA0, 5, 0x00001},  // דרש
    {0x3B473FC7EE98B892, 5, 0x00001},  // דרשה
    {0x5ADA90AA2784D9F3, 5, 0x00010},  // ד״ר
    {0xB91988ADB41F51D9, 5, 0x00020},  // האב
    {0x39CA8494FEFBE0D6, 5, 0x00080},  // האונייה
    {0x7F7E79EB52F64656, 5, 0x08020},  // האופוזיציה
    {0x98470ED9E99E1D0C, 5, 0x4000020},  // האיש
    {0x95B218BE6D54FDD4, 5, 0x4000020},  // האישה
    {0xD172DF33D8285FE6, 5, 0x00020},  // האם
    {0xAE43FFEF4B846F7F, 5, 0x00001},  // האשים
    {0x8CB07E72BB51FD58, 5, 0x00001},  // האשימה
    {0xDE0DDE4EEA496C2A, 5, 0x00001},  // הבהיר
    {0xEB59A91D0BE84299, 5, 0x00001},  // הבהירה
    {0x398A5B3B18AED9CD, 5, 0x00001},  // הבטיח
    {0x7CF1FFD4D0AB4A8B, 5, 0x00001},  // הבטיחה
    {0xC8E5D953DD4F420D, 5, 0x00810},  // הגברת
    {0x174B21C12BFBD050, 5, 0x00001},  // הגיב
    {0x6BBFF07057D4754B, 5, 0x00001},  // הגיבה
    {0xFFE507E35D0C1408, 5, 0x4000020},  // הגמלאי
    {0x83115634A3F0AEE6, 5, 0x4000020},  // הגמלאית
    {0xB8E4F043575BF4A5, 5, 0x00001},  // הדגיש
    {0x1F5987A41D205324, 5, 0x00001},  // הדגישה
    {0x1C12B96430FAB0D6, 5, 0x01020},  // הדובר
    {0x325E4E682EE826F6, 5, 0x00820},  // הדוברת
    {0x410C6172A4762B2F, 5, 0x00080},  // ההצגה
    {0x1808E3EB3AB10813, 5, 0x01004},  // הוא
    {0x844D2DCBFAAEFC28, 5, 0x00001},  // הודה
    {0x2851E878BDE31205, 5, 0x00001},  // הודיע
    {0x7CE694EA5ED595BC, 5, 0x00001},  // הודיעה
    {0xA3EBAF8FE4FB05EB, 5, 0x10020},  // הודעה
    {0xF80DAB1569B161CF, 5, 0x00001},  // הודתה
    {0xF72059650C4F9DB8, 5, 0x08020},  // הוועד
    {0x2BD3FB8E2275BECF, 5, 0x05001},  // הוסיף
    {0x0947EDD9D13DFA81, 5, 0x04801},  // הוסיפה
    {0x60CEE0219BF31D5B, 5, 0x00001},  // הזהיר
    {0xC61A7E545B7DF5B4, 5, 0x00001},  // הזהירה
    {0x39B3A920475BD3DB, 5, 0x08020},  // החברה
    {0xE29B447E01FDC388, 5, 0x00804},  // היא
    {0x6A1B93D78B6D6E90, 5, 0x00200},  // היום
    {0x823A1E88D27E658F, 5, 0x00001},  // הכחיש
    {0xC13630EABB0A304D, 5, 0x00001},  // הכחישה
    {0xB93ADA1130C4D31E, 5, 0x08020},  // הכנסת
    {0xA60CF79566D55524, 5, 0x00004},  // הם
    {0x139DF6453D2BCCBC, 5, 0x00020},  // המהנדס
    {0xEF2F6F7903DB0F85, 5, 0x00020},  // המהנדסת
    {0x91DA3EA24A22F08F, 5, 0x4000020},  // המומחה
    {0xC2E1DEE097EF7558, 5, 0x4000020},  // המומחית
    {0xF82EA44C850D1F17, 5, 0x00100},  // המכונה
    {0x6744696FB39F2AFE, 5, 0x10020},  // המכתב
    {0xCAA24CBEE584AB01, 5, 0x08020},  // הממשלה
    {0x946ADA3CDE5DF1F4, 5, 0x01020},  // המנהל
    {0xC3A1488A1F50742B, 5, 0x00820},  // המנהלת
    {0xB6D1746563DE7BEE, 5, 0x00020},  // המנכ״ל
    {0xD74A2AAE4B9840C9, 5, 0x08020},  // המפלגה
    {0x59708151745AFF51, 5, 0x08020},  // המשטרה
    {0x1975806A508C4B8C, 5, 0x00001},  // המשיך
    {0xE244BAFF6692921C, 5, 0x00001},  // המשיכה
    {0x0297CC0E04016B0F, 5, 0x08020},  // המשרד
    {0x0768A2BD8FDF5187, 5, 0x00004},  // הן
    {0xF4C1A8FCC2380674, 5, 0x00020},  // הנהג
    {0xB75991DFF2AE592D, 5, 0x00100},  // הנקרא
    {0x9252107E450528AC, 5, 0x00020},  // הנשיא
    {0x07ACE42EDE87E085, 5, 0x00020},  // הנשיאה
    {0x206575B143C5C4B2, 5, 0x01001},  // הסביר
    {0xC39BC3CA70E6E5EE, 5, 0x00801},  // הסבירה
    {0xDD9D507507ED14FC, 5, 0x00080},  // הספר
    {0x6C069A3F233844F6, 5, 0x00080},  // הסרט
    {0xE6A62963E7A0FA04, 5, 0x00001},  // העיד
    {0xE118720798A95DFC, 5, 0x00001},  // העידה
    {0x2AD4763B9B13D037, 5, 0x08020},  // העירייה
    {0x6AB995AC967DEE4E, 5, 0x00080},  // העיתון
    {0x52BE0D9A2B8D50A2, 5, 0x4000020},  // הפוליטיקאי
    {0x4A5DB4159E088F51, 5, 0x4000020},  // הפוליטיקאית
    {0xCCB7D8746F8DF0F7, 5, 0x08020},  // הצבא
    {0x42DAA104D258EFE2, 5, 0x00001},  // הצהיר
    {0xEE7BAF8F07452959, 5, 0x00001},  // הצהירה
    {0x6F0CF7EB685C4FAB, 5, 0x4000020},  // הצעיר
    {0xEA4CC3BD444EC141, 5, 0x4000020},  // הצעירה
    {0x458497324BF37651, 5, 0x00020},  // הקברניט
    {0x82D28BBDE4B02D27, 5, 0x4000020},  // הקצין
    {0x5D1AEB2136AD5D94, 5, 0x4000020},  // הקצינה
    {0x5668894F506077F6, 5, 0x00010},  // הרב
    {0xE7B18898BC7558F7, 5, 0x00020},  // הרופא
    {0x4D295374A7AEB87A, 5, 0x00020},  // הרופאה
    {0x7814D78D14745D36, 5, 0x08020},  // הרשות
    {0xAD9FEA1E585F7BCF, 5, 0x00020},  // השופט
    {0x68FBFEFFA19164FF, 5, 0x00020},  // השופטת
    {0xAD74F12ABCAD21FD, 5, 0x00080},  // השיר
    {0x32280292A9EFE141, 5, 0x00020},  // השכן
    {0x1867F302743B0055, 5, 0x00020},  // השכנה
    {0x4A32AC946F868C8D, 5, 0x01020},  // השר
    {0x7A41A6F075376EDC, 5, 0x00820},  // השרה
    {0x5141B083C5CD1C96, 5, 0x00001},  // זעק
    {0x378522B1F04DFAB2, 5, 0x00001},  // זעקה
    {0x9AEEE333A4B80FF0, 5, 0x08020},  // חברת
    {0xAB63FEE5381BEAB6, 5, 0x01001},  // טען
    {0x15362F30D6CFE189, 5, 0x00801},  // טענה
    {0x38F1F7B1F253A4FE, 5, 0x00100},  // כביכול
    {0xA3BEDE3629E7E65D, 5, 0x00200},  // כי
    {0x2C30FEC6A2708B1B, 5, 0x00001},  // כינה
    {0xBE16E808CD7950F2, 5, 0x00001},  // כינתה
    {0xF1F58EDD9A992D58, 5, 0x00040},  // כמו
    {0xC5629A1716298157, 5, 0x00001},  // כתב
    {0xB6FEA380587F3A84, 5, 0x00001},  // כתבה
    {0xF2AAB8C7666EFEF5, 5, 0x00200},  // לא
    {0x30056D05916C5EFD, 5, 0x00002},  // לדברי
    {0x46F94844A3C17198, 5, 0x00001},  // לחש
    {0xCDD9DAD63432D64A, 5, 0x00001},  // לחשה
    {0xF28915526B6DB07D, 5, 0x00002},  // לטענת
    {0x602957C6BCA41C9B, 5, 0x00200},  // לכן
    {0x8B738603E8FB33CD, 5, 0x00002},  // לפי
    {0xB6099A206E2AEE20, 5, 0x00040},  // לפני
    {0xD56FE025FB47365F, 5, 0x00040},  // מול
    {0xC4AD3D6EA7EB1FAF, 5, 0x20020},  // מומחה
    {0x34625BDB4D7F8050, 5, 0x20020},  // מומחים
    {0x80BB632D7E65B5B9, 5, 0x00200},  // מחר
    {0x51AAF0CCA3650131, 5, 0x00040},  // מן
    {0x08CD9A348A21ADA7, 5, 0x00020},  // מנהל
    {0x1687E27F693ADC78, 5, 0x00020},  // מנהלת
    {0x057317CAC9D50CD6, 5, 0x00020},  // מנכ״ל
    {0xF6EC4FB6F2F0DD7F, 5, 0x00001},  // מסר
    {0x5366A9F71C08A8D9, 5, 0x00001},  // מסרה
    {0xEC87E1A6EB73FCEC, 5, 0x20020},  // מקור
    {0x81DA620E604FF6CB, 5, 0x20020},  // מקורות
    {0xF5A875A95DCD94B8, 5, 0x01010},  // מר
    {0x5B481D0CB582811E, 5, 0x08020},  // משרד
    {0xF2221C831F78F40F, 5, 0x00001},  // נזכר
    {0x58399EF09025BDE7, 5, 0x00001},  // נזכרה
    {0xDE367F92D55EAD22, 5, 0x00001},  // סיכם
    {0xAC0332331665CD51, 5, 0x00001},  // סיכמה
    {0x3920D718CB4F8261, 5, 0x01001},  // סיפר
    {0x1B994136250B1FDA, 5, 0x00801},  // סיפרה
    {0xC466F55E7D4FFEF1, 5, 0x00080},  // ספר
    {0xD66824FBC186ACE6, 5, 0x00080},  // סרט
    {0x21C39E485450449C, 5, 0x20060},  // עד
    {0xD9D17ACE2FFEE6A3, 5, 0x20020},  // עדה
    {0x1E67EEE8FD70B462, 5, 0x20020},  // עדים
    {0xF4F773BDEAA78D47, 5, 0x20020},  // עובד
    {0x4830A00B2986DC26, 5, 0x20020},  // עובדת
    {0xCBB1AF49954786DD, 5, 0x00200},  // עוד
    {0x63E2B69DA48737C7, 5, 0x00020},  // עורך
    {0xB70CE8E5E70DAD7D, 5, 0x00020},  // עורכת
    {0x06A72DF0FCC67A01, 5, 0x08020},  // עיריית
    {0x6D79BC84CD38503A, 5, 0x00080},  // עיתון
    {0x8DF0FE3CA95D0B15, 5, 0x00040},  // על
    {0x6A25764C856C7561, 5, 0x00040},  // עם
    {0xA32F229ACDDBFB12, 5, 0x00001},  // ענה
    {0x1FB9213CB46E8B3A, 5, 0x00001},  // ענתה
    {0x470C6E8AEE90CCF8, 5, 0x00010},  // פרופ
    {0x65C94A0F2DCEB63C, 5, 0x00010},  // פרופסור
    {0x28A094545FC5180A, 5, 0x05001},  // ציין
    {0x1E385845C61B8B6B, 5, 0x04801},  // ציינה
    {0x19E2F2F4C88E3D44, 5, 0x00001},  // צעק
    {0xE85E930743A1D648, 5, 0x00001},  // צעקה
    {0x7785291ACAC4B883, 5, 0x00001},  // קבע
    {0xA03650FB9F941D70, 5, 0x00001},  // קבעה
    {0xDA681CA0F6E9FB8D, 5, 0x00001},  // קרא
    {0x0C219E691616D299, 5, 0x00001},  // קראה
    {0xEF5A61CB8B3D3648, 5, 0x00020},  // ראש
    {0x862809C460D46B8B, 5, 0x00200},  // רק
    {0x5C0D90CC9220219D, 5, 0x08020},  // רשות
    {0x77C22044FFB4ACE9, 5, 0x00001},  // שאל
    {0x32B67ACAB2A1D3FD, 5, 0x00001},  // שאלה
    {0xB4D73F0528FF3DA2, 5, 0x00200},  // שוב
    {0xF0E982FF3D45C6B1, 5, 0x00080},  // שיר
    {0x533B8CBD504857A9, 5, 0x100040},  // של
    {0x6A5DBBAE63E31112, 5, 0x00100},  // שנקרא
    {0x417DAFB6DCBDAE85, 5, 0x00020},  // שר
    {0x1430C71B5F20D6C1, 5, 0x00020},  // שרת
    {0x67CDBD38B035C4A1, 5, 0x20020},  // תושב
    {0x84CCF8CEE3073D5D, 5, 0x20020},  // תושבים
    {0xAF0DC8B5B9E91289, 5, 0x20020},  // תושבת
    {0x61EC2AAAB67F3661, 5, 0x00040},  // תחת
    {0xE786FCF27049CB42, 5, 0x00001},  // תיאר
    {0x0A1A7DC728C25143, 5, 0x00001},  // תיארה
    {0x27BAB69D59C18F03, 0, 0x00001},  // أبدى
    {0x32C00CF85054E4A0, 0, 0x00001},  // أبلغ
    {0x16A62059AF1179EC, 0, 0x00001},  // أجاب
    {0x4EBEF6C08A2F2246, 0, 0x00001},  // أجابت
    {0x4E7E3F83C51B4B7A, 0, 0x00001},  // أخبر
    {0x17843C727F290AE2, 0, 0x00001},  // أخبرت
    {0x83D5A87AB8CD4871, 0, 0x00001},  // أشار
    {0x47EC3E8636D9E246, 0, 0x00001},  // أشارت
    {0x953C99CFD1D3970A, 0, 0x01001},  // أضاف
    {0xCCD3B64295B714DD, 0, 0x00801},  // أضافت
    {0x97C2B4B6104209D5, 0, 0x00001},  // أعرب
    {0xDF0304FDCCCAB9D1, 0, 0x00001},  // أعربت
    {0xEA925F5C73443237, 0, 0x01001},  // أعلن
    {0x5E2A9519E900CA34, 0, 0x00801},  // أعلنت
    {0xD481FC83A6C5E306, 0, 0x00080},  // أغنية
    {0x2DE1987490626A8D, 0, 0x00001},  // أفاد
    {0xFB33BF0A02ECAC33, 0, 0x00001},  // أفادت
    {0x362E11F6C532F5C7, 0, 0x01001},  // أكد
    {0x9BA2EEB20821DFA6, 0, 0x00801},  // أكدت
    {0x7C53A438DF12D1DE, 0, 0x00001},  // ألمح
    {0x1F95D7E58C1DBD9B, 0, 0x00200},  // أمس
    {0x713E235A41CC0F4D, 0, 0x00200},  // أن
    {0x31C32A02EC325DA3, 0, 0x00200},  // أنه
    {0x525225865FF1DE18, 0, 0x00200},  // أنها
    {0xDFB98B414A65E076, 0, 0x01001},  // أوضح
    {0x7060EEC059BBE828, 0, 0x00801},  // أوضحت
    {0x71C77893871C2C01, 0, 0x00040},  // إلى
    {0x8E4BFA4BDAC13ED9, 0, 0x00200},  // إن
    {0x03F5A60D2F8C8363, 0, 0x00200},  // إنه
    {0x1F819F01ADEEFACE, 0, 0x00200},  // إنها
    {0xAB5F67207FB027F2, 0, 0x00001},  // اتهم
    {0xD8A72825B89CD7E0, 0, 0x00001},  // اتهمت
    {0xC72284CD3804D8F8, 0, 0x00001},  // اعتبر
    {0x3C54F478D682834C, 0, 0x00001},  // اعتبرت
    {0x7ABD1CF4D0B184E1, 0, 0x00001},  // اعترف
    {0x066C126AAEA31054, 0, 0x00001},  // اعترفت
    {0x6CD5E8F8542FCCE2, 0, 0x00020},  // الأب
    {0xD7248294564C0786, 0, 0x00010},  // الأستاذ
    {0xF47BB0B64CCAEACD, 0, 0x00010},  // الأستاذة
    {0x9FF5101DF8328E47, 0, 0x00020},  // الأم
    {0xD485969685A30C40, 0, 0x08020},  // البرلمان
    {0x42B3C0E45AEFD414, 0, 0x08020},  // البلدية
    {0x7914F13E876ECBCC, 0, 0x10020},  // البيان
    {0xDE9E3DF88376B30F, 0, 0x2000200},  // التي
    {0xA1FBAB48ED5CB91F, 0, 0x00020},  // الجار
    {0x59ED0E24560306E1, 0, 0x00020},  // الجارة
    {0xC108321E3C3963DC, 0, 0x08020},  // الجمعية
    {0x28F13D64E5053EF2, 0, 0x08020},  // الجيش
    {0xD690CCB1CD159FB9, 0, 0x08020},  // الحزب
    {0x0237ADB3CAEA5F30, 0, 0x08020},  // الحكومة
    {0xFC011FC48FB19D10, 0, 0x4000020},  // الخبير
    {0xA1B88BFDC8857E67, 0, 0x4000020},  // الخبيرة
    {0x12071ACF58D5EA84, 0, 0x01010},  // الدكتور
    {0xC885496689FE755F, 0, 0x00810},  // الدكتورة
    {0xC75E6252A5998A4A, 0, 0x2000200},  // الذي
    {0x88A9DB262E1EB2FC, 0, 0x2000000},  // الذين
    {0xCD26C5DE6AC4EBB1, 0, 0x00020},  // الرئيس
    {0x46FEB6A1FED12DE7, 0, 0x00020},  // الرئيسة
    {0xA610154FF508258A, 0, 0x4000020},  // الرجل
    {0x6C58DA1BF54637EE, 0, 0x10020},  // الرسالة
    {0x358AC3301B9D0EF2, 0, 0x00020},  // الزوج
    {0x1B4942621CE9F6B4, 0, 0x00020},  // الزوجة
    {0xAF877FCF33FDC252, 0, 0x00020},  // السائق
    {0x8CDB8D763B5B4C42, 0, 0x00020},  // السفير
    {0x0E518CEB20AE904A, 0, 0x00020},  // السفيرة
    {0x137A42C874694F52, 0, 0x4000020},  // السياسي
    {0x4DD982DBE00AA594, 0, 0x4000020},  // السياسية
    {0x27D1728124C3A5EC, 0, 0x01010},  // السيد
    {0xABC456ADD4566DC6, 0, 0x00810},  // السيدة
    {0x20A8829A9DD38E39, 0, 0x4000020},  // الشاب
    {0x3901250370CA9834, 0, 0x4000020},  // الشابة
    {0x1D740248B9D9B8C9, 0, 0x08020},  // الشرطة
    {0xFF0BA7193162E33D, 0, 0x08020},  // الشركة
    {0xD06BDA4805CAABBD, 0, 0x00010},  // الشيخ
    {0x42FF417D7C7F4991, 0, 0x00020},  // الصحفي
    {0x4D6FC3FE65FF24BA, 0, 0x00020},  // الصحفية
    {0x103E65EAAD4B650C, 0, 0x00020},  // الطبيب
    {0xB9597D7671B68CAB, 0, 0x00020},  // الطبيبة
    {0x24BFD42763F2D0CE, 0, 0x00010},  // العقيد
    {0x59894A658B61AF7F, 0, 0x00010},  // العميد
    {0x411B0304083DA472, 0, 0x00020},  // القاضي
    {0x11BC372B68124461, 0, 0x00020},  // القاضية
    {0x3DE72C518D4A3FA8, 0, 0x00020},  // القبطان
    {0x0A53C978457B231D, 0, 0x00010},  // اللواء
    {0x0A6439F544D15D18, 0, 0x01020},  // المتحدث
    {0xBFF193868406869A, 0, 0x00820},  // المتحدثة
    {0x70BB14B7CF160B13, 0, 0x4000020},  // المتقاعد
    {0xD69DA4A0861FA77D, 0, 0x4000020},  // المتقاعدة
    {0xCB69776A86C81943, 0, 0x00020},  // المحافظ
    {0xA3235E3E21FCE83C, 0, 0x00020},  // المحامي
    {0xFD476F2840ECFCAA, 0, 0x00020},  // المحامية
    {0x81270B36215970B5, 0, 0x08020},  // المحكمة
    {0x5723E5E6B5AA0102, 0, 0x00020},  // المدعي
    {0x11530A9BE6BF4B14, 0, 0x01020},  // المدير
    {0x2404F218973E1048, 0, 0x00820},  // المديرة
    {0x388552366CC39E3A, 0, 0x4000020},  // المرأة
    {0xD1597527FC916E16, 0, 0x00100},  // المزعوم
    {0x1A72DA1788B06DB5, 0, 0x00100},  // المزعومة
    {0xDE13AE5000FB83BF, 0, 0x4000020},  // المسؤول
    {0x8027346C46D5E045, 0, 0x4000020},  // المسؤولة
    {0x80220403F3C001C6, 0, 0x08020},  // المستشفى
    {0x8ED105DB2FD6A4C1, 0, 0x08020},  // المعارضة
    {0x51245AB98052C608, 0, 0x00020},  // المهندس
    {0x84CD8F8D3EF68545, 0, 0x00020},  // المهندسة
    {0x44D8ECF54EF0BDBB, 0, 0x00020},  // النائب
    {0xA1C79D6543F85B7B, 0, 0x00020},  // النائبة
    {0xF8D8239C78A7CFD4, 0, 0x00020},  // الناطق
    {0x96CCD434A3462C9E, 0, 0x00020},  // الناطقة
    {0xB26D7DCDC812BCAA, 0, 0x08020},  // النقابة
    {0x5E7141AB34A58016, 0, 0x00010},  // النقيب
    {0xE160C77FA5BA8E41, 0, 0x08020},  // الهيئة
    {0x4C6101D159287D93, 0, 0x08020},  // الوزارة
    {0x7573B825F32E18CD, 0, 0x01020},  // الوزير
    {0x0989604C267C7E46, 0, 0x00820},  // الوزيرة
    {0x508C0BE309278881, 0, 0x00040},  // الى
    {0x3CDB8E3ECAD71BE5, 0, 0x00200},  // اليوم
    {0xF0DB2AFA598F6F53, 0, 0x100040},  // باسم
    {0x0B8C65478E7B7920, 0, 0x00002},  // بحسب
    {0x9BDA1C40C0A64AD4, 0, 0x00080},  // برنامج
    {0xAD536639E951DC88, 0, 0x00040},  // بعد
    {0xAA1B01EAD7380463, 0, 0x00080},  // بعنوان
    {0xC871F7B48F6A50B1, 0, 0x08020},  // بلدية
    {0x5EF8AF69433FAF44, 0, 0x10020},  // بيان
    {0xE72F2316AD002944, 0, 0x00001},  // تؤكد
    {0x617D34E2A6B6F77C, 0, 0x00001},  // تابع
    {0x8E996C11F2CD485A, 0, 0x00001},  // تابعت
    {0x4291B965786C111F, 0, 0x00001},  // تساءل
    {0x32A364657A602831, 0, 0x00001},  // تساءلت
    {0x34D3B51821E2F6E3, 0, 0x00100},  // تسمى
    {0x6112DA3817743612, 0, 0x04801},  // تقول
    {0x252D38F20C2B7372, 0, 0x00200},  // ثم
    {0x47BC953709EE1584, 0, 0x00001},  // حذر
    {0xA25A3DAA3313C9B1, 0, 0x00001},  // حذرت
    {0x1FA1ED6AFCECBB80, 0, 0x00002},  // حسب
    {0x89BF169F4A00C611, 0, 0x20020},  // خبراء
    {0x742913AC81428A5F, 0, 0x20020},  // خبير
    {0xAB84A8743FA81ABA, 0, 0x00001},  // ذكر
    {0x15B6382045C526E5, 0, 0x00001},  // ذكرت
    {0x201874D5BE465BD8, 0, 0x00001},  // رأت
    {0xCD141F37D386F89D, 0, 0x00001},  // رأى
    {0x43E3F4E935AA468C, 0, 0x00020},  // رئيس
    {0xCBA04F185A611910, 0, 0x00020},  // رئيسة
    {0x496D2D7155F772D5, 0, 0x00001},  // رد
    {0x960A6E106EBC4686, 0, 0x00001},  // ردت
    {0x49663AC7F048E8B2, 0, 0x10020},  // رسالة
    {0x183107226D94EFAC, 0, 0x00080},  // رواية
    {0x45D26C5483272FAF, 0, 0x00001},  // روت
    {0x20620BC7ACCA45BE, 0, 0x00001},  // روى
    {0x79747410E10800FC, 0, 0x00001},  // زعم
    {0xBFDF4E3A360417FB, 0, 0x00001},  // زعمت
    {0x0EAD61B82DC2EAD5, 0, 0x00001},  // سأل
    {0x4184D22FE45A8A0D, 0, 0x00001},  // سألت
    {0x911C65FE755E7109, 0, 0x00020},  // سائق
    {0x5B998A4EDEC1205E, 0, 0x20020},  // ساكن
    {0xF2CC72FACAFB649D, 0, 0x00020},  // سفير
    {0x751D77848443BAB3, 0, 0x00080},  // سفينة
    {0xD5D88C06EC3A4C0C, 0, 0x20020},  // سكان
    {0x57505FEA34B6FB82, 0, 0x20020},  // شاهد
    {0x3AA8B504C1DA1574, 0, 0x20020},  // شاهدة
    {0xCD1F354A6ED0867F, 0, 0x00001},  // شدد
    {0x23A932E1CA94944A, 0, 0x00001},  // شددت
    {0x2EB354FF8F136F5D, 0, 0x08020},  // شركة
    {0x4A967C7076DCCE7E, 0, 0x20020},  // شهود
    {0x679A4502FDC9EA1C, 0, 0x00001},  // صاح
    {0xF77F25931FCC1746, 0, 0x00001},  // صاحت
    {0xA5455F09AC87C33B, 0, 0x00080},  // صحيفة
    {0xBD30434808C986C8, 0, 0x00001},  // صرح
    {0x6431E553A4C2E046, 0, 0x00001},  // صرحت
    {0x6BBFD9FAD23CA7D2, 0, 0x00001},  // صرخ
    {0x3588DE18151D46BD, 0, 0x00001},  // صرخت
    {0x5FDBCFA3AF540E28, 0, 0x00001},  // طالب
    {0x2E0A1042DA6ABBC0, 0, 0x00001},  // طالبت
    {0x3D4CB19C1B8E8488, 0, 0x00040},  // عبر
    {0x293FA9035300BEF8, 0, 0x00001},  // علق
    {0xDA96B6A889FFA2E6, 0, 0x00001},  // علقت
    {0xD2017D9FBBCBAFDF, 0, 0x00040},  // على
    {0x18950BDA2972C001, 0, 0x00040},  // عن
    {0xFC6E3FF9FD335E73, 0, 0x00040},  // عند
    {0x54785B02A62B8F0D, 0, 0x00040},  // في
    {0xDCD71669E23C4FCB, 0, 0x00080},  // فيلم
    {0x1DDBAA161E4A228A, 0, 0x05001},  // قال
    {0xF20F3BB9C7D75414, 0, 0x04801},  // قالت
    {0x824AE7D32DC975D5, 0, 0x04001},  // قالوا
    {0x7426DCE42BFC3A3E, 0, 0x00020},  // قبطان
    {0x06C8A3F5B699DB51, 0, 0x00040},  // قبل
    {0x1852B40E3A88B06A, 0, 0x00200},  // قد
    {0xE4781F035FD48428, 0, 0x00080},  // قناة
    {0x2217F534AF2645C3, 0, 0x00080},  // كتاب
    {0x0FBAB4A459BE329B, 0, 0x00001},  // كتب
    {0xF6421E95B2B769F2, 0, 0x00001},  // كتبت
    {0x71A20E180F7E29C7, 0, 0x00001},  // كشف
    {0xB93322F510FBCA1B, 0, 0x00001},  // كشفت
    {0x3E7094E16B11A862, 0, 0x00200},  // كما
    {0x15142F966EF73DDC, 0, 0x100040},  // لدى
    {0x0B6BA13FFD0381F8, 0, 0x00200},  // لكن
    {0xEC9FDF716FA8B5BF, 0, 0x00200},  // للصحفيين
    {0xD03B57AF60A927E0, 0, 0x00020},  // متحدث
    {0x24F9BD01C9DBD32D, 0, 0x00020},  // متحدثة
    {0xE1F14B2D8D6A2E87, 0, 0x00080},  // مجلة
    {0xDD384E605F6816E1, 0, 0x00020},  // محافظ
    {0x2EB83185ED788C39, 0, 0x00020},  // محامي
    {0x786E0A5FA404099F, 0, 0x00020},  // مدير
    {0x4734E4424BA4436F, 0, 0x00020},  // مديرة
    {0x9F692D16FB23000F, 0, 0x20020},  // مسؤول
    {0x36F38BEE82B7C06C, 0, 0x20020},  // مسؤولة
    {0x5D12B5DD74598973, 0, 0x00080},  // مسرحية
    {0x949CD60646D6F5B9, 0, 0x20020},  // مصادر
    {0x69CBED7C096B61A1, 0, 0x20020},  // مصدر
    {0xA36E29BF3E0A52F5, 0, 0x00040},  // مع
    {0x1EFF0E8FF69CDDFA, 0, 0x00040},  // من
    {0xD929F6D7F905052B, 0, 0x00040},  // منذ
    {0xB26820A963D5806E, 0, 0x00001},  // نفت
    {0x395B1A9529D8E6CE, 0, 0x00001},  // نفى
    {0xF49550479FFED343, 0, 0x08020},  // نقابة
    {0x8BBE7BE6815DA2DC, 0, 0x00004},  // هم
    {0x1B6A2589F482EB21, 0, 0x00001},  // همس
    {0xB1984B2BA23E47E4, 0, 0x01004},  // هو
    {0xE23E8DEC6552551E, 0, 0x00804},  // هي
    {0x4F084F9E8F68D024, 0, 0x08020},  // هيئة
    {0xC62EF55BFA7F86DD, 0, 0x200000},  // و
    {0x4CE05115819B8715, 0, 0x00001},  // وأجاب
    {0x32C1D715A0EE6650, 0, 0x00001},  // وأجابت
    {0x1D57F4780495265C, 0, 0x00001},  // وأشار
    {0x7BB1AA0FC6E1E0F2, 0, 0x00001},  // وأشارت
    {0xCB259C9DF73EC218, 0, 0x05001},  // وأضاف
    {0xA46803B25A07BC5A, 0, 0x04801},  // وأضافت
    {0x16B14F54A02BF1FC, 0, 0x01001},  // وأعلن
    {0x90E2AEE52320E9C1, 0, 0x00801},  // وأعلنت
    {0xCEBB01A8E1229820, 0, 0x01001},  // وأكد
    {0x28060B7ED4612ACD, 0, 0x00801},  // وأكدت
    {0xB03F8876B705ABF5, 0, 0x01001},  // وأوضح
    {0x80973F214BD465A0, 0, 0x00801},  // وأوضحت
    {0x808ECB3FB91DA2F9, 0, 0x00002},  // وبحسب
    {0x83C37038BE56C8AC, 0, 0x00001},  // وتابع
    {0x89D56B64B3FF4EE7, 0, 0x00001},  // وتابعت
    {0x467AE0E353B2E1CE, 0, 0x04001},  // وتقول
    {0xA06A3FB4DC8957B6, 0, 0x00001},  // وحذر
    {0xBDF69BD11E02D918, 0, 0x00001},  // وحذرت
    {0xA9107D040BD92425, 0, 0x00002},  // وحسب
    {0x0042FC0AB25766D7, 0, 0x00001},  // وذكر
    {0xA7818958AF42C984, 0, 0x00001},  // وذكرت
    {0x4E495A01B4C7C004, 0, 0x00001},  // ورد
    {0xBA34F1E33070863F, 0, 0x00001},  // وردت
    {0x54CCE22DECA7C285, 0, 0x08020},  // وزارة
    {0x288F61AD066D1CF9, 0, 0x00020},  // وزير
    {0x102AD44564AABC87, 0, 0x00020},  // وزيرة
    {0xE0BFC493AFCE3D18, 0, 0x00001},  // وشدد
    {0x9E9FBD6F909B39F8, 0, 0x00001},  // وشددت
    {0x10D029AD2F42ADE7, 0, 0x00001},  // وصرح
    {0x5FA405597A733E64, 0, 0x00001},  // وصرحت
    {0x03E9AF0A3CF907FC, 0, 0x00001},  // وصف
    {0xA4D2BF89AC59E533, 0, 0x00001},  // وصفت
    {0x7DAC425A21393772, 0, 0x00001},  // وعد
    {0x8A664D38F733F997, 0, 0x00001},  // وعدت
    {0x3409564AF31A5BC9, 0, 0x00002},  // وفق
    {0xD86726310CBED0EA, 0, 0x00002},  // وفقا
    {0x214536BCE72B7860, 0, 0x05001},  // وقال
    {0x5AC8C11B1748BBAB, 0, 0x04801},  // وقالت
    {0x70D351188A97B9D7, 0, 0x00001},  // وكتب
    {0x65AF716E69C7D396, 0, 0x00001},  // وكتبت
    {0x81E090EED9BFE67F, 0, 0x00001},  // ونفت
    {0xE6F4695BEF5478FB, 0, 0x00001},  // ونفى
    {0x144FF1CCFD611BA7, 0, 0x00001},  // ووصف
    {0xA385A91DD51A4CBE, 0, 0x00001},  // ووصفت
    {0x540A5ECADE0EE92D, 0, 0x00002},  // ووفق
    {0xD2D6D34E84F7FC91, 0, 0x04001},  // ويقول
    {0x593A9D593F69D210, 0, 0x00001},  // يؤكد
    {0xA1A6210CA180E594, 0, 0x00100},  // يسمى
    {0xBF09C1392980EC35, 0, 0x00001},  // يضيف
    {0xC2305B3A7BC2535C, 0, 0x05001},  // يقول
};
const uint32_t iq_lexicon_count = 12780;

const uint16_t iq_lexicon_slots[IQ_LEXICON_SLOTS] = {
8112,11407,0,11535,0,6472,9320,10889,6019,8366,2213,10362,12113,930,3214,10618,12714,6259,0,0,0,0,2680,12620,
0,6177,0,0,0,0,0,3196,11580,11175,0,11310,9758,0,0,773,0,0,0,1605,0,0,0,0,
0,0,0,0,0,9335,7416,3293,1405,11178,4748,5565,6193,732,7338,0,0,0,0,9855,0,11504,0,0,
8600,9993,549,10221,0,0,0,0,907,12450,0,0,0,6703,12425,0,0,0,11099,0,0,0,0,8318,
0,2180,5315,0,0,0,0,0,0,0,0,0,3697,6163,12722,0,0,0,0,0,0,2841,0,0,
0,0,6612,0,0,6033,7495,0,0,0,0,0,10242,0,3028,0,9622,10271,0,0,11025,0,0,0,
8773,7360,11066,3137,7308,0,0,7810,0,0,0,0,0,0,0,0,0,0,0,0,9942,0,7350,0,
0,12218,0,11316,0,6953,0,0,1777,6582,10082,2658,11753,0,3086,5572,0,0,0,4924,0,0,835,12188,
0,0,0,0,512,0,0,0,0,0,9768,5903,0,3958,8604,0,11723,11854,0,0,0,0,0,11724,
0,0,0,0,5796,0,0,992,3744,123,1277,7243,3415,0,0,0,9876,0,0,0,0,0,0,0,
0,1518,5867,0,0,0,0,0,0,2901,9793,4555,2895,5660,8489,12659,4366,0,8021,6750,12603,0,0,0,
0,0,0,0,5646,0,0,0,0,0,0,2565,0,0,0,12287,0,11521,6451,0,0,6699,12461,0,
0,11076,1734,10663,0,2360,7020,10646,0,0,7278,0,0,0,5584,0,3782,3997,12452,1157,6770,0,559,0,
0,0,5731,0,0,1254,5631,6366,4939,11813,67,0,0,6729,0,0,0,0,2688,6475,3830,10408,0,0,
0,0,0,0,818,0,4694,12438,0,7795,0,0,0,0,0,7613,0,0,804,5328,10809,6568,0,0,
7108,0,0,0,4062,0,0,27,0,0,0,0,0,444,1891,10821,4158,0,0,0,0,279,0,3735,
7589,11216,3688,0,0,12022,0,0,0,9343,0,0,0,0,0,0,5518,0,0,3206,1082,4397,0,1795,
0,11803,0,0,0,0,0,261,0,0,7928,0,0,276,6598,0,0,0,9546,0,0,0,1063,4285,
5604,10076,10972,0,2062,0,0,0,6144,9366,10052,0,0,0,5417,2553,4450,0,2140,2083,9284,0,12225,12611,
0,10441,0,0,0,7295,0,0,2128,9623,0,217,8257,8681,5703,4709,9677,0,11624,4234,0,0,0,7604,
0,0,721,9286,0,0,0,0,0,12190,0,0,0,0,0,4269,715,5152,7414,6686,0,0,0,0,
12705,0,0,0,0,0,0,6015,0,0,0,1101,0,0,0,0,0,0,6298,11319,0,0,0,0,
6936,0,0,7883,0,0,0,0,0,10826,0,0,0,0,0,0,8562,4714,1867,188,3607,0,0,9616,
0,7461,0,0,0,7867,0,0,2050,5116,4950,4929,0,0,0,0,0,0,6995,0,0,0,0,0,
1296,8092,3608,0,284,4881,7993,0,6285,0,0,0,5240,0,0,10345,0,0,0,0,0,10952,0,4485,
0,0,0,0,0,0,0,1490,0,2294,12466,0,11464,0,3638,1383,3995,11080,0,0,4435,0,0,0,
0,0,0,3945,0,0,0,0,0,4868,0,0,0,9443,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,2994,2608,0,0,3880,0,0,0,0,0,0,0,8633,
0,0,9075,11416,0,7187,0,0,3207,0,9153,0,805,0,0,0,10471,3691,0,0,0,0,6060,0,
0,0,0,0,0,0,0,8866,0,0,0,1410,0,0,0,0,0,2106,0,10992,0,0,0,2299,
0,0,0,7688,0,0,0,0,0,0,0,0,0,0,12052,5740,0,0,0,0,0,0,0,11805,
924,4628,592,0,11326,9924,6391,0,4819,0,0,0,8911,7770,0,0,0,3178,12231,0,0,0,0,0,
0,2942,0,0,0,0,0,4997,0,0,0,0,0,0,1207,6739,8030,8599,0,0,0,0,7257,0,
0,0,0,0,0,7018,0,0,0,0,0,0,0,0,6622,6881,2054,0,12003,0,0,10116,0,1778,
5304,8861,0,0,0,9571,0,0,3810,0,535,9584,0,0,0,11970,11258,0,0,4119,9819,11465,0,0,
0,11393,0,0,12544,0,11047,0,2373,0,11771,0,5071,0,0,0,0,3092,7093,0,11845,0,6361,0,
0,0,0,12539,0,0,0,0,0,0,0,0,8296,10548,4088,5291,12174,0,9934,0,0,458,0,0,
0,0,0,9809,0,0,10103,54,0,0,0,0,0,0,0,0,0,9232,164,0,0,6441,0,0,
0,0,9405,0,0,0,0,0,7856,0,0,0,0,0,0,0,5138,0,0,0,0,6083,0,0,
0,12095,6937,7305,0,0,10418,9156,0,0,0,0,0,3105,9202,0,0,0,0,0,0,0,0,12609,
0,4079,0,0,0,0,0,0,0,6153,0,0,0,0,7900,0,0,2649,0,3245,4809,0,0,9258,
0,0,0,0,0,2130,0,0,0,19,0,10380,0,0,9288,9650,10200,0,0,0,0,0,0,0,
0,0,0,2105,0,0,0,1943,0,0,0,0,0,5402,0,5815,0,0,0,0,0,0,2081,0,
0,7717,1242,0,0,0,7877,0,0,0,8933,10797,0,0,0,0,0,10310,0,0,0,7913,0,0,
0,0,0,3010,0,1446,0,0,6872,12697,3648,7594,8104,7038,9259,0,0,0,0,0,1888,3791,9534,153,
4096,7853,3332,9683,10170,0,0,0,0,9618,0,7803,1165,6846,0,0,0,0,0,0,0,0,704,0,
0,0,0,0,6693,4978,0,1332,0,0,0,0,7941,0,0,0,0,4670,201,2435,12631,0,0,0,
7677,0,0,0,0,0,0,0,0,0,0,0,0,8081,0,7965,0,0,0,0,1223,0,0,0,
0,0,0,3221,0,0,7587,0,7400,12683,0,0,4832,2307,0,0,0,6219,5707,0,4000,4782,0,0,
0,1284,0,8763,11635,0,0,3726,0,0,0,0,3935,1393,7264,8506,11696,0,0,0,0,0,0,0,
0,0,0,0,6614,6036,0,0,2567,8859,1012,0,0,0,0,0,0,5122,0,4184,0,0,0,0,
2154,4021,8395,11608,0,0,0,0,0,0,0,0,0,0,8909,9275,0,0,0,0,0,0,0,0,
0,12545,0,4692,0,0,0,2489,5776,5906,0,8973,0,0,0,0,11224,0,0,0,0,0,0,0,
926,6604,0,0,3838,0,0,822,11915,0,4624,1327,11486,0,0,0,4268,10120,0,0,0,0,0,0,
0,1770,0,0,2228,0,0,0,0,0,6616,5987,0,6024,1020,0,0,0,0,4824,848,10998,136,1249,
2236,11799,0,11064,12721,0,0,0,0,0,0,0,0,283,0,2234,4749,0,0,0,0,3341,0,731,
10975,844,0,0,0,12614,0,0,0,0,0,8158,0,0,0,3377,0,0,0,0,0,7280,0,0,
8947,0,0,7065,0,0,0,1707,0,0,0,0,0,4208,0,0,0,6226,0,0,0,0,10764,0,
0,0,0,2709,4335,0,0,126,3183,9697,0,0,0,0,0,0,5842,3253,9178,0,0,0,6077,9990,
6735,7975,0,0,0,0,0,0,0,4334,8415,0,0,4496,0,3462,8034,0,0,0,7977,0,0,12312,
0,1321,6558,5528,0,0,0,0,0,0,0,2829,8314,0,10614,0,0,8910,11222,3763,0,6401,0,0,
7786,0,0,0,0,0,11507,0,0,0,12044,3432,0,0,9148,0,9669,0,0,8738,10650,0,0,12050,
11986,6200,0,0,0,11193,0,11833,5355,9887,0,3062,0,0,0,0,0,0,0,0,0,0,0,295,
0,0,0,5163,7779,1624,12365,5693,3053,7266,980,10607,0,10815,0,0,11262,0,0,0,1892,1607,0,0,
3260,5221,5,3159,7801,9567,4797,0,5051,7554,8199,3271,0,0,0,975,0,0,0,0,0,0,8276,9043,
0,473,9916,0,3353,12065,4962,1059,0,0,0,6875,0,11502,11526,4172,0,0,0,0,0,0,1725,0,
0,0,0,1151,0,0,9021,0,0,3597,0,0,4680,7364,0,12753,0,0,0,0,0,5495,2113,0,
0,0,0,3628,0,0,0,0,0,2148,0,0,0,0,1972,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2843,0,707,0,0,12039,12395,0,0,
2684,4154,6701,8124,8712,9845,0,12670,0,0,0,0,0,8373,2572,4974,5922,4228,9756,0,0,0,0,0,
0,0,11295,0,0,7084,5017,11016,0,0,12327,12596,0,0,0,0,0,0,0,4610,10846,0,5473,0,
4357,0,0,7885,12268,0,0,0,0,0,0,0,111,3476,2558,0,7858,0,0,0,0,0,0,0,
7998,0,0,0,0,0,0,0,12677,6270,10216,12057,0,0,0,10033,0,0,0,0,3724,1864,0,0,
5747,0,0,10939,0,12475,12730,1081,229,12556,0,0,0,73,0,6212,0,7029,0,0,8255,0,4169,0,
0,0,0,372,932,2925,8024,0,0,0,0,0,0,0,11935,158,0,0,0,1705,0,11656,0,0,
3721,10088,0,0,0,0,0,0,0,0,0,0,845,3313,3737,12731,10598,5773,0,0,0,4744,0,10745,
3795,8200,8920,0,0,12215,0,0,0,8267,0,0,0,0,7081,3857,6400,7914,6572,0,5288,1049,1740,2274,
5529,0,0,0,0,0,1881,0,0,0,0,0,2522,0,0,1448,4442,0,4583,0,9895,0,0,0,
0,9907,0,0,503,0,0,0,5872,0,527,0,0,0,0,0,0,0,12263,0,11672,0,0,0,
0,12223,0,0,0,0,0,0,0,0,8652,8782,9772,0,0,0,0,7997,0,0,0,0,0,1593,
3554,3875,8526,9901,0,5610,12548,0,0,0,0,0,2691,0,0,0,0,0,0,0,6852,4916,0,3949,
678,0,7352,148,0,2966,9463,0,9451,0,0,0,0,0,0,0,0,0,10757,0,0,2844,0,112,
0,7745,10652,11474,6348,6884,0,0,1330,8510,0,0,0,0,0,0,2310,0,0,4210,7872,10126,0,0,
0,0,0,0,0,0,0,0,12197,11843,11226,0,2001,2830,0,0,0,0,10953,0,4428,1951,3291,11670,
11788,0,4571,10948,0,10387,0,0,2231,9402,12331,0,3333,3957,0,1603,0,0,0,8399,9991,5386,0,0,
0,0,0,0,12761,0,0,11019,0,0,0,4046,0,0,0,0,0,0,0,8631,0,0,0,0,
0,0,0,12361,0,5574,0,0,0,2367,0,8187,0,6599,1937,0,691,0,0,4914,8089,8768,0,0,
0,6248,2788,2899,4078,0,0,0,0,0,0,195,356,11321,0,0,0,2926,0,0,0,0,0,0,
969,0,855,1560,0,6862,5053,6581,5843,675,10887,2657,10938,10956,0,777,0,0,0,5113,0,0,0,5118,
6440,10121,674,0,10547,0,0,0,6303,6538,8056,0,9217,4070,6253,0,0,0,1475,1576,8226,9935,11483,6465,
0,4830,8001,0,0,0,0,0,5525,7626,0,10021,0,0,0,868,0,12625,0,5187,12186,0,3888,2221,
11524,9447,0,0,0,0,0,11783,0,0,2254,4402,9422,8031,594,9072,3085,0,0,0,0,0,0,0,
5995,11043,1731,0,5920,0,0,0,0,0,9165,0,0,961,0,4552,0,8109,0,0,0,6006,0,0,
0,6074,0,0,7289,4263,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8702,0,0,0,
0,0,0,6988,0,0,0,0,4293,8413,9238,0,0,0,0,4917,7544,9384,10897,5318,8610,0,0,2511,
0,0,0,4394,0,8503,0,0,0,3009,0,7510,10379,0,0,0,2598,1489,2534,6788,6662,7838,9224,11362,
0,0,5575,0,0,0,0,0,0,0,0,0,0,0,8210,10290,3029,0,0,0,2735,1125,6508,648,
0,0,2560,0,0,2898,6749,0,1974,0,0,0,0,9701,12177,1694,0,3219,3695,5176,9666,1986,9694,10551,
0,0,0,4500,0,0,7864,4409,0,3804,0,0,0,0,0,3767,0,0,0,0,0,0,9657,12040,
0,11153,8164,1196,0,0,0,0,0,0,4640,0,0,0,8620,0,0,0,4329,0,11652,9841,0,0,
0,2780,0,0,11109,0,1765,5513,6854,4006,0,4325,0,0,0,0,0,409,2387,4041,12716,0,7901,12192,
10861,10880,0,0,0,0,0,0,0,0,416,3862,0,0,0,0,6748,2614,6208,7057,3057,970,11633,0,
0,0,6849,1404,6511,0,7560,11944,0,1220,0,0,0,0,6432,1171,4777,8412,12712,0,0,0,0,9512,
10261,0,326,4219,8360,8687,0,0,5954,0,0,9761,9820,0,0,0,0,0,0,9438,0,0,2009,0,
0,6389,3238,10679,3952,0,0,0,7792,0,0,0,0,0,0,0,0,0,0,0,0,12521,0,0,
0,0,0,0,0,0,0,0,1608,7840,0,0,0,5164,0,0,8981,0,0,0,0,1549,0,0,
0,12078,85,0,10530,0,0,7586,1912,4306,8372,0,3551,0,0,0,1415,0,9784,0,0,0,6786,0,
0,0,0,6670,706,5434,9945,10045,12662,0,0,11038,0,0,0,0,0,0,0,1539,0,1005,4843,9635,
843,0,0,11764,0,0,8087,12014,0,0,0,3499,0,3186,6831,10269,0,0,0,0,8140,0,3789,0,
0,0,4164,0,0,0,0,5840,0,0,0,0,0,0,0,0,0,0,12565,11693,0,0,4387,0,
0,5438,0,0,0,2003,0,1883,2597,5788,6847,0,0,0,0,11666,9010,12646,0,5671,0,3805,8565,0,
0,9588,0,0,1752,8853,0,0,9419,0,0,10970,5069,0,0,0,12321,0,0,10413,1587,3032,0,0,
0,0,0,0,0,0,10078,0,11375,0,0,1086,2447,0,5503,0,11100,0,0,0,0,0,0,0,
0,5498,0,0,0,0,0,0,0,6103,11330,0,0,0,2181,6143,0,3788,3954,4921,3745,0,0,0,
0,0,0,0,0,712,10426,4399,0,0,0,0,6664,8626,4537,0,11345,0,0,8557,1186,2481,9730,10081,
11332,11632,0,8886,4455,10962,0,0,0,0,0,0,0,0,0,0,0,1687,0,7302,0,0,12191,0,
1247,0,10424,10334,270,12516,0,0,1947,0,0,0,0,0,0,0,0,0,3803,0,0,0,0,0,
2374,0,10930,0,1750,0,0,1512,5290,6574,9236,0,0,8731,4805,12175,0,6406,4267,11992,2606,5999,6687,0,
0,3428,11271,11928,12597,11119,5265,4507,12480,10963,0,3610,12435,1134,0,0,0,1384,10823,0,4020,0,12129,7732,
0,0,0,9927,10612,0,723,0,0,0,0,0,8797,0,0,0,0,0,3553,10868,5155,12483,0,0,
0,2897,0,0,0,0,0,0,0,0,6300,0,3061,0,0,0,0,0,0,2661,5257,0,6427,0,
0,6634,676,6147,10366,11346,1429,5281,0,0,0,0,2024,0,0,0,0,0,0,12487,959,0,0,0,
11074,0,0,8127,8739,408,5804,9641,0,0,5364,0,6254,0,702,0,0,0,9041,0,0,8143,0,0,
3222,0,0,0,0,0,0,0,3677,0,11202,10602,0,7578,0,0,0,5478,7526,0,0,0,4028,9681,
7875,8015,0,0,0,0,0,0,0,0,0,9711,0,8467,0,0,1820,0,0,0,7780,0,0,0,
0,0,0,0,0,0,0,0,0,0,2862,0,1194,0,0,9251,2524,0,6297,0,0,0,588,0,
0,0,0,0,0,952,0,0,0,0,4038,5492,0,0,0,0,9854,0,0,0,0,0,565,0,
9909,0,0,1961,7184,0,2887,0,0,0,0,3966,0,0,0,7662,11167,6858,0,0,10905,0,0,1930,
12267,0,0,2674,11214,9332,0,0,0,0,0,0,0,0,0,6526,0,0,0,0,0,0,0,0,
4276,0,8527,11900,0,0,2416,0,2651,0,0,2659,6792,5258,0,5136,0,3456,0,2496,0,3680,0,0,
0,1566,5655,0,0,11481,0,0,0,12711,0,10519,11793,0,7692,0,12551,0,1048,0,0,0,0,0,
0,5323,12104,0,0,0,0,0,1155,0,0,0,0,0,0,2581,0,0,0,0,0,0,0,0,
0,0,12071,0,8897,0,0,0,1869,0,0,0,0,0,0,0,0,0,6179,0,0,0,0,0,
0,0,0,6727,0,0,0,0,0,0,0,0,11980,0,0,7230,5128,0,635,0,0,12426,0,0,
502,9684,5778,4425,4677,5517,0,0,11433,0,0,0,0,0,0,8470,0,0,0,0,0,0,0,0,
1094,0,6873,12588,0,0,3827,12038,0,0,5123,8722,0,0,3890,3056,497,3807,5298,5697,9609,5159,7157,5099,
9661,9378,0,0,4412,0,0,0,0,1758,0,0,885,0,0,0,0,0,0,0,0,2888,5031,11151,
5649,12455,152,0,0,0,0,0,0,3620,0,0,0,0,0,0,0,0,0,0,0,0,4960,0,
0,0,0,0,0,0,0,0,0,0,0,3463,8212,0,5770,5142,6970,7656,0,10323,7721,11034,1515,0,
0,0,0,7273,0,0,0,3894,0,0,0,0,0,0,0,0,0,0,0,0,0,4817,0,0,
0,0,5115,9289,12090,0,0,0,1723,0,0,0,7009,8771,0,7667,0,1105,0,11941,0,0,0,0,
2864,0,4155,9586,0,0,0,0,0,1159,7367,2365,7733,11190,0,3509,12473,0,0,0,0,5645,918,3459,
7044,0,0,0,1474,11990,0,0,11679,0,0,0,0,0,0,0,7460,0,0,0,0,9062,0,0,
1744,1477,0,0,7682,0,929,0,6647,0,0,3052,0,0,0,11946,0,4684,0,0,0,2011,9432,11470,
0,0,5014,5212,0,1866,5131,9372,0,0,9847,4862,0,10909,8534,7301,5751,0,0,3743,2611,4117,0,8791,
0,0,0,10704,4372,349,4612,4667,4901,5634,0,8846,0,3771,11012,0,0,0,8752,0,0,0,0,0,
1976,5119,0,0,0,2563,3740,191,2477,0,8048,0,0,0,0,0,0,0,0,0,0,0,1683,0,
1116,0,0,0,0,0,0,0,11738,0,0,7119,0,0,1678,0,2040,0,0,7234,11217,0,0,0,
1452,1581,0,0,0,0,0,0,1295,10790,0,4706,0,0,0,5633,2413,0,0,0,8364,0,0,0,
4813,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4712,6141,0,0,11551,7946,0,369,2047,
0,12018,6764,8460,0,0,0,0,0,0,0,0,0,0,0,0,1921,0,12257,0,0,0,0,0,
12681,0,0,9381,6954,0,0,0,0,0,0,0,0,0,0,6386,0,12580,0,0,0,4458,3614,6962,
0,12621,0,11238,0,12162,0,12550,0,0,12311,0,0,0,0,0,0,0,0,0,3136,0,0,0,
0,1455,0,0,0,0,0,5830,11399,0,0,0,11387,0,10575,0,3931,0,0,0,0,0,7655,0,
0,0,0,0,0,0,0,0,8863,9988,3829,0,11930,4664,0,0,0,11121,5587,0,0,0,0,2903,
6372,10504,0,0,0,9322,0,0,7103,0,4017,2836,5972,0,4123,9856,0,0,0,0,0,0,12086,0,
7453,0,11576,0,2600,0,0,0,9393,12292,0,0,8309,9353,0,4092,0,0,3700,0,6489,0,0,0,
0,0,0,0,0,8342,0,0,0,0,0,0,0,0,0,0,10248,0,943,6007,0,0,0,7022,
0,8826,0,0,0,0,0,0,0,0,0,0,6722,0,0,2004,0,6570,5445,0,0,0,0,752,
12309,1936,4324,472,7633,9364,0,11256,0,0,12571,0,0,8398,10152,0,0,0,3169,0,4439,0,0,10301,
0,0,4042,7473,12511,0,0,7538,0,0,7147,10459,0,12689,0,0,0,0,0,1141,0,0,0,0,
0,0,11351,0,10410,0,0,0,0,2716,0,0,0,0,0,0,12031,0,7638,4773,0,0,0,0,
0,0,1577,8328,0,0,9040,10753,0,0,1815,3106,0,0,0,7169,0,0,0,0,10317,4462,695,4967,
11648,11818,0,8998,0,12532,0,0,0,1801,3652,12408,0,0,6851,9150,0,0,0,0,5413,0,10329,0,
0,0,0,0,0,0,0,0,6397,12216,0,3158,0,0,0,0,0,0,0,0,0,5908,8898,0,
0,0,0,0,0,2243,3404,3511,1121,11491,0,1990,0,12380,0,0,0,0,0,0,0,10739,0,0,
3005,0,0,0,0,0,2122,0,5887,0,11637,6653,0,0,4370,7683,7217,0,0,0,0,0,1617,0,
3225,0,9725,1625,4704,6926,0,0,0,10942,0,0,0,0,3247,12025,3772,0,0,6528,6678,0,0,0,
0,0,0,0,0,0,0,9560,0,0,0,0,0,0,0,0,11336,531,0,0,7700,0,0,0,
0,3352,0,0,0,0,0,0,1355,0,0,2509,0,0,0,0,2461,0,562,0,0,6564,0,0,
1828,8845,499,12430,290,0,10262,0,4795,8719,9519,0,0,0,0,0,4476,5028,939,0,7888,745,0,0,
0,0,0,7190,2765,10509,11469,0,0,0,0,0,0,0,0,9941,0,0,0,10466,0,0,0,1029,
0,1265,0,0,0,9023,10335,12212,0,0,0,0,0,0,366,584,0,0,0,0,0,0,949,0,
0,0,0,10980,0,0,0,3934,0,0,0,518,0,0,0,0,12605,0,6433,1514,3675,6669,6814,10028,
12575,291,2066,8937,8168,12546,0,0,0,0,0,0,0,4001,0,0,60,0,4148,0,0,0,3172,0,
10279,9828,0,0,11636,0,12082,0,0,0,5506,12213,0,0,0,0,7569,7185,0,0,0,0,0,0,
0,0,0,0,543,3305,5011,0,0,0,0,0,9680,11219,3797,0,7671,0,6769,0,0,11071,0,0,
0,0,0,12308,10359,0,0,4197,0,0,0,4002,1536,0,0,4270,11681,0,0,2225,0,0,0,0,
0,10982,0,0,6315,0,0,2483,4870,5711,7884,0,0,0,0,8663,0,0,0,0,0,0,0,0,
0,0,0,7663,6268,9437,0,0,0,0,0,0,0,0,0,1967,0,390,0,0,10527,0,12000,0,
0,0,5957,7221,10467,11248,11781,0,0,0,0,0,0,5729,0,0,0,0,0,0,5327,0,0,6468,
11427,0,0,0,0,1845,5198,7492,0,0,0,0,8832,0,0,0,0,0,3254,0,0,0,0,0,
0,9388,1126,12502,0,9528,0,0,11264,0,0,10833,0,0,0,4009,1057,12637,0,0,0,0,0,0,
7175,4549,0,0,0,0,10234,0,0,0,11215,2605,0,0,0,0,0,0,1981,5973,0,0,0,0,
1175,6721,0,9412,0,0,0,2636,0,0,0,0,0,0,0,0,0,0,0,10688,0,0,0,0,
0,0,0,9181,8211,9018,12276,0,0,0,0,0,3364,10713,11338,0,1535,0,0,0,0,0,915,6085,
642,3802,8837,0,0,4257,0,10515,10910,0,0,8574,0,0,5169,0,0,0,0,0,0,0,0,0,
12183,5167,0,0,11484,277,0,0,0,0,0,0,0,3016,0,0,2602,1071,0,0,6507,0,3669,0,
0,0,0,4339,6056,0,2694,0,541,9949,0,0,12130,1162,6759,6835,0,1160,0,0,0,9035,0,0,
0,2961,8246,4035,2474,11743,0,0,2972,0,0,0,11774,0,0,0,0,0,0,0,165,0,2927,0,
0,8609,9385,11711,0,2732,4878,11697,0,0,0,0,0,0,0,0,0,0,0,0,2235,5539,1610,0,
0,0,0,0,0,0,0,6817,0,0,0,0,529,0,0,1442,0,0,1418,2795,0,0,0,0,
8236,0,0,0,6434,12363,0,1054,0,0,0,10827,0,0,0,0,0,0,0,9029,5854,0,0,0,
0,231,465,0,12392,3226,2061,7666,0,0,0,0,4638,0,0,1255,0,9848,0,0,0,10699,0,0,
0,0,0,0,0,0,10080,9846,4156,0,0,7043,0,4840,0,0,0,0,0,0,0,8952,481,1840,
2147,3681,8036,10401,11147,3510,9954,0,0,1738,974,4258,0,2513,0,0,0,0,10097,0,0,0,6424,0,
0,9486,4586,1589,10523,8466,0,0,0,0,0,0,12085,0,0,4847,0,0,0,0,0,0,1726,0,
0,0,0,0,0,0,11309,0,0,2037,0,0,0,0,0,0,0,314,8078,12507,0,0,0,0,
0,0,0,0,0,0,0,11811,0,0,0,4061,0,0,7857,0,0,6264,0,0,0,2344,8386,4193,
3128,0,0,7186,0,0,0,0,0,0,3527,0,0,5180,498,3798,0,11653,0,0,5331,982,1996,0,
0,3878,9483,0,0,0,0,0,10361,786,7527,0,0,4885,0,0,0,0,7964,10710,0,11528,7225,0,
0,0,1960,11677,0,5826,0,0,0,0,7796,8949,9689,11527,2095,5686,9833,10178,11989,0,0,11032,0,0,
0,0,0,0,12269,0,0,0,0,4915,0,0,4695,9319,0,0,9473,3372,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,632,12176,11582,0,0,0,0,1208,3998,0,0,0,0,0,889,
4648,12310,0,5799,0,9255,0,2314,0,0,0,0,0,0,0,0,0,211,0,0,0,0,0,0,
8294,0,0,0,0,0,0,9774,0,0,9633,0,0,0,0,0,0,0,386,0,8550,10034,0,0,
0,0,0,0,0,9126,0,4935,0,0,0,3714,0,0,10870,0,0,0,0,0,0,0,0,0,
0,0,8401,0,2183,12029,0,4278,5823,11775,0,0,0,0,120,9345,7353,0,0,0,5382,846,4102,7172,
5150,5596,6624,9931,0,11777,0,0,793,0,0,0,0,0,11229,3465,11956,0,0,0,0,0,0,0,
4877,5680,11933,0,0,0,11830,5284,0,7015,0,0,0,0,0,10436,0,11098,9191,0,3252,9668,10922,899,
5935,10957,1445,0,0,10270,0,0,0,318,1900,0,8871,0,7479,5848,11548,0,0,0,0,0,1797,3246,
12317,0,0,1595,7428,0,1831,5261,0,0,0,0,8041,11641,12224,10485,0,0,0,0,0,0,0,0,
9913,0,9073,0,6378,0,7404,0,0,0,0,395,0,3961,4446,0,0,5772,0,0,9914,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,6804,11429,0,0,2462,12354,0,0,0,0,0,0,
0,0,11971,0,0,11086,0,3091,0,0,0,0,0,0,1047,4964,7668,0,0,4541,8655,10609,0,2190,
0,0,0,0,3114,4015,0,97,3617,3599,3707,6194,8057,0,1920,11778,0,0,0,8192,799,0,5462,9085,
12233,0,0,11449,0,0,4731,0,0,0,4556,6911,12671,0,0,1598,8357,8778,3870,0,0,0,0,11655,
0,0,0,6364,0,0,0,0,2645,2166,6455,0,0,0,0,4136,5756,1447,2807,0,0,0,6273,0,
0,0,0,0,0,0,0,11097,0,7202,0,0,0,0,0,0,0,1274,0,0,0,0,351,2329,
0,0,0,0,10532,2021,0,7411,1042,0,0,0,0,0,1833,214,2520,3132,0,10249,0,0,816,0,
167,0,8784,0,2384,0,0,0,0,4752,567,8222,0,0,0,1294,0,0,0,2297,4259,5235,0,0,
12460,0,10448,0,0,10540,0,6571,0,0,0,0,12247,0,0,22,0,0,0,0,0,10074,0,0,
0,0,1176,0,8009,10009,0,81,7959,10793,11111,0,0,12520,4735,11678,12303,0,0,0,0,4661,3644,11120,
0,0,9116,0,0,11225,0,3380,0,0,0,2819,0,0,10920,0,5838,0,11899,0,2886,12401,0,0,
0,0,0,0,0,0,0,0,4842,4138,0,0,4884,0,0,0,3582,0,0,1305,0,0,7320,0,
0,0,5928,8762,0,1882,149,0,0,0,0,5827,3200,3545,4084,4313,1496,0,0,6445,9906,0,0,0,
0,213,0,0,0,11331,0,0,0,0,0,7571,1023,0,0,0,0,9840,0,0,0,0,0,9966,
0,0,6050,3458,2494,2549,5915,9038,10924,3000,7771,9787,0,0,0,8836,0,11721,0,8954,0,0,0,0,
0,0,0,3754,5618,0,0,0,0,6981,0,0,0,0,0,0,0,0,12165,209,12669,9720,0,0,
0,0,8567,5230,8932,0,0,0,1148,8941,0,0,12642,7600,0,0,0,0,0,0,0,0,0,9462,
0,0,0,0,0,410,8310,4728,9226,9391,0,0,0,0,2771,88,0,0,2540,0,0,0,0,0,
0,0,4043,9115,0,234,0,0,0,7471,0,7129,0,0,0,5782,0,0,0,0,10026,12364,223,8965,
0,0,0,0,0,6104,11430,0,0,3836,0,0,0,0,0,0,6283,0,0,12062,0,1637,0,3187,
7443,0,8282,1084,0,0,0,0,0,0,0,0,6124,0,0,0,0,0,0,0,0,0,4364,0,
0,0,4886,0,0,0,0,0,5348,0,0,0,579,0,0,0,3598,0,0,0,0,10512,0,0,
0,0,847,0,0,0,6589,0,0,0,0,0,0,0,0,0,860,7136,1709,11616,0,2230,2266,4354,
7624,0,0,0,0,10322,0,0,0,0,5351,9656,0,1079,0,5534,7927,0,0,0,3962,7588,8966,0,
0,0,11671,0,0,0,0,0,0,0,0,11101,0,0,0,0,0,0,0,0,6929,7296,0,693,
0,0,0,0,0,0,0,0,0,3951,4478,0,0,0,0,1236,10179,0,0,0,8742,8525,0,0,
0,0,0,6197,0,1202,0,0,0,10106,0,0,0,0,0,0,0,2044,0,0,0,0,0,0,
0,3104,0,0,0,0,0,0,1070,2146,0,0,0,0,0,2178,0,0,0,11878,0,0,0,6891,
2920,563,3272,3682,5400,10023,0,0,0,0,0,0,0,0,4756,0,10951,7376,11925,0,0,8694,0,4419,
0,722,1331,0,0,4126,6637,7643,8053,8906,9955,0,0,0,0,0,8476,0,0,3687,501,2252,4173,0,
0,10866,0,0,801,1918,6996,0,0,0,0,0,0,0,0,5817,2750,0,0,0,0,0,0,0,
0,12710,0,0,0,0,0,0,7837,5541,6327,0,115,0,0,0,8205,599,3030,12182,4557,0,0,10007,
1703,7595,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12519,11205,0,12246,0,0,
0,0,0,3109,0,0,0,0,0,0,0,1401,0,0,5368,0,0,0,3263,4398,0,6250,8312,0,
8305,4031,303,5775,9831,0,0,0,0,7828,0,0,0,6555,0,6199,11912,8915,0,0,0,0,0,0,
0,8650,490,0,0,11245,5602,12675,0,0,0,0,6442,0,0,0,7968,10892,0,0,275,0,0,11104,
0,0,0,8018,7055,0,0,0,0,0,6666,0,0,0,0,0,0,2287,0,8672,0,0,11260,0,
11639,0,0,0,0,0,0,0,0,0,0,9446,0,0,7608,0,0,0,11532,0,1956,0,0,0,
0,11371,0,0,0,11232,10873,0,0,0,0,7846,9128,0,0,0,2918,2084,0,0,4318,11897,10043,0,
0,0,1298,1558,10656,10349,0,0,0,0,2366,6650,0,0,0,0,4167,7259,0,0,0,0,6668,0,
8788,0,0,3536,0,1513,0,0,0,0,0,10400,0,1468,0,0,0,2696,0,0,0,0,0,0,
0,0,0,11855,0,0,0,0,0,11606,0,0,11000,0,0,0,6609,0,0,0,0,0,0,0,
0,0,0,0,2931,9239,0,0,1583,1378,7757,11890,64,0,0,0,0,0,0,12660,0,0,0,7706,
0,6915,7051,0,1453,9394,0,0,12238,0,9879,6450,12486,0,0,0,0,0,5419,11630,3310,0,2685,0,
0,0,0,0,0,0,0,0,12739,0,0,3757,0,0,0,0,0,4788,0,0,0,0,0,0,
0,6107,3983,956,6723,12581,8091,3425,0,0,0,0,0,7826,0,0,3756,0,6020,4869,11488,0,0,0,
0,5359,0,0,11440,4045,507,0,4146,0,0,0,0,0,9789,0,0,0,6948,0,0,0,2165,10911,
11921,0,0,2838,0,0,0,0,0,0,0,2682,0,0,4528,3834,6158,3031,0,0,10224,5484,10603,0,
0,542,10354,7007,7982,9743,0,0,0,0,0,0,0,0,0,5292,10829,0,0,0,0,0,11368,0,
0,0,0,0,3180,0,0,0,0,0,5730,3003,0,0,0,0,12278,0,11,3667,7161,0,0,0,
0,1008,0,0,0,8240,0,0,11570,0,11876,338,0,2110,0,0,5750,0,11191,0,0,0,0,0,
2733,7199,7831,8657,0,0,0,0,0,6089,1161,11853,0,12623,0,0,0,0,0,0,0,0,0,0,
4940,3316,0,0,1551,0,0,0,9773,0,0,0,7484,11825,0,0,8479,0,7297,3256,0,0,0,0,
11886,0,0,0,0,0,10834,6877,0,0,0,0,1492,0,0,128,0,0,0,0,0,0,0,0,
0,3716,0,0,0,0,0,0,9947,10114,12652,6086,0,0,0,0,0,7545,0,6145,7236,0,0,8462,
12293,0,0,0,3609,1944,3002,0,979,2251,0,0,0,0,0,0,0,9418,2491,11291,4388,6323,0,0,
9834,0,1051,742,0,0,0,0,0,0,0,12599,0,0,0,0,0,0,5184,2253,5589,6415,7763,8248,
0,1364,0,0,0,927,0,769,0,0,12076,8840,0,11463,0,0,0,0,6046,0,0,0,0,0,
8914,10514,0,5171,0,3275,0,0,0,5361,0,941,12034,0,2126,0,0,0,0,0,0,0,0,2069,
0,361,5582,0,0,10417,0,11004,10601,0,0,0,0,0,0,0,0,4861,0,8854,0,0,1348,0,
6221,4770,0,0,0,0,0,0,0,205,10240,5917,0,0,0,0,0,0,0,4954,5202,8546,0,0,
0,0,0,0,0,5579,5592,1310,0,0,0,5489,0,0,4072,5570,11069,0,0,8573,0,4957,0,0,
0,0,0,5134,10852,0,0,0,0,4970,6900,0,0,9334,0,0,0,0,0,0,7026,7339,0,5050,
6080,11305,0,0,4776,0,0,0,0,0,0,1038,10011,0,0,8710,0,0,0,0,0,10421,0,0,
2705,0,124,0,0,0,1552,0,0,0,0,8332,0,9323,0,11522,0,0,0,0,0,0,9068,0,
0,9552,0,0,0,0,0,10500,9870,0,0,0,6180,8505,10762,12154,10979,0,0,0,0,0,0,0,
0,0,0,0,0,0,5321,0,0,9617,3577,0,0,0,3286,0,0,0,0,0,11144,0,0,0,
0,0,0,7950,8648,11339,9778,0,0,0,3199,0,6907,0,0,8514,9565,2601,0,0,0,0,11164,5982,
0,0,0,7657,11839,0,11386,0,0,9263,0,0,0,0,6340,3083,0,0,3514,0,0,0,0,0,
0,11181,0,0,0,0,0,0,0,0,0,0,0,0,0,778,6174,5825,0,0,8750,0,8480,2902,
0,1621,9836,0,0,0,0,0,0,0,0,3955,7252,9179,11402,0,0,0,7008,380,0,2034,1887,1252,
6370,4615,0,0,0,0,3230,0,0,0,0,0,6292,724,0,0,1417,0,0,0,0,9241,4103,0,
3043,3447,10004,12647,0,10405,4890,0,0,1979,2303,6595,12115,0,0,0,0,0,0,0,0,0,3781,0,
0,0,0,0,6192,0,9926,0,3975,0,4525,0,643,4151,9589,0,5098,6061,0,0,581,0,0,0,
0,8532,0,0,0,0,11905,0,8521,0,0,0,0,0,3110,0,0,0,0,0,0,0,0,0,
1897,10381,0,0,0,0,1925,8851,0,3710,0,0,6853,0,0,555,0,0,0,0,0,717,6026,6296,
4707,0,0,0,0,8518,3157,0,4988,0,0,4122,5042,0,0,0,0,0,1206,0,0,0,0,0,
0,3819,0,2087,0,10449,0,0,0,0,0,0,0,0,0,0,0,10737,0,3279,552,0,0,0,
3924,5336,3209,0,0,6022,0,0,0,0,1304,9537,0,6425,0,0,6228,0,12236,0,8747,11287,0,6651,
12126,10552,7623,10912,12037,0,0,0,0,0,7120,0,2998,8295,0,12036,0,0,0,5433,0,0,917,5091,
0,0,9932,3181,0,11241,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6308,
0,0,0,0,2242,0,0,0,0,0,0,0,0,0,4077,0,0,0,0,8806,0,160,0,12773,
0,0,10429,9647,0,0,12255,0,0,6305,0,0,11243,0,5791,0,0,0,0,0,0,467,6449,3392,
7922,6073,0,0,0,652,0,0,0,0,0,7450,7639,11353,0,0,0,0,696,225,0,0,0,11985,
0,0,0,0,11797,10891,0,0,3887,11490,0,0,0,12626,6826,0,0,0,0,0,0,0,0,6760,
0,0,0,2353,0,0,5345,0,0,1962,0,0,0,5311,7233,9316,8391,0,0,0,12155,0,1297,1952,
0,0,0,0,0,0,0,0,0,7764,0,0,0,0,0,0,10914,2845,0,0,0,2894,11423,0,
0,8887,8759,0,1204,1933,3508,0,9295,8144,0,0,8810,4162,5043,0,0,8223,11042,0,11361,10780,4828,4420,
0,0,10251,2068,2536,0,0,0,2134,12318,0,0,10197,0,3126,5715,2911,0,0,5072,11961,0,0,6731,
5834,452,9299,0,0,9601,9503,7326,0,0,0,0,0,0,0,1275,3231,5934,11661,684,10,4343,9307,0,
0,347,0,0,0,0,3572,0,8995,0,0,0,0,0,0,0,5798,364,10503,0,4932,0,0,7805,
0,0,10720,0,2450,0,0,5166,0,10371,8540,0,0,0,0,7465,0,0,11790,0,0,0,12428,0,
0,0,0,12445,0,1130,0,0,0,0,0,0,9271,2449,0,1211,0,0,0,0,0,8459,0,10782,
0,0,0,0,0,10936,0,0,3466,0,0,3736,0,5427,0,4626,6868,9542,6390,4508,8706,11354,0,0,
0,0,0,994,0,0,0,8274,0,0,5367,0,12300,4891,0,0,0,5635,7310,0,0,0,0,4844,
0,10278,0,6333,2676,8418,4622,8343,0,3046,0,10013,0,12205,0,5523,0,0,821,604,0,0,0,0,
0,4606,9152,1926,8586,7098,12755,0,0,3532,0,0,3910,0,0,0,0,0,0,0,12342,0,9488,0,
7936,12561,0,2272,0,0,0,337,0,5149,0,2209,10615,0,5622,2391,1494,11376,0,0,0,8425,2218,6908,
5832,7004,10306,10476,0,0,0,0,0,0,0,0,0,6496,0,0,3889,0,0,0,0,10946,0,0,
0,0,5276,9324,3956,0,0,2283,12259,0,837,0,0,595,9974,0,624,0,1091,0,0,4662,4260,4863,
7073,10156,7258,12370,0,0,0,0,3287,0,0,0,7548,9872,8219,12234,125,0,0,7330,9369,0,1542,0,
8614,12491,4140,0,4590,12289,0,0,59,10708,0,3048,0,0,50,3097,3437,10293,0,0,0,0,0,4308,
0,4652,0,0,0,0,0,0,0,11931,2459,10475,0,10670,0,0,0,259,10430,0,0,2977,0,0,
2546,1853,0,0,6559,10787,0,9467,11650,0,0,0,0,8984,9356,11436,0,0,0,5160,0,0,0,4389,
12367,0,0,0,0,1188,6968,736,0,0,0,11397,0,0,0,0,0,0,0,8664,4584,9928,0,1399,
0,0,0,0,2291,5980,0,0,0,0,0,0,0,7122,0,0,5193,2586,9627,0,9547,0,0,0,
0,0,0,0,3367,0,0,0,0,0,8114,4608,3853,12320,0,0,0,2663,7621,0,0,0,0,9114,
0,0,826,0,0,0,9687,2930,5404,6216,10767,0,0,0,5200,0,0,0,0,0,0,6516,3526,11929,
0,0,0,4429,0,0,0,0,9625,2904,5684,0,0,0,0,3897,2191,4180,0,0,0,0,7519,10795,
0,873,0,10568,11116,7067,0,7576,0,0,3482,12606,0,1569,0,0,8815,0,0,2767,0,89,10721,0,
0,2916,11907,0,0,0,0,0,0,0,0,0,2018,10560,0,0,3684,0,7423,0,3850,0,0,0,
0,0,0,0,0,0,9592,0,0,2722,0,0,0,0,0,0,0,0,0,0,0,0,523,0,
6232,0,0,0,11586,0,3167,0,0,0,0,0,0,2778,0,3624,0,0,0,7241,10712,0,0,0,
0,3786,0,0,0,384,0,0,0,0,0,829,0,0,3204,0,0,0,0,0,0,0,0,0,
7106,9964,11769,3398,0,0,0,7261,5494,0,0,8500,10342,0,0,0,0,7726,10340,10484,0,0,0,8785,
11809,0,0,0,0,0,0,0,0,451,7307,3397,0,0,0,0,0,0,0,6265,5108,3326,8253,0,
2264,6064,2968,0,0,0,0,0,0,0,2039,6539,6798,7317,11180,545,810,3317,10095,0,7290,0,0,0,
0,0,0,0,0,0,8439,3216,11871,0,0,0,8890,0,0,0,0,0,6288,0,0,0,2124,8698,
0,0,0,0,5626,0,0,0,0,0,0,0,0,0,1062,2545,12383,0,0,0,0,2376,967,9347,
12128,10817,0,0,0,0,504,0,0,0,3329,6485,0,0,2982,0,0,0,7318,11879,0,4401,8745,0,
0,0,9204,0,0,2774,0,0,7631,0,5459,0,0,0,0,0,0,0,0,0,0,0,11337,7572,
2096,0,7229,0,3518,0,9161,1792,3973,0,0,0,0,0,0,2174,4212,2460,3848,12282,0,0,0,0,
0,2703,0,0,7952,5808,2878,0,0,0,0,1435,4459,0,0,0,0,0,0,0,0,0,0,0,
0,0,2876,0,5581,11780,10582,0,0,0,243,0,7971,0,0,0,0,7154,0,0,0,7686,0,0,
0,0,0,0,18,0,0,5215,0,6018,0,10169,0,0,0,0,0,0,0,0,0,0,0,12449,
0,0,0,0,0,0,0,0,0,12559,3501,0,0,6222,0,0,0,0,10822,0,0,3484,0,3051,
6380,8843,9842,10645,985,0,3443,5330,0,2015,0,0,2997,0,0,0,0,0,12467,0,0,9102,10348,12117,
1210,1347,0,11212,0,3047,0,0,788,0,38,0,4256,10621,0,0,0,10206,2571,10455,11364,2588,0,0,
2315,6629,807,0,0,2808,0,0,8507,0,0,0,0,1591,11052,4742,0,0,0,0,12019,9704,8308,9111,
0,4716,6691,0,0,0,0,0,0,0,121,6519,0,0,8428,7629,10305,7179,10145,1129,4457,9310,7237,11296,
0,0,9607,0,0,7224,0,11177,0,0,4839,7133,7912,0,0,11569,0,0,365,5505,2779,4944,0,3858,
12159,0,0,0,4787,6955,2131,0,3738,9976,11816,0,0,0,1916,1989,9996,10624,10676,0,0,6358,0,0,
0,11173,0,0,1766,0,12664,8769,6168,0,0,10955,3863,0,0,6557,11868,4722,9521,0,11237,0,1511,0,
0,0,0,0,0,6032,634,0,7537,9172,0,315,0,0,0,0,618,7377,0,0,11520,5559,3861,0,
0,9922,0,0,6606,8904,0,0,4108,0,0,0,0,0,0,0,0,12160,0,0,5638,0,0,705,
0,11442,0,0,0,0,129,0,0,0,0,0,0,0,12092,0,6501,0,7651,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,5783,1931,5426,0,0,3384,0,0,0,0,0,1464,10690,0,0,
0,0,11615,0,0,0,0,0,0,8967,0,0,0,0,0,1855,7272,1699,0,0,7232,0,0,1688,
0,0,0,0,0,9328,0,10855,8069,11715,0,5437,0,3866,0,0,6326,0,4347,11919,0,0,0,8206,
0,0,0,2564,9892,0,0,0,3936,0,5435,0,0,0,10465,0,0,0,0,0,0,4304,0,0,
0,6916,0,0,0,0,0,0,0,0,0,0,0,0,2216,0,3127,0,0,0,10964,0,4236,5332,
0,0,593,0,3840,0,0,0,0,0,0,5006,0,0,0,0,95,620,113,753,7679,11573,0,0,
3705,0,0,5324,0,2933,6991,5648,3718,0,0,0,1841,1192,0,0,0,0,677,0,0,0,1226,0,
0,10404,0,0,0,0,0,0,0,6541,4407,12099,0,0,0,0,4417,278,0,0,0,0,1594,0,
0,0,0,0,0,0,0,66,139,7658,5416,7948,9214,0,0,12074,0,0,8456,10498,11669,8224,0,0,
0,0,0,0,0,10836,5036,0,0,0,0,0,0,12496,0,0,9,4133,9233,10481,0,0,0,0,
0,0,5755,0,8045,0,0,0,0,0,10353,0,0,0,0,4097,6479,0,0,0,0,0,10171,0,
0,0,0,2791,0,0,0,4737,2502,11574,0,0,0,0,0,0,0,0,0,0,2458,3579,5039,403,
0,0,0,9066,0,0,10805,0,0,0,0,0,0,0,0,0,0,0,0,5548,10858,11400,0,7005,
0,0,0,12013,0,0,5350,9112,11755,0,0,2990,0,12305,12423,0,0,0,0,0,0,0,6518,5800,
5117,3619,4658,0,175,0,0,0,6491,6959,4202,10850,3570,6809,0,0,11786,0,0,3929,0,0,9123,8464,
9890,4141,0,0,5448,0,0,0,0,0,0,0,0,0,6043,0,10556,0,0,0,5700,8817,6919,7359,
0,0,8576,0,2817,8659,0,7037,0,887,8436,11848,0,0,12514,0,0,0,3908,6316,0,0,1685,3683,
8570,9413,0,0,0,0,1757,7382,0,5213,11860,0,0,7438,0,0,9832,0,0,0,0,0,0,4379,
0,0,0,2573,0,0,11762,11192,0,0,0,0,0,0,0,9505,274,2753,5549,0,0,0,2679,0,
2335,9130,0,0,0,9648,0,10904,0,0,3065,12691,0,0,0,0,0,0,0,1170,0,0,0,2589,
11211,0,6794,0,11754,0,0,0,0,3346,0,10446,0,0,0,0,1872,0,4438,0,0,2188,10338,0,
0,1108,1273,987,7898,5710,0,0,0,0,0,0,4645,5943,8370,0,0,1361,0,8728,0,0,0,4959,
5605,8430,398,2401,5874,0,0,0,0,0,1154,11257,0,0,0,0,0,6903,0,0,12725,10639,0,9553,
0,3546,6756,0,0,0,7933,12685,0,0,0,8290,1969,5736,10806,0,0,10257,0,8786,0,0,0,3639,
0,4812,12743,0,11218,7262,8340,9030,3873,886,6552,10599,12325,0,0,0,5103,11340,0,0,0,0,0,0,
0,0,0,0,0,0,0,3605,6341,585,2395,0,0,12594,1050,11497,3282,0,2386,0,6473,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,3438,0,0,0,5052,0,0,0,7036,8755,3686,7876,4359,
0,10583,2398,0,0,3854,4479,0,6751,5562,0,0,0,1963,0,0,0,6044,0,0,8726,0,0,192,
6917,0,0,4451,11596,0,6689,0,10167,0,325,0,6757,0,0,7715,10668,11281,0,6235,8705,0,3229,5001,
0,0,0,0,0,3055,0,0,11148,0,0,0,8017,879,4405,0,780,0,0,544,0,0,0,2495,
0,0,0,0,0,0,7325,6684,8352,8935,0,0,5822,0,0,0,0,4130,0,0,10100,0,0,11492,
0,10117,4759,0,8772,11575,0,3429,0,443,10541,9431,8883,9004,9746,10969,10044,0,0,0,0,0,10847,0,
4160,0,11055,6864,9878,0,0,5971,0,0,0,0,7496,0,0,0,9805,922,0,2089,0,344,0,0,
0,0,0,0,0,0,0,0,0,0,0,7507,7591,3760,0,0,0,0,0,0,0,0,12167,0,
0,0,0,0,0,0,0,0,12033,0,0,0,0,8303,0,9518,6986,0,0,0,0,0,2937,7642,
0,0,0,0,0,8254,0,0,0,0,4171,1221,0,11276,0,0,0,0,622,9230,11239,2000,6586,4846,
8682,0,0,7477,0,0,0,6088,0,244,9427,5405,0,2153,12749,4463,0,0,0,0,6195,0,0,0,
0,0,0,0,578,0,0,0,7418,9822,0,0,1670,6772,10273,10315,9163,11631,0,6411,0,0,0,0,
0,0,0,427,11609,0,0,0,0,0,2557,7860,8878,9829,11089,0,0,2741,4559,0,0,0,0,11745,
0,11585,0,0,0,0,0,0,0,0,0,0,5787,12149,0,0,0,0,5436,12591,4790,0,0,0,
15,7601,0,8273,0,0,12131,11792,0,0,0,6836,0,0,0,0,0,2392,7268,0,0,0,0,0,
4741,0,0,0,4516,0,7024,6146,0,0,0,0,0,0,12235,0,0,2724,0,108,0,0,0,8326,
2872,0,7785,0,0,2487,10564,6780,11768,0,2202,0,0,4012,0,0,0,7558,12586,10392,9174,0,0,0,
9731,10274,4521,10282,10729,12612,2555,4930,7878,9457,0,0,0,0,0,0,0,0,0,8084,0,8662,6705,10747,
10694,4505,0,0,8926,0,0,7593,0,0,0,0,0,9554,0,1628,4125,2104,6761,7873,749,0,0,1968,
640,2989,0,0,0,0,0,0,0,0,0,0,0,4831,12433,0,0,0,0,0,0,0,0,0,
0,0,0,6819,7582,6396,6725,0,0,0,0,0,0,3130,0,0,0,0,0,0,0,0,0,0,
6240,0,0,0,0,0,0,0,0,6712,3295,7705,8608,1397,9558,1028,6123,0,0,0,0,0,11272,0,
6543,4713,0,0,0,4344,9811,0,8635,0,4087,5310,0,0,9338,2302,4213,0,0,0,3859,0,0,0,
0,0,0,0,0,1954,0,0,0,1632,0,0,0,863,0,0,8130,0,0,0,7071,7882,0,0,
0,2005,0,12232,0,0,0,0,0,0,10520,0,0,0,0,0,0,169,0,6466,0,1064,0,0,
0,0,0,0,5140,9297,10319,0,0,114,12569,324,0,0,2764,0,8225,9620,3601,12266,12577,0,0,9300,
0,0,0,686,0,0,0,0,0,3673,0,0,0,7200,3849,7315,0,0,0,0,0,0,0,2246,
1419,9800,0,5192,0,0,0,0,0,7561,0,0,0,0,0,0,0,7300,10445,468,12152,3645,0,0,
4719,6812,0,11874,0,0,0,10191,0,11383,0,8685,9491,9898,0,0,0,0,0,0,3017,0,1639,0,
0,11476,0,0,10365,0,0,0,0,0,0,0,11054,12578,0,6845,0,0,3663,7164,486,9953,10883,0,
10935,0,0,6575,0,0,2512,0,0,7126,2276,0,0,0,0,1736,2160,0,0,10632,0,0,12007,5726,
2013,0,11634,9470,0,0,0,0,0,0,0,0,0,0,0,0,0,7167,4075,0,0,0,0,0,
0,0,0,7371,0,0,0,0,0,12028,0,0,10682,0,0,0,0,0,0,0,0,0,0,0,
4065,5340,11975,0,0,0,0,0,10086,0,6065,9270,11891,0,0,10391,37,0,8674,0,0,0,6048,9775,
9660,0,0,0,12733,0,9753,264,10744,0,0,10814,0,0,1814,4240,0,0,0,0,6898,0,1692,0,
5706,0,0,0,0,9900,10472,0,156,0,0,0,0,0,0,0,0,0,0,0,10715,0,0,0,
0,0,11664,0,0,0,0,0,8138,0,11954,4734,0,0,0,0,0,9383,0,8628,0,0,0,0,
0,0,0,0,5759,0,0,0,0,0,0,0,0,0,7358,0,5141,11179,0,0,0,4058,0,0,
0,0,6185,9164,10573,3356,9673,0,0,0,0,0,0,0,0,0,0,11312,0,8709,0,0,0,0,
0,0,12284,0,0,6173,0,0,0,0,0,0,0,0,0,0,0,0,0,10288,0,12648,0,0,
0,0,0,197,0,4873,5878,0,0,0,10900,0,0,0,12359,0,0,0,0,0,0,6448,0,0,
6509,0,0,7041,10660,936,0,9348,0,2842,0,0,0,0,0,0,0,11372,0,0,0,2690,4867,0,
0,401,0,1260,0,0,0,4120,0,3102,0,0,0,0,11162,0,0,0,0,857,0,12280,0,388,
0,8583,0,0,0,0,0,7522,0,7189,0,7456,0,11683,0,0,0,3712,5354,9449,0,0,0,0,
0,2548,0,0,2319,1381,11221,0,0,0,0,0,0,0,0,0,5360,0,0,0,0,0,6054,0,
0,0,0,0,0,0,0,9084,0,0,0,11622,4535,0,0,0,8985,0,3584,0,11760,0,0,0,
11957,40,6821,12055,0,12598,0,0,6487,0,0,0,0,0,11604,0,0,0,0,8285,4230,10456,0,0,
0,4701,8286,0,0,0,0,0,4109,12291,0,2996,0,0,0,0,2059,12047,0,370,0,10060,0,0,
0,0,0,0,10966,0,0,0,0,0,8284,11282,0,0,10294,0,0,8902,11165,9540,0,7747,6554,9736,
11435,0,0,0,0,10223,0,5993,0,0,0,10752,0,0,0,0,0,0,12679,0,0,0,0,485,
1078,11210,0,4392,0,0,0,0,12707,7691,5055,5569,7793,0,9944,0,2634,0,0,0,10460,0,9937,11417,
4814,3749,5106,9298,8865,12541,0,0,0,0,6135,0,0,11695,8059,9823,0,8885,0,0,1354,7332,0,7021,
0,834,3606,0,6100,199,4027,962,9812,11870,0,0,12214,0,0,12108,8409,561,0,0,0,0,0,0,
0,0,1794,3343,1720,4679,8737,10845,7497,551,2823,6214,11251,0,0,5733,0,12638,9096,1463,0,0,0,0,
4683,0,0,5930,0,12222,0,7061,0,0,0,7324,0,0,0,0,0,0,0,0,0,11382,0,5249,
8727,9168,0,0,0,6888,0,1323,10375,1592,1748,0,4413,0,0,5551,0,10890,819,12703,3020,0,0,0,
0,0,0,0,11163,0,0,6510,7218,0,7985,419,0,0,0,0,0,0,0,4702,0,4320,0,534,
10343,8625,4383,7467,0,0,6579,0,0,10707,0,0,0,5045,7734,7019,11978,0,9882,0,0,0,0,0,
2882,0,0,8927,0,0,0,0,0,0,2426,6744,10133,0,0,0,4587,11594,0,0,6984,12397,2017,2431,
0,0,2508,0,0,6861,0,0,0,0,4371,0,2919,11807,0,0,3233,5054,5690,0,0,10452,0,0,
0,6447,0,0,5937,0,0,0,10927,1358,0,11705,0,0,4280,5742,11315,1436,12457,0,0,0,0,0,
0,0,1648,7159,0,0,0,0,9911,0,0,1379,5397,11392,8757,0,0,0,496,0,0,6090,6795,0,
7962,0,0,0,8483,0,0,0,0,0,0,9708,0,0,0,0,0,0,0,0,0,5861,0,8538,
0,0,0,0,0,3115,4049,8805,0,0,0,0,3531,0,0,0,0,0,8729,5058,0,3650,0,10735,
0,0,0,0,3865,0,0,0,0,0,0,0,0,1934,10559,0,7361,0,0,0,0,0,7480,0,
0,0,0,0,12634,2125,0,0,0,0,0,991,0,224,0,0,3464,0,0,0,0,0,2881,0,
0,12411,10264,0,0,4145,0,0,0,0,8982,0,1877,0,0,0,0,0,0,11572,0,0,0,4815,
0,0,0,0,968,0,8677,0,0,0,3334,8723,0,0,4539,10237,0,869,0,10742,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,4489,0,8869,0,0,0,0,1561,5585,0,1106,0,1092,2793,
0,0,5738,8646,11304,3883,0,0,0,6645,0,0,0,0,1291,0,2082,0,0,2947,0,2805,0,836,
8819,0,5896,0,0,0,0,5299,5998,0,3678,1895,4085,7976,7425,3431,3933,12701,0,0,34,1532,0,7916,
8564,0,0,0,0,687,0,0,0,0,5388,1584,2667,0,0,0,0,3822,0,0,8445,0,0,0,
8688,0,0,0,0,0,0,147,0,0,0,0,0,0,0,0,0,0,0,0,1672,0,0,0,
4986,0,0,0,1270,1326,1337,0,4089,725,1098,0,3208,9363,0,9157,0,0,0,0,0,0,7731,3708,
0,0,0,0,0,0,0,248,0,0,0,10037,9194,0,996,0,0,0,8807,0,0,0,0,0,
1420,0,2945,0,3123,0,0,0,0,1927,6329,0,0,0,2620,0,0,0,0,7551,3015,0,3436,0,
0,7741,0,10296,0,0,0,8649,0,0,5186,6947,9691,0,0,0,0,0,0,0,0,11682,0,0,
2772,0,0,0,0,0,0,11413,8076,0,0,7455,7203,0,0,0,0,0,5857,0,0,0,0,0,
0,10981,0,2846,606,7094,0,0,0,0,9321,0,8746,0,0,0,9816,0,11159,247,11914,0,0,0,
0,0,12118,7725,0,0,0,0,547,0,0,0,9134,6306,0,35,3302,12098,0,0,6825,0,0,2909,
9195,11381,0,0,8994,0,0,3424,3449,0,5241,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,1253,0,0,0,0,0,0,0,1517,1250,6494,6188,12740,0,719,2893,0,10807,0,0,0,0,0,
0,0,0,6392,0,0,2144,58,3373,5654,0,0,0,0,0,5499,0,0,4244,0,0,0,0,0,
5177,44,4919,0,6931,9234,0,0,0,0,7511,10626,10995,1983,12211,12384,0,12385,11347,0,0,0,0,6677,
7040,3,5786,11583,11950,4076,1199,10153,0,0,0,0,6471,10483,0,5978,5021,10617,4410,5991,0,0,0,0,
0,0,0,0,0,0,0,0,9240,0,916,10961,0,0,0,7905,10299,11018,11543,7986,12360,0,3985,0,
487,5619,2890,0,0,0,0,7060,0,0,4894,9222,1271,11499,3267,11814,0,10024,0,0,4899,0,0,9375,
0,463,10837,0,9975,0,2343,4465,0,6058,5520,0,0,0,0,11495,0,0,8022,764,8202,11335,0,5316,
0,2404,5905,11862,4598,0,0,0,2519,0,0,0,1935,0,0,0,5803,0,0,0,402,0,255,4591,
5273,0,7083,2811,0,0,0,8339,10714,0,0,373,0,0,10894,9401,0,4686,11141,7596,10918,0,556,1529,
0,7068,0,11877,0,8718,0,0,0,7693,10674,0,0,0,0,1939,1483,1609,0,5531,0,0,0,2593,
5754,8798,0,6527,0,0,0,0,1035,4596,0,0,0,12584,892,10978,0,0,948,10127,0,8367,0,0,
0,6234,0,1240,0,0,0,0,0,4594,0,4754,0,9933,0,0,0,0,0,0,0,8720,11659,0,
0,0,0,0,0,0,0,2208,0,0,0,2430,10778,7730,0,3748,0,0,0,7109,0,12741,3191,9206,
0,1449,2681,0,0,6031,0,0,0,12537,0,5879,0,2820,0,0,0,0,6685,1308,0,0,0,0,
0,1579,4294,0,7204,0,11541,5763,0,0,10673,2388,0,0,0,0,0,0,0,5012,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,12527,0,0,0,26,10678,11999,0,5550,9282,11619,0,0,
8939,0,0,2161,3116,0,0,0,0,0,4693,0,0,0,0,0,0,0,0,0,1790,11927,0,0,
0,0,0,0,2720,3261,6196,8406,0,0,0,9440,0,1843,0,0,0,8411,5636,9237,0,0,0,0,
0,0,4522,0,0,0,0,2411,0,7170,379,0,0,0,0,0,0,0,0,9570,0,0,2027,0,
0,0,9317,0,3818,0,7370,10469,0,0,9352,0,0,0,0,0,0,9860,4414,0,256,4774,12618,0,
0,0,0,0,0,657,11060,0,0,6276,0,0,1571,0,1278,658,0,0,6428,5409,10154,0,0,0,
0,0,0,0,0,0,0,7092,0,7115,0,0,0,2102,5509,1230,2827,5608,6431,7509,0,0,0,8693,
3593,0,0,0,0,0,0,6087,0,685,0,7843,0,9734,0,11227,0,0,0,0,8487,2497,867,12469,
6419,12497,0,9212,0,0,0,0,0,0,0,0,0,7171,0,0,2965,4802,4758,6708,4781,12161,0,0,
10146,10932,11852,0,0,11275,0,9129,0,6335,0,3460,0,0,3922,0,0,0,0,2707,5472,258,0,0,
0,0,0,0,0,6569,0,0,0,0,3612,971,7116,12464,0,12415,0,0,0,1100,0,10533,0,5483,
2576,0,4538,0,0,0,9154,0,0,1219,0,0,11846,0,3087,0,12061,0,0,0,0,0,0,3747,
0,0,0,0,1309,0,11706,0,0,10954,0,412,9613,0,8387,0,9469,11418,12437,4811,1370,0,0,1363,
1481,0,7441,0,0,10386,0,0,0,9408,4194,0,0,0,0,0,2123,0,0,3928,8161,10437,0,0,
0,0,0,0,0,12477,0,7833,0,0,0,0,0,0,5024,0,0,0,0,0,0,11240,0,0,
0,0,0,0,0,0,4739,0,0,8321,0,0,2342,0,0,3604,12336,0,0,0,0,3775,6993,12453,
10903,5338,0,0,4687,1263,0,2955,3470,10331,0,0,0,4829,0,0,0,5093,9714,0,0,11172,10225,11713,
0,0,0,4326,0,0,0,0,8936,0,5455,0,0,0,7265,0,9598,10728,0,0,0,0,0,0,
0,0,0,1638,0,0,0,0,2612,0,0,0,0,7239,0,12568,12759,0,0,2025,8169,10943,4224,0,
0,0,0,0,0,0,4913,0,0,0,0,10411,11688,1469,0,0,2993,3237,2936,0,11014,0,0,0,
0,7541,0,0,0,5234,0,0,0,0,0,0,0,330,0,7599,0,1465,12329,8678,0,4947,0,10049,
0,7921,8103,0,7048,12070,0,5451,0,9952,0,0,0,0,8167,0,3093,2785,0,4560,0,0,0,10160,
10144,0,1501,4644,0,0,0,0,0,0,5322,0,0,912,2358,4003,10268,0,0,0,0,0,0,0,
7052,0,8593,0,0,12046,0,0,0,0,9577,0,0,10647,4636,0,2935,0,0,0,0,0,7383,3442,
5821,5293,10346,1700,0,0,0,0,2541,9685,11595,0,0,6979,0,8131,10378,1649,3877,0,0,0,2409,9479,
0,3741,3938,2313,267,8808,12503,9314,2498,12709,0,0,0,7769,0,0,1612,0,0,0,0,7321,11356,0,
0,0,7337,8218,0,0,9602,11184,11763,12273,0,0,8689,0,0,0,12153,3755,0,0,9733,0,0,5623,
0,0,0,0,0,0,0,0,0,3534,1076,1780,0,0,0,0,0,0,0,0,1450,0,0,0,
0,10513,10425,1009,0,0,10067,0,0,6360,0,0,4675,8686,0,0,0,0,0,0,453,0,0,0,
0,0,0,0,0,0,12355,0,0,421,7481,3685,0,0,0,0,0,0,9459,362,0,0,0,2666,
440,0,0,0,0,7446,0,0,0,0,0,0,0,0,0,10423,10351,0,4056,701,0,0,0,7713,
0,0,0,0,0,0,0,0,0,0,300,0,0,0,0,0,0,0,0,0,11591,0,0,5911,
0,0,0,0,0,0,2782,6506,10281,4948,9406,0,3440,3403,5282,9957,0,5092,7104,11344,0,0,7277,0,
0,0,0,0,12633,11767,0,0,5844,6667,7906,3886,11657,0,7944,0,0,0,11686,6688,0,1727,8079,10633,
0,0,0,0,671,0,0,0,6580,8741,9327,0,0,0,0,0,0,0,0,0,0,0,2613,0,
0,0,0,1471,10844,0,0,0,9869,0,0,9496,0,9608,0,242,8175,5194,6233,12590,0,0,0,0,
0,0,6896,5985,1424,8666,0,0,0,0,5475,0,0,0,0,0,8243,9877,4110,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,7787,5558,1034,6399,511,10563,12657,0,5162,6969,3671,5868,0,0,
8529,10756,7761,2137,0,2737,0,0,0,0,0,0,0,4111,9033,0,0,0,0,0,0,0,70,2760,
4582,7335,8146,10572,0,0,0,0,0,0,0,0,0,0,0,12686,0,0,0,7329,0,5535,0,9790,
3696,12060,0,0,0,0,0,0,1395,0,0,0,0,0,5112,8301,0,0,0,0,0,0,1817,3968,
0,0,0,0,2857,0,0,0,964,1190,3658,4991,6585,0,1269,0,0,629,11447,0,0,0,0,0,
0,10398,0,0,11149,0,0,0,10701,0,0,4982,8269,1484,4307,7304,694,3170,8353,10450,0,0,0,0,
0,10859,0,0,0,0,0,11263,0,11377,0,9759,0,0,0,0,0,0,7749,0,522,2646,9133,0,
0,0,10888,0,0,12376,10606,0,0,2118,0,7372,0,4859,0,0,0,0,0,0,0,0,46,0,
0,0,0,0,0,0,0,7978,0,11958,12696,4287,5277,6734,7524,7841,0,0,4923,0,0,0,0,0,
6654,0,6338,0,7080,12285,12444,11176,8035,0,0,0,2533,0,0,0,750,0,0,0,0,0,0,6779,
9807,12094,0,0,2870,0,10528,0,0,1958,5207,8775,11195,0,0,4663,11883,0,0,10122,0,9915,0,0,
0,5232,0,381,0,0,0,0,8383,8892,11130,3037,9579,11253,8488,0,1479,0,3812,0,0,0,0,0,
8346,0,0,0,0,84,0,0,0,8390,0,0,8313,7430,5614,0,0,11033,10577,11620,12245,0,12358,0,
0,0,0,0,0,726,1044,0,4634,11567,0,0,11496,0,7930,0,6203,6217,1313,3074,0,0,0,0,
7722,0,0,0,5665,11329,0,0,0,0,0,0,0,2596,0,0,0,9287,1180,3907,4681,0,0,0,
6867,0,7505,8330,8724,2729,11359,12017,12054,6724,0,0,0,0,0,0,0,0,0,0,0,7989,0,0,
0,0,0,0,8536,0,0,0,0,9047,0,3796,0,0,0,0,0,0,0,8912,0,0,5432,0,
5003,0,0,0,0,0,6680,0,0,0,0,0,6413,0,0,5365,0,0,0,0,10810,0,0,0,
898,9709,2207,10698,11188,0,0,0,817,0,0,5216,10611,1863,0,0,0,0,0,6381,0,0,0,0,
0,3141,9569,477,7987,0,0,1388,0,0,5544,692,11892,0,0,0,0,5932,0,1966,10860,0,781,6787,
0,0,0,3732,6010,0,2336,11250,0,0,0,5555,12306,0,0,0,0,0,0,0,11758,0,0,0,
9219,0,0,0,0,0,0,0,7042,0,2429,0,0,0,0,0,9089,0,0,0,7825,10395,10719,0,
0,0,0,0,0,0,0,0,5362,3856,0,0,0,0,0,0,11829,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,4977,7728,0,0,6720,0,587,0,0,0,5810,0,0,3205,730,6700,
0,0,0,0,0,0,0,0,0,0,0,3842,1611,1182,0,0,9303,947,3919,11625,0,0,0,0,
0,0,0,0,0,0,494,0,8654,6763,0,0,0,9653,1110,0,0,0,0,1344,2717,4261,3220,9008,
0,7246,11987,3535,2962,7719,0,0,0,9561,0,2194,4823,0,0,0,0,0,5466,0,0,0,0,0,
0,0,2671,0,0,0,0,1733,5685,11882,0,10196,82,10283,7581,12523,0,0,0,2787,0,0,0,0,
0,0,2114,0,0,0,0,0,0,0,0,11717,0,9285,0,0,0,0,0,0,2743,5415,9048,4715,
0,0,0,0,0,0,0,0,2799,0,6040,9351,0,11171,5129,737,0,0,601,2803,0,0,2379,9290,
0,5385,7391,0,0,0,1664,9074,0,0,0,0,0,0,0,9917,0,0,0,0,12158,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7827,0,2112,10974,12699,0,0,
0,0,33,0,0,0,10157,3049,0,0,0,0,0,0,11143,0,0,0,0,645,2063,0,1749,0,
0,0,0,0,0,3059,0,0,0,0,5941,0,0,0,0,0,10039,0,0,0,0,0,0,0,
0,0,5792,0,9190,0,4161,10255,0,0,7862,6095,6108,0,11117,10994,12056,0,11654,0,0,0,0,0,
0,11984,0,0,0,0,0,0,8170,0,0,0,0,0,7240,0,0,0,7344,0,12566,0,2826,0,
0,0,0,0,0,0,0,0,8214,133,0,0,0,1708,0,12554,10213,6768,0,7351,4849,0,0,7988,
0,8380,0,0,0,933,3523,0,0,0,0,0,235,0,0,3503,0,0,0,0,0,0,0,6477,
11297,9484,2607,0,0,5181,0,0,0,0,0,0,7938,0,1172,12180,0,10229,3746,6284,3893,4926,11623,0,
3112,1754,4198,0,0,0,5337,0,1287,0,5349,7863,0,0,0,2550,0,766,0,0,0,8986,0,0,
0,178,4656,232,6783,1288,0,6321,9863,0,0,0,1597,5568,3611,9752,7644,10497,0,0,0,0,0,0,
0,0,3468,0,0,0,0,0,0,0,0,7012,0,0,0,0,0,8349,0,0,2187,9342,0,0,
0,0,0,0,0,0,6523,0,0,0,1095,0,0,0,0,0,3642,8118,0,0,0,0,6164,3867,
11741,12101,11508,12172,0,202,6242,0,4570,0,0,0,1386,0,11020,6350,3445,11699,0,0,0,0,0,0,
2415,0,6236,0,0,0,0,0,2383,699,6387,0,0,12446,4806,0,0,0,0,0,8558,10247,10518,0,
0,0,1789,0,0,0,11158,1751,0,0,0,0,0,9092,0,0,1564,11431,0,0,0,0,0,0,
0,0,0,0,0,0,2296,0,0,0,3895,0,2,3098,9360,6313,0,0,0,0,0,0,0,0,
0,0,3904,0,0,0,0,0,2825,9740,0,0,0,0,11587,0,484,0,1868,0,0,0,0,9977,
0,4981,8159,9998,0,0,0,3497,4942,0,1575,1472,1721,0,0,0,0,0,0,0,0,0,0,0,
4920,0,0,0,0,0,1425,0,0,0,0,10372,11902,0,0,0,0,6345,10302,6422,0,0,5250,0,
0,4203,647,2831,0,0,0,0,0,3723,8115,0,11716,0,0,0,11584,12249,12472,0,194,0,7251,7160,
8350,9012,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11840,0,2756,0,4327,0,11146,
10657,0,0,0,0,0,0,10186,0,0,0,0,0,10439,9724,0,5613,0,0,9804,0,0,0,0,
0,12198,3079,7176,8203,0,0,0,3643,10048,11973,0,0,0,0,0,4898,0,0,12221,0,0,0,0,
0,0,0,0,0,0,0,0,0,6384,5820,0,2271,6099,2290,10842,0,11888,762,5485,0,0,0,0,
0,2908,1945,6930,0,0,11314,7216,0,0,0,0,0,0,0,0,0,7865,166,9039,4168,0,808,9203,
10420,11663,9429,0,3124,0,0,0,577,0,2801,0,0,0,0,5784,0,0,5468,0,0,11266,0,0,
0,0,0,4029,0,0,3921,0,7615,7192,0,0,9227,0,5511,0,0,0,7142,0,4925,6255,9663,0,
0,0,0,1007,7777,0,0,0,0,0,0,0,0,6630,8043,9005,0,0,0,0,9884,9686,0,11718,
0,2889,0,0,0,0,0,1799,0,0,11976,0,0,0,145,4081,7346,0,0,9097,0,7698,10491,0,
8983,0,0,10202,0,0,0,0,0,0,0,1289,0,0,0,0,2515,0,0,0,0,0,20,2954,
3388,0,0,0,0,0,0,3502,0,7772,8603,0,6469,480,8578,11500,0,9581,11880,0,3427,7934,0,0,
9001,0,0,11056,5515,6109,0,0,0,0,1183,0,6106,9615,0,12262,0,0,0,4703,2959,8215,10128,8556,
12087,0,0,0,0,0,8400,0,0,0,3420,0,0,3970,6914,0,0,10529,11441,4975,0,12313,0,900,
6714,0,5688,0,0,0,1441,6499,7759,2713,7188,5897,4746,670,10499,0,0,0,11710,0,0,0,0,0,
0,12451,0,7653,0,0,6827,8438,12706,0,0,0,0,0,10549,0,9371,0,0,0,12020,11037,0,0,
0,0,0,0,0,0,0,9925,9337,9380,0,0,0,12275,0,1807,0,10457,0,0,2728,3082,10578,5955,
181,8220,0,4124,0,0,0,10150,0,0,0,3783,0,460,0,8173,0,0,0,0,10535,10933,0,0,
0,6119,1816,2847,6029,6220,8684,6593,3018,9655,3473,10671,2922,5510,7920,0,1572,4098,12640,0,0,8975,8734,0,
0,0,11676,7649,11009,11545,11457,0,4286,0,0,0,0,0,0,0,11794,0,1077,391,1357,0,0,0,
0,8040,0,0,0,0,0,0,0,10977,7124,0,3909,428,12485,1907,0,5461,0,0,0,0,0,2569,
394,6932,11714,12494,0,10493,11374,0,0,0,0,0,0,0,0,8619,12088,1377,5259,0,10700,0,11095,12448,
12058,8692,1994,12508,0,0,0,0,0,0,1735,11983,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,7794,12110,0,0,0,0,8950,0,163,3651,7760,0,5097,4174,0,0,0,
0,0,0,0,0,11051,906,0,0,0,0,0,0,0,0,0,4836,0,0,1187,7539,0,1293,0,
0,0,0,0,0,2479,0,0,9277,0,0,2400,0,0,11969,0,10236,0,0,0,3391,0,0,0,
0,0,5831,9871,5120,10079,7283,10239,0,5408,0,3393,5037,316,6576,0,0,11358,0,0,0,0,0,1932,
0,0,3162,0,0,11010,0,8594,0,0,0,0,6503,6512,8758,12107,0,0,0,5026,7166,0,0,0,
0,5002,6478,3653,0,2441,4254,2721,1329,3646,7903,5477,5174,0,6753,0,0,0,10230,880,3492,0,208,5211,
7708,8891,0,0,10724,8235,5761,0,0,0,0,0,0,0,0,0,0,80,74,2164,6658,0,0,7632,
0,0,0,0,0,0,0,8781,0,0,0,651,221,0,0,2638,0,0,0,0,0,0,0,0,
0,10801,0,0,0,0,0,11962,0,0,12084,0,0,0,0,0,0,2757,0,0,0,0,3770,11396,
0,0,0,2473,0,0,0,1227,0,0,0,0,0,0,0,0,7818,0,0,0,0,0,0,0,
0,0,0,3389,0,3174,0,0,0,0,12763,0,4789,4129,0,0,5588,3182,6972,0,0,0,0,0,
0,0,0,0,0,0,7983,0,0,11751,0,0,0,0,0,0,0,6967,0,0,9707,0,0,5137,
0,0,6848,8528,0,0,0,6137,0,0,0,0,11420,0,0,0,1668,0,4841,1156,11785,11850,0,1168,
0,10480,0,0,0,11618,7659,0,0,0,0,0,4973,3762,0,0,0,0,6565,0,0,0,0,12476,
0,0,0,669,0,0,0,0,0,0,9649,0,0,2547,0,0,0,0,0,0,0,0,5252,0,
0,0,11489,0,0,0,4649,6778,7809,7904,0,0,0,0,12570,10090,0,0,0,5809,0,0,0,0,
0,0,12072,0,0,0,0,957,8559,0,0,0,2928,6484,0,0,0,8498,8025,0,10300,0,150,0,
9042,0,0,0,3042,0,0,0,0,6355,6573,934,4382,4660,7163,0,0,0,0,9972,7472,3529,7674,0,
0,0,12220,0,6659,10638,0,10463,0,0,0,0,0,2173,0,6946,0,0,491,7789,9344,0,0,0,
0,0,0,0,0,0,7678,0,0,8178,0,0,0,6293,10926,0,0,0,7871,0,0,2057,446,7849,
0,0,0,0,0,5456,0,11993,0,0,1174,0,0,0,1128,4400,0,0,0,10824,8838,10538,0,4872,
0,0,238,0,10265,0,0,0,6957,0,12419,0,0,6091,7704,0,8259,0,0,3845,12490,0,0,5082,
0,0,0,10738,0,0,0,10173,0,2464,12337,877,6152,0,0,2217,4864,0,0,1316,0,4142,0,3359,
0,0,0,0,0,0,0,0,0,10589,0,2288,0,5875,0,0,0,0,0,0,3544,0,2506,0,
0,0,0,0,0,0,0,0,10123,0,6939,0,0,0,0,3349,6198,12582,0,0,0,9748,5441,0,
1541,5168,1827,6810,0,0,0,0,9028,1039,0,0,0,297,0,0,0,0,0,0,5580,0,0,0,
0,0,0,0,2590,0,0,0,4761,0,0,2482,0,1139,0,908,0,0,0,0,0,0,0,5260,
4895,7144,0,0,0,0,8830,0,0,0,8007,0,0,0,0,0,6921,11873,0,0,4330,12178,0,0,
0,10087,0,0,0,10222,12290,1117,12555,2665,0,3963,6161,0,0,0,0,2002,7929,0,9563,0,0,0,
0,0,0,0,0,0,0,176,5060,0,0,0,0,6349,0,884,0,0,0,0,0,0,0,0,
0,0,988,1873,7392,0,0,0,1834,0,0,0,0,0,10608,432,8162,5019,0,10050,0,0,0,8801,
11866,0,4150,0,8519,1328,1915,4296,10376,0,0,0,2470,0,2381,0,0,2026,9765,0,0,0,0,8465,
0,0,9045,0,0,0,4252,3706,7566,5429,0,0,859,7754,0,9698,0,0,0,5790,10770,0,0,7205,
0,0,0,0,9873,0,0,2879,1303,4468,8638,0,0,0,0,0,0,5132,0,0,954,0,1674,0,
0,3876,0,0,9506,0,0,1124,1053,11602,5023,0,0,0,9090,0,12146,0,0,4222,6964,2726,0,0,
0,11530,0,0,7113,10492,0,0,0,0,8795,0,0,0,0,0,0,12522,0,0,9155,7197,0,12769,
0,5179,0,0,0,3817,0,0,0,0,0,0,0,72,0,0,0,0,7138,0,0,0,0,0,
0,0,0,3799,0,0,0,2924,5876,8019,12758,0,1322,0,0,0,0,6395,9088,1488,9373,0,6201,0,
12083,0,0,0,6407,0,10369,0,0,0,6766,0,0,0,0,0,0,0,0,8333,0,7158,0,0,
0,0,8268,8879,0,0,0,1886,0,0,5789,0,1400,0,0,0,0,0,0,6314,5383,3001,5114,8794,
9726,0,0,0,0,0,3629,6008,6281,12694,0,0,0,0,0,0,0,0,0,11278,0,0,0,1590,
3631,11579,0,0,0,11204,6082,0,0,0,0,8894,7349,0,0,0,0,0,0,0,0,0,0,0,
0,0,7470,1136,0,0,7637,0,0,0,4348,0,0,0,1146,5047,7336,9199,0,0,0,5393,0,11510,
1444,0,0,0,12439,2463,0,0,0,0,0,0,0,0,0,9739,0,16,7045,9061,0,0,0,0,
3185,698,2718,0,0,0,0,0,0,0,0,0,8660,0,8145,0,0,0,0,0,9814,10232,10330,0,
21,11592,0,7214,12666,0,0,0,0,8107,0,5644,2912,7528,10098,8597,0,0,0,0,0,9386,9475,0,
0,11981,0,0,2058,4440,0,0,0,0,0,2199,11831,11757,10976,0,0,5718,0,0,0,4647,320,5078,
0,0,0,0,0,0,0,9377,6716,0,532,0,0,1537,0,0,7235,0,0,0,0,1391,7712,0,
0,0,5379,7046,4858,10309,713,0,0,5669,9173,0,0,8155,0,0,2532,10260,0,0,10461,3898,0,0,
0,0,0,5606,6414,11041,0,0,0,0,0,0,2155,5933,7494,7720,0,0,0,0,690,0,0,11355,
0,1036,1375,2816,4044,2189,5814,0,9766,0,0,0,0,0,0,7345,0,8988,0,0,0,2710,0,11113,
0,0,0,10791,0,0,0,0,0,11277,0,0,0,0,8249,12316,0,0,0,0,0,0,0,0,
11350,11259,0,663,0,8320,2364,0,6922,0,903,1506,0,0,2149,0,0,0,0,0,2032,2923,6890,10474,
2958,0,0,0,0,0,2328,1285,11320,8261,0,0,0,0,0,0,12644,0,6747,0,0,0,0,0,
2215,6443,6802,7915,0,0,0,0,0,0,0,0,0,0,0,0,0,4026,3613,4113,10250,10254,11128,2133,
3026,0,0,0,11021,5853,1122,0,0,6290,7628,12768,0,4907,2939,5450,0,0,8512,0,0,0,0,0,
0,0,0,0,2917,0,6521,7148,9930,607,2660,6625,8231,11599,12682,0,0,98,9049,0,11044,0,0,0,
10555,0,5497,0,0,0,4763,8651,11022,11443,0,0,0,10937,0,0,233,0,0,0,10856,0,0,0,
0,0,0,0,0,0,0,0,3585,6279,0,10594,0,9454,0,5387,0,2983,5942,0,0,173,0,0,
0,0,0,3006,0,5676,6899,8776,0,0,0,3058,4114,0,1032,6330,0,0,0,0,0,4328,0,12151,
0,0,11538,0,0,0,0,426,3328,0,0,0,10748,0,0,0,0,0,0,0,0,0,0,4473,
0,0,7090,0,0,0,0,5846,87,9513,0,7429,11133,0,0,0,0,0,0,1949,3500,7269,0,0,
0,0,0,11168,0,0,0,0,0,0,0,0,0,3982,0,0,0,0,12736,0,0,0,7808,7292,
0,0,0,0,0,329,4112,7640,0,0,8513,0,0,0,0,0,0,0,0,2049,0,0,11432,7543,
0,3444,0,0,11475,0,5871,0,0,0,0,1781,0,0,0,12756,0,0,0,11482,664,3337,0,0,
0,0,12196,3649,6607,2434,0,0,0,10999,0,0,0,2501,0,6982,9361,436,11600,0,0,0,0,0,
4573,0,12619,0,0,0,0,0,0,0,3223,0,7703,0,0,0,0,0,0,0,0,11885,0,11614,
4955,0,8717,0,0,0,2806,3036,0,10010,0,0,11819,0,9069,0,0,0,7956,0,0,0,0,0,
1508,0,8443,493,11546,0,0,2337,5701,11865,0,6347,7758,10832,6974,0,2570,10516,0,0,12335,0,0,10443,
10388,0,0,1111,0,5344,0,0,0,10256,0,0,0,8862,0,0,0,6304,0,0,0,0,0,0,
0,0,0,0,0,0,7141,0,4016,1509,0,0,784,1698,0,0,12757,0,0,0,0,0,0,0,
1193,8857,11422,11458,9749,0,5571,0,0,0,0,940,0,0,525,3752,4220,9803,0,0,11380,2484,0,0,
0,0,0,0,383,3320,5111,0,11737,0,0,0,12488,0,0,0,0,0,0,0,0,0,0,0,
11988,0,0,0,0,0,0,0,0,6093,10137,12195,0,12506,6210,8148,0,0,0,0,12116,0,0,0,
0,8032,0,0,0,0,0,9266,11136,0,0,0,3831,0,7845,0,0,0,7774,0,0,0,0,0,
0,0,0,4927,0,0,7056,1259,0,9835,0,2840,0,0,6165,0,0,0,0,3615,7925,0,0,11254,
0,0,0,12531,0,2056,0,0,0,0,12499,0,0,2184,6869,9583,9667,0,4311,0,0,0,0,0,
0,3884,1325,8376,3471,10792,0,4152,0,0,4786,12615,0,5222,1040,0,0,7729,0,0,7143,2599,5178,8641,
0,0,0,0,10884,12206,623,7135,0,0,0,0,2824,0,0,0,0,6429,0,2143,12704,9105,2468,0,
9999,0,0,11938,0,0,0,12463,1261,0,0,0,0,8502,12012,0,0,0,3369,0,0,0,0,0,
0,4526,0,0,0,8194,4365,0,0,0,8653,0,1402,0,0,0,0,0,0,5173,0,0,0,0,
0,0,11644,896,4321,3937,8426,11318,0,0,0,0,10590,0,6619,8899,0,0,0,0,0,2544,5543,4577,
3361,11851,8446,10702,0,1317,10377,0,0,11203,0,0,0,0,0,0,6202,9897,11798,0,10921,0,0,42,
1824,0,0,0,0,0,0,0,0,0,10634,0,376,8732,4005,479,2279,6895,10581,0,0,560,0,0,
0,0,0,0,4025,5698,0,3507,10182,0,0,0,12760,0,0,8153,1928,2974,0,0,2837,5480,0,5640,
0,0,7553,0,0,9382,7452,0,5146,11365,0,1103,0,978,0,0,9796,0,0,0,0,0,0,0,
564,0,4277,4540,0,3236,0,0,0,0,0,6830,3192,0,0,6388,6797,0,10544,0,0,12068,0,11073,
0,0,0,0,761,0,540,12143,7299,0,0,3537,0,2198,0,0,0,0,0,11439,5151,0,0,10263,
4676,456,1769,0,0,11129,0,0,0,0,0,239,0,11513,0,0,0,0,0,0,0,3299,0,130,
12368,3573,10015,0,5841,0,0,2092,363,2240,12538,8157,4637,0,1144,237,0,0,0,0,9497,0,0,0,
0,0,1987,11728,0,9151,0,0,0,0,11008,12558,8602,6816,0,0,12684,0,600,110,5944,0,0,0,
3117,4486,2042,0,0,0,0,0,0,0,3891,0,0,0,0,0,9706,4231,8779,0,0,0,0,0,
0,0,5423,0,0,5873,0,0,0,0,759,0,0,5248,10585,0,11302,0,0,0,0,4738,0,9027,
2127,0,0,0,0,0,0,0,0,1407,2428,0,0,0,0,0,0,0,1905,0,3335,0,0,7994,
7546,272,0,0,0,0,0,0,11462,0,0,0,11384,11732,0,6302,2621,0,0,0,1791,11642,6755,0,
0,11030,11059,0,0,0,0,4143,12125,0,0,0,0,0,0,0,0,0,5057,5188,11735,0,0,6052,
0,5486,0,0,0,0,0,2352,6713,0,0,0,0,2579,5206,6644,9099,9201,0,0,0,0,0,0,
0,0,0,469,6454,0,5464,5309,10038,0,0,0,0,5564,0,0,0,0,0,0,8889,8735,0,0,
12593,0,206,8188,0,9306,0,0,0,0,0,0,0,0,10158,0,0,0,8531,11083,11419,12203,0,0,
0,0,0,0,0,0,3297,12011,6646,0,0,0,1997,6924,7137,9755,0,0,0,0,3670,11559,0,0,
4091,1675,0,11307,0,0,0,0,6960,0,8555,0,5197,3284,9294,10368,0,0,0,0,1426,0,0,0,
0,0,2293,0,10703,0,0,2371,0,0,4990,9197,10550,0,0,0,0,12687,2327,4740,11963,1466,2203,12752,
0,0,0,0,0,0,0,0,0,4093,0,0,1822,4331,0,0,0,0,0,0,0,1214,8190,6408,
0,4495,0,0,0,0,0,0,0,0,0,0,10199,0,0,11448,0,4529,4418,3004,602,3906,0,0,
9399,12075,10665,9600,0,0,0,0,0,0,4621,0,0,0,0,0,0,0,0,0,0,0,9171,0,
6892,0,0,0,0,0,0,0,0,5507,0,0,0,4589,0,0,0,4595,0,627,0,6547,0,0,
0,0,0,0,12715,5428,0,0,0,0,0,9995,0,0,0,0,0,0,0,6627,5374,0,0,9292,
0,0,0,0,0,0,3227,9939,7592,0,0,0,0,0,0,0,3641,0,0,0,0,0,0,0,
0,106,6632,10711,0,0,9843,9782,10390,8334,8850,0,0,0,0,10869,0,9671,0,0,0,4159,3308,7028,
0,0,0,0,0,0,0,0,0,0,3657,0,0,0,0,0,0,0,4567,0,0,0,0,0,
12145,12389,0,0,0,0,1131,0,9011,0,0,0,0,11939,10318,0,0,1456,0,521,0,0,0,4200,
0,5407,0,0,0,0,0,0,1213,0,0,0,10841,0,5491,6452,11884,12053,0,0,5597,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,2020,0,650,8997,0,0,0,0,0,0,0,0,814,
0,6444,3434,0,12319,0,0,0,2543,0,9539,7530,0,0,0,5886,12240,0,0,0,0,0,0,0,
0,0,0,0,0,797,1977,5124,0,11438,6562,10433,0,9355,11694,6704,0,7313,0,0,0,0,0,0,
0,12413,0,5442,0,0,11626,8052,4600,11955,0,0,0,0,0,0,10399,8292,0,0,3525,0,0,0,
0,0,0,6084,0,2637,9781,0,0,0,0,0,0,0,43,11150,0,0,0,0,0,0,0,10766,
1312,2043,0,0,0,8916,10135,0,0,0,0,0,1245,6362,8541,0,0,10661,0,0,866,0,0,0,
0,0,0,0,0,0,0,7567,0,0,0,0,0,6002,792,1666,0,0,0,0,0,509,6068,3088,
6709,2402,8012,1150,11445,0,0,9108,11872,0,0,0,2107,0,0,10731,0,0,0,1011,0,0,0,0,
0,0,0,0,10525,0,0,0,3742,10091,8668,661,0,0,0,0,0,0,0,0,0,0,1333,0,
0,0,0,0,0,8842,0,1808,0,0,0,317,0,5743,0,0,0,0,0,580,0,0,0,0,
0,0,0,7105,0,3409,3045,7991,0,0,0,0,0,3111,5371,0,0,0,8133,791,7312,10464,0,0,
0,0,5919,0,0,4295,11341,12139,0,0,0,0,0,12351,0,9894,0,0,7724,63,0,0,0,0,
12735,2505,0,2642,0,0,800,4565,6183,10295,7174,0,0,0,0,0,0,0,4871,0,0,11050,6663,0,
0,0,8713,0,0,0,2582,7436,2629,0,0,0,0,0,0,0,6252,0,0,0,4157,0,0,2326,
4751,8468,0,4566,0,0,0,6956,3489,0,12573,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,5301,0,0,0,11858,0,4034,11700,0,0,4946,0,0,6271,0,0,0,10246,0,11408,0,6980,0,
0,0,830,0,0,3729,0,0,0,0,0,0,0,449,12754,0,0,0,7536,0,0,0,0,0,
0,0,10253,0,0,8493,0,0,8477,2071,12348,0,0,0,0,0,0,0,11791,0,0,0,0,0,
0,0,0,0,3715,4784,0,0,0,179,2377,510,6204,8501,11801,2452,0,0,0,1717,0,0,0,0,
0,0,0,0,0,0,0,2354,0,0,0,0,0,0,0,3411,3717,0,0,116,2457,8733,6882,0,
0,0,0,0,0,6697,11105,0,0,0,11389,0,0,0,0,0,0,3212,11556,4363,0,0,0,0,
0,0,0,0,0,0,0,7287,9166,0,0,0,3262,0,0,0,5476,6505,10849,2867,0,0,0,154,
4299,5766,5275,0,0,0,6354,0,249,39,2031,0,0,0,10763,0,0,0,0,4281,0,8049,0,0,
0,0,0,0,0,11827,0,0,0,0,0,0,0,6238,0,0,1745,0,0,0,0,0,0,0,
4721,0,0,12676,0,0,0,0,0,0,0,4391,0,0,1085,7220,466,0,2419,6261,6989,0,0,0,
2417,5931,0,0,0,0,0,6367,0,0,0,0,0,1783,0,0,0,0,0,0,0,0,0,0,
462,0,0,0,0,9551,0,476,12713,0,0,0,0,0,11784,0,7354,0,0,0,189,0,0,0,
0,0,0,0,0,3413,0,0,2382,10061,11940,7328,12373,7681,0,0,8486,0,7970,0,0,4646,6618,7362,
7752,1910,8945,9461,0,0,0,0,0,0,0,3543,6138,0,0,0,0,5080,11690,0,0,0,0,10587,
0,8358,0,0,4411,0,0,0,0,0,0,0,0,8371,0,0,0,0,0,0,12201,0,0,0,
0,0,9904,10507,0,0,2776,5170,9864,0,4780,0,7322,0,7210,2650,4617,4985,0,0,0,0,0,0,
0,0,9818,0,0,0,0,0,7088,0,0,0,4579,10490,5183,3841,9751,3250,655,7562,3439,0,0,9970,
0,1523,0,0,0,0,0,0,0,8699,0,0,0,0,0,0,4876,4144,0,6620,0,0,782,9082,
9580,0,6488,10174,7139,9109,0,0,0,0,0,0,11770,0,0,0,0,8004,0,0,0,0,6823,0,
0,2692,8855,0,0,0,5242,10567,11189,0,10332,0,0,0,0,0,0,7999,0,0,2739,0,0,6014,
0,0,0,0,0,7861,11112,0,10776,9170,4527,3844,0,0,3294,0,0,0,0,0,0,0,0,0,
0,0,0,11132,913,3540,1739,7984,2312,12592,5079,0,7886,9867,0,536,10220,9193,0,0,0,0,0,0,
0,0,5546,6597,10804,7762,11249,0,0,0,0,1722,11039,2530,4551,5204,0,0,0,3054,0,0,0,7949,
0,0,0,0,0,0,11894,353,8725,0,0,0,0,0,0,0,0,0,0,0,12470,0,0,0,
6154,12505,10172,10554,0,0,9349,0,0,2284,0,2359,6012,9002,0,7800,3821,0,10675,12399,5924,0,5482,0,
6524,3734,0,0,9304,0,0,7673,0,10189,5664,0,1177,6733,0,0,6602,0,0,0,0,1586,0,4464,
0,2631,6502,0,0,0,0,0,0,0,0,0,0,0,0,0,5029,2800,3259,7070,9365,11404,0,0,
0,11485,0,0,0,1486,0,824,0,0,3513,0,0,0,12402,0,0,0,6049,7387,0,0,0,0,
2150,1120,3013,0,0,0,0,3327,0,2604,10384,404,12120,0,0,0,0,0,0,0,0,0,5027,0,
3665,0,0,0,10358,1521,11284,0,0,0,5907,0,1626,7973,0,8551,0,0,5109,925,3081,0,0,0,
0,0,9891,0,0,0,0,6025,0,4536,7850,7790,0,0,1965,0,0,0,0,2263,11102,2270,0,0,
5040,0,0,5795,7100,0,11270,0,0,0,0,0,0,0,0,5958,4421,8589,1793,0,0,0,3654,7945,
0,1037,5785,0,0,0,0,0,0,0,5732,2325,0,10917,0,1504,3019,5366,0,0,0,10030,10600,0,
4430,11820,0,0,10649,0,0,4856,0,6365,0,7476,9638,0,0,0,8275,12202,0,0,0,0,0,6035,
0,0,1775,10162,0,0,9785,0,0,0,10677,6626,0,10875,0,2906,0,0,3189,6291,0,0,0,850,
10779,11815,0,0,0,0,0,1058,0,0,5524,0,0,0,0,0,9252,0,0,9960,0,0,6,12658,
0,0,0,12698,613,8996,4353,9098,9568,11916,0,2517,0,0,0,0,0,0,9629,6600,3869,8957,9192,7955,
3773,10968,0,3120,0,0,0,0,0,0,12286,459,5672,0,0,3769,0,0,9516,0,0,11617,586,0,
0,0,0,2109,9269,9213,3339,0,0,0,10901,538,9866,0,0,0,0,0,0,8789,0,5583,0,0,
5966,11378,12613,0,0,0,155,0,0,8542,10705,12645,0,0,0,0,0,0,9052,3993,0,0,0,0,
0,0,0,0,0,0,0,8601,0,0,0,0,7636,0,0,0,0,0,0,0,0,539,1340,8414,
0,0,9619,0,0,0,0,5370,0,0,0,4949,8416,9264,0,0,861,0,0,0,0,8591,0,0,
1390,0,0,0,0,3012,3080,12341,7309,7665,9532,0,0,2566,0,0,0,11752,0,4191,0,0,0,0,
0,0,6594,2957,2754,3450,7011,10022,0,9070,3871,0,5396,1842,0,0,12001,7072,0,0,0,2575,0,2403,
12016,0,5306,1857,105,7014,12654,8132,0,0,0,0,12651,6938,2442,5145,7054,9325,0,0,0,0,0,0,
8605,7652,10636,0,3008,0,2443,0,0,0,0,0,0,0,1527,11837,0,0,0,6190,0,6515,11562,0,
0,611,7848,4135,7750,8044,8455,9301,11881,9997,12500,3421,0,12680,4857,11183,6840,0,7439,1743,11841,0,0,0,
6796,0,6125,11922,12171,5199,0,8670,0,0,0,4952,0,7836,0,9464,0,0,0,0,0,0,0,0,
9225,0,0,0,0,0,4434,0,0,0,0,0,0,12147,0,0,6782,0,0,1600,11035,0,0,0,
0,5274,6159,0,0,9071,11861,0,8793,2884,7923,0,0,3342,4395,6039,0,775,12150,0,0,0,7855,0,
0,0,3050,7742,0,4068,0,0,3122,2493,10297,12208,3992,0,327,425,8860,0,0,0,0,0,0,8354,
0,3774,0,0,10374,0,0,0,0,0,0,0,0,0,0,0,10893,4969,6742,0,6282,0,0,0,
0,0,0,0,9489,11005,0,0,0,0,0,0,12105,0,11649,0,0,0,9498,0,0,1975,0,0,
0,0,0,0,7806,0,273,10799,0,8849,1547,0,0,0,1104,3451,4487,10350,0,0,0,0,0,10285,
0,0,0,2615,3300,0,0,0,1311,10277,0,0,0,0,0,0,6181,0,0,0,0,0,0,0,
2340,8101,1716,0,0,0,2212,0,4605,1522,0,883,1689,0,0,0,10115,0,3965,4452,2900,6318,10066,0,
2100,0,1113,0,0,0,0,758,1746,227,36,910,0,809,3113,0,0,0,960,0,8579,0,406,0,
0,0,5389,0,6057,0,10184,0,1767,0,0,405,0,0,823,0,0,0,7585,10104,11658,12119,12301,0,
9159,0,3165,0,0,1993,2518,5224,6935,5862,4073,7466,0,0,5481,0,0,0,0,0,12727,2963,0,0,
4984,10166,3475,0,0,0,0,9844,3618,12253,798,1356,5625,1622,3251,3896,0,0,0,0,10672,0,8492,0,
0,0,1507,0,0,0,0,0,7506,1030,0,11299,3401,8099,3381,4818,0,7433,0,0,4757,8844,0,0,
0,0,0,4139,6500,0,0,0,10885,0,0,0,3155,0,3578,0,212,4349,10501,0,0,0,6151,11298,
0,0,12226,0,0,0,11687,0,0,0,0,0,0,3142,0,0,0,0,0,10667,0,0,0,8442,
0,0,5577,0,0,0,5500,0,0,0,0,8618,11455,0,12294,0,0,0,1025,12636,3461,0,0,0,
0,0,0,2766,0,0,0,0,4356,0,9494,9912,4889,0,0,0,0,12517,0,0,0,0,5630,8716,
0,0,0,0,7207,0,0,0,0,0,0,0,0,0,8658,0,11118,5447,0,0,0,0,4705,0,
0,0,0,433,0,0,0,0,0,0,0,2016,0,0,0,3986,0,0,0,0,11804,0,0,0,
0,0,0,0,12744,8596,1631,0,7053,0,0,0,0,0,0,348,0,0,0,6162,0,0,0,0,
280,0,0,8160,9211,2090,0,2258,8067,0,0,0,862,0,3014,0,0,8495,0,0,0,0,11154,2913,
0,5996,9893,895,0,0,0,0,0,841,0,1728,1286,0,8520,0,0,0,0,5420,6850,0,0,0,
0,0,0,0,0,667,8814,11960,5953,0,9485,0,10168,0,0,0,0,1978,2454,4572,10275,0,0,2247,
3882,0,0,4534,0,0,1660,12089,0,0,7781,464,0,7672,8319,9423,0,7866,0,0,0,0,0,2077,
0,0,0,0,8721,0,0,0,0,0,0,0,5721,7890,6866,0,9175,0,0,0,0,0,0,0,
8621,0,3101,6741,1874,0,0,0,0,0,7616,0,0,0,3739,5272,0,0,0,0,0,0,0,0,
0,603,0,0,3567,7291,9433,0,0,0,0,0,0,0,4337,0,0,0,0,0,0,0,0,0,
0,0,0,3077,0,0,12066,0,0,0,9702,8221,0,4851,8471,0,0,11015,0,0,0,5182,0,0,
2008,0,9611,2445,12751,0,8547,6880,0,11446,9536,0,7550,0,11134,1,0,12585,0,0,0,0,10099,0,
10266,0,0,0,0,0,0,0,0,4545,7814,0,0,0,0,0,0,8375,0,2986,0,7574,0,2810,
9509,12643,9031,0,5852,0,4708,9557,7314,9717,0,0,4912,2940,6081,0,0,10740,1185,0,0,0,0,0,
0,0,0,2528,2960,4956,0,0,9688,483,4671,0,0,0,0,0,0,0,0,0,0,8508,8868,0,
0,0,4116,4999,6324,0,0,9899,6994,11684,0,0,1701,0,0,0,0,0,0,0,4524,393,8511,9556,
10683,11467,0,0,0,0,2578,842,0,0,0,0,7079,0,0,0,0,5422,8135,5034,0,6828,9274,0,
0,0,0,3765,0,0,0,0,0,0,0,12702,0,10689,0,0,0,2333,0,0,4206,3163,0,0,
0,0,0,1534,672,2222,2880,0,0,2603,0,0,12524,0,11279,2091,4723,0,0,0,4943,0,0,0,
5542,0,0,0,8905,0,0,0,0,0,5681,0,8217,0,10871,9229,0,0,2943,0,0,0,0,0,
0,0,3990,0,0,0,0,0,8993,0,7177,9253,615,0,0,0,0,0,0,4279,11996,0,0,0,
0,0,0,3521,3978,0,11311,9850,0,0,0,0,0,0,8452,7736,0,0,3151,5470,0,0,0,9435,
5611,0,0,8061,12350,0,9508,0,0,0,1428,0,11529,0,0,0,0,0,0,0,10908,0,0,0,
0,0,0,0,8943,0,0,0,0,0,1651,8435,0,0,0,6299,0,4934,9182,0,0,4753,6776,0,
0,0,0,1373,0,392,5346,0,0,12265,0,1753,0,0,0,0,0,0,0,7082,8125,0,141,0,
1055,0,0,0,12629,0,0,0,9721,0,4726,1755,3258,4938,11201,0,0,9036,12227,0,0,0,0,5238,
7813,2163,5007,0,0,10214,0,0,0,0,10990,0,0,0,0,7568,0,0,0,0,0,0,0,0,
0,0,0,0,1107,0,9015,0,0,1948,2348,3766,5516,9139,0,0,0,4918,0,0,12604,0,0,0,
0,0,8765,0,0,0,0,0,8072,9719,9742,0,0,0,0,11011,11342,0,1099,10188,0,8812,0,0,
0,3235,0,0,0,0,10716,2275,0,0,756,6224,0,0,928,0,0,0,12509,0,11046,0,8374,246,
2224,7634,7482,0,0,2076,11557,1663,0,0,4747,0,4310,4651,4094,0,5068,0,0,0,6322,0,4631,0,
0,0,0,0,0,0,0,0,0,0,0,1491,0,0,0,7462,0,0,0,0,0,0,0,0,
0,0,12515,0,0,0,0,2675,0,0,0,8707,0,7891,0,0,0,0,6312,6963,6839,4448,7559,12391,
0,2278,0,8266,0,8523,10984,11213,0,0,0,0,8800,0,0,0,0,9654,6976,9216,1761,2101,9466,0,
0,0,5352,1578,6901,8062,10134,0,0,0,0,0,0,1135,0,7006,0,0,0,0,0,7980,0,0,
0,0,0,9272,0,0,2064,0,0,0,0,0,12553,1439,0,0,2249,7316,1302,6317,151,9003,2992,7059,
9908,5278,12228,1118,0,12179,9644,8338,0,6176,9453,0,0,0,0,0,0,0,0,2736,4513,4905,0,0,
11166,10580,5910,0,3720,0,11062,0,0,0,9727,0,6811,0,0,0,0,0,0,0,11646,0,2248,2821,
8209,0,0,0,12667,0,0,11290,0,0,0,0,0,0,0,0,0,0,8856,0,0,0,0,0,
10422,10604,0,616,9013,5601,11748,6289,0,7380,0,0,3778,8969,11869,4437,6243,0,0,0,0,0,0,0,
0,11549,0,0,0,0,0,0,0,0,12574,8441,0,0,0,0,1374,0,0,0,0,4461,0,0,
5762,0,2531,1153,2233,9387,7459,10212,12005,0,0,0,0,0,0,0,10370,0,0,0,0,0,3203,0,
0,0,7340,0,0,0,0,0,0,0,0,0,0,6114,9905,5687,0,0,0,0,0,0,0,0,
5593,0,0,3636,0,0,0,10696,0,0,9169,8271,12008,0,7937,0,0,0,0,11533,0,9839,0,0,
0,0,6075,0,0,7355,0,0,6175,0,0,0,0,0,1022,1352,6096,0,0,2529,0,0,1691,3107,
4235,11479,0,0,0,0,454,5490,10734,0,3156,2405,3689,12379,12774,0,0,7206,7424,9642,0,0,0,3066,
9162,12243,0,0,0,417,0,0,0,4067,0,0,0,0,0,7816,10838,0,7784,7746,6977,0,8953,876,
1574,8770,12547,2622,0,734,6334,0,3851,0,0,0,0,9830,0,0,0,0,0,0,0,11468,0,0,
12484,0,0,0,0,7401,0,0,10906,0,0,0,0,0,0,0,0,0,11515,0,0,3785,0,0,
8792,0,0,0,0,0,0,0,9091,0,4048,0,0,0,0,0,4480,0,12069,0,0,1562,4620,8141,
4217,0,0,0,0,0,0,0,1528,1570,0,0,0,4807,0,1526,3801,3193,0,0,0,0,0,0,
4498,12277,7215,5545,11379,6260,11322,0,8250,0,0,0,0,0,0,0,0,2535,8457,12465,0,5532,3277,8999,
0,0,7464,9610,0,0,0,1884,8964,7650,8454,9806,0,0,0,0,9368,0,0,9849,5314,0,0,0,
0,0,0,0,8265,12134,0,9106,0,0,0,0,0,0,0,0,0,0,0,0,0,7851,0,4601,
5046,8060,9770,10758,0,6267,0,0,0,8047,0,8126,0,0,9180,0,0,0,0,0,0,4054,0,0,
2265,11370,0,0,0,0,0,0,1546,0,0,0,0,0,0,0,0,9474,0,0,8922,0,0,0,
0,0,10102,0,0,0,0,0,0,3902,5347,65,1889,11967,0,0,8675,0,0,0,0,0,0,0,
2116,6738,0,1181,5233,0,0,0,2956,5674,9051,0,0,0,0,0,7419,0,0,0,0,1416,7897,8095,
0,1191,9158,7958,0,0,0,0,0,5620,0,8587,0,938,0,328,10110,10328,0,0,11953,0,7661,0,
0,0,457,0,0,11847,0,0,11348,10659,0,0,12251,0,2973,2418,11471,0,0,0,1422,8543,0,0,
0,6189,0,11333,12141,0,0,9127,11689,0,1729,9257,0,7990,0,0,1320,0,0,9025,0,0,10487,0,
8749,11294,0,0,0,0,3872,0,9020,0,0,0,8154,9559,0,0,0,5946,0,0,0,2648,0,0,
0,1497,1964,0,6522,9420,10019,0,0,0,0,10773,0,0,0,0,0,5753,8636,1138,0,1782,2978,0,
5502,1264,0,0,0,0,0,0,0,4083,8388,0,2029,0,0,0,0,2232,0,0,0,0,0,0,
90,5157,9929,0,0,0,12673,0,142,0,0,923,0,0,0,7417,4361,69,2030,12307,9888,0,0,0,
0,4792,0,0,6286,0,0,6403,7478,0,12185,0,1075,0,0,0,0,0,13,5465,0,2385,0,0,
0,0,0,0,5607,10488,11087,11460,0,3370,2792,4214,6310,0,5632,7303,7089,9525,0,5560,5088,5262,6698,0,
1623,0,0,0,0,4238,0,10754,7547,0,0,10077,0,0,0,0,0,0,0,0,0,0,0,0,
0,11685,0,11844,168,10592,8714,0,0,0,0,0,0,0,0,12745,0,4221,1248,5970,0,0,9006,1851,
10717,10517,475,0,0,0,0,198,0,0,0,0,7405,0,0,0,0,1114,4619,0,0,6655,0,0,
0,3874,9495,0,893,0,0,0,1380,3400,0,0,0,0,1069,5077,0,0,0,0,0,4785,0,0,
0,11067,0,2486,6732,0,0,1045,0,0,0,5929,0,0,0,0,0,0,0,0,0,0,0,6481,
11230,3298,0,4095,0,7457,10479,0,0,9247,0,0,0,0,0,0,0,0,0,0,0,0,5307,7619,
0,0,12576,11519,0,0,5025,0,0,0,2121,6910,2725,10321,0,0,0,0,0,0,0,8066,7556,0,
0,10241,9827,0,12136,4951,11091,0,0,0,0,0,4699,9682,0,0,921,185,10913,442,3358,6423,6730,0,
2006,6567,430,4874,0,0,0,0,0,0,12295,3067,0,0,0,0,7804,0,0,0,0,0,0,0,
5487,0,0,3100,0,0,0,0,0,0,0,0,0,746,0,0,0,12091,9248,12412,0,0,0,0,
0,0,0,0,3171,0,0,6876,0,0,0,6874,8921,9376,0,6711,0,4358,0,9810,0,2777,8331,11053,
424,8345,0,10356,12690,10772,0,0,0,8841,0,7648,12617,6231,0,0,0,0,0,0,266,3808,6385,9590,
10075,0,0,0,0,8615,0,1505,0,0,0,0,0,0,0,0,0,0,1861,6009,0,0,0,210,
0,0,2949,0,0,6746,0,0,0,3021,3516,7689,0,9599,8667,0,0,0,0,7064,0,0,101,0,
5952,0,0,10929,0,9722,11273,2813,0,0,0,4355,0,0,0,5203,0,0,0,0,6439,625,12729,285,
1411,0,0,0,0,5678,8715,0,0,5066,0,0,2623,7434,7468,5522,7953,2262,11048,12405,12479,0,11122,0,
0,0,4453,12112,0,0,0,0,0,0,0,0,8204,0,0,0,575,2641,7521,12352,0,9838,0,0,
0,0,4182,5317,0,0,0,0,0,0,0,5899,0,870,0,0,0,3793,0,0,0,0,0,8809,
0,0,0,0,0,0,0,8042,0,0,8581,1041,3096,0,0,0,0,0,0,0,9291,0,0,8263,
0,8297,0,8356,0,0,5642,0,2822,0,0,11997,0,0,5828,10843,11480,0,7244,7311,9223,2580,0,0,
0,0,3679,7610,11581,11588,12169,12407,0,0,0,0,0,0,423,0,0,12632,0,0,0,11810,683,12156,
0,0,0,0,0,0,10545,9923,0,0,0,0,2157,0,0,0,6351,8676,0,0,0,0,12281,12589,
630,0,1604,0,0,0,0,10811,0,0,3211,0,0,6160,5909,0,0,1000,0,0,0,0,942,0,
0,1004,12766,0,10761,0,9544,0,0,0,12436,11523,6879,0,4852,0,0,0,0,2455,0,0,0,0,
0,10385,6638,1256,10991,2632,3563,10934,12030,0,0,0,0,0,0,0,4266,186,2503,4441,10800,0,0,0,
0,10643,0,0,0,1533,2860,8046,0,789,0,0,0,0,0,0,7590,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,6591,10725,0,0,0,7196,0,75,0,12510,0,0,0,0,
0,10314,0,9417,0,0,0,5594,0,0,0,0,0,0,0,0,0,1929,6295,1152,3266,3662,3912,10788,
11729,0,0,0,0,1119,11114,0,0,0,9566,0,0,0,0,0,0,9430,1642,3672,0,3900,0,6013,
0,0,10965,7282,827,0,0,0,0,0,0,0,644,6843,0,12394,0,0,7086,0,0,0,11959,12209,
0,0,0,0,10576,0,7670,8369,0,9614,0,0,6544,0,0,0,0,0,0,0,0,0,0,0,
7697,9409,0,0,0,727,10258,0,7520,4023,3068,3494,0,4204,0,0,0,1345,2389,0,0,0,0,8029,
0,5595,0,0,0,0,0,3972,0,0,0,0,5914,0,0,0,0,0,5603,7085,0,0,1741,0,
0,12339,0,0,0,0,12530,0,0,0,0,3243,4362,905,7766,3011,10726,5356,0,0,0,0,5599,10119,
0,9209,0,0,0,49,4585,0,6005,0,0,0,0,0,0,0,7458,0,399,0,6857,864,0,0,
0,0,0,0,0,0,0,0,12777,0,0,0,0,0,0,4866,0,0,0,0,2363,4396,2200,9596,
0,0,0,8239,3550,8182,0,10685,6754,7191,9658,10059,0,6117,7095,0,7797,0,2812,0,0,0,11385,0,
0,5064,3153,0,1665,0,0,0,0,0,0,0,0,0,0,0,6028,0,0,0,9652,0,3506,0,
0,0,0,0,0,0,0,0,0,4883,0,0,11398,0,0,0,0,0,0,0,953,10136,0,0,
0,0,8963,1133,0,0,0,0,0,1142,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
1899,10462,4910,3899,0,0,0,0,7368,0,4190,1087,0,1443,8244,12067,342,3903,0,6639,0,0,0,0,
2010,7112,12493,0,9651,0,11991,7146,8499,0,5936,8381,0,0,0,0,0,0,0,12304,9410,0,1901,0,
9341,0,0,0,0,9183,2643,0,0,4604,7773,10259,0,1848,0,0,0,0,0,0,0,0,6319,0,
0,0,0,5818,0,0,0,0,0,0,3296,5022,5578,7034,1941,8940,10109,0,0,3280,0,6824,4380,9132,
0,9594,11092,0,0,1403,0,0,0,0,0,0,0,0,1601,0,4303,0,0,0,0,12719,0,0,
5752,0,0,3273,5724,3764,6675,11049,0,0,0,0,8524,0,11910,0,0,0,0,10031,2108,7947,641,0,
0,0,0,0,0,0,0,0,0,0,10613,0,9903,3552,12242,12377,0,0,0,0,12357,3195,7740,0,
0,6643,10597,9218,5205,12708,0,0,0,3430,0,0,6474,0,0,0,0,9177,0,0,6462,0,0,7842,
3915,0,3583,12724,0,0,0,0,0,0,0,10367,0,0,0,0,0,0,4860,5975,0,0,0,0,
0,0,0,0,12780,9081,0,0,0,8974,0,0,5390,0,6363,6550,10071,0,0,0,3075,8595,0,6997,
0,0,0,10451,0,0,8450,0,0,5144,0,0,0,9113,0,7099,3255,0,10064,1336,0,0,2393,3917,
8397,11628,0,0,0,0,0,4710,0,9737,0,0,0,0,12770,9279,1366,5076,2833,5195,5444,10941,0,0,
8348,7924,976,4816,0,0,137,0,0,5986,0,0,0,10722,0,10625,0,0,0,0,0,9176,605,0,
5576,2410,0,0,0,0,0,3621,6467,0,0,0,0,0,0,0,5430,4908,0,0,312,0,0,0,
0,0,11208,0,0,0,0,2111,0,7341,0,12372,2672,0,0,0,0,3345,0,0,0,119,6375,0,
0,2078,12204,7347,3776,6463,0,0,0,0,0,0,0,0,0,0,5591,3733,7834,2662,0,12498,0,0,
0,0,0,6623,9439,0,0,6486,0,0,0,3512,0,0,0,0,0,7513,0,0,12552,12692,0,0,
0,0,0,0,0,0,0,11998,0,0,0,0,11552,0,5254,8643,0,0,10453,0,400,6269,0,1690,
5063,3855,9188,0,5691,0,8478,1268,0,0,874,0,0,0,6534,9603,0,9120,0,0,0,0,0,0,
0,1852,6369,0,4369,9374,0,12043,0,0,2469,5255,5945,0,0,0,0,0,0,3448,0,10373,9783,0,
0,0,0,0,0,0,0,0,0,0,0,0,5032,0,0,0,0,0,0,8152,0,8238,11306,0,
0,0,6856,11908,0,0,0,11756,0,0,0,0,950,12181,0,0,0,0,0,0,0,0,0,1760,
1796,0,2525,4199,10654,7972,680,132,0,0,282,10053,0,11182,6950,0,7406,0,12260,0,0,0,0,0,
9434,7063,0,3713,10706,0,0,0,5217,11675,4121,11072,0,6062,11867,0,0,0,0,0,5530,0,8522,0,
10280,0,0,7396,4825,0,0,0,2871,1362,7817,0,0,0,0,8327,0,4717,0,0,0,0,7274,0,
7896,0,4443,514,0,0,0,0,0,488,2561,4998,0,3160,3868,263,0,0,3927,7422,4593,8577,12080,8704,
182,2609,0,0,0,4470,3376,0,6497,7102,0,0,0,0,3627,0,0,0,0,0,9692,0,0,0,
6928,0,0,7570,8026,11749,0,0,346,0,0,0,0,0,0,3528,10284,0,0,0,0,0,12728,0,
0,0,3290,10825,12378,8545,0,0,0,0,0,6548,0,0,0,5086,0,0,0,5266,9184,5013,8767,9700,
748,7709,9465,6371,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9493,0,0,0,
6762,10406,8929,11795,0,1661,6902,0,0,0,0,0,0,0,0,8563,7919,0,0,0,4609,0,0,0,
0,9507,0,0,6661,0,0,0,0,0,0,7409,10996,0,0,0,1773,0,10316,811,11075,0,815,0,
0,0,7533,11036,0,9959,0,5725,0,8086,11187,0,6517,3143,3240,0,0,0,6925,0,2577,0,0,3184,
0,0,2551,9517,0,0,0,0,11061,0,0,5256,0,0,0,0,418,0,6886,0,5504,6047,6676,8299,
0,0,0,6246,7535,0,0,0,0,0,9221,0,7899,6885,0,0,0,6339,8553,0,5236,0,0,0,
8588,0,0,6000,7270,0,0,0,0,3452,0,4743,1686,9851,4283,0,0,10289,0,0,9208,0,0,0,
0,0,0,0,0,0,0,573,0,0,0,0,9612,3495,0,8598,6671,8743,6897,2700,0,0,0,0,
9710,3947,281,0,0,1563,6229,7077,8191,0,0,4118,0,0,0,0,0,0,0,10605,0,0,0,0,
1178,3541,0,3121,10749,11566,0,0,0,10697,0,3790,5704,0,0,0,8744,8917,0,0,2595,0,0,4381,
0,0,0,0,4066,4341,12334,8039,0,1292,3474,0,0,0,0,8447,1215,6309,0,0,11864,8208,0,0,
0,12133,0,0,0,0,0,7420,12489,0,12443,0,0,0,0,11838,5519,0,0,0,7635,0,0,0,
0,4166,2317,0,0,2022,0,0,0,0,0,6094,0,2914,0,0,2584,0,0,0,0,0,0,3338,
5652,2206,10470,0,0,0,0,4241,0,10662,4796,0,10902,7641,7222,0,1369,6719,11947,0,2744,8736,0,0,
7379,0,0,0,589,0,0,0,1836,0,2802,8930,0,0,10065,0,0,0,0,0,3711,4271,8403,0,
0,4050,0,9659,0,0,0,0,0,0,0,0,0,0,0,0,11068,0,0,0,0,0,12324,688,
0,0,11140,0,0,0,0,8925,1089,11979,2938,12504,0,0,0,0,6592,10020,4892,4553,0,0,0,0,
0,0,5148,9639,11028,0,10565,11627,1189,0,0,0,0,0,500,7058,0,5882,4053,0,3977,3314,3905,9442,
0,0,0,0,0,0,0,0,6420,0,0,0,0,0,0,0,8711,0,0,0,0,0,10008,0,
0,5135,0,0,3918,10304,0,944,3139,0,0,0,9231,0,8359,0,4346,0,7603,8976,0,0,0,6736,
0,5083,2394,4669,11152,0,0,10635,0,0,569,0,11945,0,0,0,0,0,0,0,0,0,0,8335,
0,0,0,0,2488,11972,0,958,0,0,5741,7811,0,12051,240,12166,0,989,2298,11898,0,9715,3839,7483,
10571,0,5231,5246,6717,0,0,10828,7957,10228,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
7680,11313,0,0,0,0,0,0,0,0,794,0,0,0,0,0,5008,4668,9167,0,0,0,0,8108,
7859,9874,0,3044,6799,9455,10107,10159,0,0,0,0,0,8900,0,0,0,0,0,0,0,2686,7369,0,
0,0,0,0,177,10862,12322,0,1218,2861,3264,5110,0,0,0,9283,4611,0,3780,0,0,8325,2552,0,
0,12501,0,1314,3322,0,0,0,0,0,0,7231,0,5439,12747,0,0,0,0,10458,367,10124,8469,0,
0,0,0,1673,0,9186,0,0,0,0,0,0,0,8258,0,0,4393,7389,0,0,0,12042,0,0,
9938,0,0,11394,0,0,1811,10896,12542,8065,11709,76,0,4069,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,10118,11516,0,0,3387,7880,0,0,0,0,0,0,0,0,0,0,0,0,0,1970,
2749,6859,0,0,8825,0,0,0,0,0,0,10664,2012,5270,11081,12059,0,0,7512,0,0,0,0,0,
751,2740,9260,9293,9468,3069,0,0,56,856,0,1421,11390,0,11040,12173,0,10542,0,0,0,0,0,0,
11126,0,0,882,6003,0,1904,6245,174,0,2762,0,0,0,0,9837,0,0,0,7714,7753,0,0,0,
0,0,0,2734,10194,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8070,0,0,9971,
5855,6404,9621,11766,0,0,8363,0,3809,8629,0,11391,0,0,0,0,0,0,3953,0,0,0,11169,0,
0,0,0,3964,9918,0,7739,9118,0,6781,0,0,0,0,0,0,0,0,6737,0,0,0,0,0,
0,0,0,0,3828,0,0,0,0,0,260,1043,10786,0,5824,5452,0,5295,0,0,0,0,0,0,
9744,262,1732,0,0,0,0,0,0,628,3971,11563,0,0,4822,0,0,0,0,2727,0,0,0,0,
0,0,0,0,10644,0,2804,11453,0,0,0,9562,0,0,0,5859,0,0,0,0,4576,0,0,11199,
0,0,0,0,0,0,0,0,0,666,0,3269,0,0,5960,0,0,0,0,0,0,0,0,12418,
12543,0,0,3025,0,0,0,8690,0,55,5552,9962,0,0,6945,0,0,0,0,0,0,1555,3692,10784,
4290,2300,3288,0,0,10511,4302,7267,9919,12748,0,0,0,2929,0,0,7893,1006,0,6679,0,0,0,11135,
1655,8229,5285,0,1627,9604,12396,6418,0,0,0,0,4697,0,0,3379,4989,0,2476,0,0,0,0,0,
4209,0,0,6692,0,0,0,0,0,0,0,0,8151,0,0,0,8179,0,0,0,0,0,0,0,
0,0,0,0,6514,0,0,0,5101,0,0,3988,2132,6131,0,0,0,0,0,0,0,0,0,17,
4688,6789,0,0,9564,0,0,0,0,7974,8823,8872,7381,0,0,5904,0,0,11782,0,7598,12,0,0,
0,0,0,0,0,0,1714,2644,9450,4416,1127,9058,4312,11518,12200,0,0,0,2080,9016,0,0,0,0,
0,0,0,0,0,0,0,6951,7963,8803,251,11995,0,0,0,4477,0,0,0,0,8623,5847,336,0,
0,0,1724,0,966,614,3522,5074,7427,3039,10622,0,0,0,2683,5085,0,10588,0,0,0,2693,9982,9593,
11821,1198,51,407,3336,6498,8096,11835,12349,0,0,505,455,0,0,0,0,2892,7776,0,3984,0,0,0,
321,0,0,0,1088,5126,6277,6170,230,4827,1341,12338,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,294,0,0,0,10427,12168,1922,0,0,0,0,0,10539,0,10291,0,3635,8006,0,0,
9125,0,0,0,0,0,9712,0,0,0,12096,0,4772,11246,12100,3779,7271,0,0,0,0,0,0,0,
0,0,0,5488,3148,3455,0,0,11308,0,0,0,11994,0,0,0,0,0,1865,0,0,11288,0,0,
0,0,0,0,0,0,0,1742,0,0,0,0,4941,0,0,0,0,3505,0,8068,0,10508,735,7852,
0,0,10648,0,0,0,1243,4218,107,8385,11031,11702,0,0,0,0,0,0,0,0,1495,5988,3399,9961,
0,0,0,0,0,0,0,3920,5708,11598,5229,11550,0,0,0,1800,0,0,0,0,3581,8496,0,1434,
0,4623,0,7557,0,0,4996,0,0,4013,0,0,0,0,0,0,2910,0,0,0,0,5851,0,0,
0,11283,0,0,3478,187,4627,0,0,0,3340,0,2318,0,0,9481,0,0,0,0,0,0,11198,0,
0,47,0,0,12250,5443,0,0,0,68,0,0,6446,0,2219,0,0,0,0,0,1875,0,0,10177,
11824,0,2301,0,0,2640,6546,9597,2407,12027,0,0,0,0,0,0,5286,0,0,0,3750,9533,302,0,
10444,0,0,0,0,0,4798,5227,0,0,0,0,0,0,9797,10777,0,0,0,11415,0,0,0,0,
0,0,0,0,0,0,0,0,0,3173,0,10047,5805,0,0,0,0,0,0,0,0,4523,6640,0,
0,0,9064,0,0,0,0,8000,12102,11412,8134,2223,10631,6495,0,9695,0,0,7227,11895,0,0,8272,0,
0,0,0,0,0,0,0,0,11942,0,681,0,0,0,0,104,0,8847,0,5358,0,1938,0,0,
0,2647,12695,0,3480,0,0,5329,0,0,10557,10986,3382,5811,0,0,332,9261,3932,11554,0,0,0,0,
5963,11267,0,0,0,0,6460,5744,8176,0,9531,0,0,6191,0,0,0,2261,9980,12616,0,0,0,2117,
140,0,0,0,0,0,0,0,0,7127,7096,0,0,0,0,0,0,11712,0,0,0,0,0,0,
0,0,0,0,2269,8051,3538,0,6608,4720,2510,0,5883,0,0,3989,0,0,0,0,2308,0,0,0,
774,0,0,4882,0,0,0,0,0,6642,0,0,0,0,0,0,11013,0,0,0,0,0,0,8582,
0,12765,770,12081,3198,2045,0,0,11832,2905,0,0,0,0,0,0,12649,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,8888,0,8341,0,0,0,0,0,0,11323,0,0,0,0,
0,0,0,0,965,0,5508,0,0,0,0,0,0,0,0,0,10432,0,0,7879,10794,0,0,0,
9060,0,11561,4700,0,0,0,0,0,0,4185,1982,4635,9523,0,0,0,0,8119,0,0,5849,12474,0,
6530,2921,0,0,0,0,9626,0,11923,4650,0,0,0,4971,0,9981,0,4336,0,0,5739,0,0,5237,
8796,0,0,1319,8033,0,0,1437,1556,0,0,5793,6430,0,0,0,0,9119,8924,0,420,1433,0,0,
10054,0,0,0,0,0,0,0,3820,3950,7025,0,909,0,2085,10579,9131,10830,0,0,0,7654,7701,0,
0,0,0,9826,10111,0,0,0,310,12454,3751,0,0,0,10056,0,10176,79,7193,0,4233,1349,8813,11317,
6941,9632,12630,0,0,7121,0,0,0,0,0,0,0,8315,0,0,8242,8923,7194,0,0,0,0,11327,
9331,12121,0,0,0,3301,0,0,9779,0,0,0,0,11027,9220,0,0,779,1530,10428,0,0,6694,0,
0,0,0,11896,9637,4352,0,0,520,12193,0,3520,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,557,0,495,10431,0,0,0,0,0,10945,4255,12323,0,659,0,170,1829,0,0,0,0,
0,0,0,0,0,3580,0,0,3078,7173,0,0,0,0,0,0,11974,2815,0,0,11456,0,0,4047,
0,0,5102,7966,10495,0,0,0,0,0,5084,0,0,0,0,304,760,9973,12261,0,5870,0,3435,5044,
5067,5974,7579,10016,10035,11242,12595,0,0,0,0,1163,0,0,100,0,0,0,0,0,1619,9815,1810,6215,
10997,0,0,0,0,0,2873,12420,0,1451,9868,0,0,0,0,3626,0,8764,4385,0,0,450,0,0,
0,5453,8365,0,0,0,0,0,5343,0,0,0,0,0,0,9524,0,0,0,0,2070,7047,11747,11125,
0,0,0,0,0,5313,0,0,0,11206,6027,8010,0,0,0,0,0,0,0,12109,3355,0,6426,10125,
0,2023,0,0,0,9723,0,4575,12456,3826,3660,0,0,0,1821,0,3825,4386,0,0,0,0,0,0,
11761,4799,5449,0,7153,3668,12416,0,0,0,0,10238,0,0,2229,10180,11607,10478,0,7622,12533,0,1819,10967,
0,0,0,0,0,0,0,4853,0,7979,0,10506,11540,0,0,0,0,0,7881,4037,4251,226,0,0,
0,0,0,0,0,10537,0,0,0,0,0,2828,0,2427,7342,3095,0,1650,0,0,0,0,0,2687,
8504,1992,7611,1132,4265,0,5226,8005,8392,10775,7685,0,0,8572,0,1641,0,0,0,5647,0,0,0,0,
0,0,4195,0,0,0,0,0,0,0,12720,0,12404,0,3994,6683,8831,0,0,6241,0,10394,0,0,
4633,5801,6918,3974,8960,0,631,0,0,8008,5658,0,11701,0,0,0,12534,0,0,2839,8893,5280,3414,4838,
0,11160,0,3569,0,0,0,4639,0,0,0,0,0,0,7868,0,0,0,11787,0,0,0,11965,0,
0,0,0,335,1771,8241,0,0,0,10389,0,2346,0,0,9054,0,0,0,0,0,0,0,0,11674,
5881,8193,0,0,0,0,0,0,0,0,0,1548,0,0,0,0,0,0,3292,0,1272,0,0,0,
0,0,4558,0,2014,11739,0,0,0,0,0,12688,3694,4351,11078,0,0,0,0,0,5983,0,0,5600,
3176,5225,8437,10148,0,0,10851,0,0,0,0,0,0,0,357,0,0,8128,0,0,0,4937,0,0,
0,0,0,582,0,785,0,10840,0,0,0,0,7630,0,0,0,7183,0,10438,0,6476,10393,10760,5271,
0,0,0,0,0,0,0,0,0,5335,8181,2347,0,0,1061,0,11828,8864,9640,10741,11924,0,0,10566,
12164,0,0,8548,11328,3483,10183,0,0,0,0,0,4033,0,4698,0,0,0,2934,0,0,0,0,0,
0,6636,0,0,0,0,0,0,0,4510,10882,0,0,838,3564,6971,10468,0,2875,0,3622,0,4134,6118,
0,0,0,0,0,12441,8355,0,0,11725,0,0,0,0,3060,301,3453,0,0,0,0,0,2036,0,
471,0,0,3315,11926,0,0,0,0,0,1519,0,0,0,0,4163,4674,4711,3496,0,9763,0,0,12229,
11742,0,5341,0,0,2073,1903,11708,12560,0,0,0,0,9471,10397,7751,0,2514,0,0,0,0,0,0,
2730,0,0,0,0,0,4,5777,10415,0,0,0,0,0,0,0,0,8016,0,0,0,0,9675,0,
10629,0,0,0,0,0,0,5104,0,8497,0,14,0,0,0,0,0,0,5015,5765,9699,0,11454,0,
0,0,0,5683,0,2406,0,0,0,0,0,0,6944,0,8901,0,0,4928,3944,0,4333,0,4865,8165,
0,7573,0,0,0,0,0,0,0,0,0,2201,1167,3806,9117,1267,11503,0,7531,0,0,0,0,8256,
0,0,0,0,0,0,12529,0,0,6887,4550,0,0,4024,6660,0,7755,4794,0,10108,5372,0,0,0,
0,6459,0,0,0,0,0,0,6410,10435,2835,0,9196,0,0,0,0,0,9444,4175,0,0,0,0,
0,3228,6227,0,8642,0,0,0,3099,5557,2244,339,5628,0,0,0,11812,0,1988,548,0,0,12344,2440,
0,9460,0,0,6652,0,0,0,1346,10610,0,0,1859,0,0,9857,10496,0,0,0,0,0,0,0,
1832,0,7824,0,0,11501,0,0,0,3794,6635,0,1143,11450,0,0,0,0,660,0,0,8971,0,0,
2175,7870,0,0,0,0,0,11610,0,0,0,0,0,0,10339,0,0,0,8405,0,0,0,0,0,
568,0,0,0,0,0,4273,0,6001,2356,0,5621,2046,3833,0,0,0,0,8080,0,0,12610,12678,0,
6148,5981,9662,7727,4282,0,5418,2952,0,10147,0,0,0,0,0,0,0,825,0,0,9527,0,0,0,
0,0,0,0,2628,9362,8607,0,4101,319,3090,10524,0,0,0,0,0,0,6813,4390,8377,5858,12535,0,
3405,0,0,0,0,0,8184,0,5895,10272,0,0,11560,12398,1290,6560,0,9646,0,0,0,0,0,0,
0,0,3725,1826,9522,11403,11887,0,1953,0,4514,0,8539,0,0,0,7821,0,0,0,0,5769,0,0,
0,0,1360,0,0,6818,0,0,0,2869,0,0,1618,0,0,0,0,0,2678,0,5781,0,0,10640,
0,0,0,11498,0,0,0,0,0,0,0,0,0,0,4966,0,0,0,0,0,0,8472,6815,12148,
12340,12252,0,0,2220,0,0,0,0,0,11966,0,0,0,0,0,0,0,3574,5210,10839,6435,0,10151,
0,0,12734,0,4492,8627,0,0,0,8384,8530,9535,1385,0,0,6710,0,0,11920,0,6079,11511,0,0,
4592,931,0,1235,11949,0,2086,0,0,0,8790,0,3306,0,3344,0,10867,0,0,0,0,0,0,0,
0,0,0,0,0,4509,0,0,0,0,0,2670,0,3089,5864,7242,11425,0,0,0,5303,0,286,1173,
0,945,0,0,0,0,0,10211,0,12424,0,0,0,3815,41,0,0,0,0,0,8213,8287,9886,0,
0,0,0,8811,0,0,0,0,0,0,0,0,9585,0,10693,12241,0,0,0,0,0,3348,9235,0,
5722,0,0,0,8262,0,0,0,4080,445,0,0,0,0,0,0,0,0,0,0,0,8697,0,0,
0,0,0,0,11001,0,0,3881,10876,8064,12432,0,10308,11662,0,0,0,0,0,1999,5885,7050,10226,11261,
0,0,0,0,1580,52,0,0,6457,1980,12718,0,0,0,0,1137,0,0,0,0,0,0,0,7490,
0,3916,0,10042,0,0,0,0,1013,0,0,5411,5556,11889,0,0,0,0,4779,12248,0,0,0,0,
0,4897,6520,0,0,0,12746,12366,0,0,0,0,0,4599,8908,2423,9019,9665,8961,12271,0,0,0,0,
0,0,0,1027,4475,0,0,0,0,1718,0,6211,0,0,1476,12274,0,0,0,0,4090,0,0,0,
0,0,3814,0,0,0,0,0,0,0,0,5421,0,0,0,0,0,0,9187,9575,11223,0,0,0,
0,5891,2915,11904,2711,4922,0,0,0,0,0,8751,127,0,0,6596,0,0,0,11388,0,0,10765,0,
3303,7625,1647,8432,0,382,8172,0,0,646,0,4976,0,0,0,0,0,0,7298,3719,0,5670,9200,0,
0,0,0,0,0,0,12518,0,4055,0,0,0,0,662,7807,0,11395,7620,0,0,0,0,8958,0,
0,0,0,0,0,0,0,0,3289,743,6053,9628,0,0,0,0,4548,6682,2742,9963,10041,5833,6673,10287,
4755,0,0,7002,0,0,0,0,1633,11096,0,8622,0,0,0,0,0,0,0,0,4879,0,0,0,
0,0,5567,0,0,0,0,0,48,5514,0,4422,4750,9994,0,7201,0,2169,0,9865,12254,0,0,0,
0,0,0,0,0,5692,0,9817,0,4188,0,0,0,2185,0,0,0,10521,0,0,0,0,8300,5414,
3108,8895,1704,11090,2630,0,2332,0,5921,0,5657,0,11026,0,0,0,5244,0,0,0,0,0,0,0,
0,1538,7675,9693,3150,9764,9745,0,0,10276,0,1056,0,0,11200,0,0,0,1524,0,0,0,0,0,
0,0,0,11494,0,0,0,0,0,6943,0,0,0,0,0,1396,0,0,0,4736,0,6017,0,0,
0,0,134,5264,6113,0,12525,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
8671,0,8827,0,738,3469,0,0,7156,6063,10971,0,0,3753,0,0,7676,0,0,0,0,0,0,0,
8088,0,0,9576,0,4936,3374,0,0,0,0,0,0,12583,0,0,0,0,0,0,0,0,0,0,
0,0,9631,0,7097,0,0,0,7248,9643,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
5189,4036,10759,0,2320,0,0,0,0,0,0,135,9026,0,0,45,8020,1643,9242,9992,0,0,9813,0,
0,0,0,0,0,0,0,0,9520,0,0,0,12079,0,12048,0,1682,0,840,3071,0,6504,0,0,
0,0,0,0,0,0,0,0,2257,8189,10489,0,0,0,0,0,0,5425,914,474,5154,0,0,0,
0,0,0,0,0,639,1398,0,0,0,11759,0,0,0,0,8590,8560,6262,1299,10205,10596,537,7208,4775,
6287,0,0,0,9679,0,0,0,0,0,12279,0,0,0,0,0,0,0,0,10164,11077,0,11268,0,
7397,5837,8946,0,12557,7279,7892,0,3704,10105,0,3847,11673,0,0,1878,0,0,2798,0,7687,8402,0,0,
0,0,0,0,0,0,0,0,0,0,0,6561,0,0,5030,0,0,0,0,0,4404,0,0,0,
7564,7263,0,0,0,999,0,0,0,0,0,0,0,0,1614,0,0,0,0,0,8110,0,0,0,
0,0,0,0,2350,9760,11094,8316,11731,0,0,6456,4911,0,0,0,0,0,1318,0,0,0,4216,0,
0,0,0,0,0,0,6357,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
2067,0,0,0,0,0,0,0,4039,0,0,0,0,0,0,0,5075,8858,7907,6771,11411,0,0,0,
6490,0,0,0,1680,6532,3530,10029,0,0,0,0,0,0,8977,0,12045,1166,2176,3852,1372,1431,6416,7331,
8037,763,5090,9477,9969,11255,12258,0,0,0,0,7917,0,0,0,0,0,0,0,2179,0,0,0,3991,
7323,4965,9630,0,0,2467,12665,0,2260,9543,8378,12512,0,0,0,0,6707,5719,0,0,0,0,0,0,
0,0,9480,1606,6745,0,0,0,0,0,0,9086,4512,0,1616,0,0,0,10325,0,0,0,0,0,
0,0,7694,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3930,0,6838,8306,0,0,0,
0,5268,0,0,71,11285,9436,0,0,0,0,8990,6920,0,0,5035,0,3664,0,5598,0,0,0,0,
875,0,9346,2664,8760,10789,4765,5287,12422,0,0,946,7832,0,0,697,0,0,0,0,12587,0,0,0,
0,0,0,0,0,0,0,0,0,9670,7645,7286,0,0,0,0,0,0,0,5431,9943,10879,0,11836,
0,0,0,0,0,7384,8347,0,2446,0,0,12762,0,0,10083,0,0,0,1946,0,4332,5319,1359,0,
0,0,7612,0,7076,7815,8592,0,0,703,3138,10204,6037,0,0,11849,0,0,0,0,0,0,0,3131,
8989,0,10591,0,0,0,0,0,0,0,7908,1917,0,0,0,0,0,11911,0,0,0,0,0,8251,
4850,0,0,0,0,0,10958,0,0,9634,10736,0,0,0,0,5228,3152,7839,9121,0,11982,5877,0,0,
0,0,0,10570,0,10344,0,7388,12375,0,6822,0,12778,0,4314,4019,4690,0,1031,0,0,3147,0,839,
9215,11343,12742,0,0,0,10857,6128,0,0,1565,1630,1083,411,3901,9490,9582,11525,11578,489,0,0,11593,0,
0,0,8431,9587,9059,0,0,0,0,0,9403,0,0,146,0,0,0,2761,5279,0,0,0,4607,0,
2712,0,11553,0,0,12326,0,0,0,6800,0,0,0,0,0,0,0,0,2141,8703,0,0,0,0,
0,0,0,0,668,1338,2585,11017,11660,12400,0,0,0,0,0,0,0,5081,0,0,11901,0,0,1432,
0,0,1212,6542,8389,0,3792,0,11366,0,0,0,5196,9160,0,0,0,2796,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,901,0,0,10651,0,0,8928,0,2453,8252,10940,0,983,12093,0,
0,0,2093,0,0,6417,6563,0,0,0,0,4074,0,0,0,0,2834,10303,0,0,7995,0,0,0,
0,8106,0,0,0,2408,621,0,12732,0,0,0,2357,7365,0,8645,11512,0,0,0,0,12184,1368,12434,
0,5165,0,0,0,8304,8624,9515,0,7822,0,709,0,0,0,0,0,1684,0,0,0,0,0,9037,
9645,0,0,0,3659,0,4630,583,8848,9256,12771,0,0,2214,0,0,0,0,0,0,0,0,0,0,
0,0,10746,0,0,0,2896,7117,7684,0,0,0,0,0,0,0,0,0,7327,5566,8683,1454,12471,0,
0,0,0,3331,0,0,0,0,4237,0,0,0,0,0,0,0,2655,0,7432,8754,11459,0,0,3354,
0,8093,9741,0,0,0,0,0,0,3758,0,0,4192,6801,2156,8156,11405,11906,12723,0,0,0,5771,5918,
12750,0,0,0,7597,4689,122,3063,7238,7699,9799,12283,0,7575,0,0,0,0,3283,8277,0,0,0,0,
0,2616,0,0,0,0,0,654,2866,11536,2448,10096,3596,5326,8394,245,0,0,0,470,10637,0,0,0,
0,0,9808,378,1392,2794,11834,10181,2197,0,0,0,3330,0,0,0,0,0,3519,3164,0,0,0,0,
0,8270,5925,0,0,396,0,0,1850,0,0,0,0,5269,0,0,10201,0,0,11643,0,0,0,0,
8142,0,11750,0,0,0,11952,0,0,0,0,313,0,0,0,0,12199,0,0,0,0,0,10546,0,
0,0,3533,10363,8233,9014,0,4896,0,0,796,0,0,0,566,4309,9541,0,0,0,0,0,0,528,
0,0,0,11029,4177,3441,0,0,0,0,0,1667,4245,0,0,11003,3800,0,1409,7844,8783,11621,0,0,
0,0,0,0,0,5251,5501,5609,180,2953,0,0,0,0,0,0,0,0,0,0,4052,0,0,0,
0,0,0,3602,0,0,0,0,0,0,0,0,0,9411,0,0,0,0,7788,0,0,0,0,0,
0,0,9885,0,7823,0,0,0,9983,0,1844,0,0,1231,0,1480,0,9690,0,0,0,5223,9862,11421,
2507,8185,10383,0,0,8474,6844,8344,10526,0,7276,5938,10311,2773,0,0,11231,0,0,0,0,0,5000,1487,
0,6833,0,0,11065,0,0,0,0,0,0,0,0,0,0,0,0,2619,10292,0,9674,0,0,0,
0,5866,0,2289,7140,2309,8311,8647,0,0,6690,8701,0,0,0,0,0,3166,10267,0,0,0,0,0,
2775,5218,0,0,0,0,143,636,0,0,9902,0,0,0,0,0,0,0,6975,0,0,0,0,10409,
12536,0,2349,0,0,0,4248,0,0,0,0,9094,0,897,0,0,0,0,0,0,12600,0,0,0,
0,0,0,0,0,0,0,3568,0,0,7010,0,0,0,0,11477,831,6777,8561,8665,0,0,4730,0,
513,0,0,6681,4032,5656,10231,7426,0,0,0,772,10403,0,2351,0,0,0,0,0,0,0,2951,0,
11640,0,0,6328,0,0,2786,0,550,0,4474,0,0,0,8317,0,11746,11909,0,8105,9750,9379,0,0,
0,0,0,0,1052,0,0,0,0,0,2136,8554,0,0,1876,0,0,0,0,0,0,0,0,0,
0,5033,1074,5940,0,1788,0,0,0,0,0,0,0,0,0,0,0,0,12655,3690,10341,0,6352,0,
0,0,0,0,0,0,0,5010,6213,0,0,0,0,0,11826,0,0,0,0,0,0,0,0,0,
10595,0,0,8962,0,0,0,1545,11776,8730,9336,0,0,0,0,0,0,0,0,5308,10245,0,5376,0,
1241,2396,3024,0,0,0,7000,0,5107,9574,0,0,0,0,3486,9979,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,8027,4275,5143,0,0,0,8606,11612,0,0,0,0,0,0,1203,5992,0,
0,0,0,0,0,0,4466,0,0,0,0,2714,7910,0,0,0,0,2758,0,0,9333,10040,1482,4614,
2038,3655,2568,12775,0,0,0,0,2158,0,0,11107,10818,609,0,0,0,0,0,0,0,0,7748,0,
0,0,5004,0,0,172,11918,0,5643,0,0,0,0,2868,0,0,11235,10950,350,10347,7375,0,0,0,
963,0,0,0,9339,6784,0,9984,0,10531,0,0,2554,0,6409,9445,4691,984,11426,10593,11893,0,0,0,
0,0,0,0,0,0,0,10477,11194,184,9572,11145,11410,12006,0,0,0,2625,0,1164,0,0,0,7887,
0,4253,7454,10055,4718,0,265,9250,0,0,0,0,0,0,8379,25,11437,0,0,0,8003,0,0,0,
0,0,0,0,0,0,0,11220,0,0,0,4059,12332,0,0,0,0,5939,0,0,0,0,0,0,
0,8075,12738,10796,2048,0,6038,0,0,0,0,0,0,0,0,0,0,10831,10947,0,0,0,4316,0,
0,0,5038,11007,0,0,0,0,2697,5394,0,0,0,0,10360,0,506,0,0,10874,0,2399,7440,0,
0,3640,12700,8516,0,0,0,6034,6978,5375,0,3666,0,0,3257,8117,7107,10543,8351,12217,0,673,0,5457,
0,8515,7737,0,0,0,0,0,4562,6871,0,2618,2186,9318,11937,0,0,0,0,7768,8293,9729,12674,7744,
0,0,0,10620,0,0,0,0,0,10163,0,0,0,3603,8139,11207,0,0,0,0,0,0,0,6785,
6536,0,0,0,196,2932,11539,0,0,0,0,11765,0,422,0,3491,0,0,11943,0,0,9135,0,0,
8174,8748,0,0,0,0,0,0,6097,1710,0,0,0,0,0,4732,0,4063,0,0,0,0,0,0,
0,11517,0,0,10442,0,0,0,0,11629,0,0,0,0,0,1251,1559,1764,558,4014,4232,0,10313,9735,
1276,10486,11085,11185,12563,0,8237,0,9104,1645,0,0,0,12526,4931,0,0,0,12237,0,11352,0,2504,1201,
0,0,0,0,0,358,0,0,0,0,0,0,0,292,2305,0,4909,0,0,5699,0,0,4993,5839,
8485,5401,10141,10337,0,0,12431,1620,0,11142,6139,0,0,0,3386,920,3249,9606,0,10872,0,0,3777,0,
0,0,0,0,0,12549,9268,0,0,9357,9313,0,0,9478,2074,4665,5220,2099,12661,0,0,7580,0,0,
0,0,0,10931,0,0,803,11110,0,0,0,11589,0,9956,7385,0,0,2592,0,0,0,0,2330,3623,
5018,6878,9500,0,289,1066,1911,3999,6394,7847,11740,0,3504,5962,8120,0,0,0,0,0,0,8121,5780,12393,
0,0,0,0,0,0,6965,8028,1702,4983,0,0,0,9858,3576,6218,0,3402,8207,12726,0,0,0,0,
0,1197,8232,5041,0,0,0,0,92,6641,981,8585,0,0,4854,0,10482,0,0,0,0,0,0,2119,
2556,10165,0,9050,8907,0,0,0,9315,0,2033,0,0,0,0,8903,0,207,0,0,0,0,11084,0,
0,0,0,0,5406,0,0,2971,0,0,0,0,1427,0,0,0,0,10336,0,0,10190,10396,7386,4246,
8740,515,6257,11568,4933,9330,11303,11948,0,0,4501,7374,0,0,171,2708,4472,5320,203,1615,3837,4170,5312,10574,
6952,0,0,11704,12495,0,0,5860,0,0,11613,0,0,0,0,0,812,0,0,0,0,0,0,0,
10046,0,0,0,0,0,12272,0,7087,0,0,10642,0,10658,0,1719,0,12567,0,0,0,6251,6992,0,
3274,0,0,7584,0,8201,0,0,0,8038,0,0,0,8679,6803,12144,0,0,8094,0,8491,1073,0,0,
8023,0,3575,0,0,0,11452,0,1145,0,0,0,0,7926,0,4406,10628,0,0,8494,0,0,0,9771,
8186,0,6493,0,0,5901,10819,0,0,4243,6615,11808,5537,6613,0,0,0,91,0,0,6301,10653,0,0,
2339,434,1382,0,0,0,12230,4071,0,0,5816,0,7710,0,0,0,0,0,8944,872,0,0,3542,0,
0,0,0,0,9416,0,0,6166,11058,11667,8329,0,10198,12330,6356,0,1695,4115,12347,0,4449,9595,7660,0,
0,0,0,0,0,3980,12779,0,1169,0,0,0,0,0,516,0,0,0,0,0,0,9510,0,2177,
6728,0,11369,0,0,0,10414,0,10812,0,2424,0,10987,0,9732,0,0,2745,0,5496,0,1046,1693,2171,
0,11137,6263,0,1636,554,2097,2324,2241,4569,9032,9415,9921,0,0,0,0,0,0,0,0,1681,0,0,
0,0,0,109,0,24,0,0,1847,5927,0,0,740,878,0,0,0,1300,1774,3996,11558,0,0,0,
0,7829,0,4685,3179,6551,7738,6066,0,0,0,0,0,0,2610,4454,8834,9716,6533,0,0,0,1097,1653,
0,0,0,0,0,0,9492,7114,0,3213,0,0,0,0,0,0,11977,0,0,0,0,0,0,0,
0,0,9989,0,0,0,0,0,0,4100,11197,0,10312,10003,0,0,0,0,0,0,0,5105,0,0,
0,0,3210,5616,7802,9095,0,0,0,3350,6999,6674,0,0,0,0,0,0,0,5172,0,0,0,8544,
0,0,11542,0,0,0,9880,0,0,10803,0,0,0,0,0,0,0,0,0,1677,6127,0,6990,951,
0,849,0,10641,0,0,0,0,0,0,0,0,0,0,9124,10195,3347,0,10627,0,0,0,7529,0,
0,0,0,0,0,0,0,0,0,0,2877,626,0,0,0,0,0,0,1763,0,0,0,10227,0,
0,12302,9881,0,0,0,0,0,0,0,6740,0,0,7319,11045,0,7961,10192,0,0,0,0,0,0,
10925,0,0,937,0,12207,0,0,11293,0,0,0,0,4196,5325,6535,7696,0,0,12103,5673,5845,7016,0,
0,0,0,0,0,0,6695,0,0,0,0,11903,0,7178,0,0,0,0,0,0,9889,11772,0,5865,
0,0,0,4833,5926,3674,11428,0,0,1784,0,0,0,0,32,7992,0,0,0,0,0,0,0,0,
0,0,1540,0,0,0,776,0,6275,0,0,5880,0,0,0,1342,2863,0,0,0,0,0,0,0,
0,1158,0,0,4342,12608,10382,4272,6041,9718,11289,0,0,1065,0,0,8630,0,0,0,6758,0,12579,0,
0,0,0,9861,0,744,6247,8451,11544,0,0,7078,0,0,0,0,0,0,0,0,0,3022,0,553,
11733,0,0,4345,0,0,0,0,8613,0,0,0,0,0,5727,0,0,3625,9146,0,8481,0,0,0,
6774,0,0,0,0,0,0,0,0,0,0,0,0,368,0,0,4183,0,0,0,0,0,0,0,
0,0,0,5748,0,0,7960,12607,0,0,0,7219,0,0,0,0,12447,0,0,0,0,3600,0,0,
0,0,0,0,8444,11564,0,0,5994,0,0,0,0,0,0,0,0,0,576,0,2196,1365,0,0,
0,5121,5829,0,0,0,10416,802,0,0,2167,359,12124,0,12406,0,0,0,4762,7421,0,0,0,0,
0,610,0,4128,6368,0,0,0,0,0,10733,1893,11186,0,0,747,9267,0,0,0,0,0,0,9578,
5563,0,0,5779,0,0,131,3118,8440,0,0,0,0,0,0,0,0,0,718,2848,0,0,0,0,
0,5334,5893,10816,0,7223,12049,0,12374,11209,0,0,0,6656,9591,0,0,0,0,0,0,10320,0,0,
0,8063,0,12077,12021,6933,11744,7718,0,4481,5243,0,0,0,0,0,0,0,0,2539,0,0,0,0,
0,0,11645,0,0,8163,0,7399,0,10584,0,0,0,0,0,0,9696,3140,7366,9000,0,0,0,0,
0,0,0,0,1652,11800,0,0,572,8085,1334,0,6765,2273,12288,118,12427,6076,5696,8077,0,0,0,0,
0,8877,0,0,0,0,0,0,0,4808,0,0,0,0,0,0,0,0,0,0,10352,0,0,0,
0,0,0,0,0,0,0,0,0,0,3517,0,0,0,7253,10333,0,0,0,0,11722,7743,0,0,
0,0,0,9296,0,0,0,0,0,0,11131,0,0,9951,3843,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,853,1301,0,4968,0,10558,0,0,0,9245,0,0,0,526,4011,7334,385,345,
8549,0,890,5794,7563,0,0,0,12073,9087,0,5615,12627,0,9407,4289,9093,0,0,0,0,12672,11734,0,
0,0,10155,0,0,0,2444,0,9265,0,161,3244,4835,4659,3594,5695,0,0,0,8050,0,0,0,3366,
10820,0,0,7211,0,0,0,12345,11070,0,0,0,0,0,0,0,0,0,0,0,0,0,11698,8291,
0,0,4384,0,0,0,12296,0,0,0,0,0,0,0,993,0,0,8680,0,11274,0,0,0,10085,
0,2129,0,0,12656,0,8136,0,0,0,0,0,4106,0,0,0,4207,5020,3241,0,0,0,0,0,
4625,0,0,0,0,8337,8289,0,3488,0,3239,0,0,0,1350,0,0,0,0,0,0,0,0,0,
0,0,0,0,10327,0,0,3149,0,0,2731,8691,12410,0,0,0,2227,10113,0,0,0,323,0,0,
0,2465,0,0,0,10286,0,0,2626,8537,7294,0,8568,0,0,1856,2704,0,7134,0,0,0,4588,4051,
11360,0,11357,0,10730,6149,0,1343,0,1696,0,0,0,0,0,8835,3038,0,7165,9795,0,0,0,0,
4733,7614,0,0,3360,0,9007,11597,0,0,0,0,0,0,1730,0,0,0,0,888,0,0,4471,0,
0,0,0,0,0,0,0,0,0,9273,0,0,3064,0,0,5964,12063,6258,0,0,0,0,0,0,
0,4447,0,0,0,0,4880,0,5629,0,0,0,0,0,2277,4768,0,0,633,0,7911,0,0,0,
0,0,0,7373,0,0,0,3103,0,0,0,0,10808,682,2334,7723,0,0,0,0,0,0,102,0,
10069,0,0,0,3023,0,0,0,0,0,5694,2941,0,0,2526,12381,0,1894,12315,0,0,10919,0,0,
0,62,2239,8083,2818,333,377,3976,9189,0,0,0,0,0,12187,0,0,0,1010,7306,11406,0,10985,0,
0,0,0,0,0,12602,1262,0,0,0,0,2226,1588,0,0,0,0,0,0,0,0,0,0,3385,
0,7023,0,0,7542,9063,6706,0,754,0,9017,0,0,0,0,10691,0,0,0,0,0,0,0,0,
0,1879,0,0,0,0,0,4544,0,0,3265,0,0,0,0,2967,6482,0,0,0,0,0,0,12409,
0,0,0,0,1998,0,8867,0,0,7647,3960,0,0,904,0,0,0,11727,12663,0,0,0,0,1644,
0,0,0,8307,0,0,0,0,0,3787,0,0,0,3396,0,0,11155,0,1438,0,0,0,0,0,
0,0,5526,0,0,0,0,0,0,0,0,0,322,11611,10655,0,10798,0,0,0,0,0,0,1923,
2170,0,0,0,0,1896,4030,0,0,0,0,3041,0,0,0,0,0,0,9080,0,0,0,1991,0,
0,2065,0,0,0,0,0,1544,6207,9514,1414,10959,11280,5209,7403,5339,3194,11079,0,0,0,0,2950,0,
0,0,0,0,0,0,0,0,9487,1919,9276,0,0,0,0,7716,1973,8833,0,0,1995,8918,0,4460,
1179,0,0,0,0,0,5133,0,6336,6775,0,0,0,5062,0,0,12442,0,0,0,11707,0,0,0,
0,0,0,0,1147,0,0,0,0,9754,4264,11665,3365,0,1080,9228,0,11537,5650,0,0,0,0,1898,
2746,4444,0,0,0,0,1184,10218,6098,6870,0,10944,0,0,0,11875,0,0,0,0,0,0,0,0,
0,0,2948,2341,0,7835,0,0,2456,0,0,1697,0,0,9392,0,0,0,0,0,2695,1430,0,0,
0,0,0,0,0,8278,0,0,0,0,0,0,10025,3637,12386,389,0,0,2538,10473,12737,0,0,1473,
2523,0,0,0,0,0,2280,3498,0,0,0,11857,0,0,0,0,0,0,0,10006,0,0,0,0,
0,0,0,0,0,0,9302,9472,0,0,0,0,0,4099,6237,0,11493,0,0,0,0,0,2361,0,
524,0,10783,0,0,0,3248,1520,0,0,0,0,0,4820,4845,6393,7889,0,0,0,0,0,0,8753,
11466,0,117,4340,10092,10899,854,7333,0,3768,0,0,5463,10993,0,0,0,10219,0,9053,0,9404,0,6893,
0,0,5247,0,2372,0,0,0,0,1339,2421,0,0,0,0,12114,0,1862,0,6752,5474,0,0,0,
0,0,0,0,0,0,0,4022,4893,0,0,5627,0,806,0,8695,10494,2702,8616,0,4760,0,0,10326,
0,0,0,5471,0,0,0,6621,783,0,6923,0,9046,0,0,0,0,0,3661,12328,0,0,2420,2151,
78,3630,3892,0,2433,0,0,0,10619,0,8055,0,7503,0,0,0,0,0,0,4040,0,0,0,0,
0,0,0,7181,0,3177,0,0,3268,9452,0,0,0,10769,0,1971,4666,0,1554,7935,253,12653,5219,0,
1585,3761,0,0,1324,0,0,8082,0,0,0,6649,0,0,4979,5297,0,0,12111,0,0,0,0,5863,
0,0,0,0,0,0,0,0,0,0,0,9358,0,1200,0,0,0,9326,2051,11822,0,2865,7415,4147,
5009,0,0,0,9476,5094,7918,1500,4574,9280,1389,4766,7940,8361,8407,9340,0,0,8423,9367,0,0,0,0,
0,5342,0,0,0,1567,0,0,94,2295,6464,8669,10510,0,0,8463,0,0,1890,0,0,0,0,5869,
0,0,0,7260,3390,0,0,519,10027,10185,0,0,0,10032,0,5424,0,0,0,2883,7348,10709,2390,10864,
0,11647,0,0,0,0,733,0,0,3946,4778,7565,7437,4456,11409,0,0,0,0,0,0,8298,0,11161,
0,0,4655,0,0,0,0,5161,0,0,3304,12641,0,4602,0,2891,0,0,0,0,0,0,11859,9448,
0,0,0,0,0,8433,2755,8429,0,4613,0,0,144,0,3923,6225,0,0,0,0,492,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,5850,9022,11373,1715,0,9065,3656,0,6480,0,0,
0,8011,0,0,0,6912,0,0,8102,0,0,3224,5158,11174,0,340,1762,570,2345,0,0,5089,0,0,
0,0,7707,0,11234,0,0,11063,0,795,0,0,0,5469,0,0,0,0,6067,0,0,0,6883,11638,
7155,0,0,0,728,0,0,0,1467,0,0,0,0,1123,10727,0,0,0,5399,1353,0,6239,0,0,
0,0,0,0,0,0,2041,293,1072,0,0,4445,0,0,11505,0,0,3419,9738,0,0,2268,0,12462,
4821,6122,9243,11680,11414,7035,0,0,0,0,0,0,0,4215,0,11547,0,10434,2594,0,0,6011,0,0,
0,0,0,12387,0,0,0,3925,7118,0,0,9079,0,0,0,0,0,0,0,0,0,0,0,6657,
8090,11324,0,0,0,0,0,7854,8880,5662,0,0,0,0,5302,10915,0,3408,4105,0,0,0,0,0,
0,83,0,0,0,0,0,6958,0,1737,3446,0,0,0,0,0,0,0,7150,0,0,0,0,311,
0,0,0,0,0,1209,4724,7508,8323,6311,11170,12009,0,0,0,4972,11509,0,0,0,0,0,0,0,
0,11565,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11802,5651,5912,0,
0,0,0,0,9147,12356,0,8979,7942,0,0,11156,0,0,0,0,0,0,0,11093,0,10018,1478,10534,
0,0,8978,0,0,0,5096,0,0,0,0,6140,7869,0,1914,11726,0,0,0,0,0,0,11006,0,
0,0,0,0,0,8302,1634,7627,2145,0,2331,597,7981,9246,5296,0,0,0,0,0,0,0,0,9672,
0,0,0,11796,5214,11472,0,0,4008,8761,10505,0,4654,0,0,8166,0,0,0,0,0,0,0,0,
12032,972,0,0,0,0,0,0,0,8987,0,5139,0,6583,7293,11138,0,12219,257,0,0,0,0,0,
0,0,3070,0,0,0,0,0,0,3190,0,0,0,0,0,8787,1640,204,0,12170,0,5624,9414,6601,
0,7607,0,0,4547,11720,0,0,0,0,3565,0,3479,0,0,0,9143,0,1602,1024,5547,12314,0,0,
7517,0,482,4205,12353,0,0,0,0,3154,689,4007,0,0,0,0,3728,5056,12382,8799,0,9359,0,12564,
4493,12481,8247,0,0,0,2475,11691,0,5617,0,0,8410,1959,0,0,0,2338,7275,6665,0,0,0,0,
9958,0,0,0,0,0,0,0,8637,0,0,0,1228,2079,0,0,0,0,11487,1798,0,0,9728,0,
0,10051,12041,0,0,10502,0,0,4771,8404,0,0,0,0,2168,0,0,0,0,0,0,0,0,1307,
3270,6773,0,2946,11605,0,6249,0,0,5666,0,0,10014,12371,0,0,2562,8780,10785,12717,6718,8552,0,0,
10898,0,343,0,0,2250,0,12528,0,5720,0,0,9034,228,7111,8656,11236,0,12023,0,0,571,447,1423,
12693,0,0,0,0,1315,3948,4165,0,0,0,0,0,0,0,3007,0,7003,10084,7212,0,0,2159,0,
0,3693,0,0,10364,0,0,0,0,0,0,0,0,0,271,0,3913,0,4010,0,0,0,0,0,
8453,0,0,0,4288,6549,0,0,0,0,0,0,10142,0,0,0,0,0,0,1068,3285,8336,0,0,
0,0,0,0,0,0,2964,3730,3571,5357,7504,0,0,0,0,11367,8632,11773,0,1387,0,3168,0,0,
0,4653,0,0,0,0,0,0,10244,2245,986,11719,0,0,10454,4249,0,0,1671,0,0,341,6584,0,
0,12414,7091,7690,2656,3811,8535,0,1679,1835,0,0,0,0,0,7475,0,9780,0,0,5916,0,2281,0,
5185,11703,0,0,0,0,0,0,8183,0,0,0,0,0,0,10036,0,9441,10989,0,0,8054,4338,6492,
0,0,0,5561,12210,0,6587,0,0,0,0,10129,10355,0,5812,0,955,0,0,8839,11363,0,6230,0,
0,0,3323,0,0,11651,0,9986,0,10669,0,0,0,0,0,0,12026,0,0,0,1772,10895,478,3454,
3307,0,0,0,12572,0,0,0,767,0,8461,241,12015,0,0,0,5959,0,10569,0,0,0,3703,0,
0,0,0,12459,0,0,0,0,3731,0,0,0,0,0,0,11082,4064,4201,8449,0,0,0,0,2668,
0,9210,0,12639,0,0,0,7602,0,0,0,0,10440,0,9713,0,0,0,0,0,9788,6244,11603,0,
2466,0,7209,6648,6998,0,4319,5005,0,0,0,0,0,0,0,0,0,0,0,0,9101,0,0,0,
0,973,0,0,0,5267,0,0,1531,10187,9308,8368,0,0,5070,0,0,0,0,437,6483,10130,0,0,
0,5802,0,5061,0,3375,0,0,4580,0,354,0,0,0,0,7474,0,0,0,0,598,3234,1756,1906,
4783,5294,5819,0,0,0,0,11252,1440,12142,0,0,0,0,0,0,0,0,0,0,0,0,0,12299,
10209,10217,0,3813,0,0,8014,0,0,5412,0,0,5049,11349,0,0,0,3477,3232,6134,3383,9978,1470,0,
0,0,0,0,0,4467,0,0,0,9555,8122,0,12635,0,6556,5745,8934,0,0,0,0,0,0,0,
8612,0,0,0,10687,0,0,0,0,0,0,0,4995,10680,0,0,0,1244,4018,5333,0,0,0,0,
0,5190,0,4504,10732,0,3784,608,4305,0,0,9350,4511,0,0,0,0,0,0,3457,12157,0,0,0,
9499,0,0,0,0,0,0,10988,10139,0,0,0,0,0,0,0,0,0,9548,0,0,0,0,0,
0,0,0,0,0,2007,4408,0,8393,9249,0,0,0,0,0,0,0,0,3161,4696,0,6987,0,0,
0,0,0,2970,3969,0,0,387,0,10928,757,1216,0,0,5538,12417,0,2975,0,0,3119,0,6553,8098,
12002,0,0,0,7765,7066,6346,10718,0,7954,0,0,0,7943,0,5806,0,10630,0,0,0,0,0,0,
6374,0,0,10877,0,0,0,0,0,902,0,0,0,0,0,0,0,0,7756,0,4082,4178,0,0,
0,2323,9987,5283,0,0,0,0,8575,0,9678,0,8951,0,4424,6307,9076,10623,7151,10923,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,5997,0,3823,2425,0,1229,2438,2055,1413,0,
12767,0,0,0,0,0,0,0,0,0,10243,0,0,2969,0,6343,8149,2397,8396,0,0,5095,8264,5191,
0,0,8948,6470,0,0,0,0,0,7075,5723,0,0,0,3816,9329,0,0,0,0,0,0,0,0,
0,2976,4322,12064,0,0,8013,6927,0,0,0,0,6142,12650,0,0,0,0,0,7288,5300,0,0,2094,
0,0,2981,5554,12140,0,12004,0,6421,0,10751,0,8611,9244,0,0,5153,0,6172,977,5746,2521,6111,12135,
0,0,0,0,0,0,0,0,0,0,0,183,0,0,0,8123,0,0,7646,0,6325,0,0,0,
0,12163,0,0,3188,0,9940,0,0,0,0,0,0,0,9824,0,9529,6344,0,4542,11401,8802,5239,10863,
0,4887,0,3417,11823,0,0,0,8150,0,0,12772,0,0,11478,0,0,6116,11817,0,2583,11534,0,0,
3197,0,0,1060,3242,2075,5289,6021,8427,12239,0,0,0,0,1257,0,0,0,0,0,8533,0,0,0,
12628,0,0,0,0,8362,0,10073,0,0,7001,5305,5446,2120,0,0,0,0,9281,0,0,4503,1462,2991,
0,2738,0,0,0,5398,0,5087,0,0,0,0,6545,0,0,0,0,0,2859,3524,3824,0,0,0,
0,2285,7909,0,0,0,0,911,0,0,0,7931,0,0,6030,0,0,0,0,0,0,0,0,7281,
0,0,5807,0,0,0,0,813,2306,6120,0,7162,12106,5774,12256,0,0,0,0,0,0,0,0,2311,
0,1096,0,0,0,3493,10774,5894,0,0,1205,0,4274,11506,0,7902,0,0,0,9573,3362,0,0,12764,
0,0,0,0,0,1629,4239,12010,8137,11444,0,3879,3701,6743,4127,0,5363,0,0,0,0,0,0,11269,
6155,0,0,0,10907,0,729,5813,9103,0,0,0,461,3860,11934,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,1102,5384,5048,10983,11964,0,0,0,0,0,1711,0,0,0,0,0,0,8002,0,
4875,1109,0,0,0,0,0,0,6461,0,0,0,12513,8058,3378,3422,0,0,0,8448,0,0,7874,0,
0,716,0,0,0,0,0,0,0,12478,0,0,12403,5984,0,0,0,0,2944,0,0,0,0,2380,
0,0,0,0,10854,7069,0,0,0,6436,7017,0,0,2768,0,0,0,0,0,0,8073,0,0,6453,
0,0,0,0,0,6209,0,0,0,0,5467,0,0,0,2559,0,0,0,0,11913,0,0,0,0,
0,8896,9312,11856,0,0,0,0,0,0,0,0,6940,0,0,3416,0,9664,10089,3027,4506,5923,8696,1880,
6110,7577,919,1768,3035,0,8322,0,4426,0,0,4673,0,0,0,0,0,3094,0,0,0,77,0,0,
5836,5764,0,0,0,10802,0,0,0,0,0,2238,0,6726,10616,0,0,12369,0,0,1823,1950,4301,11531,
0,10324,3040,0,11088,0,0,10562,0,0,0,5479,0,0,2316,0,0,0,0,3846,0,6865,2985,8111,
12132,4855,7540,0,0,0,0,787,9875,0,12270,0,0,0,6182,4176,0,0,12429,8171,0,11334,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,6337,7830,0,0,0,0,0,0,0,0,2639,7767,
12540,0,0,2103,0,0,0,0,0,8216,0,11842,0,0,3987,0,4057,3481,7812,6105,11692,0,6909,0,
0,0,0,6023,0,3979,0,0,0,0,8509,0,0,5898,6278,11789,1335,0,832,9769,9100,0,9676,3472,
7378,0,0,8097,11247,0,6101,0,0,0,0,10536,0,4980,0,0,1984,0,4810,12482,0,0,1195,546,
5889,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11779,0,0,2587,0,881,0,0,0,
0,0,0,0,0,0,0,617,10768,9792,0,0,0,10017,0,0,0,0,0,12189,11577,0,9798,0,
2635,7182,0,0,0,0,0,0,2052,0,0,0,0,0,0,10161,2907,0,9107,9511,0,0,0,0,
0,0,0,3709,4242,6266,11461,0,1812,5956,10072,11127,0,0,0,0,0,11301,0,6973,0,0,0,0,
0,9946,0,0,0,0,0,0,0,0,12668,0,0,0,6793,11951,0,0,0,0,0,7402,12492,9044,
11601,0,0,0,10865,0,0,0,0,10553,0,0,0,0,0,0,6223,0,0,9948,0,0,0,0,
0,0,6157,0,0,4132,7951,0,0,0,0,4629,0,9078,0,0,0,7,0,0,0,7969,0,8804,
7101,0,0,0,5253,1706,11863,0,0,0,0,0,7445,0,12333,12421,0,0,6359,0,0,0,0,4992,
0,0,11736,0,0,0,0,0,0,5768,820,10412,0,0,0,0,0,0,0,9936,0,0,12388,0,
0,11936,0,3914,10666,0,0,0,6280,4793,0,0,0,0,6136,8774,0,0,0,3832,0,6004,0,0,
0,4360,6126,0,6373,0,0,0,0,8458,11244,0,3175,4004,6059,7932,0,7552,12127,0,0,0,0,360,
0,0,0,0,1412,10848,0,649,765,12362,0,8584,4826,0,0,0,0,0,0,0,0,0,0,0,
0,3885,0,0,0,0,0,0,5553,352,4499,0,0,6016,8566,0,0,0,4987,3539,6696,0,0,8777,
6055,0,11139,4530,7448,6092,0,1238,9950,0,0,0,0,0,0,0,5835,8881,0,3566,5892,0,0,0,
0,0,0,0,0,0,0,6540,3144,5369,0,0,0,5965,8517,8821,0,2286,7435,5586,0,0,0,0,
0,0,0,1233,0,0,23,6186,11668,8661,7195,0,0,1813,590,0,0,12776,0,2542,3363,6256,10307,8959,
0,0,1662,10835,7820,714,5728,10813,12035,0,0,0,4561,1033,7463,10771,0,0,12601,0,5758,12024,0,2689,
10132,3433,0,0,0,0,250,0,0,0,0,10561,8956,591,0,0,0,5147,0,0,1885,0,0,619,
5512,0,0,5353,7618,1635,0,11806,0,9009,12123,0,0,4179,7357,7783,0,0,0,0,0,0,11124,8408,
0,0,236,7123,0,4488,7343,9852,4497,7819,0,7198,12458,0,0,0,2304,0,0,0,6121,0,6353,7110,
7444,2874,6855,3647,0,11300,0,0,0,0,5856,10586,11514,0,0,0,0,11123,0,0,10781,0,0,1367,
3759,11057,4834,8382,11434,0,10960,0,0,5913,0,0,0,1067,0,0,0,0,0,10298,12298,0,0,371,
0,4229,5454,1266,3485,10193,10743,0,0,0,0,8,0,0,0,4515,1376,12137,0,0,0,0,5016,3033,
10131,0,0,0,4963,0,0,10684,8942,0,0,0,0,0,0,0,6603,0,3351,0,0,0,0,0,
12346,0,7778,0,0,0,0,0,0,1149,0,0,0,0,4300,1232,6805,0,1112,1779,0,0,0,0,
0,0,0,0,7664,0,4086,1582,5900,0,0,0,10101,9354,0,10419,4554,0,0,11265,0,0,4581,0,
0,0,0,0,0,9390,0,0,0,0,0,12622,0,0,0,0,6051,0,0,9278,0,6715,0,0,
0,0,0,0,0,0,11115,0,1924,2781,6379,3146,0,431,0,0,12138,1258,4543,9424,0,0,10012,0,
0,0,0,11932,0,0,0,7390,0,0,0,0,8980,1759,0,4403,0,9794,0,0,0,0,4994,0,
1676,0,0,1568,12343,9853,517,0,0,0,3312,200,0,0,0,0,0,0,8634,0,0,0,0,10112,
0,0,5637,4247,0,0,0,0,0,0,0,0,9305,0,0,0,0,0,0,1237,0,0,0,0,
10949,7049,8673,2355,5667,157,0,0,0,0,2053,0,0,0,3034,0,0,1839,2591,8473,9262,10357,1019,11023,
2436,12097,0,0,0,1090,6045,268,0,9482,8708,0,0,0,0,11730,11451,8955,11555,0,0,9425,0,0,
0,0,0,0,0,0,374,3698,2480,7669,4906,10686,10853,0,0,0,0,0,0,10750,11571,0,12624,1613,
0,0,0,2723,0,0,0,0,5888,11590,0,990,11424,0,0,1787,0,1599,5590,0,833,0,5705,0,
0,7013,0,0,1908,1516,574,12562,0,0,2060,12297,0,0,0,0,0,0,5130,7939,61,0,0,0,
0,0,0,5767,0,6294,414,6274,5951,6961,8147,9636,0,0,0,0,0,5263,0,0,0,2135,0,0,
4223,5689,3981,11286,6187,1776,7775,0,0,0,0,0,0,0,0,0,9421,0,0,0,8617,0,0,0,
0,1234,1985,3595,4415,0,0,0,0,12122,2072,0,0,700,0,0,0,1394,7062,11325,0,10233,4848,0,
0,12264,7363,10881,0,5125,0,0,0,6383,9254,0,0,162,1239,1371,2292,0,3467,0,10723,3699,7027,0,
5702,0,0,0,5410,0,0,1543,3616,8913,665,159,0,0,10973,0,0,6178,0,5065,0,0,0,0,
8931,12468,508,0,0,6605,12440,0,0,0,8234,0,0,4423,0,0,0,0,935,0,0,0,0,0,
0,53,2627,0,0,0,1217,0,0,0,0,0,0,0,0,0,3145,5175,0,0,0,0,0,0,
9550,0,0,0,0,0,0,0,0,0,0,0,5059,9859,0,0,0,0,0,5201,2984,4791,0,0,
0,0,0,0,8129,3319,0,0,0,0,0,0,5536,0,0,0,0,0,9198,0,0,0,1306,0,
2885,12390,0,0,0,0,0,7431,0,0,0,7493,0,0,0,0,0,6513,0,0,0,0,2019,3722,
0,0,0,0,3835,4291,4137,6633,0,0,10447,12244,0,0,0,0,0,7702,11002,0,0,0,0,0,
0,0,1854,6130,0,0,0,4262,8919,11233,0,11968,9370,0,0,0,2624,11473,0,1115,0,0,0,0,
3515,0,0,0,0,0,2516,0,0,0,10916,0,4682,0,0,7213,1406,4888,0,0,429,0,3911,11228,
0,7695,0,4769,0,0,0,0,0,8417,5612,0,0,0,0,0,0,0,0,0,9389,0,0,0,
4533,0,0,8177,0,7549,0,0,7284,9067,0,5127,0,0,0,0,0,0,0,0,5797,0,0,3325,
6156,11292,0,0,11917,10407,10143,296,637,4517,0,0,8569,0,0,0,0,0,0,0,10878,1957,9549,0,
0,0,0,57,11157,12194,0,2451,
};

const uint64_t iq_lexicon_filter[IQ_LEXICON_FILTER_WORDS] = {
0x820510911022800,0x304006A0102461E,0x4000044002880908,0x4002000030000048,0x1020852082000800,0x820100688030,0x4221040810010020,0x8610631400102010,
0x53800080D0C00A80,0x4445810085202E,0x8215020004A48264,0x10080000C00A0040,0xA0400009800800,0x401004201000000,0x440C00200605A00,0x2A0028231400080,
0x10C01010010305,0x2000028802104300,0x1232060000000082,0xC0080B10082C004,0x20131103200610,0x1088007080C8002,0x1026420000800002,0x205069010120CE00,
0x59800A4106844080,0x4208906031040800,0x604084120A0088,0x8000900002300,0x8420064700008,0x810470044032200,0x487C1444508100,0x80A0C00028040802,
0x4000508740260,0x8004080042C0400,0x10910080088000,0x806100030087022,0x602000040020058,0x881000000006881,0x4000A10002441244,0xA6081C2028,
0x8000380004000040,0x184100F0040A0004,0xCC000E0928003075,0x202104020010740,0xC08282C000800049,0x8000280480880220,0x200008240009808,0x44A4013100200100,
0x1900000240000800,0x48004350211A1,0xC2A2010301110,0x300900000004078,0x2202294062100006,0x80020C184405A80,0x100140431000440,0x4010001804902,
0xA990088010040000,0x288102A202022000,0x30203532024000,0x30000820C8185020,0x1004001900140208,0x8000001000820C52,0x400A0B201050582,0x84200000C000100,
0xC06104000000C000,0x4000800A42002260,0x200800001002004,0x100011800010110,0x1064840008222019,0x1048940000491000,0x9A80002620500300,0x811001041800A,
0x450183000080081,0x20800001201000,0x10004040800948,0x8400004302102080,0x8004400016180002,0x510411040905010,0x240002121004008,0x6001165D8040005,
0xDA1101084020018,0x20002080C018842,0x4400800A00101809,0x48A21002220110,0x4000000010402C,0x101020009D040041,0xCCC28880401428,0x81234280148100,
0x4800008008840E20,0x4440000020C0000,0x604714000068E,0x1004840088011681,0x20011BA48800400,0x40022EC088000802,0x200004002820C11,0x120020020D000020,
0x231E010005040110,0xA2010480000D8220,0xC700280180210A00,0x8A48000108C2008,0x20A00084004410,0x230230500520202,0x4290001440100010,0x4000C580000041,
0x184010288000228,0x5620800488684,0xA008880120412,0x100600011002098,0x8014410000820818,0x40007CA2001402C8,0x35005002002001,0x203021600000220,
0x880000014041420,0x80187000040C112,0x28085000C022801C,0x4A01C00034880208,0x380C920002000442,0x300040839504E8,0x210000154048000,0x2000000248502020,
0x1E0804024000004,0x1000848001091082,0x400800000A22,0x98000CC0200008A0,0x40108000000003,0x22C26029220410A,0x201000204221082,0x4214200540000400,
0x2501814081100180,0x4200124000C1984,0x20110488100500,0x2883521A0C6810,0x420100208088,0x8400000400100A8,0x41A2022040160501,0x60100801520848,
0x2002880010840002,0x1050A00100002001,0x8000144011509,0x2000808818140802,0x9112148010008082,0x24000008008880,0x135520002D1C420,0x4840804C28040C0,
0x4520080101502A12,0x40000C0004005800,0xCD0090104100018A,0x8A12209840408085,0x80502000A0200311,0x50C2008048130221,0x9000302084000400,0x10A200C000942308,
0x204090054008001,0x10880040889104,0x1112016047002420,0x2080020008018210,0x4084108200000004,0x4020802C000E000,0x404840210260051,0xC801008041E148C,
0x4400040700C42,0x88011828821401,0x4401020100089008,0x602020410480059,0x8050104000400060,0x20A2220348088268,0x1602890400400510,0x4014101000001108,
0x82200800004000,0x1408010814000001,0x4182000880506010,0x4090E80000100800,0x6C0004044461000,0x1800020402204010,0x4000818400000000,0x8004A012884C4202,
0x2091208202000220,0x480A402400341200,0x4849020148081611,0x2288122000021440,0x20B70023000008A0,0x1040388201001400,0x4200004082000141,0x98000C0240414400,
0x1020000020010500,0x80808100081C8100,0x1508814124811008,0x5CC00008A2620022,0x20C22C0142000401,0x4044410020020400,0x2000210A8040400,0x4010A0010A00000,
0x60180030200720,0x1603002040180008,0x825800C00400A080,0x20804200040005,0x50C4052850000020,0xD05880914A83060,0x58020C0018440190,0x1050848200400448,
0x48860502C2802004,0x1000302042002840,0x402C2C02020600,0xD18210100000007,0x2210C80040012C1,0x400014034008000,0xA200201841040000,0x90081010548144C0,
0xA00108C00480200,0x814345C0000D00,0x1404000040020001,0x3000008068800A4,0x1030185848060250,0x2A38111411020068,0x1800406002A0501,0x22000000010,
0xA01C0000210A041,0x888021440000000,0x2900C4B40400B002,0x8028010090004CC0,0x2800950080401,0x40005400C088000,0x804000030260,0x615048001004010,
0x8008A425404A0010,0x80300A090524,0x802000000008A7A0,0x26C1084020830,0x10C198100040082,0x400B55008203161,0x8018404020044490,0x4240040130400,
0x9208882511040424,0xC08120900A021000,0x4800410101000260,0x2200014040180C08,0x209000880800082,0x90048200A8D1C8,0x800A004028410204,0x100082010000618,
0xE400200196000200,0x2000409190200,0x8040B45120C29100,0x118204048020418,0x12822B02808260,0x98814A4400281142,0x340010040400000,0x808488001208419,
0x2001004404452005,0xC025190422281418,0x80004400022C00,0x280030010060002,0x2132072081003460,0x6008204808200420,0x2004400000864006,0x9202E80000200009,
0x142C4108001000,0x8010908A40164200,0x84080300D0220004,0x6630000085040422,0x40080004C405460,0x2101001A0010A280,0x2020010084801012,0x1064002B0018202,
0x248010002082940A,0x20010101000968,0x8208000119022080,0xA00201040C804000,0xC024102402002090,0x400000000802410,0x9041009611201084,0xC00014804112018,
0x94234001800220,0x81800042401802C,0x2044082004114000,0x4801080801018300,0x386006C09000091,0x89060C0008800C,0x8400008810100030,0x40A00400282F1840,
0x4800082000114000,0x2CA0003610020800,0x8202841032A1E000,0x4E20045030041043,0x2102010204C1490,0x12C03102092042,0x1C00000004000044,0x2930100050008480,
0xA90140868C515800,0xF10C000004105800,0x640021008D0160A,0x110108A000000020,0x3000012B02801880,0x2201684000200040,0x8800180C12830000,0xCC020081801222C,
0x4402604040A200,0x2082200E20910010,0x24024100420064,0x5040511066801A1,0x220010640C188028,0x844000068410600,0x800484400610D0E8,0xA000080040820C00,
0x82204000000400,0x14102024006A802,0x60092211828300,0x1300141530400,0x6009022422808089,0xC10851500E4C020,0x80421E12000000,0x240900402219201,
0x2880041010008820,0x604A280028403310,0x44081085C082000C,0x218005091242A08,0x2604000040120,0xE08084408000146,0x4008001015C0902,0x822294210108502,
0x84608081088,0x2C000061D8040004,0x82C2441281001200,0x6020400038480000,0x211200B0A0585020,0x21820C8000004443,0x14C0940001C48008,0x9A9402425042C0A,
0x6010110220800000,0x460010020241400,0x618300088A200020,0x80004033040000,0x4C09011001004420,0x405000C40001,0x80884C001300000B,0x23400C1514020080,
0x2039204008040458,0xA10002010000C1E0,0x2002011240144A80,0x4800000802403068,0x1800028000011502,0x401402C4010000,0x3808002502220000,0x10AE821521000002,
0xC40924000428449,0x2400890005008020,0x1000404A120029C0,0xA8000000938202,0x1300500800400098,0x2C4A80200258480,0x1000012D01101000,0x4080102114002128,
0x3250225008C2105,0x1100A021CA54040A,0x4120140264010080,0x2004002008880008,0xA413A400600A0008,0x101C40411000340,0x108011010400E00,0x88608018508A10,
0x811C20002024440,0x404018050284220,0x41460602004C001,0x5044110460029D8,0x2000C840000008,0x1008100001002308,0x218342080A08,0x280061000482404,
0x80082800002920,0x8D00000201B2400,0x22000050042054,0x4802486090800022,0x1125504445160070,0x280A220001C2005,0x140040204810,0x100046480802002,
0x18840828082001,0x24428002419150A0,0x1006000000209208,0x1C41CA00800A808,0x200451000222020,0x149438100062500,0x24200108000006A,0x801008E00840C000,
0x2D01E0030008004,0x28000C00E4000410,0x6444010020110500,0x2000008002804201,0x12941200141530A0,0x2C84000002004000,0x880400402000A002,0x803A2006230082,
0x4C40000104C0000,0x30802AC080100602,0x10003021180100,0x2C20201008E0042,0x255110000010001,0x8220002280000140,0x812800200030024,0x4002020400244020,
0x46081000000A24,0x80800400000400,0x4100006000000861,0x10114200040000,0x800310CA8040884,0x400085A5200A810,0x1000900A10000023,0x4008102201180A00,
0x4408401482000000,0x50900830608800,0x5A00002800001804,0x10042043000404,0x2800040C544,0x6004134210000010,0x104000A84220408,0x451000080026200,
0xA185040814600102,0x10024210000800,0x3042000042118082,0xA01300080190000,0x8808080004000000,0x2080614200118001,0x801002A100629010,0x1000022020000881,
0x1002248180402,0x418F001330100000,0x82940A1380000120,0x800000006248140,0x8000001002002704,0x1080414800D20100,0x8840820280800C20,0x408C0C0448040222,
0xC0950E820142,0x3000000001921430,0x4A4088002008044,0x8010136880302486,0x48000006660,0x319204208002100,0x2003100000008011,0x22480100401010,
0x6000104008981,0x81098000000088,0x8001120080002030,0x182040040000010,0x2040000201015400,0x20804270B154800,0x2C870C21280109,0x400044000000040A,
0x64040000A0,0x6209040124088001,0x2809981000080002,0x80000062C481401,0xD18020B000040820,0x440C018400C00094,0xA004838000C2,0xF0020A0000000884,
0x40000201180000,0x400210500,0x9210401001808290,0x10800A8004,0x800092010100828,0x4100302048400821,0x8040004100000,0x400018C108081,
0x4C81164500050083,0x8000010040088410,0x504410082100421,0xA211201003154612,0x4220020492000,0x4C010228A01001,0xD08001800002E,0x1640040048020070,
0x122009440,0x880C84000000204,0x58000200A940000,0x80900000202A02,0x44808800A0120,0x2004001029382000,0x2051031008018032,0x4100200404008044,
0x800048422980810,0x22006480420A4480,0x6280004C640001,0x10029480001084A0,0x12501A98386140,0x10480014420220,0xD011801041004,0xD103D0000230006,
0x66118204040A8800,0x200305480000E3,0x2083046408100480,0x2A10412900300698,0x520604008010,0x4061008040500,0x49A800011000008,0x51A0000020210,
0x18000E200221D1,0x44004280810CE,0x20A0000200018,0x10420050460B6140,0x8C04400180024088,0x90089881008C02,0x1247F09004300050,0x120C020120A00000,
0x200000052004421,0x888000204090400,0x80813400400C0220,0x800802180A30,0x1400004000008201,0x401078E401000910,0x4900106003810C02,0x3010021100148010,
0x26198C03200002,0xCD000100444980E0,0x9810122037A44000,0x22300040030400,0x44600A600260000,0x40040109008013,0x8000070400102800,0x100201E4021001,
0xA490100401419116,0x6512088001000408,0x52C0240000000804,0x1A200022088D8000,0x8008038C12924002,0x1A82132010000005,0x122180000888000,0xC00000080350008,
0x800080D2080CA06,0x1022200000002401,0x2103008000,0x80440C300D0B026,0x909482040041000,0x242000082102000A,0x2000030280020460,0x8A0080015080082,
0x820112231300406,0x5022024810A00010,0x50A6000020084000,0x62012088000002,0x190108080C000200,0x48C00108282,0x400001022801042,0x440804004048068,
0x8100040402C1000C,0x8910009420020024,0x4C00021220900268,0xC4A0522C01C200,0x604228800000248,0x840300040105500D,0x8020420808800016,0x860501000228088,
0x41000004100A0014,0xA02424D40030E090,0x420010180000A094,0x1000090B00CC9801,0x6480024004060400,0x882C802918864004,0x40001A0001002460,0x8004000002A003,
0x8000581C20400C01,0x2B02188000101B00,0x1401200000010100,0x10028008B02400,0x421048084040C900,0x3201080106410184,0x54201100031440,0x35820282008100,
0x1100022800049040,0x892544006408B08,0x2188040152401242,0x8000101082462024,0x4498018201000208,0x10A20880080014E4,0x220400400020064,0x81002210508000,
0xE40844180410024A,0x4480000220120210,0x82074080A12,0x68444C12042808,0x10970140202,0x44201B300002C808,0x800000009030200A,0xC00008048CC41080,
0x8010008180180000,0x8404080204140400,0x20000000000034,0x2489E300000A840,0x200002020048471,0x180002040201140,0x80134241,0x364DC0001A1120,
0x3000420A280022D0,0x100004C8480000C8,0x38131521128228E,0x82A11100C4881000,0x10100A0028005000,0x408808545010A01,0x100C200000400040,0xC0000000C01A0010,
0x1008045000040411,0x11001003100016,0x22808000100620,0xA040102102021415,0x508000000802A000,0x6230000A2010241,0x111041003C808004,0x180004400010800E,
0x4100000026C01426,0x1800502212224580,0x40601D2002080080,0x20122200128000,0x600811E304908A04,0x8C28800000020001,0x24C8A1004012A0B4,0x280000C7040400B6,
0x80802080100020,0x2088551008390300,0x9080802030840044,0xA008400008500182,0x203144000084A100,0x6D04040401000000,0x4800000440030602,0x200002230C002004,
0x400400000400200,0x258A00800110C000,0x400800000004C10,0x1C110106804C1204,0x10B62001154588A0,0x80800600290000,0x11C04000ACC,0x80108020820180,
0x28300CC04604A,0x10A2014260000912,0x228C010180A01116,0x48200C423C000240,0x701A400A4045089,0x804834004210102,0x4110202892548040,0xA034000080092000,
0x98419500E2000000,0xA40100C08004,0x1080F0001146102,0x8002B00001060100,0x1042000000008247,0x408440400C1180,0x320014002082800,0x880801850004080,
0x2400700000100,0x40001027004000,0x8C04600020100,0x1100001008820095,0x121800E01800800,0x4002402280150000,0x62C180021E640030,0x4039800850000C0,
0x8900240004840100,0x2088018600000000,0x28290440201020D0,0x4000000000040001,0x400210130040908,0x8040010C0130025,0xE011001012024421,0x3C010020052042,
0x10180012A0013402,0x2030022020020A0,0xC40006428002C1,0x8000281460141000,0x15082211A,0x2803404202022002,0x428104208808822,0x20A72820100823,
0x4040000008410000,0xA800382804014120,0x1016800208010000,0x10212100088A8008,0x5003C00840114042,0x8040A00400A82,0x801404010042000,0x801011440A0840,
0x1171050119040006,0x1000040211D0080,0xC2000080184000,0x4002020090802E02,0xA0022042010884,0xC090850FA4012090,0x2C600D12430F8018,0x211480002820210,
0x621014102048,0x40830281008C0510,0x100014051A810028,0x200060000808004,0x221102000480,0x4250A0AA100800A0,0x8000282288420A01,0x522400042800080,
0x80080010A4040020,0x2801E10008402818,0x5680004481441011,0xC80000002420C002,0x144A04E00A420,0x80488008808100A0,0x2138018800553888,0x4C8C814008400262,
0x8801000040200022,0x780000C214012A00,0x5184010943040,0x828810060280000,0x10006A4124018100,0x40104868002100A2,0x8918002107249401,0x1404202C14000205,
0x1001A0056200001,0xC02829F163024014,0x1450120000012000,0x980403000140000,0x845008F825000020,0x58000080D8851020,0x2420008400040,0x321080051001,
0xD1400A2402B,0x400A200A42408C01,0x38030023024401B,0x2002400402884000,0x10000000000A0202,0x50A080004000000,0x1800B040A0408080,0x10180A000342A023,
0x8001002430040250,0x24010004042004C,0x8000838292C2084,0x4001260000068020,0x200844481020,0x1822640204,0x10C00080025190,0x8010088730000410,
0x10C5401000820099,0x4850025980264000,0x800880C00240,0x6A00D41241204200,0x240C400402200110,0x2000036E012008,0x1031084800302A40,0x2031C40021A0C340,
0x2090000800809802,0x1D48800858008400,0x800200009000A04,0x40C00414B4512420,0x2009880000004028,0x8021408801008408,0x74008000088080,0x80A008080082082,
0x244120002400C609,0x4018804800020800,0x106020010001004,0x900A001400121402,0x11490030850C20C1,0xC0D1018090304304,0x840601401008810,0x4000902000AA16,
0x4480400402000,0x20020003A08012,0x4804030804408040,0x201204000B042000,0x29800000800200,0xC000000800000050,0x28003000C00208,0x10DF400080660160,
0x88800101000021,0x210000000A0000,0x8948200303004810,0x2145040004000D,0x568000068009182,0x1401828840480,0x40000010080022A,0x8000A22400848113,
0x1D0500CC40214A20,0x48002190A0D40,0x144800A4010044,0x828902600800612,0x10A8000434040440,0x80070704110000,0x1012209100000,0x651104002000024,
0x4001400020000100,0x20098E480D82103,0x600A2109A008614,0x1000010080098803,0x900028040004008,0x4900042400000820,0x1200000040826,0xC000202012510000,
0xA448004048204,0x8011008800000404,0xA004030000000,0x1A8046041C0A03,0x10009A0E08B64420,0x400240410042C0,0x18082000041A0040,0xC00C280228085082,
0x9966600600A01108,0xE026240904040A00,0xA28203001429A2,0xC40042200106009,0x208A3005080404,0x802C048101,0x53E0002C2082809,0x84009880B0420002,
0x40000000801102,0x201004008004080,0x65C404280882,0x10A140248080A00,0x4010703008286400,0x201028100351A00,0x102204320604140,0x820000183040,
0x14004A0192040014,0x1204300001082021,0x184400100027000,0x4580580220082000,0x20000C080100109,0x211001218088C6,0x490000080080000,0xC40005006880871,
0x8001000010440008,0x441028011A400884,0x2814406004015840,0x40EC00408050040,0x4020801020020,0x8400704020001802,0x1E01E8600A504100,0xA004004001040,
0x88A0200000847008,0x68094C4010011041,0x880400A811400401,0x2000505B2428000,0x4420000E588208,0x14248102A29600C0,0x40200049188A1612,0x126810180E840A0,
0x17009061003,0x101008483000000,0x880100002F816022,0x460200A100400000,0x1440020859203A,0x10041010008,0x4020001004038A0,0x808009200981400,
0x40C0016400012040,0x201009001084005,0x3200000BA0C88122,0xC091240200000040,0x2003820008810A80,0x1003C01010000108,0x102018B200200,0x202000015820400,
0x800000C20790810,0x340CB0000000001,0x18004081A5890100,0x80840030101141,0x8801082000404,0x220001C04281F21,0x6001242211010000,0x3030154002C0C014,
0x2040A20242040080,0x14C005A100820824,0x4008028080090011,0xA02400060220026A,0x8120020002020000,0x10002208001840,0xC0408920C2305010,0x88E001004024408,
0x40C0420840009800,0x89000542A0C84011,0x449A200C06A0008,0x300080052001314,0x209200002214C1,0x4103830901228200,0x53288012010100A0,0x100010008031154,
0x100788830A20580,0x27408010420800,0x4601104119802088,0x2200200040810400,0x1121090004001840,0x53001AA410048080,0x8C69150239010220,0x5851070400400024,
0x520288214C2101,0x490C820800D5000,0x800000024482A800,0x1001040F10002000,0x288200086120408,0x20304014000,0x2202000000098001,0x80009002041,
0xA2222008010400,0x4804800A00801,0xA004100069028900,0x510CC0002138008,0x520051A8512A2004,0x1001104103250800,0x40000000B0088000,0xC0300C4415A1002,
0xCA003011A0040821,0x20430400080030,0x184D20884E000009,0x8000808000280407,0xB910108120825040,0x3100802044500,0x20091A88001,0x11005004C600088,
0x4880002100020,0xD8242206164240A,0x248000922000410,0x1040226006041030,0x1025000001000100,0xD404012114000225,0x10200A0010050020,0x886001C4100040,
0x106000000174054,0x912020C04008120A,0x8E2004800404250,0x2050408001282080,0x600083808648824F,0x2000900600010805,0x40020084080000C6,0xAA5080AA001C0201,
0x604014088901804A,0x886088248000013,0x400240020000006,0x41002C01A3000804,0x1402802000200408,0x48404800010008,0x400002984480004,0x604600395002,
0x604018001200641,0x104000016101000,0x2000022000C40010,0x209000A0101022,0x244925088421400,0x80804002004122,0x8020082088008C,0x13080010008B001,
0x1002800000402800,0x4242130000000000,0xC0000810A0002687,0x160068428000804,0x60414C0220800120,0x80C4000A080000,0x8140014850004,0x8010181011000000,
0x40928842418000D,0xD00210304042220,0x1344004000000414,0x100202400311001,0x90C30604412002,0x8800020144001008,0x48020D8638005,0x2800040400008180,
0x808000010000820,0x17207042620000C0,0x4040100862801002,0x10012001C180300,0x428000409001A00,0x110101000800008,0x8C02080004D00807,0x8820742260000440,
0x401020040203C001,0x41E2082008040021,0x2008048040043206,0x108008035609001,0x10004860000B8000,0x3410600022002101,0x2000000060201088,0x42120840200800,
0x100200000240008,0xC101008001C08A2,0x60D0080830600000,0x20A0400102190802,0x100012E9D01000,0x1021014010240400,0x81910B00001049,0x90040181081100,
0x40400440802,0x190021040000644,0x100030800084008,0xA100104010002444,0x8090408100604028,0x848004C0501A0081,0x6110000248004002,0x4150000880200200,
0x140200000A201,0x452000800841000,0x10000C40421,0x4020100001804140,0x1910800001801000,0x40C3602012801010,0x14205002648870D0,0x2005000400120002,
0x9200000410,0x8040B919684C00,0x1010480118088290,0x1008010E00150220,0x8D4C002001200,0xB00005000227110,0x8000181E001001,0x2140A80680021A1,
0x2600804000905302,0x84044001000001C4,0x20089C008670004,0x400022008088800,0x1380044502000010,0x6082044004949080,0x4088200400921824,0x120B90048034808,
0xC00208C00408000,0x12400080001000,0x1140411007200810,0x600880081240A001,0x4404000800,0x2840000080430002,0x830188464280204,0x40282224280252,
};
