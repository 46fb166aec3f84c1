package org.entente.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Style sheets serve both directions and both schemes: logical properties only, colours in the tokens only. */
public final class StyleCheck {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<=[{;\\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*"
                    + "|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom"
                    + "|(?:min-|max-)?(?:width|height))\\s*:"
                    + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|oklch|oklab|lab)\\(");
    private static final String TOKENS = "tokens.css";

    private StyleCheck() {}

    public static List<String> findings(Path folder) throws IOException {
        var findings = new ArrayList<String>();
        for (var file : Sources.under(folder, ".css")) {
            var css = COMMENT.matcher(Files.readString(file)).replaceAll("");
            PHYSICAL.matcher(css)
                    .results()
                    .forEach(found -> findings.add(file + ": use a logical property for " + found.group()));
            if (!file.endsWith(TOKENS)) {
                COLOUR.matcher(css)
                        .results()
                        .forEach(found -> findings.add(file + ": use a token for " + found.group()));
            }
            if (!css.contains("@layer") && !css.contains("@font-face")) {
                findings.add(file + ": put the rules into a layer");
            }
        }
        return findings;
    }
}
