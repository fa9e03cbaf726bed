/* SPDX-License-Identifier: MIT
 *
 * closed_port.c - what a Windows program learns when the network says no.
 *
 * It connects and sends to ports of the loopback address where nobody listens,
 * asks for a name that does not exist, and for an address family that is not
 * there.  For each it prints what the system said, what Windows says, and how
 * a function in the style of the DRT reports it.
 *
 *     cc closed_port.c $(pkg-config --cflags --libs drt-compat-overlay)
 *
 * The same file is a Windows program; only socket_error() knows the difference.
 */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L /* getaddrinfo, also under -std=c11 */
#endif

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <drt.h>
#include <drt_compat.h>

#if !defined(_WIN32)
#include <sys/time.h>
#endif

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* After a socket call that failed: tells WSAGetLastError what Windows would
 * have told it.  On Windows it knows already. */
static void socket_error(int type)
{
#if defined(_WIN32)
    (void)type;
#else
    printf("  system    errno %d, %s\n", errno, strerror(errno));
    WSASetLastError((int)drt_wsa_from_errno(errno));

    /* Where a datagram met a closed port, Windows speaks of a reset. */
    if (type == SOCK_DGRAM && WSAGetLastError() == WSAECONNREFUSED)
        WSASetLastError(WSAECONNRESET);
#endif
}

/* The HRESULT that the transport of a DRT would return for the Winsock error:
 * one of its own codes where the error means just that, else the error itself. */
static HRESULT transport_status(int error)
{
    switch (error) {
    case WSAECONNRESET: /* a datagram was refused */
        return HRESULT_FROM_WIN32(WSAECONNREFUSED);
    case WSAEAFNOSUPPORT:
        return DRT_E_INVALID_ADDRESS;
    case WSAHOST_NOT_FOUND:
    case WSANO_DATA:
        return DRT_E_NO_ADDRESSES_AVAILABLE;
    case WSATRY_AGAIN:
        return DRT_S_RETRY;
    case WSAETIMEDOUT:
        return DRT_E_TIMEOUT;
    default:
        return HRESULT_FROM_WIN32(error);
    }
}

/* Prints the last Winsock error and records it as the DRT would report it. */
static HRESULT report(void)
{
    int error = WSAGetLastError();
    HRESULT hr = HRESULT_FROM_WIN32(error);
    const char *name = drt_win32_name((uint32_t)error);
    char text[256] = "";

    FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   NULL, (DWORD)error, 0, text, sizeof text, NULL);
    printf("  Windows   %s (%d), HRESULT 0x%08" PRIxHRESULT "\n", name ? name : "unknown", error,
           hr);
    printf("  text      %s\n", text);
    return drt_set_last_status(transport_status(error));
}

/* A loopback port on which nobody listens: one that was free a moment ago. */
static struct sockaddr_in closed_port(int type)
{
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    SOCKET s = socket(AF_INET, type, 0);

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (s != INVALID_SOCKET) {
        if (bind(s, (struct sockaddr *)&address, sizeof address) == 0)
            getsockname(s, (struct sockaddr *)&address, &length);
        closesocket(s);
    }
    return address;
}

static void give_up_after_a_second(SOCKET s)
{
#if defined(_WIN32)
    DWORD limit = 1000;
#else
    struct timeval limit = {1, 0};
#endif

    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit);
}

/* Sends a byte and waits for an answer. */
static int ask(SOCKET s)
{
    char byte = 0;

    return send(s, &byte, 1, 0) == 1 && recv(s, &byte, 1, 0) == 1;
}

/* Talks to a closed port; twice, as some systems report the refusal of a first
 * datagram only after the second. */
static HRESULT try_port(int type)
{
    struct sockaddr_in address = closed_port(type);
    HRESULT hr = drt_set_last_status(S_OK);
    SOCKET s = socket(AF_INET, type, 0);

    give_up_after_a_second(s);
    if (connect(s, (struct sockaddr *)&address, sizeof address) != 0 || (!ask(s) && !ask(s))) {
        socket_error(type);
        hr = report();
    }
    if (s != INVALID_SOCKET)
        closesocket(s);
    return hr;
}

static HRESULT try_name(const char *name)
{
    struct addrinfo *found = NULL;
    int result = getaddrinfo(name, "3540", NULL, &found);

    if (result == 0) {
        freeaddrinfo(found);
        return drt_set_last_status(S_OK);
    }
#if !defined(_WIN32)
    printf("  system    getaddrinfo %d, %s\n", result, gai_strerror(result));
    WSASetLastError((int)drt_wsa_from_gai(result));
#endif
    return report();
}

static HRESULT try_family(int family)
{
    SOCKET s = socket(family, SOCK_DGRAM, 0);

    if (s != INVALID_SOCKET) {
        closesocket(s);
        return drt_set_last_status(S_OK);
    }
    socket_error(SOCK_DGRAM);
    return report();
}

/* Whoever called one of the functions above can ask for its status later. */
static void print_last_status(void)
{
    char text[DRT_COMPAT_STATUS_MAX];

    drt_format_status(text, sizeof text, drt_get_last_status());
    printf("  reported  %s\n\n", text);
}

int main(void)
{
    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);

    if (error) {
        fprintf(stderr, "WSAStartup: %d\n", error);
        return 1;
    }
    puts("Connecting to a port where nobody listens");
    try_port(SOCK_STREAM);
    print_last_status();
    puts("Sending a datagram to a port where nobody listens");
    try_port(SOCK_DGRAM);
    print_last_status();
    puts("Resolving no-such-host.invalid");
    try_name("no-such-host.invalid");
    print_last_status();
    puts("Opening a socket of address family 250");
    try_family(250);
    print_last_status();
    WSACleanup();
    return 0;
}
