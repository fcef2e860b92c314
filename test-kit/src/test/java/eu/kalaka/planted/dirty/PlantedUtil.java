package eu.kalaka.planted.dirty;

import eu.kalaka.local.LocalStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad name, another module's type, an injected field, a sleep, a print. */
final class PlantedUtil {

    @Autowired
    private LocalStore store = LocalStore.startInMemory();

    void sleeps() throws InterruptedException {
        Thread.sleep(1);
        System.out.println(store.uri());
    }
}
