package org.entente.parties;

import java.time.ZoneId;
import org.entente.core.LocalizedText;

/** A city where missions and chapters of groups work: code, name in six languages, IANA zone. */
public record DutyStation(String code, LocalizedText city, ZoneId zone) {}
