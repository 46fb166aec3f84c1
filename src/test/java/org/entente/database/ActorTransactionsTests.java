package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose eyes a statement has: those of the innermost call, and nobody's outside all of them. */
@EntenteTest
class ActorTransactionsTests {

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UsedForms forms;

    @Autowired
    private Cast cast;

    @Test
    void aCallInsideACallGivesTheFormerEyesBack() {
        var member = cast.headOfMission("QA");
        var other = cast.headOfMission("CU");
        var seen = new ArrayList<String>();
        transactions.run(member, () -> {
            seen.add(eyes());
            transactions.run(other, () -> {
                seen.add(eyes());
                transactions.runAsService(() -> assertThat(isService()).isTrue());
                seen.add(eyes());
            });
            seen.add(eyes());
            assertThat(isService()).isFalse();
        });
        assertThat(seen).isEqualTo(tokens(member, other, other, member));
    }

    @Test
    void nobodyIsCarriedOverToTheNextTransactionOrTheOuterOne() {
        var member = cast.headOfMission("QA");
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            transactions.run(member, () -> assertThat(eyes()).isEqualTo(member.token()));
            assertThat(eyes()).isEmpty();
            transactions.run(member, () -> assertThat(eyes()).isEqualTo(member.token()));
        });
        transactions.run(member, () -> {});
        assertThat(eyes()).isEmpty();
    }

    @Test
    void afterAFailureTheNextCallHasItsOwnEyes() {
        var member = cast.headOfMission("QA");
        assertThatThrownBy(() -> transactions.run(member, () -> {
                    assertThatThrownBy(() -> transactions.runAsService(() -> {
                                throw new IllegalStateException("an act failed");
                            }))
                            .hasMessage("an act failed");
                    transactions.run(member, () -> assertThat(eyes()).isEqualTo(member.token()));
                }))
                .hasMessageContaining("rolled back");
        transactions.run(member, () -> assertThat(eyes()).isEqualTo(member.token()));
    }

    @Test
    void aTrialIsTakenBackAndTheFormItUsedIsUnused() {
        var member = cast.headOfMission("QA");
        var form = Ids.next();
        var at = Instant.parse("2026-11-21T12:00:00Z");
        assertThat(transactions.tryOut(member, () -> forms.firstUse(form, at))).isTrue();
        assertThat(transactions.call(member, () -> forms.firstUse(form, at))).isTrue();
        assertThat(transactions.call(member, () -> forms.firstUse(form, at))).isFalse();
    }

    @Test
    void aTrialInsideATransactionThatIsMeantWouldTakeThatBack() {
        var member = cast.headOfMission("QA");
        assertThatThrownBy(() -> transactions.run(member, () -> transactions.tryOut(member, () -> true)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theServiceGoesOnOnlyWhereTheActorSeesSomething() {
        var member = cast.headOfMission("QA");
        var found = transactions.asServiceWhere(member, () -> Optional.of(eyes()), token -> token + isService());
        assertThat(found).contains(member.token() + true);
        assertThat(transactions.asServiceWhere(member, Optional::empty, nothing -> isService()))
                .isEmpty();
        transactions.run(member, () -> {
            transactions.asServiceWhere(member, () -> Optional.of(1), one -> one);
            assertThat(eyes()).isEqualTo(member.token());
        });
    }

    @Test
    void whatIsAlreadySetIsNotSetAgain() throws Exception {
        var member = cast.headOfMission("QA");
        var sent = Statements.of(() -> transactions.call(
                member, () -> transactions.call(member, () -> transactions.call(member, () -> true))));
        assertThat(sent).hasSize(1);
    }

    private String eyes() {
        return jdbc.sql("select coalesce(current_setting('entente.session', true), '')")
                .query(String.class)
                .single();
    }

    private boolean isService() {
        return jdbc.sql("select access.is_service()").query(Boolean.class).single();
    }

    private static List<String> tokens(Actor... actors) {
        return List.of(actors).stream().map(Actor::token).toList();
    }
}
