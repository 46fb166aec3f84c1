package org.entente.groups.usecase;

import java.util.Map;
import org.entente.groups.DocumentKept;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the parties of a version of a document on which their group rests (GRP-18). */
@Component
class DocumentTelling {

    private final NoticeTelling telling;

    DocumentTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DocumentKept kept) {
        var act = kept.act();
        telling.tell(
                "groups.notice.document",
                Map.of(
                        "group",
                        act.group().name(),
                        "kind",
                        kept.document().kind().name()),
                new Matter(
                        "/groups/" + act.group().slug() + "/documents",
                        kept.document().id(),
                        act.author().at(),
                        false),
                telling.members(act.group().id(), act.author().at()));
    }
}
