package org.entente.groups.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.web.Messages;

/** A list of members as comma-separated values (RFC 4180), with a mark that tells spreadsheets it is UTF-8. */
final class MembersTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private MembersTable() {}

    static String of(MembersView members, Messages m) {
        var heads = List.of(
                m.get("groups.members.code"),
                m.get("groups.members.name"),
                m.get("groups.members.capacity"),
                m.get("groups.members.since"),
                m.get("groups.members.chair"));
        var rows = Stream.concat(members.states().stream(), members.organisations().stream())
                .map(row -> row(row, m));
        return Stream.concat(Stream.of(heads), rows)
                .map(cells -> cells.stream().map(MembersTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private static List<String> row(MemberView row, Messages m) {
        return List.of(
                row.party().value(),
                row.name(),
                GroupWords.capacity(m, row.membership().capacity()),
                row.membership().since().toString(),
                row.chairs() ? m.get("groups.members.chair") : "");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
