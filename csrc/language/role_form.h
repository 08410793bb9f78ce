/// @file role_form.h
/// Words that say what somebody is (roles): which of them are forms of one word, and which the same
/// person may be called by. Made from `role_forms`, `synonyms`, `heads`
/// and `leaders` of data/lang/*.yaml.
#ifndef IQ_ROLE_FORM_H
#define IQ_ROLE_FORM_H

#include <stdbool.h>
#include <stdint.h>

/// A role as one number, of the iq_hash of the word that says it.
static inline uint32_t iq_role_key(uint64_t hash) {
  return (uint32_t)(hash >> 32) | 1u << 31;
}

/// What is known of a role, by its iq_role_key: the key of the form that stands for all forms of a
/// word (brandmannen: brandman), or the number of a group of roles that one person may be called by
/// (alcalde, regidor).
typedef struct IqRoleEntry {
  uint32_t role, value;
} IqRoleEntry;

/// Bits of a key that tell which part of the forms has it.
#define IQ_ROLE_FORM_BITS 12u
static inline uint32_t iq_role_form_part(uint32_t key) {
  return (key & ~(1u << 31)) >> (31 - IQ_ROLE_FORM_BITS);
}

/// Forms that are not the one that stands for all, in order of `role`; those of part p stand from
/// iq_role_form_starts[p] to iq_role_form_starts[p + 1].
extern const IqRoleEntry iq_role_forms[];
extern const uint32_t iq_role_form_starts[];

/// Roles with a group, an entry for each, in order of `role`.
extern const IqRoleEntry iq_role_calls[];
extern const uint32_t iq_role_call_count;

/// The roles of all groups; those of group g stand from iq_role_groups[g] to iq_role_groups[g + 1].
extern const uint32_t iq_role_members[];
extern const uint32_t iq_role_groups[];

/// The role that stands for all forms of the one with key `form`: itself where it has no other.
uint32_t iq_role_lemma(uint32_t form);

/// The first entry of iq_role_calls for a role, or iq_role_call_count.
uint32_t iq_role_first_call(uint32_t role);

/// Whether one person may be called by both of two roles that are not the same.
bool iq_role_is_called(uint32_t role, uint32_t other);

/// Words for whoever leads something (`heads`: boss), and what those are who do, whom such a word
/// may mean (`leaders`: director), in order.
extern const uint32_t iq_role_heads[];
extern const uint32_t iq_role_head_count;
extern const uint32_t iq_role_leaders[];
extern const uint32_t iq_role_leader_count;

bool iq_role_is_head(uint32_t role);
bool iq_role_is_leader(uint32_t role);

#endif
