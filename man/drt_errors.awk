# SPDX-License-Identifier: MIT
#
# drt_errors.awk - puts all DRT codes in the place of the line @CODES@ of
# drt_errors.7.in:
#
#   awk -f drt_errors.awk codes.list drt.h drt_errors.7.in
#
# Meaning and nearest errno are those of codes.list.  Values, headings and the
# paragraph that says who returns a code, when, and what to do then are those
# of drt.h: the comment right above the #define.

function fail(message) {
    print "drt_errors.awk: " message > "/dev/stderr"
    failed = 1
    exit 1
}

# A line of text with each sentence on a line of its own, no identifier broken
# by a hyphen, and nothing that roff would take for a request.
function roff(text,    sentence, word, sentences, words, i, j, result) {
    if (text ~ /\\/)
        fail("a backslash in: " text)
    sentences = split(text, sentence, /\.  /)
    for (i = 1; i <= sentences; i++) {
        words = split(sentence[i], word, / /)
        result = result (sentence[i] ~ /^[.']/ ? "\\&" : "")
        for (j = 1; j <= words; j++)
            result = result (word[j] ~ /_|[A-Za-z][A-Z]/ ? "\\%" : "") word[j] (j < words ? " " : "")
        result = result (i < sentences ? ".\n" : "\n")
    }
    return result
}

# DRT_COMPAT_HRESULT(1, 0x1001) in a facility of two hexadecimal digits.
function value(definition, facility,    part) {
    if (definition !~ /^DRT_COMPAT_HRESULT\([01], 0x[0-9a-f][0-9a-f][0-9a-f][0-9a-f]\)$/)
        fail("cannot read " definition)
    split(definition, part, /[(,x)]/)
    return sprintf("0x%s0%s%s", part[2] ? "8" : "0", facility, toupper(part[4]))
}

# A heading is printed with the first code below it.
function add_heading() {
    if (heading)
        codes = codes (count ? ".El\n" : "") ".Ss " heading "\n.Bl -tag -width Ds\n"
    heading = ""
}

function add_code(name, definition) {
    if (!(name in meaning) || !comment)
        fail(name " is not in codes.list or has no comment")
    add_heading()
    codes = codes ".It Dv " name "\n" value(definition, windows) " " \
        "(" value(definition, documented) ")" \
        (nearest[name] == "0" ? "\n" : ",\n.Er " nearest[name] "\n") \
        ".br\n" roff(meaning[name]) ".Pp\n" comment
    count++
}

FILENAME ~ /\.list$/ {
    if (/^STATUS\(DRT_/) {
        split($0, part, /[(,] */)
        nearest[part[2]] = part[3]
        sub(/^[^"]*"/, "")
        sub(/"\)$/, "")
        meaning[part[2]] = $0
        listed++
    }
    next
}

FILENAME ~ /\.h$/ && /^\/\* --- / {
    heading = $0
    gsub(/^\/\* --- | -+ \*\/$/, "", heading)
    next
}

FILENAME ~ /\.h$/ && (/^\/\*/ || in_comment) {
    if (!in_comment)
        comment = ""
    in_comment = !/\*\/$/
    sub(/^ *\/?\* ?/, "")
    sub(/ *\*\/$/, "")
    if ($0)
        comment = comment roff($0)
    next
}

# Windows' facility is decimal, the documentation page's hexadecimal.
FILENAME ~ /\.h$/ {
    if ($1 $2 == "#defineFACILITY_DRT" && $3 ~ /^0x/)
        documented = substr($3, 3)
    else if ($1 $2 == "#defineFACILITY_DRT")
        windows = sprintf("%02x", $3)
    else if (/^#define DRT_[ES]_/)
        add_code($2, $3 " " $4)
    comment = ""
    next
}

$0 == "@CODES@" {
    printf "%s.El\n", codes
    next
}

{
    print
}

END {
    if (!failed && (!listed || count != listed))
        fail(count + 0 " codes in drt.h, " listed + 0 " in codes.list")
    if (failed)
        exit 1
}
