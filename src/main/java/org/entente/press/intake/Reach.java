package org.entente.press.intake;

import java.net.InetAddress;

/** Which hosts a report may be retrieved from. */
interface Reach {

    boolean allows(InetAddress address, int port);
}
