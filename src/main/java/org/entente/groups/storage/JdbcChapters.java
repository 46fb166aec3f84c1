package org.entente.groups.storage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.WorkingCalendar;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Holiday;
import org.entente.groups.model.ChapterStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chapters and the calendars of their duty stations. */
@Component
class JdbcChapters implements ChapterStore {

    private final JdbcClient jdbc;

    JdbcChapters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Chapter> chapters(UUID groupId) {
        return jdbc.sql("""
                select chapters.id, group_id, chapters.audience_id, code, city, zone, chapters.recorded_at
                  from groups.chapters left join groups.settings using (group_id)
                 where group_id = :group
                 order by code is not distinct from reference_chapter desc, chapters.recorded_at, id
                """).param("group", groupId).query(GroupRows::chapter).list();
    }

    @Override
    public List<Chapter> chapters(Collection<UUID> chapterIds) {
        return jdbc.sql("select * from groups.chapters where id = any (:ids)")
                .param("ids", chapterIds.toArray(UUID[]::new))
                .query(GroupRows::chapter)
                .list();
    }

    @Override
    public Optional<Chapter> chapter(UUID chapterId) {
        return jdbc.sql("select * from groups.chapters where id = :id")
                .param("id", chapterId)
                .query(GroupRows::chapter)
                .optional();
    }

    @Override
    public void open(Group group, Chapter chapter, Instant at) {
        jdbc.sql("""
                insert into groups.chapters (id, group_id, audience_id, code, city, zone, recorded_at)
                values (:id, :group, :audience, :code, :city::jsonb, :zone, :at)
                """)
                .param("id", chapter.id())
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("code", chapter.code())
                .param("city", Wordings.toJson(chapter.city()))
                .param("zone", chapter.zone().getId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<WorkingCalendar> calendar(UUID chapterId) {
        return jdbc.sql("""
                select c.zone, k.weekend,
                       array(select h.day::text from groups.holidays h where h.chapter_id = c.id) as holidays
                  from groups.chapters c join groups.calendars k on k.chapter_id = c.id
                 where c.id = :id
                """).param("id", chapterId).query(GroupRows::calendar).optional();
    }

    @Override
    public List<Holiday> holidays(UUID chapterId) {
        return jdbc.sql("select * from groups.holidays where chapter_id = :chapter order by day")
                .param("chapter", chapterId)
                .query(GroupRows::holiday)
                .list();
    }

    @Override
    public void keep(Group group, Chapter chapter, WorkingCalendar calendar, List<Holiday> holidays, Instant at) {
        jdbc.sql("""
                insert into groups.calendars (chapter_id, audience_id, weekend, recorded_at)
                values (:chapter, :audience, :weekend, :at)
                on conflict (chapter_id) do update set weekend = excluded.weekend, recorded_at = excluded.recorded_at
                """)
                .param("chapter", chapter.id())
                .param("audience", group.audienceId())
                .param(
                        "weekend",
                        calendar.weekend().stream()
                                .sorted()
                                .map(DayOfWeek::name)
                                .toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from groups.holidays where chapter_id = :chapter")
                .param("chapter", chapter.id())
                .update();
        holidays.forEach(holiday -> add(group, chapter, holiday));
    }

    private void add(Group group, Chapter chapter, Holiday holiday) {
        jdbc.sql("""
                insert into groups.holidays (chapter_id, audience_id, day, occasion, language)
                values (:chapter, :audience, :day, :occasion, :language)
                """)
                .param("chapter", chapter.id())
                .param("audience", group.audienceId())
                .param("day", holiday.day())
                .param("occasion", holiday.occasion())
                .param("language", holiday.language().tag())
                .update();
    }
}
