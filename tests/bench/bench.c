/* SPDX-License-Identifier: MIT
 *
 * bench.c - what drt-compat costs beside what people know, and whether it
 * keeps its bars: exit code 1 where one is missed.
 *
 * The two sides of a row are measured in turns.  A row's ratio is the median
 * of the ratios of the turns, so that a machine that slows down for a while
 * slows both sides.  Time is the thread's own, but for the table of threads.
 *
 * With COMPILED_IN the library is no shared one but a part of this program,
 * built with -flto, so that what remains of a call is its work.
 */
#define _GNU_SOURCE
#include "bench.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include <drt-compat/drt_compat.h>
#include <drt-compat/errhandlingapi.h>

enum { ROUNDS = 25, MAX_ERRNO = 4096, MAX_CODES = 4096 };

/* A bar that is lower than the cost of any call of a shared library. */
#if defined(COMPILED_IN)
#define BELOW_A_CALL(bar) (bar)
#else
#define BELOW_A_CALL(bar) 0
#endif

#define ROUND_TIME 4e6 /* nanoseconds that one side takes in one round */

static bool missed;

/* --- Statistics --------------------------------------------------------------- */

static double now(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *values, size_t n)
{
    qsort(values, n, sizeof *values, compare_doubles);
    return values[n / 2];
}

static double time_of(work *side, size_t n)
{
    double start = now(CLOCK_THREAD_CPUTIME_ID);

    side(n);
    return (now(CLOCK_THREAD_CPUTIME_ID) - start) / (double)n;
}

/* How often a side has to work to fill a round. */
static size_t repetitions(work *side)
{
    size_t n = SEQUENCE;

    while (time_of(side, n) * (double)n < ROUND_TIME)
        n *= 2;
    return n;
}

void shuffle(int32_t *sequence, const int32_t *values, size_t n)
{
    static uint64_t random = 1;

    for (size_t i = 0; i < SEQUENCE; i++) {
        size_t base = i - i % n, j;

        random = random * 6364136223846793005u + 1442695040888963407u;
        j = base + (size_t)(random >> 33) % (i - base + 1);
        sequence[i] = sequence[j];
        sequence[j] = values[i - base];
    }
}

/* --- The last error and errno --------------------------------------------------- */

/* The functions that say where the slots are, without the promise of a constant
 * answer, by which the compiler would ask once before a loop: so both are
 * asked twice each time, as in functions that do not know of each other. */
uint32_t *last_error_slot(void) __asm__("drt_last_error_location");
int *errno_slot(void) __asm__("__errno_location");

static void set_and_get(size_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        *last_error_slot() = i;
        BARRIER();
        USED(*last_error_slot());
    }
}

static void set_and_get_errno(size_t n)
{
    for (int i = 0; i < (int)n; i++) {
        *errno_slot() = i;
        BARRIER();
        USED(*errno_slot());
    }
}

/* The same as a program writes it, with all that the compiler makes of it. */
static __attribute__((noinline)) void inline_pair(uint32_t value)
{
    SetLastError(value);
    BARRIER();
    USED(GetLastError());
}

static __attribute__((noinline)) void errno_pair(int value)
{
    errno = value;
    BARRIER();
    USED(errno);
}

static void set_and_get_inline(size_t n)
{
    for (uint32_t i = 0; i < n; i++)
        inline_pair(i);
}

static void set_and_get_errno_inline(size_t n)
{
    for (int i = 0; i < (int)n; i++)
        errno_pair(i);
}

/* In a loop the compiler asks once. */
static void set_and_get_loop(size_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        SetLastError(i);
        BARRIER();
        USED(GetLastError());
    }
}

static void set_and_get_errno_loop(size_t n)
{
    for (int i = 0; i < (int)n; i++) {
        errno = i;
        BARRIER();
        USED(errno);
    }
}

/* --- Names ------------------------------------------------------------------------ */

static int32_t code_sequence[SEQUENCE];
static int32_t errno_sequence[SEQUENCE];
static int32_t name_sequence[SEQUENCE]; /* indexes of sorted_names */

static void status_names(size_t n)
{
    for (size_t i = 0; i < n; i++)
        USED(drt_status_name(code_sequence[i % SEQUENCE]));
}

static void errno_names(size_t n)
{
    for (size_t i = 0; i < n; i++)
        USED(strerrorname_np(errno_sequence[i % SEQUENCE]));
}

#if !defined(COMPILED_IN)

#define NOTHING(number) \
    static void call_nothing_##number(size_t n) \
    { \
        for (size_t i = 0; i < n; i++) \
            USED(nothing_##number(code_sequence[i % SEQUENCE])); \
    }
NOTHINGS
#undef NOTHING

/* The one that is called fastest. */
static work *fastest_nothing(void)
{
#define NOTHING(number) call_nothing_##number,
    static work *const candidates[] = {NOTHINGS};
#undef NOTHING
    work *fastest = candidates[0];
    double least = 1e9;

    for (size_t i = 0; i < ROUNDS * sizeof candidates / sizeof *candidates; i++) {
        work *candidate = candidates[i / ROUNDS];
        double time = time_of(candidate, repetitions(candidate));

        if (time < least) {
            least = time;
            fastest = candidate;
        }
    }
    return fastest;
}

#endif

/* The pointers that a program would search without drt_status_from_name. */
static const char *sorted_names[MAX_CODES];
static size_t code_count;

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void from_names(size_t n)
{
    HRESULT hr;

    for (size_t i = 0; i < n; i++) {
        int found = drt_status_from_name(sorted_names[name_sequence[i % SEQUENCE]], &hr);

        USED(found);
    }
}

static void bsearch_names(size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const char *name = sorted_names[name_sequence[i % SEQUENCE]];

        USED(bsearch(&name, sorted_names, code_count, sizeof name, compare_names));
    }
}

/* --- Texts ------------------------------------------------------------------------ */

static void format_statuses(size_t n)
{
    static char buffer[256];

    for (size_t i = 0; i < n; i++) {
        int length = drt_format_status(buffer, sizeof buffer, code_sequence[i % SEQUENCE]);

        USED(length);
    }
}

/* --- What they work on -------------------------------------------------------------- */

static size_t errno_count, pcsc_count;
static double mean_status, mean_strerror;

static void prepare_codes(void)
{
    int32_t codes[MAX_CODES], indexes[MAX_CODES];
    double sum = 0;

    for (code_count = 0; code_count < drt_status_count(); code_count++) {
        codes[code_count] = drt_status_at(code_count);
        indexes[code_count] = (int32_t)code_count;
        sorted_names[code_count] = drt_status_name(codes[code_count]);
        sum += drt_format_status(NULL, 0, codes[code_count]);
    }
    mean_status = sum / (double)code_count;
    qsort(sorted_names, code_count, sizeof *sorted_names, compare_names);
    shuffle(code_sequence, codes, code_count);
    shuffle(name_sequence, indexes, code_count);
}

static void prepare_errnos(void)
{
    int32_t errnos[MAX_ERRNO];

    for (int err = 1; err < MAX_ERRNO; err++) {
        if (strerrorname_np(err))
            errnos[errno_count++] = err;
    }
    shuffle(errno_sequence, errnos, errno_count);
    mean_strerror = strerror_r_prepare(errnos, errno_count);
}

/* --- The table of ratios ---------------------------------------------------------- */

/* One side beside the other, whose share of time the bar is about; 0: no bar. */
static void row(const char *ours, work *our_side, const char *theirs, work *their_side, double bar)
{
    double our_times[ROUNDS], their_times[ROUNDS], ratios[ROUNDS], ratio;
    size_t our_n = repetitions(our_side), their_n = repetitions(their_side);

    for (size_t i = 0; i < ROUNDS; i++) {
        our_times[i] = time_of(our_side, our_n);
        their_times[i] = time_of(their_side, their_n);
        ratios[i] = our_times[i] / their_times[i];
    }
    ratio = median(ratios, ROUNDS);
    printf("%-29s %8.2f  %-33s %8.2f  %7.3f", ours, median(our_times, ROUNDS), theirs,
           median(their_times, ROUNDS), ratio);
    if (bar > 0) {
        printf("  %5.2f  %s", bar, ratio <= bar ? "met" : "MISSED");
        missed = missed || ratio > bar;
    }
    putchar('\n');
}

static void ratios(void)
{
    printf("%-29s %8s  %-33s %8s  %7s  %5s\n", "drt-compat", "ns", "beside", "ns", "ratio", "bar");
    row("SetLastError, GetLastError", set_and_get, "errno, set and read", set_and_get_errno, 1.5);
    row("  both in one function", set_and_get_inline, "  both in one function",
        set_and_get_errno_inline, 1.5);
    row("  both in a loop", set_and_get_loop, "  both in a loop", set_and_get_errno_loop, 1.5);
#if defined(HAVE_WINPR)
    row("SetLastError, GetLastError", set_and_get, "WinPR's", winpr_set_and_get, BELOW_A_CALL(0.1));
    row("  both in a loop", set_and_get_loop, "  both in a loop", winpr_set_and_get, 0.1);
#endif
    row("drt_status_name", status_names, "strerrorname_np", errno_names, 1.5);
#if !defined(COMPILED_IN)
    row("drt_status_name", status_names, "a function that returns at once", fastest_nothing(), 0);
#endif
#if defined(HAVE_PCSC)
    row("drt_status_name", status_names, "pcsc_stringify_error", pcsc_names, BELOW_A_CALL(0.05));
#endif
    row("drt_status_from_name", from_names, "bsearch among name pointers", bsearch_names, 0);
    row("drt_format_status", format_statuses, "strerror_r (POSIX)", strerror_r_texts, 1.0);
}

#if !defined(COMPILED_IN)

static void print_inputs(void)
{
    printf("\nIn random order: %zu codes, %zu errnos", code_count, errno_count);
    if (pcsc_count)
        printf(", %zu codes of pcsc-lite", pcsc_count);
    printf(".  A text has %.1f characters on\naverage in drt_format_status, %.1f in strerror_r.\n",
           mean_status, mean_strerror);
}

/* --- Threads ------------------------------------------------------------------------ */

struct crowd {
    work *side;
    size_t n; /* of each thread */
    pthread_barrier_t start;
};

static void *run_member(void *argument)
{
    struct crowd *crowd = argument;

    pthread_barrier_wait(&crowd->start);
    crowd->side(crowd->n);
    return NULL;
}

/* What some threads did together: millions of operations a second, and the
 * nanoseconds that a core worked for each. */
struct pace {
    double throughput;
    double cost;
};

static struct pace run_crowd(work *side, size_t n, unsigned count)
{
    struct crowd crowd = {.side = side, .n = n};
    pthread_t threads[8];
    double start, busy, operations = (double)n * count;

    pthread_barrier_init(&crowd.start, NULL, count + 1);
    for (unsigned i = 0; i < count; i++) {
        if (pthread_create(&threads[i], NULL, run_member, &crowd) != 0)
            abort();
    }
    busy = now(CLOCK_PROCESS_CPUTIME_ID);
    start = now(CLOCK_MONOTONIC);
    pthread_barrier_wait(&crowd.start);
    for (unsigned i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
    start = now(CLOCK_MONOTONIC) - start;
    busy = now(CLOCK_PROCESS_CPUTIME_ID) - busy;
    pthread_barrier_destroy(&crowd.start);
    return (struct pace){operations * 1e3 / start, busy / operations};
}

/* With 1, 2, 4 and 8 threads, the best of several rounds.  The bar: an operation
 * costs at most 1 / 0.8 of what it costs in a lone thread, so that the threads
 * do 0.8 times the cores' work at least.  The throughput shows that only where
 * no other program wants the cores. */
static void scaling_row(const char *name, work *side)
{
    size_t n = repetitions(side) * 4;
    struct pace best[4] = {{0, 1e9}, {0, 1e9}, {0, 1e9}, {0, 1e9}};
    bool met = true;

    for (size_t i = 0; i < ROUNDS; i++) {
        for (unsigned j = 0; j < 4; j++) {
            struct pace pace = run_crowd(side, n, 1u << j);

            if (pace.throughput > best[j].throughput)
                best[j].throughput = pace.throughput;
            if (pace.cost < best[j].cost)
                best[j].cost = pace.cost;
        }
    }
    printf("%-29s", name);
    for (unsigned j = 0; j < 4; j++)
        printf(" %7.0f %8.2f", best[j].throughput, best[j].cost);
    for (unsigned j = 1; j < 4; j++)
        met = met && best[j].cost <= best[0].cost / 0.8;
    printf("  %s\n", met ? "met" : "MISSED");
    missed = missed || !met;
}

static void scaling(void)
{
    printf("\nThreads: millions a second, nanoseconds of a core for each\n");
    printf("%-29s %16s %16s %16s %16s\n", "", "1", "2", "4", "8");
    scaling_row("SetLastError, GetLastError", set_and_get);
    scaling_row("drt_status_name", status_names);
}

/* --- The machine -------------------------------------------------------------------- */

static void print_machine(void)
{
    struct utsname u;
    char line[256];
    FILE *cpus = fopen("/proc/cpuinfo", "r");

    if (uname(&u) == 0)
        printf("%s %s %s", u.sysname, u.release, u.machine);
    while (cpus && fgets(line, sizeof line, cpus)) {
        if (strncmp(line, "model name", 10) == 0) {
            printf(", %.*s", (int)strcspn(strchr(line, ':') + 2, "\n"), strchr(line, ':') + 2);
            break;
        }
    }
    if (cpus)
        fclose(cpus);
    printf(", %ld cores\n\n", sysconf(_SC_NPROCESSORS_ONLN));
}

#endif

int main(void)
{
    prepare_codes();
    prepare_errnos();
#if defined(HAVE_PCSC)
    pcsc_count = pcsc_prepare();
#endif
#if defined(COMPILED_IN)
    printf("The library compiled in, with -flto:\n\n");
    ratios();
#else
    print_machine();
    printf("The shared library:\n\n");
    ratios();
    print_inputs();
    scaling();
#endif
    return missed ? EXIT_FAILURE : EXIT_SUCCESS;
}
