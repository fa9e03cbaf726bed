/* SPDX-License-Identifier: MIT
 *
 * documented_facility.h - the codes as a program sees them that asks for facility 0x98.
 */
#ifndef DOCUMENTED_FACILITY_H
#define DOCUMENTED_FACILITY_H

#include <stddef.h>
#include <stdint.h>

struct documented_code {
    const char *name;
    uint32_t value;
};

/* The HRESULTs of values.list, in its order. */
extern const struct documented_code documented_codes[];
extern const size_t documented_count;

extern const int documented_facility;

#endif
