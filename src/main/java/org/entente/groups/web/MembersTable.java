package org.entente.groups.web;

import java.util.List;
import java.util.stream.Stream;
import org.entente.web.CommaSeparated;
import org.entente.web.Messages;

/** A list of members as a table. */
final class MembersTable {

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
        return CommaSeparated.of(Stream.concat(Stream.of(heads), rows).toList());
    }

    private static List<String> row(MemberView row, Messages m) {
        return List.of(
                row.party().value(),
                row.name(),
                GroupWords.capacity(m, row.membership().capacity()),
                row.membership().since().toString(),
                row.chairs() ? m.get("groups.members.chair") : "");
    }
}
