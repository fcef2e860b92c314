package eu.kalaka.portal.room.staff.need;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Problem;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftFormTest {

    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");

    @Test
    void saysTimesWithTheOffsetOfThePlaceOnThatDay() {
        assertThat(new ShiftForm("2026-07-01", "09:00", "11:30", "3", null).request(BUDAPEST))
                .containsEntry("start", OffsetDateTime.parse("2026-07-01T09:00+02:00"))
                .containsEntry("end", OffsetDateTime.parse("2026-07-01T11:30+02:00"))
                .containsEntry("places", 3);
    }

    @Test
    void goesOverMidnightWhereItEndsBeforeItBegins() {
        assertThat(new ShiftForm("2026-12-31", "22:00", "01:00", "1", null).request(BUDAPEST))
                .containsEntry("end", OffsetDateTime.parse("2027-01-01T01:00+01:00"));
    }

    @Test
    void leavesToTheServiceToRefuseAShiftWithoutLength() {
        assertThat(new ShiftForm("2026-12-05", "09:00", "09:00", "1", null).request(BUDAPEST))
                .containsEntry("end", OffsetDateTime.parse("2026-12-05T09:00+01:00"));
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        assertThat(new ShiftForm("31.12.2026", "9", "", "many", null).request(BUDAPEST))
                .isEmpty();
    }

    @Test
    void isEmptyWhereOnlyThePlacesWereFilledInForIt() {
        assertThat(ShiftForm.EMPTY.isEmpty()).isTrue();
        assertThat(new ShiftForm("", "09:00", " ", "1", null).isEmpty()).isFalse();
    }

    @Test
    void putsErrorsBesideTheFieldsThatWereTyped() {
        Problem problem = new Problem(
                422,
                null,
                null,
                null,
                List.of(
                        new Problem.FieldError("shifts[1].end", "required", "x"),
                        new Problem.FieldError("start", "required", "x"),
                        new Problem.FieldError("title", "required", "x")));
        assertThat(ShiftForm.asTyped(problem).errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("shifts[1].until", "from", "title");
    }
}
