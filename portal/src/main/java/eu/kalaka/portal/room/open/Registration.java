package eu.kalaka.portal.room.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form as registry-service takes it from whoever registers herself. */
record Registration(
        @Nullable String unit,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String settlement,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        @Nullable String preferredChannel,
        @Nullable List<String> skills,
        List<Slot> availability,
        @Nullable String motivation,
        String heardFrom,
        String channel,
        @Nullable List<String> consents,
        @Nullable Guardian guardian) {

    /** A part of a weekday. */
    record Slot(String day, String part) {

        static Optional<Slot> of(String time) {
            int between = time.indexOf('/');
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new Slot(time.substring(0, between), time.substring(between + 1)));
        }
    }

    /** Who agreed for a minor, here and today. */
    record Guardian(
            String name,
            @Nullable String relation,
            @Nullable String phone,
            boolean declarations,
            boolean childAgreed,
            LocalDate signedOn,
            String form) {}

    static Registration of(JoinForm typed, LocalDate today) {
        return new Registration(
                typed.unit(),
                typed.name(),
                typed.born().orElse(null),
                typed.settlement(),
                typed.phone(),
                typed.email(),
                typed.language(),
                typed.preferredChannel(),
                typed.skills(),
                Optional.ofNullable(typed.availability()).orElse(List.of()).stream()
                        .flatMap(time -> Slot.of(time).stream())
                        .toList(),
                typed.motivation(),
                "web",
                "self",
                typed.consents(),
                typed.minorOn(today) ? guardian(typed.guardian(), today) : null);
    }

    private static @Nullable Guardian guardian(JoinForm.@Nullable Guardian typed, LocalDate today) {
        return typed == null || typed.name() == null
                ? null
                : new Guardian(
                        typed.name(),
                        typed.relation(),
                        typed.phone(),
                        Boolean.TRUE.equals(typed.declarations()),
                        Boolean.TRUE.equals(typed.childAgreed()),
                        today,
                        "online");
    }
}
