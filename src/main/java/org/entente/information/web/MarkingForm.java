package org.entente.information.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.PartyCode;
import org.entente.identity.Account;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.Tlp;
import org.entente.web.Messages;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the form of a marking; every field may hold anything.
 *
 * @param listed whether only the parties listed read, or the whole group
 * @param posts accounts of those named, for {@code TLP:RED}
 */
public record MarkingForm(
        String tlp,
        String distribution,
        boolean listed,
        Set<String> parties,
        boolean frozen,
        Set<String> posts,
        LapseForm lapse) {

    static MarkingForm of(MultiValueMap<String, String> values) {
        return new MarkingForm(
                Optional.ofNullable(values.getFirst("tlp")).orElse(""),
                Optional.ofNullable(values.getFirst("distribution")).orElse(""),
                "LIST".equals(values.getFirst("circle")),
                new TreeSet<>(values.getOrDefault("party", List.of())),
                values.containsKey("frozen"),
                new TreeSet<>(values.getOrDefault("post", List.of())),
                LapseForm.of(values));
    }

    /** The form filled in with the marking in force. */
    static MarkingForm of(Marking marking, List<Account> posts, LapseForm lapse) {
        var to = marking.releasableTo();
        return new MarkingForm(
                marking.tlp().label(),
                marking.distribution().name(),
                to != null,
                to == null ? Set.of() : to.stream().map(PartyCode::value).collect(Collectors.toSet()),
                marking.asOf() != null,
                posts.stream()
                        .filter(post -> marking.persons().contains(post.person().id()))
                        .map(post -> post.id().toString())
                        .collect(Collectors.toSet()),
                lapse);
    }

    public boolean is(Tlp label) {
        return Tlp.parse(tlp).filter(label::equals).isPresent();
    }

    public boolean is(Distribution category) {
        return category.name().equals(distribution);
    }

    /** What is wrong with it, by field; what is named must be among what the page offers. */
    Map<String, String> errors(Messages m, MarkingPage page) {
        var errors = new LinkedHashMap<String, String>();
        if (Tlp.parse(tlp).isEmpty()) {
            errors.put("tlp", m.get("information.form.no-label"));
        }
        if (!page.parties().keySet().containsAll(parties)) {
            errors.put("party", m.get("information.refused.not-of-group"));
        }
        if (!page.posts().keySet().containsAll(posts)) {
            errors.put("post", m.get("information.refused.not-of-group"));
        }
        if (!lapse.isReadable(page.zone())) {
            errors.put("until", m.get("information.lapse.refused"));
        }
        return errors;
    }

    /** The marking asked for, once there are no errors. What was frozen before stays frozen as of that day. */
    Marking marking(Marking before, List<Account> posts, Clock clock) {
        var asOf = before.asOf() == null ? clock.instant() : before.asOf();
        return new Marking(
                Tlp.parse(tlp).orElseThrow(),
                Arrays.stream(Distribution.values())
                        .filter(this::is)
                        .findFirst()
                        .orElse(Distribution.GENERAL),
                listed ? parties.stream().map(PartyCode::new).collect(Collectors.toSet()) : null,
                persons(posts),
                frozen ? asOf : null);
    }

    private Set<UUID> persons(List<Account> all) {
        return all.stream()
                .filter(post -> posts.contains(post.id().toString()))
                .map(post -> post.person().id())
                .collect(Collectors.toSet());
    }
}
