package org.entente.record.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.record.model.RecordedAct;
import org.entente.web.Messages;

/**
 * Says in the reader's language what an act is, whose it is and what was recorded. A kind of act or a detail without
 * words here is shown as it stands on the record: nothing recorded is ever hidden.
 */
public final class ActWords {

    private final Messages m;
    private final Parties parties;
    private final ZoneId zone;

    public ActWords(Messages m, Parties parties, ZoneId zone) {
        this.m = m;
        this.parties = parties;
        this.zone = zone;
    }

    /** One detail of an act: what it is called and what was recorded. */
    public record Detail(String label, String value) {}

    public String kind(String kind) {
        return ActKinds.key(kind).map(m::get).orElse(kind);
    }

    /** The party and the office that acted, or that the platform did by the rules, when no office stands behind it. */
    public String author(RecordedAct act) {
        var party = act.content().get("actingParty");
        var office = act.content().get("office");
        if (!(party instanceof String code)) {
            return m.get("record.author.platform");
        }
        return office instanceof String title
                ? m.get("record.author", "party", party(code), "office", office(title))
                : party(code);
    }

    /** Everything recorded, in the order of its canonical form. */
    public List<Detail> details(RecordedAct act) {
        var details = new ArrayList<Detail>();
        act.content().forEach((name, value) -> {
            if (!name.equals("actingParty") && !name.equals("office")) {
                details.add(new Detail(ActDetails.key(name).map(m::get).orElse(name), value(name, value)));
            }
        });
        return details;
    }

    private String value(String name, Object value) {
        return switch (value) {
            case Boolean bool -> bool ? m.get("record.yes") : m.get("record.no");
            case Long number -> m.number(number);
            case List<?> list ->
                m.list(list.stream().map(item -> value(name, item)).toList());
            case Map<?, ?> map -> map(map);
            default -> text(name, value.toString());
        };
    }

    /** Words in several languages are shown in the reader's, another object with its names. */
    private String map(Map<?, ?> map) {
        if (!map.isEmpty()
                && map.keySet().stream()
                        .allMatch(key -> Language.of(key.toString()).isPresent())) {
            var wording = map.get(m.language().tag());
            var other = wording == null ? map.get(Language.EN.tag()) : wording;
            return (other == null ? map.values().iterator().next() : other).toString();
        }
        return m.list(map.entrySet().stream()
                .map(entry -> m.get(
                        "record.detail",
                        "name",
                        ActDetails.key(entry.getKey().toString())
                                .map(m::get)
                                .orElse(entry.getKey().toString()),
                        "value",
                        value(entry.getKey().toString(), entry.getValue())))
                .toList());
    }

    private String text(String name, String text) {
        if (ActDetails.isParty(name)) {
            return party(text);
        }
        if (name.equals("office") || name.equals("function")) {
            return office(text);
        }
        if (name.equals("method") && text.equals("silence")) {
            return m.get("record.method.silence");
        }
        try {
            return text.endsWith("Z") && text.contains("T") ? when(Instant.parse(text)) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    public String when(Instant at) {
        return m.get("record.when", "when", m.weekdayDateTime(at, zone), "zone", m.offset(at, zone));
    }

    private String party(String code) {
        try {
            return parties.find(new PartyCode(code)).map(this::name).orElse(code);
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    private String name(Party party) {
        return party.shortName(m.language());
    }

    private String office(String office) {
        return switch (office) {
            case "HEAD_OF_MISSION" -> m.get("record.office.head-of-mission");
            case "DRAFTER" -> m.get("record.office.drafter");
            case "CHAIRS_OFFICE" -> m.get("record.office.chairs-office");
            case "DEPUTY_HEAD_OF_MISSION" -> m.get("record.office.deputy-head-of-mission");
            case "CHARGE_D_AFFAIRES_AD_INTERIM" -> m.get("record.office.charge-d-affaires");
            case "NATIONAL_COORDINATOR" -> m.get("record.office.national-coordinator");
            case "HEAD_OF_CHANCERY" -> m.get("record.office.head-of-chancery");
            case "MISSION_STAFF" -> m.get("record.office.mission-staff");
            default -> office;
        };
    }
}
