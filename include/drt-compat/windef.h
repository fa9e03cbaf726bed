/* SPDX-License-Identifier: MIT
 *
 * windef.h - Windows' base types and the macros that take them apart.
 *
 * Every integer has the width it has on Windows.  In particular LONG, ULONG
 * and DWORD are 32 bits wide although long has 64 on most 64-bit systems, so
 * print them with PRId32 and PRIu32 of inttypes.h, not with %ld and %lu.
 * WCHAR is the system's wchar_t (32 bits on most POSIX systems, 16 on
 * Windows), so that L"..." literals fit.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <windef.h>
#elif !defined(DRT_COMPAT_WINDEF_H)
#define DRT_COMPAT_WINDEF_H

/* Keep the two in separate source files.  winerror.h and drt_compat.h define
 * none of these types and can share one with it. */
#if defined(__wintypes_h__) && !defined(__APPLE__)
#error "wintypes.h of pcsc-lite makes DWORD 64 bits wide; it has 32 bits here and on Windows"
#endif

#include <stddef.h>
#include <stdint.h>

#if !defined(UINT32_MAX) && !defined(__cplusplus)
#error "windef.h needs the fixed-width types of stdint.h: a DWORD is 32 bits on every system"
#endif

/* Where one of these came first, its types stand: WinPR's (all but WCHAR are
 * the same, and that has 16 bits) and DirectX-Headers' (BOOL and BOOLEAN are
 * unsigned int and char).  Neither looks for other headers' types, so they
 * cannot come second. */
#if defined(WINPR_WTYPES_H)

typedef void *HLOCAL;

#else

#if defined(RPC_NO_WINDOWS_H) && defined(COM_NO_WINDOWS_H)
typedef BOOL *PBOOL, *LPBOOL;
typedef BOOLEAN *PBOOLEAN;
#else
typedef int32_t BOOL, *PBOOL, *LPBOOL; /* include DirectX-Headers before this header, not after */
typedef uint8_t BOOLEAN, *PBOOLEAN;    /* likewise */
#endif

typedef uint8_t BYTE, *PBYTE, *LPBYTE;
typedef uint8_t UCHAR, *PUCHAR;
typedef uint16_t WORD, *PWORD, *LPWORD;
typedef uint16_t USHORT, *PUSHORT;
typedef uint32_t DWORD, *PDWORD, *LPDWORD; /* 32 bits: no shim that makes it 64 may follow */
typedef uint32_t ULONG, *PULONG;
typedef uint32_t UINT, *PUINT;
typedef int32_t LONG, *PLONG, *LPLONG; /* 32 bits: no shim that makes it 64 may follow */
typedef int32_t INT, *PINT, *LPINT;
typedef int16_t SHORT, *PSHORT;

typedef char CHAR, *PCHAR, *PSTR, *LPSTR;
typedef const char *PCSTR, *LPCSTR;
typedef wchar_t WCHAR, *PWCHAR, *PWSTR, *LPWSTR; /* include WinPR before this header, not after */
typedef const wchar_t *PCWSTR, *LPCWSTR;

typedef void *PVOID, *LPVOID;
typedef const void *LPCVOID;
typedef void *HANDLE, **PHANDLE;
typedef void *HLOCAL;

#endif

#if !defined(VOID)
typedef void VOID;
#endif
#if !defined(CONST)
#define CONST const
#endif
#if !defined(FALSE)
#define FALSE 0
#endif
#if !defined(TRUE)
#define TRUE 1
#endif

/* Calling conventions: there is one here. */
#if !defined(WINAPI)
#define WINAPI
#endif
#if !defined(CALLBACK)
#define CALLBACK
#endif

#if !defined(UNREFERENCED_PARAMETER)
#define UNREFERENCED_PARAMETER(p) ((void)(p))
#endif
#if !defined(MAKEWORD)
#define MAKEWORD(lo, hi) ((WORD)(((WORD)((lo)&0xff)) | ((WORD)((hi)&0xff)) << 8))
#define MAKELONG(lo, hi) ((LONG)(((DWORD)((lo)&0xffff)) | ((DWORD)((hi)&0xffff)) << 16))
#define LOWORD(l)        ((WORD)((l)&0xffff))
#define HIWORD(l)        ((WORD)(((l) >> 16) & 0xffff))
#define LOBYTE(w)        ((BYTE)((w)&0xff))
#define HIBYTE(w)        ((BYTE)(((w) >> 8) & 0xff))
#endif

#endif
