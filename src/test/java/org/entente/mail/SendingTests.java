package org.entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@EntenteTest
class SendingTests {

    @Autowired
    private Outbox outbox;

    @Autowired
    private ActorTransactions transactions;

    @Test
    void aQueuedMessageIsSentOnceInItsLanguage() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var recipient = Ids.next() + "@test.example";
            outbox.queue(recipient, Language.AR, "إجراء الصمت", "بدأ إجراء الصمت.");
            var sending = sendingTo(server.getSmtp().getPort());
            sending.sendAllDue();
            sending.sendAllDue();
            var mails = server.getReceivedMessagesForDomain(recipient);
            assertThat(mails).hasSize(1);
            assertThat(mails[0].getSubject()).isEqualTo("إجراء الصمت");
            assertThat(mails[0].getHeader("Content-Language")).containsExactly("ar");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsNotThereLeavesAReasonAndALaterTurn() {
        var recipient = Ids.next() + "@test.example";
        outbox.queue(recipient, Language.EN, "subject", "body");
        sendingTo(1).sendAllDue();
        var row = TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "select attempts, failure, sent_at, next_attempt_at > queued_at as later from mail.message where recipient = :r")
                .param("r", recipient)
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("attempts", 1)
                .containsEntry("later", true)
                .containsEntry("sent_at", null);
        assertThat(String.valueOf(row.get("failure"))).isNotBlank();
    }

    private Sending sendingTo(int port) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        return new Sending(transactions, outbox, beans.getBeanProvider(JavaMailSender.class), "entente@test.example");
    }
}
