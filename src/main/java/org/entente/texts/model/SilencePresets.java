package org.entente.texts.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.texts.model.SilenceProfile.Breaking;
import org.entente.texts.model.SilenceProfile.Ending;
import org.entente.texts.model.SilenceProfile.ObjectorVisibility;
import org.entente.texts.model.SilenceProfile.Publication;
import org.entente.texts.model.SilenceProfile.Starting;
import org.jspecify.annotations.Nullable;

/** The profiles a group can start from, each after a body that practises silence. */
public final class SilencePresets {

    private static final LocalTime CUT_OFF = LocalTime.of(15, 0);
    private static final SilenceWindow OFFICE_HOURS = new SilenceWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));

    /** The General Assembly's practice of 2020: 72 hours, broken by an objection, by nothing less. */
    public static final SilenceProfile UNGA_2020 = new SilenceProfile(
            "UNGA_2020",
            starting(false, hours(72), OFFICE_HOURS),
            breaking(false, ObjectorVisibility.MEMBERS),
            ending(false, Publication.ADOPTION));

    /** The OSCE's: proposed in a meeting that names the expiry, broken by an amendment as well. */
    public static final SilenceProfile OSCE = new SilenceProfile(
            "OSCE",
            starting(true, hours(0), OFFICE_HOURS),
            breaking(true, ObjectorVisibility.MEMBERS),
            ending(false, Publication.NEXT_MEETING));

    /** After NATO: the period is set case by case, in hours where it must be. */
    public static final SilenceProfile NATO_LIKE = new SilenceProfile(
            "NATO_LIKE",
            starting(false, hours(1), OFFICE_HOURS),
            breaking(true, ObjectorVisibility.MEMBERS),
            ending(false, Publication.CHAIRS_RELEASE));

    /** After the simplified written procedure of the Council of the European Union: deemed adopted at the end. */
    public static final SilenceProfile EU_COREU_LIKE = new SilenceProfile(
            "EU_COREU_LIKE",
            starting(false, hours(1), null),
            breaking(true, ObjectorVisibility.MEMBERS),
            ending(true, Publication.CHAIRS_RELEASE));

    /** A group of friends without rules of its own: three days, and the chair's confirmation or two hours. */
    public static final SilenceProfile INFORMAL = new SilenceProfile(
            "INFORMAL",
            starting(false, hours(72), OFFICE_HOURS),
            breaking(true, ObjectorVisibility.MEMBERS),
            ending(true, Publication.CHAIRS_RELEASE));

    /** For trying the procedure out: two minutes at any hour of any day. */
    public static final SilenceProfile DEMONSTRATION = new SilenceProfile(
            "DEMONSTRATION",
            new Starting(
                    false,
                    new SilencePeriod.Elapsed(Duration.ofMinutes(2)),
                    Duration.ofDays(30),
                    CUT_OFF,
                    null,
                    Set.of()),
            new Breaking(
                    1,
                    true,
                    false,
                    Duration.ZERO,
                    true,
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    ObjectorVisibility.MEMBERS),
            new Ending(0, 2, true, Duration.ofMinutes(1), Duration.ofSeconds(10), 5, Publication.CHAIRS_RELEASE));

    private SilencePresets() {}

    public static List<SilenceProfile> all() {
        return List.of(INFORMAL, UNGA_2020, OSCE, NATO_LIKE, EU_COREU_LIKE, DEMONSTRATION);
    }

    public static Optional<SilenceProfile> named(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    private static SilencePeriod hours(int hours) {
        return new SilencePeriod.Elapsed(Duration.ofHours(hours));
    }

    private static Starting starting(boolean inMeeting, SilencePeriod minimum, @Nullable SilenceWindow window) {
        return new Starting(inMeeting, minimum, Duration.ofDays(30), CUT_OFF, window, Set.of());
    }

    private static Breaking breaking(boolean amendmentBreaks, ObjectorVisibility visibility) {
        return new Breaking(
                1, amendmentBreaks, false, Duration.ZERO, true, Duration.ofHours(24), Duration.ofHours(24), visibility);
    }

    private static Ending ending(boolean autoSettle, Publication publication) {
        return new Ending(0, 2, autoSettle, Duration.ofHours(2), Duration.ofMinutes(3), 5, publication);
    }
}
