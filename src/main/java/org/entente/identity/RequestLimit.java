package org.entente.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** At most so many requests from one network address or account in fifteen minutes; remembers the last ten thousand addresses. */
public class RequestLimit {

    private static final long WINDOW_NANOS = 15L * 60 * 1_000_000_000;
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    /** @param most requests of one address in a window */
    public RequestLimit(int most) {
        this.most = most;
    }

    /** Counts the request; false where it is one too many. */
    public synchronized boolean allows(String networkAddress) {
        var now = System.nanoTime();
        var window = windows.get(networkAddress);
        if (window == null || now - window.openedAt() > WINDOW_NANOS) {
            window = new Window(now, 0);
        }
        windows.put(networkAddress, new Window(window.openedAt(), window.requests() + 1));
        if (windows.size() > REMEMBERED) {
            windows.remove(windows.keySet().iterator().next());
        }
        return window.requests() < most;
    }

    private record Window(long openedAt, int requests) {}
}
