package org.entente.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.record.OfficialAct;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The module with its database and nothing else: no web, no record; the acts it publishes are kept in a list. Not marked
 * as a configuration, so that the scan of the whole application passes it by.
 */
@EnableTransactionManagement
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.entente.groups", "org.entente.database", "org.entente.parties"},
        excludeFilters = {
            @ComponentScan.Filter(Controller.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.usecase\\..*(Telling|Awaiting|Jobs)"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*")
        })
public class GroupsOnly {

    private final List<OfficialAct> acts = new ArrayList<>();

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @EventListener
    void keep(OfficialAct act) {
        acts.add(act);
    }

    @Bean
    Delegates delegates(ActorTransactions transactions, JdbcClient jdbc) {
        return new Delegates(transactions, jdbc);
    }

    public List<OfficialAct> acts() {
        return acts;
    }

    /** Signs delegates in, as far as the database can tell. */
    public record Delegates(ActorTransactions transactions, JdbcClient jdbc) {

        public Actor of(String party, Actor.Office office) {
            var token = Tokens.next();
            var account = Ids.next();
            transactions.runAsService(() -> jdbc.sql(
                            "select access.open_session(:hash, 'DELEGATE', :account, :party, now() + interval '1 hour')")
                    .param("hash", Tokens.hash(token))
                    .param("account", account)
                    .param("party", party)
                    .query((row, number) -> true)
                    .single());
            return actor(party, office, token, account);
        }

        private static Actor actor(String party, Actor.Office office, String token, UUID account) {
            return new Actor(
                    Actor.Kind.DELEGATE,
                    account,
                    office,
                    new PartyCode(party),
                    "DOH",
                    Language.EN,
                    ZoneOffset.UTC,
                    token);
        }
    }
}
