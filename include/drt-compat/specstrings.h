/* SPDX-License-Identifier: MIT
 *
 * specstrings.h - source annotations: the classic ones (SAL 1, __in and its
 * kin) and those of sal.h.  Each expands to nothing.
 *
 * System headers use some of these names as identifiers, which works only as
 * long as they come first.  Therefore no header of this library includes this
 * one, and this one includes what it can see to:
 *
 * - GNU's C++ library has parameters and variables called __in, __out and
 *   __success.  Its headers that do are included below, so that a source may
 *   include them before this header or after it.  Its extensions (ext/,
 *   tr1/, tr2/, experimental/, parallel/) are not: include them first.  So is
 *   a C++ standard library header that is newer than this list.  libc++ keeps
 *   clear of the names.
 * - Linux has members called __reserved.  sys/stat.h is included below;
 *   include linux/ headers first.
 *
 * __null is not here, as it is a keyword of g++; nor are __pre, __post,
 * __valid, __range, __callback and __override, which are identifiers in
 * system headers and hardly used.  In the same way a name that is a macro
 * already is left as it is.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <specstrings.h>
#elif !defined(DRT_COMPAT_SPECSTRINGS_H)
#define DRT_COMPAT_SPECSTRINGS_H

#include <sys/stat.h>

#if defined(__cplusplus)
#include <cstddef> /* says whose library it is */
#if defined(__GLIBCXX__)
#include <algorithm>
#include <complex>
#include <iostream>
#include <locale>
#include <memory>
#if __cplusplus >= 201103L
#include <regex>
#include <thread>
#endif
#if __cplusplus >= 202002L
#include <ranges>
#include <stop_token>
#endif
#endif
#endif

#include "sal.h"

/* Parameters: what goes in. */
#if !defined(__in)
#define __in
#endif
#if !defined(__in_opt)
#define __in_opt
#endif
#if !defined(__in_z)
#define __in_z
#endif
#if !defined(__in_z_opt)
#define __in_z_opt
#endif
#if !defined(__in_ecount)
#define __in_ecount(x)
#endif
#if !defined(__in_bcount)
#define __in_bcount(x)
#endif
#if !defined(__in_ecount_opt)
#define __in_ecount_opt(x)
#endif
#if !defined(__in_bcount_opt)
#define __in_bcount_opt(x)
#endif
#if !defined(__in_ecount_z)
#define __in_ecount_z(x)
#endif
#if !defined(__in_bcount_z)
#define __in_bcount_z(x)
#endif
#if !defined(__in_range)
#define __in_range(x, y)
#endif

/* What comes out. */
#if !defined(__out)
#define __out
#endif
#if !defined(__out_opt)
#define __out_opt
#endif
#if !defined(__out_z)
#define __out_z
#endif
#if !defined(__out_z_opt)
#define __out_z_opt
#endif
#if !defined(__out_ecount)
#define __out_ecount(x)
#endif
#if !defined(__out_bcount)
#define __out_bcount(x)
#endif
#if !defined(__out_ecount_opt)
#define __out_ecount_opt(x)
#endif
#if !defined(__out_bcount_opt)
#define __out_bcount_opt(x)
#endif
#if !defined(__out_ecount_part)
#define __out_ecount_part(x, y)
#endif
#if !defined(__out_bcount_part)
#define __out_bcount_part(x, y)
#endif
#if !defined(__out_ecount_part_opt)
#define __out_ecount_part_opt(x, y)
#endif
#if !defined(__out_bcount_part_opt)
#define __out_bcount_part_opt(x, y)
#endif
#if !defined(__out_ecount_full)
#define __out_ecount_full(x)
#endif
#if !defined(__out_bcount_full)
#define __out_bcount_full(x)
#endif
#if !defined(__out_ecount_full_opt)
#define __out_ecount_full_opt(x)
#endif
#if !defined(__out_bcount_full_opt)
#define __out_bcount_full_opt(x)
#endif
#if !defined(__out_ecount_z)
#define __out_ecount_z(x)
#endif
#if !defined(__out_bcount_z)
#define __out_bcount_z(x)
#endif
#if !defined(__out_ecount_z_opt)
#define __out_ecount_z_opt(x)
#endif
#if !defined(__out_bcount_z_opt)
#define __out_bcount_z_opt(x)
#endif
#if !defined(__out_range)
#define __out_range(x, y)
#endif

/* Both. */
#if !defined(__inout)
#define __inout
#endif
#if !defined(__inout_opt)
#define __inout_opt
#endif
#if !defined(__inout_z)
#define __inout_z
#endif
#if !defined(__inout_z_opt)
#define __inout_z_opt
#endif
#if !defined(__inout_ecount)
#define __inout_ecount(x)
#endif
#if !defined(__inout_bcount)
#define __inout_bcount(x)
#endif
#if !defined(__inout_ecount_opt)
#define __inout_ecount_opt(x)
#endif
#if !defined(__inout_bcount_opt)
#define __inout_bcount_opt(x)
#endif
#if !defined(__inout_ecount_part)
#define __inout_ecount_part(x, y)
#endif
#if !defined(__inout_bcount_part)
#define __inout_bcount_part(x, y)
#endif
#if !defined(__inout_ecount_full)
#define __inout_ecount_full(x)
#endif
#if !defined(__inout_bcount_full)
#define __inout_bcount_full(x)
#endif

/* Through a pointer. */
#if !defined(__deref_in)
#define __deref_in
#endif
#if !defined(__deref_in_opt)
#define __deref_in_opt
#endif
#if !defined(__deref_in_ecount)
#define __deref_in_ecount(x)
#endif
#if !defined(__deref_in_bcount)
#define __deref_in_bcount(x)
#endif
#if !defined(__deref_out)
#define __deref_out
#endif
#if !defined(__deref_out_opt)
#define __deref_out_opt
#endif
#if !defined(__deref_opt_out)
#define __deref_opt_out
#endif
#if !defined(__deref_opt_out_opt)
#define __deref_opt_out_opt
#endif
#if !defined(__deref_out_z)
#define __deref_out_z
#endif
#if !defined(__deref_out_z_opt)
#define __deref_out_z_opt
#endif
#if !defined(__deref_out_ecount)
#define __deref_out_ecount(x)
#endif
#if !defined(__deref_out_bcount)
#define __deref_out_bcount(x)
#endif
#if !defined(__deref_out_ecount_opt)
#define __deref_out_ecount_opt(x)
#endif
#if !defined(__deref_out_bcount_opt)
#define __deref_out_bcount_opt(x)
#endif
#if !defined(__deref_inout)
#define __deref_inout
#endif
#if !defined(__deref_inout_opt)
#define __deref_inout_opt
#endif
#if !defined(__deref_opt_inout)
#define __deref_opt_inout
#endif

/* Sizes. */
#if !defined(__ecount)
#define __ecount(x)
#endif
#if !defined(__bcount)
#define __bcount(x)
#endif
#if !defined(__ecount_opt)
#define __ecount_opt(x)
#endif
#if !defined(__bcount_opt)
#define __bcount_opt(x)
#endif
#if !defined(__field_ecount)
#define __field_ecount(x)
#endif
#if !defined(__field_bcount)
#define __field_bcount(x)
#endif
#if !defined(__struct_bcount)
#define __struct_bcount(x)
#endif
#if !defined(__field_range)
#define __field_range(x, y)
#endif
#if !defined(__writableTo)
#define __writableTo(x)
#endif
#if !defined(__readableTo)
#define __readableTo(x)
#endif

/* The rest. */
#if !defined(__success)
#define __success(x)
#endif
#if !defined(__nullterminated)
#define __nullterminated
#endif
#if !defined(__nullnullterminated)
#define __nullnullterminated
#endif
#if !defined(__reserved)
#define __reserved
#endif
#if !defined(__checkReturn)
#define __checkReturn
#endif
#if !defined(__typefix)
#define __typefix(x)
#endif
#if !defined(__format_string)
#define __format_string
#endif
#if !defined(__blocksOn)
#define __blocksOn(x)
#endif
#if !defined(__fallthrough)
#define __fallthrough
#endif
#if !defined(__analysis_assume)
#define __analysis_assume(x)
#endif
#if !defined(__drv_freesMem)
#define __drv_freesMem(x)
#endif
#if !defined(__drv_allocatesMem)
#define __drv_allocatesMem(x)
#endif
#if !defined(__control_entrypoint)
#define __control_entrypoint(x)
#endif
#if !defined(__data_entrypoint)
#define __data_entrypoint(x)
#endif

#endif
