package eu.kalaka.testkit.matrix;

import static org.awaitility.Awaitility.await;

import eu.kalaka.testkit.matrix.Client.Got;
import eu.kalaka.testkit.matrix.Fixture.Endpoint;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks every cell of a table of rights at the service under test. */
final class Matrix {

    /** A unit that the caller's role would cover, if it were there. */
    private static final String GONE_UNIT = Position.HELD + "/gone";

    /** A unit that is not there and that the caller's role would not cover. */
    private static final Placed UNKNOWN_UNIT = Placed.of("/hu/xx", "/hu/xx");

    private static final String ID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}";
    private static final int AT_ONCE = 12;
    private static final int MOST_PAGES = 40;

    /** Where records stand, shared by all endpoints that place theirs alike; {@code owner} is null for those shared. */
    private record Place(
            Placing placing, Position position, @Nullable String owner) {}

    /**
     * One question: a call with a token, and what must come of it.
     *
     * @param isMeasure whether this answer is how those about hidden records must look
     */
    private record Question(
            Row row, String who, Placed about, @Nullable String token, Expected expected, boolean isMeasure) {}

    /** Whose own none of the records is. */
    private final UUID stranger = UUID.randomUUID();

    private final Fixture fixture;
    private final Set<String> strict;
    private final Client client;
    private final Store store;
    private final Tokens tokens = new Tokens();
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final Map<Place, Placed> places = new ConcurrentHashMap<>();
    private final Map<String, Boolean> carriedOut = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Wrong> wrong = new ConcurrentLinkedQueue<>();

    /**
     * A matrix of one service.
     *
     * @param strict endpoints that ask for the right before anything else: who has it nowhere gets 403 there, and not 404
     */
    Matrix(Fixture fixture, Set<String> strict, Supplier<String> base, Store store) {
        this.fixture = fixture;
        this.strict = strict;
        this.client = new Client(base);
        this.store = store;
    }

    /** Asks every cell of these rows. */
    Result run(List<Row> rows) {
        wrong.clear();
        carriedOut.clear();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            place(rows, threads);
            List<List<Question>> all = all(
                    threads,
                    rows.stream()
                            .<Callable<List<Question>>>map(row -> () -> questions(row))
                            .toList());
            Map<String, Long> before = settled();
            all(
                    threads,
                    all.stream()
                            .<Callable<Boolean>>map(questions -> () -> ask(questions, false))
                            .toList());
            unchanged(before);
            all(
                    threads,
                    all.stream()
                            .<Callable<Boolean>>map(questions -> () -> ask(questions, true))
                            .toList());
        }
        rows.stream()
                .filter(row -> !carriedOut.containsKey(row.endpoint()))
                .forEach(row -> wrong.add(new Wrong(row.endpoint(), "anybody", "carried out for somebody", "never")));
        int own = rows.stream()
                .mapToInt(row -> (int)
                        row.cells().values().stream().filter(Cell.OWN::equals).count())
                .sum();
        return new Result(
                fixture.service(),
                rows.size(),
                rows.size() * Role.values().length * Position.values().length,
                own * OwnPosition.values().length,
                List.copyOf(wrong));
    }

    private void place(List<Row> rows, ExecutorService threads) {
        List<Callable<Placed>> work = new ArrayList<>();
        for (Row row : rows) {
            for (Position position : Position.values()) {
                work.add(() -> placed(row, position, Expected.HIDDEN));
                if (!row.isReading() && !row.isTaking() && position.isCovered()) {
                    work.add(() -> placed(row, position, Expected.ALLOWED));
                }
            }
        }
        all(threads, work);
    }

    /** Refused calls share one record, so that it is seen whether any of them changes it; a write that is allowed has its own. */
    private Placed placed(Row row, Position position, Expected expected) {
        return placed(row, position, expected, "");
    }

    /** What is taken away is there once: each role that may has one of its own. */
    private Placed placed(Row row, Position position, Expected expected, Role role) {
        return placed(row, position, expected, row.isTaking() ? role.wireName() : "");
    }

    private Placed placed(Row row, Position position, Expected expected, String taker) {
        Endpoint endpoint = fixture.endpoint(row.endpoint());
        Position where = position == Position.ANONYMOUS ? Position.OWN_UNIT : position;
        boolean apart = !row.isReading() && expected.mayWrite() && where != Position.DELETED;
        Place place = new Place(endpoint.placing(), where, apart ? row.endpoint() + taker : null);
        return places.computeIfAbsent(place, this::put);
    }

    private Placed put(Place place) {
        boolean gone = place.position() == Position.DELETED;
        boolean unitItself = place.placing().equals(Fixture.NOTHING);
        Placed placed = place.placing()
                .into(gone && unitItself ? GONE_UNIT : place.position().unit());
        if (gone) {
            store.remove(placed.storeId());
        }
        return placed;
    }

    private List<Question> questions(Row row) {
        List<Question> questions = new ArrayList<>();
        for (Role role : Role.values()) {
            if (fixture.endpoint(row.endpoint()).isAboutTheUnit()) {
                Expected expected = row.cell(role).isByUnit() ? strange(row) : expected(row, role, Position.SIBLING);
                questions.add(new Question(
                        row, who(role, "unknown unit"), UNKNOWN_UNIT, tokens.of(role, null), expected, true));
            }
            questions.add(question(row, role, Position.DELETED));
            for (Position position : Position.values()) {
                if (position != Position.DELETED) {
                    questions.add(question(row, role, position));
                }
            }
            Placed own = placed(row, Position.OWN_UNIT, Expected.HIDDEN);
            String token = tokens.of(role, null);
            questions.add(new Question(
                    row,
                    who(role, "other network's token"),
                    own,
                    tokens.ofStranger(role),
                    Expected.UNAUTHENTICATED,
                    false));
            questions.add(new Question(
                    row, who(role, "unsigned token"), own, Tokens.unsigned(token), Expected.UNAUTHENTICATED, false));
            if (row.cell(role) == Cell.NETWORK) {
                questions.add(new Question(
                        row, who(role, "whole network"), own, tokens.ofNetwork(role), Expected.ALLOWED, false));
            }
            if (row.isOfOnesAccount()) {
                questions.add(ofMyAccount(row, role));
            }
            if (row.cell(role) == Cell.OWN) {
                for (OwnPosition position : OwnPosition.values()) {
                    questions.add(question(row, role, position));
                }
            }
        }
        return questions;
    }

    private Question question(Row row, Role role, Position position) {
        Expected expected = expected(row, role, position);
        Placed about = placed(row, position, expected, role);
        String who = who(role, position.words());
        if (position == Position.ANONYMOUS) {
            return new Question(row, who, about, null, expected, false);
        }
        UUID somebody = row.cell(role) == Cell.OWN ? stranger : null;
        boolean measure = position == Position.DELETED
                && !fixture.endpoint(row.endpoint()).isAboutTheUnit();
        return new Question(row, who, about, tokens.of(role, somebody), expected, measure);
    }

    private Question ofMyAccount(Row row, Role role) {
        Expected expected = row.isList() ? Expected.SHOWN : Expected.ALLOWED;
        Placed about = placed(row, Position.OWN_UNIT, expected, role);
        UUID account = Objects.requireNonNull(
                about.owners().get(Placed.ACCOUNT), () -> "the fixture does not say whose account: " + row.endpoint());
        return new Question(
                row, who(role, OwnPosition.MINE.words()), about, tokens.ofAccount(role, account), expected, false);
    }

    private Question question(Row row, Role role, OwnPosition position) {
        Expected expected = switch (position) {
            case MINE -> row.isList() ? Expected.SHOWN : Expected.ALLOWED;
            case SOMEBODY_ELSES -> strange(row);
            case CLAIM_WITHOUT_ROLE -> forbidden(row);
            case ROLE_WITHOUT_CLAIM -> Expected.REFUSED;
        };
        Placed about = placed(row, Position.OWN_UNIT, expected, role);
        UUID owner = Objects.requireNonNull(
                about.owners()
                        .get(role.claim() == null || role.claim().equals("ward_ids") ? "volunteer_id" : role.claim()),
                () -> "the fixture does not say whose own that is for " + role + ": " + row.endpoint());
        String token = switch (position) {
            case MINE -> tokens.of(role, owner);
            case SOMEBODY_ELSES -> tokens.of(role, stranger);
            case CLAIM_WITHOUT_ROLE -> tokens.ofNoRole(role, owner);
            case ROLE_WITHOUT_CLAIM -> tokens.of(role, null);
        };
        return new Question(row, who(role, position.words()), about, token, expected, false);
    }

    private Expected expected(Row row, Role role, Position position) {
        if (position == Position.ANONYMOUS && !row.isPublic()) {
            return Expected.UNAUTHENTICATED;
        }
        return switch (row.cell(role)) {
            case EVERYBODY -> signedIn(position);
            case SIGNED_IN -> row.isOfOnesAccount() ? strange(row) : signedIn(position);
            case NOTHING, NETWORK -> forbidden(row);
            case OWN -> strange(row);
            case BELOW -> position == Position.OWN_UNIT ? strange(row) : byUnit(row, position);
            case UNIT, PUBLISHED -> byUnit(row, position);
        };
    }

    private static Expected signedIn(Position position) {
        return position == Position.DELETED ? Expected.THROUGH : Expected.ALLOWED;
    }

    private Expected byUnit(Row row, Position position) {
        if (position == Position.DELETED) {
            return gone(row);
        }
        if (!position.isCovered()) {
            return strange(row);
        }
        return row.isList() ? Expected.SHOWN : Expected.ALLOWED;
    }

    private Expected gone(Row row) {
        boolean unitItself = fixture.endpoint(row.endpoint()).isAboutTheUnit();
        return unitItself || row.stranger() == Hiding.FORBIDDEN ? Expected.THROUGH : strange(row);
    }

    private static Expected strange(Row row) {
        return switch (row.stranger()) {
            case NOT_FOUND -> Expected.HIDDEN;
            case ABSENT -> Expected.ABSENT;
            case FORBIDDEN -> Expected.FORBIDDEN;
            case UNKNOWN -> Expected.UNKNOWN;
            case OPEN, LEFT_OUT -> Expected.ALLOWED;
        };
    }

    private Expected forbidden(Row row) {
        return strict.contains(row.endpoint()) ? Expected.FORBIDDEN : Expected.REFUSED;
    }

    private static String who(Role role, String position) {
        return role.wireName() + ", " + position;
    }

    /** Asks those of one endpoint, in their order, that may write or that may not. */
    private boolean ask(List<Question> questions, boolean writing) {
        String missing = "";
        for (Question question : questions) {
            Row row = question.row();
            boolean writes = !row.isReading() && question.expected().mayWrite();
            if (writes != writing) {
                continue;
            }
            Got got = send(question);
            String words = normal(got.body(), question.about());
            if (question.isMeasure()) {
                missing = words;
            }
            boolean shows = got.body().contains(question.about().id());
            boolean asIfMissing = words.equals(missing);
            if (!question.expected().isMetBy(got, shows, asIfMissing)) {
                wrong.add(new Wrong(
                        row.endpoint(), question.who(), question.expected().words(), got.status() + " " + shown(got)));
            }
            if (got.status() < 300) {
                carriedOut.put(row.endpoint(), true);
            }
        }
        return true;
    }

    private Got send(Question question) {
        Row row = question.row();
        Call call = fixture.endpoint(row.endpoint()).call().apply(question.about());
        Got got = send(row, call, question.token());
        if (!row.isList() || got.status() != 200) {
            return got;
        }
        StringBuilder pages = new StringBuilder(got.body());
        String next = next(got);
        for (int page = 1; !next.isEmpty() && page < MOST_PAGES; page++) {
            String more = call.path() + (call.path().contains("?") ? "&" : "?") + "cursor=" + next;
            Got further = send(row, Call.to(more), question.token());
            pages.append(further.body());
            next = next(further);
        }
        return new Got(got.status(), pages.toString());
    }

    private Got send(Row row, Call call, @Nullable String token) {
        slots.acquireUninterruptibly();
        try {
            return client.send(row.endpoint().substring(0, row.endpoint().indexOf(' ')), call, token);
        } finally {
            slots.release();
        }
    }

    /** A list as comma-separated values is whole at once. */
    private static String next(Got got) {
        if (!got.body().startsWith("{")) {
            return "";
        }
        JsonNode page = JsonMapper.shared().readTree(got.body());
        return page.path("next").asString("");
    }

    /** The answer without what must differ between two records. */
    private static String normal(String body, Placed about) {
        String text = body.replace(about.id(), "#");
        for (String value : about.more().values()) {
            text = text.replace(value, "#");
        }
        return text.replaceAll(ID_FORM, "#");
    }

    /** Without the body of what was carried out: it may hold somebody's name. */
    private static String shown(Got got) {
        return got.status() < 400 ? "" : got.body();
    }

    /** What stands in the store, once what the fixtures have set going has come to rest. */
    private Map<String, Long> settled() {
        AtomicReference<Map<String, Long>> last = new AtomicReference<>(Map.of());
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(15))
                .until(() -> {
                    Map<String, Long> now = store.versions();
                    return now.equals(last.getAndSet(now));
                });
        return last.get();
    }

    private void unchanged(Map<String, Long> before) {
        Map<String, Long> after = store.versions();
        after.forEach((record, version) -> {
            if (!version.equals(before.get(record))) {
                wrong.add(new Wrong("any writing", "somebody who was refused", "nothing changed", record + " changed"));
            }
        });
        before.keySet().stream()
                .filter(record -> !after.containsKey(record))
                .forEach(record -> wrong.add(
                        new Wrong("any writing", "somebody who was refused", "nothing changed", record + " is gone")));
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> work) {
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
