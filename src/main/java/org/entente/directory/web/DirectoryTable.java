package org.entente.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.directory.FocalPoint;
import org.entente.directory.usecase.ListedPerson;
import org.entente.directory.usecase.MissionCard;
import org.entente.identity.Titles;
import org.entente.web.CommaSeparated;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** Missions as a table: one row for each mission, each person listed and each focal point. */
@Component
class DirectoryTable {

    private final Titles titles;

    DirectoryTable(Titles titles) {
        this.titles = titles;
    }

    String of(List<MissionCard> cards, Messages m) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                m.get("directory.column.mission"),
                m.get("directory.column.code"),
                m.get("directory.column.name"),
                m.get("directory.column.function"),
                m.get("directory.column.phone"),
                m.get("directory.column.mailbox"),
                m.get("directory.column.address")));
        for (var card : cards) {
            var mission = titles.mission(card.mission().party(), card.mission().dutyStation(), m.language());
            var code = card.mission().party().value();
            var entry = card.entry();
            rows.add(List.of(
                    mission,
                    code,
                    "",
                    "",
                    String.join("; ", entry.phones()),
                    entry.mailboxes().stream()
                            .map(mailbox -> mailbox.label() + ": " + mailbox.address())
                            .collect(Collectors.joining("; ")),
                    entry.address()));
            card.people().forEach(person -> rows.add(person(mission, code, person, m)));
            card.focalPoints().forEach(point -> rows.add(point(mission, code, point, m)));
        }
        return CommaSeparated.of(rows);
    }

    private List<String> person(String mission, String code, ListedPerson person, Messages m) {
        var name = person.name();
        return List.of(
                mission,
                code,
                name == null ? "" : name.in(m.language()),
                titles.office(person.office(), m.language()),
                "",
                "",
                "");
    }

    private static List<String> point(String mission, String code, FocalPoint point, Messages m) {
        return List.of(
                mission,
                code,
                point.function(),
                m.get("directory.focal-point.for", "topic", point.topicWords(m)),
                point.phone(),
                point.mailbox(),
                "");
    }
}
