package org.entente.directory.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.entente.web.Messages;

/** What may be typed into the forms of the directory. */
final class Typed {

    /** With the country code, so that it works from everywhere (E.164), and with the gaps that make it readable. */
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9 ()./-]{4,30}");

    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private Typed() {}

    static String words(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    static boolean isPhone(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        return PHONE.matcher(typed).matches() && digits >= 7 && digits <= 15;
    }

    static boolean isMailbox(String typed) {
        return typed.length() <= 254
                && typed.indexOf('@') <= 64
                && MAILBOX.matcher(typed).matches();
    }

    static void notLonger(String name, String words, int most, Map<String, String> errors, Messages m) {
        if (words.length() > most) {
            errors.putIfAbsent(name, m.get("directory.form.too-long", "most", most));
        }
    }
}
