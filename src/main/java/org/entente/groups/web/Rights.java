package org.entente.groups.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.entente.groups.Capacity;
import org.entente.web.Messages;

/** The fields that say in which capacity, with which rights and since when a party belongs to a group. */
final class Rights {

    private static final String AS_CAPACITY = "capacity";
    private static final String WITH = "with";
    private static final String WITHOUT = "without";

    private Rights() {}

    static ActField capacity(Sent sent, Messages m) {
        var options = new LinkedHashMap<String, String>();
        Stream.of(Capacity.values())
                .forEach(capacity -> options.put(capacity.name(), GroupWords.capacity(m, capacity)));
        return ActField.choice(
                "capacity", m.get("groups.members.capacity"), options, sent.line("capacity", Capacity.MEMBER.name()));
    }

    /** Full rights follow the capacity unless the group says otherwise (SIL-03). */
    static ActField rights(Sent sent, Messages m) {
        var options = new LinkedHashMap<String, String>();
        options.put(AS_CAPACITY, m.get("groups.form.rights.as-capacity"));
        options.put(WITH, m.get("groups.form.rights.with"));
        options.put(WITHOUT, m.get("groups.form.rights.without"));
        return ActField.choice("rights", m.get("groups.form.rights"), options, sent.line("rights", AS_CAPACITY));
    }

    static boolean of(Sent sent, Capacity capacity) {
        return switch (sent.line("rights")) {
            case WITH -> true;
            case WITHOUT -> false;
            default -> capacity.fullRightsByDefault();
        };
    }

    static ActField since(Sent sent, Messages m, LocalDate today) {
        return ActField.date(
                "since",
                m.get("groups.form.since"),
                sent.line("since", today.toString()),
                m.get("groups.form.date.help"));
    }
}
