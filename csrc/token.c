#include "token.h"

#include <string.h>
#include <utf8proc.h>

#include "character.h"
#include "chunk.h"
#include "hash.h"
#include "utf8.h"

/// Room for a folded word: U+FDFA alone becomes 18 characters, and that is the most.
#define FOLDED_MAX (IQ_WORD_MAX * 18u)

typedef struct Reader {
  const IqText *text;
  uint32_t at, end;
  uint32_t brackets, parentheses;  ///< depth
  bool gap;                        ///< an ellipsis was passed since the last word
} Reader;

static bool is_word_character(uint32_t c) {
  if (c < 0x80) {
    const IqContext context = iq_context_of(c);
    return context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT || c == '%' || c == '$';
  }
  const IqContext context = iq_context_of(c);
  return context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT || c == 0x20AC || c == 0xA3;
}

static uint32_t peek(const Reader *reader, uint32_t at, uint32_t *size) {
  *size = 0;
  if (at >= reader->end) return 0;
  return iq_utf8_decode(reader->text->bytes, reader->text->length, at, size);
}

static bool is_digit(uint32_t c) {
  return iq_context_of(c) == IQ_CONTEXT_DIGIT;
}

/// Whether a character that is no letter stays inside the word that it stands in: can’t, 1.200,
/// 7:40, soft hyphens.
static bool joins_word(const Reader *reader, uint32_t before, uint32_t c, uint32_t at) {
  uint32_t size;
  const uint32_t after = peek(reader, at, &size);
  if (size == 0) return false;
  if (iq_is_invisible(c)) return is_word_character(after);
  if (iq_is_apostrophe(c)) return is_word_character(after) && is_word_character(before);
  const bool number_mark = c == '.' || c == ',' || c == ':';
  return number_mark && is_digit(before) && is_digit(after);
}

/// Letters of ASCII, of which most words are.
static bool is_plain_letter(uint8_t byte) {
  return (uint8_t)((byte | 0x20) - 'a') < 26;
}

static uint32_t word_end(const Reader *reader, uint32_t start) {
  uint32_t size;
  uint32_t before = peek(reader, start, &size);
  uint32_t at = start + size;
  if (iq_context_of(before) == IQ_CONTEXT_IDEOGRAPH) return at;
  while (at < reader->end && at - start < IQ_WORD_MAX) {
    const uint8_t byte = (uint8_t)reader->text->bytes[at];
    if (is_plain_letter(byte)) {
      before = byte;
      at++;
      continue;
    }
    const uint32_t c = peek(reader, at, &size);
    if (!is_word_character(c) && !joins_word(reader, before, c, at + size)) break;
    if (!iq_is_invisible(c)) before = c;
    at += size;
  }
  return at;
}

/// Folds ASCII, and keeps what is none.
static uint32_t fold_ascii(const char *bytes, uint32_t length, char *out) {
  for (uint32_t i = 0; i < length; i++) {
    const char byte = bytes[i];
    out[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  return length;
}

/// Folds a word whose characters are told one by one from a table: it gets no longer by that.
/// Returns its bytes, IQ_NONE where a character is not of the table.
static uint32_t fold_plain(const char *bytes, uint32_t length, char *out) {
  uint32_t size = 0;
  for (uint32_t at = 0; at < length;) {
    const uint8_t byte = (uint8_t)bytes[at];
    uint32_t c = 0;
    if (byte < 0x80) {
      c = byte;
      at++;
    } else if (byte >= 0xC2 && byte < 0xE0 && at + 1 < length) {
      c = (uint32_t)(byte & 0x1F) << 6 | ((uint8_t)bytes[at + 1] & 0x3F);
      if (((uint8_t)bytes[at + 1] & 0xC0) != 0x80) return IQ_NONE;
      at += 2;
    } else if (length - at >= 3 && memcmp(bytes + at, "\xE2\x80\x99", 3) == 0) {
      c = '\'';
      at += 3;
    }
    const uint32_t folded = c < IQ_FOLDED_CHARACTERS ? iq_character_folded[c] : 0;
    if (folded == 0) return IQ_NONE;
    if (folded >= 0x80) {
      out[size++] = (char)(0xC0 | folded >> 6);
      out[size++] = (char)(0x80 | (folded & 0x3F));
    } else {
      out[size++] = (char)folded;
    }
  }
  return size;
}

/// Folds any word; returns its bytes. What utf8proc cannot read (ill-formed parts) is kept as it
/// stands.
static uint32_t fold(const char *bytes, uint32_t length, char out[FOLDED_MAX]) {
  utf8proc_int32_t buffer[FOLDED_MAX / 4];
  const utf8proc_option_t options =
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
  const utf8proc_ssize_t room = (utf8proc_ssize_t)(sizeof buffer / sizeof *buffer) - 1;
  const utf8proc_ssize_t count = utf8proc_decompose(
      (const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)length, buffer, room, options);
  if (count < 0 || count > room) return fold_ascii(bytes, length, out);
  for (utf8proc_ssize_t i = 0; i < count; i++) {
    if (iq_is_apostrophe((uint32_t)buffer[i])) buffer[i] = '\'';
  }
  const utf8proc_ssize_t size = utf8proc_reencode(buffer, count, options);
  if (size < 0) return fold_ascii(bytes, length, out);
  memcpy(out, buffer, (size_t)size);
  return (uint32_t)size;
}

/// Makes room for `length` more bytes of folded words.
static bool make_room(IqTokens *self, uint32_t length, const IqAllocator *allocator) {
  while (self->folded.capacity - self->folded.count < length) {
    if (!iq_array_grow(&self->folded, allocator, 1)) return false;
  }
  return true;
}

/// Appends the folded word; its bytes in *length. Returns false when memory runs out.
static bool add_folded(IqTokens *self, const char *bytes, uint32_t size, uint32_t *length,
                       const IqAllocator *allocator) {
  if (!make_room(self, size, allocator)) return false;
  *length = fold_plain(bytes, size, (char *)self->folded.items + self->folded.count);
  if (*length == IQ_NONE) {
    char word[FOLDED_MAX];
    *length = fold(bytes, size, word);
    if (!make_room(self, *length, allocator)) return false;
    memcpy((char *)self->folded.items + self->folded.count, word, *length);
  }
  self->folded.count += *length;
  return true;
}

/// Appends the token of a word that was folded to the last `length` bytes.
static void add_token(IqTokens *self, Reader *reader, IqSpan span, uint32_t length, uint64_t hash) {
  const uint32_t folded = self->folded.count - length;
  const char *word = (const char *)self->folded.items + folded;
  IqToken *token = (IqToken *)self->tokens.items + self->tokens.count++;
  bool modal;
  const IqWordClass class = iq_word_class(word, length, hash, self->language, &modal);
  *token = (IqToken){.hash = hash,
                     .span = span,
                     .folded = folded,
                     .length = (uint16_t)length,
                     .word_class = (uint8_t) class};
  if (reader->brackets > 0) token->flags |= IQ_TOKEN_BRACKETED;
  if (reader->parentheses > 0) token->flags |= IQ_TOKEN_PARENTHESISED;
  if (reader->gap) token->flags |= IQ_TOKEN_AFTER_GAP;
  if (modal) token->flags |= IQ_TOKEN_MODAL;
  reader->gap = false;
}

/// Whether a byte surely ends a word of ASCII letters and digits, of which `last` is the last.
static bool ends_word(uint8_t byte, uint8_t last) {
  if (byte >= 0x80 || byte == '\'' || byte == '%' || byte == '$') return false;
  const bool number_mark = byte == '.' || byte == ',' || byte == ':';
  return !number_mark || last > '9';
}

/// Reads a word of ASCII letters and digits, of which most are, folds and hashes it in one go.
/// False where the word at hand is none, or memory has run out (*failed).
static bool read_plain_word(IqTokens *self, Reader *reader, const IqAllocator *allocator,
                            bool *failed) {
  const char *bytes = reader->text->bytes;
  const uint32_t start = reader->at;
  const uint32_t limit = reader->end - start < IQ_WORD_MAX ? reader->end : start + IQ_WORD_MAX;
  // Written in chunks of eight.
  *failed = !make_room(self, IQ_WORD_MAX + 8, allocator) ||
            !iq_array_reserve(&self->tokens, allocator, sizeof(IqToken));
  if (*failed) return false;
  char *out = (char *)self->folded.items + self->folded.count;
  uint64_t state = IQ_HASH_START;
  uint32_t length = 0;
  uint32_t run = 8;
  while (run == 8) {
    uint64_t folded;
    run = iq_chunk_fold(iq_chunk_load(bytes + start + length, limit - start - length), &folded);
    if (run == 0) break;
    iq_chunk_store(out + length, folded);
    state = iq_hash_step(state, folded);
    length += run;
  }
  const uint32_t at = start + length;
  if (length == 0) return false;
  const uint8_t last = (uint8_t)out[length - 1];
  if (at == limit ? limit < reader->end : !ends_word((uint8_t)bytes[at], last)) return false;
  self->folded.count += length;
  add_token(self, reader, (IqSpan){start, at}, length, iq_hash_end(state, length));
  reader->at = at;
  return true;
}

/// Reads any other word.
static bool read_word(IqTokens *self, Reader *reader, const IqAllocator *allocator) {
  const IqSpan span = {reader->at, word_end(reader, reader->at)};
  const char *bytes = reader->text->bytes + span.start;
  uint32_t length;
  reader->at = span.end;
  if (!add_folded(self, bytes, span.end - span.start, &length, allocator)) return false;
  if (length == 0) return true;
  const char *word = (const char *)self->folded.items + self->folded.count - length;
  add_token(self, reader, span, length, iq_hash(word, length));
  return true;
}

/// Notes what stands between words: brackets and shown gaps.
static void pass_over(Reader *reader, uint32_t c) {
  if (c == '[') reader->brackets++;
  if (c == ']' && reader->brackets > 0) reader->brackets--;
  if (c == '(') reader->parentheses++;
  if (c == ')' && reader->parentheses > 0) reader->parentheses--;
  if (c == 0x2026) reader->gap = true;
  if (c != '.') return;
  const char *bytes = reader->text->bytes;
  if (reader->end - reader->at >= 3 && memcmp(bytes + reader->at, "...", 3) == 0) {
    reader->gap = true;
  }
}

bool iq_tokens_add(IqTokens *self, const IqText *text, IqSpan span, const IqAllocator *allocator) {
  uint32_t mask_count;
  const IqSpan *masks = iq_text_masks(text, &mask_count);
  uint32_t mask = iq_text_mask_from(text, span.start);
  Reader reader = {.text = text, .at = span.start};
  while (reader.at < span.end) {
    const bool more = mask < mask_count && masks[mask].start < span.end;
    reader.end = more && masks[mask].start > reader.at ? masks[mask].start : span.end;
    if (more && masks[mask].start <= reader.at) {
      reader.at = masks[mask].end > reader.at ? masks[mask].end : reader.at;
      mask++;
      continue;
    }
    if (text->bytes[reader.at] == ' ') {
      reader.at++;
      continue;
    }
    bool failed;
    if (read_plain_word(self, &reader, allocator, &failed)) continue;
    if (failed) return false;
    uint32_t size;
    const uint32_t c = peek(&reader, reader.at, &size);
    if (is_word_character(c) || iq_context_of(c) == IQ_CONTEXT_IDEOGRAPH) {
      if (!read_word(self, &reader, allocator)) return false;
    } else {
      pass_over(&reader, c);
      reader.at += size;
    }
  }
  return true;
}

void iq_tokens_free(IqTokens *self, const IqAllocator *allocator) {
  iq_array_free(&self->tokens, allocator, sizeof(IqToken));
  iq_array_free(&self->folded, allocator, 1);
}
