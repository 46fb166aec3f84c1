package org.entente.directory.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was typed of a mission's entry: telephones and mailboxes stand one on a line. */
public record EntryForm(
        String address,
        String phones,
        String fax,
        String mailboxes,
        String day,
        String month,
        String language,
        String hours,
        String remarks) {

    private static final int MOST = 20;

    static EntryForm of(@Nullable MissionEntry entry, Language language) {
        if (entry == null) {
            return new EntryForm("", "", "", "", "", "", language.tag(), "", "");
        }
        var national = entry.nationalDay();
        return new EntryForm(
                entry.address(),
                String.join("\n", entry.phones()),
                entry.fax(),
                entry.mailboxes().stream()
                        .map(mailbox -> mailbox.label() + ": " + mailbox.address())
                        .collect(Collectors.joining("\n")),
                national == null ? "" : String.valueOf(national.getDayOfMonth()),
                national == null ? "" : String.valueOf(national.getMonthValue()),
                entry.correspondence().tag(),
                entry.officeHours(),
                entry.remarks());
    }

    static EntryForm sent(Map<String, String> sent) {
        return new EntryForm(
                Typed.words(sent, "address"),
                Typed.words(sent, "phones"),
                Typed.words(sent, "fax"),
                Typed.words(sent, "mailboxes"),
                Typed.words(sent, "day"),
                Typed.words(sent, "month"),
                Typed.words(sent, "language"),
                Typed.words(sent, "hours"),
                Typed.words(sent, "remarks"));
    }

    /** The fields by their names, to be sent again. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("address", address);
        fields.put("phones", phones);
        fields.put("fax", fax);
        fields.put("mailboxes", mailboxes);
        fields.put("day", day);
        fields.put("month", month);
        fields.put("language", language);
        fields.put("hours", hours);
        fields.put("remarks", remarks);
        return fields;
    }

    /** The entry that was typed; what cannot be read becomes a sentence beside its field. */
    MissionEntry read(MissionKey mission, Instant at, Map<String, String> errors, Messages m) {
        if (address.isEmpty()) {
            errors.put("address", m.get("directory.form.missing"));
        }
        Typed.notLonger("address", address, 500, errors, m);
        var numbers = phones(errors, m);
        if (!fax.isEmpty() && !Typed.isPhone(fax)) {
            errors.put("fax", m.get("directory.form.phone"));
        }
        var boxes = mailboxes(errors, m);
        var national = nationalDay(errors, m);
        Typed.notLonger("hours", hours, 500, errors, m);
        Typed.notLonger("remarks", remarks, 2000, errors, m);
        return new MissionEntry(
                mission,
                address,
                numbers,
                fax,
                boxes,
                national,
                Language.of(language).orElse(m.language()),
                hours,
                remarks,
                at);
    }

    private List<String> phones(Map<String, String> errors, Messages m) {
        var numbers = phones.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (numbers.isEmpty()) {
            errors.put("phones", m.get("directory.form.missing"));
        } else if (numbers.size() > MOST) {
            errors.put("phones", m.get("directory.form.too-many", "most", MOST));
        } else if (!numbers.stream().allMatch(Typed::isPhone)) {
            errors.put("phones", m.get("directory.form.phone"));
        }
        return numbers;
    }

    private List<Mailbox> mailboxes(Map<String, String> errors, Messages m) {
        var boxes = new ArrayList<Mailbox>();
        for (var line : mailboxes
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            var colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
            var label = colon < 0 ? "" : line.substring(0, colon).strip();
            var box = line.substring(colon + 1).strip();
            if (label.isEmpty() || label.length() > 100 || !Typed.isMailbox(box)) {
                errors.put("mailboxes", m.get("directory.form.mailboxes"));
            }
            boxes.add(new Mailbox(label, box));
        }
        if (boxes.size() > MOST) {
            errors.put("mailboxes", m.get("directory.form.too-many", "most", MOST));
        }
        return boxes;
    }

    private @Nullable MonthDay nationalDay(Map<String, String> errors, Messages m) {
        if (day.isEmpty() && month.isEmpty()) {
            return null;
        }
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException unreadable) {
            errors.put("day", m.get("directory.form.day"));
            return null;
        }
    }
}
