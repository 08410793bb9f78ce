/// @file pairing.h
/// Which marks of a paragraph open, which close what, and which are no quotation marks: the
/// cheapest reading of the whole paragraph, found by dynamic programming over the stack of open
/// marks.
#ifndef IQ_PAIRING_H
#define IQ_PAIRING_H

#include "quotation/mark.h"

typedef enum IqMarkRole { IQ_ROLE_NONE, IQ_ROLE_OPEN, IQ_ROLE_CLOSE } IqMarkRole;

/// The reading of one mark.
typedef struct IqReading {
  IqMarkRole role;
  uint32_t partner;  ///< the mark it pairs with; for an opening mark that nothing closes, IQ_NONE
  uint32_t parent;   ///< the opening mark around an opening mark, or IQ_NONE
  uint32_t stop;  ///< of an opening mark that nothing closes: the mark that closes its parent, or
                  ///< IQ_NONE
  float cost;     ///< what this role costs here
} IqReading;

/// What the paragraphs around have to say.
typedef struct IqParagraphSeam {
  uint8_t open_before;   ///< kind of the outermost mark that the paragraph before left open
  bool is_open_before;   ///< whether it left one
  uint8_t opens_next;    ///< kind of the mark at the start of the next paragraph
  bool is_opening_next;  ///< whether there is one
} IqParagraphSeam;

/// Room for the search, made once for a document.
typedef struct IqPairing IqPairing;
IqPairing *iq_pairing_new(IqArena *arena);

/// Reads `count` marks of one paragraph; `readings` has as many items, and partner, parent and stop
/// are indexes into them. Returns the outermost opening mark that stays open at the end, or
/// IQ_NONE. Linear in `count`.
uint32_t iq_pairing_read(IqPairing *self, const IqMark *marks, uint32_t count, IqParagraphSeam seam,
                         IqReading *readings);

/// Whether a mark of kind `again` at a paragraph's start continues a quotation opened by `open`:
/// the same mark, or the closing guillemet (Spanish and French custom).
bool iq_mark_reopens(uint8_t open, uint8_t again);

#endif
