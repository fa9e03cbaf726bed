/* SPDX-License-Identifier: MIT
 *
 * nothing.c - a function in a shared library that returns at once: what the call
 * of any other costs, whatever that one does.
 */
#include "bench.h"

const char *nothing(int32_t code)
{
    (void)code;
    return NULL;
}
