package org.safetyresources.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An id that is no longer in use; it is never given to anything else.
 *
 * @param id the id
 * @param on the first day without it
 * @param successor the id of what took its place, if anything did; lookups follow it
 */
public record Retirement(String id, LocalDate on, Optional<String> successor) {}
