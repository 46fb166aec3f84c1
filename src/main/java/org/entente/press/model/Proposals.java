package org.entente.press.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.press.reading.Finding;
import org.entente.press.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What a reading proposes to a person, each with the words it rests on. */
public final class Proposals {

    private static final int MOST = 80;

    private final Reading reading;
    private final Passages passages;
    private final List<Claim.Draft> drafts = new ArrayList<>();

    private Proposals(Reading reading, String words) {
        this.reading = reading;
        this.passages = new Passages(words);
    }

    public static List<Claim.Draft> of(Reading reading, String words) {
        var proposals = new Proposals(reading, words);
        proposals.event();
        proposals.participants();
        reading.persons().forEach(proposals::person);
        proposals.statements(words);
        reading.amounts().forEach(proposals::amount);
        reading.help().forEach(proposals::help);
        reading.memberships().forEach(proposals::membership);
        return proposals.drafts.stream().limit(MOST).toList();
    }

    private void event() {
        var event = reading.event();
        if (event == null) {
            return;
        }
        var facts = new Facts()
                .with(ClaimField.EVENT, event.kind())
                .with(ClaimField.DATE, event.date())
                .with(ClaimField.CITY, event.city())
                .with(ClaimField.COUNTRY, event.country())
                .with(ClaimField.FORMAT, event.format())
                .with(ClaimField.LEVEL, event.level())
                .with(ClaimField.ORDINAL, event.ordinal() == null ? null : String.valueOf(event.ordinal()));
        add(ClaimKind.EVENT, facts, passages.of(reading.title(), "main-event"));
    }

    private void participants() {
        if (!reading.participants().isEmpty()) {
            var facts = new Facts().with(ClaimField.PARTIES, codes(reading.participants()));
            add(ClaimKind.PARTICIPANTS, facts, found("participants", null, reading.title()));
        }
    }

    private void person(Reading.NamedPerson person) {
        var facts = new Facts()
                .with(ClaimField.NAME, person.name())
                .with(ClaimField.ROLE, person.role())
                .with(ClaimField.PARTY, code(person.state() == null ? person.org() : person.state()));
        add(ClaimKind.PERSON, facts, found("persons", person.name(), person.name()));
    }

    private void statements(String words) {
        for (var quotation : Quotations.in(words)) {
            var speaker = speaker(quotation.start());
            var facts = new Facts()
                    .with(ClaimField.SAID, words.substring(quotation.start(), quotation.end()))
                    .with(ClaimField.ABOUT, codes(named(quotation)));
            if (speaker != null) {
                facts.with(ClaimField.SPEAKER, speaker.name())
                        .with(ClaimField.PARTY, code(speaker.state() == null ? speaker.org() : speaker.state()));
            }
            add(ClaimKind.STATEMENT, facts, passages.at(quotation.start(), quotation.end(), "quotation"));
        }
    }

    /** The States and organisations that the quoted words name. */
    private List<String> named(Quotations.Quotation quotation) {
        return reading.evidence().stream()
                .filter(finding ->
                        finding.key().equals("states") || finding.key().equals("organizations"))
                .filter(finding -> finding.start() >= quotation.start() && finding.end() <= quotation.end())
                .map(Finding::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** The person named last before the quotation. */
    private Reading.@Nullable NamedPerson speaker(int before) {
        var name = reading.evidence().stream()
                .filter(finding -> finding.key().equals("persons") && finding.start() < before)
                .reduce((first, second) -> second.start() > first.start() ? second : first)
                .map(Finding::value);
        return reading.persons().stream()
                .filter(person -> name.filter(person.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void amount(Reading.Amount amount) {
        var facts = new Facts()
                .with(
                        ClaimField.VALUE,
                        BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString())
                .with(ClaimField.CURRENCY, amount.currency())
                .with(ClaimField.BY, code(amount.by()))
                .with(ClaimField.PURPOSE, amount.purpose())
                .with(ClaimField.CUMULATIVE, amount.cumulative() ? "yes" : "no");
        add(ClaimKind.AMOUNT, facts, found("amounts", null, amount.surface()));
    }

    private void help(Reading.Help help) {
        var facts = new Facts()
                .with(ClaimField.COUNT, String.valueOf(help.count()))
                .with(ClaimField.UNIT, help.unit())
                .with(ClaimField.BY, code(help.by()))
                .with(ClaimField.RECIPIENT, help.recipient())
                .with(ClaimField.HELP, help.kind());
        add(ClaimKind.HELP, facts, found("help", null, help.surface()));
    }

    private void membership(Reading.Members members) {
        var surface = reading.groups().stream()
                .filter(group -> group.nameEn().equals(members.group()))
                .map(Reading.NamedGroup::surface)
                .findFirst()
                .orElse(members.group());
        var facts = new Facts()
                .with(ClaimField.GROUP, members.group())
                .with(ClaimField.PARTIES, codes(members.members()))
                .with(ClaimField.SINCE, members.since());
        add(ClaimKind.MEMBERSHIP, facts, enumeration(members).orElseGet(() -> passages.of(surface, "membership")));
    }

    /** Where the line that names most of the members begins to name them. */
    private Optional<Passage> enumeration(Reading.Members members) {
        return reading.evidence().stream()
                .filter(finding ->
                        finding.key().equals("states") && members.members().contains(finding.value()))
                .collect(Collectors.groupingBy(finding -> passages.line(finding.start())))
                .values()
                .stream()
                .max(Comparator.comparingLong(
                        named -> named.stream().map(Finding::value).distinct().count()))
                .flatMap(named -> named.stream().min(Comparator.comparingInt(Finding::start)))
                .map(first -> passages.at(first.start(), first.end(), "membership"));
    }

    /** The words of a finding: of its surface where that is known, else the first of its key and value. */
    private Passage found(String key, @Nullable String value, @Nullable String surface) {
        var findings = reading.evidence().stream()
                .filter(finding -> finding.key().equals(key)
                        && (value == null || finding.value().equals(value)))
                .toList();
        var best = findings.stream()
                .filter(finding -> surface != null && passages.says(finding.start(), finding.end(), surface))
                .findFirst()
                .or(() -> findings.stream().findFirst());
        return best.map(finding -> passages.at(finding.start(), finding.end(), finding.rule()))
                .orElseGet(() -> passages.of(surface, key));
    }

    private void add(ClaimKind kind, Facts facts, Passage passage) {
        drafts.add(new Claim.Draft(kind, new ClaimFacts(facts.values), passage));
    }

    private static String codes(List<String> codes) {
        return String.join(
                ",",
                codes.stream()
                        .flatMap(one -> Stream.ofNullable(code(one)))
                        .distinct()
                        .toList());
    }

    private static @Nullable String code(@Nullable String code) {
        return code == null || code.isBlank() ? null : PartyCodes.ofReading(code);
    }

    private static final class Facts {

        private final Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);

        Facts with(ClaimField field, @Nullable String value) {
            if (value != null) {
                values.put(field, value);
            }
            return this;
        }
    }
}
