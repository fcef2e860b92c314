package eu.kalaka.local.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the unit tree; names by language code. */
record Unit(
        String path,
        String kind,
        Map<String, String> names,
        @Nullable Place place) {

    /** The root has depth 0, a county 2. */
    int depth() {
        return isNetwork() ? 0 : path.split("/", -1).length - 1;
    }

    boolean isNetwork() {
        return path.equals("/");
    }
}
