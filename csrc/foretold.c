#include "foretold.h"

/// Whether a name is new, in full, and stands alone.
static bool is_bare(const IqPassage *passage, const IqMention *name) {
  if (name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE) return false;
  if (name->joint || name->apposed || name->linked || name->resolved || name->end - name->first < 2)
    return false;
  const IqEntity *entity = &passage->entities->items[name->entity];
  if (entity->span.start != name->span.start || entity->gender == IQ_GENDER_NEUTER) return false;
  return name->first == 0 ||
         !iq_passage_has(passage, name->first - 1, IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC);
}

bool iq_mention_is_foretold(const IqPassage *passage, const IqMention *nameless,
                            const IqMention *name) {
  if (!is_bare(passage, name) || nameless->apposed || nameless->resolved) return false;
  const bool definite = passage->language->bare_definite;
  // A gender shows that a role is of one person. Where there are no articles, only the same
  // paragraph shows that somebody is not one of many.
  const bool anonymous = iq_passage_has(passage, nameless->head, IQ_LEXICON_ANONYMOUS) &&
                         nameless->paragraph != name->paragraph;
  const bool somebody = nameless->kind == IQ_MENTION_SOMEBODY && !(definite && anonymous) &&
                        (definite || nameless->gender != IQ_GENDER_OPEN);
  // «O ministro classificou … Nuno Barreiros disse ainda»
  const bool opener = passage->language->adjectives_behind && nameless->opens && name->opens;
  const bool role = nameless->kind == IQ_MENTION_ROLE && (definite || opener) &&
                    nameless->paragraph == name->paragraph;
  const bool other = nameless->gender != IQ_GENDER_OPEN && name->gender != IQ_GENDER_OPEN &&
                     nameless->gender != name->gender;
  return (somebody || role) && !other;
}
