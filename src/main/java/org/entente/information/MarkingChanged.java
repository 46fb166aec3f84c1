package org.entente.information;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;
import org.jspecify.annotations.Nullable;

/** The originator marked an item otherwise. Those read the act who read the item from then on. */
public record MarkingChanged(
        Item act, Marking before, Marking after, @Nullable Lapse lapse) implements AuthoredAct {

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
        var details = new LinkedHashMap<String, Object>();
        details.put("tlpBefore", before.tlp().label());
        details.put("tlp", after.tlp().label());
        details.put("distribution", after.distribution().name());
        details.put("wholeGroup", after.isForWholeGroup());
        details.put(
                "releasableTo",
                new TreeSet<>(to == null ? java.util.Set.<PartyCode>of() : to)
                        .stream().map(PartyCode::value).toList());
        details.put("persons", after.persons().size());
        if (lapse != null) {
            details.put("until", lapse.at().toString());
            details.put("referenceZone", lapse.zone().getId());
            details.put("tlpAfter", lapse.tlp().label());
            details.put("wholeGroupAfter", !lapse.alone());
        }
        return details;
    }
}
