#include "speaker/nested.h"

#include <string.h>

#include "language/words.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/naming.h"
#include "speaker/left_out.h"
#include "speaker/nested_context.h"
#include "speaker/nested_kind.h"
#include "speaker/nested_words.h"
#include "speaker/second_word.h"

/// Bytes before and behind a quotation in another that are read: one may hold thousands of them.
#define BEFORE_MAX 1024u
#define BEHIND_MAX 256u
/// Words of a noun that no lexicon knows, with adjectives.
#define NOUN_MAX 3u
/// Quotations back among which somebody is called by the same words.
#define CALLED_REACH 128u

/// What is known of who says a quotation within another.
typedef struct Telling {
  IqSpan cue;  ///< empty where no verb tells it
  IqMention mention;
  uint8_t gender;  ///< IqGender, as the verb shows it
  uint8_t kin;     ///< IqGender of the speaker's family that is meant, or IQ_GENDER_OPEN
  IqMention weak;  ///< who else may be meant by a pronoun; its name is empty where nobody is
  bool points;     ///< the mention points at somebody who was spoken of
  bool found;      ///< somebody is mentioned as who says it
  bool self;       ///< whoever says the outer quotation does
  bool nobody;     ///< nobody in particular does, unless somebody is mentioned: “On m’a dit”
} Telling;

/// Where a noun ends that no lexicon knows and that begins at item `at`, with the adjectives before
/// it where a verb stands right behind; `at` where there is none.
/// `opens` where an article before it opens the sentence: « Le dernier m’a dit ».
static uint32_t noun_end(const IqPassage *passage, uint32_t at, uint32_t cue, bool opens) {
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_CUE |
                         IQ_LEXICON_PRONOUN | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_AND |
                         (opens ? 0u : (uint32_t)IQ_LEXICON_OPENER);
  uint32_t end = at;
  while (end < cue && end - at < NOUN_MAX && iq_passage_is_word(passage, end) &&
         !iq_passage_has(passage, end, small) && !iq_passage_is_call(passage, end, IQ_CALL_HAVE)) {
    end++;
    if (passage->language->capital_nouns && passage->items[end - 1].capital) return end;
    if (passage->language->adjectives_behind) return end;
  }
  return end == cue || end == at ? end : at + 1;
}

/// “Mon assureur m’a dit : ‘…’”, “this little tacker asks me”: somebody whom no lexicon knows, as
/// a possessive or an indefinite article before them shows, or one that points.
static bool find_stranger(const IqPassage *passage, uint32_t start, uint32_t cue,
                          IqMention *mention) {
  const uint32_t shows = IQ_LEXICON_POSSESSIVE | IQ_LEXICON_INDEFINITE;
  for (uint32_t i = start; i + 1 < cue; i++) {
    // «Ese día me dijo», «Pani mi mówi»
    const bool points =
        !passage->language->null_subject && iq_passage_is_aside(passage, i, IQ_ASIDE_POINTING);
    // «La gente mi chiedeva», « Le dernier m’a dit », “The last one told me”
    const bool opens = i == start && iq_is_definite(passage->items[i].classes);
    const bool known =
        opens &&
        (iq_passage_is_call(passage, i + 1, IQ_CALL_EVERYONE) ||
         (!passage->language->null_subject && !passage->language->capital_nouns && i + 2 < cue));
    if (!(points || known || iq_passage_has(passage, i, shows))) continue;
    if (i > start && iq_passage_has(passage, i - 1, IQ_LEXICON_LINKER)) continue;
    const uint32_t end = noun_end(passage, i + 1, cue, known);
    // “One told me”, „Einer hat gesagt“
    const bool one = passage->language->capital_nouns
                         ? iq_passage_is_call(passage, i + 1, IQ_CALL_HAVE)
                         : iq_passage_has(passage, i, IQ_LEXICON_SOMEBODY);
    if (end == i + 1 && !one) continue;
    const IqSpan span = iq_passage_span(passage, i, end);
    *mention = (IqMention){.kind = IQ_MENTION_SOMEBODY,
                           .entity = IQ_NONE,
                           .first = i,
                           .end = end,
                           .head = end - 1,
                           .span = span,
                           .name = span};
    return true;
  }
  return false;
}

/// „Als ich ankam, rief ein Mann: ‚…‘“: whether a comma parts what stands before item `cue` from
/// the clause of its verb, which has its subject right behind it. “När jag kom ropade en man: ’…’”:
/// elsewhere the subject alone shows it.
static bool is_inverted(const IqNesting *self, const IqPassage *passage, uint32_t first,
                        uint32_t cue) {
  if (!passage->language->verb_second || first == cue) return false;
  const bool parted = passage->items[cue - 1].kind == IQ_ITEM_COMMA;
  const bool joined =
      !passage->language->bare_definite || iq_passage_has(passage, cue - 1, IQ_LEXICON_AND);
  if (!parted && joined) return false;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    if (mentions[i].linked || mentions[i].dative) continue;
    if (parted ? mentions[i].first > cue : mentions[i].first == cue + 1 && !mentions[i].oblique) {
      return true;
    }
  }
  return false;
}

/// Whether a mention depends on a preposition: «fui a pedirle uno a Sebastián y él me dijo» has a
/// pronoun behind its and that does not.
static bool depends(const IqPassage *passage, const IqMention *mention) {
  const bool joined = mention->kind == IQ_MENTION_PRONOUN && mention->first > 0 &&
                      iq_passage_has(passage, mention->first - 1, IQ_LEXICON_AND);
  return mention->linked && !joined;
}

/// The last I among items [start, end), behind all who are mentioned there; false where there is
/// none.
static bool is_self(const IqNesting *self, const IqPassage *passage, uint32_t start, uint32_t end) {
  uint32_t last = end;
  while (last > start && !(iq_passage_is_word(passage, last - 1) &&
                           iq_passage_is_aside(passage, last - 1, IQ_ASIDE_SELF))) {
    last--;
  }
  if (last == start || is_inverted(self, passage, last, end)) return false;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const bool subject = !depends(passage, &mentions[i]) && !mentions[i].dative &&
                         !iq_passage_has(passage, mentions[i].first, IQ_LEXICON_OBLIQUE) &&
                         mentions[i].kind != IQ_MENTION_UNSURE;
    if (mentions[i].first >= last && mentions[i].end <= end && subject) return false;
  }
  return true;
}

/// „Der hat mich angegrinst und gesagt: ‚…‘“: whether an article before a verb stands for somebody,
/// where nouns have capitals.
static bool find_demonstrative(const IqPassage *passage, uint32_t start, uint32_t cue,
                               IqMention *mention) {
  if (!passage->language->capital_nouns || start + 1 >= cue) return false;
  const uint8_t gender = iq_passage_gender(passage, start);
  const bool verb =
      iq_passage_is_call(passage, start + 1, IQ_CALL_HAVE) || iq_passage_is_cue(passage, start + 1);
  if (!verb || !iq_passage_has(passage, start, IQ_LEXICON_ARTICLE)) return false;
  if (gender != IQ_GENDER_FEMININE && gender != IQ_GENDER_MASCULINE) return false;
  const IqSpan span = passage->items[start].span;
  *mention = (IqMention){.kind = IQ_MENTION_PRONOUN,
                         .entity = IQ_NONE,
                         .gender = gender,
                         .first = start,
                         .end = start + 1,
                         .head = start,
                         .span = span,
                         .name = span};
  return true;
}

/// Whether one word with a capital that opens a sentence is a name for all that: «Grité: “¡Fuera!”»
/// has none, “Hayrullah ‘…’ diye bağırdı” has one.
static bool is_sure(const IqNesting *self, const IqPassage *passage, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_UNSURE || mention->entity != IQ_NONE) return true;
  if (mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE) return true;
  if (iq_language_heads_last(passage->language)) {
    return iq_item_opens_sentence(passage->items, mention->first) &&
           !iq_item_ends_as_opener(passage, mention->first);
  }
  return !passage->language->capital_nouns &&
         iq_entities_has_capital(self->entities, passage->items[mention->head].hash);
}

/// “Papaw just kept saying, ‘…’”, „Der Sepp hat geschrien: ‚…‘“: where a verb needs a subject, and
/// nobody else is any, the word with a capital that opens the sentence.
static bool find_opener(const IqNesting *self, const IqPassage *passage, uint32_t start,
                        uint32_t cue, IqMention *mention) {
  const IqMention *mentions = self->incises->mentions.items;
  if (passage->language->null_subject) return false;
  const uint32_t first = start + iq_passage_has(passage, start, IQ_LEXICON_ARTICLE);
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    if (mentions[i].first != first || mentions[i].kind != IQ_MENTION_UNSURE) continue;
    if (mentions[i].end > cue || mentions[i].span.end - mentions[i].span.start == 1) return false;
    if (passage->items[mentions[i].end].kind != IQ_ITEM_WORD) return false;
    *mention = mentions[i];
    return true;
  }
  return false;
}

/// «En Serenia me dijeron: “…”»: whose people say something that a verb of several has no other
/// subject for, among items [start, end).
static bool find_house(const IqNesting *self, uint32_t start, uint32_t end, IqMention *several) {
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; several->several && i < self->incises->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    const bool house = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_BODY;
    if (!house || !mention->linked || mention->first < start || mention->end > end) continue;
    *several = *mention;
    several->resolved = true;
    return true;
  }
  return false;
}

/// „Als Papa kam, sagte Mama: ‚…‘“, “När jag köpte en bil sa hon: ’…’”: whoever stands right behind
/// a verb that a clause in front leads to; NULL where nobody does. Item `cue` is behind the verb.
static const IqMention *find_inverted(const IqNesting *self, const IqPassage *passage,
                                      uint32_t start, uint32_t cue) {
  const IqLanguage *language = passage->language;
  if (!language->verb_second || cue < start + 2) return NULL;
  const bool parted = passage->items[cue - 2].kind == IQ_ITEM_COMMA;
  const bool opened = language->bare_definite && iq_passage_has(passage, start, IQ_LEXICON_OPENER);
  if (!parted && !opened) return NULL;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const bool subject = !mentions[i].linked && !mentions[i].dative && !mentions[i].oblique;
    if (mentions[i].first == cue && subject && mentions[i].kind != IQ_MENTION_UNSURE) {
      return &mentions[i];
    }
  }
  return NULL;
}

/// The subject of the verb at item `cue` among the words from `start` on; `end` is where the words
/// before it end, and `cue` where there is no verb.
static bool find_subject(const IqNesting *self, const IqPassage *passage, uint32_t start,
                         uint32_t end, uint32_t cue, IqMention *subject) {
  const IqMention *mentions = self->incises->mentions.items;
  const uint32_t count = self->incises->mentions.count;
  const IqMention *inverted = find_inverted(self, passage, start, cue);
  bool found = inverted != NULL;
  if (found) *subject = *inverted;
  for (uint32_t i = 0; inverted == NULL && i < count; i++) {
    const bool before = mentions[i].first >= start && mentions[i].end <= end;
    if (!before || depends(passage, &mentions[i]) || !is_sure(self, passage, &mentions[i])) {
      continue;
    }
    if (mentions[i].dative && iq_language_heads_last(passage->language)) continue;
    *subject = mentions[i];
    found = true;
  }
  // “Belediyeden gelen yazıda ‘…’ yazıyor”: whoever has sent what it stands in.
  for (uint32_t i = 0; found && subject->kind == IQ_MENTION_MESSAGE && i < count; i++) {
    const bool before = mentions[i].first >= start && mentions[i].end <= subject->first;
    if (before && iq_mention_is_sender(passage, &mentions[i])) *subject = mentions[i];
  }
  // “says he, ‘and so do you.’”, “Toen riep er een man: ‘…’”
  for (uint32_t i = 0; !found && cue > start && i < count; i++) {
    const bool beside = mentions[i].first == cue;
    const bool sure = mentions[i].kind != IQ_MENTION_UNSURE && !mentions[i].linked;
    if (mentions[i].first < cue || mentions[i].dative || !(beside || sure)) continue;
    if (!iq_language_inverts(passage->language) && mentions[i].kind != IQ_MENTION_PRONOUN) continue;
    *subject = mentions[i];
    found = true;
  }
  if (found || cue == start) return found;
  return find_demonstrative(passage, start, cue, subject) ||
         find_stranger(passage, start, cue - 1, subject) ||
         find_opener(self, passage, start, cue, subject);
}

/// Whether a pronoun is one of somebody who is neither I nor you.
static bool is_third(const IqMention *mention) {
  return mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
}

/// “This lady says”: whether a second word for somebody points at whoever was spoken of.
static bool is_pointed(const IqPassage *passage, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_ROLE || mention->entity != IQ_NONE || !is_third(mention)) {
    return false;
  }
  return iq_passage_is_aside(passage, mention->first, IQ_ASIDE_POINTING) &&
         mention->end == mention->head + 1 &&
         iq_mention_is_epithet(mention, &passage->items[mention->head]);
}

/// Whether the verb at item `cue` of a clause that begins at `start` has its subject left out:
/// «Alle nove è passato il vigile. Ha detto: “…”», where its ending tells of whom it is; elsewhere
/// where it shows the gender of somebody else («Сказал: „…“» of a man, says Anna), or opens its
/// sentence with nothing before it („Sagt: ‚…‘“).
static bool is_left_out(const IqNesting *self, const IqPassage *passage, const IqQuotation *outer,
                        uint32_t start, uint32_t cue) {
  if (passage->language->null_subject) return true;
  if (cue == start || passage->language->cases == 0) return false;
  const uint8_t gender = iq_passage_gender(passage, cue - 1);
  const uint8_t own = iq_nested_outer_gender(self, outer);
  if (gender != IQ_GENDER_OPEN) return own != IQ_GENDER_OPEN && gender != own;
  return cue == start + 1;
}

/// «Me dijeron», «Mi hanno detto»: whether the verb at item `cue`, or the auxiliary before it, is
/// of several.
static bool is_of_several(const IqPassage *passage, uint32_t cue) {
  if (iq_verb_is_of_several(passage, passage->items[cue].span)) return true;
  return cue > 0 && iq_passage_is_word(passage, cue - 1) &&
         iq_passage_is_call(passage, cue - 1, IQ_CALL_HAVE) &&
         iq_verb_is_of_several(passage, passage->items[cue - 1].span);
}

/// « On m’a dit : “…” », “I was told: ‘…’”: whether the words from item `start` to the verb of
/// saying at item `cue` name nobody who says it. `self` says that I or we stand among them.
static bool is_impersonal(const IqPassage *passage, uint32_t start, uint32_t cue, bool self) {
  if (self) {
    return cue > start &&
           (iq_word_find(passage->items[cue - 1].hash)->lists & IQ_LIST_PASSIVE) != 0;
  }
  for (uint32_t i = start; i < cue; i++) {
    if (iq_passage_is_hint(passage, i, IQ_HINT_NOBODY)) return true;
  }
  return false;
}

/// Reads the words before a quotation in another; `behind` is the verb behind it, where verbs end
/// their sentences. False when memory runs out.
static bool read_before(const IqNesting *self, const IqQuotation *own, IqSpan span, IqSpan behind,
                        Telling *telling) {
  IqPassage passage;
  if (!iq_nested_read_before(self, own, span, &passage)) return false;
  const bool final = behind.start < behind.end;
  const uint32_t start = iq_nested_start(self, &passage);
  uint32_t cue = passage.count;
  while (cue > start && !iq_passage_is_cue(&passage, cue - 1)) cue--;
  // «Сказал: „…“»
  const bool opens = cue == start && start < passage.count && passage.language->cases > 0 &&
                     iq_passage_has(&passage, start, IQ_LEXICON_CUE);
  if (opens) cue++;
  if (final) cue = start;
  const uint32_t end = cue > start ? cue - 1 : passage.count;
  telling->cue = final ? behind : cue > start ? passage.items[cue - 1].span : (IqSpan){0, 0};
  if (cue > start) telling->gender = iq_passage_gender(&passage, cue - 1);
  // «A mãe estava em pânico e eu disse-lhe: “…”»
  const bool told = telling->cue.start < telling->cue.end;
  telling->self = is_self(self, &passage, start, end) ||
                  (told && iq_ending_is_aside(&passage, telling->cue, IQ_ASIDE_SELF));
  const bool several =
      told && passage.language->several &&
      (final ? iq_verb_is_of_several(&passage, telling->cue) : is_of_several(&passage, cue - 1));
  const bool impersonal = told && is_impersonal(&passage, start, end, telling->self);
  telling->nobody = impersonal || several;
  // „Meinem Vater hat man gesagt“
  if (telling->self || impersonal) return true;
  telling->found = find_subject(self, &passage, start, end, cue, &telling->mention);
  telling->kin =
      telling->found ? iq_nested_kin_gender(&passage, &telling->mention) : IQ_GENDER_OPEN;
  telling->points = telling->found && is_pointed(&passage, &telling->mention);
  // «Alle nove è passato il vigile. Ha detto: “…”»: the verb needs no subject.
  const IqQuotation *outer = (const IqQuotation *)self->document->quotations.items + own->nested_in;
  const uint32_t owner = telling->found || told ? IQ_NONE : iq_nested_owner(&passage, start, end);
  const bool left_out = owner != IQ_NONE ||
                        (!telling->found && told && is_left_out(self, &passage, outer, start, cue));
  if (left_out) {
    telling->found = true;
    if (owner != IQ_NONE) telling->gender = iq_passage_gender(&passage, owner);
    telling->mention = (IqMention){
        .kind = IQ_MENTION_PRONOUN, .entity = IQ_NONE, .gender = telling->gender, .span = span};
    telling->mention.several = several;
    if (find_house(self, start, end, &telling->mention)) return true;
  }
  const bool pronoun = telling->found && telling->mention.kind == IQ_MENTION_PRONOUN;
  if (pronoun && telling->mention.entity == IQ_NONE) {
    const uint32_t before = final ? passage.count : left_out ? start : telling->mention.first;
    const IqMention *meant =
        iq_nested_find_inside(self, &passage, &telling->mention, before, &telling->weak);
    if (meant != NULL) telling->kin = iq_nested_kin_gender(&passage, meant);
  }
  return true;
}

/// “‘I do,’ says he”, “‘Sing,’ the foreman told us”: reads the words right behind a quotation in
/// another, a verb and who it is of on either side. False when memory runs out.
static bool read_behind(const IqNesting *self, IqSpan span, Telling *telling) {
  IqPassage passage;
  if (!iq_incises_read_words(self->incises, self->document, span, IQ_NONE, self->entities,
                             self->language, false, &passage)) {
    return false;
  }
  const uint32_t first = passage.count > 0 && passage.items[0].kind == IQ_ITEM_COMMA ? 1 : 0;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; i < self->incises->mentions.count && mentions[i].first <= first + 1; i++) {
    const IqMention *mention = &mentions[i];
    // “‘Sing!’ He wrote it down.”
    const bool own = mention->kind == IQ_MENTION_PRONOUN && passage.items[first].capital;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && !mention->linked && !own;
    const bool inverted = mention->first == first + 1 && iq_passage_is_cue(&passage, first);
    const bool plain =
        mention->first <= first + 1 && mention->end < passage.count &&
        iq_passage_is_cue(&passage, mention->end) &&
        (mention->first == first || iq_passage_has(&passage, first, IQ_LEXICON_ARTICLE));
    if (!sure || !(inverted || plain)) continue;
    *telling = (Telling){.cue = passage.items[inverted ? first : mention->end].span,
                         .mention = *mention,
                         .found = true};
    return true;
  }
  return true;
}

/// Finds out whom a pronoun means, or a verb without a subject. False when memory runs out.
static bool resolve(const IqNesting *self, const IqQuotation *outer, Telling *telling) {
  IqMention *mention = &telling->mention;
  const bool pronoun =
      mention->kind == IQ_MENTION_PRONOUN && !mention->resolved && mention->entity == IQ_NONE;
  if (!telling->found || !pronoun) return true;
  if (mention->first != mention->end && !is_third(mention)) return true;
  if (!iq_nested_find_outside(self, outer, mention, &telling->kin)) return false;
  if (mention->resolved) return true;
  if (telling->weak.name.start == telling->weak.name.end) {
    // “‘He told me, “Sleep,”’ Yolanda Akers said”: her husband, where the text has named him.
    mention->entity = iq_nested_find_relative(self, outer, mention->gender);
    mention->resolved = mention->entity != IQ_NONE;
    return true;
  }
  mention->name = telling->weak.name;
  mention->entity = telling->weak.entity;
  mention->kind = telling->weak.kind;
  mention->resolved = true;
  return true;
}

/// «…», relató la nena. … «La nena me preguntó: “…”»: the name of whoever says something outside
/// marks before quotation `index` under the very words of a mention, NULL where that is nobody or
/// more than one.
static const char *named_so(const IqNesting *self, const IqMention *mention, uint32_t index) {
  const IqQuotation *quotations = self->document->quotations.items;
  const char *bytes = self->document->text->bytes;
  const uint32_t length = mention->span.end - mention->span.start;
  const char *words = bytes + mention->span.start;
  const char *only = NULL;
  for (uint32_t i = index; i > 0 && index - i < CALLED_REACH; i--) {
    const IqQuotation *other = &quotations[i - 1];
    const IqSpan who = other->speaker;
    if (other->name == NULL || other->nested_in != IQ_NONE || who.end - who.start != length) {
      continue;
    }
    const bool same = (bytes[who.start] | 0x20) == (words[0] | 0x20) &&
                      memcmp(bytes + who.start + 1, words + 1, length - 1) == 0;
    // Nobody knows more of them there.
    if (!same || strncmp(other->name, bytes + who.start, length) == 0) continue;
    if (only != NULL && strcmp(only, other->name) != 0) return NULL;
    only = other->name;
  }
  return only;
}

bool iq_nested_attribute(const IqNesting *self, uint32_t index) {
  const IqText *text = self->document->text;
  IqQuotation *quotations = self->document->quotations.items;
  IqQuotation *own = &quotations[index];
  const IqQuotation *outer = &quotations[own->nested_in];
  const IqPassage all = {
      .text = text, .entities = self->entities, .language = &iq_languages[self->language]};
  if (!iq_nested_tell_kind(self->document, index, self->language, &self->incises->items)) {
    return false;
  }
  if (own->kind != IQ_KIND_SPEECH) return true;
  const IqSpan before = {outer->inner.start, own->outer.start};
  const IqSpan behind = iq_text_first(text, (IqSpan){own->outer.end, outer->inner.end}, BEHIND_MAX);
  Telling telling = {.found = false};
  IqSpan verb;
  if (!iq_nested_verb_behind(self, behind, &verb) ||
      !read_before(self, own, iq_text_last(text, before, BEFORE_MAX), verb, &telling)) {
    return false;
  }
  const bool led = telling.cue.start < telling.cue.end;
  const bool stops = own->inner.end > own->inner.start && text->bytes[own->inner.end - 1] == '.';
  if (!led && !stops && !telling.self && behind.start < behind.end &&
      !read_behind(self, behind, &telling)) {
    return false;
  }
  IqMention *mention = &telling.mention;
  const IqMention pointed = *mention;
  if (telling.points) mention->kind = IQ_MENTION_PRONOUN;
  const bool left_out = telling.found && mention->first == mention->end;
  if (!resolve(self, outer, &telling)) return false;
  if (telling.points && mention->entity == IQ_NONE) *mention = pointed;
  own->cue = telling.cue;
  const uint32_t kin = iq_nested_find_relative(self, outer, telling.kin);
  if (kin != IQ_NONE) {
    mention->entity = kin;
    mention->resolved = true;
  }
  const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->entity == IQ_NONE;
  const bool open = !telling.found || (pronoun && !mention->resolved);
  const bool they = telling.found && !left_out && !is_third(mention);
  if (open && (telling.nobody || they || (telling.found && mention->several))) return true;
  if (!telling.found || (left_out && !mention->resolved)) {
    own->name = outer->name;
    return true;
  }
  own->speaker = left_out ? (IqSpan){0, 0} : mention->span;
  const bool nameless = mention->kind == IQ_MENTION_ROLE && mention->entity == IQ_NONE &&
                        !mention->resolved && mention->span.end > mention->span.start;
  own->name = nameless ? named_so(self, mention, index) : NULL;
  if (own->name != NULL && (outer->name == NULL || strcmp(own->name, outer->name) != 0)) {
    return true;
  }
  own->name = iq_mention_name(&self->document->arena, &all, mention);
  return own->name != NULL;
}
