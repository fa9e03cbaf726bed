/* SPDX-License-Identifier: MIT
 *
 * lists.c - lists of codes and of what functions return, by shell pattern.
 */
#include "drterr.h"

#include <ctype.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <drt-compat/winerror.h>

/* False where it does not fit. */
static bool copy_small(char *to, size_t size, const char *from)
{
    size_t i;

    for (i = 0; i < size - 1 && from[i]; i++)
        to[i] = (char)tolower((unsigned char)from[i]);
    to[i] = '\0';
    return from[i] == '\0';
}

/* POSIX has no fnmatch that ignores case.  Compared in small letters, since a
 * pattern may contain [:alpha:]. */
static bool matches(const char *pattern, const char *name)
{
    char small_pattern[256], small_name[64];

    return name && copy_small(small_pattern, sizeof small_pattern, pattern) &&
           copy_small(small_name, sizeof small_name, name) &&
           fnmatch(small_pattern, small_name, 0) == 0;
}

/* --- Codes ------------------------------------------------------------------ */

/* For a bare code its own number, too. */
static void print_code(const char *name, const struct reading *reading)
{
    int32_t bare = win32_code(reading->hr);

    printf("%-40s 0x%08" PRIX32 " ", name, (uint32_t)reading->hr);
    if (bare > 0)
        printf("%5" PRId32, bare);
    else
        printf("%5s", "");
    printf(" %s\n", reading->text);
}

/* Lists the codes whose name, or one of whose names, matches. */
static bool list_matching(const char *pattern, const struct options *options)
{
    bool found = false;

    for (size_t i = 0; i < drt_status_count(); i++) {
        struct reading reading = read_hresult(drt_status_at(i));
        bool first = matches(pattern, reading.name);
        bool second = matches(pattern, reading.also[0]);

        found = found || first || second;
        if (options->json && (first || second))
            json_reading(NULL, &reading);
        if (!options->json && first)
            print_code(reading.name, &reading);
        if (!options->json && second)
            print_code(reading.also[0], &reading);
    }
    return found;
}

int list_codes(char **patterns, size_t count, const struct options *options)
{
    int result = ALL_KNOWN;

    if (count == 0)
        list_matching("*", options);
    for (size_t i = 0; i < count; i++) {
        if (!list_matching(patterns[i], options)) {
            complain(*patterns[i] ? patterns[i] : "''", "no code has such a name");
            result = SOME_UNKNOWN;
        }
    }
    return result;
}

/* --- Functions ---------------------------------------------------------------- */

static void print_row(const struct contract *row)
{
    static const char *const other[] = {"", "(Winsock error)", "", "(nothing)"};

    printf("    %-36s ", row->name ? row->name : other[row->kind]);
    if (row->name)
        printf("0x%08" PRIX32, (uint32_t)row->hr);
    else
        printf("%10s", "");
    printf("  %s\n", row->when);
}

static bool list_function(const char *pattern, const struct options *options)
{
    const char *function = NULL;

    for (size_t i = 0; i < contract_count; i++) {
        const struct contract *row = &contract[i];

        if (!matches(pattern, row->function))
            continue;
        if (options->json) {
            json_contract(row);
        } else {
            if (!function || strcmp(function, row->function) != 0)
                printf("%s\n", row->function);
            print_row(row);
        }
        function = row->function;
    }
    return function != NULL;
}

int list_functions(char **patterns, size_t count, const struct options *options)
{
    int result = ALL_KNOWN;

    for (size_t i = 0; i < count; i++) {
        if (!list_function(patterns[i], options)) {
            complain(patterns[i], "drt.h has no such function");
            result = SOME_UNKNOWN;
        }
    }
    return result;
}
