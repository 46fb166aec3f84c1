package org.entente.press.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.press.intake.Taken;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.NameStore;
import org.entente.press.model.Origin;
import org.entente.press.model.Original;
import org.entente.press.model.Proposals;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.entente.press.reading.Cut;
import org.entente.press.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a report and puts it into the inbox of a group with what it proposes, in the transaction of the caller. */
@Component
class KeepingReports {

    private static final int LONGEST_TITLE = 300;

    private final ReportStore reports;
    private final ClaimStore claims;
    private final NameStore names;
    private final ReadingReports reading;

    KeepingReports(ReportStore reports, ClaimStore claims, NameStore names, ReadingReports reading) {
        this.reports = reports;
        this.claims = claims;
        this.names = names;
        this.reading = reading;
    }

    /**
     * What came in.
     *
     * @param content the original, as it came
     * @param name its address or the name of its file; empty where it has neither
     */
    record Arrival(
            Taken.Words words,
            byte[] content,
            Origin origin,
            String name,
            @Nullable UUID sourceId,
            PartyCode by) {}

    /** The report; the one there is where the group has the same original already. */
    Report keep(UUID groupId, UUID audienceId, Arrival arrival, Instant at) {
        var sha256 = sha256(arrival.content());
        return reports.same(groupId, sha256).orElseGet(() -> add(groupId, audienceId, arrival, sha256, at));
    }

    private Report add(UUID groupId, UUID audienceId, Arrival arrival, String sha256, Instant at) {
        var id = Ids.next();
        var words = arrival.words().words();
        var read = reading.read(id.toString(), words, names.ofGroup(groupId));
        var published = read.published() == null ? arrival.words().published() : read.published();
        var report = new Report(
                id,
                groupId,
                audienceId,
                title(read, arrival.words()),
                read.lang(),
                published,
                arrival.origin(),
                arrival.name(),
                arrival.sourceId(),
                sha256,
                at,
                arrival.by(),
                ReportState.TO_REVIEW,
                null);
        var original = new Original(words, arrival.words().aside(), read.evidence());
        if (!reports.add(report, original, arrival.words().mediaType(), arrival.content())) {
            return reports.same(groupId, sha256).orElseThrow();
        }
        claims.propose(report, Proposals.of(read, words), 1);
        return report;
    }

    private static String title(Reading read, Taken.Words words) {
        var given = words.title();
        var found = given != null ? given : read.title() != null ? read.title() : words.words();
        var line = found.strip().lines().findFirst().orElse("…").strip();
        return line.length() <= LONGEST_TITLE ? line : Cut.to(line, LONGEST_TITLE - 1) + "…";
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8));
    }
}
