/* SPDX-License-Identifier: MIT
 *
 * winbase.h - FormatMessage and LocalFree.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <winbase.h>
#elif !defined(DRT_COMPAT_WINBASE_H)
#define DRT_COMPAT_WINBASE_H

#include <stdarg.h>

#include "drt_compat.h"
#include "errhandlingapi.h"
#include "windef.h"

#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x00000100
#define FORMAT_MESSAGE_IGNORE_INSERTS  0x00000200
#define FORMAT_MESSAGE_FROM_STRING     0x00000400
#define FORMAT_MESSAGE_FROM_HMODULE    0x00000800
#define FORMAT_MESSAGE_FROM_SYSTEM     0x00001000
#define FORMAT_MESSAGE_ARGUMENT_ARRAY  0x00002000
#define FORMAT_MESSAGE_MAX_WIDTH_MASK  0x000000FF

/* Language identifiers, as FormatMessage's callers write them. */
#define LANG_NEUTRAL                   0x00
#define LANG_ENGLISH                   0x09
#define SUBLANG_NEUTRAL                0x00
#define SUBLANG_DEFAULT                0x01
#define SUBLANG_ENGLISH_US             0x01
#define MAKELANGID(primary, sub)       ((WORD)(((WORD)(sub)) << 10 | (WORD)(primary)))

/* The text of a code, in English whatever dwLanguageId says.
 *
 * dwFlags      FORMAT_MESSAGE_FROM_SYSTEM, with these as one likes:
 *              ALLOCATE_BUFFER: lpBuffer is the address of a pointer, which is
 *              set to new memory of at least nSize characters, or to NULL on
 *              failure; free it with LocalFree.
 *              The low byte (MAX_WIDTH_MASK): 0 ends the text with CR LF; 255
 *              ends it with a space; any other number breaks it into lines
 *              shorter than that many characters.
 *              FROM_HMODULE: no module has texts here, so the system's are
 *              taken, as on Windows where a module lacks the text.
 *              IGNORE_INSERTS and ARGUMENT_ARRAY change nothing: no text has
 *              inserts.  Unknown bits are ignored.
 * dwMessageId  a bare Win32 or Winsock code (up to 65535) or an HRESULT.
 * nSize        the size of lpBuffer in characters with the terminator;
 *              FormatMessageA takes at most 32767.
 *
 * Returns the length of the text in characters without the terminator, and
 * leaves the last error alone.  On failure returns 0 and sets it:
 *   ERROR_MR_MID_NOT_FOUND     no text for this code
 *   ERROR_INSUFFICIENT_BUFFER  nSize is too small.  FormatMessageA leaves the
 *                              buffer alone, FormatMessageW has written what
 *                              fits, and a terminator.
 *   ERROR_INVALID_PARAMETER    no source in dwFlags; lpBuffer is NULL; nSize is
 *                              too large
 *   ERROR_NOT_ENOUGH_MEMORY    out of memory; for FormatMessageA also a NULL
 *                              lpBuffer with ALLOCATE_BUFFER
 *   ERROR_NOT_SUPPORTED        FROM_STRING, or FROM_HMODULE alone
 *
 * Thread-safe; never changes errno; not for signal handlers. */
DRT_COMPAT_INLINE DWORD WINAPI FormatMessageA(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId,
                                              DWORD dwLanguageId, LPSTR lpBuffer, DWORD nSize,
                                              va_list *Arguments)
{
    (void)lpSource;
    (void)dwLanguageId;
    (void)Arguments;
    return drt_format_message_a(dwFlags, dwMessageId, lpBuffer, nSize);
}

DRT_COMPAT_INLINE DWORD WINAPI FormatMessageW(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId,
                                              DWORD dwLanguageId, LPWSTR lpBuffer, DWORD nSize,
                                              va_list *Arguments)
{
    (void)lpSource;
    (void)dwLanguageId;
    (void)Arguments;
    return drt_format_message_w(dwFlags, dwMessageId, lpBuffer, nSize);
}

#if defined(UNICODE)
#define FormatMessage FormatMessageW
#else
#define FormatMessage FormatMessageA
#endif

/* Frees what FormatMessage allocated; NULL is allowed.  Returns NULL. */
DRT_COMPAT_INLINE HLOCAL WINAPI LocalFree(HLOCAL hMem)
{
    return drt_local_free(hMem);
}

#endif
