/* SPDX-License-Identifier: MIT
 *
 * errno_bridge.c - errno and getaddrinfo's results as Windows' codes, and back.
 */
#if defined(HAVE_CONFIG_H)
#include <config.h> /* glibc returns EAI_ values to all that it declares only to some */
#endif

#include "codes.h"

#include <errno.h>

#if defined(_WIN32)
#include <ws2tcpip.h>
#else
#include <netdb.h>
#endif

/* --- From errno ------------------------------------------------------------ */

uint32_t drt_wsa_from_errno(int err)
{
    uint32_t code = 0;

    switch (err) {
    case 0:
        return 0;
#define ERRNO(err, wsa, win32) \
    case err: \
        code = wsa; \
        break;
#include "errno.list"
#undef ERRNO
    }
    return code ? code : WSASYSCALLFAILURE;
}

uint32_t drt_win32_from_errno(int err)
{
    uint32_t code = 0;

    switch (err) {
    case 0:
        return ERROR_SUCCESS;
#define ERRNO(err, wsa, win32) \
    case err: \
        code = win32 ? win32 : wsa; \
        break;
#include "errno.list"
#undef ERRNO
    }
    return code ? code : ERROR_GEN_FAILURE;
}

HRESULT drt_hresult_from_errno(int err)
{
    uint32_t code;

    switch (err) {
    case ENOMEM:
        return E_OUTOFMEMORY;
    case EINVAL:
        return E_INVALIDARG;
    case EACCES:
        return E_ACCESSDENIED;
    case EBADF:
        return E_HANDLE;
    case EFAULT:
        return E_POINTER;
    case ENOSYS:
        return E_NOTIMPL;
    case ECANCELED:
        return E_ABORT;
    }
    code = drt_win32_from_errno(err);
    return code == ERROR_GEN_FAILURE ? E_FAIL : HRESULT_FROM_WIN32(code);
}

uint32_t drt_wsa_from_gai(int eai)
{
    switch (eai) {
    case 0:
        return 0;
    case EAI_AGAIN:
        return WSATRY_AGAIN;
    case EAI_BADFLAGS:
        return WSAEINVAL;
    case EAI_FAIL:
        return WSANO_RECOVERY;
    case EAI_FAMILY:
        return WSAEAFNOSUPPORT;
    case EAI_MEMORY:
        return WSA_NOT_ENOUGH_MEMORY;
    case EAI_NONAME:
        return WSAHOST_NOT_FOUND;
    case EAI_SERVICE:
        return WSATYPE_NOT_FOUND;
    case EAI_SOCKTYPE:
        return WSAESOCKTNOSUPPORT;
#if defined(EAI_SYSTEM)
    case EAI_SYSTEM:
        return errno ? drt_wsa_from_errno(errno) : WSASYSCALLFAILURE;
#endif
#if defined(EAI_OVERFLOW)
    case EAI_OVERFLOW: /* getnameinfo's buffer is too small; Windows has no EAI_ name for it */
        return ERROR_INSUFFICIENT_BUFFER;
#endif
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    case EAI_NODATA:
        return WSANO_DATA;
#endif
#if defined(EAI_ADDRFAMILY) /* no address in the family that was asked for */
    case EAI_ADDRFAMILY:
        return WSANO_DATA;
#endif
    default:
        return WSASYSCALLFAILURE;
    }
}

/* --- To errno -------------------------------------------------------------- */

/* What comes nearest on systems that lack an errno of codes.list. */
#if !defined(ESHUTDOWN)
#define ESHUTDOWN EPIPE
#endif
#if !defined(EHOSTDOWN)
#define EHOSTDOWN EHOSTUNREACH
#endif
#if !defined(EPFNOSUPPORT)
#define EPFNOSUPPORT EAFNOSUPPORT
#endif
#if !defined(ESOCKTNOSUPPORT)
#define ESOCKTNOSUPPORT EPROTOTYPE
#endif
#if !defined(ETOOMANYREFS)
#define ETOOMANYREFS ENOBUFS
#endif
#if !defined(EUSERS)
#define EUSERS EAGAIN
#endif
#if !defined(EDQUOT)
#define EDQUOT ENOSPC
#endif
#if !defined(ESTALE)
#define ESTALE EIO
#endif
#if !defined(EREMOTE)
#define EREMOTE EIO
#endif
#if !defined(ENOMEDIUM)
#define ENOMEDIUM ENODEV
#endif

static const int16_t errnos[ROWS] = {
#define STATUS(name, err, text)      err,
#define BARE(name, err, text)        err,
#define BOTH(name, win32, err, text) err,
#include "codes.list"
};

int drt_errno_from_hresult(HRESULT hr)
{
    int row;

    if (SUCCEEDED(hr))
        return 0;
    row = drt_find_row(hr);
    return row < 0 ? EIO : errnos[row];
}

int drt_errno_from_win32(uint32_t code)
{
    return code > 0xffff ? EIO : drt_errno_from_hresult(HRESULT_FROM_WIN32(code));
}
