/* SPDX-License-Identifier: MIT
 *
 * format_status.c - drt_format_status: a code with its name and text, for
 * people.  Without stdio, which a signal handler must not call.
 */
#include "codes.h"

#include <string.h>

#include <drt-compat/drt_compat.h>

/* A string under construction: as much as fits is in buf, length counts all. */
struct line {
    char *buf;
    size_t size;
    size_t length;
};

static void add(struct line *line, const char *text, size_t n)
{
    if (line->length < line->size) {
        size_t room = line->size - line->length;

        memcpy(line->buf + line->length, text, n < room ? n : room);
    }
    line->length += n;
}

static void add_string(struct line *line, const char *text)
{
    add(line, text, strlen(text));
}

/* value in hexadecimal with at least that many digits. */
static void add_hex(struct line *line, uint32_t value, int digits)
{
    char number[8];
    char *p = number + sizeof number;

    do {
        *--p = "0123456789ABCDEF"[value & 15];
        value >>= 4;
    } while (value || number + sizeof number - p < digits);
    add(line, p, (size_t)(number + sizeof number - p));
}

static void add_decimal(struct line *line, uint32_t value)
{
    char number[10];
    char *p = number + sizeof number;

    do {
        *--p = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    add(line, p, (size_t)(number + sizeof number - p));
}

static void add_hresult(struct line *line, HRESULT hr)
{
    add_string(line, "0x");
    add_hex(line, (uint32_t)hr, 8);
}

static void add_part(struct line *line, const char *what, uint32_t value)
{
    add_string(line, what);
    add_decimal(line, value);
    add_string(line, " (0x");
    add_hex(line, value, 1);
    add_string(line, ")");
}

static void terminate(struct line *line)
{
    if (line->size)
        line->buf[line->length < line->size ? line->length : line->size - 1] = '\0';
}

int drt_format_status(char *buf, size_t size, HRESULT hr)
{
    struct line line = {buf, buf ? size : 0, 0};
    const char *name = drt_status_name(hr);

    if (name) {
        add_string(&line, name);
        add_string(&line, " (");
        add_hresult(&line, hr);
        add_string(&line, "): ");
        add_string(&line, drt_status_text(hr));
    } else {
        add_hresult(&line, hr);
        add_string(&line, FAILED(hr) ? ": severity 1 (failure)" : ": severity 0 (success)");
        add_part(&line, ", facility ", (uint32_t)HRESULT_FACILITY(hr));
        add_part(&line, ", code ", (uint32_t)HRESULT_CODE(hr));
    }
    terminate(&line);
    return (int)line.length;
}
