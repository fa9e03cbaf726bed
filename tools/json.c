/* SPDX-License-Identifier: MIT
 *
 * json.c - readings and contract rows as JSON: one object a line, all keys in
 * every object, in this order, with null for what there is not.
 *
 * For each reading of an argument, and for each code of a list:
 *
 *   input                string   the argument as it was given; null in a list
 *   kind                 string   "hresult", "win32", "winsock" or "errno"
 *   name                 string   null: unknown
 *   also                 [string] other names; for an errno what Windows calls it
 *   number               number   the HRESULT (signed), the bare code, or the errno
 *   hresult              string   "0x80621001", also of a bare code and an errno
 *   decimal              number   the same, signed
 *   severity             string   "failure" or "success"
 *   customer             boolean  bit 29
 *   facility             number
 *   facility_name        string   "FACILITY_P2P_INT"
 *   documented_facility  boolean  0x98, as the documentation page prints 98
 *   code                 number
 *   text                 string   what it means
 *   errno                string   the nearest errno's name; null for a success
 *   returned_by          [object] "function" and "when", both strings
 *
 * For each row of a function:
 *
 *   function             string
 *   returns              string   "hresult", "winsock" (any error of Winsock)
 *                                 or "nothing" (a void function)
 *   name                 string   of the HRESULT
 *   hresult              string
 *   when                 string
 *
 * The readings of one argument stand in the order of likelihood.  A later
 * release may add keys at the end.
 */
#include "drterr.h"

#include <inttypes.h>
#include <stdio.h>

#include <drt-compat/winerror.h>

static void print_string(const char *string)
{
    if (!string) {
        printf("null");
        return;
    }
    putchar('"');
    for (; *string; string++) {
        unsigned char c = (unsigned char)*string;

        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", (unsigned)c);
        else
            putchar(c);
    }
    putchar('"');
}

static void string_member(const char *key, const char *value)
{
    printf(",\"%s\":", key);
    print_string(value);
}

static void bool_member(const char *key, bool value)
{
    printf(",\"%s\":%s", key, value ? "true" : "false");
}

static void hresult_member(HRESULT hr)
{
    printf(",\"hresult\":\"0x%08" PRIX32 "\"", (uint32_t)hr);
}

static void also_member(const struct reading *reading)
{
    printf(",\"also\":[");
    for (size_t i = 0; i < 2 && reading->also[i]; i++) {
        printf("%s", i ? "," : "");
        print_string(reading->also[i]);
    }
    putchar(']');
}

static void parts_members(HRESULT hr)
{
    string_member("severity", FAILED(hr) ? "failure" : "success");
    bool_member("customer", is_customer(hr));
    printf(",\"facility\":%" PRIu32, facility_of(hr));
    string_member("facility_name", facility_name(facility_of(hr)));
    bool_member("documented_facility", is_documented_facility(hr));
    printf(",\"code\":%" PRIu32, code_of(hr));
}

static const char *nearest_errno(const struct reading *reading)
{
    int err = drt_errno_from_hresult(reading->hr);

    if (reading->kind == KIND_ERRNO)
        return reading->name;
    return reading->name && err ? errno_name(err) : NULL;
}

static void returned_by_member(const struct reading *reading)
{
    const struct contract *row;
    const char *comma = "";
    size_t i = 0;

    printf(",\"returned_by\":[");
    while (reading->kind != KIND_ERRNO && (row = next_return(reading->hr, &i))) {
        printf("%s{\"function\":", comma);
        print_string(row->function);
        string_member("when", row->when);
        putchar('}');
        comma = ",";
    }
    putchar(']');
}

void json_reading(const char *input, const struct reading *reading)
{
    static const char *const kinds[] = {"hresult", "win32", "winsock", "errno"};

    printf("{\"input\":");
    print_string(input);
    string_member("kind", kinds[reading->kind]);
    string_member("name", reading->name);
    also_member(reading);
    printf(",\"number\":%" PRId32, reading->number);
    hresult_member(reading->hr);
    printf(",\"decimal\":%" PRIdHRESULT, reading->hr);
    parts_members(reading->hr);
    string_member("text", reading->text);
    string_member("errno", nearest_errno(reading));
    returned_by_member(reading);
    printf("}\n");
}

void json_contract(const struct contract *row)
{
    static const char *const returns[] = {"hresult", "winsock", "hresult", "nothing"};

    printf("{\"function\":");
    print_string(row->function);
    string_member("returns", returns[row->kind]);
    string_member("name", row->name);
    if (row->name)
        hresult_member(row->hr);
    else
        printf(",\"hresult\":null");
    string_member("when", row->when);
    printf("}\n");
}
