package org.entente.groups.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.core.PartyCode;
import org.entente.groups.Groups;
import org.entente.groups.Relation.State;
import org.entente.groups.RelationChanged;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the chairs of a group for their answer to a relation, and tells the parties what became of it (GRP-18). */
@Component
class RelationTelling {

    private final NoticeTelling telling;
    private final Groups groups;

    RelationTelling(NoticeTelling telling, Groups groups) {
        this.telling = telling;
        this.groups = groups;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RelationChanged changed) {
        var act = changed.act();
        var relation = changed.relation();
        if (relation.state() == State.PROPOSED && relation.proposed()) {
            return;
        }
        telling.tell(
                key(relation.state()),
                Map.of("group", act.group().name(), "other", relation.name()),
                new Matter(
                        "/groups/" + act.group().slug() + "/relations",
                        relation.id(),
                        act.author().at(),
                        false),
                concerned(changed));
    }

    private Set<PartyCode> concerned(RelationChanged changed) {
        var act = changed.act();
        var at = act.author().at();
        var groupId = act.group().id();
        return changed.relation().state() == State.PROPOSED
                ? new HashSet<>(groups.chairs(groupId, LocalDate.ofInstant(at, ZoneOffset.UTC)))
                : telling.members(groupId, at);
    }

    private static String key(State state) {
        return switch (state) {
            case PROPOSED -> "groups.notice.relation-proposed";
            case HELD -> "groups.notice.relation-entered";
            case DECLINED -> "groups.notice.relation-declined";
            case ENDED -> "groups.notice.relation-ended";
        };
    }
}
