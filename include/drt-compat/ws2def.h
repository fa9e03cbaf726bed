/* SPDX-License-Identifier: MIT
 *
 * ws2def.h - socket addresses under their Windows names.
 *
 * SOCKADDR and its kin are the system's own structures, so they go to bind,
 * connect and sendto as they are; on some systems they begin with a length
 * byte that Windows lacks.  Defines no other Windows type; Windows' INT is
 * int32_t.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <ws2def.h>
#elif !defined(DRT_COMPAT_WS2DEF_H)
#define DRT_COMPAT_WS2DEF_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_storage SOCKADDR_STORAGE, *PSOCKADDR_STORAGE, *LPSOCKADDR_STORAGE;

/* An address and its length in bytes. */
typedef struct _SOCKET_ADDRESS {
    LPSOCKADDR lpSockaddr;
    int32_t iSockaddrLength;
} SOCKET_ADDRESS, *PSOCKET_ADDRESS, *LPSOCKET_ADDRESS;

/* iAddressCount addresses: the array is as long as that says, and whoever
 * allocates the list makes room for it (SIZEOF_SOCKET_ADDRESS_LIST). */
typedef struct _SOCKET_ADDRESS_LIST {
    int32_t iAddressCount;
    SOCKET_ADDRESS Address[1];
} SOCKET_ADDRESS_LIST, *PSOCKET_ADDRESS_LIST, *LPSOCKET_ADDRESS_LIST;

/* The size in bytes of a list of n addresses. */
#define SIZEOF_SOCKET_ADDRESS_LIST(n) \
    (offsetof(SOCKET_ADDRESS_LIST, Address) + (size_t)(n) * sizeof(SOCKET_ADDRESS))

#endif
