/* SPDX-License-Identifier: MIT
 *
 * check_last_error.c - the thread's last error and last status, and what
 * winsock2.h builds on them.
 *
 * Check's assertions belong to the main thread: other threads count what went
 * wrong, and the main thread asserts that it is nothing.
 */
#include <check.h>

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <drt-compat/drt.h>
#include <drt-compat/errhandlingapi.h>
#include <drt-compat/winsock2.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#define SENTINEL_ERRNO 4242

/* The location is declared to be a constant of the thread, so the compiler may
 * ask for it once and remember; this way it has to ask each time. */
static uint32_t *(*volatile location)(void) = drt_last_error_location;

/* --- Threads that start together --------------------------------------------- */

/* A barrier; not every system has those of pthreads. */
struct gate {
    pthread_mutex_t mutex;
    pthread_cond_t opened;
    unsigned awaited;
    unsigned round;
    unsigned threads;
};

static void gate_init(struct gate *g, unsigned threads)
{
    pthread_mutex_init(&g->mutex, NULL);
    pthread_cond_init(&g->opened, NULL);
    g->awaited = g->threads = threads;
    g->round = 0;
}

static void gate_destroy(struct gate *g)
{
    pthread_cond_destroy(&g->opened);
    pthread_mutex_destroy(&g->mutex);
}

/* Returns when all threads have called it. */
static void gate_pass(struct gate *g)
{
    unsigned round;

    pthread_mutex_lock(&g->mutex);
    round = g->round;
    if (--g->awaited == 0) {
        g->awaited = g->threads;
        g->round++;
        pthread_cond_broadcast(&g->opened);
    }
    while (g->round == round)
        pthread_cond_wait(&g->opened, &g->mutex);
    pthread_mutex_unlock(&g->mutex);
}

static void start_thread(pthread_t *thread, void *(*run)(void *), void *argument)
{
    int err = pthread_create(thread, NULL, run, argument);

    ck_assert_msg(err == 0, "pthread_create: %s", strerror(err));
}

static void join_thread(pthread_t thread)
{
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
}

/* --- Two slots ------------------------------------------------------------------ */

static const uint32_t values[] = {
    0,          1,          5,          10061,      65535,      65536,      0x00621010,
    0x7FFFFFFF, 0x80000000, 0x80621001, 0x80981001, 0x8007274D, 0xDEADBEEF, 0xFFFFFFFF,
};

START_TEST(test_starts_empty)
{
    ck_assert_uint_eq(GetLastError(), 0);
    ck_assert_int_eq(WSAGetLastError(), 0);
    ck_assert_int_eq(drt_get_last_status(), S_OK);
}
END_TEST

/* GetLastError and WSAGetLastError read one slot, which either setter writes. */
START_TEST(test_last_error_is_one_slot)
{
    static const int ints[] = {INT_MIN, -1, 0, 1, 10061, INT_MAX};
    size_t i;

    for (i = 0; i < COUNT(values); i++) {
        SetLastError(values[i]);
        ck_assert_uint_eq(GetLastError(), values[i]);
        ck_assert_msg(WSAGetLastError() == (int)values[i], "%" PRIu32 " is %d for Winsock",
                      values[i], WSAGetLastError());
        ck_assert_uint_eq(*location(), values[i]);
    }
    for (i = 0; i < COUNT(ints); i++) {
        WSASetLastError(ints[i]);
        ck_assert_int_eq(WSAGetLastError(), ints[i]);
        ck_assert_msg(GetLastError() == (DWORD)ints[i], "%d is %" PRIu32 " for Win32", ints[i],
                      GetLastError());
    }
    *location() = 42;
    ck_assert_uint_eq(GetLastError(), 42);
}
END_TEST

START_TEST(test_last_status)
{
    size_t i;

    for (i = 0; i < COUNT(values); i++) {
        HRESULT hr = (HRESULT)values[i];

        ck_assert_int_eq(drt_set_last_status(hr), hr);
        ck_assert_msg(drt_get_last_status() == hr, "0x%08" PRIX32 " is 0x%08" PRIX32, values[i],
                      (uint32_t)drt_get_last_status());
    }
    ck_assert_int_eq(drt_set_last_status(INT32_MIN), INT32_MIN);
    ck_assert_int_eq(drt_get_last_status(), INT32_MIN);
}
END_TEST

/* Neither slot shows in the other, nor in errno. */
START_TEST(test_slots_are_separate)
{
    size_t i, j;

    errno = SENTINEL_ERRNO;
    for (i = 0; i < COUNT(values); i++) {
        for (j = 0; j < COUNT(values); j++) {
            SetLastError(values[i]);
            drt_set_last_status((HRESULT)values[j]);
            if (GetLastError() != values[i] || drt_get_last_status() != (HRESULT)values[j])
                ck_abort_msg("error 0x%08" PRIX32 ", then status 0x%08" PRIX32 ": 0x%08" PRIX32
                             ", 0x%08" PRIX32,
                             values[i], values[j], GetLastError(), (uint32_t)drt_get_last_status());
            WSASetLastError((int)values[j]);
            if (GetLastError() != values[j] || drt_get_last_status() != (HRESULT)values[j])
                ck_abort_msg("status 0x%08" PRIX32 " after the same last error: 0x%08" PRIX32,
                             values[j], (uint32_t)drt_get_last_status());
            SetLastError(values[i]);
            if (drt_get_last_status() != (HRESULT)values[j])
                ck_abort_msg("status 0x%08" PRIX32 ", then error 0x%08" PRIX32 ": 0x%08" PRIX32,
                             values[j], values[i], (uint32_t)drt_get_last_status());
        }
    }
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
}
END_TEST

START_TEST(test_errno_does_not_reach_the_slots)
{
    SetLastError(5);
    drt_set_last_status(DRT_E_TIMEOUT);
    for (errno = 0; errno < 200; errno++) {
        ck_assert_uint_eq(GetLastError(), 5);
        ck_assert_int_eq(drt_get_last_status(), DRT_E_TIMEOUT);
    }
}
END_TEST

/* --- A thread's own ---------------------------------------------------------------- */

struct first_look {
    uint32_t error;
    int wsa_error;
    HRESULT status;
    int err;
};

/* Looks at the slots of a new thread, then leaves something in them. */
static void *look_and_leave(void *argument)
{
    struct first_look *seen = argument;

    errno = SENTINEL_ERRNO;
    seen->error = GetLastError();
    seen->wsa_error = WSAGetLastError();
    seen->status = drt_get_last_status();
    seen->err = errno;
    SetLastError(77);
    drt_set_last_status(DRT_E_FAULTED);
    return NULL;
}

static void expect_fresh_thread(void)
{
    struct first_look seen = {1, 1, 1, 1};
    pthread_t thread;

    start_thread(&thread, look_and_leave, &seen);
    join_thread(thread);
    ck_assert_uint_eq(seen.error, 0);
    ck_assert_int_eq(seen.wsa_error, 0);
    ck_assert_int_eq(seen.status, S_OK);
    ck_assert_int_eq(seen.err, SENTINEL_ERRNO);
}

START_TEST(test_new_thread_starts_empty)
{
    expect_fresh_thread();
    SetLastError(55);
    drt_set_last_status(DRT_E_NO_MORE);
    expect_fresh_thread();
    ck_assert_uint_eq(GetLastError(), 55);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_NO_MORE);
}
END_TEST

/* Threads take over the memory of those that ended, but not what was in it. */
START_TEST(test_thousand_threads_in_turn)
{
    int i;

    SetLastError(55);
    for (i = 0; i < 1000; i++)
        expect_fresh_thread();
    ck_assert_uint_eq(GetLastError(), 55);
}
END_TEST

#define CROWD 16

struct member {
    struct gate *gate;
    unsigned number;
    unsigned wrong;
    uint32_t *location;
};

#define ROUNDS 200000

/* One round of a thread's own values; how many of them are not what was set. */
static unsigned write_and_check(uint32_t pattern)
{
    unsigned wrong = 0;

    SetLastError(pattern);
    drt_set_last_status((HRESULT)~pattern);
    errno = (int)(pattern & 0xfff);
    if (pattern % 64 == 0)
        sched_yield(); /* let the others write theirs */
    wrong += GetLastError() != pattern;
    wrong += drt_get_last_status() != (HRESULT)~pattern;
    wrong += errno != (int)(pattern & 0xfff);
    return wrong;
}

static void *hammer(void *argument)
{
    struct member *me = argument;
    uint32_t i;

    gate_pass(me->gate);
    for (i = 0; i < ROUNDS; i++)
        me->wrong += write_and_check(me->number << 24 | i);
    gate_pass(me->gate);
    me->wrong += GetLastError() != (me->number << 24 | (ROUNDS - 1));
    return NULL;
}

/* Runs CROWD threads at the same time. */
static void run_crowd(struct member *crowd, void *(*run)(void *))
{
    pthread_t threads[CROWD];
    struct gate gate;
    unsigned i;

    gate_init(&gate, CROWD);
    for (i = 0; i < CROWD; i++) {
        crowd[i].gate = &gate;
        crowd[i].number = i + 1;
        crowd[i].wrong = 0;
        start_thread(&threads[i], run, &crowd[i]);
    }
    for (i = 0; i < CROWD; i++)
        join_thread(threads[i]);
    gate_destroy(&gate);
}

START_TEST(test_crowd_of_threads)
{
    struct member crowd[CROWD];
    unsigned i;

    SetLastError(55);
    drt_set_last_status(DRT_E_NO_MORE);
    run_crowd(crowd, hammer);
    for (i = 0; i < CROWD; i++)
        ck_assert_msg(crowd[i].wrong == 0, "thread %u read a wrong value %u times", i,
                      crowd[i].wrong);
    ck_assert_uint_eq(GetLastError(), 55);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_NO_MORE);
}
END_TEST

/* Notes where its last error is; all threads are alive until all have. */
static void *note_location(void *argument)
{
    struct member *me = argument;
    int i;

    me->location = location();
    gate_pass(me->gate);
    for (i = 0; i < 100; i++) {
        SetLastError((DWORD)i);
        me->wrong += location() != me->location;
        me->wrong += *me->location != (DWORD)i;
        sched_yield();
    }
    gate_pass(me->gate);
    return NULL;
}

START_TEST(test_location)
{
    struct member crowd[CROWD];
    uint32_t *mine = location();
    unsigned i, j;

    ck_assert_ptr_nonnull(mine);
    run_crowd(crowd, note_location);
    for (i = 0; i < CROWD; i++) {
        ck_assert_ptr_nonnull(crowd[i].location);
        ck_assert_msg(crowd[i].wrong == 0, "thread %u: the location moved", i);
        ck_assert_ptr_ne(crowd[i].location, mine);
        for (j = 0; j < i; j++)
            ck_assert_msg(crowd[i].location != crowd[j].location, "threads %u and %u share a slot",
                          i, j);
    }
    ck_assert_ptr_eq(location(), mine);
}
END_TEST

/* --- fork --------------------------------------------------------------------------- */

/* In the child of a thread that had these values: each bit of the result is
 * something that went wrong. */
static unsigned char wrong_in_child(uint32_t error, HRESULT status)
{
    int wrong = 0;

    wrong |= GetLastError() == error ? 0 : 1;
    wrong |= drt_get_last_status() == status ? 0 : 2;
    SetLastError(111);
    drt_set_last_status(DRT_E_INVALID_KEY);
    wrong |= GetLastError() == 111 ? 0 : 4;
    wrong |= drt_get_last_status() == DRT_E_INVALID_KEY ? 0 : 8;
    return (unsigned char)wrong;
}

/* Forks a child that tells by a pipe what went wrong in it: its exit status
 * belongs to valgrind, which may not like what glibc leaves of a thread. */
static int fork_and_tell(uint32_t error, HRESULT status)
{
    unsigned char wrong = 0;
    ssize_t got;
    pid_t child;
    int ends[2];

    if (pipe(ends) != 0)
        return 64;
    child = fork();
    if (child == 0) {
        wrong = wrong_in_child(error, status);
        _exit(write(ends[1], &wrong, 1) == 1 ? 0 : 1);
    }
    close(ends[1]);
    got = read(ends[0], &wrong, 1);
    close(ends[0]);
    return child > 0 && waitpid(child, NULL, 0) == child && got == 1 ? wrong : 64;
}

/* What went wrong in the child, and in the parent after it. */
static int fork_with(uint32_t error, HRESULT status)
{
    int wrong;

    SetLastError(error);
    drt_set_last_status(status);
    wrong = fork_and_tell(error, status);
    wrong |= GetLastError() == error ? 0 : 16;
    wrong |= drt_get_last_status() == status ? 0 : 32;
    return wrong;
}

#define WRONG_IN_FORK \
    "%d: 1, 2 for the values handed to the child, 4, 8 for its own, 16, 32 for the parent's, " \
    "64 for fork itself"

static void *fork_in_thread(void *argument)
{
    *(int *)argument = fork_with(77, DRT_E_FAULTED);
    return NULL;
}

START_TEST(test_fork)
{
    int wrong = fork_with(55, DRT_E_NO_MORE);
    pthread_t thread;

    ck_assert_msg(wrong == 0, WRONG_IN_FORK, wrong);
    start_thread(&thread, fork_in_thread, &wrong);
    join_thread(thread);
    ck_assert_msg(wrong == 0, "in a thread: " WRONG_IN_FORK, wrong);
    ck_assert_uint_eq(GetLastError(), 55);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_NO_MORE);
}
END_TEST

/* --- winsock2.h ------------------------------------------------------------------------ */

START_TEST(test_startup_versions)
{
    static const struct {
        WORD asked;
        WORD agreed;
    } rows[] = {
        {MAKEWORD(0, 0), MAKEWORD(2, 2)}, /* not supported */
        {MAKEWORD(0, 1), MAKEWORD(2, 2)},     {MAKEWORD(0, 255), MAKEWORD(2, 2)},
        {MAKEWORD(1, 0), MAKEWORD(1, 0)},     {MAKEWORD(1, 1), MAKEWORD(1, 1)},
        {MAKEWORD(1, 2), MAKEWORD(1, 1)},     {MAKEWORD(1, 99), MAKEWORD(1, 1)},
        {MAKEWORD(2, 0), MAKEWORD(2, 0)},     {MAKEWORD(2, 1), MAKEWORD(2, 1)},
        {MAKEWORD(2, 2), MAKEWORD(2, 2)},     {MAKEWORD(2, 3), MAKEWORD(2, 2)},
        {MAKEWORD(2, 99), MAKEWORD(2, 2)},    {MAKEWORD(3, 0), MAKEWORD(2, 2)},
        {MAKEWORD(255, 255), MAKEWORD(2, 2)},
    };
    WSADATA data;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        int expected = LOBYTE(rows[i].asked) ? 0 : WSAVERNOTSUPPORTED;
        int result;

        memset(&data, 0xA5, sizeof data);
        result = WSAStartup(rows[i].asked, &data);
        ck_assert_msg(result == expected, "version %d.%d: %d, not %d", LOBYTE(rows[i].asked),
                      HIBYTE(rows[i].asked), result, expected);
        ck_assert_msg(data.wVersion == rows[i].agreed, "version %d.%d: 0x%04X, not 0x%04X",
                      LOBYTE(rows[i].asked), HIBYTE(rows[i].asked), data.wVersion, rows[i].agreed);
    }
}
END_TEST

START_TEST(test_startup_data)
{
    WSADATA data;

    memset(&data, 0xA5, sizeof data);
    ck_assert_int_eq(WSAStartup(MAKEWORD(1, 1), &data), 0);
    ck_assert_uint_eq(data.wVersion, 0x0101);
    ck_assert_uint_eq(data.wHighVersion, 0x0202);
    ck_assert_uint_eq(data.iMaxSockets, 32767);
    ck_assert_uint_eq(data.iMaxUdpDg, 65467);
    ck_assert_str_eq(data.szDescription, "WinSock 2.0");
    ck_assert_str_eq(data.szSystemStatus, "Running");
    ck_assert_int_eq(WSAStartup(MAKEWORD(2, 2), &data), 0);
    ck_assert_uint_eq(data.iMaxSockets, 0);
    ck_assert_uint_eq(data.iMaxUdpDg, 0);
    ck_assert_int_eq(WSAStartup(MAKEWORD(2, 2), NULL), WSAEFAULT);
}
END_TEST

/* Both return their error instead of setting the last one. */
START_TEST(test_startup_and_cleanup_leave_the_slots)
{
    WSADATA data;

    errno = SENTINEL_ERRNO;
    SetLastError(55);
    drt_set_last_status(DRT_E_NO_MORE);
    ck_assert_int_eq(WSAStartup(MAKEWORD(2, 2), &data), 0);
    ck_assert_int_eq(WSAStartup(MAKEWORD(2, 2), NULL), WSAEFAULT);
    ck_assert_int_eq(WSAStartup(MAKEWORD(0, 9), &data), WSAVERNOTSUPPORTED);
    ck_assert_int_eq(WSACleanup(), 0);
    ck_assert_int_eq(WSACleanup(), 0);
    ck_assert_uint_eq(GetLastError(), 55);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_NO_MORE);
    ck_assert_int_eq(errno, SENTINEL_ERRNO);
}
END_TEST

START_TEST(test_closesocket)
{
    SOCKET pair[2];
    char byte;

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    SetLastError(55);
    drt_set_last_status(DRT_E_NO_MORE);
    ck_assert_int_eq(closesocket(pair[0]), 0);
    ck_assert_int_eq(recv(pair[1], &byte, 1, 0), 0); /* the other end is closed indeed */
    ck_assert_uint_eq(GetLastError(), 55);

    ck_assert_int_eq(closesocket(pair[0]), SOCKET_ERROR);
    ck_assert_int_eq(WSAGetLastError(), WSAENOTSOCK);
    ck_assert_int_eq(closesocket(pair[1]), 0);
    ck_assert_int_eq(WSAGetLastError(), WSAENOTSOCK);
    SetLastError(55);
    ck_assert_int_eq(closesocket(INVALID_SOCKET), SOCKET_ERROR);
    ck_assert_uint_eq(GetLastError(), WSAENOTSOCK);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_NO_MORE);
}
END_TEST

static TCase *slots_case(void)
{
    TCase *tc = tcase_create("slots");

    tcase_add_test(tc, test_starts_empty);
    tcase_add_test(tc, test_last_error_is_one_slot);
    tcase_add_test(tc, test_last_status);
    tcase_add_test(tc, test_slots_are_separate);
    tcase_add_test(tc, test_errno_does_not_reach_the_slots);
    return tc;
}

static TCase *threads_case(void)
{
    TCase *tc = tcase_create("threads");

    tcase_set_timeout(tc, 300); /* valgrind runs one thread at a time */
    tcase_add_test(tc, test_new_thread_starts_empty);
    tcase_add_test(tc, test_thousand_threads_in_turn);
    tcase_add_test(tc, test_crowd_of_threads);
    tcase_add_test(tc, test_location);
    tcase_add_test(tc, test_fork);
    return tc;
}

static TCase *winsock_case(void)
{
    TCase *tc = tcase_create("winsock");

    tcase_add_test(tc, test_startup_versions);
    tcase_add_test(tc, test_startup_data);
    tcase_add_test(tc, test_startup_and_cleanup_leave_the_slots);
    tcase_add_test(tc, test_closesocket);
    return tc;
}

int main(void)
{
    Suite *s = suite_create("last_error");
    SRunner *sr;
    int failed;

    suite_add_tcase(s, slots_case());
    suite_add_tcase(s, threads_case());
    suite_add_tcase(s, winsock_case());
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
