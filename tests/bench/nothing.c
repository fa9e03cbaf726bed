/* SPDX-License-Identifier: MIT
 *
 * nothing.c - functions in a shared library that return at once: what the call of
 * any other costs, whatever that one does.
 */
#include "bench.h"

#define NOTHING(n) \
    const char *nothing_##n(int32_t code) \
    { \
        (void)code; \
        return NULL; \
    }
NOTHINGS
