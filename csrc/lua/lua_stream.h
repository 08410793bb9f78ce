/// @file lua_stream.h
/// Lines that come in, and the place where they go.
#ifndef IQ_LUA_STREAM_H
#define IQ_LUA_STREAM_H

#include "lua/lua_compat.h"

/// The descriptor of the sink at a position of the stack; an error where it is closed.
int iq_lua_check_sink(lua_State *L, int position);

#endif
