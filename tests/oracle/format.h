/* SPDX-License-Identifier: MIT
 *
 * format.h - FormatMessageA or FormatMessageW, for probe.c, which defines CH (the
 * character), NAMED, LETTER and FORMAT.
 *
 * The texts of two systems differ, so what is printed is without them: lengths
 * are "L" for that of the whole text, buffers "kept" or how they were filled.
 */
#define FM_SYSTEM FORMAT_MESSAGE_FROM_SYSTEM
#define FM_IGNORE FORMAT_MESSAGE_IGNORE_INSERTS
#define FM_ALLOC  FORMAT_MESSAGE_ALLOCATE_BUFFER
#define FM_STRING FORMAT_MESSAGE_FROM_STRING
#define FM_MODULE FORMAT_MESSAGE_FROM_HMODULE

/* One that is in no text. */
#define FILLER ((CH)0x15)

static CH NAMED(text)[3 * LONGEST + 8];   /* the whole text at width 0 */
static CH NAMED(buffer)[3 * LONGEST + 8]; /* what a call fills */

static void NAMED(fill)(void)
{
    size_t i;

    for (i = 0; i < COUNT(NAMED(buffer)); i++)
        NAMED(buffer)[i] = FILLER;
}

/* Whether the buffer begins with n of the characters in expected and a NUL,
 * and has nothing of the call after them. */
static int NAMED(holds)(const CH *expected, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++) {
        if (NAMED(buffer)[i] != expected[i])
            return 0;
    }
    if (NAMED(buffer)[n] != 0)
        return 0;
    for (i = n + 1; i < COUNT(NAMED(buffer)); i++) {
        if (NAMED(buffer)[i] != FILLER)
            return 0;
    }
    return 1;
}

static int NAMED(is_kept)(void)
{
    size_t i;

    for (i = 0; i < COUNT(NAMED(buffer)); i++) {
        if (NAMED(buffer)[i] != FILLER)
            return 0;
    }
    return 1;
}

static DWORD NAMED(whole)(DWORD id)
{
    return FORMAT(FM_SYSTEM | FM_IGNORE, NULL, id, 0, NAMED(text), LONGEST, NULL);
}

static DWORD NAMED(length_of)(const CH *s)
{
    DWORD n = 0;

    while (s[n])
        n++;
    return n;
}

/* "L", or the number. */
static const char *NAMED(relative)(DWORD n, DWORD whole)
{
    static char number[16];

    if (whole && n == whole)
        return "L";
    snprintf(number, sizeof number, "%u", (unsigned)n);
    return number;
}

/* How much of the text the buffer has. */
static const char *NAMED(contents)(DWORD whole, DWORD size)
{
    if (NAMED(is_kept)())
        return "kept";
    if (whole && NAMED(holds)(NAMED(text), whole))
        return "all";
    if (size && size <= whole && NAMED(holds)(NAMED(text), size - 1))
        return "what fits";
    return "other";
}

/* A call into the buffer, and what it did. */
static void NAMED(show)(const char *key, DWORD flags, const void *source, DWORD id, DWORD language,
                        CH *to, DWORD size)
{
    DWORD whole = NAMED(whole)(id);
    DWORD result;

    NAMED(fill)();
    SetLastError(KEPT);
    result = FORMAT(flags, source, id, language, to, size, NULL);
    printf("format/" LETTER "/%s %s, error %s, buffer %s\n", key, NAMED(relative)(result, whole),
           last_error(), NAMED(contents)(whole, size));
}

/* The same with memory from the call. */
static void NAMED(show_alloc)(const char *key, DWORD flags, DWORD id, DWORD size)
{
    DWORD whole = NAMED(whole)(id);
    CH *mem = NAMED(text); /* not NULL */
    const char *contents;
    DWORD result;

    SetLastError(KEPT);
    result = FORMAT(flags | FM_ALLOC, NULL, id, 0, (CH *)(void *)&mem, size, NULL);
    if (!mem)
        contents = "NULL";
    else if (mem == NAMED(text))
        contents = "kept";
    else
        contents = memcmp(mem, NAMED(text), (whole + 1) * sizeof *mem) == 0 ? "text" : "other";
    printf("format/" LETTER "/alloc/%s %s, error %s, pointer %s\n", key,
           NAMED(relative)(result, whole), last_error(), contents);
    if (mem && mem != NAMED(text))
        LocalFree(mem);
}

/* --- Single calls --------------------------------------------------------------- */

static void NAMED(show_ids)(void)
{
    static const DWORD ids[] = {
        0,          2,          5,          8,          87,         122,        10013,
        10060,      10061,      11001,      0x80070000, 0x80070002, 0x80070005, 0x8007274d,
        0x80004001, 0x80004005, 0xfffe,     0xffff,     0x10000,    0x00010005, 0x00070005,
        0x80080005, 0x90070005, 0xa0070005, 0xc0070005, 0xe0070005, 0xd0070005, 0xc0000005,
        0xd0000005, 0x7fffffff, 0x80000000, 0xffffffff, 0x80621001, 0x80981001, 0x00621010,
    };
    char key[40];
    size_t i;

    for (i = 0; i < COUNT(ids); i++) {
        DWORD whole = NAMED(whole)(ids[i]);
        const CH *last = NAMED(text) + whole;

        snprintf(key, sizeof key, "id/%08x", (unsigned)ids[i]);
        NAMED(show)(key, FM_SYSTEM, NULL, ids[i], 0, NAMED(buffer), LONGEST);
        if (whole)
            printf("format/" LETTER "/%s/end %s, %s\n", key,
                   last[-2] == '\r' && last[-1] == '\n' && last[-3] != '\n' ? "CR LF" : "other",
                   NAMED(length_of)(NAMED(text)) == whole ? "returned its length" : "other length");
    }
}

static void NAMED(show_sizes)(void)
{
    DWORD whole = NAMED(whole)(5);
    const struct {
        const char *name;
        DWORD size;
    } sizes[] = {
        {"0", 0},         {"1", 1},           {"2", 2},           {"L-1", whole - 1},
        {"L", whole},     {"L+1", whole + 1}, {"L+2", whole + 2}, {"1000", 1000},
        {"32767", 32767}, {"32768", 32768},   {"65535", 65535},   {"65536", 65536},
    };
    char key[40];
    size_t i;

    for (i = 0; i < COUNT(sizes); i++) {
        snprintf(key, sizeof key, "size/%s", sizes[i].name);
        NAMED(show)(key, FM_SYSTEM | FM_IGNORE, NULL, 5, 0, NAMED(buffer), sizes[i].size);
        NAMED(show_alloc)(key, FM_SYSTEM | FM_IGNORE, 5, sizes[i].size);
    }
}

static void NAMED(show_flags)(void)
{
    char key[40];
    unsigned bit;

    for (bit = 0; bit < 32; bit++) {
        DWORD flag = (DWORD)1 << bit;

        if (flag == FM_ALLOC || flag == FM_STRING)
            continue; /* what they take is no buffer, or no code */
        snprintf(key, sizeof key, "flag/%08x/alone", (unsigned)flag);
        NAMED(show)(key, flag, NULL, 5, 0, NAMED(buffer), LONGEST);
        if (flag > 255) { /* the width is tried below */
            snprintf(key, sizeof key, "flag/%08x/system", (unsigned)flag);
            NAMED(show)(key, flag | FM_SYSTEM, NULL, 5, 0, NAMED(buffer), LONGEST);
        }
    }
    NAMED(show)("flag/unknown", FM_SYSTEM | 0xffffc000, NULL, 5, 0, NAMED(buffer), LONGEST);
    NAMED(show_alloc)("flag/unknown", FM_SYSTEM | 0xffffc000, 5, 0);
}

static void NAMED(show_sources)(void)
{
    static const CH source[] = {'t', 'e', 's', 't', 0};
    CH *to = NAMED(buffer);

    NAMED(show)("source/none", 0, NULL, 5, 0, to, LONGEST);
    NAMED(show)("source/only-ignore", FM_IGNORE, NULL, 5, 0, to, LONGEST);
    NAMED(show)("source/only-width", 255, NULL, 5, 0, to, LONGEST);
    NAMED(show)("source/string", FM_STRING, source, 5, 0, to, LONGEST);
    NAMED(show)("source/string+system", FM_STRING | FM_SYSTEM, source, 5, 0, to, LONGEST);
    NAMED(show)("source/string+module", FM_STRING | FM_MODULE, source, 5, 0, to, LONGEST);
    NAMED(show)("source/module", FM_MODULE, NULL, 5, 0, to, LONGEST);
    NAMED(show)("source/module+system", FM_MODULE | FM_SYSTEM, NULL, 5, 0, to, LONGEST);
    NAMED(show)
    ("source/module+system/unknown", FM_MODULE | FM_SYSTEM, NULL, 0xffff, 0, to, LONGEST);
    NAMED(show)("source/system-ignores-it", FM_SYSTEM, source, 5, 0, to, LONGEST);
    NAMED(show_alloc)("source/none", 0, 5, 0);
    NAMED(show_alloc)("source/system", FM_SYSTEM, 5, 0);
    NAMED(show_alloc)("source/unknown", FM_SYSTEM, 0xffff, 0);
    NAMED(show_alloc)("source/width", FM_SYSTEM | 255, 0xffff, 0);
}

/* Which of two errors comes first. */
static void NAMED(show_order)(void)
{
    CH *to = NAMED(buffer);

    NAMED(show)("order/unknown,size=0", FM_SYSTEM, NULL, 0xffff, 0, to, 0);
    NAMED(show)("order/unknown,size=1", FM_SYSTEM, NULL, 0xffff, 0, to, 1);
    NAMED(show)("order/unknown,size=32768", FM_SYSTEM, NULL, 0xffff, 0, to, 32768);
    NAMED(show)("order/unknown,NULL", FM_SYSTEM, NULL, 0xffff, 0, NULL, 100);
    NAMED(show)("order/unknown,NULL,size=0", FM_SYSTEM, NULL, 0xffff, 0, NULL, 0);
    NAMED(show)("order/none,size=0", 0, NULL, 5, 0, to, 0);
    NAMED(show)("order/none,size=32768", 0, NULL, 5, 0, to, 32768);
    NAMED(show)("order/none,NULL", 0, NULL, 5, 0, NULL, 100);
    NAMED(show)("order/none,unknown", 0, NULL, 0xffff, 0, to, 100);
    NAMED(show)("order/NULL,size=0", FM_SYSTEM, NULL, 5, 0, NULL, 0);
    NAMED(show)("order/NULL,size=1", FM_SYSTEM, NULL, 5, 0, NULL, 1);
    NAMED(show)("order/NULL,size=1000", FM_SYSTEM, NULL, 5, 0, NULL, 1000);
    NAMED(show)("order/NULL,size=32768", FM_SYSTEM, NULL, 5, 0, NULL, 32768);
    NAMED(show)("order/NULL,alloc", FM_SYSTEM | FM_ALLOC, NULL, 5, 0, NULL, 0);
    NAMED(show)("order/NULL,alloc,none", FM_ALLOC, NULL, 5, 0, NULL, 0);
    NAMED(show)("order/NULL,alloc,unknown", FM_SYSTEM | FM_ALLOC, NULL, 0xffff, 0, NULL, 0);
    NAMED(show)("order/NULL,alloc,size=32768", FM_SYSTEM | FM_ALLOC, NULL, 5, 0, NULL, 32768);
    NAMED(show_alloc)("order/none,size=32768", 0, 5, 32768);
    NAMED(show_alloc)("order/unknown,size=32768", FM_SYSTEM, 0xffff, 32768);
}

static void NAMED(show_languages)(void)
{
    static const DWORD languages[] = {0, 0x400, 0x800, 0x409, 0x10409, 0x7777};
    char key[40];
    size_t i;

    for (i = 0; i < COUNT(languages); i++) {
        snprintf(key, sizeof key, "language/%x", (unsigned)languages[i]);
        NAMED(show)(key, FM_SYSTEM, NULL, 5, languages[i], NAMED(buffer), LONGEST);
        snprintf(key, sizeof key, "language/%x,unknown", (unsigned)languages[i]);
        NAMED(show)(key, FM_SYSTEM, NULL, 0xffff, languages[i], NAMED(buffer), LONGEST);
    }
}

/* --- All ids, all widths ----------------------------------------------------------- */

/* A text with inserts, or more than one line, is not for the lines of probe.c. */
static int NAMED(is_plain)(DWORD length)
{
    DWORD i;

    if (length < 3 || length > LONGEST - 2 || NAMED(text)[length - 1] != '\n')
        return 0;
    for (i = 0; i < length - 2; i++) {
        CH c = NAMED(text)[i];

        if (c < ' ' || c > '~' || c == '%')
            return 0;
    }
    return 1;
}

/* What the text should be in lines, with room for size. */
static void NAMED(predict)(struct lines *l, CH *expected, DWORD length, unsigned width, DWORD size)
{
    size_t i;

    l->length = l->line = l->space = 0;
    l->has_space = 0;
    l->limit = size ? size - 1 : 0;
    l->full = size == 0;
    for (i = 0; i + 2 < length; i++)
        add(l, (unsigned char)NAMED(text)[i], width);
    end(l, width);
    for (i = 0; i < l->length; i++)
        expected[i] = (CH)l->out[i];
}

/* Whether the call does as predicted. */
static int NAMED(as_predicted)(DWORD id, DWORD length, DWORD flags, DWORD size)
{
    static struct lines l;
    static CH expected[3 * LONGEST + 8];
    DWORD result;

    NAMED(predict)(&l, expected, length, flags & FORMAT_MESSAGE_MAX_WIDTH_MASK, size);
    NAMED(fill)();
    SetLastError(KEPT);
    result = FORMAT(FM_SYSTEM | flags, NULL, id, 0, NAMED(buffer), size, NULL);
    if (!l.full)
        return result == l.length && GetLastError() == KEPT && NAMED(holds)(expected, l.length);
    if (result != 0 || GetLastError() != ERROR_INSUFFICIENT_BUFFER)
        return 0;
    if (sizeof(CH) == 1 || size == 0)
        return NAMED(is_kept)();
    return NAMED(holds)(expected, size - 1);
}

/* The same with memory from the call. */
static int NAMED(allocates_as_predicted)(DWORD id, DWORD length, DWORD flags)
{
    static struct lines l;
    static CH expected[3 * LONGEST + 8];
    CH *mem = NULL;
    DWORD result;
    int right;

    NAMED(predict)(&l, expected, length, flags & FORMAT_MESSAGE_MAX_WIDTH_MASK, 3 * LONGEST);
    expected[l.length] = 0;
    SetLastError(KEPT);
    result = FORMAT(FM_SYSTEM | FM_ALLOC | flags, NULL, id, 0, (CH *)(void *)&mem, 0, NULL);
    right = result == l.length && GetLastError() == KEPT && mem &&
            memcmp(mem, expected, (l.length + 1) * sizeof *mem) == 0;
    LocalFree(mem);
    return right;
}

/* A text with each combination of the flags that it may have. */
static void NAMED(count_wrong_widths)(DWORD id, DWORD length, unsigned *wrong)
{
    DWORD width;

    for (width = 0; width < 256; width++) {
        wrong[width] += !NAMED(as_predicted)(id, length, width, 3 * LONGEST);
        wrong[width] += !NAMED(as_predicted)(id, length, FM_IGNORE | width, 3 * LONGEST);
        wrong[width] += !NAMED(allocates_as_predicted)(id, length, width);
        wrong[width] += !NAMED(allocates_as_predicted)(id, length, FM_IGNORE | width);
    }
}

static unsigned NAMED(wrong_sizes)(DWORD id, DWORD length)
{
    unsigned wrong = 0;
    DWORD size;

    for (size = 0; size < length + 10; size++) {
        wrong += !NAMED(as_predicted)(id, length, 0, size);
        wrong += !NAMED(as_predicted)(id, length, 8, size);
        wrong += !NAMED(as_predicted)(id, length, 20, size);
        wrong += !NAMED(as_predicted)(id, length, 255, size);
    }
    return wrong;
}

static void NAMED(show_widths)(void)
{
    static unsigned wrong[256];
    unsigned wrong_sizes = 0;
    unsigned tried = 0;
    unsigned width;
    DWORD id;

    for (id = 0; id <= 0xffff; id++) {
        DWORD length = NAMED(whole)(id);

        if (!length || !NAMED(is_plain)(length))
            continue;
        tried++;
        NAMED(count_wrong_widths)(id, length, wrong);
        wrong_sizes += NAMED(wrong_sizes)(id, length);
    }
    for (width = 0; width < 256; width++)
        printf("format/" LETTER "/width/%u %u wrong\n", width, wrong[width]);
    printf("format/" LETTER "/width/sizes %u wrong\n", wrong_sizes);
    printf("format/" LETTER "/width/texts %s\n", tried > 200 ? "many" : "few");
}

/* 0x8007xxxx is xxxx. */
static void NAMED(show_win32)(void)
{
    unsigned differ = 0;
    DWORD id;

    for (id = 0; id <= 0xffff; id++) {
        DWORD length = NAMED(whole)(id);
        DWORD result;

        NAMED(fill)();
        SetLastError(KEPT);
        result =
            FORMAT(FM_SYSTEM | FM_IGNORE, NULL, 0x80070000 | id, 0, NAMED(buffer), LONGEST, NULL);
        if (length)
            differ +=
                result != length || GetLastError() != KEPT || !NAMED(holds)(NAMED(text), length);
        else
            differ += result != 0 || GetLastError() != ERROR_MR_MID_NOT_FOUND || !NAMED(is_kept)();
    }
    printf("format/" LETTER "/8007xxxx %u differ\n", differ);
}

static void NAMED(show_format)(void)
{
    NAMED(show_ids)();
    NAMED(show_sizes)();
    NAMED(show_flags)();
    NAMED(show_sources)();
    NAMED(show_order)();
    NAMED(show_languages)();
    NAMED(show_widths)();
    NAMED(show_win32)();
}

#undef CH
#undef NAMED
#undef LETTER
#undef FORMAT
#undef FM_SYSTEM
#undef FM_IGNORE
#undef FM_ALLOC
#undef FM_STRING
#undef FM_MODULE
#undef FILLER
