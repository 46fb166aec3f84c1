package org.entente.information.web;

import org.entente.information.files.AttachedFile;
import org.entente.information.files.FileRefusal;
import org.entente.web.Messages;

/** The words for files. */
public final class FileWords {

    private FileWords() {}

    /** What it is and how large: {@code PDF, 240 kB}. */
    public static String kind(Messages m, AttachedFile file) {
        return m.get("information.file.kind", "type", file.type().name(), "kilobytes", file.kilobytes());
    }

    static String refusal(Messages m, FileRefusal refusal, long megabytes) {
        return switch (refusal) {
            case NO_SUCH_PLACE, NOT_ENTITLED -> m.get("information.file.refused.not-entitled");
            case MISSING -> m.get("information.file.refused.missing");
            case TOO_LARGE -> m.get("information.file.refused.too-large", "megabytes", megabytes);
            case WRONG_TYPE -> m.get("information.file.refused.wrong-type");
            case UNREADABLE -> m.get("information.file.refused.unreadable");
            case BEARS_CLASSIFICATION -> m.get("information.file.refused.classified");
            case ASK_CATEGORY -> m.get("information.file.refused.ask");
            case BUSY -> m.get("information.file.refused.busy");
            case ALREADY_RECALLED -> m.get("information.file.refused.recalled");
            case ALREADY_CONFIRMED -> m.get("information.file.refused.confirmed");
        };
    }
}
