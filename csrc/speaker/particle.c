#include "speaker/particle.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "text/character.h"

/// Characters of the longest particle or title that is looked up, and of the words behind と.
#define PARTICLE_MAX 6u
#define CUE_MAX 24u
/// Bytes of a sentence that are read on either side.
#define SENTENCE_MAX 600u
/// Quotations before one in which a longer form of a name is looked for.
#define FULL_NAME_REACH 256u
/// Sentences before one that may say whom it is about.
#define TOPIC_SENTENCES 2u
/// Paragraphs over which whoever spoke last goes on.
#define PARAGRAPHS_MAX 1u

/// A document and where in it a sentence is read.
typedef struct Reader {
  const IqText *text;
  uint8_t language;
} Reader;

static uint32_t character_at(const Reader *self, uint32_t at, uint32_t *size) {
  return iq_utf8_decode(self->text->bytes, self->text->length, at, size);
}

static bool is_hiragana(uint32_t c) {
  return c >= 0x3041 && c <= 0x309F;
}

/// Whether a character may stand in a name: kanji, the sign that repeats one, katakana, letters.
static bool is_name_part(uint32_t c) {
  if (is_hiragana(c)) return false;
  const IqContext context = iq_context_of(c);
  return context == IQ_CONTEXT_IDEOGRAPH || context == IQ_CONTEXT_LETTER || c == 0x3005 ||
         (c >= 0x30A0 && c <= 0x30FF);
}

static bool is_end(uint32_t c) {
  return iq_is_sentence_end(c) || c == '\n';
}

/// The classes of bytes [from, to) as a word.
static uint32_t classes_of(const Reader *self, uint32_t from, uint32_t to) {
  return iq_lexicon_find(iq_hash(self->text->bytes + from, to - from), self->language);
}

/// Where the longest word of one of the classes that ends at byte `end` begins; `end` where none
/// does.
static uint32_t word_before(const Reader *self, uint32_t start, uint32_t end, uint32_t classes) {
  uint32_t found = end;
  uint32_t at = end;
  for (uint32_t i = 0; i < PARTICLE_MAX && at > start; i++) {
    uint32_t size;
    iq_utf8_decode_before(self->text->bytes, self->text->length, at, &size);
    at -= size;
    if (classes_of(self, at, end) & classes) found = at;
  }
  return found;
}

/// The same for a word that begins at byte `start`: where it ends, or `start`.
static uint32_t word_behind(const Reader *self, uint32_t start, uint32_t end, uint32_t classes) {
  uint32_t found = start;
  uint32_t at = start;
  for (uint32_t i = 0; i < PARTICLE_MAX && at < end; i++) {
    uint32_t size;
    character_at(self, at, &size);
    at += size;
    if (classes_of(self, start, at) & classes) found = at;
  }
  return found;
}

/// Where names that end at byte `end` begin, not before `start`.
static uint32_t run_start(const Reader *self, uint32_t start, uint32_t end) {
  while (end > start) {
    uint32_t size;
    if (!is_name_part(iq_utf8_decode_before(self->text->bytes, self->text->length, end, &size))) {
      break;
    }
    end -= size;
  }
  return end;
}

/// Without what stands in parentheses at the end: 佐々木美和さん（62）.
static uint32_t without_parenthesis(const Reader *self, uint32_t start, uint32_t end) {
  uint32_t size;
  uint32_t c = iq_utf8_decode_before(self->text->bytes, self->text->length, end, &size);
  if (end <= start || (c != ')' && c != 0xFF09)) return end;
  for (uint32_t at = end - size; at > start; at -= size) {
    c = iq_utf8_decode_before(self->text->bytes, self->text->length, at, &size);
    if (c == '(' || c == 0xFF08) return at - size;
  }
  return end;
}

/// The words that name somebody and end at byte `end`.
static bool read_somebody(const Reader *self, uint32_t start, uint32_t end, IqParticles *out) {
  end = without_parenthesis(self, start, end);
  const uint32_t honorific = word_before(self, start, end, IQ_LEXICON_HONORIFIC);
  const uint32_t first = run_start(self, start, honorific);
  if (first == honorific && honorific == end) return false;
  out->speaker = (IqSpan){first, end};
  const uint32_t title = word_before(self, first, honorific, IQ_LEXICON_ROLE);
  out->name = (IqSpan){first, title > first ? title : honorific};
  if (honorific == end && title == honorific) {
    // 市の担当者, 生徒の一人: what somebody is of is part of who they are.
    static const char of[] = "\xE3\x81\xAE";
    const bool whose = first >= start + 3 && memcmp(self->text->bytes + first - 3, of, 3) == 0;
    const uint32_t owner = whose ? run_start(self, start, first - 3) : first;
    if (owner < first - (whose ? 3u : 0u)) out->name.start = out->speaker.start = owner;
  }
  return out->name.start < out->name.end;
}

/// Whoever the last particle of one of the classes between bytes `start` and `end` stands behind.
static bool find_particle(const Reader *self, uint32_t start, uint32_t end, uint32_t classes,
                          IqParticles *out) {
  for (uint32_t at = end; at > start;) {
    const uint32_t particle = word_before(self, start, at, classes);
    if (particle < at && particle > start && read_somebody(self, start, particle, out)) return true;
    uint32_t size;
    iq_utf8_decode_before(self->text->bytes, self->text->length, at, &size);
    at -= size;
  }
  return false;
}

/// Whoever the words are according to, else the subject.
static bool find_subject(const Reader *self, uint32_t start, uint32_t end, IqParticles *out) {
  return find_particle(self, start, end, IQ_LEXICON_ACCORDING, out) ||
         find_particle(self, start, end, IQ_LEXICON_LINKER, out);
}

static uint32_t sentence_start(const Reader *self, uint32_t floor, uint32_t at) {
  const uint32_t limit = at > SENTENCE_MAX ? at - SENTENCE_MAX : 0;
  while (at > floor && at > limit) {
    uint32_t size;
    if (is_end(iq_utf8_decode_before(self->text->bytes, self->text->length, at, &size))) break;
    at -= size;
  }
  return at;
}

static uint32_t sentence_end(const Reader *self, uint32_t at, uint32_t limit) {
  const uint32_t reach = limit - at > SENTENCE_MAX ? at + SENTENCE_MAX : limit;
  while (at < reach) {
    uint32_t size;
    const uint32_t c = character_at(self, at, &size);
    if (is_end(c) || c == 0x300C || c == 0x300E) break;
    at += size;
  }
  return at;
}

/// 田辺さんは目を覚ました。「…」と振り返る。: the person whom one of the sentences right before is
/// about, between bytes `floor` and `start`. A title shows that it is a person.
static bool find_topic(const Reader *self, uint32_t floor, uint32_t start, IqParticles *out) {
  for (uint32_t i = 0; i < TOPIC_SENTENCES && start > floor; i++) {
    uint32_t size;
    iq_utf8_decode_before(self->text->bytes, self->text->length, start, &size);
    const uint32_t first = sentence_start(self, floor, start - size);
    IqParticles topic = {0};
    const bool found = find_particle(self, first, start, IQ_LEXICON_LINKER, &topic);
    if (found && topic.name.end < topic.speaker.end) {
      *out = topic;
      return true;
    }
    start = first;
  }
  return false;
}

/// Where one of a list of words begins byte `at`: its bytes, else 0.
static uint32_t begins_with(const Reader *self, uint32_t at, uint32_t end, const char *const *words,
                            size_t count) {
  for (size_t i = 0; i < count; i++) {
    const uint32_t length = (uint32_t)strlen(words[i]);
    if (at + length <= end && memcmp(self->text->bytes + at, words[i], length) == 0) return length;
  }
  return 0;
}

/// 「…」。そう指摘するのは、中島亮教授だ。: whoever the sentence behind names that takes the words
/// up.
static bool find_taking_up(const Reader *self, uint32_t at, uint32_t limit, IqParticles *out) {
  static const char *const stops[] = {"。"};
  static const char *const openers[] = {"そう", "こう"};
  static const char *const copulas[] = {"だった", "である", "です", "だ"};
  at += begins_with(self, at, limit, stops, 1);
  if (begins_with(self, at, limit, openers, 2) == 0) return false;
  uint32_t end = sentence_end(self, at, limit);
  for (size_t i = 0; i < sizeof copulas / sizeof *copulas; i++) {
    const uint32_t length = (uint32_t)strlen(copulas[i]);
    if (end < at + length || memcmp(self->text->bytes + end - length, copulas[i], length) != 0) {
      continue;
    }
    return read_somebody(self, at, end - length, out) && out->name.end < out->speaker.end;
  }
  return false;
}

bool iq_particles_quote(const IqText *text, const IqQuotation *quotation) {
  static const char *const quoting[] = {"と", "などと", "だと"};
  static const char *const naming[] = {"いう", "いった", "呼", "題", "名付", "称", "の", "も呼"};
  const char *rest = text->bytes + quotation->outer.end;
  uint32_t length = text->length - quotation->outer.end;
  uint32_t size = 0;
  for (uint32_t i = 0; i < sizeof quoting / sizeof *quoting; i++) {
    const uint32_t own = (uint32_t)strlen(quoting[i]);
    if (own <= length && memcmp(rest, quoting[i], own) == 0) size = own;
  }
  if (size == 0) return false;
  rest += size;
  length -= size;
  for (uint32_t i = 0; i < sizeof naming / sizeof *naming; i++) {
    const uint32_t own = (uint32_t)strlen(naming[i]);
    if (own <= length && memcmp(rest, naming[i], own) == 0) return false;
  }
  return true;
}

IqParticles iq_particles_read(const IqDocument *document, uint32_t index, uint8_t language) {
  const IqQuotation *quotations = document->quotations.items;
  const IqQuotation *own = &quotations[index];
  const IqSpan paragraph =
      ((const IqParagraph *)document->text->paragraphs.items)[own->paragraph].span;
  const Reader reader = {document->text, language};
  IqParticles out = {0};
  const uint32_t end = sentence_end(&reader, own->outer.end, paragraph.end);
  // と quotes what stands before it.
  static const char quoting[] = "\xE3\x81\xA8";
  const bool quoted =
      end >= own->outer.end + 3 && memcmp(document->text->bytes + own->outer.end, quoting, 3) == 0;
  const uint32_t behind = own->outer.end + (quoted ? 3u : 0u);
  uint32_t verb = behind;
  uint32_t floor = paragraph.start;
  for (uint32_t i = index; i > 0 && quotations[i - 1].paragraph == own->paragraph; i--) {
    if (quotations[i - 1].nested_in == IQ_NONE && quotations[i - 1].outer.end <= own->outer.start) {
      floor = quotations[i - 1].outer.end;
      break;
    }
  }
  const uint32_t start = sentence_start(&reader, floor, own->outer.start);
  // What a headline is about is not who speaks in it.
  const bool told = quoted || !own->heading;
  const bool before = told && find_subject(&reader, start, own->outer.start, &out);
  IqParticles after = {0};
  if (!before && quoted && find_subject(&reader, behind, end, &after)) {
    out = after;
    verb = word_behind(&reader, after.speaker.end, end, IQ_LEXICON_LINKER);
  }
  const bool alone = own->outer.end == end || quoted;
  if (out.name.start == out.name.end &&
      !find_taking_up(&reader, own->outer.end, paragraph.end, &out) && alone) {
    find_topic(&reader, floor, start, &out);
  }
  if (quoted && verb < end && end - verb <= CUE_MAX) out.cue = (IqSpan){verb, end};
  return out;
}

/// The name of somebody who spoke before that a shorter one begins: 大野 is 大野健一.
static const char *find_longer(const IqDocument *self, uint32_t index, IqSpan name) {
  const IqQuotation *quotations = self->quotations.items;
  const char *bytes = self->text->bytes + name.start;
  const uint32_t length = name.end - name.start;
  const uint32_t first = index > FULL_NAME_REACH ? index - FULL_NAME_REACH : 0;
  for (uint32_t i = index; i > first; i--) {
    const char *known = quotations[i - 1].name;
    if (known != NULL && strlen(known) > length && memcmp(known, bytes, length) == 0) return known;
  }
  return NULL;
}

bool iq_particles_attribute(IqDocument *self, uint8_t language) {
  IqQuotation *quotations = self->quotations.items;
  uint32_t last = IQ_NONE;
  for (uint32_t i = 0; i < self->quotations.count; i++) {
    IqQuotation *own = &quotations[i];
    if (own->nested_in != IQ_NONE || own->kind != IQ_KIND_SPEECH) continue;
    const IqParticles found = iq_particles_read(self, i, language);
    own->cue = found.cue;
    own->speaker = found.speaker;
    own->name = NULL;
    const bool goes_on = last != IQ_NONE && found.cue.start < found.cue.end &&
                         own->paragraph - quotations[last].paragraph <= PARAGRAPHS_MAX;
    if (found.name.start < found.name.end) {
      own->name = find_longer(self, i, found.name);
      if (own->name == NULL) {
        own->name = iq_arena_string(&self->arena, self->text->bytes + found.name.start,
                                    found.name.end - found.name.start);
      }
      if (own->name == NULL) return false;
    } else if (goes_on) {
      own->name = quotations[last].name;
    }
    if (own->name != NULL) last = i;
  }
  return true;
}
