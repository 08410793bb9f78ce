#include "speaker/headline.h"

#include <string.h>

#include "base/utf8.h"
#include "mention/fullname.h"
#include "mention/phrase.h"
#include "speaker/speaker.h"
#include "text/character.h"
#include "text/lower.h"
#include "text/retold.h"

/// Headlines whose words are looked for in the text, and quotations that are looked at for each.
#define HEADINGS_MAX 64u
#define HEADING_REACH 256u
/// Bytes of a time before a heading.
#define TIME_MAX 16u
/// Bytes of one word from which on it is a clause, in a script without blanks.
#define LONG_WORD 15u
/// Bytes between the marks of a headline and whoever stands beside them.
#define BESIDE_MAX 4u
/// Paragraphs behind a heading in which what it announces is said.
#define ANNOUNCED_MAX 3u
/// A text is about whoever speaks so often in it.
#define MAIN_MIN 2u
/// Characters that are compared for all headlines of a document: a few thousand are for a real one.
#define CHARACTERS_MAX (UINT64_C(1) << 24)

/// Quotations in which words are looked for, and how many characters more may be compared.
typedef struct Search {
  const IqDocument *document;
  const IqText *text;
  const IqQuotation *quotations;
  IqLower *inner;  ///< of each quotation: what stands between its marks, once it is asked for
  IqArena *arena;
  uint64_t left;
  bool failed;  ///< memory has run out
} Search;

static uint32_t lower_at(const IqText *text, uint32_t at, uint32_t *size) {
  return iq_to_plain_lower(iq_utf8_decode(text->bytes, text->length, at, size));
}

/// Whether the characters of `part`, capitals aside, stand at byte `at` of the text.
static bool is_same(Search *search, uint32_t at, IqSpan part) {
  const IqText *text = search->text;
  for (uint32_t from = part.start; from < part.end;) {
    uint32_t size;
    uint32_t own;
    if (at >= text->length || search->left == 0) return false;
    search->left--;
    if (lower_at(text, at, &size) != lower_at(text, from, &own)) return false;
    at += size;
    from += own;
  }
  return true;
}

/// Whether a stretch of words stands in the text from byte `from` on.
static bool is_repeated(Search *search, uint32_t from, IqSpan part) {
  for (uint32_t at = from; at < search->text->length && search->left > 0; at++) {
    if (((uint8_t)search->text->bytes[at] & 0xC0) != 0x80 && is_same(search, at, part)) return true;
  }
  return false;
}

/// What stands between the marks of a quotation, or NULL when memory runs out.
static const IqLower *inner_of(Search *search, uint32_t quotation) {
  IqLower *inner = &search->inner[quotation];
  if (inner->bytes != NULL) return inner;
  const IqSpan span = search->quotations[quotation].inner;
  if (iq_lower_read(inner, search->text, span, search->arena)) return inner;
  search->failed = true;
  return NULL;
}

/// The first quotation behind headline `at` that has its words, all in a row or, where it is not
/// `doubtful`, most of them; IQ_NONE where there is none.
static uint32_t find_retold(Search *search, uint32_t at, uint32_t count, bool doubtful,
                            const IqRetold *heading) {
  const IqQuotation *quotations = search->quotations;
  uint32_t best = IQ_NONE;
  for (uint32_t i = at + 1; i < count && i - at < HEADING_REACH; i++) {
    if (quotations[i].heading || quotations[i].name == NULL) continue;
    if (doubtful && quotations[i].kind != IQ_KIND_SPEECH) continue;
    const IqLower *inner = inner_of(search, i);
    if (inner == NULL) return IQ_NONE;
    if (iq_retold_in_row(heading, inner, &search->left)) return i;
    const bool retold = !doubtful && best == IQ_NONE && quotations[i].nested_in == IQ_NONE &&
                        iq_retold_mostly(heading, inner, &search->left);
    if (retold) best = i;
  }
  return best;
}

/// Whether a headline itself says by a full name who speaks: an owner is not their spokesman.
static bool is_named(const IqQuotation *heading) {
  if (heading->name == NULL || heading->cue.start == heading->cue.end) return false;
  // “Landeshauptmann spricht”, whoever that is.
  if (strlen(heading->name) > heading->speaker.end - heading->speaker.start) return false;
  IqFullName name;
  iq_fullname_read(heading->name, true, &name);
  return name.capitals > 1;
}

/// Whether a quotation is the whole of its paragraph, a time before it aside: “14.22 – ‘We wait’”.
static bool is_alone(const IqText *text, IqSpan paragraph, IqSpan outer) {
  if (paragraph.end != outer.end) return false;
  const uint8_t first = (uint8_t)text->bytes[paragraph.start];
  const bool timed = first >= '0' && first <= '9' && outer.start - paragraph.start <= TIME_MAX;
  return paragraph.start == outer.start || timed;
}

/// The first quotation behind a heading between paragraphs that is nothing but somebody's words: it
/// announces what comes, and is not whoever's who spoke before. IQ_NONE where there is none.
static uint32_t find_announced(const IqDocument *self, uint32_t index) {
  const IqQuotation *quotations = self->quotations.items;
  const IqQuotation *heading = &quotations[index];
  const IqSpan own = ((const IqParagraph *)self->text->paragraphs.items)[heading->paragraph].span;
  // That above the whole text is none of these.
  const bool top = index == 0 && own.start == heading->outer.start;
  if (top || !is_alone(self->text, own, heading->outer) || !heading->closed ||
      heading->kind != IQ_KIND_SPEECH)
    return IQ_NONE;
  if (heading->continues != IQ_NONE) return IQ_NONE;
  for (uint32_t i = index + 1; i < self->quotations.count; i++) {
    const IqQuotation *next = &quotations[i];
    if (next->paragraph - heading->paragraph > ANNOUNCED_MAX) return IQ_NONE;
    if (!next->heading && next->kind == IQ_KIND_SPEECH && next->name != NULL) return i;
  }
  return IQ_NONE;
}

/// „Dorfbäcker: …“: whether a word says what somebody does.
static bool is_role(Search *search, IqSpan word) {
  const IqAllocator *allocator = search->document->arena.allocator;
  IqArray items = {0};
  if (!iq_phrase_read(search->document, word, IQ_NONE, search->document->language, NULL, &items)) {
    search->failed = true;
  }
  const IqItem *first = items.items;
  const bool role = items.count > 0 && (first->classes & IQ_LEXICON_ROLE) != 0;
  iq_array_free(&items, allocator, sizeof(IqItem));
  return role;
}

/// Whether a headline's speaker is one word that the text never has again: “BLAZE: ‘We ran’”.
static bool is_nobody(Search *search, const IqQuotation *heading) {
  const IqSpan who = heading->speaker;
  const char *bytes = search->text->bytes;
  if (who.start >= who.end || memchr(bytes + who.start, ' ', who.end - who.start) != NULL) {
    return false;
  }
  const uint32_t behind = heading->outer.end > who.end ? heading->outer.end : who.end;
  return !is_repeated(search, behind, who) && !is_role(search, who);
}

/// “Dam engineer ‘saw nothing wrong’”, “Pell: ‘We ran’”: whether a headline has somebody in its own
/// line right beside its words.
static bool is_beside(Search *search, const IqQuotation *heading) {
  const IqSpan who = heading->speaker;
  const IqSpan own = heading->outer;
  if (who.start >= who.end) return false;
  const IqSpan gap =
      who.end <= own.start ? (IqSpan){who.end, own.start} : (IqSpan){own.end, who.start};
  if (gap.start > gap.end || gap.end - gap.start > BESIDE_MAX) return false;
  const char *bytes = search->text->bytes;
  if (memchr(bytes + gap.start, '\n', gap.end - gap.start) != NULL) return false;
  return !is_nobody(search, heading);
}

/// Whether nothing in its own line tells whose the words of a headline are.
static bool is_unclaimed(Search *search, const IqQuotation *heading) {
  return heading->cue.start == heading->cue.end && heading->nested_in == IQ_NONE &&
         !is_beside(search, heading);
}

/// Whoever speaks most often in a text, first of all, where nobody who speaks there has the name
/// that headline `at` gives: “‘Who would bake the bread?’ The village baker will not retire”. A
/// quotation of theirs, or IQ_NONE.
static uint32_t find_main(Search *search, const IqQuotation *quotations, uint32_t count,
                          uint32_t at) {
  const IqQuotation *heading = &quotations[at];
  if (heading->cue.start < heading->cue.end || is_beside(search, heading)) return IQ_NONE;
  uint32_t main = IQ_NONE;
  uint32_t most = MAIN_MIN - 1;
  const uint32_t end = count - at < HEADING_REACH ? count : at + HEADING_REACH;
  for (uint32_t i = at + 1; i < end; i++) {
    const char *name = quotations[i].name;
    if (name == NULL || quotations[i].heading || quotations[i].nested_in != IQ_NONE) continue;
    if (heading->name != NULL && strcmp(heading->name, name) == 0) return IQ_NONE;
    uint32_t times = 0;
    for (uint32_t k = i; k < end; k++) {
      times += quotations[k].name != NULL && strcmp(quotations[k].name, name) == 0;
    }
    if (times <= most) continue;
    main = i;
    most = times;
  }
  return main;
}

bool iq_headlines_attribute(IqDocument *self, IqArena *arena) {
  IqQuotation *quotations = self->quotations.items;
  const uint32_t count = self->quotations.count;
  uint32_t headings = 0;
  Search search = {.document = self,
                   .text = self->text,
                   .quotations = quotations,
                   .arena = arena,
                   .left = CHARACTERS_MAX};
  for (uint32_t i = 0; i < count && headings < HEADINGS_MAX; i++) {
    const IqQuotation *heading = &quotations[i];
    if (!heading->heading || is_named(heading)) continue;
    if (headings++ == 0) {
      search.inner = iq_arena_array(arena, count, sizeof *search.inner);
      if (search.inner == NULL) return false;
      memset(search.inner, 0, count * sizeof *search.inner);
    }
    IqRetold retold;
    if (!iq_retold_read(&retold, self->text, heading->inner, arena)) return false;
    // Words of a headline that look like a title are speech where somebody says just them.
    const bool doubtful = heading->kind != IQ_KIND_SPEECH;
    if (doubtful && retold.count < 2 && heading->inner.end - heading->inner.start < LONG_WORD)
      continue;
    uint32_t best = find_retold(&search, i, count, doubtful, &retold);
    if (search.failed) return false;
    if (best == IQ_NONE) best = find_announced(self, i);
    quotations[i].unclaimed = best == IQ_NONE && !doubtful && is_unclaimed(&search, heading);
    if (best == IQ_NONE && !doubtful && i == 0) best = find_main(&search, quotations, count, i);
    if (best == IQ_NONE) continue;
    const char *name = quotations[best].name;
    // Whom else the headline was given to does not name this one.
    if (heading->name == NULL || strcmp(heading->name, name) != 0) {
      quotations[i].speaker = quotations[best].speaker;
    }
    iq_quotation_name_as(&quotations[i], &quotations[best]);
    quotations[i].kind = IQ_KIND_SPEECH;
  }
  return true;
}
