/* SPDX-License-Identifier: MIT
 *
 * check_format_message.c - FormatMessageA, FormatMessageW and LocalFree.
 *
 * A and W are checked through one function type: call_a and call_w take and
 * give wide strings, so that what both have in common is written once.
 */
#include <check.h>

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

#include <drt-compat/drt.h>
#include <drt-compat/windows.h>
#include <drt-compat/winsock2.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#define SYSTEM   FORMAT_MESSAGE_FROM_SYSTEM
#define ALLOCATE FORMAT_MESSAGE_ALLOCATE_BUFFER

/* Marks what a call must leave alone. */
#define UNTOUCHED      0x7f
#define SENTINEL_ERRNO 4242
#define SENTINEL_ERROR 0xdeadbeef

/* More than the longest message has: at width 1 each character takes three. */
#define ROOM 512

static const uint32_t sample_ids[] = {
    0,          5,          10061,      11001,      0x80070005, 0x8007274D, 0x80004005, 0x80070057,
    0x80621001, 0x80981001, 0x00621010, 0x00981010, 0x8062210F, 0x800B0109, 0x80630010,
};

static const uint32_t unknown_ids[] = {
    65535,      9999,       0x10000,    0x00010005, 0x00070005, 0x0007274D, 0x80080005,
    0x90070005, 0xC0000005, 0xD0000005, 0x7FFFFFFF, 0x80000000, 0x8007FFFF, 0x80621003,
    0x80981003, 0x00621001, 0x00981001, 0x8ABC1234, 0xFFFFFFFF,
};

/* --- A and W behind one type --------------------------------------------------- */

/* What a call did. */
struct outcome {
    uint32_t length;      /* its result */
    uint32_t error;       /* the last error, SENTINEL_ERROR before the call */
    char text[ROOM];      /* the buffer as char, all of it, however little was asked for */
    size_t touched;       /* how many of its characters differ from UNTOUCHED, from the start */
    int after_is_touched; /* whether one behind the first untouched one differs */
};

typedef void format(struct outcome *out, uint32_t flags, uint32_t id, uint32_t size);

static void before_call(void)
{
    errno = SENTINEL_ERRNO;
    SetLastError(SENTINEL_ERROR);
}

static void after_call(struct outcome *out)
{
    size_t i;

    out->error = GetLastError();
    if (errno != SENTINEL_ERRNO)
        ck_abort_msg("errno changed to %d", errno);
    for (i = 0; i < ROOM && out->text[i] != UNTOUCHED; i++)
        ;
    out->touched = i;
    out->after_is_touched = 0;
    for (; i < ROOM; i++)
        out->after_is_touched |= out->text[i] != UNTOUCHED;
}

static void call_a(struct outcome *out, uint32_t flags, uint32_t id, uint32_t size)
{
    memset(out->text, UNTOUCHED, sizeof out->text);
    before_call();
    out->length = FormatMessageA(flags, NULL, id, 0, out->text, size, NULL);
    after_call(out);
}

static void call_w(struct outcome *out, uint32_t flags, uint32_t id, uint32_t size)
{
    wchar_t wide[ROOM];
    size_t i;

    wmemset(wide, UNTOUCHED, ROOM);
    before_call();
    out->length = FormatMessageW(flags, NULL, id, 0, wide, size, NULL);
    for (i = 0; i < ROOM; i++) {
        if (wide[i] != (wchar_t)(unsigned char)wide[i])
            ck_abort_msg("W, id 0x%08" PRIX32 ": character %zu is 0x%lX", id, i,
                         (unsigned long)wide[i]);
        out->text[i] = (char)wide[i];
    }
    after_call(out);
}

static const struct variant {
    const char *name;
    format *call;
} variants[] = {{"A", call_a}, {"W", call_w}};

/* The text that the library has for id; FormatMessage takes what fits into 16
 * bits for a bare code. */
static const char *text_of(uint32_t id)
{
    return id > 0xffff ? drt_status_text((HRESULT)id) : drt_win32_text(id);
}

/* Aborts unless out is the complete message text, and nothing but it. */
static void expect_message(const char *what, uint32_t flags, uint32_t id, const struct outcome *out,
                           const char *text)
{
    size_t length = strlen(text);

    if (out->length != length || out->error != SENTINEL_ERROR || out->touched != length + 1 ||
        out->after_is_touched || memcmp(out->text, text, length + 1) != 0)
        ck_abort_msg("%s, flags 0x%" PRIX32 ", id 0x%08" PRIX32 ": result %" PRIu32
                     " (expected %zu), error %" PRIu32 ", %zu characters touched,\n"
                     "got      \"%.*s\"\nexpected \"%s\"",
                     what, flags, id, out->length, length, out->error, out->touched,
                     (int)out->touched, out->text, text);
}

/* Aborts unless out is a failure with that error that left text in the buffer
 * (NULL for nothing). */
static void expect_failure(const char *what, uint32_t flags, uint32_t id, uint32_t size,
                           const struct outcome *out, uint32_t error, const char *text)
{
    size_t length = text ? strlen(text) + 1 : 0;

    if (out->length != 0 || out->error != error || out->touched != length ||
        out->after_is_touched || (text && memcmp(out->text, text, length) != 0))
        ck_abort_msg("%s, flags 0x%" PRIX32 ", id 0x%08" PRIX32 ", size %" PRIu32
                     ": result %" PRIu32 ", error %" PRIu32 " (expected %" PRIu32 "),\n"
                     "left     \"%.*s\"\nexpected \"%s\"",
                     what, flags, id, size, out->length, out->error, error, (int)out->touched,
                     out->text, text ? text : "");
}

/* --- The reference: how lines are broken ------------------------------------------ */

/* Lays out the message text the way the documentation of Windows' behaviour has
 * it, line by line: the next line is cut off what remains as long as that is
 * not shorter than width.  For texts in which '%' does not occur, as in the
 * library's.  Returns the length of out. */
static size_t reference_lines(char *out, const char *text, size_t n, size_t width)
{
    size_t length = 0;

    while (n >= width) {
        size_t cut = width, next = width, i;

        for (i = width; i-- > 0;) {
            if (text[i] == ' ')
                break;
        }
        if (i < width) { /* a space: it goes, and with it the blanks around it */
            cut = i;
            next = i + 1;
            while (cut > 0 && (text[cut - 1] == ' ' || text[cut - 1] == '\t'))
                cut--;
            while (next < width && (text[next] == ' ' || text[next] == '\t'))
                next++;
        }
        memcpy(out + length, text, cut);
        memcpy(out + length + cut, "\r\n", 2);
        length += cut + 2;
        text += next;
        n -= next;
    }
    memcpy(out + length, text, n);
    return length + n;
}

/* The whole message at a width of 0 to 255. */
static void reference(char *out, const char *text, unsigned width)
{
    char message[ROOM];
    size_t n = strlen(text);

    if (width == 0 || width == 255) {
        strcpy(out, text);
        strcat(out, width ? " " : "\r\n");
        return;
    }
    memcpy(message, text, n);
    message[n] = ' '; /* the line break that ends every text in Windows' tables */
    out[reference_lines(out, message, n + 1, width)] = '\0';
}

/* What W leaves in a buffer of size characters that is too small: it lays out
 * one character after the other and gives up at the first that takes the
 * message beyond size - 1. */
static void reference_partial(char *out, const char *text, unsigned width, size_t size)
{
    char message[ROOM];
    size_t n = strlen(text), used, length = 0;

    memcpy(message, text, n);
    message[n] = ' ';
    for (used = 1; used <= n + 1; used++) {
        /* The character itself, then the break that it may cause. */
        out[length++] = message[used - 1];
        if (length > size - 1)
            break;
        length = reference_lines(out, message, used, width);
        if (length > size - 1)
            break;
    }
    out[size - 1] = '\0';
}

/* The reference knows nothing of '%' and line breaks inside a text, and the
 * buffers here have an end. */
START_TEST(test_texts_suit_the_reference)
{
    size_t i;

    for (i = 0; i < drt_status_count(); i++) {
        HRESULT hr = drt_status_at(i);
        const char *text = drt_status_text(hr);

        ck_assert_msg(text && 3 * (strlen(text) + 1) < ROOM, "%s", drt_status_name(hr));
        ck_assert_msg(!strpbrk(text, "%\r\n"), "%s: %s", drt_status_name(hr), text);
        ck_assert_msg(!strchr(text, UNTOUCHED), "%s: %s", drt_status_name(hr), text);
    }
}
END_TEST

/* Calls check for each code in each form in which FormatMessage takes it. */
static void for_each_id(void (*check)(uint32_t id))
{
    size_t i;

    for (i = 0; i < drt_status_count(); i++) {
        uint32_t hr = (uint32_t)drt_status_at(i);

        if ((hr & 0xffff0000) == 0x80070000)
            check(hr & 0xffff);
        if ((hr & 0x7fff0000) == 0x00620000)
            check((hr & 0x8000ffff) | 0x00980000);
        check(hr);
    }
}

static void check_all_widths(uint32_t id)
{
    char expected[ROOM];
    struct outcome out;
    size_t v;
    unsigned width;

    for (width = 0; width <= 255; width++) {
        reference(expected, text_of(id), width);
        for (v = 0; v < COUNT(variants); v++) {
            variants[v].call(&out, SYSTEM | width, id, ROOM);
            expect_message(variants[v].name, SYSTEM | width, id, &out, expected);
        }
    }
}

START_TEST(test_all_widths_of_every_code)
{
    for_each_id(check_all_widths);
}
END_TEST

/* By hand, so that the reference is not alone. */
START_TEST(test_widths_by_hand)
{
    static const struct {
        uint32_t id;
        unsigned width;
        const char *expected;
    } rows[] = {
        {0, 0, "The call succeeded.\r\n"},
        {0, 1,
         "T\r\nh\r\ne\r\n\r\nc\r\na\r\nl\r\nl\r\n\r\n"
         "s\r\nu\r\nc\r\nc\r\ne\r\ne\r\nd\r\ne\r\nd\r\n.\r\n\r\n"},
        {0, 2, "Th\r\ne\r\nca\r\nll\r\n\r\nsu\r\ncc\r\nee\r\nde\r\nd.\r\n "},
        {0, 3, "The\r\n\r\ncal\r\nl\r\nsuc\r\ncee\r\nded\r\n. "},
        {0, 4, "The\r\ncall\r\n\r\nsucc\r\neede\r\nd. "},
        {0, 5, "The\r\ncall\r\nsucce\r\neded.\r\n "},
        {0, 8, "The\r\ncall\r\nsucceede\r\nd. "},
        {0, 9, "The call\r\nsucceeded\r\n. "},
        {0, 10, "The call\r\nsucceeded.\r\n "},
        {0, 11, "The call\r\nsucceeded.\r\n"},
        {0, 12, "The call\r\nsucceeded. "},
        {0, 19, "The call\r\nsucceeded. "},
        {0, 20, "The call succeeded.\r\n"},
        {0, 21, "The call succeeded. "},
        {0, 254, "The call succeeded. "},
        {0, 255, "The call succeeded. "},
        {0x80622000, 0, "No port was given.\r\n"},
        {0x80622000, 6, "No\r\nport\r\nwas\r\ngiven.\r\n "},
        {0x80982000, 7, "No\r\nport\r\nwas\r\ngiven.\r\n"},
        {0x80982000, 8, "No port\r\nwas\r\ngiven. "},
    };
    struct outcome out;
    size_t i, v;

    for (i = 0; i < COUNT(rows); i++) {
        for (v = 0; v < COUNT(variants); v++) {
            variants[v].call(&out, SYSTEM | rows[i].width, rows[i].id, ROOM);
            expect_message(variants[v].name, SYSTEM | rows[i].width, rows[i].id, &out,
                           rows[i].expected);
        }
    }
}
END_TEST

/* --- What is found ------------------------------------------------------------------ */

static void check_found(uint32_t id)
{
    struct outcome out;
    char expected[ROOM];
    size_t v;

    strcpy(expected, text_of(id));
    strcat(expected, "\r\n");
    for (v = 0; v < COUNT(variants); v++) {
        variants[v].call(&out, SYSTEM, id, ROOM);
        expect_message(variants[v].name, SYSTEM, id, &out, expected);
        ck_assert_uint_eq(out.length, strlen(out.text));
    }
}

START_TEST(test_every_code_is_found)
{
    for_each_id(check_found);
}
END_TEST

/* One text, whichever way the code is written. */
START_TEST(test_forms_of_a_code)
{
    static const uint32_t pairs[][2] = {
        {0, 0x80070000},          {5, 0x80070005},          {10061, 0x8007274D},
        {11001, 0x80072AF9},      {87, 0x80070057},         {317, 0x8007013D},
        {0x80621001, 0x80981001}, {0x00621010, 0x00981010}, {0x8062210F, 0x8098210F},
    };
    struct outcome one, other;
    size_t i, v;

    for (i = 0; i < COUNT(pairs); i++) {
        for (v = 0; v < COUNT(variants); v++) {
            variants[v].call(&one, SYSTEM, pairs[i][0], ROOM);
            variants[v].call(&other, SYSTEM, pairs[i][1], ROOM);
            ck_assert_msg(one.length > 2, "0x%08" PRIX32 " is not found", pairs[i][0]);
            ck_assert_str_eq(one.text, other.text);
        }
    }
}
END_TEST

/* 1 is S_FALSE as an HRESULT; here it is ERROR_INVALID_FUNCTION. */
START_TEST(test_small_ids_are_bare_codes)
{
    struct outcome out;
    char expected[ROOM];

    strcpy(expected, drt_status_text((HRESULT)0x80070001));
    strcat(expected, "\r\n");
    call_a(&out, SYSTEM, 1, ROOM);
    expect_message("A", SYSTEM, 1, &out, expected);
    ck_assert_str_ne(drt_status_text(S_FALSE), drt_win32_text(1));
}
END_TEST

START_TEST(test_unknown_ids)
{
    static const uint32_t sizes[] = {0, 1, 2, ROOM};
    struct outcome out;
    size_t i, s, v;

    for (i = 0; i < COUNT(unknown_ids); i++) {
        for (s = 0; s < COUNT(sizes); s++) {
            for (v = 0; v < COUNT(variants); v++) {
                variants[v].call(&out, SYSTEM, unknown_ids[i], sizes[s]);
                expect_failure(variants[v].name, SYSTEM, unknown_ids[i], sizes[s], &out, 317, NULL);
            }
        }
    }
}
END_TEST

/* --- Buffers -------------------------------------------------------------------------- */

/* A leaves a buffer alone that is too small, W fills it. */
static void check_sizes(uint32_t id, unsigned width)
{
    char message[ROOM], partial[ROOM];
    struct outcome out;
    uint32_t size, length;

    reference(message, text_of(id), width);
    length = (uint32_t)strlen(message);
    for (size = 0; size <= length + 2; size++) {
        call_a(&out, SYSTEM | width, id, size);
        if (size > length)
            expect_message("A", SYSTEM | width, id, &out, message);
        else
            expect_failure("A", SYSTEM | width, id, size, &out, 122, NULL);

        call_w(&out, SYSTEM | width, id, size);
        if (size > length) {
            expect_message("W", SYSTEM | width, id, &out, message);
        } else if (size == 0) {
            expect_failure("W", SYSTEM | width, id, size, &out, 122, NULL);
        } else {
            if (width)
                reference_partial(partial, text_of(id), width, size);
            else
                memcpy(partial, message, size);
            partial[size - 1] = '\0';
            expect_failure("W", SYSTEM | width, id, size, &out, 122, partial);
        }
    }
}

START_TEST(test_every_size)
{
    static const unsigned widths[] = {0, 1, 2, 3, 5, 8, 12, 17, 20, 33, 40, 60, 254, 255};
    size_t i, w;

    for (i = 0; i < COUNT(sample_ids); i++) {
        for (w = 0; w < COUNT(widths); w++)
            check_sizes(sample_ids[i], widths[w]);
    }
}
END_TEST

/* By hand: what W leaves behind. */
START_TEST(test_partial_text_by_hand)
{
    static const struct {
        unsigned width;
        uint32_t size;
        const char *left;
    } rows[] = {
        {0, 1, ""},
        {0, 2, "T"},
        {0, 9, "The call"},
        {0, 20, "The call succeeded."},
        {0, 21, "The call succeeded.\r"},
        {9, 9, "The call"}, /* the break would have been the ninth */
        {9, 10, "The call\r"},
        {9, 11, "The call\r\n"},
        {9, 20, "The call\r\nsucceeded"},
        {9, 21, "The call\r\nsucceeded\r"},
        {9, 23, "The call\r\nsucceeded\r\n."},
        {11, 21, "The call\r\nsucceeded."},
        {11, 22, "The call\r\nsucceeded.\r"},
        {20, 20, "The call succeeded."},
        {20, 21, "The call succeeded.\r"},
        {255, 20, "The call succeeded."},
    };
    struct outcome out;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        call_w(&out, SYSTEM | rows[i].width, 0, rows[i].size);
        expect_failure("W", SYSTEM | rows[i].width, 0, rows[i].size, &out, 122, rows[i].left);
    }
}
END_TEST

/* A refuses to be told of a buffer as large as 32768, W of none. */
START_TEST(test_large_sizes)
{
    static const uint32_t refused[] = {32768, 32769, 65536, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
    struct outcome out;
    size_t i;

    call_a(&out, SYSTEM, 0, 32767);
    expect_message("A", SYSTEM, 0, &out, "The call succeeded.\r\n");
    call_w(&out, SYSTEM, 0, 32767);
    expect_message("W", SYSTEM, 0, &out, "The call succeeded.\r\n");
    for (i = 0; i < COUNT(refused); i++) {
        call_a(&out, SYSTEM, 0, refused[i]);
        expect_failure("A", SYSTEM, 0, refused[i], &out, 87, NULL);
        call_w(&out, SYSTEM, 0, refused[i]);
        expect_message("W", SYSTEM, 0, &out, "The call succeeded.\r\n");
    }
}
END_TEST

/* --- ALLOCATE_BUFFER ------------------------------------------------------------------- */

static void check_allocated_a(uint32_t id, uint32_t size, const char *message)
{
    uint32_t length = (uint32_t)strlen(message), usable = size > length ? size : length + 1;
    char *text = (char *)&text;
    uint32_t result;

    before_call();
    result = FormatMessageA(SYSTEM | ALLOCATE, NULL, id, 0, (LPSTR)&text, size, NULL);
    ck_assert_uint_eq(result, length);
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
    ck_assert_str_eq(text, message);
    memset(text, 'x', usable); /* for memory checkers */
    ck_assert_ptr_null(LocalFree(text));
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
}

static void check_allocated_w(uint32_t id, uint32_t size, const char *message)
{
    uint32_t length = (uint32_t)strlen(message), usable = size > length ? size : length + 1;
    wchar_t *text = (wchar_t *)&text;
    uint32_t result, i;

    before_call();
    result = FormatMessageW(SYSTEM | ALLOCATE, NULL, id, 0, (LPWSTR)&text, size, NULL);
    ck_assert_uint_eq(result, length);
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
    ck_assert_uint_eq(wcslen(text), length);
    for (i = 0; i <= length; i++)
        ck_assert_msg(text[i] == (wchar_t)message[i], "W, id 0x%08" PRIX32 ", character %" PRIu32,
                      id, i);
    wmemset(text, L'x', usable);
    ck_assert_ptr_null(LocalFree(text));
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
}

START_TEST(test_allocated_buffers)
{
    char message[ROOM];
    size_t i, s;

    for (i = 0; i < COUNT(sample_ids); i++) {
        uint32_t length = (uint32_t)strlen(text_of(sample_ids[i])) + 2;
        const uint32_t sizes[] = {0, 1, length - 1, length, length + 1, length + 2, 1000, 32767};

        reference(message, text_of(sample_ids[i]), 0);
        for (s = 0; s < COUNT(sizes); s++) {
            check_allocated_a(sample_ids[i], sizes[s], message);
            check_allocated_w(sample_ids[i], sizes[s], message);
        }
        check_allocated_w(sample_ids[i], 32768, message);
        check_allocated_w(sample_ids[i], 100000, message);
    }
}
END_TEST

/* --- Failures and their order -------------------------------------------------------- */

/* Where the caller points lpBuffer. */
enum target { BUFFER, POINTER, NOWHERE };

/* The error of a call that must fail; checks what it leaves in lpBuffer. */
static uint32_t error_of_a(uint32_t flags, uint32_t id, enum target target, uint32_t size)
{
    char buffer[ROOM];
    char *pointer = buffer;
    char *targets[] = {buffer, (char *)&pointer, NULL};
    size_t i;

    memset(buffer, UNTOUCHED, sizeof buffer);
    before_call();
    ck_assert_uint_eq(FormatMessageA(flags, NULL, id, 0, targets[target], size, NULL), 0);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
    if (target == POINTER)
        ck_assert_ptr_null(pointer);
    for (i = 0; i < ROOM; i++) {
        if (buffer[i] != UNTOUCHED)
            ck_abort_msg("A, flags 0x%" PRIX32 ", id 0x%" PRIX32 ": buffer touched", flags, id);
    }
    return GetLastError();
}

/* The same; the buffers here have no room for a single character, so nothing
 * is left in them. */
static uint32_t error_of_w(uint32_t flags, uint32_t id, enum target target, uint32_t size)
{
    wchar_t buffer[ROOM];
    wchar_t *pointer = buffer;
    wchar_t *targets[] = {buffer, (wchar_t *)(void *)&pointer, NULL};
    size_t i;

    wmemset(buffer, UNTOUCHED, ROOM);
    before_call();
    ck_assert_uint_eq(FormatMessageW(flags, NULL, id, 0, targets[target], size, NULL), 0);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
    if (target == POINTER)
        ck_assert_ptr_null(pointer);
    for (i = 0; i < ROOM; i++) {
        if (buffer[i] != UNTOUCHED)
            ck_abort_msg("W, flags 0x%" PRIX32 ", id 0x%" PRIX32 ": buffer touched", flags, id);
    }
    return GetLastError();
}

#define STRING  FORMAT_MESSAGE_FROM_STRING
#define HMODULE FORMAT_MESSAGE_FROM_HMODULE
#define UNKNOWN 9999
/* The call succeeds, or on Windows faults. */
#define SUCCESS 0

static const struct failure {
    uint32_t flags;
    uint32_t id;
    enum target target;
    uint32_t size;
    uint32_t error_a;
    uint32_t error_w;
} failures[] = {
    /* No source. */
    {0, 5, BUFFER, ROOM, 87, 87},
    {0, 5, BUFFER, 0, 87, 87},
    {0, UNKNOWN, BUFFER, ROOM, 87, 87},
    {0xFF, 5, BUFFER, ROOM, 87, 87},
    {0x4000, 5, BUFFER, ROOM, 87, 87},
    {0xFFFFC000, 5, BUFFER, ROOM, 87, 87},
    {FORMAT_MESSAGE_IGNORE_INSERTS, 5, BUFFER, ROOM, 87, 87},
    {FORMAT_MESSAGE_ARGUMENT_ARRAY, 5, BUFFER, ROOM, 87, 87},
    {0, 5, NOWHERE, ROOM, 87, 87},
    {0, 5, NOWHERE, 0, 87, 87},
    {ALLOCATE, 5, POINTER, 0, 87, 87},
    {ALLOCATE, 5, NOWHERE, 0, 8, 87},
    /* Sources that are not supported. */
    {STRING, 5, BUFFER, ROOM, 50, 50},
    {STRING, 5, BUFFER, 0, 50, 50},
    {STRING | SYSTEM, 5, BUFFER, ROOM, 50, 50},
    {STRING | SYSTEM, UNKNOWN, BUFFER, ROOM, 50, 50},
    {STRING | HMODULE, 5, BUFFER, ROOM, 50, 50},
    {STRING | HMODULE | SYSTEM, 5, BUFFER, ROOM, 50, 50},
    {HMODULE, 5, BUFFER, ROOM, 50, 50},
    {HMODULE, UNKNOWN, BUFFER, 0, 50, 50},
    {STRING | ALLOCATE, 5, POINTER, 0, 50, 50},
    {HMODULE | ALLOCATE, 5, POINTER, 0, 50, 50},
    {STRING, 5, NOWHERE, ROOM, 50, 87},
    {HMODULE | ALLOCATE, 5, NOWHERE, 0, 8, 87},
    {STRING, 5, BUFFER, 32768, 87, 50},
    /* An unknown code comes ahead of a buffer without room. */
    {SYSTEM, UNKNOWN, BUFFER, 0, 317, 317},
    {SYSTEM, UNKNOWN, BUFFER, ROOM, 317, 317},
    {HMODULE | SYSTEM, UNKNOWN, BUFFER, ROOM, 317, 317},
    {SYSTEM, UNKNOWN, NOWHERE, 0, 317, 87},
    {SYSTEM, UNKNOWN, NOWHERE, ROOM, 317, 87},
    {SYSTEM | ALLOCATE, UNKNOWN, POINTER, 0, 317, 317},
    {SYSTEM | ALLOCATE, UNKNOWN, POINTER, 1000, 317, 317},
    {SYSTEM | ALLOCATE, UNKNOWN, NOWHERE, 0, 8, 87},
    {SYSTEM, UNKNOWN, BUFFER, 32768, 87, 317},
    {SYSTEM | ALLOCATE, UNKNOWN, POINTER, 32768, 87, 317},
    /* No buffer. */
    {SYSTEM, 5, NOWHERE, 0, 122, 87},
    {SYSTEM, 5, NOWHERE, 1, 122, 87},
    {SYSTEM, 5, NOWHERE, 32768, 87, 87},
    {SYSTEM | ALLOCATE, 5, NOWHERE, 0, 8, 87},
    {SYSTEM | ALLOCATE, 5, NOWHERE, 1, 8, 87},
    {SYSTEM | ALLOCATE, 5, NOWHERE, 256, 8, 87},
    {SYSTEM | ALLOCATE, 5, NOWHERE, 32768, 8, 87},
    {ALLOCATE, UNKNOWN, NOWHERE, 32768, 8, 87},
    /* A buffer with room enough that is not there makes Windows' A fault. */
    {SYSTEM, 5, NOWHERE, ROOM, 87, 87},
    /* A's limit. */
    {SYSTEM | ALLOCATE, 5, POINTER, 32768, 87, SUCCESS},
    {SYSTEM | ALLOCATE, 5, POINTER, 0xFFFFFFFF, 87, SUCCESS},
    {0, 5, BUFFER, 32768, 87, 87},
    /* No room. */
    {SYSTEM, 5, BUFFER, 0, 122, 122},
    {HMODULE | SYSTEM, 5, BUFFER, 0, 122, 122},
    {SYSTEM | 20, 5, BUFFER, 0, 122, 122},
};

START_TEST(test_errors_and_their_order)
{
    const struct failure *f = &failures[_i];
    uint32_t error = error_of_a(f->flags, f->id, f->target, f->size);

    ck_assert_msg(error == f->error_a,
                  "A, row %d: flags 0x%" PRIX32 ", id %" PRIu32 ", target %d, size %" PRIu32
                  ": error %" PRIu32 ", not %" PRIu32,
                  _i, f->flags, f->id, (int)f->target, f->size, error, f->error_a);
    if (f->error_w == SUCCESS)
        return;
    error = error_of_w(f->flags, f->id, f->target, f->size);
    ck_assert_msg(error == f->error_w,
                  "W, row %d: flags 0x%" PRIX32 ", id %" PRIu32 ", target %d, size %" PRIu32
                  ": error %" PRIu32 ", not %" PRIu32,
                  _i, f->flags, f->id, (int)f->target, f->size, error, f->error_w);
}
END_TEST

/* --- What makes no difference -------------------------------------------------------- */

/* Flags beside FROM_SYSTEM that change nothing: no text has inserts, a module
 * has no texts, and Windows ignores the bits that it does not define. */
START_TEST(test_flags_without_effect)
{
    struct outcome out;
    char expected[ROOM];
    uint32_t flags[22] = {
        FORMAT_MESSAGE_IGNORE_INSERTS,
        FORMAT_MESSAGE_ARGUMENT_ARRAY,
        FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_ARGUMENT_ARRAY,
        HMODULE,
        0xFFFFC000,
    };
    size_t i, f, v, n = 5;
    unsigned bit;

    for (bit = 14; bit < 31; bit++)
        flags[n++] = 1u << bit;
    for (i = 0; i < COUNT(sample_ids); i++) {
        reference(expected, text_of(sample_ids[i]), 30);
        for (f = 0; f < n; f++) {
            for (v = 0; v < COUNT(variants); v++) {
                variants[v].call(&out, SYSTEM | flags[f] | 30, sample_ids[i], ROOM);
                expect_message(variants[v].name, SYSTEM | flags[f] | 30, sample_ids[i], &out,
                               expected);
            }
        }
    }
    call_a(&out, SYSTEM | 0x80000000, 0, ROOM);
    expect_message("A", SYSTEM | 0x80000000, 0, &out, "The call succeeded.\r\n");
}
END_TEST

static void check_arguments(DWORD flags, ...)
{
    static const wchar_t expected[] = L"The call succeeded.\r\n";
    const char *source = "not looked at %1";
    char narrow[ROOM];
    wchar_t wide[ROOM];
    va_list arguments;

    va_start(arguments, flags);
    ck_assert_uint_eq(FormatMessageA(SYSTEM | flags, source, 0, 0, narrow, ROOM, &arguments), 21);
    ck_assert_uint_eq(FormatMessageW(SYSTEM | flags, source, 0, 0, wide, ROOM, &arguments), 21);
    va_end(arguments);
    ck_assert_str_eq(narrow, "The call succeeded.\r\n");
    ck_assert_int_eq(wcscmp(wide, expected), 0);
}

START_TEST(test_source_and_arguments_are_not_looked_at)
{
    check_arguments(0, "one", "two");
    check_arguments(FORMAT_MESSAGE_IGNORE_INSERTS, "one");
    check_arguments(FORMAT_MESSAGE_ARGUMENT_ARRAY);
    check_arguments(HMODULE);
}
END_TEST

/* There is one language, and whoever asks for another is served in that. */
START_TEST(test_languages)
{
    static const DWORD languages[] = {
        0,      0x400,  0x800,      0x409,      0x809,
        0x407,  0x411,  0x7F,       0xC00,      0x1000,
        0x7777, 0xFFFF, 0x00010409, 0xFFFFFFFF, MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT),
    };
    char narrow[ROOM];
    wchar_t wide[ROOM];
    size_t i;

    for (i = 0; i < COUNT(languages); i++) {
        before_call();
        ck_assert_uint_eq(FormatMessageA(SYSTEM, NULL, 0, languages[i], narrow, ROOM, NULL), 21);
        ck_assert_uint_eq(FormatMessageW(SYSTEM, NULL, 0, languages[i], wide, ROOM, NULL), 21);
        ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
        ck_assert_uint_eq(FormatMessageA(SYSTEM, NULL, UNKNOWN, languages[i], narrow, ROOM, NULL),
                          0);
        ck_assert_uint_eq(GetLastError(), 317);
    }
}
END_TEST

START_TEST(test_last_status_untouched)
{
    struct outcome out;
    size_t v;

    drt_set_last_status((HRESULT)0x8ABC1234);
    for (v = 0; v < COUNT(variants); v++) {
        variants[v].call(&out, SYSTEM, 5, ROOM);
        variants[v].call(&out, SYSTEM, 5, 0);
        variants[v].call(&out, SYSTEM, UNKNOWN, ROOM);
    }
    ck_assert_int_eq(drt_get_last_status(), (HRESULT)0x8ABC1234);
}
END_TEST

/* --- LocalFree, and memory that runs out ----------------------------------------------- */

START_TEST(test_local_free)
{
    before_call();
    ck_assert_ptr_null(LocalFree(NULL));
    ck_assert_ptr_null(LocalFree(malloc(1)));
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
}
END_TEST

#if SIZE_MAX > 0xffffffff
#define ADDRESS_SPACE ((rlim_t)4 << 30)
#else
#define ADDRESS_SPACE ((rlim_t)1 << 30)
#endif

/* Asks for 4G characters in a process that may not have so many; answers with
 * an exit status, each bit of which is something that went wrong. */
static void run_out_of_memory(void)
{
    struct rlimit limit = {ADDRESS_SPACE, ADDRESS_SPACE};
    wchar_t *text = (wchar_t *)&text;
    int wrong = 0;
    uint32_t result;

    if (setrlimit(RLIMIT_AS, &limit) != 0)
        _exit(16);
    if (malloc((size_t)limit.rlim_cur)) /* an emulator that does not care for limits */
        _exit(0);
    before_call();
    result = FormatMessageW(SYSTEM | ALLOCATE, NULL, 5, 0, (LPWSTR)&text, 0xFFFFFFFF, NULL);
    wrong |= result == 0 ? 0 : 1;
    wrong |= text == NULL ? 0 : 2;
    wrong |= GetLastError() == ERROR_NOT_ENOUGH_MEMORY ? 0 : 4;
    wrong |= errno == SENTINEL_ERRNO ? 0 : 8;
    _exit(wrong);
}

START_TEST(test_out_of_memory)
{
    int status;
    pid_t child = fork();

    if (child == 0)
        run_out_of_memory();
    ck_assert_int_gt(child, 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status), "the child ended with status 0x%X", (unsigned)status);
    ck_assert_msg(WEXITSTATUS(status) == 0,
                  "%d: 1 for the result, 2 the pointer, 4 the last error, 8 errno, 16 no limit",
                  WEXITSTATUS(status));
}
END_TEST

static TCase *layout_case(void)
{
    TCase *tc = tcase_create("layout");

    tcase_set_timeout(tc, 300); /* every width of every code takes its time under valgrind */
    tcase_add_test(tc, test_texts_suit_the_reference);
    tcase_add_test(tc, test_all_widths_of_every_code);
    tcase_add_test(tc, test_widths_by_hand);
    tcase_add_test(tc, test_every_code_is_found);
    tcase_add_test(tc, test_forms_of_a_code);
    tcase_add_test(tc, test_small_ids_are_bare_codes);
    tcase_add_test(tc, test_unknown_ids);
    tcase_add_test(tc, test_every_size);
    tcase_add_test(tc, test_partial_text_by_hand);
    tcase_add_test(tc, test_large_sizes);
    return tc;
}

static TCase *contract_case(void)
{
    TCase *tc = tcase_create("contract");

    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, test_allocated_buffers);
    tcase_add_loop_test(tc, test_errors_and_their_order, 0, (int)COUNT(failures));
    tcase_add_test(tc, test_flags_without_effect);
    tcase_add_test(tc, test_source_and_arguments_are_not_looked_at);
    tcase_add_test(tc, test_languages);
    tcase_add_test(tc, test_last_status_untouched);
    tcase_add_test(tc, test_local_free);
    tcase_add_test(tc, test_out_of_memory);
    return tc;
}

int main(void)
{
    Suite *s = suite_create("format_message");
    SRunner *sr;
    int failed;

    suite_add_tcase(s, layout_case());
    suite_add_tcase(s, contract_case());
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
