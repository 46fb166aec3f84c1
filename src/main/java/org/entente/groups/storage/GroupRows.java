package org.entente.groups.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.groups.Capacity;
import org.entente.groups.Chairmanship;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.GroupSettings;
import org.entente.groups.Holiday;
import org.entente.groups.Level;
import org.entente.groups.Membership;
import org.entente.groups.Standing;
import org.jspecify.annotations.Nullable;

/** How rows read as values. */
final class GroupRows {

    private GroupRows() {}

    static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getObject("audience_id", UUID.class),
                row.getString("slug"),
                row.getString("acronym"),
                GroupKind.valueOf(row.getString("kind")),
                Wordings.fromJson(row.getString("name")),
                Wordings.fromJson(row.getString("short_name")),
                Wordings.fromJson(row.getString("purpose")),
                PartialDate.parse(row.getString("founded")),
                date(row, "launched"),
                words(row.getArray("levels")).stream().map(Level::valueOf).toList(),
                row.getObject("parent_id", UUID.class));
    }

    /** The columns of the settings are empty where the group has set nothing. */
    static Standing standing(ResultSet row, int number) throws SQLException {
        var group = group(row, number);
        var settings =
                row.getString("group_id") == null ? GroupSettings.usual(group.id()) : JdbcSettings.read(row, number);
        var fullRights = row.getBoolean("full_rights");
        var chairs = row.getBoolean("chairs");
        var mayPropose = switch (settings.proposers()) {
            case FULL_RIGHTS -> fullRights;
            case ALL_PARTIES -> !row.getBoolean("suspended");
            case CHAIR -> chairs && fullRights;
        };
        return new Standing(group, fullRights, row.getBoolean("suspended"), chairs, mayPropose, settings);
    }

    static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                party(row),
                Capacity.valueOf(row.getString("capacity")),
                since(row),
                until(row),
                row.getBoolean("full_rights"),
                row.getBoolean("suspended"));
    }

    static Chairmanship chairmanship(ResultSet row, int number) throws SQLException {
        return new Chairmanship(party(row), since(row), until(row));
    }

    static Chapter chapter(ResultSet row, int number) throws SQLException {
        return new Chapter(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("code"),
                Wordings.fromJson(row.getString("city")),
                zone(row));
    }

    static Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                row.getString("occasion"),
                Language.of(row.getString("language")).orElseThrow());
    }

    static WorkingCalendar calendar(ResultSet row, int number) throws SQLException {
        var weekend =
                words(row.getArray("weekend")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        var holidays =
                words(row.getArray("holidays")).stream().map(LocalDate::parse).collect(Collectors.toSet());
        return new WorkingCalendar(zone(row), weekend, holidays);
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var date = row.getString(column);
        return date == null ? null : PartialDate.parse(date);
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static ZoneId zone(ResultSet row) throws SQLException {
        return ZoneId.of(row.getString("zone"));
    }

    private static PartyCode party(ResultSet row) throws SQLException {
        return new PartyCode(row.getString("party"));
    }

    private static PartialDate since(ResultSet row) throws SQLException {
        return PartialDate.parse(row.getString("since"));
    }

    private static @Nullable PartialDate until(ResultSet row) throws SQLException {
        var until = row.getString("until");
        return until == null ? null : PartialDate.parse(until);
    }
}
