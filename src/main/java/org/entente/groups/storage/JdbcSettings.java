package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.groups.GroupSettings;
import org.entente.groups.model.Precedence;
import org.entente.groups.model.SettingsStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How groups work. */
@Component
class JdbcSettings implements SettingsStore {

    private final JdbcClient jdbc;

    JdbcSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<GroupSettings> settings(UUID groupId) {
        return jdbc.sql("select * from groups.settings where group_id = :group")
                .param("group", groupId)
                .query(JdbcSettings::read)
                .optional();
    }

    @Override
    public List<UUID> hiding() {
        return jdbc.sql("select group_id from groups.settings where members_hidden")
                .query(UUID.class)
                .list();
    }

    @Override
    public void keep(Group group, GroupSettings settings, Instant at) {
        var language = settings.precedence().language();
        var from = settings.precedence().from();
        jdbc.sql("""
                insert into groups.settings (group_id, audience_id, working_languages, precedence_language,
                    precedence_from, chair_place, default_marking, history_for_new_members, reference_chapter,
                    proposers, all_chairs_act, members_hidden, set_at)
                values (:group, :audience, :languages, :language, :from, :place, :marking, :history,
                    :reference, :proposers, :all, :hidden, :at)
                on conflict (group_id) do update
                   set working_languages = excluded.working_languages,
                       precedence_language = excluded.precedence_language,
                       precedence_from = excluded.precedence_from, chair_place = excluded.chair_place,
                       default_marking = excluded.default_marking,
                       history_for_new_members = excluded.history_for_new_members,
                       reference_chapter = excluded.reference_chapter, proposers = excluded.proposers,
                       all_chairs_act = excluded.all_chairs_act, members_hidden = excluded.members_hidden,
                       set_at = excluded.set_at
                """)
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param(
                        "languages",
                        settings.workingLanguages().stream().map(Language::tag).toArray(String[]::new))
                .param("language", language == null ? null : language.tag())
                .param("from", from == null ? null : from.value())
                .param("place", settings.precedence().chairPlace().name())
                .param("marking", settings.defaultMarking())
                .param("history", settings.historyForNewMembers())
                .param("reference", settings.referenceChapter())
                .param("proposers", settings.proposers().name())
                .param("all", settings.allChairsAct())
                .param("hidden", settings.membersHidden())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static GroupSettings read(ResultSet row, int number) throws SQLException {
        var language = row.getString("precedence_language");
        var from = row.getString("precedence_from");
        return new GroupSettings(
                row.getObject("group_id", UUID.class),
                Stream.of((String[]) row.getArray("working_languages").getArray())
                        .map(tag -> Language.of(tag).orElseThrow())
                        .toList(),
                new Precedence(
                        language == null ? null : Language.of(language).orElseThrow(),
                        from == null ? null : new PartyCode(from),
                        Precedence.ChairPlace.valueOf(row.getString("chair_place"))),
                row.getString("default_marking"),
                row.getBoolean("history_for_new_members"),
                row.getString("reference_chapter"),
                GroupSettings.Proposers.valueOf(row.getString("proposers")),
                row.getBoolean("all_chairs_act"),
                row.getBoolean("members_hidden"));
    }
}
