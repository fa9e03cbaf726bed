/* SPDX-License-Identifier: MIT
 *
 * check_allocation.c - every call of the library that can fail for want of
 * memory fails once.
 *
 * The library's sources are linked into this program without config.h, so
 * that the slots of a thread are those of a system without thread-local
 * storage, and the linker's --wrap puts the functions below between them and
 * the C library.
 */
#include <check.h>

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

#include <drt-compat/drt.h>
#include <drt-compat/windows.h>

#define SYSTEM   FORMAT_MESSAGE_FROM_SYSTEM
#define ALLOCATE FORMAT_MESSAGE_ALLOCATE_BUFFER

#define SENTINEL_ERRNO 4242
#define SENTINEL_ERROR 0xdeadbeef

/* The location is declared to be a constant of the thread, so the compiler may
 * ask for it once and remember; this way it has to ask each time. */
static uint32_t *(*volatile location)(void) = drt_last_error_location;

/* --- Calls that fail ---------------------------------------------------------- */

enum call { MALLOC = 1, CALLOC = 2, KEY_CREATE = 4, SETSPECIFIC = 8 };

static unsigned failing;   /* the calls that shall fail */
static unsigned failed;    /* those that did since */
static int live_callocs;   /* blocks of calloc that are not freed yet */
static void *last_calloc;  /* the youngest of them */
static int calloc_watched; /* only the library's calls count */

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void __real_free(void *mem);
int __real_pthread_key_create(pthread_key_t *key, void (*destructor)(void *));
int __real_pthread_setspecific(pthread_key_t key, const void *value);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void __wrap_free(void *mem);
int __wrap_pthread_key_create(pthread_key_t *key, void (*destructor)(void *));
int __wrap_pthread_setspecific(pthread_key_t key, const void *value);

static int fails(enum call call)
{
    if (!(failing & call))
        return 0;
    failed |= call;
    errno = ENOMEM;
    return 1;
}

void *__wrap_malloc(size_t size)
{
    return fails(MALLOC) ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t n, size_t size)
{
    void *mem = fails(CALLOC) ? NULL : __real_calloc(n, size);

    if (mem && calloc_watched) {
        live_callocs++;
        last_calloc = mem;
    }
    return mem;
}

void __wrap_free(void *mem)
{
    if (mem && mem == last_calloc) {
        live_callocs--;
        last_calloc = NULL;
    }
    __real_free(mem);
}

int __wrap_pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
    return fails(KEY_CREATE) ? EAGAIN : __real_pthread_key_create(key, destructor);
}

int __wrap_pthread_setspecific(pthread_key_t key, const void *value)
{
    return fails(SETSPECIFIC) ? ENOMEM : __real_pthread_setspecific(key, value);
}

static void inject(unsigned calls)
{
    failing = calls;
    failed = 0;
    errno = SENTINEL_ERRNO;
}

/* Ends it, since Check's assertions allocate, too; returns errno. */
static int heal(void)
{
    failing = 0;
    return errno;
}

/* --- FormatMessage -------------------------------------------------------------- */

START_TEST(test_format_message_a_without_memory)
{
    char *text = (char *)(void *)&text;
    uint32_t length;

    SetLastError(SENTINEL_ERROR);
    inject(MALLOC | CALLOC);
    length = FormatMessageA(SYSTEM | ALLOCATE, NULL, 5, 0, (LPSTR)(void *)&text, 0, NULL);
    ck_assert_int_eq(heal(), SENTINEL_ERRNO);
    ck_assert_uint_ne(failed, 0);
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(text);
    ck_assert_uint_eq(GetLastError(), ERROR_NOT_ENOUGH_MEMORY);
    length = FormatMessageA(SYSTEM | ALLOCATE, NULL, 5, 0, (LPSTR)(void *)&text, 0, NULL);
    ck_assert_uint_ne(length, 0);
    ck_assert_ptr_null(LocalFree(text));
}
END_TEST

START_TEST(test_format_message_w_without_memory)
{
    wchar_t *text = (wchar_t *)(void *)&text;
    uint32_t length;

    SetLastError(SENTINEL_ERROR);
    inject(MALLOC | CALLOC);
    length = FormatMessageW(SYSTEM | ALLOCATE, NULL, 5, 0, (LPWSTR)(void *)&text, 0, NULL);
    ck_assert_int_eq(heal(), SENTINEL_ERRNO);
    ck_assert_uint_ne(failed, 0);
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(text);
    ck_assert_uint_eq(GetLastError(), ERROR_NOT_ENOUGH_MEMORY);
    length = FormatMessageW(SYSTEM | ALLOCATE, NULL, 5, 0, (LPWSTR)(void *)&text, 0, NULL);
    ck_assert_uint_ne(length, 0);
    ck_assert_ptr_null(LocalFree(text));
}
END_TEST

/* Nothing else allocates: with everything failing, all of it works. */
START_TEST(test_the_rest_needs_no_memory)
{
    char narrow[DRT_COMPAT_STATUS_MAX];
    wchar_t wide[DRT_COMPAT_STATUS_MAX];
    uint32_t a, w;
    HRESULT hr = S_OK;
    int found;

    SetLastError(SENTINEL_ERROR);
    inject(MALLOC | CALLOC | KEY_CREATE | SETSPECIFIC);
    a = FormatMessageA(SYSTEM, NULL, 5, 0, narrow, sizeof narrow, NULL);
    w = FormatMessageW(SYSTEM, NULL, 5, 0, wide, DRT_COMPAT_STATUS_MAX, NULL);
    found = drt_status_from_name(drt_status_name(DRT_E_TIMEOUT), &hr);
    drt_set_last_status(hr);
    ck_assert_int_eq(heal(), SENTINEL_ERRNO);
    ck_assert_uint_eq(failed, 0);
    ck_assert_uint_eq(a, strlen(narrow));
    ck_assert_uint_eq(w, wcslen(wide));
    ck_assert_int_eq(found, 1);
    ck_assert_int_eq(drt_get_last_status(), DRT_E_TIMEOUT);
    ck_assert_uint_eq(GetLastError(), SENTINEL_ERROR);
}
END_TEST

/* --- The slots of a thread -------------------------------------------------------- */

/* What went wrong in a thread or a process of its own, which cannot assert. */
enum {
    NOT_REACHED = 1,   /* the call that should fail was not made */
    CHANGED_ERRNO = 2, /* errno is another one */
    LOST_ERROR = 4,    /* the last error is not what was set */
    LOST_STATUS = 8,   /* the last status is not */
    LEAKED = 16,       /* a block that nobody will free */
    NOT_FAILED = 32,   /* a message came without memory for it */
    MOVED = 64         /* the slots are not where they were */
};

static int use_slots(unsigned calls)
{
    int wrong = 0;

    inject(calls);
    *location() = SENTINEL_ERROR;
    drt_set_last_status(DRT_E_TIMEOUT);
    if (!(failed & calls))
        wrong |= NOT_REACHED;
    if (*location() != SENTINEL_ERROR)
        wrong |= LOST_ERROR;
    if (drt_get_last_status() != DRT_E_TIMEOUT)
        wrong |= LOST_STATUS;
    if (heal() != SENTINEL_ERRNO)
        wrong |= CHANGED_ERRNO;
    return wrong;
}

/* A thread that has no memory for slots of its own keeps those that it got
 * when there is memory again. */
static void *thread_without_memory(void *argument)
{
    int *wrong = argument;
    unsigned calls = (unsigned)*wrong;
    uint32_t *before;

    calloc_watched = 1;
    *wrong = use_slots(calls);
    calloc_watched = 0;
    if (live_callocs != 0)
        *wrong |= LEAKED;
    inject(calls);
    before = location();
    heal();
    if (calls == CALLOC && location() != before)
        *wrong |= MOVED;
    *location() = 1;
    if (*location() != 1)
        *wrong |= LOST_ERROR;
    return NULL;
}

/* FormatMessage without memory for the message, nor for the last error that says so. */
static void *message_without_memory(void *argument)
{
    char *text = (char *)&text;
    int *wrong = argument;
    uint32_t length;

    *wrong = 0;
    inject(MALLOC | CALLOC);
    length = FormatMessageA(SYSTEM | ALLOCATE, NULL, 5, 0, (LPSTR)&text, 0, NULL);
    if (length != 0 || text)
        *wrong |= NOT_FAILED;
    if (*location() != ERROR_NOT_ENOUGH_MEMORY)
        *wrong |= LOST_ERROR;
    if (heal() != SENTINEL_ERRNO)
        *wrong |= CHANGED_ERRNO;
    if (!(failed & CALLOC))
        *wrong |= NOT_REACHED;
    return NULL;
}

/* The calls to fail go in as *argument, and what went wrong comes out.  Nothing
 * is asserted while the thread runs: Check's own allocations would fail, too. */
static void run_thread(void *(*run)(void *), int argument)
{
    pthread_t thread;
    int created = pthread_create(&thread, NULL, run, &argument);
    int joined = created == 0 ? pthread_join(thread, NULL) : 0;

    ck_assert_int_eq(created, 0);
    ck_assert_int_eq(joined, 0);
    ck_assert_int_eq(argument, 0);
}

START_TEST(test_thread_without_calloc)
{
    run_thread(thread_without_memory, CALLOC);
}
END_TEST

START_TEST(test_thread_without_setspecific)
{
    run_thread(thread_without_memory, SETSPECIFIC);
}
END_TEST

START_TEST(test_message_without_slots)
{
    run_thread(message_without_memory, 0);
}
END_TEST

/* The key is made once in a process, so a process of its own must fail to. */
START_TEST(test_process_without_key)
{
    int status;
    pid_t child;

    fflush(NULL);
    child = fork();
    if (child == 0)
        exit(use_slots(KEY_CREATE));
    ck_assert_int_gt(child, 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status), "the child ended with status 0x%X", (unsigned)status);
    ck_assert_int_eq(WEXITSTATUS(status), 0);
}
END_TEST

static TCase *slots_case(void)
{
    TCase *tc = tcase_create("slots");

    /* First, while no slot was used and the key is not made; see CK_FORK=no. */
    tcase_add_test(tc, test_process_without_key);
    tcase_add_test(tc, test_thread_without_calloc);
    tcase_add_test(tc, test_thread_without_setspecific);
    tcase_add_test(tc, test_message_without_slots);
    return tc;
}

static TCase *messages_case(void)
{
    TCase *tc = tcase_create("messages");

    tcase_add_test(tc, test_format_message_a_without_memory);
    tcase_add_test(tc, test_format_message_w_without_memory);
    tcase_add_test(tc, test_the_rest_needs_no_memory);
    return tc;
}

int main(void)
{
    Suite *s = suite_create("allocation");
    SRunner *sr;
    int failures;

    suite_add_tcase(s, slots_case());
    suite_add_tcase(s, messages_case());
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failures = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
