package org.entente.texts.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.information.Tlp;
import org.entente.texts.model.SilenceState;
import org.jspecify.annotations.Nullable;

/** A silence procedure as its page shows it to one reader. */
public record SilenceView(
        UUID id,
        String groupPath,
        String groupName,
        String title,
        Language titleLanguage,
        Tlp label,
        SilenceState state,
        String stateWord,
        String effect,
        @Nullable Instant expiresAt,
        ZoneId zone,
        Instant now,
        List<Act> acts,
        List<Act> chairsActs,
        List<Text> texts,
        Map<String, String> facts,
        List<SilenceTimelineView.Entry> timeline,
        @Nullable Prepared prepared,
        @Nullable String lateFiling,
        @Nullable String reissuedAs,
        @Nullable String reissuedFrom) {

    public record Act(String label, String path, boolean binding) {}

    public record Text(
            String path,
            String title,
            Language language,
            @Nullable String symbol,
            Map<String, String> hashes) {}

    /** What the mission's drafter has left for the head of mission. */
    public record Prepared(String words, Instant at, String path, boolean maySign) {}

    /** Whether nothing can change its outcome any more, so that there is an action sheet of it. */
    public boolean hasEnded() {
        return switch (state) {
            case BROKEN, LAPSED, ADOPTED, NOTED, WITHDRAWN, SUPERSEDED -> true;
            case DRAFT, PROPOSED, SCHEDULED, OPEN, ON_HOLD, SUSPENDED, SETTLING, VOTE_REQUESTED -> false;
        };
    }

    public String tint() {
        return SilenceWords.tint(state);
    }
}
