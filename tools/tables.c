/* SPDX-License-Identifier: MIT
 *
 * tables.c - names of facilities and errnos, and the functions' contract.
 */
#include "drterr.h"

#include <errno.h>
#include <string.h>

#include <drt-compat/drt.h>
#include <drt-compat/winerror.h>

const char *facility_name(uint32_t facility)
{
    switch (facility) {
#define FACILITY(name) \
    case name: \
        return #name;
#include "facilities.list"
    default:
        return NULL;
    }
}

static const struct {
    const char *name;
    int number;
} errnos[] = {
#define ERRNO(name) {#name, name},
#include "errnos.list"
};

const char *errno_name(int err)
{
    for (size_t i = 0; i < sizeof errnos / sizeof errnos[0]; i++) {
        if (errnos[i].number == err)
            return errnos[i].name;
    }
    return NULL;
}

int errno_from_name(const char *name)
{
    for (size_t i = 0; i < sizeof errnos / sizeof errnos[0]; i++) {
        if (strcmp(errnos[i].name, name) == 0)
            return errnos[i].number;
    }
    return 0;
}

const struct contract contract[] = {
#define RETURNS(function, code, when) {#function, RETURNS_CODE, #code, code, when},
#define WINSOCK(function, when)       {#function, RETURNS_WINSOCK, NULL, S_OK, when},
#define NO_FAILURE(function, when)    {#function, RETURNS_S_OK, "S_OK", S_OK, when},
#define NO_RESULT(function, when)     {#function, RETURNS_NOTHING, NULL, S_OK, when},
#include "contract.list"
};

const size_t contract_count = sizeof contract / sizeof contract[0];

/* Nearly every function returns S_OK, so for that nothing is said. */
const struct contract *next_return(HRESULT hr, size_t *i)
{
    bool winsock = is_winsock(win32_code(hr));

    while (*i < contract_count) {
        const struct contract *row = &contract[(*i)++];

        if (row->kind == RETURNS_CODE && row->hr == windows_code(hr))
            return row;
        if (row->kind == RETURNS_WINSOCK && winsock)
            return row;
    }
    return NULL;
}
