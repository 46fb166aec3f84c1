package org.entente.notices;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.Language;

/** A notice as its reader was served it, in the language of that moment. */
public record ServedNotice(
        UUID id,
        Language language,
        String subject,
        String body,
        String path,
        boolean legal,
        Instant servedAt,
        boolean read) {}
