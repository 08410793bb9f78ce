#include "match/memory.h"

#include <string.h>

#include "base/hash.h"
#include "base/probe.h"
#include "base/status.h"
#include "match/brief.h"
#include "match/content.h"
#include "match/match.h"
#include "match/relation.h"
#include "match/retranslation.h"
#include "match/splice.h"
#include "quotation/quotation.h"
#include "speaker/speaker.h"
#include "speaker/voices.h"

#define ENTRIES_MAX 65536u
#define SLOTS (ENTRIES_MAX * 2)
#define READINGS_MAX (ENTRIES_MAX * 2)
#define READING_SLOTS (READINGS_MAX * 2)
#define NAMES_MAX (IQ_VOICES_MAX * 3 / 4)

/// All that a verdict on some words depends on, the sources and the speaker aside.
typedef struct Key {
  const char *bytes;  ///< the words themselves: a hash alone must not decide
  uint64_t hash;      ///< of the bytes
  uint32_t length;
  IqSpan incise;     ///< relative to the words; empty where they have none
  uint8_t language;  ///< as it was told, or recognised from the whole text
} Key;

/// What tells one translation from another: bits of an index into Reading.translations.
enum { BESIDE_TONGUE = 1, ALONE = 2, TRANSLATIONS = 4 };

/// What it costs to remember words, and to look for them once; see work.h.
#define RECALL_COST(bytes) (150u + (bytes) / 4u)
#define LOOK_COST 1000000u

typedef struct Entry {
  Key key;
  IqVerdict verdict;  ///< edits relative to the words
} Entry;

/// Words as said by one speaker. Edits are relative to the words.
typedef struct Reading {
  const Entry *entry;
  const char *name;  ///< NULL where nobody is known
  bool told;         ///< the text itself gives them to the speaker
  IqVerdict verdict;
  /// TRANSLATIONS verdicts where it depends on the text around whether the words are another
  /// translation of a source's, else NULL.
  IqVerdict *translations;
} Reading;

struct IqMemory {
  IqArena arena;
  const IqIndex *index;
  uint32_t generation;  ///< of the index that is remembered
  Entry **slots;
  Reading **reading_slots;
  uint32_t entry_count, reading_count;
  Entry *draft;     ///< what is being looked for, or NULL
  IqSplice splice;  ///< how far
  IqVoices voices;
  uint32_t *source_first;  ///< see IqCasting; NULL before it is needed
  uint32_t *source_ids;
  IqPostings stems;
  const IqDocument *document;
  const uint32_t *own_ids;  ///< numbers of the names of the document's quotations, NULL before
  uint8_t *alone;           ///< for each name of the document, an Alone, once it was asked for
};

/// Whether a document has but one utterance of a speaker.
typedef enum Alone { ALONE_UNKNOWN, ALONE_YES, ALONE_NO } Alone;

IqMemory *iq_memory_new(const IqAllocator *allocator, const IqIndex *index) {
  IqMemory *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return NULL;
  *self = (IqMemory){.index = index, .generation = iq_index_generation(index)};
  iq_arena_init(&self->arena, allocator);
  iq_voices_init(&self->voices, allocator);
  return self;
}

static void forget(IqMemory *self) {
  iq_postings_free(&self->stems, self->arena.allocator);
  iq_arena_clear(&self->arena);
  iq_voices_clear(&self->voices);
  self->slots = NULL;
  self->reading_slots = NULL;
  self->draft = NULL;
  self->source_first = self->source_ids = NULL;
  self->entry_count = self->reading_count = 0;
}

void iq_memory_delete(IqMemory *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  // The index may have gone before.
  forget(self);
  iq_resize(allocator, self, sizeof *self, 0);
}

void iq_memory_begin(IqMemory *self, const IqDocument *document) {
  const bool stale = self->generation != iq_index_generation(self->index);
  const bool full = self->entry_count >= ENTRIES_MAX || self->reading_count >= READINGS_MAX ||
                    self->voices.count >= NAMES_MAX;
  if (stale || full) forget(self);
  self->generation = iq_index_generation(self->index);
  self->document = document;
  self->own_ids = NULL;
  self->alone = NULL;
}

static const IqQuotation *quotation_at(const IqMemory *self, uint32_t index) {
  return (const IqQuotation *)self->document->quotations.items + index;
}

static Key key_of(const IqMemory *self, const IqQuotation *quotation) {
  const IqSpan words = quotation->inner;
  Key key = {.bytes = self->document->text->bytes + words.start,
             .length = words.end - words.start,
             .language = self->document->language};
  key.hash = iq_hash(key.bytes, key.length);
  if (quotation->incise.start < quotation->incise.end) {
    key.incise.start = quotation->incise.start - words.start;
    key.incise.end = quotation->incise.end - words.start;
  }
  return key;
}

static bool is_key(const Key *a, const Key *b) {
  return a->hash == b->hash && a->length == b->length && a->language == b->language &&
         a->incise.start == b->incise.start && a->incise.end == b->incise.end &&
         memcmp(a->bytes, b->bytes, a->length) == 0;
}

/// The slot that holds these words, or the free one where they belong; NULL when memory runs out.
static Entry **find_entry(IqMemory *self, const Key *key) {
  if (self->slots == NULL) self->slots = iq_arena_array(&self->arena, SLOTS, sizeof *self->slots);
  if (self->slots == NULL) return NULL;
  IQ_PROBE (slot, key->hash, SLOTS - 1) {
    const Entry *entry = self->slots[slot];
    if (entry == NULL || is_key(&entry->key, key)) return &self->slots[slot];
  }
}

/// The words of a quotation, without an attribution inside the marks.
static bool read_words(const IqMemory *self, const IqQuotation *own, IqTokens *tokens) {
  const IqText *text = self->document->text;
  const IqAllocator *allocator = self->arena.allocator;
  const IqSpan words = own->inner;
  const IqSpan incise = own->incise;
  if (incise.start >= incise.end) return iq_tokens_add(tokens, text, words, allocator);
  return iq_tokens_add(tokens, text, (IqSpan){words.start, incise.start}, allocator) &&
         iq_tokens_add(tokens, text, (IqSpan){incise.end, words.end}, allocator);
}

/// Begins to look for some words; NULL when memory runs out.
static Entry *new_draft(IqMemory *self, const Key *key) {
  Entry *entry = iq_arena_alloc(&self->arena, sizeof *entry);
  char *bytes = iq_arena_string(&self->arena, key->bytes, key->length);
  if (entry == NULL || bytes == NULL) return NULL;
  *entry = (Entry){.key = *key};
  entry->key.bytes = bytes;
  return entry;
}

/// Edits are found where the words stand, and remembered relative to them.
static void part_edits(IqVerdict *verdict, uint32_t start) {
  IqEdit *edits = (IqEdit *)verdict->edits;
  for (uint32_t i = 0; i < verdict->edit_count; i++) {
    edits[i].copy.start -= start;
    edits[i].copy.end -= start;
  }
}

/// Looks for the words of the draft as far as the work allows: as a whole, then in two parts.
static IqStatus look_for_words(IqMemory *self, const IqTokens *tokens, bool fresh, uint32_t start,
                               IqWork *work, IqError *error) {
  Entry *entry = self->draft;
  const IqQuery query = {.tokens = tokens,
                         .count = tokens->tokens.count,
                         .bytes = entry->key.bytes,
                         .length = entry->key.length,
                         .skipped_source = IQ_NONE,
                         .said = true};
  IqStatus status = IQ_OK;
  if (fresh) {
    status = iq_match(self->index, &query, &self->arena, &entry->verdict, error);
    part_edits(&entry->verdict, status == IQ_OK ? start : 0);
    iq_work_take(work, LOOK_COST);
  }
  while (status == IQ_OK && !self->splice.done && iq_work_is_left(work)) {
    status = iq_splice_step(&self->splice, self->index, &query, self->document->text, &self->arena,
                            &entry->verdict, error);
    iq_work_take(work, self->splice.done ? 0 : LOOK_COST);
  }
  return status;
}

/// Goes on to look for some words: those of the draft, or others, with which it begins anew.
static IqStatus learn_words(IqMemory *self, const IqQuotation *own, const Key *key, IqWork *work,
                            IqError *error) {
  const bool fresh = self->draft == NULL || !is_key(&self->draft->key, key);
  if (fresh) {
    self->splice = (IqSplice){0};
    self->draft = new_draft(self, key);
    if (self->draft == NULL) return iq_fail_memory(error);
  }
  IqTokens tokens = {.language = self->document->language};
  const IqStatus status = read_words(self, own, &tokens)
                              ? look_for_words(self, &tokens, fresh, own->inner.start, work, error)
                              : iq_fail_memory(error);
  iq_tokens_free(&tokens, self->arena.allocator);
  // What was begun and not brought on its way is begun again.
  if (status != IQ_OK) self->draft = NULL;
  return status;
}

/// Who is said to have spoken, in the copy and in each source. The same words under another name
/// are a conflict only where no source gives them to the copy's speaker.
static bool compare_speakers(IqMemory *self, const IqQuotation *own, IqVerdict *verdict) {
  IqMatch *matches = iq_arena_array(&self->arena, verdict->match_count, sizeof *matches);
  if (matches == NULL) return false;
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    matches[i] = verdict->matches[i];
    if (matches[i].quotation == IQ_NONE) continue;
    uint32_t count;
    const IqDocument *source = iq_index_document(self->index, matches[i].source);
    const IqQuotation *quotation = iq_document_quotations(source, &count) + matches[i].quotation;
    matches[i].attribution = iq_quotations_attribution(own, quotation);
  }
  verdict->matches = matches;
  iq_brief_drop(verdict, matches);
  if (verdict->match_count == 0) return true;
  verdict->attribution = matches[0].attribution;
  for (uint32_t i = 1; i < verdict->match_count; i++) {
    // Other words of the copy's speaker do not make these theirs.
    if (matches[i].relation > IQ_RELATION_ELIDED && matches[i].relation != verdict->relation) break;
    if (matches[i].attribution == IQ_ATTRIBUTION_SAME) verdict->attribution = IQ_ATTRIBUTION_SAME;
  }
  if (verdict->attribution == IQ_ATTRIBUTION_CONFLICT && verdict->severity < IQ_SEVERITY_ERROR) {
    verdict->code = "IQ301";
    verdict->severity = IQ_SEVERITY_ERROR;
  }
  return true;
}

/// Numbers the names of the sources, and lists what is said in them.
static bool cast_sources(IqMemory *self) {
  if (self->source_ids != NULL) return true;
  const uint32_t sources = iq_index_count(self->index);
  uint32_t total = 0;
  uint32_t *first = iq_arena_array(&self->arena, sources, sizeof *first);
  if (first == NULL) return false;
  for (uint32_t i = 0; i < sources; i++) {
    first[i] = total;
    total += iq_index_document(self->index, i)->quotations.count;
  }
  uint32_t *ids = iq_arena_array(&self->arena, total, sizeof *ids);
  if (ids == NULL) return false;
  for (uint32_t i = 0; i < sources; i++) {
    const IqArray *quotations = &iq_index_document(self->index, i)->quotations;
    for (uint32_t k = 0; k < quotations->count; k++) {
      const char *name = ((const IqQuotation *)quotations->items)[k].name;
      if (!iq_voices_find(&self->voices, name, &ids[first[i] + k])) return false;
    }
  }
  if (!iq_content_list(self->index, self->arena.allocator, &self->stems)) {
    iq_postings_free(&self->stems, self->arena.allocator);
    return false;
  }
  self->source_first = first;
  self->source_ids = ids;
  return true;
}

/// Numbers the names of the document.
static bool cast_document(IqMemory *self, IqArena *turn) {
  if (self->own_ids != NULL) return true;
  const uint32_t count = self->document->quotations.count;
  uint32_t *ids = iq_arena_array(turn, count, sizeof *ids);
  self->alone = iq_arena_alloc(turn, IQ_VOICES_MAX);
  if (ids == NULL || self->alone == NULL) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (!iq_voices_find(&self->voices, quotation_at(self, i)->name, &ids[i])) return false;
  }
  self->own_ids = ids;
  return true;
}

static bool has_one_utterance(IqMemory *self, IqNamed speaker) {
  uint32_t last = IQ_NONE;
  if (self->document->quotations.count > IQ_LONE_QUOTATIONS_MAX) return false;
  for (uint32_t i = 0; i < self->document->quotations.count; i++) {
    const IqQuotation *quotation = quotation_at(self, i);
    if (quotation->kind != IQ_KIND_SPEECH || quotation->utterance == last) continue;
    if (quotation->name == NULL) continue;
    const IqNamed other = {quotation->name, self->own_ids[i]};
    if (!iq_voices_is_same(&self->voices, other, speaker)) continue;
    if (last != IQ_NONE) return false;
    last = quotation->utterance;
  }
  return last != IQ_NONE;
}

static bool is_alone(IqMemory *self, IqNamed speaker) {
  if (speaker.id == IQ_NONE) return has_one_utterance(self, speaker);
  uint8_t *alone = &self->alone[speaker.id];
  if (*alone == ALONE_UNKNOWN) {
    *alone = has_one_utterance(self, speaker) ? ALONE_YES : ALONE_NO;
  }
  return *alone == ALONE_YES;
}

/// Makes a verdict one on another translation of what the same speaker says in a source, where one
/// is found; with it in *found. False when memory runs out.
static bool look_for_translation(IqMemory *self, const IqQuotation *own, uint32_t around,
                                 IqVerdict *verdict, bool *found) {
  *found = false;
  IqNamed speaker = {.name = own->name};
  if (!cast_sources(self) || !iq_voices_find(&self->voices, own->name, &speaker.id)) return false;
  IqTokens tokens = {.language = self->document->language};
  const bool read = read_words(self, own, &tokens);
  if (read) {
    const IqCasting casting = {&self->voices, self->source_first, self->source_ids, &self->stems};
    const IqRendering rendering = {.speaker = speaker,
                                   .tokens = &tokens,
                                   .skipped = IQ_NONE,
                                   .language = self->document->language,
                                   .tongue = (around & BESIDE_TONGUE) != 0,
                                   .alone = (around & ALONE) != 0};
    IqMatch match;
    *found = iq_find_rendering(self->index, &casting, &rendering, &match);
    IqMatch *matches = *found ? iq_arena_array(&self->arena, 1, sizeof *matches) : NULL;
    if (matches != NULL) {
      *matches = match;
      verdict->matches = matches;
      verdict->match_count = 1;
      verdict->relation = match.relation;
      verdict->attribution = match.attribution;
      verdict->code = iq_relation_code(match.relation, 0, &verdict->severity);
    }
    if (*found && matches == NULL) {
      iq_tokens_free(&tokens, self->arena.allocator);
      return false;
    }
  }
  iq_tokens_free(&tokens, self->arena.allocator);
  return read;
}

/// Whether no source has the words between marks: another translation of them may stand there.
static bool is_open(const IqVerdict *verdict) {
  return verdict->relation == IQ_RELATION_NOT_FOUND || verdict->relation == IQ_RELATION_INDIRECT;
}

/// What the words are as another translation, whatever stands around them. False when memory runs
/// out.
static bool list_translations(IqMemory *self, const IqQuotation *own, Reading *reading) {
  if (!is_open(&reading->verdict) || own->name == NULL) return true;
  IqVerdict best = reading->verdict;
  bool found;
  if (!look_for_translation(self, own, BESIDE_TONGUE | ALONE, &best, &found)) return false;
  if (!found) return true;
  reading->translations = iq_arena_array(&self->arena, TRANSLATIONS, sizeof(IqVerdict));
  if (reading->translations == NULL) return false;
  for (uint32_t i = 0; i < TRANSLATIONS; i++) {
    reading->translations[i] = reading->verdict;
    if (!look_for_translation(self, own, i, &reading->translations[i], &found)) return false;
  }
  return true;
}

static bool is_reading(const Reading *self, const Entry *entry, const IqQuotation *own) {
  if (self->entry != entry || self->told != iq_quotation_is_told(own)) return false;
  if (self->name == NULL || own->name == NULL) return self->name == own->name;
  return strcmp(self->name, own->name) == 0;
}

/// The slot that holds some words as said by the speaker of a quotation, or the free one where they
/// belong; NULL when memory runs out.
static Reading **find_slot(IqMemory *self, const Entry *entry, const IqQuotation *own) {
  if (self->reading_slots == NULL) {
    self->reading_slots = iq_arena_array(&self->arena, READING_SLOTS, sizeof(Reading *));
  }
  if (self->reading_slots == NULL) return NULL;
  const uint64_t name = own->name != NULL ? iq_hash(own->name, strlen(own->name)) : 0;
  IQ_PROBE (slot, iq_hash_pair(entry->key.hash, name), READING_SLOTS - 1) {
    const Reading *reading = self->reading_slots[slot];
    if (reading == NULL || is_reading(reading, entry, own)) return &self->reading_slots[slot];
  }
}

/// The words as said by the speaker of a quotation; NULL when memory runs out.
static Reading *find_reading(IqMemory *self, const Entry *entry, const IqQuotation *own) {
  Reading **slot = find_slot(self, entry, own);
  if (slot == NULL || *slot != NULL) return slot != NULL ? *slot : NULL;
  Reading *reading = iq_arena_alloc(&self->arena, sizeof *reading);
  if (reading == NULL) return NULL;
  *reading =
      (Reading){.entry = entry, .told = iq_quotation_is_told(own), .verdict = entry->verdict};
  if (own->name != NULL) {
    reading->name = iq_arena_string(&self->arena, own->name, strlen(own->name));
    if (reading->name == NULL) return NULL;
  }
  if (!compare_speakers(self, own, &reading->verdict)) return NULL;
  if (!list_translations(self, own, reading)) return NULL;
  if (self->reading_count < READINGS_MAX) {
    *slot = reading;
    self->reading_count++;
  }
  return reading;
}

static bool is_same_translation(const IqVerdict *a, const IqVerdict *b) {
  if (a->relation != b->relation) return false;
  if (is_open(a)) return true;
  return a->matches->source == b->matches->source &&
         a->matches->quotation == b->matches->quotation && a->matches->cost == b->matches->cost;
}

/// The verdict on words that may be another translation, by what stands around them; NULL when
/// memory runs out.
static const IqVerdict *find_translation(IqMemory *self, uint32_t quotation, const Reading *reading,
                                         IqArena *turn) {
  const IqQuotation *own = quotation_at(self, quotation);
  if (!cast_document(self, turn)) return NULL;
  const IqNamed speaker = {own->name, self->own_ids[quotation]};
  const IqVerdict *pair = &reading->translations[is_alone(self, speaker) ? ALONE : 0];
  // The paragraph is read only where it matters.
  if (is_same_translation(&pair[0], &pair[BESIDE_TONGUE])) return &pair[0];
  return &pair[iq_names_tongue(self->document, own) ? BESIDE_TONGUE : 0];
}

/// Moves the edits of a verdict to where its words stand.
static bool move_edits(IqVerdict *verdict, uint32_t start, IqArena *turn) {
  if (verdict->edit_count == 0) return true;
  IqEdit *edits = iq_arena_array(turn, verdict->edit_count, sizeof *edits);
  if (edits == NULL) return false;
  for (uint32_t i = 0; i < verdict->edit_count; i++) {
    edits[i] = verdict->edits[i];
    edits[i].copy.start += start;
    edits[i].copy.end += start;
  }
  verdict->edits = edits;
  return true;
}

/// Remembers what was found of the words of the draft. A full table would be searched for ever;
/// what does not fit is found again next time.
static Entry *keep_draft(IqMemory *self, Entry **slot) {
  Entry *entry = self->draft;
  self->draft = NULL;
  if (self->entry_count < ENTRIES_MAX) {
    *slot = entry;
    self->entry_count++;
  }
  return entry;
}

IqStatus iq_memory_recall(IqMemory *self, uint32_t quotation, bool learn, IqWork *work,
                          IqArena *turn, IqVerdict *out, bool *known, bool *learnt,
                          IqError *error) {
  const IqQuotation *own = quotation_at(self, quotation);
  const Key key = key_of(self, own);
  Entry **slot = find_entry(self, &key);
  if (slot == NULL) return iq_fail_memory(error);
  Entry *entry = *slot;
  *learnt = entry == NULL;
  *known = false;
  if (entry == NULL) {
    if (!learn) return IQ_OK;
    const IqStatus status = learn_words(self, own, &key, work, error);
    if (status != IQ_OK || !self->splice.done) return status;
    entry = keep_draft(self, slot);
  }
  const Reading *reading = find_reading(self, entry, own);
  if (reading == NULL) return iq_fail_memory(error);
  const IqVerdict *verdict = reading->translations == NULL
                                 ? &reading->verdict
                                 : find_translation(self, quotation, reading, turn);
  if (verdict == NULL) return iq_fail_memory(error);
  *known = true;
  *out = *verdict;
  out->quotation = quotation;
  iq_work_take(work, RECALL_COST(key.length));
  return move_edits(out, own->inner.start, turn) ? IQ_OK : iq_fail_memory(error);
}
