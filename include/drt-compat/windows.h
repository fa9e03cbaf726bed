/* SPDX-License-Identifier: MIT
 *
 * windows.h - the umbrella: base types, codes, the last error, FormatMessage.
 * As on Windows the sockets have headers of their own: winsock2.h, ws2tcpip.h.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <windows.h>
#elif !defined(DRT_COMPAT_WINDOWS_H)
#define DRT_COMPAT_WINDOWS_H

#include "windef.h"
#include "winerror.h"
#include "errhandlingapi.h"
#include "winbase.h"

#endif
