#include "quotation/transcript.h"

#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "text/character.h"

/// Longest label, in bytes and in words: “Rep. Maria Kowalska-Nowak (Ness)”.
#define LABEL_MAX 64u
#define LABEL_WORDS_MAX 6u
/// What may stand before it, in bytes.
#define PREFIX_MAX 24u
/// A small word inside a name (von, de) has at most so many bytes.
#define PARTICLE_MAX 3u
/// Paragraphs without a label between two turns: a long answer, not the article's own prose.
#define UNLABELLED_MAX 3u
/// Different speakers who are told apart; those beyond are taken for new ones.
#define SPEAKERS_MAX 16u
/// Mean length of the words behind a label, in bytes: a list of results has less.
#define WORDS_MIN 12u

typedef struct Speaker {
  uint64_t label, words;  ///< hashes: of the label, and of what its last turn said
} Speaker;

/// A stretch of turns while it is read.
typedef struct Run {
  uint32_t first;       ///< its first turn in the array
  uint32_t labelled;    ///< turns with a label
  uint32_t unlabelled;  ///< paragraphs between them
  uint32_t pending;     ///< paragraphs behind the last of them
  uint32_t end;         ///< of the array, right behind the last of them
  uint32_t sentences;   ///< turns that end as a sentence does
  uint32_t returns;     ///< turns whose speaker spoke before somebody else did
  uint32_t pairs;       ///< turns that answer a question by their labels
  uint64_t bytes;       ///< of all turns
  uint64_t last;        ///< hash of the label before
  uint32_t speaker_count;
  Speaker speakers[SPEAKERS_MAX];
} Run;

typedef struct Reader {
  const IqText *text;
  const IqAllocator *allocator;
  IqArray *turns;
  Run run;
} Reader;

static uint32_t decode(const IqText *text, uint32_t at, uint32_t *size) {
  return iq_utf8_decode(text->bytes, text->length, at, size);
}

static uint32_t skip_blanks(const IqText *text, uint32_t at, uint32_t end) {
  uint32_t size;
  while (at < end && iq_context_of(decode(text, at, &size)) == IQ_CONTEXT_SPACE) at += size;
  return at;
}

static bool is_mark(uint32_t c) {
  return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
         c == 0x300C || c == 0x300E;
}

/// Words in marks are quotations as they stand.
static bool is_marked(const IqText *text, IqSpan words) {
  if (words.start >= words.end) return false;
  uint32_t size;
  return is_mark(decode(text, words.start, &size));
}

/// A mark that opens a block, Markdown's emphasis, and the time of a recording before a label:
/// “**Q:**”, “[00:12:03] Q:”.
static uint32_t skip_prefix(const IqText *text, uint32_t at, uint32_t end) {
  const uint32_t limit = end - at < PREFIX_MAX ? end : at + PREFIX_MAX;
  uint32_t size;
  if (at < limit && is_mark(decode(text, at, &size))) at += size;
  while (at < limit) {
    const char byte = text->bytes[at];
    const bool time = (byte >= '0' && byte <= ':') || byte == '.' || byte == '[' || byte == ']';
    if (!time && byte != ' ' && !iq_is_emphasis((uint8_t)byte)) break;
    at++;
  }
  return at;
}

/// The pair that a label belongs to, from `from` on, or iq_turn_pair_count; whether it is the
/// answer of it in *answers.
static uint32_t find_pair(const IqText *text, IqSpan label, uint32_t from, bool *answers) {
  char lower[LABEL_MAX];
  uint32_t length = 0;
  for (uint32_t at = label.start; at < label.end && length + 4 < LABEL_MAX;) {
    uint32_t size;
    const uint32_t c = iq_to_lower(decode(text, at, &size));
    length +=
        (uint32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)lower + length);
    at += size;
  }
  lower[length] = '\0';
  for (uint32_t i = from; i < iq_turn_pair_count; i++) {
    *answers = strcmp(lower, iq_turn_pairs[i].answer) == 0;
    if (*answers || strcmp(lower, iq_turn_pairs[i].question) == 0) return i;
  }
  *answers = false;
  return iq_turn_pair_count;
}

/// Whether the second label answers the first, or asks what the first answers.
static bool are_paired(const IqText *text, IqSpan a, IqSpan b) {
  bool first;
  for (uint32_t i = find_pair(text, a, 0, &first); i < iq_turn_pair_count;
       i = find_pair(text, a, i + 1, &first)) {
    bool second;
    if (find_pair(text, b, i, &second) == i && first != second) return true;
  }
  return false;
}

/// Whether every word could be part of a name: it has a capital, is a number, or a particle.
static bool is_name(const IqText *text, IqSpan label) {
  uint32_t words = 0;
  for (uint32_t at = label.start; at < label.end; words++) {
    uint32_t size;
    const uint32_t start = at;
    uint32_t c = decode(text, at, &size);
    if (words == 0 && iq_context_of(c) != IQ_CONTEXT_LETTER &&
        iq_context_of(c) != IQ_CONTEXT_IDEOGRAPH) {
      return false;
    }
    const bool small = iq_is_lower(c);
    while (at < label.end && text->bytes[at] != ' ') {
      c = decode(text, at, &size);
      const IqContext context = iq_context_of(c);
      const bool part = context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_IDEOGRAPH ||
                        context == IQ_CONTEXT_DIGIT || iq_is_apostrophe(c) || iq_is_dash(c) ||
                        c == '.' || c == '(' || c == ')';
      if (!part) return false;
      at += size;
    }
    if (small && (words == 0 || at - start > PARTICLE_MAX)) return false;
    at = skip_blanks(text, at, label.end);
  }
  return words > 0 && words <= LABEL_WORDS_MAX;
}

/// Reads the label that begins at `at`. Only the letter of a question or an answer may have a full
/// stop instead of the colon (P. …, R. …).
static bool read_label(const IqText *text, uint32_t at, uint32_t end, IqTurn *turn) {
  const uint32_t start = skip_prefix(text, at, end);
  const uint32_t limit = end - start < LABEL_MAX ? end : start + LABEL_MAX;
  // Most paragraphs have neither a colon (U+FF1A begins with EF) nor “P.” at their start.
  const char *first = text->bytes + start;
  const uint32_t length = limit - start;
  if (memchr(first, ':', length) == NULL && memchr(first, 0xEF, length) == NULL &&
      memchr(first, '.', length < 4 ? length : 4) == NULL) {
    return false;
  }
  uint32_t size = 0;
  uint32_t c = 0;
  uint32_t stop = start;
  for (; stop < limit; stop += size) {
    c = decode(text, stop, &size);
    if (c == ':' || c == 0xFF1A || c == '\n' || (c == '.' && stop - start <= 2)) break;
  }
  if (stop == start || stop >= limit || c == '\n') return false;
  turn->label = (IqSpan){start, stop};
  while (turn->label.end > start && iq_is_emphasis((uint8_t)text->bytes[turn->label.end - 1])) {
    turn->label.end--;
  }
  const uint32_t pair = find_pair(text, turn->label, 0, &turn->answers);
  if (c == '.' ? pair == iq_turn_pair_count : !is_name(text, turn->label)) return false;
  uint32_t words = stop + size;
  while (words < end && iq_is_emphasis((uint8_t)text->bytes[words])) words++;
  turn->words = (IqSpan){skip_blanks(text, words, end), end};
  // 12:30, http://
  return c == 0xFF1A || turn->words.start > words || words == end;
}

static uint64_t hash_of(const IqText *text, IqSpan span) {
  return iq_hash(text->bytes + span.start, span.end - span.start);
}

static void end_run(Reader *self) {
  const Run *run = &self->run;
  const bool alternates = run->speaker_count == 2 ? run->returns >= 1 : run->returns >= 2;
  const bool spoken = run->sentences * 2 >= run->labelled &&
                      run->bytes >= (uint64_t)WORDS_MIN * run->labelled &&
                      run->unlabelled * 2 <= run->labelled;
  const bool fine = (run->pairs > 0 || (alternates && run->speaker_count > 1)) && spoken;
  // Where a transcript ends, nobody says: what follows its last label is the article's.
  self->turns->count = fine ? run->end : run->first;
  self->run = (Run){.first = self->turns->count};
}

static bool add_turn(Reader *self, const IqTurn *turn) {
  if (!iq_array_reserve(self->turns, self->allocator, sizeof *turn)) return false;
  ((IqTurn *)self->turns->items)[self->turns->count++] = *turn;
  return true;
}

/// Counts what speaks for a transcript in a turn that follows those of the run.
static void weigh_turn(Reader *self, const IqTurn *turn) {
  Run *run = &self->run;
  const IqTurn *turns = self->turns->items;
  const uint64_t label = hash_of(self->text, turn->label);
  const uint64_t words = hash_of(self->text, turn->words);
  uint32_t known = 0;
  while (known < run->speaker_count && run->speakers[known].label != label) known++;
  if (known < run->speaker_count) {
    // The same caption stands there twice.
    const bool again = run->speakers[known].words == words;
    if (label != run->last && !again) run->returns++;
    run->speakers[known].words = words;
  } else if (known < SPEAKERS_MAX) {
    run->speakers[run->speaker_count++] = (Speaker){label, words};
  }
  if (run->labelled > 0 && label != run->last) {
    const IqTurn *before = &turns[self->turns->count - 1];
    run->pairs += are_paired(self->text, before->label, turn->label);
  }
  run->last = label;
  run->labelled++;
  run->unlabelled += run->pending;
  run->pending = 0;
  run->bytes += turn->words.end - turn->words.start;
  uint32_t size;
  const uint32_t last =
      iq_utf8_decode_before(self->text->bytes, self->text->length, turn->words.end, &size);
  run->sentences += iq_is_sentence_end(last) || turn->words.start == turn->words.end;
}

/// “Q: Were you there? A: Yes.”: the next label inside a turn, where one of its pair stands behind
/// the end of a sentence.
static bool find_inside(const IqText *text, const IqTurn *turn, IqTurn *next) {
  for (uint32_t at = turn->words.start; at + 1 < turn->words.end; at++) {
    const uint8_t byte = (uint8_t)text->bytes[at];
    if (byte != '.' && byte != '?' && byte != '!') continue;
    const uint32_t start = skip_blanks(text, at + 1, turn->words.end);
    if (start == at + 1 || !read_label(text, start, turn->words.end, next)) continue;
    if (are_paired(text, turn->label, next->label)) return true;
  }
  return false;
}

/// Whether somebody has spoken in the run whose turns have this label.
static bool is_known(const Run *run, uint64_t label) {
  for (uint32_t i = 0; i < run->speaker_count; i++) {
    if (run->speakers[i].label == label) return true;
  }
  return false;
}

static bool add_labelled(Reader *self, const IqTurn *turn) {
  // “The weather: …”, paragraphs behind the last turn, goes on with no transcript.
  const Run *run = &self->run;
  const bool established = run->pairs > 0 || run->returns > 0;
  if (established && run->pending > 0 && !is_known(run, hash_of(self->text, turn->label))) {
    end_run(self);
  }
  weigh_turn(self, turn);
  if (!add_turn(self, turn)) return false;
  self->run.end = self->turns->count;
  return true;
}

static IqSpan trim_end(const IqText *text, IqSpan span) {
  while (span.end > span.start) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, span.end, &size);
    if (iq_context_of(c) != IQ_CONTEXT_SPACE) break;
    span.end -= size;
  }
  return span;
}

static bool add_turns(Reader *self, IqTurn turn) {
  IqTurn next;
  bool answers;
  const bool paired = find_pair(self->text, turn.label, 0, &answers) < iq_turn_pair_count;
  while (paired && find_inside(self->text, &turn, &next)) {
    turn.words = trim_end(self->text, (IqSpan){turn.words.start, next.label.start});
    if (!add_labelled(self, &turn)) return false;
    turn = next;
  }
  return add_labelled(self, &turn);
}

/// (Applause.), [crosstalk]
static bool is_aside(const IqText *text, IqSpan span) {
  return text->bytes[span.start] == '(' || text->bytes[span.start] == '[';
}

/// A paragraph without a label: part of the turn before, where a turn comes behind it too.
static bool add_unlabelled(Reader *self, const IqParagraph *paragraph) {
  Run *run = &self->run;
  if (run->labelled == 0) return true;
  if (++run->pending > UNLABELLED_MAX || is_marked(self->text, paragraph->span)) {
    end_run(self);
    return true;
  }
  if (paragraph->heading || is_aside(self->text, paragraph->span)) return true;
  IqTurn turn = ((const IqTurn *)self->turns->items)[self->turns->count - 1];
  turn.words = paragraph->span;
  return add_turn(self, &turn);
}

bool iq_transcript_read(const IqText *text, const IqAllocator *allocator, IqArray *turns) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  Reader reader = {.text = text, .allocator = allocator, .turns = turns};
  for (uint32_t i = 0; i < count; i++) {
    IqTurn turn;
    const IqSpan span = paragraphs[i].span;
    const bool labelled =
        read_label(text, span.start, span.end, &turn) && !is_marked(text, turn.words);
    if (!(labelled ? add_turns(&reader, turn) : add_unlabelled(&reader, &paragraphs[i]))) {
      return false;
    }
  }
  end_run(&reader);
  return true;
}
