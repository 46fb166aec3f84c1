package org.entente.support;

/**
 * The bare markup of a template: everything that is code (expressions, conditions, loops, calls) is left out, and what
 * stands in the content blocks of calls is kept.
 */
final class JteMarkup {

    private static final String CODE = " ";

    private final String template;
    private final StringBuilder markup = new StringBuilder();
    private int at;

    JteMarkup(String template) {
        this.template = template;
    }

    String text() {
        content('\0');
        return markup.toString();
    }

    /** Reads markup up to the closing character of the block, which it passes. */
    private void content(char closing) {
        while (at < template.length()) {
            char next = template.charAt(at);
            if (next == closing) {
                at++;
                return;
            }
            if (begins("${") || begins("!{") || begins("$unsafe{")) {
                at = template.indexOf('{', at) + 1;
                code('{', '}');
                markup.append(CODE);
            } else if (begins("@if") || begins("@elseif") || begins("@for") || begins("@template.")) {
                at = template.indexOf('(', at) + 1;
                code('(', ')');
                markup.append(CODE);
            } else if (next == '@') {
                at++;
                while (at < template.length() && Character.isLetter(template.charAt(at))) {
                    at++;
                }
            } else {
                markup.append(next);
                at++;
            }
        }
    }

    /** Passes code up to the bracket that closes it; a content block inside is markup again. */
    private void code(char opening, char closing) {
        int depth = 1;
        while (at < template.length() && depth > 0) {
            char next = template.charAt(at);
            if (next == '"') {
                string();
            } else if (begins("@`")) {
                at += 2;
                markup.append('\n');
                content('`');
                markup.append('\n');
            } else {
                depth += next == opening ? 1 : next == closing ? -1 : 0;
                at++;
            }
        }
    }

    private void string() {
        for (at++; at < template.length() && template.charAt(at) != '"'; at++) {
            if (template.charAt(at) == '\\') {
                at++;
            }
        }
        at++;
    }

    private boolean begins(String mark) {
        return template.startsWith(mark, at);
    }
}
