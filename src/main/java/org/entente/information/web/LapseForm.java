package org.entente.information.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.entente.information.Lapse;
import org.entente.information.Tlp;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed of what follows a marking by itself; every field may hold anything.
 *
 * @param until a local time; empty: nothing follows
 * @param zone in which that time was shown and typed; none: that of the group
 * @param then the label from then on
 * @param alone whether the originator alone reads from then on
 */
public record LapseForm(String until, Optional<ZoneId> zone, String then, boolean alone) {

    private static final int LAST_YEAR = 9999;

    static LapseForm of(MultiValueMap<String, String> values) {
        return new LapseForm(
                Optional.ofNullable(values.getFirst("until")).orElse("").strip(),
                SentZone.of(values.getFirst("zone")),
                Optional.ofNullable(values.getFirst("then")).orElse(""),
                "ALONE".equals(values.getFirst("after")));
    }

    static LapseForm of(@Nullable Lapse lapse, Tlp usual) {
        return lapse == null
                ? new LapseForm("", Optional.empty(), (usual == Tlp.RED ? Tlp.AMBER_STRICT : usual).label(), false)
                : new LapseForm(
                        lapse.at().atZone(lapse.zone()).toLocalDateTime().toString(),
                        Optional.of(lapse.zone()),
                        lapse.tlp().label(),
                        lapse.alone());
    }

    public boolean is(Tlp label) {
        return Tlp.parse(then).filter(label::equals).isPresent();
    }

    boolean isReadable(ZoneId zone) {
        return until.isEmpty() || read(zone).isPresent();
    }

    Optional<Lapse> read(ZoneId zone) {
        try {
            var local = LocalDateTime.parse(until);
            if (local.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            var at = local.atZone(zone).toInstant();
            return Tlp.parse(then).filter(label -> label != Tlp.RED).map(label -> new Lapse(at, zone, label, alone));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
