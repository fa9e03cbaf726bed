/* SPDX-License-Identifier: MIT
 *
 * drt.h - the Distributed Routing Table: its constants and result codes.
 *
 * Every function of the interface returns an HRESULT: test it with SUCCEEDED
 * or FAILED of winerror.h, since DRT_S_RETRY is a success that is not S_OK.
 * Beside the codes below a call can return E_INVALIDARG, E_OUTOFMEMORY,
 * E_HANDLE, E_UNEXPECTED and E_FAIL, Winsock errors as HRESULT_FROM_WIN32
 * makes them, and whatever the providers it calls return.
 */
#if !defined(DRT_COMPAT_DRT_H)
#define DRT_COMPAT_DRT_H

#include "drt_compat.h"

/* The facility of the codes below: 98.  Microsoft's documentation page prints
 * 0x98, but Windows means decimal 98: its drt.h says so, its winerror.h has
 * FACILITY_P2P_INT 98 and nothing at 152, and every binding made from its
 * metadata has DRT_E_TIMEOUT as 0x80621001.  Code that must match the page to
 * the letter (0x80981001) defines DRT_COMPAT_DOCUMENTED_FACILITY before it
 * includes this header.  Names and texts are found for both. */
#if defined(DRT_COMPAT_DOCUMENTED_FACILITY)
#define FACILITY_DRT 0x98
#else
#define FACILITY_DRT 98
#endif

/* A code of this facility; a constant expression without winerror.h. */
#define DRT_COMPAT_HRESULT(severity, code) \
    ((HRESULT)(((uint32_t)(severity) << 31) | ((uint32_t)FACILITY_DRT << 16) | (uint32_t)(code)))

/* --- Constants ---------------------------------------------------------- */

#define DRT_PAYLOAD_REVOKED           (1 << 0)   /* payload flag: the key was withdrawn */
#define DRT_MIN_ROUTING_ADDRESSES     1          /* least DRT_SETTINGS.ulMaxRoutingAddresses */
#define DRT_MAX_ROUTING_ADDRESSES     20         /* greatest one */
#define DRT_MAX_PAYLOAD_SIZE          5120       /* bytes of application data with a key */
#define DRT_MAX_INSTANCE_PREFIX_LEN   128        /* characters of pwzDrtInstancePrefix */
#define DRT_LINK_LOCAL_ISATAP_SCOPEID 0xffffffff /* dwScopeId for ISATAP link-local addresses */

/* --- Searches, keys and messages ---------------------------------------- */

/* DrtGetSearchResult and DrtGetSearchResultSize: the search used up the time
 * that DrtStartSearch gave it.  End it with DrtEndSearch; search again, with
 * more time if the table is large or the network slow. */
#define DRT_E_TIMEOUT DRT_COMPAT_HRESULT(1, 0x1001)

/* DrtOpen, DrtRegisterKey, DrtStartSearch: a key is not 32 bytes (256 bits)
 * long, or has no bytes.  A mistake of the caller: derive the key anew. */
#define DRT_E_INVALID_KEY_SIZE DRT_COMPAT_HRESULT(1, 0x1002)

/* DrtOpen, DrtRegisterKey, DrtCreateDerivedKeySecurityProvider: the local
 * certificate does not lead to the root, or its context has no store.  Look
 * at the certificates; trying again changes nothing. */
#define DRT_E_INVALID_CERT_CHAIN DRT_COMPAT_HRESULT(1, 0x1004)

/* From a provider or the protocol: a peer's message does not parse or is over
 * the limit.  Drop the message; the table itself is well. */
#define DRT_E_INVALID_MESSAGE DRT_COMPAT_HRESULT(1, 0x1005)

/* DrtGetEventData, DrtGetEventDataSize: the queue is empty.  DrtGetSearchResult,
 * DrtGetSearchResultSize: the last result has been handed out.  The ordinary
 * end of a loop, not a fault: wait for the event, or call DrtEndSearch. */
#define DRT_E_NO_MORE DRT_COMPAT_HRESULT(1, 0x1006)

/* DrtOpen: ulMaxRoutingAddresses is not in 1 to 20.  Correct the settings. */
#define DRT_E_INVALID_MAX_ADDRESSES DRT_COMPAT_HRESULT(1, 0x1007)

/* DrtGetSearchResult, DrtGetSearchResultSize: nothing to hand out yet.  Wait
 * until the search signals its event, then ask again. */
#define DRT_E_SEARCH_IN_PROGRESS DRT_COMPAT_HRESULT(1, 0x1008)

/* DrtRegisterKey: the certificate makes another key than the one given.  Take
 * the key from DrtCreateDerivedKey for that same certificate. */
#define DRT_E_INVALID_KEY DRT_COMPAT_HRESULT(1, 0x1009)

/* DrtOpen, DrtCreatePnrpBootstrapResolver: a success code (SUCCEEDED is true)
 * for something that did not happen yet; no node was found this time, or the
 * resolver had a passing fault.  Repeat the call after a pause. */
#define DRT_S_RETRY DRT_COMPAT_HRESULT(0, 0x1010)

/* DrtStartSearch: cMaxEndpoints is 0, or above 1 while fAnyMatchInRange is
 * set.  Correct the DRT_SEARCH_INFO. */
#define DRT_E_INVALID_MAX_ENDPOINTS DRT_COMPAT_HRESULT(1, 0x1011)

/* DrtStartSearch: pMinimumKey and pMaximumKey are one key and the target is
 * not that key, so nothing could match.  Widen the range. */
#define DRT_E_INVALID_SEARCH_RANGE DRT_COMPAT_HRESULT(1, 0x1012)

/* --- Opening a table: transport, providers, settings -------------------- */

/* DrtCreateIpv6UdpTransport: pwPort is NULL.  Pass the address of a port; the
 * port in it may be 0, which asks for a free one. */
#define DRT_E_INVALID_PORT DRT_COMPAT_HRESULT(1, 0x2000)

/* DrtOpen, DrtRegisterKey: the transport handle is NULL or unusable.
 * DrtCreateIpv6UdpTransport: no place for the handle.
 * DrtDeleteIpv6UdpTransport: not a transport.  Create one and pass it. */
#define DRT_E_INVALID_TRANSPORT_PROVIDER DRT_COMPAT_HRESULT(1, 0x2001)

/* DrtOpen: pSecurityProvider is NULL or lacks a callback.  A table without
 * security still needs one: DrtCreateNullSecurityProvider. */
#define DRT_E_INVALID_SECURITY_PROVIDER DRT_COMPAT_HRESULT(1, 0x2002)

/* The table is busy with another operation on the same object.  Let that one
 * end, then repeat the call. */
#define DRT_E_STILL_IN_USE DRT_COMPAT_HRESULT(1, 0x2003)

/* DrtOpen: pBootstrapProvider is NULL or lacks a callback.  Fill in all of
 * them, or use one of the two that the interface makes. */
#define DRT_E_INVALID_BOOTSTRAP_PROVIDER DRT_COMPAT_HRESULT(1, 0x2004)

/* An address is NULL, incomplete or of a form that the transport does not
 * take (it takes IPv6).  A mistake of the caller or of its provider. */
#define DRT_E_INVALID_ADDRESS DRT_COMPAT_HRESULT(1, 0x2005)

/* DrtCreateIpv6UdpTransport: scope is none of the DRT_SCOPE values. */
#define DRT_E_INVALID_SCOPE DRT_COMPAT_HRESULT(1, 0x2006)

/* DrtOpen, DrtRegisterKey: somebody is deleting the transport.  It will not
 * come back: make a new one and open a new table on it. */
#define DRT_E_TRANSPORT_SHUTTING_DOWN DRT_COMPAT_HRESULT(1, 0x2007)

/* The table knows no other node, so there is nobody to ask.  Usual for the
 * first node of a cloud; else check the bootstrap provider and wait for the
 * table's status to become DRT_ACTIVE. */
#define DRT_E_NO_ADDRESSES_AVAILABLE DRT_COMPAT_HRESULT(1, 0x2008)

/* DrtRegisterKey: this key is registered in the table already.  Use the
 * registration there is, change it with DrtUpdateKey, or end it first. */
#define DRT_E_DUPLICATE_KEY DRT_COMPAT_HRESULT(1, 0x2009)

/* DrtOpen: the transport serves another table.  DrtDeleteIpv6UdpTransport: a
 * table still holds it.  Close that table first; one transport, one table. */
#define DRT_E_TRANSPORTPROVIDER_IN_USE DRT_COMPAT_HRESULT(1, 0x200a)

/* DrtOpen, DrtRegisterKey: the transport was not attached, or is so no more.
 * The table cannot go on: close it and open it anew. */
#define DRT_E_TRANSPORTPROVIDER_NOT_ATTACHED DRT_COMPAT_HRESULT(1, 0x200b)

/* DrtOpen: the security provider serves another table.  Close that table or
 * make another provider. */
#define DRT_E_SECURITYPROVIDER_IN_USE DRT_COMPAT_HRESULT(1, 0x200c)

/* DrtRegisterKey: the security provider was not attached, or is so no more.
 * Close the table and open it anew. */
#define DRT_E_SECURITYPROVIDER_NOT_ATTACHED DRT_COMPAT_HRESULT(1, 0x200d)

/* DrtOpen: the bootstrap provider serves another table.  Close that table or
 * make another provider. */
#define DRT_E_BOOTSTRAPPROVIDER_IN_USE DRT_COMPAT_HRESULT(1, 0x200e)

/* The bootstrap provider was not attached, or is so no more: its Attach has
 * to succeed before it is used. */
#define DRT_E_BOOTSTRAPPROVIDER_NOT_ATTACHED DRT_COMPAT_HRESULT(1, 0x200f)

/* --- The transport at work, and the rest -------------------------------- */

/* DrtOpen: the transport has its address already, from an earlier table.  Use
 * a transport for one table only. */
#define DRT_E_TRANSPORT_ALREADY_BOUND DRT_COMPAT_HRESULT(1, 0x2101)

/* DrtRegisterKey: the transport has no address to be reached at.  Open the
 * table (again) before keys are registered. */
#define DRT_E_TRANSPORT_NOT_BOUND DRT_COMPAT_HRESULT(1, 0x2102)

/* DrtCreateIpv6UdpTransport: a failure for which the transport has no better
 * code.  Look at the system's log and its IPv6 set-up. */
#define DRT_E_TRANSPORT_UNEXPECTED DRT_COMPAT_HRESULT(1, 0x2103)

/* DrtOpen: the table handed the transport something it does not accept, in
 * most cases out of DRT_SETTINGS.  Check the settings. */
#define DRT_E_TRANSPORT_INVALID_ARGUMENT DRT_COMPAT_HRESULT(1, 0x2104)

/* DrtRegisterKey: the transport found no usable address to send to.  Check
 * that the machine has an address of the transport's scope. */
#define DRT_E_TRANSPORT_NO_DEST_ADDRESSES DRT_COMPAT_HRESULT(1, 0x2105)

/* DrtDeleteIpv6UdpTransport: called while, or from inside, one of the
 * transport's callbacks.  Return from the callback, then delete. */
#define DRT_E_TRANSPORT_EXECUTING_CALLBACK DRT_COMPAT_HRESULT(1, 0x2106)

/* A second transport of the same scope was asked for.  Share the first, or
 * take another scope. */
#define DRT_E_TRANSPORT_ALREADY_EXISTS_FOR_SCOPE DRT_COMPAT_HRESULT(1, 0x2107)

/* DrtOpen: pSettings is NULL, or dwSize is not sizeof(DRT_SETTINGS).  Set
 * dwSize before the call. */
#define DRT_E_INVALID_SETTINGS DRT_COMPAT_HRESULT(1, 0x2108)

/* DrtStartSearch: pInfo is given and its dwSize is not
 * sizeof(DRT_SEARCH_INFO).  Set dwSize, or pass NULL for a plain search. */
#define DRT_E_INVALID_SEARCH_INFO DRT_COMPAT_HRESULT(1, 0x2109)

/* DrtRegisterKey, DrtStartSearch, DrtGetSearchResult, DrtGetSearchResultSize:
 * the table broke and stays broken.  DrtClose it, then open a new one. */
#define DRT_E_FAULTED DRT_COMPAT_HRESULT(1, 0x210a)

/* DrtDeleteIpv6UdpTransport: the transport still holds its address.  Close
 * the table that uses it first. */
#define DRT_E_TRANSPORT_STILL_BOUND DRT_COMPAT_HRESULT(1, 0x210b)

/* DrtGetEventData, DrtGetSearchResult, DrtGetInstanceName: the buffer is too
 * small, and nothing was taken from the queue.  Ask the ...Size function next
 * to it, make room and call again. */
#define DRT_E_INSUFFICIENT_BUFFER DRT_COMPAT_HRESULT(1, 0x210c)

/* DrtOpen: pwzDrtInstancePrefix has over 128 characters, or some that are not
 * permitted.  NULL is allowed: then there is no prefix. */
#define DRT_E_INVALID_INSTANCE_PREFIX DRT_COMPAT_HRESULT(1, 0x210d)

/* DrtOpen: eSecurityMode is none of the DRT_SECURITY_MODE values. */
#define DRT_E_INVALID_SECURITY_MODE DRT_COMPAT_HRESULT(1, 0x210e)

/* DrtOpen: the security mode wants a local certificate and there is none.
 * DrtRegisterKey, DrtCreateDerivedKeySecurityProvider: the certificate's
 * cryptographic provider lacks an algorithm.  Use another certificate, or a
 * weaker mode. */
#define DRT_E_CAPABILITY_MISMATCH DRT_COMPAT_HRESULT(1, 0x210f)

#endif
