package org.entente.record.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a note: who says to have signed, with which key, and the signature. */
record NoteSignature(String name, byte[] keyId, byte[] value) {

    private static final String DASH = "— ";
    private static final int ID_SIZE = 4;

    static NoteSignature parse(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Malformed(Reason.NOT_A_NOTE);
        }
        var name = line.substring(DASH.length(), space);
        var bytes = Base64Text.decode(line.substring(space + 1), Reason.NOT_A_NOTE);
        if (!VerifierKey.isName(name) || bytes.length <= ID_SIZE) {
            throw new Malformed(Reason.NOT_A_NOTE);
        }
        return new NoteSignature(name, Arrays.copyOf(bytes, ID_SIZE), Arrays.copyOfRange(bytes, ID_SIZE, bytes.length));
    }

    String line() {
        var bytes = ByteBuffer.allocate(ID_SIZE + value.length).put(keyId).put(value);
        return DASH + name + " " + Base64Text.encode(bytes.array()) + "\n";
    }
}
