/* SPDX-License-Identifier: MIT
 *
 * explain.c - says what arguments mean, for people.
 */
#include "drterr.h"

#include <inttypes.h>
#include <stdio.h>

#include <drt-compat/winerror.h>

/* What a line begins with: its label. */
#define LINE "    %-12s "

static const char *kind_name(enum kind kind)
{
    static const char *const names[] = {"HRESULT", "Win32 error", "Winsock error", "errno"};

    return names[kind];
}

static void print_title(const struct reading *reading, bool colour)
{
    const char *hue = !reading->name        ? "\033[1m"
                      : FAILED(reading->hr) ? "\033[1;31m"
                                            : "\033[1;32m";

    printf("%s%s%s (%s ", colour ? hue : "", reading->name ? reading->name : "unknown",
           colour ? "\033[0m" : "", kind_name(reading->kind));
    if (reading->kind == KIND_HRESULT)
        printf("0x%08" PRIX32 ")\n", (uint32_t)reading->hr);
    else
        printf("%" PRId32 ")\n", reading->number);
    if (reading->text)
        printf("    %s\n", reading->text);
}

static void print_facility(HRESULT hr)
{
    const char *name = facility_name(facility_of(hr));

    printf(LINE "%" PRIu32 " (%s)\n", "facility", facility_of(hr), name ? name : "unknown");
    if (is_documented_facility(hr))
        printf(LINE "the facility is 0x98, as Microsoft's documentation page prints it;\n" LINE
                    "Windows has 98, which makes this code 0x%08" PRIX32 "\n",
               "", "", (uint32_t)windows_code(hr));
    if ((uint32_t)hr & FACILITY_NT_BIT)
        printf(LINE "bit 28 is set: this is the NTSTATUS 0x%08" PRIX32 "\n", "",
               (uint32_t)hr & ~(uint32_t)FACILITY_NT_BIT);
}

static void print_code(HRESULT hr)
{
    int32_t bare = win32_code(hr);
    const char *kind = kind_name(is_winsock(bare) ? KIND_WINSOCK : KIND_WIN32);

    printf(LINE "0x%04" PRIX32 " (%" PRIu32 ")", "code", code_of(hr), code_of(hr));
    if (bare > 0)
        printf(", a %s", kind);
    putchar('\n');
}

/* The errno that a code comes nearest to; an errno needs no such line. */
static void print_errno(const struct reading *reading)
{
    int err = drt_errno_from_hresult(reading->hr);
    const char *name = errno_name(err);

    if (reading->kind == KIND_ERRNO || !reading->name || err == 0)
        return;
    printf(LINE "%s (%d)\n", "errno", name ? name : "unknown", err);
}

static void print_contract(const struct reading *reading)
{
    const char *label = "returned by";
    const struct contract *row;
    size_t i = 0;

    while ((row = next_return(reading->hr, &i))) {
        printf(LINE "%s: %s\n", label, row->function, row->when);
        label = "";
    }
}

static void print_reading(const struct reading *reading, bool colour)
{
    HRESULT hr = reading->hr;

    print_title(reading, colour);
    if (reading->also[0])
        printf(LINE "%s%s%s\n", "also", reading->also[0], reading->also[1] ? ", " : "",
               reading->also[1] ? reading->also[1] : "");
    printf(LINE "0x%08" PRIX32 "\n", "hexadecimal", (uint32_t)hr);
    printf(LINE "%" PRIdHRESULT "\n", "decimal", hr);
    printf(LINE "%s\n", "severity", FAILED(hr) ? "failure" : "success");
    if (is_customer(hr))
        printf(LINE "bit 29 is set: not Microsoft's code\n", "customer");
    print_facility(hr);
    print_code(hr);
    print_errno(reading);
    if (reading->kind != KIND_ERRNO)
        print_contract(reading);
}

static int explain_one(const char *argument, const struct options *options, const char *separator)
{
    struct readings readings;
    const char *reason = find_readings(argument, &readings);

    if (reason) {
        complain(*argument ? argument : "''", reason);
        return SOME_UNKNOWN;
    }
    for (size_t i = 0; i < readings.count; i++) {
        if (options->json) {
            json_reading(argument, &readings.at[i]);
        } else {
            printf("%s", i ? "or " : separator);
            print_reading(&readings.at[i], options->colour);
        }
    }
    if (readings.at[0].name)
        return ALL_KNOWN;
    complain(argument, "no code with a name here has this value");
    return SOME_UNKNOWN;
}

int explain(char **arguments, size_t count, const struct options *options)
{
    int result = ALL_KNOWN;

    for (size_t i = 0; i < count; i++) {
        if (explain_one(arguments[i], options, i ? "\n" : "") != ALL_KNOWN)
            result = SOME_UNKNOWN;
    }
    return result;
}
