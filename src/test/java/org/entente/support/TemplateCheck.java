package org.entente.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Templates hold no words of their own (every sentence is a message) and nothing the content security policy would
 * stop: no style, script or handler inside the page.
 */
public final class TemplateCheck {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");
    private static final Pattern TAG = Pattern.compile("<!?/?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("(?:title|alt|placeholder|aria-label|content)=\"([^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile(
            "\\s(?:style|on[a-z]+|hx-on[^=]*)\\s*=|<style\\b|<script(?![^>]*\\bsrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSED = Pattern.compile(
            "\\b(?:title|heading|label|help|words|word|text|button|name)\\s*=\\s*\"([^\"]*\\s[^\"]*)\"");

    private TemplateCheck() {}

    public static List<String> findings(Path folder) throws IOException {
        var findings = new ArrayList<String>();
        for (var file : Sources.under(folder, ".jte")) {
            check(file.toString(), Files.readString(file), findings);
        }
        return findings;
    }

    private static void check(String file, String source, List<String> findings) {
        var template = source.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(?:param|import).*$", "");
        PASSED.matcher(template)
                .results()
                .forEach(found -> findings.add(file + ": make a message of " + found.group(1)));
        var markup = new JteMarkup(template).text();
        INLINE.matcher(markup)
                .results()
                .forEach(found -> findings.add(
                        file + ": move out of the page: " + found.group().strip()));
        TAG.matcher(markup)
                .results()
                .filter(tag -> !tag.group().startsWith("<meta"))
                .forEach(tag -> SAID.matcher(tag.group())
                        .results()
                        .filter(said -> WORDS.matcher(said.group(1)).find())
                        .forEach(said -> findings.add(file + ": make a message of " + said.group())));
        var words = ENTITY.matcher(TAG.matcher(markup).replaceAll("\n")).replaceAll(" ");
        words.lines()
                .filter(line -> WORDS.matcher(line).find())
                .forEach(line -> findings.add(file + ": make a message of " + line.strip()));
    }
}
