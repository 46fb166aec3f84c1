package org.entente.directory;

import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/** What a mission publishes of itself. Words that it left out are empty. */
public record MissionEntry(
        MissionKey mission,
        String address,
        List<String> phones,
        String fax,
        List<Mailbox> mailboxes,
        @Nullable MonthDay nationalDay,
        Language correspondence,
        String officeHours,
        String remarks,
        Instant changedAt) {

    /** A part of the entry that can change on its own. */
    public enum Field {
        ADDRESS,
        PHONES,
        FAX,
        MAILBOXES,
        NATIONAL_DAY,
        CORRESPONDENCE,
        OFFICE_HOURS,
        REMARKS
    }

    /** What stands otherwise than it did before; everything that is filled in, where nothing was before. */
    public List<Field> changedFrom(@Nullable MissionEntry before) {
        var changed = new ArrayList<Field>();
        for (var field : Field.values()) {
            var value = value(field);
            if (before == null ? !isNothing(value) : !Objects.equals(value, before.value(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case ADDRESS -> address;
            case PHONES -> phones;
            case FAX -> fax;
            case MAILBOXES -> mailboxes;
            case NATIONAL_DAY -> nationalDay;
            case CORRESPONDENCE -> correspondence;
            case OFFICE_HOURS -> officeHours;
            case REMARKS -> remarks;
        };
    }
}
