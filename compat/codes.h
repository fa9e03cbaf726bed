/* SPDX-License-Identifier: MIT
 *
 * codes.h - the way from a code to its row in the one list, inside the library.
 */
#ifndef DRT_CODES_H
#define DRT_CODES_H

#include <stdint.h>

/* The headers whose codes are in the list. */
#include <drt-compat/winsock2.h>
#include <drt-compat/winerror.h>
#include <drt-compat/drt.h>

/* Not for other libraries, and reached without a detour through the linker. */
#if defined(__GNUC__) && !defined(_WIN32)
#define HIDDEN __attribute__((visibility("hidden")))
#else
#define HIDDEN
#endif

/* The value under which a row stands in the table: the HRESULT, or for a bare
 * Win32 or Winsock code the HRESULT that HRESULT_FROM_WIN32 makes of it. */
#define STATUS_VALUE(name) ((uint32_t)(name))
#define BARE_VALUE(name)   ((uint32_t)HRESULT_FROM_WIN32(name))

/* The number of each row, by the row's first name. */
enum {
#define STATUS(name, err, text)      ROW_##name,
#define BARE(name, err, text)        ROW_##name,
#define BOTH(name, win32, err, text) ROW_##name,
#include "codes.list"
    ROWS
};

/* Where a code of the list is looked up: a hash without collisions, as long as
 * the multiplier suits the list. */
#define SLOT_BITS               12
#define SLOT(value, multiplier) ((uint32_t)((value) * (multiplier)) >> (32 - SLOT_BITS))

/* The row of hr, a DRT code being known in both facilities; -1 for none. */
HIDDEN int drt_find_row(HRESULT hr);

#endif
