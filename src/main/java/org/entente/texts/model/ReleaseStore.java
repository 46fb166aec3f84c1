package org.entente.texts.model;

import java.util.Optional;
import java.util.UUID;

/** Where releases are kept. Reading answers what the transaction may see; writing needs the service. */
public interface ReleaseStore {

    /** Writes the release and puts the version, with its words, before everyone. */
    void add(Release release, UUID everyone);

    Optional<Release> byShortId(String shortId);

    Optional<Release> ofText(UUID textId);
}
