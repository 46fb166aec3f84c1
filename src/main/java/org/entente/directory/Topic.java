package org.entente.directory;

import org.entente.web.Messages;

/** What a focal point is for. */
public enum Topic {
    HEALTH_ALERT,
    SECURITY,
    LEGAL,
    PRESS,
    PROTOCOL,
    CYBER,
    CONSULAR,
    HUMANITARIAN,
    /** As the mission words it. */
    OTHER;

    /** The topic as the list words it. */
    public String words(Messages m) {
        return switch (this) {
            case HEALTH_ALERT -> m.get("directory.topic.health-alert");
            case SECURITY -> m.get("directory.topic.security");
            case LEGAL -> m.get("directory.topic.legal");
            case PRESS -> m.get("directory.topic.press");
            case PROTOCOL -> m.get("directory.topic.protocol");
            case CYBER -> m.get("directory.topic.cyber");
            case CONSULAR -> m.get("directory.topic.consular");
            case HUMANITARIAN -> m.get("directory.topic.humanitarian");
            case OTHER -> m.get("directory.topic.other");
        };
    }
}
