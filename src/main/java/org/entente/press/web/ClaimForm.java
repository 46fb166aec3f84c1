package org.entente.press.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.press.intake.Letters;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.EventDay;
import org.entente.web.Messages;

/** The facts of a claim as a person puts them right; parties by any of their names. */
public final class ClaimForm {

    private static final int LONGEST = 500;
    private static final int LONGEST_WORDS = 4_000;
    private static final int MOST_PARTIES = 250;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,4})?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Claim claim;
    private final PartyLabels labels;
    private final Messages m;
    private final Map<ClaimField, String> written = new EnumMap<>(ClaimField.class);
    private final Map<ClaimField, String> read = new EnumMap<>(ClaimField.class);
    private final Map<String, String> errors = new LinkedHashMap<>();

    private ClaimForm(Claim claim, PartyLabels labels, Messages m) {
        this.claim = claim;
        this.labels = labels;
        this.m = m;
    }

    static ClaimForm of(Claim claim, PartyLabels labels, Messages m) {
        var form = new ClaimForm(claim, labels, m);
        for (var field : claim.kind().fields()) {
            form.written.put(field, form.shown(field));
        }
        return form;
    }

    static ClaimForm sent(Claim claim, Map<String, String> sent, PartyLabels labels, Messages m) {
        var form = new ClaimForm(claim, labels, m);
        for (var field : claim.kind().fields()) {
            form.read(field, sent.getOrDefault(name(field), ""));
        }
        return form;
    }

    public static String name(ClaimField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<ClaimField> fields() {
        return claim.kind().fields();
    }

    public boolean isRequired(ClaimField field) {
        return claim.kind().requires(field);
    }

    public String written(ClaimField field) {
        return written.getOrDefault(field, "");
    }

    /** What may be chosen, words by value. */
    public Map<String, String> choices(ClaimField field) {
        var choices = new LinkedHashMap<String, String>();
        allowed(field).forEach(value -> choices.put(value, PressWords.choice(m, field, value)));
        return choices;
    }

    /** What there is to choose, and what the tables of the reading have brought beyond it. */
    private Set<String> allowed(ClaimField field) {
        var values = new LinkedHashSet<>(field.choices());
        if (claim.facts().has(field)) {
            values.add(claim.facts().of(field));
        }
        return values;
    }

    ClaimFacts facts() {
        return new ClaimFacts(read);
    }

    Map<String, String> errors() {
        return errors;
    }

    private String shown(ClaimField field) {
        return field.namesParties()
                ? String.join("\n", labels.labels(claim.facts().codes(field), m.language()))
                : claim.facts().of(field);
    }

    private void read(ClaimField field, String sent) {
        written.put(field, sent);
        var value = Letters.clean(sent);
        if (value.isEmpty()) {
            if (isRequired(field)) {
                errors.put(name(field), m.get("press.form.missing"));
            }
            return;
        }
        switch (field.form()) {
            case WORDS -> words(field, value.replace('\n', ' '), LONGEST);
            case LONG_WORDS -> words(field, value, LONGEST_WORDS);
            case NUMBER -> number(field, value);
            case DATE -> {
                var date = digits(value);
                checked(field, date, EventDay.isReadable(date), m.get("press.form.date"));
            }
            case CURRENCY -> {
                var code = value.toUpperCase(Locale.ROOT);
                checked(field, code, CURRENCY.matcher(code).matches(), m.get("press.form.currency"));
            }
            case CHOICE -> checked(field, value, allowed(field).contains(value), m.get("press.form.missing"));
            case PARTY, PARTIES -> parties(field, value);
        }
    }

    private void words(ClaimField field, String value, int most) {
        checked(field, value, value.length() <= most, m.get("press.form.too-long", "most", most));
    }

    private void number(ClaimField field, String value) {
        var plain = plain(value);
        var readable = NUMBER.matcher(plain).matches();
        checked(
                field,
                readable ? new BigDecimal(plain).stripTrailingZeros().toPlainString() : plain,
                readable,
                m.get("press.form.number"));
    }

    /** A comma parts thousands or begins a fraction, as the language of the reader has it. */
    private String plain(String value) {
        var digits = digits(value).replaceAll("[\\s\\u00A0\\u202F\\u066C]", "");
        return switch (m.language()) {
            case FR, RU, ES -> digits.replace(',', '.');
            case AR, EN, ZH -> THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits;
        };
    }

    /** The digits of any script as those that are kept. */
    private static String digits(String value) {
        var plain = new StringBuilder();
        value.codePoints()
                .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one == 0x066B ? '.' : one)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void parties(ClaimField field, String value) {
        var codes = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        Arrays.stream(value.split("[\\n;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_PARTIES)
                .forEach(name -> labels.code(name, m.language()).ifPresentOrElse(codes::add, () -> unknown.add(name)));
        if (!unknown.isEmpty()) {
            errors.put(name(field), m.get("press.form.unknown-party", "names", m.list(unknown)));
        } else if (field.form() == ClaimField.Form.PARTY && codes.size() > 1) {
            errors.put(name(field), m.get("press.form.one-party"));
        } else {
            read.put(field, String.join(",", codes));
        }
    }

    private void checked(ClaimField field, String value, boolean good, String sentence) {
        if (good) {
            read.put(field, value);
        } else {
            errors.put(name(field), sentence);
        }
    }
}
