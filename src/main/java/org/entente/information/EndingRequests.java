package org.entente.information;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With an item that its source recalls ends what was asked about it: receipts and releases alike. */
@Component
public class EndingRequests {

    private final JdbcClient jdbc;

    EndingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the service. */
    public void recalled(UUID thingId, Instant at) {
        for (var statement :
                List.of("update information.receipt_request set ended_at = :at where thing_id = :thing", """
                update information.release_request set ended_at = :at where thing_id = :thing and answered_at is null
                """)) {
            jdbc.sql(statement)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("thing", thingId)
                    .update();
        }
    }
}
