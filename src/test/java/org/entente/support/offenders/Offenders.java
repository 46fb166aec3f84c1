package org.entente.support.offenders;

import org.springframework.modulith.Modulithic;

/** Root of a few modules that break every rule of the architecture, to show that the rules notice. */
@Modulithic
public final class Offenders {

    private Offenders() {}
}
