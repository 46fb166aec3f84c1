package org.entente.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.entente.database.ActorTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends what the outbox holds, each message in a transaction of its own. A crash between the mail server's yes and our
 * note of it sends the message twice, under one Message-ID: better twice than never.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final ActorTransactions transactions;
    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final String sender;

    Sending(
            ActorTransactions transactions,
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            @Value("${entente.mail.from:entente@localhost}") String sender) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.server = server;
        this.sender = sender;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    /** Sends until nothing is due. */
    void sendAllDue() {
        var mail = server.getIfAvailable();
        if (mail == null) {
            return;
        }
        while (transactions.asService(() -> sendOne(mail))) {}
    }

    private boolean sendOne(JavaMailSender mail) {
        var due = outbox.due(1);
        for (var message : due) {
            try {
                mail.send(mime(mail.createMimeMessage(), message));
                outbox.sent(message);
            } catch (MailException | MessagingException e) {
                LOG.warn("Mail {} was not sent: {}", message.id(), e.getMessage());
                outbox.failed(message, String.valueOf(e.getMessage()));
            }
        }
        return !due.isEmpty();
    }

    private MimeMessage mime(MimeMessage mime, QueuedMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(message.recipient());
        helper.setSubject(message.subject());
        helper.setText(message.body());
        mime.setHeader("Content-Language", message.language().tag());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Entente-Message", message.id().toString());
        return mime;
    }
}
