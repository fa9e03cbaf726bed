/* SPDX-License-Identifier: MIT
 *
 * fuzz_drterr.c - what drterr reads.  The first byte of the input says what
 * the rest is:
 *
 *   a  a log to annotate; the second byte says in which pieces it is read
 *   e  an argument to explain
 *   l  a pattern of codes and functions to list
 *
 * The sources of drterr are compiled with read and write renamed to the
 * functions here.  They hand over the input in pieces, interrupt and write
 * less than they were asked to.
 */
#include "fuzz.h"

#include <drt-compat/drt_compat.h>
#include <drt-compat/winerror.h>
#include <sys/types.h>

#include "../../tools/drterr.h"

ssize_t fuzz_read(int fd, void *buf, size_t size);
ssize_t fuzz_write(int fd, const void *buf, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

/* Called by the parts of drterr for unknown codes, of which there are many. */
void complain(const char *subject, const char *reason)
{
    MUST(subject && *reason);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    MUST(freopen("/dev/null", "w", stdout));
    return 0;
}

/* --- Logs --------------------------------------------------------------------- */

static struct {
    const uint8_t *data;
    size_t size, piece;
    int interrupt; /* each second call */
} input;

static struct {
    char *data;
    size_t size, capacity;
    int interrupt;
} written;

ssize_t fuzz_read(int fd, void *buf, size_t size)
{
    size_t n = input.size;

    MUST(fd == 0);
    if (input.piece && (input.interrupt = !input.interrupt)) {
        errno = EINTR;
        return -1;
    }
    if (input.piece && n > input.piece)
        n = input.piece;
    if (n > size)
        n = size;
    if (n)
        memcpy(buf, input.data, n);
    input.data += n;
    input.size -= n;
    return (ssize_t)n;
}

ssize_t fuzz_write(int fd, const void *buf, size_t size)
{
    MUST(fd == 1);
    if (input.piece && (written.interrupt = !written.interrupt)) {
        errno = EINTR;
        return -1;
    }
    if (input.piece && size > input.piece)
        size = input.piece;
    MUST(written.size + size <= written.capacity);
    if (size)
        memcpy(written.data + written.size, buf, size);
    written.size += size;
    return (ssize_t)size;
}

/* Annotates the log; the result, whose length is in written.size, is the
 * caller's to free. */
static char *annotated(const uint8_t *data, size_t size, size_t piece, bool colour)
{
    input.data = data;
    input.size = size;
    input.piece = piece;
    written.capacity = size * 16 + 64; /* five bytes of code can get a name of some sixty */
    written.data = malloc(written.capacity);
    written.size = 0;
    MUST(written.data);
    MUST(annotate(NULL, 0, colour) == ALL_KNOWN);
    return written.data;
}

/* The length of an inserted name at p, 0 for none there. */
static size_t inserted(const char *p, const char *end)
{
    static const char on[] = " \033[1m[", off[] = "]\033[0m";
    const char *name = p + sizeof on - 1;
    const char *behind;
    char copy[64];

    if ((size_t)(end - p) < sizeof on - 1 || memcmp(p, on, sizeof on - 1) != 0)
        return 0;
    behind = memchr(name, ']', (size_t)(end - name));
    MUST(behind && (size_t)(behind - name) < sizeof copy);
    MUST((size_t)(end - behind) >= sizeof off - 1 && memcmp(behind, off, sizeof off - 1) == 0);
    memcpy(copy, name, (size_t)(behind - name));
    copy[behind - name] = '\0';
    MUST(drt_status_from_name(copy, NULL));
    return (size_t)(behind - p) + sizeof off - 1;
}

/* The log without escape characters: then the inserted names, which have some
 * in a coloured result, can be told from all else. */
static uint8_t *without_escapes(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size + 1);

    MUST(copy);
    for (size_t i = 0; i < size; i++)
        copy[i] = data[i] == 033 ? ' ' : data[i];
    return copy;
}

/* Without the names the result is the log; without the colours it is plain. */
static void check_log(const uint8_t *log, size_t size, const char *coloured, size_t coloured_size,
                      const char *plain, size_t plain_size)
{
    const char *end = coloured + coloured_size;
    size_t at = 0, at_plain = 0;

    for (const char *p = coloured; p < end;) {
        size_t n = inserted(p, end);

        if (n) {
            MUST(at > 0 && strchr("0123456789abcdefABCDEF", log[at - 1]));
            MUST(plain_size - at_plain >= n - 8 && plain[at_plain] == ' ');
            MUST(memcmp(plain + at_plain + 1, p + 5, n - 9) == 0);
            at_plain += n - 8;
            p += n;
        } else {
            MUST(at < size && *p == (char)log[at++]);
            MUST(at_plain < plain_size && *p == plain[at_plain++]);
            p++;
        }
    }
    MUST(at == size && at_plain == plain_size);
}

static void fuzz_annotate(const uint8_t *data, size_t size)
{
    size_t piece = take(&data, &size, 1) + 1;
    uint8_t *log = without_escapes(data, size);
    char *coloured, *plain, *pieced;
    size_t coloured_size, plain_size;

    coloured = annotated(log, size, 0, true);
    coloured_size = written.size;
    plain = annotated(log, size, 0, false);
    plain_size = written.size;
    check_log(log, size, coloured, coloured_size, plain, plain_size);
    pieced = annotated(log, size, piece, false);
    MUST(written.size == plain_size && memcmp(pieced, plain, plain_size) == 0);
    free(coloured);
    free(plain);
    free(pieced);
    free(log);
}

/* --- Arguments ------------------------------------------------------------------ */

static void check_reading(const struct reading *reading)
{
    MUST(reading->kind <= KIND_ERRNO);
    MUST(!reading->name || reading->text);
    MUST(reading->also[0] || !reading->also[1]);
    if (reading->kind == KIND_HRESULT)
        MUST(reading->hr == reading->number);
    else
        MUST(reading->number >= 0 && reading->number <= 0xffff);
    if (reading->kind == KIND_WIN32 || reading->kind == KIND_WINSOCK) {
        MUST(reading->hr == HRESULT_FROM_WIN32((uint32_t)reading->number));
        MUST((reading->kind == KIND_WINSOCK) == is_winsock(reading->number));
    }
}

static void fuzz_explain(char *argument)
{
    struct options plain = {false, false}, json = {true, false}, coloured = {false, true};
    struct readings readings;
    const char *reason = find_readings(argument, &readings);
    int expected;

    if (reason) {
        expected = SOME_UNKNOWN;
        MUST(*reason);
    } else {
        MUST(readings.count >= 1 && readings.count <= sizeof readings.at / sizeof *readings.at);
        expected = readings.at[0].name ? ALL_KNOWN : SOME_UNKNOWN;
    }
    for (size_t i = 0; !reason && i < readings.count; i++) {
        check_reading(&readings.at[i]);
        MUST(i == 0 || !readings.at[i].name || readings.at[i - 1].name);
        for (size_t j = 0; j < i; j++)
            MUST(readings.at[i].kind != readings.at[j].kind ||
                 readings.at[i].number != readings.at[j].number);
    }
    MUST(explain(&argument, 1, &plain) == expected);
    MUST(explain(&argument, 1, &json) == expected);
    MUST(explain(&argument, 1, &coloured) == expected);
}

/* --- Patterns --------------------------------------------------------------------- */

/* More asterisks would make fnmatch slow, which is the C library's. */
static void fuzz_list(char *pattern)
{
    struct options plain = {false, false}, json = {true, false};
    size_t stars = 0;

    for (const char *p = pattern; *p; p++)
        stars += *p == '*' || *p == '(';
    if (stars > 3)
        return;
    MUST(list_codes(&pattern, 1, &plain) == list_codes(&pattern, 1, &json));
    MUST(list_functions(&pattern, 1, &plain) == list_functions(&pattern, 1, &json));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint32_t what = take(&data, &size, 1);
    char *argument = malloc(size + 1);

    MUST(argument);
    if (size)
        memcpy(argument, data, size);
    argument[size] = '\0';
    if (what == 'a')
        fuzz_annotate(data, size);
    else if (what == 'e')
        fuzz_explain(argument);
    else if (what == 'l')
        fuzz_list(argument);
    free(argument);
    return what == 'a' || what == 'e' || what == 'l' ? 0 : -1;
}
