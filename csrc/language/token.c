#include "language/token.h"

#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/plain.h"
#include "text/character.h"

/// The combining dot that case folding leaves behind of İ.
#define DOT_ABOVE 0x307
/// The combining dots of the Russian ё, and the letter that many papers write without them.
#define DIAERESIS 0x308
#define CYRILLIC_IE 0x435

/// Room for a folded word: U+FDFA alone becomes 18 characters, and that is the most.
#define FOLDED_MAX (IQ_WORD_MAX * 18u)
/// Room for a word whose plain parts are written whole.
#define CHUNKED_MAX (IQ_WORD_MAX + IQ_PLAIN_MAX)

typedef struct Reader {
  const IqText *text;
  uint32_t at, end;
  uint32_t brackets, parentheses;  ///< depth
  uint8_t flags;                   ///< IqTokenFlag, of the next word
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

/// A way through the characters of a word.
typedef struct Walk {
  uint32_t start, at;  ///< of the word; behind the character that was read
  uint32_t before, c;  ///< the last character but one that can be seen, and the last
} Walk;

/// Reads the next character of a word; false where it has none more.
static inline bool walk_on(const Reader *reader, Walk *walk) {
  const uint32_t at = walk->at;
  if (at >= reader->end || at - walk->start >= IQ_WORD_MAX) return false;
  const uint8_t byte = (uint8_t)reader->text->bytes[at];
  uint32_t size = 1;
  if (!iq_is_invisible(walk->c)) walk->before = walk->c;
  walk->c = is_plain_letter(byte) ? byte : peek(reader, at, &size);
  walk->at = at + size;
  return is_plain_letter(byte) || is_word_character(walk->c) ||
         (at > walk->start && joins_word(reader, walk->before, walk->c, walk->at));
}

static uint32_t word_end(const Reader *reader, uint32_t start) {
  uint32_t size;
  const uint32_t first = peek(reader, start, &size);
  Walk walk = {.start = start, .at = start + size, .c = first};
  uint32_t end = walk.at;
  if (iq_context_of(first) == IQ_CONTEXT_IDEOGRAPH) return end;
  while (walk_on(reader, &walk)) end = walk.at;
  return end;
}

/// Folds ASCII, and keeps what is none.
static uint32_t fold_ascii(const char *bytes, uint32_t length, char *out) {
  for (uint32_t i = 0; i < length; i++) {
    const char byte = bytes[i];
    out[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
  }
  return length;
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
  utf8proc_ssize_t kept = 0;
  for (utf8proc_ssize_t i = 0; i < count; i++) {
    // The small letter of the Turkish İ is an i, whose dot is not told once more.
    if (buffer[i] == DOT_ABOVE && kept > 0 && buffer[kept - 1] == 'i') continue;
    if (buffer[i] == DIAERESIS && kept > 0 && buffer[kept - 1] == CYRILLIC_IE) continue;
    buffer[kept++] = iq_is_apostrophe((uint32_t)buffer[i]) ? '\'' : buffer[i];
  }
  const utf8proc_ssize_t size = utf8proc_reencode(buffer, kept, options);
  if (size < 0) return fold_ascii(bytes, length, out);
  memcpy(out, buffer, (size_t)size);
  return (uint32_t)size;
}

/// Makes room for `length` more bytes of folded words.
static inline bool make_room(IqTokens *self, uint32_t length, const IqAllocator *allocator) {
  while (self->folded.capacity - self->folded.count < length) {
    if (!iq_array_grow(&self->folded, allocator, 1)) return false;
  }
  return true;
}

/// The token of a word that was folded to `word`.
static inline IqToken make_token(const IqTokens *self, IqSpan span, const char *word,
                                 uint32_t length, uint64_t hash, uint8_t flags) {
  const IqListedWord *listed = iq_word_find(hash);
  const uint8_t modal = listed->lists & IQ_LIST_MODAL ? IQ_TOKEN_MODAL : 0;
  return (IqToken){.hash = hash,
                   .span = span,
                   .folded = (uint32_t)(word - (const char *)self->folded.items),
                   .length = (uint16_t)length,
                   .word_class = (uint8_t)iq_word_class(word, length, listed, self->language),
                   .flags = (uint8_t)(flags | modal)};
}

/// Appends the token of a word that was folded behind all others, which it now is one of.
static void add_token(IqTokens *self, Reader *reader, IqSpan span, uint32_t length) {
  const char *word = (const char *)self->folded.items + self->folded.count;
  ((IqToken *)self->tokens.items)[self->tokens.count++] =
      make_token(self, span, word, length, iq_hash(word, length), reader->flags);
  self->folded.count += length;
  reader->flags &= (uint8_t)~IQ_TOKEN_AFTER_GAP;
}

/// Whether a byte surely ends a word of ASCII letters and digits, of which `last` is the last.
static inline bool ends_word(uint8_t byte, uint8_t last) {
  if (byte >= 0x80 || byte == '\'' || byte == '%' || byte == '$') return false;
  const bool number_mark = byte == '.' || byte == ',' || byte == ':';
  return !number_mark || last > '9';
}

/// Reads words of ASCII letters and digits, of which most are, folds and hashes them in one go: as
/// many as stand one behind the other with nothing but blanks between them, and as there is room
/// for. What is asked for each word stays in registers.
static void read_plain_words(IqTokens *self, Reader *reader) {
  const char *bytes = reader->text->bytes;
  const uint32_t end = reader->end;
  IqToken *token = (IqToken *)self->tokens.items + self->tokens.count;
  const IqToken *last_token = (IqToken *)self->tokens.items + self->tokens.capacity;
  char *out = (char *)self->folded.items + self->folded.count;
  const char *last_out = (char *)self->folded.items + self->folded.capacity - CHUNKED_MAX;
  uint8_t flags = reader->flags;
  uint32_t at = reader->at;
  while (token < last_token && out <= last_out) {
    while (at < end && bytes[at] == ' ') at++;
    const uint32_t limit = end - at < IQ_WORD_MAX ? end : at + IQ_WORD_MAX;
    uint64_t state = IQ_HASH_START;
    uint32_t length = 0;
    IqPlain plain = {.length = IQ_PLAIN_MAX};
    while (plain.length == IQ_PLAIN_MAX) {
      const uint32_t from = at + length;
      plain = iq_plain_read(bytes + from, reader->text->length - from, limit - from);
      iq_plain_store(out + length, &plain);
      state = iq_plain_hash(state, &plain);
      length += plain.length;
    }
    if (length == 0) break;
    const uint32_t next = at + length;
    const bool ends = next == limit ? limit == end
                                    : bytes[next] == ' ' ||
                                          ends_word((uint8_t)bytes[next], (uint8_t)out[length - 1]);
    if (!ends) break;
    *token++ = make_token(self, (IqSpan){at, next}, out, length, iq_hash_end(state, length), flags);
    flags &= (uint8_t)~IQ_TOKEN_AFTER_GAP;
    out += length;
    at = next;
  }
  self->tokens.count = (uint32_t)(token - (IqToken *)self->tokens.items);
  self->folded.count = (uint32_t)(out - (char *)self->folded.items);
  reader->flags = flags;
  reader->at = at;
}

/// Reads a word whose characters are told one by one from a table: it gets no longer by that. There
/// is room for it. False where one of them is not of the table.
static bool read_table_word(IqTokens *self, Reader *reader) {
  const uint32_t start = reader->at;
  char *out = (char *)self->folded.items + self->folded.count;
  uint32_t length = 0;
  uint32_t end = start;
  for (Walk walk = {.start = start, .at = start}; walk_on(reader, &walk); end = walk.at) {
    const uint32_t folded = walk.c < IQ_FOLDED_CHARACTERS ? iq_character_folded[walk.c]
                            : walk.c == 0x2019            ? '\''
                                                          : 0;
    if (folded == 0) return false;
    length += iq_utf8_encode_short(folded, out + length);
  }
  if (end == start) return false;
  const IqSpan span = {start, end};
  add_token(self, reader, span, length);
  reader->at = end;
  return true;
}

/// Reads any other word.
static bool read_word(IqTokens *self, Reader *reader, const IqAllocator *allocator) {
  if (read_table_word(self, reader)) return true;
  const IqSpan span = {reader->at, word_end(reader, reader->at)};
  char word[FOLDED_MAX];
  const uint32_t length = fold(reader->text->bytes + span.start, span.end - span.start, word);
  reader->at = span.end;
  if (length == 0) return true;
  if (!make_room(self, length, allocator)) return false;
  memcpy((char *)self->folded.items + self->folded.count, word, length);
  add_token(self, reader, span, length);
  return true;
}

/// The ASCII bracket that one of East Asian width means, or the character itself.
static uint32_t narrow(uint32_t c) {
  switch (c) {
    case 0x3014:
    case 0xFF3B: return '[';
    case 0x3015:
    case 0xFF3D: return ']';
    case 0xFF08: return '(';
    case 0xFF09: return ')';
    default: return c;
  }
}

/// Whether a character shows, with those behind it, that something was left out: “…”, “..”, “. .
/// .”, “[---]”.
static bool shows_gap(const Reader *reader, uint32_t c) {
  const char *bytes = reader->text->bytes;
  const uint32_t left = reader->end - reader->at;
  if (c == 0x2026) return true;
  if (c == '.') {
    if (left > 1 && bytes[reader->at + 1] == '.') return true;
    const bool blank = left > 2 && bytes[reader->at + 1] == ' ';
    const bool hard = left > 3 && memcmp(bytes + reader->at + 1, "\xC2\xA0", 2) == 0;
    return (blank && bytes[reader->at + 2] == '.') || (hard && bytes[reader->at + 3] == '.');
  }
  const bool bracketed = reader->brackets > 0 || reader->parentheses > 0;
  return c == '-' && bracketed && left > 2 && memcmp(bytes + reader->at, "---", 3) == 0;
}

/// Notes what stands between words: brackets and shown gaps.
static void pass_over(Reader *reader, uint32_t c) {
  if (c > 0x3000) c = narrow(c);
  if (c == '[') reader->brackets++;
  if (c == ']' && reader->brackets > 0) reader->brackets--;
  if (c == '(') reader->parentheses++;
  if (c == ')' && reader->parentheses > 0) reader->parentheses--;
  const bool gap = shows_gap(reader, c) || (reader->flags & IQ_TOKEN_AFTER_GAP) != 0;
  reader->flags =
      (uint8_t)((gap ? IQ_TOKEN_AFTER_GAP : 0) | (reader->brackets > 0 ? IQ_TOKEN_BRACKETED : 0) |
                (reader->parentheses > 0 ? IQ_TOKEN_PARENTHESISED : 0));
}

/// Appends the words up to reader->end.
static bool add_stretch(IqTokens *self, Reader *reader, const IqAllocator *allocator) {
  while (reader->at < reader->end) {
    if (!make_room(self, CHUNKED_MAX, allocator) ||
        !iq_array_reserve(&self->tokens, allocator, sizeof(IqToken))) {
      return false;
    }
    read_plain_words(self, reader);
    if (reader->at == reader->end) break;
    if (self->folded.capacity - self->folded.count < CHUNKED_MAX ||
        self->tokens.count == self->tokens.capacity) {
      continue;
    }
    uint32_t size;
    const uint32_t c = peek(reader, reader->at, &size);
    if (is_word_character(c) || iq_context_of(c) == IQ_CONTEXT_IDEOGRAPH) {
      if (!read_word(self, reader, allocator)) return false;
    } else {
      pass_over(reader, c);
      reader->at += size;
    }
  }
  return true;
}

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Whether a word within a sentence is short for “number” and no negation: “the No. 2 bus”. It has
/// a capital, and behind it, or behind its full stop, stands a number.
static bool numbers(const IqText *text, const IqToken *before, const IqToken *token,
                    const IqToken *behind) {
  const char *bytes = text->bytes;
  const IqSpan span = token->span;
  const bool within = before->span.end + 1 == span.start && bytes[before->span.end] == ' ';
  const bool capital = is_capital(bytes[span.start]) && !is_capital(bytes[span.end - 1]);
  const char first = bytes[behind->span.start];
  if (!within || !capital || first < '0' || first > '9') return false;
  const uint32_t next = span.end + (bytes[span.end] == '.');
  return next == behind->span.start || (next + 1 == behind->span.start && bytes[next] == ' ');
}

/// Takes negations from `first` on for what they are where they number something.
static void find_numbering(IqTokens *self, const IqText *text, uint32_t first) {
  IqToken *tokens = self->tokens.items;
  for (uint32_t i = first + 1; i + 1 < self->tokens.count; i++) {
    if (tokens[i].word_class != IQ_WORD_NEGATION) continue;
    if (numbers(text, &tokens[i - 1], &tokens[i], &tokens[i + 1])) {
      tokens[i].word_class = IQ_WORD_CONTENT;
    }
  }
}

bool iq_tokens_add(IqTokens *self, const IqText *text, IqSpan span, const IqAllocator *allocator) {
  uint32_t mask_count;
  const IqSpan *masks = iq_text_masks(text, &mask_count);
  uint32_t mask = iq_text_mask_from(text, span.start);
  Reader reader = {.text = text, .at = span.start};
  const uint32_t first = self->tokens.count;
  while (reader.at < span.end) {
    const bool more = mask < mask_count && masks[mask].start < span.end;
    reader.end = more && masks[mask].start > reader.at ? masks[mask].start : span.end;
    if (more && masks[mask].start <= reader.at) {
      reader.at = masks[mask].end > reader.at ? masks[mask].end : reader.at;
      mask++;
      continue;
    }
    if (!add_stretch(self, &reader, allocator)) return false;
  }
  find_numbering(self, text, first);
  return true;
}

void iq_tokens_free(IqTokens *self, const IqAllocator *allocator) {
  iq_array_free(&self->tokens, allocator, sizeof(IqToken));
  iq_array_free(&self->folded, allocator, 1);
}
