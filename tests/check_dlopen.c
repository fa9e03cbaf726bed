/* SPDX-License-Identifier: MIT
 *
 * check_dlopen.c - the shared library loaded by a program that is not linked to
 * it, as a plug-in is: its thread-local slots must find room then, too.
 *
 * LIBRARY_PATH is the shared library's file.
 */
#include <check.h>

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define THREADS 8
#define LOADS   50

/* DRT_E_TIMEOUT; the headers' inline functions would need the library. */
#define STATUS ((int32_t)0x80621001)

struct library {
    void *handle;
    uint32_t *(*last_error_location)(void);
    int32_t (*get_last_status)(void);
    int32_t (*set_last_status)(int32_t);
    const char *(*status_name)(int32_t);
};

/* Stores the address of a function in *function, a pointer to it; C has no
 * conversion for that. */
static void find_symbol(const struct library *lib, const char *name, void *function)
{
    void *address = dlsym(lib->handle, name);

    ck_assert_msg(address != NULL, "%s: %s", name, dlerror());
    memcpy(function, &address, sizeof address);
}

static void load(struct library *lib)
{
    lib->handle = dlopen(LIBRARY_PATH, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(lib->handle != NULL, "%s", dlerror());
    find_symbol(lib, "drt_last_error_location", &lib->last_error_location);
    find_symbol(lib, "drt_get_last_status", &lib->get_last_status);
    find_symbol(lib, "drt_set_last_status", &lib->set_last_status);
    find_symbol(lib, "drt_status_name", &lib->status_name);
}

static void unload(struct library *lib)
{
    ck_assert_int_eq(dlclose(lib->handle), 0);
}

/* Whether the calling thread's slots are empty, and then hold what is set. */
static int slots_work(const struct library *lib, uint32_t value)
{
    if (*lib->last_error_location() != 0 || lib->get_last_status() != 0)
        return 0;
    *lib->last_error_location() = value;
    lib->set_last_status(STATUS);
    return *lib->last_error_location() == value && lib->get_last_status() == STATUS;
}

START_TEST(test_not_linked)
{
    void *program = dlopen(NULL, RTLD_NOW);

    ck_assert_msg(program != NULL, "%s", dlerror());
    ck_assert_msg(dlsym(program, "drt_get_last_status") == NULL,
                  "this program must not be linked to the library");
    dlclose(program);
}
END_TEST

START_TEST(test_load_many_times)
{
    struct library lib;
    int i;

    for (i = 0; i < LOADS; i++) {
        load(&lib);
        ck_assert_str_eq(lib.status_name(STATUS), "DRT_E_TIMEOUT");
        *lib.last_error_location() = (uint32_t)i;
        lib.set_last_status(STATUS);
        ck_assert_uint_eq(*lib.last_error_location(), (uint32_t)i);
        ck_assert_int_eq(lib.get_last_status(), STATUS);
        unload(&lib);
    }
}
END_TEST

/* A library that is loaded twice is there once. */
START_TEST(test_second_load_shares_the_slots)
{
    struct library first, second;

    load(&first);
    load(&second);
    ck_assert_ptr_eq(first.last_error_location(), second.last_error_location());
    *first.last_error_location() = 5;
    unload(&first);
    ck_assert_uint_eq(*second.last_error_location(), 5);
    unload(&second);
}
END_TEST

/* --- With threads ------------------------------------------------------------- */

struct worker {
    pthread_t thread;
    const struct library *lib;
    uint32_t value;
    int works;
};

/* Held while a library is being loaded; the threads wait for it. */
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

static void *use_library(void *argument)
{
    struct worker *me = argument;

    pthread_mutex_lock(&loading);
    pthread_mutex_unlock(&loading);
    me->works = slots_work(me->lib, me->value);
    return NULL;
}

static void start_workers(struct worker *workers, const struct library *lib)
{
    uint32_t i;

    for (i = 0; i < THREADS; i++) {
        workers[i].lib = lib;
        workers[i].value = i + 1;
        workers[i].works = 0;
        ck_assert_int_eq(pthread_create(&workers[i].thread, NULL, use_library, &workers[i]), 0);
    }
}

static void join_workers(struct worker *workers)
{
    unsigned i;

    for (i = 0; i < THREADS; i++) {
        ck_assert_int_eq(pthread_join(workers[i].thread, NULL), 0);
        ck_assert_msg(workers[i].works, "the slots of thread %u", i);
    }
}

START_TEST(test_threads_from_before_the_load)
{
    struct worker workers[THREADS];
    struct library lib;
    int i;

    for (i = 0; i < LOADS; i++) {
        pthread_mutex_lock(&loading);
        start_workers(workers, &lib);
        load(&lib);
        pthread_mutex_unlock(&loading);
        join_workers(workers);
        unload(&lib);
    }
}
END_TEST

START_TEST(test_threads_from_after_the_load)
{
    struct worker workers[THREADS];
    struct library lib;
    int i;

    for (i = 0; i < LOADS; i++) {
        load(&lib);
        ck_assert_ptr_nonnull(lib.last_error_location());
        *lib.last_error_location() = 55;
        start_workers(workers, &lib);
        join_workers(workers);
        ck_assert_uint_eq(*lib.last_error_location(), 55);
        unload(&lib);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("dlopen");
    TCase *tc = tcase_create("dlopen");
    SRunner *sr;
    int failed;

    tcase_set_timeout(tc, 120);
    tcase_add_test(tc, test_not_linked);
    tcase_add_test(tc, test_load_many_times);
    tcase_add_test(tc, test_second_load_shares_the_slots);
    tcase_add_test(tc, test_threads_from_before_the_load);
    tcase_add_test(tc, test_threads_from_after_the_load);
    suite_add_tcase(s, tc);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
