package org.entente.record.model;

import java.util.ArrayList;
import java.util.List;

/** That an entry is in the log under a checkpoint (C2SP tlog-proof, without extra data). */
public record LogProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    // A path has as many hashes as the tree is high.
    private static final int LONGEST = 63;

    public static LogProof parse(String text) {
        var blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new Malformed(Reason.NOT_A_PROOF);
        }
        var lines = text.substring(0, blank).split("\n", -1);
        if (lines.length < 2 || lines.length > 2 + LONGEST || !lines[0].equals(HEADER) || !lines[1].startsWith(INDEX)) {
            throw new Malformed(Reason.NOT_A_PROOF);
        }
        var path = new ArrayList<Hash>();
        for (int line = 2; line < lines.length; line++) {
            path.add(Hash.parse(lines[line]));
        }
        return new LogProof(
                Checkpoint.decimal(lines[1].substring(INDEX.length()), Reason.NOT_A_PROOF),
                path,
                SignedNote.parse(text.substring(blank + 2)));
    }

    boolean proves(byte[] entry, Checkpoint signed) {
        return ProofCheck.included(Hash.ofLeaf(entry), index, signed.size(), path, signed.root());
    }

    @Override
    public String toString() {
        var text = new StringBuilder(HEADER)
                .append('\n')
                .append(INDEX)
                .append(index)
                .append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
