package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.groups.GroupSettings;
import org.entente.groups.GroupSettings.Proposers;
import org.entente.groups.Outcome;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.information.ChangingAMarking;
import org.entente.information.Marking;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.information.files.AttachingAFile;
import org.entente.information.files.FileOutcome;
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
    private ChangingTheSettings settings;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private Markings markings;

    @Autowired
    private AttachingAFile attaching;

    @Autowired
    private ActorTransactions transactions;

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

    @Test
    void whoeverTheGroupLetsProposeMayAttach_GRP12() {
        var group = cast.group().id();
        set(Proposers.CHAIR);
        assertThat(mayAttach(cast.kuwait(), group)).isFalse();
        assertThat(mayAttach(cast.chair(), group)).isTrue();
        assertThat(mayAttach(cast.chairsOffice(), group)).isTrue();
        set(Proposers.ALL_PARTIES);
        assertThat(mayAttach(cast.observer(), group)).isTrue();
        assertThat(mayAttach(world.actor("CU", Office.CHAIRS_OFFICE), group)).isFalse();
        assertThat(attaching.place(cast.stranger(), group, clock)).isEmpty();
    }

    @Test
    void anItemBeginsUnderTheLabelThatTheGroupHasSet_TLP01() {
        set(Proposers.FULL_RIGHTS, "TLP:AMBER+STRICT");
        var text = world.draft(cast);
        assertThat(marking(cast.kuwait(), text.id())).isEqualTo(Marking.of(Tlp.AMBER_STRICT));
        set(Proposers.FULL_RIGHTS, "TLP:GREEN");
        assertThat(marking(cast.kuwait(), text.id()).tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(marking(cast.kuwait(), attached()).tlp()).isEqualTo(Tlp.GREEN);
    }

    @Test
    void whereItemsBeginRedTheirAuthorAndWhoeverSharesThemReadThem_TLP01_TLP04() {
        set(Proposers.FULL_RIGHTS, "TLP:RED");
        var text = world.draft(cast).id();
        assertThat(marking(cast.kuwait(), text).persons()).hasSize(1);
        assertThat(sharing.share(cast.kuwait(), text, clock)).isInstanceOf(TextOutcome.Done.class);
        for (var named : java.util.List.of(cast.kuwait(), cast.kuwaitDrafter())) {
            assertThat(marking(named, text).persons()).hasSize(2);
        }
        assertThat(changing.find(cast.algeria(), text, clock)).isEmpty();
        var file = attached();
        assertThat(changing.find(cast.kuwait(), file, clock)).isPresent();
        assertThat(changing.find(cast.kuwaitDrafter(), file, clock)).isEmpty();
    }

    private boolean mayAttach(Actor actor, UUID place) {
        return attaching.place(actor, place, clock).orElseThrow().mayAttach();
    }

    private UUID attached() {
        var sent =
                new AttachingAFile.Sent("a.txt", new ByteArrayInputStream(new byte[] {'a'}), false, UUID.randomUUID());
        var outcome = attaching.attach(cast.kuwait(), cast.group().id(), sent, clock);
        return ((FileOutcome.Done) outcome).fileId();
    }

    private Marking marking(Actor actor, UUID thing) {
        return transactions.call(actor, () -> markings.of(thing));
    }

    private void set(Proposers proposers) {
        set(proposers, "TLP:AMBER");
    }

    private void set(Proposers proposers, String marking) {
        var wished = new GroupSettings(
                cast.group().id(),
                java.util.List.of(Language.EN),
                Precedence.USUAL,
                marking,
                true,
                null,
                proposers,
                false,
                false);
        assertThat(settings.change(cast.chair(), wished, clock)).isInstanceOf(Outcome.Done.class);
    }
}
