#include "quotation/dialogue.h"

#include <string.h>

#include "base/utf8.h"
#include "language/lexicon.h"
#include "language/lower_word.h"
#include "text/character.h"

/// Neighbouring turns that are looked at on either side.
#define GROUP_REACH 4u
/// What the signs of dialogue have to add up to.
#define TURN_MIN 1.0f
/// The first byte of all dashes but the hyphen.
#define DASH_LEAD 0xE2

typedef struct Turn {
  IqSpan words;
  uint32_t dash;   ///< the dash's code point
  bool spaced;     ///< white space between dash and words
  uint32_t first;  ///< first character of the words
  uint32_t last;   ///< last character
} Turn;

/// The last character that is neither a closing mark nor a bracket, or the last of all.
static uint32_t last_of(const IqText *text, IqSpan span) {
  uint32_t size;
  const uint32_t last = iq_utf8_decode_before(text->bytes, text->length, span.end, &size);
  for (uint32_t c = last; iq_is_closing(c) && span.end - size > span.start;) {
    span.end -= size;
    c = iq_utf8_decode_before(text->bytes, text->length, span.end, &size);
    if (!iq_is_closing(c)) return c;
  }
  return last;
}

/// Whether the paragraph begins with a dash and words.
static bool read_turn(const IqText *text, IqSpan span, Turn *turn) {
  uint32_t size;
  *turn = (Turn){.words = span};
  turn->dash = iq_utf8_decode(text->bytes, text->length, span.start, &size);
  if (!iq_is_dash(turn->dash)) return false;
  turn->words.start += size;
  while (turn->words.start < span.end) {
    turn->first = iq_utf8_decode(text->bytes, text->length, turn->words.start, &size);
    if (iq_context_of(turn->first) != IQ_CONTEXT_SPACE) break;
    turn->spaced = true;
    turn->words.start += size;
  }
  if (turn->words.start >= span.end || iq_is_dash(turn->first)) return false;
  turn->last = last_of(text, span);
  return turn->dash != '-' || turn->spaced;
}

/// A dash inside the turn that sets off who says it (—dice Vera—, — сказала Вера).
static bool has_incise(const IqText *text, const Turn *turn) {
  for (uint32_t at = turn->words.start; at + 3 < turn->words.end; at++) {
    if ((uint8_t)text->bytes[at] != 0xE2) continue;
    uint32_t size;
    if (iq_utf8_decode(text->bytes, text->length, at, &size) == turn->dash) return true;
  }
  return false;
}

/// A hyphen or a dash between blanks inside the turn with a verb that attributes right behind it:
/// - Czekamy - mówi Wolska. - Czekamy – mówi Wolska. Any language's verb will do: the text's own is
/// not known yet.
static bool has_hyphened_incise(const IqText *text, const Turn *turn) {
  for (uint32_t at = turn->words.start; at + 3 < turn->words.end; at++) {
    uint32_t size;
    if (text->bytes[at] != ' ') continue;
    if (!iq_is_dash(iq_utf8_decode(text->bytes, text->length, at + 1, &size))) continue;
    const uint32_t next = at + 1 + size;
    if (next + 1 >= turn->words.end || text->bytes[next] != ' ') continue;
    IqSpan word = {next + 1, next + 1};
    while (word.end < turn->words.end && text->bytes[word.end] != ' ') word.end++;
    for (uint32_t i = 0; i < iq_language_count; i++) {
      if (iq_text_holds(text, word, (uint8_t)i, IQ_LEXICON_CUE)) return true;
    }
  }
  return false;
}

/// A dash between blanks at `at`; its bytes, 0 where there is none.
static uint32_t spaced_dash(const IqText *text, uint32_t at, uint32_t end, uint32_t dash) {
  uint32_t size;
  if (at == 0 || at >= end || text->bytes[at - 1] != ' ') return 0;
  if (iq_utf8_decode(text->bytes, text->length, at, &size) != dash) return 0;
  return at + size < end && text->bytes[at + size] == ' ' ? size : 0;
}

/// Whether a dash stands behind a blank at `at` and a sign of punctuation behind it, as at the end
/// of an attribution: «— La corda è zuppa — risponde il parroco —. E …»
static bool is_closing_dash(const IqText *text, uint32_t at, uint32_t end, uint32_t dash) {
  uint32_t size;
  if (at == 0 || at >= end || text->bytes[at - 1] != ' ') return false;
  if (iq_utf8_decode(text->bytes, text->length, at, &size) != dash) return false;
  return at + size < end && memchr(".,;:!?", text->bytes[at + size], 6) != NULL;
}

/// Whether the word at `at` is in lower case and attributes, in any language.
static bool attributes(const IqText *text, uint32_t at, uint32_t end) {
  IqSpan word = {at, at};
  while (word.end < end && text->bytes[word.end] != ' ' && text->bytes[word.end] != '.') word.end++;
  uint32_t size;
  if (word.end == at || iq_is_upper(iq_utf8_decode(text->bytes, text->length, at, &size))) {
    return false;
  }
  for (uint32_t i = 0; i < iq_language_count; i++) {
    if (iq_text_holds(text, word, (uint8_t)i, IQ_LEXICON_CUE)) return true;
  }
  return false;
}

/// Whether a sentence begins at `at` behind another: a full stop or the like and a blank before it,
/// and a capital.
static bool begins_sentence(const IqText *text, uint32_t start, uint32_t at) {
  if (at < start + 2 || text->bytes[at - 1] != ' ') return false;
  uint32_t size;
  const uint32_t before = iq_utf8_decode_before(text->bytes, text->length, at - 1, &size);
  if (!iq_is_sentence_end(before)) return false;
  uint32_t first = iq_utf8_decode(text->bytes, text->length, at, &size);
  // “– Nie – mówi Lis. „To …”
  if (!iq_is_dash(first) && iq_context_of(first) == IQ_CONTEXT_OPENER) {
    first = iq_utf8_decode(text->bytes, text->length, at + size, &size);
  }
  return iq_is_upper(first);
}

/// The first dash between blanks behind which a verb attributes, or IQ_NONE; the number of dashes
/// behind it that go on or end the attribution in *more.
static uint32_t find_attribution(const IqText *text, IqSpan words, uint32_t dash, uint32_t *more) {
  uint32_t found = IQ_NONE;
  *more = 0;
  // Dashes are few: their first byte tells most other characters.
  const int lead = dash < 0x80 ? (int)dash : DASH_LEAD;
  for (uint32_t at = words.start; at < words.end; at++) {
    const char *sign = memchr(text->bytes + at, lead, words.end - at);
    if (sign == NULL) break;
    at = (uint32_t)(sign - text->bytes);
    const uint32_t size = spaced_dash(text, at, words.end, dash);
    if (found != IQ_NONE && is_closing_dash(text, at, words.end, dash)) (*more)++;
    if (size == 0) continue;
    if (found != IQ_NONE) {
      (*more)++;
    } else if (attributes(text, at + size + 1, words.end)) {
      found = at;
    }
  }
  return found;
}

/// – Boję się – mówi Lis. Segregator ocalał: behind an attribution that a dash sets off, words go
/// on behind another dash only; else the rest is told by whoever writes.
static void cut_narration(const IqText *text, Turn *turn) {
  uint32_t more;
  const uint32_t at = find_attribution(text, turn->words, turn->dash, &more);
  if (at == IQ_NONE || more > 0) return;
  bool narration = false;
  for (uint32_t i = at; i < turn->words.end && !narration; i++) {
    narration = begins_sentence(text, at, i);
  }
  if (!narration) return;
  turn->words.end = at;
  while (turn->words.end > turn->words.start && text->bytes[turn->words.end - 1] == ' ') {
    turn->words.end--;
  }
}

/// Where the sentence begins that leads in more words by a colon and a dash, behind an attribution:
/// „– Nie – rzucił Lis. Po chwili dodał: – To znaczy …“. The end of the words where none does.
static uint32_t find_lead(const IqText *text, IqSpan words, uint32_t dash) {
  uint32_t more;
  const uint32_t told = find_attribution(text, words, dash, &more);
  if (told == IQ_NONE) return words.end;
  uint32_t sentence = IQ_NONE;
  for (uint32_t at = told + 1; at < words.end; at++) {
    if (begins_sentence(text, told, at)) sentence = at;
    if (spaced_dash(text, at, words.end, dash) == 0 || sentence == IQ_NONE) continue;
    if (text->bytes[at - 2] == ':') return sentence;
    sentence = IQ_NONE;
  }
  return words.end;
}

/// Ends a turn where whoever writes goes on.
static void end_turn(const IqText *text, Turn *turn) {
  turn->words.end = find_lead(text, turn->words, turn->dash);
  while (turn->words.end > turn->words.start && text->bytes[turn->words.end - 1] == ' ') {
    turn->words.end--;
  }
  cut_narration(text, turn);
}

/// What the turns right before and behind say: how many there are, and whether some ask and some
/// answer.
static float group_score(const IqText *text, const IqParagraph *paragraphs, uint32_t count,
                         uint32_t paragraph, const Turn *turn) {
  uint32_t turns = 1;
  uint32_t questions = turn->last == '?';
  for (int direction = -1; direction <= 1; direction += 2) {
    for (uint32_t i = 1; i <= GROUP_REACH; i++) {
      const int64_t other = (int64_t)paragraph + direction * (int64_t)i;
      Turn neighbour;
      if (other < 0 || other >= count) break;
      if (!read_turn(text, paragraphs[other].span, &neighbour)) break;
      if (neighbour.dash != turn->dash) break;
      turns++;
      questions += neighbour.last == '?';
    }
  }
  const bool alternates = questions > 0 && questions < turns;
  if (alternates) return turns >= 3 ? 2.5f : 1.5f;
  return 0;
}

static bool follows_colon(const IqText *text, const IqParagraph *paragraphs, uint32_t paragraph) {
  return paragraph > 0 && text->bytes[paragraphs[paragraph - 1].span.end - 1] == ':';
}

bool iq_dialogue_turn(const IqText *text, uint32_t paragraph, IqSpan *words) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  Turn turn;
  if (!read_turn(text, paragraphs[paragraph].span, &turn)) return false;
  float score = turn.spaced ? 0.5f : 2.0f;
  if (turn.dash == '-') score = -1.5f;
  if (turn.dash == '-' && text->markup == IQ_MARKUP_MARKDOWN) return false;
  const IqContext first = iq_context_of(turn.first);
  if (first == IQ_CONTEXT_DIGIT) score -= 1.5f;
  if (turn.first >= 'a' && turn.first <= 'z') score -= 1.0f;
  score += iq_is_sentence_end(turn.last) ? 0.7f : -1.5f;
  score += group_score(text, paragraphs, count, paragraph, &turn);
  if (turn.dash != '-' && has_incise(text, &turn)) score += 1.0f;
  if (turn.dash == '-' && has_hyphened_incise(text, &turn)) score += 2.0f;
  if (follows_colon(text, paragraphs, paragraph)) score += 0.5f;
  if (score < TURN_MIN) return false;
  if (turn.dash != '-' && turn.spaced) end_turn(text, &turn);
  *words = turn.words;
  return true;
}

/// The first dash that is no hyphen from byte `at` on, before `limit`, which is returned where
/// there is none.
static uint32_t next_dash(const IqText *text, uint32_t at, uint32_t limit) {
  for (; at < limit; at++) {
    const char *sign = memchr(text->bytes + at, DASH_LEAD, limit - at);
    if (sign == NULL) return limit;
    at = (uint32_t)(sign - text->bytes);
    // E2 80 90 to E2 80 95
    const bool dash = limit - at > 2 && sign[1] == '\x80' && (uint8_t)sign[2] - 0x90u < 6;
    if (dash) return at;
  }
  return limit;
}

bool iq_dialogue_later_turn(const IqText *text, uint32_t paragraph, uint32_t from, IqSpan *turn,
                            IqSpan *words) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  const IqSpan span = paragraphs[paragraph].span;
  const uint32_t limit = span.end;
  const bool behind = from > span.start;  // behind another turn
  if (next_dash(text, from, limit) >= limit) return false;
  uint32_t dash = 0;
  // Dashes of other turns are told by their first byte: few paragraphs have it.
  for (uint32_t i = paragraph > GROUP_REACH ? paragraph - GROUP_REACH : 0;
       i < count && i <= paragraph + GROUP_REACH && dash == 0; i++) {
    Turn other;
    if ((uint8_t)text->bytes[paragraphs[i].span.start] != DASH_LEAD) continue;
    if (read_turn(text, paragraphs[i].span, &other) && other.spaced) dash = other.dash;
  }
  // Where no turn opens a paragraph nearby, dashes elsewhere in the paragraph are no sign.
  const bool alone = dash == 0;
  for (uint32_t at = next_dash(text, from + 1, limit); at < limit;
       at = next_dash(text, at + 1, limit)) {
    uint32_t bytes;
    if (alone) dash = iq_utf8_decode(text->bytes, text->length, at, &bytes);
    const uint32_t size = spaced_dash(text, at, span.end, dash);
    if (size == 0) continue;
    uint32_t before;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, at - 1, &before);
    const bool led = behind && c == ':';
    if (!iq_is_sentence_end(c) && !led && (alone || behind)) continue;
    if (!iq_is_sentence_end(c) && !led) return false;
    Turn own = {.words = {at + size + 1, span.end}, .dash = dash, .spaced = true};
    uint32_t first;
    const uint32_t letter = iq_utf8_decode(text->bytes, text->length, own.words.start, &first);
    uint32_t more;
    const bool told = led || find_attribution(text, own.words, dash, &more) != IQ_NONE;
    if (!iq_is_upper(letter) || !told) return false;
    end_turn(text, &own);
    *turn = (IqSpan){at, own.words.end};
    *words = own.words;
    return true;
  }
  return false;
}
