/* SPDX-License-Identifier: MIT
 *
 * ws2tcpip.h - what winsock2.h has, and IPv6 and getaddrinfo.
 *
 * getaddrinfo is the system's own: it returns EAI_ values, which are not
 * Winsock codes here as they are on Windows.  drt_wsa_from_gai of
 * drt_compat.h gives the code that Windows would have returned.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <ws2tcpip.h>
#elif !defined(DRT_COMPAT_WS2TCPIP_H)
#define DRT_COMPAT_WS2TCPIP_H

#include <netdb.h>

#include "winsock2.h"

typedef struct in6_addr IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;
typedef struct sockaddr_in6 SOCKADDR_IN6, *PSOCKADDR_IN6, *LPSOCKADDR_IN6;

#endif
