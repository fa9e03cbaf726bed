/* SPDX-License-Identifier: MIT
 *
 * fuzz_format_message.c - FormatMessageA and FormatMessageW with any flags, id
 * and size, four bytes each; the size is then that of the buffer, so that a
 * byte too many is seen.
 */
#include "fuzz.h"

#include <wchar.h>

#include <drt-compat/winbase.h>
#include <drt-compat/winerror.h>

#define ALLOCATE       FORMAT_MESSAGE_ALLOCATE_BUFFER
#define SENTINEL_ERROR 0xdeadbeef

/* More than the longest message has: at width 1 each character takes three. */
#define ROOM 1024

/* A call; memory is the buffer, or what was allocated. */
struct call {
    uint32_t flags, id, size;
    uint32_t length, error;
};

static void before(void)
{
    errno = SENTINEL_ERRNO;
    SetLastError(SENTINEL_ERROR);
}

static void after(struct call *call, uint32_t length)
{
    MUST(errno == SENTINEL_ERRNO);
    call->length = length;
    call->error = GetLastError();
    MUST((length != 0) == (call->error == SENTINEL_ERROR));
    MUST(length == 0 || length < ROOM);
    switch (call->error) {
    case SENTINEL_ERROR:
    case ERROR_MR_MID_NOT_FOUND:
    case ERROR_INVALID_PARAMETER:
    case ERROR_NOT_SUPPORTED:
        break;
    case ERROR_INSUFFICIENT_BUFFER:
        MUST(!(call->flags & ALLOCATE) && call->size < ROOM);
        break;
    default:
        MUST(!"an error that FormatMessage has");
    }
}

/* The text, which the caller frees; NULL after a failure. */
static char *call_a(struct call *call)
{
    char *buffer = malloc(call->size ? call->size : 1), *text = buffer;

    MUST(buffer);
    memset(buffer, 0x7f, call->size ? call->size : 1);
    before();
    if (call->flags & ALLOCATE) {
        after(call, FormatMessageA(call->flags, NULL, call->id, 0, (LPSTR)&text, call->size, NULL));
        free(buffer);
    } else {
        after(call, FormatMessageA(call->flags, NULL, call->id, 0, buffer, call->size, NULL));
        MUST(call->length || buffer[0] == 0x7f);
    }
    if (call->length) {
        MUST(strlen(text) == call->length);
        return text;
    }
    if (call->flags & ALLOCATE)
        MUST(!text);
    else
        free(buffer);
    return NULL;
}

static wchar_t *call_w(struct call *call)
{
    size_t room = call->size ? call->size : 1;
    wchar_t *buffer = malloc(room * sizeof *buffer), *text = buffer;

    MUST(buffer);
    wmemset(buffer, 0x7f, room);
    before();
    if (call->flags & ALLOCATE) {
        after(call,
              FormatMessageW(call->flags, NULL, call->id, 0, (LPWSTR)&text, call->size, NULL));
        free(buffer);
    } else {
        after(call, FormatMessageW(call->flags, NULL, call->id, 0, buffer, call->size, NULL));
        if (call->error == ERROR_INSUFFICIENT_BUFFER && call->size)
            MUST(wcslen(buffer) == call->size - 1);
        else
            MUST(call->length || buffer[0] == 0x7f);
    }
    if (call->length) {
        MUST(wcslen(text) == call->length);
        return text;
    }
    if (call->flags & ALLOCATE)
        MUST(!text);
    else
        free(buffer);
    return NULL;
}

/* The sentence that the message lays out, blanks and line breaks aside. */
static void check_text(const char *message, const char *sentence, uint32_t flags)
{
    for (; *message || *sentence; message++) {
        if (strchr(" \r\n", *message)) {
            MUST(*message);
        } else {
            while (*sentence == ' ')
                sentence++;
            MUST(*message == *sentence++);
        }
    }
    if ((flags & FORMAT_MESSAGE_MAX_WIDTH_MASK) == 0)
        MUST(message[-2] == '\r' && message[-1] == '\n');
    if ((flags & FORMAT_MESSAGE_MAX_WIDTH_MASK) == 0xff)
        MUST(message[-1] == ' ');
}

static const char *sentence_of(uint32_t id)
{
    if ((id & 0xffff0000) == 0x80070000)
        id &= 0xffff;
    return id > 0xffff ? drt_status_text((HRESULT)id) : drt_win32_text(id);
}

/* What A and W give in the same call. */
static void compare(const struct call *a, const char *narrow, const struct call *w,
                    const wchar_t *wide)
{
    if (!narrow || !wide) {
        MUST(a->error == w->error);
        return;
    }
    MUST(a->length == w->length);
    for (size_t i = 0; i < a->length; i++)
        MUST(wide[i] == (wchar_t)narrow[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct call a, w;
    char *narrow;
    wchar_t *wide;

    a.flags = take(&data, &size, 4);
    a.id = take(&data, &size, 4);
    a.size = take(&data, &size, 4) & 0xffff;
    w = a;
    narrow = call_a(&a);
    wide = call_w(&w);
    if (narrow) {
        MUST(sentence_of(a.id));
        check_text(narrow, sentence_of(a.id), a.flags);
    }
    if (a.size <= 32767)
        compare(&a, narrow, &w, wide);
    else
        MUST(!narrow && a.error == ERROR_INVALID_PARAMETER);
    LocalFree(narrow);
    LocalFree(wide);
    return 0;
}
