package org.entente.notices;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.identity.Account;
import org.entente.mail.Outbox;
import org.entente.mail.OutgoingMessage;
import org.entente.notices.Preference.Delivery;
import org.entente.web.Address;
import org.entente.web.MessageCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes notices in the words of their readers and mails them as each reader prefers. */
@Component
class NoticeMail {

    private final Wording wording;
    private final Outbox outbox;
    private final MessageCatalogue messages;
    private final Address address;

    NoticeMail(Wording wording, Outbox outbox, MessageCatalogue messages, Address address) {
        this.wording = wording;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /** Readers of one language in one zone read the same words, which are written once. */
    List<Letter> write(Notice notice, Collection<Account> readers, Map<UUID, Preference> chosen, Instant at) {
        var written = new HashMap<Tongue, Words>();
        return readers.stream()
                .map(reader -> {
                    var words = written.computeIfAbsent(
                            new Tongue(reader.language(), reader.zone()), any -> words(notice, reader));
                    var preference = chosen.getOrDefault(reader.person().id(), Preference.STANDARD);
                    var delivery = notice.cannotWait() ? Delivery.IMMEDIATE : preference.delivery();
                    return new Letter(
                            Ids.next(),
                            reader,
                            words.subject(),
                            words.body(),
                            notice.path(),
                            delivery == Delivery.DIGEST,
                            delivery != Delivery.IMMEDIATE
                                    ? null
                                    : notice.cannotWait() ? at : preference.released(at, reader.zone()));
                })
                .toList();
    }

    void queue(Collection<Letter> letters) {
        outbox.queue(letters.stream().flatMap(this::own).toList());
    }

    /** One message of all that waited; in the order in which it was served. */
    void queueDigest(Account reader, List<ServedNotice> waited, Instant notBefore) {
        var m = messages.in(reader.language());
        var body = new StringBuilder(m.get("notices.digest.body", "count", waited.size()));
        for (var notice : waited) {
            body.append("\n\n").append(notice.subject()).append('\n').append(address.of(notice.path()));
        }
        outbox.queue(List.of(
                message(reader, m.get("notices.digest.subject", "count", waited.size()), body.toString(), notBefore)));
    }

    private java.util.stream.Stream<OutgoingMessage> own(Letter letter) {
        var at = letter.mailAt();
        return at == null
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(message(
                        letter.reader(), letter.subject(), letter.body() + "\n\n" + address.of(letter.path()), at));
    }

    /** The address stands on a line of its own, where no mark of direction touches it. */
    private OutgoingMessage message(Account reader, String subject, String body, Instant notBefore) {
        var footer = messages.in(reader.language()).get("notices.mail.footer");
        return new OutgoingMessage(
                reader.email(),
                reader.language(),
                subject,
                body + "\n\n-- \n" + footer + "\n" + address.of("/account/notices") + "\n",
                notBefore);
    }

    private Words words(Notice notice, Account reader) {
        return new Words(
                marked(notice.label(), wording.of(notice.subjectKey(), notice.arguments(), reader)),
                wording.of(notice.bodyKey(), notice.arguments(), reader));
    }

    /** The label first and left to right, whatever the language of the rest (TLP-04). */
    private static String marked(@Nullable String label, String subject) {
        return label == null ? subject : "\u2066" + label + "\u2069 " + subject;
    }

    private record Tongue(Language language, ZoneId zone) {}

    private record Words(String subject, String body) {}
}
