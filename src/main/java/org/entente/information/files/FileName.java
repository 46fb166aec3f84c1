package org.entente.information.files;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** The name that a file is shown and handed out under; on the disk it has none but its hash. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    /** What turns the direction of writing round, breaks a line or is not seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    /** The last part of what was sent, without what misleads, ending as its type does. */
    static String cleaned(String sent, FileType type) {
        var last = FOLDERS.matcher(COMPOSED.normalize(sent)).replaceFirst("");
        var seen = FORBIDDEN.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_");
        var name = EDGES.matcher(seen.replaceAll("\\s+", " ")).replaceAll("");
        var dot = name.lastIndexOf('.');
        var fits = dot >= 0 && type.fits(name.substring(dot + 1));
        var stem = EDGES.matcher(fits ? name.substring(0, dot) : name).replaceAll("");
        var ending = fits ? name.substring(dot) : "." + type.extension();
        return (stem.isEmpty() ? "file" : shortened(stem)) + ending;
    }

    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
    }
}
