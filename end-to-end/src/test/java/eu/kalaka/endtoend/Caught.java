package eu.kalaka.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the mail and SMS catchers hold. */
final class Caught {

    private Caught() {}

    static List<JsonNode> mailsTo(String address) {
        return list("mails", address);
    }

    static List<JsonNode> smsTo(String phone) {
        return list("sms", phone);
    }

    private static List<JsonNode> list(String kind, String to) {
        Answer answer = Person.send(HttpRequest.newBuilder(URI.create(RunningSystem.catchers() + "/messages")));
        return answer.json()
                .path(kind)
                .valueStream()
                .filter(message -> message.path("to").toString().contains(to.replace("+", "")))
                .toList();
    }
}
