/* SPDX-License-Identifier: MIT
 *
 * winerror.h - HRESULT, the macros that make it and take it apart, and codes.
 *
 * Defines no type but HRESULT and SCODE.  Every HRESULT code is an integer
 * constant expression of type HRESULT, in parentheses; ERROR_ codes are ints.
 * Bare Win32 codes (ERROR_..., and the WSA... of winsock2.h) are positive and
 * not HRESULTs: make one with HRESULT_FROM_WIN32.  An errno is neither; see
 * drt_compat.h.
 *
 * A block of codes that another header has defined already is left to it.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <winerror.h>
#endif

#if !defined(DRT_COMPAT_WINERROR_H)
#define DRT_COMPAT_WINERROR_H

#include <inttypes.h>

#include "drt_compat.h"

/* printf's conversions for an HRESULT: printf("0x%08" PRIxHRESULT, hr).  Not
 * %lx, which reads 64 bits where long has 64. */
#if defined(_WIN32)
#define PRIxHRESULT "lx"
#define PRIdHRESULT "ld"
#elif defined(PRIx32)
#define PRIxHRESULT PRIx32
#define PRIdHRESULT PRId32
#else
#define PRIxHRESULT "x"
#define PRIdHRESULT "d"
#endif

#if !defined(_WIN32)

/* WinPR's error.h, where it came first, has the same bits but macros that
 * calculate in 64 bits, codes without parentheses, and a MAKE_HRESULT that
 * does not compile. */
#if defined(WINPR_ERROR_H)
#undef MAKE_HRESULT
#undef MAKE_SCODE
#undef SCODE_CODE
#undef SCODE_FACILITY
#undef SCODE_SEVERITY
#undef SUCCEEDED
#undef FAILED
#undef IS_ERROR
#undef HRESULT_CODE
#undef HRESULT_FACILITY
#undef HRESULT_SEVERITY
#undef HRESULT_FROM_WIN32
#undef HRESULT_FROM_NT
#undef E_NOTIMPL
#undef E_NOINTERFACE
#undef E_POINTER
#undef E_ABORT
#undef E_FAIL
#undef E_UNEXPECTED
#undef E_ACCESSDENIED
#undef E_HANDLE
#undef E_OUTOFMEMORY
#undef E_INVALIDARG
#endif

typedef int32_t SCODE, *PSCODE;

#if !defined(SEVERITY_SUCCESS)
#define SEVERITY_SUCCESS 0
#define SEVERITY_ERROR   1
#endif

/* An HRESULT of a severity (0 or 1), a facility and a code (16 bits).  The
 * facility has 11 bits on Windows; nothing is cut off here, as there. */
#define MAKE_HRESULT(sev, fac, code) \
    ((HRESULT)(((uint32_t)(sev) << 31) | ((uint32_t)(fac) << 16) | ((uint32_t)(code))))
#define MAKE_SCODE(sev, fac, code) \
    ((SCODE)(((uint32_t)(sev) << 31) | ((uint32_t)(fac) << 16) | ((uint32_t)(code))))

/* Any value that is not negative is a success, not only S_OK. */
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr)    (((HRESULT)(hr)) < 0)

/* Bit 31 alone: for an HRESULT the same as FAILED, for other status types,
 * too. */
#define IS_ERROR(status) ((uint32_t)(status) >> 31 == SEVERITY_ERROR)

/* The code (0 to 0xFFFF), the facility (0 to 0x1FFF) and the severity (0 or
 * 1), in the type of the argument. */
#define HRESULT_CODE(hr)     ((hr)&0xFFFF)
#define SCODE_CODE(sc)       ((sc)&0xFFFF)
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1fff)
#define SCODE_FACILITY(sc)   (((sc) >> 16) & 0x1fff)
#define HRESULT_SEVERITY(hr) (((hr) >> 31) & 0x1)
#define SCODE_SEVERITY(sc)   (((sc) >> 31) & 0x1)

/* The HRESULT of a Win32 or Winsock code.  0 stays S_OK, and what is negative
 * as 32 bits is an HRESULT already and stays as it is; of any other value the
 * low 16 bits count.  Evaluates x more than once. */
#define HRESULT_FROM_WIN32(x) \
    ((HRESULT)(x) <= 0 \
         ? (HRESULT)(x) \
         : (HRESULT)(((uint32_t)(x)&0x0000FFFF) | ((uint32_t)FACILITY_WIN32 << 16) | 0x80000000))

/* The HRESULT of an NTSTATUS: the same bits with FACILITY_NT_BIT. */
#define HRESULT_FROM_NT(x) ((HRESULT)((x) | FACILITY_NT_BIT))

#endif /* !_WIN32 */

/* --- Facilities: who defines the code ------------------------------------ */

#if !defined(FACILITY_NULL)
#define FACILITY_NULL             0
#define FACILITY_RPC              1
#define FACILITY_DISPATCH         2
#define FACILITY_STORAGE          3
#define FACILITY_ITF              4
#define FACILITY_WIN32            7
#define FACILITY_WINDOWS          8
#define FACILITY_SECURITY         9
#define FACILITY_SSPI             9
#define FACILITY_CONTROL          10
#define FACILITY_CERT             11
#define FACILITY_INTERNET         12
#define FACILITY_MEDIASERVER      13
#define FACILITY_MSMQ             14
#define FACILITY_SETUPAPI         15
#define FACILITY_SCARD            16
#define FACILITY_COMPLUS          17
#define FACILITY_AAF              18
#define FACILITY_URT              19
#define FACILITY_ACS              20
#define FACILITY_DPLAY            21
#define FACILITY_UMI              22
#define FACILITY_SXS              23
#define FACILITY_WINDOWS_CE       24
#define FACILITY_HTTP             25
#define FACILITY_BACKGROUNDCOPY   32
#define FACILITY_CONFIGURATION    33
#define FACILITY_STATE_MANAGEMENT 34
#define FACILITY_METADIRECTORY    35
#define FACILITY_WINDOWSUPDATE    36
#define FACILITY_DIRECTORYSERVICE 37
#define FACILITY_AUDCLNT          2185
#define FACILITY_NT_BIT           0x10000000
#endif

/* Newer than some headers.  98 is the facility of the DRT codes. */
#if !defined(FACILITY_P2P_INT)
#define FACILITY_USERMODE_COMMONLOG                       26
#define FACILITY_WER                                      27
#define FACILITY_USERMODE_FILTER_MANAGER                  31
#define FACILITY_WIA                                      33
#define FACILITY_GRAPHICS                                 38
#define FACILITY_NAP                                      39
#define FACILITY_SHELL                                    39
#define FACILITY_TPM_SERVICES                             40
#define FACILITY_TPM_SOFTWARE                             41
#define FACILITY_UI                                       42
#define FACILITY_XAML                                     43
#define FACILITY_ACTION_QUEUE                             44
#define FACILITY_PLA                                      48
#define FACILITY_WINDOWS_SETUP                            48
#define FACILITY_FVE                                      49
#define FACILITY_FWP                                      50
#define FACILITY_WINRM                                    51
#define FACILITY_NDIS                                     52
#define FACILITY_USERMODE_HYPERVISOR                      53
#define FACILITY_CMI                                      54
#define FACILITY_USERMODE_VIRTUALIZATION                  55
#define FACILITY_USERMODE_VOLMGR                          56
#define FACILITY_BCD                                      57
#define FACILITY_USERMODE_VHD                             58
#define FACILITY_USERMODE_HNS                             59
#define FACILITY_SDIAG                                    60
#define FACILITY_WEBSERVICES                              61
#define FACILITY_WINPE                                    61
#define FACILITY_WPN                                      62
#define FACILITY_WINDOWS_STORE                            63
#define FACILITY_INPUT                                    64
#define FACILITY_QUIC                                     65
#define FACILITY_EAP                                      66
#define FACILITY_IORING                                   70
#define FACILITY_WINDOWS_DEFENDER                         80
#define FACILITY_OPC                                      81
#define FACILITY_XPS                                      82
#define FACILITY_RAS                                      83
#define FACILITY_MBN                                      84
#define FACILITY_POWERSHELL                               84
#define FACILITY_EAS                                      85
#define FACILITY_P2P_INT                                  98
#define FACILITY_P2P                                      99
#define FACILITY_DAF                                      100
#define FACILITY_BLUETOOTH_ATT                            101
#define FACILITY_AUDIO                                    102
#define FACILITY_STATEREPOSITORY                          103
#define FACILITY_VISUALCPP                                109
#define FACILITY_SCRIPT                                   112
#define FACILITY_PARSE                                    113
#define FACILITY_BLB                                      120
#define FACILITY_BLB_CLI                                  121
#define FACILITY_WSBAPP                                   122
#define FACILITY_BLBUI                                    128
#define FACILITY_USN                                      129
#define FACILITY_USERMODE_VOLSNAP                         130
#define FACILITY_TIERING                                  131
#define FACILITY_WSB_ONLINE                               133
#define FACILITY_ONLINE_ID                                134
#define FACILITY_DEVICE_UPDATE_AGENT                      135
#define FACILITY_DRVSERVICING                             136
#define FACILITY_DLS                                      153
#define FACILITY_SOS                                      160
#define FACILITY_OCP_UPDATE_AGENT                         173
#define FACILITY_DEBUGGERS                                176
#define FACILITY_DELIVERY_OPTIMIZATION                    208
#define FACILITY_USERMODE_SPACES                          231
#define FACILITY_USER_MODE_SECURITY_CORE                  232
#define FACILITY_USERMODE_LICENSING                       234
#define FACILITY_DMSERVER                                 256
#define FACILITY_RESTORE                                  256
#define FACILITY_SPP                                      256
#define FACILITY_DEPLOYMENT_SERVICES_SERVER               257
#define FACILITY_DEPLOYMENT_SERVICES_IMAGING              258
#define FACILITY_DEPLOYMENT_SERVICES_MANAGEMENT           259
#define FACILITY_DEPLOYMENT_SERVICES_UTIL                 260
#define FACILITY_DEPLOYMENT_SERVICES_BINLSVC              261
#define FACILITY_DEPLOYMENT_SERVICES_PXE                  263
#define FACILITY_DEPLOYMENT_SERVICES_TFTP                 264
#define FACILITY_DEPLOYMENT_SERVICES_TRANSPORT_MANAGEMENT 272
#define FACILITY_DEPLOYMENT_SERVICES_DRIVER_PROVISIONING  278
#define FACILITY_DEPLOYMENT_SERVICES_MULTICAST_SERVER     289
#define FACILITY_DEPLOYMENT_SERVICES_MULTICAST_CLIENT     290
#define FACILITY_DEPLOYMENT_SERVICES_CONTENT_PROVIDER     293
#define FACILITY_HSP_SERVICES                             296
#define FACILITY_HSP_SOFTWARE                             297
#define FACILITY_LINGUISTIC_SERVICES                      305
#define FACILITY_WEB                                      885
#define FACILITY_WEB_SOCKET                               886
#define FACILITY_AUDIOSTREAMING                           1094
#define FACILITY_TTD                                      1490
#define FACILITY_ACCELERATOR                              1536
#define FACILITY_MOBILE                                   1793
#define FACILITY_SQLITE                                   1967
#define FACILITY_SERVICE_FABRIC                           1968
#define FACILITY_UTC                                      1989
#define FACILITY_WMAAECMA                                 1996
#define FACILITY_WEP                                      2049
#define FACILITY_SYNCENGINE                               2050
#define FACILITY_DIRECTMUSIC                              2168
#define FACILITY_DIRECT3D10                               2169
#define FACILITY_DXGI                                     2170
#define FACILITY_DXGI_DDI                                 2171
#define FACILITY_DIRECT3D11                               2172
#define FACILITY_DIRECT3D11_DEBUG                         2173
#define FACILITY_DIRECT3D12                               2174
#define FACILITY_DIRECT3D12_DEBUG                         2175
#define FACILITY_DXCORE                                   2176
#define FACILITY_PRESENTATION                             2177
#define FACILITY_LEAP                                     2184
#define FACILITY_WINML                                    2192
#define FACILITY_WINCODEC_DWRITE_DWM                      2200
#define FACILITY_DIRECT2D                                 2201
#define FACILITY_DEFRAG                                   2304
#define FACILITY_USERMODE_SDBUS                           2305
#define FACILITY_JSCRIPT                                  2306
#define FACILITY_XBOX                                     2339
#define FACILITY_GAME                                     2340
#define FACILITY_USERMODE_UNIONFS                         2341
#define FACILITY_USERMODE_PRM                             2342
#define FACILITY_USERMODE_WIN_ACCEL                       2343
#define FACILITY_PPF                                      2344
#define FACILITY_PIDGENX                                  2561
#define FACILITY_PIX                                      2748
#endif

/* --- Generic results ------------------------------------------------------ */

#if !defined(S_OK)
#define S_OK    ((HRESULT)0L)
#define S_FALSE ((HRESULT)1L)
#endif
#if !defined(NOERROR)
#define NOERROR 0
#endif

#if !defined(E_FAIL)
#define E_NOTIMPL      ((HRESULT)0x80004001L)
#define E_NOINTERFACE  ((HRESULT)0x80004002L)
#define E_POINTER      ((HRESULT)0x80004003L)
#define E_ABORT        ((HRESULT)0x80004004L)
#define E_FAIL         ((HRESULT)0x80004005L)
#define E_UNEXPECTED   ((HRESULT)0x8000FFFFL)
#define E_ACCESSDENIED ((HRESULT)0x80070005L)
#define E_HANDLE       ((HRESULT)0x80070006L)
#define E_OUTOFMEMORY  ((HRESULT)0x8007000EL)
#define E_INVALIDARG   ((HRESULT)0x80070057L)
#endif
#if !defined(E_PENDING)
#define E_PENDING ((HRESULT)0x8000000AL)
#endif
#if !defined(E_BOUNDS)
#define E_BOUNDS               ((HRESULT)0x8000000BL)
#define E_CHANGED_STATE        ((HRESULT)0x8000000CL)
#define E_ILLEGAL_STATE_CHANGE ((HRESULT)0x8000000DL)
#define E_ILLEGAL_METHOD_CALL  ((HRESULT)0x8000000EL)
#endif

/* HRESULT_FROM_WIN32 of a code that is common enough to have this name. */
#if !defined(E_NOT_SET)
#define E_NOT_SET HRESULT_FROM_WIN32(ERROR_NOT_FOUND)
#endif
#if !defined(E_NOT_VALID_STATE)
#define E_NOT_VALID_STATE HRESULT_FROM_WIN32(ERROR_INVALID_STATE)
#endif
#if !defined(E_NOT_SUFFICIENT_BUFFER)
#define E_NOT_SUFFICIENT_BUFFER HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)
#endif

/* --- Win32: bare codes, as GetLastError returns them ---------------------- */

#if !defined(NO_ERROR)
#define NO_ERROR 0
#endif
#if !defined(ERROR_SUCCESS)
#define ERROR_SUCCESS                    0
#define ERROR_INVALID_FUNCTION           1
#define ERROR_FILE_NOT_FOUND             2
#define ERROR_PATH_NOT_FOUND             3
#define ERROR_TOO_MANY_OPEN_FILES        4
#define ERROR_ACCESS_DENIED              5
#define ERROR_INVALID_HANDLE             6
#define ERROR_ARENA_TRASHED              7
#define ERROR_NOT_ENOUGH_MEMORY          8
#define ERROR_INVALID_BLOCK              9
#define ERROR_BAD_ENVIRONMENT            10
#define ERROR_BAD_FORMAT                 11
#define ERROR_INVALID_ACCESS             12
#define ERROR_INVALID_DATA               13
#define ERROR_OUTOFMEMORY                14
#define ERROR_INVALID_DRIVE              15
#define ERROR_CURRENT_DIRECTORY          16
#define ERROR_NOT_SAME_DEVICE            17
#define ERROR_NO_MORE_FILES              18
#define ERROR_WRITE_PROTECT              19
#define ERROR_BAD_UNIT                   20
#define ERROR_NOT_READY                  21
#define ERROR_BAD_COMMAND                22
#define ERROR_CRC                        23
#define ERROR_BAD_LENGTH                 24
#define ERROR_SEEK                       25
#define ERROR_WRITE_FAULT                29
#define ERROR_READ_FAULT                 30
#define ERROR_GEN_FAILURE                31
#define ERROR_SHARING_VIOLATION          32
#define ERROR_LOCK_VIOLATION             33
#define ERROR_SHARING_BUFFER_EXCEEDED    36
#define ERROR_HANDLE_EOF                 38
#define ERROR_HANDLE_DISK_FULL           39
#define ERROR_NOT_SUPPORTED              50
#define ERROR_REM_NOT_LIST               51
#define ERROR_DUP_NAME                   52
#define ERROR_BAD_NETPATH                53
#define ERROR_NETWORK_BUSY               54
#define ERROR_DEV_NOT_EXIST              55
#define ERROR_UNEXP_NET_ERR              59
#define ERROR_NETNAME_DELETED            64
#define ERROR_NETWORK_ACCESS_DENIED      65
#define ERROR_BAD_NET_NAME               67
#define ERROR_FILE_EXISTS                80
#define ERROR_CANNOT_MAKE                82
#define ERROR_INVALID_PASSWORD           86
#define ERROR_INVALID_PARAMETER          87
#define ERROR_NO_PROC_SLOTS              89
#define ERROR_BROKEN_PIPE                109
#define ERROR_OPEN_FAILED                110
#define ERROR_BUFFER_OVERFLOW            111
#define ERROR_DISK_FULL                  112
#define ERROR_INVALID_TARGET_HANDLE      114
#define ERROR_CALL_NOT_IMPLEMENTED       120
#define ERROR_SEM_TIMEOUT                121
#define ERROR_INSUFFICIENT_BUFFER        122
#define ERROR_INVALID_NAME               123
#define ERROR_INVALID_LEVEL              124
#define ERROR_MOD_NOT_FOUND              126
#define ERROR_PROC_NOT_FOUND             127
#define ERROR_WAIT_NO_CHILDREN           128
#define ERROR_CHILD_NOT_COMPLETE         129
#define ERROR_DIRECT_ACCESS_HANDLE       130
#define ERROR_NEGATIVE_SEEK              131
#define ERROR_SEEK_ON_DEVICE             132
#define ERROR_DIR_NOT_EMPTY              145
#define ERROR_NOT_LOCKED                 158
#define ERROR_BAD_PATHNAME               161
#define ERROR_MAX_THRDS_REACHED          164
#define ERROR_LOCK_FAILED                167
#define ERROR_BUSY                       170
#define ERROR_ALREADY_EXISTS             183
#define ERROR_FILENAME_EXCED_RANGE       206
#define ERROR_NESTING_NOT_ALLOWED        215
#define ERROR_FILE_TOO_LARGE             223
#define ERROR_PIPE_BUSY                  231
#define ERROR_NO_DATA                    232
#define ERROR_PIPE_NOT_CONNECTED         233
#define ERROR_MORE_DATA                  234
#define ERROR_NO_MORE_ITEMS              259
#define ERROR_DIRECTORY                  267
#define ERROR_NOT_OWNER                  288
#define ERROR_MR_MID_NOT_FOUND           317
#define ERROR_INVALID_ADDRESS            487
#define ERROR_ARITHMETIC_OVERFLOW        534
#define ERROR_ABANDONED_WAIT_0           735
#define ERROR_OPERATION_ABORTED          995
#define ERROR_IO_INCOMPLETE              996
#define ERROR_IO_PENDING                 997
#define ERROR_NOACCESS                   998
#define ERROR_INVALID_FLAGS              1004
#define ERROR_NO_MEDIA_IN_DRIVE          1112
#define ERROR_NO_UNICODE_TRANSLATION     1113
#define ERROR_DLL_INIT_FAILED            1114
#define ERROR_SHUTDOWN_IN_PROGRESS       1115
#define ERROR_IO_DEVICE                  1117
#define ERROR_POSSIBLE_DEADLOCK          1131
#define ERROR_TOO_MANY_LINKS             1142
#define ERROR_DEVICE_NOT_CONNECTED       1167
#define ERROR_NOT_FOUND                  1168
#define ERROR_NO_MATCH                   1169
#define ERROR_NO_NETWORK                 1222
#define ERROR_CANCELLED                  1223
#define ERROR_CONNECTION_REFUSED         1225
#define ERROR_GRACEFUL_DISCONNECT        1226
#define ERROR_ADDRESS_ALREADY_ASSOCIATED 1227
#define ERROR_ADDRESS_NOT_ASSOCIATED     1228
#define ERROR_CONNECTION_INVALID         1229
#define ERROR_CONNECTION_ACTIVE          1230
#define ERROR_NETWORK_UNREACHABLE        1231
#define ERROR_HOST_UNREACHABLE           1232
#define ERROR_PROTOCOL_UNREACHABLE       1233
#define ERROR_PORT_UNREACHABLE           1234
#define ERROR_REQUEST_ABORTED            1235
#define ERROR_CONNECTION_ABORTED         1236
#define ERROR_RETRY                      1237
#define ERROR_CONNECTION_COUNT_LIMIT     1238
#define ERROR_INCORRECT_ADDRESS          1241
#define ERROR_ALREADY_REGISTERED         1242
#define ERROR_SERVICE_NOT_FOUND          1243
#define ERROR_NOT_AUTHENTICATED          1244
#define ERROR_CONTINUE                   1246
#define ERROR_ALREADY_INITIALIZED        1247
#define ERROR_NO_MORE_DEVICES            1248
#define ERROR_HOST_DOWN                  1256
#define ERROR_ACCESS_DISABLED_BY_POLICY  1260
#define ERROR_REVISION_MISMATCH          1306
#define ERROR_PRIVILEGE_NOT_HELD         1314
#define ERROR_LOGON_FAILURE              1326
#define ERROR_INTERNAL_ERROR             1359
#define ERROR_FILE_CORRUPT               1392
#define ERROR_NO_SYSTEM_RESOURCES        1450
#define ERROR_COMMITMENT_LIMIT           1455
#define ERROR_TIMEOUT                    1460
#define ERROR_UNSUPPORTED_TYPE           1630
#define ERROR_RESOURCE_DATA_NOT_FOUND    1812
#define ERROR_RESOURCE_TYPE_NOT_FOUND    1813
#define ERROR_RESOURCE_NAME_NOT_FOUND    1814
#define ERROR_RESOURCE_LANG_NOT_FOUND    1815
#define ERROR_NOT_ENOUGH_QUOTA           1816
#define ERROR_INVALID_TIME               1901
#define ERROR_CANT_RESOLVE_FILENAME      1921
#define ERROR_NOT_CONNECTED              2250
#define ERROR_INVALID_OPERATION          4317
#define ERROR_DEVICE_NOT_AVAILABLE       4319
#define ERROR_INVALID_STATE              5023
#endif

/* Newer than some headers. */
#if !defined(ERROR_DIRECTORY_NOT_SUPPORTED)
#define ERROR_DIRECTORY_NOT_SUPPORTED 336
#endif
#if !defined(ERROR_DISK_QUOTA_EXCEEDED)
#define ERROR_DISK_QUOTA_EXCEEDED 1295
#endif

/* --- Cryptography: what a security provider passes on --------------------- */

#if !defined(NTE_BAD_UID)
#define NTE_OP_OK                     0
#define NTE_BAD_UID                   ((HRESULT)0x80090001L)
#define NTE_BAD_HASH                  ((HRESULT)0x80090002L)
#define NTE_BAD_KEY                   ((HRESULT)0x80090003L)
#define NTE_BAD_LEN                   ((HRESULT)0x80090004L)
#define NTE_BAD_DATA                  ((HRESULT)0x80090005L)
#define NTE_BAD_SIGNATURE             ((HRESULT)0x80090006L)
#define NTE_BAD_VER                   ((HRESULT)0x80090007L)
#define NTE_BAD_ALGID                 ((HRESULT)0x80090008L)
#define NTE_BAD_FLAGS                 ((HRESULT)0x80090009L)
#define NTE_BAD_TYPE                  ((HRESULT)0x8009000AL)
#define NTE_BAD_KEY_STATE             ((HRESULT)0x8009000BL)
#define NTE_BAD_HASH_STATE            ((HRESULT)0x8009000CL)
#define NTE_NO_KEY                    ((HRESULT)0x8009000DL)
#define NTE_NO_MEMORY                 ((HRESULT)0x8009000EL)
#define NTE_EXISTS                    ((HRESULT)0x8009000FL)
#define NTE_PERM                      ((HRESULT)0x80090010L)
#define NTE_NOT_FOUND                 ((HRESULT)0x80090011L)
#define NTE_DOUBLE_ENCRYPT            ((HRESULT)0x80090012L)
#define NTE_BAD_PROVIDER              ((HRESULT)0x80090013L)
#define NTE_BAD_PROV_TYPE             ((HRESULT)0x80090014L)
#define NTE_BAD_PUBLIC_KEY            ((HRESULT)0x80090015L)
#define NTE_BAD_KEYSET                ((HRESULT)0x80090016L)
#define NTE_PROV_TYPE_NOT_DEF         ((HRESULT)0x80090017L)
#define NTE_PROV_TYPE_ENTRY_BAD       ((HRESULT)0x80090018L)
#define NTE_KEYSET_NOT_DEF            ((HRESULT)0x80090019L)
#define NTE_KEYSET_ENTRY_BAD          ((HRESULT)0x8009001AL)
#define NTE_PROV_TYPE_NO_MATCH        ((HRESULT)0x8009001BL)
#define NTE_SIGNATURE_FILE_BAD        ((HRESULT)0x8009001CL)
#define NTE_PROVIDER_DLL_FAIL         ((HRESULT)0x8009001DL)
#define NTE_PROV_DLL_NOT_FOUND        ((HRESULT)0x8009001EL)
#define NTE_BAD_KEYSET_PARAM          ((HRESULT)0x8009001FL)
#define NTE_FAIL                      ((HRESULT)0x80090020L)
#define NTE_SYS_ERR                   ((HRESULT)0x80090021L)
#define NTE_SILENT_CONTEXT            ((HRESULT)0x80090022L)
#define NTE_TOKEN_KEYSET_STORAGE_FULL ((HRESULT)0x80090023L)
#define NTE_TEMPORARY_PROFILE         ((HRESULT)0x80090024L)
#define NTE_FIXEDPARAMETER            ((HRESULT)0x80090025L)
#define NTE_INVALID_HANDLE            ((HRESULT)0x80090026L)
#define NTE_INVALID_PARAMETER         ((HRESULT)0x80090027L)
#define NTE_BUFFER_TOO_SMALL          ((HRESULT)0x80090028L)
#define NTE_NOT_SUPPORTED             ((HRESULT)0x80090029L)
#define NTE_NO_MORE_ITEMS             ((HRESULT)0x8009002AL)
#define NTE_BUFFERS_OVERLAP           ((HRESULT)0x8009002BL)
#define NTE_DECRYPTION_FAILURE        ((HRESULT)0x8009002CL)
#define NTE_INTERNAL_ERROR            ((HRESULT)0x8009002DL)
#define NTE_UI_REQUIRED               ((HRESULT)0x8009002EL)
#define NTE_HMAC_NOT_SUPPORTED        ((HRESULT)0x8009002FL)
#define NTE_DEVICE_NOT_READY          ((HRESULT)0x80090030L)
#define NTE_AUTHENTICATION_IGNORED    ((HRESULT)0x80090031L)
#define NTE_VALIDATION_FAILED         ((HRESULT)0x80090032L)
#define NTE_INCORRECT_PASSWORD        ((HRESULT)0x80090033L)
#define NTE_ENCRYPTION_FAILURE        ((HRESULT)0x80090034L)
#define NTE_DEVICE_NOT_FOUND          ((HRESULT)0x80090035L)
#define NTE_USER_CANCELLED            ((HRESULT)0x80090036L)
#define NTE_PASSWORD_CHANGE_REQUIRED  ((HRESULT)0x80090037L)
#define NTE_NOT_ACTIVE_CONSOLE        ((HRESULT)0x80090038L)
#endif

#if !defined(CRYPT_E_MSG_ERROR)
#define CRYPT_I_NEW_PROTECTION_REQUIRED    ((HRESULT)0x00091012L)
#define CRYPT_E_MSG_ERROR                  ((HRESULT)0x80091001L)
#define CRYPT_E_UNKNOWN_ALGO               ((HRESULT)0x80091002L)
#define CRYPT_E_OID_FORMAT                 ((HRESULT)0x80091003L)
#define CRYPT_E_INVALID_MSG_TYPE           ((HRESULT)0x80091004L)
#define CRYPT_E_UNEXPECTED_ENCODING        ((HRESULT)0x80091005L)
#define CRYPT_E_AUTH_ATTR_MISSING          ((HRESULT)0x80091006L)
#define CRYPT_E_HASH_VALUE                 ((HRESULT)0x80091007L)
#define CRYPT_E_INVALID_INDEX              ((HRESULT)0x80091008L)
#define CRYPT_E_ALREADY_DECRYPTED          ((HRESULT)0x80091009L)
#define CRYPT_E_NOT_DECRYPTED              ((HRESULT)0x8009100AL)
#define CRYPT_E_RECIPIENT_NOT_FOUND        ((HRESULT)0x8009100BL)
#define CRYPT_E_CONTROL_TYPE               ((HRESULT)0x8009100CL)
#define CRYPT_E_ISSUER_SERIALNUMBER        ((HRESULT)0x8009100DL)
#define CRYPT_E_SIGNER_NOT_FOUND           ((HRESULT)0x8009100EL)
#define CRYPT_E_ATTRIBUTES_MISSING         ((HRESULT)0x8009100FL)
#define CRYPT_E_STREAM_MSG_NOT_READY       ((HRESULT)0x80091010L)
#define CRYPT_E_STREAM_INSUFFICIENT_DATA   ((HRESULT)0x80091011L)
#define CRYPT_E_BAD_LEN                    ((HRESULT)0x80092001L)
#define CRYPT_E_BAD_ENCODE                 ((HRESULT)0x80092002L)
#define CRYPT_E_FILE_ERROR                 ((HRESULT)0x80092003L)
#define CRYPT_E_NOT_FOUND                  ((HRESULT)0x80092004L)
#define CRYPT_E_EXISTS                     ((HRESULT)0x80092005L)
#define CRYPT_E_NO_PROVIDER                ((HRESULT)0x80092006L)
#define CRYPT_E_SELF_SIGNED                ((HRESULT)0x80092007L)
#define CRYPT_E_DELETED_PREV               ((HRESULT)0x80092008L)
#define CRYPT_E_NO_MATCH                   ((HRESULT)0x80092009L)
#define CRYPT_E_UNEXPECTED_MSG_TYPE        ((HRESULT)0x8009200AL)
#define CRYPT_E_NO_KEY_PROPERTY            ((HRESULT)0x8009200BL)
#define CRYPT_E_NO_DECRYPT_CERT            ((HRESULT)0x8009200CL)
#define CRYPT_E_BAD_MSG                    ((HRESULT)0x8009200DL)
#define CRYPT_E_NO_SIGNER                  ((HRESULT)0x8009200EL)
#define CRYPT_E_PENDING_CLOSE              ((HRESULT)0x8009200FL)
#define CRYPT_E_REVOKED                    ((HRESULT)0x80092010L)
#define CRYPT_E_NO_REVOCATION_DLL          ((HRESULT)0x80092011L)
#define CRYPT_E_NO_REVOCATION_CHECK        ((HRESULT)0x80092012L)
#define CRYPT_E_REVOCATION_OFFLINE         ((HRESULT)0x80092013L)
#define CRYPT_E_NOT_IN_REVOCATION_DATABASE ((HRESULT)0x80092014L)
#define CRYPT_E_INVALID_NUMERIC_STRING     ((HRESULT)0x80092020L)
#define CRYPT_E_INVALID_PRINTABLE_STRING   ((HRESULT)0x80092021L)
#define CRYPT_E_INVALID_IA5_STRING         ((HRESULT)0x80092022L)
#define CRYPT_E_INVALID_X500_STRING        ((HRESULT)0x80092023L)
#define CRYPT_E_NOT_CHAR_STRING            ((HRESULT)0x80092024L)
#define CRYPT_E_FILERESIZED                ((HRESULT)0x80092025L)
#define CRYPT_E_SECURITY_SETTINGS          ((HRESULT)0x80092026L)
#define CRYPT_E_NO_VERIFY_USAGE_DLL        ((HRESULT)0x80092027L)
#define CRYPT_E_NO_VERIFY_USAGE_CHECK      ((HRESULT)0x80092028L)
#define CRYPT_E_VERIFY_USAGE_OFFLINE       ((HRESULT)0x80092029L)
#define CRYPT_E_NOT_IN_CTL                 ((HRESULT)0x8009202AL)
#define CRYPT_E_NO_TRUSTED_SIGNER          ((HRESULT)0x8009202BL)
#define CRYPT_E_MISSING_PUBKEY_PARA        ((HRESULT)0x8009202CL)
#define CRYPT_E_OSS_ERROR                  ((HRESULT)0x80093000L)
#define CRYPT_E_ASN1_ERROR                 ((HRESULT)0x80093100L)
#define CRYPT_E_ASN1_INTERNAL              ((HRESULT)0x80093101L)
#define CRYPT_E_ASN1_EOD                   ((HRESULT)0x80093102L)
#define CRYPT_E_ASN1_CORRUPT               ((HRESULT)0x80093103L)
#define CRYPT_E_ASN1_LARGE                 ((HRESULT)0x80093104L)
#define CRYPT_E_ASN1_CONSTRAINT            ((HRESULT)0x80093105L)
#define CRYPT_E_ASN1_MEMORY                ((HRESULT)0x80093106L)
#define CRYPT_E_ASN1_OVERFLOW              ((HRESULT)0x80093107L)
#define CRYPT_E_ASN1_BADPDU                ((HRESULT)0x80093108L)
#define CRYPT_E_ASN1_BADARGS               ((HRESULT)0x80093109L)
#define CRYPT_E_ASN1_BADREAL               ((HRESULT)0x8009310AL)
#define CRYPT_E_ASN1_BADTAG                ((HRESULT)0x8009310BL)
#define CRYPT_E_ASN1_CHOICE                ((HRESULT)0x8009310CL)
#define CRYPT_E_ASN1_RULE                  ((HRESULT)0x8009310DL)
#define CRYPT_E_ASN1_UTF8                  ((HRESULT)0x8009310EL)
#define CRYPT_E_ASN1_PDU_TYPE              ((HRESULT)0x80093133L)
#define CRYPT_E_ASN1_NYI                   ((HRESULT)0x80093134L)
#define CRYPT_E_ASN1_EXTENDED              ((HRESULT)0x80093201L)
#define CRYPT_E_ASN1_NOEOD                 ((HRESULT)0x80093202L)
#endif

#if !defined(CERT_E_EXPIRED)
#define CERT_E_EXPIRED               ((HRESULT)0x800B0101L)
#define CERT_E_VALIDITYPERIODNESTING ((HRESULT)0x800B0102L)
#define CERT_E_ROLE                  ((HRESULT)0x800B0103L)
#define CERT_E_PATHLENCONST          ((HRESULT)0x800B0104L)
#define CERT_E_CRITICAL              ((HRESULT)0x800B0105L)
#define CERT_E_PURPOSE               ((HRESULT)0x800B0106L)
#define CERT_E_ISSUERCHAINING        ((HRESULT)0x800B0107L)
#define CERT_E_MALFORMED             ((HRESULT)0x800B0108L)
#define CERT_E_UNTRUSTEDROOT         ((HRESULT)0x800B0109L)
#define CERT_E_CHAINING              ((HRESULT)0x800B010AL)
#define CERT_E_REVOKED               ((HRESULT)0x800B010CL)
#define CERT_E_UNTRUSTEDTESTROOT     ((HRESULT)0x800B010DL)
#define CERT_E_REVOCATION_FAILURE    ((HRESULT)0x800B010EL)
#define CERT_E_CN_NO_MATCH           ((HRESULT)0x800B010FL)
#define CERT_E_WRONG_USAGE           ((HRESULT)0x800B0110L)
#define CERT_E_UNTRUSTEDCA           ((HRESULT)0x800B0112L)
#define CERT_E_INVALID_POLICY        ((HRESULT)0x800B0113L)
#define CERT_E_INVALID_NAME          ((HRESULT)0x800B0114L)
#endif

#if !defined(TRUST_E_SYSTEM_ERROR)
#define TRUST_E_SYSTEM_ERROR         ((HRESULT)0x80096001L)
#define TRUST_E_NO_SIGNER_CERT       ((HRESULT)0x80096002L)
#define TRUST_E_COUNTER_SIGNER       ((HRESULT)0x80096003L)
#define TRUST_E_CERT_SIGNATURE       ((HRESULT)0x80096004L)
#define TRUST_E_TIME_STAMP           ((HRESULT)0x80096005L)
#define TRUST_E_BAD_DIGEST           ((HRESULT)0x80096010L)
#define TRUST_E_BASIC_CONSTRAINTS    ((HRESULT)0x80096019L)
#define TRUST_E_FINANCIAL_CRITERIA   ((HRESULT)0x8009601EL)
#define TRUST_E_PROVIDER_UNKNOWN     ((HRESULT)0x800B0001L)
#define TRUST_E_ACTION_UNKNOWN       ((HRESULT)0x800B0002L)
#define TRUST_E_SUBJECT_FORM_UNKNOWN ((HRESULT)0x800B0003L)
#define TRUST_E_SUBJECT_NOT_TRUSTED  ((HRESULT)0x800B0004L)
#define TRUST_E_NOSIGNATURE          ((HRESULT)0x800B0100L)
#define TRUST_E_FAIL                 ((HRESULT)0x800B010BL)
#define TRUST_E_EXPLICIT_DISTRUST    ((HRESULT)0x800B0111L)
#endif

/* --- Peer-to-peer: what the PNRP resolver passes on ------------------------ */

#if !defined(PEER_E_NOT_INITIALIZED)
#define PEER_S_GRAPH_DATA_CREATED            ((HRESULT)0x00630001L)
#define PEER_S_NO_EVENT_DATA                 ((HRESULT)0x00630002L)
#define PEER_S_NO_CONNECTIVITY               ((HRESULT)0x00630005L)
#define PEER_S_ALREADY_A_MEMBER              ((HRESULT)0x00630006L)
#define PEER_S_ALREADY_CONNECTED             ((HRESULT)0x00632000L)
#define PEER_S_SUBSCRIPTION_EXISTS           ((HRESULT)0x00636000L)
#define PEER_E_IPV6_NOT_INSTALLED            ((HRESULT)0x80630001L)
#define PEER_E_NOT_INITIALIZED               ((HRESULT)0x80630002L)
#define PEER_E_CANNOT_START_SERVICE          ((HRESULT)0x80630003L)
#define PEER_E_NOT_LICENSED                  ((HRESULT)0x80630004L)
#define PEER_E_INVALID_GRAPH                 ((HRESULT)0x80630010L)
#define PEER_E_DBNAME_CHANGED                ((HRESULT)0x80630011L)
#define PEER_E_DUPLICATE_GRAPH               ((HRESULT)0x80630012L)
#define PEER_E_GRAPH_NOT_READY               ((HRESULT)0x80630013L)
#define PEER_E_GRAPH_SHUTTING_DOWN           ((HRESULT)0x80630014L)
#define PEER_E_GRAPH_IN_USE                  ((HRESULT)0x80630015L)
#define PEER_E_INVALID_DATABASE              ((HRESULT)0x80630016L)
#define PEER_E_TOO_MANY_ATTRIBUTES           ((HRESULT)0x80630017L)
#define PEER_E_CONNECTION_NOT_FOUND          ((HRESULT)0x80630103L)
#define PEER_E_CONNECT_SELF                  ((HRESULT)0x80630106L)
#define PEER_E_ALREADY_LISTENING             ((HRESULT)0x80630107L)
#define PEER_E_NODE_NOT_FOUND                ((HRESULT)0x80630108L)
#define PEER_E_CONNECTION_FAILED             ((HRESULT)0x80630109L)
#define PEER_E_CONNECTION_NOT_AUTHENTICATED  ((HRESULT)0x8063010AL)
#define PEER_E_CONNECTION_REFUSED            ((HRESULT)0x8063010BL)
#define PEER_E_CLASSIFIER_TOO_LONG           ((HRESULT)0x80630201L)
#define PEER_E_TOO_MANY_IDENTITIES           ((HRESULT)0x80630202L)
#define PEER_E_NO_KEY_ACCESS                 ((HRESULT)0x80630203L)
#define PEER_E_GROUPS_EXIST                  ((HRESULT)0x80630204L)
#define PEER_E_RECORD_NOT_FOUND              ((HRESULT)0x80630301L)
#define PEER_E_DATABASE_ACCESSDENIED         ((HRESULT)0x80630302L)
#define PEER_E_DBINITIALIZATION_FAILED       ((HRESULT)0x80630303L)
#define PEER_E_MAX_RECORD_SIZE_EXCEEDED      ((HRESULT)0x80630304L)
#define PEER_E_DATABASE_ALREADY_PRESENT      ((HRESULT)0x80630305L)
#define PEER_E_DATABASE_NOT_PRESENT          ((HRESULT)0x80630306L)
#define PEER_E_IDENTITY_NOT_FOUND            ((HRESULT)0x80630401L)
#define PEER_E_EVENT_HANDLE_NOT_FOUND        ((HRESULT)0x80630501L)
#define PEER_E_INVALID_SEARCH                ((HRESULT)0x80630601L)
#define PEER_E_INVALID_ATTRIBUTES            ((HRESULT)0x80630602L)
#define PEER_E_INVITATION_NOT_TRUSTED        ((HRESULT)0x80630701L)
#define PEER_E_CHAIN_TOO_LONG                ((HRESULT)0x80630703L)
#define PEER_E_INVALID_TIME_PERIOD           ((HRESULT)0x80630705L)
#define PEER_E_CIRCULAR_CHAIN_DETECTED       ((HRESULT)0x80630706L)
#define PEER_E_CERT_STORE_CORRUPTED          ((HRESULT)0x80630801L)
#define PEER_E_NO_CLOUD                      ((HRESULT)0x80631001L)
#define PEER_E_CLOUD_NAME_AMBIGUOUS          ((HRESULT)0x80631005L)
#define PEER_E_INVALID_RECORD                ((HRESULT)0x80632010L)
#define PEER_E_NOT_AUTHORIZED                ((HRESULT)0x80632020L)
#define PEER_E_PASSWORD_DOES_NOT_MEET_POLICY ((HRESULT)0x80632021L)
#define PEER_E_DEFERRED_VALIDATION           ((HRESULT)0x80632030L)
#define PEER_E_INVALID_GROUP_PROPERTIES      ((HRESULT)0x80632040L)
#define PEER_E_INVALID_PEER_NAME             ((HRESULT)0x80632050L)
#define PEER_E_INVALID_CLASSIFIER            ((HRESULT)0x80632060L)
#define PEER_E_INVALID_FRIENDLY_NAME         ((HRESULT)0x80632070L)
#define PEER_E_INVALID_ROLE_PROPERTY         ((HRESULT)0x80632071L)
#define PEER_E_INVALID_CLASSIFIER_PROPERTY   ((HRESULT)0x80632072L)
#define PEER_E_INVALID_RECORD_EXPIRATION     ((HRESULT)0x80632080L)
#define PEER_E_INVALID_CREDENTIAL_INFO       ((HRESULT)0x80632081L)
#define PEER_E_INVALID_CREDENTIAL            ((HRESULT)0x80632082L)
#define PEER_E_INVALID_RECORD_SIZE           ((HRESULT)0x80632083L)
#define PEER_E_UNSUPPORTED_VERSION           ((HRESULT)0x80632090L)
#define PEER_E_GROUP_NOT_READY               ((HRESULT)0x80632091L)
#define PEER_E_GROUP_IN_USE                  ((HRESULT)0x80632092L)
#define PEER_E_INVALID_GROUP                 ((HRESULT)0x80632093L)
#define PEER_E_NO_MEMBERS_FOUND              ((HRESULT)0x80632094L)
#define PEER_E_NO_MEMBER_CONNECTIONS         ((HRESULT)0x80632095L)
#define PEER_E_UNABLE_TO_LISTEN              ((HRESULT)0x80632096L)
#define PEER_E_IDENTITY_DELETED              ((HRESULT)0x806320A0L)
#define PEER_E_SERVICE_NOT_AVAILABLE         ((HRESULT)0x806320A1L)
#define PEER_E_CANNOT_CONVERT_PEER_NAME      ((HRESULT)0x80634001L)
#define PEER_E_INVALID_PEER_HOST_NAME        ((HRESULT)0x80634002L)
#define PEER_E_NO_MORE                       ((HRESULT)0x80634003L)
#define PEER_E_PNRP_DUPLICATE_PEER_NAME      ((HRESULT)0x80634005L)
#define PEER_E_CONTACT_NOT_FOUND             ((HRESULT)0x80636001L)
#define PEER_E_INVITE_CANCELLED              ((HRESULT)0x80637000L)
#define PEER_E_INVITE_RESPONSE_NOT_AVAILABLE ((HRESULT)0x80637001L)
#define PEER_E_NOT_SIGNED_IN                 ((HRESULT)0x80637003L)
#define PEER_E_PRIVACY_DECLINED              ((HRESULT)0x80637004L)
#define PEER_E_TIMEOUT                       ((HRESULT)0x80637005L)
#define PEER_E_INVALID_ADDRESS               ((HRESULT)0x80637007L)
#define PEER_E_FW_EXCEPTION_DISABLED         ((HRESULT)0x80637008L)
#define PEER_E_FW_BLOCKED_BY_POLICY          ((HRESULT)0x80637009L)
#define PEER_E_FW_BLOCKED_BY_SHIELDS_UP      ((HRESULT)0x8063700AL)
#define PEER_E_FW_DECLINED                   ((HRESULT)0x8063700BL)
#endif

/* These are Winsock's PNRP errors and Win32 errors with names of their own; on
 * Windows they are in p2p.h. */
#if !defined(PEER_E_CLOUD_NOT_FOUND)
#define PEER_E_DISK_FULL                     ((HRESULT)0x80070070L)
#define PEER_E_ALREADY_EXISTS                ((HRESULT)0x800700B7L)
#define PEER_E_NOT_FOUND                     ((HRESULT)0x80070490L)
#define PEER_E_CLOUD_NOT_FOUND               ((HRESULT)0x80072CEDL)
#define PEER_E_CLOUD_DISABLED                ((HRESULT)0x80072CEEL)
#define PEER_E_INVALID_IDENTITY              ((HRESULT)0x80072CEFL)
#define PEER_E_TOO_MUCH_LOAD                 ((HRESULT)0x80072CF0L)
#define PEER_E_CLOUD_IS_SEARCH_ONLY          ((HRESULT)0x80072CF1L)
#define PEER_E_CLIENT_INVALID_COMPARTMENT_ID ((HRESULT)0x80072CF2L)
#define PEER_E_DUPLICATE_PEER_NAME           ((HRESULT)0x80072CF4L)
#define PEER_E_CLOUD_IS_DEAD                 ((HRESULT)0x80072CF5L)
#endif

#endif
