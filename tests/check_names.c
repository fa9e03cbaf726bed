/* SPDX-License-Identifier: MIT
 *
 * check_names.c - checks names, texts, the way from name to code, the table and drt_format_status.
 *
 * Every call is made with errno, the last error and the last status set to marks, and fails the
 * test where it changes one: what explains an error must not destroy it.
 */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <drt-compat/winsock2.h>
#include <drt-compat/winerror.h>
#include <drt-compat/drt.h>

#define COUNT(array) ((int)(sizeof(array) / sizeof(array)[0]))

/* For what is checked a million times: ck_assert_msg writes to a file each time, even if all is
 * well. */
#define EXPECT(condition, ...) \
    do { \
        if (!(condition)) \
            ck_abort_msg(__VA_ARGS__); \
    } while (0)

/* --- What is expected ---------------------------------------------------- */

struct row {
    const char *name;
    const char *win32; /* NULL: the row has no bare code */
    HRESULT hr;
    uint32_t bare;
    const char *text;
};

static const struct row rows[] = {
#define STATUS(name, err, text)      {#name, NULL, name, 0, text},
#define BARE(name, err, text)        {#name, #name, HRESULT_FROM_WIN32(name), name, text},
#define BOTH(name, win32, err, text) {#name, #win32, name, win32, text},
#include "../compat/codes.list"
};

/* Every name, and the HRESULT that it must lead to. */
struct name {
    const char *name;
    HRESULT hr;
};

static const struct name names[] = {
#define STATUS(name, err, text)      {#name, name},
#define BARE(name, err, text)        {#name, HRESULT_FROM_WIN32(name)},
#define BOTH(name, win32, err, text) {#name, name}, {#win32, HRESULT_FROM_WIN32(win32)},
#define ALIAS(name, of)              {#name, name},
#define BARE_ALIAS(name, of)         {#name, HRESULT_FROM_WIN32(name)},
#include "../compat/codes.list"
};

/* A second name, and the first name of its row. */
struct alias {
    const char *name;
    const char *of;
    uint32_t value;
};

static const struct alias status_aliases[] = {
#define ALIAS(name, of) {#name, #of, (uint32_t)(name)},
#include "../compat/codes.list"
};

static const struct alias bare_aliases[] = {
#define BARE_ALIAS(name, of) {#name, #of, (uint32_t)(name)},
#include "../compat/codes.list"
};

/* Codes without a name, of many kinds. */
static const uint32_t unknown_codes[] = {
    0x00000002, 0x0000FFFF, 0x00620000, 0x00621001, 0x00980000, 0x00981001, 0x20000000,
    0x7FFFFFFF, 0x80000000, 0x80070000, 0x8007FFFF, 0x80620000, 0x80621000, 0x80621003,
    0x80621010, 0x80980000, 0x80981000, 0x80981003, 0x80981010, 0x8098FFFF, 0x8ABC1234,
    0xA0621001, 0xC0000005, 0xC0621001, 0xFFFFFFFE, 0xFFFFFFFF,
};

static const struct row *find_row(uint32_t value)
{
    int i;

    for (i = 0; i < COUNT(rows); i++) {
        if ((uint32_t)rows[i].hr == value)
            return &rows[i];
    }
    return NULL;
}

static int is_name(const char *name)
{
    int i;

    for (i = 0; i < COUNT(names); i++) {
        if (strcmp(names[i].name, name) == 0)
            return 1;
    }
    return 0;
}

static int is_drt(const struct row *row)
{
    return strncmp(row->name, "DRT_", 4) == 0;
}

/* The code of a DRT row as the documentation page has it, in facility 0x98. */
static HRESULT documented(const struct row *row)
{
    return (HRESULT)(((uint32_t)row->hr & 0x8000FFFF) | 0x00980000);
}

/* --- Calls that must leave no trace -------------------------------------- */

#define MARK_ERRNO  (INT_MAX - 4)
#define MARK_ERROR  0xDEADBEEF
#define MARK_STATUS ((HRESULT)0x8ABC0DEF)

static void set_marks(void)
{
    drt_set_last_status(MARK_STATUS);
    SetLastError(MARK_ERROR);
    errno = MARK_ERRNO;
}

static void check_marks(const char *function)
{
    int error_number = errno;
    DWORD error = GetLastError();
    HRESULT status = drt_get_last_status();

    EXPECT(error_number == MARK_ERRNO, "%s changes errno to %d", function, error_number);
    EXPECT(error == MARK_ERROR, "%s changes the last error to %u", function, (unsigned)error);
    EXPECT(status == MARK_STATUS, "%s changes the last status to 0x%08X", function,
           (unsigned)status);
}

/* The header calls most of these const, so the compiler may move a direct call away from between
 * the marks, or drop it.  A volatile pointer of a plain type keeps it in place. */
static const char *(*volatile call_status_name)(HRESULT) = drt_status_name;
static const char *(*volatile call_status_text)(HRESULT) = drt_status_text;
static const char *(*volatile call_win32_name)(uint32_t) = drt_win32_name;
static const char *(*volatile call_win32_text)(uint32_t) = drt_win32_text;
static int (*volatile call_status_from_name)(const char *, HRESULT *) = drt_status_from_name;
static int (*volatile call_format_status)(char *, size_t, HRESULT) = drt_format_status;
static size_t (*volatile call_status_count)(void) = drt_status_count;
static HRESULT (*volatile call_status_at)(size_t) = drt_status_at;

static const char *status_name(HRESULT hr)
{
    const char *name;

    set_marks();
    name = call_status_name(hr);
    check_marks("drt_status_name");
    return name;
}

static const char *status_text(HRESULT hr)
{
    const char *text;

    set_marks();
    text = call_status_text(hr);
    check_marks("drt_status_text");
    return text;
}

static const char *win32_name(uint32_t code)
{
    const char *name;

    set_marks();
    name = call_win32_name(code);
    check_marks("drt_win32_name");
    return name;
}

static const char *win32_text(uint32_t code)
{
    const char *text;

    set_marks();
    text = call_win32_text(code);
    check_marks("drt_win32_text");
    return text;
}

static int status_from_name(const char *name, HRESULT *hr)
{
    int known;

    set_marks();
    known = call_status_from_name(name, hr);
    check_marks("drt_status_from_name");
    return known;
}

static int format_status(char *buf, size_t size, HRESULT hr)
{
    int length;

    set_marks();
    length = call_format_status(buf, size, hr);
    check_marks("drt_format_status");
    return length;
}

static size_t status_count(void)
{
    size_t count;

    set_marks();
    count = call_status_count();
    check_marks("drt_status_count");
    return count;
}

static HRESULT status_at(size_t i)
{
    HRESULT hr;

    set_marks();
    hr = call_status_at(i);
    check_marks("drt_status_at");
    return hr;
}

/* --- From a code to its name and text ------------------------------------ */

static const char *printable(const char *string)
{
    return string ? string : "NULL";
}

#define CHECK_STRING(call, code, found, expected) \
    EXPECT(strcmp(printable(found), printable(expected)) == 0, \
           call "(0x%08X) is \"%s\", should be \"%s\"", (unsigned)(code), printable(found), \
           printable(expected))

static void check_status(HRESULT hr, const char *name, const char *text)
{
    CHECK_STRING("drt_status_name", hr, status_name(hr), name);
    CHECK_STRING("drt_status_text", hr, status_text(hr), text);
}

static void check_win32(uint32_t code, const char *name, const char *text)
{
    CHECK_STRING("drt_win32_name", code, win32_name(code), name);
    CHECK_STRING("drt_win32_text", code, win32_text(code), text);
}

START_TEST(row_has_name_and_text)
{
    const struct row *row = &rows[_i];

    check_status(row->hr, row->name, row->text);
    if (row->win32)
        check_win32(row->bare, row->win32, row->text);
    if (is_drt(row))
        check_status(documented(row), row->name, row->text);
}
END_TEST

START_TEST(status_alias_has_first_name)
{
    const struct alias *alias = &status_aliases[_i];

    CHECK_STRING("drt_status_name", alias->value, status_name((HRESULT)alias->value), alias->of);
}
END_TEST

START_TEST(bare_alias_has_first_name)
{
    const struct alias *alias = &bare_aliases[_i];

    CHECK_STRING("drt_win32_name", alias->value, win32_name(alias->value), alias->of);
}
END_TEST

/* FormatMessage's callers print a text as it is, or take '%' for an insert. */
START_TEST(text_is_a_sentence)
{
    const char *name = rows[_i].name;
    const char *text = status_text(rows[_i].hr);
    size_t length, i;

    EXPECT(text && *text, "%s has no text", name);
    length = strlen(text);
    EXPECT(length <= 80, "the text of %s has %zu characters, may have 80", name, length);
    EXPECT(isupper((unsigned char)text[0]), "%s: \"%s\" does not begin upper case", name, text);
    EXPECT(text[length - 1] == '.', "%s: \"%s\" does not end in a full stop", name, text);
    for (i = 0; i < length; i++)
        EXPECT(text[i] >= ' ' && text[i] <= '~' && text[i] != '%', "%s: character 0x%02X at %zu",
               name, (unsigned char)text[i], i);
}
END_TEST

START_TEST(text_is_unique)
{
    const char *text = status_text(rows[_i].hr);
    int i;

    ck_assert_ptr_nonnull(text);
    for (i = 0; i < COUNT(rows); i++)
        EXPECT(i == _i || strcmp(rows[i].text, text) != 0, "%s and %s share the text \"%s\"",
               rows[_i].name, rows[i].name, text);
}
END_TEST

START_TEST(unknown_code_has_neither)
{
    check_status((HRESULT)unknown_codes[_i], NULL, NULL);
}
END_TEST

static void check_if_unknown(uint32_t value)
{
    if (!find_row(value))
        check_status((HRESULT)value, NULL, NULL);
}

/* The codes next to a known one, and those that differ from it by a bit. */
START_TEST(neighbour_is_unknown)
{
    uint32_t value = (uint32_t)rows[_i].hr;
    int bit;

    check_if_unknown(value - 1);
    check_if_unknown(value + 1);
    for (bit = 0; bit < 32; bit++)
        check_if_unknown(value ^ (uint32_t)1 << bit);
}
END_TEST

/* All codes of the facilities that have any, as success and as failure. */
static const uint32_t facilities[] = {0, 1, 7, 9, 11, 62, 98, 99, 0x98, 0x1FFF};

START_TEST(facility_has_its_rows_only)
{
    uint32_t half = facilities[_i / 2] << 16 | (uint32_t)(_i % 2) << 31;
    uint32_t row_half = facilities[_i / 2] == 0x98 ? (half ^ (0x98 ^ 98) << 16) : half;
    const char *expected[0x10000] = {NULL};
    uint32_t code;
    int i;

    for (i = 0; i < COUNT(rows); i++) {
        if (((uint32_t)rows[i].hr & 0xFFFF0000) == row_half)
            expected[(uint32_t)rows[i].hr & 0xFFFF] = rows[i].name;
    }
    for (code = 0; code <= 0xFFFF; code++)
        CHECK_STRING("drt_status_name", half | code, status_name((HRESULT)(half | code)),
                     expected[code]);
}
END_TEST

START_TEST(every_bare_code)
{
    const struct row *expected[0x10000] = {NULL};
    uint32_t code;
    int i;

    for (i = 0; i < COUNT(rows); i++) {
        if (rows[i].win32)
            expected[rows[i].bare] = &rows[i];
    }
    for (code = 0; code <= 0xFFFF; code++)
        check_win32(code, expected[code] ? expected[code]->win32 : NULL,
                    expected[code] ? expected[code]->text : NULL);
}
END_TEST

/* An HRESULT is no bare code, and neither is a bare code with more above it. */
START_TEST(no_bare_code_above_16_bits)
{
    const struct row *row = &rows[_i];
    int bit;

    if ((uint32_t)row->hr > 0xFFFF)
        check_win32((uint32_t)row->hr, NULL, NULL);
    for (bit = 16; bit < 32; bit++)
        check_win32(row->bare | (uint32_t)1 << bit, NULL, NULL);
    check_win32(row->bare | 0xFFFF0000, NULL, NULL);
}
END_TEST

/* --- From a name to its code --------------------------------------------- */

#define UNTOUCHED ((HRESULT)0x8ABC1234)

static void check_name(const char *name, HRESULT expected)
{
    HRESULT hr = UNTOUCHED;

    EXPECT(status_from_name(name, &hr) == 1, "%s is unknown", name);
    EXPECT(hr == expected, "%s leads to 0x%08X, should be 0x%08X", name, (unsigned)hr,
           (unsigned)expected);
    EXPECT(status_from_name(name, NULL) == 1, "%s is unknown without hr", name);
}

static void check_no_name(const char *name)
{
    HRESULT hr = UNTOUCHED;

    EXPECT(status_from_name(name, &hr) == 0, "\"%.200s\" is taken for 0x%08X", printable(name),
           (unsigned)hr);
    EXPECT(hr == UNTOUCHED, "\"%.200s\" is unknown, but hr is 0x%08X, should be 0x%08X",
           printable(name), (unsigned)hr, (unsigned)UNTOUCHED);
    EXPECT(status_from_name(name, NULL) == 0, "\"%.200s\" is known without hr", printable(name));
}

START_TEST(name_leads_to_code)
{
    check_name(names[_i].name, names[_i].hr);
}
END_TEST

/* The name need not be the library's own string. */
START_TEST(copied_name_leads_to_code)
{
    char copy[128];

    ck_assert_int_lt(snprintf(copy, sizeof copy, "%s", names[_i].name), (int)sizeof copy);
    check_name(copy, names[_i].hr);
}
END_TEST

START_TEST(name_survives_round_trip)
{
    const struct row *row = &rows[_i];

    check_name(status_name(row->hr), row->hr);
    if (row->win32)
        check_name(win32_name(row->bare), HRESULT_FROM_WIN32(row->bare));
    if (is_drt(row))
        check_name(status_name(documented(row)), row->hr);
}
END_TEST

static void check_if_no_name(const char *name)
{
    if (!is_name(name))
        check_no_name(name);
}

/* Shorter by some characters, at either end. */
START_TEST(part_of_a_name_is_unknown)
{
    const char *name = names[_i].name;
    size_t length = strlen(name);
    char other[128];
    size_t i;

    ck_assert_uint_lt(length, sizeof other);
    for (i = 0; i < length; i++) {
        memcpy(other, name, i);
        other[i] = '\0';
        check_if_no_name(other);
        check_if_no_name(name + i + 1);
    }
}
END_TEST

/* Longer by one character, at either end. */
START_TEST(extended_name_is_unknown)
{
    static const char more[] = " _-.0AESaz%()\t\n\x01\x7f\x80\xff";
    char other[128];
    size_t i;

    for (i = 0; i < sizeof more - 1; i++) {
        ck_assert_int_lt(snprintf(other, sizeof other, "%s%c", names[_i].name, more[i]),
                         (int)sizeof other);
        check_if_no_name(other);
        snprintf(other, sizeof other, "%c%s", more[i], names[_i].name);
        check_if_no_name(other);
    }
}
END_TEST

/* One character replaced, by its lower case among others. */
START_TEST(changed_name_is_unknown)
{
    char other[128];
    size_t i;

    ck_assert_int_lt(snprintf(other, sizeof other, "%s", names[_i].name), (int)sizeof other);
    for (i = 0; other[i]; i++) {
        char old = other[i];

        other[i] = (char)tolower((unsigned char)old);
        check_if_no_name(other);
        other[i] = (char)(old ^ 1);
        check_if_no_name(other);
        other[i] = (char)(old | 0x80);
        check_if_no_name(other);
        other[i] = old;
    }
    for (i = 0; other[i]; i++)
        other[i] = (char)tolower((unsigned char)other[i]);
    check_no_name(other);
}
END_TEST

static const char *const unknown_names[] = {
    NULL,
    "",
    " ",
    "0",
    "E_",
    "DRT_E_",
    "WSA",
    "S_OK S_OK",
    "S_OK\n",
    "DRT_E_TIMEOUT (0x80621001)",
    "0x80621001",
    "2147942405",
    "ECONNREFUSED",
    "FACILITY_DRT",
    "WSABASEERR",
    "DRT_E_NO_SUCH_CODE",
    "%s%n",
    "\x01\x7f\x80\xff",
};

START_TEST(other_string_is_unknown)
{
    check_no_name(unknown_names[_i]);
}
END_TEST

START_TEST(long_string_is_unknown)
{
    size_t size = (size_t)1 << 20;
    char *name = malloc(size);

    ck_assert_ptr_nonnull(name);
    memset(name, 'E', size - 1);
    name[size - 1] = '\0';
    check_no_name(name);
    memset(name, 0xFF, size - 1);
    check_no_name(name);
    memcpy(name, "DRT_E_TIMEOUT", strlen("DRT_E_TIMEOUT"));
    check_no_name(name);
    free(name);
}
END_TEST

/* --- The table ----------------------------------------------------------- */

START_TEST(table_has_every_row)
{
    ck_assert_uint_eq(status_count(), COUNT(rows));
}
END_TEST

START_TEST(table_has_row)
{
    const struct row *row = &rows[_i];
    HRESULT hr = status_at((size_t)_i);

    EXPECT(hr == row->hr, "code %d is 0x%08X, should be 0x%08X (%s)", _i, (unsigned)hr,
           (unsigned)row->hr, row->name);
}
END_TEST

START_TEST(table_ascends)
{
    size_t i;

    for (i = 1; i < status_count(); i++)
        EXPECT((uint32_t)status_at(i - 1) < (uint32_t)status_at(i), "0x%08X stands before 0x%08X",
               (unsigned)status_at(i - 1), (unsigned)status_at(i));
}
END_TEST

START_TEST(table_ends_in_last_code)
{
    static const size_t beyond[] = {0, 1, 2, 1000, 65536, INT_MAX};
    HRESULT last = rows[COUNT(rows) - 1].hr;
    int i;

    for (i = 0; i < COUNT(beyond); i++)
        ck_assert_int_eq(status_at(status_count() + beyond[i]), last);
    ck_assert_int_eq(status_at(SIZE_MAX), last);
    ck_assert_int_eq(status_at(SIZE_MAX / 2 + 1), last);
    ck_assert_int_eq(status_at(SIZE_MAX / sizeof(HRESULT) + 1), last);
}
END_TEST

/* --- drt_format_status --------------------------------------------------- */

#define GUARD      ((char)0xA5)
#define GUARD_SIZE 16

static void check_guard(const char *buf, size_t from, size_t to, HRESULT hr)
{
    size_t i;

    for (i = from; i < to; i++)
        EXPECT(buf[i] == GUARD, "0x%08X, size %zu: byte %zu is 0x%02X, should be 0x%02X",
               (unsigned)hr, from, i, (unsigned char)buf[i], (unsigned char)GUARD);
}

static void check_size(HRESULT hr, const char *expected, size_t size)
{
    size_t full = strlen(expected);
    size_t fits = full < size ? full : size - 1;
    char buf[256 + GUARD_SIZE];
    int length;

    memset(buf, GUARD, sizeof buf);
    length = format_status(buf, size, hr);
    EXPECT(length == (int)full, "0x%08X, size %zu: returns %d, should be %zu", (unsigned)hr, size,
           length, full);
    check_guard(buf, size, sizeof buf, hr);
    if (size == 0)
        return;
    EXPECT(memchr(buf, '\0', size) == buf + fits, "0x%08X, size %zu: no terminator at %zu",
           (unsigned)hr, size, fits);
    EXPECT(memcmp(buf, expected, fits) == 0, "0x%08X, size %zu: \"%s\" is no beginning of \"%s\"",
           (unsigned)hr, size, buf, expected);
}

static void check_format(HRESULT hr, const char *expected)
{
    size_t full = strlen(expected);
    char buf[256];
    size_t size;

    ck_assert_uint_le(full + 2, sizeof buf);
    EXPECT(full < DRT_COMPAT_STATUS_MAX, "0x%08X has %zu characters, may have %d", (unsigned)hr,
           full, DRT_COMPAT_STATUS_MAX - 1);
    for (size = 0; size <= full + 2; size++)
        check_size(hr, expected, size);
    check_size(hr, expected, DRT_COMPAT_STATUS_MAX);
    ck_assert_int_eq(format_status(NULL, 0, hr), (int)full);
    ck_assert_int_eq(format_status(NULL, 1, hr), (int)full);
    ck_assert_int_eq(format_status(NULL, SIZE_MAX, hr), (int)full);
    /* A caller may not know its buffer's size. */
    ck_assert_int_eq(format_status(buf, SIZE_MAX, hr), (int)full);
    ck_assert_str_eq(buf, expected);
}

static void check_row_format(const struct row *row, HRESULT hr)
{
    char expected[256];
    int length =
        snprintf(expected, sizeof expected, "%s (0x%08X): %s", row->name, (unsigned)hr, row->text);

    ck_assert_int_lt(length, (int)sizeof expected);
    check_format(hr, expected);
}

START_TEST(row_is_formatted)
{
    check_row_format(&rows[_i], rows[_i].hr);
    if (is_drt(&rows[_i]))
        check_row_format(&rows[_i], documented(&rows[_i]));
}
END_TEST

struct formatted {
    uint32_t value;
    const char *text;
};

/* clang-format off */
static const struct formatted formatted[] = {
    {0x80621001, "DRT_E_TIMEOUT (0x80621001): The operation did not finish within its time limit."},
    {0x80981001, "DRT_E_TIMEOUT (0x80981001): The operation did not finish within its time limit."},
    {0x00000000, "S_OK (0x00000000): The call succeeded."},
    {0x00000002, "0x00000002: severity 0 (success), facility 0 (0x0), code 2 (0x2)"},
    {0x00070005, "0x00070005: severity 0 (success), facility 7 (0x7), code 5 (0x5)"},
    {0x00981001, "0x00981001: severity 0 (success), facility 152 (0x98), code 4097 (0x1001)"},
    {0x7FFFFFFF, "0x7FFFFFFF: severity 0 (success), facility 8191 (0x1FFF), code 65535 (0xFFFF)"},
    {0x80000000, "0x80000000: severity 1 (failure), facility 0 (0x0), code 0 (0x0)"},
    {0x80070000, "0x80070000: severity 1 (failure), facility 7 (0x7), code 0 (0x0)"},
    {0x80621003, "0x80621003: severity 1 (failure), facility 98 (0x62), code 4099 (0x1003)"},
    {0x80981003, "0x80981003: severity 1 (failure), facility 152 (0x98), code 4099 (0x1003)"},
    {0x8ABC1234, "0x8ABC1234: severity 1 (failure), facility 2748 (0xABC), code 4660 (0x1234)"},
    {0xA0621001, "0xA0621001: severity 1 (failure), facility 98 (0x62), code 4097 (0x1001)"},
    {0xFFFFFFFF, "0xFFFFFFFF: severity 1 (failure), facility 8191 (0x1FFF), code 65535 (0xFFFF)"},
};
/* clang-format on */

START_TEST(code_is_formatted)
{
    check_format((HRESULT)formatted[_i].value, formatted[_i].text);
}
END_TEST

/* --- The suite ----------------------------------------------------------- */

static TCase *code_tests(void)
{
    TCase *tc = tcase_create("from codes");

    tcase_add_loop_test(tc, row_has_name_and_text, 0, COUNT(rows));
    tcase_add_loop_test(tc, status_alias_has_first_name, 0, COUNT(status_aliases));
    tcase_add_loop_test(tc, bare_alias_has_first_name, 0, COUNT(bare_aliases));
    tcase_add_loop_test(tc, text_is_a_sentence, 0, COUNT(rows));
    tcase_add_loop_test(tc, text_is_unique, 0, COUNT(rows));
    tcase_add_loop_test(tc, unknown_code_has_neither, 0, COUNT(unknown_codes));
    tcase_add_loop_test(tc, neighbour_is_unknown, 0, COUNT(rows));
    tcase_add_loop_test(tc, facility_has_its_rows_only, 0, 2 * COUNT(facilities));
    tcase_add_test(tc, every_bare_code);
    tcase_add_loop_test(tc, no_bare_code_above_16_bits, 0, COUNT(rows));
    return tc;
}

static TCase *name_tests(void)
{
    TCase *tc = tcase_create("from names");

    tcase_add_loop_test(tc, name_leads_to_code, 0, COUNT(names));
    tcase_add_loop_test(tc, copied_name_leads_to_code, 0, COUNT(names));
    tcase_add_loop_test(tc, name_survives_round_trip, 0, COUNT(rows));
    tcase_add_loop_test(tc, part_of_a_name_is_unknown, 0, COUNT(names));
    tcase_add_loop_test(tc, extended_name_is_unknown, 0, COUNT(names));
    tcase_add_loop_test(tc, changed_name_is_unknown, 0, COUNT(names));
    tcase_add_loop_test(tc, other_string_is_unknown, 0, COUNT(unknown_names));
    tcase_add_test(tc, long_string_is_unknown);
    return tc;
}

static TCase *table_tests(void)
{
    TCase *tc = tcase_create("table");

    tcase_add_test(tc, table_has_every_row);
    tcase_add_loop_test(tc, table_has_row, 0, COUNT(rows));
    tcase_add_test(tc, table_ascends);
    tcase_add_test(tc, table_ends_in_last_code);
    return tc;
}

static TCase *format_tests(void)
{
    TCase *tc = tcase_create("format");

    tcase_add_loop_test(tc, row_is_formatted, 0, COUNT(rows));
    tcase_add_loop_test(tc, code_is_formatted, 0, COUNT(formatted));
    return tc;
}

int main(void)
{
    Suite *suite = suite_create("names");
    SRunner *sr;
    int failed;

    suite_add_tcase(suite, code_tests());
    suite_add_tcase(suite, name_tests());
    suite_add_tcase(suite, table_tests());
    suite_add_tcase(suite, format_tests());
    sr = srunner_create(suite);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
