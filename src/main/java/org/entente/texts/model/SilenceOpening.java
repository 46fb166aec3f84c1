package org.entente.texts.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** How a procedure starts: drafted, perhaps proposed in a meeting or scheduled, launched (SIL-01 to SIL-05). */
public final class SilenceOpening {

    private final SilenceFacts facts;

    SilenceOpening(SilenceFacts facts) {
        this.facts = facts;
    }

    /** The first fact of every procedure. Linked texts are given together and share its fate (SIL-05). */
    public static SilenceDecision draft(
            Instant now, SilenceAuthor by, SilenceTerms terms, Collection<SilenceText> texts) {
        if (!by.initiator()) {
            return SilenceDecision.refused(SilenceRefusal.NOT_INITIATOR);
        }
        if (texts.isEmpty()) {
            return SilenceDecision.refused(SilenceRefusal.NO_SUCH_TEXT);
        }
        return SilenceDecision.accepted(new SilenceEvent.Drafted(now, by, terms, List.copyOf(texts)));
    }

    /** The chair names the exact expiry in a meeting that is in session. */
    public SilenceDecision propose(
            Instant now, SilenceAuthor by, Launch launch, Instant meetingEndsAt, Set<PartyCode> entitled) {
        var reasons = against(new SilenceStart.InMeeting(meetingEndsAt), launch, by, now, entitled);
        return reasons.isEmpty()
                ? SilenceDecision.accepted(
                        new SilenceEvent.Proposed(facts.later(now), by, launch.expiresAt(), meetingEndsAt))
                : new SilenceDecision.Refused(reasons);
    }

    /** Before the meeting ends, one State can keep silence from being used at all. */
    public SilenceDecision objectToUse(Instant now, SilenceAuthor by, Set<PartyCode> entitled) {
        var at = facts.later(now);
        var party = by.party();
        if (facts.state != SilenceState.PROPOSED || facts.meetingEndsAt == null) {
            return SilenceDecision.refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (party == null || !entitled.contains(party)) {
            return SilenceDecision.refused(SilenceRefusal.NOT_ENTITLED);
        }
        if (!by.mayCommit()) {
            return SilenceDecision.refused(SilenceRefusal.LACKS_AUTHORITY);
        }
        if (!at.isBefore(facts.meetingEndsAt)) {
            return SilenceDecision.refused(SilenceRefusal.MEETING_OVER);
        }
        return SilenceDecision.accepted(new SilenceEvent.UseOpposed(at, by, party));
    }

    public SilenceDecision schedule(
            Instant now, SilenceAuthor by, Launch launch, Instant launchAt, Set<PartyCode> entitled) {
        var reasons = against(new SilenceStart.At(launchAt), launch, by, now, entitled);
        return reasons.isEmpty()
                ? SilenceDecision.accepted(new SilenceEvent.Scheduled(
                        facts.later(now), by, launchAt, launch.expiresAt(), launch.urgent(), launch.waiver()))
                : new SilenceDecision.Refused(reasons);
    }

    /**
     * @param startedAt when the initiator, or the timer of a scheduled launch, ordered it
     * @param circulatedAt when the last entitled member was served and the last mail accepted: the period is counted
     *     from here, so a slow mail server can make a launch too short (SIL-02)
     */
    public SilenceDecision launch(
            Instant startedAt, Instant circulatedAt, SilenceAuthor by, Launch launch, Set<PartyCode> entitled) {
        var at = facts.later(circulatedAt);
        var reasons = reasonsAgainst(launch, by, at, entitled);
        if (!reasons.isEmpty()) {
            return new SilenceDecision.Refused(reasons);
        }
        return SilenceDecision.accepted(new SilenceEvent.Launched(
                at,
                by,
                startedAt,
                launch.expiresAt(),
                launch.versions().stream().map(SilenceText::of).toList(),
                entitled,
                launch.urgent(),
                launch.waiver()));
    }

    /** What was asked for when the launch was scheduled, with the versions as they are frozen now. */
    public Launch scheduled(List<FrozenVersion> versions) {
        return new Launch(facts.expiresAt(), versions, facts.urgent, facts.waiver);
    }

    /** The time of the launch has come and it may not go: the initiator must look at the reasons. */
    public SilenceDecision missed(Instant now, List<SilenceRefusal> reasons) {
        return facts.state == SilenceState.SCHEDULED
                ? SilenceDecision.accepted(
                        new SilenceEvent.LaunchMissed(facts.later(now), SilenceAuthor.PLATFORM, reasons))
                : SilenceDecision.refused(SilenceRefusal.NOT_IN_THIS_STATE);
    }

    /**
     * What the initiator asks for.
     *
     * @param waiver the exceptional reason for which a required language may be missing; blank if none
     */
    public record Launch(Instant expiresAt, List<FrozenVersion> versions, boolean urgent, String waiver) {
        public Launch {
            versions = List.copyOf(versions);
        }
    }

    /** Every reason against starting in this way, so that the initiator sees them all at once. Empty: it may. */
    public List<SilenceRefusal> against(
            SilenceStart start, Launch launch, SilenceAuthor by, Instant now, Set<PartyCode> entitled) {
        var at = facts.later(now);
        return switch (start) {
            case SilenceStart.Now _ -> reasonsAgainst(launch, by, at, entitled);
            case SilenceStart.At(var launchAt) -> againstScheduling(launch, by, at, launchAt, entitled);
            case SilenceStart.InMeeting(var endsAt) -> againstProposing(launch, by, at, endsAt, entitled);
        };
    }

    private List<SilenceRefusal> againstScheduling(
            Launch launch, SilenceAuthor by, Instant at, Instant launchAt, Set<PartyCode> entitled) {
        var reasons = reasonsAgainst(launch, by, launchAt, entitled);
        if (facts.state == SilenceState.SCHEDULED) {
            reasons.add(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (launchAt.isBefore(at)) {
            reasons.add(SilenceRefusal.NOT_LATER);
        }
        return reasons;
    }

    /** The launch must be possible when the meeting is over; till then the one thing missing is the proposal itself. */
    private List<SilenceRefusal> againstProposing(
            Launch launch, SilenceAuthor by, Instant at, Instant endsAt, Set<PartyCode> entitled) {
        var reasons = reasonsAgainst(launch, by, endsAt, entitled);
        reasons.remove(SilenceRefusal.PROPOSE_IN_MEETING_FIRST);
        if (facts.state != SilenceState.DRAFT && !reasons.contains(SilenceRefusal.NOT_IN_THIS_STATE)) {
            reasons.add(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (!at.isBefore(endsAt)) {
            reasons.add(SilenceRefusal.MEETING_OVER);
        }
        return reasons;
    }

    /** Every reason why the launch is refused, so that the initiator sees them all at once. Empty: it may go. */
    public List<SilenceRefusal> reasonsAgainst(
            Launch launch, SilenceAuthor by, Instant circulatedAt, Set<PartyCode> entitled) {
        var reasons = new ArrayList<SilenceRefusal>();
        if (!facts.state.isBeforeLaunch()) {
            reasons.add(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        var byTimer = by.equals(SilenceAuthor.PLATFORM) && facts.state == SilenceState.SCHEDULED;
        if (!by.initiator() && !byTimer) {
            reasons.add(SilenceRefusal.NOT_INITIATOR);
        }
        add(reasons, againstMeeting(circulatedAt));
        add(reasons, Wording.isReadable(launch.waiver()) ? null : SilenceRefusal.WORDS_UNACCEPTABLE);
        if (facts.state == SilenceState.PROPOSED && !launch.expiresAt().equals(facts.expiresAt())) {
            reasons.add(SilenceRefusal.NOT_AS_PROPOSED);
        }
        if (entitled.isEmpty()) {
            reasons.add(SilenceRefusal.NOBODY_ENTITLED);
        } else if (facts.terms().profile().breaking().threshold() > entitled.size()) {
            reasons.add(SilenceRefusal.THRESHOLD_OUT_OF_REACH);
        }
        againstTexts(reasons, launch);
        againstExpiry(reasons, launch, circulatedAt);
        return reasons;
    }

    private @Nullable SilenceRefusal againstMeeting(Instant at) {
        if (facts.terms().profile().starting().proposedInMeeting() && facts.meetingEndsAt == null) {
            return SilenceRefusal.PROPOSE_IN_MEETING_FIRST;
        }
        // Until the meeting is over any State may still oppose the use of silence.
        return facts.meetingEndsAt != null && at.isBefore(facts.meetingEndsAt) ? SilenceRefusal.MEETING_NOT_OVER : null;
    }

    private void againstTexts(List<SilenceRefusal> reasons, Launch launch) {
        var frozen = launch.versions().stream().map(FrozenVersion::versionId).collect(Collectors.toSet());
        var drafted = facts.texts.stream().map(SilenceText::versionId).collect(Collectors.toSet());
        if (!frozen.equals(drafted)) {
            reasons.add(SilenceRefusal.NOT_FROZEN);
        }
        if (launch.versions().stream().anyMatch(version -> !version.openPoints().isEmpty())) {
            reasons.add(SilenceRefusal.OPEN_POINTS);
        }
        if (!launch.versions().stream().allMatch(FrozenVersion::concordant)) {
            reasons.add(SilenceRefusal.NOT_CONCORDANT);
        }
        var required = facts.terms().profile().starting().languages();
        if (launch.waiver().isBlank()
                && !launch.versions().stream()
                        .allMatch(version -> version.languages().containsAll(required))) {
            reasons.add(SilenceRefusal.LANGUAGE_MISSING);
        }
    }

    private void againstExpiry(List<SilenceRefusal> reasons, Launch launch, Instant circulatedAt) {
        var terms = facts.terms();
        if (launch.expiresAt().isBefore(terms.earliestExpiry(circulatedAt))
                || !launch.expiresAt().isAfter(circulatedAt)) {
            reasons.add(SilenceRefusal.PERIOD_TOO_SHORT);
        }
        if (launch.expiresAt()
                .isAfter(circulatedAt.plus(terms.profile().starting().maximum()))) {
            reasons.add(SilenceRefusal.PERIOD_TOO_LONG);
        }
        if (!launch.urgent() && !terms.inWindow(launch.expiresAt())) {
            reasons.add(SilenceRefusal.OUTSIDE_WINDOW);
        }
    }

    private static void add(List<SilenceRefusal> reasons, @Nullable SilenceRefusal reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
