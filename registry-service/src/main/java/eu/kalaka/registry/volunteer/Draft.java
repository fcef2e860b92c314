package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record while it is put together of two. */
final class Draft {

    private final Volunteer base;

    String name;

    @Nullable
    String calledName;

    LocalDate birthDate;

    @Nullable
    String email;

    @Nullable
    String phone;

    boolean mobile;
    String language;

    @Nullable
    String preferredChannel;

    @Nullable
    String settlement;

    @Nullable
    GeoPoint place;

    List<String> skills;
    List<String> languages;
    List<FreeTime> availability;

    @Nullable
    Integer maxDistanceKm;

    List<Consent> consents;
    Particulars particulars;
    Profile profile;
    Merged merged;

    Draft(Volunteer base) {
        this.base = base;
        name = base.name();
        calledName = base.calledName();
        birthDate = base.birthDate();
        email = base.contact().email();
        phone = base.contact().phone();
        mobile = base.contact().mobile();
        language = base.contact().language();
        preferredChannel = base.contact().preferredChannel();
        settlement = base.settlement();
        place = base.place();
        skills = base.skills();
        languages = base.languages();
        availability = base.availability();
        maxDistanceKm = base.maxDistanceKm();
        consents = base.consents();
        particulars = base.particulars();
        profile = base.profile();
        merged = base.merged();
    }

    Volunteer done() {
        return new Volunteer(
                base.id(),
                base.unit(),
                name,
                calledName,
                birthDate,
                new Contact(email, phone, mobile, language, preferredChannel),
                settlement,
                place,
                skills,
                languages,
                availability,
                maxDistanceKm,
                base.channel(),
                base.status(),
                base.history(),
                consents,
                particulars,
                profile,
                merged);
    }
}
