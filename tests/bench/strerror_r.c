/* SPDX-License-Identifier: MIT
 *
 * strerror_r.c - the C library's texts of errnos, by the strerror_r of POSIX:
 * glibc's own copies nothing, so it answers another question.
 */
#undef _GNU_SOURCE
#define _POSIX_C_SOURCE 200809L

#include "bench.h"

#include <string.h>

static int32_t sequence[SEQUENCE];
static char buffer[256];

double strerror_r_prepare(const int32_t *errnos, size_t n)
{
    size_t sum = 0;

    for (size_t i = 0; i < n; i++) {
        if (strerror_r(errnos[i], buffer, sizeof buffer) == 0)
            sum += strlen(buffer);
    }
    shuffle(sequence, errnos, n);
    return (double)sum / (double)n;
}

void strerror_r_texts(size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int result = strerror_r(sequence[i % SEQUENCE], buffer, sizeof buffer);

        USED(result);
    }
}
