/// @file complement.h
/// The words behind a role that say more of it: a spokeswoman for the ministry of the interior.
#ifndef IQ_COMPLEMENT_H
#define IQ_COMPLEMENT_H

#include "mention/mention.h"

/// Where the words behind a preposition end, the first of them item `at`: at the body or role that
/// they name (for the interior ministry), else behind the first, or behind all with capitals.
uint32_t iq_object_end(const IqPassage *self, uint32_t at);

/// Where the words end that belong to a role which ends before item `end`; `body` says that it is
/// an organisation.
uint32_t iq_complement_end(const IqPassage *self, uint32_t end, bool body);

/// Whether the word at item `at` begins with a digit.
bool iq_passage_is_number(const IqPassage *self, uint32_t at);
/// “Removal men say”, “Older patients said”: where the nouns end that stand between the first word
/// of a sentence, which is nobody's name, and a cue; the name's end where there are none.
uint32_t iq_opening_end(const IqPassage *self, const IqName *name);

/// Where the words end that say whose somebody is, or what of, who stands at items [first, end) and
/// opens the sentence («Мэр города усмехнулся») or ends a clause behind its verb: «говорит мать
/// пятиклассницы.», „dodał kierowca autobusu.“; else `end`. Whom it is said to is in another case.
/// `body`: of an organisation, whose adjectives may stand behind it („podała straż pożarna“).
uint32_t iq_owner_end(const IqPassage *self, uint32_t first, uint32_t end, bool body);

/// “A person familiar with the talks”: where the words end that say how somebody knows of
/// something, who ends before item `end`; else `end`.
uint32_t iq_insider_end(const IqPassage *self, uint32_t end);

#endif
