package org.entente.mail;

import java.time.Instant;
import org.entente.core.Language;

/** A message in plain text for one address, which does not go out before an instant. */
public record OutgoingMessage(String recipient, Language language, String subject, String body, Instant notBefore) {}
