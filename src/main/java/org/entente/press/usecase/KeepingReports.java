package org.entente.press.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Newcomers;
import org.entente.press.intake.Taken;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Fingerprint;
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

/**
 * Reads a report and puts it into the inbox of a group with what it proposes: first it is read, outside of any
 * transaction, since that may take seconds; then it is kept, in the transaction of the caller.
 */
@Component
class KeepingReports {

    private static final int LONGEST_TITLE = 300;
    /** A report without a headline goes by its first words. */
    private static final int FIRST_WORDS = 100;

    private final ReportStore reports;
    private final ClaimStore claims;
    private final NameStore names;
    private final ReadingReports reading;
    private final Newcomers newcomers;
    private final ActorTransactions transactions;

    KeepingReports(
            ReportStore reports,
            ClaimStore claims,
            NameStore names,
            ReadingReports reading,
            Newcomers newcomers,
            ActorTransactions transactions) {
        this.reports = reports;
        this.claims = claims;
        this.names = names;
        this.reading = reading;
        this.newcomers = newcomers;
        this.transactions = transactions;
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
            PartyCode by) {

        boolean hasAddress() {
            return origin == Origin.ADDRESS || origin == Origin.FEED;
        }
    }

    /** What came in, with what it says. */
    record Read(Arrival arrival, Reading reading) {}

    /**
     * A report that is there now.
     *
     * @param wasThere whether it was before
     */
    record Kept(Report report, boolean wasThere) {}

    /** Reads it with the names that the group has taught. */
    Read read(UUID groupId, Arrival arrival) {
        var taught = transactions.asService(() -> names.ofGroup(groupId));
        return new Read(arrival, reading.read("", arrival.words().words(), taught));
    }

    /**
     * The report; the one that is there where it is the same. It is for those who belong to the group now: newcomers, from
     * whom what came before is kept, do not read it (REL-02), and where they add it, it is another one.
     */
    Kept keep(UUID groupId, UUID audienceId, Read read, Instant at) {
        var arrival = read.arrival();
        var address = arrival.hasAddress() ? arrival.name() : "";
        var print = Fingerprint.of(arrival.content(), arrival.words().words(), address);
        var readers = newcomers.forContent(audienceId, at);
        reports.holdWords(readers, print); // of two at once one is the first, and the other its copy
        return reports.same(readers, print)
                .map(there -> new Kept(there, true))
                .orElseGet(() -> add(groupId, readers, read, print, at));
    }

    private Kept add(UUID groupId, UUID readers, Read read, Fingerprint print, Instant at) {
        var arrival = read.arrival();
        var words = arrival.words();
        var report = report(groupId, readers, read, print, at);
        var original = new Original(words.words(), words.aside(), read.reading().evidence());
        if (!reports.add(report, original, print, words.mediaType(), arrival.content())) {
            return new Kept(reports.same(readers, print).orElseThrow(), true);
        }
        claims.propose(report, report.isCopy() ? List.of() : Proposals.of(read.reading(), words.words()), 1);
        return new Kept(report, false);
    }

    /** Of the same words from elsewhere nothing is asked twice: it is one more source of what the first tells of. */
    private Report report(UUID groupId, UUID readers, Read read, Fingerprint print, Instant at) {
        var arrival = read.arrival();
        var reading = read.reading();
        var first = reports.first(readers, print);
        return new Report(
                Ids.next(),
                groupId,
                readers,
                title(reading, arrival.words()),
                reading.lang(),
                reading.published() == null ? arrival.words().published() : reading.published(),
                arrival.origin(),
                arrival.name(),
                arrival.sourceId(),
                print.sha256(),
                at,
                arrival.by(),
                first.isPresent() ? ReportState.REVIEWED : ReportState.TO_REVIEW,
                first.map(Report::happeningId).orElse(null),
                first.map(Report::id).orElse(null));
    }

    private static String title(Reading read, Taken.Words words) {
        var headline = words.title() != null ? words.title() : read.title();
        var found = headline != null ? headline : words.words();
        var line = found.strip().lines().findFirst().orElse("…").strip();
        var most = headline != null ? LONGEST_TITLE : FIRST_WORDS;
        if (line.length() <= most) {
            return line;
        }
        var cut = Cut.to(line, most - 1);
        var word = cut.lastIndexOf(' ');
        return (word > most / 2 ? cut.substring(0, word) : cut) + "…";
    }
}
