/* SPDX-License-Identifier: MIT
 *
 * drt.h - the Distributed Routing Table: its result codes, types and
 * functions.
 *
 * Every function of the interface returns an HRESULT: test it with SUCCEEDED
 * or FAILED of winerror.h, since DRT_S_RETRY is a success that is not S_OK.
 * Beside the codes below a call can return E_INVALIDARG, E_OUTOFMEMORY,
 * E_HANDLE, E_UNEXPECTED and E_FAIL, Winsock errors as HRESULT_FROM_WIN32
 * makes them, and whatever the providers it calls return.
 *
 * The functions are declared only, the library does not hold them: a port
 * brings its own, and as long as there is none the linker says so.
 *
 * It brings windef.h, but no winerror.h, and so can share a source file with
 * other shims of Windows' types: WinPR, pcsc-lite, DirectX-Headers.  Where one
 * of them came first its types stand, and the declarations here have the right
 * ones nevertheless.  A source that includes one of them later defines
 * DRT_COMPAT_NO_WINDEF before this header.
 */
#if !defined(DRT_COMPAT_DRT_H)
#define DRT_COMPAT_DRT_H

#include "drt_compat.h"

#if defined(_WIN32)
#include <wincrypt.h>
#else
#include "ws2def.h"
#if !defined(DRT_COMPAT_WINDEF_H) && (defined(DRT_COMPAT_NO_WINDEF) || defined(WINPR_WTYPES_H) || \
                                      defined(__wintypes_h__) || defined(COM_NO_WINDOWS_H))
#define DRT_COMPAT_OWN_TYPES
#else
#include "windef.h"
#include "wincrypt.h"
#endif
#endif

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

/* --- Constants -------------------------------------------------------- */

#define DRT_PAYLOAD_REVOKED           (1 << 0)   /* payload flag: the key was withdrawn */
#define DRT_MIN_ROUTING_ADDRESSES     1          /* least DRT_SETTINGS.ulMaxRoutingAddresses */
#define DRT_MAX_ROUTING_ADDRESSES     20         /* greatest one */
#define DRT_MAX_PAYLOAD_SIZE          5120       /* bytes of application data with a key */
#define DRT_MAX_INSTANCE_PREFIX_LEN   128        /* characters of pwzDrtInstancePrefix */
#define DRT_LINK_LOCAL_ISATAP_SCOPEID 0xffffffff /* dwScopeId for ISATAP link-local addresses */

/* --- Searches, keys and messages -------------------------------------- */

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

/* --- Opening a table: transport, providers, settings ------------------ */

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

/* --- The transport at work, and the rest ------------------------------ */

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

/* Beside another shim: Windows' names hold what they hold on Windows from here
 * to the end of this header, and after it what they held before. */
#if defined(DRT_COMPAT_OWN_TYPES)
#define BYTE   uint8_t
#define USHORT uint16_t
#define DWORD  uint32_t
#define ULONG  uint32_t
#define LONG   int32_t
#define BOOL   int32_t
#define PVOID  drt_pvoid
#define HANDLE drt_pvoid
#define PWSTR  drt_pwstr
#define PCWSTR drt_pcwstr
#if !defined(WINAPI)
#define WINAPI
#endif
#if !defined(CALLBACK)
#define CALLBACK
#endif
#if !defined(WINPR_WINCRYPT_H) && !defined(DRT_COMPAT_WINCRYPT_H)
#define CERT_PUBLIC_KEY_INFO struct _CERT_PUBLIC_KEY_INFO
#define PCCERT_CONTEXT       drt_pccert_context
struct _CERT_PUBLIC_KEY_INFO;
typedef const struct _CERT_CONTEXT *drt_pccert_context;
#endif
typedef void *drt_pvoid;
typedef wchar_t *drt_pwstr;
typedef const wchar_t *drt_pcwstr;
#endif

DRT_COMPAT_BEGIN

/* --- Handles and blobs ------------------------------------------------ */

/* Opaque, and NULL is never one of them. */
typedef PVOID HDRT;                      /* a table: DrtOpen to DrtClose */
typedef PVOID HDRT_SEARCH_CONTEXT;       /* a search: DrtStartSearch to DrtEndSearch */
typedef PVOID HDRT_TRANSPORT;            /* DrtCreateIpv6UdpTransport to its Delete */
typedef PVOID HDRT_REGISTRATION_CONTEXT; /* a key: DrtRegisterKey to DrtUnregisterKey */

/* Bytes and their number.  They belong to whoever provides them.  Whether a
 * call copies them, or the strings it is given, is nowhere documented: keep
 * them until the handle is closed that was made with them. */
typedef struct drt_data_tag {
    ULONG cb;
    BYTE *pb;
} DRT_DATA, *PDRT_DATA;
typedef const DRT_DATA *PCDRT_DATA;

/* --- Enumerations ----------------------------------------------------- */

/* How far the IPv6 addresses reach that a transport uses. */
typedef enum drt_scope_tag {
    DRT_GLOBAL_SCOPE = 1,
    DRT_SITE_LOCAL_SCOPE = 2, /* obsolete, as site-local addresses are */
    DRT_LINK_LOCAL_SCOPE = 3
} DRT_SCOPE;

/* How a table is. */
typedef enum drt_status_tag {
    DRT_ACTIVE = 0,      /* joined: other nodes are known */
    DRT_ALONE = 1,       /* works, but knows no other node (yet) */
    DRT_NO_NETWORK = 10, /* there is no network to work on */
    DRT_FAULTED = 20     /* broken for good: DrtClose */
} DRT_STATUS;

/* How well a search result matches. */
typedef enum drt_match_type_tag {
    DRT_MATCH_EXACT = 0,       /* the key itself, or one within the range asked for */
    DRT_MATCH_NEAR = 1,        /* the key nearest to it in number */
    DRT_MATCH_INTERMEDIATE = 2 /* a node on the way, in an iterative search */
} DRT_MATCH_TYPE;

/* What happened in a leaf set, the keys that a node knows next to its own. */
typedef enum drt_leafset_key_change_type_tag {
    DRT_LEAFSET_KEY_ADDED = 0,
    DRT_LEAFSET_KEY_DELETED = 1
} DRT_LEAFSET_KEY_CHANGE_TYPE;

/* Which member of DRT_EVENT_DATA's union holds. */
typedef enum drt_event_type_tag {
    DRT_EVENT_STATUS_CHANGED = 0,            /* statusChange */
    DRT_EVENT_LEAFSET_KEY_CHANGED = 1,       /* leafsetKeyChange */
    DRT_EVENT_REGISTRATION_STATE_CHANGED = 2 /* registrationStateChange */
} DRT_EVENT_TYPE;

/* What a node has to prove.  All nodes of a table use the same mode; each
 * mode costs more computing and traffic than the one before it. */
typedef enum drt_security_mode_tag {
    DRT_SECURE_RESOLVE = 0,            /* that its keys are its own */
    DRT_SECURE_MEMBERSHIP = 1,         /* and who it is, before it may search */
    DRT_SECURE_CONFIDENTIALPAYLOAD = 2 /* and application data travels encrypted */
} DRT_SECURITY_MODE;

/* What became of a key of this node. */
typedef enum _DRT_REGISTRATION_STATE {
    /* Others cannot find it any more, since the security provider no longer
     * vouches for it; an expired certificate, for instance. */
    DRT_REGISTRATION_STATE_UNRESOLVEABLE = 1
} DRT_REGISTRATION_STATE;
typedef DRT_REGISTRATION_STATE *PDRT_REGISTRATION_STATE;

/* How a node behaved in a search: bits of DRT_ADDRESS.flags. */
typedef enum _DRT_ADDRESS_FLAGS {
    DRT_ADDRESS_FLAG_ACCEPTED = 0x01,                /* its answer brought the search on */
    DRT_ADDRESS_FLAG_REJECTED = 0x02,                /* its answer led farther away */
    DRT_ADDRESS_FLAG_UNREACHABLE = 0x04,             /* no answer */
    DRT_ADDRESS_FLAG_LOOP = 0x08,                    /* it named a node asked before */
    DRT_ADDRESS_FLAG_TOO_BUSY = 0x10,                /* it declined for want of resources */
    DRT_ADDRESS_FLAG_BAD_VALIDATE_ID = 0x20,         /* it has not the key it was asked for as */
    DRT_ADDRESS_FLAG_SUSPECT_UNREGISTERED_ID = 0x40, /* it believes the target key is gone */
    DRT_ADDRESS_FLAG_INQUIRE = 0x80                  /* it was asked to prove its key */
} DRT_ADDRESS_FLAGS;
typedef DRT_ADDRESS_FLAGS *PDRT_ADDRESS_FLAGS;

/* --- Structures that calls take and fill ------------------------------ */

/* A key and what the application publishes with it. */
typedef struct drt_registration_tag {
    DRT_DATA key;     /* 32 bytes */
    DRT_DATA appData; /* 1 to DRT_MAX_PAYLOAD_SIZE bytes */
} DRT_REGISTRATION, *PDRT_REGISTRATION;
typedef const DRT_REGISTRATION *PCDRT_REGISTRATION;

typedef struct drt_security_provider_tag DRT_SECURITY_PROVIDER, *PDRT_SECURITY_PROVIDER;
typedef const DRT_SECURITY_PROVIDER *PCDRT_SECURITY_PROVIDER;
typedef struct drt_bootstrap_provider_tag DRT_BOOTSTRAP_PROVIDER, *PDRT_BOOTSTRAP_PROVIDER;
typedef const DRT_BOOTSTRAP_PROVIDER *PCDRT_BOOTSTRAP_PROVIDER;

/* What DrtOpen makes a table of.  The transport and the providers serve one
 * table at a time and must outlive it; they stay the caller's to delete. */
typedef struct drt_settings_tag {
    DWORD dwSize;                /* sizeof(DRT_SETTINGS) */
    ULONG cbKey;                 /* bytes of a key: 32 */
    BYTE bProtocolMajorVersion;  /* the application's protocol, in every packet, so that */
    BYTE bProtocolMinorVersion;  /* providers can tell versions apart */
    ULONG ulMaxRoutingAddresses; /* addresses published with a key: DRT_MIN_... to DRT_MAX_... */
    PWSTR pwzDrtInstancePrefix;  /* the instance's name begins with it; NULL: none */
    HDRT_TRANSPORT hTransport;   /* from DrtCreateIpv6UdpTransport */
    DRT_SECURITY_PROVIDER *pSecurityProvider;   /* never NULL */
    DRT_BOOTSTRAP_PROVIDER *pBootstrapProvider; /* never NULL, with every member set */
    DRT_SECURITY_MODE eSecurityMode;
} DRT_SETTINGS, *PDRT_SETTINGS;
typedef const DRT_SETTINGS *PCDRT_SETTINGS;

/* How DrtStartSearch searches. */
typedef struct drt_search_info_tag {
    DWORD dwSize;                    /* sizeof(DRT_SEARCH_INFO) */
    BOOL fIterative;                 /* stop at each node on the way, see DrtContinueSearch */
    BOOL fAllowCurrentInstanceMatch; /* keys of this very table count, too */
    BOOL fAnyMatchInRange;           /* the first key in the range will do, not the nearest */
    ULONG cMaxEndpoints;             /* results wanted; 1 if fIterative or fAnyMatchInRange */
    DRT_DATA *pMaximumKey;           /* the range of keys, both ends 32 bytes; */
    DRT_DATA *pMinimumKey;           /* both or neither NULL */
} DRT_SEARCH_INFO, *PDRT_SEARCH_INFO;
typedef const DRT_SEARCH_INFO *PCDRT_SEARCH_INFO;

/* A node that a search asked: for finding faults, not for talking to it. */
typedef struct _DRT_ADDRESS {
    SOCKADDR_STORAGE socketAddress; /* where it listens */
    ULONG flags;                    /* DRT_ADDRESS_FLAGS */
    LONG nearness;                  /* how many bits its key has in common with the target */
    ULONG latency;                  /* of a round trip to it */
} DRT_ADDRESS, *PDRT_ADDRESS;

/* AddressCount nodes: the array is as long as that says. */
typedef struct _DRT_ADDRESS_LIST {
    ULONG AddressCount;
    DRT_ADDRESS AddressList[1];
} DRT_ADDRESS_LIST, *PDRT_ADDRESS_LIST;
typedef const DRT_ADDRESS_LIST *PCDRT_ADDRESS_LIST;

/* What a search found.  The bytes of key and appData lie behind it in the
 * same buffer, so it is copied as a whole or not at all. */
typedef struct drt_search_result_tag {
    DWORD dwSize;
    DRT_MATCH_TYPE type;
    PVOID pvContext; /* as given to DrtStartSearch */
    DRT_REGISTRATION registration;
} DRT_SEARCH_RESULT, *PDRT_SEARCH_RESULT;
typedef const DRT_SEARCH_RESULT *PCDRT_SEARCH_RESULT;

/* The union below has no name on Windows, so it can have none here. */
#if defined(__GNUC__)
#define DRT_COMPAT_EXTENSION __extension__
#else
#define DRT_COMPAT_EXTENSION
#endif

/* What happened to a table or to a key of it.  What its pointers point to
 * lies behind it in the same buffer. */
typedef struct drt_event_data_tag {
    DRT_EVENT_TYPE type;
    HRESULT hr;      /* S_OK, or why: the reason of DRT_FAULTED, for instance */
    PVOID pvContext; /* as given to DrtOpen */
    DRT_COMPAT_EXTENSION union {
        struct {
            DRT_LEAFSET_KEY_CHANGE_TYPE change;
            DRT_DATA localKey;  /* the key of this table whose neighbours changed */
            DRT_DATA remoteKey; /* the neighbour that came or went */
        } leafsetKeyChange;
        struct {
            DRT_REGISTRATION_STATE state;
            DRT_DATA localKey;
        } registrationStateChange;
        struct {
            DRT_STATUS status;
            struct { /* where the table looked for nodes; filled in for DRT_ALONE only */
                ULONG cntAddress;
                PSOCKADDR_STORAGE pAddresses;
            } bootstrapAddresses;
        } statusChange;
    };
} DRT_EVENT_DATA, *PDRT_EVENT_DATA;
typedef const DRT_EVENT_DATA *PCDRT_EVENT_DATA;

/* --- Providers: tables of functions that the routing table calls ------ */

/* A provider is written by an application, or made by one of the functions at
 * the end.  Each member is called with the provider's own pvContext first, and
 * none may be NULL.  HRESULT members return S_OK or what went wrong; a failure
 * reaches the caller of the DRT function, or the event.  Unlike the functions
 * below, the members have the compiler's default calling convention.
 *
 * "Gives" means that the provider allocates, and that the table hands the
 * bytes back to FreeData. */
struct drt_security_provider_tag {
    PVOID pvContext;

    /* A table begins to use the provider: DRT_E_SECURITYPROVIDER_IN_USE if it
     * serves another.  Undone by Detach. */
    HRESULT (*Attach)(const PVOID pvContext);
    void (*Detach)(const PVOID pvContext);

    /* A key was registered; both arguments as DrtRegisterKey got them.  Undone
     * by UnregisterKey. */
    HRESULT(*RegisterKey)
    (const PVOID pvContext, const DRT_REGISTRATION *pRegistration, PVOID pvKeyContext);
    HRESULT (*UnregisterKey)(const PVOID pvContext, const DRT_DATA *pKey, PVOID pvKeyContext);

    /* A node answered for a key: checks the answer and takes it apart.  pNonce
     * has the 16 bytes that the question held, which the answer must repeat.
     * pCertChain, pClassifier and pSecuredPayload may be empty.  Gives the
     * key, the application's data, the node's public key and its addresses;
     * *pdwFlags is 0 or DRT_PAYLOAD_REVOKED.  Undoes SecureAndPackPayload. */
    HRESULT(*ValidateAndUnpackPayload)
    (const PVOID pvContext, DRT_DATA *pSecuredAddressPayload, DRT_DATA *pCertChain,
     DRT_DATA *pClassifier, DRT_DATA *pNonce, DRT_DATA *pSecuredPayload, BYTE *pbProtocolMajor,
     BYTE *pbProtocolMinor, DRT_DATA *pKey, DRT_DATA *pPayload, CERT_PUBLIC_KEY_INFO **ppPublicKey,
     SOCKET_ADDRESS_LIST **ppAddressList, DWORD *pdwFlags);

    /* This node answers for a key of its own: packs and signs the answer.
     * pvKeyContext is DrtRegisterKey's, pNonce has 16 bytes.  Gives the four
     * parts of the message. */
    HRESULT(*SecureAndPackPayload)
    (const PVOID pvContext, PVOID pvKeyContext, BYTE bProtocolMajor, BYTE bProtocolMinor,
     DWORD dwFlags, const DRT_DATA *pKey, const DRT_DATA *pPayload,
     const SOCKET_ADDRESS_LIST *pAddressList, const DRT_DATA *pNonce,
     DRT_DATA *pSecuredAddressPayload, DRT_DATA *pClassifier, DRT_DATA *pSecuredPayload,
     DRT_DATA *pCertChain);

    /* Frees what another member gave. */
    void (*FreeData)(const PVOID pvContext, PVOID pv);

    /* DRT_SECURE_CONFIDENTIALPAYLOAD only.  Encrypts dwBuffers blobs for the
     * owner of pRemoteCredential; gives as many encrypted ones, and the session
     * key that DecryptData will be handed, itself encrypted. */
    HRESULT(*EncryptData)
    (const PVOID pvContext, const DRT_DATA *pRemoteCredential, DWORD dwBuffers,
     DRT_DATA *pDataBuffers, DRT_DATA *pEncryptedBuffers, DRT_DATA *pKeyToken);
    /* Decrypts dwBuffers blobs where they are. */
    HRESULT(*DecryptData)
    (const PVOID pvContext, DRT_DATA *pKeyToken, const PVOID pvKeyContext, DWORD dwBuffers,
     DRT_DATA *pData);

    /* DRT_SECURE_MEMBERSHIP and up.  Gives what proves this node's identity to
     * others; their ValidateRemoteCredential judges it. */
    HRESULT (*GetSerializedCredential)(const PVOID pvContext, DRT_DATA *pSelfCredential);
    HRESULT (*ValidateRemoteCredential)(const PVOID pvContext, DRT_DATA *pRemoteCredential);

    /* DRT_SECURE_MEMBERSHIP and up.  Signs dwBuffers blobs as one text; gives
     * the signature, and which of the node's credentials made it. */
    HRESULT(*SignData)
    (const PVOID pvContext, DWORD dwBuffers, DRT_DATA *pDataBuffers, DRT_DATA *pKeyIdentifier,
     DRT_DATA *pSignature);
    /* Checks such a signature against the other node's credentials. */
    HRESULT(*VerifyData)
    (const PVOID pvContext, DWORD dwBuffers, DRT_DATA *pDataBuffers, DRT_DATA *pRemoteCredentials,
     DRT_DATA *pKeyIdentifier, DRT_DATA *pSignature);
};

/* One resolve of a bootstrap provider, whatever it makes of that. */
typedef PVOID DRT_BOOTSTRAP_RESOLVE_CONTEXT;

/* What a bootstrap provider calls for each list of nodes that it found, with
 * S_OK, and once at the end with DRT_E_NO_MORE, or with its failure.
 * pvContext is IssueResolve's pvCallbackContext.  pAddresses stays the
 * provider's and need not outlive the call; NULL where hr is a failure.
 * fFatalError puts the table into DRT_FAULTED, with hr in the event. */
typedef void(CALLBACK *DRT_BOOTSTRAP_RESOLVE_CALLBACK)(HRESULT hr, PVOID pvContext,
                                                       SOCKET_ADDRESS_LIST *pAddresses,
                                                       BOOL fFatalError);

/* How a table finds its first nodes.  Members are never called two at a time.
 * A member that stores TRUE in *fFatalError, which puts the table into
 * DRT_FAULTED, returns a failure as well. */
struct drt_bootstrap_provider_tag {
    PVOID pvContext;

    /* A table begins to use the provider: DRT_E_BOOTSTRAPPROVIDER_IN_USE if it
     * serves another.  Undone by Detach. */
    HRESULT (*Attach)(const PVOID pvContext);
    void (*Detach)(const PVOID pvContext);

    /* Begins a resolve: at most timeout milliseconds, at most cMaxResults
     * addresses.  fSplitDetect: not to join, but to see whether the table has
     * fallen apart.  *ResolveContext is the provider's, until EndResolve. */
    HRESULT(*InitResolve)
    (const PVOID pvContext, BOOL fSplitDetect, ULONG timeout, ULONG cMaxResults,
     DRT_BOOTSTRAP_RESOLVE_CONTEXT *ResolveContext, BOOL *fFatalError);
    /* Looks for nodes and reports them through callback, which it may do
     * before it returns or later. */
    HRESULT(*IssueResolve)
    (const PVOID pvContext, const PVOID pvCallbackContext, DRT_BOOTSTRAP_RESOLVE_CALLBACK callback,
     DRT_BOOTSTRAP_RESOLVE_CONTEXT ResolveContext, BOOL *fFatalError);
    /* Ends it; callback is not called any more. */
    void (*EndResolve)(const PVOID pvContext, DRT_BOOTSTRAP_RESOLVE_CONTEXT ResolveContext);

    /* Makes this node's addresses known to other nodes' resolves.  The list is
     * the table's.  Undone by Unregister. */
    HRESULT (*Register)(const PVOID pvContext, const SOCKET_ADDRESS_LIST *pAddressList);
    void (*Unregister)(const PVOID pvContext);
};

/* --- A table ---------------------------------------------------------- */

/* Opens a table and begins to join the others; the status event says how that
 * went.  Undone by DrtClose.
 *
 *   pSettings  what the table is made of
 *   hEvent     signalled when DrtGetEventData has something to tell
 *   pvContext  comes back in DRT_EVENT_DATA; may be NULL
 *   phDrt      where the handle goes
 *
 * E_INVALIDARG                          phDrt is NULL
 * DRT_E_INVALID_SETTINGS                pSettings is NULL, or of another dwSize
 * DRT_E_INVALID_KEY_SIZE                cbKey is not 32
 * DRT_E_INVALID_MAX_ADDRESSES           ulMaxRoutingAddresses is not in 1 to 20
 * DRT_E_INVALID_TRANSPORT_PROVIDER      hTransport is NULL or incomplete
 * DRT_E_INVALID_SECURITY_PROVIDER       pSecurityProvider is NULL
 * DRT_E_INVALID_BOOTSTRAP_PROVIDER      pBootstrapProvider, or a member, is NULL
 * DRT_E_INVALID_SECURITY_MODE           not a DRT_SECURITY_MODE
 * DRT_E_INVALID_INSTANCE_PREFIX         over DRT_MAX_INSTANCE_PREFIX_LEN characters
 * DRT_E_BOOTSTRAPPROVIDER_IN_USE,
 * DRT_E_SECURITYPROVIDER_IN_USE,
 * DRT_E_TRANSPORTPROVIDER_IN_USE        another table has it
 * DRT_E_INVALID_CERT_CHAIN              the certificates do not verify
 * DRT_E_CAPABILITY_MISMATCH             the mode needs a local certificate
 * DRT_E_TRANSPORT_SHUTTING_DOWN,
 * DRT_E_TRANSPORT_ALREADY_BOUND,
 * DRT_E_TRANSPORT_INVALID_ARGUMENT,
 * DRT_E_TRANSPORTPROVIDER_NOT_ATTACHED  the transport will not do
 * DRT_S_RETRY                           no node was found this time
 * E_OUTOFMEMORY, E_FAIL                 no memory; a fatal error without a code */
HRESULT WINAPI DrtOpen(const DRT_SETTINGS *pSettings, HANDLE hEvent, const PVOID pvContext,
                       HDRT *phDrt);

/* Closes a table with its keys and searches.  The event, the transport and
 * the providers stay the caller's.  An unknown handle is ignored. */
void WINAPI DrtClose(HDRT hDrt);

/* How many bytes the next event needs.
 *
 * E_INVALIDARG   pulEventDataLen is NULL
 * E_HANDLE       hDrt is not an open table
 * DRT_E_NO_MORE  no event is waiting
 * E_UNEXPECTED   the table does not know the event */
HRESULT WINAPI DrtGetEventDataSize(HDRT hDrt, ULONG *pulEventDataLen);

/* Takes the next event from the queue into the caller's buffer.
 *
 *   ulEventDataLen  its bytes, at least what DrtGetEventDataSize said
 *   pEventData      the buffer, aligned as malloc aligns
 *
 * E_HANDLE                   hDrt is not an open table
 * DRT_E_INSUFFICIENT_BUFFER  ulEventDataLen is too small; the event stays
 * DRT_E_NO_MORE              no event is waiting
 * E_UNEXPECTED               the table does not know the event */
HRESULT WINAPI DrtGetEventData(HDRT hDrt, ULONG ulEventDataLen, DRT_EVENT_DATA *pEventData);

/* How many bytes the instance's name needs with its terminator.
 *
 * E_INVALIDARG  pulcbInstanceNameSize is NULL
 * E_HANDLE      hDrt is not an open table */
HRESULT WINAPI DrtGetInstanceNameSize(HDRT hDrt, ULONG *pulcbInstanceNameSize);

/* The instance's name, which begins with the prefix of the settings.
 *
 *   ulcbInstanceNameSize  the buffer's size in bytes, not in characters
 *   pwzDrtInstanceName    the caller's buffer
 *
 * E_INVALIDARG               pwzDrtInstanceName is NULL
 * E_HANDLE                   hDrt is not an open table
 * DRT_E_INSUFFICIENT_BUFFER  less than DrtGetInstanceNameSize said */
HRESULT WINAPI DrtGetInstanceName(HDRT hDrt, ULONG ulcbInstanceNameSize, PWSTR pwzDrtInstanceName);

/* --- Keys ------------------------------------------------------------- */

/* Publishes a key and its data.  Other nodes find it once the table is
 * DRT_ACTIVE.  Undone by DrtUnregisterKey.
 *
 *   pRegistration      the key and its data
 *   pvKeyContext       for the security provider, with every call about this
 *                      key; may be NULL.  With the derived-key provider, the
 *                      certificate that made the key
 *   phKeyRegistration  where the handle goes
 *
 * E_INVALIDARG                          a NULL pointer, or appData is not of 1
 *                                       to DRT_MAX_PAYLOAD_SIZE bytes
 * E_HANDLE                              hDrt is not an open table
 * DRT_E_INVALID_KEY_SIZE                the key has not 32 bytes, or no bytes
 * DRT_E_DUPLICATE_KEY                   it is registered already
 * DRT_E_INVALID_KEY                     it is not the certificate's key
 * DRT_E_INVALID_CERT_CHAIN              the certificates do not verify
 * DRT_E_CAPABILITY_MISMATCH             the certificate's provider has no AES
 * DRT_E_FAULTED                         the table is broken
 * DRT_E_INVALID_TRANSPORT_PROVIDER,
 * DRT_E_TRANSPORTPROVIDER_NOT_ATTACHED,
 * DRT_E_TRANSPORT_NOT_BOUND,
 * DRT_E_TRANSPORT_SHUTTING_DOWN,
 * DRT_E_TRANSPORT_NO_DEST_ADDRESSES     the transport cannot be used (any more)
 * DRT_E_SECURITYPROVIDER_NOT_ATTACHED   nor can the security provider
 * E_UNEXPECTED                          the table is being closed
 * E_OUTOFMEMORY, E_FAIL                 no memory; a fatal error without a code */
HRESULT WINAPI DrtRegisterKey(HDRT hDrt, DRT_REGISTRATION *pRegistration, PVOID pvKeyContext,
                              HDRT_REGISTRATION_CONTEXT *phKeyRegistration);

/* Replaces the data of a key by pAppData, up to DRT_MAX_PAYLOAD_SIZE bytes.
 *
 * E_INVALIDARG   pAppData is NULL, or not acceptable as data
 * E_HANDLE       hKeyRegistration is not a registration
 * E_OUTOFMEMORY  no memory */
HRESULT WINAPI DrtUpdateKey(HDRT_REGISTRATION_CONTEXT hKeyRegistration, DRT_DATA *pAppData);

/* Withdraws a key, and the handle with it.  An unknown handle is ignored. */
void WINAPI DrtUnregisterKey(HDRT_REGISTRATION_CONTEXT hKeyRegistration);

/* --- Searches --------------------------------------------------------- */

/* Begins to search for a key and returns at once.  Undone by DrtEndSearch.
 *
 *   pKey            the target, 32 bytes
 *   pInfo           how; NULL for a plain search
 *   timeout         milliseconds until the search gives up
 *   hEvent          signalled while there is a result to hand out, or the end
 *   pvContext       comes back in DRT_SEARCH_RESULT; may be NULL
 *   hSearchContext  where the handle goes
 *
 * E_INVALIDARG                 a NULL pointer, or one end of the range only
 * E_HANDLE                     hDrt is not an open table
 * DRT_E_INVALID_KEY_SIZE       a key has not 32 bytes
 * DRT_E_INVALID_SEARCH_INFO    pInfo is of another dwSize
 * DRT_E_INVALID_MAX_ENDPOINTS  cMaxEndpoints is 0, or above 1 together with
 *                              fAnyMatchInRange
 * DRT_E_INVALID_SEARCH_RANGE   the range is one key, and not the target
 * DRT_E_FAULTED                the table is broken
 * E_UNEXPECTED                 the table is being closed
 * E_OUTOFMEMORY, E_FAIL        no memory; a fatal error without a code */
HRESULT WINAPI DrtStartSearch(HDRT hDrt, DRT_DATA *pKey, const DRT_SEARCH_INFO *pInfo,
                              ULONG timeout, HANDLE hEvent, const PVOID pvContext,
                              HDRT_SEARCH_CONTEXT *hSearchContext);

/* Goes on with an iterative search after a DRT_MATCH_INTERMEDIATE result.
 *
 * E_HANDLE      hSearchContext is not a search
 * E_UNEXPECTED  the search is not iterative */
HRESULT WINAPI DrtContinueSearch(HDRT_SEARCH_CONTEXT hSearchContext);

/* How many bytes the next result needs.
 *
 * E_INVALIDARG              pulSearchResultSize is NULL
 * E_HANDLE                  hSearchContext is not a search
 * DRT_E_SEARCH_IN_PROGRESS  there is no result yet
 * DRT_E_NO_MORE             all have been handed out
 * DRT_E_TIMEOUT             the search ran out of time
 * DRT_E_FAULTED             the table is broken */
HRESULT WINAPI DrtGetSearchResultSize(HDRT_SEARCH_CONTEXT hSearchContext,
                                      ULONG *pulSearchResultSize);

/* Takes the next result into the caller's buffer.
 *
 *   ulSearchResultSize  its bytes, at least what DrtGetSearchResultSize said
 *   pSearchResult       the buffer, aligned as malloc aligns
 *
 * E_INVALIDARG               ulSearchResultSize is below sizeof(DRT_SEARCH_RESULT)
 * DRT_E_INSUFFICIENT_BUFFER  it is too small for this result, which stays
 * E_HANDLE, DRT_E_SEARCH_IN_PROGRESS, DRT_E_NO_MORE, DRT_E_TIMEOUT,
 * DRT_E_FAULTED              as with DrtGetSearchResultSize */
HRESULT WINAPI DrtGetSearchResult(HDRT_SEARCH_CONTEXT hSearchContext, ULONG ulSearchResultSize,
                                  DRT_SEARCH_RESULT *pSearchResult);

/* How many bytes the list of the nodes needs that the search has asked.  No
 * failure is documented. */
HRESULT WINAPI DrtGetSearchPathSize(HDRT_SEARCH_CONTEXT hSearchContext, ULONG *pulSearchPathSize);

/* That list, into the caller's buffer of ulSearchPathSize bytes, which is
 * aligned as malloc aligns.  No failure is documented. */
HRESULT WINAPI DrtGetSearchPath(HDRT_SEARCH_CONTEXT hSearchContext, ULONG ulSearchPathSize,
                                DRT_ADDRESS_LIST *pSearchPath);

/* Ends a search, finished or not, and its handle; no result follows.
 *
 * E_HANDLE      hSearchContext is not a search
 * E_UNEXPECTED  the table does not know this search */
HRESULT WINAPI DrtEndSearch(HDRT_SEARCH_CONTEXT hSearchContext);

/* --- Transports ------------------------------------------------------- */

/* Makes a transport over UDP and IPv6, for one table.  Undone by
 * DrtDeleteIpv6UdpTransport.
 *
 *   scope                how far its addresses reach
 *   dwScopeId            the interface for DRT_LINK_LOCAL_SCOPE, or
 *                        DRT_LINK_LOCAL_ISATAP_SCOPEID; else 0
 *   dwLocalityThreshold  how much nodes are preferred as neighbours whose
 *                        addresses have a prefix in common with this one's;
 *                        Windows does not say in what unit
 *   pwPort               the port in host byte order; 0 asks for a free one,
 *                        which is stored there
 *   phTransport          where the handle goes
 *
 * DRT_E_INVALID_PORT                pwPort is NULL
 * DRT_E_INVALID_TRANSPORT_PROVIDER  phTransport is NULL
 * DRT_E_INVALID_SCOPE               not a DRT_SCOPE
 * DRT_E_TRANSPORT_UNEXPECTED        a failure without a code of its own
 * E_OUTOFMEMORY                     no memory
 * HRESULT_FROM_WIN32(WSAE...)       what the socket calls beneath reported */
HRESULT WINAPI DrtCreateIpv6UdpTransport(DRT_SCOPE scope, ULONG dwScopeId,
                                         ULONG dwLocalityThreshold, USHORT *pwPort,
                                         HDRT_TRANSPORT *phTransport);

/* Deletes a transport that no table uses any more.
 *
 * DRT_E_INVALID_TRANSPORT_PROVIDER    hTransport is NULL or not a transport
 * DRT_E_TRANSPORT_EXECUTING_CALLBACK  one of its callbacks is running
 * DRT_E_TRANSPORT_STILL_BOUND         it still has its address
 * DRT_E_TRANSPORTPROVIDER_IN_USE      a table still holds it */
HRESULT WINAPI DrtDeleteIpv6UdpTransport(HDRT_TRANSPORT hTransport);

/* --- Bootstrap providers ---------------------------------------------- */

/* Makes a provider that asks one known host, for one table.  Undone by
 * DrtDeleteDnsBootstrapResolver.
 *
 *   port         the table's port on that host, in host byte order
 *   pwszAddress  its name
 *   ppModule     where the provider goes
 *
 * E_INVALIDARG                 pwszAddress is NULL
 * E_OUTOFMEMORY                no memory
 * HRESULT_FROM_WIN32(WSAE...)  Winsock did not start */
HRESULT WINAPI DrtCreateDnsBootstrapResolver(USHORT port, PCWSTR pwszAddress,
                                             DRT_BOOTSTRAP_PROVIDER **ppModule);

/* Deletes such a provider, after DrtClose of its table. */
void WINAPI DrtDeleteDnsBootstrapResolver(DRT_BOOTSTRAP_PROVIDER *pResolver);

/* Makes a provider that asks PNRP, the Peer Name Resolution Protocol, for one
 * table.  Undone by DrtDeletePnrpBootstrapResolver.
 *
 *   fPublish               publish this node under the name, too
 *   pwzPeerName            the name that the nodes share; 137 characters at most
 *   pwzCloudName           the PNRP cloud, 256 characters at most; NULL: all
 *   pwzPublishingIdentity  who publishes, 137 characters at most; may be NULL.
 *                          With fPublish it must have the right to the name
 *   ppResolver             where the provider goes
 *
 * E_INVALIDARG   pwzPeerName is not acceptable
 * E_OUTOFMEMORY  no memory
 * DRT_S_RETRY    PNRP had a passing fault: there is no provider, call again */
HRESULT WINAPI DrtCreatePnrpBootstrapResolver(BOOL fPublish, PCWSTR pwzPeerName,
                                              PCWSTR pwzCloudName, PCWSTR pwzPublishingIdentity,
                                              DRT_BOOTSTRAP_PROVIDER **ppResolver);

/* Deletes such a provider, after DrtClose of its table. */
void WINAPI DrtDeletePnrpBootstrapResolver(DRT_BOOTSTRAP_PROVIDER *pResolver);

/* --- Security providers ----------------------------------------------- */

/* Makes a provider whose keys are derived from certificates, for one table.
 * Undone by DrtDeleteDerivedKeySecurityProvider.
 *
 *   pRootCert           the certificate that all nodes' chains end in
 *   pLocalCert          this node's own; NULL only with DRT_SECURE_RESOLVE
 *   ppSecurityProvider  where the provider goes
 *
 * E_INVALIDARG               pRootCert is NULL
 * DRT_E_INVALID_CERT_CHAIN   no store, or the chain does not verify
 * DRT_E_CAPABILITY_MISMATCH  an algorithm (SHA-256, AES) is missing
 * E_OUTOFMEMORY              no memory */
HRESULT WINAPI DrtCreateDerivedKeySecurityProvider(PCCERT_CONTEXT pRootCert,
                                                   PCCERT_CONTEXT pLocalCert,
                                                   DRT_SECURITY_PROVIDER **ppSecurityProvider);

/* Deletes such a provider, after DrtClose of its table. */
void WINAPI DrtDeleteDerivedKeySecurityProvider(DRT_SECURITY_PROVIDER *pSecurityProvider);

/* The key that belongs to a certificate, for DrtRegisterKey.
 *
 *   pLocalCert  the certificate
 *   pKey        cb is 32 and pb the caller's 32 bytes, which are filled
 *
 * E_INVALIDARG               a NULL pointer, or cb is not 32
 * DRT_E_CAPABILITY_MISMATCH  an algorithm (SHA-256, AES) is missing */
HRESULT WINAPI DrtCreateDerivedKey(PCCERT_CONTEXT pLocalCert, DRT_DATA *pKey);

/* Makes a provider that checks nothing: any node may publish any key.  Undone
 * by DrtDeleteNullSecurityProvider.
 *
 * E_INVALIDARG   ppSecurityProvider is NULL
 * E_OUTOFMEMORY  no memory */
HRESULT WINAPI DrtCreateNullSecurityProvider(DRT_SECURITY_PROVIDER **ppSecurityProvider);

/* Deletes such a provider, after DrtClose of its table. */
void WINAPI DrtDeleteNullSecurityProvider(DRT_SECURITY_PROVIDER *pSecurityProvider);

DRT_COMPAT_END

#if defined(DRT_COMPAT_OWN_TYPES)
#undef DRT_COMPAT_OWN_TYPES
#undef BYTE
#undef USHORT
#undef DWORD
#undef ULONG
#undef LONG
#undef BOOL
#undef PVOID
#undef HANDLE
#undef PWSTR
#undef PCWSTR
#undef CERT_PUBLIC_KEY_INFO
#undef PCCERT_CONTEXT
#endif

#endif
