package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons as they are told: the bare name, the role as it stands, the State or organisation they act for. */
final class PersonStates {

    private static final double AT_HOME = 3;
    private static final int LONGEST_OFFICE = 24;
    private static final String MARKS = ",、;。.:\n\"";

    private final View view;
    private final @Nullable String country;
    private final Scan scan;
    private final @Nullable String home;

    /** @param country where the event takes place, if that is known */
    PersonStates(View view, @Nullable String country) {
        this.view = view;
        this.country = country;
        scan = view.scan();
        home = HomeState.of(view);
    }

    /** The State at home in the report. */
    @Nullable
    String home() {
        return home;
    }

    List<Reading.NamedPerson> persons(List<Finding> evidence) {
        var persons = new ArrayList<Reading.NamedPerson>();
        for (var cluster : view.persons()) {
            var office = cluster.office;
            var name = scan.surface(cluster.kept.start(), cluster.kept.end());
            var org = office == null ? null : office.org();
            var state = state(cluster);
            persons.add(new Reading.NamedPerson(
                    name, office == null ? null : scan.surface(office.start(), office.end()), state, org));
            evidence.add(scan.finding("persons", name, cluster.kept.start(), cluster.kept.end(), cluster.kept.rule()));
        }
        return persons;
    }

    /** The State of the function, else the one that the text speaks of, unless the function is an organisation's. */
    @Nullable
    String state(PersonsRule.Cluster cluster) {
        var office = cluster.office;
        if (office == null || office.state() != null) {
            return office == null ? null : several(cluster, office);
        }
        for (var mention : cluster.mentions) {
            var other = mention.office();
            if (other != null && other.state() != null) {
                return other.state();
            }
        }
        if (office.org() != null) {
            return null;
        }
        var opening = opening(cluster, office);
        if (opening != null) {
            return opening;
        }
        var implied = implied(cluster, office);
        return implied != null ? implied : context(cluster);
    }

    /** Chinese: the State that opens the clause in which the function stands: 挪威卫生与护理大臣英格丽. */
    private @Nullable String opening(PersonsRule.Cluster cluster, Office office) {
        if (!scan.chinese()) {
            return null;
        }
        var from = Math.min(office.start(), cluster.kept.start());
        var least = Math.max(0, from - LONGEST_OFFICE);
        while (from > least && MARKS.indexOf(scan.text().at(from - 1)) < 0) {
            from--;
        }
        for (var mention : view.mentions()) {
            if (mention.state() && mention.start() == from && mention.end() <= office.start()) {
                return mention.code();
            }
        }
        return null;
    }

    /** “the presidents of Kazakhstan and Türkiye, A and B”: each the State in his place. */
    private @Nullable String several(PersonsRule.Cluster cluster, Office office) {
        var states = view.mentions().stream()
                .filter(mention ->
                        mention.state() && mention.start() >= office.start() && mention.end() <= office.end() + 1)
                .map(Mention::code)
                .distinct()
                .toList();
        var holders = view.persons().stream()
                .filter(person -> office.equals(person.office))
                .toList();
        return holders.size() > 1 && states.size() == holders.size()
                ? states.get(holders.indexOf(cluster))
                : office.state();
    }

    /** A function that only one State has: 国务委员, “Secretary of State” beside Washington, “خادم الحرمين”. */
    private @Nullable String implied(PersonsRule.Cluster cluster, Office office) {
        for (var word : scan.matches("implied")) {
            if (word.start() >= office.start() - 14 && word.end() <= office.end() && likely(word.value())) {
                return word.value();
            }
        }
        var chinese = scan.chinese()
                && cluster.kept.end() - cluster.kept.start() <= 3
                && scan.at("surname", cluster.kept.start()).isPresent()
                && !besideTaiwan(cluster)
                && view.mentions().stream().anyMatch(mention -> mention.code().equals("CN"));
        return chinese ? "CN" : null;
    }

    /** “Foreign Secretary”: not of the one State where the report is of another and does not name it. */
    private boolean likely(String code) {
        return home == null
                || home.equals(code)
                || view.mentions().stream().anyMatch(mention -> mention.code().equals(code));
    }

    /** Chinese names are also those of the officials of Taiwan. */
    private boolean besideTaiwan(PersonsRule.Cluster cluster) {
        var sentence = scan.layout().sentenceOf(cluster.kept.start());
        return "TW".equals(home)
                || view.mentions().stream()
                        .anyMatch(mention -> mention.code().equals("TW")
                                && sentence.holds(mention.start())
                                && mention.end() <= cluster.kept.start());
    }

    /**
     * The State that the text speaks of most and that no other function of the sentence has; the one where the event
     * is counts double.
     */
    private @Nullable String context(PersonsRule.Cluster cluster) {
        var sentence = scan.layout().sentenceOf(cluster.kept.start());
        var taken = new HashSet<String>();
        for (var office : view.offices()) {
            if (sentence.holds(office.start()) && office.state() != null) {
                taken.add(office.state());
            }
        }
        Map<String, Double> counts = new LinkedHashMap<>();
        for (var mention : view.mentions()) {
            if (mention.state() && !taken.contains(mention.code())) {
                var beside = sentence.holds(mention.start()) ? 1.5 : 0;
                var weight = mention.start() < cluster.kept.start() ? 1.0 : 0.7;
                counts.merge(mention.code(), weight + beside, Double::sum);
            }
        }
        if (country != null && counts.containsKey(country)) {
            counts.merge(country, 1.0, Double::sum);
        }
        if (home != null) {
            counts.merge(home, AT_HOME, Double::sum);
        }
        String best = null;
        for (var entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
