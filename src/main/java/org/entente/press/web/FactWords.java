package org.entente.press.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.EventDay;
import org.entente.web.Messages;

/** The facts of claims in the language of the reader. */
final class FactWords {

    private static final int WITHOUT_YEAR = 5;
    private static final int TO_THE_MONTH = 7;

    private final PartyLabels labels;
    private final Messages m;

    FactWords(PartyLabels labels, Messages m) {
        this.labels = labels;
        this.m = m;
    }

    String kind(ClaimKind kind) {
        return PressWords.kind(m, kind);
    }

    String label(ClaimField field) {
        return PressWords.field(m, field);
    }

    String party(String code) {
        return labels.label(code, m.language());
    }

    String parties(java.util.Collection<String> codes) {
        return m.list(labels.labels(codes, m.language()));
    }

    String line(List<String> values) {
        return String.join(" · ", values);
    }

    String value(Claim claim, ClaimField field) {
        return value(field, claim.facts().of(field));
    }

    String value(ClaimField field, String value) {
        return switch (field.form()) {
            case WORDS, LONG_WORDS, CURRENCY -> value;
            case NUMBER -> number(value);
            case DATE -> date(value);
            case CHOICE -> PressWords.choice(m, field, value);
            case PARTY -> party(value);
            case PARTIES -> parties(List.of(value.split(",")));
        };
    }

    private String number(String value) {
        try {
            return m.number(new BigDecimal(value).longValueExact());
        } catch (ArithmeticException | NumberFormatException fraction) {
            return value;
        }
    }

    String date(String edtf) {
        if (edtf.startsWith("XXXX")) {
            return withoutYear(edtf);
        }
        return EventDay.partial(edtf).map(m::date).orElse(edtf);
    }

    private String withoutYear(String edtf) {
        try {
            return edtf.length() == TO_THE_MONTH
                    ? m.month(Integer.parseInt(edtf.substring(WITHOUT_YEAR)))
                    : m.date(MonthDay.parse("--" + edtf.substring(WITHOUT_YEAR)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return edtf;
        }
    }
}
