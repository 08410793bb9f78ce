/// @file article.h
/// Words that somebody is called by who has no name there: part of the public interface, included
/// by incidentquotes.h.
#ifndef IQ_ARTICLE_H
#define IQ_ARTICLE_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes of the article or possessive that a phrase opens with, with the blank or the apostrophe
/// behind it, in any language: 4 of “The driver”, 2 of « L'avocate »; 0 where there is none.
/// `articles` of data/lang. *nouns, where it is not NULL: whether the article is a subject's in a
/// language that writes all nouns with capitals („Der Fahrer“).
size_t iq_phrase_article(const char *phrase, bool *nouns);

#ifdef __cplusplus
}
#endif

#endif
