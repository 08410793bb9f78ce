/// The quotations of a text, and who speaks them, in C:
///
///     cc -std=c11 example.c $(pkg-config --cflags --libs incidentquotes) -o example
#include <incidentquotes.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char *text = "“We ran,” said Ines Costa. “Nobody looked back.”";
  IqDocument *document;
  IqError error;
  if (iq_document_scan(NULL, text, strlen(text), NULL, &document, &error) != IQ_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  for (uint32_t i = 0; i < count; i++) {
    const IqSpan words = quotations[i].inner;
    const char *name = quotations[i].name != NULL ? quotations[i].name : "?";
    printf("%s: %.*s\n", name, (int)(words.end - words.start), text + words.start);
  }
  iq_document_delete(document);
  return 0;
}
