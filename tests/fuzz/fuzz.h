/* SPDX-License-Identifier: MIT
 *
 * fuzz.h - what the targets share.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Called by libFuzzer with each input. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* An assertion that no NDEBUG turns off. */
#define MUST(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: violated: %s\n", __FILE__, __LINE__, #condition); \
            abort(); \
        } \
    } while (0)

#define SENTINEL_ERRNO 4242

/* The next n bytes of the input as a number; 0 where it is too short. */
static inline uint32_t take(const uint8_t **data, size_t *size, size_t n)
{
    uint32_t value = 0;

    for (; n && *size; n--, (*size)--)
        value = value << 8 | *(*data)++;
    return value;
}

#endif
