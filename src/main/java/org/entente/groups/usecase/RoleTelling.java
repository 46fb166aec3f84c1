package org.entente.groups.usecase;

import java.util.Map;
import java.util.Set;
import org.entente.groups.RoleAct;
import org.entente.groups.RoleEnded;
import org.entente.groups.RoleGiven;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a party of the roles that the chair gives it and ends (GRP-18). */
@Component
class RoleTelling {

    private final NoticeTelling telling;

    RoleTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoleGiven given) {
        tell("groups.notice.role-given", given.act());
    }

    /** Who left the group is told of that, and no more of the group. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoleEnded ended) {
        if (ended.act().author().party() != null) {
            tell("groups.notice.role-ended", ended.act());
        }
    }

    private void tell(String key, RoleAct act) {
        var role = act.role();
        var path = "/groups/" + act.group().slug() + "/roles";
        telling.tell(
                key,
                Map.of("group", act.group().name(), "kind", role.kind().name()),
                new Matter(path, role.id(), act.author().at(), false),
                Set.of(role.party()));
    }
}
