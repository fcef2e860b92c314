package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.volunteer.PhoneNumbers.Phone;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from a form how somebody is reached. */
@Component
class ReadContact {

    /** What came of it. */
    sealed interface Result {}

    /** This is how she is reached; perhaps not at all. */
    record Read(Contact contact) implements Result {}

    /** The form says something that cannot be. */
    record Unreadable(VolunteerRefusal refusal) implements Result {}

    private final PhoneNumbers numbers;

    ReadContact(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    Result read(Form form, UnitPath unit) {
        Optional<Phone> phone = Optional.ofNullable(form.phone()).flatMap(text -> numbers.read(text, unit));
        if (form.phone() != null && phone.isEmpty()) {
            return new Unreadable(VolunteerRefusal.BAD_PHONE);
        }
        return new Read(new Contact(
                form.email(),
                phone.map(Phone::e164).orElse(null),
                phone.map(Phone::mobile).orElse(false),
                form.language(),
                form.preferredChannel()));
    }
}
