/* SPDX-License-Identifier: MIT
 *
 * find_multiplier.c - prints a multiplier for the lookup table of codes.c that
 * takes no two codes of the list to the same slot.  Not part of the library:
 * `make find-multiplier`, when a new code breaks the one there is.
 */
#include "codes.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const uint32_t values[ROWS] = {
#define STATUS(name, err, text)      STATUS_VALUE(name),
#define BARE(name, err, text)        BARE_VALUE(name),
#define BOTH(name, win32, err, text) STATUS_VALUE(name),
#include "codes.list"
};

static int fits(uint32_t multiplier)
{
    static char taken[1u << SLOT_BITS];
    int row;

    memset(taken, 0, sizeof taken);
    for (row = 0; row < ROWS; row++) {
        uint32_t slot = SLOT(values[row], multiplier);

        if (taken[slot])
            return 0;
        taken[slot] = 1;
    }
    return 1;
}

int main(void)
{
    uint32_t multiplier;

    for (multiplier = 1; multiplier < UINT32_MAX - 1; multiplier += 2) {
        if (fits(multiplier)) {
            printf("#define MULTIPLIER 0x%08" PRIX32 "u\n", multiplier);
            return 0;
        }
    }
    puts("No multiplier fits: increase SLOT_BITS.");
    return 1;
}
