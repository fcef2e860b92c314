package eu.kalaka.organisation.feed;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.Shift;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Shifts to come as an iCalendar (RFC 5545) that one can subscribe to; a cancelled one is said to be, so that it leaves the calendar. */
@Component
class Calendars {

    byte[] of(List<PublicNeed> needs, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kaláka//organisation-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        // A stamp that changed with every look would make every look a change.
        Instant stamp = now.truncatedTo(ChronoUnit.DAYS);
        for (PublicNeed open : needs) {
            open.need().shifts().stream()
                    .filter(shift -> shift.end().toInstant().isAfter(now))
                    .forEach(shift -> calendar.add(event(open, shift, stamp)));
        }
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(PublicNeed open, Shift shift, Instant stamp) {
        Need need = open.need();
        VEvent event = new VEvent(false);
        event.add(new Uid(shift.shiftId() + "@kalaka"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(shift.start().toInstant()));
        event.add(new DtEnd<>(shift.end().toInstant()));
        event.add(new Summary(need.task().title() + " (" + open.host() + ")"));
        String tasks = need.task().tasks();
        if (tasks != null) {
            event.add(new Description(tasks));
        }
        String name = need.task().placeName();
        if (name != null) {
            event.add(new Location(name));
        }
        GeoPoint place = need.task().place();
        if (place != null) {
            event.add(new Geo(BigDecimal.valueOf(place.lat()), BigDecimal.valueOf(place.lon())));
        }
        event.add(new Status(shift.cancelledAt() == null ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        return event;
    }
}
