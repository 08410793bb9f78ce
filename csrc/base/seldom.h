/// @file seldom.h
/// What most cases do without.
#ifndef IQ_SELDOM_H
#define IQ_SELDOM_H

/// Keeps a function out of the one that calls it: what is called seldom would make that one save
/// registers each time.
#if defined(__GNUC__)
#define IQ_SELDOM __attribute__((noinline))
#else
#define IQ_SELDOM
#endif

#endif
