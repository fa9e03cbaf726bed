/* SPDX-License-Identifier: MIT
 *
 * in_process_drt.c - the seam at which a port puts its engine: the functions of
 * drt.h that peer_directory.c calls, over a table in this process.
 *
 * One table, a few keys and searches, no network and no threads, but each
 * argument is checked and each failure has its documented code.  Keys are
 * compared as big numbers, as in a DRT.
 */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include <winsock2.h>
#include <windows.h>
#include <drt.h>

#include "in_process_drt.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define KEY_SIZE     32
#define MAX_EVENTS   8
#define MAX_SEARCHES 4

struct registration {
    struct registration *next; /* in ascending order of keys */
    BYTE key[KEY_SIZE];
    DRT_DATA app_data;
    PVOID context;
};

struct search {
    BYTE target[KEY_SIZE];
    BYTE low[KEY_SIZE];
    BYTE high[KEY_SIZE];
    PVOID context;
    struct registration *next; /* what to hand out next */
    ULONG results_left;
    int used;
};

static struct table {
    int open;
    DRT_SETTINGS settings;
    PVOID context;
    struct registration *keys;
    struct search searches[MAX_SEARCHES];
    DRT_STATUS events[MAX_EVENTS];
    int event_count;
} table;

static int transport;

HDRT_TRANSPORT in_process_transport(void)
{
    return &transport;
}

/* --- Opening and events ------------------------------------------------------- */

static void add_event(DRT_STATUS status)
{
    if (table.event_count < MAX_EVENTS)
        table.events[table.event_count++] = status;
}

/* The bootstrap provider found nodes: here only whether there are any counts. */
static void CALLBACK nodes_found(HRESULT hr, PVOID context, SOCKET_ADDRESS_LIST *addresses,
                                 BOOL fatal)
{
    int *count = (int *)context;

    if (SUCCEEDED(hr) && !fatal && addresses)
        *count += addresses->iAddressCount;
}

static HRESULT join(void)
{
    DRT_BOOTSTRAP_PROVIDER *provider = table.settings.pBootstrapProvider;
    DRT_BOOTSTRAP_RESOLVE_CONTEXT resolve = NULL;
    BOOL fatal = FALSE;
    int nodes = 0;
    HRESULT hr = provider->InitResolve(provider->pvContext, FALSE, 1000, 20, &resolve, &fatal);

    if (FAILED(hr))
        return hr;
    hr = provider->IssueResolve(provider->pvContext, &nodes, nodes_found, resolve, &fatal);
    provider->EndResolve(provider->pvContext, resolve);
    if (SUCCEEDED(hr))
        add_event(nodes ? DRT_ACTIVE : DRT_ALONE);
    return hr;
}

static int complete(const DRT_BOOTSTRAP_PROVIDER *p)
{
    return p && p->Attach && p->Detach && p->InitResolve && p->IssueResolve && p->EndResolve &&
           p->Register && p->Unregister;
}

static HRESULT check_settings(const DRT_SETTINGS *s)
{
    if (!s || s->dwSize != sizeof *s)
        return DRT_E_INVALID_SETTINGS;
    if (s->cbKey != KEY_SIZE)
        return DRT_E_INVALID_KEY_SIZE;
    if (s->ulMaxRoutingAddresses < DRT_MIN_ROUTING_ADDRESSES ||
        s->ulMaxRoutingAddresses > DRT_MAX_ROUTING_ADDRESSES)
        return DRT_E_INVALID_MAX_ADDRESSES;
    if (s->hTransport != &transport)
        return DRT_E_INVALID_TRANSPORT_PROVIDER;
    if (s->eSecurityMode < DRT_SECURE_RESOLVE || s->eSecurityMode > DRT_SECURE_CONFIDENTIALPAYLOAD)
        return DRT_E_INVALID_SECURITY_MODE;
    if (!s->pSecurityProvider)
        return DRT_E_INVALID_SECURITY_PROVIDER;
    if (!complete(s->pBootstrapProvider))
        return DRT_E_INVALID_BOOTSTRAP_PROVIDER;
    if (s->pwzDrtInstancePrefix && wcslen(s->pwzDrtInstancePrefix) > DRT_MAX_INSTANCE_PREFIX_LEN)
        return DRT_E_INVALID_INSTANCE_PREFIX;
    return table.open ? DRT_E_TRANSPORTPROVIDER_IN_USE : S_OK;
}

/* Attaches both providers, or none. */
static HRESULT attach(void)
{
    DRT_SECURITY_PROVIDER *security = table.settings.pSecurityProvider;
    DRT_BOOTSTRAP_PROVIDER *bootstrap = table.settings.pBootstrapProvider;
    HRESULT hr = security->Attach(security->pvContext);

    if (FAILED(hr))
        return hr;
    hr = bootstrap->Attach(bootstrap->pvContext);
    if (FAILED(hr))
        security->Detach(security->pvContext);
    return hr;
}

static void detach(void)
{
    table.settings.pBootstrapProvider->Detach(table.settings.pBootstrapProvider->pvContext);
    table.settings.pSecurityProvider->Detach(table.settings.pSecurityProvider->pvContext);
}

HRESULT WINAPI DrtOpen(const DRT_SETTINGS *pSettings, HANDLE hEvent, const PVOID pvContext,
                       HDRT *phDrt)
{
    HRESULT hr;

    (void)hEvent; /* nothing happens here that a caller would have to wait for */
    if (!phDrt)
        return E_INVALIDARG;
    hr = check_settings(pSettings);
    if (FAILED(hr))
        return hr;
    memset(&table, 0, sizeof table);
    table.settings = *pSettings;
    table.context = pvContext;
    hr = attach();
    if (FAILED(hr))
        return hr;
    hr = join();
    if (FAILED(hr)) {
        detach();
        return hr;
    }
    table.open = 1;
    *phDrt = &table;
    return hr;
}

static int is_open(const void *drt)
{
    return drt == &table && table.open;
}

void WINAPI DrtClose(HDRT hDrt)
{
    if (!is_open(hDrt))
        return;
    while (table.keys)
        DrtUnregisterKey(table.keys);
    detach();
    table.open = 0;
}

HRESULT WINAPI DrtGetEventDataSize(HDRT hDrt, ULONG *pulEventDataLen)
{
    if (!pulEventDataLen)
        return E_INVALIDARG;
    if (!is_open(hDrt))
        return E_HANDLE;
    if (!table.event_count)
        return DRT_E_NO_MORE;
    *pulEventDataLen = sizeof(DRT_EVENT_DATA);
    return S_OK;
}

HRESULT WINAPI DrtGetEventData(HDRT hDrt, ULONG ulEventDataLen, DRT_EVENT_DATA *pEventData)
{
    if (!is_open(hDrt))
        return E_HANDLE;
    if (!table.event_count)
        return DRT_E_NO_MORE;
    if (ulEventDataLen < sizeof *pEventData)
        return DRT_E_INSUFFICIENT_BUFFER;
    memset(pEventData, 0, sizeof *pEventData);
    pEventData->type = DRT_EVENT_STATUS_CHANGED;
    pEventData->hr = S_OK;
    pEventData->pvContext = table.context;
    pEventData->statusChange.status = table.events[0];
    table.event_count--;
    memmove(table.events, table.events + 1, (size_t)table.event_count * sizeof table.events[0]);
    return S_OK;
}

/* --- Keys ---------------------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
    return memcmp(a, b, KEY_SIZE);
}

static int is_key(const DRT_DATA *data)
{
    return data->cb == KEY_SIZE && data->pb;
}

/* The link to the first key that is not below this one. */
static struct registration **find_key(const BYTE *key)
{
    struct registration **link = &table.keys;

    while (*link && compare((*link)->key, key) < 0)
        link = &(*link)->next;
    return link;
}

/* The link to a registration by its handle; NULL for a handle that is none. */
static struct registration **find_registration(const void *handle)
{
    struct registration **link = &table.keys;

    while (*link && *link != handle)
        link = &(*link)->next;
    return *link ? link : NULL;
}

static int copy_data(DRT_DATA *to, const DRT_DATA *from)
{
    BYTE *bytes = (BYTE *)malloc(from->cb ? from->cb : 1);

    if (!bytes)
        return 0;
    if (from->cb)
        memcpy(bytes, from->pb, from->cb);
    to->pb = bytes;
    to->cb = from->cb;
    return 1;
}

static HRESULT check_registration(HDRT drt, const DRT_REGISTRATION *registration)
{
    struct registration *found;

    if (!is_open(drt))
        return E_HANDLE;
    if (!is_key(&registration->key))
        return DRT_E_INVALID_KEY_SIZE;
    found = *find_key(registration->key.pb);
    return found && compare(found->key, registration->key.pb) == 0 ? DRT_E_DUPLICATE_KEY : S_OK;
}

static HRESULT insert(const DRT_REGISTRATION *registration, PVOID context,
                      HDRT_REGISTRATION_CONTEXT *handle)
{
    struct registration **link = find_key(registration->key.pb);
    struct registration *added = (struct registration *)calloc(1, sizeof *added);

    if (!added || !copy_data(&added->app_data, &registration->appData)) {
        free(added);
        return E_OUTOFMEMORY;
    }
    memcpy(added->key, registration->key.pb, KEY_SIZE);
    added->context = context;
    added->next = *link;
    *link = added;
    *handle = added;
    return S_OK;
}

HRESULT WINAPI DrtRegisterKey(HDRT hDrt, DRT_REGISTRATION *pRegistration, PVOID pvKeyContext,
                              HDRT_REGISTRATION_CONTEXT *phKeyRegistration)
{
    DRT_SECURITY_PROVIDER *security = table.settings.pSecurityProvider;
    HRESULT hr;

    if (!pRegistration || !phKeyRegistration)
        return E_INVALIDARG;
    hr = check_registration(hDrt, pRegistration);
    if (FAILED(hr))
        return hr;
    hr = security->RegisterKey(security->pvContext, pRegistration, pvKeyContext);
    if (FAILED(hr))
        return hr;
    hr = insert(pRegistration, pvKeyContext, phKeyRegistration);
    if (FAILED(hr))
        security->UnregisterKey(security->pvContext, &pRegistration->key, pvKeyContext);
    return hr;
}

HRESULT WINAPI DrtUpdateKey(HDRT_REGISTRATION_CONTEXT hKeyRegistration, DRT_DATA *pAppData)
{
    struct registration **link = find_registration(hKeyRegistration);
    DRT_DATA copy;

    if (!pAppData)
        return E_INVALIDARG;
    if (!link)
        return E_HANDLE;
    if (!copy_data(&copy, pAppData))
        return E_OUTOFMEMORY;
    free((*link)->app_data.pb);
    (*link)->app_data = copy;
    return S_OK;
}

void WINAPI DrtUnregisterKey(HDRT_REGISTRATION_CONTEXT hKeyRegistration)
{
    DRT_SECURITY_PROVIDER *security = table.settings.pSecurityProvider;
    struct registration **link = find_registration(hKeyRegistration);
    struct registration *removed;
    DRT_DATA key;
    int i;

    if (!link)
        return;
    removed = *link;
    *link = removed->next;
    for (i = 0; i < MAX_SEARCHES; i++) {
        if (table.searches[i].next == removed)
            table.searches[i].next = removed->next;
    }
    key.cb = KEY_SIZE;
    key.pb = removed->key;
    security->UnregisterKey(security->pvContext, &key, removed->context);
    free(removed->app_data.pb);
    free(removed);
}

/* --- Searches --------------------------------------------------------------------- */

static HRESULT check_search(HDRT drt, const DRT_DATA *key, const DRT_SEARCH_INFO *info)
{
    if (!is_open(drt))
        return E_HANDLE;
    if (!is_key(key))
        return DRT_E_INVALID_KEY_SIZE;
    if (!info)
        return S_OK;
    if (info->dwSize != sizeof *info)
        return DRT_E_INVALID_SEARCH_INFO;
    if (info->cMaxEndpoints == 0 || (info->cMaxEndpoints > 1 && info->fAnyMatchInRange))
        return DRT_E_INVALID_MAX_ENDPOINTS;
    if (!info->pMinimumKey || !info->pMaximumKey)
        return info->pMinimumKey || info->pMaximumKey ? E_INVALIDARG : S_OK;
    if (!is_key(info->pMinimumKey) || !is_key(info->pMaximumKey))
        return DRT_E_INVALID_KEY_SIZE;
    if (compare(info->pMinimumKey->pb, info->pMaximumKey->pb) == 0 &&
        compare(info->pMinimumKey->pb, key->pb) != 0)
        return DRT_E_INVALID_SEARCH_RANGE;
    return S_OK;
}

/* Without a range a search is for its target alone. */
static void begin(struct search *s, const DRT_DATA *key, const DRT_SEARCH_INFO *info, PVOID context)
{
    int range = info && info->pMinimumKey && info->pMaximumKey;

    memcpy(s->target, key->pb, KEY_SIZE);
    memcpy(s->low, range ? info->pMinimumKey->pb : key->pb, KEY_SIZE);
    memcpy(s->high, range ? info->pMaximumKey->pb : key->pb, KEY_SIZE);
    s->context = context;
    s->results_left = info ? info->cMaxEndpoints : 1;
    s->next = *find_key(s->low);
    s->used = 1;
}

HRESULT WINAPI DrtStartSearch(HDRT hDrt, DRT_DATA *pKey, const DRT_SEARCH_INFO *pInfo,
                              ULONG timeout, HANDLE hEvent, const PVOID pvContext,
                              HDRT_SEARCH_CONTEXT *hSearchContext)
{
    HRESULT hr;
    int i;

    (void)timeout; /* results are there at once */
    (void)hEvent;
    if (!pKey || !hSearchContext)
        return E_INVALIDARG;
    hr = check_search(hDrt, pKey, pInfo);
    if (FAILED(hr))
        return hr;
    for (i = 0; i < MAX_SEARCHES; i++) {
        if (!table.searches[i].used) {
            begin(&table.searches[i], pKey, pInfo, pvContext);
            *hSearchContext = &table.searches[i];
            return S_OK;
        }
    }
    return E_OUTOFMEMORY;
}

static struct search *find_search(const void *handle)
{
    int i;

    for (i = 0; i < MAX_SEARCHES; i++) {
        if (handle == &table.searches[i] && table.searches[i].used)
            return &table.searches[i];
    }
    return NULL;
}

/* The next result; NULL where all have been handed out. */
static struct registration *result_of(const struct search *s)
{
    return s->results_left && s->next && compare(s->next->key, s->high) <= 0 ? s->next : NULL;
}

static ULONG result_size(const struct registration *r)
{
    return (ULONG)sizeof(DRT_SEARCH_RESULT) + KEY_SIZE + r->app_data.cb;
}

HRESULT WINAPI DrtGetSearchResultSize(HDRT_SEARCH_CONTEXT hSearchContext,
                                      ULONG *pulSearchResultSize)
{
    struct search *s = find_search(hSearchContext);

    if (!pulSearchResultSize)
        return E_INVALIDARG;
    if (!s)
        return E_HANDLE;
    if (!result_of(s))
        return DRT_E_NO_MORE;
    *pulSearchResultSize = result_size(result_of(s));
    return S_OK;
}

/* The key and the data lie behind the structure that points to them. */
static void fill(DRT_SEARCH_RESULT *result, const struct search *s, const struct registration *r)
{
    BYTE *behind = (BYTE *)(result + 1);

    memset(result, 0, sizeof *result);
    result->dwSize = sizeof *result;
    result->type = compare(r->key, s->target) == 0 ? DRT_MATCH_EXACT : DRT_MATCH_NEAR;
    result->pvContext = s->context;
    result->registration.key.cb = KEY_SIZE;
    result->registration.key.pb = behind;
    memcpy(behind, r->key, KEY_SIZE);
    result->registration.appData.cb = r->app_data.cb;
    result->registration.appData.pb = behind + KEY_SIZE;
    memcpy(behind + KEY_SIZE, r->app_data.pb, r->app_data.cb);
}

HRESULT WINAPI DrtGetSearchResult(HDRT_SEARCH_CONTEXT hSearchContext, ULONG ulSearchResultSize,
                                  DRT_SEARCH_RESULT *pSearchResult)
{
    struct search *s = find_search(hSearchContext);
    struct registration *r;

    if (!pSearchResult || ulSearchResultSize < sizeof *pSearchResult)
        return E_INVALIDARG;
    if (!s)
        return E_HANDLE;
    r = result_of(s);
    if (!r)
        return DRT_E_NO_MORE;
    if (ulSearchResultSize < result_size(r))
        return DRT_E_INSUFFICIENT_BUFFER;
    fill(pSearchResult, s, r);
    s->next = r->next;
    s->results_left--;
    return S_OK;
}

HRESULT WINAPI DrtEndSearch(HDRT_SEARCH_CONTEXT hSearchContext)
{
    struct search *s = find_search(hSearchContext);

    if (!s)
        return E_HANDLE;
    s->used = 0;
    return S_OK;
}
