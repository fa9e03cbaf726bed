/* SPDX-License-Identifier: MIT
 *
 * drterr.h - what the parts of drterr share.
 */
#ifndef DRTERR_H
#define DRTERR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <drt-compat/drt_compat.h>

/* Exit codes. */
enum { ALL_KNOWN = 0, SOME_UNKNOWN = 1, TROUBLE = 2 };

/* --- drterr.c ------------------------------------------------------------- */

struct options {
    bool json;
    bool colour;
};

/* One line on standard error, after all of standard output so far. */
void complain(const char *subject, const char *reason);

/* --- tables.c: names that the library's headers have, and the contract ------ */

/* NULL where there is none. */
const char *facility_name(uint32_t facility);
const char *errno_name(int err);

/* 0 for an unknown name, which is in capitals. */
int errno_from_name(const char *name);

/* A row of contract.list. */
struct contract {
    const char *function;
    enum { RETURNS_CODE, RETURNS_WINSOCK, RETURNS_S_OK, RETURNS_NOTHING } kind;
    const char *name; /* of the code; NULL where the row is not about one code */
    HRESULT hr;
    const char *when;
};

extern const struct contract contract[];
extern const size_t contract_count;

/* The first row at or after *i that says when hr is returned; *i goes behind
 * it.  NULL at the end. */
const struct contract *next_return(HRESULT hr, size_t *i);

/* --- readings.c: what a number or a name can mean --------------------------- */

enum kind { KIND_HRESULT, KIND_WIN32, KIND_WINSOCK, KIND_ERRNO };

struct reading {
    enum kind kind;
    int32_t number;      /* the HRESULT, the bare code, or the errno */
    HRESULT hr;          /* as an HRESULT */
    const char *name;    /* NULL: unknown */
    const char *text;    /* NULL: unknown */
    const char *also[2]; /* other names of it; NULL where there are fewer */
};

/* The readings of one argument, the likely one first. */
struct readings {
    size_t count;
    struct reading at[5]; /* as hexadecimal two, as decimal three */
    char name[64];        /* the argument in capitals, where it is a name */
};

/* Returns NULL, or why the argument has no reading. */
const char *find_readings(const char *argument, struct readings *readings);

/* The reading of an HRESULT. */
struct reading read_hresult(HRESULT hr);

/* Whether a bare code is one of Winsock's. */
bool is_winsock(int32_t code);

/* The bare Win32 code inside an HRESULT; -1 where there is none. */
int32_t win32_code(HRESULT hr);

/* The facility's 12 bits, and the code's 16. */
uint32_t facility_of(HRESULT hr);
uint32_t code_of(HRESULT hr);

/* Bit 29: the code was made by somebody else than Microsoft. */
bool is_customer(HRESULT hr);

/* A code in the facility that the documentation page prints, 0x98, and the
 * code that Windows has in its place. */
bool is_documented_facility(HRESULT hr);
HRESULT windows_code(HRESULT hr);

/* --- The modes: each returns the exit code ---------------------------------- */

int explain(char **arguments, size_t count, const struct options *options);
int list_codes(char **patterns, size_t count, const struct options *options);
int list_functions(char **patterns, size_t count, const struct options *options);
int annotate(char **files, size_t count, bool colour);

/* --- json.c ------------------------------------------------------------------ */

/* input is the argument as it was given, NULL in a list. */
void json_reading(const char *input, const struct reading *reading);
void json_contract(const struct contract *row);

#endif
