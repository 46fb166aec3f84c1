package org.entente.texts.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.Language;

/**
 * The exact bytes that a frozen version stands for in one language, so that anyone who holds the printed text can
 * compute its SHA-256 again. UTF-8, Unicode normalization form C, every line ended by one LF (U+000A), no byte order
 * mark:
 *
 * <pre>
 * entente text 1
 * language fr
 * kind JOINT_STATEMENT
 * symbol GFC/BRU/2026/L.4/Rev.1
 *
 * TITLE⇥Déclaration commune
 * PP1⇥Réaffirmant …,
 * OP1⇥Décident … :
 * OP1(a)⇥…
 * </pre>
 *
 * <p>⇥ is one tab (U+0009). Labels count from one in the order of the version (PP1, OP1, OP1(a), OP1(a)(i)) and are the
 * same in every language. The words are those of {@link Wording}, which hold no tab and no line end, so that no two
 * texts have the same bytes. Changing one character of this class breaks every receipt given out: a new form gets a new
 * first line.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /** The form in one language; a paragraph without words there has an empty line after its tab. */
    public static String of(Words words, TextKind kind, Symbol symbol, Language language) {
        var labels = NegotiationLabels.of(words);
        var form = new StringBuilder()
                .append("entente text 1\n")
                .append("language ")
                .append(language.tag())
                .append('\n')
                .append("kind ")
                .append(kind.name())
                .append('\n')
                .append("symbol ")
                .append(symbol)
                .append("\n\n");
        for (var paragraph : words.paragraphs()) {
            var label = paragraph.kind() == ParagraphKind.TITLE ? "TITLE" : labels.get(paragraph.id());
            form.append(label)
                    .append('\t')
                    .append(paragraph.in(language).map(Wording::normalised).orElse(""))
                    .append('\n');
        }
        return form.toString();
    }

    /** Lower-case hexadecimal SHA-256 of the form in UTF-8. */
    public static String sha256(String form) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /**
     * The SHA-256 of a whole version: of the line {@code entente version 1} followed by one line for each language,
     * ordered by its tag, of the tag, a space and the SHA-256 of the form in that language.
     */
    public static String sha256(Map<Language, String> sha256ByLanguage) {
        var byTag = new TreeMap<String, String>();
        sha256ByLanguage.forEach((language, sha256) -> byTag.put(language.tag(), sha256));
        var form = new StringBuilder("entente version 1\n");
        byTag.forEach(
                (tag, sha256) -> form.append(tag).append(' ').append(sha256).append('\n'));
        return sha256(form.toString());
    }
}
