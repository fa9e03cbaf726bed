/* SPDX-License-Identifier: MIT
 *
 * pcsc.c - pcsc-lite's texts of its codes.
 */
#include "bench.h"

#include <string.h>

#include <winscard.h>

static int32_t sequence[SEQUENCE];

size_t pcsc_prepare(void)
{
    int32_t codes[256];
    size_t n = 0;

    /* "Unknown error: 0x80100018" */
    for (uint32_t code = 0x80100000; code < 0x80100100; code++) {
        if (!strstr(pcsc_stringify_error((LONG)code), ": 0x"))
            codes[n++] = (int32_t)code;
    }
    shuffle(sequence, codes, n);
    return n;
}

/* The LONG of pcsc-lite has 64 bits, and its codes no sign. */
void pcsc_names(size_t n)
{
    for (size_t i = 0; i < n; i++)
        USED(pcsc_stringify_error((LONG)(uint32_t)sequence[i % SEQUENCE]));
}
