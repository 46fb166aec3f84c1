package org.entente.groups.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.entente.core.PartyCode;
import org.entente.groups.BodyAct;
import org.entente.groups.BodyClosed;
import org.entente.groups.BodyEstablished;
import org.entente.groups.BodyJoined;
import org.entente.groups.BodyLeft;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.model.BodyStore;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who know of a body what becomes of it, and a party what the chair entered of its part in it (GRP-18). */
@Component
class BodyTelling {

    private final NoticeTelling telling;
    private final BodyStore store;

    BodyTelling(NoticeTelling telling, BodyStore store) {
        this.telling = telling;
        this.store = store;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BodyEstablished established) {
        var act = established.act();
        telling.tell("groups.notice.body-established", arguments(act), matter(act), knowing(act));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BodyClosed closed) {
        var act = closed.act();
        telling.tell("groups.notice.body-closed", arguments(act), matter(act), knowing(act));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BodyJoined joined) {
        var party = joined.participation().party();
        if (!party.equals(joined.act().author().party())) {
            telling.tell("groups.notice.body-seated", arguments(joined.act()), matter(joined.act()), Set.of(party));
        }
    }

    /** Who left the group, or was suspended in it, is told of that; who left the body by its own act knows. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BodyLeft left) {
        var party = left.participation().party();
        var by = left.act().author().party();
        if (by != null && !party.equals(by)) {
            telling.tell("groups.notice.body-unseated", arguments(left.act()), matter(left.act()), Set.of(party));
        }
    }

    private Set<PartyCode> knowing(BodyAct act) {
        var at = act.author().at();
        var body = act.body();
        return body.participantsOnly()
                ? new BodyRoster(body, store.participationsOf(body.id())).on(LocalDate.ofInstant(at, ZoneOffset.UTC))
                : telling.members(act.group().id(), at);
    }

    private static Map<String, Object> arguments(BodyAct act) {
        return Map.of("group", act.group().name(), "body", act.body().name());
    }

    private static Matter matter(BodyAct act) {
        var path = "/groups/" + act.group().slug() + "/bodies/" + act.body().slug();
        return new Matter(path, act.body().id(), act.author().at(), false);
    }
}
