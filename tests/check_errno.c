/* SPDX-License-Identifier: MIT
 *
 * check_errno.c - the bridge between errno or getaddrinfo's results and
 * Windows' codes, both ways.
 *
 * Windows' codes are written as numbers, so that a wrong value in a header is
 * found, too.
 */
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* EAI_NODATA, EAI_ADDRFAMILY */
#endif

#include <check.h>

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

#include <drt-compat/drt.h>
#include <drt-compat/winerror.h>
#include <drt-compat/ws2tcpip.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define NAMED(err)   (err), #err

/* The answers for what Windows has no code for. */
#define NO_WSA     10107      /* WSASYSCALLFAILURE */
#define NO_WIN32   31         /* ERROR_GEN_FAILURE */
#define NO_HRESULT 0x80004005 /* E_FAIL */

/* Linux's numbers end at 133; 4095 is the largest that a system call can return. */
#define LAST_ERRNO 4095

/* --- From errno to Winsock and Win32 ---------------------------------------- */

struct errno_row {
    int err;
    const char *name;
    uint32_t wsa;
    uint32_t win32;
};

static const struct errno_row errno_rows[] = {
    {NAMED(EPERM), 10013, 1314},
    {NAMED(ENOENT), NO_WSA, 2},
    {NAMED(ESRCH), NO_WSA, 1168},
    {NAMED(EINTR), 10004, 10004},
    {NAMED(EIO), NO_WSA, 1117},
    {NAMED(ENXIO), NO_WSA, 1167},
    {NAMED(E2BIG), NO_WSA, 10},
    {NAMED(ENOEXEC), NO_WSA, 11},
    {NAMED(EBADF), 10009, 6},
    {NAMED(ECHILD), NO_WSA, 128},
    {NAMED(EAGAIN), 10035, 1237},
    {NAMED(ENOMEM), 8, 8},
    {NAMED(EACCES), 10013, 5},
    {NAMED(EFAULT), 10014, 487},
    {NAMED(EBUSY), NO_WSA, 170},
    {NAMED(EEXIST), NO_WSA, 183},
    {NAMED(EXDEV), NO_WSA, 17},
    {NAMED(ENODEV), NO_WSA, 55},
    {NAMED(ENOTDIR), NO_WSA, 267},
    {NAMED(EISDIR), NO_WSA, 336},
    {NAMED(EINVAL), 10022, 87},
    {NAMED(ENFILE), 10024, 1450},
    {NAMED(EMFILE), 10024, 4},
    {NAMED(ENOTTY), NO_WSA, 22},
    {NAMED(EFBIG), NO_WSA, 223},
    {NAMED(ENOSPC), NO_WSA, 112},
    {NAMED(ESPIPE), NO_WSA, 132},
    {NAMED(EROFS), NO_WSA, 19},
    {NAMED(EMLINK), NO_WSA, 1142},
    {NAMED(EPIPE), 10058, 109},
    {NAMED(EDOM), NO_WSA, NO_WIN32},
    {NAMED(ERANGE), NO_WSA, 122},
    {NAMED(EDEADLK), NO_WSA, 1131},
    {NAMED(ENAMETOOLONG), 10063, 206},
    {NAMED(ENOLCK), NO_WSA, 167},
    {NAMED(ENOSYS), 10045, 120},
    {NAMED(ENOTEMPTY), 10066, 145},
    {NAMED(ELOOP), 10062, 1921},
    {NAMED(ENOMSG), NO_WSA, NO_WIN32},
    {NAMED(EIDRM), NO_WSA, NO_WIN32},
    {NAMED(EPROTO), NO_WSA, NO_WIN32},
    {NAMED(EBADMSG), NO_WSA, 13},
    {NAMED(EOVERFLOW), NO_WSA, 534},
    {NAMED(EILSEQ), NO_WSA, 1113},
    {NAMED(ENOTSOCK), 10038, 10038},
    {NAMED(EDESTADDRREQ), 10039, 10039},
    {NAMED(EMSGSIZE), 10040, 10040},
    {NAMED(EPROTOTYPE), 10041, 10041},
    {NAMED(ENOPROTOOPT), 10042, 10042},
    {NAMED(EPROTONOSUPPORT), 10043, 10043},
    {NAMED(ENOTSUP), 10045, 50},
    {NAMED(EAFNOSUPPORT), 10047, 10047},
    {NAMED(EADDRINUSE), 10048, 10048},
    {NAMED(EADDRNOTAVAIL), 10049, 10049},
    {NAMED(ENETDOWN), 10050, 1222},
    {NAMED(ENETUNREACH), 10051, 1231},
    {NAMED(ENETRESET), 10052, 10052},
    {NAMED(ECONNABORTED), 10053, 1236},
    {NAMED(ECONNRESET), 10054, 10054},
    {NAMED(ENOBUFS), 10055, 10055},
    {NAMED(EISCONN), 10056, 10056},
    {NAMED(ENOTCONN), 10057, 10057},
    {NAMED(ETIMEDOUT), 10060, 1460},
    {NAMED(ECONNREFUSED), 10061, 1225},
    {NAMED(EHOSTUNREACH), 10065, 1232},
    {NAMED(EALREADY), 10037, 10037},
    {NAMED(EINPROGRESS), 10036, 10036},
    {NAMED(ECANCELED), 995, 995},
    {NAMED(EOWNERDEAD), NO_WSA, 735},
    {NAMED(ENOTRECOVERABLE), NO_WSA, NO_WIN32},
#if EWOULDBLOCK != EAGAIN
    {NAMED(EWOULDBLOCK), 10035, 10035},
#endif
#if EOPNOTSUPP != ENOTSUP
    {NAMED(EOPNOTSUPP), 10045, 10045},
#endif
#if defined(ETXTBSY)
    {NAMED(ETXTBSY), NO_WSA, 32},
#endif
#if defined(ESOCKTNOSUPPORT)
    {NAMED(ESOCKTNOSUPPORT), 10044, 10044},
#endif
#if defined(EPFNOSUPPORT)
    {NAMED(EPFNOSUPPORT), 10046, 10046},
#endif
#if defined(ESHUTDOWN)
    {NAMED(ESHUTDOWN), 10058, 10058},
#endif
#if defined(ETOOMANYREFS)
    {NAMED(ETOOMANYREFS), 10059, 10059},
#endif
#if defined(EHOSTDOWN)
    {NAMED(EHOSTDOWN), 10064, 1256},
#endif
#if defined(EUSERS)
    {NAMED(EUSERS), 10068, 10068},
#endif
#if defined(EDQUOT)
    {NAMED(EDQUOT), 10069, 1295},
#endif
#if defined(ESTALE)
    {NAMED(ESTALE), 10070, 10070},
#endif
#if defined(EREMOTE)
    {NAMED(EREMOTE), 10071, 10071},
#endif
#if defined(ENOMEDIUM)
    {NAMED(ENOMEDIUM), NO_WSA, 1112},
#endif
};

/* The row of err; NULL where Windows has nothing for it. */
static const struct errno_row *find_errno(int err)
{
    size_t i;

    for (i = 0; i < COUNT(errno_rows); i++) {
        if (errno_rows[i].err == err)
            return &errno_rows[i];
    }
    return NULL;
}

static void expect_code(const char *function, const char *name, int err, uint32_t got,
                        uint32_t expected)
{
    ck_assert_msg(got == expected,
                  "%s(%s = %d) is %" PRIu32 " (0x%08" PRIX32 "), not %" PRIu32 " (0x%08" PRIX32 ")",
                  function, name, err, got, got, expected, expected);
}

START_TEST(test_wsa_and_win32_from_errno)
{
    size_t i;

    for (i = 0; i < COUNT(errno_rows); i++) {
        const struct errno_row *row = &errno_rows[i];

        expect_code("drt_wsa_from_errno", row->name, row->err, drt_wsa_from_errno(row->err),
                    row->wsa);
        expect_code("drt_win32_from_errno", row->name, row->err, drt_win32_from_errno(row->err),
                    row->win32);
    }
}
END_TEST

static void expect_no_code(int err)
{
    expect_code("drt_wsa_from_errno", "?", err, drt_wsa_from_errno(err), NO_WSA);
    expect_code("drt_win32_from_errno", "?", err, drt_win32_from_errno(err), NO_WIN32);
    expect_code("drt_hresult_from_errno", "?", err, (uint32_t)drt_hresult_from_errno(err),
                NO_HRESULT);
}

START_TEST(test_numbers_without_a_code)
{
    static const int odd[] = {INT_MIN, INT_MIN + 1, -65536, -133,  -EINVAL, -1,
                              65535,   65536,       10035,  10061, INT_MAX};
    size_t i;
    int err;

    for (i = 0; i < COUNT(odd); i++)
        expect_no_code(odd[i]);
    for (err = 1; err <= LAST_ERRNO; err++) {
        if (!find_errno(err))
            expect_no_code(err);
    }
}
END_TEST

START_TEST(test_no_error)
{
    expect_code("drt_wsa_from_errno", "0", 0, drt_wsa_from_errno(0), 0);
    expect_code("drt_win32_from_errno", "0", 0, drt_win32_from_errno(0), 0);
    expect_code("drt_hresult_from_errno", "0", 0, (uint32_t)drt_hresult_from_errno(0), 0);
    ck_assert_int_eq(drt_errno_from_hresult(S_OK), 0);
    ck_assert_int_eq(drt_errno_from_win32(0), 0);
    expect_code("drt_wsa_from_gai", "0", 0, drt_wsa_from_gai(0), 0);
}
END_TEST

/* --- From errno to HRESULT --------------------------------------------------- */

static const struct {
    int err;
    const char *name;
    uint32_t hr;
} generic_rows[] = {
    {NAMED(ENOMEM), 0x8007000E}, {NAMED(EINVAL), 0x80070057},    {NAMED(EACCES), 0x80070005},
    {NAMED(EBADF), 0x80070006},  {NAMED(EFAULT), 0x80004003},    {NAMED(ENOSYS), 0x80004001},
    {NAMED(EDOM), NO_HRESULT},   {NAMED(ECANCELED), 0x80004004},
};

/* The generic code of err; 0 for none. */
static uint32_t generic_hresult(int err)
{
    size_t i;

    for (i = 0; i < COUNT(generic_rows); i++) {
        if (generic_rows[i].err == err)
            return generic_rows[i].hr;
    }
    return 0;
}

START_TEST(test_hresult_from_errno)
{
    size_t i;

    for (i = 0; i < COUNT(generic_rows); i++) {
        expect_code("drt_hresult_from_errno", generic_rows[i].name, generic_rows[i].err,
                    (uint32_t)drt_hresult_from_errno(generic_rows[i].err), generic_rows[i].hr);
    }
    for (i = 0; i < COUNT(errno_rows); i++) {
        const struct errno_row *row = &errno_rows[i];
        uint32_t win32_hr = row->win32 == NO_WIN32 ? NO_HRESULT : 0x80070000 | row->win32;
        uint32_t generic = generic_hresult(row->err);

        expect_code("drt_hresult_from_errno", row->name, row->err,
                    (uint32_t)drt_hresult_from_errno(row->err), generic ? generic : win32_hr);
    }
}
END_TEST

/* --- There and back ----------------------------------------------------------- */

/* An errno that has to borrow the code of another, and the owner of that code. */
struct borrower {
    int err;
    int owner;
};

static const struct borrower win32_borrowers[] = {
#if defined(ETXTBSY)
    {ETXTBSY, EACCES}, /* ERROR_SHARING_VIOLATION */
#endif
    {0, 0},
};

/* Winsock has fewer codes, so more of them are shared. */
static const struct borrower wsa_borrowers[] = {
    {EPERM, EACCES},      /* WSAEACCES */
    {ENFILE, EMFILE},     /* WSAEMFILE */
    {ENOSYS, EOPNOTSUPP}, /* WSAEOPNOTSUPP */
#if EOPNOTSUPP != ENOTSUP
    {ENOTSUP, EOPNOTSUPP},
#endif
#if EWOULDBLOCK != EAGAIN
    {EAGAIN, EWOULDBLOCK}, /* WSAEWOULDBLOCK */
#endif
#if defined(ESHUTDOWN)
    {EPIPE, ESHUTDOWN}, /* WSAESHUTDOWN */
#endif
    {0, 0},
};

static int owner_of_code(const struct borrower *borrowers, int err)
{
    for (; borrowers->err; borrowers++) {
        if (borrowers->err == err)
            return borrowers->owner;
    }
    return err;
}

static void expect_errno(const char *way, int err, uint32_t code, int got, int expected)
{
    ck_assert_msg(got == expected, "errno %d %s 0x%08" PRIX32 " and back is %d, not %d", err, way,
                  code, got, expected);
}

START_TEST(test_round_trip_by_win32)
{
    int err;

    for (err = 1; err <= LAST_ERRNO; err++) {
        uint32_t code = drt_win32_from_errno(err);
        int owner = owner_of_code(win32_borrowers, err);

        if (code == NO_WIN32)
            continue;
        expect_errno("by Win32 code", err, code, drt_errno_from_win32(code), owner);
        expect_errno("by HRESULT_FROM_WIN32", err, code,
                     drt_errno_from_hresult(HRESULT_FROM_WIN32(code)), owner);
    }
}
END_TEST

START_TEST(test_round_trip_by_wsa)
{
    int err;

    for (err = 1; err <= LAST_ERRNO; err++) {
        uint32_t code = drt_wsa_from_errno(err);

        if (code != NO_WSA)
            expect_errno("by Winsock code", err, code, drt_errno_from_win32(code),
                         owner_of_code(wsa_borrowers, err));
    }
}
END_TEST

START_TEST(test_round_trip_by_hresult)
{
    int err;

    for (err = 1; err <= LAST_ERRNO; err++) {
        HRESULT hr = drt_hresult_from_errno(err);

        ck_assert_msg(FAILED(hr), "errno %d is the success 0x%08" PRIX32, err, (uint32_t)hr);
        if ((uint32_t)hr != NO_HRESULT)
            expect_errno("by HRESULT", err, (uint32_t)hr, drt_errno_from_hresult(hr),
                         owner_of_code(win32_borrowers, err));
    }
}
END_TEST

/* A round trip that ends elsewhere is an exception in a table above, so every
 * exception must be one. */
START_TEST(test_borrowers_have_no_code_of_their_own)
{
    const struct borrower *b;

    for (b = win32_borrowers; b->err; b++)
        ck_assert_int_ne(drt_errno_from_win32(drt_win32_from_errno(b->err)), b->err);
    for (b = wsa_borrowers; b->err; b++)
        ck_assert_int_ne(drt_errno_from_win32(drt_wsa_from_errno(b->err)), b->err);
}
END_TEST

/* --- From codes to errno -------------------------------------------------------- */

struct code_row {
    uint32_t code;
    int err;
};

static const struct code_row hresult_rows[] = {
    {0x8000000A, EINPROGRESS},
    {0x8000000B, ERANGE},
    {0x80004001, ENOSYS},
    {0x80004002, ENOTSUP},
    {0x80004003, EFAULT},
    {0x80004004, ECANCELED},
    {0x80004005, EIO},
    {0x8000FFFF, EIO},
    {0x80070005, EACCES},
    {0x80070006, EBADF},
    {0x8007000E, ENOMEM},
    {0x80070057, EINVAL},
    {0x8007007A, ERANGE},
    {0x80072746, ECONNRESET},
    {0x8007274C, ETIMEDOUT},
    {0x8007274D, ECONNREFUSED},
    /* Failures that are nobody's. */
    {0x80000000, EIO},
    {0x80070000, EIO},
    {0x8007FFFF, EIO},
    {0x80620000, EIO},
    {0x80621003, EIO},
    {0x80980000, EIO},
    {0x80981003, EIO},
    {0x8ABC1234, EIO},
    {0xA0070005, EIO},
    {0xC0000005, EIO},
    {0xD0000022, EIO},
    {0xFFFFFFFF, EIO},
    {0xE0621001, EIO},
    {0xA0981001, EIO},
    /* Successes, known or not. */
    {0x00000000, 0},
    {0x00000001, 0},
    {0x00621010, 0},
    {0x00981010, 0},
    {0x00621001, 0},
    {0x00070005, 0},
    {0x40000000, 0},
    {0x7FFFFFFF, 0},
    {0x0000FFFF, 0},
    {0x0000274D, 0},
};

static const struct code_row win32_rows[] = {
    {0, 0},
    /* Win32's own. */
    {1, EINVAL},
    {2, ENOENT},
    {3, ENOENT},
    {4, EMFILE},
    {5, EACCES},
    {6, EBADF},
    {8, ENOMEM},
    {10, E2BIG},
    {11, ENOEXEC},
    {13, EBADMSG},
    {14, ENOMEM},
    {15, ENOENT},
    {17, EXDEV},
    {18, ENOENT},
    {19, EROFS},
    {32, EACCES},
    {33, EACCES},
    {50, ENOTSUP},
    {53, ENOENT},
    {80, EEXIST},
    {87, EINVAL},
    {109, EPIPE},
    {112, ENOSPC},
    {120, ENOSYS},
    {122, ERANGE},
    {123, EINVAL},
    {128, ECHILD},
    {145, ENOTEMPTY},
    {170, EBUSY},
    {183, EEXIST},
    {206, ENAMETOOLONG},
    {232, EPIPE},
    {234, EMSGSIZE},
    {259, ENOENT},
    {267, ENOTDIR},
    {995, ECANCELED},
    {997, EINPROGRESS},
    {1168, ESRCH},
    {1223, ECANCELED},
    {1225, ECONNREFUSED},
    {1231, ENETUNREACH},
    {1232, EHOSTUNREACH},
    {1236, ECONNABORTED},
    {1314, EPERM},
    {1450, ENFILE},
    {1460, ETIMEDOUT},
    /* Winsock's. */
    {10004, EINTR},
    {10009, EBADF},
    {10013, EACCES},
    {10014, EFAULT},
    {10022, EINVAL},
    {10024, EMFILE},
    {10035, EWOULDBLOCK},
    {10036, EINPROGRESS},
    {10037, EALREADY},
    {10038, ENOTSOCK},
    {10039, EDESTADDRREQ},
    {10040, EMSGSIZE},
    {10041, EPROTOTYPE},
    {10042, ENOPROTOOPT},
    {10043, EPROTONOSUPPORT},
    {10045, EOPNOTSUPP},
    {10047, EAFNOSUPPORT},
    {10048, EADDRINUSE},
    {10049, EADDRNOTAVAIL},
    {10050, ENETDOWN},
    {10051, ENETUNREACH},
    {10052, ENETRESET},
    {10053, ECONNABORTED},
    {10054, ECONNRESET},
    {10055, ENOBUFS},
    {10056, EISCONN},
    {10057, ENOTCONN},
    {10060, ETIMEDOUT},
    {10061, ECONNREFUSED},
    {10062, ELOOP},
    {10063, ENAMETOOLONG},
    {10065, EHOSTUNREACH},
    {10066, ENOTEMPTY},
    {10067, EAGAIN},
    {10091, ENETDOWN},
    {10092, ENOTSUP},
    {10093, EINVAL},
    {10101, EPIPE},
    {10103, ECANCELED},
    {10107, EIO},
    {10108, ENOENT},
    {10109, ENOENT},
    {10110, ENOENT},
    {10111, ECANCELED},
    {10112, EACCES},
    {11001, ENOENT},
    {11002, EAGAIN},
    {11003, EIO},
    {11004, ENOENT},
#if defined(ESOCKTNOSUPPORT)
    {10044, ESOCKTNOSUPPORT},
#endif
#if defined(EPFNOSUPPORT)
    {10046, EPFNOSUPPORT},
#endif
#if defined(ESHUTDOWN)
    {10058, ESHUTDOWN},
#endif
#if defined(ETOOMANYREFS)
    {10059, ETOOMANYREFS},
#endif
#if defined(EHOSTDOWN)
    {10064, EHOSTDOWN},
#endif
#if defined(EUSERS)
    {10068, EUSERS},
#endif
#if defined(EDQUOT)
    {10069, EDQUOT},
#endif
#if defined(ESTALE)
    {10070, ESTALE},
#endif
#if defined(EREMOTE)
    {10071, EREMOTE},
#endif
    /* Numbers that no code has, and HRESULTs, which are not bare codes. */
    {65535, EIO},
    {65534, EIO},
    {9999, EIO},
    {0x10000, EIO},
    {0x10005, EIO},
    {0x80070005, EIO},
    {0x80621001, EIO},
    {0x00621010, EIO},
    {0x7FFFFFFF, EIO},
    {0xFFFFFFFF, EIO},
};

START_TEST(test_errno_from_codes)
{
    size_t i;

    for (i = 0; i < COUNT(hresult_rows); i++) {
        int err = drt_errno_from_hresult((HRESULT)hresult_rows[i].code);

        ck_assert_msg(err == hresult_rows[i].err, "HRESULT 0x%08" PRIX32 " is errno %d, not %d",
                      hresult_rows[i].code, err, hresult_rows[i].err);
    }
    for (i = 0; i < COUNT(win32_rows); i++) {
        int err = drt_errno_from_win32(win32_rows[i].code);

        ck_assert_msg(err == win32_rows[i].err, "Win32 code %" PRIu32 " is errno %d, not %d",
                      win32_rows[i].code, err, win32_rows[i].err);
    }
}
END_TEST

#if !defined(ESHUTDOWN)
#define ESHUTDOWN EPIPE /* what the library takes there, too */
#endif

/* The DRT codes in the facility of Windows (98) and in the one that the
 * documentation page prints (0x98). */
static const struct {
    const char *name;
    uint32_t windows;
    uint32_t documented;
    int err;
} drt_rows[] = {
    {"DRT_E_TIMEOUT", 0x80621001, 0x80981001, ETIMEDOUT},
    {"DRT_E_INVALID_KEY_SIZE", 0x80621002, 0x80981002, EINVAL},
    {"DRT_E_INVALID_CERT_CHAIN", 0x80621004, 0x80981004, EPERM},
    {"DRT_E_INVALID_MESSAGE", 0x80621005, 0x80981005, EBADMSG},
    {"DRT_E_NO_MORE", 0x80621006, 0x80981006, ENOENT},
    {"DRT_E_INVALID_MAX_ADDRESSES", 0x80621007, 0x80981007, EINVAL},
    {"DRT_E_SEARCH_IN_PROGRESS", 0x80621008, 0x80981008, EINPROGRESS},
    {"DRT_E_INVALID_KEY", 0x80621009, 0x80981009, EPERM},
    {"DRT_S_RETRY", 0x00621010, 0x00981010, 0},
    {"DRT_E_INVALID_MAX_ENDPOINTS", 0x80621011, 0x80981011, EINVAL},
    {"DRT_E_INVALID_SEARCH_RANGE", 0x80621012, 0x80981012, EINVAL},
    {"DRT_E_INVALID_PORT", 0x80622000, 0x80982000, EINVAL},
    {"DRT_E_INVALID_TRANSPORT_PROVIDER", 0x80622001, 0x80982001, EINVAL},
    {"DRT_E_INVALID_SECURITY_PROVIDER", 0x80622002, 0x80982002, EINVAL},
    {"DRT_E_STILL_IN_USE", 0x80622003, 0x80982003, EBUSY},
    {"DRT_E_INVALID_BOOTSTRAP_PROVIDER", 0x80622004, 0x80982004, EINVAL},
    {"DRT_E_INVALID_ADDRESS", 0x80622005, 0x80982005, EINVAL},
    {"DRT_E_INVALID_SCOPE", 0x80622006, 0x80982006, EINVAL},
    {"DRT_E_TRANSPORT_SHUTTING_DOWN", 0x80622007, 0x80982007, ESHUTDOWN},
    {"DRT_E_NO_ADDRESSES_AVAILABLE", 0x80622008, 0x80982008, EADDRNOTAVAIL},
    {"DRT_E_DUPLICATE_KEY", 0x80622009, 0x80982009, EEXIST},
    {"DRT_E_TRANSPORTPROVIDER_IN_USE", 0x8062200A, 0x8098200A, EBUSY},
    {"DRT_E_TRANSPORTPROVIDER_NOT_ATTACHED", 0x8062200B, 0x8098200B, ENXIO},
    {"DRT_E_SECURITYPROVIDER_IN_USE", 0x8062200C, 0x8098200C, EBUSY},
    {"DRT_E_SECURITYPROVIDER_NOT_ATTACHED", 0x8062200D, 0x8098200D, ENXIO},
    {"DRT_E_BOOTSTRAPPROVIDER_IN_USE", 0x8062200E, 0x8098200E, EBUSY},
    {"DRT_E_BOOTSTRAPPROVIDER_NOT_ATTACHED", 0x8062200F, 0x8098200F, ENXIO},
    {"DRT_E_TRANSPORT_ALREADY_BOUND", 0x80622101, 0x80982101, EADDRINUSE},
    {"DRT_E_TRANSPORT_NOT_BOUND", 0x80622102, 0x80982102, ENOTCONN},
    {"DRT_E_TRANSPORT_UNEXPECTED", 0x80622103, 0x80982103, EIO},
    {"DRT_E_TRANSPORT_INVALID_ARGUMENT", 0x80622104, 0x80982104, EINVAL},
    {"DRT_E_TRANSPORT_NO_DEST_ADDRESSES", 0x80622105, 0x80982105, EDESTADDRREQ},
    {"DRT_E_TRANSPORT_EXECUTING_CALLBACK", 0x80622106, 0x80982106, EBUSY},
    {"DRT_E_TRANSPORT_ALREADY_EXISTS_FOR_SCOPE", 0x80622107, 0x80982107, EEXIST},
    {"DRT_E_INVALID_SETTINGS", 0x80622108, 0x80982108, EINVAL},
    {"DRT_E_INVALID_SEARCH_INFO", 0x80622109, 0x80982109, EINVAL},
    {"DRT_E_FAULTED", 0x8062210A, 0x8098210A, ENOTRECOVERABLE},
    {"DRT_E_TRANSPORT_STILL_BOUND", 0x8062210B, 0x8098210B, EBUSY},
    {"DRT_E_INSUFFICIENT_BUFFER", 0x8062210C, 0x8098210C, ERANGE},
    {"DRT_E_INVALID_INSTANCE_PREFIX", 0x8062210D, 0x8098210D, EINVAL},
    {"DRT_E_INVALID_SECURITY_MODE", 0x8062210E, 0x8098210E, EINVAL},
    {"DRT_E_CAPABILITY_MISMATCH", 0x8062210F, 0x8098210F, ENOTSUP},
};

START_TEST(test_errno_from_drt_codes)
{
    size_t i;

    for (i = 0; i < COUNT(drt_rows); i++) {
        int windows = drt_errno_from_hresult((HRESULT)drt_rows[i].windows);
        int documented = drt_errno_from_hresult((HRESULT)drt_rows[i].documented);

        ck_assert_msg(windows == drt_rows[i].err, "%s (0x%08" PRIX32 ") is errno %d, not %d",
                      drt_rows[i].name, drt_rows[i].windows, windows, drt_rows[i].err);
        ck_assert_msg(documented == drt_rows[i].err, "%s (0x%08" PRIX32 ") is errno %d, not %d",
                      drt_rows[i].name, drt_rows[i].documented, documented, drt_rows[i].err);
    }
}
END_TEST

START_TEST(test_every_known_code)
{
    size_t i;

    for (i = 0; i < drt_status_count(); i++) {
        HRESULT hr = drt_status_at(i);
        int err = drt_errno_from_hresult(hr);

        if (FAILED(hr))
            ck_assert_msg(err > 0 && err <= LAST_ERRNO, "%s is errno %d", drt_status_name(hr), err);
        else
            ck_assert_msg(err == 0, "the success %s is errno %d", drt_status_name(hr), err);
        if (FAILED(hr) && HRESULT_FACILITY(hr) == FACILITY_WIN32) {
            int bare = drt_errno_from_win32((uint32_t)HRESULT_CODE(hr));

            ck_assert_msg(bare == err, "%s is errno %d as an HRESULT, %d as a bare code",
                          drt_status_name(hr), err, bare);
        }
    }
}
END_TEST

/* Codes without a name are EIO in all of a bare code's range. */
START_TEST(test_every_unknown_win32_code)
{
    uint32_t code;

    for (code = 1; code <= 0xffff; code++) {
        int err = drt_errno_from_win32(code);
        int known = drt_win32_name(code) != NULL;

        if (known ? err <= 0 : err != EIO)
            ck_abort_msg("the %s code %" PRIu32 " is errno %d", known ? "known" : "unknown", code,
                         err);
    }
}
END_TEST

/* --- getaddrinfo ------------------------------------------------------------------ */

START_TEST(test_wsa_from_gai)
{
    static const struct {
        int eai;
        const char *name;
        uint32_t wsa;
    } rows[] = {
        {NAMED(EAI_AGAIN), 11002},
        {NAMED(EAI_BADFLAGS), 10022},
        {NAMED(EAI_FAIL), 11003},
        {NAMED(EAI_FAMILY), 10047},
        {NAMED(EAI_MEMORY), 8},
        {NAMED(EAI_NONAME), 11001},
        {NAMED(EAI_SERVICE), 10109},
        {NAMED(EAI_SOCKTYPE), 10044},
#if defined(EAI_OVERFLOW)
        {NAMED(EAI_OVERFLOW), 122},
#endif
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
        {NAMED(EAI_NODATA), 11004},
#endif
#if defined(EAI_ADDRFAMILY)
        {NAMED(EAI_ADDRFAMILY), 11004},
#endif
        {NAMED(12345), NO_WSA},
        {NAMED(-12345), NO_WSA},
        {NAMED(INT_MIN), NO_WSA},
        {NAMED(INT_MAX), NO_WSA},
        {NAMED(11001), EAI_NONAME == 11001 ? 11001 : NO_WSA}, /* Windows' own EAI_NONAME */
    };
    size_t i;

    errno = ECONNREFUSED; /* only EAI_SYSTEM looks at it */
    for (i = 0; i < COUNT(rows); i++)
        expect_code("drt_wsa_from_gai", rows[i].name, rows[i].eai, drt_wsa_from_gai(rows[i].eai),
                    rows[i].wsa);
}
END_TEST

#if defined(EAI_SYSTEM)
START_TEST(test_gai_system_error)
{
    size_t i;

    for (i = 0; i < COUNT(errno_rows); i++) {
        uint32_t wsa;

        errno = errno_rows[i].err;
        wsa = drt_wsa_from_gai(EAI_SYSTEM);
        ck_assert_int_eq(errno, errno_rows[i].err);
        expect_code("drt_wsa_from_gai(EAI_SYSTEM), errno", errno_rows[i].name, errno_rows[i].err,
                    wsa, errno_rows[i].wsa);
    }
    errno = 54321;
    ck_assert_uint_eq(drt_wsa_from_gai(EAI_SYSTEM), NO_WSA);
    errno = 0; /* a failure stays one */
    ck_assert_uint_eq(drt_wsa_from_gai(EAI_SYSTEM), NO_WSA);
}
END_TEST
#endif

/* --- Nothing else changes ----------------------------------------------------------- */

#define SENTINEL_ERRNO  4242
#define SENTINEL_ERROR  0xdeadbeef
#define SENTINEL_STATUS ((HRESULT)0x8ABC1234)

static uint32_t call_all(int number)
{
    /* The sum keeps the compiler from dropping calls whose result is unused. */
    return drt_wsa_from_errno(number) + drt_win32_from_errno(number) +
           (uint32_t)drt_hresult_from_errno(number) + drt_wsa_from_gai(number) +
           (uint32_t)drt_errno_from_hresult(number) +
           (uint32_t)drt_errno_from_hresult(HRESULT_FROM_WIN32((uint32_t)number)) +
           (uint32_t)drt_errno_from_win32((uint32_t)number);
}

START_TEST(test_slots_untouched)
{
    static const int odd[] = {INT_MIN, INT_MAX, (int)0x80621001, (int)0x80981001, (int)0x8007274D};
    volatile uint32_t sum = 0;
    HRESULT status;
    uint32_t error;
    size_t i;
    int number, err;

    errno = SENTINEL_ERRNO;
    SetLastError(SENTINEL_ERROR);
    drt_set_last_status(SENTINEL_STATUS);
    for (number = -200; number <= 12000; number++)
        sum += call_all(number);
    for (i = 0; i < COUNT(odd); i++)
        sum += call_all(odd[i]);
    /* Before the first assertion, which may change them, too. */
    err = errno;
    error = GetLastError();
    status = drt_get_last_status();
    ck_assert_int_eq(err, SENTINEL_ERRNO);
    ck_assert_uint_eq(error, SENTINEL_ERROR);
    ck_assert_int_eq(status, SENTINEL_STATUS);
    ck_assert_uint_ne(sum, 0);
}
END_TEST

static Suite *errno_suite(void)
{
    Suite *s = suite_create("errno");
    TCase *tc = tcase_create("errno");

    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, test_wsa_and_win32_from_errno);
    tcase_add_test(tc, test_numbers_without_a_code);
    tcase_add_test(tc, test_no_error);
    tcase_add_test(tc, test_hresult_from_errno);
    tcase_add_test(tc, test_round_trip_by_win32);
    tcase_add_test(tc, test_round_trip_by_wsa);
    tcase_add_test(tc, test_round_trip_by_hresult);
    tcase_add_test(tc, test_borrowers_have_no_code_of_their_own);
    tcase_add_test(tc, test_errno_from_codes);
    tcase_add_test(tc, test_errno_from_drt_codes);
    tcase_add_test(tc, test_every_known_code);
    tcase_add_test(tc, test_every_unknown_win32_code);
    tcase_add_test(tc, test_wsa_from_gai);
#if defined(EAI_SYSTEM)
    tcase_add_test(tc, test_gai_system_error);
#endif
    tcase_add_test(tc, test_slots_untouched);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    SRunner *sr = srunner_create(errno_suite());
    int failed;

    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
