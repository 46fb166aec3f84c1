package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.core.PartyCode;
import org.entente.groups.AccessionEnded;
import org.entente.groups.AccessionRequested;
import org.entente.groups.GroupAct;
import org.entente.groups.Groups;
import org.entente.groups.model.Accession;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the members of a request and everybody what became of it, in the transaction of the act. Who objected is for the
 * members to know.
 */
@Component
class AccessionTelling {

    private final Groups groups;
    private final Notices notices;

    AccessionTelling(Groups groups, Notices notices) {
        this.groups = groups;
        this.notices = notices;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccessionRequested requested) {
        var accession = requested.accession();
        serve(
                "groups.notice.requested.subject",
                "groups.notice.requested.body",
                Map.of(
                        "group", accession.groupName(),
                        "party", accession.party(),
                        "capacity", accession.capacity().name(),
                        "deadline", new Deadline(accession.deadline(), accession.zone())),
                others(accession, requested.at()),
                accession,
                requested.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccessionEnded ended) {
        var accession = ended.accession();
        var others = others(accession, ended.at());
        var party = Set.of(accession.party());
        var arguments = Map.<String, Object>of(
                "group", accession.groupName(),
                "party", accession.party(),
                "capacity", accession.capacity().name());
        switch (Objects.requireNonNull(accession.outcome())) {
            case ADMITTED -> {
                serve(
                        "groups.notice.granted.subject",
                        "groups.notice.granted.body",
                        arguments,
                        others,
                        accession,
                        ended.at());
                serve(
                        "groups.notice.welcome.subject",
                        "groups.notice.welcome.body",
                        arguments,
                        party,
                        accession,
                        ended.at());
            }
            case OBJECTED -> {
                var objector =
                        Objects.requireNonNull(((GroupAct) ended.act()).author().party());
                serve(
                        "groups.notice.stopped.subject",
                        "groups.notice.stopped.body",
                        Map.of("group", accession.groupName(), "party", accession.party(), "objector", objector),
                        others,
                        accession,
                        ended.at());
                serve(
                        "groups.notice.refused.subject",
                        "groups.notice.refused.body",
                        arguments,
                        party,
                        accession,
                        ended.at());
            }
            case WITHDRAWN ->
                serve(
                        "groups.notice.retracted.subject",
                        "groups.notice.retracted.body",
                        arguments,
                        others,
                        accession,
                        ended.at());
            case LAPSED ->
                serve(
                        "groups.notice.lapsed.subject",
                        "groups.notice.lapsed.body",
                        arguments,
                        party,
                        accession,
                        ended.at());
        }
    }

    private Set<PartyCode> others(Accession accession, Instant at) {
        var parties = groups.parties(accession.groupId(), LocalDate.ofInstant(at, ZoneOffset.UTC));
        parties.remove(accession.party());
        return parties;
    }

    private void serve(
            String subjectKey,
            String bodyKey,
            Map<String, Object> arguments,
            Set<PartyCode> parties,
            Accession accession,
            Instant at) {
        notices.serve(
                new Notice(
                        subjectKey, bodyKey, arguments, "/accessions/" + accession.id(), parties, true, accession.id()),
                Clock.fixed(at, ZoneOffset.UTC));
    }
}
