package org.entente.database.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.database.Database;
import org.entente.database.HealthFact;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /healthz}: 200 while the database answers, 503 while it does not. Says nothing of content. */
@RestController
class HealthController {

    private final JdbcClient jdbc;
    private final Database database;
    private final List<HealthFact> facts;

    HealthController(JdbcClient jdbc, Database database, List<HealthFact> facts) {
        this.jdbc = jdbc;
        this.database = database;
        this.facts = facts;
    }

    @GetMapping("/healthz")
    ResponseEntity<Map<String, Object>> health() {
        Map<String, Object> answer = new LinkedHashMap<>();
        HttpStatus status = HttpStatus.OK;
        try {
            answer.put("up", true);
            answer.put(
                    "database",
                    jdbc.sql("show server_version").query(String.class).single());
            answer.put("migrations", database.migrations());
            facts.forEach(fact -> answer.put(fact.name(), fact.value()));
        } catch (DataAccessException | TransactionException unreachable) {
            status = HttpStatus.SERVICE_UNAVAILABLE;
            answer.put("up", false);
            answer.put("database", "unreachable");
        }
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }
}
