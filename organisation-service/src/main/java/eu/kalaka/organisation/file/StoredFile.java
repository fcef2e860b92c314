package eu.kalaka.organisation.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param bytes how many
 * @param sha256 of its content, hexadecimal
 * @param scanned whether a scanner has looked at it; false where none is set up
 */
public record StoredFile(UUID id, FileType type, long bytes, String sha256, boolean scanned, Instant at) {}
