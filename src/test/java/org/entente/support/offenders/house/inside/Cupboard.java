package org.entente.support.offenders.house.inside;

/** The inside of a module, which nobody else may know. */
public class Cupboard {}
