/* SPDX-License-Identifier: MIT
 *
 * bench.h - what the parts of the benchmark share.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

/* Does something n times.  Each library's work stands in a source file of its
 * own where its headers cannot share one with drt-compat's. */
typedef void work(size_t n);

/* The compiler must have x ready here, and has to read all memory anew. */
#define USED(x)   __asm__ volatile("" : : "r"(x) : "memory")
#define BARRIER() __asm__ volatile("" : : : "memory")

/* A power of two. */
#define SEQUENCE 8192

/* Fills sequence with the n values in random order, again and again, each time
 * in another one. */
void shuffle(int32_t *sequence, const int32_t *values, size_t n);

/* --- nothing.c: a shared library of its own ---------------------------------- */

/* Several, since the place in memory that a function and its caller happen to
 * get costs up to half a nanosecond. */
#define NOTHINGS \
    NOTHING(0) NOTHING(1) NOTHING(2) NOTHING(3) NOTHING(4) NOTHING(5) NOTHING(6) NOTHING(7)

#define NOTHING(n) const char *nothing_##n(int32_t code);
NOTHINGS
#undef NOTHING

/* --- winpr.c: where run.sh found the library ------------------------------- */

work winpr_set_and_get;

/* --- pcsc.c: where run.sh found the library -------------------------------- */

/* How many codes there are. */
size_t pcsc_prepare(void);
work pcsc_names;

/* --- strerror_r.c ------------------------------------------------------------ */

/* The mean length of the texts. */
double strerror_r_prepare(const int32_t *errnos, size_t n);
work strerror_r_texts;

#endif
