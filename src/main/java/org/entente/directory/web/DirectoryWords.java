package org.entente.directory.web;

import org.entente.directory.MissionEntry;
import org.entente.web.Messages;

/** The words of what is one of several in the directory. */
public final class DirectoryWords {

    private DirectoryWords() {}

    /** The part of an entry, as its column is headed. */
    public static String field(Messages m, MissionEntry.Field field) {
        return switch (field) {
            case ADDRESS -> m.get("directory.column.address");
            case PHONES -> m.get("directory.column.phone");
            case FAX -> m.get("directory.fax");
            case MAILBOXES -> m.get("directory.mailboxes");
            case NATIONAL_DAY -> m.get("directory.national-day");
            case CORRESPONDENCE -> m.get("directory.correspondence");
            case OFFICE_HOURS -> m.get("directory.hours");
            case REMARKS -> m.get("directory.remarks");
        };
    }
}
