/* SPDX-License-Identifier: MIT
 *
 * check_codes.c - checks value, type and constness of every code, and that all lists agree.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <drt-compat/winsock2.h>
#include <drt-compat/winerror.h>
#include <drt-compat/drt.h>

#include "documented_facility.h"

#define COUNT(array) ((int)(sizeof(array) / sizeof(array)[0]))

#define IS_HRESULT(code) _Generic((code), HRESULT : 1, default : 0)
#define IS_INT(code)     _Generic((code), int : 1, default : 0)

/* A bare code also serves the preprocessor, as it does on Windows. */
#if ERROR_SUCCESS || NO_ERROR || ERROR_ACCESS_DENIED != 5 || WSAECONNREFUSED != 10061
#error "a bare code has another value in #if"
#endif

/* --- Values and types ---------------------------------------------------- */

struct code {
    const char *name;
    uint32_t value;
    uint32_t expected;
    int has_type;
};

/* The headers' values beside the frozen ones. */
static const struct code statuses[] = {
#define VALUE(name, value) {#name, (uint32_t)(name), value, IS_HRESULT(name)},
#include "values.list"
};

static const struct code bare_codes[] = {
#define BARE_VALUE(name, value) {#name, (uint32_t)(name), value, IS_INT(name)},
#include "values.list"
};

static const struct code facilities[] = {
#define FACILITY_VALUE(name, value) {#name, (uint32_t)(name), value, IS_INT(name)},
#include "values.list"
};

static void check_code(const struct code *code, const char *type)
{
    ck_assert_msg(code->value == code->expected, "%s is 0x%08X, should be 0x%08X", code->name,
                  (unsigned)code->value, (unsigned)code->expected);
#if !defined(_WIN32) /* where Windows' own headers have long */
    ck_assert_msg(code->has_type, "the type of %s is not %s", code->name, type);
#else
    (void)type;
#endif
}

START_TEST(status_is_frozen)
{
    check_code(&statuses[_i], "HRESULT");
}
END_TEST

START_TEST(bare_code_is_frozen)
{
    check_code(&bare_codes[_i], "int");
}
END_TEST

START_TEST(facility_is_frozen)
{
    check_code(&facilities[_i], "int");
}
END_TEST

/* --- Constant expressions ------------------------------------------------ */

/* Most of the check is that the following compiles. */
#define VALUE(name, value) \
    _Static_assert(((name) < 0) == ((value) > 0x7FFFFFFF), #name " has the wrong severity");
#include "values.list"

static const HRESULT in_array[] = {
#define VALUE(name, value) name,
#include "values.list"
};

enum {
#define VALUE(name, value) enum_##name = name,
#include "values.list"
};

static const int in_enum[] = {
#define VALUE(name, value) enum_##name,
#include "values.list"
};

/* Two rows of one value would be two equal labels, which do not compile. */
static const char *status_by_switch(HRESULT hr)
{
    switch (hr) {
#define STATUS(name, err, text) \
    case name: \
        return #name;
#define BARE(name, err, text) \
    case HRESULT_FROM_WIN32(name): \
        return #name;
#define BOTH(name, win32, err, text) \
    case name: \
        return #name;
#include "../compat/codes.list"
    default:
        return "no row";
    }
}

static const char *bare_code_by_switch(int code)
{
    switch (code) {
#define BARE(name, err, text) \
    case name: \
        return #name;
#define BOTH(name, win32, err, text) \
    case win32: \
        return #win32;
#include "../compat/codes.list"
    default:
        return "no row";
    }
}

struct row {
    const char *name;
    const char *win32; /* NULL: the row has no bare code */
    HRESULT hr;
    int bare;
};

static const struct row rows[] = {
#define STATUS(name, err, text)      {#name, NULL, name, 0},
#define BARE(name, err, text)        {#name, #name, HRESULT_FROM_WIN32(name), name},
#define BOTH(name, win32, err, text) {#name, #win32, name, win32},
#include "../compat/codes.list"
};

START_TEST(status_is_constant)
{
    const struct code *code = &statuses[_i];

    ck_assert_msg((uint32_t)in_array[_i] == code->expected,
                  "%s is 0x%08X in an array, should be 0x%08X", code->name, (unsigned)in_array[_i],
                  (unsigned)code->expected);
    ck_assert_msg((uint32_t)in_enum[_i] == code->expected,
                  "%s is 0x%08X in an enum, should be 0x%08X", code->name, (unsigned)in_enum[_i],
                  (unsigned)code->expected);
}
END_TEST

START_TEST(row_is_a_case_label)
{
    const struct row *row = &rows[_i];
    const char *found = status_by_switch(row->hr);

    ck_assert_msg(strcmp(found, row->name) == 0, "0x%08X: the switch finds %s, should find %s",
                  (unsigned)row->hr, found, row->name);
    if (!row->win32)
        return;
    found = bare_code_by_switch(row->bare);
    ck_assert_msg(strcmp(found, row->win32) == 0, "%d: the switch finds %s, should find %s",
                  row->bare, found, row->win32);
}
END_TEST

/* A BOTH row claims that its two names stand for one code. */
START_TEST(both_names_are_one_code)
{
    const struct row *row = &rows[_i];

    if (row->win32)
        ck_assert_msg(row->hr == HRESULT_FROM_WIN32(row->bare),
                      "%s is 0x%08X, but %s makes it 0x%08X", row->name, (unsigned)row->hr,
                      row->win32, (unsigned)HRESULT_FROM_WIN32(row->bare));
}
END_TEST

/* --- The two facilities of the DRT codes --------------------------------- */

#define DRT_CODES 42

static int is_drt(const char *name)
{
    return strncmp(name, "DRT_", 4) == 0;
}

/* The facility is all that differs, and for the DRT codes alone. */
static uint32_t documented_value(const struct code *code)
{
    return is_drt(code->name) ? (code->expected & 0x8000FFFF) | 0x00980000 : code->expected;
}

START_TEST(documented_value_differs_by_facility)
{
    const struct documented_code *code = &documented_codes[_i];
    uint32_t expected = documented_value(&statuses[_i]);

    ck_assert_str_eq(code->name, statuses[_i].name);
    ck_assert_msg(code->value == expected,
                  "%s is 0x%08X in the documented facility, should be 0x%08X", code->name,
                  (unsigned)code->value, (unsigned)expected);
}
END_TEST

START_TEST(drt_codes_are_complete)
{
    int drt_codes = 0;
    int i;

    for (i = 0; i < COUNT(statuses); i++)
        drt_codes += is_drt(statuses[i].name);
    ck_assert_int_eq(drt_codes, DRT_CODES);
    ck_assert_int_eq((int)documented_count, COUNT(statuses));
    ck_assert_int_eq(documented_facility, 0x98);
    ck_assert_int_eq(FACILITY_DRT, 98);
    ck_assert_int_eq(FACILITY_DRT, FACILITY_P2P_INT);
}
END_TEST

/* --- One list ------------------------------------------------------------ */

/* Every name of the library's list, second names included. */
static const char *const listed[] = {
#define STATUS(name, err, text)      #name,
#define BARE(name, err, text)        #name,
#define BOTH(name, win32, err, text) #name, #win32,
#define ALIAS(name, of)              #name,
#define BARE_ALIAS(name, of)         #name,
#include "../compat/codes.list"
};

/* Every code that a public header defines, as header_codes.sh found it. */
static const char *const defined[] = {
#define HEADER_CODE(name) #name,
#include "header_codes.list"
};

static const char *const frozen[] = {
#define VALUE(name, value)      #name,
#define BARE_VALUE(name, value) #name,
#include "values.list"
};

static int times_in(const char *const *names, int count, const char *name)
{
    int times = 0;
    int i;

    for (i = 0; i < count; i++)
        times += strcmp(names[i], name) == 0;
    return times;
}

#define CHECK_ONCE(name, names, where) \
    ck_assert_msg(times_in(names, COUNT(names), name) == 1, "%s is %d times in %s, should be 1", \
                  name, times_in(names, COUNT(names), name), where)

START_TEST(listed_name_is_everywhere)
{
    CHECK_ONCE(listed[_i], listed, "codes.list");
    CHECK_ONCE(listed[_i], defined, "the headers");
    CHECK_ONCE(listed[_i], frozen, "values.list");
}
END_TEST

START_TEST(defined_name_is_listed)
{
    CHECK_ONCE(defined[_i], listed, "codes.list");
}
END_TEST

START_TEST(frozen_name_is_listed)
{
    CHECK_ONCE(frozen[_i], listed, "codes.list");
}
END_TEST

START_TEST(lists_have_one_length)
{
    ck_assert_int_eq(COUNT(listed), COUNT(frozen));
    ck_assert_int_eq(COUNT(listed), COUNT(defined));
}
END_TEST

/* --- The suite ----------------------------------------------------------- */

static TCase *value_tests(void)
{
    TCase *tc = tcase_create("values");

    tcase_add_loop_test(tc, status_is_frozen, 0, COUNT(statuses));
    tcase_add_loop_test(tc, bare_code_is_frozen, 0, COUNT(bare_codes));
    tcase_add_loop_test(tc, facility_is_frozen, 0, COUNT(facilities));
    return tc;
}

static TCase *constant_tests(void)
{
    TCase *tc = tcase_create("constants");

    tcase_add_loop_test(tc, status_is_constant, 0, COUNT(statuses));
    tcase_add_loop_test(tc, row_is_a_case_label, 0, COUNT(rows));
    tcase_add_loop_test(tc, both_names_are_one_code, 0, COUNT(rows));
    return tc;
}

static TCase *facility_tests(void)
{
    TCase *tc = tcase_create("facility");

    tcase_add_test(tc, drt_codes_are_complete);
    tcase_add_loop_test(tc, documented_value_differs_by_facility, 0, COUNT(statuses));
    return tc;
}

static TCase *list_tests(void)
{
    TCase *tc = tcase_create("lists");

    tcase_add_test(tc, lists_have_one_length);
    tcase_add_loop_test(tc, listed_name_is_everywhere, 0, COUNT(listed));
    tcase_add_loop_test(tc, defined_name_is_listed, 0, COUNT(defined));
    tcase_add_loop_test(tc, frozen_name_is_listed, 0, COUNT(frozen));
    return tc;
}

int main(void)
{
    Suite *suite = suite_create("codes");
    SRunner *sr;
    int failed;

    suite_add_tcase(suite, value_tests());
    suite_add_tcase(suite, constant_tests());
    suite_add_tcase(suite, facility_tests());
    suite_add_tcase(suite, list_tests());
    sr = srunner_create(suite);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
