package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.password.PasswordRefusal;
import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void pagesAndEmailsAreWrittenInAllLanguages() {
        Bundles.assertComplete("signin");
    }

    @Test
    void everyRefusalOfAPasswordSaysWhyInAllLanguages() {
        Bundles.assertHasAll(
                "signin",
                Arrays.stream(PasswordRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
