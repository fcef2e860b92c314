package eu.kalaka.local.launch;

import eu.kalaka.local.Catchers;
import eu.kalaka.local.LocalBroker;
import eu.kalaka.local.LocalStore;
import eu.kalaka.local.launch.Program.Answers;
import eu.kalaka.local.launch.Program.Code;
import eu.kalaka.local.launch.Program.Compiler;
import eu.kalaka.local.launch.Program.Executable;
import eu.kalaka.local.launch.Program.Jvm;
import eu.kalaka.local.launch.Program.Listens;
import eu.kalaka.local.launch.Program.OwnClass;
import eu.kalaka.local.launch.Program.Port;
import eu.kalaka.local.launch.Program.ServiceJar;
import eu.kalaka.local.launch.Program.Stage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole system on one page: every process, its port, its memory, what it is told, and how one sees that it is ready. */
final class Stack {

    private static final String HOST = "127.0.0.1";

    private final Settings settings;

    Stack(Settings settings) {
        this.settings = settings;
    }

    /** All processes in the order in which they start. */
    List<Program> programs() {
        List<Program> all = new ArrayList<>();
        store().ifPresent(all::add);
        all.add(broker());
        all.add(catchers());
        all.add(service("registry-service", 8101, "registry", 192, Map.of()));
        all.add(service("organisation-service", 8102, "organisation", 192, Map.of()));
        all.add(service("matching-service", 8103, "matching", 256, Map.of()));
        all.add(service("training-service", 8104, "training", 160, Map.of()));
        all.add(service("notification-service", 8105, "notification", 160, senders()));
        all.add(service("insight-service", 8106, "insight", 192, Map.of()));
        all.add(service("identity-service", 8107, "identity", 192, identity()));
        all.add(service("portal", 8108, "portal", 160, portal()));
        all.add(gatewayProgram());
        return all.stream()
                .filter(program -> settings.only().isEmpty() || settings.only().contains(program.name()))
                .toList();
    }

    private Program broker() {
        int port = settings.port(9092);
        int controller = settings.port(9093);
        String dir = settings.data().resolve("broker").toString();
        return new Program(
                "broker",
                Stage.GROUND,
                new OwnClass(
                        LocalBroker.class,
                        List.of(dir, "" + port, "" + controller),
                        List.of(scratch("broker"), "0", "0"),
                        settings.jvm("broker", 192)),
                Map.of(),
                List.of(new Port(port, "Kafka"), new Port(controller, "Kafka's controller")),
                new Listens(port));
    }

    /** The user's own MongoDB; else a mongod on the PATH; else the store that comes with this repository. */
    private Optional<Program> store() {
        if (!settings.mongodbUri().isEmpty()) {
            return Optional.empty();
        }
        int port = settings.port(27017);
        return Optional.of(new Program(
                "store",
                Stage.GROUND,
                storeCode(port),
                Map.of(),
                List.of(new Port(port, "MongoDB")),
                new Listens(port)));
    }

    private Code storeCode(int port) {
        return mongod().<Code>map(mongod -> new Executable(List.of(
                        mongod.toString(),
                        "--bind_ip",
                        HOST,
                        "--port",
                        "" + port,
                        "--dbpath",
                        settings.data().resolve("mongod").toString())))
                // Its indexes live in its memory: with 192 MB it spent its time collecting garbage at 3,500 volunteers.
                .orElseGet(() -> new OwnClass(
                        LocalStore.class,
                        List.of(settings.data().resolve("store.mv").toString(), "" + port),
                        List.of(scratch("store.mv"), "0"),
                        settings.jvm("store", 320)));
    }

    private Optional<Path> mongod() {
        return settings.path().stream()
                .map(folder -> folder.resolve("mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Program catchers() {
        int page = settings.port(8190);
        int smtp = settings.port(1025);
        int smpp = settings.port(2775);
        return new Program(
                "catchers",
                Stage.GROUND,
                new OwnClass(
                        Catchers.class,
                        List.of("" + page, "" + smtp, "" + smpp),
                        List.of("0", "0", "0"),
                        new Jvm(64, Compiler.QUICK)),
                Map.of(),
                List.of(new Port(page, "caught messages"), new Port(smtp, "SMTP"), new Port(smpp, "SMPP")),
                new Answers(URI.create(caughtMessages() + "messages")));
    }

    private Program service(String module, int usualPort, String database, int heap, Map<String, String> more) {
        int port = settings.port(usualPort);
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SERVER_PORT", "" + port);
        environment.put("SERVER_ADDRESS", HOST);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.putAll(issuerSettings());
        if (!database.isEmpty()) {
            environment.put("SPRING_MONGODB_URI", withDatabase(storeUri(), database));
        }
        return new Program(
                module,
                Stage.SERVICES,
                new ServiceJar(module, settings.jvm(module, new Jvm(heap, compilerOf(module)))),
                environment,
                List.of(new Port(port, "HTTP")),
                new Answers(URI.create(address(usualPort) + "/actuator/health/readiness")));
    }

    /** Matching computes for every page that shows who fits; the others mostly pass things on. */
    private static Compiler compilerOf(String module) {
        return module.equals("matching-service") ? Compiler.FULL : Compiler.QUICK;
    }

    /** Whose tokens are taken; the launcher's own environment may add others from number 1 on. */
    private Map<String, String> issuerSettings() {
        return Map.of(
                "KALAKA_ISSUER",
                gateway(),
                "KALAKA_SECURITY_ISSUERS_0_ISSUER",
                gateway(),
                "KALAKA_SECURITY_ISSUERS_0_JWKSURI",
                address(8107) + "/oauth2/jwks");
    }

    /** Its health is on a port of its own. */
    private Program gatewayProgram() {
        int port = settings.port(8080);
        int management = settings.port(8180);
        Map<String, String> environment = new HashMap<>(routes());
        environment.put("SERVER_PORT", "" + port);
        environment.put("SERVER_ADDRESS", HOST);
        environment.put("MANAGEMENT_SERVER_PORT", "" + management);
        environment.putAll(issuerSettings());
        return new Program(
                "gateway",
                Stage.SERVICES,
                new ServiceJar("gateway", settings.jvm("gateway", 192)),
                environment,
                List.of(new Port(port, "HTTP"), new Port(management, "health and figures")),
                new Answers(URI.create(address(8180) + "/actuator/health/readiness")));
    }

    /** Demo accounts and tokens without a password are in its profile for laptops only. */
    private Map<String, String> identity() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "local",
                "SPRING_MAIL_HOST",
                HOST,
                "SPRING_MAIL_PORT",
                "" + settings.port(1025));
    }

    private Map<String, String> portal() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "local",
                "KALAKA_GATEWAY_URL",
                gateway(),
                "KALAKA_IDENTITY_URL",
                address(8107));
    }

    private Map<String, String> senders() {
        return Map.of(
                "SPRING_MAIL_HOST",
                HOST,
                "SPRING_MAIL_PORT",
                "" + settings.port(1025),
                "KALAKA_SMPP_HOST",
                HOST,
                "KALAKA_SMPP_PORT",
                "" + settings.port(2775));
    }

    private Map<String, String> routes() {
        Map<String, String> routes = new HashMap<>();
        List<String> behind = List.of(
                "registry", "organisation", "matching", "training", "notification", "insight", "identity", "portal");
        for (int i = 0; i < behind.size(); i++) {
            routes.put("KALAKA_" + behind.get(i).toUpperCase(Locale.ROOT) + "_URL", address(8101 + i));
        }
        return routes;
    }

    private String scratch(String name) {
        return settings.home().resolve("scratch").resolve(name).toString();
    }

    private String storeUri() {
        return settings.mongodbUri().isEmpty()
                ? "mongodb://" + HOST + ":" + settings.port(27017)
                : settings.mongodbUri();
    }

    /** The connection string {@code uri} for another database; its options stay. */
    static String withDatabase(String uri, String database) {
        int options = uri.indexOf('?');
        String front = options < 0 ? uri : uri.substring(0, options);
        int path = front.indexOf('/', front.indexOf("://") + "://".length());
        String hosts = path < 0 ? front : front.substring(0, path);
        return hosts + "/" + database + (options < 0 ? "" : uri.substring(options));
    }

    /** Where something listens whose usual port is given. */
    String address(int usualPort) {
        return "http://" + HOST + ":" + settings.port(usualPort);
    }

    String gateway() {
        return address(8080);
    }

    /** The page of what the catchers caught. */
    String caughtMessages() {
        return address(8190) + "/";
    }

    /** Where tokens for demo logins are given. */
    String tokens() {
        return address(8107) + "/local/token";
    }

    /** Says which record of the demo network is which demo login's own. */
    Path ownRecords() {
        return settings.data().resolve("demo-own-records");
    }

    String bootstrapServers() {
        return HOST + ":" + settings.port(9092);
    }

    /** One line on which store is used, so that nobody takes the embedded one for a database. */
    String aboutStore() {
        if (!settings.mongodbUri().isEmpty()) {
            return "MongoDB given by KALAKA_MONGODB_URI";
        }
        return mongod().map(mongod -> "MongoDB, " + mongod)
                .orElse("mongo-java-server on a file: for trying and small use; set KALAKA_MONGODB_URI for a MongoDB");
    }
}
