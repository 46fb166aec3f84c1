package org.entente.demo;

import static org.entente.demo.DraftingTheTexts.done;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.demo.TextFile.Reach;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.texts.usecase.IssuingAVersion;
import org.entente.texts.usecase.SharingAText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells how each text of the world came to where it stands: drafted, shared, issued, put under silence. */
@Component
@ConditionalOnProperty("entente.demo")
class TellingTheTexts {

    private static final Duration DRAFTED = Duration.ofDays(15);
    private static final Duration SHARED = Duration.ofDays(14);
    private static final Duration ISSUED = Duration.ofDays(9);

    private final Groups groups;
    private final Offices offices;
    private final DraftingTheTexts drafting;
    private final SharingAText sharing;
    private final IssuingAVersion issuing;
    private final TellingTheSilences silences;
    private final WorldClock clock;

    TellingTheTexts(
            Groups groups,
            Offices offices,
            DraftingTheTexts drafting,
            SharingAText sharing,
            IssuingAVersion issuing,
            TellingTheSilences silences,
            WorldClock clock) {
        this.groups = groups;
        this.offices = offices;
        this.drafting = drafting;
        this.sharing = sharing;
        this.issuing = issuing;
        this.silences = silences;
        this.clock = clock;
    }

    void tell(TextFile file, GroupFile groupFile, Group group, Instant now) {
        var text = file.ifDrafter()
                .map(party -> offices.acting(
                        party, file.chapter(), Office.DRAFTER, drafter -> draft(drafter, file, group, now)))
                .orElseGet(() -> offices.acting(
                        groupFile.founder(),
                        groupFile.home(),
                        Office.CHAIRS_OFFICE,
                        chair -> bring(chair, file, group, now)));
        if (file.reaches().isAtLeast(Reach.UNDER_SILENCE)) {
            silences.tell(text, file, groupFile, group, now);
        }
    }

    private UUID draft(Actor drafter, TextFile file, Group group, Instant now) {
        clock.tellAt(now.minus(DRAFTED));
        return drafting.draft(drafter, file, chapter(drafter, group, file.chapter()), group, clock);
    }

    private UUID bring(Actor chair, TextFile file, Group group, Instant now) {
        var text = draft(chair, file, group, now);
        if (file.reaches().isAtLeast(Reach.NEGOTIATION)) {
            clock.tellAt(now.minus(SHARED));
            done(sharing.share(chair, text, clock));
        }
        if (file.reaches().isAtLeast(Reach.ISSUED)) {
            clock.tellAt(now.minus(ISSUED));
            done(issuing.issue(chair, text, 1, clock));
        }
        return text;
    }

    private Chapter chapter(Actor actor, Group group, String code) {
        return offices.seeing(actor, () -> groups.chapters(group.id())).stream()
                .filter(chapter -> chapter.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
