#include "speaker/nested_subject.h"

#include "mention/dependence.h"
#include "mention/ending.h"
#include "speaker/author.h"
#include "speaker/left_out.h"
#include "speaker/scene.h"

/// Words of a noun that no lexicon knows, with adjectives.
#define NOUN_MAX 3u
/// Words between whoever has sent words and these.
#define SENT_REACH 2u
/// Words of a relative clause before its verb.
#define CLAUSE_REACH 8u
/// Items from a verb to its subject behind it: „napisał do mnie Otto Kern“.
#define BEHIND_REACH 2u
/// Items from the beginning of a sentence to the message that opens it: „Auf dem Schild stand“.
#define OPENING_REACH 3u

/// Somebody whom words [first, end) mean, the last of which says who, and no text knows otherwise.
static IqMention mention_of(const IqPassage *passage, uint32_t first, uint32_t end,
                            IqMentionKind kind) {
  const IqSpan span = iq_passage_span(passage, first, end);
  return (IqMention){.kind = kind,
                     .entity = IQ_NONE,
                     .first = first,
                     .end = end,
                     .head = end - 1,
                     .span = span,
                     .name = span};
}

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
    *mention = mention_of(passage, i, end, IQ_MENTION_SOMEBODY);
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

bool iq_nested_is_own_word(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at) && (iq_passage_is_aside(passage, at, IQ_ASIDE_SELF) ||
                                             iq_passage_is_hint(passage, at, IQ_HINT_OUR_SELF));
}

bool iq_nested_is_own_verb(const IqPassage *passage, IqSpan verb, uint32_t cue) {
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  if (iq_ending_is_aside(passage, verb, IQ_ASIDE_SELF)) return true;
  if (iq_ending_hints(passage->text, verb, language, IQ_HINT_OUR_SELF) != 0) return true;
  return cue != IQ_NONE && iq_nested_is_own_word(passage, cue);
}

bool iq_nested_is_self(const IqNesting *self, const IqPassage *passage, uint32_t start,
                       uint32_t end) {
  uint32_t last = end;
  while (last > start && !iq_nested_is_own_word(passage, last - 1)) last--;
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

/// “Biri ‘…’ diye bağırdı”: a word for somebody that opens the words from `start` on and has none
/// behind it that says more of them, where verbs end their sentences.
static bool find_somebody(const IqPassage *passage, uint32_t start, uint32_t end,
                          IqMention *mention) {
  if (!iq_language_heads_last(passage->language) || start + 1 != end) return false;
  if (!iq_passage_has(passage, start, IQ_LEXICON_SOMEBODY)) return false;
  *mention = mention_of(passage, start, start + 1, IQ_MENTION_SOMEBODY);
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
  *mention = mention_of(passage, start, start + 1, IQ_MENTION_PRONOUN);
  mention->gender = gender;
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

/// „Otto Kern hat meine Frau gefragt: ‚…‘“: whoever opens the sentence right before an auxiliary
/// verb, where the verb stands second; NULL where nobody does.
static const IqMention *find_first(const IqNesting *self, const IqPassage *passage, uint32_t start,
                                   uint32_t end) {
  const IqMention *mentions = self->incises->mentions.items;
  if (!passage->language->verb_second) return NULL;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first < start) continue;
    const bool auxiliary = mention->end < end && iq_passage_is_word(passage, mention->end) &&
                           iq_passage_is_call(passage, mention->end, IQ_CALL_HAVE);
    const bool subject = !mention->linked && !mention->dative && !mention->oblique &&
                         mention->kind != IQ_MENTION_UNSURE &&
                         !iq_passage_has(passage, mention->first, IQ_LEXICON_OBLIQUE);
    return auxiliary && subject && mention->first <= start + 1 ? mention : NULL;
  }
  return NULL;
}

/// „Es war Otto Kern, der uns gesagt hat: ‚…‘“: whoever stands before the comma of the relative
/// clause whose verb is item `verb`, where the pronoun is an article too; NULL where it is in none.
static const IqMention *find_related(const IqNesting *self, const IqPassage *passage,
                                     uint32_t start, uint32_t verb) {
  if (!passage->language->capital_nouns) return NULL;
  uint32_t comma = verb;
  while (comma > start && verb - comma < CLAUSE_REACH &&
         passage->items[comma].kind != IQ_ITEM_COMMA) {
    comma--;
  }
  const bool clause = passage->items[comma].kind == IQ_ITEM_COMMA && comma + 1 < verb &&
                      iq_passage_has(passage, comma + 1, IQ_LEXICON_ARTICLE) &&
                      !passage->items[comma + 2].capital &&
                      !iq_passage_has(passage, comma + 1, IQ_LEXICON_OBLIQUE);
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = 0; clause && i < self->incises->mentions.count; i++) {
    if (mentions[i].end == comma && mentions[i].kind != IQ_MENTION_UNSURE) return &mentions[i];
  }
  return NULL;
}

/// „Ojcu powiedzieli: «…»”: whether the verb of several, item `verb`, shows that somebody in front
/// is spoken to, whose word has an ending of that, where nouns have cases.
static bool is_told(const IqPassage *passage, const IqMention *mention, uint32_t verb) {
  const IqLanguage *language = passage->language;
  if (!iq_language_declines(language) || mention->several || mention->joint) return false;
  if (mention->kind != IQ_MENTION_ROLE && mention->kind != IQ_MENTION_SOMEBODY) return false;
  const IqItem *head = &passage->items[mention->head];
  return iq_verb_is_of_several(passage, passage->items[verb].span) &&
         !iq_role_is_several(passage->text, language, mention, head, NULL) &&
         iq_ending_is_aside(passage, head->span, IQ_ASIDE_DATIVE);
}

/// „Następnego ranka napisał Otto Kern: «…»”: whether somebody stands right behind the verb or a
/// few small words of it, so that other words before it are not who says it.
static bool has_subject_behind(const IqNesting *self, const IqPassage *passage, uint32_t cue) {
  const IqMention *mentions = self->incises->mentions.items;
  if (!iq_language_inverts(passage->language) && !iq_language_declines(passage->language)) {
    return false;
  }
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    const bool sure = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE;
    if (mention->first < cue || mention->first > cue + BEHIND_REACH) continue;
    if (sure && !mention->linked && !mention->dative) return true;
  }
  return false;
}

/// The message that opens the words from `start` on, or ends them where no verb stands there, with
/// nobody beside it who could have said something; IQ_NONE where there is none.
static uint32_t find_message(const IqNesting *self, const IqPassage *passage, uint32_t start,
                             uint32_t cue) {
  const IqMention *mentions = self->incises->mentions.items;
  uint32_t message = IQ_NONE;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first < start) continue;
    if (mention->kind == IQ_MENTION_MESSAGE) {
      const bool opens = mention->first - start <= OPENING_REACH;
      const bool last = cue == start && !mention->linked;
      // “De fick till svar”; “Bana mektup yazdı, ‘…’ dedi”
      const bool reply =
          mention->linked && iq_passage_is_call(passage, mention->head, IQ_CALL_UTTERANCE);
      const bool object = iq_language_heads_last(passage->language) && !mention->oblique;
      if (message == IQ_NONE && (opens || last) && !reply && !object) message = i;
      continue;
    }
    // « Sur la porte, il était écrit : “…” »
    const bool is = iq_passage_is_word(passage, mention->end) &&
                    iq_passage_is_aside(passage, mention->end, IQ_ASIDE_COPULA);
    const bool expletive =
        mention->kind == IQ_MENTION_PRONOUN && (is || mention->gender == IQ_GENDER_NEUTER);
    if (mention->linked || mention->dative || mention->kind == IQ_MENTION_UNSURE || expletive) {
      continue;
    }
    return IQ_NONE;
  }
  return message;
}

bool iq_nested_find_agent(const IqNesting *self, const IqPassage *passage, uint32_t start,
                          IqMention *agent) {
  const IqMention *mentions = self->incises->mentions.items;
  const uint32_t title = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  for (uint32_t i = 0; i < self->incises->mentions.count; i++) {
    if (mentions[i].first < start || !mentions[i].linked) continue;
    uint32_t at = mentions[i].first;
    while (at > start + 1 && iq_passage_has(passage, at - 1, title) &&
           !iq_passage_is_aside(passage, at - 1, IQ_ASIDE_AGENT)) {
      at--;
    }
    if (at == start || !iq_passage_is_word(passage, at - 1)) continue;
    if (!iq_passage_is_aside(passage, at - 1, IQ_ASIDE_AGENT)) continue;
    *agent = mentions[i];
    return true;
  }
  return false;
}

bool iq_nested_find_written(const IqNesting *self, const IqPassage *passage, uint32_t start,
                            uint32_t cue, IqMention *subject) {
  const uint32_t at = find_message(self, passage, start, cue);
  if (at == IQ_NONE) return false;
  const IqMention *mentions = self->incises->mentions.items;
  const IqAntecedents antecedents = {.items = passage->items,
                                     .mentions = mentions,
                                     .count = self->incises->mentions.count,
                                     .end = at,
                                     .entities = self->entities,
                                     .language = passage->language,
                                     .asker = IQ_NONE,
                                     .replied_to = IQ_NONE};
  const IqMention *author = iq_antecedent_find_owner(&antecedents, &mentions[at]);
  if (author == NULL) author = iq_antecedent_find_writer(&antecedents, &mentions[at]);
  const bool sure = author != NULL && author->kind != IQ_MENTION_UNSURE &&
                    author->kind != IQ_MENTION_PHRASE && author->kind != IQ_MENTION_PRONOUN;
  *subject = sure ? *author : mentions[at];
  return true;
}

/// “Bana”, “üç dilekçe verdik”: whether a mention is no subject of the verb behind item `end`,
/// where verbs end the clause: what somebody has written says something right before its words
/// alone.
static bool is_object(const IqPassage *passage, const IqMention *mention, uint32_t end) {
  if (!iq_language_heads_last(passage->language)) return false;
  if (mention->dative || mention->kind != IQ_MENTION_MESSAGE) return mention->dative;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan head = passage->items[mention->head].span;
  return mention->end < end &&
         iq_ending_hints(passage->text, head, language, IQ_HINT_LOCATIVE) == 0;
}

/// “Bakanlıktan bize ‘…’ cevabı geldi”: the body near before item `end` whose ending is that of who
/// has sent something, where verbs end the clause. NULL where none has.
static const IqMention *find_sender(const IqNesting *self, const IqPassage *passage, uint32_t start,
                                    uint32_t end) {
  if (!iq_language_heads_last(passage->language)) return NULL;
  const IqMention *mentions = self->incises->mentions.items;
  for (uint32_t i = self->incises->mentions.count; i > 0; i--) {
    const IqMention *mention = &mentions[i - 1];
    if (mention->first < start || mention->end > end || end - mention->end > SENT_REACH) continue;
    const bool body = mention->kind == IQ_MENTION_BODY && mention->end - mention->first == 1;
    if (body && iq_mention_is_sender(passage, mention)) return mention;
  }
  return NULL;
}

bool iq_nested_find_subject(const IqNesting *self, const IqPassage *passage, uint32_t start,
                            uint32_t end, uint32_t cue, IqMention *subject) {
  const IqMention *mentions = self->incises->mentions.items;
  const uint32_t count = self->incises->mentions.count;
  const bool verb = cue > start;
  const IqMention *inverted = verb ? find_inverted(self, passage, start, cue) : NULL;
  if (inverted == NULL && verb) inverted = find_related(self, passage, start, end);
  if (inverted == NULL && verb) inverted = find_first(self, passage, start, end);
  const bool behind = verb && has_subject_behind(self, passage, cue);
  bool found = inverted != NULL;
  if (found) *subject = *inverted;
  for (uint32_t i = 0; inverted == NULL && i < count; i++) {
    const bool before = mentions[i].first >= start && mentions[i].end <= end;
    if (!before || depends(passage, &mentions[i]) || !is_sure(self, passage, &mentions[i])) {
      continue;
    }
    if (is_object(passage, &mentions[i], end)) continue;
    if (behind && mentions[i].kind == IQ_MENTION_PHRASE) continue;
    if (verb && is_told(passage, &mentions[i], cue - 1)) continue;
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
  const IqMention *sender = found ? NULL : find_sender(self, passage, start, end);
  if (sender != NULL) *subject = *sender;
  if (sender != NULL) return true;
  if (!found && !verb) return find_somebody(passage, start, end, subject);
  if (found) return true;
  return find_demonstrative(passage, start, cue, subject) ||
         find_stranger(passage, start, cue - 1, subject) ||
         find_opener(self, passage, start, cue, subject);
}
