/* SPDX-License-Identifier: MIT
 *
 * drterr.c - the command line: what is asked for, and by which arguments.
 */
#include "drterr.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(HAVE_CONFIG_H)
#include "config.h"
#endif

static const char usage[] =
    "Usage: drterr [--json] CODE...\n"
    "       drterr [--json] --list [PATTERN...]\n"
    "       drterr [--json] --function NAME...\n"
    "       drterr --annotate [FILE...]\n"
    "\n"
    "Says what result codes of the Windows Distributed Routing Table, of Windows\n"
    "and of Winsock mean.  A CODE is a number (0x80621001, 80621001, -2141057023,\n"
    "10061), the name of a code (DRT_E_TIMEOUT) or an errno (ECONNREFUSED), in any\n"
    "case.  A number that can be several things is shown as each of them, the\n"
    "likely one first; eight digits are read as hexadecimal and as decimal.\n"
    "\n"
    "  -l, --list        list the codes whose name matches a shell PATTERN\n"
    "  -f, --function    list what a function (or all that match) returns, and when\n"
    "  -a, --annotate    copy logs and put the name behind each code in them; reads\n"
    "                    standard input without FILE and where it is -\n"
    "  -j, --json        one JSON object a line\n"
    "  -h, --help        this text\n"
    "  -V, --version     the version\n"
    "\n"
    "Exit code: 0, or 1 where a code or a name is unknown, or 2 for wrong usage and\n"
    "files that cannot be read or written.\n";

enum mode { EXPLAIN, LIST = 'l', FUNCTION = 'f', ANNOTATE = 'a' };

struct command {
    enum mode mode;
    struct options options;
    char **operands;
    size_t count;
};

void complain(const char *subject, const char *reason)
{
    fflush(stdout);
    fprintf(stderr, "drterr: %s: %s\n", subject, reason);
}

static void fail_usage(const char *reason)
{
    if (reason)
        fprintf(stderr, "drterr: %s\n", reason);
    fprintf(stderr, "Try 'drterr --help'.\n");
    exit(TROUBLE);
}

/* The exit code after all of standard output is written.  A reader that is
 * gone needs no message. */
static int finish(int result)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return result;
    if (errno != EPIPE)
        fprintf(stderr, "drterr: standard output: %s\n", strerror(errno));
    return TROUBLE;
}

static void set_mode(struct command *command, enum mode mode)
{
    if (command->mode != EXPLAIN && command->mode != mode)
        fail_usage("only one of --list, --function and --annotate");
    command->mode = mode;
}

static void add_operand(struct command *command, char *operand)
{
    command->operands[command->count++] = operand;
}

static void use_option(struct command *command, int option)
{
    switch (option) {
    case LIST:
    case FUNCTION:
    case ANNOTATE:
        set_mode(command, (enum mode)option);
        if (optarg)
            add_operand(command, optarg);
        break;
    case 'j':
        command->options.json = true;
        break;
    case 'h':
        fputs(usage, stdout);
        exit(finish(ALL_KNOWN));
    case 'V':
        puts("drterr " PACKAGE_VERSION);
        exit(finish(ALL_KNOWN));
    default:
        fail_usage(NULL);
    }
}

/* What is no option: "-" and negative numbers among it. */
static bool is_operand(const char *argument)
{
    return argument[0] != '-' || argument[1] == '\0' || isdigit((unsigned char)argument[1]);
}

/* getopt_long takes -5 for an option, so it is shown the options only. */
static void parse(struct command *command, int argc, char **argv)
{
    static const struct option options[] = {
        {"list", optional_argument, NULL, LIST},
        {"function", required_argument, NULL, FUNCTION},
        {"annotate", no_argument, NULL, ANNOTATE},
        {"json", no_argument, NULL, 'j'},
        {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'V'},
        {NULL, 0, NULL, 0},
    };
    int option;

    while (optind < argc) {
        if (is_operand(argv[optind])) {
            add_operand(command, argv[optind++]);
            continue;
        }
        option = getopt_long(argc, argv, "+lf:ajhV", options, NULL);
        if (option == -1)
            break;
        use_option(command, option);
    }
    while (optind < argc)
        add_operand(command, argv[optind++]);
}

static bool wants_colour(void)
{
    const char *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");

    return isatty(STDOUT_FILENO) && !(no_color && *no_color) && term && strcmp(term, "dumb") != 0;
}

static int run(const struct command *command)
{
    switch (command->mode) {
    case LIST:
        return list_codes(command->operands, command->count, &command->options);
    case FUNCTION:
        return list_functions(command->operands, command->count, &command->options);
    case ANNOTATE:
        if (command->options.json)
            fail_usage("--annotate writes no JSON");
        return annotate(command->operands, command->count, command->options.colour);
    default:
        if (command->count == 0)
            fail_usage("no code to explain");
        return explain(command->operands, command->count, &command->options);
    }
}

int main(int argc, char **argv)
{
    struct command command = {EXPLAIN, {false, false}, NULL, 0};
    int result;

    command.operands = calloc((size_t)argc + 1, sizeof *command.operands);
    if (!command.operands) {
        complain("memory", strerror(errno));
        return TROUBLE;
    }
    parse(&command, argc, argv);
    command.options.colour = wants_colour();
    result = finish(run(&command));
    free(command.operands);
    return result;
}
