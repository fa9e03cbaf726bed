/* SPDX-License-Identifier: MIT
 *
 * readings.c - what an argument can mean.
 *
 * A name is looked up first, in any case: the name of a code, or of an errno.
 * Only what is no name is read as a number:
 *
 *   0x... or 0X...               hexadecimal
 *   digits, with or without sign decimal, -2147483648 to 4294967295
 *   hexadecimal digits with at   hexadecimal
 *   least one letter
 *   exactly eight digits         both: hexadecimal as codes are printed in
 *                                logs, and decimal
 *
 * A decimal number is an errno (where this system has one), a bare Win32 or
 * Winsock code (up to 65535), and an HRESULT, in this order; a hexadecimal
 * one is an HRESULT and a bare code.  Readings that have a name come before
 * those that have none.
 */
#include "drterr.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <drt-compat/winerror.h>
#include <drt-compat/winsock2.h>

/* --- Parts of an HRESULT -------------------------------------------------- */

int32_t win32_code(HRESULT hr)
{
    if (hr == S_OK)
        return 0;
    return ((uint32_t)hr & 0xffff0000) == 0x80070000 ? (int32_t)code_of(hr) : -1;
}

/* Bit 28 is FACILITY_NT_BIT. */
uint32_t facility_of(HRESULT hr)
{
    return (uint32_t)HRESULT_FACILITY(hr) & 0xfff;
}

uint32_t code_of(HRESULT hr)
{
    return (uint32_t)HRESULT_CODE(hr);
}

bool is_customer(HRESULT hr)
{
    return (uint32_t)hr >> 29 & 1;
}

bool is_documented_facility(HRESULT hr)
{
    return ((uint32_t)hr & 0x7fff0000) == 0x00980000;
}

HRESULT windows_code(HRESULT hr)
{
    if (!is_documented_facility(hr))
        return hr;
    return MAKE_HRESULT(FAILED(hr), FACILITY_P2P_INT, code_of(hr));
}

/* --- One reading ------------------------------------------------------------ */

bool is_winsock(int32_t code)
{
    return code >= 10000 && code < 12000;
}

static void add_also(struct reading *reading, const char *name)
{
    size_t i = reading->also[0] ? 1 : 0;

    if (!name || (reading->name && strcmp(name, reading->name) == 0))
        return;
    if (i == 0 || strcmp(name, reading->also[0]) != 0)
        reading->also[i] = name;
}

/* The names under which the HRESULT of the reading is known. */
static void add_names(struct reading *reading)
{
    int32_t bare = win32_code(reading->hr);

    add_also(reading, drt_status_name(reading->hr));
    if (bare >= 0)
        add_also(reading, drt_win32_name((uint32_t)bare));
}

static struct reading hresult_reading(HRESULT hr, const char *name)
{
    struct reading reading = {KIND_HRESULT, hr, hr, name, drt_status_text(hr), {NULL, NULL}};

    add_names(&reading);
    return reading;
}

static struct reading bare_reading(uint32_t code, const char *name)
{
    enum kind kind = is_winsock((int32_t)code) ? KIND_WINSOCK : KIND_WIN32;
    struct reading reading = {kind, (int32_t)code, S_OK, name, drt_win32_text(code), {NULL, NULL}};

    reading.hr = HRESULT_FROM_WIN32(code);
    add_names(&reading);
    return reading;
}

/* Its other names are those that Windows has for it. */
static struct reading errno_reading(int err, const char *name)
{
    struct reading reading = {KIND_ERRNO, err, S_OK, name, strerror(err), {NULL, NULL}};
    uint32_t wsa = drt_wsa_from_errno(err);
    uint32_t win32 = drt_win32_from_errno(err);

    reading.hr = drt_hresult_from_errno(err);
    if (wsa != WSASYSCALLFAILURE)
        add_also(&reading, drt_win32_name(wsa));
    if (win32 != ERROR_GEN_FAILURE)
        add_also(&reading, drt_win32_name(win32));
    return reading;
}

struct reading read_hresult(HRESULT hr)
{
    return hresult_reading(hr, drt_status_name(hr));
}

/* Readings with a name go before those without. */
static void add(struct readings *readings, struct reading reading)
{
    struct reading *at = readings->at;
    size_t known = 0, place;

    for (size_t i = 0; i < readings->count; i++) {
        if (at[i].kind == reading.kind && at[i].number == reading.number)
            return;
        known += at[i].name != NULL;
    }
    place = reading.name ? known : readings->count;
    memmove(&at[place + 1], &at[place], (readings->count - place) * sizeof *at);
    at[place] = reading;
    readings->count++;
}

/* --- Names -------------------------------------------------------------------- */

static bool is_bare_name(const char *name)
{
    return strncmp(name, "ERROR_", 6) == 0 || strncmp(name, "WSA", 3) == 0 ||
           strcmp(name, "NO_ERROR") == 0;
}

static bool find_name(const char *argument, struct readings *readings)
{
    char *name = readings->name;
    size_t i;
    int err;
    HRESULT hr;

    if (strlen(argument) >= sizeof readings->name)
        return false;
    for (i = 0; argument[i]; i++)
        name[i] = (char)toupper((unsigned char)argument[i]);
    name[i] = '\0';

    /* The reading has the name asked for, even where the code has another one first. */
    err = errno_from_name(name);
    if (err)
        add(readings, errno_reading(err, name));
    else if (!drt_status_from_name(name, &hr))
        return false;
    else if (is_bare_name(name))
        add(readings, bare_reading(code_of(hr), name));
    else
        add(readings, hresult_reading(hr, name));
    return true;
}

/* --- Numbers ------------------------------------------------------------------- */

static void add_hexadecimal(struct readings *readings, uint32_t value)
{
    add(readings, read_hresult((HRESULT)value));
    if (value <= 0xffff)
        add(readings, bare_reading(value, drt_win32_name(value)));
}

static void add_decimal(struct readings *readings, uint32_t value)
{
    const char *err = value <= 0xffff ? errno_name((int)value) : NULL;

    if (err)
        add(readings, errno_reading((int)value, err));
    if (value <= 0xffff)
        add(readings, bare_reading(value, drt_win32_name(value)));
    add(readings, read_hresult((HRESULT)value));
}

static bool is_all(const char *string, const char *characters)
{
    return *string && string[strspn(string, characters)] == '\0';
}

static const char *find_hexadecimal(const char *digits, struct readings *readings)
{
    unsigned long long value = strtoull(digits, NULL, 16);

    if (value > UINT32_MAX)
        return "a code has 32 bits, this number has more";
    add_hexadecimal(readings, (uint32_t)value);
    return NULL;
}

static const char *find_decimal(const char *argument, struct readings *readings)
{
    long long value = strtoll(argument, NULL, 10);

    if (value < INT32_MIN || value > UINT32_MAX)
        return "a decimal code is within -2147483648 to 4294967295";
    if (strlen(argument) == 8 && isdigit((unsigned char)*argument))
        find_hexadecimal(argument, readings);
    add_decimal(readings, (uint32_t)value);
    return NULL;
}

const char *find_readings(const char *argument, struct readings *readings)
{
    static const char decimal[] = "0123456789";
    static const char hexadecimal[] = "0123456789ABCDEFabcdef";
    const char *reason = "neither a number nor the name of a code or an errno";

    readings->count = 0;
    if (!*argument)
        return "an empty argument names no code";
    if (find_name(argument, readings))
        return NULL;
    if (argument[0] == '0' && (argument[1] == 'x' || argument[1] == 'X')) {
        if (!argument[2])
            return "0x is followed by no digits";
        if (is_all(argument + 2, hexadecimal))
            reason = find_hexadecimal(argument + 2, readings);
    } else if (is_all(argument + (*argument == '-' || *argument == '+'), decimal)) {
        reason = find_decimal(argument, readings);
    } else if (is_all(argument, hexadecimal)) {
        reason = find_hexadecimal(argument, readings);
    }
    return reason;
}
