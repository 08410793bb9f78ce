/// @file address.h
/// Addresses on the net, which marks may set off as they set off names.
#ifndef IQ_ADDRESS_H
#define IQ_ADDRESS_H

#include <stdbool.h>
#include <stdint.h>

/// Whether some bytes are a host, with or without what an address has before and behind it
/// (RFC 3986): “news.example.org”, “https://example.org/a”, “desk@example.org”.
bool iq_is_address(const char *bytes, uint32_t length);

#endif
