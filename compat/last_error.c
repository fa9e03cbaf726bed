/* SPDX-License-Identifier: MIT
 *
 * last_error.c - the thread's last error and last status, two slots.
 */
#if defined(HAVE_CONFIG_H)
#include <config.h>
#endif

#include <drt-compat/drt_compat.h>

struct slots {
    uint32_t last_error;
    HRESULT last_status;
};

#if defined(TLS)

/* Where the C library is glibc, these eight bytes come out of the room that it
 * keeps for libraries loaded later (dlopen), and an access costs what one to
 * errno costs.  musl keeps no such room. */
#if defined(__GLIBC__)
#define FAST_TLS __attribute__((tls_model("initial-exec")))
#else
#define FAST_TLS
#endif

__extension__ static TLS struct slots slots FAST_TLS;

#if defined(_WIN32)

/* The emulation of thread-local storage that gcc has for Windows loses the last
 * error at its first use.  The pointer makes the compiler ask it where it is
 * asked here, although the answer is the same everywhere in a thread. */
static struct slots *emulated_slots(void)
{
    return &slots;
}

static struct slots *(*volatile find_slots)(void) = emulated_slots;

static struct slots *thread_slots(void)
{
    DWORD saved_error = GetLastError();
    struct slots *mine = find_slots();

    SetLastError(saved_error);
    return mine;
}

#else

static struct slots *thread_slots(void)
{
    return &slots;
}

#endif

#else /* a thread-specific pointer */

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static int have_key;

/* What a thread uses for which there is no memory: shared by all such, since
 * a last error must never be a reason to fail. */
static struct slots without_memory;

static void free_slots(void *mine)
{
    if (mine != &without_memory)
        free(mine);
}

static void make_key(void)
{
    have_key = pthread_key_create(&key, free_slots) == 0;
}

/* A thread keeps what it got first, so that its slots stay where they are. */
static struct slots *new_thread_slots(void)
{
    struct slots *mine = calloc(1, sizeof *mine);

    if (!mine)
        mine = &without_memory;
    if (pthread_setspecific(key, mine) != 0) {
        free_slots(mine);
        mine = &without_memory;
    }
    return mine;
}

static struct slots *thread_slots(void)
{
    int saved_errno = errno;
    struct slots *mine;

    pthread_once(&key_once, make_key);
    mine = have_key ? pthread_getspecific(key) : &without_memory;
    if (!mine)
        mine = new_thread_slots();
    errno = saved_errno;
    return mine;
}

#endif

#if !defined(_WIN32)
uint32_t *drt_last_error_location(void)
{
    return &thread_slots()->last_error;
}
#endif

HRESULT drt_get_last_status(void)
{
    return thread_slots()->last_status;
}

HRESULT drt_set_last_status(HRESULT hr)
{
    thread_slots()->last_status = hr;
    return hr;
}
