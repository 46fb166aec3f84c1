package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;

/** Where versions and their words are kept. Reading answers what the transaction may see; writing needs the service. */
public interface VersionStore {

    /** The versions of a text, the first one first. */
    List<Version> versions(UUID textId);

    Optional<Version> version(UUID versionId);

    void open(Version version, TextLanguages languages, Instant at);

    Sheet sheet(UUID versionId);

    /** A version with its words. */
    record Worded(Version version, Sheet sheet) {}

    /** Those of the versions that are there, with their words. */
    Map<UUID, Worded> worded(Collection<UUID> versionIds);

    /** Brings the order and the number of the paragraphs to those of the words, and leaves the wordings alone. */
    void arrange(Version version, Words words);

    /** Writes a wording and answers its new revision. */
    long word(Version version, UUID paragraphId, Language language, String words, Actor by, Instant at);

    /** Writes every wording of one version into another that has the same paragraphs and no words yet. */
    void copyWordings(Version from, Version to);

    /** Freezes the version in the languages of the issue. */
    void issue(Version version, Version.Issue issue);

    /** The next number of a series in a year, the first one being one (SYM-01). */
    int nextNumber(String series, int year);

    void adopt(Version version, Symbol number, LocalDate on, Instant at);
}
