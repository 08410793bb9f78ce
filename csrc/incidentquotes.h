/// @file incidentquotes.h
/// The public interface of the IncidentQuotes core: a text index, quotation detection, and the
/// relation of quotations in a copy to quotations in sources. It knows neither Lua nor Neovim.
///
/// Conventions that hold everywhere below:
/// - Every offset is a byte into the UTF-8 text that was handed in, 0-based, end exclusive; it is
///   on the boundary of a code point (or of an ill-formed sequence, which counts as one).
/// - Every fallible function returns an IqStatus and explains itself in an optional IqError.
/// - Nothing aborts: running out of memory is IQ_E_MEMORY, a bound that is passed is IQ_E_LIMIT.
/// - No mutable globals. An object may be read by many threads; it is changed by one at a time.
/// - Texts are borrowed, never copied, unless a function says so; the caller keeps them alive.
/// - iq_*_delete accepts NULL.
#ifndef INCIDENTQUOTES_H
#define INCIDENTQUOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Raised whenever the binding and the Lua files have to change together.
#define IQ_API_VERSION 8

/// Semantic version of these headers; iq_version has that of the core.
#define IQ_VERSION "0.1.0"

/// "No such index", in every field that holds an index.
#define IQ_NONE UINT32_MAX

/// Longest text that one IqText holds, in bytes (offsets are 32 bits; the last value is IQ_NONE).
#define IQ_TEXT_LENGTH_MAX ((size_t)UINT32_MAX - 16)

/// Semantic version of the core ("0.1.0"), and the Unicode data it was linked with ("2.8.0").
const char *iq_version(void);
const char *iq_utf8proc_version(void);

// ---------------------------------------------------------------------------------------------
// Status and memory

typedef enum IqStatus {
  IQ_OK = 0,
  IQ_E_MEMORY = -1,    ///< an allocation failed
  IQ_E_LIMIT = -2,     ///< a documented bound was passed (text too long, nesting too deep, …)
  IQ_E_ARGUMENT = -3,  ///< the caller's mistake
  IQ_E_IO = -4,        ///< a file is missing, unreadable, or not a regular file
  IQ_E_FORMAT = -5,    ///< an incident file is not what the contract says
  IQ_E_PATH = -6,      ///< a path leaves the incident's directory
  IQ_E_BINARY = -7,    ///< a file is not text (it holds NUL bytes)
} IqStatus;

/// One sentence for people, with the place in the file it is about.
typedef struct IqError {
  IqStatus status;
  uint32_t line;    ///< 1-based, 0 where there is no place
  uint32_t column;  ///< 1-based, in bytes; 0 where there is no place
  char message[512];
} IqError;

/// A short lower-case name of a status, for `code` on the Lua side: "memory", "limit", "io", ….
const char *iq_status_name(IqStatus status);

/// Where memory comes from. resize(context, NULL, 0, n) allocates, resize(context, p, old, 0) frees
/// and returns NULL; a failed request returns NULL and leaves the old block alone. Pass NULL
/// wherever an IqAllocator is asked for to use the C library's. The struct must outlive the object.
typedef struct IqAllocator {
  void *(*resize)(void *context, void *block, size_t old_size, size_t new_size);
  void *context;
} IqAllocator;

// ---------------------------------------------------------------------------------------------
// Spans

/// Half-open byte range.
typedef struct IqSpan {
  uint32_t start, end;
} IqSpan;

// ---------------------------------------------------------------------------------------------
// Text index: any bytes in, positions out

typedef struct IqText IqText;

/// Kinds of ill-formed UTF-8 (Unicode 15, section 3.9, table 3-7). Each fault is one maximal
/// subpart, as Unicode recommends for U+FFFD replacement.
typedef enum IqFaultKind {
  IQ_FAULT_STRAY,      ///< a continuation byte without a lead byte
  IQ_FAULT_TRUNCATED,  ///< a sequence cut short
  IQ_FAULT_OVERLONG,   ///< a longer form than needed
  IQ_FAULT_SURROGATE,  ///< U+D800 to U+DFFF
  IQ_FAULT_RANGE,      ///< above U+10FFFF
  IQ_FAULT_BYTE,       ///< a byte that UTF-8 never uses (C0, C1, F5 to FF)
} IqFaultKind;

typedef struct IqFault {
  IqSpan span;
  IqFaultKind kind;
} IqFault;

/// How paragraphs are told apart, and what in them is not prose: in Markdown front matter, code,
/// link targets and the marks of block quotes and lists are passed over.
typedef enum IqMarkup { IQ_MARKUP_PLAIN, IQ_MARKUP_MARKDOWN } IqMarkup;

/// What a column or a length is counted in.
typedef enum IqUnit {
  IQ_UNIT_BYTE,
  IQ_UNIT_CODE_POINT,
  IQ_UNIT_UTF16,
  IQ_UNIT_GRAPHEME,  ///< extended grapheme clusters, UAX 29
} IqUnit;

/// A paragraph: lines that belong together. A hard-wrapped paragraph is one paragraph.
typedef struct IqParagraph {
  IqSpan span;   ///< without the line terminator at its end and without white space at both ends
  bool heading;  ///< a headline, cross-head or list item rather than running prose
} IqParagraph;

/// Indexes `length` bytes at `bytes`, which are borrowed. A byte order mark at the start belongs to
/// no line. Ill-formed parts are recorded, count as one code point and one UTF-16 unit each, and
/// are otherwise passed over. Cost: linear; memory: about 0.1 byte a byte. Errors: IQ_E_LIMIT
/// (longer than IQ_TEXT_LENGTH_MAX), IQ_E_MEMORY.
IqStatus iq_text_new(const IqAllocator *allocator, const char *bytes, size_t length,
                     IqMarkup markup, IqText **out, IqError *error);
void iq_text_delete(IqText *self);

const char *iq_text_bytes(const IqText *self);
uint32_t iq_text_length(const IqText *self);

/// The first faults (at most 1000 are kept) and, in *total, how many there are.
const IqFault *iq_text_faults(const IqText *self, uint32_t *count, uint32_t *total);
const char *iq_fault_name(IqFaultKind kind);

/// Lines end at LF, CRLF, CR, U+2028 and U+2029 (UAX 14 BK, CR, LF). There is always at least one
/// line.
uint32_t iq_text_line_count(const IqText *self);
/// The 0-based line that holds `byte` (clamped to the text).
uint32_t iq_text_line_at(const IqText *self, uint32_t byte);
/// A line without its terminator; an empty span at the end for a line that does not exist.
IqSpan iq_text_line(const IqText *self, uint32_t line);

/// Prepares IQ_UNIT_GRAPHEME: one more pass. Without it the two functions below answer the same for
/// graphemes, but walk the text from its start. Errors: IQ_E_MEMORY.
IqStatus iq_text_index_graphemes(IqText *self, IqError *error);
/// How many units lie before `byte` (clamped; a byte inside a code point counts as its start,
/// unless it is bytes that are counted).
uint32_t iq_text_count(const IqText *self, uint32_t byte, IqUnit unit);
/// The byte before which `count` units lie (clamped to the text's end). A count that falls between
/// the two halves of a surrogate pair gives the pair's start.
uint32_t iq_text_byte(const IqText *self, uint32_t count, IqUnit unit);

const IqParagraph *iq_text_paragraphs(const IqText *self, uint32_t *count);
/// The sentences of one paragraph (UAX 29 sentence boundaries, kept whole across abbreviations and
/// closing marks), written to at most `capacity` spans; returns how many there are.
uint32_t iq_text_sentences(const IqText *self, uint32_t paragraph, IqSpan *spans,
                           uint32_t capacity);

// ---------------------------------------------------------------------------------------------
// Quotations

typedef enum IqKind { IQ_KIND_SPEECH, IQ_KIND_SCARE, IQ_KIND_TITLE } IqKind;
const char *iq_kind_name(IqKind kind);

typedef struct IqScanOptions {
  const char *language;  ///< BCP 47 tag, a prior only; NULL where it is not known
  IqMarkup markup;
  bool spans_only;  ///< only find the quotations: every kind is speech, nobody speaks
  bool names;       ///< read the parts without quotations too, for iq_document_names
  bool facts;       ///< read numbers, for iq_document_facts; implies names
  bool statement;   ///< of a source: what nobody is quoted with is its issuer's
} IqScanOptions;

typedef struct IqQuotation {
  IqSpan inner;    ///< the words, without the marks
  IqSpan outer;    ///< with the marks; outer.end == inner.end where no mark closes it
  IqSpan speaker;  ///< the words that name the speaker, empty where none
  IqSpan cue;      ///< the words that attribute it, empty where none
  IqSpan incise;  ///< an attribution inside the marks («…, — said X. — …»), empty where none
  const char *name;    ///< canonical name of the speaker, NULL where unknown
  uint32_t nested_in;  ///< index of the quotation around it, or IQ_NONE
  uint32_t continues;  ///< index of the quotation it continues (re-opened paragraph), or IQ_NONE
  uint32_t utterance;  ///< number of the utterance, from 0, in order of first appearance
  uint32_t paragraph;  ///< index of its paragraph
  IqKind kind;
  bool closed;     ///< a closing mark stands at its end
  bool heading;    ///< stands in a headline, cross-head, caption or list item
  bool dialogue;   ///< a turn of dialogue opened by a dash
  bool described;  ///< the speaker is somebody whose name the text does not tell: `name` are words
                   ///< that say who it is (the priest, his mother)
  bool unclaimed;  ///< a headline of which nothing in its text tells whose words it has
  float confidence;  ///< 0 to 1: how sure the detector is of this span
} IqQuotation;

/// Whether the text itself says who speaks, by a cue of the quotation's own or right before it,
/// rather than leave it to the reader.
bool iq_quotation_is_explicit(const IqQuotation *quotation);
/// Whether it is explicit and the text has words for the speaker, too, where it stands within
/// another quotation: whoever is quoted may leave out a subject that listeners knew.
bool iq_quotation_is_told(const IqQuotation *quotation);
/// Whether it is told by a cue, or by words for the speaker that end right before it: what parts
/// two people of one last name.
bool iq_quotation_is_plain(const IqQuotation *quotation);

typedef struct IqDocument IqDocument;

/// Indexes a text and finds its quotations. The bytes are borrowed for the document's life.
/// Errors: as iq_text_new.
IqStatus iq_document_scan(const IqAllocator *allocator, const char *bytes, size_t length,
                          const IqScanOptions *options, IqDocument **out, IqError *error);
void iq_document_delete(IqDocument *self);
const IqText *iq_document_text(const IqDocument *self);
/// A name in the text outside of quotation marks.
typedef struct IqNameMention {
  IqSpan span;
  bool full;  ///< two words or more
} IqNameMention;

/// Names in order: of two words and more, and single ones that the text has in full elsewhere.
const IqNameMention *iq_document_names(const IqDocument *self, uint32_t *count);
/// Whether names and words have cases in the document's language, so that an ending tells nothing.
bool iq_document_inflects(const IqDocument *self);
/// In order of inner.start; a nested quotation follows the one around it.
const IqQuotation *iq_document_quotations(const IqDocument *self, uint32_t *count);

// ---------------------------------------------------------------------------------------------
// Facts: numbers with what they count or measure

typedef enum IqModality {
  IQ_MODALITY_EXACTLY,
  IQ_MODALITY_AT_LEAST,
  IQ_MODALITY_AT_MOST,
  IQ_MODALITY_ABOUT,  ///< a tenth to both sides; ten minutes where it is a time of day
  IQ_MODALITY_MORE_THAN,
  IQ_MODALITY_LESS_THAN,
} IqModality;
const char *iq_modality_name(IqModality modality);

/// A mention of a number: “at least eight people”. The time of day counts in minutes behind
/// midnight, a day of the year is 100 × month + day.
typedef struct IqFact {
  IqSpan span;         ///< with how exact it is said to be, and with its unit or noun
  IqSpan number;       ///< the number alone
  double low, high;    ///< in `unit`; -HUGE_VAL and HUGE_VAL where the interval is open
  const char *unit;    ///< "person", "minute", "year"; NULL where things are counted
  uint32_t quotation;  ///< index of the innermost speech that it stands in, or IQ_NONE
  uint32_t paragraph;
  IqModality modality;
} IqFact;

/// The facts of a document that was scanned with IqScanOptions.facts, in order.
const IqFact *iq_document_facts(const IqDocument *self, uint32_t *count);

// ---------------------------------------------------------------------------------------------
// Relations

/// Relations between the words of two quotations: of those that hold, the first in this order.
typedef enum IqRelation {
  IQ_RELATION_IDENTICAL,
  IQ_RELATION_NORMALIZED,
  IQ_RELATION_TRUNCATED,
  IQ_RELATION_ELIDED,
  IQ_RELATION_ELIDED_SILENT,
  IQ_RELATION_BRACKETED,
  IQ_RELATION_EXTENDED,
  IQ_RELATION_ALTERED_MINOR,
  IQ_RELATION_ALTERED,
  IQ_RELATION_SPLICED,
  IQ_RELATION_RETRANSLATED,
  IQ_RELATION_NARRATION,
  IQ_RELATION_INDIRECT,
  IQ_RELATION_NOT_FOUND,
} IqRelation;
const char *iq_relation_name(IqRelation relation);

typedef enum IqAttribution {
  IQ_ATTRIBUTION_SAME,
  IQ_ATTRIBUTION_LADDER,
  IQ_ATTRIBUTION_CONFLICT,
  IQ_ATTRIBUTION_UNKNOWN,
} IqAttribution;
const char *iq_attribution_name(IqAttribution attribution);

typedef enum IqSeverity {
  IQ_SEVERITY_NONE,
  IQ_SEVERITY_HINT,
  IQ_SEVERITY_INFO,
  IQ_SEVERITY_WARNING,
  IQ_SEVERITY_ERROR,
} IqSeverity;
const char *iq_severity_name(IqSeverity severity);

/// Flags of a finding, bits of IqVerdict.flags.
enum {
  IQ_FLAG_NEGATION_LOST = 1 << 0,
  IQ_FLAG_HEDGE_LOST = 1 << 1,
  IQ_FLAG_CONDITION_LOST = 1 << 2,
  IQ_FLAG_MEANING_CHANGED = 1 << 3,
  IQ_FLAG_SINGLE_SOURCE = 1 << 4,
  IQ_FLAG_DERIVED = 1 << 5,
  IQ_FLAG_HEADLINE = 1 << 6,
};
/// The name of one flag bit ("hedge-lost").
const char *iq_flag_name(uint32_t flag);

typedef enum IqEditOperation { IQ_EDIT_DELETE, IQ_EDIT_INSERT, IQ_EDIT_REPLACE } IqEditOperation;
const char *iq_edit_name(IqEditOperation operation);

/// What turns the source's words into the copy's. `delete`: words of the source that the copy lacks
/// (copy is an empty span where they would stand); `insert`: words of the copy that the source
/// lacks.
typedef struct IqEdit {
  IqEditOperation operation;
  IqSpan copy, source;
} IqEdit;

/// The best place for the words in one source.
typedef struct IqMatch {
  uint32_t source;     ///< index in the IqIndex
  uint32_t quotation;  ///< index in that source's quotations; IQ_NONE for narration
  IqSpan span;         ///< the words in the source that the copy's words answer to
  IqRelation relation;
  IqAttribution attribution;
  float cost;  ///< weighted share of words that differ, 0 = none
  bool brief;  ///< so few words that they are the copy's only where its speaker says them
} IqMatch;

/// What is known of one quotation of the copy.
typedef struct IqVerdict {
  uint32_t quotation;  ///< index in the copy's quotations
  IqRelation relation;
  IqAttribution attribution;
  IqSeverity severity;
  const char *code;  ///< "IQ203", or NULL where nothing is to be said
  uint32_t flags;
  const IqMatch *matches;  ///< the best first, at most one a source
  uint32_t match_count;
  const IqEdit *edits;  ///< against matches[0], in order of the copy
  uint32_t edit_count;
} IqVerdict;

// ---------------------------------------------------------------------------------------------
// Facts across documents

/// What the numbers of one group say of each other.
typedef enum IqAgreement {
  IQ_AGREEMENT_AGREE,       ///< all the same
  IQ_AGREEMENT_COMPATIBLE,  ///< any two meet: “at least eight” and nine
  IQ_AGREEMENT_CONFLICT,    ///< two are disjoint
} IqAgreement;
const char *iq_agreement_name(IqAgreement agreement);

typedef struct IqFactMember {
  uint32_t document, fact;
  double low, high;  ///< in the group's unit; -HUGE_VAL and HUGE_VAL where open
} IqFactMember;

/// Mentions of one number: the same thing of the same people is counted or measured.
typedef struct IqFactGroup {
  const char *attribute;        ///< "people injured", "age of Ines Costa", "speed"
  const char *unit;             ///< of the intervals; NULL where things are counted
  const IqFactMember *members;  ///< in order of document, then of the text
  uint32_t member_count;
  IqAgreement agreement;
} IqFactGroup;

typedef struct IqFactGroups IqFactGroups;

/// Groups the facts of documents that were scanned with IqScanOptions.facts. `utterances` (may be
/// NULL) has for each document the utterance of each of its quotations, the same number where two
/// are versions of one, or IQ_NONE. Groups of one document are left out. Errors: IQ_E_MEMORY.
IqStatus iq_fact_groups_new(const IqAllocator *allocator, const IqDocument *const *documents,
                            uint32_t count, const uint32_t *const *utterances, IqFactGroups **out,
                            IqError *error);
void iq_fact_groups_delete(IqFactGroups *self);
/// The groups, once all are found; before, none.
const IqFactGroup *iq_fact_groups_items(const IqFactGroups *self, uint32_t *count);

// ---------------------------------------------------------------------------------------------
// Index over sources

typedef struct IqIndex IqIndex;

/// An index without sources. Errors: IQ_E_MEMORY.
IqStatus iq_index_new(const IqAllocator *allocator, IqIndex **out, IqError *error);
void iq_index_delete(IqIndex *self);
/// Scans and indexes one source; its bytes are borrowed for the index's life. *source is its
/// number, from 0. An index may grow at any time, but not while another thread reads it; where it
/// cannot grow it is as it was. Errors: as iq_text_new.
IqStatus iq_index_add(IqIndex *self, const char *bytes, size_t length, const IqScanOptions *options,
                      uint32_t *source, IqError *error);
uint32_t iq_index_count(const IqIndex *self);
const IqDocument *iq_index_document(const IqIndex *self, uint32_t source);
/// How much of the narration of a source stands word for word (eight words and more in a row) in
/// another: 0 to 1. Both are numbers below iq_index_count.
float iq_index_shared(const IqIndex *self, uint32_t source, uint32_t other);
/// Raised by every iq_index_add: whoever remembers verdicts forgets them when it changes.
uint32_t iq_index_generation(const IqIndex *self);

// ---------------------------------------------------------------------------------------------
// Check: one copy against an index, again and again while it is edited

/// Remembers the last text and every verdict, so that an edit costs one chapter of the text and the
/// quotations that are new; the answer is always the one that a fresh check would give.
typedef struct IqCheck IqCheck;

/// The index is borrowed for the check's life; it may be deleted first where nothing is asked of
/// the check any more. Where it has grown since a text was taken, the next step begins anew.
IqStatus iq_check_new(const IqAllocator *allocator, const IqIndex *index, IqCheck **out,
                      IqError *error);
void iq_check_delete(IqCheck *self);
/// Takes a new text of the copy (copied); all else is left to iq_check_advance. What an earlier
/// text left undone is dropped. Errors: IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_check_take(IqCheck *self, const char *bytes, size_t length,
                       const IqScanOptions *options, IqError *error);
/// Goes on for about so many microseconds, and at least by one piece of work: the verdict on one
/// quotation, or 64 KB of text (a longer paragraph is one piece). *pending is 0 when all is known.
/// Errors: IQ_E_MEMORY; IQ_E_ARGUMENT where no text was taken.
IqStatus iq_check_advance(IqCheck *self, uint32_t microseconds, uint32_t *pending, IqError *error);
/// iq_check_take, and finds the quotations in one go.
IqStatus iq_check_begin(IqCheck *self, const char *bytes, size_t length,
                        const IqScanOptions *options, IqError *error);
/// Compares at most `most` more quotations that are not remembered; *pending says how many are
/// left. Errors: as iq_check_advance.
IqStatus iq_check_step(IqCheck *self, uint32_t most, uint32_t *pending, IqError *error);
/// The copy as it was taken; NULL before its quotations are found.
const IqDocument *iq_check_document(const IqCheck *self);
/// One verdict for each quotation of kind speech, in order, once nothing is pending (before: those
/// known so far). Valid until the next text is taken.
const IqVerdict *iq_check_verdicts(const IqCheck *self, uint32_t *count);
/// A hash of all that a verdict says (its index as above) but for where its quotation stands: while
/// it is the same, what was made of the verdict only has to be moved. Cost: the words are read.
uint64_t iq_check_fingerprint(const IqCheck *self, uint32_t verdict);
/// Goes on for about so long (UINT32_MAX: to the end), and at least by one piece of work, to group
/// the facts of the sources and of the copy, which is the last document. *out is NULL until all are
/// grouped; then it is valid until the next text is taken or the index grows. Errors: IQ_E_MEMORY;
/// IQ_E_ARGUMENT before its quotations are found.
IqStatus iq_check_facts(IqCheck *self, uint32_t microseconds, const IqFactGroups **out,
                        IqError *error);

// ---------------------------------------------------------------------------------------------
// Comparison: every utterance that two or more documents share

typedef struct IqMember {
  uint32_t source, quotation;
} IqMember;

typedef struct IqPair {
  uint32_t a, b;  ///< indexes into the claim's members, a < b
  IqRelation relation;
  IqAttribution attribution;
} IqPair;

typedef struct IqClaim {
  const IqMember *members;  ///< in order of source, then quotation
  uint32_t member_count;
  const IqPair *pairs;
  uint32_t pair_count;
} IqClaim;

typedef struct IqComparison IqComparison;

/// What is known beyond the texts; zeroed where nothing is.
typedef struct IqCompareOptions {
  /// Sources from this one on are copies (0: none is): what a copy puts together from two
  /// utterances is a version of neither.
  uint32_t first_copy;
  /// For each source and quotation the name of the side that its speaker is on, the same where two
  /// speak for each other, NULL where nobody is known. NULL: the speakers as they were read.
  const char *const *const *sides;
} IqCompareOptions;

/// Compares all sources with one another; `options` may be NULL. Errors: IQ_E_MEMORY.
IqStatus iq_index_compare(const IqIndex *self, const IqAllocator *allocator,
                          const IqCompareOptions *options, IqComparison **out, IqError *error);
void iq_comparison_delete(IqComparison *self);
const IqClaim *iq_comparison_claims(const IqComparison *self, uint32_t *count);
/// The facts that two or more sources share or dispute, where they were scanned with
/// IqScanOptions.facts.
const IqFactGroup *iq_comparison_facts(const IqComparison *self, uint32_t *count);

#ifdef __cplusplus
}
#endif

#include "incidentquotes/article.h"
#include "incidentquotes/digest.h"
#include "incidentquotes/directory.h"
#include "incidentquotes/fact_pieces.h"
#include "incidentquotes/file.h"
#include "incidentquotes/house.h"
#include "incidentquotes/incident.h"
#include "incidentquotes/lint.h"
#include "incidentquotes/lookup.h"
#include "incidentquotes/roster.h"
#include "incidentquotes/voice.h"
#include "incidentquotes/wording.h"

#endif
