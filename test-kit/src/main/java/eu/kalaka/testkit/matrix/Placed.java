package eu.kalaka.testkit.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A record that stands in a unit.
 *
 * @param id by which an endpoint is asked for it and a list shows it
 * @param unit in which it lies
 * @param owners whose it is: volunteer under {@code volunteer_id}, host under {@code host_id}, account under {@code sub}
 * @param more what else a call needs, by a name of the fixture's
 */
public record Placed(String id, String unit, Map<String, UUID> owners, Map<String, String> more) {

    static final String ACCOUNT = "sub";

    private static final String STORED = "stored as";

    public Placed {
        owners = Map.copyOf(owners);
        more = Map.copyOf(more);
    }

    public static Placed of(String id, String unit) {
        return new Placed(id, unit, Map.of(), Map.of());
    }

    /** A volunteer, who owns herself. */
    public static Placed volunteer(UUID id, String unit) {
        return of(id.toString(), unit).ownedBy("volunteer_id", id);
    }

    /** The same, owned by that record too. */
    public Placed ownedBy(String claim, UUID owner) {
        Map<String, UUID> all = new HashMap<>(owners);
        all.put(claim, owner);
        return new Placed(id, unit, all, more);
    }

    /** The same, of that account. */
    public Placed ofAccount(UUID account) {
        return ownedBy(ACCOUNT, account);
    }

    /** The same with something more for the call. */
    public Placed with(String name, String value) {
        Map<String, String> all = new HashMap<>(more);
        all.put(name, value);
        return new Placed(id, unit, owners, all);
    }

    /** The same, kept in the store under that id. */
    public Placed storedAs(String storeId) {
        return with(STORED, storeId);
    }

    String storeId() {
        return more.getOrDefault(STORED, id);
    }

    /**
     * What the fixture has put there.
     *
     * @throws IllegalArgumentException where it has not
     */
    public String get(String name) {
        String value = more.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing under " + name);
        }
        return value;
    }
}
