package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons as they are told: the bare name, the role as it stands, the State or organisation they act for. */
final class PersonStates {

    private final View view;
    private final Scan scan;

    PersonStates(View view) {
        this.view = view;
        scan = view.scan();
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
            return office == null ? null : office.state();
        }
        return office.org() == null ? context(cluster) : null;
    }

    /** The State last named before. */
    private @Nullable String context(PersonsRule.Cluster cluster) {
        String state = null;
        for (var mention : view.mentions()) {
            if (mention.state() && (state == null || mention.end() <= cluster.kept.start())) {
                state = mention.code();
            }
        }
        return state;
    }
}
