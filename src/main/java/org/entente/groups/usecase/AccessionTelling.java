package org.entente.groups.usecase;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.groups.AccessionEnded;
import org.entente.groups.AccessionMoved;
import org.entente.groups.AccessionRequested;
import org.entente.groups.GroupAct;
import org.entente.groups.model.Accession;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.entente.notices.Deadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the members of a request and everybody what became of it, in the transaction of the act. Who objected is for the
 * members to know; that it was granted, for those who may know that the party belongs to the group (GRP-19).
 */
@Component
class AccessionTelling {

    private final NoticeTelling telling;

    AccessionTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccessionRequested requested) {
        var accession = requested.accession();
        telling.tell(
                "groups.notice.requested",
                Map.of(
                        "group", accession.groupName(),
                        "party", accession.party(),
                        "capacity", accession.capacity().name(),
                        "deadline", new Deadline(accession.deadline(), accession.zone())),
                new Matter("/accessions/" + accession.id(), accession.id(), requested.at(), true),
                telling.others(accession.groupId(), accession.party(), requested.at()));
    }

    /** To everybody concerned, with the reason (SIL-21). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccessionMoved moved) {
        var accession = moved.accession();
        var parties = telling.others(accession.groupId(), accession.party(), moved.at());
        parties.add(accession.party());
        telling.tell(
                "groups.notice.moved",
                Map.of(
                        "group", accession.groupName(),
                        "party", accession.party(),
                        "deadline", new Deadline(accession.deadline(), accession.zone())),
                new Matter("/accessions/" + accession.id(), accession.id(), moved.at(), true),
                parties);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccessionEnded ended) {
        var accession = ended.accession();
        var others = telling.others(accession.groupId(), accession.party(), ended.at());
        var party = Set.of(accession.party());
        var matter = new Matter("/accessions/" + accession.id(), accession.id(), ended.at(), true);
        var arguments = arguments(accession);
        switch (Objects.requireNonNull(accession.outcome())) {
            case ADMITTED -> {
                var knowing = telling.othersKnowing(accession.groupId(), accession.party(), ended.at());
                telling.tell("groups.notice.granted", arguments, matter, knowing);
                telling.tell("groups.notice.welcome", arguments, matter, party);
            }
            case OBJECTED -> {
                var objector =
                        Objects.requireNonNull(((GroupAct) ended.act()).author().party());
                telling.tell(
                        "groups.notice.stopped",
                        Map.of("group", accession.groupName(), "party", accession.party(), "objector", objector),
                        matter,
                        others);
                telling.tell("groups.notice.refused", arguments, matter, party);
            }
            case WITHDRAWN -> telling.tell("groups.notice.retracted", arguments, matter, others);
            case LAPSED -> telling.tell("groups.notice.lapsed", arguments, matter, party);
        }
    }

    private static Map<String, Object> arguments(Accession accession) {
        return Map.of(
                "group", accession.groupName(),
                "party", accession.party(),
                "capacity", accession.capacity().name());
    }
}
