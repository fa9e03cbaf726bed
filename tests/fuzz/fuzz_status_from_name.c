/* SPDX-License-Identifier: MIT
 *
 * fuzz_status_from_name.c - any string as a name.  It ends where the input
 * ends, so that reading on is seen.
 */
#include "fuzz.h"

#include <drt-compat/drt_compat.h>
#include <drt-compat/winerror.h>

/* What the tables say of a code that was found. */
static void check_found(const char *name, HRESULT hr)
{
    const char *first = drt_status_name(hr);
    const char *bare = drt_win32_name((uint32_t)HRESULT_CODE(hr));
    HRESULT again = ~hr;

    MUST(first);
    MUST(drt_status_text(hr));
    MUST(drt_status_from_name(first, &again) && again == hr);
    /* It has the name asked for, or is a second one, which is a name of ours, too. */
    if (strcmp(first, name) != 0 && !(bare && strcmp(bare, name) == 0))
        MUST(strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == strlen(name));
}

/* The tables the other way round. */
static int is_first_name(const char *name)
{
    for (size_t i = 0; i < drt_status_count(); i++) {
        if (strcmp(drt_status_name(drt_status_at(i)), name) == 0)
            return 1;
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *name = malloc(size + 1);
    HRESULT hr = (HRESULT)0x12345678;
    int found;

    MUST(name);
    if (size)
        memcpy(name, data, size);
    name[size] = '\0';
    errno = SENTINEL_ERRNO;
    found = drt_status_from_name(name, &hr);
    MUST(errno == SENTINEL_ERRNO);
    MUST(found == drt_status_from_name(name, NULL));
    MUST(found == 0 || found == 1);
    if (found)
        check_found(name, hr);
    else
        MUST(hr == (HRESULT)0x12345678 && !is_first_name(name));
    free(name);
    return 0;
}
