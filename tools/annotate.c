/* SPDX-License-Identifier: MIT
 *
 * annotate.c - copies logs and puts the name behind each code in them.
 *
 * These are taken for codes, where the library has a name for them:
 *
 *   0x80621001    0x and eight hexadecimal digits: a failure, or DRT_S_RETRY;
 *                 no letter, digit or '_' next to it
 *   80621001      the same without 0x: a failure; not next to a '-' either
 *                 (a part of a UUID), nor behind a '.'
 *   -2141057023   a failure in decimal
 *   error 10061   a Winsock error in decimal, right behind a word that says so
 *                 (after_error_word below), so that ports and times are not
 *                 taken for errors
 *
 * All of them end in a run of at least five hexadecimal digits, so only every
 * fifth byte needs a look: if it is no such digit, no such run contains it.
 * What was read is written at once, with nothing held back: where the input
 * pauses inside a code, its name follows when the rest is there.
 *
 * A SIGPIPE that is not ignored ends the program, as it does with other
 * filters; otherwise a closed pipe ends it silently with exit code 2.
 */
#if defined(HAVE_CONFIG_H)
#include <config.h> /* F_SETPIPE_SZ is Linux' own */
#endif

#include "drterr.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <drt-compat/winerror.h>

enum {
    CHUNK = 128 * 1024, /* bytes to read at once */
    HISTORY = 64,       /* of what was read before: more than a code and the word before it */
    SHORTEST = 5,       /* digits in a code */
    GATHER = 16 * 1024  /* smaller pieces of output are gathered */
};

/* --- Output ---------------------------------------------------------------- */

static struct {
    size_t used;
    bool colour;
    char bytes[GATHER];
} output;

static void write_all(const void *data, size_t size)
{
    const char *p = data;

    while (size > 0) {
        ssize_t n = write(STDOUT_FILENO, p, size);

        if (n >= 0) {
            p += n;
            size -= (size_t)n;
        } else if (errno != EINTR) {
            if (errno != EPIPE)
                complain("standard output", strerror(errno));
            exit(TROUBLE);
        }
    }
}

static void flush(void)
{
    write_all(output.bytes, output.used);
    output.used = 0;
}

static void emit(const void *data, size_t size)
{
    if (size > sizeof output.bytes - output.used)
        flush();
    if (size > sizeof output.bytes) {
        write_all(data, size);
    } else {
        memcpy(output.bytes + output.used, data, size);
        output.used += size;
    }
}

static void emit_name(const char *name)
{
    static const char on[] = "\033[1m", off[] = "\033[0m";

    emit(" ", 1);
    if (output.colour)
        emit(on, sizeof on - 1);
    emit("[", 1);
    emit(name, strlen(name));
    emit("]", 1);
    if (output.colour)
        emit(off, sizeof off - 1);
}

/* --- What is a code ---------------------------------------------------------- */

static const bool is_hex[256] = {
    ['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true, ['5'] = true,
    ['6'] = true, ['7'] = true, ['8'] = true, ['9'] = true, ['a'] = true, ['b'] = true,
    ['c'] = true, ['d'] = true, ['e'] = true, ['f'] = true, ['A'] = true, ['B'] = true,
    ['C'] = true, ['D'] = true, ['E'] = true, ['F'] = true,
};

static bool is_word(unsigned char c)
{
    return isalnum(c) || c == '_';
}

static bool is_one_of(unsigned char c, const char *set)
{
    return c != '\0' && strchr(set, c);
}

/* Whether the text before p ends in word, in any case. */
static bool ends_in(const unsigned char *p, const char *word)
{
    for (p -= strlen(word); *word; p++, word++) {
        if (tolower(*p) != *word)
            return false;
    }
    return true;
}

/* Whether the text before p ends in "error", which may be the end of a longer
 * word (LastError, WSAGetLastError()), or in "err" or "code", which may not,
 * and one to three of blank, '=', ':' and '('. */
static bool after_error_word(const unsigned char *p)
{
    int separators = 0;

    while (separators < 3 && is_one_of(p[-1], " =:(")) {
        p--;
        separators++;
    }
    if (separators == 0)
        return false;
    if (ends_in(p, "()"))
        p -= 2;
    return ends_in(p, "error") || (ends_in(p, "err") && !isalnum(p[-4])) ||
           (ends_in(p, "code") && !isalnum(p[-5]));
}

static const char *failure_name(HRESULT hr)
{
    return FAILED(hr) ? drt_status_name(hr) : NULL;
}

static const char *hexadecimal_name(const unsigned char *p, const unsigned char *end)
{
    HRESULT hr = (HRESULT)strtoul((const char *)p, NULL, 16);
    const char *name;

    if (!is_one_of(p[-1], "xX"))
        return is_word(p[-1]) || is_one_of(p[-1], "-.") || *end == '-' ? NULL : failure_name(hr);
    if (p[-2] != '0' || is_word(p[-3]))
        return NULL;
    name = drt_status_name(hr);
    return FAILED(hr) || (name && strcmp(name, "DRT_S_RETRY") == 0) ? name : NULL;
}

/* The value of decimal digits from p to end, with or without a sign before them; 0
 * where one is only hexadecimal. */
static long long decimal_value(const unsigned char *p, const unsigned char *end)
{
    char *behind;
    long long value = strtoll((const char *)p, &behind, 10);

    return (const unsigned char *)behind == end ? value : 0;
}

static const char *decimal_name(const unsigned char *p, const unsigned char *end)
{
    long long value;

    if (p[-1] != '-' || is_word(p[-2]))
        return NULL;
    value = decimal_value(p - 1, end);
    return value >= INT32_MIN ? failure_name((HRESULT)value) : NULL;
}

static const char *winsock_name(const unsigned char *p, const unsigned char *end)
{
    int32_t code = (int32_t)decimal_value(p, end); /* of five digits */

    return is_winsock(code) && after_error_word(p) ? drt_win32_name((uint32_t)code) : NULL;
}

/* The name of the code that ends in the run of hexadecimal digits from p to
 * end; NULL for none.  Before p there are HISTORY bytes, at end there is one. */
static const char *code_name(const unsigned char *p, const unsigned char *end)
{
    if (is_word(*end))
        return NULL;
    switch (end - p) {
    case 5:
        return winsock_name(p, end);
    case 8:
        return hexadecimal_name(p, end);
    case 10:
        return decimal_name(p, end);
    default:
        return NULL;
    }
}

/* --- Copying ------------------------------------------------------------------ */

/* What is read goes behind the history of what was read before.  A byte that
 * is no digit is in front of it all and one behind, so that no run of digits
 * leaves the buffer. */
static unsigned char buffer[1 + HISTORY + CHUNK + SHORTEST];
static unsigned char *const chunk = buffer + 1 + HISTORY;

/* Writes the n bytes that were read, names included.  A run of digits at the
 * end of the last chunk may begin in the history; one at the end of this one
 * is left to the next, or to a last call with n == 0. */
static void annotate_chunk(size_t n)
{
    const unsigned char *end = chunk + n;
    const unsigned char *written = chunk;
    const unsigned char *p = chunk - 1;

    chunk[n] = '\n';
    while (p < end) {
        const unsigned char *first = p, *behind = p;
        const char *name = NULL;

        while (is_hex[*behind])
            behind++;
        if (behind == end && n > 0)
            break;
        if (behind > p) {
            while (is_hex[first[-1]])
                first--;
            name = code_name(first, behind);
        }
        if (name) {
            emit(written, (size_t)(behind - written));
            emit_name(name);
            written = behind;
        }
        p = behind + SHORTEST;
    }
    emit(written, (size_t)(end - written));
    flush();
    memmove(chunk - HISTORY, end - HISTORY, HISTORY);
}

static int annotate_fd(int fd, const char *name)
{
    memset(buffer, '\n', 1 + HISTORY);
    for (;;) {
        ssize_t n = read(fd, chunk, CHUNK);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            complain(name, strerror(errno));
            return TROUBLE;
        }
        annotate_chunk((size_t)n);
        if (n == 0)
            return ALL_KNOWN;
    }
}

static int annotate_file(const char *name)
{
    int fd, result;

    if (strcmp(name, "-") == 0)
        return annotate_fd(STDIN_FILENO, "standard input");
    fd = open(name, O_RDONLY);
    if (fd < 0) {
        complain(name, strerror(errno));
        return TROUBLE;
    }
    result = annotate_fd(fd, name);
    close(fd);
    return result;
}

int annotate(char **files, size_t count, bool colour)
{
    int result = ALL_KNOWN;

    output.colour = colour;
#if defined(F_SETPIPE_SZ)
    /* Room for several chunks, so that writer and reader need not take turns;
     * an output that is no pipe refuses. */
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 8 * CHUNK);
#endif
    if (count == 0)
        result = annotate_file("-");
    for (size_t i = 0; i < count; i++) {
        if (annotate_file(files[i]) != ALL_KNOWN)
            result = TROUBLE;
    }
    return result;
}
