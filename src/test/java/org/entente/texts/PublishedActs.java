package org.entente.texts;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.record.OfficialAct;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Every official act that was published, as the record hears it. */
@TestComponent
class PublishedActs {

    private final List<OfficialAct> acts = new CopyOnWriteArrayList<>();

    @EventListener
    void keep(OfficialAct act) {
        acts.add(act);
    }

    List<OfficialAct> about(UUID subjectId) {
        return acts.stream().filter(act -> act.subjectId().equals(subjectId)).toList();
    }
}
