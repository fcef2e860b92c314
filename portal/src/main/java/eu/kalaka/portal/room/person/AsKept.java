package eu.kalaka.portal.room.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was typed as registry-service writes it: what only looks otherwise is no difference. */
public final class AsKept {

    private static final String PHONE = "phone";
    private static final String DAY = "birthDate";
    private static final List<String> NUMBERS = List.of("maxDistanceKm", "hoursPerMonth");

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private AsKept() {}

    /** The same form, with the record's own writing of a day, a number or a telephone that says the same. */
    public static Typed of(JsonNode record, Typed typed) {
        Typed kept = typed.with(
                DAY, ReadDay.of(typed.get(DAY)).map(LocalDate::toString).orElse(typed.get(DAY)));
        for (String field : NUMBERS) {
            Object number = typed.number(field);
            kept = kept.with(field, number == null ? null : number.toString());
        }
        String known = record.path(PHONE).asString("");
        return isSamePhone(known, typed.get(PHONE)) ? kept.with(PHONE, known) : kept;
    }

    /** Whether a number, as it was typed at home or with its country, is one that registry-service has read (E.164). */
    private static boolean isSamePhone(String known, @Nullable String typed) {
        if (typed == null || known.isEmpty()) {
            return false;
        }
        try {
            PhoneNumber kept = PHONES.parse(known, null);
            return PHONES.isNumberMatch(kept, PHONES.parse(typed, PHONES.getRegionCodeForNumber(kept)))
                    == MatchType.EXACT_MATCH;
        } catch (NumberParseException none) {
            return false;
        }
    }
}
