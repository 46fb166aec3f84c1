package org.entente.press.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.press.reading.Finding;
import org.entente.press.reading.KnownName;
import org.entente.press.reading.Reading;

/**
 * What the group has taught: names that the tables do not know. States, organisations and groups are given to the
 * reading itself, so that they count as those of the tables; what it did not take up is added to what it found.
 */
public final class TaughtReading {

    private static final String RULE = "taught";
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern ARABIC_PREFIX = Pattern.compile("[وفبكل]{0,2}(?:ال)?");

    private final String words;
    private final List<Finding> evidence;
    private final TreeSet<String> states;
    private final TreeSet<String> organizations;
    private final List<Reading.NamedPerson> persons;
    private final List<Reading.NamedGroup> groups;

    private final Set<Place> known = new HashSet<>();

    /** What is found where. */
    private record Place(String key, String value, int start) {}

    private TaughtReading(Reading reading, String words) {
        this.words = words;
        evidence = new ArrayList<>(reading.evidence());
        states = new TreeSet<>(reading.states());
        organizations = new TreeSet<>(reading.organizations());
        persons = new ArrayList<>(reading.persons());
        groups = new ArrayList<>(reading.groups());
        evidence.forEach(finding -> known.add(new Place(finding.key(), finding.value(), finding.start())));
    }

    /** The names that the reading itself takes up; who a person is it finds by the words alone. */
    public static List<KnownName> known(List<TaughtName> names) {
        return names.stream()
                .filter(name -> name.kind() != TaughtName.Kind.PERSON)
                .map(name -> new KnownName(form(name), kind(name), value(name)))
                .toList();
    }

    /** In any case, as the tables write it; an abbreviation in its capitals alone, or every "aid" would be AID. */
    private static String form(TaughtName name) {
        return isAbbreviation(name.form()) ? name.form() : name.form().toLowerCase(Locale.ROOT);
    }

    private static boolean isAbbreviation(String form) {
        return form.length() <= LONGEST_ABBREVIATION
                && !form.equals(form.toLowerCase(Locale.ROOT))
                && form.equals(form.toUpperCase(Locale.ROOT));
    }

    public static Reading of(Reading reading, String words, List<TaughtName> names) {
        var taught = new TaughtReading(reading, words);
        names.forEach(taught::find);
        return new Reading(
                reading.id(),
                reading.lang(),
                reading.title(),
                reading.published(),
                List.copyOf(taught.states),
                List.copyOf(taught.organizations),
                taught.groups,
                taught.persons,
                reading.event(),
                reading.participants(),
                reading.amounts(),
                reading.help(),
                reading.memberships(),
                taught.evidence);
    }

    private void find(TaughtName name) {
        var anyCase = isAbbreviation(name.form()) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        var found = Pattern.compile(name.form(), Pattern.LITERAL | anyCase).matcher(words);
        var first = true;
        while (found.find()) {
            if (isWord(found.start(), found.end())) {
                if (known.add(new Place(key(name), value(name), found.start()))) {
                    evidence.add(new Finding(key(name), value(name), found.start(), found.end(), RULE));
                }
                if (first) {
                    add(name);
                    first = false;
                }
            }
        }
    }

    private void add(TaughtName name) {
        switch (name.kind()) {
            case PARTY -> (kind(name) == KnownName.Kind.STATE ? states : organizations).add(value(name));
            case PERSON -> {
                if (persons.stream().noneMatch(person -> person.name().equals(name.meaning()))) {
                    persons.add(new Reading.NamedPerson(name.meaning(), null, null, null));
                }
            }
            case GROUP -> {
                if (groups.stream().noneMatch(group -> group.nameEn().equals(name.meaning()))) {
                    groups.add(new Reading.NamedGroup(name.meaning(), name.form()));
                }
            }
        }
    }

    private static String key(TaughtName name) {
        return name.kind() == TaughtName.Kind.PERSON
                ? "persons"
                : switch (kind(name)) {
                    case STATE -> "states";
                    case ORGANISATION -> "organizations";
                    case GROUP -> "groups";
                };
    }

    private static KnownName.Kind kind(TaughtName name) {
        if (name.kind() != TaughtName.Kind.PARTY) {
            return KnownName.Kind.GROUP;
        }
        return name.meaning().startsWith("ORG-") ? KnownName.Kind.ORGANISATION : KnownName.Kind.STATE;
    }

    /** Organisations by the code of the reading, where it leads back to that of the party. */
    private static String value(TaughtName name) {
        var code = name.meaning().replaceFirst("^ORG-", "");
        return name.kind() == TaughtName.Kind.PARTY
                        && PartyCodes.ofReading(code).equals(name.meaning())
                ? code
                : name.meaning();
    }

    /** Chinese writes no spaces, and Arabic joins its small words to the next. */
    private boolean isWord(int start, int end) {
        if (Character.UnicodeScript.of(words.codePointAt(start)) == Character.UnicodeScript.HAN) {
            return true;
        }
        if (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            return false;
        }
        var begin = start;
        while (begin > 0 && start - begin < 5 && Character.isLetterOrDigit(words.charAt(begin - 1))) {
            begin--;
        }
        return begin == start
                || Character.UnicodeScript.of(words.codePointAt(start)) == Character.UnicodeScript.ARABIC
                        && ARABIC_PREFIX.matcher(words.substring(begin, start)).matches();
    }
}
