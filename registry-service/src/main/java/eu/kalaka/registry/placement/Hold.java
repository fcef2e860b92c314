package eu.kalaka.registry.placement;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement's records that the law keeps.
 *
 * @param why code of the reason, also key {@code hold.<why>} of the message bundles
 * @param until the last day on which they are kept
 * @param controller whose records they are; absent where that is not known
 */
public record Hold(
        UUID placementId,
        String why,
        LocalDate lastDay,
        LocalDate until,
        @Nullable String controller) {

    /** Whether the records are that unit's controller's, as far as is known. */
    public boolean isWith(UnitPath unit) {
        return controller == null || controller.equals(unit.controller().value());
    }
}
