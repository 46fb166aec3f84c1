package org.entente.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.web.CommaSeparated;
import org.entente.web.MessageCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFormTests {

    private static final MissionKey MISSION = new MissionKey(new PartyCode("QA"), "NYC");

    @Test
    void anEntryIsReadLineByLine() {
        var errors = new LinkedHashMap<String, String>();
        var entry = read(
                form(
                        "+1 212 555 0100\n+1 (212) 555-0101",
                        "press: press@mission.example\nPolitical: p@m.example",
                        "29",
                        "2"),
                errors);
        assertThat(errors).isEmpty();
        assertThat(entry.phones()).containsExactly("+1 212 555 0100", "+1 (212) 555-0101");
        assertThat(entry.mailboxes())
                .containsExactly(
                        new Mailbox("press", "press@mission.example"), new Mailbox("Political", "p@m.example"));
        assertThat(entry.nationalDay()).isEqualTo(MonthDay.of(2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "212 555 0100",
                "+0 212 555 0100",
                "+1 212",
                "+1 212 555 0100 0100 0100 01",
                "+1<script>",
                "=1+1"
            })
    void aTelephoneThatWorksFromNowhereIsRefused(String phone) {
        var errors = new LinkedHashMap<String, String>();
        read(form(phone, "", "", ""), errors);
        assertThat(errors).containsOnlyKeys("phones");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press@mission.example",
                "press:",
                "press: press",
                "press: a@b",
                "press: a b@c.example",
                "press: a@c.example>",
                "press: .a@c.example"
            })
    void aMailboxWithoutPurposeOrAddressIsRefused(String mailbox) {
        var errors = new LinkedHashMap<String, String>();
        read(form("+1 212 555 0100", mailbox, "", ""), errors);
        assertThat(errors).containsOnlyKeys("mailboxes");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        for (var day : List.of(
                List.of("31", "4"), List.of("30", "2"), List.of("", "4"), List.of("3", ""), List.of("x", "4"))) {
            var errors = new LinkedHashMap<String, String>();
            read(form("+1 212 555 0100", "", day.getFirst(), day.getLast()), errors);
            assertThat(errors).as(day.toString()).containsOnlyKeys("day");
        }
    }

    @Test
    void onlyWhatChangedIsNoted() {
        var before = read(form("+1 212 555 0100", "", "", ""), new LinkedHashMap<>());
        var after = read(form("+1 212 555 0199", "", "3", "9"), new LinkedHashMap<>());
        assertThat(before.changedFrom(null))
                .containsExactly(
                        MissionEntry.Field.ADDRESS, MissionEntry.Field.PHONES, MissionEntry.Field.CORRESPONDENCE);
        assertThat(after.changedFrom(before))
                .containsExactly(MissionEntry.Field.PHONES, MissionEntry.Field.NATIONAL_DAY);
        assertThat(after.changedFrom(after)).isEmpty();
    }

    @Test
    void noCellRunsOnTheReadersDesk() {
        assertThat(CommaSeparated.of(List.of(List.of("=1+1", "+1 212", "-x", "@x", "\t=1", " =1", "a,\"b\"", "a=b"))))
                .isEqualTo(
                        "\uFEFF\"'=1+1\",\"'+1 212\",\"'-x\",\"'@x\",\"'\t=1\",\"' =1\",\"a,\"\"b\"\"\",\"a=b\"\r\n");
    }

    private static EntryForm form(String phones, String mailboxes, String day, String month) {
        return EntryForm.sent(Map.of(
                "address",
                "1 Example Plaza",
                "phones",
                phones,
                "mailboxes",
                mailboxes,
                "day",
                day,
                "month",
                month,
                "language",
                "fr"));
    }

    private static MissionEntry read(EntryForm form, Map<String, String> errors) {
        return form.read(MISSION, Instant.EPOCH, errors, new MessageCatalogue().in(Language.EN));
    }
}
