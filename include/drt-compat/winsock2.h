/* SPDX-License-Identifier: MIT
 *
 * winsock2.h - the Winsock error codes, and the first lines of every program
 * that uses sockets as Windows knows them.
 *
 * The socket calls are the system's own and report in errno.  Where a program
 * asks WSAGetLastError after one that failed, a port first tells it:
 *
 *     if (connect(s, addr, len) == SOCKET_ERROR)
 *         WSASetLastError((int)drt_wsa_from_errno(errno));
 *
 * Some calls give another error here than on Windows.  A connect that does not
 * block says EINPROGRESS, there WSAEWOULDBLOCK; one that timed out after
 * SO_RCVTIMEO says EAGAIN, there WSAETIMEDOUT; a datagram to a closed port
 * comes back as ECONNREFUSED, there as WSAECONNRESET.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <winsock2.h>
#endif

#if !defined(DRT_COMPAT_WINSOCK2_H)
#define DRT_COMPAT_WINSOCK2_H

#if !defined(_WIN32)

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "windows.h"
#include "ws2def.h"

/* A socket is a file descriptor: an int, where Windows has an unsigned
 * integer of pointer size.  Compare with INVALID_SOCKET, not with < 0, and
 * the same source is right on both. */
typedef int SOCKET;
#define INVALID_SOCKET ((SOCKET)(-1))
#define SOCKET_ERROR   (-1)

#define SD_RECEIVE SHUT_RD
#define SD_SEND    SHUT_WR
#define SD_BOTH    SHUT_RDWR

typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN, *LPSOCKADDR_IN;
typedef struct in_addr IN_ADDR, *PIN_ADDR, *LPIN_ADDR;

#define WSADESCRIPTION_LEN 256
#define WSASYS_STATUS_LEN  128

/* What WSAStartup tells about the sockets beneath; laid out as on 64-bit Windows. */
typedef struct WSAData {
    WORD wVersion;              /* the version the program and Winsock agreed on */
    WORD wHighVersion;          /* the highest there is: 2.2 */
    unsigned short iMaxSockets; /* 0: not used since Winsock 2 */
    unsigned short iMaxUdpDg;   /* likewise */
    char *lpVendorInfo;         /* never set */
    char szDescription[WSADESCRIPTION_LEN + 1];
    char szSystemStatus[WSASYS_STATUS_LEN + 1];
} WSADATA, *LPWSADATA;

/* The error codes: ints, as WSAGetLastError returns them. */
#define WSABASEERR 10000

/* Win32 codes that Winsock returns under names of its own. */
#define WSA_INVALID_HANDLE    ERROR_INVALID_HANDLE
#define WSA_NOT_ENOUGH_MEMORY ERROR_NOT_ENOUGH_MEMORY
#define WSA_INVALID_PARAMETER ERROR_INVALID_PARAMETER
#define WSA_OPERATION_ABORTED ERROR_OPERATION_ABORTED
#define WSA_IO_INCOMPLETE     ERROR_IO_INCOMPLETE
#define WSA_IO_PENDING        ERROR_IO_PENDING

#define WSAEINTR                   10004
#define WSAEBADF                   10009
#define WSAEACCES                  10013
#define WSAEFAULT                  10014
#define WSAEINVAL                  10022
#define WSAEMFILE                  10024
#define WSAEWOULDBLOCK             10035
#define WSAEINPROGRESS             10036
#define WSAEALREADY                10037
#define WSAENOTSOCK                10038
#define WSAEDESTADDRREQ            10039
#define WSAEMSGSIZE                10040
#define WSAEPROTOTYPE              10041
#define WSAENOPROTOOPT             10042
#define WSAEPROTONOSUPPORT         10043
#define WSAESOCKTNOSUPPORT         10044
#define WSAEOPNOTSUPP              10045
#define WSAEPFNOSUPPORT            10046
#define WSAEAFNOSUPPORT            10047
#define WSAEADDRINUSE              10048
#define WSAEADDRNOTAVAIL           10049
#define WSAENETDOWN                10050
#define WSAENETUNREACH             10051
#define WSAENETRESET               10052
#define WSAECONNABORTED            10053
#define WSAECONNRESET              10054
#define WSAENOBUFS                 10055
#define WSAEISCONN                 10056
#define WSAENOTCONN                10057
#define WSAESHUTDOWN               10058
#define WSAETOOMANYREFS            10059
#define WSAETIMEDOUT               10060
#define WSAECONNREFUSED            10061
#define WSAELOOP                   10062
#define WSAENAMETOOLONG            10063
#define WSAEHOSTDOWN               10064
#define WSAEHOSTUNREACH            10065
#define WSAENOTEMPTY               10066
#define WSAEPROCLIM                10067
#define WSAEUSERS                  10068
#define WSAEDQUOT                  10069
#define WSAESTALE                  10070
#define WSAEREMOTE                 10071
#define WSASYSNOTREADY             10091
#define WSAVERNOTSUPPORTED         10092
#define WSANOTINITIALISED          10093
#define WSAEDISCON                 10101
#define WSAENOMORE                 10102
#define WSAECANCELLED              10103
#define WSAEINVALIDPROCTABLE       10104
#define WSAEINVALIDPROVIDER        10105
#define WSAEPROVIDERFAILEDINIT     10106
#define WSASYSCALLFAILURE          10107
#define WSASERVICE_NOT_FOUND       10108
#define WSATYPE_NOT_FOUND          10109
#define WSA_E_NO_MORE              10110
#define WSA_E_CANCELLED            10111
#define WSAEREFUSED                10112
#define WSAHOST_NOT_FOUND          11001
#define WSATRY_AGAIN               11002
#define WSANO_RECOVERY             11003
#define WSANO_DATA                 11004
#define WSA_QOS_RECEIVERS          11005
#define WSA_QOS_SENDERS            11006
#define WSA_QOS_NO_SENDERS         11007
#define WSA_QOS_NO_RECEIVERS       11008
#define WSA_QOS_REQUEST_CONFIRMED  11009
#define WSA_QOS_ADMISSION_FAILURE  11010
#define WSA_QOS_POLICY_FAILURE     11011
#define WSA_QOS_BAD_STYLE          11012
#define WSA_QOS_BAD_OBJECT         11013
#define WSA_QOS_TRAFFIC_CTRL_ERROR 11014
#define WSA_QOS_GENERIC_ERROR      11015
#define WSA_QOS_ESERVICETYPE       11016
#define WSA_QOS_EFLOWSPEC          11017
#define WSA_QOS_EPROVSPECBUF       11018
#define WSA_QOS_EFILTERSTYLE       11019
#define WSA_QOS_EFILTERTYPE        11020
#define WSA_QOS_EFILTERCOUNT       11021
#define WSA_QOS_EOBJLENGTH         11022
#define WSA_QOS_EFLOWCOUNT         11023
#define WSA_QOS_EUNKNOWNPSOBJ      11024
#define WSA_QOS_EPOLICYOBJ         11025
#define WSA_QOS_EFLOWDESC          11026
#define WSA_QOS_EPSFLOWSPEC        11027
#define WSA_QOS_EPSFILTERSPEC      11028
#define WSA_QOS_ESDMODEOBJ         11029
#define WSA_QOS_ESHAPERATEOBJ      11030
#define WSA_QOS_RESERVED_PETYPE    11031

#define WSANO_ADDRESS        WSANO_DATA
#define WSA_QOS_EUNKOWNPSOBJ WSA_QOS_EUNKNOWNPSOBJ /* the older, misspelt name */

/* The last error, the slot that GetLastError reads, too. */
DRT_COMPAT_INLINE int WINAPI WSAGetLastError(void)
{
    return (int)GetLastError();
}

DRT_COMPAT_INLINE void WINAPI WSASetLastError(int iError)
{
    SetLastError((DWORD)iError);
}

/* Sockets need no start here: this only agrees on a version, the highest of
 * 1.0, 1.1 and 2.0 to 2.2 that is not above the one asked for (MAKEWORD(major,
 * minor)), and fills lpWSAData as Windows does.  Returns 0, WSAEFAULT where
 * lpWSAData is NULL, or WSAVERNOTSUPPORTED for a version below 1.0. */
DRT_COMPAT_INLINE int WINAPI WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData)
{
    WORD highest = LOBYTE(wVersionRequested) == 1 ? MAKEWORD(1, 1) : MAKEWORD(2, 2);
    int known = LOBYTE(wVersionRequested) == LOBYTE(highest) &&
                HIBYTE(wVersionRequested) <= HIBYTE(highest);
    int result = LOBYTE(wVersionRequested) < 1 ? WSAVERNOTSUPPORTED : 0;

    if (!lpWSAData)
        return result ? result : WSAEFAULT;
    lpWSAData->wVersion = known ? wVersionRequested : highest;
    lpWSAData->wHighVersion = MAKEWORD(2, 2);
    lpWSAData->iMaxSockets = LOBYTE(highest) == 1 ? 32767 : 0;
    lpWSAData->iMaxUdpDg = LOBYTE(highest) == 1 ? 65467 : 0;
    memcpy(lpWSAData->szDescription, "WinSock 2.0", sizeof "WinSock 2.0");
    memcpy(lpWSAData->szSystemStatus, "Running", sizeof "Running");
    return result;
}

/* Undoes nothing, since WSAStartup did nothing; open sockets stay open, which
 * on Windows they do not.  Returns 0. */
DRT_COMPAT_INLINE int WINAPI WSACleanup(void)
{
    return 0;
}

/* Closes a socket.  Returns 0, or SOCKET_ERROR with the last error set:
 * WSAENOTSOCK where s is none. */
DRT_COMPAT_INLINE int WINAPI closesocket(SOCKET s)
{
    if (close(s) == 0)
        return 0;
    WSASetLastError(errno == EBADF ? WSAENOTSOCK : (int)drt_wsa_from_errno(errno));
    return SOCKET_ERROR;
}

#endif /* !_WIN32 */

/* Newer than some headers. */
#if !defined(WSA_SECURE_HOST_NOT_FOUND)
#define WSA_SECURE_HOST_NOT_FOUND 11032
#endif
#if !defined(WSA_IPSEC_NAME_POLICY_ERROR)
#define WSA_IPSEC_NAME_POLICY_ERROR 11033
#endif

/* The PNRP name space; on Windows in p2p.h. */
#if !defined(WSA_PNRP_CLOUD_NOT_FOUND)
#define WSA_PNRP_CLOUD_NOT_FOUND               11501
#define WSA_PNRP_CLOUD_DISABLED                11502
#define WSA_PNRP_INVALID_IDENTITY              11503
#define WSA_PNRP_TOO_MUCH_LOAD                 11504
#define WSA_PNRP_CLOUD_IS_SEARCH_ONLY          11505
#define WSA_PNRP_CLIENT_INVALID_COMPARTMENT_ID 11506
#define WSA_PNRP_DUPLICATE_PEER_NAME           11508
#define WSA_PNRP_CLOUD_IS_DEAD                 11509
#endif

#endif
