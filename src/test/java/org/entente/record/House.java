package org.entente.record;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.database.Connections;
import org.entente.database.Database;
import org.entente.database.DatabaseSettings;
import org.entente.database.ExternalDatabase;
import org.entente.database.Newcomers;
import org.entente.database.ServiceSession;
import org.entente.record.usecase.Sequencing;
import org.entente.support.TestDatabase;
import org.entente.web.Address;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The record alone, on a database and a key folder of its own, so that a test may break what it likes. The sequencing
 * runs only when a test runs it, and every statement passes {@link Faults}.
 */
public final class House implements AutoCloseable {

    private static final String NAME = "record_" + ProcessHandle.current().pid();
    private static int made;

    private final DatabaseSettings settings;
    private final Path keys = TestDatabase.temporaryFolder("entente-keys");
    private final Faults faults = new Faults();
    private HikariDataSource pool;
    private AnnotationConfigApplicationContext context;

    public House() {
        if (made++ == 0) {
            migrate(create(NAME, "template0"));
        }
        settings = create(NAME + made, NAME);
        pool = connect();
        context = start(pool);
    }

    /** Migrating takes seconds, copying a migrated database does not. */
    private static DatabaseSettings create(String name, String template) {
        var shared = TestDatabase.get();
        var owner = shared.settings().owner();
        shared.superuserJdbc()
                .sql("create database %s template %s owner %s".formatted(name, template, owner.user()))
                .update();
        var url = shared.settings().url().replaceFirst("/[^/]+$", "/" + name);
        return new DatabaseSettings(url, owner, shared.settings().application());
    }

    private static void migrate(DatabaseSettings settings) {
        var owner = settings.owner();
        var url = new ExternalDatabase(
                settings.url(),
                owner.user(),
                owner.password(),
                settings.application().password());
        Database.external(TestDatabase.temporaryFolder("entente-migrations"), url)
                .close();
    }

    private HikariDataSource connect() {
        return Connections.application(settings, 4, TestDatabase.TIME_ZONE, "60s");
    }

    private AnnotationConfigApplicationContext start(HikariDataSource pool) {
        var starting = new AnnotationConfigApplicationContext();
        starting.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "house",
                        Map.of(
                                "entente.record.keys",
                                keys.toString(),
                                "entente.record.origin",
                                "entente.example/record")));
        starting.registerBean("dataSource", DataSource.class, () -> faults.around(pool));
        starting.registerBean(
                "owner",
                DataSource.class,
                () -> source(settings.owner().user(), settings.owner().password()),
                definition -> {
                    var owner = (AbstractBeanDefinition) definition;
                    owner.setDefaultCandidate(false);
                    owner.addQualifier(new AutowireCandidateQualifier(FlywayDataSource.class));
                });
        starting.register(Wiring.class);
        starting.refresh();
        return starting;
    }

    /** As after a crash of the server: the same database, the same keys, nothing else. */
    public void restart() {
        context.close();
        pool.close();
        pool = connect();
        context = start(pool);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Faults faults() {
        return faults;
    }

    public Path keys() {
        return keys;
    }

    /** As the superuser of the database, whom nothing binds. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuserSource());
    }

    public DataSource superuserSource() {
        var shared = TestDatabase.get();
        return shared.superuser(settings.url());
    }

    public JdbcClient application() {
        return JdbcClient.create(get(DataSource.class));
    }

    private DataSource source(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    public static Actor anyone() {
        return Actor.anyone(Language.EN, ZoneOffset.UTC);
    }

    /** Performs an act that everybody may read, in a transaction of its own. */
    public UUID act(int number) {
        return act(number, get(Audiences.class).everyone());
    }

    public UUID act(int number, UUID audience) {
        var act = new Told(Ids.next(), audience, number);
        get(ActorTransactions.class).run(anyone(), () -> context.publishEvent(act));
        return act.actId();
    }

    /** Many acts in one transaction. */
    public List<UUID> acts(int count) {
        var everyone = get(Audiences.class).everyone();
        var acts = IntStream.range(0, count)
                .mapToObj(number -> new Told(Ids.next(), everyone, number))
                .toList();
        get(ActorTransactions.class).run(anyone(), () -> acts.forEach(context::publishEvent));
        return acts.stream().map(Told::actId).toList();
    }

    public long sequence() {
        return get(Sequencing.class).run();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
        TestDatabase.delete(keys);
    }

    private record Told(UUID actId, UUID audienceId, int number) implements OfficialAct {

        private static final UUID SUBJECT = UUID.fromString("019a0000-0000-7000-8000-000000000001");

        @Override
        public String kind() {
            return number % 3 == 0 ? "texts.silence-launched" : "texts.silence-broken";
        }

        @Override
        public Instant at() {
            return Instant.parse("2026-11-21T18:00:00Z").plusSeconds(number);
        }

        @Override
        public UUID subjectId() {
            return SUBJECT;
        }

        @Override
        public Map<String, Object> content() {
            return Map.of(
                    "actingParty",
                    "QA",
                    "office",
                    "HEAD_OF_MISSION",
                    "symbol",
                    "GFC/BRU/2026/" + number,
                    "title",
                    Map.of("en", "Press statement", "fr", "Déclaration à la presse", "ar", "بيان صحفي"));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"org.entente.record.usecase", "org.entente.record.storage"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Sequencing(Thread|Job)"))
    @Import({
        ActorTransactions.class,
        Audiences.class,
        Newcomers.class,
        ServiceSession.class,
        Address.class,
        OfficialRecord.class
    })
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new DataSourceTransactionManager(source);
        }
    }
}
