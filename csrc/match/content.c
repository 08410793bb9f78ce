#include "match/content.h"

#include <stdlib.h>
#include <string.h>

#include "language/sense.h"
#include "language/words.h"

/// Bytes of a word of no sense that we know that are compared: its stem, roughly.
#define STEM_BYTES 5u
#define STEM_MIN 4u
/// Bytes behind an apostrophe that are a word, not an ending: l'eau.
#define ELIDED_MIN 3u

/// Whether a word is one character of a script that writes words with few: 落. (Kana, which come
/// before them, are mostly endings.)
static bool is_ideograph(const char *word, uint32_t length) {
  return length == 3 && (uint8_t)word[0] >= 0xE4 && (uint8_t)word[0] <= 0xE9;
}

/// The part of a word that carries its sense: l'explosion, but İzmir'de.
static const char *cut_apostrophe(const char *word, uint32_t *length, uint8_t language) {
  const char *apostrophe = memchr(word, '\'', *length);
  if (apostrophe == NULL) return word;
  const uint32_t before = (uint32_t)(apostrophe - word);
  const uint32_t behind = *length - before - 1;
  if (iq_languages[language].apostrophe_endings || behind < ELIDED_MIN) {
    *length = before;
    return word;
  }
  *length = behind;
  return apostrophe + 1;
}

static void add_word(IqContent *self, const IqTokens *tokens, const IqToken *token) {
  if (token->word_class == IQ_WORD_FUNCTION) return;
  const char *word = iq_token_word(tokens, token);
  uint32_t length = token->length;
  if (token->word_class == IQ_WORD_CONTENT) {
    word = cut_apostrophe(word, &length, tokens->language);
  }
  const uint32_t sense = iq_sense_find(word, length, tokens->language);
  if (sense > 0) {
    self->stems[self->count++] = iq_hash_mix(sense);
    return;
  }
  const uint32_t whole_length = length;
  if (length > STEM_BYTES) {
    length = STEM_BYTES;
    while (length < whole_length && ((uint8_t)word[length] & 0xC0) == 0x80) length++;
  }
  const bool whole = token->word_class == IQ_WORD_NUMBER || is_ideograph(word, length);
  if (!whole && length < STEM_MIN) return;
  self->stems[self->count++] = iq_hash(word, length);
}

void iq_content_add(IqContent *self, const IqTokens *tokens, IqRun run) {
  const IqToken *items = iq_tokens_items(tokens);
  for (uint32_t i = 0; i < run.count && self->count < IQ_CONTENT_MAX; i++) {
    add_word(self, tokens, &items[run.first + i]);
  }
}

void iq_content_read(IqContent *self, const IqIndexed *source, uint32_t utterance) {
  const IqRun run = source->utterances[utterance];
  self->count = 0;
  for (uint32_t i = 0; i < run.count && self->count < IQ_CONTENT_MAX; i++) {
    const uint32_t member = source->members[run.first + i];
    iq_content_add(self, &source->tokens,
                   (IqRun){source->first_token[member], source->token_count[member]});
  }
}

uint32_t iq_content_shared(const IqContent *a, const IqContent *b) {
  uint64_t taken = 0;
  uint32_t shared = 0;
  for (uint32_t i = 0; i < a->count; i++) {
    for (uint32_t k = 0; k < b->count; k++) {
      if (a->stems[i] != b->stems[k] || taken >> k & 1) continue;
      taken |= (uint64_t)1 << k;
      shared++;
      break;
    }
  }
  return shared;
}

bool iq_content_list(const IqIndex *index, const IqAllocator *allocator, IqPostings *stems) {
  for (uint32_t i = 0; i < index->sources.count; i++) {
    const IqIndexed *source = iq_index_source(index, i);
    for (uint32_t k = 0; k < source->utterance_count; k++) {
      IqContent content;
      iq_content_read(&content, source, k);
      const IqPosting posting = {.part = source->first_part + k};
      for (uint32_t w = 0; w < content.count; w++) {
        if (!iq_postings_add(stems, allocator, content.stems[w], posting)) return false;
      }
    }
  }
  return true;
}

static int compare_keys(const void *a, const void *b) {
  const IqKey *first = *(const IqKey *const *)a;
  const IqKey *second = *(const IqKey *const *)b;
  if (iq_key_count(first) != iq_key_count(second))
    return iq_key_count(first) < iq_key_count(second) ? -1 : 1;
  if (first->low != second->low) return first->low < second->low ? -1 : 1;
  return (first->high > second->high) - (first->high < second->high);
}

static int compare_numbers(const void *a, const void *b) {
  const uint32_t first = *(const uint32_t *)a;
  const uint32_t second = *(const uint32_t *)b;
  return (first > second) - (first < second);
}

uint32_t iq_content_find(const IqContent *self, const IqPostings *stems,
                         uint32_t parts[IQ_CONTENT_PARTS_MAX]) {
  const IqKey *keys[IQ_CONTENT_MAX];
  uint32_t key_count = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    const IqKey *key = iq_postings_find(stems, self->stems[i]);
    if (key != NULL) keys[key_count++] = key;
  }
  if (key_count > 0) qsort(keys, key_count, sizeof(const IqKey *), compare_keys);
  uint32_t count = 0;
  for (uint32_t i = 0; i < key_count; i++) {
    if (i > 0 && keys[i] == keys[i - 1]) continue;
    IqPostingCursor cursor = iq_postings_read(stems, keys[i]);
    uint32_t size;
    const IqPosting *places;
    while (count < IQ_CONTENT_PARTS_MAX && (places = iq_postings_next(&cursor, &size)) != NULL) {
      while (size-- > 0 && count < IQ_CONTENT_PARTS_MAX) parts[count++] = places[size].part;
    }
  }
  if (count > 0) qsort(parts, count, sizeof *parts, compare_numbers);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (kept == 0 || parts[i] != parts[kept - 1]) parts[kept++] = parts[i];
  }
  return kept;
}
