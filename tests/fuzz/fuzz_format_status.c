/* SPDX-License-Identifier: MIT
 *
 * fuzz_format_status.c - any code in a buffer of any size: four bytes of code,
 * one of size.  Behind the buffer begins what may not be touched.
 */
#include "fuzz.h"

#include <drt-compat/drt_compat.h>

#define WHOLE 512

/* What stands in front of the text of a code: "NAME (0x80621001): ", or the
 * code alone. */
static void check_whole(const char *whole, HRESULT hr)
{
    const char *name = drt_status_name(hr);
    char expected[WHOLE];

    if (name)
        snprintf(expected, sizeof expected, "%s (0x%08X): %s", name, (unsigned)hr,
                 drt_status_text(hr));
    else
        snprintf(expected, sizeof expected,
                 "0x%08X: severity %u (%s), facility %u (0x%X), code %u (0x%X)", (unsigned)hr,
                 (unsigned)hr >> 31, hr < 0 ? "failure" : "success", (unsigned)hr >> 16 & 0x1fff,
                 (unsigned)hr >> 16 & 0x1fff, (unsigned)hr & 0xffff, (unsigned)hr & 0xffff);
    MUST(strcmp(whole, expected) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    HRESULT hr = (HRESULT)take(&data, &size, 4);
    size_t room = take(&data, &size, 1);
    char whole[WHOLE];
    char *part = malloc(room ? room : 1);
    int length;

    MUST(part);
    errno = SENTINEL_ERRNO;
    length = drt_format_status(whole, sizeof whole, hr);
    MUST(length > 0 && length < DRT_COMPAT_STATUS_MAX);
    MUST(strlen(whole) == (size_t)length);
    check_whole(whole, hr);

    MUST(drt_format_status(NULL, 0, hr) == length);
    MUST(drt_format_status(NULL, room, hr) == length);
    part[0] = 'x';
    MUST(drt_format_status(part, room, hr) == length);
    if (room == 0) {
        MUST(part[0] == 'x');
    } else {
        size_t n = (size_t)length < room ? (size_t)length : room - 1;

        MUST(memcmp(part, whole, n) == 0 && part[n] == '\0');
    }
    MUST(errno == SENTINEL_ERRNO);
    free(part);
    return 0;
}
