/* SPDX-License-Identifier: MIT
 *
 * check_macros.c - checks the macros that make and take apart codes, and the widths of the types.
 *
 * What is expected stands as literal numbers, worked out from the definitions in Microsoft's
 * winerror.h and windef.h, so that no macro is checked by means of another.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include <check.h>

#include <drt-compat/windows.h>
#include <drt-compat/winerror.h>

#define COUNT(array) ((int)(sizeof(array) / sizeof(array)[0]))

#define IS_HRESULT(value) _Generic((value), HRESULT : 1, default : 0)
#define IS_SCODE(value)   _Generic((value), SCODE : 1, default : 0)

/* --- Taking a code apart ------------------------------------------------- */

struct parts {
    uint32_t value;
    int failed;
    uint32_t code;
    uint32_t facility;
    uint32_t severity;
    uint32_t from_win32;
    uint32_t from_nt;
};

/* clang-format off */
static const struct parts parts[] = {
    /* value    failed  code   facility  sev  from_win32  from_nt */
    {0x00000000, 0, 0x0000, 0x0000, 0, 0x00000000, 0x10000000},
    {0x00000001, 0, 0x0001, 0x0000, 0, 0x80070001, 0x10000001},
    {0x00000005, 0, 0x0005, 0x0000, 0, 0x80070005, 0x10000005},
    {0x0000274D, 0, 0x274D, 0x0000, 0, 0x8007274D, 0x1000274D},
    {0x00007FFF, 0, 0x7FFF, 0x0000, 0, 0x80077FFF, 0x10007FFF},
    {0x00008000, 0, 0x8000, 0x0000, 0, 0x80078000, 0x10008000},
    {0x0000FFFF, 0, 0xFFFF, 0x0000, 0, 0x8007FFFF, 0x1000FFFF},
    {0x00010000, 0, 0x0000, 0x0001, 0, 0x80070000, 0x10010000},
    {0x00010005, 0, 0x0005, 0x0001, 0, 0x80070005, 0x10010005},
    {0x00070005, 0, 0x0005, 0x0007, 0, 0x80070005, 0x10070005},
    {0x00621010, 0, 0x1010, 0x0062, 0, 0x80071010, 0x10621010},
    {0x1FFF0000, 0, 0x0000, 0x1FFF, 0, 0x80070000, 0x1FFF0000},
    {0x20000000, 0, 0x0000, 0x0000, 0, 0x80070000, 0x30000000},
    {0x7FFF0000, 0, 0x0000, 0x1FFF, 0, 0x80070000, 0x7FFF0000},
    {0x7FFFFFFF, 0, 0xFFFF, 0x1FFF, 0, 0x8007FFFF, 0x7FFFFFFF},
    {0x80000000, 1, 0x0000, 0x0000, 1, 0x80000000, 0x90000000},
    {0x80000001, 1, 0x0001, 0x0000, 1, 0x80000001, 0x90000001},
    {0x80004005, 1, 0x4005, 0x0000, 1, 0x80004005, 0x90004005},
    {0x80070005, 1, 0x0005, 0x0007, 1, 0x80070005, 0x90070005},
    {0x80621001, 1, 0x1001, 0x0062, 1, 0x80621001, 0x90621001},
    {0x9FFF0000, 1, 0x0000, 0x1FFF, 1, 0x9FFF0000, 0x9FFF0000},
    {0xC0000005, 1, 0x0005, 0x0000, 1, 0xC0000005, 0xD0000005},
    {0xC0000022, 1, 0x0022, 0x0000, 1, 0xC0000022, 0xD0000022},
    {0xFFFF0000, 1, 0x0000, 0x1FFF, 1, 0xFFFF0000, 0xFFFF0000},
    {0xFFFFFFFF, 1, 0xFFFF, 0x1FFF, 1, 0xFFFFFFFF, 0xFFFFFFFF},
};
/* clang-format on */

#define CHECK_EQUAL(what, type, value, found, expected) \
    ck_assert_msg((uint32_t)(found) == (uint32_t)(expected), \
                  "%s of 0x%08X as " type " is 0x%X, should be 0x%X", what, (unsigned)(value), \
                  (unsigned)(found), (unsigned)(expected))

/* The same answers must come from whatever type a program keeps its codes in. */
#define CHECK_PARTS(type, x, p) \
    do { \
        CHECK_EQUAL("SUCCEEDED", type, x, SUCCEEDED(x), !(p)->failed); \
        CHECK_EQUAL("FAILED", type, x, FAILED(x), (p)->failed); \
        CHECK_EQUAL("IS_ERROR", type, x, IS_ERROR(x), (p)->failed); \
        CHECK_EQUAL("HRESULT_CODE", type, x, HRESULT_CODE(x), (p)->code); \
        CHECK_EQUAL("SCODE_CODE", type, x, SCODE_CODE(x), (p)->code); \
        CHECK_EQUAL("HRESULT_FACILITY", type, x, HRESULT_FACILITY(x), (p)->facility); \
        CHECK_EQUAL("SCODE_FACILITY", type, x, SCODE_FACILITY(x), (p)->facility); \
        CHECK_EQUAL("HRESULT_SEVERITY", type, x, HRESULT_SEVERITY(x), (p)->severity); \
        CHECK_EQUAL("SCODE_SEVERITY", type, x, SCODE_SEVERITY(x), (p)->severity); \
        CHECK_EQUAL("HRESULT_FROM_WIN32", type, x, HRESULT_FROM_WIN32(x), (p)->from_win32); \
        CHECK_EQUAL("HRESULT_FROM_NT", type, x, HRESULT_FROM_NT(x), (p)->from_nt); \
    } while (0)

START_TEST(parts_of_hresult)
{
    HRESULT hr = (HRESULT)parts[_i].value;

    CHECK_PARTS("HRESULT", hr, &parts[_i]);
}
END_TEST

START_TEST(parts_of_int)
{
    int value = (int)parts[_i].value;

    CHECK_PARTS("int", value, &parts[_i]);
}
END_TEST

START_TEST(parts_of_unsigned)
{
    unsigned value = parts[_i].value;

    CHECK_PARTS("unsigned", value, &parts[_i]);
}
END_TEST

/* Literals as Windows programs write them, 0x80070005L, are positive 64-bit numbers on LP64. */
START_TEST(parts_of_long_long)
{
    long long value = parts[_i].value;

    CHECK_PARTS("long long", value, &parts[_i]);
}
END_TEST

/* A negative int that was widened has ones in the upper half. */
START_TEST(parts_of_negative_long_long)
{
    long long value = (int)parts[_i].value;

    CHECK_PARTS("sign-extended long long", value, &parts[_i]);
}
END_TEST

static int evaluations;

static HRESULT counted(HRESULT hr)
{
    evaluations++;
    return hr;
}

/* if (FAILED(DrtOpen(...))) must open one table. */
START_TEST(tests_evaluate_once)
{
    evaluations = 0;
    ck_assert(SUCCEEDED(counted(S_FALSE)));
    ck_assert_int_eq(evaluations, 1);
    ck_assert(FAILED(counted(E_FAIL)));
    ck_assert_int_eq(evaluations, 2);
    ck_assert(IS_ERROR(counted(E_FAIL)));
    ck_assert_int_eq(evaluations, 3);
}
END_TEST

/* --- Making a code ------------------------------------------------------- */

struct making {
    uint32_t severity;
    uint32_t facility;
    uint32_t code;
    uint32_t expected;
};

/* clang-format off */
static const struct making makings[] = {
    /* sev  fac     code    expected */
    {0, 0x0000, 0x0000, 0x00000000},
    {0, 0x0000, 0x0001, 0x00000001},
    {0, 0x0000, 0xFFFF, 0x0000FFFF},
    {0, 0x0062, 0x1010, 0x00621010},
    {0, 0x07FF, 0xFFFF, 0x07FFFFFF},
    {0, 0x1FFF, 0xFFFF, 0x1FFFFFFF},
    {0, 0x7FFF, 0xFFFF, 0x7FFFFFFF},
    {1, 0x0000, 0x0000, 0x80000000},
    {1, 0x0000, 0x4005, 0x80004005},
    {1, 0x0007, 0x0005, 0x80070005},
    {1, 0x0062, 0x1001, 0x80621001},
    {1, 0x0098, 0x1001, 0x80981001},
    {1, 0x0889, 0x0001, 0x88890001},
    {1, 0x0ABC, 0x1234, 0x8ABC1234},
    {1, 0x1FFF, 0xFFFF, 0x9FFFFFFF},
    {1, 0x7FFF, 0xFFFF, 0xFFFFFFFF},
    /* No part is cut to its width: the surplus runs into the next one. */
    {0, 0x0000, 0x10000, 0x00010000},
    {0, 0x8000, 0x0000, 0x80000000},
    {1, 0x0007, 0x80070005, 0x80070005},
    {2, 0x0007, 0x0005, 0x00070005},
};
/* clang-format on */

#define CHECK_MADE(macro, type, m) \
    ck_assert_msg((uint32_t)macro((type)(m)->severity, (type)(m)->facility, (type)(m)->code) == \
                      (m)->expected, \
                  #macro "(%u, 0x%X, 0x%X) as " #type " is 0x%08X, should be 0x%08X", \
                  (unsigned)(m)->severity, (unsigned)(m)->facility, (unsigned)(m)->code, \
                  (unsigned)macro((type)(m)->severity, (type)(m)->facility, (type)(m)->code), \
                  (unsigned)(m)->expected)

START_TEST(code_is_made)
{
    const struct making *m = &makings[_i];

    CHECK_MADE(MAKE_HRESULT, int, m);
    CHECK_MADE(MAKE_HRESULT, unsigned, m);
    CHECK_MADE(MAKE_HRESULT, HRESULT, m);
    CHECK_MADE(MAKE_SCODE, int, m);
    CHECK_MADE(MAKE_SCODE, unsigned, m);
    CHECK_MADE(MAKE_SCODE, HRESULT, m);
}
END_TEST

/* --- In expressions, in types, in constants ------------------------------ */

struct expression {
    const char *text;
    int64_t value;
    int64_t expected;
};

#define EXPRESSION(expression, expected) #expression, (int64_t)(expression), expected

/* Arguments that fall apart where a macro lacks parentheses around them, and macros that fall
 * apart inside a larger expression. */
static const struct expression expressions[] = {
    {EXPRESSION(SUCCEEDED(1 ? E_FAIL : S_OK), 0)},
    {EXPRESSION(SUCCEEDED(E_FAIL & 0x7FFFFFFF), 1)},
    {EXPRESSION(!SUCCEEDED(S_OK), 0)},
    {EXPRESSION(FAILED(0 ? S_OK : E_FAIL), 1)},
    {EXPRESSION(FAILED(0x7FFFFFFF | 0x80000000u), 1)},
    {EXPRESSION(!FAILED(E_FAIL), 0)},
    {EXPRESSION(FAILED(E_FAIL) + FAILED(S_OK) * 4, 1)},
    {EXPRESSION(IS_ERROR(0x80000000u | 1), 1)},
    {EXPRESSION(IS_ERROR(1 ? 0 : 0x80000000u), 0)},
    {EXPRESSION(!IS_ERROR(0x80000000u), 0)},
    {EXPRESSION(IS_ERROR(0x80000000u) + 1, 2)},
    {EXPRESSION(HRESULT_CODE(0x80070000u | 5), 5)},
    {EXPRESSION(HRESULT_CODE(1 ? 0x00070005 : 0), 5)},
    {EXPRESSION(2 * HRESULT_CODE(0x00070005) + 1, 11)},
    {EXPRESSION(SCODE_CODE(0x80070000u | 5), 5)},
    {EXPRESSION(2 * SCODE_CODE(0x00070005) + 1, 11)},
    {EXPRESSION(HRESULT_FACILITY(0x80000000u | 0x00070005), 7)},
    {EXPRESSION(HRESULT_FACILITY(1 ? 0x00070005 : 0), 7)},
    {EXPRESSION(2 * HRESULT_FACILITY(0x00070005) + 1, 15)},
    {EXPRESSION(SCODE_FACILITY(0x80000000u | 0x00070005), 7)},
    {EXPRESSION(2 * SCODE_FACILITY(0x00070005) + 1, 15)},
    {EXPRESSION(HRESULT_SEVERITY(0x80000000u | 5), 1)},
    {EXPRESSION(HRESULT_SEVERITY(1 ? 0 : 0x80000000u), 0)},
    {EXPRESSION(2 * HRESULT_SEVERITY(0x80000000u) + 1, 3)},
    {EXPRESSION(SCODE_SEVERITY(0x80000000u | 5), 1)},
    {EXPRESSION(2 * SCODE_SEVERITY(0x80000000u) + 1, 3)},
    {EXPRESSION(MAKE_HRESULT(0 | 1, 1 ? 7 : 0, 4 | 1), -2147024891)},
    {EXPRESSION(MAKE_HRESULT(1 && 1, 6 ^ 1, 1 ? 5 : 0), -2147024891)},
    {EXPRESSION(MAKE_HRESULT(0, 7, 5) + 1, 0x70006)},
    {EXPRESSION(-MAKE_HRESULT(0, 0, 5), -5)},
    {EXPRESSION(MAKE_SCODE(0 | 1, 1 ? 7 : 0, 4 | 1), -2147024891)},
    {EXPRESSION(-MAKE_SCODE(0, 0, 5), -5)},
    {EXPRESSION(HRESULT_FROM_WIN32(4 | 1), -2147024891)},
    {EXPRESSION(HRESULT_FROM_WIN32(1 ? 5 : 0), -2147024891)},
    {EXPRESSION(HRESULT_FROM_WIN32(0 ? 5 : 0), 0)},
    {EXPRESSION(HRESULT_FROM_WIN32(5) + 1, -2147024890)},
    {EXPRESSION(1 - HRESULT_FROM_WIN32(0), 1)},
    {EXPRESSION(HRESULT_FROM_NT(0xC0000000u | 0x22), -805306334)},
    {EXPRESSION(HRESULT_FROM_NT(1 ? 5 : 0), 0x10000005)},
    {EXPRESSION(HRESULT_FROM_NT(0) + 1, 0x10000001)},
    {EXPRESSION(MAKEWORD(1 | 2, 4 | 8), 0x0C03)},
    {EXPRESSION(MAKEWORD(1 ? 0x34 : 0, 1 ? 0x12 : 0), 0x1234)},
    {EXPRESSION(MAKEWORD(0x34, 0x12) + 1, 0x1235)},
    {EXPRESSION(LOBYTE(0x1200 | 0x34), 0x34)},
    {EXPRESSION(HIBYTE(0x1200 | 0x34), 0x12)},
    {EXPRESSION(2 * LOBYTE(0x1234) + 1, 0x69)},
    {EXPRESSION(2 * HIBYTE(0x1234) + 1, 0x25)},
    {EXPRESSION(MAKELONG(1 | 2, 4 | 8), 0x000C0003)},
    {EXPRESSION(MAKELONG(1 ? 0x5678 : 0, 1 ? 0x1234 : 0), 0x12345678)},
    {EXPRESSION(MAKELONG(0x5678, 0x1234) + 1, 0x12345679)},
    {EXPRESSION(LOWORD(0x12340000 | 0x5678), 0x5678)},
    {EXPRESSION(HIWORD(0x12340000 | 0x5678), 0x1234)},
    {EXPRESSION(2 * LOWORD(0x5678) + 1, 0xACF1)},
    {EXPRESSION(2 * HIWORD(0x12345678) + 1, 0x2469)},
};

START_TEST(macro_is_one_operand)
{
    const struct expression *e = &expressions[_i];

    ck_assert_msg(e->value == e->expected, "%s is %lld, should be %lld", e->text,
                  (long long)e->value, (long long)e->expected);
}
END_TEST

struct type {
    const char *text;
    int is_right;
};

static const struct type types[] = {
    {"MAKE_HRESULT gives an HRESULT", IS_HRESULT(MAKE_HRESULT(1, 7, 5))},
    {"MAKE_SCODE gives an SCODE", IS_SCODE(MAKE_SCODE(1, 7, 5))},
    {"HRESULT_FROM_WIN32(int) gives an HRESULT", IS_HRESULT(HRESULT_FROM_WIN32(5))},
    {"HRESULT_FROM_WIN32(unsigned) gives an HRESULT", IS_HRESULT(HRESULT_FROM_WIN32(5u))},
    {"HRESULT_FROM_WIN32(long long) gives an HRESULT", IS_HRESULT(HRESULT_FROM_WIN32(5ll))},
    {"HRESULT_FROM_NT(unsigned) gives an HRESULT", IS_HRESULT(HRESULT_FROM_NT(0xC0000022u))},
    {"HRESULT_FROM_NT(long long) gives an HRESULT", IS_HRESULT(HRESULT_FROM_NT(0xC0000022ll))},
    {"MAKEWORD gives a WORD", _Generic(MAKEWORD(1, 2), WORD : 1, default : 0)},
    {"LOWORD gives a WORD", _Generic(LOWORD(1), WORD : 1, default : 0)},
    {"HIWORD gives a WORD", _Generic(HIWORD(1), WORD : 1, default : 0)},
    {"LOBYTE gives a BYTE", _Generic(LOBYTE(1), BYTE : 1, default : 0)},
    {"HIBYTE gives a BYTE", _Generic(HIBYTE(1), BYTE : 1, default : 0)},
    {"MAKELONG gives a LONG", _Generic(MAKELONG(1, 2), LONG : 1, default : 0)},
};

START_TEST(macro_has_its_type)
{
    ck_assert_msg(types[_i].is_right, "not so: %s", types[_i].text);
}
END_TEST

/* Case labels must be integer constant expressions; so it is a check that this compiles. */
static int by_switch(int64_t value)
{
    switch (value) {
    case MAKE_HRESULT(1, 7, 5):
        return 1;
    case MAKE_SCODE(1, 7, 6):
        return 2;
    case HRESULT_FROM_WIN32(7):
        return 3;
    case HRESULT_FROM_NT(0xC0000022u):
        return 4;
    case HRESULT_CODE(MAKE_HRESULT(1, 7, 0x1234)):
        return 5;
    case HRESULT_FACILITY(MAKE_HRESULT(1, 0x62, 5)):
        return 6;
    case HRESULT_SEVERITY(MAKE_HRESULT(1, 7, 5)):
        return 7;
    case SUCCEEDED(E_FAIL):
        return 8;
    case MAKELONG(LOWORD(0x87654321), HIWORD(0x12345678)):
        return 9;
    case MAKEWORD(LOBYTE(0x8765), HIBYTE(0x4321)):
        return 10;
    default:
        return 0;
    }
}

START_TEST(macro_is_constant)
{
    static const int64_t labels[] = {0,          -2147024891, -2147024890, -2147024889,
                                     -805306334, 0x1234,      0x62,        1,
                                     0,          0x12344321,  0x4365};

    /* The first is there to count from one. */
    ck_assert_msg(by_switch(labels[_i]) == _i, "%lld is case %d, should be %d",
                  (long long)labels[_i], by_switch(labels[_i]), _i);
}
END_TEST

_Static_assert(FAILED(E_FAIL) && SUCCEEDED(S_FALSE), "FAILED or SUCCEEDED is no constant");
_Static_assert(IS_ERROR(E_FAIL) && !IS_ERROR(S_FALSE), "IS_ERROR is no constant");
_Static_assert(HRESULT_FROM_WIN32(HRESULT_FROM_WIN32(5)) == HRESULT_FROM_WIN32(5),
               "an HRESULT does not stay as it is");

/* --- printf -------------------------------------------------------------- */

struct printed {
    uint32_t value;
    const char *text;
};

static const struct printed printed[] = {
    {0x00000000, "0x00000000 0 end"},           {0x00000001, "0x00000001 1 end"},
    {0x00621010, "0x00621010 6426640 end"},     {0x7FFFFFFF, "0x7fffffff 2147483647 end"},
    {0x80000000, "0x80000000 -2147483648 end"}, {0x80070005, "0x80070005 -2147024891 end"},
    {0x80621001, "0x80621001 -2141057023 end"}, {0xFFFFFFFF, "0xffffffff -1 end"},
};

/* A conversion of another width than its argument also spoils what follows. */
START_TEST(hresult_is_printed)
{
    HRESULT hr = (HRESULT)printed[_i].value;
    char text[64];

    snprintf(text, sizeof text, "0x%08" PRIxHRESULT " %" PRIdHRESULT " %s", hr, hr, "end");
    ck_assert_str_eq(text, printed[_i].text);
}
END_TEST

/* --- windef.h ------------------------------------------------------------ */

struct width {
    const char *name;
    size_t size;
    size_t expected;
    int is_signed;
    int expect_signed;
};

#define SIGNED(type, size)   #type, sizeof(type), size, (type)-1 < (type)1, 1
#define UNSIGNED(type, size) #type, sizeof(type), size, (type)-1 < (type)1, 0

static const struct width widths[] = {
    {SIGNED(HRESULT, 4)}, {SIGNED(SCODE, 4)},     {SIGNED(LONG, 4)},    {SIGNED(INT, 4)},
    {SIGNED(BOOL, 4)},    {SIGNED(SHORT, 2)},     {UNSIGNED(BYTE, 1)},  {UNSIGNED(UCHAR, 1)},
    {UNSIGNED(WORD, 2)},  {UNSIGNED(USHORT, 2)},  {UNSIGNED(DWORD, 4)}, {UNSIGNED(ULONG, 4)},
    {UNSIGNED(UINT, 4)},  {UNSIGNED(BOOLEAN, 1)},
};

START_TEST(integer_has_its_width)
{
    const struct width *w = &widths[_i];

    ck_assert_msg(w->size == w->expected, "%s has %zu bytes, should have %zu", w->name, w->size,
                  w->expected);
    ck_assert_msg(w->is_signed == w->expect_signed, "%s is %s, should be %s", w->name,
                  w->is_signed ? "signed" : "unsigned", w->expect_signed ? "signed" : "unsigned");
}
END_TEST

#define IS_A(name, type)         _Generic((name)0, type : 1, default : 0)
#define POINTS_TO(pointer, type) #pointer " is " #type " *", IS_A(pointer, type *)

static const struct type pointers[] = {
    {POINTS_TO(PBYTE, BYTE)},
    {POINTS_TO(LPBYTE, BYTE)},
    {POINTS_TO(PUCHAR, UCHAR)},
    {POINTS_TO(PBOOLEAN, BOOLEAN)},
    {POINTS_TO(PWORD, WORD)},
    {POINTS_TO(LPWORD, WORD)},
    {POINTS_TO(PUSHORT, USHORT)},
    {POINTS_TO(PDWORD, DWORD)},
    {POINTS_TO(LPDWORD, DWORD)},
    {POINTS_TO(PULONG, ULONG)},
    {POINTS_TO(PUINT, UINT)},
    {POINTS_TO(PLONG, LONG)},
    {POINTS_TO(LPLONG, LONG)},
    {POINTS_TO(PINT, INT)},
    {POINTS_TO(LPINT, INT)},
    {POINTS_TO(PBOOL, BOOL)},
    {POINTS_TO(LPBOOL, BOOL)},
    {POINTS_TO(PSHORT, SHORT)},
    {POINTS_TO(PSCODE, SCODE)},
    {POINTS_TO(PCHAR, char)},
    {POINTS_TO(PSTR, char)},
    {POINTS_TO(LPSTR, char)},
    {POINTS_TO(PCSTR, const char)},
    {POINTS_TO(LPCSTR, const char)},
    {POINTS_TO(PWCHAR, wchar_t)},
    {POINTS_TO(PWSTR, wchar_t)},
    {POINTS_TO(LPWSTR, wchar_t)},
    {POINTS_TO(PCWSTR, const wchar_t)},
    {POINTS_TO(LPCWSTR, const wchar_t)},
    {POINTS_TO(PVOID, void)},
    {POINTS_TO(LPVOID, void)},
    {POINTS_TO(LPCVOID, const void)},
    {POINTS_TO(HANDLE, void)},
    {POINTS_TO(HLOCAL, void)},
    {POINTS_TO(PHANDLE, HANDLE)},
    {"CHAR is char", IS_A(CHAR, char)},
    {"WCHAR is wchar_t", IS_A(WCHAR, wchar_t)},
};

START_TEST(pointer_has_its_type)
{
    ck_assert_msg(pointers[_i].is_right, "not so: %s", pointers[_i].text);
}
END_TEST

/* Only so much of a value as there is room for counts, whatever its type. */
START_TEST(words_are_taken_apart)
{
    DWORD dword = 0x89ABCDEF;
    LONG negative = -2;
    long long wide = 0x1122334489ABCDEFll;

    ck_assert_uint_eq(LOWORD(dword), 0xCDEF);
    ck_assert_uint_eq(HIWORD(dword), 0x89AB);
    ck_assert_uint_eq(LOBYTE(dword), 0xEF);
    ck_assert_uint_eq(HIBYTE(dword), 0xCD);
    ck_assert_uint_eq(LOWORD(negative), 0xFFFE);
    ck_assert_uint_eq(HIWORD(negative), 0xFFFF);
    ck_assert_uint_eq(LOBYTE(negative), 0xFE);
    ck_assert_uint_eq(HIBYTE(negative), 0xFF);
    ck_assert_uint_eq(LOWORD(wide), 0xCDEF);
    ck_assert_uint_eq(HIWORD(wide), 0x89AB);
}
END_TEST

START_TEST(words_are_put_together)
{
    ck_assert_uint_eq(MAKEWORD(0, 0), 0);
    ck_assert_uint_eq(MAKEWORD(2, 1), 0x0102);
    ck_assert_uint_eq(MAKEWORD(0xFF, 0xFF), 0xFFFF);
    ck_assert_uint_eq(MAKEWORD(0x1FF, 0x100), 0x00FF);
    ck_assert_uint_eq(MAKEWORD(-1, 0), 0x00FF);
    ck_assert_int_eq(MAKELONG(0, 0), 0);
    ck_assert_int_eq(MAKELONG(2, 1), 0x00010002);
    ck_assert_int_eq(MAKELONG(0xFFFF, 0x7FFF), 0x7FFFFFFF);
    ck_assert_int_eq(MAKELONG(0xFFFF, 0xFFFF), -1);
    ck_assert_int_eq(MAKELONG(0x1FFFF, 0x10000), 0x0000FFFF);
    ck_assert_int_eq(MAKELONG(0, 0x8000), -2147483647 - 1);
}
END_TEST

/* --- The suite ----------------------------------------------------------- */

static TCase *parts_tests(void)
{
    TCase *tc = tcase_create("parts");

    tcase_add_loop_test(tc, parts_of_hresult, 0, COUNT(parts));
    tcase_add_loop_test(tc, parts_of_int, 0, COUNT(parts));
    tcase_add_loop_test(tc, parts_of_unsigned, 0, COUNT(parts));
    tcase_add_loop_test(tc, parts_of_long_long, 0, COUNT(parts));
    tcase_add_loop_test(tc, parts_of_negative_long_long, 0, COUNT(parts));
    tcase_add_test(tc, tests_evaluate_once);
    tcase_add_loop_test(tc, code_is_made, 0, COUNT(makings));
    return tc;
}

static TCase *expression_tests(void)
{
    TCase *tc = tcase_create("expressions");

    tcase_add_loop_test(tc, macro_is_one_operand, 0, COUNT(expressions));
    tcase_add_loop_test(tc, macro_has_its_type, 0, COUNT(types));
    tcase_add_loop_test(tc, macro_is_constant, 1, 11);
    tcase_add_loop_test(tc, hresult_is_printed, 0, COUNT(printed));
    return tc;
}

static TCase *windef_tests(void)
{
    TCase *tc = tcase_create("windef");

    tcase_add_loop_test(tc, integer_has_its_width, 0, COUNT(widths));
    tcase_add_loop_test(tc, pointer_has_its_type, 0, COUNT(pointers));
    tcase_add_test(tc, words_are_taken_apart);
    tcase_add_test(tc, words_are_put_together);
    return tc;
}

int main(void)
{
    Suite *suite = suite_create("macros");
    SRunner *sr;
    int failed;

    suite_add_tcase(suite, parts_tests());
    suite_add_tcase(suite, expression_tests());
    suite_add_tcase(suite, windef_tests());
    sr = srunner_create(suite);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
