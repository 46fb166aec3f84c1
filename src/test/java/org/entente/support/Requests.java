package org.entente.support;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.web.ReceivedAt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Sends thousands of requests and takes back whatever came of them. */
@TestComponent
public class Requests {

    private final WebApplicationContext context;
    private @Nullable MockMvc web;

    public Requests(WebApplicationContext context) {
        this.context = context;
    }

    /** A failure that nothing handles is what a container answers with 500. */
    public MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return web().perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            var answer = new MockHttpServletResponse();
            answer.setStatus(500);
            return answer;
        }
    }

    /** Not the client of the context: that keeps every answer of a test to print it. */
    private MockMvc web() {
        var built = web;
        if (built == null) {
            built = MockMvcBuilders.webAppContextSetup(context)
                    .addFilters(context.getBean(ReceivedAt.class))
                    .apply(springSecurity())
                    .build();
            web = built;
        }
        return built;
    }

    public <T> T rolledBack(Supplier<T> work) {
        return Objects.requireNonNull(
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    /**
     * Rows that this transaction has written so far, in whatever table but these: the server counts them for each
     * connection.
     */
    public long written(Set<String> butIn) {
        return context.getBean(JdbcClient.class)
                .sql("""
                        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
                        where not (schemaname || '.' || relname = any (string_to_array(:tables, ',')))
                        """)
                .param("tables", String.join(",", butIn))
                .query(Long.class)
                .single();
    }
}
