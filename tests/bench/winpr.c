/* SPDX-License-Identifier: MIT
 *
 * winpr.c - WinPR's last error.
 */
#include "bench.h"

#include <winpr/error.h>

void winpr_set_and_get(size_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        SetLastError(i);
        BARRIER();
        USED(GetLastError());
    }
}
