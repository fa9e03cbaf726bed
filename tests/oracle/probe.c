/* SPDX-License-Identifier: MIT
 *
 * probe.c - says what a system's headers and functions do, in lines of a key
 * and what was seen.  compare.sh builds it with this library and with
 * mingw-w64's own headers, and compares the two.
 */
#if defined(ORACLE)
#include <winsock2.h>
#include <windows.h>
#include <winerror.h>
#include <p2p.h>
#else
#include <pthread.h>
#include <drt-compat/winsock2.h>
#include <drt-compat/windows.h>
#include <drt-compat/drt.h>
#endif

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* No function sets this error, so a last error that is still this was kept. */
#define KEPT 0xdeadbeef

/* --- Codes ------------------------------------------------------------------- */

/* names.h is made by compare.sh: CODE(name) for every name that is defined. */
#define IS_SIGNED(x) ((x)*0 - 1 < 0)
#define CODE(name) \
    printf("value/" #name " %08x, %u bytes, %s\n", (unsigned)(name), (unsigned)sizeof(name), \
           IS_SIGNED(name) ? "signed" : "unsigned");

static void show_codes(void)
{
#include "names.h"
}

/* --- Macros, with every argument there is --------------------------------------- */

/* The factor is odd, so that a single wrong result always changes the sum, and
 * different for every input, so that results which change places do, too. */
#define SUM(name, type, expression) \
    static uint32_t sum_##name##_##type(uint32_t first, uint32_t count) \
    { \
        uint32_t sum = 0; \
        uint32_t i; \
\
        for (i = 0; i < count; i++) { \
            uint32_t input = first + i; \
            type x = (type)input; \
\
            sum += (uint32_t)(expression) * (2 * input + 1); \
        } \
        return sum; \
    }
#define SUMS(name, expression) SUM(name, HRESULT, expression) SUM(name, DWORD, expression)
#include "macros.h"
#undef SUMS

static const struct {
    const char *name;
    uint32_t (*sum)(uint32_t first, uint32_t count);
} macros[] = {
#define SUMS(name, expression) \
    {#name "/HRESULT", sum_##name##_HRESULT}, {#name "/DWORD", sum_##name##_DWORD},
#include "macros.h"
};

#define BLOCK 0x10000000u

static void show_macros(void)
{
    size_t i;
    unsigned block;

    for (i = 0; i < COUNT(macros); i++) {
        for (block = 0; block < 16; block++)
            printf("macro/%s/%x0000000 %08x\n", macros[i].name, block,
                   (unsigned)macros[i].sum(block * BLOCK, BLOCK));
    }
}

/* --- The slot of the last error ------------------------------------------------- */

static unsigned in_thread[3];

static void look_from_thread(void)
{
    in_thread[0] = (unsigned)GetLastError();
    in_thread[1] = (unsigned)WSAGetLastError();
    SetLastError(77);
    in_thread[2] = (unsigned)WSAGetLastError();
}

#if defined(ORACLE)
static DWORD WINAPI thread_main(LPVOID unused)
{
    (void)unused;
    look_from_thread();
    return 0;
}

static void run_thread(void)
{
    HANDLE thread = CreateThread(NULL, 0, thread_main, NULL, 0, NULL);

    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
}
#else
static void *thread_main(void *unused)
{
    look_from_thread();
    return unused;
}

static void run_thread(void)
{
    pthread_t thread;

    if (pthread_create(&thread, NULL, thread_main, NULL) == 0)
        pthread_join(thread, NULL);
}
#endif

static void show_slot(void)
{
    static const DWORD codes[] = {0, 1, 1234, 10061, 65536, 0x7fffffff, 0x80000000, 0xffffffff};
    size_t i;

    for (i = 0; i < COUNT(codes); i++) {
        SetLastError(codes[i]);
        printf("slot/SetLastError/%08x %d %u\n", (unsigned)codes[i], WSAGetLastError(),
               (unsigned)GetLastError());
        SetLastError(4711);
        WSASetLastError((int)codes[i]);
        printf("slot/WSASetLastError/%08x %d %u\n", (unsigned)codes[i], WSAGetLastError(),
               (unsigned)GetLastError());
    }
    SetLastError(55);
    run_thread();
    printf("slot/thread/new %u %u\n", in_thread[0], in_thread[1]);
    printf("slot/thread/set %u\n", in_thread[2]);
    printf("slot/thread/creator %u\n", (unsigned)GetLastError());
}

/* --- Winsock's start and end ---------------------------------------------------- */

static const char *last_error(void)
{
    static char text[16];

    if (GetLastError() == KEPT)
        return "kept";
    snprintf(text, sizeof text, "%u", (unsigned)GetLastError());
    return text;
}

/* Whether all of data is as the caller left it. */
static int untouched(const WSADATA *data)
{
    const unsigned char *bytes = (const unsigned char *)data;
    size_t i;

    for (i = 0; i < sizeof *data; i++) {
        if (bytes[i] != 0x55)
            return 0;
    }
    return 1;
}

static void show_wsadata(const char *key, const WSADATA *data)
{
    const char *vendor = "set";
    void *vendor_kept;

    memset(&vendor_kept, 0x55, sizeof vendor_kept);
    if (!data->lpVendorInfo)
        vendor = "NULL";
    else if (data->lpVendorInfo == vendor_kept)
        vendor = "kept";
    printf("%s/version %u.%u of %u.%u\n", key, LOBYTE(data->wVersion), HIBYTE(data->wVersion),
           LOBYTE(data->wHighVersion), HIBYTE(data->wHighVersion));
    printf("%s/limits %u %u\n", key, data->iMaxSockets, data->iMaxUdpDg);
    printf("%s/texts \"%s\" \"%s\"\n", key, data->szDescription, data->szSystemStatus);
    printf("%s/vendor %s\n", key, vendor);
}

static void show_startup(unsigned major, unsigned minor)
{
    char key[40];
    WSADATA data;
    int result;

    snprintf(key, sizeof key, "WSAStartup/%u.%u", major, minor);
    memset(&data, 0x55, sizeof data);
    SetLastError(KEPT);
    result = WSAStartup(MAKEWORD(major, minor), &data);
    printf("%s/result %d\n", key, result);
    printf("%s/error %s\n", key, last_error());
    if (untouched(&data))
        printf("%s/data kept\n", key);
    else
        show_wsadata(key, &data);
    if (result == 0) {
        SetLastError(KEPT);
        result = WSACleanup();
        printf("%s/cleanup %d, error %s\n", key, result, last_error());
    }
    SetLastError(KEPT);
    result = WSAStartup(MAKEWORD(major, minor), NULL);
    printf("%s/NULL %d\n", key, result);
    if (result == 0)
        WSACleanup();
}

static void show_close(const char *key, SOCKET s)
{
    int result;

    SetLastError(KEPT);
    result = closesocket(s);
    printf("closesocket/%s %d, error %s\n", key, result, last_error());
}

static void show_winsock(void)
{
    static const unsigned char versions[][2] = {
        {0, 0}, {0, 1}, {0, 255}, {1, 0}, {1, 1},  {1, 2}, {1, 99}, {1, 255},   {2, 0},
        {2, 1}, {2, 2}, {2, 3},   {2, 9}, {2, 99}, {3, 0}, {3, 1},  {255, 255},
    };
    WSADATA data;
    SOCKET s;
    int result;
    size_t i;

    show_close("before-start", INVALID_SOCKET);
    SetLastError(KEPT);
    result = WSACleanup();
    printf("WSACleanup/before-start %d, error %s\n", result, last_error());
    for (i = 0; i < COUNT(versions); i++)
        show_startup(versions[i][0], versions[i][1]);

    result = WSAStartup(MAKEWORD(2, 2), &data);
    result |= WSAStartup(MAKEWORD(1, 1), &data);
    printf("WSAStartup/twice %d\n", result);
    printf("WSACleanup/first %d\n", WSACleanup());
    show_close("INVALID_SOCKET", INVALID_SOCKET);
    show_close("no-such", (SOCKET)9876);
    s = socket(AF_INET, SOCK_DGRAM, 0);
    show_close("open", s);
    show_close("closed", s);
    printf("WSACleanup/last %d\n", WSACleanup());
}

/* --- FormatMessage --------------------------------------------------------------- */

/* How Windows breaks a text into lines, to compare with what it does.  The
 * text is what width 0 gives, without the CR LF at its end. */
#define LONGEST 2000

struct lines {
    unsigned out[3 * LONGEST + 8];
    size_t length;
    size_t limit; /* what fits */
    size_t line;  /* where the line starts */
    size_t space; /* its last space, where it has one */
    int has_space;
    int full;
};

static int is_blank(unsigned c)
{
    return c == ' ' || c == '\t';
}

static void break_lines(struct lines *l)
{
    size_t from = l->length;
    size_t to = from;

    if (l->has_space) {
        from = l->space;
        to = from + 1;
        while (from > l->line && is_blank(l->out[from - 1]))
            from--;
        while (to < l->length && is_blank(l->out[to]))
            to++;
    }
    memmove(l->out + from + 2, l->out + to, (l->length - to) * sizeof *l->out);
    l->out[from] = '\r';
    l->out[from + 1] = '\n';
    l->length = l->length - (to - from) + 2;
    l->line = from + 2;
    l->has_space = 0;
}

static void add(struct lines *l, unsigned c, unsigned width)
{
    if (l->full)
        return;
    if (c == ' ') {
        l->space = l->length;
        l->has_space = 1;
    }
    l->out[l->length++] = c;
    l->full = l->length > l->limit;
    if (!l->full && width > 0 && width < 255 && l->length - l->line >= width)
        break_lines(l);
    l->full = l->length > l->limit;
}

static void end(struct lines *l, unsigned width)
{
    if (width > 0) {
        add(l, ' ', width);
    } else if (!l->full) {
        l->out[l->length++] = '\r';
        l->out[l->length++] = '\n';
        l->full = l->length > l->limit;
    }
}

#define CH       char
#define NAMED(x) x##_a
#define LETTER   "A"
#define FORMAT   FormatMessageA
#include "format.h"

#define CH       WCHAR
#define NAMED(x) x##_w
#define LETTER   "W"
#define FORMAT   FormatMessageW
#include "format.h"

/* The same text from both, where it is ASCII. */
static void show_both(void)
{
    static char a[LONGEST + 1];
    static WCHAR w[LONGEST + 1];
    unsigned id;
    unsigned differ = 0;

    for (id = 0; id <= 0xffff; id++) {
        DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
        DWORD lw = FormatMessageW(flags, NULL, id, 0, w, LONGEST, NULL);
        DWORD la = FormatMessageA(flags, NULL, id, 0, a, LONGEST, NULL);
        DWORD i;

        if (!lw != !la)
            differ++;
        for (i = 0; i < lw && w[i] < 128; i++)
            ;
        if (i < lw)
            continue;
        differ += la != lw;
        for (i = 0; i < lw && i < la; i++)
            differ += (unsigned char)a[i] != w[i];
    }
    printf("format/A-and-W %u differ\n", differ);
}

static void show_free(void)
{
    char *text = NULL;

    FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER, NULL, 5, 0,
                   (LPSTR)&text, 0, NULL);
    SetLastError(KEPT);
    printf("LocalFree/text %s\n", LocalFree(text) ? "kept" : "NULL");
    printf("LocalFree/NULL %s\n", LocalFree(NULL) ? "?" : "NULL");
    printf("LocalFree/error %s\n", last_error());
}

int main(int argc, char **argv)
{
    const char *part = argc > 1 ? argv[1] : "";

    if (strcmp(part, "macros") == 0) {
        show_macros();
    } else {
        show_codes();
        show_slot();
        show_winsock();
        show_format_a();
        show_format_w();
        show_both();
        show_free();
    }
    return fflush(stdout) != 0;
}
