package org.entente.texts.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The labels by which delegates call paragraphs while they negotiate: PP1, OP2, OP2(a). They are the same in every
 * language. A paragraph keeps the label it had in the version negotiated from, whatever is put in, taken out or moved
 * around it; a paragraph put in since is called after the one before it: OP2 bis, OP2 ter. Points are counted anew.
 */
public final class NegotiationLabels {

    private static final List<String> SUFFIXES =
            List.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

    private NegotiationLabels() {}

    /** Labels from one upwards; a title has the empty label. */
    public static Map<UUID, String> of(Words words) {
        return of(words, new Words(List.of()));
    }

    public static Map<UUID, String> of(Words words, Words base) {
        var kept = counted(base);
        var labels = new HashMap<UUID, String>();
        var counter = new Counter(base.paragraphs().isEmpty(), kept);
        for (var paragraph : words.paragraphs()) {
            labels.put(paragraph.id(), counter.next(paragraph));
        }
        return labels;
    }

    private static Map<UUID, String> counted(Words base) {
        var labels = new HashMap<UUID, String>();
        var counter = new Counter(true, Map.of());
        for (var paragraph : base.paragraphs()) {
            labels.put(paragraph.id(), counter.next(paragraph));
        }
        return labels;
    }

    private static final class Counter {

        private final boolean fresh;
        private final Map<UUID, String> kept;
        private final Map<String, Integer> insertions = new HashMap<>();
        private final Map<ParagraphKind, String> last = new HashMap<>();
        private int preambular;
        private int operative;
        private String parent = "";
        private int point;
        private int subpoint;

        Counter(boolean fresh, Map<UUID, String> kept) {
            this.fresh = fresh;
            this.kept = kept;
        }

        String next(Paragraph paragraph) {
            return switch (paragraph.kind()) {
                case TITLE -> "";
                case PREAMBULAR, OPERATIVE -> top(paragraph);
                case POINT -> {
                    subpoint = 0;
                    yield parent + "(" + Ordinals.letter(++point) + ")";
                }
                case SUBPOINT ->
                    parent + "(" + Ordinals.letter(Math.max(point, 1)) + ")(" + Ordinals.roman(++subpoint) + ")";
            };
        }

        private String top(Paragraph paragraph) {
            point = 0;
            subpoint = 0;
            var label = kept.get(paragraph.id());
            if (label != null) {
                last.put(paragraph.kind(), label);
                parent = label;
            } else {
                parent = fresh ? numbered(paragraph.kind()) : inserted(paragraph.kind());
            }
            return parent;
        }

        private String numbered(ParagraphKind kind) {
            return prefix(kind) + (kind == ParagraphKind.PREAMBULAR ? ++preambular : ++operative);
        }

        private String inserted(ParagraphKind kind) {
            var before = last.getOrDefault(kind, prefix(kind) + "0");
            var count = insertions.merge(before, 1, Integer::sum);
            return before + " " + (count <= SUFFIXES.size() ? SUFFIXES.get(count - 1) : "+" + count);
        }

        private static String prefix(ParagraphKind kind) {
            return kind == ParagraphKind.PREAMBULAR ? "PP" : "OP";
        }
    }
}
