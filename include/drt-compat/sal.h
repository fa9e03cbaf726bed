/* SPDX-License-Identifier: MIT
 *
 * sal.h - source annotations (SAL 2, _In_ and its kin), which say nothing
 * here: each expands to nothing.
 *
 * No header of this library includes this one, and a source that has no
 * annotations need not.  A name that is a macro already is left as it is, so
 * where another shim (WinPR, DirectX-Headers) defines them unconditionally,
 * include that one first.
 */
#if defined(_WIN32)
#if defined(__GNUC__)
#pragma GCC system_header
#endif
#include_next <sal.h>
#elif !defined(DRT_COMPAT_SAL_H)
#define DRT_COMPAT_SAL_H

/* Parameters: what goes in. */
#if !defined(_In_)
#define _In_
#endif
#if !defined(_In_opt_)
#define _In_opt_
#endif
#if !defined(_In_z_)
#define _In_z_
#endif
#if !defined(_In_opt_z_)
#define _In_opt_z_
#endif
#if !defined(_In_reads_)
#define _In_reads_(x)
#endif
#if !defined(_In_reads_opt_)
#define _In_reads_opt_(x)
#endif
#if !defined(_In_reads_z_)
#define _In_reads_z_(x)
#endif
#if !defined(_In_reads_opt_z_)
#define _In_reads_opt_z_(x)
#endif
#if !defined(_In_reads_or_z_)
#define _In_reads_or_z_(x)
#endif
#if !defined(_In_reads_bytes_)
#define _In_reads_bytes_(x)
#endif
#if !defined(_In_reads_bytes_opt_)
#define _In_reads_bytes_opt_(x)
#endif
#if !defined(_In_range_)
#define _In_range_(x, y)
#endif
#if !defined(_In_count_)
#define _In_count_(x)
#endif
#if !defined(_In_opt_count_)
#define _In_opt_count_(x)
#endif
#if !defined(_In_bytecount_)
#define _In_bytecount_(x)
#endif
#if !defined(_In_opt_bytecount_)
#define _In_opt_bytecount_(x)
#endif

/* What comes out. */
#if !defined(_Out_)
#define _Out_
#endif
#if !defined(_Out_opt_)
#define _Out_opt_
#endif
#if !defined(_Out_writes_)
#define _Out_writes_(x)
#endif
#if !defined(_Out_writes_opt_)
#define _Out_writes_opt_(x)
#endif
#if !defined(_Out_writes_z_)
#define _Out_writes_z_(x)
#endif
#if !defined(_Out_writes_opt_z_)
#define _Out_writes_opt_z_(x)
#endif
#if !defined(_Out_writes_all_)
#define _Out_writes_all_(x)
#endif
#if !defined(_Out_writes_all_opt_)
#define _Out_writes_all_opt_(x)
#endif
#if !defined(_Out_writes_to_)
#define _Out_writes_to_(x, y)
#endif
#if !defined(_Out_writes_to_opt_)
#define _Out_writes_to_opt_(x, y)
#endif
#if !defined(_Out_writes_bytes_)
#define _Out_writes_bytes_(x)
#endif
#if !defined(_Out_writes_bytes_opt_)
#define _Out_writes_bytes_opt_(x)
#endif
#if !defined(_Out_writes_bytes_all_)
#define _Out_writes_bytes_all_(x)
#endif
#if !defined(_Out_writes_bytes_all_opt_)
#define _Out_writes_bytes_all_opt_(x)
#endif
#if !defined(_Out_writes_bytes_to_)
#define _Out_writes_bytes_to_(x, y)
#endif
#if !defined(_Out_writes_bytes_to_opt_)
#define _Out_writes_bytes_to_opt_(x, y)
#endif
#if !defined(_Out_range_)
#define _Out_range_(x, y)
#endif
#if !defined(_Out_cap_)
#define _Out_cap_(x)
#endif
#if !defined(_Out_opt_cap_)
#define _Out_opt_cap_(x)
#endif
#if !defined(_Out_bytecap_)
#define _Out_bytecap_(x)
#endif
#if !defined(_Out_opt_bytecap_)
#define _Out_opt_bytecap_(x)
#endif
#if !defined(_Out_z_cap_)
#define _Out_z_cap_(x)
#endif
#if !defined(_Out_opt_z_cap_)
#define _Out_opt_z_cap_(x)
#endif

/* Both. */
#if !defined(_Inout_)
#define _Inout_
#endif
#if !defined(_Inout_opt_)
#define _Inout_opt_
#endif
#if !defined(_Inout_z_)
#define _Inout_z_
#endif
#if !defined(_Inout_opt_z_)
#define _Inout_opt_z_
#endif
#if !defined(_Inout_updates_)
#define _Inout_updates_(x)
#endif
#if !defined(_Inout_updates_opt_)
#define _Inout_updates_opt_(x)
#endif
#if !defined(_Inout_updates_z_)
#define _Inout_updates_z_(x)
#endif
#if !defined(_Inout_updates_opt_z_)
#define _Inout_updates_opt_z_(x)
#endif
#if !defined(_Inout_updates_all_)
#define _Inout_updates_all_(x)
#endif
#if !defined(_Inout_updates_to_)
#define _Inout_updates_to_(x, y)
#endif
#if !defined(_Inout_updates_bytes_)
#define _Inout_updates_bytes_(x)
#endif
#if !defined(_Inout_updates_bytes_opt_)
#define _Inout_updates_bytes_opt_(x)
#endif
#if !defined(_Inout_updates_bytes_all_)
#define _Inout_updates_bytes_all_(x)
#endif
#if !defined(_Inout_updates_bytes_to_)
#define _Inout_updates_bytes_to_(x, y)
#endif

/* Pointers that come out. */
#if !defined(_Outptr_)
#define _Outptr_
#endif
#if !defined(_Outptr_opt_)
#define _Outptr_opt_
#endif
#if !defined(_Outptr_result_maybenull_)
#define _Outptr_result_maybenull_
#endif
#if !defined(_Outptr_opt_result_maybenull_)
#define _Outptr_opt_result_maybenull_
#endif
#if !defined(_Outptr_result_nullonfailure_)
#define _Outptr_result_nullonfailure_
#endif
#if !defined(_Outptr_result_z_)
#define _Outptr_result_z_
#endif
#if !defined(_Outptr_opt_result_z_)
#define _Outptr_opt_result_z_
#endif
#if !defined(_COM_Outptr_)
#define _COM_Outptr_
#endif
#if !defined(_COM_Outptr_opt_)
#define _COM_Outptr_opt_
#endif
#if !defined(_COM_Outptr_result_maybenull_)
#define _COM_Outptr_result_maybenull_
#endif
#if !defined(_Outref_)
#define _Outref_
#endif
#if !defined(_Deref_out_)
#define _Deref_out_
#endif
#if !defined(_Deref_out_opt_)
#define _Deref_out_opt_
#endif
#if !defined(_Deref_out_z_)
#define _Deref_out_z_
#endif
#if !defined(_Outptr_result_buffer_)
#define _Outptr_result_buffer_(x)
#endif
#if !defined(_Outptr_opt_result_buffer_)
#define _Outptr_opt_result_buffer_(x)
#endif
#if !defined(_Outptr_result_buffer_maybenull_)
#define _Outptr_result_buffer_maybenull_(x)
#endif
#if !defined(_Outptr_result_bytebuffer_)
#define _Outptr_result_bytebuffer_(x)
#endif
#if !defined(_Outptr_opt_result_bytebuffer_)
#define _Outptr_opt_result_bytebuffer_(x)
#endif
#if !defined(_Outptr_result_bytebuffer_maybenull_)
#define _Outptr_result_bytebuffer_maybenull_(x)
#endif
#if !defined(_Outptr_result_buffer_to_)
#define _Outptr_result_buffer_to_(x, y)
#endif
#if !defined(_Outptr_result_bytebuffer_to_)
#define _Outptr_result_bytebuffer_to_(x, y)
#endif

/* Results, conditions, states. */
#if !defined(_Ret_notnull_)
#define _Ret_notnull_
#endif
#if !defined(_Ret_maybenull_)
#define _Ret_maybenull_
#endif
#if !defined(_Ret_null_)
#define _Ret_null_
#endif
#if !defined(_Ret_valid_)
#define _Ret_valid_
#endif
#if !defined(_Ret_z_)
#define _Ret_z_
#endif
#if !defined(_Ret_maybenull_z_)
#define _Ret_maybenull_z_
#endif
#if !defined(_Must_inspect_result_)
#define _Must_inspect_result_
#endif
#if !defined(_Check_return_)
#define _Check_return_
#endif
#if !defined(_Ret_range_)
#define _Ret_range_(x, y)
#endif
#if !defined(_Ret_writes_)
#define _Ret_writes_(x)
#endif
#if !defined(_Ret_writes_z_)
#define _Ret_writes_z_(x)
#endif
#if !defined(_Ret_writes_maybenull_)
#define _Ret_writes_maybenull_(x)
#endif
#if !defined(_Ret_writes_bytes_)
#define _Ret_writes_bytes_(x)
#endif
#if !defined(_Ret_writes_bytes_maybenull_)
#define _Ret_writes_bytes_maybenull_(x)
#endif
#if !defined(_Ret_writes_to_)
#define _Ret_writes_to_(x, y)
#endif
#if !defined(_Ret_writes_bytes_to_)
#define _Ret_writes_bytes_to_(x, y)
#endif
#if !defined(_Success_)
#define _Success_(x)
#endif
#if !defined(_Return_type_success_)
#define _Return_type_success_(x)
#endif
#if !defined(_On_failure_)
#define _On_failure_(x)
#endif
#if !defined(_Always_)
#define _Always_(x)
#endif
#if !defined(_When_)
#define _When_(x, y)
#endif
#if !defined(_At_)
#define _At_(x, y)
#endif
#if !defined(_Group_)
#define _Group_(x)
#endif
#if !defined(_Pre_satisfies_)
#define _Pre_satisfies_(x)
#endif
#if !defined(_Post_satisfies_)
#define _Post_satisfies_(x)
#endif
#if !defined(_Pre_readable_size_)
#define _Pre_readable_size_(x)
#endif
#if !defined(_Pre_writable_size_)
#define _Pre_writable_size_(x)
#endif
#if !defined(_Pre_readable_byte_size_)
#define _Pre_readable_byte_size_(x)
#endif
#if !defined(_Pre_writable_byte_size_)
#define _Pre_writable_byte_size_(x)
#endif
#if !defined(_Post_readable_size_)
#define _Post_readable_size_(x)
#endif
#if !defined(_Post_writable_size_)
#define _Post_writable_size_(x)
#endif
#if !defined(_Post_readable_byte_size_)
#define _Post_readable_byte_size_(x)
#endif
#if !defined(_Post_writable_byte_size_)
#define _Post_writable_byte_size_(x)
#endif
#if !defined(_Analysis_assume_)
#define _Analysis_assume_(x)
#endif
#if !defined(_Satisfies_)
#define _Satisfies_(x)
#endif

/* Fields and buffers. */
#if !defined(_Field_z_)
#define _Field_z_
#endif
#if !defined(_Field_size_)
#define _Field_size_(x)
#endif
#if !defined(_Field_size_opt_)
#define _Field_size_opt_(x)
#endif
#if !defined(_Field_size_full_)
#define _Field_size_full_(x)
#endif
#if !defined(_Field_size_full_opt_)
#define _Field_size_full_opt_(x)
#endif
#if !defined(_Field_size_part_)
#define _Field_size_part_(x, y)
#endif
#if !defined(_Field_size_bytes_)
#define _Field_size_bytes_(x)
#endif
#if !defined(_Field_size_bytes_opt_)
#define _Field_size_bytes_opt_(x)
#endif
#if !defined(_Field_size_bytes_full_)
#define _Field_size_bytes_full_(x)
#endif
#if !defined(_Field_size_bytes_full_opt_)
#define _Field_size_bytes_full_opt_(x)
#endif
#if !defined(_Field_size_bytes_part_)
#define _Field_size_bytes_part_(x, y)
#endif
#if !defined(_Field_range_)
#define _Field_range_(x, y)
#endif
#if !defined(_Struct_size_bytes_)
#define _Struct_size_bytes_(x)
#endif
#if !defined(_Readable_elements_)
#define _Readable_elements_(x)
#endif
#if !defined(_Readable_bytes_)
#define _Readable_bytes_(x)
#endif
#if !defined(_Writable_elements_)
#define _Writable_elements_(x)
#endif
#if !defined(_Writable_bytes_)
#define _Writable_bytes_(x)
#endif

/* Locks. */
#if !defined(_Acquires_lock_)
#define _Acquires_lock_(x)
#endif
#if !defined(_Releases_lock_)
#define _Releases_lock_(x)
#endif
#if !defined(_Requires_lock_held_)
#define _Requires_lock_held_(x)
#endif
#if !defined(_Requires_lock_not_held_)
#define _Requires_lock_not_held_(x)
#endif
#if !defined(_Guarded_by_)
#define _Guarded_by_(x)
#endif

/* The rest. */
#if !defined(_Reserved_)
#define _Reserved_
#endif
#if !defined(_Const_)
#define _Const_
#endif
#if !defined(_Pre_)
#define _Pre_
#endif
#if !defined(_Post_)
#define _Post_
#endif
#if !defined(_Pre_valid_)
#define _Pre_valid_
#endif
#if !defined(_Post_valid_)
#define _Post_valid_
#endif
#if !defined(_Pre_invalid_)
#define _Pre_invalid_
#endif
#if !defined(_Post_invalid_)
#define _Post_invalid_
#endif
#if !defined(_Pre_null_)
#define _Pre_null_
#endif
#if !defined(_Pre_notnull_)
#define _Pre_notnull_
#endif
#if !defined(_Pre_maybenull_)
#define _Pre_maybenull_
#endif
#if !defined(_Post_null_)
#define _Post_null_
#endif
#if !defined(_Post_notnull_)
#define _Post_notnull_
#endif
#if !defined(_Post_maybenull_)
#define _Post_maybenull_
#endif
#if !defined(_Post_ptr_invalid_)
#define _Post_ptr_invalid_
#endif
#if !defined(_Notnull_)
#define _Notnull_
#endif
#if !defined(_Maybenull_)
#define _Maybenull_
#endif
#if !defined(_Null_)
#define _Null_
#endif
#if !defined(_Valid_)
#define _Valid_
#endif
#if !defined(_Notvalid_)
#define _Notvalid_
#endif
#if !defined(_Null_terminated_)
#define _Null_terminated_
#endif
#if !defined(_NullNull_terminated_)
#define _NullNull_terminated_
#endif
#if !defined(_Frees_ptr_)
#define _Frees_ptr_
#endif
#if !defined(_Frees_ptr_opt_)
#define _Frees_ptr_opt_
#endif
#if !defined(_Use_decl_annotations_)
#define _Use_decl_annotations_
#endif
#if !defined(_Printf_format_string_)
#define _Printf_format_string_
#endif
#if !defined(_Scanf_format_string_)
#define _Scanf_format_string_
#endif
#if !defined(_Interlocked_operand_)
#define _Interlocked_operand_
#endif

#endif
