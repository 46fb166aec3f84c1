package org.entente.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.identity.Account;
import org.entente.parties.Parties;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** Writes the arguments of a notice for one reader: language, zone, names of States. */
@Component
class Wording {

    private final MessageCatalogue messages;
    private final Parties parties;

    Wording(MessageCatalogue messages, Parties parties) {
        this.messages = messages;
        this.parties = parties;
    }

    String of(String key, Map<String, Object> arguments, Account reader) {
        var m = messages.in(reader.language());
        var written = new HashMap<String, Object>();
        arguments.forEach((name, value) -> written.put(name, write(value, m, reader)));
        return m.get(key, written);
    }

    private Object write(Object value, Messages m, Account reader) {
        return switch (value) {
            case Instant at -> m.weekdayDateTime(at, reader.zone());
            case Deadline deadline ->
                m.get(
                        "notices.deadline",
                        "reference",
                        m.weekdayDateTime(deadline.at(), deadline.referenceZone()),
                        "referenceCity",
                        m.zoneName(deadline.referenceZone()),
                        "offset",
                        m.offset(deadline.at(), deadline.referenceZone()),
                        "own",
                        m.weekdayDateTime(deadline.at(), reader.zone()),
                        "ownCity",
                        m.zoneName(reader.zone()));
            case LocalizedText text -> text.in(reader.language());
            case PartyCode code -> parties.get(code).shortName(reader.language());
            case Collection<?> items ->
                m.list(items.stream()
                        .map(item -> String.valueOf(write(item, m, reader)))
                        .toList());
            default -> value;
        };
    }
}
