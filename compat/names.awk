# SPDX-License-Identifier: MIT
#
# names.awk - makes names.list from codes.list: every name with its row, ordered
# by the hash that name_bucket in codes.c computes, and where each bucket begins.

BEGIN {
    BUCKETS = 512
    for (i = 32; i < 127; i++)
        ordinal[sprintf("%c", i)] = i
}

function add(name, row,    i, hash) {
    hash = length(name)
    for (i = hash > 8 ? hash - 7 : 1; i <= length(name); i++)
        hash = (hash * 31 + ordinal[substr(name, i, 1)]) % 4294967296
    hash %= BUCKETS
    count[hash]++
    lines[hash] = lines[hash] "NAME(" name ", " row ")\n"
}

# An alias stands below the row that it belongs to.
/^(STATUS|BARE|BOTH|ALIAS|BARE_ALIAS)\(/ {
    split($0, part, /[(,] */)
    if (part[1] !~ /ALIAS/)
        row = part[2]
    add(part[2], row)
    if (part[1] == "BOTH")
        add(part[3], row)
}

END {
    print "/* Made by names.awk from codes.list. */"
    print "#if !defined(NAME)\n#define NAME(name, row)\n#endif"
    print "#if !defined(BUCKET)\n#define BUCKET(first)\n#endif"
    for (i = 0; i < BUCKETS; i++) {
        printf "BUCKET(%d)\n%s", first, lines[i]
        first += count[i]
    }
    printf "BUCKET(%d)\n", first
    print "#undef NAME\n#undef BUCKET"
}
