package org.entente.press.model;

import static org.entente.press.model.ClaimField.ABOUT;
import static org.entente.press.model.ClaimField.BY;
import static org.entente.press.model.ClaimField.CITY;
import static org.entente.press.model.ClaimField.COUNT;
import static org.entente.press.model.ClaimField.COUNTRY;
import static org.entente.press.model.ClaimField.CUMULATIVE;
import static org.entente.press.model.ClaimField.CURRENCY;
import static org.entente.press.model.ClaimField.DATE;
import static org.entente.press.model.ClaimField.FORMAT;
import static org.entente.press.model.ClaimField.GROUP;
import static org.entente.press.model.ClaimField.LEVEL;
import static org.entente.press.model.ClaimField.NAME;
import static org.entente.press.model.ClaimField.ORDINAL;
import static org.entente.press.model.ClaimField.PARTIES;
import static org.entente.press.model.ClaimField.PARTY;
import static org.entente.press.model.ClaimField.PURPOSE;
import static org.entente.press.model.ClaimField.RECIPIENT;
import static org.entente.press.model.ClaimField.ROLE;
import static org.entente.press.model.ClaimField.SAID;
import static org.entente.press.model.ClaimField.SINCE;
import static org.entente.press.model.ClaimField.SPEAKER;
import static org.entente.press.model.ClaimField.UNIT;
import static org.entente.press.model.ClaimField.VALUE;

import java.util.List;

/** What a claim is of, with its fields in the order in which they are shown; the first ones are required. */
public enum ClaimKind {
    EVENT(1, ClaimField.EVENT, DATE, CITY, COUNTRY, FORMAT, LEVEL, ORDINAL),
    PARTICIPANTS(1, PARTIES),
    PERSON(1, NAME, ROLE, PARTY),
    STATEMENT(1, SAID, SPEAKER, PARTY, ABOUT),
    AMOUNT(2, VALUE, CURRENCY, BY, PURPOSE, CUMULATIVE),
    HELP(2, COUNT, UNIT, BY, RECIPIENT, ClaimField.HELP),
    MEMBERSHIP(2, GROUP, PARTIES, SINCE);

    private final int required;
    private final List<ClaimField> fields;

    ClaimKind(int required, ClaimField... fields) {
        this.required = required;
        this.fields = List.of(fields);
    }

    public List<ClaimField> fields() {
        return fields;
    }

    public boolean requires(ClaimField field) {
        return fields.indexOf(field) >= 0 && fields.indexOf(field) < required;
    }
}
