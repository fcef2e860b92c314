package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A talk that was agreed.
 *
 * @param kind where it takes place
 * @param language in which they talk: hu, el or en
 * @param about why they talk, in the words of whoever agreed it
 * @param volunteerId whom it is with, where she is in the registry
 * @param enquiryId the enquiry that it comes from
 * @param adviser who talks with her: login of a member of staff
 * @param link where the video talk is opened
 * @param moves how often it was changed, for calendars that have it already
 * @param formerly records that were merged since, which it was with before, the latest last
 */
@Document("appointments")
record Appointment(
        @Id AppointmentId id,
        UnitPath unit,
        Kind kind,
        Instant start,
        Instant end,
        String language,
        @Nullable String about,
        @Nullable UUID volunteerId,
        @Nullable UUID enquiryId,
        String adviser,
        @Nullable String place,
        @Nullable String link,
        State state,
        int moves,
        List<UUID> formerly) {

    Appointment {
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }

    /** Where people talk. */
    enum Kind {
        DESK,
        PHONE,
        VIDEO;

        static Kind of(String code) {
            return switch (code) {
                case "phone" -> PHONE;
                case "video" -> VIDEO;
                default -> DESK;
            };
        }

        String code() {
            return switch (this) {
                case DESK -> "desk";
                case PHONE -> "phone";
                case VIDEO -> "video";
            };
        }
    }

    /** What became of it. */
    enum State {
        PLANNED,
        KEPT,
        MISSED,
        CANCELLED;

        static State of(String code) {
            return switch (code) {
                case "kept" -> KEPT;
                case "missed" -> MISSED;
                case "cancelled" -> CANCELLED;
                default -> PLANNED;
            };
        }

        String code() {
            return switch (this) {
                case PLANNED -> "planned";
                case KEPT -> "kept";
                case MISSED -> "missed";
                case CANCELLED -> "cancelled";
            };
        }
    }

    /** At another time, or over; what was kept, missed or cancelled stays so. */
    Decision<Appointment> changed(Instant newStart, Instant newEnd, State now, Instant today) {
        if (state != State.PLANNED) {
            return now == state && newStart.equals(start) && newEnd.equals(end)
                    ? Decision.kept(this)
                    : Decision.refused(AppointmentRefusal.OVER);
        }
        boolean moved = !newStart.equals(start) || !newEnd.equals(end);
        if (moved && newStart.isBefore(today)) {
            return Decision.refused(AppointmentRefusal.IN_THE_PAST);
        }
        if ((now == State.KEPT || now == State.MISSED) && newStart.isAfter(today)) {
            return Decision.refused(AppointmentRefusal.NOT_YET);
        }
        return moved || now != state
                ? Decision.changed(with(newStart, newEnd, about, volunteerId, place, link, now))
                : Decision.kept(this);
    }

    /** Her data are erased: that there was a talk stays, for the figures. */
    Decision<Appointment> forgotten() {
        return Decision.changed(with(start, end, null, null, null, null, state));
    }

    /** Her record goes on in another one; to calendars nothing has changed. */
    Decision<Appointment> passOn(UUID heir) {
        return volunteerId == null || volunteerId.equals(heir)
                ? Decision.kept(this)
                : Decision.changed(of(
                        heir,
                        Stream.concat(formerly.stream(), Stream.of(volunteerId)).toList()));
    }

    /** They were two people: it is with its own again. */
    Decision<Appointment> giveBack(UUID owner) {
        return !formerly.isEmpty() && formerly.getLast().equals(owner)
                ? Decision.changed(of(owner, formerly.subList(0, formerly.size() - 1)))
                : Decision.kept(this);
    }

    private Appointment of(UUID volunteer, List<UUID> before) {
        return new Appointment(
                id, unit, kind, start, end, language, about, volunteer, enquiryId, adviser, place, link, state, moves,
                before);
    }

    private Appointment with(
            Instant newStart,
            Instant newEnd,
            @Nullable String newAbout,
            @Nullable UUID volunteer,
            @Nullable String newPlace,
            @Nullable String newLink,
            State now) {
        return new Appointment(
                id, unit, kind, newStart, newEnd, language, newAbout, volunteer, enquiryId, adviser, newPlace, newLink,
                now, moves + 1, formerly);
    }
}
