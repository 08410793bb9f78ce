/// @file bare_name.h
/// One word that nobody is known by, in languages whose nouns have cases: what shows that it is
/// somebody's name, a thing's, or that of whoever is told.
#ifndef IQ_BARE_NAME_H
#define IQ_BARE_NAME_H

#include "mention/mention.h"

/// Whether one word that nobody is known by stands where a last name does, in a language in which
/// endings show more than capitals: «Габитова лишь подтвердила», “Uzuner, ‘…’ dedi”.
bool iq_stands_as_name(const IqPassage *self, const IqName *name);

/// “TEDAŞ'tan yapılan açıklama”: whether the ending behind an apostrophe, which only names have, is
/// that of whoever has sent the message behind it.
bool iq_name_is_sender(const IqPassage *self, const IqName *name);

/// «А Зоя не спала», „Kacper się nie mylił“: whether one word that nobody is known by is a first
/// name of the language, where nouns have cases. Many are nouns too: where it opens a sentence, a
/// verb has to stand behind it.
bool iq_stands_as_first_name(const IqPassage *self, const IqName *name);

/// „w kopalni Ludmiła“, „statek Batory“: whether one word that nobody is known by is what the noun
/// before it bears as its name, where nouns have cases.
bool iq_is_name_of_thing(const IqPassage *self, const IqName *name, const IqMention *mention);

/// «В порту сообщили ТАСС, что …»: whether capitals behind a verb without a subject are who is
/// told.
bool iq_is_agency(const IqPassage *self, const IqMention *before, const IqMention *mention);

/// «цитирует Лунина ТАСС»: where capitals of an outlet begin behind a name right behind a verb that
/// attributes, or the words of somebody, where nouns have cases; else the end of the name.
uint32_t iq_outlet_start(const IqPassage *self, const IqName *name);

/// «Детей успокаивала воспитательница»: whether a word that opens a sentence goes before a verb
/// whose subject stands behind it.
bool iq_is_told_first(const IqPassage *self, const IqName *name);

/// «accedió este diario», “told this newspaper”: whether a mention is what the text itself stands
/// in, as its article shows, or its form where there are no articles.
bool iq_is_own_outlet(const IqPassage *self, const IqMention *mention);

/// „poinformował PAP rzecznik Wilk“, «сообщил ТАСС источник»: whether capitals behind the verb are
/// an outlet that somebody behind them speaks to.
bool iq_is_outlet(const IqPassage *self, const IqMention *before, const IqMention *mention);

/// «Ledesma, el jefe de los bomberos, calló»: whether one word that nobody else is named by opens a
/// sentence, and what somebody is stands between commas behind it, where any word may open one.
bool iq_is_described_behind(const IqPassage *self, const IqName *name);

/// “DSİ açıklaması: “…””: whether nothing but capitals stands before a word that attributes, where
/// nouns end their phrases.
bool iq_letters_attribute(const IqPassage *self, const IqName *name);

/// Whether item `at` opens a sentence, and is a word that no lexicon knows where verbs need no
/// subject.
bool iq_may_open_as_verb(const IqPassage *self, uint32_t at);

/// «Сын Лаптевых»: whether a name is that of the family that somebody is of, who stands before it.
bool iq_name_is_family(const IqPassage *self, const IqName *name);

/// „rzeczniczka Kolei Górskich“: whether a name of more words is none of a person, as its ending
/// shows that several are meant.
bool iq_name_is_of_several(const IqPassage *self, const IqName *name);

/// Whether `before`, right before a verb, is the dative that its article may show, since whoever
/// speaks stands right behind the verb: „Der Zeitung sagte Pell“. Its words then depend on the
/// verb.
bool iq_is_dative(const IqPassage *self, const IqMention *before, const IqMention *mention);

/// „Eine Sprecherin sagte Radio Wiese, …“: whether a name right behind a verb, of nothing that is
/// known to be a person, is whom somebody in front of it tells something.
bool iq_is_told_by_front(const IqPassage *self, const IqMention *before, const IqMention *name);

/// “Lisa är åtta”, “Lisa heeft het gezien”: whether a form of be or have stands at item `at`.
bool iq_leads_small_verb(const IqPassage *self, uint32_t at);

/// “Butiken, som öppnade 1943, …”: whether the word that opens a sentence may be a noun with its
/// article, where endings are the articles.
bool iq_opens_as_noun(const IqPassage *self, uint32_t at);

#endif
