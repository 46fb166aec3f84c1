package org.entente.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Refusal;
import org.entente.groups.model.Invitation.Answer;
import org.junit.jupiter.api.Test;

/** GRP-05. */
class InvitationTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant REPLY_BY = Invitation.lastMinuteOf(LocalDate.parse("2021-04-09"), NEW_YORK);

    @Test
    void theDayOfTheReplyEndsWhereTheGroupWorks() {
        assertThat(REPLY_BY).isEqualTo(Instant.parse("2021-04-10T03:59:00Z"));
    }

    @Test
    void anAnswerAtTheDeadlineCountsAndAStrictlyLaterOneDoesNot() {
        assertThat(invitation().refusalAt(REPLY_BY)).isNull();
        assertThat(invitation().refusalAt(REPLY_BY.plusMillis(1))).isEqualTo(Refusal.INVITATION_EXPIRED);
        assertThat(invitation().answerAt(REPLY_BY.plusMillis(1))).isEqualTo(Answer.EXPIRED);
    }

    @Test
    void anInvitationIsAnsweredOnce() {
        for (var answer : new Answer[] {Answer.ACCEPTED, Answer.DECLINED, Answer.WITHDRAWN}) {
            assertThat(invitation().answered(answer, REPLY_BY).refusalAt(REPLY_BY))
                    .isEqualTo(Refusal.INVITATION_ANSWERED);
        }
        assertThat(invitation().answered(Answer.EXPIRED, REPLY_BY).refusalAt(REPLY_BY))
                .isEqualTo(Refusal.INVITATION_EXPIRED);
    }

    private static Invitation invitation() {
        var name = new LocalizedText(Map.of(Language.EN, "A group"));
        return new Invitation(
                Ids.next(),
                Ids.next(),
                new PartyCode("QA"),
                Capacity.MEMBER,
                "",
                Language.EN,
                name,
                name,
                new PartyCode("DZ"),
                Instant.parse("2021-03-01T12:00:00Z"),
                REPLY_BY,
                NEW_YORK,
                null,
                null);
    }
}
