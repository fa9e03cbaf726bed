/* SPDX-License-Identifier: MIT
 *
 * format_message.c - FormatMessageA, FormatMessageW and LocalFree.
 *
 * The order of the checks, what stands in the buffer after a failure, and how
 * lines are broken are those of Windows as Wine's conformance tests record
 * them; tests/oracle compares with Wine.  A and W differ where Windows' do.
 */
#include "codes.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <drt-compat/errhandlingapi.h>
#include <drt-compat/winbase.h>

/* The longest a laid-out message can get: width 1 gives every character a
 * line of its own. */
union longest_text {
#define STATUS(name, err, text)      char name_##name[sizeof text];
#define BARE(name, err, text)        char name_##name[sizeof text];
#define BOTH(name, win32, err, text) char name_##name[sizeof text];
#include "codes.list"
};
#define MAX_LENGTH (3 * sizeof(union longest_text) + 3)

/* FormatMessageA refuses a buffer of 32768 characters or more. */
#define MAX_ANSI_SIZE 32767

static uint32_t fail(uint32_t error)
{
    SetLastError(error);
    return 0;
}

/* --- The message, laid out ------------------------------------------------ */

struct layout {
    char out[MAX_LENGTH];
    size_t length;
    size_t limit; /* at most that many characters are wanted */
    size_t line;  /* where the current line starts */
    char *space;  /* its last space; NULL for none */
};

static void start_line(struct layout *l, size_t at)
{
    l->line = at;
    l->space = NULL;
}

/* Ends the current line at its last space, in the place of that space; a line
 * without one ends here. */
static void break_line(struct layout *l)
{
    char *end = l->out + l->length;

    if (l->space) {
        memmove(l->space + 2, l->space + 1, (size_t)(end - (l->space + 1)));
        end = l->space;
        l->length -= 1;
    }
    memcpy(end, "\r\n", 2);
    l->length += 2;
    start_line(l, (size_t)(end + 2 - l->out));
}

/* Appends c and breaks a line that is then as long as width.  Whether the
 * message is still within its limit. */
static int append(struct layout *l, char c, size_t width)
{
    if (c == ' ')
        l->space = l->out + l->length;
    l->out[l->length++] = c;
    if (l->length > l->limit)
        return 0;
    if (width && l->length - l->line >= width)
        break_line(l);
    return l->length <= l->limit;
}

/* Lays text out by the width in flags: 0 ends the message with a line break,
 * any other width with a space that may become one; the full mask breaks
 * nothing.  Returns 0 once the message passes the limit. */
static int lay_out(struct layout *l, const char *text, uint32_t flags, size_t limit)
{
    size_t mask = flags & FORMAT_MESSAGE_MAX_WIDTH_MASK;
    size_t width = mask == FORMAT_MESSAGE_MAX_WIDTH_MASK ? 0 : mask;

    l->length = 0;
    l->limit = limit;
    start_line(l, 0);
    for (; *text; text++) {
        if (!append(l, *text, width))
            return 0;
    }
    if (mask)
        return append(l, ' ', width);
    memcpy(l->out + l->length, "\r\n", 2);
    l->length += 2;
    return l->length <= limit;
}

/* --- What A and W share ---------------------------------------------------- */

/* The text that the flags and the id ask for; NULL with the last error set. */
static const char *find_text(uint32_t flags, uint32_t id)
{
    const char *text;

    if (flags & FORMAT_MESSAGE_FROM_STRING)
        return fail(ERROR_NOT_SUPPORTED), NULL;
    if (!(flags & FORMAT_MESSAGE_FROM_SYSTEM)) {
        int module = (flags & FORMAT_MESSAGE_FROM_HMODULE) != 0;

        return fail(module ? ERROR_NOT_SUPPORTED : ERROR_INVALID_PARAMETER), NULL;
    }
    if ((id & 0xffff0000) == 0x80070000)
        id &= 0xffff; /* 0x80070000, too, which is no code of the table */
    text = id > 0xffff ? drt_status_text((HRESULT)id) : drt_win32_text(id);
    if (!text)
        fail(ERROR_MR_MID_NOT_FOUND);
    return text;
}

/* Memory for a message of length characters and its terminator, but for size
 * characters at least; NULL with the last error set. */
static void *allocate(size_t length, uint32_t size, size_t character)
{
    volatile int saved_errno = errno; /* clang believes that calloc and free keep it */
    size_t count = size > length ? size : length + 1;
    void *mem = calloc(count, character); /* checks the product */

    errno = saved_errno;
    if (!mem)
        fail(ERROR_NOT_ENOUGH_MEMORY);
    return mem;
}

void *drt_local_free(void *mem)
{
    volatile int saved_errno = errno;

    free(mem);
    errno = saved_errno;
    return NULL;
}

/* --- A --------------------------------------------------------------------- */

uint32_t drt_format_message_a(uint32_t flags, uint32_t id, char *buf, uint32_t size)
{
    struct layout l;
    const char *text;

    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        if (!buf)
            return fail(ERROR_NOT_ENOUGH_MEMORY);
        *(char **)(void *)buf = NULL;
    }
    if (size > MAX_ANSI_SIZE)
        return fail(ERROR_INVALID_PARAMETER);
    text = find_text(flags, id);
    if (!text)
        return 0;
    lay_out(&l, text, flags, SIZE_MAX);
    if (flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) {
        char *mem = allocate(l.length, size, sizeof *mem);

        if (!mem)
            return 0;
        buf = *(char **)(void *)buf = mem;
    } else if (size <= l.length) {
        return fail(ERROR_INSUFFICIENT_BUFFER);
    } else if (!buf) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    memcpy(buf, l.out, l.length);
    buf[l.length] = '\0';
    return (uint32_t)l.length;
}

/* --- W --------------------------------------------------------------------- */

static void widen(wchar_t *to, const char *from, size_t n)
{
    to[n] = L'\0';
    while (n--)
        to[n] = (wchar_t)from[n];
}

uint32_t drt_format_message_w(uint32_t flags, uint32_t id, wchar_t *buf, uint32_t size)
{
    int own_buffer = !(flags & FORMAT_MESSAGE_ALLOCATE_BUFFER);
    struct layout l;
    const char *text;

    if (!buf)
        return fail(ERROR_INVALID_PARAMETER);
    if (!own_buffer)
        *(wchar_t **)(void *)buf = NULL;
    text = find_text(flags, id);
    if (!text)
        return 0;
    if (own_buffer && size == 0)
        return fail(ERROR_INSUFFICIENT_BUFFER);
    if (!lay_out(&l, text, flags, own_buffer ? size - 1 : SIZE_MAX)) {
        widen(buf, l.out, size - 1);
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    if (!own_buffer) {
        wchar_t *mem = allocate(l.length, size, sizeof *mem);

        if (!mem)
            return 0;
        buf = *(wchar_t **)(void *)buf = mem;
    }
    widen(buf, l.out, l.length);
    return (uint32_t)l.length;
}
