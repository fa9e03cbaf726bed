/* SPDX-License-Identifier: MIT
 *
 * fail_calloc.c - linked into drterr with --wrap=calloc: no memory.
 */
#include <errno.h>
#include <stddef.h>

void *__wrap_calloc(size_t n, size_t size);

void *__wrap_calloc(size_t n, size_t size)
{
    (void)n;
    (void)size;
    errno = ENOMEM;
    return NULL;
}
