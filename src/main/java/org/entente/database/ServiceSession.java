package org.entente.database;

import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The session of the platform itself, registered by the owner of the schema at each start and known to no one but this
 * process: the application role cannot make such a session, so a forged statement cannot become the service.
 */
@Component
@DependsOnDatabaseInitialization
public class ServiceSession implements DisposableBean {

    private final JdbcClient owner;
    private final String token = Tokens.next();

    ServiceSession(@FlywayDataSource DataSource owner) {
        this.owner = JdbcClient.create(owner);
        this.owner
                .sql("insert into access.session values (:hash, 'SERVICE', null, null, now(), now(), 'infinity')")
                .param("hash", Tokens.hash(token))
                .update();
    }

    /** The platform as an actor: deadlines, sequencing, sending. */
    public Actor actor() {
        return new Actor(Actor.Kind.SERVICE, null, null, null, null, Language.EN, ZoneOffset.UTC, token);
    }

    String token() {
        return token;
    }

    @Override
    public void destroy() {
        owner.sql("delete from access.session where token_hash = :hash")
                .param("hash", Tokens.hash(token))
                .update();
    }
}
