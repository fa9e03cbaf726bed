/* SPDX-License-Identifier: MIT
 *
 * documented_facility.c - part of check_codes, compiled for the documentation page's facility.
 */
#define DRT_COMPAT_DOCUMENTED_FACILITY

#include <drt-compat/drt.h>
#include <drt-compat/winerror.h>

#include "documented_facility.h"

const struct documented_code documented_codes[] = {
#define VALUE(name, value) {#name, (uint32_t)(name)},
#include "values.list"
};

const size_t documented_count = sizeof documented_codes / sizeof documented_codes[0];

const int documented_facility = FACILITY_DRT;
