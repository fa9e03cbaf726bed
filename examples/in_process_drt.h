/* SPDX-License-Identifier: MIT
 *
 * in_process_drt.h - the one thing that a caller of in_process_drt.c needs
 * beside drt.h: a transport, which here leads nowhere.
 */
#ifndef IN_PROCESS_DRT_H
#define IN_PROCESS_DRT_H

#include <drt.h>

/* To be opened once at a time; not to be deleted. */
HDRT_TRANSPORT in_process_transport(void);

#endif
