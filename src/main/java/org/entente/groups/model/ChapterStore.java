package org.entente.groups.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.WorkingCalendar;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Holiday;

/** Where chapters and their calendars are kept. Reads see what the actor of the transaction may see. */
public interface ChapterStore {

    /** The chapters of the group: that of reference first, then in the order in which they were opened. */
    List<Chapter> chapters(UUID groupId);

    List<Chapter> chapters(Collection<UUID> chapterIds);

    Optional<Chapter> chapter(UUID chapterId);

    void open(Group group, Chapter chapter, Instant at);

    Optional<WorkingCalendar> calendar(UUID chapterId);

    /** The holidays of the chapter, the earliest first. */
    List<Holiday> holidays(UUID chapterId);

    /** Replaces the calendar of the chapter as a whole. */
    void keep(Group group, Chapter chapter, WorkingCalendar calendar, List<Holiday> holidays, Instant at);
}
