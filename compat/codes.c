/* SPDX-License-Identifier: MIT
 *
 * codes.c - names and texts: from a code, and from a name back to its code.
 *
 * codes.list is read several times: it makes a pool of all strings, fills it,
 * and makes the tables that point into it.  They hold 16-bit offsets instead
 * of pointers, so that nothing has to be relocated when the library is loaded
 * and all processes share the same pages.
 */
#include "codes.h"

#include <stddef.h>
#include <string.h>

/* --- The strings --------------------------------------------------------- */

/* The text of a code follows its name. */
static const struct pool {
#define STATUS(name, err, text) \
    char name_##name[sizeof #name]; \
    char text_##name[sizeof text];
#define BARE(name, err, text) \
    char name_##name[sizeof #name]; \
    char text_##name[sizeof text];
#define BOTH(name, win32, err, text) \
    char name_##win32[sizeof #win32]; \
    char name_##name[sizeof #name]; \
    char text_##name[sizeof text];
#define ALIAS(name, of)      char name_##name[sizeof #name];
#define BARE_ALIAS(name, of) char name_##name[sizeof #name];
#include "codes.list"
} pool = {
#define STATUS(name, err, text)      #name, text,
#define BARE(name, err, text)        #name, text,
#define BOTH(name, win32, err, text) #win32, #name, text,
#define ALIAS(name, of)              #name,
#define BARE_ALIAS(name, of)         #name,
#include "codes.list"
};

/* A 16-bit offset must reach every string. */
typedef char pool_fits_16_bits[sizeof(struct pool) <= 65536 ? 1 : -1];

static const char *string_at(size_t offset)
{
    return (const char *)&pool + offset;
}

/* --- From a code --------------------------------------------------------- */

/* The rows in ascending order of value, and where their names are. */
static const uint32_t values[ROWS] = {
#define STATUS(name, err, text)      STATUS_VALUE(name),
#define BARE(name, err, text)        BARE_VALUE(name),
#define BOTH(name, win32, err, text) STATUS_VALUE(name),
#include "codes.list"
};

static const uint16_t names[ROWS] = {
#define STATUS(name, err, text)      offsetof(struct pool, name_##name),
#define BARE(name, err, text)        offsetof(struct pool, name_##name),
#define BOTH(name, win32, err, text) offsetof(struct pool, name_##name),
#include "codes.list"
};

/* Where this takes two codes to one slot, the compiler warns that a slot is
 * initialised twice, and `make find-multiplier` prints one that fits. */
#define MULTIPLIER 0x001062B5u

/* The row of the code that belongs into a slot; the first row for none, which
 * the comparison of the value then refuses. */
static const uint16_t slots[1u << SLOT_BITS] = {
#define STATUS(name, err, text)      [SLOT(STATUS_VALUE(name), MULTIPLIER)] = ROW_##name,
#define BARE(name, err, text)        [SLOT(BARE_VALUE(name), MULTIPLIER)] = ROW_##name,
#define BOTH(name, win32, err, text) [SLOT(STATUS_VALUE(name), MULTIPLIER)] = ROW_##name,
#include "codes.list"
};

static int find_value(uint32_t value)
{
    int row = slots[SLOT(value, MULTIPLIER)];

    return values[row] == value ? row : -1;
}

int drt_find_row(HRESULT hr)
{
    uint32_t value = (uint32_t)hr;
    int row = find_value(value);

    /* A DRT code in the documentation page's facility, 0x98 for 98. */
    if (row < 0 && (value & 0x7fff0000) == 0x00980000)
        row = find_value(value ^ (0x98u ^ 98u) << 16);
    return row;
}

/* What HRESULT_FROM_WIN32 makes of a code above 0. */
static HRESULT bare_code(uint32_t code)
{
    return (HRESULT)(0x80070000 | code);
}

const char *drt_status_name(HRESULT hr)
{
    int row = drt_find_row(hr);

    return row < 0 ? NULL : string_at(names[row]);
}

const char *drt_status_text(HRESULT hr)
{
    const char *name = drt_status_name(hr);

    return name ? name + strlen(name) + 1 : NULL;
}

const char *drt_win32_name(uint32_t code)
{
    switch (code) {
#define BOTH(name, win32, err, text) \
    case win32: \
        return string_at(offsetof(struct pool, name_##win32));
#include "codes.list"
    default:
        return code > 0xffff ? NULL : drt_status_name(bare_code(code));
    }
}

const char *drt_win32_text(uint32_t code)
{
    if (code == ERROR_SUCCESS)
        return drt_status_text(S_OK);
    return code > 0xffff ? NULL : drt_status_text(bare_code(code));
}

size_t drt_status_count(void)
{
    return ROWS;
}

HRESULT drt_status_at(size_t i)
{
    return (HRESULT)values[i < ROWS ? i : ROWS - 1];
}

/* --- From a name --------------------------------------------------------- */

/* names.list is made from codes.list: all names with their rows, ordered by
 * name_bucket, and where each bucket begins. */
static const uint16_t buckets[] = {
#define BUCKET(first) first,
#include "names.list"
};

static const uint16_t name_offsets[] = {
#define NAME(name, row) offsetof(struct pool, name_##name),
#include "names.list"
};

static const uint16_t name_rows[] = {
#define NAME(name, row) ROW_##row,
#include "names.list"
};

#define NAME_BUCKETS (sizeof buckets / sizeof buckets[0] - 1)

/* By the length and the last characters, where names differ most: it takes no
 * longer for long names.  names.awk computes the same. */
static size_t name_bucket(const char *name)
{
    size_t length = strlen(name);
    uint32_t hash = (uint32_t)length;

    name += length > 8 ? length - 8 : 0;
    for (; *name; name++)
        hash = hash * 31 + (unsigned char)*name;
    return hash % NAME_BUCKETS;
}

int drt_status_from_name(const char *name, HRESULT *hr)
{
    size_t bucket, i;

    if (!name)
        return 0;
    bucket = name_bucket(name);
    for (i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
        if (strcmp(name, string_at(name_offsets[i])) == 0) {
            if (hr)
                *hr = (HRESULT)values[name_rows[i]];
            return 1;
        }
    }
    return 0;
}
