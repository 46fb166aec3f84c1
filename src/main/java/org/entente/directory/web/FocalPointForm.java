package org.entente.directory.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionKey;
import org.entente.directory.Topic;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was typed of a focal point. */
public record FocalPointForm(
        String topic,
        String topicText,
        String group,
        String function,
        String mailbox,
        String phone,
        String account,
        String deputy,
        String deputyPhone,
        String deputyAccount,
        boolean roundTheClock) {

    static final FocalPointForm EMPTY = new FocalPointForm("", "", "", "", "", "", "", "", "", "", false);

    static FocalPointForm of(FocalPoint point) {
        return new FocalPointForm(
                point.topic().name(),
                point.topicText(),
                words(point.groupId()),
                point.function(),
                point.mailbox(),
                point.phone(),
                words(point.account()),
                point.deputy(),
                point.deputyPhone(),
                words(point.deputyAccount()),
                point.roundTheClock());
    }

    static FocalPointForm sent(Map<String, String> sent) {
        return new FocalPointForm(
                Typed.words(sent, "topic"),
                Typed.words(sent, "topicText"),
                Typed.words(sent, "group"),
                Typed.words(sent, "function"),
                Typed.words(sent, "mailbox"),
                Typed.words(sent, "phone"),
                Typed.words(sent, "account"),
                Typed.words(sent, "deputy"),
                Typed.words(sent, "deputyPhone"),
                Typed.words(sent, "deputyAccount"),
                sent.containsKey("roundTheClock"));
    }

    /**
     * The focal point that was typed; what cannot be read becomes a sentence beside its field.
     *
     * @param posts of the mission
     * @param groups that are there for the actor
     * @return null where the topic cannot be read
     */
    @Nullable
    FocalPoint read(
            UUID id,
            MissionKey mission,
            Collection<UUID> posts,
            Collection<UUID> groups,
            Instant at,
            Map<String, String> errors,
            Messages m) {
        var chosen = Arrays.stream(Topic.values())
                .filter(one -> one.name().equals(topic))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.put("topic", m.get("directory.form.choice"));
            return null;
        }
        check(chosen.get(), errors, m);
        return new FocalPoint(
                id,
                mission,
                chosen.get(),
                chosen.get() == Topic.OTHER ? topicText : "",
                among(group, groups, "group", errors, m),
                function,
                mailbox,
                phone,
                among(account, posts, "account", errors, m),
                deputy,
                deputyPhone,
                among(deputyAccount, posts, "deputyAccount", errors, m),
                roundTheClock,
                at);
    }

    private void check(Topic chosen, Map<String, String> errors, Messages m) {
        if (chosen == Topic.OTHER && topicText.isEmpty()) {
            errors.put("topicText", m.get("directory.form.missing"));
        }
        if (function.isEmpty()) {
            errors.put("function", m.get("directory.form.missing"));
        }
        if (!Typed.isMailbox(mailbox)) {
            errors.put("mailbox", m.get("directory.form.mailbox"));
        }
        if (!Typed.isPhone(phone)) {
            errors.put("phone", m.get("directory.form.phone"));
        }
        if (!deputyPhone.isEmpty() && !Typed.isPhone(deputyPhone)) {
            errors.put("deputyPhone", m.get("directory.form.phone"));
        }
        Typed.notLonger("topicText", topicText, 200, errors, m);
        Typed.notLonger("function", function, 200, errors, m);
        Typed.notLonger("deputy", deputy, 200, errors, m);
    }

    private static @Nullable UUID among(
            String typed, Collection<UUID> offered, String name, Map<String, String> errors, Messages m) {
        if (typed.isEmpty()) {
            return null;
        }
        var found = offered.stream()
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .orElse(null);
        if (found == null) {
            errors.put(name, m.get("directory.form.choice"));
        }
        return found;
    }

    private static String words(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
