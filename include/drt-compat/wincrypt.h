/* SPDX-License-Identifier: MIT
 *
 * wincrypt.h - the names of the certificate structures.
 *
 * Names only: the structures themselves belong to Windows' cryptography, and
 * a pointer to one is all that drt.h passes on.  A port that has certificates
 * defines struct _CERT_CONTEXT and struct _CERT_PUBLIC_KEY_INFO as it needs
 * them.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <wincrypt.h>
#elif !defined(DRT_COMPAT_WINCRYPT_H)
#define DRT_COMPAT_WINCRYPT_H

/* Where WinPR's wincrypt.h came first, its structures stand. */
#if !defined(WINPR_WINCRYPT_H)
typedef struct _CERT_CONTEXT CERT_CONTEXT, *PCERT_CONTEXT;
typedef const CERT_CONTEXT *PCCERT_CONTEXT;
typedef struct _CERT_PUBLIC_KEY_INFO CERT_PUBLIC_KEY_INFO, *PCERT_PUBLIC_KEY_INFO;
#endif

#endif
