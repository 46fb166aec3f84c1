package org.entente.record.model;

import java.util.Base64;

/** Standard Base64, read strictly: one spelling for each sequence of bytes. */
final class Base64Text {

    private Base64Text() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The platform's decoder overlooks the spare bits of the last letter and missing padding. Then two different files
     * would pass as the same receipt, and a changed byte could go unnoticed; so what does not encode back is refused.
     */
    static byte[] decode(String text, Reason otherwise) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed(otherwise);
        }
        throw new Malformed(otherwise);
    }
}
