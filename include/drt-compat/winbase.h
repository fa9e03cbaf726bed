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

/* The text of a code, by FORMAT_MESSAGE_FROM_SYSTEM.
 * (see below)
 */
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
