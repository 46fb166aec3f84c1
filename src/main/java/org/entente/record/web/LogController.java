package org.entente.record.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.entente.record.model.Tile;
import org.entente.record.model.VerifierKey;
import org.entente.record.usecase.PublishedLog;
import org.entente.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public log in the paths of C2SP tlog-tiles: open to anyone, since it holds nothing but salted commitments. */
@RestController
class LogController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** A checkpoint is replaced by the next act. */
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    /** A tile never changes. */
    private static final CacheControl LONG =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String TILES = "/record/tile/";
    private static final String ENTRIES = "entries/";

    private final PublishedLog log;

    LogController(PublishedLog log) {
        this.log = log;
    }

    @GetMapping("/record/checkpoint")
    ResponseEntity<String> checkpoint() {
        var note = log.latest().orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SHORT).body(note.toString());
    }

    /** The verifier keys, one a line: what a State keeps, to check receipts with. */
    @GetMapping("/record/key")
    ResponseEntity<String> key() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(SHORT)
                .header("Content-Disposition", "inline; filename=\"record.pub\"")
                .body(VerifierKey.lines(log.keys()));
    }

    @GetMapping(TILES + "**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        var path = request.getRequestURI().substring(TILES.length());
        var bytes = path.startsWith(ENTRIES)
                ? published(0, path.substring(ENTRIES.length())).map(log::entries)
                : hashes(path);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(LONG)
                .body(bytes.orElseThrow(NotFound::new));
    }

    private Optional<byte[]> hashes(String path) {
        var slash = path.indexOf('/');
        // One digit: the levels beyond nine would hold more entries than there are seconds since the universe began.
        if (slash != 1 || !Character.isDigit(path.charAt(0))) {
            return Optional.empty();
        }
        return published(path.charAt(0) - '0', path.substring(2)).map(log::tile);
    }

    private Optional<Tile> published(int level, String path) {
        return Tile.parse(level, path).filter(log::has);
    }
}
