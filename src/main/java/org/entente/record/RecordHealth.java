package org.entente.record;

import java.util.Map;
import org.entente.database.HealthFact;
import org.springframework.stereotype.Component;

/** The record's last signed head, which anyone may know. */
@Component
class RecordHealth implements HealthFact {

    private final OfficialRecord record;

    RecordHealth(OfficialRecord record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Object value() {
        return record.head()
                .<Map<String, Object>>map(head -> Map.of("size", head.size(), "root", head.root()))
                .orElse(Map.of("size", 0L));
    }
}
