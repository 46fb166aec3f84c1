package org.entente.press.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.press.reading.Report;

/** A report in a file of plain text. Bytes that are not UTF-8 become replacement characters, and it says so. */
record TextFile(Report report, boolean malformed) {

    /** Longer files are no press reports. */
    static final long MOST_BYTES = 20_000_000;

    static TextFile read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + ": longer than " + MOST_BYTES / 1_000_000 + " MB");
        }
        var bytes = Files.readAllBytes(file);
        var name = file.getFileName().toString();
        var id = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new TextFile(
                    new Report(id, decoder.decode(ByteBuffer.wrap(bytes)).toString()), false);
        } catch (CharacterCodingException e) {
            return new TextFile(new Report(id, new String(bytes, StandardCharsets.UTF_8)), true);
        }
    }
}
