package eu.kalaka.testkit.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the records of one service come to stand in a unit, and how each of its endpoints is called on one. */
public final class Fixture {

    /** Puts a fresh record into a unit. */
    @FunctionalInterface
    public interface Placing {
        Placed into(String unit);
    }

    /**
     * One endpoint.
     *
     * @param isAboutTheUnit whether there is no record yet, only the unit
     */
    record Endpoint(Placing placing, Function<Placed, Call> call, boolean isAboutTheUnit) {}

    static final Placing NOTHING = unit -> Placed.of(unit, unit);

    private final String service;
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

    private Fixture(String service) {
        this.service = service;
    }

    /** Of a service, named as in the build output. */
    public static Fixture of(String service) {
        return new Fixture(service);
    }

    /** How that endpoint is called on a record put there so; endpoints with the very same {@code placing} share records. */
    public Fixture on(String endpoint, Placing placing, Function<Placed, Call> call) {
        endpoints.put(endpoint, new Endpoint(placing, call, false));
        return this;
    }

    /** How that endpoint is called on a unit itself: to make a record there, or to ask about all that is there. */
    public Fixture inUnit(String endpoint, Function<String, Call> call) {
        endpoints.put(endpoint, new Endpoint(NOTHING, placed -> call.apply(placed.unit()), true));
        return this;
    }

    String service() {
        return service;
    }

    Set<String> endpoints() {
        return endpoints.keySet();
    }

    Endpoint endpoint(String name) {
        Endpoint endpoint = endpoints.get(name);
        if (endpoint == null) {
            throw new IllegalStateException("the fixture does not know how to call " + name);
        }
        return endpoint;
    }
}
