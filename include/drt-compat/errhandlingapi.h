/* SPDX-License-Identifier: MIT
 *
 * errhandlingapi.h - the thread's last error.
 *
 * One slot a thread, shared with WSAGetLastError and WSASetLastError as on
 * Windows; 0 (ERROR_SUCCESS) in a new thread.  It holds a Win32 or Winsock
 * code.  The C library's calls report in errno and do not set it: a port
 * does, with SetLastError(drt_win32_from_errno(errno)).
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <errhandlingapi.h>
#elif !defined(DRT_COMPAT_ERRHANDLINGAPI_H)
#define DRT_COMPAT_ERRHANDLINGAPI_H

/* drt.h, drt_compat.h and winerror.h can share a source file with WinPR. */
#if defined(WINPR_ERROR_H)
#error "WinPR's error.h has a GetLastError of its own: a source file can use one of the two"
#endif

#include "drt_compat.h"
#include "windef.h"

/* The code that this thread set last.  A call that succeeds need not reset
 * it, so read it only after a call that says it failed. */
DRT_COMPAT_INLINE DWORD WINAPI GetLastError(VOID)
{
    return *drt_last_error_location();
}

/* Sets this thread's last error. */
DRT_COMPAT_INLINE VOID WINAPI SetLastError(DWORD dwErrCode)
{
    *drt_last_error_location() = dwErrCode;
}

#endif
