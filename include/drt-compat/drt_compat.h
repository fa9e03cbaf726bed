/* SPDX-License-Identifier: MIT
 *
 * drt_compat.h - what Windows has no name for: the thread's last status,
 * names and texts of codes, and the bridge between errno and Windows' codes.
 *
 * This header defines one Windows type, HRESULT, and no Windows macro, so it
 * can share a source file with any other shim of Windows' types.
 *
 * Unless a function says otherwise: it is thread-safe, may be called from a
 * signal handler, neither allocates nor locks, and leaves errno, the last
 * error and the last status as they are.  Strings that are returned have
 * static storage: they are never freed and never change.
 */
#ifndef DRT_COMPAT_H
#define DRT_COMPAT_H

#include <stddef.h>

#if defined(_WIN32)
#include <winsock2.h> /* before windows.h, which else brings the older winsock.h */
#include <windows.h>
#endif

#include <stdint.h>

#if !defined(INT32_MAX) && !defined(__cplusplus)
#error "drt-compat needs the fixed-width types of stdint.h: an HRESULT is 32 bits on every system"
#endif

/* The release of these headers: (major * 100 + minor) * 100 + micro. */
#define DRT_COMPAT_VERSION 100

#if defined(__cplusplus)
#define DRT_COMPAT_BEGIN extern "C" {
#define DRT_COMPAT_END   }
#else
#define DRT_COMPAT_BEGIN
#define DRT_COMPAT_END
#endif

/* A function whose answer depends on its arguments alone. */
#if defined(__GNUC__)
#define DRT_COMPAT_CONST __attribute__((__const__))
#else
#define DRT_COMPAT_CONST
#endif

/* Windows' own function names are inline functions here, so that the shared
 * library holds no symbol that another library may define, too. */
#if defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define DRT_COMPAT_INLINE static inline
#elif defined(__GNUC__)
#define DRT_COMPAT_INLINE static __inline__ __attribute__((__unused__))
#else
#define DRT_COMPAT_INLINE static
#endif

DRT_COMPAT_BEGIN

/* A result code as Windows lays it out: bit 31 is the severity (1: failure),
 * bits 16 to 28 are the facility, bits 0 to 15 the code.  32 bits wide and
 * signed on every system; print it with PRIxHRESULT of winerror.h. */
#if !defined(_WIN32)
typedef int32_t HRESULT;
#endif

/* --- The thread's last status ------------------------------------------ */

/* The HRESULT that this thread recorded last; S_OK (0) in a new thread, and
 * in a forked child what the forking thread had.  Not for signal handlers. */
HRESULT drt_get_last_status(void);

/* Records hr, a success or a failure, as this thread's last status and
 * returns it, so that a failing function can end in
 *
 *     return drt_set_last_status(DRT_E_TIMEOUT);
 *
 * The last error (GetLastError) is another slot and keeps its value.  Not for
 * signal handlers. */
HRESULT drt_set_last_status(HRESULT hr);

#if !defined(_WIN32)
/* Where this thread's last error lives: the one slot behind GetLastError,
 * SetLastError, WSAGetLastError and WSASetLastError, which are what a program
 * calls.  Like errno's, the address is the same for as long as the thread
 * lives and means nothing to another thread.  Never NULL.  Not for signal
 * handlers. */
uint32_t *drt_last_error_location(void) DRT_COMPAT_CONST;
#endif

/* --- Names and texts --------------------------------------------------- */

/* The name of hr, "DRT_E_TIMEOUT"; NULL where the library knows none.  A
 * code of FACILITY_WIN32 has the name of the Win32 or Winsock error inside
 * it, "WSAECONNREFUSED", where it has none of its own ("E_ACCESSDENIED").
 * DRT codes are known in both facilities, 98 (what Windows uses) and 0x98
 * (what the documentation page prints). */
const char *drt_status_name(HRESULT hr) DRT_COMPAT_CONST;

/* One English sentence in ASCII that says what hr means; NULL where
 * drt_status_name gives NULL. */
const char *drt_status_text(HRESULT hr) DRT_COMPAT_CONST;

/* The same for a bare code such as GetLastError or WSAGetLastError returns
 * (0 to 65535): "ERROR_ACCESS_DENIED", "WSAETIMEDOUT".  NULL for an unknown
 * code, and for every larger number: that is an HRESULT, not a bare code. */
const char *drt_win32_name(uint32_t code) DRT_COMPAT_CONST;
const char *drt_win32_text(uint32_t code) DRT_COMPAT_CONST;

/* Looks a code up by its exact name.  Returns 1 and stores the code in *hr,
 * or returns 0 and leaves *hr alone: an unknown name, or NULL.  Every name
 * that the headers give to a code is known, second names (NO_ERROR) too; an
 * ERROR_ or WSA name gives HRESULT_FROM_WIN32 of its code.  hr may be NULL to
 * ask only whether the name is known. */
int drt_status_from_name(const char *name, HRESULT *hr);

/* Writes what hr is, for people, into buf as a string:
 *
 *     DRT_E_TIMEOUT (0x80621001): The operation did not finish in time.
 *     0x8ABC1234: severity 1 (failure), facility 2748 (0xABC), code 4660 (0x1234)
 *
 * the second where the code has no name.  Like snprintf it returns the length
 * of the whole text without its terminator, writes at most size bytes with
 * the terminator, and writes nothing where size is 0.  buf may be NULL only
 * if size is 0; with another size it counts as size 0.  DRT_COMPAT_STATUS_MAX
 * bytes are enough for every code of this release. */
int drt_format_status(char *buf, size_t size, HRESULT hr);
#define DRT_COMPAT_STATUS_MAX 160

/* The codes that have a name, in ascending order of their unsigned value,
 * each value once: drt_status_at(0) to drt_status_at(drt_status_count() - 1).
 * Past the end drt_status_at returns the last code. */
size_t drt_status_count(void) DRT_COMPAT_CONST;
HRESULT drt_status_at(size_t i) DRT_COMPAT_CONST;

/* --- errno and Windows' codes ------------------------------------------ */

/* The Winsock code for the errno of a socket call: WSAECONNREFUSED for
 * ECONNREFUSED.  0 for 0, WSASYSCALLFAILURE where Winsock has no code for it
 * (a negative number among them). */
uint32_t drt_wsa_from_errno(int err) DRT_COMPAT_CONST;

/* The Winsock code for a result of getaddrinfo or getnameinfo:
 * WSAHOST_NOT_FOUND for EAI_NONAME.  0 for 0, WSASYSCALLFAILURE for an
 * unknown result.  For EAI_SYSTEM the failure is in errno, so call it before
 * anything else changes errno; the answer is drt_wsa_from_errno(errno), and
 * never 0. */
uint32_t drt_wsa_from_gai(int eai);

/* The Win32 code (ERROR_...) for an errno; its Winsock code where Win32 has
 * none of that meaning.  0 for 0, ERROR_GEN_FAILURE where neither has one. */
uint32_t drt_win32_from_errno(int err) DRT_COMPAT_CONST;

/* The HRESULT for an errno: the generic E_ code where there is one
 * (E_OUTOFMEMORY, E_INVALIDARG, E_ACCESSDENIED, E_HANDLE, E_POINTER,
 * E_NOTIMPL, E_ABORT), else HRESULT_FROM_WIN32 of drt_win32_from_errno.  S_OK
 * for 0, E_FAIL where nothing fits. */
HRESULT drt_hresult_from_errno(int err) DRT_COMPAT_CONST;

/* The errno nearest to a code.  0 for every success, EIO for a failure that
 * nothing fits or that the library does not know.  An errno with a code of
 * its own comes back from the round trip unchanged; several codes may share
 * one errno, so the round trip from a code need not. */
int drt_errno_from_hresult(HRESULT hr) DRT_COMPAT_CONST;
int drt_errno_from_win32(uint32_t code) DRT_COMPAT_CONST;

/* --- Behind winbase.h --------------------------------------------------- */

/* What FormatMessageA, FormatMessageW and LocalFree of winbase.h call, where
 * flags, results and failures are described.  They may allocate, set the last
 * error on failure, and are not for signal handlers. */
uint32_t drt_format_message_a(uint32_t flags, uint32_t id, char *buf, uint32_t size);
uint32_t drt_format_message_w(uint32_t flags, uint32_t id, wchar_t *buf, uint32_t size);
void *drt_local_free(void *mem);

DRT_COMPAT_END

#endif
