/// Prints the clues that attribution sees, for the script that learns their weights (bench/learn).
/// On standard input, for each document: a line “LENGTH QUOTATIONS LANGUAGE” (or “-”), so many
/// bytes of text, a line end, and for each annotated quotation a line “START END SPEAKER-START
/// SPEAKER-END” (bytes, with the marks; -1 where no speaker is annotated). On standard output, for
/// each quotation that is annotated: a line for each mention, “1” for the speaker or “0”, then its
/// clues; an empty line behind the last. Before them, for each quotation that was found: “K1” where
/// it is annotated, “K0” elsewhere, and the clues to its kind. `clues speaker`, `clues kind` print
/// the names of clues.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "speaker/attribution.h"
#include "speaker/kind.h"

#define QUOTATIONS_MAX 4096

typedef struct Annotation {
  long start, end, speaker_start, speaker_end;
} Annotation;

static Annotation annotations[QUOTATIONS_MAX];
static unsigned annotation_count;

static long overlap(long a, long b, long c, long d) {
  const long start = a > c ? a : c;
  const long end = b < d ? b : d;
  return end > start ? end - start : 0;
}

static const Annotation *find_annotation(const IqQuotation *quotation) {
  const long start = (long)quotation->outer.start;
  const long end = (long)quotation->outer.end;
  for (unsigned i = 0; i < annotation_count; i++) {
    const Annotation *other = &annotations[i];
    const long common = overlap(start, end, other->start, other->end);
    const long both = end - start + other->end - other->start - common;
    if (2 * common >= both) return other;
  }
  return NULL;
}

static uint32_t choose(void *context, const IqQuotation *quotation, const IqNominee *nominees,
                       uint32_t count) {
  (void)context;
  const Annotation *annotation = find_annotation(quotation);
  uint32_t best = IQ_NONE;
  uint32_t speaker = IQ_NONE;
  for (uint32_t i = 0; i < count; i++) {
    const bool is_speaker =
        annotation != NULL && overlap(nominees[i].span.start, nominees[i].span.end,
                                      annotation->speaker_start, annotation->speaker_end) > 0;
    if (best == IQ_NONE || nominees[i].score > nominees[best].score) best = i;
    if (!is_speaker) continue;
    if (speaker == IQ_NONE || nominees[i].score > nominees[speaker].score) speaker = i;
  }
  if (speaker == IQ_NONE) return best;
  for (uint32_t i = 0; i < count; i++) {
    const bool is_speaker = overlap(nominees[i].span.start, nominees[i].span.end,
                                    annotation->speaker_start, annotation->speaker_end) > 0;
    putchar(is_speaker ? '1' : '0');
    for (uint32_t k = 0; k < nominees[i].clues.count; k++) {
      printf(" %u", nominees[i].clues.items[k] + 1u);
    }
    putchar('\n');
  }
  putchar('\n');
  return speaker;
}

static void print_names(uint32_t clue_count, void (*name_of)(uint32_t, char *, size_t)) {
  for (uint32_t i = 0; i < clue_count; i++) {
    char name[96];
    name_of(i, name, sizeof name);
    puts(name);
  }
}

static void print_kind(const IqDocument *document, const IqQuotation *quotation,
                       const IqPassage *passage, uint32_t item) {
  if (iq_kind_is_certain(document, quotation, passage, item)) return;
  IqClues clues;
  iq_kind_clues(document, quotation, passage, item, &clues);
  printf("K%d", find_annotation(quotation) != NULL);
  for (uint32_t k = 0; k < clues.count; k++) printf(" %u", clues.items[k] + 1u);
  putchar('\n');
}

/// What is annotated is speech, whatever the weights make of it.
static IqKind tell_kind(const IqDocument *document, const IqQuotation *quotation,
                        const IqPassage *passage, uint32_t item) {
  print_kind(document, quotation, passage, item);
  return find_annotation(quotation) != NULL ? IQ_KIND_SPEECH : IQ_KIND_SCARE;
}

static bool read_document(char **text, size_t *length, char language[16]) {
  if (scanf("%zu %u %15s", length, &annotation_count, language) != 3) return false;
  if (annotation_count > QUOTATIONS_MAX || getchar() != '\n') exit(1);
  *text = malloc(*length + 1);
  if (*text == NULL || fread(*text, 1, *length, stdin) != *length) exit(1);
  for (unsigned i = 0; i < annotation_count; i++) {
    Annotation *to = &annotations[i];
    const int fields =
        scanf("%ld %ld %ld %ld", &to->start, &to->end, &to->speaker_start, &to->speaker_end);
    if (fields != 4) exit(1);
  }
  return true;
}

int main(int count, char **arguments) {
  if (count == 2) {
    const bool kind = strcmp(arguments[1], "kind") == 0;
    print_names(kind ? iq_kind_clue_count() : iq_clue_count(),
                kind ? iq_kind_clue_name : iq_clue_name);
    return 0;
  }
  char *text;
  size_t length;
  char language[16];
  const IqChooser chooser = {.choose = choose, .tell_kind = tell_kind};
  while (read_document(&text, &length, language)) {
    IqDocument *document;
    const char *known = strcmp(language, "-") == 0 ? NULL : language;
    if (iq_document_scan(NULL, text, length, NULL, &document, NULL) != IQ_OK) return 1;
    if (iq_document_attribute(document, known, false, &chooser, NULL) != IQ_OK) return 1;
    iq_document_delete(document);
    free(text);
  }
  return 0;
}
