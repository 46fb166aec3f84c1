package org.entente.groups.usecase;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import org.entente.groups.usecase.ActingTogether.Proposed;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.entente.notices.Deadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other chairs that their confirmation is asked for (GRP-14). */
@Component
class ProposalTelling {

    private final NoticeTelling telling;

    ProposalTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Proposed proposed) {
        var proposal = proposed.proposal();
        var others = new HashSet<>(proposal.chairs());
        others.remove(proposed.by());
        telling.tell(
                "groups.notice.together",
                Map.of(
                        "group", proposed.group().name(),
                        "party", proposed.by(),
                        "deadline", new Deadline(proposal.lapsesAt(), ZoneOffset.UTC)),
                new Matter(
                        "/groups/" + proposed.group().slug() + "/proposals",
                        proposal.id(),
                        proposal.proposedAt(),
                        true),
                others);
    }
}
