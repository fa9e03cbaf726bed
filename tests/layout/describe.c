/* SPDX-License-Identifier: MIT
 *
 * describe.c - the layout of drt.h's structures on Windows.
 *
 * Compiled for Windows by make_table.sh, on top of Windows' own types and
 * without this library's drt.h: the structures are declared a second time
 * here, from the documented interface.  Each line of the table leaves the
 * compiler as a line of its assembly output, so nothing has to run.
 */
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <wincrypt.h>

#include <stddef.h>

typedef void *HDRT, *HDRT_SEARCH_CONTEXT, *HDRT_TRANSPORT, *HDRT_REGISTRATION_CONTEXT;
typedef void *DRT_BOOTSTRAP_RESOLVE_CONTEXT;

typedef enum { DRT_GLOBAL_SCOPE = 1, DRT_SITE_LOCAL_SCOPE, DRT_LINK_LOCAL_SCOPE } DRT_SCOPE;
typedef enum { DRT_ACTIVE, DRT_ALONE, DRT_NO_NETWORK = 10, DRT_FAULTED = 20 } DRT_STATUS;
typedef enum { DRT_MATCH_EXACT, DRT_MATCH_NEAR, DRT_MATCH_INTERMEDIATE } DRT_MATCH_TYPE;
typedef enum { DRT_LEAFSET_KEY_ADDED, DRT_LEAFSET_KEY_DELETED } DRT_LEAFSET_KEY_CHANGE_TYPE;
typedef enum {
    DRT_EVENT_STATUS_CHANGED,
    DRT_EVENT_LEAFSET_KEY_CHANGED,
    DRT_EVENT_REGISTRATION_STATE_CHANGED
} DRT_EVENT_TYPE;
typedef enum {
    DRT_SECURE_RESOLVE,
    DRT_SECURE_MEMBERSHIP,
    DRT_SECURE_CONFIDENTIALPAYLOAD
} DRT_SECURITY_MODE;
typedef enum { DRT_REGISTRATION_STATE_UNRESOLVEABLE = 1 } DRT_REGISTRATION_STATE;
typedef enum {
    DRT_ADDRESS_FLAG_ACCEPTED = 1 << 0,
    DRT_ADDRESS_FLAG_REJECTED = 1 << 1,
    DRT_ADDRESS_FLAG_UNREACHABLE = 1 << 2,
    DRT_ADDRESS_FLAG_LOOP = 1 << 3,
    DRT_ADDRESS_FLAG_TOO_BUSY = 1 << 4,
    DRT_ADDRESS_FLAG_BAD_VALIDATE_ID = 1 << 5,
    DRT_ADDRESS_FLAG_SUSPECT_UNREGISTERED_ID = 1 << 6,
    DRT_ADDRESS_FLAG_INQUIRE = 1 << 7
} DRT_ADDRESS_FLAGS;

typedef struct {
    ULONG cb;
    BYTE *pb;
} DRT_DATA;

typedef struct {
    DRT_DATA key, appData;
} DRT_REGISTRATION;

/* A pointer to a function has the size of any other one. */
typedef void (*FUNCTION)(void);

typedef struct {
    PVOID pvContext;
    FUNCTION Attach, Detach, RegisterKey, UnregisterKey, ValidateAndUnpackPayload,
        SecureAndPackPayload, FreeData, EncryptData, DecryptData, GetSerializedCredential,
        ValidateRemoteCredential, SignData, VerifyData;
} DRT_SECURITY_PROVIDER;

typedef struct {
    PVOID pvContext;
    FUNCTION Attach, Detach, InitResolve, IssueResolve, EndResolve, Register, Unregister;
} DRT_BOOTSTRAP_PROVIDER;

typedef struct {
    DWORD dwSize;
    ULONG cbKey;
    BYTE bProtocolMajorVersion, bProtocolMinorVersion;
    ULONG ulMaxRoutingAddresses;
    PWSTR pwzDrtInstancePrefix;
    HDRT_TRANSPORT hTransport;
    DRT_SECURITY_PROVIDER *pSecurityProvider;
    DRT_BOOTSTRAP_PROVIDER *pBootstrapProvider;
    DRT_SECURITY_MODE eSecurityMode;
} DRT_SETTINGS;

typedef struct {
    DWORD dwSize;
    BOOL fIterative, fAllowCurrentInstanceMatch, fAnyMatchInRange;
    ULONG cMaxEndpoints;
    DRT_DATA *pMaximumKey, *pMinimumKey;
} DRT_SEARCH_INFO;

typedef struct {
    SOCKADDR_STORAGE socketAddress;
    ULONG flags;
    LONG nearness;
    ULONG latency;
} DRT_ADDRESS;

typedef struct {
    ULONG AddressCount;
    DRT_ADDRESS AddressList[1];
} DRT_ADDRESS_LIST;

typedef struct {
    DWORD dwSize;
    DRT_MATCH_TYPE type;
    PVOID pvContext;
    DRT_REGISTRATION registration;
} DRT_SEARCH_RESULT;

typedef struct {
    DRT_EVENT_TYPE type;
    HRESULT hr;
    PVOID pvContext;
    union {
        struct {
            DRT_LEAFSET_KEY_CHANGE_TYPE change;
            DRT_DATA localKey, remoteKey;
        } leafsetKeyChange;
        struct {
            DRT_REGISTRATION_STATE state;
            DRT_DATA localKey;
        } registrationStateChange;
        struct {
            DRT_STATUS status;
            struct {
                ULONG cntAddress;
                PSOCKADDR_STORAGE pAddresses;
            } bootstrapAddresses;
        } statusChange;
    };
} DRT_EVENT_DATA;

#define LINE(format, ...) __asm__ volatile("@@ " format : : __VA_ARGS__)
#define SIZE(type)        LINE("SIZE(" #type ", %c0)", "i"(sizeof(type)))
#define ENUM(name)        LINE("ENUM(" #name ", %c0)", "i"(name))
#define MEMBER(type, m) \
    LINE("MEMBER(" #type ", " #m ", %c0, %c1)", "i"(offsetof(type, m)), "i"(sizeof(((type *)0)->m)))

void describe(void)
{
    SIZE(BYTE);
    SIZE(UCHAR);
    SIZE(BOOLEAN);
    SIZE(WORD);
    SIZE(USHORT);
    SIZE(DWORD);
    SIZE(ULONG);
    SIZE(UINT);
    SIZE(LONG);
    SIZE(INT);
    SIZE(BOOL);
    SIZE(HRESULT);
    SIZE(CHAR);
    SIZE(PVOID);
    SIZE(HANDLE);
    SIZE(PSTR);
    SIZE(PWSTR);

    SIZE(SOCKADDR_STORAGE);
    SIZE(SOCKET_ADDRESS);
    MEMBER(SOCKET_ADDRESS, lpSockaddr);
    MEMBER(SOCKET_ADDRESS, iSockaddrLength);
    SIZE(SOCKET_ADDRESS_LIST);
    MEMBER(SOCKET_ADDRESS_LIST, iAddressCount);
    MEMBER(SOCKET_ADDRESS_LIST, Address);

    SIZE(HDRT);
    SIZE(HDRT_SEARCH_CONTEXT);
    SIZE(HDRT_TRANSPORT);
    SIZE(HDRT_REGISTRATION_CONTEXT);
    SIZE(DRT_BOOTSTRAP_RESOLVE_CONTEXT);

    SIZE(DRT_SCOPE);
    ENUM(DRT_GLOBAL_SCOPE);
    ENUM(DRT_SITE_LOCAL_SCOPE);
    ENUM(DRT_LINK_LOCAL_SCOPE);
    SIZE(DRT_STATUS);
    ENUM(DRT_ACTIVE);
    ENUM(DRT_ALONE);
    ENUM(DRT_NO_NETWORK);
    ENUM(DRT_FAULTED);
    SIZE(DRT_MATCH_TYPE);
    ENUM(DRT_MATCH_EXACT);
    ENUM(DRT_MATCH_NEAR);
    ENUM(DRT_MATCH_INTERMEDIATE);
    SIZE(DRT_LEAFSET_KEY_CHANGE_TYPE);
    ENUM(DRT_LEAFSET_KEY_ADDED);
    ENUM(DRT_LEAFSET_KEY_DELETED);
    SIZE(DRT_EVENT_TYPE);
    ENUM(DRT_EVENT_STATUS_CHANGED);
    ENUM(DRT_EVENT_LEAFSET_KEY_CHANGED);
    ENUM(DRT_EVENT_REGISTRATION_STATE_CHANGED);
    SIZE(DRT_SECURITY_MODE);
    ENUM(DRT_SECURE_RESOLVE);
    ENUM(DRT_SECURE_MEMBERSHIP);
    ENUM(DRT_SECURE_CONFIDENTIALPAYLOAD);
    SIZE(DRT_REGISTRATION_STATE);
    ENUM(DRT_REGISTRATION_STATE_UNRESOLVEABLE);
    SIZE(DRT_ADDRESS_FLAGS);
    ENUM(DRT_ADDRESS_FLAG_ACCEPTED);
    ENUM(DRT_ADDRESS_FLAG_REJECTED);
    ENUM(DRT_ADDRESS_FLAG_UNREACHABLE);
    ENUM(DRT_ADDRESS_FLAG_LOOP);
    ENUM(DRT_ADDRESS_FLAG_TOO_BUSY);
    ENUM(DRT_ADDRESS_FLAG_BAD_VALIDATE_ID);
    ENUM(DRT_ADDRESS_FLAG_SUSPECT_UNREGISTERED_ID);
    ENUM(DRT_ADDRESS_FLAG_INQUIRE);

    SIZE(DRT_DATA);
    MEMBER(DRT_DATA, cb);
    MEMBER(DRT_DATA, pb);
    SIZE(DRT_REGISTRATION);
    MEMBER(DRT_REGISTRATION, key);
    MEMBER(DRT_REGISTRATION, appData);

    SIZE(DRT_SECURITY_PROVIDER);
    MEMBER(DRT_SECURITY_PROVIDER, pvContext);
    MEMBER(DRT_SECURITY_PROVIDER, Attach);
    MEMBER(DRT_SECURITY_PROVIDER, Detach);
    MEMBER(DRT_SECURITY_PROVIDER, RegisterKey);
    MEMBER(DRT_SECURITY_PROVIDER, UnregisterKey);
    MEMBER(DRT_SECURITY_PROVIDER, ValidateAndUnpackPayload);
    MEMBER(DRT_SECURITY_PROVIDER, SecureAndPackPayload);
    MEMBER(DRT_SECURITY_PROVIDER, FreeData);
    MEMBER(DRT_SECURITY_PROVIDER, EncryptData);
    MEMBER(DRT_SECURITY_PROVIDER, DecryptData);
    MEMBER(DRT_SECURITY_PROVIDER, GetSerializedCredential);
    MEMBER(DRT_SECURITY_PROVIDER, ValidateRemoteCredential);
    MEMBER(DRT_SECURITY_PROVIDER, SignData);
    MEMBER(DRT_SECURITY_PROVIDER, VerifyData);

    SIZE(DRT_BOOTSTRAP_PROVIDER);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, pvContext);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, Attach);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, Detach);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, InitResolve);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, IssueResolve);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, EndResolve);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, Register);
    MEMBER(DRT_BOOTSTRAP_PROVIDER, Unregister);

    SIZE(DRT_SETTINGS);
    MEMBER(DRT_SETTINGS, dwSize);
    MEMBER(DRT_SETTINGS, cbKey);
    MEMBER(DRT_SETTINGS, bProtocolMajorVersion);
    MEMBER(DRT_SETTINGS, bProtocolMinorVersion);
    MEMBER(DRT_SETTINGS, ulMaxRoutingAddresses);
    MEMBER(DRT_SETTINGS, pwzDrtInstancePrefix);
    MEMBER(DRT_SETTINGS, hTransport);
    MEMBER(DRT_SETTINGS, pSecurityProvider);
    MEMBER(DRT_SETTINGS, pBootstrapProvider);
    MEMBER(DRT_SETTINGS, eSecurityMode);

    SIZE(DRT_SEARCH_INFO);
    MEMBER(DRT_SEARCH_INFO, dwSize);
    MEMBER(DRT_SEARCH_INFO, fIterative);
    MEMBER(DRT_SEARCH_INFO, fAllowCurrentInstanceMatch);
    MEMBER(DRT_SEARCH_INFO, fAnyMatchInRange);
    MEMBER(DRT_SEARCH_INFO, cMaxEndpoints);
    MEMBER(DRT_SEARCH_INFO, pMaximumKey);
    MEMBER(DRT_SEARCH_INFO, pMinimumKey);

    SIZE(DRT_ADDRESS);
    MEMBER(DRT_ADDRESS, socketAddress);
    MEMBER(DRT_ADDRESS, flags);
    MEMBER(DRT_ADDRESS, nearness);
    MEMBER(DRT_ADDRESS, latency);
    SIZE(DRT_ADDRESS_LIST);
    MEMBER(DRT_ADDRESS_LIST, AddressCount);
    MEMBER(DRT_ADDRESS_LIST, AddressList);

    SIZE(DRT_SEARCH_RESULT);
    MEMBER(DRT_SEARCH_RESULT, dwSize);
    MEMBER(DRT_SEARCH_RESULT, type);
    MEMBER(DRT_SEARCH_RESULT, pvContext);
    MEMBER(DRT_SEARCH_RESULT, registration);

    SIZE(DRT_EVENT_DATA);
    MEMBER(DRT_EVENT_DATA, type);
    MEMBER(DRT_EVENT_DATA, hr);
    MEMBER(DRT_EVENT_DATA, pvContext);
    MEMBER(DRT_EVENT_DATA, leafsetKeyChange);
    MEMBER(DRT_EVENT_DATA, leafsetKeyChange.change);
    MEMBER(DRT_EVENT_DATA, leafsetKeyChange.localKey);
    MEMBER(DRT_EVENT_DATA, leafsetKeyChange.remoteKey);
    MEMBER(DRT_EVENT_DATA, registrationStateChange);
    MEMBER(DRT_EVENT_DATA, registrationStateChange.state);
    MEMBER(DRT_EVENT_DATA, registrationStateChange.localKey);
    MEMBER(DRT_EVENT_DATA, statusChange);
    MEMBER(DRT_EVENT_DATA, statusChange.status);
    MEMBER(DRT_EVENT_DATA, statusChange.bootstrapAddresses);
    MEMBER(DRT_EVENT_DATA, statusChange.bootstrapAddresses.cntAddress);
    MEMBER(DRT_EVENT_DATA, statusChange.bootstrapAddresses.pAddresses);
}
