package eu.kalaka.notification.text;

import eu.kalaka.notification.message.MessageRefusal;
import eu.kalaka.testkit.Bundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void everyRefusalHasItsWordsInEveryLanguage() {
        Bundles.assertComplete("messages");
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(MessageRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    @Test
    void everyTemplateHasItsWordsInEveryLanguage() {
        List<String> keys = new ArrayList<>();
        for (Template template : Template.values()) {
            keys.add(template.wire() + ".subject");
            keys.add(template.wire() + ".body");
            if (template.recipient() == Template.Recipient.VOLUNTEER) {
                keys.add(template.wire() + ".sms");
            }
        }
        Bundles.assertComplete("templates");
        Bundles.assertHasAll("templates", keys);
    }
}
