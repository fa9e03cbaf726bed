/* SPDX-License-Identifier: MIT
 *
 * check_layout.c - drt.h's structures, members and enumerations against the
 * tables that layout/make_table.sh made of Windows' own types.
 *
 * Where they must differ:
 *
 * - WCHAR is wchar_t, of 32 bits on most systems, so the tables say nothing of
 *   it; strings are behind pointers.
 * - struct sockaddr_storage has 128 bytes on both sides, but on Windows it is
 *   always aligned to 8.  32-bit systems that align it to 4 put DRT_ADDRESS
 *   and DRT_ADDRESS_LIST closer together; a system whose own has another size
 *   (AIX) has these at other offsets, too.  They are tested where the system's
 *   has Windows' size and alignment.
 */
#include <check.h>

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <drt-compat/drt.h>

#if UINTPTR_MAX > 0xffffffffu
#define TABLE "layout/layout64.list"
#else
#define TABLE "layout/layout32.list"
#endif

/* One number: what it is, what this compiler makes of it, what Windows has. */
struct row {
    const char *type;
    const char *what;
    long long here;
    long long windows;
};

#define SIZE(type, size)
#define ENUM(name, value) {"enum", #name, name, value},
#define MEMBER(type, member, offset, size)
static const struct row enums[] = {
#include TABLE
};
#undef SIZE
#undef ENUM
#undef MEMBER

#define SIZE(type, size) {#type, "sizeof", sizeof(type), size},
#define ENUM(name, value)
#define MEMBER(type, member, offset, size)
static const struct row sizes[] = {
#include TABLE
};
#undef SIZE
#undef ENUM
#undef MEMBER

#define SIZE(type, size)
#define ENUM(name, value)
#define MEMBER(type, member, offset, size) \
    {#type, "offset of " #member, offsetof(type, member), offset}, \
        {#type, "size of " #member, sizeof(((type *)NULL)->member), size},
static const struct row members[] = {
#include TABLE
};

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* Whether the row depends on a sockaddr_storage that is not as Windows' is. */
static int excused(const struct row *r)
{
    struct aligned {
        char c;
        SOCKADDR_STORAGE s;
    };

    if (sizeof(SOCKADDR_STORAGE) == 128 && offsetof(struct aligned, s) == 8)
        return 0;
    return strcmp(r->type, "SOCKADDR_STORAGE") == 0 || strcmp(r->type, "DRT_ADDRESS") == 0 ||
           strcmp(r->type, "DRT_ADDRESS_LIST") == 0;
}

static void compare(const struct row *rows, size_t n, size_t least)
{
    size_t i;

    ck_assert_uint_ge(n, least); /* the table was there */
    for (i = 0; i < n; i++) {
        const struct row *r = &rows[i];

        if (!excused(r))
            ck_assert_msg(r->here == r->windows, "%s: %s is %lld, on Windows %lld", r->type,
                          r->what, r->here, r->windows);
    }
}

START_TEST(test_enums)
{
    compare(enums, COUNT(enums), 27);
}
END_TEST

START_TEST(test_sizes)
{
    compare(sizes, COUNT(sizes), 40);
}
END_TEST

START_TEST(test_members)
{
    compare(members, COUNT(members), 140);
}
END_TEST

/* Whether a type has a sign is part of its layout. */
START_TEST(test_signs)
{
    ck_assert((DWORD)-1 > 0);
    ck_assert((ULONG)-1 > 0);
    ck_assert((UINT)-1 > 0);
    ck_assert((USHORT)-1 > 0);
    ck_assert((BYTE)-1 > 0);
    ck_assert((BOOLEAN)-1 > 0);
    ck_assert((LONG)-1 < 0);
    ck_assert((INT)-1 < 0);
    ck_assert((BOOL)-1 < 0);
    ck_assert((HRESULT)-1 < 0);
}
END_TEST

START_TEST(test_wide_literals)
{
    PCWSTR s = L"drt";

    ck_assert_uint_eq(sizeof(WCHAR), sizeof(L"d"[0]));
    ck_assert(s[3] == 0);
}
END_TEST

START_TEST(test_constants)
{
    ck_assert_int_eq(DRT_PAYLOAD_REVOKED, 1);
    ck_assert_int_eq(DRT_MIN_ROUTING_ADDRESSES, 1);
    ck_assert_int_eq(DRT_MAX_ROUTING_ADDRESSES, 20);
    ck_assert_int_eq(DRT_MAX_PAYLOAD_SIZE, 5120);
    ck_assert_int_eq(DRT_MAX_INSTANCE_PREFIX_LEN, 128);
    ck_assert_uint_eq(DRT_LINK_LOCAL_ISATAP_SCOPEID, 0xffffffff);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("layout");
    TCase *tc = tcase_create("layout");
    SRunner *sr;
    int failed;

    tcase_add_test(tc, test_enums);
    tcase_add_test(tc, test_sizes);
    tcase_add_test(tc, test_members);
    tcase_add_test(tc, test_signs);
    tcase_add_test(tc, test_wide_literals);
    tcase_add_test(tc, test_constants);
    suite_add_tcase(s, tc);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
