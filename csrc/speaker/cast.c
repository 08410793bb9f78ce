/// Whom a text tells of, as one number: who asks again after a change learns whether anything is
/// new.
#include <string.h>

#include "base/hash.h"
#include "incidentquotes.h"

static uint64_t hash_speakers(const IqDocument *document) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  uint64_t sum = 0;
  for (uint32_t i = 0; i < count && i < IQ_CAST_MAX; i++) {
    const char *name = quotations[i].name;
    if (name != NULL) sum += iq_hash(name, strlen(name));
  }
  return sum;
}

static uint64_t hash_names(const IqDocument *document) {
  uint32_t count;
  const IqNameMention *names = iq_document_names(document, &count);
  const char *bytes = iq_text_bytes(iq_document_text(document));
  uint64_t sum = 0;
  for (uint32_t i = 0; i < count && i < IQ_CAST_MAX; i++) {
    const IqSpan span = names[i].span;
    if (names[i].full) sum += iq_hash(bytes + span.start, span.end - span.start);
  }
  return sum;
}

static uint64_t hash_offices(const IqDocument *document) {
  uint32_t count;
  const IqOffice *offices = iq_document_offices(document, &count);
  uint64_t sum = 0;
  for (uint32_t i = 0; i < count; i++) {
    const IqRole *role = &offices[i].role;
    const uint32_t numbers[] = {role->word,  role->part,     role->modifier, role->whole,
                                role->place, role->body,     role->fore,     role->gender,
                                role->voice, role->standing, role->named,    offices[i].held};
    const uint64_t said = iq_hash((const char *)numbers, sizeof numbers);
    const char *family = offices[i].family != NULL ? offices[i].family : "";
    sum += iq_hash_pair(iq_hash(offices[i].name, strlen(offices[i].name)),
                        said + iq_hash(family, strlen(family)));
  }
  return sum;
}

uint64_t iq_document_cast(const IqDocument *self) {
  const uint64_t people = iq_hash_pair(hash_speakers(self), hash_names(self));
  return iq_hash_pair(people, hash_offices(self));
}
