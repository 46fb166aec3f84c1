package org.entente.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was served to the posts of the reader's mission, save what is for named persons alone. */
@Component
class MissionInbox {

    private static final String HERE = """
            not personal and party_code = :party and duty_station = :station
            """;

    private final ActorTransactions transactions;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    MissionInbox(ActorTransactions transactions, Accounts accounts, JdbcClient jdbc) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** The mission's notices, newest first; pages count from 0; none for whoever has no mission. */
    List<MissionNotice> page(Actor actor, int number, int size) {
        return actor.ifParty()
                .map(party -> transactions.call(actor, () -> {
                    var posts = accounts.of(List.of(party)).stream()
                            .collect(Collectors.toMap(Account::id, Function.identity()));
                    var copies = new LinkedHashMap<UUID, List<Copy>>();
                    copies(actor, number, size)
                            .forEach(copy -> copies.computeIfAbsent(copy.serving(), any -> new java.util.ArrayList<>())
                                    .add(copy));
                    return copies.values().stream()
                            .map(some -> notice(some, posts, actor))
                            .toList();
                }))
                .orElse(List.of());
    }

    int count(Actor actor) {
        return actor.ifParty()
                .map(party -> transactions.call(
                        actor,
                        () -> jdbc.sql("select count(distinct serving_id) from notices.notice where " + HERE)
                                .param("party", party.value())
                                .param("station", actor.dutyStation())
                                .query(Integer.class)
                                .single()))
                .orElse(0);
    }

    private List<Copy> copies(Actor actor, int number, int size) {
        return jdbc.sql("""
                        select notice.* from notices.notice
                        join (select serving_id, max(served_at) as at from notices.notice where %s
                              group by serving_id order by at desc, serving_id desc limit :size offset :start) page
                            using (serving_id)
                        where %s
                        order by at desc, serving_id desc, id
                        """.formatted(HERE, HERE))
                .param("party", String.valueOf(actor.party()))
                .param("station", actor.dutyStation())
                .param("size", size)
                .param("start", number * size)
                .query(Copy::of)
                .list();
    }

    private static MissionNotice notice(List<Copy> copies, Map<UUID, Account> posts, Actor actor) {
        var shown = copies.stream()
                .map(Copy::notice)
                .filter(notice -> notice.language() == actor.language())
                .findFirst()
                .orElse(copies.getFirst().notice());
        var recipients = copies.stream()
                .flatMap(copy -> Optional.ofNullable(posts.get(copy.account()))
                        .map(post ->
                                new MissionNotice.Recipient(post, copy.notice().read()))
                        .stream())
                .toList();
        return new MissionNotice(shown, recipients, copies.size() - recipients.size());
    }

    private record Copy(UUID serving, UUID account, ServedNotice notice) {

        static Copy of(ResultSet row, int number) throws SQLException {
            return new Copy(
                    row.getObject("serving_id", UUID.class),
                    row.getObject("account_id", UUID.class),
                    Inbox.read(row, number));
        }
    }
}
