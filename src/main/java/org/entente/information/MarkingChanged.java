package org.entente.information;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/** The originator marked an item otherwise. Those read the act who read the item from then on. */
public record MarkingChanged(Item act, Marking before, Marking after) implements AuthoredAct {

    /** Which item of which group, and who read it when this was recorded. */
    public record Item(Authorship author, UUID subjectId, UUID audienceId, String group) implements AuthoredAct.Matter {

        @Override
        public Map<String, Object> content() {
            return Map.of("group", group, "item", subjectId.toString());
        }
    }

    @Override
    public String kind() {
        return "information.marking-changed";
    }

    @Override
    public Map<String, Object> details() {
        var to = after.releasableTo();
        return Map.of(
                "tlpBefore", before.tlp().label(),
                "tlp", after.tlp().label(),
                "distribution", after.distribution().name(),
                "wholeGroup", after.isForWholeGroup(),
                "releasableTo",
                        new TreeSet<>(to == null ? java.util.Set.<PartyCode>of() : to)
                                .stream().map(PartyCode::value).toList(),
                "persons", after.persons().size());
    }
}
