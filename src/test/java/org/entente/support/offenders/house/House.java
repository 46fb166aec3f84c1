package org.entente.support.offenders.house;

/** The published face of an offending module. */
public class House {}
