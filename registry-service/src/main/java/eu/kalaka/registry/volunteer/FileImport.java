package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A list that somebody brought, and how far it was taken in. Of what is in it nothing stands here.
 *
 * @param unit where its people are registered
 * @param by who brought it
 */
@Document("imports")
record FileImport(@Id String id, UnitPath unit, String by, Instant at, Settings settings, Progress progress) {

    /** How long nothing may be heard of a run before another may take its place: its instance has ended. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * What was said about it; what was not is guessed.
     *
     * @param columns for each column the field that it holds, an empty text where it is left out
     * @param language of those for whom the list says none
     * @param consents purposes to which everybody in the list agreed in writing
     */
    record Settings(
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable List<String> columns,
            @Nullable String language,
            List<String> consents) {

        static final Settings GUESSED = new Settings(null, null, null, null, List.of());

        Settings {
            consents = consents == null ? List.of() : List.copyOf(consents);
        }
    }

    /**
     * How far it is.
     *
     * @param heard when the run last said so
     * @param rows looked at
     * @param registered of them, new in the registry
     * @param known of them, registered before
     * @param refused of them, not to be registered
     */
    record Progress(State state, @Nullable Instant heard, int rows, int registered, int known, int refused) {

        static final Progress NONE = new Progress(State.WAITING, null, 0, 0, 0, 0);

        Progress with(State now, Instant at) {
            return new Progress(now, at, rows, registered, known, refused);
        }
    }

    /** Where it stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It ended in the middle and may be run again. */
        BROKEN;

        String code() {
            return switch (this) {
                case WAITING -> "waiting";
                case RUNNING -> "running";
                case DONE -> "done";
                case BROKEN -> "broken";
            };
        }
    }

    boolean isRunning(Instant now) {
        return progress.state() == State.RUNNING
                && progress.heard() != null
                && progress.heard().plus(PATIENCE).isAfter(now);
    }

    FileImport with(Settings now) {
        return new FileImport(id, unit, by, at, now, progress);
    }
}
