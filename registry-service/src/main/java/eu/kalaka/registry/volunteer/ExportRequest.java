package eu.kalaka.registry.volunteer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Which list is wanted as a file.
 *
 * @param search whom; all its pages, in its order
 */
record ExportRequest(
        @NotNull @Pattern(regexp = "csv|xlsx|vcard") String format,
        @NotNull @Valid Search search) {}
