package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.entente.core.Language;
import org.entente.groups.GroupSettings;
import org.entente.groups.GroupSettings.Proposers;
import org.entente.groups.Outcome;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.support.EntenteTest;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.usecase.DraftingAText;
import org.entente.texts.usecase.SharingAText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who proposes texts is what the group has set: GRP-12. */
@EntenteTest
class TextProposersTests {

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingTheSettings changing;

    @Autowired
    private DraftingAText drafting;

    @Autowired
    private SharingAText sharing;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void whereTheChairAloneProposesNobodyElseBeginsOrShares() {
        var text = world.draft(cast);
        set(Proposers.CHAIR);
        assertThat(drafting.draft(cast.kuwait(), world.kuwaitsDraft(cast), clock))
                .isEqualTo(TextOutcome.refused(TextRefusal.NOT_A_MEMBER));
        assertThat(sharing.share(cast.kuwait(), text.id(), clock))
                .isEqualTo(TextOutcome.refused(TextRefusal.NOT_A_MEMBER));
        assertThat(drafting.draft(cast.chair(), world.kuwaitsDraft(cast), clock))
                .isInstanceOf(TextOutcome.Done.class);
        set(Proposers.FULL_RIGHTS);
        assertThat(sharing.share(cast.kuwait(), text.id(), Clock.offset(clock, Duration.ofSeconds(1))))
                .isInstanceOf(TextOutcome.Done.class);
    }

    @Test
    void whereAllPartiesProposeAnObserverDoesAndAStrangerDoesNot() {
        set(Proposers.ALL_PARTIES);
        var begun = drafting.draft(cast.observer(), world.kuwaitsDraft(cast), clock);
        assertThat(begun).isInstanceOf(TextOutcome.Done.class);
        assertThat(drafting.draft(cast.stranger(), world.kuwaitsDraft(cast), clock))
                .isEqualTo(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
        assertThat(drafting.draft(cast.anyone(), world.kuwaitsDraft(cast), clock))
                .isEqualTo(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private void set(Proposers proposers) {
        var settings = new GroupSettings(
                cast.group().id(),
                java.util.List.of(Language.EN),
                Precedence.USUAL,
                "TLP:AMBER",
                true,
                null,
                proposers,
                false,
                false);
        assertThat(changing.change(cast.chair(), settings, clock)).isInstanceOf(Outcome.Done.class);
    }
}
