/* SPDX-License-Identifier: MIT
 *
 * peer_directory.c - a directory of people in a Distributed Routing Table: who
 * is reached where.  Names are keys, addresses are what is published with them.
 *
 * Written as for Windows: settings, a bootstrap provider and a security provider
 * of its own with all their callbacks, a loop over events, a search by range.
 * There it would be linked to drt.dll; a port brings an engine of its own, and
 * for this example that is in_process_drt.c.
 *
 *     cc peer_directory.c in_process_drt.c $(pkg-config --cflags --libs drt-compat-overlay)
 */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <drt.h>
#include <drt_compat.h>

#include "in_process_drt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEY_SIZE 32

/* --- Reporting ------------------------------------------------------------------- */

/* Prints what was tried and how it went; returns hr. */
static HRESULT report(const char *what, HRESULT hr)
{
    char text[DRT_COMPAT_STATUS_MAX];

    drt_format_status(text, sizeof text, drt_set_last_status(hr));
    printf("%-34s %s\n", what, text);
    return hr;
}

/* --- Keys -------------------------------------------------------------------------- */

/* A name, filled up with zeros to the size of a key. */
static DRT_DATA make_key(BYTE *bytes, const char *name)
{
    size_t length = strlen(name);
    DRT_DATA key;

    memset(bytes, 0, KEY_SIZE);
    memcpy(bytes, name, length < KEY_SIZE ? length : KEY_SIZE);
    key.cb = KEY_SIZE;
    key.pb = bytes;
    return key;
}

static int copy_data(DRT_DATA *to, const DRT_DATA *from)
{
    to->cb = 0;
    to->pb = (BYTE *)malloc(from->cb ? from->cb : 1);
    if (!to->pb)
        return 0;
    if (from->cb)
        memcpy(to->pb, from->pb, from->cb);
    to->cb = from->cb;
    return 1;
}

/* --- A security provider that trusts everybody ---------------------------------------- */

struct trust {
    int attached;
    int keys;
};

static HRESULT trust_attach(const PVOID context)
{
    struct trust *trust = (struct trust *)context;

    if (trust->attached)
        return DRT_E_SECURITYPROVIDER_IN_USE;
    trust->attached = 1;
    return S_OK;
}

static VOID trust_detach(const PVOID context)
{
    ((struct trust *)context)->attached = 0;
}

static HRESULT trust_register(const PVOID context, const DRT_REGISTRATION *registration,
                              PVOID key_context)
{
    struct trust *trust = (struct trust *)context;

    UNREFERENCED_PARAMETER(key_context);
    if (!trust->attached)
        return DRT_E_SECURITYPROVIDER_NOT_ATTACHED;
    if (registration->appData.cb > DRT_MAX_PAYLOAD_SIZE)
        return DRT_E_INVALID_MESSAGE;
    trust->keys++;
    return S_OK;
}

static HRESULT trust_unregister(const PVOID context, const DRT_DATA *key, PVOID key_context)
{
    UNREFERENCED_PARAMETER(key);
    UNREFERENCED_PARAMETER(key_context);
    ((struct trust *)context)->keys--;
    return S_OK;
}

/* The payload is its own proof: the key, then the data. */
static HRESULT trust_unpack(const PVOID context, DRT_DATA *secured_address, DRT_DATA *chain,
                            DRT_DATA *classifier, DRT_DATA *nonce, DRT_DATA *secured_payload,
                            BYTE *major, BYTE *minor, DRT_DATA *key, DRT_DATA *payload,
                            CERT_PUBLIC_KEY_INFO **public_key, SOCKET_ADDRESS_LIST **addresses,
                            DWORD *flags)
{
    (void)context;
    UNREFERENCED_PARAMETER(chain);
    UNREFERENCED_PARAMETER(classifier);
    UNREFERENCED_PARAMETER(nonce);
    if (secured_address->cb != KEY_SIZE)
        return DRT_E_INVALID_MESSAGE;
    if (!copy_data(key, secured_address) || !copy_data(payload, secured_payload))
        return E_OUTOFMEMORY;
    *major = 1;
    *minor = 0;
    *public_key = NULL;
    *addresses = NULL;
    *flags = 0;
    return S_OK;
}

static HRESULT trust_pack(const PVOID context, PVOID key_context, BYTE major, BYTE minor,
                          DWORD flags, const DRT_DATA *key, const DRT_DATA *payload,
                          const SOCKET_ADDRESS_LIST *addresses, const DRT_DATA *nonce,
                          DRT_DATA *secured_address, DRT_DATA *classifier,
                          DRT_DATA *secured_payload, DRT_DATA *chain)
{
    (void)context;
    UNREFERENCED_PARAMETER(key_context);
    UNREFERENCED_PARAMETER(addresses);
    UNREFERENCED_PARAMETER(nonce);
    if (major != 1 || minor != 0 || flags & ~(DWORD)DRT_PAYLOAD_REVOKED)
        return E_INVALIDARG;
    if (!copy_data(secured_address, key) || !copy_data(secured_payload, payload))
        return E_OUTOFMEMORY;
    classifier->cb = 0;
    classifier->pb = NULL;
    chain->cb = 0;
    chain->pb = NULL;
    return S_OK;
}

static VOID trust_free(const PVOID context, PVOID data)
{
    (void)context;
    free(data);
}

/* This mode of security neither encrypts nor signs. */
static HRESULT trust_encrypt(const PVOID context, const DRT_DATA *credential, DWORD count,
                             DRT_DATA *buffers, DRT_DATA *encrypted, DRT_DATA *token)
{
    (void)context;
    UNREFERENCED_PARAMETER(credential);
    UNREFERENCED_PARAMETER(count);
    UNREFERENCED_PARAMETER(buffers);
    UNREFERENCED_PARAMETER(encrypted);
    UNREFERENCED_PARAMETER(token);
    return DRT_E_CAPABILITY_MISMATCH;
}

static HRESULT trust_decrypt(const PVOID context, DRT_DATA *token, const PVOID key_context,
                             DWORD count, DRT_DATA *data)
{
    (void)context;
    UNREFERENCED_PARAMETER(token);
    (void)key_context;
    UNREFERENCED_PARAMETER(count);
    UNREFERENCED_PARAMETER(data);
    return DRT_E_CAPABILITY_MISMATCH;
}

static HRESULT trust_credential(const PVOID context, DRT_DATA *credential)
{
    (void)context;
    UNREFERENCED_PARAMETER(credential);
    return DRT_E_CAPABILITY_MISMATCH;
}

static HRESULT trust_sign(const PVOID context, DWORD count, DRT_DATA *buffers, DRT_DATA *key,
                          DRT_DATA *signature)
{
    (void)context;
    UNREFERENCED_PARAMETER(count);
    UNREFERENCED_PARAMETER(buffers);
    UNREFERENCED_PARAMETER(key);
    UNREFERENCED_PARAMETER(signature);
    return DRT_E_CAPABILITY_MISMATCH;
}

static HRESULT trust_verify(const PVOID context, DWORD count, DRT_DATA *buffers,
                            DRT_DATA *credentials, DRT_DATA *key, DRT_DATA *signature)
{
    UNREFERENCED_PARAMETER(credentials);
    return trust_sign(context, count, buffers, key, signature);
}

static DRT_SECURITY_PROVIDER make_security_provider(struct trust *trust)
{
    DRT_SECURITY_PROVIDER provider;

    provider.pvContext = trust;
    provider.Attach = trust_attach;
    provider.Detach = trust_detach;
    provider.RegisterKey = trust_register;
    provider.UnregisterKey = trust_unregister;
    provider.ValidateAndUnpackPayload = trust_unpack;
    provider.SecureAndPackPayload = trust_pack;
    provider.FreeData = trust_free;
    provider.EncryptData = trust_encrypt;
    provider.DecryptData = trust_decrypt;
    provider.GetSerializedCredential = trust_credential;
    provider.ValidateRemoteCredential = trust_credential;
    provider.SignData = trust_sign;
    provider.VerifyData = trust_verify;
    return provider;
}

/* --- A bootstrap provider that knows one node: this machine ----------------------------- */

struct bootstrap {
    int attached;
    ULONG max_results;
    SOCKADDR_IN6 address;
};

static HRESULT bootstrap_attach(const PVOID context)
{
    struct bootstrap *b = (struct bootstrap *)context;

    if (b->attached)
        return DRT_E_BOOTSTRAPPROVIDER_IN_USE;
    b->attached = 1;
    return S_OK;
}

static VOID bootstrap_detach(const PVOID context)
{
    ((struct bootstrap *)context)->attached = 0;
}

static HRESULT bootstrap_init(const PVOID context, BOOL split_detect, ULONG timeout,
                              ULONG max_results, DRT_BOOTSTRAP_RESOLVE_CONTEXT *resolve,
                              BOOL *fatal)
{
    struct bootstrap *b = (struct bootstrap *)context;

    UNREFERENCED_PARAMETER(split_detect);
    UNREFERENCED_PARAMETER(timeout);
    *fatal = FALSE;
    if (!b->attached)
        return DRT_E_BOOTSTRAPPROVIDER_NOT_ATTACHED;
    b->max_results = max_results;
    *resolve = b;
    return S_OK;
}

static HRESULT bootstrap_issue(const PVOID context, const PVOID callback_context,
                               DRT_BOOTSTRAP_RESOLVE_CALLBACK callback,
                               DRT_BOOTSTRAP_RESOLVE_CONTEXT resolve, BOOL *fatal)
{
    struct bootstrap *b = (struct bootstrap *)resolve;
    SOCKET_ADDRESS_LIST list;

    (void)context;
    *fatal = FALSE;
    if (b->max_results) {
        list.iAddressCount = 1;
        list.Address[0].lpSockaddr = (SOCKADDR *)(void *)&b->address;
        list.Address[0].iSockaddrLength = sizeof b->address;
        callback(S_OK, callback_context, &list, FALSE);
    }
    callback(DRT_E_NO_MORE, callback_context, NULL, FALSE);
    return S_OK;
}

static VOID bootstrap_end(const PVOID context, DRT_BOOTSTRAP_RESOLVE_CONTEXT resolve)
{
    (void)context;
    ((struct bootstrap *)resolve)->max_results = 0;
}

static HRESULT bootstrap_register(const PVOID context, const SOCKET_ADDRESS_LIST *addresses)
{
    (void)context;
    return addresses->iAddressCount > 0 ? S_OK : DRT_E_NO_ADDRESSES_AVAILABLE;
}

static VOID bootstrap_unregister(const PVOID context)
{
    (void)context;
}

static DRT_BOOTSTRAP_PROVIDER make_bootstrap_provider(struct bootstrap *b)
{
    DRT_BOOTSTRAP_PROVIDER provider;

    b->address.sin6_family = AF_INET6;
    b->address.sin6_port = htons(3540);
    b->address.sin6_addr = in6addr_loopback;
    provider.pvContext = b;
    provider.Attach = bootstrap_attach;
    provider.Detach = bootstrap_detach;
    provider.InitResolve = bootstrap_init;
    provider.IssueResolve = bootstrap_issue;
    provider.EndResolve = bootstrap_end;
    provider.Register = bootstrap_register;
    provider.Unregister = bootstrap_unregister;
    return provider;
}

/* --- Events ----------------------------------------------------------------------------- */

static const char *status_name(DRT_STATUS status)
{
    switch (status) {
    case DRT_ACTIVE:
        return "active";
    case DRT_ALONE:
        return "alone";
    case DRT_NO_NETWORK:
        return "no network";
    case DRT_FAULTED:
        return "faulted";
    }
    return "?";
}

static void print_event(const DRT_EVENT_DATA *event)
{
    switch (event->type) {
    case DRT_EVENT_STATUS_CHANGED:
        printf("  event: the table is %s\n", status_name(event->statusChange.status));
        break;
    case DRT_EVENT_LEAFSET_KEY_CHANGED:
        printf("  event: a neighbour %s\n",
               event->leafsetKeyChange.change == DRT_LEAFSET_KEY_ADDED ? "came" : "went");
        break;
    case DRT_EVENT_REGISTRATION_STATE_CHANGED:
        printf("  event: a key cannot be found any more\n");
        break;
    }
}

/* Takes events until there are none. */
static HRESULT drain_events(HDRT drt)
{
    ULONG size = 0;
    HRESULT hr;

    while (SUCCEEDED(hr = DrtGetEventDataSize(drt, &size))) {
        DRT_EVENT_DATA *event = (DRT_EVENT_DATA *)malloc(size);

        if (!event)
            return E_OUTOFMEMORY;
        hr = DrtGetEventData(drt, size, event);
        if (SUCCEEDED(hr))
            print_event(event);
        free(event);
        if (FAILED(hr))
            break;
    }
    return hr == DRT_E_NO_MORE ? S_OK : hr;
}

/* --- The directory ------------------------------------------------------------------------- */

static HRESULT publish(HDRT drt, const char *name, const char *address)
{
    BYTE bytes[KEY_SIZE];
    DRT_REGISTRATION registration;
    HDRT_REGISTRATION_CONTEXT handle = NULL;
    char what[64];

    registration.key = make_key(bytes, name);
    registration.appData.cb = (ULONG)strlen(address);
    registration.appData.pb = (BYTE *)address;
    snprintf(what, sizeof what, "publishing %s", name);
    return report(what, DrtRegisterKey(drt, &registration, NULL, &handle));
}

/* Takes results until there are none. */
static HRESULT print_results(HDRT_SEARCH_CONTEXT search)
{
    ULONG size = 0;
    HRESULT hr;

    while (SUCCEEDED(hr = DrtGetSearchResultSize(search, &size))) {
        DRT_SEARCH_RESULT *result = (DRT_SEARCH_RESULT *)malloc(size);

        if (!result)
            return E_OUTOFMEMORY;
        hr = DrtGetSearchResult(search, size, result);
        if (SUCCEEDED(hr))
            printf("  %-8s %.*s%s\n", (const char *)result->registration.key.pb,
                   (int)result->registration.appData.cb,
                   (const char *)result->registration.appData.pb,
                   result->type == DRT_MATCH_EXACT ? "  (exact)" : "");
        free(result);
        if (FAILED(hr))
            break;
    }
    return hr;
}

/* Looks for name; info may be NULL. */
static HRESULT look_up(HDRT drt, const char *what, const char *name, const DRT_SEARCH_INFO *info)
{
    BYTE bytes[KEY_SIZE];
    DRT_DATA key = make_key(bytes, name);
    HDRT_SEARCH_CONTEXT search = NULL;
    HRESULT hr = report(what, DrtStartSearch(drt, &key, info, 5000, NULL, NULL, &search));

    if (FAILED(hr))
        return hr;
    report("  end of the results", print_results(search));
    return DrtEndSearch(search);
}

static void search_range(HDRT drt)
{
    BYTE low_bytes[KEY_SIZE], high_bytes[KEY_SIZE];
    DRT_DATA low = make_key(low_bytes, "carol");
    DRT_DATA high = make_key(high_bytes, "erin");
    DRT_SEARCH_INFO info;

    memset(&info, 0, sizeof info);
    look_up(drt, "searching, dwSize forgotten", "dave", &info);
    info.dwSize = sizeof info;
    look_up(drt, "searching for no endpoints", "dave", &info);
    info.fAllowCurrentInstanceMatch = TRUE;
    info.cMaxEndpoints = 5;
    info.pMinimumKey = &low;
    info.pMaximumKey = &low;
    look_up(drt, "searching in a range of one", "dave", &info);
    info.pMaximumKey = &high;
    look_up(drt, "searching from carol to erin", "dave", &info);
}

static void use_directory(HDRT drt)
{
    BYTE short_key[4] = {'e', 'v', 'e', 0};
    DRT_REGISTRATION bad;
    HDRT_REGISTRATION_CONTEXT handle = NULL;

    publish(drt, "alice", "[2001:db8::a]:3540");
    publish(drt, "carol", "[2001:db8::c]:3540");
    publish(drt, "dave", "[2001:db8::d]:3540");
    publish(drt, "erin", "[2001:db8::e]:3540");
    publish(drt, "carol", "[2001:db8::666]:3540");
    memset(&bad, 0, sizeof bad);
    bad.key.cb = sizeof short_key;
    bad.key.pb = short_key;
    report("publishing a key of 4 bytes", DrtRegisterKey(drt, &bad, NULL, &handle));
    look_up(drt, "looking up alice", "alice", NULL);
    look_up(drt, "looking up bob", "bob", NULL);
    search_range(drt);
}

/* --- Opening it ---------------------------------------------------------------------------- */

static HRESULT open_directory(DRT_SETTINGS *settings, HDRT *drt)
{
    HDRT second = NULL;

    report("opening, settings forgotten", DrtOpen(NULL, NULL, NULL, drt));
    settings->ulMaxRoutingAddresses = DRT_MAX_ROUTING_ADDRESSES + 1;
    report("opening with 21 addresses", DrtOpen(settings, NULL, NULL, drt));
    settings->ulMaxRoutingAddresses = DRT_MAX_ROUTING_ADDRESSES;
    if (FAILED(report("opening", DrtOpen(settings, NULL, NULL, drt))))
        return drt_get_last_status();
    report("opening once more", DrtOpen(settings, NULL, NULL, &second));
    return S_OK;
}

int main(void)
{
    struct trust trust = {0, 0};
    struct bootstrap bootstrap;
    DRT_SECURITY_PROVIDER security = make_security_provider(&trust);
    DRT_BOOTSTRAP_PROVIDER nodes;
    DRT_SETTINGS settings;
    HDRT drt = NULL;

    memset(&bootstrap, 0, sizeof bootstrap);
    nodes = make_bootstrap_provider(&bootstrap);
    memset(&settings, 0, sizeof settings);
    settings.dwSize = sizeof settings;
    settings.cbKey = KEY_SIZE;
    settings.bProtocolMajorVersion = 1;
    settings.hTransport = in_process_transport();
    settings.pSecurityProvider = &security;
    settings.pBootstrapProvider = &nodes;
    settings.eSecurityMode = DRT_SECURE_RESOLVE;
    if (FAILED(open_directory(&settings, &drt)))
        return 1;
    drain_events(drt);
    use_directory(drt);
    DrtClose(drt);
    report("asking after closing", drain_events(drt));
    printf("keys left with the security provider: %d\n", trust.keys);
    return trust.keys;
}
