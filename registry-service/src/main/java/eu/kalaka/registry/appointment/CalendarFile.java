package eu.kalaka.registry.appointment;

import eu.kalaka.registry.appointment.Appointment.State;
import java.time.Instant;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * An appointment as a file that any calendar opens (iCalendar, RFC 5545), in the language in which they will talk. It names nobody
 * and does not say why they talk: calendars are shared. A newer file of a moved or cancelled one replaces the older.
 */
@Component
class CalendarFile {

    private final MessageSource messages;

    CalendarFile(MessageSource messages) {
        this.messages = messages;
    }

    String of(Appointment appointment, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.id().value() + "@kalaka"));
        event.add(new DtStamp(now));
        event.add(new Sequence(appointment.moves()));
        event.add(new DtStart<>(appointment.start()));
        event.add(new DtEnd<>(appointment.end()));
        event.add(new Summary(messages.getMessage(
                "appointment." + appointment.kind().code(), null, Locale.of(appointment.language()))));
        event.add(new Status(appointment.state() == State.CANCELLED ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        String where = appointment.link() == null ? appointment.place() : appointment.link();
        if (where != null) {
            event.add(new Location(where));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kaláka//registry-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return calendar.toString();
    }
}
