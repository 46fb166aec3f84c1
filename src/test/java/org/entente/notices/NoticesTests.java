package org.entente.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@EntenteTest
class NoticesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Notices notices;

    @Autowired
    private ActorTransactions transactions;

    @Test
    void everyOfficeOfThePartyIsServedInTheApplicationAndByMail() {
        var head = cast.headOfMission("GW");
        var drafter = cast.drafter("GW");
        var subject = Ids.next();
        var served = notices.serve(notice(subject, "GW"));
        assertThat(served.readers()).isEqualTo(2);
        assertThat(notices.of(head, 0, 10)).extracting(ServedNotice::path).contains("/texts/" + subject);
        assertThat(notices.of(drafter, 0, 10)).extracting(ServedNotice::path).contains("/texts/" + subject);
        assertThat(mailsAbout(subject)).isEqualTo(2);
    }

    @Test
    void aNoticeIsNotFoundByAnyoneElse() throws Exception {
        var head = cast.headOfMission("NR");
        notices.serve(notice(Ids.next(), "NR"));
        var id = notices.of(head, 0, 1).getFirst().id();
        web.perform(get("/notices/" + id).with(as(cast.headOfMission("PW")))).andExpect(status().isNotFound());
        web.perform(get("/notices/" + id).with(as(cast.drafter("NR")))).andExpect(status().isNotFound());
        web.perform(get("/notices/" + id)).andExpect(status().isSeeOther());
        assertThat(notices.of(head, 0, 1).getFirst().read()).isFalse();
    }

    @Test
    void openingANoticeMarksItReadForItsReader() throws Exception {
        var head = cast.headOfMission("KI");
        notices.serve(notice(Ids.next(), "KI"));
        var id = notices.of(head, 0, 1).getFirst().id();
        web.perform(get("/notices/" + id).with(as(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/texts/")));
        assertThat(notices.of(head, 0, 1).getFirst().read()).isTrue();
    }

    @Test
    void nobodyIsToldOfAnActThatWasRolledBack() {
        var head = cast.headOfMission("TO");
        var subject = Ids.next();
        assertThatThrownBy(() -> transactions.runAsService(() -> {
                    notices.serve(notice(subject, "TO"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(notices.of(head, 0, 10)).isEmpty();
        assertThat(mailsAbout(subject)).isZero();
    }

    private static Notice notice(UUID subject, String party) {
        return new Notice(
                "today.nav",
                "today.heading",
                Map.of(),
                "/texts/" + subject,
                Set.of(new PartyCode(party)),
                true,
                subject);
    }

    private static int mailsAbout(UUID subject) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select count(*) from mail.message where body like '%' || :subject || '%'")
                .param("subject", subject.toString())
                .query(Integer.class)
                .single();
    }
}
