package org.entente.press.intake;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;

/** What is asked for, and the way to stop asking. */
final class PageRequest {

    private volatile URI address;
    private final @Nullable String etag;
    private final @Nullable String modified;
    private volatile @Nullable HttpGet running;
    private volatile boolean stopped;
    private volatile boolean tooLarge;

    PageRequest(URI address, @Nullable String etag, @Nullable String modified) {
        this.address = address;
        this.etag = etag;
        this.modified = modified;
    }

    URI address() {
        return address;
    }

    void goOnTo(URI next) {
        address = next;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    HttpGet get() throws IOException {
        if (stopped) {
            throw new IOException("Stopped.");
        }
        var get = new HttpGet(address);
        get.setHeader("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        get.setHeader("Accept-Encoding", "identity");
        if (etag != null) {
            get.setHeader("If-None-Match", etag);
        }
        if (modified != null) {
            get.setHeader("If-Modified-Since", modified);
        }
        running = get;
        return get;
    }

    /** What is left of it is not read either, as it would be to use the connection again. */
    void leave() {
        tooLarge = true;
        stop();
    }

    void stop() {
        stopped = true;
        var get = running;
        if (get != null) {
            get.abort();
        }
    }
}
