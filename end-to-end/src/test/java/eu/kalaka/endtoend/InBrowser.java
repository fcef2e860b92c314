package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories in a browser, which is opened before the first and must have nothing to complain of after each. */
@ExtendWith(RunningSystem.class)
abstract class InBrowser {

    static Web web;

    @BeforeAll
    static void openBrowser() {
        web = Web.open();
    }

    @AfterAll
    static void closeBrowser() {
        web.close();
    }

    @AfterEach
    void browsersAreContent() {
        assertThat(web.complaints()).isEmpty();
    }
}
