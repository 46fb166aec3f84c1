package org.entente.parties;

/** The regional groups in which members of the United Nations hold elections; not the regions of statistics (M49). */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_AND_CARIBBEAN,
    WESTERN_EUROPEAN_AND_OTHERS
}
