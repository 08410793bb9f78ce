/// @file phrase.h
/// A paragraph as attribution reads it: words with what they are, punctuation, and each outermost
/// quotation as one item.
#ifndef IQ_PHRASE_H
#define IQ_PHRASE_H

#include "base/arena.h"
#include "language/lexicon.h"
#include "quotation/quotation.h"

typedef enum IqItemKind {
  IQ_ITEM_WORD,
  IQ_ITEM_QUOTATION,
  IQ_ITEM_COMMA,
  IQ_ITEM_COLON,
  IQ_ITEM_STOP,  ///< ends a sentence; also a semicolon
  IQ_ITEM_DASH,
  IQ_ITEM_OTHER,
  IQ_ITEM_BREAK,  ///< a paragraph ends
} IqItemKind;

/// Whether a name begins at an item: so much is asked more than once.
typedef enum IqItemNaming {
  IQ_NAMING_UNKNOWN,  ///< nobody has asked
  IQ_NAMING_NONE,
  IQ_NAMING_UNSURE,
  IQ_NAMING_CERTAIN,
} IqItemNaming;

typedef struct IqItem {
  IqSpan span;
  uint64_t hash;       ///< of a word: folded to lower case, without a possessive ending
  uint32_t quotation;  ///< of a quotation: its index; of a compound whose last part is a role
                       ///< (Verkehrsminister): iq_role_lemma of that part, else 0; of a
                       ///< break: how many paragraphs more than one it counts as
  uint32_t classes;  ///< of a word: IqLexiconClass; of a quotation: IQ_LEXICON_BODY where it looks
                     ///< like the name of the body right before it (компания «Зерно»), else 0
  uint8_t kind;
  bool capital;     ///< of a word: begins with a capital
  bool possessive;  ///< of a word: ends in ’s, or has lost an ending behind an apostrophe
  uint8_t naming;   ///< IqItemNaming
  uint8_t name_whole, name_first, name_end;  ///< that name (IqName), in items from here
} IqItem;

/// The first item with a capital from `at` on; `count` where there is none.
static inline uint32_t iq_next_capital(const IqItem *items, uint32_t count, uint32_t at) {
  while (at < count && !items[at].capital) at++;
  return at;
}

/// Words of one document that have been read, in one language.
typedef struct IqWordMemory IqWordMemory;

/// Appends the items of `span`. Outermost quotations from index `first` on that start in it are one
/// item each; with IQ_NONE quotations are read through. Words that `memory` (or NULL) has are not
/// read again. Returns false when memory runs out.
bool iq_phrase_read(const IqDocument *document, IqSpan span, uint32_t first, uint8_t language,
                    IqWordMemory *memory, IqArray *items);

#endif
